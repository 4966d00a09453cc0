// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl AddFoldersV1 {
    /// Starts with everything that is required.
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
    /// Starts with everything that is required.
    pub fn new(folder_id: impl Into<::std::string::String>) -> Self {
        Self {
            folder_id: folder_id.into(),
            folder_name: Default::default(),
            parent_folder_id: Default::default(),
        }
    }

    /// What the folder is called.
    #[must_use]
    pub fn folder_name(mut self, folder_name: impl crate::OptionalText) -> Self {
        self.folder_name = folder_name.into_optional_text();
        self
    }

    /// The folder to put it into, by the id that you gave that.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl crate::OptionalText) -> Self {
        self.parent_folder_id = parent_folder_id.into_optional_text();
        self
    }
}

crate::from_reference!(FolderInputV1);
crate::from_text!(FolderInputV1);
impl GetFoldersV1 {
    /// Starts with everything that is required.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            folder_id: Default::default(),
            organization_id: organization_id.into(),
        }
    }

    /// The folder to get, by the id that you gave it. All folders are given if it is
    /// left out.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }
}

impl UpdateFolders {
    /// Starts with everything that is required.
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
    /// Starts with everything that is required.
    pub fn new(folder_id: impl Into<::std::string::String>) -> Self {
        Self {
            folder_id: folder_id.into(),
            folder_name: Default::default(),
            parent_folder_id: Default::default(),
        }
    }

    /// What the folder is called.
    #[must_use]
    pub fn folder_name(mut self, folder_name: impl crate::OptionalText) -> Self {
        self.folder_name = folder_name.into_optional_text();
        self
    }

    /// The folder to move it into, by the id that you gave that.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl crate::OptionalText) -> Self {
        self.parent_folder_id = parent_folder_id.into_optional_text();
        self
    }
}

crate::from_reference!(FolderUpdate);
crate::from_text!(FolderUpdate);
impl UpdateFolderAccessV1 {
    /// Starts with everything that is required.
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
    /// Starts with everything that is required.
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

    /// Whether to add the organization first if it does not exist.
    #[must_use]
    pub fn create_organization(mut self, create_organization: bool) -> Self {
        self.create_organization = Some(create_organization);
        self
    }
}

impl FolderInput {
    /// Starts with everything that is required.
    pub fn new(folder_id: impl Into<::std::string::String>) -> Self {
        Self {
            access_type: Default::default(),
            folder_id: folder_id.into(),
            folder_name: Default::default(),
            parent_folder_id: Default::default(),
        }
    }

    /// What the folder is called.
    #[must_use]
    pub fn folder_name(mut self, folder_name: impl crate::OptionalText) -> Self {
        self.folder_name = folder_name.into_optional_text();
        self
    }

    /// The folder to put it into, by the id that you gave that.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl crate::OptionalText) -> Self {
        self.parent_folder_id = parent_folder_id.into_optional_text();
        self
    }

    /// Sets `accessType`.
    #[must_use]
    pub fn access_type(mut self, access_type: impl Into<crate::types::FolderAccessType>) -> Self {
        self.access_type = Some(access_type.into());
        self
    }
}

crate::from_reference!(FolderInput);
crate::from_text!(FolderInput);
impl DeleteFolder {
    /// Starts with everything that is required.
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
    /// Starts with everything that is required.
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

    /// The folder to get, by the id that you gave it. All folders are given if it is
    /// left out.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }

    /// How many levels of subfolders to give. Only the immediate subfolders are given
    /// if it is left out.
    #[must_use]
    pub fn max_depth(mut self, max_depth: i64) -> Self {
        self.max_depth = Some(max_depth);
        self
    }

    /// Whether to return only top-level folders. Cannot be combined with `folderId`.
    /// Not documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn root_folders_only(mut self, root_folders_only: bool) -> Self {
        self.root_folders_only = Some(root_folders_only);
        self
    }

    /// Maximum number of folders per page. Cannot be combined with `folderId`. Not
    /// documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// The page token. Velt does not document which field of the response contains the
    /// next one. Cannot be combined with `folderId`. Not documented by Velt; its Python
    /// SDK sends it.
    #[must_use]
    pub fn page_token(mut self, page_token: impl crate::OptionalText) -> Self {
        self.page_token = page_token.into_optional_text();
        self
    }
}

impl UpdateFolderAccess {
    /// Starts with everything that is required.
    ///
    /// One of the other constructors is meant more often: they keep the rule that some
    /// of the optional fields are needed.
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

    /// Gives the folders an access type of their own.
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

    /// Says whether the folders take the access of their parent folder.
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

    /// Who has access from now on.
    #[must_use]
    pub fn access_type(mut self, access_type: impl Into<crate::types::FolderAccessType>) -> Self {
        self.access_type = Some(access_type.into());
        self
    }

    /// Whether the folders take the access of their parent folder. Needed unless
    /// `accessType` is given.
    #[must_use]
    pub fn inherit_from_parent(mut self, inherit_from_parent: bool) -> Self {
        self.inherit_from_parent = Some(inherit_from_parent);
        self
    }
}
