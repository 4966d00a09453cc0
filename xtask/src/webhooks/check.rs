//! Refuses what the generator cannot express, with file and line.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    document::{CHANNELS, Event, RULE, Schema, Webhooks},
    types,
};
use crate::{
    document::{Bundle, File, Location, Problem, Source, component_name, members},
    lint, rust,
};

/// What a file may have.
const FILE_KEYS: [&str; 3] = ["channels", "events", "components"];

/// What an event may have.
const EVENT_KEYS: [&str; 7] = [
    "description",
    "source",
    "names",
    "payload",
    "example",
    "envelope",
    "body",
];

/// The schemas that hand-written code uses.
const USED_BY_HAND: [&str; 2] = ["Execution", "Metadata"];

/// Returns the location of the value at `pointer`, or of the nearest one around it.
pub(super) fn location(file: &File, source: &Source, pointer: &str) -> Location {
    let mut pointer = pointer;
    let line = loop {
        if let Some(line) = source.lines.get(pointer) {
            break *line;
        }
        match pointer.rfind('/') {
            Some(slash) => pointer = &pointer[..slash],
            None => break 1,
        }
    };
    Location {
        file: file.path.clone(),
        line,
    }
}

/// Refuses texts that read translated.
pub(super) fn texts(value: &Value, location: &dyn Fn(&str) -> Location) -> Vec<Problem> {
    lint::translated_phrases(value, location)
}

/// Refuses keys that mean nothing.
pub(super) fn keys(value: &Value, location: &dyn Fn(&str) -> Location) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut refuse = |pointer: String, name: &str, known: &[&str]| {
        if !known.contains(&name) {
            let message = format!(
                "`{name}` means nothing here: known are {}",
                known.join(", ")
            );
            problems.push(Problem::new(location(&pointer), RULE, message));
        }
    };
    for (name, _) in members(Some(value)) {
        refuse(format!("/{name}"), name, &FILE_KEYS);
    }
    for (event, value) in members(value.get("events")) {
        for (name, _) in members(Some(value)) {
            refuse(format!("/events/{event}/{name}"), name, &EVENT_KEYS);
        }
    }
    for (channel, _) in members(value.get("channels")) {
        refuse(format!("/channels/{channel}"), channel, &CHANNELS);
    }
    problems
}

/// Checks the events.
pub(super) fn events(webhooks: &Webhooks) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut variants = BTreeSet::new();
    let mut names = BTreeSet::new();
    for event in &webhooks.events {
        let mut refuse = |message: String| {
            let message = format!("{}: {message}", event.name);
            problems.push(Problem::new(event.location.clone(), RULE, message));
        };
        for needed in ["description", "source", "payload"] {
            if event.text(needed).is_empty() {
                refuse(format!("`{needed}` is missing"));
            }
        }
        if rust::named(&event.name).is_none() || !variants.insert(rust::pascal(&event.name)) {
            refuse("another event has this name, or no variant can be made of it".to_owned());
        }
        for (channel, _) in members(event.value.get("names")) {
            if !CHANNELS.contains(&channel) {
                refuse(format!("the channels are {}", CHANNELS.join(", ")));
            }
        }
        let mut count = 0;
        for channel in CHANNELS {
            for name in event.names(channel) {
                count += 1;
                if !names.insert((channel, name)) {
                    refuse(format!(
                        "another event is named `{name}` on the {channel} channel"
                    ));
                }
            }
        }
        if count == 0 {
            refuse("`names` has no name on any channel".to_owned());
        }
        let payload = event.text("payload");
        if !payload.is_empty() && !is_payload(webhooks, payload) {
            refuse(format!(
                "no schema is named `{payload}`, or it does not end in `Payload`"
            ));
        }
    }
    problems
}

fn is_payload(webhooks: &Webhooks, name: &str) -> bool {
    name.ends_with("Payload") && webhooks.schema(name).is_some()
}

/// Checks the schemas.
pub(super) fn schemas(webhooks: &Webhooks, bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut names = BTreeSet::new();
    let used = used(webhooks);
    for schema in &webhooks.schemas {
        let mut refuse = |message: String| {
            let message = format!("{}: {message}", schema.name);
            problems.push(Problem::new(schema.location.clone(), RULE, message));
        };
        if !names.insert(schema.name.as_str()) || bundle.schema(&schema.name).is_some() {
            refuse("another schema has this name".to_owned());
        }
        if !used.contains(schema.name.as_str()) {
            refuse("no event uses this schema".to_owned());
        }
        if schema.value.get("description").is_none() {
            refuse("`description` is missing".to_owned());
        }
        for (name, property) in members(schema.value.get("properties")) {
            if types::description(webhooks, bundle, property).is_none() {
                refuse(format!("{name}: `description` is missing"));
            }
        }
        if let Err(reason) = types::item(webhooks, bundle, schema) {
            refuse(reason);
        }
    }
    problems
}

/// Returns the names of the schemas that events use, directly or indirectly.
fn used(webhooks: &Webhooks) -> BTreeSet<&str> {
    let payloads = webhooks
        .events
        .iter()
        .map(|event: &Event| event.text("payload"));
    let mut pending: Vec<&str> = payloads.chain(USED_BY_HAND).collect();
    let mut used = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if let Some(Schema { name, value, .. }) = webhooks.schema(name)
            && used.insert(name.as_str())
        {
            references(value, &mut pending);
        }
    }
    used
}

fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    found.extend(component_name(value));
    match value {
        Value::Object(members) => members.values().for_each(|value| references(value, found)),
        Value::Array(items) => items.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}
