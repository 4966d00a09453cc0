//! The client: credentials, connections, and access to the operations.

use std::{fmt, sync::Arc};

use crate::{ClientBuilder, Error};

/// A client for the Velt REST API.
///
/// Create one client and reuse it, because it holds a connection pool. Clones are cheap
/// and share the pool, so there is no need to wrap the client in an `Arc`.
///
/// ```
/// # fn main() -> Result<(), velt::Error> {
/// let velt = velt::Client::builder()
///     .api_key("your-api-key")
///     .auth_token("your-auth-token")
///     .build()?;
/// // Credentials are never shown.
/// assert!(!format!("{velt:?}").contains("your-"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<velt_client::Client>,
}

impl Client {
    /// Creates a client from environment variables.
    ///
    /// | variable | value |
    /// | --- | --- |
    /// | `VELT_API_KEY`, `VELT_AUTH_TOKEN` | credentials of a project, required by almost every operation |
    /// | `VELT_WORKSPACE_ID`, `VELT_WORKSPACE_AUTH_TOKEN` | credentials of a workspace, for operations on workspaces |
    /// | `VELT_BASE_URL` | base URL; defaults to `https://api.velt.dev` |
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Config`](crate::ErrorKind::Config) if no credentials are set,
    /// if only half of a pair is set, or if a value is invalid. The error names the
    /// variable.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Returns a builder, to set credentials and other settings in code.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use velt_client::ClientInfo;
        f.debug_struct("Client")
            .field("base_url", &self.inner.baseurl())
            .field("context", self.inner.inner())
            .finish_non_exhaustive()
    }
}
