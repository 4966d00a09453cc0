//! The transport, which prepares, sends and retries requests.

use std::time::Duration;

use reqwest::Request;
use tokio::time::Instant;
use tracing::{Instrument, Span, field::Empty};

use crate::{
    Attempt, Auth, Client, Context, Decision, Exchange, FinishedAttempt, Operation, RetrySafety,
    SendError, Target,
    attempt::kind,
    body::{amend, has_any_field, has_idempotency_key},
};

impl Client {
    /// Sends a JSON body to an operation and reads the whole response.
    ///
    /// The request carries the credentials, and is retried if that is safe and may help.
    /// Every method of the client is sent through here.
    ///
    /// The response is returned as it was received, whatever its status, so that neither
    /// status nor body is lost if the caller cannot make sense of it.
    pub async fn exchange(&self, target: Target<'_>, body: Vec<u8>) -> Exchange {
        let span = tracing::debug_span!(
            "velt.call",
            otel.kind = "internal",
            velt.operation = target.id(),
            velt.attempts = Empty,
            http.response.status_code = Empty,
            "error.type" = Empty,
        );
        let exchange = match self.prepare(&target, body) {
            Ok(request) => {
                self.repeat(request, &target, &span)
                    .instrument(span.clone())
                    .await
            }
            Err(fault) => Exchange {
                attempts: 0,
                may_have_taken_effect: false,
                outcome: Err(fault),
            },
        };
        match &exchange.outcome {
            Ok(received) => {
                span.record("http.response.status_code", received.status.as_u16());
            }
            Err(fault) => {
                span.record("error.type", kind(fault));
            }
        }
        exchange
    }

    /// Builds a request, or returns the reason why nothing is sent.
    fn prepare(&self, target: &Target<'_>, body: Vec<u8>) -> Result<Request, SendError> {
        let context = &self.inner;
        if context.overall_timeout().is_zero() {
            return Err(SendError::NoTimeLeft);
        }
        // Any other path could change the host that the credentials are sent to.
        if !target.path.starts_with('/') {
            return Err(SendError::InvalidPath);
        }
        let mut request = self
            .client
            .post(format!("{}{}", self.baseurl, target.path))
            .header(http::header::ACCEPT, "application/json")
            .header(http::header::CONTENT_TYPE, "application/json")
            .body(body)
            .build()
            .map_err(SendError::Http)?;
        for name in context.headers().keys() {
            request.headers_mut().remove(name);
        }
        request.headers_mut().extend(context.headers().clone());
        let auth = target.operation.map_or(Auth::ApiKey, |known| known.auth);
        context.credentials().apply(auth, request.headers_mut())?;
        amend(&mut request, target.operation, context.extra_fields())?;
        Ok(request)
    }

    /// Makes attempts until the outcome of one is final.
    async fn repeat(&self, mut request: Request, target: &Target<'_>, span: &Span) -> Exchange {
        let context = &self.inner;
        let safety = safety(&request, target.operation);
        let started = Instant::now();
        let remaining = || context.overall_timeout().saturating_sub(started.elapsed());
        let mut may_have_taken_effect = false;
        let mut number = 1;
        loop {
            let next = request.try_clone();
            let begun = Instant::now();
            let limit = context.attempt_timeout().min(remaining());
            let result = self.attempt(request, target.id(), number, limit).await;
            let attempt = Attempt {
                number,
                outcome: match &result {
                    Ok(received) => received.outcome(),
                    Err(error) => error.outcome(),
                },
                safety,
                remaining: Some(remaining()),
            };
            may_have_taken_effect |= attempt.outcome.may_have_taken_effect();
            let retry = next.and_then(|next| Some((self.wait_after(&attempt)?, next)));
            if !context.middleware().is_empty() {
                context.middleware().after(&FinishedAttempt {
                    operation: target.id(),
                    number,
                    elapsed: begun.elapsed(),
                    result: result.as_ref(),
                    retry_in: retry.as_ref().map(|(wait, _)| *wait),
                });
            }
            let Some((wait, next)) = retry else {
                span.record("velt.attempts", number);
                if number > 1 && !matches!(&result, Ok(received) if received.status.is_success()) {
                    tracing::warn!(
                        velt.operation = target.id(),
                        attempts = number,
                        reason = ?attempt.outcome,
                        "giving up after retries",
                    );
                }
                if matches!(&result, Ok(received) if received.status.is_success()) {
                    context.budget().earn();
                }
                return Exchange {
                    attempts: number,
                    may_have_taken_effect,
                    outcome: result,
                };
            };
            tracing::debug!(
                velt.operation = target.id(),
                attempt = number,
                reason = ?attempt.outcome,
                delay_ms = wait.as_secs_f64() * 1000.0,
                "retrying",
            );
            tokio::time::sleep(wait).await;
            request = next;
            number += 1;
        }
    }

    /// Returns the wait before the next attempt, if there is one.
    fn wait_after(&self, attempt: &Attempt) -> Option<Duration> {
        let context: &Context = &self.inner;
        match context.retry().decide(attempt, fastrand::f64()) {
            // The budget comes last, so that only retries that are made are paid for.
            Decision::Wait(wait) if context.budget().spend() => Some(wait),
            _ => None,
        }
    }
}

/// Returns whether the request is safe to retry.
fn safety(request: &Request, operation: Option<&Operation>) -> RetrySafety {
    match operation {
        // With its key, the request is idempotent.
        Some(known) if known.retry == RetrySafety::Keyed && has_idempotency_key(request, known) => {
            RetrySafety::Replace
        }
        Some(known) if has_any_field(request, known, known.unsafe_with) => RetrySafety::Create,
        Some(known) => known.retry,
        // An operation that is not described counts as unsafe.
        None => RetrySafety::Create,
    }
}
