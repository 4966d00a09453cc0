//! The error that every call returns.

mod build;
mod item;
mod one_line;

use std::{borrow::Cow, error, fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

pub use self::item::ErrorItem;
use self::one_line::OneLine;
use crate::types::ErrorCode;

type Source = Arc<dyn error::Error + Send + Sync>;

/// Headers that name a request in the logs of Velt's servers, the best one first.
const REQUEST_IDS: [&str; 4] = [
    "x-request-id",
    "x-velt-request-id",
    "function-execution-id",
    "x-cloud-trace-context",
];

/// The error returned by every call.
///
/// Ask it rather than match on it: [`kind`](Self::kind) is the stage at which the call
/// failed, [`code`](Self::code) is Velt's reason, and predicates such as
/// [`is_not_found`](Self::is_not_found) cover the usual cases.
///
/// ```
/// use velt_types::{Error, ErrorKind, types::ErrorCode};
///
/// fn advice(error: &Error) -> &'static str {
///     if error.is_not_found() {
///         "create the group first"
///     } else if error.is_rate_limited() {
///         "slow down"
///     } else if error.is_retryable() {
///         "try again later"
///     } else {
///         "give up"
///     }
/// }
///
/// let error = Error::new(ErrorKind::Api, "no such group").with_code(ErrorCode::NotFound);
/// assert_eq!(advice(&error), "create the group first");
/// assert_eq!(error.to_string(), "NOT_FOUND: no such group");
/// ```
///
/// `Display` is one line: operation, code, HTTP status, message, and, if they matter, the
/// number of attempts and the wait that the server asks for. Neither it nor `Debug` shows
/// a credential. Errors are cheap to clone.
#[derive(Clone)]
pub struct Error {
    // Boxed so that a `Result` stays as small as its value.
    inner: Box<Inner>,
}

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    operation: Option<Cow<'static, str>>,
    http_status: Option<u16>,
    code: Option<ErrorCode>,
    details: Option<Value>,
    items: Vec<ErrorItem>,
    headers: HeaderMap,
    body: Bytes,
    attempts: u32,
    retry_after: Option<Duration>,
    timed_out: bool,
    retryable: bool,
    effect: bool,
    source: Option<Source>,
}

/// The stage at which the last attempt of a call failed.
///
/// Whether the call may have taken effect depends on all attempts: see
/// [`Error::may_have_taken_effect`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting or a credential is missing or invalid. Nothing was sent.
    Config,
    /// No connection could be made. Nothing was sent. Common causes: a wrong base URL, a
    /// missing proxy, an untrusted certificate, no network.
    Connect,
    /// The call timed out after it was sent. It may have taken effect.
    Timeout,
    /// The connection broke. The call may have taken effect.
    Transport,
    /// Velt refused the call or could not carry it out; [`Error::code`] is the reason.
    /// Some items may have been processed: see [`Error::succeeded`].
    Api,
    /// A server other than Velt returned an error, for example a gateway with an HTML
    /// page. The call may have taken effect.
    Http,
    /// Velt returned a success that cannot be read. The call has taken effect;
    /// [`Error::body`] is the whole response.
    Decode,
    /// Some items failed. The others have taken effect; see [`Error::failed`] and
    /// [`Error::succeeded`].
    PartialFailure,
}

/// What happened.
impl Error {
    /// Returns the stage at which the call failed.
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// Returns Velt's reason, if Velt gave one.
    pub fn code(&self) -> Option<&ErrorCode> {
        self.inner.code.as_ref()
    }

    /// Returns the HTTP status, if there was a response.
    pub fn http_status(&self) -> Option<u16> {
        self.inner.http_status
    }

    /// Returns the message alone; `Display` adds operation, code and status.
    pub fn message(&self) -> &str {
        &self.inner.message
    }

    /// Returns the operation ID, such as `v1_user_groups_add_users`, or the path if the
    /// call was for one that this version does not describe.
    pub fn operation(&self) -> Option<&str> {
        self.inner.operation.as_deref()
    }

    /// Returns how many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// Returns how long the server asks to wait before the next request.
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// Returns the response headers; empty if there was no response.
    pub fn headers(&self) -> &HeaderMap {
        &self.inner.headers
    }

