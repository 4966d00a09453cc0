// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for Done {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("success", self.success.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : Done);
impl Model for Failure {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            error: fields.read("error")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("error", self.error.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : Failure);
impl Model for FailureReason {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            code: fields.read("code")?,
            details: fields.read("details")?,
            message: fields.read("message")?,
            status: fields.read("status")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("code", self.code.to_member());
        object.push_some("details", self.details.to_member());
        object.push("message", self.message.to_node());
        object.push_some("status", self.status.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : FailureReason);
impl Model for ResourceOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            message: fields.read("message")?,
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("id", self.id.to_member());
        object.push_some("message", self.message.to_member());
        object.push("success", self.success.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : ResourceOutcome);
impl Model for Success {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            message: fields.read("message")?,
            status: fields.read("status")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("message", self.message.to_node());
        object.push("status", self.status.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : Success);
impl Model for UndocumentedResult {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            data: fields.read("data")?,
            message: fields.read("message")?,
            status: fields.read("status")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("data", self.data.to_member());
        object.push_some("message", self.message.to_member());
        object.push_some("status", self.status.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : UndocumentedResult);
impl Model for User {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_role: fields.read("accessRole")?,
            client_group_id: fields.read("clientGroupId")?,
            color: fields.read("color")?,
            email: fields.read("email")?,
            group_id: fields.read("groupId")?,
            initial: fields.read("initial")?,
            is_admin: fields.read("isAdmin")?,
            is_anonymous: fields.read("isAnonymous")?,
            is_guest: fields.read("isGuest")?,
            is_read_only: fields.read("isReadOnly")?,
            name: fields.read("name")?,
            organization_id: fields.read("organizationId")?,
            photo_url: fields.read("photoUrl")?,
            plan: fields.read("plan")?,
            text_color: fields.read("textColor")?,
            type_: fields.read("type")?,
            user_id: fields.read("userId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(18usize);
        object.push_some("accessRole", self.access_role.to_member());
        object.push_some("clientGroupId", self.client_group_id.to_member());
        object.push_some("color", self.color.to_member());
        object.push_some("email", self.email.to_member());
        object.push_some("groupId", self.group_id.to_member());
        object.push_some("initial", self.initial.to_member());
        object.push_some("isAdmin", self.is_admin.to_member());
        object.push_some("isAnonymous", self.is_anonymous.to_member());
        object.push_some("isGuest", self.is_guest.to_member());
        object.push_some("isReadOnly", self.is_read_only.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("photoUrl", self.photo_url.to_member());
        object.push_some("plan", self.plan.to_member());
        object.push_some("textColor", self.text_color.to_member());
        object.push_some("type", self.type_.to_member());
        object.push("userId", self.user_id.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : User);
