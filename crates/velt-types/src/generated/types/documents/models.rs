// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for AddDocuments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            create_folder: fields.read("createFolder")?,
            create_organization: fields.read("createOrganization")?,
            documents: fields.read("documents")?,
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("createFolder", self.create_folder.to_member());
        object.push_some("createOrganization", self.create_organization.to_member());
        object.push("documents", self.documents.to_node());
        object.push_some("folderId", self.folder_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddDocuments);
impl Model for AddDocumentsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            documents: fields.read("documents")?,
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("documents", self.documents.to_node());
        object.push_some("folderId", self.folder_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddDocumentsV1);
impl Model for CountDocuments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            exclude_folder_docs: fields.read("excludeFolderDocs")?,
            filters: fields.read("filters")?,
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("excludeFolderDocs", self.exclude_folder_docs.to_member());
        object.push_some("filters", self.filters.to_member());
        object.push_some("folderId", self.folder_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CountDocuments);
impl Model for DeleteDocuments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_ids: fields.read("documentIds")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("documentIds", self.document_ids.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DeleteDocuments);
impl Model for Document {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_type: fields.read("accessType")?,
            disabled: fields.read("disabled")?,
            document_name: fields.read("documentName")?,
            id: fields.read("id")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("accessType", self.access_type.to_member());
        object.push_some("disabled", self.disabled.to_member());
        object.push_some("documentName", self.document_name.to_member());
        object.push("id", self.id.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : Document);
impl Model for DocumentAccessOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_type: fields.read("accessType")?,
            message: fields.read("message")?,
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("accessType", self.access_type.to_member());
        object.push_some("message", self.message.to_member());
        object.push("success", self.success.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : DocumentAccessOutcome);
impl Model for DocumentDisabledStateOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            disabled: fields.read("disabled")?,
            message: fields.read("message")?,
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("disabled", self.disabled.to_member());
        object.push_some("message", self.message.to_member());
        object.push("success", self.success.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : DocumentDisabledStateOutcome);
impl Model for DocumentFilter {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            key: fields.read("key")?,
            operator: fields.read("operator")?,
            value: fields.read("value")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("key", self.key.to_node());
        object.push("operator", self.operator.to_node());
        object.push("value", self.value.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DocumentFilter);
impl Model for DocumentInput {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            document_name: fields.read("documentName")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("documentId", self.document_id.to_node());
        object.push_some("documentName", self.document_name.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Strict : DocumentInput);
impl Model for DocumentMigration {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            migration_id: fields.read("migrationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("migrationId", self.migration_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : DocumentMigration);
impl Model for DocumentMigrationProgress {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            migration_id: fields.read("migrationId")?,
            status: fields.read("status")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("migrationId", self.migration_id.to_node());
        object.push("status", self.status.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : DocumentMigrationProgress);
impl Model for DocumentOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            code: fields.read("code")?,
            id: fields.read("id")?,
            message: fields.read("message")?,
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("code", self.code.to_member());
        object.push_some("id", self.id.to_member());
        object.push_some("message", self.message.to_member());
        object.push("success", self.success.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : DocumentOutcome);
impl Model for DocumentsCount {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            count: fields.read("count")?,
            filters_applied: fields.read("filtersApplied")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("count", self.count.to_member());
        object.push_some("filtersApplied", self.filters_applied.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : DocumentsCount);
impl Model for DocumentsCountFilter {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            key: fields.read("key")?,
            operator: fields.read("operator")?,
            value: fields.read("value")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("key", self.key.to_node());
        object.push("operator", self.operator.to_node());
        object.push("value", self.value.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DocumentsCountFilter);
impl Model for GetDocumentMigrationStatus {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            migration_id: fields.read("migrationId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("migrationId", self.migration_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : GetDocumentMigrationStatus);
impl Model for GetDocuments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_ids: fields.read("documentIds")?,
            filters: fields.read("filters")?,
            folder_id: fields.read("folderId")?,
            order_by_comment_views: fields.read("orderByCommentViews")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("documentIds", self.document_ids.to_member());
        object.push_some("filters", self.filters.to_member());
        object.push_some("folderId", self.folder_id.to_member());
        object.push_some(
            "orderByCommentViews",
            self.order_by_comment_views.to_member(),
        );
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetDocuments);
impl Model for GetDocumentsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_ids: fields.read("documentIds")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("documentIds", self.document_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : GetDocumentsV1);
impl Model for MigrateDocument {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            new_document_id: fields.read("newDocumentId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("documentId", self.document_id.to_node());
        object.push("newDocumentId", self.new_document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : MigrateDocument);
impl Model for MoveDocuments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_ids: fields.read("documentIds")?,
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("documentIds", self.document_ids.to_node());
        object.push("folderId", self.folder_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : MoveDocuments);
impl Model for UpdateDocumentAccess {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_type: fields.read("accessType")?,
            document_ids: fields.read("documentIds")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("accessType", self.access_type.to_node());
        object.push("documentIds", self.document_ids.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateDocumentAccess);
impl Model for UpdateDocumentDisabledState {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            disabled: fields.read("disabled")?,
            document_ids: fields.read("documentIds")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("disabled", self.disabled.to_node());
        object.push("documentIds", self.document_ids.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateDocumentDisabledState);
impl Model for UpdateDocuments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            documents: fields.read("documents")?,
            merge: fields.read("merge")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("documents", self.documents.to_node());
        object.push_some("merge", self.merge.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateDocuments);
impl Model for UpdateDocumentsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            documents: fields.read("documents")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("documents", self.documents.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateDocumentsV1);
