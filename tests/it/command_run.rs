//! `velt run`: many requests of one operation.

use std::{process::Stdio, time::Duration};

use serde_json::{Value, json};
use velt_sandbox::Fault;

use crate::support::{Jobs, Run, signal, until};

fn add_users(user: &str) -> Value {
    json!({ "organizationId": "acme", "organizationUserGroupId": "design", "userIds": [user] })
}

fn lines(requests: impl IntoIterator<Item = Value>) -> String {
    requests.into_iter().map(|one| format!("{one}\n")).collect()
}

/// Returns the line numbers of results, and whether each is a success.
fn results(stdout: &str) -> Vec<(u64, bool)> {
    let result = |line: &str| {
        let result: Value = serde_json::from_str(line).unwrap();
        (
            result["line"].as_u64().unwrap(),
            result["ok"].as_bool().unwrap(),
        )
    };
    stdout.lines().map(result).collect()
}

#[tokio::test]
async fn each_request_has_a_result() {
    let jobs = Jobs::start().await;
    let body = json!({ "data": add_users("grace") });
    let mixed = json!({ "organizationId": "acme", "organizationUserGroupId": "design", "userIds": ["ada", ""] });
    let mut text = lines([add_users("ada"), body, mixed, json!({ "userIds": 7 })]);
    text.push_str("\n7\n{oops\n");
    jobs.write("requests.jsonl", text);
    let words = [
        "run",
        "v2_user_groups_add_users",
        "--from",
        "requests.jsonl",
        "--ordered",
    ];
    let run = jobs.run(&words).await;
    insta::assert_snapshot!(run.shown(), @r#"
    {"line":1,"ok":true,"result":{"status":"success","message":"Added organization users to group successfully.","data":{"ada":{"success":true,"organizationUserGroupId":"design","message":"User added to organization user group."}}}}
    {"line":2,"ok":true,"result":{"status":"success","message":"Added organization users to group successfully.","data":{"grace":{"success":true,"organizationUserGroupId":"design","message":"User added to organization user group."}}}}
    {"line":3,"ok":false,"result":{"status":"success","message":"Added organization users to group successfully.","data":{"ada":{"success":true,"organizationUserGroupId":"design","message":"User added to organization user group."},"":{"success":false,"organizationUserGroupId":"design","message":"The id is empty."}}},"error":{"message":"1 of 2 items failed","may_have_taken_effect":true}}
    {"line":4,"ok":false,"error":{"code":"INVALID_ARGUMENT","status":400,"message":"data.organizationId is required; data.organizationUserGroupId is required; data.userIds is not of type \"array\"","may_have_taken_effect":false}}
    requests.jsonl:6: a request must be a JSON object
    requests.jsonl:7: not JSON at column 2: key must be a string
    2 done, 4 failed (2 invalid lines), 0 not sent; 4 calls
    error: 4 of 6 requests failed
    [exit 1]
    "#);
    assert_eq!(jobs.shown("design"), "ada grace");
}

#[tokio::test]
async fn an_operation_is_named_by_its_path_too() {
    let jobs = Jobs::start().await;
    jobs.write("requests", lines([add_users("ada")]));
    let path = "/v2/organizations/usergroups/users/add";
    let run = jobs
        .run(&["run", path, "--from", "requests", "--quiet"])
        .await;
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    let run = jobs.run(&["run", "v2_nothing", "--from", "requests"]).await;
    insta::assert_snapshot!(run.shown(), @"
    error: there is no operation `v2_nothing`; `velt operations` lists IDs and paths
    [exit 2]
    ");
    let run = jobs
        .run(&[
            "run",
            path,
            "--from",
            "requests",
            "--dry-run",
            "--base-url",
            "https://api.velt.dev",
        ])
        .await;
    insta::assert_snapshot!(run.shown(), @r#"
    1 call
    POST https://api.velt.dev/v2/organizations/usergroups/users/add
    {"data":{"organizationId":"acme","organizationUserGroupId":"design","userIds":["ada"]}}
    [exit 0]
    "#);
    assert_eq!(jobs.sandbox.requests().len(), 1);
}

#[tokio::test]
async fn ordered_results_are_in_the_order_of_the_input() {
    let jobs = Jobs::start().await;
    let delay = Fault::delay(Duration::ZERO).jitter(Duration::from_millis(20));
    jobs.sandbox.fault(delay);
    let users = (0..60).map(|number| add_users(&format!("user-{number}")));
    jobs.write("requests", lines(users));
    let words = [
        "run",
        "v2_user_groups_add_users",
        "--from",
        "requests",
        "--ordered",
        "-q",
    ];
    let run = jobs.run(&words).await;
    let expected: Vec<(u64, bool)> = (1..=60).map(|line| (line, true)).collect();
    assert_eq!(results(&run.stdout), expected);
}

#[tokio::test]
async fn finished_lines_are_not_sent_again_after_a_kill() {
    let jobs = Jobs::start().await;
    jobs.sandbox.fault(Fault::delay(Duration::from_millis(5)));
    let users = (0..80).map(|number| add_users(&format!("user-{number}")));
    jobs.write("requests", lines(users));
    let words = [
        "run",
        "v2_user_groups_add_users",
        "--from",
        "requests",
        "--checkpoint",
        "job",
        "--concurrency",
        "4",
    ];
    let mut child = jobs.spawn(&words);
    until(|| jobs.sandbox.requests().len() >= 30).await;
    child.kill().await.unwrap();
    let before = Run::stdout_of(child).await;
    let run = jobs.run(&words).await;
    assert_eq!(run.exit, 0, "{}", run.stderr);
    assert!(run.stderr.contains("from earlier runs"), "{}", run.stderr);
    assert_eq!(jobs.members("design").len(), 80);
    assert!(jobs.sandbox.requests().len() <= 84);
    // Every line has a result; one that was printed and not remembered has two.
    let mut lines: Vec<u64> = results(&(before + &run.stdout))
        .into_iter()
        .map(|(line, _)| line)
        .collect();
    lines.sort_unstable();
    assert!(lines.len() <= 84, "{lines:?}");
    lines.dedup();
    assert_eq!(lines, Vec::from_iter(1..=80));
    insta::assert_snapshot!(jobs.run(&words).await.shown(), @"
    80 done, 0 failed, 0 not sent; 80 from earlier runs, 0 calls
    [exit 0]
    ");
}

#[tokio::test]
async fn what_is_not_safe_to_repeat_is_reported_as_unknown() {
    let jobs = Jobs::start().await;
    jobs.sandbox.fault(Fault::delay(Duration::from_secs(600)));
    let document = |number: u32| json!({ "organizationId": "acme", "documents": [{ "documentId": format!("d{number}") }] });
    jobs.write("requests", lines((1..=4).map(document)));
    let words = [
        "run",
        "v2_documents_add",
        "--from",
        "requests",
        "--checkpoint",
        "job",
        "--concurrency",
        "2",
        "--ordered",
    ];
    let mut child = jobs.spawn(&words);
    until(|| jobs.read("job").matches("started").count() >= 2).await;
    child.kill().await.unwrap();
    jobs.sandbox.clear_faults();
    let run = jobs.run(&words).await;
    assert_eq!(run.exit, 1, "{}", run.stderr);
    assert_eq!(
        results(&run.stdout),
        [(1, false), (2, false), (3, true), (4, true)]
    );
    insta::assert_snapshot!(run.stdout.lines().next().unwrap(), @r#"{"line":1,"ok":false,"error":{"message":"the outcome is unknown: the job was killed while the request was sent","may_have_taken_effect":true}}"#);
    insta::assert_snapshot!(run.stderr, @"
    2 done, 2 failed, 0 not sent; 2 calls
    error: 2 of 4 requests failed
    ");
    for number in 1..=4 {
        let name = format!("\"d{number}\"");
        let requests = jobs.sandbox.requests();
        let sent = requests
            .iter()
            .filter(|one| one.body.to_string().contains(&name));
        assert!(sent.count() <= 1, "{name} was sent again");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn an_interrupt_prints_the_results_of_what_was_sent() {
    let jobs = Jobs::start().await;
    jobs.sandbox.fault(Fault::delay(Duration::from_millis(100)));
    let users = (0..200).map(|number| add_users(&format!("user-{number}")));
    jobs.write("requests", lines(users));
    let words = [
        "run",
        "v2_user_groups_add_users",
        "--from",
        "requests",
        "--concurrency",
        "2",
    ];
    let child = jobs.spawn(&words);
    until(|| jobs.sandbox.requests().len() >= 2).await;
    signal(&child, "INT");
    let run = Run::from(child.wait_with_output().await.unwrap());
    assert_eq!(run.exit, 1, "{}", run.stderr);
    assert_eq!(results(&run.stdout).len(), jobs.members("design").len());
    assert!(
        run.stderr.contains("stopped: interrupted"),
        "{}",
        run.stderr
    );
}

#[tokio::test]
async fn a_reader_that_is_gone_stops_the_job() {
    let jobs = Jobs::start().await;
    let users = (0..200).map(|number| add_users(&format!("user-{number}")));
    jobs.write("requests", lines(users));
    let words = [
        "run",
        "v2_user_groups_add_users",
        "--from",
        "requests",
        "--concurrency",
        "1",
    ];
    let mut command = jobs.command(&words);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = tokio::process::Command::from(command).spawn().unwrap();
    drop(child.stdout.take());
    let run = Run::from(child.wait_with_output().await.unwrap());
    assert_eq!(run.exit, 1, "{}", run.stderr);
    assert!(
        run.stderr.contains("standard output cannot be written to"),
        "{}",
        run.stderr
    );
    assert!(jobs.sandbox.requests().len() < 10);
}

#[tokio::test]
async fn shards_cover_the_requests_once() {
    let jobs = Jobs::start().await;
    let users = (0..40).map(|number| add_users(&format!("user-{number}")));
    jobs.write("requests", lines(users));
    for shard in ["1/2", "2/2"] {
        let words = [
            "run",
            "v2_user_groups_add_users",
            "--from",
            "requests",
            "--shard",
            shard,
        ];
        let run = jobs.run(&words).await;
        assert_eq!(run.exit, 0, "{}", run.stderr);
    }
    assert_eq!(jobs.sandbox.requests().len(), 40);
    assert_eq!(jobs.members("design").len(), 40);
}
