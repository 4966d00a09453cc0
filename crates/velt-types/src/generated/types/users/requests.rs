// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl AddUsersV1 {
    /// Creates the value with its required fields.
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

    /// Sets the document ID. If set, the users are added to the document instead of the
    /// organization. Cannot be combined with `folderId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the folder ID. If set, the users are added to the folder instead of the
    /// organization. Cannot be combined with `documentId`.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }
}

impl DeleteUsers {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        user_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        Self {
            context: Default::default(),
            document_id: Default::default(),
            folder_id: Default::default(),
            organization_id: organization_id.into(),
            user_ids: user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        }
    }

    /// Sets the document ID. If set, the users are removed from the document instead of
    /// the organization. Cannot be combined with `folderId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the folder ID. If set, the users are removed from the folder instead of the
    /// organization. Cannot be combined with `documentId`.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }

    /// Sets `context`.
    ///
    /// Context to pass to your resolvers and webhooks. Accepted only by v2. Not
    /// documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn context(mut self, context: impl crate::IntoObject) -> Self {
        self.context = Some(context.into_object());
        self
    }
}

impl GetUsersV1 {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            document_id: Default::default(),
            organization_id: organization_id.into(),
            organization_user_group_ids: Default::default(),
            user_ids: Default::default(),
        }
    }

    /// Sets the document ID. If set, the users of the document are returned instead of
    /// the users of the organization.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the IDs of the users to return. At most 30.
    #[must_use]
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.user_ids = Some(
            user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the IDs of the groups whose users to return. At most 30.
    #[must_use]
    pub fn organization_user_group_ids(
        mut self,
        organization_user_group_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        self.organization_user_group_ids = Some(
            organization_user_group_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

impl UpdateUsers {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        users: impl IntoIterator<Item = impl Into<User>>,
    ) -> Self {
        Self {
            document_id: Default::default(),
            folder_id: Default::default(),
            options: Default::default(),
            organization_id: organization_id.into(),
            users: users.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets the document ID. If set, the users of the document are updated instead of
    /// the users of the organization. Cannot be combined with `folderId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the folder ID. If set, the users of the folder are updated instead of the
    /// users of the organization. Cannot be combined with `documentId`.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }

    /// Sets the options for bulk updates: `all` updates the users across the workspace,
    /// `allDocuments` updates the users of all documents. Accepted only by v2. Not
    /// documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn options(mut self, options: impl crate::IntoObject) -> Self {
        self.options = Some(options.into_object());
        self
    }
}

impl AddUsers {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        users: impl IntoIterator<Item = impl Into<User>>,
    ) -> Self {
        Self {
            context: Default::default(),
            create_document: Default::default(),
            create_folder: Default::default(),
            create_organization: Default::default(),
            document_id: Default::default(),
            folder_id: Default::default(),
            organization_id: organization_id.into(),
            parent_folder_id: Default::default(),
            users: users.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets the document ID. If set, the users are added to the document instead of the
    /// organization. Cannot be combined with `folderId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the folder ID. If set, the users are added to the folder instead of the
    /// organization. Cannot be combined with `documentId`.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }

    /// Sets whether to add the organization first if it does not exist.
    #[must_use]
    pub fn create_organization(mut self, create_organization: bool) -> Self {
        self.create_organization = Some(create_organization);
        self
    }

    /// Sets whether to add the document first if it does not exist. Requires
    /// `documentId`.
    #[must_use]
    pub fn create_document(mut self, create_document: bool) -> Self {
        self.create_document = Some(create_document);
        self
    }

    /// Sets whether to add the folder first if it does not exist. Requires `folderId`.
    #[must_use]
    pub fn create_folder(mut self, create_folder: bool) -> Self {
        self.create_folder = Some(create_folder);
        self
    }

    /// Sets the parent folder ID. Applies only if the call creates the folder. Not
    /// documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl crate::OptionalText) -> Self {
        self.parent_folder_id = parent_folder_id.into_optional_text();
        self
    }

    /// Sets `context`.
    ///
    /// Context to pass to your resolvers and webhooks. Not documented by Velt; its
    /// Python SDK sends it.
    #[must_use]
    pub fn context(mut self, context: impl crate::IntoObject) -> Self {
        self.context = Some(context.into_object());
        self
    }
}

impl CountUsers {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            all_documents: Default::default(),
            document_id: Default::default(),
            organization_id: organization_id.into(),
            user_id: Default::default(),
        }
    }

    /// Sets the document ID. If set, the users of this document are counted. Cannot be
    /// combined with `allDocuments`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the user ID. If set, only this user is counted.
    #[must_use]
    pub fn user_id(mut self, user_id: impl crate::OptionalText) -> Self {
        self.user_id = user_id.into_optional_text();
        self
    }

    /// Sets whether to count the users of all documents. Cannot be combined with
    /// `documentId`.
    #[must_use]
    pub fn all_documents(mut self, all_documents: bool) -> Self {
        self.all_documents = Some(all_documents);
        self
    }
}

impl CountPendingInvitations {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        type_: impl Into<crate::types::InvitationType>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            type_: type_.into(),
        }
    }
}

