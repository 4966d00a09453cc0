//! Webhooks for what happens in the sandbox.

mod delivery;

use std::collections::VecDeque;

use serde::Serialize;
use serde_json::{Value, json};

pub(crate) use self::delivery::{Postman, Retries};
use crate::store::{CONFIGS, Key, Record, Store, WEBHOOK_ENDPOINTS};

/// The number of attempts that are kept for inspection.
const KEPT: usize = 1000;

/// The channel of a webhook, which decides how it is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Channel {
    /// Advanced webhooks: events of comments and CRDT data.
    Advanced,
    /// Events of the approval engine.
    Workflow,
}

/// Something that happened, as the body of its webhook.
#[derive(Debug, Clone)]
pub(crate) struct Happened {
    pub(crate) channel: Channel,
    /// The ID by which receivers know repeated deliveries.
    pub(crate) id: String,
    pub(crate) event: String,
    pub(crate) body: Value,
}

impl Happened {
    /// Returns an event of the advanced channel.
    pub(crate) fn advanced(id: String, event: &str, source: &str, data: Value) -> Self {
        let body = json!({
            "event": event,
            "actionType": action_type(event),
            "source": source,
            "data": data,
            "webhookId": id,
        });
        Self {
            channel: Channel::Advanced,
            id: format!("msg_{id}"),
            event: event.to_owned(),
            body,
        }
    }
}

/// Returns the action of an event in camel case: `updateData` for `crdt.update_data`.
fn action_type(event: &str) -> String {
    let (_, action) = event.split_once('.').unwrap_or(("", event));
    let mut words = action.split('_');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

/// An address that gets all webhooks of all API keys.
#[derive(Clone)]
pub(crate) struct Sink {
    pub(crate) url: String,
    /// The secret of both channels, which starts with `whsec_`.
    pub(crate) secret: String,
}

/// A webhook on its way to an address.
#[derive(Clone)]
pub(crate) struct Outgoing {
    pub(crate) happened: Happened,
    pub(crate) url: String,
    pub(crate) secret: String,
}

/// Returns the webhooks for what happened to an API key.
pub(crate) fn outgoing(
    store: &Store,
    sink: Option<&Sink>,
    happened: Vec<Happened>,
) -> Vec<Outgoing> {
    // Most requests cause no webhook.
    if happened.is_empty() {
        return Vec::new();
    }
    let endpoints = endpoints(store);
    let mut all = Vec::new();
    for happened in happened {
        if happened.channel == Channel::Advanced {
            let wanted = endpoints
                .iter()
                .filter(|endpoint| wants(endpoint, &happened.event));
            all.extend(wanted.map(|endpoint| Outgoing {
                happened: happened.clone(),
                url: text(endpoint, "url"),
                secret: text(endpoint, "secret"),
            }));
        }
        all.extend(sink.map(|sink| Outgoing {
            happened,
            url: sink.url.clone(),
            secret: sink.secret.clone(),
        }));
    }
    all
}

/// Returns the endpoints of an API key while advanced webhooks are enabled.
fn endpoints(store: &Store) -> Vec<Record> {
    let everything = Key::new([]);
    match are_enabled(store) {
        Some(true) => store
            .records(&WEBHOOK_ENDPOINTS, &everything)
            .map(|(_, endpoint)| endpoint)
            .collect(),
        _ => Vec::new(),
    }
}

/// Says whether advanced webhooks are enabled. Returns `None` if they never were.
pub(crate) fn are_enabled(store: &Store) -> Option<bool> {
    let config = store.get(&CONFIGS, &Key::new(["advancedwebhookconfig"]))?;
    Some(config.get("isEnabled") == Some(&Value::Bool(true)))
}

fn wants(endpoint: &Record, event: &str) -> bool {
    let types = endpoint.get("filterTypes").and_then(Value::as_array);
    let is_disabled = endpoint.get("disabled") == Some(&Value::Bool(true));
    !is_disabled && types.is_none_or(|types| types.iter().any(|wanted| wanted == event))
}

fn text(record: &Record, field: &str) -> String {
    let text = record.get(field).and_then(Value::as_str);
    text.unwrap_or_default().to_owned()
}

/// An attempt of a [`Sandbox`](crate::Sandbox) to deliver a webhook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SentWebhook {
    /// The ID by which receivers know repeated deliveries.
    pub id: String,
    /// The event, such as `comment_annotation.add`.
    pub event: String,
    /// The address.
    pub url: String,
    /// The number of the attempt, from 1.
    pub attempt: u32,
    /// The HTTP status of the response, if there was one.
    pub status: Option<u16>,
    /// Why the attempt failed.
    pub error: Option<String>,
}

/// The latest attempts, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    sent: VecDeque<SentWebhook>,
}

impl Outbox {
    pub(crate) fn add(&mut self, attempt: SentWebhook) {
        if self.sent.len() == KEPT {
            self.sent.pop_front();
        }
        self.sent.push_back(attempt);
    }

    pub(crate) fn clear(&mut self) {
        self.sent.clear();
    }

    pub(crate) fn attempts(&self) -> impl Iterator<Item = &SentWebhook> {
        self.sent.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_are_named_as_in_the_documented_bodies() {
        for (event, action) in [
            ("comment.add", "add"),
            ("crdt.update_data", "updateData"),
            ("comment_annotation.status_change", "statusChange"),
        ] {
            assert_eq!(action_type(event), action);
        }
    }
}
