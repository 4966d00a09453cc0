//! A server that keeps what it is sent.

use std::{
    fmt::Write,
    net::Ipv4Addr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use axum::{
    Json, Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, Method, Uri},
    serve::ListenerExt,
};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::{API_KEY, AUTH_TOKEN};

/// A server that keeps every request as text and responds to each with an empty result.
pub(crate) struct Recorder {
    base_url: String,
    requests: Requests,
    connections: Arc<AtomicUsize>,
}

type Requests = Arc<Mutex<Vec<String>>>;

impl Recorder {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .expect("a port is free");
        let base_url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let requests = Requests::default();
        let app = Router::new()
            .fallback(record)
            .with_state(Arc::clone(&requests));
        let connections = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&connections);
        let listener = listener.tap_io(move |_| {
            counted.fetch_add(1, Ordering::SeqCst);
        });
        tokio::spawn(async { axum::serve(listener, app).await });
        Self {
            base_url,
            requests,
            connections,
        }
    }

    pub(crate) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// How many connections were made.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// The requests so far, with the credentials replaced by their names.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests
            .lock()
            .expect("no test panics in here")
            .clone()
    }
}

async fn record(
    State(requests): State<Requests>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Json<Value> {
    let mut text = format!("{method} {uri}\n");
    let mut names: Vec<_> = headers.keys().map(|name| name.as_str()).collect();
    names.sort_unstable();
    for name in names {
        for value in headers.get_all(name) {
            let value = match value.to_str().expect("the client sends text") {
                API_KEY => "<the API key>",
                AUTH_TOKEN => "<the auth token>",
                value if name == "host" => &super::without_ports(value),
                value => value,
            };
            writeln!(text, "{name}: {value}").expect("a String takes all");
        }
    }
    let body: Value = serde_json::from_slice(&body).expect("the client sends JSON");
    write!(
        text,
        "\n{}",
        serde_json::to_string_pretty(&body).expect("it was JSON")
    )
    .expect("a String takes all");
    requests.lock().expect("no test panics in here").push(text);
    Json(json!({ "result": { "status": "success", "message": "Recorded.", "data": {} } }))
}
