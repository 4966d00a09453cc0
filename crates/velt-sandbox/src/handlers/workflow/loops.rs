//! Loops: a rejection by a mandatory reviewer repeats a part of the graph.

use serde_json::json;

use super::{
    compile::Loop,
    engine::Run,
    events::Event,
    execution::{Failure, Step, StepStatus},
};

impl Run<'_, '_> {
    /// Starts the next iteration of the loop that a rejected step belongs to, if any.
    pub(super) fn advance_loops(&mut self, index: usize, step: &Step) {
        // Only the decisions of reviewers set `rejectorMandatory`; overrides do not.
        let is_rejected = step.status == StepStatus::Completed
            && step.decision() == Some("reject")
            && step.output["rejectorMandatory"] == true;
        if !is_rejected {
            return;
        }
        let is_source = |known: &Loop| known.sources.contains(&step.node_id);
        let Some(position) = self.graph.loops.iter().position(is_source) else {
            return;
        };
        let Some(known) = self.graph.loops.get(position) else {
            return;
        };
        let (id, entry, exhausted) = (
            known.id.clone(),
            known.entry.clone(),
            known.exhausted.clone(),
        );
        let max_iterations = known.max_iterations;
        let mut state = self.execution.loops.remove(&id).unwrap_or_default();
        if state.exhausted {
            self.execution.loops.insert(id, state);
            return;
        }
        let decisive = step.responses.last();
        let reason = decisive.and_then(|response| response.reason.clone());
        state.attempts.push(json!({
            "iteration": state.iteration,
            "authorOutput": step.output,
            "rejectedBy": step.output["rejectedBy"],
            "rejectorMandatory": true,
            "rejectionReason": reason,
            "rejectedAt": self.at,
        }));
        if state.iteration < max_iterations {
            state.iteration += 1;
            let (iteration, attempts) = (state.iteration, state.attempts.clone());
            self.execution.loops.insert(id.clone(), state);
            self.emit(
                Event::LoopIterationStarted,
                Some(index),
                json!({ "loopId": id, "iteration": iteration, "triggeredBy": "rejection" }),
            );
            self.leave_body(position, "loop-restart");
            let input = json!({
                "iteration": iteration,
                "loopId": id,
                "previousAttempts": attempts,
            });
            self.spawn(format!("{}__to__{entry}", step.step_id), &entry, input);
            return;
        }
        state.exhausted = true;
        let mut data = json!({
            "loopId": id,
            "iteration": state.iteration,
            "lastRejectedBy": step.output["rejectedBy"],
        });
        if let Some(reason) = reason {
            data["lastRejectionReason"] = reason.into();
        }
        self.execution.loops.insert(id.clone(), state);
        self.emit(Event::LoopExhausted, Some(index), data);
        self.leave_body(position, "loop-exhausted");
        match exhausted {
            Some(target) => {
                let name = format!("{}__to__{target}", step.step_id);
                self.spawn(name, &target, step.output.clone());
            }
            None => {
                let message = format!("{id} was rejected {max_iterations} times");
                self.execution.doom = Some(Failure::new("loop-exhausted", message));
            }
        }
    }

    /// Cancels the steps of a loop that have not ended, and resets its groups.
    fn leave_body(&mut self, position: usize, reason: &str) {
        let Some(known) = self.graph.loops.get(position) else {
            return;
        };
        let steps = self.execution.steps.iter().enumerate();
        let steps = steps.filter(|(_, step)| known.body.contains(&step.node_id));
        let steps: Vec<usize> = steps.map(|(index, _)| index).collect();
        let groups = self.graph.groups.iter();
        let groups = groups.filter(|group| !group.members.is_disjoint(&known.body));
        for group in groups {
            self.execution.groups.remove(&group.id);
        }
        let data = json!({ "actorId": "system:loop-restart", "reason": reason });
        for index in steps {
            self.drop_step(index, data.clone());
            // Leaving the body handles the failures in it.
            self.mark_routed(index);
        }
    }
}
