//! Tests of permissions and of the access that they give.

use serde_json::{Value, json};

use crate::testing::{START, TestSandbox};

const ADD: &str = "/v2/auth/permissions/add";
const GET: &str = "/v2/auth/permissions/get";
const REMOVE: &str = "/v2/auth/permissions/remove";

/// Returns a sandbox with the restricted folder plans, which has the folder drafts, which
/// has the document roadmap; and the document budget, which is in no folder.
async fn sandbox() -> TestSandbox {
    let sandbox = TestSandbox::new();
    let folders = json!({ "organizationId": "acme", "folders": [
        { "folderId": "plans", "accessType": "restricted" },
        { "folderId": "drafts", "parentFolderId": "plans" },
    ] });
    sandbox.data("/v2/organizations/folders/add", folders).await;
    for (document, folder) in [("roadmap", "drafts"), ("budget", "root")] {
        let data = json!({
            "organizationId": "acme",
            "folderId": folder,
            "documents": [{ "documentId": document }],
        });
        sandbox.data("/v2/organizations/documents/add", data).await;
    }
    sandbox
}

async fn set_type(sandbox: &TestSandbox, document: &str, access_type: &str) {
    let data = json!({
        "organizationId": "acme", "documentIds": [document], "accessType": access_type,
    });
    sandbox
        .data("/v2/organizations/documents/access/update", data)
        .await;
}

async fn grant(sandbox: &TestSandbox, user: &str, resource: Value) {
    let data = json!({ "user": { "userId": user }, "permissions": { "resources": [resource] } });
    let result = sandbox.result(ADD, data).await;
    let added = json!({ "status": "success", "message": "Permissions added successfully." });
    assert_eq!(result, added);
}

async fn revoke(sandbox: &TestSandbox, user: &str, resource: Value) {
    let data = json!({ "userId": user, "permissions": { "resources": [resource] } });
    let result = sandbox.result(REMOVE, data).await;
    let removed = json!({ "status": "success", "message": "Permissions removed successfully." });
    assert_eq!(result, removed);
}

async fn add_user(sandbox: &TestSandbox, mut place: Value, user: Value) {
    place["organizationId"] = json!("acme");
    place["users"] = json!([user]);
    sandbox.data("/v2/users/add", place).await;
}

fn resource(kind: &str, id: &str) -> Value {
    json!({ "type": kind, "id": id, "organizationId": "acme" })
}

/// Returns the permission of a user for a document.
async fn permission(sandbox: &TestSandbox, user: &str, document: &str) -> Value {
    let data = json!({ "organizationId": "acme", "userIds": [user], "documentIds": [document] });
    let mut permissions = sandbox.data(GET, data).await;
    permissions[user]["documents"][document].take()
}

fn allowed(role: &str, access_type: &str) -> Value {
    json!({ "accessRole": role, "accessType": access_type })
}

fn denied(access_type: &str) -> Value {
    json!({
        "error": "User does not have access to document",
        "errorCode": "permission_denied",
        "accessType": access_type,
    })
}

#[tokio::test]
async fn a_grant_opens_a_restricted_document_until_it_is_removed() {
    let sandbox = sandbox().await;
    let before = permission(&sandbox, "ada", "roadmap").await;
    assert_eq!(before, denied("restricted"));
    let mut viewer = resource("document", "roadmap");
    viewer["accessRole"] = json!("viewer");
    grant(&sandbox, "ada", viewer).await;
    let granted = permission(&sandbox, "ada", "roadmap").await;
    assert_eq!(granted, allowed("viewer", "restricted"));
    let other = permission(&sandbox, "grace", "roadmap").await;
    assert_eq!(other, denied("restricted"));
    // A second grant replaces the first one.
    grant(&sandbox, "ada", resource("document", "roadmap")).await;
    let granted = permission(&sandbox, "ada", "roadmap").await;
    assert_eq!(granted, allowed("editor", "restricted"));
    for _ in 0..2 {
        revoke(&sandbox, "ada", resource("document", "roadmap")).await;
        let after = permission(&sandbox, "ada", "roadmap").await;
        assert_eq!(after, denied("restricted"));
    }
}

