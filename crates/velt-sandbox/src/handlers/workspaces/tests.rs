use serde_json::{Value, json};

use crate::{Sandbox, testing::TestSandbox, world::Switches};

const CREATE: &str = "/v2/workspace/create";
const CREATE_KEY: &str = "/v2/workspace/apikey/create";

/// Makes the requests that follow with the credentials of a workspace.
fn as_workspace(sandbox: &mut TestSandbox, workspace: &Value) {
    let header = |field: &str| workspace[field].as_str().unwrap().to_owned();
    sandbox.headers = vec![
        ("x-velt-workspace-id", header("id")),
        ("x-velt-workspace-auth-token", header("authToken")),
    ];
}

/// Adds the credentials of an API key to the requests that follow.
fn as_key(sandbox: &mut TestSandbox, key: &str, token: &str) {
    sandbox
        .headers
        .retain(|(name, _)| name.contains("workspace"));
    sandbox.headers.extend([
        ("x-velt-api-key", key.to_owned()),
        ("x-velt-auth-token", token.to_owned()),
    ]);
}

/// Creates a workspace, and makes the requests that follow with its credentials.
async fn create(sandbox: &mut TestSandbox) -> Value {
    let workspace = sandbox
        .data(CREATE, json!({ "ownerEmail": "ada@acme.example" }))
        .await;
    as_workspace(sandbox, &workspace);
    workspace
}

/// Creates an API key with an auth token, and uses both in the requests that follow.
async fn create_key(sandbox: &mut TestSandbox, mut fields: Value) -> String {
    fields["ownerEmail"] = json!("grace@acme.example");
    fields["createAuthToken"] = json!(true);
    if fields["type"].is_null() {
        fields["type"] = json!("testing");
    }
    let key = sandbox.data(CREATE_KEY, fields).await["apiKey"].take();
    let key = key.as_str().unwrap().to_owned();
    let token = token(sandbox, &key).await;
    as_key(sandbox, &key, &token);
    key
}

/// Returns the only auth token of an API key.
async fn token(sandbox: &TestSandbox, key: &str) -> String {
    let tokens = sandbox
        .data("/v2/workspace/authtokens/get", json!({ "apiKey": key }))
        .await;
    let tokens = tokens["authTokens"].as_array().unwrap();
    assert_eq!(tokens.len(), 1, "{tokens:?}");
    tokens[0]["token"].as_str().unwrap().to_owned()
}

fn on_a_paid_plan() -> TestSandbox {
    let sandbox = TestSandbox::new();
    sandbox.world.set_switches(Switches {
        paid_plan: true,
        ..Switches::default()
    });
    sandbox
}

#[tokio::test]
async fn a_new_workspace_leads_to_an_api_key_that_works() {
    let mut sandbox = TestSandbox::new();
    let request = json!({ "ownerEmail": "ada@acme.example", "name": "Ada", "avatar": "a.png" });
    let result = sandbox.result(CREATE, request).await;
    assert_eq!(result["message"], "Workspace created successfully");
    let workspace = &result["data"];
    assert_eq!(workspace["name"], "Ada workspace");
    assert_eq!(workspace["owner"]["email"], "ada@acme.example");
    assert_eq!(workspace["owner"]["avatar"], "a.png");
    assert_eq!(workspace["authToken"].as_str().unwrap().len(), 32);
    let keys = workspace["apiKeyList"].as_object().unwrap();
    let (key, of_key) = keys.iter().next().unwrap();
    assert_eq!(
        of_key,
        &json!({ "apiKeyName": "Ada Test API Key", "id": key, "type": "testing" })
    );

    as_workspace(&mut sandbox, workspace);
    let again = sandbox.data("/v2/workspace/get", json!({})).await;
    assert_eq!(&again, workspace);
    let token = token(&sandbox, key).await;
    as_key(&mut sandbox, key, &token);
    let domains = sandbox.data("/v2/workspace/domains/get", json!({})).await;
    assert_eq!(
        domains,
        json!({ "allowedDomains": ["localhost", "127.0.0.1"] })
    );
    let config = sandbox
        .data("/v2/workspace/apikeyconfig/get", json!({}))
        .await;
    assert_eq!(config["ownerEmail"], "ada@acme.example");
}

#[tokio::test]
async fn without_names_a_workspace_is_named_after_the_email_address() {
    let mut sandbox = TestSandbox::new();
    let workspace = create(&mut sandbox).await;
    assert_eq!(workspace["name"], "ada@acme.example workspace");
    assert_eq!(workspace["owner"]["name"], "ada@acme.example");
    assert_eq!(workspace["owner"].get("avatar"), None);
}

