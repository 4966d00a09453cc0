// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `locations`.
//!
//! Requires the feature `locations`.

mod models;
mod requests;
use crate::types::*;

/// Deletes all data that belongs to a location.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteLocationData {
    /// The API key of the Velt project, as in the header `x-velt-api-key`.
    pub api_key: crate::Secret,
    /// The auth token of that API key, as in the header `x-velt-auth-token`.
    pub auth_token: crate::Secret,
    /// The document that the location is in, by the id that you gave it.
    pub document_id: ::std::string::String,
    pub location: Location,
}

/// A part of a document, such as a slide or a moment of a video. Fields of your own are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Location {
    pub id: ::std::option::Option<LocationId>,
    /// What the location is called. It stands for the location if there is no `id`.
    pub location_name: ::std::option::Option<::std::string::String>,
    pub version: ::std::option::Option<LocationVersion>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The id of a location, which is yours to choose; 0 is one as well.
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

/// A location as it is, and as it shall be.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct LocationMigration {
    pub new_location: Location,
    pub old_location: Location,
}

/// Which version a location is of.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct LocationVersion {
    /// The id of the version, which is yours to choose.
    pub id: ::std::string::String,
    /// What the version is called.
    pub name: ::std::string::String,
}

/// Updates what is known of a location.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateLocation {
    /// The API key of the Velt project, as in the header `x-velt-api-key`.
    pub api_key: crate::Secret,
    /// The auth token of that API key, as in the header `x-velt-auth-token`.
    pub auth_token: crate::Secret,
    /// The document that the location is in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// Whether to merge the new fields into those that are there; the location is replaced otherwise.
    pub merge: ::std::option::Option<bool>,
    pub migrate: LocationMigration,
    /// The organization that the document belongs to, by the id that you gave it. To be given if you use organizations.
    pub organization_id: ::std::option::Option<::std::string::String>,
}
