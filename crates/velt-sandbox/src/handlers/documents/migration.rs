//! Migrations: all data of a document moves to another ID.

use serde_json::{Value, json};

use super::MISSING;
use crate::{
    call::Call,
    refusal::Refusal,
    reply::Reply,
    store::{DOCUMENTS, Id, JOBS, Key, Record, Store, TABLES, Table, at, at_mut},
};

/// The kind of the jobs.
const KIND: &str = "documentMigration";

/// The keys of records that belong to a document begin with these.
const KINDS: &[Id] = &[Id::Organization, Id::Document];

/// The fields in which records name their document once more.
const REPEATED: [&str; 2] = [
    "metadata.documentId",
    "notificationSourceData.metadata.documentId",
];

/// Starts a migration, which is finished at once unless the sandbox lets jobs take time.
pub(super) fn start(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let from = call.text("documentId");
    let to = call.text("newDocumentId");
    if !call.store.contains(&DOCUMENTS, &organization.join(from)) {
        return Err(Refusal::not_found(MISSING));
    }
    if to.is_empty() {
        return Err(Refusal::invalid("data.newDocumentId is empty"));
    }
    if to == from {
        return Err(Refusal::invalid(
            "data.newDocumentId must not be data.documentId",
        ));
    }
    let id = call.new_id("migration").letters(20);
    let mut job = json!({
        "kind": KIND,
        "organizationId": organization.last(),
        "documentId": from,
        "newDocumentId": to,
        "status": "pending",
        "stepsLeft": call.switches.job_steps,
    });
    if call.switches.job_steps == 0 {
        migrate(call.store, &organization, from, to);
        job["status"] = json!("completed");
    }
    if let Value::Object(job) = job {
        call.store.put(&JOBS, Key::new([id.as_str()]), &job);
    }
    Ok(Reply::data(
        "Document migration started successfully.",
        json!({ "migrationId": id }),
    ))
}

/// Returns the status of a migration. Each request is a step, and the last one moves the
/// data.
pub(super) fn status(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let id = call.text("migrationId");
    let key = Key::new([id]);
    let job = call.store.get(&JOBS, &key).unwrap_or_default();
    let field = |name: &str| job.get(name).and_then(Value::as_str).unwrap_or_default();
    if field("kind") != KIND || field("organizationId") != organization.last() {
        return Err(Refusal::not_found("Migration does not exist"));
    }
    let steps = job.get("stepsLeft").and_then(Value::as_u64);
    let steps = steps.unwrap_or_default();
    let (status, next) = match field("status") {
        "completed" => ("completed", "completed"),
        "failed" => ("failed", "failed"),
        now if steps > 0 => (now, "in_progress"),
        _ => {
            let from = field("documentId");
            // The document may have been deleted in the meantime.
            let ends = if call.store.contains(&DOCUMENTS, &organization.join(from)) {
                migrate(call.store, &organization, from, field("newDocumentId"));
                "completed"
            } else {
                "failed"
            };
            (ends, ends)
        }
    };
    let reply = json!({ "migrationId": id, "status": status });
    let fields = [
        ("status".to_owned(), json!(next)),
        ("stepsLeft".to_owned(), json!(steps.saturating_sub(1))),
    ];
    call.store.merge(&JOBS, key, Record::from_iter(fields));
    Ok(Reply::data(
        "Migration status retrieved successfully.",
        reply,
    ))
}

/// Moves everything that belongs to a document to another one.
///
/// If the other one has a record with the same ID, the fields of the moved record are
/// merged into it.
fn migrate(store: &mut Store, organization: &Key, from: &str, to: &str) {
    for table in TABLES {
        let prefix = if table.key.starts_with(KINDS) {
            organization.join(from)
        } else if table.field_of(Id::Document).is_some() {
            organization.clone()
        } else {
            continue;
        };
        let records: Vec<(Key, Record)> = store
            .records(table, &prefix)
            .filter(|(_, record)| belongs(table, record, from))
            .map(|(key, record)| (key.clone(), record))
            .collect();
        for (key, mut record) in records {
            store.remove(table, &key);
            for path in table.field_of(Id::Document).into_iter().chain(REPEATED) {
                if let Some(value) = at_mut(&mut record, path)
                    && value == from
                {
                    *value = json!(to);
                }
            }
            store.merge(table, renamed(table, &key, from, to), record);
        }
    }
}

/// Says whether a record below the right key belongs to a document.
fn belongs(table: &Table, record: &Record, document: &str) -> bool {
    let field = table.field_of(Id::Document);
    field.is_none_or(|field| at(record, field).is_some_and(|value| value == document))
}

/// Returns the key of a record after the migration.
fn renamed(table: &Table, key: &Key, from: &str, to: &str) -> Key {
    let parts = table.key.iter().zip(key.parts());
    let parts = parts.map(|(kind, part)| match kind {
        Id::Document | Id::Resource if part == from => to,
        _ => part,
    });
    parts.collect()
}
