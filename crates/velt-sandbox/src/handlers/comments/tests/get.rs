//! Reading and counting annotations.

use serde_json::{Value, json};

use super::{
    ADD, COUNT, DELETE, GET, UPDATE, add, comment, found, ids, on_roadmap, put, sandbox, with,
};
use crate::{
    store::{DOCUMENTS, Key},
    testing::{START, TestSandbox},
    world::Switches,
};

/// Returns a sandbox with annotations `a`, `b` and `c` of `roadmap`, a second apart.
async fn with_three() -> TestSandbox {
    let sandbox = sandbox();
    for id in ["a", "b", "c"] {
        add(&sandbox, id, json!({ "location": { "id": id } })).await;
        sandbox.advance(1000);
    }
    sandbox
}

fn agent(id: &str) -> Value {
    let reason = json!({ "title": "t", "description": "d", "severity": "info" });
    json!({
        "agentSource": "external",
        "agentId": id,
        "agentName": "n",
        "executionId": "exec_1",
        "reason": reason,
    })
}

/// Adds an annotation by an agent.
async fn add_finding(sandbox: &TestSandbox, id: &str, agent_id: &str, more: Value) {
    let comment = with(comment("ada", "?"), json!({ "agent": agent(agent_id) }));
    let comments = json!({ "commentData": [comment] });
    add(sandbox, id, with(comments, more)).await;
}

#[tokio::test]
async fn annotations_come_by_their_last_change() {
    let sandbox = with_three().await;
    assert_eq!(found(&sandbox, json!({})).await, ["c", "b", "a"]);
    assert_eq!(
        found(&sandbox, json!({ "order": "asc" })).await,
        ["a", "b", "c"]
    );
    let update = json!({ "annotationIds": ["a"], "updatedData": { "context": { "n": 1 } } });
    sandbox.data(UPDATE, on_roadmap(update)).await;
    assert_eq!(found(&sandbox, json!({})).await, ["a", "c", "b"]);
}

#[tokio::test]
async fn the_index_is_the_position_among_the_annotations_that_are_left() {
    let sandbox = sandbox();
    for id in ["x", "c", "a", "b"] {
        add(&sandbox, id, json!({})).await;
    }
    sandbox
        .data(DELETE, on_roadmap(json!({ "annotationIds": ["x"] })))
        .await;
    let rows = sandbox
        .data(GET, on_roadmap(json!({ "annotationIds": ["c", "a", "b"] })))
        .await;
    for (row, index, number) in [(0, 1, 2), (1, 2, 3), (2, 3, 4)] {
        assert_eq!(rows[row]["annotationIndex"], index);
        assert_eq!(rows[row]["annotationNumber"], number);
    }
}

#[tokio::test]
async fn pages_skip_and_repeat_nothing_when_annotations_come() {
    let sandbox = with_three().await;
    let page = json!({ "pageSize": 2 });
    let first = sandbox.result(GET, on_roadmap(page.clone())).await;
    assert_eq!(ids(&first["data"]), ["c", "b"]);
    add(&sandbox, "d", json!({})).await;
    let next = json!({ "pageToken": first["nextPageToken"] });
    let second = sandbox.result(GET, on_roadmap(with(page, next))).await;
    assert_eq!(ids(&second["data"]), ["a"]);
    assert_eq!(second.get("nextPageToken"), None);
    let (status, error) = sandbox
        .error(GET, on_roadmap(json!({ "pageSize": 0 })))
        .await;
    assert_eq!(
        (status, &error["status"]),
        (400, &json!("INVALID_ARGUMENT"))
    );
}

#[tokio::test]
async fn an_unknown_id_is_null_in_its_place() {
    let sandbox = with_three().await;
    for version in ["v1", "v2"] {
        let data = on_roadmap(json!({ "annotationIds": ["b", "x", "a"] }));
        let path = format!("/{version}/commentannotations/get");
        let rows = sandbox.data(&path, data).await;
        assert_eq!(rows[0]["annotationId"], "b");
        assert_eq!(rows[1], Value::Null);
        assert_eq!(rows[2]["annotationId"], "a");
        assert_eq!(rows.as_array().unwrap().len(), 3);
    }
}

