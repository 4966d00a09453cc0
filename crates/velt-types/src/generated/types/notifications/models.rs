// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

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

implement_serde!(Strict : AddNotification);
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

implement_serde!(Strict : AddNotificationV1);
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

implement_serde!(Strict : DeleteNotifications);
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

implement_serde!(Strict : GetNotificationConfig);
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

implement_serde!(Strict : GetNotificationConfigV1);
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

implement_serde!(Strict : GetNotifications);
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

implement_serde!(Strict : GetNotificationsV1);
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

implement_serde!(Tolerant : Notification);
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

implement_serde!(Tolerant : NotificationConfig);
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

implement_serde!(Tolerant : NotificationConfigMetadata);
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

implement_serde!(Tolerant : NotificationConfigOutcome);
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

implement_serde!(Strict : NotificationContext);
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

implement_serde!(Strict : NotificationContextValue);
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

implement_serde!(Tolerant : NotificationLocationId);
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

implement_serde!(Tolerant : NotificationMetadata);
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

implement_serde!(Strict : NotificationTemplateData);
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

implement_serde!(Strict : NotificationUpdate);
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

implement_serde!(Strict : NotificationUpdateV1);
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

implement_serde!(Tolerant : NotificationUserConfig);
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

implement_serde!(Strict : SetNotificationConfig);
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

implement_serde!(Strict : SetNotificationConfigV1);
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

implement_serde!(Strict : UpdateNotifications);
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

implement_serde!(Strict : UpdateNotificationsV1);
