//! Tests of reading and deleting the data of a user.

use serde_json::{Value, json};

use crate::{
    store::{
        ACTIVITIES, ANNOTATIONS, CRDT, DOCUMENT_USERS, DOCUMENTS, FOLDER_USERS, GRANTS, INVITES,
        JOBS, MEMBERS, NOTIFICATION_CONFIGS, NOTIFICATIONS, ORGANIZATIONS, PRESENCE, RECORDINGS,
        USERS,
    },
    testing::{START, TestSandbox},
    world::Switches,
};

const DELETE: &str = "/v2/users/data/delete";
const STATUS: &str = "/v2/users/data/delete/status";
const GET: &str = "/v2/users/data/get";

fn user(id: &str) -> Value {
    json!({ "userId": id, "email": format!("{id}@acme.example") })
}

fn comment(id: u32, author: &str) -> Value {
    json!({ "commentId": id, "from": user(author), "commentText": "Hello" })
}

/// Returns a sandbox in which Ada has left traces everywhere.
async fn sandbox() -> TestSandbox {
    let sandbox = TestSandbox::new();
    sandbox.put(&USERS, ["acme", "ada"], user("ada"));
    sandbox.put(&DOCUMENTS, ["acme", "roadmap"], json!({}));
    sandbox.put(&DOCUMENT_USERS, ["acme", "roadmap", "ada"], user("ada"));
    sandbox.put(&FOLDER_USERS, ["acme", "plans", "ada"], user("ada"));
    sandbox.put(&MEMBERS, ["acme", "engineering", "ada"], json!({}));
    let grant = json!({ "documentId": "roadmap", "userId": "ada" });
    sandbox.put(&GRANTS, ["acme", "document", "roadmap", "ada"], grant);
    sandbox.put(
        &PRESENCE,
        ["acme", "roadmap", "ada"],
        json!({ "status": "away" }),
    );
    sandbox.put(
        &NOTIFICATION_CONFIGS,
        ["acme", "", "ada"],
        json!({ "inbox": "ALL" }),
    );
    let invite = json!({ "email": "ada@acme.example", "type": "org_user" });
    sandbox.put(&INVITES, ["acme", "i1"], invite);
    let invite = json!({ "email": "bob@acme.example", "invitedBy": user("ada") });
    sandbox.put(&INVITES, ["acme", "i2"], invite);

    let mut greeting = comment(1, "grace");
    greeting["commentText"] = json!("Hello {{ada}}!");
    greeting["taggedUserContacts"] = json!([{ "userId": "ada", "contact": user("ada") }]);
    greeting["reactionAnnotations"] = json!([
        { "icon": "heart", "from": user("ada") },
        { "icon": "wave", "from": user("linus") },
    ]);
    let thread = json!({
        "from": user("grace"),
        "assignedTo": user("ada"),
        "resolvedByUserId": "ada",
        "mentionedUserIds": ["ada", "linus"],
        "subscribedUsers": { "h1": { "type": "auto", "user": user("ada") } },
        "comments": [greeting, comment(2, "ada"), comment(3, "linus")],
    });
    sandbox.put(&ANNOTATIONS, ["acme", "roadmap", "of-grace"], thread);
    let thread = json!({
        "from": user("ada"), "comments": [comment(4, "ada"), comment(5, "grace")],
    });
    sandbox.put(&ANNOTATIONS, ["acme", "roadmap", "of-ada"], thread);

    for (id, by, about) in [("by-ada", "ada", "grace"), ("by-grace", "grace", "linus")] {
        let activity = json!({
            "actionUser": user(by), "entityData": { "from": user(about) },
        });
        sandbox.put(&ACTIVITIES, ["acme", id], activity);
    }
    let recording = json!({ "from": user("ada") });
    sandbox.put(&RECORDINGS, ["acme", "roadmap", "r"], recording);
    let content = json!({ "lastUpdatedBy": "ada", "sessionId": "s", "contents": {} });
    sandbox.put(&CRDT, ["acme", "roadmap", "notes"], content);
    for (id, by, to, everyone) in [
        ("acted", "ada", vec!["grace"], false),
        ("everyone", "grace", vec![], true),
        ("received", "grace", vec!["ada"], false),
        ("shared", "grace", vec!["ada", "linus"], false),
    ] {
        let notification = json!({
            "organizationId": "acme",
            "documentId": "roadmap",
            "notificationId": id,
            "actionUser": user(by),
            "displayHeadlineMessageTemplate": "Hello",
            "displayBodyMessage": "Hello",
            "notifyUsers": to.into_iter().map(user).collect::<Vec<_>>(),
            "notifyAll": everyone,
        });
        sandbox.data("/v2/notifications/add", notification).await;
    }
    sandbox
}

async fn delete(sandbox: &TestSandbox, request: Value) -> (u16, Value) {
    let (status, body) = sandbox.post(DELETE, request).await;
    (status.as_u16(), body)
}

