//! Steps: decided by reviewers, overridden and cancelled.

use serde_json::{Map, Value, json};

use super::{
    engine::{End, Run},
    events::Event,
    execution::{Failure, Response, Step, StepStatus},
    executions::open,
    nodes::{Reviewer, reviewers},
};
use crate::{
    call::{Call, text},
    refusal::Refusal,
    reply::Reply,
};

/// The combined decisions of a step's reviewers.
struct Tally {
    reviewers: Vec<Reviewer>,
    approvals: usize,
    rejections: usize,
    mandatory: usize,
    mandatory_approvals: usize,
}

impl Tally {
    fn of(reviewers: Vec<Reviewer>, responses: &[Response]) -> Self {
        let count = |decision: &str| {
            let responses = responses.iter();
            responses
                .filter(|response| response.decision == decision)
                .count()
        };
        let approves = |reviewer: &&Reviewer| {
            let mut responses = responses.iter();
            responses.any(|response| {
                response.reviewer_id == reviewer.id && response.decision == "approve"
            })
        };
        let mandatory = || reviewers.iter().filter(|reviewer| reviewer.is_mandatory);
        Self {
            approvals: count("approve"),
            rejections: count("reject"),
            mandatory: mandatory().count(),
            mandatory_approvals: mandatory().filter(approves).count(),
            reviewers,
        }
    }

    fn status(&self) -> &'static str {
        if self.rejections > 0 {
            "rejected"
        } else if self.mandatory_approvals == self.mandatory {
            "resolved"
        } else {
            "pending"
        }
    }

    fn reviewer(&self, id: &str) -> Option<&Reviewer> {
        self.reviewers.iter().find(|reviewer| reviewer.id == id)
    }
}

pub(super) fn record_reviewer_decision(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let (reviewer, decision) = (call.text("reviewerId"), call.text("decision"));
    let reason = call.some_text("reason").map(str::to_owned);
    let (mut run, index, step) = open_step(call)?;
    let node = run.node(&step.node_id);
    let tally = Tally::of(reviewers(&node), &step.responses);
    if step.node_type != "human" {
        return Err(Refusal::precondition("Step is not a human step"));
    }
    // The reviewers did not end this step: it was cancelled, overridden or breached.
    if step.status != StepStatus::Waiting && tally.status() == "pending" {
        return Err(not_waiting(&step));
    }
    let mut responses = step.responses.iter();
    let refused = if responses.any(|response| response.reviewer_id == reviewer) {
        Some("idempotent")
    } else if tally.reviewer(reviewer).is_none() {
        Some("unknown-responder")
    } else if step.status != StepStatus::Waiting {
        Some("already-terminal")
    } else {
        None
    };
    if let Some(refused) = refused {
        return Ok(Reply::result(json!({
            "recorded": false,
            "aggregatorStatus": tally.status(),
            "resumeScheduled": false,
            "rejectionReason": refused,
        })));
    }
    let mut recorded = step;
    recorded.responses.push(Response {
        reviewer_id: reviewer.to_owned(),
        decision: decision.to_owned(),
        reason,
    });
    let tally = Tally::of(tally.reviewers, &recorded.responses);
    let status = tally.status();
    if let Some(stored) = run.execution.steps.get_mut(index) {
        stored.responses.clone_from(&recorded.responses);
    }
    let data = json!({ "reviewerId": reviewer, "decision": decision });
    run.emit(Event::StepResponseRecorded, Some(index), data);
    let resumes = status != "pending";
    if resumes {
        run.emit(Event::StepResumed, Some(index), Value::Null);
        let output = decided(&recorded, &tally, reviewer, run.at);
        let data = json!({
            "aggregatorStatus": status,
            "nodeType": "human",
            "decision": output["decision"],
        });
        run.finish(index, End::completed(output, data));
    }
    run.settle();
    Ok(Reply::result(json!({
        "recorded": true,
        "aggregatorStatus": status,
        "resumeScheduled": resumes,
    })))
}

/// Returns the output of a step whose reviewers have decided, the last of them `last`.
fn decided(step: &Step, tally: &Tally, last: &str, now: i64) -> Value {
    let is_approved = tally.rejections == 0;
    let mut output = step.output.clone();
    let mut results = json!({
        "aggregatorStatus": tally.status(),
        "approveCount": tally.approvals,
        "rejectCount": tally.rejections,
        "totalResponses": step.responses.len(),
        "mandatoryCount": tally.mandatory,
        "mandatoryApproveCount": tally.mandatory_approvals,
        "decision": if is_approved { "approve" } else { "reject" },
        "approved": is_approved,
        "resumedAt": now,
        "resumeKey": format!("human:{}", step.step_id),
    });
    if !is_approved {
        let rejector = tally.reviewer(last);
        results["rejectedBy"] = last.into();
        results["rejectorMandatory"] = rejector.is_some_and(|it| it.is_mandatory).into();
    }
    if let (Value::Object(output), Value::Object(results)) = (&mut output, results) {
        output.extend(results);
    }
    output
}

