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

/// A user. Fields of your own are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct User {
    /// What the user may do with what the call is about. Settable through v2 only.
    pub access_role: ::std::option::Option<crate::types::AccessRole>,
    /// The `groupId` as it was given at first. Deprecated with it.
    pub client_group_id: ::std::option::Option<::std::string::String>,
    /// The color that stands for the user, as of a border or a cursor.
    pub color: ::std::option::Option<::std::string::String>,
    /// Where notifications of comments and mentions are sent to.
    pub email: ::std::option::Option<::std::string::String>,
    /// A name for users who work together. Deprecated.
    pub group_id: ::std::option::Option<::std::string::String>,
    /// The initial of the user; made from the name if left out.
    pub initial: ::std::option::Option<::std::string::String>,
    /// Whether the user is an administrator. A token of the user has to say so too.
    pub is_admin: ::std::option::Option<bool>,
    /// Whether the user is anonymous, and may see comments only.
    pub is_anonymous: ::std::option::Option<bool>,
    /// Whether the user is a guest.
    pub is_guest: ::std::option::Option<bool>,
    /// Whether the user may read only.
    pub is_read_only: ::std::option::Option<bool>,
    /// The full name of the user.
    pub name: ::std::option::Option<::std::string::String>,
    /// The organization that the user belongs to.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The picture of the user.
    pub photo_url: ::std::option::Option<::std::string::String>,
    /// The plan of your product that the user is on.
    pub plan: ::std::option::Option<::std::string::String>,
    /// The color of the initial that is shown where there is no picture.
    pub text_color: ::std::option::Option<::std::string::String>,
    /// What type of user it is.
    pub type_: ::std::option::Option<::std::string::String>,
    /// The id of the user, which is yours to choose.
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

/// What a user may do with the organization, folder or document that the call is
/// about. Settable through v2 only; `editor` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccessRole {
    /// The user may read.
    Viewer,
    /// The user may read and write.
    Editor,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(AccessRole, Viewer = "viewer", Editor = "editor");
