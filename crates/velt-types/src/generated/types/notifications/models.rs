// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for AddNotification {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action_user: fields.read("actionUser"),
            context: fields.read("context"),
            create_document: fields.read("createDocument"),
            create_organization: fields.read("createOrganization"),
            display_body_message: fields.read("displayBodyMessage"),
            display_body_message_template: fields.read("displayBodyMessageTemplate"),
            display_body_message_template_data: fields.read("displayBodyMessageTemplateData"),
            display_headline_message_template: fields.read("displayHeadlineMessageTemplate"),
            display_headline_message_template_data: fields
                .read("displayHeadlineMessageTemplateData"),
            document_id: fields.read("documentId"),
            is_cross_organization_enabled: fields.read("isCrossOrganizationEnabled"),
            is_notification_resolver_used: fields.read("isNotificationResolverUsed"),
            location: fields.read("location"),
            metadata: fields.read("metadata"),
            notification_id: fields.read("notificationId"),
            notification_source: fields.read("notificationSource"),
            notification_source_data: fields.read("notificationSourceData"),
            notify_all: fields.read("notifyAll"),
            notify_users: fields.read("notifyUsers"),
            organization_id: fields.read("organizationId"),
            verify_user_permissions: fields.read("verifyUserPermissions"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("actionUser", &self.action_user);
        object.write_some("context", &self.context);
        object.write_some("createDocument", &self.create_document);
        object.write_some("createOrganization", &self.create_organization);
        object.write_some("displayBodyMessage", &self.display_body_message);
        object.write_some(
            "displayBodyMessageTemplate",
            &self.display_body_message_template,
        );
        object.write_some(
            "displayBodyMessageTemplateData",
            &self.display_body_message_template_data,
        );
        object.write_some(
            "displayHeadlineMessageTemplate",
            &self.display_headline_message_template,
        );
        object.write_some(
            "displayHeadlineMessageTemplateData",
            &self.display_headline_message_template_data,
        );
        object.write("documentId", &self.document_id);
        object.write_some(
            "isCrossOrganizationEnabled",
            &self.is_cross_organization_enabled,
        );
        object.write_some(
            "isNotificationResolverUsed",
            &self.is_notification_resolver_used,
        );
        object.write_some("location", &self.location);
        object.write_some("metadata", &self.metadata);
        object.write_some("notificationId", &self.notification_id);
        object.write_some("notificationSource", &self.notification_source);
        object.write_some("notificationSourceData", &self.notification_source_data);
        object.write_some("notifyAll", &self.notify_all);
        object.write("notifyUsers", &self.notify_users);
        object.write("organizationId", &self.organization_id);
        object.write_some("verifyUserPermissions", &self.verify_user_permissions);
    }
}

implement_model!(AddNotification);
implement_serde!(Strict : AddNotification);
impl Object for AddNotificationV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action_user: fields.read("actionUser"),
            create_document: fields.read("createDocument"),
            create_organization: fields.read("createOrganization"),
            display_body_message: fields.read("displayBodyMessage"),
            display_headline_message_template: fields.read("displayHeadlineMessageTemplate"),
            display_headline_message_template_data: fields
                .read("displayHeadlineMessageTemplateData"),
            document_id: fields.read("documentId"),
            notification_id: fields.read("notificationId"),
            notification_source_data: fields.read("notificationSourceData"),
            notify_all: fields.read("notifyAll"),
            notify_users: fields.read("notifyUsers"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("actionUser", &self.action_user);
        object.write_some("createDocument", &self.create_document);
        object.write_some("createOrganization", &self.create_organization);
        object.write("displayBodyMessage", &self.display_body_message);
        object.write(
            "displayHeadlineMessageTemplate",
            &self.display_headline_message_template,
        );
        object.write_some(
            "displayHeadlineMessageTemplateData",
            &self.display_headline_message_template_data,
        );
        object.write("documentId", &self.document_id);
        object.write_some("notificationId", &self.notification_id);
        object.write_some("notificationSourceData", &self.notification_source_data);
        object.write_some("notifyAll", &self.notify_all);
        object.write("notifyUsers", &self.notify_users);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(AddNotificationV1);
implement_serde!(Strict : AddNotificationV1);
impl Object for DeleteNotifications {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            location_id: fields.read("locationId"),
            notification_ids: fields.read("notificationIds"),
            organization_id: fields.read("organizationId"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write_some("locationId", &self.location_id);
        object.write_some("notificationIds", &self.notification_ids);
        object.write("organizationId", &self.organization_id);
        object.write_some("userId", &self.user_id);
    }
}

implement_model!(DeleteNotifications);
implement_serde!(Strict : DeleteNotifications);
impl Object for GetNotificationConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_ids: fields.read("documentIds"),
            get_organization_config: fields.read("getOrganizationConfig"),
            organization_id: fields.read("organizationId"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentIds", &self.document_ids);
        object.write_some("getOrganizationConfig", &self.get_organization_config);
        object.write("organizationId", &self.organization_id);
        object.write("userId", &self.user_id);
    }
}

