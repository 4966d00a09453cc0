// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `notifications`.
//!
//! Requires the feature `notifications`.

mod models;
mod outcomes;
mod paging;
mod requests;
use crate::types::*;

/// Adds a notification. Its `actionUser` is who did what the notification is about. Needs the two texts (`displayHeadlineMessageTemplate` and `displayBodyMessage`), or `isNotificationResolverUsed`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddNotification {
    pub action_user: User,
    pub context: ::std::option::Option<NotificationContext>,
    /// Whether to add the document first if it does not exist.
    pub create_document: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The body, which stands below the headline. Needed unless `isNotificationResolverUsed` is true.
    pub display_body_message: ::std::option::Option<::std::string::String>,
    /// The template of the body.
    pub display_body_message_template: ::std::option::Option<::std::string::String>,
    /// The values for the variables in `displayBodyMessageTemplate`.
    pub display_body_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The headline. Names in curly brackets, such as `{actionUser}`, stand for what `displayHeadlineMessageTemplateData` has by that name. Needed unless `isNotificationResolverUsed` is true.
    pub display_headline_message_template: ::std::option::Option<::std::string::String>,
    pub display_headline_message_template_data: ::std::option::Option<NotificationTemplateData>,
    /// The document that the notification is about, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// Whether to enable the notification across organizations. Velt's Node guide lists this field but does not describe it.
    pub is_cross_organization_enabled: ::std::option::Option<bool>,
    /// Whether the texts are kept on your side, and read from there by the notification resolver of the Velt SDK.
    pub is_notification_resolver_used: ::std::option::Option<bool>,
    /// The location of the notification. Velt's Node guide lists this field but does not describe it.
    pub location:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The metadata of the notification. Velt's Node guide lists this field but does not describe it.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The id of the notification, which is yours to choose; Velt makes one if it is left out. Of the special characters, only `_` and `-` are allowed. Keeps the notification from being added twice.
    pub notification_id: ::std::option::Option<::std::string::String>,
    pub notification_source: ::std::option::Option<crate::types::NotificationSource>,
    /// Data of your own to keep with the notification; your application gets it when somebody clicks on the notification.
    pub notification_source_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether to notify everybody in the organization, rather than only `notifyUsers`.
    pub notify_all: ::std::option::Option<bool>,
    /// The users to notify. They alone are notified if `notifyAll` is false.
    pub notify_users: ::std::vec::Vec<User>,
    /// The organization that the notification belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// Whether to leave out users who have no access to the document.
    pub verify_user_permissions: ::std::option::Option<bool>,
}

/// Adds a notification. Its `actionUser` is who did what the notification is about.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddNotificationV1 {
    pub action_user: User,
    /// Whether to add the document first if it does not exist.
    pub create_document: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The body, which stands below the headline.
    pub display_body_message: ::std::string::String,
    /// The headline. Names in curly brackets, such as `{actionUser}`, stand for what `displayHeadlineMessageTemplateData` has by that name.
    pub display_headline_message_template: ::std::string::String,
    pub display_headline_message_template_data: ::std::option::Option<NotificationTemplateData>,
    /// The document that the notification is about, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The id of the notification, which is yours to choose; Velt makes one if it is left out. Of the special characters, only `_` and `-` are allowed. Keeps the notification from being added twice.
    pub notification_id: ::std::option::Option<::std::string::String>,
    /// Data of your own to keep with the notification; your application gets it when somebody clicks on the notification.
    pub notification_source_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether to notify everybody in the organization, rather than only `notifyUsers`.
    pub notify_all: ::std::option::Option<bool>,
    /// The users to notify. They alone are notified if `notifyAll` is false.
    pub notify_users: ::std::vec::Vec<User>,
    /// The organization that the notification belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Deletes those notifications of an organization that fit everything that is named.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteNotifications {
    /// The document whose notifications to delete, by the id that you gave it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The location whose notifications to delete.
    pub location_id: ::std::option::Option<::std::string::String>,
    /// The notifications to delete, by their ids.
    pub notification_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization that the notifications belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The user whose notifications to delete, by the id that you gave the user.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// Asks for the notification settings of a user. Needs `documentIds`, or `getOrganizationConfig`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetNotificationConfig {
    /// The documents to get the settings for, by the ids that you gave them. Needed unless `getOrganizationConfig` is true.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether to get the settings for the organization as a whole. Needs to be true if `documentIds` is left out.
    pub get_organization_config: ::std::option::Option<bool>,
    /// The organization to look in, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The user whose settings to get, by the id that you gave the user.
    pub user_id: ::std::string::String,
}

