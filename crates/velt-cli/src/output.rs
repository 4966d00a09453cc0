//! Prints responses.

use std::io::{self, Write};

use comfy_table::{Cell, Table, presets};
use serde_json::{Map, Value};

/// Writes `text` and a line break to standard output.
///
/// # Errors
///
/// Returns an error if writing fails, except if the reader has closed the pipe.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        outcome => outcome,
    }
}

/// Writes a line to standard error. A failure is ignored: there is nowhere to report it.
pub(crate) fn report(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Returns the number of items in a response, and how many of them failed.
pub(crate) fn failures(result: &Value) -> (usize, usize) {
    let items = result.get("data").and_then(Value::as_object);
    let items: Vec<&Value> = items.into_iter().flat_map(Map::values).collect();
    let failed = items
        .iter()
        .filter(|item| item.get("success") == Some(&Value::Bool(false)))
        .count();
    (items.len(), failed)
}

/// Formats a response as a table, for people.
pub(crate) fn table(result: &Value) -> String {
    let message = result.get("message").and_then(Value::as_str);
    let data = match (message, result) {
        (Some(_), Value::Object(object)) => object.get("data"),
        _ => Some(result),
    };
    let body = match data {
        None | Some(Value::Null) => None,
        Some(Value::Object(object)) if is_map_of_objects(object) => Some(keyed(object)),
        Some(Value::Object(object)) => Some(fields(object)),
        Some(Value::Array(items)) => Some(list(items)),
        Some(other) => Some(text(other)),
    };
    let more = ["nextPageToken", "pageToken"]
        .iter()
        .find_map(|name| result.get(name)?.as_str())
        .map(|token| format!("There is more; the token of the next page is {token}"));
    let parts: Vec<String> = message
        .map(str::to_owned)
        .into_iter()
        .chain(body)
        .chain(more)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("\n\n")
}

fn is_map_of_objects(object: &Map<String, Value>) -> bool {
    !object.is_empty() && object.values().all(Value::is_object)
}

/// Formats a row for each member: its name, then its fields.
fn keyed(object: &Map<String, Value>) -> String {
    let columns = columns(object.values());
    let rows = object.iter().map(|(id, item)| {
        // An ID that is empty or ends in a space is visible only in quotes.
        let id = if id.trim() == id && !id.is_empty() {
            id.clone()
        } else {
            format!("{id:?}")
        };
        (Some(id), item)
    });
    grid(&columns, true, rows)
}

fn list(items: &[Value]) -> String {
    if !items.iter().all(Value::is_object) {
        return items.iter().map(text).collect::<Vec<_>>().join("\n");
    }
    grid(
        &columns(items.iter()),
        false,
        items.iter().map(|item| (None, item)),
    )
}

fn fields(object: &Map<String, Value>) -> String {
    let mut table = plain_table();
    for (name, value) in object {
        table.add_row([Cell::new(name), Cell::new(text(value))]);
    }
    rendered(&table)
}

fn grid<'a>(
    columns: &[&str],
    has_ids: bool,
    rows: impl Iterator<Item = (Option<String>, &'a Value)>,
) -> String {
    let mut table = plain_table();
    let id_header = has_ids.then(|| "ITEM".to_owned());
    table.set_header(
        id_header
            .into_iter()
            .chain(columns.iter().map(|column| header(column))),
    );
    for (id, item) in rows {
        let cells = columns
            .iter()
            .map(|column| match (*column, item.get(column)) {
                ("success", Some(Value::Bool(true))) => "ok".to_owned(),
                ("success", Some(Value::Bool(false))) => "FAILED".to_owned(),
                (_, Some(value)) => text(value),
                (_, None) => String::new(),
            });
        table.add_row(id.into_iter().chain(cells));
    }
    rendered(&table)
}

/// Returns the names of all members of the items, in order of first appearance.
fn columns<'a>(items: impl Iterator<Item = &'a Value>) -> Vec<&'a str> {
    let mut columns = Vec::new();
    for (name, _) in items.filter_map(Value::as_object).flatten() {
        if !columns.contains(&name.as_str()) {
            columns.push(name.as_str());
        }
    }
    columns
}

/// Formats `organizationUserGroupId` as `ORGANIZATION USER GROUP ID`.
fn header(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    let mut before_is_lower = false;
    for c in name.chars() {
        if c.is_uppercase() && before_is_lower {
            out.push(' ');
        }
        before_is_lower = c.is_lowercase();
        out.extend(c.to_uppercase());
    }
    out
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn plain_table() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table
}

fn rendered(table: &Table) -> String {
    let lines = table.lines().map(|line| line.trim().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}
