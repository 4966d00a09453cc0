//! Turns requests into responses.

use std::{sync::Arc, time::Duration};

use axum::{
    Json,
    body::{Body, Bytes},
    extract,
    http::{HeaderMap, HeaderValue, Method, Request, header},
    response::{IntoResponse, Response},
};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde_json::{Value, json};

use super::cors;
use crate::{
    api::{Auth, Operation, example, operation, operations},
    call::{Call, Version},
    control,
    credentials::Accepted,
    faults::{Abort, Fault},
    handlers::{documented_refusal, handler},
    log::{ReceivedRequest, masked},
    refusal::{Code, Refusal},
    reply::Reply,
    shared::Shared,
    webhooks::{Postman, Sink, outgoing},
    world::lock,
};

/// The maximum size of a request body in bytes.
const MAX_BODY: usize = 10 * 1024 * 1024;

/// The maximum size of a body for the control API, which takes whole states.
const MAX_CONTROL_BODY: usize = 1024 * 1024 * 1024;

/// The time within which a client must send the body of a request.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// The number of paths that the error for an unknown path names.
const SIMILAR_PATHS: usize = 3;

/// Marks responses that are examples.
const MARKER: &str = "x-velt-sandbox";

/// Names the fields of a request that the document does not have.
const UNKNOWN_FIELDS: &str = "x-velt-sandbox-unknown-fields";

/// Takes a fault for the request that it is in.
const FAULT: &str = "x-velt-sandbox-fault";

/// Handles requests. Clones share everything.
#[derive(Clone)]
pub(crate) struct Service {
    pub(crate) shared: Shared,
    accepted: Arc<Accepted>,
    observer: Option<Observer>,
    /// An address that gets all webhooks.
    sink: Option<Arc<Sink>>,
    /// Delivers webhooks, in a sandbox on a port.
    pub(super) postman: Option<Postman>,
}

/// A function that is called with each request that was handled.
pub(super) type Observer = Arc<dyn Fn(&ReceivedRequest) + Send + Sync>;

/// What is known of a request when it has been handled, for the log.
#[derive(Default)]
struct Seen {
    tenant: Option<String>,
    body: Bytes,
    error: Option<String>,
    fault: Option<String>,
}

impl Service {
    pub(super) fn new(
        shared: Shared,
        accepted: Accepted,
        observer: Option<Observer>,
        sink: Option<Sink>,
    ) -> Self {
        Self {
            shared,
            accepted: Arc::new(accepted),
            observer,
            sink: sink.map(Arc::new),
            postman: None,
        }
    }

    /// Handles a request to an operation.
    async fn operate(
        &self,
        operation: &Operation,
        headers: &HeaderMap,
        body: Body,
        seen: &mut Seen,
    ) -> Response {
        let own = headers.get(FAULT).map(|value| {
            let text = value.to_str().unwrap_or_default();
            text.parse::<Fault>()
                .map_err(|error| Refusal::invalid(format!("the header {FAULT}: {error}")))
        });
        let body = read(body, MAX_BODY).await;
        let (own, body) = match (own.transpose(), body) {
            (Ok(own), Ok(body)) => (own, body),
            (Err(refusal), _) | (_, Err(refusal)) => {
                seen.error = Some(refusal.message().to_owned());
                return refusal.into_response();
            }
        };
        seen.body = body;
        let met = lock(&self.shared.faults).meet(operation, own);
        seen.fault = met.fault.as_ref().map(ToString::to_string);
        if !met.delay.is_zero() {
            tokio::time::sleep(met.delay).await;
        }
        if let Some(response) = met.fault.as_ref().and_then(Fault::instead) {
            return response;
        }
        let mut unknown = Vec::new();
        let mut result = self.call(operation, headers, met.fault.as_ref(), &mut unknown, seen);
        if let Some(fault) = &met.fault {
            result = fault.after(result);
        }
        let mut response = match result {
            Ok(reply) => reply.into_response(),
            Err(refusal) => {
                seen.error = Some(refusal.message().to_owned());
                refusal.into_response()
            }
        };
        if let Ok(unknown) = HeaderValue::from_str(&unknown.join(", "))
            && !unknown.is_empty()
        {
            response.headers_mut().insert(UNKNOWN_FIELDS, unknown);
        }
        match &met.fault {
            Some(fault) => fault.cut(response).await,
            None => response,
        }
    }