/// Asks for the notification settings of a user for documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetNotificationConfigV1 {
    /// The documents to get the settings for, by the ids that you gave them.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The user whose settings to get, by the id that you gave the user.
    pub user_id: ::std::string::String,
}

/// Asks for notifications that fit everything that is named. Needs a document or a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetNotifications {
    /// The document whose notifications to get, by the id that you gave it. Needed unless `userId` is sent.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The location whose notifications to get.
    pub location_id: ::std::option::Option<::std::string::String>,
    /// The notifications to get, by their ids.
    pub notification_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Which come first, by time.
    pub order: ::std::option::Option<crate::types::TimeOrder>,
    /// The organization that the notifications belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many notifications a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The user whose notifications to get, by the id that you gave the user. Needed unless `documentId` is sent.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// Asks for notifications of an organization that fit everything that is named.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetNotificationsV1 {
    /// The document whose notifications to get, by the id that you gave it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The location whose notifications to get.
    pub location_id: ::std::option::Option<::std::string::String>,
    /// The notifications to get, by their ids.
    pub notification_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization that the notifications belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The user whose notifications to get, by the id that you gave the user.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// A notification as Velt gives it, with every field that was set on it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Notification {
    /// What was done, such as `added`.
    pub action_type: ::std::option::Option<::std::string::String>,
    pub action_user: ::std::option::Option<User>,
    /// The body, which stands below the headline.
    pub display_body_message: ::std::option::Option<::std::string::String>,
    /// The headline, with what the names in its template stand for.
    pub display_headline_message: ::std::option::Option<::std::string::String>,
    /// The template of the headline, with names in curly brackets.
    pub display_headline_message_template: ::std::option::Option<::std::string::String>,
    /// What the names in the template of the headline stand for: users, and texts.
    pub display_headline_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether the notification is for the user who looks at it.
    pub for_you: ::std::option::Option<bool>,
    /// The id of the notification.
    pub id: ::std::string::String,
    /// Whether the texts come from your side, by the notification resolver.
    pub is_notification_resolver_used: ::std::option::Option<bool>,
    /// Whether the user has not read the notification yet.
    pub is_unread: ::std::option::Option<bool>,
    pub metadata: ::std::option::Option<NotificationMetadata>,
    pub notification_source: ::std::option::Option<crate::types::NotificationSource>,
    /// What the notification comes from, such as a comment, or the data that it was added with.
    pub notification_source_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether a user is to be notified, by the hash of the user's email address.
    pub notify_users:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
    /// Whether a user is to be notified, by the hash of the user's id.
    pub notify_users_by_user_id:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
    /// The annotation that the notification is about, by its id.
    pub target_annotation_id: ::std::option::Option<::std::string::String>,
    /// When the notification was made, in milliseconds since 1970.
    pub timestamp: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Which notifications a user gets, by the way that they take.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationConfig {
    pub email: ::std::option::Option<crate::types::NotificationPreference>,
    pub inbox: ::std::option::Option<crate::types::NotificationPreference>,
    pub slack: ::std::option::Option<crate::types::NotificationPreference>,
}

/// What notification settings are for.
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
    /// The document that the settings are for.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization that the settings are for.
    pub organization_id: ::std::string::String,
    /// The user whose settings they are.
    pub user_id: ::std::string::String,
}

/// What happened to the notification settings of one user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationConfigOutcome {
    /// The document that the settings are for.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// One sentence for people that says what happened for this user.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this user.
    pub success: bool,
    /// The user whose settings were to be set.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// What the access of users to a notification depends on: it reaches those whose own context fits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationContext {
    /// The values that the context of a user is compared with, by names of your own.
    pub access: ::std::collections::BTreeMap<::std::string::String, NotificationContextValue>,
}

/// A number or a text to compare with.
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

/// The id of a location: a number in Velt's models, a text in requests.
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

