// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl GetAuthTokenV1 {
    /// Creates the value with its required fields.
    pub fn new(
        api_key: impl Into<crate::Secret>,
        auth_token: impl Into<crate::Secret>,
        user_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            api_key: api_key.into(),
            auth_token: auth_token.into(),
            user_id: user_id.into(),
            user_properties: Default::default(),
        }
    }

    /// Sets the properties of a user that a token contains, including the organization.
    #[must_use]
    pub fn user_properties(
        mut self,
        user_properties: impl Into<AuthTokenUserPropertiesV1>,
    ) -> Self {
        self.user_properties = Some(user_properties.into());
        self
    }
}

impl AuthTokenUserPropertiesV1 {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            email: Default::default(),
            is_admin: Default::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Sets whether the user is an administrator.
    #[must_use]
    pub fn is_admin(mut self, is_admin: bool) -> Self {
        self.is_admin = Some(is_admin);
        self
    }

    /// Sets the email address of the user. If set, must match the address that the user
    /// is identified with in the Velt SDK.
    #[must_use]
    pub fn email(mut self, email: impl crate::OptionalText) -> Self {
        self.email = email.into_optional_text();
        self
    }
}

crate::from_reference!(AuthTokenUserPropertiesV1);
crate::from_text!(AuthTokenUserPropertiesV1);
impl AddAuthPermissions {
    /// Creates the value with its required fields.
    pub fn new(
        user: impl Into<AuthPermissionUser>,
        permissions: impl Into<AuthPermissions>,
    ) -> Self {
        Self {
            permissions: permissions.into(),
            user: user.into(),
        }
    }
}

impl AuthPermissionUser {
    /// Creates the value with its required fields.
    pub fn new(user_id: impl Into<::std::string::String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

crate::from_reference!(AuthPermissionUser);
crate::from_text!(AuthPermissionUser);
impl AuthPermissions {
    /// Creates the value with its required fields.
    pub fn new(resources: impl IntoIterator<Item = impl Into<AuthResource>>) -> Self {
        Self {
            resources: resources.into_iter().map(Into::into).collect(),
        }
    }
}

crate::from_reference!(AuthPermissions);
impl AuthResource {
    /// Creates the value with its required fields.
    pub fn new(
        type_: impl Into<crate::types::AuthResourceType>,
        id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            access_role: Default::default(),
            expires_at: Default::default(),
            id: id.into(),
            organization_id: Default::default(),
            type_: type_.into(),
        }
    }

    /// Sets the organization ID. Required if `type` is `document` or `folder`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets the user's role for the resource. Defaults to `editor`.
    #[must_use]
    pub fn access_role(mut self, access_role: impl Into<crate::types::AccessRole>) -> Self {
        self.access_role = Some(access_role.into());
        self
    }

    /// Sets the expiration time of the access, in epoch seconds. If omitted, the access
    /// does not expire.
    #[must_use]
    pub fn expires_at(mut self, expires_at: i64) -> Self {
        self.expires_at = Some(expires_at);
        self
    }
}

crate::from_reference!(AuthResource);
impl GenerateAuthSignature {
    /// Creates the value with its required fields.
    pub fn new(permissions: impl IntoIterator<Item = impl Into<AuthPermissionDecision>>) -> Self {
        Self {
            permissions: permissions.into_iter().map(Into::into).collect(),
        }
    }
}

impl AuthPermissionDecision {
    /// Creates the value with its required fields.
    pub fn new(
        user_id: impl Into<::std::string::String>,
        resource_id: impl Into<::std::string::String>,
        type_: impl Into<crate::types::AuthResourceType>,
        has_access: bool,
    ) -> Self {
        Self {
            access_role: Default::default(),
            expires_at: Default::default(),
            has_access,
            resource_id: resource_id.into(),
            type_: type_.into(),
            user_id: user_id.into(),
        }
    }

    /// Sets a user's role in an organization, folder or document.
    #[must_use]
    pub fn access_role(mut self, access_role: impl Into<crate::types::AccessRole>) -> Self {
        self.access_role = Some(access_role.into());
        self
    }

