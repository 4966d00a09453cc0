//! Tests of live state.

use serde_json::{Value, json};

use crate::testing::TestSandbox;

fn broadcast(data: Value, merge: bool) -> Value {
    json!({
        "organizationId": "acme",
        "documentId": "roadmap",
        "liveStateDataId": "slides",
        "data": data,
        "merge": merge,
    })
}

#[tokio::test]
async fn a_broadcast_replaces_the_data_or_is_merged_into_it() {
    let sandbox = TestSandbox::new();
    let data = "/liveStates/acme/roadmap/slides/data";
    let request = broadcast(json!({ "page": 1, "zoom": { "x": 1 } }), false);
    let result = sandbox.result("/v2/livestate/broadcast", request).await;
    let expected = json!({
        "status": "success",
        "message": "Event broadcasted successfully.",
        "data": { "success": true },
    });
    assert_eq!(result, expected);
    // Only the fields at the top are merged. Both versions write to the same store.
    let request = broadcast(json!({ "zoom": { "y": 2 } }), true);
    sandbox.data("/v1/livestate/broadcast", request).await;
    let expected = json!({ "page": 1, "zoom": { "y": 2 } });
    assert_eq!(sandbox.stored(data), expected);
    let request = broadcast(json!({ "page": 2 }), false);
    sandbox.data("/v2/livestate/broadcast", request).await;
    assert_eq!(sandbox.stored(data), json!({ "page": 2 }));
}

#[tokio::test]
async fn the_organization_must_exist() {
    let sandbox = TestSandbox::new();
    let mut request = broadcast(json!({}), false);
    request["organizationId"] = json!("globex");
    let (status, _) = sandbox.error("/v2/livestate/broadcast", request).await;
    assert_eq!(status, 404);
}
