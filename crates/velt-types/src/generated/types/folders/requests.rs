// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl AddFoldersV1 {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        folders: impl IntoIterator<Item = impl Into<FolderInputV1>>,
    ) -> Self {
        Self {
            folders: folders.into_iter().map(Into::into).collect(),
            organization_id: organization_id.into(),
        }
    }
}

impl FolderInputV1 {
    /// Creates the value with its required fields.
    pub fn new(folder_id: impl Into<::std::string::String>) -> Self {
        Self {
            folder_id: folder_id.into(),
            folder_name: Default::default(),
            parent_folder_id: Default::default(),
        }
    }

    /// Sets the display name of the folder.
    #[must_use]
    pub fn folder_name(mut self, folder_name: impl crate::OptionalText) -> Self {
        self.folder_name = folder_name.into_optional_text();
        self
    }

    /// Sets the ID of the parent folder.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl crate::OptionalText) -> Self {
        self.parent_folder_id = parent_folder_id.into_optional_text();
        self
    }
}

crate::from_reference!(FolderInputV1);
crate::from_text!(FolderInputV1);
impl GetFoldersV1 {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            folder_id: Default::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Sets the folder ID. If omitted, all folders are returned.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }
}

impl UpdateFolders {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        folders: impl IntoIterator<Item = impl Into<FolderUpdate>>,
    ) -> Self {
        Self {
            folders: folders.into_iter().map(Into::into).collect(),
            organization_id: organization_id.into(),
        }
    }
}

impl FolderUpdate {
    /// Creates the value with its required fields.
    pub fn new(folder_id: impl Into<::std::string::String>) -> Self {
        Self {
            folder_id: folder_id.into(),
            folder_name: Default::default(),
            parent_folder_id: Default::default(),
        }
    }

    /// Sets the new display name of the folder.
    #[must_use]
    pub fn folder_name(mut self, folder_name: impl crate::OptionalText) -> Self {
        self.folder_name = folder_name.into_optional_text();
        self
    }

    /// Sets the ID of the new parent folder.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl crate::OptionalText) -> Self {
        self.parent_folder_id = parent_folder_id.into_optional_text();
        self
    }
}

crate::from_reference!(FolderUpdate);
crate::from_text!(FolderUpdate);
impl UpdateFolderAccessV1 {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        folder_ids: impl IntoIterator<Item: AsRef<str>>,
        access_type: impl Into<crate::types::FolderAccessType>,
    ) -> Self {
        Self {
            access_type: access_type.into(),
            folder_ids: folder_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
            organization_id: organization_id.into(),
        }
    }
}

impl AddFolders {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        folders: impl IntoIterator<Item = impl Into<FolderInput>>,
    ) -> Self {
        Self {
            create_organization: Default::default(),
            folders: folders.into_iter().map(Into::into).collect(),
            organization_id: organization_id.into(),
        }
    }

    /// Sets whether to add the organization first if it does not exist.
    #[must_use]
    pub fn create_organization(mut self, create_organization: bool) -> Self {
        self.create_organization = Some(create_organization);
        self
    }
}

impl FolderInput {
    /// Creates the value with its required fields.
    pub fn new(folder_id: impl Into<::std::string::String>) -> Self {
        Self {
            access_type: Default::default(),
            folder_id: folder_id.into(),
            folder_name: Default::default(),
            parent_folder_id: Default::default(),
        }
    }

    /// Sets the display name of the folder.
    #[must_use]
    pub fn folder_name(mut self, folder_name: impl crate::OptionalText) -> Self {
        self.folder_name = folder_name.into_optional_text();
        self
    }

    /// Sets the ID of the parent folder.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl crate::OptionalText) -> Self {
        self.parent_folder_id = parent_folder_id.into_optional_text();
        self
    }

    /// Sets the access type of a folder, which determines who can access it.
    #[must_use]
    pub fn access_type(mut self, access_type: impl Into<crate::types::FolderAccessType>) -> Self {
        self.access_type = Some(access_type.into());
        self
    }
}

crate::from_reference!(FolderInput);
crate::from_text!(FolderInput);
impl DeleteFolder {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        folder_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            folder_id: folder_id.into(),
            organization_id: organization_id.into(),
        }
    }
}

impl GetFolders {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            folder_id: Default::default(),
            max_depth: Default::default(),
            organization_id: organization_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            root_folders_only: Default::default(),
        }
    }

    /// Sets the folder ID. If omitted, all folders are returned.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }

    /// Sets the number of subfolder levels to return. If omitted, only the immediate
    /// subfolders are returned.
    #[must_use]
    pub fn max_depth(mut self, max_depth: i64) -> Self {
        self.max_depth = Some(max_depth);
        self
    }

    /// Sets whether to return only top-level folders. Cannot be combined with
    /// `folderId`. Not documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn root_folders_only(mut self, root_folders_only: bool) -> Self {
        self.root_folders_only = Some(root_folders_only);
        self
    }

    /// Sets the maximum number of folders per page, from 1 to 1000. Cannot be combined
    /// with `folderId`. Not documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets the token of the page to return, from the previous response. Velt does not
    /// document which field of the response contains it. Cannot be combined with
    /// `folderId`. Not documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn page_token(mut self, page_token: impl crate::OptionalText) -> Self {
        self.page_token = page_token.into_optional_text();
        self
    }
}

impl UpdateFolderAccess {
    /// Creates the value with its required fields.
    ///
    /// Prefer one of the other constructors: they set the optional fields of which at
    /// least one is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        folder_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        Self {
            access_type: Default::default(),
            folder_ids: folder_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
            inherit_from_parent: Default::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Sets the access type of the folders.
    pub fn access(
        organization_id: impl Into<::std::string::String>,
        folder_ids: impl IntoIterator<Item: AsRef<str>>,
        access_type: impl Into<crate::types::FolderAccessType>,
    ) -> Self {
        Self {
            access_type: Some(access_type.into()),
            folder_ids: folder_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
            inherit_from_parent: Default::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Sets whether the folders inherit the access type of their parent folder.
    pub fn inheritance(
        organization_id: impl Into<::std::string::String>,
        folder_ids: impl IntoIterator<Item: AsRef<str>>,
        inherit_from_parent: bool,
    ) -> Self {
        Self {
            access_type: Default::default(),
            folder_ids: folder_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
            inherit_from_parent: Some(inherit_from_parent),
            organization_id: organization_id.into(),
        }
    }

    /// Sets the new access type. Required unless `inheritFromParent` is set.
    #[must_use]
    pub fn access_type(mut self, access_type: impl Into<crate::types::FolderAccessType>) -> Self {
        self.access_type = Some(access_type.into());
        self
    }

    /// Sets whether the folders inherit the access type of their parent folder.
    /// Required unless `accessType` is set.
    #[must_use]
    pub fn inherit_from_parent(mut self, inherit_from_parent: bool) -> Self {
        self.inherit_from_parent = Some(inherit_from_parent);
        self
    }
}
