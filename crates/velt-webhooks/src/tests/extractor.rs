use axum::{Router, body::Body, http::Request, routing::post};
use http::StatusCode;
use http_body_util::BodyExt;
use tower::ServiceExt;

use super::*;

async fn name(event: Event) -> String {
    event.kind.to_string()
}

async fn response(headers: HeaderMap, body: impl Into<Body>) -> (StatusCode, String) {
    let receiver = builder()
        .advanced_secret(SECRET)
        .body_limit(100)
        .build()
        .unwrap();
    let app = Router::new().route("/", post(name)).with_state(receiver);
    let mut request = Request::post("/").body(body.into()).unwrap();
    request.headers_mut().extend(headers);
    let response = app.oneshot(request).await.unwrap();
    let status = response.status();
    let text = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(text.to_vec()).unwrap())
}

fn signed(body: &str) -> HeaderMap {
    signer(Channel::Advanced).sign(&delivery(), body.as_bytes())
}

#[tokio::test]
async fn an_event_is_extracted() {
    let body = r#"{"event": "huddle.join"}"#;
    let (status, text) = response(signed(body), body).await;
    assert_eq!((status.as_u16(), text.as_str()), (200, "huddle.join"));
}

#[tokio::test]
async fn refused_requests_get_the_status_of_the_error() {
    let long = " ".repeat(101);
    for (headers, body, status, text) in [
        (
            HeaderMap::new(),
            "{}",
            400,
            "the header `webhook-id` is missing",
        ),
        (
            signed("{} "),
            "{}",
            401,
            "the signature does not match: the body was changed, or the secret is another one",
        ),
        (signed("no"), "no", 400, "the body is not JSON"),
        (
            signed(&long),
            &long,
            413,
            "the body is longer than 100 bytes",
        ),
    ] {
        let (found, message) = response(headers, body.to_owned()).await;
        assert_eq!((found.as_u16(), message.as_str()), (status, text));
    }
}
