//! What happens to each request between the generated code and the HTTP client.

use std::time::{Duration, Instant, SystemTime};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use progenitor_client::{ClientHooks, ClientInfo, Error, OperationInfo};
use reqwest::{Request, Response};
use tracing::{Instrument, Span, field::Empty};

use crate::{
    Attempt, Auth, Client, Context, Decision, Exchange, Fault, Outcome, Received, RetrySafety,
    http_client::ATTEMPT_TIMEOUT,
    operation,
    retry::{ensure_idempotency_key, reports_items, retry_after},
};

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
        Ok(())
    }

    /// Sends the request, again if that is safe and may help, and reads the whole
    /// answer, so that neither status nor body is lost if what follows cannot make
    /// sense of it.
    async fn exec(&self, mut request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        let context = self.inner();
        let policy = context.retry();
        let safety = safety(&mut request, info);
        let started = Instant::now();
        let mut number = 1;
        loop {
            let next = request.try_clone();
            let remaining = context.overall_timeout().saturating_sub(started.elapsed());
            limit_time(&mut request, context.attempt_timeout(), remaining);
            let span = attempt_span(&request, info, number);
            let result = self.attempt(request, &span).await;

            let attempt = Attempt {
                number,
                outcome: outcome(&result),
                safety,
                remaining: Some(context.overall_timeout().saturating_sub(started.elapsed())),
            };
            let decision = match policy.decide(&attempt, fastrand::f64()) {
                // Asked last: only a retry that would be made is paid for.
                Decision::Wait(_) if !context.budget().spend() => Decision::Stop,
                decision => decision,
            };
            if let (Decision::Wait(wait), Some(next)) = (decision, next) {
                tracing::debug!(
                    velt.operation = info.operation_id,
                    attempt = number,
                    reason = ?attempt.outcome,
                    delay_ms = wait.as_secs_f64() * 1000.0,
                    "sending again",
                );
                tokio::time::sleep(wait).await;
                request = next;
                number += 1;
                continue;
            }
            return result.map(|(received, fault)| {
                if received.status.is_success() {
                    context.budget().earn();
                }
                match context.exchange() {
                    Some(exchange) => exchange.keep(received, fault),
                    None => rebuild(received.status, received.headers, received.body),
                }
            });
        }
    }
}

/// What an attempt came to: an answer, perhaps one that is not read to its end.
type AttemptResult = reqwest::Result<(Received, Option<Fault>)>;

impl Client {
    async fn attempt(&self, request: Request, span: &Span) -> AttemptResult {
        let context = self.inner();
        if let Some(exchange) = context.exchange() {
            exchange.start_attempt();
        }
        let answer =
            async { receive(self.client().execute(request).await, context.answer_limit()).await };
        match answer.instrument(span.clone()).await {
            Ok((received, fault)) => {
                span.record("http.response.status_code", received.status.as_u16());
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
fn kind(error: &reqwest::Error) -> &'static str {
    match error {
        error if error.is_timeout() => "timeout",
        error if error.is_connect() => "connect",
        _ => "transport",
    }
}

/// Whether the request may be repeated. One that takes an idempotency key gets one.
fn safety(request: &mut Request, info: &OperationInfo) -> RetrySafety {
    // Nothing is known of an operation that is not described.
    let safety = operation(info.operation_id).map_or(RetrySafety::Create, |known| known.retry);
    if safety != RetrySafety::Keyed {
        return safety;
    }
    let mut body = match request.body().and_then(reqwest::Body::as_bytes) {
        Some(body) => body.to_vec(),
        None => return RetrySafety::Create,
    };
    if !ensure_idempotency_key(&mut body) {
        return RetrySafety::Create;
    }
    *request.body_mut() = Some(body.into());
    // With its key, it leads to the same state.
    RetrySafety::Replace
}

/// Gives an attempt no more time than there is left for the call.
fn limit_time(request: &mut Request, attempt: Option<Duration>, remaining: Duration) {
    let limit = match attempt {
        Some(attempt) => attempt.min(remaining),
        // Otherwise the setting of the HTTP client holds.
        None if remaining < ATTEMPT_TIMEOUT => remaining,
        None => return,
    };
    *request.timeout_mut() = Some(limit);
}

fn outcome(result: &AttemptResult) -> Outcome {
    match result {
        Ok((received, _)) => Outcome::Answered {
            status: received.status,
            retry_after: retry_after(&received.headers, SystemTime::now()),
            per_item: received.status == StatusCode::INTERNAL_SERVER_ERROR
                && reports_items(&received.body),
        },
        Err(error) if error.is_connect() => Outcome::NotConnected,
        Err(_) => Outcome::Lost,
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
