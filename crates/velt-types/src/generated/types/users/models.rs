// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for AddUsers {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            context: fields.read("context")?,
            create_document: fields.read("createDocument")?,
            create_folder: fields.read("createFolder")?,
            create_organization: fields.read("createOrganization")?,
            document_id: fields.read("documentId")?,
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
            parent_folder_id: fields.read("parentFolderId")?,
            users: fields.read("users")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("context", self.context.to_member());
        object.push_some("createDocument", self.create_document.to_member());
        object.push_some("createFolder", self.create_folder.to_member());
        object.push_some("createOrganization", self.create_organization.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("folderId", self.folder_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("parentFolderId", self.parent_folder_id.to_member());
        object.push("users", self.users.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddUsers);
impl Model for AddUsersV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
            users: fields.read("users")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("folderId", self.folder_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push("users", self.users.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddUsersV1);
impl Model for CountPendingInvitations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_id: fields.read("organizationId")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("organizationId", self.organization_id.to_node());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CountPendingInvitations);
impl Model for CountUsers {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            all_documents: fields.read("allDocuments")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("allDocuments", self.all_documents.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("userId", self.user_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CountUsers);
impl Model for DeleteUsers {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            context: fields.read("context")?,
            document_id: fields.read("documentId")?,
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("context", self.context.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("folderId", self.folder_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push("userIds", self.user_ids.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DeleteUsers);
impl Model for GetDocumentUsers {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            include_involved_documents: fields.read("includeInvolvedDocuments")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some(
            "includeInvolvedDocuments",
            self.include_involved_documents.to_member(),
        );
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetDocumentUsers);
impl Model for GetInvitedUsers {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            is_pending_users_only: fields.read("isPendingUsersOnly")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("email", self.email.to_member());
        object.push_some("isPendingUsersOnly", self.is_pending_users_only.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetInvitedUsers);
impl Model for GetUserInvitations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
            status: fields.read("status")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("email", self.email.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some("type", self.type_.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetUserInvitations);
impl Model for GetUsers {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            all_documents: fields.read("allDocuments")?,
            document_id: fields.read("documentId")?,
            folder_id: fields.read("folderId")?,
            group_by_document_id: fields.read("groupByDocumentId")?,
            include_involved_documents: fields.read("includeInvolvedDocuments")?,
            include_involved_documents_count: fields.read("includeInvolvedDocumentsCount")?,
            organization_id: fields.read("organizationId")?,
            organization_user_group_ids: fields.read("organizationUserGroupIds")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
            search_key: fields.read("searchKey")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(12usize);
        object.push_some("allDocuments", self.all_documents.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("folderId", self.folder_id.to_member());
        object.push_some("groupByDocumentId", self.group_by_document_id.to_member());
        object.push_some(
            "includeInvolvedDocuments",
            self.include_involved_documents.to_member(),
        );
        object.push_some(
            "includeInvolvedDocumentsCount",
            self.include_involved_documents_count.to_member(),
        );
        object.push("organizationId", self.organization_id.to_node());
        object.push_some(
            "organizationUserGroupIds",
            self.organization_user_group_ids.to_member(),
        );
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.push_some("searchKey", self.search_key.to_member());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetUsers);
impl Model for GetUsersV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            organization_user_group_ids: fields.read("organizationUserGroupIds")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some(
            "organizationUserGroupIds",
            self.organization_user_group_ids.to_member(),
        );
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetUsersV1);
impl Model for InviteUser {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            document_name: fields.read("documentName")?,
            email: fields.read("email")?,
            folder_id: fields.read("folderId")?,
            folder_name: fields.read("folderName")?,
            invited_by: fields.read("invitedBy")?,
            organization_id: fields.read("organizationId")?,
            organization_name: fields.read("organizationName")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("documentName", self.document_name.to_member());
        object.push("email", self.email.to_node());
        object.push_some("folderId", self.folder_id.to_member());
        object.push_some("folderName", self.folder_name.to_member());
        object.push_some("invitedBy", self.invited_by.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("organizationName", self.organization_name.to_member());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

implement_serde!(Strict : InviteUser);
impl Model for Inviter {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            client_user_id: fields.read("clientUserId")?,
            email: fields.read("email")?,
            user_id: fields.read("userId")?,
            user_snippyly_id: fields.read("userSnippylyId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("clientUserId", self.client_user_id.to_member());
        object.push_some("email", self.email.to_member());
        object.push_some("userId", self.user_id.to_member());
        object.push_some("userSnippylyId", self.user_snippyly_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : Inviter);
impl Model for RespondToInvitation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            auth_token: fields.read("authToken")?,
            document_id: fields.read("documentId")?,
            email: fields.read("email")?,
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
            status: fields.read("status")?,
            type_: fields.read("type")?,
            user: fields.read("user")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("authToken", self.auth_token.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push("email", self.email.to_node());
        object.push_some("folderId", self.folder_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push("status", self.status.to_node());
        object.push("type", self.type_.to_node());
        object.push_some("user", self.user.to_member());
        object.finish()
    }
}

implement_serde!(Strict : RespondToInvitation);
impl Model for UpdateUsers {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            folder_id: fields.read("folderId")?,
            options: fields.read("options")?,
            organization_id: fields.read("organizationId")?,
            users: fields.read("users")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("folderId", self.folder_id.to_member());
        object.push_some("options", self.options.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push("users", self.users.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateUsers);
impl Model for UsersFound {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (
                    <::std::vec::Vec<User> as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::AllUsers),
                ),
                (
                    <::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::vec::Vec<User>,
                    > as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::ByDocument),
                ),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::AllUsers(value) => value.to_node(),
            Self::ByDocument(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

implement_serde!(Tolerant : UsersFound);
