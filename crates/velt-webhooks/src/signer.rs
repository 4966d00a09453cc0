//! Signs webhooks as Velt does, for tests and for the sandbox.

use std::{
    fmt::Write,
    time::{SystemTime, UNIX_EPOCH},
};

use base64::Engine;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{
    Channel, ConfigError,
    channel::{
        AUTHORIZATION, VELT_ATTEMPT, VELT_EVENT_ID, VELT_SIGNATURE, WEBHOOK_ID, WEBHOOK_SIGNATURE,
        WEBHOOK_TIMESTAMP,
    },
    secret::{BASE64, SigningKey, TokenHash, without_scheme},
};

/// Signs webhooks as Velt does.
///
/// Use it to test a receiver, or to play Velt.
///
/// ```
/// use velt_webhooks::{Delivery, Receiver, Signer};
///
/// let secret = "whsec_chosen-by-you-01";
/// let body = br#"{"event": "execution.completed"}"#;
/// let headers = Signer::workflow(secret)?.sign(&Delivery::new("evt_1")?, body);
/// assert!(Receiver::workflow(secret)?.verify(&headers, body).is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Signer {
    proof: Proof,
}

#[derive(Debug, Clone)]
enum Proof {
    /// The header, which is marked as sensitive, so `Debug` does not show it.
    Basic(HeaderValue),
    Advanced(Vec<SigningKey>),
    Workflow(SigningKey),
}

impl Signer {
    /// Returns a signer of the basic channel, which adds the token to each request.
    ///
    /// # Errors
    ///
    /// Returns an error if the token is empty or cannot be sent in a header.
    ///
    /// ```
    /// # use velt_webhooks::{Delivery, Signer};
    /// let headers = Signer::basic("a-token")?.sign(&Delivery::new("1")?, b"{}");
    /// assert_eq!(headers["authorization"], "Basic a-token");
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    pub fn basic(token: &str) -> Result<Self, ConfigError> {
        // Checks the token as a receiver does.
        TokenHash::new(token)?;
        let mut header = HeaderValue::try_from(format!("Basic {}", without_scheme(token)))
            .map_err(|_| ConfigError::NotAHeader)?;
        header.set_sensitive(true);
        Ok(Self {
            proof: Proof::Basic(header),
        })
    }

    /// Returns a signer of the advanced channel.
    ///
    /// # Errors
    ///
    /// Returns an error if the secret is empty or not `whsec_` followed by base64.
    ///
    /// ```
    /// # use {std::time::{Duration, UNIX_EPOCH}, velt_webhooks::{Delivery, Signer}};
    /// let signer = Signer::advanced("whsec_plJ3nmyCDGBKInavdOK15jsl")?;
    /// let at = UNIX_EPOCH + Duration::from_secs(1_731_705_121);
    /// let delivery = Delivery::new("msg_loFOjxBNrRLzqYUf")?.at(at);
    /// let body = br#"{"event_type":"ping","data":{"success":true}}"#;
    /// let headers = signer.sign(&delivery, body);
    /// let signature = "v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=";
    /// assert_eq!(headers["webhook-signature"], signature);
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    pub fn advanced(secret: &str) -> Result<Self, ConfigError> {
        Self::advanced_with([secret])
    }

