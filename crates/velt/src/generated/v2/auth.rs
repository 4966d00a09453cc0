// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `auth`.

use crate::{Client, Response, call::Call, types};
use velt_client::table;

/// Tokens for your users, what they have access to, and signatures for answers of
/// your own permission provider.
///
/// [`Client::v2`]`().auth()` gives this handle.
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

    /// Gives a user access to organizations, folders and documents.
    ///
    /// All of them are added in one call; the answer has no outcome for each.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddAuthPermissions;
    ///
    /// let request: AddAuthPermissions = serde_json::from_str(
    ///     r#"{
    ///   "user": {
    ///     "userId": "some-user-id"
    ///   },
    ///   "permissions": {
    ///     "resources": [
    ///       {
    ///         "type": "organization",
    ///         "id": "YOUR_ORGANIZATION_ID",
    ///         "accessRole": "editor"
    ///       }
    ///     ]
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .auth()
    ///     .add_permissions(request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/auth/permissions/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/auth/add-permissions)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `user` (required): The user whose permissions a call is about.
    /// - `permissions` (required): What a user is to have access to.
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

    /// Signs what your permission provider decided on the access of users.
    ///
    /// For an answer of your own permission provider, so that Velt sees that nobody
    /// changed it. Meant for your server, never for the browser.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GenerateAuthSignature;
    ///
    /// let request: GenerateAuthSignature = serde_json::from_str(
    ///     r#"{
    ///   "permissions": [
    ///     {
    ///       "userId": "user123",
    ///       "resourceId": "document456",
    ///       "type": "document",
    ///       "hasAccess": true,
    ///       "accessRole": "viewer",
    ///       "expiresAt": 1759745729823
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .auth()
    ///     .generate_signature(request)
    ///     .await?;
    /// println!("{}", answer.message);
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

    /// Makes a token that a user signs in to Velt with.
    ///
    /// The organization is named as one of the resources in `permissions`, not in
    /// `userProperties`. The token is valid for 48 hours. Meant for your server: your
    /// credentials must not reach the browser.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GenerateAuthToken;
    ///
    /// let request: GenerateAuthToken = serde_json::from_str(
    ///     r#"{
    ///   "userId": "user123",
    ///   "userProperties": {
    ///     "isAdmin": false,
    ///     "name": "John Doe",
    ///     "email": "john@example.com"
    ///   },
    ///   "permissions": {
    ///     "resources": [
    ///       {
    ///         "type": "organization",
    ///         "id": "org_123",
    ///         "accessRole": "viewer"
    ///       },
    ///       {
    ///         "type": "document",
    ///         "id": "doc_456",
    ///         "organizationId": "org_123",
    ///         "accessRole": "editor",
    ///         "expiresAt": 1640995200
    ///       }
    ///     ]
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .auth()
    ///     .generate_token(request)
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/auth/generate_token` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/auth/generate-token)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `userId` (required): The user whom the token is for, by the id that you gave
    ///   the user.
    /// - `userProperties` (required): What a token says of its user.
    /// - `permissions` (required): What a user is to have access to.
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

    /// Gets what users have access to.
    ///
    /// A resource that a user has no access to is told in the answer, by an
    /// `errorCode`. One that does not exist fails the whole call with `NOT_FOUND`; the
    /// `details` of that failure have what the answer would have. Velt's Python SDK
    /// asks for at least one of `folderIds` and `documentIds`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetAuthPermissions;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .auth()
    ///     .get_permissions(GetAuthPermissions::new("org1", ["samarth"]).document_ids(["freestyle-comments1"]))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/auth/permissions/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/auth/get-permissions)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization to look in, by the id that you
    ///   gave it.
    /// - `userIds` (required): The users to look at, by the ids that you gave them.
    /// - `folderIds` (optional): The folders to look at, by the ids that you gave them.
    /// - `documentIds` (optional): The documents to look at, by the ids that you gave
    ///   them.
    /// - `skipResourceExistenceValidation` (optional, by default false): Whether to
    ///   skip the check that the folders and documents exist. With the check, the call
    ///   fails if one of them does not exist.
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
    /// `/v1/auth/token/get`, the operation takes its credentials from the headers.
    /// Documented in Velt's Node and Python guides, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetAuthToken;
    ///
    /// let request: GetAuthToken = serde_json::from_str(
    ///     r#"{
    ///   "userId": "ada",
    ///   "userProperties": {
    ///     "organizationId": "acme",
    ///     "email": "ada@example.com",
    ///     "isAdmin": false
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .auth()
    ///     .get_token(request)
    ///     .await?;
    /// println!("{}", answer.message);
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
    /// - `userId` (required): The user ID.
    /// - `userProperties` (required): The properties of the user that the token
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

    /// Takes away the access of a user to organizations, folders and documents.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::RemoveAuthPermissions;
    ///
    /// let request: RemoveAuthPermissions = serde_json::from_str(
    ///     r#"{
    ///   "userId": "USER_ID",
    ///   "permissions": {
    ///     "resources": [
    ///       {
    ///         "type": "organization",
    ///         "id": "ORGANIZATION_ID"
    ///       },
    ///       {
    ///         "type": "document",
    ///         "id": "DOCUMENT_ID",
    ///         "organizationId": "ORGANIZATION_ID"
    ///       }
    ///     ]
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .auth()
    ///     .remove_permissions(request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/auth/permissions/remove` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/auth/remove-permissions)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `userId` (required): The user whose access to take away, by the id that you
    ///   gave the user.
    /// - `permissions` (required): What a user is not to have access to any more.
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
