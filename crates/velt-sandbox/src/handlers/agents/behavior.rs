//! The fields that define how an agent behaves: checked, merged, and without their secrets.

use serde_json::{Value, json};

use crate::{
    api,
    call::{fields_but, object, refuse_unknown},
    refusal::Refusal,
    store::Record,
};

/// The fields of an agent that belong to no version.
const IDENTITY: &[&str] = &[
    "agentId",
    "id",
    "name",
    "description",
    "enabled",
    "version",
    "managedBy",
    "system",
    "createdAt",
];

/// The objects that an update is merged into. It replaces everything else.
const BLOCKS: &[&str] = &[
    "contextGathering",
    "execution",
    "response",
    "postProcess",
    "input",
    "scope",
    "setup",
];

/// The metadata that only Velt sets.
const RESERVED_METADATA: &[&str] = &["type", "category", "internal", "apiKey"];

const AI_CONFIG: &[&str] = &["provider", "model", "responseMimeType", "maxToolTurns"];

/// The objects that Velt checks strictly, and their fields.
const STRICT: &[(&str, &[&str])] = &[
    ("/contextGathering/aiConfig", AI_CONFIG),
    ("/execution/aiConfig", AI_CONFIG),
    ("/response/aiConfig", AI_CONFIG),
    (
        "/execution/knowledge",
        &["useMemory", "maxChunks", "maxPatterns", "maxActivities"],
    ),
    (
        "/postProcess",
        &[
            "guardrails",
            "deletePreviousSuggestions",
            "annotations",
            "analytics",
            "matchAndMerge",
            "customProcessors",
        ],
    ),
];

const MCP_SERVERS: &str = "/execution/mcpServers";

const MCP_SERVER: &[&str] = &[
    "id",
    "url",
    "name",
    "description",
    "transport",
    "auth",
    "allowedTools",
    "timeoutMs",
];

/// The lists of servers that have credentials in `auth`.
const WITH_SECRETS: &[&str] = &[
    MCP_SERVERS,
    "/contextGathering/strategyOptions/rest-api/endpoints",
];

const REDACTED: &str = "__redacted__";

/// Returns the behavior in a request, as it is stored.
pub(super) fn read(data: &Value) -> Result<Record, Refusal> {
    if data.get("managedBy").is_some() {
        return Err(Refusal::invalid("data.managedBy is set by Velt only"));
    }
    for field in RESERVED_METADATA {
        if data["metadata"].get(field).is_some() {
            return Err(Refusal::invalid(format!(
                "data.metadata.{field} is set by Velt only"
            )));
        }
    }
    for (pointer, allowed) in STRICT {
        if let Some(object) = data.pointer(pointer) {
            refuse_unknown(object, &path(pointer), allowed)?;
        }
    }
    for (index, server) in items(data, MCP_SERVERS).iter().enumerate() {
        let path = format!("{}.{index}", path(MCP_SERVERS));
        refuse_unknown(server, &path, MCP_SERVER)?;
        let url = server["url"].as_str().unwrap_or_default();
        // A variable may stand for any part, also for the scheme.
        if !["http://", "https://", "{{"]
            .iter()
            .any(|start| url.starts_with(start))
        {
            return Err(Refusal::invalid(format!(
                "{path}.url must be an HTTP or HTTPS URL"
            )));
        }
    }
    let mut behavior = fields_but(data, IDENTITY);
    for block in ["contextGathering", "execution", "response"] {
        let config = behavior
            .get_mut(block)
            .and_then(|block| block.get_mut("aiConfig"));
        if let Some(Value::Object(config)) = config {
            let is_kept =
                |name: &str| name == "provider" || (name == "maxToolTurns" && block == "execution");
            config.retain(|name, _| is_kept(name));
        }
    }
    if let Some(Value::Object(input)) = behavior.get_mut("input") {
        input.remove("supportedVariables");
    }
    Ok(behavior)
}

/// Merges changes into a behavior, one level deep.
pub(super) fn merge(behavior: &mut Record, changes: Record) {
    for (name, change) in changes {
        match (behavior.get_mut(&name), change) {
            (Some(Value::Object(block)), Value::Object(fields))
                if BLOCKS.contains(&name.as_str()) =>
            {
                block.extend(fields);
            }
            (Some(field), change) => *field = change,
            (None, change) => {
                behavior.insert(name, change);
            }
        }
    }
}

/// Refuses a behavior that an agent cannot be created with.
pub(super) fn check(identity: &Record, behavior: &Record) -> Result<(), Refusal> {
    let mut agent = identity.clone();
    agent.extend(behavior.clone());
    let agent = Value::Object(agent);
    let strategy = agent.pointer("/execution/executionStrategy");
    let is_service = strategy.and_then(Value::as_str) == Some("service");
    let instructions = agent["instructions"].as_str().unwrap_or_default();
    if instructions.trim().is_empty() && !is_service {
        return Err(Refusal::invalid(
            "data.instructions must not be empty unless the execution strategy is service",
        ));
    }
    let create = api::operation("/v2/agents/create");
    let problems = create.map(|create| create.problems(&json!({ "data": agent })));
    match problems {
        Some(problems) if !problems.is_empty() => Err(Refusal::invalid(problems.join("; "))),
        _ => Ok(()),
    }
}

/// Returns a behavior without its secrets.
pub(super) fn redacted(behavior: Record) -> Record {
    let mut behavior = Value::Object(behavior);
    for pointer in WITH_SECRETS {
        let servers = behavior.pointer_mut(pointer).and_then(Value::as_array_mut);
        for server in servers.into_iter().flatten() {
            if let Some(Value::Object(auth)) = server.get_mut("auth") {
                redact(auth);
            }
        }
    }
    object(behavior)
}

fn redact(auth: &mut Record) {
    for secret in ["token", "password"] {
        if let Some(value) = auth.get_mut(secret) {
            *value = json!(REDACTED);
        }
    }
    if let Some(Value::Object(headers)) = auth.get_mut("headers") {
        for (_, value) in headers.iter_mut() {
            *value = json!(REDACTED);
        }
    }
}

fn items<'a>(data: &'a Value, pointer: &str) -> &'a [Value] {
    let items = data.pointer(pointer).and_then(Value::as_array);
    items.map(Vec::as_slice).unwrap_or_default()
}

/// Writes a JSON pointer into `data` as messages write paths.
fn path(pointer: &str) -> String {
    format!("data{}", pointer.replace('/', "."))
}
