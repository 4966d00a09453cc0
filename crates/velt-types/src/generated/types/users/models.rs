// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for AddUsers {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            context: fields.read("context"),
            create_document: fields.read("createDocument"),
            create_folder: fields.read("createFolder"),
            create_organization: fields.read("createOrganization"),
            document_id: fields.read("documentId"),
            folder_id: fields.read("folderId"),
            organization_id: fields.read("organizationId"),
            parent_folder_id: fields.read("parentFolderId"),
            users: fields.read("users"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("context", &self.context);
        object.write_some("createDocument", &self.create_document);
        object.write_some("createFolder", &self.create_folder);
        object.write_some("createOrganization", &self.create_organization);
        object.write_some("documentId", &self.document_id);
        object.write_some("folderId", &self.folder_id);
        object.write("organizationId", &self.organization_id);
        object.write_some("parentFolderId", &self.parent_folder_id);
        object.write("users", &self.users);
    }
}

implement_model!(AddUsers);
implement_serde!(Strict : AddUsers);
impl Object for AddUsersV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            folder_id: fields.read("folderId"),
            organization_id: fields.read("organizationId"),
            users: fields.read("users"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write_some("folderId", &self.folder_id);
        object.write("organizationId", &self.organization_id);
        object.write("users", &self.users);
    }
}

implement_model!(AddUsersV1);
implement_serde!(Strict : AddUsersV1);
impl Object for CountPendingInvitations {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organization_id: fields.read("organizationId"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("organizationId", &self.organization_id);
        object.write("type", &self.type_);
    }
}

implement_model!(CountPendingInvitations);
implement_serde!(Strict : CountPendingInvitations);
impl Object for CountUsers {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            all_documents: fields.read("allDocuments"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("allDocuments", &self.all_documents);
        object.write_some("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
        object.write_some("userId", &self.user_id);
    }
}

implement_model!(CountUsers);
implement_serde!(Strict : CountUsers);
impl Object for DeleteUsers {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            context: fields.read("context"),
            document_id: fields.read("documentId"),
            folder_id: fields.read("folderId"),
            organization_id: fields.read("organizationId"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("context", &self.context);
        object.write_some("documentId", &self.document_id);
        object.write_some("folderId", &self.folder_id);
        object.write("organizationId", &self.organization_id);
        object.write("userIds", &self.user_ids);
    }
}

implement_model!(DeleteUsers);
implement_serde!(Strict : DeleteUsers);
impl Object for DocumentUsersFound {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            data: fields.read("data"),
            message: fields.read("message"),
            status: fields.read("status"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("data", &self.data);
        object.write("message", &self.message);
        object.write("status", &self.status);
        object.extend(&self.extra);
    }
}

implement_model!(DocumentUsersFound);
implement_serde!(Tolerant : DocumentUsersFound);
impl Object for GetDocumentUsers {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            include_involved_documents: fields.read("includeInvolvedDocuments"),
            organization_id: fields.read("organizationId"),
            page_size: fields.read("pageSize"),
            page_token: fields.read("pageToken"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("includeInvolvedDocuments", &self.include_involved_documents);
        object.write("organizationId", &self.organization_id);
        object.write_some("pageSize", &self.page_size);
        object.write_some("pageToken", &self.page_token);
        object.write_some("userIds", &self.user_ids);
    }
}

implement_model!(GetDocumentUsers);
implement_serde!(Strict : GetDocumentUsers);
impl Object for GetInvitedUsers {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            email: fields.read("email"),
            is_pending_users_only: fields.read("isPendingUsersOnly"),
            organization_id: fields.read("organizationId"),
            page_size: fields.read("pageSize"),
            page_token: fields.read("pageToken"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("email", &self.email);
        object.write_some("isPendingUsersOnly", &self.is_pending_users_only);
        object.write("organizationId", &self.organization_id);
        object.write_some("pageSize", &self.page_size);
        object.write_some("pageToken", &self.page_token);
    }
}

implement_model!(GetInvitedUsers);
implement_serde!(Strict : GetInvitedUsers);
impl Object for GetUserInvitations {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            email: fields.read("email"),
            organization_id: fields.read("organizationId"),
            page_size: fields.read("pageSize"),
            page_token: fields.read("pageToken"),
            status: fields.read("status"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("email", &self.email);
        object.write("organizationId", &self.organization_id);
        object.write_some("pageSize", &self.page_size);
        object.write_some("pageToken", &self.page_token);
        object.write_some("status", &self.status);
        object.write_some("type", &self.type_);
    }
}

implement_model!(GetUserInvitations);
implement_serde!(Strict : GetUserInvitations);
impl Object for GetUsers {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            all_documents: fields.read("allDocuments"),
            document_id: fields.read("documentId"),
            folder_id: fields.read("folderId"),
            group_by_document_id: fields.read("groupByDocumentId"),
            include_involved_documents: fields.read("includeInvolvedDocuments"),
            include_involved_documents_count: fields.read("includeInvolvedDocumentsCount"),
            organization_id: fields.read("organizationId"),
            organization_user_group_ids: fields.read("organizationUserGroupIds"),
            page_size: fields.read("pageSize"),
            page_token: fields.read("pageToken"),
            search_key: fields.read("searchKey"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("allDocuments", &self.all_documents);
        object.write_some("documentId", &self.document_id);
        object.write_some("folderId", &self.folder_id);
        object.write_some("groupByDocumentId", &self.group_by_document_id);
        object.write_some("includeInvolvedDocuments", &self.include_involved_documents);
        object.write_some(
            "includeInvolvedDocumentsCount",
            &self.include_involved_documents_count,
        );
        object.write("organizationId", &self.organization_id);
        object.write_some(
            "organizationUserGroupIds",
            &self.organization_user_group_ids,
        );
        object.write_some("pageSize", &self.page_size);
        object.write_some("pageToken", &self.page_token);
        object.write_some("searchKey", &self.search_key);
        object.write_some("userIds", &self.user_ids);
    }
}

implement_model!(GetUsers);
implement_serde!(Strict : GetUsers);
impl Object for GetUsersV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            organization_user_group_ids: fields.read("organizationUserGroupIds"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
        object.write_some(
            "organizationUserGroupIds",
            &self.organization_user_group_ids,
        );
        object.write_some("userIds", &self.user_ids);
    }
}

