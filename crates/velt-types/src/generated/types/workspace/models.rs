// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for AddWorkspaceDomains {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            domains: fields.read("domains"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("domains", &self.domains);
    }
}

implement_model!(AddWorkspaceDomains);
implement_serde!(Strict : AddWorkspaceDomains);
impl Object for AddWorkspaceDomainsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            domains: fields.read("domains"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("domains", &self.domains);
    }
}

implement_model!(AddWorkspaceDomainsV1);
implement_serde!(Strict : AddWorkspaceDomainsV1);
impl Object for AdvancedWebhookConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            enable_data_protection: fields.read("enableDataProtection"),
            encode_data: fields.read("encodeData"),
            encrypt_data: fields.read("encryptData"),
            is_enabled: fields.read("isEnabled"),
            public_key: fields.read("publicKey"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("enableDataProtection", &self.enable_data_protection);
        object.write("encodeData", &self.encode_data);
        object.write("encryptData", &self.encrypt_data);
        object.write("isEnabled", &self.is_enabled);
        object.write("publicKey", &self.public_key);
    }
}

implement_model!(AdvancedWebhookConfig);
implement_serde!(Tolerant : AdvancedWebhookConfig);
impl Object for AdvancedWebhookEndpoint {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            channels: fields.read("channels"),
            created_at: fields.read("createdAt"),
            description: fields.read("description"),
            disabled: fields.read("disabled"),
            filter_types: fields.read("filterTypes"),
            id: fields.read("id"),
            rate_limit: fields.read("rateLimit"),
            uid: fields.read("uid"),
            updated_at: fields.read("updatedAt"),
            url: fields.read("url"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("channels", &self.channels);
        object.write_some("createdAt", &self.created_at);
        object.write_some("description", &self.description);
        object.write_some("disabled", &self.disabled);
        object.write_some("filterTypes", &self.filter_types);
        object.write("id", &self.id);
        object.write_some("rateLimit", &self.rate_limit);
        object.write_some("uid", &self.uid);
        object.write_some("updatedAt", &self.updated_at);
        object.write_some("url", &self.url);
    }
}

implement_model!(AdvancedWebhookEndpoint);
implement_serde!(Tolerant : AdvancedWebhookEndpoint);
impl Object for AdvancedWebhookEndpointDeleted {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            deleted: fields.read("deleted"),
            endpoint_id: fields.read("endpointId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("deleted", &self.deleted);
        object.write("endpointId", &self.endpoint_id);
    }
}

implement_model!(AdvancedWebhookEndpointDeleted);
implement_serde!(Tolerant : AdvancedWebhookEndpointDeleted);
impl Object for AdvancedWebhookEndpointSecret {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            endpoint_id: fields.read("endpointId"),
            secret: fields.read("secret"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("endpointId", &self.endpoint_id);
        object.write("secret", &self.secret);
    }
}

implement_model!(AdvancedWebhookEndpointSecret);
implement_serde!(Tolerant : AdvancedWebhookEndpointSecret);
impl Object for AdvancedWebhookEndpoints {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            done: fields.read("done"),
            endpoints: fields.read("endpoints"),
            iterator: fields.nullable("iterator"),
            prev_iterator: fields.nullable("prevIterator"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("done", &self.done);
        object.write("endpoints", &self.endpoints);
        object.write("iterator", &self.iterator);
        object.write("prevIterator", &self.prev_iterator);
    }
}

implement_model!(AdvancedWebhookEndpoints);
implement_serde!(Tolerant : AdvancedWebhookEndpoints);
impl Object for CopyApiKey {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            source_api_key: fields.read("sourceApiKey"),
            target_api_key: fields.read("targetApiKey"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("sourceApiKey", &self.source_api_key);
        object.write("targetApiKey", &self.target_api_key);
    }
}

implement_model!(CopyApiKey);
implement_serde!(Strict : CopyApiKey);
impl Object for CreateAdvancedWebhookEndpoint {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            channels: fields.read("channels"),
            description: fields.read("description"),
            disabled: fields.read("disabled"),
            filter_types: fields.read("filterTypes"),
            metadata: fields.read("metadata"),
            rate_limit: fields.read("rateLimit"),
            uid: fields.read("uid"),
            url: fields.read("url"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("channels", &self.channels);
        object.write_some("description", &self.description);
        object.write_some("disabled", &self.disabled);
        object.write_some("filterTypes", &self.filter_types);
        object.write_some("metadata", &self.metadata);
        object.write_some("rateLimit", &self.rate_limit);
        object.write_some("uid", &self.uid);
        object.write("url", &self.url);
    }
}

