// Made by `cargo xtask generate` from openapi/. Change that, not this.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// Adds organizations.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct AddOrganizations {
        /// The organizations to add.
        pub organizations: ::std::vec::Vec<OrganizationInput>,
    }

    /// Adds groups to an organization.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct AddUserGroups {
        /// Whether to add the organization first if it does not exist.
        #[serde(
            rename = "createOrganization",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub create_organization: ::std::option::Option<bool>,
        /// The organization to add the groups to, by the id that you gave it.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        /// The groups to add.
        #[serde(rename = "organizationUserGroups")]
        pub organization_user_groups: ::std::vec::Vec<OrganizationUserGroup>,
    }

    /// Adds groups to an organization.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct AddUserGroupsV1 {
        /// The organization to add the groups to, by the id that you gave it.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        /// The groups to add.
        #[serde(rename = "organizationUserGroups")]
        pub organization_user_groups: ::std::vec::Vec<OrganizationUserGroup>,
    }

    /// Adds users to an organization, a folder or a document.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct AddUsers {
        /// Whether to add the document first if it does not exist. Only together with `documentId`.
        #[serde(
            rename = "createDocument",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub create_document: ::std::option::Option<bool>,
        /// Whether to add the folder first if it does not exist. Only together with `folderId`.
        #[serde(
            rename = "createFolder",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub create_folder: ::std::option::Option<bool>,
        /// Whether to add the organization first if it does not exist.
        #[serde(
            rename = "createOrganization",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub create_organization: ::std::option::Option<bool>,
        /// The document to add the users to, in place of the organization. Not together with `folderId`.
        #[serde(
            rename = "documentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub document_id: ::std::option::Option<::std::string::String>,
        /// The folder to add the users to, in place of the organization. Not together with `documentId`.
        #[serde(
            rename = "folderId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub folder_id: ::std::option::Option<::std::string::String>,
        /// The organization that the users belong to, by the id that you gave it.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        /// The users to add.
        pub users: ::std::vec::Vec<User>,
    }

    /// Puts users of an organization into one of its groups.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct AddUsersToGroup {
        /// The organization that the group belongs to, by the id that you gave it.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        /// The group that the users are put into, by the id that you gave it.
        #[serde(rename = "organizationUserGroupId")]
        pub organization_user_group_id: ::std::string::String,
        /// The users to put into the group, by the ids that you gave them.
        #[serde(rename = "userIds")]
        pub user_ids: ::std::vec::Vec<::std::string::String>,
    }

    /// Adds users to an organization, a folder or a document.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct AddUsersV1 {
        /// The document to add the users to, in place of the organization. Not together with `folderId`.
        #[serde(
            rename = "documentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub document_id: ::std::option::Option<::std::string::String>,
        /// The folder to add the users to, in place of the organization. Not together with `documentId`.
        #[serde(
            rename = "folderId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub folder_id: ::std::option::Option<::std::string::String>,
        /// The organization that the users belong to, by the id that you gave it.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        /// The users to add.
        pub users: ::std::vec::Vec<User>,
    }

    /// Deletes organizations.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct DeleteOrganizations {
        /// The organizations to delete, by the ids that you gave them.
        #[serde(rename = "organizationIds")]
        pub organization_ids: ::std::vec::Vec<::std::string::String>,
    }

    /// Removes users from an organization, a folder or a document.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct DeleteUsers {
        /// The document whose users to remove, in place of the organization's. Not together with `folderId`.
        #[serde(
            rename = "documentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub document_id: ::std::option::Option<::std::string::String>,
        /// The folder whose users to remove, in place of the organization's. Not together with `documentId`.
        #[serde(
            rename = "folderId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub folder_id: ::std::option::Option<::std::string::String>,
        /// The organization that the users belong to, by the id that you gave it.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        /// The users to remove, by the ids that you gave them.
        #[serde(rename = "userIds")]
        pub user_ids: ::std::vec::Vec<::std::string::String>,
    }

    /// Takes users out of a group. Needs the users (`userIds`), or `deleteAll` to empty the group.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct DeleteUsersFromGroup {
        /// Whether to take every user out of the group. Needs to be true if `userIds` is left out.
        #[serde(
            rename = "deleteAll",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub delete_all: ::std::option::Option<bool>,
        /// The organization that the group belongs to, by the id that you gave it.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        /// The group that the users are taken out of, by the id that you gave it.
        #[serde(rename = "organizationUserGroupId")]
        pub organization_user_group_id: ::std::string::String,
        /// The users to take out of the group, by the ids that you gave them. Needed unless `deleteAll` is true.
        #[serde(
            rename = "userIds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    /// The body of an answer that reports an error.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct Failure {
        pub error: FailureReason,
    }

    /// Why a call failed.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct FailureReason {
        /// A code of the layer that failed, beside or in place of `status`. Some operations give a number, one gives a text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::serde_json::Value>,
        /// What else is known of the failure. Some operations list the invalid fields here, some the outcome for each item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub details: ::std::option::Option<::serde_json::Value>,
        /// One sentence for people that says what was wrong.
        pub message: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::types::ErrorCode>,
    }

    /// Asks for organizations; for all of them if no ids are given.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq,
    )]
    pub struct GetOrganizations {
        /// The organizations to get, by the ids that you gave them.
        #[serde(
            rename = "organizationIds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub organization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// How many organizations a page has at the most.
        #[serde(
            rename = "pageSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_size: ::std::option::Option<i64>,
        /// Asks for the page after the one whose answer had this token; for the first page if left out.
        #[serde(
            rename = "pageToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_token: ::std::option::Option<::std::string::String>,
    }

    /// Asks for organizations; for all of them if no ids are given.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq,
    )]
    pub struct GetOrganizationsV1 {
        /// The organizations to get, by the ids that you gave them.
        #[serde(
            rename = "organizationIds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub organization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    /// Asks for users of an organization, a folder or a document.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct GetUsers {
        /// Whether to get the users of all documents, and none of those of the organization itself.
        #[serde(
            rename = "allDocuments",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub all_documents: ::std::option::Option<bool>,
        /// The document to look in. Not together with `folderId`; not needed with `allDocuments`.
        #[serde(
            rename = "documentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub document_id: ::std::option::Option<::std::string::String>,
        /// The folder to look in. Not together with `documentId`.
        #[serde(
            rename = "folderId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub folder_id: ::std::option::Option<::std::string::String>,
        /// Whether to give the users by document. Only together with `allDocuments`.
        #[serde(
            rename = "groupByDocumentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub group_by_document_id: ::std::option::Option<bool>,
        /// The organization to look in, by the id that you gave it.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        /// The groups whose users to get, by the ids that you gave them.
        #[serde(
            rename = "organizationUserGroupIds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub organization_user_group_ids:
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// How many users a page has at the most.
        #[serde(
            rename = "pageSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_size: ::std::option::Option<i64>,
        /// Asks for the page after the one whose answer had this token; for the first page if left out.
        #[serde(
            rename = "pageToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_token: ::std::option::Option<::std::string::String>,
        /// The users to get, by the ids that you gave them.
        #[serde(
            rename = "userIds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    /// Asks for users of an organization or a document.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct GetUsersV1 {
        /// The document to look in.
        #[serde(
            rename = "documentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub document_id: ::std::option::Option<::std::string::String>,
        /// The organization to look in, by the id that you gave it.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        /// The groups whose users to get, by the ids that you gave them.
        #[serde(
            rename = "organizationUserGroupIds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub organization_user_group_ids:
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The users to get, by the ids that you gave them.
        #[serde(
            rename = "userIds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    /// What happened to one user of a call that changes who is in a group.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct GroupMembershipOutcome {
        /// One sentence for people that says what happened to this user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The group that the call named.
        #[serde(
            rename = "organizationUserGroupId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub organization_user_group_id: ::std::option::Option<::std::string::String>,
        /// Whether it worked for this user.
        pub success: bool,
    }

    /// An organization as Velt gives it, with every field that was set on it.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct Organization {
        /// Whether the organization is disabled.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub disabled: ::std::option::Option<bool>,
        /// The id that you gave the organization.
        pub id: ::std::string::String,
        /// What the organization is called.
        #[serde(
            rename = "organizationName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub organization_name: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// An organization to add or update. Fields of your own are kept along with it.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct OrganizationInput {
        /// The id of the organization, which is yours to choose.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        /// What the organization is called.
        #[serde(
            rename = "organizationName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub organization_name: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// A group to add to an organization.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct OrganizationUserGroup {
        /// The id of the group, which is yours to choose.
        #[serde(rename = "groupId")]
        pub group_id: ::std::string::String,
        /// What the group is called.
        #[serde(
            rename = "groupName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub group_name: ::std::option::Option<::std::string::String>,
    }

    /// What happened to one item of a call.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct ResourceOutcome {
        /// An id of Velt's own for the item; not the one that was sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// One sentence for people that says what happened to this item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// Whether it worked for this item.
        pub success: bool,
    }

    /// Disables organizations, or enables them again.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct UpdateOrganizationDisabledState {
        /// Whether the organizations are to be disabled.
        pub disabled: bool,
        /// The organizations to change, by the ids that you gave them.
        #[serde(rename = "organizationIds")]
        pub organization_ids: ::std::vec::Vec<::std::string::String>,
    }

    /// Updates organizations that exist.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct UpdateOrganizations {
        /// The organizations to update, each with its id and the fields to change.
        pub organizations: ::std::vec::Vec<OrganizationInput>,
    }

    /// Updates users of an organization, a folder or a document.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct UpdateUsers {
        /// The document whose users to update, in place of the organization's. Not together with `folderId`.
        #[serde(
            rename = "documentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub document_id: ::std::option::Option<::std::string::String>,
        /// The folder whose users to update, in place of the organization's. Not together with `documentId`.
        #[serde(
            rename = "folderId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub folder_id: ::std::option::Option<::std::string::String>,
        /// The organization that the users belong to, by the id that you gave it.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        /// The users to update, each with its id and the fields to change.
        pub users: ::std::vec::Vec<User>,
    }

    /// A user. Fields of your own are kept along with it.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct User {
        #[serde(
            rename = "accessRole",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub access_role: ::std::option::Option<crate::types::AccessRole>,
        /// The `groupId` as it was given at first. Deprecated with it.
        #[serde(
            rename = "clientGroupId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub client_group_id: ::std::option::Option<::std::string::String>,
        /// The color that stands for the user, as of a border or a cursor.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub color: ::std::option::Option<::std::string::String>,
        /// Where notifications of comments and mentions are sent to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// A name for users who work together. Deprecated.
        #[serde(
            rename = "groupId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub group_id: ::std::option::Option<::std::string::String>,
        /// The initial of the user; made from the name if left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub initial: ::std::option::Option<::std::string::String>,
        /// Whether the user is an administrator. A token of the user has to say so too.
        #[serde(
            rename = "isAdmin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_admin: ::std::option::Option<bool>,
        /// Whether the user is anonymous, and may see comments only.
        #[serde(
            rename = "isAnonymous",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_anonymous: ::std::option::Option<bool>,
        /// Whether the user is a guest.
        #[serde(
            rename = "isGuest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_guest: ::std::option::Option<bool>,
        /// Whether the user may read only.
        #[serde(
            rename = "isReadOnly",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_read_only: ::std::option::Option<bool>,
        /// The full name of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The organization that the user belongs to.
        #[serde(
            rename = "organizationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub organization_id: ::std::option::Option<::std::string::String>,
        /// The picture of the user.
        #[serde(
            rename = "photoUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub photo_url: ::std::option::Option<::std::string::String>,
        /// The plan of your product that the user is on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub plan: ::std::option::Option<::std::string::String>,
        /// The color of the initial that is shown where there is no picture.
        #[serde(
            rename = "textColor",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub text_color: ::std::option::Option<::std::string::String>,
        /// What type of user it is.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
        /// The id of the user, which is yours to choose.
        #[serde(rename = "userId")]
        pub user_id: ::std::string::String,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// Users, by document if the request asks for that.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    #[serde(untagged)]
    pub enum UsersFound {
        AllUsers(::std::vec::Vec<User>),
        ByDocument(::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<User>>),
    }

    impl ::std::convert::From<::std::vec::Vec<User>> for UsersFound {
        fn from(value: ::std::vec::Vec<User>) -> Self {
            Self::AllUsers(value)
        }
    }

    impl
        ::std::convert::From<
            ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<User>>,
        > for UsersFound
    {
        fn from(
            value: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<User>>,
        ) -> Self {
            Self::ByDocument(value)
        }
    }

    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}

