// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `auth`.
//!
//! Requires the feature `auth`.

mod models;
mod requests;
use crate::types::*;

/// Grants a user access to organizations, folders and documents.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().auth().add_permissions()`](../../../velt/v2/struct.Auth.html#method.add_permissions)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddAuthPermissions {
    /// The permissions to give to a user.
    pub permissions: AuthPermissions,
    /// The user to grant access to.
    pub user: AuthPermissionUser,
}

/// The context values that a user has access to.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthContextAccess {
    /// The values, each prefixed with its field: `field:value`.
    pub access_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// A decision by your permission provider about a user's access to a resource. `accessRole` applies only to documents. Velt does not document the role used if it is omitted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthPermissionDecision {
    /// A user's role in an organization, folder or document.
    pub access_role: ::std::option::Option<crate::types::AccessRole>,
    /// Expiration time of the decision, in epoch milliseconds. Velt then asks your permission provider again.
    pub expires_at: ::std::option::Option<i64>,
    /// Whether the user has access to the resource.
    pub has_access: bool,
    /// The ID of the organization, folder or document.
    pub resource_id: ::std::string::String,
    /// The type of resource that a permission applies to.
    pub type_: crate::types::AuthResourceType,
    /// The user ID.
    pub user_id: ::std::string::String,
}

/// The user to grant access to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthPermissionUser {
    /// The user ID.
    pub user_id: ::std::string::String,
}

/// The permissions to give to a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthPermissions {
    /// The organizations, folders and documents that the user can access.
    pub resources: ::std::vec::Vec<AuthResource>,
}

/// The permissions to remove from a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthPermissionsToRemove {
    /// The organizations, folders and documents to remove the user's access to.
    pub resources: ::std::vec::Vec<AuthResourceToRemove>,
}

/// An organization, folder or document that a user can access. Folders and documents require `organizationId`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthResource {
    /// The user's role for the resource. Defaults to `editor`.
    pub access_role: ::std::option::Option<crate::types::AccessRole>,
    /// Expiration time of the access, in epoch seconds. If omitted, the access does not expire.
    pub expires_at: ::std::option::Option<i64>,
    /// The ID of the organization, folder or document.
    pub id: ::std::string::String,
    /// The organization ID. Required if `type` is `document` or `folder`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The type of resource that a permission applies to.
    pub type_: crate::types::AuthResourceType,
}

/// A user's access to a resource, or the reason why the user has none.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthResourcePermission {
    /// A user's role in an organization, folder or document.
    pub access_role: ::std::option::Option<crate::types::AccessRole>,
    /// The access type of a resource, which determines who can access it. A document in a folder
    /// inherits the access type of the folder.
    pub access_type: ::std::option::Option<crate::types::AuthAccessType>,
    /// A human-readable reason why the user has no access.
    pub error: ::std::option::Option<::std::string::String>,
    /// The reason why no access is returned for a resource.
    pub error_code: ::std::option::Option<crate::types::AuthPermissionErrorCode>,
    /// Expiration time of the access, in epoch seconds. Velt's documentation contradicts itself: its data models say milliseconds.
    pub expires_at: ::std::option::Option<i64>,
}

/// An organization, folder or document to remove a user's access to. Documents require `organizationId`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthResourceToRemove {
    /// The ID of the organization, folder or document.
    pub id: ::std::string::String,
    /// The organization ID. Required if `type` is `document`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The type of resource that a permission applies to.
    pub type_: crate::types::AuthResourceType,
}

/// The signature of access decisions.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().auth().generate_signature()`](../../../velt/v2/struct.Auth.html#method.generate_signature)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthSignature {
    /// The signature, to return in the response of your permission provider.
    pub signature: ::std::string::String,
}

/// A token that signs a user in to Velt.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().auth().get_token()`](../../../velt/v1/struct.Auth.html#method.get_token), [`v2().auth().generate_token()`](../../../velt/v2/struct.Auth.html#method.generate_token) and [`v2().auth().get_token()`](../../../velt/v2/struct.Auth.html#method.get_token)."
)]
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

