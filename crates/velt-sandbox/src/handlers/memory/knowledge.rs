//! What can be done with knowledge sources once they have been ingested.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{refuse_unknown, source::Source, text};
use crate::{
    call::{Call, object, texts},
    refusal::{Code, Refusal},
    reply::Reply,
    store::{KNOWLEDGE, Key},
};

const MAX_LISTED: usize = 100;
const DEFAULT_LIMIT: u64 = 10;

/// Lists the newest sources. A duplicate has the status and the content of its original.
pub(super) fn list(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let sources = Source::all(call).into_iter().take(MAX_LISTED);
    let rows = sources.map(|source| {
        let mut row = object(json!({ "id": source.id, "sourceType": "upload" }));
        for field in ["fileName", "uploadedAt", "mimeType", "dedupOf", "sha256"] {
            if let Some(value) = source.fields.get(field) {
                row.insert(field.to_owned(), value.clone());
            }
        }
        let original = source.original(call);
        row.insert("embeddingStatus".to_owned(), json!(original.status()));
        row.extend(original.outcome("ruleCount"));
        Value::Object(row)
    });
    Ok(Reply::result(rows.collect::<Vec<Value>>()))
}

/// Returns the text of a source, or null if there is none for whatever reason.
pub(super) fn download(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let source = Source::find(call, call.text("sourceId"));
    let source = source.map(|source| source.original(call));
    let text = source.as_ref().and_then(Source::text);
    Ok(Reply::result(json!(text)))
}

pub(super) fn rules(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let source = Source::find(call, call.text("sourceId"));
    let Some(source) = source.map(|source| source.original(call)) else {
        return Ok(Reply::result(json!([])));
    };
    let rules = source.rules().into_iter().enumerate().map(|(index, rule)| {
        json!({
            "id": rule_id(call, &source, &rule),
            "content": rule.content,
            "category": rule.category,
            "index": index,
        })
    });
    Ok(Reply::result(rules.collect::<Vec<Value>>()))
}

/// Returns the newest passages, as Velt does if it cannot compare them with the query.
pub(super) fn search(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    refuse_unknown(call, &["query", "sourceId", "limit", "includeRules"])?;
    let one = call.some_text("sourceId").map(|id| vec![id]);
    let wanted = one.or_else(|| texts(call.data, "sourceId")).map(|ids| {
        let sources = ids.into_iter().filter_map(|id| Source::find(call, id));
        sources
            .map(|source| source.original(call).id)
            .collect::<BTreeSet<String>>()
    });
    // Duplicates have no passages of their own.
    let sources = Source::all(call)
        .into_iter()
        .filter(|source| wanted.as_ref().is_none_or(|ids| ids.contains(&source.id)));
    let with_rules = call.flag("includeRules");
    let passages = sources.flat_map(|source| {
        let chunks = source.chunks().into_iter().map(|chunk| {
            let mut passage = object(json!({ "sourceId": source.id, "text": chunk }));
            if with_rules {
                passage.insert("kind".to_owned(), json!("chunk"));
            }
            Value::Object(passage)
        });
        let mut passages: Vec<Value> = chunks.collect();
        let rules = if with_rules {
            source.rules()
        } else {
            Vec::new()
        };
        passages.extend(rules.into_iter().map(|rule| {
            let mut passage = object(json!({
                "kind": "rule",
                "ruleId": rule_id(call, &source, &rule),
                "sourceId": source.id,
                "text": rule.content,
            }));
            if let Some(category) = rule.category {
                passage.insert("category".to_owned(), json!(category));
            }
            Value::Object(passage)
        }));
        passages
    });
    let limit = call.data["limit"].as_u64().unwrap_or(DEFAULT_LIMIT);
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let passages: Vec<Value> = passages.take(limit).collect();
    Ok(Reply::result(json!({
        "recordsSearched": passages.len(),
        "results": passages,
    })))
}

/// Replaces the text of a rule-based source, and says which rules have changed.
pub(super) fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let source = Source::required(call, call.text("sourceId"))?.original(call);
    if !source.is_rule_based() {
        return Err(Refusal::precondition(
            "Version diff is only supported for rule-based knowledge sources.",
        ));
    }
    let new_text = call.text("newContent");
    let contents = |rules: Vec<text::Rule>| rules.into_iter().map(|rule| rule.content);
    let before: Vec<String> = contents(source.rules()).collect();
    let after: Vec<String> = contents(text::rules(new_text)).collect();
    let only_in = |these: &[String], others: &[String]| {
        let these = these.iter().filter(|rule| !others.contains(*rule));
        these.cloned().collect::<Vec<String>>()
    };
    let added = only_in(&after, &before);
    let removed = only_in(&before, &after);
    let unchanged = after.len() - added.len();
    let version = source.fields["version"].as_u64().unwrap_or(1) + 1;
    let changes = object(json!({
        "text": new_text,
        "version": version,
        "updatedAt": call.now,
    }));
    call.store
        .merge(&KNOWLEDGE, Key::new([&source.id]), changes);
    Ok(Reply::result(json!({
        "diff": { "added": added, "removed": removed, "unchanged": unchanged },
        "newVersion": version,
    })))
}

/// Deletes a source that is not being processed and has no duplicates.
pub(super) fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    refuse_unknown(call, &["sourceId"])?;
    let id = call.text("sourceId");
    let source = Source::required(call, id)?;
    let is_duplicate = source.duplicate_of().is_some();
    let original = source.original(call);
    if original.status() == "processing" {
        return Err(Refusal::new(
            Code::Aborted,
            format!("Knowledge source {id} is still being processed"),
        ));
    }
    let sources = Source::all(call);
    let dependents = sources
        .iter()
        .filter(|source| source.duplicate_of() == Some(id))
        .count();
    if dependents > 0 {
        let message = format!("Knowledge source {id} has duplicates that depend on it");
        return Err(
            Refusal::new(Code::Aborted, message).details(json!({ "dependentCount": dependents }))
        );
    }
    let (chunks, rules) = if is_duplicate {
        (0, 0)
    } else {
        (original.chunks().len(), original.rules().len())
    };
    call.store.remove(&KNOWLEDGE, &Key::new([id]));
    Ok(Reply::result(json!({
        "status": "deleted",
        "sourceId": id,
        "deletedChunks": chunks,
        "deletedRules": rules,
    })))
}

/// Returns the ID of a rule, which it keeps from version to version.
fn rule_id(call: &Call<'_>, source: &Source, rule: &text::Rule) -> String {
    let seed = call.internal_id("rule", &[&source.id, &rule.content]);
    format!("rule_{}", seed.hex(12))
}
