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
    effect: bool,
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
    /// The time for the call was over before anything was sent.
    #[error("the time for the call is over before it begins; give it more than zero")]
    NoTimeLeft,
    /// The request is no object, so that no field can be added to it.
    #[error("the field {name:?} cannot be added: the request has no object to hold it")]
    NoPlaceForField {
        /// The first field that was to be added.
        name: String,
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

    /// Whether the server may have done what it was asked for, in any of the attempts.
    pub fn may_have_taken_effect(&self) -> bool {
        self.with(|state| state.effect)
    }

    /// Takes the last answer out, if there was one.
    pub fn take_received(&self) -> Option<Received> {
        self.with(|state| state.received.take())
    }

    /// The body of the last answer, if there was one; cheap.
    pub fn body(&self) -> Option<Bytes> {
        self.with(|state| Some(state.received.as_ref()?.body.clone()))
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

    pub(crate) fn remember_effect(&self) {
        self.with(|state| state.effect = true);
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
