//! Examples with realistic values: those of others with placeholders replaced, or new ones.

use serde_json::{Map, Value, json};

use super::{catalog::Catalog, question::question};

/// Placeholders of Velt's pages in lower case and without digits, and what replaces the
/// first, the second and every further one.
const PLACEHOLDERS: [(&str, [&str; 3]); 8] = [
    ("yourorganizationid", ["acme", "globex", "initech"]),
    ("yourorganizationname", ["Acme", "Globex", "Initech"]),
    ("youruserid", ["ada", "grace", "alan"]),
    ("yourdocumentid", ["roadmap", "backlog", "budget"]),
    ("yourdocumentname", ["Roadmap", "Backlog", "Budget"]),
    ("yourfolderid", ["plans", "drafts", "archive"]),
    ("yourgroupid", ["engineering", "design", "sales"]),
    (
        "yourorganizationusergroupid",
        ["engineering", "design", "sales"],
    ),
];

/// Returns `value` with realistic values instead of placeholders.
pub(super) fn realistic(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(replaced(text)),
        Value::Array(items) => items.iter().map(realistic).collect(),
        Value::Object(object) => object
            .iter()
            .map(|(key, value)| (replaced(key), realistic(value)))
            .collect::<Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}

fn replaced(text: &str) -> String {
    let lower = text.to_lowercase();
    let name = lower.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-' || c == '_');
    let number: usize = lower[name.len()..]
        .trim_start_matches(['-', '_'])
        .parse()
        .unwrap_or(1);
    PLACEHOLDERS
        .iter()
        .find(|(placeholder, _)| *placeholder == name)
        .map_or_else(
            || text.to_owned(),
            |(_, values)| values[number.clamp(1, values.len()) - 1].to_owned(),
        )
}

/// How deep examples are nested that nobody gave.
const DEPTH: usize = 16;

/// Returns an example of a schema of this document, with questions where a text could be
/// anything. It has the required fields, and all fields if none is required.
/// `component` is the name of the component that the schema is, if it is one.
pub(super) fn invent(catalog: &Catalog, schema: &Value, component: &str) -> Value {
    at_depth(catalog, schema, component, "", DEPTH)
}

fn at_depth(
    catalog: &Catalog,
    schema: &Value,
    component: &str,
    field: &str,
    depth: usize,
) -> Value {
    let below =
        |schema: &Value, field: &str| at_depth(catalog, schema, component, field, depth - 1);
    if depth == 0 {
        return Value::Null;
    }
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let name = reference.rsplit('/').next().unwrap_or_default();
        let target = catalog.component(name).map(|component| component.schema);
        return target.map_or(Value::Null, |target| {
            at_depth(catalog, &target, name, field, depth - 1)
        });
    }
    if let Some(default) = schema.get("default") {
        return default.clone();
    }
    if let Some(first) = schema.pointer("/enum/0") {
        return first.clone();
    }
    if let Some(Value::Array(parts)) = schema.get("allOf") {
        let mut all = Map::new();
        for part in parts {
            match below(part, field) {
                Value::Object(part) => all.extend(part),
                other => return other,
            }
        }
        return all.into();
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => string(schema, field),
        Some("integer" | "number") => schema.get("minimum").cloned().unwrap_or(json!(1)),
        Some("boolean") => true.into(),
        Some("array") => {
            let items = schema.get("items").unwrap_or(&Value::Null);
            let count = schema.get("minItems").and_then(Value::as_u64).unwrap_or(1);
            (0..count.max(1)).map(|_| below(items, field)).collect()
        }
        Some("object") => {
            let Some(Value::Object(properties)) = schema.get("properties") else {
                return match schema.get("additionalProperties") {
                    Some(values) if values.get("$ref").is_some() => {
                        json!({ "ada": below(values, field) })
                    }
                    _ => json!({}),
                };
            };
            let required: Vec<&Value> = schema
                .get("required")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .collect();
            properties
                .iter()
                .filter(|(name, _)| required.is_empty() || required.contains(&&json!(name)))
                .map(|(name, property)| {
                    let value = match catalog.sample(component, name) {
                        Some(sample) => realistic(sample),
                        None => below(property, name),
                    };
                    (name.clone(), value)
                })
                .collect::<Map<_, _>>()
                .into()
        }
        _ => match schema.pointer("/oneOf/0") {
            Some(first) => below(first, field),
            None => json!({}),
        },
    }
}

fn string(schema: &Value, field: &str) -> Value {
    let text = match schema.get("format").and_then(Value::as_str) {
        Some("email") => "ada@example.com",
        Some("uri") => "https://example.com",
        Some("date-time") => "2026-01-01T12:00:00Z",
        Some("password") => "secret",
        _ => match replaced(&format!("your{}", field.trim_end_matches('s'))) {
            known if !known.starts_with("your") => return known.into(),
            _ => match field {
                "status" => "success",
                "pageToken" | "nextPageToken" => "page2",
                _ => return question(format!("What is a realistic value of `{field}`?")),
            },
        },
    };
    text.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_become_realistic() {
        let value = json!({ "data": { "yourUserId": "yourOrganizationId", "ids": ["yourUserId1", "YOUR_x", "yourUserId2", "user-1"] } });
        assert_eq!(
            realistic(&value),
            json!({ "data": { "ada": "acme", "ids": ["ada", "YOUR_x", "grace", "user-1"] } })
        );
    }
}
