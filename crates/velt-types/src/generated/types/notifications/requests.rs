// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl AddNotificationV1 {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        action_user: impl Into<User>,
        display_headline_message_template: impl Into<::std::string::String>,
        display_body_message: impl Into<::std::string::String>,
        notify_users: impl IntoIterator<Item = impl Into<User>>,
    ) -> Self {
        Self {
            action_user: action_user.into(),
            create_document: Default::default(),
            create_organization: Default::default(),
            display_body_message: display_body_message.into(),
            display_headline_message_template: display_headline_message_template.into(),
            display_headline_message_template_data: Default::default(),
            document_id: document_id.into(),
            notification_id: Default::default(),
            notification_source_data: Default::default(),
            notify_all: Default::default(),
            notify_users: notify_users.into_iter().map(Into::into).collect(),
            organization_id: organization_id.into(),
        }
    }

    /// The notification ID, chosen by you. If omitted, Velt generates one. The only
    /// special characters allowed are `_` and `-`. Prevents the notification from being
    /// added twice.
    #[must_use]
    pub fn notification_id(mut self, notification_id: impl crate::OptionalText) -> Self {
        self.notification_id = notification_id.into_optional_text();
        self
    }

    /// Sets `displayHeadlineMessageTemplateData`.
    #[must_use]
    pub fn display_headline_message_template_data(
        mut self,
        display_headline_message_template_data: impl Into<NotificationTemplateData>,
    ) -> Self {
        self.display_headline_message_template_data =
            Some(display_headline_message_template_data.into());
        self
    }

    /// Whether to notify every user in the organization instead of only `notifyUsers`.
    /// Defaults to true.
    #[must_use]
    pub fn notify_all(mut self, notify_all: bool) -> Self {
        self.notify_all = Some(notify_all);
        self
    }

    /// Custom data to store with the notification. Your application receives it when a
    /// user clicks the notification.
    #[must_use]
    pub fn notification_source_data(
        mut self,
        notification_source_data: impl crate::IntoObject,
    ) -> Self {
        self.notification_source_data = Some(notification_source_data.into_object());
        self
    }

    /// Whether to add the organization first if it does not exist.
    #[must_use]
    pub fn create_organization(mut self, create_organization: bool) -> Self {
        self.create_organization = Some(create_organization);
        self
    }

    /// Whether to add the document first if it does not exist.
    #[must_use]
    pub fn create_document(mut self, create_document: bool) -> Self {
        self.create_document = Some(create_document);
        self
    }
}

impl NotificationTemplateData {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            action_user: Default::default(),
            recipient_user: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `actionUser`.
    #[must_use]
    pub fn action_user(mut self, action_user: impl Into<User>) -> Self {
        self.action_user = Some(action_user.into());
        self
    }

    /// Sets `recipientUser`.
    #[must_use]
    pub fn recipient_user(mut self, recipient_user: impl Into<User>) -> Self {
        self.recipient_user = Some(recipient_user.into());
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

crate::from_reference!(NotificationTemplateData);
impl DeleteNotifications {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            document_id: Default::default(),
            location_id: Default::default(),
            notification_ids: Default::default(),
            organization_id: organization_id.into(),
            user_id: Default::default(),
        }
    }

    /// The document ID to filter by.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// The location ID to filter by.
    #[must_use]
    pub fn location_id(mut self, location_id: impl crate::OptionalText) -> Self {
        self.location_id = location_id.into_optional_text();
        self
    }

    /// The user ID to filter by.
    #[must_use]
    pub fn user_id(mut self, user_id: impl crate::OptionalText) -> Self {
        self.user_id = user_id.into_optional_text();
        self
    }

