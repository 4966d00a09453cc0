// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Success and message of the outcomes that calls have for each item.

use crate::{ItemOutcome, types::*};

impl FolderAccessOutcome {
    /// Returns whether the call took effect for this item.
    pub fn is_success(&self) -> bool {
        self.success
    }

    /// Returns Velt's message for this item; empty if there is none.
    pub fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ItemOutcome for FolderAccessOutcome {
    fn is_success(&self) -> bool {
        Self::is_success(self)
    }

    fn message(&self) -> &str {
        Self::message(self)
    }
}
