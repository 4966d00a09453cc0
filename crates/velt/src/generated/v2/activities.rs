// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `activities`.

use crate::{Client, Page, PerItem, Response, call::Call, types};
use velt_client::table;

/// The log of activity in an organization and its documents, whether from Velt's
/// features or from your application.
///
/// From [`Client::v2`]`().activities()`.
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

    /// Adds activities to the activity log of a document.
    ///
    /// An activity whose `id` already exists overwrites the existing activity. Without
    /// an `id`, a repeated call adds the activity again. Returns a single outcome for
    /// all activities. Requires activity logs to be enabled for the workspace in the
    /// Velt console.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{ActivityInput, AddActivities, User};
    ///
    /// let request = AddActivities::new(
    ///     "acme",
    ///     "roadmap",
    ///     [
    ///         ActivityInput::new(
    ///                 "comment",
    ///                 "comment.add",
    ///                 User::new("ada").email("user@example.com").name("User Name"),
    ///             )
    ///             .display_message_template("{{user}} added a comment"),
    ///     ],
    /// );
    /// let response = velt.v2().activities().add(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/activities/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/activities/add-activities)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
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
    ) -> Call<types::AddActivities, Response<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_ACTIVITIES_ADD, request)
    }

    /// Deletes activities from the activity log.
    ///
    /// Requires `activityIds`, `documentId` or `targetEntityId`. Returns one outcome
    /// per activity: activities that do not exist fail while the others are deleted. An
    /// `immutable` activity cannot be deleted.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteActivities;
    ///
    /// let request = DeleteActivities::listed("acme", ["activity-001", "activity-002"]);
    /// let response = velt.v2().activities().delete(request).await?;
    /// for (id, item) in response.failed() {
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
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (optional): The document ID. If set, only activities of this
    ///   document are deleted.
    /// - `target_entity_id` (optional): The ID of the entity whose activities to
    ///   delete.
    /// - `activity_ids` (optional): The IDs of the activities to delete.
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

    /// Lists activities in the activity log, page by page.
    ///
    /// Lists the activities of the whole organization if no filter is set.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetActivities;
    ///
    /// let request = GetActivities::new("acme")
    ///     .document_id("roadmap")
    ///     .order("desc")
    ///     .page_size(50);
    /// let response = velt.v2().activities().get(request).await?;
    /// println!("{:?}", response.data);
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
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (optional): The document ID. If set, only activities of this
    ///   document are returned.
    /// - `target_entity_id` (optional): The ID of the entity whose activities to
    ///   return.
    /// - `feature_types` (optional): The features whose activities to return.
    /// - `action_types` (optional): The actions whose activities to return, such as
    ///   `comment.add`.
    /// - `user_id` (optional): The ID of the user whose activities to return.
    /// - `activity_ids` (optional): The IDs of the activities to return.
    /// - `order` (optional, by default "desc"): The chronological order of the
    ///   activities. Defaults to `desc`.
    /// - `page_size` (optional, from 1, by default 1000): Maximum number of activities
    ///   per page. Defaults to 1000.
    /// - `page_token` (optional): Token of the page to return, from the previous
    ///   response.
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

    /// Updates activities in the activity log.
    ///
    /// Returns one outcome per activity: activities that do not exist fail while the
    /// others are updated. An `immutable` activity cannot be updated.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{ActivityUpdate, UpdateActivities};
    ///
    /// let request = UpdateActivities::new(
    ///     "acme",
    ///     [
    ///         ActivityUpdate::new("activity-001")
    ///             .display_message_template("{{user}} updated the comment"),
    ///     ],
    /// );
    /// let response = velt.v2().activities().update(request).await?;
    /// for (id, item) in response.failed() {
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
    /// - `organization_id` (required): The organization ID.
    /// - `activities` (required): The activities to update, each with its ID and the
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
