//! Generates an example body for each event on each channel.
//!
//! A body is what the channel has in common, with the names and the example of the payload's
//! schema in it, and the `example` of the event on top. Null removes a member.

use quote::quote;
use serde_json::{Map, Value, json};

use super::document::{CHANNELS, Event, Webhooks};
use crate::rust;

/// An example body.
pub(super) struct Example {
    event: String,
    channel: &'static str,
    /// The name of the event on the channel.
    name: String,
    pub(super) body: Value,
}

impl Example {
    /// Returns the path of the file below that of the generated code.
    pub(super) fn file(&self) -> String {
        format!("examples/{}/{}.json", self.channel, self.name)
    }
}

/// Returns the examples of all events, by channel.
pub(super) fn bodies(webhooks: &Webhooks) -> Vec<Example> {
    let mut examples = Vec::new();
    for channel in CHANNELS {
        for event in &webhooks.events {
            if let Some(name) = event.names(channel).first() {
                examples.push(Example {
                    event: event.name.clone(),
                    channel,
                    name: (*name).to_owned(),
                    body: body(webhooks, event, channel, name),
                });
            }
        }
    }
    examples
}

fn body(webhooks: &Webhooks, event: &Event, channel: &str, name: &str) -> Value {
    if let Some(body) = event.value.get("body") {
        return body.clone();
    }
    let schema = webhooks.schema(event.text("payload"));
    let mut payload = schema
        .and_then(|schema| schema.value.get("example"))
        .cloned()
        .unwrap_or_else(|| json!({}));
    if let Some(own) = event.value.get("example") {
        merge(&mut payload, own);
    }
    let source = event.text("source");
    let mut body = match channel {
        "basic" => json!({"actionType": name, "notificationSource": source}),
        "advanced" => json!({"event": name, "source": source}),
        _ => json!({"event": name}),
    };
    if let Some(common) = webhooks.examples.get(channel) {
        merge(&mut body, common);
    }
    match channel {
        "basic" => merge(&mut body, &payload),
        _ => merge(&mut body, &json!({ "data": payload })),
    }
    let envelope = event.value.get("envelope").and_then(|all| all.get(channel));
    // Null is a value here.
    for (name, value) in envelope.and_then(Value::as_object).into_iter().flatten() {
        body[name] = value.clone();
    }
    body
}

/// Adds the members of `other`, as a JSON merge patch does.
fn merge(value: &mut Value, other: &Value) {
    let Value::Object(members) = other else {
        *value = other.clone();
        return;
    };
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    for (name, member) in members {
        if let Some(object) = value.as_object_mut() {
            if member.is_null() {
                object.shift_remove(name);
            } else {
                merge(object.entry(name).or_insert(Value::Null), member);
            }
        }
    }
}

/// Returns the function that finds an example.
pub(super) fn generate(examples: &[Example]) -> anyhow::Result<String> {
    let arms = examples.iter().map(|example| {
        let kind = rust::pascal(&example.event);
        let channel = rust::pascal(example.channel);
        let file = example.file();
        quote!((EventKind::#kind, Channel::#channel) => include_str!(#file))
    });
    rust::file(quote! {
        //! The example bodies.

        use crate::{Channel, EventKind};

        /// Returns the example body of an event on a channel.
        pub(crate) fn example(kind: &EventKind, channel: Channel) -> Option<&'static str> {
            Some(match (kind, channel) {
                #(#arms,)*
                _ => return None,
            })
        }
    })
}
