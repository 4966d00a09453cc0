//! The event in a webhook.

use std::{collections::BTreeMap, time::SystemTime};

use http::HeaderMap;
use serde_json::Value;
use velt_types::{
    ReadError,
    types::{NotificationPreference, User},
};

use crate::{
    BodyError, Channel, EventKind, Payload, body, parse,
    types::{Execution, Metadata},
};

/// The notification settings of users, by user ID and then by the way in which they are
/// notified, such as `inbox` or `email`.
pub type NotificationSettings = BTreeMap<String, BTreeMap<String, NotificationPreference>>;

/// An event that Velt sent.
///
/// The fields have what the channels have in common, wherever each of them puts it.
/// [`payload`](Self::payload) has the rest, and [`json`](Self::json) everything as it was
/// sent.
///
/// No event is an error: if Velt sends an event, a value or a field that this version does
/// not know, it is in `json`. If a known event does not fit its type, it is in `json` too,
/// and [`misfit`](Self::misfit) says where.
///
/// ```
/// use velt_webhooks::{Channel, Event, EventKind, Payload};
///
/// let body = br#"{
///     "webhookId": "-Nvmw84XtUUHIsrcKAvI",
///     "event": "comment_annotation.status_change",
///     "source": "comment",
///     "data": {
///         "actionUser": {"userId": "ada"},
///         "metadata": {
///             "document": {"documentId": "roadmap"},
///             "organization": {"organizationId": "acme"}
///         },
///         "commentAnnotation": {"annotationId": "annotation-1"}
///     }
/// }"#;
/// let event = Event::parse(Channel::Advanced, &http::HeaderMap::new(), body)?;
///
/// match (&event.kind, &event.payload) {
///     (EventKind::CommentAnnotationStatusChange, Payload::Comment(comment)) => {
///         let annotation = comment.comment_annotation.as_ref();
///         let id = annotation.and_then(|annotation| annotation.annotation_id.as_deref());
///         assert_eq!(id, Some("annotation-1"));
///     }
///     _ => println!("nothing to do for {}", event.kind),
/// }
/// assert_eq!(event.actor.map(|user| user.user_id).as_deref(), Some("ada"));
/// assert_eq!(event.organization_id.as_deref(), Some("acme"));
/// # Ok::<(), velt_webhooks::BodyError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// The channel that the event came on.
    pub channel: Channel,
    /// The kind of the event, which is the same on every channel.
    pub kind: EventKind,
    /// The name of the event as Velt wrote it: `event`, or `actionType` on the basic channel.
    pub name: Option<String>,
    /// The feature that the event comes from, as Velt wrote it: `source`, or
    /// `notificationSource` on the basic channel. Workflow events have none.
    pub source: Option<String>,
    /// The ID that all attempts to deliver the event share: the header `webhook-id` on the
    /// advanced channel, `x-velt-event-id` on the workflow channel. The basic channel has none.
    ///
    /// To recognize repeated events, use [`deduplication_key`](Self::deduplication_key).
    pub id: Option<String>,
    /// The number of the attempt, starting at 0. Only the workflow channel sends it.
    pub attempt: Option<u32>,
    /// The time of the attempt. Only the advanced channel sends it.
    pub sent_at: Option<SystemTime>,
    /// The time of the event, for events that have one: those of workflows, and changes of
    /// CRDT data.
    pub time: Option<SystemTime>,
    /// The user who caused the event.
    pub actor: Option<User>,
    /// The ID of the organization: yours, if the event has both yours and Velt's.
    pub organization_id: Option<String>,
    /// The ID of the document: yours, if the event has both yours and Velt's.
    pub document_id: Option<String>,
    /// The document, the organization and the page where it happened.
    pub metadata: Option<Metadata>,
    /// The ID in the body. Velt does not document whether it identifies the event or the
    /// configured webhook, so do not recognize repeated events by it.
    pub webhook_id: Option<String>,
    /// The cause of the event: `sdk` if it was Velt's browser SDK.
    pub platform: Option<String>,
    /// The notification settings of the users in the organization.
    pub organization_notifications: Option<NotificationSettings>,
    /// The notification settings of the users in the document.
    pub document_notifications: Option<NotificationSettings>,
    /// The workflow run that the event belongs to. Only for events of workflows.
    pub execution: Option<Execution>,
    /// What only events of this kind have.
    pub payload: Payload,
    /// The first place in the body that does not fit the type of a known event.
    ///
    /// Its path starts at the body, as in `data.commentAnnotation.comments[0]`.
    pub misfit: Option<ReadError>,
    /// The whole body as Velt sent it, decoded and decrypted.
    pub json: Value,
}

