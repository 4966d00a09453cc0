//! Agents themselves: what they are called, and whether they are enabled.

use serde_json::{Value, json};

use super::{
    BUILT_IN, behavior,
    executions::{Tally, tallies},
    find_built_in, groups, identity, missing, versions,
};
use crate::{
    call::{Call, object},
    refusal::{Code, Refusal},
    reply::Reply,
    store::{AGENT_VERSIONS, AGENTS, Key, Record},
};

/// Creates an agent. The number of custom agents has a limit at Velt, which is not documented.
pub(super) fn create(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let behavior = behavior::read(call.data)?;
    let mut agent = object(json!({
        "name": call.text("name"),
        "description": call.text("description"),
        "enabled": call.flag("enabled"),
    }));
    behavior::check(&agent, &behavior)?;
    let (number, seed) = call.new_numbered_id("agent");
    let id = seed.letters(20);
    agent.insert("number".to_owned(), json!(number));
    call.store.put(&AGENTS, Key::new([&id]), &agent);
    versions::add(call, &id, 1, behavior);
    Ok(Reply::data(
        "Agent created successfully",
        json!({ "agentId": id }),
    ))
}

pub(super) fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    match call.some_text("agentId") {
        Some(id) => get_one(call, id),
        None => list(call),
    }
}

/// Returns an agent, with its current version if it is a custom one.
fn get_one(call: &Call<'_>, id: &str) -> Result<Reply, Refusal> {
    let mut agent = identity(call, id).ok_or_else(|| missing(id))?;
    let version = agent.get("version").and_then(Value::as_u64);
    if let Some((_, behavior)) = version.and_then(|number| versions::get(call, id, number)) {
        agent.extend(behavior::redacted(behavior));
    }
    Ok(Reply::data(
        "Agent fetched successfully",
        json!({ "agent": agent }),
    ))
}

fn list(call: &Call<'_>) -> Result<Reply, Refusal> {
    let ids = match call.some_text("groupId") {
        Some(group) => groups::members(&groups::find(call, group)?),
        None => all(call),
    };
    let is_wanted = |id: &str| match call.text("filter") {
        "defaultOnly" => find_built_in(id).is_some(),
        "customOnly" => find_built_in(id).is_none(),
        _ => true,
    };
    let runs = tallies(call);
    let rows = ids.iter().filter(|id| is_wanted(id)).filter_map(|id| {
        let mut row = identity(call, id)?;
        let Tally { count, last } = runs.get(id).copied().unwrap_or_default();
        row.insert("executionCount".to_owned(), json!(count));
        row.insert("lastExecutedAt".to_owned(), json!(last));
        Some(Value::Object(row))
    });
    let agents: Vec<Value> = rows.collect();
    Ok(Reply::data(
        "Agents fetched successfully",
        json!({ "agents": agents }),
    ))
}

/// Returns the IDs of all agents: the built-in ones, and the others in the order of creation.
fn all(call: &Call<'_>) -> Vec<String> {
    let root = Key::new([]);
    let agents = call.store.records(&AGENTS, &root);
    let mut custom: Vec<(u64, String)> = agents
        .filter(|(key, _)| find_built_in(key.last()).is_none())
        .map(|(key, record)| {
            let number = record.get("number").and_then(Value::as_u64);
            (number.unwrap_or_default(), key.last().to_owned())
        })
        .collect();
    custom.sort();
    let built_in = BUILT_IN.iter().map(|agent| agent.id.to_owned());
    built_in
        .chain(custom.into_iter().map(|(_, id)| id))
        .collect()
}

/// Changes an agent without adding a version. Fields that define its behavior are ignored.
pub(super) fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let id = call.text("agentId");
    let key = Key::new([id]);
    let sent = |names: &[&str]| {
        let names = names.iter();
        let sent =
            names.filter_map(|name| Some(((*name).to_owned(), call.data.get(name)?.clone())));
        sent.collect::<Record>()
    };
    if find_built_in(id).is_some() {
        let changes = sent(&["enabled"]);
        if changes.is_empty() {
            return Err(Refusal::invalid(format!(
                "data.enabled is required: nothing else of the built-in agent {id} can change"
            )));
        }
        call.store.merge(&AGENTS, key, changes);
    } else {
        let changes = sent(&["name", "description", "enabled"]);
        if !call
            .store
            .change(&AGENTS, &key, |agent| agent.extend(changes))
        {
            // Velt does not use NOT_FOUND here.
            let message = format!("Agent not found: {id}");
            return Err(Refusal::new(Code::Internal, message));
        }
    }
    Ok(Reply::data(
        "Agent updated successfully",
        json!({ "agentId": id }),
    ))
}

/// Deletes a custom agent and its versions, and takes it out of its groups. Its runs stay.
pub(super) fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let id = call.text("agentId");
    if find_built_in(id).is_some() {
        return Err(Refusal::invalid(format!(
            "{id} is a built-in agent, which cannot be deleted"
        )));
    }
    groups::remove_everywhere(call, id);
    let key = Key::new([id]);
    call.store.remove_under(&AGENT_VERSIONS, &key);
    call.store.remove(&AGENTS, &key);
    Ok(Reply::data(
        "Agent deleted successfully",
        json!({ "agentId": id }),
    ))
}
