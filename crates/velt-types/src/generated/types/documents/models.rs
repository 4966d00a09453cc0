// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for AddDocuments {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            create_folder: fields.read("createFolder"),
            create_organization: fields.read("createOrganization"),
            documents: fields.read("documents"),
            folder_id: fields.read("folderId"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("createFolder", &self.create_folder);
        object.write_some("createOrganization", &self.create_organization);
        object.write("documents", &self.documents);
        object.write_some("folderId", &self.folder_id);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(AddDocuments);
implement_serde!(Strict : AddDocuments);
impl Object for AddDocumentsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            documents: fields.read("documents"),
            folder_id: fields.read("folderId"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("documents", &self.documents);
        object.write_some("folderId", &self.folder_id);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(AddDocumentsV1);
implement_serde!(Strict : AddDocumentsV1);
impl Object for CountDocuments {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            exclude_folder_docs: fields.read("excludeFolderDocs"),
            filters: fields.read("filters"),
            folder_id: fields.read("folderId"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("excludeFolderDocs", &self.exclude_folder_docs);
        object.write_some("filters", &self.filters);
        object.write_some("folderId", &self.folder_id);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(CountDocuments);
implement_serde!(Strict : CountDocuments);
impl Object for DeleteDocuments {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_ids: fields.read("documentIds"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("documentIds", &self.document_ids);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(DeleteDocuments);
implement_serde!(Strict : DeleteDocuments);
impl Object for Document {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            access_type: fields.read("accessType"),
            disabled: fields.read("disabled"),
            document_name: fields.read("documentName"),
            id: fields.read("id"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("accessType", &self.access_type);
        object.write_some("disabled", &self.disabled);
        object.write_some("documentName", &self.document_name);
        object.write("id", &self.id);
        object.extend(&self.extra);
    }
}

implement_model!(Document);
implement_serde!(Tolerant : Document);
impl Object for DocumentAccessOutcome {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            access_type: fields.read("accessType"),
            message: fields.read("message"),
            success: fields.read("success"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("accessType", &self.access_type);
        object.write_some("message", &self.message);
        object.write("success", &self.success);
    }
}

implement_model!(DocumentAccessOutcome);
implement_serde!(Tolerant : DocumentAccessOutcome);
impl Object for DocumentDisabledStateOutcome {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            disabled: fields.read("disabled"),
            message: fields.read("message"),
            success: fields.read("success"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("disabled", &self.disabled);
        object.write_some("message", &self.message);
        object.write("success", &self.success);
    }
}

implement_model!(DocumentDisabledStateOutcome);
implement_serde!(Tolerant : DocumentDisabledStateOutcome);
impl Object for DocumentFilter {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            key: fields.read("key"),
            operator: fields.read("operator"),
            value: fields.read("value"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("key", &self.key);
        object.write("operator", &self.operator);
        object.write("value", &self.value);
    }
}

implement_model!(DocumentFilter);
implement_serde!(Strict : DocumentFilter);
impl Object for DocumentInput {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            document_name: fields.read("documentName"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("documentId", &self.document_id);
        object.write_some("documentName", &self.document_name);
        object.extend(&self.extra);
    }
}

implement_model!(DocumentInput);
implement_serde!(Strict : DocumentInput);
impl Object for DocumentMigration {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            migration_id: fields.read("migrationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("migrationId", &self.migration_id);
    }
}

implement_model!(DocumentMigration);
implement_serde!(Tolerant : DocumentMigration);
impl Object for DocumentMigrationProgress {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            migration_id: fields.read("migrationId"),
            status: fields.read("status"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("migrationId", &self.migration_id);
        object.write("status", &self.status);
    }
}

implement_model!(DocumentMigrationProgress);
implement_serde!(Tolerant : DocumentMigrationProgress);
impl Object for DocumentOutcome {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            code: fields.read("code"),
            id: fields.read("id"),
            message: fields.read("message"),
            success: fields.read("success"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("code", &self.code);
        object.write_some("id", &self.id);
        object.write_some("message", &self.message);
        object.write("success", &self.success);
    }
}

implement_model!(DocumentOutcome);
implement_serde!(Tolerant : DocumentOutcome);
impl Object for DocumentsCount {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            count: fields.read("count"),
            filters_applied: fields.read("filtersApplied"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("count", &self.count);
        object.write_some("filtersApplied", &self.filters_applied);
    }
}

implement_model!(DocumentsCount);
implement_serde!(Tolerant : DocumentsCount);
impl Object for GetDocumentMigrationStatus {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            migration_id: fields.read("migrationId"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("migrationId", &self.migration_id);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(GetDocumentMigrationStatus);
implement_serde!(Strict : GetDocumentMigrationStatus);
impl Object for GetDocuments {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_ids: fields.read("documentIds"),
            filters: fields.read("filters"),
            folder_id: fields.read("folderId"),
            order_by_comment_views: fields.read("orderByCommentViews"),
            organization_id: fields.read("organizationId"),
            page_size: fields.read("pageSize"),
            page_token: fields.read("pageToken"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentIds", &self.document_ids);
        object.write_some("filters", &self.filters);
        object.write_some("folderId", &self.folder_id);
        object.write_some("orderByCommentViews", &self.order_by_comment_views);
        object.write("organizationId", &self.organization_id);
        object.write_some("pageSize", &self.page_size);
        object.write_some("pageToken", &self.page_token);
    }
}

implement_model!(GetDocuments);
implement_serde!(Strict : GetDocuments);
impl Object for GetDocumentsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_ids: fields.read("documentIds"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentIds", &self.document_ids);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(GetDocumentsV1);
implement_serde!(Strict : GetDocumentsV1);
impl Object for MigrateDocument {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            new_document_id: fields.read("newDocumentId"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("documentId", &self.document_id);
        object.write("newDocumentId", &self.new_document_id);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(MigrateDocument);
implement_serde!(Strict : MigrateDocument);
impl Object for MoveDocuments {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_ids: fields.read("documentIds"),
            folder_id: fields.read("folderId"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("documentIds", &self.document_ids);
        object.write("folderId", &self.folder_id);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(MoveDocuments);
implement_serde!(Strict : MoveDocuments);
impl Object for UpdateDocumentAccess {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            access_type: fields.read("accessType"),
            document_ids: fields.read("documentIds"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("accessType", &self.access_type);
        object.write("documentIds", &self.document_ids);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(UpdateDocumentAccess);
implement_serde!(Strict : UpdateDocumentAccess);
impl Object for UpdateDocumentDisabledState {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            disabled: fields.read("disabled"),
            document_ids: fields.read("documentIds"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("disabled", &self.disabled);
        object.write("documentIds", &self.document_ids);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(UpdateDocumentDisabledState);
implement_serde!(Strict : UpdateDocumentDisabledState);
impl Object for UpdateDocuments {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            documents: fields.read("documents"),
            merge: fields.read("merge"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("documents", &self.documents);
        object.write_some("merge", &self.merge);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(UpdateDocuments);
implement_serde!(Strict : UpdateDocuments);
impl Object for UpdateDocumentsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            documents: fields.read("documents"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("documents", &self.documents);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(UpdateDocumentsV1);
implement_serde!(Strict : UpdateDocumentsV1);
