// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `folders`.

use crate::{Client, PerItem, Response, call::Call, types};
use velt_client::table;

/// What documents of an organization are ordered by. A folder may be in another
/// one, and what is in it has its access, unless it was given its own.
///
/// [`Client::v2`]`().folders()` gives this handle.
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
    /// The ids are yours to choose. What a repeated call does to a folder that is there
    /// already is not documented, so the call is not sent again by itself. The answer
    /// has an outcome for each folder. The `id` of an outcome is the id that was sent,
    /// in the documented example. Needs the option for advanced queries in the Velt
    /// console, and a Velt SDK of version 4 or later.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddFolders;
    ///
    /// let request: AddFolders = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "yourOrganizationId",
    ///   "folders": [
    ///     {
    ///       "folderId": "yourFolderId",
    ///       "folderName": "yourFolderName",
    ///       "parentFolderId": "yourParentFolderId"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .folders()
    ///     .add(request)
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization to add the folders to, by the id
    ///   that you gave it.
    /// - `folders` (required): The folders to add.
    /// - `createOrganization` (optional): Whether to add the organization first if it
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

    /// Deletes a folder with all that is in it.
    ///
    /// Documents and subfolders of the folder are deleted too. The answer says that
    /// Velt has begun; when it is done is not told. The documented failure, for a
    /// folder that does not exist, has a `code` of `not-found` and no `status`. Needs
    /// the option for advanced queries in the Velt console, and a Velt SDK of version 4
    /// or later.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteFolder;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .folders()
    ///     .delete(DeleteFolder::new("org10", "folderId2"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/folders/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/folders/delete-folder)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the folder belongs to, by
    ///   the id that you gave it.
    /// - `folderId` (required): The folder to delete, by the id that you gave it.
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

    /// Gets folders of an organization with their subfolders.
    ///
    /// Gives one folder with its subfolders, or all folders of the organization if no
    /// id is sent. Needs the option for advanced queries in the Velt console, and a
    /// Velt SDK of version 4 or later.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetFolders;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .folders()
    ///     .get(GetFolders::new("yourOrganizationId"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/folders/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/folders/get-folders)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the folders belong to, by
    ///   the id that you gave it.
    /// - `folderId` (optional): The folder to get, by the id that you gave it. All
    ///   folders are given if it is left out.
    /// - `maxDepth` (optional): How many levels of subfolders to give. Only the
    ///   immediate subfolders are given if it is left out.
    /// - `rootFoldersOnly` (optional): Whether to return only top-level folders. Cannot
    ///   be combined with `folderId`. Not documented by Velt; its Python SDK sends it.
    /// - `pageSize` (optional, from 1, up to 1000): Maximum number of folders per page.
    ///   Cannot be combined with `folderId`. Not documented by Velt; its Python SDK sends
    ///   it.
    /// - `pageToken` (optional): The page token. Velt does not document which field of
    ///   the response contains the next one. Cannot be combined with `folderId`. Not
    ///   documented by Velt; its Python SDK sends it.
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

    /// Updates folders, or moves them into other folders.
    ///
    /// A folder is moved with all that is in it. Velt then sets the `ancestors` and the
    /// access type of the folder anew, and those of its subfolders. The answer has an
    /// outcome for each folder. The `id` of an outcome is the id that was sent, in the
    /// documented example. Needs the option for advanced queries in the Velt console,
    /// and a Velt SDK of version 4 or later.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateFolders;
    ///
    /// let request: UpdateFolders = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "yourOrganizationId",
    ///   "folders": [
    ///     {
    ///       "folderId": "yourFolderId",
    ///       "folderName": "yourFolderName",
    ///       "parentFolderId": "yourParentFolderId"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .folders()
    ///     .update(request)
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization that the folders belong to, by
    ///   the id that you gave it.
    /// - `folders` (required): The folders to update, each with its id and the fields
    ///   to change.
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

    /// Sets who has access to folders.
    ///
    /// Sets the access type, or lets folders take the access of their parent folder.
    /// What is in a folder has the access of the folder, unless it was given its own.
    /// The answer has an outcome for each folder. Which access type a folder has
    /// otherwise is set in the Velt console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateFolderAccess;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .folders()
    ///     .update_access(UpdateFolderAccess::access("yourOrganizationId", ["yourFolderId1", "yourFolderId2"], "organizationPrivate"))
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization that the folders belong to, by
    ///   the id that you gave it.
    /// - `folderIds` (required): The folders to change, by the ids that you gave them.
    /// - `accessType` (optional, by default "public"): Who has access from now on.
    /// - `inheritFromParent` (optional): Whether the folders take the access of their
    ///   parent folder. Needed unless `accessType` is given.
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
