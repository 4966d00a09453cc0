//! Webhooks reach a receiver that verifies them.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
};
use serde_json::{Value, json};
use tokio::{net::TcpListener, sync::mpsc};
use velt_webhooks::Receiver;

use crate::Sandbox;

const SECRET: &str = "whsec_plJ3nmyCDGBKInavdOK15jsl";

type Received = (HeaderMap, Bytes);

/// A receiver that responds with these statuses, and with 200 afterwards.
async fn receiver(statuses: &[u16]) -> (String, mpsc::UnboundedReceiver<Received>) {
    let (sender, received) = mpsc::unbounded_channel();
    let statuses = Arc::new(Mutex::new(
        statuses.iter().rev().copied().collect::<Vec<_>>(),
    ));
    let handle = async move |State(()): State<()>, headers: HeaderMap, body: Bytes| {
        sender.send((headers, body)).unwrap();
        let status = statuses.lock().unwrap().pop().unwrap_or(200);
        StatusCode::from_u16(status).unwrap()
    };
    let router = Router::new().fallback(handle).with_state(());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    tokio::spawn(axum::serve(listener, router).into_future());
    (url, received)
}

/// Sends a request over the socket, and returns `result`.
async fn call(sandbox: &Sandbox, path: &str, data: Value) -> Value {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let address = sandbox.base_url().replace("http://", "");
    let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
    let body = json!({ "data": data }).to_string();
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: {address}\r\nx-velt-api-key: k\r\nx-velt-auth-token: t\r\n\
         connection: close\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    assert!(text.starts_with("HTTP/1.1 200"), "{path}: {text}");
    let (_, body) = text.split_once("\r\n\r\n").unwrap();
    serde_json::from_str::<Value>(body).unwrap()["result"].take()
}

/// Adds an annotation with two comments.
async fn comment(sandbox: &Sandbox) {
    let comment = |text: &str| json!({ "commentText": text, "from": { "userId": "ada" }, "triggerNotification": true });
    let request = json!({
        "organizationId": "acme",
        "documentId": "roadmap",
        "createDocument": true,
        "commentAnnotations": [{ "commentData": [comment("Is this right?"), comment("It is.")] }],
    });
    call(sandbox, "/v2/commentannotations/add", request).await;
}

#[tokio::test]
async fn a_configured_endpoint_gets_signed_events_of_comments() {
    let (url, mut received) = receiver(&[]).await;
    let sandbox = Sandbox::start().await.unwrap();
    let enable = json!({ "isEnabled": true });
    call(
        &sandbox,
        "/v2/workspace/advancedwebhookconfig/update",
        enable,
    )
    .await;
    let endpoint = json!({ "url": url, "filterTypes": ["comment_annotation.add"] });
    let created = call(
        &sandbox,
        "/v2/workspace/advancedwebhook/endpoints/create",
        endpoint,
    )
    .await;
    let id = &created["data"]["id"];
    let id = if id.is_null() {
        &created["data"]["endpointId"]
    } else {
        id
    };
    let path = "/v2/workspace/advancedwebhook/endpoints/secret/get";
    let secret = call(&sandbox, path, json!({ "endpointId": id })).await;
    let secret = secret["data"]["secret"].as_str().unwrap();

    comment(&sandbox).await;
    let delivery = tokio::time::timeout(std::time::Duration::from_secs(4), received.recv()).await;
    let Ok(Some((headers, body))) = delivery else {
        panic!("nothing was delivered: {:?}", sandbox.webhooks());
    };
    Receiver::advanced(secret)
        .unwrap()
        .verify(&headers, &body)
        .unwrap();
    let body: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(
        (&body["event"], &body["source"]),
        (&json!("comment_annotation.add"), &json!("comment"))
    );
    assert_eq!(
        body["data"]["targetComment"]["commentText"],
        "Is this right?"
    );
    assert_eq!(
        body["data"]["metadata"]["document"]["documentId"],
        "roadmap"
    );
    // The second comment is another event, which the endpoint does not want.
    assert!(received.try_recv().is_err());
}

#[tokio::test]
async fn a_failed_webhook_is_sent_again_under_the_same_id() {
    let (url, mut received) = receiver(&[500, 404]).await;
    let builder = Sandbox::builder()
        .webhooks(&url, SECRET)
        .webhook_delays(0.0);
    let sandbox = builder.start().await.unwrap();
    let review = json!({
        "definitionId": "review", "name": "Review",
        "nodes": [{ "nodeId": "draft", "type": "agent", "config": { "agentId": "__mock__", "url": "https://acme.com" } }],
        "edges": [],
    });
    call(&sandbox, "/v2/workflow/definitions/create", review).await;
    let dispatch = json!({ "definitionId": "review" });
    let run = call(&sandbox, "/v2/workflow/executions/dispatch", dispatch).await;
    // Events arrive in any order, each until it is accepted.
    let receiver = Receiver::workflow(SECRET).unwrap();
    let mut events = Vec::new();
    for _ in 0..5 {
        let (headers, body) = received.recv().await.unwrap();
        receiver.verify(&headers, &body).unwrap();
        let body: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(body["executionId"], run["executionId"]);
        events.push((
            headers["x-velt-event-id"].to_str().unwrap().to_owned(),
            headers["x-velt-attempt"].to_str().unwrap().to_owned(),
            body["event"].as_str().unwrap().to_owned(),
        ));
    }
    let mut ids: Vec<_> = events.iter().map(|(id, _, event)| (id, event)).collect();
    ids.sort();
    ids.dedup();
    let mut names: Vec<&str> = ids.iter().map(|(_, event)| event.as_str()).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "execution.completed",
            "execution.dispatched",
            "step.completed"
        ]
    );
    let retries = events
        .iter()
        .filter(|(_, attempt, _)| attempt != "0")
        .count();
    assert_eq!(retries, 2);
    while sandbox.webhooks().len() < 5 {
        tokio::task::yield_now().await;
    }
    let failed = sandbox
        .webhooks()
        .into_iter()
        .filter_map(|attempt| attempt.error)
        .count();
    assert_eq!(failed, 2);
}
