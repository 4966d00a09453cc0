// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for ActivityChange {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            from: fields.read("from")?,
            to: fields.read("to")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("from", self.from.to_member());
        object.push_some("to", self.to.to_member());
        object.finish()
    }
}

impl Model for ActivityInput {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_icon: fields.read("actionIcon")?,
            action_type: fields.read("actionType")?,
            action_user: fields.read("actionUser")?,
            changes: fields.read("changes")?,
            display_message_template: fields.read("displayMessageTemplate")?,
            display_message_template_data: fields.read("displayMessageTemplateData")?,
            entity_data: fields.read("entityData")?,
            entity_target_data: fields.read("entityTargetData")?,
            feature_type: fields.read("featureType")?,
            id: fields.read("id")?,
            is_activity_resolver_used: fields.read("isActivityResolverUsed")?,
            target_entity_id: fields.read("targetEntityId")?,
            target_sub_entity_id: fields.read("targetSubEntityId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(13usize);
        object.push_some("actionIcon", self.action_icon.to_member());
        object.push("actionType", self.action_type.to_node());
        object.push("actionUser", self.action_user.to_node());
        object.push_some("changes", self.changes.to_member());
        object.push_some(
            "displayMessageTemplate",
            self.display_message_template.to_member(),
        );
        object.push_some(
            "displayMessageTemplateData",
            self.display_message_template_data.to_member(),
        );
        object.push_some("entityData", self.entity_data.to_member());
        object.push_some("entityTargetData", self.entity_target_data.to_member());
        object.push("featureType", self.feature_type.to_node());
        object.push_some("id", self.id.to_member());
        object.push_some(
            "isActivityResolverUsed",
            self.is_activity_resolver_used.to_member(),
        );
        object.push_some("targetEntityId", self.target_entity_id.to_member());
        object.push_some("targetSubEntityId", self.target_sub_entity_id.to_member());
        object.finish()
    }
}

impl Model for ActivityMetadata {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            client_organization_id: fields.read("clientOrganizationId")?,
            document_id: fields.read("documentId")?,
            document_metadata: fields.read("documentMetadata")?,
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
            sdk_version: fields.read("sdkVersion")?,
            velt_folder_id: fields.read("veltFolderId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("apiKey", self.api_key.to_member());
        object.push_some(
            "clientOrganizationId",
            self.client_organization_id.to_member(),
        );
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("documentMetadata", self.document_metadata.to_member());
        object.push_some("folderId", self.folder_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("sdkVersion", self.sdk_version.to_member());
        object.push_some("veltFolderId", self.velt_folder_id.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for ActivityRecord {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_icon: fields.read("actionIcon")?,
            action_type: fields.read("actionType")?,
            action_user: fields.read("actionUser")?,
            changes: fields.read("changes")?,
            display_message: fields.read("displayMessage")?,
            display_message_template: fields.read("displayMessageTemplate")?,
            display_message_template_data: fields.read("displayMessageTemplateData")?,
            entity_data: fields.read("entityData")?,
            entity_target_data: fields.read("entityTargetData")?,
            event_type: fields.read("eventType")?,
            feature_type: fields.read("featureType")?,
            id: fields.read("id")?,
            immutable: fields.read("immutable")?,
            is_activity_resolver_used: fields.read("isActivityResolverUsed")?,
            metadata: fields.read("metadata")?,
            target_entity_id: fields.read("targetEntityId")?,
            target_sub_entity_id: fields.read("targetSubEntityId")?,
            timestamp: fields.read("timestamp")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(19usize);
        object.push_some("actionIcon", self.action_icon.to_member());
        object.push("actionType", self.action_type.to_node());
        object.push("actionUser", self.action_user.to_node());
        object.push_some("changes", self.changes.to_member());
        object.push_some("displayMessage", self.display_message.to_member());
        object.push_some(
            "displayMessageTemplate",
            self.display_message_template.to_member(),
        );
        object.push_some(
            "displayMessageTemplateData",
            self.display_message_template_data.to_member(),
        );
        object.push_some("entityData", self.entity_data.to_member());
        object.push_some("entityTargetData", self.entity_target_data.to_member());
        object.push_some("eventType", self.event_type.to_member());
        object.push("featureType", self.feature_type.to_node());
        object.push("id", self.id.to_node());
        object.push_some("immutable", self.immutable.to_member());
        object.push_some(
            "isActivityResolverUsed",
            self.is_activity_resolver_used.to_member(),
        );
        object.push("metadata", self.metadata.to_node());
        object.push_some("targetEntityId", self.target_entity_id.to_member());
        object.push_some("targetSubEntityId", self.target_sub_entity_id.to_member());
        object.push("timestamp", self.timestamp.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for ActivityUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_icon: fields.read("actionIcon")?,
            changes: fields.read("changes")?,
            display_message_template: fields.read("displayMessageTemplate")?,
            display_message_template_data: fields.read("displayMessageTemplateData")?,
            entity_data: fields.read("entityData")?,
            entity_target_data: fields.read("entityTargetData")?,
            id: fields.read("id")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("actionIcon", self.action_icon.to_member());
        object.push_some("changes", self.changes.to_member());
        object.push_some(
            "displayMessageTemplate",
            self.display_message_template.to_member(),
        );
        object.push_some(
            "displayMessageTemplateData",
            self.display_message_template_data.to_member(),
        );
        object.push_some("entityData", self.entity_data.to_member());
        object.push_some("entityTargetData", self.entity_target_data.to_member());
        object.push("id", self.id.to_node());
        object.finish()
    }
}

impl Model for AddActivities {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            activities: fields.read("activities")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("activities", self.activities.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for AddAgentsToGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_ids: fields.read("agentIds")?,
            group_id: fields.read("groupId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("agentIds", self.agent_ids.to_node());
        object.push("groupId", self.group_id.to_node());
        object.finish()
    }
}

impl Model for AddAuthPermissions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permissions: fields.read("permissions")?,
            user: fields.read("user")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("permissions", self.permissions.to_node());
        object.push("user", self.user.to_node());
        object.finish()
    }
}

impl Model for AddCommentAnnotations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment_annotations: fields.read("commentAnnotations")?,
            create_document: fields.read("createDocument")?,
            create_organization: fields.read("createOrganization")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            verify_user_permissions: fields.read("verifyUserPermissions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("commentAnnotations", self.comment_annotations.to_node());
        object.push_some("createDocument", self.create_document.to_member());
        object.push_some("createOrganization", self.create_organization.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some(
            "verifyUserPermissions",
            self.verify_user_permissions.to_member(),
        );
        object.finish()
    }
}

impl Model for AddCommentAnnotationsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment_annotations: fields.read("commentAnnotations")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("commentAnnotations", self.comment_annotations.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for AddComments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_data: fields.read("commentData")?,
            comments: fields.read("comments")?,
            create_document: fields.read("createDocument")?,
            create_organization: fields.read("createOrganization")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            verify_user_permissions: fields.read("verifyUserPermissions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push("commentData", self.comment_data.to_node());
        object.push_some("comments", self.comments.to_member());
        object.push_some("createDocument", self.create_document.to_member());
        object.push_some("createOrganization", self.create_organization.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some(
            "verifyUserPermissions",
            self.verify_user_permissions.to_member(),
        );
        object.finish()
    }
}

impl Model for AddCommentsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_data: fields.read("commentData")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push("commentData", self.comment_data.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for AddCrdtData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            content_key: fields.read("contentKey")?,
            data: fields.read("data")?,
            document_id: fields.read("documentId")?,
            editor_id: fields.read("editorId")?,
            is_server_ids: fields.read("isServerIds")?,
            organization_id: fields.read("organizationId")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("contentKey", self.content_key.to_member());
        object.push("data", self.data.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("editorId", self.editor_id.to_node());
        object.push_some("isServerIds", self.is_server_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

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

impl Model for AddFolders {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            create_organization: fields.read("createOrganization")?,
            folders: fields.read("folders")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("createOrganization", self.create_organization.to_member());
        object.push("folders", self.folders.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for AddFoldersV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            folders: fields.read("folders")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("folders", self.folders.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for AddNotification {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_user: fields.read("actionUser")?,
            context: fields.read("context")?,
            create_document: fields.read("createDocument")?,
            create_organization: fields.read("createOrganization")?,
            display_body_message: fields.read("displayBodyMessage")?,
            display_body_message_template: fields.read("displayBodyMessageTemplate")?,
            display_body_message_template_data: fields.read("displayBodyMessageTemplateData")?,
            display_headline_message_template: fields.read("displayHeadlineMessageTemplate")?,
            display_headline_message_template_data: fields
                .read("displayHeadlineMessageTemplateData")?,
            document_id: fields.read("documentId")?,
            is_cross_organization_enabled: fields.read("isCrossOrganizationEnabled")?,
            is_notification_resolver_used: fields.read("isNotificationResolverUsed")?,
            location: fields.read("location")?,
            metadata: fields.read("metadata")?,
            notification_id: fields.read("notificationId")?,
            notification_source: fields.read("notificationSource")?,
            notification_source_data: fields.read("notificationSourceData")?,
            notify_all: fields.read("notifyAll")?,
            notify_users: fields.read("notifyUsers")?,
            organization_id: fields.read("organizationId")?,
            verify_user_permissions: fields.read("verifyUserPermissions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(21usize);
        object.push("actionUser", self.action_user.to_node());
        object.push_some("context", self.context.to_member());
        object.push_some("createDocument", self.create_document.to_member());
        object.push_some("createOrganization", self.create_organization.to_member());
        object.push_some("displayBodyMessage", self.display_body_message.to_member());
        object.push_some(
            "displayBodyMessageTemplate",
            self.display_body_message_template.to_member(),
        );
        object.push_some(
            "displayBodyMessageTemplateData",
            self.display_body_message_template_data.to_member(),
        );
        object.push_some(
            "displayHeadlineMessageTemplate",
            self.display_headline_message_template.to_member(),
        );
        object.push_some(
            "displayHeadlineMessageTemplateData",
            self.display_headline_message_template_data.to_member(),
        );
        object.push("documentId", self.document_id.to_node());
        object.push_some(
            "isCrossOrganizationEnabled",
            self.is_cross_organization_enabled.to_member(),
        );
        object.push_some(
            "isNotificationResolverUsed",
            self.is_notification_resolver_used.to_member(),
        );
        object.push_some("location", self.location.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("notificationId", self.notification_id.to_member());
        object.push_some("notificationSource", self.notification_source.to_member());
        object.push_some(
            "notificationSourceData",
            self.notification_source_data.to_member(),
        );
        object.push_some("notifyAll", self.notify_all.to_member());
        object.push("notifyUsers", self.notify_users.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some(
            "verifyUserPermissions",
            self.verify_user_permissions.to_member(),
        );
        object.finish()
    }
}

impl Model for AddNotificationV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_user: fields.read("actionUser")?,
            create_document: fields.read("createDocument")?,
            create_organization: fields.read("createOrganization")?,
            display_body_message: fields.read("displayBodyMessage")?,
            display_headline_message_template: fields.read("displayHeadlineMessageTemplate")?,
            display_headline_message_template_data: fields
                .read("displayHeadlineMessageTemplateData")?,
            document_id: fields.read("documentId")?,
            notification_id: fields.read("notificationId")?,
            notification_source_data: fields.read("notificationSourceData")?,
            notify_all: fields.read("notifyAll")?,
            notify_users: fields.read("notifyUsers")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(12usize);
        object.push("actionUser", self.action_user.to_node());
        object.push_some("createDocument", self.create_document.to_member());
        object.push_some("createOrganization", self.create_organization.to_member());
        object.push("displayBodyMessage", self.display_body_message.to_node());
        object.push(
            "displayHeadlineMessageTemplate",
            self.display_headline_message_template.to_node(),
        );
        object.push_some(
            "displayHeadlineMessageTemplateData",
            self.display_headline_message_template_data.to_member(),
        );
        object.push("documentId", self.document_id.to_node());
        object.push_some("notificationId", self.notification_id.to_member());
        object.push_some(
            "notificationSourceData",
            self.notification_source_data.to_member(),
        );
        object.push_some("notifyAll", self.notify_all.to_member());
        object.push("notifyUsers", self.notify_users.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for AddOrganizations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organizations: fields.read("organizations")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("organizations", self.organizations.to_node());
        object.finish()
    }
}

impl Model for AddPresence {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            users: fields.read("users")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push("users", self.users.to_node());
        object.finish()
    }
}

impl Model for AddUserGroups {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            create_organization: fields.read("createOrganization")?,
            organization_id: fields.read("organizationId")?,
            organization_user_groups: fields.read("organizationUserGroups")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("createOrganization", self.create_organization.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push(
            "organizationUserGroups",
            self.organization_user_groups.to_node(),
        );
        object.finish()
    }
}

impl Model for AddUserGroupsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_id: fields.read("organizationId")?,
            organization_user_groups: fields.read("organizationUserGroups")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("organizationId", self.organization_id.to_node());
        object.push(
            "organizationUserGroups",
            self.organization_user_groups.to_node(),
        );
        object.finish()
    }
}

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

impl Model for AddUsersToGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_id: fields.read("organizationId")?,
            organization_user_group_id: fields.read("organizationUserGroupId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("organizationId", self.organization_id.to_node());
        object.push(
            "organizationUserGroupId",
            self.organization_user_group_id.to_node(),
        );
        object.push("userIds", self.user_ids.to_node());
        object.finish()
    }
}

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

impl Model for AddWorkspaceDomains {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            domains: fields.read("domains")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("domains", self.domains.to_node());
        object.finish()
    }
}

impl Model for AddWorkspaceDomainsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            domains: fields.read("domains")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("domains", self.domains.to_node());
        object.finish()
    }
}

impl Model for AdvancedWebhookConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enable_data_protection: fields.read("enableDataProtection")?,
            encode_data: fields.read("encodeData")?,
            encrypt_data: fields.read("encryptData")?,
            is_enabled: fields.read("isEnabled")?,
            public_key: fields.read("publicKey")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push(
            "enableDataProtection",
            self.enable_data_protection.to_node(),
        );
        object.push("encodeData", self.encode_data.to_node());
        object.push("encryptData", self.encrypt_data.to_node());
        object.push("isEnabled", self.is_enabled.to_node());
        object.push("publicKey", self.public_key.to_node());
        object.finish()
    }
}

impl Model for AdvancedWebhookEndpoint {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            channels: fields.nullable("channels")?,
            created_at: fields.read("createdAt")?,
            description: fields.nullable("description")?,
            disabled: fields.read("disabled")?,
            filter_types: fields.nullable("filterTypes")?,
            id: fields.read("id")?,
            rate_limit: fields.nullable("rateLimit")?,
            uid: fields.nullable("uid")?,
            updated_at: fields.read("updatedAt")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(10usize);
        object.push("channels", self.channels.to_node());
        object.push("createdAt", self.created_at.to_node());
        object.push("description", self.description.to_node());
        object.push("disabled", self.disabled.to_node());
        object.push("filterTypes", self.filter_types.to_node());
        object.push("id", self.id.to_node());
        object.push("rateLimit", self.rate_limit.to_node());
        object.push("uid", self.uid.to_node());
        object.push("updatedAt", self.updated_at.to_node());
        object.push("url", self.url.to_node());
        object.finish()
    }
}

impl Model for AdvancedWebhookEndpointDeleted {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            deleted: fields.read("deleted")?,
            endpoint_id: fields.read("endpointId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("deleted", self.deleted.to_node());
        object.push("endpointId", self.endpoint_id.to_node());
        object.finish()
    }
}

impl Model for AdvancedWebhookEndpointSecret {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            endpoint_id: fields.read("endpointId")?,
            secret: fields.read("secret")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("endpointId", self.endpoint_id.to_node());
        object.push("secret", self.secret.to_node());
        object.finish()
    }
}

impl Model for AdvancedWebhookEndpoints {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            done: fields.read("done")?,
            endpoints: fields.read("endpoints")?,
            iterator: fields.nullable("iterator")?,
            prev_iterator: fields.nullable("prevIterator")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("done", self.done.to_node());
        object.push("endpoints", self.endpoints.to_node());
        object.push("iterator", self.iterator.to_node());
        object.push("prevIterator", self.prev_iterator.to_node());
        object.finish()
    }
}

impl Model for Agent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            context_gathering: fields.read("contextGathering")?,
            description: fields.read("description")?,
            enabled: fields.read("enabled")?,
            essential_default: fields.read("essentialDefault")?,
            execution: fields.read("execution")?,
            id: fields.read("id")?,
            input: fields.read("input")?,
            instructions: fields.read("instructions")?,
            managed_by: fields.read("managedBy")?,
            metadata: fields.read("metadata")?,
            name: fields.read("name")?,
            phase_timeout_ms: fields.read("phaseTimeoutMs")?,
            post_process: fields.read("postProcess")?,
            raw_instructions: fields.read("rawInstructions")?,
            response: fields.read("response")?,
            scope: fields.read("scope")?,
            setup: fields.read("setup")?,
            system: fields.read("system")?,
            version: fields.read("version")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(20usize);
        object.push_some("contextGathering", self.context_gathering.to_member());
        object.push("description", self.description.to_node());
        object.push("enabled", self.enabled.to_node());
        object.push_some("essentialDefault", self.essential_default.to_member());
        object.push_some("execution", self.execution.to_member());
        object.push("id", self.id.to_node());
        object.push_some("input", self.input.to_member());
        object.push_some("instructions", self.instructions.to_member());
        object.push("managedBy", self.managed_by.to_node());
        object.push_some("metadata", self.metadata.to_member());
        object.push("name", self.name.to_node());
        object.push_some("phaseTimeoutMs", self.phase_timeout_ms.to_member());
        object.push_some("postProcess", self.post_process.to_member());
        object.push_some("rawInstructions", self.raw_instructions.to_member());
        object.push_some("response", self.response.to_member());
        object.push_some("scope", self.scope.to_member());
        object.push_some("setup", self.setup.to_member());
        object.push_some("system", self.system.to_member());
        object.push_some("version", self.version.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentAiConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            max_tool_turns: fields.read("maxToolTurns")?,
            model: fields.read("model")?,
            provider: fields.read("provider")?,
            response_mime_type: fields.read("responseMimeType")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("maxToolTurns", self.max_tool_turns.to_member());
        object.push_some("model", self.model.to_member());
        object.push_some("provider", self.provider.to_member());
        object.push_some("responseMimeType", self.response_mime_type.to_member());
        object.finish()
    }
}

impl Model for AgentAnalytics {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution_counts: fields.read("executionCounts")?,
            token_usage: fields.read("tokenUsage")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("executionCounts", self.execution_counts.to_node());
        object.push("tokenUsage", self.token_usage.to_node());
        object.finish()
    }
}

impl Model for AgentAnalyticsFound {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            analytics: fields.read("analytics")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("analytics", self.analytics.to_node());
        object.finish()
    }
}

impl Model for AgentAnnotationStage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enabled: fields.read("enabled")?,
            strategy: fields.read("strategy")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("enabled", self.enabled.to_member());
        object.push_some("strategy", self.strategy.to_member());
        object.finish()
    }
}

impl Model for AgentAuth {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            headers: fields.read("headers")?,
            password: fields.read("password")?,
            token: fields.read("token")?,
            type_: fields.read("type")?,
            username: fields.read("username")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("headers", self.headers.to_member());
        object.push_some("password", self.password.to_member());
        object.push_some("token", self.token.to_member());
        object.push("type", self.type_.to_node());
        object.push_some("username", self.username.to_member());
        object.finish()
    }
}

impl Model for AgentChecklistOrigin {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            checklist_id: fields.read("checklistId")?,
            checklist_version: fields.read("checklistVersion")?,
            deduplicated_from: fields.read("deduplicatedFrom")?,
            memory_rule_ids: fields.read("memoryRuleIds")?,
            section_refs: fields.read("sectionRefs")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("checklistId", self.checklist_id.to_node());
        object.push("checklistVersion", self.checklist_version.to_node());
        object.push_some("deduplicatedFrom", self.deduplicated_from.to_member());
        object.push("memoryRuleIds", self.memory_rule_ids.to_node());
        object.push("sectionRefs", self.section_refs.to_node());
        object.finish()
    }
}

impl Model for AgentComputedStylesOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            properties: fields.read("properties")?,
            selectors: fields.read("selectors")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("properties", self.properties.to_member());
        object.push("selectors", self.selectors.to_node());
        object.finish()
    }
}

impl Model for AgentConfigResolved {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            resolved_config: fields.read("resolvedConfig")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("resolvedConfig", self.resolved_config.to_node());
        object.finish()
    }
}

impl Model for AgentContextGathering {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            ai_config: fields.read("aiConfig")?,
            strategies: fields.read("strategies")?,
            strategy_options: fields.read("strategyOptions")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("aiConfig", self.ai_config.to_member());
        object.push("strategies", self.strategies.to_node());
        object.push_some("strategyOptions", self.strategy_options.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentContextStrategyOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            computed_styles: fields.read("computed-styles")?,
            lighthouse: fields.read("lighthouse")?,
            rest_api: fields.read("rest-api")?,
            sitemap_data: fields.read("sitemap-data")?,
            web_page_css: fields.read("web-page-css")?,
            web_page_html: fields.read("web-page-html")?,
            web_page_screenshot: fields.read("web-page-screenshot")?,
            web_page_text: fields.read("web-page-text")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("computed-styles", self.computed_styles.to_member());
        object.push_some("lighthouse", self.lighthouse.to_member());
        object.push_some("rest-api", self.rest_api.to_member());
        object.push_some("sitemap-data", self.sitemap_data.to_member());
        object.push_some("web-page-css", self.web_page_css.to_member());
        object.push_some("web-page-html", self.web_page_html.to_member());
        object.push_some("web-page-screenshot", self.web_page_screenshot.to_member());
        object.push_some("web-page-text", self.web_page_text.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentCrawlerConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            max_depth: fields.read("maxDepth")?,
            max_pages: fields.read("maxPages")?,
            timeout: fields.read("timeout")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("maxDepth", self.max_depth.to_node());
        object.push("maxPages", self.max_pages.to_node());
        object.push("timeout", self.timeout.to_node());
        object.finish()
    }
}

impl Model for AgentCrawlerResults {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            duration: fields.read("duration")?,
            pages_visited: fields.read("pagesVisited")?,
            status: fields.read("status")?,
            total_urls_found: fields.read("totalUrlsFound")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("duration", self.duration.to_node());
        object.push("pagesVisited", self.pages_visited.to_node());
        object.push("status", self.status.to_node());
        object.push("totalUrlsFound", self.total_urls_found.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentCrossPage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enabled: fields.read("enabled")?,
            page_discovery: fields.read("pageDiscovery")?,
            pages: fields.read("pages")?,
            source_of_truth_knowledge_source_id: fields.read("sourceOfTruthKnowledgeSourceId")?,
            target_property: fields.read("targetProperty")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("enabled", self.enabled.to_node());
        object.push("pageDiscovery", self.page_discovery.to_node());
        object.push_some("pages", self.pages.to_member());
        object.push_some(
            "sourceOfTruthKnowledgeSourceId",
            self.source_of_truth_knowledge_source_id.to_member(),
        );
        object.push("targetProperty", self.target_property.to_node());
        object.finish()
    }
}

impl Model for AgentDemoFeedback {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            demo_expected: fields.read("demoExpected")?,
            demo_html: fields.read("demoHtml")?,
            demo_id: fields.read("demoId")?,
            demo_title: fields.read("demoTitle")?,
            feedback: fields.read("feedback")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("demoExpected", self.demo_expected.to_node());
        object.push("demoHtml", self.demo_html.to_node());
        object.push("demoId", self.demo_id.to_node());
        object.push("demoTitle", self.demo_title.to_node());
        object.push("feedback", self.feedback.to_node());
        object.finish()
    }
}

impl Model for AgentDraft {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            description: fields.read("description")?,
            name: fields.read("name")?,
            prompt: fields.read("prompt")?,
            source_tasks: fields.read("sourceTasks")?,
            user_context_fields: fields.read("userContextFields")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("description", self.description.to_node());
        object.push("name", self.name.to_node());
        object.push("prompt", self.prompt.to_node());
        object.push("sourceTasks", self.source_tasks.to_node());
        object.push_some("userContextFields", self.user_context_fields.to_member());
        object.finish()
    }
}

impl Model for AgentErroredUrl {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            message: fields.read("message")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("message", self.message.to_node());
        object.push("url", self.url.to_node());
        object.finish()
    }
}

impl Model for AgentExecution {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            agent_name: fields.read("agentName")?,
            agent_version: fields.read("agentVersion")?,
            completed_at: fields.read("completedAt")?,
            config: fields.read("config")?,
            crawler_results: fields.read("crawlerResults")?,
            duration_ms: fields.read("durationMs")?,
            error: fields.read("error")?,
            id: fields.read("id")?,
            llm_model: fields.read("llmModel")?,
            metadata: fields.read("metadata")?,
            previous_execution_id: fields.read("previousExecutionId")?,
            ran_by: fields.read("ranBy")?,
            results_summary: fields.read("resultsSummary")?,
            started_at: fields.read("startedAt")?,
            status: fields.read("status")?,
            token_usage: fields.read("tokenUsage")?,
            trigger: fields.read("trigger")?,
            workflow_execution_id: fields.read("workflowExecutionId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(20usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("agentName", self.agent_name.to_member());
        object.push_some("agentVersion", self.agent_version.to_member());
        object.push_some("completedAt", self.completed_at.to_member());
        object.push_some("config", self.config.to_member());
        object.push_some("crawlerResults", self.crawler_results.to_member());
        object.push_some("durationMs", self.duration_ms.to_member());
        object.push_some("error", self.error.to_member());
        object.push("id", self.id.to_node());
        object.push_some("llmModel", self.llm_model.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some(
            "previousExecutionId",
            self.previous_execution_id.to_member(),
        );
        object.push_some("ranBy", self.ran_by.to_member());
        object.push_some("resultsSummary", self.results_summary.to_member());
        object.push_some("startedAt", self.started_at.to_member());
        object.push("status", self.status.to_node());
        object.push_some("tokenUsage", self.token_usage.to_member());
        object.push_some("trigger", self.trigger.to_member());
        object.push_some(
            "workflowExecutionId",
            self.workflow_execution_id.to_member(),
        );
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentExecutionConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            crawler_config: fields.read("crawlerConfig")?,
            cross_page_execute: fields.read("crossPageExecute")?,
            device_type: fields.read("deviceType")?,
            max_urls_to_process: fields.read("maxUrlsToProcess")?,
            seed_url: fields.read("seedUrl")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("crawlerConfig", self.crawler_config.to_member());
        object.push_some("crossPageExecute", self.cross_page_execute.to_member());
        object.push_some("deviceType", self.device_type.to_member());
        object.push_some("maxUrlsToProcess", self.max_urls_to_process.to_member());
        object.push("seedUrl", self.seed_url.to_node());
        object.finish()
    }
}

impl Model for AgentExecutionCounts {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            counts: fields.read("counts")?,
            total: fields.read("total")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("counts", self.counts.to_member());
        object.push_some("total", self.total.to_member());
        object.finish()
    }
}

impl Model for AgentExecutionDetails {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution: fields.read("execution")?,
            results: fields.read("results")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("execution", self.execution.to_node());
        object.push_some("results", self.results.to_member());
        object.finish()
    }
}

impl Model for AgentExecutionError {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            advisory_comment: fields.read("advisoryComment")?,
            code: fields.read("code")?,
            message: fields.read("message")?,
            occurred_at: fields.read("occurredAt")?,
            retryable: fields.read("retryable")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("advisoryComment", self.advisory_comment.to_member());
        object.push("code", self.code.to_node());
        object.push("message", self.message.to_node());
        object.push("occurredAt", self.occurred_at.to_node());
        object.push("retryable", self.retryable.to_node());
        object.finish()
    }
}

impl Model for AgentExecutionMetadata {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for AgentExecutionPage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            executions: fields.read("executions")?,
            next_page_token: fields.read("nextPageToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("executions", self.executions.to_node());
        object.push_some("nextPageToken", self.next_page_token.to_member());
        object.finish()
    }
}

impl Model for AgentExecutionReference {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution_id: fields.read("executionId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("executionId", self.execution_id.to_node());
        object.finish()
    }
}

impl Model for AgentExecutionSettings {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            ai_config: fields.read("aiConfig")?,
            execution_strategy: fields.read("executionStrategy")?,
            knowledge: fields.read("knowledge")?,
            mcp_servers: fields.read("mcpServers")?,
            response_descriptions: fields.read("responseDescriptions")?,
            service_id: fields.read("serviceId")?,
            strategy_options: fields.read("strategyOptions")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("aiConfig", self.ai_config.to_member());
        object.push_some("executionStrategy", self.execution_strategy.to_member());
        object.push_some("knowledge", self.knowledge.to_member());
        object.push_some("mcpServers", self.mcp_servers.to_member());
        object.push_some(
            "responseDescriptions",
            self.response_descriptions.to_member(),
        );
        object.push_some("serviceId", self.service_id.to_member());
        object.push_some("strategyOptions", self.strategy_options.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentExecutionStrategyOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            stagehand_agent: fields.read("stagehand-agent")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("stagehand-agent", self.stagehand_agent.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentExecutionTally {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution_count: fields.read("executionCount")?,
            last_executed_at: fields.nullable("lastExecutedAt")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("executionCount", self.execution_count.to_node());
        object.push("lastExecutedAt", self.last_executed_at.to_node());
        object.finish()
    }
}

impl Model for AgentExecutionUser {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            name: fields.read("name")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("email", self.email.to_member());
        object.push_some("name", self.name.to_member());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

impl Model for AgentExtraction {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agents: fields.read("agents")?,
            memory: fields.read("memory")?,
            skipped: fields.read("skipped")?,
            summary: fields.read("summary")?,
            total_tasks_parsed: fields.read("totalTasksParsed")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("agents", self.agents.to_node());
        object.push("memory", self.memory.to_node());
        object.push("skipped", self.skipped.to_node());
        object.push("summary", self.summary.to_node());
        object.push_some("totalTasksParsed", self.total_tasks_parsed.to_member());
        object.finish()
    }
}

impl Model for AgentExtractionMemory {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            source_id: fields.read("sourceId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("sourceId", self.source_id.to_node());
        object.finish()
    }
}

impl Model for AgentFinding {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment_id: fields.read("commentId")?,
            confidence: fields.read("confidence")?,
            description: fields.read("description")?,
            html_selector: fields.read("htmlSelector")?,
            id: fields.read("id")?,
            is_page_level: fields.read("isPageLevel")?,
            issue_type: fields.read("issueType")?,
            occurrence: fields.read("occurrence")?,
            severity: fields.read("severity")?,
            source: fields.read("source")?,
            source_url: fields.read("sourceUrl")?,
            suggestion: fields.read("suggestion")?,
            target_element_xpath: fields.read("targetElementXpath")?,
            target_text: fields.read("targetText")?,
            title: fields.read("title")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(16usize);
        object.push_some("commentId", self.comment_id.to_member());
        object.push("confidence", self.confidence.to_node());
        object.push("description", self.description.to_node());
        object.push("htmlSelector", self.html_selector.to_node());
        object.push("id", self.id.to_node());
        object.push("isPageLevel", self.is_page_level.to_node());
        object.push("issueType", self.issue_type.to_node());
        object.push_some("occurrence", self.occurrence.to_member());
        object.push("severity", self.severity.to_node());
        object.push_some("source", self.source.to_member());
        object.push_some("sourceUrl", self.source_url.to_member());
        object.push("suggestion", self.suggestion.to_node());
        object.push_some("targetElementXpath", self.target_element_xpath.to_member());
        object.push("targetText", self.target_text.to_node());
        object.push("title", self.title.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentFindingSummary {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            description: fields.read("description")?,
            issue_type: fields.read("issueType")?,
            severity: fields.read("severity")?,
            source_url: fields.read("sourceUrl")?,
            title: fields.read("title")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("description", self.description.to_node());
        object.push_some("issueType", self.issue_type.to_member());
        object.push("severity", self.severity.to_node());
        object.push_some("sourceUrl", self.source_url.to_member());
        object.push("title", self.title.to_node());
        object.push_some("url", self.url.to_member());
        object.finish()
    }
}

impl Model for AgentGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_ids: fields.read("agentIds")?,
            created_at: fields.read("createdAt")?,
            description: fields.read("description")?,
            id: fields.read("id")?,
            metadata: fields.read("metadata")?,
            name: fields.read("name")?,
            system: fields.read("system")?,
            updated_at: fields.read("updatedAt")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push("agentIds", self.agent_ids.to_node());
        object.push("createdAt", self.created_at.to_node());
        object.push_some("description", self.description.to_member());
        object.push("id", self.id.to_node());
        object.push("metadata", self.metadata.to_node());
        object.push("name", self.name.to_node());
        object.push_some("system", self.system.to_member());
        object.push("updatedAt", self.updated_at.to_node());
        object.finish()
    }
}

impl Model for AgentGroupFound {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            group: fields.read("group")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("group", self.group.to_node());
        object.finish()
    }
}

