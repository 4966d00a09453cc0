//! Where other code looks at requests and answers.

use std::{fmt, sync::Arc, time::Duration};

use http::{HeaderMap, StatusCode};

use crate::{Received, SendError};

/// Looks at each attempt before and after: to add headers, to count, to record traffic.
///
/// Both methods do nothing unless they are written. They run on the thread that drives
/// the call, so they should be quick. Credentials are not among what they see; bodies
/// are, with all that people wrote.
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
    /// Is called before an attempt is sent.
    fn before_attempt(&self, attempt: &mut OutgoingAttempt<'_>) {
        let _ = attempt;
    }

    /// Is called when an attempt has ended, before a retry waits.
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
    /// The id of the operation: `v1_user_groups_add_users`.
    pub fn operation(&self) -> &str {
        self.operation
    }

    /// Which attempt of the call it is; the first is 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Where it is sent to, without the host.
    pub fn path(&self) -> &str {
        self.path
    }

    /// The JSON that is sent.
    pub fn body(&self) -> &[u8] {
        self.body
    }

    /// Headers to send beside those of the client.
    ///
    /// They win over what the client sets by itself, such as `accept`, and lose against
    /// the credentials.
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
    /// The id of the operation: `v1_user_groups_add_users`.
    pub fn operation(&self) -> &'a str {
        self.operation
    }

    /// Which attempt of the call it was; the first is 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// How long it took, the answer included.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The HTTP status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.received()?.status)
    }

    /// The headers of the answer, if there was one.
    pub fn headers(&self) -> Option<&'a HeaderMap> {
        Some(&self.received()?.headers)
    }

    /// The body of the answer, if there was one; empty if it was too large to be read.
    pub fn body(&self) -> Option<&'a [u8]> {
        Some(&self.received()?.body)
    }

    /// Why there was no answer.
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

    /// After how long the next attempt follows, if one does.
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

/// All that look at the attempts of a client, in the order in which they were added.
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
