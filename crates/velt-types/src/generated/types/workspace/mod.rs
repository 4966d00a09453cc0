// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `workspace`.
//!
//! Requires the feature `workspace`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// Adds domains to those that an API key may be used on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddWorkspaceDomains {
    /// The domains to allow, as addresses or bare: Velt takes the protocol and `www` off. One that starts with `*.` allows subdomains.
    pub domains: ::std::vec::Vec<::std::string::String>,
}

/// Adds domains to those that an API key may be used on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddWorkspaceDomainsV1 {
    /// The domains to allow, as addresses or bare: Velt takes the protocol and `www` off. One that starts with `*.` allows subdomains.
    pub domains: ::std::vec::Vec<::std::string::String>,
}

/// The configuration of advanced webhooks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AdvancedWebhookConfig {
    /// Whether the content of calls is protected.
    pub enable_data_protection: bool,
    /// Whether the content of calls is encoded as base64.
    pub encode_data: bool,
    /// Whether the content of calls is encrypted.
    pub encrypt_data: bool,
    /// Whether advanced webhooks are enabled.
    pub is_enabled: bool,
    /// The public key to encrypt with.
    pub public_key: ::std::string::String,
}

/// An address of yours that gets events.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AdvancedWebhookEndpoint {
    /// The channels that the endpoint gets events of; null for all of them.
    pub channels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// When the endpoint was created, as a date and time of ISO 8601.
    pub created_at: ::std::option::Option<::std::string::String>,
    /// What the endpoint is for, in words for people.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whether the endpoint gets no events.
    pub disabled: ::std::option::Option<bool>,
    /// The event types that the endpoint gets; null for all of them.
    pub filter_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Velt's id of the endpoint.
    pub id: ::std::string::String,
    /// How many calls the endpoint gets in a second at the most; null if that is not set.
    pub rate_limit: ::std::option::Option<i64>,
    /// The id that you chose for the endpoint.
    pub uid: ::std::option::Option<::std::string::String>,
    /// When the endpoint was last changed, as a date and time of ISO 8601.
    pub updated_at: ::std::option::Option<::std::string::String>,
    /// The address that gets the events.
    pub url: ::std::option::Option<::std::string::String>,
}

/// That an endpoint is deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AdvancedWebhookEndpointDeleted {
    /// Whether the endpoint is deleted.
    pub deleted: bool,
    /// Velt's id of the endpoint.
    pub endpoint_id: ::std::string::String,
}

/// The signing secret of an endpoint.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AdvancedWebhookEndpointSecret {
    /// Velt's id of the endpoint.
    pub endpoint_id: ::std::option::Option<::std::string::String>,
    /// The secret that the calls to the endpoint are signed with.
    pub secret: crate::Secret,
}

/// A page of endpoints.
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
    /// Asks for the next page, unless `done` is true.
    pub iterator: ::std::option::Option<::std::string::String>,
    /// Points to the page before.
    pub prev_iterator: ::std::option::Option<::std::string::String>,
}

/// The API keys to copy from and to.
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

/// Creates an endpoint that gets events.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateAdvancedWebhookEndpoint {
    /// The channels that the endpoint gets events of; all of them if left out.
    pub channels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What the endpoint is for, in words for people.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whether the endpoint gets no events.
    pub disabled: ::std::option::Option<bool>,
    /// The event types that the endpoint gets, such as `comment.add`; all of them if left out.
    pub filter_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Texts of your own to keep with the endpoint, by key.
    pub metadata: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// How many calls the endpoint gets in a second at the most.
    pub rate_limit: ::std::option::Option<i64>,
    /// An id of your choice for the endpoint.
    pub uid: ::std::option::Option<::std::string::String>,
    /// The address that gets the events, with `http` or `https`.
    pub url: ::std::string::String,
}

/// Creates a workspace.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateWorkspace {
    /// The picture of the owner.
    pub avatar: ::std::option::Option<::std::string::String>,
    /// The time that the owner has to verify the email address, in milliseconds. Not documented by Velt; its Python SDK sends it.
    pub expires_in_ms: ::std::option::Option<i64>,
    /// The name of the owner; the owner's address if left out.
    pub name: ::std::option::Option<::std::string::String>,
    /// The address of the owner. Velt refuses providers of disposable addresses.
    pub owner_email: ::std::string::String,
    /// The name of the workspace; made from the name or the address of the owner if left out.
    pub workspace_name: ::std::option::Option<::std::string::String>,
}

