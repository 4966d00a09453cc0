// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `workspace`.
//!
//! Requires the feature `workspace`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// Adds allowed domains to an API key.
///
/// Sent by `v2().workspace().add_domains()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddWorkspaceDomains {
    /// The domains to allow, with or without the protocol and `www`, which Velt strips. A domain that starts with `*.` allows subdomains.
    pub domains: ::std::vec::Vec<::std::string::String>,
}

/// Adds allowed domains to an API key.
///
/// The v2 API has [`AddWorkspaceDomains`] instead.
///
/// Sent by `v1().workspace().add_domains()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddWorkspaceDomainsV1 {
    /// The domains to allow, with or without the protocol and `www`, which Velt strips. A domain that starts with `*.` allows subdomains.
    pub domains: ::std::vec::Vec<::std::string::String>,
}

/// The configuration of advanced webhooks.
///
/// Returned by `v2().workspace().get_advanced_webhook_config()`,
/// `v2().workspace().update_advanced_webhook_config()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AdvancedWebhookConfig {
    /// Whether data protection is enabled for webhook payloads. Velt does not document its effect.
    pub enable_data_protection: bool,
    /// Whether webhook payloads are Base64-encoded.
    pub encode_data: bool,
    /// Whether webhook payloads are encrypted.
    pub encrypt_data: bool,
    /// Whether advanced webhooks are enabled.
    pub is_enabled: bool,
    /// The public key for encrypting webhook payloads.
    pub public_key: ::std::string::String,
}

/// An advanced webhook endpoint: a URL of your server that receives events.
///
/// Returned by `v2().workspace().create_advanced_webhook_endpoint()`,
/// `v2().workspace().update_advanced_webhook_endpoint()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AdvancedWebhookEndpoint {
    /// The channels whose events the endpoint receives. Null for all channels.
    pub channels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Creation time, in ISO 8601 format.
    pub created_at: ::std::option::Option<::std::string::String>,
    /// A human-readable description of the endpoint.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whether the endpoint is disabled. A disabled endpoint receives no events.
    pub disabled: ::std::option::Option<bool>,
    /// The event types that the endpoint receives. Null for all event types.
    pub filter_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The endpoint ID, assigned by Velt.
    pub id: ::std::string::String,
    /// Maximum number of webhook requests to the endpoint per second. Null if not set.
    pub rate_limit: ::std::option::Option<i64>,
    /// The endpoint ID chosen by you. Null if not set.
    pub uid: ::std::option::Option<::std::string::String>,
    /// Time of the last update, in ISO 8601 format.
    pub updated_at: ::std::option::Option<::std::string::String>,
    /// The URL that receives the events.
    pub url: ::std::option::Option<::std::string::String>,
}

/// Confirms the deletion of an endpoint.
///
/// Returned by `v2().workspace().delete_advanced_webhook_endpoint()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AdvancedWebhookEndpointDeleted {
    /// Whether the endpoint was deleted.
    pub deleted: bool,
    /// The endpoint ID, assigned by Velt.
    pub endpoint_id: ::std::string::String,
}

/// The signing secret of an advanced webhook endpoint.
///
/// Returned by `v2().workspace().get_advanced_webhook_endpoint_secret()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AdvancedWebhookEndpointSecret {
    /// The endpoint ID, assigned by Velt.
    pub endpoint_id: ::std::option::Option<::std::string::String>,
    /// The secret used to sign webhook requests to the endpoint.
    pub secret: crate::Secret,
}

/// A page of advanced webhook endpoints.
///
/// Returned by `v2().workspace().get_advanced_webhook_endpoints()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AdvancedWebhookEndpoints {
    /// Whether this is the last page.
    pub done: bool,
    /// The endpoints.
    pub endpoints: ::std::vec::Vec<AdvancedWebhookEndpoint>,
    /// Token of the next page, unless `done` is true.
    pub iterator: ::std::option::Option<::std::string::String>,
    /// Token of the previous page.
    pub prev_iterator: ::std::option::Option<::std::string::String>,
}

/// Copies the configuration of one API key to another.
///
/// Sent by `v2().workspace().copy_api_key()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CopyApiKey {
    /// The API key to copy the configuration from.
    pub source_api_key: ::std::string::String,
    /// The API key to copy the configuration to.
    pub target_api_key: ::std::string::String,
}

