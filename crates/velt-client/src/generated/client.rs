// Made by `cargo xtask generate` from openapi/. Change that, not this.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// Puts users of an organization into one of its groups.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct AddUsersToGroup {
        /// The organization that the group belongs to, by the id that you gave it.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        /// The group that the users are put into, by the id that you gave it.
        #[serde(rename = "organizationUserGroupId")]
        pub organization_user_group_id: ::std::string::String,
        /// The users to put into the group, by the ids that you gave them.
        #[serde(rename = "userIds")]
        pub user_ids: ::std::vec::Vec<::std::string::String>,
    }

    /// Takes users out of a group. Needs the users (`userIds`), or `deleteAll` to empty the group. The users themselves are kept.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct DeleteUsersFromGroup {
        /// Whether to take every user out of the group. Needs to be true if `userIds` is left out.
        #[serde(
            rename = "deleteAll",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub delete_all: ::std::option::Option<bool>,
        /// The organization that the group belongs to, by the id that you gave it.
        #[serde(rename = "organizationId")]
        pub organization_id: ::std::string::String,
        /// The group that the users are taken out of, by the id that you gave it.
        #[serde(rename = "organizationUserGroupId")]
        pub organization_user_group_id: ::std::string::String,
        /// The users to take out of the group, by the ids that you gave them. Needed unless `deleteAll` is true.
        #[serde(
            rename = "userIds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }

    /// The body of an answer that reports an error.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct Failure {
        pub error: FailureReason,
    }

    /// Why a call failed.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct FailureReason {
        /// A code of the layer that failed, beside or in place of `status`. Some operations give a number, one gives a text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::serde_json::Value>,
        /// What else is known of the failure. Some operations list the invalid fields here, some the outcome for each item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub details: ::std::option::Option<::serde_json::Value>,
        /// One sentence for people that says what was wrong.
        pub message: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::types::ErrorCode>,
    }

    /// What happened to one user of a call that changes who is in a group.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq,
    )]
    pub struct GroupMembershipOutcome {
        /// One sentence for people that says what happened to this user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The group that the call named.
        #[serde(
            rename = "organizationUserGroupId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub organization_user_group_id: ::std::option::Option<::std::string::String>,
        /// Whether it worked for this user.
        pub success: bool,
    }

    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}

#[derive(Clone, Debug)]
/// Client for Velt REST API
///
/// Server-side access to Velt's collaboration features: comments, presence, notifications and access control. Every call is a POST with a JSON body. This description is maintained by hand from Velt's public documentation and is not an official Velt document.
///
/// Version: 0.1.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Context,
}

impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client, inner: crate::Context) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}

impl ClientInfo<crate::Context> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &crate::Context {
        &self.inner
    }
}

const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::Context>,
    {
    }
};

#[allow(clippy::all)]
impl Client {
    /// Adds users to a group
    ///
    /// Users who are in the group already stay in it, so the same call may be sent again. The answer has an outcome for each user: one may fail while the others are added.
    ///
    /// Sends a `POST` request to `/v1/organizations/usergroups/users/add`
    pub async fn v1_user_groups_add_users<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddUsersToGroup>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::GroupMembershipOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v1/organizations/usergroups/users/add", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v1_user_groups_add_users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Takes users out of a group
    ///
    /// Takes out the users that are listed, or all there are. The users stay in the organization. The answer has an outcome for each user: one may fail while the others are taken out.
    ///
    /// Sends a `POST` request to `/v1/organizations/usergroups/users/delete`
    pub async fn v1_user_groups_delete_users<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::DeleteUsersFromGroup>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::GroupMembershipOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v1/organizations/usergroups/users/delete", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v1_user_groups_delete_users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Adds users to a group
    ///
    /// Users who are in the group already stay in it, so the same call may be sent again. The answer has an outcome for each user: one may fail while the others are added.
    ///
    /// Sends a `POST` request to `/v2/organizations/usergroups/users/add`
    pub async fn v2_user_groups_add_users<'a>(
        &'a self,
        body: &'a crate::Envelope<crate::types::AddUsersToGroup>,
    ) -> Result<
        ResponseValue<crate::Reply<crate::PerItem<crate::types::GroupMembershipOutcome>>>,
        Error<types::Failure>,
    > {
        let url = format!("{}/v2/organizations/usergroups/users/add", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "v2_user_groups_add_users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
