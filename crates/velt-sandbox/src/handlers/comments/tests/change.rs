//! Updating and deleting annotations.

use serde_json::{Value, json};

use super::{ADD, DELETE, UPDATE, add, comment, found, on_roadmap, only, put, sandbox, with};
use crate::{
    store::{ANNOTATIONS, Key},
    testing::{START, TestSandbox},
    world::Switches,
};

const UPDATE_V1: &str = "/v1/commentannotations/update";

fn terminal() -> Value {
    json!({ "id": "DONE", "name": "Done", "type": "terminal" })
}

async fn update(sandbox: &TestSandbox, changes: Value) -> Value {
    sandbox
        .data(UPDATE, on_roadmap(json!({ "updatedData": changes })))
        .await;
    only(sandbox).await
}

/// Adds an annotation in which an agent reports a page.
async fn add_finding(sandbox: &TestSandbox, id: &str, url: &str, more: Value) {
    let agent = json!({
        "agentSource": "external",
        "agentId": "linter",
        "agentName": "Linter",
        "url": url,
        "reason": { "title": "t", "description": "d", "severity": "info" },
    });
    let comment = with(comment("ada", "?"), json!({ "agent": agent }));
    let comments = json!({ "commentData": [comment] });
    add(sandbox, id, with(comments, more)).await;
}

#[tokio::test]
async fn changes_replace_only_the_fields_that_are_sent() {
    let sandbox = sandbox();
    add(&sandbox, "a", json!({ "location": { "id": "one" } })).await;
    let before = only(&sandbox).await;
    sandbox.advance(5);
    let changes = json!({
        "location": { "id": "two" },
        "assignedTo": { "userId": "grace" },
        "priority": { "id": "P0", "name": "Urgent" },
        "unknown": 1,
    });
    let after = update(&sandbox, changes.clone()).await;
    assert_eq!(after["location"], changes["location"]);
    assert_ne!(after["locationId"], before["locationId"]);
    assert_eq!(after["assignedTo"], changes["assignedTo"]);
    assert_eq!(after["priority"], changes["priority"]);
    assert_eq!(after["unknown"], Value::Null);
    assert_eq!(after["status"], before["status"]);
    assert_eq!(after["createdAt"], START);
    assert_eq!(after["lastUpdated"], START + 5);
    let times = update(&sandbox, json!({ "createdAt": 1, "lastUpdated": 2 })).await;
    assert_eq!(
        (&times["createdAt"], &times["lastUpdated"]),
        (&json!(1), &json!(2))
    );
}

#[tokio::test]
async fn null_clears_the_resolver_and_a_missing_one_keeps_it() {
    let sandbox = sandbox();
    add(&sandbox, "a", json!({})).await;
    let resolved = json!({
        "status": terminal(),
        "resolvedByUserId": "ada",
        "statusUpdatedByUserId": "ada",
    });
    let annotation = update(&sandbox, resolved).await;
    assert_eq!(annotation["resolvedByUserId"], "ada");
    let annotation = update(&sandbox, json!({ "status": terminal() })).await;
    assert_eq!(annotation["resolvedByUserId"], "ada");
    assert_eq!(annotation["statusUpdatedByUserId"], "ada");
    let nobody = json!({ "resolvedByUserId": null, "statusUpdatedByUserId": null });
    let annotation = update(&sandbox, nobody).await;
    assert_eq!(annotation.get("resolvedByUserId"), None);
    assert_eq!(annotation.get("statusUpdatedByUserId"), None);
    assert_eq!(annotation["status"], terminal());
}

