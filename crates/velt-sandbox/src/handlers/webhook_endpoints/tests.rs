use serde_json::{Value, json};

use crate::testing::TestSandbox;

const CONFIGURE: &str = "/v2/workspace/advancedwebhookconfig/update";
const CREATE: &str = "/v2/workspace/advancedwebhook/endpoints/create";
const DELETE: &str = "/v2/workspace/advancedwebhook/endpoints/delete";
const GET: &str = "/v2/workspace/advancedwebhook/endpoints/get";
const SECRET: &str = "/v2/workspace/advancedwebhook/endpoints/secret/get";
const UPDATE: &str = "/v2/workspace/advancedwebhook/endpoints/update";

/// Returns a sandbox in which advanced webhooks are on.
async fn enabled() -> TestSandbox {
    let sandbox = TestSandbox::new();
    sandbox.data(CONFIGURE, json!({ "isEnabled": true })).await;
    sandbox
}

fn invalid(message: &str) -> (u16, Value) {
    let error = json!({ "status": "INVALID_ARGUMENT", "message": message });
    (400, error)
}

#[tokio::test]
async fn an_endpoint_can_be_changed_until_it_is_deleted() {
    let sandbox = enabled().await;
    let request = json!({
        "url": "https://acme.example/hook",
        "filterTypes": ["comment.add"],
        "metadata": { "team": "design" },
    });
    let created = sandbox.data(CREATE, request).await;
    let id = &created["id"];
    assert!(id.as_str().unwrap().starts_with("ep_"), "{id}");
    let mut expected = json!({
        "id": id,
        "url": "https://acme.example/hook",
        "description": null,
        "filterTypes": ["comment.add"],
        "channels": null,
        "disabled": false,
        "rateLimit": null,
        "uid": null,
        "createdAt": "2026-01-01T00:00:00.000Z",
        "updatedAt": "2026-01-01T00:00:00.000Z",
    });
    assert_eq!(created, expected);

    sandbox.advance(1500);
    let update = json!({ "endpointId": id, "disabled": true, "description": "Primary" });
    let updated = sandbox.data(UPDATE, update).await;
    expected["disabled"] = json!(true);
    expected["description"] = json!("Primary");
    expected["updatedAt"] = json!("2026-01-01T00:00:01.500Z");
    assert_eq!(updated, expected);
    let listed = sandbox.data(GET, json!({})).await;
    assert_eq!(
        listed,
        json!({ "endpoints": [expected], "iterator": null, "prevIterator": null, "done": true })
    );

    let of_endpoint = json!({ "endpointId": id });
    let deleted = sandbox.data(DELETE, of_endpoint.clone()).await;
    assert_eq!(deleted, json!({ "endpointId": id, "deleted": true }));
    let missing = json!({
        "status": "NOT_FOUND",
        "message": "Advanced webhook provider request failed.",
    });
    for path in [DELETE, SECRET] {
        let error = sandbox.error(path, of_endpoint.clone()).await;
        assert_eq!(error, (404, missing.clone()), "{path}");
    }
    let update = json!({ "endpointId": id, "disabled": false });
    assert_eq!(sandbox.error(UPDATE, update).await, (404, missing));
}

#[tokio::test]
async fn each_endpoint_has_a_secret_of_its_own_that_stays() {
    let sandbox = enabled().await;
    let url = json!({ "url": "https://acme.example/hook" });
    let mut secrets = Vec::new();
    for _ in 0..2 {
        let endpoint = sandbox.data(CREATE, url.clone()).await;
        let request = json!({ "endpointId": endpoint["id"] });
        let secret = sandbox.data(SECRET, request.clone()).await;
        assert_eq!(sandbox.data(SECRET, request).await, secret);
        assert_eq!(secret["endpointId"], endpoint["id"]);
        let secret = secret["secret"].as_str().unwrap();
        // 24 bytes in Base64.
        assert_eq!(secret.strip_prefix("whsec_").map(str::len), Some(32));
        secrets.push(secret.to_owned());
    }
    assert_ne!(secrets[0], secrets[1]);
    let listed = sandbox.data(GET, json!({})).await.to_string();
    assert!(!listed.contains("whsec_"), "{listed}");
}

