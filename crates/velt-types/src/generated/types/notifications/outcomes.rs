// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Success and message of the outcomes that calls have for each item.

use crate::{ItemOutcome, types::*};

impl NotificationConfigOutcome {
    /// Whether it worked for this item.
    pub fn is_success(&self) -> bool {
        self.success
    }

    /// What Velt says of this item; empty if it says nothing.
    pub fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ItemOutcome for NotificationConfigOutcome {
    fn is_success(&self) -> bool {
        Self::is_success(self)
    }

    fn message(&self) -> &str {
        Self::message(self)
    }
}
