//! Folders, which can be in each other.

mod tree;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use self::tree::{Children, is_below, row};
use super::{EMPTY_ID, Operations};
use crate::{
    access::{ROOT, Scope, folder_of, parent_of},
    call::{Call, Version, text},
    page::{Found, Page},
    refusal::{Code, Refusal},
    reply::{Outcomes, Reply},
    store::{DOCUMENTS, FOLDERS, Id, Key, Record},
};

pub(super) const OPERATIONS: Operations = &[
    ("organizations/folders/access/update", update_access),
    ("organizations/folders/add", add),
    ("organizations/folders/delete", delete),
    ("organizations/folders/get", get),
    ("organizations/folders/update", update),
];

const ACCESS_UPDATED: &str = "Folder access type updated.";
const MISSING: &str = "Folder does not exist.";
const MISSING_PARENT: &str = "Parent folder does not exist.";
const NOT_FOUND: &str = "Folder not found.";

/// The most folders in a page, if a request wants pages.
const PAGE_SIZE: usize = 1000;

/// The levels of subfolders in a response at most. JSON that is nested much deeper could
/// not be read by clients.
const DEEPEST: u64 = 50;

fn add(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let folders = call.items("folders")?;
    let flag = match call.version {
        Version::V1 => "",
        Version::V2 => "createOrganization",
    };
    let organization = call.organization(flag)?;
    let mut outcomes = Outcomes::default();
    for folder in folders {
        let id = text(folder, "folderId");
        let said = add_one(call, &organization, id, folder);
        outcomes.add(id, said, json!({ "id": id }));
    }
    Ok(outcomes.reply("Folder created successfully."))
}

/// Adds a folder. Its parent may come earlier in the same request.
fn add_one(
    call: &mut Call<'_>,
    organization: &Key,
    id: &str,
    folder: &Value,
) -> Result<&'static str, &'static str> {
    let key = organization.join(id);
    if id.is_empty() {
        return Err(EMPTY_ID);
    }
    if id == ROOT || call.store.contains(&FOLDERS, &key) {
        return Err("Folder already exists.");
    }
    let mut fields = named_fields(call, organization, folder)?;
    if call.version == Version::V2
        && let Some(access_type) = folder.get("accessType")
    {
        fields.insert("accessType".to_owned(), access_type.clone());
    }
    fields.insert("createdAt".to_owned(), json!(call.now));
    call.store.put(&FOLDERS, key, &fields);
    Ok("Folder added.")
}

fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let folders = call.items("folders")?;
    let organization = call.organization("")?;
    let mut outcomes = Outcomes::default();
    for folder in folders {
        let id = text(folder, "folderId");
        let said = update_one(call, &organization, id, folder);
        outcomes.add(id, said, json!({ "id": id }));
    }
    Ok(outcomes.reply("Folder Updated successfully."))
}

/// Renames or moves a folder. What is in it moves along, since it names only its parent.
fn update_one(
    call: &mut Call<'_>,
    organization: &Key,
    id: &str,
    folder: &Value,
) -> Result<&'static str, &'static str> {
    let key = organization.join(id);
    if !call.store.contains(&FOLDERS, &key) {
        return Err(MISSING);
    }
    let fields = named_fields(call, organization, folder)?;
    if let Some(parent) = fields.get("parentFolderId").and_then(Value::as_str)
        && is_below(call, organization, parent, id)
    {
        return Err("A folder cannot be moved into itself or one of its subfolders.");
    }
    call.store.merge(&FOLDERS, key, fields);
    Ok("Folder Updated.")
}

/// Returns the name and the parent of a folder in a request, and the time of the update.
fn named_fields(
    call: &mut Call<'_>,
    organization: &Key,
    folder: &Value,
) -> Result<Record, &'static str> {
    let mut fields = Record::new();
    if let Some(name) = folder.get("folderName") {
        fields.insert("folderName".to_owned(), name.clone());
    }
    if let Some(parent) = folder.get("parentFolderId").and_then(Value::as_str) {
        if parent != ROOT && call.folder(organization, parent, "").is_err() {
            return Err(MISSING_PARENT);
        }
        fields.insert("parentFolderId".to_owned(), json!(parent));
    }
    fields.insert("lastUpdated".to_owned(), json!(call.now));
    Ok(fields)
}

