//! The table of faults, which is also `docs/faults.md`.

use std::{fmt::Write, io, time::Duration};

use velt::{
    Client, ClientBuilder, Error, RetryPolicy, WithMeta,
    types::{AddUserGroups, AddUsersToGroup, OrganizationUserGroup},
};

use crate::support::{
    Fault, FaultyServer, NOBODY, TlsServer, assert_without_secrets, credentials, response, root,
    without_ports,
};

/// A success, for both operations.
const DONE: Fault = response!(
    "200 OK",
    "content-type: application/json\r\n",
    r#"{"result":{"status":"success","message":"","data":{"ada":{"success":true}}}}"#
);

/// Long enough for this machine to respond, short enough to wait for.
const HURRY: Duration = Duration::from_secs(1);

/// A fault, and how to cause it.
struct Row {
    name: &'static str,
    arrange: Arrange,
}

enum Arrange {
    /// A server that treats each request with the next of these faults.
    Server(Vec<Fault>),
    /// The same, and little time for each attempt.
    Hurried(Fault),
    /// The same, and little time for the call.
    HurriedCall(Fault),
    /// The same, after a call whose connection is kept.
    AfterACall(Vec<Fault>),
    /// An overall timeout of zero.
    NoTime,
    /// No server listens.
    Refused,
    /// The host name cannot be resolved.
    NoSuchHost,
    /// The certificate is not trusted.
    Untrusted,
}

