//! Converts schemas of the document to Rust types and to JSON Schema.

use serde_json::{Map, Value, json};

use super::{
    Bundle,
    bundle::{members, schema_name},
};

/// The Rust type of an operation's `result`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ResponseKind {
    /// Status, message, and an outcome per item, described by the given component.
    PerItem(String),
    /// Status, message, and data of the given Rust type.
    Response(String),
    /// The same as `Response`, with the token of the next page.
    Page(String),
    /// A value of the given Rust type, without status and message.
    Value(String),
}

impl ResponseKind {
    /// Returns the Rust type, with `root` before the names that velt-client defines.
    pub(crate) fn rust(&self, root: &str) -> String {
        let rooted = |data: &str| data.replace("types::", &format!("{root}types::"));
        match self {
            Self::PerItem(item) => format!("{root}PerItem<{root}types::{item}>"),
            Self::Response(data) => format!("{root}Response<{}>", rooted(data)),
            Self::Page(data) => format!("{root}Page<{}>", rooted(data)),
            Self::Value(rust) => rooted(rust),
        }
    }
}

/// The names of the field beside `data` that contains the token of the next page.
pub(crate) const PAGE_TOKENS: [&str; 2] = ["nextPageToken", "pageToken"];

/// Returns the name of the component, if `schema` is a plain reference to one.
pub(crate) fn component_name(schema: &Value) -> Option<&str> {
    schema_name(schema.get("$ref")?.as_str()?)
}

/// Returns the Rust type of a `result` with this schema.
///
/// The usual form is `allOf` of the component `Success` and an object with `data`.
pub(crate) fn result_kind(bundle: &Bundle, schema: &Value) -> Result<ResponseKind, String> {
    if let Some(name) = component_name(schema) {
        return Ok(ResponseKind::Value(format!("types::{name}")));
    }
    let parts = schema
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice);
    let rest = match parts {
        Some([success, rest]) if component_name(success) == Some("Success") => Some(rest),
        _ => None,
    };
    let Some((rest, data)) = rest.and_then(|rest| Some((rest, rest.pointer("/properties/data")?)))
    else {
        // Not the usual form, but a list or a string, for example.
        return type_expression(schema).map(ResponseKind::Value);
    };
    let others: Vec<&str> = members(rest.get("properties"))
        .map(|(name, _)| name)
        .filter(|name| *name != "data")
        .collect();
    if others.iter().any(|name| !PAGE_TOKENS.contains(name)) {
        return Err(format!(
            "beside `data`, `result` may only have {}; make it a component",
            PAGE_TOKENS.join(" and ")
        ));
    }
    if !others.is_empty() {
        return type_expression(data).map(ResponseKind::Page);
    }
    if let Some(item) = data.get("additionalProperties").and_then(component_name)
        && is_outcome(bundle.schema(item))
    {
        return Ok(ResponseKind::PerItem(item.to_owned()));
    }
    type_expression(data).map(ResponseKind::Response)
}

/// Returns whether a schema describes the outcome of an item: it has a boolean `success`.
pub(crate) fn is_outcome(schema: Option<&Value>) -> bool {
    schema
        .and_then(|schema| schema.pointer("/properties/success/type"))
        .is_some_and(|kind| kind == "boolean")
}

/// Returns whether a part of `allOf`, `anyOf` or `oneOf` is a rule instead of a type.
///
/// A rule only states which properties of the whole schema go together.
pub(crate) fn is_rule(part: &Value) -> bool {
    let keys = [
        "description",
        "properties",
        "required",
        "x-velt-constructor",
    ];
    let nested = ["allOf", "anyOf", "oneOf"];
    let mut says = false;
    let only_rules = members(Some(part)).all(|(key, value)| match key {
        "required" => {
            says = true;
            true
        }
        "not" => {
            says = true;
            is_rule(value)
        }
        key if nested.contains(&key) => {
            says = true;
            value
                .as_array()
                .is_some_and(|parts| parts.iter().all(is_rule))
        }
        key => keys.contains(&key),
    });
    says && only_rules
}

