// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `users`.
//!
//! Requires the feature `users`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// Adds users to an organization, a folder or a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddUsers {
    /// What you want to have handed to your resolvers and webhooks. Not documented by Velt; its Python SDK sends it.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether to add the document first if it does not exist. Only together with `documentId`.
    pub create_document: ::std::option::Option<bool>,
    /// Whether to add the folder first if it does not exist. Only together with `folderId`.
    pub create_folder: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The document to add the users to, in place of the organization. Not together with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder to add the users to, in place of the organization. Not together with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization that the users belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The folder that a folder to add is in. Not documented by Velt; its Python SDK sends it.
    pub parent_folder_id: ::std::option::Option<::std::string::String>,
    /// The users to add.
    pub users: ::std::vec::Vec<User>,
}

/// Adds users to an organization, a folder or a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddUsersV1 {
    /// The document to add the users to, in place of the organization. Not together with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder to add the users to, in place of the organization. Not together with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization that the users belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to add.
    pub users: ::std::vec::Vec<User>,
}

/// Asks how many invitations wait for a response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CountPendingInvitations {
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The kind of invitation to count.
    pub type_: crate::types::InvitationType,
}

/// Asks how many users there are.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CountUsers {
    /// Whether to count the users of all documents. Not together with `documentId`.
    pub all_documents: ::std::option::Option<bool>,
    /// The document whose users to count. Not together with `allDocuments`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The only user to count.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// Removes users from an organization, a folder or a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteUsers {
    /// What you want to have handed to your resolvers and webhooks; in v2 alone. Not documented by Velt; its Python SDK sends it.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The document whose users to remove, in place of the organization's. Not together with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder whose users to remove, in place of the organization's. Not together with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization that the users belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to remove, by the ids that you gave them.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Asks for users of documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetDocumentUsers {
    /// Whether to give the documents that each user takes part in. Only together with `userIds`.
    pub include_involved_documents: ::std::option::Option<bool>,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many items a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The users to get; at most 5 together with `includeInvolvedDocuments`.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Asks for the people who were invited.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetInvitedUsers {
    /// The only address to get.
    pub email: ::std::option::Option<::std::string::String>,
    /// Whether to get only those who have not responded.
    pub is_pending_users_only: ::std::option::Option<bool>,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many items a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Asks for the invitations of one person.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUserInvitations {
    /// The address of the person.
    pub email: ::std::string::String,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many items a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The only status to get.
    pub status: ::std::option::Option<crate::types::InvitationStatus>,
    /// The only kind of invitation to get.
    pub type_: ::std::option::Option<crate::types::InvitationType>,
}

/// Asks for users of an organization, a folder or a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUsers {
    /// Whether to get the users of all documents, and none of those of the organization itself.
    pub all_documents: ::std::option::Option<bool>,
    /// The document to look in. Not together with `folderId`; not needed with `allDocuments`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder to look in. Not together with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// Whether to give the users by document. Only together with `allDocuments`.
    pub group_by_document_id: ::std::option::Option<bool>,
    /// Whether to give the documents that each user takes part in. Not documented by Velt; its Python SDK sends it.
    pub include_involved_documents: ::std::option::Option<bool>,
    /// Whether to give how many documents each user takes part in. Not documented by Velt; its Python SDK sends it.
    pub include_involved_documents_count: ::std::option::Option<bool>,
    /// The organization to look in, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The groups whose users to get, by the ids that you gave them.
    pub organization_user_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How many users a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// What to search the users for. Not documented by Velt; its Python SDK sends it.
    pub search_key: ::std::option::Option<::std::string::String>,
    /// The users to get, by the ids that you gave them.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Asks for users of an organization or a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUsersV1 {
    /// The document to look in.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization to look in, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The groups whose users to get, by the ids that you gave them.
    pub organization_user_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The users to get, by the ids that you gave them.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Invites a person. `doc_user` needs `documentId`, and `folder_user` needs `folderId`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct InviteUser {
    /// The document that the person is invited to. Not together with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The name of the document, for people.
    pub document_name: ::std::option::Option<::std::string::String>,
    /// The address of the person.
    pub email: ::std::string::String,
    /// The folder that the person is invited to. Not together with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The name of the folder, for people.
    pub folder_name: ::std::option::Option<::std::string::String>,
    /// Who invites.
    pub invited_by: ::std::option::Option<Inviter>,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The name of the organization, for people.
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// What the person is invited to.
    pub type_: crate::types::InvitationType,
}

/// Who invites a person.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Inviter {
    /// The id that you gave to the one who invites.
    pub client_user_id: ::std::option::Option<::std::string::String>,
    /// The address of the one who invites.
    pub email: ::std::option::Option<::std::string::String>,
    /// The id of the one who invites.
    pub user_id: ::std::option::Option<::std::string::String>,
    /// The id that Velt gave to the one who invites.
    pub user_snippyly_id: ::std::option::Option<::std::string::String>,
}

/// Responds to an invitation. `ACCEPTED` needs `user` and `authToken`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RespondToInvitation {
    /// The auth token of the person who was invited, which is not that of the API key; needed to accept.
    pub auth_token: ::std::option::Option<crate::Secret>,
    /// The document of the invitation; needed for `doc_user`. Not together with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The address that was invited.
    pub email: ::std::string::String,
    /// The folder of the invitation; needed for `folder_user`. Not together with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The response.
    pub status: crate::types::InvitationResponse,
    /// What the person was invited to.
    pub type_: crate::types::InvitationType,
    /// The person who was invited, as a user; needed to accept.
    pub user: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
}

/// Updates users of an organization, a folder or a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateUsers {
    /// The document whose users to update, in place of the organization's. Not together with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder whose users to update, in place of the organization's. Not together with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// What to update besides: with `all`, users everywhere, and with `allDocuments`, those of all documents. In v2 alone. Not documented by Velt; its Python SDK sends it.
    pub options:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The organization that the users belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to update, each with its id and the fields to change.
    pub users: ::std::vec::Vec<User>,
}

/// Users, by document if the request asks for that.
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

/// What a person is invited to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvitationType {
    /// An organization.
    OrgUser,
    /// A document.
    DocUser,
    /// A folder.
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

/// How far an invitation has come.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvitationStatus {
    /// Nobody has responded.
    Pending,
    /// The person has accepted.
    Accepted,
    /// The person has rejected it.
    Rejected,
    /// It was taken back.
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
    /// The person accepts.
    Accepted,
    /// The person rejects it.
    Rejected,
    /// It is taken back.
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
