//! User groups and their members.

use serde_json::{Map, Value, json};

use super::{EMPTY_ID, outcome, response, text, texts};
use crate::{
    refusal::Refusal,
    state::{Place, State},
};

pub(super) fn add(state: &mut State, data: &Value) -> Result<Value, Refusal> {
    let organization = text(data, "organizationId");
    if data.get("createOrganization") == Some(&Value::Bool(true)) {
        state
            .organizations
            .entry(organization.to_owned())
            .or_default();
    }
    let organization = state.organization(organization)?;
    let groups = data.get("organizationUserGroups").and_then(Value::as_array);
    let outcomes = groups.into_iter().flatten().map(|group| {
        let id = text(group, "groupId");
        let said = if id.is_empty() {
            Err(EMPTY_ID)
        } else {
            organization.groups.entry(id.to_owned()).or_default();
            Ok("Organization user group added.")
        };
        (id.to_owned(), outcome(id, said))
    });
    let message = "Organization User Groups added successfully.";
    Ok(response(message, outcomes.collect()))
}

pub(super) fn add_users(state: &mut State, data: &Value) -> Result<Value, Refusal> {
    let group_id = text(data, "organizationUserGroupId");
    let organization = state.organization(text(data, "organizationId"))?;
    organization.group(group_id)?;
    let mut outcomes = Map::new();
    for user in texts(data, "userIds").into_iter().flatten() {
        let said = if user.is_empty() {
            Err(EMPTY_ID)
        } else {
            let users = organization.users.entry(Place::Organization).or_default();
            users.entry(user.to_owned()).or_default();
            organization.group(group_id)?.insert(user.to_owned());
            Ok("User added to organization user group.")
        };
        outcomes.insert(user.to_owned(), membership(group_id, said));
    }
    Ok(response(
        "Added organization users to group successfully.",
        outcomes,
    ))
}

pub(super) fn delete_users(state: &mut State, data: &Value) -> Result<Value, Refusal> {
    let group_id = text(data, "organizationUserGroupId");
    let group = state
        .organization(text(data, "organizationId"))?
        .group(group_id)?;
    let users: Vec<String> = match texts(data, "userIds") {
        _ if data.get("deleteAll") == Some(&Value::Bool(true)) => group.iter().cloned().collect(),
        Some(users) => users.map(str::to_owned).collect(),
        None => Vec::new(),
    };
    let mut outcomes = Map::new();
    for user in users {
        // Velt calls this idempotent, so deleting a user who is not a member succeeds.
        group.remove(&user);
        let said = if user.is_empty() {
            Err(EMPTY_ID)
        } else {
            Ok("User deleted from organization user group.")
        };
        outcomes.insert(user, membership(group_id, said));
    }
    Ok(response("Deleted users from group successfully.", outcomes))
}

/// Returns the outcome of one user of the group.
fn membership(group: &str, said: Result<&str, &str>) -> Value {
    json!({
        "success": said.is_ok(),
        "organizationUserGroupId": group,
        "message": said.unwrap_or_else(|failure| failure),
    })
}
