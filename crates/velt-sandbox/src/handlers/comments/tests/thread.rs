//! The comments of an annotation.

use serde_json::{Value, json};

use super::{add, comment, on_roadmap, only, sandbox, with};
use crate::testing::{START, TestSandbox};

const ADD: &str = "/v2/commentannotations/comments/add";
const DELETE: &str = "/v2/commentannotations/comments/delete";
const GET: &str = "/v2/commentannotations/comments/get";
const UPDATE: &str = "/v2/commentannotations/comments/update";

/// Returns a sandbox with an annotation of comments 1 by Ada and 2 by Grace.
async fn with_two() -> TestSandbox {
    let sandbox = sandbox();
    let comments = json!([
        with(comment("ada", "One"), json!({ "commentId": 1 })),
        with(comment("grace", "Two"), json!({ "commentId": 2 })),
    ]);
    add(&sandbox, "a", json!({ "commentData": comments })).await;
    sandbox.advance(1000);
    sandbox
}

fn of_a(more: Value) -> Value {
    with(on_roadmap(json!({ "annotationId": "a" })), more)
}

fn comment_ids(comments: &Value) -> Vec<i64> {
    let comments = comments.as_array().unwrap().iter();
    comments
        .map(|comment| comment["commentId"].as_i64().unwrap())
        .collect()
}

#[tokio::test]
async fn comments_are_appended_and_known_ids_replaced() {
    let sandbox = with_two().await;
    let attachments = json!([{ "attachmentId": 7, "name": "a.png" }]);
    let comments = json!([
        with(
            comment("linus", "Three"),
            json!({ "attachments": attachments })
        ),
        with(comment("linus", "New one"), json!({ "commentId": 1 })),
    ]);
    let added = sandbox
        .data(ADD, of_a(json!({ "commentData": comments })))
        .await;
    let third = added[0].as_i64().unwrap();
    assert_eq!(added, json!([third, 1]));
    let annotation = only(&sandbox).await;
    assert_eq!(comment_ids(&annotation["comments"]), [1, 2, third]);
    assert_eq!(annotation["comments"][0]["commentText"], "New one");
    assert_eq!(annotation["comments"][2]["attachments"], attachments);
    assert_eq!(annotation["lastUpdated"], START + 1000);
    assert_eq!(
        annotation["involvedUserIds"],
        json!(["ada", "linus", "grace"])
    );
}

#[tokio::test]
async fn comments_can_come_under_their_other_name_in_version_2() {
    let sandbox = with_two().await;
    let data = json!({ "commentData": [], "comments": [comment("ada", "Three")] });
    let added = sandbox.data(ADD, of_a(data.clone())).await;
    assert_eq!(added.as_array().unwrap().len(), 1);
    let added = sandbox
        .data("/v1/commentannotations/comments/add", of_a(data))
        .await;
    assert_eq!(added, json!([]));
}

#[tokio::test]
async fn comments_need_an_annotation_an_author_with_access_and_a_known_agent() {
    let sandbox = with_two().await;
    let reason = json!({ "title": "t", "description": "d", "severity": "info" });
    let agent = json!({ "agentSource": "velt", "agentId": "nobody", "reason": reason });
    let by_agent = with(comment("ada", "!"), json!({ "agent": agent }));
    let other = json!({ "annotationId": "x", "createDocument": true });
    let mallory = comment("mallory", "!");
    for (data, status, code) in [
        (
            with(other, json!({ "commentData": [comment("ada", "!")] })),
            404,
            "NOT_FOUND",
        ),
        (json!({ "commentData": [by_agent] }), 404, "NOT_FOUND"),
        (
            json!({ "commentData": [mallory], "verifyUserPermissions": true }),
            403,
            "PERMISSION_DENIED",
        ),
        (json!({ "commentData": [] }), 400, "INVALID_ARGUMENT"),
    ] {
        let (actual, error) = sandbox.error(ADD, of_a(data)).await;
        assert_eq!((actual, &error["status"]), (status, &json!(code)));
    }
    assert_eq!(comment_ids(&only(&sandbox).await["comments"]), [1, 2]);
}

