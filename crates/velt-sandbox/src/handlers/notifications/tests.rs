//! Tests of notifications and their settings.

use serde_json::{Value, json};

use crate::{
    store::{ANNOTATIONS, DOCUMENTS, NOTIFICATIONS, USERS},
    testing::{START, TestSandbox},
};

const ADD: &str = "/v2/notifications/add";
const GET: &str = "/v2/notifications/get";
const UPDATE: &str = "/v2/notifications/update";
const DELETE: &str = "/v2/notifications/delete";
const SET_CONFIG: &str = "/v2/notifications/config/set";
const GET_CONFIG: &str = "/v2/notifications/config/get";

/// Returns a sandbox in which the documents `roadmap` and `budget` exist.
fn sandbox() -> TestSandbox {
    let sandbox = TestSandbox::new();
    for document in ["roadmap", "budget"] {
        sandbox.put(&DOCUMENTS, ["acme", document], json!({}));
    }
    sandbox
}

/// Returns a notification from Ada about the roadmap, with more fields.
fn notification(more: Value) -> Value {
    let mut notification = json!({
        "organizationId": "acme",
        "documentId": "roadmap",
        "actionUser": { "userId": "ada", "name": "Ada" },
        "displayHeadlineMessageTemplate": "{actionUser} published the roadmap",
        "displayBodyMessage": "Have a look.",
        "notifyUsers": [],
    });
    for (name, value) in more.as_object().unwrap() {
        notification[name] = value.clone();
    }
    notification
}

/// Returns the IDs of the notifications that a request finds.
async fn ids(sandbox: &TestSandbox, request: Value) -> Vec<String> {
    let rows = sandbox.data(GET, with_organization(request)).await;
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| row["id"].as_str().unwrap().to_owned())
        .collect()
}

fn with_organization(mut request: Value) -> Value {
    request["organizationId"] = json!("acme");
    request
}

#[tokio::test]
async fn a_notification_is_sent_read_corrected_and_deleted() {
    let sandbox = sandbox();
    let request = notification(json!({
        "notificationId": "launch-1",
        "notifyUsers": [{ "userId": "grace", "email": "grace@acme.example" }],
        "notifyAll": false,
        "notificationSourceData": { "page": 3 },
    }));
    let result = sandbox.result(ADD, request).await;
    let message = "Notification added successfully.";
    let expected = json!({
        "status": "success", "message": message,
        "data": { "success": true, "message": message },
    });
    assert_eq!(result, expected);

    let rows = sandbox
        .data(GET, with_organization(json!({ "userId": "grace" })))
        .await;
    let row = &rows[0];
    assert_eq!(row["id"], "launch-1");
    assert_eq!(row["notificationSource"], "custom");
    assert_eq!(row["notificationSourceData"], json!({ "page": 3 }));
    assert_eq!(row["timestamp"], START);
    let metadata = json!({ "apiKey": "k", "organizationId": "acme", "documentId": "roadmap" });
    assert_eq!(row["metadata"], metadata);
    for hashes in ["notifyUsers", "notifyUsersByUserId"] {
        let hashes = row[hashes].as_object().unwrap();
        assert_eq!(hashes.values().collect::<Vec<_>>(), [&json!(true)]);
        assert!(hashes.keys().all(|hash| hash.len() == 32), "{hashes:?}");
    }
    let names = row.as_object().unwrap().keys();
    assert!(names.into_iter().all(|name| !name.starts_with('_')));

    let update = json!({
        "organizationId": "acme",
        "notifications": [{
            "id": "launch-1",
            "displayBodyMessage": "Have another look.",
            "readByUserIds": ["grace"],
            "persistReadForUsers": true,
        }],
    });
    let data = sandbox.data(UPDATE, update).await;
    let expected = json!({ "launch-1": { "success": true, "message": "Notification updated." } });
    assert_eq!(data, expected);
    let rows = sandbox
        .data(GET, with_organization(json!({ "documentId": "roadmap" })))
        .await;
    assert_eq!(rows[0]["displayBodyMessage"], "Have another look.");
    assert_eq!(
        rows[0]["displayHeadlineMessageTemplate"],
        "{actionUser} published the roadmap"
    );
    let stored = sandbox.stored("/notifications/acme/launch-1");
    assert_eq!(stored["_readBy"], json!(["grace"]));
    assert_eq!(stored["_persistReadFor"], json!(["grace"]));

    let request = with_organization(json!({ "notificationIds": ["launch-1"] }));
    let data = sandbox.data(DELETE, request.clone()).await;
    let expected = json!({ "launch-1": { "success": true, "message": "Notification deleted." } });
    assert_eq!(data, expected);
    let data = sandbox.data(DELETE, request).await;
    let failed = "Failed to delete notification.";
    let expected = json!({ "launch-1": { "success": false, "message": failed } });
    assert_eq!(data, expected);
}

