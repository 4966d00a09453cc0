//! The control API under `/_sandbox/`, and the page at `/`.

use axum::{
    Json,
    http::{HeaderValue, Uri, header, request::Parts},
    response::{Html, IntoResponse, Response},
};
use serde_json::{Map, Value, json};

use crate::{
    api::operations,
    clock::Clock,
    faults::{Fault, ParseFaultError},
    handlers::{handler, memory::uploads},
    refusal::{Code, Refusal},
    shared::Shared,
    store::TABLES,
    world::{Switches, lock},
};

/// The beginning of the paths of the control API.
pub(crate) const PREFIX: &str = "/_sandbox";

/// The page for people.
const PAGE: &str = include_str!("page.html");

/// The endpoints of the control API, which the error for an unknown one lists.
const ENDPOINTS: [(&str, &str); 17] = [
    (
        "GET /_sandbox/requests",
        "the received requests, without credentials",
    ),
    ("DELETE /_sandbox/requests", "forgets the received requests"),
    ("GET /_sandbox/webhooks", "the attempts to deliver webhooks"),
    ("GET /_sandbox/state", "everything that is stored"),
    (
        "GET /_sandbox/state?limit=100",
        "the same, with at most this many records of each table",
    ),
    (
        "GET /_sandbox/tables",
        "the tables of a state, and the number of IDs in the key of a record",
    ),
    ("PUT /_sandbox/state", "replaces everything that is stored"),
    (
        "POST /_sandbox/reset",
        "forgets everything but the initial data",
    ),
    ("GET /_sandbox/faults", "the faults that still apply"),
    (
        "POST /_sandbox/faults",
        "adds a fault: text such as \"status=503,times=2\", an object, or a list",
    ),
    ("DELETE /_sandbox/faults", "removes all faults"),
    ("GET /_sandbox/clock", "the time"),
    (
        "PUT /_sandbox/clock",
        "{\"at\": epoch ms} stops the clock, {\"advance\": \"2h\"} moves it, {\"system\": true} lets it go",
    ),
    (
        "GET /_sandbox/switches",
        "how the sandbox behaves where no operation decides",
    ),
    ("PUT /_sandbox/switches", "changes switches"),
    (
        "GET /_sandbox/operations",
        "the operations, and which of them are simulated",
    ),
    (
        "PUT /_sandbox/uploads/{fileRef}",
        "takes the file of an upload URL",
    ),
];

/// Returns the page for people.
pub(crate) fn page() -> Response {
    let mut response = Html(PAGE).into_response();
    // Everything is in the page itself.
    response.headers_mut().insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; \
             connect-src 'self'; base-uri 'none'; form-action 'none'",
        ),
    );
    response
}

/// Handles a request to the control API.
pub(crate) fn respond(shared: &Shared, request: &Parts, body: &[u8]) -> Response {
    match control(shared, request, body) {
        Ok(value) => Json(value).into_response(),
        Err(refusal) => refusal.into_response(),
    }
}