#[tokio::test]
async fn comments_are_read_by_id_or_author() {
    let sandbox = with_two().await;
    let read = sandbox.result(GET, of_a(json!({}))).await;
    assert_eq!(read["message"], "Comments retrieved successfully.");
    assert_eq!(comment_ids(&read["data"]), [1, 2]);
    let named = sandbox
        .data(GET, of_a(json!({ "commentIds": [2, 9, 1] })))
        .await;
    assert_eq!(named[0]["commentText"], "Two");
    assert_eq!(named[1], Value::Null);
    assert_eq!(named[2]["commentText"], "One");
    let by_grace = sandbox
        .data(GET, of_a(json!({ "userIds": ["grace"] })))
        .await;
    assert_eq!(comment_ids(&by_grace), [2]);
    let v1 = sandbox
        .result("/v1/commentannotations/comments/get", of_a(json!({})))
        .await;
    assert_eq!(v1["message"], "Comments(s) retrieved successfully.");
    let (status, error) = sandbox
        .error(GET, of_a(json!({ "annotationId": "x" })))
        .await;
    assert_eq!(
        (status, &error["message"]),
        (404, &json!("Annotation not found."))
    );
}

#[tokio::test]
async fn an_update_changes_the_listed_comments() {
    let sandbox = with_two().await;
    let contact = json!({ "userId": "linus", "name": "Linus", "email": "linus@example.com" });
    let tagged = json!([{ "userId": "linus", "text": "@Linus", "contact": contact }]);
    let changes = json!({ "commentText": "@Linus", "taggedUserContacts": tagged, "unknown": 1 });
    let data = json!({ "commentIds": [2, 9], "updatedData": changes });
    let updated = sandbox.result(UPDATE, of_a(data)).await;
    assert_eq!(updated["message"], "Comment updated successfully.");
    assert_eq!(
        updated["data"],
        json!({
            "2": { "success": true, "id": 2, "message": "Updated successfully" },
            "9": { "success": false, "id": 9, "message": "Not found" },
        })
    );
    let annotation = only(&sandbox).await;
    assert_eq!(annotation["comments"][0]["status"], "added");
    let comment = &annotation["comments"][1];
    assert_eq!(comment["commentText"], "@Linus");
    assert_eq!(comment["status"], "updated");
    assert_eq!(comment["lastUpdated"], "2026-01-01T00:00:01.000Z");
    assert_eq!(comment["to"], json!([contact]));
    assert_eq!(comment.get("unknown"), None);
    assert_eq!(annotation["mentionedUserIds"], json!(["linus"]));
    assert_eq!(annotation["lastUpdated"], START + 1000);
}

#[tokio::test]
async fn a_deletion_without_ids_empties_the_annotation_but_keeps_it() {
    let sandbox = with_two().await;
    let deleted = sandbox
        .result(DELETE, of_a(json!({ "commentIds": [1, 1, 9] })))
        .await;
    assert_eq!(deleted["message"], "Comments(s) deleted successfully.");
    assert_eq!(
        deleted["data"],
        json!({
            "1": { "success": true, "id": 1, "message": "Deleted successfully" },
            "9": { "success": false, "id": 9, "message": "Not found" },
        })
    );
    let v1 = "/v1/commentannotations/comments/delete";
    let nothing = sandbox.data(v1, of_a(json!({ "commentIds": [] }))).await;
    assert_eq!(nothing, json!({}));
    assert_eq!(comment_ids(&only(&sandbox).await["comments"]), [2]);
    let all = sandbox.data(DELETE, of_a(json!({}))).await;
    assert_eq!(all["2"]["success"], true);
    assert_eq!(only(&sandbox).await["comments"], json!([]));
}

#[tokio::test]
async fn a_listed_comment_by_another_user_is_not_found() {
    let sandbox = with_two().await;
    let filter = json!({ "commentIds": [1, 2], "userIds": ["grace"] });
    let read = sandbox.data(GET, of_a(filter.clone())).await;
    assert_eq!(read[0], Value::Null);
    assert_eq!(read[1]["commentId"], 2);
    let deleted = sandbox.data(DELETE, of_a(filter)).await;
    assert_eq!(deleted["1"]["message"], "Not found");
    assert_eq!(deleted["2"]["success"], true);
}

#[tokio::test]
async fn a_generated_id_is_new_in_its_thread() {
    // Every sandbox generates the same IDs.
    let data = json!({ "commentData": [comment("ada", "Three")] });
    let added = with_two().await.data(ADD, of_a(data)).await;
    let taken = with(comment("ada", "Three"), json!({ "commentId": added[0] }));
    let data = json!({ "commentData": [taken, comment("ada", "Four")] });
    let sandbox = with_two().await;
    let added = sandbox.data(ADD, of_a(data)).await;
    assert_ne!(added[0], added[1]);
    let annotation = only(&sandbox).await;
    assert_eq!(annotation["comments"].as_array().unwrap().len(), 4);
}
