//! Tests of folders.

use serde_json::{Value, json};

use crate::{
    store::{ANNOTATIONS, FOLDER_USERS, GRANTS, Key, NOTIFICATIONS, Record},
    testing::{START, TestSandbox},
    world::{Switches, lock},
};

const ADD: &str = "/v2/organizations/folders/add";
const ACCESS: &str = "/v2/organizations/folders/access/update";
const DELETE: &str = "/v2/organizations/folders/delete";
const GET: &str = "/v2/organizations/folders/get";
const UPDATE: &str = "/v2/organizations/folders/update";

/// Returns a sandbox with the folders work > plans > drafts, and archive.
async fn sandbox() -> TestSandbox {
    let sandbox = TestSandbox::new();
    let outcomes = sandbox
        .data(
            ADD,
            json!({ "organizationId": "acme", "folders": [
                { "folderId": "work", "folderName": "Work" },
                { "folderId": "plans", "parentFolderId": "work" },
                { "folderId": "drafts", "parentFolderId": "plans" },
                { "folderId": "archive", "accessType": "restricted" },
            ] }),
        )
        .await;
    let added = json!({ "success": true, "id": "drafts", "message": "Folder added." });
    assert_eq!(outcomes["drafts"], added);
    sandbox
}

async fn folder(sandbox: &TestSandbox, id: &str) -> Value {
    let data = json!({ "organizationId": "acme", "folderId": id, "maxDepth": 9 });
    sandbox.data(GET, data).await[0].take()
}

async fn update(sandbox: &TestSandbox, folder: Value) -> Value {
    let data = json!({ "organizationId": "acme", "folders": [folder] });
    let outcomes = sandbox.data(UPDATE, data).await;
    let outcomes = outcomes.as_object().unwrap();
    outcomes.values().next().unwrap().clone()
}

async fn access(sandbox: &TestSandbox, folder: &str, change: Value) -> Value {
    let mut data = json!({ "organizationId": "acme", "folderIds": [folder] });
    let fields = data.as_object_mut().unwrap();
    fields.extend(change.as_object().unwrap().clone());
    sandbox.result(ACCESS, data).await
}

#[tokio::test]
async fn a_folder_has_what_the_folders_above_it_give() {
    let sandbox = sandbox().await;
    let row = folder(&sandbox, "drafts").await;
    assert_eq!(
        row,
        json!({
            "folderId": "drafts",
            "organizationId": "acme",
            "parentFolderId": "plans",
            "createdAt": START,
            "lastUpdated": START,
            "apiKey": "k",
            "ancestors": ["root", "work", "plans"],
            "accessType": "public",
            "inheritAccessFromParent": true,
        })
    );
    let row = folder(&sandbox, "archive").await;
    assert_eq!(row["parentFolderId"], "root");
    assert_eq!(row["ancestors"], json!(["root"]));
    assert_eq!(row["accessType"], "restricted");
    assert_eq!(row["inheritAccessFromParent"], false);
}

#[tokio::test]
async fn a_moved_folder_takes_its_subfolders_along_and_inherits_anew() {
    let sandbox = sandbox().await;
    sandbox.advance(1000);
    let change = json!({ "folderId": "plans", "folderName": "Plans", "parentFolderId": "archive" });
    let outcome = update(&sandbox, change).await;
    let updated = json!({ "success": true, "id": "plans", "message": "Folder Updated." });
    assert_eq!(outcome, updated);
    let drafts = folder(&sandbox, "drafts").await;
    assert_eq!(drafts["ancestors"], json!(["root", "archive", "plans"]));
    assert_eq!(drafts["accessType"], "restricted");
    let plans = folder(&sandbox, "plans").await;
    assert_eq!(plans["folderName"], "Plans");
    assert_eq!(plans["createdAt"], START);
    assert_eq!(plans["lastUpdated"], START + 1000);
    update(
        &sandbox,
        json!({ "folderId": "plans", "parentFolderId": "root" }),
    )
    .await;
    let plans = folder(&sandbox, "plans").await;
    assert_eq!(plans["ancestors"], json!(["root"]));
    assert_eq!(plans["accessType"], "public");
}