#[tokio::test]
async fn pages_of_endpoints_lead_forward_and_back() {
    let sandbox = enabled().await;
    let mut ids = Vec::new();
    for number in 0..5 {
        let url = format!("https://acme.example/{number}");
        let endpoint = sandbox.data(CREATE, json!({ "url": url })).await;
        ids.push(endpoint["id"].clone());
    }
    let page = async |iterator: &Value| {
        let mut request = json!({ "limit": 2 });
        if !iterator.is_null() {
            request["iterator"] = iterator.clone();
        }
        let page = sandbox.data(GET, request).await;
        let rows = page["endpoints"].as_array().unwrap();
        let ids: Vec<Value> = rows.iter().map(|row| row["id"].clone()).collect();
        (ids, page)
    };
    let (found, first) = page(&Value::Null).await;
    assert_eq!(found, ids[..2]);
    assert_eq!(
        (&first["done"], &first["prevIterator"]),
        (&json!(false), &Value::Null)
    );
    let (found, second) = page(&first["iterator"]).await;
    assert_eq!(found, ids[2..4]);
    let (found, third) = page(&second["iterator"]).await;
    assert_eq!(found, ids[4..]);
    assert_eq!(
        (&third["done"], &third["iterator"]),
        (&json!(true), &Value::Null)
    );
    let (found, back) = page(&third["prevIterator"]).await;
    assert_eq!(found, ids[2..4]);
    let (found, back) = page(&back["prevIterator"]).await;
    assert_eq!(found, ids[..2]);
    assert_eq!(back["prevIterator"], Value::Null);

    sandbox.data(DELETE, json!({ "endpointId": ids[1] })).await;
    let (found, _) = page(&first["iterator"]).await;
    assert_eq!(found, ids[2..4]);
    assert_eq!(sandbox.error(GET, json!({ "limit": 251 })).await.0, 400);
}

#[tokio::test]
async fn endpoints_need_a_web_address() {
    let sandbox = enabled().await;
    let endpoint = sandbox
        .data(CREATE, json!({ "url": "http://localhost:4000" }))
        .await;
    for url in ["acme", "ftp://acme.example", "https://"] {
        let expected = invalid("url must be a valid http(s) URL.");
        let error = sandbox.error(CREATE, json!({ "url": url })).await;
        assert_eq!(error, expected, "{url}");
        let update = json!({ "endpointId": endpoint["id"], "url": url });
        assert_eq!(sandbox.error(UPDATE, update).await, expected, "{url}");
    }
}

#[tokio::test]
async fn an_update_of_an_endpoint_changes_something() {
    let sandbox = enabled().await;
    let endpoint = sandbox
        .data(CREATE, json!({ "url": "https://acme.example" }))
        .await;
    let update = json!({ "endpointId": endpoint["id"] });
    assert_eq!(
        sandbox.error(UPDATE, update).await,
        invalid("At least one endpoint field besides endpointId must be provided.")
    );
    let create = json!({ "url": "https://acme.example", "filterTypes": [] });
    assert_eq!(sandbox.error(CREATE, create).await.0, 400);
}

#[tokio::test]
async fn an_own_id_is_unique() {
    let sandbox = enabled().await;
    let request = json!({ "url": "https://acme.example", "uid": "primary" });
    let endpoint = sandbox.data(CREATE, request.clone()).await;
    assert_eq!(endpoint["uid"], "primary");
    let (status, error) = sandbox.error(CREATE, request).await;
    assert_eq!((status, &error["status"]), (409, &json!("ALREADY_EXISTS")));
}

#[tokio::test]
async fn endpoints_wait_until_advanced_webhooks_are_on() {
    let sandbox = TestSandbox::new();
    let refused = |message: &str| {
        let rest = "POST /v2/workspace/advancedwebhookconfig/update with { \"isEnabled\": true }.";
        let message = format!("{message} via {rest}");
        (
            400,
            json!({ "status": "FAILED_PRECONDITION", "message": message }),
        )
    };
    let first = "Advanced webhooks are not configured for this workspace. Enable them first";
    assert_eq!(sandbox.error(GET, json!({})).await, refused(first));
    sandbox.data(CONFIGURE, json!({ "isEnabled": true })).await;
    let url = json!({ "url": "https://acme.example" });
    let endpoint = sandbox.data(CREATE, url.clone()).await;

    sandbox.data(CONFIGURE, json!({ "isEnabled": false })).await;
    let again = "Advanced webhooks are disabled for this workspace. Enable them";
    assert_eq!(sandbox.error(CREATE, url).await, refused(again));
    let of_endpoint = json!({ "endpointId": endpoint["id"] });
    assert_eq!(sandbox.error(SECRET, of_endpoint).await, refused(again));
    sandbox.data(CONFIGURE, json!({ "isEnabled": true })).await;
    let kept = sandbox.data(GET, json!({})).await;
    assert_eq!(kept["endpoints"], json!([endpoint]));
}
