// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl AddWorkspaceDomainsV1 {
    /// Creates the value with its required fields.
    pub fn new(domains: impl IntoIterator<Item: AsRef<str>>) -> Self {
        Self {
            domains: domains
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        }
    }
}

impl DeleteWorkspaceDomainsV1 {
    /// Creates the value with its required fields.
    pub fn new(domains: impl IntoIterator<Item: AsRef<str>>) -> Self {
        Self {
            domains: domains
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        }
    }
}

impl AddWorkspaceDomains {
    /// Creates the value with its required fields.
    pub fn new(domains: impl IntoIterator<Item: AsRef<str>>) -> Self {
        Self {
            domains: domains
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        }
    }
}

impl CopyApiKey {
    /// Creates the value with its required fields.
    pub fn new(
        source_api_key: impl Into<::std::string::String>,
        target_api_key: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            source_api_key: source_api_key.into(),
            target_api_key: target_api_key.into(),
        }
    }
}

impl CreateWorkspace {
    /// Creates the value with its required fields.
    pub fn new(owner_email: impl Into<::std::string::String>) -> Self {
        Self {
            avatar: Default::default(),
            expires_in_ms: Default::default(),
            name: Default::default(),
            owner_email: owner_email.into(),
            workspace_name: Default::default(),
        }
    }

    /// Sets the name of the owner, at most 200 characters. Defaults to the owner's
    /// email address.
    #[must_use]
    pub fn name(mut self, name: impl crate::OptionalText) -> Self {
        self.name = name.into_optional_text();
        self
    }

    /// Sets the name of the workspace, at most 200 characters. Defaults to `{name} workspace`.
    #[must_use]
    pub fn workspace_name(mut self, workspace_name: impl crate::OptionalText) -> Self {
        self.workspace_name = workspace_name.into_optional_text();
        self
    }

    /// Sets the URL of the owner's avatar, at most 2000 characters.
    #[must_use]
    pub fn avatar(mut self, avatar: impl crate::OptionalText) -> Self {
        self.avatar = avatar.into_optional_text();
        self
    }

    /// Sets the time limit for verifying the owner's email address, in milliseconds,
    /// from 60000 to 172800000 (two days). Defaults to 172800000. Not documented by
    /// Velt; its Python SDK sends it.
    #[must_use]
    pub fn expires_in_ms(mut self, expires_in_ms: i64) -> Self {
        self.expires_in_ms = Some(expires_in_ms);
        self
    }
}

impl CreateAdvancedWebhookEndpoint {
    /// Creates the value with its required fields.
    pub fn new(url: impl Into<::std::string::String>) -> Self {
        Self {
            channels: Default::default(),
            description: Default::default(),
            disabled: Default::default(),
            filter_types: Default::default(),
            metadata: Default::default(),
            rate_limit: Default::default(),
            uid: Default::default(),
            url: url.into(),
        }
    }

    /// Sets a human-readable description of the endpoint.
    #[must_use]
    pub fn description(mut self, description: impl crate::OptionalText) -> Self {
        self.description = description.into_optional_text();
        self
    }