#[tokio::test]
async fn everyone_is_notified_unless_told_otherwise() {
    let sandbox = sandbox();
    let everyone = notification(json!({ "notificationId": "everyone" }));
    let grace = notification(json!({
        "notificationId": "grace",
        "notifyAll": false,
        "notifyUsers": [{ "userId": "grace" }],
    }));
    for request in [everyone, grace] {
        sandbox.data(ADD, request).await;
    }
    let of = |user: &str| json!({ "userId": user, "order": "asc" });
    assert_eq!(ids(&sandbox, of("linus")).await, ["everyone"]);
    assert_eq!(ids(&sandbox, of("grace")).await, ["everyone", "grace"]);
    assert!(ids(&sandbox, of("margaret")).await.is_empty());
    sandbox.put(&USERS, ["acme", "margaret"], json!({}));
    assert_eq!(ids(&sandbox, of("margaret")).await, ["everyone"]);
}

#[tokio::test]
async fn the_same_id_gives_one_notification_and_no_id_gives_a_new_one() {
    let sandbox = sandbox();
    for body in ["one", "two"] {
        let more = json!({ "notificationId": "n_1", "displayBodyMessage": body });
        sandbox.data(ADD, notification(more)).await;
    }
    let request = with_organization(json!({ "documentId": "roadmap" }));
    let rows = sandbox.data(GET, request.clone()).await;
    assert_eq!(rows.as_array().unwrap().len(), 1);
    assert_eq!(rows[0]["displayBodyMessage"], "two");
    for _ in 0..2 {
        sandbox.data(ADD, notification(json!({}))).await;
    }
    let ids = ids(&sandbox, json!({ "documentId": "roadmap" })).await;
    assert_eq!(ids.len(), 3);
    let generated = ids.iter().filter(|id| *id != "n_1");
    assert!(generated.into_iter().all(|id| id.len() == 16), "{ids:?}");
}

#[tokio::test]
async fn a_notification_needs_a_good_id_texts_and_parents() {
    let sandbox = sandbox();
    for id in ["a.b", "a b", ""] {
        let request = notification(json!({ "notificationId": id }));
        let (status, error) = sandbox.error(ADD, request).await;
        assert_eq!(
            (status, &error["status"]),
            (400, &json!("INVALID_ARGUMENT"))
        );
        let message = "data.notificationId must consist of letters, digits, _ and -";
        assert_eq!(error["message"], message, "{id:?}");
    }
    let mut request = notification(json!({}));
    request
        .as_object_mut()
        .unwrap()
        .remove("displayBodyMessage");
    assert_eq!(sandbox.error(ADD, request.clone()).await.0, 400);
    request["isNotificationResolverUsed"] = json!(true);
    sandbox.data(ADD, request).await;

    let request = notification(json!({ "documentId": "new" }));
    let (status, error) = sandbox.error(ADD, request).await;
    assert_eq!((status, &error["status"]), (404, &json!("NOT_FOUND")));
    assert_eq!(error["message"], "Document does not exist");
    let more = json!({
        "organizationId": "globex", "createOrganization": true,
        "documentId": "new", "createDocument": true,
    });
    for version in ["v1", "v2"] {
        let path = format!("/{version}/notifications/add");
        sandbox.data(&path, notification(more.clone())).await;
    }
    assert_eq!(sandbox.stored("/documents/globex/new"), json!({}));
}

#[tokio::test]
async fn recipients_without_access_are_dropped_only_if_asked() {
    let sandbox = sandbox();
    let private = json!({ "accessType": "organizationPrivate" });
    sandbox.put(&DOCUMENTS, ["acme", "roadmap"], private);
    let users = json!([{ "userId": "grace" }, { "userId": "stranger" }]);
    for verify in [false, true] {
        let more = json!({
            "notificationId": verify.to_string(),
            "notifyUsers": users,
            "notifyAll": false,
            "verifyUserPermissions": verify,
        });
        sandbox.data(ADD, notification(more)).await;
    }
    let named = |id: &str| {
        let stored = sandbox.stored(&format!("/notifications/acme/{id}"));
        stored["_recipients"].as_object().unwrap().len()
    };
    assert_eq!((named("false"), named("true")), (2, 1));
}

