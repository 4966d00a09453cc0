//! Sets up a receiver.

use std::{fmt, sync::Arc, time::Duration, time::SystemTime};

use crate::{
    ConfigError, Receiver,
    receiver::Inner,
    secret::{SigningKey, TokenHash},
};

/// The function that returns the current time.
pub(crate) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// The maximum difference between the clocks of sender and receiver by default, as in
/// Velt's own receiver and in the libraries of Svix and Standard Webhooks.
const TOLERANCE: Duration = Duration::from_secs(300);

/// The maximum length of a body by default. Velt does not document how long bodies get.
const BODY_LIMIT: usize = 10 * 1024 * 1024;

/// Builds a [`Receiver`].
///
/// Set the secrets of each channel that you configured at Velt, and more than one while you
/// replace a secret. Secrets are checked by [`build`](Self::build).
///
/// ```
/// use std::time::Duration;
/// use velt_webhooks::Receiver;
///
/// let receiver = Receiver::builder()
///     .advanced_secret("whsec_plJ3nmyCDGBKInavdOK15jsl")
///     .advanced_secret("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")
///     .workflow_secret("whsec_chosen-by-you-01")
///     .tolerance(Duration::from_secs(60))
///     .build()?;
/// assert!(!format!("{receiver:?}").contains("chosen"));
/// # Ok::<(), velt_webhooks::ConfigError>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct ReceiverBuilder {
    basic: Vec<String>,
    advanced: Vec<String>,
    workflow: Vec<String>,
    tolerance: Duration,
    clock: Clock,
    body_limit: usize,
    #[cfg(feature = "encryption")]
    private_keys: Vec<String>,
}

impl ReceiverBuilder {
    pub(crate) fn new() -> Self {
        Self {
            basic: Vec::new(),
            advanced: Vec::new(),
            workflow: Vec::new(),
            tolerance: TOLERANCE,
            clock: Arc::new(SystemTime::now),
            body_limit: BODY_LIMIT,
            #[cfg(feature = "encryption")]
            private_keys: Vec::new(),
        }
    }

    /// Adds a token of the basic channel, as it is configured at Velt in `authToken`.
    ///
    /// Despite the word `Basic` in the header, it is not the base64 of a user and a
    /// password. A leading `Basic` is ignored.
    ///
    /// ```
    /// # use velt_webhooks::Receiver;
    /// let receiver = Receiver::builder().basic_token("a shared token").build()?;
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    pub fn basic_token(mut self, token: impl Into<String>) -> Self {
        self.basic.push(token.into());
        self
    }

    /// Adds a secret of the advanced channel: `whsec_` and base64, as Velt generated it for
    /// the endpoint.
    ///
    /// ```
    /// # use velt_webhooks::Receiver;
    /// let secret = "whsec_plJ3nmyCDGBKInavdOK15jsl";
    /// let receiver = Receiver::builder().advanced_secret(secret).build()?;
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    pub fn advanced_secret(mut self, secret: impl Into<String>) -> Self {
        self.advanced.push(secret.into());
        self
    }

    /// Adds a secret of the workflow channel, exactly as you configured it in `webhookConfig`
    /// or `webhookSecret`.
    ///
    /// If it starts with `whsec_`, the prefix is part of the key. Nothing is decoded.
    ///
    /// ```
    /// # use velt_webhooks::Receiver;
    /// let secret = "whsec_chosen-by-you-01";
    /// let receiver = Receiver::builder().workflow_secret(secret).build()?;
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    pub fn workflow_secret(mut self, secret: impl Into<String>) -> Self {
        self.workflow.push(secret.into());
        self
    }

    /// Adds a private key for bodies that Velt encrypts: PEM, or the base64 of DER, as
    /// PKCS#1 or PKCS#8.
    ///
    /// ```
    /// # use velt_webhooks::{ConfigError, Receiver};
    /// let receiver = Receiver::builder()
    ///     .advanced_secret("whsec_plJ3nmyCDGBKInavdOK15jsl")
    ///     .private_key("-----BEGIN PRIVATE KEY-----…")
    ///     .build();
    /// assert_eq!(receiver.unwrap_err(), ConfigError::UnreadableKey);
    /// ```
    #[cfg(feature = "encryption")]
    #[cfg_attr(docsrs, doc(cfg(feature = "encryption")))]
    pub fn private_key(mut self, key: impl Into<String>) -> Self {
        self.private_keys.push(key.into());
        self
    }

    /// Sets the maximum age of a request of the advanced channel, and how far in the future
    /// its time may be. Defaults to 5 minutes.
    ///
    /// The time is that of the attempt, not that of the event, so late retries are
    /// accepted. The other channels sign no time.
    ///
    /// ```
    /// # use {std::time::Duration, velt_webhooks::Receiver};
    /// let builder = Receiver::builder().tolerance(Duration::from_secs(30));
    /// ```
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Sets the function that returns the current time. Defaults to [`SystemTime::now`].
    ///
    /// ```
    /// # use {std::time::{Duration, UNIX_EPOCH}, velt_webhooks::Receiver};
    /// let builder = Receiver::builder().clock(|| UNIX_EPOCH + Duration::from_secs(1_731_705_121));
    /// ```
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(now);
        self
    }

    /// Sets the maximum length of a body in bytes. Defaults to 10 MiB.
    ///
    /// ```
    /// # use velt_webhooks::Receiver;
    /// let builder = Receiver::builder().body_limit(1024 * 1024);
    /// ```
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Builds the receiver.
    ///
    /// # Errors
    ///
    /// Returns an error if no secret is set, or a secret or a private key is empty or
    /// malformed.
    ///
    /// ```
    /// # use velt_webhooks::{ConfigError, Receiver};
    /// assert_eq!(Receiver::builder().build().unwrap_err(), ConfigError::NoSecret);
    /// ```
    pub fn build(self) -> Result<Receiver, ConfigError> {
        let inner = Inner {
            basic: each(&self.basic, TokenHash::new)?,
            advanced: each(&self.advanced, SigningKey::advanced)?,
            workflow: each(&self.workflow, SigningKey::workflow)?,
            tolerance: self.tolerance,
            clock: self.clock,
            body_limit: self.body_limit,
            #[cfg(feature = "encryption")]
            private_keys: each(&self.private_keys, crate::PrivateKey::new)?,
        };
        if inner.basic.is_empty() && inner.advanced.is_empty() && inner.workflow.is_empty() {
            return Err(ConfigError::NoSecret);
        }
        Ok(Receiver::new(inner))
    }
}

impl fmt::Debug for ReceiverBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceiverBuilder")
            .field("basic_tokens", &self.basic.len())
            .field("advanced_secrets", &self.advanced.len())
            .field("workflow_secrets", &self.workflow.len())
            .field("tolerance", &self.tolerance)
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}

/// Reads each of the `texts`.
fn each<T>(
    texts: &[String],
    read: fn(&str) -> Result<T, ConfigError>,
) -> Result<Vec<T>, ConfigError> {
    texts.iter().map(|text| read(text)).collect()
}
