//! User groups and their members.

use serde_json::{Value, json};

use super::{EMPTY_ID, Operations};
use crate::{
    call::{Call, fields_but, text},
    refusal::Refusal,
    reply::{Outcomes, Reply},
    store::{GROUPS, Key, MEMBERS, Record, USERS},
};

pub(super) const OPERATIONS: Operations = &[
    ("organizations/usergroups/add", add),
    ("organizations/usergroups/users/add", add_users),
    ("organizations/usergroups/users/delete", delete_users),
];

const MISSING_USER: &str = "User does not exist.";

fn add(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("createOrganization")?;
    let mut outcomes = Outcomes::default();
    for group in call.items("organizationUserGroups")? {
        let id = text(group, "groupId");
        let said = if id.is_empty() {
            Err(EMPTY_ID)
        } else {
            let fields = fields_but(group, &["groupId"]);
            call.store.merge(&GROUPS, organization.join(id), fields);
            Ok("Organization user group added.")
        };
        let internal = call
            .internal_id("group", &[organization.last(), id])
            .hex(32);
        outcomes.add(id, said, json!({ "id": internal }));
    }
    Ok(outcomes.reply("Organization User Groups added successfully."))
}

/// Adds users to a group. Only users of the organization can be members.
fn add_users(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let (organization, group) = group(call)?;
    let mut outcomes = Outcomes::default();
    for id in call.ids("userIds")? {
        let user = organization.join(id);
        let mut exists = call.store.contains(&USERS, &user);
        if !exists && call.switches.lenient_parents && !id.is_empty() {
            call.store.put(&USERS, user, &Record::new());
            exists = true;
        }
        let said = if id.is_empty() {
            Err(EMPTY_ID)
        } else if exists {
            call.store.put(&MEMBERS, group.join(id), &Record::new());
            Ok("User added to organization user group.")
        } else {
            Err(MISSING_USER)
        };
        outcomes.add(id, said, of_group(&group));
    }
    Ok(outcomes.reply("Added organization users to group successfully."))
}

fn delete_users(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let (_, group) = group(call)?;
    let ids: Vec<String> = if call.flag("deleteAll") {
        let members = call.store.keys(&MEMBERS, &group, None);
        members.map(|key| key.last().to_owned()).collect()
    } else {
        let ids = call.ids("userIds")?;
        ids.into_iter().map(str::to_owned).collect()
    };
    let mut outcomes = Outcomes::default();
    for id in ids {
        let said = if id.is_empty() {
            Err(EMPTY_ID)
        } else if call.store.remove(&MEMBERS, &group.join(&id)) {
            Ok("User deleted from organization user group.")
        } else {
            Err(MISSING_USER)
        };
        outcomes.add(&id, said, of_group(&group));
    }
    Ok(outcomes.reply("Deleted users from group successfully."))
}

/// Returns the keys of the organization and the group of a request, which must exist.
fn group(call: &mut Call<'_>) -> Result<(Key, Key), Refusal> {
    let organization = call.organization("")?;
    let id = call.text("organizationUserGroupId");
    let group = organization.join(id);
    if call.store.contains(&GROUPS, &group) {
        return Ok((organization, group));
    }
    if call.switches.lenient_parents && !id.is_empty() {
        call.store.put(&GROUPS, group.clone(), &Record::new());
        return Ok((organization, group));
    }
    let known = call.known(&GROUPS, &organization);
    Err(Refusal::not_found(format!(
        "User group does not exist: {id}{known}"
    )))
}

/// Returns the field of an outcome that names the group.
fn of_group(group: &Key) -> Value {
    json!({ "organizationUserGroupId": group.last() })
}
