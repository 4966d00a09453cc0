// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `gdpr`.
//!
//! Requires the feature `gdpr`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// Deletes all data of users.
///
/// Sent by `v1().gdpr().delete_user_data()`, `v2().gdpr().delete_user_data()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteUserData {
    /// The IDs of the organizations that the users belong to. Setting them makes the call faster. According to Velt's Python SDK, this also limits the deletion to these organizations.
    pub organization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The IDs of the users whose data to delete. According to Velt's Python SDK, only the first 30 are processed.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Returns all data of a user.
///
/// Sent by `v2().gdpr().get_user_data()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUserData {
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// Token of the page to return, from the previous response.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// A correlation value. Velt's documentation contradicts itself: its Node guide says that the response echoes the value, its Python SDK says that the server ignores it.
    pub unique_id: ::std::option::Option<::std::string::String>,
    /// The user ID.
    pub user_id: ::std::string::String,
    /// Whether to return the data of all organizations instead of only `organizationId`.
    pub velt_all_organizations: ::std::option::Option<bool>,
    /// The Velt user IDs to return data for, instead of `userId`.
    pub velt_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Returns the progress of a job that deletes user data.
///
/// Sent by `v1().gdpr().get_delete_status()`, `v2().gdpr().get_delete_status()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUserDataDeletionStatus {
    /// The job ID, from the response that started the job.
    pub job_id: ::std::string::String,
}

/// Returns all data of a user.
///
/// The v2 API has [`GetUserData`] instead.
///
/// Sent by `v1().gdpr().get_user_data()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUserDataV1 {
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// Token of the page to return, from the previous response.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The user ID.
    pub user_id: ::std::string::String,
}

/// A page of a user's data. The items are the records that Velt's features store.
///
/// Returned by `v1().gdpr().get_user_data()`, `v2().gdpr().get_user_data()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UserData {
    /// The comments that the user created or was involved in.
    pub comments: ::std::vec::Vec<::serde_json::Value>,
    /// The notifications that the user was involved in.
    pub notifications: ::std::vec::Vec<::serde_json::Value>,
    /// The reactions of the user.
    pub reactions: ::std::vec::Vec<::serde_json::Value>,
    /// The recordings of the user.
    pub recordings: ::std::vec::Vec<::serde_json::Value>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A job that deletes user data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UserDataDeletionJob {
    /// The job ID, for querying the progress of the job.
    pub job_id: ::std::string::String,
    /// The number of tasks in the job.
    pub tasks_count: i64,
}

/// Confirms that a job that deletes user data was started.
///
/// Returned by `v1().gdpr().delete_user_data()`, `v2().gdpr().delete_user_data()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UserDataDeletionStarted {
    /// A job that deletes user data.
    pub data: UserDataDeletionJob,
    /// A human-readable message about the call.
    pub message: ::std::string::String,
    /// The status of the whole call; `success` in every documented example.
    pub status: ::std::string::String,
    /// The HTTP status code of the outcome; 202 in every documented example.
    pub status_code: i64,
}

/// The progress of a job that deletes user data.
///
/// Returned by `v1().gdpr().get_delete_status()`, `v2().gdpr().get_delete_status()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UserDataDeletionStatus {
    /// Whether all data is deleted.
    pub is_delete_completed: bool,
    /// Completion time of the last completed task, in epoch milliseconds.
    pub last_task_completed_time: ::std::option::Option<i64>,
    /// The number of tasks that remain.
    pub tasks_left: i64,
}