impl Model for AgentGroupList {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            groups: fields.read("groups")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("groups", self.groups.to_node());
        object.finish()
    }
}

impl Model for AgentGroupMetadata {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("apiKey", self.api_key.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentGroupReference {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            group_id: fields.read("groupId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("groupId", self.group_id.to_node());
        object.finish()
    }
}

impl Model for AgentGroupSummary {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_count: fields.read("agentCount")?,
            created_at: fields.read("createdAt")?,
            description: fields.read("description")?,
            id: fields.read("id")?,
            metadata: fields.read("metadata")?,
            name: fields.read("name")?,
            system: fields.read("system")?,
            updated_at: fields.read("updatedAt")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push("agentCount", self.agent_count.to_node());
        object.push("createdAt", self.created_at.to_node());
        object.push_some("description", self.description.to_member());
        object.push("id", self.id.to_node());
        object.push("metadata", self.metadata.to_node());
        object.push("name", self.name.to_node());
        object.push_some("system", self.system.to_member());
        object.push("updatedAt", self.updated_at.to_node());
        object.finish()
    }
}

impl Model for AgentIdsToCount {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (
                    <::std::vec::Vec<::std::string::String> as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::List),
                ),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Single)
                }),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::List(value) => value.to_node(),
            Self::Single(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

impl Model for AgentInput {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            input_requirements: fields.read("inputRequirements")?,
            supported_variables: fields.read("supportedVariables")?,
            user_context_fields: fields.read("userContextFields")?,
            variable_keys: fields.read("variableKeys")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("inputRequirements", self.input_requirements.to_member());
        object.push_some("supportedVariables", self.supported_variables.to_member());
        object.push_some("userContextFields", self.user_context_fields.to_member());
        object.push_some("variableKeys", self.variable_keys.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentInputRequirements {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            requires: fields.read("requires")?,
            requires_one_of: fields.read("requiresOneOf")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("requires", self.requires.to_member());
        object.push_some("requiresOneOf", self.requires_one_of.to_member());
        object.finish()
    }
}

impl Model for AgentKnowledge {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            max_activities: fields.read("maxActivities")?,
            max_chunks: fields.read("maxChunks")?,
            max_patterns: fields.read("maxPatterns")?,
            use_memory: fields.read("useMemory")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("maxActivities", self.max_activities.to_member());
        object.push_some("maxChunks", self.max_chunks.to_member());
        object.push_some("maxPatterns", self.max_patterns.to_member());
        object.push_some("useMemory", self.use_memory.to_member());
        object.finish()
    }
}

impl Model for AgentLighthouseOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            categories: fields.read("categories")?,
            form_factor: fields.read("formFactor")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("categories", self.categories.to_member());
        object.push_some("formFactor", self.form_factor.to_member());
        object.finish()
    }
}

impl Model for AgentMcpServer {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            allowed_tools: fields.read("allowedTools")?,
            auth: fields.read("auth")?,
            description: fields.read("description")?,
            id: fields.read("id")?,
            name: fields.read("name")?,
            timeout_ms: fields.read("timeoutMs")?,
            transport: fields.read("transport")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("allowedTools", self.allowed_tools.to_member());
        object.push_some("auth", self.auth.to_member());
        object.push_some("description", self.description.to_member());
        object.push("id", self.id.to_node());
        object.push_some("name", self.name.to_member());
        object.push_some("timeoutMs", self.timeout_ms.to_member());
        object.push_some("transport", self.transport.to_member());
        object.push("url", self.url.to_node());
        object.finish()
    }
}

impl Model for AgentPageCssOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            include_inline_styles: fields.read("includeInlineStyles")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push_some(
            "includeInlineStyles",
            self.include_inline_styles.to_member(),
        );
        object.finish()
    }
}

impl Model for AgentPageHtmlOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            exclude_iframes: fields.read("excludeIframes")?,
            include_body: fields.read("includeBody")?,
            include_head: fields.read("includeHead")?,
            wait_until: fields.read("waitUntil")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("excludeIframes", self.exclude_iframes.to_member());
        object.push_some("includeBody", self.include_body.to_member());
        object.push_some("includeHead", self.include_head.to_member());
        object.push_some("waitUntil", self.wait_until.to_member());
        object.finish()
    }
}

impl Model for AgentPageTextOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            device_type: fields.read("deviceType")?,
            exclude_iframes: fields.read("excludeIframes")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("deviceType", self.device_type.to_member());
        object.push_some("excludeIframes", self.exclude_iframes.to_member());
        object.finish()
    }
}

impl Model for AgentPostProcess {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            analytics: fields.read("analytics")?,
            annotations: fields.read("annotations")?,
            custom_processors: fields.read("customProcessors")?,
            delete_previous_suggestions: fields.read("deletePreviousSuggestions")?,
            guardrails: fields.read("guardrails")?,
            match_and_merge: fields.read("matchAndMerge")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("analytics", self.analytics.to_member());
        object.push_some("annotations", self.annotations.to_member());
        object.push_some("customProcessors", self.custom_processors.to_member());
        object.push_some(
            "deletePreviousSuggestions",
            self.delete_previous_suggestions.to_member(),
        );
        object.push_some("guardrails", self.guardrails.to_member());
        object.push_some("matchAndMerge", self.match_and_merge.to_member());
        object.finish()
    }
}

impl Model for AgentPostProcessStage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enabled: fields.read("enabled")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push_some("enabled", self.enabled.to_member());
        object.finish()
    }
}

impl Model for AgentPromptDemo {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            dimension_tested: fields.read("dimension_tested")?,
            expected: fields.read("expected")?,
            html: fields.read("html")?,
            id: fields.read("id")?,
            reason: fields.read("reason")?,
            tier: fields.read("tier")?,
            title: fields.read("title")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push("dimension_tested", self.dimension_tested.to_node());
        object.push("expected", self.expected.to_node());
        object.push("html", self.html.to_node());
        object.push("id", self.id.to_node());
        object.push("reason", self.reason.to_node());
        object.push("tier", self.tier.to_node());
        object.push("title", self.title.to_node());
        object.finish()
    }
}

impl Model for AgentPromptDemos {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            cases: fields.read("cases")?,
            detection_dimensions: fields.read("detection_dimensions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("cases", self.cases.to_member());
        object.push_some(
            "detection_dimensions",
            self.detection_dimensions.to_member(),
        );
        object.finish()
    }
}

impl Model for AgentPromptEnhanced {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enhanced_prompt: fields.read("enhancedPrompt")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("enhancedPrompt", self.enhanced_prompt.to_node());
        object.finish()
    }
}

impl Model for AgentPromptEnhancement {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            context: fields.read("context")?,
            requirement: fields.nullable("requirement")?,
            suggestion: fields.read("suggestion")?,
            suggestion_type: fields.read("suggestion_type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("context", self.context.to_member());
        object.push("requirement", self.requirement.to_node());
        object.push_some("suggestion", self.suggestion.to_member());
        object.push_some("suggestion_type", self.suggestion_type.to_member());
        object.finish()
    }
}

impl Model for AgentPromptRefined {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            refiner_result: fields.read("refinerResult")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("refinerResult", self.refiner_result.to_node());
        object.finish()
    }
}

impl Model for AgentPromptRefinement {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            analysis_prompt: fields.read("analysis_prompt")?,
            response_descriptions: fields.read("response_descriptions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("analysis_prompt", self.analysis_prompt.to_node());
        object.push(
            "response_descriptions",
            self.response_descriptions.to_node(),
        );
        object.finish()
    }
}

impl Model for AgentPromptValidated {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            validation_result: fields.read("validationResult")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("validationResult", self.validation_result.to_node());
        object.finish()
    }
}

impl Model for AgentPromptValidation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            analysis_prompt: fields.read("analysis_prompt")?,
            demos: fields.read("demos")?,
            requires_tool: fields.read("requires_tool")?,
            response_descriptions: fields.read("response_descriptions")?,
            suggested_required_inputs: fields.read("suggested_required_inputs")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("analysis_prompt", self.analysis_prompt.to_node());
        object.push("demos", self.demos.to_node());
        object.push("requires_tool", self.requires_tool.to_node());
        object.push(
            "response_descriptions",
            self.response_descriptions.to_node(),
        );
        object.push(
            "suggested_required_inputs",
            self.suggested_required_inputs.to_node(),
        );
        object.finish()
    }
}

impl Model for AgentReference {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("agentId", self.agent_id.to_node());
        object.finish()
    }
}

impl Model for AgentResolvedConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution_strategy: fields.read("execution_strategy")?,
            extraction_strategies: fields.read("extraction_strategies")?,
            reasoning: fields.read("reasoning")?,
            strategy_options: fields.read("strategy_options")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("execution_strategy", self.execution_strategy.to_node());
        object.push(
            "extraction_strategies",
            self.extraction_strategies.to_node(),
        );
        object.push("reasoning", self.reasoning.to_node());
        object.push_some("strategy_options", self.strategy_options.to_member());
        object.finish()
    }
}

impl Model for AgentResponseDescriptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            confidence: fields.read("confidence")?,
            description: fields.read("description")?,
            finding_type: fields.read("findingType")?,
            html_selector: fields.read("htmlSelector")?,
            is_page_level: fields.read("isPageLevel")?,
            issue_type: fields.read("issueType")?,
            severity: fields.read("severity")?,
            suggestion: fields.read("suggestion")?,
            summary: fields.read("summary")?,
            target_text: fields.read("targetText")?,
            title: fields.read("title")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(12usize);
        object.push_some("confidence", self.confidence.to_member());
        object.push_some("description", self.description.to_member());
        object.push_some("findingType", self.finding_type.to_member());
        object.push_some("htmlSelector", self.html_selector.to_member());
        object.push_some("isPageLevel", self.is_page_level.to_member());
        object.push_some("issueType", self.issue_type.to_member());
        object.push_some("severity", self.severity.to_member());
        object.push_some("suggestion", self.suggestion.to_member());
        object.push_some("summary", self.summary.to_member());
        object.push_some("targetText", self.target_text.to_member());
        object.push_some("title", self.title.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentResponseSettings {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            ai_config: fields.read("aiConfig")?,
            formatting_prompt: fields.read("formattingPrompt")?,
            response_adapter: fields.read("responseAdapter")?,
            use_ai_formatting: fields.read("useAiFormatting")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("aiConfig", self.ai_config.to_member());
        object.push_some("formattingPrompt", self.formatting_prompt.to_member());
        object.push_some("responseAdapter", self.response_adapter.to_member());
        object.push_some("useAiFormatting", self.use_ai_formatting.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentRestApiBody {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Text)
                }),
                (
                    <::serde_json::Map<::std::string::String, ::serde_json::Value> as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::Fields),
                ),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Text(value) => value.to_node(),
            Self::Fields(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

impl Model for AgentRestApiEndpoint {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            auth: fields.read("auth")?,
            body: fields.read("body")?,
            cache_ttl_seconds: fields.read("cacheTtlSeconds")?,
            description: fields.read("description")?,
            headers: fields.read("headers")?,
            id: fields.read("id")?,
            method: fields.read("method")?,
            name: fields.read("name")?,
            query: fields.read("query")?,
            response_path: fields.read("responsePath")?,
            timeout_ms: fields.read("timeoutMs")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(12usize);
        object.push_some("auth", self.auth.to_member());
        object.push_some("body", self.body.to_member());
        object.push_some("cacheTtlSeconds", self.cache_ttl_seconds.to_member());
        object.push("description", self.description.to_node());
        object.push_some("headers", self.headers.to_member());
        object.push_some("id", self.id.to_member());
        object.push_some("method", self.method.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("query", self.query.to_member());
        object.push_some("responsePath", self.response_path.to_member());
        object.push_some("timeoutMs", self.timeout_ms.to_member());
        object.push("url", self.url.to_node());
        object.finish()
    }
}

impl Model for AgentRestApiOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            endpoints: fields.read("endpoints")?,
            max_response_bytes: fields.read("maxResponseBytes")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("endpoints", self.endpoints.to_node());
        object.push_some("maxResponseBytes", self.max_response_bytes.to_member());
        object.finish()
    }
}

impl Model for AgentResultsSummary {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            errored_urls: fields.read("erroredUrls")?,
            findings: fields.read("findings")?,
            issues_created: fields.read("issuesCreated")?,
            match_result: fields.read("matchResult")?,
            severity_counts: fields.read("severityCounts")?,
            summary: fields.read("summary")?,
            total_annotations_created: fields.read("totalAnnotationsCreated")?,
            total_findings: fields.read("totalFindings")?,
            urls_errored: fields.read("urlsErrored")?,
            urls_processed: fields.read("urlsProcessed")?,
            urls_with_findings: fields.read("urlsWithFindings")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(11usize);
        object.push_some("erroredUrls", self.errored_urls.to_member());
        object.push_some("findings", self.findings.to_member());
        object.push_some("issuesCreated", self.issues_created.to_member());
        object.push_some("matchResult", self.match_result.to_member());
        object.push_some("severityCounts", self.severity_counts.to_member());
        object.push_some("summary", self.summary.to_member());
        object.push(
            "totalAnnotationsCreated",
            self.total_annotations_created.to_node(),
        );
        object.push("totalFindings", self.total_findings.to_node());
        object.push_some("urlsErrored", self.urls_errored.to_member());
        object.push("urlsProcessed", self.urls_processed.to_node());
        object.push("urlsWithFindings", self.urls_with_findings.to_node());
        object.finish()
    }
}

impl Model for AgentRunAiConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            default_models: fields.read("defaultModels")?,
            max_tool_turns: fields.read("maxToolTurns")?,
            model: fields.read("model")?,
            provider: fields.read("provider")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("defaultModels", self.default_models.to_member());
        object.push_some("maxToolTurns", self.max_tool_turns.to_member());
        object.push_some("model", self.model.to_member());
        object.push_some("provider", self.provider.to_member());
        object.finish()
    }
}

impl Model for AgentSampleFinding {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            element_selector: fields.read("elementSelector")?,
            is_correct: fields.read("isCorrect")?,
            message: fields.read("message")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("elementSelector", self.element_selector.to_member());
        object.push_some("isCorrect", self.is_correct.to_member());
        object.push("message", self.message.to_node());
        object.finish()
    }
}

impl Model for AgentScope {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            content_types: fields.read("contentTypes")?,
            cross_page: fields.read("crossPage")?,
            page_scope: fields.read("pageScope")?,
            page_scope_exclude: fields.read("pageScopeExclude")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("contentTypes", self.content_types.to_member());
        object.push_some("crossPage", self.cross_page.to_member());
        object.push_some("pageScope", self.page_scope.to_member());
        object.push_some("pageScopeExclude", self.page_scope_exclude.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentScreenshotOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            device_type: fields.read("deviceType")?,
            max_page_height_px: fields.read("maxPageHeightPx")?,
            scroll_before_capture: fields.read("scrollBeforeCapture")?,
            wait_until: fields.read("waitUntil")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("deviceType", self.device_type.to_member());
        object.push_some("maxPageHeightPx", self.max_page_height_px.to_member());
        object.push_some(
            "scrollBeforeCapture",
            self.scroll_before_capture.to_member(),
        );
        object.push_some("waitUntil", self.wait_until.to_member());
        object.finish()
    }
}

impl Model for AgentSetup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            checklist_origin: fields.read("checklistOrigin")?,
            setup_samples: fields.read("setupSamples")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("checklistOrigin", self.checklist_origin.to_member());
        object.push_some("setupSamples", self.setup_samples.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentSetupSample {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            content: fields.read("content")?,
            findings: fields.read("findings")?,
            pm_notes: fields.read("pmNotes")?,
            pm_verdict: fields.read("pmVerdict")?,
            source: fields.read("source")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("content", self.content.to_node());
        object.push("findings", self.findings.to_node());
        object.push_some("pmNotes", self.pm_notes.to_member());
        object.push_some("pmVerdict", self.pm_verdict.to_member());
        object.push("source", self.source.to_node());
        object.finish()
    }
}

impl Model for AgentSitemapOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            max_entries: fields.read("maxEntries")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push_some("maxEntries", self.max_entries.to_member());
        object.finish()
    }
}

impl Model for AgentSkippedTask {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            original_text: fields.read("originalText")?,
            reason: fields.read("reason")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("originalText", self.original_text.to_node());
        object.push("reason", self.reason.to_node());
        object.finish()
    }
}

impl Model for AgentStagehandOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            max_steps: fields.read("maxSteps")?,
            mode: fields.read("mode")?,
            model: fields.read("model")?,
            navigation_timeout: fields.read("navigationTimeout")?,
            system_prompt: fields.read("systemPrompt")?,
            use_structured_output: fields.read("useStructuredOutput")?,
            wait_until: fields.read("waitUntil")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("maxSteps", self.max_steps.to_member());
        object.push_some("mode", self.mode.to_member());
        object.push_some("model", self.model.to_member());
        object.push_some("navigationTimeout", self.navigation_timeout.to_member());
        object.push_some("systemPrompt", self.system_prompt.to_member());
        object.push_some(
            "useStructuredOutput",
            self.use_structured_output.to_member(),
        );
        object.push_some("waitUntil", self.wait_until.to_member());
        object.finish()
    }
}

impl Model for AgentSuggestedInput {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            description: fields.read("description")?,
            example: fields.read("example")?,
            name: fields.read("name")?,
            reason: fields.read("reason")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("description", self.description.to_node());
        object.push("example", self.example.to_node());
        object.push("name", self.name.to_node());
        object.push("reason", self.reason.to_node());
        object.finish()
    }
}

impl Model for AgentSummary {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            description: fields.read("description")?,
            enabled: fields.read("enabled")?,
            execution_count: fields.read("executionCount")?,
            id: fields.read("id")?,
            last_executed_at: fields.nullable("lastExecutedAt")?,
            managed_by: fields.read("managedBy")?,
            name: fields.read("name")?,
            system: fields.read("system")?,
            version: fields.read("version")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push("description", self.description.to_node());
        object.push("enabled", self.enabled.to_node());
        object.push("executionCount", self.execution_count.to_node());
        object.push("id", self.id.to_node());
        object.push("lastExecutedAt", self.last_executed_at.to_node());
        object.push("managedBy", self.managed_by.to_node());
        object.push("name", self.name.to_node());
        object.push_some("system", self.system.to_member());
        object.push_some("version", self.version.to_member());
        object.finish()
    }
}

impl Model for AgentTokenReport {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            all_time: fields.read("allTime")?,
            by_model: fields.read("byModel")?,
            monthly: fields.read("monthly")?,
            yearly: fields.read("yearly")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("allTime", self.all_time.to_node());
        object.push_some("byModel", self.by_model.to_member());
        object.push_some("monthly", self.monthly.to_member());
        object.push_some("yearly", self.yearly.to_member());
        object.finish()
    }
}

impl Model for AgentTokenTotals {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            completion_tokens: fields.read("completionTokens")?,
            prompt_tokens: fields.read("promptTokens")?,
            request_count: fields.read("requestCount")?,
            thoughts_tokens: fields.read("thoughtsTokens")?,
            total_tokens: fields.read("totalTokens")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("completionTokens", self.completion_tokens.to_node());
        object.push("promptTokens", self.prompt_tokens.to_node());
        object.push("requestCount", self.request_count.to_node());
        object.push("thoughtsTokens", self.thoughts_tokens.to_node());
        object.push("totalTokens", self.total_tokens.to_node());
        object.finish()
    }
}

impl Model for AgentTokenUsage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            completion_tokens: fields.read("completionTokens")?,
            prompt_tokens: fields.read("promptTokens")?,
            thoughts_tokens: fields.read("thoughtsTokens")?,
            total_tokens: fields.read("totalTokens")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("completionTokens", self.completion_tokens.to_node());
        object.push("promptTokens", self.prompt_tokens.to_node());
        object.push_some("thoughtsTokens", self.thoughts_tokens.to_member());
        object.push("totalTokens", self.total_tokens.to_node());
        object.finish()
    }
}

impl Model for AgentUrlOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            agent_name: fields.read("agentName")?,
            error: fields.read("error")?,
            findings: fields.read("findings")?,
            findings_count: fields.read("findingsCount")?,
            issue_count: fields.read("issueCount")?,
            status: fields.read("status")?,
            summary: fields.read("summary")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("agentName", self.agent_name.to_member());
        object.push_some("error", self.error.to_member());
        object.push("findings", self.findings.to_node());
        object.push("findingsCount", self.findings_count.to_node());
        object.push("issueCount", self.issue_count.to_node());
        object.push("status", self.status.to_node());
        object.push_some("summary", self.summary.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentUrlResult {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            agent_name: fields.read("agentName")?,
            agent_result: fields.read("agentResult")?,
            finding_count: fields.read("findingCount")?,
            id: fields.read("id")?,
            processed_at: fields.read("processedAt")?,
            url: fields.read("url")?,
            url_hash: fields.read("urlHash")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("agentName", self.agent_name.to_member());
        object.push_some("agentResult", self.agent_result.to_member());
        object.push("findingCount", self.finding_count.to_node());
        object.push_some("id", self.id.to_member());
        object.push("processedAt", self.processed_at.to_node());
        object.push("url", self.url.to_node());
        object.push("urlHash", self.url_hash.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentUserContextField {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            default_value: fields.read("defaultValue")?,
            example: fields.read("example")?,
            id: fields.read("id")?,
            required: fields.read("required")?,
            title: fields.read("title")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("defaultValue", self.default_value.to_member());
        object.push_some("example", self.example.to_member());
        object.push("id", self.id.to_node());
        object.push_some("required", self.required.to_member());
        object.push("title", self.title.to_node());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

impl Model for AgentUserContextValue {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Text)
                }),
                (<f64 as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Number)
                }),
                (<bool as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Flag)
                }),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Text(value) => value.to_node(),
            Self::Number(value) => value.to_node(),
            Self::Flag(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

impl Model for AgentVersion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            context_gathering: fields.read("contextGathering")?,
            created_at: fields.read("createdAt")?,
            execution: fields.read("execution")?,
            id: fields.read("id")?,
            input: fields.read("input")?,
            instructions: fields.read("instructions")?,
            phase_timeout_ms: fields.read("phaseTimeoutMs")?,
            post_process: fields.read("postProcess")?,
            raw_instructions: fields.read("rawInstructions")?,
            response: fields.read("response")?,
            scope: fields.read("scope")?,
            setup: fields.read("setup")?,
            version: fields.read("version")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push_some("contextGathering", self.context_gathering.to_member());
        object.push("createdAt", self.created_at.to_node());
        object.push_some("execution", self.execution.to_member());
        object.push("id", self.id.to_node());
        object.push_some("input", self.input.to_member());
        object.push_some("instructions", self.instructions.to_member());
        object.push_some("phaseTimeoutMs", self.phase_timeout_ms.to_member());
        object.push_some("postProcess", self.post_process.to_member());
        object.push_some("rawInstructions", self.raw_instructions.to_member());
        object.push_some("response", self.response.to_member());
        object.push_some("scope", self.scope.to_member());
        object.push_some("setup", self.setup.to_member());
        object.push("version", self.version.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for AgentVersionList {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            versions: fields.read("versions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("versions", self.versions.to_node());
        object.finish()
    }
}

impl Model for AgentVersionNumber {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            version: fields.read("version")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("version", self.version.to_node());
        object.finish()
    }
}

impl Model for AgentsExtracted {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            extraction_result: fields.read("extractionResult")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("extractionResult", self.extraction_result.to_node());
        object.finish()
    }
}

impl Model for AgentsFound {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent: fields.read("agent")?,
            agents: fields.read("agents")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("agent", self.agent.to_member());
        object.push_some("agents", self.agents.to_member());
        object.finish()
    }
}

impl Model for AskAi {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            model: fields.read("model")?,
            prompt: fields.read("prompt")?,
            text: fields.read("text")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("model", self.model.to_node());
        object.push("prompt", self.prompt.to_node());
        object.push("text", self.text.to_node());
        object.finish()
    }
}

impl Model for AskMemory {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            doc_id: fields.read("docId")?,
            document_id: fields.read("documentId")?,
            filters: fields.read("filters")?,
            org_id: fields.read("orgId")?,
            organization_id: fields.read("organizationId")?,
            question: fields.read("question")?,
            recency_days: fields.read("recencyDays")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("docId", self.doc_id.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("filters", self.filters.to_member());
        object.push_some("orgId", self.org_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("question", self.question.to_node());
        object.push_some("recencyDays", self.recency_days.to_member());
        object.finish()
    }
}

impl Model for AuthContextAccess {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_fields: fields.read("accessFields")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push_some("accessFields", self.access_fields.to_member());
        object.finish()
    }
}

impl Model for AuthPermissionDecision {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_role: fields.read("accessRole")?,
            expires_at: fields.read("expiresAt")?,
            has_access: fields.read("hasAccess")?,
            resource_id: fields.read("resourceId")?,
            type_: fields.read("type")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("accessRole", self.access_role.to_member());
        object.push_some("expiresAt", self.expires_at.to_member());
        object.push("hasAccess", self.has_access.to_node());
        object.push("resourceId", self.resource_id.to_node());
        object.push("type", self.type_.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

impl Model for AuthPermissionUser {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

impl Model for AuthPermissions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            resources: fields.read("resources")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("resources", self.resources.to_node());
        object.finish()
    }
}

impl Model for AuthPermissionsToRemove {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            resources: fields.read("resources")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("resources", self.resources.to_node());
        object.finish()
    }
}

impl Model for AuthResource {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_role: fields.read("accessRole")?,
            expires_at: fields.read("expiresAt")?,
            id: fields.read("id")?,
            organization_id: fields.read("organizationId")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("accessRole", self.access_role.to_member());
        object.push_some("expiresAt", self.expires_at.to_member());
        object.push("id", self.id.to_node());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

impl Model for AuthResourcePermission {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_role: fields.read("accessRole")?,
            access_type: fields.read("accessType")?,
            error: fields.read("error")?,
            error_code: fields.read("errorCode")?,
            expires_at: fields.read("expiresAt")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("accessRole", self.access_role.to_member());
        object.push_some("accessType", self.access_type.to_member());
        object.push_some("error", self.error.to_member());
        object.push_some("errorCode", self.error_code.to_member());
        object.push_some("expiresAt", self.expires_at.to_member());
        object.finish()
    }
}

impl Model for AuthResourceToRemove {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            organization_id: fields.read("organizationId")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("id", self.id.to_node());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

impl Model for AuthSignature {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            signature: fields.read("signature")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("signature", self.signature.to_node());
        object.finish()
    }
}

impl Model for AuthToken {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            token: fields.read("token")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("token", self.token.to_node());
        object.finish()
    }
}

impl Model for AuthTokenUserProperties {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            is_admin: fields.read("isAdmin")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("email", self.email.to_node());
        object.push_some("isAdmin", self.is_admin.to_member());
        object.push("name", self.name.to_node());
        object.finish()
    }
}

impl Model for AuthTokenUserPropertiesV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            is_admin: fields.read("isAdmin")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("email", self.email.to_member());
        object.push_some("isAdmin", self.is_admin.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for AuthUserPermissions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            context: fields.read("context")?,
            documents: fields.read("documents")?,
            folders: fields.read("folders")?,
            organization: fields.read("organization")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("context", self.context.to_member());
        object.push_some("documents", self.documents.to_member());
        object.push_some("folders", self.folders.to_member());
        object.push_some("organization", self.organization.to_member());
        object.finish()
    }
}

impl Model for BackfillJudgments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            all_api_keys_in_store: fields.read("allApiKeysInStore")?,
            batch_size: fields.read("batchSize")?,
            force: fields.read("force")?,
            migrate_old_sdk: fields.read("migrateOldSdk")?,
            resume_from: fields.read("resumeFrom")?,
            store_db_id: fields.read("storeDbId")?,
            timestamp_lower_bound_ms: fields.read("timestampLowerBoundMs")?,
            timestamp_upper_bound_ms: fields.read("timestampUpperBoundMs")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("allApiKeysInStore", self.all_api_keys_in_store.to_member());
        object.push_some("batchSize", self.batch_size.to_member());
        object.push_some("force", self.force.to_member());
        object.push_some("migrateOldSdk", self.migrate_old_sdk.to_member());
        object.push_some("resumeFrom", self.resume_from.to_member());
        object.push_some("storeDbId", self.store_db_id.to_member());
        object.push_some(
            "timestampLowerBoundMs",
            self.timestamp_lower_bound_ms.to_member(),
        );
        object.push_some(
            "timestampUpperBoundMs",
            self.timestamp_upper_bound_ms.to_member(),
        );
        object.finish()
    }
}

