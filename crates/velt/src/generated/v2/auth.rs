// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `auth`.

use crate::{Client, Response, call::Call, types};
use velt_client::table;

/// Sign-in tokens for your users, their permissions, and signatures for the
/// responses of your own permission provider.
///
/// From [`Client::v2`]`().auth()`.
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

    /// Grants a user access to organizations, folders and documents.
    ///
    /// One call can grant access to several resources. The response contains no outcome
    /// per resource.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddAuthPermissions, AuthPermissionUser, AuthPermissions,
    ///     AuthResource};
    ///
    /// let request = AddAuthPermissions::new(
    ///     AuthPermissionUser::new("ada"),
    ///     AuthPermissions::new([
    ///         AuthResource::new("organization", "acme").access_role("editor"),
    ///     ]),
    /// );
    /// let response = velt.v2().auth().add_permissions(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/auth/permissions/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/auth/add-permissions)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `user` (required): The user to grant access to.
    /// - `permissions` (required): The permissions to give to a user.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/auth/permissions/add")]
    #[doc(alias = "auth/permissions/add")]
    #[doc(alias = "add-permissions")]
    pub fn add_permissions(
        &self,
        request: types::AddAuthPermissions,
    ) -> Call<types::AddAuthPermissions, types::Success> {
        Call::new(&self.client, &table::V2_AUTH_ADD_PERMISSIONS, request)
    }

    /// Signs the access decisions of your permission provider.
    ///
    /// Return the signature in the response of your own permission provider, so that
    /// Velt can verify that the response was not modified. Call this operation from
    /// your server only, never from the browser.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AuthPermissionDecision, GenerateAuthSignature};
    ///
    /// let request = GenerateAuthSignature::new([
    ///     AuthPermissionDecision::new("ada", "roadmap", "document", true)
    ///         .access_role("viewer")
    ///         .expires_at(1759745729823),
    /// ]);
    /// let response = velt.v2().auth().generate_signature(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/auth/generate_signature` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/auth/generate-signature)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `permissions` (required): The decisions to sign.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/auth/generate_signature")]
    #[doc(alias = "auth/generate_signature")]
    #[doc(alias = "generate-signature")]
    pub fn generate_signature(
        &self,
        request: types::GenerateAuthSignature,
    ) -> Call<types::GenerateAuthSignature, Response<types::AuthSignature>> {
        Call::new(&self.client, &table::V2_AUTH_GENERATE_SIGNATURE, request)
    }

    /// Returns a token that signs a user in to Velt and contains the user's permissions.
    ///
    /// Pass the organization as one of the resources in `permissions`, not in
    /// `userProperties`. The token is valid for 48 hours. Call this operation from your
    /// server only: your credentials must not reach the browser.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AuthPermissions, AuthResource, AuthTokenUserProperties,
    ///     GenerateAuthToken};
    ///
    /// let request = GenerateAuthToken::new(
    ///     "ada",
    ///     AuthTokenUserProperties::new("Ada Lovelace", "ada@example.com").is_admin(false),
    ///     AuthPermissions::new([
    ///         AuthResource::new("organization", "acme").access_role("viewer"),
    ///         AuthResource::new("document", "roadmap")
    ///             .organization_id("acme")
    ///             .access_role("editor")
    ///             .expires_at(1640995200),
    ///     ]),
    /// );
    /// let response = velt.v2().auth().generate_token(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/auth/generate_token` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/auth/generate-token)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `user_id` (required): The user ID.
    /// - `user_properties` (required): The properties of a user that a token contains.
    ///   The organization is one of the resources in `permissions` instead.
    /// - `permissions` (required): The permissions to give to a user.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/auth/generate_token")]
    #[doc(alias = "auth/generate_token")]
    #[doc(alias = "generate-token")]
    pub fn generate_token(
        &self,
        request: types::GenerateAuthToken,
    ) -> Call<types::GenerateAuthToken, Response<types::AuthToken>> {
        Call::new(&self.client, &table::V2_AUTH_GENERATE_TOKEN, request)
    }

    /// Returns the permissions of users in an organization.
    ///
    /// If a user has no access to a resource, the response contains an `errorCode` for
    /// that resource. If a resource does not exist, the whole call fails with
    /// `NOT_FOUND`, and the `details` of the error contain the same data as a
    /// successful response, with an `errorCode` for that resource. Velt's Python SDK
    /// requires at least one of `folderIds` and `documentIds`; the REST reference marks
    /// both as optional.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetAuthPermissions;
    ///
    /// let request = GetAuthPermissions::new("acme", ["ada"]).document_ids(["roadmap"]);
    /// let response = velt.v2().auth().get_permissions(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/auth/permissions/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/auth/get-permissions)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `user_ids` (required): The IDs of the users whose permissions to return.
    /// - `folder_ids` (optional): The IDs of the folders to check access to.
    /// - `document_ids` (optional): The IDs of the documents to check access to.
    /// - `skip_resource_existence_validation` (optional, by default false): Whether to
    ///   skip the check that the folders and documents exist. If false, the call fails if
    ///   one of them does not exist. Defaults to false.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/auth/permissions/get")]
    #[doc(alias = "auth/permissions/get")]
    #[doc(alias = "get-permissions")]
    pub fn get_permissions(
        &self,
        request: types::GetAuthPermissions,
    ) -> Call<
        types::GetAuthPermissions,
        Response<::std::collections::BTreeMap<::std::string::String, types::AuthUserPermissions>>,
    > {
        Call::new(&self.client, &table::V2_AUTH_GET_PERMISSIONS, request)
    }

    /// Returns a token that signs a user in to Velt.
    ///
    /// Deprecated by Velt's Python SDK: use `/v2/auth/generate_token` instead. Unlike
    /// `/v1/auth/token/get`, it takes the credentials of the project from the headers.
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{GetAuthToken, SignInUserProperties};
    ///
    /// let request = GetAuthToken::new(
    ///     "ada",
    ///     SignInUserProperties::new("acme").email("ada@example.com").is_admin(false),
    /// );
    /// let response = velt.v2().auth().get_token(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/auth/token/get`. Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Fields
    ///
    /// - `user_id` (required): The user ID.
    /// - `user_properties` (required): The properties of the user that the token
    ///   contains.
    /// - `permissions` (optional): The permissions that the token contains. Only Velt's
    ///   Python SDK has this field; Velt does not document its contents.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/auth/token/get")]
    #[doc(alias = "auth/token/get")]
    #[deprecated]
    pub fn get_token(
        &self,
        request: types::GetAuthToken,
    ) -> Call<types::GetAuthToken, Response<types::AuthToken>> {
        Call::new(&self.client, &table::V2_AUTH_GET_TOKEN, request)
    }

    /// Removes a user's access to organizations, folders and documents.
    ///
    /// The response contains no outcome per resource.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AuthPermissionsToRemove, AuthResourceToRemove,
    ///     RemoveAuthPermissions};
    ///
    /// let request = RemoveAuthPermissions::new(
    ///     "ada",
    ///     AuthPermissionsToRemove::new([
    ///         AuthResourceToRemove::new("organization", "acme"),
    ///         AuthResourceToRemove::new("document", "roadmap").organization_id("acme"),
    ///     ]),
    /// );
    /// let response = velt.v2().auth().remove_permissions(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/auth/permissions/remove` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/auth/remove-permissions)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `user_id` (required): The user ID.
    /// - `permissions` (required): The permissions to remove from a user.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/auth/permissions/remove")]
    #[doc(alias = "auth/permissions/remove")]
    #[doc(alias = "remove-permissions")]
    pub fn remove_permissions(
        &self,
        request: types::RemoveAuthPermissions,
    ) -> Call<types::RemoveAuthPermissions, types::Success> {
        Call::new(&self.client, &table::V2_AUTH_REMOVE_PERMISSIONS, request)
    }
}