/// Resolves a waiting step for an operator or a reviewer.
pub(super) fn resolve(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let data = call.data;
    let (action, actor) = (call.text("action"), call.text("actorId"));
    let reason = call.some_text("reason");
    let is_reviewer = action.starts_with("reviewer-");
    let (mut run, index, step) = open_step(call).map_err(|refusal| {
        if is_reviewer {
            refusal
        } else {
            not_applied("step-not-found")
        }
    })?;
    if is_reviewer {
        if step.node_type != "human" {
            return Err(not_applied("not-a-human-step"));
        }
        let node = run.node(&step.node_id);
        if !reviewers(&node).iter().any(|reviewer| reviewer.id == actor) {
            return Err(Refusal::denied("actorId is not a reviewer of the step"));
        }
    }
    // Steps are running only within a request, so every action comes down to `waiting`.
    if step.status != StepStatus::Waiting {
        return Err(not_applied(&format!("step-{}", step.status.name())));
    }
    let decision = action.split_once('-').map(|(_, decision)| decision);
    let decision = decision.filter(|decision| matches!(*decision, "approve" | "reject"));
    let given = data.get("output").and_then(Value::as_object).cloned();
    let output = overridden(&step, decision, given.unwrap_or_default(), run.at);
    let audit = json!({
        "actorId": actor,
        "action": action,
        "reason": reason,
        "decision": decision,
    });
    run.emit(Event::StepOverridden, Some(index), audit);
    let end = if action == "force-fail" {
        let message = reason.unwrap_or("an operator failed the step");
        End {
            status: StepStatus::Failed,
            output,
            error: Some(Failure::new(action, message)),
            data: json!({ "reason": action }),
        }
    } else {
        let data = json!({ "nodeType": step.node_type, "decision": output["decision"] });
        End::completed(output, data)
    };
    run.finish(index, end);
    run.settle();
    Ok(Reply::result(json!({
        "resolved": true,
        "executionId": run.execution.id,
        "stepId": step.step_id,
        "action": action,
    })))
}

/// Returns the output of an overridden step. A decision keeps the reviewers in it; the
/// other actions replace it.
fn overridden(step: &Step, decision: Option<&str>, given: Map<String, Value>, now: i64) -> Value {
    let now = ("overriddenAt".to_owned(), json!(now));
    let Some(decision) = decision else {
        let mut output = Map::from_iter([now]);
        output.extend(given);
        return Value::Object(output);
    };
    let mut output = step.output.as_object().cloned().unwrap_or_default();
    output.extend(given);
    output.extend([
        ("decision".to_owned(), json!(decision)),
        ("approved".to_owned(), json!(decision == "approve")),
        ("approvalReply".to_owned(), json!(decision)),
        now,
    ]);
    // An override never restarts a loop.
    output.remove("rejectedBy");
    output.remove("rejectorMandatory");
    Value::Object(output)
}

pub(super) fn cancel(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let mut event = Map::from_iter([("actorId".to_owned(), json!(call.text("actorId")))]);
    if let Some(reason) = call.some_text("reason") {
        event.insert("reason".to_owned(), json!(reason));
    }
    let (mut run, index, step) = open_step(call)?;
    if step.status.has_ended() {
        return Err(Refusal::precondition(format!(
            "Step is already {}",
            step.status.name()
        )));
    }
    run.cancel_step(index, Value::Object(event));
    run.settle();
    Ok(Reply::result(json!({
        "cancelled": true,
        "executionId": run.execution.id,
        "stepId": step.step_id,
    })))
}

/// Refuses every resolution: blocking agents are not available, so no step waits for one.
pub(super) fn record_agent_resolution(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let (_, _, step) = open_step(call)?;
    Err(if step.node_type == "agent" {
        not_waiting(&step)
    } else {
        Refusal::precondition("Step is not an agent step")
    })
}

/// Opens the execution and the step of a request.
fn open_step<'r, 'c>(call: &'r mut Call<'c>) -> Result<(Run<'r, 'c>, usize, Step), Refusal> {
    let id = text(call.data, "stepId");
    let run = open(call)?;
    let index = run.step(id);
    let step = index.and_then(|index| Some((index, run.execution.steps.get(index)?.clone())));
    let (index, step) = step.ok_or_else(|| Refusal::not_found("Step not found"))?;
    Ok((run, index, step))
}

fn not_waiting(step: &Step) -> Refusal {
    Refusal::precondition(format!("Step is not waiting: it is {}", step.status.name()))
}

fn not_applied(reason: &str) -> Refusal {
    Refusal::precondition(format!("resolveStep not applied: {reason}"))
}
