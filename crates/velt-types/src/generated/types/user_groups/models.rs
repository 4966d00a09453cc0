// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for AddUserGroups {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            create_organization: fields.read("createOrganization"),
            organization_id: fields.read("organizationId"),
            organization_user_groups: fields.read("organizationUserGroups"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("createOrganization", &self.create_organization);
        object.write("organizationId", &self.organization_id);
        object.write("organizationUserGroups", &self.organization_user_groups);
    }
}

implement_model!(AddUserGroups);
implement_serde!(Strict : AddUserGroups);
impl Object for AddUserGroupsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organization_id: fields.read("organizationId"),
            organization_user_groups: fields.read("organizationUserGroups"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("organizationId", &self.organization_id);
        object.write("organizationUserGroups", &self.organization_user_groups);
    }
}

implement_model!(AddUserGroupsV1);
implement_serde!(Strict : AddUserGroupsV1);
impl Object for AddUsersToGroup {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organization_id: fields.read("organizationId"),
            organization_user_group_id: fields.read("organizationUserGroupId"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("organizationId", &self.organization_id);
        object.write("organizationUserGroupId", &self.organization_user_group_id);
        object.write("userIds", &self.user_ids);
    }
}

implement_model!(AddUsersToGroup);
implement_serde!(Strict : AddUsersToGroup);
impl Object for DeleteUsersFromGroup {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            delete_all: fields.read("deleteAll"),
            organization_id: fields.read("organizationId"),
            organization_user_group_id: fields.read("organizationUserGroupId"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("deleteAll", &self.delete_all);
        object.write("organizationId", &self.organization_id);
        object.write("organizationUserGroupId", &self.organization_user_group_id);
        object.write_some("userIds", &self.user_ids);
    }
}

implement_model!(DeleteUsersFromGroup);
implement_serde!(Strict : DeleteUsersFromGroup);
impl Object for GroupMembershipOutcome {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            message: fields.read("message"),
            organization_user_group_id: fields.read("organizationUserGroupId"),
            success: fields.read("success"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("message", &self.message);
        object.write_some("organizationUserGroupId", &self.organization_user_group_id);
        object.write("success", &self.success);
    }
}

implement_model!(GroupMembershipOutcome);
implement_serde!(Tolerant : GroupMembershipOutcome);
impl Object for OrganizationUserGroup {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            group_id: fields.read("groupId"),
            group_name: fields.read("groupName"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("groupId", &self.group_id);
        object.write_some("groupName", &self.group_name);
    }
}

implement_model!(OrganizationUserGroup);
implement_serde!(Strict : OrganizationUserGroup);
