//! Tests of counts and lists of users.

use serde_json::{Value, json};

use crate::{store::DOCUMENT_USERS, testing::TestSandbox};

/// Returns a sandbox in which Ada is a user of two documents, and Bob of one.
fn sandbox() -> TestSandbox {
    let sandbox = TestSandbox::new();
    for (document, user) in [("budget", "ada"), ("roadmap", "ada"), ("roadmap", "bob")] {
        let record = json!({ "name": user });
        sandbox.put(&DOCUMENT_USERS, ["acme", document, user], record);
    }
    sandbox
}

fn in_acme(mut request: Value) -> Value {
    request["organizationId"] = json!("acme");
    request
}

#[tokio::test]
async fn users_are_counted_once() {
    let sandbox = sandbox();
    for (request, count) in [
        (json!({}), 3),
        (json!({ "userId": "ada" }), 1),
        (json!({ "userId": "nobody" }), 0),
        (json!({ "documentId": "budget" }), 1),
        (json!({ "documentId": "roadmap" }), 2),
        (json!({ "allDocuments": true }), 2),
    ] {
        let data = sandbox
            .data("/v2/users/count/get", in_acme(request.clone()))
            .await;
        assert_eq!(data, json!({ "count": count }), "{request}");
    }
    let request = json!({ "organizationId": "globex" });
    let (status, _) = sandbox.error("/v2/users/count/get", request).await;
    assert_eq!(status, 404);
}

#[tokio::test]
async fn a_user_of_several_documents_is_one_row() {
    let sandbox = sandbox();
    let get = "/v2/users/doc/get";
    let ada = json!({ "userId": "ada", "name": "ada" });
    let bob = json!({ "userId": "bob", "name": "bob" });
    let data = sandbox.data(get, in_acme(json!({}))).await;
    assert_eq!(data, json!([ada, bob]));
    let data = sandbox
        .data(get, in_acme(json!({ "userIds": ["bob", "grace"] })))
        .await;
    assert_eq!(data, json!([bob]));
    let page = sandbox.result(get, in_acme(json!({ "pageSize": 1 }))).await;
    let request = json!({ "pageSize": 1, "pageToken": page["nextPageToken"] });
    let data = sandbox.data(get, in_acme(request)).await;
    assert_eq!(data, json!([bob]));
}
