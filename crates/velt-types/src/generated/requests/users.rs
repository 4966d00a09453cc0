// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Requests of the resource `users`.

use crate::types::*;

impl AddUsersV1 {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        users: impl IntoIterator<Item = impl Into<User>>,
    ) -> Self {
        Self {
            document_id: Default::default(),
            folder_id: Default::default(),
            organization_id: organization_id.into(),
            users: users.into_iter().map(Into::into).collect(),
        }
    }

    /// The document to add the users to, in place of the organization. Not together
    /// with `folderId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl Into<::std::string::String>) -> Self {
        self.document_id = Some(document_id.into());
        self
    }

    /// The folder to add the users to, in place of the organization. Not together with
    /// `documentId`.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl Into<::std::string::String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }
}

impl DeleteUsers {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        user_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            document_id: Default::default(),
            folder_id: Default::default(),
            organization_id: organization_id.into(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// The document whose users to remove, in place of the organization's. Not together
    /// with `folderId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl Into<::std::string::String>) -> Self {
        self.document_id = Some(document_id.into());
        self
    }

    /// The folder whose users to remove, in place of the organization's. Not together
    /// with `documentId`.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl Into<::std::string::String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }
}

impl GetUsersV1 {
    /// Starts with everything that is required.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            document_id: Default::default(),
            organization_id: organization_id.into(),
            organization_user_group_ids: Default::default(),
            user_ids: Default::default(),
        }
    }

    /// The document to look in.
    #[must_use]
    pub fn document_id(mut self, document_id: impl Into<::std::string::String>) -> Self {
        self.document_id = Some(document_id.into());
        self
    }

    /// The users to get, by the ids that you gave them.
    #[must_use]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The groups whose users to get, by the ids that you gave them.
    #[must_use]
    pub fn organization_user_group_ids(
        mut self,
        organization_user_group_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.organization_user_group_ids = Some(
            organization_user_group_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

impl UpdateUsers {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        users: impl IntoIterator<Item = impl Into<User>>,
    ) -> Self {
        Self {
            document_id: Default::default(),
            folder_id: Default::default(),
            organization_id: organization_id.into(),
            users: users.into_iter().map(Into::into).collect(),
        }
    }

    /// The document whose users to update, in place of the organization's. Not together
    /// with `folderId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl Into<::std::string::String>) -> Self {
        self.document_id = Some(document_id.into());
        self
    }

    /// The folder whose users to update, in place of the organization's. Not together
    /// with `documentId`.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl Into<::std::string::String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }
}

impl AddUsers {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        users: impl IntoIterator<Item = impl Into<User>>,
    ) -> Self {
        Self {
            create_document: Default::default(),
            create_folder: Default::default(),
            create_organization: Default::default(),
            document_id: Default::default(),
            folder_id: Default::default(),
            organization_id: organization_id.into(),
            users: users.into_iter().map(Into::into).collect(),
        }
    }

    /// The document to add the users to, in place of the organization. Not together
    /// with `folderId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl Into<::std::string::String>) -> Self {
        self.document_id = Some(document_id.into());
        self
    }

    /// The folder to add the users to, in place of the organization. Not together with
    /// `documentId`.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl Into<::std::string::String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }

    /// Whether to add the organization first if it does not exist.
    #[must_use]
    pub fn create_organization(mut self, create_organization: bool) -> Self {
        self.create_organization = Some(create_organization);
        self
    }

    /// Whether to add the document first if it does not exist. Only together with
    /// `documentId`.
    #[must_use]
    pub fn create_document(mut self, create_document: bool) -> Self {
        self.create_document = Some(create_document);
        self
    }

    /// Whether to add the folder first if it does not exist. Only together with
    /// `folderId`.
    #[must_use]
    pub fn create_folder(mut self, create_folder: bool) -> Self {
        self.create_folder = Some(create_folder);
        self
    }
}

impl GetUsers {
    /// Starts with everything that is required.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            all_documents: Default::default(),
            document_id: Default::default(),
            folder_id: Default::default(),
            group_by_document_id: Default::default(),
            organization_id: organization_id.into(),
            organization_user_group_ids: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
            user_ids: Default::default(),
        }
    }

    /// The document to look in. Not together with `folderId`; not needed with
    /// `allDocuments`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl Into<::std::string::String>) -> Self {
        self.document_id = Some(document_id.into());
        self
    }

    /// The folder to look in. Not together with `documentId`.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl Into<::std::string::String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }

    /// The users to get, by the ids that you gave them.
    #[must_use]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The groups whose users to get, by the ids that you gave them.
    #[must_use]
    pub fn organization_user_group_ids(
        mut self,
        organization_user_group_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.organization_user_group_ids = Some(
            organization_user_group_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Whether to get the users of all documents, and none of those of the organization
    /// itself.
    #[must_use]
    pub fn all_documents(mut self, all_documents: bool) -> Self {
        self.all_documents = Some(all_documents);
        self
    }

    /// Whether to give the users by document. Only together with `allDocuments`.
    #[must_use]
    pub fn group_by_document_id(mut self, group_by_document_id: bool) -> Self {
        self.group_by_document_id = Some(group_by_document_id);
        self
    }

    /// How many users a page has at the most.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Asks for the page after the one whose answer had this token; for the first page
    /// if left out.
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<::std::string::String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}
