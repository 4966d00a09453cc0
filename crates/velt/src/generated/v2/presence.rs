// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `presence`.

use crate::{Client, Response, call::Call, types};
use velt_client::table;

/// The users who are currently present in a document.
///
/// From [`Client::v2`]`().presence()`.
#[derive(Debug, Clone)]
pub struct Presence {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Presence {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Marks users as present in a document.
    ///
    /// Returns a single outcome for all users.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddPresence, PresenceUser};
    ///
    /// let request = AddPresence::new(
    ///     "acme",
    ///     "roadmap",
    ///     [
    ///         PresenceUser::new("ada")
    ///             .name("User Name")
    ///             .email("user@example.com")
    ///             .status("online"),
    ///     ],
    /// );
    /// let response = velt.v2().presence().add(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/presence/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/presence/add-presence)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `users` (required): The users to mark as present.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/presence/add")]
    #[doc(alias = "presence/add")]
    #[doc(alias = "add-presence")]
    pub fn add(
        &self,
        request: types::AddPresence,
    ) -> Call<types::AddPresence, Response<types::Done>> {
        Call::new(&self.client, &table::V2_PRESENCE_ADD, request)
    }

    /// Deletes the presence of users in a document.
    ///
    /// Returns a single outcome for all users.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeletePresence;
    ///
    /// let response = velt
    ///     .v2()
    ///     .presence()
    ///     .delete(DeletePresence::new("acme", "roadmap", ["ada"]))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/presence/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/presence/delete-presence)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `user_ids` (required): The IDs of the users whose presence to delete.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/presence/delete")]
    #[doc(alias = "presence/delete")]
    #[doc(alias = "delete-presence")]
    pub fn delete(
        &self,
        request: types::DeletePresence,
    ) -> Call<types::DeletePresence, Response<types::Done>> {
        Call::new(&self.client, &table::V2_PRESENCE_DELETE, request)
    }

    /// Updates the presence of users in a document.
    ///
    /// Returns a single outcome for all users. Velt does not document what happens if a
    /// user is not present.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{PresenceUser, UpdatePresence};
    ///
    /// let request = UpdatePresence::new(
    ///     "acme",
    ///     "roadmap",
    ///     [PresenceUser::new("ada").status("away")],
    /// );
    /// let response = velt.v2().presence().update(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/presence/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/presence/update-presence)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `users` (required): The users to update, each with the user ID and the fields
    ///   to change.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/presence/update")]
    #[doc(alias = "presence/update")]
    #[doc(alias = "update-presence")]
    pub fn update(
        &self,
        request: types::UpdatePresence,
    ) -> Call<types::UpdatePresence, Response<types::Done>> {
        Call::new(&self.client, &table::V2_PRESENCE_UPDATE, request)
    }
}
