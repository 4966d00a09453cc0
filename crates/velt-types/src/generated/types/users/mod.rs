// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `users`.
//!
//! Requires the feature `users`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// Adds users to an organization, a folder or a document. Only v2 sets roles and can add the organization, folder or document first.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().users().add()`](../../../velt/v2/struct.Users.html#method.add)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddUsers {
    /// Context to pass to your resolvers and webhooks. Not documented by Velt; its Python SDK sends it.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether to add the document first if it does not exist. Requires `documentId`.
    pub create_document: ::std::option::Option<bool>,
    /// Whether to add the folder first if it does not exist. Requires `folderId`.
    pub create_folder: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The document ID. If set, the users are added to the document instead of the organization. Cannot be combined with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder ID. If set, the users are added to the folder instead of the organization. Cannot be combined with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The parent folder ID. Applies only if the call creates the folder. Not documented by Velt; its Python SDK sends it.
    pub parent_folder_id: ::std::option::Option<::std::string::String>,
    /// The users to add.
    pub users: ::std::vec::Vec<User>,
}

/// Adds users to an organization, a folder or a document.
///
/// The v2 API has [`AddUsers`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().users().add()`](../../../velt/v1/struct.Users.html#method.add)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddUsersV1 {
    /// The document ID. If set, the users are added to the document instead of the organization. Cannot be combined with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder ID. If set, the users are added to the folder instead of the organization. Cannot be combined with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The users to add.
    pub users: ::std::vec::Vec<User>,
}

/// Counts the people with a pending invitation.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().users().count_pending_invitations()`](../../../velt/v2/struct.Users.html#method.count_pending_invitations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CountPendingInvitations {
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The type of resource that an invitation is for.
    pub type_: crate::types::InvitationType,
}

/// Counts users of an organization or its documents.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().users().count()`](../../../velt/v2/struct.Users.html#method.count)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CountUsers {
    /// Whether to count the users of all documents. Cannot be combined with `documentId`.
    pub all_documents: ::std::option::Option<bool>,
    /// The document ID. If set, the users of this document are counted. Cannot be combined with `allDocuments`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The user ID. If set, only this user is counted.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// Removes users from an organization, a folder or a document.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().users().delete()`](../../../velt/v1/struct.Users.html#method.delete) and [`v2().users().delete()`](../../../velt/v2/struct.Users.html#method.delete)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteUsers {
    /// Context to pass to your resolvers and webhooks. Accepted only by v2. Not documented by Velt; its Python SDK sends it.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The document ID. If set, the users are removed from the document instead of the organization. Cannot be combined with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder ID. If set, the users are removed from the folder instead of the organization. Cannot be combined with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The IDs of the users to remove.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Users of the documents of an organization.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().users().get_document_users()`](../../../velt/v2/struct.Users.html#method.get_document_users)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentUsersFound {
    /// The users.
    pub data: ::std::vec::Vec<User>,
    /// A human-readable message about the call.
    pub message: ::std::string::String,
    /// The status of the whole call; `success` in the documented example.
    pub status: ::std::string::String,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Returns users of the documents of an organization.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().users().get_document_users()`](../../../velt/v2/struct.Users.html#method.get_document_users)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetDocumentUsers {
    /// Whether to return the documents that each user is involved in. Requires one to five `userIds`.
    pub include_involved_documents: ::std::option::Option<bool>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// Maximum number of users per page, from 1 to 1000.
    pub page_size: ::std::option::Option<i64>,
    /// Token of the page to return, from the previous response.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The IDs of the users to return. At most 20, or 5 if `includeInvolvedDocuments` is true.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Lists the people invited to an organization.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().users().get_invited()`](../../../velt/v2/struct.Users.html#method.get_invited)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetInvitedUsers {
    /// The email address to filter by.
    pub email: ::std::option::Option<::std::string::String>,
    /// Whether to list only people whose invitation is pending.
    pub is_pending_users_only: ::std::option::Option<bool>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// Maximum number of people per page, from 1 to 1000. Defaults to 100.
    pub page_size: ::std::option::Option<i64>,
    /// Token of the page to return, from the previous response.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Lists the invitations of a person.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().users().get_invitations()`](../../../velt/v2/struct.Users.html#method.get_invitations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUserInvitations {
    /// The email address of the invited person.
    pub email: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// Maximum number of invitations per page, from 1 to 1000. Defaults to 100.
    pub page_size: ::std::option::Option<i64>,
    /// Token of the page to return, from the previous response.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The status to filter by. If omitted, invitations of every status are listed.
    pub status: ::std::option::Option<crate::types::InvitationStatus>,
    /// The type to filter by. If omitted, invitations of every type are listed.
    pub type_: ::std::option::Option<crate::types::InvitationType>,
}