implement_model!(CreateAdvancedWebhookEndpoint);
implement_serde!(Strict : CreateAdvancedWebhookEndpoint);
impl Object for CreateWorkspace {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            avatar: fields.read("avatar"),
            expires_in_ms: fields.read("expiresInMs"),
            name: fields.read("name"),
            owner_email: fields.read("ownerEmail"),
            workspace_name: fields.read("workspaceName"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("avatar", &self.avatar);
        object.write_some("expiresInMs", &self.expires_in_ms);
        object.write_some("name", &self.name);
        object.write("ownerEmail", &self.owner_email);
        object.write_some("workspaceName", &self.workspace_name);
    }
}

implement_model!(CreateWorkspace);
implement_serde!(Strict : CreateWorkspace);
impl Object for CreateWorkspaceApiKey {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            add_local_host_to_allowed_domains: fields.read("addLocalHostToAllowedDomains"),
            allowed_domains: fields.read("allowedDomains"),
            api_key_name: fields.read("apiKeyName"),
            create_auth_token: fields.read("createAuthToken"),
            custom_plan_info: fields.read("customPlanInfo"),
            custom_plan_info_data: fields.read("customPlanInfoData"),
            email_service_config: fields.read("emailServiceConfig"),
            enable_private_comments: fields.read("enablePrivateComments"),
            is_super_workspace: fields.read("isSuperWorkspace"),
            owner_email: fields.read("ownerEmail"),
            persistence_db_region: fields.read("persistenceDBRegion"),
            plan_info: fields.read("planInfo"),
            platform: fields.read("platform"),
            realtime_db_region: fields.read("realtimeDBRegion"),
            require_auto_org_user: fields.read("requireAutoOrgUser"),
            set_default_email_triggers: fields.read("setDefaultEmailTriggers"),
            set_default_notification_triggers: fields.read("setDefaultNotificationTriggers"),
            type_: fields.read("type"),
            use_email_service: fields.read("useEmailService"),
            use_notification_service: fields.read("useNotificationService"),
            use_webhook_service: fields.read("useWebhookService"),
            webhook_service_config: fields.read("webhookServiceConfig"),
            workspace_id: fields.read("workspaceId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some(
            "addLocalHostToAllowedDomains",
            &self.add_local_host_to_allowed_domains,
        );
        object.write_some("allowedDomains", &self.allowed_domains);
        object.write_some("apiKeyName", &self.api_key_name);
        object.write_some("createAuthToken", &self.create_auth_token);
        object.write_some("customPlanInfo", &self.custom_plan_info);
        object.write_some("customPlanInfoData", &self.custom_plan_info_data);
        object.write_some("emailServiceConfig", &self.email_service_config);
        object.write_some("enablePrivateComments", &self.enable_private_comments);
        object.write_some("isSuperWorkspace", &self.is_super_workspace);
        object.write("ownerEmail", &self.owner_email);
        object.write_some("persistenceDBRegion", &self.persistence_db_region);
        object.write_some("planInfo", &self.plan_info);
        object.write_some("platform", &self.platform);
        object.write_some("realtimeDBRegion", &self.realtime_db_region);
        object.write_some("requireAutoOrgUser", &self.require_auto_org_user);
        object.write_some("setDefaultEmailTriggers", &self.set_default_email_triggers);
        object.write_some(
            "setDefaultNotificationTriggers",
            &self.set_default_notification_triggers,
        );
        object.write("type", &self.type_);
        object.write_some("useEmailService", &self.use_email_service);
        object.write_some("useNotificationService", &self.use_notification_service);
        object.write_some("useWebhookService", &self.use_webhook_service);
        object.write_some("webhookServiceConfig", &self.webhook_service_config);
        object.write_some("workspaceId", &self.workspace_id);
    }
}

implement_model!(CreateWorkspaceApiKey);
implement_serde!(Strict : CreateWorkspaceApiKey);
impl Object for DeleteAdvancedWebhookEndpoint {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            endpoint_id: fields.read("endpointId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("endpointId", &self.endpoint_id);
    }
}

implement_model!(DeleteAdvancedWebhookEndpoint);
implement_serde!(Strict : DeleteAdvancedWebhookEndpoint);
impl Object for DeleteWorkspaceDomains {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            domains: fields.read("domains"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("domains", &self.domains);
    }
}

implement_model!(DeleteWorkspaceDomains);
implement_serde!(Strict : DeleteWorkspaceDomains);
impl Object for DeleteWorkspaceDomainsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            domains: fields.read("domains"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("domains", &self.domains);
    }
}