implement_model!(GetUsersV1);
implement_serde!(Strict : GetUsersV1);
impl Object for InviteUser {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            document_name: fields.read("documentName"),
            email: fields.read("email"),
            folder_id: fields.read("folderId"),
            folder_name: fields.read("folderName"),
            invited_by: fields.read("invitedBy"),
            organization_id: fields.read("organizationId"),
            organization_name: fields.read("organizationName"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write_some("documentName", &self.document_name);
        object.write("email", &self.email);
        object.write_some("folderId", &self.folder_id);
        object.write_some("folderName", &self.folder_name);
        object.write_some("invitedBy", &self.invited_by);
        object.write("organizationId", &self.organization_id);
        object.write_some("organizationName", &self.organization_name);
        object.write("type", &self.type_);
    }
}

implement_model!(InviteUser);
implement_serde!(Strict : InviteUser);
impl Object for InvitedUser {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            email: fields.read("email"),
            status: fields.read("status"),
            type_: fields.read("type"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("email", &self.email);
        object.write("status", &self.status);
        object.write("type", &self.type_);
        object.extend(&self.extra);
    }
}

implement_model!(InvitedUser);
implement_serde!(Tolerant : InvitedUser);
impl Object for Inviter {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            client_user_id: fields.read("clientUserId"),
            email: fields.read("email"),
            user_id: fields.read("userId"),
            user_snippyly_id: fields.read("userSnippylyId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("clientUserId", &self.client_user_id);
        object.write("email", &self.email);
        object.write("userId", &self.user_id);
        object.write_some("userSnippylyId", &self.user_snippyly_id);
    }
}

implement_model!(Inviter);
implement_serde!(Strict : Inviter);
impl Object for PendingInvitationsCount {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            count: fields.read("count"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("count", &self.count);
    }
}

implement_model!(PendingInvitationsCount);
implement_serde!(Tolerant : PendingInvitationsCount);
impl Object for RespondToInvitation {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            auth_token: fields.read("authToken"),
            document_id: fields.read("documentId"),
            email: fields.read("email"),
            folder_id: fields.read("folderId"),
            organization_id: fields.read("organizationId"),
            status: fields.read("status"),
            type_: fields.read("type"),
            user: fields.read("user"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("authToken", &self.auth_token);
        object.write_some("documentId", &self.document_id);
        object.write("email", &self.email);
        object.write_some("folderId", &self.folder_id);
        object.write("organizationId", &self.organization_id);
        object.write("status", &self.status);
        object.write("type", &self.type_);
        object.write_some("user", &self.user);
    }
}

implement_model!(RespondToInvitation);
implement_serde!(Strict : RespondToInvitation);
impl Object for UpdateUsers {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            folder_id: fields.read("folderId"),
            options: fields.read("options"),
            organization_id: fields.read("organizationId"),
            users: fields.read("users"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write_some("folderId", &self.folder_id);
        object.write_some("options", &self.options);
        object.write("organizationId", &self.organization_id);
        object.write("users", &self.users);
    }
}

implement_model!(UpdateUsers);
implement_serde!(Strict : UpdateUsers);
impl Object for UserInvitation {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organization_id: fields.read("organizationId"),
            status: fields.read("status"),
            type_: fields.read("type"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("organizationId", &self.organization_id);
        object.write("status", &self.status);
        object.write("type", &self.type_);
        object.extend(&self.extra);
    }
}

implement_model!(UserInvitation);
implement_serde!(Tolerant : UserInvitation);
impl Object for UsersCount {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            count: fields.read("count"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("count", &self.count);
    }
}

implement_model!(UsersCount);
implement_serde!(Tolerant : UsersCount);
impl Model for UsersFound {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        one_of(
            node,
            at,
            &[
                (
                    <::std::vec::Vec<User> as Model>::SHAPE,
                    |node, at| Self::AllUsers(Model::read(node, at)),
                ),
                (
                    <::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::vec::Vec<User>,
                    > as Model>::SHAPE,
                    |node, at| Self::ByDocument(Model::read(node, at)),
                ),
            ],
            Self::Other,
        )
    }

    fn empty() -> Self {
        Self::Other(::serde_json::Value::Null)
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
