// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `folders`.
//!
//! Requires the feature `folders`.

mod models;
mod outcomes;
mod requests;
use crate::types::*;

/// Adds folders to an organization.
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
    /// The organization to add the folders to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Adds folders to an organization.
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
    /// The organization to add the folders to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Deletes a folder with all that is in it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteFolder {
    /// The folder to delete, by the id that you gave it.
    pub folder_id: ::std::string::String,
    /// The organization that the folder belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// A folder as Velt gives it. Its access type is given by v2 only.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Folder {
    pub access_type: ::std::option::Option<crate::types::FolderAccessType>,
    /// The folders above this one, from `root` on down. Given by v2 only.
    pub ancestors: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The API key of the Velt project that the folder belongs to. Given by v2 only.
    pub api_key: ::std::option::Option<::std::string::String>,
    /// When the folder was added, in milliseconds since 1970.
    pub created_at: ::std::option::Option<i64>,
    /// The id that you gave the folder.
    pub folder_id: ::std::string::String,
    /// What the folder is called.
    pub folder_name: ::std::option::Option<::std::string::String>,
    /// Whether the folder has the access of its parent folder. Given by v2 only.
    pub inherit_access_from_parent: ::std::option::Option<bool>,
    /// When the folder was changed last, in milliseconds since 1970.
    pub last_updated: ::std::option::Option<i64>,
    /// The organization that the folder belongs to, by the id that you gave it.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The folder that this one is in; `root` if it is in none.
    pub parent_folder_id: ::std::option::Option<::std::string::String>,
    /// The folders in this one, with theirs in turn.
    pub sub_folders: ::std::option::Option<::std::vec::Vec<Folder>>,
}

/// What happened to one folder of a call that sets who has access.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct FolderAccessOutcome {
    /// Who has access to the folder now; null if it takes the access of its parent folder.
    pub access_type: ::std::option::Option<crate::types::FolderAccessType>,
    /// Whether the folder takes the access of its parent folder. Given by v2 only.
    pub inherit_from_parent: ::std::option::Option<bool>,
    /// One sentence for people that says what happened to this folder.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this folder.
    pub success: bool,
}

/// A folder to add.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct FolderInput {
    pub access_type: ::std::option::Option<crate::types::FolderAccessType>,
    /// The id of the folder, which is yours to choose.
    pub folder_id: ::std::string::String,
    /// What the folder is called.
    pub folder_name: ::std::option::Option<::std::string::String>,
    /// The folder to put it into, by the id that you gave that.
    pub parent_folder_id: ::std::option::Option<::std::string::String>,
}

/// A folder to add.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct FolderInputV1 {
    /// The id of the folder, which is yours to choose.
    pub folder_id: ::std::string::String,
    /// What the folder is called.
    pub folder_name: ::std::option::Option<::std::string::String>,
    /// The folder to put it into, by the id that you gave that.
    pub parent_folder_id: ::std::option::Option<::std::string::String>,
}

/// Changes to a folder.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct FolderUpdate {
    /// The folder to change, by the id that you gave it.
    pub folder_id: ::std::string::String,
    /// What the folder is called.
    pub folder_name: ::std::option::Option<::std::string::String>,
    /// The folder to move it into, by the id that you gave that.
    pub parent_folder_id: ::std::option::Option<::std::string::String>,
}

/// Asks for a folder with its subfolders, or for all folders of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetFolders {
    /// The folder to get, by the id that you gave it. All folders are given if it is left out.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// How many levels of subfolders to give. Only the immediate subfolders are given if it is left out.
    pub max_depth: ::std::option::Option<i64>,
    /// The organization that the folders belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// Maximum number of folders per page. Cannot be combined with `folderId`. Not documented by Velt; its Python SDK sends it.
    pub page_size: ::std::option::Option<i64>,
    /// The page token. Velt does not document which field of the response contains the next one. Cannot be combined with `folderId`. Not documented by Velt; its Python SDK sends it.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// Whether to return only top-level folders. Cannot be combined with `folderId`. Not documented by Velt; its Python SDK sends it.
    pub root_folders_only: ::std::option::Option<bool>,
}

/// Asks for a folder with its subfolders, or for all folders of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetFoldersV1 {
    /// The folder to get, by the id that you gave it. All folders are given if it is left out.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization that the folders belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Sets who has access to folders. Needs `accessType` or `inheritFromParent`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateFolderAccess {
    /// Who has access from now on.
    pub access_type: ::std::option::Option<crate::types::FolderAccessType>,
    /// The folders to change, by the ids that you gave them.
    pub folder_ids: ::std::vec::Vec<::std::string::String>,
    /// Whether the folders take the access of their parent folder. Needed unless `accessType` is given.
    pub inherit_from_parent: ::std::option::Option<bool>,
    /// The organization that the folders belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Sets who has access to folders.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateFolderAccessV1 {
    /// Who has access from now on.
    pub access_type: crate::types::FolderAccessType,
    /// The folders to change, by the ids that you gave them.
    pub folder_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization that the folders belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Updates folders, or moves them into other folders.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateFolders {
    /// The folders to update, each with its id and the fields to change.
    pub folders: ::std::vec::Vec<FolderUpdate>,
    /// The organization that the folders belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Who has access to a folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FolderAccessType {
    /// Every signed-in user of your application has access.
    Public,
    /// The users of the folder's organization have access.
    OrganizationPrivate,
    /// Only users who were given access have it.
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
