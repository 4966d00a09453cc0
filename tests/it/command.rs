//! The command line: its tree, its help, and what it does.

use std::{
    fmt::Write as _,
    io::{BufRead, BufReader, Write as _},
    process::{Child, Command, Stdio},
};

use crate::support::{API_KEY, AUTH_TOKEN, velt};

const GROUP: [&str; 4] = [
    "--organization-id",
    "acme",
    "--organization-user-group-id",
    "engineering",
];

/// What a run of the command prints, and how it ends.
fn run(command: &mut Command) -> String {
    let output = command.output().expect("the command was built");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_end().to_owned();
    let mut out = text(&output.stdout);
    if !output.stderr.is_empty() {
        write!(out, "\n[stderr] {}", text(&output.stderr)).expect("a String takes all");
    }
    let code = output.status.code().expect("no signal ended it");
    format!("{}\n[exit {code}]", out.trim_start())
}

fn add_users(more: &[&str]) -> Vec<String> {
    let words = ["--sandbox", "v1", "user-groups", "add-users"];
    words
        .iter()
        .chain(&GROUP)
        .chain(more)
        .map(|word| (*word).to_owned())
        .collect()
}

fn run_add(more: &[&str]) -> String {
    let words = add_users(more);
    run(&mut velt(
        &words.iter().map(String::as_str).collect::<Vec<_>>(),
    ))
}

#[test]
fn tree() {
    fn describe(command: &clap::Command, depth: usize, out: &mut String) {
        let indent = "  ".repeat(depth);
        writeln!(out, "{indent}{}", command.get_name()).unwrap();
        let mut arguments: Vec<_> = command
            .get_arguments()
            .filter(|argument| !argument.is_global_set())
            .collect();
        if depth == 0 {
            arguments = command.get_arguments().collect();
        }
        for argument in arguments {
            let name = argument.get_long().unwrap_or_default();
            let action = argument.get_action();
            writeln!(out, "{indent}  --{name} {action:?}").unwrap();
        }
        for subcommand in command.get_subcommands() {
            describe(subcommand, depth + 1, out);
        }
    }
    // The options and commands that are no operations, and one operation for the rest.
    let mut root = velt_cli::command();
    for name in ["v1", "v2"] {
        root = root.mut_subcommand(name, |version| {
            let groups = version.find_subcommand("user-groups");
            let add = groups.and_then(|groups| groups.find_subcommand("add-users"));
            let groups = clap::Command::new("user-groups").subcommands(add.cloned());
            clap::Command::new(name).subcommand(groups)
        });
    }
    let mut out = String::new();
    describe(&root, 0, &mut out);
    insta::assert_snapshot!(out);
}

#[test]
fn the_tree_has_no_contradiction() {
    velt_cli::command().debug_assert();
}

#[test]
fn help() {
    // As in a terminal of 80 columns.
    let help = |words: &[&str]| run(velt(words).env("COLUMNS", "80"));
    insta::assert_snapshot!("help", help(&["--help"]));
    insta::assert_snapshot!(
        "help_add_users",
        help(&["v1", "user-groups", "add-users", "--help"])
    );
}

#[test]
fn help_describes_what_only_data_sets() {
    let text = run(&mut velt(&["v2", "users", "add", "--help"]));
    assert!(
        text.contains("users[].userId\n          The user ID"),
        "{text}"
    );
}

#[test]
fn help_shows_no_credential_of_the_environment() {
    let mut command = velt(&["--help"]);
    let text = run(command
        .env("VELT_API_KEY", API_KEY)
        .env("VELT_AUTH_TOKEN", AUTH_TOKEN));
    assert!(text.contains("VELT_API_KEY"));
    assert!(
        !text.contains(API_KEY) && !text.contains(AUTH_TOKEN),
        "{text}"
    );
}

