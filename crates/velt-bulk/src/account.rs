//! What became of the items of a job.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::input::Item;

/// What became of one item.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Outcome<'a> {
    /// The ID of the item, or the whole item as JSON if it has none.
    pub id: &'a str,
    /// The item as the request takes it.
    pub value: &'a Value,
    /// The fields of the request that the item was for.
    pub fields: Option<&'a Map<String, Value>>,
    /// What became of it.
    pub kind: OutcomeKind<'a>,
}

/// What became of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutcomeKind<'a> {
    /// Velt reported success.
    Done,
    /// Velt reported a failure, or the item has no outcome.
    Failed {
        /// The reason.
        reason: &'a str,
        /// Whether the item may have taken effect anyway.
        may_have_taken_effect: bool,
    },
    /// The job stopped before the item was sent.
    NotSent,
    /// The input contains the item twice. The first one counts.
    Duplicate,
}

/// An item that failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Failure {
    /// The ID of the item.
    pub id: String,
    /// The reason.
    pub reason: String,
    /// Whether the item may have taken effect anyway.
    pub may_have_taken_effect: bool,
}

/// The account of a job. Each item of the input counts once.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// The number of items that are done, in this run and in those before it.
    pub done: u64,
    /// The number of items that failed, in this run and in those before it.
    pub failed: u64,
    /// The number of items that were not sent, because the job stopped.
    pub not_sent: u64,
    /// The number of items that the input contained before.
    pub duplicates: u64,
    /// The number of items that belong to other shards.
    pub other_shards: u64,
    /// The number of items that were done or failed in a run before this one.
    pub resumed: u64,
    /// The number of calls in this run.
    pub calls: u64,
    /// The items that failed, unless [`on_outcome`](crate::Job::on_outcome) takes them.
    pub failures: Vec<Failure>,
    /// Why the job stopped before the end of the input.
    pub stopped: Option<String>,
}

impl Report {
    /// Says whether all items are done.
    pub fn is_success(&self) -> bool {
        self.failed == 0 && self.not_sent == 0 && self.stopped.is_none()
    }

    /// Returns the number of items in the input, as far as it was read.
    pub fn total(&self) -> u64 {
        self.done + self.failed + self.not_sent + self.duplicates + self.other_shards
    }
}

/// The function that is called with the outcome of each item.
pub(crate) type Observer = Box<dyn FnMut(&Outcome<'_>) + Send>;

/// Keeps the account of a running job.
pub(crate) struct Account {
    pub(crate) report: Report,
    observer: Option<Observer>,
}

impl Account {
    pub(crate) fn new(observer: Option<Observer>) -> Self {
        Self {
            report: Report::default(),
            observer,
        }
    }

    /// Counts an item.
    pub(crate) fn add(&mut self, outcome: &Outcome<'_>) {
        match outcome.kind {
            OutcomeKind::Done => self.report.done += 1,
            OutcomeKind::NotSent => self.report.not_sent += 1,
            OutcomeKind::Duplicate => self.report.duplicates += 1,
            OutcomeKind::Failed {
                reason,
                may_have_taken_effect,
            } => {
                self.report.failed += 1;
                if self.observer.is_none() {
                    self.report.failures.push(Failure {
                        id: outcome.id.to_owned(),
                        reason: reason.to_owned(),
                        may_have_taken_effect,
                    });
                }
            }
        }
        if let Some(observer) = &mut self.observer {
            observer(outcome);
        }
    }

    /// Counts an item that is not in a chunk.
    pub(crate) fn add_item(&mut self, id: &str, item: &Item, kind: OutcomeKind<'_>) {
        self.add(&Outcome {
            id,
            value: &item.value,
            fields: item.fields.as_deref(),
            kind,
        });
    }
}