implement_model!(GetNotificationConfig);
implement_serde!(Strict : GetNotificationConfig);
impl Object for GetNotificationConfigV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_ids: fields.read("documentIds"),
            organization_id: fields.read("organizationId"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("documentIds", &self.document_ids);
        object.write("organizationId", &self.organization_id);
        object.write("userId", &self.user_id);
    }
}

implement_model!(GetNotificationConfigV1);
implement_serde!(Strict : GetNotificationConfigV1);
impl Object for GetNotifications {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            location_id: fields.read("locationId"),
            notification_ids: fields.read("notificationIds"),
            order: fields.read("order"),
            organization_id: fields.read("organizationId"),
            page_size: fields.read("pageSize"),
            page_token: fields.read("pageToken"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write_some("locationId", &self.location_id);
        object.write_some("notificationIds", &self.notification_ids);
        object.write_some("order", &self.order);
        object.write("organizationId", &self.organization_id);
        object.write_some("pageSize", &self.page_size);
        object.write_some("pageToken", &self.page_token);
        object.write_some("userId", &self.user_id);
    }
}

implement_model!(GetNotifications);
implement_serde!(Strict : GetNotifications);
impl Object for GetNotificationsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            location_id: fields.read("locationId"),
            notification_ids: fields.read("notificationIds"),
            organization_id: fields.read("organizationId"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write_some("locationId", &self.location_id);
        object.write_some("notificationIds", &self.notification_ids);
        object.write("organizationId", &self.organization_id);
        object.write_some("userId", &self.user_id);
    }
}

implement_model!(GetNotificationsV1);
implement_serde!(Strict : GetNotificationsV1);
impl Object for Notification {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action_type: fields.read("actionType"),
            action_user: fields.read("actionUser"),
            display_body_message: fields.read("displayBodyMessage"),
            display_headline_message: fields.read("displayHeadlineMessage"),
            display_headline_message_template: fields.read("displayHeadlineMessageTemplate"),
            display_headline_message_template_data: fields
                .read("displayHeadlineMessageTemplateData"),
            for_you: fields.read("forYou"),
            id: fields.read("id"),
            is_notification_resolver_used: fields.read("isNotificationResolverUsed"),
            is_unread: fields.read("isUnread"),
            metadata: fields.read("metadata"),
            notification_source: fields.read("notificationSource"),
            notification_source_data: fields.read("notificationSourceData"),
            notify_users: fields.read("notifyUsers"),
            notify_users_by_user_id: fields.read("notifyUsersByUserId"),
            target_annotation_id: fields.read("targetAnnotationId"),
            timestamp: fields.read("timestamp"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("actionType", &self.action_type);
        object.write_some("actionUser", &self.action_user);
        object.write_some("displayBodyMessage", &self.display_body_message);
        object.write_some("displayHeadlineMessage", &self.display_headline_message);
        object.write_some(
            "displayHeadlineMessageTemplate",
            &self.display_headline_message_template,
        );
        object.write_some(
            "displayHeadlineMessageTemplateData",
            &self.display_headline_message_template_data,
        );
        object.write_some("forYou", &self.for_you);
        object.write("id", &self.id);
        object.write_some(
            "isNotificationResolverUsed",
            &self.is_notification_resolver_used,
        );
        object.write_some("isUnread", &self.is_unread);
        object.write_some("metadata", &self.metadata);
        object.write_some("notificationSource", &self.notification_source);
        object.write_some("notificationSourceData", &self.notification_source_data);
        object.write_some("notifyUsers", &self.notify_users);
        object.write_some("notifyUsersByUserId", &self.notify_users_by_user_id);
        object.write_some("targetAnnotationId", &self.target_annotation_id);
        object.write_some("timestamp", &self.timestamp);
        object.extend(&self.extra);
    }
}

