//! Runs of agents on documents. A simulated run finds nothing.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{identity, missing};
use crate::{
    call::{Call, object, refuse_unknown, step, text, texts},
    page::{Found, Order, Page},
    refusal::{Code, Refusal},
    reply::Reply,
    store::{AGENT_EXECUTIONS, Key, Record},
};

/// The models that a run may use, by provider.
const MODELS: &[(&str, &str)] = &[
    ("gemini", "gemini-3.6-flash"),
    ("claude", "claude-sonnet-5"),
    ("openai", "gpt-5.6-luna"),
];

const PAGE_SIZE: usize = 20;
const MAX_PAGE_SIZE: usize = 100;

/// The runs of an agent.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tally {
    pub(super) count: u64,
    /// When the last one started.
    pub(super) last: Option<i64>,
}

/// Returns the runs of all agents that have run.
pub(super) fn tallies(call: &Call<'_>) -> BTreeMap<String, Tally> {
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for run in runs(call) {
        let tally = tallies.entry(text(&run, "agentId").to_owned()).or_default();
        tally.count += 1;
        tally.last = tally.last.max(run["startedAt"].as_i64());
    }
    tallies
}

/// Starts a run, which is over at once unless jobs take several status requests.
pub(super) fn run(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    check_ai_config(&call.data["aiConfig"])?;
    let url = call.text("url");
    if !is_url(url) {
        return Err(Refusal::invalid("data.url must be a URL"));
    }
    let organization = call.organization("")?;
    let document = call.document(&organization, call.text("documentId"), "")?;
    let id = call.text("agentId");
    let agent = identity(call, id).ok_or_else(|| missing(id))?;
    let previous = runs(call)
        .filter(|run| {
            text(run, "agentId") == id && is_on(run, organization.last(), document.last())
        })
        .max_by_key(|run| run["number"].as_u64());
    let previous = previous.unwrap_or_default();
    if previous["status"] == "running" {
        return Err(Refusal::new(
            Code::AlreadyExists,
            format!(
                "Agent {id} is already running on this document: {}",
                text(&previous, "id")
            ),
        ));
    }
    let (number, seed) = call.new_numbered_id("agentExecution");
    let execution = format!("exec_{}_{}", call.now, seed.hex(12));
    let mut record = object(json!({
        "number": number,
        "steps": call.switches.job_steps,
        "id": execution,
        "agentId": id,
        "agentName": agent.get("name"),
    }));
    // Built-in agents have no version.
    if let Some(version) = agent.get("version") {
        record.insert("agentVersion".to_owned(), version.clone());
    }
    record.extend(object(json!({
        "metadata": { "organizationId": organization.last(), "documentId": document.last() },
        "config": {
            "seedUrl": url,
            "crossPageExecute": call.flag("crossPageExecute"),
            "maxUrlsToProcess": call.data.get("maxUrlsToProcess").unwrap_or(&json!(50)),
            "deviceType": call.some_text("deviceType").unwrap_or("desktop"),
        },
        "status": "running",
        "startedAt": call.now,
        "completedAt": null,
        "durationMs": null,
        "trigger": call.some_text("trigger").unwrap_or("standalone"),
        "workflowExecutionId": call.some_text("workflowExecutionId"),
        "previousExecutionId": previous["id"],
    })));
    if let Some(user) = call.data.get("ranBy") {
        let user = json!({
            "userId": user["userId"],
            "name": text(user, "name"),
            "email": text(user, "email"),
        });
        record.insert("ranBy".to_owned(), user);
    }
    record.extend(object(json!({
        "resultsSummary": summary(&Value::Null),
        "tokenUsage": {
            "promptTokens": 0,
            "completionTokens": 0,
            "thoughtsTokens": 0,
            "totalTokens": 0,
        },
    })));
    if call.switches.job_steps == 0 {
        finish(&mut record, call.now);
    }
    let key = Key::new([&execution]);
    call.store.put(&AGENT_EXECUTIONS, key, &record);
    Ok(Reply::data(
        "Agent execution created successfully",
        json!({ "executionId": execution }),
    ))
}

/// Returns a run. This is the status request that runs wait for.
pub(super) fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let id = call.text("executionId");
    let key = Key::new([id]);
    let Some(mut record) = call.store.get(&AGENT_EXECUTIONS, &key) else {
        return Err(Refusal::not_found(format!("Execution not found: {id}")));
    };
    let mut data = object(json!({ "execution": row(record.clone()) }));
    if call.flag("includeResults") {
        data.insert("results".to_owned(), json!([]));
    }
    if step(&mut record) {
        finish(&mut record, call.now);
    }
    call.store.put(&AGENT_EXECUTIONS, key, &record);
    Ok(Reply::data("Execution fetched successfully", data))
}

pub(super) fn list(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let allowed = [
        "agentId",
        "organizationId",
        "documentId",
        "pageSize",
        "pageToken",
    ];
    refuse_unknown(call.data, "data", &allowed)?;
    let page = Page::named(call.data, "pageSize", "pageToken", PAGE_SIZE, MAX_PAGE_SIZE)?;
    let agent = call.some_text("agentId");
    let document = call.some_text("documentId");
    let organization = call.text("organizationId");
    let rows = runs(call)
        .filter(|run| agent.is_none_or(|agent| text(run, "agentId") == agent))
        .filter(|run| document.is_none_or(|document| is_on(run, organization, document)))
        .map(|run| {
            let started = run["startedAt"].as_i64().unwrap_or_default();
            let number = run["number"].as_u64().unwrap_or_default();
            (started, format!("{number:010}"), row(object(run)))
        })
        .collect();
    let Found { items, next } = page.by_time(Order::NewestFirst, rows);
    let mut data = object(json!({ "executions": items }));
    if let Some(next) = next {
        data.insert("nextPageToken".to_owned(), json!(next));
    }
    Ok(Reply::data("Executions listed successfully", data))
}

