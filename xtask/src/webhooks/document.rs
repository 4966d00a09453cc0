//! Reads the document of webhooks.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::Context;
use serde_json::Value;

use super::check;
use crate::document::{Bundle, File, Location, Problem, members, parse};

/// The directory of the document, which is no part of the one for operations.
pub(crate) const DIRECTORY: &str = "openapi/webhooks";

/// The name of the rules of this document in problems.
pub(super) const RULE: &str = "webhooks";

/// The channels, in the order in which they are listed.
pub(super) const CHANNELS: [&str; 3] = ["basic", "advanced", "workflow"];

/// The events and schemas of all webhooks.
#[derive(Debug, Default)]
pub(crate) struct Webhooks {
    pub(super) events: Vec<Event>,
    pub(super) schemas: Vec<Schema>,
    /// What the example bodies of each channel have in common.
    pub(super) examples: BTreeMap<String, Value>,
}

/// A kind of event.
#[derive(Debug)]
pub(super) struct Event {
    pub(super) name: String,
    pub(super) value: Value,
    pub(super) location: Location,
}

/// A named schema.
#[derive(Debug)]
pub(super) struct Schema {
    pub(super) name: String,
    pub(super) value: Value,
    pub(super) location: Location,
}

impl Event {
    pub(super) fn text(&self, name: &str) -> &str {
        self.value
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// Returns the names of the event on a channel, the documented one first.
    pub(super) fn names(&self, channel: &str) -> Vec<&str> {
        let names = self
            .value
            .get("names")
            .and_then(|names| names.get(channel))
            .and_then(Value::as_array);
        names
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }
}

impl Webhooks {
    pub(super) fn schema(&self, name: &str) -> Option<&Schema> {
        self.schemas.iter().find(|schema| schema.name == name)
    }
}

/// Reads the files of the document in the workspace at `root`, in the order of their names.
pub(crate) fn read_directory(root: &Path) -> anyhow::Result<Vec<File>> {
    let directory = root.join(DIRECTORY);
    let entries =
        fs::read_dir(&directory).with_context(|| format!("cannot read {}", directory.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.with_context(|| format!("cannot read {}", directory.display()))?;
        let path = Path::new(DIRECTORY).join(entry.file_name());
        let text = fs::read_to_string(entry.path())
            .with_context(|| format!("cannot read {}", path.display()))?;
        files.push(File { path, text });
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Returns the document in `files`, or every mistake in it.
pub(crate) fn load(files: &[File], bundle: &Bundle) -> Result<Webhooks, Vec<Problem>> {
    let mut webhooks = Webhooks::default();
    let mut problems = Vec::new();
    for file in files {
        let source = match parse(&file.path, &file.text) {
            Ok(source) => source,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        let location = |pointer: &str| check::location(file, &source, pointer);
        problems.extend(check::texts(&source.value, &location));
        problems.extend(check::keys(&source.value, &location));
        let schemas = source.value.pointer("/components/schemas");
        for (name, value) in members(source.value.get("events")) {
            webhooks.events.push(Event {
                name: name.to_owned(),
                value: value.clone(),
                location: location(&format!("/events/{name}")),
            });
        }
        for (name, value) in members(schemas) {
            webhooks.schemas.push(Schema {
                name: name.to_owned(),
                value: value.clone(),
                location: location(&format!("/components/schemas/{name}")),
            });
        }
        for (channel, value) in members(source.value.get("channels")) {
            let example = value.get("example").cloned().unwrap_or_default();
            webhooks.examples.insert(channel.to_owned(), example);
        }
    }
    problems.extend(check::events(&webhooks));
    problems.extend(check::schemas(&webhooks, bundle));
    if problems.is_empty() {
        Ok(webhooks)
    } else {
        problems.sort();
        problems.dedup();
        Err(problems)
    }
}