implement_model!(DeleteWorkspaceDomainsV1);
implement_serde!(Strict : DeleteWorkspaceDomainsV1);
impl Object for EnsureAuthToken {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(EnsureAuthToken);
implement_serde!(Strict : EnsureAuthToken);
impl Object for EnsuredAuthToken {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            auth_token: fields.read("authToken"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("authToken", &self.auth_token);
        object.extend(&self.extra);
    }
}

implement_model!(EnsuredAuthToken);
implement_serde!(Tolerant : EnsuredAuthToken);
impl Object for GetAdvancedWebhookConfig {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(GetAdvancedWebhookConfig);
implement_serde!(Strict : GetAdvancedWebhookConfig);
impl Object for GetAdvancedWebhookEndpointSecret {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            endpoint_id: fields.read("endpointId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("endpointId", &self.endpoint_id);
    }
}

implement_model!(GetAdvancedWebhookEndpointSecret);
implement_serde!(Strict : GetAdvancedWebhookEndpointSecret);
impl Object for GetAdvancedWebhookEndpoints {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            iterator: fields.read("iterator"),
            limit: fields.read("limit"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("iterator", &self.iterator);
        object.write_some("limit", &self.limit);
    }
}

implement_model!(GetAdvancedWebhookEndpoints);
implement_serde!(Strict : GetAdvancedWebhookEndpoints);
impl Object for GetRequestedDomains {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(GetRequestedDomains);
implement_serde!(Strict : GetRequestedDomains);
impl Object for GetWorkspace {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(GetWorkspace);
implement_serde!(Strict : GetWorkspace);
impl Object for GetWorkspaceActivityConfig {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(GetWorkspaceActivityConfig);
implement_serde!(Strict : GetWorkspaceActivityConfig);
impl Object for GetWorkspaceApiKeyConfig {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(GetWorkspaceApiKeyConfig);
implement_serde!(Strict : GetWorkspaceApiKeyConfig);
impl Object for GetWorkspaceApiKeys {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_keys: fields.read("apiKeys"),
            page_size: fields.read("pageSize"),
            page_token: fields.read("pageToken"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("apiKeys", &self.api_keys);
        object.write_some("pageSize", &self.page_size);
        object.write_some("pageToken", &self.page_token);
    }
}

implement_model!(GetWorkspaceApiKeys);
implement_serde!(Strict : GetWorkspaceApiKeys);
impl Object for GetWorkspaceAuthTokens {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("apiKey", &self.api_key);
    }
}

implement_model!(GetWorkspaceAuthTokens);
implement_serde!(Strict : GetWorkspaceAuthTokens);
impl Object for GetWorkspaceDomains {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(GetWorkspaceDomains);
implement_serde!(Strict : GetWorkspaceDomains);
impl Object for GetWorkspaceEmailConfig {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(GetWorkspaceEmailConfig);
implement_serde!(Strict : GetWorkspaceEmailConfig);
impl Object for GetWorkspaceEmailStatus {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            owner_email: fields.read("ownerEmail"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("ownerEmail", &self.owner_email);
    }
}

implement_model!(GetWorkspaceEmailStatus);
implement_serde!(Strict : GetWorkspaceEmailStatus);
impl Object for GetWorkspaceNotificationConfig {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(GetWorkspaceNotificationConfig);
implement_serde!(Strict : GetWorkspaceNotificationConfig);
impl Object for GetWorkspacePermissionProviderConfig {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(GetWorkspacePermissionProviderConfig);
implement_serde!(Strict : GetWorkspacePermissionProviderConfig);
impl Object for GetWorkspaceWebhookConfig {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(GetWorkspaceWebhookConfig);
implement_serde!(Strict : GetWorkspaceWebhookConfig);
impl Object for RequestDomain {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            client_document_id: fields.read("clientDocumentId"),
            domain: fields.read("domain"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("clientDocumentId", &self.client_document_id);
        object.write("domain", &self.domain);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(RequestDomain);
implement_serde!(Strict : RequestDomain);
impl Object for ResetWorkspaceAuthToken {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("apiKey", &self.api_key);
    }
}

implement_model!(ResetWorkspaceAuthToken);
implement_serde!(Strict : ResetWorkspaceAuthToken);
impl Object for RespondToUrlRequest {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action: fields.read("action"),
            client_doc_id: fields.read("clientDocId"),
            id: fields.read("id"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("action", &self.action);
        object.write("clientDocId", &self.client_doc_id);
        object.write("id", &self.id);
    }
}

implement_model!(RespondToUrlRequest);
implement_serde!(Strict : RespondToUrlRequest);
impl Object for SendWorkspaceLoginLink {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            continue_url: fields.read("continueUrl"),
            email: fields.read("email"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("continueUrl", &self.continue_url);
        object.write("email", &self.email);
    }
}

implement_model!(SendWorkspaceLoginLink);
implement_serde!(Strict : SendWorkspaceLoginLink);
impl Object for UpdateAdvancedWebhookConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            enable_data_protection: fields.read("enableDataProtection"),
            encode_data: fields.read("encodeData"),
            encrypt_data: fields.read("encryptData"),
            is_enabled: fields.read("isEnabled"),
            public_key: fields.read("publicKey"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("enableDataProtection", &self.enable_data_protection);
        object.write_some("encodeData", &self.encode_data);
        object.write_some("encryptData", &self.encrypt_data);
        object.write_some("isEnabled", &self.is_enabled);
        object.write_some("publicKey", &self.public_key);
    }
}

implement_model!(UpdateAdvancedWebhookConfig);
implement_serde!(Strict : UpdateAdvancedWebhookConfig);
impl Object for UpdateAdvancedWebhookEndpoint {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            channels: fields.read("channels"),
            description: fields.read("description"),
            disabled: fields.read("disabled"),
            endpoint_id: fields.read("endpointId"),
            filter_types: fields.read("filterTypes"),
            metadata: fields.read("metadata"),
            rate_limit: fields.read("rateLimit"),
            url: fields.read("url"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("channels", &self.channels);
        object.write_some("description", &self.description);
        object.write_some("disabled", &self.disabled);
        object.write("endpointId", &self.endpoint_id);
        object.write_some("filterTypes", &self.filter_types);
        object.write_some("metadata", &self.metadata);
        object.write_some("rateLimit", &self.rate_limit);
        object.write_some("url", &self.url);
    }
}

implement_model!(UpdateAdvancedWebhookEndpoint);
implement_serde!(Strict : UpdateAdvancedWebhookEndpoint);
impl Object for UpdateWorkspaceActivityConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            activity_service_config: fields.read("activityServiceConfig"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("activityServiceConfig", &self.activity_service_config);
    }
}

implement_model!(UpdateWorkspaceActivityConfig);
implement_serde!(Strict : UpdateWorkspaceActivityConfig);
impl Object for UpdateWorkspaceApiKey {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            api_key_name: fields.read("apiKeyName"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("apiKey", &self.api_key);
        object.write("apiKeyName", &self.api_key_name);
    }
}

implement_model!(UpdateWorkspaceApiKey);
implement_serde!(Strict : UpdateWorkspaceApiKey);
impl Object for UpdateWorkspaceApiKeyConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            ai_model_api_key: fields.read("aiModelApiKey"),
            default_document_access_type: fields.read("defaultDocumentAccessType"),
            enable_private_comments: fields.read("enablePrivateComments"),
            require_auto_org_user: fields.read("requireAutoOrgUser"),
            require_jwt_token: fields.read("requireJwtToken"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("aiModelApiKey", &self.ai_model_api_key);
        object.write_some(
            "defaultDocumentAccessType",
            &self.default_document_access_type,
        );
        object.write_some("enablePrivateComments", &self.enable_private_comments);
        object.write_some("requireAutoOrgUser", &self.require_auto_org_user);
        object.write_some("requireJwtToken", &self.require_jwt_token);
    }
}

implement_model!(UpdateWorkspaceApiKeyConfig);
implement_serde!(Strict : UpdateWorkspaceApiKeyConfig);
impl Object for UpdateWorkspaceEmailConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            email_service_config: fields.read("emailServiceConfig"),
            use_email_service: fields.read("useEmailService"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("emailServiceConfig", &self.email_service_config);
        object.write_some("useEmailService", &self.use_email_service);
    }
}

implement_model!(UpdateWorkspaceEmailConfig);
implement_serde!(Strict : UpdateWorkspaceEmailConfig);
impl Object for UpdateWorkspaceNotificationConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            notification_service_config: fields.read("notificationServiceConfig"),
            use_notification_service: fields.read("useNotificationService"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some(
            "notificationServiceConfig",
            &self.notification_service_config,
        );
        object.write_some("useNotificationService", &self.use_notification_service);
    }
}

implement_model!(UpdateWorkspaceNotificationConfig);
implement_serde!(Strict : UpdateWorkspaceNotificationConfig);
impl Object for UpdateWorkspacePermissionProviderConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            permission_provider_config: fields.read("permissionProviderConfig"),
            use_permission_provider: fields.read("usePermissionProvider"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("permissionProviderConfig", &self.permission_provider_config);
        object.write_some("usePermissionProvider", &self.use_permission_provider);
    }
}

implement_model!(UpdateWorkspacePermissionProviderConfig);
implement_serde!(Strict : UpdateWorkspacePermissionProviderConfig);
impl Object for UpdateWorkspaceWebhookConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            use_webhook_service: fields.read("useWebhookService"),
            webhook_service_config: fields.read("webhookServiceConfig"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("useWebhookService", &self.use_webhook_service);
        object.write_some("webhookServiceConfig", &self.webhook_service_config);
    }
}

implement_model!(UpdateWorkspaceWebhookConfig);
implement_serde!(Strict : UpdateWorkspaceWebhookConfig);
impl Object for WorkspaceActivityConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            activity_service_config: fields.read("activityServiceConfig"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("activityServiceConfig", &self.activity_service_config);
    }
}

implement_model!(WorkspaceActivityConfig);
implement_serde!(Tolerant : WorkspaceActivityConfig);
impl Object for WorkspaceActivityServiceConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            enabled_time: fields.read("enabledTime"),
            immutable: fields.read("immutable"),
            is_enabled: fields.read("isEnabled"),
            triggers: fields.read("triggers"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("enabledTime", &self.enabled_time);
        object.write_some("immutable", &self.immutable);
        object.write_some("isEnabled", &self.is_enabled);
        object.write_some("triggers", &self.triggers);
    }
}

implement_model!(WorkspaceActivityServiceConfig);
implement_serde!(Strict : WorkspaceActivityServiceConfig);
impl Object for WorkspaceActivityServiceState {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            enabled_time: fields.read("enabledTime"),
            immutable: fields.read("immutable"),
            is_enabled: fields.read("isEnabled"),
            triggers: fields.read("triggers"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("enabledTime", &self.enabled_time);
        object.write_some("immutable", &self.immutable);
        object.write("isEnabled", &self.is_enabled);
        object.write_some("triggers", &self.triggers);
    }
}

implement_model!(WorkspaceActivityServiceState);
implement_serde!(Tolerant : WorkspaceActivityServiceState);
impl Object for WorkspaceActivityTriggers {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            comment: fields.read("comment"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("comment", &self.comment);
    }
}

implement_model!(WorkspaceActivityTriggers);
implement_serde!(Tolerant : WorkspaceActivityTriggers);
impl Object for WorkspaceAiModelKey {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            customer_api_key: fields.read("customerApiKey"),
            provider: fields.read("provider"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("customerApiKey", &self.customer_api_key);
        object.write("provider", &self.provider);
    }
}

implement_model!(WorkspaceAiModelKey);
implement_serde!(Strict : WorkspaceAiModelKey);
impl Object for WorkspaceAiModelKeyMask {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            display_text: fields.read("displayText"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("displayText", &self.display_text);
    }
}

implement_model!(WorkspaceAiModelKeyMask);
implement_serde!(Tolerant : WorkspaceAiModelKeyMask);
impl Object for WorkspaceApiKey {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key_name: fields.read("apiKeyName"),
            id: fields.read("id"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("apiKeyName", &self.api_key_name);
        object.write("id", &self.id);
        object.write("type", &self.type_);
    }
}

implement_model!(WorkspaceApiKey);
implement_serde!(Tolerant : WorkspaceApiKey);
impl Object for WorkspaceApiKeyConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            ai_models_config: fields.read("aiModelsConfig"),
            default_document_access_type: fields.read("defaultDocumentAccessType"),
            is_private_comments_enabled: fields.read("isPrivateCommentsEnabled"),
            owner_email: fields.read("ownerEmail"),
            plan_info: fields.read("planInfo"),
            require_auto_org_user: fields.read("requireAutoOrgUser"),
            require_jwt_token: fields.read("requireJwtToken"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("aiModelsConfig", &self.ai_models_config);
        object.write(
            "defaultDocumentAccessType",
            &self.default_document_access_type,
        );
        object.write_some(
            "isPrivateCommentsEnabled",
            &self.is_private_comments_enabled,
        );
        object.write("ownerEmail", &self.owner_email);
        object.write("planInfo", &self.plan_info);
        object.write_some("requireAutoOrgUser", &self.require_auto_org_user);
        object.write_some("requireJwtToken", &self.require_jwt_token);
    }
}

implement_model!(WorkspaceApiKeyConfig);
implement_serde!(Tolerant : WorkspaceApiKeyConfig);
impl Object for WorkspaceApiKeyConfigUpdated {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            ai_models_config: fields.read("aiModelsConfig"),
            default_document_access_type: fields.read("defaultDocumentAccessType"),
            enable_private_comments: fields.read("enablePrivateComments"),
            require_auto_org_user: fields.read("requireAutoOrgUser"),
            require_jwt_token: fields.read("requireJwtToken"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("aiModelsConfig", &self.ai_models_config);
        object.write_some(
            "defaultDocumentAccessType",
            &self.default_document_access_type,
        );
        object.write_some("enablePrivateComments", &self.enable_private_comments);
        object.write_some("requireAutoOrgUser", &self.require_auto_org_user);
        object.write_some("requireJwtToken", &self.require_jwt_token);
    }
}

implement_model!(WorkspaceApiKeyConfigUpdated);
implement_serde!(Tolerant : WorkspaceApiKeyConfigUpdated);
impl Object for WorkspaceApiKeyCreated {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            auth_token: fields.read("authToken"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("apiKey", &self.api_key);
        object.write_some("authToken", &self.auth_token);
    }
}

implement_model!(WorkspaceApiKeyCreated);
implement_serde!(Tolerant : WorkspaceApiKeyCreated);
impl Object for WorkspaceAuthToken {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            domains: fields.read("domains"),
            name: fields.read("name"),
            token: fields.read("token"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("domains", &self.domains);
        object.write("name", &self.name);
        object.write("token", &self.token);
    }
}

implement_model!(WorkspaceAuthToken);
implement_serde!(Tolerant : WorkspaceAuthToken);
impl Object for WorkspaceAuthTokenReset {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            new_auth_token: fields.read("newAuthToken"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("apiKey", &self.api_key);
        object.write_some("newAuthToken", &self.new_auth_token);
    }
}

implement_model!(WorkspaceAuthTokenReset);
implement_serde!(Tolerant : WorkspaceAuthTokenReset);
impl Object for WorkspaceAuthTokens {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            auth_tokens: fields.read("authTokens"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("apiKey", &self.api_key);
        object.write("authTokens", &self.auth_tokens);
    }
}

implement_model!(WorkspaceAuthTokens);
implement_serde!(Tolerant : WorkspaceAuthTokens);
impl Object for WorkspaceDetails {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key_list: fields.read("apiKeyList"),
            auth_token: fields.read("authToken"),
            id: fields.read("id"),
            name: fields.read("name"),
            owner: fields.read("owner"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("apiKeyList", &self.api_key_list);
        object.write("authToken", &self.auth_token);
        object.write("id", &self.id);
        object.write("name", &self.name);
        object.write("owner", &self.owner);
    }
}

implement_model!(WorkspaceDetails);
implement_serde!(Tolerant : WorkspaceDetails);
impl Object for WorkspaceDomains {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            allowed_domains: fields.read("allowedDomains"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("allowedDomains", &self.allowed_domains);
    }
}

implement_model!(WorkspaceDomains);
implement_serde!(Tolerant : WorkspaceDomains);
impl Object for WorkspaceDomainsAdded {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            domains_added: fields.read("domainsAdded"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("domainsAdded", &self.domains_added);
    }
}

implement_model!(WorkspaceDomainsAdded);
implement_serde!(Tolerant : WorkspaceDomainsAdded);
impl Object for WorkspaceDomainsRemoved {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            domains_removed: fields.read("domainsRemoved"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("domainsRemoved", &self.domains_removed);
    }
}

implement_model!(WorkspaceDomainsRemoved);
implement_serde!(Tolerant : WorkspaceDomainsRemoved);
impl Object for WorkspaceEmailConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            email_service_config: fields.read("emailServiceConfig"),
            use_email_service: fields.read("useEmailService"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("emailServiceConfig", &self.email_service_config);
        object.write("useEmailService", &self.use_email_service);
    }
}

