//! Tests of documents.

mod locations;
mod migration;

use serde_json::{Value, json};

use crate::{
    store::{ANNOTATIONS, CONFIGS, Key, Record},
    testing::TestSandbox,
    world::lock,
};

const ADD: &str = "/v2/organizations/documents/add";
const COUNT: &str = "/v2/organizations/documents/count/get";
const DELETE: &str = "/v2/organizations/documents/delete";
const GET: &str = "/v2/organizations/documents/get";
const MOVE: &str = "/v2/organizations/documents/move";
const UPDATE: &str = "/v2/organizations/documents/update";

/// Returns a sandbox with the documents budget and roadmap, and an empty folder plans.
async fn sandbox() -> TestSandbox {
    let sandbox = TestSandbox::new();
    let folders = json!({ "organizationId": "acme", "folders": [{ "folderId": "plans" }] });
    sandbox.data("/v2/organizations/folders/add", folders).await;
    let documents = documents(json!([
        { "documentId": "roadmap", "documentName": "Roadmap", "team": "design", "size": 3 },
        { "documentId": "budget", "tags": ["money", "2026"] },
    ]));
    let result = sandbox.result(ADD, documents).await;
    assert_eq!(result["message"], "Document(s) added successfully.");
    let outcome = &result["data"]["roadmap"];
    assert_eq!(outcome["message"], "Added Successfully");
    assert_eq!(outcome["id"].as_str().unwrap().len(), 16);
    sandbox
}

fn documents(documents: Value) -> Value {
    json!({ "organizationId": "acme", "documents": documents })
}

fn ids(ids: &[&str]) -> Value {
    json!({ "organizationId": "acme", "documentIds": ids })
}

async fn row(sandbox: &TestSandbox, id: &str) -> Value {
    sandbox.data(GET, ids(&[id])).await[0].take()
}

#[tokio::test]
async fn what_was_added_can_be_read_back_in_both_versions() {
    let sandbox = sandbox().await;
    let roadmap = json!({
        "id": "roadmap",
        "disabled": false,
        "documentName": "Roadmap",
        "team": "design",
        "size": 3,
        "accessType": "public",
    });
    assert_eq!(row(&sandbox, "roadmap").await, roadmap);
    let all = sandbox
        .data(
            "/v1/organizations/documents/get",
            json!({ "organizationId": "acme" }),
        )
        .await;
    assert_eq!(all[1], roadmap);
}

#[tokio::test]
async fn a_failed_document_fails_the_call_in_version_2_only() {
    let missing = json!({
        "success": false,
        "id": "nowhere",
        "message": "Document does not exist",
        "code": "not-found",
    });
    let exists = json!({
        "success": false,
        "id": "roadmap",
        "message": "Document already exists",
        "code": "already-exists",
    });
    let two = json!([{ "documentId": "nowhere" }, { "documentId": "roadmap" }]);
    let new = json!([{ "documentId": "roadmap" }, { "documentId": "new" }]);
    for (operation, data, failure, failed, expected, applied) in [
        (
            "add",
            documents(new),
            "Error adding document(s).",
            "roadmap",
            &exists,
            "new",
        ),
        (
            "update",
            documents(two),
            "Error updating document(s).",
            "nowhere",
            &missing,
            "roadmap",
        ),
        (
            "delete",
            ids(&["nowhere", "roadmap"]),
            "Error deleting document(s).",
            "nowhere",
            &missing,
            "roadmap",
        ),
    ] {
        let sandbox = sandbox().await;
        let path = format!("/v2/organizations/documents/{operation}");
        let (status, error) = sandbox.error(&path, data.clone()).await;
        assert_eq!(status, 500, "{error}");
        assert_eq!(error["status"], "INTERNAL");
        assert_eq!(error["message"], failure);
        assert_eq!(&error["details"][failed], expected);
        assert_eq!(error["details"][applied]["success"], true, "{operation}");

        let sandbox = self::sandbox().await;
        let path = format!("/v1/organizations/documents/{operation}");
        let outcomes = sandbox.data(&path, data).await;
        assert_eq!(&outcomes[failed], expected);
        assert_eq!(outcomes[applied]["success"], true, "{operation}");
    }
}

