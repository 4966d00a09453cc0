//! Lists and counts documents.

use serde_json::{Value, json};

use super::{MISSING, NOT_FOUND, filters::Filters};
use crate::{
    access::{Scope, folder_of},
    call::{Call, Version},
    page::{Found, Page},
    refusal::{Code, Refusal},
    reply::Reply,
    store::{DOCUMENTS, Key, Record},
};

/// Returns documents. In version 2, a document that does not exist makes the call fail,
/// and the error has the others.
pub(super) fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let page = Page::of(call.data)?;
    let wanted = Wanted::of(call)?;
    let found = match call.texts("documentIds") {
        Some(_) => page.of_sorted(listed(call, &organization, &wanted)?),
        None => page.by_key(call, &DOCUMENTS, &organization, |key, record| {
            let is_wanted = wanted.includes(&record);
            is_wanted.then(|| row(call, &organization, key.last(), &record))
        }),
    };
    let Found { items, next } = found;
    let reply = Reply::data("Document(s) retrieved successfully.", items);
    Ok(reply.with_some("pageToken", next))
}

/// Returns the documents that a request names, in its order, each with its place in it.
fn listed(
    call: &Call<'_>,
    organization: &Key,
    wanted: &Wanted<'_>,
) -> Result<Vec<(String, Value)>, Refusal> {
    let ids = call.ids("documentIds")?;
    let mut rows = Vec::new();
    let mut details = Vec::new();
    let mut is_missing = false;
    for (place, id) in ids.into_iter().enumerate() {
        let Some(record) = call.store.get(&DOCUMENTS, &organization.join(id)) else {
            is_missing = true;
            details.push(json!({
                "id": id,
                "success": false,
                "message": MISSING,
                "code": NOT_FOUND,
            }));
            continue;
        };
        let row = row(call, organization, id, &record);
        details.push(row.clone());
        if wanted.includes(&record) {
            rows.push((format!("{place:03}"), row));
        }
    }
    if is_missing && call.version == Version::V2 {
        let refusal = Refusal::new(Code::Internal, "Error retrieving document(s).");
        return Err(refusal.details(Value::Array(details)));
    }
    Ok(rows)
}

/// Counts documents of an organization, or of one of its folders.
pub(super) fn count(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let wanted = Wanted::of(call)?;
    let outside = call.flag("excludeFolderDocs") && wanted.folder.is_none();
    let documents = call.store.records(&DOCUMENTS, &organization);
    let count = documents
        .filter(|(_, record)| wanted.includes(record))
        .filter(|(_, record)| !outside || folder_of(record).is_none())
        .count();
    let mut data = Record::from_iter([("count".to_owned(), json!(count))]);
    if call.data.get("filters").is_some() {
        data.insert("filtersApplied".to_owned(), json!(true));
    }
    Ok(Reply::data("Documents count retrieved successfully.", data))
}

/// The conditions of a request on documents. Version 1 has none.
struct Wanted<'a> {
    folder: Option<&'a str>,
    filters: Filters<'a>,
}

impl<'a> Wanted<'a> {
    fn of(call: &Call<'a>) -> Result<Self, Refusal> {
        let conditions = match call.version {
            Version::V1 => &Value::Null,
            Version::V2 => call.data,
        };
        Ok(Self {
            folder: conditions.get("folderId").and_then(Value::as_str),
            filters: Filters::of(conditions)?,
        })
    }

    fn includes(&self, document: &Record) -> bool {
        let folder = self.folder;
        folder.is_none_or(|folder| folder_of(document) == Some(folder))
            && self.filters.include(document)
    }
}

fn row(call: &Call<'_>, organization: &Key, id: &str, record: &Record) -> Value {
    let access_type = Scope::of_document(call, organization, id).access_type;
    let mut row = Record::from_iter([("id".to_owned(), json!(id))]);
    row.insert("disabled".to_owned(), json!(false));
    row.extend(record.clone());
    row.insert("accessType".to_owned(), json!(access_type.name()));
    Value::Object(row)
}
