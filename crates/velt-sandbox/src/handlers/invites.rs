//! Invitations to organizations, documents and folders. Velt does not document them in its
//! REST reference.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Operations;
use crate::{
    call::{Call, fields_but, fields_of, text},
    page::Page,
    refusal::Refusal,
    reply::Reply,
    store::{DOCUMENT_USERS, FOLDER_USERS, FOLDERS, INVITES, Key, Record, USERS},
};

pub(super) const OPERATIONS: Operations = &[
    ("users/invitations/get", get_of_person),
    ("users/invite/add", add),
    ("users/invite/get", get),
    ("users/invite/pending/count", count_pending),
    ("users/invite/respond", respond),
];

/// The number of invitations per page if the request does not say.
const PAGE_SIZE: usize = 100;

const PENDING: &str = "PENDING";

/// Invites a person, once more if there is an invitation to the same place already.
fn add(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let email = call.text("email");
    if email.is_empty() {
        return Err(Refusal::invalid("data.email is empty"));
    }
    let organization = call.organization("")?;
    let place = match call.text("type") {
        "doc_user" => {
            let document = call.text("documentId");
            call.document(&organization, document, "")?;
            document
        }
        "folder_user" => {
            let folder = organization.join(call.text("folderId"));
            if call.switches.lenient_parents && !folder.last().is_empty() {
                call.store.merge(&FOLDERS, folder, Record::new());
            } else if !call.store.contains(&FOLDERS, &folder) {
                return Err(Refusal::not_found("Folder not found."));
            }
            call.text("folderId")
        }
        _ => "",
    };
    let mut record = fields_of(
        call.data,
        &[
            "email",
            "type",
            "organizationName",
            "documentId",
            "documentName",
            "folderId",
            "folderName",
            "invitedBy",
        ],
    );
    record.insert("status".to_owned(), json!(PENDING));
    let id = call.internal_id(
        "invite",
        &[organization.last(), email, call.text("type"), place],
    );
    let key = organization.join(&id.letters(20));
    call.store.put(&INVITES, key, &record);
    Ok(Reply::data("User invite created successfully.", json!({})))
}

/// Accepts, rejects or withdraws the pending invitation of a person. Who accepts becomes a
/// user.
fn respond(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let mut invites = call.store.records(&INVITES, &organization);
    let filters = ["email", "type", "documentId", "folderId"];
    let found = invites.find(|(_, record)| is_pending(record) && matches(call, record, &filters));
    let Some((key, mut record)) = found.map(|(key, record)| (key.clone(), record)) else {
        return Err(Refusal::not_found("There is no such pending invitation."));
    };
    drop(invites);
    let status = call.text("status");
    if status == "ACCEPTED" {
        let user = &call.data["user"];
        let id = text(user, "userId");
        if id.is_empty() {
            return Err(Refusal::invalid("data.user.userId is empty"));
        }
        let (table, place) = match field_of(&record, "type") {
            "doc_user" => (
                &DOCUMENT_USERS,
                organization.join(field_of(&record, "documentId")),
            ),
            "folder_user" => (
                &FOLDER_USERS,
                organization.join(field_of(&record, "folderId")),
            ),
            _ => (&USERS, organization),
        };
        let fields = fields_but(user, &["userId"]);
        call.store.merge(table, place.join(id), fields);
    }
    record.insert("status".to_owned(), json!(status));
    call.store.put(&INVITES, key, &record);
    Ok(Reply::data(
        "Invite response recorded successfully.",
        json!({}),
    ))
}

/// Lists the people invited to an organization.
fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let pending_only = call.flag("isPendingUsersOnly");
    let filters = ["email"];
    list(
        call,
        "User invites retrieved successfully.",
        |call, record| {
            let is_wanted = is_pending(record) || !pending_only;
            (is_wanted && matches(call, record, &filters))
                .then(|| fields_of_row(record, &["email", "type", "status"]))
        },
    )
}

/// Lists the invitations of a person.
fn get_of_person(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let filters = ["email", "type", "status"];
    list(
        call,
        "User invitations retrieved successfully.",
        |call, record| {
            matches(call, record, &filters).then(|| {
                let mut row = fields_of_row(record, &["type", "status"]);
                row.insert(
                    "organizationId".to_owned(),
                    json!(call.text("organizationId")),
                );
                row
            })
        },
    )
}

fn count_pending(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let invites = call.store.records(&INVITES, &organization);
    let people: BTreeSet<String> = invites
        .filter(|(_, record)| is_pending(record) && matches(call, record, &["type"]))
        .map(|(_, record)| field_of(&record, "email").to_owned())
        .collect();
    Ok(Reply::data(
        "Pending invited users count retrieved successfully.",
        json!({ "count": people.len() }),
    ))
}

/// Returns a page of the invitations of an organization.
fn list(
    call: &mut Call<'_>,
    message: &str,
    row: impl Fn(&Call<'_>, &Record) -> Option<Record>,
) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let page = Page::named(call.data, "pageSize", "pageToken", PAGE_SIZE, 1000)?;
    let found = page.by_key(call, &INVITES, &organization, |_: &Key, record| {
        row(call, &record).map(Value::Object)
    });
    Ok(Reply::data(message, found.items).with_some("nextPageToken", found.next))
}

/// Says whether an invitation has those values of some fields that the request has.
fn matches(call: &Call<'_>, record: &Record, fields: &[&str]) -> bool {
    fields.iter().all(|field| {
        let wanted = call.some_text(field);
        wanted.is_none_or(|wanted| field_of(record, field) == wanted)
    })
}

fn is_pending(record: &Record) -> bool {
    field_of(record, "status") == PENDING
}

fn field_of<'a>(record: &'a Record, field: &str) -> &'a str {
    record
        .get(field)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// Returns the documented fields of an invitation.
fn fields_of_row(record: &Record, fields: &[&str]) -> Record {
    let fields = fields.iter().map(|field| {
        let value = record.get(*field).cloned().unwrap_or_default();
        ((*field).to_owned(), value)
    });
    fields.collect()
}

#[cfg(test)]
#[path = "invites_tests.rs"]
mod tests;
