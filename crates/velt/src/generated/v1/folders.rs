// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `folders`.

use crate::{Client, PerItem, Response, call::Call, types};
use velt_client::table;

/// Folders group the documents of an organization. They can be nested. The
/// documents and folders in a folder inherit its access type unless they have their
/// own.
///
/// From [`Client::v1`]`().folders()`.
#[derive(Debug, Clone)]
pub struct Folders {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Folders {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Adds folders to an organization.
    ///
    /// You choose the folder IDs. Velt does not document what happens if a folder
    /// already exists. Returns one outcome per folder. In Velt's example, the `id` of
    /// an outcome is the folder ID from the request. Requires the advanced queries
    /// option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddFoldersV1, FolderInputV1};
    ///
    /// let request = AddFoldersV1::new(
    ///     "acme",
    ///     [FolderInputV1::new("plans").folder_name("Plans").parent_folder_id("projects")],
    /// );
    /// let response = velt.v1().folders().add(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/folders/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/folders/add-folder)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `folders` (required): The folders to add.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/organizations/folders/add")]
    #[doc(alias = "organizations/folders/add")]
    #[doc(alias = "add-folder")]
    pub fn add(
        &self,
        request: types::AddFoldersV1,
    ) -> Call<types::AddFoldersV1, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V1_FOLDERS_ADD, request)
    }

    /// Returns a folder with its subfolders, or all folders of an organization.
    ///
    /// Returns the folder with its subfolders if `folderId` is set, otherwise all
    /// folders of the organization. Requires the advanced queries option in the Velt
    /// console and version 4 or later of the Velt SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetFoldersV1;
    ///
    /// let response = velt.v1().folders().get(GetFoldersV1::new("acme")).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/folders/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/folders/get-folders)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `folder_id` (optional): The folder ID. If omitted, all folders are returned.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/organizations/folders/get")]
    #[doc(alias = "organizations/folders/get")]
    #[doc(alias = "get-folders")]
    pub fn get(
        &self,
        request: types::GetFoldersV1,
    ) -> Call<types::GetFoldersV1, Response<::std::vec::Vec<types::Folder>>> {
        Call::new(&self.client, &table::V1_FOLDERS_GET, request)
    }

    /// Renames or moves folders.
    ///
    /// Moving a folder moves all its contents. Returns one outcome per folder. In
    /// Velt's example, the `id` of an outcome is the folder ID from the request.
    /// Requires the advanced queries option in the Velt console and version 4 or later
    /// of the Velt SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{FolderUpdate, UpdateFolders};
    ///
    /// let request = UpdateFolders::new(
    ///     "acme",
    ///     [FolderUpdate::new("plans").folder_name("Plans").parent_folder_id("projects")],
    /// );
    /// let response = velt.v1().folders().update(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/folders/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/folders/update-folder)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `folders` (required): The folders to update, each with the folder ID and the
    ///   fields to change.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/organizations/folders/update")]
    #[doc(alias = "organizations/folders/update")]
    #[doc(alias = "update-folder")]
    pub fn update(
        &self,
        request: types::UpdateFolders,
    ) -> Call<types::UpdateFolders, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V1_FOLDERS_UPDATE, request)
    }

    /// Sets who can access folders.
    ///
    /// The contents of a folder inherit its access type unless they have their own.
    /// Returns one outcome per folder. The default access type of folders is set in the
    /// Velt console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateFolderAccessV1;
    ///
    /// let request = UpdateFolderAccessV1::new(
    ///     "acme",
    ///     ["plans", "reports"],
    ///     "organizationPrivate",
    /// );
    /// let response = velt.v1().folders().update_access(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/folders/access/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/folders/update-folder-access)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `folder_ids` (required): The IDs of the folders to update.
    /// - `access_type` (required, by default "public"): The new access type.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/organizations/folders/access/update")]
    #[doc(alias = "organizations/folders/access/update")]
    #[doc(alias = "update-folder-access")]
    pub fn update_access(
        &self,
        request: types::UpdateFolderAccessV1,
    ) -> Call<types::UpdateFolderAccessV1, PerItem<types::FolderAccessOutcome>> {
        Call::new(&self.client, &table::V1_FOLDERS_UPDATE_ACCESS, request)
    }
}
