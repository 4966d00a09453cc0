// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for AddOrganizations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organizations: fields.read("organizations")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("organizations", self.organizations.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddOrganizations);
impl Model for DeleteOrganizations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_ids: fields.read("organizationIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("organizationIds", self.organization_ids.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DeleteOrganizations);
impl Model for GetOrganizations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_ids: fields.read("organizationIds")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("organizationIds", self.organization_ids.to_member());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetOrganizations);
impl Model for GetOrganizationsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_ids: fields.read("organizationIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push_some("organizationIds", self.organization_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetOrganizationsV1);
impl Model for Organization {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            disabled: fields.read("disabled")?,
            id: fields.read("id")?,
            organization_name: fields.read("organizationName")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("disabled", self.disabled.to_member());
        object.push("id", self.id.to_node());
        object.push_some("organizationName", self.organization_name.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : Organization);
impl Model for OrganizationInput {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_id: fields.read("organizationId")?,
            organization_name: fields.read("organizationName")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("organizationName", self.organization_name.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Strict : OrganizationInput);
impl Model for UpdateOrganizationDisabledState {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            disabled: fields.read("disabled")?,
            organization_ids: fields.read("organizationIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("disabled", self.disabled.to_node());
        object.push("organizationIds", self.organization_ids.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateOrganizationDisabledState);
impl Model for UpdateOrganizations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organizations: fields.read("organizations")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("organizations", self.organizations.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateOrganizations);