impl Model for BroadcastLiveState {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            data: fields.read("data")?,
            document_id: fields.read("documentId")?,
            live_state_data_id: fields.read("liveStateDataId")?,
            merge: fields.read("merge")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("data", self.data.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("liveStateDataId", self.live_state_data_id.to_node());
        object.push_some("merge", self.merge.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for CancelWorkflowExecution {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution_id: fields.read("executionId")?,
            reason: fields.read("reason")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("executionId", self.execution_id.to_node());
        object.push_some("reason", self.reason.to_member());
        object.finish()
    }
}

impl Model for CancelWorkflowStep {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            actor_id: fields.read("actorId")?,
            execution_id: fields.read("executionId")?,
            reason: fields.read("reason")?,
            step_id: fields.read("stepId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("actorId", self.actor_id.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push_some("reason", self.reason.to_member());
        object.push("stepId", self.step_id.to_node());
        object.finish()
    }
}

impl Model for Comment {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent: fields.read("agent")?,
            attachments: fields.read("attachments")?,
            comment_html: fields.read("commentHtml")?,
            comment_id: fields.read("commentId")?,
            comment_text: fields.read("commentText")?,
            comment_voice_url: fields.read("commentVoiceUrl")?,
            created_at: fields.read("createdAt")?,
            custom_list: fields.read("customList")?,
            edited_at: fields.read("editedAt")?,
            from: fields.read("from")?,
            is_comment_text_available: fields.read("isCommentTextAvailable")?,
            is_draft: fields.read("isDraft")?,
            is_edited: fields.read("isEdited")?,
            last_updated: fields.read("lastUpdated")?,
            metadata: fields.read("metadata")?,
            reaction_annotation_ids: fields.read("reactionAnnotationIds")?,
            reaction_annotations: fields.read("reactionAnnotations")?,
            recorders: fields.read("recorders")?,
            replace_content_html: fields.read("replaceContentHtml")?,
            replace_content_text: fields.read("replaceContentText")?,
            source_type: fields.read("sourceType")?,
            status: fields.read("status")?,
            tagged_user_contacts: fields.read("taggedUserContacts")?,
            to: fields.read("to")?,
            to_organization_user_group: fields.read("toOrganizationUserGroup")?,
            type_: fields.read("type")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(27usize);
        object.push_some("agent", self.agent.to_member());
        object.push_some("attachments", self.attachments.to_member());
        object.push_some("commentHtml", self.comment_html.to_member());
        object.push("commentId", self.comment_id.to_node());
        object.push_some("commentText", self.comment_text.to_member());
        object.push_some("commentVoiceUrl", self.comment_voice_url.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push_some("customList", self.custom_list.to_member());
        object.push_some("editedAt", self.edited_at.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some(
            "isCommentTextAvailable",
            self.is_comment_text_available.to_member(),
        );
        object.push_some("isDraft", self.is_draft.to_member());
        object.push_some("isEdited", self.is_edited.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some(
            "reactionAnnotationIds",
            self.reaction_annotation_ids.to_member(),
        );
        object.push_some("reactionAnnotations", self.reaction_annotations.to_member());
        object.push_some("recorders", self.recorders.to_member());
        object.push_some("replaceContentHtml", self.replace_content_html.to_member());
        object.push_some("replaceContentText", self.replace_content_text.to_member());
        object.push_some("sourceType", self.source_type.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some("taggedUserContacts", self.tagged_user_contacts.to_member());
        object.push_some("to", self.to.to_member());
        object.push_some(
            "toOrganizationUserGroup",
            self.to_organization_user_group.to_member(),
        );
        object.push_some("type", self.type_.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentAction {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            disabled: fields.read("disabled")?,
            hidden: fields.read("hidden")?,
            icon: fields.read("icon")?,
            id: fields.read("id")?,
            label: fields.read("label")?,
            metadata: fields.read("metadata")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("disabled", self.disabled.to_member());
        object.push_some("hidden", self.hidden.to_member());
        object.push_some("icon", self.icon.to_member());
        object.push("id", self.id.to_node());
        object.push_some("label", self.label.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.finish()
    }
}

impl Model for CommentAgent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            agent_name: fields.read("agentName")?,
            agent_source: fields.read("agentSource")?,
            agent_type: fields.read("agentType")?,
            execution_id: fields.read("executionId")?,
            reason: fields.read("reason")?,
            url: fields.read("url")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("agentName", self.agent_name.to_member());
        object.push_some("agentSource", self.agent_source.to_member());
        object.push_some("agentType", self.agent_type.to_member());
        object.push_some("executionId", self.execution_id.to_member());
        object.push_some("reason", self.reason.to_member());
        object.push_some("url", self.url.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentAgentData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            agent_name: fields.read("agentName")?,
            agent_source: fields.read("agentSource")?,
            execution_id: fields.read("executionId")?,
            reason: fields.read("reason")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("agentId", self.agent_id.to_node());
        object.push_some("agentName", self.agent_name.to_member());
        object.push("agentSource", self.agent_source.to_node());
        object.push_some("executionId", self.execution_id.to_member());
        object.push("reason", self.reason.to_node());
        object.push_some("url", self.url.to_member());
        object.finish()
    }
}

impl Model for CommentAgentReason {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            confidence: fields.read("confidence")?,
            description: fields.read("description")?,
            finding_id: fields.read("findingId")?,
            finding_type: fields.read("findingType")?,
            html_selector: fields.read("htmlSelector")?,
            html_snippet: fields.read("htmlSnippet")?,
            issue_type: fields.read("issueType")?,
            knowledge_section: fields.read("knowledgeSection")?,
            severity: fields.read("severity")?,
            source: fields.read("source")?,
            suggested_fix: fields.read("suggestedFix")?,
            suggestion: fields.read("suggestion")?,
            title: fields.read("title")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push_some("confidence", self.confidence.to_member());
        object.push_some("description", self.description.to_member());
        object.push_some("findingId", self.finding_id.to_member());
        object.push_some("findingType", self.finding_type.to_member());
        object.push_some("htmlSelector", self.html_selector.to_member());
        object.push_some("htmlSnippet", self.html_snippet.to_member());
        object.push_some("issueType", self.issue_type.to_member());
        object.push_some("knowledgeSection", self.knowledge_section.to_member());
        object.push_some("severity", self.severity.to_member());
        object.push_some("source", self.source.to_member());
        object.push_some("suggestedFix", self.suggested_fix.to_member());
        object.push_some("suggestion", self.suggestion.to_member());
        object.push_some("title", self.title.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentAgentReasonData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            confidence: fields.read("confidence")?,
            description: fields.read("description")?,
            finding_id: fields.read("findingId")?,
            finding_type: fields.read("findingType")?,
            html_selector: fields.read("htmlSelector")?,
            html_snippet: fields.read("htmlSnippet")?,
            issue_type: fields.read("issueType")?,
            knowledge_section: fields.read("knowledgeSection")?,
            severity: fields.read("severity")?,
            source: fields.read("source")?,
            suggested_fix: fields.read("suggestedFix")?,
            suggestion: fields.read("suggestion")?,
            title: fields.read("title")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push_some("confidence", self.confidence.to_member());
        object.push("description", self.description.to_node());
        object.push_some("findingId", self.finding_id.to_member());
        object.push_some("findingType", self.finding_type.to_member());
        object.push_some("htmlSelector", self.html_selector.to_member());
        object.push_some("htmlSnippet", self.html_snippet.to_member());
        object.push_some("issueType", self.issue_type.to_member());
        object.push_some("knowledgeSection", self.knowledge_section.to_member());
        object.push("severity", self.severity.to_node());
        object.push_some("source", self.source.to_member());
        object.push_some("suggestedFix", self.suggested_fix.to_member());
        object.push_some("suggestion", self.suggestion.to_member());
        object.push("title", self.title.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentAnchor {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            left_percentage: fields.read("leftPercentage")?,
            top_percentage: fields.read("topPercentage")?,
            xpath: fields.read("xpath")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("leftPercentage", self.left_percentage.to_member());
        object.push_some("topPercentage", self.top_percentage.to_member());
        object.push_some("xpath", self.xpath.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentAnnotation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent: fields.read("agent")?,
            annotation_id: fields.read("annotationId")?,
            annotation_index: fields.read("annotationIndex")?,
            annotation_number: fields.read("annotationNumber")?,
            approved: fields.read("approved")?,
            assigned_to: fields.read("assignedTo")?,
            basic_anchor_data: fields.read("basicAnchorData")?,
            color: fields.read("color")?,
            comment_categories: fields.read("commentCategories")?,
            comment_type: fields.read("commentType")?,
            comments: fields.read("comments")?,
            context: fields.read("context")?,
            created_at: fields.read("createdAt")?,
            custom_list: fields.read("customList")?,
            from: fields.read("from")?,
            ghost_comment: fields.read("ghostComment")?,
            has_draft_comments: fields.read("hasDraftComments")?,
            in_progress: fields.read("inProgress")?,
            involved_user_ids: fields.read("involvedUserIds")?,
            is_draft: fields.read("isDraft")?,
            last_updated: fields.read("lastUpdated")?,
            location: fields.read("location")?,
            location_id: fields.read("locationId")?,
            mentioned_user_ids: fields.read("mentionedUserIds")?,
            metadata: fields.read("metadata")?,
            multi_thread_annotation_id: fields.read("multiThreadAnnotationId")?,
            page_info: fields.read("pageInfo")?,
            position: fields.read("position")?,
            priority: fields.read("priority")?,
            resolved: fields.read("resolved")?,
            resolved_by_user: fields.read("resolvedByUser")?,
            resolved_by_user_id: fields.read("resolvedByUserId")?,
            select_all_content: fields.read("selectAllContent")?,
            source_type: fields.read("sourceType")?,
            status: fields.read("status")?,
            status_updated_by_user_id: fields.read("statusUpdatedByUserId")?,
            subscribed_groups: fields.read("subscribedGroups")?,
            subscribed_users: fields.read("subscribedUsers")?,
            suggestion: fields.read("suggestion")?,
            target_element_id: fields.read("targetElementId")?,
            type_: fields.read("type")?,
            unread: fields.read("unread")?,
            unsubscribed_users: fields.read("unsubscribedUsers")?,
            viewed_by: fields.read("viewedBy")?,
            visibility_config: fields.read("visibilityConfig")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(46usize);
        object.push_some("agent", self.agent.to_member());
        object.push("annotationId", self.annotation_id.to_node());
        object.push_some("annotationIndex", self.annotation_index.to_member());
        object.push_some("annotationNumber", self.annotation_number.to_member());
        object.push_some("approved", self.approved.to_member());
        object.push_some("assignedTo", self.assigned_to.to_member());
        object.push_some("basicAnchorData", self.basic_anchor_data.to_member());
        object.push_some("color", self.color.to_member());
        object.push_some("commentCategories", self.comment_categories.to_member());
        object.push_some("commentType", self.comment_type.to_member());
        object.push_some("comments", self.comments.to_member());
        object.push_some("context", self.context.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push_some("customList", self.custom_list.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some("ghostComment", self.ghost_comment.to_member());
        object.push_some("hasDraftComments", self.has_draft_comments.to_member());
        object.push_some("inProgress", self.in_progress.to_member());
        object.push_some("involvedUserIds", self.involved_user_ids.to_member());
        object.push_some("isDraft", self.is_draft.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("location", self.location.to_member());
        object.push_some("locationId", self.location_id.to_member());
        object.push_some("mentionedUserIds", self.mentioned_user_ids.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some(
            "multiThreadAnnotationId",
            self.multi_thread_annotation_id.to_member(),
        );
        object.push_some("pageInfo", self.page_info.to_member());
        object.push_some("position", self.position.to_member());
        object.push_some("priority", self.priority.to_member());
        object.push_some("resolved", self.resolved.to_member());
        object.push_some("resolvedByUser", self.resolved_by_user.to_member());
        object.push_some("resolvedByUserId", self.resolved_by_user_id.to_member());
        object.push_some("selectAllContent", self.select_all_content.to_member());
        object.push_some("sourceType", self.source_type.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some(
            "statusUpdatedByUserId",
            self.status_updated_by_user_id.to_member(),
        );
        object.push_some("subscribedGroups", self.subscribed_groups.to_member());
        object.push_some("subscribedUsers", self.subscribed_users.to_member());
        object.push_some("suggestion", self.suggestion.to_member());
        object.push_some("targetElementId", self.target_element_id.to_member());
        object.push_some("type", self.type_.to_member());
        object.push_some("unread", self.unread.to_member());
        object.push_some("unsubscribedUsers", self.unsubscribed_users.to_member());
        object.push_some("viewedBy", self.viewed_by.to_member());
        object.push_some("visibilityConfig", self.visibility_config.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentAnnotationCommentData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            actions: fields.read("actions")?,
            agent: fields.read("agent")?,
            comment_html: fields.read("commentHtml")?,
            comment_id: fields.read("commentId")?,
            comment_text: fields.read("commentText")?,
            context: fields.read("context")?,
            created_at: fields.read("createdAt")?,
            from: fields.read("from")?,
            is_comment_resolver_used: fields.read("isCommentResolverUsed")?,
            is_comment_text_available: fields.read("isCommentTextAvailable")?,
            last_updated: fields.read("lastUpdated")?,
            progress: fields.read("progress")?,
            tagged_user_contacts: fields.read("taggedUserContacts")?,
            trigger_activities: fields.read("triggerActivities")?,
            trigger_notification: fields.read("triggerNotification")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(15usize);
        object.push_some("actions", self.actions.to_member());
        object.push_some("agent", self.agent.to_member());
        object.push_some("commentHtml", self.comment_html.to_member());
        object.push_some("commentId", self.comment_id.to_member());
        object.push_some("commentText", self.comment_text.to_member());
        object.push_some("context", self.context.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push("from", self.from.to_node());
        object.push_some(
            "isCommentResolverUsed",
            self.is_comment_resolver_used.to_member(),
        );
        object.push_some(
            "isCommentTextAvailable",
            self.is_comment_text_available.to_member(),
        );
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("progress", self.progress.to_member());
        object.push_some("taggedUserContacts", self.tagged_user_contacts.to_member());
        object.push_some("triggerActivities", self.trigger_activities.to_member());
        object.push_some("triggerNotification", self.trigger_notification.to_member());
        object.finish()
    }
}

impl Model for CommentAnnotationContactData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            name: fields.read("name")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("email", self.email.to_member());
        object.push_some("name", self.name.to_member());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

impl Model for CommentAnnotationCount {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            total: fields.read("total")?,
            unread: fields.read("unread")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("total", self.total.to_node());
        object.push("unread", self.unread.to_node());
        object.finish()
    }
}

impl Model for CommentAnnotationData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            actions: fields.read("actions")?,
            annotation_id: fields.read("annotationId")?,
            assigned_to: fields.read("assignedTo")?,
            comment_data: fields.read("commentData")?,
            comment_type: fields.read("commentType")?,
            comments: fields.read("comments")?,
            context: fields.read("context")?,
            created_at: fields.read("createdAt")?,
            is_page_annotation: fields.read("isPageAnnotation")?,
            last_updated: fields.read("lastUpdated")?,
            location: fields.read("location")?,
            page_info: fields.read("pageInfo")?,
            position_x: fields.read("positionX")?,
            position_y: fields.read("positionY")?,
            priority: fields.read("priority")?,
            screen_height: fields.read("screenHeight")?,
            screen_scroll_height: fields.read("screenScrollHeight")?,
            screen_scroll_top: fields.read("screenScrollTop")?,
            screen_width: fields.read("screenWidth")?,
            status: fields.read("status")?,
            suggestion: fields.read("suggestion")?,
            target_element: fields.read("targetElement")?,
            type_: fields.read("type")?,
            visibility: fields.read("visibility")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(24usize);
        object.push_some("actions", self.actions.to_member());
        object.push_some("annotationId", self.annotation_id.to_member());
        object.push_some("assignedTo", self.assigned_to.to_member());
        object.push("commentData", self.comment_data.to_node());
        object.push_some("commentType", self.comment_type.to_member());
        object.push_some("comments", self.comments.to_member());
        object.push_some("context", self.context.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push_some("isPageAnnotation", self.is_page_annotation.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("location", self.location.to_member());
        object.push_some("pageInfo", self.page_info.to_member());
        object.push_some("positionX", self.position_x.to_member());
        object.push_some("positionY", self.position_y.to_member());
        object.push_some("priority", self.priority.to_member());
        object.push_some("screenHeight", self.screen_height.to_member());
        object.push_some("screenScrollHeight", self.screen_scroll_height.to_member());
        object.push_some("screenScrollTop", self.screen_scroll_top.to_member());
        object.push_some("screenWidth", self.screen_width.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some("suggestion", self.suggestion.to_member());
        object.push_some("targetElement", self.target_element.to_member());
        object.push_some("type", self.type_.to_member());
        object.push_some("visibility", self.visibility.to_member());
        object.finish()
    }
}

impl Model for CommentAnnotationDataV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            assigned_to: fields.read("assignedTo")?,
            comment_data: fields.read("commentData")?,
            context: fields.read("context")?,
            created_at: fields.read("createdAt")?,
            last_updated: fields.read("lastUpdated")?,
            location: fields.read("location")?,
            priority: fields.read("priority")?,
            status: fields.read("status")?,
            target_element: fields.read("targetElement")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(10usize);
        object.push_some("annotationId", self.annotation_id.to_member());
        object.push_some("assignedTo", self.assigned_to.to_member());
        object.push("commentData", self.comment_data.to_node());
        object.push_some("context", self.context.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("location", self.location.to_member());
        object.push_some("priority", self.priority.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some("targetElement", self.target_element.to_member());
        object.finish()
    }
}

impl Model for CommentAnnotationLocation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            location_name: fields.read("locationName")?,
            version: fields.read("version")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("id", self.id.to_member());
        object.push_some("locationName", self.location_name.to_member());
        object.push_some("version", self.version.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentAnnotationMetadata {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            client_document_id: fields.read("clientDocumentId")?,
            client_organization_id: fields.read("clientOrganizationId")?,
            document_id: fields.read("documentId")?,
            document_metadata: fields.read("documentMetadata")?,
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
            sdk_version: fields.read("sdkVersion")?,
            velt_folder_id: fields.read("veltFolderId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(10usize);
        object.push_some("apiKey", self.api_key.to_member());
        object.push_some("clientDocumentId", self.client_document_id.to_member());
        object.push_some(
            "clientOrganizationId",
            self.client_organization_id.to_member(),
        );
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("documentMetadata", self.document_metadata.to_member());
        object.push_some("folderId", self.folder_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("sdkVersion", self.sdk_version.to_member());
        object.push_some("veltFolderId", self.velt_folder_id.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentAnnotationOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_ids: fields.read("commentIds")?,
            finding_id: fields.read("findingId")?,
            message: fields.read("message")?,
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("annotationId", self.annotation_id.to_member());
        object.push_some("commentIds", self.comment_ids.to_member());
        object.push_some("findingId", self.finding_id.to_member());
        object.push_some("message", self.message.to_member());
        object.push("success", self.success.to_node());
        object.finish()
    }
}

impl Model for CommentAnnotationTaggedUserData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            contact: fields.read("contact")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("contact", self.contact.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

impl Model for CommentAnnotationUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            actions: fields.read("actions")?,
            assigned_to: fields.read("assignedTo")?,
            context: fields.read("context")?,
            created_at: fields.read("createdAt")?,
            from: fields.read("from")?,
            last_updated: fields.read("lastUpdated")?,
            location: fields.read("location")?,
            priority: fields.read("priority")?,
            resolved_by_user_id: fields.read("resolvedByUserId")?,
            status: fields.read("status")?,
            status_updated_by_user_id: fields.read("statusUpdatedByUserId")?,
            suggestion: fields.read("suggestion")?,
            target_element: fields.read("targetElement")?,
            visibility: fields.read("visibility")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push_some("actions", self.actions.to_member());
        object.push_some("assignedTo", self.assigned_to.to_member());
        object.push_some("context", self.context.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("location", self.location.to_member());
        object.push_some("priority", self.priority.to_member());
        object.push_some("resolvedByUserId", self.resolved_by_user_id.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some(
            "statusUpdatedByUserId",
            self.status_updated_by_user_id.to_member(),
        );
        object.push_some("suggestion", self.suggestion.to_member());
        object.push_some("targetElement", self.target_element.to_member());
        object.push_some("visibility", self.visibility.to_member());
        object.finish()
    }
}

impl Model for CommentAnnotationUpdateV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            assigned_to: fields.read("assignedTo")?,
            context: fields.read("context")?,
            from: fields.read("from")?,
            location: fields.read("location")?,
            priority: fields.read("priority")?,
            status: fields.read("status")?,
            target_element: fields.read("targetElement")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("assignedTo", self.assigned_to.to_member());
        object.push_some("context", self.context.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some("location", self.location.to_member());
        object.push_some("priority", self.priority.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some("targetElement", self.target_element.to_member());
        object.finish()
    }
}

impl Model for CommentAnnotationsFound {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (
                    <::std::vec::Vec<::std::option::Option<CommentAnnotation>> as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::AllCommentAnnotations),
                ),
                (
                    <::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::vec::Vec<::std::option::Option<CommentAnnotation>>,
                    > as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::CommentAnnotationsByDocument),
                ),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::AllCommentAnnotations(value) => value.to_node(),
            Self::CommentAnnotationsByDocument(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

impl Model for CommentAnnotationsFoundV1 {
    const SHAPE: Shape =
        <::std::vec::Vec<::std::option::Option<CommentAnnotation>> as Model>::SHAPE;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        Model::read(node, at).map(Self)
    }

    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

impl Model for CommentAttachment {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            attachment_id: fields.read("attachmentId")?,
            bucket_path: fields.read("bucketPath")?,
            metadata: fields.read("metadata")?,
            mime_type: fields.read("mimeType")?,
            name: fields.read("name")?,
            size: fields.read("size")?,
            thumbnail: fields.read("thumbnail")?,
            thumbnail_with_play_icon_url: fields.read("thumbnailWithPlayIconUrl")?,
            type_: fields.read("type")?,
            url: fields.read("url")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(11usize);
        object.push_some("attachmentId", self.attachment_id.to_member());
        object.push_some("bucketPath", self.bucket_path.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("mimeType", self.mime_type.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("size", self.size.to_member());
        object.push_some("thumbnail", self.thumbnail.to_member());
        object.push_some(
            "thumbnailWithPlayIconUrl",
            self.thumbnail_with_play_icon_url.to_member(),
        );
        object.push_some("type", self.type_.to_member());
        object.push_some("url", self.url.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentAttachmentData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            attachment_id: fields.read("attachmentId")?,
            bucket_path: fields.read("bucketPath")?,
            metadata: fields.read("metadata")?,
            mime_type: fields.read("mimeType")?,
            name: fields.read("name")?,
            size: fields.read("size")?,
            thumbnail: fields.read("thumbnail")?,
            type_: fields.read("type")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push("attachmentId", self.attachment_id.to_node());
        object.push_some("bucketPath", self.bucket_path.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("mimeType", self.mime_type.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("size", self.size.to_member());
        object.push_some("thumbnail", self.thumbnail.to_member());
        object.push_some("type", self.type_.to_member());
        object.push_some("url", self.url.to_member());
        object.finish()
    }
}

impl Model for CommentAutocompleteIcon {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            url: fields.read("url")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("url", self.url.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentAutocompleteItem {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            description: fields.read("description")?,
            icon: fields.read("icon")?,
            id: fields.read("id")?,
            link: fields.read("link")?,
            name: fields.read("name")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("description", self.description.to_member());
        object.push_some("icon", self.icon.to_member());
        object.push_some("id", self.id.to_member());
        object.push_some("link", self.link.to_member());
        object.push_some("name", self.name.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentCategory {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            id: fields.read("id")?,
            name: fields.read("name")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("color", self.color.to_member());
        object.push_some("id", self.id.to_member());
        object.push_some("name", self.name.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentContactData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            name: fields.read("name")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("email", self.email.to_node());
        object.push("name", self.name.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

impl Model for CommentContext {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access: fields.read("access")?,
            access_fields: fields.read("accessFields")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("access", self.access.to_member());
        object.push_some("accessFields", self.access_fields.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentCustomItem {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            custom: fields.read("custom")?,
            text: fields.read("text")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("custom", self.custom.to_member());
        object.push_some("text", self.text.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            actions: fields.read("actions")?,
            agent: fields.read("agent")?,
            attachments: fields.read("attachments")?,
            comment_html: fields.read("commentHtml")?,
            comment_id: fields.read("commentId")?,
            comment_text: fields.read("commentText")?,
            context: fields.read("context")?,
            created_at: fields.read("createdAt")?,
            from: fields.read("from")?,
            is_comment_resolver_used: fields.read("isCommentResolverUsed")?,
            is_comment_text_available: fields.read("isCommentTextAvailable")?,
            last_updated: fields.read("lastUpdated")?,
            progress: fields.read("progress")?,
            tagged_user_contacts: fields.read("taggedUserContacts")?,
            trigger_notification: fields.read("triggerNotification")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(15usize);
        object.push_some("actions", self.actions.to_member());
        object.push_some("agent", self.agent.to_member());
        object.push_some("attachments", self.attachments.to_member());
        object.push_some("commentHtml", self.comment_html.to_member());
        object.push_some("commentId", self.comment_id.to_member());
        object.push_some("commentText", self.comment_text.to_member());
        object.push_some("context", self.context.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push("from", self.from.to_node());
        object.push_some(
            "isCommentResolverUsed",
            self.is_comment_resolver_used.to_member(),
        );
        object.push_some(
            "isCommentTextAvailable",
            self.is_comment_text_available.to_member(),
        );
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("progress", self.progress.to_member());
        object.push_some("taggedUserContacts", self.tagged_user_contacts.to_member());
        object.push_some("triggerNotification", self.trigger_notification.to_member());
        object.finish()
    }
}

impl Model for CommentDataV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment_html: fields.read("commentHtml")?,
            comment_id: fields.read("commentId")?,
            comment_text: fields.read("commentText")?,
            created_at: fields.read("createdAt")?,
            from: fields.read("from")?,
            is_comment_resolver_used: fields.read("isCommentResolverUsed")?,
            is_comment_text_available: fields.read("isCommentTextAvailable")?,
            last_updated: fields.read("lastUpdated")?,
            tagged_user_contacts: fields.read("taggedUserContacts")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("commentHtml", self.comment_html.to_member());
        object.push_some("commentId", self.comment_id.to_member());
        object.push_some("commentText", self.comment_text.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push("from", self.from.to_node());
        object.push_some(
            "isCommentResolverUsed",
            self.is_comment_resolver_used.to_member(),
        );
        object.push_some(
            "isCommentTextAvailable",
            self.is_comment_text_available.to_member(),
        );
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("taggedUserContacts", self.tagged_user_contacts.to_member());
        object.finish()
    }
}

impl Model for CommentDeviceInfo {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            browser_name: fields.read("browserName")?,
            browser_version: fields.read("browserVersion")?,
            device_type: fields.read("deviceType")?,
            orientation: fields.read("orientation")?,
            os_name: fields.read("osName")?,
            os_version: fields.read("osVersion")?,
            screen_height: fields.read("screenHeight")?,
            screen_width: fields.read("screenWidth")?,
            user_agent: fields.read("userAgent")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(10usize);
        object.push_some("browserName", self.browser_name.to_member());
        object.push_some("browserVersion", self.browser_version.to_member());
        object.push_some("deviceType", self.device_type.to_member());
        object.push_some("orientation", self.orientation.to_member());
        object.push_some("osName", self.os_name.to_member());
        object.push_some("osVersion", self.os_version.to_member());
        object.push_some("screenHeight", self.screen_height.to_member());
        object.push_some("screenWidth", self.screen_width.to_member());
        object.push_some("userAgent", self.user_agent.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentDropdownItem {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            label: fields.read("label")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("id", self.id.to_member());
        object.push_some("label", self.label.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentGhost {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            is_same_group: fields.read("isSameGroup")?,
            message: fields.read("message")?,
            target_element: fields.read("targetElement")?,
            type_: fields.read("type")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("isSameGroup", self.is_same_group.to_member());
        object.push_some("message", self.message.to_member());
        object.push_some("targetElement", self.target_element.to_member());
        object.push_some("type", self.type_.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentLocation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            location_name: fields.read("locationName")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("id", self.id.to_node());
        object.push_some("locationName", self.location_name.to_member());
        object.finish()
    }
}

impl Model for CommentLocationId {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<i64 as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Number)
                }),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Text)
                }),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Number(value) => value.to_node(),
            Self::Text(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

impl Model for CommentLocationVersion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            name: fields.read("name")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("id", self.id.to_member());
        object.push_some("name", self.name.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            message: fields.read("message")?,
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("id", self.id.to_member());
        object.push_some("message", self.message.to_member());
        object.push("success", self.success.to_node());
        object.finish()
    }
}

impl Model for CommentPageInfo {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            area_url: fields.read("areaUrl")?,
            arrow_url: fields.read("arrowUrl")?,
            base_url: fields.read("baseUrl")?,
            comment_url: fields.read("commentUrl")?,
            device_info: fields.read("deviceInfo")?,
            path: fields.read("path")?,
            query_params: fields.read("queryParams")?,
            recorder_url: fields.read("recorderUrl")?,
            screen_width: fields.read("screenWidth")?,
            tag_url: fields.read("tagUrl")?,
            title: fields.read("title")?,
            url: fields.read("url")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(13usize);
        object.push_some("areaUrl", self.area_url.to_member());
        object.push_some("arrowUrl", self.arrow_url.to_member());
        object.push_some("baseUrl", self.base_url.to_member());
        object.push_some("commentUrl", self.comment_url.to_member());
        object.push_some("deviceInfo", self.device_info.to_member());
        object.push_some("path", self.path.to_member());
        object.push_some("queryParams", self.query_params.to_member());
        object.push_some("recorderUrl", self.recorder_url.to_member());
        object.push_some("screenWidth", self.screen_width.to_member());
        object.push_some("tagUrl", self.tag_url.to_member());
        object.push_some("title", self.title.to_member());
        object.push_some("url", self.url.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentPosition {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            left: fields.read("left")?,
            parent_scale_x: fields.read("parentScaleX")?,
            parent_scale_y: fields.read("parentScaleY")?,
            top: fields.read("top")?,
            transform_context: fields.read("transformContext")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("left", self.left.to_member());
        object.push_some("parentScaleX", self.parent_scale_x.to_member());
        object.push_some("parentScaleY", self.parent_scale_y.to_member());
        object.push_some("top", self.top.to_member());
        object.push_some("transformContext", self.transform_context.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentPriority {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            id: fields.read("id")?,
            light_color: fields.read("lightColor")?,
            name: fields.read("name")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("color", self.color.to_member());
        object.push_some("id", self.id.to_member());
        object.push_some("lightColor", self.light_color.to_member());
        object.push_some("name", self.name.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentPriorityData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            id: fields.read("id")?,
            light_color: fields.read("lightColor")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("color", self.color.to_node());
        object.push("id", self.id.to_node());
        object.push("lightColor", self.light_color.to_node());
        object.push("name", self.name.to_node());
        object.finish()
    }
}

impl Model for CommentPriorityUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            id: fields.read("id")?,
            light_color: fields.read("lightColor")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("color", self.color.to_member());
        object.push("id", self.id.to_node());
        object.push_some("lightColor", self.light_color.to_member());
        object.push("name", self.name.to_node());
        object.finish()
    }
}

impl Model for CommentProgress {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            started_at: fields.read("startedAt")?,
            state: fields.read("state")?,
            steps: fields.read("steps")?,
            visible_to_user_ids: fields.read("visibleToUserIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("startedAt", self.started_at.to_member());
        object.push("state", self.state.to_node());
        object.push_some("steps", self.steps.to_member());
        object.push_some("visibleToUserIds", self.visible_to_user_ids.to_member());
        object.finish()
    }
}

impl Model for CommentProgressStep {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            completed_at: fields.read("completedAt")?,
            id: fields.read("id")?,
            label: fields.read("label")?,
            metadata: fields.read("metadata")?,
            started_at: fields.read("startedAt")?,
            state: fields.read("state")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("completedAt", self.completed_at.to_member());
        object.push_some("id", self.id.to_member());
        object.push("label", self.label.to_node());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("startedAt", self.started_at.to_member());
        object.push_some("state", self.state.to_member());
        object.finish()
    }
}

impl Model for CommentReaction {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            from: fields.read("from")?,
            last_updated: fields.read("lastUpdated")?,
            variant: fields.read("variant")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("from", self.from.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("variant", self.variant.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentReactionAnnotation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            annotation_index: fields.read("annotationIndex")?,
            comment_annotation_id: fields.read("commentAnnotationId")?,
            context: fields.read("context")?,
            from: fields.read("from")?,
            from_users: fields.read("fromUsers")?,
            icon: fields.read("icon")?,
            icon_emoji: fields.read("iconEmoji")?,
            icon_url: fields.read("iconUrl")?,
            involved_user_ids: fields.read("involvedUserIds")?,
            last_updated: fields.read("lastUpdated")?,
            location: fields.read("location")?,
            location_id: fields.read("locationId")?,
            metadata: fields.read("metadata")?,
            page_info: fields.read("pageInfo")?,
            position: fields.read("position")?,
            reactions: fields.read("reactions")?,
            target_element: fields.read("targetElement")?,
            target_element_id: fields.read("targetElementId")?,
            type_: fields.read("type")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(21usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push_some("annotationIndex", self.annotation_index.to_member());
        object.push_some(
            "commentAnnotationId",
            self.comment_annotation_id.to_member(),
        );
        object.push_some("context", self.context.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some("fromUsers", self.from_users.to_member());
        object.push_some("icon", self.icon.to_member());
        object.push_some("iconEmoji", self.icon_emoji.to_member());
        object.push_some("iconUrl", self.icon_url.to_member());
        object.push_some("involvedUserIds", self.involved_user_ids.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("location", self.location.to_member());
        object.push_some("locationId", self.location_id.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("pageInfo", self.page_info.to_member());
        object.push_some("position", self.position.to_member());
        object.push_some("reactions", self.reactions.to_member());
        object.push_some("targetElement", self.target_element.to_member());
        object.push_some("targetElementId", self.target_element_id.to_member());
        object.push_some("type", self.type_.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentReactionUser {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            from: fields.read("from")?,
            last_updated: fields.read("lastUpdated")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("from", self.from.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentRecording {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            audio_url: fields.read("audioUrl")?,
            id: fields.read("id")?,
            tag: fields.read("tag")?,
            thumbnail_url: fields.read("thumbnailUrl")?,
            thumbnail_with_play_icon_url: fields.read("thumbnailWithPlayIconUrl")?,
            type_: fields.read("type")?,
            video_player_url: fields.read("videoPlayerUrl")?,
            video_url: fields.read("videoUrl")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("audioUrl", self.audio_url.to_member());
        object.push_some("id", self.id.to_member());
        object.push_some("tag", self.tag.to_member());
        object.push_some("thumbnailUrl", self.thumbnail_url.to_member());
        object.push_some(
            "thumbnailWithPlayIconUrl",
            self.thumbnail_with_play_icon_url.to_member(),
        );
        object.push_some("type", self.type_.to_member());
        object.push_some("videoPlayerUrl", self.video_player_url.to_member());
        object.push_some("videoUrl", self.video_url.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentStatus {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            icon_url: fields.read("iconUrl")?,
            id: fields.read("id")?,
            light_color: fields.read("lightColor")?,
            name: fields.read("name")?,
            svg: fields.read("svg")?,
            type_: fields.read("type")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("color", self.color.to_member());
        object.push_some("iconUrl", self.icon_url.to_member());
        object.push("id", self.id.to_node());
        object.push_some("lightColor", self.light_color.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("svg", self.svg.to_member());
        object.push_some("type", self.type_.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentStatusData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            icon_url: fields.read("iconUrl")?,
            id: fields.read("id")?,
            light_color: fields.read("lightColor")?,
            name: fields.read("name")?,
            svg: fields.read("svg")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push("color", self.color.to_node());
        object.push_some("iconUrl", self.icon_url.to_member());
        object.push("id", self.id.to_node());
        object.push("lightColor", self.light_color.to_node());
        object.push("name", self.name.to_node());
        object.push_some("svg", self.svg.to_member());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

impl Model for CommentStatusUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            icon_url: fields.read("iconUrl")?,
            id: fields.read("id")?,
            light_color: fields.read("lightColor")?,
            name: fields.read("name")?,
            svg: fields.read("svg")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("color", self.color.to_member());
        object.push_some("iconUrl", self.icon_url.to_member());
        object.push("id", self.id.to_node());
        object.push_some("lightColor", self.light_color.to_member());
        object.push("name", self.name.to_node());
        object.push_some("svg", self.svg.to_member());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

impl Model for CommentStatusUpdateV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            icon_url: fields.read("iconUrl")?,
            id: fields.read("id")?,
            light_color: fields.read("lightColor")?,
            name: fields.read("name")?,
            svg: fields.read("svg")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("color", self.color.to_member());
        object.push_some("iconUrl", self.icon_url.to_member());
        object.push_some("id", self.id.to_member());
        object.push_some("lightColor", self.light_color.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("svg", self.svg.to_member());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

impl Model for CommentSubscription {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            type_: fields.read("type")?,
            user: fields.read("user")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("type", self.type_.to_member());
        object.push_some("user", self.user.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentSuggestion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            drift_detected: fields.read("driftDetected")?,
            new_value: fields.read("newValue")?,
            old_value: fields.read("oldValue")?,
            reject_reason: fields.read("rejectReason")?,
            resolved_at: fields.read("resolvedAt")?,
            resolved_by: fields.read("resolvedBy")?,
            status: fields.read("status")?,
            summary: fields.read("summary")?,
            target_id: fields.read("targetId")?,
            target_type: fields.read("targetType")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(11usize);
        object.push_some("driftDetected", self.drift_detected.to_member());
        object.push_some("newValue", self.new_value.to_member());
        object.push_some("oldValue", self.old_value.to_member());
        object.push_some("rejectReason", self.reject_reason.to_member());
        object.push_some("resolvedAt", self.resolved_at.to_member());
        object.push_some("resolvedBy", self.resolved_by.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some("summary", self.summary.to_member());
        object.push_some("targetId", self.target_id.to_member());
        object.push_some("targetType", self.target_type.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentSuggestionData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            drift_detected: fields.read("driftDetected")?,
            new_value: fields.read("newValue")?,
            old_value: fields.read("oldValue")?,
            summary: fields.read("summary")?,
            target_id: fields.read("targetId")?,
            target_type: fields.read("targetType")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("driftDetected", self.drift_detected.to_member());
        object.push_some("newValue", self.new_value.to_member());
        object.push_some("oldValue", self.old_value.to_member());
        object.push_some("summary", self.summary.to_member());
        object.push_some("targetId", self.target_id.to_member());
        object.push_some("targetType", self.target_type.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentSuggestionUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            drift_detected: fields.read("driftDetected")?,
            new_value: fields.read("newValue")?,
            old_value: fields.read("oldValue")?,
            status: fields.read("status")?,
            summary: fields.read("summary")?,
            target_id: fields.read("targetId")?,
            target_type: fields.read("targetType")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("driftDetected", self.drift_detected.to_member());
        object.push_some("newValue", self.new_value.to_member());
        object.push_some("oldValue", self.old_value.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some("summary", self.summary.to_member());
        object.push_some("targetId", self.target_id.to_member());
        object.push_some("targetType", self.target_type.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentTaggedUser {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            contact: fields.read("contact")?,
            text: fields.read("text")?,
            user_id: fields.read("userId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("contact", self.contact.to_member());
        object.push_some("text", self.text.to_member());
        object.push_some("userId", self.user_id.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentTaggedUserData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            contact: fields.read("contact")?,
            text: fields.read("text")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("contact", self.contact.to_node());
        object.push("text", self.text.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

impl Model for CommentTargetElement {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            element_id: fields.read("elementId")?,
            occurrence: fields.read("occurrence")?,
            select_all_content: fields.read("selectAllContent")?,
            target_text: fields.read("targetText")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("elementId", self.element_id.to_member());
        object.push_some("occurrence", self.occurrence.to_member());
        object.push_some("selectAllContent", self.select_all_content.to_member());
        object.push_some("targetText", self.target_text.to_member());
        object.finish()
    }
}

impl Model for CommentTimestamp {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<i64 as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Number)
                }),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Text)
                }),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Number(value) => value.to_node(),
            Self::Text(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

impl Model for CommentUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            actions: fields.read("actions")?,
            attachments: fields.read("attachments")?,
            comment_html: fields.read("commentHtml")?,
            comment_text: fields.read("commentText")?,
            context: fields.read("context")?,
            created_at: fields.read("createdAt")?,
            from: fields.read("from")?,
            is_comment_resolver_used: fields.read("isCommentResolverUsed")?,
            is_comment_text_available: fields.read("isCommentTextAvailable")?,
            last_updated: fields.read("lastUpdated")?,
            progress: fields.read("progress")?,
            tagged_user_contacts: fields.read("taggedUserContacts")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(12usize);
        object.push_some("actions", self.actions.to_member());
        object.push_some("attachments", self.attachments.to_member());
        object.push_some("commentHtml", self.comment_html.to_member());
        object.push_some("commentText", self.comment_text.to_member());
        object.push_some("context", self.context.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some(
            "isCommentResolverUsed",
            self.is_comment_resolver_used.to_member(),
        );
        object.push_some(
            "isCommentTextAvailable",
            self.is_comment_text_available.to_member(),
        );
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("progress", self.progress.to_member());
        object.push_some("taggedUserContacts", self.tagged_user_contacts.to_member());
        object.finish()
    }
}

impl Model for CommentUpdateV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment_html: fields.read("commentHtml")?,
            comment_text: fields.read("commentText")?,
            from: fields.read("from")?,
            is_comment_resolver_used: fields.read("isCommentResolverUsed")?,
            is_comment_text_available: fields.read("isCommentTextAvailable")?,
            tagged_user_contacts: fields.read("taggedUserContacts")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("commentHtml", self.comment_html.to_member());
        object.push_some("commentText", self.comment_text.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some(
            "isCommentResolverUsed",
            self.is_comment_resolver_used.to_member(),
        );
        object.push_some(
            "isCommentTextAvailable",
            self.is_comment_text_available.to_member(),
        );
        object.push_some("taggedUserContacts", self.tagged_user_contacts.to_member());
        object.finish()
    }
}

impl Model for CommentUserReplacement {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            new_user: fields.read("newUser")?,
            old_user: fields.read("oldUser")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("newUser", self.new_user.to_node());
        object.push("oldUser", self.old_user.to_node());
        object.finish()
    }
}

impl Model for CommentVisibility {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_id: fields.read("organizationId")?,
            type_: fields.read("type")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("type", self.type_.to_node());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

impl Model for CommentVisibilityConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_id: fields.read("organizationId")?,
            organization_ids: fields.read("organizationIds")?,
            type_: fields.read("type")?,
            user_ids: fields.read("userIds")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("organizationIds", self.organization_ids.to_member());
        object.push_some("type", self.type_.to_member());
        object.push_some("userIds", self.user_ids.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CommentsFound {
    const SHAPE: Shape = <::std::vec::Vec<::std::option::Option<Comment>> as Model>::SHAPE;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        Model::read(node, at).map(Self)
    }

    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

impl Model for CopyApiKey {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            source_api_key: fields.read("sourceApiKey")?,
            target_api_key: fields.read("targetApiKey")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("sourceApiKey", self.source_api_key.to_node());
        object.push("targetApiKey", self.target_api_key.to_node());
        object.finish()
    }
}

impl Model for CountAgentExecutions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_ids: fields.read("agentIds")?,
            status: fields.read("status")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("agentIds", self.agent_ids.to_member());
        object.push_some("status", self.status.to_member());
        object.finish()
    }
}

impl Model for CountCommentAnnotations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_ids: fields.read("documentIds")?,
            organization_id: fields.read("organizationId")?,
            status_ids: fields.read("statusIds")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("documentIds", self.document_ids.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("statusIds", self.status_ids.to_member());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

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

impl Model for CrdtContent {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::TextOrXml)
                }),
                (
                    <::serde_json::Map<::std::string::String, ::serde_json::Value> as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::MapEntries),
                ),
                (
                    <::std::vec::Vec<::serde_json::Value> as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::ArrayItems),
                ),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::TextOrXml(value) => value.to_node(),
            Self::MapEntries(value) => value.to_node(),
            Self::ArrayItems(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

impl Model for CrdtData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            data: fields.read("data")?,
            id: fields.read("id")?,
            last_update: fields.read("lastUpdate")?,
            last_updated_by: fields.read("lastUpdatedBy")?,
            session_id: fields.nullable("sessionId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("data", self.data.to_node());
        object.push("id", self.id.to_node());
        object.push("lastUpdate", self.last_update.to_node());
        object.push("lastUpdatedBy", self.last_updated_by.to_node());
        object.push("sessionId", self.session_id.to_node());
        object.finish()
    }
}

impl Model for CreateAdvancedWebhookEndpoint {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            channels: fields.read("channels")?,
            description: fields.read("description")?,
            disabled: fields.read("disabled")?,
            filter_types: fields.read("filterTypes")?,
            metadata: fields.read("metadata")?,
            rate_limit: fields.read("rateLimit")?,
            uid: fields.read("uid")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("channels", self.channels.to_member());
        object.push_some("description", self.description.to_member());
        object.push_some("disabled", self.disabled.to_member());
        object.push_some("filterTypes", self.filter_types.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("rateLimit", self.rate_limit.to_member());
        object.push_some("uid", self.uid.to_member());
        object.push("url", self.url.to_node());
        object.finish()
    }
}

impl Model for CreateAgent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            context_gathering: fields.read("contextGathering")?,
            description: fields.read("description")?,
            enabled: fields.read("enabled")?,
            execution: fields.read("execution")?,
            input: fields.read("input")?,
            instructions: fields.read("instructions")?,
            metadata: fields.read("metadata")?,
            name: fields.read("name")?,
            phase_timeout_ms: fields.read("phaseTimeoutMs")?,
            post_process: fields.read("postProcess")?,
            raw_instructions: fields.read("rawInstructions")?,
            response: fields.read("response")?,
            scope: fields.read("scope")?,
            setup: fields.read("setup")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(15usize);
        object.push("contextGathering", self.context_gathering.to_node());
        object.push("description", self.description.to_node());
        object.push("enabled", self.enabled.to_node());
        object.push("execution", self.execution.to_node());
        object.push_some("input", self.input.to_member());
        object.push_some("instructions", self.instructions.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push("name", self.name.to_node());
        object.push_some("phaseTimeoutMs", self.phase_timeout_ms.to_member());
        object.push_some("postProcess", self.post_process.to_member());
        object.push_some("rawInstructions", self.raw_instructions.to_member());
        object.push_some("response", self.response.to_member());
        object.push_some("scope", self.scope.to_member());
        object.push_some("setup", self.setup.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for CreateAgentGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_ids: fields.read("agentIds")?,
            description: fields.read("description")?,
            metadata: fields.read("metadata")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("agentIds", self.agent_ids.to_member());
        object.push_some("description", self.description.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push("name", self.name.to_node());
        object.finish()
    }
}

impl Model for CreateWorkflowDefinition {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            custom: fields.read("custom")?,
            definition_id: fields.read("definitionId")?,
            description: fields.read("description")?,
            document_id: fields.read("documentId")?,
            edges: fields.read("edges")?,
            groups: fields.read("groups")?,
            name: fields.read("name")?,
            nodes: fields.read("nodes")?,
            organization_id: fields.read("organizationId")?,
            scope: fields.read("scope")?,
            tags: fields.read("tags")?,
            triggers: fields.read("triggers")?,
            webhook_config: fields.read("webhookConfig")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(13usize);
        object.push_some("custom", self.custom.to_member());
        object.push("definitionId", self.definition_id.to_node());
        object.push_some("description", self.description.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push("edges", self.edges.to_node());
        object.push_some("groups", self.groups.to_member());
        object.push("name", self.name.to_node());
        object.push("nodes", self.nodes.to_node());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("scope", self.scope.to_member());
        object.push_some("tags", self.tags.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.push_some("webhookConfig", self.webhook_config.to_member());
        object.finish()
    }
}

impl Model for CreateWorkspace {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            avatar: fields.read("avatar")?,
            expires_in_ms: fields.read("expiresInMs")?,
            name: fields.read("name")?,
            owner_email: fields.read("ownerEmail")?,
            workspace_name: fields.read("workspaceName")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("avatar", self.avatar.to_member());
        object.push_some("expiresInMs", self.expires_in_ms.to_member());
        object.push_some("name", self.name.to_member());
        object.push("ownerEmail", self.owner_email.to_node());
        object.push_some("workspaceName", self.workspace_name.to_member());
        object.finish()
    }
}

impl Model for CreateWorkspaceApiKey {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            add_local_host_to_allowed_domains: fields.read("addLocalHostToAllowedDomains")?,
            allowed_domains: fields.read("allowedDomains")?,
            api_key_name: fields.read("apiKeyName")?,
            create_auth_token: fields.read("createAuthToken")?,
            custom_plan_info: fields.read("customPlanInfo")?,
            custom_plan_info_data: fields.read("customPlanInfoData")?,
            email_service_config: fields.read("emailServiceConfig")?,
            enable_private_comments: fields.read("enablePrivateComments")?,
            is_super_workspace: fields.read("isSuperWorkspace")?,
            owner_email: fields.read("ownerEmail")?,
            persistence_db_region: fields.read("persistenceDBRegion")?,
            plan_info: fields.read("planInfo")?,
            platform: fields.read("platform")?,
            realtime_db_region: fields.read("realtimeDBRegion")?,
            require_auto_org_user: fields.read("requireAutoOrgUser")?,
            set_default_email_triggers: fields.read("setDefaultEmailTriggers")?,
            set_default_notification_triggers: fields.read("setDefaultNotificationTriggers")?,
            type_: fields.read("type")?,
            use_email_service: fields.read("useEmailService")?,
            use_notification_service: fields.read("useNotificationService")?,
            use_webhook_service: fields.read("useWebhookService")?,
            webhook_service_config: fields.read("webhookServiceConfig")?,
            workspace_id: fields.read("workspaceId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(23usize);
        object.push_some(
            "addLocalHostToAllowedDomains",
            self.add_local_host_to_allowed_domains.to_member(),
        );
        object.push_some("allowedDomains", self.allowed_domains.to_member());
        object.push_some("apiKeyName", self.api_key_name.to_member());
        object.push_some("createAuthToken", self.create_auth_token.to_member());
        object.push_some("customPlanInfo", self.custom_plan_info.to_member());
        object.push_some("customPlanInfoData", self.custom_plan_info_data.to_member());
        object.push_some("emailServiceConfig", self.email_service_config.to_member());
        object.push_some(
            "enablePrivateComments",
            self.enable_private_comments.to_member(),
        );
        object.push_some("isSuperWorkspace", self.is_super_workspace.to_member());
        object.push("ownerEmail", self.owner_email.to_node());
        object.push_some(
            "persistenceDBRegion",
            self.persistence_db_region.to_member(),
        );
        object.push_some("planInfo", self.plan_info.to_member());
        object.push_some("platform", self.platform.to_member());
        object.push_some("realtimeDBRegion", self.realtime_db_region.to_member());
        object.push_some("requireAutoOrgUser", self.require_auto_org_user.to_member());
        object.push_some(
            "setDefaultEmailTriggers",
            self.set_default_email_triggers.to_member(),
        );
        object.push_some(
            "setDefaultNotificationTriggers",
            self.set_default_notification_triggers.to_member(),
        );
        object.push("type", self.type_.to_node());
        object.push_some("useEmailService", self.use_email_service.to_member());
        object.push_some(
            "useNotificationService",
            self.use_notification_service.to_member(),
        );
        object.push_some("useWebhookService", self.use_webhook_service.to_member());
        object.push_some(
            "webhookServiceConfig",
            self.webhook_service_config.to_member(),
        );
        object.push_some("workspaceId", self.workspace_id.to_member());
        object.finish()
    }
}

impl Model for DeleteActivities {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            activity_ids: fields.read("activityIds")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            target_entity_id: fields.read("targetEntityId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("activityIds", self.activity_ids.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("targetEntityId", self.target_entity_id.to_member());
        object.finish()
    }
}

impl Model for DeleteAdvancedWebhookEndpoint {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            endpoint_id: fields.read("endpointId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("endpointId", self.endpoint_id.to_node());
        object.finish()
    }
}

impl Model for DeleteAgent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("agentId", self.agent_id.to_node());
        object.finish()
    }
}

impl Model for DeleteAgentGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            group_id: fields.read("groupId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("groupId", self.group_id.to_node());
        object.finish()
    }
}

impl Model for DeleteCommentAnnotations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            agent_suggestions: fields.read("agentSuggestions")?,
            agent_urls: fields.read("agentUrls")?,
            annotation_ids: fields.read("annotationIds")?,
            document_id: fields.read("documentId")?,
            location_ids: fields.read("locationIds")?,
            organization_id: fields.read("organizationId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("agentSuggestions", self.agent_suggestions.to_member());
        object.push_some("agentUrls", self.agent_urls.to_member());
        object.push_some("annotationIds", self.annotation_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push_some("locationIds", self.location_ids.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

impl Model for DeleteCommentAnnotationsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_ids: fields.read("annotationIds")?,
            document_id: fields.read("documentId")?,
            location_ids: fields.read("locationIds")?,
            organization_id: fields.read("organizationId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("annotationIds", self.annotation_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push_some("locationIds", self.location_ids.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

impl Model for DeleteComments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_ids: fields.read("commentIds")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push_some("commentIds", self.comment_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

impl Model for DeleteCommentsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_ids: fields.read("commentIds")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push_some("commentIds", self.comment_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for DeleteCrdtData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            editor_ids: fields.read("editorIds")?,
            is_server_ids: fields.read("isServerIds")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("documentId", self.document_id.to_node());
        object.push_some("editorIds", self.editor_ids.to_member());
        object.push_some("isServerIds", self.is_server_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

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

impl Model for DeleteFolder {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("folderId", self.folder_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for DeleteLocationData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            auth_token: fields.read("authToken")?,
            document_id: fields.read("documentId")?,
            location: fields.read("location")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("apiKey", self.api_key.to_node());
        object.push("authToken", self.auth_token.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("location", self.location.to_node());
        object.finish()
    }
}

impl Model for DeleteMemoryKnowledge {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            source_id: fields.read("sourceId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("sourceId", self.source_id.to_node());
        object.finish()
    }
}

impl Model for DeleteNotifications {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            location_id: fields.read("locationId")?,
            notification_ids: fields.read("notificationIds")?,
            organization_id: fields.read("organizationId")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("locationId", self.location_id.to_member());
        object.push_some("notificationIds", self.notification_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("userId", self.user_id.to_member());
        object.finish()
    }
}

impl Model for DeleteOrganizations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_ids: fields.read("organizationIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("organizationIds", self.organization_ids.to_node());
        object.finish()
    }
}

impl Model for DeletePresence {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push("userIds", self.user_ids.to_node());
        object.finish()
    }
}

impl Model for DeleteUserData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_ids: fields.read("organizationIds")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("organizationIds", self.organization_ids.to_member());
        object.push("userIds", self.user_ids.to_node());
        object.finish()
    }
}

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

impl Model for DeleteUsersFromGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            delete_all: fields.read("deleteAll")?,
            organization_id: fields.read("organizationId")?,
            organization_user_group_id: fields.read("organizationUserGroupId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("deleteAll", self.delete_all.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push(
            "organizationUserGroupId",
            self.organization_user_group_id.to_node(),
        );
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

impl Model for DeleteWorkflowDefinition {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            definition_id: fields.read("definitionId")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            purge: fields.read("purge")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("definitionId", self.definition_id.to_node());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("purge", self.purge.to_member());
        object.finish()
    }
}

impl Model for DeleteWorkspaceDomains {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            domains: fields.read("domains")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("domains", self.domains.to_node());
        object.finish()
    }
}

impl Model for DeleteWorkspaceDomainsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            domains: fields.read("domains")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("domains", self.domains.to_node());
        object.finish()
    }
}

impl Model for DismissMemoryAlert {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            alert_id: fields.read("alertId")?,
            user: fields.read("user")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("alertId", self.alert_id.to_node());
        object.push_some("user", self.user.to_member());
        object.finish()
    }
}

impl Model for DispatchWorkflowExecution {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            correlation_id: fields.read("correlationId")?,
            definition_id: fields.read("definitionId")?,
            document_id: fields.read("documentId")?,
            folder_id: fields.read("folderId")?,
            idempotency_key: fields.read("idempotencyKey")?,
            organization_id: fields.read("organizationId")?,
            trigger_context: fields.read("triggerContext")?,
            webhook_secret: fields.read("webhookSecret")?,
            webhook_url: fields.read("webhookUrl")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("correlationId", self.correlation_id.to_member());
        object.push("definitionId", self.definition_id.to_node());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("folderId", self.folder_id.to_member());
        object.push_some("idempotencyKey", self.idempotency_key.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("triggerContext", self.trigger_context.to_member());
        object.push_some("webhookSecret", self.webhook_secret.to_member());
        object.push_some("webhookUrl", self.webhook_url.to_member());
        object.finish()
    }
}

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

impl Model for Done {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("success", self.success.to_node());
        object.finish()
    }
}

impl Model for DownloadMemoryKnowledge {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            source_id: fields.read("sourceId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("sourceId", self.source_id.to_node());
        object.finish()
    }
}

impl Model for EnhanceAgentPrompt {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            prompt: fields.read("prompt")?,
            provider: fields.read("provider")?,
            user_context_fields: fields.read("userContextFields")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("prompt", self.prompt.to_node());
        object.push_some("provider", self.provider.to_member());
        object.push_some("userContextFields", self.user_context_fields.to_member());
        object.finish()
    }
}

impl Model for EnsureAuthToken {
    const SHAPE: Shape =
        <::serde_json::Map<::std::string::String, ::serde_json::Value> as Model>::SHAPE;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        Model::read(node, at).map(Self)
    }

    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

impl Model for ExtractAgents {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            file_base64: fields.read("fileBase64")?,
            file_name: fields.read("fileName")?,
            mime_type: fields.read("mimeType")?,
            provider: fields.read("provider")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("fileBase64", self.file_base64.to_node());
        object.push_some("fileName", self.file_name.to_member());
        object.push("mimeType", self.mime_type.to_node());
        object.push_some("provider", self.provider.to_member());
        object.finish()
    }
}

impl Model for Failure {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            error: fields.read("error")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("error", self.error.to_node());
        object.finish()
    }
}

impl Model for FailureReason {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            code: fields.read("code")?,
            details: fields.read("details")?,
            message: fields.read("message")?,
            status: fields.read("status")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("code", self.code.to_member());
        object.push_some("details", self.details.to_member());
        object.push("message", self.message.to_node());
        object.push_some("status", self.status.to_member());
        object.finish()
    }
}

impl Model for Folder {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_type: fields.read("accessType")?,
            ancestors: fields.read("ancestors")?,
            api_key: fields.read("apiKey")?,
            created_at: fields.read("createdAt")?,
            folder_id: fields.read("folderId")?,
            folder_name: fields.read("folderName")?,
            inherit_access_from_parent: fields.read("inheritAccessFromParent")?,
            last_updated: fields.read("lastUpdated")?,
            organization_id: fields.read("organizationId")?,
            parent_folder_id: fields.read("parentFolderId")?,
            sub_folders: fields.read("subFolders")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(11usize);
        object.push_some("accessType", self.access_type.to_member());
        object.push_some("ancestors", self.ancestors.to_member());
        object.push_some("apiKey", self.api_key.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push("folderId", self.folder_id.to_node());
        object.push_some("folderName", self.folder_name.to_member());
        object.push_some(
            "inheritAccessFromParent",
            self.inherit_access_from_parent.to_member(),
        );
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("parentFolderId", self.parent_folder_id.to_member());
        object.push_some("subFolders", self.sub_folders.to_member());
        object.finish()
    }
}

impl Model for FolderAccessOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_type: fields.read("accessType")?,
            inherit_from_parent: fields.read("inheritFromParent")?,
            message: fields.read("message")?,
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("accessType", self.access_type.to_member());
        object.push_some("inheritFromParent", self.inherit_from_parent.to_member());
        object.push_some("message", self.message.to_member());
        object.push("success", self.success.to_node());
        object.finish()
    }
}

impl Model for FolderInput {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_type: fields.read("accessType")?,
            folder_id: fields.read("folderId")?,
            folder_name: fields.read("folderName")?,
            parent_folder_id: fields.read("parentFolderId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("accessType", self.access_type.to_member());
        object.push("folderId", self.folder_id.to_node());
        object.push_some("folderName", self.folder_name.to_member());
        object.push_some("parentFolderId", self.parent_folder_id.to_member());
        object.finish()
    }
}

impl Model for FolderInputV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            folder_id: fields.read("folderId")?,
            folder_name: fields.read("folderName")?,
            parent_folder_id: fields.read("parentFolderId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("folderId", self.folder_id.to_node());
        object.push_some("folderName", self.folder_name.to_member());
        object.push_some("parentFolderId", self.parent_folder_id.to_member());
        object.finish()
    }
}

impl Model for FolderUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            folder_id: fields.read("folderId")?,
            folder_name: fields.read("folderName")?,
            parent_folder_id: fields.read("parentFolderId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("folderId", self.folder_id.to_node());
        object.push_some("folderName", self.folder_name.to_member());
        object.push_some("parentFolderId", self.parent_folder_id.to_member());
        object.finish()
    }
}

impl Model for GenerateAuthSignature {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permissions: fields.read("permissions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("permissions", self.permissions.to_node());
        object.finish()
    }
}

impl Model for GenerateAuthToken {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permissions: fields.read("permissions")?,
            user_id: fields.read("userId")?,
            user_properties: fields.read("userProperties")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("permissions", self.permissions.to_node());
        object.push("userId", self.user_id.to_node());
        object.push("userProperties", self.user_properties.to_node());
        object.finish()
    }
}

impl Model for GetActivities {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_types: fields.read("actionTypes")?,
            activity_ids: fields.read("activityIds")?,
            document_id: fields.read("documentId")?,
            feature_types: fields.read("featureTypes")?,
            order: fields.read("order")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
            target_entity_id: fields.read("targetEntityId")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(10usize);
        object.push_some("actionTypes", self.action_types.to_member());
        object.push_some("activityIds", self.activity_ids.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("featureTypes", self.feature_types.to_member());
        object.push_some("order", self.order.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.push_some("targetEntityId", self.target_entity_id.to_member());
        object.push_some("userId", self.user_id.to_member());
        object.finish()
    }
}

impl Model for GetAdvancedWebhookConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

impl Model for GetAdvancedWebhookEndpointSecret {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            endpoint_id: fields.read("endpointId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("endpointId", self.endpoint_id.to_node());
        object.finish()
    }
}

impl Model for GetAdvancedWebhookEndpoints {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            iterator: fields.read("iterator")?,
            limit: fields.read("limit")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("iterator", self.iterator.to_member());
        object.push_some("limit", self.limit.to_member());
        object.finish()
    }
}

impl Model for GetAgentAnalytics {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            model: fields.read("model")?,
            month: fields.read("month")?,
            year: fields.read("year")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("model", self.model.to_member());
        object.push_some("month", self.month.to_member());
        object.push_some("year", self.year.to_member());
        object.finish()
    }
}

impl Model for GetAgentExecution {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution_id: fields.read("executionId")?,
            include_results: fields.read("includeResults")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("executionId", self.execution_id.to_node());
        object.push_some("includeResults", self.include_results.to_member());
        object.finish()
    }
}

impl Model for GetAgentGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            group_id: fields.read("groupId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("groupId", self.group_id.to_node());
        object.finish()
    }
}

impl Model for GetAgents {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            filter: fields.read("filter")?,
            group_id: fields.read("groupId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("filter", self.filter.to_member());
        object.push_some("groupId", self.group_id.to_member());
        object.finish()
    }
}

impl Model for GetAuthPermissions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_ids: fields.read("documentIds")?,
            folder_ids: fields.read("folderIds")?,
            organization_id: fields.read("organizationId")?,
            skip_resource_existence_validation: fields.read("skipResourceExistenceValidation")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("documentIds", self.document_ids.to_member());
        object.push_some("folderIds", self.folder_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some(
            "skipResourceExistenceValidation",
            self.skip_resource_existence_validation.to_member(),
        );
        object.push("userIds", self.user_ids.to_node());
        object.finish()
    }
}

impl Model for GetAuthToken {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permissions: fields.read("permissions")?,
            user_id: fields.read("userId")?,
            user_properties: fields.read("userProperties")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("permissions", self.permissions.to_member());
        object.push("userId", self.user_id.to_node());
        object.push("userProperties", self.user_properties.to_node());
        object.finish()
    }
}

impl Model for GetAuthTokenV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            auth_token: fields.read("authToken")?,
            user_id: fields.read("userId")?,
            user_properties: fields.read("userProperties")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("apiKey", self.api_key.to_node());
        object.push("authToken", self.auth_token.to_node());
        object.push("userId", self.user_id.to_node());
        object.push_some("userProperties", self.user_properties.to_member());
        object.finish()
    }
}

impl Model for GetCommentAnnotations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_comments: fields.read("agentComments")?,
            agent_id: fields.read("agentId")?,
            agent_source: fields.read("agentSource")?,
            agent_suggestions: fields.read("agentSuggestions")?,
            agent_type: fields.read("agentType")?,
            annotation_ids: fields.read("annotationIds")?,
            created_after: fields.read("createdAfter")?,
            created_before: fields.read("createdBefore")?,
            document_id: fields.read("documentId")?,
            document_ids: fields.read("documentIds")?,
            execution_id: fields.read("executionId")?,
            folder_id: fields.read("folderId")?,
            group_by_document_id: fields.read("groupByDocumentId")?,
            include_metadata: fields.read("includeMetadata")?,
            include_page_info: fields.read("includePageInfo")?,
            location_ids: fields.read("locationIds")?,
            mentioned_user_ids: fields.read("mentionedUserIds")?,
            order: fields.read("order")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
            resolved_by: fields.read("resolvedBy")?,
            status_id: fields.read("statusId")?,
            status_ids: fields.read("statusIds")?,
            updated_after: fields.read("updatedAfter")?,
            updated_before: fields.read("updatedBefore")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(27usize);
        object.push_some("agentComments", self.agent_comments.to_member());
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("agentSource", self.agent_source.to_member());
        object.push_some("agentSuggestions", self.agent_suggestions.to_member());
        object.push_some("agentType", self.agent_type.to_member());
        object.push_some("annotationIds", self.annotation_ids.to_member());
        object.push_some("createdAfter", self.created_after.to_member());
        object.push_some("createdBefore", self.created_before.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("documentIds", self.document_ids.to_member());
        object.push_some("executionId", self.execution_id.to_member());
        object.push_some("folderId", self.folder_id.to_member());
        object.push_some("groupByDocumentId", self.group_by_document_id.to_member());
        object.push_some("includeMetadata", self.include_metadata.to_member());
        object.push_some("includePageInfo", self.include_page_info.to_member());
        object.push_some("locationIds", self.location_ids.to_member());
        object.push_some("mentionedUserIds", self.mentioned_user_ids.to_member());
        object.push_some("order", self.order.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.push_some("resolvedBy", self.resolved_by.to_member());
        object.push_some("statusId", self.status_id.to_member());
        object.push_some("statusIds", self.status_ids.to_member());
        object.push_some("updatedAfter", self.updated_after.to_member());
        object.push_some("updatedBefore", self.updated_before.to_member());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

impl Model for GetCommentAnnotationsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_ids: fields.read("annotationIds")?,
            document_id: fields.read("documentId")?,
            location_ids: fields.read("locationIds")?,
            organization_id: fields.read("organizationId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("annotationIds", self.annotation_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push_some("locationIds", self.location_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

impl Model for GetComments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_ids: fields.read("commentIds")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push_some("commentIds", self.comment_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

impl Model for GetCrdtData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            editor_id: fields.read("editorId")?,
            is_server_ids: fields.read("isServerIds")?,
            organization_id: fields.read("organizationId")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("documentId", self.document_id.to_node());
        object.push_some("editorId", self.editor_id.to_member());
        object.push_some("isServerIds", self.is_server_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("type", self.type_.to_member());
        object.finish()
    }
}

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

impl Model for GetFolders {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            folder_id: fields.read("folderId")?,
            max_depth: fields.read("maxDepth")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
            root_folders_only: fields.read("rootFoldersOnly")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("folderId", self.folder_id.to_member());
        object.push_some("maxDepth", self.max_depth.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.push_some("rootFoldersOnly", self.root_folders_only.to_member());
        object.finish()
    }
}

impl Model for GetFoldersV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("folderId", self.folder_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

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

impl Model for GetMemoryAlertConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

impl Model for GetMemoryIngestStatus {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            source_id: fields.read("sourceId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("sourceId", self.source_id.to_node());
        object.finish()
    }
}

impl Model for GetMemoryPatterns {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

impl Model for GetMemoryProfile {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            target_user_id: fields.read("targetUserId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("targetUserId", self.target_user_id.to_node());
        object.finish()
    }
}

impl Model for GetMemoryStats {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

impl Model for GetMemoryUploadUrl {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            file_name: fields.read("fileName")?,
            file_size: fields.read("fileSize")?,
            mime_type: fields.read("mimeType")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("fileName", self.file_name.to_member());
        object.push("fileSize", self.file_size.to_node());
        object.push("mimeType", self.mime_type.to_node());
        object.push_some("organizationId", self.organization_id.to_member());
        object.finish()
    }
}

impl Model for GetNotificationConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_ids: fields.read("documentIds")?,
            get_organization_config: fields.read("getOrganizationConfig")?,
            organization_id: fields.read("organizationId")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("documentIds", self.document_ids.to_member());
        object.push_some(
            "getOrganizationConfig",
            self.get_organization_config.to_member(),
        );
        object.push("organizationId", self.organization_id.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

impl Model for GetNotificationConfigV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_ids: fields.read("documentIds")?,
            organization_id: fields.read("organizationId")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("documentIds", self.document_ids.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

impl Model for GetNotifications {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            location_id: fields.read("locationId")?,
            notification_ids: fields.read("notificationIds")?,
            order: fields.read("order")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("locationId", self.location_id.to_member());
        object.push_some("notificationIds", self.notification_ids.to_member());
        object.push_some("order", self.order.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.push_some("userId", self.user_id.to_member());
        object.finish()
    }
}

impl Model for GetNotificationsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            location_id: fields.read("locationId")?,
            notification_ids: fields.read("notificationIds")?,
            organization_id: fields.read("organizationId")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("locationId", self.location_id.to_member());
        object.push_some("notificationIds", self.notification_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("userId", self.user_id.to_member());
        object.finish()
    }
}

impl Model for GetOrganizations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_ids: fields.read("organizationIds")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("organizationIds", self.organization_ids.to_member());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.finish()
    }
}

impl Model for GetOrganizationsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_ids: fields.read("organizationIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push_some("organizationIds", self.organization_ids.to_member());
        object.finish()
    }
}

impl Model for GetRecordings {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
            recording_ids: fields.read("recordingIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.push_some("recordingIds", self.recording_ids.to_member());
        object.finish()
    }
}

impl Model for GetRequestedDomains {
    const SHAPE: Shape =
        <::serde_json::Map<::std::string::String, ::serde_json::Value> as Model>::SHAPE;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        Model::read(node, at).map(Self)
    }

    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

impl Model for GetUserData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_id: fields.read("organizationId")?,
            page_token: fields.read("pageToken")?,
            unique_id: fields.read("uniqueId")?,
            user_id: fields.read("userId")?,
            velt_all_organizations: fields.read("veltAllOrganizations")?,
            velt_user_ids: fields.read("veltUserIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageToken", self.page_token.to_member());
        object.push_some("uniqueId", self.unique_id.to_member());
        object.push("userId", self.user_id.to_node());
        object.push_some(
            "veltAllOrganizations",
            self.velt_all_organizations.to_member(),
        );
        object.push_some("veltUserIds", self.velt_user_ids.to_member());
        object.finish()
    }
}

impl Model for GetUserDataDeletionStatus {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            job_id: fields.read("jobId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("jobId", self.job_id.to_node());
        object.finish()
    }
}

impl Model for GetUserDataV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_id: fields.read("organizationId")?,
            page_token: fields.read("pageToken")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageToken", self.page_token.to_member());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

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

impl Model for GetWorkflowDefinition {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            definition_id: fields.read("definitionId")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("definitionId", self.definition_id.to_node());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.finish()
    }
}

impl Model for GetWorkflowExecution {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution_id: fields.read("executionId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("executionId", self.execution_id.to_node());
        object.finish()
    }
}

impl Model for GetWorkflowExecutionEvents {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution_id: fields.read("executionId")?,
            page_size: fields.read("pageSize")?,
            since_seq: fields.read("sinceSeq")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("executionId", self.execution_id.to_node());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("sinceSeq", self.since_seq.to_member());
        object.finish()
    }
}

impl Model for GetWorkspace {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

impl Model for GetWorkspaceActivityConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

impl Model for GetWorkspaceApiKeyConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

impl Model for GetWorkspaceApiKeys {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_keys: fields.read("apiKeys")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("apiKeys", self.api_keys.to_member());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.finish()
    }
}

impl Model for GetWorkspaceAuthTokens {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("apiKey", self.api_key.to_node());
        object.finish()
    }
}

impl Model for GetWorkspaceDomains {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

impl Model for GetWorkspaceEmailConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

impl Model for GetWorkspaceEmailStatus {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            owner_email: fields.read("ownerEmail")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("ownerEmail", self.owner_email.to_node());
        object.finish()
    }
}

impl Model for GetWorkspaceNotificationConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

impl Model for GetWorkspacePermissionProviderConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

impl Model for GetWorkspaceWebhookConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

impl Model for GroupMembershipOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            message: fields.read("message")?,
            organization_user_group_id: fields.read("organizationUserGroupId")?,
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("message", self.message.to_member());
        object.push_some(
            "organizationUserGroupId",
            self.organization_user_group_id.to_member(),
        );
        object.push("success", self.success.to_node());
        object.finish()
    }
}

impl Model for IngestMemoryKnowledge {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            file: fields.read("file")?,
            file_ref: fields.read("fileRef")?,
            mime_type: fields.read("mimeType")?,
            organization_id: fields.read("organizationId")?,
            source: fields.read("source")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("file", self.file.to_member());
        object.push_some("fileRef", self.file_ref.to_member());
        object.push_some("mimeType", self.mime_type.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("source", self.source.to_node());
        object.finish()
    }
}

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

impl Model for ListAgentExecutions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.finish()
    }
}

impl Model for ListAgentGroups {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

impl Model for ListAgentVersions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("agentId", self.agent_id.to_node());
        object.finish()
    }
}

impl Model for ListMemoryAlerts {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

impl Model for ListMemoryKnowledge {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

impl Model for ListMemoryKnowledgeRules {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            source_id: fields.read("sourceId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("sourceId", self.source_id.to_node());
        object.finish()
    }
}

impl Model for ListWorkflowDefinitions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            cursor: fields.read("cursor")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("cursor", self.cursor.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("pageSize", self.page_size.to_member());
        object.finish()
    }
}

impl Model for ListWorkflowExecutions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            cursor: fields.read("cursor")?,
            definition_id: fields.read("definitionId")?,
            page_size: fields.read("pageSize")?,
            status: fields.read("status")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("cursor", self.cursor.to_member());
        object.push_some("definitionId", self.definition_id.to_member());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("status", self.status.to_member());
        object.finish()
    }
}

impl Model for LiveStateBroadcast {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("success", self.success.to_node());
        object.finish()
    }
}

impl Model for Location {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            location_name: fields.read("locationName")?,
            version: fields.read("version")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("id", self.id.to_member());
        object.push_some("locationName", self.location_name.to_member());
        object.push_some("version", self.version.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for LocationId {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<i64 as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Number)
                }),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Text)
                }),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Number(value) => value.to_node(),
            Self::Text(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

impl Model for LocationMigration {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            new_location: fields.read("newLocation")?,
            old_location: fields.read("oldLocation")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("newLocation", self.new_location.to_node());
        object.push("oldLocation", self.old_location.to_node());
        object.finish()
    }
}

impl Model for LocationVersion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("id", self.id.to_node());
        object.push("name", self.name.to_node());
        object.finish()
    }
}

impl Model for MarkMemoryAlertActioned {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            alert_id: fields.read("alertId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("alertId", self.alert_id.to_node());
        object.finish()
    }
}

impl Model for MemoryAgent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_fields: fields.read("agentFields")?,
            agent_id: fields.read("agentId")?,
            agent_type: fields.read("agentType")?,
            execution_id: fields.read("executionId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("agentFields", self.agent_fields.to_member());
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("agentType", self.agent_type.to_member());
        object.push_some("executionId", self.execution_id.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for MemoryAlert {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_url: fields.read("actionUrl")?,
            alert_type: fields.read("alertType")?,
            api_key: fields.read("apiKey")?,
            created_at: fields.read("createdAt")?,
            dedup_key: fields.read("dedupKey")?,
            description: fields.read("description")?,
            dismissed_at: fields.nullable("dismissedAt")?,
            dismissed_by: fields.nullable("dismissedBy")?,
            evidence: fields.read("evidence")?,
            id: fields.read("id")?,
            severity: fields.read("severity")?,
            status: fields.read("status")?,
            suggested_action: fields.read("suggestedAction")?,
            title: fields.read("title")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push_some("actionUrl", self.action_url.to_member());
        object.push("alertType", self.alert_type.to_node());
        object.push("apiKey", self.api_key.to_node());
        object.push("createdAt", self.created_at.to_node());
        object.push_some("dedupKey", self.dedup_key.to_member());
        object.push("description", self.description.to_node());
        object.push("dismissedAt", self.dismissed_at.to_node());
        object.push("dismissedBy", self.dismissed_by.to_node());
        object.push("evidence", self.evidence.to_node());
        object.push("id", self.id.to_node());
        object.push("severity", self.severity.to_node());
        object.push("status", self.status.to_node());
        object.push_some("suggestedAction", self.suggested_action.to_member());
        object.push("title", self.title.to_node());
        object.finish()
    }
}

impl Model for MemoryAlertConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enabled: fields.read("enabled")?,
            enabled_alert_types: fields.read("enabledAlertTypes")?,
            max_alerts_per_week: fields.read("maxAlertsPerWeek")?,
            severity_threshold: fields.read("severityThreshold")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("enabled", self.enabled.to_node());
        object.push_some("enabledAlertTypes", self.enabled_alert_types.to_member());
        object.push_some("maxAlertsPerWeek", self.max_alerts_per_week.to_member());
        object.push_some("severityThreshold", self.severity_threshold.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for MemoryAlertConfigChanges {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enabled: fields.read("enabled")?,
            enabled_alert_types: fields.read("enabledAlertTypes")?,
            max_alerts_per_week: fields.read("maxAlertsPerWeek")?,
            severity_threshold: fields.read("severityThreshold")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("enabled", self.enabled.to_member());
        object.push_some("enabledAlertTypes", self.enabled_alert_types.to_member());
        object.push_some("maxAlertsPerWeek", self.max_alerts_per_week.to_member());
        object.push_some("severityThreshold", self.severity_threshold.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for MemoryAlertEvidence {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            baseline: fields.read("baseline")?,
            current: fields.read("current")?,
            knowledge_source_id: fields.read("knowledgeSourceId")?,
            metric: fields.read("metric")?,
            rule_ref: fields.read("ruleRef")?,
            source_record_ids: fields.read("sourceRecordIds")?,
            window: fields.read("window")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("baseline", self.baseline.to_member());
        object.push_some("current", self.current.to_member());
        object.push_some("knowledgeSourceId", self.knowledge_source_id.to_member());
        object.push("metric", self.metric.to_node());
        object.push_some("ruleRef", self.rule_ref.to_member());
        object.push_some("sourceRecordIds", self.source_record_ids.to_member());
        object.push_some("window", self.window.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for MemoryAlertUser {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            uid: fields.read("uid")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("uid", self.uid.to_node());
        object.finish()
    }
}

impl Model for MemoryAnswer {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            answer: fields.read("answer")?,
            citations: fields.read("citations")?,
            confidence: fields.read("confidence")?,
            records_searched: fields.read("recordsSearched")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("answer", self.answer.to_node());
        object.push("citations", self.citations.to_node());
        object.push("confidence", self.confidence.to_node());
        object.push("recordsSearched", self.records_searched.to_node());
        object.finish()
    }
}

impl Model for MemoryCitation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            record_id: fields.read("recordId")?,
            snippet: fields.read("snippet")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("recordId", self.record_id.to_node());
        object.push("snippet", self.snippet.to_node());
        object.finish()
    }
}

impl Model for MemoryDate {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<i64 as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Number)
                }),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Text)
                }),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Number(value) => value.to_node(),
            Self::Text(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

impl Model for MemoryDateRange {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            end: fields.read("end")?,
            start: fields.read("start")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("end", self.end.to_node());
        object.push("start", self.start.to_node());
        object.finish()
    }
}

impl Model for MemoryEvolvedStandard {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            new_pattern: fields.read("newPattern")?,
            old_pattern: fields.read("oldPattern")?,
            shift_date: fields.read("shiftDate")?,
            topic: fields.read("topic")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("newPattern", self.new_pattern.to_node());
        object.push("oldPattern", self.old_pattern.to_node());
        object.push("shiftDate", self.shift_date.to_node());
        object.push("topic", self.topic.to_node());
        object.finish()
    }
}

impl Model for MemoryFile {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            base64: fields.read("base64")?,
            file_name: fields.read("fileName")?,
            file_size: fields.read("fileSize")?,
            mime_type: fields.read("mimeType")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("base64", self.base64.to_node());
        object.push("fileName", self.file_name.to_node());
        object.push("fileSize", self.file_size.to_node());
        object.push("mimeType", self.mime_type.to_node());
        object.finish()
    }
}

impl Model for MemoryFilters {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            content_type: fields.read("contentType")?,
            date_range: fields.read("dateRange")?,
            decision: fields.read("decision")?,
            exclude_document_ids: fields.read("excludeDocumentIds")?,
            judge_type: fields.read("judgeType")?,
            reviewer_id: fields.read("reviewerId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("annotationId", self.annotation_id.to_member());
        object.push_some("contentType", self.content_type.to_member());
        object.push_some("dateRange", self.date_range.to_member());
        object.push_some("decision", self.decision.to_member());
        object.push_some("excludeDocumentIds", self.exclude_document_ids.to_member());
        object.push_some("judgeType", self.judge_type.to_member());
        object.push_some("reviewerId", self.reviewer_id.to_member());
        object.finish()
    }
}

impl Model for MemoryFlag {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            count: fields.read("count")?,
            issue: fields.read("issue")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("count", self.count.to_node());
        object.push("issue", self.issue.to_node());
        object.finish()
    }
}

impl Model for MemoryIngestStarted {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            message: fields.read("message")?,
            source_id: fields.read("sourceId")?,
            status: fields.read("status")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("message", self.message.to_node());
        object.push("sourceId", self.source_id.to_node());
        object.push("status", self.status.to_node());
        object.finish()
    }
}

impl Model for MemoryIngestion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            canonical_md_download_url: fields.read("canonicalMdDownloadUrl")?,
            chunk_count: fields.read("chunkCount")?,
            dedup_of: fields.read("dedupOf")?,
            extracted_rules_count: fields.read("extractedRulesCount")?,
            failure_reason: fields.read("failureReason")?,
            metadata: fields.read("metadata")?,
            mime_type: fields.read("mimeType")?,
            original_download_url: fields.read("originalDownloadUrl")?,
            source_id: fields.read("sourceId")?,
            started_at: fields.read("startedAt")?,
            status: fields.read("status")?,
            updated_at: fields.read("updatedAt")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(12usize);
        object.push_some(
            "canonicalMdDownloadUrl",
            self.canonical_md_download_url.to_member(),
        );
        object.push_some("chunkCount", self.chunk_count.to_member());
        object.push_some("dedupOf", self.dedup_of.to_member());
        object.push_some(
            "extractedRulesCount",
            self.extracted_rules_count.to_member(),
        );
        object.push_some("failureReason", self.failure_reason.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("mimeType", self.mime_type.to_member());
        object.push_some(
            "originalDownloadUrl",
            self.original_download_url.to_member(),
        );
        object.push_some("sourceId", self.source_id.to_member());
        object.push_some("startedAt", self.started_at.to_member());
        object.push("status", self.status.to_node());
        object.push_some("updatedAt", self.updated_at.to_member());
        object.finish()
    }
}

impl Model for MemoryJudgment {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_user: fields.read("actionUser")?,
            agent: fields.read("agent")?,
            confidence: fields.read("confidence")?,
            content_type: fields.read("contentType")?,
            created_at: fields.read("createdAt")?,
            decision: fields.read("decision")?,
            document_id: fields.read("documentId")?,
            judge_type: fields.read("judgeType")?,
            organization_id: fields.read("organizationId")?,
            reasoning: fields.read("reasoning")?,
            record_id: fields.read("recordId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(12usize);
        object.push("actionUser", self.action_user.to_node());
        object.push_some("agent", self.agent.to_member());
        object.push("confidence", self.confidence.to_node());
        object.push("contentType", self.content_type.to_node());
        object.push("createdAt", self.created_at.to_node());
        object.push("decision", self.decision.to_node());
        object.push_some("documentId", self.document_id.to_member());
        object.push("judgeType", self.judge_type.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push("reasoning", self.reasoning.to_node());
        object.push("recordId", self.record_id.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for MemoryJudgments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            results: fields.read("results")?,
            total: fields.read("total")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("results", self.results.to_node());
        object.push("total", self.total.to_node());
        object.finish()
    }
}

impl Model for MemoryKnowledgeDeletion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            deleted_chunks: fields.read("deletedChunks")?,
            deleted_rules: fields.read("deletedRules")?,
            source_id: fields.read("sourceId")?,
            status: fields.read("status")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("deletedChunks", self.deleted_chunks.to_node());
        object.push("deletedRules", self.deleted_rules.to_node());
        object.push("sourceId", self.source_id.to_node());
        object.push("status", self.status.to_node());
        object.finish()
    }
}

impl Model for MemoryKnowledgeDiff {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            added: fields.read("added")?,
            removed: fields.read("removed")?,
            unchanged: fields.read("unchanged")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("added", self.added.to_node());
        object.push("removed", self.removed.to_node());
        object.push("unchanged", self.unchanged.to_node());
        object.finish()
    }
}

impl Model for MemoryKnowledgeMetadata {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            used_raw_fallback: fields.read("usedRawFallback")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("usedRawFallback", self.used_raw_fallback.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for MemoryKnowledgePassage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            category: fields.read("category")?,
            kind: fields.read("kind")?,
            rule_id: fields.read("ruleId")?,
            score: fields.read("score")?,
            source_id: fields.read("sourceId")?,
            text: fields.read("text")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("category", self.category.to_member());
        object.push_some("kind", self.kind.to_member());
        object.push_some("ruleId", self.rule_id.to_member());
        object.push_some("score", self.score.to_member());
        object.push_some("sourceId", self.source_id.to_member());
        object.push("text", self.text.to_node());
        object.finish()
    }
}

impl Model for MemoryKnowledgeRule {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            category: fields.nullable("category")?,
            content: fields.read("content")?,
            id: fields.read("id")?,
            index: fields.read("index")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("category", self.category.to_node());
        object.push("content", self.content.to_node());
        object.push("id", self.id.to_node());
        object.push("index", self.index.to_node());
        object.finish()
    }
}

impl Model for MemoryKnowledgeSearchResults {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            records_searched: fields.read("recordsSearched")?,
            results: fields.read("results")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("recordsSearched", self.records_searched.to_node());
        object.push("results", self.results.to_node());
        object.finish()
    }
}

impl Model for MemoryKnowledgeSource {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            canonical_md_download_url: fields.read("canonicalMdDownloadUrl")?,
            chunk_count: fields.read("chunkCount")?,
            dedup_of: fields.read("dedupOf")?,
            embedding_status: fields.read("embeddingStatus")?,
            failure_reason: fields.read("failureReason")?,
            file_name: fields.read("fileName")?,
            id: fields.read("id")?,
            metadata: fields.read("metadata")?,
            mime_type: fields.read("mimeType")?,
            original_download_url: fields.read("originalDownloadUrl")?,
            rule_count: fields.read("ruleCount")?,
            sha256: fields.read("sha256")?,
            source_type: fields.read("sourceType")?,
            uploaded_at: fields.read("uploadedAt")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(15usize);
        object.push_some(
            "canonicalMdDownloadUrl",
            self.canonical_md_download_url.to_member(),
        );
        object.push_some("chunkCount", self.chunk_count.to_member());
        object.push_some("dedupOf", self.dedup_of.to_member());
        object.push("embeddingStatus", self.embedding_status.to_node());
        object.push_some("failureReason", self.failure_reason.to_member());
        object.push_some("fileName", self.file_name.to_member());
        object.push("id", self.id.to_node());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("mimeType", self.mime_type.to_member());
        object.push_some(
            "originalDownloadUrl",
            self.original_download_url.to_member(),
        );
        object.push_some("ruleCount", self.rule_count.to_member());
        object.push_some("sha256", self.sha256.to_member());
        object.push_some("sourceType", self.source_type.to_member());
        object.push_some("uploadedAt", self.uploaded_at.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for MemoryKnowledgeSourceIds {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::OneKnowledgeSource)
                }),
                (
                    <::std::vec::Vec<::std::string::String> as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::SeveralKnowledgeSources),
                ),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::OneKnowledgeSource(value) => value.to_node(),
            Self::SeveralKnowledgeSources(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

impl Model for MemoryKnowledgeUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            diff: fields.read("diff")?,
            new_version: fields.read("newVersion")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("diff", self.diff.to_node());
        object.push("newVersion", self.new_version.to_node());
        object.finish()
    }
}

impl Model for MemoryOrganizationFigures {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            approval_rate: fields.read("approvalRate")?,
            approvals: fields.read("approvals")?,
            client_organization_id: fields.read("clientOrganizationId")?,
            judgments: fields.read("judgments")?,
            organization_id: fields.read("organizationId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("approvalRate", self.approval_rate.to_node());
        object.push("approvals", self.approvals.to_node());
        object.push(
            "clientOrganizationId",
            self.client_organization_id.to_node(),
        );
        object.push("judgments", self.judgments.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for MemoryPattern {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            category: fields.read("category")?,
            confidence: fields.read("confidence")?,
            content_type: fields.read("contentType")?,
            description: fields.read("description")?,
            discovered_at: fields.read("discoveredAt")?,
            enforcement_rate: fields.read("enforcementRate")?,
            organization_id: fields.read("organizationId")?,
            scope: fields.read("scope")?,
            source_count: fields.read("sourceCount")?,
            top_source_record_ids: fields.read("topSourceRecordIds")?,
            unique_reviewers: fields.read("uniqueReviewers")?,
            updated_at: fields.read("updatedAt")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(13usize);
        object.push("category", self.category.to_node());
        object.push("confidence", self.confidence.to_node());
        object.push("contentType", self.content_type.to_node());
        object.push("description", self.description.to_node());
        object.push("discoveredAt", self.discovered_at.to_node());
        object.push_some("enforcementRate", self.enforcement_rate.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("scope", self.scope.to_node());
        object.push("sourceCount", self.source_count.to_node());
        object.push_some("topSourceRecordIds", self.top_source_record_ids.to_member());
        object.push_some("uniqueReviewers", self.unique_reviewers.to_member());
        object.push("updatedAt", self.updated_at.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for MemoryProfile {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            approval_rate: fields.read("approvalRate")?,
            avg_review_time_seconds: fields.read("avgReviewTimeSeconds")?,
            content_types: fields.read("contentTypes")?,
            email: fields.read("email")?,
            evolved_standards: fields.read("evolvedStandards")?,
            last_active: fields.read("lastActive")?,
            name: fields.read("name")?,
            org_breakdown: fields.read("orgBreakdown")?,
            peak_hours: fields.read("peakHours")?,
            top_flags: fields.read("topFlags")?,
            total_judgments: fields.read("totalJudgments")?,
            twin_accuracy: fields.nullable("twinAccuracy")?,
            twin_eligible: fields.read("twinEligible")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push("approvalRate", self.approval_rate.to_node());
        object.push(
            "avgReviewTimeSeconds",
            self.avg_review_time_seconds.to_node(),
        );
        object.push("contentTypes", self.content_types.to_node());
        object.push("email", self.email.to_node());
        object.push_some("evolvedStandards", self.evolved_standards.to_member());
        object.push("lastActive", self.last_active.to_node());
        object.push("name", self.name.to_node());
        object.push("orgBreakdown", self.org_breakdown.to_node());
        object.push("peakHours", self.peak_hours.to_node());
        object.push("topFlags", self.top_flags.to_node());
        object.push("totalJudgments", self.total_judgments.to_node());
        object.push("twinAccuracy", self.twin_accuracy.to_node());
        object.push("twinEligible", self.twin_eligible.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

impl Model for MemoryReviewer {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            name: fields.read("name")?,
            user_id: fields.read("userId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("email", self.email.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("userId", self.user_id.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for MemorySearchResult {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_user: fields.read("actionUser")?,
            agent: fields.nullable("agent")?,
            confidence: fields.read("confidence")?,
            created_at: fields.read("createdAt")?,
            decision: fields.read("decision")?,
            reasoning: fields.read("reasoning")?,
            record_id: fields.read("recordId")?,
            scope: fields.read("scope")?,
            similarity: fields.read("similarity")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(10usize);
        object.push("actionUser", self.action_user.to_node());
        object.push("agent", self.agent.to_node());
        object.push("confidence", self.confidence.to_node());
        object.push("createdAt", self.created_at.to_node());
        object.push("decision", self.decision.to_node());
        object.push("reasoning", self.reasoning.to_node());
        object.push("recordId", self.record_id.to_node());
        object.push("scope", self.scope.to_node());
        object.push("similarity", self.similarity.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for MemorySearchResults {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            results: fields.read("results")?,
            search_latency_ms: fields.read("searchLatencyMs")?,
            total_in_scope: fields.read("totalInScope")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("results", self.results.to_node());
        object.push("searchLatencyMs", self.search_latency_ms.to_node());
        object.push("totalInScope", self.total_in_scope.to_node());
        object.finish()
    }
}

impl Model for MemoryStats {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            total_activities: fields.read("totalActivities")?,
            total_knowledge_sources: fields.read("totalKnowledgeSources")?,
            total_patterns: fields.read("totalPatterns")?,
            total_profiles: fields.read("totalProfiles")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("totalActivities", self.total_activities.to_node());
        object.push(
            "totalKnowledgeSources",
            self.total_knowledge_sources.to_node(),
        );
        object.push("totalPatterns", self.total_patterns.to_node());
        object.push("totalProfiles", self.total_profiles.to_node());
        object.finish()
    }
}

impl Model for MemorySuggestion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            based_on: fields.read("basedOn")?,
            caveats: fields.read("caveats")?,
            confidence: fields.read("confidence")?,
            recommendation: fields.read("recommendation")?,
            scope: fields.read("scope")?,
            scope_label: fields.read("scopeLabel")?,
            top_reasons: fields.read("topReasons")?,
            unique_reviewers: fields.read("uniqueReviewers")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push("basedOn", self.based_on.to_node());
        object.push("caveats", self.caveats.to_node());
        object.push("confidence", self.confidence.to_node());
        object.push("recommendation", self.recommendation.to_node());
        object.push_some("scope", self.scope.to_member());
        object.push_some("scopeLabel", self.scope_label.to_member());
        object.push("topReasons", self.top_reasons.to_node());
        object.push_some("uniqueReviewers", self.unique_reviewers.to_member());
        object.finish()
    }
}

impl Model for MemorySuggestions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            conflict: fields.nullable("conflict")?,
            primary: fields.nullable("primary")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("conflict", self.conflict.to_node());
        object.push("primary", self.primary.to_node());
        object.finish()
    }
}

impl Model for MemoryUpload {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            expires_at: fields.read("expiresAt")?,
            file_ref: fields.read("fileRef")?,
            upload_url: fields.read("uploadUrl")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("expiresAt", self.expires_at.to_node());
        object.push("fileRef", self.file_ref.to_node());
        object.push("uploadUrl", self.upload_url.to_node());
        object.finish()
    }
}

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

impl Model for Notification {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_type: fields.read("actionType")?,
            action_user: fields.read("actionUser")?,
            display_body_message: fields.read("displayBodyMessage")?,
            display_headline_message: fields.read("displayHeadlineMessage")?,
            display_headline_message_template: fields.read("displayHeadlineMessageTemplate")?,
            display_headline_message_template_data: fields
                .read("displayHeadlineMessageTemplateData")?,
            for_you: fields.read("forYou")?,
            id: fields.read("id")?,
            is_notification_resolver_used: fields.read("isNotificationResolverUsed")?,
            is_unread: fields.read("isUnread")?,
            metadata: fields.read("metadata")?,
            notification_source: fields.read("notificationSource")?,
            notification_source_data: fields.read("notificationSourceData")?,
            notify_users: fields.read("notifyUsers")?,
            notify_users_by_user_id: fields.read("notifyUsersByUserId")?,
            target_annotation_id: fields.read("targetAnnotationId")?,
            timestamp: fields.read("timestamp")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(18usize);
        object.push_some("actionType", self.action_type.to_member());
        object.push_some("actionUser", self.action_user.to_member());
        object.push_some("displayBodyMessage", self.display_body_message.to_member());
        object.push_some(
            "displayHeadlineMessage",
            self.display_headline_message.to_member(),
        );
        object.push_some(
            "displayHeadlineMessageTemplate",
            self.display_headline_message_template.to_member(),
        );
        object.push_some(
            "displayHeadlineMessageTemplateData",
            self.display_headline_message_template_data.to_member(),
        );
        object.push_some("forYou", self.for_you.to_member());
        object.push("id", self.id.to_node());
        object.push_some(
            "isNotificationResolverUsed",
            self.is_notification_resolver_used.to_member(),
        );
        object.push_some("isUnread", self.is_unread.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("notificationSource", self.notification_source.to_member());
        object.push_some(
            "notificationSourceData",
            self.notification_source_data.to_member(),
        );
        object.push_some("notifyUsers", self.notify_users.to_member());
        object.push_some(
            "notifyUsersByUserId",
            self.notify_users_by_user_id.to_member(),
        );
        object.push_some("targetAnnotationId", self.target_annotation_id.to_member());
        object.push_some("timestamp", self.timestamp.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for NotificationConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            inbox: fields.read("inbox")?,
            slack: fields.read("slack")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("email", self.email.to_member());
        object.push_some("inbox", self.inbox.to_member());
        object.push_some("slack", self.slack.to_member());
        object.finish()
    }
}

impl Model for NotificationConfigMetadata {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("apiKey", self.api_key.to_node());
        object.push_some("documentId", self.document_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

impl Model for NotificationConfigOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            message: fields.read("message")?,
            success: fields.read("success")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("message", self.message.to_member());
        object.push("success", self.success.to_node());
        object.push_some("userId", self.user_id.to_member());
        object.finish()
    }
}

impl Model for NotificationContext {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access: fields.read("access")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("access", self.access.to_node());
        object.finish()
    }
}

impl Model for NotificationContextValue {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<f64 as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Number)
                }),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Text)
                }),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Number(value) => value.to_node(),
            Self::Text(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

impl Model for NotificationLocationId {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<i64 as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Number)
                }),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Text)
                }),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Number(value) => value.to_node(),
            Self::Text(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

impl Model for NotificationMetadata {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            client_document_id: fields.read("clientDocumentId")?,
            client_organization_id: fields.read("clientOrganizationId")?,
            document_id: fields.read("documentId")?,
            document_metadata: fields.read("documentMetadata")?,
            location: fields.read("location")?,
            location_id: fields.read("locationId")?,
            organization_id: fields.read("organizationId")?,
            organization_metadata: fields.read("organizationMetadata")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(10usize);
        object.push_some("apiKey", self.api_key.to_member());
        object.push_some("clientDocumentId", self.client_document_id.to_member());
        object.push_some(
            "clientOrganizationId",
            self.client_organization_id.to_member(),
        );
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("documentMetadata", self.document_metadata.to_member());
        object.push_some("location", self.location.to_member());
        object.push_some("locationId", self.location_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some(
            "organizationMetadata",
            self.organization_metadata.to_member(),
        );
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for NotificationTemplateData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_user: fields.read("actionUser")?,
            recipient_user: fields.read("recipientUser")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("actionUser", self.action_user.to_member());
        object.push_some("recipientUser", self.recipient_user.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for NotificationUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_user: fields.read("actionUser")?,
            context: fields.read("context")?,
            display_body_message: fields.read("displayBodyMessage")?,
            display_body_message_template: fields.read("displayBodyMessageTemplate")?,
            display_body_message_template_data: fields.read("displayBodyMessageTemplateData")?,
            display_headline_message_template: fields.read("displayHeadlineMessageTemplate")?,
            display_headline_message_template_data: fields
                .read("displayHeadlineMessageTemplateData")?,
            id: fields.read("id")?,
            location: fields.read("location")?,
            metadata: fields.read("metadata")?,
            notification_source_data: fields.read("notificationSourceData")?,
            notify_users: fields.read("notifyUsers")?,
            persist_read_for_users: fields.read("persistReadForUsers")?,
            read_by_user_ids: fields.read("readByUserIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push_some("actionUser", self.action_user.to_member());
        object.push_some("context", self.context.to_member());
        object.push_some("displayBodyMessage", self.display_body_message.to_member());
        object.push_some(
            "displayBodyMessageTemplate",
            self.display_body_message_template.to_member(),
        );
        object.push_some(
            "displayBodyMessageTemplateData",
            self.display_body_message_template_data.to_member(),
        );
        object.push_some(
            "displayHeadlineMessageTemplate",
            self.display_headline_message_template.to_member(),
        );
        object.push_some(
            "displayHeadlineMessageTemplateData",
            self.display_headline_message_template_data.to_member(),
        );
        object.push("id", self.id.to_node());
        object.push_some("location", self.location.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some(
            "notificationSourceData",
            self.notification_source_data.to_member(),
        );
        object.push_some("notifyUsers", self.notify_users.to_member());
        object.push_some(
            "persistReadForUsers",
            self.persist_read_for_users.to_member(),
        );
        object.push_some("readByUserIds", self.read_by_user_ids.to_member());
        object.finish()
    }
}

impl Model for NotificationUpdateV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_user: fields.read("actionUser")?,
            display_body_message: fields.read("displayBodyMessage")?,
            display_headline_message_template: fields.read("displayHeadlineMessageTemplate")?,
            display_headline_message_template_data: fields
                .read("displayHeadlineMessageTemplateData")?,
            id: fields.read("id")?,
            notification_source_data: fields.read("notificationSourceData")?,
            persist_read_for_users: fields.read("persistReadForUsers")?,
            read_by_user_ids: fields.read("readByUserIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("actionUser", self.action_user.to_member());
        object.push_some("displayBodyMessage", self.display_body_message.to_member());
        object.push_some(
            "displayHeadlineMessageTemplate",
            self.display_headline_message_template.to_member(),
        );
        object.push_some(
            "displayHeadlineMessageTemplateData",
            self.display_headline_message_template_data.to_member(),
        );
        object.push("id", self.id.to_node());
        object.push_some(
            "notificationSourceData",
            self.notification_source_data.to_member(),
        );
        object.push_some(
            "persistReadForUsers",
            self.persist_read_for_users.to_member(),
        );
        object.push_some("readByUserIds", self.read_by_user_ids.to_member());
        object.finish()
    }
}

impl Model for NotificationUserConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            config: fields.read("config")?,
            metadata: fields.read("metadata")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("config", self.config.to_node());
        object.push("metadata", self.metadata.to_node());
        object.finish()
    }
}

impl Model for Organization {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            disabled: fields.read("disabled")?,
            id: fields.read("id")?,
            organization_name: fields.read("organizationName")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("disabled", self.disabled.to_member());
        object.push("id", self.id.to_node());
        object.push_some("organizationName", self.organization_name.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for OrganizationInput {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_id: fields.read("organizationId")?,
            organization_name: fields.read("organizationName")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("organizationName", self.organization_name.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for OrganizationUserGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            group_id: fields.read("groupId")?,
            group_name: fields.read("groupName")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("groupId", self.group_id.to_node());
        object.push_some("groupName", self.group_name.to_member());
        object.finish()
    }
}

impl Model for PresenceUser {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            name: fields.read("name")?,
            status: fields.read("status")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("email", self.email.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("status", self.status.to_member());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

impl Model for QueryMemoryJudgments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            content_type: fields.read("contentType")?,
            decision: fields.read("decision")?,
            document_id: fields.read("documentId")?,
            judge_type: fields.read("judgeType")?,
            limit: fields.read("limit")?,
            organization_id: fields.read("organizationId")?,
            reviewer_id: fields.read("reviewerId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("annotationId", self.annotation_id.to_member());
        object.push_some("contentType", self.content_type.to_member());
        object.push_some("decision", self.decision.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("judgeType", self.judge_type.to_member());
        object.push_some("limit", self.limit.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("reviewerId", self.reviewer_id.to_member());
        object.finish()
    }
}

impl Model for RecordWorkflowAgentResolution {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            actor_id: fields.read("actorId")?,
            execution_id: fields.read("executionId")?,
            reason: fields.read("reason")?,
            resolution: fields.read("resolution")?,
            response_id: fields.read("responseId")?,
            step_id: fields.read("stepId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("actorId", self.actor_id.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push_some("reason", self.reason.to_member());
        object.push("resolution", self.resolution.to_node());
        object.push("responseId", self.response_id.to_node());
        object.push("stepId", self.step_id.to_node());
        object.finish()
    }
}

impl Model for RecordWorkflowReviewerDecision {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            decision: fields.read("decision")?,
            execution_id: fields.read("executionId")?,
            reason: fields.read("reason")?,
            reviewer_id: fields.read("reviewerId")?,
            step_id: fields.read("stepId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("decision", self.decision.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push_some("reason", self.reason.to_member());
        object.push("reviewerId", self.reviewer_id.to_node());
        object.push("stepId", self.step_id.to_node());
        object.finish()
    }
}

impl Model for Recording {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            annotation_index: fields.read("annotationIndex")?,
            approved: fields.read("approved")?,
            attachment: fields.read("attachment")?,
            attachments: fields.read("attachments")?,
            color: fields.read("color")?,
            display_name: fields.read("displayName")?,
            from: fields.read("from")?,
            is_recorder_resolver_used: fields.read("isRecorderResolverUsed")?,
            is_url_available: fields.read("isUrlAvailable")?,
            last_updated: fields.read("lastUpdated")?,
            latest_version: fields.read("latestVersion")?,
            location: fields.read("location")?,
            location_id: fields.read("locationId")?,
            metadata: fields.read("metadata")?,
            mode: fields.read("mode")?,
            page_info: fields.read("pageInfo")?,
            recorded_time: fields.read("recordedTime")?,
            recording_type: fields.read("recordingType")?,
            transcription: fields.read("transcription")?,
            type_: fields.read("type")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(22usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push_some("annotationIndex", self.annotation_index.to_member());
        object.push_some("approved", self.approved.to_member());
        object.push_some("attachment", self.attachment.to_member());
        object.push_some("attachments", self.attachments.to_member());
        object.push_some("color", self.color.to_member());
        object.push_some("displayName", self.display_name.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some(
            "isRecorderResolverUsed",
            self.is_recorder_resolver_used.to_member(),
        );
        object.push_some("isUrlAvailable", self.is_url_available.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("latestVersion", self.latest_version.to_member());
        object.push_some("location", self.location.to_member());
        object.push_some("locationId", self.location_id.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("mode", self.mode.to_member());
        object.push_some("pageInfo", self.page_info.to_member());
        object.push_some("recordedTime", self.recorded_time.to_member());
        object.push_some("recordingType", self.recording_type.to_member());
        object.push_some("transcription", self.transcription.to_member());
        object.push_some("type", self.type_.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for RecordingAttachment {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            attachment_id: fields.read("attachmentId")?,
            bucket_path: fields.read("bucketPath")?,
            metadata: fields.read("metadata")?,
            mime_type: fields.read("mimeType")?,
            name: fields.read("name")?,
            size: fields.read("size")?,
            thumbnail: fields.read("thumbnail")?,
            thumbnail_with_play_icon_url: fields.read("thumbnailWithPlayIconUrl")?,
            type_: fields.read("type")?,
            url: fields.read("url")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(11usize);
        object.push("attachmentId", self.attachment_id.to_node());
        object.push_some("bucketPath", self.bucket_path.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("mimeType", self.mime_type.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("size", self.size.to_member());
        object.push_some("thumbnail", self.thumbnail.to_member());
        object.push_some(
            "thumbnailWithPlayIconUrl",
            self.thumbnail_with_play_icon_url.to_member(),
        );
        object.push_some("type", self.type_.to_member());
        object.push_some("url", self.url.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for RecordingDevice {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            browser_name: fields.read("browserName")?,
            browser_version: fields.read("browserVersion")?,
            device_type: fields.read("deviceType")?,
            os_name: fields.read("osName")?,
            os_version: fields.read("osVersion")?,
            screen_height: fields.read("screenHeight")?,
            screen_width: fields.read("screenWidth")?,
            user_agent: fields.read("userAgent")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("browserName", self.browser_name.to_member());
        object.push_some("browserVersion", self.browser_version.to_member());
        object.push_some("deviceType", self.device_type.to_member());
        object.push_some("osName", self.os_name.to_member());
        object.push_some("osVersion", self.os_version.to_member());
        object.push_some("screenHeight", self.screen_height.to_member());
        object.push_some("screenWidth", self.screen_width.to_member());
        object.push_some("userAgent", self.user_agent.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for RecordingLocation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            location_name: fields.read("locationName")?,
            version: fields.read("version")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("id", self.id.to_member());
        object.push_some("locationName", self.location_name.to_member());
        object.push_some("version", self.version.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for RecordingLocationId {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<i64 as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Number)
                }),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Text)
                }),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Number(value) => value.to_node(),
            Self::Text(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

impl Model for RecordingLocationVersion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("id", self.id.to_member());
        object.push_some("name", self.name.to_member());
        object.finish()
    }
}

impl Model for RecordingMetadata {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("apiKey", self.api_key.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for RecordingPageInfo {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            area_url: fields.read("areaUrl")?,
            arrow_url: fields.read("arrowUrl")?,
            base_url: fields.read("baseUrl")?,
            comment_url: fields.read("commentUrl")?,
            device_info: fields.read("deviceInfo")?,
            path: fields.read("path")?,
            query_params: fields.read("queryParams")?,
            recorder_url: fields.read("recorderUrl")?,
            screen_width: fields.read("screenWidth")?,
            tag_url: fields.read("tagUrl")?,
            title: fields.read("title")?,
            url: fields.read("url")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(13usize);
        object.push_some("areaUrl", self.area_url.to_member());
        object.push_some("arrowUrl", self.arrow_url.to_member());
        object.push_some("baseUrl", self.base_url.to_member());
        object.push_some("commentUrl", self.comment_url.to_member());
        object.push_some("deviceInfo", self.device_info.to_member());
        object.push_some("path", self.path.to_member());
        object.push_some("queryParams", self.query_params.to_member());
        object.push_some("recorderUrl", self.recorder_url.to_member());
        object.push_some("screenWidth", self.screen_width.to_member());
        object.push_some("tagUrl", self.tag_url.to_member());
        object.push_some("title", self.title.to_member());
        object.push_some("url", self.url.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for RecordingTime {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            display: fields.read("display")?,
            duration: fields.read("duration")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("display", self.display.to_member());
        object.push_some("duration", self.duration.to_member());
        object.finish()
    }
}

impl Model for RecordingTranscription {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            from: fields.read("from")?,
            last_updated: fields.read("lastUpdated")?,
            srt_bucket_path: fields.read("srtBucketPath")?,
            srt_url: fields.read("srtUrl")?,
            transcripted_text: fields.read("transcriptedText")?,
            transcription_latency: fields.read("transcriptionLatency")?,
            vtt_bucket_path: fields.read("vttBucketPath")?,
            vtt_url: fields.read("vttUrl")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("from", self.from.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("srtBucketPath", self.srt_bucket_path.to_member());
        object.push_some("srtUrl", self.srt_url.to_member());
        object.push_some("transcriptedText", self.transcripted_text.to_member());
        object.push_some(
            "transcriptionLatency",
            self.transcription_latency.to_member(),
        );
        object.push_some("vttBucketPath", self.vtt_bucket_path.to_member());
        object.push_some("vttUrl", self.vtt_url.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for RefineAgentPrompt {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            analysis_prompt: fields.read("analysisPrompt")?,
            demo_feedback: fields.read("demoFeedback")?,
            provider: fields.read("provider")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("analysisPrompt", self.analysis_prompt.to_node());
        object.push("demoFeedback", self.demo_feedback.to_node());
        object.push_some("provider", self.provider.to_member());
        object.finish()
    }
}

impl Model for RemoveAgentsFromGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_ids: fields.read("agentIds")?,
            group_id: fields.read("groupId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("agentIds", self.agent_ids.to_node());
        object.push("groupId", self.group_id.to_node());
        object.finish()
    }
}

impl Model for RemoveAuthPermissions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permissions: fields.read("permissions")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("permissions", self.permissions.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

impl Model for RequestDomain {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            client_document_id: fields.read("clientDocumentId")?,
            domain: fields.read("domain")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("clientDocumentId", self.client_document_id.to_node());
        object.push("domain", self.domain.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for ResetWorkspaceAuthToken {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("apiKey", self.api_key.to_node());
        object.finish()
    }
}

impl Model for ResolveAgentConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            instructions: fields.read("instructions")?,
            provider: fields.read("provider")?,
            raw_instructions: fields.read("rawInstructions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("instructions", self.instructions.to_node());
        object.push_some("provider", self.provider.to_member());
        object.push_some("rawInstructions", self.raw_instructions.to_member());
        object.finish()
    }
}

impl Model for ResolveWorkflowStep {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action: fields.read("action")?,
            actor_id: fields.read("actorId")?,
            execution_id: fields.read("executionId")?,
            output: fields.read("output")?,
            reason: fields.read("reason")?,
            step_id: fields.read("stepId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("action", self.action.to_node());
        object.push("actorId", self.actor_id.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push_some("output", self.output.to_member());
        object.push_some("reason", self.reason.to_member());
        object.push("stepId", self.step_id.to_node());
        object.finish()
    }
}

impl Model for ResourceOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            message: fields.read("message")?,
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("id", self.id.to_member());
        object.push_some("message", self.message.to_member());
        object.push("success", self.success.to_node());
        object.finish()
    }
}

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

impl Model for RespondToUrlRequest {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action: fields.read("action")?,
            client_doc_id: fields.read("clientDocId")?,
            id: fields.read("id")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("action", self.action.to_node());
        object.push("clientDocId", self.client_doc_id.to_node());
        object.push("id", self.id.to_node());
        object.finish()
    }
}

impl Model for RestoreAgentVersion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("agentId", self.agent_id.to_node());
        object.finish()
    }
}

impl Model for RewriterResult {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            error: fields.read("error")?,
            success: fields.read("success")?,
            text: fields.read("text")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("error", self.error.to_member());
        object.push("success", self.success.to_node());
        object.push_some("text", self.text.to_member());
        object.finish()
    }
}

impl Model for RunAgent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            ai_config: fields.read("aiConfig")?,
            annotation_visibility: fields.read("annotationVisibility")?,
            cross_page_execute: fields.read("crossPageExecute")?,
            device_type: fields.read("deviceType")?,
            document_id: fields.read("documentId")?,
            max_urls_to_process: fields.read("maxUrlsToProcess")?,
            organization_id: fields.read("organizationId")?,
            ran_by: fields.read("ranBy")?,
            trigger: fields.read("trigger")?,
            url: fields.read("url")?,
            user_context: fields.read("userContext")?,
            workflow_execution_id: fields.read("workflowExecutionId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push("agentId", self.agent_id.to_node());
        object.push_some("aiConfig", self.ai_config.to_member());
        object.push_some(
            "annotationVisibility",
            self.annotation_visibility.to_member(),
        );
        object.push_some("crossPageExecute", self.cross_page_execute.to_member());
        object.push_some("deviceType", self.device_type.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push_some("maxUrlsToProcess", self.max_urls_to_process.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("ranBy", self.ran_by.to_member());
        object.push_some("trigger", self.trigger.to_member());
        object.push("url", self.url.to_node());
        object.push_some("userContext", self.user_context.to_member());
        object.push_some(
            "workflowExecutionId",
            self.workflow_execution_id.to_member(),
        );
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for SearchMemory {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            doc_id: fields.read("docId")?,
            document_id: fields.read("documentId")?,
            embedding_type: fields.read("embeddingType")?,
            filters: fields.read("filters")?,
            limit: fields.read("limit")?,
            org_id: fields.read("orgId")?,
            organization_id: fields.read("organizationId")?,
            query: fields.read("query")?,
            recency_days: fields.read("recencyDays")?,
            scope: fields.read("scope")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(10usize);
        object.push_some("docId", self.doc_id.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("embeddingType", self.embedding_type.to_member());
        object.push_some("filters", self.filters.to_member());
        object.push_some("limit", self.limit.to_member());
        object.push_some("orgId", self.org_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("query", self.query.to_node());
        object.push_some("recencyDays", self.recency_days.to_member());
        object.push_some("scope", self.scope.to_member());
        object.finish()
    }
}

impl Model for SearchMemoryKnowledge {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            include_rules: fields.read("includeRules")?,
            limit: fields.read("limit")?,
            query: fields.read("query")?,
            source_id: fields.read("sourceId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("includeRules", self.include_rules.to_member());
        object.push_some("limit", self.limit.to_member());
        object.push("query", self.query.to_node());
        object.push_some("sourceId", self.source_id.to_member());
        object.finish()
    }
}

impl Model for SeedActiveApiKeys {
    const SHAPE: Shape =
        <::serde_json::Map<::std::string::String, ::serde_json::Value> as Model>::SHAPE;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        Model::read(node, at).map(Self)
    }

    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

impl Model for SendWorkspaceLoginLink {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            continue_url: fields.read("continueUrl")?,
            email: fields.read("email")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("continueUrl", self.continue_url.to_node());
        object.push("email", self.email.to_node());
        object.finish()
    }
}

impl Model for SetNotificationConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            config: fields.read("config")?,
            document_ids: fields.read("documentIds")?,
            organization_id: fields.read("organizationId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("config", self.config.to_node());
        object.push_some("documentIds", self.document_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push("userIds", self.user_ids.to_node());
        object.finish()
    }
}

impl Model for SetNotificationConfigV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            config: fields.read("config")?,
            document_ids: fields.read("documentIds")?,
            organization_id: fields.read("organizationId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("config", self.config.to_node());
        object.push("documentIds", self.document_ids.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push("userIds", self.user_ids.to_node());
        object.finish()
    }
}

impl Model for SignInUserProperties {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            is_admin: fields.read("isAdmin")?,
            name: fields.read("name")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("email", self.email.to_member());
        object.push_some("isAdmin", self.is_admin.to_member());
        object.push_some("name", self.name.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for Success {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            message: fields.read("message")?,
            status: fields.read("status")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("message", self.message.to_node());
        object.push("status", self.status.to_node());
        object.finish()
    }
}

impl Model for SuggestMemoryDecision {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            query: fields.read("query")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("query", self.query.to_node());
        object.finish()
    }
}

impl Model for TriggerConsolidation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            force: fields.read("force")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push_some("force", self.force.to_member());
        object.finish()
    }
}

impl Model for UndocumentedResult {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            data: fields.read("data")?,
            message: fields.read("message")?,
            status: fields.read("status")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("data", self.data.to_member());
        object.push_some("message", self.message.to_member());
        object.push_some("status", self.status.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for UpdateActivities {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            activities: fields.read("activities")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("activities", self.activities.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for UpdateAdvancedWebhookConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enable_data_protection: fields.read("enableDataProtection")?,
            encode_data: fields.read("encodeData")?,
            encrypt_data: fields.read("encryptData")?,
            is_enabled: fields.read("isEnabled")?,
            public_key: fields.read("publicKey")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some(
            "enableDataProtection",
            self.enable_data_protection.to_member(),
        );
        object.push_some("encodeData", self.encode_data.to_member());
        object.push_some("encryptData", self.encrypt_data.to_member());
        object.push_some("isEnabled", self.is_enabled.to_member());
        object.push_some("publicKey", self.public_key.to_member());
        object.finish()
    }
}

impl Model for UpdateAdvancedWebhookEndpoint {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            channels: fields.read("channels")?,
            description: fields.read("description")?,
            disabled: fields.read("disabled")?,
            endpoint_id: fields.read("endpointId")?,
            filter_types: fields.read("filterTypes")?,
            metadata: fields.read("metadata")?,
            rate_limit: fields.read("rateLimit")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("channels", self.channels.to_member());
        object.push_some("description", self.description.to_member());
        object.push_some("disabled", self.disabled.to_member());
        object.push("endpointId", self.endpoint_id.to_node());
        object.push_some("filterTypes", self.filter_types.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("rateLimit", self.rate_limit.to_member());
        object.push_some("url", self.url.to_member());
        object.finish()
    }
}

impl Model for UpdateAgent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            description: fields.read("description")?,
            enabled: fields.read("enabled")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("agentId", self.agent_id.to_node());
        object.push_some("description", self.description.to_member());
        object.push_some("enabled", self.enabled.to_member());
        object.push_some("name", self.name.to_member());
        object.finish()
    }
}

impl Model for UpdateAgentGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            description: fields.read("description")?,
            group_id: fields.read("groupId")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("description", self.description.to_member());
        object.push("groupId", self.group_id.to_node());
        object.push_some("name", self.name.to_member());
        object.finish()
    }
}

impl Model for UpdateAgentVersion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            context_gathering: fields.read("contextGathering")?,
            execution: fields.read("execution")?,
            input: fields.read("input")?,
            instructions: fields.read("instructions")?,
            metadata: fields.read("metadata")?,
            phase_timeout_ms: fields.read("phaseTimeoutMs")?,
            post_process: fields.read("postProcess")?,
            raw_instructions: fields.read("rawInstructions")?,
            response: fields.read("response")?,
            scope: fields.read("scope")?,
            setup: fields.read("setup")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(13usize);
        object.push("agentId", self.agent_id.to_node());
        object.push_some("contextGathering", self.context_gathering.to_member());
        object.push_some("execution", self.execution.to_member());
        object.push_some("input", self.input.to_member());
        object.push_some("instructions", self.instructions.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("phaseTimeoutMs", self.phase_timeout_ms.to_member());
        object.push_some("postProcess", self.post_process.to_member());
        object.push_some("rawInstructions", self.raw_instructions.to_member());
        object.push_some("response", self.response.to_member());
        object.push_some("scope", self.scope.to_member());
        object.push_some("setup", self.setup.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for UpdateCommentAnnotations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_ids: fields.read("annotationIds")?,
            document_id: fields.read("documentId")?,
            location_ids: fields.read("locationIds")?,
            organization_id: fields.read("organizationId")?,
            update_users: fields.read("updateUsers")?,
            updated_data: fields.read("updatedData")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("annotationIds", self.annotation_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push_some("locationIds", self.location_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("updateUsers", self.update_users.to_member());
        object.push_some("updatedData", self.updated_data.to_member());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

impl Model for UpdateCommentAnnotationsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_ids: fields.read("annotationIds")?,
            document_id: fields.read("documentId")?,
            location_ids: fields.read("locationIds")?,
            organization_id: fields.read("organizationId")?,
            update_users: fields.read("updateUsers")?,
            updated_data: fields.read("updatedData")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("annotationIds", self.annotation_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push_some("locationIds", self.location_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("updateUsers", self.update_users.to_member());
        object.push_some("updatedData", self.updated_data.to_member());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

impl Model for UpdateComments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_ids: fields.read("commentIds")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            trigger_notification: fields.read("triggerNotification")?,
            updated_data: fields.read("updatedData")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push("commentIds", self.comment_ids.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("triggerNotification", self.trigger_notification.to_member());
        object.push("updatedData", self.updated_data.to_node());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

impl Model for UpdateCommentsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_ids: fields.read("commentIds")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            updated_data: fields.read("updatedData")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push("commentIds", self.comment_ids.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push("updatedData", self.updated_data.to_node());
        object.finish()
    }
}

impl Model for UpdateCrdtData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            content_key: fields.read("contentKey")?,
            data: fields.read("data")?,
            document_id: fields.read("documentId")?,
            editor_id: fields.read("editorId")?,
            is_server_ids: fields.read("isServerIds")?,
            organization_id: fields.read("organizationId")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("contentKey", self.content_key.to_member());
        object.push("data", self.data.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("editorId", self.editor_id.to_node());
        object.push_some("isServerIds", self.is_server_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

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

impl Model for UpdateFolderAccess {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_type: fields.read("accessType")?,
            folder_ids: fields.read("folderIds")?,
            inherit_from_parent: fields.read("inheritFromParent")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("accessType", self.access_type.to_member());
        object.push("folderIds", self.folder_ids.to_node());
        object.push_some("inheritFromParent", self.inherit_from_parent.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for UpdateFolderAccessV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_type: fields.read("accessType")?,
            folder_ids: fields.read("folderIds")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("accessType", self.access_type.to_node());
        object.push("folderIds", self.folder_ids.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for UpdateFolders {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            folders: fields.read("folders")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("folders", self.folders.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

impl Model for UpdateLocation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            auth_token: fields.read("authToken")?,
            document_id: fields.read("documentId")?,
            merge: fields.read("merge")?,
            migrate: fields.read("migrate")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("apiKey", self.api_key.to_node());
        object.push("authToken", self.auth_token.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push_some("merge", self.merge.to_member());
        object.push("migrate", self.migrate.to_node());
        object.push_some("organizationId", self.organization_id.to_member());
        object.finish()
    }
}

impl Model for UpdateMemoryAlertConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            config: fields.read("config")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("config", self.config.to_node());
        object.finish()
    }
}

impl Model for UpdateMemoryKnowledge {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            new_content: fields.read("newContent")?,
            source_id: fields.read("sourceId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("newContent", self.new_content.to_node());
        object.push("sourceId", self.source_id.to_node());
        object.finish()
    }
}

impl Model for UpdateNotifications {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            location_id: fields.read("locationId")?,
            notifications: fields.read("notifications")?,
            organization_id: fields.read("organizationId")?,
            user_id: fields.read("userId")?,
            verify_user_permissions: fields.read("verifyUserPermissions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("locationId", self.location_id.to_member());
        object.push("notifications", self.notifications.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("userId", self.user_id.to_member());
        object.push_some(
            "verifyUserPermissions",
            self.verify_user_permissions.to_member(),
        );
        object.finish()
    }
}

impl Model for UpdateNotificationsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            location_id: fields.read("locationId")?,
            notifications: fields.read("notifications")?,
            organization_id: fields.read("organizationId")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("locationId", self.location_id.to_member());
        object.push("notifications", self.notifications.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("userId", self.user_id.to_member());
        object.finish()
    }
}

impl Model for UpdateOrganizationDisabledState {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            disabled: fields.read("disabled")?,
            organization_ids: fields.read("organizationIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("disabled", self.disabled.to_node());
        object.push("organizationIds", self.organization_ids.to_node());
        object.finish()
    }
}

impl Model for UpdateOrganizations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organizations: fields.read("organizations")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("organizations", self.organizations.to_node());
        object.finish()
    }
}

impl Model for UpdatePresence {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            users: fields.read("users")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push("users", self.users.to_node());
        object.finish()
    }
}

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

impl Model for UpdateWorkflowDefinition {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            custom: fields.read("custom")?,
            definition_id: fields.read("definitionId")?,
            description: fields.read("description")?,
            document_id: fields.read("documentId")?,
            edges: fields.read("edges")?,
            groups: fields.read("groups")?,
            if_version: fields.read("ifVersion")?,
            name: fields.read("name")?,
            nodes: fields.read("nodes")?,
            organization_id: fields.read("organizationId")?,
            scope: fields.read("scope")?,
            tags: fields.read("tags")?,
            triggers: fields.read("triggers")?,
            webhook_config: fields.read("webhookConfig")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push_some("custom", self.custom.to_member());
        object.push("definitionId", self.definition_id.to_node());
        object.push_some("description", self.description.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push("edges", self.edges.to_node());
        object.push_some("groups", self.groups.to_member());
        object.push("ifVersion", self.if_version.to_node());
        object.push("name", self.name.to_node());
        object.push("nodes", self.nodes.to_node());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("scope", self.scope.to_member());
        object.push_some("tags", self.tags.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.push_some("webhookConfig", self.webhook_config.to_member());
        object.finish()
    }
}

impl Model for UpdateWorkspaceActivityConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            activity_service_config: fields.read("activityServiceConfig")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push(
            "activityServiceConfig",
            self.activity_service_config.to_node(),
        );
        object.finish()
    }
}

impl Model for UpdateWorkspaceApiKey {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            api_key_name: fields.read("apiKeyName")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("apiKey", self.api_key.to_node());
        object.push("apiKeyName", self.api_key_name.to_node());
        object.finish()
    }
}

impl Model for UpdateWorkspaceApiKeyConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            ai_model_api_key: fields.read("aiModelApiKey")?,
            default_document_access_type: fields.read("defaultDocumentAccessType")?,
            enable_private_comments: fields.read("enablePrivateComments")?,
            require_auto_org_user: fields.read("requireAutoOrgUser")?,
            require_jwt_token: fields.read("requireJwtToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("aiModelApiKey", self.ai_model_api_key.to_member());
        object.push_some(
            "defaultDocumentAccessType",
            self.default_document_access_type.to_member(),
        );
        object.push_some(
            "enablePrivateComments",
            self.enable_private_comments.to_member(),
        );
        object.push_some("requireAutoOrgUser", self.require_auto_org_user.to_member());
        object.push_some("requireJwtToken", self.require_jwt_token.to_member());
        object.finish()
    }
}

impl Model for UpdateWorkspaceEmailConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email_service_config: fields.read("emailServiceConfig")?,
            use_email_service: fields.read("useEmailService")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("emailServiceConfig", self.email_service_config.to_member());
        object.push_some("useEmailService", self.use_email_service.to_member());
        object.finish()
    }
}

impl Model for UpdateWorkspaceNotificationConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            notification_service_config: fields.read("notificationServiceConfig")?,
            use_notification_service: fields.read("useNotificationService")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some(
            "notificationServiceConfig",
            self.notification_service_config.to_member(),
        );
        object.push_some(
            "useNotificationService",
            self.use_notification_service.to_member(),
        );
        object.finish()
    }
}

impl Model for UpdateWorkspacePermissionProviderConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permission_provider_config: fields.read("permissionProviderConfig")?,
            use_permission_provider: fields.read("usePermissionProvider")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some(
            "permissionProviderConfig",
            self.permission_provider_config.to_member(),
        );
        object.push_some(
            "usePermissionProvider",
            self.use_permission_provider.to_member(),
        );
        object.finish()
    }
}

impl Model for UpdateWorkspaceWebhookConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            use_webhook_service: fields.read("useWebhookService")?,
            webhook_service_config: fields.read("webhookServiceConfig")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("useWebhookService", self.use_webhook_service.to_member());
        object.push_some(
            "webhookServiceConfig",
            self.webhook_service_config.to_member(),
        );
        object.finish()
    }
}

impl Model for User {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access_role: fields.read("accessRole")?,
            client_group_id: fields.read("clientGroupId")?,
            color: fields.read("color")?,
            email: fields.read("email")?,
            group_id: fields.read("groupId")?,
            initial: fields.read("initial")?,
            is_admin: fields.read("isAdmin")?,
            is_anonymous: fields.read("isAnonymous")?,
            is_guest: fields.read("isGuest")?,
            is_read_only: fields.read("isReadOnly")?,
            name: fields.read("name")?,
            organization_id: fields.read("organizationId")?,
            photo_url: fields.read("photoUrl")?,
            plan: fields.read("plan")?,
            text_color: fields.read("textColor")?,
            type_: fields.read("type")?,
            user_id: fields.read("userId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(18usize);
        object.push_some("accessRole", self.access_role.to_member());
        object.push_some("clientGroupId", self.client_group_id.to_member());
        object.push_some("color", self.color.to_member());
        object.push_some("email", self.email.to_member());
        object.push_some("groupId", self.group_id.to_member());
        object.push_some("initial", self.initial.to_member());
        object.push_some("isAdmin", self.is_admin.to_member());
        object.push_some("isAnonymous", self.is_anonymous.to_member());
        object.push_some("isGuest", self.is_guest.to_member());
        object.push_some("isReadOnly", self.is_read_only.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("photoUrl", self.photo_url.to_member());
        object.push_some("plan", self.plan.to_member());
        object.push_some("textColor", self.text_color.to_member());
        object.push_some("type", self.type_.to_member());
        object.push("userId", self.user_id.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for UserData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comments: fields.read("comments")?,
            notifications: fields.read("notifications")?,
            reactions: fields.read("reactions")?,
            recordings: fields.read("recordings")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("comments", self.comments.to_node());
        object.push("notifications", self.notifications.to_node());
        object.push("reactions", self.reactions.to_node());
        object.push("recordings", self.recordings.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for UserDataDeletionJob {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            job_id: fields.read("jobId")?,
            tasks_count: fields.read("tasksCount")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("jobId", self.job_id.to_node());
        object.push("tasksCount", self.tasks_count.to_node());
        object.finish()
    }
}

impl Model for UserDataDeletionStarted {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            data: fields.read("data")?,
            message: fields.read("message")?,
            status: fields.read("status")?,
            status_code: fields.read("statusCode")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("data", self.data.to_node());
        object.push("message", self.message.to_node());
        object.push("status", self.status.to_node());
        object.push("statusCode", self.status_code.to_node());
        object.finish()
    }
}

impl Model for UserDataDeletionStatus {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            is_delete_completed: fields.read("isDeleteCompleted")?,
            last_task_completed_time: fields.read("lastTaskCompletedTime")?,
            tasks_left: fields.read("tasksLeft")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("isDeleteCompleted", self.is_delete_completed.to_node());
        object.push_some(
            "lastTaskCompletedTime",
            self.last_task_completed_time.to_member(),
        );
        object.push("tasksLeft", self.tasks_left.to_node());
        object.finish()
    }
}

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

impl Model for ValidateAgentPrompt {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            prompt: fields.read("prompt")?,
            provider: fields.read("provider")?,
            user_context_fields: fields.read("userContextFields")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("prompt", self.prompt.to_node());
        object.push_some("provider", self.provider.to_member());
        object.push_some("userContextFields", self.user_context_fields.to_member());
        object.finish()
    }
}

impl Model for WorkflowAgentNodeConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            agent_max_runtime_ms: fields.read("agentMaxRuntimeMs")?,
            blocking: fields.read("blocking")?,
            cross_page_execute: fields.read("crossPageExecute")?,
            input_mapping: fields.read("inputMapping")?,
            max_urls_to_process: fields.read("maxUrlsToProcess")?,
            poll_interval_ms: fields.read("pollIntervalMs")?,
            prompt_override: fields.read("promptOverride")?,
            require_non_empty_output: fields.read("requireNonEmptyOutput")?,
            resolution_policy: fields.read("resolutionPolicy")?,
            url: fields.read("url")?,
            url_path: fields.read("urlPath")?,
            user_context_mapping: fields.read("userContextMapping")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(13usize);
        object.push("agentId", self.agent_id.to_node());
        object.push_some("agentMaxRuntimeMs", self.agent_max_runtime_ms.to_member());
        object.push_some("blocking", self.blocking.to_member());
        object.push_some("crossPageExecute", self.cross_page_execute.to_member());
        object.push_some("inputMapping", self.input_mapping.to_member());
        object.push_some("maxUrlsToProcess", self.max_urls_to_process.to_member());
        object.push_some("pollIntervalMs", self.poll_interval_ms.to_member());
        object.push_some("promptOverride", self.prompt_override.to_member());
        object.push_some(
            "requireNonEmptyOutput",
            self.require_non_empty_output.to_member(),
        );
        object.push_some("resolutionPolicy", self.resolution_policy.to_member());
        object.push_some("url", self.url.to_member());
        object.push_some("urlPath", self.url_path.to_member());
        object.push_some("userContextMapping", self.user_context_mapping.to_member());
        object.finish()
    }
}

impl Model for WorkflowAppTrigger {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            allowed_events: fields.read("allowedEvents")?,
            installation_ref: fields.read("installationRef")?,
            payload_filters: fields.read("payloadFilters")?,
            project_filter: fields.read("projectFilter")?,
            provider: fields.read("provider")?,
            repo_filter: fields.read("repoFilter")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("allowedEvents", self.allowed_events.to_member());
        object.push("installationRef", self.installation_ref.to_node());
        object.push_some("payloadFilters", self.payload_filters.to_member());
        object.push_some("projectFilter", self.project_filter.to_member());
        object.push("provider", self.provider.to_node());
        object.push_some("repoFilter", self.repo_filter.to_member());
        object.finish()
    }
}

impl Model for WorkflowCompiledEdge {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            from: fields.read("from")?,
            from_group_id: fields.read("fromGroupId")?,
            role: fields.read("role")?,
            to: fields.read("to")?,
            to_group_id: fields.read("toGroupId")?,
            when: fields.nullable("when")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("from", self.from.to_node());
        object.push_some("fromGroupId", self.from_group_id.to_member());
        object.push("role", self.role.to_node());
        object.push("to", self.to.to_node());
        object.push_some("toGroupId", self.to_group_id.to_member());
        object.push("when", self.when.to_node());
        object.finish()
    }
}

impl Model for WorkflowCompiledGraph {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            forward_edges: fields.read("forwardEdges")?,
            loops: fields.read("loops")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("forwardEdges", self.forward_edges.to_node());
        object.push("loops", self.loops.to_node());
        object.finish()
    }
}

impl Model for WorkflowCompiledLoop {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            body_node_ids: fields.read("bodyNodeIds")?,
            entry_node_id: fields.read("entryNodeId")?,
            loop_id: fields.read("loopId")?,
            max_iterations: fields.read("maxIterations")?,
            on_exhausted: fields.nullable("onExhausted")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("bodyNodeIds", self.body_node_ids.to_node());
        object.push("entryNodeId", self.entry_node_id.to_node());
        object.push("loopId", self.loop_id.to_node());
        object.push("maxIterations", self.max_iterations.to_node());
        object.push("onExhausted", self.on_exhausted.to_node());
        object.finish()
    }
}

impl Model for WorkflowDefinition {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            compiled: fields.read("compiled")?,
            created_at: fields.read("createdAt")?,
            custom: fields.nullable("custom")?,
            definition_id: fields.read("definitionId")?,
            description: fields.nullable("description")?,
            edges: fields.read("edges")?,
            groups: fields.nullable("groups")?,
            name: fields.read("name")?,
            nodes: fields.read("nodes")?,
            scope: fields.read("scope")?,
            status: fields.read("status")?,
            tags: fields.nullable("tags")?,
            triggers: fields.nullable("triggers")?,
            updated_at: fields.read("updatedAt")?,
            version: fields.read("version")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(15usize);
        object.push("compiled", self.compiled.to_node());
        object.push("createdAt", self.created_at.to_node());
        object.push("custom", self.custom.to_node());
        object.push("definitionId", self.definition_id.to_node());
        object.push("description", self.description.to_node());
        object.push("edges", self.edges.to_node());
        object.push("groups", self.groups.to_node());
        object.push("name", self.name.to_node());
        object.push("nodes", self.nodes.to_node());
        object.push("scope", self.scope.to_node());
        object.push("status", self.status.to_node());
        object.push("tags", self.tags.to_node());
        object.push("triggers", self.triggers.to_node());
        object.push("updatedAt", self.updated_at.to_node());
        object.push("version", self.version.to_node());
        object.finish()
    }
}

impl Model for WorkflowDefinitionDeletion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            definition_id: fields.read("definitionId")?,
            deleted: fields.read("deleted")?,
            purged: fields.read("purged")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("definitionId", self.definition_id.to_node());
        object.push("deleted", self.deleted.to_node());
        object.push("purged", self.purged.to_node());
        object.finish()
    }
}

