//! The life of an annotation.

use serde_json::json;

use super::{ADD, COUNT, DELETE, GET, UPDATE, comment, on_roadmap, sandbox};

#[tokio::test]
async fn a_question_is_asked_answered_resolved_and_deleted() {
    let sandbox = sandbox();
    let location = json!({ "id": "introduction", "locationName": "Introduction" });
    let annotations = json!({ "commentAnnotations": [
        { "location": location, "commentData": [comment("ada", "Is this right?")] },
    ] });
    let added = sandbox.result(ADD, on_roadmap(annotations)).await;
    assert_eq!(
        added["message"],
        "Comment Annotation(s) added successfully."
    );
    let (id, outcome) = added["data"].as_object().unwrap().iter().next().unwrap();
    assert!(id.len() == 20 && id.starts_with('-'), "{id}");
    let question = outcome["commentIds"][0].as_i64().unwrap();
    assert_eq!(question.to_string().len(), 6);
    assert_eq!(
        outcome,
        &json!({
            "success": true,
            "annotationId": id,
            "commentIds": [question],
            "message": "Added Successfully",
        })
    );

    sandbox.advance(1000);
    let reply = on_roadmap(json!({
        "annotationId": id,
        "commentData": [comment("grace", "Yes.")],
    }));
    let replied = sandbox
        .result("/v2/commentannotations/comments/add", reply)
        .await;
    assert_eq!(replied["message"], "Comment(s) added successfully.");
    let answer = replied["data"][0].as_i64().unwrap();
    let count = json!({ "organizationId": "acme", "documentIds": ["roadmap"], "userId": "ada" });
    let counted = sandbox.data(COUNT, count).await;
    assert_eq!(counted, json!({ "roadmap": { "total": 1, "unread": 1 } }));

    sandbox.advance(1000);
    let status = json!({ "id": "RESOLVED", "name": "Resolved", "type": "terminal" });
    let update = on_roadmap(json!({
        "annotationIds": [id],
        "updatedData": { "status": status, "resolvedByUserId": "ada" },
    }));
    let updated = sandbox.result(UPDATE, update).await;
    assert_eq!(updated["message"], "Annotations updated successfully.");
    let outcome =
        json!({ "success": true, "id": id, "message": "Annotations updated successfully" });
    assert_eq!(updated["data"], json!({ id: outcome }));

    let resolved = on_roadmap(json!({ "resolvedBy": "ada", "statusId": "RESOLVED" }));
    let read = sandbox.result(GET, resolved).await;
    assert_eq!(read["message"], "Annotation(s) fetched successfully.");
    let annotation = &read["data"][0];
    assert_eq!(annotation["location"], location);
    assert_eq!(annotation["status"], status);
    assert_eq!(annotation["comments"][0]["commentId"], question);
    assert_eq!(annotation["comments"][1]["commentId"], answer);
    assert_eq!(annotation["comments"][1]["commentText"], "Yes.");
    assert_eq!(annotation["involvedUserIds"], json!(["ada", "grace"]));

    let deleted = sandbox
        .result(DELETE, on_roadmap(json!({ "annotationIds": [id] })))
        .await;
    assert_eq!(deleted["message"], "Annotations deleted successfully.");
    let outcome = json!({ "success": true, "id": id, "message": "Deleted Successfully" });
    assert_eq!(deleted["data"], json!({ id: outcome }));
    let left = sandbox.data(GET, on_roadmap(json!({}))).await;
    assert_eq!(left, json!([]));
}
