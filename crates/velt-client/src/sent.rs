//! The calls that the generated methods return.

use std::{
    fmt,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http::HeaderMap;
use serde::de;
use velt_types::{
    Model,
    json::{self, Node, Strictness},
};

use crate::{
    Client, Error, Exchange, Operation, Received, ResponseValue, SendError, types::Failure,
};

type Exchanging<'a> = Pin<Box<dyn Future<Output = Exchange> + Send + 'a>>;

/// A call of a generated method: `.await` sends it.
///
/// The code that reads the response is compiled where the call is awaited, so that a
/// program pays only for the operations that it uses.
#[must_use = "a call is sent when it is awaited"]
pub struct Sent<'a, A> {
    exchanging: Exchanging<'a>,
    response: PhantomData<fn() -> A>,
}

impl Client {
    /// Creates the call that a generated method returns.
    #[allow(dead_code, reason = "the features may leave no method")]
    pub(crate) fn send<'a, Q: Model, A>(
        &'a self,
        operation: &'static Operation,
        body: &Q,
    ) -> Sent<'a, A> {
        let body = to_json(&body.to_node());
        Sent {
            exchanging: Box::pin(self.exchange(operation.into(), body)),
            response: PhantomData,
        }
    }
}

/// Serializes a node as JSON.
pub fn to_json(node: &Node<'_>) -> Vec<u8> {
    let mut text = Vec::with_capacity(256);
    // Writing a node to memory cannot fail.
    serde_json::to_writer(&mut text, node).map_or_else(|_| Vec::new(), |()| text)
}

impl<A: Model> Future for Sent<'_, A> {
    type Output = Result<ResponseValue<A>, Error<Failure>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let exchange = ready!(self.exchanging.as_mut().poll(context));
        Poll::Ready(exchange.outcome.map_err(fault).and_then(response))
    }
}

#[allow(clippy::result_large_err, reason = "the error is progenitor's")]
fn response<A: Model>(received: Received) -> Result<ResponseValue<A>, Error<Failure>> {
    match received.status.as_u16() {
        200..=299 => value(received),
        400..=599 => Err(Error::ErrorResponse(value(received)?)),
        _ => Err(Error::UnexpectedResponse(rebuild(received))),
    }
}

#[allow(clippy::result_large_err, reason = "the error is progenitor's")]
fn value<T: Model>(received: Received) -> Result<ResponseValue<T>, Error<Failure>> {
    let Received {
        status,
        headers,
        body,
    } = received;
    match read(&body) {
        Ok(value) => Ok(ResponseValue::new(value, status, headers)),
        Err(error) => Err(Error::InvalidResponsePayload(body, error)),
    }
}

fn read<T: Model>(body: &Bytes) -> serde_json::Result<T> {
    let node: Node<'_> = serde_json::from_slice(body)?;
    json::read(node, Strictness::Tolerant).map_err(de::Error::custom)
}

fn fault(fault: SendError) -> Error<Failure> {
    match fault {
        SendError::Http(error) => Error::CommunicationError(error),
        SendError::InvalidPath => Error::InvalidRequest(fault.to_string()),
        other => Error::Custom(other.to_string()),
    }
}

/// Converts a response back to the type of the HTTP client.
fn rebuild(received: Received) -> reqwest::Response {
    let mut response = http::Response::new(received.body);
    *response.status_mut() = received.status;
    let headers: &mut HeaderMap = response.headers_mut();
    *headers = received.headers;
    response.into()
}

impl<A> fmt::Debug for Sent<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sent").finish_non_exhaustive()
    }
}
