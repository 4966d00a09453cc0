// Made by `cargo xtask generate` from openapi/. Change that, not this.

use super::operations;
use crate::types;
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
#[derive(Clone, Debug)]
/// Client for Velt REST API
///
/// Server-side access to Velt's collaboration features: comments, presence, notifications and access control. Every call is a POST request with a JSON body. This document is maintained by hand, based on Velt's public documentation. It is not an official Velt document.
///
/// Version: 0.1.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Context,
}

impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client, inner: crate::Context) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}

impl ClientInfo<crate::Context> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &crate::Context {
        &self.inner
    }
}

#[allow(clippy::all)]
impl Client {
    /// Returns a token that signs a user in to Velt
    ///
    /// Takes the credentials of the project from the request body instead of the headers. The token is valid for 48 hours. Call this operation from your server only: your credentials must not reach the browser.
    ///
    /// Sends a `POST` request to `/v1/auth/token/get`
    #[cfg(feature = "auth")]
    pub fn v1_auth_get_token<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetAuthTokenV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AuthToken>>> {
        self.send(&operations::V1_AUTH_GET_TOKEN, body)
    }

    /// Adds annotations with their comments to a document
    ///
    /// Velt generates the IDs that you omit, so a repeated call adds those annotations again. Velt does not document what happens if an annotation ID already exists. Returns one outcome per annotation. The v2 operation also supports suggestions, agents and visibility settings.
    ///
    /// Sends a `POST` request to `/v1/commentannotations/add`
    #[cfg(feature = "comments")]
    pub fn v1_comments_add_annotations<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddCommentAnnotationsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::CommentAnnotationOutcome>>> {
        self.send(&operations::V1_COMMENTS_ADD_ANNOTATIONS, body)
    }

