//! Descriptions of the operations.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::generated::operations::OPERATIONS;

/// An operation of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Operation {
    /// The operation ID, such as `v1_user_groups_add_users`.
    pub id: &'static str,
    /// The API version: `v1` or `v2`.
    pub version: &'static str,
    /// The resource, such as `user-groups`.
    pub resource: &'static str,
    /// The method of the resource, such as `add-users`.
    pub method: &'static str,
    /// The URL path that requests are posted to.
    pub path: &'static str,
    /// A summary in one sentence.
    pub summary: &'static str,
    /// The credentials that the operation sends.
    pub auth: Auth,
    /// Whether the operation is safe to retry.
    pub retry: RetrySafety,
    /// Request fields that make the operation unsafe to retry if they are set.
    pub unsafe_with: &'static [&'static str],
    /// Whether the response has an outcome for each item.
    pub per_item: bool,
    /// How to request the pages of the response, if it is paged.
    pub paging: Option<Paging>,
    /// The form in which the response wraps its payload.
    pub response: ResponseForm,
    /// Whether the response has one outcome for the call as a whole.
    pub one_outcome: bool,
    /// The request field that names the items whose outcomes the response has, if any.
    ///
    /// For example `userIds`, or `users.userId` in a list of objects.
    pub items: Option<&'static str>,
    /// The list of the request whose items can be sent in several requests, if there is one.
    pub list: Option<ItemList>,
    /// Whether the request is wrapped in `data`, as it usually is.
    pub in_data: bool,
    /// Whether the operation is missing from Velt's own documentation.
    pub undocumented: bool,
}

/// A list in a request whose items can be sent in several requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ItemList {
    /// The names that lead to the list in the request, such as `["userIds"]`.
    pub path: &'static [&'static str],
    /// The field with the ID of an item, if items are objects with an ID.
    pub id: Option<&'static str>,
    /// The documented maximum number of items in a request.
    pub max: Option<u64>,
}

/// The credentials that an operation sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Auth {
    /// An API key and its auth token.
    ApiKey,
    /// A workspace ID and its auth token.
    Workspace,
    /// No credentials.
    None,
}

/// Whether a request is safe to retry when it may have been processed already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RetrySafety {
    /// Safe: the operation changes nothing.
    Read,
    /// Safe: the operation is idempotent.
    Replace,
    /// Unsafe: a retry could take effect twice.
    Create,
    /// Safe with an idempotency key.
    Keyed,
}

/// The form in which a response wraps its payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ResponseForm {
    /// `{"result": {"status": …, "message": …, "data": …}}`, the usual form.
    Envelope,
    /// `{"result": …}`, where `result` is the payload.
    Result,
    /// The same as [`Result`](Self::Result), but `result` may be null.
    OptionalResult,
    /// The whole body is the payload.
    Body,
}

/// Where the tokens and items of a paged operation are.
///
/// Fields of the response are paths below `result`, such as `data.events`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Paging {
    /// The request field that takes the token of a page.
    pub token: &'static str,
    /// The response fields that may contain the token of the next page.
    pub next: &'static [&'static str],
    /// The response field with the items of the page.
    pub items: &'static str,
    /// The response field that says whether there is a next page, and its value if so.
    pub more: Option<(&'static str, bool)>,
}

impl Operation {
    /// Returns the body of a request, which is wrapped in `data` as it usually is.
    pub fn body(&self, request: Value) -> Value {
        if self.in_data {
            Value::Object(Map::from_iter([("data".to_owned(), request)]))
        } else {
            request
        }
    }
}

impl RetrySafety {
    /// Returns whether a request is safe to retry without any further condition.
    pub fn is_safe(self) -> bool {
        matches!(self, Self::Read | Self::Replace)
    }
}

/// Returns all operations that this version describes, ordered by ID.
pub fn operations() -> &'static [&'static Operation] {
    OPERATIONS
}

/// Returns the operation with this ID.
pub fn operation(id: &str) -> Option<&'static Operation> {
    let index = OPERATIONS
        .binary_search_by(|operation| operation.id.cmp(id))
        .ok()?;
    OPERATIONS.get(index).copied()
}

/// Returns the operation at this path, such as `/v1/organizations/usergroups/users/add`.
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
