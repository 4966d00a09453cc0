// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `livestate`.

use crate::{Answer, Client, call::Call, types};
use velt_client::table;

/// Data that is synchronised live between everybody who has a document open.
///
/// [`Client::v1`]`().livestate()` gives this handle.
#[derive(Debug, Clone, Copy)]
pub struct Livestate<'c> {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: &'c Client,
}

impl<'c> Livestate<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Sends live state data to a document.
    ///
    /// Everybody who listens to the data gets it. Sending it again leads to the same
    /// data, but everybody gets it again. The fields stand at the top of the body,
    /// without `data` around them, as in the documented example; the documented table
    /// says otherwise.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::BroadcastLiveState;
    ///
    /// let request: BroadcastLiveState = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "YOUR_ORGANIZATION_ID",
    ///   "documentId": "YOUR_DOCUMENT_ID",
    ///   "liveStateDataId": "sample_live_state_data_id",
    ///   "data": {
    ///     "status": "active",
    ///     "message": "Hello World",
    ///     "customField": "custom value"
    ///   },
    ///   "merge": true
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .livestate()
    ///     .broadcast(request)
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/livestate/broadcast` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/livestate/broadcast-event)). Needs an API key and its auth token.
    /// Not safe to repeat: a request that was received may have taken effect even if it failed.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document to send to, by the id that you gave it.
    /// - `liveStateDataId` (required): The id of the data, which is yours to choose;
    ///   clients listen to it.
    /// - `data` (required): The data to send, an object of any JSON.
    /// - `merge` (optional, by default false): Whether to merge the data with what is
    ///   there already, and not to put it in its place.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error).
    pub fn broadcast(
        &self,
        request: types::BroadcastLiveState,
    ) -> Call<types::BroadcastLiveState, Answer<types::LiveStateBroadcast>> {
        Call::new(self.client, &table::V1_LIVESTATE_BROADCAST, request)
    }
}
