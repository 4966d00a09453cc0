//! Responses with an outcome for each item of the request.

use std::{collections::BTreeMap, fmt::Write, sync::Arc};

use crate::{
    CallInfo, Error, ErrorItem, ErrorKind, Model, Response,
    json::{Fields, Object, ObjectNode, implement_model, implement_serde},
};

/// The number of failed items that a message names.
const NAMED: usize = 3;

/// The outcome of one item of a call.
pub trait ItemOutcome {
    /// Returns whether the call took effect for this item.
    fn is_success(&self) -> bool;

    /// Returns Velt's message for this item; empty if there is none.
    fn message(&self) -> &str;
}

/// A response with one outcome per item, of which some may have failed.
///
/// Velt returns HTTP 200 and `success` for such calls even if every single item failed.
/// Look at [`failed`](Self::failed), or turn failures into an error with
/// [`into_result`](Self::into_result).
///
/// ```
/// use velt_types::{PerItem, types::GroupMembershipOutcome};
///
/// let response: PerItem<GroupMembershipOutcome> = serde_json::from_str(
///     r#"{"status": "success", "message": "Done.", "data": {
///         "ada": {"success": true, "message": "User added."},
///         "": {"success": false, "message": "Invalid user id."}
///     }}"#,
/// )?;
/// assert_eq!(response.succeeded().count(), 1);
/// let (user, outcome) = response.failed().next().expect("one failed");
/// assert_eq!((user, outcome.message()), ("", "Invalid user id."));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(
        rename = "PerItem_of_{T}",
        description = "A response with one outcome per item, of which some may have failed."
    )
)]
#[non_exhaustive]
#[must_use = "some items may have failed: look at `failed()`, or call `into_result()`"]
pub struct PerItem<T> {
    /// The status of the call as a whole; `success` in every documented example.
    pub status: String,
    /// A human-readable sentence about what was done.
    pub message: String,
    /// The outcome of each item, by the ID that was sent.
    pub data: BTreeMap<String, T>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    call: Option<Arc<CallInfo>>,
}

/// Compares what Velt returned, regardless of the call that it was returned for.
/// An outcome as Velt wrote it, for programs that do not know the operation.
impl ItemOutcome for serde_json::Value {
    fn is_success(&self) -> bool {
        self.get("success") == Some(&Self::Bool(true))
    }

    fn message(&self) -> &str {
        self.get("message")
            .and_then(Self::as_str)
            .unwrap_or_default()
    }
}

impl<T: PartialEq> PartialEq for PerItem<T> {
    fn eq(&self, other: &Self) -> bool {
        (&self.status, &self.message, &self.data) == (&other.status, &other.message, &other.data)
    }
}

impl<T: Model> Object for PerItem<T> {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            status: fields.read("status"),
            message: fields.read("message"),
            data: fields.read("data"),
            call: None,
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("status", &self.status);
        object.write("message", &self.message);
        object.write("data", &self.data);
    }

    fn attach_call(&mut self, call: &dyn Fn() -> CallInfo) {
        self.call = Some(Arc::new(call()));
    }
}

implement_model!(PerItem<T>);
implement_serde!(Tolerant: PerItem<T>);

impl<T> PerItem<T> {
    /// Returns the IDs that were sent and have no outcome in the response.
    ///
    /// Whether the call took effect for them is unknown. Empty for a response that did
    /// not come from a call, and for operations whose requests do not name their items.
    pub fn missing(&self) -> impl Iterator<Item = &str> {
        let sent = self.call.iter().flat_map(|call| &call.item_ids);
        sent.map(String::as_str)
            .filter(|id| !self.data.contains_key(*id))
    }
}

impl<T: ItemOutcome> PerItem<T> {
    /// Returns the items that failed, with their IDs.
    pub fn failed(&self) -> impl Iterator<Item = (&str, &T)> {
        self.items().filter(|(_, item)| !item.is_success())
    }

    /// Returns the items that the call took effect for, with their IDs.
    pub fn succeeded(&self) -> impl Iterator<Item = (&str, &T)> {
        self.items().filter(|(_, item)| item.is_success())
    }

    /// Returns whether every item that was sent has an outcome, and none failed.
    pub fn all_succeeded(&self) -> bool {
        self.failed().next().is_none() && self.missing().next().is_none()
    }

