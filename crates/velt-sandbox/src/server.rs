//! The sandbox as an HTTP server.

use std::{
    fmt, io,
    net::{Ipv4Addr, SocketAddr},
};

use axum::Router;
use tokio::{net::TcpListener, sync::oneshot};

use crate::service::{Service, response};

/// A sandbox on a local port, which stops when it is dropped.
#[must_use = "a sandbox stops when it is dropped"]
pub struct Sandbox {
    address: SocketAddr,
    // Dropping the sender stops the server.
    _stop: oneshot::Sender<()>,
}

impl Sandbox {
    /// Starts a sandbox on a free local port.
    ///
    /// # Errors
    ///
    /// Returns an error if no port can be opened.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns a builder, which can change the default settings.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Returns the base URL for clients, `http://127.0.0.1:<port>`.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

/// A builder for a [`Sandbox`].
#[derive(Default)]
pub struct Builder {
    port: u16,
    credentials: Option<(String, String)>,
}

impl Builder {
    /// Sets the port. Defaults to 0, which stands for any free port.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the only API key and auth token to accept.
    #[must_use]
    pub fn credentials(
        mut self,
        api_key: impl Into<String>,
        auth_token: impl Into<String>,
    ) -> Self {
        self.credentials = Some((api_key.into(), auth_token.into()));
        self
    }

    #[cfg(test)]
    pub(crate) fn given_credentials(self) -> Option<(String, String)> {
        self.credentials
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    ///
    /// Returns an error if the port cannot be opened.
    pub async fn start(self) -> io::Result<Sandbox> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let server =
            axum::serve(listener, router_with(self.credentials)).with_graceful_shutdown(async {
                // Resolves with an error when the sender is dropped.
                let _ = stopped.await;
            });
        tokio::spawn(server.into_future());
        Ok(Sandbox {
            address,
            _stop: stop,
        })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("port", &self.port)
            .finish_non_exhaustive()
    }
}

/// Returns the sandbox as a router, which can be called without a socket.
pub fn router() -> Router {
    router_with(None)
}

pub(crate) fn router_with(credentials: Option<(String, String)>) -> Router {
    Router::new()
        .fallback(response)
        .with_state(Service::new(credentials))
}
