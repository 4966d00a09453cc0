// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `documents`.

use crate::{Client, PerItem, Response, call::Call, types};
use velt_client::table;

/// The spaces where users collaborate, such as pages or files of your application.
/// A document belongs to an organization and can be in a folder.
///
/// From [`Client::v1`]`().documents()`.
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
    /// You choose the document IDs. Velt does not document what happens if a document
    /// already exists. Returns one outcome per document.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddDocumentsV1, DocumentInput};
    ///
    /// let request = AddDocumentsV1::new(
    ///     "acme",
    ///     [DocumentInput::new("roadmap").document_name("Roadmap")],
    /// );
    /// let response = velt.v1().documents().add(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/documents/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/documents/add-documents)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `documents` (required): The documents to add.
    /// - `folder_id` (optional): The folder ID. If set, the documents are added to this
    ///   folder. Velt's documentation contradicts itself: its table marks `folderId` as
    ///   required, but one of the two examples omits it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/organizations/documents/add")]
    #[doc(alias = "organizations/documents/add")]
    #[doc(alias = "add-documents")]
    pub fn add(
        &self,
        request: types::AddDocumentsV1,
    ) -> Call<types::AddDocumentsV1, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V1_DOCUMENTS_ADD, request)
    }

    /// Deletes documents of an organization.
    ///
    /// Deletes the documents with all their data. Returns one outcome per document. The
    /// call succeeds even if documents fail, for example because they do not exist. The
    /// `code` of a failed document gives the reason.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteDocuments;
    ///
    /// let response = velt
    ///     .v1()
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
    /// `POST /v1/organizations/documents/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/documents/delete-documents)). Requires an API key and its auth token.
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
    #[doc(alias = "v1/organizations/documents/delete")]
    #[doc(alias = "organizations/documents/delete")]
    #[doc(alias = "delete-documents")]
    pub fn delete(
        &self,
        request: types::DeleteDocuments,
    ) -> Call<types::DeleteDocuments, PerItem<types::DocumentOutcome>> {
        Call::new(&self.client, &table::V1_DOCUMENTS_DELETE, request)
    }

    /// Returns documents of an organization.
    ///
    /// Returns all documents of the organization if `documentIds` is omitted. Intended
    /// for applications that use version 3 or earlier of the Velt SDK. For later
    /// versions, use the v2 operation.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetDocumentsV1;
    ///
    /// let response = velt.v1().documents().get(GetDocumentsV1::new("acme")).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/documents/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/documents/get-documents)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_ids` (optional, at most 30 items): The IDs of the documents to
    ///   return. At most 30.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/organizations/documents/get")]
    #[doc(alias = "organizations/documents/get")]
    #[doc(alias = "get-documents")]
    pub fn get(
        &self,
        request: types::GetDocumentsV1,
    ) -> Call<types::GetDocumentsV1, Response<::std::vec::Vec<types::Document>>> {
        Call::new(&self.client, &table::V1_DOCUMENTS_GET, request)
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
    ///     .v1()
    ///     .documents()
    ///     .move_to_folder(MoveDocuments::new("acme", ["roadmap", "budget"], "plans"))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/documents/move` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/documents/move-documents)). Requires an API key and its auth token.
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
    #[doc(alias = "v1/organizations/documents/move")]
    #[doc(alias = "organizations/documents/move")]
    #[doc(alias = "move-documents")]
    pub fn move_to_folder(
        &self,
        request: types::MoveDocuments,
    ) -> Call<types::MoveDocuments, types::Success> {
        Call::new(&self.client, &table::V1_DOCUMENTS_MOVE_TO_FOLDER, request)
    }

    /// Updates documents of an organization.
    ///
    /// Returns one outcome per document. The call succeeds even if documents fail, for
    /// example because they do not exist. The `code` of a failed document gives the
    /// reason.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{DocumentInput, UpdateDocumentsV1};
    ///
    /// let request = UpdateDocumentsV1::new(
    ///     "acme",
    ///     [DocumentInput::new("roadmap").document_name("Roadmap")],
    /// );
    /// let response = velt.v1().documents().update(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/documents/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/documents/update-documents)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `documents` (required): The documents to update, each with the document ID and
    ///   the fields to set.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/organizations/documents/update")]
    #[doc(alias = "organizations/documents/update")]
    #[doc(alias = "update-documents")]
    pub fn update(
        &self,
        request: types::UpdateDocumentsV1,
    ) -> Call<types::UpdateDocumentsV1, PerItem<types::DocumentOutcome>> {
        Call::new(&self.client, &table::V1_DOCUMENTS_UPDATE, request)
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
    /// let response = velt.v1().documents().update_access(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/documents/access/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/documents/update-document-access)). Requires an API key and its auth token.
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
    #[doc(alias = "v1/organizations/documents/access/update")]
    #[doc(alias = "organizations/documents/access/update")]
    #[doc(alias = "update-document-access")]
    pub fn update_access(
        &self,
        request: types::UpdateDocumentAccess,
    ) -> Call<types::UpdateDocumentAccess, PerItem<types::DocumentAccessOutcome>> {
        Call::new(&self.client, &table::V1_DOCUMENTS_UPDATE_ACCESS, request)
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
    ///     .v1()
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
    /// `POST /v1/organizations/documents/access/disablestate/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/documents/update-document-disable-state)). Requires an API key and its auth token.
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
    #[doc(alias = "v1/organizations/documents/access/disablestate/update")]
    #[doc(alias = "organizations/documents/access/disablestate/update")]
    #[doc(alias = "update-document-disable-state")]
    pub fn update_disabled_state(
        &self,
        request: types::UpdateDocumentDisabledState,
    ) -> Call<types::UpdateDocumentDisabledState, PerItem<types::DocumentDisabledStateOutcome>>
    {
        Call::new(
            &self.client,
            &table::V1_DOCUMENTS_UPDATE_DISABLED_STATE,
            request,
        )
    }
}
