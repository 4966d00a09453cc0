// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `documents`.
//!
//! Requires the feature `documents`.

mod models;
mod outcomes;
mod paging;
mod requests;
use crate::types::*;

/// Adds documents to an organization and, optionally, to one of its folders. Only v2 can add the organization and the folder first.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().documents().add()`](../../../velt/v2/struct.Documents.html#method.add)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddDocuments {
    /// Whether to add the folder first if it does not exist. Requires `folderId`.
    pub create_folder: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The documents to add.
    pub documents: ::std::vec::Vec<DocumentInput>,
    /// The folder ID. If set, the documents are added to this folder.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Adds documents to an organization and, optionally, to one of its folders.
///
/// The v2 API has [`AddDocuments`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().documents().add()`](../../../velt/v1/struct.Documents.html#method.add)."
)]
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
    /// The folder ID. If set, the documents are added to this folder. Velt's documentation contradicts itself: its table marks `folderId` as required, but one of the two examples omits it.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Counts documents of an organization.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().documents().count()`](../../../velt/v2/struct.Documents.html#method.count)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CountDocuments {
    /// Whether to exclude documents in folders. Cannot be combined with `filters`.
    pub exclude_folder_docs: ::std::option::Option<bool>,
    /// Conditions that the metadata of the documents must meet, as in the request that lists documents. At most 10. Cannot be combined with `excludeFolderDocs`.
    pub filters: ::std::option::Option<::std::vec::Vec<DocumentFilter>>,
    /// The folder ID. If omitted, the documents of the whole organization are counted.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Deletes documents of an organization.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().documents().delete()`](../../../velt/v1/struct.Documents.html#method.delete) and [`v2().documents().delete()`](../../../velt/v2/struct.Documents.html#method.delete)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteDocuments {
    /// The IDs of the documents to delete.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// A document as returned by Velt, including its custom fields.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().documents().get()`](../../../velt/v1/struct.Documents.html#method.get) and [`v2().documents().get()`](../../../velt/v2/struct.Documents.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Document {
    /// The access type of a document, which determines who can access it.
    pub access_type: ::std::option::Option<crate::types::DocumentAccessType>,
    /// Whether the document is disabled. If true, users cannot read or write in it.
    pub disabled: ::std::option::Option<bool>,
    /// The display name of the document.
    pub document_name: ::std::option::Option<::std::string::String>,
    /// The document ID that you chose.
    pub id: ::std::string::String,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The outcome for one document of a call that sets the access type.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().documents().update_access()`](../../../velt/v1/struct.Documents.html#method.update_access) and [`v2().documents().update_access()`](../../../velt/v2/struct.Documents.html#method.update_access)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentAccessOutcome {
    /// The access type of a document, which determines who can access it.
    pub access_type: ::std::option::Option<crate::types::DocumentAccessType>,
    /// A human-readable message about this document.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether the call took effect for this document.
    pub success: bool,
}

/// The outcome for one document of a call that disables or enables documents.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().documents().update_disabled_state()`](../../../velt/v1/struct.Documents.html#method.update_disabled_state) and [`v2().documents().update_disabled_state()`](../../../velt/v2/struct.Documents.html#method.update_disabled_state)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentDisabledStateOutcome {
    /// Whether the document is now disabled.
    pub disabled: ::std::option::Option<bool>,
    /// A human-readable message about this document.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether the call took effect for this document.
    pub success: bool,
}

/// A condition on one metadata field of a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentFilter {
    /// The metadata field to compare. Velt adds the prefix `metadata.` if the key does not start with it.
    pub key: ::std::string::String,
    /// The comparison operator: `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not-in`, `array-contains` or `array-contains-any`. Velt's guides show only `==` and `in`; the others are known from its Python SDK.
    pub operator: ::std::string::String,
    /// The value to compare with: a string, number or boolean, or a list for `in`, `not-in` and `array-contains-any`.
    pub value: ::serde_json::Value,
}

/// A document to add or update. Custom fields are stored with the document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentInput {
    /// The document ID, chosen by you.
    pub document_id: ::std::string::String,
    /// The display name of the document.
    pub document_name: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A document migration that has started.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().documents().migrate()`](../../../velt/v2/struct.Documents.html#method.migrate)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentMigration {
    /// The migration ID, for checking the status of the migration.
    pub migration_id: ::std::string::String,
}

/// The progress of a document migration.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().documents().get_migration_status()`](../../../velt/v2/struct.Documents.html#method.get_migration_status)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentMigrationProgress {
    /// The migration ID.
    pub migration_id: ::std::string::String,
    /// The status of a document migration.
    pub status: crate::types::DocumentMigrationStatus,
}

