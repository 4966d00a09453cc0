//! The endpoints of advanced webhooks, and their signing secrets.

#[cfg(test)]
mod tests;

use serde_json::{Value, json};

use super::Operations;
use crate::{
    call::{Call, fields_but, web_host},
    clock::iso,
    page::{Found, Page},
    refusal::{Code, Refusal},
    reply::Reply,
    store::{Key, Record, WEBHOOK_ENDPOINTS},
    webhooks::are_enabled,
};

pub(super) const OPERATIONS: Operations = &[
    ("workspace/advancedwebhook/endpoints/create", create),
    ("workspace/advancedwebhook/endpoints/delete", delete),
    ("workspace/advancedwebhook/endpoints/get", get),
    ("workspace/advancedwebhook/endpoints/secret/get", get_secret),
    ("workspace/advancedwebhook/endpoints/update", update),
];

/// The message of operations that need advanced webhooks, before they are first enabled.
pub(super) const NOT_CONFIGURED: &str = "Advanced webhooks are not configured for this \
     workspace. Enable them first via POST /v2/workspace/advancedwebhookconfig/update with \
     { \"isEnabled\": true }.";
const DISABLED: &str = "Advanced webhooks are disabled for this workspace. Enable them via \
     POST /v2/workspace/advancedwebhookconfig/update with { \"isEnabled\": true }.";
const MISSING: &str = "Advanced webhook provider request failed.";
const NOT_A_URL: &str = "url must be a valid http(s) URL.";
const NOTHING_TO_UPDATE: &str = "At least one endpoint field besides endpointId must be provided.";

/// The default and the maximum number of endpoints per page. Velt documents no default.
const PAGE_SIZE: usize = 50;
const MAX_PAGE_SIZE: usize = 250;

/// The fields that an update can change.
const FIELDS: [&str; 7] = [
    "url",
    "description",
    "filterTypes",
    "channels",
    "disabled",
    "rateLimit",
    "metadata",
];

/// Returns Velt's message for an invalid URL, and for an update without fields.
pub(super) fn problem(path: &str, data: &Value) -> Option<&'static str> {
    let action = path.strip_prefix("workspace/advancedwebhook/endpoints/")?;
    if !matches!(action, "create" | "update") {
        return None;
    }
    if let Some(url) = data.get("url").and_then(Value::as_str)
        && web_host(url).is_none()
    {
        return Some(NOT_A_URL);
    }
    let is_named = data.get("endpointId").is_some_and(Value::is_string);
    let is_empty = !FIELDS.iter().any(|field| data.get(field).is_some());
    (action == "update" && is_named && is_empty).then_some(NOTHING_TO_UPDATE)
}

fn create(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    check_enabled(call)?;
    check_url(call)?;
    if let Some(uid) = call.some_text("uid") {
        let everything = Key::new([]);
        let mut endpoints = call.store.records(&WEBHOOK_ENDPOINTS, &everything);
        if endpoints.any(|(_, endpoint)| endpoint.get("uid") == Some(&json!(uid))) {
            let message = "An endpoint with this uid already exists.";
            return Err(Refusal::new(Code::AlreadyExists, message));
        }
    }
    let id = format!("ep_{}", call.new_id("endpoint").letters(27));
    let secret = call.internal_id("endpointSecret", &[&id]).base64(24);
    let number = call.store.next_number("endpointOrder");
    let now = iso(call.now);
    let mut record = fields_but(call.data, &[]);
    record.retain(|name, _| name == "uid" || FIELDS.contains(&name.as_str()));
    record.extend([
        ("createdAt".to_owned(), json!(now)),
        ("updatedAt".to_owned(), json!(now)),
        ("secret".to_owned(), json!(format!("whsec_{secret}"))),
        ("number".to_owned(), json!(number)),
    ]);
    call.store
        .put(&WEBHOOK_ENDPOINTS, Key::new([id.as_str()]), &record);
    Ok(Reply::data(
        "Advanced webhook endpoint created successfully.",
        row(&id, &record),
    ))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let (key, mut record) = endpoint(call)?;
    check_url(call)?;
    let mut fields = fields_but(call.data, &[]);
    fields.retain(|name, _| FIELDS.contains(&name.as_str()));
    record.extend(fields);
    record.insert("updatedAt".to_owned(), json!(iso(call.now)));
    call.store.put(&WEBHOOK_ENDPOINTS, key.clone(), &record);
    Ok(Reply::data(
        "Advanced webhook endpoint updated successfully.",
        row(key.last(), &record),
    ))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let (key, _) = endpoint(call)?;
    call.store.remove(&WEBHOOK_ENDPOINTS, &key);
    Ok(Reply::data(
        "Advanced webhook endpoint deleted successfully.",
        json!({ "endpointId": key.last(), "deleted": true }),
    ))
}

/// Lists the endpoints in the order of their creation.
fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    check_enabled(call)?;
    let page = Page::named(call.data, "limit", "iterator", PAGE_SIZE, MAX_PAGE_SIZE)?;
    let everything = Key::new([]);
    let mut rows: Vec<(String, Value)> = call
        .store
        .records(&WEBHOOK_ENDPOINTS, &everything)
        .map(|(key, record)| {
            let number = record.get("number").and_then(Value::as_u64);
            let order = format!("{:010} {}", number.unwrap_or_default(), key.last());
            (order, row(key.last(), &record))
        })
        .collect();
    rows.sort_by(|(a, _), (b, _)| a.cmp(b));
    let order: Vec<String> = rows.iter().map(|(order, _)| order.clone()).collect();
    let Found { items, next } = page.of_sorted(rows);
    Ok(Reply::data(
        "Advanced webhook endpoints retrieved successfully.",
        json!({
            "endpoints": items,
            "done": next.is_none(),
            "iterator": next,
            "prevIterator": page.previous(&order),
        }),
    ))
}

fn get_secret(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let (key, record) = endpoint(call)?;
    Ok(Reply::data(
        "Advanced webhook endpoint secret retrieved successfully.",
        json!({ "endpointId": key.last(), "secret": record.get("secret") }),
    ))
}

/// Returns the endpoint of a request, which must exist.
fn endpoint(call: &Call<'_>) -> Result<(Key, Record), Refusal> {
    check_enabled(call)?;
    let key = Key::new([call.text("endpointId")]);
    let record = call.store.get(&WEBHOOK_ENDPOINTS, &key);
    let record = record.ok_or_else(|| Refusal::not_found(MISSING))?;
    Ok((key, record))
}

fn check_enabled(call: &Call<'_>) -> Result<(), Refusal> {
    match are_enabled(call.store) {
        Some(true) => Ok(()),
        Some(false) => Err(Refusal::precondition(DISABLED)),
        None => Err(Refusal::precondition(NOT_CONFIGURED)),
    }
}

fn check_url(call: &Call<'_>) -> Result<(), Refusal> {
    match call.some_text("url") {
        Some(url) if web_host(url).is_none() => Err(Refusal::invalid(NOT_A_URL)),
        _ => Ok(()),
    }
}

/// Returns an endpoint as responses show it: without the secret and the metadata, and with
/// null for unset fields.
fn row(id: &str, record: &Record) -> Value {
    let mut row = json!({
        "id": id,
        "url": null,
        "description": null,
        "filterTypes": null,
        "channels": null,
        "disabled": false,
        "rateLimit": null,
        "uid": null,
        "createdAt": null,
        "updatedAt": null,
    });
    if let Value::Object(row) = &mut row {
        for (name, value) in row {
            if let Some(set) = record.get(name) {
                *value = set.clone();
            }
        }
    }
    row
}