/// Creates an API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateWorkspaceApiKey {
    /// Whether to allow localhost along with the domains.
    pub add_local_host_to_allowed_domains: ::std::option::Option<bool>,
    /// The domains that the API key may be used on.
    pub allowed_domains: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The name of the API key.
    pub api_key_name: ::std::option::Option<::std::string::String>,
    /// Whether to create an auth token for the API key too. Velt recommends it.
    pub create_auth_token: ::std::option::Option<bool>,
    /// Whether to use `customPlanInfoData`.
    pub custom_plan_info: ::std::option::Option<bool>,
    /// A custom plan configuration.
    pub custom_plan_info_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    pub email_service_config: ::std::option::Option<WorkspaceEmailServiceConfig>,
    /// Whether private comments are enabled to begin with.
    pub enable_private_comments: ::std::option::Option<bool>,
    /// Whether the workspace is a super workspace. Not documented by Velt; its Python SDK sends it.
    pub is_super_workspace: ::std::option::Option<bool>,
    /// The address of the owner of the API key.
    pub owner_email: ::std::string::String,
    /// The region to store data in, one of those that Velt supports. For production keys only.
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
    /// Whether users have to be added to the organization automatically.
    pub require_auto_org_user: ::std::option::Option<bool>,
    /// Whether to start with the default events for emails. Matters when emails are enabled.
    pub set_default_email_triggers: ::std::option::Option<bool>,
    /// Whether to start with the default events for notifications. Matters when notifications are enabled.
    pub set_default_notification_triggers: ::std::option::Option<bool>,
    pub type_: crate::types::WorkspaceApiKeyType,
    /// Whether to enable emails.
    pub use_email_service: ::std::option::Option<bool>,
    /// Whether to enable notifications in the application.
    pub use_notification_service: ::std::option::Option<bool>,
    /// Whether to enable basic webhooks.
    pub use_webhook_service: ::std::option::Option<bool>,
    pub webhook_service_config: ::std::option::Option<WorkspaceWebhookServiceConfig>,
    /// The ID of the workspace to attach the API key to. Not documented by Velt; its Python SDK sends it.
    pub workspace_id: ::std::option::Option<::std::string::String>,
}

/// Deletes an endpoint.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteAdvancedWebhookEndpoint {
    /// The endpoint to delete, by Velt's id of it.
    pub endpoint_id: ::std::string::String,
}

/// Takes domains away from those that an API key may be used on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteWorkspaceDomains {
    /// The domains to take away, as addresses or bare: Velt takes the protocol and `www` off before it compares.
    pub domains: ::std::vec::Vec<::std::string::String>,
}

/// Takes domains away from those that an API key may be used on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteWorkspaceDomainsV1 {
    /// The domains to take away, as addresses or bare: Velt takes the protocol and `www` off before it compares.
    pub domains: ::std::vec::Vec<::std::string::String>,
}

/// The request has no fields.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(transparent))]
pub struct EnsureAuthToken(pub ::serde_json::Map<::std::string::String, ::serde_json::Value>);

impl ::std::ops::Deref for EnsureAuthToken {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}

impl ::std::convert::From<EnsureAuthToken>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value>
{
    fn from(value: EnsureAuthToken) -> Self {
        value.0
    }
}

impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
    for EnsureAuthToken
{
    fn from(value: ::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
        Self(value)
    }
}

/// The auth token of a workspace.
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
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Asks for the configuration of advanced webhooks; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetAdvancedWebhookConfig {}
/// Asks for the signing secret of an endpoint.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAdvancedWebhookEndpointSecret {
    /// The endpoint whose secret to get, by Velt's id of it.
    pub endpoint_id: ::std::string::String,
}

/// Asks for endpoints.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAdvancedWebhookEndpoints {
    /// Asks for the page after the one whose answer had this `iterator`; for the first page if left out.
    pub iterator: ::std::option::Option<::std::string::String>,
    /// How many endpoints a page has at the most.
    pub limit: ::std::option::Option<i64>,
}

/// The request has no fields.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(transparent))]
pub struct GetRequestedDomains(pub ::serde_json::Map<::std::string::String, ::serde_json::Value>);

impl ::std::ops::Deref for GetRequestedDomains {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}

impl ::std::convert::From<GetRequestedDomains>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value>
{
    fn from(value: GetRequestedDomains) -> Self {
        value.0
    }
}

impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
    for GetRequestedDomains
{
    fn from(value: ::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
        Self(value)
    }
}

