// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `locations`.
//!
//! Requires the feature `locations`.

mod models;
mod requests;
use crate::types::*;

/// Deletes all data of a location.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().locations().delete_data()`](../../../velt/v1/struct.Locations.html#method.delete_data)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteLocationData {
    /// The API key of the Velt project, as in the `x-velt-api-key` header.
    pub api_key: crate::Secret,
    /// The auth token for the API key, as in the `x-velt-auth-token` header.
    pub auth_token: crate::Secret,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// A part of a document, such as a slide or a moment of a video. Custom fields are stored
    /// with the location.
    pub location: Location,
}

/// A part of a document, such as a slide or a moment of a video. Custom fields are stored with the location.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Location {
    /// The location ID, chosen by you. 0 is a valid ID.
    pub id: ::std::option::Option<LocationId>,
    /// The name of the location. Identifies the location if `id` is omitted.
    pub location_name: ::std::option::Option<::std::string::String>,
    /// The version of a location.
    pub version: ::std::option::Option<LocationVersion>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The location ID, chosen by you. 0 is a valid ID.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum LocationId {
    Number(i64),
    Text(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for LocationId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(x) => x.fmt(f),
            Self::Text(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<i64> for LocationId {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

/// The old and the new state of a location.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct LocationMigration {
    /// A part of a document, such as a slide or a moment of a video. Custom fields are stored
    /// with the location.
    pub new_location: Location,
    /// A part of a document, such as a slide or a moment of a video. Custom fields are stored
    /// with the location.
    pub old_location: Location,
}

/// The version of a location.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct LocationVersion {
    /// The version ID, chosen by you.
    pub id: ::std::string::String,
    /// The name of the version.
    pub name: ::std::string::String,
}

/// Updates a location.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().locations().update()`](../../../velt/v1/struct.Locations.html#method.update)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateLocation {
    /// The API key of the Velt project, as in the `x-velt-api-key` header.
    pub api_key: crate::Secret,
    /// The auth token for the API key, as in the `x-velt-auth-token` header.
    pub auth_token: crate::Secret,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// Whether to merge the new fields into the existing location instead of replacing it. Defaults to false.
    pub merge: ::std::option::Option<bool>,
    /// The old and the new state of a location.
    pub migrate: LocationMigration,
    /// The organization ID. Required if you use organizations.
    pub organization_id: ::std::option::Option<::std::string::String>,
}
