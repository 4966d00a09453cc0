//! Adding annotations.

use serde_json::{Value, json};

use super::{ADD, DELETE, add, comment, on_roadmap, only, put, sandbox, with};
use crate::{
    store::{AGENTS, Key},
    testing::{START, TestSandbox},
};

fn agent(source: &str, id: &str) -> Value {
    json!({
        "agentSource": source,
        "agentId": id,
        "agentName": "Proofreader",
        "executionId": "exec_1",
        "url": "https://example.com/roadmap#risks",
        "reason": {
            "title": "Typo",
            "description": "A letter is missing.",
            "severity": "low",
            "findingId": "finding-1",
        },
    })
}

fn by_agent(id: &str, agent: Value) -> Value {
    let comment = with(comment("ada", "Teh"), json!({ "agent": agent }));
    json!({ "annotationId": id, "commentData": [comment] })
}

async fn try_to_add(sandbox: &TestSandbox, annotations: Value, more: Value) -> (u16, Value) {
    let data = on_roadmap(json!({ "commentAnnotations": annotations }));
    sandbox.error(ADD, with(data, more)).await
}

#[tokio::test]
async fn the_server_completes_an_annotation() {
    let sandbox = sandbox();
    add(&sandbox, "question", json!({})).await;
    let annotation = only(&sandbox).await;
    let comment_id = annotation["comments"][0]["commentId"].clone();
    let hash = annotation["subscribedUsers"].as_object().unwrap();
    let hash = hash.keys().next().unwrap();
    assert_eq!(
        annotation,
        json!({
            "annotationId": "question",
            "annotationNumber": 1,
            "annotationIndex": 1,
            "type": "comment",
            "commentType": "manual",
            "status": { "id": "OPEN", "name": "Open", "type": "default" },
            "createdAt": START,
            "lastUpdated": START,
            "hasDraftComments": false,
            "customList": [],
            "subscribedUsers": { hash: { "user": { "userId": "ada" }, "type": "auto" } },
            "unsubscribedUsers": {},
            "subscribedGroups": {},
            "sourceType": "rest-api",
            "from": { "userId": "ada" },
            "visibilityConfig": { "type": "public" },
            "context": { "access": { "default": "velt" }, "accessFields": ["default:velt"] },
            "metadata": { "apiKey": "k", "organizationId": "acme", "documentId": "roadmap" },
            "mentionedUserIds": [],
            "involvedUserIds": ["ada"],
            "comments": [{
                "commentId": comment_id,
                "type": "text",
                "status": "added",
                "isDraft": false,
                "createdAt": START,
                "lastUpdated": "2026-01-01T00:00:00.000Z",
                "commentText": "Is this right?",
                "from": { "userId": "ada" },
                "to": [],
                "taggedUserContacts": [],
                "attachments": [],
                "recorders": [],
                "reactionAnnotations": [],
                "sourceType": "rest-api",
            }],
        })
    );
}

#[tokio::test]
async fn the_caller_can_set_ids_times_and_the_status() {
    let sandbox = sandbox();
    let status = json!({
        "id": "DOING",
        "name": "Doing",
        "type": "ongoing",
        "color": "#000",
        "lightColor": "#fff",
        "svg": "<svg/>",
    });
    let comment = with(
        comment("ada", "Old"),
        json!({ "commentId": 7, "createdAt": 1000, "lastUpdated": 2000, "context": { "a": 1 } }),
    );
    let more = json!({
        "createdAt": 1000,
        "lastUpdated": 2000,
        "status": status,
        "commentData": [comment],
    });
    add(&sandbox, "old", more).await;
    let annotation = only(&sandbox).await;
    assert_eq!(annotation["createdAt"], 1000);
    assert_eq!(annotation["lastUpdated"], 2000);
    assert_eq!(annotation["status"], status);
    let comment = &annotation["comments"][0];
    assert_eq!(comment["commentId"], 7);
    assert_eq!(comment["createdAt"], 1000);
    assert_eq!(comment["lastUpdated"], "1970-01-01T00:00:02.000Z");
    assert_eq!(comment["context"], json!({ "a": 1 }));
}

