// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for AddOrganizations {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organizations: fields.read("organizations"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("organizations", &self.organizations);
    }
}

implement_model!(AddOrganizations);
implement_serde!(Strict : AddOrganizations);
impl Object for DeleteOrganizations {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organization_ids: fields.read("organizationIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("organizationIds", &self.organization_ids);
    }
}

implement_model!(DeleteOrganizations);
implement_serde!(Strict : DeleteOrganizations);
impl Object for GetOrganizations {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organization_ids: fields.read("organizationIds"),
            page_size: fields.read("pageSize"),
            page_token: fields.read("pageToken"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("organizationIds", &self.organization_ids);
        object.write_some("pageSize", &self.page_size);
        object.write_some("pageToken", &self.page_token);
    }
}

implement_model!(GetOrganizations);
implement_serde!(Strict : GetOrganizations);
impl Object for GetOrganizationsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organization_ids: fields.read("organizationIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("organizationIds", &self.organization_ids);
    }
}

implement_model!(GetOrganizationsV1);
implement_serde!(Strict : GetOrganizationsV1);
impl Object for Organization {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            disabled: fields.read("disabled"),
            id: fields.read("id"),
            organization_name: fields.read("organizationName"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("disabled", &self.disabled);
        object.write("id", &self.id);
        object.write_some("organizationName", &self.organization_name);
        object.extend(&self.extra);
    }
}

implement_model!(Organization);
implement_serde!(Tolerant : Organization);
impl Object for OrganizationInput {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organization_id: fields.read("organizationId"),
            organization_name: fields.read("organizationName"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("organizationId", &self.organization_id);
        object.write_some("organizationName", &self.organization_name);
        object.extend(&self.extra);
    }
}

implement_model!(OrganizationInput);
implement_serde!(Strict : OrganizationInput);
impl Object for UpdateOrganizationDisabledState {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            disabled: fields.read("disabled"),
            organization_ids: fields.read("organizationIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("disabled", &self.disabled);
        object.write("organizationIds", &self.organization_ids);
    }
}

implement_model!(UpdateOrganizationDisabledState);
implement_serde!(Strict : UpdateOrganizationDisabledState);
impl Object for UpdateOrganizations {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organizations: fields.read("organizations"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("organizations", &self.organizations);
    }
}

implement_model!(UpdateOrganizations);
implement_serde!(Strict : UpdateOrganizations);
