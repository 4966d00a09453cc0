// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `folders`.

use crate::{Client, PerItem, Response, call::Call, types};
use velt_client::table;

/// Folders group the documents of an organization. They can be nested. The
/// documents and folders in a folder inherit its access type unless they have their
/// own.
///
/// From [`Client::v2`]`().folders()`.
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
    /// already exists. Unlike the v1 operation, it can set access types and add the
    /// organization first. Returns one outcome per folder. In Velt's example, the `id`
    /// of an outcome is the folder ID from the request. Requires the advanced queries
    /// option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddFolders, FolderInput};
    ///
    /// let request = AddFolders::new(
    ///     "acme",
    ///     [FolderInput::new("plans").folder_name("Plans").parent_folder_id("projects")],
    /// );
    /// let response = velt.v2().folders().add(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/folders/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/folders/add-folder)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `folders` (required): The folders to add.
    /// - `create_organization` (optional): Whether to add the organization first if it
    ///   does not exist.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/organizations/folders/add")]
    #[doc(alias = "organizations/folders/add")]
    #[doc(alias = "add-folder")]
    pub fn add(
        &self,
        request: types::AddFolders,
    ) -> Call<types::AddFolders, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_FOLDERS_ADD, request)
    }

    /// Deletes a folder and all its contents.
    ///
    /// Deletes the folder with its subfolders, documents, locations and users. The
    /// response confirms only that the deletion has started; Velt does not report when
    /// it is complete. If the folder does not exist, the error has the code `not-found`
    /// and no `status`. Requires the advanced queries option in the Velt console and
    /// version 4 or later of the Velt SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteFolder;
    ///
    /// let response = velt.v2().folders().delete(DeleteFolder::new("acme", "plans")).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/folders/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/folders/delete-folder)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `folder_id` (required): The folder ID.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/organizations/folders/delete")]
    #[doc(alias = "organizations/folders/delete")]
    #[doc(alias = "delete-folder")]
    pub fn delete(
        &self,
        request: types::DeleteFolder,
    ) -> Call<types::DeleteFolder, types::Success> {
        Call::new(&self.client, &table::V2_FOLDERS_DELETE, request)
    }

    /// Returns a folder with its subfolders, or all folders of an organization.
    ///
    /// Returns the folder with its subfolders if `folderId` is set, otherwise all
    /// folders of the organization. Unlike the v1 operation, it returns access types
    /// and ancestors, and the number of subfolder levels can be set. Requires the
    /// advanced queries option in the Velt console and version 4 or later of the Velt
    /// SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetFolders;
    ///
    /// let response = velt.v2().folders().get(GetFolders::new("acme")).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/folders/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/folders/get-folders)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `folder_id` (optional): The folder ID. If omitted, all folders are returned.
    /// - `max_depth` (optional): The number of subfolder levels to return. If omitted,
    ///   only the immediate subfolders are returned.
    /// - `root_folders_only` (optional): Whether to return only top-level folders.
    ///   Cannot be combined with `folderId`. Not documented by Velt; its Python SDK sends
    ///   it.
    /// - `page_size` (optional, from 1, up to 1000): Maximum number of folders per
    ///   page, from 1 to 1000. Cannot be combined with `folderId`. Not documented by
    ///   Velt; its Python SDK sends it.
    /// - `page_token` (optional): Token of the page to return, from the previous
    ///   response. Velt does not document which field of the response contains it. Cannot
    ///   be combined with `folderId`. Not documented by Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/organizations/folders/get")]
    #[doc(alias = "organizations/folders/get")]
    #[doc(alias = "get-folders")]
    pub fn get(
        &self,
        request: types::GetFolders,
    ) -> Call<types::GetFolders, Response<::std::vec::Vec<types::Folder>>> {
        Call::new(&self.client, &table::V2_FOLDERS_GET, request)
    }

    /// Renames or moves folders.
    ///
    /// Moving a folder moves all its contents. Velt then recomputes `ancestors` and the
    /// access type of the folder and its subfolders; this is documented only for v2.
    /// Returns one outcome per folder. In Velt's example, the `id` of an outcome is the
    /// folder ID from the request. Requires the advanced queries option in the Velt
    /// console and version 4 or later of the Velt SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{FolderUpdate, UpdateFolders};
    ///
    /// let request = UpdateFolders::new(
    ///     "acme",
    ///     [FolderUpdate::new("plans").folder_name("Plans").parent_folder_id("projects")],
    /// );
    /// let response = velt.v2().folders().update(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/folders/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/folders/update-folder)). Requires an API key and its auth token.
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
    #[doc(alias = "v2/organizations/folders/update")]
    #[doc(alias = "organizations/folders/update")]
    #[doc(alias = "update-folder")]
    pub fn update(
        &self,
        request: types::UpdateFolders,
    ) -> Call<types::UpdateFolders, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_FOLDERS_UPDATE, request)
    }

    /// Sets who can access folders.
    ///
    /// Unlike the v1 operation, it can also let folders inherit the access type of
    /// their parent folder. The contents of a folder inherit its access type unless
    /// they have their own. Returns one outcome per folder. The default access type of
    /// folders is set in the Velt console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateFolderAccess;
    ///
    /// let request = UpdateFolderAccess::access(
    ///     "acme",
    ///     ["plans", "reports"],
    ///     "organizationPrivate",
    /// );
    /// let response = velt.v2().folders().update_access(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/folders/access/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/folders/update-folder-access)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `folder_ids` (required): The IDs of the folders to update.
    /// - `access_type` (optional, by default "public"): The new access type. Required
    ///   unless `inheritFromParent` is set.
    /// - `inherit_from_parent` (optional): Whether the folders inherit the access type
    ///   of their parent folder. Required unless `accessType` is set.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/organizations/folders/access/update")]
    #[doc(alias = "organizations/folders/access/update")]
    #[doc(alias = "update-folder-access")]
    pub fn update_access(
        &self,
        request: types::UpdateFolderAccess,
    ) -> Call<types::UpdateFolderAccess, PerItem<types::FolderAccessOutcome>> {
        Call::new(&self.client, &table::V2_FOLDERS_UPDATE_ACCESS, request)
    }
}