/// Creates an advanced webhook endpoint.
///
/// Sent by `v2().workspace().create_advanced_webhook_endpoint()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateAdvancedWebhookEndpoint {
    /// The channels whose events the endpoint receives. If omitted, it receives the events of all channels.
    pub channels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// A human-readable description of the endpoint.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whether the endpoint is disabled. A disabled endpoint receives no events. Defaults to false.
    pub disabled: ::std::option::Option<bool>,
    /// The event types that the endpoint receives, such as `comment.add`. If omitted, it receives all event types.
    pub filter_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Your own metadata for the endpoint, as strings by key.
    pub metadata: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Maximum number of webhook requests to the endpoint per second.
    pub rate_limit: ::std::option::Option<i64>,
    /// A unique ID for the endpoint, chosen by you.
    pub uid: ::std::option::Option<::std::string::String>,
    /// The HTTP or HTTPS URL that receives the events.
    pub url: ::std::string::String,
}

/// Creates a workspace.
///
/// Sent by `v2().workspace().create()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateWorkspace {
    /// The URL of the owner's avatar.
    pub avatar: ::std::option::Option<::std::string::String>,
    /// Time limit for verifying the owner's email address, in milliseconds. Defaults to 172800000 (two days). Not documented by Velt; its Python SDK sends it.
    pub expires_in_ms: ::std::option::Option<i64>,
    /// The name of the owner. Defaults to the owner's email address.
    pub name: ::std::option::Option<::std::string::String>,
    /// The email address of the owner. Velt rejects disposable email addresses.
    pub owner_email: ::std::string::String,
    /// The name of the workspace. If omitted, it is derived from the name or the email address of the owner.
    pub workspace_name: ::std::option::Option<::std::string::String>,
}

/// Creates an API key.
///
/// Sent by `v2().workspace().create_api_key()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateWorkspaceApiKey {
    /// Whether to add localhost to the allowed domains.
    pub add_local_host_to_allowed_domains: ::std::option::Option<bool>,
    /// The domains where the API key can be used.
    pub allowed_domains: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The name of the API key.
    pub api_key_name: ::std::option::Option<::std::string::String>,
    /// Whether to create an auth token with the API key. Velt recommends it.
    pub create_auth_token: ::std::option::Option<bool>,
    /// Whether to use `customPlanInfoData`.
    pub custom_plan_info: ::std::option::Option<bool>,
    /// A custom plan configuration.
    pub custom_plan_info_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Settings for emails.
    pub email_service_config: ::std::option::Option<WorkspaceEmailServiceConfig>,
    /// Whether private comments are enabled. Defaults to false.
    pub enable_private_comments: ::std::option::Option<bool>,
    /// Whether the workspace is a super workspace. Not documented by Velt; its Python SDK sends it.
    pub is_super_workspace: ::std::option::Option<bool>,
    /// The email address of the API key owner.
    pub owner_email: ::std::string::String,
    /// The region to store data in, for production keys. Must be a region that Velt supports.
    #[cfg_attr(feature = "schemars", schemars(rename = "persistenceDBRegion"))]
    pub persistence_db_region: ::std::option::Option<::std::string::String>,
    /// Plan metadata for the API key. Velt's Python SDK says that the server ignores it.
    pub plan_info:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The platform that the API key is created for. Not documented by Velt; its Python SDK sends it.
    pub platform: ::std::option::Option<::std::string::String>,
    /// The region of the real-time database, for production keys. Must be a region that Velt supports.
    #[cfg_attr(feature = "schemars", schemars(rename = "realtimeDBRegion"))]
    pub realtime_db_region: ::std::option::Option<::std::string::String>,
    /// Whether users must be added to the organization automatically.
    pub require_auto_org_user: ::std::option::Option<bool>,
    /// Whether to set the default email triggers when emails are enabled.
    pub set_default_email_triggers: ::std::option::Option<bool>,
    /// Whether to set the default notification triggers when in-app notifications are enabled.
    pub set_default_notification_triggers: ::std::option::Option<bool>,
    /// The purpose of an API key.
    pub type_: crate::types::WorkspaceApiKeyType,
    /// Whether emails are enabled.
    pub use_email_service: ::std::option::Option<bool>,
    /// Whether in-app notifications are enabled.
    pub use_notification_service: ::std::option::Option<bool>,
    /// Whether basic webhooks are enabled.
    pub use_webhook_service: ::std::option::Option<bool>,
    /// Settings for basic webhooks.
    pub webhook_service_config: ::std::option::Option<WorkspaceWebhookServiceConfig>,
    /// The ID of the workspace to attach the API key to. Not documented by Velt; its Python SDK sends it.
    pub workspace_id: ::std::option::Option<::std::string::String>,
}

