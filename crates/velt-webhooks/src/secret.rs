//! Secrets, kept in the form in which they are used.
//!
//! None of the types shows its content in `Debug`.

use std::fmt;

use base64::{Engine, alphabet, engine::general_purpose as base64_engine};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::{Choice, ConstantTimeEq};

use crate::{Channel, ConfigError};

/// The prefix of secrets of the advanced channel.
const PREFIX: &str = "whsec_";

/// Standard base64, with or without padding.
pub(crate) const BASE64: base64_engine::GeneralPurpose = base64_engine::GeneralPurpose::new(
    &alphabet::STANDARD,
    base64_engine::GeneralPurposeConfig::new()
        .with_decode_padding_mode(base64::engine::DecodePaddingMode::Indifferent),
);

/// A key for signing with HMAC-SHA256.
#[derive(Clone)]
pub(crate) struct SigningKey(Hmac<Sha256>);

impl SigningKey {
    /// Reads a secret of the advanced channel: the base64 after `whsec_` is the key.
    pub(crate) fn advanced(secret: &str) -> Result<Self, ConfigError> {
        const CHANNEL: Channel = Channel::Advanced;
        let secret = checked(secret, CHANNEL)?;
        let text = secret.strip_prefix(PREFIX).unwrap_or(secret);
        let key = BASE64
            .decode(text)
            .map_err(|_| ConfigError::NotBase64(CHANNEL))?;
        Self::of(&key, CHANNEL)
    }

    /// Reads a secret of the workflow channel: its whole text is the key, `whsec_` included.
    pub(crate) fn workflow(secret: &str) -> Result<Self, ConfigError> {
        const CHANNEL: Channel = Channel::Workflow;
        Self::of(checked(secret, CHANNEL)?.as_bytes(), CHANNEL)
    }

    fn of(key: &[u8], channel: Channel) -> Result<Self, ConfigError> {
        if key.is_empty() {
            return Err(ConfigError::EmptySecret(channel));
        }
        // HMAC takes keys of every length, so the error never happens.
        let mac = Hmac::new_from_slice(key).map_err(|_| ConfigError::EmptySecret(channel))?;
        Ok(Self(mac))
    }

    /// Returns the signature of the concatenation of `parts`.
    pub(crate) fn sign(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = self.0.clone();
        for part in parts {
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(…)")
    }
}

/// A token of the basic channel, kept as its hash.
///
/// Hashes have one length, so comparing them does not tell the length of the token.
#[derive(Clone)]
pub(crate) struct TokenHash([u8; 32]);

impl TokenHash {
    /// Reads a token as it is configured at Velt, with or without `Basic` in front.
    pub(crate) fn new(token: &str) -> Result<Self, ConfigError> {
        let token = without_scheme(checked(token, Channel::Basic)?);
        if token.is_empty() {
            return Err(ConfigError::EmptySecret(Channel::Basic));
        }
        Ok(Self::hash(token))
    }

    fn hash(token: &str) -> Self {
        Self(Sha256::digest(token.as_bytes()).into())
    }

    /// Returns whether the value of a header has this token. Takes the same time either way.
    pub(crate) fn matches(&self, header: &str) -> Choice {
        self.0.ct_eq(&Self::hash(without_scheme(header)).0)
    }
}

impl fmt::Debug for TokenHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenHash(…)")
    }
}

/// Returns the token without the word `Basic` and the blanks around it.
pub(crate) fn without_scheme(value: &str) -> &str {
    const SCHEME: &str = "basic";
    let value = value.trim();
    match (value.get(..SCHEME.len()), value.get(SCHEME.len()..)) {
        (Some(scheme), Some(rest))
            if scheme.eq_ignore_ascii_case(SCHEME)
                && (rest.is_empty() || rest.starts_with([' ', '\t'])) =>
        {
            rest.trim_start()
        }
        _ => value,
    }
}

fn checked(secret: &str, channel: Channel) -> Result<&str, ConfigError> {
    if secret.trim().is_empty() {
        return Err(ConfigError::EmptySecret(channel));
    }
    if secret.trim() != secret {
        return Err(ConfigError::WhiteSpace(channel));
    }
    Ok(secret)
}
