//! The settings that all calls of a client share, and those of a single call.

use std::{fmt, sync::Arc, time::Duration};

use http::HeaderMap;
use serde_json::{Map, Value};

use crate::{
    Credentials, Middleware, RetryPolicy, StandIn, http_client::ATTEMPT_TIMEOUT,
    middleware::Middlewares, retry::RetryBudget,
};

/// The default maximum response size: 32 MiB.
const MAX_RESPONSE_SIZE: usize = 32 * 1024 * 1024;

/// The default timeout of a call as a whole, including all attempts.
const OVERALL_TIMEOUT: Duration = Duration::from_secs(120);

/// The settings of a [`Client`](crate::Client). Cheap to clone.
#[derive(Debug, Clone)]
pub struct Context {
    credentials: Arc<Credentials>,
    max_response_size: usize,
    attempt_timeout: Duration,
    overall_timeout: Duration,
    retry: RetryPolicy,
    budget: Arc<RetryBudget>,
    middleware: Middlewares,
    extra_fields: Map<String, Value>,
    headers: HeaderMap,
    stand_in: Option<StandInOf>,
}

impl Context {
    /// Creates the settings of a client with these credentials.
    pub fn new(credentials: Credentials) -> Self {
        Self {
            credentials: Arc::new(credentials),
            max_response_size: MAX_RESPONSE_SIZE,
            attempt_timeout: ATTEMPT_TIMEOUT,
            overall_timeout: OVERALL_TIMEOUT,
            retry: RetryPolicy::default(),
            budget: Arc::new(RetryBudget::full()),
            middleware: Middlewares::default(),
            extra_fields: Map::new(),
            headers: HeaderMap::new(),
            stand_in: None,
        }
    }

    /// Sets the maximum response size in bytes. Defaults to 32 MiB.
    #[must_use]
    pub fn with_max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Sets the timeout of a single attempt. Defaults to 30 seconds.
    ///
    /// The timeout includes reading the response, and replaces that of the HTTP client.
    #[must_use]
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// Sets the timeout of a call as a whole. Defaults to 2 minutes.
    ///
    /// The timeout includes all attempts and the waits between them.
    #[must_use]
    pub fn with_overall_timeout(mut self, timeout: Duration) -> Self {
        self.overall_timeout = timeout;
        self
    }

    /// Sets the retry policy.
    #[must_use]
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Adds a middleware, which runs after those that were added before.
    #[must_use]
    pub fn with_middleware(mut self, middleware: Arc<dyn Middleware>) -> Self {
        self.middleware.add(middleware);
        self
    }

    /// Adds fields to the requests. They take precedence over fields of the same name.
    #[must_use]
    pub fn with_extra_fields(mut self, fields: Map<String, Value>) -> Self {
        self.extra_fields.extend(fields);
        self
    }

    /// Adds headers to the requests.
    ///
    /// They replace headers that the client sets by itself, except for credentials.
    #[must_use]
    pub fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.headers.extend(headers);
        self
    }

    /// Sets a stand-in that responds to requests instead of the server.
    #[must_use]
    pub fn with_stand_in(mut self, stand_in: Arc<dyn StandIn>) -> Self {
        self.stand_in = Some(StandInOf(stand_in));
        self
    }

    pub(crate) fn stand_in(&self) -> Option<&dyn StandIn> {
        self.stand_in.as_ref().map(|stand_in| &*stand_in.0)
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    pub(crate) fn max_response_size(&self) -> usize {
        self.max_response_size
    }

    pub(crate) fn attempt_timeout(&self) -> Duration {
        self.attempt_timeout
    }

    pub(crate) fn overall_timeout(&self) -> Duration {
        self.overall_timeout
    }

    pub(crate) fn retry(&self) -> &RetryPolicy {
        &self.retry
    }

    pub(crate) fn budget(&self) -> &RetryBudget {
        &self.budget
    }

    pub(crate) fn middleware(&self) -> &Middlewares {
        &self.middleware
    }

    pub(crate) fn extra_fields(&self) -> &Map<String, Value> {
        &self.extra_fields
    }
}

/// A stand-in for the server, with an implementation of `Debug`.
#[derive(Clone)]
struct StandInOf(Arc<dyn StandIn>);

impl fmt::Debug for StandInOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StandIn")
    }
}

impl crate::Client {
    /// Returns the same client with other settings, for a single call.
    #[must_use]
    pub fn with_context(&self, change: impl FnOnce(Context) -> Context) -> Self {
        Self {
            baseurl: self.baseurl.clone(),
            client: self.client.clone(),
            inner: change(self.inner.clone()),
        }
    }
}