    /// Deletes annotations from a document
    ///
    /// Deletes every annotation of the document if no filter is set. Returns one outcome per annotation: annotations that do not exist fail while the others are deleted.
    ///
    /// Sends a `POST` request to `/v1/commentannotations/delete`
    #[cfg(feature = "comments")]
    pub fn v1_comments_delete_annotations<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteCommentAnnotationsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_COMMENTS_DELETE_ANNOTATIONS, body)
    }

    /// Counts the annotations of each document, in total and unread by a user
    ///
    /// Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v1/commentannotations/count/get`
    #[cfg(feature = "comments")]
    pub fn v1_comments_count_annotations<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::CountCommentAnnotations>,
    ) -> crate::Sent<
        'a,
        crate::Reply<
            crate::Response<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    crate::types::CommentAnnotationCount,
                >,
            >,
        >,
    > {
        self.send(&operations::V1_COMMENTS_COUNT_ANNOTATIONS, body)
    }

    /// Returns annotations of a document
    ///
    /// Returns every annotation of the document if no filter is set, and null for annotation IDs that do not exist. Intended for applications that use version 3 or earlier of the Velt SDK. For later versions, use the v2 operation.
    ///
    /// Sends a `POST` request to `/v1/commentannotations/get`
    #[cfg(feature = "comments")]
    pub fn v1_comments_get_annotations<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetCommentAnnotationsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::CommentAnnotationsFoundV1>>>
    {
        self.send(&operations::V1_COMMENTS_GET_ANNOTATIONS, body)
    }

    /// Updates annotations of a document
    ///
    /// Applies the same changes to every matching annotation, or to all annotations of the document if no filter is set. Returns one outcome per annotation. With `updateUsers`, a retry could replace a user twice (A with B, then B with C), so such a call is not retried if its response is lost. The v2 operation can also change suggestions, visibility and the resolver.
    ///
    /// Sends a `POST` request to `/v1/commentannotations/update`
    #[cfg(feature = "comments")]
    pub fn v1_comments_update_annotations<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateCommentAnnotationsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_COMMENTS_UPDATE_ANNOTATIONS, body)
    }

    /// Adds comments to an annotation
    ///
    /// Velt generates the comment IDs that you omit. A repeated call adds the comments again. The v2 operation also supports attachments and agents.
    ///
    /// Sends a `POST` request to `/v1/commentannotations/comments/add`
    #[cfg(feature = "comments")]
    pub fn v1_comments_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddCommentsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<::std::vec::Vec<i64>>>> {
        self.send(&operations::V1_COMMENTS_ADD, body)
    }

    /// Deletes comments from an annotation
    ///
    /// Deletes every comment of the annotation if `commentIds` is omitted. Returns one outcome per comment: comments that do not exist fail while the others are deleted.
    ///
    /// Sends a `POST` request to `/v1/commentannotations/comments/delete`
    #[cfg(feature = "comments")]
    pub fn v1_comments_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteCommentsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::CommentOutcome>>> {
        self.send(&operations::V1_COMMENTS_DELETE, body)
    }

    /// Returns comments of an annotation
    ///
    /// Returns every comment of the annotation if `commentIds` is omitted, and null for missing comments. Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v1/commentannotations/comments/get`
    #[cfg(feature = "comments")]
    pub fn v1_comments_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetComments>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::CommentsFound>>> {
        self.send(&operations::V1_COMMENTS_GET, body)
    }

    /// Updates comments of an annotation
    ///
    /// Applies the same changes to every listed comment. Returns one outcome per comment. The v2 operation can also change attachments and custom data.
    ///
    /// Sends a `POST` request to `/v1/commentannotations/comments/update`
    #[cfg(feature = "comments")]
    pub fn v1_comments_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateCommentsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::CommentOutcome>>> {
        self.send(&operations::V1_COMMENTS_UPDATE, body)
    }

    /// Disables or enables documents
    ///
    /// Users cannot read or write in a disabled document. Returns one outcome per document.
    ///
    /// Sends a `POST` request to `/v1/organizations/documents/access/disablestate/update`
    #[cfg(feature = "documents")]
    pub fn v1_documents_update_disabled_state<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateDocumentDisabledState>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::DocumentDisabledStateOutcome>>>
    {
        self.send(&operations::V1_DOCUMENTS_UPDATE_DISABLED_STATE, body)
    }

    /// Sets who can access documents
    ///
    /// Returns one outcome per document. The default access type of documents is set in the Velt console.
    ///
    /// Sends a `POST` request to `/v1/organizations/documents/access/update`
    #[cfg(feature = "documents")]
    pub fn v1_documents_update_access<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateDocumentAccess>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::DocumentAccessOutcome>>> {
        self.send(&operations::V1_DOCUMENTS_UPDATE_ACCESS, body)
    }

    /// Adds documents to an organization
    ///
    /// You choose the document IDs. Velt does not document what happens if a document already exists. Returns one outcome per document.
    ///
    /// Sends a `POST` request to `/v1/organizations/documents/add`
    #[cfg(feature = "documents")]
    pub fn v1_documents_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddDocumentsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_DOCUMENTS_ADD, body)
    }

    /// Deletes documents of an organization
    ///
    /// Deletes the documents with all their data. Returns one outcome per document. The call succeeds even if documents fail, for example because they do not exist. The `code` of a failed document gives the reason.
    ///
    /// Sends a `POST` request to `/v1/organizations/documents/delete`
    #[cfg(feature = "documents")]
    pub fn v1_documents_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteDocuments>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::DocumentOutcome>>> {
        self.send(&operations::V1_DOCUMENTS_DELETE, body)
    }

    /// Returns documents of an organization
    ///
    /// Returns all documents of the organization if `documentIds` is omitted. Intended for applications that use version 3 or earlier of the Velt SDK. For later versions, use the v2 operation.
    ///
    /// Sends a `POST` request to `/v1/organizations/documents/get`
    #[cfg(feature = "documents")]
    pub fn v1_documents_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetDocumentsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<::std::vec::Vec<crate::types::Document>>>>
    {
        self.send(&operations::V1_DOCUMENTS_GET, body)
    }

    /// Moves documents to a folder in the same organization
    ///
    /// The response contains no outcome per document.
    ///
    /// Sends a `POST` request to `/v1/organizations/documents/move`
    #[cfg(feature = "documents")]
    pub fn v1_documents_move_to_folder<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::MoveDocuments>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::Success>> {
        self.send(&operations::V1_DOCUMENTS_MOVE_TO_FOLDER, body)
    }

    /// Updates documents of an organization
    ///
    /// Returns one outcome per document. The call succeeds even if documents fail, for example because they do not exist. The `code` of a failed document gives the reason.
    ///
    /// Sends a `POST` request to `/v1/organizations/documents/update`
    #[cfg(feature = "documents")]
    pub fn v1_documents_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateDocumentsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::DocumentOutcome>>> {
        self.send(&operations::V1_DOCUMENTS_UPDATE, body)
    }

    /// Sets who can access folders
    ///
    /// The contents of a folder inherit its access type unless they have their own. Returns one outcome per folder. The default access type of folders is set in the Velt console.
    ///
    /// Sends a `POST` request to `/v1/organizations/folders/access/update`
    #[cfg(feature = "folders")]
    pub fn v1_folders_update_access<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateFolderAccessV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::FolderAccessOutcome>>> {
        self.send(&operations::V1_FOLDERS_UPDATE_ACCESS, body)
    }

    /// Adds folders to an organization
    ///
    /// You choose the folder IDs. Velt does not document what happens if a folder already exists. Returns one outcome per folder. In Velt's example, the `id` of an outcome is the folder ID from the request. Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v1/organizations/folders/add`
    #[cfg(feature = "folders")]
    pub fn v1_folders_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddFoldersV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_FOLDERS_ADD, body)
    }

    /// Returns a folder with its subfolders, or all folders of an organization
    ///
    /// Returns the folder with its subfolders if `folderId` is set, otherwise all folders of the organization. Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v1/organizations/folders/get`
    #[cfg(feature = "folders")]
    pub fn v1_folders_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetFoldersV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<::std::vec::Vec<crate::types::Folder>>>> {
        self.send(&operations::V1_FOLDERS_GET, body)
    }

    /// Renames or moves folders
    ///
    /// Moving a folder moves all its contents. Returns one outcome per folder. In Velt's example, the `id` of an outcome is the folder ID from the request. Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v1/organizations/folders/update`
    #[cfg(feature = "folders")]
    pub fn v1_folders_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateFolders>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_FOLDERS_UPDATE, body)
    }

    /// Starts a job that deletes all data of users
    ///
    /// The job revokes the users' access, removes them from mentions and the contact list, and deletes everything that they created, such as comments and reactions. Use the job ID in the response to query its progress. The response may take up to 5 minutes, and the job up to 24 hours. Each call starts a new job. Unlike most responses, this one has no `result`, and Velt documents its HTTP status as 202.
    ///
    /// Sends a `POST` request to `/v1/users/data/delete`
    #[cfg(feature = "gdpr")]
    pub fn v1_gdpr_delete_user_data<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteUserData>,
    ) -> crate::Sent<'a, types::UserDataDeletionStarted> {
        self.send(&operations::V1_GDPR_DELETE_USER_DATA, body)
    }

    /// Returns the progress of a job that deletes user data
    ///
    /// The response may take a few seconds.
    ///
    /// Sends a `POST` request to `/v1/users/data/delete/status`
    #[cfg(feature = "gdpr")]
    pub fn v1_gdpr_get_delete_status<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetUserDataDeletionStatus>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::UserDataDeletionStatus>>> {
        self.send(&operations::V1_GDPR_GET_DELETE_STATUS, body)
    }

    /// Returns all data of a user, page by page
    ///
    /// A page contains up to 100 items of each kind. The response may take a few seconds.
    ///
    /// Sends a `POST` request to `/v1/users/data/get`
    #[cfg(feature = "gdpr")]
    pub fn v1_gdpr_get_user_data<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetUserDataV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::Page<crate::types::UserData>>> {
        self.send(&operations::V1_GDPR_GET_USER_DATA, body)
    }

    /// Sends live state data to a document
    ///
    /// Every listener receives the data. A repeated call does not change the data, but every listener receives it again. Velt's documentation contradicts itself: its parameter table and its SDKs put the fields in `data`, but its example does not. This operation puts them in `data`.
    ///
    /// Sends a `POST` request to `/v1/livestate/broadcast`
    #[cfg(feature = "livestate")]
    pub fn v1_livestate_broadcast<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::BroadcastLiveState>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::LiveStateBroadcast>>> {
        self.send(&operations::V1_LIVESTATE_BROADCAST, body)
    }

    /// Deletes all data of a location
    ///
    /// Deletes the data of every feature, such as comments and recordings. The request must repeat the API key and the auth token from the headers.
    ///
    /// Sends a `POST` request to `/v1/organizations/documents/locations/data/delete`
    #[cfg(feature = "locations")]
    pub fn v1_locations_delete_data<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteLocationData>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::Success>> {
        self.send(&operations::V1_LOCATIONS_DELETE_DATA, body)
    }

    /// Updates a location
    ///
    /// Replaces the old location with the new one, or merges the two if `merge` is true. The request must repeat the API key and the auth token from the headers.
    ///
    /// Sends a `POST` request to `/v1/organizations/documents/locations/update`
    #[cfg(feature = "locations")]
    pub fn v1_locations_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateLocation>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::Success>> {
        self.send(&operations::V1_LOCATIONS_UPDATE, body)
    }

    /// Adds a notification
    ///
    /// Notifies every user in the organization unless `notifyAll` is false. A repeated call adds the notification again unless `notificationId` is set. The v2 operation also supports notification resolvers, access contexts and permission checks.
    ///
    /// Sends a `POST` request to `/v1/notifications/add`
    #[cfg(feature = "notifications")]
    pub fn v1_notifications_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddNotificationV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_NOTIFICATIONS_ADD, body)
    }

    /// Returns the notification settings of a user
    ///
    /// Returns the settings for each of the given documents. For organization-level settings, use the v2 operation. Notification settings must be enabled in the Velt console.
    ///
    /// Sends a `POST` request to `/v1/notifications/config/get`
    #[cfg(feature = "notifications")]
    pub fn v1_notifications_get_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetNotificationConfigV1>,
    ) -> crate::Sent<
        'a,
        crate::Reply<crate::Response<::std::vec::Vec<crate::types::NotificationUserConfig>>>,
    > {
        self.send(&operations::V1_NOTIFICATIONS_GET_CONFIG, body)
    }

    /// Sets the notification settings of users
    ///
    /// Sets the settings for the given documents. For organization-level settings, use the v2 operation. Returns one outcome per user, which contains only one document ID even if the request contains several. Notification settings must be enabled in the Velt console.
    ///
    /// Sends a `POST` request to `/v1/notifications/config/set`
    #[cfg(feature = "notifications")]
    pub fn v1_notifications_set_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::SetNotificationConfigV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::NotificationConfigOutcome>>>
    {
        self.send(&operations::V1_NOTIFICATIONS_SET_CONFIG, body)
    }

    /// Deletes notifications of an organization
    ///
    /// Deletes the notifications that match all filters. Returns one outcome per notification: notifications that do not exist fail while the others are deleted.
    ///
    /// Sends a `POST` request to `/v1/notifications/delete`
    #[cfg(feature = "notifications")]
    pub fn v1_notifications_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteNotifications>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_NOTIFICATIONS_DELETE, body)
    }

    /// Returns notifications of an organization
    ///
    /// A notification about a private comment is returned only for users who can see the comment. Intended for applications that use version 3 or earlier of the Velt SDK. For later versions, use the v2 operation.
    ///
    /// Sends a `POST` request to `/v1/notifications/get`
    #[cfg(feature = "notifications")]
    pub fn v1_notifications_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetNotificationsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<::std::vec::Vec<crate::types::Notification>>>>
    {
        self.send(&operations::V1_NOTIFICATIONS_GET, body)
    }

    /// Updates notifications of an organization
    ///
    /// Returns one outcome per notification: notifications that do not exist fail while the others are updated.
    ///
    /// Sends a `POST` request to `/v1/notifications/update`
    #[cfg(feature = "notifications")]
    pub fn v1_notifications_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateNotificationsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_NOTIFICATIONS_UPDATE, body)
    }

    /// Disables or enables organizations
    ///
    /// Users cannot read or write in the documents of a disabled organization. No data is deleted. Returns one outcome per organization. Velt's documentation contradicts itself about organizations that do not exist: the text says that they are created, but the example shows a failed outcome.
    ///
    /// Sends a `POST` request to `/v1/organizations/access/disablestate/update`
    #[cfg(feature = "organizations")]
    pub fn v1_organizations_update_disabled_state<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateOrganizationDisabledState>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_ORGANIZATIONS_UPDATE_DISABLED_STATE, body)
    }

    /// Adds organizations
    ///
    /// You choose the organization IDs. Velt's REST reference does not say what happens if an organization already exists. According to Velt's Postman collection, the organization is updated. Returns one outcome per organization.
    ///
    /// Sends a `POST` request to `/v1/organizations/add`
    #[cfg(feature = "organizations")]
    pub fn v1_organizations_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddOrganizations>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_ORGANIZATIONS_ADD, body)
    }

    /// Deletes organizations
    ///
    /// Permanently deletes all data of the organizations, including their folders, documents, locations and users. Returns one outcome per organization: some may fail, for example because they do not exist, while the others are deleted.
    ///
    /// Sends a `POST` request to `/v1/organizations/delete`
    #[cfg(feature = "organizations")]
    pub fn v1_organizations_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteOrganizations>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_ORGANIZATIONS_DELETE, body)
    }

    /// Returns organizations
    ///
    /// Returns all organizations if `organizationIds` is omitted. Intended for applications that use version 3 or earlier of the Velt SDK. For later versions, use the v2 operation.
    ///
    /// Sends a `POST` request to `/v1/organizations/get`
    #[cfg(feature = "organizations")]
    pub fn v1_organizations_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetOrganizationsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<::std::vec::Vec<crate::types::Organization>>>>
    {
        self.send(&operations::V1_ORGANIZATIONS_GET, body)
    }

    /// Updates organizations
    ///
    /// Returns one outcome per organization: some may fail, for example because they do not exist, while the others are updated.
    ///
    /// Sends a `POST` request to `/v1/organizations/update`
    #[cfg(feature = "organizations")]
    pub fn v1_organizations_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateOrganizations>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_ORGANIZATIONS_UPDATE, body)
    }

    /// Adds groups to an organization
    ///
    /// You choose the group IDs. Velt does not document what happens if a group already exists. Returns one outcome per group.
    ///
    /// Sends a `POST` request to `/v1/organizations/usergroups/add`
    #[cfg(feature = "user-groups")]
    pub fn v1_user_groups_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddUserGroupsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_USER_GROUPS_ADD, body)
    }

    /// Adds users to a group
    ///
    /// Only users of the organization can join its groups, and a user can be in several groups. Returns one outcome per user: some may fail while the others are added.
    ///
    /// Sends a `POST` request to `/v1/organizations/usergroups/users/add`
    #[cfg(feature = "user-groups")]
    pub fn v1_user_groups_add_users<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddUsersToGroup>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::GroupMembershipOutcome>>> {
        self.send(&operations::V1_USER_GROUPS_ADD_USERS, body)
    }

    /// Removes users from a group
    ///
    /// Removes the listed users, or all users. The users themselves are not deleted. Returns one outcome per user: some may fail while the others are removed.
    ///
    /// Sends a `POST` request to `/v1/organizations/usergroups/users/delete`
    #[cfg(feature = "user-groups")]
    pub fn v1_user_groups_delete_users<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteUsersFromGroup>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::GroupMembershipOutcome>>> {
        self.send(&operations::V1_USER_GROUPS_DELETE_USERS, body)
    }

    /// Adds users to an organization, a folder or a document
    ///
    /// Adds the users at one level only: to the document if `documentId` is set, to the folder if `folderId` is set, otherwise to the organization. Users of an organization can access its documents, except restricted ones. An organization that does not exist is created. Returns one outcome per user.
    ///
    /// Sends a `POST` request to `/v1/users/add`
    #[cfg(feature = "users")]
    pub fn v1_users_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddUsersV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_USERS_ADD, body)
    }

    /// Removes users from an organization, a folder or a document
    ///
    /// Removes the users from the document if `documentId` is set, from the folder if `folderId` is set, otherwise from the organization and all of its documents. Returns one outcome per user.
    ///
    /// Sends a `POST` request to `/v1/users/delete`
    #[cfg(feature = "users")]
    pub fn v1_users_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteUsers>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_USERS_DELETE, body)
    }

    /// Returns users of an organization or a document
    ///
    /// Intended for applications that use version 3 or earlier of the Velt SDK. For later versions, use the v2 operation.
    ///
    /// Sends a `POST` request to `/v1/users/get`
    #[cfg(feature = "users")]
    pub fn v1_users_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetUsersV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<::std::vec::Vec<crate::types::User>>>> {
        self.send(&operations::V1_USERS_GET, body)
    }

    /// Updates users of an organization, a folder or a document
    ///
    /// Returns one outcome per user: users who do not exist fail while the others are updated.
    ///
    /// Sends a `POST` request to `/v1/users/update`
    #[cfg(feature = "users")]
    pub fn v1_users_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateUsers>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V1_USERS_UPDATE, body)
    }

    /// Adds allowed domains to the API key
    ///
    /// If a domain is already allowed, the call fails with `INTERNAL`, although the other domains are added; `details` of the failure lists `domainsAdded` and `skippedDomains`. A retry therefore fails if the first attempt succeeded.
    ///
    /// Sends a `POST` request to `/v1/workspace/domains/add`
    #[cfg(feature = "workspace")]
    pub fn v1_workspace_add_domains<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddWorkspaceDomainsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceDomainsAdded>>> {
        self.send(&operations::V1_WORKSPACE_ADD_DOMAINS, body)
    }

    /// Removes allowed domains from the API key
    ///
    /// If a domain is not among the allowed domains, the call fails with `INTERNAL`, although the other domains are removed; `details` of the failure lists `domainsRemoved` and `skippedDomains`. After a retry, this may mean that the first attempt removed the domain.
    ///
    /// Sends a `POST` request to `/v1/workspace/domains/delete`
    #[cfg(feature = "workspace")]
    pub fn v1_workspace_delete_domains<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteWorkspaceDomainsV1>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceDomainsRemoved>>> {
        self.send(&operations::V1_WORKSPACE_DELETE_DOMAINS, body)
    }

    /// Adds activities to the activity log of a document
    ///
    /// An activity whose `id` already exists overwrites the existing activity. Without an `id`, a repeated call adds the activity again. Returns a single outcome for all activities. Requires activity logs to be enabled for the workspace in the Velt console.
    ///
    /// Sends a `POST` request to `/v2/activities/add`
    #[cfg(feature = "activities")]
    pub fn v2_activities_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddActivities>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_ACTIVITIES_ADD, body)
    }

    /// Deletes activities from the activity log
    ///
    /// Requires `activityIds`, `documentId` or `targetEntityId`. Returns one outcome per activity: activities that do not exist fail while the others are deleted. An `immutable` activity cannot be deleted.
    ///
    /// Sends a `POST` request to `/v2/activities/delete`
    #[cfg(feature = "activities")]
    pub fn v2_activities_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteActivities>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_ACTIVITIES_DELETE, body)
    }

    /// Lists activities in the activity log, page by page
    ///
    /// Lists the activities of the whole organization if no filter is set.
    ///
    /// Sends a `POST` request to `/v2/activities/get`
    #[cfg(feature = "activities")]
    pub fn v2_activities_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetActivities>,
    ) -> crate::Sent<'a, crate::Reply<crate::Page<::std::vec::Vec<crate::types::ActivityRecord>>>>
    {
        self.send(&operations::V2_ACTIVITIES_GET, body)
    }

    /// Updates activities in the activity log
    ///
    /// Returns one outcome per activity: activities that do not exist fail while the others are updated. An `immutable` activity cannot be updated.
    ///
    /// Sends a `POST` request to `/v2/activities/update`
    #[cfg(feature = "activities")]
    pub fn v2_activities_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateActivities>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_ACTIVITIES_UPDATE, body)
    }

    /// Returns the token usage and run counts of agents
    ///
    /// Only the all-time token totals and the run counts are always present. Monthly usage is reported only if `year` is set.
    ///
    /// Sends a `POST` request to `/v2/agents/analytics/get`
    #[cfg(feature = "agents")]
    pub fn v2_agents_get_analytics<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetAgentAnalytics>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentAnalyticsFound>>> {
        self.send(&operations::V2_AGENTS_GET_ANALYTICS, body)
    }

    /// Counts the runs of agents
    ///
    /// Returns one count per agent if `agentIds` is set. If it is omitted, returns one total for the whole workspace.
    ///
    /// Sends a `POST` request to `/v2/agents/execution/count`
    #[cfg(feature = "agents")]
    pub fn v2_agents_count_executions<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::CountAgentExecutions>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentExecutionCounts>>> {
        self.send(&operations::V2_AGENTS_COUNT_EXECUTIONS, body)
    }

    /// Returns a run of an agent
    ///
    /// Poll until `status` is no longer `running`. Set `includeResults` to get the findings, which are part of the result for each web page.
    ///
    /// Sends a `POST` request to `/v2/agents/execution/get`
    #[cfg(feature = "agents")]
    pub fn v2_agents_get_execution<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetAgentExecution>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentExecutionDetails>>> {
        self.send(&operations::V2_AGENTS_GET_EXECUTION, body)
    }

    /// Lists runs of an agent or on a document, page by page
    ///
    /// Returns the newest runs first. Set `agentId`, or `organizationId` and `documentId`, or all three; other combinations are rejected. Fails with `INVALID_ARGUMENT` if the page token refers to a deleted run.
    ///
    /// Sends a `POST` request to `/v2/agents/execution/list`
    #[cfg(feature = "agents")]
    pub fn v2_agents_list_executions<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::ListAgentExecutions>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentExecutionPage>>> {
        self.send(&operations::V2_AGENTS_LIST_EXECUTIONS, body)
    }

    /// Starts a run of an agent on a web page
    ///
    /// The run continues in the background. To follow its progress, get it by its ID. Fails with `ALREADY_EXISTS` if the agent is already running on the document (the message contains the ID of that run), with `NOT_FOUND` if the document does not exist, and with `RESOURCE_EXHAUSTED` if the AI credits are used up.
    ///
    /// Sends a `POST` request to `/v2/agents/execution/run`
    #[cfg(feature = "agents")]
    pub fn v2_agents_run_execution<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::RunAgent>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentExecutionReference>>> {
        self.send(&operations::V2_AGENTS_RUN_EXECUTION, body)
    }

    /// Recommends a configuration for an agent, based on its instructions
    ///
    /// An AI model makes the recommendation, so the response may differ from call to call. If the model fails or the provider is unknown, the call still succeeds and returns a default configuration, whose `reasoning` is `Default configuration applied`.
    ///
    /// Sends a `POST` request to `/v2/agents/config/resolve`
    #[cfg(feature = "agents")]
    pub fn v2_agents_resolve_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::ResolveAgentConfig>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentConfigResolved>>> {
        self.send(&operations::V2_AGENTS_RESOLVE_CONFIG, body)
    }

    /// Extracts agent drafts from a file, such as a checklist
    ///
    /// Stores the file as a knowledge source of the workspace. Does not create agents from the drafts. Fails with `INVALID_ARGUMENT` if the file type is not supported, with `DEADLINE_EXCEEDED` if processing the file takes too long, and with `INTERNAL` if the file has no readable content or the provider is unknown. The call can be retried after `UNAVAILABLE`.
    ///
    /// Sends a `POST` request to `/v2/agents/extract`
    #[cfg(feature = "agents")]
    pub fn v2_agents_extract<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::ExtractAgents>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentsExtracted>>> {
        self.send(&operations::V2_AGENTS_EXTRACT, body)
    }

    /// Checks whether a prompt is detailed enough for an agent and asks for missing details
    ///
    /// Does not change the prompt. Fails with `INTERNAL` if the provider is unknown. Every call runs an AI model and may cost money, so a call whose response is lost is not retried.
    ///
    /// Sends a `POST` request to `/v2/agents/prompt/enhance`
    #[cfg(feature = "agents")]
    pub fn v2_agents_enhance_prompt<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::EnhanceAgentPrompt>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentPromptEnhanced>>> {
        self.send(&operations::V2_AGENTS_ENHANCE_PROMPT, body)
    }

    /// Refines a prompt based on feedback on its demos
    ///
    /// Fails with `INTERNAL` if the provider is unknown. Every call runs an AI model and may cost money, so a call whose response is lost is not retried.
    ///
    /// Sends a `POST` request to `/v2/agents/prompt/refine`
    #[cfg(feature = "agents")]
    pub fn v2_agents_refine_prompt<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::RefineAgentPrompt>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentPromptRefined>>> {
        self.send(&operations::V2_AGENTS_REFINE_PROMPT, body)
    }

    /// Expands a short instruction into a full prompt with demos to test it on
    ///
    /// Fails with `INTERNAL` if the provider is unknown. Every call runs an AI model and may cost money, so a call whose response is lost is not retried.
    ///
    /// Sends a `POST` request to `/v2/agents/prompt/validate`
    #[cfg(feature = "agents")]
    pub fn v2_agents_validate_prompt<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::ValidateAgentPrompt>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentPromptValidated>>> {
        self.send(&operations::V2_AGENTS_VALIDATE_PROMPT, body)
    }

    /// Creates an agent
    ///
    /// Velt generates the ID and stores the configuration as version 1. `instructions` is required unless the execution strategy is `service`. The execution strategies `service` and `service+ai` require `serviceId`, `mcp-tools` requires `mcpServers`, and the context strategy `rest-api` requires its options. Secrets are never returned. Fails with `RESOURCE_EXHAUSTED` if the workspace has reached its limit of custom agents.
    ///
    /// Sends a `POST` request to `/v2/agents/create`
    #[cfg(feature = "agents")]
    pub fn v2_agents_create<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::CreateAgent>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentReference>>> {
        self.send(&operations::V2_AGENTS_CREATE, body)
    }

    /// Deletes a custom agent and all of its versions
    ///
    /// The agent is removed from its groups first. If that fails with `INTERNAL`, nothing is deleted and the call is safe to retry. Succeeds even if the agent does not exist.
    ///
    /// Sends a `POST` request to `/v2/agents/delete`
    #[cfg(feature = "agents")]
    pub fn v2_agents_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteAgent>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentReference>>> {
        self.send(&operations::V2_AGENTS_DELETE, body)
    }

    /// Returns one agent or a list of agents
    ///
    /// With `agentId`, returns one agent, including the configuration of a custom agent. Without it, lists agents with only their identifying fields and run counts. Fails with `NOT_FOUND` if the agent or the group does not exist.
    ///
    /// Sends a `POST` request to `/v2/agents/get`
    #[cfg(feature = "agents")]
    pub fn v2_agents_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetAgents>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentsFound>>> {
        self.send(&operations::V2_AGENTS_GET, body)
    }

    /// Updates the name or description of an agent, or enables or disables it
    ///
    /// Does not add a version, and ignores fields that define how the agent behaves: to change them, add a version. For built-in agents, only `enabled` can be updated. A request without changes succeeds for custom agents and fails with `INVALID_ARGUMENT` for built-in agents. Fails with `INTERNAL` if the agent does not exist.
    ///
    /// Sends a `POST` request to `/v2/agents/update`
    #[cfg(feature = "agents")]
    pub fn v2_agents_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateAgent>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentReference>>> {
        self.send(&operations::V2_AGENTS_UPDATE, body)
    }

    /// Updates the behavior of an agent by adding a version
    ///
    /// Each call adds a version. Runs in progress keep the version they started with. Blocks are merged one level deep only: send anything nested deeper in full, including its secrets, because omitted values are lost. Never send `__redacted__` back: it would be stored as the secret. Not available for built-in agents. Fails with `NOT_FOUND` if the agent does not exist.
    ///
    /// Sends a `POST` request to `/v2/agents/version/update`
    #[cfg(feature = "agents")]
    pub fn v2_agents_update_version<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateAgentVersion>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentVersionNumber>>> {
        self.send(&operations::V2_AGENTS_UPDATE_VERSION, body)
    }

    /// Lists all versions of an agent, newest first
    ///
    /// The results are not paginated. The list is empty if the agent does not exist.
    ///
    /// Sends a `POST` request to `/v2/agents/versions/list`
    #[cfg(feature = "agents")]
    pub fn v2_agents_list_versions<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::ListAgentVersions>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentVersionList>>> {
        self.send(&operations::V2_AGENTS_LIST_VERSIONS, body)
    }

    /// Restores the previous version of an agent
    ///
    /// Deletes the current version. Each further call goes back one more version. Fails with `FAILED_PRECONDITION` if the current version is 1.
    ///
    /// Sends a `POST` request to `/v2/agents/versions/restore`
    #[cfg(feature = "agents")]
    pub fn v2_agents_restore_version<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::RestoreAgentVersion>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentVersionNumber>>> {
        self.send(&operations::V2_AGENTS_RESTORE_VERSION, body)
    }

    /// Adds agents to a group
    ///
    /// Agents that are already in the group stay in it. Fails with `RESOURCE_EXHAUSTED` if the group would have more than 100 agents, and with `NOT_FOUND` if the group or a custom agent does not exist. The IDs of built-in agents are not checked.
    ///
    /// Sends a `POST` request to `/v2/agents/groups/add-agents`
    #[cfg(feature = "agents")]
    pub fn v2_agents_add_agents_to_group<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddAgentsToGroup>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentGroupFound>>> {
        self.send(&operations::V2_AGENTS_ADD_AGENTS_TO_GROUP, body)
    }

    /// Creates an agent group
    ///
    /// Velt generates the ID. An agent can be in several groups. A workspace can have at most 50 groups, including up to 5 that Velt creates. Fails with `RESOURCE_EXHAUSTED` beyond that limit, and with `NOT_FOUND` if a custom agent does not exist. The IDs of built-in agents are not checked.
    ///
    /// Sends a `POST` request to `/v2/agents/groups/create`
    #[cfg(feature = "agents")]
    pub fn v2_agents_create_group<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::CreateAgentGroup>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentGroupFound>>> {
        self.send(&operations::V2_AGENTS_CREATE_GROUP, body)
    }

    /// Deletes an agent group
    ///
    /// The agents in the group are kept. Velt creates its own groups again when it next assigns an agent to them. Fails with `NOT_FOUND` if the group does not exist. After a retry, `NOT_FOUND` may mean that the first attempt deleted the group.
    ///
    /// Sends a `POST` request to `/v2/agents/groups/delete`
    #[cfg(feature = "agents")]
    pub fn v2_agents_delete_group<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteAgentGroup>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentGroupReference>>> {
        self.send(&operations::V2_AGENTS_DELETE_GROUP, body)
    }

    /// Returns an agent group
    ///
    /// The groups created by Velt have the IDs `copy-qa`, `seo`, `design-checks`, `performance` and `brand-checks`.
    ///
    /// Sends a `POST` request to `/v2/agents/groups/get`
    #[cfg(feature = "agents")]
    pub fn v2_agents_get_group<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetAgentGroup>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentGroupFound>>> {
        self.send(&operations::V2_AGENTS_GET_GROUP, body)
    }

    /// Lists the agent groups of the workspace
    ///
    /// Returns the number of agents in each group, but not their IDs. To see the IDs, get the group.
    ///
    /// Sends a `POST` request to `/v2/agents/groups/list`
    #[cfg(feature = "agents")]
    pub fn v2_agents_list_groups<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::ListAgentGroups>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentGroupList>>> {
        self.send(&operations::V2_AGENTS_LIST_GROUPS, body)
    }

    /// Removes agents from a group
    ///
    /// Agents that are not in the group are ignored. The agents themselves are kept. Fails with `NOT_FOUND` if the group does not exist.
    ///
    /// Sends a `POST` request to `/v2/agents/groups/remove-agents`
    #[cfg(feature = "agents")]
    pub fn v2_agents_remove_agents_from_group<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::RemoveAgentsFromGroup>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentGroupFound>>> {
        self.send(&operations::V2_AGENTS_REMOVE_AGENTS_FROM_GROUP, body)
    }

    /// Updates the name or description of an agent group
    ///
    /// Requires `name`, `description` or both. The agents and the metadata cannot be changed with this call. Groups created by Velt can be renamed too, which affects everyone in the workspace.
    ///
    /// Sends a `POST` request to `/v2/agents/groups/update`
    #[cfg(feature = "agents")]
    pub fn v2_agents_update_group<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateAgentGroup>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AgentGroupFound>>> {
        self.send(&operations::V2_AGENTS_UPDATE_GROUP, body)
    }

    /// Creates a workflow definition
    ///
    /// Fails with `ALREADY_EXISTS` if an active definition has this ID. A retry therefore fails if the first attempt succeeded. Fails with `INVALID_ARGUMENT` if a node, an edge or the whole graph is invalid; the error message says why.
    ///
    /// Sends a `POST` request to `/v2/workflow/definitions/create`
    #[cfg(feature = "approval-engine")]
    pub fn v2_approval_engine_create_definition<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::CreateWorkflowDefinition>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::WorkflowDefinition>> {
        self.send(&operations::V2_APPROVAL_ENGINE_CREATE_DEFINITION, body)
    }

    /// Returns a workflow definition
    ///
    /// Fails with `NOT_FOUND` if the definition does not exist or was deleted. The response does not include `webhookConfig`.
    ///
    /// Sends a `POST` request to `/v2/workflow/definitions/get`
    #[cfg(feature = "approval-engine")]
    pub fn v2_approval_engine_get_definition<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetWorkflowDefinition>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::WorkflowDefinition>> {
        self.send(&operations::V2_APPROVAL_ENGINE_GET_DEFINITION, body)
    }

    /// Lists workflow definitions
    ///
    /// Returns all definitions that are not deleted, regardless of their scope. The most recently updated definition comes first.
    ///
    /// Sends a `POST` request to `/v2/workflow/definitions/list`
    #[cfg(feature = "approval-engine")]
    pub fn v2_approval_engine_list_definitions<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::ListWorkflowDefinitions>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::WorkflowDefinitionPage>> {
        self.send(&operations::V2_APPROVAL_ENGINE_LIST_DEFINITIONS, body)
    }

    /// Replaces a workflow definition with a new version
    ///
    /// Replaces the whole definition. Omitted fields are reset. This includes `webhookConfig`, which no response contains, so send it with every update. Running executions continue with the version they started with. You cannot roll back to an earlier version. Fails with `FAILED_PRECONDITION` if `ifVersion` is not the latest version. A retry therefore fails if the first attempt succeeded. Fails with `INVALID_ARGUMENT` if a node, an edge or the whole graph is invalid; the error message says why.
    ///
    /// Sends a `POST` request to `/v2/workflow/definitions/update`
    #[cfg(feature = "approval-engine")]
    pub fn v2_approval_engine_update_definition<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateWorkflowDefinition>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::WorkflowDefinition>> {
        self.send(&operations::V2_APPROVAL_ENGINE_UPDATE_DEFINITION, body)
    }

    /// Deletes a workflow definition
    ///
    /// Fails with `FAILED_PRECONDITION` while executions of the definition are running, and with `NOT_FOUND` if the definition does not exist. After a retry, `NOT_FOUND` may mean that the first attempt deleted the definition. After the deletion, the ID can be reused, and versions start at 1 again.
    ///
    /// Sends a `POST` request to `/v2/workflow/definitions/delete`
    #[cfg(feature = "approval-engine")]
    pub fn v2_approval_engine_delete_definition<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteWorkflowDefinition>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::WorkflowDefinitionDeletion>> {
        self.send(&operations::V2_APPROVAL_ENGINE_DELETE_DEFINITION, body)
    }

    /// Starts a workflow execution
    ///
    /// Runs the latest version of the definition. With an `idempotencyKey`, the call is safe to retry: a repeated call returns the execution that the first call started. Fails with `NOT_FOUND` if the definition does not exist, and with `FAILED_PRECONDITION` if it was deleted or has no start node.
    ///
    /// Sends a `POST` request to `/v2/workflow/executions/dispatch`
    #[cfg(feature = "approval-engine")]
    pub fn v2_approval_engine_dispatch_execution<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DispatchWorkflowExecution>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::WorkflowDispatch>> {
        self.send(&operations::V2_APPROVAL_ENGINE_DISPATCH_EXECUTION, body)
    }

    /// Returns a workflow execution with its steps
    ///
    /// Sends a `POST` request to `/v2/workflow/executions/get`
    #[cfg(feature = "approval-engine")]
    pub fn v2_approval_engine_get_execution<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetWorkflowExecution>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::WorkflowExecution>> {
        self.send(&operations::V2_APPROVAL_ENGINE_GET_EXECUTION, body)
    }

    /// Lists workflow executions
    ///
    /// The executions do not include their steps.
    ///
    /// Sends a `POST` request to `/v2/workflow/executions/list`
    #[cfg(feature = "approval-engine")]
    pub fn v2_approval_engine_list_executions<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::ListWorkflowExecutions>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::WorkflowExecutionPage>> {
        self.send(&operations::V2_APPROVAL_ENGINE_LIST_EXECUTIONS, body)
    }

    /// Lists the events of a workflow execution
    ///
    /// The list contains the same events that Velt sends to webhooks. Use it to find events that your server missed.
    ///
    /// Sends a `POST` request to `/v2/workflow/executions/getEvents`
    #[cfg(feature = "approval-engine")]
    pub fn v2_approval_engine_get_execution_events<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetWorkflowExecutionEvents>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::WorkflowEventPage>> {
        self.send(&operations::V2_APPROVAL_ENGINE_GET_EXECUTION_EVENTS, body)
    }

    /// Cancels a workflow execution
    ///
    /// Has no effect on an execution that has already ended.
    ///
    /// Sends a `POST` request to `/v2/workflow/executions/cancel`
    #[cfg(feature = "approval-engine")]
    pub fn v2_approval_engine_cancel_execution<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::CancelWorkflowExecution>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::WorkflowExecutionCancellation>> {
        self.send(&operations::V2_APPROVAL_ENGINE_CANCEL_EXECUTION, body)
    }

    /// Cancels a step of an execution
    ///
    /// Nodes after the step do not run. Fails with `FAILED_PRECONDITION` if the step has already ended. A retry therefore fails if the first attempt succeeded.
    ///
    /// Sends a `POST` request to `/v2/workflow/steps/cancel`
    #[cfg(feature = "approval-engine")]
    pub fn v2_approval_engine_cancel_step<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::CancelWorkflowStep>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::WorkflowStepCancellation>> {
        self.send(&operations::V2_APPROVAL_ENGINE_CANCEL_STEP, body)
    }

    /// Resolves a running or waiting step
    ///
    /// Fails with `FAILED_PRECONDITION` if the action is not allowed in the current state of the step. A retry therefore fails if the first attempt succeeded. If the step does not exist, operator actions fail with `FAILED_PRECONDITION` and reviewer actions with `NOT_FOUND`. Reviewer actions fail with `PERMISSION_DENIED` if the actor is not a reviewer of the step. A rejection by this call does not start another iteration of a loop.
    ///
    /// Sends a `POST` request to `/v2/workflow/steps/resolve`
    #[cfg(feature = "approval-engine")]
    pub fn v2_approval_engine_resolve_step<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::ResolveWorkflowStep>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::WorkflowStepResolution>> {
        self.send(&operations::V2_APPROVAL_ENGINE_RESOLVE_STEP, body)
    }

    /// Records a reviewer's decision on a step
    ///
    /// The step is approved when every mandatory reviewer approves, and rejected when any reviewer rejects. If the decision does not count, `recorded` is false and `rejectionReason` says why. Only `idempotent` is safe to ignore: the reviewer has already decided. Velt's documentation contradicts itself on a decision that is repeated after the step is resolved: according to its API reference, the call fails with `FAILED_PRECONDITION`; according to its setup guide, it returns `recorded: false`. After a retry, `FAILED_PRECONDITION` may mean that the first attempt resolved the step.
    ///
    /// Sends a `POST` request to `/v2/workflow/steps/recordReviewerDecision`
    #[cfg(feature = "approval-engine")]
    pub fn v2_approval_engine_record_reviewer_decision<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::RecordWorkflowReviewerDecision>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::WorkflowRecord>> {
        self.send(
            &operations::V2_APPROVAL_ENGINE_RECORD_REVIEWER_DECISION,
            body,
        )
    }

    /// Records the resolution of an agent response that a step is waiting for
    ///
    /// No step needs this call yet, because blocking agent steps are not available. Each response counts once: for a repeated call, `recorded` is false.
    ///
    /// Sends a `POST` request to `/v2/workflow/steps/recordAgentResolution`
    #[cfg(feature = "approval-engine")]
    pub fn v2_approval_engine_record_agent_resolution<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::RecordWorkflowAgentResolution>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::WorkflowRecord>> {
        self.send(
            &operations::V2_APPROVAL_ENGINE_RECORD_AGENT_RESOLUTION,
            body,
        )
    }

    /// Returns a token that signs a user in to Velt
    ///
    /// Deprecated by Velt's Python SDK: use `/v2/auth/generate_token` instead. Unlike `/v1/auth/token/get`, it takes the credentials of the project from the headers. Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/auth/token/get`
    #[cfg(feature = "auth")]
    pub fn v2_auth_get_token<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetAuthToken>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AuthToken>>> {
        self.send(&operations::V2_AUTH_GET_TOKEN, body)
    }

    /// Signs the access decisions of your permission provider
    ///
    /// Return the signature in the response of your own permission provider, so that Velt can verify that the response was not modified. Call this operation from your server only, never from the browser.
    ///
    /// Sends a `POST` request to `/v2/auth/generate_signature`
    #[cfg(feature = "auth")]
    pub fn v2_auth_generate_signature<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GenerateAuthSignature>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AuthSignature>>> {
        self.send(&operations::V2_AUTH_GENERATE_SIGNATURE, body)
    }

    /// Returns a token that signs a user in to Velt and contains the user's permissions
    ///
    /// Pass the organization as one of the resources in `permissions`, not in `userProperties`. The token is valid for 48 hours. Call this operation from your server only: your credentials must not reach the browser.
    ///
    /// Sends a `POST` request to `/v2/auth/generate_token`
    #[cfg(feature = "auth")]
    pub fn v2_auth_generate_token<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GenerateAuthToken>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AuthToken>>> {
        self.send(&operations::V2_AUTH_GENERATE_TOKEN, body)
    }

    /// Grants a user access to organizations, folders and documents
    ///
    /// One call can grant access to several resources. The response contains no outcome per resource.
    ///
    /// Sends a `POST` request to `/v2/auth/permissions/add`
    #[cfg(feature = "auth")]
    pub fn v2_auth_add_permissions<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddAuthPermissions>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::Success>> {
        self.send(&operations::V2_AUTH_ADD_PERMISSIONS, body)
    }

    /// Returns the permissions of users in an organization
    ///
    /// If a user has no access to a resource, the response contains an `errorCode` for that resource. If a resource does not exist, the whole call fails with `NOT_FOUND`, and the `details` of the error contain the same data as a successful response, with an `errorCode` for that resource. Velt's Python SDK requires at least one of `folderIds` and `documentIds`; the REST reference marks both as optional.
    ///
    /// Sends a `POST` request to `/v2/auth/permissions/get`
    #[cfg(feature = "auth")]
    pub fn v2_auth_get_permissions<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetAuthPermissions>,
    ) -> crate::Sent<
        'a,
        crate::Reply<
            crate::Response<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    crate::types::AuthUserPermissions,
                >,
            >,
        >,
    > {
        self.send(&operations::V2_AUTH_GET_PERMISSIONS, body)
    }

    /// Removes a user's access to organizations, folders and documents
    ///
    /// The response contains no outcome per resource.
    ///
    /// Sends a `POST` request to `/v2/auth/permissions/remove`
    #[cfg(feature = "auth")]
    pub fn v2_auth_remove_permissions<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::RemoveAuthPermissions>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::Success>> {
        self.send(&operations::V2_AUTH_REMOVE_PERMISSIONS, body)
    }

    /// Adds annotations with their comments to a document
    ///
    /// Velt generates the IDs that you omit, so a repeated call adds those annotations again. Velt does not document what happens if an annotation ID already exists. Returns one outcome per annotation, in no particular order: match them by `annotationId` or `findingId`, not by key. The key of a rejected annotation without an ID is `__velt_denied:` followed by its index in the request. If any annotation fails, the whole call fails, and the `details` of the error contain the outcomes: annotations whose `success` is true were added.
    ///
    /// Sends a `POST` request to `/v2/commentannotations/add`
    #[cfg(feature = "comments")]
    pub fn v2_comments_add_annotations<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddCommentAnnotations>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::CommentAnnotationOutcome>>> {
        self.send(&operations::V2_COMMENTS_ADD_ANNOTATIONS, body)
    }

    /// Deletes annotations from a document
    ///
    /// Deletes every annotation of the document if no filter is set. Returns one outcome per annotation: annotations that do not exist fail while the others are deleted. The agent filters require the advanced queries option in the Velt console; without it, the call fails with `NOT_FOUND`.
    ///
    /// Sends a `POST` request to `/v2/commentannotations/delete`
    #[cfg(feature = "comments")]
    pub fn v2_comments_delete_annotations<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteCommentAnnotations>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_COMMENTS_DELETE_ANNOTATIONS, body)
    }

    /// Counts the annotations of each document, in total and unread by a user
    ///
    /// Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v2/commentannotations/count/get`
    #[cfg(feature = "comments")]
    pub fn v2_comments_count_annotations<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::CountCommentAnnotations>,
    ) -> crate::Sent<
        'a,
        crate::Reply<
            crate::Response<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    crate::types::CommentAnnotationCount,
                >,
            >,
        >,
    > {
        self.send(&operations::V2_COMMENTS_COUNT_ANNOTATIONS, body)
    }

    /// Lists annotations of an organization, page by page
    ///
    /// Searches all documents of the organization if neither `documentId` nor `documentIds` is set. Returns null for annotation IDs that do not exist. Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v2/commentannotations/get`
    #[cfg(feature = "comments")]
    pub fn v2_comments_get_annotations<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetCommentAnnotations>,
    ) -> crate::Sent<'a, crate::Reply<crate::Page<crate::types::CommentAnnotationsFound>>> {
        self.send(&operations::V2_COMMENTS_GET_ANNOTATIONS, body)
    }

    /// Updates annotations of a document
    ///
    /// Applies the same changes to every matching annotation, or to all annotations of the document if no filter is set. Returns one outcome per annotation. With `updateUsers`, a retry could replace a user twice (A with B, then B with C), so such a call is not retried if its response is lost.
    ///
    /// Sends a `POST` request to `/v2/commentannotations/update`
    #[cfg(feature = "comments")]
    pub fn v2_comments_update_annotations<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateCommentAnnotations>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_COMMENTS_UPDATE_ANNOTATIONS, body)
    }

    /// Adds comments to an annotation
    ///
    /// Velt generates the comment IDs that you omit. A repeated call adds the comments again. The type and visibility of an annotation are set when the annotation is added or updated, not here.
    ///
    /// Sends a `POST` request to `/v2/commentannotations/comments/add`
    #[cfg(feature = "comments")]
    pub fn v2_comments_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddComments>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<::std::vec::Vec<i64>>>> {
        self.send(&operations::V2_COMMENTS_ADD, body)
    }

    /// Deletes comments from an annotation
    ///
    /// Deletes every comment of the annotation if no filter is set. Returns one outcome per comment: comments that do not exist fail while the others are deleted.
    ///
    /// Sends a `POST` request to `/v2/commentannotations/comments/delete`
    #[cfg(feature = "comments")]
    pub fn v2_comments_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteComments>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::CommentOutcome>>> {
        self.send(&operations::V2_COMMENTS_DELETE, body)
    }

    /// Returns comments of an annotation
    ///
    /// Returns every comment of the annotation if `commentIds` is omitted, and null for missing comments. Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v2/commentannotations/comments/get`
    #[cfg(feature = "comments")]
    pub fn v2_comments_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetComments>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::CommentsFound>>> {
        self.send(&operations::V2_COMMENTS_GET, body)
    }

    /// Updates comments of an annotation
    ///
    /// Applies the same changes to every listed comment. Returns one outcome per comment. With `triggerNotification`, every call sends the notifications again, so such a call is not retried if its response is lost.
    ///
    /// Sends a `POST` request to `/v2/commentannotations/comments/update`
    #[cfg(feature = "comments")]
    pub fn v2_comments_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateComments>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::CommentOutcome>>> {
        self.send(&operations::V2_COMMENTS_UPDATE, body)
    }

    /// Deletes the content of collaborative editors
    ///
    /// If `editorIds` is omitted, deletes the content of **every** editor of the document. Documented in Velt's Node and Python guides, but not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/crdt/delete`
    #[cfg(feature = "crdt")]
    pub fn v2_crdt_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteCrdtData>,
    ) -> crate::Sent<
        'a,
        crate::Reply<
            crate::Response<
                ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
            >,
        >,
    > {
        self.send(&operations::V2_CRDT_DELETE, body)
    }

    /// Creates the content of a collaborative editor
    ///
    /// Fails with `ALREADY_EXISTS` if the editor already has content, so a repeated call fails if the first one succeeded. The content must match `type`: a string for `text` and `xml`, an object for `map`, and an array for `array`.
    ///
    /// Sends a `POST` request to `/v2/crdt/add`
    #[cfg(feature = "crdt")]
    pub fn v2_crdt_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddCrdtData>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::Success>> {
        self.send(&operations::V2_CRDT_ADD, body)
    }

    /// Replaces the content of a collaborative editor
    ///
    /// Applies the change as CRDT operations. Fails with `NOT_FOUND` if the editor has no content yet. The content must match `type`: a string for `text` and `xml`, an object for `map`, and an array for `array`.
    ///
    /// Sends a `POST` request to `/v2/crdt/update`
    #[cfg(feature = "crdt")]
    pub fn v2_crdt_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateCrdtData>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::Success>> {
        self.send(&operations::V2_CRDT_UPDATE, body)
    }

    /// Returns the content of collaborative editors
    ///
    /// Returns the content of every editor of the document if `editorId` is omitted.
    ///
    /// Sends a `POST` request to `/v2/crdt/get`
    #[cfg(feature = "crdt")]
    pub fn v2_crdt_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetCrdtData>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<::std::vec::Vec<crate::types::CrdtData>>>>
    {
        self.send(&operations::V2_CRDT_GET, body)
    }

    /// Counts documents of an organization
    ///
    /// Counts all documents of the organization, or the documents of one folder if `folderId` is set. Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/organizations/documents/count/get`
    #[cfg(feature = "documents")]
    pub fn v2_documents_count<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::CountDocuments>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::DocumentsCount>>> {
        self.send(&operations::V2_DOCUMENTS_COUNT, body)
    }

    /// Disables or enables documents
    ///
    /// Users cannot read or write in a disabled document. Returns one outcome per document.
    ///
    /// Sends a `POST` request to `/v2/organizations/documents/access/disablestate/update`
    #[cfg(feature = "documents")]
    pub fn v2_documents_update_disabled_state<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateDocumentDisabledState>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::DocumentDisabledStateOutcome>>>
    {
        self.send(&operations::V2_DOCUMENTS_UPDATE_DISABLED_STATE, body)
    }

    /// Sets who can access documents
    ///
    /// Returns one outcome per document. The default access type of documents is set in the Velt console.
    ///
    /// Sends a `POST` request to `/v2/organizations/documents/access/update`
    #[cfg(feature = "documents")]
    pub fn v2_documents_update_access<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateDocumentAccess>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::DocumentAccessOutcome>>> {
        self.send(&operations::V2_DOCUMENTS_UPDATE_ACCESS, body)
    }

    /// Adds documents to an organization
    ///
    /// You choose the document IDs. If any document fails, for example because it already exists, the whole call fails with HTTP 500 and `INTERNAL`, even if the other documents were added. The `details` field of the error then contains one outcome per document, by document ID. The `code` of an outcome shows whether a retry can help. A retry fails for documents that were already added. Unlike the v1 operation, it can add the organization and the folder first.
    ///
    /// Sends a `POST` request to `/v2/organizations/documents/add`
    #[cfg(feature = "documents")]
    pub fn v2_documents_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddDocuments>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::DocumentOutcome>>> {
        self.send(&operations::V2_DOCUMENTS_ADD, body)
    }

    /// Deletes documents of an organization
    ///
    /// Deletes the documents with all their data. Unlike in v1, the whole call fails with HTTP 500 and `INTERNAL` if any document fails, for example because it does not exist, even if the other documents were deleted. The `details` field of the error then contains one outcome per document, by document ID. The `code` of an outcome shows whether a retry can help.
    ///
    /// Sends a `POST` request to `/v2/organizations/documents/delete`
    #[cfg(feature = "documents")]
    pub fn v2_documents_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteDocuments>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::DocumentOutcome>>> {
        self.send(&operations::V2_DOCUMENTS_DELETE, body)
    }

    /// Lists documents of an organization, page by page
    ///
    /// Lists all documents of the organization if neither `documentIds` nor `folderId` is set. If a document requested by ID cannot be returned, for example because it does not exist, the whole call fails with HTTP 500 and `INTERNAL`. The `details` field of the error is then a list in the order of the requested IDs. It contains the documents found and, for each failed document, a `code` with the reason. Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v2/organizations/documents/get`
    #[cfg(feature = "documents")]
    pub fn v2_documents_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetDocuments>,
    ) -> crate::Sent<'a, crate::Reply<crate::Page<::std::vec::Vec<crate::types::Document>>>> {
        self.send(&operations::V2_DOCUMENTS_GET, body)
    }

    /// Starts the migration of a document to a new document ID
    ///
    /// The migration runs in the background. Use the returned migration ID to check its status until it is `completed` or `failed`. Velt does not document whether the old document is kept. Repeating the call may start a second migration.
    ///
    /// Sends a `POST` request to `/v2/organizations/documents/migrate`
    #[cfg(feature = "documents")]
    pub fn v2_documents_migrate<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::MigrateDocument>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::DocumentMigration>>> {
        self.send(&operations::V2_DOCUMENTS_MIGRATE, body)
    }

    /// Returns the progress of a document migration
    ///
    /// Repeat the call until the status is `completed` or `failed`.
    ///
    /// Sends a `POST` request to `/v2/organizations/documents/migrate/status`
    #[cfg(feature = "documents")]
    pub fn v2_documents_get_migration_status<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetDocumentMigrationStatus>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::DocumentMigrationProgress>>>
    {
        self.send(&operations::V2_DOCUMENTS_GET_MIGRATION_STATUS, body)
    }

    /// Moves documents to a folder in the same organization
    ///
    /// The response contains no outcome per document.
    ///
    /// Sends a `POST` request to `/v2/organizations/documents/move`
    #[cfg(feature = "documents")]
    pub fn v2_documents_move_to_folder<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::MoveDocuments>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::Success>> {
        self.send(&operations::V2_DOCUMENTS_MOVE_TO_FOLDER, body)
    }

    /// Updates documents of an organization
    ///
    /// Unlike in v1, the whole call fails with HTTP 500 and `INTERNAL` if any document fails, for example because it does not exist, even if the other documents were updated. The `details` field of the error then contains one outcome per document, by document ID. The `code` of an outcome shows whether a retry can help.
    ///
    /// Sends a `POST` request to `/v2/organizations/documents/update`
    #[cfg(feature = "documents")]
    pub fn v2_documents_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateDocuments>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::DocumentOutcome>>> {
        self.send(&operations::V2_DOCUMENTS_UPDATE, body)
    }

    /// Sets who can access folders
    ///
    /// Unlike the v1 operation, it can also let folders inherit the access type of their parent folder. The contents of a folder inherit its access type unless they have their own. Returns one outcome per folder. The default access type of folders is set in the Velt console.
    ///
    /// Sends a `POST` request to `/v2/organizations/folders/access/update`
    #[cfg(feature = "folders")]
    pub fn v2_folders_update_access<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateFolderAccess>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::FolderAccessOutcome>>> {
        self.send(&operations::V2_FOLDERS_UPDATE_ACCESS, body)
    }

    /// Adds folders to an organization
    ///
    /// You choose the folder IDs. Velt does not document what happens if a folder already exists. Unlike the v1 operation, it can set access types and add the organization first. Returns one outcome per folder. In Velt's example, the `id` of an outcome is the folder ID from the request. Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v2/organizations/folders/add`
    #[cfg(feature = "folders")]
    pub fn v2_folders_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddFolders>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_FOLDERS_ADD, body)
    }

    /// Deletes a folder and all its contents
    ///
    /// Deletes the folder with its subfolders, documents, locations and users. The response confirms only that the deletion has started; Velt does not report when it is complete. If the folder does not exist, the error has the code `not-found` and no `status`. Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v2/organizations/folders/delete`
    #[cfg(feature = "folders")]
    pub fn v2_folders_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteFolder>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::Success>> {
        self.send(&operations::V2_FOLDERS_DELETE, body)
    }

    /// Returns a folder with its subfolders, or all folders of an organization
    ///
    /// Returns the folder with its subfolders if `folderId` is set, otherwise all folders of the organization. Unlike the v1 operation, it returns access types and ancestors, and the number of subfolder levels can be set. Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v2/organizations/folders/get`
    #[cfg(feature = "folders")]
    pub fn v2_folders_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetFolders>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<::std::vec::Vec<crate::types::Folder>>>> {
        self.send(&operations::V2_FOLDERS_GET, body)
    }

    /// Renames or moves folders
    ///
    /// Moving a folder moves all its contents. Velt then recomputes `ancestors` and the access type of the folder and its subfolders; this is documented only for v2. Returns one outcome per folder. In Velt's example, the `id` of an outcome is the folder ID from the request. Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v2/organizations/folders/update`
    #[cfg(feature = "folders")]
    pub fn v2_folders_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateFolders>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_FOLDERS_UPDATE, body)
    }

    /// Starts a job that deletes all data of users
    ///
    /// The job revokes the users' access, removes them from mentions and the contact list, and deletes everything that they created, such as comments and reactions. Use the job ID in the response to query its progress. The response may take up to 5 minutes, and the job up to 24 hours. Each call starts a new job. Unlike most responses, this one has no `result`, and Velt documents its HTTP status as 202.
    ///
    /// Sends a `POST` request to `/v2/users/data/delete`
    #[cfg(feature = "gdpr")]
    pub fn v2_gdpr_delete_user_data<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteUserData>,
    ) -> crate::Sent<'a, types::UserDataDeletionStarted> {
        self.send(&operations::V2_GDPR_DELETE_USER_DATA, body)
    }

    /// Returns the progress of a job that deletes user data
    ///
    /// The response may take a few seconds.
    ///
    /// Sends a `POST` request to `/v2/users/data/delete/status`
    #[cfg(feature = "gdpr")]
    pub fn v2_gdpr_get_delete_status<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetUserDataDeletionStatus>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::UserDataDeletionStatus>>> {
        self.send(&operations::V2_GDPR_GET_DELETE_STATUS, body)
    }

    /// Returns all data of a user, page by page
    ///
    /// A page contains up to 100 items of each kind. The response may take a few seconds. Unlike the v1 operation, it can also cover several users or all organizations.
    ///
    /// Sends a `POST` request to `/v2/users/data/get`
    #[cfg(feature = "gdpr")]
    pub fn v2_gdpr_get_user_data<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetUserData>,
    ) -> crate::Sent<'a, crate::Reply<crate::Page<crate::types::UserData>>> {
        self.send(&operations::V2_GDPR_GET_USER_DATA, body)
    }

    /// Sends live state data to a document
    ///
    /// Every listener receives the data. A repeated call does not change the data, but every listener receives it again. Velt's documentation contradicts itself: its parameter table and its SDKs put the fields in `data`, but its example does not. This operation puts them in `data`.
    ///
    /// Sends a `POST` request to `/v2/livestate/broadcast`
    #[cfg(feature = "livestate")]
    pub fn v2_livestate_broadcast<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::BroadcastLiveState>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::LiveStateBroadcast>>> {
        self.send(&operations::V2_LIVESTATE_BROADCAST, body)
    }

    /// Marks an alert as actioned
    ///
    /// The alert is no longer listed, and no operation makes it active again. Fails with `INTERNAL` (HTTP 500) if the alert does not exist.
    ///
    /// Sends a `POST` request to `/v2/memory/alerts/action`
    #[cfg(feature = "memory")]
    pub fn v2_memory_mark_alert_actioned<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::MarkMemoryAlertActioned>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::Done>> {
        self.send(&operations::V2_MEMORY_MARK_ALERT_ACTIONED, body)
    }

    /// Returns the stored alert settings
    ///
    /// If the settings have never been updated, the response contains only `enabled`, which is true. Velt stores the settings but does not apply them yet: regardless of the settings, it creates at most 3 alerts per workspace in any 7-day period.
    ///
    /// Sends a `POST` request to `/v2/memory/alerts/config/get`
    #[cfg(feature = "memory")]
    pub fn v2_memory_get_alert_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetMemoryAlertConfig>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::MemoryAlertConfig>> {
        self.send(&operations::V2_MEMORY_GET_ALERT_CONFIG, body)
    }

    /// Updates the stored alert settings
    ///
    /// Merges the given settings into the stored ones. Velt stores the settings but does not apply them yet: regardless of the settings, it creates at most 3 alerts per workspace in any 7-day period.
    ///
    /// Sends a `POST` request to `/v2/memory/alerts/config/update`
    #[cfg(feature = "memory")]
    pub fn v2_memory_update_alert_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateMemoryAlertConfig>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::Done>> {
        self.send(&operations::V2_MEMORY_UPDATE_ALERT_CONFIG, body)
    }

    /// Dismisses an alert
    ///
    /// The alert is no longer listed. Dismissing an alert again succeeds and updates the dismissal time. Fails with `INTERNAL` (HTTP 500) if the alert does not exist.
    ///
    /// Sends a `POST` request to `/v2/memory/alerts/dismiss`
    #[cfg(feature = "memory")]
    pub fn v2_memory_dismiss_alert<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DismissMemoryAlert>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::Done>> {
        self.send(&operations::V2_MEMORY_DISMISS_ALERT, body)
    }

    /// Lists the active alerts
    ///
    /// Returns at most 50 alerts, newest first, without dismissed and actioned alerts. The results are not paginated.
    ///
    /// Sends a `POST` request to `/v2/memory/alerts/list`
    #[cfg(feature = "memory")]
    pub fn v2_memory_list_alerts<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::ListMemoryAlerts>,
    ) -> crate::Sent<'a, crate::Reply<::std::vec::Vec<crate::types::MemoryAlert>>> {
        self.send(&operations::V2_MEMORY_LIST_ALERTS, body)
    }

    /// Deletes a knowledge source with its chunks and rules
    ///
    /// Fails with `ABORTED` (HTTP 409) while the source is being processed, and while other sources are duplicates of it; `details.dependentCount` is then the number of duplicates. Fails with `NOT_FOUND` if the source is unknown or belongs to another workspace. After a retry, `NOT_FOUND` may mean that the first attempt deleted the source. Limited to 30 calls per minute per API key. Unknown fields are rejected.
    ///
    /// Sends a `POST` request to `/v2/memory/knowledge/delete`
    #[cfg(feature = "memory")]
    pub fn v2_memory_delete_knowledge<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteMemoryKnowledge>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::MemoryKnowledgeDeletion>> {
        self.send(&operations::V2_MEMORY_DELETE_KNOWLEDGE, body)
    }

    /// Returns the Markdown that Velt extracted from a knowledge source
    ///
    /// Returns null if the source is unknown, belongs to another workspace, is still being processed or has no Markdown. The ingestion status tells these cases apart. For a duplicate, returns the Markdown of the original once its ingestion has completed.
    ///
    /// Sends a `POST` request to `/v2/memory/knowledge/download`
    #[cfg(feature = "memory")]
    pub fn v2_memory_download_knowledge<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DownloadMemoryKnowledge>,
    ) -> crate::Sent<'a, crate::Reply<::std::option::Option<::std::string::String>>> {
        self.send(&operations::V2_MEMORY_DOWNLOAD_KNOWLEDGE, body)
    }

    /// Adds a file to the knowledge base
    ///
    /// The file is part of the request (at most 5 MB) or was uploaded beforehand (at most 30 MB). Supported types are PDF, CSV, Excel (xlsx) and plain text. Velt responds immediately and processes the file in the background; poll the ingestion status to learn when it is done. The content of a file in the request must match its media type, and CSV and plain text must be UTF-8. Fails with `FAILED_PRECONDITION` if the upload is missing, has expired or was already ingested, and with `PERMISSION_DENIED` if it was made for another workspace, organization or document. Limited to 30 calls per minute per API key. Unknown fields are rejected.
    ///
    /// Sends a `POST` request to `/v2/memory/knowledge/ingest`
    #[cfg(feature = "memory")]
    pub fn v2_memory_ingest_knowledge<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::IngestMemoryKnowledge>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::MemoryIngestStarted>> {
        self.send(&operations::V2_MEMORY_INGEST_KNOWLEDGE, body)
    }

    /// Returns the ingestion status of a knowledge source
    ///
    /// Poll until the status is `completed` or `failed`. Limited to 600 calls per minute per API key. Unknown fields are rejected.
    ///
    /// Sends a `POST` request to `/v2/memory/knowledge/ingest-status`
    #[cfg(feature = "memory")]
    pub fn v2_memory_get_ingest_status<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetMemoryIngestStatus>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::MemoryIngestion>> {
        self.send(&operations::V2_MEMORY_GET_INGEST_STATUS, body)
    }

    /// Lists the most recently uploaded knowledge sources
    ///
    /// Returns at most 100 sources, newest first. The results are not paginated, so older sources cannot be listed. A duplicate has the status and the URLs of its original.
    ///
    /// Sends a `POST` request to `/v2/memory/knowledge/list`
    #[cfg(feature = "memory")]
    pub fn v2_memory_list_knowledge<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::ListMemoryKnowledge>,
    ) -> crate::Sent<'a, crate::Reply<::std::vec::Vec<crate::types::MemoryKnowledgeSource>>> {
        self.send(&operations::V2_MEMORY_LIST_KNOWLEDGE, body)
    }

    /// Lists the rules extracted from a knowledge source
    ///
    /// Intended for rule-based sources. Velt does not document the response for other sources.
    ///
    /// Sends a `POST` request to `/v2/memory/knowledge/rules`
    #[cfg(feature = "memory")]
    pub fn v2_memory_list_knowledge_rules<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::ListMemoryKnowledgeRules>,
    ) -> crate::Sent<'a, crate::Reply<::std::vec::Vec<crate::types::MemoryKnowledgeRule>>> {
        self.send(&operations::V2_MEMORY_LIST_KNOWLEDGE_RULES, body)
    }

    /// Runs a semantic search over the knowledge base
    ///
    /// Searches the whole workspace or the given sources. The search cannot be restricted to an organization or a document. If Velt cannot embed the query, it returns the most recently ingested items, without a score. Limited to 120 calls per minute per API key. Unknown fields are rejected.
    ///
    /// Sends a `POST` request to `/v2/memory/knowledge/search`
    #[cfg(feature = "memory")]
    pub fn v2_memory_search_knowledge<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::SearchMemoryKnowledge>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::MemoryKnowledgeSearchResults>> {
        self.send(&operations::V2_MEMORY_SEARCH_KNOWLEDGE, body)
    }

    /// Replaces the content of a rule-based knowledge source
    ///
    /// Each call extracts and embeds the rules again and increments the version of the source. The chunks do not change. Velt determines whether a source is rule-based when it ingests the source. Fails with `FAILED_PRECONDITION` if the source is not rule-based and with `NOT_FOUND` if it is unknown.
    ///
    /// Sends a `POST` request to `/v2/memory/knowledge/update`
    #[cfg(feature = "memory")]
    pub fn v2_memory_update_knowledge<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateMemoryKnowledge>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::MemoryKnowledgeUpdate>> {
        self.send(&operations::V2_MEMORY_UPDATE_KNOWLEDGE, body)
    }

    /// Creates a URL for uploading a file to ingest
    ///
    /// Upload the file to the URL with a PUT request whose `Content-Type` equals `mimeType`, then ingest it with the `fileRef` of the response. A workspace can have at most 50 URLs whose files have not been ingested. Fails with `RESOURCE_EXHAUSTED` beyond that limit. Limited to 100 calls per minute per API key. Unknown fields are rejected.
    ///
    /// Sends a `POST` request to `/v2/memory/knowledge/upload-url`
    #[cfg(feature = "memory")]
    pub fn v2_memory_get_upload_url<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetMemoryUploadUrl>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::MemoryUpload>> {
        self.send(&operations::V2_MEMORY_GET_UPLOAD_URL, body)
    }

    /// Converts existing activities into judgments
    ///
    /// A maintenance operation for Velt's operators. Documented in the data models of Velt's Node SDK, but not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/memory/backfill/judgments`
    #[cfg(feature = "memory")]
    pub fn v2_memory_backfill_judgments<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::BackfillJudgments>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::UndocumentedResult>> {
        self.send(&operations::V2_MEMORY_BACKFILL_JUDGMENTS, body)
    }

    /// Fills the registry of active API keys
    ///
    /// A one-time maintenance operation for Velt's operators. Documented in the data models of Velt's Node SDK, but not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/memory/consolidation/seed-active-api-keys`
    #[cfg(feature = "memory")]
    pub fn v2_memory_seed_active_api_keys<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::SeedActiveApiKeys>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::UndocumentedResult>> {
        self.send(&operations::V2_MEMORY_SEED_ACTIVE_API_KEYS, body)
    }

    /// Starts the consolidation of Memory
    ///
    /// A maintenance operation for Velt's operators. Documented in the data models of Velt's Node SDK, but not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/memory/consolidation/trigger`
    #[cfg(feature = "memory")]
    pub fn v2_memory_trigger_consolidation<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::TriggerConsolidation>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::UndocumentedResult>> {
        self.send(&operations::V2_MEMORY_TRIGGER_CONSOLIDATION, body)
    }

    /// Answers a question based on judgments and knowledge
    ///
    /// The answer is empty, with a confidence of 0, if nothing relevant is found. `filters.annotationId` takes precedence over `recencyDays`, and `recencyDays` over `filters.dateRange`. `filters.annotationId` requires `organizationId`. Documents in `filters.excludeDocumentIds` can still influence the answer through profiles, patterns and alerts. If the request is invalid, `details.issues` lists every invalid field. Every call runs an AI model and may cost money, so a call whose response is lost is not retried.
    ///
    /// Sends a `POST` request to `/v2/memory/ask`
    #[cfg(feature = "memory")]
    pub fn v2_memory_ask<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AskMemory>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::MemoryAnswer>> {
        self.send(&operations::V2_MEMORY_ASK, body)
    }

    /// Lists judgments by their metadata, without semantic search
    ///
    /// Returns the newest judgments, newest first. With `annotationId`, returns the newest judgments of that thread, but oldest first. The results are not paginated.
    ///
    /// Sends a `POST` request to `/v2/memory/judgments/query`
    #[cfg(feature = "memory")]
    pub fn v2_memory_query_judgments<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::QueryMemoryJudgments>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::MemoryJudgments>> {
        self.send(&operations::V2_MEMORY_QUERY_JUDGMENTS, body)
    }

    /// Returns the patterns that Memory has detected in past decisions
    ///
    /// Returns at most 100 patterns, most recently updated first. The results are not paginated.
    ///
    /// Sends a `POST` request to `/v2/memory/patterns/get`
    #[cfg(feature = "memory")]
    pub fn v2_memory_get_patterns<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetMemoryPatterns>,
    ) -> crate::Sent<'a, crate::Reply<::std::vec::Vec<crate::types::MemoryPattern>>> {
        self.send(&operations::V2_MEMORY_GET_PATTERNS, body)
    }

    /// Returns the profile of a reviewer
    ///
    /// Profiles are derived from judgments, so a reviewer needs some review history before the profile is meaningful. Returns null if there is no profile yet.
    ///
    /// Sends a `POST` request to `/v2/memory/profiles/get`
    #[cfg(feature = "memory")]
    pub fn v2_memory_get_profile<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetMemoryProfile>,
    ) -> crate::Sent<'a, crate::Reply<::std::option::Option<crate::types::MemoryProfile>>> {
        self.send(&operations::V2_MEMORY_GET_PROFILE, body)
    }

    /// Runs a semantic search over past judgments
    ///
    /// Filters apply after the search, to at most three times `limit` records, so the response may contain fewer than `limit` judgments even if more match. `filters.annotationId` and `recencyDays` replace the semantic search: Velt reads one comment thread or the most recent days instead. `filters.annotationId` takes precedence over `recencyDays`, and `recencyDays` over `filters.dateRange`. `filters.annotationId` requires `organizationId`. If the request is invalid, `details.issues` lists every invalid field.
    ///
    /// Sends a `POST` request to `/v2/memory/search`
    #[cfg(feature = "memory")]
    pub fn v2_memory_search<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::SearchMemory>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::MemorySearchResults>> {
        self.send(&operations::V2_MEMORY_SEARCH, body)
    }

    /// Counts the activities, profiles, patterns and knowledge sources in Memory
    ///
    /// Sends a `POST` request to `/v2/memory/stats/get`
    #[cfg(feature = "memory")]
    pub fn v2_memory_get_stats<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetMemoryStats>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::MemoryStats>> {
        self.send(&operations::V2_MEMORY_GET_STATS, body)
    }

    /// Suggests a decision on a new item based on past judgments
    ///
    /// Judgments with the decision `approved`, `agree`, `endorse` or `document_approved` count toward approval. Judgments with `rejected`, `disagree` or `document_rejected` count toward rejection. All other judgments count toward neither.
    ///
    /// Sends a `POST` request to `/v2/memory/suggest`
    #[cfg(feature = "memory")]
    pub fn v2_memory_suggest<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::SuggestMemoryDecision>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::MemorySuggestions>> {
        self.send(&operations::V2_MEMORY_SUGGEST, body)
    }

    /// Adds a notification
    ///
    /// Notifies every user in the organization unless `notifyAll` is false. Requires the texts of the notification (`displayHeadlineMessageTemplate` and `displayBodyMessage`) unless `isNotificationResolverUsed` is true. A repeated call adds the notification again unless `notificationId` is set.
    ///
    /// Sends a `POST` request to `/v2/notifications/add`
    #[cfg(feature = "notifications")]
    pub fn v2_notifications_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddNotification>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_NOTIFICATIONS_ADD, body)
    }

    /// Returns the notification settings of a user
    ///
    /// Returns the settings for each of the given documents, or for the organization if `getOrganizationConfig` is true. Notification settings must be enabled in the Velt console.
    ///
    /// Sends a `POST` request to `/v2/notifications/config/get`
    #[cfg(feature = "notifications")]
    pub fn v2_notifications_get_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetNotificationConfig>,
    ) -> crate::Sent<
        'a,
        crate::Reply<crate::Response<::std::vec::Vec<crate::types::NotificationUserConfig>>>,
    > {
        self.send(&operations::V2_NOTIFICATIONS_GET_CONFIG, body)
    }

    /// Sets the notification settings of users
    ///
    /// Sets the settings for the given documents. If `documentIds` is omitted, sets the users' defaults for the organization. Returns one outcome per user, which contains only one document ID even if the request contains several. Notification settings must be enabled in the Velt console.
    ///
    /// Sends a `POST` request to `/v2/notifications/config/set`
    #[cfg(feature = "notifications")]
    pub fn v2_notifications_set_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::SetNotificationConfig>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::NotificationConfigOutcome>>>
    {
        self.send(&operations::V2_NOTIFICATIONS_SET_CONFIG, body)
    }

    /// Deletes notifications of an organization
    ///
    /// Deletes the notifications that match all filters. Returns one outcome per notification: notifications that do not exist fail while the others are deleted.
    ///
    /// Sends a `POST` request to `/v2/notifications/delete`
    #[cfg(feature = "notifications")]
    pub fn v2_notifications_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteNotifications>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_NOTIFICATIONS_DELETE, body)
    }

    /// Lists notifications of a document or a user, page by page
    ///
    /// Requires `documentId` or `userId`. A notification about a private comment is returned only for users who can see the comment. Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v2/notifications/get`
    #[cfg(feature = "notifications")]
    pub fn v2_notifications_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetNotifications>,
    ) -> crate::Sent<'a, crate::Reply<crate::Page<::std::vec::Vec<crate::types::Notification>>>>
    {
        self.send(&operations::V2_NOTIFICATIONS_GET, body)
    }

    /// Updates notifications of an organization
    ///
    /// Returns one outcome per notification: notifications that do not exist fail while the others are updated. Unlike the v1 operation, it can skip users who cannot access the document.
    ///
    /// Sends a `POST` request to `/v2/notifications/update`
    #[cfg(feature = "notifications")]
    pub fn v2_notifications_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateNotifications>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_NOTIFICATIONS_UPDATE, body)
    }

    /// Disables or enables organizations
    ///
    /// Users cannot read or write in the documents of a disabled organization. No data is deleted. Returns one outcome per organization. Velt's documentation contradicts itself about organizations that do not exist: the text says that they are created, but the example shows a failed outcome.
    ///
    /// Sends a `POST` request to `/v2/organizations/access/disablestate/update`
    #[cfg(feature = "organizations")]
    pub fn v2_organizations_update_disabled_state<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateOrganizationDisabledState>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_ORGANIZATIONS_UPDATE_DISABLED_STATE, body)
    }

    /// Adds organizations
    ///
    /// You choose the organization IDs. Velt's REST reference does not say what happens if an organization already exists. According to Velt's Postman collection, the organization is updated. Returns one outcome per organization.
    ///
    /// Sends a `POST` request to `/v2/organizations/add`
    #[cfg(feature = "organizations")]
    pub fn v2_organizations_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddOrganizations>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_ORGANIZATIONS_ADD, body)
    }

    /// Deletes organizations
    ///
    /// Permanently deletes all data of the organizations, including their folders, documents, locations and users. Returns one outcome per organization: some may fail, for example because they do not exist, while the others are deleted.
    ///
    /// Sends a `POST` request to `/v2/organizations/delete`
    #[cfg(feature = "organizations")]
    pub fn v2_organizations_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteOrganizations>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_ORGANIZATIONS_DELETE, body)
    }

    /// Lists organizations, page by page
    ///
    /// Lists all organizations if `organizationIds` is omitted. Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v2/organizations/get`
    #[cfg(feature = "organizations")]
    pub fn v2_organizations_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetOrganizations>,
    ) -> crate::Sent<'a, crate::Reply<crate::Page<::std::vec::Vec<crate::types::Organization>>>>
    {
        self.send(&operations::V2_ORGANIZATIONS_GET, body)
    }

    /// Updates organizations
    ///
    /// Returns one outcome per organization: some may fail, for example because they do not exist, while the others are updated.
    ///
    /// Sends a `POST` request to `/v2/organizations/update`
    #[cfg(feature = "organizations")]
    pub fn v2_organizations_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateOrganizations>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_ORGANIZATIONS_UPDATE, body)
    }

    /// Marks users as present in a document
    ///
    /// Returns a single outcome for all users.
    ///
    /// Sends a `POST` request to `/v2/presence/add`
    #[cfg(feature = "presence")]
    pub fn v2_presence_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddPresence>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::Done>>> {
        self.send(&operations::V2_PRESENCE_ADD, body)
    }

    /// Updates the presence of users in a document
    ///
    /// Returns a single outcome for all users. Velt does not document what happens if a user is not present.
    ///
    /// Sends a `POST` request to `/v2/presence/update`
    #[cfg(feature = "presence")]
    pub fn v2_presence_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdatePresence>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::Done>>> {
        self.send(&operations::V2_PRESENCE_UPDATE, body)
    }

    /// Deletes the presence of users in a document
    ///
    /// Returns a single outcome for all users.
    ///
    /// Sends a `POST` request to `/v2/presence/delete`
    #[cfg(feature = "presence")]
    pub fn v2_presence_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeletePresence>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::Done>>> {
        self.send(&operations::V2_PRESENCE_DELETE, body)
    }

    /// Lists recordings of an organization, page by page
    ///
    /// Set `documentId` to list the recordings of a document, and `recordingIds` to list only some of them.
    ///
    /// Sends a `POST` request to `/v2/recordings/get`
    #[cfg(feature = "recordings")]
    pub fn v2_recordings_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetRecordings>,
    ) -> crate::Sent<'a, crate::Reply<crate::Page<::std::vec::Vec<crate::types::Recording>>>> {
        self.send(&operations::V2_RECORDINGS_GET, body)
    }

    /// Processes a text with a language model, for example to rewrite it
    ///
    /// The provider's API key must be set in the Velt console first. If the provider fails, Velt returns HTTP 200 with `success` set to false and an `error`. Nothing is stored, but every call runs the model and costs money, so a call that may have reached Velt is not retried. For OpenAI's reasoning models, the prompt is prepended to the text.
    ///
    /// Sends a `POST` request to `/v2/rewriter/ask-ai`
    #[cfg(feature = "rewriter")]
    pub fn v2_rewriter_ask_ai<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AskAi>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::RewriterResult>> {
        self.send(&operations::V2_REWRITER_ASK_AI, body)
    }

    /// Adds groups to an organization
    ///
    /// You choose the group IDs. Velt does not document what happens if a group already exists. Unlike the v1 operation, it can add the organization first. Returns one outcome per group.
    ///
    /// Sends a `POST` request to `/v2/organizations/usergroups/add`
    #[cfg(feature = "user-groups")]
    pub fn v2_user_groups_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddUserGroups>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_USER_GROUPS_ADD, body)
    }

    /// Adds users to a group
    ///
    /// Only users of the organization can join its groups, and a user can be in several groups. Returns one outcome per user: some may fail while the others are added.
    ///
    /// Sends a `POST` request to `/v2/organizations/usergroups/users/add`
    #[cfg(feature = "user-groups")]
    pub fn v2_user_groups_add_users<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddUsersToGroup>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::GroupMembershipOutcome>>> {
        self.send(&operations::V2_USER_GROUPS_ADD_USERS, body)
    }

    /// Removes users from a group
    ///
    /// Removes the listed users, or all users. The users themselves are not deleted. Returns one outcome per user: some may fail while the others are removed.
    ///
    /// Sends a `POST` request to `/v2/organizations/usergroups/users/delete`
    #[cfg(feature = "user-groups")]
    pub fn v2_user_groups_delete_users<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteUsersFromGroup>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::GroupMembershipOutcome>>> {
        self.send(&operations::V2_USER_GROUPS_DELETE_USERS, body)
    }

    /// Counts users of an organization or its documents
    ///
    /// Counts the users of the organization, of one document if `documentId` is set, or of all documents if `allDocuments` is true. Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/users/count/get`
    #[cfg(feature = "users")]
    pub fn v2_users_count<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::CountUsers>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::UsersCount>>> {
        self.send(&operations::V2_USERS_COUNT, body)
    }

    /// Returns users of the documents of an organization
    ///
    /// Velt does not document which field of the response contains the token of the next page. Undocumented fields of the response are kept. Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/users/doc/get`
    #[cfg(feature = "users")]
    pub fn v2_users_get_document_users<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetDocumentUsers>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::DocumentUsersFound>> {
        self.send(&operations::V2_USERS_GET_DOCUMENT_USERS, body)
    }

    /// Lists the invitations of a person, page by page
    ///
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/users/invitations/get`
    #[cfg(feature = "users")]
    pub fn v2_users_get_invitations<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetUserInvitations>,
    ) -> crate::Sent<'a, crate::Reply<crate::Page<::std::vec::Vec<crate::types::UserInvitation>>>>
    {
        self.send(&operations::V2_USERS_GET_INVITATIONS, body)
    }

    /// Invites a person to an organization, a document or a folder
    ///
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/users/invite/add`
    #[cfg(feature = "users")]
    pub fn v2_users_invite<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::InviteUser>,
    ) -> crate::Sent<
        'a,
        crate::Reply<
            crate::Response<
                ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
            >,
        >,
    > {
        self.send(&operations::V2_USERS_INVITE, body)
    }

    /// Lists the people invited to an organization, page by page
    ///
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/users/invite/get`
    #[cfg(feature = "users")]
    pub fn v2_users_get_invited<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetInvitedUsers>,
    ) -> crate::Sent<'a, crate::Reply<crate::Page<::std::vec::Vec<crate::types::InvitedUser>>>>
    {
        self.send(&operations::V2_USERS_GET_INVITED, body)
    }

    /// Counts the people with a pending invitation
    ///
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/users/invite/pending/count`
    #[cfg(feature = "users")]
    pub fn v2_users_count_pending_invitations<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::CountPendingInvitations>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::PendingInvitationsCount>>> {
        self.send(&operations::V2_USERS_COUNT_PENDING_INVITATIONS, body)
    }

    /// Accepts, rejects or withdraws an invitation
    ///
    /// `ACCEPTED` requires `user` and `authToken`. Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/users/invite/respond`
    #[cfg(feature = "users")]
    pub fn v2_users_respond_to_invitation<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::RespondToInvitation>,
    ) -> crate::Sent<
        'a,
        crate::Reply<
            crate::Response<
                ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
            >,
        >,
    > {
        self.send(&operations::V2_USERS_RESPOND_TO_INVITATION, body)
    }

    /// Adds users to an organization, a folder or a document
    ///
    /// Adds the users at one level only: to the document if `documentId` is set, to the folder if `folderId` is set, otherwise to the organization. Users of an organization can access its documents, except restricted ones. Unlike the v1 operation, it sets roles and can add the document or folder first. Velt's documentation contradicts itself about organizations that do not exist: they are always created, or only if `createOrganization` is true. Returns one outcome per user.
    ///
    /// Sends a `POST` request to `/v2/users/add`
    #[cfg(feature = "users")]
    pub fn v2_users_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddUsers>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_USERS_ADD, body)
    }

    /// Removes users from an organization, a folder or a document
    ///
    /// Removes the users from the document if `documentId` is set, from the folder if `folderId` is set, otherwise from the organization and all of its documents. Returns one outcome per user.
    ///
    /// Sends a `POST` request to `/v2/users/delete`
    #[cfg(feature = "users")]
    pub fn v2_users_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteUsers>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_USERS_DELETE, body)
    }

    /// Lists users of an organization, a folder or a document, page by page
    ///
    /// Requires the advanced queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// Sends a `POST` request to `/v2/users/get`
    #[cfg(feature = "users")]
    pub fn v2_users_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetUsers>,
    ) -> crate::Sent<'a, crate::Reply<crate::Page<crate::types::UsersFound>>> {
        self.send(&operations::V2_USERS_GET, body)
    }

    /// Updates users of an organization, a folder or a document
    ///
    /// Unlike the v1 operation, it can change the roles of the users. Returns one outcome per user: users who do not exist fail while the others are updated.
    ///
    /// Sends a `POST` request to `/v2/users/update`
    #[cfg(feature = "users")]
    pub fn v2_users_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateUsers>,
    ) -> crate::Sent<'a, crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>> {
        self.send(&operations::V2_USERS_UPDATE, body)
    }

    /// Returns the activity log configuration
    ///
    /// Activity logs are disabled by default.
    ///
    /// Sends a `POST` request to `/v2/workspace/activityconfig/get`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_get_activity_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetWorkspaceActivityConfig>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceActivityConfig>>> {
        self.send(&operations::V2_WORKSPACE_GET_ACTIVITY_CONFIG, body)
    }

    /// Updates the activity log configuration
    ///
    /// Omitted fields keep their values. When activity logs are enabled for the first time, Velt turns on the standard comment triggers and the suggestion triggers, makes the logs immutable and records the time. Values in the request take precedence. Returns the whole configuration.
    ///
    /// Sends a `POST` request to `/v2/workspace/activityconfig/update`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_update_activity_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateWorkspaceActivityConfig>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceActivityConfig>>> {
        self.send(&operations::V2_WORKSPACE_UPDATE_ACTIVITY_CONFIG, body)
    }

    /// Returns the configuration of the API key
    ///
    /// Your AI model keys are masked in the response.
    ///
    /// Sends a `POST` request to `/v2/workspace/apikeyconfig/get`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_get_api_key_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetWorkspaceApiKeyConfig>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceApiKeyConfig>>> {
        self.send(&operations::V2_WORKSPACE_GET_API_KEY_CONFIG, body)
    }

    /// Updates the configuration of the API key
    ///
    /// Omitted fields keep their values, and no field can be removed. A request that has no fields or an unknown field fails with `INVALID_ARGUMENT`. Returns the fields that were sent, with AI model keys masked.
    ///
    /// Sends a `POST` request to `/v2/workspace/apikeyconfig/update`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_update_api_key_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateWorkspaceApiKeyConfig>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceApiKeyConfigUpdated>>>
    {
        self.send(&operations::V2_WORKSPACE_UPDATE_API_KEY_CONFIG, body)
    }

    /// Returns the email configuration
    ///
    /// Sends a `POST` request to `/v2/workspace/emailconfig/get`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_get_email_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetWorkspaceEmailConfig>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceEmailConfig>>> {
        self.send(&operations::V2_WORKSPACE_GET_EMAIL_CONFIG, body)
    }

    /// Updates the email configuration
    ///
    /// Omitted fields keep their values. When emails are enabled and no triggers are configured, Velt turns on the standard comment triggers and all huddle triggers, and sets the provider to `custom`. Values in the request take precedence. Setting the provider to `custom` also enables emails. Velt's documentation contradicts itself on the response: in the API reference, `data` is the whole configuration; in the Python guide, it is null.
    ///
    /// Sends a `POST` request to `/v2/workspace/emailconfig/update`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_update_email_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateWorkspaceEmailConfig>,
    ) -> crate::Sent<
        'a,
        crate::Reply<crate::Response<::std::option::Option<crate::types::WorkspaceEmailConfig>>>,
    > {
        self.send(&operations::V2_WORKSPACE_UPDATE_EMAIL_CONFIG, body)
    }

    /// Returns the in-app notification configuration
    ///
    /// Sends a `POST` request to `/v2/workspace/notificationconfig/get`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_get_notification_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetWorkspaceNotificationConfig>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceNotificationConfig>>>
    {
        self.send(&operations::V2_WORKSPACE_GET_NOTIFICATION_CONFIG, body)
    }

    /// Updates the in-app notification configuration
    ///
    /// Omitted fields keep their values. When notifications are enabled and no triggers are configured, Velt turns on the standard comment triggers and all huddle triggers. Delays and batching stay off. Values in the request take precedence. Returns the updated configuration.
    ///
    /// Sends a `POST` request to `/v2/workspace/notificationconfig/update`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_update_notification_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateWorkspaceNotificationConfig>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceNotificationConfig>>>
    {
        self.send(&operations::V2_WORKSPACE_UPDATE_NOTIFICATION_CONFIG, body)
    }

    /// Returns the permission provider configuration
    ///
    /// Sends a `POST` request to `/v2/workspace/permissionproviderconfig/get`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_get_permission_provider_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetWorkspacePermissionProviderConfig>,
    ) -> crate::Sent<
        'a,
        crate::Reply<crate::Response<crate::types::WorkspacePermissionProviderConfig>>,
    > {
        self.send(
            &operations::V2_WORKSPACE_GET_PERMISSION_PROVIDER_CONFIG,
            body,
        )
    }

    /// Updates the permission provider configuration
    ///
    /// Omitted fields keep their values. Enabling a provider that was never configured starts from an empty configuration. Velt's documentation contradicts itself on the response: the text says that `data` contains this configuration, but the example has no `data`.
    ///
    /// Sends a `POST` request to `/v2/workspace/permissionproviderconfig/update`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_update_permission_provider_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateWorkspacePermissionProviderConfig>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::WorkspacePermissionProviderConfigUpdated>> {
        self.send(
            &operations::V2_WORKSPACE_UPDATE_PERMISSION_PROVIDER_CONFIG,
            body,
        )
    }

    /// Accepts or rejects a request for an additional URL
    ///
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/workspace/additional-url-request`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_respond_to_url_request<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::RespondToUrlRequest>,
    ) -> crate::Sent<
        'a,
        crate::Reply<
            crate::Response<
                ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
            >,
        >,
    > {
        self.send(&operations::V2_WORKSPACE_RESPOND_TO_URL_REQUEST, body)
    }

    /// Copies the configuration of one API key to another
    ///
    /// Velt's official Python SDK sends the workspace auth token in the header `x-velt-auth-token` instead of `x-velt-workspace-auth-token`. Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/workspace/apikey/copy`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_copy_api_key<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::CopyApiKey>,
    ) -> crate::Sent<
        'a,
        crate::Reply<
            crate::Response<
                ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
            >,
        >,
    > {
        self.send(&operations::V2_WORKSPACE_COPY_API_KEY, body)
    }

    /// Ensures that the workspace has an auth token, and returns it
    ///
    /// Velt's official Python SDK sends the workspace auth token in the header `x-velt-auth-token` instead of `x-velt-workspace-auth-token`. Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/workspace/authtoken/ensure`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_ensure_auth_token<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::EnsureAuthToken>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::EnsuredAuthToken>>> {
        self.send(&operations::V2_WORKSPACE_ENSURE_AUTH_TOKEN, body)
    }

    /// Requests that a domain be allowed
    ///
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/workspace/domains/request`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_request_domain<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::RequestDomain>,
    ) -> crate::Sent<
        'a,
        crate::Reply<
            crate::Response<
                ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
            >,
        >,
    > {
        self.send(&operations::V2_WORKSPACE_REQUEST_DOMAIN, body)
    }

    /// Lists the requested domains that are pending
    ///
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// Sends a `POST` request to `/v2/workspace/requested/domains/get`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_get_requested_domains<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetRequestedDomains>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<::std::vec::Vec<::serde_json::Value>>>> {
        self.send(&operations::V2_WORKSPACE_GET_REQUESTED_DOMAINS, body)
    }

    /// Creates an advanced webhook endpoint
    ///
    /// Velt generates the signing secret of the endpoint; a separate call returns it. Fails with `FAILED_PRECONDITION` unless advanced webhooks are enabled.
    ///
    /// Sends a `POST` request to `/v2/workspace/advancedwebhook/endpoints/create`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_create_advanced_webhook_endpoint<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::CreateAdvancedWebhookEndpoint>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AdvancedWebhookEndpoint>>> {
        self.send(
            &operations::V2_WORKSPACE_CREATE_ADVANCED_WEBHOOK_ENDPOINT,
            body,
        )
    }

    /// Deletes an advanced webhook endpoint
    ///
    /// The deletion is permanent: the endpoint receives no more events, and its signing secret becomes invalid. Fails with `NOT_FOUND` if the endpoint does not exist; after a retry, this may mean that the first attempt deleted it. Fails with `FAILED_PRECONDITION` unless advanced webhooks are enabled.
    ///
    /// Sends a `POST` request to `/v2/workspace/advancedwebhook/endpoints/delete`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_delete_advanced_webhook_endpoint<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteAdvancedWebhookEndpoint>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AdvancedWebhookEndpointDeleted>>>
    {
        self.send(
            &operations::V2_WORKSPACE_DELETE_ADVANCED_WEBHOOK_ENDPOINT,
            body,
        )
    }

    /// Lists advanced webhook endpoints
    ///
    /// Fails with `FAILED_PRECONDITION` unless advanced webhooks are enabled.
    ///
    /// Sends a `POST` request to `/v2/workspace/advancedwebhook/endpoints/get`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_get_advanced_webhook_endpoints<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetAdvancedWebhookEndpoints>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AdvancedWebhookEndpoints>>>
    {
        self.send(
            &operations::V2_WORKSPACE_GET_ADVANCED_WEBHOOK_ENDPOINTS,
            body,
        )
    }

    /// Returns the signing secret of an advanced webhook endpoint
    ///
    /// Anyone who has the secret can forge events, so never expose it in client-side code. Fails with `FAILED_PRECONDITION` unless advanced webhooks are enabled.
    ///
    /// Sends a `POST` request to `/v2/workspace/advancedwebhook/endpoints/secret/get`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_get_advanced_webhook_endpoint_secret<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetAdvancedWebhookEndpointSecret>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AdvancedWebhookEndpointSecret>>>
    {
        self.send(
            &operations::V2_WORKSPACE_GET_ADVANCED_WEBHOOK_ENDPOINT_SECRET,
            body,
        )
    }

    /// Updates an advanced webhook endpoint
    ///
    /// Omitted fields keep their values. Returns the whole endpoint. Fails with `FAILED_PRECONDITION` unless advanced webhooks are enabled.
    ///
    /// Sends a `POST` request to `/v2/workspace/advancedwebhook/endpoints/update`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_update_advanced_webhook_endpoint<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateAdvancedWebhookEndpoint>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AdvancedWebhookEndpoint>>> {
        self.send(
            &operations::V2_WORKSPACE_UPDATE_ADVANCED_WEBHOOK_ENDPOINT,
            body,
        )
    }

    /// Returns the advanced webhook configuration
    ///
    /// Advanced webhooks are disabled by default. Fails with `FAILED_PRECONDITION` if Velt has not made them available to the workspace.
    ///
    /// Sends a `POST` request to `/v2/workspace/advancedwebhookconfig/get`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_get_advanced_webhook_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetAdvancedWebhookConfig>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AdvancedWebhookConfig>>> {
        self.send(&operations::V2_WORKSPACE_GET_ADVANCED_WEBHOOK_CONFIG, body)
    }

    /// Updates the advanced webhook configuration
    ///
    /// Omitted fields keep their values. The first update must enable advanced webhooks, or it fails with `FAILED_PRECONDITION`; endpoints can be created only after that. Returns the whole configuration.
    ///
    /// Sends a `POST` request to `/v2/workspace/advancedwebhookconfig/update`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_update_advanced_webhook_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateAdvancedWebhookConfig>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::AdvancedWebhookConfig>>> {
        self.send(
            &operations::V2_WORKSPACE_UPDATE_ADVANCED_WEBHOOK_CONFIG,
            body,
        )
    }

    /// Returns the basic webhook configuration
    ///
    /// Advanced webhooks have a separate configuration.
    ///
    /// Sends a `POST` request to `/v2/workspace/webhookconfig/get`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_get_webhook_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetWorkspaceWebhookConfig>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceWebhookConfig>>> {
        self.send(&operations::V2_WORKSPACE_GET_WEBHOOK_CONFIG, body)
    }

    /// Updates the basic webhook configuration
    ///
    /// Omitted fields keep their values. When webhooks are enabled and no triggers are configured, Velt turns on the standard comment triggers and all huddle triggers, but not the suggestion, CRDT and recorder triggers. Values in the request take precedence. Advanced webhooks have a separate configuration. Velt's documentation contradicts itself on the response: in the API reference, `data` is the whole configuration; in the Python guide, it is null.
    ///
    /// Sends a `POST` request to `/v2/workspace/webhookconfig/update`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_update_webhook_config<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateWorkspaceWebhookConfig>,
    ) -> crate::Sent<
        'a,
        crate::Reply<crate::Response<::std::option::Option<crate::types::WorkspaceWebhookConfig>>>,
    > {
        self.send(&operations::V2_WORKSPACE_UPDATE_WEBHOOK_CONFIG, body)
    }

    /// Creates an API key in the workspace
    ///
    /// For a production key, the call fails with `PERMISSION_DENIED` if the workspace is not allowed to create one, with `FAILED_PRECONDITION` if it has no paid plan, and with `RESOURCE_EXHAUSTED` if it has reached its maximum number of production keys. An unsupported or empty region fails with `INVALID_ARGUMENT`.
    ///
    /// Sends a `POST` request to `/v2/workspace/apikey/create`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_create_api_key<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::CreateWorkspaceApiKey>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceApiKeyCreated>>> {
        self.send(&operations::V2_WORKSPACE_CREATE_API_KEY, body)
    }

    /// Renames an API key of the workspace
    ///
    /// In the response, `data` is always null.
    ///
    /// Sends a `POST` request to `/v2/workspace/apikey/update`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_update_api_key<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateWorkspaceApiKey>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::Success>> {
        self.send(&operations::V2_WORKSPACE_UPDATE_API_KEY, body)
    }

    /// Lists the API keys of the workspace
    ///
    /// Sends a `POST` request to `/v2/workspace/apikeys/get`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_get_api_keys<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetWorkspaceApiKeys>,
    ) -> crate::Sent<'a, crate::Reply<crate::Page<::std::vec::Vec<crate::types::WorkspaceApiKey>>>>
    {
        self.send(&operations::V2_WORKSPACE_GET_API_KEYS, body)
    }

    /// Replaces the auth token of an API key
    ///
    /// Returns the new token. The old token stops working.
    ///
    /// Sends a `POST` request to `/v2/workspace/authtoken/reset`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_reset_auth_token<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::ResetWorkspaceAuthToken>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceAuthTokenReset>>> {
        self.send(&operations::V2_WORKSPACE_RESET_AUTH_TOKEN, body)
    }

    /// Returns the auth tokens of an API key
    ///
    /// Sends a `POST` request to `/v2/workspace/authtokens/get`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_get_auth_tokens<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetWorkspaceAuthTokens>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceAuthTokens>>> {
        self.send(&operations::V2_WORKSPACE_GET_AUTH_TOKENS, body)
    }

    /// Creates a workspace with a testing API key
    ///
    /// Requires no credentials. Calls are rate-limited by IP address. An email address can own at most five workspaces. Additional workspaces require a paid plan (a production API key in the first workspace); otherwise the call fails with `PERMISSION_DENIED`. Velt's documentation contradicts itself: it also says that the call fails with `ALREADY_EXISTS` if the email address has a workspace. Returns the workspace ID and the auth token that workspace calls require.
    ///
    /// Sends a `POST` request to `/v2/workspace/create`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_create<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::CreateWorkspace>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceDetails>>> {
        self.send(&operations::V2_WORKSPACE_CREATE, body)
    }

    /// Adds allowed domains to the API key
    ///
    /// If a domain is already allowed, the call fails with `INTERNAL`, although the other domains are added; `details` of the failure lists `domainsAdded` and `skippedDomains`. A retry therefore fails if the first attempt succeeded. Accepts at most 100 domains per call; no limit is documented for v1.
    ///
    /// Sends a `POST` request to `/v2/workspace/domains/add`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_add_domains<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddWorkspaceDomains>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceDomainsAdded>>> {
        self.send(&operations::V2_WORKSPACE_ADD_DOMAINS, body)
    }

    /// Removes allowed domains from the API key
    ///
    /// If a domain is not among the allowed domains, the call fails with `INTERNAL`, although the other domains are removed; `details` of the failure lists `domainsRemoved` and `skippedDomains`. After a retry, this may mean that the first attempt removed the domain. Accepts at most 100 domains per call; no limit is documented for v1.
    ///
    /// Sends a `POST` request to `/v2/workspace/domains/delete`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_delete_domains<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteWorkspaceDomains>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceDomainsRemoved>>> {
        self.send(&operations::V2_WORKSPACE_DELETE_DOMAINS, body)
    }

    /// Returns the allowed domains of the API key
    ///
    /// Sends a `POST` request to `/v2/workspace/domains/get`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_get_domains<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetWorkspaceDomains>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceDomains>>> {
        self.send(&operations::V2_WORKSPACE_GET_DOMAINS, body)
    }

    /// Sends a login link to a workspace owner by email
    ///
    /// Requires no credentials. Calls are rate-limited. In the response, `data` is always null.
    ///
    /// Sends a `POST` request to `/v2/workspace/email/send-login-link`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_send_login_link<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::SendWorkspaceLoginLink>,
    ) -> crate::Sent<'a, crate::Reply<crate::types::Success>> {
        self.send(&operations::V2_WORKSPACE_SEND_LOGIN_LINK, body)
    }

    /// Returns whether the email address of a workspace owner is verified
    ///
    /// Requires no credentials. Calls are rate-limited. If the address has just been verified, the call also reactivates API keys that expired for lack of verification. Fails with `NOT_FOUND` if no workspace exists for the address.
    ///
    /// Sends a `POST` request to `/v2/workspace/email/status`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_get_email_status<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetWorkspaceEmailStatus>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceEmailStatus>>> {
        self.send(&operations::V2_WORKSPACE_GET_EMAIL_STATUS, body)
    }

    /// Returns the workspace that the credentials belong to
    ///
    /// The response contains secrets: the auth token of the workspace and its API keys.
    ///
    /// Sends a `POST` request to `/v2/workspace/get`
    #[cfg(feature = "workspace")]
    pub fn v2_workspace_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetWorkspace>,
    ) -> crate::Sent<'a, crate::Reply<crate::Response<crate::types::WorkspaceDetails>>> {
        self.send(&operations::V2_WORKSPACE_GET, body)
    }
}

/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
