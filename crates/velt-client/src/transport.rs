//! What happens to each request between the generated code and the HTTP client.

use std::time::Instant;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use progenitor_client::{ClientHooks, ClientInfo, Error, OperationInfo};
use reqwest::{Request, Response};

use crate::{Auth, Client, Context, Exchange, Fault, Received, operation};

impl ClientHooks<Context> for Client {
    async fn pre<E>(&self, request: &mut Request, info: &OperationInfo) -> Result<(), Error<E>> {
        let headers = request.headers_mut();
        // progenitor adds it to every request; Velt knows no such header.
        headers.remove("api-version");
        let auth = operation(info.operation_id).map_or(Auth::ApiKey, |operation| operation.auth);
        if let Err(fault) = self.inner().credentials().apply(auth, headers) {
            let message = fault.to_string();
            if let Some(exchange) = self.inner().exchange() {
                exchange.fail(fault);
            }
            return Err(Error::Custom(message));
        }
        if let Some(timeout) = self.inner().attempt_timeout() {
            *request.timeout_mut() = Some(timeout);
        }
        Ok(())
    }

    /// Sends the request and reads the whole answer, so that neither status nor
    /// body is lost if what follows cannot make sense of it.
    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        let context = self.inner();
        if let Some(exchange) = context.exchange() {
            exchange.start_attempt();
        }
        let started = Instant::now();
        let outcome = receive(self.client().execute(request).await, context.answer_limit()).await;
        let elapsed = started.elapsed();
        match outcome {
            Ok((received, fault)) => {
                tracing::debug!(
                    operation = info.operation_id,
                    http.response.status_code = received.status.as_u16(),
                    elapsed_ms = elapsed.as_secs_f64() * 1000.0,
                    "answered",
                );
                Ok(match context.exchange() {
                    Some(exchange) => exchange.keep(received, fault),
                    None => rebuild(received.status, received.headers, received.body),
                })
            }
            Err(error) => {
                // The URL is the configured one and could hold a secret of its own.
                let error = error.without_url();
                tracing::debug!(
                    operation = info.operation_id,
                    elapsed_ms = elapsed.as_secs_f64() * 1000.0,
                    error = %error,
                    "no answer",
                );
                Err(error)
            }
        }
    }
}

/// Reads an answer up to `limit`. What is larger comes back without a body.
async fn receive(
    response: reqwest::Result<Response>,
    limit: usize,
) -> reqwest::Result<(Received, Option<Fault>)> {
    let mut response = response?;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let (body, fault) = match read(&mut response, limit).await? {
        Some(body) => (body, None),
        None => (Bytes::new(), Some(Fault::AnswerTooLarge { limit })),
    };
    Ok((
        Received {
            status,
            headers,
            body,
        },
        fault,
    ))
}

async fn read(response: &mut Response, limit: usize) -> reqwest::Result<Option<Bytes>> {
    let Some(first) = response.chunk().await? else {
        return Ok(Some(Bytes::new()));
    };
    if first.len() > limit {
        return Ok(None);
    }
    let Some(second) = response.chunk().await? else {
        // The usual answer is one chunk, which is not copied.
        return Ok(Some(first));
    };
    let mut body = BytesMut::from(first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if body.len() + chunk.len() > limit {
            return Ok(None);
        }
        body.extend_from_slice(&chunk);
        next = response.chunk().await?;
    }
    Ok(Some(body.freeze()))
}

impl Exchange {
    /// Keeps what was received, and gives what the generated code reads of it.
    ///
    /// The headers move in here: the generated code would copy them for every call.
    fn keep(&self, received: Received, fault: Option<Fault>) -> Response {
        let response = rebuild(received.status, HeaderMap::new(), received.body.clone());
        if let Some(fault) = fault {
            self.fail(fault);
        }
        self.receive(received);
        response
    }
}

/// An answer in the form that the generated code reads.
fn rebuild(status: StatusCode, headers: HeaderMap, body: Bytes) -> Response {
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response.into()
}
