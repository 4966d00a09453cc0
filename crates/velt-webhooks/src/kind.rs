//! What is known about each kind of event.

use velt_types::json::{Node, Place};

use crate::{
    Channel, EventKind, Payload,
    generated::{events::ENTRIES, examples},
};

/// A kind of event, as the document describes it.
pub(crate) struct Entry {
    pub(crate) kind: EventKind,
    /// The feature that the event comes from, such as `comment`.
    pub(crate) source: &'static str,
    /// The names on each channel. The first is the documented one.
    pub(crate) basic: &'static [&'static str],
    pub(crate) advanced: &'static [&'static str],
    pub(crate) workflow: &'static [&'static str],
    pub(crate) read: fn(Node<'_>, &Place<'_>) -> Payload,
}

impl Entry {
    fn names(&self, channel: Channel) -> &'static [&'static str] {
        match channel {
            Channel::Basic => self.basic,
            Channel::Advanced => self.advanced,
            Channel::Workflow => self.workflow,
        }
    }

    /// Returns the event called `name` on a channel.
    ///
    /// A source only matters if there is one: names of actions belong to it.
    pub(crate) fn find(
        channel: Channel,
        source: Option<&str>,
        name: &str,
    ) -> Option<&'static Self> {
        ENTRIES.iter().find(|entry| {
            entry.names(channel).contains(&name)
                && source.is_none_or(|source| source == entry.source)
        })
    }
}

impl EventKind {
    fn entry(&self) -> Option<&'static Entry> {
        ENTRIES.iter().find(|entry| entry.kind == *self)
    }

    /// Returns whether this version knows the event.
    ///
    /// ```
    /// # use velt_webhooks::EventKind;
    /// assert!(EventKind::HuddleJoin.is_known());
    /// assert!(!EventKind::from("huddle.leave").is_known());
    /// ```
    #[must_use]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Other(_))
    }

    /// Returns the feature that the event comes from, such as `comment` or `huddle`.
    ///
    /// ```
    /// # use velt_webhooks::EventKind;
    /// assert_eq!(EventKind::StepCompleted.source(), Some("step"));
    /// ```
    #[must_use]
    pub fn source(&self) -> Option<&'static str> {
        self.entry().map(|entry| entry.source)
    }

    /// Returns the documented name of the event on a channel, or `None` if Velt does not
    /// send it there.
    ///
    /// ```
    /// # use velt_webhooks::{Channel, EventKind};
    /// let kind = EventKind::CommentAnnotationAdd;
    /// assert_eq!(kind.name_on(Channel::Basic), Some("newlyAdded"));
    /// assert_eq!(kind.name_on(Channel::Advanced), Some("comment_annotation.add"));
    /// assert_eq!(kind.name_on(Channel::Workflow), None);
    /// ```
    #[must_use]
    pub fn name_on(&self, channel: Channel) -> Option<&'static str> {
        self.entry()?.names(channel).first().copied()
    }

    /// Returns the event called `name` on a channel, by any of its names there.
    ///
    /// ```
    /// # use velt_webhooks::{Channel, EventKind};
    /// // Velt's table says `join`, its examples say `joined`.
    /// let kind = EventKind::find(Channel::Basic, "joined");
    /// assert_eq!(kind, Some(EventKind::HuddleJoin));
    /// ```
    #[must_use]
    pub fn find(channel: Channel, name: &str) -> Option<Self> {
        Some(Entry::find(channel, None, name)?.kind.clone())
    }

    /// Returns an example body of the event on a channel, as JSON.
    ///
    /// ```
    /// # use velt_webhooks::{Channel, EventKind};
    /// let body = EventKind::CrdtUpdateData.example(Channel::Basic).expect("has an example");
    /// assert!(body.contains("\"actionType\": \"updateData\""));
    /// ```
    #[must_use]
    pub fn example(&self, channel: Channel) -> Option<&'static str> {
        examples::example(self, channel)
    }
}