    /// The IDs of the notifications to delete.
    #[must_use]
    pub fn notification_ids(
        mut self,
        notification_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        self.notification_ids = Some(
            notification_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

impl GetNotificationsV1 {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            document_id: Default::default(),
            location_id: Default::default(),
            notification_ids: Default::default(),
            organization_id: organization_id.into(),
            user_id: Default::default(),
        }
    }

    /// The document ID to filter by.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// The location ID to filter by.
    #[must_use]
    pub fn location_id(mut self, location_id: impl crate::OptionalText) -> Self {
        self.location_id = location_id.into_optional_text();
        self
    }

    /// The user ID to filter by.
    #[must_use]
    pub fn user_id(mut self, user_id: impl crate::OptionalText) -> Self {
        self.user_id = user_id.into_optional_text();
        self
    }

    /// The IDs of the notifications to return. At most 30.
    #[must_use]
    pub fn notification_ids(
        mut self,
        notification_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        self.notification_ids = Some(
            notification_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

impl GetNotificationConfigV1 {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_ids: impl IntoIterator<Item: AsRef<str>>,
        user_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            document_ids: document_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
            organization_id: organization_id.into(),
            user_id: user_id.into(),
        }
    }
}

impl SetNotificationConfigV1 {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_ids: impl IntoIterator<Item: AsRef<str>>,
        user_ids: impl IntoIterator<Item: AsRef<str>>,
        config: impl Into<NotificationConfig>,
    ) -> Self {
        Self {
            config: config.into(),
            document_ids: document_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
            organization_id: organization_id.into(),
            user_ids: user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        }
    }
}

impl NotificationConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            email: Default::default(),
            inbox: Default::default(),
            slack: Default::default(),
        }
    }

    /// Sets `inbox`.
    #[must_use]
    pub fn inbox(mut self, inbox: impl Into<crate::types::NotificationPreference>) -> Self {
        self.inbox = Some(inbox.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<crate::types::NotificationPreference>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `slack`.
    #[must_use]
    pub fn slack(mut self, slack: impl Into<crate::types::NotificationPreference>) -> Self {
        self.slack = Some(slack.into());
        self
    }
}

crate::from_reference!(NotificationConfig);
impl UpdateNotificationsV1 {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        notifications: impl IntoIterator<Item = impl Into<NotificationUpdateV1>>,
    ) -> Self {
        Self {
            document_id: Default::default(),
            location_id: Default::default(),
            notifications: notifications.into_iter().map(Into::into).collect(),
            organization_id: organization_id.into(),
            user_id: Default::default(),
        }
    }

    /// The ID of the document whose notifications to update.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// The ID of the location whose notifications to update.
    #[must_use]
    pub fn location_id(mut self, location_id: impl crate::OptionalText) -> Self {
        self.location_id = location_id.into_optional_text();
        self
    }

    /// The ID of the user whose notifications to update.
    #[must_use]
    pub fn user_id(mut self, user_id: impl crate::OptionalText) -> Self {
        self.user_id = user_id.into_optional_text();
        self
    }
}