#[tokio::test]
async fn a_reset_token_replaces_the_old_one() {
    let mut sandbox = TestSandbox::new();
    create(&mut sandbox).await;
    let key = create_key(&mut sandbox, json!({})).await;
    let get = "/v2/organizations/get";
    sandbox.data(get, json!({})).await;

    let reset = "/v2/workspace/authtoken/reset";
    let data = sandbox.data(reset, json!({ "apiKey": key })).await;
    let new = &data["newAuthToken"];
    assert_eq!(new["name"], "Default Auth Token");
    assert_eq!(new["domains"], json!([]));
    let denied = json!({ "status": "PERMISSION_DENIED", "message": "Invalid auth token." });
    assert_eq!(sandbox.error(get, json!({})).await, (403, denied));
    let new = new["token"].as_str().unwrap();
    as_key(&mut sandbox, &key, new);
    sandbox.data(get, json!({})).await;
    assert_eq!(token(&sandbox, &key).await, new);
}

#[tokio::test]
async fn a_key_without_a_token_gets_its_first_one_from_a_reset() {
    let mut sandbox = TestSandbox::new();
    create(&mut sandbox).await;
    let request = json!({ "ownerEmail": "ada@acme.example", "type": "testing" });
    let key = sandbox.data(CREATE_KEY, request).await["apiKey"].take();
    let key = key.as_str().unwrap();
    let get = "/v2/workspace/authtokens/get";
    let tokens = sandbox.data(get, json!({ "apiKey": key })).await;
    assert_eq!(tokens, json!({ "apiKey": key, "authTokens": [] }));
    as_key(&mut sandbox, key, "anything");
    assert_eq!(
        sandbox.error("/v2/organizations/get", json!({})).await.0,
        403
    );
    let reset = "/v2/workspace/authtoken/reset";
    sandbox.data(reset, json!({ "apiKey": key })).await;
    token(&sandbox, key).await;
}

#[tokio::test]
async fn keys_of_other_workspaces_do_not_exist() {
    let mut sandbox = TestSandbox::new();
    create(&mut sandbox).await;
    let key = create_key(&mut sandbox, json!({})).await;
    let other = sandbox
        .data(CREATE, json!({ "ownerEmail": "linus@acme.example" }))
        .await;
    as_workspace(&mut sandbox, &other);
    let missing = json!({ "status": "NOT_FOUND", "message": "API key not found." });
    for (path, request) in [
        (
            "apikey/update",
            json!({ "apiKey": key, "apiKeyName": "Mine" }),
        ),
        ("authtoken/reset", json!({ "apiKey": key })),
        ("authtokens/get", json!({ "apiKey": "none" })),
        (
            "apikey/copy",
            json!({ "sourceApiKey": key, "targetApiKey": key }),
        ),
    ] {
        let path = format!("/v2/workspace/{path}");
        assert_eq!(
            sandbox.error(&path, request).await,
            (404, missing.clone()),
            "{path}"
        );
    }
    let keys = sandbox
        .data("/v2/workspace/apikeys/get", json!({ "apiKeys": [key] }))
        .await;
    assert_eq!(keys, json!([]));
}

#[tokio::test]
async fn api_keys_are_renamed_and_listed_in_pages() {
    let mut sandbox = TestSandbox::new();
    create(&mut sandbox).await;
    let key = create_key(&mut sandbox, json!({ "apiKeyName": "Staging" })).await;
    create_key(&mut sandbox, json!({})).await;
    let rename = json!({ "apiKey": key, "apiKeyName": "Preview" });
    let renamed = sandbox.result("/v2/workspace/apikey/update", rename).await;
    assert_eq!(
        renamed,
        json!({ "status": "success", "message": "API key updated successfully.", "data": null })
    );

    let get = "/v2/workspace/apikeys/get";
    let first = sandbox.result(get, json!({ "pageSize": 2 })).await;
    let next = &first["nextPageToken"];
    let last = sandbox
        .result(get, json!({ "pageSize": 2, "pageToken": next }))
        .await;
    assert_eq!(last.get("nextPageToken"), None);
    let mut keys = first["data"].as_array().unwrap().clone();
    keys.extend(last["data"].as_array().unwrap().clone());
    assert_eq!(keys.len(), 3);
    let preview = json!({ "id": key, "apiKeyName": "Preview", "type": "testing" });
    assert!(keys.contains(&preview), "{keys:?}");
    let one = sandbox.data(get, json!({ "apiKeys": [key, "none"] })).await;
    assert_eq!(one, json!([preview]));
    assert_eq!(sandbox.error(get, json!({ "pageSize": 0 })).await.0, 400);
}

