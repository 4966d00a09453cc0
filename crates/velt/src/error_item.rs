//! What happened to the items of a call that failed as a whole.

use serde_json::Value;
use velt_client::ItemOutcome;

use crate::Error;

/// What happened to one item of a call, as its error tells.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ErrorItem<'e> {
    success: bool,
    value: &'e Value,
}

impl<'e> ErrorItem<'e> {
    fn of(value: &'e Value) -> Option<Self> {
        let success = value.get("success")?.as_bool()?;
        Some(Self { success, value })
    }

    /// Whether it worked for this item.
    pub fn is_success(&self) -> bool {
        self.success
    }

    /// What Velt says of this item; empty if it says nothing.
    pub fn message(&self) -> &'e str {
        self.value
            .get("message")
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// All that is known of this item.
    pub fn value(&self) -> &'e Value {
        self.value
    }
}

impl ItemOutcome for ErrorItem<'_> {
    fn is_success(&self) -> bool {
        self.success
    }

    fn message(&self) -> &str {
        Self::message(self)
    }
}

impl Error {
    /// Gives the items that failed, with their ids, if Velt says what happened to each.
    ///
    /// Some operations answer with an error although they worked for some of the items;
    /// what happened to each then stands in [`details`](Self::details).
    ///
    /// ```
    /// # fn show(error: velt::Error) {
    /// for (id, item) in error.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # }
    /// ```
    pub fn failed(&self) -> impl Iterator<Item = (&str, ErrorItem<'_>)> {
        self.items().filter(|(_, item)| !item.is_success())
    }

    /// Gives the items that it worked for, with their ids, if Velt says what happened to
    /// each.
    pub fn succeeded(&self) -> impl Iterator<Item = (&str, ErrorItem<'_>)> {
        self.items().filter(|(_, item)| item.is_success())
    }

    fn items(&self) -> impl Iterator<Item = (&str, ErrorItem<'_>)> {
        let details = self.details().and_then(Value::as_object);
        details
            .into_iter()
            .flatten()
            .filter_map(|(id, value)| Some((id.as_str(), ErrorItem::of(value)?)))
    }
}
