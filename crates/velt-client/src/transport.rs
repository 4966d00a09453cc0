//! What happens to each call between the generated code and the HTTP client.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use progenitor_client::{ClientHooks, ClientInfo, Error, OperationInfo};
use reqwest::{Request, Response};
use tokio::time::Instant;
use tracing::{Instrument, Span, field::Empty};

use crate::{
    Attempt, Auth, Client, Context, Decision, Exchange, Fault, FinishedAttempt, Operation, Outcome,
    Received, RetrySafety,
    attempt::{AttemptResult, kind},
    body::{amend, has_idempotency_key},
    operation,
    retry::{reports_items, retry_after},
};

impl ClientHooks<Context> for Client {
    async fn pre<E>(&self, request: &mut Request, info: &OperationInfo) -> Result<(), Error<E>> {
        // progenitor adds it to every request; Velt knows no such header.
        request.headers_mut().remove("api-version");
        prepare(request, operation(info.operation_id), self.inner()).map_err(|fault| {
            let message = fault.to_string();
            if let Some(exchange) = self.inner().exchange() {
                exchange.fail(fault);
            }
            Error::Custom(message)
        })
    }

    /// Sends the request, again if that is safe and may help, and reads the whole
    /// answer, so that neither status nor body is lost if what follows cannot make
    /// sense of it.
    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        let span = tracing::debug_span!(
            "velt.call",
            otel.kind = "internal",
            velt.operation = info.operation_id,
            velt.attempts = Empty,
            http.response.status_code = Empty,
            "error.type" = Empty,
        );
        let result = self
            .repeat(request, info, &span)
            .instrument(span.clone())
            .await;
        match &result {
            Ok((received, _)) => {
                span.record("http.response.status_code", received.status.as_u16());
            }
            Err(error) => {
                span.record("error.type", kind(error));
            }
        }
        result.map(|(received, fault)| match self.inner().exchange() {
            Some(exchange) => exchange.keep(received, fault),
            None => rebuild(received.status, received.headers, received.body),
        })
    }
}

impl Client {
    /// Makes attempts until one of them stands.
    async fn repeat(
        &self,
        mut request: Request,
        info: &OperationInfo,
        span: &Span,
    ) -> AttemptResult {
        let context = self.inner();
        let safety = safety(&request, operation(info.operation_id));
        let started = Instant::now();
        let remaining = || context.overall_timeout().saturating_sub(started.elapsed());
        let mut number = 1;
        loop {
            let next = request.try_clone();
            let begun = Instant::now();
            let limit = context.attempt_timeout().min(remaining());
            let result = self.attempt(request, info, number, limit).await;
            let attempt = Attempt {
                number,
                outcome: outcome(&result),
                safety,
                remaining: Some(remaining()),
            };
            if attempt.outcome.may_have_taken_effect()
                && let Some(exchange) = context.exchange()
            {
                exchange.remember_effect();
            }
            let retry = next.and_then(|next| Some((self.wait_after(&attempt)?, next)));
            if !context.middleware().is_empty() {
                context.middleware().after(&FinishedAttempt {
                    operation: info.operation_id,
                    number,
                    elapsed: begun.elapsed(),
                    result: result.as_ref().map(|(received, _)| received),
                    retry_in: retry.as_ref().map(|(wait, _)| *wait),
                });
            }
            let Some((wait, next)) = retry else {
                span.record("velt.attempts", number);
                if matches!(&result, Ok((received, _)) if received.status.is_success()) {
                    context.budget().earn();
                }
                return result;
            };
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
        }
    }

    /// How long to wait before the attempt after this one, if there is one.
    fn wait_after(&self, attempt: &Attempt) -> Option<Duration> {
        let context = self.inner();
        match context.retry().decide(attempt, fastrand::f64()) {
            // Asked last: only a retry that would be made is paid for.
            Decision::Wait(wait) if context.budget().spend() => Some(wait),
            _ => None,
        }
    }
}

/// Makes a request ready, or says why nothing is sent.
fn prepare(
    request: &mut Request,
    operation: Option<&Operation>,
    context: &Context,
) -> Result<(), Fault> {
    if context.overall_timeout().is_zero() {
        return Err(Fault::NoTimeLeft);
    }
    let auth = operation.map_or(Auth::ApiKey, |known| known.auth);
    context.credentials().apply(auth, request.headers_mut())?;
    amend(request, operation, context.extra_fields())
}

/// Whether the request may be repeated.
fn safety(request: &Request, operation: Option<&Operation>) -> RetrySafety {
    match operation {
        // With its key, it leads to the same state.
        Some(known) if known.retry == RetrySafety::Keyed && has_idempotency_key(request, known) => {
            RetrySafety::Replace
        }
        Some(known) => known.retry,
        // Nothing is known of an operation that is not described.
        None => RetrySafety::Create,
    }
}

fn outcome(result: &AttemptResult) -> Outcome {
    match result {
        Ok((received, _)) => Outcome::Answered {
            status: received.status,
            retry_after: retry_after(&received.headers, SystemTime::now()),
            per_item: !received.status.is_success() && reports_items(&received.body),
        },
        Err(error) if error.is_connect() => Outcome::NotConnected,
        Err(_) => Outcome::Lost,
    }
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
