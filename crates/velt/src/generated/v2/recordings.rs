// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `recordings`.

use crate::{Client, Page, call::Call, types};
use velt_client::table;

/// Screen, audio and video recordings that users made in your documents.
///
/// From [`Client::v2`]`().recordings()`.
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

    /// Lists recordings of an organization, page by page.
    ///
    /// Set `documentId` to list the recordings of a document, and `recordingIds` to
    /// list only some of them.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetRecordings;
    ///
    /// let response = velt
    ///     .v2()
    ///     .recordings()
    ///     .get(GetRecordings::new("acme").document_id("roadmap"))
    ///     .await?;
    /// println!("{:?}", response.data);
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
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (optional): The document ID. Velt's documentation contradicts
    ///   itself: according to its API reference, omitting it returns the recordings of
    ///   the organization; according to its Python SDK, it does not.
    /// - `recording_ids` (optional): The IDs of the recordings to return. According to
    ///   Velt's Python SDK, this filter is applied after paging, so a page may be short
    ///   or empty.
    /// - `page_size` (optional, from 1): Maximum number of recordings per page.
    /// - `page_token` (optional): Token of the page to return, from the previous
    ///   response.
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
