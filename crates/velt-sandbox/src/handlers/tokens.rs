//! Tokens that sign users in, and signatures of a permission provider's decisions.
//!
//! Nothing is stored, and the same request at the same time gives the same token.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Map, Value, json};
use sha2::Sha256;

use super::{Operations, permissions::resources};
use crate::{
    call::Call,
    refusal::{Code, Refusal},
    reply::Reply,
};

pub(super) const OPERATIONS: Operations = &[
    ("auth/generate_signature", sign),
    ("auth/generate_token", generate),
    ("auth/token/get", get),
];

/// How long a token is valid, in seconds.
const LIFETIME: i64 = 48 * 60 * 60;

/// Makes a token with the permissions of a user.
fn generate(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    resources(call, call.text("userId"), "data.userId")?;
    if call.data["userProperties"].get("organizationId").is_some() {
        return Err(Refusal::invalid(
            "data.userProperties must not have organizationId: \
             add the organization to data.permissions.resources",
        ));
    }
    token(call)
}

/// Makes a token as version 1 does, without permissions.
fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    if call.text("userId").is_empty() {
        return Err(Refusal::invalid("data.userId is empty"));
    }
    token(call)
}

fn token(call: &Call<'_>) -> Result<Reply, Refusal> {
    // The request may contain the auth token, so the claims are named.
    let mut claims = Map::new();
    for name in ["userId", "userProperties", "permissions"] {
        if let Some(value) = call.data.get(name) {
            claims.insert(name.to_owned(), value.clone());
        }
    }
    let issued_at = call.now / 1000;
    claims.insert("iat".to_owned(), json!(issued_at));
    claims.insert("exp".to_owned(), json!(issued_at.saturating_add(LIFETIME)));
    let header = json!({ "alg": "HS256", "typ": "JWT" }).to_string();
    let claims = Value::Object(claims).to_string();
    let signed = [header, claims].map(|part| BASE64_URL_SAFE_NO_PAD.encode(part));
    let signed = signed.join(".");
    let key = call.internal_id("token", &[]).hex(32);
    let signature = BASE64_URL_SAFE_NO_PAD.encode(hmac(&key, &signed)?);
    let token = format!("{signed}.{signature}");
    Ok(Reply::data(
        "Token generated successfully.",
        json!({ "token": token }),
    ))
}

/// Signs decisions with the auth token, so that who knows it can check the signature.
fn sign(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let decisions = call.items("permissions")?;
    let text = canonical(&Value::Array(decisions.to_vec())).to_string();
    let signature = hmac(call.auth_token, &text)?;
    let signature: String = signature.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Reply::data(
        "Signature generated successfully.",
        json!({ "signature": signature }),
    ))
}

fn hmac(key: &str, text: &str) -> Result<Vec<u8>, Refusal> {
    let mut hmac = Hmac::<Sha256>::new_from_slice(key.as_bytes())
        .map_err(|error| Refusal::new(Code::Internal, error.to_string()))?;
    hmac.update(text.as_bytes());
    Ok(hmac.finalize().into_bytes().to_vec())
}

/// Returns a copy of a value with the names of all objects in order.
fn canonical(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(canonical).collect(),
        Value::Object(fields) => {
            let mut fields: Vec<(&String, &Value)> = fields.iter().collect();
            fields.sort_unstable_by_key(|(name, _)| *name);
            let fields = fields.into_iter();
            let fields: Map<String, Value> = fields
                .map(|(name, value)| (name.clone(), canonical(value)))
                .collect();
            Value::Object(fields)
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests;
