// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl AddDocumentsV1 {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        documents: impl IntoIterator<Item = impl Into<DocumentInput>>,
    ) -> Self {
        Self {
            documents: documents.into_iter().map(Into::into).collect(),
            folder_id: Default::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Sets the folder ID. If set, the documents are added to this folder. Velt's
    /// documentation contradicts itself: its table marks `folderId` as required, but
    /// one of the two examples omits it.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }
}

impl DocumentInput {
    /// Creates the value with its required fields.
    pub fn new(document_id: impl Into<::std::string::String>) -> Self {
        Self {
            document_id: document_id.into(),
            document_name: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets the display name of the document.
    #[must_use]
    pub fn document_name(mut self, document_name: impl crate::OptionalText) -> Self {
        self.document_name = document_name.into_optional_text();
        self
    }

    /// Sets a field that has no setter.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

crate::from_reference!(DocumentInput);
crate::from_text!(DocumentInput);
impl DeleteDocuments {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        Self {
            document_ids: document_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
            organization_id: organization_id.into(),
        }
    }
}

impl GetDocumentsV1 {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            document_ids: Default::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Sets the IDs of the documents to return. At most 30.
    #[must_use]
    pub fn document_ids(mut self, document_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.document_ids = Some(
            document_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

impl MoveDocuments {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_ids: impl IntoIterator<Item: AsRef<str>>,
        folder_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            document_ids: document_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
            folder_id: folder_id.into(),
            organization_id: organization_id.into(),
        }
    }
}

impl UpdateDocumentsV1 {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        documents: impl IntoIterator<Item = impl Into<DocumentInput>>,
    ) -> Self {
        Self {
            documents: documents.into_iter().map(Into::into).collect(),
            organization_id: organization_id.into(),
        }
    }
}

impl UpdateDocumentAccess {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_ids: impl IntoIterator<Item: AsRef<str>>,
        access_type: impl Into<crate::types::DocumentAccessType>,
    ) -> Self {
        Self {
            access_type: access_type.into(),
            document_ids: document_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
            organization_id: organization_id.into(),
        }
    }
}

impl UpdateDocumentDisabledState {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_ids: impl IntoIterator<Item: AsRef<str>>,
        disabled: bool,
    ) -> Self {
        Self {
            disabled,
            document_ids: document_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
            organization_id: organization_id.into(),
        }
    }
}

impl AddDocuments {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        documents: impl IntoIterator<Item = impl Into<DocumentInput>>,
    ) -> Self {
        Self {
            create_folder: Default::default(),
            create_organization: Default::default(),
            documents: documents.into_iter().map(Into::into).collect(),
            folder_id: Default::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Sets whether to add the organization first if it does not exist.
    #[must_use]
    pub fn create_organization(mut self, create_organization: bool) -> Self {
        self.create_organization = Some(create_organization);
        self
    }

    /// Sets the folder ID. If set, the documents are added to this folder.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }

    /// Sets whether to add the folder first if it does not exist. Requires `folderId`.
    #[must_use]
    pub fn create_folder(mut self, create_folder: bool) -> Self {
        self.create_folder = Some(create_folder);
        self
    }
}

impl CountDocuments {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            exclude_folder_docs: Default::default(),
            filters: Default::default(),
            folder_id: Default::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Sets the folder ID. If omitted, the documents of the whole organization are
    /// counted.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }

    /// Sets whether to exclude documents in folders. Cannot be combined with `filters`.
    #[must_use]
    pub fn exclude_folder_docs(mut self, exclude_folder_docs: bool) -> Self {
        self.exclude_folder_docs = Some(exclude_folder_docs);
        self
    }

    /// Sets `filters`.
    ///
    /// Conditions that the metadata of the documents must meet, as in the request that
    /// lists documents. At most 10. Cannot be combined with `excludeFolderDocs`.
    #[must_use]
    pub fn filters(mut self, filters: impl IntoIterator<Item = impl Into<DocumentFilter>>) -> Self {
        self.filters = Some(filters.into_iter().map(Into::into).collect());
        self
    }
}

impl DocumentFilter {
    /// Creates the value with its required fields.
    pub fn new(
        key: impl Into<::std::string::String>,
        operator: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        Self {
            key: key.into(),
            operator: operator.into(),
            value: value.into(),
        }
    }
}

crate::from_reference!(DocumentFilter);
impl GetDocuments {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            document_ids: Default::default(),
            filters: Default::default(),
            folder_id: Default::default(),
            order_by_comment_views: Default::default(),
            organization_id: organization_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }

    /// Sets the IDs of the documents to return. At most 30.
    #[must_use]
    pub fn document_ids(mut self, document_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.document_ids = Some(
            document_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the folder ID. If set, only documents in this folder are returned.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }

    /// Sets `filters`.
    ///
    /// Conditions that the metadata of the documents must meet. At most 10.
    #[must_use]
    pub fn filters(mut self, filters: impl IntoIterator<Item = impl Into<DocumentFilter>>) -> Self {
        self.filters = Some(filters.into_iter().map(Into::into).collect());
        self
    }

    /// Sets whether to order the documents by how recently their comments were viewed.
    /// Not documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn order_by_comment_views(mut self, order_by_comment_views: bool) -> Self {
        self.order_by_comment_views = Some(order_by_comment_views);
        self
    }

    /// Sets the maximum number of documents per page. Defaults to 1000.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets the token of the page to return, from the previous response.
    #[must_use]
    pub fn page_token(mut self, page_token: impl crate::OptionalText) -> Self {
        self.page_token = page_token.into_optional_text();
        self
    }
}

impl GetDocumentMigrationStatus {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        migration_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            migration_id: migration_id.into(),
            organization_id: organization_id.into(),
        }
    }
}

impl MigrateDocument {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        new_document_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            document_id: document_id.into(),
            new_document_id: new_document_id.into(),
            organization_id: organization_id.into(),
        }
    }
}

impl UpdateDocuments {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        documents: impl IntoIterator<Item = impl Into<DocumentInput>>,
    ) -> Self {
        Self {
            documents: documents.into_iter().map(Into::into).collect(),
            merge: Default::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Sets whether to merge the fields into the existing metadata of the documents. By
    /// default, they replace it. Not documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }
}
