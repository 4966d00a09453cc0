// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `user-groups`.
//!
//! Requires the feature `user-groups`.

mod models;
mod outcomes;
mod requests;
use crate::types::*;

/// Adds groups to an organization. Only v2 can add the organization first.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().user_groups().add()`](../../../velt/v2/struct.UserGroups.html#method.add)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddUserGroups {
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The groups to add.
    pub organization_user_groups: ::std::vec::Vec<OrganizationUserGroup>,
}

/// Adds groups to an organization.
///
/// The v2 API has [`AddUserGroups`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().user_groups().add()`](../../../velt/v1/struct.UserGroups.html#method.add)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddUserGroupsV1 {
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The groups to add.
    pub organization_user_groups: ::std::vec::Vec<OrganizationUserGroup>,
}

/// Adds users to a group of an organization.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().user_groups().add_users()`](../../../velt/v1/struct.UserGroups.html#method.add_users) and [`v2().user_groups().add_users()`](../../../velt/v2/struct.UserGroups.html#method.add_users)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddUsersToGroup {
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The group ID.
    pub organization_user_group_id: ::std::string::String,
    /// The IDs of the users to add.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Removes users from a group. Requires `userIds`, or `deleteAll` to remove all users.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().user_groups().delete_users()`](../../../velt/v1/struct.UserGroups.html#method.delete_users) and [`v2().user_groups().delete_users()`](../../../velt/v2/struct.UserGroups.html#method.delete_users)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteUsersFromGroup {
    /// Whether to remove all users from the group. Must be true if `userIds` is omitted.
    pub delete_all: ::std::option::Option<bool>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The group ID.
    pub organization_user_group_id: ::std::string::String,
    /// The IDs of the users to remove. Required unless `deleteAll` is true.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// The outcome for one user of a call that changes the members of a group.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().user_groups().add_users()`](../../../velt/v1/struct.UserGroups.html#method.add_users), [`v1().user_groups().delete_users()`](../../../velt/v1/struct.UserGroups.html#method.delete_users), [`v2().user_groups().add_users()`](../../../velt/v2/struct.UserGroups.html#method.add_users) and [`v2().user_groups().delete_users()`](../../../velt/v2/struct.UserGroups.html#method.delete_users)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GroupMembershipOutcome {
    /// A human-readable message about this user.
    pub message: ::std::option::Option<::std::string::String>,
    /// The group ID.
    pub organization_user_group_id: ::std::option::Option<::std::string::String>,
    /// Whether the call took effect for this user.
    pub success: bool,
}

/// A group to add to an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct OrganizationUserGroup {
    /// The group ID, chosen by you.
    pub group_id: ::std::string::String,
    /// The display name of the group.
    pub group_name: ::std::option::Option<::std::string::String>,
}
