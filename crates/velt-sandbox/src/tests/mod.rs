//! Tests that call the sandbox, most of them without a socket.

mod control;
mod faults;
mod webhooks;

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::Sandbox;

const ADD: &str = "/v1/organizations/usergroups/users/add";

/// Sends a request to a new sandbox.
async fn send(request: Request<Body>) -> (StatusCode, Value) {
    let response = crate::router().oneshot(request).await.unwrap();
    let status = response.status();
    let body = axum::body::to_bytes(response.into_body(), usize::MAX)
        .await
        .unwrap();
    (status, serde_json::from_slice(&body).unwrap())
}

fn post(path: &str, body: &Value) -> Request<Body> {
    Request::post(path)
        .header("x-velt-api-key", "k")
        .header("x-velt-auth-token", "t")
        .body(Body::from(body.to_string()))
        .unwrap()
}

fn add(users: &[&str]) -> Value {
    json!({ "data": {
        "organizationId": "acme",
        "organizationUserGroupId": "engineering",
        "userIds": users,
    } })
}

fn error(status: &str, message: &str) -> Value {
    json!({ "error": { "message": message, "status": status } })
}

#[tokio::test]
async fn a_response_has_an_outcome_for_each_user() {
    let (status, body) = send(post(ADD, &add(&["ada", ""]))).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(
        body,
        json!({ "result": {
            "status": "success",
            "message": "Added organization users to group successfully.",
            "data": {
                "ada": {
                    "success": true,
                    "organizationUserGroupId": "engineering",
                    "message": "User added to organization user group.",
                },
                "": {
                    "success": false,
                    "organizationUserGroupId": "engineering",
                    "message": "The id is empty.",
                },
            },
        } })
    );
}

#[tokio::test]
async fn credentials_are_asked_for_before_anything_else() {
    let bare = Request::post(ADD)
        .header("x-velt-api-key", "k")
        .body(Body::from("{"))
        .unwrap();
    let (status, body) = send(bare).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(body, error("INVALID_ARGUMENT", "Auth token is required"));
}

#[tokio::test]
async fn a_body_that_is_not_json_is_refused() {
    let mut request = post(ADD, &json!(null));
    *request.body_mut() = Body::from("{\"data\"");
    let (status, body) = send(request).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let message = body["error"]["message"].as_str().unwrap();
    assert!(message.starts_with("the body is not JSON: "), "{message}");
}

#[tokio::test]
async fn an_unknown_route_says_what_was_asked_and_what_exists() {
    let (status, body) = send(post(
        "/v1/organizations/usergroups/users/remove",
        &json!({}),
    ))
    .await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let message = body["error"]["message"].as_str().unwrap();
    assert!(
        message.starts_with("POST /v1/organizations/usergroups/users/remove: "),
        "{message}"
    );
    let similar = "the most similar are /v1/organizations/usergroups/users/delete, ";
    assert!(message.contains(similar), "{message}");
}

#[tokio::test]
async fn another_verb_than_post_is_refused() {
    let (status, body) = send(Request::get(ADD).body(Body::empty()).unwrap()).await;
    assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED);
    let message = format!("GET {ADD}: every operation is a POST");
    assert_eq!(body, error("INVALID_ARGUMENT", &message));
}

#[tokio::test]
async fn with_credentials_of_its_own_a_sandbox_takes_no_others() {
    let router = Sandbox::builder().credentials("k", "t").router();
    let right = router
        .clone()
        .oneshot(post(ADD, &add(&["ada"])))
        .await
        .unwrap();
    assert_eq!(right.status(), StatusCode::OK);
    let mut request = post(ADD, &add(&["ada"]));
    request
        .headers_mut()
        .insert("x-velt-auth-token", "other".parse().unwrap());
    let wrong = router.oneshot(request).await.unwrap();
    assert_eq!(wrong.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_dropped_sandbox_stops() {
    let sandbox = Sandbox::start().await.unwrap();
    let address = sandbox.base_url().replace("http://", "");
    assert!(tokio::net::TcpStream::connect(&address).await.is_ok());
    drop(sandbox);
    // The server stops the next time its task runs; until then, the port stays open.
    let stopped = async {
        while tokio::net::TcpStream::connect(&address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    let in_time = tokio::time::timeout(std::time::Duration::from_secs(20), stopped).await;
    assert!(in_time.is_ok(), "the sandbox still listens");
}

#[tokio::test]
async fn a_broadcast_is_accepted_with_and_without_data() {
    let fields = json!({
        "organizationId": "acme",
        "documentId": "roadmap",
        "liveStateDataId": "status",
        "data": { "status": "active" },
    });
    for body in [json!({ "data": fields }), fields] {
        let (status, _) = send(post("/v2/livestate/broadcast", &body)).await;
        assert_eq!(status, StatusCode::OK, "{body}");
    }
}

#[tokio::test]
async fn a_documented_example_has_the_items_of_the_request() {
    let body = json!({ "data": {
        "organizationId": "acme",
        "documents": [{ "documentId": "mine" }, { "documentId": "yours" }],
    } });
    let (_, response) = send(post("/v2/organizations/documents/add", &body)).await;
    let outcomes = response["result"]["data"].as_object().unwrap();
    assert_eq!(outcomes.keys().collect::<Vec<_>>(), ["mine", "yours"]);
}

#[tokio::test]
async fn a_workspace_token_is_accepted_under_both_names() {
    for (token, expected) in [
        ("x-velt-workspace-auth-token", StatusCode::OK),
        ("x-velt-auth-token", StatusCode::OK),
        ("x-velt-token", StatusCode::BAD_REQUEST),
    ] {
        let request = Request::post("/v2/workspace/get")
            .header("x-velt-workspace-id", "w")
            .header(token, "t")
            .body(Body::from(r#"{"data":{}}"#))
            .unwrap();
        let (status, body) = send(request).await;
        assert_eq!(status, expected, "{token}: {body}");
    }
}
