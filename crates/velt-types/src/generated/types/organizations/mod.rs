// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `organizations`.
//!
//! Requires the feature `organizations`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// Adds organizations.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().organizations().add()`](../../../velt/v1/struct.Organizations.html#method.add) and [`v2().organizations().add()`](../../../velt/v2/struct.Organizations.html#method.add)."
)]
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
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().organizations().delete()`](../../../velt/v1/struct.Organizations.html#method.delete) and [`v2().organizations().delete()`](../../../velt/v2/struct.Organizations.html#method.delete)."
)]
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
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().organizations().get()`](../../../velt/v2/struct.Organizations.html#method.get)."
)]
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
    /// Token of the page to return, from the previous response.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Returns organizations. If `organizationIds` is omitted, all organizations are returned.
///
/// The v2 API has [`GetOrganizations`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().organizations().get()`](../../../velt/v1/struct.Organizations.html#method.get)."
)]
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
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().organizations().get()`](../../../velt/v1/struct.Organizations.html#method.get) and [`v2().organizations().get()`](../../../velt/v2/struct.Organizations.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Organization {
    /// Whether the organization is disabled. If true, users cannot read or write in its documents.
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
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().organizations().update_disabled_state()`](../../../velt/v1/struct.Organizations.html#method.update_disabled_state) and [`v2().organizations().update_disabled_state()`](../../../velt/v2/struct.Organizations.html#method.update_disabled_state)."
)]
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
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().organizations().update()`](../../../velt/v1/struct.Organizations.html#method.update) and [`v2().organizations().update()`](../../../velt/v2/struct.Organizations.html#method.update)."
)]
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