/// Deletes an advanced webhook endpoint.
///
/// Sent by `v2().workspace().delete_advanced_webhook_endpoint()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteAdvancedWebhookEndpoint {
    /// The endpoint ID, assigned by Velt.
    pub endpoint_id: ::std::string::String,
}

/// Removes allowed domains from an API key.
///
/// Sent by `v2().workspace().delete_domains()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteWorkspaceDomains {
    /// The domains to remove, with or without the protocol and `www`, which Velt ignores.
    pub domains: ::std::vec::Vec<::std::string::String>,
}

/// Removes allowed domains from an API key.
///
/// The v2 API has [`DeleteWorkspaceDomains`] instead.
///
/// Sent by `v1().workspace().delete_domains()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteWorkspaceDomainsV1 {
    /// The domains to remove, with or without the protocol and `www`, which Velt ignores.
    pub domains: ::std::vec::Vec<::std::string::String>,
}

/// Ensures that a workspace has an auth token. The request has no fields.
///
/// Sent by `v2().workspace().ensure_auth_token()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct EnsureAuthToken {}
/// The auth token of a workspace.
///
/// Returned by `v2().workspace().ensure_auth_token()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct EnsuredAuthToken {
    /// The auth token.
    pub auth_token: crate::Secret,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Returns the configuration of advanced webhooks. The request has no fields.
///
/// Sent by `v2().workspace().get_advanced_webhook_config()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetAdvancedWebhookConfig {}
/// Returns the signing secret of an advanced webhook endpoint.
///
/// Sent by `v2().workspace().get_advanced_webhook_endpoint_secret()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAdvancedWebhookEndpointSecret {
    /// The endpoint ID, assigned by Velt.
    pub endpoint_id: ::std::string::String,
}

/// Lists advanced webhook endpoints.
///
/// Sent by `v2().workspace().get_advanced_webhook_endpoints()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAdvancedWebhookEndpoints {
    /// Token of the page to return: the `iterator` of the previous response. If omitted, the first page is returned.
    pub iterator: ::std::option::Option<::std::string::String>,
    /// Maximum number of endpoints per page, up to 250.
    pub limit: ::std::option::Option<i64>,
}

/// Lists the requested domains that are pending. The request has no fields.
///
/// Sent by `v2().workspace().get_requested_domains()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetRequestedDomains {}
/// Returns the workspace that the credentials belong to. The request has no fields.
///
/// Sent by `v2().workspace().get()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspace {}
/// Returns the configuration of activity logs. The request has no fields.
///
/// Sent by `v2().workspace().get_activity_config()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceActivityConfig {}
/// Returns the configuration of an API key. The request has no fields.
///
/// Sent by `v2().workspace().get_api_key_config()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceApiKeyConfig {}
/// Lists the API keys of a workspace.
///
/// Sent by `v2().workspace().get_api_keys()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkspaceApiKeys {
    /// The API keys to return. If omitted, all of them are returned.
    pub api_keys: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Maximum number of API keys per page, up to 100. Defaults to 100.
    pub page_size: ::std::option::Option<i64>,
    /// Token of the page to return, from the previous response.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Returns the auth tokens of an API key.
///
/// Sent by `v2().workspace().get_auth_tokens()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkspaceAuthTokens {
    /// The API key whose auth tokens to return.
    pub api_key: ::std::string::String,
}

/// Returns the allowed domains of an API key. The request has no fields.
///
/// Sent by `v2().workspace().get_domains()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceDomains {}
/// Returns the configuration of emails. The request has no fields.
///
/// Sent by `v2().workspace().get_email_config()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceEmailConfig {}
/// Returns whether the email address of an owner is verified.
///
/// Sent by `v2().workspace().get_email_status()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkspaceEmailStatus {
    /// The email address to check.
    pub owner_email: ::std::string::String,
}

/// Returns the configuration of in-app notifications. The request has no fields.
///
/// Sent by `v2().workspace().get_notification_config()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceNotificationConfig {}
/// Returns the configuration of the permission provider. The request has no fields.
///
/// Sent by `v2().workspace().get_permission_provider_config()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspacePermissionProviderConfig {}
/// Returns the configuration of basic webhooks. The request has no fields.
///
/// Sent by `v2().workspace().get_webhook_config()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceWebhookConfig {}
/// Requests that a domain be allowed.
///
/// Sent by `v2().workspace().request_domain()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RequestDomain {
    /// The ID of the document that the domain is for.
    pub client_document_id: ::std::string::String,
    /// The domain, as a valid URL.
    pub domain: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Replaces the auth token of an API key.
