// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for DeleteLocationData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            auth_token: fields.read("authToken")?,
            document_id: fields.read("documentId")?,
            location: fields.read("location")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("apiKey", self.api_key.to_node());
        object.push("authToken", self.auth_token.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("location", self.location.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DeleteLocationData);
impl Model for Location {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            location_name: fields.read("locationName")?,
            version: fields.read("version")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("id", self.id.to_member());
        object.push_some("locationName", self.location_name.to_member());
        object.push_some("version", self.version.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Strict : Location);
impl Model for LocationId {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<i64 as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Number)
                }),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Text)
                }),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Number(value) => value.to_node(),
            Self::Text(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

implement_serde!(Strict : LocationId);
impl Model for LocationMigration {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            new_location: fields.read("newLocation")?,
            old_location: fields.read("oldLocation")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("newLocation", self.new_location.to_node());
        object.push("oldLocation", self.old_location.to_node());
        object.finish()
    }
}

implement_serde!(Strict : LocationMigration);
impl Model for LocationVersion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("id", self.id.to_node());
        object.push("name", self.name.to_node());
        object.finish()
    }
}

implement_serde!(Strict : LocationVersion);
impl Model for UpdateLocation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            auth_token: fields.read("authToken")?,
            document_id: fields.read("documentId")?,
            merge: fields.read("merge")?,
            migrate: fields.read("migrate")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("apiKey", self.api_key.to_node());
        object.push("authToken", self.auth_token.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push_some("merge", self.merge.to_member());
        object.push("migrate", self.migrate.to_node());
        object.push_some("organizationId", self.organization_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : UpdateLocation);