/// Asks for a workspace, which the credentials name; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspace {}
/// Asks for the configuration of activity logs; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceActivityConfig {}
/// Asks for the configuration of an API key; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceApiKeyConfig {}
/// Asks for the API keys of a workspace.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkspaceApiKeys {
    /// The API keys to get; all of them if left out.
    pub api_keys: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How many API keys a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Asks for the auth tokens of an API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkspaceAuthTokens {
    /// The API key whose auth tokens to get.
    pub api_key: ::std::string::String,
}

/// Asks for the domains that an API key may be used on; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceDomains {}
/// Asks for the configuration of emails; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceEmailConfig {}
/// Asks whether the address of an owner is verified.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkspaceEmailStatus {
    /// The address to ask about.
    pub owner_email: ::std::string::String,
}

/// Asks for the configuration of notifications; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceNotificationConfig {}
/// Asks for the configuration of the permission provider; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspacePermissionProviderConfig {}
/// Asks for the configuration of basic webhooks; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceWebhookConfig {}
/// The domain to request.
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

/// The decision on a request for an additional URL.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RespondToUrlRequest {
    pub action: crate::types::UrlRequestAction,
    /// The ID of the document that the URL belongs to.
    pub client_doc_id: ::std::string::String,
    /// The ID of the requested URL.
    pub id: ::std::string::String,
}

/// Sends a link to log in with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SendWorkspaceLoginLink {
    /// Where the link leads to after the login. Its domain has to be `console.velt.dev` or `localhost`.
    pub continue_url: ::std::string::String,
    /// The address to send the link to. Velt refuses providers of disposable addresses.
    pub email: ::std::string::String,
}

/// Changes the configuration of advanced webhooks. At least one field has to be sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateAdvancedWebhookConfig {
    /// Whether the content of calls is protected.
    pub enable_data_protection: ::std::option::Option<bool>,
    /// Whether the content of calls is encoded as base64.
    pub encode_data: ::std::option::Option<bool>,
    /// Whether the content of calls is encrypted.
    pub encrypt_data: ::std::option::Option<bool>,
    /// Whether to enable advanced webhooks. Needs to be true in the first call of all.
    pub is_enabled: ::std::option::Option<bool>,
    /// The public key to encrypt with.
    pub public_key: ::std::option::Option<::std::string::String>,
}

/// Changes an endpoint. At least one field has to be sent along with `endpointId`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateAdvancedWebhookEndpoint {
    /// The channels that the endpoint gets events of.
    pub channels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What the endpoint is for, in words for people.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whether the endpoint gets no events.
    pub disabled: ::std::option::Option<bool>,
    /// The endpoint to change, by Velt's id of it.
    pub endpoint_id: ::std::string::String,
    /// The event types that the endpoint gets, such as `comment.add`.
    pub filter_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Texts of your own to keep with the endpoint, by key.
    pub metadata: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// How many calls the endpoint gets in a second at the most.
    pub rate_limit: ::std::option::Option<i64>,
    /// The address that gets the events, with `http` or `https`.
    pub url: ::std::option::Option<::std::string::String>,
}

/// Changes the configuration of activity logs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceActivityConfig {
    pub activity_service_config: WorkspaceActivityServiceConfig,
}

/// Renames an API key.
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

/// Changes the configuration of an API key. At least one field has to be sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceApiKeyConfig {
    /// Your keys for AI models, each with its provider.
    pub ai_model_api_key: ::std::option::Option<::std::vec::Vec<WorkspaceAiModelKey>>,
    pub default_document_access_type:
        ::std::option::Option<crate::types::WorkspaceDocumentAccessType>,
    /// Whether to enable private comments.
    pub enable_private_comments: ::std::option::Option<bool>,
    /// Whether to add users to the organization when they first come.
    pub require_auto_org_user: ::std::option::Option<bool>,
    /// Whether Velt's SDK needs a signed JWT of the user.
    pub require_jwt_token: ::std::option::Option<bool>,
}

/// Changes the configuration of emails. At least one field has to be sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceEmailConfig {
    pub email_service_config: ::std::option::Option<WorkspaceEmailServiceConfig>,
    /// Whether to send emails.
    pub use_email_service: ::std::option::Option<bool>,
}

/// Changes the configuration of notifications. At least one field has to be sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceNotificationConfig {
    pub notification_service_config: ::std::option::Option<WorkspaceNotificationServiceConfig>,
    /// Whether to send notifications in the application.
    pub use_notification_service: ::std::option::Option<bool>,
}

