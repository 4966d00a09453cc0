// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `notifications`.

use crate::{Client, PerItem, Response, call::Call, types};
use velt_client::table;

/// Notifications about comments, and any others that your application adds. User
/// settings control which notifications a user receives, and on which channels.
///
/// From [`Client::v1`]`().notifications()`.
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
    /// Every user in the organization is notified unless `notifyAll` is false. Sending
    /// the same request twice adds the notification twice, unless `notificationId` is
    /// set.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddNotificationV1, NotificationTemplateData, User};
    ///
    /// let request = AddNotificationV1::new(
    ///         "acme",
    ///         "roadmap",
    ///         User::new("ada").name("User Name").email("user@example.com"),
    ///         "This is main template, you can pass variables using curly brackets like this: {actionUser}, {recipientUser}, {yourCustomVariableWithStringValue}",
    ///         "This is body message (Secondary message)",
    ///         [
    ///             User::new("testingUserId").email("test@example.com"),
    ///             User::new("ada").name("User Name").email("user@example.com"),
    ///         ],
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
    /// let response = velt.v1().notifications().add(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/notifications/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/notifications/add-notifications)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `action_user` (required): A user. Custom fields are stored with the user.
    /// - `display_headline_message_template` (required): The headline template.
    ///   Variables in curly brackets, such as `{actionUser}`, are replaced by the values
    ///   in `displayHeadlineMessageTemplateData`.
    /// - `display_body_message` (required): The body, shown below the headline.
    /// - `notify_users` (required): The users to notify. If `notifyAll` is false, only
    ///   these users are notified.
    /// - `notification_id` (optional): The notification ID, chosen by you. If omitted,
    ///   Velt generates one. The only special characters allowed are `_` and `-`.
    ///   Prevents the notification from being added twice.
    /// - `display_headline_message_template_data` (optional): Values for the variables
    ///   in a headline template. Custom variables have string values.
    /// - `notify_all` (optional, by default true): Whether to notify every user in the
    ///   organization instead of only `notifyUsers`. Defaults to true.
    /// - `notification_source_data` (optional): Custom data to store with the
    ///   notification. Your application receives it when a user clicks the notification.
    /// - `create_organization` (optional): Whether to add the organization first if it
    ///   does not exist.
    /// - `create_document` (optional): Whether to add the document first if it does not
    ///   exist.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/notifications/add")]
    #[doc(alias = "notifications/add")]
    #[doc(alias = "add-notifications")]
    pub fn add(
        &self,
        request: types::AddNotificationV1,
    ) -> Call<types::AddNotificationV1, Response<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V1_NOTIFICATIONS_ADD, request)
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
    ///     .v1()
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
    /// `POST /v1/notifications/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/notifications/delete-notifications)). Requires an API key and its auth token.
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
    #[doc(alias = "v1/notifications/delete")]
    #[doc(alias = "notifications/delete")]
    #[doc(alias = "delete-notifications")]
    pub fn delete(
        &self,
        request: types::DeleteNotifications,
    ) -> Call<types::DeleteNotifications, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V1_NOTIFICATIONS_DELETE, request)
    }

    /// Returns notifications of an organization.
    ///
    /// A notification about a private comment is returned only for users who can see
    /// the comment. Intended for applications that use version 3 or earlier of the Velt
    /// SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetNotificationsV1;
    ///
    /// let response = velt
    ///     .v1()
    ///     .notifications()
    ///     .get(GetNotificationsV1::new("acme").document_id("roadmap"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/notifications/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/notifications/get-notifications)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (optional): The document ID to filter by.
    /// - `location_id` (optional): The location ID to filter by.
    /// - `user_id` (optional): The user ID to filter by.
    /// - `notification_ids` (optional, at most 30 items): The IDs of the notifications
    ///   to return. At most 30.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/notifications/get")]
    #[doc(alias = "notifications/get")]
    #[doc(alias = "get-notifications")]
    pub fn get(
        &self,
        request: types::GetNotificationsV1,
    ) -> Call<types::GetNotificationsV1, Response<::std::vec::Vec<types::Notification>>> {
        Call::new(&self.client, &table::V1_NOTIFICATIONS_GET, request)
    }

    /// Returns the notification settings of a user.
    ///
    /// Returns the settings for each of the given documents. Notification settings must
    /// be enabled in the Velt console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetNotificationConfigV1;
    ///
    /// let response = velt
    ///     .v1()
    ///     .notifications()
    ///     .get_config(GetNotificationConfigV1::new("acme", ["roadmap"], "ada"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/notifications/config/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/notifications/get-config)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_ids` (required, at most 30 items): The document IDs. At most 30.
    /// - `user_id` (required): The user ID.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/notifications/config/get")]
    #[doc(alias = "notifications/config/get")]
    #[doc(alias = "get-config")]
    pub fn get_config(
        &self,
        request: types::GetNotificationConfigV1,
    ) -> Call<
        types::GetNotificationConfigV1,
        Response<::std::vec::Vec<types::NotificationUserConfig>>,
    > {
        Call::new(&self.client, &table::V1_NOTIFICATIONS_GET_CONFIG, request)
    }

    /// Sets the notification settings of users.
    ///
    /// Sets the settings for the given documents. Returns one outcome per user, which
    /// contains only one document ID even if the request contains several. Notification
    /// settings must be enabled in the Velt console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{NotificationConfig, SetNotificationConfigV1};
    ///
    /// let request = SetNotificationConfigV1::new(
    ///     "acme",
    ///     ["roadmap"],
    ///     ["ada"],
    ///     NotificationConfig::new().inbox("ALL").email("ALL"),
    /// );
    /// let response = velt.v1().notifications().set_config(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/notifications/config/set` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/notifications/set-config)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_ids` (required): The document IDs.
    /// - `user_ids` (required): The user IDs.
    /// - `config` (required): The notifications that a user receives, by channel.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/notifications/config/set")]
    #[doc(alias = "notifications/config/set")]
    #[doc(alias = "set-config")]
    pub fn set_config(
        &self,
        request: types::SetNotificationConfigV1,
    ) -> Call<types::SetNotificationConfigV1, PerItem<types::NotificationConfigOutcome>> {
        Call::new(&self.client, &table::V1_NOTIFICATIONS_SET_CONFIG, request)
    }

    /// Updates notifications of an organization.
    ///
    /// Returns one outcome per notification: some may fail, for example because they do
    /// not exist, while the others are updated.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{NotificationUpdateV1, UpdateNotificationsV1};
    ///
    /// let request = UpdateNotificationsV1::new(
    ///         "acme",
    ///         [
    ///             NotificationUpdateV1::new("yourNotificationId")
    ///                 .display_body_message("This is body message (Secondary message)"),
    ///         ],
    ///     )
    ///     .document_id("roadmap");
    /// let response = velt.v1().notifications().update(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/notifications/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/notifications/update-notifications)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `notifications` (required): The notifications to update, each with its ID and
    ///   the fields to change.
    /// - `document_id` (optional): The ID of the document whose notifications to
    ///   update.
    /// - `location_id` (optional): The ID of the location whose notifications to
    ///   update.
    /// - `user_id` (optional): The ID of the user whose notifications to update.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/notifications/update")]
    #[doc(alias = "notifications/update")]
    #[doc(alias = "update-notifications")]
    pub fn update(
        &self,
        request: types::UpdateNotificationsV1,
    ) -> Call<types::UpdateNotificationsV1, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V1_NOTIFICATIONS_UPDATE, request)
    }
}
