//! The approval engine: definitions of workflows, their executions and steps.

mod compile;
mod definitions;
mod engine;
mod events;
mod execution;
mod executions;
mod expression;
mod groups;
mod linter;
mod loops;
mod nodes;
mod rules;
mod schedule;
mod steps;
mod strict;
#[cfg(test)]
mod tests;
mod urls;

pub(super) use self::rules::broken_rule;

use serde_json::{Value, json};

use super::Operations;
use crate::{
    call::Call,
    store::{COUNTERS, Key, Record},
};

pub(super) const OPERATIONS: Operations = &[
    ("workflow/definitions/create", definitions::create),
    ("workflow/definitions/delete", definitions::delete),
    ("workflow/definitions/get", definitions::get),
    ("workflow/definitions/list", definitions::list_definitions),
    ("workflow/definitions/update", definitions::update),
    ("workflow/executions/cancel", executions::cancel),
    ("workflow/executions/dispatch", executions::dispatch),
    ("workflow/executions/get", executions::get),
    ("workflow/executions/getEvents", events::get_events),
    ("workflow/executions/list", executions::list),
    ("workflow/steps/cancel", steps::cancel),
    (
        "workflow/steps/recordAgentResolution",
        steps::record_agent_resolution,
    ),
    (
        "workflow/steps/recordReviewerDecision",
        steps::record_reviewer_decision,
    ),
    ("workflow/steps/resolve", steps::resolve),
];

/// Returns the time, or a few milliseconds later if another record of this kind has it.
///
/// Cursors of lists are times, so two records with the same time would hide each other.
fn unique_time(call: &mut Call<'_>, kind: &str) -> i64 {
    let key = Key::new([kind]);
    let last = call.store.get(&COUNTERS, &key);
    let last = last.and_then(|record| record.get("last")?.as_i64());
    let time = last.map_or(call.now, |last| call.now.max(last.saturating_add(1)));
    let record = Record::from_iter([("last".to_owned(), json!(time))]);
    call.store.put(&COUNTERS, key, &record);
    time
}

/// Returns the value at a path with dots, such as `payload.url`.
fn at_path<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.')
        .try_fold(value, |value, part| match (value, part.parse::<usize>()) {
            (Value::Array(items), Ok(position)) => items.get(position),
            _ => value.get(part),
        })
}

/// Returns the page of `rows`, newest first, that is older than a cursor, and whether
/// there are more.
fn page_before(
    mut rows: Vec<(i64, Value)>,
    cursor: Option<i64>,
    size: usize,
) -> (Vec<(i64, Value)>, bool) {
    rows.retain(|(time, _)| cursor.is_none_or(|cursor| *time < cursor));
    rows.sort_by_key(|(time, _)| std::cmp::Reverse(*time));
    let more = rows.len() > size;
    rows.truncate(size);
    (rows, more)
}

/// Returns the page size of a request, whose range the schema has checked.
fn page_size(call: &Call<'_>, default: usize) -> usize {
    let size = call.data.get("pageSize").and_then(Value::as_u64);
    size.and_then(|size| usize::try_from(size).ok())
        .unwrap_or(default)
}
