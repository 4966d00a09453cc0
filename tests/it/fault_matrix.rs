//! What happens when something goes wrong: `docs/faults.md` is made from this.

use std::{fmt::Write, io, time::Duration};

use velt::{
    Client, ClientBuilder, Error, RetryPolicy, WithMeta,
    types::{AddUserGroups, AddUsersToGroup, OrganizationUserGroup},
};

use crate::support::{
    Fault, FaultyServer, NOBODY, TlsServer, answer, assert_without_secrets, credentials, root,
    without_ports,
};

/// What Velt answers when all went well, for both operations.
const DONE: Fault = answer!(
    "200 OK",
    "content-type: application/json\r\n",
    r#"{"result":{"status":"success","message":"","data":{"ada":{"success":true}}}}"#
);

/// Long enough for this machine to answer, short enough to wait for.
const HURRY: Duration = Duration::from_secs(1);

/// Something that goes wrong, and where.
struct Row {
    name: &'static str,
    arrange: Arrange,
}

enum Arrange {
    /// A server that treats each request by the next of these.
    Server(Vec<Fault>),
    /// The same, and little time for each attempt.
    Hurried(Fault),
    /// The same, and little time for the call.
    HurriedCall(Fault),
    /// A call that comes before, whose connection is kept.
    AfterACall(Vec<Fault>),
    /// A call with no time at all.
    NoTime,
    /// Nobody listens.
    Refused,
    /// The host has no address.
    NoSuchHost,
    /// A certificate of nobody.
    Untrusted,
}

