//! Turns failures of the transport and of Velt into errors.

use std::{borrow::Cow, time::SystemTime};

use bytes::Bytes;
use http::{StatusCode, header};
use serde::de::DeserializeOwned;
use serde_json::error::Category;
use velt_client::{
    Exchange, Operation, Outcome, Received, RetrySafety, SendError, SimulatedFault,
    describe_connect_error, retry_after,
};
use velt_types::{Error, ErrorKind, ReadError, json::Node};

use crate::judge::{Reason, Verdict, judge};

/// Maximum number of bytes that are kept of the body of an error response.
const KEPT_BODY: usize = 8 * 1024;

const UNREADABLE: &str = "the response cannot be read";

/// Creates the error for a setting that cannot work.
pub(crate) fn config(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, message)
}

/// The called operation, as errors name it.
#[derive(Debug, Clone)]
pub(crate) struct Called {
    /// The operation ID, or the path if the document does not describe the operation.
    pub(crate) name: Cow<'static, str>,
    pub(crate) operation: Option<&'static Operation>,
}

impl From<&'static Operation> for Called {
    fn from(operation: &'static Operation) -> Self {
        Self {
            name: Cow::Borrowed(operation.id),
            operation: Some(operation),
        }
    }
}

impl Called {
    /// Returns the retry safety. An operation that is not described counts as unsafe.
    fn safety(&self) -> RetrySafety {
        self.operation
            .map_or(RetrySafety::Create, |known| known.retry)
    }

    /// Returns the last response of an exchange, if it has a success status.
    pub(crate) fn received(&self, exchange: Exchange) -> Result<Succeeded, Error> {
        let attempts = exchange.attempts;
        let error = match exchange.outcome {
            Ok(received) if received.status.is_success() => {
                return Ok(Succeeded { received, attempts });
            }
            Ok(received) => {
                let body: Option<Node<'_>> = serde_json::from_slice(&received.body).ok();
                let error = match body.as_ref().and_then(Reason::find) {
                    Some(reason) => refused(reason),
                    None => Error::new(ErrorKind::Http, foreign(&received)),
                };
                self.with_response(error, &received)
            }
            Err(fault) => self.without_response(fault),
        };
        Err(self.finish(error, attempts, exchange.may_have_taken_effect))
    }

