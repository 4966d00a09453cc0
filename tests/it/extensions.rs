//! What users add to the client: middleware, fields, proxies, settings of a call.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use http::HeaderValue;
use serde_json::{Value, json};
use velt::{
    ErrorKind, FinishedAttempt, Middleware, OutgoingAttempt, RetryPolicy, types::AddUsersToGroup,
};

use crate::support::{
    Fault, FaultyServer, Recorder, assert_without_secrets, client, credentials, response,
};

const DONE: Fault = response!(
    "200 OK",
    "content-type: application/json\r\n",
    r#"{"result":{"status":"success","message":"","data":{"ada":{"success":true}}}}"#
);

fn request() -> AddUsersToGroup {
    AddUsersToGroup::new("acme", "design", ["ada"])
}

/// Writes down what it sees, and adds headers.
#[derive(Clone, Default)]
struct Witness(Arc<Mutex<Vec<String>>>);

impl Witness {
    fn note(&self, text: String) {
        self.0.lock().unwrap().push(text);
    }
}

impl Middleware for Witness {
    fn before_attempt(&self, attempt: &mut OutgoingAttempt<'_>) {
        let body: Value = serde_json::from_slice(attempt.body()).unwrap();
        self.note(format!(
            "before {} of {} at {}: {body}, {attempt:?}",
            attempt.number(),
            attempt.operation(),
            attempt.path(),
        ));
        let headers = attempt.headers_mut();
        self.note(format!("headers: {headers:?}"));
        headers.insert("x-deployment", HeaderValue::from_static("blue"));
        headers.insert("accept", HeaderValue::from_static("application/json;v=2"));
        headers.insert("x-velt-api-key", HeaderValue::from_static("another"));
    }

    fn after_attempt(&self, attempt: &FinishedAttempt<'_>) {
        assert!(attempt.elapsed() < Duration::from_secs(60));
        self.note(format!(
            "after {}: {:?}, {:?} bytes, error: {}, retry: {}",
            attempt.number(),
            attempt.status(),
            attempt.body().map(<[u8]>::len),
            attempt.error().is_some(),
            attempt.retry_in().is_some(),
        ));
    }
}

#[tokio::test]
async fn middleware_sees_every_attempt_and_no_credential() {
    let server =
        FaultyServer::script(vec![response!("503 Busy", "", "busy"), Fault::Closes, DONE]).await;
    let witness = Witness::default();
    let velt = credentials()
        .base_url(&server.base_url)
        .retry(RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO))
        .middleware(witness.clone())
        .build()
        .unwrap();
    let _ = velt.v1().user_groups().add_users(request()).await.unwrap();
    let seen = witness.0.lock().unwrap().join("\n");
    insta::assert_snapshot!(seen);
    assert_without_secrets(&seen);
}

#[tokio::test]
async fn middleware_adds_headers_and_cannot_replace_credentials() {
    let recorder = Recorder::start().await;
    let velt = credentials()
        .base_url(recorder.base_url())
        .middleware(Witness::default())
        .build()
        .unwrap();
    let _ = velt.v1().user_groups().add_users(request()).await.unwrap();
    let sent = recorder.requests().remove(0);
    for line in [
        "x-deployment: blue",
        "accept: application/json;v=2",
        "x-velt-api-key: <the API key>",
    ] {
        assert_eq!(sent.matches(line).count(), 1, "{line} in\n{sent}");
    }
    assert!(!sent.contains("another"), "{sent}");
}

#[tokio::test]
async fn fields_that_the_type_lacks_are_sent_along() {
    let recorder = Recorder::start().await;
    let velt = client(recorder.base_url());
    let call = velt
        .v1()
        .user_groups()
        .add_users(request())
        .extra_field("brandNew", json!({ "deep": [1, 2] }))
        .extra_field("userIds", vec!["grace"]);
    let _ = call.await.unwrap();
    let sent = recorder.requests().remove(0);
    let (_, body) = sent.split_once("\n\n").unwrap();
    assert_eq!(
        serde_json::from_str::<Value>(body).unwrap(),
        json!({ "data": {
            "organizationId": "acme",
            "organizationUserGroupId": "design",
            "userIds": ["grace"],
            "brandNew": { "deep": [1, 2] },
        } })
    );
}

