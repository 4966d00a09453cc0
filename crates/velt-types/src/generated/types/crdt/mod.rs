// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `crdt`.
//!
//! Requires the feature `crdt`.

mod models;
mod requests;
use crate::types::*;

/// Creates the content of an editor. The content has to fit the `type`: a string for `text` and `xml`, an object for `map`, an array for `array`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddCrdtData {
    /// The key that Yjs keeps the content under. TipTap needs `default`.
    pub content_key: ::std::option::Option<::std::string::String>,
    pub data: CrdtContent,
    /// The document that the editor belongs to, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The id of the editor, which is yours to choose.
    pub editor_id: ::std::string::String,
    /// Whether `organizationId` and `documentId` are Velt's hashed server IDs. Not documented by Velt; its Python SDK sends it.
    pub is_server_ids: ::std::option::Option<bool>,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    pub type_: crate::types::CrdtType,
}

/// The content of an editor, in the form that fits its kind.
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CrdtData {
    pub data: CrdtContent,
    /// The id of the editor.
    pub id: ::std::string::String,
    /// When the content was changed last, as an ISO 8601 time.
    pub last_update: ::std::string::String,
    /// The user who changed it last.
    pub last_updated_by: ::std::string::String,
    /// The session in which it was changed last, if there is one.
    pub session_id: ::std::option::Option<::std::string::String>,
}

/// The editors whose content to delete.
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
    /// The editor IDs. If omitted, the content of every editor of the document is deleted.
    pub editor_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the IDs in the request are the server's IDs instead of your own.
    pub is_server_ids: ::std::option::Option<bool>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Asks for the content of one editor, or of every editor of a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetCrdtData {
    /// The document that the editors belong to, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The editor whose content to get; every editor of the document if left out.
    pub editor_id: ::std::option::Option<::std::string::String>,
    /// Whether `organizationId` and `documentId` are Velt's hashed server IDs. Not documented by Velt; its Python SDK sends it.
    pub is_server_ids: ::std::option::Option<bool>,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// A hint at the content type: `text`, `map`, `array`, `xml` or `xmltext`. Not documented by Velt; its Python SDK sends it.
    pub type_: ::std::option::Option<::std::string::String>,
}

/// Replaces the content of an editor. The content has to fit the `type`: a string for `text` and `xml`, an object for `map`, an array for `array`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateCrdtData {
    /// The key that Yjs keeps the content under. TipTap needs `default`.
    pub content_key: ::std::option::Option<::std::string::String>,
    pub data: CrdtContent,
    /// The document that the editor belongs to, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The editor whose content to replace.
    pub editor_id: ::std::string::String,
    /// Whether `organizationId` and `documentId` are Velt's hashed server IDs. Not documented by Velt; its Python SDK sends it.
    pub is_server_ids: ::std::option::Option<bool>,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    pub type_: crate::types::CrdtType,
}

/// What kind of content an editor has. Velt's Python SDK also knows `xmltext`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CrdtType {
    /// Text, as of a code editor; the content is a string.
    Text,
    /// A map; the content is an object.
    Map,
    /// A list; the content is an array.
    Array,
    /// XML, as of a rich text editor; the content is a string.
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
