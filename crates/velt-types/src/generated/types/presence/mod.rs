// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `presence`.
//!
//! Requires the feature `presence`.

mod models;
mod requests;
use crate::types::*;

/// Adds users to those who are present in a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddPresence {
    /// The document that the users are present in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to add.
    pub users: ::std::vec::Vec<PresenceUser>,
}

/// Removes users from those who are present in a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeletePresence {
    /// The document that the users are present in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to remove, by the ids that you gave them.
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
    /// The name that is shown.
    pub name: ::std::option::Option<::std::string::String>,
    pub status: ::std::option::Option<crate::types::PresenceStatus>,
    /// The id of the user, by which you added the user to Velt.
    pub user_id: ::std::string::String,
}

/// Updates users who are present in a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdatePresence {
    /// The document that the users are present in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to update, each with its id and the fields to change.
    pub users: ::std::vec::Vec<PresenceUser>,
}

/// How present a user is. Velt names these values as examples.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PresenceStatus {
    /// The user is there.
    Online,
    /// The user is away.
    Away,
    /// The user is not there.
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
