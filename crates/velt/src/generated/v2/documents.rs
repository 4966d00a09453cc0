// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `documents`.

use crate::{Client, Page, PerItem, Response, call::Call, types};
use velt_client::table;

/// The spaces where users collaborate, such as pages or files of your application.
/// A document belongs to an organization and can be in a folder.
///
/// From [`Client::v2`]`().documents()`.
#[derive(Debug, Clone)]
pub struct Documents {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Documents {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Adds documents to an organization.
    ///
    /// You choose the document IDs. If any document fails, for example because it
    /// already exists, the whole call fails with HTTP 500 and `INTERNAL`, even if the
    /// other documents were added. The `details` field of the error then contains one
    /// outcome per document, by document ID. The `code` of an outcome shows whether a
    /// retry can help. A retry fails for documents that were already added. Unlike the
    /// v1 operation, it can add the organization and the folder first.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddDocuments, DocumentInput};
    ///
    /// let request = AddDocuments::new(
    ///     "acme",
    ///     [DocumentInput::new("roadmap").document_name("Roadmap")],
    /// );
    /// let response = velt.v2().documents().add(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/documents/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/documents/add-documents)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `documents` (required): The documents to add.
    /// - `create_organization` (optional): Whether to add the organization first if it
    ///   does not exist.
    /// - `folder_id` (optional): The folder ID. If set, the documents are added to this
    ///   folder.
    /// - `create_folder` (optional): Whether to add the folder first if it does not
    ///   exist. Requires `folderId`.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/organizations/documents/add")]
    #[doc(alias = "organizations/documents/add")]
    #[doc(alias = "add-documents")]
    pub fn add(
        &self,
        request: types::AddDocuments,
    ) -> Call<types::AddDocuments, PerItem<types::DocumentOutcome>> {
        Call::new(&self.client, &table::V2_DOCUMENTS_ADD, request)
    }

    /// Counts documents of an organization.
    ///
    /// Counts all documents of the organization, or the documents of one folder if
    /// `folderId` is set. Documented in Velt's Node and Python guides, not in its REST
    /// reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CountDocuments;
    ///
    /// let response = velt.v2().documents().count(CountDocuments::new("acme")).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/documents/count/get`. Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `folder_id` (optional): The folder ID. If omitted, the documents of the whole
    ///   organization are counted.
    /// - `exclude_folder_docs` (optional): Whether to exclude documents in folders.
    ///   Cannot be combined with `filters`.
    /// - `filters` (optional, at most 10 items): Conditions that the metadata of the
    ///   documents must meet, as in the request that lists documents. At most 10. Cannot
    ///   be combined with `excludeFolderDocs`.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/organizations/documents/count/get")]
    #[doc(alias = "organizations/documents/count/get")]
    pub fn count(
        &self,
        request: types::CountDocuments,
    ) -> Call<types::CountDocuments, Response<types::DocumentsCount>> {
        Call::new(&self.client, &table::V2_DOCUMENTS_COUNT, request)
    }

    /// Deletes documents of an organization.
    ///
    /// Deletes the documents with all their data. Unlike in v1, the whole call fails
    /// with HTTP 500 and `INTERNAL` if any document fails, for example because it does
    /// not exist, even if the other documents were deleted. The `details` field of the
    /// error then contains one outcome per document, by document ID. The `code` of an
    /// outcome shows whether a retry can help.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteDocuments;
    ///
    /// let response = velt
    ///     .v2()
    ///     .documents()
    ///     .delete(DeleteDocuments::new("acme", ["roadmap", "budget"]))
    ///     .await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/documents/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/documents/delete-documents)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_ids` (required): The IDs of the documents to delete.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/organizations/documents/delete")]
    #[doc(alias = "organizations/documents/delete")]
    #[doc(alias = "delete-documents")]
    pub fn delete(
        &self,
        request: types::DeleteDocuments,
    ) -> Call<types::DeleteDocuments, PerItem<types::DocumentOutcome>> {
        Call::new(&self.client, &table::V2_DOCUMENTS_DELETE, request)
    }