#[tokio::test]
async fn nothing_of_a_user_is_left_and_the_others_lose_nothing() {
    let sandbox = sandbox().await;
    let (status, mut body) = delete(&sandbox, json!({ "userIds": ["ada"] })).await;
    let job = body["data"]["jobId"].take();
    let expected = json!({
        "status": "success",
        "message": "Data deletion process has been initiated.",
        "data": { "jobId": null, "tasksCount": 1 },
        "statusCode": 202,
    });
    assert_eq!((status, body), (202, expected));
    assert_eq!(job.as_str().unwrap().len(), 20);

    let mut everything = sandbox.stored("");
    let text = everything.to_string();
    for trace in ["\"ada\"", "ada@", "{{ada}}"] {
        assert!(!text.contains(trace), "{trace} in {everything:#}");
    }
    let annotation = &everything["annotations"]["acme"]["roadmap"]["of-grace"];
    let comments = annotation["comments"].as_array().unwrap();
    let ids: Vec<&Value> = comments
        .iter()
        .map(|comment| &comment["commentId"])
        .collect();
    assert_eq!(ids, [1, 3]);
    assert_eq!(comments[0]["commentText"], "Hello !");
    let reactions = json!([{ "icon": "wave", "from": user("linus") }]);
    assert_eq!(comments[0]["reactionAnnotations"], reactions);
    assert_eq!(annotation["mentionedUserIds"], json!(["linus"]));
    let notifications = everything["notifications"]["acme"].as_object().unwrap();
    let ids: Vec<&String> = notifications.keys().collect();
    assert_eq!(ids, ["everyone", "shared"]);
    for hashes in ["notifyUsers", "notifyUsersByUserId"] {
        let hashes = notifications["shared"][hashes].as_object().unwrap();
        assert_eq!(hashes.len(), 1, "{hashes:?}");
    }
    let activities = everything["activities"]["acme"].as_object().unwrap();
    assert_eq!(activities.keys().collect::<Vec<_>>(), ["by-grace"]);
    let invites = everything["invites"]["acme"].take();
    assert_eq!(invites, json!({ "i2": { "email": "bob@acme.example" } }));
    let users = everything["users"]["acme"].as_object().unwrap();
    assert_eq!(users.keys().collect::<Vec<_>>(), ["grace", "linus"]);

    let data = sandbox.data(STATUS, json!({ "jobId": job })).await;
    let expected = json!({
        "isDeleteCompleted": true, "tasksLeft": 0, "lastTaskCompletedTime": START,
    });
    assert_eq!(data, expected);
}

#[tokio::test]
async fn a_user_whose_id_begins_like_another_is_somebody_else() {
    let sandbox = sandbox().await;
    sandbox.put(&USERS, ["acme", "ada2"], user("ada2"));
    let thread = json!({ "comments": [comment(1, "ada2")] });
    sandbox.put(&ANNOTATIONS, ["acme", "roadmap", "x"], thread.clone());
    delete(&sandbox, json!({ "userIds": ["ada"] })).await;
    assert_eq!(sandbox.stored("/users/acme/ada2"), user("ada2"));
    assert_eq!(sandbox.stored("/annotations/acme/roadmap/x"), thread);
}

#[tokio::test]
async fn organizations_limit_the_deletion() {
    let sandbox = TestSandbox::new();
    sandbox.put(&ORGANIZATIONS, ["globex"], json!({}));
    sandbox.put(&USERS, ["globex", "ada"], json!({}));
    let request = json!({ "userIds": ["ada", "grace"], "organizationIds": ["globex"] });
    let (_, body) = delete(&sandbox, request).await;
    assert_eq!(body["data"]["tasksCount"], 2);
    assert_eq!(sandbox.stored("/users/globex"), Value::Null);
    assert!(sandbox.stored("/users/acme/ada").is_object());
    for (field, value) in [("userIds", json!([])), ("organizationIds", json!([]))] {
        let mut request = json!({ "userIds": ["ada"] });
        request[field] = value;
        let (status, error) = sandbox.error(DELETE, request).await;
        let message = format!("data.{field} is empty");
        assert_eq!((status, &error["message"]), (400, &json!(message)));
    }
    let users: Vec<String> = (0..31).map(|number| format!("user{number}")).collect();
    let request = json!({ "userIds": users, "organizationIds": ["acme"] });
    let (_, body) = delete(&sandbox, request).await;
    assert_eq!(body["data"]["tasksCount"], 30);
}

#[tokio::test]
async fn a_slow_job_does_its_tasks_between_status_requests() {
    let sandbox = TestSandbox::new();
    let switches = Switches {
        job_steps: 2,
        ..Switches::default()
    };
    sandbox.world.set_switches(switches);
    let request = json!({ "userIds": ["ada", "grace", "linus"] });
    let (_, body) = delete(&sandbox, request).await;
    let users = || {
        let users = sandbox.stored("/users/acme");
        users
            .as_object()
            .map(|users| users.len())
            .unwrap_or_default()
    };
    assert_eq!(users(), 3);
    let request = json!({ "jobId": body["data"]["jobId"] });
    for left in [2, 1, 0, 0] {
        sandbox.advance(1000);
        let data = sandbox.data(STATUS, request.clone()).await;
        assert_eq!(data["tasksLeft"], left);
        assert_eq!(data["isDeleteCompleted"], left == 0);
        assert_eq!(users(), left);
    }
    let data = sandbox.data(STATUS, request).await;
    assert_eq!(data["lastTaskCompletedTime"], START + 3000);
}

