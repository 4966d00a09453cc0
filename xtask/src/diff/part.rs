//! Parts of the two documents, with their locations.

use serde_json::Value;

use crate::document::{Bundle, Location, ResponseKind, escape, members, result_kind};

/// A part of a document.
#[derive(Debug, Clone)]
pub(super) struct Part<'a> {
    bundle: &'a Bundle,
    pointer: String,
    pub(super) value: &'a Value,
}

impl<'a> Part<'a> {
    /// Returns the part of `bundle` at `pointer`, whose value is known.
    pub(super) fn new(bundle: &'a Bundle, pointer: String, value: &'a Value) -> Self {
        Self {
            bundle,
            pointer,
            value,
        }
    }

    /// Returns the name of the part: the last segment of its pointer.
    pub(super) fn name(&self) -> &str {
        self.pointer.rsplit('/').next().unwrap_or_default()
    }

    /// Returns the member called `key`.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key)?;
        Some(self.below(&escape(key), value))
    }

    /// Returns the named properties of a schema.
    pub(super) fn properties(&self) -> Vec<(&'a str, Self)> {
        let properties = self.get("properties");
        properties.map_or_else(Vec::new, |properties| properties.members())
    }

    /// Returns the members of an object.
    pub(super) fn members(&self) -> Vec<(&'a str, Self)> {
        members(Some(self.value))
            .map(|(name, value)| (name, self.below(&escape(name), value)))
            .collect()
    }

    /// Returns the items of the list called `key`.
    pub(super) fn items(&self, key: &str) -> Vec<Self> {
        let Some(list) = self.get(key) else {
            return Vec::new();
        };
        let items = list.value.as_array().into_iter().flatten();
        items
            .enumerate()
            .map(|(index, value)| list.below(&index.to_string(), value))
            .collect()
    }

    /// Returns the value called `key` of the whole document.
    pub(super) fn of_document(&self, key: &str) -> Option<&'a Value> {
        self.bundle.value.get(key)
    }

    /// Returns the text called `key`.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    /// Returns whether the flag called `key` is set.
    pub(super) fn is(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }

    /// Returns the texts in the list called `key`.
    pub(super) fn texts(&self, key: &str) -> Vec<&'a str> {
        let list = self.value.get(key).and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }

    /// Returns the Rust type of `result`, which is a schema in the same document.
    ///
    /// Returns `None` if the generator could not write it.
    pub(super) fn result_kind(&self, result: &Value) -> Option<ResponseKind> {
        result_kind(self.bundle, result).ok()
    }

    /// Returns the location of the part.
    pub(super) fn location(&self) -> Location {
        self.bundle.location(&self.pointer)
    }

    fn below(&self, segment: &str, value: &'a Value) -> Self {
        Self::new(self.bundle, format!("{}/{segment}", self.pointer), value)
    }
}

/// The same part of both documents.
#[derive(Debug, Clone)]
pub(super) struct Pair<'a> {
    pub(super) old: Part<'a>,
    pub(super) new: Part<'a>,
}

impl<'a> Pair<'a> {
    /// Returns the member called `key`, if both parts have it.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        Some(Self {
            old: self.old.get(key)?,
            new: self.new.get(key)?,
        })
    }

    /// Returns the member called `key` of both parts, or the part itself where it has none.
    pub(super) fn nearest(&self, key: &str) -> Self {
        Self {
            old: self.old.get(key).unwrap_or_else(|| self.old.clone()),
            new: self.new.get(key).unwrap_or_else(|| self.new.clone()),
        }
    }

    /// Returns the values of the member called `key`, if they differ.
    pub(super) fn difference(&self, key: &str) -> Option<(Option<&'a Value>, Option<&'a Value>)> {
        let (old, new) = (self.old.value.get(key), self.new.value.get(key));
        (old != new).then_some((old, new))
    }
}