    /// Sets the event types that the endpoint receives, such as `comment.add`. If
    /// omitted, it receives all event types.
    #[must_use]
    pub fn filter_types(mut self, filter_types: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.filter_types = Some(
            filter_types
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the channels whose events the endpoint receives. If omitted, it receives
    /// the events of all channels. Velt does not document which channels exist.
    #[must_use]
    pub fn channels(mut self, channels: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.channels = Some(
            channels
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets whether the endpoint is disabled. A disabled endpoint receives no events.
    /// Defaults to false.
    #[must_use]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Sets the maximum number of webhook requests to the endpoint per second.
    #[must_use]
    pub fn rate_limit(mut self, rate_limit: i64) -> Self {
        self.rate_limit = Some(rate_limit);
        self
    }

    /// Sets your own unique ID for the endpoint.
    #[must_use]
    pub fn uid(mut self, uid: impl crate::OptionalText) -> Self {
        self.uid = uid.into_optional_text();
        self
    }

    /// Sets your own metadata for the endpoint. Values must be strings.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<
            Item = (
                impl Into<::std::string::String>,
                impl Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

impl CreateWorkspaceApiKey {
    /// Creates the value with its required fields.
    pub fn new(
        owner_email: impl Into<::std::string::String>,
        type_: impl Into<crate::types::WorkspaceApiKeyType>,
    ) -> Self {
        Self {
            add_local_host_to_allowed_domains: Default::default(),
            allowed_domains: Default::default(),
            api_key_name: Default::default(),
            create_auth_token: Default::default(),
            custom_plan_info: Default::default(),
            custom_plan_info_data: Default::default(),
            email_service_config: Default::default(),
            enable_private_comments: Default::default(),
            is_super_workspace: Default::default(),
            owner_email: owner_email.into(),
            persistence_db_region: Default::default(),
            plan_info: Default::default(),
            platform: Default::default(),
            realtime_db_region: Default::default(),
            require_auto_org_user: Default::default(),
            set_default_email_triggers: Default::default(),
            set_default_notification_triggers: Default::default(),
            type_: type_.into(),
            use_email_service: Default::default(),
            use_notification_service: Default::default(),
            use_webhook_service: Default::default(),
            webhook_service_config: Default::default(),
            workspace_id: Default::default(),
        }
    }

    /// Sets the name of the API key.
    #[must_use]
    pub fn api_key_name(mut self, api_key_name: impl crate::OptionalText) -> Self {
        self.api_key_name = api_key_name.into_optional_text();
        self
    }

    /// Sets whether to create an auth token with the API key. Velt recommends it.
    #[must_use]
    pub fn create_auth_token(mut self, create_auth_token: bool) -> Self {
        self.create_auth_token = Some(create_auth_token);
        self
    }

    /// Sets the region where data is stored. Only for production keys; must be a region
    /// that Velt supports.
    #[must_use]
    pub fn persistence_db_region(
        mut self,
        persistence_db_region: impl crate::OptionalText,
    ) -> Self {
        self.persistence_db_region = persistence_db_region.into_optional_text();
        self
    }

    /// Sets the region of the real-time database. Only for production keys; must be a
    /// region that Velt supports. Velt's API reference uses this field in an example,
    /// but does not list it.
    #[must_use]
    pub fn realtime_db_region(mut self, realtime_db_region: impl crate::OptionalText) -> Self {
        self.realtime_db_region = realtime_db_region.into_optional_text();
        self
    }

    /// Sets the domains where the API key can be used.
    #[must_use]
    pub fn allowed_domains(mut self, allowed_domains: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.allowed_domains = Some(
            allowed_domains
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets whether to add `localhost` to the allowed domains.
    #[must_use]
    pub fn add_local_host_to_allowed_domains(
        mut self,
        add_local_host_to_allowed_domains: bool,
    ) -> Self {
        self.add_local_host_to_allowed_domains = Some(add_local_host_to_allowed_domains);
        self
    }

    /// Sets whether users are added to the organization on first access.
    #[must_use]
    pub fn require_auto_org_user(mut self, require_auto_org_user: bool) -> Self {
        self.require_auto_org_user = Some(require_auto_org_user);
        self
    }

    /// Sets whether private comments are enabled. Defaults to false.
    #[must_use]
    pub fn enable_private_comments(mut self, enable_private_comments: bool) -> Self {
        self.enable_private_comments = Some(enable_private_comments);
        self
    }

    /// Sets whether emails are enabled.
    #[must_use]
    pub fn use_email_service(mut self, use_email_service: bool) -> Self {
        self.use_email_service = Some(use_email_service);
        self
    }

    /// Sets whether to set the default email triggers when emails are enabled.
    #[must_use]
    pub fn set_default_email_triggers(mut self, set_default_email_triggers: bool) -> Self {
        self.set_default_email_triggers = Some(set_default_email_triggers);
        self
    }

    /// Sets the settings for emails.
    #[must_use]
    pub fn email_service_config(
        mut self,
        email_service_config: impl Into<WorkspaceEmailServiceConfig>,
    ) -> Self {
        self.email_service_config = Some(email_service_config.into());
        self
    }

    /// Sets whether in-app notifications are enabled.
    #[must_use]
    pub fn use_notification_service(mut self, use_notification_service: bool) -> Self {
        self.use_notification_service = Some(use_notification_service);
        self
    }

    /// Sets whether to set the default notification triggers when in-app notifications
    /// are enabled.
    #[must_use]
    pub fn set_default_notification_triggers(
        mut self,
        set_default_notification_triggers: bool,
    ) -> Self {
        self.set_default_notification_triggers = Some(set_default_notification_triggers);
        self
    }

    /// Sets whether basic webhooks are enabled.
    #[must_use]
    pub fn use_webhook_service(mut self, use_webhook_service: bool) -> Self {
        self.use_webhook_service = Some(use_webhook_service);
        self
    }

    /// Sets the settings for basic webhooks.
    #[must_use]
    pub fn webhook_service_config(
        mut self,
        webhook_service_config: impl Into<WorkspaceWebhookServiceConfig>,
    ) -> Self {
        self.webhook_service_config = Some(webhook_service_config.into());
        self
    }

    /// Sets `plan_info`.
    ///
    /// Plan metadata for the API key. Velt's Python SDK says that the server ignores
    /// it.
    #[must_use]
    pub fn plan_info(mut self, plan_info: impl crate::IntoObject) -> Self {
        self.plan_info = Some(plan_info.into_object());
        self
    }

    /// Sets whether to use `customPlanInfoData`.
    #[must_use]
    pub fn custom_plan_info(mut self, custom_plan_info: bool) -> Self {
        self.custom_plan_info = Some(custom_plan_info);
        self
    }

    /// Sets a custom plan configuration.
    #[must_use]
    pub fn custom_plan_info_data(mut self, custom_plan_info_data: impl crate::IntoObject) -> Self {
        self.custom_plan_info_data = Some(custom_plan_info_data.into_object());
        self
    }

    /// Sets the ID of the workspace to attach the API key to. Not documented by Velt;
    /// its Python SDK sends it.
    #[must_use]
    pub fn workspace_id(mut self, workspace_id: impl crate::OptionalText) -> Self {
        self.workspace_id = workspace_id.into_optional_text();
        self
    }

    /// Sets whether the workspace is a super workspace. Not documented by Velt; its
    /// Python SDK sends it.
    #[must_use]
    pub fn is_super_workspace(mut self, is_super_workspace: bool) -> Self {
        self.is_super_workspace = Some(is_super_workspace);
        self
    }

    /// Sets the platform that the API key is created for. Not documented by Velt; its
    /// Python SDK sends it.
    #[must_use]
    pub fn platform(mut self, platform: impl crate::OptionalText) -> Self {
        self.platform = platform.into_optional_text();
        self
    }
}

impl WorkspaceEmailServiceConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            api_key: Default::default(),
            comment_template_id: Default::default(),
            from_company: Default::default(),
            from_email: Default::default(),
            tag_template_id: Default::default(),
            triggers: Default::default(),
            type_: Default::default(),
        }
    }

    /// Sets the provider that sends emails.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<crate::types::WorkspaceEmailProvider>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets the API key for the email provider.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<crate::Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// Sets the sender's email address.
    #[must_use]
    pub fn from_email(mut self, from_email: impl crate::OptionalText) -> Self {
        self.from_email = from_email.into_optional_text();
        self
    }

    /// Sets the sender's company name.
    #[must_use]
    pub fn from_company(mut self, from_company: impl crate::OptionalText) -> Self {
        self.from_company = from_company.into_optional_text();
        self
    }

    /// Sets the ID of the SendGrid template for emails about comments.
    #[must_use]
    pub fn comment_template_id(mut self, comment_template_id: impl crate::OptionalText) -> Self {
        self.comment_template_id = comment_template_id.into_optional_text();
        self
    }

    /// Sets the ID of the SendGrid template for emails about mentions.
    #[must_use]
    pub fn tag_template_id(mut self, tag_template_id: impl crate::OptionalText) -> Self {
        self.tag_template_id = tag_template_id.into_optional_text();
        self
    }

    /// Sets whether each event triggers an email, by event type:
    /// `comment_annotation.add` (new thread), `comment.add`,
    /// `comment_annotation.status_change`, `comment_annotation.assign`,
    /// `comment_annotation.priority_change` and others.
    #[must_use]
    pub fn triggers(
        mut self,
        triggers: impl IntoIterator<Item = (impl Into<::std::string::String>, impl Into<bool>)>,
    ) -> Self {
        self.triggers = Some(
            triggers
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

crate::from_reference!(WorkspaceEmailServiceConfig);
impl WorkspaceWebhookServiceConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            auth_token: Default::default(),
            encode_data: Default::default(),
            encrypt_data: Default::default(),
            processed_notification_url: Default::default(),
            public_key: Default::default(),
            raw_notification_url: Default::default(),
            triggers: Default::default(),
        }
    }

    /// Sets the token that Velt sends with each webhook request, in the `Authorization`
    /// header as `Basic <token>`.
    #[must_use]
    pub fn auth_token(mut self, auth_token: impl Into<crate::Secret>) -> Self {
        self.auth_token = Some(auth_token.into());
        self
    }

    /// Sets the URL that receives raw events.
    #[must_use]
    pub fn raw_notification_url(mut self, raw_notification_url: impl crate::OptionalText) -> Self {
        self.raw_notification_url = raw_notification_url.into_optional_text();
        self
    }

    /// Sets the URL that receives processed events. Velt no longer documents their
    /// format.
    #[must_use]
    pub fn processed_notification_url(
        mut self,
        processed_notification_url: impl crate::OptionalText,
    ) -> Self {
        self.processed_notification_url = processed_notification_url.into_optional_text();
        self
    }

    /// Sets whether webhook payloads are Base64-encoded.
    #[must_use]
    pub fn encode_data(mut self, encode_data: bool) -> Self {
        self.encode_data = Some(encode_data);
        self
    }

    /// Sets whether webhook payloads are encrypted.
    #[must_use]
    pub fn encrypt_data(mut self, encrypt_data: bool) -> Self {
        self.encrypt_data = Some(encrypt_data);
        self
    }

    /// Sets the RSA public key for encrypting webhook payloads, in Base64 without PEM
    /// headers.
    #[must_use]
    pub fn public_key(mut self, public_key: impl crate::OptionalText) -> Self {
        self.public_key = public_key.into_optional_text();
        self
    }

    /// Sets whether each event triggers a webhook request, by event type:
    /// `comment_annotation.add` (new thread), `comment.add`, `comment.update`,
    /// `comment.delete`, `comment.reaction_add`, `comment.reaction_delete`,
    /// `comment_annotation.status_change`, `comment_annotation.assign`,
    /// `comment_annotation.priority_change` and others.
    /// `comment_annotation.suggestion_accept` and
    /// `comment_annotation.suggestion_reject` must be turned on explicitly.
    #[must_use]
    pub fn triggers(
        mut self,
        triggers: impl IntoIterator<Item = (impl Into<::std::string::String>, impl Into<bool>)>,
    ) -> Self {
        self.triggers = Some(
            triggers
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

crate::from_reference!(WorkspaceWebhookServiceConfig);
impl DeleteAdvancedWebhookEndpoint {
    /// Creates the value with its required fields.
    pub fn new(endpoint_id: impl Into<::std::string::String>) -> Self {
        Self {
            endpoint_id: endpoint_id.into(),
        }
    }
}

impl DeleteWorkspaceDomains {
    /// Creates the value with its required fields.
    pub fn new(domains: impl IntoIterator<Item: AsRef<str>>) -> Self {
        Self {
            domains: domains
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        }
    }
}

impl EnsureAuthToken {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl GetWorkspace {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl GetWorkspaceActivityConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl GetAdvancedWebhookConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl GetAdvancedWebhookEndpointSecret {
    /// Creates the value with its required fields.
    pub fn new(endpoint_id: impl Into<::std::string::String>) -> Self {
        Self {
            endpoint_id: endpoint_id.into(),
        }
    }
}

impl GetAdvancedWebhookEndpoints {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            iterator: Default::default(),
            limit: Default::default(),
        }
    }

    /// Sets the maximum number of endpoints per page, up to 250.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets the token of the page to return: the `iterator` of the previous response.
    /// If omitted, the first page is returned.
    #[must_use]
    pub fn iterator(mut self, iterator: impl crate::OptionalText) -> Self {
        self.iterator = iterator.into_optional_text();
        self
    }
}

impl GetWorkspaceApiKeyConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl GetWorkspaceApiKeys {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            api_keys: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }

    /// Sets the API keys to return. If omitted, all of them are returned.
    #[must_use]
    pub fn api_keys(mut self, api_keys: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.api_keys = Some(
            api_keys
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the maximum number of API keys per page, up to 100. Defaults to 100.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets the token of the page to return, from the previous response.
    #[must_use]
    pub fn page_token(mut self, page_token: impl crate::OptionalText) -> Self {
        self.page_token = page_token.into_optional_text();
        self
    }
}

impl GetWorkspaceAuthTokens {
    /// Creates the value with its required fields.
    pub fn new(api_key: impl Into<::std::string::String>) -> Self {
        Self {
            api_key: api_key.into(),
        }
    }
}

impl GetWorkspaceDomains {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl GetWorkspaceEmailConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl GetWorkspaceEmailStatus {
    /// Creates the value with its required fields.
    pub fn new(owner_email: impl Into<::std::string::String>) -> Self {
        Self {
            owner_email: owner_email.into(),
        }
    }
}

impl GetWorkspaceNotificationConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl GetWorkspacePermissionProviderConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl GetRequestedDomains {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl GetWorkspaceWebhookConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl RequestDomain {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        client_document_id: impl Into<::std::string::String>,
        domain: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            client_document_id: client_document_id.into(),
            domain: domain.into(),
            organization_id: organization_id.into(),
        }
    }
}

impl ResetWorkspaceAuthToken {
    /// Creates the value with its required fields.
    pub fn new(api_key: impl Into<::std::string::String>) -> Self {
        Self {
            api_key: api_key.into(),
        }
    }
}

impl RespondToUrlRequest {
    /// Creates the value with its required fields.
    pub fn new(
        id: impl Into<::std::string::String>,
        client_doc_id: impl Into<::std::string::String>,
        action: impl Into<crate::types::UrlRequestAction>,
    ) -> Self {
        Self {
            action: action.into(),
            client_doc_id: client_doc_id.into(),
            id: id.into(),
        }
    }
}

impl SendWorkspaceLoginLink {
    /// Creates the value with its required fields.
    pub fn new(
        email: impl Into<::std::string::String>,
        continue_url: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            continue_url: continue_url.into(),
            email: email.into(),
        }
    }
}

impl UpdateWorkspaceActivityConfig {
    /// Creates the value with its required fields.
    pub fn new(activity_service_config: impl Into<WorkspaceActivityServiceConfig>) -> Self {
        Self {
            activity_service_config: activity_service_config.into(),
        }
    }
}

impl WorkspaceActivityServiceConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            enabled_time: Default::default(),
            immutable: Default::default(),
            is_enabled: Default::default(),
            triggers: Default::default(),
        }
    }

    /// Sets whether activity logs are enabled.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }

    /// Sets the time when activity logs were enabled, in epoch milliseconds. If
    /// omitted, Velt sets it when they are first enabled.
    #[must_use]
    pub fn enabled_time(mut self, enabled_time: i64) -> Self {
        self.enabled_time = Some(enabled_time);
        self
    }

    /// Sets whether logged activities are immutable.
    #[must_use]
    pub fn immutable(mut self, immutable: bool) -> Self {
        self.immutable = Some(immutable);
        self
    }

    /// Sets the events that are logged.
    #[must_use]
    pub fn triggers(mut self, triggers: impl Into<WorkspaceActivityTriggers>) -> Self {
        self.triggers = Some(triggers.into());
        self
    }
}

crate::from_reference!(WorkspaceActivityServiceConfig);
impl WorkspaceActivityTriggers {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            comment: Default::default(),
        }
    }

    /// Sets whether each comment event is logged, by event type.
    #[must_use]
    pub fn comment(
        mut self,
        comment: impl IntoIterator<Item = (impl Into<::std::string::String>, impl Into<bool>)>,
    ) -> Self {
        self.comment = Some(
            comment
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

crate::from_reference!(WorkspaceActivityTriggers);
impl UpdateAdvancedWebhookConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            enable_data_protection: Default::default(),
            encode_data: Default::default(),
            encrypt_data: Default::default(),
            is_enabled: Default::default(),
            public_key: Default::default(),
        }
    }

    /// Sets whether advanced webhooks are enabled. Must be true in the first update.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }

    /// Sets whether webhook payloads are encrypted.
    #[must_use]
    pub fn encrypt_data(mut self, encrypt_data: bool) -> Self {
        self.encrypt_data = Some(encrypt_data);
        self
    }

    /// Sets whether webhook payloads are Base64-encoded.
    #[must_use]
    pub fn encode_data(mut self, encode_data: bool) -> Self {
        self.encode_data = Some(encode_data);
        self
    }

    /// Sets the RSA public key for encrypting webhook payloads, in Base64 without PEM
    /// headers.
    #[must_use]
    pub fn public_key(mut self, public_key: impl crate::OptionalText) -> Self {
        self.public_key = public_key.into_optional_text();
        self
    }

    /// Sets whether data protection is enabled for webhook payloads. Velt does not
    /// document its effect.
    #[must_use]
    pub fn enable_data_protection(mut self, enable_data_protection: bool) -> Self {
        self.enable_data_protection = Some(enable_data_protection);
        self
    }
}

impl UpdateAdvancedWebhookEndpoint {
    /// Creates the value with its required fields.
    pub fn new(endpoint_id: impl Into<::std::string::String>) -> Self {
        Self {
            channels: Default::default(),
            description: Default::default(),
            disabled: Default::default(),
            endpoint_id: endpoint_id.into(),
            filter_types: Default::default(),
            metadata: Default::default(),
            rate_limit: Default::default(),
            url: Default::default(),
        }
    }

    /// Sets the HTTP or HTTPS URL that receives the events.
    #[must_use]
    pub fn url(mut self, url: impl crate::OptionalText) -> Self {
        self.url = url.into_optional_text();
        self
    }

    /// Sets a human-readable description of the endpoint.
    #[must_use]
    pub fn description(mut self, description: impl crate::OptionalText) -> Self {
        self.description = description.into_optional_text();
        self
    }

    /// Sets the event types that the endpoint receives, such as `comment.add`.
    #[must_use]
    pub fn filter_types(mut self, filter_types: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.filter_types = Some(
            filter_types
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the channels whose events the endpoint receives.
    #[must_use]
    pub fn channels(mut self, channels: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.channels = Some(
            channels
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets whether the endpoint is disabled. A disabled endpoint receives no events.
    #[must_use]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Sets the maximum number of webhook requests to the endpoint per second.
    #[must_use]
    pub fn rate_limit(mut self, rate_limit: i64) -> Self {
        self.rate_limit = Some(rate_limit);
        self
    }

    /// Sets your own metadata for the endpoint. Values must be strings.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<
            Item = (
                impl Into<::std::string::String>,
                impl Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

impl UpdateWorkspaceApiKey {
    /// Creates the value with its required fields.
    pub fn new(
        api_key: impl Into<::std::string::String>,
        api_key_name: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            api_key: api_key.into(),
            api_key_name: api_key_name.into(),
        }
    }
}

impl UpdateWorkspaceApiKeyConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            ai_model_api_key: Default::default(),
            default_document_access_type: Default::default(),
            enable_private_comments: Default::default(),
            require_auto_org_user: Default::default(),
            require_jwt_token: Default::default(),
        }
    }

    /// Sets whether private comments are enabled.
    #[must_use]
    pub fn enable_private_comments(mut self, enable_private_comments: bool) -> Self {
        self.enable_private_comments = Some(enable_private_comments);
        self
    }

    /// Sets whether Velt's SDK requires a signed JWT to authenticate a user.
    #[must_use]
    pub fn require_jwt_token(mut self, require_jwt_token: bool) -> Self {
        self.require_jwt_token = Some(require_jwt_token);
        self
    }

    /// Sets whether users are added to the organization on first access.
    #[must_use]
    pub fn require_auto_org_user(mut self, require_auto_org_user: bool) -> Self {
        self.require_auto_org_user = Some(require_auto_org_user);
        self
    }

    /// Sets the access type of documents that have none of their own. Defaults to
    /// `public`.
    #[must_use]
    pub fn default_document_access_type(
        mut self,
        default_document_access_type: impl Into<crate::types::WorkspaceDocumentAccessType>,
    ) -> Self {
        self.default_document_access_type = Some(default_document_access_type.into());
        self
    }

    /// Sets your AI model keys, each with its provider.
    #[must_use]
    pub fn ai_model_api_key(
        mut self,
        ai_model_api_key: impl IntoIterator<Item = impl Into<WorkspaceAiModelKey>>,
    ) -> Self {
        self.ai_model_api_key = Some(ai_model_api_key.into_iter().map(Into::into).collect());
        self
    }
}

impl WorkspaceAiModelKey {
    /// Creates the value with its required fields.
    pub fn new(
        provider: impl Into<crate::types::WorkspaceAiProvider>,
        customer_api_key: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            customer_api_key: customer_api_key.into(),
            provider: provider.into(),
        }
    }
}

crate::from_reference!(WorkspaceAiModelKey);
impl UpdateWorkspaceEmailConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            email_service_config: Default::default(),
            use_email_service: Default::default(),
        }
    }

    /// Sets whether emails are enabled.
    #[must_use]
    pub fn use_email_service(mut self, use_email_service: bool) -> Self {
        self.use_email_service = Some(use_email_service);
        self
    }

    /// Sets the settings for emails.
    #[must_use]
    pub fn email_service_config(
        mut self,
        email_service_config: impl Into<WorkspaceEmailServiceConfig>,
    ) -> Self {
        self.email_service_config = Some(email_service_config.into());
        self
    }
}

impl UpdateWorkspaceNotificationConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            notification_service_config: Default::default(),
            use_notification_service: Default::default(),
        }
    }

    /// Sets whether in-app notifications are enabled.
    #[must_use]
    pub fn use_notification_service(mut self, use_notification_service: bool) -> Self {
        self.use_notification_service = Some(use_notification_service);
        self
    }

    /// Sets the settings for in-app notifications.
    #[must_use]
    pub fn notification_service_config(
        mut self,
        notification_service_config: impl Into<WorkspaceNotificationServiceConfig>,
    ) -> Self {
        self.notification_service_config = Some(notification_service_config.into());
        self
    }
}

impl WorkspaceNotificationServiceConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            batch_config: Default::default(),
            delay_config: Default::default(),
            triggers: Default::default(),
        }
    }

    /// Sets the events that trigger a notification.
    #[must_use]
    pub fn triggers(mut self, triggers: impl Into<WorkspaceNotificationTriggers>) -> Self {
        self.triggers = Some(triggers.into());
        self
    }

    /// Sets the settings for delaying notifications.
    #[must_use]
    pub fn delay_config(mut self, delay_config: impl Into<WorkspaceNotificationDelay>) -> Self {
        self.delay_config = Some(delay_config.into());
        self
    }

    /// Sets the settings for batching notifications per document and per user.
    #[must_use]
    pub fn batch_config(mut self, batch_config: impl Into<WorkspaceNotificationBatching>) -> Self {
        self.batch_config = Some(batch_config.into());
        self
    }
}

crate::from_reference!(WorkspaceNotificationServiceConfig);
impl WorkspaceNotificationTriggers {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            comment: Default::default(),
            huddle: Default::default(),
        }
    }

    /// Sets whether each comment event triggers a notification, by event type.
    #[must_use]
    pub fn comment(
        mut self,
        comment: impl IntoIterator<Item = (impl Into<::std::string::String>, impl Into<bool>)>,
    ) -> Self {
        self.comment = Some(
            comment
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets whether each huddle event triggers a notification, by event type.
    #[must_use]
    pub fn huddle(
        mut self,
        huddle: impl IntoIterator<Item = (impl Into<::std::string::String>, impl Into<bool>)>,
    ) -> Self {
        self.huddle = Some(
            huddle
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

crate::from_reference!(WorkspaceNotificationTriggers);
impl WorkspaceNotificationDelay {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            delay_seconds: Default::default(),
            is_enabled: Default::default(),
        }
    }

    /// Sets whether notifications are delayed.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }

    /// Sets `delay_seconds`.
    ///
    /// Delay before a notification is sent, in seconds. From 10 to 15552000 (about six
    /// months).
    #[must_use]
    pub fn delay_seconds(mut self, delay_seconds: i64) -> Self {
        self.delay_seconds = Some(delay_seconds);
        self
    }
}

crate::from_reference!(WorkspaceNotificationDelay);
impl WorkspaceNotificationBatching {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            document: Default::default(),
            user: Default::default(),
        }
    }

    /// Sets the settings for batching notifications.
    #[must_use]
    pub fn document(mut self, document: impl Into<WorkspaceNotificationBatch>) -> Self {
        self.document = Some(document.into());
        self
    }

    /// Sets the settings for batching notifications.
    #[must_use]
    pub fn user(mut self, user: impl Into<WorkspaceNotificationBatch>) -> Self {
        self.user = Some(user.into());
        self
    }
}

