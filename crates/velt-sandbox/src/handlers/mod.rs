//! The operations that the sandbox keeps something for.

mod organizations;
mod user_groups;
mod users;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{refusal::Refusal, state::State};

/// What an operation does: from `data` of the request to `result` of the answer.
///
/// `data` has been checked against the schema of the operation.
pub(crate) type Handler = fn(&mut State, &Value) -> Result<Value, Refusal>;

/// The handler of a path, if the sandbox keeps something for it; both versions of an
/// operation share one.
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

/// A text that the schema requires.
fn text<'a>(data: &'a Value, field: &str) -> &'a str {
    data.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// A list of texts; nothing if it was left out.
fn texts<'a>(data: &'a Value, field: &str) -> Option<impl Iterator<Item = &'a str>> {
    Some(
        data.get(field)?
            .as_array()?
            .iter()
            .filter_map(Value::as_str),
    )
}

const EMPTY_ID: &str = "The id is empty.";

/// What happened to the item `id`.
fn outcome(id: &str, said: Result<&str, &str>) -> Value {
    json!({
        "success": said.is_ok(),
        // Velt gives an id of its own here.
        "id": format!("sandbox-{id}"),
        "message": said.unwrap_or_else(|failure| failure),
    })
}

/// The `result` of an operation with an outcome for each item.
fn answer(message: &str, outcomes: Map<String, Value>) -> Value {
    json!({ "status": "success", "message": message, "data": outcomes })
}

/// How many items a page has, unless the request says so.
const PAGE_SIZE: u64 = 1000;

/// The `result` of an operation that answers in pages, with the page that `data` asks
/// for: the token is the id that the page before ended with.
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
