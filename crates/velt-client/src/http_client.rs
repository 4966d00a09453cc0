//! The HTTP client that suits this API.

use std::time::Duration;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);
/// Shorter than the keep-alive of usual load balancers, so that a connection is
/// seldom closed under a request.
const IDLE_TIMEOUT: Duration = Duration::from_secs(50);

/// Makes an HTTP client that suits this API.
///
/// It refuses redirects, because the credentials would go along to wherever they
/// lead. It gives up connecting after 5 seconds, and on the whole of a request and
/// its answer after 30. It keeps connections and reuses them, and it goes through
/// the proxy that the environment names (`HTTPS_PROXY`).
///
/// # Errors
///
/// If TLS cannot be set up.
pub fn http_client() -> reqwest::Result<reqwest::Client> {
    let builder = reqwest::Client::builder()
        .user_agent(concat!("velt-rust/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(ATTEMPT_TIMEOUT)
        .pool_idle_timeout(IDLE_TIMEOUT);
    with_tls(builder).build()
}

#[cfg(feature = "rustls")]
fn with_tls(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    use rustls_platform_verifier::BuilderVerifierExt;

    // The provider is named here: the one of the process may not be set, or be set
    // twice by other crates, and either would panic.
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(rustls::ConfigBuilder::with_platform_verifier);
    match config {
        Ok(config) => {
            let mut config = config.with_no_client_auth();
            config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
            builder.tls_backend_preconfigured(config)
        }
        // reqwest then reports what is wrong with TLS when it builds the client.
        Err(_) => builder,
    }
}

#[cfg(not(feature = "rustls"))]
fn with_tls(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder
}