crate::from_reference!(WorkspaceNotificationBatching);
impl WorkspaceNotificationBatch {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            batch_window_seconds: Default::default(),
            is_enabled: Default::default(),
            max_activities: Default::default(),
        }
    }

    /// Sets whether notifications are batched.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }

    /// Sets the time window of a batch, in seconds. From 10 to 604800 (one week).
    #[must_use]
    pub fn batch_window_seconds(mut self, batch_window_seconds: i64) -> Self {
        self.batch_window_seconds = Some(batch_window_seconds);
        self
    }

    /// Sets the number of activities after which a batch is sent immediately. From 2 to
    /// 50.
    #[must_use]
    pub fn max_activities(mut self, max_activities: i64) -> Self {
        self.max_activities = Some(max_activities);
        self
    }
}

crate::from_reference!(WorkspaceNotificationBatch);
impl UpdateWorkspacePermissionProviderConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            permission_provider_config: Default::default(),
            use_permission_provider: Default::default(),
        }
    }

    /// Sets whether Velt asks your server for permissions.
    #[must_use]
    pub fn use_permission_provider(mut self, use_permission_provider: bool) -> Self {
        self.use_permission_provider = Some(use_permission_provider);
        self
    }

    /// Sets your permission provider: the server that Velt asks for permissions.
    #[must_use]
    pub fn permission_provider_config(
        mut self,
        permission_provider_config: impl Into<WorkspacePermissionProvider>,
    ) -> Self {
        self.permission_provider_config = Some(permission_provider_config.into());
        self
    }
}

