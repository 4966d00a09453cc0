// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `workspace`.

use crate::{Client, Page, Response, call::Call, types};
use velt_client::table;

/// Your Velt account, with its API keys, their auth tokens and the configuration of
/// each API key.
///
/// From [`Client::v2`]`().workspace()`.
#[derive(Debug, Clone)]
pub struct Workspace {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Workspace {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Adds allowed domains to the API key.
    ///
    /// If a domain is already allowed, the call fails with `INTERNAL`, although the
    /// other domains are added; `details` of the failure lists `domainsAdded` and
    /// `skippedDomains`. A retry therefore fails if the first attempt succeeded.
    /// Accepts at most 100 domains per call; no limit is documented for v1.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddWorkspaceDomains;
    ///
    /// let request = AddWorkspaceDomains::new([
    ///     "https://www.google.com",
    ///     "https://*.firebase.com",
    /// ]);
    /// let response = velt.v2().workspace().add_domains(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/domains/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/add-domain)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `domains` (required, at most 100 items): The domains to allow, with or without
    ///   the protocol and `www`, which Velt strips. A domain that starts with `*.` allows
    ///   subdomains. At most 100.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/domains/add")]
    #[doc(alias = "workspace/domains/add")]
    #[doc(alias = "add-domain")]
    pub fn add_domains(
        &self,
        request: types::AddWorkspaceDomains,
    ) -> Call<types::AddWorkspaceDomains, Response<types::WorkspaceDomainsAdded>> {
        Call::new(&self.client, &table::V2_WORKSPACE_ADD_DOMAINS, request)
    }

    /// Copies the configuration of one API key to another.
    ///
    /// Velt's official Python SDK sends the workspace auth token in the header
    /// `x-velt-auth-token` instead of `x-velt-workspace-auth-token`. Documented in
    /// Velt's Node and Python guides, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CopyApiKey;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .copy_api_key(CopyApiKey::new("your-api-key", "your-other-api-key"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/apikey/copy`. Requires a workspace ID and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Fields
    ///
    /// - `source_api_key` (required): The API key to copy the configuration from.
    /// - `target_api_key` (required): The API key to copy the configuration to.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/apikey/copy")]
    #[doc(alias = "workspace/apikey/copy")]
    pub fn copy_api_key(
        &self,
        request: types::CopyApiKey,
    ) -> Call<
        types::CopyApiKey,
        Response<::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>>,
    > {
        Call::new(&self.client, &table::V2_WORKSPACE_COPY_API_KEY, request)
    }

    /// Creates a workspace with a testing API key.
    ///
    /// Requires no credentials. Calls are rate-limited by IP address. An email address
    /// can own at most five workspaces. Additional workspaces require a paid plan (a
    /// production API key in the first workspace); otherwise the call fails with
    /// `PERMISSION_DENIED`. Velt's documentation contradicts itself: it also says that
    /// the call fails with `ALREADY_EXISTS` if the email address has a workspace.
    /// Returns the workspace ID and the auth token that workspace calls require.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CreateWorkspace;
    ///
    /// let request = CreateWorkspace::new("owner@example.com")
    ///     .name("John Doe")
    ///     .workspace_name("My Workspace")
    ///     .avatar("https://example.com/avatar.png");
    /// let response = velt.v2().workspace().create(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/create` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/create)). Sends no credentials.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `owner_email` (required): The email address of the owner. Velt rejects
    ///   disposable email addresses.
    /// - `name` (optional, at least 1 character, at most 200 characters): The name of
    ///   the owner, at most 200 characters. Defaults to the owner's email address.
    /// - `workspace_name` (optional, at least 1 character, at most 200 characters): The
    ///   name of the workspace, at most 200 characters. Defaults to `{name} workspace`.
    /// - `avatar` (optional, at most 2000 characters): The URL of the owner's avatar,
    ///   at most 2000 characters.
    /// - `expires_in_ms` (optional, from 60000, up to 172800000, by default 172800000):
    ///   Time limit for verifying the owner's email address, in milliseconds, from 60000
    ///   to 172800000 (two days). Defaults to 172800000. Not documented by Velt; its
    ///   Python SDK sends it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/create")]
    #[doc(alias = "workspace/create")]
    pub fn create(
        &self,
        request: types::CreateWorkspace,
    ) -> Call<types::CreateWorkspace, Response<types::WorkspaceDetails>> {
        Call::new(&self.client, &table::V2_WORKSPACE_CREATE, request)
    }

