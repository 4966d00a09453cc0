use serde_json::{Value, json};

use crate::testing::{START, TestSandbox};

/// Reads a configuration.
async fn get(sandbox: &TestSandbox, config: &str) -> Value {
    let path = format!("/v2/workspace/{config}/get");
    sandbox.data(&path, json!({})).await
}

/// Updates a configuration, and returns the `data` of the response.
async fn update(sandbox: &TestSandbox, config: &str, data: Value) -> Value {
    let path = format!("/v2/workspace/{config}/update");
    sandbox.data(&path, data).await
}

/// Returns the error of an update that must be refused.
async fn refused(sandbox: &TestSandbox, config: &str, data: Value) -> (u16, Value) {
    let path = format!("/v2/workspace/{config}/update");
    sandbox.error(&path, data).await
}

fn invalid(message: &str) -> (u16, Value) {
    let error = json!({ "status": "INVALID_ARGUMENT", "message": message });
    (400, error)
}

#[tokio::test]
async fn a_new_key_has_the_documented_defaults() {
    let sandbox = TestSandbox::new();
    let batch = json!({ "isEnabled": false, "batchWindowSeconds": 10, "maxActivities": 2 });
    for (config, expected) in [
        (
            "activityconfig",
            json!({ "activityServiceConfig": { "isEnabled": false } }),
        ),
        (
            "advancedwebhookconfig",
            json!({
                "isEnabled": false, "encryptData": false, "encodeData": false,
                "publicKey": "", "enableDataProtection": false,
            }),
        ),
        (
            "apikeyconfig",
            json!({
                "ownerEmail": "owner@example.com",
                "planInfo": { "type": "sdk test" },
                "defaultDocumentAccessType": "public",
                "isPrivateCommentsEnabled": false,
                "requireJwtToken": false,
                "requireAutoOrgUser": false,
            }),
        ),
        (
            "emailconfig",
            json!({ "useEmailService": false, "emailServiceConfig": {
                "type": "default", "apiKey": "", "fromEmail": "", "fromCompany": "",
                "commentTemplateId": "", "tagTemplateId": "",
            } }),
        ),
        (
            "notificationconfig",
            json!({ "useNotificationService": false, "notificationServiceConfig": {
                "triggers": { "comment": {}, "huddle": {} },
                "delayConfig": { "isEnabled": false, "delaySeconds": 10 },
                "batchConfig": { "document": batch, "user": batch },
            } }),
        ),
        (
            "permissionproviderconfig",
            json!({
                "usePermissionProvider": false,
                "permissionProviderConfig": { "permissionProviderUrl": "", "authToken": "" },
            }),
        ),
        (
            "webhookconfig",
            json!({ "useWebhookService": false, "webhookServiceConfig": {
                "authToken": "", "rawNotificationUrl": "", "processedNotificationUrl": "",
            } }),
        ),
    ] {
        assert_eq!(get(&sandbox, config).await, expected, "{config}");
    }
}

#[tokio::test]
async fn an_update_must_set_something() {
    let sandbox = TestSandbox::new();
    let any = "At least one field must be provided for update";
    for (config, data, message) in [
        ("apikeyconfig", json!({}), any),
        ("apikeyconfig", json!({ "requireJwt": true }), any),
        (
            "apikeyconfig",
            json!({ "requireJwtToken": true, "ownerEmail": "ada@acme.example" }),
            any,
        ),
        (
            "activityconfig",
            json!({ "activityServiceConfig": {} }),
            any,
        ),
        (
            "advancedwebhookconfig",
            json!({}),
            "At least one of isEnabled, encryptData, encodeData, publicKey or \
             enableDataProtection must be provided.",
        ),
        (
            "emailconfig",
            json!({}),
            "At least one of useEmailService or emailServiceConfig must be provided",
        ),
        (
            "notificationconfig",
            json!({}),
            "At least one of useNotificationService or notificationServiceConfig must be \
             provided",
        ),
        (
            "permissionproviderconfig",
            json!({}),
            "At least one of usePermissionProvider or permissionProviderConfig must be provided",
        ),
        (
            "webhookconfig",
            json!({}),
            "At least one of useWebhookService or webhookServiceConfig must be provided",
        ),
    ] {
        let error = refused(&sandbox, config, data).await;
        assert_eq!(error, invalid(message), "{config}");
    }
    assert_eq!(
        get(&sandbox, "apikeyconfig").await["requireJwtToken"],
        false
    );
}

#[tokio::test]
async fn a_config_of_a_key_echoes_what_was_sent_and_keeps_the_rest() {
    let sandbox = TestSandbox::new();
    let config = "apikeyconfig";
    let private = json!({ "enablePrivateComments": true });
    assert_eq!(update(&sandbox, config, private.clone()).await, private);
    let access = json!({ "defaultDocumentAccessType": "restricted", "requireJwtToken": true });
    assert_eq!(update(&sandbox, config, access.clone()).await, access);
    let stored = get(&sandbox, config).await;
    assert_eq!(stored["isPrivateCommentsEnabled"], true);
    assert_eq!(stored.get("enablePrivateComments"), None);
    assert_eq!(stored["defaultDocumentAccessType"], "restricted");
}

