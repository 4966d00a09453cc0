//! The HTTP client that suits this API.

use std::{error::Error, time::Duration};

use reqwest::{Client, ClientBuilder, redirect::Policy};
use velt_types::ErrorKind;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
pub(crate) const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);
/// Shorter than the keep-alive of usual load balancers, so that a connection is
/// seldom closed under a request.
const IDLE_TIMEOUT: Duration = Duration::from_secs(50);

const MAX_HEADERS: usize = 100;

/// Why no HTTP client could be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HttpClientError {
    /// TLS does not work on this machine.
    #[error("cannot set up TLS")]
    Tls(#[source] Box<dyn Error + Send + Sync>),
    /// The HTTP client refuses its settings.
    #[error("cannot set up the HTTP client")]
    Http(#[source] reqwest::Error),
}

impl From<HttpClientError> for velt_types::Error {
    fn from(error: HttpClientError) -> Self {
        let message = error.to_string();
        let failed = Self::new(ErrorKind::Config, message);
        match error {
            HttpClientError::Tls(source) => failed.with_source(source),
            HttpClientError::Http(source) => failed.with_source(source),
        }
    }
}

/// Makes an HTTP client that suits this API.
///
/// # Errors
///
/// If TLS cannot be set up.
pub fn http_client() -> Result<Client, HttpClientError> {
    http_client_builder()?
        .build()
        .map_err(HttpClientError::Http)
}

/// Starts an HTTP client that suits this API, for those who want to add to it.
///
/// It refuses redirects, because the credentials would go along to wherever they
/// lead. It gives up connecting after 5 seconds, and on the whole of a request and
/// its answer after 30. It keeps connections and reuses them, speaks HTTP/2 where the
/// server does, and goes through the proxy that the environment names (`HTTPS_PROXY`).
/// It takes no compressed answers, which could grow without bounds, and no more than
/// 100 headers.
///
/// Prefer it to `reqwest::Client::builder()`: with the feature `rustls`, that has no
/// cryptography unless another crate of the program brings some, and panics.
///
/// # Errors
///
/// If TLS cannot be set up.
pub fn http_client_builder() -> Result<ClientBuilder, HttpClientError> {
    let builder = Client::builder()
        .user_agent(concat!("velt-rust/", env!("CARGO_PKG_VERSION")))
        .redirect(Policy::none())
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(ATTEMPT_TIMEOUT)
        .pool_idle_timeout(IDLE_TIMEOUT)
        .http1_max_headers(MAX_HEADERS);
    with_tls(builder)
}

#[cfg(feature = "native-tls")]
fn with_tls(builder: ClientBuilder) -> Result<ClientBuilder, HttpClientError> {
    Ok(builder.tls_backend_native())
}

#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
fn with_tls(builder: ClientBuilder) -> Result<ClientBuilder, HttpClientError> {
    use rustls_platform_verifier::BuilderVerifierExt;

    // The provider is named here: the one of the process may not be set, or be set
    // twice by other crates, and either would panic.
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(rustls::ConfigBuilder::with_platform_verifier)
        .map_err(|error| HttpClientError::Tls(error.into()))?
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(builder.tls_backend_preconfigured(config))
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn with_tls(builder: ClientBuilder) -> Result<ClientBuilder, HttpClientError> {
    Ok(builder)
}
