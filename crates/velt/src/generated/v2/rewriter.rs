// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `rewriter`.

use crate::{Client, call::Call, types};
use velt_client::table;

/// Text rewriting and other text processing by language models.
///
/// From [`Client::v2`]`().rewriter()`.
#[derive(Debug, Clone)]
pub struct Rewriter {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Rewriter {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Processes a text with a language model, for example to rewrite it.
    ///
    /// The provider's API key must be set in the Velt console first. If the provider
    /// fails, Velt returns HTTP 200 with `success` set to false and an `error`. Nothing
    /// is stored, but every call runs the model and costs money, so a call that may
    /// have reached Velt is not retried. For OpenAI's reasoning models, the prompt is
    /// prepended to the text.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AskAi;
    ///
    /// let request = AskAi::new(
    ///     "claude-3-5-sonnet-20241022",
    ///     "Rewrite the following text to be more concise and professional.",
    ///     "Hey so I was just thinking that maybe we could potentially look into making some changes to the way we do things around here.",
    /// );
    /// let response = velt.v2().rewriter().ask_ai(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/rewriter/ask-ai` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/rewriter/ask-ai)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `model` (required): The name of the model. Its prefix determines the provider:
    ///   `gpt-`, `o1-`, `o3-` and `o4-` select OpenAI, `claude-` selects Anthropic, and
    ///   `gemini-` selects Gemini.
    /// - `prompt` (required): The instructions for the model.
    /// - `text` (required): The text to process.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/rewriter/ask-ai")]
    #[doc(alias = "rewriter/ask-ai")]
    #[doc(alias = "ask-ai")]
    pub fn ask_ai(&self, request: types::AskAi) -> Call<types::AskAi, types::RewriterResult> {
        Call::new(&self.client, &table::V2_REWRITER_ASK_AI, request)
    }
}