implement_model!(Notification);
implement_serde!(Tolerant : Notification);
impl Object for NotificationConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            email: fields.read("email"),
            inbox: fields.read("inbox"),
            slack: fields.read("slack"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("email", &self.email);
        object.write_some("inbox", &self.inbox);
        object.write_some("slack", &self.slack);
    }
}

implement_model!(NotificationConfig);
implement_serde!(Tolerant : NotificationConfig);
impl Object for NotificationConfigMetadata {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("apiKey", &self.api_key);
        object.write_some("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
        object.write("userId", &self.user_id);
    }
}

implement_model!(NotificationConfigMetadata);
implement_serde!(Tolerant : NotificationConfigMetadata);
impl Object for NotificationConfigOutcome {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            message: fields.read("message"),
            success: fields.read("success"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write_some("message", &self.message);
        object.write("success", &self.success);
        object.write_some("userId", &self.user_id);
    }
}

implement_model!(NotificationConfigOutcome);
implement_serde!(Tolerant : NotificationConfigOutcome);
impl Object for NotificationContext {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            access: fields.read("access"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("access", &self.access);
    }
}

implement_model!(NotificationContext);
implement_serde!(Strict : NotificationContext);
impl From<::std::string::String> for NotificationContextValue {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for NotificationContextValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl Model for NotificationContextValue {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        one_of(
            node,
            at,
            &[
                (<f64 as Model>::SHAPE, |node, at| {
                    Self::Number(Model::read(node, at))
                }),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Self::Text(Model::read(node, at))
                }),
            ],
            Self::Other,
        )
    }

    fn empty() -> Self {
        Self::Other(::serde_json::Value::Null)
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
impl From<::std::string::String> for NotificationLocationId {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for NotificationLocationId {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl Model for NotificationLocationId {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        one_of(
            node,
            at,
            &[
                (<i64 as Model>::SHAPE, |node, at| {
                    Self::Number(Model::read(node, at))
                }),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Self::Text(Model::read(node, at))
                }),
            ],
            Self::Other,
        )
    }

    fn empty() -> Self {
        Self::Other(::serde_json::Value::Null)
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
impl Object for NotificationMetadata {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            client_document_id: fields.read("clientDocumentId"),
            client_organization_id: fields.read("clientOrganizationId"),
            document_id: fields.read("documentId"),
            document_metadata: fields.read("documentMetadata"),
            location: fields.read("location"),
            location_id: fields.read("locationId"),
            organization_id: fields.read("organizationId"),
            organization_metadata: fields.read("organizationMetadata"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("apiKey", &self.api_key);
        object.write_some("clientDocumentId", &self.client_document_id);
        object.write_some("clientOrganizationId", &self.client_organization_id);
        object.write_some("documentId", &self.document_id);
        object.write_some("documentMetadata", &self.document_metadata);
        object.write_some("location", &self.location);
        object.write_some("locationId", &self.location_id);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("organizationMetadata", &self.organization_metadata);
        object.extend(&self.extra);
    }
}

implement_model!(NotificationMetadata);
implement_serde!(Tolerant : NotificationMetadata);
impl Object for NotificationTemplateData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action_user: fields.read("actionUser"),
            recipient_user: fields.read("recipientUser"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("actionUser", &self.action_user);
        object.write_some("recipientUser", &self.recipient_user);
        object.extend(&self.extra);
    }
}

implement_model!(NotificationTemplateData);
implement_serde!(Strict : NotificationTemplateData);
impl Object for NotificationUpdate {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action_user: fields.read("actionUser"),
            context: fields.read("context"),
            display_body_message: fields.read("displayBodyMessage"),
            display_body_message_template: fields.read("displayBodyMessageTemplate"),
            display_body_message_template_data: fields.read("displayBodyMessageTemplateData"),
            display_headline_message_template: fields.read("displayHeadlineMessageTemplate"),
            display_headline_message_template_data: fields
                .read("displayHeadlineMessageTemplateData"),
            id: fields.read("id"),
            location: fields.read("location"),
            metadata: fields.read("metadata"),
            notification_id: fields.read("notificationId"),
            notification_source_data: fields.read("notificationSourceData"),
            notify_users: fields.read("notifyUsers"),
            persist_read_for_users: fields.read("persistReadForUsers"),
            read_by_user_ids: fields.read("readByUserIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("actionUser", &self.action_user);
        object.write_some("context", &self.context);
        object.write_some("displayBodyMessage", &self.display_body_message);
        object.write_some(
            "displayBodyMessageTemplate",
            &self.display_body_message_template,
        );
        object.write_some(
            "displayBodyMessageTemplateData",
            &self.display_body_message_template_data,
        );
        object.write_some(
            "displayHeadlineMessageTemplate",
            &self.display_headline_message_template,
        );
        object.write_some(
            "displayHeadlineMessageTemplateData",
            &self.display_headline_message_template_data,
        );
        object.write_some("id", &self.id);
        object.write_some("location", &self.location);
        object.write_some("metadata", &self.metadata);
        object.write_some("notificationId", &self.notification_id);
        object.write_some("notificationSourceData", &self.notification_source_data);
        object.write_some("notifyUsers", &self.notify_users);
        object.write_some("persistReadForUsers", &self.persist_read_for_users);
        object.write_some("readByUserIds", &self.read_by_user_ids);
    }
}

implement_model!(NotificationUpdate);
implement_serde!(Strict : NotificationUpdate);
impl Object for NotificationUpdateV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action_user: fields.read("actionUser"),
            display_body_message: fields.read("displayBodyMessage"),
            display_headline_message_template: fields.read("displayHeadlineMessageTemplate"),
            display_headline_message_template_data: fields
                .read("displayHeadlineMessageTemplateData"),
            id: fields.read("id"),
            notification_source_data: fields.read("notificationSourceData"),
            persist_read_for_users: fields.read("persistReadForUsers"),
            read_by_user_ids: fields.read("readByUserIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("actionUser", &self.action_user);
        object.write_some("displayBodyMessage", &self.display_body_message);
        object.write_some(
            "displayHeadlineMessageTemplate",
            &self.display_headline_message_template,
        );
        object.write_some(
            "displayHeadlineMessageTemplateData",
            &self.display_headline_message_template_data,
        );
        object.write("id", &self.id);
        object.write_some("notificationSourceData", &self.notification_source_data);
        object.write_some("persistReadForUsers", &self.persist_read_for_users);
        object.write_some("readByUserIds", &self.read_by_user_ids);
    }
}

