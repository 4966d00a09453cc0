// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for AddAuthPermissions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            permissions: fields.read("permissions"),
            user: fields.read("user"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("permissions", &self.permissions);
        object.write("user", &self.user);
    }
}

implement_model!(AddAuthPermissions);
implement_serde!(Strict : AddAuthPermissions);
impl Object for AuthContextAccess {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            access_fields: fields.read("accessFields"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("accessFields", &self.access_fields);
    }
}

implement_model!(AuthContextAccess);
implement_serde!(Tolerant : AuthContextAccess);
impl Object for AuthPermissionDecision {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            access_role: fields.read("accessRole"),
            expires_at: fields.read("expiresAt"),
            has_access: fields.read("hasAccess"),
            resource_id: fields.read("resourceId"),
            type_: fields.read("type"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("accessRole", &self.access_role);
        object.write_some("expiresAt", &self.expires_at);
        object.write("hasAccess", &self.has_access);
        object.write("resourceId", &self.resource_id);
        object.write("type", &self.type_);
        object.write("userId", &self.user_id);
    }
}

implement_model!(AuthPermissionDecision);
implement_serde!(Strict : AuthPermissionDecision);
impl Object for AuthPermissionUser {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("userId", &self.user_id);
    }
}

implement_model!(AuthPermissionUser);
implement_serde!(Strict : AuthPermissionUser);
impl Object for AuthPermissions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            resources: fields.read("resources"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("resources", &self.resources);
    }
}

implement_model!(AuthPermissions);
implement_serde!(Strict : AuthPermissions);
impl Object for AuthPermissionsToRemove {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            resources: fields.read("resources"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("resources", &self.resources);
    }
}

implement_model!(AuthPermissionsToRemove);
implement_serde!(Strict : AuthPermissionsToRemove);
impl Object for AuthResource {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            access_role: fields.read("accessRole"),
            expires_at: fields.read("expiresAt"),
            id: fields.read("id"),
            organization_id: fields.read("organizationId"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("accessRole", &self.access_role);
        object.write_some("expiresAt", &self.expires_at);
        object.write("id", &self.id);
        object.write_some("organizationId", &self.organization_id);
        object.write("type", &self.type_);
    }
}

implement_model!(AuthResource);
implement_serde!(Strict : AuthResource);
impl Object for AuthResourcePermission {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            access_role: fields.read("accessRole"),
            access_type: fields.read("accessType"),
            error: fields.read("error"),
            error_code: fields.read("errorCode"),
            expires_at: fields.read("expiresAt"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("accessRole", &self.access_role);
        object.write_some("accessType", &self.access_type);
        object.write_some("error", &self.error);
        object.write_some("errorCode", &self.error_code);
        object.write_some("expiresAt", &self.expires_at);
    }
}

implement_model!(AuthResourcePermission);
implement_serde!(Tolerant : AuthResourcePermission);
impl Object for AuthResourceToRemove {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            id: fields.read("id"),
            organization_id: fields.read("organizationId"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("id", &self.id);
        object.write_some("organizationId", &self.organization_id);
        object.write("type", &self.type_);
    }
}

implement_model!(AuthResourceToRemove);
implement_serde!(Strict : AuthResourceToRemove);
impl Object for AuthSignature {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            signature: fields.read("signature"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("signature", &self.signature);
    }
}

implement_model!(AuthSignature);
implement_serde!(Tolerant : AuthSignature);
impl Object for AuthToken {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            token: fields.read("token"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("token", &self.token);
    }
}

implement_model!(AuthToken);
implement_serde!(Tolerant : AuthToken);
impl Object for AuthTokenUserProperties {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            email: fields.read("email"),
            is_admin: fields.read("isAdmin"),
            name: fields.read("name"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("email", &self.email);
        object.write_some("isAdmin", &self.is_admin);
        object.write("name", &self.name);
    }
}

implement_model!(AuthTokenUserProperties);
implement_serde!(Strict : AuthTokenUserProperties);
impl Object for AuthTokenUserPropertiesV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            email: fields.read("email"),
            is_admin: fields.read("isAdmin"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("email", &self.email);
        object.write_some("isAdmin", &self.is_admin);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(AuthTokenUserPropertiesV1);
implement_serde!(Strict : AuthTokenUserPropertiesV1);
impl Object for AuthUserPermissions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            context: fields.read("context"),
            documents: fields.read("documents"),
            folders: fields.read("folders"),
            organization: fields.read("organization"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("context", &self.context);
        object.write_some("documents", &self.documents);
        object.write_some("folders", &self.folders);
        object.write_some("organization", &self.organization);
    }
}

implement_model!(AuthUserPermissions);
implement_serde!(Tolerant : AuthUserPermissions);
impl Object for GenerateAuthSignature {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            permissions: fields.read("permissions"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("permissions", &self.permissions);
    }
}

implement_model!(GenerateAuthSignature);
implement_serde!(Strict : GenerateAuthSignature);
impl Object for GenerateAuthToken {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            permissions: fields.read("permissions"),
            user_id: fields.read("userId"),
            user_properties: fields.read("userProperties"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("permissions", &self.permissions);
        object.write("userId", &self.user_id);
        object.write("userProperties", &self.user_properties);
    }
}

implement_model!(GenerateAuthToken);
implement_serde!(Strict : GenerateAuthToken);
impl Object for GetAuthPermissions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_ids: fields.read("documentIds"),
            folder_ids: fields.read("folderIds"),
            organization_id: fields.read("organizationId"),
            skip_resource_existence_validation: fields.read("skipResourceExistenceValidation"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentIds", &self.document_ids);
        object.write_some("folderIds", &self.folder_ids);
        object.write("organizationId", &self.organization_id);
        object.write_some(
            "skipResourceExistenceValidation",
            &self.skip_resource_existence_validation,
        );
        object.write("userIds", &self.user_ids);
    }
}

implement_model!(GetAuthPermissions);
implement_serde!(Strict : GetAuthPermissions);
impl Object for GetAuthToken {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            permissions: fields.read("permissions"),
            user_id: fields.read("userId"),
            user_properties: fields.read("userProperties"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("permissions", &self.permissions);
        object.write("userId", &self.user_id);
        object.write("userProperties", &self.user_properties);
    }
}

implement_model!(GetAuthToken);
implement_serde!(Strict : GetAuthToken);
impl Object for GetAuthTokenV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            auth_token: fields.read("authToken"),
            user_id: fields.read("userId"),
            user_properties: fields.read("userProperties"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("apiKey", &self.api_key);
        object.write("authToken", &self.auth_token);
        object.write("userId", &self.user_id);
        object.write_some("userProperties", &self.user_properties);
    }
}

implement_model!(GetAuthTokenV1);
implement_serde!(Strict : GetAuthTokenV1);
impl Object for RemoveAuthPermissions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            permissions: fields.read("permissions"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("permissions", &self.permissions);
        object.write("userId", &self.user_id);
    }
}

implement_model!(RemoveAuthPermissions);
implement_serde!(Strict : RemoveAuthPermissions);
impl Object for SignInUserProperties {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            email: fields.read("email"),
            is_admin: fields.read("isAdmin"),
            name: fields.read("name"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("email", &self.email);
        object.write_some("isAdmin", &self.is_admin);
        object.write_some("name", &self.name);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(SignInUserProperties);
implement_serde!(Strict : SignInUserProperties);