    /// Returns the ID that the server gave the request, to quote to Velt's support.
    ///
    /// Velt documents no such header; this looks at the usual ones, such as
    /// `x-request-id` and `x-cloud-trace-context`.
    pub fn request_id(&self) -> Option<&str> {
        let headers = self.headers();
        let mut found = REQUEST_IDS.iter().filter_map(|name| headers.get(*name));
        found.next()?.to_str().ok()
    }

    /// Returns what else Velt says about the failure, such as the invalid fields.
    pub fn details(&self) -> Option<&Value> {
        self.inner.details.as_ref()
    }

    /// Returns the items that failed, if Velt reports on each item.
    ///
    /// Some operations return an error although they took effect for some items.
    ///
    /// ```
    /// # fn show(error: velt_types::Error) {
    /// for item in error.failed() {
    ///     eprintln!("{}: {}", item.id(), item.message());
    /// }
    /// # }
    /// ```
    pub fn failed(&self) -> impl Iterator<Item = &ErrorItem> {
        self.inner.items.iter().filter(|item| !item.is_success())
    }

    /// Returns the items that the call took effect for, if Velt reports on each item.
    pub fn succeeded(&self) -> impl Iterator<Item = &ErrorItem> {
        self.inner.items.iter().filter(|item| item.is_success())
    }

    /// Returns the response body: all of it if a success could not be read
    /// ([`ErrorKind::Decode`]), else the first 8 KiB; empty if there was no response.
    pub fn body(&self) -> &[u8] {
        &self.inner.body
    }

    /// Parses the response body as JSON.
    ///
    /// When a success could not be read, the call has taken effect: the IDs of what it
    /// created may be in here.
    ///
    /// ```
    /// use velt_types::{Error, ErrorKind};
    ///
    /// let error = Error::new(ErrorKind::Decode, "cannot read the response")
    ///     .with_body(r#"{"result": {"data": {"id": 7}}}"#);
    /// let id = error.body_json().and_then(|body| body.pointer("/result/data/id").cloned());
    /// assert_eq!(id, Some(7.into()));
    /// ```
    pub fn body_json(&self) -> Option<Value> {
        serde_json::from_slice(&self.inner.body).ok()
    }

    /// Consumes the error and returns the response body, without a copy.
    pub fn into_body(self) -> Bytes {
        self.inner.body
    }
}

/// What to do about it.
impl Error {
    /// Returns whether the same call may be sent again: it is safe, and may help.
    ///
    /// It is safe if nothing was sent, or the operation is idempotent. It may help after
    /// a broken connection, a timeout, a rate limit (HTTP 429) and the statuses 408, 500,
    /// 502, 503 and 504, unless Velt reports on each item.
    ///
    /// The client has retried already, as far as its retry policy allows. What is left is
    /// to try again much later, for example from a queue, and not before
    /// [`retry_after`](Self::retry_after).
    pub fn is_retryable(&self) -> bool {
        self.inner.retryable
    }

    /// Returns whether the call may have changed something at Velt, in any attempt.
    ///
    /// It has not if nothing was sent, if Velt refused it, or if the operation only reads.
    /// After a timeout, a broken connection or a server error it may have: read the state
    /// back, or send the call again if that is safe ([`is_retryable`](Self::is_retryable)).
    pub fn may_have_taken_effect(&self) -> bool {
        self.inner.effect
    }

    /// Returns whether something that the request names does not exist.
    ///
    /// False for a 404 of a server that is not Velt, such as one behind a wrong base URL.
    pub fn is_not_found(&self) -> bool {
        self.is(&ErrorCode::NotFound, 404)
    }

    /// Returns whether the request is invalid.
    pub fn is_invalid_argument(&self) -> bool {
        self.is(&ErrorCode::InvalidArgument, 400)
    }

    /// Returns whether the credentials are missing or unknown.
    ///
    /// Velt reports an unknown token as [`is_permission_denied`](Self::is_permission_denied)
    /// and a missing one as [`is_invalid_argument`](Self::is_invalid_argument) in places.
    pub fn is_unauthorized(&self) -> bool {
        self.is(&ErrorCode::Unauthenticated, 401)
    }

