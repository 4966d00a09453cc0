//! Users of an organization, and of its folders and documents: three separate lists.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{EMPTY_ID, Operations};
use crate::{
    access::ROOT,
    call::{Call, Version, fields_but, text},
    page::{Found, Page},
    refusal::Refusal,
    reply::{Outcomes, Reply},
    store::{
        DOCUMENT_USERS, DOCUMENTS, FOLDER_USERS, FOLDERS, Id, Key, MEMBERS, ORGANIZATIONS, Record,
        Table, USERS,
    },
};

pub(super) const OPERATIONS: Operations = &[
    ("users/add", add),
    ("users/delete", delete),
    ("users/get", get),
    ("users/update", update),
];

const MISSING: &str = "User does not exist.";
const PROCESSED: &str = "User(s) processed successfully.";
const RETRIEVED: &str = "User(s) retrieved successfully.";

/// The organization, folder or document whose users a request is about.
struct Level {
    table: &'static Table,
    key: Key,
}

fn add(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let level = level_to_add_to(call)?;
    let mut outcomes = Outcomes::default();
    for user in call.items("users")? {
        let id = text(user, "userId");
        let said = if id.is_empty() {
            Err(EMPTY_ID)
        } else {
            let mut fields = fields(call, user);
            if let Some(initial) = initial(&fields) {
                fields.insert("initial".to_owned(), json!(initial));
            }
            call.store.merge(level.table, level.key.join(id), fields);
            Ok("User added.")
        };
        outcomes.add(id, said, identity(call, id));
    }
    Ok(outcomes.reply(PROCESSED))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let level = level(call)?;
    let levels = match call.data.pointer("/options/all") {
        Some(Value::Bool(true)) => all_levels(call, &level.key),
        _ => vec![level],
    };
    let mut outcomes = Outcomes::default();
    for user in call.items("users")? {
        let id = text(user, "userId");
        let fields = fields(call, user);
        let mut exists = false;
        for level in &levels {
            let key = level.key.join(id);
            exists |= call
                .store
                .change(level.table, &key, |record| record.extend(fields.clone()));
        }
        let said = if exists {
            Ok("User updated.")
        } else {
            Err(MISSING)
        };
        outcomes.add(id, said, identity(call, id));
    }
    Ok(outcomes.reply(PROCESSED))
}

/// Deletes users. Those of the organization lose everything below it too.
fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let level = level(call)?;
    let mut outcomes = Outcomes::default();
    for id in call.ids("userIds")? {
        let exists = call.store.remove(level.table, &level.key.join(id));
        if exists && level.table == &USERS {
            // Comments stay.
            let kinds = [Id::Organization, Id::User];
            call.store.cascade(&kinds, &level.key.join(id));
        }
        let said = if exists {
            Ok("User removed.")
        } else {
            Err(MISSING)
        };
        outcomes.add(id, said, json!({}));
    }
    Ok(outcomes.reply("User(s) deleted successfully."))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    if call.flag("allDocuments") {
        return get_of_all_documents(call);
    }
    let level = level(call)?;
    let page = Page::of(call.data)?;
    let ids = call.texts("userIds");
    let groups = call.texts("organizationUserGroupIds");
    let found = match (&ids, groups.as_deref()) {
        (None, None) => page.by_key(call, level.table, &level.key, |key, record| {
            Some(row(key.last(), record))
        }),
        // The members of one group are in order already.
        (None, Some([group])) => {
            let group = Key::new([level.key.part(0), group]);
            page.by_key(call, &MEMBERS, &group, |member, _| {
                let user = call
                    .store
                    .get(level.table, &level.key.join(member.last()))?;
                Some(row(member.last(), user))
            })
        }
        _ => {
            let candidates = candidates(call, &level, ids.as_deref(), groups.as_deref());
            page.of_sorted(candidates.into_iter().filter_map(|id| {
                let user = call.store.get(level.table, &level.key.join(&id))?;
                let row = row(&id, user);
                Some((id, row))
            }))
        }
    };
    Ok(reply(found))
}

fn get_of_all_documents(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let ids = call.texts("userIds");
    let groups = call.texts("organizationUserGroupIds");
    let page = Page::of(call.data)?;
    let is_wanted = |id: &str| {
        let listed = ids.as_ref().is_none_or(|ids| ids.contains(&id));
        let grouped = groups.as_ref().is_none_or(|groups| {
            let mut groups = groups.iter();
            groups.any(|group| {
                let member = Key::new([organization.part(0), group, id]);
                call.store.contains(&MEMBERS, &member)
            })
        });
        listed && grouped
    };
    let users = call.store.records(&DOCUMENT_USERS, &organization);
    let users = users.filter(|(key, _)| is_wanted(key.last()));
    if call.flag("groupByDocumentId") {
        let mut by_document = Map::new();
        for (key, record) in users {
            let of_document = by_document.entry(key.part(1)).or_insert_with(|| json!([]));
            if let Value::Array(rows) = of_document {
                rows.push(row(key.last(), record));
            }
        }
        return Ok(Reply::data(RETRIEVED, by_document));
    }
    // A user of several documents is one row: that of the first.
    let mut rows = BTreeMap::new();
    for (key, record) in users {
        rows.entry(key.last().to_owned())
            .or_insert_with(|| row(key.last(), record));
    }
    Ok(reply(page.of_sorted(rows)))
}

