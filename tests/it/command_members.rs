//! `velt members`: users in any number, in and out of groups.

use std::{process::Stdio, time::Duration};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use velt_sandbox::{Fault, Sandbox};

use crate::support::{Jobs, Run, signal, until, velt};

const DESIGN: [&str; 6] = [
    "members",
    "add",
    "--organization",
    "acme",
    "--group",
    "design",
];

fn add<'w>(more: &[&'w str]) -> Vec<&'w str> {
    [&DESIGN[..], more].concat()
}

fn users(count: usize) -> String {
    (0..count)
        .map(|number| format!("user-{number:04}\n"))
        .collect()
}

#[tokio::test]
async fn every_format_is_recognized() {
    let cases = [
        ("users.txt", "ada\r\n\n  grace  \n"),
        ("no-extension", "\u{feff}ada\ngrace"),
        ("users.csv", "user\nada\ngrace\n"),
        ("by-header", "name,USER\nAda,ada\n\"Hopper, Grace\",grace\n"),
        ("users.jsonl", "\"ada\"\n{\"user\":\"grace\"}\n"),
        (
            "by-brace",
            "{\"user\":\"ada\",\"reason\":\"late\"}\n\"grace\"\n",
        ),
        ("by-quote", "\"ada\"\n\"grace\"\n"),
    ];
    for (name, text) in cases {
        let jobs = Jobs::start().await;
        jobs.write(name, text);
        let run = jobs.run(&add(&["--from", name])).await;
        assert_eq!(run.exit, 0, "{name}: {}", run.stderr);
        assert_eq!(jobs.shown("design"), "ada grace", "{name}");
    }
    // What is no header is an ID.
    let jobs = Jobs::start().await;
    jobs.write("users.csv", "\"ada\"\n");
    let run = jobs
        .run(&add(&["--from", "users.csv", "--format", "lines"]))
        .await;
    assert_eq!(run.exit, 0, "{}", run.stderr);
    assert_eq!(jobs.shown("design"), "\"ada\"");
    jobs.write("empty", "");
    let run = jobs.run(&add(&["--from", "empty"])).await;
    insta::assert_snapshot!(run.shown(), @"
    0 added, 0 failed, 0 not sent; 0 calls
    [exit 0]
    ");
}

#[tokio::test]
async fn arguments_and_standard_input_are_read_too() {
    let jobs = Jobs::start().await;
    let mut command = jobs.command(&add(&["ada", "--from", "-"]));
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = tokio::process::Command::from(command).spawn().unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(b"grace\nada\n")
        .await
        .unwrap();
    let run = Run::from(child.wait_with_output().await.unwrap());
    insta::assert_snapshot!(run.shown(), @"
    2 added, 0 failed, 0 not sent; 1 duplicate, 1 call
    [exit 0]
    ");
    assert_eq!(jobs.shown("design"), "ada grace");
}

#[tokio::test]
async fn one_file_fills_many_groups() {
    let jobs = Jobs::start().await;
    jobs.write(
        "users.csv",
        "organization,group,user\nacme,design,ada\nacme,sales,grace\n,,linus\nacme,sales,ada\n",
    );
    let run = jobs.run(&add(&["--from", "users.csv"])).await;
    insta::assert_snapshot!(run.shown(), @"
    4 added, 0 failed, 0 not sent; 2 calls
    [exit 0]
    ");
    assert_eq!(jobs.shown("design"), "ada linus");
    assert_eq!(jobs.shown("sales"), "ada grace");
}

#[tokio::test]
async fn bad_lines_are_named_and_do_not_stop_the_rest() {
    let jobs = Jobs::start().await;
    jobs.write("users.txt", b"ada\n\xff\xfe\ngrace\n");
    let run = jobs.run(&add(&["--from", "users.txt"])).await;
    insta::assert_snapshot!(run.shown(), @"
    users.txt:2: the line is not UTF-8
    2 added, 1 failed (1 invalid line), 0 not sent; 1 call
    error: 1 of 3 users failed
    [exit 1]
    ");
    jobs.write(
        "users.csv",
        "user,group\nada,\n\ngrace\n,sales\nlinus,\"sales\nx,y\n",
    );
    let run = jobs.run(&add(&["--from", "users.csv"])).await;
    insta::assert_snapshot!(run.shown(), @"
    users.csv:3: expected 2 columns as in the header, found 1
    users.csv:5: the column `user` is empty
    users.csv:6: a cell contains a line break: is a quote not closed?
    1 added, 3 failed (3 invalid lines), 0 not sent; 1 call
    error: 3 of 4 users failed
    [exit 1]
    ");
    jobs.write(
        "users.jsonl",
        "{\"user\":\"ada\",\"group\":7}\n{oops\n\"grace\"\n[]\n",
    );
    let run = jobs.run(&add(&["--from", "users.jsonl"])).await;
    insta::assert_snapshot!(run.shown(), @r#"
    users.jsonl:1: expected "USER" or an object with `user`, and optionally `organization` and `group`, all of them texts
    users.jsonl:2: not JSON at column 2: key must be a string
    users.jsonl:4: expected "USER" or an object with `user`, and optionally `organization` and `group`, all of them texts
    1 added, 3 failed (3 invalid lines), 0 not sent; 1 call
    error: 3 of 4 users failed
    [exit 1]
    "#);
    jobs.write("groups.jsonl", "{\"user\":\"ada\"}\n");
    let run = jobs
        .run(&["members", "add", "--from", "groups.jsonl"])
        .await;
    insta::assert_snapshot!(run.shown(), @"
    groups.jsonl:1: there is no organization: add `organization` to the line, or pass --organization
    0 added, 1 failed (1 invalid line), 0 not sent; 0 calls
    error: 1 of 1 users failed
    [exit 1]
    ");
}

#[tokio::test]
async fn strict_starts_nothing_after_a_bad_line() {
    let jobs = Jobs::start().await;
    jobs.write("users.jsonl", "\"ada\"\n7\n\"grace\"\n");
    let words = ["--from", "users.jsonl", "--strict", "--failed", "rest.csv"];
    let run = jobs.run(&add(&words)).await;
    insta::assert_snapshot!(run.shown(), @r#"
    users.jsonl:2: expected "USER" or an object with `user`, and optionally `organization` and `group`, all of them texts
    0 added, 1 failed (1 invalid line), 2 not sent; 0 calls
    error: 1 of 3 users failed, 2 were not sent; stopped: line 2 of users.jsonl is invalid (--strict)
    [exit 1]
    "#);
    assert!(jobs.sandbox.requests().is_empty());
    insta::assert_snapshot!(jobs.read("rest.csv"), @"
    organization,group,user,reason
    acme,design,ada,not sent
    acme,design,grace,not sent
    ");
}

#[tokio::test]
async fn what_failed_is_run_again_from_its_file() {
    for file in ["failed.csv", "failed.jsonl"] {
        let jobs = Jobs::start().await;
        let fault = Fault::failing_items(["grace"]).times(1);
        jobs.sandbox.fault(fault);
        let run = jobs.run(&add(&["ada", "grace", "--failed", file])).await;
        assert_eq!(run.exit, 1, "{}", run.stderr);
        let text = jobs.read(file);
        assert!(
            text.contains("grace") && text.contains("told to fail"),
            "{text}"
        );
        // The file names the group itself.
        let again = ["members", "add", "--from", file, "--failed", "rest.csv"];
        let run = jobs.run(&again).await;
        assert_eq!(run.exit, 0, "{}", run.stderr);
        assert_eq!(jobs.shown("design"), "ada grace");
        assert_eq!(jobs.read("rest.csv"), "organization,group,user,reason\n");

        let run = jobs
            .run(&["members", "add", "--from", file, "--failed", file])
            .await;
        assert_eq!(run.exit, 2, "{}", run.stderr);
        assert_eq!(jobs.read(file), text, "it is still there");
    }
}

#[tokio::test]
async fn failures_are_shown_up_to_ten() {
    let sandbox = Sandbox::start().await.unwrap();
    let nobody: Vec<String> = (0..12)
        .map(|number| format!("nobody-{number:02}"))
        .collect();
    let nobody: Vec<&str> = nobody.iter().map(String::as_str).collect();
    let mut command = velt(&add(&nobody));
    command
        .env("VELT_BASE_URL", sandbox.base_url())
        .envs([("VELT_API_KEY", "k"), ("VELT_AUTH_TOKEN", "t")]);
    insta::assert_snapshot!(Run::beside(command).await.shown(), @"
    failed: nobody-00: User does not exist.
    failed: nobody-01: User does not exist.
    failed: nobody-02: User does not exist.
    failed: nobody-03: User does not exist.
    failed: nobody-04: User does not exist.
    failed: nobody-05: User does not exist.
    failed: nobody-06: User does not exist.
    failed: nobody-07: User does not exist.
    failed: nobody-08: User does not exist.
    failed: nobody-09: User does not exist.
    … and 2 more; --failed FILE keeps them all
    0 added, 12 failed, 0 not sent; 1 call
    error: 12 of 12 users failed
    [exit 1]
    ");
}

#[tokio::test]
async fn a_dry_run_shows_the_calls_and_sends_nothing() {
    let jobs = Jobs::start().await;
    jobs.write("users.txt", users(9) + "user-0001\n");
    let run = jobs
        .run(&add(&[
            "--from",
            "users.txt",
            "--chunk",
            "2",
            "--dry-run",
            "--base-url",
            "https://api.velt.dev",
        ]))
        .await;
    insta::assert_snapshot!(run.shown(), @r#"
    5 calls for 9 users, 1 duplicate
    POST https://api.velt.dev/v2/organizations/usergroups/users/add
    {"data":{"organizationId":"acme","organizationUserGroupId":"design","userIds":["user-0000","user-0001"]}}
    POST https://api.velt.dev/v2/organizations/usergroups/users/add
    {"data":{"organizationId":"acme","organizationUserGroupId":"design","userIds":["user-0002","user-0003"]}}
    POST https://api.velt.dev/v2/organizations/usergroups/users/add
    {"data":{"organizationId":"acme","organizationUserGroupId":"design","userIds":["user-0004","user-0005"]}}
    [exit 0]
    "#);
    assert!(jobs.sandbox.requests().is_empty());
}

#[tokio::test]
async fn a_listed_group_is_removed_from_its_file() {
    let jobs = Jobs::start().await;
    jobs.write("users.txt", users(230));
    assert_eq!(jobs.run(&add(&["--from", "users.txt"])).await.exit, 0);
    let list = [
        "members",
        "list",
        "--organization",
        "acme",
        "--group",
        "design",
        "--output",
    ];
    for format in ["csv", "jsonl"] {
        let run = jobs.run(&[&list[..], &[format]].concat()).await;
        assert_eq!(run.exit, 0, "{}", run.stderr);
        jobs.write(format, &run.stdout);
        assert_eq!(
            run.stdout.lines().count(),
            230 + usize::from(format == "csv")
        );
    }
    let head = |name: &str| {
        jobs.read(name)
            .lines()
            .take(2)
            .collect::<Vec<_>>()
            .join("\n")
    };
    insta::assert_snapshot!(head("csv"), @"
    organization,group,user
    acme,design,user-0000
    ");
    insta::assert_snapshot!(head("jsonl"), @r#"
    {"organization":"acme","group":"design","user":"user-0000"}
    {"organization":"acme","group":"design","user":"user-0001"}
    "#);
    let run = jobs.run(&["members", "remove", "--from", "csv"]).await;
    insta::assert_snapshot!(run.shown(), @"
    230 removed, 0 failed, 0 not sent; 3 calls
    [exit 0]
    ");
    assert_eq!(jobs.shown("design"), "");
    let run = jobs.run(&[&list[..], &["csv"]].concat()).await;
    insta::assert_snapshot!(run.shown(), @"
    organization,group,user
    [exit 0]
    ");
}

#[tokio::test]
async fn a_killed_command_continues_from_its_checkpoint() {
    let jobs = Jobs::start().await;
    jobs.write("users.txt", users(300));
    jobs.sandbox.fault(Fault::delay(Duration::from_millis(5)));
    let words = add(&[
        "--from",
        "users.txt",
        "--chunk",
        "5",
        "--concurrency",
        "4",
        "--checkpoint",
        "job",
        "--quiet",
    ]);
    for calls in [5, 20, 40] {
        let mut child = jobs.spawn(&words);
        until(|| jobs.sandbox.requests().len() >= calls).await;
        child.kill().await.unwrap();
    }
    let run = jobs.run(&words).await;
    assert_eq!(run.shown(), "[exit 0]");
    assert_eq!(jobs.members("design").len(), 300);
    let calls = jobs.sandbox.requests().len();
    assert!(calls <= 60 + 3 * 4, "{calls} calls for 60 chunks");

    let finished = words[..words.len() - 1].to_vec();
    insta::assert_snapshot!(jobs.run(&finished).await.shown(), @"
    300 added, 0 failed, 0 not sent; 300 from earlier runs, 0 calls
    [exit 0]
    ");
    jobs.write("users.txt", users(301).replace("0007", "oops"));
    insta::assert_snapshot!(jobs.run(&words).await.shown(), @"
    error: --checkpoint job: it belongs to another job: the input differs at chunk 1; name another file, or remove this one to start anew
    [exit 2]
    ");
}

#[tokio::test]
async fn shards_cover_the_input_once() {
    let jobs = Jobs::start().await;
    // One of the shards reports the last line.
    jobs.write("users.txt", [users(60).as_bytes(), b"\xff\n"].concat());
    let mut summaries = String::new();
    for index in ["0", "1", "2"] {
        let mut command = jobs.command(&add(&["--from", "users.txt", "--shard-from-env"]));
        command.envs([("JOB_COMPLETION_INDEX", index), ("JOB_COMPLETIONS", "3")]);
        summaries.push_str(&Run::beside(command).await.shown());
        summaries.push('\n');
    }
    insta::assert_snapshot!(summaries, @"
    25 added, 0 failed, 0 not sent; 35 on other shards, 1 call
    [exit 0]
    users.txt:61: the line is not UTF-8
    12 added, 1 failed (1 invalid line), 0 not sent; 48 on other shards, 1 call
    error: 1 of 13 users failed
    [exit 1]
    23 added, 0 failed, 0 not sent; 37 on other shards, 1 call
    [exit 0]
    ");
    assert_eq!(jobs.members("design").len(), 60);
    let run = jobs
        .run(&add(&["--from", "users.txt", "--shard", "2/3"]))
        .await;
    assert!(run.stderr.contains("on other shards"), "{}", run.stderr);
}

#[tokio::test]
async fn mistakes_are_found_before_anything_is_sent() {
    let jobs = Jobs::start().await;
    jobs.write("users.txt", "ada\n");
    jobs.write("users.csv", "name\nada\n");
    let mut shown = String::new();
    let cases: [&[&str]; 9] = [
        &["members", "add", "ada"],
        &[
            "members",
            "add",
            "--organization",
            "acme",
            "--from",
            "users.txt",
        ],
        &[
            "members",
            "add",
            "--organization",
            "acme",
            "--group",
            "design",
            "--from",
            "users.csv",
        ],
        &[
            "members",
            "add",
            "--organization",
            "acme",
            "--group",
            "design",
            "--from",
            "none",
        ],
        &[
            "members",
            "add",
            "--organization",
            "acme",
            "--group",
            "design",
            "--from",
            ".",
        ],
        &[
            "members",
            "add",
            "--organization",
            "acme",
            "--group",
            "design",
            "a",
            "--failed",
            "f.txt",
        ],
        &[
            "members",
            "add",
            "--organization",
            "acme",
            "--group",
            "design",
            "a",
            "--shard-from-env",
        ],
        &[
            "members",
            "add",
            "--organization",
            "acme",
            "--group",
            "design",
            "a",
            "--checkpoint",
            "no/such",
        ],
        &[
            "members",
            "add",
            "--organization",
            "acme",
            "--group",
            "design",
            "a",
            "--checkpoint",
            "users.txt",
        ],
    ];
    for words in cases {
        let run = jobs.run(words).await;
        assert_eq!(run.exit, 2, "{words:?}: {}", run.stderr);
        shown.push_str(&run.stderr);
    }
    insta::assert_snapshot!(shown, @r#"
    error: user IDs on the command line have no organization: pass --organization
    error: users.txt has user IDs and no group: pass --group
    error: users.csv:1: the header has no column `user`: "name"
    error: --from: cannot read none: No such file or directory (os error 2)
    error: --from: cannot read .: it is a directory
    error: --failed f.txt: the name must end in .csv or .jsonl
    error: --shard-from-env: JOB_COMPLETION_INDEX is not set
    error: --checkpoint no/such: No such file or directory (os error 2)
    error: --checkpoint users.txt: it belongs to another job: it is not a checkpoint; name another file, or remove this one to start anew
    "#);
    assert!(jobs.sandbox.requests().is_empty());
}

#[cfg(unix)]
#[tokio::test]
async fn an_interrupt_finishes_the_calls_in_flight() {
    let jobs = Jobs::start().await;
    jobs.write("users.txt", users(500));
    jobs.sandbox.fault(Fault::delay(Duration::from_millis(100)));
    let child = jobs.spawn(&add(&[
        "--from",
        "users.txt",
        "--chunk",
        "5",
        "--concurrency",
        "2",
        "--failed",
        "rest.csv",
    ]));
    until(|| jobs.sandbox.requests().len() >= 2).await;
    signal(&child, "INT");
    let run = Run::from(child.wait_with_output().await.unwrap());
    assert_eq!(run.exit, 1, "{}", run.stderr);
    assert!(
        run.stderr.contains("were not sent; stopped: interrupted"),
        "{}",
        run.stderr
    );
    let members = jobs.members("design").len();
    let rest = jobs.read("rest.csv").matches("not sent").count();
    assert!(
        members > 0 && rest > 400 && members + rest == 500,
        "{members}, {rest}"
    );
}

#[cfg(unix)]
#[tokio::test]
async fn a_second_interrupt_ends_at_once() {
    let jobs = Jobs::start().await;
    jobs.sandbox.fault(Fault::delay(Duration::from_secs(600)));
    let mut child = jobs.spawn(&add(&["ada", "--checkpoint", "job"]));
    until(|| jobs.read("job").contains("started")).await;
    let mut stderr = BufReader::new(child.stderr.take().unwrap()).lines();
    signal(&child, "INT");
    let first = stderr.next_line().await.unwrap().unwrap();
    assert!(first.starts_with("interrupted: finishing"), "{first}");
    signal(&child, "TERM");
    assert_eq!(child.wait().await.unwrap().code(), Some(4));
    let last = stderr.next_line().await.unwrap().unwrap();
    assert_eq!(
        last,
        "error: interrupted; a call that was sent may have taken effect"
    );
}

#[tokio::test]
async fn wrong_credentials_stop_the_job() {
    let jobs = Jobs::start().await;
    jobs.write("users.txt", users(1000));
    let mut command = jobs.command(&add(&[
        "--from",
        "users.txt",
        "--chunk",
        "1",
        "--concurrency",
        "1",
    ]));
    command.env("VELT_API_KEY", "invalid");
    insta::assert_snapshot!(Run::beside(command).await.shown(), @"
    failed: user-0000: v2_user_groups_add_users: PERMISSION_DENIED (HTTP 403): Invalid API key.
    0 added, 1 failed, 999 not sent; 1 call
    error: 1 of 1,000 users failed, 999 were not sent; stopped: v2_user_groups_add_users: PERMISSION_DENIED (HTTP 403): Invalid API key.
    [exit 1]
    ");
}
