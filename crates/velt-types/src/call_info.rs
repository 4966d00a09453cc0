//! What a response knows of the call that it came from.

use http::HeaderMap;

use crate::{Error, ErrorKind};

/// The call that a response came from, for the error that its failed items become.
#[doc(hidden)]
#[derive(Debug, Clone)]
pub struct CallInfo {
    /// The operation ID.
    pub operation: &'static str,
    /// How many times the request was sent.
    pub attempts: u32,
    /// The HTTP status.
    pub http_status: u16,
    /// The response headers.
    pub headers: HeaderMap,
    /// The IDs of the items that were sent, as far as the request names them.
    pub item_ids: Vec<String>,
}

impl CallInfo {
    /// Returns an error of this call.
    pub(crate) fn error(&self, kind: ErrorKind, message: String) -> Error {
        Error::new(kind, message)
            .with_operation(self.operation)
            .with_attempts(self.attempts)
            .with_http_status(self.http_status)
            .with_headers(self.headers.clone())
    }
}
