//! Infers a schema from examples.

use serde_json::{Map, Value, json};

/// Returns a schema that all of `examples` match.
///
/// A field is required if every example has it. An object whose keys are IDs becomes a map.
pub(super) fn infer(examples: &[&Value]) -> Value {
    let values: Vec<&Value> = examples
        .iter()
        .copied()
        .filter(|value| !value.is_null())
        .collect();
    let mut schema = match values.as_slice() {
        [] => json!({}),
        all if all.iter().all(|value| value.is_string()) => json!({ "type": "string" }),
        all if all.iter().all(|value| value.is_boolean()) => json!({ "type": "boolean" }),
        all if all.iter().all(|value| is_integer(value)) => json!({ "type": "integer" }),
        all if all.iter().all(|value| value.is_number()) => json!({ "type": "number" }),
        all if all.iter().all(|value| value.is_array()) => {
            let items: Vec<&Value> = all
                .iter()
                .filter_map(|value| value.as_array())
                .flatten()
                .collect();
            json!({ "type": "array", "items": infer(&items) })
        }
        all if all.iter().all(|value| value.is_object()) => {
            let objects: Vec<&Map<String, Value>> =
                all.iter().filter_map(|value| value.as_object()).collect();
            object(&objects)
        }
        // Examples of several types.
        _ => json!({}),
    };
    if values.len() < examples.len() {
        schema["nullable"] = true.into();
    }
    schema
}

/// Returns whether a value is an integer that fits the generated type.
fn is_integer(value: &Value) -> bool {
    value.is_i64()
}

fn object(objects: &[&Map<String, Value>]) -> Value {
    if objects.iter().all(|object| is_map(object)) && objects.iter().any(|map| !map.is_empty()) {
        let values: Vec<&Value> = objects.iter().flat_map(|object| object.values()).collect();
        return json!({ "type": "object", "additionalProperties": infer(&values) });
    }
    let mut names: Vec<&String> = Vec::new();
    for name in objects.iter().flat_map(|object| object.keys()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return json!({ "type": "object" });
    }
    let mut properties = Map::new();
    let mut required = Vec::new();
    for name in names {
        let values: Vec<&Value> = objects
            .iter()
            .filter_map(|object| object.get(name))
            .collect();
        if values.len() == objects.len() {
            required.push(name.clone());
        }
        properties.insert(name.clone(), infer(&values));
    }
    let mut schema = json!({ "type": "object" });
    if !required.is_empty() {
        schema["required"] = required.into();
    }
    schema["properties"] = properties.into();
    schema
}

/// Returns whether the keys of an object are IDs instead of names of fields.
fn is_map(object: &Map<String, Value>) -> bool {
    let all_objects = object.values().all(Value::is_object);
    let outcomes = object
        .values()
        .all(|value| value.get("success").is_some_and(Value::is_boolean));
    // Velt's pages write `yourGroupId` for an ID.
    let placeholders = object.keys().all(|key| key.starts_with("your"));
    all_objects && (outcomes || placeholders || same_fields(object))
}

/// Returns whether there are several objects with the same fields.
fn same_fields(object: &Map<String, Value>) -> bool {
    let mut fields = object
        .values()
        .filter_map(Value::as_object)
        .map(|value| value.keys().collect::<Vec<_>>());
    let Some(first) = fields.next() else {
        return false;
    };
    let mut several = false;
    for other in fields {
        several = true;
        if other != first {
            return false;
        }
    }
    several && !first.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_inferred_from_all_examples() {
        let examples = [
            json!({ "a": "x", "b": 1, "c": [1, 2.5], "d": null, "e": [{ "f": true }, {}], "g": 1 }),
            json!({ "a": null, "b": 2, "c": [], "d": null, "e": [], "g": "x" }),
        ];
        assert_eq!(
            infer(&examples.iter().collect::<Vec<_>>()),
            json!({
                "type": "object",
                "required": ["a", "b", "c", "d", "e", "g"],
                "properties": {
                    "a": { "type": "string", "nullable": true },
                    "b": { "type": "integer" },
                    "c": { "type": "array", "items": { "type": "number" } },
                    "d": { "nullable": true },
                    "e": { "type": "array", "items": {
                        "type": "object",
                        "properties": { "f": { "type": "boolean" } },
                    } },
                    "g": {},
                },
            })
        );
    }

    #[test]
    fn objects_whose_keys_are_ids_are_maps() {
        let is_map = |value: Value| infer(&[&value]).get("additionalProperties").is_some();
        assert!(is_map(json!({ "u1": { "success": true } })));
        assert!(is_map(json!({ "yourDocumentId": { "name": "x" } })));
        assert!(is_map(
            json!({ "d1": { "name": "x" }, "d2": { "name": "y" } })
        ));
        assert!(!is_map(
            json!({ "from": { "name": "x" }, "options": { "b": "y" } })
        ));
        assert!(!is_map(json!({ "user": { "name": "x" } })));
        assert!(!is_map(json!({})));
    }
}
