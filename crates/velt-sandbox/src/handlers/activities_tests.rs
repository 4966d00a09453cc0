//! Tests of the activity log.

use serde_json::{Value, json};

use crate::{
    store::CONFIGS,
    testing::{START, TestSandbox},
};

const ADD: &str = "/v2/activities/add";
const GET: &str = "/v2/activities/get";
const UPDATE: &str = "/v2/activities/update";
const DELETE: &str = "/v2/activities/delete";

/// Returns a sandbox in which activities are logged.
fn sandbox() -> TestSandbox {
    let sandbox = TestSandbox::new();
    configure(&sandbox, json!({ "isEnabled": true, "immutable": false }));
    sandbox
}

fn configure(sandbox: &TestSandbox, config: Value) {
    let config = json!({ "activityServiceConfig": config });
    sandbox.put(&CONFIGS, ["activityconfig"], config);
}

fn add(document: &str, activities: Value) -> Value {
    json!({ "organizationId": "acme", "documentId": document, "activities": activities })
}

fn activity(id: &str, user: &str, action: &str) -> Value {
    json!({
        "id": id,
        "featureType": "custom",
        "actionType": action,
        "actionUser": { "userId": user },
        "targetEntityId": "milestone-1",
    })
}

async fn ids(sandbox: &TestSandbox, mut request: Value) -> Vec<String> {
    request["organizationId"] = json!("acme");
    let rows = sandbox.data(GET, request).await;
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| row["id"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn an_activity_is_logged_found_corrected_and_deleted() {
    let sandbox = sandbox();
    let result = sandbox
        .result(
            ADD,
            add("roadmap", json!([activity("a", "ada", "planned")])),
        )
        .await;
    let message = "Activity(s) added successfully.";
    let expected = json!({
        "status": "success", "message": message,
        "data": { "success": true, "message": message },
    });
    assert_eq!(result, expected);
    let rows = sandbox.data(GET, json!({ "organizationId": "acme" })).await;
    let expected = json!([{
        "id": "a",
        "featureType": "custom",
        "actionType": "planned",
        "actionUser": { "userId": "ada" },
        "targetEntityId": "milestone-1",
        "metadata": { "apiKey": "k", "organizationId": "acme", "documentId": "roadmap" },
        "timestamp": START,
    }]);
    assert_eq!(rows, expected);

    let changes = json!({ "date": { "from": "May", "to": "June" } });
    let activities = json!([{ "id": "a", "changes": changes }, { "id": "none" }]);
    let request = json!({ "organizationId": "acme", "activities": activities });
    let data = sandbox.data(UPDATE, request).await;
    let expected = json!({
        "a": { "success": true, "message": "Activity updated." },
        "none": { "success": false, "message": "Failed to update activity." },
    });
    assert_eq!(data, expected);
    assert_eq!(sandbox.stored("/activities/acme/a/changes"), changes);

    let request = json!({ "organizationId": "acme", "activityIds": ["a", "none"] });
    let data = sandbox.data(DELETE, request).await;
    let expected = json!({
        "a": { "success": true, "message": "Activity deleted." },
        "none": { "success": false, "message": "Failed to delete activity." },
    });
    assert_eq!(data, expected);
    assert!(ids(&sandbox, json!({})).await.is_empty());
}

#[tokio::test]
async fn activities_are_logged_only_while_the_log_is_enabled() {
    let sandbox = TestSandbox::new();
    let request = add("roadmap", json!([activity("a", "ada", "planned")]));
    let (status, error) = sandbox.error(ADD, request).await;
    assert_eq!(status, 400);
    assert_eq!(error["status"], "FAILED_PRECONDITION");
}

#[tokio::test]
async fn an_existing_id_is_overwritten_and_a_missing_one_generated() {
    let sandbox = sandbox();
    for action in ["planned", "shipped"] {
        let mut unnamed = activity("", "ada", action);
        unnamed.as_object_mut().unwrap().remove("id");
        let activities = json!([activity("a", "ada", action), unnamed]);
        sandbox.data(ADD, add("roadmap", activities)).await;
    }
    assert_eq!(ids(&sandbox, json!({})).await.len(), 3);
    let shipped = json!({ "actionTypes": ["shipped"], "activityIds": ["a"] });
    assert_eq!(ids(&sandbox, shipped).await, ["a"]);
}

#[tokio::test]
async fn immutable_activities_stay_as_they_are() {
    let sandbox = sandbox();
    configure(&sandbox, json!({ "isEnabled": true, "immutable": true }));
    let request = add("roadmap", json!([activity("a", "ada", "planned")]));
    sandbox.data(ADD, request.clone()).await;
    // The setting counts when the activity is added.
    configure(&sandbox, json!({ "isEnabled": true, "immutable": false }));
    let mut both = request.clone();
    let activities = json!([activity("b", "ada", "x"), activity("a", "ada", "x")]);
    both["activities"] = activities;
    let (status, error) = sandbox.error(ADD, both).await;
    assert_eq!(
        (status, &error["status"]),
        (400, &json!("INVALID_ARGUMENT"))
    );
    // All or nothing.
    assert_eq!(ids(&sandbox, json!({})).await, ["a"]);
    for (path, request) in [
        (
            UPDATE,
            json!({ "activities": [{ "id": "a", "actionIcon": "x" }] }),
        ),
        (DELETE, json!({ "documentId": "roadmap" })),
    ] {
        let mut request = request;
        request["organizationId"] = json!("acme");
        let data = sandbox.data(path, request).await;
        assert_eq!(data["a"]["success"], false, "{path}");
    }
    let row = sandbox.stored("/activities/acme/a");
    assert_eq!(
        (&row["immutable"], row.get("actionIcon")),
        (&json!(true), None)
    );
}

#[tokio::test]
async fn a_custom_activity_needs_the_entity() {
    let sandbox = sandbox();
    let mut nameless = activity("a", "ada", "planned");
    nameless["targetEntityId"] = json!("");
    let (status, error) = sandbox.error(ADD, add("roadmap", json!([nameless]))).await;
    assert_eq!(
        (status, &error["status"]),
        (400, &json!("INVALID_ARGUMENT"))
    );
    assert_eq!(error["message"], "Target entity ID is required");
}

#[tokio::test]
async fn filters_narrow_each_other_and_pages_follow_the_time() {
    let sandbox = sandbox();
    for (id, document, user, action) in [
        ("a", "roadmap", "ada", "planned"),
        ("b", "roadmap", "grace", "planned"),
        ("c", "budget", "ada", "shipped"),
    ] {
        let request = add(document, json!([activity(id, user, action)]));
        sandbox.data(ADD, request).await;
        sandbox.advance(1);
    }
    for (request, expected) in [
        (json!({}), vec!["c", "b", "a"]),
        (json!({ "order": "asc" }), vec!["a", "b", "c"]),
        (json!({ "documentId": "roadmap" }), vec!["b", "a"]),
        (json!({ "userId": "ada" }), vec!["c", "a"]),
        (
            json!({ "userId": "ada", "actionTypes": ["planned"] }),
            vec!["a"],
        ),
        (
            json!({ "actionTypes": ["planned", "shipped"] }),
            vec!["c", "b", "a"],
        ),
        (json!({ "featureTypes": ["comment"] }), vec![]),
        (json!({ "targetEntityId": "milestone-2" }), vec![]),
        (json!({ "activityIds": ["b", "none"] }), vec!["b"]),
    ] {
        assert_eq!(ids(&sandbox, request.clone()).await, expected, "{request}");
    }
    let mut request = json!({ "organizationId": "acme", "pageSize": 2 });
    let first = sandbox.result(GET, request.clone()).await;
    request["pageToken"] = first["pageToken"].clone();
    let second = sandbox.result(GET, request).await;
    assert_eq!(second["data"][0]["id"], "a");
    assert_eq!(second.get("pageToken"), None);

    let delete = json!({ "targetEntityId": "milestone-1", "documentId": "roadmap" });
    let mut delete = delete;
    delete["organizationId"] = json!("acme");
    let data = sandbox.data(DELETE, delete).await;
    assert_eq!(data.as_object().unwrap().len(), 2);
    assert_eq!(ids(&sandbox, json!({})).await, ["c"]);
}
