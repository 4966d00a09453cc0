// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `folders`.
//!
//! Requires the feature `folders`.

mod models;
mod outcomes;
mod requests;
use crate::types::*;

/// Adds folders to an organization. Only v2 can add the organization first.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().folders().add()`](../../../velt/v2/struct.Folders.html#method.add)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddFolders {
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The folders to add.
    pub folders: ::std::vec::Vec<FolderInput>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Adds folders to an organization.
///
/// The v2 API has [`AddFolders`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().folders().add()`](../../../velt/v1/struct.Folders.html#method.add)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddFoldersV1 {
    /// The folders to add.
    pub folders: ::std::vec::Vec<FolderInputV1>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Deletes a folder and all its contents.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().folders().delete()`](../../../velt/v2/struct.Folders.html#method.delete)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteFolder {
    /// The folder ID.
    pub folder_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// A folder as returned by Velt. Only v2 returns its access type.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().folders().get()`](../../../velt/v1/struct.Folders.html#method.get) and [`v2().folders().get()`](../../../velt/v2/struct.Folders.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Folder {
    /// The access type of a folder, which determines who can access it.
    pub access_type: ::std::option::Option<crate::types::FolderAccessType>,
    /// The IDs of the folders above this one, from `root` down. Returned only by v2.
    pub ancestors: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The API key of the Velt project that the folder belongs to. Returned only by v2.
    pub api_key: ::std::option::Option<::std::string::String>,
    /// Creation time, in epoch milliseconds.
    pub created_at: ::std::option::Option<i64>,
    /// The folder ID.
    pub folder_id: ::std::string::String,
    /// The display name of the folder.
    pub folder_name: ::std::option::Option<::std::string::String>,
    /// Whether the folder inherits the access type of its parent folder. Returned only by v2.
    pub inherit_access_from_parent: ::std::option::Option<bool>,
    /// Time of the last update, in epoch milliseconds.
    pub last_updated: ::std::option::Option<i64>,
    /// The organization ID.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The ID of the parent folder, or `root` for a top-level folder.
    pub parent_folder_id: ::std::option::Option<::std::string::String>,
    /// The subfolders, each with its own subfolders.
    pub sub_folders: ::std::option::Option<::std::vec::Vec<Folder>>,
}

/// The outcome for one folder of a call that sets folder access.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().folders().update_access()`](../../../velt/v1/struct.Folders.html#method.update_access) and [`v2().folders().update_access()`](../../../velt/v2/struct.Folders.html#method.update_access)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct FolderAccessOutcome {
    /// The access type of the folder, or null if it inherits the access type of its parent folder.
    pub access_type: ::std::option::Option<crate::types::FolderAccessType>,
    /// Whether the folder inherits the access type of its parent folder. Returned only by v2.
    pub inherit_from_parent: ::std::option::Option<bool>,
    /// A human-readable message about this folder.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether the call took effect for this folder.
    pub success: bool,
}

/// A folder to add, optionally with an access type.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct FolderInput {
    /// The access type of a folder, which determines who can access it.
    pub access_type: ::std::option::Option<crate::types::FolderAccessType>,
    /// The folder ID, chosen by you.
    pub folder_id: ::std::string::String,
    /// The display name of the folder.
    pub folder_name: ::std::option::Option<::std::string::String>,
    /// The ID of the parent folder.
    pub parent_folder_id: ::std::option::Option<::std::string::String>,
}

/// A folder to add.
///
/// The v2 API has [`FolderInput`] instead.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct FolderInputV1 {
    /// The folder ID, chosen by you.
    pub folder_id: ::std::string::String,
    /// The display name of the folder.
    pub folder_name: ::std::option::Option<::std::string::String>,
    /// The ID of the parent folder.
    pub parent_folder_id: ::std::option::Option<::std::string::String>,
}

/// A folder to rename or move.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct FolderUpdate {
    /// The folder ID.
    pub folder_id: ::std::string::String,
    /// The new display name of the folder.
    pub folder_name: ::std::option::Option<::std::string::String>,
    /// The ID of the new parent folder.
    pub parent_folder_id: ::std::option::Option<::std::string::String>,
}

/// Returns a folder with its subfolders, or all folders of an organization. Only v2 can set the number of subfolder levels.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().folders().get()`](../../../velt/v2/struct.Folders.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetFolders {
    /// The folder ID. If omitted, all folders are returned.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The number of subfolder levels to return. If omitted, only the immediate subfolders are returned.
    pub max_depth: ::std::option::Option<i64>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// Maximum number of folders per page, from 1 to 1000. Cannot be combined with `folderId`. Not documented by Velt; its Python SDK sends it.
    pub page_size: ::std::option::Option<i64>,
    /// Token of the page to return, from the previous response. Velt does not document which field of the response contains it. Cannot be combined with `folderId`. Not documented by Velt; its Python SDK sends it.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// Whether to return only top-level folders. Cannot be combined with `folderId`. Not documented by Velt; its Python SDK sends it.
    pub root_folders_only: ::std::option::Option<bool>,
}

/// Returns a folder with its subfolders, or all folders of an organization.
///
/// The v2 API has [`GetFolders`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().folders().get()`](../../../velt/v1/struct.Folders.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetFoldersV1 {
    /// The folder ID. If omitted, all folders are returned.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Sets who can access folders. Requires `accessType` or `inheritFromParent`.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().folders().update_access()`](../../../velt/v2/struct.Folders.html#method.update_access)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateFolderAccess {
    /// The new access type. Required unless `inheritFromParent` is set.
    pub access_type: ::std::option::Option<crate::types::FolderAccessType>,
    /// The IDs of the folders to update.
    pub folder_ids: ::std::vec::Vec<::std::string::String>,
    /// Whether the folders inherit the access type of their parent folder. Required unless `accessType` is set.
    pub inherit_from_parent: ::std::option::Option<bool>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Sets who can access folders.
///
/// The v2 API has [`UpdateFolderAccess`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().folders().update_access()`](../../../velt/v1/struct.Folders.html#method.update_access)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateFolderAccessV1 {
    /// The new access type.
    pub access_type: crate::types::FolderAccessType,
    /// The IDs of the folders to update.
    pub folder_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Renames or moves folders.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().folders().update()`](../../../velt/v1/struct.Folders.html#method.update) and [`v2().folders().update()`](../../../velt/v2/struct.Folders.html#method.update)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateFolders {
    /// The folders to update, each with the folder ID and the fields to change.
    pub folders: ::std::vec::Vec<FolderUpdate>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// The access type of a folder, which determines who can access it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FolderAccessType {
    /// All signed-in users of your application have access.
    Public,
    /// All users of the folder's organization have access.
    OrganizationPrivate,
    /// Only users who were granted access have it.
    Restricted,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    FolderAccessType,
    Public = "public",
    OrganizationPrivate = "organizationPrivate",
    Restricted = "restricted"
);
