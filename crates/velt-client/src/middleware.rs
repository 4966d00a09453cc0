//! Middleware that sees every request and response.

use std::{fmt, sync::Arc, time::Duration};

use http::{HeaderMap, StatusCode};

use crate::{Received, SendError};

/// A hook that runs before and after each attempt.
///
/// Use it to add headers, collect metrics or record traffic. Both methods do nothing by
/// default. They run on the thread that drives the call, so they should be fast. They
/// never see credentials, but they do see bodies, including everything that users wrote.
///
/// ```
/// use velt_client::{Middleware, OutgoingAttempt};
///
/// /// Tells Velt which deployment is calling.
/// struct Deployment;
///
/// impl Middleware for Deployment {
///     fn before_attempt(&self, attempt: &mut OutgoingAttempt<'_>) {
///         let name = http::HeaderValue::from_static("blue");
///         attempt.headers_mut().insert("x-deployment", name);
///     }
/// }
/// ```
pub trait Middleware: Send + Sync + 'static {
    /// Runs before an attempt is sent.
    fn before_attempt(&self, attempt: &mut OutgoingAttempt<'_>) {
        let _ = attempt;
    }

    /// Runs when an attempt has ended, before the wait for a retry.
    fn after_attempt(&self, attempt: &FinishedAttempt<'_>) {
        let _ = attempt;
    }
}

/// An attempt that is about to be sent.
pub struct OutgoingAttempt<'a> {
    pub(crate) operation: &'a str,
    pub(crate) number: u32,
    pub(crate) path: &'a str,
    pub(crate) body: &'a [u8],
    pub(crate) headers: &'a mut HeaderMap,
}

impl OutgoingAttempt<'_> {
    /// Returns the operation ID, such as `v1_user_groups_add_users`.
    pub fn operation(&self) -> &str {
        self.operation
    }

    /// Returns the number of the attempt within the call. The first is 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Returns the URL path, without the host.
    pub fn path(&self) -> &str {
        self.path
    }

    /// Returns the request body, which is JSON.
    pub fn body(&self) -> &[u8] {
        self.body
    }

    /// Returns the headers to add to the request.
    ///
    /// They take precedence over headers that the client sets by itself, such as
    /// `accept`, but not over the credentials.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        self.headers
    }
}

impl fmt::Debug for OutgoingAttempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutgoingAttempt")
            .field("operation", &self.operation)
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

/// An attempt that has ended.
pub struct FinishedAttempt<'a> {
    pub(crate) operation: &'a str,
    pub(crate) number: u32,
    pub(crate) elapsed: Duration,
    pub(crate) result: Result<&'a Received, &'a SendError>,
    pub(crate) retry_in: Option<Duration>,
}

impl<'a> FinishedAttempt<'a> {
    /// Returns the operation ID, such as `v1_user_groups_add_users`.
    pub fn operation(&self) -> &'a str {
        self.operation
    }

    /// Returns the number of the attempt within the call. The first is 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Returns the duration of the attempt, including reading the response.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns the HTTP status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.received()?.status)
    }

    /// Returns the response headers, if there was a response.
    pub fn headers(&self) -> Option<&'a HeaderMap> {
        Some(&self.received()?.headers)
    }

    /// Returns the response body, if there was a response; empty if it was too large.
    pub fn body(&self) -> Option<&'a [u8]> {
        Some(&self.received()?.body)
    }

    /// Returns the error of the HTTP client, if there was no response.
    pub fn error(&self) -> Option<&'a reqwest::Error> {
        match self.result {
            Err(SendError::Http(error)) => Some(error),
            _ => None,
        }
    }

    fn received(&self) -> Option<&'a Received> {
        match self.result {
            Ok(received) => Some(received),
            Err(SendError::ResponseTooLarge { received, .. }) => Some(received),
            Err(_) => None,
        }
    }

    /// Returns the wait before the next attempt, if there is one.
    pub fn retry_in(&self) -> Option<Duration> {
        self.retry_in
    }
}

impl fmt::Debug for FinishedAttempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FinishedAttempt")
            .field("operation", &self.operation)
            .field("number", &self.number)
            .field("elapsed", &self.elapsed)
            .field("status", &self.status())
            .field("retry_in", &self.retry_in)
            .finish_non_exhaustive()
    }
}

/// The middleware of a client, in the order in which it was added.
#[derive(Clone, Default)]
pub(crate) struct Middlewares(Arc<Vec<Arc<dyn Middleware>>>);

impl Middlewares {
    pub(crate) fn add(&mut self, middleware: Arc<dyn Middleware>) {
        Arc::make_mut(&mut self.0).push(middleware);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn before(&self, attempt: &mut OutgoingAttempt<'_>) {
        for middleware in self.0.iter() {
            middleware.before_attempt(attempt);
        }
    }

    pub(crate) fn after(&self, attempt: &FinishedAttempt<'_>) {
        for middleware in self.0.iter() {
            middleware.after_attempt(attempt);
        }
    }
}

impl fmt::Debug for Middlewares {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of them", self.0.len())
    }
}
