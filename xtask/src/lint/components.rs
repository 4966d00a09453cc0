//! Rules for the components of the document.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::schemas::{each_schema, is_component};
use crate::document::{Bundle, Problem, escape, media, raw_operations, request_component};

/// Checks that every title is unique.
///
/// The generator would silently merge two types with the same title.
pub(super) fn unique_titles(bundle: &Bundle) -> Vec<Problem> {
    let mut seen = HashMap::new();
    let mut problems = Vec::new();
    each_schema(bundle, &mut |pointer, schema| {
        let Some(title) = schema.get("title").and_then(Value::as_str) else {
            return;
        };
        let location = bundle.location(&format!("{pointer}/title"));
        if let Some(first) = seen.insert(title.to_owned(), location.clone()) {
            problems.push(Problem::new(
                location,
                "unique-name",
                format!(
                    "the title `{title}` is already used in {}:{}",
                    first.file.display(),
                    first.line
                ),
            ));
        } else if bundle.schema(title).is_some() {
            problems.push(Problem::new(
                location,
                "unique-name",
                format!("the title `{title}` is also the name of a component"),
            ));
        }
    });
    problems
}

/// Checks that no two components are the same: a single one in `shared/` would do.
///
/// Requests are exempt: each is named after its operation, and may grow independently.
pub(super) fn no_duplicates(bundle: &Bundle) -> Vec<Problem> {
    let requests: HashSet<&str> = raw_operations(bundle)
        .filter_map(|(_, _, operation)| media(bundle, operation.get("requestBody"))?.get("schema"))
        .filter_map(request_component)
        .collect();
    let mut seen: HashMap<String, &str> = HashMap::new();
    let mut problems = Vec::new();
    for (name, schema) in bundle.components("schemas") {
        let Value::Object(schema) = schema else {
            continue;
        };
        if requests.contains(name) {
            continue;
        }
        // Components with different descriptions are still the same; components whose
        // fields have different descriptions are not.
        let mut content = schema.clone();
        content.remove("description");
        if let Some(first) = seen.insert(Value::Object(content).to_string(), name) {
            let pointer = format!("/components/schemas/{}", escape(name));
            let message = format!("`{name}` says the same as `{first}`: use one for both");
            problems.push(Problem::new(
                bundle.location(&pointer),
                "duplicate",
                message,
            ));
        }
    }
    problems
}

/// Checks that every enum is a component, so that it has a name and can be open.
pub(super) fn enums_have_names(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    each_schema(bundle, &mut |pointer, schema| {
        if schema.contains_key("enum") && !is_component(pointer) {
            problems.push(Problem::new(
                bundle.location(&format!("{pointer}/enum")),
                "named-enum",
                "an enum must be a component of its own",
            ));
        }
    });
    problems
}

/// Checks that every object with properties is a component, except the envelopes.
pub(super) fn objects_have_names(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    each_schema(bundle, &mut |pointer, schema| {
        if pointer.starts_with("/components/schemas/")
            && schema.contains_key("properties")
            && !is_component(pointer)
        {
            problems.push(Problem::new(
                bundle.location(pointer),
                "named-object",
                "an object with properties must be a component of its own",
            ));
        }
    });
    problems
}