fn rows() -> Vec<Row> {
    use Arrange::{
        AfterACall, Hurried, HurriedCall, NoSuchHost, NoTime, Refused, Server, Untrusted,
    };
    let row = |name, arrange| Row { name, arrange };
    let always = |fault| Server(vec![fault]);
    vec![
        row("no server listens", Refused),
        row("the host name cannot be resolved", NoSuchHost),
        row("the certificate is not trusted", Untrusted),
        row("the connection is closed before a response", always(Fault::Closes)),
        row("the connection is reset before a response", always(Fault::Resets)),
        row(
            "a pooled connection is closed when it is reused",
            AfterACall(vec![
                Fault::RespondsOnce(concat!(
                    "HTTP/1.1 200 OK\r\ncontent-length: 76\r\n\r\n",
                    r#"{"result":{"status":"success","message":"","data":{"ada":{"success":true}}}}"#
                )),
                DONE,
            ]),
        ),
        row(
            "the connection is reset in the response",
            always(Fault::RespondsAndResets(
                "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"result\"",
            )),
        ),
        row(
            "the response is shorter than its `Content-Length`",
            always(Fault::Responds(
                "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"result\"",
            )),
        ),
        row("no response starts", Hurried(Fault::Stalls)),
        row(
            "a response starts and does not end",
            Hurried(Fault::RespondsAndStalls(
                "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"result\"",
            )),
        ),
        row(
            "the response arrives byte by byte",
            Hurried(Fault::RespondsAndDrips(
                "HTTP/1.1 200 OK\r\ncontent-length: 999999\r\n\r\n{",
            )),
        ),
        row("the overall timeout expires", HurriedCall(Fault::Stalls)),
        row("the overall timeout is zero", NoTime),
        row(
            "HTTP 429 without `Retry-After`",
            always(response!(
                "429 Slow",
                "",
                r#"{"error":{"message":"quota","status":"RESOURCE_EXHAUSTED"}}"#
            )),
        ),
        row(
            "HTTP 429 with `Retry-After: 0`",
            always(response!(
                "429 Slow",
                "retry-after: 0\r\n",
                r#"{"error":{"message":"slow down","status":"RESOURCE_EXHAUSTED"}}"#
            )),
        ),
        row(
            "HTTP 429 with a past date in `Retry-After`",
            always(response!(
                "429 Slow",
                "retry-after: Sun, 06 Nov 1994 08:49:37 GMT\r\n",
                r#"{"error":{"message":"slow down","status":"RESOURCE_EXHAUSTED"}}"#
            )),
        ),
        row(
            "HTTP 429 with `Retry-After: 3600`",
            always(response!(
                "429 Slow",
                "retry-after: 3600\r\n",
                r#"{"error":{"message":"slow down","status":"RESOURCE_EXHAUSTED"}}"#
            )),
        ),
        row(
            "HTTP 503, then a success",
            Server(vec![response!("503 Busy", "", ""), DONE]),
        ),
        row("HTTP 503", always(response!("503 Busy", "", ""))),
        row("HTTP 408", always(response!("408 Late", "", ""))),
        row(
            "HTTP 502 with the HTML page of a gateway",
            always(response!(
                "502 Bad",
                "content-type: text/html\r\n",
                "<html>bad gateway</html>"
            )),
        ),
        row(
            "HTTP 500 from Velt",
            always(response!(
                "500 Broken",
                "",
                r#"{"error":{"message":"broken","code":13}}"#
            )),
        ),
        row(
            "HTTP 500 from Velt with an outcome for each item",
            always(response!(
                "500 Broken",
                "",
                r#"{"error":{"message":"some failed","status":"INTERNAL","details":{"ada":{"success":false},"bob":{"success":true}}}}"#
            )),
        ),
        row(
            "HTTP 404 from Velt",
            always(response!(
                "404 None",
                "",
                r#"{"error":{"message":"no such group","status":"NOT_FOUND"}}"#
            )),
        ),
        row(
            "HTTP 301 to another host",
            always(response!("301 Gone", "location: http://127.0.0.1:1/\r\n", "")),
        ),
        row(
            "HTTP 200 with an error",
            always(response!(
                "200 OK",
                "",
                r#"{"error":{"message":"late","status":"INTERNAL"}}"#
            )),
        ),
        row(
            "HTTP 200 with a result that reports a failure",
            always(response!(
                "200 OK",
                "",
                r#"{"result":{"success":false,"error":"no"}}"#
            )),
        ),
        row(
            "HTTP 200 with truncated JSON",
            always(response!("200 OK", "", r#"{"result": {"status": "#)),
        ),
        row("HTTP 200 with an empty body", always(response!("200 OK", "", ""))),
        row(
            "HTTP 200 with JSON of another shape",
            always(response!("200 OK", "", r#"{"result":{"status":[]}}"#)),
        ),
        row(
            "HTTP 200 with invalid UTF-8",
            always(Fault::RespondsBytes(
                b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"result\":{\"status\":\"\xff\"}}",
            )),
        ),
        row(
            "HTTP 200 with a compressed body",
            always(Fault::RespondsBytes(
                b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\nconnection: close\r\n\r\n\x1f\x8b\x08\x00",
            )),
        ),
        row(
            "HTTP 200 with 40 MiB",
            always(Fault::RespondsAtLength(40 * 1024 * 1024)),
        ),
        row("headers that never end", always(Fault::NeverEndsItsHeaders)),
        row(
            "HTTP/1.0, which closes after each response",
            always(Fault::Responds(concat!(
                "HTTP/1.0 200 OK\r\n\r\n",
                r#"{"result":{"status":"success","message":"","data":{"ada":{"success":true}}}}"#
            ))),
        ),
    ]
}

/// Fails to resolve every name, without a query.
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
    /// Returns a client that meets the fault, and the server if there is one.
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
            safe(&velt).await.expect("the first call succeeds");
        }
        (velt, server)
    }
}

/// Adds a user to a group, which is safe to retry.
async fn safe(velt: &Client) -> Result<u32, Error> {
    let request = AddUsersToGroup::new("acme", "design", ["ada"]);
    let call = velt.v1().user_groups().add_users(request);
    call.with_meta()
        .await
        .map(|WithMeta { attempts, .. }| attempts)
}

/// Adds a group, which is not safe to retry.
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

/// Returns how a safe operation and another one end.
async fn endings(arrange: Arrange) -> (Ending, Ending) {
    let (velt, server) = arrange.arrange().await;
    let server = server.as_ref();
    let before = server.map_or(0, FaultyServer::requests);
    let first = Ending::new(safe(&velt).await, server, before);

    let (velt, server) = arrange.arrange().await;
    let server = server.as_ref();
    let before = server.map_or(0, FaultyServer::requests);
    let second = Ending::new(other(&velt).await, server, before);
    (first, second)
}

const INTRODUCTION: &str = "\
# Faults

A test causes every fault in this table and records what a caller sees.
\"Safe\" operations only read or are idempotent, \"other\" operations could take effect twice. The documentation of each method says which it is.
The retry policy is the default, with at most three attempts.
\"Requests\" is the number of requests that reached the server, and \"effect\" is `Error::may_have_taken_effect`.
The message of an error starts with the operation, which is omitted here.

| fault | operation | result | requests | effect | message |
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
        let (safe, other) = endings.await.unwrap();
        if safe == other {
            safe.write(&mut table, name, "any");
        } else {
            safe.write(&mut table, name, "safe");
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
