//! A sandbox for tests of handlers, called without a socket.

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, Response, StatusCode},
};
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::{
    Builder, Sandbox, api, http,
    store::{Key, Table},
    world::{World, lock},
};

/// A sandbox, in which time stands still unless a test moves it.
pub(crate) struct TestSandbox {
    router: Router,
    pub(crate) world: Arc<World>,
    /// The headers of all requests.
    pub(crate) headers: Vec<(&'static str, String)>,
}

/// The time at which sandboxes of tests start: 2026-01-01.
pub(crate) const START: i64 = 1_767_225_600_000;

impl TestSandbox {
    pub(crate) fn new() -> Self {
        Self::with(Sandbox::builder())
    }

    pub(crate) fn with(builder: Builder) -> Self {
        let service = builder.fixed_clock(START).service();
        let headers = [
            ("x-velt-api-key", "k"),
            ("x-velt-auth-token", "t"),
            ("x-velt-workspace-id", "w"),
            ("x-velt-workspace-auth-token", "t"),
        ];
        Self {
            world: Arc::clone(&service.shared.world),
            router: http::routes(service),
            headers: headers.map(|(name, value)| (name, value.to_owned())).into(),
        }
    }

    /// Sends a request, whose `data` is `data`.
    ///
    /// A success must have the documented shape.
    pub(crate) async fn post(&self, path: &str, data: Value) -> (StatusCode, Value) {
        let mut request = Request::post(path);
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        let body = Body::from(json!({ "data": data }).to_string());
        let response = self.send(request.body(body).unwrap()).await;
        let status = response.status();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        let body: Value = serde_json::from_slice(&body).unwrap();
        if status.is_success() {
            let operation = api::operation(path).unwrap();
            let problems = operation.response_problems(&body);
            assert!(problems.is_empty(), "{path}: {problems:?} in {body:#}");
        }
        (status, body)
    }

    /// Sends a request that must succeed, and returns its `result`.
    pub(crate) async fn result(&self, path: &str, data: Value) -> Value {
        let (status, mut body) = self.post(path, data).await;
        assert!(status.is_success(), "{path}: {status} {body:#}");
        body["result"].take()
    }

    /// Sends a request that must succeed, and returns `result.data`.
    pub(crate) async fn data(&self, path: &str, data: Value) -> Value {
        self.result(path, data).await["data"].take()
    }

    /// Sends a request that must be refused, and returns the status and the `error`.
    pub(crate) async fn error(&self, path: &str, data: Value) -> (u16, Value) {
        let (status, mut body) = self.post(path, data).await;
        assert!(!status.is_success(), "{path}: {status} {body:#}");
        (status.as_u16(), body["error"].take())
    }

    /// Sends a request that must be refused with a code, and returns the message.
    pub(crate) async fn refused(&self, path: &str, data: Value, code: &str) -> String {
        let (_, error) = self.error(path, data).await;
        assert_eq!(error["status"], code, "{path}: {error}");
        error["message"].as_str().unwrap().to_owned()
    }

    /// Moves the clock on.
    pub(crate) fn advance(&self, milliseconds: i64) {
        self.world.change_clock(|clock| clock.advance(milliseconds));
    }

    /// Stores a record that the test is about.
    pub(crate) fn put<const N: usize>(&self, table: &Table, key: [&str; N], record: Value) {
        let record = record.as_object().cloned().unwrap_or_default();
        lock(&self.world.tenant("k")).put(table, Key::new(key), &record);
    }

    /// Returns what is stored, by a JSON pointer such as `/users/acme/ada`, or null.
    pub(crate) fn stored(&self, pointer: &str) -> Value {
        let state = lock(&self.world.tenant("k")).export(usize::MAX);
        state.pointer(pointer).cloned().unwrap_or_default()
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Response<Body> {
        self.router.clone().oneshot(request).await.unwrap()
    }
}