#[tokio::test]
async fn filters_all_have_to_match() {
    let sandbox = with_three().await;
    let contact = json!({ "userId": "linus" });
    let tagged = json!([{ "userId": "linus", "contact": contact }]);
    let comment = with(
        comment("grace", "{{linus}}"),
        json!({ "taggedUserContacts": tagged }),
    );
    add(&sandbox, "d", json!({ "commentData": [comment] })).await;
    let resolved = json!({
        "annotationIds": ["a"],
        "updatedData": {
            "status": { "id": "DONE", "name": "Done", "type": "terminal" },
            "resolvedByUserId": "grace",
        },
    });
    sandbox.data(UPDATE, on_roadmap(resolved)).await;
    for (filter, expected) in [
        (json!({ "locationIds": ["a", "c"] }), vec!["a", "c"]),
        (json!({ "userIds": ["grace"] }), vec!["d"]),
        (json!({ "mentionedUserIds": ["linus", "ada"] }), vec!["d"]),
        (json!({ "resolvedBy": "grace" }), vec!["a"]),
        (json!({ "resolvedBy": "ada" }), vec![]),
        (json!({ "statusIds": ["DONE"] }), vec!["a"]),
        (
            json!({ "statusIds": ["DONE"], "statusId": "OPEN" }),
            vec!["d", "c", "b", "a"],
        ),
        (json!({ "createdAfter": START }), vec!["d", "c", "b"]),
        (json!({ "createdBefore": START + 1000 }), vec!["a"]),
        (
            json!({ "updatedAfter": START, "updatedBefore": START + 2000 }),
            vec!["b"],
        ),
        (
            json!({ "locationIds": ["a", "c"], "statusId": "OPEN" }),
            vec!["c"],
        ),
    ] {
        let mut rows = found(&sandbox, filter.clone()).await;
        let mut expected = expected;
        rows.sort_unstable();
        expected.sort_unstable();
        assert_eq!(rows, expected, "{filter}");
    }
}

#[tokio::test]
async fn agents_select_annotations_by_one_filter() {
    let sandbox = sandbox();
    add(&sandbox, "plain", json!({ "type": "suggestion" })).await;
    add_finding(&sandbox, "comment", "one", json!({})).await;
    let suggestion = json!({ "type": "suggestion" });
    add_finding(&sandbox, "pending", "two", suggestion.clone()).await;
    add_finding(&sandbox, "accepted", "two", suggestion).await;
    let accept = json!({
        "annotationIds": ["accepted"],
        "updatedData": { "suggestion": { "status": "accepted" } },
    });
    sandbox.data(UPDATE, on_roadmap(accept)).await;
    let all = vec!["accepted", "comment", "pending"];
    for (filter, expected) in [
        (json!({ "agentId": "one" }), vec!["comment"]),
        (json!({ "executionId": "exec_1" }), all.clone()),
        (json!({ "executionId": "exec_2" }), vec![]),
        (json!({ "agentType": "external" }), all.clone()),
        (json!({ "agentType": "custom" }), vec![]),
        (json!({ "agentSource": "external" }), all.clone()),
        (json!({ "agentSuggestions": true }), vec!["pending"]),
        (json!({ "agentComments": true }), all),
        (
            json!({ "agentComments": false }),
            vec!["accepted", "comment", "pending", "plain"],
        ),
    ] {
        let mut rows = found(&sandbox, filter.clone()).await;
        rows.sort_unstable();
        assert_eq!(rows, expected, "{filter}");
    }
    let two = on_roadmap(json!({ "agentId": "one", "agentComments": true }));
    let (status, error) = sandbox.error(GET, two).await;
    assert_eq!(
        (status, &error["status"]),
        (400, &json!("INVALID_ARGUMENT"))
    );
    sandbox.world.set_switches(Switches {
        advanced_queries_off: true,
        ..Switches::default()
    });
    assert_eq!(found(&sandbox, json!({})).await.len(), 4);
    let (status, error) = sandbox
        .error(GET, on_roadmap(json!({ "agentId": "one" })))
        .await;
    assert_eq!(status, 404);
    let message = error["message"].as_str().unwrap();
    assert!(
        message.starts_with("Advanced queries are not enabled"),
        "{message}"
    );
}