#[tokio::test]
async fn a_folder_that_cannot_be_added_or_moved_fails_alone() {
    let sandbox = sandbox().await;
    let data = json!({ "organizationId": "acme", "folders": [
        { "folderId": "work" },
        { "folderId": "lost", "parentFolderId": "nowhere" },
        { "folderId": "" },
        { "folderId": "reports" },
    ] });
    let outcomes = sandbox.data(ADD, data).await;
    assert_eq!(outcomes["work"]["message"], "Folder already exists.");
    assert_eq!(outcomes["lost"]["message"], "Parent folder does not exist.");
    assert_eq!(outcomes[""]["message"], "The id is empty.");
    assert_eq!(outcomes["reports"]["success"], true);
    for (change, expected) in [
        (json!({ "folderId": "nowhere" }), "Folder does not exist."),
        (
            json!({ "folderId": "work", "parentFolderId": "nowhere", "folderName": "W" }),
            "Parent folder does not exist.",
        ),
        (
            json!({ "folderId": "work", "parentFolderId": "drafts" }),
            "A folder cannot be moved into itself or one of its subfolders.",
        ),
        (
            json!({ "folderId": "work", "parentFolderId": "work" }),
            "A folder cannot be moved into itself or one of its subfolders.",
        ),
    ] {
        let outcome = update(&sandbox, change.clone()).await;
        assert_eq!(outcome["message"], expected, "{change}");
        assert_eq!(outcome["success"], false, "{change}");
    }
    let work = folder(&sandbox, "work").await;
    assert_eq!(work["folderName"], "Work");
}

#[tokio::test]
async fn the_depth_of_subfolders_is_what_was_asked_for() {
    let sandbox = sandbox().await;
    let below =
        |depth: Value| json!({ "organizationId": "acme", "folderId": "work", "maxDepth": depth });
    let none = sandbox.data(GET, below(json!(0))).await;
    assert_eq!(none[0].get("subFolders"), None);
    let two = sandbox.data(GET, below(json!(2))).await;
    assert_eq!(
        two[0]["subFolders"][0]["subFolders"][0]["folderId"],
        "drafts"
    );
    let (status, _) = sandbox.error(GET, below(json!(-1))).await;
    assert_eq!(status, 400);

    let data = json!({ "organizationId": "acme", "folderId": "work" });
    let one = sandbox.result(GET, data.clone()).await;
    assert_eq!(one["message"], "Folder(s) retrieved successfully.");
    let plans = &one["data"][0]["subFolders"][0];
    assert_eq!(plans["folderId"], "plans");
    assert_eq!(plans.get("subFolders"), None);

    let all = sandbox.data("/v1/organizations/folders/get", data).await;
    let drafts = &all[0]["subFolders"][0]["subFolders"][0];
    let names: Vec<&String> = drafts.as_object().unwrap().keys().collect();
    let expected = [
        "folderId",
        "organizationId",
        "parentFolderId",
        "createdAt",
        "lastUpdated",
    ];
    assert_eq!(names, expected);
}

#[tokio::test]
async fn all_folders_are_one_flat_list_in_pages_if_wanted() {
    let sandbox = sandbox().await;
    let ids = |result: &Value| -> Vec<String> {
        let rows = result["data"].as_array().unwrap().iter();
        rows.map(|row| row["folderId"].as_str().unwrap().to_owned())
            .collect()
    };
    let all = sandbox
        .result(GET, json!({ "organizationId": "acme" }))
        .await;
    assert_eq!(all["message"], "Folders retrieved successfully.");
    assert_eq!(ids(&all), ["archive", "drafts", "plans", "work"]);
    assert_eq!(all.get("pageToken"), None);
    let roots = json!({ "organizationId": "acme", "rootFoldersOnly": true });
    assert_eq!(ids(&sandbox.result(GET, roots).await), ["archive", "work"]);
    let data = json!({ "organizationId": "acme", "pageSize": 3 });
    let first = sandbox.result(GET, data).await;
    let data = json!({ "organizationId": "acme", "pageToken": first["pageToken"] });
    let rest = sandbox.result(GET, data).await;
    assert_eq!([ids(&first), ids(&rest)].concat(), ids(&all));
}