/// Sets the access types of folders, or, in version 2, lets them inherit those of their
/// parents.
fn update_access(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let ids = call.ids("folderIds")?;
    let organization = call.organization("")?;
    let inherits = call.version == Version::V2 && call.flag("inheritFromParent");
    let mut outcomes = Outcomes::default();
    for id in ids {
        let key = organization.join(id);
        if !call.store.contains(&FOLDERS, &key) {
            outcomes.add(id, Err(MISSING), json!({}));
            continue;
        }
        let access_type = match call.data.get("accessType") {
            _ if inherits => Value::Null,
            Some(access_type) => access_type.clone(),
            // A folder that no longer inherits keeps the type that it had until then.
            None => json!(Scope::of_folder(call, &organization, id).access_type.name()),
        };
        let now = call.now;
        call.store.change(&FOLDERS, &key, |record| {
            if inherits {
                record.remove("accessType");
            } else {
                record.insert("accessType".to_owned(), access_type.clone());
            }
            record.insert("lastUpdated".to_owned(), json!(now));
        });
        let outcome = if inherits {
            json!({ "accessType": null, "inheritFromParent": true })
        } else {
            json!({ "accessType": access_type })
        };
        outcomes.add(id, Ok(ACCESS_UPDATED), outcome);
    }
    Ok(outcomes.reply(if inherits {
        ACCESS_UPDATED
    } else {
        "Updated access for folders successfully."
    }))
}

/// Deletes a folder, the folders in it, and the documents in all of them.
///
/// Velt only starts the deletion, and has no operation that says when it is done.
fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let id = call.text("folderId");
    if !call.store.contains(&FOLDERS, &organization.join(id)) {
        return Err(Refusal::new(Code::FolderNotFound, NOT_FOUND));
    }
    let folders = Children::of(call.store, &organization).with_all_below(id);
    let documents: Vec<String> = call
        .store
        .records(&DOCUMENTS, &organization)
        .filter(|(_, document)| folder_of(document).is_some_and(|id| folders.contains(id)))
        .map(|(key, _)| key.last().to_owned())
        .collect();
    let documents = documents.iter().map(String::as_str).collect();
    let folders: BTreeSet<&str> = folders.iter().map(String::as_str).collect();
    for (kind, ids) in [(Id::Document, documents), (Id::Folder, folders)] {
        call.store
            .cascade_all(&[Id::Organization, kind], &organization, &ids);
    }
    Ok(Reply::data(
        "Folder deletion initiated successfully.",
        Value::Null,
    ))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    match call.some_text("folderId") {
        Some(id) => get_one(call, &organization, id),
        None => get_all(call, &organization),
    }
}

/// Returns all folders in one list, in pages only if the request asks for that.
fn get_all(call: &Call<'_>, organization: &Key) -> Result<Reply, Refusal> {
    let page = Page::named(call.data, "pageSize", "pageToken", usize::MAX, PAGE_SIZE)?;
    let roots_only = call.flag("rootFoldersOnly");
    let Found { items, next } = page.by_key(call, &FOLDERS, organization, |key, folder| {
        let is_wanted = !roots_only || parent_of(&folder).is_none();
        is_wanted.then(|| Value::Object(row(call, organization, key.last(), &folder)))
    });
    let reply = Reply::data("Folders retrieved successfully.", items);
    Ok(reply.with_some("pageToken", next))
}

/// Returns a folder with the folders in it: as many levels as asked for in version 2, or
/// else one; all in version 1.
fn get_one(call: &Call<'_>, organization: &Key, id: &str) -> Result<Reply, Refusal> {
    let Some(folder) = call.store.get(&FOLDERS, &organization.join(id)) else {
        return Err(Refusal::not_found(NOT_FOUND));
    };
    let (depth, message) = match (call.version, call.data.get("maxDepth")) {
        (Version::V1, _) => (DEEPEST, "Folders retrieved successfully."),
        (Version::V2, depth) => {
            let depth = depth.map_or(Some(1), Value::as_u64).ok_or_else(|| {
                Refusal::invalid("data.maxDepth must be a whole number, at least 0")
            })?;
            (depth.min(DEEPEST), "Folder(s) retrieved successfully.")
        }
    };
    let children = Children::of(call.store, organization);
    let row = children.row(call, organization, id, &folder, depth);
    Ok(Reply::data(message, vec![row]))
}
