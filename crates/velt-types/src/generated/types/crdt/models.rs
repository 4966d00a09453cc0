// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for AddCrdtData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            content_key: fields.read("contentKey")?,
            data: fields.read("data")?,
            document_id: fields.read("documentId")?,
            editor_id: fields.read("editorId")?,
            is_server_ids: fields.read("isServerIds")?,
            organization_id: fields.read("organizationId")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("contentKey", self.content_key.to_member());
        object.push("data", self.data.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("editorId", self.editor_id.to_node());
        object.push_some("isServerIds", self.is_server_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddCrdtData);
impl Model for CrdtContent {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::TextOrXml)
                }),
                (
                    <::serde_json::Map<::std::string::String, ::serde_json::Value> as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::MapEntries),
                ),
                (
                    <::std::vec::Vec<::serde_json::Value> as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::ArrayItems),
                ),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::TextOrXml(value) => value.to_node(),
            Self::MapEntries(value) => value.to_node(),
            Self::ArrayItems(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

implement_serde!(Tolerant : CrdtContent);
impl Model for CrdtData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            data: fields.read("data")?,
            id: fields.read("id")?,
            last_update: fields.read("lastUpdate")?,
            last_updated_by: fields.read("lastUpdatedBy")?,
            session_id: fields.nullable("sessionId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("data", self.data.to_node());
        object.push("id", self.id.to_node());
        object.push("lastUpdate", self.last_update.to_node());
        object.push("lastUpdatedBy", self.last_updated_by.to_node());
        object.push("sessionId", self.session_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : CrdtData);
impl Model for DeleteCrdtData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            editor_ids: fields.read("editorIds")?,
            is_server_ids: fields.read("isServerIds")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("documentId", self.document_id.to_node());
        object.push_some("editorIds", self.editor_ids.to_member());
        object.push_some("isServerIds", self.is_server_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DeleteCrdtData);
impl Model for GetCrdtData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            editor_id: fields.read("editorId")?,
            is_server_ids: fields.read("isServerIds")?,
            organization_id: fields.read("organizationId")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("documentId", self.document_id.to_node());
        object.push_some("editorId", self.editor_id.to_member());
        object.push_some("isServerIds", self.is_server_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("type", self.type_.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetCrdtData);
impl Model for UpdateCrdtData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            content_key: fields.read("contentKey")?,
            data: fields.read("data")?,
            document_id: fields.read("documentId")?,
            editor_id: fields.read("editorId")?,
            is_server_ids: fields.read("isServerIds")?,
            organization_id: fields.read("organizationId")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("contentKey", self.content_key.to_member());
        object.push("data", self.data.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("editorId", self.editor_id.to_node());
        object.push_some("isServerIds", self.is_server_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateCrdtData);
