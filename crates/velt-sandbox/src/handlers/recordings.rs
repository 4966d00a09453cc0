//! Recordings, which users make in the front end: the API only reads them.

use serde_json::{Value, json};

use super::Operations;
use crate::{
    call::{Call, visible},
    page::Page,
    refusal::Refusal,
    reply::Reply,
    store::RECORDINGS,
};

pub(super) const OPERATIONS: Operations = &[("recordings/get", get)];

fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let page = Page::of(call.data)?;
    let ids = call.texts("recordingIds");
    let place = match call.some_text("documentId") {
        Some(document) => organization.join(document),
        None => organization,
    };
    let rows = call.store.records(&RECORDINGS, &place);
    let rows = rows.filter(|(key, _)| ids.as_ref().is_none_or(|ids| ids.contains(&key.last())));
    // The same ID may exist in two documents.
    let rows = rows.map(|(key, mut record)| {
        let id = format!("{}\0{}", key.part(1), key.last());
        record.insert("annotationId".to_owned(), json!(key.last()));
        (id, visible(record))
    });
    let found = page.of_sorted(rows);
    Ok(Reply::data(
        "Recorder annotations retrieved successfully.",
        Value::from(found.items),
    )
    .with_some("pageToken", found.next))
}

#[cfg(test)]
#[path = "recordings_tests.rs"]
mod tests;