#[tokio::test]
async fn a_status_that_is_not_terminal_clears_the_resolver() {
    let sandbox = sandbox();
    add(&sandbox, "a", json!({})).await;
    let open = json!({ "id": "OPEN", "name": "Open", "type": "default" });
    let resolve = json!({ "status": terminal(), "resolvedByUserId": "ada" });
    update(&sandbox, resolve.clone()).await;
    let reopen = json!({
        "status": open,
        "resolvedByUserId": "ada",
        "statusUpdatedByUserId": "grace",
    });
    let annotation = update(&sandbox, reopen).await;
    assert_eq!(annotation.get("resolvedByUserId"), None);
    assert_eq!(annotation["statusUpdatedByUserId"], "grace");

    // In version 1, the type alone does.
    update(&sandbox, resolve).await;
    let ongoing = json!({ "updatedData": { "status": { "type": "ongoing" } } });
    sandbox.data(UPDATE_V1, on_roadmap(ongoing)).await;
    let annotation = only(&sandbox).await;
    assert_eq!(annotation.get("resolvedByUserId"), None);
    assert_eq!(
        annotation["status"],
        json!({ "id": "DONE", "name": "Done", "type": "ongoing" })
    );
}

#[tokio::test]
async fn what_is_known_of_the_resolver_goes_with_them() {
    let sandbox = sandbox();
    for changes in [
        json!({ "resolvedByUserId": "grace" }),
        json!({ "resolvedByUserId": null }),
        json!({ "status": { "id": "OPEN", "name": "Open", "type": "default" } }),
    ] {
        put(
            &sandbox,
            &ANNOTATIONS,
            Key::new(["acme", "roadmap", "a"]),
            json!({
                "annotationId": "a",
                "resolvedByUserId": "ada",
                "resolvedByUser": { "userId": "ada" },
            }),
        );
        let annotation = update(&sandbox, json!({ "resolvedByUserId": "ada" })).await;
        assert_eq!(annotation["resolvedByUser"]["userId"], "ada");
        let annotation = update(&sandbox, changes.clone()).await;
        assert_eq!(annotation.get("resolvedByUser"), None, "{changes}");
    }
}

#[tokio::test]
async fn a_suggestion_is_replaced_as_a_whole() {
    let sandbox = sandbox();
    let suggestion = json!({ "targetId": "title", "newValue": "New" });
    let more = json!({ "type": "suggestion", "suggestion": suggestion });
    add(&sandbox, "a", more).await;
    let accepted = json!({ "status": "accepted", "resolvedBy": "grace" });
    let annotation = update(&sandbox, json!({ "suggestion": accepted })).await;
    assert_eq!(annotation["suggestion"], accepted);
}

#[tokio::test]
async fn a_new_access_context_keeps_the_visibility() {
    let sandbox = sandbox();
    let visibility = json!({ "type": "restricted", "userIds": ["grace"] });
    add(&sandbox, "a", json!({ "visibility": visibility })).await;
    let context = json!({ "access": { "team": "core" }, "note": 1 });
    let annotation = update(&sandbox, json!({ "context": context })).await;
    let tokens = json!([
        "team:core",
        "__velt_private_self:grace",
        "__velt_private_self:ada"
    ]);
    assert_eq!(
        annotation["context"],
        with(context, json!({ "accessFields": tokens }))
    );
    let annotation = update(&sandbox, json!({ "context": { "note": 1 } })).await;
    assert_eq!(annotation["context"]["access"], json!({ "team": "core" }));
    let public = json!({ "visibility": { "type": "public" } });
    let annotation = update(&sandbox, public).await;
    assert_eq!(annotation["visibilityConfig"], json!({ "type": "public" }));
    assert_eq!(annotation["context"]["accessFields"], json!(["team:core"]));
    assert_eq!(annotation["context"]["note"], 1);
}

#[tokio::test]
async fn a_user_is_replaced_wherever_they_wrote_or_are_assigned() {
    let sandbox = sandbox();
    let more = json!({
        "assignedTo": { "userId": "ada" },
        "visibility": { "type": "restricted", "userIds": ["grace"] },
        "commentData": [comment("ada", "?"), comment("grace", "!")],
    });
    add(&sandbox, "a", more).await;
    let linus = json!({ "userId": "linus", "name": "Linus" });
    let users = json!([{ "oldUser": { "userId": "ada" }, "newUser": linus }]);
    sandbox
        .data(UPDATE, on_roadmap(json!({ "updateUsers": users })))
        .await;
    let annotation = only(&sandbox).await;
    assert_eq!(annotation["from"], linus);
    assert_eq!(annotation["assignedTo"], linus);
    assert_eq!(annotation["comments"][0]["from"], linus);
    assert_eq!(annotation["comments"][1]["from"]["userId"], "grace");
    assert_eq!(annotation["involvedUserIds"], json!(["linus", "grace"]));
    assert_eq!(
        annotation["visibilityConfig"]["userIds"],
        json!(["grace", "ada", "linus"])
    );
}