///
/// Sent by `v2().workspace().reset_auth_token()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ResetWorkspaceAuthToken {
    /// The API key whose auth token to replace.
    pub api_key: ::std::string::String,
}

/// Accepts or rejects a request for an additional URL.
///
/// Sent by `v2().workspace().respond_to_url_request()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RespondToUrlRequest {
    /// A decision on a request for an additional URL.
    pub action: crate::types::UrlRequestAction,
    /// The ID of the document that the URL belongs to.
    pub client_doc_id: ::std::string::String,
    /// The ID of the requested URL.
    pub id: ::std::string::String,
}

/// Sends a login link by email.
///
/// Sent by `v2().workspace().send_login_link()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SendWorkspaceLoginLink {
    /// The URL to open after the login. Its domain must be `console.velt.dev` or `localhost`.
    pub continue_url: ::std::string::String,
    /// The email address to send the link to. Velt rejects disposable email addresses.
    pub email: ::std::string::String,
}

/// Updates the configuration of advanced webhooks. Requires at least one field.
///
/// Sent by `v2().workspace().update_advanced_webhook_config()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateAdvancedWebhookConfig {
    /// Whether data protection is enabled for webhook payloads. Velt does not document its effect.
    pub enable_data_protection: ::std::option::Option<bool>,
    /// Whether webhook payloads are Base64-encoded.
    pub encode_data: ::std::option::Option<bool>,
    /// Whether webhook payloads are encrypted.
    pub encrypt_data: ::std::option::Option<bool>,
    /// Whether advanced webhooks are enabled. Must be true in the first update.
    pub is_enabled: ::std::option::Option<bool>,
    /// The public key for encrypting webhook payloads.
    pub public_key: ::std::option::Option<::std::string::String>,
}

/// Updates an advanced webhook endpoint. Requires at least one field besides `endpointId`.
///
/// Sent by `v2().workspace().update_advanced_webhook_endpoint()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateAdvancedWebhookEndpoint {
    /// The channels whose events the endpoint receives.
    pub channels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// A human-readable description of the endpoint.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whether the endpoint is disabled. A disabled endpoint receives no events.
    pub disabled: ::std::option::Option<bool>,
    /// The endpoint ID, assigned by Velt.
    pub endpoint_id: ::std::string::String,
    /// The event types that the endpoint receives, such as `comment.add`.
    pub filter_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Your own metadata for the endpoint, as strings by key.
    pub metadata: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Maximum number of webhook requests to the endpoint per second.
    pub rate_limit: ::std::option::Option<i64>,
    /// The HTTP or HTTPS URL that receives the events.
    pub url: ::std::option::Option<::std::string::String>,
}

/// Updates the configuration of activity logs.
///
/// Sent by `v2().workspace().update_activity_config()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceActivityConfig {
    /// Settings for activity logs. Requires at least one field.
    pub activity_service_config: WorkspaceActivityServiceConfig,
}

/// Renames an API key.
///
/// Sent by `v2().workspace().update_api_key()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceApiKey {
    /// The API key to rename.
    pub api_key: ::std::string::String,
    /// The new name of the API key.
    pub api_key_name: ::std::string::String,
}

/// Updates the configuration of an API key. Requires at least one field.
///
/// Sent by `v2().workspace().update_api_key_config()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceApiKeyConfig {
    /// Your AI model keys, each with its provider.
    pub ai_model_api_key: ::std::option::Option<::std::vec::Vec<WorkspaceAiModelKey>>,
    /// The access type of documents that do not set one. Defaults to `public`.
    pub default_document_access_type:
        ::std::option::Option<crate::types::WorkspaceDocumentAccessType>,
    /// Whether private comments are enabled.
    pub enable_private_comments: ::std::option::Option<bool>,
    /// Whether users are added to the organization on first access.
    pub require_auto_org_user: ::std::option::Option<bool>,
    /// Whether Velt's SDK requires a signed JWT to authenticate a user.
    pub require_jwt_token: ::std::option::Option<bool>,
}

/// Updates the configuration of emails. Requires at least one field.
///
/// Sent by `v2().workspace().update_email_config()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceEmailConfig {
    /// Settings for emails.
    pub email_service_config: ::std::option::Option<WorkspaceEmailServiceConfig>,
    /// Whether emails are enabled.
    pub use_email_service: ::std::option::Option<bool>,
}

/// Updates the configuration of in-app notifications. Requires at least one field.
///
/// Sent by `v2().workspace().update_notification_config()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceNotificationConfig {
    /// Settings for in-app notifications.
    pub notification_service_config: ::std::option::Option<WorkspaceNotificationServiceConfig>,
    /// Whether in-app notifications are enabled.
    pub use_notification_service: ::std::option::Option<bool>,
}

