//! Who is present in a document. No operation reads it.

use serde_json::json;

use super::Operations;
use crate::{
    call::{Call, fields_of, text},
    refusal::Refusal,
    reply::Reply,
    store::{Key, PRESENCE, Record},
};

pub(super) const OPERATIONS: Operations = &[
    ("presence/add", add),
    ("presence/delete", delete),
    ("presence/update", update),
];

const FIELDS: &[&str] = &["name", "email", "status"];

fn add(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let document = document(call)?;
    for (key, mut fields) in users(call, &document)? {
        if !call.store.contains(&PRESENCE, &key) {
            fields.entry("status").or_insert_with(|| json!("online"));
        }
        call.store.merge(&PRESENCE, key, fields);
    }
    Ok(done("Presence added successfully."))
}

/// Updates users, all of whom must be present.
fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let document = document(call)?;
    let users = users(call, &document)?;
    let absent = users
        .iter()
        .find(|(key, _)| !call.store.contains(&PRESENCE, key));
    if let Some((key, _)) = absent
        && !call.switches.lenient_parents
    {
        let known = call.known(&PRESENCE, &document);
        let user = key.last();
        return Err(Refusal::not_found(format!(
            "User {user} is not present in the document{known}"
        )));
    }
    for (key, fields) in users {
        call.store.merge(&PRESENCE, key, fields);
    }
    Ok(done("Presence updated successfully."))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let document = document(call)?;
    for user in call.texts("userIds").unwrap_or_default() {
        call.store.remove(&PRESENCE, &document.join(user));
    }
    Ok(done("Presence deleted successfully."))
}

/// Returns the key of the document of a request, which must exist.
fn document(call: &mut Call<'_>) -> Result<Key, Refusal> {
    let organization = call.organization("")?;
    call.document(&organization, call.text("documentId"), "")
}

/// Returns the keys and the fields of the users of a request.
fn users(call: &Call<'_>, document: &Key) -> Result<Vec<(Key, Record)>, Refusal> {
    let users = call.list("users").iter().map(|user| {
        let id = text(user, "userId");
        if id.is_empty() {
            return Err(Refusal::invalid("data.users contains an empty ID"));
        }
        Ok((document.join(id), fields_of(user, FIELDS)))
    });
    users.collect()
}

fn done(message: &str) -> Reply {
    Reply::data(message, json!({ "success": true }))
}

#[cfg(test)]
#[path = "presence_tests.rs"]
mod tests;
