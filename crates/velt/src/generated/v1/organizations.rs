// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `organizations`.

use crate::{Client, PerItem, Response, call::Call, types};
use velt_client::table;

/// The tenants of your application, as Velt knows them. Users, groups and documents
/// belong to one.
///
/// [`Client::v1`]`().organizations()` gives this handle.
#[derive(Debug, Clone)]
pub struct Organizations {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Organizations {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Adds organizations.
    ///
    /// The ids are yours to choose. What a repeated call does to an organization that
    /// is there already is not documented. The answer has an outcome for each
    /// organization.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddOrganizations;
    ///
    /// let request: AddOrganizations = serde_json::from_str(
    ///     r#"{
    ///   "organizations": [
    ///     {
    ///       "organizationId": "yourOrganizationId",
    ///       "organizationName": "Your Organization Name"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .organizations()
    ///     .add(request)
    ///     .await?;
    /// for (id, item) in answer.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/organizations/add-organizations)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organizations` (required): The organizations to add.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/organizations/add")]
    #[doc(alias = "organizations/add")]
    #[doc(alias = "add-organizations")]
    pub fn add(
        &self,
        request: types::AddOrganizations,
    ) -> Call<types::AddOrganizations, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V1_ORGANIZATIONS_ADD, request)
    }

    /// Deletes organizations.
    ///
    /// The answer has an outcome for each organization: one may fail, as one that does
    /// not exist, while the others are deleted.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteOrganizations;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .organizations()
    ///     .delete(DeleteOrganizations::new(["yourOrganizationId1", "yourOrganizationId2"]))
    ///     .await?;
    /// for (id, item) in answer.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/organizations/delete-organizations)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationIds` (required): The organizations to delete, by the ids that you
    ///   gave them.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/organizations/delete")]
    #[doc(alias = "organizations/delete")]
    #[doc(alias = "delete-organizations")]
    pub fn delete(
        &self,
        request: types::DeleteOrganizations,
    ) -> Call<types::DeleteOrganizations, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V1_ORGANIZATIONS_DELETE, request)
    }

    /// Gets organizations.
    ///
    /// Gives all organizations if no ids are sent. Meant for customers whose Velt SDK
    /// is of version 3 or older; v2 has the operation for later ones.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetOrganizationsV1;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .organizations()
    ///     .get(GetOrganizationsV1::new().organization_ids(["yourOrganizationId"]))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/organizations/get-organizations)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organizationIds` (optional, at most 30 items): The organizations to get, by
    ///   the ids that you gave them.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/organizations/get")]
    #[doc(alias = "organizations/get")]
    #[doc(alias = "get-organizations")]
    pub fn get(
        &self,
        request: types::GetOrganizationsV1,
    ) -> Call<types::GetOrganizationsV1, Response<::std::vec::Vec<types::Organization>>> {
        Call::new(&self.client, &table::V1_ORGANIZATIONS_GET, request)
    }

    /// Updates organizations.
    ///
    /// The answer has an outcome for each organization: one may fail, as one that does
    /// not exist, while the others are updated.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateOrganizations;
    ///
    /// let request: UpdateOrganizations = serde_json::from_str(
    ///     r#"{
    ///   "organizations": [
    ///     {
    ///       "organizationId": "yourOrganizationId",
    ///       "organizationName": "Your Updated Organization Name"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .organizations()
    ///     .update(request)
    ///     .await?;
    /// for (id, item) in answer.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/organizations/update-organizations)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizations` (required): The organizations to update, each with its id and
    ///   the fields to change.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/organizations/update")]
    #[doc(alias = "organizations/update")]
    #[doc(alias = "update-organizations")]
    pub fn update(
        &self,
        request: types::UpdateOrganizations,
    ) -> Call<types::UpdateOrganizations, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V1_ORGANIZATIONS_UPDATE, request)
    }

    /// Disables organizations, or enables them again.
    ///
    /// Users cannot read or write in the documents of an organization that is disabled.
    /// The answer has an outcome for each organization. Of one that does not exist,
    /// Velt says both that it is created and that it fails.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateOrganizationDisabledState;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .organizations()
    ///     .update_disabled_state(UpdateOrganizationDisabledState::new(["yourOrganizationId1", "yourOrganizationId2"], true))
    ///     .await?;
    /// for (id, item) in answer.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/organizations/access/disablestate/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/organizations/update-organization-disable-state)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizationIds` (required): The organizations to change, by the ids that you
    ///   gave them.
    /// - `disabled` (required): Whether the organizations are to be disabled.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/organizations/access/disablestate/update")]
    #[doc(alias = "organizations/access/disablestate/update")]
    #[doc(alias = "update-organization-disable-state")]
    pub fn update_disabled_state(
        &self,
        request: types::UpdateOrganizationDisabledState,
    ) -> Call<types::UpdateOrganizationDisabledState, PerItem<types::ResourceOutcome>> {
        Call::new(
            &self.client,
            &table::V1_ORGANIZATIONS_UPDATE_DISABLED_STATE,
            request,
        )
    }
}
