//! A customer provisions a workspace: API keys, tokens, domains and webhooks.

use std::collections::BTreeSet;

use velt::{
    Client,
    types::{
        AddOrganizations, AddWorkspaceDomains, CreateAdvancedWebhookEndpoint, CreateWorkspace,
        CreateWorkspaceApiKey, DeleteAdvancedWebhookEndpoint, DeleteWorkspaceDomains, ErrorCode,
        GetAdvancedWebhookEndpointSecret, GetAdvancedWebhookEndpoints, GetOrganizations,
        GetWorkspace, GetWorkspaceApiKeys, GetWorkspaceAuthTokens, GetWorkspaceDomains,
        OrganizationInput, ResetWorkspaceAuthToken, UpdateAdvancedWebhookConfig,
        UpdateAdvancedWebhookEndpoint, WorkspaceApiKeyType, WorkspaceDetails,
    },
};
use velt_sandbox::Sandbox;

/// A sandbox, and a new workspace with a client of its owner.
struct Workspace {
    sandbox: Sandbox,
    details: WorkspaceDetails,
    owner: Client,
}

impl Workspace {
    async fn create() -> Self {
        let sandbox = Sandbox::start().await.unwrap();
        // Creating a workspace is the only thing that requires no credentials.
        let anyone = Client::builder().base_url(sandbox.base_url());
        let request = CreateWorkspace::new("ada@acme.example").workspace_name("Acme");
        let created = anyone.build().unwrap().v2().workspace().create(request);
        let details = created.await.unwrap().data;
        let owner = Client::builder()
            .base_url(sandbox.base_url())
            .workspace_id(&details.id)
            .workspace_auth_token(details.auth_token.expose());
        let owner = owner.build().unwrap();
        Self {
            sandbox,
            details,
            owner,
        }
    }

    /// Creates an API key with an auth token.
    async fn create_key(&self, name: &str) -> String {
        let testing = WorkspaceApiKeyType::Testing;
        let request = CreateWorkspaceApiKey::new("ada@acme.example", testing)
            .api_key_name(name)
            .create_auth_token(true);
        let created = self.owner.v2().workspace().create_api_key(request);
        created.await.unwrap().data.api_key
    }

    /// Returns the only auth token of an API key.
    async fn token(&self, key: &str) -> String {
        let request = GetWorkspaceAuthTokens::new(key);
        let found = self.owner.v2().workspace().get_auth_tokens(request);
        let found = found.await.unwrap().data;
        assert_eq!((found.api_key.as_str(), found.auth_tokens.len()), (key, 1));
        found.auth_tokens[0].token.expose().to_owned()
    }

    fn client(&self, key: &str, token: &str) -> Client {
        let client = Client::builder().base_url(self.sandbox.base_url());
        client.api_key(key).auth_token(token).build().unwrap()
    }

    /// Creates an API key, and returns a client with it.
    async fn client_of_new_key(&self, name: &str) -> Client {
        let key = self.create_key(name).await;
        let token = self.token(&key).await;
        self.client(&key, &token)
    }
}

async fn add_organization(velt: &Client, id: &str) {
    let request = AddOrganizations::new([OrganizationInput::new(id)]);
    let added = velt.v2().organizations().add(request).await.unwrap();
    added.into_result().unwrap();
}

async fn organizations(velt: &Client) -> BTreeSet<String> {
    let found = velt.v2().organizations().get(GetOrganizations::new());
    let found = found.await.unwrap().data;
    found
        .into_iter()
        .map(|organization| organization.id)
        .collect()
}

async fn allowed_domains(velt: &Client) -> Vec<String> {
    let found = velt
        .v2()
        .workspace()
        .get_domains(GetWorkspaceDomains::new());
    found.await.unwrap().data.allowed_domains
}