#[tokio::test]
async fn a_grant_expires() {
    let sandbox = sandbox().await;
    let expires_at = START / 1000 + 60;
    let mut temporary = resource("document", "roadmap");
    temporary["expiresAt"] = json!(expires_at);
    grant(&sandbox, "ada", temporary).await;
    let mut expected = allowed("editor", "restricted");
    expected["expiresAt"] = json!(expires_at);
    assert_eq!(permission(&sandbox, "ada", "roadmap").await, expected);
    sandbox.advance(59_999);
    assert_eq!(permission(&sandbox, "ada", "roadmap").await, expected);
    sandbox.advance(1);
    let expired = permission(&sandbox, "ada", "roadmap").await;
    assert_eq!(expired, denied("restricted"));
}

#[tokio::test]
async fn the_access_type_says_who_can_reach_a_document() {
    let sandbox = sandbox().await;
    add_user(
        &sandbox,
        json!({ "documentId": "budget" }),
        json!({ "userId": "guest" }),
    )
    .await;
    for (access_type, stranger, member, guest) in [
        ("public", true, true, true),
        ("organizationPrivate", false, true, true),
        ("restricted", false, false, true),
    ] {
        set_type(&sandbox, "budget", access_type).await;
        for (user, expected) in [("stranger", stranger), ("ada", member), ("guest", guest)] {
            let permission = permission(&sandbox, user, "budget").await;
            let expected = if expected {
                allowed("editor", access_type)
            } else {
                denied(access_type)
            };
            assert_eq!(permission, expected, "{user}, {access_type}");
        }
    }
}

#[tokio::test]
async fn the_most_specific_role_counts() {
    let sandbox = sandbox().await;
    let role = |role: &str| json!({ "userId": "kay", "accessRole": role });
    add_user(&sandbox, json!({}), role("viewer")).await;
    set_type(&sandbox, "roadmap", "organizationPrivate").await;
    let access = permission(&sandbox, "kay", "roadmap").await;
    assert_eq!(access, allowed("viewer", "organizationPrivate"));
    add_user(&sandbox, json!({ "folderId": "plans" }), role("editor")).await;
    let access = permission(&sandbox, "kay", "roadmap").await;
    assert_eq!(access["accessRole"], "editor");
    add_user(&sandbox, json!({ "folderId": "drafts" }), role("viewer")).await;
    let access = permission(&sandbox, "kay", "roadmap").await;
    assert_eq!(access["accessRole"], "viewer");
    add_user(&sandbox, json!({ "documentId": "roadmap" }), role("editor")).await;
    let access = permission(&sandbox, "kay", "roadmap").await;
    assert_eq!(access["accessRole"], "editor");
    let mut viewer = resource("document", "roadmap");
    viewer["accessRole"] = json!("viewer");
    grant(&sandbox, "kay", viewer).await;
    let access = permission(&sandbox, "kay", "roadmap").await;
    assert_eq!(access["accessRole"], "viewer");
}

#[tokio::test]
async fn users_of_a_folder_reach_what_is_in_it() {
    let sandbox = sandbox().await;
    grant(&sandbox, "ada", resource("folder", "plans")).await;
    add_user(
        &sandbox,
        json!({ "folderId": "drafts" }),
        json!({ "userId": "guest" }),
    )
    .await;
    let data = json!({
        "organizationId": "acme",
        "userIds": ["ada", "guest"],
        "folderIds": ["plans"],
        "documentIds": ["roadmap"],
    });
    let permissions = sandbox.data(GET, data).await;
    let access = allowed("editor", "restricted");
    let no_access = |kind: &str| {
        json!({
            "error": format!("User does not have access to {kind}"),
            "errorCode": "permission_denied",
        })
    };
    let mut no_folder = no_access("folder");
    no_folder["accessType"] = json!("restricted");
    let expected = json!({
        "ada": {
            "folders": { "plans": access },
            "documents": { "roadmap": access },
            "organization": { "acme": { "accessRole": "editor" } },
        },
        "guest": {
            "folders": { "plans": no_folder },
            "documents": { "roadmap": access },
            "organization": { "acme": no_access("organization") },
        },
    });
    assert_eq!(permissions, expected);
    // The page on removal does not ask for the organization of a folder.
    revoke(&sandbox, "ada", json!({ "type": "folder", "id": "plans" })).await;
    revoke(
        &sandbox,
        "guest",
        json!({ "type": "folder", "id": "drafts" }),
    )
    .await;
    for user in ["ada", "guest"] {
        let access = permission(&sandbox, user, "roadmap").await;
        assert_eq!(access, denied("restricted"), "{user}");
    }
}

