//! What a job would send.

use serde::Serialize;
use serde_json::Value;

/// What a [`Job`](crate::Job) or [`Calls`](crate::Calls) would send, without a checkpoint.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Preview {
    /// The number of calls.
    pub calls: u64,
    /// The number of items in these calls.
    pub items: u64,
    /// The number of items that the input contained before.
    pub duplicates: u64,
    /// The number of items that belong to other shards.
    pub other_shards: u64,
    /// The first requests.
    pub requests: Vec<Value>,
}
