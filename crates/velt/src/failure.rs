//! Reads what went wrong out of what the transport saw.

use std::{borrow::Cow, io, time::SystemTime};

use bytes::Bytes;
use http::{StatusCode, header};
use serde_json::{Map, Value, error::Category};
use velt_client::{
    Exchange, Fault, PerItem, Received, retry_after,
    types::{ErrorCode, Failure, GroupMembershipOutcome},
};

use crate::{Error, ErrorKind, json_path::path_at};

/// How much of a body an error keeps.
const KEPT_BODY: usize = 8 * 1024;

type Generated = velt_client::Error<Failure>;

/// The error of a call of `operation`.
///
/// What the transport received counts before what the generated client made of it:
/// that loses the status of an answer that it cannot read.
pub(crate) fn read(
    operation: impl Into<Cow<'static, str>>,
    exchange: &Exchange,
    error: Option<Generated>,
) -> Error {
    let received = exchange.take_received();
    let failed = match (exchange.take_fault(), received) {
        (Some(fault @ Fault::AnswerTooLarge { .. }), Some(received)) => {
            let kind = if received.status.is_success() {
                ErrorKind::Decode
            } else {
                ErrorKind::Http
            };
            with_answer(Error::new(kind, fault.to_string()), &received)
        }
        (Some(fault @ Fault::NoTimeLeft), _) => Error::new(ErrorKind::Timeout, fault.to_string()),
        (Some(fault), _) => Error::config(fault.to_string()),
        (None, Some(received)) => answered(&received, error),
        (None, None) => unanswered(error),
    };
    failed
        .in_operation(operation.into(), exchange.attempts())
        .with_effect(exchange.may_have_taken_effect())
}

/// What the client makes of a body that its types may not be able to read.
pub(crate) fn of_body(status: StatusCode, body: &[u8]) -> Option<Error> {
    let received = Received {
        status,
        headers: http::HeaderMap::new(),
        body: Bytes::copy_from_slice(body),
    };
    let read = serde_json::from_slice::<PerItem<GroupMembershipOutcome>>(body);
    match read {
        Ok(_) if status.is_success() => None,
        read => Some(answered(
            &received,
            read.err()
                .map(|error| Generated::InvalidResponsePayload(received.body.clone(), error)),
        )),
    }
}

/// Whether the answer reports a failure, whatever its status says.
pub(crate) fn is_reported(exchange: &Exchange) -> bool {
    let body = exchange.body().unwrap_or_default();
    serde_json::from_slice(&body).is_ok_and(|body| Reason::find(&body).is_some())
}

fn answered(received: &Received, error: Option<Generated>) -> Error {
    let body: Option<Value> = serde_json::from_slice(&received.body).ok();
    let error = match body.as_ref().and_then(Reason::find) {
        Some(Reason {
            message,
            code,
            details,
        }) => Error::new(ErrorKind::Api, message).with_reason(code, details),
        None if received.status.is_success() => undecodable(received, error),
        None => Error::new(ErrorKind::Http, foreign(received)),
    };
    with_answer(error, received)
}

fn undecodable(received: &Received, error: Option<Generated>) -> Error {
    const UNREADABLE: &str = "the answer cannot be read";
    let Some(Generated::InvalidResponsePayload(_, error)) = error else {
        return Error::new(ErrorKind::Decode, UNREADABLE);
    };
    let body = &received.body;
    let reason = match received.headers.get(header::CONTENT_ENCODING) {
        // The client does not ask for it, but a proxy may do it anyway.
        Some(encoding) => format!("it is encoded ({encoding:?}), which was not asked for"),
        None if body.is_empty() => "it is empty".to_owned(),
        None => reason(&error),
    };
    // Where the JSON itself ends or is wrong, there is no value to name.
    let path = match error.classify() {
        Category::Data => path_at(body, error.line(), error.column()),
        _ => None,
    };
    let message = match path {
        Some(path) => format!("{UNREADABLE} at {path}: {reason}"),
        None => format!("{UNREADABLE}: {reason}"),
    };
    Error::new(ErrorKind::Decode, message).with_source(error)
}

/// What was expected, without what was there: that may be what people wrote.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match error.classify() {
        Category::Eof => return "it ends too early".to_owned(),
        Category::Syntax if text.starts_with("recursion limit") => {
            return "it is nested too deeply".to_owned();
        }
        Category::Syntax => return "it is not JSON".to_owned(),
        Category::Data | Category::Io => {}
    }
    let text = text
        .rsplit_once(" at line ")
        .map_or(text.as_str(), |(text, _)| text);
    match text.rsplit_once(", expected ") {
        Some((_, expected)) => format!("expected {expected}"),
        None => text.to_owned(),
    }
}