#[tokio::test]
async fn an_annotation_added_twice_is_one_and_keeps_its_number() {
    let sandbox = sandbox();
    add(&sandbox, "first", json!({})).await;
    add(&sandbox, "second", json!({})).await;
    sandbox
        .data(DELETE, on_roadmap(json!({ "annotationIds": ["first"] })))
        .await;
    let comments = json!([
        with(comment("ada", "Draft"), json!({ "commentId": 1 })),
        with(comment("grace", "Final"), json!({ "commentId": 1 })),
    ]);
    add(&sandbox, "second", json!({ "commentData": comments })).await;
    let annotation = only(&sandbox).await;
    assert_eq!(annotation["annotationNumber"], 2);
    assert_eq!(annotation["annotationIndex"], 1);
    assert_eq!(annotation["comments"].as_array().unwrap().len(), 1);
    assert_eq!(annotation["comments"][0]["commentText"], "Final");

    add(&sandbox, "third", json!({})).await;
    let third = sandbox
        .data(
            super::GET,
            on_roadmap(json!({ "annotationIds": ["third"] })),
        )
        .await;
    // The number of a deleted annotation is not given to another.
    assert_eq!(third[0]["annotationNumber"], 3);
}

#[tokio::test]
async fn mentioned_users_are_those_that_are_tagged() {
    let sandbox = sandbox();
    let contact = json!({ "userId": "grace", "name": "Grace", "email": "grace@example.com" });
    let comment = with(
        comment("ada", "{{grace}}, is this right?"),
        json!({ "taggedUserContacts": [{ "userId": "grace", "contact": contact }] }),
    );
    add(&sandbox, "question", json!({ "commentData": [comment] })).await;
    let annotation = only(&sandbox).await;
    assert_eq!(annotation["mentionedUserIds"], json!(["grace"]));
    assert_eq!(annotation["involvedUserIds"], json!(["ada", "grace"]));
    assert_eq!(annotation["comments"][0]["to"], json!([contact]));
}

#[tokio::test]
async fn the_location_has_a_number() {
    let sandbox = sandbox();
    add(&sandbox, "a", json!({ "location": { "id": "1" } })).await;
    let number = only(&sandbox).await["locationId"].as_u64().unwrap();
    assert_eq!(number.to_string().len(), 16);
    assert!(number < 1 << 53);
}

#[tokio::test]
async fn private_annotations_include_their_author() {
    let sandbox = sandbox();
    let more = json!({
        "visibility": { "type": "restricted", "userIds": ["grace"] },
        "context": { "access": { "team": "core", "level": 3 }, "note": "n" },
    });
    add(&sandbox, "a", more).await;
    let annotation = only(&sandbox).await;
    assert_eq!(
        annotation["visibilityConfig"],
        json!({ "type": "restricted", "userIds": ["grace", "ada"] })
    );
    assert_eq!(
        annotation["context"],
        json!({
            "access": { "team": "core", "level": 3 },
            "note": "n",
            "accessFields": [
                "team:core",
                "level:3",
                "__velt_private_self:grace",
                "__velt_private_self:ada",
            ],
        })
    );
    let visibility = json!({ "type": "organizationPrivate", "organizationId": "acme" });
    add(&sandbox, "a", json!({ "visibility": visibility })).await;
    let annotation = only(&sandbox).await;
    assert_eq!(
        annotation["visibilityConfig"],
        with(visibility, json!({ "userIds": ["ada"] }))
    );
    assert_eq!(
        annotation["context"]["accessFields"],
        json!([
            "default:velt",
            "organizationPrivate:acme",
            "__velt_private_self:ada"
        ])
    );
}

#[tokio::test]
async fn a_visibility_must_say_for_whom() {
    let sandbox = sandbox();
    for visibility in [
        json!({ "type": "organizationPrivate" }),
        json!({ "type": "restricted" }),
        json!({ "type": "restricted", "userIds": [] }),
    ] {
        let annotation = with(
            json!({ "commentData": [comment("ada", "?")] }),
            json!({ "visibility": visibility }),
        );
        let (status, error) = try_to_add(&sandbox, json!([annotation]), json!({})).await;
        assert_eq!(
            (status, &error["status"]),
            (400, &json!("INVALID_ARGUMENT"))
        );
    }
}

