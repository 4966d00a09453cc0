//! Rules for the structure: the requirements of OpenAPI, IDs, tags and HTTP methods.

use std::collections::{HashMap, HashSet};

use openapiv3::OpenAPI;
use serde_json::Value;

use crate::document::{Bundle, Problem, escape, members, raw_operations, walk};

/// Checks that the bundle is an OpenAPI 3.0 document.
pub(super) fn is_openapi(bundle: &Bundle) -> Vec<Problem> {
    let Err(error) = serde_path_to_error::deserialize::<_, OpenAPI>(&bundle.value) else {
        return Vec::new();
    };
    let mut pointer = String::new();
    for segment in error.path() {
        use serde_path_to_error::Segment;
        match segment {
            Segment::Seq { index } => pointer.push_str(&format!("/{index}")),
            Segment::Map { key } => pointer.push_str(&format!("/{}", escape(key))),
            Segment::Enum { .. } | Segment::Unknown => break,
        }
    }
    vec![Problem::new(
        bundle.location(&pointer),
        "openapi",
        error.inner().to_string(),
    )]
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
                    format!("the id is also that of {first}"),
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
                        format!("`{required}` is required but is no property"),
                    ));
                }
            }
        });
    }
    problems
}

/// The keys of an operation.
const OPERATION_KEYS: &[&str] = &[
    "deprecated",
    "description",
    "externalDocs",
    "operationId",
    "requestBody",
    "responses",
    "security",
    "summary",
    "tags",
    "x-velt-items",
    "x-velt-paging",
    "x-velt-retry",
    "x-velt-undocumented",
    "x-velt-unsafe-with",
];

/// Checks that every key of an operation is a known one.
///
/// A mistyped key has no effect: with `securty`, an operation would send the default
/// credentials.
pub(super) fn known_operation_keys(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (pointer, _, operation) in raw_operations(bundle) {
        for (key, _) in members(Some(operation)) {
            if OPERATION_KEYS.contains(&key) {
                continue;
            }
            let hint = closest(key, OPERATION_KEYS);
            let location = bundle.location(&format!("{pointer}/{}", escape(key)));
            let message = format!("`{key}` is no key of an operation{hint}");
            let problem = Problem::new(location, "keyword", message);
            problems.push(match operation.get("operationId").and_then(Value::as_str) {
                Some(id) => problem.in_operation(id),
                None => problem,
            });
        }
    }
    problems
}

/// Returns the known name that is closest to a mistyped one, as the end of a message.
pub(super) fn closest(name: &str, known: &[&str]) -> String {
    const SIMILAR: f64 = 0.8;
    let best = known
        .iter()
        .map(|known| (strsim::jaro_winkler(name, known), known))
        .filter(|(similarity, _)| *similarity >= SIMILAR)
        .max_by(|(a, _), (b, _)| a.total_cmp(b));
    best.map_or_else(String::new, |(_, known)| {
        format!("; did you mean `{known}`?")
    })
}
