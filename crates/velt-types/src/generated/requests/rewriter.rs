// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Requests of the resource `rewriter`.

use crate::types::*;

impl AskAi {
    /// Starts with everything that is required.
    pub fn new(
        model: impl Into<::std::string::String>,
        prompt: impl Into<::std::string::String>,
        text: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            model: model.into(),
            prompt: prompt.into(),
            text: text.into(),
        }
    }
}