fn rows() -> Vec<Row> {
    use Arrange::{
        AfterACall, Hurried, HurriedCall, NoSuchHost, NoTime, Refused, Server, Untrusted,
    };
    let row = |name, arrange| Row { name, arrange };
    let always = |fault| Server(vec![fault]);
    vec![
        row("nobody listens", Refused),
        row("the host has no address", NoSuchHost),
        row("the certificate is not trusted", Untrusted),
        row("the connection is closed before an answer", always(Fault::Closes)),
        row("the connection is reset before an answer", always(Fault::Resets)),
        row(
            "a connection that was kept is closed when it is used again",
            AfterACall(vec![
                Fault::AnswersOnce(concat!(
                    "HTTP/1.1 200 OK\r\ncontent-length: 76\r\n\r\n",
                    r#"{"result":{"status":"success","message":"","data":{"ada":{"success":true}}}}"#
                )),
                DONE,
            ]),
        ),
        row(
            "the connection is reset in the answer",
            always(Fault::AnswersAndResets(
                "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"result\"",
            )),
        ),
        row(
            "the answer is shorter than it says",
            always(Fault::Answers(
                "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"result\"",
            )),
        ),
        row("no answer begins", Hurried(Fault::Stalls)),
        row(
            "an answer begins and does not end",
            Hurried(Fault::AnswersAndStalls(
                "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"result\"",
            )),
        ),
        row(
            "the answer comes byte by byte",
            Hurried(Fault::AnswersAndDrips(
                "HTTP/1.1 200 OK\r\ncontent-length: 999999\r\n\r\n{",
            )),
        ),
        row("the time for the whole call runs out", HurriedCall(Fault::Stalls)),
        row("the time for the whole call is zero", NoTime),
        row(
            "HTTP 429 without `Retry-After`",
            always(answer!(
                "429 Slow",
                "",
                r#"{"error":{"message":"quota","status":"RESOURCE_EXHAUSTED"}}"#
            )),
        ),
        row(
            "HTTP 429 with `Retry-After: 0`",
            always(answer!(
                "429 Slow",
                "retry-after: 0\r\n",
                r#"{"error":{"message":"slow down","status":"RESOURCE_EXHAUSTED"}}"#
            )),
        ),
        row(
            "HTTP 429 with a date of the past in `Retry-After`",
            always(answer!(
                "429 Slow",
                "retry-after: Sun, 06 Nov 1994 08:49:37 GMT\r\n",
                r#"{"error":{"message":"slow down","status":"RESOURCE_EXHAUSTED"}}"#
            )),
        ),
        row(
            "HTTP 429 with `Retry-After: 3600`",
            always(answer!(
                "429 Slow",
                "retry-after: 3600\r\n",
                r#"{"error":{"message":"slow down","status":"RESOURCE_EXHAUSTED"}}"#
            )),
        ),
        row(
            "HTTP 503, then a success",
            Server(vec![answer!("503 Busy", "", ""), DONE]),
        ),
        row("HTTP 503", always(answer!("503 Busy", "", ""))),
        row("HTTP 408", always(answer!("408 Late", "", ""))),
        row(
            "HTTP 502 with a page of a gateway",
            always(answer!(
                "502 Bad",
                "content-type: text/html\r\n",
                "<html>bad gateway</html>"
            )),
        ),
        row(
            "HTTP 500 of Velt",
            always(answer!(
                "500 Broken",
                "",
                r#"{"error":{"message":"broken","code":13}}"#
            )),
        ),
        row(
            "HTTP 500 of Velt with an outcome for each item",
            always(answer!(
                "500 Broken",
                "",
                r#"{"error":{"message":"some failed","status":"INTERNAL","details":{"ada":{"success":false},"bob":{"success":true}}}}"#
            )),
        ),
        row(
            "HTTP 404 of Velt",
            always(answer!(
                "404 None",
                "",
                r#"{"error":{"message":"no such group","status":"NOT_FOUND"}}"#
            )),
        ),
        row(
            "HTTP 301 to another host",
            always(answer!("301 Gone", "location: http://127.0.0.1:1/\r\n", "")),
        ),
        row(
            "HTTP 200 with an error",
            always(answer!(
                "200 OK",
                "",
                r#"{"error":{"message":"late","status":"INTERNAL"}}"#
            )),
        ),
        row(
            "HTTP 200 with a result that is a failure",
            always(answer!(
                "200 OK",
                "",
                r#"{"result":{"success":false,"error":"no"}}"#
            )),
        ),
        row(
            "HTTP 200 with cut JSON",
            always(answer!("200 OK", "", r#"{"result": {"status": "#)),
        ),
        row("HTTP 200 with an empty body", always(answer!("200 OK", "", ""))),
        row(
            "HTTP 200 with JSON of another shape",
            always(answer!("200 OK", "", r#"{"result":{"status":[]}}"#)),
        ),
        row(
            "HTTP 200 with what is not UTF-8",
            always(Fault::AnswersBytes(
                b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"result\":{\"status\":\"\xff\"}}",
            )),
        ),
        row(
            "HTTP 200 with a compressed body",
            always(Fault::AnswersBytes(
                b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\nconnection: close\r\n\r\n\x1f\x8b\x08\x00",
            )),
        ),
        row(
            "HTTP 200 with 40 MiB",
            always(Fault::AnswersAtLength(40 * 1024 * 1024)),
        ),
        row("headers without an end", always(Fault::NeverEndsItsHeaders)),
        row(
            "HTTP/1.0, which closes after each answer",
            always(Fault::Answers(concat!(
                "HTTP/1.0 200 OK\r\n\r\n",
                r#"{"result":{"status":"success","message":"","data":{"ada":{"success":true}}}}"#
            ))),
        ),
    ]
}

/// Refuses every name, without asking anyone.
struct NoAddresses;

impl reqwest::dns::Resolve for NoAddresses {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        let error = io::Error::new(io::ErrorKind::NotFound, "no such host");
        Box::pin(async { Err(error.into()) })
    }
}

/// The default policy, without the waits.
fn settings(base_url: &str) -> ClientBuilder {
    credentials()
        .base_url(base_url)
        .retry(RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO))
}

impl Arrange {
    /// A client to which it happens, and the server if there is one.
    async fn arrange(&self) -> (Client, Option<FaultyServer>) {
        let (settings, server) = match self {
            Self::Server(faults) | Self::AfterACall(faults) => {
                let server = FaultyServer::script(faults.clone()).await;
                (settings(&server.base_url), Some(server))
            }
            Self::Hurried(fault) => {
                let server = FaultyServer::script(vec![*fault]).await;
                (settings(&server.base_url).timeout(HURRY), Some(server))
            }
            Self::HurriedCall(fault) => {
                let server = FaultyServer::script(vec![*fault]).await;
                let settings = settings(&server.base_url).overall_timeout(HURRY);
                (settings, Some(server))
            }
            Self::NoTime => {
                let server = FaultyServer::script(vec![DONE]).await;
                let settings = settings(&server.base_url).overall_timeout(Duration::ZERO);
                (settings, Some(server))
            }
            Self::Refused => (settings(NOBODY), None),
            Self::NoSuchHost => {
                let http_client = velt::http_client_builder()
                    .unwrap()
                    .no_proxy()
                    .dns_resolver(NoAddresses)
                    .build()
                    .unwrap();
                let settings = settings("https://velt.invalid").http_client(http_client);
                (settings, None)
            }
            Self::Untrusted => (settings(&TlsServer::start().await.base_url), None),
        };
        let velt = settings.build().unwrap();
        if matches!(self, Self::AfterACall(_)) {
            repeatable(&velt).await.expect("the first call succeeds");
        }
        (velt, server)
    }
}

/// Adds a user to a group, which leads to the same state when repeated.
async fn repeatable(velt: &Client) -> Result<u32, Error> {
    let request = AddUsersToGroup::new("acme", "design", ["ada"]);
    let call = velt.v1().user_groups().add_users(request);
    call.with_meta()
        .await
        .map(|WithMeta { attempts, .. }| attempts)
}

/// Adds a group, which could be done twice.
async fn other(velt: &Client) -> Result<u32, Error> {
    let request = AddUserGroups::new("acme", Vec::<OrganizationUserGroup>::new());
    let call = velt.v2().user_groups().add(request);
    call.with_meta()
        .await
        .map(|WithMeta { attempts, .. }| attempts)
}

/// How a call ended, as a row of the table shows it.
#[derive(PartialEq)]
struct Ending {
    result: String,
    requests: String,
    effect: &'static str,
    text: String,
}

impl Ending {
    fn new(result: Result<u32, Error>, server: Option<&FaultyServer>, before: usize) -> Self {
        let requests = server.map_or_else(
            || "none".to_owned(),
            |server| (server.requests() - before).to_string(),
        );
        let error = match result {
            Ok(attempts) => {
                assert_eq!(requests, attempts.to_string());
                return Self {
                    result: "success".to_owned(),
                    requests,
                    effect: "yes",
                    text: String::new(),
                };
            }
            Err(error) => error,
        };
        show_all(&error);
        // What reached the server was counted by the client too. It counts attempts
        // that found nobody as well.
        if server.is_some() {
            assert_eq!(requests, error.attempts().to_string(), "{error}");
        }
        let text = error.to_string();
        let operation = error.operation().expect("a call was made");
        let text = text
            .strip_prefix(&format!("{operation}: "))
            .expect("the text starts with the operation");
        let code = error
            .code()
            .map_or_else(String::new, |code| format!(", `{code}`"));
        Self {
            result: format!("`{:?}`{code}", error.kind()),
            requests,
            effect: if error.may_have_taken_effect() {
                "maybe"
            } else {
                "no"
            },
            text: without_ports(text),
        }
    }

    fn write(&self, out: &mut String, name: &str, operation: &str) {
        let Self {
            result,
            requests,
            effect,
            text,
        } = self;
        let text = if text.is_empty() {
            String::new()
        } else {
            format!("`{text}`")
        };
        writeln!(
            out,
            "| {name} | {operation} | {result} | {requests} | {effect} | {text} |"
        )
        .unwrap();
    }
}

/// Looks at everything that an error can show.
fn show_all(error: &Error) {
    let mut shown = format!("{error}\n{error:?}\n{error:#?}\n");
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        write!(shown, "{cause}\n{cause:?}\n").unwrap();
        source = cause.source();
    }
    assert_without_secrets(&shown);
}

/// How a repeatable operation and another one end.
async fn endings(arrange: Arrange) -> (Ending, Ending) {
    let (velt, server) = arrange.arrange().await;
    let server = server.as_ref();
    let before = server.map_or(0, FaultyServer::requests);
    let first = Ending::new(repeatable(&velt).await, server, before);

    let (velt, server) = arrange.arrange().await;
    let server = server.as_ref();
    let before = server.map_or(0, FaultyServer::requests);
    let second = Ending::new(other(&velt).await, server, before);
    (first, second)
}

const INTRODUCTION: &str = "\
# What happens when something goes wrong

Every row is tested against a server that does what it says.
\"Repeatable\" are operations that change nothing or lead to the same state when they are repeated, \"other\" are those that could do their work twice; the docs of each method say which it is.
The policy is the default, with three attempts.
\"Requests\" are those that reached the server, and \"effect\" is what `Error::may_have_taken_effect` says.
The text of an error starts with the operation, which is left out here.

| what happens | operation | ends with | requests | effect | text |
| --- | --- | --- | --- | --- | --- |
";

#[tokio::test(flavor = "multi_thread")]
async fn the_table_of_faults_is_true() {
    let mut table = INTRODUCTION.to_owned();
    // Most of the time is spent waiting, which can be done for all of them at once.
    let running: Vec<_> = rows()
        .into_iter()
        .map(|row| (row.name, tokio::spawn(endings(row.arrange))))
        .collect();
    for (name, endings) in running {
        let (repeatable, other) = endings.await.unwrap();
        if repeatable == other {
            repeatable.write(&mut table, name, "any");
        } else {
            repeatable.write(&mut table, name, "repeatable");
            other.write(&mut table, "", "other");
        }
    }
    let path = root().join("docs/faults.md");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(&path, &table).unwrap();
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        stored, table,
        "docs/faults.md is out of date: run the tests with INSTA_UPDATE=always and look at it"
    );
}