#[derive(Clone, Debug)]
/// Client for Velt REST API
///
/// Server-side access to Velt's collaboration features: comments, presence, notifications and access control. Every call is a POST with a JSON body. This description is maintained by hand from Velt's public documentation and is not an official Velt document.
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

const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::Context>,
    {
    }
};

#[allow(clippy::all)]
impl Client {
    /// Disables organizations, or enables them again
    ///
    /// Users cannot read or write in the documents of an organization that is disabled. The answer has an outcome for each organization. Of one that does not exist, Velt says both that it is created and that it fails.
    ///
    /// Sends a `POST` request to `/v1/organizations/access/disablestate/update`
    pub async fn v1_organizations_update_disabled_state<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateOrganizationDisabledState>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!(
            "{}/v1/organizations/access/disablestate/update",
            self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v1_organizations_update_disabled_state",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Adds organizations
    ///
    /// The ids are yours to choose. What a repeated call does to an organization that is there already is not documented. The answer has an outcome for each organization.
    ///
    /// Sends a `POST` request to `/v1/organizations/add`
    pub async fn v1_organizations_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddOrganizations>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v1/organizations/add", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v1_organizations_add",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Deletes organizations
    ///
    /// The answer has an outcome for each organization: one may fail, as one that does not exist, while the others are deleted.
    ///
    /// Sends a `POST` request to `/v1/organizations/delete`
    pub async fn v1_organizations_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteOrganizations>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v1/organizations/delete", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v1_organizations_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Gets organizations
    ///
    /// Gives all organizations if no ids are sent. Meant for customers whose Velt SDK is of version 3 or older; v2 has the operation for later ones.
    ///
    /// Sends a `POST` request to `/v1/organizations/get`
    pub async fn v1_organizations_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetOrganizationsV1>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::Answer<::std::vec::Vec<crate::types::Organization>>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v1/organizations/get", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v1_organizations_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Updates organizations
    ///
    /// The answer has an outcome for each organization: one may fail, as one that does not exist, while the others are updated.
    ///
    /// Sends a `POST` request to `/v1/organizations/update`
    pub async fn v1_organizations_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateOrganizations>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v1/organizations/update", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v1_organizations_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Adds groups to an organization
    ///
    /// The ids are yours to choose. What a repeated call does to a group that is there already is not documented. The answer has an outcome for each group.
    ///
    /// Sends a `POST` request to `/v1/organizations/usergroups/add`
    pub async fn v1_user_groups_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddUserGroupsV1>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v1/organizations/usergroups/add", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v1_user_groups_add",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Adds users to a group
    ///
    /// Users who are in the group already stay in it, so the same call may be sent again. The answer has an outcome for each user: one may fail while the others are added.
    ///
    /// Sends a `POST` request to `/v1/organizations/usergroups/users/add`
    pub async fn v1_user_groups_add_users<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddUsersToGroup>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::GroupMembershipOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v1/organizations/usergroups/users/add", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v1_user_groups_add_users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Takes users out of a group
    ///
    /// Takes out the users that are listed, or all there are. The answer has an outcome for each user: one may fail while the others are taken out.
    ///
    /// Sends a `POST` request to `/v1/organizations/usergroups/users/delete`
    pub async fn v1_user_groups_delete_users<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteUsersFromGroup>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::GroupMembershipOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v1/organizations/usergroups/users/delete", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v1_user_groups_delete_users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Adds users to an organization, a folder or a document
    ///
    /// Adds to the document if `documentId` is sent, to the folder if `folderId` is sent, and to the organization otherwise: to one of them only. Users of an organization have access to its documents, but for those that are restricted. An organization that does not exist is created. The answer has an outcome for each user.
    ///
    /// Sends a `POST` request to `/v1/users/add`
    pub async fn v1_users_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddUsersV1>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v1/users/add", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v1_users_add",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Removes users from an organization, a folder or a document
    ///
    /// Removes from the document if `documentId` is sent, from the folder if `folderId` is sent, and from the organization with all of its documents otherwise. The answer has an outcome for each user.
    ///
    /// Sends a `POST` request to `/v1/users/delete`
    pub async fn v1_users_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteUsers>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v1/users/delete", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v1_users_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Gets users of an organization or a document
    ///
    /// Meant for customers whose Velt SDK is of version 3 or older; v2 has the operation for later ones.
    ///
    /// Sends a `POST` request to `/v1/users/get`
    pub async fn v1_users_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetUsersV1>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::Answer<::std::vec::Vec<crate::types::User>>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v1/users/get", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v1_users_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Updates users of an organization, a folder or a document
    ///
    /// The answer has an outcome for each user: one that does not exist fails while the others are updated.
    ///
    /// Sends a `POST` request to `/v1/users/update`
    pub async fn v1_users_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateUsers>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v1/users/update", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v1_users_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Disables organizations, or enables them again
    ///
    /// Users cannot read or write in the documents of an organization that is disabled. The answer has an outcome for each organization. Of one that does not exist, Velt says both that it is created and that it fails.
    ///
    /// Sends a `POST` request to `/v2/organizations/access/disablestate/update`
    pub async fn v2_organizations_update_disabled_state<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateOrganizationDisabledState>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!(
            "{}/v2/organizations/access/disablestate/update",
            self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v2_organizations_update_disabled_state",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Adds organizations
    ///
    /// The ids are yours to choose. What a repeated call does to an organization that is there already is not documented. The answer has an outcome for each organization.
    ///
    /// Sends a `POST` request to `/v2/organizations/add`
    pub async fn v2_organizations_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddOrganizations>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v2/organizations/add", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v2_organizations_add",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Deletes organizations
    ///
    /// The answer has an outcome for each organization: one may fail, as one that does not exist, while the others are deleted.
    ///
    /// Sends a `POST` request to `/v2/organizations/delete`
    pub async fn v2_organizations_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteOrganizations>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v2/organizations/delete", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v2_organizations_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Gets organizations, page by page
    ///
    /// Gives all organizations if no ids are sent. Needs the option for advanced queries in the Velt console, and a Velt SDK of version 4 or later.
    ///
    /// Sends a `POST` request to `/v2/organizations/get`
    pub async fn v2_organizations_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetOrganizations>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::Page<::std::vec::Vec<crate::types::Organization>>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v2/organizations/get", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v2_organizations_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Updates organizations
    ///
    /// The answer has an outcome for each organization: one may fail, as one that does not exist, while the others are updated.
    ///
    /// Sends a `POST` request to `/v2/organizations/update`
    pub async fn v2_organizations_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateOrganizations>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v2/organizations/update", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v2_organizations_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Adds groups to an organization
    ///
    /// The ids are yours to choose. What a repeated call does to a group that is there already is not documented. The answer has an outcome for each group.
    ///
    /// Sends a `POST` request to `/v2/organizations/usergroups/add`
    pub async fn v2_user_groups_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddUserGroups>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v2/organizations/usergroups/add", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v2_user_groups_add",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Adds users to a group
    ///
    /// Users who are in the group already stay in it, so the same call may be sent again. The answer has an outcome for each user: one may fail while the others are added.
    ///
    /// Sends a `POST` request to `/v2/organizations/usergroups/users/add`
    pub async fn v2_user_groups_add_users<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddUsersToGroup>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::GroupMembershipOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v2/organizations/usergroups/users/add", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v2_user_groups_add_users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Takes users out of a group
    ///
    /// Takes out the users that are listed, or all there are. The answer has an outcome for each user: one may fail while the others are taken out.
    ///
    /// Sends a `POST` request to `/v2/organizations/usergroups/users/delete`
    pub async fn v2_user_groups_delete_users<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteUsersFromGroup>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::GroupMembershipOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v2/organizations/usergroups/users/delete", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v2_user_groups_delete_users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Adds users to an organization, a folder or a document
    ///
    /// Adds to the document if `documentId` is sent, to the folder if `folderId` is sent, and to the organization otherwise: to one of them only. Users of an organization have access to its documents, but for those that are restricted. An organization that does not exist is created. The answer has an outcome for each user.
    ///
    /// Sends a `POST` request to `/v2/users/add`
    pub async fn v2_users_add<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddUsers>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v2/users/add", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v2_users_add",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Removes users from an organization, a folder or a document
    ///
    /// Removes from the document if `documentId` is sent, from the folder if `folderId` is sent, and from the organization with all of its documents otherwise. The answer has an outcome for each user.
    ///
    /// Sends a `POST` request to `/v2/users/delete`
    pub async fn v2_users_delete<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteUsers>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v2/users/delete", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v2_users_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Gets users of an organization, a folder or a document, page by page
    ///
    /// Needs the option for advanced queries in the Velt console, and a Velt SDK of version 4 or later.
    ///
    /// Sends a `POST` request to `/v2/users/get`
    pub async fn v2_users_get<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::GetUsers>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::Page<crate::types::UsersFound>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v2/users/get", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v2_users_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Updates users of an organization, a folder or a document
    ///
    /// The answer has an outcome for each user: one that does not exist fails while the others are updated.
    ///
    /// Sends a `POST` request to `/v2/users/update`
    pub async fn v2_users_update<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::UpdateUsers>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::ResourceOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v2/users/update", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v2_users_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
