//! Questions to a memory that has recorded no decisions.

use serde_json::{Value, json};

use super::invalid;
use crate::{
    call::Call,
    refusal::Refusal,
    reply::Reply,
    store::{KNOWLEDGE, Key},
};

pub(super) fn ask(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    check_dates(&call.data["filters"])?;
    Ok(Reply::result(json!({
        "answer": "",
        "citations": [],
        "confidence": 0,
        "recordsSearched": 0,
    })))
}

pub(super) fn search(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    check_dates(&call.data["filters"])?;
    Ok(Reply::result(
        json!({ "results": [], "totalInScope": 0, "searchLatencyMs": 0 }),
    ))
}

pub(super) fn suggest(_: &mut Call<'_>) -> Result<Reply, Refusal> {
    Ok(Reply::result(json!({ "primary": null, "conflict": null })))
}

pub(super) fn query_judgments(_: &mut Call<'_>) -> Result<Reply, Refusal> {
    Ok(Reply::result(json!({ "results": [], "total": 0 })))
}

pub(super) fn get_patterns(_: &mut Call<'_>) -> Result<Reply, Refusal> {
    Ok(Reply::result(json!([])))
}

pub(super) fn get_profile(_: &mut Call<'_>) -> Result<Reply, Refusal> {
    Ok(Reply::result(Value::Null))
}

pub(super) fn get_stats(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let root = Key::new([]);
    let sources = call.store.keys(&KNOWLEDGE, &root, None).count();
    Ok(Reply::result(json!({
        "totalActivities": 0,
        "totalProfiles": 0,
        "totalPatterns": 0,
        "totalKnowledgeSources": sources,
    })))
}

/// Accepts a maintenance operation of Velt's operators, which finds nothing to do.
pub(super) fn maintain(_: &mut Call<'_>) -> Result<Reply, Refusal> {
    Ok(Reply::data("Done.", json!({})))
}

/// Refuses a range of time that ends before it starts.
fn check_dates(filters: &Value) -> Result<(), Refusal> {
    let range = &filters["dateRange"];
    match (time(&range["start"]), time(&range["end"])) {
        (Some(start), Some(end)) if start > end => Err(invalid(
            "filters.dateRange.start",
            "custom",
            "must not be after filters.dateRange.end",
        )),
        _ => Ok(()),
    }
}

/// Returns a date in epoch milliseconds, unless it is in a form that only Velt reads.
fn time(date: &Value) -> Option<i64> {
    if let Some(text) = date.as_str() {
        let day = format!("{text}T00:00:00Z");
        let time = humantime::parse_rfc3339_weak(text)
            .or_else(|_| humantime::parse_rfc3339(&day))
            .ok()?;
        let since_1970 = time.duration_since(std::time::UNIX_EPOCH).ok()?;
        return i64::try_from(since_1970.as_millis()).ok();
    }
    date.as_i64()
}
