//! Encrypted bodies: AES-256-CBC, with a key that is wrapped with RSA-OAEP and SHA-256.

use std::fmt;

use aes::{
    Aes256,
    cipher::{BlockModeDecrypt, BlockModeEncrypt, KeyIvInit, block_padding::Pkcs7},
};
use base64::Engine;
use rsa::{
    pkcs1::{DecodeRsaPrivateKey, DecodeRsaPublicKey},
    pkcs8::{DecodePrivateKey, DecodePublicKey},
};
use serde_json::json;
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::{
    BodyError, ConfigError,
    body::{self, Decrypt, Encrypted},
    secret::BASE64,
};

/// A private RSA key, which opens the bodies that Velt encrypts.
///
/// Give it to [`ReceiverBuilder::private_key`](crate::ReceiverBuilder::private_key), or open
/// single bodies with it.
///
/// Encryption proves nothing about the sender, because the public key is no secret: verify a
/// request before you decrypt its body.
///
/// ```
/// # const KEY: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests/private_key.pem"));
/// use velt_webhooks::PrivateKey;
///
/// let private = PrivateKey::new(KEY)?;
/// assert_eq!(format!("{private:?}"), "PrivateKey(…)");
/// # Ok::<(), velt_webhooks::ConfigError>(())
/// ```
#[derive(Clone)]
pub struct PrivateKey(rsa::PrivateKey);

impl PrivateKey {
    /// Reads a key: PEM, or the base64 of DER without the lines around it, as PKCS#1 or
    /// PKCS#8.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not such a key.
    ///
    /// ```
    /// # use velt_webhooks::{ConfigError, PrivateKey};
    /// assert_eq!(PrivateKey::new("no key").unwrap_err(), ConfigError::UnreadableKey);
    /// ```
    pub fn new(text: &str) -> Result<Self, ConfigError> {
        let der = der(text).ok_or(ConfigError::UnreadableKey)?;
        rsa::PrivateKey::from_pkcs8_der(&der)
            .ok()
            .or_else(|| rsa::PrivateKey::from_pkcs1_der(&der).ok())
            .map(Self)
            .ok_or(ConfigError::UnreadableKey)
    }

    /// Returns the public key that belongs to this key.
    ///
    /// ```
    /// # const KEY: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests/private_key.pem"));
    /// # use velt_webhooks::PrivateKey;
    /// let private = PrivateKey::new(KEY)?;
    /// let encrypted = private.public_key().encrypt(b"{}")?;
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        PublicKey(self.0.to_public_key())
    }

    /// Returns the body in an encrypted body. A body that is not encrypted is returned
    /// unchanged, except that it is also decoded.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not JSON or cannot be unwrapped.
    ///
    /// ```
    /// # const KEY: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests/private_key.pem"));
    /// # use velt_webhooks::PrivateKey;
    /// let private = PrivateKey::new(KEY)?;
    /// let encrypted = private.public_key().encrypt(br#"{"event":"huddle.join"}"#)?;
    /// assert_eq!(private.open(&encrypted)?, br#"{"event":"huddle.join"}"#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn open(&self, body: &[u8]) -> Result<Vec<u8>, BodyError> {
        let keys = vec![self.clone()];
        Ok(body::open(body, Some(&keys))?.to_string().into_bytes())
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(…)")
    }
}

impl Decrypt for Vec<PrivateKey> {
    fn decrypt(&self, body: Encrypted<'_>) -> Option<Vec<u8>> {
        let key = BASE64.decode(body.key).unwrap_or_default();
        let iv = BASE64.decode(body.iv).unwrap_or_default();
        let data = BASE64.decode(body.data).unwrap_or_default();
        self.iter()
            .find_map(|private| decrypt(private, &key, &iv, &data))
    }
}

/// A public RSA key, which encrypts bodies as Velt does.
///
/// See [`encrypt`](Self::encrypt).
#[derive(Debug, Clone)]
pub struct PublicKey(rsa::PublicKey);