#[tokio::test]
async fn an_organization_grant_makes_a_user_of_the_organization() {
    let sandbox = sandbox().await;
    set_type(&sandbox, "budget", "organizationPrivate").await;
    let organization = json!({ "type": "organization", "id": "acme", "accessRole": "viewer" });
    grant(&sandbox, "guest", organization.clone()).await;
    let access = permission(&sandbox, "guest", "budget").await;
    assert_eq!(access, allowed("viewer", "organizationPrivate"));
    let organization = json!({ "type": "organization", "id": "acme" });
    for user in ["guest", "ada"] {
        revoke(&sandbox, user, organization.clone()).await;
        let access = permission(&sandbox, user, "budget").await;
        assert_eq!(access, denied("organizationPrivate"), "{user}");
    }
}

#[tokio::test]
async fn a_missing_resource_makes_the_call_fail_with_the_rest() {
    let sandbox = sandbox().await;
    let mut data = json!({
        "organizationId": "acme",
        "userIds": ["ada"],
        "documentIds": ["budget", "nowhere"],
        "folderIds": ["lost"],
    });
    let (status, error) = sandbox.error(GET, data.clone()).await;
    assert_eq!(status, 404);
    assert_eq!(error["status"], "NOT_FOUND");
    assert_eq!(error["message"], "Folder or document does not exist");
    let details = json!({ "ada": {
        "folders": {
            "lost": { "error": "Folder does not exist", "errorCode": "does_not_exist" },
        },
        "documents": {
            "budget": allowed("editor", "public"),
            "nowhere": { "error": "Document does not exist", "errorCode": "does_not_exist" },
        },
        "organization": { "acme": { "accessRole": "editor" } },
    } });
    assert_eq!(error["details"], details);
    data["skipResourceExistenceValidation"] = json!(true);
    let permissions = sandbox.data(GET, data).await;
    assert_eq!(
        permissions["ada"]["documents"]["nowhere"],
        allowed("editor", "public")
    );
}

#[tokio::test]
async fn permissions_can_be_granted_before_the_document_exists() {
    let sandbox = sandbox().await;
    grant(&sandbox, "ada", resource("document", "later")).await;
    let documents = json!([{ "documentId": "later" }]);
    let data = json!({ "organizationId": "acme", "folderId": "plans", "documents": documents });
    sandbox.data("/v2/organizations/documents/add", data).await;
    let access = permission(&sandbox, "ada", "later").await;
    assert_eq!(access, allowed("editor", "restricted"));
}

#[tokio::test]
async fn a_deleted_user_loses_all_grants() {
    let sandbox = sandbox().await;
    grant(&sandbox, "ada", resource("document", "roadmap")).await;
    let data = json!({ "organizationId": "acme", "userIds": ["ada"] });
    sandbox.data("/v2/users/delete", data).await;
    let access = permission(&sandbox, "ada", "roadmap").await;
    assert_eq!(access, denied("restricted"));
}

#[tokio::test]
async fn incomplete_requests_are_refused_and_change_nothing() {
    let sandbox = sandbox().await;
    let add = |user: &str, resources: Value| json!({ "user": { "userId": user }, "permissions": { "resources": resources } });
    let good = resource("document", "roadmap");
    let homeless = json!({ "type": "document", "id": "roadmap" });
    let get = |users: Value, documents: Value| json!({ "organizationId": "acme", "userIds": users, "documentIds": documents });
    for (path, data) in [
        (ADD, add("", json!([good]))),
        (ADD, add("ada", json!([]))),
        (ADD, add("ada", json!([good, homeless]))),
        (ADD, add("ada", json!([good, resource("folder", "")]))),
        (
            REMOVE,
            json!({ "userId": "ada", "permissions": { "resources": [homeless] } }),
        ),
        (GET, get(json!([]), json!(["roadmap"]))),
        (GET, get(json!(["ada"]), json!([]))),
    ] {
        let (status, error) = sandbox.error(path, data.clone()).await;
        assert_eq!(
            (status, &error["status"]),
            (400, &json!("INVALID_ARGUMENT")),
            "{data}"
        );
    }
    let data = json!({ "organizationId": "acme", "userIds": ["ada"] });
    let (_, error) = sandbox.error(GET, data).await;
    let expected = "At least one of folderIds or documentIds must be provided";
    assert_eq!(error["message"], expected);
    assert_eq!(
        permission(&sandbox, "ada", "roadmap").await,
        denied("restricted")
    );
}
