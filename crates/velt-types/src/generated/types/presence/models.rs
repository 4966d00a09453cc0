// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for AddPresence {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            users: fields.read("users"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
        object.write("users", &self.users);
    }
}

implement_model!(AddPresence);
implement_serde!(Strict : AddPresence);
impl Object for DeletePresence {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
        object.write("userIds", &self.user_ids);
    }
}

implement_model!(DeletePresence);
implement_serde!(Strict : DeletePresence);
impl Object for PresenceUser {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            email: fields.read("email"),
            name: fields.read("name"),
            status: fields.read("status"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("email", &self.email);
        object.write_some("name", &self.name);
        object.write_some("status", &self.status);
        object.write("userId", &self.user_id);
    }
}

implement_model!(PresenceUser);
implement_serde!(Strict : PresenceUser);
impl Object for UpdatePresence {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            users: fields.read("users"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
        object.write("users", &self.users);
    }
}

implement_model!(UpdatePresence);
implement_serde!(Strict : UpdatePresence);
