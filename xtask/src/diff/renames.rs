//! Recognizes components that only have another name.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::part::Part;
use crate::document::component_name;

/// The components whose names changed, from the old name to the new one.
#[derive(Debug, Default)]
pub(super) struct Renames(BTreeMap<String, String>);

impl Renames {
    /// Finds the components that have another name in the new document.
    ///
    /// `gone` are components that only the old document has, and `fresh` those that only
    /// the new one has. Descriptions do not count. If several new components fit, none is
    /// taken for the renamed one.
    pub(super) fn find(gone: &[Part<'_>], fresh: &[Part<'_>]) -> Self {
        let none = Self::default();
        let mut by_content: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for part in fresh {
            let content = none.with_itself(part.name()).content(part.value);
            let names = by_content.entry(content.to_string()).or_default();
            names.push(part.name());
        }
        let mut found = Self::default();
        // Components that contain renamed ones are only recognized after those.
        loop {
            let mut more = Vec::new();
            for part in gone.iter().filter(|it| !found.0.contains_key(it.name())) {
                let content = found.with_itself(part.name()).content(part.value);
                if let Some([only]) = by_content.get(&content.to_string()).map(Vec::as_slice) {
                    more.push((part.name().to_owned(), (*only).to_owned()));
                }
            }
            if more.is_empty() {
                return found;
            }
            found.0.extend(more);
        }
    }

    /// Returns the renames and one that makes references of a component to itself equal,
    /// whatever its name is.
    fn with_itself(&self, name: &str) -> Self {
        let mut names = self.0.clone();
        names.insert(name.to_owned(), "itself".to_owned());
        Self(names)
    }

    /// Returns the name that the component `old` has in the new document.
    pub(super) fn new_name<'a>(&'a self, old: &'a str) -> &'a str {
        self.0.get(old).map_or(old, String::as_str)
    }

    /// Returns whether `name` is the new name of a component.
    pub(super) fn is_new_name(&self, name: &str) -> bool {
        self.0.values().any(|new| new == name)
    }

    /// Replaces old names in a Rust type.
    pub(super) fn in_rust(&self, code: &str) -> String {
        let mut out = String::with_capacity(code.len());
        let mut word = String::new();
        for letter in code.chars().chain([' ']) {
            if letter.is_alphanumeric() || letter == '_' {
                word.push(letter);
            } else {
                out.push_str(self.new_name(&word));
                out.push(letter);
                word.clear();
            }
        }
        out.pop();
        out
    }

    /// Returns a schema, or a part of one, without its documentation and with the new
    /// names in its references.
    pub(super) fn content(&self, schema: &Value) -> Value {
        if let Some(name) = component_name(schema) {
            return Value::String(format!("#{}", self.new_name(name)));
        }
        match schema {
            Value::Object(object) => {
                let mut out = Map::new();
                for (key, value) in object {
                    match key.as_str() {
                        key if DOCUMENTATION.contains(&key) => continue,
                        // The members are properties and responses, not keywords.
                        "properties" | "responses" => {
                            let members = value.as_object().into_iter().flatten();
                            let members: Map<String, Value> = members
                                .map(|(name, schema)| (name.clone(), self.content(schema)))
                                .collect();
                            out.insert(key.clone(), members.into());
                        }
                        "enum" | "default" => {
                            out.insert(key.clone(), value.clone());
                        }
                        _ => {
                            out.insert(key.clone(), self.content(value));
                        }
                    }
                }
                Value::Object(out)
            }
            Value::Array(items) => items.iter().map(|item| self.content(item)).collect(),
            other => other.clone(),
        }
    }
}

/// The keywords that only document.
const DOCUMENTATION: [&str; 7] = [
    "description",
    "example",
    "examples",
    "externalDocs",
    "summary",
    "x-velt-enum-descriptions",
    "x-velt-undocumented",
];