impl Model for WorkflowDefinitionPage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            items: fields.read("items")?,
            next_cursor: fields.nullable("nextCursor")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("items", self.items.to_node());
        object.push("nextCursor", self.next_cursor.to_node());
        object.finish()
    }
}

impl Model for WorkflowDispatch {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            correlation_id: fields.read("correlationId")?,
            deduplicated: fields.read("deduplicated")?,
            execution_id: fields.read("executionId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("correlationId", self.correlation_id.to_node());
        object.push("deduplicated", self.deduplicated.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.finish()
    }
}

impl Model for WorkflowEdge {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            from: fields.read("from")?,
            loop_: fields.read("loop")?,
            on: fields.read("on")?,
            to: fields.read("to")?,
            when: fields.read("when")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("from", self.from.to_node());
        object.push_some("loop", self.loop_.to_member());
        object.push_some("on", self.on.to_member());
        object.push("to", self.to.to_node());
        object.push_some("when", self.when.to_member());
        object.finish()
    }
}

impl Model for WorkflowEdgeEndpoint {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::BareNodeId)
                }),
                (<WorkflowNodeEndpoint as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::WorkflowNodeEndpoint)
                }),
                (<WorkflowGroupEndpoint as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::WorkflowGroupEndpoint)
                }),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::BareNodeId(value) => value.to_node(),
            Self::WorkflowNodeEndpoint(value) => value.to_node(),
            Self::WorkflowGroupEndpoint(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

impl Model for WorkflowEdgeLoop {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            max_iterations: fields.read("maxIterations")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("maxIterations", self.max_iterations.to_node());
        object.finish()
    }
}

