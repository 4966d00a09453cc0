// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `auth`.

use crate::{Client, Response, call::Call, types};
use velt_client::table;

/// Sign-in tokens for your users, their permissions, and signatures for the
/// responses of your own permission provider.
///
/// From [`Client::v1`]`().auth()`.
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

    /// Returns a token that signs a user in to Velt.
    ///
    /// Takes the credentials of the project from the request body instead of the
    /// headers. The token is valid for 48 hours. Call this operation from your server
    /// only: your credentials must not reach the browser.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AuthTokenUserPropertiesV1, GetAuthTokenV1};
    ///
    /// let request = GetAuthTokenV1::new("your-api-key", "your-auth-token", "ada")
    ///     .user_properties(
    ///         AuthTokenUserPropertiesV1::new("acme")
    ///             .is_admin(true)
    ///             .email("ada@example.com"),
    ///     );
    /// let response = velt.v1().auth().get_token(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/auth/token/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/auth/generate-token)). Sends no credentials.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `api_key` (required): The API key of the Velt project.
    /// - `auth_token` (required): An auth token for the API key, created in the Velt
    ///   console.
    /// - `user_id` (required): The user ID.
    /// - `user_properties` (optional): The properties of a user that a token contains,
    ///   including the organization.
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
