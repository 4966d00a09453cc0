// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `documents`.
//!
//! Requires the feature `documents`.

mod models;
mod outcomes;
mod paging;
mod requests;
use crate::types::*;

/// Adds documents to an organization, and to one of its folders.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddDocuments {
    /// Whether to add the folder first if it does not exist. Only together with `folderId`.
    pub create_folder: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The documents to add.
    pub documents: ::std::vec::Vec<DocumentInput>,
    /// The folder to add the documents to, by the id that you gave it.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization to add the documents to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Adds documents to an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddDocumentsV1 {
    /// The documents to add.
    pub documents: ::std::vec::Vec<DocumentInput>,
    /// The folder to add the documents to, by the id that you gave it. Velt's table calls it required, but one of the two documented examples leaves it out.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization to add the documents to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// The documents to count.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CountDocuments {
    /// Whether to exclude documents in folders. Not allowed together with `filters`.
    pub exclude_folder_docs: ::std::option::Option<bool>,
    /// Conditions on the metadata of the documents to count, the same as for listing documents. Not allowed together with `excludeFolderDocs`.
    pub filters: ::std::option::Option<::std::vec::Vec<DocumentFilter>>,
    /// The ID of the folder whose documents to count. If omitted, the whole organization is counted.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Deletes documents of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteDocuments {
    /// The documents to delete, by the ids that you gave them.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// A document as Velt gives it, with every field that was set on it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Document {
    pub access_type: ::std::option::Option<crate::types::DocumentAccessType>,
    /// Whether the document is disabled.
    pub disabled: ::std::option::Option<bool>,
    /// What the document is called.
    pub document_name: ::std::option::Option<::std::string::String>,
    /// The id that you gave the document.
    pub id: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What happened to one document of a call that sets who has access.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentAccessOutcome {
    pub access_type: ::std::option::Option<crate::types::DocumentAccessType>,
    /// One sentence for people that says what happened to this document.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this document.
    pub success: bool,
}

/// What happened to one document of a call that disables or enables.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentDisabledStateOutcome {
    /// Whether the document is disabled now.
    pub disabled: ::std::option::Option<bool>,
    /// One sentence for people that says what happened to this document.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this document.
    pub success: bool,
}

/// A condition on one field of documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentFilter {
    /// The metadata field to compare. Velt adds the prefix `metadata.` unless the key starts with it.
    pub key: ::std::string::String,
    /// The comparison operator: `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not-in`, `array-contains` or `array-contains-any`. Velt's guides show only `==` and `in`; the others are known from its Python SDK.
    pub operator: ::std::string::String,
    /// The value to compare with: a string, number or boolean, or a list for `in`, `not-in` and `array-contains-any`.
    pub value: ::serde_json::Value,
}

/// A document to add or update. Fields of your own are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentInput {
    /// The id of the document, which is yours to choose.
    pub document_id: ::std::string::String,
    /// What the document is called.
    pub document_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A migration that was started.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentMigration {
    /// The id to ask for the status of the migration with.
    pub migration_id: ::std::string::String,
}

/// How far the migration of a document is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentMigrationProgress {
    /// The migration that was asked for.
    pub migration_id: ::std::string::String,
    pub status: crate::types::DocumentMigrationStatus,
}

/// What happened to one document of a call.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentOutcome {
    pub code: ::std::option::Option<crate::types::DocumentOutcomeCode>,
    /// An id of Velt's own for the document. In documented failures it is the id that was sent.
    pub id: ::std::option::Option<::std::string::String>,
    /// One sentence for people that says what happened to this document.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this document.
    pub success: bool,
}

/// The number of documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentsCount {
    /// The number of documents.
    pub count: i64,
    /// Whether the filters were applied. If `false`, Velt could not compute the filtered count, and `count` ignores the filters. Present only if the request has filters.
    pub filters_applied: ::std::option::Option<bool>,
}

/// Asks how far the migration of a document is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetDocumentMigrationStatus {
    /// The migration, by the id that the call which started it gave.
    pub migration_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Asks for documents of an organization; for all of them if neither ids nor a folder are given.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetDocuments {
    /// The documents to get, by the ids that you gave them.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Conditions that the metadata of the documents must meet.
    pub filters: ::std::option::Option<::std::vec::Vec<DocumentFilter>>,
    /// The folder whose documents to get, by the id that you gave it.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// Whether to order the documents by how recently their comments were viewed. Not documented by Velt; its Python SDK sends it.
    pub order_by_comment_views: ::std::option::Option<bool>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many documents a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Asks for documents of an organization; for all of them if no ids are given.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetDocumentsV1 {
    /// The documents to get, by the ids that you gave them.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Starts to migrate a document to a new document id.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MigrateDocument {
    /// The document to migrate, by the id that it has now.
    pub document_id: ::std::string::String,
    /// The id that the document is migrated to.
    pub new_document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Moves documents to a folder of their organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MoveDocuments {
    /// The documents to move, by the ids that you gave them.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The folder to move the documents to, by the id that you gave it.
    pub folder_id: ::std::string::String,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Sets who has access to documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateDocumentAccess {
    /// Who has access from now on.
    pub access_type: crate::types::DocumentAccessType,
    /// The documents to change, by the ids that you gave them.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Disables documents, or enables them again.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateDocumentDisabledState {
    /// Whether the documents are to be disabled.
    pub disabled: bool,
    /// The documents to change, by the ids that you gave them.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Updates documents of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateDocuments {
    /// The documents to update, each with its id and the fields to change.
    pub documents: ::std::vec::Vec<DocumentInput>,
    /// Whether to merge the fields into the existing metadata of the documents instead of replacing it. Not documented by Velt; its Python SDK sends it.
    pub merge: ::std::option::Option<bool>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Updates documents of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateDocumentsV1 {
    /// The documents to update, each with its id and the fields to change.
    pub documents: ::std::vec::Vec<DocumentInput>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Who has access to a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentAccessType {
    /// Every signed-in user of your application has access.
    Public,
    /// The users of the document's organization have access.
    OrganizationPrivate,
    /// Only users who were given access have it.
    Restricted,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    DocumentAccessType,
    Public = "public",
    OrganizationPrivate = "organizationPrivate",
    Restricted = "restricted"
);

/// Why a call failed for one document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentOutcomeCode {
    /// A document with this id exists. The same call will fail again.
    AlreadyExists,
    /// There is no document with this id. The same call will fail again.
    NotFound,
    /// Something broke inside Velt. The call may be sent again.
    Internal,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    DocumentOutcomeCode,
    AlreadyExists = "already-exists",
    NotFound = "not-found",
    Internal = "internal"
);

/// The state of the migration of a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentMigrationStatus {
    /// It waits to be started.
    Pending,
    /// It is under way.
    InProgress,
    /// It is done.
    Completed,
    /// It came to an end without success.
    Failed,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    DocumentMigrationStatus,
    Pending = "pending",
    InProgress = "in_progress",
    Completed = "completed",
    Failed = "failed"
);
