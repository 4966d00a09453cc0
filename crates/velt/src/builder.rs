//! The client builder, which rejects settings that cannot work.

use std::{fmt, sync::Arc, time::Duration};

use velt_client::{Context, Credentials, Middleware, RetryPolicy};

use crate::{
    Client, Error,
    failure::config,
    settings::{Setting, Wiped, checked_base_url, http_client, pair, variable},
};

const BASE_URL: &str = "https://api.velt.dev";

/// Whether the HTTP client supports HTTPS.
const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// A builder for a [`Client`]; see [`Client::builder`].
#[derive(Default)]
pub struct ClientBuilder {
    api_key: Option<Wiped>,
    auth_token: Option<Wiped>,
    workspace_id: Option<Wiped>,
    workspace_auth_token: Option<Wiped>,
    base_url: Option<String>,
    http_client: Option<reqwest::Client>,
    proxy: Option<Wiped>,
    middleware: Vec<Arc<dyn Middleware>>,
    connect_timeout: Option<Duration>,
    timeout: Option<Duration>,
    overall_timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
    max_response_size: Option<usize>,
    plain_http: bool,
}

impl ClientBuilder {
    /// Creates a builder from the environment variables listed at [`Client::from_env`].
    ///
    /// # Errors
    ///
    /// Returns an error if no credential is set, or if a variable is not valid Unicode.
    pub fn from_env() -> Result<Self, Error> {
        let builder = Self {
            api_key: variable("VELT_API_KEY")?.map(Wiped::new),
            auth_token: variable("VELT_AUTH_TOKEN")?.map(Wiped::new),
            workspace_id: variable("VELT_WORKSPACE_ID")?.map(Wiped::new),
            workspace_auth_token: variable("VELT_WORKSPACE_AUTH_TOKEN")?.map(Wiped::new),
            base_url: variable("VELT_BASE_URL")?,
            ..Self::default()
        };
        let none = [
            &builder.api_key,
            &builder.auth_token,
            &builder.workspace_id,
            &builder.workspace_auth_token,
        ];
        if none.iter().all(|value| value.is_none()) {
            return Err(config(
                "no credentials in the environment: set VELT_API_KEY and VELT_AUTH_TOKEN",
            ));
        }
        Ok(builder)
    }