impl Model for WorkflowEvent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            correlation_id: fields.read("correlationId")?,
            data: fields.read("data")?,
            event_id: fields.read("eventId")?,
            seq: fields.read("seq")?,
            step_id: fields.nullable("stepId")?,
            timestamp: fields.read("timestamp")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push("correlationId", self.correlation_id.to_node());
        object.push_some("data", self.data.to_member());
        object.push("eventId", self.event_id.to_node());
        object.push("seq", self.seq.to_node());
        object.push("stepId", self.step_id.to_node());
        object.push("timestamp", self.timestamp.to_node());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

impl Model for WorkflowEventPage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            events: fields.read("events")?,
            execution_id: fields.read("executionId")?,
            has_more: fields.read("hasMore")?,
            next_cursor: fields.read("nextCursor")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("events", self.events.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push("hasMore", self.has_more.to_node());
        object.push("nextCursor", self.next_cursor.to_node());
        object.finish()
    }
}

impl Model for WorkflowExecution {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            cancelled_at: fields.nullable("cancelledAt")?,
            completed_at: fields.nullable("completedAt")?,
            correlation_id: fields.read("correlationId")?,
            definition_id: fields.read("definitionId")?,
            definition_version: fields.read("definitionVersion")?,
            execution_id: fields.read("executionId")?,
            failure_reason: fields.nullable("failureReason")?,
            idempotency_key: fields.read("idempotencyKey")?,
            started_at: fields.read("startedAt")?,
            status: fields.read("status")?,
            steps: fields.read("steps")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(11usize);
        object.push("cancelledAt", self.cancelled_at.to_node());
        object.push("completedAt", self.completed_at.to_node());
        object.push("correlationId", self.correlation_id.to_node());
        object.push("definitionId", self.definition_id.to_node());
        object.push("definitionVersion", self.definition_version.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push("failureReason", self.failure_reason.to_node());
        object.push("idempotencyKey", self.idempotency_key.to_node());
        object.push("startedAt", self.started_at.to_node());
        object.push("status", self.status.to_node());
        object.push("steps", self.steps.to_node());
        object.finish()
    }
}

