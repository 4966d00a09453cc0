//! Answers that say for each item of a call if it worked.

use std::{collections::BTreeMap, error, fmt};

use serde::{Deserialize, Serialize};

use crate::{Answer, lenient::null_as_default};

/// What can be asked of the outcome of one item of a call.
pub trait ItemOutcome {
    /// Whether it worked for this item.
    fn is_success(&self) -> bool;

    /// What Velt says of this item; empty if it says nothing.
    fn message(&self) -> &str;
}

/// An answer with an outcome for each item, of which some may have failed.
///
/// Velt answers such calls with HTTP 200 and `success` even where every single item
/// failed, so the call alone proves nothing: look at [`failed`](Self::failed), or
/// turn failures into an error with [`into_result`](Self::into_result).
///
/// ```
/// use velt_types::{PerItem, types::GroupMembershipOutcome};
///
/// let answer: PerItem<GroupMembershipOutcome> = serde_json::from_str(
///     r#"{"status": "success", "message": "Done.", "data": {
///         "ada": {"success": true, "message": "User added."},
///         "": {"success": false, "message": "Invalid user id."}
///     }}"#,
/// )?;
/// assert_eq!(answer.succeeded().count(), 1);
/// let (user, outcome) = answer.failed().next().expect("one failed");
/// assert_eq!((user, outcome.message()), ("", "Invalid user id."));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(
        rename = "PerItem_of_{T}",
        description = "An answer with an outcome for each item, of which some may have failed."
    )
)]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
#[must_use = "some items may have failed: look at `failed()`, or call `into_result()`"]
pub struct PerItem<T> {
    /// How the call as a whole went; `success` in every documented example.
    #[serde(deserialize_with = "null_as_default")]
    pub status: String,
    /// One sentence for people that says what was done.
    #[serde(deserialize_with = "null_as_default")]
    pub message: String,
    /// The outcome for each item, by the id that was sent.
    #[serde(default, deserialize_with = "null_as_default")]
    pub data: BTreeMap<String, T>,
}

impl<T: ItemOutcome> PerItem<T> {
    /// Gives the items that failed, with their ids.
    pub fn failed(&self) -> impl Iterator<Item = (&str, &T)> {
        self.items().filter(|(_, item)| !item.is_success())
    }

    /// Gives the items that it worked for, with their ids.
    pub fn succeeded(&self) -> impl Iterator<Item = (&str, &T)> {
        self.items().filter(|(_, item)| item.is_success())
    }

    /// Whether it worked for every item.
    pub fn all_succeeded(&self) -> bool {
        self.failed().next().is_none()
    }

    /// Gives the answer as one that holds no failure.
    ///
    /// # Errors
    ///
    /// A [`PartialFailure`], which holds the whole answer, if an item failed. The
    /// other items have taken effect all the same.
    pub fn into_result(self) -> Result<Answer<BTreeMap<String, T>>, PartialFailure<T>> {
        if !self.all_succeeded() {
            return Err(PartialFailure {
                answer: Box::new(self),
            });
        }
        let Self {
            status,
            message,
            data,
        } = self;
        Ok(Answer {
            status,
            message,
            data,
        })
    }

    fn items(&self) -> impl Iterator<Item = (&str, &T)> {
        self.data.iter().map(|(id, item)| (id.as_str(), item))
    }
}

/// The error of a call that did not work for every item.
///
/// The items that it worked for have taken effect: they are in
/// [`answer`](Self::answer), beside those that failed.
#[derive(Debug, Clone, PartialEq)]
pub struct PartialFailure<T> {
    // Boxed so that a `Result` with it stays small.
    answer: Box<PerItem<T>>,
}

impl<T> PartialFailure<T> {
    /// Gives the whole answer.
    pub fn answer(&self) -> &PerItem<T> {
        &self.answer
    }

    /// Gives the whole answer, without a copy.
    pub fn into_answer(self) -> PerItem<T> {
        *self.answer
    }
}

/// How many failed items a message names.
const NAMED: usize = 3;

impl<T: ItemOutcome> fmt::Display for PartialFailure<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failed = self.answer.failed().count();
        write!(f, "{failed} of {} items failed", self.answer.data.len())?;
        for (index, (id, item)) in self.answer.failed().take(NAMED).enumerate() {
            let separator = if index == 0 { ": " } else { "; " };
            write!(f, "{separator}{id:?}")?;
            if !item.message().is_empty() {
                write!(f, " ({})", item.message())?;
            }
        }
        if failed > NAMED {
            write!(f, "; and {} more", failed - NAMED)?;
        }
        Ok(())
    }
}

impl<T: ItemOutcome + fmt::Debug> error::Error for PartialFailure<T> {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::GroupMembershipOutcome;

    fn answer(items: &[(&str, bool)]) -> PerItem<GroupMembershipOutcome> {
        let outcome = |success| GroupMembershipOutcome {
            success,
            message: Some(if success { "fine" } else { "broken" }.to_owned()),
            organization_user_group_id: None,
        };
        PerItem {
            status: "success".to_owned(),
            message: "Done.".to_owned(),
            data: items
                .iter()
                .map(|(id, success)| ((*id).to_owned(), outcome(*success)))
                .collect(),
        }
    }

    #[test]
    fn an_answer_without_failures_is_a_result() {
        let whole = answer(&[("ada", true), ("grace", true)]);
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
        let error = answer(&items).into_result().unwrap_err();
        assert_eq!(
            error.to_string(),
            r#"5 of 6 items failed: "a" (broken); "c" (broken); "d" (broken); and 2 more"#
        );
        assert_eq!(
            error
                .answer()
                .succeeded()
                .map(|(id, _)| id)
                .collect::<Vec<_>>(),
            ["b"]
        );
        assert_eq!(error.into_answer(), answer(&items));
    }

    #[test]
    fn a_failure_in_the_place_of_a_result_is_not_taken_for_an_empty_answer() {
        let text = r#"{"success": false, "error": "no such organization"}"#;
        assert!(serde_json::from_str::<PerItem<GroupMembershipOutcome>>(text).is_err());
    }

    #[test]
    fn null_where_items_were_promised_means_no_items() {
        let read: PerItem<GroupMembershipOutcome> =
            serde_json::from_str(r#"{"status": "success", "message": null, "data": null}"#)
                .unwrap();
        assert_eq!((read.message.as_str(), read.data.len()), ("", 0));
    }
}
