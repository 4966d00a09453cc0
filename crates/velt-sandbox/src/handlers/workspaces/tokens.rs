//! The auth tokens of API keys and of workspaces.

use serde_json::{Value, json};

use super::{api_key, create, new_auth_token, token_row};
use crate::{call::Call, refusal::Refusal, reply::Reply, store::AUTH_TOKENS};

pub(super) fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    create::workspace(call);
    let (key, _) = api_key(call, call.text("apiKey"))?;
    let tokens = call.store.records(&AUTH_TOKENS, &key);
    let tokens: Vec<Value> = tokens
        .map(|(key, record)| token_row(key.last(), record))
        .collect();
    Ok(Reply::data(
        "Auth tokens retrieved successfully.",
        json!({ "apiKey": key.last(), "authTokens": tokens }),
    ))
}

/// Replaces all auth tokens of an API key with a new one. The key may have none yet.
pub(super) fn reset(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    create::workspace(call);
    let (key, _) = api_key(call, call.text("apiKey"))?;
    let token = new_auth_token(call, &key);
    Ok(Reply::data(
        "Auth token reset successfully.",
        json!({ "apiKey": key.last(), "newAuthToken": token }),
    ))
}

pub(super) fn ensure(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let workspace = create::workspace(call);
    let token = create::auth_token(call, call.tenant, &workspace);
    Ok(Reply::data(
        "Workspace auth token ensured successfully.",
        json!({ "authToken": token }),
    ))
}