impl Model for WorkflowExecutionCancellation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            cancelled: fields.read("cancelled")?,
            execution_id: fields.read("executionId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("cancelled", self.cancelled.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.finish()
    }
}

impl Model for WorkflowExecutionPage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            items: fields.read("items")?,
            next_cursor: fields.nullable("nextCursor")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("items", self.items.to_node());
        object.push("nextCursor", self.next_cursor.to_node());
        object.finish()
    }
}

impl Model for WorkflowFailure {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            code: fields.read("code")?,
            message: fields.read("message")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("code", self.code.to_node());
        object.push("message", self.message.to_node());
        object.finish()
    }
}

impl Model for WorkflowGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            expected_steps: fields.read("expectedSteps")?,
            group_id: fields.read("groupId")?,
            member_node_ids: fields.read("memberNodeIds")?,
            on_quorum_met: fields.read("onQuorumMet")?,
            quorum: fields.read("quorum")?,
            required_node_ids: fields.read("requiredNodeIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("expectedSteps", self.expected_steps.to_node());
        object.push("groupId", self.group_id.to_node());
        object.push("memberNodeIds", self.member_node_ids.to_node());
        object.push_some("onQuorumMet", self.on_quorum_met.to_member());
        object.push("quorum", self.quorum.to_node());
        object.push_some("requiredNodeIds", self.required_node_ids.to_member());
        object.finish()
    }
}