/// Where a notification belongs.
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
    /// The document, by the id that you gave it.
    pub client_document_id: ::std::option::Option<::std::string::String>,
    /// The organization, by the id that you gave it.
    pub client_organization_id: ::std::option::Option<::std::string::String>,
    /// The document; in Velt's models, by an id of Velt's own.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// What Velt keeps of the document.
    pub document_metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The location in the document.
    pub location:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    pub location_id: ::std::option::Option<NotificationLocationId>,
    /// The organization; in Velt's models, by an id of Velt's own.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// What Velt keeps of the organization.
    pub organization_metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What the names in the template of a headline stand for. Names of your own stand for texts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationTemplateData {
    pub action_user: ::std::option::Option<User>,
    pub recipient_user: ::std::option::Option<User>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What to change of a notification. Its `actionUser` is who did what the notification is about.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationUpdate {
    pub action_user: ::std::option::Option<User>,
    /// The context of the notification. Velt's Node guide lists this field but does not describe it.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The body, which stands below the headline.
    pub display_body_message: ::std::option::Option<::std::string::String>,
    /// The template of the body.
    pub display_body_message_template: ::std::option::Option<::std::string::String>,
    /// The values for the variables in `displayBodyMessageTemplate`.
    pub display_body_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The headline. Names in curly brackets, such as `{actionUser}`, stand for what `displayHeadlineMessageTemplateData` has by that name.
    pub display_headline_message_template: ::std::option::Option<::std::string::String>,
    pub display_headline_message_template_data: ::std::option::Option<NotificationTemplateData>,
    /// The notification ID. Velt's API reference marks it as optional, but sends it in every example.
    pub id: ::std::option::Option<::std::string::String>,
    /// The location of the notification. Velt's Node guide lists this field but does not describe it.
    pub location:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The metadata of the notification. Velt's Node guide lists this field but does not describe it.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The notification ID, as an example in Velt's Node guide sends it. The list of accepted fields in the same guide contains only `id`.
    pub notification_id: ::std::option::Option<::std::string::String>,
    /// Data of your own to keep with the notification; your application gets it when somebody clicks on the notification.
    pub notification_source_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The users to notify. Velt's Node guide lists this field but does not describe it.
    pub notify_users: ::std::option::Option<::std::vec::Vec<User>>,
    /// Whether the notification stays in the "For You" tab of the users in `readByUserIds`.
    pub persist_read_for_users: ::std::option::Option<bool>,
    /// The users for whom to mark the notification as read, by the ids that you gave them.
    pub read_by_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// What to change of a notification. Its `actionUser` is who did what the notification is about.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationUpdateV1 {
    pub action_user: ::std::option::Option<User>,
    /// The body, which stands below the headline.
    pub display_body_message: ::std::option::Option<::std::string::String>,
    /// The headline. Names in curly brackets, such as `{actionUser}`, stand for what `displayHeadlineMessageTemplateData` has by that name.
    pub display_headline_message_template: ::std::option::Option<::std::string::String>,
    pub display_headline_message_template_data: ::std::option::Option<NotificationTemplateData>,
    /// The id of the notification.
    pub id: ::std::string::String,
    /// Data of your own to keep with the notification; your application gets it when somebody clicks on the notification.
    pub notification_source_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether the notification stays in the "For You" tab of the users in `readByUserIds`.
    pub persist_read_for_users: ::std::option::Option<bool>,
    /// The users for whom to mark the notification as read, by the ids that you gave them.
    pub read_by_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// The notification settings of a user, and what they are for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationUserConfig {
    pub config: NotificationConfig,
    pub metadata: NotificationConfigMetadata,
}

/// Sets the notification settings of users for documents, or their default in the organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SetNotificationConfig {
    pub config: NotificationConfig,
    /// The documents to set the settings for, by the ids that you gave them. Sets the users' default for all documents of the organization if left out.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization that the users belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users whose settings to set, by the ids that you gave them.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Sets the notification settings of users for documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SetNotificationConfigV1 {
    pub config: NotificationConfig,
    /// The documents to set the settings for, by the ids that you gave them.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users whose settings to set, by the ids that you gave them.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Updates notifications of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateNotifications {
    /// The document whose notifications to update, by the id that you gave it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The location whose notifications to update.
    pub location_id: ::std::option::Option<::std::string::String>,
    /// The notifications to update, each with its ID and the fields to change. Velt's Python guide sends an object by notification ID instead of a list.
    pub notifications: ::std::vec::Vec<NotificationUpdate>,
    /// The organization that the notifications belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The user whose notifications to update, by the id that you gave the user.
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Whether to leave out users who have no access to the document.
    pub verify_user_permissions: ::std::option::Option<bool>,
}

/// Updates notifications of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateNotificationsV1 {
    /// The document whose notifications to update, by the id that you gave it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The location whose notifications to update.
    pub location_id: ::std::option::Option<::std::string::String>,
    /// The notifications to update, each with its id and the fields to change.
    pub notifications: ::std::vec::Vec<NotificationUpdateV1>,
    /// The organization that the notifications belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The user whose notifications to update, by the id that you gave the user.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// What a notification comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotificationSource {
    /// Your application.
    Custom,
    /// A comment.
    Comment,
    /// A huddle.
    Huddle,
    /// The collaborative editing of data (CRDT).
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

/// Which notifications a user gets on one way. Slack has to be integrated for that
/// way to matter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotificationPreference {
    /// The user gets all notifications.
    All,
    /// The user gets those about what involves the user, such as mentions and replies.
    Mine,
    /// The user gets no notifications.
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