#[tokio::test]
async fn access_reaches_down_until_a_folder_has_its_own() {
    let sandbox = sandbox().await;
    let result = access(
        &sandbox,
        "work",
        json!({ "accessType": "organizationPrivate" }),
    )
    .await;
    assert_eq!(
        result["message"],
        "Updated access for folders successfully."
    );
    let updated = json!({
        "success": true,
        "accessType": "organizationPrivate",
        "message": "Folder access type updated.",
    });
    assert_eq!(result["data"]["work"], updated);
    assert_eq!(
        folder(&sandbox, "drafts").await["accessType"],
        "organizationPrivate"
    );

    // A folder that no longer inherits keeps what it had inherited.
    access(&sandbox, "plans", json!({ "inheritFromParent": false })).await;
    access(&sandbox, "work", json!({ "accessType": "public" })).await;
    assert_eq!(
        folder(&sandbox, "drafts").await["accessType"],
        "organizationPrivate"
    );

    let result = access(&sandbox, "plans", json!({ "inheritFromParent": true })).await;
    assert_eq!(result["message"], "Folder access type updated.");
    let inherits = json!({
        "success": true,
        "accessType": null,
        "inheritFromParent": true,
        "message": "Folder access type updated.",
    });
    assert_eq!(result["data"]["plans"], inherits);
    assert_eq!(folder(&sandbox, "drafts").await["accessType"], "public");

    let result = access(&sandbox, "nowhere", json!({ "accessType": "public" })).await;
    assert_eq!(result["data"]["nowhere"]["success"], false);
}

#[tokio::test]
async fn a_deleted_folder_takes_everything_in_it_along() {
    let sandbox = sandbox().await;
    for (folder, document) in [("drafts", "roadmap"), ("archive", "budget")] {
        let data = json!({
            "organizationId": "acme",
            "folderId": folder,
            "documents": [{ "documentId": document }],
        });
        sandbox.data("/v2/organizations/documents/add", data).await;
        let user = json!({
            "organizationId": "acme", "folderId": folder, "users": [{ "userId": "ada" }],
        });
        sandbox.data("/v2/users/add", user).await;
        let resources = json!([
            { "type": "folder", "id": folder, "organizationId": "acme" },
            { "type": "document", "id": document, "organizationId": "acme" },
        ]);
        let grant =
            json!({ "user": { "userId": "ada" }, "permissions": { "resources": resources } });
        sandbox.result("/v2/auth/permissions/add", grant).await;
        let store = sandbox.world.tenant("k");
        let mut store = lock(&store);
        store.put(
            &ANNOTATIONS,
            Key::new(["acme", document, "a1"]),
            &Record::new(),
        );
        let notification = json!({ "metadata": { "documentId": document } });
        let key = Key::new(["acme", document]);
        store.put(&NOTIFICATIONS, key, notification.as_object().unwrap());
    }
    let data = json!({ "organizationId": "acme", "folderId": "work" });
    let result = sandbox.result(DELETE, data.clone()).await;
    let expected = json!({
        "status": "success",
        "message": "Folder deletion initiated successfully.",
        "data": null,
    });
    assert_eq!(result, expected);
    let organization = json!({ "organizationId": "acme" });
    let folders = sandbox.data(GET, organization.clone()).await;
    assert_eq!(folders.as_array().unwrap().len(), 1, "{folders}");
    let documents = sandbox
        .data("/v2/organizations/documents/get", organization)
        .await;
    assert_eq!(documents.as_array().unwrap().len(), 1, "{documents}");
    let store = sandbox.world.tenant("k");
    {
        let store = lock(&store);
        let acme = Key::new(["acme"]);
        for (table, left) in [
            (&ANNOTATIONS, 1),
            (&NOTIFICATIONS, 1),
            (&FOLDER_USERS, 1),
            (&GRANTS, 2),
        ] {
            assert_eq!(
                store.keys(table, &acme, None).count(),
                left,
                "{}",
                table.name
            );
        }
    }
    let (status, error) = sandbox.error(DELETE, data).await;
    assert_eq!(status, 404);
    assert_eq!(
        error,
        json!({ "code": "not-found", "message": "Folder not found." })
    );
}

