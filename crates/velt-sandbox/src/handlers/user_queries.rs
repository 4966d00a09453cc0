//! Counts of users, and users of all documents. Velt documents neither in its REST reference.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::Operations;
use crate::{
    call::Call,
    page::Page,
    refusal::Refusal,
    reply::Reply,
    store::{DOCUMENT_USERS, Key, Record, USERS},
};

pub(super) const OPERATIONS: Operations =
    &[("users/count/get", count), ("users/doc/get", of_documents)];

/// Counts users, each once, however many documents they are users of.
fn count(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let (table, place) = match call.some_text("documentId") {
        Some(document) => (&DOCUMENT_USERS, organization.join(document)),
        None if call.flag("allDocuments") => (&DOCUMENT_USERS, organization),
        None => (&USERS, organization),
    };
    let users = call.store.keys(table, &place, None).map(Key::last);
    let only = call.some_text("userId");
    let users: BTreeSet<&str> = users
        .filter(|user| only.is_none_or(|only| *user == only))
        .collect();
    Ok(Reply::data(
        "Users count retrieved successfully.",
        json!({ "count": users.len() }),
    ))
}

/// Returns the users of documents, each once.
fn of_documents(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let page = Page::of(call.data)?;
    let ids = call.texts("userIds");
    let mut users = BTreeMap::new();
    for (key, record) in call.store.records(&DOCUMENT_USERS, &organization) {
        let id = key.last();
        if ids.as_ref().is_none_or(|ids| ids.contains(&id)) {
            let user: &mut Record = users.entry(id.to_owned()).or_default();
            user.extend(record);
            user.insert("userId".to_owned(), json!(id));
        }
    }
    let rows = users.into_iter();
    let found = page.of_sorted(rows.map(|(id, user)| (id, Value::Object(user))));
    Ok(
        Reply::data("Document users retrieved successfully.", found.items)
            .with_some("nextPageToken", found.next),
    )
}

#[cfg(test)]
#[path = "user_queries_tests.rs"]
mod tests;