impl NotificationUpdateV1 {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<::std::string::String>) -> Self {
        Self {
            action_user: Default::default(),
            display_body_message: Default::default(),
            display_headline_message_template: Default::default(),
            display_headline_message_template_data: Default::default(),
            id: id.into(),
            notification_source_data: Default::default(),
            persist_read_for_users: Default::default(),
            read_by_user_ids: Default::default(),
        }
    }

    /// Sets `actionUser`.
    #[must_use]
    pub fn action_user(mut self, action_user: impl Into<User>) -> Self {
        self.action_user = Some(action_user.into());
        self
    }

    /// The headline template. Variables in curly brackets, such as `{actionUser}`, are
    /// replaced by the values in `displayHeadlineMessageTemplateData`.
    #[must_use]
    pub fn display_headline_message_template(
        mut self,
        display_headline_message_template: impl crate::OptionalText,
    ) -> Self {
        self.display_headline_message_template =
            display_headline_message_template.into_optional_text();
        self
    }

    /// Sets `displayHeadlineMessageTemplateData`.
    #[must_use]
    pub fn display_headline_message_template_data(
        mut self,
        display_headline_message_template_data: impl Into<NotificationTemplateData>,
    ) -> Self {
        self.display_headline_message_template_data =
            Some(display_headline_message_template_data.into());
        self
    }

    /// The body, shown below the headline.
    #[must_use]
    pub fn display_body_message(mut self, display_body_message: impl crate::OptionalText) -> Self {
        self.display_body_message = display_body_message.into_optional_text();
        self
    }

    /// Custom data to store with the notification. Your application receives it when a
    /// user clicks the notification.
    #[must_use]
    pub fn notification_source_data(
        mut self,
        notification_source_data: impl crate::IntoObject,
    ) -> Self {
        self.notification_source_data = Some(notification_source_data.into_object());
        self
    }

    /// The IDs of the users for whom to mark the notification as read.
    #[must_use]
    pub fn read_by_user_ids(
        mut self,
        read_by_user_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        self.read_by_user_ids = Some(
            read_by_user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Whether the notification stays in the "For You" tab of the users in
    /// `readByUserIds`.
    #[must_use]
    pub fn persist_read_for_users(mut self, persist_read_for_users: bool) -> Self {
        self.persist_read_for_users = Some(persist_read_for_users);
        self
    }
}

crate::from_reference!(NotificationUpdateV1);
crate::from_text!(NotificationUpdateV1);
impl AddNotification {
    /// Creates the value with its required fields.
    ///
    /// Prefer one of the other constructors: they set the optional fields of which at
    /// least one is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        action_user: impl Into<User>,
        notify_users: impl IntoIterator<Item = impl Into<User>>,
    ) -> Self {
        Self {
            action_user: action_user.into(),
            context: Default::default(),
            create_document: Default::default(),
            create_organization: Default::default(),
            display_body_message: Default::default(),
            display_body_message_template: Default::default(),
            display_body_message_template_data: Default::default(),
            display_headline_message_template: Default::default(),
            display_headline_message_template_data: Default::default(),
            document_id: document_id.into(),
            is_cross_organization_enabled: Default::default(),
            is_notification_resolver_used: Default::default(),
            location: Default::default(),
            metadata: Default::default(),
            notification_id: Default::default(),
            notification_source: Default::default(),
            notification_source_data: Default::default(),
            notify_all: Default::default(),
            notify_users: notify_users.into_iter().map(Into::into).collect(),
            organization_id: organization_id.into(),
            verify_user_permissions: Default::default(),
        }
    }

    /// Adds a notification with its texts.
    pub fn with_texts(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        action_user: impl Into<User>,
        notify_users: impl IntoIterator<Item = impl Into<User>>,
        display_headline_message_template: impl Into<::std::string::String>,
        display_body_message: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            action_user: action_user.into(),
            context: Default::default(),
            create_document: Default::default(),
            create_organization: Default::default(),
            display_body_message: Some(display_body_message.into()),
            display_body_message_template: Default::default(),
            display_body_message_template_data: Default::default(),
            display_headline_message_template: Some(display_headline_message_template.into()),
            display_headline_message_template_data: Default::default(),
            document_id: document_id.into(),
            is_cross_organization_enabled: Default::default(),
            is_notification_resolver_used: Default::default(),
            location: Default::default(),
            metadata: Default::default(),
            notification_id: Default::default(),
            notification_source: Default::default(),
            notification_source_data: Default::default(),
            notify_all: Default::default(),
            notify_users: notify_users.into_iter().map(Into::into).collect(),
            organization_id: organization_id.into(),
            verify_user_permissions: Default::default(),
        }
    }

    /// Adds a notification whose texts your notification resolver supplies.
    pub fn resolved(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        action_user: impl Into<User>,
        notify_users: impl IntoIterator<Item = impl Into<User>>,
    ) -> Self {
        Self {
            action_user: action_user.into(),
            context: Default::default(),
            create_document: Default::default(),
            create_organization: Default::default(),
            display_body_message: Default::default(),
            display_body_message_template: Default::default(),
            display_body_message_template_data: Default::default(),
            display_headline_message_template: Default::default(),
            display_headline_message_template_data: Default::default(),
            document_id: document_id.into(),
            is_cross_organization_enabled: Default::default(),
            is_notification_resolver_used: Some(true),
            location: Default::default(),
            metadata: Default::default(),
            notification_id: Default::default(),
            notification_source: Default::default(),
            notification_source_data: Default::default(),
            notify_all: Default::default(),
            notify_users: notify_users.into_iter().map(Into::into).collect(),
            organization_id: organization_id.into(),
            verify_user_permissions: Default::default(),
        }
    }

    /// The notification ID, chosen by you. If omitted, Velt generates one. The only
    /// special characters allowed are `_` and `-`. Prevents the notification from being
    /// added twice.
    #[must_use]
    pub fn notification_id(mut self, notification_id: impl crate::OptionalText) -> Self {
        self.notification_id = notification_id.into_optional_text();
        self
    }

    /// The headline template. Variables in curly brackets, such as `{actionUser}`, are
    /// replaced by the values in `displayHeadlineMessageTemplateData`. Required unless
    /// `isNotificationResolverUsed` is true.
    #[must_use]
    pub fn display_headline_message_template(
        mut self,
        display_headline_message_template: impl crate::OptionalText,
    ) -> Self {
        self.display_headline_message_template =
            display_headline_message_template.into_optional_text();
        self
    }

    /// Sets `displayHeadlineMessageTemplateData`.
    #[must_use]
    pub fn display_headline_message_template_data(
        mut self,
        display_headline_message_template_data: impl Into<NotificationTemplateData>,
    ) -> Self {
        self.display_headline_message_template_data =
            Some(display_headline_message_template_data.into());
        self
    }

    /// The body, shown below the headline. Required unless `isNotificationResolverUsed`
    /// is true.
    #[must_use]
    pub fn display_body_message(mut self, display_body_message: impl crate::OptionalText) -> Self {
        self.display_body_message = display_body_message.into_optional_text();
        self
    }

    /// Whether to notify every user in the organization instead of only `notifyUsers`.
    /// Defaults to true.
    #[must_use]
    pub fn notify_all(mut self, notify_all: bool) -> Self {
        self.notify_all = Some(notify_all);
        self
    }

    /// Sets `notificationSource`.
    #[must_use]
    pub fn notification_source(
        mut self,
        notification_source: impl Into<crate::types::NotificationSource>,
    ) -> Self {
        self.notification_source = Some(notification_source.into());
        self
    }

    /// Custom data to store with the notification. Your application receives it when a
    /// user clicks the notification.
    #[must_use]
    pub fn notification_source_data(
        mut self,
        notification_source_data: impl crate::IntoObject,
    ) -> Self {
        self.notification_source_data = Some(notification_source_data.into_object());
        self
    }

    /// Whether you store the texts yourself and supply them through the notification
    /// resolver of the Velt SDK.
    #[must_use]
    pub fn is_notification_resolver_used(mut self, is_notification_resolver_used: bool) -> Self {
        self.is_notification_resolver_used = Some(is_notification_resolver_used);
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn context(mut self, context: impl Into<NotificationContext>) -> Self {
        self.context = Some(context.into());
        self
    }

    /// Whether to skip users who cannot access the document. Defaults to false.
    #[must_use]
    pub fn verify_user_permissions(mut self, verify_user_permissions: bool) -> Self {
        self.verify_user_permissions = Some(verify_user_permissions);
        self
    }

    /// Whether to add the organization first if it does not exist.
    #[must_use]
    pub fn create_organization(mut self, create_organization: bool) -> Self {
        self.create_organization = Some(create_organization);
        self
    }

    /// Whether to add the document first if it does not exist.
    #[must_use]
    pub fn create_document(mut self, create_document: bool) -> Self {
        self.create_document = Some(create_document);
        self
    }

    /// The body template.
    #[must_use]
    pub fn display_body_message_template(
        mut self,
        display_body_message_template: impl crate::OptionalText,
    ) -> Self {
        self.display_body_message_template = display_body_message_template.into_optional_text();
        self
    }

    /// Values for the variables in `displayBodyMessageTemplate`.
    #[must_use]
    pub fn display_body_message_template_data(
        mut self,
        display_body_message_template_data: impl crate::IntoObject,
    ) -> Self {
        self.display_body_message_template_data =
            Some(display_body_message_template_data.into_object());
        self
    }

    /// The location of the notification. Velt's Node guide lists this field but does
    /// not describe it.
    #[must_use]
    pub fn location(mut self, location: impl crate::IntoObject) -> Self {
        self.location = Some(location.into_object());
        self
    }

    /// The metadata of the notification. Velt's Node guide lists this field but does
    /// not describe it.
    #[must_use]
    pub fn metadata(mut self, metadata: impl crate::IntoObject) -> Self {
        self.metadata = Some(metadata.into_object());
        self
    }

    /// Whether to enable the notification across organizations. Velt's Node guide lists
    /// this field but does not describe it.
    #[must_use]
    pub fn is_cross_organization_enabled(mut self, is_cross_organization_enabled: bool) -> Self {
        self.is_cross_organization_enabled = Some(is_cross_organization_enabled);
        self
    }
}

