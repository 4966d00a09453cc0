//! What every call of a client shares, and what one call has of its own.

use std::{fmt, sync::Arc, time::Duration};

use http::HeaderMap;
use serde_json::{Map, Value};

use crate::{
    Credentials, Middleware, RetryPolicy, StandIn, http_client::ATTEMPT_TIMEOUT,
    middleware::Middlewares, retry::RetryBudget,
};

/// How much of an answer is read at the most, unless told otherwise: 32 MiB.
const MAX_RESPONSE_SIZE: usize = 32 * 1024 * 1024;

/// How long a call may take with all of its attempts, unless told otherwise.
const OVERALL_TIMEOUT: Duration = Duration::from_secs(120);

/// The settings of a [`Client`](crate::Client); cheap to clone.
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
    /// Makes the settings of a client that sends these credentials.
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

    /// Sets how many bytes of an answer are read at the most; 32 MiB by default.
    #[must_use]
    pub fn with_max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Sets how long sending a request and reading its answer may take; 30 seconds by
    /// default. It replaces the time-out of the HTTP client.
    #[must_use]
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// Sets how long a call may take with all of its attempts and the waits between
    /// them; 2 minutes by default.
    #[must_use]
    pub fn with_overall_timeout(mut self, timeout: Duration) -> Self {
        self.overall_timeout = timeout;
        self
    }

    /// Sets when a request is sent again.
    #[must_use]
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Lets `middleware` look at each attempt, after those that were added before.
    #[must_use]
    pub fn with_middleware(mut self, middleware: Arc<dyn Middleware>) -> Self {
        self.middleware.add(middleware);
        self
    }

    /// Adds fields to what is sent. A field of the request with the same name gives way.
    #[must_use]
    pub fn with_extra_fields(mut self, fields: Map<String, Value>) -> Self {
        self.extra_fields.extend(fields);
        self
    }

    /// Adds headers to what is sent. They replace those that the client sets by itself,
    /// except for credentials.
    #[must_use]
    pub fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.headers.extend(headers);
        self
    }

    /// Has `stand_in` respond to requests in place of the server.
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

/// Responds to requests in place of the server.
#[derive(Clone)]
struct StandInOf(Arc<dyn StandIn>);

impl fmt::Debug for StandInOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StandIn")
    }
}

impl crate::Client {
    /// Gives the same client with other settings, for one call.
    #[must_use]
    pub fn with_context(&self, change: impl FnOnce(Context) -> Context) -> Self {
        Self {
            baseurl: self.baseurl.clone(),
            client: self.client.clone(),
            inner: change(self.inner.clone()),
        }
    }
}
