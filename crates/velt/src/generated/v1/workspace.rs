// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `workspace`.

use crate::{Answer, Client, call::Call, types};
use velt_client::table;

/// Your account at Velt: its API keys, their auth tokens, and what is configured
/// for each API key.
///
/// [`Client::v1`]`().workspace()` gives this handle.
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

    /// Adds domains to those that the API key may be used on.
    ///
    /// If one of the domains is allowed already, the call fails with the status
    /// `INTERNAL`, although the others are added; `details` of the failure lists
    /// `domainsAdded` and `skippedDomains`. So a call that is sent again fails, even if
    /// nothing is wrong.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddWorkspaceDomainsV1;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .workspace()
    ///     .add_domains(AddWorkspaceDomainsV1::new(["https://www.google.com", "https://*.firebase.com"]))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/workspace/domains/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/workspace/add-domain)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `domains` (required): The domains to allow, as addresses or bare: Velt takes
    ///   the protocol and `www` off. One that starts with `*.` allows subdomains.
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
    ) -> Call<types::AddWorkspaceDomainsV1, Answer<types::WorkspaceDomainsAdded>> {
        Call::new(&self.client, &table::V1_WORKSPACE_ADD_DOMAINS, request)
    }

    /// Takes domains away from those that the API key may be used on.
    ///
    /// If a domain is not among the allowed ones, the call fails with `INTERNAL`,
    /// although the other domains are removed; `details` of the failure lists
    /// `domainsRemoved` and `skippedDomains`. After a retry this may mean that the
    /// first attempt removed it.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteWorkspaceDomainsV1;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .workspace()
    ///     .delete_domains(DeleteWorkspaceDomainsV1::new(["https://www.google.com", "https://*.firebase.com"]))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/workspace/domains/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/workspace/delete-domain)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `domains` (required): The domains to take away, as addresses or bare: Velt
    ///   takes the protocol and `www` off before it compares.
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
    ) -> Call<types::DeleteWorkspaceDomainsV1, Answer<types::WorkspaceDomainsRemoved>> {
        Call::new(&self.client, &table::V1_WORKSPACE_DELETE_DOMAINS, request)
    }
}
