// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl AddCrdtData {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        editor_id: impl Into<::std::string::String>,
        type_: impl Into<crate::types::CrdtType>,
        data: impl Into<CrdtContent>,
    ) -> Self {
        Self {
            content_key: Default::default(),
            data: data.into(),
            document_id: document_id.into(),
            editor_id: editor_id.into(),
            is_server_ids: Default::default(),
            organization_id: organization_id.into(),
            type_: type_.into(),
        }
    }

    /// Sets the key under which Yjs stores the content. Use `default` for TipTap.
    /// Defaults to `content`.
    #[must_use]
    pub fn content_key(mut self, content_key: impl crate::OptionalText) -> Self {
        self.content_key = content_key.into_optional_text();
        self
    }

    /// Sets whether `organizationId` and `documentId` are Velt's internal, hashed IDs.
    /// Not documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn is_server_ids(mut self, is_server_ids: bool) -> Self {
        self.is_server_ids = Some(is_server_ids);
        self
    }
}

impl DeleteCrdtData {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            document_id: document_id.into(),
            editor_ids: Default::default(),
            is_server_ids: Default::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Sets the IDs of the editors whose content to delete. If omitted, the content of
    /// every editor of the document is deleted.
    #[must_use]
    pub fn editor_ids(mut self, editor_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.editor_ids = Some(
            editor_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets whether `organizationId` and `documentId` are Velt's internal, hashed IDs.
    #[must_use]
    pub fn is_server_ids(mut self, is_server_ids: bool) -> Self {
        self.is_server_ids = Some(is_server_ids);
        self
    }
}

impl GetCrdtData {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            document_id: document_id.into(),
            editor_id: Default::default(),
            is_server_ids: Default::default(),
            organization_id: organization_id.into(),
            type_: Default::default(),
        }
    }

    /// Sets the editor ID. If omitted, the content of every editor of the document is
    /// returned.
    #[must_use]
    pub fn editor_id(mut self, editor_id: impl crate::OptionalText) -> Self {
        self.editor_id = editor_id.into_optional_text();
        self
    }

    /// Sets a hint about the content type: `text`, `map`, `array`, `xml` or `xmltext`.
    /// Not documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn type_(mut self, type_: impl crate::OptionalText) -> Self {
        self.type_ = type_.into_optional_text();
        self
    }

    /// Sets whether `organizationId` and `documentId` are Velt's internal, hashed IDs.
    /// Not documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn is_server_ids(mut self, is_server_ids: bool) -> Self {
        self.is_server_ids = Some(is_server_ids);
        self
    }
}

impl UpdateCrdtData {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        editor_id: impl Into<::std::string::String>,
        type_: impl Into<crate::types::CrdtType>,
        data: impl Into<CrdtContent>,
    ) -> Self {
        Self {
            content_key: Default::default(),
            data: data.into(),
            document_id: document_id.into(),
            editor_id: editor_id.into(),
            is_server_ids: Default::default(),
            organization_id: organization_id.into(),
            type_: type_.into(),
        }
    }

    /// Sets the key under which Yjs stores the content. Use `default` for TipTap.
    /// Defaults to `content`.
    #[must_use]
    pub fn content_key(mut self, content_key: impl crate::OptionalText) -> Self {
        self.content_key = content_key.into_optional_text();
        self
    }

    /// Sets whether `organizationId` and `documentId` are Velt's internal, hashed IDs.
    /// Not documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn is_server_ids(mut self, is_server_ids: bool) -> Self {
        self.is_server_ids = Some(is_server_ids);
        self
    }
}
