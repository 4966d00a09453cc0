//! An exchange with the server: what was sent, and what came of it.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::{Operation, operation_at};

/// Where a request is sent to.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    pub(crate) path: &'a str,
    pub(crate) operation: Option<&'static Operation>,
}

/// Stands for the ID of an operation that the document does not describe.
const UNDESCRIBED: &str = "undescribed";

impl<'a> Target<'a> {
    /// Returns the operation at this path, or the path alone if the document describes
    /// none there.
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

/// What came of a request, all attempts included.
#[derive(Debug)]
#[non_exhaustive]
pub struct Exchange {
    /// How many times the request was sent.
    pub attempts: u32,
    /// Whether any attempt may have changed something at Velt.
    pub may_have_taken_effect: bool,
    /// The last response, whatever its status, or the reason that there is none.
    pub outcome: Result<Received, SendError>,
}

impl Exchange {
    /// Returns an exchange that ended with this response at the first attempt, for tests.
    #[doc(hidden)]
    pub fn answered(received: Received) -> Self {
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
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

/// Why a request has no response.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SendError {
    /// The operation needs a credential that the client does not have. Nothing was sent.
    #[error("no {what} is set; set {variable} or give one to the builder")]
    MissingCredential {
        /// What is missing, for people.
        what: &'static str,
        /// The environment variable that it is read from.
        variable: &'static str,
    },
    /// The time for the call was over before anything was sent.
    #[error("the time for the call is over before it begins; give it more than zero")]
    NoTimeLeft,
    /// The request is no object, so that no field can be added to it.
    #[error("the field {name:?} cannot be added: the request has no object to hold it")]
    NoPlaceForField {
        /// The first field that was to be added.
        name: String,
    },
    /// The path could change the host that the credentials are sent to.
    #[error("the path must start with `/`")]
    InvalidPath,
    /// The response is larger than the client reads.
    #[error("the answer is larger than {limit} bytes")]
    ResponseTooLarge {
        /// The maximum size in bytes.
        limit: usize,
        /// The response without its body.
        received: Box<Received>,
    },
    /// The HTTP client failed.
    #[error("{0}")]
    Http(#[source] reqwest::Error),
    /// A stand-in for the server says that there is no response.
    #[error("{0}")]
    Simulated(SimulatedFault),
}

/// Why a stand-in for the server gives no response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum SimulatedFault {
    /// No connection was made.
    #[error("cannot connect (simulated)")]
    NotConnected,
    /// The time ran out.
    #[error("no complete answer in time (simulated)")]
    TimedOut,
    /// The connection broke.
    #[error("the connection broke (simulated)")]
    Broken,
}

/// Responds to requests in place of a server, for tests.
pub trait StandIn: Send + Sync + 'static {
    /// Responds to a request that was sent to `path`.
    ///
    /// # Errors
    ///
    /// If there is to be no response.
    fn respond(
        &self,
        operation: &'static str,
        path: &str,
        body: &[u8],
    ) -> Result<Received, SimulatedFault>;
}
