//! An exchange with the server: the target of a request, and its outcome.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::{
    Operation, Outcome, operation_at,
    retry::{reports_items, retry_after},
};

/// The destination of a request.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    pub(crate) path: &'a str,
    pub(crate) operation: Option<&'static Operation>,
}

/// The ID used for operations that the document does not describe.
const UNDESCRIBED: &str = "undescribed";

impl<'a> Target<'a> {
    /// Returns the target at this path, with its operation if the document describes it.
    pub fn at(path: &'a str) -> Self {
        let operation = operation_at(path);
        Self { path, operation }
    }

    /// Returns the operation, if the document describes it.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.operation
    }

    pub(crate) fn id(&self) -> &'static str {
        self.operation.map_or(UNDESCRIBED, |known| known.id)
    }
}

impl From<&'static Operation> for Target<'static> {
    fn from(operation: &'static Operation) -> Self {
        Self {
            path: operation.path,
            operation: Some(operation),
        }
    }
}

/// The outcome of a request, including all attempts.
#[derive(Debug)]
#[non_exhaustive]
pub struct Exchange {
    /// The number of times that the request was sent.
    pub attempts: u32,
    /// Whether any attempt may have changed something at Velt.
    pub may_have_taken_effect: bool,
    /// The last response, whatever its status, or the reason why there is none.
    pub outcome: Result<Received, SendError>,
}

impl Exchange {
    /// Creates an exchange that ended with this response at the first attempt, for tests.
    #[doc(hidden)]
    pub fn received(received: Received) -> Self {
        Self {
            attempts: 1,
            may_have_taken_effect: true,
            outcome: Ok(received),
        }
    }
}

/// A response as it was received.
#[derive(Debug, Clone)]
pub struct Received {
    /// The HTTP status.
    pub status: StatusCode,
    /// The response headers.
    pub headers: HeaderMap,
    /// The whole response body.
    pub body: Bytes,
}

impl Received {
    /// Returns the outcome of an attempt that ended with this response.
    pub(crate) fn outcome(&self) -> Outcome {
        Outcome::Responded {
            status: self.status,
            retry_after: retry_after(&self.headers, SystemTime::now()),
            per_item: !self.status.is_success() && reports_items(&self.body),
        }
    }
}

/// The reason why a request has no response.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SendError {
    /// A credential that the operation requires is not set. Nothing was sent.
    #[error("no {what} is set; set {variable}, or pass one to the builder")]
    MissingCredential {
        /// The display name of the credential.
        what: &'static str,
        /// The environment variable that the credential is read from.
        variable: &'static str,
    },
    /// The timeout of the call is zero, so nothing was sent.
    #[error("the overall timeout is zero; nothing was sent")]
    NoTimeLeft,
    /// The request has no JSON object that a field could be added to.
    #[error("the field {name:?} cannot be added: the request has no object to hold it")]
    NoPlaceForField {
        /// The first of the fields to add.
        name: String,
    },
    /// The path could change the host that the credentials are sent to.
    #[error("the path must start with `/`")]
    InvalidPath,
    /// The response is larger than the maximum size.
    #[error("the response is larger than {limit} bytes")]
    ResponseTooLarge {
        /// The maximum size in bytes.
        limit: usize,
        /// The response without its body.
        received: Box<Received>,
    },
    /// The HTTP client failed.
    #[error("{0}")]
    Http(#[source] reqwest::Error),
    /// A stand-in for the server simulated a failure.
    #[error("{0}")]
    Simulated(SimulatedFault),
}

impl SendError {
    /// Returns the outcome of an attempt that ended with this error.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::ResponseTooLarge { received, .. } => received.outcome(),
            Self::Http(error) if error.is_connect() => Outcome::NotConnected,
            Self::Simulated(SimulatedFault::NotConnected) => Outcome::NotConnected,
            _ => Outcome::Lost,
        }
    }
}

/// A failure simulated by a stand-in for the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum SimulatedFault {
    /// No connection could be made.
    #[error("cannot connect (simulated)")]
    NotConnected,
    /// The attempt timed out after the request was sent.
    #[error("no complete response before the timeout (simulated)")]
    TimedOut,
    /// The connection broke.
    #[error("the connection broke (simulated)")]
    Broken,
}

/// A stand-in that responds to requests instead of a server, for tests.
pub trait StandIn: Send + Sync + 'static {
    /// Responds to a request that was sent to `path`.
    ///
    /// # Errors
    ///
    /// Returns the failure to simulate, if there is no response.
    fn respond(
        &self,
        operation: &'static str,
        path: &str,
        body: &[u8],
    ) -> Result<Received, SimulatedFault>;
}
