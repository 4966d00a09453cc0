// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl AskAi {
    /// Creates the value with its required fields.
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
