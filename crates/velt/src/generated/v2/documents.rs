// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `documents`.

use crate::{Client, Page, PerItem, Response, call::Call, types};
use velt_client::table;

/// The spaces in which people work together, such as a page or a file of your
/// application. A document belongs to an organization, and may be in a folder.
///
/// [`Client::v2`]`().documents()` gives this handle.
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
    /// The ids are yours to choose. If a document fails, as one that exists already,
    /// the whole call fails with HTTP 500 and `INTERNAL`, even if the others worked.
    /// `details` of the failure then has an outcome for each document, by the id that
    /// was sent; its `code` says whether another attempt can help. As a repeated call
    /// fails for what the first one added, the call is not sent again by itself.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddDocuments;
    ///
    /// let request: AddDocuments = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "yourOrganizationId",
    ///   "documents": [
    ///     {
    ///       "documentId": "yourDocumentId",
    ///       "documentName": "Your Document Name"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .documents()
    ///     .add(request)
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization to add the documents to, by the
    ///   id that you gave it.
    /// - `documents` (required): The documents to add.
    /// - `createOrganization` (optional): Whether to add the organization first if it
    ///   does not exist.
    /// - `folderId` (optional): The folder to add the documents to, by the id that you
    ///   gave it.
    /// - `createFolder` (optional): Whether to add the folder first if it does not
    ///   exist. Only together with `folderId`.
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
    /// Counts the documents of the organization, or of one folder with `folderId`. Velt
    /// rejects `filters` together with `excludeFolderDocs`. Documented in Velt's Node
    /// and Python guides, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CountDocuments;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .documents()
    ///     .count(CountDocuments::new("acme"))
    ///     .await?;
    /// println!("{}", answer.message);
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
    /// - `organizationId` (required): The organization ID.
    /// - `folderId` (optional): The ID of the folder whose documents to count. If
    ///   omitted, the whole organization is counted.
    /// - `excludeFolderDocs` (optional): Whether to exclude documents in folders. Not
    ///   allowed together with `filters`.
    /// - `filters` (optional, at most 10 items): Conditions on the metadata of the
    ///   documents to count, the same as for listing documents. Not allowed together with
    ///   `excludeFolderDocs`.
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
    /// If a document fails, as one that does not exist, the whole call fails with HTTP
    /// 500 and `INTERNAL`, even if the others worked. `details` of the failure then has
    /// an outcome for each document, by the id that was sent; its `code` says whether
    /// another attempt can help.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteDocuments;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .documents()
    ///     .delete(DeleteDocuments::new("yourOrganizationId", ["yourDocumentId1", "yourDocumentId2"]))
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization that the documents belong to, by
    ///   the id that you gave it.
    /// - `documentIds` (required): The documents to delete, by the ids that you gave
    ///   them.
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

    /// Gets documents of an organization, page by page.
    ///
    /// Gives all documents of the organization if neither ids nor a folder are sent. If
    /// a document that is asked for by its id cannot be given, as one that does not
    /// exist, the whole call fails with HTTP 500 and `INTERNAL`. `details` of the
    /// failure then is a list in the order of the ids, of documents and of what failed,
    /// with a `code` that says why. Needs the option for advanced queries in the Velt
    /// console, and a Velt SDK of version 4 or later.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetDocuments;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .documents()
    ///     .get(GetDocuments::new("yourOrganizationId").page_size(20).page_token("8740648311207869"))
    ///     .await?;
    /// println!("{:?}", answer.data);
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
    /// - `organizationId` (required): The organization that the documents belong to, by
    ///   the id that you gave it.
    /// - `documentIds` (optional, at most 30 items): The documents to get, by the ids
    ///   that you gave them.
    /// - `folderId` (optional): The folder whose documents to get, by the id that you
    ///   gave it.
    /// - `filters` (optional, at most 10 items): Conditions that the metadata of the
    ///   documents must meet.
    /// - `orderByCommentViews` (optional): Whether to order the documents by how
    ///   recently their comments were viewed. Not documented by Velt; its Python SDK
    ///   sends it.
    /// - `pageSize` (optional, by default 1000): How many documents a page has at the
    ///   most.
    /// - `pageToken` (optional): Asks for the page after the one whose answer had this
    ///   token; for the first page if left out.
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

    /// Says how far the migration of a document is.
    ///
    /// To be asked again until the status is `completed` or `failed`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetDocumentMigrationStatus;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .documents()
    ///     .get_migration_status(GetDocumentMigrationStatus::new("yourOrganizationId", "yourMigrationId"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/documents/migrate/status` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/documents/migrate-documents-status)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `migrationId` (required): The migration, by the id that the call which started
    ///   it gave.
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

    /// Starts to migrate a document to a new document id.
    ///
    /// The answer has the id of the migration, which goes on after it. Ask for its
    /// status until it is `completed` or `failed`. A repeated call may start a second
    /// migration.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::MigrateDocument;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .documents()
    ///     .migrate(MigrateDocument::new("yourOrganizationId", "yourDocumentId", "yourNewDocumentId"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/documents/migrate` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/documents/migrate-documents)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document to migrate, by the id that it has now.
    /// - `newDocumentId` (required): The id that the document is migrated to.
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

    /// Moves documents to a folder of their organization.
    ///
    /// Says only that the documents are moved: there is no outcome for each of them.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::MoveDocuments;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .documents()
    ///     .move_to_folder(MoveDocuments::new("yourOrganizationId", ["yourDocumentId1", "yourDocumentId2"], "targetFolderId"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/documents/move` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/documents/move-documents)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the documents belong to, by
    ///   the id that you gave it.
    /// - `documentIds` (required, at most 30 items): The documents to move, by the ids
    ///   that you gave them.
    /// - `folderId` (required): The folder to move the documents to, by the id that you
    ///   gave it.
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
    /// If a document fails, as one that does not exist, the whole call fails with HTTP
    /// 500 and `INTERNAL`, even if the others worked. `details` of the failure then has
    /// an outcome for each document, by the id that was sent; its `code` says whether
    /// another attempt can help.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateDocuments;
    ///
    /// let request: UpdateDocuments = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "yourOrganizationId",
    ///   "documents": [
    ///     {
    ///       "documentId": "yourDocumentId",
    ///       "documentName": "Your Document Name"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .documents()
    ///     .update(request)
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization that the documents belong to, by
    ///   the id that you gave it.
    /// - `documents` (required): The documents to update, each with its id and the
    ///   fields to change.
    /// - `merge` (optional): Whether to merge the fields into the existing metadata of
    ///   the documents instead of replacing it. Not documented by Velt; its Python SDK
    ///   sends it.
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

    /// Sets who has access to documents.
    ///
    /// The answer has an outcome for each document. Which access type a document has
    /// otherwise is set in the Velt console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateDocumentAccess;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .documents()
    ///     .update_access(UpdateDocumentAccess::new("yourOrganizationId", ["yourDocumentId1", "yourDocumentId2"], "organizationPrivate"))
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization that the documents belong to, by
    ///   the id that you gave it.
    /// - `documentIds` (required): The documents to change, by the ids that you gave
    ///   them.
    /// - `accessType` (required, by default "public"): Who has access from now on.
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

    /// Disables documents, or enables them again.
    ///
    /// Nobody can read or write the data that Velt holds for a document that is
    /// disabled. The answer has an outcome for each document.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateDocumentDisabledState;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .documents()
    ///     .update_disabled_state(UpdateDocumentDisabledState::new("yourOrganizationId", ["yourDocumentId"], true))
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization that the documents belong to, by
    ///   the id that you gave it.
    /// - `documentIds` (required): The documents to change, by the ids that you gave
    ///   them.
    /// - `disabled` (required, by default false): Whether the documents are to be
    ///   disabled.
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