    /// Returns the body of a response with a success status, if it reports a success.
    pub(crate) fn success<'r>(&self, response: &'r Succeeded) -> Result<Node<'r>, Error> {
        let Succeeded { received, .. } = response;
        let error = match serde_json::from_slice::<Node<'_>>(&received.body) {
            Ok(body) => match judge(self.operation, &body) {
                Ok(()) => return Ok(body),
                Err(Verdict::Failed(reason)) => refused(reason),
                Err(Verdict::Foreign(why)) => decode(&format!("{UNREADABLE}: {why}")),
            },
            Err(error) => {
                let reason = reason(&error, received);
                decode(&format!("{UNREADABLE}: {reason}")).with_source(error)
            }
        };
        Err(self.of_success(error, response))
    }

    /// Creates the error for a success that does not fit its type.
    pub(crate) fn unreadable(&self, response: &Succeeded, error: &ReadError) -> Error {
        let message = match error.path() {
            "" => format!("{UNREADABLE}: {}", error.reason()),
            path => format!("{UNREADABLE} at {path}: {}", error.reason()),
        };
        self.of_success(decode(&message), response)
    }

    /// Deserializes the response as a type chosen by the caller.
    pub(crate) fn parse<T: DeserializeOwned>(
        &self,
        body: Node<'_>,
        response: &Succeeded,
    ) -> Result<T, Error> {
        serde_json::from_value(body.into_value()).map_err(|error| {
            let error =
                decode(&format!("{UNREADABLE}: it does not fit the type")).with_source(error);
            self.of_success(error, response)
        })
    }

    fn of_success(&self, error: Error, response: &Succeeded) -> Error {
        let error = self.with_response(error, &response.received);
        // Velt has processed the call, whatever the body says.
        self.finish(error, response.attempts, true)
    }

    fn finish(&self, error: Error, attempts: u32, effect: bool) -> Error {
        error
            .with_operation(self.name.clone())
            .with_attempts(attempts)
            .with_effect(effect && self.safety() != RetrySafety::Read)
    }

    fn with_response(&self, error: Error, received: &Received) -> Error {
        let retry_after = retry_after(&received.headers, SystemTime::now());
        let outcome = Outcome::Responded {
            status: received.status,
            retry_after,
            per_item: error.failed().chain(error.succeeded()).next().is_some(),
        };
        let retryable = matches!(error.kind(), ErrorKind::Api | ErrorKind::Http)
            && outcome.is_worth_repeating(self.safety());
        let body = if error.kind() == ErrorKind::Decode {
            // The call has taken effect, and only the body names what it created.
            received.body.clone()
        } else {
            // Copied, because a slice would keep the whole response in memory.
            Bytes::copy_from_slice(&received.body[..received.body.len().min(KEPT_BODY)])
        };
        error
            .with_http_status(received.status.as_u16())
            .with_headers(received.headers.clone())
            .with_body(body)
            .with_retry_after(retry_after)
            .with_retryable(retryable)
    }

    /// Creates the error for a call without a response, or with one that is too large.
    fn without_response(&self, fault: SendError) -> Error {
        let message = fault.to_string();
        let outcome = fault.outcome();
        match fault {
            SendError::ResponseTooLarge { received, .. } => {
                let kind = if received.status.is_success() {
                    ErrorKind::Decode
                } else {
                    ErrorKind::Http
                };
                self.with_response(Error::new(kind, message), &received)
            }
            SendError::NoTimeLeft => Error::new(ErrorKind::Timeout, message),
            SendError::Http(error) => {
                let mapped = transport(error);
                let retryable =
                    mapped.kind() != ErrorKind::Config && outcome.is_worth_repeating(self.safety());
                mapped.with_retryable(retryable)
            }
            SendError::Simulated(fault) => {
                let kind = match fault {
                    SimulatedFault::NotConnected => ErrorKind::Connect,
                    SimulatedFault::TimedOut => ErrorKind::Timeout,
                    _ => ErrorKind::Transport,
                };
                Error::new(kind, message).with_retryable(outcome.is_worth_repeating(self.safety()))
            }
            _ => config(message),
        }
    }
}

/// A response with a success status.
#[derive(Debug)]
pub(crate) struct Succeeded {
    pub(crate) received: Received,
    pub(crate) attempts: u32,
}

/// Returns the error for an arbitrary body, or `None` if it is a success.
pub(crate) fn of_body(status: StatusCode, body: &[u8]) -> Option<Error> {
    let called = Called::from(&velt_client::table::V1_USER_GROUPS_ADD_USERS);
    let received = Received {
        status,
        headers: http::HeaderMap::new(),
        body: Bytes::copy_from_slice(body),
    };
    let exchange = Exchange::received(received);
    let read = called.received(exchange).and_then(|response| {
        called.success(&response)?;
        Ok(())
    });
    read.err()
}

fn refused(reason: Reason) -> Error {
    Error::new(ErrorKind::Api, reason.message)
        .with_code(reason.code)
        .with_details(reason.details)
}

fn decode(message: &str) -> Error {
    Error::new(ErrorKind::Decode, message)
}

/// Explains why a body is not JSON, without quoting what users may have written.
fn reason(error: &serde_json::Error, received: &Received) -> String {
    if let Some(encoding) = received.headers.get(header::CONTENT_ENCODING) {
        // The client does not ask for an encoding, but a proxy may apply one anyway.
        return format!("it is encoded ({encoding:?}), which was not asked for");
    }
    match error.classify() {
        _ if received.body.is_empty() => "it is empty",
        Category::Eof => "it ends too early",
        _ if error.to_string().starts_with("recursion limit") => "it is nested too deeply",
        _ => "it is not JSON",
    }
    .to_owned()
}

