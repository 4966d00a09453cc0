//! The contents of collaborative editors.

use serde_json::{Value, json};

use super::Operations;
use crate::{
    call::Call,
    clock::iso,
    refusal::{Code, Refusal},
    reply::Reply,
    store::{CRDT, Key, Record},
};

pub(super) const OPERATIONS: Operations = &[
    ("crdt/add", add),
    ("crdt/delete", delete),
    ("crdt/get", get),
    ("crdt/update", update),
];

/// Returns Velt's message for an ID that is missing.
pub(super) fn problem(path: &str, data: &Value) -> Option<Refusal> {
    let ids = [
        ("organizationId", NO_ORGANIZATION),
        ("documentId", NO_DOCUMENT),
        ("editorId", NO_EDITOR),
    ];
    let is_needed =
        |field: &str| field != "editorId" || !matches!(path, "crdt/get" | "crdt/delete");
    let mut missing = ids.into_iter().filter(|(field, _)| {
        path.starts_with("crdt/") && is_needed(field) && data.get(field).is_none()
    });
    missing.next().map(|(_, message)| Refusal::invalid(message))
}

const NO_ORGANIZATION: &str = "Organization ID is required";
const NO_DOCUMENT: &str = "Document ID is required";
const NO_EDITOR: &str = "Editor ID is required.";

/// The key of the content if the request names none.
const CONTENT: &str = "content";

/// Who changed a content that was changed through the API.
const REST_API: &str = "rest-api";

fn add(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let key = editor(call)?;
    check_data(call)?;
    if call.store.contains(&CRDT, &key) {
        return Err(Refusal::new(
            Code::AlreadyExists,
            "CRDT data already exists for this editor ID.",
        ));
    }
    write(call, key, Record::new());
    Ok(Reply::message("CRDT data added successfully."))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let key = editor(call)?;
    check_data(call)?;
    let Some(record) = call.store.get(&CRDT, &key) else {
        return Err(Refusal::not_found("No CRDT data found for this editor ID."));
    };
    let stored = record.get("type").and_then(Value::as_str);
    if let Some(stored) = stored.filter(|stored| *stored != call.text("type")) {
        return Err(Refusal::invalid(format!(
            "The type of this editor ID is {stored}."
        )));
    }
    write(call, key, record);
    Ok(Reply::message("CRDT data updated successfully."))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let document = document(call)?;
    let rows: Vec<Value> = match call.some_text("editorId") {
        Some(id) => {
            let record = call.store.get(&CRDT, &document.join(id));
            record.iter().map(|record| row(id, record)).collect()
        }
        None => call
            .store
            .records(&CRDT, &document)
            .map(|(key, record)| row(key.last(), &record))
            .collect(),
    };
    Ok(Reply::data("CRDT data retrieved successfully.", rows))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let document = document(call)?;
    match call.some_ids("editorIds")? {
        Some(ids) => {
            for id in ids {
                call.store.remove(&CRDT, &document.join(id));
            }
        }
        None => {
            call.store.remove_under(&CRDT, &document);
        }
    }
    Ok(Reply::data("CRDT data deleted successfully.", json!({})))
}

/// Returns the key of a document. Neither it nor its organization needs to exist.
fn document(call: &Call<'_>) -> Result<Key, Refusal> {
    let (organization, document) = (call.text("organizationId"), call.text("documentId"));
    if organization.is_empty() {
        return Err(Refusal::invalid(NO_ORGANIZATION));
    }
    if document.is_empty() {
        return Err(Refusal::invalid(NO_DOCUMENT));
    }
    Ok(Key::new([organization, document]))
}

fn editor(call: &Call<'_>) -> Result<Key, Refusal> {
    let document = document(call)?;
    match call.text("editorId") {
        "" => Err(Refusal::invalid(NO_EDITOR)),
        id => Ok(document.join(id)),
    }
}

/// Refuses data that does not match its type.
fn check_data(call: &Call<'_>) -> Result<(), Refusal> {
    let data = &call.data["data"];
    let kind = call.text("type");
    let (is_right, needed) = match kind {
        "map" => (data.is_object(), "an object"),
        "array" => (data.is_array(), "an array"),
        _ => (data.is_string(), "a string"),
    };
    if is_right {
        return Ok(());
    }
    Err(Refusal::invalid(format!(
        "Data must be {needed} for type {kind}."
    )))
}

/// Writes the content of a request over that of the same key. The other keys stay.
fn write(call: &mut Call<'_>, key: Key, mut record: Record) {
    let content_key = call.some_text("contentKey").unwrap_or(CONTENT);
    let contents = record.entry("contents").or_insert_with(|| json!({}));
    if let Value::Object(contents) = contents {
        contents.insert(content_key.to_owned(), call.data["data"].clone());
    }
    record.extend([
        ("contentKey".to_owned(), json!(content_key)),
        ("type".to_owned(), json!(call.text("type"))),
        ("lastUpdate".to_owned(), json!(iso(call.now))),
        ("lastUpdatedBy".to_owned(), json!(REST_API)),
        ("sessionId".to_owned(), Value::Null),
    ]);
    call.store.put(&CRDT, key, &record);
}

/// Returns an editor with the content that was written last.
fn row(id: &str, record: &Record) -> Value {
    let field = |name| record.get(name).cloned().unwrap_or_default();
    let content_key = field("contentKey");
    let data = &field("contents")[content_key.as_str().unwrap_or(CONTENT)];
    json!({
        "data": data,
        "id": id,
        "lastUpdate": field("lastUpdate"),
        "lastUpdatedBy": field("lastUpdatedBy"),
        "sessionId": field("sessionId"),
    })
}

#[cfg(test)]
#[path = "crdt_tests.rs"]
mod tests;
