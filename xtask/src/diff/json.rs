//! Renders changes as JSON, for programs.

use anyhow::Context;
use serde_json::{Value, json};

use super::change::{Change, Direction, Subject};
use crate::document::Location;

/// Returns an array with an object per change.
pub(super) fn render(changes: &[Change]) -> anyhow::Result<String> {
    let changes: Vec<Value> = changes.iter().map(object).collect();
    serde_json::to_string_pretty(&changes).context("cannot write the changes as JSON")
}

fn object(change: &Change) -> Value {
    let subject = match &change.subject {
        Subject::Api => json!({ "type": "api" }),
        Subject::Operation { id, call } => json!({ "type": "operation", "name": id, "call": call }),
        Subject::Component {
            name,
            operations,
            direction,
        } => json!({
            "type": "component",
            "name": name,
            "operations": operations,
            "direction": direction.map(Direction::name),
        }),
    };
    let place = Some(change.place.label()).filter(|place| !place.is_empty());
    json!({
        "kind": change.kind.name(),
        "subject": subject,
        "place": place,
        "change": change.what.words(),
        "effect": change.effect,
        "old": location(&change.old),
        "new": location(&change.new),
    })
}

fn location(location: &Option<Location>) -> Value {
    match location {
        Some(Location { file, line }) => {
            json!({ "file": file.display().to_string(), "line": line })
        }
        None => Value::Null,
    }
}
