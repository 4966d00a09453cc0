// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `organizations`.
//!
//! Requires the feature `organizations`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// Adds organizations.
///
/// Sent by `v1().organizations().add()`, `v2().organizations().add()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddOrganizations {
    /// The organizations to add.
    pub organizations: ::std::vec::Vec<OrganizationInput>,
}

/// Deletes organizations.
///
/// Sent by `v1().organizations().delete()`, `v2().organizations().delete()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteOrganizations {
    /// The IDs of the organizations to delete.
    pub organization_ids: ::std::vec::Vec<::std::string::String>,
}

/// Lists organizations. If `organizationIds` is omitted, all organizations are listed.
///
/// Sent by `v2().organizations().get()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetOrganizations {
    /// The IDs of the organizations to return. At most 30.
    pub organization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Maximum number of organizations per page. Defaults to 1000.
    pub page_size: ::std::option::Option<i64>,
    /// Token of the page to return, from the previous response. If omitted, the first page is returned.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Returns organizations. If `organizationIds` is omitted, all organizations are returned.
///
/// The v2 API has [`GetOrganizations`] instead.
///
/// Sent by `v1().organizations().get()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetOrganizationsV1 {
    /// The IDs of the organizations to return. At most 30.
    pub organization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// An organization as returned by Velt, including its custom fields.
///
/// Returned by `v1().organizations().get()`, `v2().organizations().get()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Organization {
    /// Whether the organization is disabled.
    pub disabled: ::std::option::Option<bool>,
    /// The organization ID that you chose.
    pub id: ::std::string::String,
    /// The display name of the organization.
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// An organization to add or update. Custom fields are stored with the organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct OrganizationInput {
    /// The organization ID, chosen by you.
    pub organization_id: ::std::string::String,
    /// The display name of the organization.
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Disables or enables organizations.
///
/// Sent by `v1().organizations().update_disabled_state()`,
/// `v2().organizations().update_disabled_state()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateOrganizationDisabledState {
    /// Whether to disable the organizations. If false, they are enabled.
    pub disabled: bool,
    /// The IDs of the organizations to update.
    pub organization_ids: ::std::vec::Vec<::std::string::String>,
}

/// Updates existing organizations.
///
/// Sent by `v1().organizations().update()`, `v2().organizations().update()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateOrganizations {
    /// The organizations to update, each with the organization ID and the fields to change.
    pub organizations: ::std::vec::Vec<OrganizationInput>,
}
