//! Definitions: created, read, replaced and deleted.

use serde_json::{Value, json};

use super::{
    compile::Graph, execution::is_in_flight, linter, page_before, page_size, rules, strict,
    unique_time,
};
use crate::{
    call::{Call, list, named},
    refusal::{Code, Refusal},
    reply::Reply,
    store::{Key, Record, WORKFLOW_DEFINITIONS},
};

/// The fields of a definition that a client sets, in the order of responses.
const FIELDS: &[&str] = &["name", "description", "scope", "nodes", "edges", "groups"];
const MORE_FIELDS: &[&str] = &["triggers", "tags", "custom"];

const PAGE_SIZE: usize = 50;

pub(super) fn create(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    check(call, "workflow/definitions/create")?;
    let id = call.text("definitionId");
    if find(call, id).is_some_and(|record| is_active(&record)) {
        let message = format!("Definition already exists: {id}");
        return Err(Refusal::new(Code::AlreadyExists, message));
    }
    let now = unique_time(call, "workflowDefinitionTime");
    Ok(store(call, 1, now, now))
}

pub(super) fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    check(call, "workflow/definitions/update")?;
    let record = active(call)?;
    let current = record.get("version").and_then(Value::as_u64);
    let current = current.unwrap_or(1);
    let expected = call.data["ifVersion"].as_u64().unwrap_or_default();
    if expected != current {
        return Err(Refusal::precondition(format!(
            "Version conflict: expected {expected}, current {current}"
        )));
    }
    let created = record.get("createdAt").and_then(Value::as_i64);
    let now = unique_time(call, "workflowDefinitionTime");
    Ok(store(call, current + 1, created.unwrap_or(now), now))
}

pub(super) fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let record = active(call)?;
    Ok(Reply::result(view(call.text("definitionId"), record)))
}

/// Returns the definitions that are not deleted, each with its time.
fn rows(call: &Call<'_>) -> Vec<(i64, Value)> {
    let prefix = Key::new([]);
    let records = call.store.records(&WORKFLOW_DEFINITIONS, &prefix);
    records
        .filter(|(_, record)| is_active(record))
        .map(|(key, record)| {
            let time = record.get("updatedAt").and_then(Value::as_i64);
            (time.unwrap_or_default(), view(key.last(), record))
        })
        .collect()
}

pub(super) fn list_definitions(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let cursor = call.data.get("cursor").and_then(Value::as_i64);
    let (page, more) = page_before(rows(call), cursor, page_size(call, PAGE_SIZE));
    let next = page.last().filter(|_| more).map(|(time, _)| *time);
    let items: Vec<Value> = page.into_iter().map(|(_, row)| row).collect();
    Ok(Reply::result(json!({ "items": items, "nextCursor": next })))
}

/// Deletes a definition. Its executions stay, but none may be running.
pub(super) fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let mut record = active(call)?;
    let id = call.text("definitionId");
    if is_in_flight(call, id) {
        return Err(Refusal::precondition(format!(
            "Definition {id} has executions in flight: cancel them, or wait until they end"
        )));
    }
    let purge = call.flag("purge");
    let key = Key::new([id]);
    if purge {
        call.store.remove(&WORKFLOW_DEFINITIONS, &key);
    } else {
        record.insert("status".to_owned(), json!("tombstoned"));
        call.store.put(&WORKFLOW_DEFINITIONS, key, &record);
    }
    Ok(Reply::result(json!({
        "deleted": true,
        "purged": purge,
        "definitionId": id,
    })))
}

/// Returns a definition, deleted or not.
pub(super) fn find(call: &Call<'_>, id: &str) -> Option<Record> {
    call.store.get(&WORKFLOW_DEFINITIONS, &Key::new([id]))
}

pub(super) fn is_active(definition: &Record) -> bool {
    definition.get("status") != Some(&json!("tombstoned"))
}

/// Returns the refusal for an unknown definition.
pub(super) fn missing(call: &Call<'_>) -> Refusal {
    let prefix = Key::new([]);
    let records = call.store.records(&WORKFLOW_DEFINITIONS, &prefix);
    let active = records.filter(|(_, record)| is_active(record));
    let known = named(active.map(|(key, _)| key.last()));
    Refusal::not_found(format!("Definition not found{known}"))
}

/// Returns the definition of a request, which must not be deleted.
fn active(call: &Call<'_>) -> Result<Record, Refusal> {
    find(call, call.text("definitionId"))
        .filter(is_active)
        .ok_or_else(|| missing(call))
}

/// Checks everything about a definition that its schema does not say.
fn check(call: &Call<'_>, path: &str) -> Result<(), Refusal> {
    if let Some(refusal) = rules::broken_rule(path, call.data) {
        return Err(refusal);
    }
    let issues = strict::issues(call.data, path.ends_with("/update"));
    if !issues.is_empty() {
        return Err(rules::refusal(issues));
    }
    let graph = Graph::of(call.data).map_err(Refusal::invalid)?;
    linter::lint(call.data, &graph).map_err(Refusal::invalid)?;
    let mut triggers = list(call.data, "triggers").iter();
    if triggers.any(|trigger| trigger.get("appTrigger").is_some()) {
        return Err(Refusal::precondition(
            "APPROVAL_APP_PLATFORM_NOT_SUPPORTED: app triggers need a workspace on the Superflow \
             platform",
        ));
    }
    Ok(())
}

/// Stores the definition of a request, which replaces all fields of an earlier version.
fn store(call: &mut Call<'_>, version: u64, created: i64, updated: i64) -> Reply {
    let mut record = Record::new();
    for name in FIELDS.iter().chain(MORE_FIELDS).chain(&["webhookConfig"]) {
        if let Some(value) = call.data.get(name) {
            record.insert((*name).to_owned(), value.clone());
        }
    }
    record.insert("version".to_owned(), json!(version));
    record.insert("createdAt".to_owned(), json!(created));
    record.insert("updatedAt".to_owned(), json!(updated));
    record.insert("status".to_owned(), json!("active"));
    let id = call.text("definitionId");
    call.store
        .put(&WORKFLOW_DEFINITIONS, Key::new([id]), &record);
    Reply::result(view(id, record))
}

/// Returns a definition as responses show it: without its webhook, and with null for what
/// was not set.
fn view(id: &str, record: Record) -> Value {
    let definition = Value::Object(record);
    let mut view = Record::from_iter([("definitionId".to_owned(), json!(id))]);
    for name in FIELDS {
        view.insert((*name).to_owned(), definition[*name].clone());
        if *name == "description" {
            view.insert("version".to_owned(), definition["version"].clone());
        }
    }
    let scope = &definition["scope"];
    let scope = json!({
        "level": scope["level"].as_str().unwrap_or("apiKey"),
        "organizationId": scope["organizationId"],
        "documentId": scope["documentId"],
    });
    view.insert("scope".to_owned(), scope);
    let graph = Graph::of(&definition).unwrap_or_default();
    view.insert("compiled".to_owned(), graph.view());
    for name in MORE_FIELDS
        .iter()
        .chain(&["createdAt", "updatedAt", "status"])
    {
        view.insert((*name).to_owned(), definition[*name].clone());
    }
    Value::Object(view)
}
