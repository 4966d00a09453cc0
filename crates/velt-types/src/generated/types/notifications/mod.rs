// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `notifications`.
//!
//! Requires the feature `notifications`.

mod models;
mod outcomes;
mod paging;
mod requests;
use crate::types::*;

/// Adds a notification. Requires `displayHeadlineMessageTemplate` and `displayBodyMessage`, or `isNotificationResolverUsed`. `actionUser` is the user whose action the notification reports.
///
/// Sent by `v2().notifications().add()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddNotification {
    /// A user. Custom fields are stored with the user.
    pub action_user: User,
    /// The context that controls access to a notification. It reaches only users whose own
    /// context matches.
    pub context: ::std::option::Option<NotificationContext>,
    /// Whether to add the document first if it does not exist.
    pub create_document: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The body, shown below the headline. Required unless `isNotificationResolverUsed` is true.
    pub display_body_message: ::std::option::Option<::std::string::String>,
    /// The body template.
    pub display_body_message_template: ::std::option::Option<::std::string::String>,
    /// Values for the variables in `displayBodyMessageTemplate`.
    pub display_body_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The headline template. Variables in curly brackets, such as `{actionUser}`, are replaced by the values in `displayHeadlineMessageTemplateData`. Required unless `isNotificationResolverUsed` is true.
    pub display_headline_message_template: ::std::option::Option<::std::string::String>,
    /// Values for the variables in a headline template. Custom variables have string values.
    pub display_headline_message_template_data: ::std::option::Option<NotificationTemplateData>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// Whether to enable the notification across organizations. Velt's Node guide lists this field but does not describe it.
    pub is_cross_organization_enabled: ::std::option::Option<bool>,
    /// Whether you store the texts yourself and supply them through the notification resolver of the Velt SDK.
    pub is_notification_resolver_used: ::std::option::Option<bool>,
    /// The location of the notification. Velt's Node guide lists this field but does not describe it.
    pub location:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The metadata of the notification. Velt's Node guide lists this field but does not describe it.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The notification ID, chosen by you. If omitted, Velt generates one. The only special characters allowed are `_` and `-`. Prevents the notification from being added twice.
    pub notification_id: ::std::option::Option<::std::string::String>,
    /// The source of a notification.
    pub notification_source: ::std::option::Option<crate::types::NotificationSource>,
    /// Custom data to store with the notification. Your application receives it when a user clicks the notification.
    pub notification_source_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether to notify every user in the organization instead of only `notifyUsers`. Defaults to true.
    pub notify_all: ::std::option::Option<bool>,
    /// The users to notify. If `notifyAll` is false, only these users are notified.
    pub notify_users: ::std::vec::Vec<User>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// Whether to skip users who cannot access the document. Defaults to false.
    pub verify_user_permissions: ::std::option::Option<bool>,
}

/// Adds a notification. `actionUser` is the user whose action the notification reports.
///
/// The v2 API has [`AddNotification`] instead.
///
/// Sent by `v1().notifications().add()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddNotificationV1 {
    /// A user. Custom fields are stored with the user.
    pub action_user: User,
    /// Whether to add the document first if it does not exist.
    pub create_document: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The body, shown below the headline.
    pub display_body_message: ::std::string::String,
    /// The headline template. Variables in curly brackets, such as `{actionUser}`, are replaced by the values in `displayHeadlineMessageTemplateData`.
    pub display_headline_message_template: ::std::string::String,
    /// Values for the variables in a headline template. Custom variables have string values.
    pub display_headline_message_template_data: ::std::option::Option<NotificationTemplateData>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The notification ID, chosen by you. If omitted, Velt generates one. The only special characters allowed are `_` and `-`. Prevents the notification from being added twice.
    pub notification_id: ::std::option::Option<::std::string::String>,
    /// Custom data to store with the notification. Your application receives it when a user clicks the notification.
    pub notification_source_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether to notify every user in the organization instead of only `notifyUsers`. Defaults to true.
    pub notify_all: ::std::option::Option<bool>,
    /// The users to notify. If `notifyAll` is false, only these users are notified.
    pub notify_users: ::std::vec::Vec<User>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Deletes the notifications of an organization that match all given filters.
