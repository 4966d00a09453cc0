//! Memory: what Velt learns from decisions and from files.
//!
//! Judgments, patterns and profiles cannot be written by the API, so that memory stays
//! empty apart from files. Velt documents what its operations return then.

mod alerts;
pub(super) mod ingest;
mod knowledge;
mod queries;
mod source;
#[cfg(test)]
mod tests;
mod text;
pub(crate) mod uploads;

use serde_json::json;

use super::Operations;
use crate::{
    call::{Call, unknown_field},
    refusal::Refusal,
};

pub(super) const OPERATIONS: Operations = &[
    ("memory/alerts/action", alerts::mark_actioned),
    ("memory/alerts/config/get", alerts::get_config),
    ("memory/alerts/config/update", alerts::update_config),
    ("memory/alerts/dismiss", alerts::dismiss),
    ("memory/alerts/list", alerts::list),
    ("memory/ask", queries::ask),
    ("memory/backfill/judgments", queries::maintain),
    (
        "memory/consolidation/seed-active-api-keys",
        queries::maintain,
    ),
    ("memory/consolidation/trigger", queries::maintain),
    ("memory/judgments/query", queries::query_judgments),
    ("memory/knowledge/delete", knowledge::delete),
    ("memory/knowledge/download", knowledge::download),
    ("memory/knowledge/ingest", ingest::ingest),
    ("memory/knowledge/ingest-status", ingest::status),
    ("memory/knowledge/list", knowledge::list),
    ("memory/knowledge/rules", knowledge::rules),
    ("memory/knowledge/search", knowledge::search),
    ("memory/knowledge/update", knowledge::update),
    ("memory/knowledge/upload-url", uploads::create),
    ("memory/patterns/get", queries::get_patterns),
    ("memory/profiles/get", queries::get_profile),
    ("memory/search", queries::search),
    ("memory/stats/get", queries::get_stats),
    ("memory/suggest", queries::suggest),
];

/// Returns the error for an invalid field, which is a path below `data`.
fn invalid(field: &str, code: &str, reason: &str) -> Refusal {
    let path: Vec<&str> = field.split('.').collect();
    let issue = json!({ "code": code, "path": path, "message": format!("{field} {reason}") });
    Refusal::invalid(format!("data.{field} {reason}")).details(json!({ "issues": [issue] }))
}

/// Refuses a request with fields that its operation does not have.
fn refuse_unknown(call: &Call<'_>, allowed: &[&str]) -> Result<(), Refusal> {
    match unknown_field(call.data, allowed) {
        Some(field) => Err(invalid(field, "unrecognized_keys", "is not allowed")),
        None => Ok(()),
    }
}
