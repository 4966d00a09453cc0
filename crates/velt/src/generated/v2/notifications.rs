// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `notifications`.

use crate::{Answer, Client, Page, PerItem, call::Call, types};
use velt_client::table;

/// What users are told about: comments, and whatever your application adds. Users
/// have settings for which of them they get, and where.
///
/// [`Client::v2`]`().notifications()` gives this handle.
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
    /// Everybody in the organization is notified unless `notifyAll` is false. Needs the
    /// texts of the notification (`displayHeadlineMessageTemplate` and
    /// `displayBodyMessage`), unless `isNotificationResolverUsed` is true. Adds the
    /// same notification twice if it is sent twice, unless `notificationId` is set.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddNotification;
    ///
    /// let request: AddNotification = serde_json::from_str(
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
    ///     .v2()
    ///     .notifications()
    ///     .add(request)
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/notifications/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/notifications/add-notifications)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the notification belongs
    ///   to, by the id that you gave it.
    /// - `documentId` (required): The document that the notification is about, by the
    ///   id that you gave it.
    /// - `actionUser` (required): A user. Fields of your own are kept along with it.
    /// - `notifyUsers` (required): The users to notify. They alone are notified if
    ///   `notifyAll` is false.
    /// - `notificationId` (optional): The id of the notification, which is yours to
    ///   choose; Velt makes one if it is left out. Of the special characters, only `_`
    ///   and `-` are allowed. Keeps the notification from being added twice.
    /// - `displayHeadlineMessageTemplate` (optional): The headline. Names in curly
    ///   brackets, such as `{actionUser}`, stand for what
    ///   `displayHeadlineMessageTemplateData` has by that name. Needed unless
    ///   `isNotificationResolverUsed` is true.
    /// - `displayHeadlineMessageTemplateData` (optional): What the names in the
    ///   template of a headline stand for. Names of your own stand for texts.
    /// - `displayBodyMessage` (optional): The body, which stands below the headline.
    ///   Needed unless `isNotificationResolverUsed` is true.
    /// - `notifyAll` (optional, by default true): Whether to notify everybody in the
    ///   organization, rather than only `notifyUsers`.
    /// - `notificationSource` (optional): What a notification comes from.
    /// - `notificationSourceData` (optional): Data of your own to keep with the
    ///   notification; your application gets it when somebody clicks on the notification.
    /// - `isNotificationResolverUsed` (optional): Whether the texts are kept on your
    ///   side, and read from there by the notification resolver of the Velt SDK.
    /// - `context` (optional): What the access of users to a notification depends on:
    ///   it reaches those whose own context fits.
    /// - `verifyUserPermissions` (optional, by default false): Whether to leave out
    ///   users who have no access to the document.
    /// - `createOrganization` (optional): Whether to add the organization first if it
    ///   does not exist.
    /// - `createDocument` (optional): Whether to add the document first if it does not
    ///   exist.
    /// - `displayBodyMessageTemplate` (optional): The template of the body.
    /// - `displayBodyMessageTemplateData` (optional): The values for the variables in
    ///   `displayBodyMessageTemplate`.
    /// - `location` (optional): The location of the notification. Velt's Node guide
    ///   lists this field but does not describe it.
    /// - `metadata` (optional): The metadata of the notification. Velt's Node guide
    ///   lists this field but does not describe it.
    /// - `isCrossOrganizationEnabled` (optional): Whether to enable the notification
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
    ) -> Call<types::AddNotification, Answer<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_NOTIFICATIONS_ADD, request)
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
    ///     .v2()
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
    /// `POST /v2/notifications/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/notifications/delete-notifications)). Requires an API key and its auth token.
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
    #[doc(alias = "v2/notifications/delete")]
    #[doc(alias = "notifications/delete")]
    #[doc(alias = "delete-notifications")]
    pub fn delete(
        &self,
        request: types::DeleteNotifications,
    ) -> Call<types::DeleteNotifications, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_NOTIFICATIONS_DELETE, request)
    }

    /// Gets notifications of a document or a user, page by page.
    ///
    /// Needs `documentId` or `userId`. A notification of a private comment is given
    /// only to users who can see that comment. Needs the option for advanced queries in
    /// the Velt console, and a Velt SDK of version 4 or later.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetNotifications;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .notifications()
    ///     .get(GetNotifications::of_document("yourOrganizationId", "yourDocumentId").page_size(20).page_token("8740648311207869"))
    ///     .await?;
    /// println!("{:?}", answer.data);
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
    /// - `organizationId` (required): The organization that the notifications belong
    ///   to, by the id that you gave it.
    /// - `documentId` (optional): The document whose notifications to get, by the id
    ///   that you gave it. Needed unless `userId` is sent.
    /// - `locationId` (optional): The location whose notifications to get.
    /// - `userId` (optional): The user whose notifications to get, by the id that you
    ///   gave the user. Needed unless `documentId` is sent.
    /// - `notificationIds` (optional, at most 30 items): The notifications to get, by
    ///   their ids.
    /// - `order` (optional, by default "desc"): Which come first, by time.
    /// - `pageSize` (optional, by default 1000): How many notifications a page has at
    ///   the most.
    /// - `pageToken` (optional): Asks for the page after the one whose answer had this
    ///   token; for the first page if left out.
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

    /// Gets the notification settings of a user.
    ///
    /// Gives the settings for each of the documents, or those for the organization if
    /// `getOrganizationConfig` is true. Notification settings have to be enabled in the
    /// Velt console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetNotificationConfig;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .notifications()
    ///     .get_config(GetNotificationConfig::of_documents("org1", "USER_ID1", ["doc1"]))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/notifications/config/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/notifications/get-config)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization to look in, by the id that you
    ///   gave it.
    /// - `userId` (required): The user whose settings to get, by the id that you gave
    ///   the user.
    /// - `documentIds` (optional, at most 30 items): The documents to get the settings
    ///   for, by the ids that you gave them. Needed unless `getOrganizationConfig` is
    ///   true.
    /// - `getOrganizationConfig` (optional): Whether to get the settings for the
    ///   organization as a whole. Needs to be true if `documentIds` is left out.
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
    ) -> Call<types::GetNotificationConfig, Answer<::std::vec::Vec<types::NotificationUserConfig>>>
    {
        Call::new(&self.client, &table::V2_NOTIFICATIONS_GET_CONFIG, request)
    }

    /// Sets the notification settings of users.
    ///
    /// Sets them for the documents, or as the default of the users in the organization
    /// if `documentIds` is left out. The answer has one outcome for each user, which
    /// names one document even if several were sent. Notification settings have to be
    /// enabled in the Velt console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::SetNotificationConfig;
    ///
    /// let request: SetNotificationConfig = serde_json::from_str(
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
    ///     .v2()
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
    /// `POST /v2/notifications/config/set` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/notifications/set-config)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the users belong to, by the
    ///   id that you gave it.
    /// - `userIds` (required): The users whose settings to set, by the ids that you
    ///   gave them.
    /// - `config` (required): Which notifications a user gets, by the way that they
    ///   take.
    /// - `documentIds` (optional): The documents to set the settings for, by the ids
    ///   that you gave them. Sets the users' default for all documents of the
    ///   organization if left out.
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
    /// The answer has an outcome for each notification: one may fail, as one that does
    /// not exist, while the others are updated.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateNotifications;
    ///
    /// let request: UpdateNotifications = serde_json::from_str(
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
    ///     .v2()
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
    /// `POST /v2/notifications/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/notifications/update-notifications)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the notifications belong
    ///   to, by the id that you gave it.
    /// - `notifications` (required): The notifications to update, each with its ID and
    ///   the fields to change. Velt's Python guide sends an object by notification ID
    ///   instead of a list.
    /// - `documentId` (optional): The document whose notifications to update, by the id
    ///   that you gave it.
    /// - `locationId` (optional): The location whose notifications to update.
    /// - `userId` (optional): The user whose notifications to update, by the id that
    ///   you gave the user.
    /// - `verifyUserPermissions` (optional, by default false): Whether to leave out
    ///   users who have no access to the document.
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
