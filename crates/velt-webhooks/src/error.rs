//! The errors of setting up a receiver, and of receiving a webhook.

use http::StatusCode;

use crate::Channel;

/// The error for a receiver, a signer or a key that cannot work.
///
/// It never contains the secret that it is about.
///
/// ```
/// use velt_webhooks::{Channel, ConfigError, Receiver};
///
/// let error = Receiver::advanced("whsec_").unwrap_err();
/// assert_eq!(error, ConfigError::EmptySecret(Channel::Advanced));
/// assert_eq!(error.to_string(), "the secret of the advanced channel is empty");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// No secret was given for any channel, so nothing could be verified.
    #[error("no secret is set: set one for each channel that you configured at Velt")]
    NoSecret,
    /// A secret is empty. Anyone could sign with it.
    #[error("the secret of the {0} channel is empty")]
    EmptySecret(Channel),
    /// A secret starts or ends with white space, such as the end of the line in a file.
    #[error("the secret of the {0} channel starts or ends with white space: remove it")]
    WhiteSpace(Channel),
    /// The secret of the advanced channel is not base64 after `whsec_`.
    #[error("the secret of the {0} channel is not `whsec_` followed by base64")]
    NotBase64(Channel),
    /// The token of the basic channel has characters that no header can have.
    #[error("the token of the basic channel cannot be sent in a header")]
    NotAHeader,
    /// The ID of a delivery has characters that no header can have.
    #[error("the ID of the delivery cannot be sent in a header")]
    IdNotAHeader,
    /// The private or public key is not an RSA key in PKCS#1, PKCS#8 or SPKI form, as PEM or
    /// as the base64 of DER.
    #[error("the key is not an RSA key that can be read: pass PEM, or the base64 of DER")]
    UnreadableKey,
    /// The operating system gave no random numbers.
    #[error("the operating system gave no random numbers")]
    NoRandomness,
}

/// The error for a webhook that was not received.
///
/// The variants tell apart what may be an attack from what is not. Respond with
/// [`http_status`](Self::http_status) either way.
///
/// ```
/// use velt_webhooks::{Error, Receiver};
///
/// let receiver = Receiver::advanced("whsec_plJ3nmyCDGBKInavdOK15jsl")?;
/// let error = receiver.receive(&http::HeaderMap::new(), b"{}").unwrap_err();
/// assert!(matches!(error, Error::Refused(_)));
/// assert_eq!(error.http_status(), 400);
/// assert_eq!(error.to_string(), "the header `webhook-id` is missing");
/// # Ok::<(), velt_webhooks::ConfigError>(())
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The request is not proven to be from Velt. Its body was not looked at.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The request is from Velt, or was not to be verified, but its body cannot be read.
    #[error(transparent)]
    Unreadable(#[from] BodyError),
}

impl Error {
    /// Returns the status to respond with.
    ///
    /// Velt retries whatever is not 2xx. On the advanced channel, it disables an endpoint
    /// that has returned nothing but failures for five days.
    ///
    /// ```
    /// # use velt_webhooks::{Error, Refusal};
    /// assert_eq!(Error::from(Refusal::WrongSignature).http_status(), 401);
    /// ```
    #[must_use]
    pub fn http_status(&self) -> StatusCode {
        match self {
            Self::Refused(refusal) => refusal.http_status(),
            Self::Unreadable(error) => error.http_status(),
        }
    }

    /// Returns whether the request is not proven to be from Velt.
    ///
    /// ```
    /// # use velt_webhooks::{BodyError, Error};
    /// assert!(!Error::from(BodyError::NoPrivateKey).is_refused());
    /// ```
    #[must_use]
    pub fn is_refused(&self) -> bool {
        matches!(self, Self::Refused(_))
    }
}

/// The reason why a request is not proven to be from Velt.
///
/// ```
/// use velt_webhooks::Refusal;
///
/// assert_eq!(Refusal::MissingHeader("webhook-id").http_status(), 400);
/// assert_eq!(Refusal::WrongSignature.http_status(), 401);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// The body is longer than the receiver accepts. It was not verified.
    #[error("the body is longer than {limit} bytes")]
    TooLong {
        /// The maximum length in bytes.
        limit: usize,
    },
    /// A header that proves the origin of the request is missing.
    #[error("the header `{0}` is missing")]
    MissingHeader(&'static str),
    /// A header that proves the origin of the request does not have the documented form.
    #[error("the header `{0}` is malformed")]
    MalformedHeader(&'static str),
    /// The request was signed too long ago: it is a replay, or the clocks differ.
    #[error("the request was signed {seconds} s ago, more than is tolerated")]
    TooOld {
        /// The age in seconds.
        seconds: u64,
    },
    /// The request was signed in the future: the clocks differ.
    #[error("the request was signed {seconds} s in the future, more than is tolerated")]
    TooNew {
        /// The time until then, in seconds.
        seconds: u64,
    },
    /// No signature of the request was made with any of the secrets.
    #[error("the signature does not match: the body was changed, or the secret is another one")]
    WrongSignature,
    /// The token is none of those of the basic channel.
    #[error("the token does not match")]
    WrongToken,
}

impl Refusal {
    /// Returns the status to respond with: 400 for a missing or malformed header, 413 for a
    /// body that is too long, and 401 for everything else.
    ///
    /// ```
    /// # use velt_webhooks::Refusal;
    /// assert_eq!(Refusal::TooLong { limit: 10 }.http_status(), 413);
    /// ```
    #[must_use]
    pub fn http_status(&self) -> StatusCode {
        match self {
            Self::TooLong { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::MissingHeader(_) | Self::MalformedHeader(_) => StatusCode::BAD_REQUEST,
            _ => StatusCode::UNAUTHORIZED,
        }
    }
}

/// The reason why the body of a webhook cannot be read.
///
/// A body that is JSON is never an error, whatever it contains: it becomes an
/// [`Event`](crate::Event) with its raw JSON.
///
/// ```
/// use velt_webhooks::BodyError;
///
/// assert_eq!(BodyError::Undecryptable.http_status(), 400);
/// assert_eq!(BodyError::NoPrivateKey.http_status(), 500);
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BodyError {
    /// The body is not JSON.
    #[error("the body is not JSON")]
    NotJson(#[source] serde_json::Error),
    /// The body is `{"encodedPayload": …}`, but not with the base64 of JSON.
    #[error("`encodedPayload` is not the base64 of JSON")]
    NotEncoded,
    /// The body is encrypted, and the receiver has no private key.
    ///
    /// The private key is set on the builder, behind the feature `encryption`.
    #[error(
        "the body is encrypted, and the receiver has no private key: set one with \
         `ReceiverBuilder::private_key`, which the feature `encryption` adds"
    )]
    NoPrivateKey,
    /// The body could not be decrypted.
    ///
    /// All reasons are the same error on purpose: telling them apart would help an attacker
    /// to decrypt a body, which is known as a padding oracle.
    #[error("the body cannot be decrypted")]
    Undecryptable,
    /// The body is wrapped more often than Velt's options allow.
    #[error("the body is encoded or encrypted more than twice")]
    TooManyLayers,
}

impl BodyError {
    /// Returns the status to respond with: 500 if the receiver lacks a private key, so that
    /// Velt tries again when it has one, and 400 for everything else.
    ///
    /// ```
    /// # use velt_webhooks::BodyError;
    /// assert_eq!(BodyError::NotEncoded.http_status(), 400);
    /// ```
    #[must_use]
    pub fn http_status(&self) -> StatusCode {
        match self {
            Self::NoPrivateKey => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::BAD_REQUEST,
        }
    }
}
