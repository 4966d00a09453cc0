// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `presence`.

use crate::{Answer, Client, call::Call, types};
use velt_client::table;

/// Who is present in a document at the moment.
///
/// [`Client::v2`]`().presence()` gives this handle.
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

    /// Adds users to those who are present in a document.
    ///
    /// The answer has one outcome for all users together.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddPresence;
    ///
    /// let request: AddPresence = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "org-123",
    ///   "documentId": "doc-456",
    ///   "users": [
    ///     {
    ///       "userId": "user-1",
    ///       "name": "User Name",
    ///       "email": "user@example.com",
    ///       "status": "online"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .presence()
    ///     .add(request)
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/presence/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/presence/add-presence)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document that the users are present in, by the id
    ///   that you gave it.
    /// - `users` (required): The users to add.
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
    ) -> Call<types::AddPresence, Answer<types::Done>> {
        Call::new(&self.client, &table::V2_PRESENCE_ADD, request)
    }

    /// Removes users from those who are present in a document.
    ///
    /// The answer has one outcome for all users together.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeletePresence;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .presence()
    ///     .delete(DeletePresence::new("org-123", "doc-456", ["user-1"]))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/presence/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/presence/delete-presence)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document that the users are present in, by the id
    ///   that you gave it.
    /// - `userIds` (required): The users to remove, by the ids that you gave them.
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
    ) -> Call<types::DeletePresence, Answer<types::Done>> {
        Call::new(&self.client, &table::V2_PRESENCE_DELETE, request)
    }

    /// Updates users who are present in a document.
    ///
    /// The answer has one outcome for all users together. What happens to a user who is
    /// not present is not documented.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdatePresence;
    ///
    /// let request: UpdatePresence = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "org-123",
    ///   "documentId": "doc-456",
    ///   "users": [
    ///     {
    ///       "userId": "user-1",
    ///       "status": "away"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .presence()
    ///     .update(request)
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/presence/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/presence/update-presence)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document that the users are present in, by the id
    ///   that you gave it.
    /// - `users` (required): The users to update, each with its id and the fields to
    ///   change.
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
    ) -> Call<types::UpdatePresence, Answer<types::Done>> {
        Call::new(&self.client, &table::V2_PRESENCE_UPDATE, request)
    }
}
