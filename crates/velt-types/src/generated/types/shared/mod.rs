// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types that several resources share.

mod models;
mod outcomes;
mod requests;
use crate::types::*;

/// Whether a call did what it was made for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Done {
    /// Whether it worked.
    pub success: bool,
}

/// The body of an answer that reports an error.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Failure {
    pub error: FailureReason,
}

/// Why a call failed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct FailureReason {
    /// A code of the layer that failed, beside or in place of `status`. Some operations give a number, one gives a text.
    pub code: ::std::option::Option<::serde_json::Value>,
    /// What else is known of the failure. Some operations list the invalid fields here, some the outcome for each item.
    pub details: ::std::option::Option<::serde_json::Value>,
    /// One sentence for people that says what was wrong.
    pub message: ::std::string::String,
    pub status: ::std::option::Option<crate::types::ErrorCode>,
}

/// What happened to one item of a call.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ResourceOutcome {
    /// An id of the item; for most operations one of Velt's own, not the one that was sent.
    pub id: ::std::option::Option<::std::string::String>,
    /// One sentence for people that says what happened to this item.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this item.
    pub success: bool,
}

/// What every answer in Velt's usual form starts with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Success {
    /// One sentence for people that says what was done.
    pub message: ::std::string::String,
    /// How the call as a whole went; `success` in every documented example.
    pub status: ::std::string::String,
}

/// A user. Custom fields are stored with the user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct User {
    /// The user's role in the organization, folder or document of the call. Can be set only through v2. Defaults to `editor`.
    pub access_role: ::std::option::Option<crate::types::AccessRole>,
    /// The original value of `groupId`. Also deprecated.
    pub client_group_id: ::std::option::Option<::std::string::String>,
    /// The color that represents the user, for example in borders and cursors.
    pub color: ::std::option::Option<::std::string::String>,
    /// The email address that receives notifications about comments and mentions.
    pub email: ::std::option::Option<::std::string::String>,
    /// A name for a group of users who work together. Deprecated.
    pub group_id: ::std::option::Option<::std::string::String>,
    /// The initial of the user. If omitted, it is derived from `name`.
    pub initial: ::std::option::Option<::std::string::String>,
    /// Whether the user is an administrator. Must also be set in the user's token.
    pub is_admin: ::std::option::Option<bool>,
    /// Whether the user is anonymous and can see only comments.
    pub is_anonymous: ::std::option::Option<bool>,
    /// Whether the user is a guest.
    pub is_guest: ::std::option::Option<bool>,
    /// Whether the user has read-only access.
    pub is_read_only: ::std::option::Option<bool>,
    /// The full name of the user.
    pub name: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The URL of the user's picture.
    pub photo_url: ::std::option::Option<::std::string::String>,
    /// The plan of your product that the user is on.
    pub plan: ::std::option::Option<::std::string::String>,
    /// The color of the initial, which is shown if the user has no picture.
    pub text_color: ::std::option::Option<::std::string::String>,
    /// The type of the user.
    pub type_: ::std::option::Option<::std::string::String>,
    /// The user ID, chosen by you.
    pub user_id: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// In which order of time to give a list; `desc` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TimeOrder {
    /// The oldest comes first.
    Asc,
    /// The newest comes first.
    Desc,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(TimeOrder, Asc = "asc", Desc = "desc");
/// The reason for a failure in a form that programs can act on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
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
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
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

/// A user's role in the organization, folder or document of the call. Can be set
/// only through v2. Defaults to `editor`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccessRole {
    /// The user can read.
    Viewer,
    /// The user can read and write.
    Editor,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(AccessRole, Viewer = "viewer", Editor = "editor");
