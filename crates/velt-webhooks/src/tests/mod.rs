//! Behaviours of the whole crate.

mod bodies;
mod deduplicate;
#[cfg(feature = "encryption")]
mod encryption;
#[cfg(feature = "axum")]
mod extractor;
mod properties;
mod reference;
mod secrets;
mod unknown;
mod verification;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::{Channel, Delivery, Event, Receiver, ReceiverBuilder, Signer};

const TOKEN: &str = "webhook_auth_token_here";
const SECRET: &str = "whsec_plJ3nmyCDGBKInavdOK15jsl";
const OLD_SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const WORKFLOW_SECRET: &str = "whsec_workflow-test-secret-01";

/// The time of the documented signature, in seconds.
const NOW: u64 = 1_731_705_121;

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

/// A builder whose clock stands still.
fn builder() -> ReceiverBuilder {
    Receiver::builder().clock(|| at(NOW))
}

fn delivery() -> Delivery {
    Delivery::new("msg_1").unwrap().at(at(NOW))
}

fn signer(channel: Channel) -> Signer {
    match channel {
        Channel::Basic => Signer::basic(TOKEN),
        Channel::Advanced => Signer::advanced(SECRET),
        Channel::Workflow => Signer::workflow(WORKFLOW_SECRET),
    }
    .unwrap()
}

/// Returns a receiver of all channels.
fn receiver() -> Receiver {
    builder()
        .basic_token(TOKEN)
        .advanced_secret(SECRET)
        .workflow_secret(WORKFLOW_SECRET)
        .build()
        .unwrap()
}

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let pairs = pairs.iter().map(|(name, value)| {
        let name: HeaderName = name.parse().unwrap();
        (name, HeaderValue::from_str(value).unwrap())
    });
    pairs.collect()
}

fn parse(channel: Channel, body: &str) -> Event {
    Event::parse(channel, &HeaderMap::new(), body.as_bytes()).unwrap()
}

/// Returns the bodies and signatures of Velt's pages.
fn documented() -> Value {
    serde_json::from_str(include_str!("documented.json")).unwrap()
}
