//! Rules for what the keywords of a schema say.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::{keys::closest, schemas::each_schema};
use crate::document::{Bundle, Problem, definitions, escape, json_schema, members};

const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

const FORMATS: [&str; 4] = ["date-time", "email", "password", "uri"];

/// A limit below and the limit above it.
const LIMITS: [(&str, &str); 4] = [
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
];

/// Checks that types, formats, limits and enums make sense.
pub(super) fn make_sense(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    each_schema(bundle, &mut |pointer, schema| {
        let mut report = |key: &str, message: String| {
            let location = bundle.location(&format!("{pointer}/{key}"));
            problems.push(Problem::new(location, "value", message));
        };
        check_type(schema, &mut report);
        check_format(pointer, schema, &mut report);
        check_limits(schema, &mut report);
        check_pattern(schema, &mut report);
        check_enum(schema, &mut report);
        check_required(schema, &mut report);
        check_clearable(pointer, schema, &mut report);
    });
    problems
}

/// Checks that each default matches its schema.
///
/// All of them are checked as the members of one object: building a validator takes much
/// longer than using it.
pub(super) fn defaults_match(bundle: &Bundle) -> Vec<Problem> {
    let mut pointers = Vec::new();
    let mut schemas = Map::new();
    let mut defaults = Map::new();
    each_schema(bundle, &mut |pointer, schema| {
        if let Some(default) = schema.get("default") {
            let key = pointers.len().to_string();
            schemas.insert(key.clone(), json_schema(&Value::Object(schema.clone())));
            defaults.insert(key, default.clone());
            pointers.push(format!("{pointer}/default"));
        }
    });
    let schema = json!({ "properties": schemas, "$defs": definitions(bundle) });
    // A schema that is not valid is reported by the rule for examples.
    let Ok(validator) = jsonschema::validator_for(&schema) else {
        return Vec::new();
    };
    let defaults = Value::Object(defaults);
    let problem = |error: jsonschema::ValidationError<'_>| {
        let path = error.instance_path().to_string();
        let index: usize = path.split('/').nth(1)?.parse().ok()?;
        let location = bundle.location(pointers.get(index)?);
        let message = format!("the default does not match its schema: {error}");
        Some(Problem::new(location, "value", message))
    };
    validator
        .iter_errors(&defaults)
        .filter_map(problem)
        .collect()
}

type Report<'a> = dyn FnMut(&str, String) + 'a;

fn check_type(schema: &Map<String, Value>, report: &mut Report<'_>) {
    match schema.get("type").and_then(Value::as_str) {
        Some(name) if !TYPES.contains(&name) => {
            let hint = closest(name, TYPES);
            report("type", format!("`{name}` is not a type{hint}"));
        }
        Some("array") if !schema.contains_key("items") => {
            report("type", "an array needs `items`".to_owned());
        }
        Some("object") | None => {}
        Some(name) => {
            if schema.contains_key("properties") {
                report("properties", format!("`{name}` has no properties"));
            }
        }
    }
    if schema.contains_key("properties") && !schema.contains_key("type") {
        report(
            "properties",
            "`properties` needs `type: object` beside it".to_owned(),
        );
    }
    if schema.get("additionalProperties") == Some(&Value::Bool(true)) {
        report(
            "additionalProperties",
            "write `additionalProperties: {}` for an object with any other fields".to_owned(),
        );
    }
}

fn check_format(pointer: &str, schema: &Map<String, Value>, report: &mut Report<'_>) {
    let Some(format) = schema.get("format").and_then(Value::as_str) else {
        return;
    };
    if !FORMATS.contains(&format) {
        // A credential whose format is mistyped would show in `Debug`.
        let hint = closest(format, FORMATS);
        report("format", format!("`{format}` is not a known format{hint}"));
    } else if schema.get("type").and_then(Value::as_str) != Some("string") {
        report("format", format!("`{format}` is a format of strings"));
    } else if format == "password" && !is_field(pointer) {
        report(
            "format",
            "only a field, or the values of a map in a field, can be a secret: \
             here it would show in `Debug`"
                .to_owned(),
        );
    }
}

/// Returns whether a schema is that of a field of a component, or of the values in it.
fn is_field(pointer: &str) -> bool {
    let segments: Vec<&str> = pointer.split('/').skip(1).collect();
    matches!(
        segments.as_slice(),
        ["components", "schemas", _, "properties", _]
            | [
                "components",
                "schemas",
                _,
                "properties",
                _,
                "additionalProperties"
            ]
    )
}

fn check_limits(schema: &Map<String, Value>, report: &mut Report<'_>) {
    for (least, most) in LIMITS {
        let limit = |key: &str| schema.get(key).and_then(Value::as_f64);
        if let (Some(low), Some(high)) = (limit(least), limit(most))
            && low > high
        {
            report(least, format!("`{least}` is greater than `{most}`"));
        }
    }
}

fn check_enum(schema: &Map<String, Value>, report: &mut Report<'_>) {
    let Some(values) = schema.get("enum").and_then(Value::as_array) else {
        if schema.contains_key("x-velt-enum-descriptions") {
            report(
                "x-velt-enum-descriptions",
                "there is no `enum` to describe".to_owned(),
            );
        }
        return;
    };
    if values.is_empty() {
        report("enum", "an enum needs values".to_owned());
    }
    if schema.get("type").and_then(Value::as_str) != Some("string") {
        report("enum", "an enum needs `type: string`".to_owned());
    }
    let mut seen = HashSet::new();
    for (index, value) in values.iter().enumerate() {
        let place = format!("enum/{index}");
        match value.as_str() {
            None => report(
                &place,
                format!("{value} is not a string: an enum has only strings"),
            ),
            Some(text) if !seen.insert(text) => {
                report(&place, format!("the value `{text}` is listed twice"));
            }
            Some(_) => {}
        }
    }
    for (value, _) in members(schema.get("x-velt-enum-descriptions")) {
        if !seen.contains(value) {
            let hint = closest(value, seen.iter().copied());
            let place = format!("x-velt-enum-descriptions/{}", escape(value));
            report(
                &place,
                format!("`{value}` is not a value of the enum{hint}"),
            );
        }
    }
}

fn check_pattern(schema: &Map<String, Value>, report: &mut Report<'_>) {
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str)
        && jsonschema::validator_for(&json!({ "pattern": pattern })).is_err()
    {
        let message = format!("`{pattern}` is not a valid regular expression");
        report("pattern", message);
    }
}

fn check_required(schema: &Map<String, Value>, report: &mut Report<'_>) {
    let names = schema.get("required").and_then(Value::as_array);
    let mut seen = HashSet::new();
    for (index, name) in names.into_iter().flatten().enumerate() {
        let place = format!("required/{index}");
        match name.as_str() {
            None => report(&place, format!("{name} is not the name of a field")),
            Some(name) if !seen.insert(name) => {
                report(&place, format!("`{name}` is listed twice"));
            }
            Some(_) => {}
        }
    }
}

fn check_clearable(pointer: &str, schema: &Map<String, Value>, report: &mut Report<'_>) {
    if schema.get("x-velt-clearable") != Some(&Value::Bool(true)) {
        return;
    }
    if schema.get("nullable") != Some(&Value::Bool(true)) {
        report(
            "x-velt-clearable",
            "a field that null clears needs `nullable: true`".to_owned(),
        );
    }
    if !is_field(pointer) {
        report(
            "x-velt-clearable",
            "only an optional field of a component can be cleared".to_owned(),
        );
    }
}