/// Updates the configuration of the permission provider. Requires at least one field.
///
/// Sent by `v2().workspace().update_permission_provider_config()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspacePermissionProviderConfig {
    /// Your server, which Velt asks for permissions.
    pub permission_provider_config: ::std::option::Option<WorkspacePermissionProvider>,
    /// Whether Velt asks your server for permissions.
    pub use_permission_provider: ::std::option::Option<bool>,
}

/// Updates the configuration of basic webhooks. Requires at least one field.
///
/// Sent by `v2().workspace().update_webhook_config()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceWebhookConfig {
    /// Whether basic webhooks are enabled.
    pub use_webhook_service: ::std::option::Option<bool>,
    /// Settings for basic webhooks.
    pub webhook_service_config: ::std::option::Option<WorkspaceWebhookServiceConfig>,
}

/// The configuration of activity logs.
///
/// Returned by `v2().workspace().get_activity_config()`,
/// `v2().workspace().update_activity_config()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceActivityConfig {
    /// The current settings for activity logs.
    pub activity_service_config: WorkspaceActivityServiceState,
}

/// Settings for activity logs. Requires at least one field.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceActivityServiceConfig {
    /// Time when activity logs were enabled, in epoch milliseconds. If omitted, Velt sets it when they are first enabled.
    pub enabled_time: ::std::option::Option<i64>,
    /// Whether logged activities are immutable.
    pub immutable: ::std::option::Option<bool>,
    /// Whether activity logs are enabled.
    pub is_enabled: ::std::option::Option<bool>,
    /// The events that are logged.
    pub triggers: ::std::option::Option<WorkspaceActivityTriggers>,
}

/// The current settings for activity logs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceActivityServiceState {
    /// Time when activity logs were enabled, in epoch milliseconds.
    pub enabled_time: ::std::option::Option<i64>,
    /// Whether logged activities are immutable.
    pub immutable: ::std::option::Option<bool>,
    /// Whether activity logs are enabled.
    pub is_enabled: bool,
    /// The events that are logged.
    pub triggers: ::std::option::Option<WorkspaceActivityTriggers>,
}

/// The events that are logged.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceActivityTriggers {
    /// Whether each comment event is logged, by event type.
    pub comment: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
}

/// One of your AI model keys.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceAiModelKey {
    /// The key issued by the provider. Velt encrypts it and never returns it.
    pub customer_api_key: ::std::string::String,
    /// A provider of AI models.
    pub provider: crate::types::WorkspaceAiProvider,
}

/// A masked AI model key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceAiModelKeyMask {
    /// The masked key, for display.
    pub display_text: ::std::string::String,
}

/// An API key of a workspace.
///
/// Returned by `v2().workspace().get_api_keys()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceApiKey {
    /// The name of the API key.
    pub api_key_name: ::std::option::Option<::std::string::String>,
    /// The API key.
    pub id: ::std::string::String,
    /// The purpose of an API key.
    pub type_: crate::types::WorkspaceApiKeyType,
}

/// The configuration of an API key.
///
/// Returned by `v2().workspace().get_api_key_config()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceApiKeyConfig {
    /// Your AI model keys, masked, by provider. Omitted if there are none.
    pub ai_models_config: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, WorkspaceAiModelKeyMask>,
    >,
    /// The access type of documents that do not set one. Defaults to `public`.
    pub default_document_access_type: crate::types::WorkspaceDocumentAccessType,
    /// Whether private comments are enabled. In an update, this field is named `enablePrivateComments`.
    pub is_private_comments_enabled: ::std::option::Option<bool>,
    /// The email address of the API key owner.
    pub owner_email: ::std::string::String,
    /// The plan of an API key.
    pub plan_info: WorkspacePlanInfo,
    /// Whether users are added to the organization on first access.
    pub require_auto_org_user: ::std::option::Option<bool>,
    /// Whether Velt's SDK requires a signed JWT to authenticate a user.
    pub require_jwt_token: ::std::option::Option<bool>,
}

/// The updated fields of an API key configuration.
///
/// Returned by `v2().workspace().update_api_key_config()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceApiKeyConfigUpdated {
    /// Your AI model keys, masked, by provider. Omitted if there are none.
    pub ai_models_config: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, WorkspaceAiModelKeyMask>,
    >,
    /// The access type of documents that do not set one. Defaults to `public`.
    pub default_document_access_type:
        ::std::option::Option<crate::types::WorkspaceDocumentAccessType>,
    /// Whether private comments are enabled.
    pub enable_private_comments: ::std::option::Option<bool>,
    /// Whether users are added to the organization on first access.
    pub require_auto_org_user: ::std::option::Option<bool>,
    /// Whether Velt's SDK requires a signed JWT to authenticate a user.
    pub require_jwt_token: ::std::option::Option<bool>,
}

