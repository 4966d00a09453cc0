//! Faults on demand, seen from a client.

use std::time::Duration;

use axum::{
    body::{Body, to_bytes},
    http::Request,
};
use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::{ADD, add, post};
use crate::{Fault, Sandbox, testing::TestSandbox};

fn with(fault: Fault) -> TestSandbox {
    TestSandbox::with(Sandbox::builder().fault(fault))
}

async fn status_and_text(sandbox: &TestSandbox, request: Request<Body>) -> (u16, String) {
    let response = sandbox.send(request).await;
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

/// Says whether `ada` is a member of the group.
async fn is_added(sandbox: &TestSandbox) -> bool {
    let ada = "/tenants/k/members/acme/engineering/ada";
    sandbox.world.export().pointer(ada).is_some()
}

#[tokio::test]
async fn a_status_has_the_envelope_and_no_effect() {
    let fault = Fault::status(429)
        .retry_after(Duration::from_secs(7))
        .times(1);
    let sandbox = with(fault);
    let response = sandbox.send(post(ADD, &add(&["ada"]))).await;
    assert_eq!(response.headers()["retry-after"], "7");
    assert_eq!(response.status(), 429);
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(body["error"]["status"], "RESOURCE_EXHAUSTED");
    assert!(!is_added(&sandbox).await);

    let (status, _) = status_and_text(&sandbox, post(ADD, &add(&["ada"]))).await;
    assert_eq!(status, 200);
    assert!(is_added(&sandbox).await);
}

#[tokio::test]
async fn a_gateway_responds_with_a_page() {
    let sandbox = with(Fault::html(502));
    let (status, text) = status_and_text(&sandbox, post(ADD, &add(&["ada"]))).await;
    assert_eq!(status, 502);
    assert!(text.contains("<h1>502 Bad Gateway</h1>"), "{text}");
    assert!(!is_added(&sandbox).await);
}

#[tokio::test]
async fn a_response_that_is_lost_or_spoiled_had_its_effect() {
    for fault in [
        Fault::truncated(),
        Fault::wrong_json(),
        Fault::partly_applied(),
    ] {
        let sandbox = with(fault.clone());
        let (status, text) = status_and_text(&sandbox, post(ADD, &add(&["ada"]))).await;
        assert!(is_added(&sandbox).await, "{fault}");
        let is_json = serde_json::from_str::<serde_json::Value>(&text).is_ok();
        assert_eq!(is_json, fault != Fault::truncated(), "{fault}: {text}");
        assert_eq!(status == 500, fault == Fault::partly_applied(), "{fault}");
    }
}

#[tokio::test]
async fn chosen_items_fail_and_the_others_take_effect() {
    let sandbox = with(Fault::failing_items(["grace", "nobody"]));
    let (_, text) = status_and_text(&sandbox, post(ADD, &add(&["ada", "grace"]))).await;
    let body: serde_json::Value = serde_json::from_str(&text).unwrap();
    let data = &body["result"]["data"];
    assert_eq!(data["ada"]["success"], true);
    assert_eq!(data["grace"]["success"], false);
    assert_eq!(data.as_object().unwrap().len(), 2);
    assert!(is_added(&sandbox).await);
    let grace = "/tenants/k/members/acme/engineering/grace";
    assert_eq!(sandbox.world.export().pointer(grace), None);
}

#[tokio::test]
async fn all_items_can_fail() {
    let sandbox = with(Fault::failing_items(["ada"]));
    let outcomes = sandbox.data(ADD, add(&["ada"])["data"].clone()).await;
    assert_eq!(outcomes["ada"]["success"], false);
}

#[tokio::test]
async fn what_was_partly_applied_is_in_the_details() {
    let sandbox = with(Fault::partly_applied());
    let (_, error) = sandbox.error(ADD, add(&["ada"])["data"].clone()).await;
    assert_eq!(error["status"], "INTERNAL");
    assert_eq!(error["details"]["ada"]["success"], true);
}

#[tokio::test]
async fn a_header_brings_a_fault_for_its_own_request() {
    let sandbox = TestSandbox::new();
    let with_fault = |fault: &'static str| {
        let mut request = post(ADD, &add(&["ada"]));
        let value = axum::http::HeaderValue::from_static(fault);
        request.headers_mut().insert("x-velt-sandbox-fault", value);
        request
    };
    let (status, _) = status_and_text(&sandbox, with_fault("status=503")).await;
    assert_eq!(status, 503);
    let (status, _) = status_and_text(&sandbox, post(ADD, &add(&["ada"]))).await;
    assert_eq!(status, 200);
    let (status, text) = status_and_text(&sandbox, with_fault("teapot")).await;
    assert_eq!(status, 400);
    let said = "the header x-velt-sandbox-fault: \\\"teapot\\\" is not part of a fault";
    assert!(text.contains(said), "{text}");
}

#[tokio::test(start_paused = true)]
async fn latency_delays_the_response() {
    let sandbox = with(Fault::delay(Duration::from_secs(3)));
    let start = tokio::time::Instant::now();
    status_and_text(&sandbox, post(ADD, &add(&["ada"]))).await;
    assert_eq!(start.elapsed(), Duration::from_secs(3));
}

/// Sends a request over a socket and returns what comes back before the connection ends, and
/// how it ends.
async fn received(sandbox: &Sandbox) -> (String, Result<(), std::io::ErrorKind>) {
    let address = sandbox.base_url().replace("http://", "");
    let mut stream = TcpStream::connect(&address).await.unwrap();
    let body = add(&["ada"]).to_string();
    let request = format!(
        "POST {ADD} HTTP/1.1\r\nhost: {address}\r\nx-velt-api-key: k\r\nx-velt-auth-token: t\r\n\
         connection: close\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut text = Vec::new();
    let end = stream.read_to_end(&mut text).await;
    let end = end.map(drop).map_err(|error| error.kind());
    (String::from_utf8(text).unwrap(), end)
}

#[tokio::test]
async fn connections_are_reset_before_or_in_the_response() {
    let reset = Err(std::io::ErrorKind::ConnectionReset);
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.fault(Fault::reset().times(1));
    assert_eq!(received(&sandbox).await, (String::new(), reset));
    let members = "/tenants/k/members/acme/engineering/ada";
    assert_eq!(sandbox.export().pointer(members), None);

    sandbox.fault(Fault::reset_in_body().times(1));
    let (text, end) = received(&sandbox).await;
    assert_eq!(end, reset);
    // What was sent before the reset may or may not arrive.
    assert!(
        text.is_empty() || text.starts_with("HTTP/1.1 200 OK"),
        "{text}"
    );
    assert_eq!(sandbox.export().pointer(members), Some(&json!({})));

    let (text, end) = received(&sandbox).await;
    assert_eq!(end, Ok(()));
    assert!(text.ends_with("}}}"), "{text}");
    let statuses: Vec<Option<u16>> = sandbox.requests().iter().map(|seen| seen.status).collect();
    assert_eq!(statuses, [None, Some(200), Some(200)]);
}
