//! What the command makes of responses: whether it was a success, and what is shown.

use crate::support::{Fault, FaultyServer, Run, velt};

/// Runs the command against a server that responds with `fault`.
async fn against(fault: Fault, words: &[&str]) -> Run {
    against_script(vec![fault], words).await.0
}

/// Runs the command against a server that responds with one fault after the other, and
/// returns the number of requests too.
async fn against_script(faults: Vec<Fault>, words: &[&str]) -> (Run, usize) {
    let server = FaultyServer::script(faults).await;
    let mut command = velt(words);
    command
        .env("VELT_BASE_URL", &server.base_url)
        .envs([("VELT_API_KEY", "k"), ("VELT_AUTH_TOKEN", "t")]);
    (Run::beside(command).await, server.requests())
}

const ADD: [&str; 11] = [
    "v1",
    "user-groups",
    "add-users",
    "--organization-id",
    "acme",
    "--organization-user-group-id",
    "engineering",
    "--user-ids",
    "ada",
    "--user-ids",
    "grace",
];

#[tokio::test]
async fn only_a_success_exits_with_0() {
    let cases = [
        ("null", 4),
        ("[]", 4),
        ("{}", 4),
        (r#"{"foo":1}"#, 4),
        (r#"{"result":null}"#, 4),
        (r#"{"result":{"status":"error","message":"no"}}"#, 3),
        (
            r#"{"result":{"status":"success","message":"","data":{}}}"#,
            1,
        ),
        (
            r#"{"result":{"status":"success","message":"","data":{"ada":{},"grace":{"success":true}}}}"#,
            1,
        ),
        (
            r#"{"result":{"status":"success","message":"","data":{"ada":{"success":true},"grace":{"success":true}}}}"#,
            0,
        ),
    ];
    for (body, expected) in cases {
        let run = against(Fault::RespondsJson(body), &ADD).await;
        assert_eq!(run.exit, expected, "{body}: {}{}", run.stdout, run.stderr);
    }
}

#[tokio::test]
async fn an_item_without_an_outcome_is_named() {
    let body =
        r#"{"result":{"status":"success","message":"Done.","data":{"ada":{"success":true}}}}"#;
    let run = against(Fault::RespondsJson(body), &ADD).await;
    insta::assert_snapshot!(run.stderr, @"error: 1 of 2 items failed; the response has no outcome for grace");
}

#[tokio::test]
async fn the_items_of_a_failed_call_are_shown() {
    let run = against(
        crate::support::response!(
            "500 Broken",
            "",
            r#"{"error":{"message":"some failed","status":"INTERNAL","details":{"ada":{"success":true,"message":"Added."},"grace":{"success":false,"message":"No such user."}}}}"#
        ),
        &ADD,
    )
    .await;
    assert_eq!((run.exit, run.stdout.as_str()), (3, ""));
    insta::assert_snapshot!(run.stderr, @"
    ITEM   SUCCESS  MESSAGE
    ada    ok       Added.
    grace  FAILED   No such user.
    error: v1_user_groups_add_users: INTERNAL (HTTP 500): some failed
    ");
}

#[tokio::test]
async fn hostile_names_cannot_act_on_the_terminal() {
    let body = "{\"result\":{\"status\":\"success\",\"message\":\"\\u001b[2Jgone\",\"data\":{\"ada\":{\"success\":true,\"message\":\"a\\nmallory  ok\"},\"grace\\n\\u001b[31m\":{\"success\":false,\"message\":\"\\u202e\"}}}}";
    let run = against(Fault::RespondsJson(body), &ADD).await;
    insta::assert_snapshot!(format!("{}{}", run.stdout, run.stderr), @r#"
    \u{1b}[2Jgone

    ITEM               SUCCESS  MESSAGE
    ada                ok       a\nmallory  ok
    grace\n\u{1b}[31m  FAILED   \u{202e}
    error: 2 of 3 items failed; the response has no outcome for grace
    "#);
}

#[tokio::test]
async fn a_missing_item_is_a_row() {
    let body = r#"{"result":{"status":"success","message":"Found.","data":[{"annotationId":"a1","status":"open"},null]}}"#;
    let words = [
        "v2",
        "comments",
        "get-annotations",
        "--organization-id",
        "acme",
    ];
    let run = against(Fault::RespondsJson(body), &words).await;
    insta::assert_snapshot!(run.stdout, @"
    Found.

    ANNOTATION ID  STATUS
    a1             open
    (missing)
    ");
}

#[tokio::test]
async fn values_of_repeated_flags_come_from_files_too() {
    let file = std::env::temp_dir().join(format!("velt-ids-{}.txt", std::process::id()));
    std::fs::write(&file, "\u{feff}ada\r\n\n grace \nlovelace, ada\n").unwrap();
    let path = format!("@{}", file.display());
    let add = |values: &[&str]| {
        let values = values.iter().flat_map(|value| ["--user-ids", value]);
        let words: Vec<&str> = ["--sandbox"]
            .into_iter()
            .chain(ADD[..7].iter().copied())
            .chain(values)
            .collect();
        let Run {
            exit,
            stdout,
            stderr,
        } = Run::of(&mut velt(&words));
        (exit, stdout, stderr)
    };
    let (exit, stdout, stderr) = add(&[&path, "@@at"]);
    std::fs::remove_file(&file).unwrap();
    // Two of them are not users of the organization.
    assert_eq!(exit, 1, "{stderr}");
    for user in ["ada", "grace", "lovelace, ada", "@at"] {
        let is_row = |line: &str| line.starts_with(user);
        assert!(stdout.lines().any(is_row), "{user}: {stdout}");
    }

    let (exit, _, stderr) = add(&["ada,grace"]);
    assert_eq!(exit, 2);
    insta::assert_snapshot!(stderr, @"error: --user-ids: `ada,grace` contains a comma: repeat the flag for each value, or pass a value with a comma in a file, one per line, as --user-ids @FILE");
    let (exit, _, stderr) = add(&["@no/such/file"]);
    assert_eq!(exit, 2);
    insta::assert_snapshot!(stderr, @"error: --user-ids: cannot read no/such/file: No such file or directory (os error 2)");
    let (exit, _, stderr) = add(&["@-"]);
    assert_eq!(exit, 2);
    insta::assert_snapshot!(stderr, @"error: --user-ids: - has no values, one per line");
}

#[test]
fn flags_that_no_rule_asks_for_are_optional() {
    let command = velt_cli::command();
    for words in [
        &["v2", "users", "get", "--organization-id", "acme"][..],
        &[
            "v2",
            "users",
            "get-document-users",
            "--organization-id",
            "acme",
        ],
    ] {
        let words = std::iter::once("velt").chain(words.iter().copied());
        let parsed = command.clone().try_get_matches_from(words);
        assert!(parsed.is_ok(), "{}", parsed.unwrap_err());
    }
}

/// Runs the command without credentials, which must not be needed.
fn offline(words: &[&str]) -> String {
    Run::of(&mut velt(words)).shown()
}

#[test]
fn a_request_can_be_seen_before_it_is_sent() {
    let words = |option: &'static str| [&ADD[..], &[option]].concat();
    insta::assert_snapshot!(offline(&words("--dry-run")), @r#"
    POST https://api.velt.dev/v1/organizations/usergroups/users/add
    content-type: application/json
    x-velt-api-key: (from VELT_API_KEY)
    x-velt-auth-token: (from VELT_AUTH_TOKEN)

    {
      "data": {
        "organizationId": "acme",
        "organizationUserGroupId": "engineering",
        "userIds": [
          "ada",
          "grace"
        ]
      }
    }
    [exit 0]
    "#);
    insta::assert_snapshot!(offline(&words("--curl")), @r#"
    curl 'https://api.velt.dev/v1/organizations/usergroups/users/add' \
      -H 'content-type: application/json' \
      -H "x-velt-api-key: $VELT_API_KEY" \
      -H "x-velt-auth-token: $VELT_AUTH_TOKEN" \
      -d '{"data":{"organizationId":"acme","organizationUserGroupId":"engineering","userIds":["ada","grace"]}}'
    [exit 0]
    "#);
}

#[test]
fn an_example_needs_no_flags_and_can_be_sent() {
    let example = offline(&["v1", "user-groups", "add-users", "--example"]);
    insta::assert_snapshot!(example, @r#"
    {
      "organizationId": "acme",
      "organizationUserGroupId": "engineering",
      "userIds": [
        "ada"
      ]
    }
    [exit 0]
    "#);
    let data = example.strip_suffix("\n[exit 0]").unwrap();
    let words = [
        "--sandbox",
        "v1",
        "user-groups",
        "add-users",
        "--data",
        data,
    ];
    assert!(offline(&words).ends_with("[exit 0]"));
}

#[test]
fn any_path_can_be_called() {
    let body = r#"{"data":{"organizationId":"acme","organizationUserGroupId":"design","userIds":["ada"]}}"#;
    let path = "/v2/organizations/usergroups/users/add";
    let words = [
        "--sandbox",
        "--output",
        "jsonl",
        "api",
        path,
        "--data",
        body,
    ];
    insta::assert_snapshot!(offline(&words), @r#"
    {"item":"ada","success":true,"organizationUserGroupId":"design","message":"User added to organization user group."}
    [exit 0]
    "#);
    let unknown = offline(&["--sandbox", "api", "/v2/organizations/usergroup/users/add"]);
    assert!(unknown.contains("the most similar are /v2/organizations/usergroups/users/add"));
    assert!(unknown.ends_with("[exit 3]"), "{unknown}");
    insta::assert_snapshot!(offline(&["--sandbox", "api", "users/get"]), @"
    error: the path `users/get` must start with `/`, such as /v2/users/get
    [exit 2]
    ");
}

#[test]
fn completions_know_the_operations_and_the_known_values() {
    let script = offline(&["completions", "bash"]);
    assert!(script.contains("add-users") && script.ends_with("[exit 0]"));
    // A value of an enum, which is in no name of a command or flag.
    assert!(
        script.contains("organizationPrivate"),
        "known values are missing"
    );
}

#[test]
fn a_query_prints_what_it_finds() {
    let words = |query: &'static str| [&["--sandbox"], &ADD[..], &["--jsonpath", query]].concat();
    insta::assert_snapshot!(offline(&words("$.data.*.message")), @"
    User added to organization user group.
    User added to organization user group.
    [exit 0]
    ");
    let shown = offline(&words("$.data["));
    assert!(
        shown.starts_with("error: --jsonpath: ") && shown.ends_with("[exit 2]"),
        "{shown}"
    );
}

#[test]
fn a_forgotten_version_is_suggested() {
    insta::assert_snapshot!(offline(&["user-groups", "add-users"]), @"
    error: `user-groups` needs a version before it; did you mean velt v1 user-groups add-users or velt v2 user-groups add-users?
    [exit 2]
    ");
}

const LIST: [&str; 4] = ["v2", "organizations", "get", "--all"];

const FIRST: Fault = Fault::RespondsJson(
    r#"{"result":{"status":"success","message":"","data":[{"id":"acme"},{"id":"globex"}],"nextPageToken":"2"}}"#,
);
const LAST: Fault = Fault::RespondsJson(
    r#"{"result":{"status":"success","message":"","data":[{"id":"initech"}],"nextPageToken":null}}"#,
);

#[tokio::test]
async fn all_pages_are_followed() {
    let words = |format: &'static str| [&LIST[..], &["--output", format]].concat();
    let (shown, requests) = against_script(vec![FIRST, LAST], &words("jsonl")).await;
    assert_eq!(requests, 2);
    insta::assert_snapshot!(shown.shown(), @r#"
    {"id":"acme"}
    {"id":"globex"}
    {"id":"initech"}
    [exit 0]
    "#);
    let (shown, _) = against_script(vec![FIRST, LAST], &words("csv")).await;
    insta::assert_snapshot!(shown.shown(), @"
    id
    acme
    globex
    initech
    [exit 0]
    ");
    let (shown, _) = against_script(vec![FIRST, LAST], &LIST).await;
    insta::assert_snapshot!(shown.shown(), @"
    ID
    acme
    globex
    initech
    [exit 0]
    ");
    let (shown, requests) = against_script(vec![FIRST, FIRST, FIRST], &words("jsonl")).await;
    assert_eq!(requests, 2);
    let shown = shown.shown();
    assert!(
        shown.ends_with(
            "error: the page token \"2\" was there before: the pages go in a circle\n[exit 4]"
        ),
        "{shown}"
    );
}

#[tokio::test]
async fn attempts_are_shown_as_they_happen() {
    let busy = crate::support::response!("503 Busy", "retry-after: 0\r\n", "");
    let words = [
        "v2",
        "organizations",
        "get",
        "--verbose",
        "--output",
        "jsonl",
    ];
    let (shown, _) = against_script(vec![busy, LAST], &words).await;
    let shown = shown.shown();
    let shown: Vec<&str> = shown
        .lines()
        .map(|line| line.split(" after ").next().unwrap_or_default())
        .collect();
    insta::assert_snapshot!(shown.join("\n"), @r#"
    {"id":"initech"}
    > attempt 1: POST /v2/organizations/get
    < HTTP 503
    > attempt 2: POST /v2/organizations/get
    < HTTP 200
    [exit 0]
    "#);
}

#[test]
fn manual_pages_are_written() {
    let directory = std::env::temp_dir().join(format!("velt-man-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let shown = offline(&["man", directory.to_str().unwrap()]);
    let page = directory.join("velt-v1-user-groups-add-users.1");
    let text = std::fs::read_to_string(page).unwrap_or_default();
    std::fs::remove_dir_all(&directory).unwrap();
    assert_eq!(shown, "[exit 0]");
    assert!(text.contains("Adds users to a group"), "{text}");
}
