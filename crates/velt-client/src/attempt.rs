//! A single attempt: one request and its response.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::{Body, Request, Response};
use tracing::{Instrument, Span, field::Empty};

use crate::{Client, OutgoingAttempt, Received, SendError, SimulatedFault};

/// The result of an attempt.
pub(crate) type AttemptResult = Result<Received, SendError>;

impl Client {
    /// Sends `request` and reads the response, both within `limit`.
    pub(crate) async fn attempt(
        &self,
        mut request: Request,
        operation: &'static str,
        number: u32,
        limit: Duration,
    ) -> AttemptResult {
        let context = &self.inner;
        *request.timeout_mut() = Some(limit);
        self.show(&mut request, operation, number);
        let span = attempt_span(&request, operation, number);
        let response = async {
            if let Some(stand_in) = context.stand_in() {
                let body = request.body().and_then(Body::as_bytes).unwrap_or_default();
                return stand_in
                    .respond(operation, request.url().path(), body)
                    .map_err(SendError::Simulated);
            }
            let response = self
                .client
                .execute(request)
                .await
                .map_err(SendError::Http)?;
            receive(response, context.max_response_size()).await
        };
        match response.instrument(span.clone()).await {
            Ok(received) => {
                span.record("http.response.status_code", received.status.as_u16());
                if !received.status.is_success() {
                    span.record("error.type", received.status.as_str());
                }
                Ok(received)
            }
            Err(fault) => {
                let fault = match fault {
                    SendError::Http(error) => SendError::Http(with_server_alone(error)),
                    other => other,
                };
                span.record("error.type", kind(&fault));
                Err(fault)
            }
        }
    }

    /// Shows a request to the middleware, and adds the headers that the middleware sets.
    fn show(&self, request: &mut Request, operation: &'static str, number: u32) {
        let context = &self.inner;
        if context.middleware().is_empty() {
            return;
        }
        let mut headers = http::HeaderMap::new();
        context.middleware().before(&mut OutgoingAttempt {
            operation,
            number,
            path: request.url().path(),
            body: request.body().and_then(Body::as_bytes).unwrap_or_default(),
            headers: &mut headers,
        });
        // Only credentials are marked as sensitive. The middleware cannot replace them.
        for (name, value) in request.headers() {
            if value.is_sensitive() {
                headers.insert(name, value.clone());
            }
        }
        for name in headers.keys() {
            request.headers_mut().remove(name);
        }
        request.headers_mut().extend(headers);
    }
}

/// Creates a span that follows OpenTelemetry's conventions for HTTP clients.
fn attempt_span(request: &Request, operation: &'static str, number: u32) -> Span {
    let url = request.url();
    let span = tracing::debug_span!(
        "velt.attempt",
        otel.kind = "client",
        otel.name = format_args!("POST {}", url.path()),
        http.request.method = "POST",
        server.address = url.host_str(),
        server.port = url.port_or_known_default(),
        url.path = url.path(),
        velt.operation = operation,
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        "error.type" = Empty,
    );
    if number > 1 {
        span.record("http.request.resend_count", number - 1);
    }
    span
}

/// Returns a fixed name for the kind of an error, for use in spans.
pub(crate) fn kind(fault: &SendError) -> &'static str {
    match fault {
        SendError::Http(error) if error.is_timeout() => "timeout",
        SendError::Http(error) if error.is_connect() => "connect",
        SendError::Simulated(SimulatedFault::TimedOut) => "timeout",
        SendError::Simulated(SimulatedFault::NotConnected) => "connect",
        SendError::ResponseTooLarge { .. } => "too_large",
        SendError::Http(_) | SendError::Simulated(_) => "transport",
        _ => "config",
    }
}

/// Reduces the URL of an error to the server. The rest could contain a secret.
fn with_server_alone(error: reqwest::Error) -> reqwest::Error {
    let server = error.url().map(|url| url.origin().ascii_serialization());
    match server.and_then(|server| server.parse().ok()) {
        Some(server) => error.with_url(server),
        None => error.without_url(),
    }
}

/// Reads a response with a body of at most `limit` bytes.
async fn receive(mut response: Response, limit: usize) -> AttemptResult {
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let body = read(&mut response, limit).await.map_err(SendError::Http)?;
    let received = |body| Received {
        status,
        headers,
        body,
    };
    match body {
        Some(body) => Ok(received(body)),
        None => Err(SendError::ResponseTooLarge {
            limit,
            received: Box::new(received(Bytes::new())),
        }),
    }
}

async fn read(response: &mut Response, limit: usize) -> reqwest::Result<Option<Bytes>> {
    let Some(first) = response.chunk().await? else {
        return Ok(Some(Bytes::new()));
    };
    if first.len() > limit {
        return Ok(None);
    }
    let Some(second) = response.chunk().await? else {
        // Most responses are a single chunk, which is not copied.
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
