//! The operations that read or change the data of the sandbox.

mod organizations;
mod user_groups;
mod users;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{refusal::Refusal, state::State};

/// An operation, as a function from a request's `data` to a response's `result`.
///
/// `data` has been validated against the schema of the operation.
pub(crate) type Handler = fn(&mut State, &Value) -> Result<Value, Refusal>;

/// Returns the handler of a path, if the sandbox keeps data for the operation.
///
/// Both versions of an operation share a handler.
pub(crate) fn handler(path: &str) -> Option<Handler> {
    let (_, path) = path.strip_prefix('/')?.split_once('/')?;
    Some(match path {
        "organizations/access/disablestate/update" => organizations::update_disabled_state,
        "organizations/add" => organizations::add,
        "organizations/delete" => organizations::delete,
        "organizations/get" => organizations::get,
        "organizations/update" => organizations::update,
        "organizations/usergroups/add" => user_groups::add,
        "organizations/usergroups/users/add" => user_groups::add_users,
        "organizations/usergroups/users/delete" => user_groups::delete_users,
        "users/add" => users::add,
        "users/delete" => users::delete,
        "users/get" => users::get,
        "users/update" => users::update,
        _ => return None,
    })
}

/// Returns a string field, or an empty string if it is missing.
fn text<'a>(data: &'a Value, field: &str) -> &'a str {
    data.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// Returns a list of strings, or `None` if it is missing.
fn texts<'a>(data: &'a Value, field: &str) -> Option<impl Iterator<Item = &'a str>> {
    Some(
        data.get(field)?
            .as_array()?
            .iter()
            .filter_map(Value::as_str),
    )
}

const EMPTY_ID: &str = "The id is empty.";

/// Returns the outcome of the item `id`.
fn outcome(id: &str, said: Result<&str, &str>) -> Value {
    json!({
        "success": said.is_ok(),
        // Velt returns an ID of its own here.
        "id": format!("sandbox-{id}"),
        "message": said.unwrap_or_else(|failure| failure),
    })
}

/// Returns the `result` of an operation with an outcome for each item.
fn response(message: &str, outcomes: Map<String, Value>) -> Value {
    json!({ "status": "success", "message": message, "data": outcomes })
}

/// The default number of items per page.
const PAGE_SIZE: u64 = 1000;

/// Returns the `result` of a paged operation, with the page that `data` asks for.
///
/// The page token is the ID of the last item on the previous page.
fn page(message: &str, data: &Value, rows: BTreeMap<String, Value>) -> Value {
    let after = text(data, "pageToken");
    let size = data
        .get("pageSize")
        .and_then(Value::as_u64)
        .unwrap_or(PAGE_SIZE)
        .max(1);
    let mut rest = rows
        .into_iter()
        .filter(|(id, _)| after.is_empty() || id.as_str() > after)
        .peekable();
    let mut items = Vec::new();
    let mut last = None;
    for (id, row) in rest
        .by_ref()
        .take(usize::try_from(size).unwrap_or(usize::MAX))
    {
        items.push(row);
        last = Some(id);
    }
    let mut result = json!({ "status": "success", "message": message, "data": items });
    if rest.peek().is_some() {
        result["nextPageToken"] = json!(last);
    }
    result
}