impl GetUsers {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            all_documents: Default::default(),
            document_id: Default::default(),
            folder_id: Default::default(),
            group_by_document_id: Default::default(),
            include_involved_documents: Default::default(),
            include_involved_documents_count: Default::default(),
            organization_id: organization_id.into(),
            organization_user_group_ids: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
            search_key: Default::default(),
            user_ids: Default::default(),
        }
    }

    /// Sets the document ID. If set, the users of the document are returned instead of
    /// the users of the organization. Cannot be combined with `folderId`. Not needed
    /// with `allDocuments`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the folder ID. If set, the users of the folder are returned instead of the
    /// users of the organization. Cannot be combined with `documentId`.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }

    /// Sets the IDs of the users to return. At most 30.
    #[must_use]
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.user_ids = Some(
            user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the IDs of the groups whose users to return. At most 30.
    #[must_use]
    pub fn organization_user_group_ids(
        mut self,
        organization_user_group_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        self.organization_user_group_ids = Some(
            organization_user_group_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets whether to return the users of all documents. Users of the organization
    /// itself are not included.
    #[must_use]
    pub fn all_documents(mut self, all_documents: bool) -> Self {
        self.all_documents = Some(all_documents);
        self
    }

    /// Sets whether to group the users by document. Requires `allDocuments`.
    #[must_use]
    pub fn group_by_document_id(mut self, group_by_document_id: bool) -> Self {
        self.group_by_document_id = Some(group_by_document_id);
        self
    }

    /// Sets the maximum number of users per page. Defaults to 1000.
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

    /// Sets whether to return the documents that each user is involved in.
    #[must_use]
    pub fn include_involved_documents(mut self, include_involved_documents: bool) -> Self {
        self.include_involved_documents = Some(include_involved_documents);
        self
    }

    /// Sets whether to return the number of documents that each user is involved in.
    /// Not documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn include_involved_documents_count(
        mut self,
        include_involved_documents_count: bool,
    ) -> Self {
        self.include_involved_documents_count = Some(include_involved_documents_count);
        self
    }

    /// Sets the search text to filter the users by.
    #[must_use]
    pub fn search_key(mut self, search_key: impl crate::OptionalText) -> Self {
        self.search_key = search_key.into_optional_text();
        self
    }
}

impl GetDocumentUsers {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            include_involved_documents: Default::default(),
            organization_id: organization_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            user_ids: Default::default(),
        }
    }

    /// Sets the IDs of the users to return. At most 20, or 5 if
    /// `includeInvolvedDocuments` is true.
    #[must_use]
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.user_ids = Some(
            user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets whether to return the documents that each user is involved in. Requires one
    /// to five `userIds`.
    #[must_use]
    pub fn include_involved_documents(mut self, include_involved_documents: bool) -> Self {
        self.include_involved_documents = Some(include_involved_documents);
        self
    }

    /// Sets the maximum number of users per page, from 1 to 1000.
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

impl GetUserInvitations {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        email: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            email: email.into(),
            organization_id: organization_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            status: Default::default(),
            type_: Default::default(),
        }
    }

    /// Sets the status to filter by. If omitted, invitations of every status are
    /// listed.
    #[must_use]
    pub fn status(mut self, status: impl Into<crate::types::InvitationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets the type to filter by. If omitted, invitations of every type are listed.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<crate::types::InvitationType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets the maximum number of invitations per page, from 1 to 1000. Defaults to
    /// 100.
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

impl GetInvitedUsers {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            email: Default::default(),
            is_pending_users_only: Default::default(),
            organization_id: organization_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }

    /// Sets the email address to filter by.
    #[must_use]
    pub fn email(mut self, email: impl crate::OptionalText) -> Self {
        self.email = email.into_optional_text();
        self
    }

    /// Sets whether to list only people whose invitation is pending.
    #[must_use]
    pub fn is_pending_users_only(mut self, is_pending_users_only: bool) -> Self {
        self.is_pending_users_only = Some(is_pending_users_only);
        self
    }

    /// Sets the maximum number of people per page, from 1 to 1000. Defaults to 100.
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

impl InviteUser {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        email: impl Into<::std::string::String>,
        type_: impl Into<crate::types::InvitationType>,
    ) -> Self {
        Self {
            document_id: Default::default(),
            document_name: Default::default(),
            email: email.into(),
            folder_id: Default::default(),
            folder_name: Default::default(),
            invited_by: Default::default(),
            organization_id: organization_id.into(),
            organization_name: Default::default(),
            type_: type_.into(),
        }
    }

    /// Sets the display name of the organization.
    #[must_use]
    pub fn organization_name(mut self, organization_name: impl crate::OptionalText) -> Self {
        self.organization_name = organization_name.into_optional_text();
        self
    }

    /// Sets the document ID. Required for `doc_user`. Cannot be combined with
    /// `folderId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the display name of the document.
    #[must_use]
    pub fn document_name(mut self, document_name: impl crate::OptionalText) -> Self {
        self.document_name = document_name.into_optional_text();
        self
    }

    /// Sets the folder ID. Required for `folder_user`. Cannot be combined with
    /// `documentId`.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }

    /// Sets the display name of the folder.
    #[must_use]
    pub fn folder_name(mut self, folder_name: impl crate::OptionalText) -> Self {
        self.folder_name = folder_name.into_optional_text();
        self
    }

    /// Sets the user who sends an invitation.
    #[must_use]
    pub fn invited_by(mut self, invited_by: impl Into<Inviter>) -> Self {
        self.invited_by = Some(invited_by.into());
        self
    }
}

