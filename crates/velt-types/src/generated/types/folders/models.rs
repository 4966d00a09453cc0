// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for AddFolders {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            create_organization: fields.read("createOrganization")?,
            folders: fields.read("folders")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("createOrganization", self.create_organization.to_member());
        object.push("folders", self.folders.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddFolders);
impl Model for AddFoldersV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            folders: fields.read("folders")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("folders", self.folders.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddFoldersV1);
impl Model for DeleteFolder {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("folderId", self.folder_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DeleteFolder);
impl Model for Folder {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_type: fields.read("accessType")?,
            ancestors: fields.read("ancestors")?,
            api_key: fields.read("apiKey")?,
            created_at: fields.read("createdAt")?,
            folder_id: fields.read("folderId")?,
            folder_name: fields.read("folderName")?,
            inherit_access_from_parent: fields.read("inheritAccessFromParent")?,
            last_updated: fields.read("lastUpdated")?,
            organization_id: fields.read("organizationId")?,
            parent_folder_id: fields.read("parentFolderId")?,
            sub_folders: fields.read("subFolders")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(11usize);
        object.push_some("accessType", self.access_type.to_member());
        object.push_some("ancestors", self.ancestors.to_member());
        object.push_some("apiKey", self.api_key.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push("folderId", self.folder_id.to_node());
        object.push_some("folderName", self.folder_name.to_member());
        object.push_some(
            "inheritAccessFromParent",
            self.inherit_access_from_parent.to_member(),
        );
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("parentFolderId", self.parent_folder_id.to_member());
        object.push_some("subFolders", self.sub_folders.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : Folder);
impl Model for FolderAccessOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_type: fields.read("accessType")?,
            inherit_from_parent: fields.read("inheritFromParent")?,
            message: fields.read("message")?,
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("accessType", self.access_type.to_member());
        object.push_some("inheritFromParent", self.inherit_from_parent.to_member());
        object.push_some("message", self.message.to_member());
        object.push("success", self.success.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : FolderAccessOutcome);
impl Model for FolderInput {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_type: fields.read("accessType")?,
            folder_id: fields.read("folderId")?,
            folder_name: fields.read("folderName")?,
            parent_folder_id: fields.read("parentFolderId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("accessType", self.access_type.to_member());
        object.push("folderId", self.folder_id.to_node());
        object.push_some("folderName", self.folder_name.to_member());
        object.push_some("parentFolderId", self.parent_folder_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : FolderInput);
impl Model for FolderInputV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            folder_id: fields.read("folderId")?,
            folder_name: fields.read("folderName")?,
            parent_folder_id: fields.read("parentFolderId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("folderId", self.folder_id.to_node());
        object.push_some("folderName", self.folder_name.to_member());
        object.push_some("parentFolderId", self.parent_folder_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : FolderInputV1);
impl Model for FolderUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            folder_id: fields.read("folderId")?,
            folder_name: fields.read("folderName")?,
            parent_folder_id: fields.read("parentFolderId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("folderId", self.folder_id.to_node());
        object.push_some("folderName", self.folder_name.to_member());
        object.push_some("parentFolderId", self.parent_folder_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : FolderUpdate);
impl Model for GetFolders {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            folder_id: fields.read("folderId")?,
            max_depth: fields.read("maxDepth")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
            root_folders_only: fields.read("rootFoldersOnly")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("folderId", self.folder_id.to_member());
        object.push_some("maxDepth", self.max_depth.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.push_some("rootFoldersOnly", self.root_folders_only.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetFolders);
impl Model for GetFoldersV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("folderId", self.folder_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : GetFoldersV1);
impl Model for UpdateFolderAccess {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_type: fields.read("accessType")?,
            folder_ids: fields.read("folderIds")?,
            inherit_from_parent: fields.read("inheritFromParent")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("accessType", self.access_type.to_member());
        object.push("folderIds", self.folder_ids.to_node());
        object.push_some("inheritFromParent", self.inherit_from_parent.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateFolderAccess);
impl Model for UpdateFolderAccessV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_type: fields.read("accessType")?,
            folder_ids: fields.read("folderIds")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("accessType", self.access_type.to_node());
        object.push("folderIds", self.folder_ids.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateFolderAccessV1);
impl Model for UpdateFolders {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            folders: fields.read("folders")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("folders", self.folders.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateFolders);
