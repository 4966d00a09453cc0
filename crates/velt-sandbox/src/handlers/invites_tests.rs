//! Tests of invitations.

use serde_json::{Value, json};

use crate::{
    store::{DOCUMENTS, Id, Key},
    testing::TestSandbox,
    world::lock,
};

const ADD: &str = "/v2/users/invite/add";
const RESPOND: &str = "/v2/users/invite/respond";
const GET: &str = "/v2/users/invite/get";
const COUNT: &str = "/v2/users/invite/pending/count";
const OF_PERSON: &str = "/v2/users/invitations/get";

/// Returns a sandbox with the document `roadmap`, to which Margaret is invited.
async fn sandbox() -> TestSandbox {
    let sandbox = TestSandbox::new();
    sandbox.put(&DOCUMENTS, ["acme", "roadmap"], json!({}));
    let result = sandbox
        .result(ADD, invitation(json!({ "documentId": "roadmap" })))
        .await;
    let message = "User invite created successfully.";
    let expected = json!({ "status": "success", "message": message, "data": {} });
    assert_eq!(result, expected);
    sandbox
}

fn invitation(more: Value) -> Value {
    let mut invitation = json!({
        "organizationId": "acme",
        "email": "margaret@nasa.example",
        "type": "doc_user",
    });
    for (name, value) in more.as_object().unwrap() {
        invitation[name] = value.clone();
    }
    invitation
}

async fn pending(sandbox: &TestSandbox) -> Value {
    let request = json!({ "organizationId": "acme", "type": "doc_user" });
    sandbox.data(COUNT, request).await["count"].take()
}

#[tokio::test]
async fn who_accepts_an_invitation_becomes_a_user() {
    let sandbox = sandbox().await;
    // A repeated invitation is still one.
    let again = invitation(json!({ "documentId": "roadmap" }));
    sandbox.data(ADD, again).await;
    assert_eq!(pending(&sandbox).await, 1);
    let rows = sandbox.data(GET, json!({ "organizationId": "acme" })).await;
    let email = "margaret@nasa.example";
    let expected = json!([{ "email": email, "type": "doc_user", "status": "PENDING" }]);
    assert_eq!(rows, expected);

    let answer = invitation(json!({
        "status": "ACCEPTED",
        "user": { "userId": "margaret", "name": "Margaret" },
        "authToken": "token",
    }));
    let result = sandbox.result(RESPOND, answer.clone()).await;
    assert_eq!(result["message"], "Invite response recorded successfully.");
    let user = sandbox.stored("/documentUsers/acme/roadmap/margaret");
    assert_eq!(user, json!({ "name": "Margaret" }));
    assert_eq!(pending(&sandbox).await, 0);
    let request = json!({ "organizationId": "acme", "email": email });
    let rows = sandbox.data(OF_PERSON, request).await;
    let expected = json!([{ "organizationId": "acme", "type": "doc_user", "status": "ACCEPTED" }]);
    assert_eq!(rows, expected);
    // There is nothing left to respond to.
    let (status, error) = sandbox.error(RESPOND, answer).await;
    assert_eq!((status, &error["status"]), (404, &json!("NOT_FOUND")));
}

#[tokio::test]
async fn lists_are_filtered() {
    let sandbox = sandbox().await;
    let answer = invitation(json!({ "status": "REJECTED" }));
    sandbox.data(RESPOND, answer).await;
    let other = json!({ "email": "bob@acme.example", "type": "org_user" });
    sandbox.data(ADD, invitation(other)).await;
    for (path, request, count) in [
        (GET, json!({}), 2),
        (GET, json!({ "isPendingUsersOnly": true }), 1),
        (GET, json!({ "email": "bob@acme.example" }), 1),
        (OF_PERSON, json!({ "email": "bob@acme.example" }), 1),
        (
            OF_PERSON,
            json!({ "email": "bob@acme.example", "type": "doc_user" }),
            0,
        ),
        (
            OF_PERSON,
            json!({ "email": "margaret@nasa.example", "status": "REJECTED" }),
            1,
        ),
    ] {
        let mut all = request.clone();
        all["organizationId"] = json!("acme");
        let rows = sandbox.data(path, all).await;
        assert_eq!(rows.as_array().unwrap().len(), count, "{path} {request}");
    }
    let mut request = json!({ "organizationId": "acme", "pageSize": 1 });
    let first = sandbox.result(GET, request.clone()).await;
    request["pageToken"] = first["nextPageToken"].clone();
    let second = sandbox.result(GET, request).await;
    assert_ne!(first["data"], second["data"]);
    assert_eq!(second.get("nextPageToken"), None);
}

#[tokio::test]
async fn the_place_must_exist_and_takes_its_invitations_along() {
    let sandbox = sandbox().await;
    for (more, message) in [
        (json!({ "documentId": "none" }), "Document does not exist"),
        (
            json!({ "type": "folder_user", "folderId": "none" }),
            "Folder not found.",
        ),
    ] {
        let (status, error) = sandbox.error(ADD, invitation(more)).await;
        assert_eq!((status, &error["message"]), (404, &json!(message)));
    }
    let document = Key::new(["acme", "roadmap"]);
    lock(&sandbox.world.tenant("k")).cascade(&[Id::Organization, Id::Document], &document);
    assert_eq!(pending(&sandbox).await, 0);
}