    /// Returns a signer of the advanced channel that signs with each of the secrets, as
    /// happens while a secret is replaced.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no secret, or one is empty or not `whsec_` followed by
    /// base64.
    ///
    /// ```
    /// # use velt_webhooks::{Delivery, Receiver, Signer};
    /// let old = "whsec_plJ3nmyCDGBKInavdOK15jsl";
    /// let new = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    /// let headers = Signer::advanced_with([new, old])?.sign(&Delivery::new("msg_1")?, b"{}");
    /// assert!(Receiver::advanced(old)?.verify(&headers, b"{}").is_ok());
    /// assert!(Receiver::advanced(new)?.verify(&headers, b"{}").is_ok());
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    pub fn advanced_with<'s>(
        secrets: impl IntoIterator<Item = &'s str>,
    ) -> Result<Self, ConfigError> {
        let keys: Vec<SigningKey> = secrets
            .into_iter()
            .map(SigningKey::advanced)
            .collect::<Result<_, _>>()?;
        if keys.is_empty() {
            return Err(ConfigError::NoSecret);
        }
        Ok(Self {
            proof: Proof::Advanced(keys),
        })
    }

    /// Returns a signer of the workflow channel.
    ///
    /// # Errors
    ///
    /// Returns an error if the secret is empty.
    ///
    /// ```
    /// # use velt_webhooks::Signer;
    /// let signer = Signer::workflow("whsec_chosen-by-you-01")?;
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    pub fn workflow(secret: &str) -> Result<Self, ConfigError> {
        Ok(Self {
            proof: Proof::Workflow(SigningKey::workflow(secret)?),
        })
    }

    /// Returns the channel that this signs for.
    ///
    /// ```
    /// # use velt_webhooks::{Channel, Signer};
    /// assert_eq!(Signer::basic("a-token")?.channel(), Channel::Basic);
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    #[must_use]
    pub fn channel(&self) -> Channel {
        match self.proof {
            Proof::Basic(_) => Channel::Basic,
            Proof::Advanced(_) => Channel::Advanced,
            Proof::Workflow(_) => Channel::Workflow,
        }
    }

    /// Returns the headers that Velt sends with `body`. The content type is not among them.
    ///
    /// Sign the bytes that you send, after encoding or encrypting them.
    ///
    /// ```
    /// # use velt_webhooks::{Delivery, Signer};
    /// let signer = Signer::workflow("whsec_chosen-by-you-01")?;
    /// let headers = signer.sign(&Delivery::new("evt_1")?.attempt(2), b"{}");
    /// assert_eq!(headers["x-velt-event-id"], "evt_1");
    /// assert_eq!(headers["x-velt-attempt"], "2");
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    #[must_use]
    pub fn sign(&self, delivery: &Delivery, body: &[u8]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let mut add = |name, value| headers.append(HeaderName::from_static(name), value);
        match &self.proof {
            Proof::Basic(token) => {
                add(AUTHORIZATION, token.clone());
            }
            Proof::Advanced(keys) => {
                let seconds = delivery.seconds();
                let text = seconds.to_string();
                let parts: [&[u8]; 5] = [delivery.id.as_bytes(), b".", text.as_bytes(), b".", body];
                let mut list = String::new();
                for key in keys {
                    let separator = if list.is_empty() { "" } else { " " };
                    let signature = BASE64.encode(key.sign(&parts));
                    list.push_str(&format!("{separator}v1,{signature}"));
                }
                add(WEBHOOK_ID, delivery.id.clone());
                add(WEBHOOK_TIMESTAMP, seconds.into());
                add(WEBHOOK_SIGNATURE, ascii(&list));
            }
            Proof::Workflow(key) => {
                let mut signature = "sha256=".to_owned();
                for byte in key.sign(&[body]) {
                    // Writing to a `String` cannot fail.
                    let _ = write!(signature, "{byte:02x}");
                }
                add(VELT_SIGNATURE, ascii(&signature));
                add(VELT_EVENT_ID, delivery.id.clone());
                add(VELT_ATTEMPT, delivery.attempt.into());
            }
        }
        headers
    }
}

/// An attempt to deliver an event.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// use velt_webhooks::Delivery;
///
/// let first = Delivery::new("msg_1")?.at(UNIX_EPOCH + Duration::from_secs(1_731_705_121));
/// let second = first.clone().attempt(1);
/// # Ok::<(), velt_webhooks::ConfigError>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Delivery {
    id: HeaderValue,
    time: SystemTime,
    attempt: u32,
}

impl Delivery {
    /// Returns the first attempt to deliver the event with this ID, made now.
    ///
    /// # Errors
    ///
    /// Returns an error if the ID is empty or cannot be sent in a header.
    ///
    /// ```
    /// # use velt_webhooks::{ConfigError, Delivery};
    /// assert!(Delivery::new("msg_1").is_ok());
    /// assert_eq!(Delivery::new("two\nlines").unwrap_err(), ConfigError::IdNotAHeader);
    /// ```
    pub fn new(id: &str) -> Result<Self, ConfigError> {
        // White space at the ends would not arrive.
        let id = Some(id).filter(|id| !id.is_empty() && id.trim() == *id);
        let id = id.and_then(|id| HeaderValue::from_str(id).ok());
        Ok(Self {
            id: id.ok_or(ConfigError::IdNotAHeader)?,
            time: SystemTime::now(),
            attempt: 0,
        })
    }

    /// Sets the time of the attempt, which the advanced channel signs.
    ///
    /// ```
    /// # use {std::time::SystemTime, velt_webhooks::Delivery};
    /// let delivery = Delivery::new("msg_1")?.at(SystemTime::now());
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    pub fn at(mut self, time: SystemTime) -> Self {
        self.time = time;
        self
    }

    /// Sets the number of the attempt, starting at 0. Only the workflow channel sends it.
    ///
    /// ```
    /// # use velt_webhooks::Delivery;
    /// let retry = Delivery::new("evt_1")?.attempt(1);
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    pub fn attempt(mut self, number: u32) -> Self {
        self.attempt = number;
        self
    }

    fn seconds(&self) -> u64 {
        let since = self.time.duration_since(UNIX_EPOCH);
        since.unwrap_or_default().as_secs()
    }
}

/// Returns a header of base64 or hexadecimal digits.
fn ascii(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).expect("it has only visible ASCII characters")
}