/// The outcome for one document of a call.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().documents().delete()`](../../../velt/v1/struct.Documents.html#method.delete), [`v1().documents().update()`](../../../velt/v1/struct.Documents.html#method.update), [`v2().documents().add()`](../../../velt/v2/struct.Documents.html#method.add), [`v2().documents().delete()`](../../../velt/v2/struct.Documents.html#method.delete) and [`v2().documents().update()`](../../../velt/v2/struct.Documents.html#method.update)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentOutcome {
    /// The reason why a call failed for one document.
    pub code: ::std::option::Option<crate::types::DocumentOutcomeCode>,
    /// Velt's internal ID of the document. In the documented failures, it is the document ID from the request.
    pub id: ::std::option::Option<::std::string::String>,
    /// A human-readable message about this document.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether the call took effect for this document.
    pub success: bool,
}

/// The number of documents.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().documents().count()`](../../../velt/v2/struct.Documents.html#method.count)."
)]
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
    /// Whether the filters were applied. If false, Velt could not compute the filtered count, and `count` ignores the filters. Present only if the request has filters.
    pub filters_applied: ::std::option::Option<bool>,
}

/// Returns the progress of a document migration.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().documents().get_migration_status()`](../../../velt/v2/struct.Documents.html#method.get_migration_status)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetDocumentMigrationStatus {
    /// The migration ID, from the response that started the migration.
    pub migration_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Lists documents of an organization. If neither `documentIds` nor `folderId` is set, all documents are listed.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().documents().get()`](../../../velt/v2/struct.Documents.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetDocuments {
    /// The IDs of the documents to return. At most 30.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Conditions that the metadata of the documents must meet. At most 10.
    pub filters: ::std::option::Option<::std::vec::Vec<DocumentFilter>>,
    /// The folder ID. If set, only documents in this folder are returned.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// Whether to order the documents by how recently their comments were viewed. Not documented by Velt; its Python SDK sends it.
    pub order_by_comment_views: ::std::option::Option<bool>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// Maximum number of documents per page. Defaults to 1000.
    pub page_size: ::std::option::Option<i64>,
    /// Token of the page to return, from the previous response.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Returns documents of an organization. If `documentIds` is omitted, all documents are returned.
///
/// The v2 API has [`GetDocuments`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().documents().get()`](../../../velt/v1/struct.Documents.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetDocumentsV1 {
    /// The IDs of the documents to return. At most 30.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Starts the migration of a document to a new document ID.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().documents().migrate()`](../../../velt/v2/struct.Documents.html#method.migrate)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MigrateDocument {
    /// The current document ID.
    pub document_id: ::std::string::String,
    /// The new document ID.
    pub new_document_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Moves documents to a folder in the same organization.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().documents().move_to_folder()`](../../../velt/v1/struct.Documents.html#method.move_to_folder) and [`v2().documents().move_to_folder()`](../../../velt/v2/struct.Documents.html#method.move_to_folder)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MoveDocuments {
    /// The IDs of the documents to move. At most 30.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The ID of the destination folder.
    pub folder_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Sets who can access documents.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().documents().update_access()`](../../../velt/v1/struct.Documents.html#method.update_access) and [`v2().documents().update_access()`](../../../velt/v2/struct.Documents.html#method.update_access)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateDocumentAccess {
    /// The new access type.
    pub access_type: crate::types::DocumentAccessType,
    /// The IDs of the documents to update.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Disables or enables documents.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().documents().update_disabled_state()`](../../../velt/v1/struct.Documents.html#method.update_disabled_state) and [`v2().documents().update_disabled_state()`](../../../velt/v2/struct.Documents.html#method.update_disabled_state)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateDocumentDisabledState {
    /// Whether to disable the documents. If false, they are enabled.
    pub disabled: bool,
    /// The IDs of the documents to update.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Updates documents of an organization. Only v2 accepts `merge`.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().documents().update()`](../../../velt/v2/struct.Documents.html#method.update)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateDocuments {
    /// The documents to update, each with the document ID and the fields to set.
    pub documents: ::std::vec::Vec<DocumentInput>,
    /// Whether to merge the fields into the existing metadata of the documents. By default, they replace it. Not documented by Velt; its Python SDK sends it.
    pub merge: ::std::option::Option<bool>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Updates documents of an organization.
///
/// The v2 API has [`UpdateDocuments`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().documents().update()`](../../../velt/v1/struct.Documents.html#method.update)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateDocumentsV1 {
    /// The documents to update, each with the document ID and the fields to set.
    pub documents: ::std::vec::Vec<DocumentInput>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// The access type of a document, which determines who can access it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentAccessType {
    /// All signed-in users of your application have access.
    Public,
    /// All users of the document's organization have access.
    OrganizationPrivate,
    /// Only users who were granted access have it.
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

/// The reason why a call failed for one document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentOutcomeCode {
    /// A document with this ID already exists. Retrying fails again.
    AlreadyExists,
    /// The document does not exist. Retrying fails again.
    NotFound,
    /// An internal error occurred at Velt. The call can be retried.
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

/// The status of a document migration.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentMigrationStatus {
    /// The migration is waiting to run.
    Pending,
    /// The migration is in progress.
    InProgress,
    /// The migration has completed.
    Completed,
    /// The migration has failed.
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