/// A new API key.
///
/// Returned by `v2().workspace().create_api_key()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceApiKeyCreated {
    /// The API key.
    pub api_key: ::std::string::String,
    /// The auth token of the API key, if one was created. Only Velt's Node guide shows this field.
    pub auth_token: ::std::option::Option<crate::Secret>,
}

/// An auth token of an API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceAuthToken {
    /// The domains of the auth token. Empty in every documented example.
    pub domains: ::std::vec::Vec<::std::string::String>,
    /// The name of the auth token.
    pub name: ::std::string::String,
    /// The auth token.
    pub token: crate::Secret,
}

/// The new auth token of an API key.
///
/// Returned by `v2().workspace().reset_auth_token()`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceAuthTokenReset {
    /// The API key that the token belongs to.
    pub api_key: ::std::option::Option<::std::string::String>,
    /// An auth token of an API key.
    pub new_auth_token: ::std::option::Option<WorkspaceAuthToken>,
}

/// The auth tokens of an API key.
///
/// Returned by `v2().workspace().get_auth_tokens()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceAuthTokens {
    /// The API key that the tokens belong to.
    pub api_key: ::std::string::String,
    /// The auth tokens.
    pub auth_tokens: ::std::vec::Vec<WorkspaceAuthToken>,
}

/// A workspace.
///
/// Returned by `v2().workspace().create()`, `v2().workspace().get()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceDetails {
    /// The API keys of the workspace, by API key.
    pub api_key_list: ::std::collections::BTreeMap<::std::string::String, WorkspaceApiKey>,
    /// The auth token of the workspace, which workspace calls require.
    pub auth_token: crate::Secret,
    /// The workspace ID, which workspace calls require.
    pub id: ::std::string::String,
    /// The name of the workspace.
    pub name: ::std::string::String,
    /// The owner of a workspace.
    pub owner: WorkspaceOwner,
}

/// The domains where an API key can be used.
///
/// Returned by `v2().workspace().get_domains()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceDomains {
    /// The allowed domains, without protocol and `www`.
    pub allowed_domains: ::std::vec::Vec<::std::string::String>,
}

/// The domains added to the allowed domains of an API key.
///
/// Returned by `v1().workspace().add_domains()`, `v2().workspace().add_domains()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceDomainsAdded {
    /// The added domains, without protocol and `www`.
    pub domains_added: ::std::vec::Vec<::std::string::String>,
}

/// The domains removed from the allowed domains of an API key.
///
/// Returned by `v1().workspace().delete_domains()`, `v2().workspace().delete_domains()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceDomainsRemoved {
    /// The removed domains, without protocol and `www`.
    pub domains_removed: ::std::vec::Vec<::std::string::String>,
}

/// The configuration of emails.
///
/// Returned by `v2().workspace().get_email_config()`,
/// `v2().workspace().update_email_config()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceEmailConfig {
    /// The current settings for emails.
    pub email_service_config: WorkspaceEmailServiceState,
    /// Whether emails are enabled.
    pub use_email_service: bool,
}

/// Settings for emails.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceEmailServiceConfig {
    /// The API key for the email provider.
    pub api_key: ::std::option::Option<crate::Secret>,
    /// The ID of the SendGrid template for emails about comments.
    pub comment_template_id: ::std::option::Option<::std::string::String>,
    /// The sender's company name.
    pub from_company: ::std::option::Option<::std::string::String>,
    /// The sender's email address.
    pub from_email: ::std::option::Option<::std::string::String>,
    /// The ID of the SendGrid template for emails about mentions.
    pub tag_template_id: ::std::option::Option<::std::string::String>,
    /// Whether each event triggers an email, by event type: `comment_annotation.add` (new thread), `comment.add`, `comment_annotation.status_change`, `comment_annotation.assign`, `comment_annotation.priority_change` and others.
    pub triggers: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
    /// The provider that sends emails.
    pub type_: ::std::option::Option<crate::types::WorkspaceEmailProvider>,
}

