//! Knowledge sources: files that were ingested, as they are stored.

use serde_json::{Value, json};

use super::text::{self, Rule};
use crate::{
    call::{Call, object, step, text as field},
    refusal::Refusal,
    store::{KNOWLEDGE, Key, Record},
};

pub(super) const PLAIN: &str = "text/plain";
pub(super) const CSV: &str = "text/csv";

/// A stored knowledge source.
///
/// The text of plain text and of CSV is in `text`. Files of other types have no content.
pub(super) struct Source {
    pub(super) id: String,
    pub(super) fields: Value,
}

impl Source {
    /// Returns a source, unless there is none with this ID.
    pub(super) fn find(call: &Call<'_>, id: &str) -> Option<Self> {
        let fields = call.store.get(&KNOWLEDGE, &Key::new([id]))?;
        Some(Self::new(id, fields))
    }

    /// Returns a source, which must exist.
    pub(super) fn required(call: &Call<'_>, id: &str) -> Result<Self, Refusal> {
        let source = Self::find(call, id);
        source.ok_or_else(|| Refusal::not_found(format!("Knowledge source not found: {id}")))
    }

    /// Returns all sources, the newest first.
    pub(super) fn all(call: &Call<'_>) -> Vec<Self> {
        let root = Key::new([]);
        let sources = call.store.records(&KNOWLEDGE, &root);
        let mut sources: Vec<Self> = sources
            .map(|(key, fields)| Self::new(key.last(), fields))
            .collect();
        sources.sort_by_key(|source| std::cmp::Reverse(source.fields["number"].as_u64()));
        sources
    }

    fn new(id: &str, fields: Record) -> Self {
        Self {
            id: id.to_owned(),
            fields: Value::Object(fields),
        }
    }

    /// Returns the ID of the source that this one is a duplicate of.
    pub(super) fn duplicate_of(&self) -> Option<&str> {
        self.fields["dedupOf"].as_str()
    }

    /// Returns the source whose status and content this one has: itself, or its original.
    pub(super) fn original(self, call: &Call<'_>) -> Self {
        let original = self.duplicate_of();
        original.and_then(|id| Self::find(call, id)).unwrap_or(self)
    }

    pub(super) fn status(&self) -> &str {
        field(&self.fields, "status")
    }

    /// Returns the text of a source that has been processed, if it has one.
    pub(super) fn text(&self) -> Option<&str> {
        if self.status() != "completed" {
            return None;
        }
        self.fields["text"].as_str()
    }

    pub(super) fn is_rule_based(&self) -> bool {
        self.text().is_some() && self.fields["isRuleBased"] == true
    }

    /// Returns the rules, which only a rule-based source has.
    pub(super) fn rules(&self) -> Vec<Rule> {
        let text = self.text().filter(|_| self.is_rule_based());
        text.map(text::rules).unwrap_or_default()
    }

    /// Returns the passages of a source that is not rule-based.
    pub(super) fn chunks(&self) -> Vec<String> {
        let Some(text) = self.text().filter(|_| !self.is_rule_based()) else {
            return Vec::new();
        };
        if self.fields["mimeType"] == CSV {
            let lines = text.lines().filter(|line| !line.trim().is_empty());
            return lines.map(str::to_owned).collect();
        }
        text::paragraphs(text)
    }

    /// Returns the fields that depend on the status. There is nothing to download from, which
    /// Velt expresses by empty URLs.
    pub(super) fn outcome(&self, rules: &str) -> Record {
        object(match self.status() {
            "completed" => json!({
                rules: self.rules().len(),
                "chunkCount": self.chunks().len(),
                "originalDownloadUrl": "",
                "canonicalMdDownloadUrl": "",
            }),
            "failed" => json!({ "failureReason": self.fields["failureReason"] }),
            _ => Value::Null,
        })
    }

    /// Counts a status request, which may be the one that processing takes.
    pub(super) fn step(&self, call: &mut Call<'_>) {
        let now = call.now;
        call.store
            .change(&KNOWLEDGE, &Key::new([&self.id]), |fields| {
                if step(fields) {
                    finish(fields, now);
                }
            });
    }
}

/// Ends the processing of a source.
pub(super) fn finish(fields: &mut Record, now: i64) {
    let status = if fields.contains_key("failureReason") {
        "failed"
    } else {
        "completed"
    };
    fields.insert("status".to_owned(), json!(status));
    fields.insert("updatedAt".to_owned(), json!(now));
}
