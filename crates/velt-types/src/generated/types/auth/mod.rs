// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `auth`.
//!
//! Requires the feature `auth`.

mod models;
mod requests;
use crate::types::*;

/// Gives a user access to organizations, folders and documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddAuthPermissions {
    pub permissions: AuthPermissions,
    pub user: AuthPermissionUser,
}

/// Which values of a context a user has access to.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthContextAccess {
    /// The values, each with its field in front: `field:value`.
    pub access_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// What your permission provider decided on the access of a user to a resource. The `accessRole` matters for documents only; what Velt takes it for if it is left out is not documented.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthPermissionDecision {
    pub access_role: ::std::option::Option<crate::types::AccessRole>,
    /// When Velt is to ask again, in milliseconds since 1970.
    pub expires_at: ::std::option::Option<i64>,
    /// Whether the user may use the resource.
    pub has_access: bool,
    /// The organization, folder or document, by the id that you gave it.
    pub resource_id: ::std::string::String,
    pub type_: crate::types::AuthResourceType,
    /// The user whom the decision is about, by the id that you gave the user.
    pub user_id: ::std::string::String,
}

/// The user whose permissions a call is about.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthPermissionUser {
    /// The id that you gave the user.
    pub user_id: ::std::string::String,
}

/// What a user is to have access to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthPermissions {
    /// The organizations, folders and documents that the user is to have access to.
    pub resources: ::std::vec::Vec<AuthResource>,
}

/// What a user is not to have access to any more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthPermissionsToRemove {
    /// The organizations, folders and documents to take the access to away.
    pub resources: ::std::vec::Vec<AuthResourceToRemove>,
}

/// An organization, folder or document that a user is to have access to. Needs `organizationId` for a folder or document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthResource {
    /// What the user may do there.
    pub access_role: ::std::option::Option<crate::types::AccessRole>,
    /// When the access ends, in seconds since 1970; never if left out.
    pub expires_at: ::std::option::Option<i64>,
    /// The organization, folder or document, by the id that you gave it.
    pub id: ::std::string::String,
    /// The organization that the resource belongs to, by the id that you gave it. Needed if `type` is `document` or `folder`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub type_: crate::types::AuthResourceType,
}

/// The access of a user to a resource, or why there is none.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthResourcePermission {
    pub access_role: ::std::option::Option<crate::types::AccessRole>,
    pub access_type: ::std::option::Option<crate::types::AuthAccessType>,
    /// One sentence for people that says why there is no access.
    pub error: ::std::option::Option<::std::string::String>,
    pub error_code: ::std::option::Option<crate::types::AuthPermissionErrorCode>,
    /// When the access ends, in seconds since 1970. Velt's data models say milliseconds.
    pub expires_at: ::std::option::Option<i64>,
}

/// An organization, folder or document that a user is not to have access to any more. Needs `organizationId` for a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthResourceToRemove {
    /// The organization, folder or document, by the id that you gave it.
    pub id: ::std::string::String,
    /// The organization that the resource belongs to, by the id that you gave it. Needed if `type` is `document`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub type_: crate::types::AuthResourceType,
}

/// A signature of what your permission provider decided.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthSignature {
    /// The signature.
    pub signature: ::std::string::String,
}

/// A token that a user signs in to Velt with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthToken {
    /// The token (a JWT).
    pub token: crate::Secret,
}

/// What a token says of its user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthTokenUserProperties {
    /// The email address of the user.
    pub email: ::std::string::String,
    /// Whether the user is an administrator.
    pub is_admin: ::std::option::Option<bool>,
    /// The name of the user to show.
    pub name: ::std::string::String,
}

/// What a token says of its user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthTokenUserPropertiesV1 {
    /// The email address of the user. If given, has to be the one that the user is identified with in the Velt SDK.
    pub email: ::std::option::Option<::std::string::String>,
    /// Whether the user is an administrator.
    pub is_admin: ::std::option::Option<bool>,
    /// The organization that the user signs in to, by the id that you gave it. Has to be the one that the user is identified with in the Velt SDK.
    pub organization_id: ::std::string::String,
}

/// What a user has access to.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthUserPermissions {
    pub context: ::std::option::Option<AuthContextAccess>,
    /// The access to documents, by id.
    pub documents: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AuthResourcePermission>,
    >,
    /// The access to folders, by id.
    pub folders: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AuthResourcePermission>,
    >,
    /// The access to the organization, by id.
    pub organization: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AuthResourcePermission>,
    >,
}

/// Asks for a signature of what your permission provider decided.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GenerateAuthSignature {
    /// The decisions to sign.
    pub permissions: ::std::vec::Vec<AuthPermissionDecision>,
}

/// Asks for a token that a user signs in to Velt with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GenerateAuthToken {
    pub permissions: AuthPermissions,
    /// The user whom the token is for, by the id that you gave the user.
    pub user_id: ::std::string::String,
    pub user_properties: AuthTokenUserProperties,
}

/// Asks what users have access to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAuthPermissions {
    /// The documents to look at, by the ids that you gave them.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The folders to look at, by the ids that you gave them.
    pub folder_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization to look in, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// Whether to skip the check that the folders and documents exist. With the check, the call fails if one of them does not exist.
    pub skip_resource_existence_validation: ::std::option::Option<bool>,
    /// The users to look at, by the ids that you gave them.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// The user to create a token for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAuthToken {
    /// The permissions that the token contains. Only Velt's Python SDK has this field; Velt does not document its contents.
    pub permissions:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The user ID.
    pub user_id: ::std::string::String,
    /// The properties of the user that the token contains.
    pub user_properties: SignInUserProperties,
}

/// Asks for a token that a user signs in to Velt with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAuthTokenV1 {
    /// The API key of the Velt project.
    pub api_key: crate::Secret,
    /// An auth token made for that API key in the Velt console.
    pub auth_token: crate::Secret,
    /// The user whom the token is for, by the id that you gave the user.
    pub user_id: ::std::string::String,
    pub user_properties: ::std::option::Option<AuthTokenUserPropertiesV1>,
}

/// Takes away the access of a user to organizations, folders and documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RemoveAuthPermissions {
    pub permissions: AuthPermissionsToRemove,
    /// The user whose access to take away, by the id that you gave the user.
    pub user_id: ::std::string::String,
}

/// The properties of a user that a token contains.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SignInUserProperties {
    /// The email address of the user.
    pub email: ::std::option::Option<::std::string::String>,
    /// Whether the user is an administrator.
    pub is_admin: ::std::option::Option<bool>,
    /// The name of the user. Only Velt's Python SDK has this field.
    pub name: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// What kind of resource a permission is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthResourceType {
    /// An organization.
    Organization,
    /// A document.
    Document,
    /// A folder.
    Folder,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AuthResourceType,
    Organization = "organization",
    Document = "document",
    Folder = "folder"
);

/// Who may open a resource. A document in a folder has what its folder has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthAccessType {
    /// Whoever can reach it may.
    Public,
    /// Only users who are allowed to by name may.
    Restricted,
    /// Users of the organization may.
    OrganizationPrivate,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AuthAccessType,
    Public = "public",
    Restricted = "restricted",
    OrganizationPrivate = "organizationPrivate"
);

/// Why the access of a user to a resource is not told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthPermissionErrorCode {
    /// The resource does not exist.
    DoesNotExist,
    /// The user has no access to the resource.
    PermissionDenied,
    /// The access could not be found out.
    SomethingWentWrong,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AuthPermissionErrorCode,
    DoesNotExist = "does_not_exist",
    PermissionDenied = "permission_denied",
    SomethingWentWrong = "something_went_wrong"
);
