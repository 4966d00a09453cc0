//! What nodes do: human nodes wait for reviewers, and nothing leaves the sandbox.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{
    at_path,
    engine::{End, Run},
    events::Event,
    execution::{Failure, StepStatus},
};
use crate::call::{list, text, texts};

/// The agent that always passes, with or without a page.
const MOCK_AGENT: &str = "__mock__";

impl End {
    pub(super) fn completed(output: Value, data: Value) -> Self {
        Self {
            status: StepStatus::Completed,
            output,
            error: None,
            data,
        }
    }

    fn failed(code: &str, message: &str) -> Self {
        Self {
            status: StepStatus::Failed,
            output: json!({}),
            error: Some(Failure::new(code, message)),
            data: json!({ "reason": code }),
        }
    }
}

/// A reviewer of a human node, with whether the approval is required.
pub(super) struct Reviewer {
    pub(super) id: String,
    pub(super) is_mandatory: bool,
}

/// Returns the reviewers of a human node.
pub(super) fn reviewers(node: &Value) -> Vec<Reviewer> {
    let config = &node["config"];
    let mut seen = BTreeSet::new();
    let legacy = texts(config, "reviewerIds").unwrap_or_default();
    let legacy = legacy.into_iter().map(|id| (id, true));
    let reviewers = list(config, "reviewers").iter();
    reviewers
        .map(|reviewer| (text(reviewer, "userId"), reviewer["mandatory"] == true))
        .chain(legacy)
        .filter(|(id, _)| seen.insert(*id))
        .map(|(id, is_mandatory)| Reviewer {
            id: id.to_owned(),
            is_mandatory,
        })
        .collect()
}

impl Run<'_, '_> {
    /// Runs the node of a step that has just started.
    pub(super) fn run_node(&mut self, index: usize, node: &Value) {
        if node["type"] == "webhook" {
            let config = &node["config"];
            let method = config["method"].as_str().unwrap_or("POST");
            self.remember(index, json!({ "method": method, "url": config["url"] }));
        }
        let end = match text(node, "type") {
            "agent" => self.run_agent(node),
            "notification" => self.run_notification(index, node),
            "webhook" if node["config"]["mode"] == "async" => {
                self.wait(index, json!({}), Value::Null);
                return;
            }
            "webhook" => run_webhook(node),
            _ => {
                self.ask_reviewers(index, node);
                return;
            }
        };
        self.finish(index, end);
    }

    fn run_agent(&self, node: &Value) -> End {
        let config = &node["config"];
        if config["blocking"] == true {
            return End::failed(
                "agent-blocking-not-supported",
                "blocking agent nodes are not available",
            );
        }
        let agent = text(config, "agentId");
        let url = self.page_of(config);
        if url.is_none() && agent != MOCK_AGENT {
            return End::failed(
                "agent-url-unresolved",
                "urlPath leads to nothing in the trigger context",
            );
        }
        let data = json!({ "agentId": agent, "synthetic": true, "decision": "approve" });
        let mut output = data.clone();
        output["generatedAt"] = self.at.into();
        if let Some(url) = url {
            output["resolvedUrl"] = url.into();
        }
        End::completed(output, data)
    }

    /// Returns the URL of the page of an agent. One without a scheme gets `https`.
    fn page_of(&self, config: &Value) -> Option<String> {
        if let Some(url) = config["url"].as_str() {
            return Some(url.to_owned());
        }
        let path = config["urlPath"].as_str()?;
        let url = at_path(&self.execution.trigger_context, path)?.as_str()?;
        match url {
            "" => None,
            _ if url.starts_with("https://") || url.starts_with("http://") => Some(url.to_owned()),
            _ => Some(format!("https://{url}")),
        }
    }

