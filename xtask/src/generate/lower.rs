//! Lowers the document to a form from which progenitor generates good Rust.
//!
//! The document states what is true of the API, but some of it makes typify write worse
//! types. Everything that is dropped here stays in the docs and in the schemas that the
//! sandbox enforces.

use std::collections::HashSet;

use anyhow::Context;
use heck::ToPascalCase;
use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

use crate::document::{Bundle, Operation, ResponseKind, is_rule};

/// A document for progenitor, and our own types that replace some of its components.
///
/// Each replacement is a pair of a component and a Rust type.
#[derive(Debug)]
pub(super) struct Lowered {
    pub(super) document: OpenAPI,
    pub(super) replacements: Vec<(String, String)>,
}

/// The keywords that are dropped from schemas.
///
/// Limits would become newtypes, which refuse responses as well as requests. Formats
/// would pull in crates, and defaults would always be sent.
const DROPPED: [&str; 17] = [
    "default",
    "example",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "pattern",
    "uniqueItems",
];

pub(super) fn lower(bundle: &Bundle, operations: &[Operation]) -> anyhow::Result<Lowered> {
    let mut document = bundle.value.clone();
    let mut replacements = Vec::new();
    let mut stand_ins = Map::new();
    let mut stand_in = |name: String, rust: String| -> Value {
        let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
        if stand_ins
            .insert(name.clone(), json!({ "type": "object" }))
            .is_none()
        {
            replacements.push((name, rust));
        }
        reference
    };

    // The envelopes are the same everywhere, so one generic type for each replaces two
    // structs per operation.
    for operation in operations {
        let request = &operation.request;
        let envelope = operation.in_data.then(|| {
            stand_in(
                format!("{request}Envelope"),
                format!("crate::Envelope<crate::types::{request}>"),
            )
        });
        let reply = operation.in_result.then(|| {
            stand_in(
                format!("{}Reply", operation.id.to_pascal_case()),
                format!("crate::Reply<{}>", operation.response.rust("crate::")),
            )
        });
        for (schema, reference) in [
            (operation.request_schema(), envelope),
            (operation.response_schema(), reply),
        ] {
            let Some(reference) = reference else { continue };
            *document
                .pointer_mut(&schema)
                .with_context(|| format!("{}: nothing at {schema}", operation.id))? = reference;
        }
    }

    for operation in operations {
        // Every success status is read the same way: one operation responds with 202
        // although 200 is documented.
        let responses = format!("{}/responses", operation.pointer());
        if let Some(Value::Object(responses)) = document.pointer_mut(&responses)
            && let Some(success) = responses.remove("200")
        {
            responses.insert("2XX".to_owned(), success);
        }
    }

    let schemas = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
        .context("the document has no schemas")?;
    // As part of a response, `Success` is covered by our own types. It is only needed if
    // it is a whole response.
    let alone = ResponseKind::Value("types::Success".to_owned());
    if !operations
        .iter()
        .any(|operation| operation.response == alone)
    {
        schemas.remove("Success");
    }
    let requests: HashSet<&str> = operations
        .iter()
        .map(|operation| operation.request.as_str())
        .collect();
    for (name, schema) in schemas.iter_mut() {
        if schema.get("enum").is_some() {
            stand_in(name.clone(), format!("crate::types::{name}"));
        }
        lower_schema(schema);
        let has_fields = schema
            .get("properties")
            .and_then(Value::as_object)
            .is_some_and(|properties| !properties.is_empty());
        if requests.contains(name.as_str()) && !has_fields {
            // A request without fields would become a map, which has no `new`.
            schema["additionalProperties"] = Value::Bool(false);
        }
    }
    schemas.extend(stand_ins);

    // The transport adds the credentials: it knows which ones each operation requires.
    drop_member(&mut document, "security");
    if let Some(components) = document.get_mut("components") {
        drop_member(components, "securitySchemes");
    }
    let document = serde_json::from_value(document).context("lowering broke the document")?;
    Ok(Lowered {
        document,
        replacements,
    })
}

fn drop_member(value: &mut Value, key: &str) {
    if let Some(object) = value.as_object_mut() {
        object.remove(key);
    }
}

fn lower_schema(schema: &mut Value) {
    let Value::Object(object) = schema else {
        return;
    };
    object.retain(|key, _| !DROPPED.contains(&key.as_str()) && !key.starts_with("x-"));
    // `not` only states rules between properties, which are not part of a type.
    object.remove("not");
    for key in ["allOf", "anyOf", "oneOf"] {
        if let Some(Value::Array(parts)) = object.get_mut(key) {
            parts.retain(|part| !is_rule(part));
            parts.iter_mut().for_each(lower_schema);
            if parts.is_empty() {
                object.remove(key);
            }
        }
    }
    let required: Vec<String> = object
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect();
    if let Some(Value::Object(properties)) = object.get_mut("properties") {
        for (name, property) in properties.iter_mut() {
            lower_schema(property);
            if !required.contains(name) && is_collection(property) {
                // It would become a plain `Vec`, which cannot tell `[]` from absence
                // and fails on null.
                property["nullable"] = Value::Bool(true);
            }
        }
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = object.get_mut(key) {
            lower_schema(inner);
        }
    }
}

fn is_collection(schema: &Value) -> bool {
    match schema.get("type").and_then(Value::as_str) {
        Some("array") => true,
        Some("object") => schema.get("properties").is_none(),
        _ => false,
    }
}