impl Event {
    /// Parses a body that is not encrypted, without verifying it.
    ///
    /// The headers are only read for the ID and the time of the delivery.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not JSON, or is encrypted.
    ///
    /// ```
    /// # use velt_webhooks::{Channel, Event, EventKind};
    /// let body = br#"{"actionType": "joined", "notificationSource": "huddle"}"#;
    /// let event = Event::parse(Channel::Basic, &http::HeaderMap::new(), body)?;
    /// assert_eq!(event.kind, EventKind::HuddleJoin);
    /// # Ok::<(), velt_webhooks::BodyError>(())
    /// ```
    pub fn parse(channel: Channel, headers: &HeaderMap, body: &[u8]) -> Result<Self, BodyError> {
        Ok(Self::from_value(channel, headers, body::open(body, None)?))
    }

    /// Reads an event from its JSON, for example from a queue that keeps
    /// [`json`](Self::json).
    ///
    /// ```
    /// # use velt_webhooks::{Channel, Event};
    /// let json = serde_json::json!({"event": "brand.new"});
    /// let event = Event::from_value(Channel::Advanced, &http::HeaderMap::new(), json);
    /// assert_eq!(event.kind.as_str(), "brand.new");
    /// assert!(!event.is_known());
    /// ```
    #[must_use]
    pub fn from_value(channel: Channel, headers: &HeaderMap, json: Value) -> Self {
        parse::event(channel, headers, json)
    }

    /// Returns whether this version knows the event.
    ///
    /// ```
    /// # use velt_webhooks::{Channel, Event};
    /// let event = Event::parse(Channel::Basic, &http::HeaderMap::new(), b"[]")?;
    /// assert!(!event.is_known());
    /// # Ok::<(), velt_webhooks::BodyError>(())
    /// ```
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.kind.is_known()
    }

    /// Returns the key by which to recognize an event that Velt delivers again, or `None` if
    /// there is no reliable one, as on the basic channel.
    ///
    /// On the advanced channel it is the header `webhook-id`, which is signed. On the
    /// workflow channel it is `executionId` and `seq` from the signed body. The header
    /// `x-velt-event-id` is not signed: somebody who recorded a request could replay it
    /// with another ID. It is only used if the body has no such fields.
    ///
    /// ```
    /// # use velt_webhooks::{Channel, Event};
    /// let body = br#"{"event": "step.completed", "executionId": "run-1", "seq": 7}"#;
    /// let event = Event::parse(Channel::Workflow, &http::HeaderMap::new(), body)?;
    /// assert_eq!(event.deduplication_key().as_deref(), Some("workflow:run-1:7"));
    /// # Ok::<(), velt_webhooks::BodyError>(())
    /// ```
    #[must_use]
    pub fn deduplication_key(&self) -> Option<String> {
        let channel = self.channel;
        if channel == Channel::Workflow
            && let Some(execution) = &self.execution
            && let Some(seq) = execution.seq
            && let Some(id) = execution
                .execution_id
                .as_deref()
                .filter(|id| !id.is_empty())
        {
            return Some(format!("{channel}:{id}:{seq}"));
        }
        let id = self.id.as_deref()?;
        Some(format!("{channel}:{id}"))
    }
}
