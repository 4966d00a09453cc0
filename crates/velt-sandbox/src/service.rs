//! Turns requests into responses.

use std::sync::{Arc, Mutex, PoisonError};

use axum::{
    Json,
    body::Bytes,
    extract,
    http::{HeaderMap, Method, Uri},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use crate::{
    document::{Auth, Operation, operations},
    example,
    handlers::handler,
    refusal::Refusal,
    state::State,
};

/// The number of paths that the error for an unknown path names.
const SIMILAR_PATHS: usize = 3;

/// The text that makes the sandbox refuse a credential, so that refusal can be tested.
const REFUSED: &str = "invalid";

/// The state that all requests share. Clones share it too.
#[derive(Clone)]
pub(crate) struct Service {
    state: Arc<Mutex<State>>,
    credentials: Option<Arc<(String, String)>>,
}

impl Service {
    pub(crate) fn new(credentials: Option<(String, String)>) -> Self {
        Self {
            state: Arc::new(Mutex::new(State::seeded())),
            credentials: credentials.map(Arc::new),
        }
    }

    fn call(
        &self,
        operation: &Operation,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Response, Refusal> {
        self.check_credentials(operation.auth, headers)?;
        let body: Value = serde_json::from_slice(body)
            .map_err(|error| Refusal::invalid(format!("the body is not JSON: {error}")))?;
        let body = in_envelope(&operation.path, body);
        let problems = operation.problems(&body);
        if !problems.is_empty() {
            return Err(Refusal::invalid(problems.join("; ")));
        }
        let Some(handler) = handler(&operation.path) else {
            let marker = [("x-velt-sandbox", "example")];
            return Ok((marker, Json(example::response(operation, &body))).into_response());
        };
        // A handler that panicked leaves at worst a half-done change.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let result = handler(&mut state, &body["data"])?;
        Ok(Json(json!({ "result": result })).into_response())
    }

    fn check_credentials(&self, auth: Auth, headers: &HeaderMap) -> Result<(), Refusal> {
        let (first, second) = match auth {
            Auth::ApiKey => ("x-velt-api-key", "x-velt-auth-token"),
            Auth::Workspace => ("x-velt-workspace-id", "x-velt-workspace-auth-token"),
            Auth::None => return Ok(()),
        };
        let value = |name: &str| {
            let value = headers
                .get(name)
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default();
            if value.is_empty() {
                return Err(Refusal::invalid(format!("the header {name} is missing")));
            }
            Ok(value.to_owned())
        };
        // Velt's Python SDK sends a workspace's token in the header for a project's.
        let token = match auth {
            Auth::Workspace => {
                value(second).or_else(|missing| value("x-velt-auth-token").map_err(|_| missing))
            }
            _ => value(second),
        };
        let given = (value(first)?, token?);
        let accepted = match (&self.credentials, auth) {
            (Some(only), Auth::ApiKey) => given == **only,
            _ => !given.0.contains(REFUSED) && !given.1.contains(REFUSED),
        };
        if accepted {
            Ok(())
        } else {
            Err(Refusal::denied(format!(
                "the sandbox does not take this {first} with this {second}"
            )))
        }
    }
}

/// Wraps the body of a broadcast in `data` if necessary: Velt documents both forms.
fn in_envelope(path: &str, body: Value) -> Value {
    let is_bare = path.ends_with("/livestate/broadcast") && body.get("liveStateDataId").is_some();
    if is_bare {
        json!({ "data": body })
    } else {
        body
    }
}

/// Handles any request.
pub(crate) async fn response(
    extract::State(service): extract::State<Service>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let path = uri.path();
    let Some(operation) = operations().iter().find(|operation| operation.path == path) else {
        return unknown(&method, path).into_response();
    };
    if method != Method::POST {
        return Refusal::invalid(format!("{method} {path}: every operation is a POST"))
            .into_response();
    }
    service
        .call(operation, &headers, &body)
        .unwrap_or_else(IntoResponse::into_response)
}

/// Returns the error for an unknown path, with the most similar known paths.
fn unknown(method: &Method, path: &str) -> Refusal {
    let mut known: Vec<(f64, &str)> = operations()
        .iter()
        .map(|operation| operation.path.as_str())
        .map(|known| (strsim::normalized_levenshtein(known, path), known))
        .collect();
    known.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let similar: Vec<&str> = known
        .into_iter()
        .take(SIMILAR_PATHS)
        .map(|(_, known)| known)
        .collect();
    Refusal::not_found(format!(
        "{method} {path}: there is no such operation; the most similar are {}",
        similar.join(", ")
    ))
}
