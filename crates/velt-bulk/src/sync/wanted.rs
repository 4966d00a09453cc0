//! Who is to be in which group.

use std::collections::{BTreeMap, BTreeSet};

/// The wanted members of groups.
///
/// Groups that are not named stay as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    groups: BTreeMap<(String, String), BTreeSet<String>>,
}

impl Wanted {
    /// Creates a set of wanted members that names no group.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a member of a group.
    pub fn add(
        &mut self,
        organization: impl Into<String>,
        group: impl Into<String>,
        user: impl Into<String>,
    ) {
        self.members(organization, group).insert(user.into());
    }

    /// Names a group, so that it loses its members if none are added.
    pub fn group(&mut self, organization: impl Into<String>, group: impl Into<String>) {
        self.members(organization, group);
    }

    fn members(
        &mut self,
        organization: impl Into<String>,
        group: impl Into<String>,
    ) -> &mut BTreeSet<String> {
        let key = (organization.into(), group.into());
        self.groups.entry(key).or_default()
    }

    /// Returns the groups: organization, group, members.
    pub(crate) fn groups(&self) -> impl Iterator<Item = (&str, &str, &BTreeSet<String>)> {
        let groups = self.groups.iter();
        groups.map(|((organization, group), users)| (organization.as_str(), group.as_str(), users))
    }
}

/// Collects organizations, groups and users.
impl<O: Into<String>, G: Into<String>, U: Into<String>> FromIterator<(O, G, U)> for Wanted {
    fn from_iter<I: IntoIterator<Item = (O, G, U)>>(members: I) -> Self {
        let mut wanted = Self::new();
        for (organization, group, user) in members {
            wanted.add(organization, group, user);
        }
        wanted
    }
}
