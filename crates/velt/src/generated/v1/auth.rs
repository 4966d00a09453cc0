// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `auth`.

use crate::{Client, Response, call::Call, types};
use velt_client::table;

/// Tokens for your users, what they have access to, and signatures for answers of
/// your own permission provider.
///
/// [`Client::v1`]`().auth()` gives this handle.
#[derive(Debug, Clone)]
pub struct Auth {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Auth {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Makes a token that a user signs in to Velt with.
    ///
    /// The credentials of the project stand in the request, not in headers. The token
    /// is valid for 48 hours. Meant for your server: your credentials must not reach
    /// the browser.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetAuthTokenV1;
    ///
    /// let request: GetAuthTokenV1 = serde_json::from_str(
    ///     r#"{
    ///   "apiKey": "YOUR_API_KEY",
    ///   "authToken": "YOUR_AUTH_TOKEN",
    ///   "userId": "yourUserId",
    ///   "userProperties": {
    ///     "isAdmin": true,
    ///     "organizationId": "YOUR_ORGANIZATION_ID",
    ///     "email": "user@example.com"
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .auth()
    ///     .get_token(request)
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/auth/token/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/auth/generate-token)). Sends no credentials.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `apiKey` (required): The API key of the Velt project.
    /// - `authToken` (required): An auth token made for that API key in the Velt
    ///   console.
    /// - `userId` (required): The user whom the token is for, by the id that you gave
    ///   the user.
    /// - `userProperties` (optional): What a token says of its user.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/auth/token/get")]
    #[doc(alias = "auth/token/get")]
    #[doc(alias = "generate-token")]
    pub fn get_token(
        &self,
        request: types::GetAuthTokenV1,
    ) -> Call<types::GetAuthTokenV1, Response<types::AuthToken>> {
        Call::new(&self.client, &table::V1_AUTH_GET_TOKEN, request)
    }
}
