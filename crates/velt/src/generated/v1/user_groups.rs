// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `user-groups`.

use crate::{Client, PerItem, call::Call, types};
use velt_client::table;

/// Named sets of an organization's users. A group can be given access to documents
/// and folders, or be mentioned, as one.
///
/// [`Client::v1`]`().user_groups()` gives this handle.
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
    /// The ids are yours to choose. What a repeated call does to a group that is there
    /// already is not documented. The answer has an outcome for each group.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddUserGroupsV1;
    ///
    /// let request: AddUserGroupsV1 = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "yourOrganizationId",
    ///   "organizationUserGroups": [
    ///     {
    ///       "groupId": "engineering",
    ///       "groupName": "Engineering"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .user_groups()
    ///     .add(request)
    ///     .await?;
    /// for (id, item) in answer.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/usergroups/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/user-groups/add-groups)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization to add the groups to, by the id
    ///   that you gave it.
    /// - `organizationUserGroups` (required): The groups to add.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/organizations/usergroups/add")]
    #[doc(alias = "organizations/usergroups/add")]
    #[doc(alias = "add-groups")]
    pub fn add(
        &self,
        request: types::AddUserGroupsV1,
    ) -> Call<types::AddUserGroupsV1, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V1_USER_GROUPS_ADD, request)
    }

    /// Adds users to a group.
    ///
    /// Users who are in the group already stay in it, so the same call may be sent
    /// again. The answer has an outcome for each user: one may fail while the others
    /// are added.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddUsersToGroup;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .user_groups()
    ///     .add_users(AddUsersToGroup::new("yourOrganizationId", "yourGroupId", ["yourUserId1"]))
    ///     .await?;
    /// for (id, item) in answer.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/usergroups/users/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/user-groups/add-users-to-group)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the group belongs to, by
    ///   the id that you gave it.
    /// - `organizationUserGroupId` (required): The group that the users are put into,
    ///   by the id that you gave it.
    /// - `userIds` (required): The users to put into the group, by the ids that you
    ///   gave them.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/organizations/usergroups/users/add")]
    #[doc(alias = "organizations/usergroups/users/add")]
    #[doc(alias = "add-users-to-group")]
    pub fn add_users(
        &self,
        request: types::AddUsersToGroup,
    ) -> Call<types::AddUsersToGroup, PerItem<types::GroupMembershipOutcome>> {
        Call::new(&self.client, &table::V1_USER_GROUPS_ADD_USERS, request)
    }

    /// Takes users out of a group.
    ///
    /// Takes out the users that are listed, or all there are. The answer has an outcome
    /// for each user: one may fail while the others are taken out.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteUsersFromGroup;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .user_groups()
    ///     .delete_users(DeleteUsersFromGroup::users("yourOrganizationId", "yourGroupId", ["yourUserId1"]))
    ///     .await?;
    /// for (id, item) in answer.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/usergroups/users/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/user-groups/delete-users-from-group)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the group belongs to, by
    ///   the id that you gave it.
    /// - `organizationUserGroupId` (required): The group that the users are taken out
    ///   of, by the id that you gave it.
    /// - `userIds` (optional): The users to take out of the group, by the ids that you
    ///   gave them. Needed unless `deleteAll` is true.
    /// - `deleteAll` (optional): Whether to take every user out of the group. Needs to
    ///   be true if `userIds` is left out.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/organizations/usergroups/users/delete")]
    #[doc(alias = "organizations/usergroups/users/delete")]
    #[doc(alias = "delete-users-from-group")]
    pub fn delete_users(
        &self,
        request: types::DeleteUsersFromGroup,
    ) -> Call<types::DeleteUsersFromGroup, PerItem<types::GroupMembershipOutcome>> {
        Call::new(&self.client, &table::V1_USER_GROUPS_DELETE_USERS, request)
    }
}