#[tokio::test]
async fn requests_that_make_no_sense_are_refused() {
    let sandbox = sandbox().await;
    for (path, data, status) in [
        (ADD, json!({ "organizationId": "acme", "folders": [] }), 400),
        (
            ADD,
            json!({ "organizationId": "beta", "folders": [{ "folderId": "f" }] }),
            404,
        ),
        (
            ACCESS,
            json!({ "organizationId": "acme", "folderIds": ["work"] }),
            400,
        ),
        (
            GET,
            json!({ "organizationId": "acme", "folderId": "nowhere" }),
            404,
        ),
        (
            UPDATE,
            json!({ "organizationId": "acme", "folders": [] }),
            400,
        ),
    ] {
        let (actual, error) = sandbox.error(path, data).await;
        assert_eq!(actual, status, "{path}: {error}");
    }
}

#[tokio::test]
async fn only_version_2_creates_the_organization_and_sets_access_types() {
    let sandbox = TestSandbox::new();
    let data = json!({
        "organizationId": "beta",
        "createOrganization": true,
        "folders": [{ "folderId": "work", "accessType": "restricted" }],
    });
    let v1 = "/v1/organizations/folders/add";
    let (status, _) = sandbox.error(v1, data.clone()).await;
    assert_eq!(status, 404);
    sandbox.data(ADD, data).await;
    let data = json!({
        "organizationId": "beta", "folders": [{ "folderId": "old", "accessType": "restricted" }],
    });
    sandbox.data(v1, data).await;
    let rows = sandbox.data(GET, json!({ "organizationId": "beta" })).await;
    let types = [&rows[0]["accessType"], &rows[1]["accessType"]];
    assert_eq!(types, ["public", "restricted"]);
}

#[tokio::test]
async fn lenient_sandboxes_create_missing_parents() {
    let sandbox = TestSandbox::new();
    sandbox.world.set_switches(Switches {
        lenient_parents: true,
        ..Switches::default()
    });
    let data = json!({
        "organizationId": "beta", "folders": [{ "folderId": "plans", "parentFolderId": "work" }],
    });
    let outcomes = sandbox.data(ADD, data).await;
    assert_eq!(outcomes["plans"]["success"], true);
    let rows = sandbox.data(GET, json!({ "organizationId": "beta" })).await;
    assert_eq!(rows[1]["folderId"], "work");
}

#[tokio::test]
async fn a_folder_that_comes_with_its_users_can_have_a_parent() {
    let sandbox = sandbox().await;
    let mut data = json!({
        "organizationId": "acme",
        "folderId": "ideas",
        "createFolder": true,
        "parentFolderId": "nowhere",
        "users": [{ "userId": "ada" }],
    });
    let (status, error) = sandbox.error("/v2/users/add", data.clone()).await;
    assert_eq!(
        (status, &error["message"]),
        (404, &json!("Folder not found."))
    );
    data["parentFolderId"] = json!("plans");
    sandbox.data("/v2/users/add", data).await;
    let ideas = folder(&sandbox, "ideas").await;
    assert_eq!(ideas["ancestors"], json!(["root", "work", "plans"]));
    assert_eq!(ideas["createdAt"], START);
}
