//! Rules for the texts that become documentation.

use serde_json::Value;

use crate::document::{Bundle, Problem, component_name, escape, members, raw_operations};

/// Checks that everything a user of the generated code sees has a description.
pub(super) fn everything_public(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut check = |pointer: &str, what: &str, value: Option<&Value>| {
        let text = value.and_then(Value::as_str).unwrap_or_default().trim();
        if !text.ends_with('.') {
            problems.push(Problem::new(
                bundle.location(pointer),
                "description",
                format!("{what} must be one or more sentences, each with its full stop"),
            ));
        }
    };

    for (pointer, _, operation) in raw_operations(bundle) {
        check(
            &pointer,
            "the `summary` of the operation",
            operation.get("summary"),
        );
        if operation.get("description").is_some() {
            check(
                &pointer,
                "the `description` of the operation",
                operation.get("description"),
            );
        }
    }
    for (pointer, _, operation) in raw_operations(bundle) {
        for (status, response) in members(operation.get("responses")) {
            if response.get("$ref").is_none() {
                check(
                    &format!("{pointer}/responses/{}", escape(status)),
                    &format!("the `description` of the response {status}"),
                    response.get("description"),
                );
            }
        }
    }
    for (index, tag) in bundle.value["tags"]
        .as_array()
        .into_iter()
        .flatten()
        .enumerate()
    {
        check(
            &format!("/tags/{index}"),
            "the `description` of the tag",
            tag.get("description"),
        );
    }
    for (name, schema) in bundle.components("schemas") {
        let pointer = format!("/components/schemas/{}", escape(name));
        check(
            &pointer,
            &format!("the `description` of `{name}`"),
            schema.get("description"),
        );
        for (field, property) in members(schema.get("properties")) {
            // A reference cannot have siblings, so the description of its target is used.
            if component_name(property).is_none() {
                let what = format!("the `description` of `{name}.{field}`");
                check(
                    &format!("{pointer}/properties/{}", escape(field)),
                    &what,
                    property.get("description"),
                );
            }
        }
        for value in schema
            .get("enum")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let Some(value) = value.as_str() else {
                continue;
            };
            let description = schema
                .get("x-velt-enum-descriptions")
                .and_then(|all| all.get(value));
            check(
                &pointer,
                &format!("`x-velt-enum-descriptions` for `{name}` `{value}`"),
                description,
            );
        }
    }
    problems
}