    /// Lists documents of an organization, page by page.
    ///
    /// Lists all documents of the organization if neither `documentIds` nor `folderId`
    /// is set. If a document requested by ID cannot be returned, for example because it
    /// does not exist, the whole call fails with HTTP 500 and `INTERNAL`. The `details`
    /// field of the error is then a list in the order of the requested IDs. It contains
    /// the documents found and, for each failed document, a `code` with the reason.
    /// Requires the advanced queries option in the Velt console and version 4 or later
    /// of the Velt SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetDocuments;
    ///
    /// let request = GetDocuments::new("acme").page_size(20).page_token("8740648311207869");
    /// let response = velt.v2().documents().get(request).await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/documents/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/documents/get-documents-v2)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) and [`items`](Call::items) return all of them.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_ids` (optional, at most 30 items): The IDs of the documents to
    ///   return. At most 30.
    /// - `folder_id` (optional): The folder ID. If set, only documents in this folder
    ///   are returned.
    /// - `filters` (optional, at most 10 items): Conditions that the metadata of the
    ///   documents must meet. At most 10.
    /// - `order_by_comment_views` (optional): Whether to order the documents by how
    ///   recently their comments were viewed. Not documented by Velt; its Python SDK
    ///   sends it.
    /// - `page_size` (optional, by default 1000): Maximum number of documents per page.
    ///   Defaults to 1000.
    /// - `page_token` (optional): Token of the page to return, from the previous
    ///   response.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/organizations/documents/get")]
    #[doc(alias = "organizations/documents/get")]
    #[doc(alias = "get-documents-v2")]
    pub fn get(
        &self,
        request: types::GetDocuments,
    ) -> Call<types::GetDocuments, Page<::std::vec::Vec<types::Document>>> {
        Call::new(&self.client, &table::V2_DOCUMENTS_GET, request)
    }

    /// Returns the progress of a document migration.
    ///
    /// Repeat the call until the status is `completed` or `failed`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetDocumentMigrationStatus;
    ///
    /// let response = velt
    ///     .v2()
    ///     .documents()
    ///     .get_migration_status(GetDocumentMigrationStatus::new("acme", "migration-1"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/documents/migrate/status` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/documents/migrate-documents-status)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `migration_id` (required): The migration ID, from the response that started
    ///   the migration.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/organizations/documents/migrate/status")]
    #[doc(alias = "organizations/documents/migrate/status")]
    #[doc(alias = "migrate-documents-status")]
    pub fn get_migration_status(
        &self,
        request: types::GetDocumentMigrationStatus,
    ) -> Call<types::GetDocumentMigrationStatus, Response<types::DocumentMigrationProgress>> {
        Call::new(
            &self.client,
            &table::V2_DOCUMENTS_GET_MIGRATION_STATUS,
            request,
        )
    }

    /// Starts the migration of a document to a new document ID.
    ///
    /// The migration runs in the background. Use the returned migration ID to check its
    /// status until it is `completed` or `failed`. Velt does not document whether the
    /// old document is kept. Repeating the call may start a second migration.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::MigrateDocument;
    ///
    /// let response = velt
    ///     .v2()
    ///     .documents()
    ///     .migrate(MigrateDocument::new("acme", "roadmap", "roadmap-archive"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/documents/migrate` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/documents/migrate-documents)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The current document ID.
    /// - `new_document_id` (required): The new document ID.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/organizations/documents/migrate")]
    #[doc(alias = "organizations/documents/migrate")]
    #[doc(alias = "migrate-documents")]
    pub fn migrate(
        &self,
        request: types::MigrateDocument,
    ) -> Call<types::MigrateDocument, Response<types::DocumentMigration>> {
        Call::new(&self.client, &table::V2_DOCUMENTS_MIGRATE, request)
    }