#[tokio::test]
async fn an_unknown_job_has_no_status() {
    let sandbox = TestSandbox::new();
    sandbox.put(&JOBS, ["m1"], json!({ "kind": "migration" }));
    for job in ["none", "m1"] {
        let (status, error) = sandbox.error(STATUS, json!({ "jobId": job })).await;
        let expected = json!({
            "message": "Job does not exist.", "status": "NOT_FOUND", "code": 500,
        });
        assert_eq!((status, error), (404, expected));
    }
}

#[tokio::test]
async fn the_data_of_a_user_is_what_they_made_and_what_involves_them() {
    let sandbox = sandbox().await;
    let request = json!({ "organizationId": "acme", "userId": "ada" });
    let result = sandbox.result(GET, request).await;
    assert_eq!(result["message"], "Data fetched successfully.");
    assert_eq!(result.get("nextPageToken"), Some(&Value::Null));
    let data = &result["data"];
    let comments = data["comments"].as_array().unwrap().iter();
    let ids: Vec<&Value> = comments.map(|comment| &comment["commentId"]).collect();
    assert_eq!(ids, [4, 1, 2]);
    let heart = json!([{ "icon": "heart", "from": user("ada") }]);
    assert_eq!(data["reactions"], heart);
    assert_eq!(data["recordings"], json!([{ "from": user("ada") }]));
    let notifications = data["notifications"].as_array().unwrap().iter();
    let ids: Vec<&Value> = notifications.map(|row| &row["id"]).collect();
    assert_eq!(ids, ["acted", "everyone", "received", "shared"]);

    let request = json!({ "organizationId": "acme", "userId": "nobody" });
    let data = sandbox.data("/v1/users/data/get", request).await;
    let expected = json!({
        "comments": [], "reactions": [], "recordings": [], "notifications": [],
    });
    assert_eq!(data, expected);
}

#[tokio::test]
async fn each_page_has_up_to_100_items_of_each_kind() {
    let sandbox = TestSandbox::new();
    let comments: Vec<Value> = (0..250).map(|id| comment(id, "ada")).collect();
    let thread = json!({ "comments": comments });
    sandbox.put(&ANNOTATIONS, ["acme", "roadmap", "x"], thread);
    for number in 0..150 {
        let id = format!("n{number:03}");
        let row = json!({ "id": id, "actionUser": user("ada") });
        sandbox.put(&NOTIFICATIONS, ["acme", &id], row);
    }
    let mut request = json!({ "organizationId": "acme", "userId": "ada" });
    let mut seen = Vec::new();
    for (comments, notifications) in [(100, 100), (100, 50), (50, 0)] {
        let result = sandbox.result(GET, request.clone()).await;
        let page = |kind: &str| result["data"][kind].as_array().unwrap().clone();
        assert_eq!(page("comments").len(), comments);
        assert_eq!(page("notifications").len(), notifications);
        let ids = page("comments");
        seen.extend(ids.iter().map(|item| item["commentId"].as_u64().unwrap()));
        request["pageToken"] = result["nextPageToken"].clone();
    }
    assert_eq!(request["pageToken"], Value::Null);
    assert_eq!(seen, (0..250).collect::<Vec<_>>());
    request["pageToken"] = json!("garbled");
    let (status, error) = sandbox.error(GET, request).await;
    assert_eq!((status, &error["code"]), (400, &json!(500)));
}

#[tokio::test]
async fn users_can_be_named_by_the_ids_of_velt_and_in_all_organizations() {
    let sandbox = TestSandbox::new();
    sandbox.put(&ORGANIZATIONS, ["globex"], json!({}));
    for organization in ["acme", "globex"] {
        let recording = json!({ "from": user("ada"), "displayName": organization });
        sandbox.put(&RECORDINGS, [organization, "roadmap", "r"], recording);
    }
    let add = json!({ "organizationId": "acme", "users": [{ "userId": "ada" }] });
    let added = sandbox.data("/v2/users/add", add).await;
    let recordings = async |more: Value| {
        let mut request = json!({ "organizationId": "acme", "userId": "" });
        for (name, value) in more.as_object().unwrap() {
            request[name] = value.clone();
        }
        let data = sandbox.data(GET, request).await;
        data["recordings"].as_array().unwrap().len()
    };
    let velt = json!({ "veltUserIds": [added["ada"]["id"]] });
    assert_eq!(recordings(velt).await, 1);
    let everywhere = json!({ "userId": "ada", "veltAllOrganizations": true });
    assert_eq!(recordings(everywhere).await, 2);
}
