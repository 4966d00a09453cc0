//! What a job is about: items, and how they are told apart.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
    sync::Arc,
};

use serde_json::{Map, Value};
use velt::ItemList;

/// An item of a job: an ID, or an object such as a user.
///
/// A text is an ID; any JSON value is an item as the request takes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub(crate) value: Value,
    /// Fields of the request that this item is for, such as its group.
    pub(crate) fields: Option<Arc<Map<String, Value>>>,
}

impl Item {
    /// Creates an item from a JSON value.
    pub fn new(value: impl Into<Value>) -> Self {
        Self {
            value: value.into(),
            fields: None,
        }
    }

    /// Sets fields of the request for this item, such as its group.
    ///
    /// Items with the same fields share calls, others do not: one job can fill many groups.
    #[must_use]
    pub fn with_fields(mut self, fields: Arc<Map<String, Value>>) -> Self {
        self.fields = Some(fields);
        self
    }

    /// Returns the ID of the item, or the whole item as JSON if it has none.
    pub(crate) fn id(&self, list: &ItemList) -> String {
        let id = match list.id {
            Some(field) => self.value.get(field),
            None => Some(&self.value),
        };
        match id {
            Some(Value::String(id)) => id.clone(),
            Some(Value::Number(id)) => id.to_string(),
            _ => self.value.to_string(),
        }
    }

    /// Returns what tells the item apart from all others of the job.
    pub(crate) fn identity(&self, id: &str) -> String {
        match &self.fields {
            None => id.to_owned(),
            Some(fields) => {
                let mut identity = Value::Object((**fields).clone()).to_string();
                identity.push(' ');
                identity.push_str(id);
                identity
            }
        }
    }
}

impl<T: Into<Value>> From<T> for Item {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

/// The identities that a job has seen.
///
/// A hash stands for each: 8 bytes instead of a text. Two of a million items share one with
/// a probability of 1 in 37 million.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    hashes: HashSet<u64>,
    hasher: RandomState,
}

impl Seen {
    /// Adds an identity, and says whether it is new.
    pub(crate) fn insert(&mut self, identity: &str) -> bool {
        self.hashes.insert(self.hasher.hash_one(identity))
    }
}