impl Inviter {
    /// Creates the value with its required fields.
    pub fn new(
        user_id: impl Into<::std::string::String>,
        client_user_id: impl Into<::std::string::String>,
        email: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            client_user_id: client_user_id.into(),
            email: email.into(),
            user_id: user_id.into(),
            user_snippyly_id: Default::default(),
        }
    }

    /// Sets the legacy Snippyly user ID of the inviter.
    #[must_use]
    pub fn user_snippyly_id(mut self, user_snippyly_id: impl crate::OptionalText) -> Self {
        self.user_snippyly_id = user_snippyly_id.into_optional_text();
        self
    }
}

crate::from_reference!(Inviter);
impl RespondToInvitation {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        email: impl Into<::std::string::String>,
        type_: impl Into<crate::types::InvitationType>,
        status: impl Into<crate::types::InvitationResponse>,
    ) -> Self {
        Self {
            auth_token: Default::default(),
            document_id: Default::default(),
            email: email.into(),
            folder_id: Default::default(),
            organization_id: organization_id.into(),
            status: status.into(),
            type_: type_.into(),
            user: Default::default(),
        }
    }

    /// Sets the document ID. Cannot be combined with `folderId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the folder ID. Cannot be combined with `documentId`.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }

    /// Sets the invited person as a user. Required for `ACCEPTED`.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets the auth token of the invited person, not the auth token of the API key.
    /// Required for `ACCEPTED`.
    #[must_use]
    pub fn auth_token(mut self, auth_token: impl Into<crate::Secret>) -> Self {
        self.auth_token = Some(auth_token.into());
        self
    }
}
