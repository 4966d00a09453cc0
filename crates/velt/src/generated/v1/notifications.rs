// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `notifications`.

use crate::{Answer, Client, PerItem, call::Call, types};
use velt_client::table;

/// What users are told about: comments, and whatever your application adds. Users
/// have settings for which of them they get, and where.
///
/// [`Client::v1`]`().notifications()` gives this handle.
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
    /// Everybody in the organization is notified unless `notifyAll` is false. Adds the
    /// same notification twice if it is sent twice, unless `notificationId` is set.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddNotificationV1;
    ///
    /// let request: AddNotificationV1 = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "yourOrganizationId",
    ///   "documentId": "yourDocumentId",
    ///   "actionUser": {
    ///     "userId": "yourUserId",
    ///     "name": "User Name",
    ///     "email": "user@example.com"
    ///   },
    ///   "displayHeadlineMessageTemplate": "This is main template, you can pass variables using curly brackets like this: {actionUser}, {recipientUser}, {yourCustomVariableWithStringValue}",
    ///   "displayHeadlineMessageTemplateData": {
    ///     "actionUser": {
    ///       "userId": "yourUserId",
    ///       "name": "User Name",
    ///       "email": "user@example.com"
    ///     },
    ///     "recipientUser": {
    ///       "userId": "recipientUserId",
    ///       "name": "Recipient Name",
    ///       "email": "recipient@example.com"
    ///     },
    ///     "yourCustomField": "Variable will be replaced with this text"
    ///   },
    ///   "displayBodyMessage": "This is body message (Secondary message)",
    ///   "notifyUsers": [
    ///     {
    ///       "email": "test@example.com",
    ///       "userId": "testingUserId"
    ///     },
    ///     {
    ///       "userId": "yourUserId",
    ///       "name": "User Name",
    ///       "email": "user@example.com"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .notifications()
    ///     .add(request)
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/notifications/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/notifications/add-notifications)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the notification belongs
    ///   to, by the id that you gave it.
    /// - `documentId` (required): The document that the notification is about, by the
    ///   id that you gave it.
    /// - `actionUser` (required): A user. Fields of your own are kept along with it.
    /// - `displayHeadlineMessageTemplate` (required): The headline. Names in curly
    ///   brackets, such as `{actionUser}`, stand for what
    ///   `displayHeadlineMessageTemplateData` has by that name.
    /// - `displayBodyMessage` (required): The body, which stands below the headline.
    /// - `notifyUsers` (required): The users to notify. They alone are notified if
    ///   `notifyAll` is false.
    /// - `notificationId` (optional): The id of the notification, which is yours to
    ///   choose; Velt makes one if it is left out. Of the special characters, only `_`
    ///   and `-` are allowed. Keeps the notification from being added twice.
    /// - `displayHeadlineMessageTemplateData` (optional): What the names in the
    ///   template of a headline stand for. Names of your own stand for texts.
    /// - `notifyAll` (optional, by default true): Whether to notify everybody in the
    ///   organization, rather than only `notifyUsers`.
    /// - `notificationSourceData` (optional): Data of your own to keep with the
    ///   notification; your application gets it when somebody clicks on the notification.
    /// - `createOrganization` (optional): Whether to add the organization first if it
    ///   does not exist.
    /// - `createDocument` (optional): Whether to add the document first if it does not
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
    ) -> Call<types::AddNotificationV1, Answer<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V1_NOTIFICATIONS_ADD, request)
    }

    /// Deletes notifications of an organization.
    ///
    /// Deletes those that fit everything that the request names. The answer has an
    /// outcome for each notification: one may fail, as one that does not exist, while
    /// the others are deleted.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteNotifications;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .notifications()
    ///     .delete(DeleteNotifications::new("yourOrganizationId").document_id("yourDocumentId"))
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization that the notifications belong
    ///   to, by the id that you gave it.
    /// - `documentId` (optional): The document whose notifications to delete, by the id
    ///   that you gave it.
    /// - `locationId` (optional): The location whose notifications to delete.
    /// - `userId` (optional): The user whose notifications to delete, by the id that
    ///   you gave the user.
    /// - `notificationIds` (optional): The notifications to delete, by their ids.
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

    /// Gets notifications of an organization.
    ///
    /// A notification of a private comment is given only to users who can see that
    /// comment. Meant for applications with version 3 or earlier of the Velt SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetNotificationsV1;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .notifications()
    ///     .get(GetNotificationsV1::new("yourOrganizationId").document_id("yourDocumentId"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/notifications/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/notifications/get-notifications)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the notifications belong
    ///   to, by the id that you gave it.
    /// - `documentId` (optional): The document whose notifications to get, by the id
    ///   that you gave it.
    /// - `locationId` (optional): The location whose notifications to get.
    /// - `userId` (optional): The user whose notifications to get, by the id that you
    ///   gave the user.
    /// - `notificationIds` (optional, at most 30 items): The notifications to get, by
    ///   their ids.
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
    ) -> Call<types::GetNotificationsV1, Answer<::std::vec::Vec<types::Notification>>> {
        Call::new(&self.client, &table::V1_NOTIFICATIONS_GET, request)
    }

    /// Gets the notification settings of a user.
    ///
    /// Gives the settings for each of the documents. Notification settings have to be
    /// enabled in the Velt console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetNotificationConfigV1;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .notifications()
    ///     .get_config(GetNotificationConfigV1::new("org1", ["doc1"], "USER_ID1"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/notifications/config/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/notifications/get-config)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the documents belong to, by
    ///   the id that you gave it.
    /// - `documentIds` (required, at most 30 items): The documents to get the settings
    ///   for, by the ids that you gave them.
    /// - `userId` (required): The user whose settings to get, by the id that you gave
    ///   the user.
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
    ) -> Call<types::GetNotificationConfigV1, Answer<::std::vec::Vec<types::NotificationUserConfig>>>
    {
        Call::new(&self.client, &table::V1_NOTIFICATIONS_GET_CONFIG, request)
    }

    /// Sets the notification settings of users.
    ///
    /// Sets them for the documents. The answer has one outcome for each user, which
    /// names one document even if several were sent. Notification settings have to be
    /// enabled in the Velt console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::SetNotificationConfigV1;
    ///
    /// let request: SetNotificationConfigV1 = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "org1",
    ///   "documentIds": [
    ///     "doc1"
    ///   ],
    ///   "userIds": [
    ///     "USER_ID1"
    ///   ],
    ///   "config": {
    ///     "inbox": "ALL",
    ///     "email": "ALL"
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .notifications()
    ///     .set_config(request)
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization that the documents belong to, by
    ///   the id that you gave it.
    /// - `documentIds` (required): The documents to set the settings for, by the ids
    ///   that you gave them.
    /// - `userIds` (required): The users whose settings to set, by the ids that you
    ///   gave them.
    /// - `config` (required): Which notifications a user gets, by the way that they
    ///   take.
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
    /// The answer has an outcome for each notification: one may fail, as one that does
    /// not exist, while the others are updated.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateNotificationsV1;
    ///
    /// let request: UpdateNotificationsV1 = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "yourOrganizationId",
    ///   "documentId": "yourDocumentId",
    ///   "notifications": [
    ///     {
    ///       "id": "yourNotificationId",
    ///       "displayBodyMessage": "This is body message (Secondary message)"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .notifications()
    ///     .update(request)
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization that the notifications belong
    ///   to, by the id that you gave it.
    /// - `notifications` (required): The notifications to update, each with its id and
    ///   the fields to change.
    /// - `documentId` (optional): The document whose notifications to update, by the id
    ///   that you gave it.
    /// - `locationId` (optional): The location whose notifications to update.
    /// - `userId` (optional): The user whose notifications to update, by the id that
    ///   you gave the user.
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