impl PublicKey {
    /// Reads a key: PEM, or the base64 of DER without the lines around it, as SPKI or PKCS#1.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not such a key.
    ///
    /// ```
    /// # use velt_webhooks::{ConfigError, PublicKey};
    /// assert_eq!(PublicKey::new("no key").unwrap_err(), ConfigError::UnreadableKey);
    /// ```
    pub fn new(text: &str) -> Result<Self, ConfigError> {
        let der = der(text).ok_or(ConfigError::UnreadableKey)?;
        rsa::PublicKey::from_public_key_der(&der)
            .ok()
            .or_else(|| rsa::PublicKey::from_pkcs1_der(&der).ok())
            .map(Self)
            .ok_or(ConfigError::UnreadableKey)
    }

    /// Wraps a body in `{"encryptedData": …, "encryptedKey": …, "iv": …}`, as Velt does if
    /// `encryptData` is on.
    ///
    /// # Errors
    ///
    /// Returns an error if the operating system gives no random numbers, or the key is too
    /// short.
    ///
    /// ```
    /// # const KEY: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests/private_key.pem"));
    /// # use velt_webhooks::{PrivateKey, Receiver, Delivery, Signer};
    /// # let public = PrivateKey::new(KEY)?.public_key();
    /// let body = public.encrypt(br#"{"event": "huddle.join"}"#)?;
    /// // Velt signs the bytes that it sends.
    /// let headers = Signer::advanced("whsec_a2V5")?.sign(&Delivery::new("msg_1")?, &body);
    /// let receiver = Receiver::builder().advanced_secret("whsec_a2V5").private_key(KEY).build()?;
    /// assert_eq!(receiver.receive(&headers, &body)?.name.as_deref(), Some("huddle.join"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn encrypt(&self, body: &[u8]) -> Result<Vec<u8>, ConfigError> {
        let mut key = [0; 32];
        let mut iv = [0; 16];
        getrandom::fill(&mut key).map_err(|_| ConfigError::NoRandomness)?;
        getrandom::fill(&mut iv).map_err(|_| ConfigError::NoRandomness)?;
        let data = cbc::Encryptor::<Aes256>::new(&key.into(), &iv.into())
            .encrypt_padded_vec::<Pkcs7>(body);
        let wrapped = self
            .0
            .oaep_encrypt::<Sha256>(&key)
            .map_err(|_| ConfigError::UnreadableKey)?;
        let parts = json!({
            "encryptedData": BASE64.encode(data),
            "encryptedKey": BASE64.encode(wrapped),
            "iv": BASE64.encode(iv),
        });
        Ok(parts.to_string().into_bytes())
    }
}

/// Decrypts `data` with the key in `wrapped`.
///
/// A key that cannot be unwrapped is replaced with another one and fails in the end, so that
/// the time does not tell which step failed.
fn decrypt(private: &PrivateKey, wrapped: &[u8], iv: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let (key, is_key) = exactly(private.0.oaep_decrypt::<Sha256>(wrapped).ok());
    let (iv, is_iv) = exactly(Some(iv.to_vec()));
    let plain = cbc::Decryptor::<Aes256>::new(&key.into(), &iv.into())
        .decrypt_padded_vec::<Pkcs7>(data)
        .ok();
    let is_right = u8::from(is_key).ct_eq(&1) & u8::from(is_iv).ct_eq(&1);
    plain.filter(|_| bool::from(is_right))
}

/// Returns `bytes` if there are exactly `N`, or zeros, and whether there were.
fn exactly<const N: usize>(bytes: Option<Vec<u8>>) -> ([u8; N], bool) {
    match bytes.map(<[u8; N]>::try_from) {
        Some(Ok(bytes)) => (bytes, true),
        _ => ([0; N], false),
    }
}

/// Returns the DER in PEM, or in base64.
fn der(text: &str) -> Option<Vec<u8>> {
    let lines = text.lines().map(str::trim);
    let base64: String = lines.filter(|line| !line.starts_with("-----")).collect();
    let der = BASE64.decode(base64).ok()?;
    (!der.is_empty()).then_some(der)
}
