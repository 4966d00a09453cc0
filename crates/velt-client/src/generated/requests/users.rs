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

impl User {
    /// Starts with everything that is required.
    pub fn new(user_id: impl Into<::std::string::String>) -> Self {
        Self {
            access_role: Default::default(),
            client_group_id: Default::default(),
            color: Default::default(),
            email: Default::default(),
            group_id: Default::default(),
            initial: Default::default(),
            is_admin: Default::default(),
            is_anonymous: Default::default(),
            is_guest: Default::default(),
            is_read_only: Default::default(),
            name: Default::default(),
            organization_id: Default::default(),
            photo_url: Default::default(),
            plan: Default::default(),
            text_color: Default::default(),
            type_: Default::default(),
            user_id: user_id.into(),
            extra: Default::default(),
        }
    }

    /// The full name of the user.
    #[must_use]
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Where notifications of comments and mentions are sent to.
    #[must_use]
    pub fn email(mut self, email: impl Into<::std::string::String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// The picture of the user.
    #[must_use]
    pub fn photo_url(mut self, photo_url: impl Into<::std::string::String>) -> Self {
        self.photo_url = Some(photo_url.into());
        self
    }

    /// The color that stands for the user, as of a border or a cursor.
    #[must_use]
    pub fn color(mut self, color: impl Into<::std::string::String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// The color of the initial that is shown where there is no picture.
    #[must_use]
    pub fn text_color(mut self, text_color: impl Into<::std::string::String>) -> Self {
        self.text_color = Some(text_color.into());
        self
    }

    /// The initial of the user; made from the name if left out.
    #[must_use]
    pub fn initial(mut self, initial: impl Into<::std::string::String>) -> Self {
        self.initial = Some(initial.into());
        self
    }

    /// What type of user it is.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<::std::string::String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// The plan of your product that the user is on.
    #[must_use]
    pub fn plan(mut self, plan: impl Into<::std::string::String>) -> Self {
        self.plan = Some(plan.into());
        self
    }

    /// The organization that the user belongs to.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<::std::string::String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Whether the user is an administrator. A token of the user has to say so too.
    #[must_use]
    pub fn is_admin(mut self, is_admin: bool) -> Self {
        self.is_admin = Some(is_admin);
        self
    }

    /// Whether the user may read only.
    #[must_use]
    pub fn is_read_only(mut self, is_read_only: bool) -> Self {
        self.is_read_only = Some(is_read_only);
        self
    }

    /// Whether the user is a guest.
    #[must_use]
    pub fn is_guest(mut self, is_guest: bool) -> Self {
        self.is_guest = Some(is_guest);
        self
    }

    /// Whether the user is anonymous, and may see comments only.
    #[must_use]
    pub fn is_anonymous(mut self, is_anonymous: bool) -> Self {
        self.is_anonymous = Some(is_anonymous);
        self
    }

    /// Sets `accessRole`.
    #[must_use]
    pub fn access_role(mut self, access_role: impl Into<crate::types::AccessRole>) -> Self {
        self.access_role = Some(access_role.into());
        self
    }

    /// A name for users who work together. Deprecated.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<::std::string::String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// The `groupId` as it was given at first. Deprecated with it.
    #[must_use]
    pub fn client_group_id(mut self, client_group_id: impl Into<::std::string::String>) -> Self {
        self.client_group_id = Some(client_group_id.into());
        self
    }

    /// Sets a field that has no setter of its own.
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