    /// Renders a notification, which is stored in the step instead of being sent.
    fn run_notification(&mut self, index: usize, node: &Value) -> End {
        let config = &node["config"];
        let roots = self.template_roots(index);
        let mut message = Map::new();
        for name in ["channel", "recipients", "slackTarget", "format"] {
            if let Some(value) = config.get(name) {
                message.insert(name.to_owned(), value.clone());
            }
        }
        for (name, template) in [("subject", "subjectTemplate"), ("body", "bodyTemplate")] {
            if let Some(template) = config[template].as_str() {
                message.insert(name.to_owned(), json!(render(template, &roots)));
            }
        }
        self.remember(index, Value::Object(message));
        let channel = json!({ "channel": config["channel"] });
        End::completed(channel.clone(), channel)
    }

    fn remember(&mut self, index: usize, message: Value) {
        if let Some(step) = self.execution.steps.get_mut(index) {
            step.message = Some(message);
        }
    }

    fn template_roots(&self, index: usize) -> Value {
        let step = self.execution.steps.get(index);
        json!({
            "input": step.map(|step| &step.input),
            "execution": {
                "executionId": self.execution.id,
                "definitionId": self.execution.definition_id,
                "correlationId": self.execution.correlation_id,
                "triggerContext": self.execution.trigger_context,
            },
            "step": step.map(|step| json!({
                "stepId": step.step_id,
                "nodeId": step.node_id,
                "status": step.status.name(),
                "retryCount": 0,
            })),
        })
    }

    fn ask_reviewers(&mut self, index: usize, node: &Value) {
        let reviewers = reviewers(node);
        let mandatory = reviewers.iter().filter(|reviewer| reviewer.is_mandatory);
        let step = self.execution.steps.get(index);
        let data = json!({
            "waitingForReviewers": reviewers.len(),
            "mandatoryCount": mandatory.count(),
            "resumeKey": step.map(|step| format!("human:{}", step.step_id)),
        });
        let ids: Vec<&str> = reviewers
            .iter()
            .map(|reviewer| reviewer.id.as_str())
            .collect();
        let list = reviewers
            .iter()
            .map(|reviewer| json!({ "userId": reviewer.id, "mandatory": reviewer.is_mandatory }));
        let output = json!({
            "reviewers": list.collect::<Vec<_>>(),
            "reviewerIds": ids,
            "reviewerEmails": texts(&node["config"], "reviewerEmails").unwrap_or_default(),
            "commentBody": node["config"]["commentBody"],
        });
        self.wait(index, output, data);
    }

    fn wait(&mut self, index: usize, output: Value, data: Value) {
        if let Some(step) = self.execution.steps.get_mut(index) {
            step.status = StepStatus::Waiting;
            step.output = output;
        }
        self.emit(Event::StepAwaitingApproval, Some(index), data);
    }
}

/// Completes a webhook node as if the endpoint had responded with a status that it
/// expects.
fn run_webhook(node: &Value) -> End {
    let expected = list(&node["config"], "expectedStatusCodes");
    let status = match expected.first() {
        Some(first) if !expected.contains(&json!(200)) => first.clone(),
        _ => json!(200),
    };
    let output = json!({ "httpStatus": status });
    End::completed(output.clone(), output)
}

/// Replaces `{{path}}` in a template by the value at the path, or by nothing.
fn render(template: &str, roots: &Value) -> String {
    let mut rendered = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        rendered.push_str(before);
        let Some((path, after)) = after.split_once("}}") else {
            rendered.push_str("{{");
            rest = after;
            continue;
        };
        match at_path(roots, path.trim()) {
            Some(Value::String(text)) => rendered.push_str(text),
            Some(Value::Null) | None => {}
            Some(value) => rendered.push_str(&value.to_string()),
        }
        rest = after;
    }
    rendered.push_str(rest);
    rendered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_filled_in() {
        let roots = json!({ "input": { "decision": "approve", "tags": ["a"] } });
        let template = "{{input.decision}}: {{ input.tags }}{{input.none}} {{open";
        assert_eq!(render(template, &roots), "approve: [\"a\"] {{open");
    }
}
