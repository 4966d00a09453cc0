//! How much a plan may remove.

use super::{GroupPlan, SyncError};

/// A limit for removals, against a directory that was read only in part.
///
/// Defaults to a tenth of the members of a group, but at least one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Guard {
    limit: Limit,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Limit {
    Share(f64),
    Number(usize),
    Off,
}

impl Default for Guard {
    fn default() -> Self {
        Self::share(0.1)
    }
}

impl Guard {
    /// Allows to remove a share of the members of each group, from 0 to 1, but at least one
    /// member unless the share is 0.
    pub fn share(share: f64) -> Self {
        Self {
            limit: Limit::Share(share),
        }
    }

    /// Allows to remove this many members of each group.
    pub fn number(members: usize) -> Self {
        Self {
            limit: Limit::Number(members),
        }
    }

    /// Allows to remove everybody.
    pub fn off() -> Self {
        Self { limit: Limit::Off }
    }

    /// Returns the number of members that a group may lose.
    fn allowed(self, members: usize) -> usize {
        match self.limit {
            Limit::Off => members,
            Limit::Number(number) => number,
            Limit::Share(share) if share <= 0.0 => 0,
            Limit::Share(share) => {
                let members = u32::try_from(members).map_or(f64::from(u32::MAX), f64::from);
                let allowed = (members * share.min(1.0)).floor().max(1.0);
                // A number of members between 1 and `u32::MAX`.
                #[allow(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "the number is whole, positive and not larger than it was"
                )]
                {
                    allowed as usize
                }
            }
        }
    }

    /// Refuses a plan that removes too much, when the group has this many members.
    pub(super) fn check(self, plan: &GroupPlan, members: usize) -> Result<(), SyncError> {
        let allowed = self.allowed(members);
        let removals = plan.remove.len();
        if removals <= allowed {
            return Ok(());
        }
        Err(SyncError::Guard {
            organization: plan.organization.clone(),
            group: plan.group.clone(),
            removals,
            members,
            allowed,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_rounds_down_but_allows_one() {
        for (share, members, allowed) in [
            (0.1, 0, 1),
            (0.1, 5, 1),
            (0.1, 25, 2),
            (0.5, 9, 4),
            (0.0, 100, 0),
            (2.0, 10, 10),
        ] {
            let guard = Guard::share(share);
            assert_eq!(guard.allowed(members), allowed, "{share} of {members}");
        }
        assert_eq!(Guard::number(3).allowed(100), 3);
        assert_eq!(Guard::off().allowed(100), 100);
    }
}