    /// Sets the API key of a project. Requires [`auth_token`](Self::auth_token).
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(Wiped::new(api_key.into()));
        self
    }

    /// Sets the auth token of the API key.
    #[must_use]
    pub fn auth_token(mut self, auth_token: impl Into<String>) -> Self {
        self.auth_token = Some(Wiped::new(auth_token.into()));
        self
    }

    /// Sets the workspace ID. Requires
    /// [`workspace_auth_token`](Self::workspace_auth_token).
    #[must_use]
    pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        self.workspace_id = Some(Wiped::new(workspace_id.into()));
        self
    }

    /// Sets the auth token of the workspace.
    #[must_use]
    pub fn workspace_auth_token(mut self, workspace_auth_token: impl Into<String>) -> Self {
        self.workspace_auth_token = Some(Wiped::new(workspace_auth_token.into()));
        self
    }

    /// Sets the base URL. Defaults to `https://api.velt.dev`.
    ///
    /// Plain `http://` is accepted only for this machine, for example for a sandbox. On
    /// the way to another machine, anyone on the network could read the credentials.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Allows plain `http://` in the [`base_url`](Self::base_url) of another machine.
    ///
    /// Anyone on the network can then read and change everything that is sent, including
    /// the credentials.
    #[must_use]
    pub fn dangerously_allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Sets the timeout for connecting. Defaults to 5 seconds.
    ///
    /// The time spent connecting counts towards the [`timeout`](Self::timeout) of the
    /// attempt. If you use your own [`http_client`](Self::http_client), set the connect
    /// timeout on that client instead.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Sets the timeout of a single attempt. Defaults to 30 seconds.
    ///
    /// The timeout includes reading the response. To set it for one call, use
    /// [`Call::timeout`](crate::Call::timeout).
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the timeout of a call as a whole. Defaults to 2 minutes.
    ///
    /// The timeout includes all attempts and the waits between them. To set it for one
    /// call, use [`Call::overall_timeout`](crate::Call::overall_timeout).
    #[must_use]
    pub fn overall_timeout(mut self, timeout: Duration) -> Self {
        self.overall_timeout = Some(timeout);
        self
    }

    /// Sets the retry policy; see [`RetryPolicy`] for the default.
    ///
    /// To set it for one call, use [`Call::retry`](crate::Call::retry). All calls of a
    /// client share a retry budget, so in a long outage most calls fail at the first
    /// attempt.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Sets the maximum response size in bytes. Defaults to 32 MiB.
    #[must_use]
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = Some(bytes);
        self
    }

    /// Sets the HTTP client that sends the requests.
    ///
    /// The settings of that client apply, except for its timeout: each attempt uses
    /// [`timeout`](Self::timeout). Start from
    /// [`http_client_builder`](crate::http_client_builder): it sets up TLS and timeouts,
    /// and refuses redirects, because they would pass on the credentials.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let http_client = velt::http_client_builder()?.user_agent("acme-sync/1.0").build()?;
    /// let velt = velt::Client::builder()
    ///     .api_key("your-api-key")
    ///     .auth_token("your-auth-token")
    ///     .http_client(http_client)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn http_client(mut self, http_client: reqwest::Client) -> Self {
        self.http_client = Some(http_client);
        self
    }

    /// Sets the proxy. Takes precedence over the proxy from the environment.
    ///
    /// The URL may contain a user name and password: `http://user:password@proxy:3128`.
    ///
    /// ```
    /// # fn main() -> Result<(), velt::Error> {
    /// let velt = velt::Client::builder()
    ///     .api_key("your-api-key")
    ///     .auth_token("your-auth-token")
    ///     .proxy("http://proxy.internal:3128")
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(Wiped::new(url.into()));
        self
    }

    /// Adds a middleware, which sees every attempt.
    ///
    /// A middleware can add headers, collect metrics or record traffic. If there are
    /// several, they run in the order in which they were added.
    ///
    /// ```
    /// use velt::{FinishedAttempt, Middleware};
    ///
    /// struct Times;
    ///
    /// impl Middleware for Times {
    ///     fn after_attempt(&self, attempt: &FinishedAttempt<'_>) {
    ///         println!("{}: {:?}", attempt.operation(), attempt.elapsed());
    ///     }
    /// }
    ///
    /// # fn main() -> Result<(), velt::Error> {
    /// let velt = velt::Client::builder()
    ///     .api_key("your-api-key")
    ///     .auth_token("your-auth-token")
    ///     .middleware(Times)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn middleware(mut self, middleware: impl Middleware) -> Self {
        self.middleware.push(Arc::new(middleware));
        self
    }

    /// Builds the client, without sending anything.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Config`](crate::ErrorKind::Config) if a setting cannot work.
    /// The error names the setting.
    pub fn build(self) -> Result<Client, Error> {
        let mut credentials = Credentials::default();
        if let Some((api_key, auth_token)) = pair(
            Setting::new("API key", "VELT_API_KEY", self.api_key),
            Setting::new("auth token", "VELT_AUTH_TOKEN", self.auth_token),
        )? {
            credentials = credentials.api_key(api_key).auth_token(auth_token);
        }
        if let Some((id, auth_token)) = pair(
            Setting::new("workspace id", "VELT_WORKSPACE_ID", self.workspace_id),
            Setting::new(
                "workspace auth token",
                "VELT_WORKSPACE_AUTH_TOKEN",
                self.workspace_auth_token,
            ),
        )? {
            credentials = credentials
                .workspace_id(id)
                .workspace_auth_token(auth_token);
        }
        let base_url = checked_base_url(
            self.base_url.as_deref().unwrap_or(BASE_URL),
            self.plain_http,
        )?;
        if self.http_client.is_none() && !HAS_TLS && base_url.starts_with("https:") {
            return Err(config(
                "this build of velt has no TLS, which the base URL needs: turn on its feature \
                 `rustls` or `native-tls`, or give the builder an HTTP client that has TLS",
            ));
        }
        let http_client = match self.http_client {
            Some(_) if self.proxy.is_some() || self.connect_timeout.is_some() => {
                return Err(config(
                    "an HTTP client is set, and a proxy or connect timeout too: set those on the HTTP client",
                ));
            }
            Some(http_client) => http_client,
            None => http_client(self.proxy, self.connect_timeout)?,
        };
        let mut context = Context::new(credentials);
        if let Some(timeout) = self.timeout {
            context = context.with_attempt_timeout(timeout);
        }
        if let Some(timeout) = self.overall_timeout {
            context = context.with_overall_timeout(timeout);
        }
        if let Some(policy) = self.retry {
            context = context.with_retry(policy);
        }
        if let Some(bytes) = self.max_response_size {
            context = context.with_max_response_size(bytes);
        }
        for middleware in self.middleware {
            context = context.with_middleware(middleware);
        }
        Ok(Client {
            inner: Arc::new(velt_client::Client::new_with_client(
                &base_url,
                http_client,
                context,
            )),
        })
    }
}

