// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `recordings`.

use crate::{Client, Page, call::Call, types};
use velt_client::table;

/// Recordings of screen, sound or video that users made in your documents.
///
/// [`Client::v2`]`().recordings()` gives this handle.
#[derive(Debug, Clone)]
pub struct Recordings {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Recordings {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
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
    /// `POST /v2/recordings/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/recordings/get-recordings)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) and [`items`](Call::items) return all of them.
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
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/recordings/get")]
    #[doc(alias = "recordings/get")]
    #[doc(alias = "get-recordings")]
    pub fn get(
        &self,
        request: types::GetRecordings,
    ) -> Call<types::GetRecordings, Page<::std::vec::Vec<types::Recording>>> {
        Call::new(&self.client, &table::V2_RECORDINGS_GET, request)
    }
}
