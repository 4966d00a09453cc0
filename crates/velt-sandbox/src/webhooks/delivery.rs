//! Delivers webhooks, and tries again as Velt does.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, UNIX_EPOCH},
};

use axum::{
    body::Body,
    http::{Request, header},
};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use tokio::sync::mpsc;
use velt_webhooks::{ConfigError, Delivery, Signer};

use super::{Channel, Outbox, Outgoing, SentWebhook};
use crate::{clock::Clock, world::lock};

/// The delays before the attempts on the advanced channel, in seconds.
const ADVANCED: [u64; 8] = [0, 5, 300, 1800, 7200, 18_000, 36_000, 36_000];

/// The delays before the attempts on the workflow channel, in seconds.
const WORKFLOW: [u64; 6] = [0, 2, 8, 32, 120, 480];

/// The time within which a receiver must respond.
const TIMEOUT: Duration = Duration::from_secs(15);

/// How failed webhooks are sent again.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Retries {
    /// The factor of Velt's delays.
    pub(crate) scale: f64,
}

impl Default for Retries {
    fn default() -> Self {
        Self { scale: 1.0 }
    }
}

/// Delivers webhooks in the background. The deliveries end with the last clone.
#[derive(Debug, Clone)]
pub(crate) struct Postman {
    queue: mpsc::UnboundedSender<Outgoing>,
}

impl Postman {
    /// Starts to deliver. Must be called in a runtime.
    pub(crate) fn start(
        outbox: Arc<Mutex<Outbox>>,
        clock: impl Fn() -> Clock + Clone + Send + 'static,
        retries: Retries,
    ) -> Self {
        let (queue, mut outgoing) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            let client = Client::builder(TokioExecutor::new()).build_http::<Body>();
            // Tasks that are left end with the set.
            let mut deliveries = tokio::task::JoinSet::new();
            loop {
                tokio::select! {
                    next = outgoing.recv() => {
                        let Some(webhook) = next else { break };
                        let (client, outbox, clock) = (client.clone(), Arc::clone(&outbox), clock.clone());
                        deliveries.spawn(async move {
                            deliver(&client, &webhook, &outbox, clock, retries).await;
                        });
                    }
                    Some(_) = deliveries.join_next() => {}
                }
            }
        });
        Self { queue }
    }

    pub(crate) fn send(&self, webhook: Outgoing) {
        // The runtime is shutting down if nobody delivers any more.
        let _ = self.queue.send(webhook);
    }
}

async fn deliver(
    client: &Client<HttpConnector, Body>,
    webhook: &Outgoing,
    outbox: &Mutex<Outbox>,
    clock: impl Fn() -> Clock,
    retries: Retries,
) {
    let delays: &[u64] = match webhook.happened.channel {
        Channel::Advanced => &ADVANCED,
        Channel::Workflow => &WORKFLOW,
    };
    for (attempt, delay) in (0_u32..).zip(delays) {
        let delay = Duration::from_secs(*delay).mul_f64(retries.scale);
        if !delay.is_zero() {
            tokio::time::sleep(delay).await;
        }
        let outcome = match request(webhook, attempt, clock().now()) {
            Ok(request) => send(client, request).await,
            Err(reason) => Err(reason),
        };
        let (status, error) = match outcome {
            Ok(status) if (200..300).contains(&status) => (Some(status), None),
            Ok(status) => (
                Some(status),
                Some(format!("the receiver responded with {status}")),
            ),
            Err(reason) => (None, Some(reason)),
        };
        let is_done = error.is_none();
        lock(outbox).add(SentWebhook {
            id: webhook.happened.id.clone(),
            event: webhook.happened.event.clone(),
            url: webhook.url.clone(),
            attempt: attempt + 1,
            status,
            error,
        });
        if is_done {
            return;
        }
    }
}

/// Returns a signed request.
fn request(webhook: &Outgoing, attempt: u32, now: i64) -> Result<Request<Body>, String> {
    let body = webhook.happened.body.to_string();
    let time = UNIX_EPOCH + Duration::from_millis(u64::try_from(now).unwrap_or_default());
    let signed = || -> Result<_, ConfigError> {
        let signer = match webhook.happened.channel {
            Channel::Advanced => Signer::advanced(&webhook.secret)?,
            Channel::Workflow => Signer::workflow(&webhook.secret)?,
        };
        let delivery = Delivery::new(&webhook.happened.id)?
            .at(time)
            .attempt(attempt);
        Ok(signer.sign(&delivery, body.as_bytes()))
    };
    let headers = signed().map_err(|error| error.to_string())?;
    let mut request = Request::post(&webhook.url)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body))
        .map_err(|error| error.to_string())?;
    request.headers_mut().extend(headers);
    Ok(request)
}

/// Sends a request, and returns the status of the response.
async fn send(client: &Client<HttpConnector, Body>, request: Request<Body>) -> Result<u16, String> {
    if request.uri().scheme_str() != Some("http") {
        return Err("the sandbox delivers to http URLs only".to_owned());
    }
    match tokio::time::timeout(TIMEOUT, client.request(request)).await {
        Ok(Ok(response)) => Ok(response.status().as_u16()),
        Ok(Err(error)) => {
            let mut reason = error.to_string();
            let mut source = std::error::Error::source(&error);
            while let Some(cause) = source {
                reason.push_str(&format!(": {cause}"));
                source = cause.source();
            }
            Err(reason)
        }
        Err(_) => Err(format!("no response within {} s", TIMEOUT.as_secs())),
    }
}
