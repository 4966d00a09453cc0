// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `notifications`.

use crate::{Client, Page, PerItem, Response, call::Call, types};
use velt_client::table;

/// Notifications about comments, and any others that your application adds. User
/// settings control which notifications a user receives, and on which channels.
///
/// From [`Client::v2`]`().notifications()`.
#[derive(Debug, Clone)]
pub struct Notifications {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Notifications {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Adds a notification.
    ///
    /// Every user in the organization is notified unless `notifyAll` is false. Requires
    /// the texts of the notification (`displayHeadlineMessageTemplate` and
    /// `displayBodyMessage`) unless `isNotificationResolverUsed` is true. Sending the
    /// same request twice adds the notification twice, unless `notificationId` is set.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddNotification, NotificationTemplateData, User};
    ///
    /// let request = AddNotification::with_texts(
    ///         "acme",
    ///         "roadmap",
    ///         User::new("ada").name("User Name").email("user@example.com"),
    ///         [
    ///             User::new("testingUserId").email("test@example.com"),
    ///             User::new("ada").name("User Name").email("user@example.com"),
    ///         ],
    ///         "This is main template, you can pass variables using curly brackets like this: {actionUser}, {recipientUser}, {yourCustomVariableWithStringValue}",
    ///         "This is body message (Secondary message)",
    ///     )
    ///     .display_headline_message_template_data(
    ///         NotificationTemplateData::new()
    ///             .action_user(
    ///                 User::new("ada").name("User Name").email("user@example.com"),
    ///             )
    ///             .recipient_user(
    ///                 User::new("grace")
    ///                     .name("Recipient Name")
    ///                     .email("recipient@example.com"),
    ///             )
    ///             .extra("yourCustomField", "Variable will be replaced with this text"),
    ///     );
    /// let response = velt.v2().notifications().add(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/notifications/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/notifications/add-notifications)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `action_user` (required): A user. Custom fields are stored with the user.
    /// - `notify_users` (required): The users to notify. If `notifyAll` is false, only
    ///   these users are notified.
    /// - `notification_id` (optional): The notification ID, chosen by you. If omitted,
    ///   Velt generates one. The only special characters allowed are `_` and `-`.
    ///   Prevents the notification from being added twice.
    /// - `display_headline_message_template` (optional): The headline template.
    ///   Variables in curly brackets, such as `{actionUser}`, are replaced by the values
    ///   in `displayHeadlineMessageTemplateData`. Required unless
    ///   `isNotificationResolverUsed` is true.
    /// - `display_headline_message_template_data` (optional): Values for the variables
    ///   in a headline template. Custom variables have string values.
    /// - `display_body_message` (optional): The body, shown below the headline.
    ///   Required unless `isNotificationResolverUsed` is true.
    /// - `notify_all` (optional, by default true): Whether to notify every user in the
    ///   organization instead of only `notifyUsers`. Defaults to true.
    /// - `notification_source` (optional): The source of a notification.
    /// - `notification_source_data` (optional): Custom data to store with the
    ///   notification. Your application receives it when a user clicks the notification.
    /// - `is_notification_resolver_used` (optional): Whether you store the texts
    ///   yourself and supply them through the notification resolver of the Velt SDK.
    /// - `context` (optional): The context that controls access to a notification. It
    ///   reaches only users whose own context matches.
    /// - `verify_user_permissions` (optional, by default false): Whether to skip users
    ///   who cannot access the document. Defaults to false.
    /// - `create_organization` (optional): Whether to add the organization first if it
    ///   does not exist.
    /// - `create_document` (optional): Whether to add the document first if it does not
    ///   exist.
    /// - `display_body_message_template` (optional): The body template.
    /// - `display_body_message_template_data` (optional): Values for the variables in
    ///   `displayBodyMessageTemplate`.
    /// - `location` (optional): The location of the notification. Velt's Node guide
    ///   lists this field but does not describe it.
    /// - `metadata` (optional): The metadata of the notification. Velt's Node guide
    ///   lists this field but does not describe it.
    /// - `is_cross_organization_enabled` (optional): Whether to enable the notification
    ///   across organizations. Velt's Node guide lists this field but does not describe
    ///   it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/notifications/add")]
    #[doc(alias = "notifications/add")]
    #[doc(alias = "add-notifications")]
    pub fn add(
        &self,
        request: types::AddNotification,
    ) -> Call<types::AddNotification, Response<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_NOTIFICATIONS_ADD, request)
    }

    /// Deletes notifications of an organization.
    ///
    /// Deletes the notifications that match all filters of the request. Returns one
    /// outcome per notification: some may fail, for example because they do not exist,
    /// while the others are deleted.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteNotifications;
    ///
    /// let response = velt
    ///     .v2()
    ///     .notifications()
    ///     .delete(DeleteNotifications::new("acme").document_id("roadmap"))
    ///     .await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/notifications/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/notifications/delete-notifications)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (optional): The document ID to filter by.
    /// - `location_id` (optional): The location ID to filter by.
    /// - `user_id` (optional): The user ID to filter by.
    /// - `notification_ids` (optional): The IDs of the notifications to delete.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/notifications/delete")]
    #[doc(alias = "notifications/delete")]
    #[doc(alias = "delete-notifications")]
    pub fn delete(
        &self,
        request: types::DeleteNotifications,
    ) -> Call<types::DeleteNotifications, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_NOTIFICATIONS_DELETE, request)
    }

    /// Lists notifications of a document or a user, page by page.
    ///
    /// Requires `documentId` or `userId`. A notification about a private comment is
    /// returned only for users who can see the comment. Requires the advanced queries
    /// option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetNotifications;
    ///
    /// let request = GetNotifications::of_document("acme", "roadmap")
    ///     .page_size(20)
    ///     .page_token("8740648311207869");
    /// let response = velt.v2().notifications().get(request).await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/notifications/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/notifications/get-notifications-v2)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) and [`items`](Call::items) return all of them.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (optional): The document ID to filter by. Required unless
    ///   `userId` is set.
    /// - `location_id` (optional): The location ID to filter by.
    /// - `user_id` (optional): The user ID to filter by. Required unless `documentId`
    ///   is set.
    /// - `notification_ids` (optional, at most 30 items): The IDs of the notifications
    ///   to return. At most 30.
    /// - `order` (optional, by default "desc"): The sort order, by time. Defaults to
    ///   `desc`.
    /// - `page_size` (optional, by default 1000): Maximum number of notifications per
    ///   page. Defaults to 1000.
    /// - `page_token` (optional): Token of the page to return, from the previous
    ///   response. If omitted, the first page is returned.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/notifications/get")]
    #[doc(alias = "notifications/get")]
    #[doc(alias = "get-notifications-v2")]
    pub fn get(
        &self,
        request: types::GetNotifications,
    ) -> Call<types::GetNotifications, Page<::std::vec::Vec<types::Notification>>> {
        Call::new(&self.client, &table::V2_NOTIFICATIONS_GET, request)
    }

    /// Returns the notification settings of a user.
    ///
    /// Returns the settings for each of the given documents, or for the organization if
    /// `getOrganizationConfig` is true. Notification settings must be enabled in the
    /// Velt console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetNotificationConfig;
    ///
    /// let request = GetNotificationConfig::of_documents("acme", "ada", ["roadmap"]);
    /// let response = velt.v2().notifications().get_config(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/notifications/config/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/notifications/get-config)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `user_id` (required): The user ID.
    /// - `document_ids` (optional, at most 30 items): The document IDs. At most 30.
    ///   Required unless `getOrganizationConfig` is true.
    /// - `get_organization_config` (optional): Whether to return the settings for the
    ///   organization as a whole. Must be true if `documentIds` is omitted.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/notifications/config/get")]
    #[doc(alias = "notifications/config/get")]
    #[doc(alias = "get-config")]
    pub fn get_config(
        &self,
        request: types::GetNotificationConfig,
    ) -> Call<types::GetNotificationConfig, Response<::std::vec::Vec<types::NotificationUserConfig>>>
    {
        Call::new(&self.client, &table::V2_NOTIFICATIONS_GET_CONFIG, request)
    }

    /// Sets the notification settings of users.
    ///
    /// Sets the settings for the given documents. If `documentIds` is omitted, sets the
    /// users' defaults for the organization. Returns one outcome per user, which
    /// contains only one document ID even if the request contains several. Notification
    /// settings must be enabled in the Velt console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{NotificationConfig, SetNotificationConfig};
    ///
    /// let request = SetNotificationConfig::new(
    ///         "acme",
    ///         ["ada"],
    ///         NotificationConfig::new().inbox("ALL").email("ALL"),
    ///     )
    ///     .document_ids(["roadmap"]);
    /// let response = velt.v2().notifications().set_config(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/notifications/config/set` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/notifications/set-config)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `user_ids` (required): The user IDs.
    /// - `config` (required): The notifications that a user receives, by channel.
    /// - `document_ids` (optional): The document IDs. If omitted, sets the users'
    ///   defaults for all documents of the organization.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/notifications/config/set")]
    #[doc(alias = "notifications/config/set")]
    #[doc(alias = "set-config")]
    pub fn set_config(
        &self,
        request: types::SetNotificationConfig,
    ) -> Call<types::SetNotificationConfig, PerItem<types::NotificationConfigOutcome>> {
        Call::new(&self.client, &table::V2_NOTIFICATIONS_SET_CONFIG, request)
    }

    /// Updates notifications of an organization.
    ///
    /// Returns one outcome per notification: some may fail, for example because they do
    /// not exist, while the others are updated.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{NotificationUpdate, UpdateNotifications};
    ///
    /// let request = UpdateNotifications::new(
    ///         "acme",
    ///         [
    ///             NotificationUpdate::new()
    ///                 .id("yourNotificationId")
    ///                 .display_body_message("This is body message (Secondary message)"),
    ///         ],
    ///     )
    ///     .document_id("roadmap");
    /// let response = velt.v2().notifications().update(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/notifications/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/notifications/update-notifications)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `notifications` (required): The notifications to update, each with its ID and
    ///   the fields to change. Velt's Python guide sends an object by notification ID
    ///   instead of a list.
    /// - `document_id` (optional): The ID of the document whose notifications to
    ///   update.
    /// - `location_id` (optional): The ID of the location whose notifications to
    ///   update.
    /// - `user_id` (optional): The ID of the user whose notifications to update.
    /// - `verify_user_permissions` (optional, by default false): Whether to skip users
    ///   who cannot access the document. Defaults to false.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/notifications/update")]
    #[doc(alias = "notifications/update")]
    #[doc(alias = "update-notifications")]
    pub fn update(
        &self,
        request: types::UpdateNotifications,
    ) -> Call<types::UpdateNotifications, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_NOTIFICATIONS_UPDATE, request)
    }
}
