//! Fields of a request that the document does not have.

use serde_json::{Map, Value};

/// The number of fields that are named.
const NAMED: usize = 10;

/// The keywords whose values are schemas that an object may have the fields of.
const PARTS: [&str; 3] = ["allOf", "anyOf", "oneOf"];

/// Returns the paths of the fields of `value` that `schema` does not have.
pub(super) fn find(definitions: &Map<String, Value>, schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let search = Search { definitions };
    search.visit(&[schema], value, &mut String::new(), &mut found);
    found
}

struct Search<'a> {
    definitions: &'a Map<String, Value>,
}

impl<'a> Search<'a> {
    /// Adds the unknown fields of a value that may have any of the shapes in `schemas`.
    fn visit(
        &self,
        schemas: &[&'a Value],
        value: &Value,
        path: &mut String,
        found: &mut Vec<String>,
    ) {
        let mut shapes = Vec::new();
        for schema in schemas {
            self.flatten(schema, &mut shapes);
        }
        match value {
            Value::Object(members) => self.visit_members(&shapes, members, path, found),
            Value::Array(items) => {
                let of_items: Vec<&Value> = shapes
                    .iter()
                    .filter_map(|shape| shape.get("items"))
                    .collect();
                for (position, item) in items.iter().enumerate() {
                    if found.len() >= NAMED {
                        return;
                    }
                    // Texts have no fields, and lists of IDs are long.
                    if item.is_object() || item.is_array() {
                        let length = path.len();
                        push(path, &position.to_string());
                        self.visit(&of_items, item, path, found);
                        path.truncate(length);
                    }
                }
            }
            _ => {}
        }
    }

    fn visit_members(
        &self,
        shapes: &[&'a Value],
        members: &Map<String, Value>,
        path: &mut String,
        found: &mut Vec<String>,
    ) {
        let is_open = |shape: &&Value| {
            let rest = shape.get("additionalProperties");
            // An object without any named field is an object of any kind.
            rest.is_some_and(|rest| *rest != Value::Bool(false))
                || shape.get("properties").is_none()
        };
        for (name, member) in members {
            let known: Vec<&Value> = shapes
                .iter()
                .filter_map(|shape| shape.get("properties")?.get(name))
                .collect();
            let length = path.len();
            push(path, name);
            if !known.is_empty() {
                self.visit(&known, member, path, found);
            } else if !shapes.iter().any(is_open) && found.len() < NAMED {
                found.push(path.clone());
            }
            path.truncate(length);
        }
    }

    /// Adds the objects and arrays that a schema may stand for: those of its parts, too.
    fn flatten(&self, schema: &'a Value, into: &mut Vec<&'a Value>) {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.rsplit('/').next().unwrap_or_default();
            if let Some(schema) = self.definitions.get(name) {
                self.flatten(schema, into);
            }
            return;
        }
        for keyword in PARTS {
            let parts = schema.get(keyword).and_then(Value::as_array);
            for part in parts.into_iter().flatten() {
                self.flatten(part, into);
            }
        }
        // Rules between fields have no fields of their own.
        let is_rule = PARTS.iter().chain(&["required", "not"]);
        let is_rule = is_rule
            .copied()
            .any(|keyword| schema.get(keyword).is_some());
        let has_shape = ["type", "properties", "items", "additionalProperties"]
            .iter()
            .any(|keyword| schema.get(keyword).is_some());
        if has_shape || !is_rule {
            into.push(schema);
        }
    }
}

fn push(path: &mut String, part: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(part);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::operation;

    #[test]
    fn unknown_fields_are_named_with_their_place() {
        let add = operation("/v2/users/add").unwrap();
        let body = json!({ "data": {
            "organizationID": "acme",
            "organizationId": "acme",
            "users": [{ "userId": "ada", "team": "a field of one's own" }],
        }, "meta": {} });
        assert_eq!(add.unknown_fields(&body), ["data.organizationID", "meta"]);
        let delete = operation("/v2/users/delete").unwrap();
        let body = json!({ "data": { "organizationId": "acme", "userIds": ["ada"] } });
        assert_eq!(delete.unknown_fields(&body), [""; 0]);
    }
}
