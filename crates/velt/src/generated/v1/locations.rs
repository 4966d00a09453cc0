// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `locations`.

use crate::{Client, call::Call, types};
use velt_client::table;

/// Parts of a document, such as the slides of a presentation. Velt keeps the data
/// of each location separate.
///
/// From [`Client::v1`]`().locations()`.
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

    /// Deletes all data of a location.
    ///
    /// Deletes the data of every feature, such as comments and recordings. The request
    /// must repeat the API key and the auth token from the headers.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{DeleteLocationData, Location};
    ///
    /// let request = DeleteLocationData::new(
    ///     "your-api-key",
    ///     "your-auth-token",
    ///     "roadmap",
    ///     Location::new().id("scene_1").location_name("White scene"),
    /// );
    /// let response = velt.v1().locations().delete_data(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/documents/locations/data/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/locations/delete-data-by-location)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `api_key` (required): The API key of the Velt project, as in the
    ///   `x-velt-api-key` header.
    /// - `auth_token` (required): The auth token for the API key, as in the
    ///   `x-velt-auth-token` header.
    /// - `document_id` (required): The document ID.
    /// - `location` (required): A part of a document, such as a slide or a moment of a
    ///   video. Custom fields are stored with the location.
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

    /// Updates a location.
    ///
    /// Replaces the old location with the new one, or merges the two if `merge` is
    /// true. The request must repeat the API key and the auth token from the headers.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{Location, LocationMigration, UpdateLocation};
    ///
    /// let request = UpdateLocation::new(
    ///         "your-api-key",
    ///         "your-auth-token",
    ///         "roadmap",
    ///         LocationMigration::new(
    ///             Location::new().id("scene_1").location_name("Untitled scene"),
    ///             Location::new().id("scene_1").location_name("White scene"),
    ///         ),
    ///     )
    ///     .merge(true);
    /// let response = velt.v1().locations().update(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/documents/locations/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/locations/update-location)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `api_key` (required): The API key of the Velt project, as in the
    ///   `x-velt-api-key` header.
    /// - `auth_token` (required): The auth token for the API key, as in the
    ///   `x-velt-auth-token` header.
    /// - `document_id` (required): The document ID.
    /// - `migrate` (required): The old and the new state of a location.
    /// - `organization_id` (optional): The organization ID. Required if you use
    ///   organizations.
    /// - `merge` (optional, by default false): Whether to merge the new fields into the
    ///   existing location instead of replacing it. Defaults to false.
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