    fn call(
        &self,
        operation: &Operation,
        headers: &HeaderMap,
        fault: Option<&Fault>,
        unknown: &mut Vec<String>,
        seen: &mut Seen,
    ) -> Result<Reply, Refusal> {
        let tenant = self
            .accepted
            .tenant(&self.shared.world, operation, headers, &seen.body)?;
        if !tenant.is_empty() {
            seen.tenant = Some(masked(&tenant));
        }
        let body: Value = serde_json::from_slice(&seen.body)
            .map_err(|error| Refusal::invalid(format!("the body is not JSON: {error}")))?;
        let mut body = in_envelope(&operation.path, body);
        let problems = operation.problems(&body);
        if !problems.is_empty() {
            let documented = documented_refusal(&operation.path, &body["data"]);
            return Err(documented.unwrap_or_else(|| {
                let refusal = Refusal::invalid(problems.join("; "));
                let has_issues = ["/memory/", "/workflow/"];
                if has_issues.iter().any(|part| operation.path.contains(part)) {
                    refusal.details(json!({ "issues": operation.issues(&body) }))
                } else {
                    refusal
                }
            }));
        }
        *unknown = operation.unknown_fields(&body);
        let failing = match fault {
            Some(fault) => fault.take_items(operation, &mut body),
            None => Vec::new(),
        };
        // Velt refuses empty lists, but the request had items.
        if !failing.is_empty() && !example::has_items(operation, &body) {
            let reply = Reply::body(example::without_items(operation));
            return Fault::put_items(failing, Ok(reply));
        }
        let Some(handler) = handler(&operation.path) else {
            let reply = Reply::example(example::response(operation, &body));
            return Fault::put_items(failing, Ok(reply));
        };
        let store = match operation.auth {
            // The only operation with credentials in the body belongs to an API key.
            Auth::None if !tenant.is_empty() => self.shared.world.tenant(&tenant),
            Auth::ApiKey => self.shared.world.tenant(&tenant),
            Auth::Workspace | Auth::None => self.shared.world.workspaces(),
        };
        let mut call = Call {
            store: &mut lock(&store),
            data: &body["data"],
            version: if operation.path.starts_with("/v1/") {
                Version::V1
            } else {
                Version::V2
            },
            tenant: &tenant,
            auth_token: headers
                .get("x-velt-auth-token")
                .and_then(|token| token.to_str().ok())
                .unwrap_or_default(),
            host: headers
                .get(header::HOST)
                .and_then(|host| host.to_str().ok())
                .unwrap_or("127.0.0.1"),
            now: self.shared.world.clock().now(),
            switches: self.shared.world.switches(),
            happened: Vec::new(),
            world: &self.shared.world,
        };
        let result = handler(&mut call);
        let happened = std::mem::take(&mut call.happened);
        if let Some(postman) = &self.postman {
            for webhook in outgoing(call.store, self.sink.as_deref(), happened) {
                postman.send(webhook);
            }
        }
        Fault::put_items(failing, result)
    }
}

/// Handles any request.
pub(super) async fn respond(
    extract::State(service): extract::State<Service>,
    request: Request<Body>,
) -> Response {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path();
    let origin = cors::allowed_origin(&parts.headers);
    let mut response = if parts.method == Method::OPTIONS && origin.is_some() {
        cors::preflight(&parts.headers)
    } else if parts.method == Method::GET && path == "/" {
        control::page()
    } else if path.starts_with(control::PREFIX) {
        match read(body, MAX_CONTROL_BODY).await {
            Ok(body) => control::respond(&service.shared, &parts, &body),
            Err(refusal) => refusal.into_response(),
        }
    } else {
        let mut seen = Seen::default();
        let operation = operation(path);
        let response = match operation {
            None => {
                let refusal = unknown(&parts.method, path);
                seen.error = Some(refusal.message().to_owned());
                refusal.into_response()
            }
            Some(_) if parts.method != Method::POST => not_allowed(&parts.method, path),
            Some(operation) => {
                let headers = &parts.headers;
                service.operate(operation, headers, body, &mut seen).await
            }
        };
        let request = ReceivedRequest {
            number: 0,
            time: service.shared.world.clock().now(),
            method: parts.method.to_string(),
            path: path.to_owned(),
            operation: operation.map(|operation| operation.id.clone()),
            tenant: seen.tenant,
            body: Value::Null,
            status: match response.extensions().get::<Abort>() {
                Some(_) => None,
                None => Some(response.status().as_u16()),
            },
            error: seen.error,
            fault: seen.fault,
        };
        let is_observed = service.observer.is_some();
        let added = lock(&service.shared.log).add(request, seen.body, is_observed);
        if let (Some(observer), Some(request)) = (&service.observer, added) {
            observer(&request);
        }
        response
    };
    if let Some(origin) = origin {
        cors::allow(origin, &mut response);
    }
    response
}

/// Reads the body of a request.
async fn read(body: Body, most: usize) -> Result<Bytes, Refusal> {
    let read = Limited::new(body, most).collect();
    match tokio::time::timeout(BODY_TIMEOUT, read).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            let most = most / (1024 * 1024);
            let message = format!("the body is larger than {most} MiB");
            Err(Refusal::new(Code::TooLarge, message))
        }
        Ok(Err(error)) => Err(Refusal::invalid(format!(
            "the body cannot be read: {error}"
        ))),
        Err(_) => {
            let seconds = BODY_TIMEOUT.as_secs();
            let message = format!("the body did not arrive within {seconds} s");
            Err(Refusal::new(Code::TooSlow, message))
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

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        let mut response = (self.status, Json(self.body)).into_response();
        if self.is_example {
            let marker = HeaderValue::from_static("example");
            response.headers_mut().insert(MARKER, marker);
        }
        response
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.status(), Json(self.body())).into_response()
    }
}

/// Returns the response to a request with a method that a path does not have.
fn not_allowed(method: &Method, path: &str) -> Response {
    let message = format!("{method} {path}: every operation is a POST");
    let mut response = Refusal::new(Code::MethodNotAllowed, message).into_response();
    let allow = HeaderValue::from_static("POST");
    response.headers_mut().insert(header::ALLOW, allow);
    response
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
