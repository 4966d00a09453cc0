// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `gdpr`.

use crate::{Client, Page, Response, call::Call, types};
use velt_client::table;

/// All that Velt keeps of a user: to hand it out, or to delete it.
///
/// [`Client::v1`]`().gdpr()` gives this handle.
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

    /// Starts to delete all data of users.
    ///
    /// Takes away the access of the users, removes them from mentions and from the list
    /// of whom to mention, and deletes what they made, such as comments and reactions.
    /// Each call starts a job; ask for its status with the id in the answer. The answer
    /// may take up to 5 minutes, the job up to 24 hours. The answer is not in the usual
    /// form: it has no `result`, and Velt calls it a 202 response.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteUserData;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .gdpr()
    ///     .delete_user_data(DeleteUserData::new(["yourUserId1", "yourUserId2"]).organization_ids(["yourOrganizationId1", "yourOrganizationId2"]))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/users/data/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/gdpr/delete-all-user-data-gdpr)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `userIds` (required): The users whose data to delete, by the ids that you gave
    ///   them. According to Velt's Python SDK, only the first 30 are taken into account.
    /// - `organizationIds` (optional): The organizations that the users belong to, by
    ///   the ids that you gave them. Naming them makes the call faster; according to
    ///   Velt's Python SDK, it also confines the deletion to them.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/users/data/delete")]
    #[doc(alias = "users/data/delete")]
    #[doc(alias = "delete-all-user-data-gdpr")]
    pub fn delete_user_data(
        &self,
        request: types::DeleteUserData,
    ) -> Call<types::DeleteUserData, types::UserDataDeletionStarted> {
        Call::new(&self.client, &table::V1_GDPR_DELETE_USER_DATA, request)
    }

    /// Gets how far the deletion of user data is.
    ///
    /// The answer may take a few seconds.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetUserDataDeletionStatus;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .gdpr()
    ///     .get_delete_status(GetUserDataDeletionStatus::new("yourJobId"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/users/data/delete/status` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/gdpr/get-delete-user-data-status-gdpr)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `jobId` (required): The job, by the id in the answer that it was started with.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/users/data/delete/status")]
    #[doc(alias = "users/data/delete/status")]
    #[doc(alias = "get-delete-user-data-status-gdpr")]
    pub fn get_delete_status(
        &self,
        request: types::GetUserDataDeletionStatus,
    ) -> Call<types::GetUserDataDeletionStatus, Response<types::UserDataDeletionStatus>> {
        Call::new(&self.client, &table::V1_GDPR_GET_DELETE_STATUS, request)
    }

    /// Gets all data of a user, page by page.
    ///
    /// A page has up to 100 items of each kind. The answer may take a few seconds.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetUserDataV1;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .gdpr()
    ///     .get_user_data(GetUserDataV1::new("yourOrganizationId", "yourUserId").page_token("yourPageToken"))
    ///     .await?;
    /// println!("{:?}", answer.data);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/users/data/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/gdpr/get-all-user-data-gdpr)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) returns all of them.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the user belongs to, by the
    ///   id that you gave it.
    /// - `userId` (required): The user whose data to get, by the id that you gave the
    ///   user.
    /// - `pageToken` (optional): Asks for the page after the one whose answer had this
    ///   token; for the first page if left out.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/users/data/get")]
    #[doc(alias = "users/data/get")]
    #[doc(alias = "get-all-user-data-gdpr")]
    pub fn get_user_data(
        &self,
        request: types::GetUserDataV1,
    ) -> Call<types::GetUserDataV1, Page<types::UserData>> {
        Call::new(&self.client, &table::V1_GDPR_GET_USER_DATA, request)
    }
}
