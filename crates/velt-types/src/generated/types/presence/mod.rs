// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `presence`.
//!
//! Requires the feature `presence`.

mod models;
mod requests;
use crate::types::*;

/// Marks users as present in a document.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().presence().add()`](../../../velt/v2/struct.Presence.html#method.add)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddPresence {
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The users to mark as present.
    pub users: ::std::vec::Vec<PresenceUser>,
}

/// Deletes the presence of users in a document.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().presence().delete()`](../../../velt/v2/struct.Presence.html#method.delete)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeletePresence {
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The IDs of the users whose presence to delete.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// A user who is present in a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct PresenceUser {
    /// The email address of the user.
    pub email: ::std::option::Option<::std::string::String>,
    /// The display name of the user.
    pub name: ::std::option::Option<::std::string::String>,
    /// The presence status of a user. Velt lists these values only as examples.
    pub status: ::std::option::Option<crate::types::PresenceStatus>,
    /// The user ID.
    pub user_id: ::std::string::String,
}

/// Updates the presence of users in a document.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().presence().update()`](../../../velt/v2/struct.Presence.html#method.update)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdatePresence {
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The users to update, each with the user ID and the fields to change.
    pub users: ::std::vec::Vec<PresenceUser>,
}

/// The presence status of a user. Velt lists these values only as examples.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PresenceStatus {
    /// The user is online.
    Online,
    /// The user is away.
    Away,
    /// The user is offline.
    Offline,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    PresenceStatus,
    Online = "online",
    Away = "away",
    Offline = "offline"
);
