//! One request and its answer.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use progenitor_client::{ClientInfo, OperationInfo};
use reqwest::{Body, Request, Response};
use tracing::{Instrument, Span, field::Empty};

use crate::{Client, Fault, OutgoingAttempt, Received};

/// What an attempt came to: an answer, perhaps one that is not read to its end.
pub(crate) type AttemptResult = reqwest::Result<(Received, Option<Fault>)>;

impl Client {
    /// Sends `request` and reads the answer, all within `limit`.
    pub(crate) async fn attempt(
        &self,
        mut request: Request,
        info: &OperationInfo,
        number: u32,
        limit: Duration,
    ) -> AttemptResult {
        let context = self.inner();
        if let Some(exchange) = context.exchange() {
            exchange.start_attempt();
        }
        *request.timeout_mut() = Some(limit);
        self.show(&mut request, info, number);
        let span = attempt_span(&request, info, number);
        let answer = async {
            let response = self.client().execute(request).await?;
            receive(response, context.answer_limit()).await
        };
        match answer.instrument(span.clone()).await {
            Ok((received, fault)) => {
                span.record("http.response.status_code", received.status.as_u16());
                if !received.status.is_success() {
                    span.record("error.type", received.status.as_str());
                }
                Ok((received, fault))
            }
            Err(error) => {
                // The URL is the configured one and could hold a secret of its own.
                let error = error.without_url();
                span.record("error.type", kind(&error));
                Err(error)
            }
        }
    }

    /// Lets the middleware see a request, and adds the headers that it wants.
    fn show(&self, request: &mut Request, info: &OperationInfo, number: u32) {
        let context = self.inner();
        if context.middleware().is_empty() {
            return;
        }
        let mut headers = http::HeaderMap::new();
        context.middleware().before(&mut OutgoingAttempt {
            operation: info.operation_id,
            number,
            path: request.url().path(),
            body: request.body().and_then(Body::as_bytes).unwrap_or_default(),
            headers: &mut headers,
        });
        // Credentials are the only headers that are marked so.
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

/// A span with the names of OpenTelemetry's conventions for HTTP clients.
fn attempt_span(request: &Request, info: &OperationInfo, number: u32) -> Span {
    let url = request.url();
    let span = tracing::debug_span!(
        "velt.attempt",
        otel.kind = "client",
        otel.name = format_args!("POST {}", url.path()),
        http.request.method = "POST",
        server.address = url.host_str(),
        server.port = url.port_or_known_default(),
        url.path = url.path(),
        velt.operation = info.operation_id,
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        "error.type" = Empty,
    );
    if number > 1 {
        span.record("http.request.resend_count", number - 1);
    }
    span
}

/// What is not an answer, in a word that does not vary.
pub(crate) fn kind(error: &reqwest::Error) -> &'static str {
    match error {
        error if error.is_timeout() => "timeout",
        error if error.is_connect() => "connect",
        _ => "transport",
    }
}

/// Reads an answer up to `limit`. What is larger comes back without a body.
async fn receive(mut response: Response, limit: usize) -> AttemptResult {
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
