//! Responses made from the documented examples.

use serde_json::{Map, Value};

use super::Operation;

/// Returns the documented response, with an outcome for each item of the request instead
/// of the items of the example.
pub(crate) fn response(operation: &Operation, body: &Value) -> Value {
    let mut response = operation.response.clone();
    let request = body.get("data").unwrap_or(body);
    let ids = match &operation.items {
        Some(path) => ids(request, path),
        None => Vec::new(),
    };
    if let Some(Value::Object(outcomes)) = response.pointer_mut("/result/data")
        && !ids.is_empty()
        && let Some((known, outcome)) = outcomes.iter().next()
    {
        let outcomes_of_request: Map<String, Value> = ids
            .into_iter()
            .map(|id| (id.clone(), renamed(outcome, known, &id)))
            .collect();
        *outcomes = outcomes_of_request;
    }
    response
}

/// Returns the IDs in a field, or in a field of each object in a list, such as
/// `users.userId`.
fn ids(request: &Value, path: &str) -> Vec<String> {
    let id = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    match path.split_once('.') {
        Some((list, field)) => {
            let items = request.get(list).and_then(Value::as_array);
            let items = items.into_iter().flatten();
            items.filter_map(|item| id(item.get(field)?)).collect()
        }
        None => {
            let items = request.get(path).and_then(Value::as_array);
            items.into_iter().flatten().filter_map(id).collect()
        }
    }
}

/// Returns a copy of an outcome in which strings equal to `from` are replaced by `to`.
fn renamed(outcome: &Value, from: &str, to: &str) -> Value {
    match outcome {
        Value::String(text) if text == from => Value::String(to.to_owned()),
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), renamed(value, from, to)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(|item| renamed(item, from, to)).collect(),
        other => other.clone(),
    }
}

/// Returns the documented response without the items of the example.
pub(crate) fn without_items(operation: &Operation) -> Value {
    let mut response = operation.response.clone();
    if let Some(outcomes) = response.pointer_mut("/result/data") {
        *outcomes = Value::Object(Map::new());
    }
    response
}

/// Says whether a request has items.
pub(crate) fn has_items(operation: &Operation, body: &Value) -> bool {
    let request = body.get("data").unwrap_or(body);
    let path = operation.items.as_deref().unwrap_or_default();
    let list = path.split('.').next().unwrap_or_default();
    let items = request.get(list).and_then(Value::as_array);
    items.is_some_and(|items| !items.is_empty())
}

/// Takes the items with one of these IDs out of a request, and returns the IDs that it had.
pub(crate) fn take_items(request: &mut Value, path: &str, unwanted: &[String]) -> Vec<String> {
    let (list, field) = match path.split_once('.') {
        Some((list, field)) => (list, Some(field)),
        None => (path, None),
    };
    let Some(Value::Array(items)) = request.get_mut(list) else {
        return Vec::new();
    };
    let mut taken = Vec::new();
    items.retain(|item| {
        let id = match field {
            Some(field) => item.get(field),
            None => Some(item),
        };
        match id.and_then(Value::as_str) {
            Some(id) if unwanted.iter().any(|unwanted| unwanted == id) => {
                taken.push(id.to_owned());
                false
            }
            _ => true,
        }
    });
    taken
}