#[tokio::test]
async fn an_update_selects_by_all_of_its_filters() {
    let sandbox = sandbox();
    for (id, user) in [("a", "ada"), ("b", "ada"), ("c", "grace")] {
        let more = json!({ "location": { "id": id }, "commentData": [comment(user, "?")] });
        add(&sandbox, id, more).await;
    }
    for (path, filter, expected) in [
        (UPDATE, json!({}), vec!["a", "b", "c"]),
        (UPDATE, json!({ "userIds": ["ada"] }), vec!["a", "b"]),
        (
            UPDATE,
            json!({ "userIds": ["ada"], "locationIds": ["b", "c"] }),
            vec!["b"],
        ),
        (UPDATE, json!({ "userIds": ["linus"] }), vec![]),
        // An empty list selects nothing, rather than everything.
        (UPDATE_V1, json!({ "annotationIds": [] }), vec![]),
        (UPDATE_V1, json!({ "userIds": [] }), vec![]),
    ] {
        let data = with(filter.clone(), json!({ "updatedData": {} }));
        let outcomes = sandbox.data(path, on_roadmap(data)).await;
        let updated: Vec<&String> = outcomes.as_object().unwrap().keys().collect();
        assert_eq!(updated, expected, "{filter}");
    }
    let data = json!({ "annotationIds": ["a", "c", "x"], "userIds": ["ada"], "updatedData": {} });
    let outcomes = sandbox.data(UPDATE, on_roadmap(data)).await;
    assert_eq!(outcomes["a"]["success"], true);
    for id in ["c", "x"] {
        let outcome = json!({ "success": false, "id": id, "message": "Annotation not found." });
        assert_eq!(outcomes[id], outcome);
    }
}

#[tokio::test]
async fn an_update_without_changes_or_parents_is_refused() {
    let sandbox = sandbox();
    let (status, error) = sandbox.error(UPDATE, on_roadmap(json!({}))).await;
    assert_eq!(
        (status, &error["status"]),
        (400, &json!("INVALID_ARGUMENT"))
    );
    let empty = json!({ "annotationIds": [], "updatedData": {} });
    let (status, error) = sandbox.error(UPDATE, on_roadmap(empty)).await;
    assert_eq!(
        (status, &error["message"]),
        (400, &json!("data.annotationIds is empty"))
    );
    for path in [UPDATE, DELETE] {
        let data = json!({ "organizationId": "acme", "documentId": "other", "updatedData": {} });
        let (status, error) = sandbox.error(path, data).await;
        assert_eq!(
            (status, &error["message"]),
            (404, &json!("Document does not exist"))
        );
    }
}

#[tokio::test]
async fn a_missing_annotation_fails_while_the_others_are_deleted() {
    let sandbox = sandbox();
    for id in ["a", "b", "c"] {
        add(&sandbox, id, json!({})).await;
    }
    let outcomes = sandbox
        .data(
            DELETE,
            on_roadmap(json!({ "annotationIds": ["a", "a", "x"] })),
        )
        .await;
    assert_eq!(outcomes["a"]["success"], true);
    assert_eq!(
        outcomes["x"],
        json!({ "success": false, "id": "x", "message": "Annotation not found." })
    );
    assert_eq!(found(&sandbox, json!({})).await, ["c", "b"]);
    let all = sandbox
        .data("/v1/commentannotations/delete", on_roadmap(json!({})))
        .await;
    assert_eq!(all.as_object().unwrap().len(), 2);
    assert!(found(&sandbox, json!({})).await.is_empty());
}