/// Creates a builder for an HTTP client that is configured for this API.
///
/// Use it to add settings of your own, and pass the HTTP client to
/// [`ClientBuilder::http_client`].
///
/// The HTTP client refuses redirects, because they would pass on the credentials.
/// Connecting times out after 5 seconds, and a request with its response after 30
/// seconds. The HTTP client pools and reuses connections, uses HTTP/2 if the server
/// supports it, and uses the proxy from the environment (`HTTPS_PROXY`).
///
/// Prefer it to `reqwest::Client::builder()`. With the feature `rustls`, that builder
/// panics unless another crate of the program provides the cryptography.
///
/// # Errors
///
/// Returns [`ErrorKind::Config`](crate::ErrorKind::Config) if TLS cannot be set up.
pub fn http_client_builder() -> Result<reqwest::ClientBuilder, Error> {
    Ok(velt_client::http_client_builder()?)
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Omits the credentials, and the URLs, which may contain credentials.
        f.debug_struct("ClientBuilder")
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    fn refused(builder: ClientBuilder) -> String {
        let error = builder.build().expect_err("must be refused");
        assert_eq!(error.kind(), ErrorKind::Config);
        error.to_string()
    }

    fn with_credentials() -> ClientBuilder {
        Client::builder().api_key("key").auth_token("token")
    }

    #[test]
    fn credentials_that_cannot_work_are_refused_by_name_and_not_shown() {
        let cases = [
            (
                Client::builder().api_key("se cret\n").auth_token("t"),
                "the API key (VELT_API_KEY) starts or ends with white space: is there a line break too many?",
            ),
            (
                Client::builder().api_key("k").auth_token(""),
                "the auth token (VELT_AUTH_TOKEN) is empty",
            ),
            (
                Client::builder().api_key("secret\u{0}x").auth_token("t"),
                "the API key (VELT_API_KEY) has a character that no credential has",
            ),
            (
                Client::builder().api_key("k"),
                "the API key (VELT_API_KEY) is set but the auth token (VELT_AUTH_TOKEN) is not",
            ),
            (
                with_credentials().workspace_auth_token("secret"),
                "the workspace auth token (VELT_WORKSPACE_AUTH_TOKEN) is set but the workspace id (VELT_WORKSPACE_ID) is not",
            ),
        ];
        for (builder, expected) in cases {
            assert_eq!(refused(builder), expected);
        }
    }

    #[test]
    fn urls_that_would_leak_credentials_are_refused() {
        for (url, reason) in [
            ("http://api.velt.dev", "plain http"),
            ("http://localhost.example.com", "plain http"),
            ("ftp://api.velt.dev", "must start with https://"),
            ("https://user:secret@api.velt.dev", "user name or password"),
            ("https://api.velt.dev?x=1", "`?` or `#`"),
            ("api.velt.dev", "is not a URL"),
        ] {
            let text = refused(with_credentials().base_url(url));
            assert!(text.contains(reason), "{url}: {text}");
            assert!(!text.contains("secret"), "{text}");
        }
    }

    #[test]
    fn urls_of_this_machine_may_be_plain_http() {
        for url in [
            "http://127.0.0.1:80",
            "http://[::1]:80",
            "http://localhost/",
            "https://api.velt.dev/",
        ] {
            assert!(with_credentials().base_url(url).build().is_ok(), "{url}");
        }
        let elsewhere = with_credentials()
            .base_url("http://10.0.0.1")
            .dangerously_allow_plain_http();
        assert!(elsewhere.build().is_ok());
    }
}
