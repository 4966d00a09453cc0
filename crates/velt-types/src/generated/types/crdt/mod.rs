// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `crdt`.
//!
//! Requires the feature `crdt`.

mod models;
mod requests;
use crate::types::*;

/// Creates the content of an editor. The content must match `type`: a string for `text` and `xml`, an object for `map`, and an array for `array`.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().crdt().add()`](../../../velt/v2/struct.Crdt.html#method.add)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddCrdtData {
    /// The key under which Yjs stores the content. Use `default` for TipTap. Defaults to `content`.
    pub content_key: ::std::option::Option<::std::string::String>,
    /// The content of an editor, in the form that matches its type.
    pub data: CrdtContent,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The editor ID, chosen by you.
    pub editor_id: ::std::string::String,
    /// Whether `organizationId` and `documentId` are Velt's internal, hashed IDs. Not documented by Velt; its Python SDK sends it.
    pub is_server_ids: ::std::option::Option<bool>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The content type of an editor. Velt's Python SDK also supports `xmltext`.
    pub type_: crate::types::CrdtType,
}

/// The content of an editor, in the form that matches its type.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum CrdtContent {
    TextOrXml(::std::string::String),
    MapEntries(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    ArrayItems(::std::vec::Vec<::serde_json::Value>),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
    for CrdtContent
{
    fn from(value: ::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
        Self::MapEntries(value)
    }
}

impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>> for CrdtContent {
    fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
        Self::ArrayItems(value)
    }
}

/// The content of an editor.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().crdt().get()`](../../../velt/v2/struct.Crdt.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CrdtData {
    /// The content of an editor, in the form that matches its type.
    pub data: CrdtContent,
    /// The editor ID.
    pub id: ::std::string::String,
    /// Time of the last change, as an ISO 8601 timestamp.
    pub last_update: ::std::string::String,
    /// The ID of the user who made the last change.
    pub last_updated_by: ::std::string::String,
    /// The ID of the session that made the last change. Null if there is none.
    pub session_id: ::std::option::Option<::std::string::String>,
}

/// Deletes the content of some or all editors of a document.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().crdt().delete()`](../../../velt/v2/struct.Crdt.html#method.delete)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteCrdtData {
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The IDs of the editors whose content to delete. If omitted, the content of every editor of the document is deleted.
    pub editor_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether `organizationId` and `documentId` are Velt's internal, hashed IDs.
    pub is_server_ids: ::std::option::Option<bool>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Returns the content of one editor, or of every editor of a document.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().crdt().get()`](../../../velt/v2/struct.Crdt.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetCrdtData {
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The editor ID. If omitted, the content of every editor of the document is returned.
    pub editor_id: ::std::option::Option<::std::string::String>,
    /// Whether `organizationId` and `documentId` are Velt's internal, hashed IDs. Not documented by Velt; its Python SDK sends it.
    pub is_server_ids: ::std::option::Option<bool>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// A hint about the content type: `text`, `map`, `array`, `xml` or `xmltext`. Not documented by Velt; its Python SDK sends it.
    pub type_: ::std::option::Option<::std::string::String>,
}

/// Replaces the content of an editor. The content must match `type`: a string for `text` and `xml`, an object for `map`, and an array for `array`.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().crdt().update()`](../../../velt/v2/struct.Crdt.html#method.update)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateCrdtData {
    /// The key under which Yjs stores the content. Use `default` for TipTap. Defaults to `content`.
    pub content_key: ::std::option::Option<::std::string::String>,
    /// The content of an editor, in the form that matches its type.
    pub data: CrdtContent,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The editor ID.
    pub editor_id: ::std::string::String,
    /// Whether `organizationId` and `documentId` are Velt's internal, hashed IDs. Not documented by Velt; its Python SDK sends it.
    pub is_server_ids: ::std::option::Option<bool>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The content type of an editor. Velt's Python SDK also supports `xmltext`.
    pub type_: crate::types::CrdtType,
}

/// The content type of an editor. Velt's Python SDK also supports `xmltext`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CrdtType {
    /// Text, for example in a code editor. The content is a string.
    Text,
    /// A map. The content is an object.
    Map,
    /// A list. The content is an array.
    Array,
    /// XML, for example in a rich text editor. The content is a string.
    Xml,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    CrdtType,
    Text = "text",
    Map = "map",
    Array = "array",
    Xml = "xml"
);
