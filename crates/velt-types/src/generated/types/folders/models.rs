// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for AddFolders {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            create_organization: fields.read("createOrganization"),
            folders: fields.read("folders"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("createOrganization", &self.create_organization);
        object.write("folders", &self.folders);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(AddFolders);
implement_serde!(Strict : AddFolders);
impl Object for AddFoldersV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            folders: fields.read("folders"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("folders", &self.folders);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(AddFoldersV1);
implement_serde!(Strict : AddFoldersV1);
impl Object for DeleteFolder {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            folder_id: fields.read("folderId"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("folderId", &self.folder_id);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(DeleteFolder);
implement_serde!(Strict : DeleteFolder);
impl Object for Folder {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            access_type: fields.read("accessType"),
            ancestors: fields.read("ancestors"),
            api_key: fields.read("apiKey"),
            created_at: fields.read("createdAt"),
            folder_id: fields.read("folderId"),
            folder_name: fields.read("folderName"),
            inherit_access_from_parent: fields.read("inheritAccessFromParent"),
            last_updated: fields.read("lastUpdated"),
            organization_id: fields.read("organizationId"),
            parent_folder_id: fields.read("parentFolderId"),
            sub_folders: fields.read("subFolders"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("accessType", &self.access_type);
        object.write_some("ancestors", &self.ancestors);
        object.write_some("apiKey", &self.api_key);
        object.write_some("createdAt", &self.created_at);
        object.write("folderId", &self.folder_id);
        object.write_some("folderName", &self.folder_name);
        object.write_some("inheritAccessFromParent", &self.inherit_access_from_parent);
        object.write_some("lastUpdated", &self.last_updated);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("parentFolderId", &self.parent_folder_id);
        object.write_some("subFolders", &self.sub_folders);
    }
}

implement_model!(Folder);
implement_serde!(Tolerant : Folder);
impl Object for FolderAccessOutcome {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            access_type: fields.read("accessType"),
            inherit_from_parent: fields.read("inheritFromParent"),
            message: fields.read("message"),
            success: fields.read("success"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("accessType", &self.access_type);
        object.write_some("inheritFromParent", &self.inherit_from_parent);
        object.write_some("message", &self.message);
        object.write("success", &self.success);
    }
}

implement_model!(FolderAccessOutcome);
implement_serde!(Tolerant : FolderAccessOutcome);
impl Object for FolderInput {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            access_type: fields.read("accessType"),
            folder_id: fields.read("folderId"),
            folder_name: fields.read("folderName"),
            parent_folder_id: fields.read("parentFolderId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("accessType", &self.access_type);
        object.write("folderId", &self.folder_id);
        object.write_some("folderName", &self.folder_name);
        object.write_some("parentFolderId", &self.parent_folder_id);
    }
}

implement_model!(FolderInput);
implement_serde!(Strict : FolderInput);
impl Object for FolderInputV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            folder_id: fields.read("folderId"),
            folder_name: fields.read("folderName"),
            parent_folder_id: fields.read("parentFolderId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("folderId", &self.folder_id);
        object.write_some("folderName", &self.folder_name);
        object.write_some("parentFolderId", &self.parent_folder_id);
    }
}

implement_model!(FolderInputV1);
implement_serde!(Strict : FolderInputV1);
impl Object for FolderUpdate {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            folder_id: fields.read("folderId"),
            folder_name: fields.read("folderName"),
            parent_folder_id: fields.read("parentFolderId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("folderId", &self.folder_id);
        object.write_some("folderName", &self.folder_name);
        object.write_some("parentFolderId", &self.parent_folder_id);
    }
}

implement_model!(FolderUpdate);
implement_serde!(Strict : FolderUpdate);
impl Object for GetFolders {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            folder_id: fields.read("folderId"),
            max_depth: fields.read("maxDepth"),
            organization_id: fields.read("organizationId"),
            page_size: fields.read("pageSize"),
            page_token: fields.read("pageToken"),
            root_folders_only: fields.read("rootFoldersOnly"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("folderId", &self.folder_id);
        object.write_some("maxDepth", &self.max_depth);
        object.write("organizationId", &self.organization_id);
        object.write_some("pageSize", &self.page_size);
        object.write_some("pageToken", &self.page_token);
        object.write_some("rootFoldersOnly", &self.root_folders_only);
    }
}

implement_model!(GetFolders);
implement_serde!(Strict : GetFolders);
impl Object for GetFoldersV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            folder_id: fields.read("folderId"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("folderId", &self.folder_id);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(GetFoldersV1);
implement_serde!(Strict : GetFoldersV1);
impl Object for UpdateFolderAccess {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            access_type: fields.read("accessType"),
            folder_ids: fields.read("folderIds"),
            inherit_from_parent: fields.read("inheritFromParent"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("accessType", &self.access_type);
        object.write("folderIds", &self.folder_ids);
        object.write_some("inheritFromParent", &self.inherit_from_parent);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(UpdateFolderAccess);
implement_serde!(Strict : UpdateFolderAccess);
impl Object for UpdateFolderAccessV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            access_type: fields.read("accessType"),
            folder_ids: fields.read("folderIds"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("accessType", &self.access_type);
        object.write("folderIds", &self.folder_ids);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(UpdateFolderAccessV1);
implement_serde!(Strict : UpdateFolderAccessV1);
impl Object for UpdateFolders {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            folders: fields.read("folders"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("folders", &self.folders);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(UpdateFolders);
implement_serde!(Strict : UpdateFolders);
