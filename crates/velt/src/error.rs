//! The one error of this crate.

use std::{borrow::Cow, error, fmt, time::Duration};

use bytes::Bytes;
use serde_json::Value;
use velt_client::{HttpClientError, ItemOutcome, PartialFailure, operation, types::ErrorCode};

type Source = Box<dyn error::Error + Send + Sync>;

/// Why a call did not give what it was made for.
///
/// It is asked, not matched on: [`kind`](Self::kind) says how far the call came,
/// [`code`](Self::code) what Velt says is wrong.
///
/// ```no_run
/// # async fn example(velt: velt::Client) {
/// use velt::{ErrorKind, types::{AddUsersToGroup, ErrorCode}};
///
/// let request = AddUsersToGroup::new("acme", "engineering", ["ada"]);
/// match velt.v1().user_groups().add_users(request).await {
///     Ok(added) => println!("{} added", added.succeeded().count()),
///     Err(error) if error.code() == Some(&ErrorCode::NotFound) => println!("no such group"),
///     Err(error) if error.is_retryable() => println!("try again later: {error}"),
///     Err(error) => println!("{error}"),
/// }
/// # }
/// ```
///
/// Its text is one line with the operation, the code, the HTTP status and the
/// message. It never shows a credential.
pub struct Error {
    // Boxed so that a `Result` stays as small as its value.
    inner: Box<Inner>,
}

struct Inner {
    kind: ErrorKind,
    message: String,
    operation: Option<Cow<'static, str>>,
    http_status: Option<u16>,
    code: Option<ErrorCode>,
    details: Option<Value>,
    body: Bytes,
    attempts: u32,
    retry_after: Option<Duration>,
    timed_out: bool,
    source: Option<Source>,
}

/// How far a call came before it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting or a credential is missing or cannot work. Nothing was sent.
    Config,
    /// No connection was made. Nothing was sent, so the call has had no effect.
    Connect,
    /// The time ran out on a connection that was made. The call may have taken effect.
    Timeout,
    /// The connection broke. The call may have taken effect.
    Transport,
    /// Velt answered that it refuses the call or could not carry it out;
    /// [`Error::code`] says why. Some items may have been processed:
    /// [`Error::details`] says so if Velt does.
    Api,
    /// Something else than Velt answered with an error, such as a gateway with a page
    /// of its own. The call may have taken effect.
    Http,
    /// Velt answered with a success that cannot be read. The call has taken effect.
    Decode,
    /// Some items of the call failed; the others have taken effect. This is what
    /// [`PerItem::into_result`](crate::PerItem::into_result) becomes with `?`.
    PartialFailure,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let inner = Inner {
            kind,
            message: message.into(),
            operation: None,
            http_status: None,
            code: None,
            details: None,
            body: Bytes::new(),
            attempts: 0,
            retry_after: None,
            timed_out: kind == ErrorKind::Timeout,
            source: None,
        };
        Self {
            inner: Box::new(inner),
        }
    }

    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    pub(crate) fn with_source(mut self, source: impl Into<Source>) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    pub(crate) fn in_operation(mut self, operation: Cow<'static, str>, attempts: u32) -> Self {
        self.inner.operation = Some(operation);
        self.inner.attempts = attempts;
        self
    }

    pub(crate) fn with_answer(
        mut self,
        status: u16,
        body: Bytes,
        retry_after: Option<Duration>,
    ) -> Self {
        self.inner.http_status = Some(status);
        self.inner.body = body;
        self.inner.retry_after = retry_after;
        self
    }

    pub(crate) fn with_reason(mut self, code: Option<ErrorCode>, details: Option<Value>) -> Self {
        self.inner.code = code;
        self.inner.details = details;
        self
    }

    pub(crate) fn timed_out(mut self) -> Self {
        self.inner.timed_out = true;
        self
    }

    /// How far the call came, and with it, whether it may have taken effect.
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// What Velt says is wrong, if it was Velt that answered and gave a code.
    pub fn code(&self) -> Option<&ErrorCode> {
        self.inner.code.as_ref()
    }

    /// The HTTP status of the answer, if there was one.
    pub fn http_status(&self) -> Option<u16> {
        self.inner.http_status
    }

    /// What was wrong, without the operation, code and status that the text of the
    /// whole error starts with.
    pub fn message(&self) -> &str {
        &self.inner.message
    }

    /// The id of the operation, such as `v1_user_groups_add_users`; the path
    /// where [`Client::call_raw`](crate::Client::call_raw) called something else.
    pub fn operation(&self) -> Option<&str> {
        self.inner.operation.as_deref()
    }

    /// How many attempts were made to send the request.
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// Whether it is safe to send the same request again, and may help.
    ///
    /// It is safe if nothing was sent, or the operation leads to the same state when
    /// repeated. It may help after a broken connection, a time-out, a rate limit
    /// (HTTP 429) and the statuses 408, 500, 502, 503 and 504. Mind
    /// [`retry_after`](Self::retry_after).
    pub fn is_retryable(&self) -> bool {
        let safe = self.operation().is_some_and(is_safe_to_repeat);
        match self.kind() {
            ErrorKind::Connect => true,
            ErrorKind::Timeout | ErrorKind::Transport => safe,
            ErrorKind::Api | ErrorKind::Http => match self.http_status() {
                // Refused at the door, so never processed.
                Some(429) => true,
                Some(408 | 500 | 502 | 503 | 504) => safe,
                _ => false,
            },
            ErrorKind::Config | ErrorKind::Decode | ErrorKind::PartialFailure => false,
        }
    }

    /// Whether the time ran out, on connecting or later.
    pub fn is_timeout(&self) -> bool {
        self.inner.timed_out
    }

    /// How long the server asks to wait before the next request.
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// What else Velt says of the failure: invalid fields, or an outcome for each item.
    pub fn details(&self) -> Option<&Value> {
        self.inner.details.as_ref()
    }

    /// The start of the answer's body, 8 KiB at the most; empty if there was no answer.
    pub fn body(&self) -> &[u8] {
        &self.inner.body
    }
}