#[tokio::test]
async fn the_fields_of_a_new_key_are_its_configuration() {
    let mut sandbox = TestSandbox::new();
    create(&mut sandbox).await;
    let fields = json!({
        "allowedDomains": ["https://www.acme.example"],
        "addLocalHostToAllowedDomains": true,
        "enablePrivateComments": true,
        "requireAutoOrgUser": true,
        "useEmailService": true,
        "emailServiceConfig": { "type": "sendgrid", "fromEmail": "ada@acme.example" },
        "useNotificationService": true,
        "setDefaultNotificationTriggers": true,
        "useWebhookService": true,
        "webhookServiceConfig": { "rawNotificationUrl": "https://acme.example/hook" },
        "customPlanInfo": true,
        "customPlanInfoData": { "type": "trial" },
    });
    create_key(&mut sandbox, fields).await;
    let get = async |config: &str| {
        let path = format!("/v2/workspace/{config}/get");
        sandbox.data(&path, json!({})).await
    };
    let config = get("apikeyconfig").await;
    assert_eq!(config["ownerEmail"], "grace@acme.example");
    assert_eq!(config["planInfo"], json!({ "type": "trial" }));
    assert_eq!(config["isPrivateCommentsEnabled"], true);
    assert_eq!(config["requireAutoOrgUser"], true);
    assert_eq!(config["requireJwtToken"], false);
    let domains = get("domains").await;
    assert_eq!(
        domains["allowedDomains"],
        json!(["localhost", "127.0.0.1", "acme.example"])
    );
    let emails = get("emailconfig").await;
    assert_eq!(emails["useEmailService"], true);
    assert_eq!(emails["emailServiceConfig"]["type"], "sendgrid");
    // Nothing asked for the triggers of emails.
    assert_eq!(emails["emailServiceConfig"].get("triggers"), None);
    let notifications = &get("notificationconfig").await["notificationServiceConfig"];
    assert_eq!(notifications["triggers"]["huddle"]["join"], true);
    let webhooks = get("webhookconfig").await;
    assert_eq!(webhooks["useWebhookService"], true);
    assert_eq!(
        webhooks["webhookServiceConfig"]["rawNotificationUrl"],
        "https://acme.example/hook"
    );
}

#[tokio::test]
async fn a_copied_configuration_leaves_the_owner_of_the_key() {
    let mut sandbox = TestSandbox::new();
    let workspace = create(&mut sandbox).await;
    let first = workspace["apiKeyList"].as_object().unwrap();
    let first = first.keys().next().unwrap();
    let fields = json!({ "enablePrivateComments": true, "allowedDomains": ["acme.example"] });
    let source = create_key(&mut sandbox, fields).await;
    let copy = json!({ "sourceApiKey": source, "targetApiKey": first });
    sandbox.data("/v2/workspace/apikey/copy", copy).await;
    let token = token(&sandbox, first).await;
    as_key(&mut sandbox, first, &token);
    let config = sandbox
        .data("/v2/workspace/apikeyconfig/get", json!({}))
        .await;
    assert_eq!(config["isPrivateCommentsEnabled"], true);
    assert_eq!(config["ownerEmail"], "ada@acme.example");
    let domains = sandbox.data("/v2/workspace/domains/get", json!({})).await;
    assert_eq!(
        domains["allowedDomains"],
        json!(["localhost", "127.0.0.1", "acme.example"])
    );
}

#[tokio::test]
async fn production_keys_need_a_paid_plan() {
    let mut sandbox = TestSandbox::new();
    create(&mut sandbox).await;
    let request = json!({ "ownerEmail": "ada@acme.example", "type": "production" });
    let (status, error) = sandbox.error(CREATE_KEY, request).await;
    assert_eq!(
        (status, &error["status"]),
        (400, &json!("FAILED_PRECONDITION"))
    );

    let mut sandbox = on_a_paid_plan();
    create(&mut sandbox).await;
    let region = json!({ "type": "production", "persistenceDBRegion": "eur3" });
    let key = create_key(&mut sandbox, region).await;
    let listed = sandbox
        .data("/v2/workspace/apikeys/get", json!({ "apiKeys": [key] }))
        .await;
    assert_eq!(listed, json!([{ "id": key, "type": "production" }]));
}

#[tokio::test]
async fn regions_are_supported_ones_of_production_keys() {
    let mut sandbox = on_a_paid_plan();
    create(&mut sandbox).await;
    for (kind, field, region) in [
        ("testing", "persistenceDBRegion", "eur3"),
        ("production", "persistenceDBRegion", "atlantis1"),
        ("production", "realtimeDBRegion", ""),
    ] {
        let request = json!({ "ownerEmail": "ada@acme.example", "type": kind, field: region });
        let (status, error) = sandbox.error(CREATE_KEY, request).await;
        assert_eq!(
            (status, &error["status"]),
            (400, &json!("INVALID_ARGUMENT"))
        );
        let message = error["message"].as_str().unwrap();
        assert!(message.starts_with(field), "{message}");
    }
}

