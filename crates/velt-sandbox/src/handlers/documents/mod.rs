//! Documents of an organization: their metadata, folder, access type and disabled state.

mod filters;
mod locations;
mod migration;
mod read;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde_json::{Value, json};

pub(super) use self::locations::OPERATIONS as LOCATIONS;
use super::{EMPTY_ID, Operations};
use crate::{
    access::ROOT,
    call::{Call, Version, fields_but, text},
    refusal::{Code, Refusal},
    reply::{Outcomes, Reply},
    store::{DOCUMENTS, Id, Key, ORGANIZATIONS, Record},
};

pub(super) const OPERATIONS: Operations = &[
    (
        "organizations/documents/access/disablestate/update",
        update_disabled_state,
    ),
    ("organizations/documents/access/update", update_access),
    ("organizations/documents/add", add),
    ("organizations/documents/count/get", read::count),
    ("organizations/documents/delete", delete),
    ("organizations/documents/get", read::get),
    ("organizations/documents/migrate", migration::start),
    ("organizations/documents/migrate/status", migration::status),
    ("organizations/documents/move", move_to_folder),
    ("organizations/documents/update", update),
];

const MISSING: &str = "Document does not exist";

/// The code of outcomes for documents that do not exist.
const NOT_FOUND: &str = "not-found";

/// The fields of a record that are not metadata, and that only their own operations set.
const STATE: &[&str] = &["accessType", "disabled", "folderId"];

fn add(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let documents = call.items("documents")?;
    let (organization, folder) = place_to_add_to(call)?;
    let mut outcomes = Outcomes::default();
    for document in documents {
        let id = text(document, "documentId");
        let key = organization.join(id);
        if id.is_empty() {
            outcomes.add(id, Err(EMPTY_ID), json!({ "id": id }));
        } else if call.store.contains(&DOCUMENTS, &key) {
            let outcome = json!({ "id": id, "code": "already-exists" });
            outcomes.add(id, Err("Document already exists"), outcome);
        } else {
            let mut record = metadata(document);
            if let Some(folder) = &folder {
                record.insert("folderId".to_owned(), json!(folder.last()));
            }
            call.store.put(&DOCUMENTS, key, &record);
            outcomes.add(id, Ok("Added Successfully"), identity(call, id));
        }
    }
    reply(
        call,
        outcomes,
        "Document(s) added successfully.",
        "Error adding document(s).",
    )
}

/// Returns the organization and the folder to add documents to. Version 2 creates them if
/// the request says so.
fn place_to_add_to(call: &mut Call<'_>) -> Result<(Key, Option<Key>), Refusal> {
    let (organization_flag, folder_flag) = match call.version {
        Version::V1 => ("", ""),
        Version::V2 => ("createOrganization", "createFolder"),
    };
    let folder = call.some_text("folderId").filter(|folder| *folder != ROOT);
    let organization = Key::new([call.text("organizationId")]);
    if folder.is_some()
        && call.flag(organization_flag)
        && !call.flag(folder_flag)
        && !call.switches.lenient_parents
        && !call.store.contains(&ORGANIZATIONS, &organization)
    {
        // A new organization has no folders, and must not stay if the call fails.
        return Err(Refusal::not_found("Folder not found."));
    }
    let organization = call.organization(organization_flag)?;
    let folder = match folder {
        Some(folder) => Some(call.folder(&organization, folder, folder_flag)?),
        None => None,
    };
    Ok((organization, folder))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let documents = call.items("documents")?;
    let organization = call.organization("")?;
    let merges = call.version == Version::V2 && call.flag("merge");
    let mut outcomes = Outcomes::default();
    for document in documents {
        let id = text(document, "documentId");
        let fields = metadata(document);
        let exists = call
            .store
            .change(&DOCUMENTS, &organization.join(id), |record| {
                if !merges {
                    record.retain(|name, _| STATE.contains(&name.as_str()));
                }
                record.extend(fields);
            });
        add_outcome(&mut outcomes, call, id, exists, "Updated Successfully");
    }
    reply(
        call,
        outcomes,
        "Document(s) updated successfully.",
        "Error updating document(s).",
    )
}

