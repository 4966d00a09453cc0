//! Formats responses as tables, for people.

use std::io::{self, IsTerminal};

use comfy_table::{Cell, ContentArrangement, Table, presets};
use serde_json::{Map, Value};
use terminal_size::Width;
use velt::ErrorItem;

use crate::escape::escaped;

/// Formats a response: its message, its data as a table, and the token of the next page.
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
        .map(|token| {
            format!(
                "There is more; the token of the next page is {}",
                escaped(token)
            )
        });
    let parts: Vec<String> = message
        .map(escaped)
        .into_iter()
        .chain(body)
        .chain(more)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("\n\n")
}

/// Formats the items of a failed call, of which some may have taken effect.
pub(crate) fn items<'i>(items: impl Iterator<Item = &'i ErrorItem>) -> String {
    let mut table = plain_table();
    table.set_header(["ITEM", "SUCCESS", "MESSAGE"]);
    for item in items {
        let success = if item.is_success() { "ok" } else { "FAILED" };
        let message = escaped(item.message());
        table.add_row([shown_id(item.id()), success.to_owned(), message]);
    }
    rendered(&table)
}

/// Returns whether an object maps IDs to items: it has members, and all are objects.
pub(crate) fn is_map_of_objects(object: &Map<String, Value>) -> bool {
    !object.is_empty() && object.values().all(Value::is_object)
}

/// Formats a row for each member: its name, then its fields.
fn keyed(object: &Map<String, Value>) -> String {
    let columns = columns(object.values());
    let rows = object.iter().map(|(id, item)| (Some(shown_id(id)), item));
    grid(&columns, true, rows)
}

/// Returns an ID as it is shown: in quotes if it is empty or ends in a space.
pub(crate) fn shown_id(id: &str) -> String {
    if id.trim() == id && !id.is_empty() {
        escaped(id)
    } else {
        format!("{id:?}")
    }
}

fn list(items: &[Value]) -> String {
    // Velt returns null for an item that does not exist.
    let is_row = |item: &Value| item.is_object() || item.is_null();
    if !items.iter().all(is_row) || items.iter().all(Value::is_null) {
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
        table.add_row([Cell::new(escaped(name)), Cell::new(text(value))]);
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
                // Velt found no item for this place of the list.
                (column, None) if item.is_null() && columns.first() == Some(&column) => {
                    "(missing)".to_owned()
                }
                (_, None) => String::new(),
            });
        table.add_row(id.into_iter().chain(cells));
    }
    rendered(&table)
}

/// Returns the names of all members of the items, in order of first appearance.
pub(crate) fn columns<'a>(items: impl Iterator<Item = &'a Value>) -> Vec<&'a str> {
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
    escaped(&out)
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => escaped(text),
        Value::Null => String::new(),
        other => escaped(&other.to_string()),
    }
}

fn plain_table() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    // What another program reads is not wrapped.
    if io::stdout().is_terminal()
        && let Some((Width(width), _)) = terminal_size::terminal_size()
    {
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(width);
    }
    table
}

fn rendered(table: &Table) -> String {
    // Each line starts with the padding of its first cell.
    let lines = table.lines().map(|line| {
        line.strip_prefix(' ')
            .unwrap_or(&line)
            .trim_end()
            .to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}
