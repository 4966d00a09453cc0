//! Who is in which group.

use serde_json::{Map, Value, json};

use super::{text, texts};
use crate::{refusal::Refusal, state::State};

pub(super) fn add_users(state: &mut State, data: &Value) -> Result<Value, Refusal> {
    let group_id = text(data, "organizationUserGroupId");
    let organization = state.organization(text(data, "organizationId"))?;
    organization.group(group_id)?;
    let mut outcomes = Map::new();
    for user in texts(data, "userIds").into_iter().flatten() {
        let outcome = if user.is_empty() {
            outcome(group_id, Err("User id is empty."))
        } else {
            organization.users.insert(user.to_owned());
            organization.group(group_id)?.insert(user.to_owned());
            outcome(group_id, Ok("User added to organization user group."))
        };
        outcomes.insert(user.to_owned(), outcome);
    }
    Ok(answer(
        "Added organization users to group successfully.",
        outcomes,
    ))
}

fn outcome(group: &str, said: Result<&str, &str>) -> Value {
    json!({
        "success": said.is_ok(),
        "organizationUserGroupId": group,
        "message": said.unwrap_or_else(|failure| failure),
    })
}

fn answer(message: &str, outcomes: Map<String, Value>) -> Value {
    json!({ "status": "success", "message": message, "data": outcomes })
}