#[tokio::test]
async fn a_new_suggestion_is_pending() {
    let sandbox = sandbox();
    let sent = json!({ "targetId": "title", "newValue": 7, "status": "accepted", "own": true });
    let more = json!({ "type": "suggestion", "suggestion": sent });
    add(&sandbox, "a", more).await;
    assert_eq!(
        only(&sandbox).await["suggestion"],
        with(sent.clone(), json!({ "status": "pending" }))
    );
    add(&sandbox, "a", json!({ "type": "suggestion" })).await;
    assert_eq!(
        only(&sandbox).await["suggestion"],
        json!({ "status": "pending" })
    );
    add(&sandbox, "a", json!({ "suggestion": sent })).await;
    assert_eq!(only(&sandbox).await["suggestion"], Value::Null);
}

#[tokio::test]
async fn an_agent_marks_the_annotation_and_a_reply_only_the_comment() {
    let sandbox = sandbox();
    put(
        &sandbox,
        &AGENTS,
        Key::new(["mine"]),
        json!({ "name": "My agent" }),
    );
    for (source, id, kind, name) in [
        ("external", "anything", "external", json!("Proofreader")),
        ("velt", "spell-check", "built-in", json!("Spell Check")),
        ("velt", "mine", "custom", json!("My agent")),
    ] {
        let annotations = json!([by_agent("a", agent(source, id))]);
        let data = on_roadmap(json!({ "commentAnnotations": annotations }));
        let outcomes = sandbox.data(ADD, data).await;
        assert_eq!(outcomes["a"]["findingId"], "finding-1");
        let annotation = only(&sandbox).await;
        assert_eq!(annotation["sourceType"], "agent");
        assert_eq!(annotation["agent"]["agentType"], kind);
        assert_eq!(annotation["agent"]["agentName"], name);
        assert_eq!(annotation["agent"]["reason"]["severity"], "low");
        assert_eq!(annotation["comments"][0]["agent"], annotation["agent"]);
        assert_eq!(annotation["comments"][0]["sourceType"], "agent");
    }
    let reply = with(
        comment("ada", "Teh"),
        json!({ "agent": agent("external", "a") }),
    );
    let comments = json!([comment("ada", "?"), reply]);
    add(&sandbox, "a", json!({ "commentData": comments })).await;
    let annotation = only(&sandbox).await;
    assert_eq!(annotation["sourceType"], "rest-api");
    assert_eq!(annotation["agent"], Value::Null);
    assert_eq!(annotation["comments"][1]["sourceType"], "agent");
}

#[tokio::test]
async fn an_unknown_agent_fails_the_call_but_the_other_annotations_are_added() {
    let sandbox = sandbox();
    let annotations = json!([
        by_agent("good", agent("velt", "spell-check")),
        by_agent("bad", agent("velt", "nobody")),
    ]);
    let (status, error) = try_to_add(&sandbox, annotations, json!({})).await;
    assert_eq!((status, &error["status"]), (404, &json!("NOT_FOUND")));
    assert_eq!(error["details"]["good"]["success"], true);
    assert_eq!(
        error["details"]["bad"],
        json!({
            "success": false,
            "annotationId": "bad",
            "findingId": "finding-1",
            "message": "Agent not found.",
        })
    );
    assert_eq!(only(&sandbox).await["annotationId"], "good");
}

