//! Organizations and their fields.

use serde_json::{Map, Value, json};

use super::{EMPTY_ID, outcome, page, response, text, texts};
use crate::{refusal::Refusal, state::State};

const MISSING: &str = "Organization does not exist";

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
    Ok(response(
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
    Ok(response(
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
    Ok(response(
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
    Ok(response(message, outcomes.collect()))
}

pub(super) fn get(state: &mut State, data: &Value) -> Result<Value, Refusal> {
    let is_wanted = |id: &str| {
        texts(data, "organizationIds").is_none_or(|mut ids| ids.any(|wanted| wanted == id))
    };
    let wanted = state.organizations.iter().filter(|(id, _)| is_wanted(id));
    let rows = wanted.map(|(id, organization)| {
        let mut fields = Map::from_iter([("id".to_owned(), json!(id))]);
        fields.extend(organization.fields.clone());
        fields.entry("disabled").or_insert(Value::Bool(false));
        (id.clone(), Value::Object(fields))
    });
    let message = "Organization(s) retrieved successfully.";
    Ok(page(message, data, rows.collect()))
}

/// Returns the organizations of a request, each with its ID and its other fields.
fn given(data: &Value) -> impl Iterator<Item = (&str, Map<String, Value>)> {
    let organizations = data.get("organizations").and_then(Value::as_array);
    organizations.into_iter().flatten().map(|organization| {
        let mut fields = organization.as_object().cloned().unwrap_or_default();
        fields.remove("organizationId");
        (text(organization, "organizationId"), fields)
    })
}
