//! Every item ends in exactly one place.

use std::time::Duration;

use serde_json::{Value, json};
use velt::types::{AddFolders, AddUsers, DeleteNotifications, DocumentInput, FolderInput, User};
use velt_bulk::{Item, Job, JobError, Shard};
use velt_sandbox::{Fault, Sandbox};

use super::{Outcomes, What, assert_accounted, client, job, members, sandbox, users};

#[tokio::test]
async fn all_items_are_done_in_as_few_calls_as_possible() {
    let sandbox = sandbox().await;
    let velt = client(&sandbox);
    let job = job(&velt).chunk_size(30);
    let progress = job.progress();
    let report = job.run(users(100)).await.unwrap();
    assert_eq!((report.done, report.calls, report.total()), (100, 4, 100));
    assert!(report.is_success());
    assert_eq!(members(&sandbox).len(), 100);
    assert_eq!(
        (progress.borrow().done, progress.borrow().in_flight),
        (100, 0)
    );
}

#[tokio::test]
async fn duplicates_are_reported_and_sent_once() {
    let sandbox = sandbox().await;
    let velt = client(&sandbox);
    let report = job(&velt).run(["ada", "grace", "ada"]).await.unwrap();
    assert_eq!((report.done, report.duplicates), (2, 1));
    let sent = &sandbox.requests()[0].body["data"]["userIds"];
    assert_eq!(sent, &json!(["ada", "grace"]));
}

#[tokio::test]
async fn items_that_fail_have_their_reasons() {
    let sandbox = Sandbox::start().await.unwrap();
    let velt = client(&sandbox);
    let report = job(&velt).run(["ada", "nobody", ""]).await.unwrap();
    assert_eq!((report.done, report.failed), (1, 2));
    let reasons: Vec<(&str, &str)> = report
        .failures
        .iter()
        .map(|failure| (failure.id.as_str(), failure.reason.as_str()))
        .collect();
    let expected = [("nobody", "User does not exist."), ("", "The id is empty.")];
    assert_eq!(reasons, expected);
}

#[tokio::test]
async fn an_invalid_item_is_told_apart_from_the_others() {
    let sandbox = sandbox().await;
    let velt = client(&sandbox);
    let mut items: Vec<Value> = users(20).into_iter().map(Value::from).collect();
    items.insert(13, json!(7));
    let report = job(&velt).run(items).await.unwrap();
    assert_eq!((report.done, report.failed), (20, 1));
    assert_eq!(report.failures[0].id, "7");
    assert!(
        report.failures[0].reason.contains("is not of type"),
        "{report:?}"
    );
    assert!(!report.failures[0].may_have_taken_effect);
    assert_eq!(members(&sandbox).len(), 20);
}

#[tokio::test]
async fn an_id_without_an_outcome_is_failed() {
    let velt = velt_sandbox_that_forgets().await;
    let report = job(&velt.1).run(["ada", "grace"]).await.unwrap();
    assert_eq!((report.done, report.failed), (0, 2));
    assert!(report.failures[0].may_have_taken_effect);
}

/// A sandbox whose responses are JSON of another shape.
async fn velt_sandbox_that_forgets() -> (Sandbox, velt::Client) {
    let sandbox = sandbox().await;
    sandbox.fault(Fault::wrong_json());
    let velt = client(&sandbox);
    (sandbox, velt)
}

#[tokio::test]
async fn overload_slows_a_job_down_and_loses_nothing() {
    let sandbox = sandbox().await;
    sandbox.fault(Fault::status(429).retry_after(Duration::ZERO).times(40));
    let velt = client(&sandbox);
    let outcomes = Outcomes::default();
    let input = users(100);
    let job = outcomes.of(job(&velt)).chunk_size(5).concurrency(8);
    let report = job.run(input.clone()).await.unwrap();
    assert_eq!((report.done, report.failed), (100, 0));
    assert_accounted(&sandbox, &input, &outcomes);
}