implement_model!(NotificationUpdateV1);
implement_serde!(Strict : NotificationUpdateV1);
impl Object for NotificationUserConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            config: fields.read("config"),
            metadata: fields.read("metadata"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("config", &self.config);
        object.write("metadata", &self.metadata);
    }
}

implement_model!(NotificationUserConfig);
implement_serde!(Tolerant : NotificationUserConfig);
impl Object for SetNotificationConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            config: fields.read("config"),
            document_ids: fields.read("documentIds"),
            organization_id: fields.read("organizationId"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("config", &self.config);
        object.write_some("documentIds", &self.document_ids);
        object.write("organizationId", &self.organization_id);
        object.write("userIds", &self.user_ids);
    }
}

implement_model!(SetNotificationConfig);
implement_serde!(Strict : SetNotificationConfig);
impl Object for SetNotificationConfigV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            config: fields.read("config"),
            document_ids: fields.read("documentIds"),
            organization_id: fields.read("organizationId"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("config", &self.config);
        object.write("documentIds", &self.document_ids);
        object.write("organizationId", &self.organization_id);
        object.write("userIds", &self.user_ids);
    }
}

implement_model!(SetNotificationConfigV1);
implement_serde!(Strict : SetNotificationConfigV1);
impl Object for UpdateNotifications {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            location_id: fields.read("locationId"),
            notifications: fields.read("notifications"),
            organization_id: fields.read("organizationId"),
            user_id: fields.read("userId"),
            verify_user_permissions: fields.read("verifyUserPermissions"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write_some("locationId", &self.location_id);
        object.write("notifications", &self.notifications);
        object.write("organizationId", &self.organization_id);
        object.write_some("userId", &self.user_id);
        object.write_some("verifyUserPermissions", &self.verify_user_permissions);
    }
}

implement_model!(UpdateNotifications);
implement_serde!(Strict : UpdateNotifications);
impl Object for UpdateNotificationsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            location_id: fields.read("locationId"),
            notifications: fields.read("notifications"),
            organization_id: fields.read("organizationId"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write_some("locationId", &self.location_id);
        object.write("notifications", &self.notifications);
        object.write("organizationId", &self.organization_id);
        object.write_some("userId", &self.user_id);
    }
}

implement_model!(UpdateNotificationsV1);
implement_serde!(Strict : UpdateNotificationsV1);