#[tokio::test]
async fn a_new_workspace_has_a_key_that_works() {
    let workspace = Workspace::create().await;
    let details = &workspace.details;
    assert_eq!(details.name, "Acme");
    assert_eq!(details.owner.email, "ada@acme.example");
    assert_eq!(details.owner.name, "ada@acme.example");
    let read = workspace.owner.v2().workspace().get(GetWorkspace::new());
    assert_eq!(&read.await.unwrap().data, details);

    assert_eq!(details.api_key_list.len(), 1);
    let first = details.api_key_list.values().next().unwrap();
    assert_eq!(first.api_key_name.as_deref(), Some("Ada Test API Key"));
    assert_eq!(first.type_, WorkspaceApiKeyType::Testing);
    let token = workspace.token(&first.id).await;
    let velt = workspace.client(&first.id, &token);
    assert_eq!(
        organizations(&velt).await,
        BTreeSet::from(["acme".to_owned()])
    );
    assert_eq!(allowed_domains(&velt).await, ["localhost", "127.0.0.1"]);

    let wrong = Client::builder()
        .base_url(workspace.sandbox.base_url())
        .workspace_id(&details.id)
        .workspace_auth_token("guessed");
    let wrong = wrong.build().unwrap();
    let error = wrong.v2().workspace().get(GetWorkspace::new());
    let error = error.await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::Unauthenticated));
    assert_eq!(error.message(), "Invalid auth token for workspace.");
}

#[tokio::test]
async fn what_is_written_with_one_key_is_not_seen_with_another() {
    let workspace = Workspace::create().await;
    let staging = workspace.client_of_new_key("Staging").await;
    let preview = workspace.client_of_new_key("Preview").await;
    let keys = workspace.owner.v2().workspace();
    let keys = keys.get_api_keys(GetWorkspaceApiKeys::new()).await.unwrap();
    let names: BTreeSet<&str> = keys
        .data
        .iter()
        .map(|key| key.api_key_name.as_deref().unwrap())
        .collect();
    let expected = ["Ada Test API Key", "Preview", "Staging"];
    assert_eq!(names, BTreeSet::from(expected));

    add_organization(&staging, "globex").await;
    add_organization(&preview, "initech").await;
    let expected = |own: &str| BTreeSet::from(["acme".to_owned(), own.to_owned()]);
    assert_eq!(organizations(&staging).await, expected("globex"));
    assert_eq!(organizations(&preview).await, expected("initech"));
}