#[tokio::test]
async fn every_fault_leaves_every_item_in_one_place() {
    for fault in [
        "status=500,probability=0.4",
        "status=400,probability=0.4",
        "html=502,probability=0.4",
        "reset,probability=0.4",
        "reset-in-body,probability=0.4",
        "truncate,probability=0.4",
        "wrong-json,probability=0.4",
        "partly-applied,probability=0.4",
        "fail-items=user-00003+user-00017+user-00042",
    ] {
        let sandbox = sandbox().await;
        sandbox.fault(fault.parse().unwrap());
        let velt = client(&sandbox);
        let outcomes = Outcomes::default();
        let input = users(60);
        let job = outcomes.of(job(&velt)).chunk_size(5).concurrency(4);
        let report = job.run(input.clone()).await.unwrap();
        assert_eq!(report.total(), 60, "{fault}");
        assert_accounted(&sandbox, &input, &outcomes);
    }
}

#[tokio::test]
async fn wrong_credentials_stop_a_job() {
    let sandbox = Sandbox::builder()
        .credentials("other", "t")
        .start()
        .await
        .unwrap();
    let velt = client(&sandbox);
    let report = job(&velt)
        .chunk_size(10)
        .concurrency(2)
        .run(users(1000))
        .await
        .unwrap();
    assert_eq!(report.done, 0);
    assert!(report.not_sent >= 970, "{report:?}");
    assert_eq!(report.total(), 1000);
    assert!(report.stopped.unwrap().contains("Invalid API key."));
}

#[tokio::test]
async fn a_server_that_is_gone_stops_a_job() {
    let sandbox = sandbox().await;
    let velt = client(&sandbox);
    sandbox.stop().await;
    let report = job(&velt)
        .chunk_size(1)
        .concurrency(4)
        .run(users(100))
        .await
        .unwrap();
    assert!(report.failed < 20 && report.total() == 100, "{report:?}");
    assert!(report.stopped.unwrap().starts_with("10 calls in a row"));
}

#[tokio::test]
async fn a_job_that_is_stopped_finishes_its_calls() {
    let sandbox = sandbox().await;
    sandbox.fault(Fault::delay(Duration::from_millis(20)));
    let velt = client(&sandbox);
    let outcomes = Outcomes::default();
    let input = users(500);
    let job = outcomes.of(job(&velt)).chunk_size(5).concurrency(2);
    let mut progress = job.progress();
    let job = job.stop_when(async move {
        // The first calls have ended.
        let _ = progress.wait_for(|progress| progress.calls >= 2).await;
    });
    let report = job.run(input.clone()).await.unwrap();
    assert_eq!(report.stopped.as_deref(), Some("the job was stopped"));
    assert!(report.done >= 10 && report.not_sent > 400, "{report:?}");
    assert_accounted(&sandbox, &input, &outcomes);
    let members = members(&sandbox);
    assert_eq!(
        outcomes.ids(|what| *what == What::Done).len(),
        members.len()
    );
}

#[tokio::test]
async fn three_shards_cover_the_input_once() {
    let sandbox = sandbox().await;
    let velt = client(&sandbox);
    let mut done = 0;
    for number in 1..=3 {
        let shard = Shard::new(number, 3).unwrap();
        let report = job(&velt).shard(shard).run(users(300)).await.unwrap();
        assert_eq!(report.done + report.other_shards, 300);
        done += report.done;
    }
    assert_eq!(done, 300);
    assert_eq!(members(&sandbox).len(), 300);
}

#[tokio::test]
async fn one_job_fills_many_groups() {
    let sandbox = sandbox().await;
    let velt = client(&sandbox);
    let group = |name: &str| {
        let fields = json!({ "organizationId": "acme", "organizationUserGroupId": name });
        std::sync::Arc::new(fields.as_object().cloned().unwrap())
    };
    let groups = [group("design"), group("engineering"), group("sales")];
    let items = users(90)
        .into_iter()
        .enumerate()
        .map(|(number, user)| Item::new(user).with_fields(groups[number % 3].clone()));
    let report = job(&velt).chunk_size(10).run(items).await.unwrap();
    assert_eq!((report.done, report.calls), (90, 9));
    let state = sandbox.export();
    let sales = state.pointer("/tenants/k/members/acme/sales").unwrap();
    assert_eq!(sales.as_object().unwrap().len(), 30);
}

