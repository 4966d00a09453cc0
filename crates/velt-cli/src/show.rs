//! Shows results in the requested format.

use clap::ArgMatches;
use serde_json::{Map, Value};

use crate::{
    failure::{Exit, Failure},
    output, table,
};

/// Prints `result` in the requested format.
pub(crate) fn print(result: &Value, matches: &ArgMatches) -> Result<(), Failure> {
    if let Some(query) = matches.get_one::<String>("jsonpath") {
        return Ok(output::print(&found(query, result)?)?);
    }
    let text = match format(matches) {
        "json" => serde_json::to_string_pretty(result)
            .map_err(|error| Failure::new(Exit::Transport, error.to_string()))?,
        "jsonl" => lines(result),
        "csv" => csv(result)?,
        _ => table::table(result),
    };
    // A page without items is no line.
    if text.is_empty() && is_streamed(matches) {
        return Ok(());
    }
    Ok(output::print(&text)?)
}

/// Returns what a JSONPath finds: texts as they are, anything else as JSON, a line each.
fn found(query: &str, result: &Value) -> Result<String, Failure> {
    let path = serde_json_path::JsonPath::parse(query)
        .map_err(|error| Failure::new(Exit::Usage, format!("--jsonpath: {error}")))?;
    let lines: Vec<String> = path.query(result).iter().map(|value| cell(value)).collect();
    Ok(lines.join("\n"))
}

/// Returns whether results can be shown piece by piece.
pub(crate) fn is_streamed(matches: &ArgMatches) -> bool {
    format(matches) == "jsonl"
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
fn lines(result: &Value) -> String {
    let lines: Vec<String> = rows(result).iter().map(Value::to_string).collect();
    lines.join("\n")
}

/// Returns the items of a result as comma-separated values, with a header.
fn csv(result: &Value) -> Result<String, Failure> {
    let rows = rows(result);
    let columns = table::columns(rows.iter());
    let failed = |error: &dyn std::fmt::Display| Failure::new(Exit::Transport, error.to_string());
    let mut writer = csv::Writer::from_writer(Vec::new());
    if columns.is_empty() {
        for row in &rows {
            writer
                .write_record([cell(row)])
                .map_err(|error| failed(&error))?;
        }
    } else {
        writer
            .write_record(&columns)
            .map_err(|error| failed(&error))?;
        for row in &rows {
            let cells = columns
                .iter()
                .map(|name| row.get(name).map_or_else(String::new, cell));
            writer.write_record(cells).map_err(|error| failed(&error))?;
        }
    }
    let text = writer.into_inner().map_err(|error| failed(&error))?;
    Ok(String::from_utf8_lossy(&text).trim_end().to_owned())
}

/// Returns a value as a cell: a text as it is, anything nested as JSON.
fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// Returns the items of a result. The items of a map get its keys as `item`.
fn rows(result: &Value) -> Vec<Value> {
    let data = match result {
        Value::Object(object) => object.get("data").unwrap_or(result),
        other => other,
    };
    match data {
        Value::Array(items) => items.clone(),
        Value::Object(items) if table::is_map_of_objects(items) => items
            .iter()
            .map(|(id, item)| {
                let mut row = Map::from_iter([("item".to_owned(), id.as_str().into())]);
                row.extend(item.as_object().cloned().unwrap_or_default());
                Value::Object(row)
            })
            .collect(),
        other => vec![other.clone()],
    }
}
