//! Tests of migrations.

use serde_json::{Value, json};

use crate::{
    store::{ANNOTATIONS, DOCUMENT_USERS, DOCUMENTS, GRANTS, Key, NOTIFICATIONS, Table},
    testing::TestSandbox,
    world::{Switches, lock},
};

const MIGRATE: &str = "/v2/organizations/documents/migrate";
const STATUS: &str = "/v2/organizations/documents/migrate/status";

/// Returns a sandbox whose document roadmap has a record in several tables.
async fn sandbox(job_steps: u32) -> TestSandbox {
    let sandbox = TestSandbox::new();
    sandbox.world.set_switches(Switches {
        job_steps,
        ..Switches::default()
    });
    let documents = json!([{ "documentId": "roadmap", "documentName": "Roadmap" }]);
    let data = json!({ "organizationId": "acme", "documents": documents });
    sandbox.data("/v2/organizations/documents/add", data).await;
    let of_roadmap = json!({ "metadata": { "documentId": "roadmap" } });
    put(
        &sandbox,
        &ANNOTATIONS,
        &["acme", "roadmap", "a1"],
        &of_roadmap,
    );
    put(
        &sandbox,
        &DOCUMENT_USERS,
        &["acme", "roadmap", "ada"],
        &json!({}),
    );
    let grant = json!({ "documentId": "roadmap", "userId": "ada", "accessRole": "viewer" });
    put(
        &sandbox,
        &GRANTS,
        &["acme", "document", "roadmap", "ada"],
        &grant,
    );
    // IDs of other things that are spelled alike stay.
    put(&sandbox, &NOTIFICATIONS, &["acme", "roadmap"], &of_roadmap);
    sandbox
}

fn put(sandbox: &TestSandbox, table: &Table, key: &[&str], record: &Value) {
    let store = sandbox.world.tenant("k");
    let key = key.iter().copied().collect();
    lock(&store).put(table, key, record.as_object().unwrap());
}

fn get(sandbox: &TestSandbox, table: &Table, key: &[&str]) -> Option<Value> {
    let store = sandbox.world.tenant("k");
    let key: Key = key.iter().copied().collect();
    lock(&store).get(table, &key).map(Value::Object)
}

async fn start(sandbox: &TestSandbox, from: &str, to: &str) -> Value {
    let data = json!({ "organizationId": "acme", "documentId": from, "newDocumentId": to });
    let result = sandbox.result(MIGRATE, data).await;
    assert_eq!(
        result["message"],
        "Document migration started successfully."
    );
    json!({ "organizationId": "acme", "migrationId": result["data"]["migrationId"] })
}

#[tokio::test]
async fn everything_of_a_document_moves() {
    let sandbox = sandbox(0).await;
    let job = start(&sandbox, "roadmap", "strategy").await;
    let result = sandbox.result(STATUS, job.clone()).await;
    assert_eq!(
        result["message"],
        "Migration status retrieved successfully."
    );
    let expected = json!({ "migrationId": job["migrationId"], "status": "completed" });
    assert_eq!(result["data"], expected);

    let of_strategy = json!({ "metadata": { "documentId": "strategy" } });
    let grant = json!({ "documentId": "strategy", "userId": "ada", "accessRole": "viewer" });
    for (table, key, expected) in [
        (
            &DOCUMENTS,
            vec!["acme", "strategy"],
            json!({ "documentName": "Roadmap" }),
        ),
        (
            &ANNOTATIONS,
            vec!["acme", "strategy", "a1"],
            of_strategy.clone(),
        ),
        (&DOCUMENT_USERS, vec!["acme", "strategy", "ada"], json!({})),
        (&GRANTS, vec!["acme", "document", "strategy", "ada"], grant),
        (&NOTIFICATIONS, vec!["acme", "roadmap"], of_strategy),
    ] {
        assert_eq!(get(&sandbox, table, &key), Some(expected), "{}", table.name);
    }
    for (table, key) in [
        (&DOCUMENTS, vec!["acme", "roadmap"]),
        (&ANNOTATIONS, vec!["acme", "roadmap", "a1"]),
        (&GRANTS, vec!["acme", "document", "roadmap", "ada"]),
    ] {
        assert_eq!(get(&sandbox, table, &key), None, "{}", table.name);
    }
}

#[tokio::test]
async fn an_existing_document_keeps_what_the_moved_one_does_not_have() {
    let sandbox = sandbox(0).await;
    let strategy = json!({ "documentName": "Strategy", "team": "design" });
    put(&sandbox, &DOCUMENTS, &["acme", "strategy"], &strategy);
    put(
        &sandbox,
        &ANNOTATIONS,
        &["acme", "strategy", "a2"],
        &json!({}),
    );
    start(&sandbox, "roadmap", "strategy").await;
    let merged = json!({ "documentName": "Roadmap", "team": "design" });
    assert_eq!(
        get(&sandbox, &DOCUMENTS, &["acme", "strategy"]),
        Some(merged)
    );
    for annotation in ["a1", "a2"] {
        assert!(get(&sandbox, &ANNOTATIONS, &["acme", "strategy", annotation]).is_some());
    }
}

#[tokio::test]
async fn a_slow_migration_moves_the_data_when_it_completes() {
    let sandbox = sandbox(3).await;
    let job = start(&sandbox, "roadmap", "strategy").await;
    for expected in ["pending", "in_progress", "in_progress"] {
        assert_eq!(sandbox.data(STATUS, job.clone()).await["status"], expected);
        assert!(get(&sandbox, &DOCUMENTS, &["acme", "roadmap"]).is_some());
    }
    for _ in 0..2 {
        assert_eq!(
            sandbox.data(STATUS, job.clone()).await["status"],
            "completed"
        );
    }
    assert!(get(&sandbox, &DOCUMENTS, &["acme", "strategy"]).is_some());
}

#[tokio::test]
async fn a_migration_fails_if_its_document_is_deleted() {
    let sandbox = sandbox(1).await;
    let job = start(&sandbox, "roadmap", "strategy").await;
    let data = json!({ "organizationId": "acme", "documentIds": ["roadmap"] });
    sandbox
        .data("/v2/organizations/documents/delete", data)
        .await;
    for expected in ["pending", "failed", "failed"] {
        assert_eq!(sandbox.data(STATUS, job.clone()).await["status"], expected);
    }
}

#[tokio::test]
async fn only_known_documents_and_migrations_are_accepted() {
    let sandbox = sandbox(0).await;
    let migrate = |from: &str, to: &str| json!({ "organizationId": "acme", "documentId": from, "newDocumentId": to });
    for (path, data, expected) in [
        (MIGRATE, migrate("nowhere", "strategy"), 404),
        (MIGRATE, migrate("roadmap", "roadmap"), 400),
        (MIGRATE, migrate("roadmap", ""), 400),
        (
            STATUS,
            json!({ "organizationId": "acme", "migrationId": "nowhere" }),
            404,
        ),
    ] {
        let (status, error) = sandbox.error(path, data).await;
        assert_eq!(status, expected, "{error}");
    }
}
