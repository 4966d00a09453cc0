//! Details of the call that produced a response.

use http::HeaderMap;

use crate::{Error, ErrorKind};

/// The call that produced a response, kept to build the error for its failed items.
#[doc(hidden)]
#[derive(Debug, Clone)]
pub struct CallInfo {
    /// The operation ID.
    pub operation: &'static str,
    /// The number of times that the request was sent.
    pub attempts: u32,
    /// The HTTP status.
    pub http_status: u16,
    /// The response headers.
    pub headers: HeaderMap,
    /// The IDs of the items that were sent, if the request names them.
    pub item_ids: Vec<String>,
}

impl CallInfo {
    /// Creates an error for this call.
    pub(crate) fn error(&self, kind: ErrorKind, message: String) -> Error {
        Error::new(kind, message)
            .with_operation(self.operation)
            .with_attempts(self.attempts)
            .with_http_status(self.http_status)
            .with_headers(self.headers.clone())
    }
}