#[tokio::test]
async fn keys_of_ai_models_are_masked_and_never_stored() {
    let sandbox = TestSandbox::new();
    let keys = json!({ "aiModelApiKey": [
        { "provider": "openai", "customerApiKey": "sk-openai-secret-XyZ" },
        { "provider": "gemini", "customerApiKey": "short" },
    ] });
    let masked = json!({
        "openai": { "displayText": "sk-...XyZ" },
        "gemini": { "displayText": "..." },
    });
    let echo = update(&sandbox, "apikeyconfig", keys).await;
    assert_eq!(echo, json!({ "aiModelsConfig": masked }));
    let another = json!({ "aiModelApiKey": [
        { "provider": "anthropic", "customerApiKey": "sk-ant-0123456789" },
    ] });
    update(&sandbox, "apikeyconfig", another).await;
    let models = get(&sandbox, "apikeyconfig").await["aiModelsConfig"].take();
    assert_eq!(models["openai"], masked["openai"]);
    assert_eq!(models["anthropic"]["displayText"], "sk-...789");
    let everything = sandbox.world.export().to_string();
    assert!(!everything.contains("secret"), "{everything}");
}

#[tokio::test]
async fn the_first_enabling_of_emails_sets_triggers_and_the_provider() {
    let sandbox = TestSandbox::new();
    let from = json!({ "emailServiceConfig": { "fromEmail": "ada@acme.example" } });
    let before = update(&sandbox, "emailconfig", from).await;
    assert_eq!(before["useEmailService"], false);
    assert_eq!(before["emailServiceConfig"].get("triggers"), None);

    let after = update(&sandbox, "emailconfig", json!({ "useEmailService": true })).await;
    let config = &after["emailServiceConfig"];
    assert_eq!(config["type"], "custom");
    assert_eq!(config["fromEmail"], "ada@acme.example");
    assert_eq!(config["triggers"]["comment"]["added"], true);
    assert_eq!(
        config["triggers"]["comment"].get("suggestionAccepted"),
        None
    );
    assert_eq!(
        config["triggers"]["huddle"],
        json!({ "created": true, "join": true })
    );
    assert_eq!(get(&sandbox, "emailconfig").await, after);
}

#[tokio::test]
async fn values_of_the_request_take_precedence_over_what_velt_sets() {
    let sandbox = TestSandbox::new();
    let request = json!({ "useEmailService": true, "emailServiceConfig": {
        "type": "sendgrid", "triggers": { "comment.add": false },
    } });
    let emails = update(&sandbox, "emailconfig", request).await;
    let config = &emails["emailServiceConfig"];
    assert_eq!(config["type"], "sendgrid");
    assert_eq!(config["triggers"]["comment.add"], false);
    assert_eq!(config["triggers"]["comment"]["added"], true);
    // Triggers exist, so the next enabling sets nothing.
    let off = json!({ "emailServiceConfig": { "triggers": { "huddle": false } } });
    update(&sandbox, "emailconfig", off).await;
    let emails = update(&sandbox, "emailconfig", json!({ "useEmailService": true })).await;
    assert_eq!(emails["emailServiceConfig"]["triggers"]["huddle"], false);
}

#[tokio::test]
async fn a_custom_provider_enables_emails() {
    let sandbox = TestSandbox::new();
    let custom = json!({ "emailServiceConfig": { "type": "custom" } });
    let emails = update(&sandbox, "emailconfig", custom.clone()).await;
    assert_eq!(emails["useEmailService"], true);
    assert_eq!(
        emails["emailServiceConfig"]["triggers"]["huddle"]["join"],
        true
    );
    update(&sandbox, "emailconfig", json!({ "useEmailService": false })).await;
    let emails = update(&sandbox, "emailconfig", custom).await;
    assert_eq!(emails["useEmailService"], true);
}

#[tokio::test]
async fn the_first_enabling_of_webhooks_leaves_suggestions_off() {
    let sandbox = TestSandbox::new();
    let request = json!({ "useWebhookService": true, "webhookServiceConfig": {
        "authToken": "t", "rawNotificationUrl": "https://acme.example/raw",
    } });
    let webhooks = update(&sandbox, "webhookconfig", request).await;
    let config = &webhooks["webhookServiceConfig"];
    assert_eq!(config["rawNotificationUrl"], "https://acme.example/raw");
    assert_eq!(config["processedNotificationUrl"], "");
    assert_eq!(config["enableDataProtection"], false);
    assert_eq!(config["triggers"]["comment"]["statusChanged"], true);
    assert_eq!(
        config["triggers"]["comment"].get("suggestionRejected"),
        None
    );
    assert_eq!(config["triggers"].get("crdt"), None);
}