#[tokio::test]
async fn a_reset_refuses_the_old_token_and_keeps_the_data() {
    let workspace = Workspace::create().await;
    let key = workspace.create_key("Staging").await;
    let old = workspace.token(&key).await;
    let velt = workspace.client(&key, &old);
    add_organization(&velt, "globex").await;

    let request = ResetWorkspaceAuthToken::new(&key);
    let reset = workspace.owner.v2().workspace().reset_auth_token(request);
    let reset = reset.await.unwrap().data.new_auth_token.unwrap();
    let new = reset.token.expose();
    assert_ne!(new, old);
    assert_eq!(workspace.token(&key).await, new);

    let refused = velt.v2().organizations().get(GetOrganizations::new());
    let error = refused.await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::PermissionDenied));
    assert_eq!(error.http_status(), Some(403));
    assert!(error.is_permission_denied() && !error.is_retryable());
    assert!(!format!("{error} {error:?}").contains(&old));
    let velt = workspace.client(&key, new);
    assert!(organizations(&velt).await.contains("globex"));

    // There is nothing to reset for a key that does not exist.
    let request = ResetWorkspaceAuthToken::new("no-such-key");
    let reset = workspace.owner.v2().workspace().reset_auth_token(request);
    let error = reset.await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn new_domains_are_allowed_even_if_the_call_fails_because_of_old_ones() {
    let workspace = Workspace::create().await;
    let velt = workspace.client_of_new_key("Staging").await;
    let other = workspace.client_of_new_key("Preview").await;
    let domains = velt.v2().workspace();
    let request = AddWorkspaceDomains::new(["https://www.acme.example", "*.acme.dev"]);
    let added = domains.add_domains(request).await.unwrap().data;
    assert_eq!(added.domains_added, ["acme.example", "*.acme.dev"]);
    assert_eq!(allowed_domains(&velt).await, ["acme.example", "*.acme.dev"]);

    let request = AddWorkspaceDomains::new(["acme.example", "acme.test"]);
    let error = domains.add_domains(request).await.unwrap_err();
    assert_eq!(error.http_status(), Some(500));
    assert_eq!(error.code(), Some(&ErrorCode::Internal));
    insta::assert_json_snapshot!(error.details(), @r#"
    {
      "domainsAdded": [
        "acme.test"
      ],
      "skippedDomains": [
        "acme.example"
      ]
    }
    "#);
    assert!(
        error.is_partial_failure() && !error.is_retryable(),
        "{error:?}"
    );
    let added: Vec<&str> = error.succeeded().map(|item| item.id()).collect();
    assert_eq!(added, ["acme.test"]);
    let skipped: Vec<&str> = error.failed().map(|item| item.id()).collect();
    assert_eq!(skipped, ["acme.example"]);
    let allowed = ["acme.example", "*.acme.dev", "acme.test"];
    assert_eq!(allowed_domains(&velt).await, allowed);

    let request = DeleteWorkspaceDomains::new(["*.acme.dev", "globex.example"]);
    let error = domains.delete_domains(request).await.unwrap_err();
    assert_eq!(error.http_status(), Some(500));
    let removed: Vec<&str> = error.succeeded().map(|item| item.id()).collect();
    assert_eq!(removed, ["*.acme.dev"]);
    assert_eq!(allowed_domains(&velt).await, ["acme.example", "acme.test"]);
    assert!(allowed_domains(&other).await.is_empty());
}

#[tokio::test]
async fn a_webhook_endpoint_has_a_secret_of_its_own() {
    let workspace = Workspace::create().await;
    let velt = workspace.client_of_new_key("Staging").await;
    let other = workspace.client_of_new_key("Preview").await;
    let webhooks = velt.v2().workspace();
    let create = || {
        CreateAdvancedWebhookEndpoint::new("https://acme.example/velt")
            .description("Comments")
            .filter_types(["comment_annotation.add"])
    };
    // Webhooks must be enabled first.
    let refused = webhooks.create_advanced_webhook_endpoint(create());
    let error = refused.await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::FailedPrecondition));
    for velt in [&velt, &other] {
        let request = UpdateAdvancedWebhookConfig::new().is_enabled(true);
        let enabled = velt
            .v2()
            .workspace()
            .update_advanced_webhook_config(request);
        assert!(enabled.await.unwrap().data.is_enabled);
    }

    let created = webhooks.create_advanced_webhook_endpoint(create());
    let created = created.await.unwrap().data;
    let mut shown = created.clone();
    shown.id = "ID".to_owned();
    shown.created_at = Some("TIME".to_owned());
    shown.updated_at = Some("TIME".to_owned());
    insta::assert_json_snapshot!(shown, @r#"
    {
      "createdAt": "TIME",
      "description": "Comments",
      "disabled": false,
      "filterTypes": [
        "comment_annotation.add"
      ],
      "id": "ID",
      "updatedAt": "TIME",
      "url": "https://acme.example/velt"
    }
    "#);
    let second = CreateAdvancedWebhookEndpoint::new("https://acme.example/velt");
    let second = webhooks.create_advanced_webhook_endpoint(second);
    let second = second.await.unwrap().data;

    let mut secrets = BTreeSet::new();
    for id in [&created.id, &second.id, &created.id] {
        let request = GetAdvancedWebhookEndpointSecret::new(id);
        let secret = webhooks.get_advanced_webhook_endpoint_secret(request);
        let secret = secret.await.unwrap().data.secret.expose().to_owned();
        assert!(secret.starts_with("whsec_"));
        secrets.insert(secret);
    }
    // It is the same whenever it is read, and different for each endpoint.
    assert_eq!(secrets.len(), 2);

    let request = UpdateAdvancedWebhookEndpoint::new(&created.id).disabled(true);
    let updated = webhooks.update_advanced_webhook_endpoint(request);
    let updated = updated.await.unwrap().data;
    assert_eq!(updated.disabled, Some(true));
    assert_eq!(updated.filter_types, created.filter_types);
    let request = GetAdvancedWebhookEndpoints::new();
    let found = webhooks.get_advanced_webhook_endpoints(request.clone());
    let found = found.await.unwrap().data;
    assert!(found.done);
    assert_eq!(found.endpoints, [updated, second.clone()]);
    let of_other = other
        .v2()
        .workspace()
        .get_advanced_webhook_endpoints(request.clone());
    assert!(of_other.await.unwrap().data.endpoints.is_empty());

    let delete = DeleteAdvancedWebhookEndpoint::new(&created.id);
    let deleted = webhooks.delete_advanced_webhook_endpoint(delete.clone());
    assert!(deleted.await.unwrap().data.deleted);
    let found = webhooks.get_advanced_webhook_endpoints(request);
    assert_eq!(found.await.unwrap().data.endpoints, [second]);
    let again = webhooks.delete_advanced_webhook_endpoint(delete);
    let error = again.await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}
