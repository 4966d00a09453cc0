//! Prints results as lines of JSON.

use std::io::{self, Write};

use serde_json::{Map, Value, json};
use velt_bulk::{CallOutcome, CallOutcomeKind};

use crate::{bulk::Screen, interrupt::Stop};

/// Returns a function that prints the result of each request that was sent.
///
/// If standard output is closed, results would be lost: nothing more is started.
pub(super) fn printer(
    screen: &Screen,
    stop: &Stop,
) -> impl FnMut(&CallOutcome<'_>) + Send + 'static {
    let screen = screen.clone();
    let stop = stop.clone();
    move |outcome| {
        let Some(line) = line(outcome) else {
            return;
        };
        let written = screen.beside(|| {
            let mut out = io::stdout().lock();
            writeln!(out, "{line}").and_then(|()| out.flush())
        });
        if let Err(error) = written {
            stop.request(&format!("standard output cannot be written to: {error}"));
        }
    }
}

/// Returns the line of a request that was sent.
fn line(outcome: &CallOutcome<'_>) -> Option<Value> {
    let is_ok = matches!(outcome.kind, CallOutcomeKind::Done(_));
    let mut line = Map::from_iter([
        ("line".to_owned(), json!(outcome.number)),
        ("ok".to_owned(), json!(is_ok)),
    ]);
    match outcome.kind {
        CallOutcomeKind::Done(result) => {
            line.insert("result".to_owned(), result.clone());
        }
        CallOutcomeKind::Failed(failure) => {
            if let Some(result) = &failure.result {
                line.insert("result".to_owned(), result.clone());
            }
            line.insert("error".to_owned(), json!(failure));
        }
        _ => return None,
    }
    Some(Value::Object(line))
}
