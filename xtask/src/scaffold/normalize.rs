//! Rewrites a single schema of OpenAPI 3.0 or 3.1 with the keywords that this document uses.

use serde_json::{Map, Value, json};

/// Keywords that are kept as they are.
const KEPT: [&str; 23] = [
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "deprecated",
    "description",
    "enum",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "uniqueItems",
];

/// Formats that are kept.
const FORMATS: [&str; 4] = ["date-time", "email", "password", "uri"];

/// A schema without the differences between versions of OpenAPI.
#[derive(Debug, Default)]
pub(super) struct Normal {
    /// The keywords, among them `type` if there is a single one.
    pub(super) keywords: Map<String, Value>,
    /// Whether null is allowed; `keywords` do not say it.
    pub(super) nullable: bool,
    /// An example that the schema has.
    pub(super) example: Option<Value>,
    /// What cannot be expressed, one message each.
    pub(super) lost: Vec<String>,
}

/// Rewrites `schema`, which is not a reference.
pub(super) fn normalize(schema: &Value) -> Normal {
    let mut normal = Normal::default();
    let Value::Object(schema) = schema else {
        // In 3.1, `true` and `false` are schemas.
        if !matches!(schema, Value::Bool(true) | Value::Null) {
            normal.lost.push(format!("{schema} is not a schema"));
        }
        return normal;
    };
    for (key, value) in schema {
        keyword(&mut normal, key, value);
    }
    for (exclusive, limit) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        match schema.get(exclusive) {
            // 3.1 has the limit itself here, 3.0 has a flag beside the limit.
            Some(Value::Number(number)) => {
                normal
                    .keywords
                    .insert(limit.to_owned(), number.clone().into());
                normal.keywords.insert(exclusive.to_owned(), true.into());
            }
            Some(Value::Bool(flag)) => {
                normal.keywords.insert(exclusive.to_owned(), (*flag).into());
            }
            _ => {}
        }
    }
    without_null(&mut normal);
    if !normal.keywords.contains_key("type") {
        let implied = if normal.keywords.contains_key("properties") {
            Some("object")
        } else if normal.keywords.contains_key("items") {
            Some("array")
        } else if strings(normal.keywords.get("enum")) {
            Some("string")
        } else {
            None
        };
        if let Some(implied) = implied {
            normal.keywords.insert("type".to_owned(), implied.into());
        }
    }
    normal
}

fn keyword(normal: &mut Normal, key: &str, value: &Value) {
    match key {
        "type" => match value {
            Value::Array(types) => {
                let others: Vec<&Value> = types.iter().filter(|kind| *kind != "null").collect();
                normal.nullable |= others.len() < types.len();
                match others.as_slice() {
                    [only] => {
                        normal.keywords.insert("type".to_owned(), (*only).clone());
                    }
                    several => {
                        let shapes: Vec<Value> =
                            several.iter().map(|kind| json!({ "type": kind })).collect();
                        normal.keywords.insert("oneOf".to_owned(), shapes.into());
                    }
                }
            }
            kind if kind == "null" => normal.nullable = true,
            kind => {
                normal.keywords.insert("type".to_owned(), kind.clone());
            }
        },
        "nullable" => normal.nullable |= *value == Value::Bool(true),
        "const" => {
            normal.keywords.insert("enum".to_owned(), json!([value]));
        }
        "example" => normal.example = Some(value.clone()),
        "examples" => {
            let first = value.as_array().and_then(|examples| examples.first());
            normal.example = first.cloned().or(normal.example.take());
        }
        "format" => match value.as_str() {
            Some(format) if FORMATS.contains(&format) => {
                normal.keywords.insert("format".to_owned(), value.clone());
            }
            _ => normal.lost.push(format!("the format {value} is dropped")),
        },
        "exclusiveMinimum" | "exclusiveMaximum" | "$ref" => {}
        key if KEPT.contains(&key) => {
            normal.keywords.insert(key.to_owned(), value.clone());
        }
        key => normal
            .lost
            .push(format!("`{key}` is not supported and is dropped")),
    }
}

/// Turns null in `enum`, `anyOf` and `oneOf` into the flag.
fn without_null(normal: &mut Normal) {
    if let Some(Value::Array(values)) = normal.keywords.get_mut("enum") {
        let count = values.len();
        values.retain(|value| !value.is_null());
        normal.nullable |= values.len() < count;
    }
    for key in ["anyOf", "oneOf"] {
        let Some(Value::Array(shapes)) = normal.keywords.get_mut(key) else {
            continue;
        };
        let count = shapes.len();
        shapes.retain(|shape| shape.get("type").is_none_or(|kind| kind != "null"));
        normal.nullable |= shapes.len() < count;
        // A single shape is no choice.
        if let [only] = shapes.as_slice() {
            let only = only.clone();
            normal.keywords.remove(key);
            normal.keywords.insert("allOf".to_owned(), json!([only]));
        }
    }
}

fn strings(values: Option<&Value>) -> bool {
    values
        .and_then(Value::as_array)
        .is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_string))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(schema: Value, keywords: Value, nullable: bool, lost: &[&str]) {
        let normal = normalize(&schema);
        assert_eq!(Value::Object(normal.keywords), keywords, "{schema}");
        assert_eq!(normal.nullable, nullable, "{schema}");
        assert_eq!(normal.lost, lost, "{schema}");
    }

    #[test]
    fn version_3_1_is_translated() {
        check(
            json!({ "type": ["string", "null"] }),
            json!({ "type": "string" }),
            true,
            &[],
        );
        check(
            json!({ "type": "integer", "exclusiveMinimum": 3 }),
            json!({ "type": "integer", "minimum": 3, "exclusiveMinimum": true }),
            false,
            &[],
        );
        check(
            json!({ "const": "a" }),
            json!({ "enum": ["a"], "type": "string" }),
            false,
            &[],
        );
        check(
            json!({ "anyOf": [{ "$ref": "#/a" }, { "type": "null" }] }),
            json!({ "allOf": [{ "$ref": "#/a" }] }),
            true,
            &[],
        );
        check(
            json!({ "type": ["string", "integer"] }),
            json!({ "oneOf": [{ "type": "string" }, { "type": "integer" }] }),
            false,
            &[],
        );
        check(json!(true), json!({}), false, &[]);
    }

    #[test]
    fn version_3_0_is_kept() {
        let limits = json!({
            "type": "number", "minimum": 1, "exclusiveMinimum": true, "maximum": 5, "default": 2,
        });
        let mut kept = limits.clone();
        let flag = kept
            .as_object_mut()
            .unwrap()
            .shift_remove("exclusiveMinimum")
            .unwrap();
        kept["exclusiveMinimum"] = flag;
        check(limits, kept, false, &[]);
        check(
            json!({ "enum": ["a", null], "nullable": true }),
            json!({ "enum": ["a"], "type": "string" }),
            true,
            &[],
        );
    }

    #[test]
    fn nothing_is_dropped_without_a_message() {
        check(
            json!({ "type": "object", "patternProperties": {}, "format": "int64", "if": {} }),
            json!({ "type": "object" }),
            false,
            &[
                "`patternProperties` is not supported and is dropped",
                "the format \"int64\" is dropped",
                "`if` is not supported and is dropped",
            ],
        );
    }
}