#[tokio::test]
async fn documents_select_and_group_annotations() {
    let sandbox = with_three().await;
    let handbook = Key::new(["acme", "handbook"]);
    put(
        &sandbox,
        &DOCUMENTS,
        handbook,
        json!({ "folderId": "guides" }),
    );
    let annotation = json!({ "annotationId": "d", "commentData": [comment("ada", "?")] });
    let data = json!({
        "organizationId": "acme",
        "documentId": "handbook",
        "commentAnnotations": [annotation],
    });
    sandbox.data(ADD, data).await;
    let acme = json!({ "organizationId": "acme" });
    for (more, expected) in [
        (json!({}), vec!["d", "c", "b", "a"]),
        (json!({ "documentIds": ["handbook", "other"] }), vec!["d"]),
        (
            json!({ "documentIds": ["roadmap", "handbook"], "documentId": "roadmap" }),
            vec!["c", "b", "a"],
        ),
        (json!({ "documentId": "other" }), vec![]),
        (json!({ "folderId": "guides" }), vec!["d"]),
    ] {
        let rows = sandbox.data(GET, with(acme.clone(), more.clone())).await;
        assert_eq!(ids(&rows), expected, "{more}");
    }
    let grouped = json!({ "groupByDocumentId": true, "pageSize": 2, "includeMetadata": false });
    let grouped = sandbox.result(GET, with(acme, grouped)).await;
    assert_eq!(grouped["message"], "Annotations fetched successfully.");
    assert_eq!(ids(&grouped["data"]["handbook"]), ["d"]);
    assert_eq!(ids(&grouped["data"]["roadmap"]), ["c"]);
    assert_eq!(grouped["data"]["roadmap"][0].get("metadata"), None);
    assert!(grouped["nextPageToken"].is_string());
}

#[tokio::test]
async fn version_1_has_one_page_and_times_as_text() {
    let sandbox = with_three().await;
    let data = on_roadmap(json!({ "pageSize": 1, "statusIds": ["NONE"] }));
    let read = sandbox.result("/v1/commentannotations/get", data).await;
    assert_eq!(read["message"], "Annotations fetched successfully.");
    assert_eq!(ids(&read["data"]), ["c", "b", "a"]);
    assert_eq!(read.get("nextPageToken"), None);
    let row = &read["data"][2];
    assert_eq!(row["createdAt"], "2026-01-01T00:00:00.000Z");
    assert_eq!(row["lastUpdated"], "2026-01-01T00:00:00.000Z");
}

#[tokio::test]
async fn too_many_or_no_ids_are_refused() {
    let sandbox = sandbox();
    let many: Vec<String> = (0..31).map(|number| number.to_string()).collect();
    for ids in [json!(many), json!([])] {
        let (status, error) = sandbox
            .error(GET, on_roadmap(json!({ "annotationIds": ids })))
            .await;
        assert_eq!(
            (status, &error["status"]),
            (400, &json!("INVALID_ARGUMENT"))
        );
        let message = error["message"].as_str().unwrap();
        assert!(message.contains("data.annotationIds"), "{message}");
    }
}

#[tokio::test]
async fn an_annotation_is_unread_after_a_comment_by_another_user() {
    let sandbox = with_three().await;
    let reply = on_roadmap(json!({
        "annotationId": "a",
        "commentData": [comment("grace", "Yes.")],
    }));
    sandbox
        .data("/v2/commentannotations/comments/add", reply)
        .await;
    let resolve = json!({
        "annotationIds": ["b"],
        "updatedData": { "status": { "id": "DONE", "name": "Done", "type": "terminal" } },
    });
    sandbox.data(UPDATE, on_roadmap(resolve)).await;
    for (user, statuses, total, unread) in [
        ("ada", json!(["OPEN", "DONE"]), 3, 1),
        ("grace", json!(["OPEN", "DONE"]), 3, 2),
        ("grace", json!(["OPEN"]), 2, 1),
        ("linus", json!(["DONE"]), 1, 1),
    ] {
        let data = json!({
            "organizationId": "acme",
            "documentIds": ["roadmap", "other"],
            "userId": user,
            "statusIds": statuses,
        });
        let counted = sandbox.result(COUNT, data).await;
        assert_eq!(counted["message"], "Comment count retrieved successfully.");
        assert_eq!(
            counted["data"],
            json!({
                "roadmap": { "total": total, "unread": unread },
                "other": { "total": 0, "unread": 0 },
            })
        );
    }
    let data = json!({ "organizationId": "acme", "documentIds": [], "userId": "ada" });
    let (status, error) = sandbox.error(COUNT, data).await;
    assert_eq!(
        (status, &error["message"]),
        (400, &json!("Document IDs are required"))
    );
}
