//! Versions of the behavior of custom agents.

use serde_json::{Value, json};

use super::{behavior, current_version, identity, missing};
use crate::{
    call::{Call, object},
    refusal::Refusal,
    reply::Reply,
    store::{AGENT_VERSIONS, AGENTS, Key, Record},
};

/// Adds a version, which becomes the current one.
pub(super) fn add(call: &mut Call<'_>, id: &str, number: u64, behavior: Record) {
    let version = object(json!({ "createdAt": call.now, "behavior": behavior }));
    call.store.put(&AGENT_VERSIONS, key(id, number), &version);
    make_current(call, id, number);
}

/// Returns when a version was created, and the behavior that it consists of.
pub(super) fn get(call: &Call<'_>, id: &str, number: u64) -> Option<(Value, Record)> {
    let mut version = call.store.get(&AGENT_VERSIONS, &key(id, number))?;
    let behavior = version.remove("behavior").unwrap_or_default();
    let created = version.remove("createdAt").unwrap_or_default();
    Some((created, object(behavior)))
}

/// Adds a version that differs from the current one in what the request has.
pub(super) fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let id = call.text("agentId");
    let current = current_version(call, id)?;
    let changes = behavior::read(call.data)?;
    let (_, mut behavior) = get(call, id, current).unwrap_or_default();
    behavior::merge(&mut behavior, changes);
    let agent = identity(call, id).ok_or_else(|| missing(id))?;
    behavior::check(&agent, &behavior)?;
    let number = current + 1;
    add(call, id, number, behavior);
    Ok(Reply::data(
        "Agent version created successfully",
        json!({ "version": number }),
    ))
}

pub(super) fn list(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let id = call.text("agentId");
    // Only custom agents that exist have versions, and the others are no error here.
    let current = current_version(call, id).unwrap_or_default();
    let rows = (1..=current).rev().filter_map(|number| {
        let (created, mut behavior) = get(call, id, number)?;
        // Versions are documented without the metadata, unlike agents.
        behavior.remove("metadata");
        let mut row = object(json!({
            "id": format!("v{number}"),
            "version": number,
            "createdAt": created,
        }));
        row.extend(behavior::redacted(behavior));
        Some(Value::Object(row))
    });
    let versions: Vec<Value> = rows.collect();
    Ok(Reply::data(
        "Versions listed successfully",
        json!({ "versions": versions }),
    ))
}

/// Deletes the current version, so that the one before is current again.
pub(super) fn restore(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let id = call.text("agentId");
    let current = current_version(call, id)?;
    if current <= 1 {
        return Err(Refusal::precondition(format!(
            "Agent {id} is at version 1: there is no version to restore"
        )));
    }
    call.store.remove(&AGENT_VERSIONS, &key(id, current));
    make_current(call, id, current - 1);
    Ok(Reply::data(
        "Version restored successfully",
        json!({ "version": current - 1 }),
    ))
}

fn make_current(call: &mut Call<'_>, id: &str, number: u64) {
    let version = Record::from_iter([("version".to_owned(), json!(number))]);
    call.store.merge(&AGENTS, Key::new([id]), version);
}

fn key(id: &str, number: u64) -> Key {
    Key::new([id, &format!("{number:06}")])
}
