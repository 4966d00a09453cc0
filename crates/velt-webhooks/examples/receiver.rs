//! A service that receives Velt's webhooks: it verifies and deduplicates them, puts them into
//! a queue, and responds before Velt gives up.
//!
//! ```sh
//! VELT_WEBHOOK_SECRET=whsec_… cargo run -p velt-webhooks --features axum --example receiver
//! ```

use std::{env, error::Error, time::Duration};

use axum::{
    Router,
    extract::{FromRef, State},
    http::StatusCode,
    routing::post,
};
use tokio::{net::TcpListener, sync::mpsc, time::timeout};
use velt_webhooks::{Deduplicate, Event, EventKind, Payload, Receiver, SeenEvents};

/// The number of events that may wait to be handled.
const QUEUE: usize = 1000;

/// The time to wait for a place in the queue. Velt waits 10 to 15 seconds for the response.
const PATIENCE: Duration = Duration::from_secs(5);

#[derive(Clone)]
struct Service {
    receiver: Receiver,
    seen: SeenEvents,
    queue: mpsc::Sender<Event>,
}

/// The extractor takes the receiver from the state.
impl FromRef<Service> for Receiver {
    fn from_ref(service: &Service) -> Self {
        service.receiver.clone()
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // `https` ends at the proxy in front of this service.
    let address = env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let (queue, events) = mpsc::channel(QUEUE);
    let service = Service {
        receiver: receiver()?,
        seen: SeenEvents::default(),
        queue,
    };
    tokio::spawn(work(events));
    let app = Router::new()
        .route("/webhooks/velt", post(webhook))
        .with_state(service);
    axum::serve(TcpListener::bind(address).await?, app).await?;
    Ok(())
}

/// Returns a receiver of every channel that has a secret in the environment. There may be
/// more than one, separated by commas, while a secret is replaced.
fn receiver() -> Result<Receiver, velt_webhooks::ConfigError> {
    let secrets = |name| {
        let value = env::var(name).unwrap_or_default();
        let secrets = value.split(',').filter(|secret| !secret.is_empty());
        secrets.map(str::to_owned).collect::<Vec<_>>()
    };
    let mut builder = Receiver::builder();
    for secret in secrets("VELT_WEBHOOK_SECRET") {
        builder = builder.advanced_secret(secret);
    }
    for secret in secrets("VELT_WORKFLOW_SECRET") {
        builder = builder.workflow_secret(secret);
    }
    for token in secrets("VELT_WEBHOOK_TOKEN") {
        builder = builder.basic_token(token);
    }
    builder.build()
}

/// Takes an event that is verified already: the extractor refuses all others.
async fn webhook(State(service): State<Service>, event: Event) -> StatusCode {
    let Ok(is_new) = service.seen.first(&event).await;
    if !is_new {
        return StatusCode::NO_CONTENT;
    }
    let key = event.deduplication_key();
    match timeout(PATIENCE, service.queue.send(event)).await {
        Ok(Ok(())) => StatusCode::ACCEPTED,
        // The queue is full or closed. Velt must deliver the event again.
        _ => {
            if let Some(key) = key {
                service.seen.release_now(&key);
            }
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}

/// Handles the events, one after the other.
async fn work(mut events: mpsc::Receiver<Event>) {
    while let Some(event) = events.recv().await {
        handle(&event);
    }
}

#[expect(clippy::print_stdout, reason = "an example shows what it does")]
fn handle(event: &Event) {
    if let Some(misfit) = &event.misfit {
        println!("{}: {misfit}", event.kind);
    }
    match (&event.kind, &event.payload) {
        (EventKind::CommentAdd | EventKind::CommentAnnotationAdd, Payload::Comment(comment)) => {
            let comment = comment.target_comment.as_ref();
            let text = comment.and_then(|comment| comment.comment_text.as_deref());
            let author = event.actor.as_ref().map(|user| user.user_id.as_str());
            println!("{author:?} wrote {text:?} in {:?}", event.document_id);
        }
        (EventKind::StepAwaitingApproval, Payload::StepAwaitingApproval(step)) => {
            println!("waits for {:?} reviewers", step.waiting_for_reviewers);
        }
        (kind, _) => println!("nothing to do for {kind}"),
    }
}