    /// Returns whether the credentials do not allow the call.
    pub fn is_permission_denied(&self) -> bool {
        self.is(&ErrorCode::PermissionDenied, 403)
    }

    /// Returns whether a rate limit or a quota is used up.
    ///
    /// Velt uses the same code for both; a quota does not come back by waiting.
    pub fn is_rate_limited(&self) -> bool {
        self.is(&ErrorCode::ResourceExhausted, 429) || self.http_status() == Some(429)
    }

    /// Returns whether what the call would create exists already.
    pub fn is_already_exists(&self) -> bool {
        self.code() == Some(&ErrorCode::AlreadyExists)
    }

    /// Returns whether the call timed out, while connecting or later.
    ///
    /// Common causes: a slow network or server, or a timeout that is too short for the
    /// number of items.
    pub fn is_timeout(&self) -> bool {
        self.inner.timed_out
    }

    /// Returns whether no connection could be made.
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// Returns whether some items failed while others took effect.
    pub fn is_partial_failure(&self) -> bool {
        self.kind() == ErrorKind::PartialFailure
            || (self.failed().next().is_some() && self.succeeded().next().is_some())
    }

    /// Whether Velt gave this code, or the status that stands for it and no code.
    fn is(&self, code: &ErrorCode, status: u16) -> bool {
        match self.code() {
            Some(given) => given == code,
            None => self.kind() == ErrorKind::Api && self.http_status() == Some(status),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            operation,
            code,
            http_status,
            message,
            attempts,
            retry_after,
            ..
        } = &*self.inner;
        if let Some(operation) = operation {
            write!(f, "{}: ", OneLine(operation))?;
        }
        match (code, http_status) {
            (Some(code), Some(status)) => {
                write!(f, "{} (HTTP {status}): ", OneLine(code.as_str()))?;
            }
            (Some(code), None) => write!(f, "{}: ", OneLine(code.as_str()))?,
            (None, Some(status)) => write!(f, "HTTP {status}: ")?,
            (None, None) => {}
        }
        OneLine(message).fmt(f)?;
        let attempts = (*attempts > 1).then(|| format!("after {attempts} attempts"));
        let wait = retry_after
            .filter(|wait| !wait.is_zero())
            .map(|wait| format!("the server asks to wait {} s", wait.as_secs()));
        match (attempts, wait) {
            (Some(attempts), Some(wait)) => write!(f, " ({attempts}; {wait})"),
            (Some(one), None) | (None, Some(one)) => write!(f, " ({one})"),
            (None, None) => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Only the size of the body: it can hold what people wrote.
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("operation", &self.operation())
            .field("http_status", &self.http_status())
            .field("code", &self.code())
            .field("message", &self.message())
            .field("attempts", &self.attempts())
            .field("body_bytes", &self.body().len())
            .field("source", &self.inner.source)
            .finish_non_exhaustive()
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        self.inner.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_one_pointer_wide_and_crosses_threads() {
        fn crosses_threads<T: Send + Sync + Clone + 'static>() {}
        crosses_threads::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn predicates_follow_the_code_and_then_the_status() {
        let api = |status| Error::new(ErrorKind::Api, "").with_http_status(status);
        assert!(api(404).is_not_found());
        assert!(!api(404).with_code(ErrorCode::Internal).is_not_found());
        assert!(
            !Error::new(ErrorKind::Http, "")
                .with_http_status(404)
                .is_not_found()
        );
        assert!(
            api(200)
                .with_code(ErrorCode::PermissionDenied)
                .is_permission_denied()
        );
        assert!(
            Error::new(ErrorKind::Http, "")
                .with_http_status(429)
                .is_rate_limited()
        );
        assert!(api(401).is_unauthorized() && api(400).is_invalid_argument());
    }

    #[test]
    fn the_id_of_a_request_is_found_in_the_usual_headers() {
        let mut headers = HeaderMap::new();
        headers.insert(
            "x-cloud-trace-context",
            http::HeaderValue::from_static("trace"),
        );
        let error = Error::new(ErrorKind::Api, "").with_headers(headers.clone());
        assert_eq!(error.request_id(), Some("trace"));
        headers.insert("x-request-id", http::HeaderValue::from_static("request"));
        assert_eq!(error.with_headers(headers).request_id(), Some("request"));
    }
}
