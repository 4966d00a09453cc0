//! Shows results in the requested format.

use clap::ArgMatches;
use serde_json::{Map, Value};

use crate::{
    failure::{Exit, Failure},
    output, table,
};

/// Prints `result` in the requested format.
pub(crate) fn print(result: &Value, matches: &ArgMatches) -> Result<(), Failure> {
    let text = match format(matches) {
        "json" => serde_json::to_string_pretty(result)
            .map_err(|error| Failure::new(Exit::Transport, error.to_string()))?,
        "jsonl" => lines(result),
        _ => table::table(result),
    };
    Ok(output::print(&text)?)
}

/// Returns whether the result is shown as a table, for people.
pub(crate) fn is_table(matches: &ArgMatches) -> bool {
    format(matches) == "table"
}

fn format(matches: &ArgMatches) -> &str {
    matches
        .get_one::<String>("output")
        .map_or("table", String::as_str)
}

/// Returns each item of a result as a line of JSON.
///
/// The items of a map get its keys as `item`.
fn lines(result: &Value) -> String {
    let data = match result {
        Value::Object(object) => object.get("data").unwrap_or(result),
        other => other,
    };
    let lines: Vec<String> = match data {
        Value::Array(items) => items.iter().map(Value::to_string).collect(),
        Value::Object(items) if !items.is_empty() && items.values().all(Value::is_object) => items
            .iter()
            .map(|(id, item)| {
                let mut line = Map::from_iter([("item".to_owned(), id.as_str().into())]);
                line.extend(item.as_object().cloned().unwrap_or_default());
                Value::Object(line).to_string()
            })
            .collect(),
        other => vec![other.to_string()],
    };
    lines.join("\n")
}