implement_model!(WorkspaceEmailConfig);
implement_serde!(Tolerant : WorkspaceEmailConfig);
impl Object for WorkspaceEmailServiceConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            comment_template_id: fields.read("commentTemplateId"),
            from_company: fields.read("fromCompany"),
            from_email: fields.read("fromEmail"),
            tag_template_id: fields.read("tagTemplateId"),
            triggers: fields.read("triggers"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("apiKey", &self.api_key);
        object.write_some("commentTemplateId", &self.comment_template_id);
        object.write_some("fromCompany", &self.from_company);
        object.write_some("fromEmail", &self.from_email);
        object.write_some("tagTemplateId", &self.tag_template_id);
        object.write_some("triggers", &self.triggers);
        object.write_some("type", &self.type_);
    }
}

implement_model!(WorkspaceEmailServiceConfig);
implement_serde!(Strict : WorkspaceEmailServiceConfig);
impl Object for WorkspaceEmailServiceState {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            comment_template_id: fields.read("commentTemplateId"),
            from_company: fields.read("fromCompany"),
            from_email: fields.read("fromEmail"),
            tag_template_id: fields.read("tagTemplateId"),
            triggers: fields.read("triggers"),
            type_: fields.read("type"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("apiKey", &self.api_key);
        object.write_some("commentTemplateId", &self.comment_template_id);
        object.write_some("fromCompany", &self.from_company);
        object.write_some("fromEmail", &self.from_email);
        object.write_some("tagTemplateId", &self.tag_template_id);
        object.write_some("triggers", &self.triggers);
        object.write_some("type", &self.type_);
        object.extend(&self.extra);
    }
}