    /// Creates an advanced webhook endpoint.
    ///
    /// Velt generates the signing secret of the endpoint; a separate call returns it.
    /// Fails with `FAILED_PRECONDITION` unless advanced webhooks are enabled.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CreateAdvancedWebhookEndpoint;
    ///
    /// let request = CreateAdvancedWebhookEndpoint::new("https://example.com/webhooks/velt")
    ///     .description("Primary endpoint")
    ///     .filter_types(["comment.add", "comment.update"]);
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .create_advanced_webhook_endpoint(request)
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/advancedwebhook/endpoints/create` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/advancedwebhook-endpoints-create)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `url` (required): The HTTP or HTTPS URL that receives the events.
    /// - `description` (optional): A human-readable description of the endpoint.
    /// - `filter_types` (optional, at least 1 item): The event types that the endpoint
    ///   receives, such as `comment.add`. If omitted, it receives all event types.
    /// - `channels` (optional, at least 1 item): The channels whose events the endpoint
    ///   receives. If omitted, it receives the events of all channels. Velt does not
    ///   document which channels exist.
    /// - `disabled` (optional, by default false): Whether the endpoint is disabled. A
    ///   disabled endpoint receives no events. Defaults to false.
    /// - `rate_limit` (optional, from 1): Maximum number of webhook requests to the
    ///   endpoint per second.
    /// - `uid` (optional): Your own unique ID for the endpoint.
    /// - `metadata` (optional): Your own metadata for the endpoint. Values must be
    ///   strings.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/advancedwebhook/endpoints/create")]
    #[doc(alias = "workspace/advancedwebhook/endpoints/create")]
    #[doc(alias = "advancedwebhook-endpoints-create")]
    pub fn create_advanced_webhook_endpoint(
        &self,
        request: types::CreateAdvancedWebhookEndpoint,
    ) -> Call<types::CreateAdvancedWebhookEndpoint, Response<types::AdvancedWebhookEndpoint>> {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_CREATE_ADVANCED_WEBHOOK_ENDPOINT,
            request,
        )
    }

    /// Creates an API key in the workspace.
    ///
    /// For a production key, the call fails with `PERMISSION_DENIED` if the workspace
    /// is not allowed to create one, with `FAILED_PRECONDITION` if it has no paid plan,
    /// and with `RESOURCE_EXHAUSTED` if it has reached its maximum number of production
    /// keys. An unsupported or empty region fails with `INVALID_ARGUMENT`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CreateWorkspaceApiKey;
    ///
    /// let request = CreateWorkspaceApiKey::new("owner@example.com", "testing")
    ///     .create_auth_token(true);
    /// let response = velt.v2().workspace().create_api_key(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/apikey/create` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/apikey-create)). Requires a workspace ID and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `owner_email` (required): The email address of the API key owner.
    /// - `r#type` (required): The purpose of an API key.
    /// - `api_key_name` (optional): The name of the API key.
    /// - `create_auth_token` (optional): Whether to create an auth token with the API
    ///   key. Velt recommends it.
    /// - `persistence_db_region` (optional): The region where data is stored. Only for
    ///   production keys; must be a region that Velt supports.
    /// - `realtime_db_region` (optional): The region of the real-time database. Only
    ///   for production keys; must be a region that Velt supports. Velt's API reference
    ///   uses this field in an example, but does not list it.
    /// - `allowed_domains` (optional): The domains where the API key can be used.
    /// - `add_local_host_to_allowed_domains` (optional): Whether to add `localhost` to
    ///   the allowed domains.
    /// - `require_auto_org_user` (optional): Whether users are added to the
    ///   organization on first access.
    /// - `enable_private_comments` (optional, by default false): Whether private
    ///   comments are enabled. Defaults to false.
    /// - `use_email_service` (optional): Whether emails are enabled.
    /// - `set_default_email_triggers` (optional): Whether to set the default email
    ///   triggers when emails are enabled.
    /// - `email_service_config` (optional): Settings for emails.
    /// - `use_notification_service` (optional): Whether in-app notifications are
    ///   enabled.
    /// - `set_default_notification_triggers` (optional): Whether to set the default
    ///   notification triggers when in-app notifications are enabled.
    /// - `use_webhook_service` (optional): Whether basic webhooks are enabled.
    /// - `webhook_service_config` (optional): Settings for basic webhooks.
    /// - `plan_info` (optional): Plan metadata for the API key. Velt's Python SDK says
    ///   that the server ignores it.
    /// - `custom_plan_info` (optional): Whether to use `customPlanInfoData`.
    /// - `custom_plan_info_data` (optional): A custom plan configuration.
    /// - `workspace_id` (optional): The ID of the workspace to attach the API key to.
    ///   Not documented by Velt; its Python SDK sends it.
    /// - `is_super_workspace` (optional): Whether the workspace is a super workspace.
    ///   Not documented by Velt; its Python SDK sends it.
    /// - `platform` (optional): The platform that the API key is created for. Not
    ///   documented by Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/apikey/create")]
    #[doc(alias = "workspace/apikey/create")]
    #[doc(alias = "apikey-create")]
    pub fn create_api_key(
        &self,
        request: types::CreateWorkspaceApiKey,
    ) -> Call<types::CreateWorkspaceApiKey, Response<types::WorkspaceApiKeyCreated>> {
        Call::new(&self.client, &table::V2_WORKSPACE_CREATE_API_KEY, request)
    }

    /// Deletes an advanced webhook endpoint.
    ///
    /// The deletion is permanent: the endpoint receives no more events, and its signing
    /// secret becomes invalid. Fails with `NOT_FOUND` if the endpoint does not exist;
    /// after a retry, this may mean that the first attempt deleted it. Fails with
    /// `FAILED_PRECONDITION` unless advanced webhooks are enabled.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteAdvancedWebhookEndpoint;
    ///
    /// let request = DeleteAdvancedWebhookEndpoint::new("ep_2vK9mPzGqLxYwBnRtCdHsJfAeUo");
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .delete_advanced_webhook_endpoint(request)
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/advancedwebhook/endpoints/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/advancedwebhook-endpoints-delete)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `endpoint_id` (required): The endpoint ID, generated by Velt.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/advancedwebhook/endpoints/delete")]
    #[doc(alias = "workspace/advancedwebhook/endpoints/delete")]
    #[doc(alias = "advancedwebhook-endpoints-delete")]
    pub fn delete_advanced_webhook_endpoint(
        &self,
        request: types::DeleteAdvancedWebhookEndpoint,
    ) -> Call<types::DeleteAdvancedWebhookEndpoint, Response<types::AdvancedWebhookEndpointDeleted>>
    {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_DELETE_ADVANCED_WEBHOOK_ENDPOINT,
            request,
        )
    }

    /// Removes allowed domains from the API key.
    ///
    /// If a domain is not among the allowed domains, the call fails with `INTERNAL`,
    /// although the other domains are removed; `details` of the failure lists
    /// `domainsRemoved` and `skippedDomains`. After a retry, this may mean that the
    /// first attempt removed the domain. Accepts at most 100 domains per call; no limit
    /// is documented for v1.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteWorkspaceDomains;
    ///
    /// let request = DeleteWorkspaceDomains::new([
    ///     "https://www.google.com",
    ///     "https://*.firebase.com",
    /// ]);
    /// let response = velt.v2().workspace().delete_domains(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/domains/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/delete-domain)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `domains` (required, at most 100 items): The domains to remove, with or
    ///   without the protocol and `www`, which Velt ignores. At most 100.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/domains/delete")]
    #[doc(alias = "workspace/domains/delete")]
    #[doc(alias = "delete-domain")]
    pub fn delete_domains(
        &self,
        request: types::DeleteWorkspaceDomains,
    ) -> Call<types::DeleteWorkspaceDomains, Response<types::WorkspaceDomainsRemoved>> {
        Call::new(&self.client, &table::V2_WORKSPACE_DELETE_DOMAINS, request)
    }

    /// Ensures that the workspace has an auth token, and returns it.
    ///
    /// Velt's official Python SDK sends the workspace auth token in the header
    /// `x-velt-auth-token` instead of `x-velt-workspace-auth-token`. Documented in
    /// Velt's Node and Python guides, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::EnsureAuthToken;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .ensure_auth_token(EnsureAuthToken::new())
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/authtoken/ensure`. Requires a workspace ID and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/authtoken/ensure")]
    #[doc(alias = "workspace/authtoken/ensure")]
    pub fn ensure_auth_token(
        &self,
        request: types::EnsureAuthToken,
    ) -> Call<types::EnsureAuthToken, Response<types::EnsuredAuthToken>> {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_ENSURE_AUTH_TOKEN,
            request,
        )
    }

    /// Returns the workspace that the credentials belong to.
    ///
    /// The response contains secrets: the auth token of the workspace and its API keys.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkspace;
    ///
    /// let response = velt.v2().workspace().get(GetWorkspace::new()).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/get)). Requires a workspace ID and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/get")]
    #[doc(alias = "workspace/get")]
    pub fn get(
        &self,
        request: types::GetWorkspace,
    ) -> Call<types::GetWorkspace, Response<types::WorkspaceDetails>> {
        Call::new(&self.client, &table::V2_WORKSPACE_GET, request)
    }

    /// Returns the activity log configuration.
    ///
    /// Activity logs are disabled by default.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkspaceActivityConfig;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .get_activity_config(GetWorkspaceActivityConfig::new())
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/activityconfig/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/activityconfig-get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/activityconfig/get")]
    #[doc(alias = "workspace/activityconfig/get")]
    #[doc(alias = "activityconfig-get")]
    pub fn get_activity_config(
        &self,
        request: types::GetWorkspaceActivityConfig,
    ) -> Call<types::GetWorkspaceActivityConfig, Response<types::WorkspaceActivityConfig>> {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_GET_ACTIVITY_CONFIG,
            request,
        )
    }

    /// Returns the advanced webhook configuration.
    ///
    /// Advanced webhooks are disabled by default. Fails with `FAILED_PRECONDITION` if
    /// Velt has not made them available to the workspace.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetAdvancedWebhookConfig;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .get_advanced_webhook_config(GetAdvancedWebhookConfig::new())
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/advancedwebhookconfig/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/advancedwebhookconfig-get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/advancedwebhookconfig/get")]
    #[doc(alias = "workspace/advancedwebhookconfig/get")]
    #[doc(alias = "advancedwebhookconfig-get")]
    pub fn get_advanced_webhook_config(
        &self,
        request: types::GetAdvancedWebhookConfig,
    ) -> Call<types::GetAdvancedWebhookConfig, Response<types::AdvancedWebhookConfig>> {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_GET_ADVANCED_WEBHOOK_CONFIG,
            request,
        )
    }

    /// Returns the signing secret of an advanced webhook endpoint.
    ///
    /// Anyone who has the secret can forge events, so never expose it in client-side
    /// code. Fails with `FAILED_PRECONDITION` unless advanced webhooks are enabled.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetAdvancedWebhookEndpointSecret;
    ///
    /// let request = GetAdvancedWebhookEndpointSecret::new(
    ///     "ep_2vK9mPzGqLxYwBnRtCdHsJfAeUo",
    /// );
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .get_advanced_webhook_endpoint_secret(request)
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/advancedwebhook/endpoints/secret/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/advancedwebhook-endpoints-secret-get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `endpoint_id` (required): The endpoint ID, generated by Velt.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/advancedwebhook/endpoints/secret/get")]
    #[doc(alias = "workspace/advancedwebhook/endpoints/secret/get")]
    #[doc(alias = "advancedwebhook-endpoints-secret-get")]
    pub fn get_advanced_webhook_endpoint_secret(
        &self,
        request: types::GetAdvancedWebhookEndpointSecret,
    ) -> Call<types::GetAdvancedWebhookEndpointSecret, Response<types::AdvancedWebhookEndpointSecret>>
    {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_GET_ADVANCED_WEBHOOK_ENDPOINT_SECRET,
            request,
        )
    }

    /// Lists advanced webhook endpoints.
    ///
    /// Fails with `FAILED_PRECONDITION` unless advanced webhooks are enabled.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetAdvancedWebhookEndpoints;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .get_advanced_webhook_endpoints(GetAdvancedWebhookEndpoints::new().limit(50))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/advancedwebhook/endpoints/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/advancedwebhook-endpoints-get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) and [`items`](Call::items) return all of them.
    ///
    /// # Fields
    ///
    /// - `limit` (optional, from 1, up to 250): Maximum number of endpoints per page,
    ///   up to 250.
    /// - `iterator` (optional): Token of the page to return: the `iterator` of the
    ///   previous response. If omitted, the first page is returned.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/advancedwebhook/endpoints/get")]
    #[doc(alias = "workspace/advancedwebhook/endpoints/get")]
    #[doc(alias = "advancedwebhook-endpoints-get")]
    pub fn get_advanced_webhook_endpoints(
        &self,
        request: types::GetAdvancedWebhookEndpoints,
    ) -> Call<types::GetAdvancedWebhookEndpoints, Response<types::AdvancedWebhookEndpoints>> {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_GET_ADVANCED_WEBHOOK_ENDPOINTS,
            request,
        )
    }

    /// Returns the configuration of the API key.
    ///
    /// Your AI model keys are masked in the response.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkspaceApiKeyConfig;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .get_api_key_config(GetWorkspaceApiKeyConfig::new())
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/apikeyconfig/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/apikeyconfig-get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/apikeyconfig/get")]
    #[doc(alias = "workspace/apikeyconfig/get")]
    #[doc(alias = "apikeyconfig-get")]
    pub fn get_api_key_config(
        &self,
        request: types::GetWorkspaceApiKeyConfig,
    ) -> Call<types::GetWorkspaceApiKeyConfig, Response<types::WorkspaceApiKeyConfig>> {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_GET_API_KEY_CONFIG,
            request,
        )
    }

    /// Lists the API keys of the workspace.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkspaceApiKeys;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .get_api_keys(GetWorkspaceApiKeys::new().page_size(50))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/apikeys/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/apikeys-get)). Requires a workspace ID and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) and [`items`](Call::items) return all of them.
    ///
    /// # Fields
    ///
    /// - `api_keys` (optional): The API keys to return. If omitted, all of them are
    ///   returned.
    /// - `page_size` (optional, up to 100, by default 100): Maximum number of API keys
    ///   per page, up to 100. Defaults to 100.
    /// - `page_token` (optional): Token of the page to return, from the previous
    ///   response.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/apikeys/get")]
    #[doc(alias = "workspace/apikeys/get")]
    #[doc(alias = "apikeys-get")]
    pub fn get_api_keys(
        &self,
        request: types::GetWorkspaceApiKeys,
    ) -> Call<types::GetWorkspaceApiKeys, Page<::std::vec::Vec<types::WorkspaceApiKey>>> {
        Call::new(&self.client, &table::V2_WORKSPACE_GET_API_KEYS, request)
    }

    /// Returns the auth tokens of an API key.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkspaceAuthTokens;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .get_auth_tokens(GetWorkspaceAuthTokens::new("velt_api_key_1"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/authtokens/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/authtokens-get)). Requires a workspace ID and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `api_key` (required): The API key whose auth tokens to return.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/authtokens/get")]
    #[doc(alias = "workspace/authtokens/get")]
    #[doc(alias = "authtokens-get")]
    pub fn get_auth_tokens(
        &self,
        request: types::GetWorkspaceAuthTokens,
    ) -> Call<types::GetWorkspaceAuthTokens, Response<types::WorkspaceAuthTokens>> {
        Call::new(&self.client, &table::V2_WORKSPACE_GET_AUTH_TOKENS, request)
    }

    /// Returns the allowed domains of the API key.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkspaceDomains;
    ///
    /// let response = velt.v2().workspace().get_domains(GetWorkspaceDomains::new()).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/domains/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/domains-get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/domains/get")]
    #[doc(alias = "workspace/domains/get")]
    #[doc(alias = "domains-get")]
    pub fn get_domains(
        &self,
        request: types::GetWorkspaceDomains,
    ) -> Call<types::GetWorkspaceDomains, Response<types::WorkspaceDomains>> {
        Call::new(&self.client, &table::V2_WORKSPACE_GET_DOMAINS, request)
    }

    /// Returns the email configuration.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkspaceEmailConfig;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .get_email_config(GetWorkspaceEmailConfig::new())
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/emailconfig/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/emailconfig-get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/emailconfig/get")]
    #[doc(alias = "workspace/emailconfig/get")]
    #[doc(alias = "emailconfig-get")]
    pub fn get_email_config(
        &self,
        request: types::GetWorkspaceEmailConfig,
    ) -> Call<types::GetWorkspaceEmailConfig, Response<types::WorkspaceEmailConfig>> {
        Call::new(&self.client, &table::V2_WORKSPACE_GET_EMAIL_CONFIG, request)
    }

    /// Returns whether the email address of a workspace owner is verified.
    ///
    /// Requires no credentials. Calls are rate-limited. If the address has just been
    /// verified, the call also reactivates API keys that expired for lack of
    /// verification. Fails with `NOT_FOUND` if no workspace exists for the address.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkspaceEmailStatus;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .get_email_status(GetWorkspaceEmailStatus::new("owner@example.com"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/email/status` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/email-status)). Sends no credentials.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `owner_email` (required): The email address to check.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/email/status")]
    #[doc(alias = "workspace/email/status")]
    #[doc(alias = "email-status")]
    pub fn get_email_status(
        &self,
        request: types::GetWorkspaceEmailStatus,
    ) -> Call<types::GetWorkspaceEmailStatus, Response<types::WorkspaceEmailStatus>> {
        Call::new(&self.client, &table::V2_WORKSPACE_GET_EMAIL_STATUS, request)
    }

    /// Returns the in-app notification configuration.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkspaceNotificationConfig;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .get_notification_config(GetWorkspaceNotificationConfig::new())
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/notificationconfig/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/notificationconfig-get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/notificationconfig/get")]
    #[doc(alias = "workspace/notificationconfig/get")]
    #[doc(alias = "notificationconfig-get")]
    pub fn get_notification_config(
        &self,
        request: types::GetWorkspaceNotificationConfig,
    ) -> Call<types::GetWorkspaceNotificationConfig, Response<types::WorkspaceNotificationConfig>>
    {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_GET_NOTIFICATION_CONFIG,
            request,
        )
    }

    /// Returns the permission provider configuration.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkspacePermissionProviderConfig;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .get_permission_provider_config(GetWorkspacePermissionProviderConfig::new())
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/permissionproviderconfig/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/permissionproviderconfig-get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/permissionproviderconfig/get")]
    #[doc(alias = "workspace/permissionproviderconfig/get")]
    #[doc(alias = "permissionproviderconfig-get")]
    pub fn get_permission_provider_config(
        &self,
        request: types::GetWorkspacePermissionProviderConfig,
    ) -> Call<
        types::GetWorkspacePermissionProviderConfig,
        Response<types::WorkspacePermissionProviderConfig>,
    > {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_GET_PERMISSION_PROVIDER_CONFIG,
            request,
        )
    }

    /// Lists the requested domains that are pending.
    ///
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetRequestedDomains;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .get_requested_domains(GetRequestedDomains::new())
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/requested/domains/get`. Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/requested/domains/get")]
    #[doc(alias = "workspace/requested/domains/get")]
    pub fn get_requested_domains(
        &self,
        request: types::GetRequestedDomains,
    ) -> Call<types::GetRequestedDomains, Response<::std::vec::Vec<::serde_json::Value>>> {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_GET_REQUESTED_DOMAINS,
            request,
        )
    }

    /// Returns the basic webhook configuration.
    ///
    /// Advanced webhooks have a separate configuration.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkspaceWebhookConfig;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .get_webhook_config(GetWorkspaceWebhookConfig::new())
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/webhookconfig/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/webhookconfig-get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/webhookconfig/get")]
    #[doc(alias = "workspace/webhookconfig/get")]
    #[doc(alias = "webhookconfig-get")]
    pub fn get_webhook_config(
        &self,
        request: types::GetWorkspaceWebhookConfig,
    ) -> Call<types::GetWorkspaceWebhookConfig, Response<types::WorkspaceWebhookConfig>> {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_GET_WEBHOOK_CONFIG,
            request,
        )
    }

    /// Requests that a domain be allowed.
    ///
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::RequestDomain;
    ///
    /// let request = RequestDomain::new("acme", "roadmap", "https://app.example.com");
    /// let response = velt.v2().workspace().request_domain(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/domains/request`. Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `client_document_id` (required): The ID of the document that the domain is
    ///   for.
    /// - `domain` (required): The domain, as a valid URL.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/domains/request")]
    #[doc(alias = "workspace/domains/request")]
    pub fn request_domain(
        &self,
        request: types::RequestDomain,
    ) -> Call<
        types::RequestDomain,
        Response<::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>>,
    > {
        Call::new(&self.client, &table::V2_WORKSPACE_REQUEST_DOMAIN, request)
    }

    /// Replaces the auth token of an API key.
    ///
    /// Returns the new token. The old token stops working.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ResetWorkspaceAuthToken;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .reset_auth_token(ResetWorkspaceAuthToken::new("velt_api_key_1"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/authtoken/reset` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/authtoken-reset)). Requires a workspace ID and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `api_key` (required): The API key whose auth token to replace.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/authtoken/reset")]
    #[doc(alias = "workspace/authtoken/reset")]
    #[doc(alias = "authtoken-reset")]
    pub fn reset_auth_token(
        &self,
        request: types::ResetWorkspaceAuthToken,
    ) -> Call<types::ResetWorkspaceAuthToken, Response<types::WorkspaceAuthTokenReset>> {
        Call::new(&self.client, &table::V2_WORKSPACE_RESET_AUTH_TOKEN, request)
    }

    /// Accepts or rejects a request for an additional URL.
    ///
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::RespondToUrlRequest;
    ///
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .respond_to_url_request(
    ///         RespondToUrlRequest::new("request-1", "roadmap", "accept"),
    ///     )
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/additional-url-request`. Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Fields
    ///
    /// - `id` (required): The ID of the requested URL.
    /// - `client_doc_id` (required): The ID of the document that the URL belongs to.
    /// - `action` (required): A decision on a request for an additional URL.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/additional-url-request")]
    #[doc(alias = "workspace/additional-url-request")]
    pub fn respond_to_url_request(
        &self,
        request: types::RespondToUrlRequest,
    ) -> Call<
        types::RespondToUrlRequest,
        Response<::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>>,
    > {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_RESPOND_TO_URL_REQUEST,
            request,
        )
    }

    /// Sends a login link to a workspace owner by email.
    ///
    /// Requires no credentials. Calls are rate-limited. In the response, `data` is
    /// always null.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::SendWorkspaceLoginLink;
    ///
    /// let request = SendWorkspaceLoginLink::new(
    ///     "owner@example.com",
    ///     "https://console.velt.dev/",
    /// );
    /// let response = velt.v2().workspace().send_login_link(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/email/send-login-link` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/send-login-link)). Sends no credentials.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `email` (required): The email address to send the link to. Velt rejects
    ///   disposable email addresses.
    /// - `continue_url` (required): The URL to open after the login. Its domain must be
    ///   `console.velt.dev` or `localhost`.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/email/send-login-link")]
    #[doc(alias = "workspace/email/send-login-link")]
    #[doc(alias = "send-login-link")]
    pub fn send_login_link(
        &self,
        request: types::SendWorkspaceLoginLink,
    ) -> Call<types::SendWorkspaceLoginLink, types::Success> {
        Call::new(&self.client, &table::V2_WORKSPACE_SEND_LOGIN_LINK, request)
    }

    /// Updates the activity log configuration.
    ///
    /// Omitted fields keep their values. When activity logs are enabled for the first
    /// time, Velt turns on the standard comment triggers and the suggestion triggers,
    /// makes the logs immutable and records the time. Values in the request take
    /// precedence. Returns the whole configuration.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{UpdateWorkspaceActivityConfig,
    ///     WorkspaceActivityServiceConfig};
    ///
    /// let request = UpdateWorkspaceActivityConfig::new(
    ///     WorkspaceActivityServiceConfig::new().is_enabled(true).immutable(false),
    /// );
    /// let response = velt.v2().workspace().update_activity_config(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/activityconfig/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/activityconfig-update)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `activity_service_config` (required): Settings for activity logs. Requires at
    ///   least one field.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/activityconfig/update")]
    #[doc(alias = "workspace/activityconfig/update")]
    #[doc(alias = "activityconfig-update")]
    pub fn update_activity_config(
        &self,
        request: types::UpdateWorkspaceActivityConfig,
    ) -> Call<types::UpdateWorkspaceActivityConfig, Response<types::WorkspaceActivityConfig>> {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_UPDATE_ACTIVITY_CONFIG,
            request,
        )
    }

    /// Updates the advanced webhook configuration.
    ///
    /// Omitted fields keep their values. The first update must enable advanced
    /// webhooks, or it fails with `FAILED_PRECONDITION`; endpoints can be created only
    /// after that. Returns the whole configuration.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateAdvancedWebhookConfig;
    ///
    /// let request = UpdateAdvancedWebhookConfig::new()
    ///     .is_enabled(true)
    ///     .encrypt_data(false)
    ///     .encode_data(false);
    /// let response = velt.v2().workspace().update_advanced_webhook_config(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/advancedwebhookconfig/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/advancedwebhookconfig-update)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `is_enabled` (optional): Whether advanced webhooks are enabled. Must be true
    ///   in the first update.
    /// - `encrypt_data` (optional): Whether webhook payloads are encrypted.
    /// - `encode_data` (optional): Whether webhook payloads are Base64-encoded.
    /// - `public_key` (optional): The RSA public key for encrypting webhook payloads,
    ///   in Base64 without PEM headers.
    /// - `enable_data_protection` (optional): Whether data protection is enabled for
    ///   webhook payloads. Velt does not document its effect.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/advancedwebhookconfig/update")]
    #[doc(alias = "workspace/advancedwebhookconfig/update")]
    #[doc(alias = "advancedwebhookconfig-update")]
    pub fn update_advanced_webhook_config(
        &self,
        request: types::UpdateAdvancedWebhookConfig,
    ) -> Call<types::UpdateAdvancedWebhookConfig, Response<types::AdvancedWebhookConfig>> {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_UPDATE_ADVANCED_WEBHOOK_CONFIG,
            request,
        )
    }

    /// Updates an advanced webhook endpoint.
    ///
    /// Omitted fields keep their values. Returns the whole endpoint. Fails with
    /// `FAILED_PRECONDITION` unless advanced webhooks are enabled.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateAdvancedWebhookEndpoint;
    ///
    /// let request = UpdateAdvancedWebhookEndpoint::new("ep_2vK9mPzGqLxYwBnRtCdHsJfAeUo")
    ///     .description("Updated endpoint description")
    ///     .disabled(false);
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .update_advanced_webhook_endpoint(request)
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/advancedwebhook/endpoints/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/advancedwebhook-endpoints-update)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `endpoint_id` (required): The endpoint ID, generated by Velt.
    /// - `url` (optional): The HTTP or HTTPS URL that receives the events.
    /// - `description` (optional): A human-readable description of the endpoint.
    /// - `filter_types` (optional, at least 1 item): The event types that the endpoint
    ///   receives, such as `comment.add`.
    /// - `channels` (optional, at least 1 item): The channels whose events the endpoint
    ///   receives.
    /// - `disabled` (optional): Whether the endpoint is disabled. A disabled endpoint
    ///   receives no events.
    /// - `rate_limit` (optional, from 1): Maximum number of webhook requests to the
    ///   endpoint per second.
    /// - `metadata` (optional): Your own metadata for the endpoint. Values must be
    ///   strings.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/advancedwebhook/endpoints/update")]
    #[doc(alias = "workspace/advancedwebhook/endpoints/update")]
    #[doc(alias = "advancedwebhook-endpoints-update")]
    pub fn update_advanced_webhook_endpoint(
        &self,
        request: types::UpdateAdvancedWebhookEndpoint,
    ) -> Call<types::UpdateAdvancedWebhookEndpoint, Response<types::AdvancedWebhookEndpoint>> {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_UPDATE_ADVANCED_WEBHOOK_ENDPOINT,
            request,
        )
    }

    /// Renames an API key of the workspace.
    ///
    /// In the response, `data` is always null.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateWorkspaceApiKey;
    ///
    /// let request = UpdateWorkspaceApiKey::new("velt_api_key_1", "Updated Production Key");
    /// let response = velt.v2().workspace().update_api_key(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/apikey/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/apikey-update)). Requires a workspace ID and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `api_key` (required): The API key to rename.
    /// - `api_key_name` (required): The new name of the API key.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/apikey/update")]
    #[doc(alias = "workspace/apikey/update")]
    #[doc(alias = "apikey-update")]
    pub fn update_api_key(
        &self,
        request: types::UpdateWorkspaceApiKey,
    ) -> Call<types::UpdateWorkspaceApiKey, types::Success> {
        Call::new(&self.client, &table::V2_WORKSPACE_UPDATE_API_KEY, request)
    }

    /// Updates the configuration of the API key.
    ///
    /// Omitted fields keep their values, and no field can be removed. A request that
    /// has no fields or an unknown field fails with `INVALID_ARGUMENT`. Returns the
    /// fields that were sent, with AI model keys masked.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{UpdateWorkspaceApiKeyConfig, WorkspaceAiModelKey};
    ///
    /// let request = UpdateWorkspaceApiKeyConfig::new()
    ///     .require_jwt_token(true)
    ///     .default_document_access_type("restricted")
    ///     .ai_model_api_key([
    ///         WorkspaceAiModelKey::new("openai", "sk-openai-..."),
    ///         WorkspaceAiModelKey::new("anthropic", "sk-ant-..."),
    ///         WorkspaceAiModelKey::new("gemini", "AIza..."),
    ///     ]);
    /// let response = velt.v2().workspace().update_api_key_config(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/apikeyconfig/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/apikeyconfig-update)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `enable_private_comments` (optional): Whether private comments are enabled.
    /// - `require_jwt_token` (optional): Whether Velt's SDK requires a signed JWT to
    ///   authenticate a user.
    /// - `require_auto_org_user` (optional): Whether users are added to the
    ///   organization on first access.
    /// - `default_document_access_type` (optional): The access type of documents that
    ///   have none of their own. Defaults to `public`.
    /// - `ai_model_api_key` (optional, at least 1 item): Your AI model keys, each with
    ///   its provider.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/apikeyconfig/update")]
    #[doc(alias = "workspace/apikeyconfig/update")]
    #[doc(alias = "apikeyconfig-update")]
    pub fn update_api_key_config(
        &self,
        request: types::UpdateWorkspaceApiKeyConfig,
    ) -> Call<types::UpdateWorkspaceApiKeyConfig, Response<types::WorkspaceApiKeyConfigUpdated>>
    {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_UPDATE_API_KEY_CONFIG,
            request,
        )
    }

    /// Updates the email configuration.
    ///
    /// Omitted fields keep their values. When emails are enabled and no triggers are
    /// configured, Velt turns on the standard comment triggers and all huddle triggers,
    /// and sets the provider to `custom`. Values in the request take precedence.
    /// Setting the provider to `custom` also enables emails. Velt's documentation
    /// contradicts itself on the response: in the API reference, `data` is the whole
    /// configuration; in the Python guide, it is null.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{UpdateWorkspaceEmailConfig, WorkspaceEmailServiceConfig};
    ///
    /// let request = UpdateWorkspaceEmailConfig::new()
    ///     .use_email_service(true)
    ///     .email_service_config(
    ///         WorkspaceEmailServiceConfig::new()
    ///             .type_("sendgrid")
    ///             .api_key("SG.xxxxxxxxxx")
    ///             .from_email("noreply@example.com")
    ///             .from_company("Example Corp"),
    ///     );
    /// let response = velt.v2().workspace().update_email_config(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/emailconfig/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/emailconfig-update)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `use_email_service` (optional): Whether emails are enabled.
    /// - `email_service_config` (optional): Settings for emails.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/emailconfig/update")]
    #[doc(alias = "workspace/emailconfig/update")]
    #[doc(alias = "emailconfig-update")]
    pub fn update_email_config(
        &self,
        request: types::UpdateWorkspaceEmailConfig,
    ) -> Call<
        types::UpdateWorkspaceEmailConfig,
        Response<::std::option::Option<types::WorkspaceEmailConfig>>,
    > {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_UPDATE_EMAIL_CONFIG,
            request,
        )
    }

    /// Updates the in-app notification configuration.
    ///
    /// Omitted fields keep their values. When notifications are enabled and no triggers
    /// are configured, Velt turns on the standard comment triggers and all huddle
    /// triggers. Delays and batching stay off. Values in the request take precedence.
    /// Returns the updated configuration.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{UpdateWorkspaceNotificationConfig, WorkspaceNotificationDelay,
    ///     WorkspaceNotificationServiceConfig};
    ///
    /// let request = UpdateWorkspaceNotificationConfig::new()
    ///     .use_notification_service(true)
    ///     .notification_service_config(
    ///         WorkspaceNotificationServiceConfig::new()
    ///             .delay_config(
    ///                 WorkspaceNotificationDelay::new().is_enabled(true).delay_seconds(30),
    ///             ),
    ///     );
    /// let response = velt.v2().workspace().update_notification_config(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/notificationconfig/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/notificationconfig-update)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `use_notification_service` (optional): Whether in-app notifications are
    ///   enabled.
    /// - `notification_service_config` (optional): Settings for in-app notifications.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/notificationconfig/update")]
    #[doc(alias = "workspace/notificationconfig/update")]
    #[doc(alias = "notificationconfig-update")]
    pub fn update_notification_config(
        &self,
        request: types::UpdateWorkspaceNotificationConfig,
    ) -> Call<types::UpdateWorkspaceNotificationConfig, Response<types::WorkspaceNotificationConfig>>
    {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_UPDATE_NOTIFICATION_CONFIG,
            request,
        )
    }

    /// Updates the permission provider configuration.
    ///
    /// Omitted fields keep their values. Enabling a provider that was never configured
    /// starts from an empty configuration. Velt's documentation contradicts itself on
    /// the response: the text says that `data` contains this configuration, but the
    /// example has no `data`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{UpdateWorkspacePermissionProviderConfig,
    ///     WorkspacePermissionProvider};
    ///
    /// let request = UpdateWorkspacePermissionProviderConfig::new()
    ///     .use_permission_provider(true)
    ///     .permission_provider_config(
    ///         WorkspacePermissionProvider::new()
    ///             .permission_provider_url("https://example.com/permissions")
    ///             .auth_token("provider_auth_token_here"),
    ///     );
    /// let response = velt
    ///     .v2()
    ///     .workspace()
    ///     .update_permission_provider_config(request)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/permissionproviderconfig/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/permissionproviderconfig-update)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `use_permission_provider` (optional): Whether Velt asks your server for
    ///   permissions.
    /// - `permission_provider_config` (optional): Your permission provider: the server
    ///   that Velt asks for permissions.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/permissionproviderconfig/update")]
    #[doc(alias = "workspace/permissionproviderconfig/update")]
    #[doc(alias = "permissionproviderconfig-update")]
    pub fn update_permission_provider_config(
        &self,
        request: types::UpdateWorkspacePermissionProviderConfig,
    ) -> Call<
        types::UpdateWorkspacePermissionProviderConfig,
        types::WorkspacePermissionProviderConfigUpdated,
    > {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_UPDATE_PERMISSION_PROVIDER_CONFIG,
            request,
        )
    }

    /// Updates the basic webhook configuration.
    ///
    /// Omitted fields keep their values. When webhooks are enabled and no triggers are
    /// configured, Velt turns on the standard comment triggers and all huddle triggers,
    /// but not the suggestion, CRDT and recorder triggers. Values in the request take
    /// precedence. Advanced webhooks have a separate configuration. Velt's
    /// documentation contradicts itself on the response: in the API reference, `data`
    /// is the whole configuration; in the Python guide, it is null.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{UpdateWorkspaceWebhookConfig, WorkspaceWebhookServiceConfig};
    ///
    /// let request = UpdateWorkspaceWebhookConfig::new()
    ///     .use_webhook_service(true)
    ///     .webhook_service_config(
    ///         WorkspaceWebhookServiceConfig::new()
    ///             .auth_token("webhook_auth_token_here")
    ///             .raw_notification_url("https://example.com/webhooks/raw")
    ///             .processed_notification_url("https://example.com/webhooks/processed"),
    ///     );
    /// let response = velt.v2().workspace().update_webhook_config(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workspace/webhookconfig/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/workspace/webhookconfig-update)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `use_webhook_service` (optional): Whether basic webhooks are enabled.
    /// - `webhook_service_config` (optional): Settings for basic webhooks.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workspace/webhookconfig/update")]
    #[doc(alias = "workspace/webhookconfig/update")]
    #[doc(alias = "webhookconfig-update")]
    pub fn update_webhook_config(
        &self,
        request: types::UpdateWorkspaceWebhookConfig,
    ) -> Call<
        types::UpdateWorkspaceWebhookConfig,
        Response<::std::option::Option<types::WorkspaceWebhookConfig>>,
    > {
        Call::new(
            &self.client,
            &table::V2_WORKSPACE_UPDATE_WEBHOOK_CONFIG,
            request,
        )
    }
}
