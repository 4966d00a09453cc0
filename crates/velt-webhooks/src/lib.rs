//! Receives the webhooks of Velt: verified, decrypted, as typed events.
//!
//! The crate needs no client, no runtime and no web framework: it takes the headers and the
//! raw body of a request, and returns an [`Event`].
//!
//! ```
//! use http::HeaderMap;
//! use velt_webhooks::{Event, EventKind, Payload, Receiver};
//!
//! /// Returns the status to respond with.
//! fn webhook(receiver: &Receiver, headers: &HeaderMap, body: &[u8]) -> u16 {
//!     match receiver.receive(headers, body) {
//!         Ok(event) => {
//!             handle(event);
//!             204
//!         }
//!         Err(error) => error.http_status().as_u16(),
//!     }
//! }
//!
//! fn handle(event: Event) {
//!     match (&event.kind, &event.payload) {
//!         (EventKind::CommentAdd, Payload::Comment(comment)) => {
//!             let text = comment.target_comment.as_ref().and_then(|it| it.comment_text.as_ref());
//!             println!("{:?} wrote {text:?} in {:?}", event.actor, event.document_id);
//!         }
//!         // Events that are new, and events that you do not need.
//!         _ => {}
//!     }
//! }
//!
//! let receiver = Receiver::advanced("whsec_plJ3nmyCDGBKInavdOK15jsl")?;
//! assert_eq!(webhook(&receiver, &HeaderMap::new(), b"{}"), 400);
//! # Ok::<(), velt_webhooks::ConfigError>(())
//! ```
//!
//! # Channels
//!
//! Velt has three kinds of webhooks, each with its own configuration and its own proof. A
//! [`Receiver`] verifies one of them, or all.
//!
//! | channel | proof | secret | proves |
//! | --- | --- | --- | --- |
//! | [`Basic`](Channel::Basic) (v1) | `Authorization: Basic <token>` | the token, as text | the sender |
//! | [`Advanced`](Channel::Advanced) (v2) | `webhook-signature` | base64 after `whsec_` | sender, body, ID and time |
//! | [`Workflow`](Channel::Workflow) | `x-velt-signature` | the whole text, `whsec_` included | sender and body |
//!
//! An event has the same [`EventKind`] and the same [`Payload`] on the basic and on the
//! advanced channel.
//!
//! # Nothing is lost
//!
//! Velt retries what is not answered with 2xx, and disables an endpoint of the advanced channel
//! that fails for five days. So what a receiver does not know is not an error: unknown events,
//! values and fields are delivered with their [JSON](Event::json), and so is a known event that
//! does not fit its type, with the [place](Event::misfit) that does not fit.
//!
//! Respond within 15 seconds (advanced) or 10 seconds (workflow): put the event into a queue and
//! handle it there. Events may come more than once, which [`Deduplicate`] recognizes, and in any
//! order.
//!
//! # Testing
//!
//! [`Signer`] signs as Velt does, and [`EventKind::example`] has a body for each event.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! | --- | --- | --- |
//! | `axum` | no | `Event` as an extractor of axum |
//! | `encryption` | no | opens bodies that Velt encrypts, and encrypts bodies for tests |

// Labels what a feature turns on, on docs.rs.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "axum")]
mod axum;
mod body;
mod builder;
mod channel;
mod deduplicate;
#[cfg(feature = "encryption")]
mod encryption;
mod error;
mod event;
#[allow(
    missing_docs,
    unused_qualifications,
    clippy::use_self,
    reason = "generated: what matters is the generator, which is linted"
)]
mod generated;
mod kind;
mod macros;
mod parse;
mod receiver;
mod secret;
mod signer;
#[cfg(test)]
mod tests;
mod verify;

pub use velt_types;

#[cfg(feature = "axum")]
pub use self::axum::Rejection;
#[cfg(feature = "encryption")]
pub use self::encryption::{PrivateKey, PublicKey};
pub use self::{
    body::encode,
    builder::ReceiverBuilder,
    channel::Channel,
    deduplicate::{Deduplicate, SeenEvents},
    error::{BodyError, ConfigError, Error, Refusal},
    event::{Event, NotificationSettings},
    generated::{
        events::{EventKind, Payload},
        types,
    },
    receiver::Receiver,
    signer::{Delivery, Signer},
};
