// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `livestate`.

use crate::{Client, Response, call::Call, types};
use velt_client::table;

/// Data that is synchronised live between everybody who has a document open.
///
/// [`Client::v1`]`().livestate()` gives this handle.
#[derive(Debug, Clone)]
pub struct Livestate {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Livestate {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Sends live state data to a document.
    ///
    /// Every listener receives the data. A retry leaves the same data, but every
    /// listener receives it again. Velt's documentation contradicts itself: its table
    /// and its SDKs put the fields into `data`, as this document does; its example does
    /// not.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::BroadcastLiveState;
    ///
    /// let request: BroadcastLiveState = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "acme",
    ///   "documentId": "roadmap",
    ///   "liveStateDataId": "status",
    ///   "data": {
    ///     "status": "active",
    ///     "message": "Hello World"
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
    /// `POST /v1/livestate/broadcast` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/livestate/broadcast-event)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
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
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/livestate/broadcast")]
    #[doc(alias = "livestate/broadcast")]
    #[doc(alias = "broadcast-event")]
    pub fn broadcast(
        &self,
        request: types::BroadcastLiveState,
    ) -> Call<types::BroadcastLiveState, Response<types::LiveStateBroadcast>> {
        Call::new(&self.client, &table::V1_LIVESTATE_BROADCAST, request)
    }
}
