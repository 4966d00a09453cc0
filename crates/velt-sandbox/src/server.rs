//! The sandbox on a socket.

use std::{
    fmt, io,
    net::{Ipv4Addr, SocketAddr},
};

use axum::Router;
use tokio::{net::TcpListener, sync::oneshot};

use crate::service::{Service, answer};

/// A sandbox on a port of this machine; it stops when dropped.
#[must_use = "a sandbox stops when it is dropped"]
pub struct Sandbox {
    address: SocketAddr,
    // Dropping the sender is what stops the server.
    _stop: oneshot::Sender<()>,
}

impl Sandbox {
    /// Starts a sandbox on a free port of this machine.
    ///
    /// # Errors
    ///
    /// If no port can be opened.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Starts with other settings than the usual ones.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Gives what clients take as their base URL: `http://127.0.0.1:<port>`.
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

/// The settings of a [`Sandbox`] in the making.
#[derive(Default)]
pub struct Builder {
    port: u16,
    credentials: Option<(String, String)>,
}

impl Builder {
    /// Sets the port; a free one by default, which 0 stands for.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the only API key and auth token that are taken.
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
    /// If the port cannot be opened.
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

/// The sandbox without a socket, to be called directly.
pub fn router() -> Router {
    router_with(None)
}

pub(crate) fn router_with(credentials: Option<(String, String)>) -> Router {
    Router::new()
        .fallback(answer)
        .with_state(Service::new(credentials))
}