/// The current settings for emails.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceEmailServiceState {
    /// The API key for the email provider.
    pub api_key: ::std::option::Option<crate::Secret>,
    /// The ID of the SendGrid template for emails about comments.
    pub comment_template_id: ::std::option::Option<::std::string::String>,
    /// The sender's company name.
    pub from_company: ::std::option::Option<::std::string::String>,
    /// The sender's email address.
    pub from_email: ::std::option::Option<::std::string::String>,
    /// The ID of the SendGrid template for emails about mentions.
    pub tag_template_id: ::std::option::Option<::std::string::String>,
    /// The events that trigger an email, by event type.
    pub triggers:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The provider that sends emails.
    pub type_: ::std::option::Option<crate::types::WorkspaceEmailProvider>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The verification status of an owner's email address.
///
/// Returned by `v2().workspace().get_email_status()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceEmailStatus {
    /// Whether the email address is verified.
    pub verified: bool,
}

/// Settings for batching notifications.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationBatch {
    /// Time window of a batch, in seconds. From 10 to 604800 (one week).
    pub batch_window_seconds: ::std::option::Option<i64>,
    /// Whether notifications are batched.
    pub is_enabled: ::std::option::Option<bool>,
    /// Number of activities after which a batch is sent immediately. From 2 to 50.
    pub max_activities: ::std::option::Option<i64>,
}

/// Settings for batching notifications per document and per user.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationBatching {
    /// Settings for batching notifications.
    pub document: ::std::option::Option<WorkspaceNotificationBatch>,
    /// Settings for batching notifications.
    pub user: ::std::option::Option<WorkspaceNotificationBatch>,
}

/// The configuration of in-app notifications.
///
/// Returned by `v2().workspace().get_notification_config()`,
/// `v2().workspace().update_notification_config()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationConfig {
    /// The current settings for in-app notifications.
    pub notification_service_config: WorkspaceNotificationServiceState,
    /// Whether in-app notifications are enabled.
    pub use_notification_service: bool,
}

/// Settings for delaying notifications.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationDelay {
    /// Delay before a notification is sent, in seconds. From 10 to 15552000 (about six months).
    pub delay_seconds: ::std::option::Option<i64>,
    /// Whether notifications are delayed.
    pub is_enabled: ::std::option::Option<bool>,
}

/// Settings for in-app notifications.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationServiceConfig {
    /// Settings for batching notifications per document and per user.
    pub batch_config: ::std::option::Option<WorkspaceNotificationBatching>,
    /// Settings for delaying notifications.
    pub delay_config: ::std::option::Option<WorkspaceNotificationDelay>,
    /// The events that trigger a notification.
    pub triggers: ::std::option::Option<WorkspaceNotificationTriggers>,
}

/// The current settings for in-app notifications.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationServiceState {
    /// Settings for batching notifications per document and per user.
    pub batch_config: ::std::option::Option<WorkspaceNotificationBatching>,
    /// Settings for delaying notifications.
    pub delay_config: ::std::option::Option<WorkspaceNotificationDelay>,
    /// The events that trigger a notification.
    pub triggers: ::std::option::Option<WorkspaceNotificationTriggers>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The events that trigger a notification.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationTriggers {
    /// Whether each comment event triggers a notification, by event type.
    pub comment: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
    /// Whether each huddle event triggers a notification, by event type.
    pub huddle: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
}

/// The owner of a workspace.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceOwner {
    /// The URL of the owner's avatar.
    pub avatar: ::std::option::Option<::std::string::String>,
    /// The email address of the owner.
    pub email: ::std::string::String,
    /// The ID of the owner.
    pub id: ::std::string::String,
    /// The name of the owner.
    pub name: ::std::string::String,
}

/// Your server, which Velt asks for permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspacePermissionProvider {
    /// The token that Velt sends to your server.
    pub auth_token: ::std::option::Option<crate::Secret>,
    /// The HTTP or HTTPS URL of your server, or an empty string for none.
    pub permission_provider_url: ::std::option::Option<::std::string::String>,
}

/// The configuration of the permission provider.
///
/// Returned by `v2().workspace().get_permission_provider_config()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspacePermissionProviderConfig {
    /// Your server, which Velt asks for permissions.
    pub permission_provider_config: WorkspacePermissionProvider,
    /// Whether Velt asks your server for permissions.
    pub use_permission_provider: bool,
}

/// The initial configuration of the permission provider.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspacePermissionProviderConfigSeeded {
    /// Your server, which Velt asks for permissions.
    pub permission_provider_config: ::std::option::Option<WorkspacePermissionProvider>,
    /// Whether Velt asks your server for permissions.
    pub use_permission_provider: ::std::option::Option<bool>,
}