#[tokio::test]
async fn filters_narrow_each_other() {
    let sandbox = sandbox();
    for (id, document, location) in [
        ("a", "roadmap", json!(7)),
        ("b", "roadmap", json!("top")),
        ("c", "budget", json!(7)),
    ] {
        let more = json!({
            "notificationId": id, "documentId": document, "location": { "id": location },
        });
        sandbox.data(ADD, notification(more)).await;
        sandbox.advance(1);
    }
    let roadmap = json!({ "documentId": "roadmap" });
    assert_eq!(ids(&sandbox, roadmap).await, ["b", "a"]);
    let seventh = json!({ "userId": "linus", "locationId": "7" });
    assert_eq!(ids(&sandbox, seventh).await, ["c", "a"]);
    let both = json!({ "documentId": "roadmap", "locationId": "7" });
    assert_eq!(ids(&sandbox, both).await, ["a"]);
    let listed = json!({ "documentId": "roadmap", "notificationIds": ["b", "c", "none"] });
    assert_eq!(ids(&sandbox, listed).await, ["b"]);

    let update = json!({
        "documentId": "budget",
        "notifications": [{ "id": "a" }, { "notificationId": "c" }],
    });
    let data = sandbox.data(UPDATE, with_organization(update)).await;
    let failed = "Failed to update notification.";
    let expected = json!({
        "a": { "success": false, "message": failed },
        "c": { "success": true, "message": "Notification updated." },
    });
    assert_eq!(data, expected);

    let delete = json!({ "documentId": "roadmap", "locationId": "top" });
    let data = sandbox.data(DELETE, with_organization(delete)).await;
    assert_eq!(data.as_object().unwrap().keys().collect::<Vec<_>>(), ["b"]);
    let everyones = json!({ "userId": "linus", "order": "asc" });
    assert_eq!(ids(&sandbox, everyones).await, ["a", "c"]);
}