    /// Moves documents to a folder in the same organization.
    ///
    /// The response contains no outcome per document.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::MoveDocuments;
    ///
    /// let response = velt
    ///     .v2()
    ///     .documents()
    ///     .move_to_folder(MoveDocuments::new("acme", ["roadmap", "budget"], "plans"))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/documents/move` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/documents/move-documents)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_ids` (required, at most 30 items): The IDs of the documents to move.
    ///   At most 30.
    /// - `folder_id` (required): The ID of the destination folder.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/organizations/documents/move")]
    #[doc(alias = "organizations/documents/move")]
    #[doc(alias = "move-documents")]
    pub fn move_to_folder(
        &self,
        request: types::MoveDocuments,
    ) -> Call<types::MoveDocuments, types::Success> {
        Call::new(&self.client, &table::V2_DOCUMENTS_MOVE_TO_FOLDER, request)
    }

    /// Updates documents of an organization.
    ///
    /// Unlike in v1, the whole call fails with HTTP 500 and `INTERNAL` if any document
    /// fails, for example because it does not exist, even if the other documents were
    /// updated. The `details` field of the error then contains one outcome per
    /// document, by document ID. The `code` of an outcome shows whether a retry can
    /// help.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{DocumentInput, UpdateDocuments};
    ///
    /// let request = UpdateDocuments::new(
    ///     "acme",
    ///     [DocumentInput::new("roadmap").document_name("Roadmap")],
    /// );
    /// let response = velt.v2().documents().update(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/documents/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/documents/update-documents)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `documents` (required): The documents to update, each with the document ID and
    ///   the fields to set.
    /// - `merge` (optional): Whether to merge the fields into the existing metadata of
    ///   the documents. By default, they replace it. Not documented by Velt; its Python
    ///   SDK sends it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/organizations/documents/update")]
    #[doc(alias = "organizations/documents/update")]
    #[doc(alias = "update-documents")]
    pub fn update(
        &self,
        request: types::UpdateDocuments,
    ) -> Call<types::UpdateDocuments, PerItem<types::DocumentOutcome>> {
        Call::new(&self.client, &table::V2_DOCUMENTS_UPDATE, request)
    }

    /// Sets who can access documents.
    ///
    /// Returns one outcome per document. The default access type of documents is set in
    /// the Velt console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateDocumentAccess;
    ///
    /// let request = UpdateDocumentAccess::new(
    ///     "acme",
    ///     ["roadmap", "budget"],
    ///     "organizationPrivate",
    /// );
    /// let response = velt.v2().documents().update_access(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/documents/access/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/documents/update-document-access)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_ids` (required): The IDs of the documents to update.
    /// - `access_type` (required, by default "public"): The new access type.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/organizations/documents/access/update")]
    #[doc(alias = "organizations/documents/access/update")]
    #[doc(alias = "update-document-access")]
    pub fn update_access(
        &self,
        request: types::UpdateDocumentAccess,
    ) -> Call<types::UpdateDocumentAccess, PerItem<types::DocumentAccessOutcome>> {
        Call::new(&self.client, &table::V2_DOCUMENTS_UPDATE_ACCESS, request)
    }

    /// Disables or enables documents.
    ///
    /// Users cannot read or write in a disabled document. Returns one outcome per
    /// document.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateDocumentDisabledState;
    ///
    /// let response = velt
    ///     .v2()
    ///     .documents()
    ///     .update_disabled_state(
    ///         UpdateDocumentDisabledState::new("acme", ["roadmap"], true),
    ///     )
    ///     .await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/documents/access/disablestate/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/documents/update-document-disable-state)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_ids` (required): The IDs of the documents to update.
    /// - `disabled` (required, by default false): Whether to disable the documents. If
    ///   false, they are enabled.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/organizations/documents/access/disablestate/update")]
    #[doc(alias = "organizations/documents/access/disablestate/update")]
    #[doc(alias = "update-document-disable-state")]
    pub fn update_disabled_state(
        &self,
        request: types::UpdateDocumentDisabledState,
    ) -> Call<types::UpdateDocumentDisabledState, PerItem<types::DocumentDisabledStateOutcome>>
    {
        Call::new(
            &self.client,
            &table::V2_DOCUMENTS_UPDATE_DISABLED_STATE,
            request,
        )
    }
}