/// Counts runs: those of each agent that is named, or all.
pub(super) fn count(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    refuse_unknown(call.data, "data", &["agentIds", "status"])?;
    let status = call.some_text("status");
    let agents: Vec<String> = runs(call)
        .filter(|run| status.is_none_or(|status| text(run, "status") == status))
        .map(|run| text(&run, "agentId").to_owned())
        .collect();
    let one = call.some_text("agentIds").map(|id| vec![id]);
    let data = match one.or_else(|| texts(call.data, "agentIds")) {
        Some(ids) => {
            let count = |id: &str| agents.iter().filter(|agent| *agent == id).count();
            let counts = ids.into_iter().map(|id| (id.to_owned(), json!(count(id))));
            json!({ "counts": counts.collect::<Record>() })
        }
        None => json!({ "total": agents.len() }),
    };
    Ok(Reply::data("Execution count fetched successfully", data))
}

/// Returns how often agents ran. As no model runs here, nothing uses tokens.
pub(super) fn get_analytics(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let mut tokens = object(json!({ "allTime": {
        "requestCount": 0,
        "promptTokens": 0,
        "completionTokens": 0,
        "thoughtsTokens": 0,
        "totalTokens": 0,
    } }));
    // Without usage, a part is there only if the request asks for it.
    for (filter, part) in [("year", "monthly"), ("model", "byModel")] {
        if call.some_text(filter).is_some() {
            tokens.insert(part.to_owned(), json!({}));
        }
    }
    let mut tallies = tallies(call);
    if let Some(agent) = call.some_text("agentId") {
        let tally = tallies.remove(agent).unwrap_or_default();
        tallies = BTreeMap::from([(agent.to_owned(), tally)]);
    }
    let counts = tallies.into_iter().map(|(agent, Tally { count, last })| {
        let count = json!({ "executionCount": count, "lastExecutedAt": last });
        (agent, count)
    });
    let counts: Record = counts.collect();
    Ok(Reply::data(
        "Analytics fetched successfully",
        json!({ "analytics": { "tokenUsage": tokens, "executionCounts": counts } }),
    ))
}

fn runs(call: &Call<'_>) -> impl Iterator<Item = Value> {
    let root = Key::new([]);
    let runs = call.store.records(&AGENT_EXECUTIONS, &root);
    let runs: Vec<Value> = runs.map(|(_, run)| Value::Object(run)).collect();
    runs.into_iter()
}

fn is_on(run: &Value, organization: &str, document: &str) -> bool {
    text(&run["metadata"], "organizationId") == organization
        && text(&run["metadata"], "documentId") == document
}

/// Ends a run, which has looked at no page.
fn finish(run: &mut Record, now: i64) {
    let started = run.get("startedAt").and_then(Value::as_i64);
    run.extend(object(json!({
        "status": "passed",
        "completedAt": now,
        "durationMs": now - started.unwrap_or(now),
        "resultsSummary": summary(&json!(
            "Found 0 issues across 0 pages. 0 annotations created."
        )),
    })));
}

fn summary(text: &Value) -> Value {
    json!({
        "totalFindings": 0,
        "totalAnnotationsCreated": 0,
        "urlsProcessed": 0,
        "urlsWithFindings": 0,
        "issuesCreated": 0,
        "summary": text,
    })
}

fn row(mut run: Record) -> Value {
    run.remove("number");
    run.remove("steps");
    Value::Object(run)
}

/// Checks the AI settings of a run beyond their schema: no unknown fields, and only models
/// of the right provider.
fn check_ai_config(config: &Value) -> Result<(), Refusal> {
    let path = "data.aiConfig";
    let allowed = ["provider", "model", "defaultModels", "maxToolTurns"];
    refuse_unknown(config, path, &allowed)?;
    let models = &config["defaultModels"];
    let providers: Vec<&str> = MODELS.iter().map(|(provider, _)| *provider).collect();
    refuse_unknown(models, &format!("{path}.defaultModels"), &providers)?;
    let defaults = MODELS
        .iter()
        .map(|(provider, _)| (*provider, text(models, provider)));
    let chosen = (text(config, "provider"), text(config, "model"));
    for (provider, model) in defaults.chain([chosen]) {
        let expected = MODELS.iter().find(|(known, _)| *known == provider);
        if let Some((_, expected)) = expected
            && !model.is_empty()
            && model != *expected
        {
            return Err(Refusal::invalid(format!(
                "{path}: {provider} can use only the model {expected}"
            )));
        }
    }
    Ok(())
}

/// Says whether a text has the form of a URL: a scheme and a host.
fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else {
        return false;
    };
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|char| char.is_ascii_alphanumeric() || "+-.".contains(char))
        && rest.starts_with(|first: char| !"/?#".contains(first))
        && !rest.contains(char::is_whitespace)
}