/// Returns the names of the required fields, in document order.
pub(crate) fn required(schema: &Value) -> Vec<&str> {
    let required = schema.get("required").and_then(Value::as_array);
    required
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// Returns the rules in the outermost `anyOf` and `oneOf` of `schema`.
pub(crate) fn alternatives(schema: &Value) -> impl Iterator<Item = &Value> {
    ["anyOf", "oneOf"]
        .into_iter()
        .filter_map(|key| schema.get(key)?.as_array())
        .flatten()
        .filter(|part| is_rule(part))
}

/// Returns the component of a request, given the schema of its body.
///
/// The body is the component itself, or an object with the component in `data`.
pub(crate) fn request_component(body: &Value) -> Option<&str> {
    component_name(body).or_else(|| component_name(body.pointer("/properties/data")?))
}

/// Converts every component to JSON Schema, for the `$defs` of other schemas.
pub(crate) fn definitions(bundle: &Bundle) -> Map<String, Value> {
    bundle
        .components("schemas")
        .map(|(name, schema)| (name.to_owned(), json_schema(schema)))
        .collect()
}

/// Returns the Rust type of `schema`, with components as `types::Name`.
pub(crate) fn type_expression(schema: &Value) -> Result<String, String> {
    // A nullable reference is written as `allOf` with a single part, because `$ref`
    // cannot have siblings.
    let component =
        component_name(schema).or_else(|| match schema.get("allOf")?.as_array()?.as_slice() {
            [only] => component_name(only),
            _ => None,
        });
    let inner = match (component, schema.get("type").and_then(Value::as_str)) {
        (Some(name), _) => format!("types::{name}"),
        (None, Some("string")) => "::std::string::String".to_owned(),
        (None, Some("integer")) => "i64".to_owned(),
        (None, Some("number")) => "f64".to_owned(),
        (None, Some("boolean")) => "bool".to_owned(),
        (None, Some("array")) => match schema.get("items") {
            Some(items) => format!("::std::vec::Vec<{}>", type_expression(items)?),
            None => return Err("an array needs `items`".to_owned()),
        },
        (None, Some("object")) => match schema.get("additionalProperties") {
            Some(values @ Value::Object(_)) if schema.get("properties").is_none() => {
                format!(
                    "::std::collections::BTreeMap<::std::string::String, {}>",
                    type_expression(values)?
                )
            }
            _ => return Err("an object here needs a name: make it a component".to_owned()),
        },
        (None, None) if is_any(schema) => "::serde_json::Value".to_owned(),
        (None, _) => return Err("this schema needs a name: make it a component".to_owned()),
    };
    Ok(match schema.get("nullable") {
        Some(Value::Bool(true)) => format!("::std::option::Option<{inner}>"),
        _ => inner,
    })
}

/// Returns whether a schema allows any JSON value.
fn is_any(schema: &Value) -> bool {
    members(Some(schema)).all(|(key, _)| matches!(key, "description" | "example" | "nullable"))
}

/// Converts `schema` to JSON Schema (draft 2020-12), with references into `#/$defs/`.
///
/// JSON Schema expresses `nullable` and the boolean `exclusiveMinimum` of OpenAPI 3.0
/// differently. Keywords that do not affect validity are dropped.
pub(crate) fn json_schema(schema: &Value) -> Value {
    let Value::Object(object) = schema else {
        return schema.clone();
    };
    if let Some(name) = component_name(schema) {
        return json!({ "$ref": format!("#/$defs/{name}") });
    }
    let mut out = Map::new();
    for (key, value) in object {
        let converted = match key.as_str() {
            "properties" => members(Some(value))
                .map(|(name, value)| (name.to_owned(), json_schema(value)))
                .collect::<Map<_, _>>()
                .into(),
            "allOf" | "anyOf" | "oneOf" => value
                .as_array()
                .into_iter()
                .flatten()
                .map(json_schema)
                .collect::<Vec<_>>()
                .into(),
            "items" | "not" | "additionalProperties" => json_schema(value),
            "type" | "enum" | "required" | "format" | "pattern" | "minLength" | "maxLength"
            | "minItems" | "maxItems" | "uniqueItems" | "minimum" | "maximum" | "multipleOf"
            | "minProperties" | "maxProperties" => value.clone(),
            _ => continue,
        };
        out.insert(key.clone(), converted);
    }
    for (flag, limit) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if object.get(flag) == Some(&Value::Bool(true))
            && let Some(value) = out.remove(limit)
        {
            out.insert(flag.to_owned(), value);
        }
    }
    if object.get("nullable") == Some(&Value::Bool(true)) {
        return json!({ "anyOf": [Value::Object(out), { "type": "null" }] });
    }
    Value::Object(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nullable_and_exclusive_limits_become_json_schema() {
        let schema = json!({
            "type": "object",
            "description": "x",
            "properties": {
                "count": { "type": "integer", "minimum": 0, "exclusiveMinimum": true },
                "name": { "type": "string", "nullable": true },
                "other": { "$ref": "#/components/schemas/Other" },
            },
        });
        assert_eq!(
            json_schema(&schema),
            json!({
                "type": "object",
                "properties": {
                    "count": { "type": "integer", "exclusiveMinimum": 0 },
                    "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
                    "other": { "$ref": "#/$defs/Other" },
                },
            })
        );
    }

    #[test]
    fn a_rule_says_which_properties_go_together_and_nothing_else() {
        for (part, expected) in [
            (json!({ "required": ["a"] }), true),
            (json!({ "not": { "required": ["a", "b"] } }), true),
            (
                json!({ "anyOf": [{ "required": ["a"] }, { "not": { "required": ["b"] } }] }),
                true,
            ),
            (json!({ "type": "object", "required": ["a"] }), false),
            (json!({ "$ref": "#/components/schemas/A" }), false),
            (
                json!({ "anyOf": [{ "required": ["a"] }, { "type": "string" }] }),
                false,
            ),
            (json!({ "properties": {} }), false),
        ] {
            assert_eq!(is_rule(&part), expected, "{part}");
        }
    }

    #[test]
    fn types_without_a_name_of_their_own_are_written_out() {
        let rust = |schema: Value| type_expression(&schema).unwrap();
        assert_eq!(
            rust(json!({ "$ref": "#/components/schemas/User" })),
            "types::User"
        );
        assert_eq!(
            rust(json!({ "type": "array", "items": { "type": "integer", "nullable": true } })),
            "::std::vec::Vec<::std::option::Option<i64>>"
        );
        assert_eq!(
            rust(json!({ "description": "Anything." })),
            "::serde_json::Value"
        );
        let inline = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
        assert_eq!(
            type_expression(&inline).unwrap_err(),
            "an object here needs a name: make it a component"
        );
    }
}
