//! The tree of folders: rows with what follows from the folders above them and below them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::{
    access::{AccessType, ROOT, default_type, lineage, nearest_type, parent_of},
    call::{Call, Version},
    store::{FOLDERS, Key, Record, Store},
};

/// The folders of an organization by their parents.
pub(super) struct Children(BTreeMap<String, Vec<(String, Record)>>);

impl Children {
    pub(super) fn of(store: &Store, organization: &Key) -> Self {
        let mut children: BTreeMap<String, Vec<_>> = BTreeMap::new();
        for (key, folder) in store.records(&FOLDERS, organization) {
            if let Some(parent) = parent_of(&folder).map(str::to_owned) {
                let siblings = children.entry(parent).or_default();
                siblings.push((key.last().to_owned(), folder));
            }
        }
        Self(children)
    }

    fn below(&self, id: &str) -> &[(String, Record)] {
        self.0.get(id).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns the IDs of a folder and of all folders below it.
    pub(super) fn with_all_below(&self, id: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if found.insert(id.to_owned()) {
                open.extend(self.below(id).iter().map(|(id, _)| id.as_str()));
            }
        }
        found
    }

    /// Returns the row of a folder with this many levels of folders below it.
    pub(super) fn row(
        &self,
        call: &Call<'_>,
        organization: &Key,
        id: &str,
        folder: &Record,
        depth: u64,
    ) -> Value {
        let mut row = row(call, organization, id, folder);
        let children = self.below(id);
        if depth > 0 && !children.is_empty() {
            let rows = children
                .iter()
                .map(|(id, folder)| self.row(call, organization, id, folder, depth - 1));
            row.insert("subFolders".to_owned(), rows.collect());
        }
        Value::Object(row)
    }
}

/// Says whether a folder is another one, or somewhere below it.
pub(super) fn is_below(call: &Call<'_>, organization: &Key, folder: &str, other: &str) -> bool {
    let lineage = lineage(call.store, organization, Some(folder));
    lineage.iter().any(|(id, _)| id == other)
}

/// Returns the row of a folder, without the folders below it.
pub(super) fn row(call: &Call<'_>, organization: &Key, id: &str, folder: &Record) -> Record {
    let field = |name: &str, value: Value| (name.to_owned(), value);
    let parent = parent_of(folder);
    let mut row = Record::from_iter([
        field("folderId", json!(id)),
        field("organizationId", json!(organization.last())),
        field("parentFolderId", json!(parent.unwrap_or(ROOT))),
    ]);
    for name in ["folderName", "createdAt", "lastUpdated"] {
        if let Some(value) = folder.get(name) {
            row.insert(name.to_owned(), value.clone());
        }
    }
    if call.version == Version::V2 {
        let above = lineage(call.store, organization, parent);
        let own = AccessType::own(folder);
        let access_type = own
            .or_else(|| nearest_type(&above))
            .unwrap_or_else(|| default_type(call.store));
        let ancestors = above.iter().rev().map(|(id, _)| id.as_str());
        let ancestors: Vec<&str> = [ROOT].into_iter().chain(ancestors).collect();
        row.extend([
            field("apiKey", json!(call.tenant)),
            field("ancestors", json!(ancestors)),
            field("accessType", json!(access_type.name())),
            field("inheritAccessFromParent", json!(own.is_none())),
        ]);
    }
    row
}
