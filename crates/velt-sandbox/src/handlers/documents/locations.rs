//! Locations in documents: what is at one can be moved to another, or deleted.

use serde_json::{Value, json};

use super::Operations;
use crate::{
    call::Call,
    location::{identity, internal_id},
    refusal::Refusal,
    reply::Reply,
    store::{ANNOTATIONS, Id, Key, NOTIFICATIONS, RECORDINGS, Record, Table, at},
};

pub(in crate::handlers) const OPERATIONS: Operations = &[
    ("organizations/documents/locations/data/delete", delete),
    ("organizations/documents/locations/update", update),
];

/// The tables whose records can be at a location.
static TABLES: [&Table; 3] = [&ANNOTATIONS, &NOTIFICATIONS, &RECORDINGS];

/// The objects in a record that can have a location, besides the record itself.
const PLACES: [&str; 2] = ["metadata", "notificationSourceData"];

/// Replaces a location in everything that is there, or merges fields into it.
fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let migration = &call.data["migrate"];
    let old = identified(&migration["oldLocation"], "migrate.oldLocation")?;
    let new = &migration["newLocation"];
    identified(new, "migrate.newLocation")?;
    let merges = call.flag("merge");
    let document = call.text("documentId");
    for (table, key, mut record) in records_at(call, &old)? {
        let relocate = |place: &mut Record| {
            let Some(location) = place.get_mut("location") else {
                return;
            };
            if identity(location).as_ref() != Some(&old) {
                return;
            }
            match (location, new.as_object()) {
                (Value::Object(fields), Some(new)) if merges => fields.extend(new.clone()),
                (location, _) => *location = new.clone(),
            }
            if let Some(id) = place.get("location") {
                let id = internal_id(call, key.part(0), document, id);
                if let Some(known) = place.get_mut("locationId") {
                    *known = json!(id);
                }
            }
        };
        relocate(&mut record);
        for place in PLACES {
            if let Some(Value::Object(place)) = record.get_mut(place) {
                relocate(place);
            }
        }
        call.store.put(table, key, &record);
    }
    Ok(Reply::data("Location updated.", Value::Null))
}

/// Deletes what is at a location. The document stays.
fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let location = identified(&call.data["location"], "location")?;
    for (table, key, _) in records_at(call, &location)? {
        call.store.remove(table, &key);
    }
    Ok(Reply::data("Data deleted successfully.", Value::Null))
}

fn identified(location: &Value, field: &str) -> Result<String, Refusal> {
    identity(location)
        .ok_or_else(|| Refusal::invalid(format!("data.{field} needs id or locationName")))
}

/// Returns the records at a location of the document of a request.
///
/// Without an organization, the document can be in any: the request that deletes names
/// none.
fn records_at(
    call: &mut Call<'_>,
    location: &str,
) -> Result<Vec<(&'static Table, Key, Record)>, Refusal> {
    let organization = match call.text("organizationId") {
        "" => Key::new([]),
        _ => call.organization("")?,
    };
    let document = call.text("documentId");
    let is_at = |place: &Value| identity(place).is_some_and(|id| id == location);
    let mut found = Vec::new();
    for table in TABLES {
        for (key, record) in call.store.records(table, &organization) {
            let is_of_document = match table.field_of(Id::Document) {
                Some(field) => at(&record, field).is_some_and(|id| id == document),
                None => key.part(1) == document,
            };
            let is_there = || {
                let own = record.get("location");
                let mut places = PLACES.iter().filter_map(|place| record.get(*place));
                own.is_some_and(is_at)
                    || places.any(|place| place.get("location").is_some_and(is_at))
            };
            if is_of_document && is_there() {
                found.push((table, key.clone(), record));
            }
        }
    }
    Ok(found)
}