/// Objects, nested lists, lists without outcomes: the document says how to split them.
#[tokio::test]
async fn other_operations_are_split_by_the_document() {
    let sandbox = sandbox().await;
    let velt = client(&sandbox);
    let v2 = velt.v2();
    let nothing: [User; 0] = [];
    let call = v2.users().add(AddUsers::new("acme", nothing));
    let users = users(250).into_iter().map(|id| json!({ "userId": id }));
    let report = Job::of(&velt, &call).unwrap().run(users).await.unwrap();
    assert_eq!((report.done, report.calls), (250, 3));

    let nothing: [FolderInput; 0] = [];
    let call = v2.folders().add(AddFolders::new("acme", nothing));
    let folders = (0..5).map(|number| json!({ "folderId": format!("f{number}") }));
    let report = Job::of(&velt, &call).unwrap().run(folders).await.unwrap();
    assert_eq!(report.done, 5);

    let operation = |id: &str| velt::operation(id).unwrap();
    let acme = json!({ "organizationId": "acme" });
    let add = operation("v2_documents_add");
    let documents = (0..70).map(|number| json!(DocumentInput::new(format!("d{number}"))));
    let report = Job::new(&velt, add, &acme)
        .unwrap()
        .run(documents)
        .await
        .unwrap();
    assert_eq!(report.done, 70);
    // Velt reports documents that exist as an error, with the others applied.
    let documents = ["d1", "new"].map(|id| json!({ "documentId": id }));
    let report = Job::new(&velt, add, &acme)
        .unwrap()
        .run(documents)
        .await
        .unwrap();
    assert_eq!((report.done, report.failed), (1, 1));
    assert_eq!(report.failures[0].reason, "Document already exists");

    // A list without outcomes, with a documented maximum.
    let to_folder = json!({ "organizationId": "acme", "folderId": "f1" });
    let documents = (0..70).map(|number| format!("d{number}"));
    let move_to = operation("v2_documents_move_to_folder");
    let report = Job::new(&velt, move_to, &to_folder)
        .unwrap()
        .run(documents)
        .await
        .unwrap();
    assert_eq!((report.done, report.calls), (70, 3));
    let error = Job::new(&velt, move_to, &to_folder).unwrap().chunk_size(31);
    let error = error.run(["d1"]).await.unwrap_err().to_string();
    assert_eq!(
        error,
        "chunk size: Velt takes at most 30 items per call of this operation"
    );

    // A list inside of another object.
    let ada = json!({ "user": { "userId": "ada" } });
    let resources = (0..150).map(|number| {
        json!({ "type": "document", "id": format!("d{number}"), "organizationId": "acme" })
    });
    let grant = operation("v2_auth_add_permissions");
    let report = Job::new(&velt, grant, &ada)
        .unwrap()
        .run(resources)
        .await
        .unwrap();
    assert_eq!((report.done, report.calls), (150, 2));

    let call = v2.notifications().delete(DeleteNotifications::new("acme"));
    let report = Job::of(&velt, &call)
        .unwrap()
        .run(["1", "2"])
        .await
        .unwrap();
    assert_eq!(report.failures[0].reason, "Failed to delete notification.");

    let none = Job::new(&velt, operation("v2_users_get"), &acme).unwrap_err();
    assert!(matches!(none, JobError::NoList { .. }), "{none}");
}

#[tokio::test]
async fn a_job_can_be_spawned_as_a_task() {
    let sandbox = sandbox().await;
    let velt = client(&sandbox);
    let report = tokio::spawn(job(&velt).run(users(10))).await.unwrap();
    assert_eq!(report.unwrap().done, 10);
}