impl Model for WorkflowGroupEndpoint {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            group_id: fields.read("groupId")?,
            kind: fields.read("kind")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("groupId", self.group_id.to_node());
        object.push("kind", self.kind.to_node());
        object.finish()
    }
}

impl Model for WorkflowHumanNodeConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment_body: fields.read("commentBody")?,
            reviewer_emails: fields.read("reviewerEmails")?,
            reviewer_ids: fields.read("reviewerIds")?,
            reviewers: fields.read("reviewers")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("commentBody", self.comment_body.to_member());
        object.push_some("reviewerEmails", self.reviewer_emails.to_member());
        object.push_some("reviewerIds", self.reviewer_ids.to_member());
        object.push_some("reviewers", self.reviewers.to_member());
        object.finish()
    }
}

impl Model for WorkflowInboundWebhookTrigger {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            allowed_events: fields.read("allowedEvents")?,
            auth_mode: fields.read("authMode")?,
            event_name_header: fields.read("eventNameHeader")?,
            idempotency_body_path: fields.read("idempotencyBodyPath")?,
            idempotency_header: fields.read("idempotencyHeader")?,
            payload_mapping: fields.read("payloadMapping")?,
            provider: fields.read("provider")?,
            secret: fields.read("secret")?,
            signature_algorithm: fields.read("signatureAlgorithm")?,
            signature_header: fields.read("signatureHeader")?,
            signature_prefix: fields.read("signaturePrefix")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(11usize);
        object.push_some("allowedEvents", self.allowed_events.to_member());
        object.push("authMode", self.auth_mode.to_node());
        object.push_some("eventNameHeader", self.event_name_header.to_member());
        object.push_some(
            "idempotencyBodyPath",
            self.idempotency_body_path.to_member(),
        );
        object.push_some("idempotencyHeader", self.idempotency_header.to_member());
        object.push_some("payloadMapping", self.payload_mapping.to_member());
        object.push_some("provider", self.provider.to_member());
        object.push("secret", self.secret.to_node());
        object.push_some("signatureAlgorithm", self.signature_algorithm.to_member());
        object.push_some("signatureHeader", self.signature_header.to_member());
        object.push_some("signaturePrefix", self.signature_prefix.to_member());
        object.finish()
    }
}

impl Model for WorkflowLoopExit {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            route_to_node_id: fields.read("routeToNodeId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("routeToNodeId", self.route_to_node_id.to_node());
        object.finish()
    }
}

impl Model for WorkflowNode {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            config: fields.read("config")?,
            description: fields.read("description")?,
            name: fields.read("name")?,
            node_id: fields.read("nodeId")?,
            require_non_empty_output: fields.read("requireNonEmptyOutput")?,
            sla_ms: fields.read("slaMs")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push("config", self.config.to_node());
        object.push_some("description", self.description.to_member());
        object.push_some("name", self.name.to_member());
        object.push("nodeId", self.node_id.to_node());
        object.push_some(
            "requireNonEmptyOutput",
            self.require_non_empty_output.to_member(),
        );
        object.push_some("slaMs", self.sla_ms.to_member());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

impl Model for WorkflowNodeConfig {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<WorkflowAgentNodeConfig as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::AgentNodeConfig)
                }),
                (
                    <WorkflowNotificationNodeConfig as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::NotificationNodeConfig),
                ),
                (<WorkflowWebhookNodeConfig as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::WebhookNodeConfig)
                }),
                (<WorkflowHumanNodeConfig as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::HumanNodeConfig)
                }),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::AgentNodeConfig(value) => value.to_node(),
            Self::NotificationNodeConfig(value) => value.to_node(),
            Self::WebhookNodeConfig(value) => value.to_node(),
            Self::HumanNodeConfig(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

impl Model for WorkflowNodeEndpoint {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            kind: fields.read("kind")?,
            node_id: fields.read("nodeId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("kind", self.kind.to_node());
        object.push("nodeId", self.node_id.to_node());
        object.finish()
    }
}

impl Model for WorkflowNotificationNodeConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            body_template: fields.read("bodyTemplate")?,
            channel: fields.read("channel")?,
            format: fields.read("format")?,
            recipients: fields.read("recipients")?,
            slack_target: fields.read("slackTarget")?,
            subject_template: fields.read("subjectTemplate")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("bodyTemplate", self.body_template.to_node());
        object.push("channel", self.channel.to_node());
        object.push_some("format", self.format.to_member());
        object.push_some("recipients", self.recipients.to_member());
        object.push_some("slackTarget", self.slack_target.to_member());
        object.push_some("subjectTemplate", self.subject_template.to_member());
        object.finish()
    }
}

impl Model for WorkflowPayloadFilter {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            in_: fields.read("in")?,
            path: fields.read("path")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("in", self.in_.to_node());
        object.push("path", self.path.to_node());
        object.finish()
    }
}

impl Model for WorkflowRecord {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            aggregator_status: fields.nullable("aggregatorStatus")?,
            recorded: fields.read("recorded")?,
            rejection_reason: fields.read("rejectionReason")?,
            resume_scheduled: fields.read("resumeScheduled")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("aggregatorStatus", self.aggregator_status.to_node());
        object.push("recorded", self.recorded.to_node());
        object.push_some("rejectionReason", self.rejection_reason.to_member());
        object.push("resumeScheduled", self.resume_scheduled.to_node());
        object.finish()
    }
}

impl Model for WorkflowReviewer {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            mandatory: fields.read("mandatory")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("mandatory", self.mandatory.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

impl Model for WorkflowScheduleTrigger {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            cron: fields.read("cron")?,
            enabled: fields.read("enabled")?,
            payload_template: fields.read("payloadTemplate")?,
            timezone: fields.read("timezone")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("cron", self.cron.to_node());
        object.push("enabled", self.enabled.to_node());
        object.push_some("payloadTemplate", self.payload_template.to_member());
        object.push("timezone", self.timezone.to_node());
        object.finish()
    }
}

impl Model for WorkflowScope {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            level: fields.read("level")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push("level", self.level.to_node());
        object.push_some("organizationId", self.organization_id.to_member());
        object.finish()
    }
}

impl Model for WorkflowStep {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            completed_at: fields.nullable("completedAt")?,
            error: fields.nullable("error")?,
            group_id: fields.nullable("groupId")?,
            node_id: fields.read("nodeId")?,
            node_type: fields.read("nodeType")?,
            output: fields.read("output")?,
            started_at: fields.nullable("startedAt")?,
            status: fields.read("status")?,
            step_id: fields.read("stepId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push("completedAt", self.completed_at.to_node());
        object.push("error", self.error.to_node());
        object.push("groupId", self.group_id.to_node());
        object.push("nodeId", self.node_id.to_node());
        object.push("nodeType", self.node_type.to_node());
        object.push("output", self.output.to_node());
        object.push("startedAt", self.started_at.to_node());
        object.push("status", self.status.to_node());
        object.push("stepId", self.step_id.to_node());
        object.finish()
    }
}

impl Model for WorkflowStepCancellation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            cancelled: fields.read("cancelled")?,
            execution_id: fields.read("executionId")?,
            step_id: fields.read("stepId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("cancelled", self.cancelled.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push("stepId", self.step_id.to_node());
        object.finish()
    }
}

