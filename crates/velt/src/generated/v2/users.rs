// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `users`.

use crate::{Client, Page, PerItem, call::Call, types};
use velt_client::table;

/// The people who use your application, as Velt knows them. They are added to an
/// organization, a folder or a document.
///
/// [`Client::v2`]`().users()` gives this handle.
#[derive(Debug, Clone, Copy)]
pub struct Users<'c> {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: &'c Client,
}

impl<'c> Users<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
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
    /// use velt::types::AddUsers;
    ///
    /// let request: AddUsers = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "yourOrganizationId",
    ///   "users": [
    ///     {
    ///       "userId": "yourUserId1",
    ///       "name": "User Name",
    ///       "email": "user@email.com",
    ///       "accessRole": "editor"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
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
    /// `POST /v2/users/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/users/add-users)). Needs an API key and its auth token.
    /// Safe to repeat: the same request leads to the same state.
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
    /// - `createOrganization` (optional): Whether to add the organization first if it
    ///   does not exist.
    /// - `createDocument` (optional): Whether to add the document first if it does not
    ///   exist. Only together with `documentId`.
    /// - `createFolder` (optional): Whether to add the folder first if it does not
    ///   exist. Only together with `folderId`.
    /// - `parentFolderId` (optional): The folder that a folder to add is in. Not
    ///   documented by Velt; its Python SDK sends it.
    /// - `context` (optional): What you want to have handed to your resolvers and
    ///   webhooks. Not documented by Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error). An answer can hold items
    /// that failed and is no error then: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    pub fn add(
        &self,
        request: types::AddUsers,
    ) -> Call<types::AddUsers, PerItem<types::ResourceOutcome>> {
        Call::new(self.client, &table::V2_USERS_ADD, request)
    }

    /// Counts users of an organization or its documents.
    ///
    /// Counts those of one document with `documentId`, and those of all documents with
    /// `allDocuments`. Velt's documentation does not have this operation; it is known
    /// from version 0.3.0 of Velt's Python SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CountUsers;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .users()
    ///     .count(CountUsers::new("acme").document_id("roadmap"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/count/get`. Needs an API key and its auth token.
    /// It only reads: safe to repeat.
    ///
    /// Velt does not document this operation; its official Python SDK has it.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization, by the id that you gave it.
    /// - `documentId` (optional): The document whose users to count. Not together with
    ///   `allDocuments`.
    /// - `userId` (optional): The only user to count.
    /// - `allDocuments` (optional): Whether to count the users of all documents. Not
    ///   together with `documentId`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error).
    pub fn count(
        &self,
        request: types::CountUsers,
    ) -> Call<types::CountUsers, types::UndocumentedResult> {
        Call::new(self.client, &table::V2_USERS_COUNT, request)
    }

    /// Counts the invitations that nobody has responded to.
    ///
    /// Velt's documentation does not have this operation; it is known from version
    /// 0.3.0 of Velt's Python SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CountPendingInvitations;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .users()
    ///     .count_pending_invitations(CountPendingInvitations::new("acme", "org_user"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/invite/pending/count`. Needs an API key and its auth token.
    /// It only reads: safe to repeat.
    ///
    /// Velt does not document this operation; its official Python SDK has it.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization, by the id that you gave it.
    /// - `type` (required): The kind of invitation to count.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error).
    pub fn count_pending_invitations(
        &self,
        request: types::CountPendingInvitations,
    ) -> Call<types::CountPendingInvitations, types::UndocumentedResult> {
        Call::new(
            self.client,
            &table::V2_USERS_COUNT_PENDING_INVITATIONS,
            request,
        )
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
    ///     .v2()
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
    /// `POST /v2/users/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/users/delete-users)). Needs an API key and its auth token.
    /// Safe to repeat: the same request leads to the same state.
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
    /// - `context` (optional): What you want to have handed to your resolvers and
    ///   webhooks; in v2 alone. Not documented by Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error). An answer can hold items
    /// that failed and is no error then: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    pub fn delete(
        &self,
        request: types::DeleteUsers,
    ) -> Call<types::DeleteUsers, PerItem<types::ResourceOutcome>> {
        Call::new(self.client, &table::V2_USERS_DELETE, request)
    }

    /// Gets users of an organization, a folder or a document, page by page.
    ///
    /// Needs the option for advanced queries in the Velt console, and a Velt SDK of
    /// version 4 or later.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetUsers;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .users()
    ///     .get(GetUsers::new("yourOrganizationId").page_size(1000).page_token("pageToken"))
    ///     .await?;
    /// println!("{:?}", answer.data);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/users/get-users-v2)). Needs an API key and its auth token.
    /// It only reads: safe to repeat.
    ///
    /// This is one page: [`pages`](Call::pages) gives all of them.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization to look in, by the id that you
    ///   gave it.
    /// - `documentId` (optional): The document to look in. Not together with
    ///   `folderId`; not needed with `allDocuments`.
    /// - `folderId` (optional): The folder to look in. Not together with `documentId`.
    /// - `userIds` (optional, at most 30 items): The users to get, by the ids that you
    ///   gave them.
    /// - `organizationUserGroupIds` (optional, at most 30 items): The groups whose
    ///   users to get, by the ids that you gave them.
    /// - `allDocuments` (optional): Whether to get the users of all documents, and none
    ///   of those of the organization itself.
    /// - `groupByDocumentId` (optional): Whether to give the users by document. Only
    ///   together with `allDocuments`.
    /// - `pageSize` (optional, by default 1000): How many users a page has at the most.
    /// - `pageToken` (optional): Asks for the page after the one whose answer had this
    ///   token; for the first page if left out.
    /// - `includeInvolvedDocuments` (optional): Whether to give the documents that each
    ///   user takes part in. Not documented by Velt; its Python SDK sends it.
    /// - `includeInvolvedDocumentsCount` (optional): Whether to give how many documents
    ///   each user takes part in. Not documented by Velt; its Python SDK sends it.
    /// - `searchKey` (optional): What to search the users for. Not documented by Velt;
    ///   its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error).
    pub fn get(&self, request: types::GetUsers) -> Call<types::GetUsers, Page<types::UsersFound>> {
        Call::new(self.client, &table::V2_USERS_GET, request)
    }

    /// Gets users of documents of an organization, page by page.
    ///
    /// Where the answer has the token of the next page is not known, so that pages have
    /// to be asked for one by one. Velt's documentation does not have this operation;
    /// it is known from version 0.3.0 of Velt's Python SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetDocumentUsers;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .users()
    ///     .get_document_users(GetDocumentUsers::new("acme").user_ids(["ada"]).include_involved_documents(true))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/doc/get`. Needs an API key and its auth token.
    /// It only reads: safe to repeat.
    ///
    /// Velt does not document this operation; its official Python SDK has it.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization, by the id that you gave it.
    /// - `userIds` (optional, at most 20 items): The users to get; at most 5 together
    ///   with `includeInvolvedDocuments`.
    /// - `includeInvolvedDocuments` (optional): Whether to give the documents that each
    ///   user takes part in. Only together with `userIds`.
    /// - `pageSize` (optional, from 1, up to 1000): How many items a page has at the
    ///   most.
    /// - `pageToken` (optional): Asks for the page after the one whose answer had this
    ///   token; for the first page if left out.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error).
    pub fn get_document_users(
        &self,
        request: types::GetDocumentUsers,
    ) -> Call<types::GetDocumentUsers, types::UndocumentedResult> {
        Call::new(self.client, &table::V2_USERS_GET_DOCUMENT_USERS, request)
    }

    /// Gets the invitations of one person, page by page.
    ///
    /// Where the answer has the token of the next page is not known, so that pages have
    /// to be asked for one by one. Velt's documentation does not have this operation;
    /// it is known from version 0.3.0 of Velt's Python SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetUserInvitations;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .users()
    ///     .get_invitations(GetUserInvitations::new("acme", "ada@example.com").status("PENDING"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/invitations/get`. Needs an API key and its auth token.
    /// It only reads: safe to repeat.
    ///
    /// Velt does not document this operation; its official Python SDK has it.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization, by the id that you gave it.
    /// - `email` (required): The address of the person.
    /// - `pageSize` (optional, from 1, up to 1000, by default 100): How many items a
    ///   page has at the most.
    /// - `pageToken` (optional): Asks for the page after the one whose answer had this
    ///   token; for the first page if left out.
    /// - `status` (optional): The only status to get.
    /// - `type` (optional): The only kind of invitation to get.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error).
    pub fn get_invitations(
        &self,
        request: types::GetUserInvitations,
    ) -> Call<types::GetUserInvitations, types::UndocumentedResult> {
        Call::new(self.client, &table::V2_USERS_GET_INVITATIONS, request)
    }

    /// Gets the people who were invited to an organization, page by page.
    ///
    /// Where the answer has the token of the next page is not known, so that pages have
    /// to be asked for one by one. Velt's documentation does not have this operation;
    /// it is known from version 0.3.0 of Velt's Python SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetInvitedUsers;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .users()
    ///     .get_invited(GetInvitedUsers::new("acme").is_pending_users_only(true))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/invite/get`. Needs an API key and its auth token.
    /// It only reads: safe to repeat.
    ///
    /// Velt does not document this operation; its official Python SDK has it.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization, by the id that you gave it.
    /// - `email` (optional): The only address to get.
    /// - `pageSize` (optional, from 1, up to 1000, by default 100): How many items a
    ///   page has at the most.
    /// - `pageToken` (optional): Asks for the page after the one whose answer had this
    ///   token; for the first page if left out.
    /// - `isPendingUsersOnly` (optional): Whether to get only those who have not
    ///   responded.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error).
    pub fn get_invited(
        &self,
        request: types::GetInvitedUsers,
    ) -> Call<types::GetInvitedUsers, types::UndocumentedResult> {
        Call::new(self.client, &table::V2_USERS_GET_INVITED, request)
    }

    /// Invites a person to an organization, a document or a folder.
    ///
    /// Velt's documentation does not have this operation; it is known from version
    /// 0.3.0 of Velt's Python SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::InviteUser;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .users()
    ///     .invite(InviteUser::new("acme", "ada@example.com", "doc_user").document_id("roadmap"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/invite/add`. Needs an API key and its auth token.
    /// Not safe to repeat: a request that was received may have taken effect even if it failed.
    ///
    /// Velt does not document this operation; its official Python SDK has it.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization, by the id that you gave it.
    /// - `email` (required): The address of the person.
    /// - `type` (required): What the person is invited to.
    /// - `organizationName` (optional): The name of the organization, for people.
    /// - `documentId` (optional): The document that the person is invited to. Not
    ///   together with `folderId`.
    /// - `documentName` (optional): The name of the document, for people.
    /// - `folderId` (optional): The folder that the person is invited to. Not together
    ///   with `documentId`.
    /// - `folderName` (optional): The name of the folder, for people.
    /// - `invitedBy` (optional): Who invites.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error).
    pub fn invite(
        &self,
        request: types::InviteUser,
    ) -> Call<types::InviteUser, types::UndocumentedResult> {
        Call::new(self.client, &table::V2_USERS_INVITE, request)
    }

    /// Accepts, rejects or withdraws an invitation.
    ///
    /// Velt's documentation does not have this operation; it is known from version
    /// 0.3.0 of Velt's Python SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::RespondToInvitation;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .users()
    ///     .respond_to_invitation(RespondToInvitation::new("acme", "ada@example.com", "org_user", "REJECTED"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/invite/respond`. Needs an API key and its auth token.
    /// Not safe to repeat: a request that was received may have taken effect even if it failed.
    ///
    /// Velt does not document this operation; its official Python SDK has it.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization, by the id that you gave it.
    /// - `email` (required): The address that was invited.
    /// - `type` (required): What the person was invited to.
    /// - `status` (required): The response.
    /// - `documentId` (optional): The document of the invitation; needed for
    ///   `doc_user`. Not together with `folderId`.
    /// - `folderId` (optional): The folder of the invitation; needed for `folder_user`.
    ///   Not together with `documentId`.
    /// - `user` (optional): The person who was invited, as a user; needed to accept.
    /// - `authToken` (optional): The auth token of the person who was invited, which is
    ///   not that of the API key; needed to accept.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error).
    pub fn respond_to_invitation(
        &self,
        request: types::RespondToInvitation,
    ) -> Call<types::RespondToInvitation, types::UndocumentedResult> {
        Call::new(self.client, &table::V2_USERS_RESPOND_TO_INVITATION, request)
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
    ///       "email": "user@email.com",
    ///       "accessRole": "editor"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
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
    /// `POST /v2/users/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/users/update-users)). Needs an API key and its auth token.
    /// Safe to repeat: the same request leads to the same state.
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
    /// - `options` (optional): What to update besides: with `all`, users everywhere,
    ///   and with `allDocuments`, those of all documents. In v2 alone. Not documented by
    ///   Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error). An answer can hold items
    /// that failed and is no error then: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    pub fn update(
        &self,
        request: types::UpdateUsers,
    ) -> Call<types::UpdateUsers, PerItem<types::ResourceOutcome>> {
        Call::new(self.client, &table::V2_USERS_UPDATE, request)
    }
}
