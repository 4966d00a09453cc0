//! The operations, each as a function from a request to a response.
//!
//! Each module is a resource, and has a list of its operations. A path stands there
//! without its version: both versions of an operation are two doors to one store.

mod activities;
mod agents;
mod comments;
mod configs;
mod crdt;
mod documents;
mod domains;
mod folders;
mod invites;
mod live_states;
pub(crate) mod memory;
mod notifications;
mod organizations;
mod permissions;
mod presence;
mod recordings;
mod rewriter;
mod tokens;
mod user_data;
mod user_groups;
mod user_queries;
mod users;
mod webhook_endpoints;
mod workflow;
mod workspaces;

use std::{collections::HashMap, sync::LazyLock};

use serde_json::Value;

use crate::{call::Call, refusal::Refusal, reply::Reply};

/// An operation. The request has been validated against its schema.
pub(crate) type Handler = fn(&mut Call<'_>) -> Result<Reply, Refusal>;

/// The operations of a resource, by their paths without the version.
type Operations = &'static [(&'static str, Handler)];

const RESOURCES: &[Operations] = &[
    activities::OPERATIONS,
    agents::OPERATIONS,
    comments::OPERATIONS,
    configs::OPERATIONS,
    crdt::OPERATIONS,
    documents::LOCATIONS,
    documents::OPERATIONS,
    domains::OPERATIONS,
    folders::OPERATIONS,
    invites::OPERATIONS,
    live_states::OPERATIONS,
    memory::OPERATIONS,
    notifications::OPERATIONS,
    organizations::OPERATIONS,
    permissions::OPERATIONS,
    presence::OPERATIONS,
    recordings::OPERATIONS,
    rewriter::OPERATIONS,
    tokens::OPERATIONS,
    user_data::OPERATIONS,
    user_groups::OPERATIONS,
    user_queries::OPERATIONS,
    users::OPERATIONS,
    webhook_endpoints::OPERATIONS,
    workflow::OPERATIONS,
    workspaces::OPERATIONS,
];

/// Returns the refusal of a request that its schema does not allow, in the words that Velt
/// documents for it, from the path without the version and the `data` of the request.
type Problem = fn(&str, &Value) -> Option<Refusal>;

const PROBLEMS: &[Problem] = &[
    |path, data| configs::problem(path, data).map(Refusal::invalid),
    crdt::problem,
    |path, data| webhook_endpoints::problem(path, data).map(Refusal::invalid),
    workflow::broken_rule,
    |path, data| workspaces::problem(path, data).map(Refusal::invalid),
];

static HANDLERS: LazyLock<HashMap<&str, Handler>> =
    LazyLock::new(|| RESOURCES.iter().copied().flatten().copied().collect());

/// Returns the handler of a path, if the sandbox simulates the operation.
pub(crate) fn handler(path: &str) -> Option<Handler> {
    HANDLERS.get(unversioned(path)?).copied()
}

/// Returns the refusal that Velt documents for a request that its schema does not allow, if
/// there is one.
pub(crate) fn documented_refusal(path: &str, data: &Value) -> Option<Refusal> {
    let path = unversioned(path)?;
    PROBLEMS.iter().find_map(|problem| problem(path, data))
}

fn unversioned(path: &str) -> Option<&str> {
    Some(path.strip_prefix('/')?.split_once('/')?.1)
}

const EMPTY_ID: &str = "The id is empty.";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::operations;

    #[test]
    fn every_handler_has_an_operation() {
        let mut seen = Vec::new();
        for (path, _) in RESOURCES.iter().copied().flatten() {
            let known = operations().iter().any(|operation| {
                let parts = operation.path.split_once(path);
                parts.is_some_and(|(version, rest)| {
                    matches!(version, "/v1/" | "/v2/") && rest.is_empty()
                })
            });
            assert!(known, "no operation has the path {path}");
            assert!(!seen.contains(path), "{path} has two handlers");
            seen.push(path);
        }
    }
}