implement_model!(WorkspaceEmailServiceState);
implement_serde!(Tolerant : WorkspaceEmailServiceState);
impl Object for WorkspaceEmailStatus {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            verified: fields.read("verified"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("verified", &self.verified);
    }
}

implement_model!(WorkspaceEmailStatus);
implement_serde!(Tolerant : WorkspaceEmailStatus);
impl Object for WorkspaceNotificationBatch {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            batch_window_seconds: fields.read("batchWindowSeconds"),
            is_enabled: fields.read("isEnabled"),
            max_activities: fields.read("maxActivities"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("batchWindowSeconds", &self.batch_window_seconds);
        object.write_some("isEnabled", &self.is_enabled);
        object.write_some("maxActivities", &self.max_activities);
    }
}

implement_model!(WorkspaceNotificationBatch);
implement_serde!(Tolerant : WorkspaceNotificationBatch);
impl Object for WorkspaceNotificationBatching {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document: fields.read("document"),
            user: fields.read("user"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("document", &self.document);
        object.write_some("user", &self.user);
    }
}

implement_model!(WorkspaceNotificationBatching);
implement_serde!(Tolerant : WorkspaceNotificationBatching);
impl Object for WorkspaceNotificationConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            notification_service_config: fields.read("notificationServiceConfig"),
            use_notification_service: fields.read("useNotificationService"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write(
            "notificationServiceConfig",
            &self.notification_service_config,
        );
        object.write("useNotificationService", &self.use_notification_service);
    }
}