/// The response to an update of the permission provider.
///
/// Returned by `v2().workspace().update_permission_provider_config()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspacePermissionProviderConfigUpdated {
    /// The initial configuration of the permission provider.
    pub data: ::std::option::Option<WorkspacePermissionProviderConfigSeeded>,
    /// A human-readable message about the call.
    pub message: ::std::string::String,
    /// Status of the call as a whole. `success` in every documented example.
    pub status: ::std::string::String,
}

/// The plan of an API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspacePlanInfo {
    /// The name of the plan.
    pub type_: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The configuration of basic webhooks.
///
/// Returned by `v2().workspace().get_webhook_config()`,
/// `v2().workspace().update_webhook_config()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceWebhookConfig {
    /// Whether basic webhooks are enabled.
    pub use_webhook_service: bool,
    /// The current settings for basic webhooks.
    pub webhook_service_config: WorkspaceWebhookServiceState,
}

/// Settings for basic webhooks.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceWebhookServiceConfig {
    /// The token that Velt sends with each webhook request, for verification.
    pub auth_token: ::std::option::Option<crate::Secret>,
    /// Whether webhook payloads are Base64-encoded.
    pub encode_data: ::std::option::Option<bool>,
    /// Whether webhook payloads are encrypted.
    pub encrypt_data: ::std::option::Option<bool>,
    /// The URL that receives processed events.
    pub processed_notification_url: ::std::option::Option<::std::string::String>,
    /// The public key for encrypting webhook payloads.
    pub public_key: ::std::option::Option<::std::string::String>,
    /// The URL that receives raw events.
    pub raw_notification_url: ::std::option::Option<::std::string::String>,
    /// Whether each event triggers a webhook request, by event type: `comment_annotation.add` (new thread), `comment.add`, `comment.update`, `comment.delete`, `comment.reaction_add`, `comment.reaction_delete`, `comment_annotation.status_change`, `comment_annotation.assign`, `comment_annotation.priority_change` and others. `comment_annotation.suggestion_accept` and `comment_annotation.suggestion_reject` must be turned on explicitly.
    pub triggers: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
}

/// The current settings for basic webhooks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceWebhookServiceState {
    /// The token that Velt sends with each webhook request, for verification.
    pub auth_token: ::std::option::Option<crate::Secret>,
    /// Whether data protection is enabled for webhook payloads. Velt does not document its effect.
    pub enable_data_protection: ::std::option::Option<bool>,
    /// Whether webhook payloads are Base64-encoded.
    pub encode_data: ::std::option::Option<bool>,
    /// Whether webhook payloads are encrypted.
    pub encrypt_data: ::std::option::Option<bool>,
    /// The URL that receives processed events.
    pub processed_notification_url: ::std::option::Option<::std::string::String>,
    /// The public key for encrypting webhook payloads.
    pub public_key: ::std::option::Option<::std::string::String>,
    /// The URL that receives raw events.
    pub raw_notification_url: ::std::option::Option<::std::string::String>,
    /// The events that trigger a webhook request, by event type.
    pub triggers:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The access type of documents that do not set one. Defaults to `public`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkspaceDocumentAccessType {
    /// Documents are public.
    Public,
    /// Documents are restricted.
    Restricted,
    /// Documents are private to their organization.
    OrganizationPrivate,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkspaceDocumentAccessType,
    Public = "public",
    Restricted = "restricted",
    OrganizationPrivate = "organizationPrivate"
);

/// A provider of AI models.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkspaceAiProvider {
    /// OpenAI.
    Openai,
    /// Anthropic.
    Anthropic,
    /// Google Gemini.
    Gemini,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkspaceAiProvider,
    Openai = "openai",
    Anthropic = "anthropic",
    Gemini = "gemini"
);

/// The provider that sends emails.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkspaceEmailProvider {
    /// The default provider.
    Default,
    /// SendGrid.
    Sendgrid,
    /// A custom provider. Velt sets this value when emails are first enabled. It
    /// appears in Velt's notes, but not in its list of values.
    Custom,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkspaceEmailProvider,
    Default = "default",
    Sendgrid = "sendgrid",
    Custom = "custom"
);

/// A decision on a request for an additional URL.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UrlRequestAction {
    /// Accepts the URL.
    Accept,
    /// Rejects the URL.
    Reject,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(UrlRequestAction, Accept = "accept", Reject = "reject");
/// The purpose of an API key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkspaceApiKeyType {
    /// For development and testing.
    Testing,
    /// For production.
    Production,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkspaceApiKeyType,
    Testing = "testing",
    Production = "production"
);
