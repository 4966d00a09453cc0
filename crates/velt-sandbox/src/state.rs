//! The data that the sandbox keeps.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::refusal::Refusal;

/// All organizations, by ID.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) organizations: BTreeMap<String, Organization>,
}

/// An organization: its fields, users and groups.
#[derive(Debug, Default)]
pub(crate) struct Organization {
    pub(crate) fields: Map<String, Value>,
    pub(crate) users: BTreeMap<Place, Users>,
    pub(crate) groups: BTreeMap<String, Group>,
}

/// The organization, folder or document that users are added to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Organization,
    Folder(String),
    Document(String),
}

/// The fields of users, by user ID.
pub(crate) type Users = BTreeMap<String, Map<String, Value>>;

/// The IDs of the users in a group.
pub(crate) type Group = BTreeSet<String>;

impl State {
    /// Creates the initial state: the demo organization of every sandbox.
    pub(crate) fn seeded() -> Self {
        let set = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        let users = [("ada", "Ada"), ("grace", "Grace"), ("linus", "Linus")];
        let users = users.map(|(id, name)| {
            (
                id.to_owned(),
                Map::from_iter([("name".to_owned(), json!(name))]),
            )
        });
        let users = Users::from(users);
        let acme = Organization {
            fields: Map::from_iter([("organizationName".to_owned(), json!("Acme"))]),
            users: BTreeMap::from([(Place::Organization, users)]),
            groups: BTreeMap::from([
                ("engineering".to_owned(), set(&["linus"])),
                ("design".to_owned(), Group::new()),
            ]),
        };
        Self {
            organizations: BTreeMap::from([("acme".to_owned(), acme)]),
        }
    }

    pub(crate) fn organization(&mut self, id: &str) -> Result<&mut Organization, Refusal> {
        let known: Vec<String> = self.organizations.keys().cloned().collect();
        self.organizations.get_mut(id).ok_or_else(|| {
            Refusal::not_found(format!(
                "no organization {id:?}; there are: {}",
                known.join(", ")
            ))
        })
    }
}

impl Organization {
    pub(crate) fn group(&mut self, id: &str) -> Result<&mut Group, Refusal> {
        let known: Vec<String> = self.groups.keys().cloned().collect();
        self.groups.get_mut(id).ok_or_else(|| {
            Refusal::not_found(format!(
                "no user group {id:?}; there are: {}",
                known.join(", ")
            ))
        })
    }
}