#[tokio::test]
async fn a_proxy_gets_the_requests() {
    let proxy = Arc::new(Mutex::new(String::new()));
    let seen = Arc::clone(&proxy);
    let server = FaultyServer::start(move |_, request| {
        *seen.lock().unwrap() = request.to_owned();
        DONE
    })
    .await;
    let url = server.base_url.replace("//", "//ada:canary-proxy-2Wq8@");
    let builder = credentials().base_url("http://127.0.0.1:1").proxy(url);
    let shown = format!("{builder:?}");
    let velt = builder.build().unwrap();
    let _ = velt.v1().user_groups().add_users(request()).await.unwrap();
    let seen = proxy.lock().unwrap().clone();
    assert!(
        seen.starts_with("POST http://127.0.0.1:1/v1/organizations/usergroups/users/add HTTP/1.1"),
        "{seen}"
    );
    assert!(seen.contains("proxy-authorization: Basic "), "{seen}");
    assert!(!format!("{shown}{velt:?}").contains("canary-proxy"));
}

#[test]
fn a_proxy_that_cannot_work_is_refused_without_showing_it() {
    for url in [
        "canary",
        "ftp://ada:canary@proxy",
        "http://",
        "http://ada:canary@",
    ] {
        let error = credentials().proxy(url).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("the proxy cannot be used"), "{shown}");
        assert!(!shown.contains("canary"), "{shown}");
    }
    let own = velt::http_client_builder().unwrap().build().unwrap();
    let both = credentials().http_client(own).proxy("http://proxy");
    let text = both.build().unwrap_err().to_string();
    assert!(text.contains("set those on the HTTP client"), "{text}");
}

#[tokio::test]
async fn dropping_a_call_ends_its_request() {
    let server = FaultyServer::script(vec![Fault::Stalls]).await;
    let velt = client(&server.base_url);
    let call = tokio::spawn(velt.v1().user_groups().add_users(request()).into_future());
    while server.requests() == 0 {
        tokio::task::yield_now().await;
    }
    call.abort();
    server.hung_up().await;
}

#[tokio::test]
async fn connections_are_reused() {
    let recorder = Recorder::start().await;
    let velt = client(recorder.base_url());
    for _ in 0..5 {
        let _ = velt.v1().user_groups().add_users(request()).await.unwrap();
    }
    assert_eq!(recorder.connections(), 1);
}

#[tokio::test]
async fn json_that_is_nested_too_deeply_is_refused() {
    let server = FaultyServer::script(vec![Fault::RespondsDeep(100_000)]).await;
    let velt = client(&server.base_url);
    let error = velt.call_raw("/v2/brand/new", json!({})).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let text = error.to_string();
    assert!(
        text.ends_with("the response cannot be read: it is nested too deeply"),
        "{text}"
    );
}

#[tokio::test]
async fn a_failure_in_a_plain_response_is_an_error_for_every_operation() {
    let failures = [
        r#"{"result":{"success":false,"error":"no"}}"#,
        r#"{"error":{"message":"no"}}"#,
    ];
    let plain: Vec<_> = velt::operations()
        .iter()
        .filter(|operation| operation.response == velt::ResponseForm::Result)
        .collect();
    assert!(plain.len() > 10);
    for failure in failures {
        let server = FaultyServer::start(move |_, _| Fault::RespondsJson(failure)).await;
        let velt = client(&server.base_url);
        // Its type takes anything, so that only the check finds the failure.
        let request = velt::types::AskAi::new("gpt-4o", "shorten it", "a text");
        let error = velt.v2().rewriter().ask_ai(request).await.unwrap_err();
        assert_eq!((error.kind(), error.message()), (ErrorKind::Api, "no"));
    }
}