implement_model!(WorkspaceNotificationConfig);
implement_serde!(Tolerant : WorkspaceNotificationConfig);
impl Object for WorkspaceNotificationDelay {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            delay_seconds: fields.read("delaySeconds"),
            is_enabled: fields.read("isEnabled"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("delaySeconds", &self.delay_seconds);
        object.write_some("isEnabled", &self.is_enabled);
    }
}

implement_model!(WorkspaceNotificationDelay);
implement_serde!(Tolerant : WorkspaceNotificationDelay);
impl Object for WorkspaceNotificationServiceConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            batch_config: fields.read("batchConfig"),
            delay_config: fields.read("delayConfig"),
            triggers: fields.read("triggers"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("batchConfig", &self.batch_config);
        object.write_some("delayConfig", &self.delay_config);
        object.write_some("triggers", &self.triggers);
    }
}

implement_model!(WorkspaceNotificationServiceConfig);
implement_serde!(Strict : WorkspaceNotificationServiceConfig);
impl Object for WorkspaceNotificationServiceState {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            batch_config: fields.read("batchConfig"),
            delay_config: fields.read("delayConfig"),
            triggers: fields.read("triggers"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("batchConfig", &self.batch_config);
        object.write_some("delayConfig", &self.delay_config);
        object.write_some("triggers", &self.triggers);
        object.extend(&self.extra);
    }
}

