// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for AddAuthPermissions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permissions: fields.read("permissions")?,
            user: fields.read("user")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("permissions", self.permissions.to_node());
        object.push("user", self.user.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddAuthPermissions);
impl Model for AuthContextAccess {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_fields: fields.read("accessFields")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push_some("accessFields", self.access_fields.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AuthContextAccess);
impl Model for AuthPermissionDecision {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_role: fields.read("accessRole")?,
            expires_at: fields.read("expiresAt")?,
            has_access: fields.read("hasAccess")?,
            resource_id: fields.read("resourceId")?,
            type_: fields.read("type")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("accessRole", self.access_role.to_member());
        object.push_some("expiresAt", self.expires_at.to_member());
        object.push("hasAccess", self.has_access.to_node());
        object.push("resourceId", self.resource_id.to_node());
        object.push("type", self.type_.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AuthPermissionDecision);
impl Model for AuthPermissionUser {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AuthPermissionUser);
impl Model for AuthPermissions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            resources: fields.read("resources")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("resources", self.resources.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AuthPermissions);
impl Model for AuthPermissionsToRemove {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            resources: fields.read("resources")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("resources", self.resources.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AuthPermissionsToRemove);
impl Model for AuthResource {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_role: fields.read("accessRole")?,
            expires_at: fields.read("expiresAt")?,
            id: fields.read("id")?,
            organization_id: fields.read("organizationId")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("accessRole", self.access_role.to_member());
        object.push_some("expiresAt", self.expires_at.to_member());
        object.push("id", self.id.to_node());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AuthResource);
impl Model for AuthResourcePermission {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_role: fields.read("accessRole")?,
            access_type: fields.read("accessType")?,
            error: fields.read("error")?,
            error_code: fields.read("errorCode")?,
            expires_at: fields.read("expiresAt")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("accessRole", self.access_role.to_member());
        object.push_some("accessType", self.access_type.to_member());
        object.push_some("error", self.error.to_member());
        object.push_some("errorCode", self.error_code.to_member());
        object.push_some("expiresAt", self.expires_at.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AuthResourcePermission);
impl Model for AuthResourceToRemove {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            organization_id: fields.read("organizationId")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("id", self.id.to_node());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AuthResourceToRemove);
impl Model for AuthSignature {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            signature: fields.read("signature")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("signature", self.signature.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AuthSignature);
impl Model for AuthToken {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            token: fields.read("token")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("token", self.token.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AuthToken);
impl Model for AuthTokenUserProperties {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            is_admin: fields.read("isAdmin")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("email", self.email.to_node());
        object.push_some("isAdmin", self.is_admin.to_member());
        object.push("name", self.name.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AuthTokenUserProperties);
impl Model for AuthTokenUserPropertiesV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            is_admin: fields.read("isAdmin")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("email", self.email.to_member());
        object.push_some("isAdmin", self.is_admin.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AuthTokenUserPropertiesV1);
impl Model for AuthUserPermissions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            context: fields.read("context")?,
            documents: fields.read("documents")?,
            folders: fields.read("folders")?,
            organization: fields.read("organization")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("context", self.context.to_member());
        object.push_some("documents", self.documents.to_member());
        object.push_some("folders", self.folders.to_member());
        object.push_some("organization", self.organization.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AuthUserPermissions);
impl Model for GenerateAuthSignature {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permissions: fields.read("permissions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("permissions", self.permissions.to_node());
        object.finish()
    }
}

implement_serde!(Strict : GenerateAuthSignature);
impl Model for GenerateAuthToken {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permissions: fields.read("permissions")?,
            user_id: fields.read("userId")?,
            user_properties: fields.read("userProperties")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("permissions", self.permissions.to_node());
        object.push("userId", self.user_id.to_node());
        object.push("userProperties", self.user_properties.to_node());
        object.finish()
    }
}

implement_serde!(Strict : GenerateAuthToken);
impl Model for GetAuthPermissions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_ids: fields.read("documentIds")?,
            folder_ids: fields.read("folderIds")?,
            organization_id: fields.read("organizationId")?,
            skip_resource_existence_validation: fields.read("skipResourceExistenceValidation")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("documentIds", self.document_ids.to_member());
        object.push_some("folderIds", self.folder_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some(
            "skipResourceExistenceValidation",
            self.skip_resource_existence_validation.to_member(),
        );
        object.push("userIds", self.user_ids.to_node());
        object.finish()
    }
}

implement_serde!(Strict : GetAuthPermissions);
impl Model for GetAuthToken {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permissions: fields.read("permissions")?,
            user_id: fields.read("userId")?,
            user_properties: fields.read("userProperties")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("permissions", self.permissions.to_member());
        object.push("userId", self.user_id.to_node());
        object.push("userProperties", self.user_properties.to_node());
        object.finish()
    }
}

implement_serde!(Strict : GetAuthToken);
impl Model for GetAuthTokenV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            auth_token: fields.read("authToken")?,
            user_id: fields.read("userId")?,
            user_properties: fields.read("userProperties")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("apiKey", self.api_key.to_node());
        object.push("authToken", self.auth_token.to_node());
        object.push("userId", self.user_id.to_node());
        object.push_some("userProperties", self.user_properties.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetAuthTokenV1);
impl Model for RemoveAuthPermissions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permissions: fields.read("permissions")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("permissions", self.permissions.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : RemoveAuthPermissions);
impl Model for SignInUserProperties {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            is_admin: fields.read("isAdmin")?,
            name: fields.read("name")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("email", self.email.to_member());
        object.push_some("isAdmin", self.is_admin.to_member());
        object.push_some("name", self.name.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : SignInUserProperties);
