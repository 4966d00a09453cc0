// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `folders`.

use crate::{Client, PerItem, Response, call::Call, types};
use velt_client::table;

/// What documents of an organization are ordered by. A folder may be in another
/// one, and what is in it has its access, unless it was given its own.
///
/// [`Client::v1`]`().folders()` gives this handle.
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
    /// use velt::types::AddFoldersV1;
    ///
    /// let request: AddFoldersV1 = serde_json::from_str(
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
    ///     .v1()
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
    /// `POST /v1/organizations/folders/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/folders/add-folder)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization to add the folders to, by the id
    ///   that you gave it.
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

    /// Gets folders of an organization with their subfolders.
    ///
    /// Gives one folder with its subfolders, or all folders of the organization if no
    /// id is sent. Needs the option for advanced queries in the Velt console, and a
    /// Velt SDK of version 4 or later.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetFoldersV1;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .folders()
    ///     .get(GetFoldersV1::new("yourOrganizationId"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/folders/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/folders/get-folders)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the folders belong to, by
    ///   the id that you gave it.
    /// - `folderId` (optional): The folder to get, by the id that you gave it. All
    ///   folders are given if it is left out.
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

    /// Updates folders, or moves them into other folders.
    ///
    /// A folder is moved with all that is in it. The answer has an outcome for each
    /// folder. The `id` of an outcome is the id that was sent, in the documented
    /// example. Needs the option for advanced queries in the Velt console, and a Velt
    /// SDK of version 4 or later.
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
    ///     .v1()
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
    /// `POST /v1/organizations/folders/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/folders/update-folder)). Requires an API key and its auth token.
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
    #[doc(alias = "v1/organizations/folders/update")]
    #[doc(alias = "organizations/folders/update")]
    #[doc(alias = "update-folder")]
    pub fn update(
        &self,
        request: types::UpdateFolders,
    ) -> Call<types::UpdateFolders, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V1_FOLDERS_UPDATE, request)
    }

    /// Sets who has access to folders.
    ///
    /// What is in a folder has the access of the folder, unless it was given its own.
    /// The answer has an outcome for each folder. Which access type a folder has
    /// otherwise is set in the Velt console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateFolderAccessV1;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .folders()
    ///     .update_access(UpdateFolderAccessV1::new("yourOrganizationId", ["yourFolderId1", "yourFolderId2"], "organizationPrivate"))
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization that the folders belong to, by
    ///   the id that you gave it.
    /// - `folderIds` (required): The folders to change, by the ids that you gave them.
    /// - `accessType` (required, by default "public"): Who has access from now on.
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