impl Model for WorkflowStepResolution {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action: fields.read("action")?,
            execution_id: fields.read("executionId")?,
            resolved: fields.read("resolved")?,
            step_id: fields.read("stepId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("action", self.action.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push("resolved", self.resolved.to_node());
        object.push("stepId", self.step_id.to_node());
        object.finish()
    }
}

impl Model for WorkflowTrigger {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            app_trigger: fields.read("appTrigger")?,
            event_name: fields.read("eventName")?,
            filters: fields.read("filters")?,
            inbound_webhook: fields.read("inboundWebhook")?,
            schedule: fields.read("schedule")?,
            trigger_id: fields.read("triggerId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("appTrigger", self.app_trigger.to_member());
        object.push_some("eventName", self.event_name.to_member());
        object.push_some("filters", self.filters.to_member());
        object.push_some("inboundWebhook", self.inbound_webhook.to_member());
        object.push_some("schedule", self.schedule.to_member());
        object.push("triggerId", self.trigger_id.to_node());
        object.finish()
    }
}

impl Model for WorkflowWebhookConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            event_types: fields.read("eventTypes")?,
            secret: fields.read("secret")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("eventTypes", self.event_types.to_member());
        object.push("secret", self.secret.to_node());
        object.push("url", self.url.to_node());
        object.finish()
    }
}

impl Model for WorkflowWebhookNodeConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            auth_mode: fields.read("authMode")?,
            auth_token_header: fields.read("authTokenHeader")?,
            body_template: fields.read("bodyTemplate")?,
            expected_status_codes: fields.read("expectedStatusCodes")?,
            method: fields.read("method")?,
            mode: fields.read("mode")?,
            request_headers: fields.read("requestHeaders")?,
            timeout_ms: fields.read("timeoutMs")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("authMode", self.auth_mode.to_member());
        object.push_some("authTokenHeader", self.auth_token_header.to_member());
        object.push_some("bodyTemplate", self.body_template.to_member());
        object.push_some(
            "expectedStatusCodes",
            self.expected_status_codes.to_member(),
        );
        object.push_some("method", self.method.to_member());
        object.push_some("mode", self.mode.to_member());
        object.push_some("requestHeaders", self.request_headers.to_member());
        object.push_some("timeoutMs", self.timeout_ms.to_member());
        object.push("url", self.url.to_node());
        object.finish()
    }
}

impl Model for WorkspaceActivityConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            activity_service_config: fields.read("activityServiceConfig")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push(
            "activityServiceConfig",
            self.activity_service_config.to_node(),
        );
        object.finish()
    }
}

impl Model for WorkspaceActivityServiceConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enabled_time: fields.read("enabledTime")?,
            immutable: fields.read("immutable")?,
            is_enabled: fields.read("isEnabled")?,
            triggers: fields.read("triggers")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("enabledTime", self.enabled_time.to_member());
        object.push_some("immutable", self.immutable.to_member());
        object.push_some("isEnabled", self.is_enabled.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.finish()
    }
}

impl Model for WorkspaceActivityServiceState {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enabled_time: fields.read("enabledTime")?,
            immutable: fields.read("immutable")?,
            is_enabled: fields.read("isEnabled")?,
            triggers: fields.read("triggers")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("enabledTime", self.enabled_time.to_member());
        object.push_some("immutable", self.immutable.to_member());
        object.push("isEnabled", self.is_enabled.to_node());
        object.push_some("triggers", self.triggers.to_member());
        object.finish()
    }
}

impl Model for WorkspaceActivityTriggers {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment: fields.read("comment")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push_some("comment", self.comment.to_member());
        object.finish()
    }
}

impl Model for WorkspaceAiModelKey {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            customer_api_key: fields.read("customerApiKey")?,
            provider: fields.read("provider")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("customerApiKey", self.customer_api_key.to_node());
        object.push("provider", self.provider.to_node());
        object.finish()
    }
}

impl Model for WorkspaceAiModelKeyMask {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            display_text: fields.read("displayText")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("displayText", self.display_text.to_node());
        object.finish()
    }
}

impl Model for WorkspaceApiKey {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key_name: fields.read("apiKeyName")?,
            id: fields.read("id")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("apiKeyName", self.api_key_name.to_member());
        object.push("id", self.id.to_node());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

impl Model for WorkspaceApiKeyConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            ai_models_config: fields.read("aiModelsConfig")?,
            default_document_access_type: fields.read("defaultDocumentAccessType")?,
            is_private_comments_enabled: fields.read("isPrivateCommentsEnabled")?,
            owner_email: fields.read("ownerEmail")?,
            plan_info: fields.read("planInfo")?,
            require_auto_org_user: fields.read("requireAutoOrgUser")?,
            require_jwt_token: fields.read("requireJwtToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("aiModelsConfig", self.ai_models_config.to_member());
        object.push(
            "defaultDocumentAccessType",
            self.default_document_access_type.to_node(),
        );
        object.push(
            "isPrivateCommentsEnabled",
            self.is_private_comments_enabled.to_node(),
        );
        object.push("ownerEmail", self.owner_email.to_node());
        object.push("planInfo", self.plan_info.to_node());
        object.push("requireAutoOrgUser", self.require_auto_org_user.to_node());
        object.push("requireJwtToken", self.require_jwt_token.to_node());
        object.finish()
    }
}

impl Model for WorkspaceApiKeyConfigUpdated {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            ai_models_config: fields.read("aiModelsConfig")?,
            default_document_access_type: fields.read("defaultDocumentAccessType")?,
            enable_private_comments: fields.read("enablePrivateComments")?,
            require_auto_org_user: fields.read("requireAutoOrgUser")?,
            require_jwt_token: fields.read("requireJwtToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("aiModelsConfig", self.ai_models_config.to_member());
        object.push_some(
            "defaultDocumentAccessType",
            self.default_document_access_type.to_member(),
        );
        object.push_some(
            "enablePrivateComments",
            self.enable_private_comments.to_member(),
        );
        object.push_some("requireAutoOrgUser", self.require_auto_org_user.to_member());
        object.push_some("requireJwtToken", self.require_jwt_token.to_member());
        object.finish()
    }
}

impl Model for WorkspaceApiKeyCreated {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("apiKey", self.api_key.to_node());
        object.finish()
    }
}

impl Model for WorkspaceAuthToken {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            domains: fields.read("domains")?,
            name: fields.read("name")?,
            token: fields.read("token")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("domains", self.domains.to_node());
        object.push("name", self.name.to_node());
        object.push("token", self.token.to_node());
        object.finish()
    }
}

impl Model for WorkspaceAuthTokenReset {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            new_auth_token: fields.read("newAuthToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("apiKey", self.api_key.to_node());
        object.push("newAuthToken", self.new_auth_token.to_node());
        object.finish()
    }
}

impl Model for WorkspaceAuthTokens {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            auth_tokens: fields.read("authTokens")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("apiKey", self.api_key.to_node());
        object.push("authTokens", self.auth_tokens.to_node());
        object.finish()
    }
}

impl Model for WorkspaceDetails {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key_list: fields.read("apiKeyList")?,
            auth_token: fields.read("authToken")?,
            id: fields.read("id")?,
            name: fields.read("name")?,
            owner: fields.read("owner")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("apiKeyList", self.api_key_list.to_node());
        object.push("authToken", self.auth_token.to_node());
        object.push("id", self.id.to_node());
        object.push("name", self.name.to_node());
        object.push("owner", self.owner.to_node());
        object.finish()
    }
}

impl Model for WorkspaceDomains {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            allowed_domains: fields.read("allowedDomains")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("allowedDomains", self.allowed_domains.to_node());
        object.finish()
    }
}

impl Model for WorkspaceDomainsAdded {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            domains_added: fields.read("domainsAdded")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("domainsAdded", self.domains_added.to_node());
        object.finish()
    }
}

impl Model for WorkspaceDomainsRemoved {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            domains_removed: fields.read("domainsRemoved")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("domainsRemoved", self.domains_removed.to_node());
        object.finish()
    }
}

impl Model for WorkspaceEmailConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email_service_config: fields.read("emailServiceConfig")?,
            use_email_service: fields.read("useEmailService")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("emailServiceConfig", self.email_service_config.to_node());
        object.push("useEmailService", self.use_email_service.to_node());
        object.finish()
    }
}

impl Model for WorkspaceEmailServiceConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            comment_template_id: fields.read("commentTemplateId")?,
            from_company: fields.read("fromCompany")?,
            from_email: fields.read("fromEmail")?,
            tag_template_id: fields.read("tagTemplateId")?,
            triggers: fields.read("triggers")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("apiKey", self.api_key.to_member());
        object.push_some("commentTemplateId", self.comment_template_id.to_member());
        object.push_some("fromCompany", self.from_company.to_member());
        object.push_some("fromEmail", self.from_email.to_member());
        object.push_some("tagTemplateId", self.tag_template_id.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.push_some("type", self.type_.to_member());
        object.finish()
    }
}

impl Model for WorkspaceEmailServiceState {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            comment_template_id: fields.read("commentTemplateId")?,
            from_company: fields.read("fromCompany")?,
            from_email: fields.read("fromEmail")?,
            tag_template_id: fields.read("tagTemplateId")?,
            triggers: fields.read("triggers")?,
            type_: fields.read("type")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("apiKey", self.api_key.to_member());
        object.push_some("commentTemplateId", self.comment_template_id.to_member());
        object.push_some("fromCompany", self.from_company.to_member());
        object.push_some("fromEmail", self.from_email.to_member());
        object.push_some("tagTemplateId", self.tag_template_id.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.push_some("type", self.type_.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for WorkspaceEmailStatus {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            verified: fields.read("verified")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("verified", self.verified.to_node());
        object.finish()
    }
}

impl Model for WorkspaceNotificationBatch {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            batch_window_seconds: fields.read("batchWindowSeconds")?,
            is_enabled: fields.read("isEnabled")?,
            max_activities: fields.read("maxActivities")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("batchWindowSeconds", self.batch_window_seconds.to_member());
        object.push_some("isEnabled", self.is_enabled.to_member());
        object.push_some("maxActivities", self.max_activities.to_member());
        object.finish()
    }
}

impl Model for WorkspaceNotificationBatching {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document: fields.read("document")?,
            user: fields.read("user")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("document", self.document.to_member());
        object.push_some("user", self.user.to_member());
        object.finish()
    }
}

impl Model for WorkspaceNotificationConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            notification_service_config: fields.read("notificationServiceConfig")?,
            use_notification_service: fields.read("useNotificationService")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push(
            "notificationServiceConfig",
            self.notification_service_config.to_node(),
        );
        object.push(
            "useNotificationService",
            self.use_notification_service.to_node(),
        );
        object.finish()
    }
}

impl Model for WorkspaceNotificationDelay {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            delay_seconds: fields.read("delaySeconds")?,
            is_enabled: fields.read("isEnabled")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("delaySeconds", self.delay_seconds.to_member());
        object.push_some("isEnabled", self.is_enabled.to_member());
        object.finish()
    }
}

impl Model for WorkspaceNotificationServiceConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            batch_config: fields.read("batchConfig")?,
            delay_config: fields.read("delayConfig")?,
            triggers: fields.read("triggers")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("batchConfig", self.batch_config.to_member());
        object.push_some("delayConfig", self.delay_config.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.finish()
    }
}

impl Model for WorkspaceNotificationServiceState {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            batch_config: fields.read("batchConfig")?,
            delay_config: fields.read("delayConfig")?,
            triggers: fields.read("triggers")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("batchConfig", self.batch_config.to_member());
        object.push_some("delayConfig", self.delay_config.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for WorkspaceNotificationTriggers {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment: fields.read("comment")?,
            huddle: fields.read("huddle")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("comment", self.comment.to_member());
        object.push_some("huddle", self.huddle.to_member());
        object.finish()
    }
}

impl Model for WorkspaceOwner {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            avatar: fields.read("avatar")?,
            email: fields.read("email")?,
            id: fields.read("id")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("avatar", self.avatar.to_member());
        object.push("email", self.email.to_node());
        object.push("id", self.id.to_node());
        object.push("name", self.name.to_node());
        object.finish()
    }
}

impl Model for WorkspacePermissionProvider {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            auth_token: fields.read("authToken")?,
            permission_provider_url: fields.read("permissionProviderUrl")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("authToken", self.auth_token.to_member());
        object.push_some(
            "permissionProviderUrl",
            self.permission_provider_url.to_member(),
        );
        object.finish()
    }
}

impl Model for WorkspacePermissionProviderConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permission_provider_config: fields.read("permissionProviderConfig")?,
            use_permission_provider: fields.read("usePermissionProvider")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push(
            "permissionProviderConfig",
            self.permission_provider_config.to_node(),
        );
        object.push(
            "usePermissionProvider",
            self.use_permission_provider.to_node(),
        );
        object.finish()
    }
}

impl Model for WorkspacePermissionProviderConfigSeeded {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            permission_provider_config: fields.read("permissionProviderConfig")?,
            use_permission_provider: fields.read("usePermissionProvider")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some(
            "permissionProviderConfig",
            self.permission_provider_config.to_member(),
        );
        object.push_some(
            "usePermissionProvider",
            self.use_permission_provider.to_member(),
        );
        object.finish()
    }
}

impl Model for WorkspacePermissionProviderConfigUpdated {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            data: fields.read("data")?,
            message: fields.read("message")?,
            status: fields.read("status")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("data", self.data.to_member());
        object.push("message", self.message.to_node());
        object.push("status", self.status.to_node());
        object.finish()
    }
}

impl Model for WorkspacePlanInfo {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            type_: fields.read("type")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("type", self.type_.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

impl Model for WorkspaceWebhookConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            use_webhook_service: fields.read("useWebhookService")?,
            webhook_service_config: fields.read("webhookServiceConfig")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("useWebhookService", self.use_webhook_service.to_node());
        object.push(
            "webhookServiceConfig",
            self.webhook_service_config.to_node(),
        );
        object.finish()
    }
}

impl Model for WorkspaceWebhookServiceConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            auth_token: fields.read("authToken")?,
            encode_data: fields.read("encodeData")?,
            encrypt_data: fields.read("encryptData")?,
            processed_notification_url: fields.read("processedNotificationUrl")?,
            public_key: fields.read("publicKey")?,
            raw_notification_url: fields.read("rawNotificationUrl")?,
            triggers: fields.read("triggers")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("authToken", self.auth_token.to_member());
        object.push_some("encodeData", self.encode_data.to_member());
        object.push_some("encryptData", self.encrypt_data.to_member());
        object.push_some(
            "processedNotificationUrl",
            self.processed_notification_url.to_member(),
        );
        object.push_some("publicKey", self.public_key.to_member());
        object.push_some("rawNotificationUrl", self.raw_notification_url.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.finish()
    }
}

impl Model for WorkspaceWebhookServiceState {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            auth_token: fields.read("authToken")?,
            enable_data_protection: fields.read("enableDataProtection")?,
            encode_data: fields.read("encodeData")?,
            encrypt_data: fields.read("encryptData")?,
            processed_notification_url: fields.read("processedNotificationUrl")?,
            public_key: fields.read("publicKey")?,
            raw_notification_url: fields.read("rawNotificationUrl")?,
            triggers: fields.read("triggers")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("authToken", self.auth_token.to_member());
        object.push_some(
            "enableDataProtection",
            self.enable_data_protection.to_member(),
        );
        object.push_some("encodeData", self.encode_data.to_member());
        object.push_some("encryptData", self.encrypt_data.to_member());
        object.push_some(
            "processedNotificationUrl",
            self.processed_notification_url.to_member(),
        );
        object.push_some("publicKey", self.public_key.to_member());
        object.push_some("rawNotificationUrl", self.raw_notification_url.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(
    Strict : ActivityInput, ActivityUpdate, AddActivities, AddAgentsToGroup,
    AddAuthPermissions, AddCommentAnnotations, AddCommentAnnotationsV1, AddComments,
    AddCommentsV1, AddCrdtData, AddDocuments, AddDocumentsV1, AddFolders, AddFoldersV1,
    AddNotification, AddNotificationV1, AddOrganizations, AddPresence, AddUserGroups,
    AddUserGroupsV1, AddUsers, AddUsersToGroup, AddUsersV1, AddWorkspaceDomains,
    AddWorkspaceDomainsV1, AgentDemoFeedback, AgentIdsToCount, AgentRunAiConfig, AskAi,
    AskMemory, AuthPermissionDecision, AuthPermissionUser, AuthPermissions,
    AuthPermissionsToRemove, AuthResource, AuthResourceToRemove, AuthTokenUserProperties,
    AuthTokenUserPropertiesV1, BackfillJudgments, BroadcastLiveState,
    CancelWorkflowExecution, CancelWorkflowStep, CommentAction, CommentAgentData,
    CommentAgentReasonData, CommentAnnotationCommentData, CommentAnnotationContactData,
    CommentAnnotationData, CommentAnnotationDataV1, CommentAnnotationTaggedUserData,
    CommentAnnotationUpdate, CommentAnnotationUpdateV1, CommentAttachmentData,
    CommentContactData, CommentData, CommentDataV1, CommentLocation, CommentPriorityData,
    CommentPriorityUpdate, CommentProgress, CommentProgressStep, CommentStatusData,
    CommentStatusUpdate, CommentStatusUpdateV1, CommentSuggestionData,
    CommentSuggestionUpdate, CommentTaggedUserData, CommentTargetElement, CommentUpdate,
    CommentUpdateV1, CommentUserReplacement, CommentVisibility, CopyApiKey,
    CountAgentExecutions, CountCommentAnnotations, CountDocuments,
    CountPendingInvitations, CountUsers, CreateAdvancedWebhookEndpoint, CreateAgent,
    CreateAgentGroup, CreateWorkflowDefinition, CreateWorkspace, CreateWorkspaceApiKey,
    DeleteActivities, DeleteAdvancedWebhookEndpoint, DeleteAgent, DeleteAgentGroup,
    DeleteCommentAnnotations, DeleteCommentAnnotationsV1, DeleteComments,
    DeleteCommentsV1, DeleteCrdtData, DeleteDocuments, DeleteFolder, DeleteLocationData,
    DeleteMemoryKnowledge, DeleteNotifications, DeleteOrganizations, DeletePresence,
    DeleteUserData, DeleteUsers, DeleteUsersFromGroup, DeleteWorkflowDefinition,
    DeleteWorkspaceDomains, DeleteWorkspaceDomainsV1, DismissMemoryAlert,
    DispatchWorkflowExecution, DocumentFilter, DocumentInput, DocumentsCountFilter,
    DownloadMemoryKnowledge, EnhanceAgentPrompt, EnsureAuthToken, ExtractAgents,
    FolderInput, FolderInputV1, FolderUpdate, GenerateAuthSignature, GenerateAuthToken,
    GetActivities, GetAdvancedWebhookConfig, GetAdvancedWebhookEndpointSecret,
    GetAdvancedWebhookEndpoints, GetAgentAnalytics, GetAgentExecution, GetAgentGroup,
    GetAgents, GetAuthPermissions, GetAuthToken, GetAuthTokenV1, GetCommentAnnotations,
    GetCommentAnnotationsV1, GetComments, GetCrdtData, GetDocumentMigrationStatus,
    GetDocumentUsers, GetDocuments, GetDocumentsV1, GetFolders, GetFoldersV1,
    GetInvitedUsers, GetMemoryAlertConfig, GetMemoryIngestStatus, GetMemoryPatterns,
    GetMemoryProfile, GetMemoryStats, GetMemoryUploadUrl, GetNotificationConfig,
    GetNotificationConfigV1, GetNotifications, GetNotificationsV1, GetOrganizations,
    GetOrganizationsV1, GetRecordings, GetRequestedDomains, GetUserData,
    GetUserDataDeletionStatus, GetUserDataV1, GetUserInvitations, GetUsers, GetUsersV1,
    GetWorkflowDefinition, GetWorkflowExecution, GetWorkflowExecutionEvents,
    GetWorkspace, GetWorkspaceActivityConfig, GetWorkspaceApiKeyConfig,
    GetWorkspaceApiKeys, GetWorkspaceAuthTokens, GetWorkspaceDomains,
    GetWorkspaceEmailConfig, GetWorkspaceEmailStatus, GetWorkspaceNotificationConfig,
    GetWorkspacePermissionProviderConfig, GetWorkspaceWebhookConfig,
    IngestMemoryKnowledge, InviteUser, Inviter, ListAgentExecutions, ListAgentGroups,
    ListAgentVersions, ListMemoryAlerts, ListMemoryKnowledge, ListMemoryKnowledgeRules,
    ListWorkflowDefinitions, ListWorkflowExecutions, Location, LocationId,
    LocationMigration, LocationVersion, MarkMemoryAlertActioned,
    MemoryAlertConfigChanges, MemoryAlertUser, MemoryDate, MemoryDateRange, MemoryFile,
    MemoryFilters, MemoryKnowledgeSourceIds, MigrateDocument, MoveDocuments,
    NotificationContext, NotificationContextValue, NotificationTemplateData,
    NotificationUpdate, NotificationUpdateV1, OrganizationInput, OrganizationUserGroup,
    PresenceUser, QueryMemoryJudgments, RecordWorkflowAgentResolution,
    RecordWorkflowReviewerDecision, RefineAgentPrompt, RemoveAgentsFromGroup,
    RemoveAuthPermissions, RequestDomain, ResetWorkspaceAuthToken, ResolveAgentConfig,
    ResolveWorkflowStep, RespondToInvitation, RespondToUrlRequest, RestoreAgentVersion,
    RunAgent, SearchMemory, SearchMemoryKnowledge, SeedActiveApiKeys,
    SendWorkspaceLoginLink, SetNotificationConfig, SetNotificationConfigV1,
    SignInUserProperties, SuggestMemoryDecision, TriggerConsolidation, UpdateActivities,
    UpdateAdvancedWebhookConfig, UpdateAdvancedWebhookEndpoint, UpdateAgent,
    UpdateAgentGroup, UpdateAgentVersion, UpdateCommentAnnotations,
    UpdateCommentAnnotationsV1, UpdateComments, UpdateCommentsV1, UpdateCrdtData,
    UpdateDocumentAccess, UpdateDocumentDisabledState, UpdateDocuments,
    UpdateDocumentsV1, UpdateFolderAccess, UpdateFolderAccessV1, UpdateFolders,
    UpdateLocation, UpdateMemoryAlertConfig, UpdateMemoryKnowledge, UpdateNotifications,
    UpdateNotificationsV1, UpdateOrganizationDisabledState, UpdateOrganizations,
    UpdatePresence, UpdateUsers, UpdateWorkflowDefinition, UpdateWorkspaceActivityConfig,
    UpdateWorkspaceApiKey, UpdateWorkspaceApiKeyConfig, UpdateWorkspaceEmailConfig,
    UpdateWorkspaceNotificationConfig, UpdateWorkspacePermissionProviderConfig,
    UpdateWorkspaceWebhookConfig, ValidateAgentPrompt, WorkflowWebhookConfig,
    WorkspaceActivityServiceConfig, WorkspaceAiModelKey, WorkspaceEmailServiceConfig,
    WorkspaceNotificationServiceConfig, WorkspaceWebhookServiceConfig
);

implement_serde!(
    Tolerant : ActivityChange, ActivityMetadata, ActivityRecord, AdvancedWebhookConfig,
    AdvancedWebhookEndpoint, AdvancedWebhookEndpointDeleted,
    AdvancedWebhookEndpointSecret, AdvancedWebhookEndpoints, Agent, AgentAiConfig,
    AgentAnalytics, AgentAnalyticsFound, AgentAnnotationStage, AgentAuth,
    AgentChecklistOrigin, AgentComputedStylesOptions, AgentConfigResolved,
    AgentContextGathering, AgentContextStrategyOptions, AgentCrawlerConfig,
    AgentCrawlerResults, AgentCrossPage, AgentDraft, AgentErroredUrl, AgentExecution,
    AgentExecutionConfig, AgentExecutionCounts, AgentExecutionDetails,
    AgentExecutionError, AgentExecutionMetadata, AgentExecutionPage,
    AgentExecutionReference, AgentExecutionSettings, AgentExecutionStrategyOptions,
    AgentExecutionTally, AgentExecutionUser, AgentExtraction, AgentExtractionMemory,
    AgentFinding, AgentFindingSummary, AgentGroup, AgentGroupFound, AgentGroupList,
    AgentGroupMetadata, AgentGroupReference, AgentGroupSummary, AgentInput,
    AgentInputRequirements, AgentKnowledge, AgentLighthouseOptions, AgentMcpServer,
    AgentPageCssOptions, AgentPageHtmlOptions, AgentPageTextOptions, AgentPostProcess,
    AgentPostProcessStage, AgentPromptDemo, AgentPromptDemos, AgentPromptEnhanced,
    AgentPromptEnhancement, AgentPromptRefined, AgentPromptRefinement,
    AgentPromptValidated, AgentPromptValidation, AgentReference, AgentResolvedConfig,
    AgentResponseDescriptions, AgentResponseSettings, AgentRestApiBody,
    AgentRestApiEndpoint, AgentRestApiOptions, AgentResultsSummary, AgentSampleFinding,
    AgentScope, AgentScreenshotOptions, AgentSetup, AgentSetupSample,
    AgentSitemapOptions, AgentSkippedTask, AgentStagehandOptions, AgentSuggestedInput,
    AgentSummary, AgentTokenReport, AgentTokenTotals, AgentTokenUsage, AgentUrlOutcome,
    AgentUrlResult, AgentUserContextField, AgentUserContextValue, AgentVersion,
    AgentVersionList, AgentVersionNumber, AgentsExtracted, AgentsFound,
    AuthContextAccess, AuthResourcePermission, AuthSignature, AuthToken,
    AuthUserPermissions, Comment, CommentAgent, CommentAgentReason, CommentAnchor,
    CommentAnnotation, CommentAnnotationCount, CommentAnnotationLocation,
    CommentAnnotationMetadata, CommentAnnotationOutcome, CommentAnnotationsFound,
    CommentAnnotationsFoundV1, CommentAttachment, CommentAutocompleteIcon,
    CommentAutocompleteItem, CommentCategory, CommentContext, CommentCustomItem,
    CommentDeviceInfo, CommentDropdownItem, CommentGhost, CommentLocationId,
    CommentLocationVersion, CommentOutcome, CommentPageInfo, CommentPosition,
    CommentPriority, CommentReaction, CommentReactionAnnotation, CommentReactionUser,
    CommentRecording, CommentStatus, CommentSubscription, CommentSuggestion,
    CommentTaggedUser, CommentTimestamp, CommentVisibilityConfig, CommentsFound,
    CrdtContent, CrdtData, Document, DocumentAccessOutcome, DocumentDisabledStateOutcome,
    DocumentMigration, DocumentMigrationProgress, DocumentOutcome, DocumentsCount, Done,
    Failure, FailureReason, Folder, FolderAccessOutcome, GroupMembershipOutcome,
    LiveStateBroadcast, MemoryAgent, MemoryAlert, MemoryAlertConfig, MemoryAlertEvidence,
    MemoryAnswer, MemoryCitation, MemoryEvolvedStandard, MemoryFlag, MemoryIngestStarted,
    MemoryIngestion, MemoryJudgment, MemoryJudgments, MemoryKnowledgeDeletion,
    MemoryKnowledgeDiff, MemoryKnowledgeMetadata, MemoryKnowledgePassage,
    MemoryKnowledgeRule, MemoryKnowledgeSearchResults, MemoryKnowledgeSource,
    MemoryKnowledgeUpdate, MemoryOrganizationFigures, MemoryPattern, MemoryProfile,
    MemoryReviewer, MemorySearchResult, MemorySearchResults, MemoryStats,
    MemorySuggestion, MemorySuggestions, MemoryUpload, Notification, NotificationConfig,
    NotificationConfigMetadata, NotificationConfigOutcome, NotificationLocationId,
    NotificationMetadata, NotificationUserConfig, Organization, Recording,
    RecordingAttachment, RecordingDevice, RecordingLocation, RecordingLocationId,
    RecordingLocationVersion, RecordingMetadata, RecordingPageInfo, RecordingTime,
    RecordingTranscription, ResourceOutcome, RewriterResult, Success, UndocumentedResult,
    User, UserData, UserDataDeletionJob, UserDataDeletionStarted, UserDataDeletionStatus,
    UsersFound, WorkflowAgentNodeConfig, WorkflowAppTrigger, WorkflowCompiledEdge,
    WorkflowCompiledGraph, WorkflowCompiledLoop, WorkflowDefinition,
    WorkflowDefinitionDeletion, WorkflowDefinitionPage, WorkflowDispatch, WorkflowEdge,
    WorkflowEdgeEndpoint, WorkflowEdgeLoop, WorkflowEvent, WorkflowEventPage,
    WorkflowExecution, WorkflowExecutionCancellation, WorkflowExecutionPage,
    WorkflowFailure, WorkflowGroup, WorkflowGroupEndpoint, WorkflowHumanNodeConfig,
    WorkflowInboundWebhookTrigger, WorkflowLoopExit, WorkflowNode, WorkflowNodeConfig,
    WorkflowNodeEndpoint, WorkflowNotificationNodeConfig, WorkflowPayloadFilter,
    WorkflowRecord, WorkflowReviewer, WorkflowScheduleTrigger, WorkflowScope,
    WorkflowStep, WorkflowStepCancellation, WorkflowStepResolution, WorkflowTrigger,
    WorkflowWebhookNodeConfig, WorkspaceActivityConfig, WorkspaceActivityServiceState,
    WorkspaceActivityTriggers, WorkspaceAiModelKeyMask, WorkspaceApiKey,
    WorkspaceApiKeyConfig, WorkspaceApiKeyConfigUpdated, WorkspaceApiKeyCreated,
    WorkspaceAuthToken, WorkspaceAuthTokenReset, WorkspaceAuthTokens, WorkspaceDetails,
    WorkspaceDomains, WorkspaceDomainsAdded, WorkspaceDomainsRemoved,
    WorkspaceEmailConfig, WorkspaceEmailServiceState, WorkspaceEmailStatus,
    WorkspaceNotificationBatch, WorkspaceNotificationBatching,
    WorkspaceNotificationConfig, WorkspaceNotificationDelay,
    WorkspaceNotificationServiceState, WorkspaceNotificationTriggers, WorkspaceOwner,
    WorkspacePermissionProvider, WorkspacePermissionProviderConfig,
    WorkspacePermissionProviderConfigSeeded, WorkspacePermissionProviderConfigUpdated,
    WorkspacePlanInfo, WorkspaceWebhookConfig, WorkspaceWebhookServiceState
);
