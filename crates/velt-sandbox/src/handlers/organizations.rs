//! Organizations, and what is set on them.

use serde_json::{Map, Value, json};

use super::{EMPTY_ID, answer, outcome, text, texts};
use crate::{refusal::Refusal, state::State};

const MISSING: &str = "Organization does not exist";

/// How many organizations a page has, unless the request says so.
const PAGE_SIZE: u64 = 1000;

pub(super) fn add(state: &mut State, data: &Value) -> Result<Value, Refusal> {
    let outcomes = given(data).map(|(id, fields)| {
        let said = if id.is_empty() {
            Err(EMPTY_ID)
        } else {
            let organization = state.organizations.entry(id.to_owned()).or_default();
            organization.fields.extend(fields);
            Ok("Added Successfully")
        };
        (id.to_owned(), outcome(id, said))
    });
    Ok(answer(
        "Organization(s) added successfully.",
        outcomes.collect(),
    ))
}

pub(super) fn update(state: &mut State, data: &Value) -> Result<Value, Refusal> {
    let outcomes = given(data).map(|(id, fields)| {
        let said = match state.organizations.get_mut(id) {
            Some(organization) => {
                organization.fields.extend(fields);
                Ok("Updated Successfully")
            }
            None => Err(MISSING),
        };
        (id.to_owned(), outcome(id, said))
    });
    Ok(answer(
        "Organization(s) updated successfully.",
        outcomes.collect(),
    ))
}

pub(super) fn delete(state: &mut State, data: &Value) -> Result<Value, Refusal> {
    let ids = texts(data, "organizationIds").into_iter().flatten();
    let outcomes = ids.map(|id| {
        let said = match state.organizations.remove(id) {
            Some(_) => Ok("Deleted Successfully"),
            None => Err(MISSING),
        };
        (id.to_owned(), outcome(id, said))
    });
    Ok(answer(
        "Organization(s) deleted successfully.",
        outcomes.collect(),
    ))
}

pub(super) fn update_disabled_state(state: &mut State, data: &Value) -> Result<Value, Refusal> {
    let ids = texts(data, "organizationIds").into_iter().flatten();
    let outcomes = ids.map(|id| {
        let said = match state.organizations.get_mut(id) {
            Some(organization) => {
                organization
                    .fields
                    .insert("disabled".to_owned(), data["disabled"].clone());
                Ok("Updated disable state for organization Successfully")
            }
            None => Err(MISSING),
        };
        (id.to_owned(), outcome(id, said))
    });
    let message = "Updated disable state for Organization(s) successfully.";
    Ok(answer(message, outcomes.collect()))
}

/// Gives organizations in the order of their ids; the token of a page is the id that
/// the page before ended with.
pub(super) fn get(state: &mut State, data: &Value) -> Result<Value, Refusal> {
    let wanted: Option<Vec<&str>> = texts(data, "organizationIds").map(Iterator::collect);
    let after = data
        .get("pageToken")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let size = data
        .get("pageSize")
        .and_then(Value::as_u64)
        .unwrap_or(PAGE_SIZE)
        .max(1);
    let mut found = state
        .organizations
        .iter()
        .filter(|(id, _)| {
            wanted
                .as_ref()
                .is_none_or(|wanted| wanted.contains(&id.as_str()))
        })
        .filter(|(id, _)| id.as_str() > after)
        .peekable();

    let mut page = Vec::new();
    let mut last = None;
    for (id, organization) in found
        .by_ref()
        .take(usize::try_from(size).unwrap_or(usize::MAX))
    {
        let mut fields = Map::from_iter([("id".to_owned(), json!(id))]);
        fields.extend(organization.fields.clone());
        fields.entry("disabled").or_insert(Value::Bool(false));
        page.push(Value::Object(fields));
        last = Some(id);
    }
    let mut result = json!({
        "status": "success",
        "message": "Organization(s) retrieved successfully.",
        "data": page,
    });
    if found.peek().is_some() {
        result["nextPageToken"] = json!(last);
    }
    Ok(result)
}

/// The organizations of a request, each with its id and its other fields.
fn given(data: &Value) -> impl Iterator<Item = (&str, Map<String, Value>)> {
    let organizations = data.get("organizations").and_then(Value::as_array);
    organizations.into_iter().flatten().map(|organization| {
        let mut fields = organization.as_object().cloned().unwrap_or_default();
        fields.remove("organizationId");
        (text(organization, "organizationId"), fields)
    })
}
