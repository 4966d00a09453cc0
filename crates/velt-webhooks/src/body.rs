//! Unwraps bodies that Velt encoded or encrypted.

use std::fmt;

use base64::Engine;
use serde_json::{Map, Value, json};

use crate::{BodyError, secret::BASE64};

/// The maximum number of times that a body is wrapped: encoded and encrypted, in either order.
const LAYERS: usize = 2;

/// Wraps a body in `{"encodedPayload": …}`, as Velt does if `encodeData` is on.
///
/// Sign the result, not the original: Velt signs the bytes that it sends.
///
/// ```
/// use velt_webhooks::{Channel, Event, encode};
///
/// let body = encode(br#"{"event": "huddle.create"}"#);
/// let event = Event::parse(Channel::Advanced, &http::HeaderMap::new(), &body)?;
/// assert_eq!(event.name.as_deref(), Some("huddle.create"));
/// # Ok::<(), velt_webhooks::BodyError>(())
/// ```
#[must_use]
pub fn encode(body: &[u8]) -> Vec<u8> {
    json!({ "encodedPayload": BASE64.encode(body) })
        .to_string()
        .into_bytes()
}

/// The parts of an encrypted body, as base64.
#[derive(Clone, Copy)]
#[cfg_attr(
    not(feature = "encryption"),
    expect(dead_code, reason = "only that feature decrypts bodies")
)]
pub(crate) struct Encrypted<'b> {
    pub(crate) data: &'b str,
    pub(crate) key: &'b str,
    pub(crate) iv: &'b str,
}

/// Decrypts bodies.
pub(crate) trait Decrypt: fmt::Debug {
    /// Returns the decrypted body, or `None` for any reason.
    fn decrypt(&self, body: Encrypted<'_>) -> Option<Vec<u8>>;
}

/// Returns the JSON of a body that may be wrapped.
pub(crate) fn open(body: &[u8], decrypt: Option<&dyn Decrypt>) -> Result<Value, BodyError> {
    let mut is_secret = false;
    let opened = unwrap(body, decrypt, &mut is_secret);
    // What is wrong with a decrypted body must not be told apart from a failure to decrypt it.
    opened.map_err(|error| {
        if is_secret {
            BodyError::Undecryptable
        } else {
            error
        }
    })
}

fn unwrap(
    body: &[u8],
    decrypt: Option<&dyn Decrypt>,
    is_secret: &mut bool,
) -> Result<Value, BodyError> {
    let mut json = read(body)?;
    for _ in 0..LAYERS {
        let inner = match layer(&json) {
            Layer::None => return Ok(json),
            Layer::Encoded(text) => decode(text).ok_or(BodyError::NotEncoded)?,
            Layer::Encrypted(parts) => {
                let decrypt = decrypt.ok_or(BodyError::NoPrivateKey)?;
                *is_secret = true;
                parts
                    .and_then(|parts| decrypt.decrypt(parts))
                    .ok_or(BodyError::Undecryptable)?
            }
        };
        json = read(&inner)?;
    }
    match layer(&json) {
        Layer::None => Ok(json),
        _ => Err(BodyError::TooManyLayers),
    }
}

enum Layer<'j> {
    None,
    Encoded(Option<&'j str>),
    /// `None` if a part is missing.
    Encrypted(Option<Encrypted<'j>>),
}

fn layer(json: &Value) -> Layer<'_> {
    const PARTS: [&str; 3] = ["encryptedData", "encryptedKey", "iv"];
    let Some(members) = json.as_object() else {
        return Layer::None;
    };
    if let Some(encoded) = members.get("encodedPayload")
        && members.len() == 1
    {
        return Layer::Encoded(encoded.as_str());
    }
    let is_encrypted = PARTS[..2].iter().any(|part| members.contains_key(*part))
        && members.keys().all(|name| PARTS.contains(&name.as_str()));
    if is_encrypted {
        return Layer::Encrypted(encrypted(members));
    }
    Layer::None
}

fn encrypted(members: &Map<String, Value>) -> Option<Encrypted<'_>> {
    let part = |name| members.get(name).and_then(Value::as_str);
    Some(Encrypted {
        data: part("encryptedData")?,
        key: part("encryptedKey")?,
        iv: part("iv")?,
    })
}

fn decode(text: Option<&str>) -> Option<Vec<u8>> {
    let decoded = BASE64.decode(text?.trim()).ok()?;
    // Whatever else it is, it must be JSON.
    serde_json::from_slice::<serde::de::IgnoredAny>(&decoded).ok()?;
    Some(decoded)
}

/// Reads JSON, or the base64 of JSON without a wrapper: Velt's pages show encoded bodies both
/// ways.
fn read(body: &[u8]) -> Result<Value, BodyError> {
    let bare = |text: &str| {
        let decoded = decode(Some(text))?;
        let json: Value = serde_json::from_slice(&decoded).ok()?;
        json.is_object().then_some(json)
    };
    match serde_json::from_slice(body) {
        Ok(Value::String(text)) => Ok(bare(&text).unwrap_or(Value::String(text))),
        Ok(json) => Ok(json),
        Err(error) => std::str::from_utf8(body)
            .ok()
            .and_then(bare)
            .ok_or(BodyError::NotJson(error)),
    }
}