/// Changes the configuration of the permission provider. At least one field has to be sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspacePermissionProviderConfig {
    pub permission_provider_config: ::std::option::Option<WorkspacePermissionProvider>,
    /// Whether to ask the service for permissions.
    pub use_permission_provider: ::std::option::Option<bool>,
}

/// Changes the configuration of basic webhooks. At least one field has to be sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceWebhookConfig {
    /// Whether to call webhooks.
    pub use_webhook_service: ::std::option::Option<bool>,
    pub webhook_service_config: ::std::option::Option<WorkspaceWebhookServiceConfig>,
}

/// The configuration of activity logs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceActivityConfig {
    pub activity_service_config: WorkspaceActivityServiceState,
}

/// How to log activities. At least one field has to be sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceActivityServiceConfig {
    /// When activity logs were enabled, in milliseconds since 1970; set by Velt when they are first enabled if left out.
    pub enabled_time: ::std::option::Option<i64>,
    /// Whether logged activities are kept from being changed.
    pub immutable: ::std::option::Option<bool>,
    /// Whether activities are logged.
    pub is_enabled: ::std::option::Option<bool>,
    pub triggers: ::std::option::Option<WorkspaceActivityTriggers>,
}

/// How activities are logged.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceActivityServiceState {
    /// When activity logs were enabled, in milliseconds since 1970.
    pub enabled_time: ::std::option::Option<i64>,
    /// Whether logged activities are kept from being changed.
    pub immutable: ::std::option::Option<bool>,
    /// Whether activities are logged.
    pub is_enabled: bool,
    pub triggers: ::std::option::Option<WorkspaceActivityTriggers>,
}

/// Which events are logged.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceActivityTriggers {
    /// Whether each event of comments is logged, by event type.
    pub comment: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
}

/// A key of yours for AI models.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceAiModelKey {
    /// The key that the provider gave you. Velt encrypts it, and never gives it out again.
    pub customer_api_key: ::std::string::String,
    pub provider: crate::types::WorkspaceAiProvider,
}

/// A key for AI models, made unreadable.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceAiModelKeyMask {
    /// What may be shown of the key.
    pub display_text: ::std::string::String,
}

/// An API key of a workspace.
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
    /// The API key itself.
    pub id: ::std::string::String,
    pub type_: crate::types::WorkspaceApiKeyType,
}

/// The configuration of an API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceApiKeyConfig {
    /// Your keys for AI models, made unreadable, by provider; left out if there are none.
    pub ai_models_config: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, WorkspaceAiModelKeyMask>,
    >,
    pub default_document_access_type: crate::types::WorkspaceDocumentAccessType,
    /// Whether private comments are enabled. An update calls it `enablePrivateComments`.
    pub is_private_comments_enabled: ::std::option::Option<bool>,
    /// The address of the owner of the API key.
    pub owner_email: ::std::string::String,
    pub plan_info: WorkspacePlanInfo,
    /// Whether users are added to the organization when they first come.
    pub require_auto_org_user: ::std::option::Option<bool>,
    /// Whether Velt's SDK needs a signed JWT of the user.
    pub require_jwt_token: ::std::option::Option<bool>,
}

/// The configuration of an API key after a change, as far as the change named it.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceApiKeyConfigUpdated {
    /// Your keys for AI models, made unreadable, by provider; left out if there are none.
    pub ai_models_config: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, WorkspaceAiModelKeyMask>,
    >,
    pub default_document_access_type:
        ::std::option::Option<crate::types::WorkspaceDocumentAccessType>,
    /// Whether private comments are enabled.
    pub enable_private_comments: ::std::option::Option<bool>,
    /// Whether users are added to the organization when they first come.
    pub require_auto_org_user: ::std::option::Option<bool>,
    /// Whether Velt's SDK needs a signed JWT of the user.
    pub require_jwt_token: ::std::option::Option<bool>,
}

/// A new API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceApiKeyCreated {
    /// The API key itself.
    pub api_key: ::std::string::String,
    /// The auth token of the API key, if one was created with it. Only Velt's Node guide shows it.
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
    /// The domains of the auth token; none in every documented example.
    pub domains: ::std::vec::Vec<::std::string::String>,
    /// The name of the auth token.
    pub name: ::std::string::String,
    /// The auth token itself.
    pub token: crate::Secret,
}

/// The auth token that replaces another.
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
    pub new_auth_token: ::std::option::Option<WorkspaceAuthToken>,
}

