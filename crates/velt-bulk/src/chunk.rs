//! Splits the input into the items of one call each.

use std::{collections::VecDeque, sync::Arc};

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::input::Item;

/// The number of calls for different groups that are filled at once.
const OPEN: usize = 256;

/// The items of one call.
#[derive(Debug, Clone)]
pub(crate) struct Chunk {
    /// The number of the chunk in its job, from 0.
    pub(crate) number: u64,
    pub(crate) fields: Option<Arc<Map<String, Value>>>,
    /// The items, each with its ID.
    pub(crate) items: Vec<(String, Value)>,
}

impl Chunk {
    /// Returns a hash of what is in the chunk.
    pub(crate) fn fingerprint(&self) -> String {
        let mut hash = Sha256::new();
        if let Some(fields) = &self.fields {
            hash.update(Value::Object((**fields).clone()).to_string());
        }
        for (_, value) in &self.items {
            let text = value.to_string();
            hash.update(text.len().to_le_bytes());
            hash.update(text);
        }
        hex(&hash.finalize()[..8])
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Fills chunks with items. The same input always gives the same chunks.
#[derive(Debug)]
pub(crate) struct Chunker {
    size: usize,
    next: u64,
    /// Chunks that are not full, the oldest first: one for each set of fields.
    open: VecDeque<Chunk>,
}

impl Chunker {
    pub(crate) fn new(size: usize) -> Self {
        Self {
            size,
            next: 0,
            open: VecDeque::new(),
        }
    }

    /// Adds an item, and returns a chunk if one is full.
    pub(crate) fn add(&mut self, id: String, item: Item) -> Option<Chunk> {
        let Item { value, fields } = item;
        let position = self
            .open
            .iter()
            .position(|chunk| match (&chunk.fields, &fields) {
                (Some(a), Some(b)) => Arc::ptr_eq(a, b) || a == b,
                (None, None) => true,
                _ => false,
            });
        let position = position.unwrap_or_else(|| {
            self.open.push_back(Chunk {
                number: 0,
                fields,
                items: Vec::new(),
            });
            self.open.len() - 1
        });
        let chunk = &mut self.open[position];
        chunk.items.push((id, value));
        if chunk.items.len() >= self.size {
            return self.close(position);
        }
        // Too many groups at once: the oldest is sent as it is.
        if self.open.len() > OPEN {
            self.close(0)
        } else {
            None
        }
    }

    /// Returns a chunk that is not full, at the end of the input.
    pub(crate) fn flush(&mut self) -> Option<Chunk> {
        if self.open.is_empty() {
            None
        } else {
            self.close(0)
        }
    }

    fn close(&mut self, position: usize) -> Option<Chunk> {
        let mut chunk = self.open.remove(position)?;
        chunk.number = self.next;
        self.next += 1;
        Some(chunk)
    }
}