///
/// Sent by `v1().notifications().delete()`, `v2().notifications().delete()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteNotifications {
    /// The document ID to filter by.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The location ID to filter by.
    pub location_id: ::std::option::Option<::std::string::String>,
    /// The IDs of the notifications to delete.
    pub notification_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The user ID to filter by.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// Returns the notification settings of a user. Requires `documentIds` or `getOrganizationConfig`.
///
/// Sent by `v2().notifications().get_config()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetNotificationConfig {
    /// The document IDs. At most 30. Required unless `getOrganizationConfig` is true.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether to return the settings for the organization as a whole. Must be true if `documentIds` is omitted.
    pub get_organization_config: ::std::option::Option<bool>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The user ID.
    pub user_id: ::std::string::String,
}

/// Returns the notification settings of a user for documents.
///
/// The v2 API has [`GetNotificationConfig`] instead.
///
/// Sent by `v1().notifications().get_config()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetNotificationConfigV1 {
    /// The document IDs. At most 30.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The user ID.
    pub user_id: ::std::string::String,
}

/// Lists the notifications of an organization that match all given filters. Requires `documentId` or `userId`.
///
/// Sent by `v2().notifications().get()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetNotifications {
    /// The document ID to filter by. Required unless `userId` is set.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The location ID to filter by.
    pub location_id: ::std::option::Option<::std::string::String>,
    /// The IDs of the notifications to return. At most 30.
    pub notification_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The sort order, by time. Defaults to `desc`.
    pub order: ::std::option::Option<crate::types::TimeOrder>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// Maximum number of notifications per page. Defaults to 1000.
    pub page_size: ::std::option::Option<i64>,
    /// Token of the page to return, from the previous response. If omitted, the first page is returned.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The user ID to filter by. Required unless `documentId` is set.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// Returns the notifications of an organization that match all given filters.
///
/// The v2 API has [`GetNotifications`] instead.
///
/// Sent by `v1().notifications().get()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetNotificationsV1 {
    /// The document ID to filter by.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The location ID to filter by.
    pub location_id: ::std::option::Option<::std::string::String>,
    /// The IDs of the notifications to return. At most 30.
    pub notification_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The user ID to filter by.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// A notification as returned by Velt, with every field that was set on it.
///
/// Returned by `v1().notifications().get()`, `v2().notifications().get()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Notification {
    /// The action that the notification reports, such as `added`.
    pub action_type: ::std::option::Option<::std::string::String>,
    /// A user. Custom fields are stored with the user.
    pub action_user: ::std::option::Option<User>,
    /// The body, shown below the headline.
    pub display_body_message: ::std::option::Option<::std::string::String>,
    /// The headline, with its variables replaced by their values.
    pub display_headline_message: ::std::option::Option<::std::string::String>,
    /// The headline template, with variables in curly brackets.
    pub display_headline_message_template: ::std::option::Option<::std::string::String>,
    /// Values for the variables in the headline template, either users or strings.
    pub display_headline_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether the notification is intended for the user who views it.
    pub for_you: ::std::option::Option<bool>,
    /// The notification ID.
    pub id: ::std::string::String,
    /// Whether your notification resolver supplies the texts.
    pub is_notification_resolver_used: ::std::option::Option<bool>,
    /// Whether the user has not read the notification yet.
    pub is_unread: ::std::option::Option<bool>,
    /// The project, organization, document and location that a notification belongs to.
    pub metadata: ::std::option::Option<NotificationMetadata>,
    /// The source of a notification.
    pub notification_source: ::std::option::Option<crate::types::NotificationSource>,
    /// The source of the notification, such as a comment, or the custom data that was added with it.
    pub notification_source_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether to notify each user, keyed by the hash of the user's email address.
    pub notify_users:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
    /// Whether to notify each user, keyed by the hash of the user ID.
    pub notify_users_by_user_id:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
    /// The ID of the annotation that the notification is about.
    pub target_annotation_id: ::std::option::Option<::std::string::String>,
    /// Creation time, in epoch milliseconds.
    pub timestamp: ::std::option::Option<i64>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The notifications that a user receives, by channel.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationConfig {
    /// The notifications that a user receives on one channel. The Slack preference takes effect
    /// only if Slack is integrated.
    pub email: ::std::option::Option<crate::types::NotificationPreference>,
    /// The notifications that a user receives on one channel. The Slack preference takes effect
    /// only if Slack is integrated.
    pub inbox: ::std::option::Option<crate::types::NotificationPreference>,
    /// The notifications that a user receives on one channel. The Slack preference takes effect
    /// only if Slack is integrated.
    pub slack: ::std::option::Option<crate::types::NotificationPreference>,
}

