//! Rules for how schemas are combined, so that each becomes a type that can be built.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::schemas::{each_schema, is_component};
use crate::document::{
    Bundle, Problem, component_name, escape, is_rule, media, operation_id, raw_operations,
    request_component,
};

/// Checks that `allOf`, `anyOf`, `oneOf` and `not` are used in the ways that the
/// generators understand.
pub(super) fn are_supported(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    each_schema(bundle, &mut |pointer, schema| {
        let mut report = |key: &str, message: &str| {
            let location = bundle.location(&format!("{pointer}/{key}"));
            problems.push(Problem::new(location, "shape", message));
        };
        let parts = |key: &str| {
            let parts = schema.get(key).and_then(Value::as_array);
            let parts = parts.into_iter().flatten();
            parts.filter(|part| !is_rule(part)).collect::<Vec<_>>()
        };
        if schema.get("not").is_some_and(|rule| !is_rule(rule)) {
            report(
                "not",
                "`not` states a rule between fields: use `required` in it",
            );
        }
        if !parts("anyOf").is_empty() {
            report(
                "anyOf",
                "`anyOf` states a rule between fields, with `required` in each part: \
                 for several types, use `oneOf`",
            );
        }
        let in_all = parts("allOf");
        let is_reference = matches!(in_all.as_slice(), [only] if component_name(only).is_some());
        let is_result = pointer.ends_with("/properties/result");
        if !in_all.is_empty() && !is_reference && !is_result {
            report(
                "allOf",
                "`allOf` states rules between fields, or has one reference as its only part: \
                 write the fields out",
            );
        }
        if is_reference && schema.contains_key("properties") {
            report(
                "allOf",
                "the fields beside a reference in `allOf` are lost: write the fields out",
            );
        }
        let shapes = parts("oneOf");
        if !shapes.is_empty() {
            check_one_of(pointer, schema, &shapes, &mut report);
        }
    });
    problems
}

fn check_one_of(
    pointer: &str,
    schema: &Map<String, Value>,
    shapes: &[&Value],
    report: &mut dyn FnMut(&str, &str),
) {
    if !is_component(pointer) {
        report("oneOf", "several shapes must be a component of their own");
    }
    if shapes.len() < 2 {
        report("oneOf", "needs at least two shapes");
    }
    if schema.contains_key("properties") || schema.contains_key("type") {
        report(
            "oneOf",
            "several shapes cannot have `type` or `properties` beside them",
        );
    }
    let mut references = BTreeSet::new();
    for (index, shape) in shapes.iter().enumerate() {
        let place = format!("oneOf/{index}");
        match component_name(shape) {
            Some(name) if !references.insert(name) => {
                report(&place, "this shape is listed twice");
            }
            Some(_) => {}
            None if shape.get("title").is_none() => {
                report(
                    &place,
                    "a shape that is not a reference needs a `title`, which names its variant",
                );
            }
            None => {}
        }
    }
}

/// Checks that each request is an object, which has a constructor.
pub(super) fn requests_are_objects(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (pointer, _, operation) in raw_operations(bundle) {
        let at = format!("{pointer}/requestBody/content/application~1json/schema");
        let Some(body) = media(bundle, operation.get("requestBody")).and_then(|m| m.get("schema"))
        else {
            continue;
        };
        let mut report = |pointer: &str, message: String| {
            let problem = Problem::new(bundle.location(pointer), "request", message);
            problems.push(problem.in_operation(operation_id(operation)));
        };
        if component_name(body).is_none() {
            envelope(body, "data", &mut |below, message| {
                report(&format!("{at}{below}"), message);
            });
        }
        if let Some(name) = request_component(body)
            && let Some(schema) = bundle.schema(name)
            && schema.get("type").and_then(Value::as_str) != Some("object")
        {
            let pointer = format!("/components/schemas/{}", escape(name));
            report(
                &pointer,
                format!("`{name}` is a request and must be `type: object`"),
            );
        }
    }
    problems
}

/// Checks that an envelope holds nothing beside its content, which would be lost.
pub(super) fn envelopes_hold_one_field(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (pointer, _, operation) in raw_operations(bundle) {
        let at = format!("{pointer}/responses/200/content/application~1json/schema");
        let Some(body) =
            media(bundle, operation.pointer("/responses/200")).and_then(|m| m.get("schema"))
        else {
            continue;
        };
        if component_name(body).is_none() {
            envelope(body, "result", &mut |below, message| {
                let location = bundle.location(&format!("{at}{below}"));
                let problem = Problem::new(location, "response", message);
                problems.push(problem.in_operation(operation_id(operation)));
            });
        }
    }
    problems
}

fn envelope(body: &Value, content: &str, report: &mut dyn FnMut(&str, String)) {
    let fields = body.get("properties").and_then(Value::as_object);
    for name in fields.into_iter().flat_map(Map::keys) {
        if name != content {
            report(
                &format!("/properties/{}", escape(name)),
                format!("`{name}` beside `{content}` is lost: make the whole body a component"),
            );
        }
    }
    let required = body.get("required").and_then(Value::as_array);
    let is_required = required.is_some_and(|names| names.iter().any(|name| name == content));
    if fields.is_some_and(|fields| fields.contains_key(content)) && !is_required {
        report("", format!("`{content}` must be in `required`"));
    }
}

/// Checks that no response refuses a field that Velt adds later.
pub(super) fn responses_can_grow(bundle: &Bundle) -> Vec<Problem> {
    let in_responses: BTreeSet<&str> = raw_operations(bundle)
        .filter_map(|(_, _, operation)| operation.get("responses"))
        .flat_map(|responses| bundle.schemas_in(responses))
        .collect();
    let mut problems = Vec::new();
    each_schema(bundle, &mut |pointer, schema| {
        let component = pointer
            .strip_prefix("/components/schemas/")
            .map(|below| below.split('/').next().unwrap_or_default());
        let is_in_response = match component {
            Some(name) => in_responses.contains(name),
            None => pointer.contains("/responses/"),
        };
        if is_in_response && schema.get("additionalProperties") == Some(&Value::Bool(false)) {
            problems.push(Problem::new(
                bundle.location(&format!("{pointer}/additionalProperties")),
                "response",
                "`additionalProperties: false` would refuse a field that Velt adds: leave it out",
            ));
        }
    });
    problems
}