fn with_answer(error: Error, received: &Received) -> Error {
    // Copied, so that a large answer is not kept alive by its first bytes.
    let kept = received.body.len().min(KEPT_BODY);
    let body = Bytes::copy_from_slice(&received.body[..kept]);
    error.with_answer(
        received.status.as_u16(),
        body,
        retry_after(&received.headers, SystemTime::now()),
    )
}

/// Says what an answer with an error status was that is not Velt's.
fn foreign(received: &Received) -> String {
    let Received {
        status,
        headers,
        body,
    } = received;
    if status.is_redirection() {
        return "the server wants to redirect the request, which would send the credentials elsewhere; \
                check the base URL"
            .to_owned();
    }
    let text = |status: StatusCode| {
        status
            .canonical_reason()
            .unwrap_or("an error")
            .to_lowercase()
    };
    if body.is_empty() {
        return format!("{} without a body", text(*status));
    }
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    let kind = kind.unwrap_or("no content type");
    format!(
        "{}, and the body is not Velt's ({kind}, {} bytes)",
        text(*status),
        body.len()
    )
}

/// The error of a call that got no answer.
fn unanswered(error: Option<Generated>) -> Error {
    match error {
        Some(
            Generated::CommunicationError(error)
            | Generated::ResponseBodyError(error)
            | Generated::InvalidUpgrade(error),
        ) => transport(error),
        Some(Generated::InvalidRequest(reason)) => Error::config(reason),
        Some(other) => Error::new(ErrorKind::Transport, "the exchange ended without an answer")
            .with_source(other.into_untyped().to_string()),
        None => Error::new(ErrorKind::Transport, "the exchange ended without an answer"),
    }
}

fn transport(error: reqwest::Error) -> Error {
    let timed_out = error.is_timeout();
    let mapped = if error.is_connect() {
        let message = match why_not_connected(&error) {
            _ if timed_out => "connecting took too long",
            Some(io::ErrorKind::ConnectionRefused) => {
                "cannot connect: nobody listens at the base URL or the proxy"
            }
            // What rustls finds wrong is no valid data to the layer above.
            Some(io::ErrorKind::InvalidData) => {
                "cannot connect: TLS failed; is the certificate trusted and for this host?"
            }
            _ => "cannot connect: is the host right and the network up?",
        };
        Error::new(ErrorKind::Connect, message)
    } else if timed_out {
        Error::new(ErrorKind::Timeout, "no complete answer in time")
    } else if error.is_builder() {
        Error::config("the request cannot be made")
    } else {
        Error::new(ErrorKind::Transport, "the connection broke")
    };
    let mapped = if timed_out {
        mapped.timed_out()
    } else {
        mapped
    };
    mapped.with_source(error)
}

/// What the operating system or TLS says of a connection that was not made.
fn why_not_connected(error: &reqwest::Error) -> Option<io::ErrorKind> {
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        if let Some(error) = cause.downcast_ref::<io::Error>() {
            return Some(error.kind());
        }
        source = cause.source();
    }
    None
}

/// A failure as Velt reports it.
struct Reason {
    message: String,
    code: Option<ErrorCode>,
    details: Option<Value>,
}

impl Reason {
    /// Finds the failure that `body` reports, in any of the documented forms.
    ///
    /// `{"error": {message, status, code, details}}` is the usual one; some operations
    /// answer `{"result": {"success": false, "error": …}}`.
    fn find(body: &Value) -> Option<Self> {
        if let Some(error) = body.get("error") {
            return Self::of(error);
        }
        let result = body.get("result")?;
        if result.get("success") == Some(&Value::Bool(false)) {
            return Self::of(result.get("error")?);
        }
        None
    }

    fn of(error: &Value) -> Option<Self> {
        match error {
            Value::String(message) => Some(Self {
                message: kept(message),
                code: None,
                details: None,
            }),
            Value::Object(error) => Some(Self {
                message: kept(text(error, "message").unwrap_or("Velt gives no message")),
                code: text(error, "status")
                    .or_else(|| text(error, "code"))
                    .map(code),
                details: error
                    .get("details")
                    .filter(|details| !details.is_null())
                    .cloned(),
            }),
            _ => None,
        }
    }
}

/// As much of a message as of a body.
fn kept(message: &str) -> String {
    let end = (0..=message.len().min(KEPT_BODY))
        .rev()
        .find(|end| message.is_char_boundary(*end))
        .unwrap_or_default();
    message[..end].to_owned()
}