/// The auth tokens of an API key.
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
    /// The auth token of the workspace, which calls on it are made with.
    pub auth_token: crate::Secret,
    /// The id of the workspace, which calls on it are made with.
    pub id: ::std::string::String,
    /// The name of the workspace.
    pub name: ::std::string::String,
    pub owner: WorkspaceOwner,
}

/// The domains that an API key may be used on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceDomains {
    /// The domains that are allowed, without protocol and `www`.
    pub allowed_domains: ::std::vec::Vec<::std::string::String>,
}

/// The domains that are allowed from now on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceDomainsAdded {
    /// The domains that were added, without protocol and `www`.
    pub domains_added: ::std::vec::Vec<::std::string::String>,
}

/// The domains that are no longer allowed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceDomainsRemoved {
    /// The domains that were taken away, without protocol and `www`.
    pub domains_removed: ::std::vec::Vec<::std::string::String>,
}

/// The configuration of emails.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceEmailConfig {
    pub email_service_config: WorkspaceEmailServiceState,
    /// Whether emails are sent.
    pub use_email_service: bool,
}

/// How to send emails.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceEmailServiceConfig {
    /// The API key of the provider that sends the emails.
    pub api_key: ::std::option::Option<crate::Secret>,
    /// The SendGrid template of emails about comments.
    pub comment_template_id: ::std::option::Option<::std::string::String>,
    /// The company that the emails come from.
    pub from_company: ::std::option::Option<::std::string::String>,
    /// The address that the emails come from.
    pub from_email: ::std::option::Option<::std::string::String>,
    /// The SendGrid template of emails about mentions.
    pub tag_template_id: ::std::option::Option<::std::string::String>,
    /// Whether each event causes an email, by event type: `comment_annotation.add` (new thread), `comment.add`, `comment_annotation.status_change`, `comment_annotation.assign`, `comment_annotation.priority_change` and others.
    pub triggers: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
    pub type_: ::std::option::Option<crate::types::WorkspaceEmailProvider>,
}

/// How emails are sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceEmailServiceState {
    /// The API key of the provider that sends the emails.
    pub api_key: ::std::option::Option<crate::Secret>,
    /// The SendGrid template of emails about comments.
    pub comment_template_id: ::std::option::Option<::std::string::String>,
    /// The company that the emails come from.
    pub from_company: ::std::option::Option<::std::string::String>,
    /// The address that the emails come from.
    pub from_email: ::std::option::Option<::std::string::String>,
    /// The SendGrid template of emails about mentions.
    pub tag_template_id: ::std::option::Option<::std::string::String>,
    /// Which events cause an email, by event type.
    pub triggers:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    pub type_: ::std::option::Option<crate::types::WorkspaceEmailProvider>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Whether the address of an owner is verified.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceEmailStatus {
    /// Whether the address is verified.
    pub verified: bool,
}

/// How notifications are gathered and sent together.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationBatch {
    /// For how many seconds notifications are gathered, up to a week.
    pub batch_window_seconds: ::std::option::Option<i64>,
    /// Whether notifications are sent together.
    pub is_enabled: ::std::option::Option<bool>,
    /// How many activities are gathered before they are sent at once.
    pub max_activities: ::std::option::Option<i64>,
}

/// How notifications are gathered, by document and by user.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationBatching {
    pub document: ::std::option::Option<WorkspaceNotificationBatch>,
    pub user: ::std::option::Option<WorkspaceNotificationBatch>,
}

/// The configuration of notifications.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationConfig {
    pub notification_service_config: WorkspaceNotificationServiceState,
    /// Whether notifications are sent in the application.
    pub use_notification_service: bool,
}

/// How long notifications are held back.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationDelay {
    /// How many seconds a notification is held back, up to about six months.
    pub delay_seconds: ::std::option::Option<i64>,
    /// Whether notifications are held back.
    pub is_enabled: ::std::option::Option<bool>,
}

/// How to send notifications.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationServiceConfig {
    pub batch_config: ::std::option::Option<WorkspaceNotificationBatching>,
    pub delay_config: ::std::option::Option<WorkspaceNotificationDelay>,
    pub triggers: ::std::option::Option<WorkspaceNotificationTriggers>,
}

/// How notifications are sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationServiceState {
    pub batch_config: ::std::option::Option<WorkspaceNotificationBatching>,
    pub delay_config: ::std::option::Option<WorkspaceNotificationDelay>,
    pub triggers: ::std::option::Option<WorkspaceNotificationTriggers>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Which events cause a notification.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationTriggers {
    /// Whether each event of comments causes a notification, by event type.
    pub comment: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
    /// Whether each event of huddles causes a notification, by event type.
    pub huddle: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
}

