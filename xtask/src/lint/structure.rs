//! Rules for the structure: the requirements of OpenAPI, IDs, tags and HTTP methods.

use std::collections::{HashMap, HashSet};

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::document::{Bundle, Problem, escape, members, operation_id, raw_operations, walk};

/// Checks that the bundle is an OpenAPI 3.0 document.
///
/// Each part is read by itself, because a mistake in a part of the whole is reported
/// without its place.
pub(super) fn is_openapi(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    let version = bundle.value.get("openapi").and_then(Value::as_str);
    if !version.is_some_and(|version| version.starts_with("3.0.")) {
        problems.push(Problem::new(
            bundle.location("/openapi"),
            "openapi",
            "the document must be OpenAPI 3.0, which differs from 3.1 in its schemas",
        ));
    }
    for (pointer, _, operation) in raw_operations(bundle) {
        if let Some(problem) = unreadable::<openapiv3::Operation>(bundle, &pointer, operation) {
            problems.push(problem.in_operation(operation_id(operation)));
        }
    }
    for (name, schema) in bundle.components("schemas") {
        let pointer = format!("/components/schemas/{}", escape(name));
        problems.extend(unreadable::<openapiv3::Schema>(bundle, &pointer, schema));
    }
    for (name, response) in bundle.components("responses") {
        let pointer = format!("/components/responses/{}", escape(name));
        problems.extend(unreadable::<openapiv3::Response>(
            bundle, &pointer, response,
        ));
    }
    if problems.is_empty() {
        problems.extend(unreadable::<openapiv3::OpenAPI>(bundle, "", &bundle.value));
    }
    problems
}

/// Returns the problem of a part of the document that is not what it should be.
fn unreadable<T: DeserializeOwned>(
    bundle: &Bundle,
    pointer: &str,
    part: &Value,
) -> Option<Problem> {
    let error = serde_path_to_error::deserialize::<_, T>(part).err()?;
    let mut pointer = pointer.to_owned();
    for segment in error.path() {
        use serde_path_to_error::Segment;
        match segment {
            Segment::Seq { index } => pointer.push_str(&format!("/{index}")),
            Segment::Map { key } => pointer.push_str(&format!("/{}", escape(key))),
            Segment::Enum { .. } | Segment::Unknown => break,
        }
    }
    Some(Problem::new(
        bundle.location(&pointer),
        "openapi",
        error.inner().to_string(),
    ))
}

/// Checks that every operation uses POST, the only HTTP method of Velt's API.
pub(super) fn only_post(bundle: &Bundle) -> Vec<Problem> {
    raw_operations(bundle)
        .filter(|(pointer, ..)| !pointer.ends_with("/post"))
        .map(|(pointer, path, _)| {
            Problem::new(
                bundle.location(&pointer),
                "only-post",
                format!("{path} must have `post` only"),
            )
        })
        .collect()
}

/// Checks that no two operations share an ID.
pub(super) fn unique_operation_ids(bundle: &Bundle) -> Vec<Problem> {
    let mut seen = HashMap::new();
    let mut problems = Vec::new();
    for (pointer, path, operation) in raw_operations(bundle) {
        let Some(id) = operation.get("operationId").and_then(Value::as_str) else {
            continue;
        };
        if let Some(first) = seen.insert(id, path) {
            problems.push(
                Problem::new(
                    bundle.location(&format!("{pointer}/operationId")),
                    "unique-name",
                    format!("{first} has the same ID"),
                )
                .in_operation(id),
            );
        }
    }
    problems
}

/// Checks that every tag is declared once, in the root, and used.
pub(super) fn known_tags(bundle: &Bundle) -> Vec<Problem> {
    let declared: Vec<&str> = bundle
        .value
        .get("tags")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|tag| tag.get("name")?.as_str())
        .collect();
    let mut used = HashSet::new();
    let mut problems = Vec::new();
    for (pointer, _, operation) in raw_operations(bundle) {
        for tag in operation
            .get("tags")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let Some(tag) = tag.as_str() else { continue };
            used.insert(tag);
            if !declared.contains(&tag) {
                problems.push(Problem::new(
                    bundle.location(&format!("{pointer}/tags")),
                    "known-tag",
                    format!("the tag `{tag}` is not declared in openapi/velt.yaml"),
                ));
            }
        }
    }
    for (index, tag) in declared.iter().enumerate() {
        let location = bundle.location(&format!("/tags/{index}"));
        if declared[..index].contains(tag) {
            problems.push(Problem::new(
                location,
                "known-tag",
                format!("the tag `{tag}` is declared twice"),
            ));
        } else if !used.contains(tag) {
            problems.push(Problem::new(
                location,
                "known-tag",
                format!("no operation has the tag `{tag}`"),
            ));
        }
    }
    problems
}

/// Checks that every name in `required` is also in `properties`.
pub(super) fn required_is_defined(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, schema) in bundle.components("schemas") {
        let pointer = format!("/components/schemas/{}", escape(name));
        let of_whole: HashSet<&str> = members(schema.get("properties"))
            .map(|(name, _)| name)
            .collect();
        walk(schema, &mut pointer.clone(), &mut |pointer, object| {
            // The alternatives of a rule name properties of the whole schema.
            let own: HashSet<&str> = members(object.get("properties"))
                .map(|(name, _)| name)
                .collect();
            for (index, required) in object
                .get("required")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .enumerate()
            {
                let Some(required) = required.as_str() else {
                    continue;
                };
                if !own.contains(required) && !of_whole.contains(required) {
                    problems.push(Problem::new(
                        bundle.location(&format!("{pointer}/required/{index}")),
                        "required",
                        format!("`{required}` is required but is not in `properties`"),
                    ));
                }
            }
        });
    }
    problems
}