    /// Returns the response if every item succeeded, else an error.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`ErrorKind::PartialFailure`] if an item failed or
    /// has no outcome. The error has the operation, the number of attempts and the HTTP
    /// status, and [`Error::failed`] and [`Error::succeeded`] list the items. The call
    /// has taken effect for the items that succeeded.
    ///
    /// ```
    /// use velt_types::{Error, PerItem, types::GroupMembershipOutcome};
    ///
    /// fn check(response: PerItem<GroupMembershipOutcome>) -> Result<(), Error> {
    ///     let done = response.into_result()?;
    ///     println!("{} users added", done.data.len());
    ///     Ok(())
    /// }
    /// ```
    pub fn into_result(self) -> Result<Response<BTreeMap<String, T>>, Error>
    where
        T: Model,
    {
        if self.all_succeeded() {
            return Ok(Response {
                status: self.status,
                message: self.message,
                data: self.data,
            });
        }
        let message = self.failure();
        let missing = self
            .missing()
            .map(|id| ErrorItem::new(id, false, NO_OUTCOME));
        let items = self.items().map(|(id, item)| {
            ErrorItem::new(id, item.is_success(), item.message())
                .with_value(item.to_node().into_value())
        });
        let items: Vec<ErrorItem> = items.chain(missing).collect();
        let kind = ErrorKind::PartialFailure;
        let error = match &self.call {
            Some(call) => call.error(kind, message),
            None => Error::new(kind, message),
        };
        let details = self.data.to_node().into_value();
        Err(error.with_details(details).with_items(items))
    }

    /// Returns a one-line summary of the failed items.
    fn failure(&self) -> String {
        let failed = self.failed().map(|(id, item)| (id, item.message()));
        let missing = self.missing().map(|id| (id, NO_OUTCOME));
        let failed: Vec<(&str, &str)> = failed.chain(missing).collect();
        let total = self.data.len() + self.missing().count();
        let mut text = format!("{} of {total} items failed", failed.len());
        for (index, (id, message)) in failed.iter().take(NAMED).enumerate() {
            text.push_str(if index == 0 { ": " } else { "; " });
            // Writing to a `String` cannot fail.
            let _ = write!(text, "{id:?}");
            if !message.is_empty() {
                let _ = write!(text, " ({message})");
            }
        }
        if failed.len() > NAMED {
            let _ = write!(text, "; and {} more", failed.len() - NAMED);
        }
        text
    }

    fn items(&self) -> impl Iterator<Item = (&str, &T)> {
        self.data.iter().map(|(id, item)| (id.as_str(), item))
    }
}

/// The message for an item that the response does not mention.
const NO_OUTCOME: &str = "no outcome in the response";

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use serde_json::json;

    use super::*;
    use crate::types::GroupMembershipOutcome;

    fn response(items: &[(&str, bool)]) -> PerItem<GroupMembershipOutcome> {
        let data: serde_json::Map<String, serde_json::Value> = items
            .iter()
            .map(|(id, success)| {
                let message = if *success { "fine" } else { "broken" };
                (
                    (*id).to_owned(),
                    json!({ "success": success, "message": message }),
                )
            })
            .collect();
        serde_json::from_value(json!({ "status": "success", "message": "Done.", "data": data }))
            .unwrap()
    }

    fn sent(ids: &[&str]) -> CallInfo {
        CallInfo {
            operation: "v1_user_groups_add_users",
            attempts: 2,
            http_status: 200,
            headers: HeaderMap::new(),
            item_ids: ids.iter().map(|id| (*id).to_owned()).collect(),
        }
    }

    #[test]
    fn a_response_without_failures_is_a_result() {
        let whole = response(&[("ada", true), ("grace", true)]);
        let result = whole.clone().into_result().unwrap();
        assert_eq!((result.message, result.data), (whole.message, whole.data));
    }

    #[test]
    fn a_partial_failure_names_some_of_its_items_and_keeps_all() {
        let items = [
            ("a", false),
            ("b", true),
            ("c", false),
            ("d", false),
            ("e", false),
            ("f", false),
        ];
        let error = response(&items).into_result().unwrap_err();
        assert_eq!(
            error.to_string(),
            r#"5 of 6 items failed: "a" (broken); "c" (broken); "d" (broken); and 2 more"#
        );
        assert_eq!(
            error.succeeded().map(ErrorItem::id).collect::<Vec<_>>(),
            ["b"]
        );
        assert_eq!(error.failed().count(), 5);
        assert_eq!(error.details().unwrap()["b"]["message"], "fine");
    }

    #[test]
    fn an_id_without_an_outcome_has_not_succeeded() {
        let mut response = response(&[("ada", true)]);
        response.attach(&|| sent(&["ada", "grace"]));
        assert_eq!(response.missing().collect::<Vec<_>>(), ["grace"]);
        assert!(!response.all_succeeded());
        let error = response.into_result().unwrap_err();
        assert_eq!(
            error.to_string(),
            "v1_user_groups_add_users: HTTP 200: 1 of 2 items failed: \"grace\" \
             (no outcome in the response) (after 2 attempts)"
        );
        assert_eq!(error.failed().next().unwrap().id(), "grace");
        assert!(error.may_have_taken_effect());
    }

    #[test]
    fn a_missing_success_counts_as_failed() {
        let read: PerItem<GroupMembershipOutcome> =
            serde_json::from_str(r#"{"status": "success", "data": {"ada": {}}}"#).unwrap();
        assert_eq!(read.failed().count(), 1);
    }

    #[test]
    fn null_where_items_were_promised_means_no_items() {
        let read: PerItem<GroupMembershipOutcome> =
            serde_json::from_str(r#"{"status": "success", "message": null, "data": null}"#)
                .unwrap();
        assert_eq!((read.message.as_str(), read.data.len()), ("", 0));
    }
}