/// Lists users of an organization, a folder or a document.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().users().get()`](../../../velt/v2/struct.Users.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUsers {
    /// Whether to return the users of all documents. Users of the organization itself are not included.
    pub all_documents: ::std::option::Option<bool>,
    /// The document ID. If set, the users of the document are returned instead of the users of the organization. Cannot be combined with `folderId`. Not needed with `allDocuments`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder ID. If set, the users of the folder are returned instead of the users of the organization. Cannot be combined with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// Whether to group the users by document. Requires `allDocuments`.
    pub group_by_document_id: ::std::option::Option<bool>,
    /// Whether to return the documents that each user is involved in.
    pub include_involved_documents: ::std::option::Option<bool>,
    /// Whether to return the number of documents that each user is involved in. Not documented by Velt; its Python SDK sends it.
    pub include_involved_documents_count: ::std::option::Option<bool>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The IDs of the groups whose users to return. At most 30.
    pub organization_user_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Maximum number of users per page. Defaults to 1000.
    pub page_size: ::std::option::Option<i64>,
    /// Token of the page to return, from the previous response.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The search text to filter the users by.
    pub search_key: ::std::option::Option<::std::string::String>,
    /// The IDs of the users to return. At most 30.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Returns users of an organization or a document.
///
/// The v2 API has [`GetUsers`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().users().get()`](../../../velt/v1/struct.Users.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUsersV1 {
    /// The document ID. If set, the users of the document are returned instead of the users of the organization.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The IDs of the groups whose users to return. At most 30.
    pub organization_user_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The IDs of the users to return. At most 30.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Invites a person to an organization, a document or a folder.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().users().invite()`](../../../velt/v2/struct.Users.html#method.invite)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct InviteUser {
    /// The document ID. Required for `doc_user`. Cannot be combined with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The display name of the document.
    pub document_name: ::std::option::Option<::std::string::String>,
    /// The email address of the person to invite.
    pub email: ::std::string::String,
    /// The folder ID. Required for `folder_user`. Cannot be combined with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The display name of the folder.
    pub folder_name: ::std::option::Option<::std::string::String>,
    /// The user who sends an invitation.
    pub invited_by: ::std::option::Option<Inviter>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The display name of the organization.
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// The type of resource that an invitation is for.
    pub type_: crate::types::InvitationType,
}

/// A person who was invited.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().users().get_invited()`](../../../velt/v2/struct.Users.html#method.get_invited)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct InvitedUser {
    /// The email address of the invited person.
    pub email: ::std::string::String,
    /// The status of an invitation.
    pub status: crate::types::InvitationStatus,
    /// The type of resource that an invitation is for.
    pub type_: crate::types::InvitationType,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The user who sends an invitation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Inviter {
    /// The client user ID of the inviter.
    pub client_user_id: ::std::string::String,
    /// The email address of the inviter.
    pub email: ::std::string::String,
    /// The user ID of the inviter.
    pub user_id: ::std::string::String,
    /// The legacy Snippyly user ID of the inviter.
    pub user_snippyly_id: ::std::option::Option<::std::string::String>,
}

/// The number of people with a pending invitation.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().users().count_pending_invitations()`](../../../velt/v2/struct.Users.html#method.count_pending_invitations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct PendingInvitationsCount {
    /// The number of people with a pending invitation.
    pub count: i64,
}