/// The organization, document and user that notification settings apply to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationConfigMetadata {
    /// The API key of the project.
    pub api_key: ::std::string::String,
    /// The document ID.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The user ID.
    pub user_id: ::std::string::String,
}

/// The outcome for one user of a call that sets notification settings.
///
/// Returned by `v1().notifications().set_config()`, `v2().notifications().set_config()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationConfigOutcome {
    /// The document ID.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// A human-readable message about this user.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether the call took effect for this user.
    pub success: bool,
    /// The user ID.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// The context that controls access to a notification. It reaches only users whose own context matches.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationContext {
    /// The values to compare with the context of a user, by names that you choose.
    pub access: ::std::collections::BTreeMap<::std::string::String, NotificationContextValue>,
}

/// A number or string to compare with the context of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum NotificationContextValue {
    Number(f64),
    Text(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for NotificationContextValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(x) => x.fmt(f),
            Self::Text(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<f64> for NotificationContextValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

/// A location ID: a number in Velt's data models, a string in requests.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum NotificationLocationId {
    Number(i64),
    Text(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for NotificationLocationId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(x) => x.fmt(f),
            Self::Text(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<i64> for NotificationLocationId {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

/// The project, organization, document and location that a notification belongs to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationMetadata {
    /// The API key of the project.
    pub api_key: ::std::option::Option<::std::string::String>,
    /// The document ID that you chose.
    pub client_document_id: ::std::option::Option<::std::string::String>,
    /// The organization ID that you chose.
    pub client_organization_id: ::std::option::Option<::std::string::String>,
    /// The document ID. In Velt's data models, this is Velt's internal ID.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The document metadata that Velt stores.
    pub document_metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The location in the document.
    pub location:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// A location ID: a number in Velt's data models, a string in requests.
    pub location_id: ::std::option::Option<NotificationLocationId>,
    /// The organization ID. In Velt's data models, this is Velt's internal ID.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The organization metadata that Velt stores.
    pub organization_metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Values for the variables in a headline template. Custom variables have string values.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationTemplateData {
    /// A user. Custom fields are stored with the user.
    pub action_user: ::std::option::Option<User>,
    /// A user. Custom fields are stored with the user.
    pub recipient_user: ::std::option::Option<User>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Changes to a notification. `actionUser` is the user whose action the notification reports.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationUpdate {
    /// A user. Custom fields are stored with the user.
    pub action_user: ::std::option::Option<User>,
    /// The context of the notification. Velt's Node guide lists this field but does not describe it.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The body, shown below the headline.
    pub display_body_message: ::std::option::Option<::std::string::String>,
    /// The body template.
    pub display_body_message_template: ::std::option::Option<::std::string::String>,
    /// Values for the variables in `displayBodyMessageTemplate`.
    pub display_body_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The headline template. Variables in curly brackets, such as `{actionUser}`, are replaced by the values in `displayHeadlineMessageTemplateData`.
    pub display_headline_message_template: ::std::option::Option<::std::string::String>,
    /// Values for the variables in a headline template. Custom variables have string values.
    pub display_headline_message_template_data: ::std::option::Option<NotificationTemplateData>,
    /// The notification ID. Velt's API reference marks it as optional but sends it in every example.
    pub id: ::std::option::Option<::std::string::String>,
    /// The location of the notification. Velt's Node guide lists this field but does not describe it.
    pub location:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The metadata of the notification. Velt's Node guide lists this field but does not describe it.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The notification ID under a second name, which an example in Velt's Node guide uses. The list of accepted fields in the same guide contains only `id`.
    pub notification_id: ::std::option::Option<::std::string::String>,
    /// Custom data to store with the notification. Your application receives it when a user clicks the notification.
    pub notification_source_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The users to notify. Velt's Node guide lists this field but does not describe it.
    pub notify_users: ::std::option::Option<::std::vec::Vec<User>>,
    /// Whether the notification stays in the "For You" tab of the users in `readByUserIds`.
    pub persist_read_for_users: ::std::option::Option<bool>,
    /// The IDs of the users for whom to mark the notification as read.
    pub read_by_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Changes to a notification. `actionUser` is the user whose action the notification reports.
///
/// The v2 API has [`NotificationUpdate`] instead.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationUpdateV1 {
    /// A user. Custom fields are stored with the user.
    pub action_user: ::std::option::Option<User>,
    /// The body, shown below the headline.
    pub display_body_message: ::std::option::Option<::std::string::String>,
    /// The headline template. Variables in curly brackets, such as `{actionUser}`, are replaced by the values in `displayHeadlineMessageTemplateData`.
    pub display_headline_message_template: ::std::option::Option<::std::string::String>,
    /// Values for the variables in a headline template. Custom variables have string values.
    pub display_headline_message_template_data: ::std::option::Option<NotificationTemplateData>,
    /// The notification ID.
    pub id: ::std::string::String,
    /// Custom data to store with the notification. Your application receives it when a user clicks the notification.
    pub notification_source_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether the notification stays in the "For You" tab of the users in `readByUserIds`.
    pub persist_read_for_users: ::std::option::Option<bool>,
    /// The IDs of the users for whom to mark the notification as read.
    pub read_by_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// The notification settings of a user and what they apply to.
///
/// Returned by `v1().notifications().get_config()`, `v2().notifications().get_config()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationUserConfig {
    /// The notifications that a user receives, by channel.
    pub config: NotificationConfig,
    /// The organization, document and user that notification settings apply to.
    pub metadata: NotificationConfigMetadata,
}

/// Sets the notification settings of users for documents, or their defaults for the organization.
///
/// Sent by `v2().notifications().set_config()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SetNotificationConfig {
    /// The notifications that a user receives, by channel.
    pub config: NotificationConfig,
    /// The document IDs. If omitted, sets the users' defaults for all documents of the organization.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The user IDs.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Sets the notification settings of users for documents.
///
/// The v2 API has [`SetNotificationConfig`] instead.
///
/// Sent by `v1().notifications().set_config()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SetNotificationConfigV1 {
    /// The notifications that a user receives, by channel.
    pub config: NotificationConfig,
    /// The document IDs.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The user IDs.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Updates notifications of an organization.
///
/// Sent by `v2().notifications().update()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateNotifications {
    /// The ID of the document whose notifications to update.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The ID of the location whose notifications to update.
    pub location_id: ::std::option::Option<::std::string::String>,
    /// The notifications to update, each with its ID and the fields to change. Velt's Python guide sends an object by notification ID instead of a list.
    pub notifications: ::std::vec::Vec<NotificationUpdate>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The ID of the user whose notifications to update.
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Whether to skip users who cannot access the document. Defaults to false.
    pub verify_user_permissions: ::std::option::Option<bool>,
}

/// Updates notifications of an organization.
///
/// The v2 API has [`UpdateNotifications`] instead.
///
/// Sent by `v1().notifications().update()`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateNotificationsV1 {
    /// The ID of the document whose notifications to update.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The ID of the location whose notifications to update.
    pub location_id: ::std::option::Option<::std::string::String>,
    /// The notifications to update, each with its ID and the fields to change.
    pub notifications: ::std::vec::Vec<NotificationUpdateV1>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The ID of the user whose notifications to update.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// The source of a notification.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotificationSource {
    /// Your application.
    Custom,
    /// A comment.
    Comment,
    /// A huddle.
    Huddle,
    /// Collaborative editing of data (CRDT).
    Crdt,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    NotificationSource,
    Custom = "custom",
    Comment = "comment",
    Huddle = "huddle",
    Crdt = "crdt"
);

/// The notifications that a user receives on one channel. The Slack preference
/// takes effect only if Slack is integrated.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotificationPreference {
    /// The user receives all notifications.
    All,
    /// The user receives only notifications that involve the user, such as mentions and
    /// replies.
    Mine,
    /// The user receives no notifications.
    None,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    NotificationPreference,
    All = "ALL",
    Mine = "MINE",
    None = "NONE"
);
