//! The agents that comments are written by.

use serde_json::{Value, json};

use crate::{
    call::{Call, Version, fields_of, text},
    handlers::agents,
};

const FIELDS: &[&str] = &[
    "agentId",
    "agentSource",
    "agentName",
    "executionId",
    "url",
    "reason",
];

/// Returns the agent of a comment in a request. Version 1 has none.
pub(super) fn sent<'a>(call: &Call<'_>, comment: &'a Value) -> Option<&'a Value> {
    let is_v2 = call.version == Version::V2;
    comment
        .get("agent")
        .filter(|agent| is_v2 && agent.is_object())
}

/// Says whether the agent of a comment exists. Those that run outside Velt are not checked.
pub(super) fn exists(call: &Call<'_>, comment: &Value) -> bool {
    sent(call, comment).is_none_or(|agent| {
        let id = text(agent, "agentId");
        is_external(agent) || agents::exists(call, id)
    })
}

/// Returns the agent of a comment as it is stored.
pub(super) fn block(call: &Call<'_>, comment: &Value) -> Option<Value> {
    let agent = sent(call, comment)?;
    let id = text(agent, "agentId");
    let mut block = fields_of(agent, FIELDS);
    let kind = if is_external(agent) {
        "external"
    } else {
        // Velt's agents have names of their own.
        block.remove("agentName");
        if let Some(name) = agents::name(call, id) {
            block.insert("agentName".to_owned(), name);
        }
        if agents::is_built_in(id) {
            "built-in"
        } else {
            "custom"
        }
    };
    block.insert("agentType".to_owned(), json!(kind));
    Some(block.into())
}

/// Returns the ID of an agent's finding, by which clients match outcomes to annotations.
pub(super) fn finding_id<'a>(call: &Call<'_>, comment: &'a Value) -> Option<&'a str> {
    sent(call, comment)?
        .get("reason")?
        .get("findingId")?
        .as_str()
}

fn is_external(agent: &Value) -> bool {
    text(agent, "agentSource") == "external"
}
