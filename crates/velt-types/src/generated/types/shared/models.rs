// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for Done {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            success: fields.read("success"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("success", &self.success);
    }
}

implement_model!(Done);
implement_serde!(Tolerant : Done);
impl Object for Failure {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            error: fields.read("error"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("error", &self.error);
    }
}

implement_model!(Failure);
implement_serde!(Tolerant : Failure);
impl Object for FailureReason {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            code: fields.read("code"),
            details: fields.read("details"),
            message: fields.read("message"),
            status: fields.read("status"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("code", &self.code);
        object.write_some("details", &self.details);
        object.write("message", &self.message);
        object.write_some("status", &self.status);
    }
}

implement_model!(FailureReason);
implement_serde!(Tolerant : FailureReason);
impl Object for ResourceOutcome {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            id: fields.read("id"),
            message: fields.read("message"),
            success: fields.read("success"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("id", &self.id);
        object.write_some("message", &self.message);
        object.write("success", &self.success);
    }
}

implement_model!(ResourceOutcome);
implement_serde!(Tolerant : ResourceOutcome);
impl Object for Success {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            message: fields.read("message"),
            status: fields.read("status"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("message", &self.message);
        object.write("status", &self.status);
    }
}

implement_model!(Success);
implement_serde!(Tolerant : Success);
impl Object for User {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            access_role: fields.read("accessRole"),
            client_group_id: fields.read("clientGroupId"),
            color: fields.read("color"),
            email: fields.read("email"),
            group_id: fields.read("groupId"),
            initial: fields.read("initial"),
            is_admin: fields.read("isAdmin"),
            is_anonymous: fields.read("isAnonymous"),
            is_guest: fields.read("isGuest"),
            is_read_only: fields.read("isReadOnly"),
            name: fields.read("name"),
            organization_id: fields.read("organizationId"),
            photo_url: fields.read("photoUrl"),
            plan: fields.read("plan"),
            text_color: fields.read("textColor"),
            type_: fields.read("type"),
            user_id: fields.read("userId"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("accessRole", &self.access_role);
        object.write_some("clientGroupId", &self.client_group_id);
        object.write_some("color", &self.color);
        object.write_some("email", &self.email);
        object.write_some("groupId", &self.group_id);
        object.write_some("initial", &self.initial);
        object.write_some("isAdmin", &self.is_admin);
        object.write_some("isAnonymous", &self.is_anonymous);
        object.write_some("isGuest", &self.is_guest);
        object.write_some("isReadOnly", &self.is_read_only);
        object.write_some("name", &self.name);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("photoUrl", &self.photo_url);
        object.write_some("plan", &self.plan);
        object.write_some("textColor", &self.text_color);
        object.write_some("type", &self.type_);
        object.write("userId", &self.user_id);
        object.extend(&self.extra);
    }
}

implement_model!(User);
implement_serde!(Tolerant : User);
