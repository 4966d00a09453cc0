//! Jobs over many items: memberships, users, documents and whatever else Velt takes as a
//! list.
//!
//! One call takes a list of IDs. A [`Job`] takes any number of them, splits them into calls,
//! runs several at once, slows down when Velt is overloaded, and accounts for every item.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = velt_sandbox::Sandbox::builder().lenient_parents().start().await?;
//! # let velt = velt::Client::builder().api_key("any").auth_token("any").base_url(sandbox.base_url()).build()?;
//! use velt::types::AddUsersToGroup;
//! use velt_bulk::Job;
//!
//! let nobody: [&str; 0] = [];
//! let call = velt.v1().user_groups().add_users(AddUsersToGroup::new("acme", "design", nobody));
//! let users = (0..1000).map(|number| format!("user-{number}"));
//! let report = Job::of(&velt, &call)?.chunk_size(100).concurrency(8).run(users).await?;
//! assert_eq!(report.done, 1000);
//! assert!(report.is_success());
//! # Ok(())
//! # }
//! ```
//!
//! # What a job guarantees
//!
//! - Every item of the input ends in exactly one place: done, failed with a reason,
//!   not sent, duplicate, or on another [shard](Job::shard). An ID that was sent and has no
//!   outcome is failed.
//! - A call that Velt refuses as a whole because of an invalid item is split until the
//!   invalid items stand alone.
//! - HTTP 429 halves the number of calls at once, each success lets it grow again.
//! - Memory does not grow with the input, except for 8 bytes per item to find duplicates,
//!   and for failures unless [`on_outcome`](Job::on_outcome) takes them.
//! - With a [checkpoint](Job::checkpoint), a job that was killed continues where it was.
//!
//! [`Calls`] does the same for requests that are already there, of any operation: one call
//! each.

mod account;
mod calls;
mod checkpoint;
mod chunk;
mod error;
mod flow;
mod input;
mod intake;
mod job;
mod pace;
mod preview;
mod progress;
mod send;
mod shard;
mod source;
pub mod sync;

pub use self::{
    account::{Failure, Outcome, OutcomeKind, Report},
    calls::{CallFailure, CallOutcome, CallOutcomeKind, Calls, Request},
    checkpoint::{Checkpoint, FailedItem, FileCheckpoint, Finished},
    error::JobError,
    input::Item,
    job::Job,
    preview::Preview,
    progress::Progress,
    shard::Shard,
};