/// The properties of a user that a token contains. The organization is one of the resources in `permissions` instead.
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
    /// Whether the user is an administrator. Defaults to false.
    pub is_admin: ::std::option::Option<bool>,
    /// The display name of the user.
    pub name: ::std::string::String,
}

/// The properties of a user that a token contains, including the organization.
///
/// The v2 API has [`AuthTokenUserProperties`] instead.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthTokenUserPropertiesV1 {
    /// The email address of the user. If set, must match the address that the user is identified with in the Velt SDK.
    pub email: ::std::option::Option<::std::string::String>,
    /// Whether the user is an administrator.
    pub is_admin: ::std::option::Option<bool>,
    /// The organization ID. Must match the organization that the user is identified with in the Velt SDK.
    pub organization_id: ::std::string::String,
}

/// The permissions of a user.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().auth().get_permissions()`](../../../velt/v2/struct.Auth.html#method.get_permissions)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthUserPermissions {
    /// The context values that a user has access to.
    pub context: ::std::option::Option<AuthContextAccess>,
    /// The user's access to documents, by document ID.
    pub documents: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AuthResourcePermission>,
    >,
    /// The user's access to folders, by folder ID.
    pub folders: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AuthResourcePermission>,
    >,
    /// The user's access to the organization, by organization ID.
    pub organization: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AuthResourcePermission>,
    >,
}

/// Signs the access decisions of your permission provider.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().auth().generate_signature()`](../../../velt/v2/struct.Auth.html#method.generate_signature)."
)]
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

/// Returns a token that signs a user in to Velt and contains the user's permissions.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().auth().generate_token()`](../../../velt/v2/struct.Auth.html#method.generate_token)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GenerateAuthToken {
    /// The permissions to give to a user.
    pub permissions: AuthPermissions,
    /// The user ID.
    pub user_id: ::std::string::String,
    /// The properties of a user that a token contains. The organization is one of the resources
    /// in `permissions` instead.
    pub user_properties: AuthTokenUserProperties,
}

/// Returns the permissions of users in an organization.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().auth().get_permissions()`](../../../velt/v2/struct.Auth.html#method.get_permissions)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAuthPermissions {
    /// The IDs of the documents to check access to.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The IDs of the folders to check access to.
    pub folder_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// Whether to skip the check that the folders and documents exist. If false, the call fails if one of them does not exist. Defaults to false.
    pub skip_resource_existence_validation: ::std::option::Option<bool>,
    /// The IDs of the users whose permissions to return.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Returns a token that signs a user in to Velt. Unlike in v1, the credentials of the project are sent in the headers.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().auth().get_token()`](../../../velt/v2/struct.Auth.html#method.get_token)."
)]
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

/// Returns a token that signs a user in to Velt. Unlike in v2, the request contains the credentials of the project.
///
/// The v2 API has [`GetAuthToken`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().auth().get_token()`](../../../velt/v1/struct.Auth.html#method.get_token)."
)]
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
    /// An auth token for the API key, created in the Velt console.
    pub auth_token: crate::Secret,
    /// The user ID.
    pub user_id: ::std::string::String,
    /// The properties of a user that a token contains, including the organization.
    pub user_properties: ::std::option::Option<AuthTokenUserPropertiesV1>,
}

/// Removes a user's access to organizations, folders and documents.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().auth().remove_permissions()`](../../../velt/v2/struct.Auth.html#method.remove_permissions)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RemoveAuthPermissions {
    /// The permissions to remove from a user.
    pub permissions: AuthPermissionsToRemove,
    /// The user ID.
    pub user_id: ::std::string::String,
}

/// The properties of a user that a token contains, including the organization.
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

/// The type of resource that a permission applies to.
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

/// The access type of a resource, which determines who can access it. A document in
/// a folder inherits the access type of the folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthAccessType {
    /// All signed-in users of your application have access.
    Public,
    /// Only users who were granted access have it.
    Restricted,
    /// All users of the organization have access.
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

/// The reason why no access is returned for a resource.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthPermissionErrorCode {
    /// The resource does not exist.
    DoesNotExist,
    /// The user has no access to the resource.
    PermissionDenied,
    /// The access could not be determined.
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
