//! The notifications and activities that comments cause.

use serde_json::{Value, json};

use super::{add, comment, on_roadmap, put, sandbox, stored, with};
use crate::{
    store::{ACTIVITIES, CONFIGS, Key, NOTIFICATIONS},
    testing::{START, TestSandbox},
};

/// Returns a comment by Ada that mentions Grace and triggers everything.
fn loud() -> Value {
    let contact = json!({ "userId": "grace", "email": "grace@example.com" });
    with(
        comment("ada", "{{grace}}, is this right?"),
        json!({
            "commentId": 1,
            "taggedUserContacts": [{ "userId": "grace", "contact": contact }],
            "triggerNotification": true,
            "triggerActivities": true,
        }),
    )
}

fn enable_activities(sandbox: &TestSandbox) {
    put(
        sandbox,
        &CONFIGS,
        Key::new(["activityconfig"]),
        json!({ "activityServiceConfig": { "isEnabled": true, "immutable": true } }),
    );
}

#[tokio::test]
async fn a_comment_can_notify_the_mentioned_users() {
    let sandbox = sandbox();
    add(&sandbox, "quiet", json!({})).await;
    assert!(stored(&sandbox, &NOTIFICATIONS).is_empty());
    let more = json!({ "location": { "id": "intro" }, "commentData": [loud()] });
    add(&sandbox, "loud", more).await;
    let notifications = stored(&sandbox, &NOTIFICATIONS);
    let [notification] = notifications.as_slice() else {
        panic!("{notifications:#?}");
    };
    assert_eq!(notification["id"].as_str().unwrap().len(), 16);
    assert_eq!(notification["notificationSource"], "comment");
    assert_eq!(notification["actionType"], "newlyAdded");
    assert_eq!(notification["actionUser"]["userId"], "ada");
    assert_eq!(notification["targetAnnotationId"], "loud");
    assert_eq!(
        notification["displayBodyMessage"],
        "{{grace}}, is this right?"
    );
    assert_eq!(notification["timestamp"], START);
    assert_eq!(notification["metadata"]["apiKey"], "k");
    assert_eq!(notification["metadata"]["organizationId"], "acme");
    assert_eq!(notification["metadata"]["documentId"], "roadmap");
    assert_eq!(notification["metadata"]["location"]["id"], "intro");
    let data = &notification["notificationSourceData"];
    assert_eq!(data["annotationId"], "loud");
    for field in ["notifyUsers", "notifyUsersByUserId"] {
        let recipients = notification[field].as_object().unwrap();
        assert_eq!(recipients.values().collect::<Vec<_>>(), [&json!(true)]);
    }
    // The triggers themselves are not stored.
    assert_eq!(data["comments"][0].get("triggerNotification"), None);
}

#[tokio::test]
async fn a_reply_notifies_the_author_of_the_annotation() {
    let sandbox = sandbox();
    add(&sandbox, "a", json!({})).await;
    let loud = json!({ "triggerNotification": true });
    for user in ["ada", "linus"] {
        let reply = with(comment(user, "Yes."), loud.clone());
        let data = json!({ "annotationId": "a", "commentData": [reply] });
        sandbox
            .data("/v2/commentannotations/comments/add", on_roadmap(data))
            .await;
    }
    // Ada is not told of her own reply.
    let notifications = stored(&sandbox, &NOTIFICATIONS);
    assert_eq!(notifications.len(), 1, "{notifications:#?}");
    assert_eq!(notifications[0]["actionType"], "added");
    assert_eq!(notifications[0]["actionUser"]["userId"], "linus");
    let annotation = &notifications[0]["notificationSourceData"];
    let subscribed = annotation["subscribedUsers"].as_object().unwrap().keys();
    let notified = notifications[0]["notifyUsersByUserId"].as_object().unwrap();
    assert!(subscribed.eq(notified.keys()));
}

#[tokio::test]
async fn an_update_can_notify_too() {
    let sandbox = sandbox();
    add(&sandbox, "a", json!({ "commentData": [loud()] })).await;
    let data = json!({
        "annotationId": "a",
        "commentIds": [1],
        "updatedData": { "commentText": "{{grace}}?" },
        "triggerNotification": true,
    });
    sandbox
        .data("/v2/commentannotations/comments/update", on_roadmap(data))
        .await;
    let notifications = stored(&sandbox, &NOTIFICATIONS);
    let mut actions: Vec<&str> = notifications
        .iter()
        .filter_map(|notification| notification["actionType"].as_str())
        .collect();
    actions.sort_unstable();
    assert_eq!(actions, ["newlyAdded", "updated"]);
}

#[tokio::test]
async fn nobody_is_told_of_what_they_may_not_see() {
    let sandbox = sandbox();
    let visibility = json!({ "type": "restricted", "userIds": ["linus"] });
    let more = json!({ "visibility": visibility, "commentData": [loud()] });
    add(&sandbox, "a", more).await;
    assert!(stored(&sandbox, &NOTIFICATIONS).is_empty());
}

#[tokio::test]
async fn activities_are_recorded_while_they_are_enabled() {
    let sandbox = sandbox();
    let reply = with(
        comment("grace", "Yes."),
        json!({ "commentId": 2, "triggerActivities": true }),
    );
    let more = json!({ "commentData": [loud(), reply] });
    add(&sandbox, "a", more.clone()).await;
    assert!(stored(&sandbox, &ACTIVITIES).is_empty());
    enable_activities(&sandbox);
    add(&sandbox, "b", more).await;
    let mut activities = stored(&sandbox, &ACTIVITIES);
    activities.sort_by_key(|activity| activity["actionType"].to_string());
    let [reply, first] = activities.as_slice() else {
        panic!("{activities:#?}");
    };
    assert_eq!(first["actionType"], "comment_annotation.add");
    assert_eq!(first["actionUser"]["userId"], "ada");
    assert_eq!(first["targetEntityId"], "b");
    assert_eq!(first.get("targetSubEntityId"), None);
    assert_eq!(first["entityData"]["annotationId"], "b");
    assert_eq!(reply["actionType"], "comment.add");
    assert_eq!(reply["actionUser"]["userId"], "grace");
    assert_eq!(reply["targetSubEntityId"], "2");
    assert_eq!(reply["entityTargetData"]["commentText"], "Yes.");
    for activity in [first, reply] {
        assert_eq!(activity["featureType"], "comment");
        assert_eq!(activity["immutable"], true);
        assert_eq!(activity["timestamp"], START);
        assert_eq!(activity["id"].as_str().unwrap().len(), 20);
        assert_eq!(
            activity["metadata"],
            json!({ "apiKey": "k", "organizationId": "acme", "documentId": "roadmap" })
        );
    }
}

#[tokio::test]
async fn version_1_notifies_nobody() {
    let sandbox = sandbox();
    enable_activities(&sandbox);
    let tagged = json!([{
        "userId": "grace",
        "text": "@Grace",
        "contact": { "userId": "grace", "name": "Grace", "email": "grace@example.com" },
    }]);
    let comment = with(loud(), json!({ "taggedUserContacts": tagged }));
    let annotation = json!({ "commentData": [comment] });
    let data = on_roadmap(json!({ "commentAnnotations": [annotation] }));
    sandbox.data("/v1/commentannotations/add", data).await;
    assert!(stored(&sandbox, &NOTIFICATIONS).is_empty());
    assert!(stored(&sandbox, &ACTIVITIES).is_empty());
}