impl WorkspacePermissionProvider {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            auth_token: Default::default(),
            permission_provider_url: Default::default(),
        }
    }

    /// Sets the HTTP or HTTPS URL of your server, or an empty string for none.
    #[must_use]
    pub fn permission_provider_url(
        mut self,
        permission_provider_url: impl crate::OptionalText,
    ) -> Self {
        self.permission_provider_url = permission_provider_url.into_optional_text();
        self
    }

    /// Sets the token that Velt sends to your server.
    #[must_use]
    pub fn auth_token(mut self, auth_token: impl Into<crate::Secret>) -> Self {
        self.auth_token = Some(auth_token.into());
        self
    }
}

crate::from_reference!(WorkspacePermissionProvider);
impl UpdateWorkspaceWebhookConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            use_webhook_service: Default::default(),
            webhook_service_config: Default::default(),
        }
    }

    /// Sets whether basic webhooks are enabled.
    #[must_use]
    pub fn use_webhook_service(mut self, use_webhook_service: bool) -> Self {
        self.use_webhook_service = Some(use_webhook_service);
        self
    }

    /// Sets the settings for basic webhooks.
    #[must_use]
    pub fn webhook_service_config(
        mut self,
        webhook_service_config: impl Into<WorkspaceWebhookServiceConfig>,
    ) -> Self {
        self.webhook_service_config = Some(webhook_service_config.into());
        self
    }
}