/// The person that a workspace belongs to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceOwner {
    /// The picture of the owner.
    pub avatar: ::std::option::Option<::std::string::String>,
    /// The address of the owner.
    pub email: ::std::string::String,
    /// The id of the owner.
    pub id: ::std::string::String,
    /// The name of the owner.
    pub name: ::std::string::String,
}

/// The service of yours that Velt asks for permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspacePermissionProvider {
    /// The token that Velt sends to the service.
    pub auth_token: ::std::option::Option<crate::Secret>,
    /// The address of the service, with `http` or `https`; empty for none.
    pub permission_provider_url: ::std::option::Option<::std::string::String>,
}

/// The configuration of the permission provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspacePermissionProviderConfig {
    pub permission_provider_config: WorkspacePermissionProvider,
    /// Whether Velt asks the service for permissions.
    pub use_permission_provider: bool,
}

/// The configuration of the permission provider that Velt started with.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspacePermissionProviderConfigSeeded {
    pub permission_provider_config: ::std::option::Option<WorkspacePermissionProvider>,
    /// Whether Velt asks the service for permissions.
    pub use_permission_provider: ::std::option::Option<bool>,
}

/// The answer to a change of the permission provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspacePermissionProviderConfigUpdated {
    pub data: ::std::option::Option<WorkspacePermissionProviderConfigSeeded>,
    /// One sentence for people that says what was done.
    pub message: ::std::string::String,
    /// How the call as a whole went; `success` in every documented example.
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
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The configuration of basic webhooks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceWebhookConfig {
    /// Whether webhooks are called.
    pub use_webhook_service: bool,
    pub webhook_service_config: WorkspaceWebhookServiceState,
}

/// How to call basic webhooks.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceWebhookServiceConfig {
    /// The token that Velt sends with each call, for you to check.
    pub auth_token: ::std::option::Option<crate::Secret>,
    /// Whether the content of calls is encoded as base64.
    pub encode_data: ::std::option::Option<bool>,
    /// Whether the content of calls is encrypted.
    pub encrypt_data: ::std::option::Option<bool>,
    /// The address that gets events after they are processed.
    pub processed_notification_url: ::std::option::Option<::std::string::String>,
    /// The public key to encrypt with.
    pub public_key: ::std::option::Option<::std::string::String>,
    /// The address that gets events as they are.
    pub raw_notification_url: ::std::option::Option<::std::string::String>,
    /// Whether each event causes a call, by event type: `comment_annotation.add` (new thread), `comment.add`, `comment.update`, `comment.delete`, `comment.reaction_add`, `comment.reaction_delete`, `comment_annotation.status_change`, `comment_annotation.assign`, `comment_annotation.priority_change` and others. `comment_annotation.suggestion_accept` and `comment_annotation.suggestion_reject` have to be turned on explicitly.
    pub triggers: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
}

/// How basic webhooks are called.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceWebhookServiceState {
    /// The token that Velt sends with each call, for you to check.
    pub auth_token: ::std::option::Option<crate::Secret>,
    /// Whether the content of calls is protected.
    pub enable_data_protection: ::std::option::Option<bool>,
    /// Whether the content of calls is encoded as base64.
    pub encode_data: ::std::option::Option<bool>,
    /// Whether the content of calls is encrypted.
    pub encrypt_data: ::std::option::Option<bool>,
    /// The address that gets events after they are processed.
    pub processed_notification_url: ::std::option::Option<::std::string::String>,
    /// The public key to encrypt with.
    pub public_key: ::std::option::Option<::std::string::String>,
    /// The address that gets events as they are.
    pub raw_notification_url: ::std::option::Option<::std::string::String>,
    /// Which events cause a call.
    pub triggers:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Who may see a document that says nothing about it; `public` at first.
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
    /// The provider is OpenAI.
    Openai,
    /// The provider is Anthropic.
    Anthropic,
    /// The provider is Google, with its Gemini models.
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

/// The provider that sends the emails.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkspaceEmailProvider {
    /// The provider is the default one.
    Default,
    /// The provider is SendGrid.
    Sendgrid,
    /// The provider is a custom one. Set by Velt when emails are first enabled; in
    /// Velt's notes, but not in its list of values.
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
/// What an API key is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkspaceApiKeyType {
    /// The key is for development and tests.
    Testing,
    /// The key is for production.
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
