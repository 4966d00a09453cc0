//! Tests of tokens and signatures.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use crate::testing::{START, TestSandbox};

const GENERATE: &str = "/v2/auth/generate_token";
const SIGN: &str = "/v2/auth/generate_signature";
const V1: &str = "/v1/auth/token/get";

fn request() -> Value {
    json!({
        "userId": "ada",
        "userProperties": { "name": "Ada", "email": "ada@example.com" },
        "permissions": { "resources": [{ "type": "organization", "id": "acme" }] },
    })
}

async fn token(sandbox: &TestSandbox, path: &str, data: Value) -> String {
    let result = sandbox.result(path, data).await;
    assert_eq!(result["message"], "Token generated successfully.");
    result["data"]["token"].as_str().unwrap().to_owned()
}

/// Returns the header and the claims of a token.
fn parts(token: &str) -> [Value; 2] {
    let parts: Vec<&str> = token.split('.').collect();
    assert_eq!(parts.len(), 3);
    [parts[0], parts[1]].map(|part| {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(part).unwrap();
        serde_json::from_slice(&bytes).unwrap()
    })
}

#[tokio::test]
async fn a_token_has_the_permissions_and_is_valid_for_two_days() {
    let sandbox = TestSandbox::new();
    let token = token(&sandbox, GENERATE, request()).await;
    let [header, claims] = parts(&token);
    assert_eq!(header, json!({ "alg": "HS256", "typ": "JWT" }));
    let mut expected = request();
    expected["iat"] = json!(START / 1000);
    expected["exp"] = json!(START / 1000 + 172_800);
    assert_eq!(claims, expected);
}

#[tokio::test]
async fn the_same_request_gives_the_same_token_until_time_moves_on() {
    let sandbox = TestSandbox::new();
    let first = token(&sandbox, GENERATE, request()).await;
    assert_eq!(token(&sandbox, GENERATE, request()).await, first);
    let other = TestSandbox::new();
    assert_eq!(token(&other, GENERATE, request()).await, first);
    sandbox.advance(1000);
    assert_ne!(token(&sandbox, GENERATE, request()).await, first);
}

#[tokio::test]
async fn the_tokens_of_two_keys_have_different_signatures() {
    let mut sandbox = TestSandbox::new();
    let first = token(&sandbox, GENERATE, request()).await;
    sandbox.headers[0].1 = "other".to_owned();
    let second = token(&sandbox, GENERATE, request()).await;
    assert_eq!(parts(&first), parts(&second));
    assert_ne!(first, second);
}

#[tokio::test]
async fn the_organization_is_a_resource_and_no_property() {
    let sandbox = TestSandbox::new();
    let mut data = request();
    data["userProperties"]["organizationId"] = json!("acme");
    let (status, error) = sandbox.error(GENERATE, data).await;
    assert_eq!(status, 400);
    let message = error["message"].as_str().unwrap();
    assert!(
        message.contains("must not have organizationId"),
        "{message}"
    );
    let mut data = request();
    data["permissions"]["resources"] = json!([{ "type": "folder", "id": "plans" }]);
    let (status, _) = sandbox.error(GENERATE, data).await;
    assert_eq!(status, 400);
}

#[tokio::test]
async fn the_older_operations_give_tokens_without_the_credentials() {
    let sandbox = TestSandbox::new();
    let user = json!({
        "userId": "ada",
        "userProperties": { "organizationId": "acme", "email": "ada@example.com" },
    });
    let mut with_credentials = user.clone();
    with_credentials["apiKey"] = json!("k");
    with_credentials["authToken"] = json!("secret");
    let v1 = token(&sandbox, V1, with_credentials.clone()).await;
    let [_, claims] = parts(&v1);
    assert_eq!(claims["userProperties"], user["userProperties"]);
    assert!(!claims.to_string().contains("secret"), "{claims}");
    assert_eq!(token(&sandbox, "/v2/auth/token/get", user).await, v1);
    with_credentials["authToken"] = json!("invalid");
    let (status, error) = sandbox.error(V1, with_credentials).await;
    assert_eq!(status, 400);
    assert_eq!(error["message"], "Auth token not found.");
}

#[tokio::test]
async fn a_signature_depends_on_the_decisions_and_the_auth_token_alone() {
    let mut sandbox = TestSandbox::new();
    let decision: Value = serde_json::from_str(
        r#"{ "userId": "ada", "resourceId": "roadmap", "type": "document", "hasAccess": true }"#,
    )
    .unwrap();
    let reordered: Value = serde_json::from_str(
        r#"{ "hasAccess": true, "type": "document", "resourceId": "roadmap", "userId": "ada" }"#,
    )
    .unwrap();
    let sign = |decision: &Value| json!({ "permissions": [decision] });
    let result = sandbox.result(SIGN, sign(&decision)).await;
    assert_eq!(result["message"], "Signature generated successfully.");
    let signature = result["data"]["signature"].clone();
    // Python: hmac.new(b"t", json.dumps(…, sort_keys=True, separators=(",", ":")).encode(),
    // "sha256").hexdigest()
    let expected = "9b3e3a19fd2904816c5cd3701532275b754f5cf7054c672925b15cfdbfe50136";
    assert_eq!(signature, expected);
    let again = sandbox.result(SIGN, sign(&reordered)).await;
    assert_eq!(again["data"]["signature"], signature);
    let mut denied = decision.clone();
    denied["hasAccess"] = json!(false);
    let other = sandbox.result(SIGN, sign(&denied)).await;
    assert_ne!(other["data"]["signature"], signature);
    sandbox.headers[1].1 = "u".to_owned();
    let other = sandbox.result(SIGN, sign(&decision)).await;
    assert_ne!(other["data"]["signature"], signature);
}
