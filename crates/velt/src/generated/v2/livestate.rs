// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `livestate`.

use crate::{Client, Response, call::Call, types};
use velt_client::table;

/// Data that is synchronized in real time between all users who have a document
/// open.
///
/// From [`Client::v2`]`().livestate()`.
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
    /// Every listener receives the data. A repeated call does not change the data, but
    /// every listener receives it again. Velt's documentation contradicts itself: its
    /// parameter table and its SDKs put the fields in `data`, but its example does not.
    /// This operation puts them in `data`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    /// use velt::types::BroadcastLiveState;
    ///
    /// let request = BroadcastLiveState::new(
    ///         "acme",
    ///         "roadmap",
    ///         "status",
    ///         json!({ "status" : "active", "message" : "Hello World" }),
    ///     )
    ///     .merge(true);
    /// let response = velt.v2().livestate().broadcast(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/livestate/broadcast` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/livestate/broadcast-event)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `live_state_data_id` (required): The ID of the live state data, chosen by you.
    ///   Clients listen to this ID.
    /// - `data` (required): The data to send: any JSON object.
    /// - `merge` (optional, by default false): Whether to merge the data into the
    ///   existing data instead of replacing it. Defaults to false.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/livestate/broadcast")]
    #[doc(alias = "livestate/broadcast")]
    #[doc(alias = "broadcast-event")]
    pub fn broadcast(
        &self,
        request: types::BroadcastLiveState,
    ) -> Call<types::BroadcastLiveState, Response<types::LiveStateBroadcast>> {
        Call::new(&self.client, &table::V2_LIVESTATE_BROADCAST, request)
    }
}
