//! Receives webhooks: verifies, unwraps and parses them.

use std::{fmt, sync::Arc, time::Duration};

use http::HeaderMap;

use crate::{
    BodyError, Channel, ConfigError, Error, Event, ReceiverBuilder, Refusal,
    body::{self, Decrypt},
    builder::Clock,
    channel::{AUTHORIZATION, VELT_SIGNATURE, WEBHOOK_ID, WEBHOOK_SIGNATURE, WEBHOOK_TIMESTAMP},
    secret::{SigningKey, TokenHash},
    verify,
};

/// Receives the webhooks that Velt sends to an endpoint.
///
/// [`receive`](Self::receive) does everything. [`verify`](Self::verify) and
/// [`parse`](Self::parse) are its two halves.
///
/// Pass the body as it arrived. A body that was parsed and written again has other bytes, so
/// its signature does not match any more.
///
/// A clone is cheap and shares the secrets.
///
/// ```
/// use velt_webhooks::{Channel, Delivery, EventKind, Receiver, Signer};
///
/// let secret = "whsec_plJ3nmyCDGBKInavdOK15jsl";
/// let receiver = Receiver::advanced(secret)?;
///
/// // What Velt sends.
/// let body = EventKind::CommentAdd.example(Channel::Advanced).expect("has an example");
/// let headers = Signer::advanced(secret)?.sign(&Delivery::new("msg_1")?, body.as_bytes());
///
/// let event = receiver.receive(&headers, body.as_bytes())?;
/// assert_eq!(event.kind, EventKind::CommentAdd);
/// assert_eq!(event.id.as_deref(), Some("msg_1"));
/// assert_eq!(event.document_id.as_deref(), Some("roadmap"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Receiver {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) basic: Vec<TokenHash>,
    pub(crate) advanced: Vec<SigningKey>,
    pub(crate) workflow: Vec<SigningKey>,
    pub(crate) tolerance: Duration,
    pub(crate) clock: Clock,
    pub(crate) body_limit: usize,
    #[cfg(feature = "encryption")]
    pub(crate) private_keys: Vec<crate::PrivateKey>,
}

impl Receiver {
    /// Builds a receiver with more than one secret, or with other settings.
    ///
    /// ```
    /// # use velt_webhooks::Receiver;
    /// let receiver = Receiver::builder().basic_token("a shared token").build()?;
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    pub fn builder() -> ReceiverBuilder {
        ReceiverBuilder::new()
    }

    /// Returns a receiver of the basic channel.
    ///
    /// # Errors
    ///
    /// Returns an error if the token is empty.
    ///
    /// ```
    /// # use velt_webhooks::Receiver;
    /// let receiver = Receiver::basic("a shared token")?;
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    pub fn basic(token: impl Into<String>) -> Result<Self, ConfigError> {
        Self::builder().basic_token(token).build()
    }

    /// Returns a receiver of the advanced channel.
    ///
    /// # Errors
    ///
    /// Returns an error if the secret is empty or not `whsec_` followed by base64.
    ///
    /// ```
    /// # use velt_webhooks::Receiver;
    /// let receiver = Receiver::advanced("whsec_plJ3nmyCDGBKInavdOK15jsl")?;
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    pub fn advanced(secret: impl Into<String>) -> Result<Self, ConfigError> {
        Self::builder().advanced_secret(secret).build()
    }

    /// Returns a receiver of the workflow channel.
    ///
    /// # Errors
    ///
    /// Returns an error if the secret is empty.
    ///
    /// ```
    /// # use velt_webhooks::Receiver;
    /// let receiver = Receiver::workflow("whsec_chosen-by-you-01")?;
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    pub fn workflow(secret: impl Into<String>) -> Result<Self, ConfigError> {
        Self::builder().workflow_secret(secret).build()
    }

    pub(crate) fn new(inner: Inner) -> Self {
        Self {
            inner: Arc::new(inner),
        }
    }

    /// Returns the maximum length of a body in bytes.
    ///
    /// ```
    /// # use velt_webhooks::Receiver;
    /// assert_eq!(Receiver::basic("a shared token")?.body_limit(), 10 * 1024 * 1024);
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    #[must_use]
    pub fn body_limit(&self) -> usize {
        self.inner.body_limit
    }