implement_model!(WorkspaceNotificationServiceState);
implement_serde!(Tolerant : WorkspaceNotificationServiceState);
impl Object for WorkspaceNotificationTriggers {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            comment: fields.read("comment"),
            huddle: fields.read("huddle"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("comment", &self.comment);
        object.write_some("huddle", &self.huddle);
    }
}

implement_model!(WorkspaceNotificationTriggers);
implement_serde!(Tolerant : WorkspaceNotificationTriggers);
impl Object for WorkspaceOwner {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            avatar: fields.read("avatar"),
            email: fields.read("email"),
            id: fields.read("id"),
            name: fields.read("name"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("avatar", &self.avatar);
        object.write("email", &self.email);
        object.write("id", &self.id);
        object.write("name", &self.name);
    }
}

implement_model!(WorkspaceOwner);
implement_serde!(Tolerant : WorkspaceOwner);
impl Object for WorkspacePermissionProvider {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            auth_token: fields.read("authToken"),
            permission_provider_url: fields.read("permissionProviderUrl"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("authToken", &self.auth_token);
        object.write_some("permissionProviderUrl", &self.permission_provider_url);
    }
}

implement_model!(WorkspacePermissionProvider);
implement_serde!(Tolerant : WorkspacePermissionProvider);
impl Object for WorkspacePermissionProviderConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            permission_provider_config: fields.read("permissionProviderConfig"),
            use_permission_provider: fields.read("usePermissionProvider"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("permissionProviderConfig", &self.permission_provider_config);
        object.write("usePermissionProvider", &self.use_permission_provider);
    }
}

