// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `crdt`.

use crate::{Client, Response, call::Call, types};
use velt_client::table;

/// The content of multiplayer editors, which Velt stores as conflict-free
/// replicated data types (CRDTs).
///
/// From [`Client::v2`]`().crdt()`.
#[derive(Debug, Clone)]
pub struct Crdt {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Crdt {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates the content of a collaborative editor.
    ///
    /// Fails with `ALREADY_EXISTS` if the editor already has content, so a repeated
    /// call fails if the first one succeeded. The content must match `type`: a string
    /// for `text` and `xml`, an object for `map`, and an array for `array`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddCrdtData;
    ///
    /// let request = AddCrdtData::new(
    ///     "acme",
    ///     "roadmap",
    ///     "my-collab-note",
    ///     "text",
    ///     "Hello, collaborative world!",
    /// );
    /// let response = velt.v2().crdt().add(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/crdt/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/crdt/add-crdt-data)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `editor_id` (required): The editor ID, chosen by you.
    /// - `r#type` (required): The content type of an editor. Velt's Python SDK also
    ///   supports `xmltext`.
    /// - `data` (required): The content of an editor, in the form that matches its
    ///   type.
    /// - `content_key` (optional, by default "content"): The key under which Yjs stores
    ///   the content. Use `default` for TipTap. Defaults to `content`.
    /// - `is_server_ids` (optional): Whether `organizationId` and `documentId` are
    ///   Velt's internal, hashed IDs. Not documented by Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/crdt/add")]
    #[doc(alias = "crdt/add")]
    #[doc(alias = "add-crdt-data")]
    pub fn add(&self, request: types::AddCrdtData) -> Call<types::AddCrdtData, types::Success> {
        Call::new(&self.client, &table::V2_CRDT_ADD, request)
    }

    /// Deletes the content of collaborative editors.
    ///
    /// If `editorIds` is omitted, deletes the content of **every** editor of the
    /// document. Documented in Velt's Node and Python guides, but not in its REST
    /// reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteCrdtData;
    ///
    /// let response = velt
    ///     .v2()
    ///     .crdt()
    ///     .delete(DeleteCrdtData::new("acme", "roadmap").editor_ids(["notes"]))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/crdt/delete`. Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `editor_ids` (optional): The IDs of the editors whose content to delete. If
    ///   omitted, the content of every editor of the document is deleted.
    /// - `is_server_ids` (optional): Whether `organizationId` and `documentId` are
    ///   Velt's internal, hashed IDs.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/crdt/delete")]
    #[doc(alias = "crdt/delete")]
    pub fn delete(
        &self,
        request: types::DeleteCrdtData,
    ) -> Call<
        types::DeleteCrdtData,
        Response<::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>>,
    > {
        Call::new(&self.client, &table::V2_CRDT_DELETE, request)
    }

    /// Returns the content of collaborative editors.
    ///
    /// Returns the content of every editor of the document if `editorId` is omitted.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetCrdtData;
    ///
    /// let request = GetCrdtData::new("acme", "roadmap").editor_id("my-collab-note");
    /// let response = velt.v2().crdt().get(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/crdt/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/crdt/get-crdt-data)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `editor_id` (optional): The editor ID. If omitted, the content of every editor
    ///   of the document is returned.
    /// - `r#type` (optional): A hint about the content type: `text`, `map`, `array`,
    ///   `xml` or `xmltext`. Not documented by Velt; its Python SDK sends it.
    /// - `is_server_ids` (optional): Whether `organizationId` and `documentId` are
    ///   Velt's internal, hashed IDs. Not documented by Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/crdt/get")]
    #[doc(alias = "crdt/get")]
    #[doc(alias = "get-crdt-data")]
    pub fn get(
        &self,
        request: types::GetCrdtData,
    ) -> Call<types::GetCrdtData, Response<::std::vec::Vec<types::CrdtData>>> {
        Call::new(&self.client, &table::V2_CRDT_GET, request)
    }

    /// Replaces the content of a collaborative editor.
    ///
    /// Applies the change as CRDT operations. Fails with `NOT_FOUND` if the editor has
    /// no content yet. The content must match `type`: a string for `text` and `xml`, an
    /// object for `map`, and an array for `array`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateCrdtData;
    ///
    /// let request = UpdateCrdtData::new(
    ///     "acme",
    ///     "roadmap",
    ///     "my-collab-note",
    ///     "text",
    ///     "Updated collaborative content!",
    /// );
    /// let response = velt.v2().crdt().update(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/crdt/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/crdt/update-crdt-data)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `editor_id` (required): The editor ID.
    /// - `r#type` (required): The content type of an editor. Velt's Python SDK also
    ///   supports `xmltext`.
    /// - `data` (required): The content of an editor, in the form that matches its
    ///   type.
    /// - `content_key` (optional, by default "content"): The key under which Yjs stores
    ///   the content. Use `default` for TipTap. Defaults to `content`.
    /// - `is_server_ids` (optional): Whether `organizationId` and `documentId` are
    ///   Velt's internal, hashed IDs. Not documented by Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/crdt/update")]
    #[doc(alias = "crdt/update")]
    #[doc(alias = "update-crdt-data")]
    pub fn update(
        &self,
        request: types::UpdateCrdtData,
    ) -> Call<types::UpdateCrdtData, types::Success> {
        Call::new(&self.client, &table::V2_CRDT_UPDATE, request)
    }
}
