// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `user-groups`.
//!
//! Requires the feature `user-groups`.

mod models;
mod outcomes;
mod requests;
use crate::types::*;

/// Adds groups to an organization.
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
    /// The organization to add the groups to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The groups to add.
    pub organization_user_groups: ::std::vec::Vec<OrganizationUserGroup>,
}

/// Adds groups to an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddUserGroupsV1 {
    /// The organization to add the groups to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The groups to add.
    pub organization_user_groups: ::std::vec::Vec<OrganizationUserGroup>,
}

/// Puts users of an organization into one of its groups.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddUsersToGroup {
    /// The organization that the group belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The group that the users are put into, by the id that you gave it.
    pub organization_user_group_id: ::std::string::String,
    /// The users to put into the group, by the ids that you gave them.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Takes users out of a group. Needs the users (`userIds`), or `deleteAll` to empty the group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteUsersFromGroup {
    /// Whether to take every user out of the group. Needs to be true if `userIds` is left out.
    pub delete_all: ::std::option::Option<bool>,
    /// The organization that the group belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The group that the users are taken out of, by the id that you gave it.
    pub organization_user_group_id: ::std::string::String,
    /// The users to take out of the group, by the ids that you gave them. Needed unless `deleteAll` is true.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// What happened to one user of a call that changes who is in a group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GroupMembershipOutcome {
    /// One sentence for people that says what happened to this user.
    pub message: ::std::option::Option<::std::string::String>,
    /// The group that the call named.
    pub organization_user_group_id: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this user.
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
    /// The id of the group, which is yours to choose.
    pub group_id: ::std::string::String,
    /// What the group is called.
    pub group_name: ::std::option::Option<::std::string::String>,
}
