//! What remains of an exchange with the server when the call is over.

use std::{
    fmt,
    sync::{Mutex, PoisonError},
};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// A place where the transport leaves what it saw of one call.
///
/// Hand one to [`Context::with_exchange`](crate::Context::with_exchange); read it
/// when the call has ended. It has the evidence that progenitor's error lacks: the
/// status and body of an answer that could not be read.
#[derive(Default)]
pub struct Exchange {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    attempts: u32,
    received: Option<Received>,
    fault: Option<Fault>,
}

/// An answer as it was received.
#[derive(Debug, Clone)]
pub struct Received {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

/// Why the transport ended a call by itself.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The operation needs a credential that the client does not have. Nothing was sent.
    #[error("no {what} is set; set {variable} or give one to the builder")]
    MissingCredential {
        /// What is missing, for people.
        what: &'static str,
        /// The environment variable that it is read from.
        variable: &'static str,
    },
    /// The answer is larger than the client reads.
    #[error("the answer is larger than {limit} bytes")]
    AnswerTooLarge {
        /// How much the client reads at the most.
        limit: usize,
    },
}

impl Exchange {
    /// How many attempts were made to send the request.
    pub fn attempts(&self) -> u32 {
        self.with(|state| state.attempts)
    }

    /// Takes the last answer out, if there was one.
    pub fn take_received(&self) -> Option<Received> {
        self.with(|state| state.received.take())
    }

    /// Takes out why the transport ended the call by itself, if it did.
    pub fn take_fault(&self) -> Option<Fault> {
        self.with(|state| state.fault.take())
    }

    pub(crate) fn start_attempt(&self) {
        self.with(|state| {
            state.attempts += 1;
            state.received = None;
        });
    }

    pub(crate) fn receive(&self, received: Received) {
        self.with(|state| state.received = Some(received));
    }

    pub(crate) fn fail(&self, fault: Fault) {
        self.with(|state| state.fault = Some(fault));
    }

    fn with<T>(&self, use_state: impl FnOnce(&mut State) -> T) -> T {
        // A panic elsewhere leaves nothing half-written here.
        use_state(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("attempts", &self.attempts())
            .finish_non_exhaustive()
    }
}
