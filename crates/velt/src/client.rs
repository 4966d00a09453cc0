//! The client: credentials, connections, and the way to the operations.

use std::{fmt, sync::Arc};

use crate::{ClientBuilder, Error};

/// Access to the Velt REST API.
///
/// Make one and keep it: it holds a pool of connections. A clone is cheap and shares
/// the pool; there is no need to put it into an `Arc`.
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
    /// Makes a client with the credentials of the environment.
    ///
    /// | variable | what it is |
    /// | --- | --- |
    /// | `VELT_API_KEY`, `VELT_AUTH_TOKEN` | the credentials of a project, which almost every operation needs |
    /// | `VELT_WORKSPACE_ID`, `VELT_WORKSPACE_AUTH_TOKEN` | those of a workspace, for operations on workspaces |
    /// | `VELT_BASE_URL` | where to send to, if not to `https://api.velt.dev` |
    ///
    /// # Errors
    ///
    /// If neither pair is set, only half of one, or a value cannot be used; the error
    /// names the variable. See [`ErrorKind::Config`](crate::ErrorKind::Config).
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Starts a client with credentials from elsewhere, or other settings.
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
