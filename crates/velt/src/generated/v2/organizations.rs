// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `organizations`.

use crate::{Client, Page, PerItem, call::Call, types};
use velt_client::table;

/// The tenants of your application. Users, groups and documents belong to an
/// organization.
///
/// From [`Client::v2`]`().organizations()`.
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
    /// You choose the organization IDs. Velt's REST reference does not say what happens
    /// if an organization already exists. According to Velt's Postman collection, the
    /// organization is updated. Returns one outcome per organization.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddOrganizations, OrganizationInput};
    ///
    /// let request = AddOrganizations::new([
    ///     OrganizationInput::new("acme").organization_name("Acme"),
    /// ]);
    /// let response = velt.v2().organizations().add(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/organizations/add-organizations)). Requires an API key and its auth token.
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
    #[doc(alias = "v2/organizations/add")]
    #[doc(alias = "organizations/add")]
    #[doc(alias = "add-organizations")]
    pub fn add(
        &self,
        request: types::AddOrganizations,
    ) -> Call<types::AddOrganizations, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_ORGANIZATIONS_ADD, request)
    }

    /// Deletes organizations.
    ///
    /// Permanently deletes all data of the organizations, including their folders,
    /// documents, locations and users. Returns one outcome per organization: some may
    /// fail, for example because they do not exist, while the others are deleted.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteOrganizations;
    ///
    /// let response = velt
    ///     .v2()
    ///     .organizations()
    ///     .delete(DeleteOrganizations::new(["acme", "globex"]))
    ///     .await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/organizations/delete-organizations)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_ids` (required): The IDs of the organizations to delete.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/organizations/delete")]
    #[doc(alias = "organizations/delete")]
    #[doc(alias = "delete-organizations")]
    pub fn delete(
        &self,
        request: types::DeleteOrganizations,
    ) -> Call<types::DeleteOrganizations, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_ORGANIZATIONS_DELETE, request)
    }

    /// Lists organizations, page by page.
    ///
    /// Lists all organizations if `organizationIds` is omitted. Requires the advanced
    /// queries option in the Velt console and version 4 or later of the Velt SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetOrganizations;
    ///
    /// let request = GetOrganizations::new()
    ///     .organization_ids(["acme"])
    ///     .page_size(1000)
    ///     .page_token("pageToken");
    /// let response = velt.v2().organizations().get(request).await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/organizations/get-organizations-v2)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) and [`items`](Call::items) return all of them.
    ///
    /// # Fields
    ///
    /// - `organization_ids` (optional, at most 30 items): The IDs of the organizations
    ///   to return. At most 30.
    /// - `page_size` (optional, by default 1000): Maximum number of organizations per
    ///   page. Defaults to 1000.
    /// - `page_token` (optional): Token of the page to return, from the previous
    ///   response.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/organizations/get")]
    #[doc(alias = "organizations/get")]
    #[doc(alias = "get-organizations-v2")]
    pub fn get(
        &self,
        request: types::GetOrganizations,
    ) -> Call<types::GetOrganizations, Page<::std::vec::Vec<types::Organization>>> {
        Call::new(&self.client, &table::V2_ORGANIZATIONS_GET, request)
    }

    /// Updates organizations.
    ///
    /// Returns one outcome per organization: some may fail, for example because they do
    /// not exist, while the others are updated.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{OrganizationInput, UpdateOrganizations};
    ///
    /// let request = UpdateOrganizations::new([
    ///     OrganizationInput::new("acme").organization_name("Acme Inc."),
    /// ]);
    /// let response = velt.v2().organizations().update(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/organizations/update-organizations)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organizations` (required): The organizations to update, each with the
    ///   organization ID and the fields to change.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/organizations/update")]
    #[doc(alias = "organizations/update")]
    #[doc(alias = "update-organizations")]
    pub fn update(
        &self,
        request: types::UpdateOrganizations,
    ) -> Call<types::UpdateOrganizations, PerItem<types::ResourceOutcome>> {
        Call::new(&self.client, &table::V2_ORGANIZATIONS_UPDATE, request)
    }

    /// Disables or enables organizations.
    ///
    /// Users cannot read or write in the documents of a disabled organization. No data
    /// is deleted. Returns one outcome per organization. Velt's documentation
    /// contradicts itself about organizations that do not exist: the text says that
    /// they are created, but the example shows a failed outcome.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateOrganizationDisabledState;
    ///
    /// let request = UpdateOrganizationDisabledState::new(["acme", "globex"], true);
    /// let response = velt.v2().organizations().update_disabled_state(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/organizations/access/disablestate/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/organizations/update-organization-disable-state)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_ids` (required): The IDs of the organizations to update.
    /// - `disabled` (required): Whether to disable the organizations. If false, they
    ///   are enabled.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/organizations/access/disablestate/update")]
    #[doc(alias = "organizations/access/disablestate/update")]
    #[doc(alias = "update-organization-disable-state")]
    pub fn update_disabled_state(
        &self,
        request: types::UpdateOrganizationDisabledState,
    ) -> Call<types::UpdateOrganizationDisabledState, PerItem<types::ResourceOutcome>> {
        Call::new(
            &self.client,
            &table::V2_ORGANIZATIONS_UPDATE_DISABLED_STATE,
            request,
        )
    }
}
