// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for AddCrdtData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            content_key: fields.read("contentKey"),
            data: fields.read("data"),
            document_id: fields.read("documentId"),
            editor_id: fields.read("editorId"),
            is_server_ids: fields.read("isServerIds"),
            organization_id: fields.read("organizationId"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("contentKey", &self.content_key);
        object.write("data", &self.data);
        object.write("documentId", &self.document_id);
        object.write("editorId", &self.editor_id);
        object.write_some("isServerIds", &self.is_server_ids);
        object.write("organizationId", &self.organization_id);
        object.write("type", &self.type_);
    }
}

implement_model!(AddCrdtData);
implement_serde!(Strict : AddCrdtData);
impl From<::std::string::String> for CrdtContent {
    fn from(value: ::std::string::String) -> Self {
        Self::TextOrXml(value)
    }
}

impl From<&str> for CrdtContent {
    fn from(value: &str) -> Self {
        Self::TextOrXml(value.to_owned())
    }
}

impl Model for CrdtContent {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Self::TextOrXml(Model::read(node, at))
                }),
                (
                    <::serde_json::Map<::std::string::String, ::serde_json::Value> as Model>::SHAPE,
                    |node, at| Self::MapEntries(Model::read(node, at)),
                ),
                (
                    <::std::vec::Vec<::serde_json::Value> as Model>::SHAPE,
                    |node, at| Self::ArrayItems(Model::read(node, at)),
                ),
            ],
            Self::Other,
        )
    }

    fn empty() -> Self {
        Self::Other(::serde_json::Value::Null)
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
impl Object for CrdtData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            data: fields.read("data"),
            id: fields.read("id"),
            last_update: fields.read("lastUpdate"),
            last_updated_by: fields.read("lastUpdatedBy"),
            session_id: fields.nullable("sessionId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("data", &self.data);
        object.write("id", &self.id);
        object.write("lastUpdate", &self.last_update);
        object.write("lastUpdatedBy", &self.last_updated_by);
        object.write("sessionId", &self.session_id);
    }
}

implement_model!(CrdtData);
implement_serde!(Tolerant : CrdtData);
impl Object for DeleteCrdtData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            editor_ids: fields.read("editorIds"),
            is_server_ids: fields.read("isServerIds"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("documentId", &self.document_id);
        object.write_some("editorIds", &self.editor_ids);
        object.write_some("isServerIds", &self.is_server_ids);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(DeleteCrdtData);
implement_serde!(Strict : DeleteCrdtData);
impl Object for GetCrdtData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            editor_id: fields.read("editorId"),
            is_server_ids: fields.read("isServerIds"),
            organization_id: fields.read("organizationId"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("documentId", &self.document_id);
        object.write_some("editorId", &self.editor_id);
        object.write_some("isServerIds", &self.is_server_ids);
        object.write("organizationId", &self.organization_id);
        object.write_some("type", &self.type_);
    }
}

implement_model!(GetCrdtData);
implement_serde!(Strict : GetCrdtData);
impl Object for UpdateCrdtData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            content_key: fields.read("contentKey"),
            data: fields.read("data"),
            document_id: fields.read("documentId"),
            editor_id: fields.read("editorId"),
            is_server_ids: fields.read("isServerIds"),
            organization_id: fields.read("organizationId"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("contentKey", &self.content_key);
        object.write("data", &self.data);
        object.write("documentId", &self.document_id);
        object.write("editorId", &self.editor_id);
        object.write_some("isServerIds", &self.is_server_ids);
        object.write("organizationId", &self.organization_id);
        object.write("type", &self.type_);
    }
}

implement_model!(UpdateCrdtData);
implement_serde!(Strict : UpdateCrdtData);
