//! Workspaces, their API keys and auth tokens.
//!
//! They are in the store of all workspaces. The configuration of an API key is in the store
//! of the key.

mod create;
mod keys;
mod owners;
#[cfg(test)]
mod tests;
mod tokens;

use serde_json::{Value, json};

use super::Operations;
use crate::{
    call::{Call, web_host},
    refusal::Refusal,
    store::{API_KEYS, AUTH_TOKENS, Key, Record},
};

pub(super) const OPERATIONS: Operations = &[
    ("workspace/apikey/copy", keys::copy),
    ("workspace/apikey/create", keys::create),
    ("workspace/apikey/update", keys::update),
    ("workspace/apikeys/get", keys::get),
    ("workspace/authtoken/ensure", tokens::ensure),
    ("workspace/authtoken/reset", tokens::reset),
    ("workspace/authtokens/get", tokens::get),
    ("workspace/create", create::create),
    ("workspace/email/send-login-link", owners::send_login_link),
    ("workspace/email/status", owners::status),
    ("workspace/get", create::get),
];

/// Returns Velt's message for an API key without an owner, and for a login link with an
/// invalid URL.
pub(super) fn problem(path: &str, data: &Value) -> Option<&'static str> {
    match path {
        "workspace/apikey/create" if data.is_object() && data.get("ownerEmail").is_none() => {
            Some(owners::NO_OWNER)
        }
        "workspace/email/send-login-link" => {
            let url = data.get("continueUrl")?.as_str()?;
            web_host(url).is_none().then_some(owners::INVALID_URL)
        }
        _ => None,
    }
}

/// Returns an API key, which must exist in the workspace of the request.
fn api_key(call: &Call<'_>, api_key: &str) -> Result<(Key, Record), Refusal> {
    let key = Key::new([api_key]);
    let record = call.store.get(&API_KEYS, &key);
    let record = record.filter(|record| is_of(record, call.tenant));
    let record = record.ok_or_else(|| Refusal::not_found("API key not found."))?;
    Ok((key, record))
}

/// Returns the API keys of a workspace.
fn api_keys(call: &Call<'_>, workspace: &str) -> Vec<(String, Record)> {
    let everything = Key::new([]);
    let keys = call.store.records(&API_KEYS, &everything);
    keys.filter(|(_, record)| is_of(record, workspace))
        .map(|(key, record)| (key.last().to_owned(), record))
        .collect()
}

/// Creates an API key of a workspace, and returns it.
fn new_api_key(call: &mut Call<'_>, workspace: &str, mut fields: Record) -> String {
    let key = call.new_id("apiKey").letters(20);
    fields.insert("workspaceId".to_owned(), json!(workspace));
    call.store.put(&API_KEYS, Key::new([key.as_str()]), &fields);
    key
}

/// Replaces the auth tokens of an API key with a new one, and returns it.
fn new_auth_token(call: &mut Call<'_>, api_key: &Key) -> Value {
    call.store.remove_under(&AUTH_TOKENS, api_key);
    let token = call.new_id("authToken").hex(32);
    let record = Record::from_iter([
        ("name".to_owned(), json!("Default Auth Token")),
        ("domains".to_owned(), json!([])),
    ]);
    call.store.put(&AUTH_TOKENS, api_key.join(&token), &record);
    token_row(&token, record)
}

/// Returns an auth token as responses show it.
fn token_row(token: &str, mut record: Record) -> Value {
    record.insert("token".to_owned(), json!(token));
    Value::Object(record)
}

/// Returns an API key as responses show it.
fn key_row(api_key: &str, record: &Record) -> Value {
    let mut row = Record::from_iter([("id".to_owned(), json!(api_key))]);
    for name in ["apiKeyName", "type"] {
        if let Some(value) = record.get(name) {
            row.insert(name.to_owned(), value.clone());
        }
    }
    Value::Object(row)
}

fn is_of(api_key: &Record, workspace: &str) -> bool {
    api_key.get("workspaceId").and_then(Value::as_str) == Some(workspace)
}

fn is_of_type(api_key: &Record, kind: &str) -> bool {
    api_key.get("type").and_then(Value::as_str) == Some(kind)
}
