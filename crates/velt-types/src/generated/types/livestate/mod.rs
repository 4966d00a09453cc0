// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `livestate`.
//!
//! Requires the feature `livestate`.

mod models;
mod requests;
use crate::types::*;

/// Sends data to everybody who listens to it in a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct BroadcastLiveState {
    /// The data to send, an object of any JSON.
    pub data: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// The document to send to, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The id of the data, which is yours to choose; clients listen to it.
    pub live_state_data_id: ::std::string::String,
    /// Whether to merge the data with what is there already, and not to put it in its place.
    pub merge: ::std::option::Option<bool>,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// What happened to data that was to be sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct LiveStateBroadcast {
    /// Whether it was sent.
    pub success: bool,
}
