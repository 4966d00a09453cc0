//! Agents, their versions, groups and runs, and drafts of agents and prompts.
//!
//! Refining and validating a prompt needs a model and stores nothing, so that both are left
//! to the documented examples.

mod behavior;
mod executions;
mod groups;
mod identity;
mod prompts;
#[cfg(test)]
mod tests;
mod versions;

use serde_json::{Value, json};

use super::Operations;
use crate::{
    call::{Call, object},
    refusal::Refusal,
    store::{AGENTS, Key, Record},
};

pub(super) const OPERATIONS: Operations = &[
    ("agents/analytics/get", executions::get_analytics),
    ("agents/config/resolve", prompts::resolve_config),
    ("agents/create", identity::create),
    ("agents/delete", identity::delete),
    ("agents/execution/count", executions::count),
    ("agents/execution/get", executions::get),
    ("agents/execution/list", executions::list),
    ("agents/execution/run", executions::run),
    ("agents/extract", prompts::extract),
    ("agents/get", identity::get),
    ("agents/groups/add-agents", groups::add_agents),
    ("agents/groups/create", groups::create),
    ("agents/groups/delete", groups::delete),
    ("agents/groups/get", groups::get),
    ("agents/groups/list", groups::list),
    ("agents/groups/remove-agents", groups::remove_agents),
    ("agents/groups/update", groups::update),
    ("agents/prompt/enhance", prompts::enhance),
    ("agents/update", identity::update),
    ("agents/version/update", versions::update),
    ("agents/versions/list", versions::list),
    ("agents/versions/restore", versions::restore),
];

/// An agent that exists from the start. Only changes of `enabled` are stored.
struct BuiltIn {
    id: &'static str,
    name: &'static str,
    description: &'static str,
}

const fn built_in(id: &'static str, name: &'static str, description: &'static str) -> BuiltIn {
    BuiltIn {
        id,
        name,
        description,
    }
}

/// The built-in agents. Velt documents the IDs of all and the texts of the first.
const BUILT_IN: &[BuiltIn] = &[
    built_in(
        "spell-check",
        "Spell Check",
        "Finds spelling mistakes and typos",
    ),
    built_in("grammar-check", "Grammar Check", "Finds grammar mistakes"),
    built_in("broken-links", "Broken Links", "Finds broken links"),
    built_in("pii-detection", "PII Detection", "Finds personal data"),
    built_in("profanity-filter", "Profanity Filter", "Finds profanity"),
    built_in("sensitive-data", "Sensitive Data", "Finds sensitive data"),
    built_in("lighthouse", "Lighthouse", "Runs a Lighthouse audit"),
    built_in(
        "accessibility-checker",
        "Accessibility Checker",
        "Finds accessibility issues",
    ),
    built_in(
        "og-image-checker",
        "OG Image Checker",
        "Checks Open Graph images",
    ),
    built_in("lorem-ipsum", "Lorem Ipsum", "Finds placeholder text"),
];

fn find_built_in(id: &str) -> Option<&'static BuiltIn> {
    BUILT_IN.iter().find(|agent| agent.id == id)
}

pub(super) fn is_built_in(id: &str) -> bool {
    find_built_in(id).is_some()
}

/// Returns the name of an agent, if it exists.
pub(super) fn name(call: &Call<'_>, id: &str) -> Option<Value> {
    identity(call, id)?.remove("name")
}

/// Says whether an agent exists, built in or not.
pub(super) fn exists(call: &Call<'_>, id: &str) -> bool {
    find_built_in(id).is_some() || call.store.contains(&AGENTS, &Key::new([id]))
}

/// Returns the fields of an agent that belong to no version.
fn identity(call: &Call<'_>, id: &str) -> Option<Record> {
    let stored = call.store.get(&AGENTS, &Key::new([id]));
    if let Some(agent) = find_built_in(id) {
        let stored = Value::Object(stored.unwrap_or_default());
        return Some(object(json!({
            "id": id,
            "name": agent.name,
            "description": agent.description,
            "system": true,
            "enabled": stored["enabled"].as_bool().unwrap_or(true),
            "managedBy": "velt",
        })));
    }
    let stored = Value::Object(stored?);
    Some(object(json!({
        "id": id,
        "name": stored["name"],
        "description": stored["description"],
        "enabled": stored["enabled"],
        "version": stored["version"],
        "managedBy": "customer",
    })))
}

fn missing(id: &str) -> Refusal {
    Refusal::not_found(format!("Agent not found: {id}"))
}

/// Returns the number of the current version of a custom agent.
fn current_version(call: &Call<'_>, id: &str) -> Result<u64, Refusal> {
    if find_built_in(id).is_some() {
        return Err(Refusal::invalid(format!(
            "{id} is a built-in agent, which has no versions"
        )));
    }
    let stored = call.store.get(&AGENTS, &Key::new([id]));
    let stored = Value::Object(stored.ok_or_else(|| missing(id))?);
    Ok(stored["version"].as_u64().unwrap_or(1))
}