fn is_safe_to_repeat(name: &str) -> bool {
    operation(name).is_some_and(|operation| operation.retry.is_safe())
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            operation,
            code,
            http_status,
            message,
            ..
        } = &*self.inner;
        if let Some(operation) = operation {
            write!(f, "{operation}: ")?;
        }
        match (code, http_status) {
            (Some(code), Some(status)) => write!(f, "{code} (HTTP {status}): ")?,
            (Some(code), None) => write!(f, "{code}: ")?,
            (None, Some(status)) => write!(f, "HTTP {status}: ")?,
            (None, None) => {}
        }
        f.write_str(message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Of the body only how much there is: it can hold what people wrote.
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

impl From<HttpClientError> for Error {
    fn from(error: HttpClientError) -> Self {
        let message = error.to_string();
        match error {
            HttpClientError::Tls(source) => Self::config(message).with_source(source),
            HttpClientError::Http(source) => Self::config(message).with_source(source),
            other => Self::config("cannot make an HTTP client").with_source(other),
        }
    }
}

impl<T> From<PartialFailure<T>> for Error
where
    T: ItemOutcome + serde::Serialize,
{
    /// Keeps the outcomes of all items as [`details`](Error::details).
    fn from(failure: PartialFailure<T>) -> Self {
        let details = serde_json::to_value(&failure.answer().data).ok();
        Self::new(ErrorKind::PartialFailure, failure.to_string()).with_reason(None, details)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_one_pointer_wide_and_crosses_threads() {
        fn crosses_threads<T: Send + Sync + 'static>() {}
        crosses_threads::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn only_what_is_safe_and_may_help_is_retryable() {
        let error = |kind, status: u16, operation: &'static str| {
            let error = Error::new(kind, "").in_operation(operation.into(), 1);
            if status == 0 {
                error
            } else {
                error.with_answer(status, Bytes::new(), None)
            }
        };
        let safe = "v1_user_groups_add_users";
        let unknown = "/v2/brand/new";
        let cases = [
            (error(ErrorKind::Connect, 0, unknown), true),
            (error(ErrorKind::Timeout, 0, safe), true),
            (error(ErrorKind::Timeout, 0, unknown), false),
            (error(ErrorKind::Http, 502, safe), true),
            (error(ErrorKind::Http, 502, unknown), false),
            (error(ErrorKind::Api, 429, unknown), true),
            (error(ErrorKind::Api, 400, safe), false),
            (error(ErrorKind::Decode, 200, safe), false),
            (error(ErrorKind::Config, 0, safe), false),
        ];
        for (error, expected) in cases {
            assert_eq!(error.is_retryable(), expected, "{error:?}");
        }
    }
}
