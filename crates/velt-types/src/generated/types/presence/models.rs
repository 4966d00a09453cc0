// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for AddPresence {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            users: fields.read("users")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push("users", self.users.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddPresence);
impl Model for DeletePresence {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push("userIds", self.user_ids.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DeletePresence);
impl Model for PresenceUser {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            name: fields.read("name")?,
            status: fields.read("status")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("email", self.email.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("status", self.status.to_member());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : PresenceUser);
impl Model for UpdatePresence {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            users: fields.read("users")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push("users", self.users.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdatePresence);