#[tokio::test]
async fn a_workspace_has_at_most_ten_testing_keys() {
    let mut sandbox = TestSandbox::new();
    create(&mut sandbox).await;
    let request = json!({ "ownerEmail": "ada@acme.example", "type": "testing" });
    for _ in 0..9 {
        sandbox.data(CREATE_KEY, request.clone()).await;
    }
    let (status, error) = sandbox.error(CREATE_KEY, request).await;
    assert_eq!(
        (status, &error["status"]),
        (429, &json!("RESOURCE_EXHAUSTED"))
    );
}

#[tokio::test]
async fn an_api_key_needs_an_owner() {
    let sandbox = TestSandbox::new();
    let required = json!({ "status": "INVALID_ARGUMENT", "message": "ownerEmail is required." });
    for request in [
        json!({ "type": "testing" }),
        json!({ "type": "testing", "ownerEmail": "" }),
    ] {
        let error = sandbox.error(CREATE_KEY, request).await;
        assert_eq!(error, (400, required.clone()));
    }
    let request = json!({ "type": "testing", "ownerEmail": "ada" });
    assert_eq!(sandbox.error(CREATE_KEY, request).await.0, 400);
}

#[tokio::test]
async fn further_workspaces_need_a_production_key_in_the_first() {
    let mut sandbox = on_a_paid_plan();
    create(&mut sandbox).await;
    let another = json!({ "ownerEmail": "Ada@acme.example" });
    let denied = json!({
        "status": "PERMISSION_DENIED",
        "message": "Creating an additional workspace requires your root workspace to be on a \
                    paid plan (a production API key).",
    });
    assert_eq!(sandbox.error(CREATE, another.clone()).await, (403, denied));

    create_key(&mut sandbox, json!({ "type": "production" })).await;
    for _ in 0..4 {
        sandbox.data(CREATE, another.clone()).await;
    }
    let exhausted = json!({
        "status": "RESOURCE_EXHAUSTED",
        "message": "You have reached the maximum number of workspaces allowed for this email \
                    address.",
    });
    assert_eq!(sandbox.error(CREATE, another).await, (429, exhausted));
}

#[tokio::test]
async fn a_workspace_that_was_never_created_exists_and_accepts_any_token() {
    let mut sandbox = TestSandbox::new();
    let get = "/v2/workspace/get";
    let workspace = sandbox.data(get, json!({})).await;
    assert_eq!(workspace["id"], "w");
    assert_eq!(workspace["apiKeyList"].as_object().unwrap().len(), 1);
    let ensured = sandbox
        .data("/v2/workspace/authtoken/ensure", json!({}))
        .await;
    assert_eq!(ensured["authToken"], workspace["authToken"]);
    assert_eq!(sandbox.data(get, json!({})).await, workspace);
    as_workspace(&mut sandbox, &workspace);
    assert_eq!(sandbox.data(get, json!({})).await, workspace);
    // The text that all credentials are refused with is refused still.
    as_workspace(&mut sandbox, &json!({ "id": "w", "authToken": "invalid" }));
    assert_eq!(sandbox.error(get, json!({})).await.0, 401);
}

#[tokio::test]
async fn the_credentials_of_a_sandbox_hold_after_the_first_use_of_their_workspace() {
    let mut sandbox = TestSandbox::with(Sandbox::builder().workspace_credentials("w", "t"));
    sandbox.data("/v2/workspace/get", json!({})).await;
    as_workspace(&mut sandbox, &json!({ "id": "w", "authToken": "other" }));
    assert_eq!(sandbox.error("/v2/workspace/get", json!({})).await.0, 401);
}

#[tokio::test]
async fn a_created_workspace_accepts_only_its_own_token() {
    let mut sandbox = TestSandbox::new();
    let mut workspace = create(&mut sandbox).await;
    let ensured = sandbox
        .data("/v2/workspace/authtoken/ensure", json!({}))
        .await;
    assert_eq!(ensured["authToken"], workspace["authToken"]);
    workspace["authToken"] = json!("other");
    as_workspace(&mut sandbox, &workspace);
    for (path, status, code, message) in [
        (
            "/v2/workspace/get",
            401,
            "UNAUTHENTICATED",
            "Invalid auth token for workspace.",
        ),
        (
            "/v2/workspace/apikeys/get",
            403,
            "PERMISSION_DENIED",
            "Invalid workspace credentials.",
        ),
    ] {
        let expected = json!({ "status": code, "message": message });
        assert_eq!(sandbox.error(path, json!({})).await, (status, expected));
    }
}