#[tokio::test]
async fn reading_a_missing_document_fails_with_the_others_in_version_2() {
    let sandbox = sandbox().await;
    let data = ids(&["roadmap", "nowhere", "budget"]);
    let (status, error) = sandbox.error(GET, data.clone()).await;
    assert_eq!(status, 500);
    assert_eq!(error["message"], "Error retrieving document(s).");
    let details = error["details"].as_array().unwrap();
    let found: Vec<&Value> = details.iter().map(|row| &row["id"]).collect();
    assert_eq!(found, ["roadmap", "nowhere", "budget"]);
    assert_eq!(details[0]["documentName"], "Roadmap");
    assert_eq!(details[1]["code"], "not-found");
    let rows = sandbox.data("/v1/organizations/documents/get", data).await;
    assert_eq!(rows.as_array().unwrap().len(), 2);
    assert_eq!(rows[1]["id"], "budget");
}

#[tokio::test]
async fn pages_of_documents_follow_each_other_with_and_without_ids() {
    let sandbox = sandbox().await;
    let more = documents(json!([{ "documentId": "a" }, { "documentId": "b" }]));
    sandbox.data(ADD, more).await;
    for (mut data, expected) in [
        (
            json!({ "organizationId": "acme" }),
            ["a", "b", "budget", "roadmap"],
        ),
        (
            ids(&["roadmap", "b", "budget", "a"]),
            ["roadmap", "b", "budget", "a"],
        ),
    ] {
        let mut found = Vec::new();
        data["pageSize"] = json!(3);
        loop {
            let page = sandbox.result(GET, data.clone()).await;
            let rows = page["data"].as_array().unwrap().iter();
            found.extend(rows.map(|row| row["id"].as_str().unwrap().to_owned()));
            if page.get("pageToken").is_none() {
                break;
            }
            data["pageToken"] = page["pageToken"].clone();
        }
        assert_eq!(found, expected);
    }
}

#[tokio::test]
async fn an_update_replaces_the_metadata_unless_it_merges() {
    let sandbox = sandbox().await;
    let mut access = ids(&["roadmap"]);
    access["accessType"] = json!("restricted");
    sandbox
        .data("/v2/organizations/documents/access/update", access)
        .await;
    let mut merge = documents(json!([{ "documentId": "roadmap", "team": "growth" }]));
    merge["merge"] = json!(true);
    let outcomes = sandbox.data(UPDATE, merge.clone()).await;
    assert_eq!(outcomes["roadmap"]["message"], "Updated Successfully");
    let roadmap = row(&sandbox, "roadmap").await;
    assert_eq!(roadmap["documentName"], "Roadmap");
    assert_eq!(roadmap["team"], "growth");
    merge["merge"] = json!(false);
    sandbox.data(UPDATE, merge).await;
    let roadmap = row(&sandbox, "roadmap").await;
    assert_eq!(roadmap.get("documentName"), None);
    assert_eq!(roadmap["team"], "growth");
    assert_eq!(roadmap["accessType"], "restricted");
}

#[tokio::test]
async fn metadata_cannot_set_what_has_operations_of_its_own() {
    let sandbox = sandbox().await;
    let sneaky = documents(json!([{
        "documentId": "new", "id": "other", "accessType": "restricted", "disabled": true,
        "folderId": "plans",
    }]));
    sandbox.data(ADD, sneaky).await;
    let expected = json!({ "id": "new", "disabled": false, "accessType": "public" });
    assert_eq!(row(&sandbox, "new").await, expected);
}