#[tokio::test]
async fn settings_of_notifications_merge_at_all_depths() {
    let sandbox = TestSandbox::new();
    let delay = json!({ "delayConfig": { "isEnabled": true, "delaySeconds": 30 } });
    let request = json!({ "notificationServiceConfig": delay });
    update(&sandbox, "notificationconfig", request).await;
    let request = json!({ "useNotificationService": true, "notificationServiceConfig": {
        "delayConfig": { "delaySeconds": 60 },
        "batchConfig": { "user": { "maxActivities": 50 } },
    } });
    let echo = update(&sandbox, "notificationconfig", request).await;
    let config = &echo["notificationServiceConfig"];
    assert_eq!(
        config["delayConfig"],
        json!({ "isEnabled": true, "delaySeconds": 60 })
    );
    assert_eq!(config["batchConfig"]["user"]["maxActivities"], 50);
    assert_eq!(config["batchConfig"]["document"]["maxActivities"], 2);
    assert_eq!(config["triggers"]["comment"]["newlyAdded"], true);
    assert_eq!(get(&sandbox, "notificationconfig").await, echo);
}

#[tokio::test]
async fn delays_and_batches_have_ranges() {
    let sandbox = TestSandbox::new();
    for config in [
        json!({ "delayConfig": { "delaySeconds": 9 } }),
        json!({ "delayConfig": { "delaySeconds": 15_552_001 } }),
        json!({ "delayConfig": { "delaySeconds": 10.5 } }),
        json!({ "batchConfig": { "document": { "batchWindowSeconds": 604_801 } } }),
        json!({ "batchConfig": { "user": { "maxActivities": 51 } } }),
    ] {
        let request = json!({ "notificationServiceConfig": config });
        let (status, error) = refused(&sandbox, "notificationconfig", request).await;
        assert_eq!(
            (status, &error["status"]),
            (400, &json!("INVALID_ARGUMENT"))
        );
    }
}

#[tokio::test]
async fn a_permission_provider_keeps_its_token_when_its_url_changes() {
    let sandbox = TestSandbox::new();
    let config = "permissionproviderconfig";
    // Only the first enabling sets something, and shows it.
    let seeded = update(&sandbox, config, json!({ "usePermissionProvider": true })).await;
    assert_eq!(seeded, get(&sandbox, config).await);
    let provider = json!({ "permissionProviderConfig": {
        "permissionProviderUrl": "https://acme.example/permissions", "authToken": "t",
    } });
    assert_eq!(update(&sandbox, config, provider).await, Value::Null);
    let cleared = json!({ "permissionProviderConfig": { "permissionProviderUrl": "" } });
    update(&sandbox, config, cleared).await;
    let stored = get(&sandbox, config).await;
    assert_eq!(stored["usePermissionProvider"], true);
    assert_eq!(
        stored["permissionProviderConfig"],
        json!({ "permissionProviderUrl": "", "authToken": "t" })
    );
    let wrong = json!({ "permissionProviderConfig": { "permissionProviderUrl": "acme" } });
    let error = refused(&sandbox, config, wrong).await;
    assert_eq!(error, invalid("Please enter a valid URL"));
}

#[tokio::test]
async fn the_first_enabling_of_activity_logs_makes_them_immutable() {
    let sandbox = TestSandbox::new();
    let config = "activityconfig";
    let on = json!({ "activityServiceConfig": { "isEnabled": true } });
    let logs = update(&sandbox, config, on.clone()).await["activityServiceConfig"].take();
    assert_eq!(logs["immutable"], true);
    assert_eq!(logs["enabledTime"], START);
    assert_eq!(logs["triggers"]["comment"]["suggestionAccepted"], true);

    let off = json!({ "activityServiceConfig": {
        "isEnabled": false, "immutable": false, "triggers": { "comment": { "added": false } },
    } });
    update(&sandbox, config, off).await;
    sandbox.advance(1000);
    let logs = update(&sandbox, config, on).await["activityServiceConfig"].take();
    assert_eq!(logs["immutable"], false);
    assert_eq!(logs["enabledTime"], START);
    assert_eq!(logs["triggers"]["comment"]["added"], false);
    assert_eq!(logs["triggers"]["comment"]["updated"], true);
}

#[tokio::test]
async fn the_first_update_of_advanced_webhooks_turns_them_on() {
    let sandbox = TestSandbox::new();
    let config = "advancedwebhookconfig";
    for request in [json!({ "encodeData": true }), json!({ "isEnabled": false })] {
        let (status, error) = refused(&sandbox, config, request).await;
        assert_eq!(
            (status, &error["status"]),
            (400, &json!("FAILED_PRECONDITION"))
        );
    }
    update(&sandbox, config, json!({ "isEnabled": true })).await;
    let echo = update(&sandbox, config, json!({ "publicKey": "k" })).await;
    assert_eq!(echo["isEnabled"], true);
    assert_eq!(echo["publicKey"], "k");
    assert_eq!(get(&sandbox, config).await, echo);
}