#[test]
fn added_users_are_a_table() {
    insta::assert_snapshot!(run_add(&["--user-ids", "ada", "--user-ids", "grace"]), @"
    Added organization users to group successfully.

    ITEM   SUCCESS  ORGANIZATION USER GROUP ID  MESSAGE
    ada    ok       engineering                 User added to organization user group.
    grace  ok       engineering                 User added to organization user group.
    [exit 0]
    ");
}

#[test]
fn partial_failure_is_visible_and_exits_with_1() {
    insta::assert_snapshot!(run_add(&["--user-ids", "ada", "--user-ids", ""]), @r#"
    Added organization users to group successfully.

    ITEM  SUCCESS  ORGANIZATION USER GROUP ID  MESSAGE
    ada   ok       engineering                 User added to organization user group.
    ""    FAILED   engineering                 The id is empty.
    [stderr] error: 1 of 2 items failed
    [exit 1]
    "#);
}

#[test]
fn json_is_the_result_as_it_came() {
    let words = [
        "--output",
        "json",
        "--user-ids",
        "grace",
        "--user-ids",
        "ada",
    ];
    insta::assert_snapshot!(run_add(&words), @r#"
    {
      "status": "success",
      "message": "Added organization users to group successfully.",
      "data": {
        "grace": {
          "success": true,
          "organizationUserGroupId": "engineering",
          "message": "User added to organization user group."
        },
        "ada": {
          "success": true,
          "organizationUserGroupId": "engineering",
          "message": "User added to organization user group."
        }
      }
    }
    [exit 0]
    "#);
}

#[test]
fn data_is_the_request_and_flags_win_over_it() {
    let data =
        r#"{"organizationId": "acme", "organizationUserGroupId": "nobody", "userIds": ["ada"]}"#;
    let words = ["--sandbox", "v2", "user-groups", "add-users", "--data"];
    let given = |more: &[&str]| run(&mut velt(&[&words[..], more].concat()));
    insta::assert_snapshot!(given(&[data]), @r#"
    [stderr] error: v2_user_groups_add_users: NOT_FOUND (HTTP 404): User group does not exist: nobody; there are design, engineering
    [exit 3]
    "#);
    insta::assert_snapshot!(given(&[data, "--organization-user-group-id", "design"]), @"
    Added organization users to group successfully.

    ITEM  SUCCESS  ORGANIZATION USER GROUP ID  MESSAGE
    ada   ok       design                      User added to organization user group.
    [exit 0]
    ");
}

#[test]
fn data_may_be_the_whole_body_from_standard_input() {
    let mut command = velt(&[
        "--sandbox",
        "v1",
        "user-groups",
        "delete-users",
        "--data",
        "-",
    ]);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let body = r#"{"data": {"organizationId": "acme", "organizationUserGroupId": "engineering", "deleteAll": true}}"#;
    child
        .stdin
        .take()
        .unwrap()
        .write_all(body.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && text.contains("linus"), "{text}");
}

#[test]
fn mistakes_in_the_words_exit_with_2() {
    let add = ["v1", "user-groups", "add-users"];
    let delete = ["v1", "user-groups", "delete-users"];
    let given = |words: &[&str], more: &[&str]| run(&mut velt(&[words, more].concat()));
    let full = [&GROUP[..], &["--user-ids", "ada"]].concat();
    let remote = |url: &'static str| {
        [
            &full[..],
            &["--api-key", "k", "--auth-token", "t", "--base-url", url],
        ]
        .concat()
    };
    let cases = [
        given(&add, &["--organization-id", "acme"]),
        given(&delete, &GROUP),
        given(&add, &["--data", "{oops"]),
        given(&add, &["--data", "[]"]),
        given(&add, &["--data", "@no/such/file"]),
        given(&add, &full),
        given(&add, &remote("http://example.com")),
        given(
            &add,
            &[&remote("http://localhost")[..], &["--sandbox"]].concat(),
        ),
        given(&["v1", "organizations", "add"], &[]),
        given(&["v3"], &[]),
    ];
    for case in &cases {
        assert!(case.ends_with("[exit 2]"), "{case}");
    }
    insta::assert_snapshot!(cases.join("\n\n"));
}

#[test]
fn a_page_says_how_to_get_the_next() {
    let group = r#"{"organizationId": "a", "organizationUserGroups": [{"groupId": "g"}], "createOrganization": true}"#;
    let mut sandbox = velt(&["sandbox"]);
    let mut sandbox = Foreground(sandbox.stdout(Stdio::piped()).spawn().unwrap());
    let base_url = base_url_of(&mut sandbox);
    let run_there = |words: &[&str]| {
        let mut command = velt(words);
        command.env("VELT_BASE_URL", &base_url);
        run(command
            .env("VELT_API_KEY", "any")
            .env("VELT_AUTH_TOKEN", "any"))
    };
    run_there(&["v2", "user-groups", "add", "--data", group]);
    insta::assert_snapshot!(run_there(&["v2", "organizations", "get", "--page-size", "1"]), @"
    Organization(s) retrieved successfully.

    ID  DISABLED
    a   false

    There is more; the token of the next page is YWZ0ZXIgYQ
    [exit 0]
    ");
}

#[test]
fn a_refusal_exits_with_3_and_silence_with_4() {
    let refused = run(&mut velt(&[
        "--sandbox",
        "v1",
        "user-groups",
        "add-users",
        "--data",
        r#"{"userIds": 7}"#,
    ]));
    insta::assert_snapshot!(refused, @r#"
    [stderr] error: v1_user_groups_add_users: INVALID_ARGUMENT (HTTP 400): data.organizationId is required; data.organizationUserGroupId is required; data.userIds is not of type "array"
    [exit 3]
    "#);

    let full = [
        &["v1", "user-groups", "add-users", "--user-ids", "ada"][..],
        &GROUP,
    ]
    .concat();
    let nobody = [
        "--api-key",
        "k",
        "--auth-token",
        "t",
        "--base-url",
        "http://127.0.0.1:1",
    ];
    let silent = run(&mut velt(&[&full[..], &nobody].concat()));
    assert!(silent.ends_with("[exit 4]"), "{silent}");
    assert!(
        silent.contains(
            "v1_user_groups_add_users: cannot connect to http://127.0.0.1:1: connection refused"
        ) && silent.contains("; the base URL is from --base-url"),
        "{silent}"
    );
}

/// A `velt sandbox` in the foreground of its own process, ended with the test.
struct Foreground(Child);

impl Drop for Foreground {
    fn drop(&mut self) {
        // It may have ended by itself, which the test then has noticed.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What the first line of a sandbox in the foreground names.
fn base_url_of(sandbox: &mut Foreground) -> String {
    let mut lines = BufReader::new(sandbox.0.stdout.take().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    let base_url = first.strip_prefix("listening on ").unwrap();
    assert!(base_url.starts_with("http://127.0.0.1:"), "{first}");
    base_url.to_owned()
}

#[test]
fn the_sandbox_in_the_foreground_serves_other_processes() {
    let mut command = velt(&["sandbox", "--port", "0"]);
    let mut sandbox = Foreground(command.stdout(Stdio::piped()).spawn().unwrap());
    let base_url = base_url_of(&mut sandbox);

    let add = [
        &["v1", "user-groups", "add-users", "--user-ids", "ada"][..],
        &GROUP,
    ]
    .concat();
    let with_key = |key: &str| {
        let mut command = velt(&add);
        command
            .env("VELT_BASE_URL", &base_url)
            .env("VELT_API_KEY", key)
            .env("VELT_AUTH_TOKEN", "t");
        run(&mut command)
    };
    let done = with_key("any");
    assert!(done.ends_with("[exit 0]"), "{done}");
    insta::assert_snapshot!(with_key("invalid"), @"
    [stderr] error: v1_user_groups_add_users: PERMISSION_DENIED (HTTP 403): Invalid API key.
    [exit 3]
    ");
}
