// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for AddWorkspaceDomains {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            domains: fields.read("domains")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("domains", self.domains.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddWorkspaceDomains);
impl Model for AddWorkspaceDomainsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            domains: fields.read("domains")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("domains", self.domains.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddWorkspaceDomainsV1);
impl Model for AdvancedWebhookConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enable_data_protection: fields.read("enableDataProtection")?,
            encode_data: fields.read("encodeData")?,
            encrypt_data: fields.read("encryptData")?,
            is_enabled: fields.read("isEnabled")?,
            public_key: fields.read("publicKey")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push(
            "enableDataProtection",
            self.enable_data_protection.to_node(),
        );
        object.push("encodeData", self.encode_data.to_node());
        object.push("encryptData", self.encrypt_data.to_node());
        object.push("isEnabled", self.is_enabled.to_node());
        object.push("publicKey", self.public_key.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AdvancedWebhookConfig);
impl Model for AdvancedWebhookEndpoint {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            channels: fields.nullable("channels")?,
            created_at: fields.read("createdAt")?,
            description: fields.nullable("description")?,
            disabled: fields.read("disabled")?,
            filter_types: fields.nullable("filterTypes")?,
            id: fields.read("id")?,
            rate_limit: fields.nullable("rateLimit")?,
            uid: fields.nullable("uid")?,
            updated_at: fields.read("updatedAt")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(10usize);
        object.push("channels", self.channels.to_node());
        object.push("createdAt", self.created_at.to_node());
        object.push("description", self.description.to_node());
        object.push("disabled", self.disabled.to_node());
        object.push("filterTypes", self.filter_types.to_node());
        object.push("id", self.id.to_node());
        object.push("rateLimit", self.rate_limit.to_node());
        object.push("uid", self.uid.to_node());
        object.push("updatedAt", self.updated_at.to_node());
        object.push("url", self.url.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AdvancedWebhookEndpoint);
impl Model for AdvancedWebhookEndpointDeleted {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            deleted: fields.read("deleted")?,
            endpoint_id: fields.read("endpointId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("deleted", self.deleted.to_node());
        object.push("endpointId", self.endpoint_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AdvancedWebhookEndpointDeleted);
impl Model for AdvancedWebhookEndpointSecret {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            endpoint_id: fields.read("endpointId")?,
            secret: fields.read("secret")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("endpointId", self.endpoint_id.to_node());
        object.push("secret", self.secret.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AdvancedWebhookEndpointSecret);
impl Model for AdvancedWebhookEndpoints {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            done: fields.read("done")?,
            endpoints: fields.read("endpoints")?,
            iterator: fields.nullable("iterator")?,
            prev_iterator: fields.nullable("prevIterator")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("done", self.done.to_node());
        object.push("endpoints", self.endpoints.to_node());
        object.push("iterator", self.iterator.to_node());
        object.push("prevIterator", self.prev_iterator.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AdvancedWebhookEndpoints);
impl Model for CopyApiKey {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            source_api_key: fields.read("sourceApiKey")?,
            target_api_key: fields.read("targetApiKey")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("sourceApiKey", self.source_api_key.to_node());
        object.push("targetApiKey", self.target_api_key.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CopyApiKey);
impl Model for CreateAdvancedWebhookEndpoint {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            channels: fields.read("channels")?,
            description: fields.read("description")?,
            disabled: fields.read("disabled")?,
            filter_types: fields.read("filterTypes")?,
            metadata: fields.read("metadata")?,
            rate_limit: fields.read("rateLimit")?,
            uid: fields.read("uid")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("channels", self.channels.to_member());
        object.push_some("description", self.description.to_member());
        object.push_some("disabled", self.disabled.to_member());
        object.push_some("filterTypes", self.filter_types.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("rateLimit", self.rate_limit.to_member());
        object.push_some("uid", self.uid.to_member());
        object.push("url", self.url.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CreateAdvancedWebhookEndpoint);
impl Model for CreateWorkspace {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            avatar: fields.read("avatar")?,
            expires_in_ms: fields.read("expiresInMs")?,
            name: fields.read("name")?,
            owner_email: fields.read("ownerEmail")?,
            workspace_name: fields.read("workspaceName")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("avatar", self.avatar.to_member());
        object.push_some("expiresInMs", self.expires_in_ms.to_member());
        object.push_some("name", self.name.to_member());
        object.push("ownerEmail", self.owner_email.to_node());
        object.push_some("workspaceName", self.workspace_name.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CreateWorkspace);
impl Model for CreateWorkspaceApiKey {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            add_local_host_to_allowed_domains: fields.read("addLocalHostToAllowedDomains")?,
            allowed_domains: fields.read("allowedDomains")?,
            api_key_name: fields.read("apiKeyName")?,
            create_auth_token: fields.read("createAuthToken")?,
            custom_plan_info: fields.read("customPlanInfo")?,
            custom_plan_info_data: fields.read("customPlanInfoData")?,
            email_service_config: fields.read("emailServiceConfig")?,
            enable_private_comments: fields.read("enablePrivateComments")?,
            is_super_workspace: fields.read("isSuperWorkspace")?,
            owner_email: fields.read("ownerEmail")?,
            persistence_db_region: fields.read("persistenceDBRegion")?,
            plan_info: fields.read("planInfo")?,
            platform: fields.read("platform")?,
            realtime_db_region: fields.read("realtimeDBRegion")?,
            require_auto_org_user: fields.read("requireAutoOrgUser")?,
            set_default_email_triggers: fields.read("setDefaultEmailTriggers")?,
            set_default_notification_triggers: fields.read("setDefaultNotificationTriggers")?,
            type_: fields.read("type")?,
            use_email_service: fields.read("useEmailService")?,
            use_notification_service: fields.read("useNotificationService")?,
            use_webhook_service: fields.read("useWebhookService")?,
            webhook_service_config: fields.read("webhookServiceConfig")?,
            workspace_id: fields.read("workspaceId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(23usize);
        object.push_some(
            "addLocalHostToAllowedDomains",
            self.add_local_host_to_allowed_domains.to_member(),
        );
        object.push_some("allowedDomains", self.allowed_domains.to_member());
        object.push_some("apiKeyName", self.api_key_name.to_member());
        object.push_some("createAuthToken", self.create_auth_token.to_member());
        object.push_some("customPlanInfo", self.custom_plan_info.to_member());
        object.push_some("customPlanInfoData", self.custom_plan_info_data.to_member());
        object.push_some("emailServiceConfig", self.email_service_config.to_member());
        object.push_some(
            "enablePrivateComments",
            self.enable_private_comments.to_member(),
        );
        object.push_some("isSuperWorkspace", self.is_super_workspace.to_member());
        object.push("ownerEmail", self.owner_email.to_node());
        object.push_some(
            "persistenceDBRegion",
            self.persistence_db_region.to_member(),
        );
        object.push_some("planInfo", self.plan_info.to_member());
        object.push_some("platform", self.platform.to_member());
        object.push_some("realtimeDBRegion", self.realtime_db_region.to_member());
        object.push_some("requireAutoOrgUser", self.require_auto_org_user.to_member());
        object.push_some(
            "setDefaultEmailTriggers",
            self.set_default_email_triggers.to_member(),
        );
        object.push_some(
            "setDefaultNotificationTriggers",
            self.set_default_notification_triggers.to_member(),
        );
        object.push("type", self.type_.to_node());
        object.push_some("useEmailService", self.use_email_service.to_member());
        object.push_some(
            "useNotificationService",
            self.use_notification_service.to_member(),
        );
        object.push_some("useWebhookService", self.use_webhook_service.to_member());
        object.push_some(
            "webhookServiceConfig",
            self.webhook_service_config.to_member(),
        );
        object.push_some("workspaceId", self.workspace_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CreateWorkspaceApiKey);
impl Model for DeleteAdvancedWebhookEndpoint {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            endpoint_id: fields.read("endpointId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("endpointId", self.endpoint_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DeleteAdvancedWebhookEndpoint);
impl Model for DeleteWorkspaceDomains {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            domains: fields.read("domains")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("domains", self.domains.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DeleteWorkspaceDomains);
impl Model for DeleteWorkspaceDomainsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            domains: fields.read("domains")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("domains", self.domains.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DeleteWorkspaceDomainsV1);
impl Model for EnsureAuthToken {
    const SHAPE: Shape =
        <::serde_json::Map<::std::string::String, ::serde_json::Value> as Model>::SHAPE;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        Model::read(node, at).map(Self)
    }

    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

implement_serde!(Strict : EnsureAuthToken);
impl Model for GetAdvancedWebhookConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

implement_serde!(Strict : GetAdvancedWebhookConfig);
impl Model for GetAdvancedWebhookEndpointSecret {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            endpoint_id: fields.read("endpointId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("endpointId", self.endpoint_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : GetAdvancedWebhookEndpointSecret);
impl Model for GetAdvancedWebhookEndpoints {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            iterator: fields.read("iterator")?,
            limit: fields.read("limit")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("iterator", self.iterator.to_member());
        object.push_some("limit", self.limit.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetAdvancedWebhookEndpoints);
impl Model for GetRequestedDomains {
    const SHAPE: Shape =
        <::serde_json::Map<::std::string::String, ::serde_json::Value> as Model>::SHAPE;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        Model::read(node, at).map(Self)
    }

    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

implement_serde!(Strict : GetRequestedDomains);
impl Model for GetWorkspace {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

implement_serde!(Strict : GetWorkspace);
impl Model for GetWorkspaceActivityConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

implement_serde!(Strict : GetWorkspaceActivityConfig);
impl Model for GetWorkspaceApiKeyConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

implement_serde!(Strict : GetWorkspaceApiKeyConfig);
impl Model for GetWorkspaceApiKeys {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_keys: fields.read("apiKeys")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("apiKeys", self.api_keys.to_member());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetWorkspaceApiKeys);
impl Model for GetWorkspaceAuthTokens {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("apiKey", self.api_key.to_node());
        object.finish()
    }
}

implement_serde!(Strict : GetWorkspaceAuthTokens);
impl Model for GetWorkspaceDomains {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

implement_serde!(Strict : GetWorkspaceDomains);
impl Model for GetWorkspaceEmailConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

implement_serde!(Strict : GetWorkspaceEmailConfig);
impl Model for GetWorkspaceEmailStatus {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            owner_email: fields.read("ownerEmail")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("ownerEmail", self.owner_email.to_node());
        object.finish()
    }
}

implement_serde!(Strict : GetWorkspaceEmailStatus);
impl Model for GetWorkspaceNotificationConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

implement_serde!(Strict : GetWorkspaceNotificationConfig);
impl Model for GetWorkspacePermissionProviderConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

implement_serde!(Strict : GetWorkspacePermissionProviderConfig);
impl Model for GetWorkspaceWebhookConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

implement_serde!(Strict : GetWorkspaceWebhookConfig);
impl Model for RequestDomain {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            client_document_id: fields.read("clientDocumentId")?,
            domain: fields.read("domain")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("clientDocumentId", self.client_document_id.to_node());
        object.push("domain", self.domain.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : RequestDomain);
impl Model for ResetWorkspaceAuthToken {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("apiKey", self.api_key.to_node());
        object.finish()
    }
}

implement_serde!(Strict : ResetWorkspaceAuthToken);
impl Model for RespondToUrlRequest {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action: fields.read("action")?,
            client_doc_id: fields.read("clientDocId")?,
            id: fields.read("id")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("action", self.action.to_node());
        object.push("clientDocId", self.client_doc_id.to_node());
        object.push("id", self.id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : RespondToUrlRequest);
impl Model for SendWorkspaceLoginLink {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            continue_url: fields.read("continueUrl")?,
            email: fields.read("email")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("continueUrl", self.continue_url.to_node());
        object.push("email", self.email.to_node());
        object.finish()
    }
}

implement_serde!(Strict : SendWorkspaceLoginLink);
impl Model for UpdateAdvancedWebhookConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enable_data_protection: fields.read("enableDataProtection")?,
            encode_data: fields.read("encodeData")?,
            encrypt_data: fields.read("encryptData")?,
            is_enabled: fields.read("isEnabled")?,
            public_key: fields.read("publicKey")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some(
            "enableDataProtection",
            self.enable_data_protection.to_member(),
        );
        object.push_some("encodeData", self.encode_data.to_member());
        object.push_some("encryptData", self.encrypt_data.to_member());
        object.push_some("isEnabled", self.is_enabled.to_member());
        object.push_some("publicKey", self.public_key.to_member());
        object.finish()
    }
}

implement_serde!(Strict : UpdateAdvancedWebhookConfig);
impl Model for UpdateAdvancedWebhookEndpoint {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            channels: fields.read("channels")?,
            description: fields.read("description")?,
            disabled: fields.read("disabled")?,
            endpoint_id: fields.read("endpointId")?,
            filter_types: fields.read("filterTypes")?,
            metadata: fields.read("metadata")?,
            rate_limit: fields.read("rateLimit")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("channels", self.channels.to_member());
        object.push_some("description", self.description.to_member());
        object.push_some("disabled", self.disabled.to_member());
        object.push("endpointId", self.endpoint_id.to_node());
        object.push_some("filterTypes", self.filter_types.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("rateLimit", self.rate_limit.to_member());
        object.push_some("url", self.url.to_member());
        object.finish()
    }
}

implement_serde!(Strict : UpdateAdvancedWebhookEndpoint);
impl Model for UpdateWorkspaceActivityConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            activity_service_config: fields.read("activityServiceConfig")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push(
            "activityServiceConfig",
            self.activity_service_config.to_node(),
        );
        object.finish()
    }
}

implement_serde!(Strict : UpdateWorkspaceActivityConfig);
impl Model for UpdateWorkspaceApiKey {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            api_key_name: fields.read("apiKeyName")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("apiKey", self.api_key.to_node());
        object.push("apiKeyName", self.api_key_name.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateWorkspaceApiKey);
impl Model for UpdateWorkspaceApiKeyConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            ai_model_api_key: fields.read("aiModelApiKey")?,
            default_document_access_type: fields.read("defaultDocumentAccessType")?,
            enable_private_comments: fields.read("enablePrivateComments")?,
            require_auto_org_user: fields.read("requireAutoOrgUser")?,
            require_jwt_token: fields.read("requireJwtToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("aiModelApiKey", self.ai_model_api_key.to_member());
        object.push_some(
            "defaultDocumentAccessType",
            self.default_document_access_type.to_member(),
        );
        object.push_some(
            "enablePrivateComments",
            self.enable_private_comments.to_member(),
        );
        object.push_some("requireAutoOrgUser", self.require_auto_org_user.to_member());
        object.push_some("requireJwtToken", self.require_jwt_token.to_member());
        object.finish()
    }
}

implement_serde!(Strict : UpdateWorkspaceApiKeyConfig);
impl Model for UpdateWorkspaceEmailConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email_service_config: fields.read("emailServiceConfig")?,
            use_email_service: fields.read("useEmailService")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("emailServiceConfig", self.email_service_config.to_member());
        object.push_some("useEmailService", self.use_email_service.to_member());
        object.finish()
    }
}

implement_serde!(Strict : UpdateWorkspaceEmailConfig);
impl Model for UpdateWorkspaceNotificationConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            notification_service_config: fields.read("notificationServiceConfig")?,
            use_notification_service: fields.read("useNotificationService")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some(
            "notificationServiceConfig",
            self.notification_service_config.to_member(),
        );
        object.push_some(
            "useNotificationService",
            self.use_notification_service.to_member(),
        );
        object.finish()
    }
}

implement_serde!(Strict : UpdateWorkspaceNotificationConfig);
impl Model for UpdateWorkspacePermissionProviderConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permission_provider_config: fields.read("permissionProviderConfig")?,
            use_permission_provider: fields.read("usePermissionProvider")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some(
            "permissionProviderConfig",
            self.permission_provider_config.to_member(),
        );
        object.push_some(
            "usePermissionProvider",
            self.use_permission_provider.to_member(),
        );
        object.finish()
    }
}

implement_serde!(Strict : UpdateWorkspacePermissionProviderConfig);
impl Model for UpdateWorkspaceWebhookConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            use_webhook_service: fields.read("useWebhookService")?,
            webhook_service_config: fields.read("webhookServiceConfig")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("useWebhookService", self.use_webhook_service.to_member());
        object.push_some(
            "webhookServiceConfig",
            self.webhook_service_config.to_member(),
        );
        object.finish()
    }
}

implement_serde!(Strict : UpdateWorkspaceWebhookConfig);
impl Model for WorkspaceActivityConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            activity_service_config: fields.read("activityServiceConfig")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push(
            "activityServiceConfig",
            self.activity_service_config.to_node(),
        );
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceActivityConfig);
impl Model for WorkspaceActivityServiceConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enabled_time: fields.read("enabledTime")?,
            immutable: fields.read("immutable")?,
            is_enabled: fields.read("isEnabled")?,
            triggers: fields.read("triggers")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("enabledTime", self.enabled_time.to_member());
        object.push_some("immutable", self.immutable.to_member());
        object.push_some("isEnabled", self.is_enabled.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.finish()
    }
}

implement_serde!(Strict : WorkspaceActivityServiceConfig);
impl Model for WorkspaceActivityServiceState {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enabled_time: fields.read("enabledTime")?,
            immutable: fields.read("immutable")?,
            is_enabled: fields.read("isEnabled")?,
            triggers: fields.read("triggers")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("enabledTime", self.enabled_time.to_member());
        object.push_some("immutable", self.immutable.to_member());
        object.push("isEnabled", self.is_enabled.to_node());
        object.push_some("triggers", self.triggers.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceActivityServiceState);
impl Model for WorkspaceActivityTriggers {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment: fields.read("comment")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push_some("comment", self.comment.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceActivityTriggers);
impl Model for WorkspaceAiModelKey {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            customer_api_key: fields.read("customerApiKey")?,
            provider: fields.read("provider")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("customerApiKey", self.customer_api_key.to_node());
        object.push("provider", self.provider.to_node());
        object.finish()
    }
}

implement_serde!(Strict : WorkspaceAiModelKey);
impl Model for WorkspaceAiModelKeyMask {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            display_text: fields.read("displayText")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("displayText", self.display_text.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceAiModelKeyMask);
impl Model for WorkspaceApiKey {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key_name: fields.read("apiKeyName")?,
            id: fields.read("id")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("apiKeyName", self.api_key_name.to_member());
        object.push("id", self.id.to_node());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceApiKey);
impl Model for WorkspaceApiKeyConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            ai_models_config: fields.read("aiModelsConfig")?,
            default_document_access_type: fields.read("defaultDocumentAccessType")?,
            is_private_comments_enabled: fields.read("isPrivateCommentsEnabled")?,
            owner_email: fields.read("ownerEmail")?,
            plan_info: fields.read("planInfo")?,
            require_auto_org_user: fields.read("requireAutoOrgUser")?,
            require_jwt_token: fields.read("requireJwtToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("aiModelsConfig", self.ai_models_config.to_member());
        object.push(
            "defaultDocumentAccessType",
            self.default_document_access_type.to_node(),
        );
        object.push(
            "isPrivateCommentsEnabled",
            self.is_private_comments_enabled.to_node(),
        );
        object.push("ownerEmail", self.owner_email.to_node());
        object.push("planInfo", self.plan_info.to_node());
        object.push("requireAutoOrgUser", self.require_auto_org_user.to_node());
        object.push("requireJwtToken", self.require_jwt_token.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceApiKeyConfig);
impl Model for WorkspaceApiKeyConfigUpdated {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            ai_models_config: fields.read("aiModelsConfig")?,
            default_document_access_type: fields.read("defaultDocumentAccessType")?,
            enable_private_comments: fields.read("enablePrivateComments")?,
            require_auto_org_user: fields.read("requireAutoOrgUser")?,
            require_jwt_token: fields.read("requireJwtToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("aiModelsConfig", self.ai_models_config.to_member());
        object.push_some(
            "defaultDocumentAccessType",
            self.default_document_access_type.to_member(),
        );
        object.push_some(
            "enablePrivateComments",
            self.enable_private_comments.to_member(),
        );
        object.push_some("requireAutoOrgUser", self.require_auto_org_user.to_member());
        object.push_some("requireJwtToken", self.require_jwt_token.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceApiKeyConfigUpdated);
impl Model for WorkspaceApiKeyCreated {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("apiKey", self.api_key.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceApiKeyCreated);
impl Model for WorkspaceAuthToken {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            domains: fields.read("domains")?,
            name: fields.read("name")?,
            token: fields.read("token")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("domains", self.domains.to_node());
        object.push("name", self.name.to_node());
        object.push("token", self.token.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceAuthToken);
impl Model for WorkspaceAuthTokenReset {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            new_auth_token: fields.read("newAuthToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("apiKey", self.api_key.to_node());
        object.push("newAuthToken", self.new_auth_token.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceAuthTokenReset);
impl Model for WorkspaceAuthTokens {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            auth_tokens: fields.read("authTokens")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("apiKey", self.api_key.to_node());
        object.push("authTokens", self.auth_tokens.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceAuthTokens);
impl Model for WorkspaceDetails {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key_list: fields.read("apiKeyList")?,
            auth_token: fields.read("authToken")?,
            id: fields.read("id")?,
            name: fields.read("name")?,
            owner: fields.read("owner")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("apiKeyList", self.api_key_list.to_node());
        object.push("authToken", self.auth_token.to_node());
        object.push("id", self.id.to_node());
        object.push("name", self.name.to_node());
        object.push("owner", self.owner.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceDetails);
impl Model for WorkspaceDomains {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            allowed_domains: fields.read("allowedDomains")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("allowedDomains", self.allowed_domains.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceDomains);
impl Model for WorkspaceDomainsAdded {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            domains_added: fields.read("domainsAdded")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("domainsAdded", self.domains_added.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceDomainsAdded);
impl Model for WorkspaceDomainsRemoved {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            domains_removed: fields.read("domainsRemoved")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("domainsRemoved", self.domains_removed.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceDomainsRemoved);
impl Model for WorkspaceEmailConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email_service_config: fields.read("emailServiceConfig")?,
            use_email_service: fields.read("useEmailService")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("emailServiceConfig", self.email_service_config.to_node());
        object.push("useEmailService", self.use_email_service.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceEmailConfig);
impl Model for WorkspaceEmailServiceConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            comment_template_id: fields.read("commentTemplateId")?,
            from_company: fields.read("fromCompany")?,
            from_email: fields.read("fromEmail")?,
            tag_template_id: fields.read("tagTemplateId")?,
            triggers: fields.read("triggers")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("apiKey", self.api_key.to_member());
        object.push_some("commentTemplateId", self.comment_template_id.to_member());
        object.push_some("fromCompany", self.from_company.to_member());
        object.push_some("fromEmail", self.from_email.to_member());
        object.push_some("tagTemplateId", self.tag_template_id.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.push_some("type", self.type_.to_member());
        object.finish()
    }
}

implement_serde!(Strict : WorkspaceEmailServiceConfig);
impl Model for WorkspaceEmailServiceState {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            comment_template_id: fields.read("commentTemplateId")?,
            from_company: fields.read("fromCompany")?,
            from_email: fields.read("fromEmail")?,
            tag_template_id: fields.read("tagTemplateId")?,
            triggers: fields.read("triggers")?,
            type_: fields.read("type")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("apiKey", self.api_key.to_member());
        object.push_some("commentTemplateId", self.comment_template_id.to_member());
        object.push_some("fromCompany", self.from_company.to_member());
        object.push_some("fromEmail", self.from_email.to_member());
        object.push_some("tagTemplateId", self.tag_template_id.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.push_some("type", self.type_.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceEmailServiceState);
impl Model for WorkspaceEmailStatus {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            verified: fields.read("verified")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("verified", self.verified.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceEmailStatus);
impl Model for WorkspaceNotificationBatch {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            batch_window_seconds: fields.read("batchWindowSeconds")?,
            is_enabled: fields.read("isEnabled")?,
            max_activities: fields.read("maxActivities")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("batchWindowSeconds", self.batch_window_seconds.to_member());
        object.push_some("isEnabled", self.is_enabled.to_member());
        object.push_some("maxActivities", self.max_activities.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceNotificationBatch);
impl Model for WorkspaceNotificationBatching {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document: fields.read("document")?,
            user: fields.read("user")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("document", self.document.to_member());
        object.push_some("user", self.user.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceNotificationBatching);
impl Model for WorkspaceNotificationConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            notification_service_config: fields.read("notificationServiceConfig")?,
            use_notification_service: fields.read("useNotificationService")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push(
            "notificationServiceConfig",
            self.notification_service_config.to_node(),
        );
        object.push(
            "useNotificationService",
            self.use_notification_service.to_node(),
        );
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceNotificationConfig);
impl Model for WorkspaceNotificationDelay {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            delay_seconds: fields.read("delaySeconds")?,
            is_enabled: fields.read("isEnabled")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("delaySeconds", self.delay_seconds.to_member());
        object.push_some("isEnabled", self.is_enabled.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceNotificationDelay);
impl Model for WorkspaceNotificationServiceConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            batch_config: fields.read("batchConfig")?,
            delay_config: fields.read("delayConfig")?,
            triggers: fields.read("triggers")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("batchConfig", self.batch_config.to_member());
        object.push_some("delayConfig", self.delay_config.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.finish()
    }
}

implement_serde!(Strict : WorkspaceNotificationServiceConfig);
impl Model for WorkspaceNotificationServiceState {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            batch_config: fields.read("batchConfig")?,
            delay_config: fields.read("delayConfig")?,
            triggers: fields.read("triggers")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("batchConfig", self.batch_config.to_member());
        object.push_some("delayConfig", self.delay_config.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceNotificationServiceState);
impl Model for WorkspaceNotificationTriggers {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment: fields.read("comment")?,
            huddle: fields.read("huddle")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("comment", self.comment.to_member());
        object.push_some("huddle", self.huddle.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceNotificationTriggers);
impl Model for WorkspaceOwner {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            avatar: fields.read("avatar")?,
            email: fields.read("email")?,
            id: fields.read("id")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("avatar", self.avatar.to_member());
        object.push("email", self.email.to_node());
        object.push("id", self.id.to_node());
        object.push("name", self.name.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceOwner);
impl Model for WorkspacePermissionProvider {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            auth_token: fields.read("authToken")?,
            permission_provider_url: fields.read("permissionProviderUrl")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("authToken", self.auth_token.to_member());
        object.push_some(
            "permissionProviderUrl",
            self.permission_provider_url.to_member(),
        );
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspacePermissionProvider);
impl Model for WorkspacePermissionProviderConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permission_provider_config: fields.read("permissionProviderConfig")?,
            use_permission_provider: fields.read("usePermissionProvider")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push(
            "permissionProviderConfig",
            self.permission_provider_config.to_node(),
        );
        object.push(
            "usePermissionProvider",
            self.use_permission_provider.to_node(),
        );
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspacePermissionProviderConfig);
impl Model for WorkspacePermissionProviderConfigSeeded {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permission_provider_config: fields.read("permissionProviderConfig")?,
            use_permission_provider: fields.read("usePermissionProvider")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some(
            "permissionProviderConfig",
            self.permission_provider_config.to_member(),
        );
        object.push_some(
            "usePermissionProvider",
            self.use_permission_provider.to_member(),
        );
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspacePermissionProviderConfigSeeded);
impl Model for WorkspacePermissionProviderConfigUpdated {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            data: fields.read("data")?,
            message: fields.read("message")?,
            status: fields.read("status")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("data", self.data.to_member());
        object.push("message", self.message.to_node());
        object.push("status", self.status.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspacePermissionProviderConfigUpdated);
impl Model for WorkspacePlanInfo {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            type_: fields.read("type")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("type", self.type_.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspacePlanInfo);
impl Model for WorkspaceWebhookConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            use_webhook_service: fields.read("useWebhookService")?,
            webhook_service_config: fields.read("webhookServiceConfig")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("useWebhookService", self.use_webhook_service.to_node());
        object.push(
            "webhookServiceConfig",
            self.webhook_service_config.to_node(),
        );
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceWebhookConfig);
impl Model for WorkspaceWebhookServiceConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            auth_token: fields.read("authToken")?,
            encode_data: fields.read("encodeData")?,
            encrypt_data: fields.read("encryptData")?,
            processed_notification_url: fields.read("processedNotificationUrl")?,
            public_key: fields.read("publicKey")?,
            raw_notification_url: fields.read("rawNotificationUrl")?,
            triggers: fields.read("triggers")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("authToken", self.auth_token.to_member());
        object.push_some("encodeData", self.encode_data.to_member());
        object.push_some("encryptData", self.encrypt_data.to_member());
        object.push_some(
            "processedNotificationUrl",
            self.processed_notification_url.to_member(),
        );
        object.push_some("publicKey", self.public_key.to_member());
        object.push_some("rawNotificationUrl", self.raw_notification_url.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.finish()
    }
}

implement_serde!(Strict : WorkspaceWebhookServiceConfig);
impl Model for WorkspaceWebhookServiceState {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            auth_token: fields.read("authToken")?,
            enable_data_protection: fields.read("enableDataProtection")?,
            encode_data: fields.read("encodeData")?,
            encrypt_data: fields.read("encryptData")?,
            processed_notification_url: fields.read("processedNotificationUrl")?,
            public_key: fields.read("publicKey")?,
            raw_notification_url: fields.read("rawNotificationUrl")?,
            triggers: fields.read("triggers")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("authToken", self.auth_token.to_member());
        object.push_some(
            "enableDataProtection",
            self.enable_data_protection.to_member(),
        );
        object.push_some("encodeData", self.encode_data.to_member());
        object.push_some("encryptData", self.encrypt_data.to_member());
        object.push_some(
            "processedNotificationUrl",
            self.processed_notification_url.to_member(),
        );
        object.push_some("publicKey", self.public_key.to_member());
        object.push_some("rawNotificationUrl", self.raw_notification_url.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : WorkspaceWebhookServiceState);
