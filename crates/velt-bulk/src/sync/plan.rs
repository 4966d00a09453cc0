//! What has to change.

use std::{collections::BTreeSet, fmt};

use serde::{Deserialize, Serialize};
use velt::{Client, types::GetUsers};

use super::{SyncError, Wanted};

/// The number of members that are read at once.
const PAGE_SIZE: i64 = 1000;

/// What has to change so that groups have the wanted members.
///
/// The `Display` form is for people; as JSON it can be stored and applied later.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The changes of each group that has any.
    pub groups: Vec<GroupPlan>,
}

/// What has to change in one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupPlan {
    /// The organization ID.
    pub organization: String,
    /// The group ID.
    pub group: String,
    /// The number of members when the plan was made.
    pub members: usize,
    /// The IDs of the users to add.
    pub add: Vec<String>,
    /// The IDs of the users to remove.
    pub remove: Vec<String>,
}

impl Plan {
    /// Reads the members of the named groups, and compares them with those that are wanted.
    ///
    /// # Errors
    ///
    /// Returns an error if the members of a group cannot be read.
    pub async fn new(client: &Client, wanted: &Wanted) -> Result<Self, SyncError> {
        let mut plan = Self::default();
        for (organization, group, users) in wanted.groups() {
            let members = members(client, organization, group).await?;
            let difference = |of: &BTreeSet<String>, without: &BTreeSet<String>| {
                of.difference(without).cloned().collect::<Vec<String>>()
            };
            let changes = GroupPlan {
                organization: organization.to_owned(),
                group: group.to_owned(),
                members: members.len(),
                add: difference(users, &members),
                remove: difference(&members, users),
            };
            if !(changes.add.is_empty() && changes.remove.is_empty()) {
                plan.groups.push(changes);
            }
        }
        Ok(plan)
    }

    /// Says whether nothing has to change.
    pub fn is_empty(&self) -> bool {
        self.additions() == 0 && self.removals() == 0
    }

    /// Returns the number of members to add.
    pub fn additions(&self) -> usize {
        self.groups.iter().map(|group| group.add.len()).sum()
    }

    /// Returns the number of members to remove.
    pub fn removals(&self) -> usize {
        self.groups.iter().map(|group| group.remove.len()).sum()
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for plan in &self.groups {
            let GroupPlan {
                organization,
                group,
                members,
                add,
                remove,
            } = plan;
            writeln!(
                f,
                "{organization}/{group}: {members} members, {} to add, {} to remove",
                add.len(),
                remove.len()
            )?;
            for user in add {
                writeln!(f, "  + {user}")?;
            }
            for user in remove {
                writeln!(f, "  - {user}")?;
            }
        }
        write!(
            f,
            "{} to add, {} to remove",
            self.additions(),
            self.removals()
        )
    }
}

/// Returns the IDs of the members of a group.
pub(super) async fn members(
    client: &Client,
    organization: &str,
    group: &str,
) -> Result<BTreeSet<String>, SyncError> {
    let request = GetUsers::new(organization)
        .organization_user_group_ids([group])
        .page_size(PAGE_SIZE);
    let mut users = client.v2().users().get(request).items();
    let mut members = BTreeSet::new();
    loop {
        let user = users.try_next().await.map_err(|source| SyncError::Read {
            organization: organization.to_owned(),
            group: group.to_owned(),
            source,
        })?;
        match user {
            Some(user) => members.insert(user.item.user_id),
            None => return Ok(members),
        };
    }
}
