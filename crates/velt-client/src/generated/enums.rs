// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Enums that take values which this version does not know.

/// The reason for a failure in a form that programs can act on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorCode {
    /// Nothing failed.
    Ok,
    /// The call was cancelled before it was done (HTTP 499).
    Cancelled,
    /// The cause is not known (HTTP 500).
    Unknown,
    /// The request breaks a rule of the operation (HTTP 400). Also sent when a
    /// credential is missing.
    InvalidArgument,
    /// Velt ran out of time (HTTP 504). The call may have taken effect.
    DeadlineExceeded,
    /// Something that the request names does not exist (HTTP 404).
    NotFound,
    /// What the request would create exists already (HTTP 409).
    AlreadyExists,
    /// The credentials are not known or do not allow this (HTTP 403).
    PermissionDenied,
    /// A rate limit or a permanent quota is used up (HTTP 429).
    ResourceExhausted,
    /// The state of the system does not allow this now (HTTP 400).
    FailedPrecondition,
    /// The call collided with another one (HTTP 409).
    Aborted,
    /// A value lies outside of the valid range (HTTP 400).
    OutOfRange,
    /// The operation is not available (HTTP 501).
    Unimplemented,
    /// Something broke inside Velt (HTTP 500).
    Internal,
    /// Velt is not reachable for the moment (HTTP 503).
    Unavailable,
    /// Data was lost or damaged (HTTP 500).
    DataLoss,
    /// The credentials are missing or wrong (HTTP 401).
    Unauthenticated,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    ErrorCode,
    Ok = "OK",
    Cancelled = "CANCELLED",
    Unknown = "UNKNOWN",
    InvalidArgument = "INVALID_ARGUMENT",
    DeadlineExceeded = "DEADLINE_EXCEEDED",
    NotFound = "NOT_FOUND",
    AlreadyExists = "ALREADY_EXISTS",
    PermissionDenied = "PERMISSION_DENIED",
    ResourceExhausted = "RESOURCE_EXHAUSTED",
    FailedPrecondition = "FAILED_PRECONDITION",
    Aborted = "ABORTED",
    OutOfRange = "OUT_OF_RANGE",
    Unimplemented = "UNIMPLEMENTED",
    Internal = "INTERNAL",
    Unavailable = "UNAVAILABLE",
    DataLoss = "DATA_LOSS",
    Unauthenticated = "UNAUTHENTICATED"
);

/// What a user may do with the organization, folder or document that the call is
/// about. Settable through v2 only; `editor` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccessRole {
    /// The user may read.
    Viewer,
    /// The user may read and write.
    Editor,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(AccessRole, Viewer = "viewer", Editor = "editor");