fn control(shared: &Shared, request: &Parts, body: &[u8]) -> Result<Value, Refusal> {
    let Parts {
        method,
        uri,
        headers,
        ..
    } = request;
    let path = uri.path();
    let path = path.strip_prefix(PREFIX).unwrap_or(path).trim_matches('/');
    let world = &shared.world;
    let json = || -> Result<Value, Refusal> {
        serde_json::from_slice(body)
            .map_err(|error| Refusal::invalid(format!("the body is not JSON: {error}")))
    };
    Ok(match (method.as_str(), path) {
        ("GET", "") => json!(
            ENDPOINTS
                .iter()
                .copied()
                .collect::<std::collections::BTreeMap<_, _>>()
        ),
        ("GET", "requests") => {
            let log = lock(&shared.log);
            json!(log.requests().collect::<Vec<_>>())
        }
        ("DELETE", "requests") => {
            lock(&shared.log).clear();
            json!({})
        }
        ("GET", "webhooks") => {
            let outbox = lock(&shared.outbox);
            json!(outbox.attempts().collect::<Vec<_>>())
        }
        ("GET", "state") => world.export_some(limit(uri)?),
        ("GET", "tables") => TABLES
            .iter()
            .map(|table| (table.name.to_owned(), table.key.len().into()))
            .collect::<Map<_, _>>()
            .into(),
        ("PUT", "state") => {
            world
                .import(&json()?)
                .map_err(|error| Refusal::invalid(error.to_string()))?;
            json!({})
        }
        ("POST", "reset") => {
            shared.reset();
            json!({})
        }
        ("GET", "faults") => lock(&shared.faults).describe(),
        ("POST", "faults") => {
            let faults = faults(&json()?).map_err(|error| Refusal::invalid(error.to_string()))?;
            let mut plan = lock(&shared.faults);
            for fault in faults {
                plan.add(fault);
            }
            plan.describe()
        }
        ("DELETE", "faults") => {
            lock(&shared.faults).clear();
            json!([])
        }
        ("PUT", path) if path.starts_with("uploads/") => {
            let file = path.trim_start_matches("uploads/");
            let media_type = headers.get(header::CONTENT_TYPE);
            let media_type = media_type.and_then(|value| value.to_str().ok());
            uploads::receive(world, file, media_type.unwrap_or_default(), body)?;
            json!({})
        }
        ("GET", "clock") => world.clock().describe(),
        ("PUT", "clock") => {
            let change = clock_change(&json()?)?;
            world.change_clock(change).describe()
        }
        ("GET", "switches") => json!(world.switches()),
        ("PUT", "switches") => {
            let mut switches = json!(world.switches());
            merge(&mut switches, json()?);
            let switches: Switches = serde_json::from_value(switches)
                .map_err(|error| Refusal::invalid(error.to_string()))?;
            world.set_switches(switches);
            json!(switches)
        }
        ("GET", "operations") => operations()
            .iter()
            .map(|operation| {
                json!({
                    "id": operation.id,
                    "path": operation.path,
                    "simulated": handler(&operation.path).is_some(),
                })
            })
            .collect(),
        (method, path) => return Err(unknown(method, path)),
    })
}

/// Returns the `limit` in a query.
fn limit(uri: &Uri) -> Result<usize, Refusal> {
    match uri.query() {
        None => Ok(usize::MAX),
        Some(query) => query
            .strip_prefix("limit=")
            .and_then(|limit| limit.parse().ok())
            .ok_or_else(|| Refusal::invalid("the query takes limit=N")),
    }
}

fn faults(given: &Value) -> Result<Vec<Fault>, ParseFaultError> {
    match given {
        Value::Array(faults) => faults.iter().map(Fault::from_json).collect(),
        one => Ok(vec![Fault::from_json(one)?]),
    }
}

fn clock_change(given: &Value) -> Result<impl FnOnce(&mut Clock) + use<>, Refusal> {
    let at = given.get("at").and_then(Value::as_i64);
    let advance = match given.get("advance") {
        Some(Value::String(text)) => humantime::parse_duration(text)
            .ok()
            .and_then(|duration| i64::try_from(duration.as_millis()).ok()),
        Some(Value::Number(milliseconds)) => milliseconds.as_i64(),
        _ => None,
    };
    let is_system = given.get("system") == Some(&Value::Bool(true));
    if at.is_none() && advance.is_none() && !is_system {
        return Err(Refusal::invalid(
            "the clock takes {\"at\": epoch milliseconds}, {\"advance\": \"2h\"} or milliseconds, \
             or {\"system\": true}",
        ));
    }
    Ok(move |clock: &mut Clock| {
        if is_system {
            *clock = Clock::default();
        }
        if let Some(at) = at {
            *clock = Clock::fixed_at(at);
        }
        if let Some(milliseconds) = advance {
            clock.advance(milliseconds);
        }
    })
}

fn merge(into: &mut Value, fields: Value) {
    match (into, fields) {
        (Value::Object(into), Value::Object(fields)) => into.extend(fields),
        (into, fields) => *into = fields,
    }
}

fn unknown(method: &str, path: &str) -> Refusal {
    let known: Vec<&str> = ENDPOINTS.iter().map(|(endpoint, _)| *endpoint).collect();
    Refusal::new(
        Code::NotFound,
        format!(
            "{method} {PREFIX}/{path}: the control API has {}",
            known.join(", ")
        ),
    )
}
