// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `rewriter`.
//!
//! Requires the feature `rewriter`.

mod models;
mod requests;
use crate::types::*;

/// Asks a language model to work on a text.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AskAi {
    /// The name of the model. Its prefix decides on the provider: `gpt-`, `o1-`, `o3-` and `o4-` are of OpenAI, `claude-` is of Anthropic, `gemini-` is of Gemini.
    pub model: ::std::string::String,
    /// What the model should do with the text.
    pub prompt: ::std::string::String,
    /// The text to work on.
    pub text: ::std::string::String,
}

/// What came of a request to a language model: a text, or the reason why there is none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RewriterResult {
    /// One sentence for people that says why the provider failed; left out otherwise.
    pub error: ::std::option::Option<::std::string::String>,
    /// Whether the model gave a text.
    pub success: bool,
    /// The text that the model gave; left out if it failed.
    pub text: ::std::option::Option<::std::string::String>,
}