#[tokio::test]
async fn authors_without_access_are_denied_if_that_is_verified() {
    let sandbox = sandbox();
    let annotations = json!([
        by_agent("bad", agent("velt", "nobody")),
        { "commentData": [comment("mallory", "Hi")] },
        { "annotationId": "named", "commentData": [comment("mallory", "Hi")] },
        { "annotationId": "good", "commentData": [comment("ada", "Hi")] },
    ]);
    let verify = json!({ "verifyUserPermissions": true });
    let (status, error) = try_to_add(&sandbox, annotations, verify).await;
    assert_eq!(
        (status, &error["status"]),
        (403, &json!("PERMISSION_DENIED"))
    );
    let denied = "User does not have access to document";
    assert_eq!(
        error["details"]["__velt_denied:1"],
        json!({ "success": false, "message": denied })
    );
    assert_eq!(
        error["details"]["named"],
        json!({ "success": false, "annotationId": "named", "message": denied })
    );
    assert_eq!(error["details"]["good"]["success"], true);
    assert_eq!(only(&sandbox).await["annotationId"], "good");
}

#[tokio::test]
async fn missing_parents_are_refused_or_created() {
    let sandbox = TestSandbox::new();
    let annotations = json!([{ "annotationId": "a", "commentData": [comment("ada", "Hi")] }]);
    let data = |organization: &str, more: Value| {
        let data = json!({ "organizationId": organization, "documentId": "roadmap" });
        with(
            with(data, json!({ "commentAnnotations": annotations })),
            more,
        )
    };
    let both = json!({ "createOrganization": true, "createDocument": true });
    for (path, organization, more, message) in [
        (ADD, "globex", json!({}), "Organization does not exist"),
        (ADD, "acme", json!({}), "Document does not exist"),
        (
            ADD,
            "acme",
            json!({ "createOrganization": true }),
            "Document does not exist",
        ),
        // Version 1 knows neither flag.
        (
            "/v1/commentannotations/add",
            "globex",
            both.clone(),
            "Organization does not exist",
        ),
    ] {
        let (status, error) = sandbox.error(path, data(organization, more)).await;
        assert_eq!((status, &error["status"]), (404, &json!("NOT_FOUND")));
        let text = error["message"].as_str().unwrap();
        assert!(text.starts_with(message), "{text}");
    }
    sandbox.data(ADD, data("globex", both)).await;
    let get = json!({ "organizationId": "globex" });
    assert_eq!(super::ids(&sandbox.data(super::GET, get).await), ["a"]);
}

#[tokio::test]
async fn empty_lists_and_ids_are_refused() {
    let sandbox = sandbox();
    for (annotations, message) in [
        (json!([]), "data.commentAnnotations is empty"),
        (
            json!([{ "commentData": [] }]),
            "data.commentAnnotations.0.commentData is empty",
        ),
    ] {
        let (status, error) = try_to_add(&sandbox, annotations, json!({})).await;
        assert_eq!((status, &error["message"]), (400, &json!(message)));
    }
    let annotations = json!([{ "annotationId": "", "commentData": [comment("ada", "Hi")] }]);
    let (status, error) = try_to_add(&sandbox, annotations.clone(), json!({})).await;
    assert_eq!(status, 400);
    assert_eq!(error["details"][""]["message"], "The id is empty.");
    // Version 1 reports it as an outcome.
    let data = on_roadmap(json!({ "commentAnnotations": annotations }));
    let outcomes = sandbox.data("/v1/commentannotations/add", data).await;
    assert_eq!(outcomes[""]["success"], false);
}

#[tokio::test]
async fn version_1_ignores_what_only_version_2_accepts() {
    let sandbox = sandbox();
    let comment = with(
        comment("ada", "Hi"),
        json!({ "agent": agent("velt", "nobody"), "context": { "a": 1 } }),
    );
    let annotation = json!({
        "annotationId": "a",
        "type": "suggestion",
        "visibility": { "type": "restricted", "userIds": ["grace"] },
        "commentData": [comment],
    });
    let data = on_roadmap(json!({ "commentAnnotations": [annotation] }));
    sandbox.data("/v1/commentannotations/add", data).await;
    let annotation = only(&sandbox).await;
    assert_eq!(annotation["type"], "comment");
    assert_eq!(annotation["visibilityConfig"], json!({ "type": "public" }));
    assert_eq!(annotation["sourceType"], "rest-api");
    assert_eq!(annotation["comments"][0]["context"], Value::Null);
}
