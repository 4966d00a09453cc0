//! Fields that definitions may have: unknown ones are refused.

use serde_json::{Value, json};

use crate::call::{list, text};

const TOP: &[&str] = &[
    "definitionId",
    "name",
    "description",
    "scope",
    "nodes",
    "edges",
    "groups",
    "triggers",
    "webhookConfig",
    "tags",
    "custom",
    "organizationId",
    "documentId",
];
const SCOPE: &[&str] = &["level", "organizationId", "documentId"];
const NODE: &[&str] = &[
    "nodeId",
    "type",
    "config",
    "slaMs",
    "requireNonEmptyOutput",
    "name",
    "description",
];
const AGENT: &[&str] = &[
    "agentId",
    "url",
    "urlPath",
    "crossPageExecute",
    "maxUrlsToProcess",
    "userContextMapping",
    "promptOverride",
    "inputMapping",
    "pollIntervalMs",
    "agentMaxRuntimeMs",
    "requireNonEmptyOutput",
    "blocking",
    "resolutionPolicy",
];
const HUMAN: &[&str] = &["reviewers", "reviewerIds", "reviewerEmails", "commentBody"];
const NOTIFICATION: &[&str] = &[
    "channel",
    "bodyTemplate",
    "recipients",
    "subjectTemplate",
    "slackTarget",
    "format",
];
const WEBHOOK: &[&str] = &[
    "url",
    "mode",
    "method",
    "authMode",
    "authTokenHeader",
    "timeoutMs",
    "expectedStatusCodes",
    "bodyTemplate",
    "requestHeaders",
];
const EDGE: &[&str] = &["from", "to", "on", "when", "loop"];
const GROUP: &[&str] = &[
    "groupId",
    "memberNodeIds",
    "expectedSteps",
    "quorum",
    "onQuorumMet",
    "requiredNodeIds",
];
const TRIGGER: &[&str] = &[
    "triggerId",
    "eventName",
    "filters",
    "inboundWebhook",
    "schedule",
    "appTrigger",
];
const WEBHOOK_CONFIG: &[&str] = &["url", "secret", "eventTypes"];

/// What is wrong at a place of a request.
#[derive(Debug, PartialEq)]
pub(super) struct Issue {
    pub(super) code: &'static str,
    pub(super) path: Vec<Value>,
    pub(super) message: String,
}

impl Issue {
    /// Returns a broken rule. Numbers in `path`, which has slashes, are positions in lists.
    pub(super) fn rule(path: &str, message: impl Into<String>) -> Self {
        Self::new("custom", path, message)
    }

    pub(super) fn new(code: &'static str, path: &str, message: impl Into<String>) -> Self {
        let parts = path.split('/').filter(|part| !part.is_empty());
        let parts = parts.map(|part| match part.parse::<u64>() {
            Ok(position) => json!(position),
            Err(_) => json!(part),
        });
        Self {
            code,
            path: parts.collect(),
            message: message.into(),
        }
    }
}

/// Returns the fields that a definition must not have, and the configurations that do not
/// fit the types of their nodes.
pub(super) fn issues(definition: &Value, is_update: bool) -> Vec<Issue> {
    let mut issues = Vec::new();
    let mut top = TOP.to_vec();
    if is_update {
        top.push("ifVersion");
    }
    unknown(definition, &top, "", &mut issues);
    let scope = &definition["scope"];
    unknown(scope, SCOPE, "scope", &mut issues);
    for (name, value) in scope.as_object().into_iter().flatten() {
        if value.is_null() {
            let path = format!("scope/{name}");
            let message = "Expected string, received null";
            issues.push(Issue::new("invalid_type", &path, message));
        }
    }
    for (index, node) in list(definition, "nodes").iter().enumerate() {
        let path = format!("nodes/{index}");
        unknown(node, NODE, &path, &mut issues);
        let (fields, required): (_, &[&str]) = match text(node, "type") {
            "agent" => (AGENT, &["agentId"]),
            "notification" => (NOTIFICATION, &["channel", "bodyTemplate"]),
            "webhook" => (WEBHOOK, &["url"]),
            _ => (HUMAN, &[]),
        };
        let path = format!("{path}/config");
        for name in required
            .iter()
            .filter(|name| node["config"].get(name).is_none())
        {
            let path = format!("{path}/{name}");
            issues.push(Issue::new("invalid_type", &path, "Required"));
        }
        unknown(&node["config"], fields, &path, &mut issues);
    }
    for (field, known) in [("edges", EDGE), ("groups", GROUP), ("triggers", TRIGGER)] {
        for (index, item) in list(definition, field).iter().enumerate() {
            unknown(item, known, &format!("{field}/{index}"), &mut issues);
        }
    }
    let webhook = &definition["webhookConfig"];
    unknown(webhook, WEBHOOK_CONFIG, "webhookConfig", &mut issues);
    issues
}

fn unknown(value: &Value, known: &[&str], path: &str, issues: &mut Vec<Issue>) {
    let fields = value.as_object().into_iter().flatten();
    let unknown = fields.filter(|(name, _)| !known.contains(&name.as_str()));
    let names: Vec<String> = unknown.map(|(name, _)| format!("'{name}'")).collect();
    if !names.is_empty() {
        let message = format!("Unrecognized key(s) in object: {}", names.join(", "));
        issues.push(Issue::new("unrecognized_keys", path, message));
    }
}
