//! What requests and responses have in common: a look at their schemas.

use serde_json::Value;

use super::{adopt::Adopter, flat::Flat, infer::infer};

/// Returns the component that a schema refers to.
pub(super) fn component(adopter: &Adopter<'_>, schema: &Value) -> Option<Value> {
    let reference = schema.get("$ref")?.as_str()?;
    let name = reference.rsplit('/').next()?;
    Some(adopter.catalog.component(name)?.schema)
}

/// Returns the properties of a schema.
pub(super) fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.into_iter().flatten()
}

/// Flattens a schema, or infers one from the examples if it says nothing.
pub(super) fn known(
    adopter: &mut Adopter<'_>,
    schema: &Value,
    pointer: &str,
    examples: &[&Value],
) -> Flat {
    let flat = adopter.flatten(schema, pointer);
    if !flat.is_bare() || examples.is_empty() {
        return flat;
    }
    let inferred = adopter.flatten(&infer(examples), pointer);
    Flat {
        name: None,
        ..inferred
    }
}
