// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `gdpr`.
//!
//! Requires the feature `gdpr`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// Deletes all data of users.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteUserData {
    /// The organizations that the users belong to, by the ids that you gave them. Naming them makes the call faster; according to Velt's Python SDK, it also confines the deletion to them.
    pub organization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The users whose data to delete, by the ids that you gave them. According to Velt's Python SDK, only the first 30 are taken into account.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Asks for all data of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUserData {
    /// The organization that the user belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// A correlation value. Velt's documentation contradicts itself: its Node guide says that the response echoes the value, its Python SDK says that the server ignores it.
    pub unique_id: ::std::option::Option<::std::string::String>,
    /// The user whose data to get, by the id that you gave the user.
    pub user_id: ::std::string::String,
    /// Whether to return the data of all organizations instead of only `organizationId`.
    pub velt_all_organizations: ::std::option::Option<bool>,
    /// The Velt user IDs to return data for, instead of `userId`.
    pub velt_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Asks how far a job is that deletes data of users.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUserDataDeletionStatus {
    /// The job, by the id in the answer that it was started with.
    pub job_id: ::std::string::String,
}

/// Asks for all data of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUserDataV1 {
    /// The organization that the user belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The user whose data to get, by the id that you gave the user.
    pub user_id: ::std::string::String,
}

/// A page of the data of a user. The items are what the features of Velt keep.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UserData {
    /// The comments that the user made or was involved in.
    pub comments: ::std::vec::Vec<::serde_json::Value>,
    /// The notifications that the user was involved in.
    pub notifications: ::std::vec::Vec<::serde_json::Value>,
    /// The reactions of the user.
    pub reactions: ::std::vec::Vec<::serde_json::Value>,
    /// The recordings of the user.
    pub recordings: ::std::vec::Vec<::serde_json::Value>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A job that deletes data of users.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UserDataDeletionJob {
    /// The id of the job, to ask for its status with.
    pub job_id: ::std::string::String,
    /// How many tasks the job has.
    pub tasks_count: i64,
}

/// Says that a job was started that deletes data of users.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UserDataDeletionStarted {
    pub data: UserDataDeletionJob,
    /// One sentence for people that says what was done.
    pub message: ::std::string::String,
    /// How the call as a whole went; `success` in every documented example.
    pub status: ::std::string::String,
    /// The HTTP status that stands for the outcome; 202 in every documented example.
    pub status_code: i64,
}

/// How far a job is that deletes data of users.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UserDataDeletionStatus {
    /// Whether everything is deleted.
    pub is_delete_completed: bool,
    /// When the last task was done, in milliseconds since 1970.
    pub last_task_completed_time: ::std::option::Option<i64>,
    /// How many tasks of the job are still to be done.
    pub tasks_left: i64,
}
