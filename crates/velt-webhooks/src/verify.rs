//! Verifies requests over their raw bytes, in constant time.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use http::HeaderMap;
use subtle::{Choice, ConstantTimeEq};

use crate::{
    Refusal,
    channel::{AUTHORIZATION, VELT_SIGNATURE, WEBHOOK_ID, WEBHOOK_SIGNATURE, WEBHOOK_TIMESTAMP},
    secret::{BASE64, SigningKey, TokenHash},
};

/// The version of the signatures that Velt makes. Others are skipped.
const VERSION: &str = "v1";

/// Verifies the token of the basic channel.
pub(crate) fn basic(tokens: &[TokenHash], headers: &HeaderMap) -> Result<(), Refusal> {
    let header = text(headers, AUTHORIZATION)?;
    let found = tokens
        .iter()
        .fold(no(), |found, token| found | token.matches(header));
    accept(found, Refusal::WrongToken)
}

/// Verifies the time and the signature of the advanced channel.
pub(crate) fn advanced(
    keys: &[SigningKey],
    headers: &HeaderMap,
    body: &[u8],
    now: SystemTime,
    tolerance: Duration,
) -> Result<(), Refusal> {
    let id = text(headers, WEBHOOK_ID)?;
    let timestamp = text(headers, WEBHOOK_TIMESTAMP)?;
    let signatures = text(headers, WEBHOOK_SIGNATURE)?;
    if id.is_empty() {
        return Err(Refusal::MalformedHeader(WEBHOOK_ID));
    }
    let signed_at = seconds(timestamp).ok_or(Refusal::MalformedHeader(WEBHOOK_TIMESTAMP))?;
    let signatures: Vec<[u8; 32]> = signatures
        .split_ascii_whitespace()
        .filter_map(signature)
        .collect();
    let mut found = no();
    for key in keys {
        let parts: [&[u8]; 5] = [id.as_bytes(), b".", timestamp.as_bytes(), b".", body];
        let expected = key.sign(&parts);
        for signature in &signatures {
            found |= expected.ct_eq(signature);
        }
    }
    accept(found, Refusal::WrongSignature)?;
    // After the signature, so that the reason is known to be true.
    in_time(signed_at, now, tolerance)
}

/// Verifies the signature of the workflow channel.
pub(crate) fn workflow(
    keys: &[SigningKey],
    headers: &HeaderMap,
    body: &[u8],
) -> Result<(), Refusal> {
    let header = text(headers, VELT_SIGNATURE)?;
    let signature = header
        .strip_prefix("sha256=")
        .and_then(unhex)
        .ok_or(Refusal::MalformedHeader(VELT_SIGNATURE))?;
    let found = keys.iter().fold(no(), |found, key| {
        found | key.sign(&[body]).ct_eq(&signature)
    });
    accept(found, Refusal::WrongSignature)
}

/// Returns the seconds since the epoch in `webhook-timestamp`.
pub(crate) fn seconds(timestamp: &str) -> Option<u64> {
    let is_number = !timestamp.is_empty() && timestamp.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| timestamp.parse().ok()).flatten()
}

fn in_time(signed_at: u64, now: SystemTime, tolerance: Duration) -> Result<(), Refusal> {
    // A clock before 1970 is a clock that is not set.
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let seconds = now.abs_diff(signed_at);
    if seconds <= tolerance.as_secs() {
        Ok(())
    } else if signed_at < now {
        Err(Refusal::TooOld { seconds })
    } else {
        Err(Refusal::TooNew { seconds })
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &'static str) -> Result<&'h str, Refusal> {
    let value = headers.get(name).ok_or(Refusal::MissingHeader(name))?;
    let text = std::str::from_utf8(value.as_bytes());
    text.map(str::trim)
        .map_err(|_| Refusal::MalformedHeader(name))
}

/// Returns the bytes of one item of `webhook-signature`, if it has the version and the
/// length of Velt's signatures.
fn signature(item: &str) -> Option<[u8; 32]> {
    let (version, value) = item.split_once(',')?;
    if version != VERSION {
        return None;
    }
    BASE64.decode(value).ok()?.try_into().ok()
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let digits: Option<Vec<u32>> = text.chars().map(|digit| digit.to_digit(16)).collect();
    let digits = digits?;
    if digits.len() != 64 {
        return None;
    }
    let bytes: Vec<u8> = digits
        .chunks_exact(2)
        .filter_map(|pair| u8::try_from(pair[0] << 4 | pair[1]).ok())
        .collect();
    bytes.try_into().ok()
}

fn no() -> Choice {
    Choice::from(0)
}

fn accept(found: Choice, otherwise: Refusal) -> Result<(), Refusal> {
    if bool::from(found) {
        Ok(())
    } else {
        Err(otherwise)
    }
}
