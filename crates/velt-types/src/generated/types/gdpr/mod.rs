// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `gdpr`.
//!
//! Requires the feature `gdpr`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// Deletes all data of users.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().gdpr().delete_user_data()`](../../../velt/v1/struct.Gdpr.html#method.delete_user_data) and [`v2().gdpr().delete_user_data()`](../../../velt/v2/struct.Gdpr.html#method.delete_user_data)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteUserData {
    /// The IDs of the organizations that the users belong to. Speeds up the deletion. According to Velt's Python SDK, it also limits the deletion to these organizations.
    pub organization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The IDs of the users whose data to delete. According to Velt's Python SDK, only the first 30 are processed.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Returns all data of a user in an organization, or in all organizations.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().gdpr().get_user_data()`](../../../velt/v2/struct.Gdpr.html#method.get_user_data)."
)]
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
    /// A correlation value. Velt's documentation contradicts itself: according to its Node guide, the response echoes the value; according to its Python SDK, the server ignores it.
    pub unique_id: ::std::option::Option<::std::string::String>,
    /// The user ID.
    pub user_id: ::std::string::String,
    /// Whether to return the data from all organizations instead of only `organizationId`.
    pub velt_all_organizations: ::std::option::Option<bool>,
    /// Velt's internal IDs of the users whose data to return, instead of `userId`.
    pub velt_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Returns the progress of a job that deletes user data.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().gdpr().get_delete_status()`](../../../velt/v1/struct.Gdpr.html#method.get_delete_status) and [`v2().gdpr().get_delete_status()`](../../../velt/v2/struct.Gdpr.html#method.get_delete_status)."
)]
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

/// Returns all data of a user in an organization.
///
/// The v2 API has [`GetUserData`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().gdpr().get_user_data()`](../../../velt/v1/struct.Gdpr.html#method.get_user_data)."
)]
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

/// A page of a user's data: the records that Velt's features store. Velt's API reference also promises profile data but documents no field for it.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().gdpr().get_user_data()`](../../../velt/v1/struct.Gdpr.html#method.get_user_data) and [`v2().gdpr().get_user_data()`](../../../velt/v2/struct.Gdpr.html#method.get_user_data)."
)]
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
    /// The reactions that the user created.
    pub reactions: ::std::vec::Vec<::serde_json::Value>,
    /// The recordings that the user created.
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
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().gdpr().delete_user_data()`](../../../velt/v1/struct.Gdpr.html#method.delete_user_data) and [`v2().gdpr().delete_user_data()`](../../../velt/v2/struct.Gdpr.html#method.delete_user_data)."
)]
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
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().gdpr().get_delete_status()`](../../../velt/v1/struct.Gdpr.html#method.get_delete_status) and [`v2().gdpr().get_delete_status()`](../../../velt/v2/struct.Gdpr.html#method.get_delete_status)."
)]
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
