// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `workspace`.

use crate::{Client, Response, call::Call, types};
use velt_client::table;

/// Your Velt account, with its API keys, their auth tokens and the configuration of
/// each API key.
///
/// From [`Client::v1`]`().workspace()`.
#[derive(Debug, Clone)]
pub struct Workspace {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Workspace {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Adds allowed domains to the API key.
    ///
    /// If a domain is already allowed, the call fails with `INTERNAL`, although the
    /// other domains are added; `details` of the failure lists `domainsAdded` and
    /// `skippedDomains`. A retry therefore fails if the first attempt succeeded.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddWorkspaceDomainsV1;
    ///
    /// let request = AddWorkspaceDomainsV1::new([
    ///     "https://www.google.com",
    ///     "https://*.firebase.com",
    /// ]);
    /// let response = velt.v1().workspace().add_domains(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/workspace/domains/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/workspace/add-domain)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `domains` (required): The domains to allow, with or without the protocol and
    ///   `www`, which Velt strips. A domain that starts with `*.` allows subdomains.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/workspace/domains/add")]
    #[doc(alias = "workspace/domains/add")]
    #[doc(alias = "add-domain")]
    pub fn add_domains(
        &self,
        request: types::AddWorkspaceDomainsV1,
    ) -> Call<types::AddWorkspaceDomainsV1, Response<types::WorkspaceDomainsAdded>> {
        Call::new(&self.client, &table::V1_WORKSPACE_ADD_DOMAINS, request)
    }

    /// Removes allowed domains from the API key.
    ///
    /// If a domain is not among the allowed domains, the call fails with `INTERNAL`,
    /// although the other domains are removed; `details` of the failure lists
    /// `domainsRemoved` and `skippedDomains`. After a retry, this may mean that the
    /// first attempt removed the domain.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteWorkspaceDomainsV1;
    ///
    /// let request = DeleteWorkspaceDomainsV1::new([
    ///     "https://www.google.com",
    ///     "https://*.firebase.com",
    /// ]);
    /// let response = velt.v1().workspace().delete_domains(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/workspace/domains/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/workspace/delete-domain)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `domains` (required): The domains to remove, with or without the protocol and
    ///   `www`, which Velt ignores.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/workspace/domains/delete")]
    #[doc(alias = "workspace/domains/delete")]
    #[doc(alias = "delete-domain")]
    pub fn delete_domains(
        &self,
        request: types::DeleteWorkspaceDomainsV1,
    ) -> Call<types::DeleteWorkspaceDomainsV1, Response<types::WorkspaceDomainsRemoved>> {
        Call::new(&self.client, &table::V1_WORKSPACE_DELETE_DOMAINS, request)
    }
}
