//! Who can reach a document, a folder or an organization, and in which role.
//!
//! The access type of a resource says who can reach it, the role says what they can do
//! there. Both are computed when they are asked for, so that a folder that moves or
//! changes its type changes everything in it that has no type of its own.

use std::collections::HashSet;

use serde_json::Value;

use crate::{
    call::Call,
    store::{
        CONFIGS, DOCUMENT_USERS, DOCUMENTS, FOLDER_USERS, FOLDERS, GRANTS, Key, ORGANIZATIONS,
        Record, Store, Table, USERS,
    },
};

/// Velt's name for the parent of folders that have none.
pub(crate) const ROOT: &str = "root";

/// The role of users for whom none was set.
pub(crate) const DEFAULT_ROLE: &str = "editor";

/// Who can reach a document or a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AccessType {
    /// All users.
    Public,
    /// All users of the organization.
    OrganizationPrivate,
    /// The users of the document or folder, and of the folders above it.
    Restricted,
}

impl AccessType {
    /// Returns the own access type of a document or folder.
    pub(crate) fn own(record: &Record) -> Option<Self> {
        Self::named(record.get("accessType")?)
    }

    fn named(name: &Value) -> Option<Self> {
        match name.as_str()? {
            "public" => Some(Self::Public),
            "organizationPrivate" => Some(Self::OrganizationPrivate),
            "restricted" => Some(Self::Restricted),
            _ => None,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::OrganizationPrivate => "organizationPrivate",
            Self::Restricted => "restricted",
        }
    }
}

/// What users can have access to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Organization,
    Folder,
    Document,
}

impl Kind {
    pub(crate) fn named(name: &str) -> Option<Self> {
        let kinds = [Self::Organization, Self::Folder, Self::Document];
        kinds.into_iter().find(|kind| kind.name() == name)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Folder => "folder",
            Self::Document => "document",
        }
    }

    /// Returns the table of the users that were added to such a resource.
    pub(crate) fn users(self) -> &'static Table {
        match self {
            Self::Organization => &USERS,
            Self::Folder => &FOLDER_USERS,
            Self::Document => &DOCUMENT_USERS,
        }
    }

    /// Returns the key of a user of a resource in [`Self::users`].
    pub(crate) fn user_key(self, organization: &Key, id: &str, user: &str) -> Key {
        match self {
            Self::Organization => organization.join(user),
            Self::Folder | Self::Document => organization.join(id).join(user),
        }
    }

    /// Returns the key of a user's grant for a resource.
    pub(crate) fn grant_key(self, organization: &Key, id: &str, user: &str) -> Key {
        organization.join(self.name()).join(id).join(user)
    }
}

/// A user's access to a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Access {
    pub(crate) role: String,
    /// When the grant expires that the access is from, in epoch seconds.
    pub(crate) expires_at: Option<i64>,
}

impl Access {
    fn with_role_of(record: &Record) -> Self {
        let role = record.get("accessRole").and_then(Value::as_str);
        Self {
            role: role.unwrap_or(DEFAULT_ROLE).to_owned(),
            expires_at: record.get("expiresAt").and_then(Value::as_i64),
        }
    }
}

/// All that decides who can reach a document or folder.
#[derive(Debug)]
pub(crate) struct Scope {
    pub(crate) access_type: AccessType,
    /// The resource itself and the folders above it, the nearest first.
    levels: Vec<(Kind, String)>,
}

impl Scope {
    pub(crate) fn of_document(call: &Call<'_>, organization: &Key, id: &str) -> Self {
        let document = call.store.get(&DOCUMENTS, &organization.join(id));
        Self::new(call, organization, (Kind::Document, id), document)
    }

    pub(crate) fn of_folder(call: &Call<'_>, organization: &Key, id: &str) -> Self {
        let folder = call.store.get(&FOLDERS, &organization.join(id));
        Self::new(call, organization, (Kind::Folder, id), folder)
    }

    fn new(
        call: &Call<'_>,
        organization: &Key,
        (kind, id): (Kind, &str),
        record: Option<Record>,
    ) -> Self {
        let record = record.unwrap_or_default();
        let above = match kind {
            Kind::Document => folder_of(&record),
            Kind::Organization | Kind::Folder => parent_of(&record),
        };
        let folders = lineage(call.store, organization, above);
        let access_type = AccessType::own(&record).or_else(|| nearest_type(&folders));
        let folders = folders.into_iter().map(|(id, _)| (Kind::Folder, id));
        Self {
            access_type: access_type.unwrap_or_else(|| default_type(call.store)),
            levels: [(kind, id.to_owned())].into_iter().chain(folders).collect(),
        }
    }

    /// Returns a user's access, if the user has any.
    ///
    /// The most specific role counts. At each level, a grant takes precedence over the
    /// user's record.
    pub(crate) fn access(&self, call: &Call<'_>, organization: &Key, user: &str) -> Option<Access> {
        let mut levels = self.levels.iter();
        let direct = levels.find_map(|(kind, id)| at_level(call, organization, *kind, id, user));
        match self.access_type {
            AccessType::Restricted => direct,
            AccessType::OrganizationPrivate => {
                direct.or_else(|| organization_access(call, organization, user))
            }
            AccessType::Public => direct
                .or_else(|| organization_access(call, organization, user))
                .or_else(|| Some(Access::with_role_of(&Record::new()))),
        }
    }
}

/// Returns a user's access to an organization, if the user has any.
pub(crate) fn organization_access(
    call: &Call<'_>,
    organization: &Key,
    user: &str,
) -> Option<Access> {
    let id = organization.last();
    at_level(call, organization, Kind::Organization, id, user)
}

