//! The constructors of errors.

use std::{borrow::Cow, error, time::Duration};

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use super::{Error, ErrorItem, ErrorKind, Inner};
use crate::types::ErrorCode;

/// Constructors, for the client itself and for tests of your own error handling.
impl Error {
    /// Creates an error of this kind.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let inner = Inner {
            kind,
            message: message.into(),
            operation: None,
            http_status: None,
            code: None,
            details: None,
            items: Vec::new(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            attempts: 0,
            retry_after: None,
            timed_out: kind == ErrorKind::Timeout,
            retryable: kind == ErrorKind::Connect,
            effect: kind == ErrorKind::PartialFailure,
            source: None,
        };
        Self {
            inner: Box::new(inner),
        }
    }

    /// Sets Velt's reason.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<Option<ErrorCode>>) -> Self {
        self.inner.code = code.into();
        self
    }

    /// Sets Velt's details, and with them the items that they report on.
    #[must_use]
    pub fn with_details(mut self, details: impl Into<Option<Value>>) -> Self {
        self.inner.details = details.into();
        if let Some(details) = &self.inner.details {
            self.inner.items = ErrorItem::find(details);
        }
        self
    }

    /// Sets the outcome of each item.
    #[must_use]
    pub fn with_items(mut self, items: Vec<ErrorItem>) -> Self {
        self.inner.items = items;
        self
    }

    /// Sets the operation ID.
    #[must_use]
    pub fn with_operation(mut self, operation: impl Into<Cow<'static, str>>) -> Self {
        self.inner.operation = Some(operation.into());
        self
    }

    /// Sets the number of attempts.
    #[must_use]
    pub fn with_attempts(mut self, attempts: u32) -> Self {
        self.inner.attempts = attempts;
        self
    }

    /// Sets the HTTP status.
    #[must_use]
    pub fn with_http_status(mut self, status: u16) -> Self {
        self.inner.http_status = Some(status);
        self
    }

    /// Sets the response headers.
    #[must_use]
    pub fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.inner.headers = headers;
        self
    }

    /// Sets the response body.
    #[must_use]
    pub fn with_body(mut self, body: impl Into<Bytes>) -> Self {
        self.inner.body = body.into();
        self
    }

    /// Sets the wait that the server asks for.
    #[must_use]
    pub fn with_retry_after(mut self, wait: impl Into<Option<Duration>>) -> Self {
        self.inner.retry_after = wait.into();
        self
    }

    /// Sets whether the call timed out.
    #[must_use]
    pub fn with_timed_out(mut self, timed_out: bool) -> Self {
        self.inner.timed_out = timed_out;
        self
    }

    /// Sets whether the same call may be sent again.
    #[must_use]
    pub fn with_retryable(mut self, retryable: bool) -> Self {
        self.inner.retryable = retryable;
        self
    }

    /// Sets whether the call may have taken effect.
    #[must_use]
    pub fn with_effect(mut self, effect: bool) -> Self {
        self.inner.effect = effect;
        self
    }

    /// Sets the underlying error.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn error::Error + Send + Sync>>) -> Self {
        self.inner.source = Some(source.into().into());
        self
    }
}
