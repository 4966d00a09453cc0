// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `organizations`.
//!
//! Requires the feature `organizations`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// Adds organizations.
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteOrganizations {
    /// The organizations to delete, by the ids that you gave them.
    pub organization_ids: ::std::vec::Vec<::std::string::String>,
}

/// Asks for organizations; for all of them if no ids are given.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetOrganizations {
    /// The organizations to get, by the ids that you gave them.
    pub organization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How many organizations a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Asks for organizations; for all of them if no ids are given.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetOrganizationsV1 {
    /// The organizations to get, by the ids that you gave them.
    pub organization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// An organization as Velt gives it, with every field that was set on it.
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
    /// The id that you gave the organization.
    pub id: ::std::string::String,
    /// What the organization is called.
    pub organization_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// An organization to add or update. Fields of your own are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct OrganizationInput {
    /// The id of the organization, which is yours to choose.
    pub organization_id: ::std::string::String,
    /// What the organization is called.
    pub organization_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Disables organizations, or enables them again.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateOrganizationDisabledState {
    /// Whether the organizations are to be disabled.
    pub disabled: bool,
    /// The organizations to change, by the ids that you gave them.
    pub organization_ids: ::std::vec::Vec<::std::string::String>,
}

/// Updates organizations that exist.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateOrganizations {
    /// The organizations to update, each with its id and the fields to change.
    pub organizations: ::std::vec::Vec<OrganizationInput>,
}
