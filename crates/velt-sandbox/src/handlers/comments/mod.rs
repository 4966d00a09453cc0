//! Comment annotations and their comments.

mod add;
mod agents;
mod count;
mod delete;
mod events;
mod filters;
mod get;
mod new;
mod thread;
mod update;
mod visibility;

#[cfg(test)]
mod tests;

use serde_json::Value;

use super::Operations;
use crate::{
    call::{Call, Version, text},
    refusal::Refusal,
    store::Key,
};

pub(super) const OPERATIONS: Operations = &[
    ("commentannotations/add", add::add),
    ("commentannotations/comments/add", thread::add),
    ("commentannotations/comments/delete", thread::delete),
    ("commentannotations/comments/get", thread::get),
    ("commentannotations/comments/update", thread::update),
    ("commentannotations/count/get", count::get),
    ("commentannotations/delete", delete::delete),
    ("commentannotations/get", get::get),
    ("commentannotations/update", update::update),
];

/// The message for an annotation that does not exist.
const MISSING: &str = "Annotation not found.";

/// Returns the key of the document of a request, which must exist.
fn document(call: &mut Call<'_>) -> Result<Key, Refusal> {
    document_or_create(call, "", "")
}

/// Returns the key of the document of a request. In version 2, the request can ask for the
/// document and its organization to be created.
fn document_to_add_to(call: &mut Call<'_>) -> Result<Key, Refusal> {
    match call.version {
        Version::V1 => document(call),
        Version::V2 => document_or_create(call, "createOrganization", "createDocument"),
    }
}

fn document_or_create(
    call: &mut Call<'_>,
    organization_flag: &str,
    document_flag: &str,
) -> Result<Key, Refusal> {
    let id = call.text("documentId");
    if id.is_empty() {
        return Err(Refusal::invalid("data.documentId is empty"));
    }
    let organization = call.organization(organization_flag)?;
    call.document(&organization, id, document_flag)
}

/// Refuses empty lists. Version 1 lets them pass, and then they select nothing.
fn refuse_empty_lists(call: &Call<'_>, fields: &[&str]) -> Result<(), Refusal> {
    let is_empty = |field: &&&str| {
        let list = call.data.get(**field).and_then(Value::as_array);
        list.is_some_and(Vec::is_empty)
    };
    match fields.iter().find(is_empty) {
        Some(field) if call.version == Version::V2 => {
            Err(Refusal::invalid(format!("data.{field} is empty")))
        }
        _ => Ok(()),
    }
}

/// Returns the ID of the user in the field `from` of an annotation or a comment.
fn author(from: Option<&Value>) -> &str {
    from.map_or("", |from| text(from, "userId"))
}
