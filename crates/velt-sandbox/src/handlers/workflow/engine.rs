//! Advances executions as far as they can go without a decision from outside.

use std::collections::VecDeque;

use serde_json::{Value, json};

use super::{
    compile::{Edge, Graph},
    events::Event,
    execution::{Execution, ExecutionStatus, Failure, Step, StepStatus},
    expression::{Scope, holds},
};
use crate::call::{Call, list, text};

/// Maximum number of steps per execution. Each edge starts a step of its own, so steps
/// multiply if nodes have several edges in and out.
const MAX_STEPS: usize = 1000;

/// An execution that a request reads or changes.
pub(super) struct Run<'r, 'c> {
    pub(super) call: &'r mut Call<'c>,
    pub(super) execution: Execution,
    pub(super) graph: Graph,
    /// The time of the next event, in epoch milliseconds: that of the request, or the
    /// missed deadline of a step.
    pub(super) at: i64,
    pub(super) queue: VecDeque<Spawn>,
}

/// A step to start.
pub(super) struct Spawn {
    pub(super) step_id: String,
    pub(super) node_id: String,
    pub(super) input: Value,
}

/// How a step ends.
pub(super) struct End {
    pub(super) status: StepStatus,
    pub(super) output: Value,
    pub(super) error: Option<Failure>,
    /// The data of the event.
    pub(super) data: Value,
}

impl<'r, 'c> Run<'r, 'c> {
    pub(super) fn new(call: &'r mut Call<'c>, execution: Execution) -> Self {
        // A definition that did not compile was never stored.
        let graph = Graph::of(&execution.definition).unwrap_or_default();
        let at = call.now.max(execution.started_at);
        Self {
            call,
            execution,
            graph,
            at,
            queue: VecDeque::new(),
        }
    }

    /// Opens an execution and breaches its overdue steps.
    pub(super) fn open(call: &'r mut Call<'c>, id: &str) -> Option<Self> {
        let execution = Execution::load(call, id)?;
        let mut run = Self::new(call, execution);
        run.breach_overdue();
        Some(run)
    }

    pub(super) fn into_execution(self) -> Execution {
        self.execution
    }

    pub(super) fn save(&mut self) {
        self.execution.save(self.call);
    }

    /// Returns the position of a step.
    pub(super) fn step(&self, id: &str) -> Option<usize> {
        let mut steps = self.execution.steps.iter();
        steps.position(|step| step.step_id == id)
    }

    pub(super) fn node(&self, id: &str) -> Value {
        let mut nodes = list(&self.execution.definition, "nodes").iter();
        let node = nodes.find(|node| text(node, "nodeId") == id);
        node.cloned().unwrap_or_default()
    }

    /// Starts queued steps until every step is waiting or has ended, then stores the execution.
    pub(super) fn settle(&mut self) {
        while let Some(spawn) = self.queue.pop_front() {
            if self.execution.steps.len() >= MAX_STEPS {
                let message = format!("the sandbox runs at most {MAX_STEPS} steps per execution");
                self.execution.doom = Some(Failure::new("too-many-steps", message));
                self.queue.clear();
                break;
            }
            self.start(spawn);
        }
        self.roll_up();
        self.save();
    }

    /// Queues a step. Its ID is `name`, with a number if another step has this ID.
    pub(super) fn spawn(&mut self, name: String, node_id: &str, input: Value) {
        let is_taken = |id: &String| {
            self.step(id).is_some() || self.queue.iter().any(|spawn| &spawn.step_id == id)
        };
        let mut step_id = name.clone();
        let mut number = 2;
        while is_taken(&step_id) {
            step_id = format!("{name}__{number}");
            number += 1;
        }
        self.queue.push_back(Spawn {
            step_id,
            node_id: node_id.to_owned(),
            input,
        });
    }

    fn start(&mut self, spawn: Spawn) {
        let node = self.node(&spawn.node_id);
        let group = self.graph.group_of(&spawn.node_id);
        self.execution.steps.push(Step {
            step_id: spawn.step_id,
            group_id: group.map(|group| group.id.clone()),
            node_id: spawn.node_id,
            node_type: text(&node, "type").to_owned(),
            status: StepStatus::Running,
            started_at: self.at,
            completed_at: None,
            output: json!({}),
            error: None,
            input: spawn.input,
            responses: Vec::new(),
            message: None,
            routed: false,
        });
        let index = self.execution.steps.len() - 1;
        self.emit(Event::StepScheduled, Some(index), Value::Null);
        self.emit(Event::StepStarted, Some(index), Value::Null);
        self.run_node(index, &node);
    }

    /// Ends a step, then follows its edges and updates its group and its loop.
    pub(super) fn finish(&mut self, index: usize, end: End) {
        if let Some(step) = self.end(index, end) {
            self.fire_edges(index, &step);
            self.advance_group(&step);
            self.advance_loops(index, &step);
        }
    }

