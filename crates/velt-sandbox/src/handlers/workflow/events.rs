//! Events of executions. Velt numbers all of them, but shows only some.

use serde_json::{Value, json};

use super::{engine::Run, executions::missing, page_size};
use crate::{
    call::Call,
    clock::iso,
    refusal::Refusal,
    reply::Reply,
    store::{Key, Record, WORKFLOW_EVENTS},
    webhooks::{Channel, Happened},
};

const PAGE_SIZE: usize = 100;

/// A type of event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    ExecutionDispatched,
    ExecutionCompleted,
    ExecutionFailed,
    ExecutionCancelled,
    StepAwaitingApproval,
    StepCompleted,
    StepFailed,
    StepBreached,
    StepCancelled,
    GroupQuorumMet,
    LoopIterationStarted,
    LoopExhausted,
    // The rest is internal.
    StepScheduled,
    StepStarted,
    StepResumed,
    StepResponseRecorded,
    StepOverridden,
    ParallelGroupCompleted,
    IdempotencySuppressed,
}

impl Event {
    fn name(self) -> &'static str {
        match self {
            Self::ExecutionDispatched => "execution.dispatched",
            Self::ExecutionCompleted => "execution.completed",
            Self::ExecutionFailed => "execution.failed",
            Self::ExecutionCancelled => "execution.cancelled",
            Self::StepAwaitingApproval => "step.awaiting-approval",
            Self::StepCompleted => "step.completed",
            Self::StepFailed => "step.failed",
            Self::StepBreached => "step.breached",
            Self::StepCancelled => "step.cancelled",
            Self::GroupQuorumMet => "group.quorum-met",
            Self::LoopIterationStarted => "loop.iteration-started",
            Self::LoopExhausted => "loop.exhausted",
            Self::StepScheduled => "step.scheduled",
            Self::StepStarted => "step.started",
            Self::StepResumed => "step.resumed",
            Self::StepResponseRecorded => "step.response-recorded",
            Self::StepOverridden => "step.overridden",
            Self::ParallelGroupCompleted => "parallel-group.completed",
            Self::IdempotencySuppressed => "idempotency.suppressed",
        }
    }

    fn is_internal(self) -> bool {
        matches!(
            self,
            Self::StepScheduled
                | Self::StepStarted
                | Self::StepResumed
                | Self::StepResponseRecorded
                | Self::StepOverridden
                | Self::ParallelGroupCompleted
                | Self::IdempotencySuppressed
        )
    }
}

impl Run<'_, '_> {
    /// Stores an event under the next number of the execution.
    pub(super) fn emit(&mut self, event: Event, step: Option<usize>, data: Value) {
        self.execution.seq += 1;
        let seq = self.execution.seq.to_string();
        let id = self.call.internal_id("event", &[&self.execution.id, &seq]);
        let step = step.and_then(|index| self.execution.steps.get(index));
        let mut record = Record::new();
        for (name, value) in [
            ("eventId", json!(format!("evt_{}", id.letters(20)))),
            ("seq", json!(self.execution.seq)),
            ("type", json!(event.name())),
            ("stepId", json!(step.map(|step| &step.step_id))),
            ("timestamp", json!(self.at)),
            ("correlationId", json!(self.execution.correlation_id)),
            ("data", data),
        ] {
            record.insert(name.to_owned(), value);
        }
        if event.is_internal() {
            record.insert("internal".to_owned(), json!(true));
        } else {
            self.announce(event, &record);
        }
        let key = event_key(&self.execution.id, self.execution.seq);
        self.call.store.put(&WORKFLOW_EVENTS, key, &record);
    }
}

impl Run<'_, '_> {
    /// Tells the receiver of webhooks. Its body is not that of the event as it is read.
    fn announce(&mut self, event: Event, record: &Record) {
        let field = |name: &str| record.get(name).cloned().unwrap_or_default();
        let data = field("data");
        let mut body = json!({
            "event": event.name(),
            "executionId": self.execution.id,
            "definitionId": self.execution.definition_id,
            "stepId": field("stepId"),
            "seq": self.execution.seq,
            "timestamp": iso(self.at),
            "correlationId": self.execution.correlation_id,
            "data": data,
        });
        if let Some(status) = body["data"].get("status").cloned() {
            body["status"] = status;
        }
        let id = field("eventId");
        self.call.happened.push(Happened {
            channel: Channel::Workflow,
            id: id.as_str().unwrap_or_default().to_owned(),
            event: event.name().to_owned(),
            body,
        });
    }
}

pub(super) fn get_events(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let id = call.text("executionId");
    let since = call.data.get("sinceSeq").and_then(Value::as_u64);
    let since = since.unwrap_or_default();
    let Some(run) = Run::open(call, id) else {
        return Err(missing(call));
    };
    let latest = run.execution.seq;
    let size = page_size(call, PAGE_SIZE);
    let prefix = Key::new([id]);
    let after = event_key(id, since);
    let records = call
        .store
        .records_after(&WORKFLOW_EVENTS, &prefix, Some(&after));
    let shown = records.filter(|(_, record)| !record.contains_key("internal"));
    let mut events: Vec<Value> = shown
        .take(size + 1)
        .map(|(_, record)| Value::Object(record))
        .collect();
    let has_more = events.len() > size;
    events.truncate(size);
    let next = match events.last() {
        Some(last) if has_more => last["seq"].clone(),
        _ => json!(latest.max(since)),
    };
    Ok(Reply::result(json!({
        "executionId": id,
        "events": events,
        "nextCursor": next,
        "hasMore": has_more,
    })))
}

fn event_key(execution: &str, seq: u64) -> Key {
    Key::new([execution, &format!("{seq:010}")])
}
