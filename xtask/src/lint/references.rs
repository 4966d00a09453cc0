//! Rules for references, and for the components that they lead to.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{Bundle, Problem, escape, members, raw_operations, walk};

/// Checks that a reference has no siblings, which OpenAPI 3.0 ignores.
pub(super) fn alone(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    walk(&bundle.value, &mut String::new(), &mut |pointer, object| {
        if !object.get("$ref").is_some_and(Value::is_string) {
            return;
        }
        for key in object.keys().filter(|key| *key != "$ref") {
            problems.push(Problem::new(
                bundle.location(&format!("{pointer}/{}", escape(key))),
                "reference",
                format!(
                    "`{key}` beside `$ref` has no effect: put the reference into `allOf`, \
                     as its only part, or describe the component"
                ),
            ));
        }
    });
    problems
}

/// Checks that a schema refers to schemas, and a response to responses.
pub(super) fn of_their_kind(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    walk(&bundle.value, &mut String::new(), &mut |pointer, object| {
        let Some(reference) = object.get("$ref").and_then(Value::as_str) else {
            return;
        };
        let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
        let kind = if parent.ends_with("/post/responses") {
            "responses"
        } else {
            "schemas"
        };
        if !reference.starts_with(&format!("#/components/{kind}/")) {
            problems.push(Problem::new(
                bundle.location(&format!("{pointer}/$ref")),
                "reference",
                format!("must lead to `#/components/{kind}/<name>` here"),
            ));
        }
    });
    problems
}

/// Checks that every component is used by an operation, directly or indirectly.
pub(super) fn all_used(bundle: &Bundle) -> Vec<Problem> {
    let used: BTreeSet<&str> = raw_operations(bundle)
        .flat_map(|(_, _, operation)| bundle.references_in(operation))
        .collect();
    let mut problems = Vec::new();
    // The client reads the security schemes for every kind of credential.
    let kinds =
        members(bundle.value.get("components")).filter(|(kind, _)| *kind != "securitySchemes");
    for (kind, _) in kinds {
        for (name, _) in bundle.components(kind) {
            let pointer = format!("/components/{kind}/{}", escape(name));
            if !used.contains(format!("#{pointer}").as_str()) {
                problems.push(Problem::new(
                    bundle.location(&pointer),
                    "unused",
                    format!("no operation uses the component `{name}`"),
                ));
            }
        }
    }
    problems
}
