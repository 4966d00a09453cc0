//! Locations: the parts of a document, such as slides.

use serde_json::Value;

use crate::call::Call;

/// Returns the text that identifies a location in its document: its ID, which may be a
/// number, or else its name.
pub(crate) fn identity(location: &Value) -> Option<String> {
    match (location.get("id"), location.get("locationName")) {
        (Some(Value::String(id)), _) => Some(id.clone()),
        (Some(Value::Number(id)), _) => Some(id.to_string()),
        (_, Some(Value::String(name))) => Some(name.clone()),
        _ => None,
    }
}

/// Returns Velt's own ID of a location, a number that every client can represent.
pub(crate) fn internal_id(
    call: &Call<'_>,
    organization: &str,
    document: &str,
    location: &Value,
) -> Option<i64> {
    let id = identity(location)?;
    let seed = call.internal_id("location", &[organization, document, &id]);
    format!("1{}", seed.digits(15)).parse().ok()
}
