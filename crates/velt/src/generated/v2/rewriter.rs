// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `rewriter`.

use crate::{Client, call::Call, types};
use velt_client::table;

/// Has language models rewrite or otherwise process texts.
///
/// [`Client::v2`]`().rewriter()` gives this handle.
#[derive(Debug, Clone, Copy)]
pub struct Rewriter<'c> {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: &'c Client,
}

impl<'c> Rewriter<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Has a language model rewrite or otherwise process a text.
    ///
    /// The key of the provider has to be set in the Velt console before. If the
    /// provider fails, the call still succeeds, with `success` false and an `error` in
    /// its result. Nothing is kept, but each call asks the model again. To the
    /// reasoning models of OpenAI, the prompt is sent as the first part of the text.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AskAi;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .rewriter()
    ///     .ask_ai(AskAi::new("claude-3-5-sonnet-20241022", "Rewrite the following text to be more concise and professional.", "Hey so I was just thinking that maybe we could potentially look into making some changes to the way we do things around here."))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/rewriter/ask-ai` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/rewriter/ask-ai)). Needs an API key and its auth token.
    /// It only reads: safe to repeat.
    ///
    /// # Fields
    ///
    /// - `model` (required): The name of the model. Its prefix decides on the provider:
    ///   `gpt-`, `o1-`, `o3-` and `o4-` are of OpenAI, `claude-` is of Anthropic,
    ///   `gemini-` is of Gemini.
    /// - `prompt` (required): What the model should do with the text.
    /// - `text` (required): The text to work on.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error).
    pub fn ask_ai(&self, request: types::AskAi) -> Call<types::AskAi, types::RewriterResult> {
        Call::new(self.client, &table::V2_REWRITER_ASK_AI, request)
    }
}