/// Deletes documents with everything in them.
fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let ids = call.ids("documentIds")?;
    let organization = call.organization("")?;
    let mut outcomes = Outcomes::default();
    // An ID that is twice in the list must not fail, once deleted.
    let ids: BTreeSet<&str> = ids.into_iter().collect();
    for id in &ids {
        let exists = call.store.contains(&DOCUMENTS, &organization.join(id));
        add_outcome(&mut outcomes, call, id, exists, "Deleted Successfully");
    }
    let existing = ids.into_iter();
    let existing = existing.filter(|id| call.store.contains(&DOCUMENTS, &organization.join(id)));
    let existing: BTreeSet<&str> = existing.collect();
    let kinds = [Id::Organization, Id::Document];
    call.store.cascade_all(&kinds, &organization, &existing);
    reply(
        call,
        outcomes,
        "Document(s) deleted successfully.",
        "Error deleting document(s).",
    )
}

/// Moves all documents of a request to a folder, or none of them.
fn move_to_folder(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let ids = call.ids("documentIds")?;
    let organization = call.organization("")?;
    let folder = call.text("folderId");
    if folder != ROOT {
        call.folder(&organization, folder, "")?;
    }
    let mut documents = Vec::new();
    for id in ids {
        documents.push(call.document(&organization, id, "")?);
    }
    for document in documents {
        call.store.change(&DOCUMENTS, &document, |record| {
            if folder == ROOT {
                record.remove("folderId");
            } else {
                record.insert("folderId".to_owned(), json!(folder));
            }
        });
    }
    Ok(Reply::message("Documents moved successfully."))
}

fn update_access(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    set(
        call,
        "accessType",
        "Document access type updated.",
        "Updated access for documents successfully.",
    )
}

fn update_disabled_state(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    set(
        call,
        "disabled",
        "Document disabled state updated.",
        "Updated disable state for documents successfully.",
    )
}

/// Sets a field of documents to its value in the request.
///
/// Unlike other operations on documents, these succeed in both versions if an item fails.
fn set(call: &mut Call<'_>, field: &str, said: &str, message: &str) -> Result<Reply, Refusal> {
    let ids = call.ids("documentIds")?;
    let organization = call.organization("")?;
    let value = &call.data[field];
    let mut outcomes = Outcomes::default();
    for id in ids {
        let exists = call
            .store
            .change(&DOCUMENTS, &organization.join(id), |record| {
                record.insert(field.to_owned(), value.clone());
            });
        if exists {
            outcomes.add(id, Ok(said), json!({ field: value }));
        } else {
            outcomes.add(id, Err(MISSING), json!({}));
        }
    }
    Ok(outcomes.reply(message))
}

/// Returns the metadata of a document in a request.
fn metadata(document: &Value) -> Record {
    let mut fields = fields_but(document, STATE);
    for name in ["documentId", "id"] {
        fields.remove(name);
    }
    fields
}

/// Returns the fields of an outcome that identify a document: an ID of Velt's own.
fn identity(call: &Call<'_>, id: &str) -> Value {
    let organization = call.text("organizationId");
    let internal = call.internal_id("document", &[organization, id]);
    json!({ "id": internal.digits(16) })
}

/// Adds the outcome for a document, which failed if the document does not exist. A failure
/// has the ID of the request.
fn add_outcome(outcomes: &mut Outcomes, call: &Call<'_>, id: &str, exists: bool, said: &str) {
    if exists {
        outcomes.add(id, Ok(said), identity(call, id));
    } else {
        outcomes.add(id, Err(MISSING), json!({ "id": id, "code": NOT_FOUND }));
    }
}

/// Returns the response with the outcomes. In version 2 it is an error if an item failed,
/// although the others were applied.
fn reply(
    call: &Call<'_>,
    outcomes: Outcomes,
    message: &str,
    failure: &str,
) -> Result<Reply, Refusal> {
    if call.version == Version::V2 && outcomes.any_failed() {
        return Err(Refusal::new(Code::Internal, failure).details(outcomes.into_value()));
    }
    Ok(outcomes.reply(message))
}
