// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `users`.

use crate::{Client, Page, PerItem, Response, call::Call, types};
use velt_client::table;

/// The people who use your application. Users are added to an organization, a
/// folder or a document.
///
/// From [`Client::v2`]`().users()`.
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
    /// organization can access its documents, except restricted ones. Unlike the v1
    /// operation, it sets roles and can add the document or folder first. Velt's
    /// documentation contradicts itself about organizations that do not exist: they are
    /// always created, or only if `createOrganization` is true. Returns one outcome per
    /// user.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddUsers, User};
    ///
    /// let request = AddUsers::new(
    ///     "acme",
    ///     [
    ///         User::new("ada")
    ///             .name("Ada Lovelace")
    ///             .email("ada@example.com")
    ///             .access_role("editor"),
    ///     ],
    /// );
    /// let response = velt.v2().users().add(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/users/add-users)). Requires an API key and its auth token.
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
    /// - `create_organization` (optional): Whether to add the organization first if it
    ///   does not exist.
    /// - `create_document` (optional): Whether to add the document first if it does not
    ///   exist. Requires `documentId`.
    /// - `create_folder` (optional): Whether to add the folder first if it does not
    ///   exist. Requires `folderId`.
    /// - `parent_folder_id` (optional): The parent folder ID. Applies only if the call
    ///   creates the folder. Not documented by Velt; its Python SDK sends it.
    /// - `context` (optional): Context to pass to your resolvers and webhooks. Not
    ///   documented by Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/users/add")]
    #[doc(alias = "users/add")]
    #[doc(alias = "add-users")]
    pub fn add(
        &self,
        request: types::AddUsers,
    ) -> Call<types::AddUsers, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_USERS_ADD, request)
    }

    /// Counts users of an organization or its documents.
    ///
    /// Counts the users of the organization, of one document if `documentId` is set, or
    /// of all documents if `allDocuments` is true. Documented in Velt's Node and Python
    /// guides, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CountUsers;
    ///
    /// let response = velt
    ///     .v2()
    ///     .users()
    ///     .count(CountUsers::new("acme").all_documents(true))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/count/get`. Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (optional): The document ID. If set, the users of this document
    ///   are counted. Cannot be combined with `allDocuments`.
    /// - `user_id` (optional): The user ID. If set, only this user is counted.
    /// - `all_documents` (optional): Whether to count the users of all documents.
    ///   Cannot be combined with `documentId`.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/users/count/get")]
    #[doc(alias = "users/count/get")]
    pub fn count(
        &self,
        request: types::CountUsers,
    ) -> Call<types::CountUsers, Response<types::UsersCount>> {
        Call::new(&self.client, &table::V2_USERS_COUNT, request)
    }

    /// Counts the people with a pending invitation.
    ///
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CountPendingInvitations;
    ///
    /// let response = velt
    ///     .v2()
    ///     .users()
    ///     .count_pending_invitations(CountPendingInvitations::new("acme", "org_user"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/invite/pending/count`. Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `r#type` (required): The type of resource that an invitation is for.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/users/invite/pending/count")]
    #[doc(alias = "users/invite/pending/count")]
    pub fn count_pending_invitations(
        &self,
        request: types::CountPendingInvitations,
    ) -> Call<types::CountPendingInvitations, Response<types::PendingInvitationsCount>> {
        Call::new(
            &self.client,
            &table::V2_USERS_COUNT_PENDING_INVITATIONS,
            request,
        )
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
    /// let response = velt.v2().users().delete(DeleteUsers::new("acme", ["ada"])).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/users/delete-users)). Requires an API key and its auth token.
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
    #[doc(alias = "v2/users/delete")]
    #[doc(alias = "users/delete")]
    #[doc(alias = "delete-users")]
    pub fn delete(
        &self,
        request: types::DeleteUsers,
    ) -> Call<types::DeleteUsers, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_USERS_DELETE, request)
    }

    /// Lists users of an organization, a folder or a document, page by page.
    ///
    /// Requires the advanced queries option in the Velt console and version 4 or later
    /// of the Velt SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetUsers;
    ///
    /// let request = GetUsers::new("acme").page_size(1000).page_token("pageToken");
    /// let response = velt.v2().users().get(request).await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/users/get-users-v2)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) returns all of them.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (optional): The document ID. If set, the users of the document
    ///   are returned instead of the users of the organization. Cannot be combined with
    ///   `folderId`. Not needed with `allDocuments`.
    /// - `folder_id` (optional): The folder ID. If set, the users of the folder are
    ///   returned instead of the users of the organization. Cannot be combined with
    ///   `documentId`.
    /// - `user_ids` (optional, at most 30 items): The IDs of the users to return. At
    ///   most 30.
    /// - `organization_user_group_ids` (optional, at most 30 items): The IDs of the
    ///   groups whose users to return. At most 30.
    /// - `all_documents` (optional): Whether to return the users of all documents.
    ///   Users of the organization itself are not included.
    /// - `group_by_document_id` (optional): Whether to group the users by document.
    ///   Requires `allDocuments`.
    /// - `page_size` (optional, by default 1000): Maximum number of users per page.
    ///   Defaults to 1000.
    /// - `page_token` (optional): Token of the page to return, from the previous
    ///   response.
    /// - `include_involved_documents` (optional): Whether to return the documents that
    ///   each user is involved in.
    /// - `include_involved_documents_count` (optional): Whether to return the number of
    ///   documents that each user is involved in. Not documented by Velt; its Python SDK
    ///   sends it.
    /// - `search_key` (optional): The search text to filter the users by.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/users/get")]
    #[doc(alias = "users/get")]
    #[doc(alias = "get-users-v2")]
    pub fn get(&self, request: types::GetUsers) -> Call<types::GetUsers, Page<types::UsersFound>> {
        Call::new(&self.client, &table::V2_USERS_GET, request)
    }

    /// Returns users of the documents of an organization.
    ///
    /// Velt does not document which field of the response contains the token of the
    /// next page. Undocumented fields of the response are kept. Documented in Velt's
    /// Node and Python guides, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetDocumentUsers;
    ///
    /// let response = velt
    ///     .v2()
    ///     .users()
    ///     .get_document_users(GetDocumentUsers::new("acme").user_ids(["ada"]))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/doc/get`. Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `user_ids` (optional, at most 20 items): The IDs of the users to return. At
    ///   most 20, or 5 if `includeInvolvedDocuments` is true.
    /// - `include_involved_documents` (optional): Whether to return the documents that
    ///   each user is involved in. Requires one to five `userIds`.
    /// - `page_size` (optional, from 1, up to 1000): Maximum number of users per page,
    ///   from 1 to 1000.
    /// - `page_token` (optional): Token of the page to return, from the previous
    ///   response.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/users/doc/get")]
    #[doc(alias = "users/doc/get")]
    pub fn get_document_users(
        &self,
        request: types::GetDocumentUsers,
    ) -> Call<types::GetDocumentUsers, types::DocumentUsersFound> {
        Call::new(&self.client, &table::V2_USERS_GET_DOCUMENT_USERS, request)
    }

    /// Lists the invitations of a person, page by page.
    ///
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetUserInvitations;
    ///
    /// let response = velt
    ///     .v2()
    ///     .users()
    ///     .get_invitations(GetUserInvitations::new("acme", "ada@example.com"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/invitations/get`. Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) and [`items`](Call::items) return all of them.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `email` (required): The email address of the invited person.
    /// - `status` (optional): The status to filter by. If omitted, invitations of every
    ///   status are listed.
    /// - `r#type` (optional): The type to filter by. If omitted, invitations of every
    ///   type are listed.
    /// - `page_size` (optional, from 1, up to 1000, by default 100): Maximum number of
    ///   invitations per page, from 1 to 1000. Defaults to 100.
    /// - `page_token` (optional): Token of the page to return, from the previous
    ///   response.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/users/invitations/get")]
    #[doc(alias = "users/invitations/get")]
    pub fn get_invitations(
        &self,
        request: types::GetUserInvitations,
    ) -> Call<types::GetUserInvitations, Page<::std::vec::Vec<types::UserInvitation>>> {
        Call::new(&self.client, &table::V2_USERS_GET_INVITATIONS, request)
    }

    /// Lists the people invited to an organization, page by page.
    ///
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetInvitedUsers;
    ///
    /// let response = velt.v2().users().get_invited(GetInvitedUsers::new("acme")).await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/invite/get`. Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) and [`items`](Call::items) return all of them.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `email` (optional): The email address to filter by.
    /// - `is_pending_users_only` (optional): Whether to list only people whose
    ///   invitation is pending.
    /// - `page_size` (optional, from 1, up to 1000, by default 100): Maximum number of
    ///   people per page, from 1 to 1000. Defaults to 100.
    /// - `page_token` (optional): Token of the page to return, from the previous
    ///   response.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/users/invite/get")]
    #[doc(alias = "users/invite/get")]
    pub fn get_invited(
        &self,
        request: types::GetInvitedUsers,
    ) -> Call<types::GetInvitedUsers, Page<::std::vec::Vec<types::InvitedUser>>> {
        Call::new(&self.client, &table::V2_USERS_GET_INVITED, request)
    }

    /// Invites a person to an organization, a document or a folder.
    ///
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::InviteUser;
    ///
    /// let request = InviteUser::new("acme", "ada@example.com", "doc_user")
    ///     .document_id("roadmap");
    /// let response = velt.v2().users().invite(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/invite/add`. Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `email` (required): The email address of the person to invite.
    /// - `r#type` (required): The type of resource that an invitation is for.
    /// - `organization_name` (optional): The display name of the organization.
    /// - `document_id` (optional): The document ID. Required for `doc_user`. Cannot be
    ///   combined with `folderId`.
    /// - `document_name` (optional): The display name of the document.
    /// - `folder_id` (optional): The folder ID. Required for `folder_user`. Cannot be
    ///   combined with `documentId`.
    /// - `folder_name` (optional): The display name of the folder.
    /// - `invited_by` (optional): The user who sends an invitation.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/users/invite/add")]
    #[doc(alias = "users/invite/add")]
    pub fn invite(
        &self,
        request: types::InviteUser,
    ) -> Call<
        types::InviteUser,
        Response<::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>>,
    > {
        Call::new(&self.client, &table::V2_USERS_INVITE, request)
    }

    /// Accepts, rejects or withdraws an invitation.
    ///
    /// `ACCEPTED` requires `user` and `authToken`. Documented in Velt's Node and Python
    /// guides, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::RespondToInvitation;
    ///
    /// let request = RespondToInvitation::new(
    ///         "acme",
    ///         "ada@example.com",
    ///         "doc_user",
    ///         "REJECTED",
    ///     )
    ///     .document_id("roadmap");
    /// let response = velt.v2().users().respond_to_invitation(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/invite/respond`. Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `email` (required): The email address of the invited person.
    /// - `r#type` (required): The type of resource that an invitation is for.
    /// - `status` (required): A response to an invitation.
    /// - `document_id` (optional): The document ID. Cannot be combined with `folderId`.
    /// - `folder_id` (optional): The folder ID. Cannot be combined with `documentId`.
    /// - `user` (optional): The invited person as a user. Required for `ACCEPTED`.
    /// - `auth_token` (optional): The auth token of the invited person, not the auth
    ///   token of the API key. Required for `ACCEPTED`.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/users/invite/respond")]
    #[doc(alias = "users/invite/respond")]
    pub fn respond_to_invitation(
        &self,
        request: types::RespondToInvitation,
    ) -> Call<
        types::RespondToInvitation,
        Response<::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>>,
    > {
        Call::new(
            &self.client,
            &table::V2_USERS_RESPOND_TO_INVITATION,
            request,
        )
    }

    /// Updates users of an organization, a folder or a document.
    ///
    /// Unlike the v1 operation, it can change the roles of the users. Returns one
    /// outcome per user: users who do not exist fail while the others are updated.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{UpdateUsers, User};
    ///
    /// let request = UpdateUsers::new(
    ///     "acme",
    ///     [
    ///         User::new("ada")
    ///             .name("Ada Lovelace")
    ///             .email("ada@example.com")
    ///             .access_role("editor"),
    ///     ],
    /// );
    /// let response = velt.v2().users().update(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/users/update-users)). Requires an API key and its auth token.
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
    #[doc(alias = "v2/users/update")]
    #[doc(alias = "users/update")]
    #[doc(alias = "update-users")]
    pub fn update(
        &self,
        request: types::UpdateUsers,
    ) -> Call<types::UpdateUsers, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_USERS_UPDATE, request)
    }
}
