// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `rewriter`.
//!
//! Requires the feature `rewriter`.

mod models;
mod requests;
use crate::types::*;

/// Processes a text with a language model, for example to rewrite it.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().rewriter().ask_ai()`](../../../velt/v2/struct.Rewriter.html#method.ask_ai)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AskAi {
    /// The name of the model. Its prefix determines the provider: `gpt-`, `o1-`, `o3-` and `o4-` select OpenAI, `claude-` selects Anthropic, and `gemini-` selects Gemini.
    pub model: ::std::string::String,
    /// The instructions for the model.
    pub prompt: ::std::string::String,
    /// The text to process.
    pub text: ::std::string::String,
}

/// The text that the model returned, or the reason why there is none.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().rewriter().ask_ai()`](../../../velt/v2/struct.Rewriter.html#method.ask_ai)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RewriterResult {
    /// A human-readable message about why the provider failed. Omitted on success.
    pub error: ::std::option::Option<::std::string::String>,
    /// Whether the model returned a text.
    pub success: bool,
    /// The text that the model returned. Omitted on failure.
    pub text: ::std::option::Option<::std::string::String>,
}
