// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `locations`.

use crate::{Client, call::Call, types};
use velt_client::table;

/// Parts of a document, such as the slides of a presentation, that Velt keeps the
/// data of apart.
///
/// [`Client::v1`]`().locations()` gives this handle.
#[derive(Debug, Clone)]
pub struct Locations {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Locations {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Deletes all data that belongs to a location.
    ///
    /// The data of every feature is deleted, such as comments and recordings. The
    /// request repeats the API key and the auth token that the headers have.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteLocationData;
    ///
    /// let request: DeleteLocationData = serde_json::from_str(
    ///     r#"{
    ///   "apiKey": "YOUR_API_KEY",
    ///   "authToken": "YOUR_AUTH_TOKEN",
    ///   "documentId": "YOUR_DOCUMENT_ID",
    ///   "location": {
    ///     "id": "scene_1",
    ///     "locationName": "White scene"
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .locations()
    ///     .delete_data(request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/documents/locations/data/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/locations/delete-data-by-location)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `apiKey` (required): The API key of the Velt project, as in the header
    ///   `x-velt-api-key`.
    /// - `authToken` (required): The auth token of that API key, as in the header
    ///   `x-velt-auth-token`.
    /// - `documentId` (required): The document that the location is in, by the id that
    ///   you gave it.
    /// - `location` (required): A part of a document, such as a slide or a moment of a
    ///   video. Fields of your own are kept along with it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/organizations/documents/locations/data/delete")]
    #[doc(alias = "organizations/documents/locations/data/delete")]
    #[doc(alias = "delete-data-by-location")]
    pub fn delete_data(
        &self,
        request: types::DeleteLocationData,
    ) -> Call<types::DeleteLocationData, types::Success> {
        Call::new(&self.client, &table::V1_LOCATIONS_DELETE_DATA, request)
    }

    /// Updates what is known of a location.
    ///
    /// Replaces the location as it is by the location as it shall be, or merges the
    /// two. The request repeats the API key and the auth token that the headers have.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateLocation;
    ///
    /// let request: UpdateLocation = serde_json::from_str(
    ///     r#"{
    ///   "apiKey": "YOUR_API_KEY",
    ///   "authToken": "YOUR_AUTH_TOKEN",
    ///   "documentId": "YOUR_DOCUMENT_ID",
    ///   "migrate": {
    ///     "oldLocation": {
    ///       "id": "scene_1",
    ///       "locationName": "Untitled scene"
    ///     },
    ///     "newLocation": {
    ///       "id": "scene_1",
    ///       "locationName": "White scene"
    ///     }
    ///   },
    ///   "merge": true
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .locations()
    ///     .update(request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/documents/locations/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/locations/update-location)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `apiKey` (required): The API key of the Velt project, as in the header
    ///   `x-velt-api-key`.
    /// - `authToken` (required): The auth token of that API key, as in the header
    ///   `x-velt-auth-token`.
    /// - `documentId` (required): The document that the location is in, by the id that
    ///   you gave it.
    /// - `migrate` (required): A location as it is, and as it shall be.
    /// - `organizationId` (optional): The organization that the document belongs to, by
    ///   the id that you gave it. To be given if you use organizations.
    /// - `merge` (optional, by default false): Whether to merge the new fields into
    ///   those that are there; the location is replaced otherwise.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/organizations/documents/locations/update")]
    #[doc(alias = "organizations/documents/locations/update")]
    #[doc(alias = "update-location")]
    pub fn update(
        &self,
        request: types::UpdateLocation,
    ) -> Call<types::UpdateLocation, types::Success> {
        Call::new(&self.client, &table::V1_LOCATIONS_UPDATE, request)
    }
}