    /// Verifies a request, unwraps its body and parses it.
    ///
    /// Respond with 2xx to every event that this returns, also to unknown and repeated ones.
    ///
    /// # Errors
    ///
    /// Returns an error if the request is not proven to be from Velt, or its body is not JSON
    /// or cannot be unwrapped. Respond with [`Error::http_status`].
    ///
    /// ```
    /// # use velt_webhooks::{Delivery, Receiver, Signer};
    /// # let headers = Signer::basic("a shared token")?.sign(&Delivery::new("1")?, b"");
    /// let receiver = Receiver::basic("a shared token")?;
    /// let body = br#"{"actionType": "brandNew", "notificationSource": "comment"}"#;
    /// let event = receiver.receive(&headers, body)?;
    /// assert!(!event.is_known());
    /// assert_eq!(event.json["actionType"], "brandNew");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, Error> {
        let channel = self.verify(headers, body)?;
        Ok(self.parse(channel, headers, body)?)
    }

    /// Verifies that a request is from Velt, and returns the channel that proves it.
    ///
    /// If the receiver has secrets of more than one channel, the headers decide which of
    /// them is verified: those of a signature come before a token, and a request is only
    /// verified once.
    ///
    /// # Errors
    ///
    /// Returns the reason why the request is not proven to be from Velt.
    ///
    /// ```
    /// # use velt_webhooks::{Receiver, Refusal};
    /// let receiver = Receiver::workflow("whsec_chosen-by-you-01")?;
    /// let refusal = receiver.verify(&http::HeaderMap::new(), b"{}").unwrap_err();
    /// assert_eq!(refusal, Refusal::MissingHeader("x-velt-signature"));
    /// # Ok::<(), velt_webhooks::ConfigError>(())
    /// ```
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Channel, Refusal> {
        let inner = &*self.inner;
        let limit = inner.body_limit;
        if body.len() > limit {
            return Err(Refusal::TooLong { limit });
        }
        let channel = self.channel(headers);
        match channel {
            Channel::Basic => verify::basic(&inner.basic, headers)?,
            Channel::Advanced => {
                let now = (inner.clock)();
                verify::advanced(&inner.advanced, headers, body, now, inner.tolerance)?;
            }
            Channel::Workflow => verify::workflow(&inner.workflow, headers, body)?,
        }
        Ok(channel)
    }

    /// Unwraps and parses a body, without verifying it.
    ///
    /// The headers are only read for the ID and the time of the delivery.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not JSON or cannot be unwrapped.
    ///
    /// ```
    /// # use velt_webhooks::{Channel, EventKind, Receiver};
    /// let receiver = Receiver::workflow("whsec_chosen-by-you-01")?;
    /// let body = br#"{"event": "step.completed", "executionId": "run-1", "seq": 7}"#;
    /// let event = receiver.parse(Channel::Workflow, &http::HeaderMap::new(), body)?;
    /// assert_eq!(event.kind, EventKind::StepCompleted);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn parse(
        &self,
        channel: Channel,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Event, BodyError> {
        let json = body::open(body, self.decrypt())?;
        Ok(Event::from_value(channel, headers, json))
    }

    #[cfg(feature = "encryption")]
    fn decrypt(&self) -> Option<&dyn Decrypt> {
        let keys = &self.inner.private_keys;
        (!keys.is_empty()).then_some(keys as &dyn Decrypt)
    }

    #[cfg(not(feature = "encryption"))]
    #[expect(clippy::unused_self, reason = "the other version of it needs the keys")]
    fn decrypt(&self) -> Option<&dyn Decrypt> {
        None
    }

    /// Returns the channel to verify a request with.
    ///
    /// A channel without secrets is never chosen, except if there is only one: its error
    /// then says what is missing.
    fn channel(&self, headers: &HeaderMap) -> Channel {
        const ADVANCED: &[&str] = &[WEBHOOK_SIGNATURE, WEBHOOK_ID, WEBHOOK_TIMESTAMP];
        let inner = &*self.inner;
        let channels = [
            (Channel::Advanced, !inner.advanced.is_empty(), ADVANCED),
            (
                Channel::Workflow,
                !inner.workflow.is_empty(),
                &[VELT_SIGNATURE],
            ),
            (Channel::Basic, !inner.basic.is_empty(), &[AUTHORIZATION]),
        ];
        let has_any = |names: &[&str]| names.iter().any(|name| headers.contains_key(*name));
        let mut configured = channels
            .into_iter()
            .filter(|(_, has_secrets, _)| *has_secrets);
        let first = configured.clone().next();
        let chosen = configured.find(|(_, _, names)| has_any(names)).or(first);
        // The builder refuses a receiver without secrets.
        chosen.map_or(Channel::Advanced, |(channel, _, _)| channel)
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("basic_tokens", &self.inner.basic.len())
            .field("advanced_secrets", &self.inner.advanced.len())
            .field("workflow_secrets", &self.inner.workflow.len())
            .field("tolerance", &self.inner.tolerance)
            .field("body_limit", &self.inner.body_limit)
            .finish_non_exhaustive()
    }
}
