//! The requests that a sandbox received.

use std::{collections::VecDeque, fmt};

use axum::body::Bytes;
use serde::Serialize;
use serde_json::{Map, Value};

/// The number of requests that are kept.
const KEPT: usize = 1000;

/// The size above which the body of a request is not kept, in bytes.
const MAX_BODY: usize = 16 * 1024;

/// What stands in the place of credentials.
const REDACTED: &str = "[redacted]";

/// The parts of field names whose values are credentials.
const SECRET_NAMES: [&str; 5] = ["apikey", "token", "secret", "password", "authorization"];

/// A request that a [`Sandbox`](crate::Sandbox) received, without credentials.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReceivedRequest {
    /// The number of the request, from 1.
    pub number: u64,
    /// The time of the request, in epoch milliseconds of the sandbox's clock.
    pub time: i64,
    /// The HTTP method.
    pub method: String,
    /// The path.
    pub path: String,
    /// The ID of the operation, if the path is that of one.
    pub operation: Option<String>,
    /// The end of the API key or workspace ID, such as `…demo`.
    pub tenant: Option<String>,
    /// The body of the request, with credentials replaced by `[redacted]`. Null if it is
    /// not JSON, or larger than 16 KiB.
    pub body: Value,
    /// The HTTP status of the response, or `None` if the connection was reset instead.
    pub status: Option<u16>,
    /// The error message of the response.
    pub error: Option<String>,
    /// The fault that the request met.
    pub fault: Option<String>,
}

/// The latest requests, the oldest first.
#[derive(Default)]
pub(crate) struct Log {
    requests: VecDeque<Entry>,
    received: u64,
}

/// A request, and its body as it was received.
///
/// The body is parsed when somebody reads it: few requests are ever looked at.
struct Entry {
    request: ReceivedRequest,
    body: Bytes,
}

impl Entry {
    fn read(&self) -> ReceivedRequest {
        ReceivedRequest {
            body: redacted(&self.body),
            ..self.request.clone()
        }
    }
}

impl Log {
    /// Adds a request, whose number and body are set here, and returns it if `is_read`.
    pub(crate) fn add(
        &mut self,
        mut request: ReceivedRequest,
        body: Bytes,
        is_read: bool,
    ) -> Option<ReceivedRequest> {
        self.received += 1;
        request.number = self.received;
        let body = if body.len() > MAX_BODY {
            Bytes::new()
        } else {
            body
        };
        let entry = Entry { request, body };
        let read = is_read.then(|| entry.read());
        if self.requests.len() == KEPT {
            self.requests.pop_front();
        }
        self.requests.push_back(entry);
        read
    }

    pub(crate) fn clear(&mut self) {
        self.requests.clear();
    }

    pub(crate) fn requests(&self) -> impl Iterator<Item = ReceivedRequest> {
        self.requests.iter().map(Entry::read)
    }
}

/// Returns a body without the values of credentials.
pub(crate) fn redacted(body: &[u8]) -> Value {
    if body.len() > MAX_BODY {
        return Value::Null;
    }
    let mut body = serde_json::from_slice(body).unwrap_or_default();
    redact(&mut body);
    body
}

fn redact(value: &mut Value) {
    match value {
        Value::Object(members) => redact_members(members),
        Value::Array(items) => items.iter_mut().for_each(redact),
        _ => {}
    }
}

fn redact_members(members: &mut Map<String, Value>) {
    for (name, value) in members {
        let lower = name.to_ascii_lowercase();
        // The token of a page is no credential.
        let is_secret =
            lower != "pagetoken" && SECRET_NAMES.iter().any(|part| lower.contains(part));
        if is_secret && value.is_string() {
            *value = REDACTED.into();
        } else {
            redact(value);
        }
    }
}

impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Bodies may contain credentials.
        f.debug_struct("Log")
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}

/// Returns the end of an API key or workspace ID, which is enough to tell them apart.
pub(crate) fn masked(tenant: &str) -> String {
    let count = tenant.chars().count();
    let hidden = if count > 8 { count - 4 } else { count / 2 };
    format!("…{}", tenant.chars().skip(hidden).collect::<String>())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn credentials_do_not_reach_the_log() {
        let body = json!({ "data": {
            "apiKey": "k", "authToken": "t", "pageToken": "p",
            "endpoints": [{ "clientSecret": "s", "secret": { "url": "u" } }],
        } });
        let expected = json!({ "data": {
            "apiKey": REDACTED, "authToken": REDACTED, "pageToken": "p",
            "endpoints": [{ "clientSecret": REDACTED, "secret": { "url": "u" } }],
        } });
        assert_eq!(redacted(body.to_string().as_bytes()), expected);
        assert_eq!(redacted(&vec![b'['; MAX_BODY + 1]), Value::Null);
    }

    #[test]
    fn the_oldest_requests_go_first() {
        let mut log = Log::default();
        let request = ReceivedRequest {
            number: 0,
            time: 0,
            method: "POST".to_owned(),
            path: "/".to_owned(),
            operation: None,
            tenant: Some(masked("demo-key-4711")),
            body: Value::Null,
            status: Some(200),
            error: None,
            fault: None,
        };
        for _ in 0..KEPT + 1 {
            log.add(request.clone(), Bytes::new(), false);
        }
        let numbers: Vec<u64> = log.requests().map(|request| request.number).collect();
        assert_eq!((numbers[0], numbers.len()), (2, KEPT));
        assert_eq!(request.tenant.as_deref(), Some("…4711"));
    }
}
