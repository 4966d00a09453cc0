//! Groups of agents. The groups that Velt makes of its own accord do not exist here.

use serde_json::{Value, json};

use super::{exists, missing};
use crate::{
    call::{Call, object, refuse_unknown},
    refusal::{Code, Refusal},
    reply::Reply,
    store::{AGENT_GROUPS, Key, Record},
};

const MAX_GROUPS: usize = 50;
const MAX_AGENTS: usize = 100;

pub(super) fn create(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let allowed = ["name", "description", "agentIds", "metadata"];
    refuse_unknown(call.data, "data", &allowed)?;
    if call.store.keys(&AGENT_GROUPS, &Key::new([]), None).count() >= MAX_GROUPS {
        return Err(exhausted(format!(
            "There are {MAX_GROUPS} agent groups already, which is the maximum"
        )));
    }
    let mut agents = Vec::new();
    add_missing(
        call,
        &mut agents,
        &call.texts("agentIds").unwrap_or_default(),
    )?;
    let mut metadata = object(call.data.get("metadata").cloned().unwrap_or_default());
    metadata.insert("apiKey".to_owned(), json!(call.tenant));
    let (number, seed) = call.new_numbered_id("agentGroup");
    let mut group = object(json!({ "number": number, "name": call.text("name") }));
    if let Some(description) = call.some_text("description") {
        group.insert("description".to_owned(), json!(description));
    }
    group.extend(object(json!({
        "agentIds": agents,
        "metadata": metadata,
        "createdAt": call.now,
        "updatedAt": call.now,
    })));
    let id = seed.letters(20);
    call.store.put(&AGENT_GROUPS, Key::new([&id]), &group);
    Ok(reply("Agent group created successfully", &id, group))
}

pub(super) fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let id = call.text("groupId");
    let group = find(call, id)?;
    Ok(reply("Agent group fetched successfully", id, group))
}

pub(super) fn list(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let root = Key::new([]);
    let groups = call.store.records(&AGENT_GROUPS, &root);
    let mut rows: Vec<(Option<u64>, Value)> = groups
        .map(|(key, mut group)| {
            let number = group.get("number").and_then(Value::as_u64);
            let count = members(&group).len();
            group.remove("agentIds");
            let mut row = row(key.last(), group);
            row.insert("agentCount".to_owned(), json!(count));
            (number, Value::Object(row))
        })
        .collect();
    rows.sort_by_key(|(number, _)| *number);
    let groups: Vec<Value> = rows.into_iter().map(|(_, row)| row).collect();
    Ok(Reply::data(
        "Agent groups listed successfully",
        json!({ "groups": groups }),
    ))
}

pub(super) fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    refuse_unknown(call.data, "data", &["groupId", "name", "description"])?;
    change(call, "Agent group updated successfully", |call, group| {
        for field in ["name", "description"] {
            if let Some(text) = call.some_text(field) {
                group.insert(field.to_owned(), json!(text));
            }
        }
        Ok(())
    })
}

pub(super) fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let id = call.text("groupId");
    if !call.store.remove(&AGENT_GROUPS, &Key::new([id])) {
        return Err(missing_group(id));
    }
    Ok(Reply::data(
        "Agent group deleted successfully",
        json!({ "groupId": id }),
    ))
}

pub(super) fn add_agents(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let message = "Agents added to group successfully";
    change(call, message, |call, group| {
        let mut agents = members(group);
        let added = call.texts("agentIds").unwrap_or_default();
        add_missing(call, &mut agents, &added)?;
        if agents.len() > MAX_AGENTS {
            return Err(exhausted(format!(
                "The group would have {} agents; the maximum is {MAX_AGENTS}",
                agents.len()
            )));
        }
        group.insert("agentIds".to_owned(), json!(agents));
        Ok(())
    })
}

pub(super) fn remove_agents(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let message = "Agents removed from group successfully";
    change(call, message, |call, group| {
        let removed = call.texts("agentIds").unwrap_or_default();
        let mut agents = members(group);
        agents.retain(|id| !removed.contains(&id.as_str()));
        group.insert("agentIds".to_owned(), json!(agents));
        Ok(())
    })
}

/// Returns a group, which must exist.
pub(super) fn find(call: &Call<'_>, id: &str) -> Result<Record, Refusal> {
    let group = call.store.get(&AGENT_GROUPS, &Key::new([id]));
    group.ok_or_else(|| missing_group(id))
}

/// Returns the IDs of the agents in a group, in its order.
pub(super) fn members(group: &Record) -> Vec<String> {
    let agents = group.get("agentIds").and_then(Value::as_array);
    let agents = agents.into_iter().flatten().filter_map(Value::as_str);
    agents.map(str::to_owned).collect()
}

/// Takes an agent out of all groups.
pub(super) fn remove_everywhere(call: &mut Call<'_>, agent: &str) {
    let root = Key::new([]);
    let groups = call.store.records(&AGENT_GROUPS, &root);
    let with_it: Vec<Key> = groups
        .filter(|(_, group)| members(group).iter().any(|id| id == agent))
        .map(|(key, _)| key.clone())
        .collect();
    let now = call.now;
    for key in with_it {
        call.store.change(&AGENT_GROUPS, &key, |group| {
            let mut agents = members(group);
            agents.retain(|id| id != agent);
            group.insert("agentIds".to_owned(), json!(agents));
            group.insert("updatedAt".to_owned(), json!(now));
        });
    }
}

/// Changes the group of a request, and returns it.
fn change<'a>(
    call: &mut Call<'a>,
    message: &str,
    change: impl FnOnce(&Call<'a>, &mut Record) -> Result<(), Refusal>,
) -> Result<Reply, Refusal> {
    let id = call.text("groupId");
    let mut group = find(call, id)?;
    change(call, &mut group)?;
    group.insert("updatedAt".to_owned(), json!(call.now));
    call.store.put(&AGENT_GROUPS, Key::new([id]), &group);
    Ok(reply(message, id, group))
}

/// Adds the agents that are not there yet, all of which must exist.
fn add_missing(call: &Call<'_>, agents: &mut Vec<String>, added: &[&str]) -> Result<(), Refusal> {
    for id in added {
        if !exists(call, id) {
            return Err(missing(id));
        }
        if !agents.iter().any(|agent| agent == id) {
            agents.push((*id).to_owned());
        }
    }
    Ok(())
}

fn reply(message: &str, id: &str, group: Record) -> Reply {
    Reply::data(message, json!({ "group": row(id, group) }))
}

fn row(id: &str, mut group: Record) -> Record {
    group.remove("number");
    let mut row = Record::from_iter([("id".to_owned(), json!(id))]);
    row.extend(group);
    row
}

fn missing_group(id: &str) -> Refusal {
    Refusal::not_found(format!("Agent group not found: {id}"))
}

fn exhausted(message: String) -> Refusal {
    Refusal::new(Code::ResourceExhausted, message)
}
