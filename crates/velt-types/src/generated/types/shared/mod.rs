// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types that several resources share.

mod models;
mod outcomes;
mod requests;
use crate::types::*;

/// The outcome of a call.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().dismiss_alert()`](../../../velt/v2/struct.Memory.html#method.dismiss_alert), [`v2().memory().mark_alert_actioned()`](../../../velt/v2/struct.Memory.html#method.mark_alert_actioned), [`v2().memory().update_alert_config()`](../../../velt/v2/struct.Memory.html#method.update_alert_config), [`v2().presence().add()`](../../../velt/v2/struct.Presence.html#method.add), [`v2().presence().delete()`](../../../velt/v2/struct.Presence.html#method.delete) and [`v2().presence().update()`](../../../velt/v2/struct.Presence.html#method.update)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Done {
    /// Whether the call took effect.
    pub success: bool,
}

/// The body of an error response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Failure {
    /// The reason why a call failed.
    pub error: FailureReason,
}

/// The reason why a call failed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct FailureReason {
    /// A further error code. In Velt's examples, operations on user data return a number in addition to `status`, and deleting a folder returns `not-found` instead of `status`.
    pub code: ::std::option::Option<::serde_json::Value>,
    /// Additional details of the failure. Some operations list the invalid fields here, others the outcome for each item.
    pub details: ::std::option::Option<::serde_json::Value>,
    /// A human-readable message about the error.
    pub message: ::std::string::String,
    /// The machine-readable reason for a failure. Velt documents the HTTP status codes of
    /// `INVALID_ARGUMENT`, `ABORTED` and `INTERNAL`; the others are the usual ones for these
    /// codes.
    pub status: ::std::option::Option<crate::types::ErrorCode>,
}

/// The outcome for one item of a call.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by 34 methods, such as [`v1().comments().delete_annotations()`](../../../velt/v1/struct.Comments.html#method.delete_annotations), [`v1().comments().update_annotations()`](../../../velt/v1/struct.Comments.html#method.update_annotations), [`v1().documents().add()`](../../../velt/v1/struct.Documents.html#method.add), [`v1().folders().add()`](../../../velt/v1/struct.Folders.html#method.add), [`v1().folders().update()`](../../../velt/v1/struct.Folders.html#method.update), [`v1().notifications().add()`](../../../velt/v1/struct.Notifications.html#method.add)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ResourceOutcome {
    /// The ID of the item. For most operations, this is Velt's internal ID, not the ID from the request.
    pub id: ::std::option::Option<::std::string::String>,
    /// A human-readable message about this item.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether the call took effect for this item.
    pub success: bool,
}

/// The common fields of responses in Velt's usual form.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by 11 methods, such as [`v1().documents().move_to_folder()`](../../../velt/v1/struct.Documents.html#method.move_to_folder), [`v1().locations().delete_data()`](../../../velt/v1/struct.Locations.html#method.delete_data), [`v1().locations().update()`](../../../velt/v1/struct.Locations.html#method.update), [`v2().auth().add_permissions()`](../../../velt/v2/struct.Auth.html#method.add_permissions), [`v2().auth().remove_permissions()`](../../../velt/v2/struct.Auth.html#method.remove_permissions), [`v2().crdt().add()`](../../../velt/v2/struct.Crdt.html#method.add)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Success {
    /// A human-readable message about the call.
    pub message: ::std::string::String,
    /// The status of the whole call; `success` in every documented example.
    pub status: ::std::string::String,
}

/// A user. Custom fields are stored with the user.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().users().get()`](../../../velt/v1/struct.Users.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct User {
    /// The user's role in the organization, folder or document that the request names. Can be set only through v2. Defaults to `editor`.
    pub access_role: ::std::option::Option<crate::types::AccessRole>,
    /// The original value of `groupId`. Also deprecated.
    pub client_group_id: ::std::option::Option<::std::string::String>,
    /// The color that represents the user, for example in borders and cursors.
    pub color: ::std::option::Option<::std::string::String>,
    /// The email address of the user, which receives notifications about comments and mentions.
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
    /// The user's plan in your product.
    pub plan: ::std::option::Option<::std::string::String>,
    /// The color of the initial, which is shown if the user has no picture.
    pub text_color: ::std::option::Option<::std::string::String>,
    /// The type of the user.
    pub type_: ::std::option::Option<::std::string::String>,
    /// The user ID, chosen by you.
    pub user_id: ::std::string::String,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The chronological order of a list. Defaults to `desc`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TimeOrder {
    /// Oldest first.
    Asc,
    /// Newest first.
    Desc,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(TimeOrder, Asc = "asc", Desc = "desc");
/// The machine-readable reason for a failure. Velt documents the HTTP status codes
/// of `INVALID_ARGUMENT`, `ABORTED` and `INTERNAL`; the others are the usual ones
/// for these codes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// No error occurred.
    Ok,
    /// The call was cancelled before it completed (HTTP 499).
    Cancelled,
    /// The cause is unknown (HTTP 500).
    Unknown,
    /// The request is invalid (HTTP 400). Also returned if a credential is missing.
    InvalidArgument,
    /// Velt timed out (HTTP 504). The call may have taken effect.
    DeadlineExceeded,
    /// A resource that the request refers to does not exist (HTTP 404).
    NotFound,
    /// The resource to create already exists (HTTP 409).
    AlreadyExists,
    /// The credentials are unknown or do not permit this call (HTTP 403).
    PermissionDenied,
    /// A rate limit, or a permanent quota or plan limit, was exceeded (HTTP 429).
    ResourceExhausted,
    /// The current state of the system does not allow this call (HTTP 400).
    FailedPrecondition,
    /// The call conflicted with another call (HTTP 409).
    Aborted,
    /// A value is outside the valid range (HTTP 400).
    OutOfRange,
    /// The operation is not available (HTTP 501).
    Unimplemented,
    /// An internal error occurred at Velt (HTTP 500).
    Internal,
    /// Velt is temporarily unavailable (HTTP 503).
    Unavailable,
    /// Data was lost or corrupted (HTTP 500).
    DataLoss,
    /// The credentials are missing or invalid (HTTP 401).
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

/// A user's role in an organization, folder or document.
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
