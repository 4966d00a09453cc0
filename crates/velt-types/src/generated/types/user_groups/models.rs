// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for AddUserGroups {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            create_organization: fields.read("createOrganization")?,
            organization_id: fields.read("organizationId")?,
            organization_user_groups: fields.read("organizationUserGroups")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("createOrganization", self.create_organization.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push(
            "organizationUserGroups",
            self.organization_user_groups.to_node(),
        );
        object.finish()
    }
}

implement_serde!(Strict : AddUserGroups);
impl Model for AddUserGroupsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_id: fields.read("organizationId")?,
            organization_user_groups: fields.read("organizationUserGroups")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("organizationId", self.organization_id.to_node());
        object.push(
            "organizationUserGroups",
            self.organization_user_groups.to_node(),
        );
        object.finish()
    }
}

implement_serde!(Strict : AddUserGroupsV1);
impl Model for AddUsersToGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_id: fields.read("organizationId")?,
            organization_user_group_id: fields.read("organizationUserGroupId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("organizationId", self.organization_id.to_node());
        object.push(
            "organizationUserGroupId",
            self.organization_user_group_id.to_node(),
        );
        object.push("userIds", self.user_ids.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddUsersToGroup);
impl Model for DeleteUsersFromGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            delete_all: fields.read("deleteAll")?,
            organization_id: fields.read("organizationId")?,
            organization_user_group_id: fields.read("organizationUserGroupId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("deleteAll", self.delete_all.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push(
            "organizationUserGroupId",
            self.organization_user_group_id.to_node(),
        );
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : DeleteUsersFromGroup);
impl Model for GroupMembershipOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            message: fields.read("message")?,
            organization_user_group_id: fields.read("organizationUserGroupId")?,
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("message", self.message.to_member());
        object.push_some(
            "organizationUserGroupId",
            self.organization_user_group_id.to_member(),
        );
        object.push("success", self.success.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : GroupMembershipOutcome);
impl Model for OrganizationUserGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            group_id: fields.read("groupId")?,
            group_name: fields.read("groupName")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("groupId", self.group_id.to_node());
        object.push_some("groupName", self.group_name.to_member());
        object.finish()
    }
}

implement_serde!(Strict : OrganizationUserGroup);
