//! Finds a component of the document that says the same as a schema.

use std::{collections::BTreeSet, path::Path};

use serde_json::{Map, Value};

use super::catalog::Catalog;

/// Returns the name of a component near `file` that has the same content as `schema`.
///
/// Descriptions do not count. A component for responses may require fewer fields, because
/// few examples cannot show that a field is always there.
pub(super) fn same(
    catalog: &Catalog,
    file: &Path,
    schema: &Value,
    in_response: bool,
) -> Option<String> {
    let wanted = shape(schema, in_response);
    let found = catalog.near(file).find(|(_, known)| {
        // Many documents never say which fields are required.
        let says_nothing = required(schema).next().is_none();
        let requires_less = required(known).all(|name| required(schema).any(|own| own == name));
        shape(known, in_response) == wanted && (!in_response || says_nothing || requires_less)
    });
    found.map(|(name, _)| name.to_owned())
}

/// Returns the name of a component near `file` that is called `name`, or that has at least
/// half of its fields in common with `schema`.
pub(super) fn similar(
    catalog: &Catalog,
    file: &Path,
    schema: &Value,
    name: &str,
) -> Option<String> {
    let near = catalog.near(file).filter(|(_, known)| !known.is_null());
    let scored = near.map(|(known, content)| {
        let score = if known == name {
            1.0
        } else {
            common(schema, content)
        };
        (score, known)
    });
    scored
        .filter(|(score, _)| *score >= 0.5)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, known)| known.to_owned())
}

/// Returns the part of the fields of two schemas that both have.
fn common(a: &Value, b: &Value) -> f64 {
    let names = |schema: &Value| -> BTreeSet<String> {
        let properties = schema.get("properties").and_then(Value::as_object);
        properties
            .into_iter()
            .flat_map(Map::keys)
            .cloned()
            .collect()
    };
    let (a, b) = (names(a), names(b));
    let all = a.union(&b).count();
    // One field in common says little.
    if a.len() < 2 || b.len() < 2 {
        return 0.0;
    }
    a.intersection(&b).count() as f64 / all as f64
}

/// Returns the content of a schema, with the parts that have no order sorted.
fn shape(schema: &Value, without_required: bool) -> Value {
    match schema {
        Value::Object(object) => {
            let mut members: Vec<(String, Value)> = object
                .iter()
                .filter(|(key, value)| match key.as_str() {
                    // A property may have one of these names.
                    "description" => value.is_object(),
                    "x-velt-enum-descriptions" => false,
                    "required" => !without_required || !value.is_array(),
                    _ => true,
                })
                .map(|(key, value)| match value {
                    Value::Array(values) if key == "required" || key == "enum" => {
                        (key.clone(), sorted(values))
                    }
                    value => (key.clone(), shape(value, without_required)),
                })
                .collect();
            members.sort_by(|(a, _), (b, _)| a.cmp(b));
            members.into_iter().collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items
            .iter()
            .map(|item| shape(item, without_required))
            .collect(),
        other => other.clone(),
    }
}

fn sorted(values: &[Value]) -> Value {
    let mut values = values.to_vec();
    values.sort_by_key(Value::to_string);
    values.into()
}

fn required(schema: &Value) -> impl Iterator<Item = &Value> {
    let names = schema.get("required").and_then(Value::as_array);
    names.into_iter().flatten()
}
