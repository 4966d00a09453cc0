//! The one error of this crate.

use std::{borrow::Cow, error, fmt, time::Duration};

use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;
use velt_client::{
    HttpClientError, ItemOutcome, Outcome, PartialFailure, RetrySafety, operation, types::ErrorCode,
};

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
/// Its text is one line with the operation, the code, the HTTP status, the message, and
/// if there were several attempts or the server asks to wait, how many and how long. It
/// never shows a credential.
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
    effect: bool,
    source: Option<Source>,
}

/// How far a call came before it failed; where there were several attempts, the last.
///
/// Whether the call may have taken effect is a question of all attempts:
/// [`Error::may_have_taken_effect`] answers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting or a credential is missing or cannot work. Nothing was sent.
    Config,
    /// No connection was made, and nothing was sent. Usual causes: a wrong base URL, a
    /// proxy that is missing, a certificate that is not trusted, a network that is down.
    Connect,
    /// The time ran out on a connection that was made. The call may have taken effect.
    /// If it happens without cause, allow more with
    /// [`Call::timeout`](crate::Call::timeout).
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
            effect: kind == ErrorKind::PartialFailure,
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

    pub(crate) fn with_effect(mut self, effect: bool) -> Self {
        self.inner.effect = effect;
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
    /// (HTTP 429) and the statuses 408, 500, 502, 503 and 504, unless Velt says what
    /// became of each item.
    ///
    /// The client has done so already, as its [`RetryPolicy`](crate::RetryPolicy)
    /// says. What is left is to try again much later, such as from a queue; mind
    /// [`retry_after`](Self::retry_after).
    pub fn is_retryable(&self) -> bool {
        let outcome = match self.kind() {
            ErrorKind::Connect => Outcome::NotConnected,
            ErrorKind::Timeout | ErrorKind::Transport => Outcome::Lost,
            ErrorKind::Api | ErrorKind::Http => {
                let status = self.http_status().map(StatusCode::from_u16);
                let Some(Ok(status)) = status else {
                    return false;
                };
                Outcome::Answered {
                    status,
                    retry_after: self.retry_after(),
                    per_item: self.failed().chain(self.succeeded()).next().is_some(),
                }
            }
            ErrorKind::Config | ErrorKind::Decode | ErrorKind::PartialFailure => return false,
        };
        outcome.is_worth_repeating(self.safety())
    }

    /// Whether the call may have changed something at Velt, in any of its attempts.
    ///
    /// It has not if nothing was sent, if Velt refused it, or if the operation only
    /// reads. After a time-out, a broken connection or a fault of the server nobody can
    /// tell: ask Velt for the state, or repeat the call if that is safe
    /// ([`is_retryable`](Self::is_retryable)).
    pub fn may_have_taken_effect(&self) -> bool {
        self.inner.effect && self.safety() != RetrySafety::Read
    }

    fn safety(&self) -> RetrySafety {
        // Nothing is known of an operation that is not described.
        self.operation()
            .and_then(operation)
            .map_or(RetrySafety::Create, |known| known.retry)
    }

    /// Whether the time ran out, on connecting or later.
    ///
    /// Usual causes: a network or a server that is slow, or a time-out that is too short
    /// for many items; see [`Call::timeout`](crate::Call::timeout).
    pub fn is_timeout(&self) -> bool {
        self.inner.timed_out
    }

    /// How long the server asks to wait before the next request.
    ///
    /// The client waits by itself for up to a minute; see
    /// [`RetryPolicy::max_retry_after`](crate::RetryPolicy::max_retry_after).
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
            write!(f, "{operation}: ")?;
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

/// Text from elsewhere, which must not look like another line of a log.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in self.0.split_inclusive(char::is_control) {
            match part.char_indices().next_back() {
                Some((at, last)) if last.is_control() => {
                    write!(f, "{}{}", &part[..at], last.escape_default())?;
                }
                _ => f.write_str(part)?,
            }
        }
        Ok(())
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