implement_model!(WorkspacePermissionProviderConfig);
implement_serde!(Tolerant : WorkspacePermissionProviderConfig);
impl Object for WorkspacePermissionProviderConfigSeeded {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            permission_provider_config: fields.read("permissionProviderConfig"),
            use_permission_provider: fields.read("usePermissionProvider"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("permissionProviderConfig", &self.permission_provider_config);
        object.write_some("usePermissionProvider", &self.use_permission_provider);
    }
}

implement_model!(WorkspacePermissionProviderConfigSeeded);
implement_serde!(Tolerant : WorkspacePermissionProviderConfigSeeded);
impl Object for WorkspacePermissionProviderConfigUpdated {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            data: fields.read("data"),
            message: fields.read("message"),
            status: fields.read("status"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("data", &self.data);
        object.write("message", &self.message);
        object.write("status", &self.status);
    }
}

implement_model!(WorkspacePermissionProviderConfigUpdated);
implement_serde!(Tolerant : WorkspacePermissionProviderConfigUpdated);
impl Object for WorkspacePlanInfo {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            type_: fields.read("type"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("type", &self.type_);
        object.extend(&self.extra);
    }
}

implement_model!(WorkspacePlanInfo);
implement_serde!(Tolerant : WorkspacePlanInfo);
impl Object for WorkspaceWebhookConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            use_webhook_service: fields.read("useWebhookService"),
            webhook_service_config: fields.read("webhookServiceConfig"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("useWebhookService", &self.use_webhook_service);
        object.write("webhookServiceConfig", &self.webhook_service_config);
    }
}

implement_model!(WorkspaceWebhookConfig);
implement_serde!(Tolerant : WorkspaceWebhookConfig);
impl Object for WorkspaceWebhookServiceConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            auth_token: fields.read("authToken"),
            encode_data: fields.read("encodeData"),
            encrypt_data: fields.read("encryptData"),
            processed_notification_url: fields.read("processedNotificationUrl"),
            public_key: fields.read("publicKey"),
            raw_notification_url: fields.read("rawNotificationUrl"),
            triggers: fields.read("triggers"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("authToken", &self.auth_token);
        object.write_some("encodeData", &self.encode_data);
        object.write_some("encryptData", &self.encrypt_data);
        object.write_some("processedNotificationUrl", &self.processed_notification_url);
        object.write_some("publicKey", &self.public_key);
        object.write_some("rawNotificationUrl", &self.raw_notification_url);
        object.write_some("triggers", &self.triggers);
    }
}

implement_model!(WorkspaceWebhookServiceConfig);
implement_serde!(Strict : WorkspaceWebhookServiceConfig);
impl Object for WorkspaceWebhookServiceState {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            auth_token: fields.read("authToken"),
            enable_data_protection: fields.read("enableDataProtection"),
            encode_data: fields.read("encodeData"),
            encrypt_data: fields.read("encryptData"),
            processed_notification_url: fields.read("processedNotificationUrl"),
            public_key: fields.read("publicKey"),
            raw_notification_url: fields.read("rawNotificationUrl"),
            triggers: fields.read("triggers"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("authToken", &self.auth_token);
        object.write_some("enableDataProtection", &self.enable_data_protection);
        object.write_some("encodeData", &self.encode_data);
        object.write_some("encryptData", &self.encrypt_data);
        object.write_some("processedNotificationUrl", &self.processed_notification_url);
        object.write_some("publicKey", &self.public_key);
        object.write_some("rawNotificationUrl", &self.raw_notification_url);
        object.write_some("triggers", &self.triggers);
        object.extend(&self.extra);
    }
}

implement_model!(WorkspaceWebhookServiceState);
implement_serde!(Tolerant : WorkspaceWebhookServiceState);