/// Returns the response with a page of users, with the token under both names that Velt's
/// examples use.
fn reply(Found { items, next }: Found) -> Reply {
    Reply::data(RETRIEVED, items)
        .with_some("nextPageToken", next.clone())
        .with_some("pageToken", next)
}

/// Returns the IDs that may be wanted, sorted: those asked for that are in one of the groups.
fn candidates(
    call: &Call<'_>,
    level: &Level,
    ids: Option<&[&str]>,
    groups: Option<&[&str]>,
) -> BTreeSet<String> {
    let group = |id: &&str| Key::new([level.key.part(0), id]);
    match (ids, groups) {
        (Some(ids), None) => ids.iter().map(|id| (*id).to_owned()).collect(),
        (Some(ids), Some(groups)) => {
            let is_member = |id: &&&str| {
                let mut groups = groups.iter().map(group);
                groups.any(|group| call.store.contains(&MEMBERS, &group.join(id)))
            };
            let members = ids.iter().filter(is_member);
            members.map(|id| (*id).to_owned()).collect()
        }
        (None, Some(groups)) => {
            let groups: Vec<Key> = groups.iter().map(group).collect();
            let members = groups
                .iter()
                .flat_map(|group| call.store.keys(&MEMBERS, group, None));
            members.map(|key| key.last().to_owned()).collect()
        }
        (None, None) => BTreeSet::new(),
    }
}

fn level(call: &mut Call<'_>) -> Result<Level, Refusal> {
    let organization = call.organization("")?;
    Ok(
        match (call.some_text("documentId"), call.some_text("folderId")) {
            (Some(document), _) => Level {
                table: &DOCUMENT_USERS,
                key: organization.join(document),
            },
            (None, Some(folder)) => Level {
                table: &FOLDER_USERS,
                key: organization.join(folder),
            },
            (None, None) => Level {
                table: &USERS,
                key: organization,
            },
        },
    )
}

/// Returns the organization of a key, its folders and its documents.
fn all_levels(call: &Call<'_>, key: &Key) -> Vec<Level> {
    let organization = Key::new([key.part(0)]);
    let mut levels = Vec::new();
    for (parents, table) in [(&DOCUMENTS, &DOCUMENT_USERS), (&FOLDERS, &FOLDER_USERS)] {
        let keys = call.store.keys(parents, &organization, None);
        levels.extend(keys.map(|key| Level {
            table,
            key: key.clone(),
        }));
    }
    levels.push(Level {
        table: &USERS,
        key: organization,
    });
    levels
}

/// Returns the level to add users to, which is created if the request says so.
///
/// Velt creates a missing organization in any case, unless told not to.
fn level_to_add_to(call: &mut Call<'_>) -> Result<Level, Refusal> {
    let id = call.text("organizationId");
    let organization = Key::new([id]);
    let may_create = call.data.get("createOrganization") != Some(&Value::Bool(false));
    if may_create && !id.is_empty() && !call.store.contains(&ORGANIZATIONS, &organization) {
        call.store.put(&ORGANIZATIONS, organization, &Record::new());
    }
    let level = level(call)?;
    let organization = Key::new([id]);
    if level.table == &DOCUMENT_USERS {
        call.document(&organization, level.key.last(), "createDocument")?;
    }
    if level.table == &FOLDER_USERS {
        folder_to_add_to(call, &organization, level.key.last())?;
    }
    Ok(level)
}

/// Makes sure that a folder exists. A new one can get a parent, which must exist.
fn folder_to_add_to(call: &mut Call<'_>, organization: &Key, id: &str) -> Result<(), Refusal> {
    let is_new = !call.store.contains(&FOLDERS, &organization.join(id));
    let parent = call.some_text("parentFolderId").filter(|_| is_new);
    let parent = parent.filter(|parent| *parent != ROOT);
    if let Some(parent) = parent {
        call.folder(organization, parent, "")?;
    }
    let folder = call.folder(organization, id, "createFolder")?;
    if let Some(parent) = parent {
        let fields = Record::from_iter([("parentFolderId".to_owned(), json!(parent))]);
        call.store.merge(&FOLDERS, folder, fields);
    }
    Ok(())
}

/// Returns the fields of a user to store. Roles exist in version 2 only.
fn fields(call: &Call<'_>, user: &Value) -> Record {
    match call.version {
        Version::V1 => fields_but(user, &["userId", "accessRole"]),
        Version::V2 => fields_but(user, &["userId"]),
    }
}

/// Returns the first letter of the name, for a user without an initial.
fn initial(fields: &Record) -> Option<String> {
    if fields.contains_key("initial") {
        return None;
    }
    let first = fields.get("name")?.as_str()?.trim().chars().next()?;
    Some(first.to_uppercase().to_string())
}

fn identity(call: &Call<'_>, id: &str) -> Value {
    let organization = call.text("organizationId");
    json!({ "id": call.internal_id("user", &[organization, id]).hex(32) })
}

fn row(id: &str, record: Record) -> Value {
    let mut row = Record::from_iter([("userId".to_owned(), json!(id))]);
    row.extend(record);
    Value::Object(row)
}
