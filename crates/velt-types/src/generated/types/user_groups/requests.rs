// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl AddUserGroupsV1 {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        organization_user_groups: impl IntoIterator<Item = impl Into<OrganizationUserGroup>>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            organization_user_groups: organization_user_groups
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

impl OrganizationUserGroup {
    /// Creates the value with its required fields.
    pub fn new(group_id: impl Into<::std::string::String>) -> Self {
        Self {
            group_id: group_id.into(),
            group_name: Default::default(),
        }
    }

    /// Sets the display name of the group.
    #[must_use]
    pub fn group_name(mut self, group_name: impl crate::OptionalText) -> Self {
        self.group_name = group_name.into_optional_text();
        self
    }
}

crate::from_reference!(OrganizationUserGroup);
crate::from_text!(OrganizationUserGroup);
impl AddUsersToGroup {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        organization_user_group_id: impl Into<::std::string::String>,
        user_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            organization_user_group_id: organization_user_group_id.into(),
            user_ids: user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        }
    }
}

impl DeleteUsersFromGroup {
    /// Creates the value with its required fields.
    ///
    /// Prefer one of the other constructors: they set the optional fields of which at
    /// least one is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        organization_user_group_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            delete_all: Default::default(),
            organization_id: organization_id.into(),
            organization_user_group_id: organization_user_group_id.into(),
            user_ids: Default::default(),
        }
    }

    /// Removes the listed users from the group.
    pub fn users(
        organization_id: impl Into<::std::string::String>,
        organization_user_group_id: impl Into<::std::string::String>,
        user_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        Self {
            delete_all: Default::default(),
            organization_id: organization_id.into(),
            organization_user_group_id: organization_user_group_id.into(),
            user_ids: Some(
                user_ids
                    .into_iter()
                    .map(|text| text.as_ref().to_owned())
                    .collect(),
            ),
        }
    }

    /// Removes all users from the group.
    pub fn all_users(
        organization_id: impl Into<::std::string::String>,
        organization_user_group_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            delete_all: Some(true),
            organization_id: organization_id.into(),
            organization_user_group_id: organization_user_group_id.into(),
            user_ids: Default::default(),
        }
    }

    /// Sets the IDs of the users to remove. Required unless `deleteAll` is true.
    #[must_use]
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.user_ids = Some(
            user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets whether to remove all users from the group. Must be true if `userIds` is
    /// omitted.
    #[must_use]
    pub fn delete_all(mut self, delete_all: bool) -> Self {
        self.delete_all = Some(delete_all);
        self
    }
}

impl AddUserGroups {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        organization_user_groups: impl IntoIterator<Item = impl Into<OrganizationUserGroup>>,
    ) -> Self {
        Self {
            create_organization: Default::default(),
            organization_id: organization_id.into(),
            organization_user_groups: organization_user_groups
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }

    /// Sets whether to add the organization first if it does not exist.
    #[must_use]
    pub fn create_organization(mut self, create_organization: bool) -> Self {
        self.create_organization = Some(create_organization);
        self
    }
}
