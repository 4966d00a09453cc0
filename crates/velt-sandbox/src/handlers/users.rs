//! Users of an organization, and of its folders and documents.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{EMPTY_ID, outcome, page, response, text, texts};
use crate::{
    refusal::Refusal,
    state::{Organization, Place, State, Users},
};

const MISSING: &str = "User does not exist.";

pub(super) fn add(state: &mut State, data: &Value) -> Result<Value, Refusal> {
    let organization = state
        .organizations
        .entry(text(data, "organizationId").to_owned())
        .or_default();
    let users = organization.users.entry(place(data)).or_default();
    let outcomes = given(data).map(|(id, fields)| {
        let said = if id.is_empty() {
            Err(EMPTY_ID)
        } else {
            users.entry(id.to_owned()).or_default().extend(fields);
            Ok("User added.")
        };
        (id.to_owned(), outcome(id, said))
    });
    Ok(response(
        "User(s) processed successfully.",
        outcomes.collect(),
    ))
}

pub(super) fn update(state: &mut State, data: &Value) -> Result<Value, Refusal> {
    let organization = state.organization(text(data, "organizationId"))?;
    let users = organization.users.entry(place(data)).or_default();
    let outcomes = given(data).map(|(id, fields)| {
        let said = match users.get_mut(id) {
            Some(user) => {
                user.extend(fields);
                Ok("User updated.")
            }
            None => Err(MISSING),
        };
        (id.to_owned(), outcome(id, said))
    });
    Ok(response(
        "User(s) processed successfully.",
        outcomes.collect(),
    ))
}

pub(super) fn delete(state: &mut State, data: &Value) -> Result<Value, Refusal> {
    let organization = state.organization(text(data, "organizationId"))?;
    let users = organization.users.entry(place(data)).or_default();
    let ids = texts(data, "userIds").into_iter().flatten();
    let outcomes = ids.map(|id| {
        let said = match users.remove(id) {
            Some(_) => Ok("User removed."),
            None => Err(MISSING),
        };
        (id.to_owned(), outcome(id, said))
    });
    Ok(response(
        "User(s) deleted successfully.",
        outcomes.collect(),
    ))
}

pub(super) fn get(state: &mut State, data: &Value) -> Result<Value, Refusal> {
    let organization = state.organization(text(data, "organizationId"))?;
    let is_wanted = |id: &str| {
        let listed = texts(data, "userIds").is_none_or(|mut ids| ids.any(|wanted| wanted == id));
        let grouped = texts(data, "organizationUserGroupIds")
            .is_none_or(|mut groups| groups.any(|group| is_member(organization, group, id)));
        listed && grouped
    };
    let flag = |name: &str| data.get(name) == Some(&Value::Bool(true));
    const MESSAGE: &str = "User(s) retrieved successfully.";
    if !flag("allDocuments") {
        let nobody = Users::new();
        let users = organization.users.get(&place(data)).unwrap_or(&nobody);
        return Ok(page(MESSAGE, data, rows(users, is_wanted)));
    }

    let of_documents = organization
        .users
        .iter()
        .filter_map(|(place, users)| match place {
            Place::Document(id) => Some((id, users)),
            _ => None,
        });
    if flag("groupByDocumentId") {
        let by_document: Map<String, Value> = of_documents
            .map(|(id, users)| (id.clone(), rows(users, is_wanted).into_values().collect()))
            .collect();
        return Ok(json!({ "status": "success", "message": MESSAGE, "data": by_document }));
    }
    let all = of_documents
        .flat_map(|(_, users)| rows(users, is_wanted))
        .collect();
    Ok(page(MESSAGE, data, all))
}

/// Returns the organization, folder or document whose users a request is about.
fn place(data: &Value) -> Place {
    let id = |name: &str| data.get(name).and_then(Value::as_str).map(str::to_owned);
    match (id("documentId"), id("folderId")) {
        (Some(id), _) => Place::Document(id),
        (None, Some(id)) => Place::Folder(id),
        (None, None) => Place::Organization,
    }
}

fn is_member(organization: &Organization, group: &str, user: &str) -> bool {
    organization
        .groups
        .get(group)
        .is_some_and(|users| users.contains(user))
}

/// Returns the wanted users by ID, in the format of Velt's responses.
fn rows(users: &Users, is_wanted: impl Fn(&str) -> bool) -> BTreeMap<String, Value> {
    let wanted = users.iter().filter(|(id, _)| is_wanted(id));
    let rows = wanted.map(|(id, fields)| {
        let mut user = Map::from_iter([("userId".to_owned(), json!(id))]);
        user.extend(fields.clone());
        (id.clone(), Value::Object(user))
    });
    rows.collect()
}

/// Returns the users of a request, each with its ID and its other fields.
fn given(data: &Value) -> impl Iterator<Item = (&str, Map<String, Value>)> {
    let users = data.get("users").and_then(Value::as_array);
    users.into_iter().flatten().map(|user| {
        let mut fields = user.as_object().cloned().unwrap_or_default();
        fields.remove("userId");
        (text(user, "userId"), fields)
    })
}
