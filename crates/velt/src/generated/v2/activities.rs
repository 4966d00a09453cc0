// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `activities`.

use crate::{Answer, Client, Page, PerItem, call::Call, types};
use velt_client::table;

/// The log of what was done in an organization and its documents, by Velt's
/// features or by your application.
///
/// [`Client::v2`]`().activities()` gives this handle.
#[derive(Debug, Clone)]
pub struct Activities {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Activities {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Adds activities to the log of a document.
    ///
    /// Adds the same activities twice if it is sent twice, unless each of them has an
    /// `id`: one that is there already is overwritten. The answer is about all of them
    /// together. The activity log has to be enabled for the workspace in the Velt
    /// console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddActivities;
    ///
    /// let request: AddActivities = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "org-123",
    ///   "documentId": "doc-456",
    ///   "activities": [
    ///     {
    ///       "featureType": "comment",
    ///       "actionType": "comment.add",
    ///       "actionUser": {
    ///         "userId": "user-1",
    ///         "email": "user@example.com",
    ///         "name": "User Name"
    ///       },
    ///       "displayMessageTemplate": "{{user}} added a comment"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .activities()
    ///     .add(request)
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/activities/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/activities/add-activities)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document that the activities are about, by the id
    ///   that you gave it.
    /// - `activities` (required): The activities to add.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/activities/add")]
    #[doc(alias = "activities/add")]
    #[doc(alias = "add-activities")]
    pub fn add(
        &self,
        request: types::AddActivities,
    ) -> Call<types::AddActivities, Answer<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_ACTIVITIES_ADD, request)
    }

    /// Deletes activities from the log.
    ///
    /// Needs `activityIds`, `documentId` or `targetEntityId`. The answer has an outcome
    /// for each activity: one may fail, as one that does not exist, while the others
    /// are deleted. One that is `immutable` cannot be deleted.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteActivities;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .activities()
    ///     .delete(DeleteActivities::listed("org-123", ["activity-001", "activity-002"]))
    ///     .await?;
    /// for (id, item) in answer.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/activities/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/activities/delete-activities)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the activities belong to,
    ///   by the id that you gave it.
    /// - `documentId` (optional): The document whose activities to delete, by the id
    ///   that you gave it.
    /// - `targetEntityId` (optional): The entity whose activities to delete, by its id.
    /// - `activityIds` (optional): The activities to delete, by their ids.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/activities/delete")]
    #[doc(alias = "activities/delete")]
    #[doc(alias = "delete-activities")]
    pub fn delete(
        &self,
        request: types::DeleteActivities,
    ) -> Call<types::DeleteActivities, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_ACTIVITIES_DELETE, request)
    }

    /// Gets activities from the log, page by page.
    ///
    /// Gives those of the whole organization if nothing else is named.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetActivities;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .activities()
    ///     .get(GetActivities::new("org-123").document_id("doc-456").order("desc").page_size(50))
    ///     .await?;
    /// println!("{:?}", answer.data);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/activities/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/activities/get-activities)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) and [`items`](Call::items) return all of them.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization to look in, by the id that you
    ///   gave it.
    /// - `documentId` (optional): The document whose activities to get, by the id that
    ///   you gave it.
    /// - `targetEntityId` (optional): The entity whose activities to get, by its id.
    /// - `featureTypes` (optional): What the activities come from.
    /// - `actionTypes` (optional): What was done, such as `comment.add`.
    /// - `userId` (optional): The user who did it, by the id that you gave the user.
    /// - `activityIds` (optional): The activities to get, by their ids.
    /// - `order` (optional, by default "desc"): Which come first, by time.
    /// - `pageSize` (optional, from 1, by default 1000): How many activities a page has
    ///   at the most.
    /// - `pageToken` (optional): Asks for the page after the one whose answer had this
    ///   token; for the first page if left out.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/activities/get")]
    #[doc(alias = "activities/get")]
    #[doc(alias = "get-activities")]
    pub fn get(
        &self,
        request: types::GetActivities,
    ) -> Call<types::GetActivities, Page<::std::vec::Vec<types::ActivityRecord>>> {
        Call::new(&self.client, &table::V2_ACTIVITIES_GET, request)
    }

    /// Updates activities of the log.
    ///
    /// The answer has an outcome for each activity: one may fail, as one that does not
    /// exist, while the others are updated. One that is `immutable` cannot be updated.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateActivities;
    ///
    /// let request: UpdateActivities = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "org-123",
    ///   "activities": [
    ///     {
    ///       "id": "activity-001",
    ///       "displayMessageTemplate": "{{user}} updated the comment"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .activities()
    ///     .update(request)
    ///     .await?;
    /// for (id, item) in answer.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/activities/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/activities/update-activities)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the activities belong to,
    ///   by the id that you gave it.
    /// - `activities` (required): The activities to update, each with its id and the
    ///   fields to change.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/activities/update")]
    #[doc(alias = "activities/update")]
    #[doc(alias = "update-activities")]
    pub fn update(
        &self,
        request: types::UpdateActivities,
    ) -> Call<types::UpdateActivities, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_ACTIVITIES_UPDATE, request)
    }
}