impl NotificationContext {
    /// Creates the value with its required fields.
    pub fn new(
        access: impl IntoIterator<
            Item = (
                impl Into<::std::string::String>,
                impl Into<NotificationContextValue>,
            ),
        >,
    ) -> Self {
        Self {
            access: access
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        }
    }
}

crate::from_reference!(NotificationContext);
impl GetNotifications {
    /// Creates the value with its required fields.
    ///
    /// Prefer one of the other constructors: they set the optional fields of which at
    /// least one is required.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            document_id: Default::default(),
            location_id: Default::default(),
            notification_ids: Default::default(),
            order: Default::default(),
            organization_id: organization_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            user_id: Default::default(),
        }
    }

    /// Lists notifications of a document.
    pub fn of_document(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            document_id: Some(document_id.into()),
            location_id: Default::default(),
            notification_ids: Default::default(),
            order: Default::default(),
            organization_id: organization_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            user_id: Default::default(),
        }
    }

    /// Lists notifications of a user.
    pub fn of_user(
        organization_id: impl Into<::std::string::String>,
        user_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            document_id: Default::default(),
            location_id: Default::default(),
            notification_ids: Default::default(),
            order: Default::default(),
            organization_id: organization_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            user_id: Some(user_id.into()),
        }
    }

    /// The document ID to filter by. Required unless `userId` is set.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// The location ID to filter by.
    #[must_use]
    pub fn location_id(mut self, location_id: impl crate::OptionalText) -> Self {
        self.location_id = location_id.into_optional_text();
        self
    }

    /// The user ID to filter by. Required unless `documentId` is set.
    #[must_use]
    pub fn user_id(mut self, user_id: impl crate::OptionalText) -> Self {
        self.user_id = user_id.into_optional_text();
        self
    }

    /// The IDs of the notifications to return. At most 30.
    #[must_use]
    pub fn notification_ids(
        mut self,
        notification_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        self.notification_ids = Some(
            notification_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The sort order, by time. Defaults to `desc`.
    #[must_use]
    pub fn order(mut self, order: impl Into<crate::types::TimeOrder>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Maximum number of notifications per page. Defaults to 1000.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Token of the page to return, from the previous response. If omitted, the first
    /// page is returned.
    #[must_use]
    pub fn page_token(mut self, page_token: impl crate::OptionalText) -> Self {
        self.page_token = page_token.into_optional_text();
        self
    }
}

impl GetNotificationConfig {
    /// Creates the value with its required fields.
    ///
    /// Prefer one of the other constructors: they set the optional fields of which at
    /// least one is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        user_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            document_ids: Default::default(),
            get_organization_config: Default::default(),
            organization_id: organization_id.into(),
            user_id: user_id.into(),
        }
    }

    /// Returns the settings for documents.
    pub fn of_documents(
        organization_id: impl Into<::std::string::String>,
        user_id: impl Into<::std::string::String>,
        document_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        Self {
            document_ids: Some(
                document_ids
                    .into_iter()
                    .map(|text| text.as_ref().to_owned())
                    .collect(),
            ),
            get_organization_config: Default::default(),
            organization_id: organization_id.into(),
            user_id: user_id.into(),
        }
    }

    /// Returns the settings for the organization as a whole.
    pub fn of_organization(
        organization_id: impl Into<::std::string::String>,
        user_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            document_ids: Default::default(),
            get_organization_config: Some(true),
            organization_id: organization_id.into(),
            user_id: user_id.into(),
        }
    }

    /// The document IDs. At most 30. Required unless `getOrganizationConfig` is true.
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

    /// Whether to return the settings for the organization as a whole. Must be true if
    /// `documentIds` is omitted.
    #[must_use]
    pub fn get_organization_config(mut self, get_organization_config: bool) -> Self {
        self.get_organization_config = Some(get_organization_config);
        self
    }
}

