//! Tests of the approval engine.

mod definitions;
mod executions;
mod groups;
mod loops;
mod steps;

use serde_json::{Value, json};

use crate::testing::TestSandbox;

const CREATE: &str = "/v2/workflow/definitions/create";
const DISPATCH: &str = "/v2/workflow/executions/dispatch";

/// Returns a human node with reviewers, each with whether the approval is required.
fn human(id: &str, reviewers: &[(&str, bool)]) -> Value {
    let reviewers = reviewers
        .iter()
        .map(|(user, mandatory)| json!({ "userId": user, "mandatory": mandatory }));
    let reviewers: Vec<Value> = reviewers.collect();
    json!({ "nodeId": id, "type": "human", "config": { "reviewers": reviewers } })
}

fn agent(id: &str) -> Value {
    let config = json!({ "agentId": "__mock__", "urlPath": "documentUrl" });
    json!({ "nodeId": id, "type": "agent", "config": config })
}

fn edge(from: &str, to: &str, on: &str) -> Value {
    json!({ "from": from, "to": to, "on": on })
}

fn back_edge(from: Value, to: &str, max_iterations: u64) -> Value {
    json!({
        "from": from,
        "to": to,
        "on": "reject",
        "loop": { "maxIterations": max_iterations },
    })
}

fn definition(nodes: &[Value], edges: &[Value]) -> Value {
    json!({
        "definitionId": "sign-off",
        "name": "Sign-off",
        "nodes": nodes,
        "edges": edges,
    })
}

/// The workflow of Velt's guide: one approval, whose rejection leads to an agent.
fn sign_off() -> Value {
    definition(
        &[human("review", &[("ada", true)]), agent("rework")],
        &[edge("review", "rework", "reject")],
    )
}

/// An execution in a sandbox of its own.
struct Story {
    sandbox: TestSandbox,
    id: String,
}

impl Story {
    async fn of(definition: Value) -> Self {
        let sandbox = TestSandbox::new();
        sandbox.result(CREATE, definition).await;
        let request = json!({
            "definitionId": "sign-off",
            "triggerContext": { "documentUrl": "https://acme.com/roadmap" },
        });
        let started = sandbox.result(DISPATCH, request).await;
        let id = started["executionId"].as_str().unwrap().to_owned();
        Self { sandbox, id }
    }

    async fn execution(&self) -> Value {
        let request = json!({ "executionId": self.id });
        let path = "/v2/workflow/executions/get";
        self.sandbox.result(path, request).await
    }

    async fn status(&self) -> String {
        let execution = self.execution().await;
        execution["status"].as_str().unwrap().to_owned()
    }

    /// Returns the steps as `node: status`, in the order in which they started.
    async fn steps(&self) -> Vec<String> {
        let execution = self.execution().await;
        let steps = execution["steps"].as_array().unwrap().iter();
        let name = |step: &Value| {
            let text = |field: &str| step[field].as_str().unwrap().to_owned();
            format!("{}: {}", text("nodeId"), text("status"))
        };
        steps.map(name).collect()
    }

    /// Returns the newest step of a node.
    async fn step(&self, node: &str) -> Value {
        let execution = self.execution().await;
        let mut steps = execution["steps"].as_array().unwrap().iter().rev();
        steps.find(|step| step["nodeId"] == node).unwrap().clone()
    }

    /// Returns a request about the newest step of a node.
    async fn about(&self, node: &str, fields: Value) -> Value {
        let mut request = fields;
        request["executionId"] = json!(self.id);
        request["stepId"] = self.step(node).await["stepId"].clone();
        request
    }

    async fn decide(&self, node: &str, reviewer: &str, decision: &str) -> Value {
        let fields = json!({ "reviewerId": reviewer, "decision": decision, "reason": "because" });
        let request = self.about(node, fields).await;
        let path = "/v2/workflow/steps/recordReviewerDecision";
        self.sandbox.result(path, request).await
    }

    async fn resolve(&self, node: &str, action: &str, actor: &str) -> Value {
        let fields = json!({ "action": action, "actorId": actor });
        let request = self.about(node, fields).await;
        let path = "/v2/workflow/steps/resolve";
        self.sandbox.result(path, request).await
    }

    async fn events(&self) -> Vec<Value> {
        let request = json!({ "executionId": self.id });
        let path = "/v2/workflow/executions/getEvents";
        let page = self.sandbox.result(path, request).await;
        page["events"].as_array().unwrap().clone()
    }

    /// Returns the types of the events after the first `known`.
    async fn event_types(&self, known: usize) -> Vec<String> {
        let events = self.events().await.into_iter().skip(known);
        events
            .map(|event| event["type"].as_str().unwrap().to_owned())
            .collect()
    }

    /// Returns the data of the newest event of a type.
    async fn event_data(&self, kind: &str) -> Value {
        let events = self.events().await;
        let event = events.iter().rev().find(|event| event["type"] == kind);
        event.unwrap()["data"].clone()
    }
}
