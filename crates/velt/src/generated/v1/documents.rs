// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `documents`.

use crate::{Client, PerItem, Response, call::Call, types};
use velt_client::table;

/// The spaces in which people work together, such as a page or a file of your
/// application. A document belongs to an organization, and may be in a folder.
///
/// [`Client::v1`]`().documents()` gives this handle.
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
    /// The ids are yours to choose. What a repeated call does to a document that is
    /// there already is not documented, so the call is not sent again by itself. The
    /// answer has an outcome for each document.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddDocumentsV1;
    ///
    /// let request: AddDocumentsV1 = serde_json::from_str(
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
    ///     .v1()
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
    /// `POST /v1/organizations/documents/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/documents/add-documents)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization to add the documents to, by the
    ///   id that you gave it.
    /// - `documents` (required): The documents to add.
    /// - `folderId` (optional): The folder to add the documents to, by the id that you
    ///   gave it. Velt's table calls it required, but one of the two documented examples
    ///   leaves it out.
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
    /// The call succeeds even if documents fail: the answer has an outcome for each,
    /// and `code` says why one failed, as one that does not exist.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteDocuments;
    ///
    /// let answer = velt
    ///     .v1()
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
    /// `POST /v1/organizations/documents/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/documents/delete-documents)). Requires an API key and its auth token.
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
    #[doc(alias = "v1/organizations/documents/delete")]
    #[doc(alias = "organizations/documents/delete")]
    #[doc(alias = "delete-documents")]
    pub fn delete(
        &self,
        request: types::DeleteDocuments,
    ) -> Call<types::DeleteDocuments, PerItem<types::DocumentOutcome>> {
        Call::new(&self.client, &table::V1_DOCUMENTS_DELETE, request)
    }

    /// Gets documents of an organization.
    ///
    /// Gives all documents of the organization if no ids are sent. Meant for Velt SDKs
    /// of version 3 or earlier.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetDocumentsV1;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .documents()
    ///     .get(GetDocumentsV1::new("yourOrganizationId"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/documents/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/documents/get-documents)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the documents belong to, by
    ///   the id that you gave it.
    /// - `documentIds` (optional, at most 30 items): The documents to get, by the ids
    ///   that you gave them.
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

    /// Moves documents to a folder of their organization.
    ///
    /// Says only that the documents are moved: there is no outcome for each of them.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::MoveDocuments;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .documents()
    ///     .move_to_folder(MoveDocuments::new("yourOrganizationId", ["yourDocumentId1", "yourDocumentId2"], "targetFolderId"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/documents/move` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/documents/move-documents)). Requires an API key and its auth token.
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
    /// The call succeeds even if documents fail: the answer has an outcome for each,
    /// and `code` says why one failed, as one that does not exist.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateDocumentsV1;
    ///
    /// let request: UpdateDocumentsV1 = serde_json::from_str(
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
    ///     .v1()
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
    /// `POST /v1/organizations/documents/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/documents/update-documents)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the documents belong to, by
    ///   the id that you gave it.
    /// - `documents` (required): The documents to update, each with its id and the
    ///   fields to change.
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
    ///     .v1()
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
    /// `POST /v1/organizations/documents/access/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/documents/update-document-access)). Requires an API key and its auth token.
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
    #[doc(alias = "v1/organizations/documents/access/update")]
    #[doc(alias = "organizations/documents/access/update")]
    #[doc(alias = "update-document-access")]
    pub fn update_access(
        &self,
        request: types::UpdateDocumentAccess,
    ) -> Call<types::UpdateDocumentAccess, PerItem<types::DocumentAccessOutcome>> {
        Call::new(&self.client, &table::V1_DOCUMENTS_UPDATE_ACCESS, request)
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
    ///     .v1()
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
    /// `POST /v1/organizations/documents/access/disablestate/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/documents/update-document-disable-state)). Requires an API key and its auth token.
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
