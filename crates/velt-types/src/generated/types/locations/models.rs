// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for DeleteLocationData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            auth_token: fields.read("authToken"),
            document_id: fields.read("documentId"),
            location: fields.read("location"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("apiKey", &self.api_key);
        object.write("authToken", &self.auth_token);
        object.write("documentId", &self.document_id);
        object.write("location", &self.location);
    }
}

implement_model!(DeleteLocationData);
implement_serde!(Strict : DeleteLocationData);
impl Object for Location {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            id: fields.read("id"),
            location_name: fields.read("locationName"),
            version: fields.read("version"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("id", &self.id);
        object.write_some("locationName", &self.location_name);
        object.write_some("version", &self.version);
        object.extend(&self.extra);
    }
}

implement_model!(Location);
implement_serde!(Strict : Location);
impl From<::std::string::String> for LocationId {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for LocationId {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl Model for LocationId {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        one_of(
            node,
            at,
            &[
                (<i64 as Model>::SHAPE, |node, at| {
                    Self::Number(Model::read(node, at))
                }),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Self::Text(Model::read(node, at))
                }),
            ],
            Self::Other,
        )
    }

    fn empty() -> Self {
        Self::Other(::serde_json::Value::Null)
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
impl Object for LocationMigration {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            new_location: fields.read("newLocation"),
            old_location: fields.read("oldLocation"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("newLocation", &self.new_location);
        object.write("oldLocation", &self.old_location);
    }
}

implement_model!(LocationMigration);
implement_serde!(Strict : LocationMigration);
impl Object for LocationVersion {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            id: fields.read("id"),
            name: fields.read("name"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("id", &self.id);
        object.write("name", &self.name);
    }
}

implement_model!(LocationVersion);
implement_serde!(Strict : LocationVersion);
impl Object for UpdateLocation {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            auth_token: fields.read("authToken"),
            document_id: fields.read("documentId"),
            merge: fields.read("merge"),
            migrate: fields.read("migrate"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("apiKey", &self.api_key);
        object.write("authToken", &self.auth_token);
        object.write("documentId", &self.document_id);
        object.write_some("merge", &self.merge);
        object.write("migrate", &self.migrate);
        object.write_some("organizationId", &self.organization_id);
    }
}

implement_model!(UpdateLocation);
implement_serde!(Strict : UpdateLocation);
