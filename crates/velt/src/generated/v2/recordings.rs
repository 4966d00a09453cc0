// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `recordings`.

use crate::{Client, Page, call::Call, types};
use velt_client::table;

/// Recordings of screen, sound or video that users made in your documents.
///
/// [`Client::v2`]`().recordings()` gives this handle.
#[derive(Debug, Clone, Copy)]
pub struct Recordings<'c> {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: &'c Client,
}

impl<'c> Recordings<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Gets recordings, page by page.
    ///
    /// Gives those of a document, and of these only some if ids are sent.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetRecordings;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .recordings()
    ///     .get(GetRecordings::new("org-123").document_id("doc-456"))
    ///     .await?;
    /// println!("{:?}", answer.data);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/recordings/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/recordings/get-recordings)). Needs an API key and its auth token.
    /// It only reads: safe to repeat.
    ///
    /// This is one page: [`pages`](Call::pages) and [`items`](Call::items) give all of them.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization to look in, by the id that you
    ///   gave it.
    /// - `documentId` (optional): The document to look in. Velt's Python SDK says that
    ///   leaving it out does not give the recordings of the whole organization.
    /// - `recordingIds` (optional): The recordings to get. Velt's Python SDK says that
    ///   a page is filtered by them after it was made, so that it may be short or empty.
    /// - `pageSize` (optional, from 1): How many recordings a page has at the most.
    /// - `pageToken` (optional): Asks for the page after the one whose answer had this
    ///   token; for the first page if left out.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error).
    pub fn get(
        &self,
        request: types::GetRecordings,
    ) -> Call<types::GetRecordings, Page<::std::vec::Vec<types::Recording>>> {
        Call::new(self.client, &table::V2_RECORDINGS_GET, request)
    }
}
