//! Groups of steps that share a number of approvals.

use serde_json::{Map, json};

use super::{
    compile::{Edge, Group, Policy},
    engine::Run,
    events::Event,
    execution::{GroupState, Step, StepStatus},
};

impl Group {
    /// Says whether the group fires the edges of its members, once for all of them.
    pub(super) fn is_joined(&self) -> bool {
        self.policy == Policy::JoinOnQuorum
    }

    fn has_quorum(&self, state: &GroupState) -> bool {
        state.approved.len() >= self.quorum && self.required.is_subset(&state.approved)
    }
}

impl Run<'_, '_> {
    /// Counts a step that has ended for its group.
    pub(super) fn advance_group(&mut self, step: &Step) {
        let Some(group) = self.graph.group_of(&step.node_id) else {
            return;
        };
        let id = group.id.clone();
        let (policy, quorum, expected) = (group.policy, group.quorum, group.expected);
        let mut state = self.execution.groups.get(&id).cloned().unwrap_or_default();
        state.ended.insert(step.node_id.clone());
        if step.is_approved() {
            state.approved.insert(step.node_id.clone());
        }
        let meets_quorum = !state.quorum_met && group.has_quorum(&state);
        let completes = !state.completed && state.ended.len() >= expected;
        let is_unanimous = group.members == state.approved;
        state.quorum_met |= meets_quorum;
        state.completed |= completes;
        let data = json!({
            "groupId": id,
            "total": state.approved.len(),
            "quorum": quorum,
            "completedTotal": state.ended.len(),
            "expectedSteps": expected,
        });
        self.execution.groups.insert(id.clone(), state);
        if meets_quorum {
            self.emit(Event::GroupQuorumMet, None, data);
            if policy != Policy::WaitAll {
                self.cancel_waiting(&id);
                self.fire_group(&id, step, "approve");
            }
        }
        if completes {
            self.emit(
                Event::ParallelGroupCompleted,
                None,
                json!({ "groupId": id }),
            );
            if policy == Policy::WaitAll {
                let decision = if is_unanimous { "approve" } else { "reject" };
                self.fire_group(&id, step, decision);
            }
        }
    }

    fn cancel_waiting(&mut self, group: &str) {
        let data = json!({ "actorId": "system:group-quorum", "reason": "group-quorum-met" });
        for index in self.members_of(group) {
            let step = self.execution.steps.get(index);
            if step.is_some_and(|step| step.status == StepStatus::Waiting) {
                self.cancel_step(index, data.clone());
            }
        }
    }

    /// Follows the edges of a group. Each node that they lead to runs once.
    fn fire_group(&mut self, id: &str, last: &Step, decision: &str) {
        let Some(group) = self.graph.group(id) else {
            return;
        };
        let state = self.execution.groups.get(id).cloned().unwrap_or_default();
        let steps = self.execution.steps.iter().rev();
        let mut outputs = Map::new();
        for step in steps.filter(|step| group.members.contains(&step.node_id)) {
            // The newest step of a node comes first.
            outputs
                .entry(step.node_id.clone())
                .or_insert_with(|| step.output.clone());
        }
        let input = json!({
            "groupOutputs": outputs,
            "groupId": id,
            "quorum": group.quorum,
            "totalApproved": state.approved.len(),
        });
        let mut output = input.clone();
        output["decision"] = decision.into();
        let is_fired = |edge: &&Edge| {
            let of_member = edge.from_group.is_none() && group.is_joined();
            (edge.from_group.as_deref() == Some(id)
                || (of_member && group.members.contains(&edge.from)))
                && self.is_taken(edge, last, &output)
        };
        let mut targets: Vec<String> = Vec::new();
        for edge in self.graph.edges.iter().filter(is_fired) {
            if !targets.contains(&edge.to) {
                targets.push(edge.to.clone());
            }
        }
        // A group that meets its quorum or takes a branch handles failed members.
        if !targets.is_empty() || state.quorum_met {
            for index in self.members_of(id) {
                self.mark_routed(index);
            }
        }
        for target in targets {
            self.spawn(format!("group_{id}__to__{target}"), &target, input.clone());
        }
    }

    /// Returns the positions of the steps of a group.
    fn members_of(&self, group: &str) -> Vec<usize> {
        let steps = self.execution.steps.iter().enumerate();
        let members = steps.filter(|(_, step)| step.group_id.as_deref() == Some(group));
        members.map(|(index, _)| index).collect()
    }
}
