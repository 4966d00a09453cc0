//! Executions: started, read and cancelled.

use serde_json::{Map, Value, json};

use super::{
    definitions,
    engine::Run,
    events::Event,
    execution::{self, Execution, ExecutionStatus},
    page_before, page_size, rules, unique_time,
};
use crate::{
    call::Call,
    refusal::Refusal,
    reply::Reply,
    store::{Key, Record, WORKFLOW_EXECUTIONS, WORKFLOW_KEYS},
};

const PAGE_SIZE: usize = 50;

/// Fields of a request that an execution keeps, but that no response shows.
const WRITE_ONLY: &[&str] = &["organizationId", "documentId", "folderId", "webhookUrl"];

pub(super) fn dispatch(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    if let Some(refusal) = rules::broken_rule("workflow/executions/dispatch", call.data) {
        return Err(refusal);
    }
    if let Some(reply) = deduplicated(call) {
        return Ok(reply);
    }
    let definition_id = call.text("definitionId");
    let definition =
        definitions::find(call, definition_id).ok_or_else(|| definitions::missing(call))?;
    if !definitions::is_active(&definition) {
        return Err(Refusal::precondition(format!(
            "Definition {definition_id} is deleted"
        )));
    }
    let execution = new_execution(call, definition_id, definition);
    let mut run = Run::new(call, execution);
    let roots: Vec<String> = run.graph.roots().into_iter().map(str::to_owned).collect();
    if roots.is_empty() {
        return Err(Refusal::precondition(format!(
            "Definition {definition_id} has no root nodes"
        )));
    }
    if let Some(key) = run.call.some_text("idempotencyKey") {
        let id = json!(run.execution.id);
        let record = Record::from_iter([("executionId".to_owned(), id)]);
        run.call.store.put(&WORKFLOW_KEYS, Key::new([key]), &record);
    }
    let input = run.execution.trigger_context.clone();
    for root in roots {
        let parts = [run.execution.id.as_str(), root.as_str()];
        let random = run.call.internal_id("step", &parts).letters(6);
        let random = random.to_ascii_lowercase();
        let name = format!("step_{root}_{}_{random}", run.at);
        run.spawn(name, &root, input.clone());
    }
    let ids: Vec<&str> = run
        .queue
        .iter()
        .map(|spawn| spawn.step_id.as_str())
        .collect();
    let data = json!({
        "definitionId": definition_id,
        "definitionVersion": run.execution.definition_version,
        "rootStepIds": ids,
    });
    run.emit(Event::ExecutionDispatched, None, data);
    run.settle();
    Ok(dispatched(&run.execution, false))
}

pub(super) fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let execution = open(call)?.into_execution();
    Ok(Reply::result(execution.view(&execution.steps)))
}

pub(super) fn list(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let cursor = match call.some_text("cursor") {
        None | Some("") => None,
        Some(cursor) => Some(cursor.parse::<i64>().map_err(|_| {
            Refusal::invalid("data.cursor is not a cursor: pass nextCursor of the last page")
        })?),
    };
    let definition = call.some_text("definitionId");
    let status = call.data.get("status");
    let size = page_size(call, PAGE_SIZE);
    let executions = execution::all(call);
    let wanted = executions.iter().filter(|execution| {
        definition.is_none_or(|id| execution.definition_id == id)
            && status.is_none_or(|status| &json!(execution.status) == status)
    });
    let rows = wanted.map(|execution| (execution.started_at, execution.view(&[])));
    let (page, _) = page_before(rows.collect(), cursor, size);
    // A full page has a cursor even if it is the last one; so says Velt's page.
    let next = page.last().filter(|_| page.len() == size);
    let next = next.map(|(time, _)| time.to_string());
    let items: Vec<Value> = page.into_iter().map(|(_, row)| row).collect();
    Ok(Reply::result(json!({ "items": items, "nextCursor": next })))
}