#[tokio::test]
async fn pages_neither_skip_nor_repeat_when_notifications_come_and_go() {
    let sandbox = sandbox();
    for id in ["a", "b", "c", "d"] {
        sandbox
            .data(ADD, notification(json!({ "notificationId": id })))
            .await;
    }
    let request = json!({ "documentId": "roadmap", "pageSize": 2 });
    let mut request = with_organization(request);
    let first = sandbox.result(GET, request.clone()).await;
    let page = |result: &Value| -> Vec<String> {
        let rows = result["data"].as_array().unwrap().iter();
        rows.map(|row| row["id"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(page(&first), ["d", "c"]);
    sandbox.advance(1);
    sandbox
        .data(ADD, notification(json!({ "notificationId": "e" })))
        .await;
    let delete = with_organization(json!({ "notificationIds": ["c"] }));
    sandbox.data(DELETE, delete).await;
    request["pageToken"] = first["pageToken"].clone();
    let second = sandbox.result(GET, request.clone()).await;
    assert_eq!(page(&second), ["b", "a"]);
    assert_eq!(second.get("pageToken"), None);
    request["pageToken"] = json!("garbled");
    assert_eq!(sandbox.error(GET, request).await.0, 400);
}

#[tokio::test]
async fn version_1_reads_all_notifications_without_pages() {
    let sandbox = sandbox();
    for id in ["a", "b"] {
        sandbox
            .data(ADD, notification(json!({ "notificationId": id })))
            .await;
    }
    let request = with_organization(json!({ "pageSize": 1 }));
    let result = sandbox.result("/v1/notifications/get", request).await;
    assert_eq!(result["data"].as_array().unwrap().len(), 2);
    assert_eq!(result.get("pageToken"), None);
    assert_eq!(
        sandbox.error(GET, with_organization(json!({}))).await.0,
        400
    );
}

#[tokio::test]
async fn deleting_for_a_user_leaves_the_copies_of_the_others() {
    let sandbox = sandbox();
    let users = json!([{ "userId": "grace" }, { "userId": "linus" }]);
    let named = json!({ "notificationId": "named", "notifyUsers": users, "notifyAll": false });
    let everyone = json!({ "notificationId": "everyone" });
    for more in [named, everyone] {
        sandbox.data(ADD, notification(more)).await;
    }
    let of = |user: &str| json!({ "userId": user, "order": "asc" });
    let delete = |user: &str| with_organization(json!({ "userId": user }));
    sandbox.data(DELETE, delete("grace")).await;
    assert!(ids(&sandbox, of("grace")).await.is_empty());
    assert_eq!(ids(&sandbox, of("linus")).await, ["everyone", "named"]);
    sandbox.data(DELETE, delete("linus")).await;
    // Nobody is left who received it.
    assert_eq!(sandbox.stored("/notifications/acme/named"), Value::Null);
    assert_eq!(ids(&sandbox, of("ada")).await, ["everyone"]);

    let (status, error) = sandbox.error(DELETE, with_organization(json!({}))).await;
    let message = "data needs documentId, locationId, userId or notificationIds";
    assert_eq!((status, &error["message"]), (400, &json!(message)));
}

#[tokio::test]
async fn a_notification_of_a_private_comment_is_for_those_who_see_it() {
    let sandbox = sandbox();
    let visibility = json!({ "type": "restricted", "userIds": ["grace"] });
    let annotation = json!({ "visibilityConfig": visibility });
    sandbox.put(&ANNOTATIONS, ["acme", "roadmap", "secret"], annotation);
    let row = json!({
        "id": "n",
        "targetAnnotationId": "secret",
        "metadata": { "documentId": "roadmap" },
        "timestamp": 1,
    });
    sandbox.put(&NOTIFICATIONS, ["acme", "n"], row);
    assert_eq!(ids(&sandbox, json!({ "userId": "grace" })).await, ["n"]);
    assert!(ids(&sandbox, json!({ "userId": "linus" })).await.is_empty());
    let of_document = json!({ "documentId": "roadmap" });
    assert_eq!(ids(&sandbox, of_document).await, ["n"]);
}

#[tokio::test]
async fn settings_of_a_document_replace_the_default_of_the_user() {
    let sandbox = sandbox();
    let set = |documents: Option<Value>, config: Value| {
        let mut request = json!({ "organizationId": "acme", "userIds": ["ada"], "config": config });
        if let Some(documents) = documents {
            request["documentIds"] = documents;
        }
        request
    };
    let get = json!({
        "organizationId": "acme", "userId": "ada", "documentIds": ["roadmap", "budget"],
    });
    assert_eq!(sandbox.data(GET_CONFIG, get.clone()).await, json!([]));

    let data = sandbox
        .data(
            SET_CONFIG,
            set(None, json!({ "inbox": "ALL", "email": "MINE" })),
        )
        .await;
    let message = "User config set successfully.";
    let expected = json!({ "ada": { "success": true, "userId": "ada", "message": message } });
    assert_eq!(data, expected);
    for config in [json!({ "inbox": "NONE" }), json!({ "slack": "ALL" })] {
        let request = set(Some(json!(["other", "roadmap"])), config);
        let data = sandbox.data(SET_CONFIG, request).await;
        assert_eq!(data["ada"]["documentId"], "roadmap");
    }

    let data = sandbox.data(GET_CONFIG, get).await;
    let row = |document: &str, config: Value| {
        json!({ "config": config, "metadata": {
            "organizationId": "acme", "apiKey": "k", "documentId": document, "userId": "ada",
        } })
    };
    let expected = json!([
        row("roadmap", json!({ "inbox": "NONE", "slack": "ALL" })),
        row("budget", json!({ "inbox": "ALL", "email": "MINE" })),
    ]);
    assert_eq!(data, expected);

    let get = json!({
        "organizationId": "acme", "userId": "ada", "getOrganizationConfig": true,
    });
    let data = sandbox.data(GET_CONFIG, get).await;
    assert_eq!(
        data[0]["config"],
        json!({ "inbox": "ALL", "email": "MINE" })
    );
    assert_eq!(data[0]["metadata"].get("documentId"), None);

    let request = set(Some(json!([])), json!({ "inbox": "ALL" }));
    let (status, error) = sandbox.error(SET_CONFIG, request).await;
    assert_eq!(
        (status, &error["message"]),
        (400, &json!("data.documentIds is empty"))
    );
}
