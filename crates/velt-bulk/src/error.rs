//! Why a job cannot run.

use thiserror::Error;

/// The reason why a [`Job`](crate::Job) cannot be started or continued.
///
/// Failures of items and calls are no such errors: they are in the
/// [`Report`](crate::Report).
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum JobError {
    /// The operation has no list that can be sent in several requests.
    #[error("{operation} has no list of items to split")]
    NoList {
        /// The operation ID.
        operation: &'static str,
    },
    /// A setting is out of range.
    #[error("{setting}: {reason}")]
    Setting {
        /// The setting.
        setting: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// The request cannot be written as JSON.
    #[error("the request cannot be written as JSON")]
    Request(#[source] serde_json::Error),
    /// The checkpoint is that of another job or input.
    #[error("the checkpoint belongs to another job: {reason}")]
    OtherJob {
        /// The difference.
        reason: String,
    },
    /// The checkpoint cannot be read or written.
    #[error("the checkpoint cannot be used: {reason}")]
    Checkpoint {
        /// What happened.
        reason: String,
        /// The cause.
        #[source]
        source: Option<std::io::Error>,
    },
}