/// Cancels an execution with all steps that have not ended. One that has ended stays.
pub(super) fn cancel(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let reason = call.some_text("reason");
    let mut run = open(call)?;
    if run.execution.is_running() {
        let reason_of_steps = reason.unwrap_or("execution-cancelled");
        let data = json!({ "actorId": "system:execution-cancel", "reason": reason_of_steps });
        run.execution.status = ExecutionStatus::Cancelled;
        run.execution.cancelled_at = Some(run.at);
        for index in 0..run.execution.steps.len() {
            run.drop_step(index, data.clone());
        }
        let reason = reason.map(|reason| ("reason".to_owned(), json!(reason)));
        let data = Value::Object(Map::from_iter(reason));
        run.emit(Event::ExecutionCancelled, None, data);
        run.save();
    }
    Ok(Reply::result(json!({
        "cancelled": true,
        "executionId": run.execution.id,
    })))
}

/// Opens the execution of a request.
pub(super) fn open<'r, 'c>(call: &'r mut Call<'c>) -> Result<Run<'r, 'c>, Refusal> {
    let id = call.text("executionId");
    if !call.store.contains(&WORKFLOW_EXECUTIONS, &Key::new([id])) {
        return Err(missing(call));
    }
    Run::open(call, id).ok_or_else(|| Refusal::not_found("Execution not found"))
}

/// Returns the refusal for an unknown execution.
pub(super) fn missing(call: &Call<'_>) -> Refusal {
    let known = call.known(&WORKFLOW_EXECUTIONS, &Key::new([]));
    Refusal::not_found(format!("Execution not found{known}"))
}

/// Returns the response of an earlier request with the same idempotency key.
fn deduplicated(call: &mut Call<'_>) -> Option<Reply> {
    let key = call.some_text("idempotencyKey")?;
    let record = call.store.get(&WORKFLOW_KEYS, &Key::new([key]))?;
    let mut run = Run::open(call, record.get("executionId")?.as_str()?)?;
    run.emit(Event::IdempotencySuppressed, None, Value::Null);
    run.save();
    Some(dispatched(&run.execution, true))
}

fn dispatched(execution: &Execution, deduplicated: bool) -> Reply {
    Reply::result(json!({
        "executionId": execution.id,
        "correlationId": execution.correlation_id,
        "deduplicated": deduplicated,
    }))
}

/// Returns an execution without steps.
fn new_execution(call: &mut Call<'_>, definition_id: &str, definition: Record) -> Execution {
    let started_at = unique_time(call, "workflowExecutionTime");
    let seed = call.new_id("workflowExecution");
    let suffix = seed.letters(8).to_ascii_lowercase();
    let given = |field: &str, prefix: &str, length: usize| match call.some_text(field) {
        Some(text) => text.to_owned(),
        None => format!("{prefix}_{}", seed.letters(length)),
    };
    let definition = Value::Object(definition);
    let request = call.data.as_object().into_iter().flatten();
    let request = request.filter(|(name, _)| WRITE_ONLY.contains(&name.as_str()));
    let context = call.data.get("triggerContext").cloned();
    Execution {
        id: format!("exec_{started_at}_{suffix}"),
        status: ExecutionStatus::Running,
        started_at,
        completed_at: None,
        cancelled_at: None,
        definition_id: definition_id.to_owned(),
        definition_version: definition["version"].as_u64().unwrap_or(1),
        correlation_id: given("correlationId", "corr", 16),
        idempotency_key: given("idempotencyKey", "idem", 20),
        failure_reason: None,
        steps: Vec::new(),
        seq: 0,
        trigger_context: context.unwrap_or_else(|| json!({})),
        request: request
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
        definition: json!({
            "nodes": definition["nodes"],
            "edges": definition["edges"],
            "groups": definition["groups"],
        }),
        groups: Default::default(),
        loops: Default::default(),
        doom: None,
    }
}
