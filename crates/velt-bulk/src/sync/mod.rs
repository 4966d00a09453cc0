//! Keeps the members of groups in step with a directory.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = velt_sandbox::Sandbox::start().await?;
//! # let velt = velt::Client::builder().api_key("any").auth_token("any").base_url(sandbox.base_url()).build()?;
//! use velt_bulk::sync::{Guard, Plan, Wanted};
//!
//! let mut wanted = Wanted::new();
//! wanted.add("acme", "engineering", "ada");
//! wanted.add("acme", "engineering", "linus");
//!
//! let plan = Plan::new(&velt, &wanted).await?;
//! assert_eq!((plan.additions(), plan.removals()), (1, 0));
//! let report = plan.apply(&velt, &Guard::default()).await?;
//! assert!(report.is_success());
//!
//! // Everything is in step now.
//! assert!(Plan::new(&velt, &wanted).await?.is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! A [`Plan`] is a value: print it, store it, let somebody review it, and apply it later.
//! Applying it adds first and removes afterwards, and removes only what was planned and is
//! still there. A [`Guard`] refuses plans that would remove too much.

mod apply;
mod guard;
mod plan;
mod wanted;

use thiserror::Error;

pub use self::{
    apply::SyncReport,
    guard::Guard,
    plan::{GroupPlan, Plan},
    wanted::Wanted,
};
use crate::JobError;

/// The reason why groups cannot be brought in step.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum SyncError {
    /// The members of a group cannot be read.
    #[error("cannot read the members of {group} in {organization}")]
    Read {
        /// The organization ID.
        organization: String,
        /// The group ID.
        group: String,
        /// The cause.
        #[source]
        source: velt::Error,
    },
    /// The plan removes more than the guard allows. Nothing was changed.
    #[error(
        "{group} in {organization} would lose {removals} of {members} members, and the guard \
         allows {allowed}; nothing was changed"
    )]
    Guard {
        /// The organization ID.
        organization: String,
        /// The group ID.
        group: String,
        /// The number of members that would be removed.
        removals: usize,
        /// The number of members that the group has.
        members: usize,
        /// The number of members that the guard allows to remove.
        allowed: usize,
    },
    /// A job cannot run.
    #[error(transparent)]
    Job(#[from] JobError),
}
