// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `users`.

use crate::{Answer, Client, PerItem, call::Call, types};
use velt_client::table;

/// The people who use your application, as Velt knows them. They are added to an
/// organization, a folder or a document.
///
/// [`Client::v1`]`().users()` gives this handle.
#[derive(Debug, Clone)]
pub struct Users {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Users {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Adds users to an organization, a folder or a document.
    ///
    /// Adds to the document if `documentId` is sent, to the folder if `folderId` is
    /// sent, and to the organization otherwise: to one of them only. Users of an
    /// organization have access to its documents, but for those that are restricted. An
    /// organization that does not exist is created. The answer has an outcome for each
    /// user.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddUsersV1;
    ///
    /// let request: AddUsersV1 = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "yourOrganizationId",
    ///   "users": [
    ///     {
    ///       "userId": "yourUserId1",
    ///       "name": "User Name",
    ///       "email": "user@email.com"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .users()
    ///     .add(request)
    ///     .await?;
    /// for (id, item) in answer.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/users/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/users/add-users)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the users belong to, by the
    ///   id that you gave it.
    /// - `users` (required): The users to add.
    /// - `documentId` (optional): The document to add the users to, in place of the
    ///   organization. Not together with `folderId`.
    /// - `folderId` (optional): The folder to add the users to, in place of the
    ///   organization. Not together with `documentId`.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/users/add")]
    #[doc(alias = "users/add")]
    #[doc(alias = "add-users")]
    pub fn add(
        &self,
        request: types::AddUsersV1,
    ) -> Call<types::AddUsersV1, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V1_USERS_ADD, request)
    }

    /// Removes users from an organization, a folder or a document.
    ///
    /// Removes from the document if `documentId` is sent, from the folder if `folderId`
    /// is sent, and from the organization with all of its documents otherwise. The
    /// answer has an outcome for each user.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteUsers;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .users()
    ///     .delete(DeleteUsers::new("yourOrganizationId", ["yourUserId1"]))
    ///     .await?;
    /// for (id, item) in answer.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/users/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/users/delete-users)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the users belong to, by the
    ///   id that you gave it.
    /// - `userIds` (required): The users to remove, by the ids that you gave them.
    /// - `documentId` (optional): The document whose users to remove, in place of the
    ///   organization's. Not together with `folderId`.
    /// - `folderId` (optional): The folder whose users to remove, in place of the
    ///   organization's. Not together with `documentId`.
    /// - `context` (optional): Context to pass on to your resolvers and webhooks. Only
    ///   v2 accepts it. Not documented by Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/users/delete")]
    #[doc(alias = "users/delete")]
    #[doc(alias = "delete-users")]
    pub fn delete(
        &self,
        request: types::DeleteUsers,
    ) -> Call<types::DeleteUsers, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V1_USERS_DELETE, request)
    }

    /// Gets users of an organization or a document.
    ///
    /// Meant for customers whose Velt SDK is of version 3 or older; v2 has the
    /// operation for later ones.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetUsersV1;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .users()
    ///     .get(GetUsersV1::new("yourOrganizationId"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/users/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/users/get-users)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization to look in, by the id that you
    ///   gave it.
    /// - `documentId` (optional): The document to look in.
    /// - `userIds` (optional, at most 30 items): The users to get, by the ids that you
    ///   gave them.
    /// - `organizationUserGroupIds` (optional, at most 30 items): The groups whose
    ///   users to get, by the ids that you gave them.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/users/get")]
    #[doc(alias = "users/get")]
    #[doc(alias = "get-users")]
    pub fn get(
        &self,
        request: types::GetUsersV1,
    ) -> Call<types::GetUsersV1, Answer<::std::vec::Vec<types::User>>> {
        Call::new(&self.client, &table::V1_USERS_GET, request)
    }

    /// Updates users of an organization, a folder or a document.
    ///
    /// The answer has an outcome for each user: one that does not exist fails while the
    /// others are updated.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateUsers;
    ///
    /// let request: UpdateUsers = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "yourOrganizationId",
    ///   "users": [
    ///     {
    ///       "userId": "yourUserId1",
    ///       "name": "User Name",
    ///       "email": "user@email.com"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .users()
    ///     .update(request)
    ///     .await?;
    /// for (id, item) in answer.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/users/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/users/update-users)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the users belong to, by the
    ///   id that you gave it.
    /// - `users` (required): The users to update, each with its id and the fields to
    ///   change.
    /// - `documentId` (optional): The document whose users to update, in place of the
    ///   organization's. Not together with `folderId`.
    /// - `folderId` (optional): The folder whose users to update, in place of the
    ///   organization's. Not together with `documentId`.
    /// - `options` (optional): Options for bulk updates: `all` updates the users across
    ///   the workspace, `allDocuments` the users of all documents. Only v2 accepts it.
    ///   Not documented by Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/users/update")]
    #[doc(alias = "users/update")]
    #[doc(alias = "update-users")]
    pub fn update(
        &self,
        request: types::UpdateUsers,
    ) -> Call<types::UpdateUsers, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V1_USERS_UPDATE, request)
    }
}