/// Describes a response that has an error status and is not from Velt.
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

fn transport(error: reqwest::Error) -> Error {
    let timed_out = error.is_timeout();
    let mapped = if error.is_connect() {
        Error::new(ErrorKind::Connect, describe_connect_error(&error))
    } else if timed_out {
        Error::new(
            ErrorKind::Timeout,
            "no complete response before the timeout",
        )
    } else if error.is_builder() {
        config("the request cannot be made")
    } else {
        Error::new(ErrorKind::Transport, "the connection broke")
    };
    let mapped = if timed_out {
        mapped.with_timed_out(true)
    } else {
        mapped
    };
    mapped.with_source(error)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use http::HeaderMap;
    use velt_types::{ErrorItem, PerItem, types::GroupMembershipOutcome};

    use super::*;
    use crate::response;

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
        let operation = &velt_client::table::V1_USER_GROUPS_ADD_USERS;
        response::read::<PerItem<GroupMembershipOutcome>>(
            operation,
            Exchange::received(received),
            Vec::new,
        )
        .expect_err("the response is none")
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
                "v1_user_groups_add_users: INVALID_ARGUMENT (HTTP 400): bad id (the server asks to wait 7 s)",
            ),
            (
                500,
                r#"{"error":{"message":"broken","code":13}}"#,
                "v1_user_groups_add_users: HTTP 500: broken (the server asks to wait 7 s)",
            ),
            (
                404,
                r#"{"error":{"message":"none","code":"not-found"}}"#,
                "v1_user_groups_add_users: NOT_FOUND (HTTP 404): none (the server asks to wait 7 s)",
            ),
            (
                403,
                r#"{"error":"no"}"#,
                "v1_user_groups_add_users: HTTP 403: no (the server asks to wait 7 s)",
            ),
            (
                200,
                r#"{"error":{"message":"late","status":"BRAND_NEW"}}"#,
                "v1_user_groups_add_users: BRAND_NEW (HTTP 200): late (the server asks to wait 7 s)",
            ),
            (
                200,
                r#"{"result":{"success":false,"error":"no"}}"#,
                "v1_user_groups_add_users: HTTP 200: no (the server asks to wait 7 s)",
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
        let succeeded: Vec<&str> = error.succeeded().map(ErrorItem::message).collect();
        let failed: Vec<&str> = error.failed().map(ErrorItem::message).collect();
        assert_eq!((succeeded, failed), (vec!["Added."], vec!["No."]));
        assert_eq!(error.details().unwrap()["note"], "x");
    }

    #[test]
    fn a_response_of_another_shape_is_named_by_its_path_and_kept_whole() {
        let filler = "x".repeat(100_000);
        let body = format!(
            r#"{{"result":{{"status":"success","message":"{filler}","data":{{"ada":{{"success":[1]}}}}}}}}"#
        );
        let error = failed(200, "application/json", body.clone());
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(
            error.to_string(),
            "v1_user_groups_add_users: HTTP 200: the response cannot be read at result.data.ada.success: \
             expected a boolean, found an array (the server asks to wait 7 s)"
        );
        assert!(error.may_have_taken_effect());
        assert_eq!(
            error.body_json().unwrap()["result"]["data"]["ada"]["success"][0],
            1
        );
        assert_eq!(error.into_body(), body);
    }

    #[test]
    fn a_page_of_a_gateway_keeps_its_status_and_body() {
        let error = failed(502, "text/html", "<html>Bad gateway</html>");
        assert_eq!(error.kind(), ErrorKind::Http);
        assert_eq!(
            error.to_string(),
            "v1_user_groups_add_users: HTTP 502: bad gateway, and the body is not Velt's (text/html, 24 bytes) \
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