impl SetNotificationConfig {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        user_ids: impl IntoIterator<Item: AsRef<str>>,
        config: impl Into<NotificationConfig>,
    ) -> Self {
        Self {
            config: config.into(),
            document_ids: Default::default(),
            organization_id: organization_id.into(),
            user_ids: user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        }
    }

    /// The document IDs. If omitted, sets the users' defaults for all documents of the
    /// organization.
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

impl UpdateNotifications {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        notifications: impl IntoIterator<Item = impl Into<NotificationUpdate>>,
    ) -> Self {
        Self {
            document_id: Default::default(),
            location_id: Default::default(),
            notifications: notifications.into_iter().map(Into::into).collect(),
            organization_id: organization_id.into(),
            user_id: Default::default(),
            verify_user_permissions: Default::default(),
        }
    }

    /// The ID of the document whose notifications to update.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// The ID of the location whose notifications to update.
    #[must_use]
    pub fn location_id(mut self, location_id: impl crate::OptionalText) -> Self {
        self.location_id = location_id.into_optional_text();
        self
    }

    /// The ID of the user whose notifications to update.
    #[must_use]
    pub fn user_id(mut self, user_id: impl crate::OptionalText) -> Self {
        self.user_id = user_id.into_optional_text();
        self
    }

    /// Whether to skip users who cannot access the document. Defaults to false.
    #[must_use]
    pub fn verify_user_permissions(mut self, verify_user_permissions: bool) -> Self {
        self.verify_user_permissions = Some(verify_user_permissions);
        self
    }
}

