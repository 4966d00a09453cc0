//! The HTTP client that is configured for this API.

use std::{error::Error, time::Duration};

use reqwest::{Client, ClientBuilder, redirect::Policy};
use velt_types::ErrorKind;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
pub(crate) const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);
/// The time after which idle connections are closed.
///
/// It is shorter than the keep-alive of common load balancers, so that they rarely close
/// a connection during a request.
const IDLE_TIMEOUT: Duration = Duration::from_secs(50);

const MAX_HEADERS: usize = 100;

/// The reason why no HTTP client could be created.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HttpClientError {
    /// TLS cannot be set up on this machine.
    #[error("cannot set up TLS")]
    Tls(#[source] Box<dyn Error + Send + Sync>),
    /// The HTTP client rejected its settings.
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

/// Creates an HTTP client that is configured for this API.
///
/// # Errors
///
/// Returns an error if TLS or the HTTP client cannot be set up.
pub fn http_client() -> Result<Client, HttpClientError> {
    http_client_builder()?
        .build()
        .map_err(HttpClientError::Http)
}

/// Creates a builder for an HTTP client that is configured for this API.
///
/// Use it to add settings of your own.
///
/// The HTTP client refuses redirects, because they would pass on the credentials.
/// Connecting times out after 5 seconds, and a request with its response after 30
/// seconds. The HTTP client pools and reuses connections, uses HTTP/2 if the server
/// supports it, and uses the proxy from the environment (`HTTPS_PROXY`). It does not
/// accept compressed responses, which could grow without bounds, or more than 100
/// headers.
///
/// Prefer it to `reqwest::Client::builder()`. With the feature `rustls`, that builder
/// panics unless another crate of the program provides the cryptography.
///
/// # Errors
///
/// Returns an error if TLS cannot be set up.
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

    // The provider is explicit, because the default of the process may be missing, or set
    // twice by other crates. Either would panic.
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
