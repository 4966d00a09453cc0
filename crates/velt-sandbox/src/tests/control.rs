//! The control API.

use axum::{
    body::{Body, to_bytes},
    http::Request,
};
use serde_json::{Value, json};

use super::{ADD, add};
use crate::testing::{START, TestSandbox};

async fn control(sandbox: &TestSandbox, method: &str, path: &str, body: &Value) -> (u16, Value) {
    let request = Request::builder()
        .method(method)
        .uri(format!("/_sandbox/{path}"))
        .body(Body::from(body.to_string()));
    let response = sandbox.send(request.unwrap()).await;
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, serde_json::from_slice(&body).unwrap())
}

#[tokio::test]
async fn requests_are_logged_without_credentials() {
    let mut sandbox = TestSandbox::new();
    sandbox.headers[0].1 = "a-long-key-4711".to_owned();
    sandbox.data(ADD, add(&["ada"])["data"].clone()).await;
    sandbox.error(ADD, json!({ "authToken": "secret" })).await;
    let (_, requests) = control(&sandbox, "GET", "requests", &json!({})).await;
    assert_eq!(
        requests,
        json!([
            {
                "number": 1, "time": START, "method": "POST", "path": ADD,
                "operation": "v1_user_groups_add_users", "tenant": "…4711",
                "body": add(&["ada"]), "status": 200, "error": null, "fault": null,
            },
            {
                "number": 2, "time": START, "method": "POST", "path": ADD,
                "operation": "v1_user_groups_add_users", "tenant": "…4711",
                "body": { "data": { "authToken": "[redacted]" } }, "status": 400,
                "error": "data.organizationId is required; data.organizationUserGroupId is \
                          required; data.userIds is required",
                "fault": null,
            },
        ])
    );
    control(&sandbox, "DELETE", "requests", &json!({})).await;
    let (_, requests) = control(&sandbox, "GET", "requests", &json!({})).await;
    assert_eq!(requests, json!([]));
}

#[tokio::test]
async fn a_saved_state_can_be_restored() {
    let sandbox = TestSandbox::new();
    sandbox.data(ADD, add(&["ada"])["data"].clone()).await;
    let (_, state) = control(&sandbox, "GET", "state", &json!({})).await;
    let ada = "/tenants/k/members/acme/engineering/ada";
    assert_eq!(state.pointer(ada), Some(&json!({})));

    control(&sandbox, "POST", "reset", &json!({})).await;
    let (_, empty) = control(&sandbox, "GET", "state", &json!({})).await;
    assert_eq!(empty["tenants"], json!({}));

    control(&sandbox, "PUT", "state", &state).await;
    let (_, restored) = control(&sandbox, "GET", "state", &json!({})).await;
    assert_eq!(restored, state);
    let (_, limited) = control(&sandbox, "GET", "state?limit=1", &json!({})).await;
    let members = &limited["tenants"]["k"]["members"]["acme"]["engineering"];
    assert_eq!(members, &json!({ "ada": {} }));
}

#[tokio::test]
async fn faults_are_added_listed_and_removed() {
    let sandbox = TestSandbox::new();
    let faults = json!(["reset,times=1", { "status": 503, "on": ADD }]);
    let (_, planned) = control(&sandbox, "POST", "faults", &faults).await;
    let second = format!("status=503,on={ADD}");
    assert_eq!(
        planned,
        json!([
            { "fault": "reset,times=1", "met": 0, "left": 1 },
            { "fault": second, "met": 0, "left": null },
        ])
    );
    control(&sandbox, "DELETE", "faults", &json!({})).await;
    let (_, planned) = control(&sandbox, "GET", "faults", &json!({})).await;
    assert_eq!(planned, json!([]));
    let (status, body) = control(&sandbox, "POST", "faults", &json!("teapot")).await;
    assert_eq!(
        (status, &body["error"]["status"]),
        (400, &json!("INVALID_ARGUMENT"))
    );
}

#[tokio::test]
async fn the_clock_is_stopped_moved_and_let_go() {
    let sandbox = TestSandbox::new();
    let (_, clock) = control(&sandbox, "PUT", "clock", &json!({ "advance": "1h" })).await;
    let iso = "2026-01-01T01:00:00.000Z";
    assert_eq!(
        clock,
        json!({ "now": START + 3_600_000, "iso": iso, "fixed": true })
    );
    let (_, clock) = control(&sandbox, "PUT", "clock", &json!({ "at": 5 })).await;
    assert_eq!(clock["now"], 5);
    let (_, clock) = control(&sandbox, "PUT", "clock", &json!({ "system": true })).await;
    assert_eq!(clock["fixed"], false);
    let (status, _) = control(&sandbox, "PUT", "clock", &json!({ "stop": true })).await;
    assert_eq!(status, 400);
}

#[tokio::test]
async fn switches_change_one_by_one() {
    let sandbox = TestSandbox::new();
    let lenient = json!({ "lenientParents": true });
    let (_, switches) = control(&sandbox, "PUT", "switches", &lenient).await;
    assert_eq!(
        (&switches["lenientParents"], &switches["jobSteps"]),
        (&json!(true), &json!(0))
    );
    let mut missing = add(&["somebody"]);
    missing["data"]["organizationId"] = "nowhere".into();
    let added = sandbox.data(ADD, missing["data"].clone()).await;
    assert_eq!(added["somebody"]["success"], true);
    let (status, body) = control(&sandbox, "PUT", "switches", &json!({ "leniant": true })).await;
    assert_eq!(status, 400);
    let message = body["error"]["message"].as_str().unwrap();
    assert!(message.starts_with("unknown field `leniant`"), "{message}");
}

#[tokio::test]
async fn an_unknown_control_path_says_what_there_is() {
    let sandbox = TestSandbox::new();
    let (status, body) = control(&sandbox, "GET", "users", &json!({})).await;
    let message = body["error"]["message"].as_str().unwrap();
    assert_eq!(status, 404);
    assert!(message.contains("GET /_sandbox/requests"), "{message}");
}

#[tokio::test]
async fn only_pages_on_this_machine_may_read() {
    let sandbox = TestSandbox::new();
    for (origin, expected) in [
        ("http://localhost:5173", true),
        ("https://example.com", false),
    ] {
        let request = Request::get("/_sandbox/clock")
            .header("origin", origin)
            .body(Body::empty());
        let response = sandbox.send(request.unwrap()).await;
        let allowed = response.headers().get("access-control-allow-origin");
        assert_eq!(allowed.is_some(), expected, "{origin}");
    }
}
