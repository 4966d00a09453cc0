//! Tests of presence.

use serde_json::{Value, json};

use crate::{store::DOCUMENTS, testing::TestSandbox};

fn users(users: Value) -> Value {
    json!({ "organizationId": "acme", "documentId": "roadmap", "users": users })
}

#[tokio::test]
async fn a_user_comes_goes_away_and_leaves() {
    let sandbox = TestSandbox::new();
    sandbox.put(&DOCUMENTS, ["acme", "roadmap"], json!({}));
    let request = users(json!([{ "userId": "ada", "name": "Ada" }]));
    let result = sandbox.result("/v2/presence/add", request).await;
    let expected = json!({
        "status": "success",
        "message": "Presence added successfully.",
        "data": { "success": true },
    });
    assert_eq!(result, expected);
    let ada = "/presence/acme/roadmap/ada";
    assert_eq!(
        sandbox.stored(ada),
        json!({ "name": "Ada", "status": "online" })
    );

    let request = users(json!([{ "userId": "ada", "status": "away" }]));
    sandbox.data("/v2/presence/update", request).await;
    assert_eq!(
        sandbox.stored(ada),
        json!({ "name": "Ada", "status": "away" })
    );
    // Another request to add the user keeps what it does not name.
    let request = users(json!([{ "userId": "ada", "email": "ada@acme.example" }]));
    sandbox.data("/v2/presence/add", request).await;
    assert_eq!(sandbox.stored(ada)["status"], "away");

    let request = json!({
        "organizationId": "acme", "documentId": "roadmap", "userIds": ["ada", "grace"],
    });
    let result = sandbox.result("/v2/presence/delete", request).await;
    assert_eq!(result["message"], "Presence deleted successfully.");
    assert_eq!(sandbox.stored(ada), Value::Null);
}

#[tokio::test]
async fn absent_users_cannot_be_updated_and_then_nobody_is() {
    let sandbox = TestSandbox::new();
    sandbox.put(&DOCUMENTS, ["acme", "roadmap"], json!({}));
    let request = users(json!([{ "userId": "ada" }]));
    sandbox.data("/v2/presence/add", request).await;
    let request = users(json!([
        { "userId": "ada", "status": "offline" },
        { "userId": "grace", "status": "offline" },
    ]));
    let (status, error) = sandbox.error("/v2/presence/update", request).await;
    assert_eq!((status, &error["status"]), (404, &json!("NOT_FOUND")));
    let message = "User grace is not present in the document; there are ada";
    assert_eq!(error["message"], message);
    let status = sandbox.stored("/presence/acme/roadmap/ada/status");
    assert_eq!(status, "online");
}

#[tokio::test]
async fn the_document_must_exist() {
    let sandbox = TestSandbox::new();
    let request = users(json!([{ "userId": "ada" }]));
    let (status, error) = sandbox.error("/v2/presence/add", request).await;
    assert_eq!(
        (status, &error["message"]),
        (404, &json!("Document does not exist"))
    );
}
