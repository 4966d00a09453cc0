//! Tests of recordings.

use serde_json::{Value, json};

use crate::{store::RECORDINGS, testing::TestSandbox};

const GET: &str = "/v2/recordings/get";

async fn get(sandbox: &TestSandbox, mut request: Value) -> (Vec<String>, Value) {
    request["organizationId"] = json!("acme");
    let mut result = sandbox.result(GET, request).await;
    let message = "Recorder annotations retrieved successfully.";
    assert_eq!(result["message"], message);
    let rows = result["data"].as_array().unwrap().iter();
    let ids = rows.map(|row| row["annotationId"].as_str().unwrap().to_owned());
    (ids.collect(), result["pageToken"].take())
}

#[tokio::test]
async fn there_are_only_recordings_from_front_ends() {
    let sandbox = TestSandbox::new();
    assert!(get(&sandbox, json!({})).await.0.is_empty());
    for (document, id) in [("budget", "z"), ("roadmap", "a"), ("roadmap", "b")] {
        let recording = json!({ "type": "recorder" });
        sandbox.put(&RECORDINGS, ["acme", document, id], recording);
    }
    for (request, expected) in [
        (json!({}), vec!["z", "a", "b"]),
        (json!({ "documentId": "roadmap" }), vec!["a", "b"]),
        (
            json!({ "recordingIds": ["b", "z", "none"] }),
            vec!["z", "b"],
        ),
        (json!({ "documentId": "none" }), vec![]),
    ] {
        assert_eq!(
            get(&sandbox, request.clone()).await.0,
            expected,
            "{request}"
        );
    }
    let (ids, token) = get(&sandbox, json!({ "pageSize": 2 })).await;
    assert_eq!(ids, ["z", "a"]);
    let (ids, token) = get(&sandbox, json!({ "pageSize": 2, "pageToken": token })).await;
    assert_eq!((ids, token), (vec!["b".to_owned()], Value::Null));
    let request = json!({ "organizationId": "acme", "pageSize": 0 });
    assert_eq!(sandbox.error(GET, request).await.0, 400);
}
