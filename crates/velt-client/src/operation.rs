//! What is known of each operation before it is called.

use serde::Serialize;

use crate::generated::operations::OPERATIONS;

/// An operation of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Operation {
    /// Names the operation: `v1_user_groups_add_users`.
    pub id: &'static str,
    /// The version of the API: `v1` or `v2`.
    pub version: &'static str,
    /// What the operation is about: `user-groups`.
    pub resource: &'static str,
    /// What it does: `add-users`.
    pub method: &'static str,
    /// Where it is sent to, by POST.
    pub path: &'static str,
    /// What it does, in a sentence.
    pub summary: &'static str,
    /// The credentials that it sends.
    pub auth: Auth,
    /// Whether it may be sent again.
    pub retry: RetrySafety,
    /// Fields of the request that make it unsafe to retry, if they are set.
    pub unsafe_with: &'static [&'static str],
    /// Whether its answer has an outcome for each item.
    pub per_item: bool,
    /// Whether its answer comes in pages.
    pub paged: bool,
    /// How the response wraps what was asked for.
    pub response: ResponseForm,
    /// Whether the response has one outcome for the call as a whole.
    pub one_outcome: bool,
    /// Where a request names the items that its response has outcomes for, if it does:
    /// `userIds`, or `users.userId` in a list of objects.
    pub items: Option<&'static str>,
    /// Whether the request stands in `data`, as it usually does.
    pub in_data: bool,
    /// Whether it is missing in Velt's own documentation.
    pub undocumented: bool,
}

/// Which credentials an operation sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Auth {
    /// An API key and its auth token.
    ApiKey,
    /// A workspace's id and its auth token.
    Workspace,
    /// None at all.
    None,
}

/// Whether a request may be sent again when it is not known if it was processed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RetrySafety {
    /// It changes nothing.
    Read,
    /// Repeating it leads to the same state.
    Replace,
    /// Repeating it may do the thing twice.
    Create,
    /// It is safe to repeat with an idempotency key.
    Keyed,
}

/// How a response wraps what was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ResponseForm {
    /// `{"result": {"status": …, "message": …, "data": …}}`, the usual form.
    Envelope,
    /// `{"result": …}`, where `result` is what was asked for.
    Result,
    /// The same, where `result` may be null.
    OptionalResult,
    /// What was asked for is the whole body.
    Body,
}

impl RetrySafety {
    /// Whether a request may be repeated without looking at anything else.
    pub fn is_safe(self) -> bool {
        matches!(self, Self::Read | Self::Replace)
    }
}

/// Every operation that this version knows, ordered by id.
pub fn operations() -> &'static [&'static Operation] {
    OPERATIONS
}

/// The operation with this id.
pub fn operation(id: &str) -> Option<&'static Operation> {
    let index = OPERATIONS
        .binary_search_by(|operation| operation.id.cmp(id))
        .ok()?;
    OPERATIONS.get(index).copied()
}

/// The operation at this path, such as `/v1/organizations/usergroups/users/add`.
pub fn operation_at(path: &str) -> Option<&'static Operation> {
    OPERATIONS
        .iter()
        .copied()
        .find(|operation| operation.path == path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_found_by_id_and_by_path() {
        assert!(!operations().is_empty());
        for known in operations().iter().copied() {
            assert_eq!(operation(known.id), Some(known));
            assert_eq!(operation_at(known.path), Some(known));
        }
        assert_eq!(operation("v1_user_groups_no_such"), None);
    }
}
