// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `user-groups`.

use crate::{Client, PerItem, call::Call, types};
use velt_client::table;

/// Named groups of users in an organization, such as teams, for access control and
/// for mentioning several users at once.
///
/// From [`Client::v2`]`().user_groups()`.
#[derive(Debug, Clone)]
pub struct UserGroups {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl UserGroups {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Adds groups to an organization.
    ///
    /// You choose the group IDs. Velt does not document what happens if a group already
    /// exists. Unlike the v1 operation, it can add the organization first. Returns one
    /// outcome per group.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddUserGroups, OrganizationUserGroup};
    ///
    /// let request = AddUserGroups::new(
    ///     "acme",
    ///     [OrganizationUserGroup::new("engineering").group_name("Engineering")],
    /// );
    /// let response = velt.v2().user_groups().add(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/usergroups/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/user-groups/add-groups)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `organization_user_groups` (required): The groups to add.
    /// - `create_organization` (optional): Whether to add the organization first if it
    ///   does not exist.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/organizations/usergroups/add")]
    #[doc(alias = "organizations/usergroups/add")]
    #[doc(alias = "add-groups")]
    pub fn add(
        &self,
        request: types::AddUserGroups,
    ) -> Call<types::AddUserGroups, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_USER_GROUPS_ADD, request)
    }

    /// Adds users to a group.
    ///
    /// Only users of the organization can join its groups, and a user can be in several
    /// groups. Returns one outcome per user: some may fail while the others are added.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddUsersToGroup;
    ///
    /// let response = velt
    ///     .v2()
    ///     .user_groups()
    ///     .add_users(AddUsersToGroup::new("acme", "engineering", ["ada"]))
    ///     .await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/usergroups/users/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/user-groups/add-users-to-group)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `organization_user_group_id` (required): The group ID.
    /// - `user_ids` (required): The IDs of the users to add.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/organizations/usergroups/users/add")]
    #[doc(alias = "organizations/usergroups/users/add")]
    #[doc(alias = "add-users-to-group")]
    pub fn add_users(
        &self,
        request: types::AddUsersToGroup,
    ) -> Call<types::AddUsersToGroup, PerItem<types::GroupMembershipOutcome>> {
        Call::new(&self.client, &table::V2_USER_GROUPS_ADD_USERS, request)
    }

    /// Removes users from a group.
    ///
    /// Removes the listed users, or all users. The users themselves are not deleted.
    /// Returns one outcome per user: some may fail while the others are removed.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteUsersFromGroup;
    ///
    /// let response = velt
    ///     .v2()
    ///     .user_groups()
    ///     .delete_users(DeleteUsersFromGroup::users("acme", "engineering", ["ada"]))
    ///     .await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/usergroups/users/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/user-groups/delete-users-from-group)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `organization_user_group_id` (required): The group ID.
    /// - `user_ids` (optional): The IDs of the users to remove. Required unless
    ///   `deleteAll` is true.
    /// - `delete_all` (optional): Whether to remove all users from the group. Must be
    ///   true if `userIds` is omitted.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/organizations/usergroups/users/delete")]
    #[doc(alias = "organizations/usergroups/users/delete")]
    #[doc(alias = "delete-users-from-group")]
    pub fn delete_users(
        &self,
        request: types::DeleteUsersFromGroup,
    ) -> Call<types::DeleteUsersFromGroup, PerItem<types::GroupMembershipOutcome>> {
        Call::new(&self.client, &table::V2_USER_GROUPS_DELETE_USERS, request)
    }
}
