// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `livestate`.
//!
//! Requires the feature `livestate`.

mod models;
mod requests;
use crate::types::*;

/// Sends live state data to a document.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().livestate().broadcast()`](../../../velt/v1/struct.Livestate.html#method.broadcast) and [`v2().livestate().broadcast()`](../../../velt/v2/struct.Livestate.html#method.broadcast)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct BroadcastLiveState {
    /// The data to send: any JSON object.
    pub data: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The ID of the live state data, chosen by you. Clients listen to this ID.
    pub live_state_data_id: ::std::string::String,
    /// Whether to merge the data into the existing data instead of replacing it. Defaults to false.
    pub merge: ::std::option::Option<bool>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// The outcome of sending live state data.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().livestate().broadcast()`](../../../velt/v1/struct.Livestate.html#method.broadcast) and [`v2().livestate().broadcast()`](../../../velt/v2/struct.Livestate.html#method.broadcast)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct LiveStateBroadcast {
    /// Whether the data was sent.
    pub success: bool,
}
