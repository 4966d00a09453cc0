//! Tests of the contents of editors.

use serde_json::{Value, json};

use crate::testing::TestSandbox;

const ADD: &str = "/v2/crdt/add";
const UPDATE: &str = "/v2/crdt/update";
const GET: &str = "/v2/crdt/get";
const DELETE: &str = "/v2/crdt/delete";

fn content(editor: &str, kind: &str, data: Value) -> Value {
    let mut content = document();
    content["editorId"] = json!(editor);
    content["type"] = json!(kind);
    content["data"] = data;
    content
}

fn document() -> Value {
    json!({ "organizationId": "acme", "documentId": "roadmap" })
}

#[tokio::test]
async fn an_editor_is_created_once_then_replaced_and_deleted() {
    let sandbox = TestSandbox::new();
    let missing = "No CRDT data found for this editor ID.";
    let (status, error) = sandbox
        .error(UPDATE, content("notes", "text", json!("Hello")))
        .await;
    assert_eq!((status, &error["status"]), (404, &json!("NOT_FOUND")));
    assert_eq!(error["message"], missing);

    let request = content("notes", "text", json!("Hello"));
    let result = sandbox.result(ADD, request.clone()).await;
    let expected = json!({ "status": "success", "message": "CRDT data added successfully." });
    assert_eq!(result, expected);
    let (status, error) = sandbox.error(ADD, request).await;
    assert_eq!((status, &error["status"]), (409, &json!("ALREADY_EXISTS")));
    let exists = "CRDT data already exists for this editor ID.";
    assert_eq!(error["message"], exists);

    sandbox.advance(1000);
    let request = content("notes", "text", json!("Goodbye"));
    sandbox.result(UPDATE, request).await;
    sandbox
        .result(ADD, content("tasks", "array", json!([1])))
        .await;
    let rows = sandbox.data(GET, document()).await;
    let row = |id: &str, data: Value| {
        json!({
            "data": data,
            "id": id,
            "lastUpdate": "2026-01-01T00:00:01.000Z",
            "lastUpdatedBy": "rest-api",
            "sessionId": null,
        })
    };
    let expected = json!([row("notes", json!("Goodbye")), row("tasks", json!([1]))]);
    assert_eq!(rows, expected);

    let mut one = document();
    one["editorIds"] = json!(["notes", "none"]);
    assert_eq!(sandbox.data(DELETE, one).await, json!({}));
    let mut get = document();
    get["editorId"] = json!("notes");
    assert_eq!(sandbox.data(GET, get).await, json!([]));
    sandbox.data(DELETE, document()).await;
    assert_eq!(sandbox.data(GET, document()).await, json!([]));
}

#[tokio::test]
async fn data_must_match_its_type() {
    let sandbox = TestSandbox::new();
    for (kind, wrong, message) in [
        ("text", json!([]), "Data must be a string for type text."),
        ("xml", json!({}), "Data must be a string for type xml."),
        ("map", json!("a"), "Data must be an object for type map."),
        ("array", json!({}), "Data must be an array for type array."),
    ] {
        let (status, error) = sandbox.error(ADD, content("notes", kind, wrong)).await;
        assert_eq!(
            (status, &error["status"]),
            (400, &json!("INVALID_ARGUMENT"))
        );
        assert_eq!(error["message"], message);
    }
    sandbox
        .result(ADD, content("notes", "map", json!({ "a": 1 })))
        .await;
    let (status, error) = sandbox
        .error(UPDATE, content("notes", "text", json!("a")))
        .await;
    assert_eq!(status, 400);
    assert_eq!(error["message"], "The type of this editor ID is map.");
}

#[tokio::test]
async fn empty_ids_are_refused() {
    let sandbox = TestSandbox::new();
    for (field, message) in [
        ("editorId", "Editor ID is required."),
        ("organizationId", "Organization ID is required"),
        ("documentId", "Document ID is required"),
    ] {
        let mut request = content("notes", "text", json!("a"));
        request[field] = json!("");
        let (status, error) = sandbox.error(ADD, request).await;
        assert_eq!((status, &error["message"]), (400, &json!(message)));
    }
    let mut request = document();
    request["editorIds"] = json!([]);
    assert_eq!(sandbox.error(DELETE, request).await.0, 400);
}

#[tokio::test]
async fn the_content_that_was_written_last_is_read() {
    let sandbox = TestSandbox::new();
    sandbox
        .result(ADD, content("notes", "text", json!("a")))
        .await;
    let mut request = content("notes", "text", json!("b"));
    request["contentKey"] = json!("default");
    sandbox.result(UPDATE, request).await;
    assert_eq!(sandbox.data(GET, document()).await[0]["data"], "b");
    let contents = sandbox.stored("/crdt/acme/roadmap/notes/contents");
    assert_eq!(contents, json!({ "content": "a", "default": "b" }));
}
