//! The record of an execution, with its steps.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::engine::Run;
use crate::{
    call::Call,
    store::{Key, Record, WORKFLOW_EXECUTIONS},
};

/// An execution.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Execution {
    #[serde(skip)]
    pub(super) id: String,
    pub(super) status: ExecutionStatus,
    pub(super) started_at: i64,
    pub(super) completed_at: Option<i64>,
    pub(super) cancelled_at: Option<i64>,
    pub(super) definition_id: String,
    pub(super) definition_version: u64,
    pub(super) correlation_id: String,
    pub(super) idempotency_key: String,
    pub(super) failure_reason: Option<Failure>,
    pub(super) steps: Vec<Step>,
    /// The number of the last event.
    pub(super) seq: u64,
    pub(super) trigger_context: Value,
    /// Fields of the request that no response shows.
    pub(super) request: Record,
    /// The nodes, edges and groups of the definition at the start.
    pub(super) definition: Value,
    pub(super) groups: BTreeMap<String, GroupState>,
    pub(super) loops: BTreeMap<String, LoopState>,
    /// The reason the execution will fail when all of its steps have ended.
    pub(super) doom: Option<Failure>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum ExecutionStatus {
    Running,
    Completed,
    Failed,
    Cancelled,
}

/// A run of a node.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Step {
    pub(super) step_id: String,
    pub(super) node_id: String,
    pub(super) node_type: String,
    pub(super) status: StepStatus,
    pub(super) group_id: Option<String>,
    pub(super) started_at: i64,
    pub(super) completed_at: Option<i64>,
    pub(super) output: Value,
    pub(super) error: Option<Failure>,
    /// The output of the previous step, of a group or of a loop.
    pub(super) input: Value,
    /// The decisions of reviewers, in order.
    pub(super) responses: Vec<Response>,
    /// The message or the call that the node would have sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) message: Option<Value>,
    /// Whether an edge, a loop or a group has continued from here.
    pub(super) routed: bool,
}

/// The status of a step. `pending` and `skipped` never occur in the sandbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum StepStatus {
    Running,
    Waiting,
    Completed,
    Failed,
    Breached,
    Cancelled,
}

impl StepStatus {
    pub(super) fn has_ended(self) -> bool {
        !matches!(self, Self::Running | Self::Waiting)
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Waiting => "waiting",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Breached => "breached",
            Self::Cancelled => "cancelled",
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Failure {
    pub(super) code: String,
    pub(super) message: String,
}

impl Failure {
    pub(super) fn new(code: &str, message: impl Into<String>) -> Self {
        Self {
            code: code.to_owned(),
            message: message.into(),
        }
    }
}

/// The decision of a reviewer.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Response {
    pub(super) reviewer_id: String,
    pub(super) decision: String,
    pub(super) reason: Option<String>,
}

/// The results of a group's members in the current iteration.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct GroupState {
    pub(super) ended: BTreeSet<String>,
    pub(super) approved: BTreeSet<String>,
    pub(super) quorum_met: bool,
    pub(super) completed: bool,
}

/// The current iteration of a loop, and the rejections so far.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct LoopState {
    pub(super) iteration: u64,
    pub(super) attempts: Vec<Value>,
    pub(super) exhausted: bool,
}

impl Default for LoopState {
    fn default() -> Self {
        Self {
            iteration: 1,
            attempts: Vec::new(),
            exhausted: false,
        }
    }
}

impl Execution {
    pub(super) fn load(call: &Call<'_>, id: &str) -> Option<Self> {
        let record = call.store.get(&WORKFLOW_EXECUTIONS, &Key::new([id]))?;
        let mut execution: Self = serde_json::from_value(Value::Object(record)).ok()?;
        id.clone_into(&mut execution.id);
        Some(execution)
    }

    pub(super) fn save(&self, call: &mut Call<'_>) {
        if let Ok(Value::Object(record)) = serde_json::to_value(self) {
            let key = Key::new([&self.id]);
            call.store.put(&WORKFLOW_EXECUTIONS, key, &record);
        }
    }

    pub(super) fn is_running(&self) -> bool {
        self.status == ExecutionStatus::Running
    }

    /// Returns the execution as responses show it.
    pub(super) fn view(&self, steps: &[Step]) -> Value {
        json!({
            "executionId": self.id,
            "status": self.status,
            "startedAt": self.started_at,
            "completedAt": self.completed_at,
            "cancelledAt": self.cancelled_at,
            "definitionId": self.definition_id,
            "definitionVersion": self.definition_version,
            "correlationId": self.correlation_id,
            "idempotencyKey": self.idempotency_key,
            "failureReason": self.failure_reason,
            "steps": steps.iter().map(Step::view).collect::<Vec<_>>(),
        })
    }
}

impl Step {
    fn view(&self) -> Value {
        json!({
            "stepId": self.step_id,
            "nodeId": self.node_id,
            "nodeType": self.node_type,
            "status": self.status,
            "groupId": self.group_id,
            "startedAt": self.started_at,
            "completedAt": self.completed_at,
            "output": self.output,
            "error": self.error,
        })
    }

    pub(super) fn decision(&self) -> Option<&str> {
        self.output.get("decision")?.as_str()
    }

    pub(super) fn is_approved(&self) -> bool {
        self.status == StepStatus::Completed && self.decision() == Some("approve")
    }
}

/// Returns the executions, up to date with the clock.
pub(super) fn all(call: &mut Call<'_>) -> Vec<Execution> {
    let prefix = Key::new([]);
    let keys = call.store.keys(&WORKFLOW_EXECUTIONS, &prefix, None);
    let ids: Vec<String> = keys.map(|key| key.last().to_owned()).collect();
    let open = |id: String| {
        let execution = Execution::load(call, &id)?;
        if execution.is_running() {
            return Run::open(call, &id).map(Run::into_execution);
        }
        Some(execution)
    };
    ids.into_iter().filter_map(open).collect()
}

/// Says whether an execution of a definition is running.
pub(super) fn is_in_flight(call: &mut Call<'_>, definition: &str) -> bool {
    let executions = all(call);
    let mut executions = executions.iter();
    executions.any(|execution| execution.definition_id == definition && execution.is_running())
}