#[tokio::test]
async fn annotations_without_an_organization_are_deleted_by_document() {
    let sandbox = sandbox();
    add(&sandbox, "in-acme", json!({})).await;
    let key = Key::new(["", "roadmap", "alone"]);
    put(
        &sandbox,
        &ANNOTATIONS,
        key,
        json!({ "annotationId": "alone" }),
    );
    let outcomes = sandbox
        .data(DELETE, json!({ "documentId": "roadmap" }))
        .await;
    let deleted: Vec<&String> = outcomes.as_object().unwrap().keys().collect();
    assert_eq!(deleted, ["alone"]);
    assert_eq!(found(&sandbox, json!({})).await, ["in-acme"]);
}

#[tokio::test]
async fn agent_filters_of_a_deletion_all_have_to_match() {
    let sandbox = sandbox();
    let suggestion = json!({ "type": "suggestion" });
    add_finding(&sandbox, "home", "https://example.com/#top", json!({})).await;
    add_finding(&sandbox, "old", "", suggestion.clone()).await;
    add_finding(&sandbox, "about", "https://example.com/about", suggestion).await;
    add(&sandbox, "plain", json!({})).await;
    let accept = json!({
        "annotationIds": ["old"],
        "updatedData": { "suggestion": { "status": "accepted" } },
    });
    sandbox.data(UPDATE, on_roadmap(accept)).await;
    let home = json!(["https://example.com/", "#top"]);
    for (filter, expected) in [
        (json!({ "agentId": "nobody" }), vec![]),
        (
            json!({ "agentUrls": home, "agentSuggestions": true }),
            vec![],
        ),
        (
            json!({ "agentUrls": home, "agentId": "linter" }),
            vec!["home"],
        ),
        (json!({ "agentSuggestions": true }), vec!["about"]),
        (json!({ "agentId": "linter" }), vec!["old"]),
    ] {
        let outcomes = sandbox.data(DELETE, on_roadmap(filter.clone())).await;
        let deleted: Vec<&String> = outcomes.as_object().unwrap().keys().collect();
        assert_eq!(deleted, expected, "{filter}");
    }
    assert_eq!(found(&sandbox, json!({})).await, ["plain"]);
}

#[tokio::test]
async fn a_deletion_by_agent_never_deletes_more_than_was_asked() {
    let sandbox = sandbox();
    add_finding(&sandbox, "a", "", json!({})).await;
    for urls in [json!([" ", "#top"]), json!([])] {
        let (status, error) = sandbox
            .error(DELETE, on_roadmap(json!({ "agentUrls": urls })))
            .await;
        assert_eq!(
            (status, &error["status"]),
            (400, &json!("INVALID_ARGUMENT"))
        );
    }
    sandbox.world.set_switches(Switches {
        advanced_queries_off: true,
        ..Switches::default()
    });
    for filter in [
        json!({ "agentId": "linter" }),
        json!({ "agentSuggestions": true }),
        json!({ "agentUrls": ["https://example.com"] }),
    ] {
        let (status, error) = sandbox.error(DELETE, on_roadmap(filter)).await;
        assert_eq!((status, &error["status"]), (404, &json!("NOT_FOUND")));
    }
    assert_eq!(found(&sandbox, json!({})).await, ["a"]);
}

#[tokio::test]
async fn both_versions_share_their_annotations() {
    let sandbox = sandbox();
    let annotation = json!({ "annotationId": "a", "commentData": [comment("ada", "?")] });
    let data = on_roadmap(json!({ "commentAnnotations": [annotation] }));
    sandbox
        .data("/v1/commentannotations/add", data.clone())
        .await;
    assert_eq!(found(&sandbox, json!({})).await, ["a"]);
    sandbox
        .data("/v1/commentannotations/delete", on_roadmap(json!({})))
        .await;
    sandbox.data(ADD, data).await;
    let rows = sandbox
        .data("/v1/commentannotations/get", on_roadmap(json!({})))
        .await;
    assert_eq!(rows[0]["annotationId"], "a");
}
