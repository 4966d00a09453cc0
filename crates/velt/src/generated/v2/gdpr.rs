// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `gdpr`.

use crate::{Client, Page, Response, call::Call, types};
use velt_client::table;

/// All data that Velt stores about a user, for export or deletion.
///
/// From [`Client::v2`]`().gdpr()`.
#[derive(Debug, Clone)]
pub struct Gdpr {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Gdpr {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Starts a job that deletes all data of users.
    ///
    /// The job revokes the users' access, removes them from mentions and the contact
    /// list, and deletes everything that they created, such as comments and reactions.
    /// Use the job ID in the response to query its progress. The response may take up
    /// to 5 minutes, and the job up to 24 hours. Each call starts a new job. Unlike
    /// most responses, this one has no `result`, and Velt documents its HTTP status as
    /// 202.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteUserData;
    ///
    /// let request = DeleteUserData::new(["ada", "grace"])
    ///     .organization_ids(["acme", "globex"]);
    /// let response = velt.v2().gdpr().delete_user_data(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/data/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/gdpr/delete-all-user-data-gdpr)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `user_ids` (required): The IDs of the users whose data to delete. According to
    ///   Velt's Python SDK, only the first 30 are processed.
    /// - `organization_ids` (optional): The IDs of the organizations that the users
    ///   belong to. Speeds up the deletion. According to Velt's Python SDK, it also
    ///   limits the deletion to these organizations.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/users/data/delete")]
    #[doc(alias = "users/data/delete")]
    #[doc(alias = "delete-all-user-data-gdpr")]
    pub fn delete_user_data(
        &self,
        request: types::DeleteUserData,
    ) -> Call<types::DeleteUserData, types::UserDataDeletionStarted> {
        Call::new(&self.client, &table::V2_GDPR_DELETE_USER_DATA, request)
    }

    /// Returns the progress of a job that deletes user data.
    ///
    /// The response may take a few seconds.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetUserDataDeletionStatus;
    ///
    /// let response = velt
    ///     .v2()
    ///     .gdpr()
    ///     .get_delete_status(GetUserDataDeletionStatus::new("job-1"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/data/delete/status` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/gdpr/get-delete-user-data-status-gdpr)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `job_id` (required): The job ID, from the response that started the job.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/users/data/delete/status")]
    #[doc(alias = "users/data/delete/status")]
    #[doc(alias = "get-delete-user-data-status-gdpr")]
    pub fn get_delete_status(
        &self,
        request: types::GetUserDataDeletionStatus,
    ) -> Call<types::GetUserDataDeletionStatus, Response<types::UserDataDeletionStatus>> {
        Call::new(&self.client, &table::V2_GDPR_GET_DELETE_STATUS, request)
    }

    /// Returns all data of a user, page by page.
    ///
    /// A page contains up to 100 items of each kind. The response may take a few
    /// seconds. Unlike the v1 operation, it can also cover several users or all
    /// organizations.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetUserData;
    ///
    /// let response = velt
    ///     .v2()
    ///     .gdpr()
    ///     .get_user_data(GetUserData::new("acme", "ada").page_token("page-2"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/users/data/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/gdpr/get-all-user-data-gdpr)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) returns all of them.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `user_id` (required): The user ID.
    /// - `page_token` (optional): Token of the page to return, from the previous
    ///   response.
    /// - `velt_user_ids` (optional): Velt's internal IDs of the users whose data to
    ///   return, instead of `userId`.
    /// - `velt_all_organizations` (optional): Whether to return the data from all
    ///   organizations instead of only `organizationId`.
    /// - `unique_id` (optional): A correlation value. Velt's documentation contradicts
    ///   itself: according to its Node guide, the response echoes the value; according to
    ///   its Python SDK, the server ignores it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/users/data/get")]
    #[doc(alias = "users/data/get")]
    #[doc(alias = "get-all-user-data-gdpr")]
    pub fn get_user_data(
        &self,
        request: types::GetUserData,
    ) -> Call<types::GetUserData, Page<types::UserData>> {
        Call::new(&self.client, &table::V2_GDPR_GET_USER_DATA, request)
    }
}