#[tokio::test]
async fn a_document_in_a_folder_has_the_access_type_of_the_folder() {
    let sandbox = sandbox().await;
    let mut to_plans = ids(&["roadmap", "budget"]);
    to_plans["folderId"] = json!("plans");
    let result = sandbox.result(MOVE, to_plans).await;
    let moved = json!({ "status": "success", "message": "Documents moved successfully." });
    assert_eq!(result, moved);
    let access = json!({
        "organizationId": "acme", "folderIds": ["plans"], "accessType": "restricted",
    });
    sandbox
        .data("/v2/organizations/folders/access/update", access)
        .await;
    let mut own = ids(&["budget", "nowhere"]);
    own["accessType"] = json!("organizationPrivate");
    let result = sandbox
        .result("/v2/organizations/documents/access/update", own)
        .await;
    let updated = json!({
        "success": true,
        "accessType": "organizationPrivate",
        "message": "Document access type updated.",
    });
    assert_eq!(
        result["message"],
        "Updated access for documents successfully."
    );
    assert_eq!(result["data"]["budget"], updated);
    let missing = json!({ "success": false, "message": "Document does not exist" });
    assert_eq!(result["data"]["nowhere"], missing);

    let in_plans = json!({ "organizationId": "acme", "folderId": "plans" });
    let rows = sandbox.data(GET, in_plans).await;
    assert_eq!(rows[0]["accessType"], "organizationPrivate");
    assert_eq!(rows[1]["accessType"], "restricted");
    assert_eq!(rows[1]["folderId"], "plans");

    let mut out = ids(&["roadmap"]);
    out["folderId"] = json!("root");
    sandbox.result(MOVE, out).await;
    let roadmap = row(&sandbox, "roadmap").await;
    assert_eq!(roadmap["accessType"], "public");
    assert_eq!(roadmap.get("folderId"), None);
}

#[tokio::test]
async fn the_default_access_type_is_that_of_the_key() {
    let sandbox = sandbox().await;
    let config = json!({ "defaultDocumentAccessType": "restricted" });
    let store = sandbox.world.tenant("k");
    let key = Key::new(["apikeyconfig"]);
    lock(&store).put(&CONFIGS, key, config.as_object().unwrap());
    assert_eq!(row(&sandbox, "roadmap").await["accessType"], "restricted");
}

#[tokio::test]
async fn documents_move_all_or_not_at_all() {
    let sandbox = sandbox().await;
    for (documents, folder, expected) in [
        (["roadmap", "nowhere"], "plans", "Document does not exist"),
        (["roadmap", "budget"], "nowhere", "Folder not found."),
    ] {
        let mut data = ids(&documents);
        data["folderId"] = json!(folder);
        let (status, error) = sandbox.error(MOVE, data).await;
        assert_eq!((status, &error["message"]), (404, &json!(expected)));
        assert_eq!(row(&sandbox, "roadmap").await.get("folderId"), None);
    }
}

#[tokio::test]
async fn disabled_documents_say_so() {
    let sandbox = sandbox().await;
    let mut data = ids(&["roadmap"]);
    data["disabled"] = json!(true);
    let result = sandbox
        .result(
            "/v1/organizations/documents/access/disablestate/update",
            data,
        )
        .await;
    assert_eq!(
        result["message"],
        "Updated disable state for documents successfully."
    );
    let updated = json!({
        "success": true,
        "disabled": true,
        "message": "Document disabled state updated.",
    });
    assert_eq!(result["data"]["roadmap"], updated);
    assert_eq!(row(&sandbox, "roadmap").await["disabled"], true);
}

#[tokio::test]
async fn a_deleted_document_takes_its_annotations_along() {
    let sandbox = sandbox().await;
    let store = sandbox.world.tenant("k");
    for document in ["roadmap", "budget"] {
        let key = Key::new(["acme", document, "a1"]);
        lock(&store).put(&ANNOTATIONS, key, &Record::new());
    }
    let outcomes = sandbox.data(DELETE, ids(&["roadmap", "roadmap"])).await;
    assert_eq!(outcomes["roadmap"]["message"], "Deleted Successfully");
    let acme = Key::new(["acme"]);
    let store = lock(&store);
    let left: Vec<&Key> = store.keys(&ANNOTATIONS, &acme, None).collect();
    assert_eq!(left, [&Key::new(["acme", "budget", "a1"])]);
}

