// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `users`.

use crate::{Client, PerItem, Response, call::Call, types};
use velt_client::table;

/// The people who use your application. Users are added to an organization, a
/// folder or a document.
///
/// From [`Client::v1`]`().users()`.
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
    /// Adds the users at one level only: to the document if `documentId` is set, to the
    /// folder if `folderId` is set, otherwise to the organization. Users of an
    /// organization can access its documents, except restricted ones. An organization
    /// that does not exist is created. Returns one outcome per user.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddUsersV1, User};
    ///
    /// let request = AddUsersV1::new(
    ///     "acme",
    ///     [User::new("ada").name("Ada Lovelace").email("ada@example.com")],
    /// );
    /// let response = velt.v1().users().add(request).await?;
    /// for (id, item) in response.failed() {
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
    /// - `organization_id` (required): The organization ID.
    /// - `users` (required): The users to add.
    /// - `document_id` (optional): The document ID. If set, the users are added to the
    ///   document instead of the organization. Cannot be combined with `folderId`.
    /// - `folder_id` (optional): The folder ID. If set, the users are added to the
    ///   folder instead of the organization. Cannot be combined with `documentId`.
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
    /// Removes the users from the document if `documentId` is set, from the folder if
    /// `folderId` is set, otherwise from the organization and all of its documents.
    /// Returns one outcome per user.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteUsers;
    ///
    /// let response = velt.v1().users().delete(DeleteUsers::new("acme", ["ada"])).await?;
    /// for (id, item) in response.failed() {
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
    /// - `organization_id` (required): The organization ID.
    /// - `user_ids` (required): The IDs of the users to remove.
    /// - `document_id` (optional): The document ID. If set, the users are removed from
    ///   the document instead of the organization. Cannot be combined with `folderId`.
    /// - `folder_id` (optional): The folder ID. If set, the users are removed from the
    ///   folder instead of the organization. Cannot be combined with `documentId`.
    /// - `context` (optional): Context to pass to your resolvers and webhooks. Accepted
    ///   only by v2. Not documented by Velt; its Python SDK sends it.
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

    /// Returns users of an organization or a document.
    ///
    /// Intended for applications that use version 3 or earlier of the Velt SDK. For
    /// later versions, use the v2 operation.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetUsersV1;
    ///
    /// let response = velt.v1().users().get(GetUsersV1::new("acme")).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/users/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/users/get-users)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (optional): The document ID. If set, the users of the document
    ///   are returned instead of the users of the organization.
    /// - `user_ids` (optional, at most 30 items): The IDs of the users to return. At
    ///   most 30.
    /// - `organization_user_group_ids` (optional, at most 30 items): The IDs of the
    ///   groups whose users to return. At most 30.
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
    ) -> Call<types::GetUsersV1, Response<::std::vec::Vec<types::User>>> {
        Call::new(&self.client, &table::V1_USERS_GET, request)
    }

    /// Updates users of an organization, a folder or a document.
    ///
    /// Returns one outcome per user: users who do not exist fail while the others are
    /// updated.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{UpdateUsers, User};
    ///
    /// let request = UpdateUsers::new(
    ///     "acme",
    ///     [User::new("ada").name("Ada Lovelace").email("ada@example.com")],
    /// );
    /// let response = velt.v1().users().update(request).await?;
    /// for (id, item) in response.failed() {
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
    /// - `organization_id` (required): The organization ID.
    /// - `users` (required): The users to update, each with the user ID and the fields
    ///   to change.
    /// - `document_id` (optional): The document ID. If set, the users of the document
    ///   are updated instead of the users of the organization. Cannot be combined with
    ///   `folderId`.
    /// - `folder_id` (optional): The folder ID. If set, the users of the folder are
    ///   updated instead of the users of the organization. Cannot be combined with
    ///   `documentId`.
    /// - `options` (optional): Options for bulk updates: `all` updates the users across
    ///   the workspace, `allDocuments` updates the users of all documents. Accepted only
    ///   by v2. Not documented by Velt; its Python SDK sends it.
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