    /// Cancels a step that has not ended. Its edges do not fire, but its group counts it.
    pub(super) fn cancel_step(&mut self, index: usize, data: Value) {
        if let Some(step) = self.drop_step(index, data) {
            self.advance_group(&step);
        }
    }

    /// Cancels a step that has not ended, without counting it for its group.
    pub(super) fn drop_step(&mut self, index: usize, data: Value) -> Option<Step> {
        let step = self.execution.steps.get(index)?;
        if step.status.has_ended() {
            return None;
        }
        let end = End {
            status: StepStatus::Cancelled,
            output: step.output.clone(),
            error: None,
            data,
        };
        self.end(index, end)
    }

    fn end(&mut self, index: usize, end: End) -> Option<Step> {
        let step = self.execution.steps.get_mut(index)?;
        step.status = end.status;
        step.completed_at = Some(self.at);
        step.output = end.output;
        step.error = end.error;
        let step = step.clone();
        let event = match end.status {
            StepStatus::Failed => Event::StepFailed,
            StepStatus::Breached => Event::StepBreached,
            StepStatus::Cancelled => Event::StepCancelled,
            _ => Event::StepCompleted,
        };
        self.emit(event, Some(index), end.data);
        Some(step)
    }

    fn fire_edges(&mut self, index: usize, step: &Step) {
        let group = self.graph.group_of(&step.node_id);
        if group.is_some_and(|group| group.is_joined()) {
            return;
        }
        let is_fired = |edge: &&Edge| {
            edge.from == step.node_id
                && edge.from_group.is_none()
                && self.is_taken(edge, step, &step.output)
        };
        let edges = self.graph.edges.iter().filter(is_fired);
        let targets: Vec<String> = edges.map(|edge| edge.to.clone()).collect();
        if !targets.is_empty() {
            self.mark_routed(index);
        }
        for target in targets {
            let name = format!("{}__to__{target}", step.step_id);
            self.spawn(name, &target, step.output.clone());
        }
    }

    /// Says whether the condition of an edge holds for a step and an output, which is that
    /// of the step or of its group.
    pub(super) fn is_taken(&self, edge: &Edge, step: &Step, output: &Value) -> bool {
        let metadata = json!({
            "stepId": step.step_id,
            "nodeId": step.node_id,
            "status": step.status.name(),
            "retryCount": 0,
        });
        let scope = Scope {
            output,
            step: &metadata,
            input: &self.execution.trigger_context,
        };
        holds(&edge.when, scope)
    }

    pub(super) fn mark_routed(&mut self, index: usize) {
        if let Some(step) = self.execution.steps.get_mut(index) {
            step.routed = true;
        }
    }

    /// Ends the execution if all of its steps have ended.
    fn roll_up(&mut self) {
        let execution = &mut self.execution;
        let mut steps = execution.steps.iter();
        if !execution.is_running() || steps.any(|step| !step.status.has_ended()) {
            return;
        }
        let failure = execution.doom.take().or_else(|| {
            let mut steps = execution.steps.iter();
            steps.find_map(|step| match step.status {
                _ if step.routed => None,
                StepStatus::Failed => step.error.clone(),
                StepStatus::Breached => Some(Failure::new(
                    "step-breached",
                    format!("step {} exceeded its SLA", step.step_id),
                )),
                _ => None,
            })
        });
        let (status, event) = match failure {
            Some(_) => (ExecutionStatus::Failed, Event::ExecutionFailed),
            None => (ExecutionStatus::Completed, Event::ExecutionCompleted),
        };
        execution.status = status;
        execution.completed_at = Some(self.at);
        execution.failure_reason = failure;
        self.emit(event, None, Value::Null);
    }

    /// Breaches overdue steps, each at its own deadline, the earliest first.
    fn breach_overdue(&mut self) {
        let now = self.at;
        while let Some((deadline, index)) = self.next_deadline().filter(|(due, _)| *due <= now) {
            self.at = deadline;
            let output = self.execution.steps.get(index);
            let output = output.map(|step| step.output.clone());
            self.finish(
                index,
                End {
                    status: StepStatus::Breached,
                    output: output.unwrap_or_default(),
                    error: None,
                    data: json!({ "reason": "sla-exceeded" }),
                },
            );
            self.settle();
        }
        self.at = now;
    }

    fn next_deadline(&self) -> Option<(i64, usize)> {
        if !self.execution.is_running() {
            return None;
        }
        let steps = self.execution.steps.iter().enumerate();
        let waiting = steps.filter(|(_, step)| step.status == StepStatus::Waiting);
        let deadlines = waiting.filter_map(|(index, step)| {
            let sla = self.node(&step.node_id)["slaMs"].as_i64()?;
            Some((step.started_at.saturating_add(sla.max(0)), index))
        });
        deadlines.min()
    }
}