    /// Sets the expiration time of the decision, in epoch milliseconds. Velt then asks
    /// your permission provider again.
    #[must_use]
    pub fn expires_at(mut self, expires_at: i64) -> Self {
        self.expires_at = Some(expires_at);
        self
    }
}

crate::from_reference!(AuthPermissionDecision);
impl GenerateAuthToken {
    /// Creates the value with its required fields.
    pub fn new(
        user_id: impl Into<::std::string::String>,
        user_properties: impl Into<AuthTokenUserProperties>,
        permissions: impl Into<AuthPermissions>,
    ) -> Self {
        Self {
            permissions: permissions.into(),
            user_id: user_id.into(),
            user_properties: user_properties.into(),
        }
    }
}

impl AuthTokenUserProperties {
    /// Creates the value with its required fields.
    pub fn new(
        name: impl Into<::std::string::String>,
        email: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            email: email.into(),
            is_admin: Default::default(),
            name: name.into(),
        }
    }

    /// Sets whether the user is an administrator. Defaults to false.
    #[must_use]
    pub fn is_admin(mut self, is_admin: bool) -> Self {
        self.is_admin = Some(is_admin);
        self
    }
}

crate::from_reference!(AuthTokenUserProperties);
impl GetAuthPermissions {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        user_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        Self {
            document_ids: Default::default(),
            folder_ids: Default::default(),
            organization_id: organization_id.into(),
            skip_resource_existence_validation: Default::default(),
            user_ids: user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        }
    }

    /// Sets the IDs of the folders to check access to.
    #[must_use]
    pub fn folder_ids(mut self, folder_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.folder_ids = Some(
            folder_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the IDs of the documents to check access to.
    #[must_use]
    pub fn document_ids(mut self, document_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.document_ids = Some(
            document_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets whether to skip the check that the folders and documents exist. If false,
    /// the call fails if one of them does not exist. Defaults to false.
    #[must_use]
    pub fn skip_resource_existence_validation(
        mut self,
        skip_resource_existence_validation: bool,
    ) -> Self {
        self.skip_resource_existence_validation = Some(skip_resource_existence_validation);
        self
    }
}

impl GetAuthToken {
    /// Creates the value with its required fields.
    pub fn new(
        user_id: impl Into<::std::string::String>,
        user_properties: impl Into<SignInUserProperties>,
    ) -> Self {
        Self {
            permissions: Default::default(),
            user_id: user_id.into(),
            user_properties: user_properties.into(),
        }
    }

    /// Sets the permissions that the token contains. Only Velt's Python SDK has this
    /// field; Velt does not document its contents.
    #[must_use]
    pub fn permissions(mut self, permissions: impl crate::IntoObject) -> Self {
        self.permissions = Some(permissions.into_object());
        self
    }
}

impl SignInUserProperties {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            email: Default::default(),
            is_admin: Default::default(),
            name: Default::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Sets the email address of the user.
    #[must_use]
    pub fn email(mut self, email: impl crate::OptionalText) -> Self {
        self.email = email.into_optional_text();
        self
    }

    /// Sets whether the user is an administrator.
    #[must_use]
    pub fn is_admin(mut self, is_admin: bool) -> Self {
        self.is_admin = Some(is_admin);
        self
    }

    /// Sets the name of the user. Only Velt's Python SDK has this field.
    #[must_use]
    pub fn name(mut self, name: impl crate::OptionalText) -> Self {
        self.name = name.into_optional_text();
        self
    }
}

crate::from_reference!(SignInUserProperties);
crate::from_text!(SignInUserProperties);
impl RemoveAuthPermissions {
    /// Creates the value with its required fields.
    pub fn new(
        user_id: impl Into<::std::string::String>,
        permissions: impl Into<AuthPermissionsToRemove>,
    ) -> Self {
        Self {
            permissions: permissions.into(),
            user_id: user_id.into(),
        }
    }
}

impl AuthPermissionsToRemove {
    /// Creates the value with its required fields.
    pub fn new(resources: impl IntoIterator<Item = impl Into<AuthResourceToRemove>>) -> Self {
        Self {
            resources: resources.into_iter().map(Into::into).collect(),
        }
    }
}

crate::from_reference!(AuthPermissionsToRemove);
impl AuthResourceToRemove {
    /// Creates the value with its required fields.
    pub fn new(
        type_: impl Into<crate::types::AuthResourceType>,
        id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            id: id.into(),
            organization_id: Default::default(),
            type_: type_.into(),
        }
    }

    /// Sets the organization ID. Required if `type` is `document`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }
}

crate::from_reference!(AuthResourceToRemove);