/// Most operations write `NOT_FOUND`, one `not-found`.
fn code(text: &str) -> ErrorCode {
    match ErrorCode::from(text.to_uppercase().replace('-', "_")) {
        ErrorCode::Other(_) => ErrorCode::Other(text.to_owned()),
        known => known,
    }
}

fn text<'a>(object: &'a Map<String, Value>, key: &str) -> Option<&'a str> {
    object.get(key)?.as_str()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use http::HeaderMap;

    use super::*;
    use velt_client::Reply;

    fn failed(status: u16, content_type: &str, body: impl Into<Bytes>) -> Error {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, content_type.parse().unwrap());
        headers.insert(header::RETRY_AFTER, "7".parse().unwrap());
        let status = StatusCode::from_u16(status).unwrap();
        let received = Received {
            status,
            headers,
            body: body.into(),
        };
        let read = serde_json::from_slice::<Reply<PerItem<GroupMembershipOutcome>>>(&received.body);
        let error = read
            .err()
            .map(|error| Generated::InvalidResponsePayload(received.body.clone(), error));
        answered(&received, error)
    }

    fn json(status: u16, body: &'static str) -> Error {
        failed(status, "application/json", body)
    }

    #[test]
    fn every_documented_form_of_a_failure_is_one_of_the_api() {
        for (status, body, text) in [
            (
                400,
                r#"{"error":{"message":"bad id","status":"INVALID_ARGUMENT"}}"#,
                "INVALID_ARGUMENT (HTTP 400): bad id (the server asks to wait 7 s)",
            ),
            (
                500,
                r#"{"error":{"message":"broken","code":13}}"#,
                "HTTP 500: broken (the server asks to wait 7 s)",
            ),
            (
                404,
                r#"{"error":{"message":"none","code":"not-found"}}"#,
                "NOT_FOUND (HTTP 404): none (the server asks to wait 7 s)",
            ),
            (
                403,
                r#"{"error":"no"}"#,
                "HTTP 403: no (the server asks to wait 7 s)",
            ),
            (
                200,
                r#"{"error":{"message":"late","status":"BRAND_NEW"}}"#,
                "BRAND_NEW (HTTP 200): late (the server asks to wait 7 s)",
            ),
            (
                200,
                r#"{"result":{"success":false,"error":"no"}}"#,
                "HTTP 200: no (the server asks to wait 7 s)",
            ),
        ] {
            let error = json(status, body);
            assert_eq!(error.kind(), ErrorKind::Api, "{body}");
            assert_eq!(error.to_string(), text, "{body}");
            assert_eq!(error.body(), body.as_bytes());
        }
    }

    #[test]
    fn what_happened_to_each_item_can_be_asked_of_an_error() {
        let error = json(
            500,
            r#"{"error":{"message":"some failed","status":"INTERNAL","details":{
                "a":{"success":true,"message":"Added."},"b":{"success":false,"message":"No."},"note":"x"}}}"#,
        );
        let ids = |items: Vec<(&str, crate::ErrorItem<'_>)>| -> Vec<String> {
            items
                .iter()
                .map(|(id, item)| format!("{id}: {}", item.message()))
                .collect()
        };
        assert_eq!(ids(error.succeeded().collect()), ["a: Added."]);
        assert_eq!(ids(error.failed().collect()), ["b: No."]);
        assert_eq!(error.details().unwrap()["note"], "x");
    }

    #[test]
    fn an_answer_of_another_shape_is_named_by_its_path() {
        let error = json(
            200,
            r#"{"result":{"status":"success","message":"","data":{"ada":{"success":"yes"}}}}"#,
        );
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(
            error.to_string(),
            "HTTP 200: the answer cannot be read at result.data.ada.success: expected a boolean (the server asks to wait 7 s)"
        );
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.contains("expected a boolean"), "{source}");
    }

    #[test]
    fn a_page_of_a_gateway_keeps_its_status_and_body() {
        let error = failed(502, "text/html", "<html>Bad gateway</html>");
        assert_eq!(error.kind(), ErrorKind::Http);
        assert_eq!(
            error.to_string(),
            "HTTP 502: bad gateway, and the body is not Velt's (text/html, 24 bytes) \
             (the server asks to wait 7 s)"
        );
        assert_eq!(error.body(), b"<html>Bad gateway</html>");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    }

    #[test]
    fn only_the_start_of_a_large_body_is_kept() {
        assert_eq!(
            failed(500, "text/plain", vec![b'x'; 100_000]).body().len(),
            KEPT_BODY
        );
    }
}