/// Says whether a user can reach a document of an organization.
///
/// Nobody can while the document or the organization is disabled.
pub(crate) fn can_reach_document(
    call: &Call<'_>,
    organization: &Key,
    document: &str,
    user: &str,
) -> bool {
    let is_disabled = |table: &Table, key: &Key| {
        let record = call.store.get(table, key);
        record.is_some_and(|record| record.get("disabled") == Some(&Value::Bool(true)))
    };
    let scope = Scope::of_document(call, organization, document);
    !is_disabled(&ORGANIZATIONS, organization)
        && !is_disabled(&DOCUMENTS, &organization.join(document))
        && scope.access(call, organization, user).is_some()
}

/// Returns the access that a grant or a record at one level gives. Expired grants count
/// as absent.
fn at_level(
    call: &Call<'_>,
    organization: &Key,
    kind: Kind,
    id: &str,
    user: &str,
) -> Option<Access> {
    let grant = call
        .store
        .get(&GRANTS, &kind.grant_key(organization, id, user))
        .map(|grant| Access::with_role_of(&grant))
        .filter(|access| access.expires_at.is_none_or(|at| at > call.now / 1000));
    grant.or_else(|| {
        let key = kind.user_key(organization, id, user);
        let mut record = call.store.get(kind.users(), &key)?;
        // Users can have fields of their own. Only grants expire.
        record.remove("expiresAt");
        Some(Access::with_role_of(&record))
    })
}

/// Returns a folder and the folders above it, the nearest first.
pub(crate) fn lineage(
    store: &Store,
    organization: &Key,
    folder: Option<&str>,
) -> Vec<(String, Record)> {
    let mut folders = Vec::new();
    // Seeded folders can be above each other in a circle.
    let mut seen = HashSet::new();
    let mut next = folder.map(str::to_owned);
    while let Some(id) = next {
        if !seen.insert(id.clone()) {
            break;
        }
        let Some(record) = store.get(&FOLDERS, &organization.join(&id)) else {
            break;
        };
        next = parent_of(&record).map(str::to_owned);
        folders.push((id, record));
    }
    folders
}

/// Returns the access type that the nearest of some folders with an own one has.
pub(crate) fn nearest_type(folders: &[(String, Record)]) -> Option<AccessType> {
    let mut folders = folders.iter();
    folders.find_map(|(_, folder)| AccessType::own(folder))
}

/// Returns the access type of what has none of its own, and no folder with one above it.
pub(crate) fn default_type(store: &Store) -> AccessType {
    let config = store.get(&CONFIGS, &Key::new(["apikeyconfig"]));
    let name = config
        .as_ref()
        .and_then(|config| config.get("defaultDocumentAccessType"));
    name.and_then(AccessType::named)
        .unwrap_or(AccessType::Public)
}

/// Returns the ID of the folder that a document is in.
pub(crate) fn folder_of(document: &Record) -> Option<&str> {
    document.get("folderId").and_then(Value::as_str)
}

/// Returns the ID of the folder above a folder.
pub(crate) fn parent_of(folder: &Record) -> Option<&str> {
    let parent = folder.get("parentFolderId").and_then(Value::as_str);
    parent.filter(|parent| *parent != ROOT)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        call::Version,
        testing::{START, TestSandbox},
        world::{Switches, lock},
    };

    /// Says whether users can reach the document roadmap of acme.
    fn reach<const N: usize>(sandbox: &TestSandbox, users: [&str; N]) -> [bool; N] {
        let store = sandbox.world.tenant("k");
        let call = Call {
            host: "127.0.0.1",
            happened: Vec::new(),
            store: &mut lock(&store),
            data: &Value::Null,
            version: Version::V2,
            tenant: "k",
            auth_token: "t",
            now: START,
            switches: Switches::default(),
            world: &sandbox.world,
        };
        users.map(|user| can_reach_document(&call, &Key::new(["acme"]), "roadmap", user))
    }

    fn put(sandbox: &TestSandbox, table: &Table, key: Key, record: &Value) {
        let store = sandbox.world.tenant("k");
        lock(&store).put(table, key, record.as_object().unwrap());
    }

    #[test]
    fn nobody_reaches_a_disabled_document_or_organization() {
        let sandbox = TestSandbox::new();
        let roadmap = Key::new(["acme", "roadmap"]);
        for (document, organization, expected) in [
            (json!({}), json!({}), [true, true]),
            (
                json!({ "accessType": "organizationPrivate" }),
                json!({}),
                [true, false],
            ),
            (json!({ "disabled": true }), json!({}), [false, false]),
            (json!({}), json!({ "disabled": true }), [false, false]),
        ] {
            put(&sandbox, &DOCUMENTS, roadmap.clone(), &document);
            put(&sandbox, &ORGANIZATIONS, Key::new(["acme"]), &organization);
            let reached = reach(&sandbox, ["ada", "stranger"]);
            assert_eq!(reached, expected, "{document} {organization}");
        }
    }

    #[test]
    fn folders_above_each_other_in_a_circle_give_the_default() {
        let sandbox = TestSandbox::new();
        for (id, parent) in [("a", "b"), ("b", "a")] {
            let folder = json!({ "parentFolderId": parent });
            put(&sandbox, &FOLDERS, Key::new(["acme", id]), &folder);
        }
        let roadmap = Key::new(["acme", "roadmap"]);
        put(&sandbox, &DOCUMENTS, roadmap, &json!({ "folderId": "a" }));
        assert_eq!(reach(&sandbox, ["stranger"]), [true]);
    }
}