/// Accepts, rejects or withdraws an invitation.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().users().respond_to_invitation()`](../../../velt/v2/struct.Users.html#method.respond_to_invitation)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RespondToInvitation {
    /// The auth token of the invited person, not the auth token of the API key. Required for `ACCEPTED`.
    pub auth_token: ::std::option::Option<crate::Secret>,
    /// The document ID. Cannot be combined with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The email address of the invited person.
    pub email: ::std::string::String,
    /// The folder ID. Cannot be combined with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// A response to an invitation.
    pub status: crate::types::InvitationResponse,
    /// The type of resource that an invitation is for.
    pub type_: crate::types::InvitationType,
    /// The invited person as a user. Required for `ACCEPTED`.
    pub user: ::std::option::Option<User>,
}

/// Updates users of an organization, a folder or a document.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().users().update()`](../../../velt/v1/struct.Users.html#method.update) and [`v2().users().update()`](../../../velt/v2/struct.Users.html#method.update)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateUsers {
    /// The document ID. If set, the users of the document are updated instead of the users of the organization. Cannot be combined with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder ID. If set, the users of the folder are updated instead of the users of the organization. Cannot be combined with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// Options for bulk updates: `all` updates the users across the workspace, `allDocuments` updates the users of all documents. Accepted only by v2. Not documented by Velt; its Python SDK sends it.
    pub options:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The users to update, each with the user ID and the fields to change.
    pub users: ::std::vec::Vec<User>,
}

/// An invitation that a person received.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().users().get_invitations()`](../../../velt/v2/struct.Users.html#method.get_invitations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UserInvitation {
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The status of an invitation.
    pub status: crate::types::InvitationStatus,
    /// The type of resource that an invitation is for.
    pub type_: crate::types::InvitationType,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The number of users.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().users().count()`](../../../velt/v2/struct.Users.html#method.count)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UsersCount {
    /// The number of users.
    pub count: i64,
}

/// The users found, grouped by document if `groupByDocumentId` is set in the request.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().users().get()`](../../../velt/v2/struct.Users.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum UsersFound {
    AllUsers(::std::vec::Vec<User>),
    ByDocument(::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<User>>),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<::std::vec::Vec<User>> for UsersFound {
    fn from(value: ::std::vec::Vec<User>) -> Self {
        Self::AllUsers(value)
    }
}

impl
    ::std::convert::From<::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<User>>>
    for UsersFound
{
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<User>>,
    ) -> Self {
        Self::ByDocument(value)
    }
}

/// The type of resource that an invitation is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvitationType {
    /// An invitation to an organization.
    OrgUser,
    /// An invitation to a document.
    DocUser,
    /// An invitation to a folder.
    FolderUser,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    InvitationType,
    OrgUser = "org_user",
    DocUser = "doc_user",
    FolderUser = "folder_user"
);

/// The status of an invitation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvitationStatus {
    /// The invitation is awaiting a response.
    Pending,
    /// The invitation was accepted.
    Accepted,
    /// The invitation was rejected.
    Rejected,
    /// The invitation was withdrawn.
    Withdrawn,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    InvitationStatus,
    Pending = "PENDING",
    Accepted = "ACCEPTED",
    Rejected = "REJECTED",
    Withdrawn = "WITHDRAWN"
);

/// A response to an invitation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvitationResponse {
    /// Accepts the invitation.
    Accepted,
    /// Rejects the invitation.
    Rejected,
    /// Withdraws the invitation.
    Withdrawn,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    InvitationResponse,
    Accepted = "ACCEPTED",
    Rejected = "REJECTED",
    Withdrawn = "WITHDRAWN"
);
