//! Applies a plan.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use serde::Serialize;
use serde_json::{Map, Value, json};
use velt::{Client, Operation};

use super::{GroupPlan, Guard, Plan, SyncError, plan::members};
use crate::{Item, Job, Report};

/// What was added and removed.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SyncReport {
    /// The account of the members to add.
    pub added: Report,
    /// The account of the members to remove.
    pub removed: Report,
    /// The number of members that were to be removed and are no longer in their group.
    pub gone: usize,
}

impl SyncReport {
    /// Says whether everything was added and removed.
    pub fn is_success(&self) -> bool {
        self.added.is_success() && self.removed.is_success()
    }
}

impl Plan {
    /// Adds and then removes members as planned.
    ///
    /// # Errors
    ///
    /// Returns an error if the plan removes more than the guard allows, measured by the members
    /// that the groups have now; nothing is changed then. Failures of members are in the
    /// report.
    pub async fn apply(&self, client: &Client, guard: &Guard) -> Result<SyncReport, SyncError> {
        self.apply_with(client, guard, |job| job).await
    }

    /// Applies the plan with jobs that `configure` changes, such as their concurrency.
    ///
    /// # Errors
    ///
    /// As [`apply`](Self::apply).
    pub async fn apply_with(
        &self,
        client: &Client,
        guard: &Guard,
        configure: impl Fn(Job) -> Job,
    ) -> Result<SyncReport, SyncError> {
        let mut gone = 0;
        let mut removals = Vec::new();
        for plan in self.groups.iter().filter(|plan| !plan.remove.is_empty()) {
            let members = members(client, &plan.organization, &plan.group).await?;
            guard.check(plan, members.len())?;
            let planned: BTreeSet<&String> = plan.remove.iter().collect();
            let still: Vec<String> = planned
                .into_iter()
                .filter(|user| members.contains(*user))
                .cloned()
                .collect();
            gone += plan.remove.len() - still.len();
            removals.push((plan, still));
        }
        let additions = self.groups.iter().map(|plan| (plan, plan.add.clone()));
        let added = run(client, "v2_user_groups_add_users", additions, &configure).await?;
        // Who could not be added must not lose an old group for it.
        let removed = if added.is_success() {
            let removals = removals.into_iter();
            run(client, "v2_user_groups_delete_users", removals, &configure).await?
        } else {
            let not_sent = removals.iter().map(|(_, users)| users.len()).sum::<usize>();
            Report {
                not_sent: u64::try_from(not_sent).unwrap_or(u64::MAX),
                stopped: (not_sent > 0)
                    .then(|| "nothing is removed, because not all could be added".to_owned()),
                ..Report::default()
            }
        };
        Ok(SyncReport {
            added,
            removed,
            gone,
        })
    }
}

/// Runs a job over members of groups.
async fn run<'a>(
    client: &Client,
    operation: &'static str,
    members: impl Iterator<Item = (&'a GroupPlan, Vec<String>)>,
    configure: &impl Fn(Job) -> Job,
) -> Result<Report, SyncError> {
    let mut groups: HashMap<(&str, &str), Arc<Map<String, Value>>> = HashMap::new();
    let mut items = Vec::new();
    for (plan, users) in members {
        let key = (plan.organization.as_str(), plan.group.as_str());
        let fields = groups.entry(key).or_insert_with(|| {
            Arc::new(Map::from_iter([
                ("organizationId".to_owned(), json!(plan.organization)),
                ("organizationUserGroupId".to_owned(), json!(plan.group)),
            ]))
        });
        let fields = Arc::clone(fields);
        items.extend(
            users
                .into_iter()
                .map(|user| Item::new(user).with_fields(Arc::clone(&fields))),
        );
    }
    if items.is_empty() {
        return Ok(Report::default());
    }
    let job = Job::new(client, described(operation)?, json!({}))?;
    let total = u64::try_from(items.len()).unwrap_or(u64::MAX);
    Ok(configure(job).total(total).run(items).await?)
}

fn described(id: &'static str) -> Result<&'static Operation, SyncError> {
    Ok(velt::operation(id).ok_or(crate::JobError::NoList { operation: id })?)
}
