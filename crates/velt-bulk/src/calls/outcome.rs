//! What became of the requests.

use std::time::Duration;

use serde::Serialize;
use serde_json::Value;
use velt::{Client, Error, ErrorKind, Operation};

use crate::{
    Shard,
    flow::Ended,
    send::{BACKOFF, is_fatal, is_overload},
};

/// A request of [`Calls`](crate::Calls).
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    pub(super) number: u64,
    pub(super) value: Value,
}

impl Request {
    /// Creates a request with a number that tells it apart, such as its line in a file.
    ///
    /// `value` is what `data` of the body contains, or the whole body for an operation
    /// without `data`. Numbers must increase from each request to the next.
    pub fn new(number: u64, value: Value) -> Self {
        Self { number, value }
    }

    /// Says whether the request belongs to a shard.
    pub(super) fn is_on(&self, shard: Option<Shard>) -> bool {
        shard.is_none_or(|shard| shard.has(&self.value.to_string()))
    }
}

/// What became of one request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallOutcome<'a> {
    /// The number of the request.
    pub number: u64,
    /// The request.
    pub request: &'a Value,
    /// What became of it.
    pub kind: CallOutcomeKind<'a>,
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CallOutcomeKind<'a> {
    /// Velt reported success, with this result.
    Done(&'a Value),
    /// Velt reported a failure, or there is no readable response.
    Failed(&'a CallFailure),
    /// The job stopped before the request was sent.
    NotSent,
}

/// Why a request failed.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CallFailure {
    /// Velt's code, such as `NOT_FOUND`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The HTTP status, if there was a response.
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub http_status: Option<u16>,
    /// The reason.
    pub message: String,
    /// Whether the request may have taken effect anyway.
    pub may_have_taken_effect: bool,
    /// The result, if Velt accepted the call and reports failed items in it.
    #[serde(skip)]
    pub result: Option<Value>,
}

impl From<&Error> for CallFailure {
    fn from(error: &Error) -> Self {
        let mut message = error.message().to_owned();
        // The message of a failed connection already has the innermost cause.
        let mut source = std::error::Error::source(error).filter(|_| !error.is_connect());
        while let Some(cause) = source {
            message.push_str(&format!(": {cause}"));
            source = cause.source();
        }
        Self {
            code: error.code().map(ToString::to_string),
            http_status: error.http_status(),
            message,
            may_have_taken_effect: error.may_have_taken_effect(),
            result: None,
        }
    }
}

/// The result of a request that was sent.
pub(super) struct Sent {
    pub(super) request: Request,
    pub(super) result: Result<Value, Box<CallFailure>>,
    pub(super) ended: Ended,
}

/// Sends a request.
pub(super) async fn send(client: Client, operation: &'static Operation, request: Request) -> Sent {
    let body = operation.body(request.value.clone());
    let mut sent = Sent {
        ended: Ended {
            is_answered: true,
            ..Ended::new(request.number)
        },
        request,
        result: Err(Box::default()),
    };
    match client.call_raw(operation.path, body).with_meta().await {
        Ok(response) => {
            sent.ended.overload = (response.attempts > 1).then_some(Duration::ZERO);
            sent.result = checked(operation, &sent.request.value, response.value);
        }
        Err(error) => {
            if is_overload(&error) {
                sent.ended.is_refused = true;
                sent.ended.overload = Some(error.retry_after().unwrap_or(BACKOFF));
            }
            sent.ended.is_answered =
                matches!(error.kind(), ErrorKind::Api | ErrorKind::PartialFailure);
            sent.ended.fatal = is_fatal(&error).then(|| error.to_string());
            sent.result = Err(Box::new(CallFailure::from(&error)));
        }
    }
    sent
}

/// Returns the result of a response, or a failure if it reports failed items.
fn checked(
    operation: &'static Operation,
    request: &Value,
    mut body: Value,
) -> Result<Value, Box<CallFailure>> {
    let result = match body.get_mut("result") {
        Some(result) => result.take(),
        None => body,
    };
    if !operation.per_item {
        return Ok(result);
    }
    let (failed, missing, all) = match velt::outcomes(operation, request, &result) {
        Ok(outcomes) => {
            let missing = outcomes.missing().count();
            let failed = outcomes.failed().count();
            (failed, missing, outcomes.data.len() + missing)
        }
        Err(error) => return Err(Box::new(CallFailure::from(&error))),
    };
    if failed + missing == 0 {
        return Ok(result);
    }
    let mut message = format!("{} of {all} items failed", failed + missing);
    if missing > 0 {
        message.push_str(&format!(
            "; the response has no outcome for {missing} of them"
        ));
    }
    Err(Box::new(CallFailure {
        message,
        may_have_taken_effect: true,
        result: Some(result),
        ..CallFailure::default()
    }))
}
