// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `crdt`.

use crate::{Answer, Client, call::Call, types};
use velt_client::table;

/// The content of editors for multiplayer editing, which Velt keeps as
/// conflict-free replicated data.
///
/// [`Client::v2`]`().crdt()` gives this handle.
#[derive(Debug, Clone, Copy)]
pub struct Crdt<'c> {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: &'c Client,
}

impl<'c> Crdt<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Creates the content of an editor for multiplayer editing.
    ///
    /// Fails with ALREADY_EXISTS if the editor has content already, so a repeated call
    /// fails if the first one worked. The content has to fit the `type`: a string for
    /// `text` and `xml`, an object for `map`, an array for `array`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddCrdtData;
    ///
    /// let request: AddCrdtData = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "YOUR_ORGANIZATION_ID",
    ///   "documentId": "YOUR_DOCUMENT_ID",
    ///   "editorId": "my-collab-note",
    ///   "data": "Hello, collaborative world!",
    ///   "type": "text"
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .crdt()
    ///     .add(request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/crdt/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/crdt/add-crdt-data)). Needs an API key and its auth token.
    /// Not safe to repeat: a request that was received may have taken effect even if it failed.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document that the editor belongs to, by the id
    ///   that you gave it.
    /// - `editorId` (required): The id of the editor, which is yours to choose.
    /// - `type` (required): What kind of content an editor has. Velt's Python SDK also
    ///   knows `xmltext`.
    /// - `data` (required): The content of an editor, in the form that fits its kind.
    /// - `contentKey` (optional, by default "content"): The key that Yjs keeps the
    ///   content under. TipTap needs `default`.
    /// - `isServerIds` (optional): Whether ids are those of the server. Not documented
    ///   by Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error).
    pub fn add(&self, request: types::AddCrdtData) -> Call<types::AddCrdtData, types::Success> {
        Call::new(self.client, &table::V2_CRDT_ADD, request)
    }

    /// Deletes the content of editors for multiplayer editing.
    ///
    /// Without `editorIds`, it deletes that of **every** editor of the document. Velt's
    /// documentation does not have this operation; it is known from version 0.3.0 of
    /// Velt's Python SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteCrdtData;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .crdt()
    ///     .delete(DeleteCrdtData::new("acme", "roadmap").editor_ids(["notes"]))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/crdt/delete`. Needs an API key and its auth token.
    /// Safe to repeat: the same request leads to the same state.
    ///
    /// Velt does not document this operation; its official Python SDK has it.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization, by the id that you gave it.
    /// - `documentId` (required): The document that the editors are in, by the id that
    ///   you gave it.
    /// - `editorIds` (optional): The editors whose content to delete; those of the
    ///   whole document if left out.
    /// - `isServerIds` (optional): Whether the ids of organization and document are
    ///   those that Velt made of yours.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error).
    pub fn delete(
        &self,
        request: types::DeleteCrdtData,
    ) -> Call<types::DeleteCrdtData, types::UndocumentedResult> {
        Call::new(self.client, &table::V2_CRDT_DELETE, request)
    }

    /// Gets the content of editors for multiplayer editing.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetCrdtData;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .crdt()
    ///     .get(GetCrdtData::new("YOUR_ORGANIZATION_ID", "YOUR_DOCUMENT_ID").editor_id("my-collab-note"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/crdt/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/crdt/get-crdt-data)). Needs an API key and its auth token.
    /// It only reads: safe to repeat.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document that the editors belong to, by the id
    ///   that you gave it.
    /// - `editorId` (optional): The editor whose content to get; every editor of the
    ///   document if left out.
    /// - `type` (optional): The kind of content. Not documented by Velt; its Python SDK
    ///   sends it.
    /// - `isServerIds` (optional): Whether ids are those of the server. Not documented
    ///   by Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error).
    pub fn get(
        &self,
        request: types::GetCrdtData,
    ) -> Call<types::GetCrdtData, Answer<::std::vec::Vec<types::CrdtData>>> {
        Call::new(self.client, &table::V2_CRDT_GET, request)
    }

    /// Replaces the content of an editor for multiplayer editing.
    ///
    /// The content is changed by CRDT operations. Fails with NOT_FOUND if the editor
    /// has no content yet. The content has to fit the `type`: a string for `text` and
    /// `xml`, an object for `map`, an array for `array`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateCrdtData;
    ///
    /// let request: UpdateCrdtData = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "YOUR_ORGANIZATION_ID",
    ///   "documentId": "YOUR_DOCUMENT_ID",
    ///   "editorId": "my-collab-note",
    ///   "data": "Updated collaborative content!",
    ///   "type": "text"
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .crdt()
    ///     .update(request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/crdt/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/crdt/update-crdt-data)). Needs an API key and its auth token.
    /// Safe to repeat: the same request leads to the same state.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document that the editor belongs to, by the id
    ///   that you gave it.
    /// - `editorId` (required): The editor whose content to replace.
    /// - `type` (required): What kind of content an editor has. Velt's Python SDK also
    ///   knows `xmltext`.
    /// - `data` (required): The content of an editor, in the form that fits its kind.
    /// - `contentKey` (optional, by default "content"): The key that Yjs keeps the
    ///   content under. TipTap needs `default`.
    /// - `isServerIds` (optional): Whether ids are those of the server. Not documented
    ///   by Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`](crate::Error).
    pub fn update(
        &self,
        request: types::UpdateCrdtData,
    ) -> Call<types::UpdateCrdtData, types::Success> {
        Call::new(self.client, &table::V2_CRDT_UPDATE, request)
    }
}