impl NotificationUpdate {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            action_user: Default::default(),
            context: Default::default(),
            display_body_message: Default::default(),
            display_body_message_template: Default::default(),
            display_body_message_template_data: Default::default(),
            display_headline_message_template: Default::default(),
            display_headline_message_template_data: Default::default(),
            id: Default::default(),
            location: Default::default(),
            metadata: Default::default(),
            notification_id: Default::default(),
            notification_source_data: Default::default(),
            notify_users: Default::default(),
            persist_read_for_users: Default::default(),
            read_by_user_ids: Default::default(),
        }
    }

    /// The notification ID. Velt's API reference marks it as optional but sends it in
    /// every example.
    #[must_use]
    pub fn id(mut self, id: impl crate::OptionalText) -> Self {
        self.id = id.into_optional_text();
        self
    }

    /// The notification ID under a second name, which an example in Velt's Node guide
    /// uses. The list of accepted fields in the same guide contains only `id`.
    #[must_use]
    pub fn notification_id(mut self, notification_id: impl crate::OptionalText) -> Self {
        self.notification_id = notification_id.into_optional_text();
        self
    }

    /// Sets `actionUser`.
    #[must_use]
    pub fn action_user(mut self, action_user: impl Into<User>) -> Self {
        self.action_user = Some(action_user.into());
        self
    }

    /// The headline template. Variables in curly brackets, such as `{actionUser}`, are
    /// replaced by the values in `displayHeadlineMessageTemplateData`.
    #[must_use]
    pub fn display_headline_message_template(
        mut self,
        display_headline_message_template: impl crate::OptionalText,
    ) -> Self {
        self.display_headline_message_template =
            display_headline_message_template.into_optional_text();
        self
    }

    /// Sets `displayHeadlineMessageTemplateData`.
    #[must_use]
    pub fn display_headline_message_template_data(
        mut self,
        display_headline_message_template_data: impl Into<NotificationTemplateData>,
    ) -> Self {
        self.display_headline_message_template_data =
            Some(display_headline_message_template_data.into());
        self
    }

    /// The body, shown below the headline.
    #[must_use]
    pub fn display_body_message(mut self, display_body_message: impl crate::OptionalText) -> Self {
        self.display_body_message = display_body_message.into_optional_text();
        self
    }

    /// Custom data to store with the notification. Your application receives it when a
    /// user clicks the notification.
    #[must_use]
    pub fn notification_source_data(
        mut self,
        notification_source_data: impl crate::IntoObject,
    ) -> Self {
        self.notification_source_data = Some(notification_source_data.into_object());
        self
    }

    /// The IDs of the users for whom to mark the notification as read.
    #[must_use]
    pub fn read_by_user_ids(
        mut self,
        read_by_user_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        self.read_by_user_ids = Some(
            read_by_user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Whether the notification stays in the "For You" tab of the users in
    /// `readByUserIds`.
    #[must_use]
    pub fn persist_read_for_users(mut self, persist_read_for_users: bool) -> Self {
        self.persist_read_for_users = Some(persist_read_for_users);
        self
    }

    /// The body template.
    #[must_use]
    pub fn display_body_message_template(
        mut self,
        display_body_message_template: impl crate::OptionalText,
    ) -> Self {
        self.display_body_message_template = display_body_message_template.into_optional_text();
        self
    }

    /// Values for the variables in `displayBodyMessageTemplate`.
    #[must_use]
    pub fn display_body_message_template_data(
        mut self,
        display_body_message_template_data: impl crate::IntoObject,
    ) -> Self {
        self.display_body_message_template_data =
            Some(display_body_message_template_data.into_object());
        self
    }

    /// The users to notify. Velt's Node guide lists this field but does not describe
    /// it.
    #[must_use]
    pub fn notify_users(mut self, notify_users: impl IntoIterator<Item = impl Into<User>>) -> Self {
        self.notify_users = Some(notify_users.into_iter().map(Into::into).collect());
        self
    }

    /// The location of the notification. Velt's Node guide lists this field but does
    /// not describe it.
    #[must_use]
    pub fn location(mut self, location: impl crate::IntoObject) -> Self {
        self.location = Some(location.into_object());
        self
    }

    /// The metadata of the notification. Velt's Node guide lists this field but does
    /// not describe it.
    #[must_use]
    pub fn metadata(mut self, metadata: impl crate::IntoObject) -> Self {
        self.metadata = Some(metadata.into_object());
        self
    }

    /// The context of the notification. Velt's Node guide lists this field but does not
    /// describe it.
    #[must_use]
    pub fn context(mut self, context: impl crate::IntoObject) -> Self {
        self.context = Some(context.into_object());
        self
    }
}

crate::from_reference!(NotificationUpdate);
