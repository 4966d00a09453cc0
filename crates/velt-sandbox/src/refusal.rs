//! Errors that the sandbox returns.

use axum::http::StatusCode;
use serde_json::{Value, json};

/// An error response in the format of Velt's API.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Refusal {
    code: Code,
    message: String,
    details: Option<Value>,
    number: Option<u16>,
}

/// The codes of Velt's errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Code {
    Aborted,
    AlreadyExists,
    FailedPrecondition,
    Internal,
    InvalidArgument,
    NotFound,
    PermissionDenied,
    ResourceExhausted,
    Unauthenticated,
    /// A folder that does not exist. Velt writes this code in its own way, without `status`.
    FolderNotFound,
    /// A body that is too large.
    TooLarge,
    /// A body that did not arrive in time.
    TooSlow,
    /// A method other than POST.
    MethodNotAllowed,
}

impl Code {
    fn name(self) -> &'static str {
        match self {
            Self::Aborted => "ABORTED",
            Self::AlreadyExists => "ALREADY_EXISTS",
            Self::FailedPrecondition => "FAILED_PRECONDITION",
            Self::Internal => "INTERNAL",
            Self::InvalidArgument | Self::TooLarge | Self::TooSlow | Self::MethodNotAllowed => {
                "INVALID_ARGUMENT"
            }
            Self::NotFound => "NOT_FOUND",
            Self::PermissionDenied => "PERMISSION_DENIED",
            Self::ResourceExhausted => "RESOURCE_EXHAUSTED",
            Self::Unauthenticated => "UNAUTHENTICATED",
            Self::FolderNotFound => "not-found",
        }
    }

    fn status(self) -> StatusCode {
        match self {
            Self::InvalidArgument | Self::FailedPrecondition => StatusCode::BAD_REQUEST,
            Self::Unauthenticated => StatusCode::UNAUTHORIZED,
            Self::PermissionDenied => StatusCode::FORBIDDEN,
            Self::NotFound | Self::FolderNotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Aborted | Self::AlreadyExists => StatusCode::CONFLICT,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::ResourceExhausted => StatusCode::TOO_MANY_REQUESTS,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl Refusal {
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            details: None,
            number: None,
        }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(Code::InvalidArgument, message)
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(Code::NotFound, message)
    }

    pub(crate) fn denied(message: impl Into<String>) -> Self {
        Self::new(Code::PermissionDenied, message)
    }

    pub(crate) fn precondition(message: impl Into<String>) -> Self {
        Self::new(Code::FailedPrecondition, message)
    }

    /// Adds what Velt sends as `details`.
    pub(crate) fn details(mut self, details: Value) -> Self {
        self.details = Some(details);
        self
    }

    /// Adds the number that Velt sends as `code` beside the status of some errors.
    pub(crate) fn number(mut self, number: u16) -> Self {
        self.number = Some(number);
        self
    }

    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.code.status()
    }

    /// Returns the body of the response.
    pub(crate) fn body(&self) -> Value {
        let code = if self.code == Code::FolderNotFound {
            "code"
        } else {
            "status"
        };
        let mut error = json!({ "message": self.message, code: self.code.name() });
        if let Some(details) = &self.details {
            error["details"] = details.clone();
        }
        if let Some(number) = self.number {
            error["code"] = json!(number);
        }
        json!({ "error": error })
    }
}