#[tokio::test]
async fn documents_are_added_to_places_that_exist_or_are_to_be_created() {
    let sandbox = TestSandbox::new();
    let mut data = json!({
        "organizationId": "beta",
        "folderId": "plans",
        "documents": [{ "documentId": "roadmap" }],
    });
    let message = |error: &Value| error["message"].as_str().unwrap().to_owned();
    let (status, error) = sandbox.error(ADD, data.clone()).await;
    assert_eq!(status, 404);
    assert!(message(&error).starts_with("Organization does not exist"));
    data["createOrganization"] = json!(true);
    let (status, error) = sandbox.error(ADD, data.clone()).await;
    assert_eq!(
        (status, message(&error)),
        (404, "Folder not found.".to_owned())
    );
    let organizations = sandbox.data("/v2/organizations/get", json!({})).await;
    assert_eq!(
        organizations.as_array().unwrap().len(),
        1,
        "{organizations}"
    );
    data["createFolder"] = json!(true);
    sandbox.data(ADD, data).await;
    let rows = sandbox.data(GET, json!({ "organizationId": "beta" })).await;
    assert_eq!(rows[0]["folderId"], "plans");
    let organization = json!({ "organizationId": "beta" });
    let folders = sandbox
        .data("/v2/organizations/folders/get", organization)
        .await;
    assert_eq!(folders[0]["folderId"], "plans");
}

#[tokio::test]
async fn documents_are_filtered_and_counted_by_metadata() {
    let sandbox = sandbox().await;
    let filter = |key: &str, operator: &str, value: Value| {
        json!({ "organizationId": "acme", "filters": [
            { "key": key, "operator": operator, "value": value },
        ] })
    };
    for (key, operator, value, expected) in [
        ("team", "==", json!("design"), vec!["roadmap"]),
        (
            "metadata.team",
            "in",
            json!(["design", "growth"]),
            vec!["roadmap"],
        ),
        ("team", "!=", json!("design"), vec![]),
        ("team", "not-in", json!(["growth"]), vec!["roadmap"]),
        ("size", "==", json!(3.0), vec!["roadmap"]),
        ("size", ">=", json!(3), vec!["roadmap"]),
        ("size", "<", json!(3), vec![]),
        ("size", ">", json!("2"), vec![]),
        ("tags", "array-contains", json!("money"), vec!["budget"]),
        (
            "tags",
            "array-contains-any",
            json!(["2025", "2026"]),
            vec!["budget"],
        ),
    ] {
        let data = filter(key, operator, value);
        let rows = sandbox.data(GET, data.clone()).await;
        let rows = rows.as_array().unwrap().iter();
        let found: Vec<&str> = rows.map(|row| row["id"].as_str().unwrap()).collect();
        assert_eq!(found, expected, "{data}");
        let count = sandbox.data(COUNT, data).await;
        assert_eq!(
            count,
            json!({ "count": expected.len(), "filtersApplied": true })
        );
    }
    for (operator, value) in [("~", json!("design")), ("in", json!("design"))] {
        let (status, error) = sandbox.error(GET, filter("team", operator, value)).await;
        assert_eq!(status, 400, "{error}");
    }
}

#[tokio::test]
async fn documents_are_counted_with_and_without_those_in_folders() {
    let sandbox = sandbox().await;
    let mut data = ids(&["roadmap"]);
    data["folderId"] = json!("plans");
    sandbox.result(MOVE, data).await;
    for (conditions, expected) in [
        (json!({ "organizationId": "acme" }), 2),
        (json!({ "organizationId": "acme", "folderId": "plans" }), 1),
        (
            json!({ "organizationId": "acme", "excludeFolderDocs": true }),
            1,
        ),
    ] {
        let result = sandbox.result(COUNT, conditions.clone()).await;
        assert_eq!(result["data"], json!({ "count": expected }), "{conditions}");
    }
}
