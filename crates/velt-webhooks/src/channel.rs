//! The three channels on which Velt sends webhooks, and their headers.

use std::{fmt, time::Duration};

/// The header with the token of the basic channel.
pub(crate) const AUTHORIZATION: &str = "authorization";
/// The header with the ID of a message of the advanced channel.
pub(crate) const WEBHOOK_ID: &str = "webhook-id";
/// The header with the time of an attempt of the advanced channel.
pub(crate) const WEBHOOK_TIMESTAMP: &str = "webhook-timestamp";
/// The header with the signatures of the advanced channel.
pub(crate) const WEBHOOK_SIGNATURE: &str = "webhook-signature";
/// The header with the signature of the workflow channel.
pub(crate) const VELT_SIGNATURE: &str = "x-velt-signature";
/// The header with the event ID of the workflow channel.
pub(crate) const VELT_EVENT_ID: &str = "x-velt-event-id";
/// The header with the attempt number of the workflow channel, starting at 0.
pub(crate) const VELT_ATTEMPT: &str = "x-velt-attempt";

/// A channel on which Velt sends webhooks.
///
/// Each channel has its own configuration at Velt and its own way to prove that a request
/// is from Velt.
///
/// ```
/// use velt_webhooks::Channel;
///
/// assert_eq!(Channel::Advanced.to_string(), "advanced");
/// assert_eq!(Channel::from_name("workflow"), Some(Channel::Workflow));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// Basic webhooks (v1): a shared token in the header `Authorization`, and no signature.
    ///
    /// The token proves who sends a request, but neither that its body is unchanged nor
    /// that it is not a replay.
    Basic,
    /// Advanced webhooks (v2): signed with the scheme of Standard Webhooks, by Svix.
    Advanced,
    /// Webhooks of approval workflows: the body is signed, the time and the ID are not.
    Workflow,
}

impl Channel {
    /// All channels.
    pub const ALL: [Self; 3] = [Self::Basic, Self::Advanced, Self::Workflow];

    /// Returns the name of the channel: `basic`, `advanced` or `workflow`.
    ///
    /// ```
    /// # use velt_webhooks::Channel;
    /// assert_eq!(Channel::Basic.as_str(), "basic");
    /// ```
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Basic => "basic",
            Self::Advanced => "advanced",
            Self::Workflow => "workflow",
        }
    }

    /// Returns the channel called `name`.
    ///
    /// ```
    /// # use velt_webhooks::Channel;
    /// assert_eq!(Channel::from_name("basic"), Some(Channel::Basic));
    /// assert_eq!(Channel::from_name("v1"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|channel| channel.as_str() == name)
    }

    /// Returns the delay before each attempt to deliver an event, counted from the failure
    /// of the previous attempt.
    ///
    /// Empty for the basic channel: Velt does not document whether it retries there.
    ///
    /// ```
    /// # use velt_webhooks::Channel;
    /// assert_eq!(Channel::Workflow.attempt_delays().len(), 6);
    /// ```
    #[must_use]
    pub fn attempt_delays(self) -> &'static [Duration] {
        const ADVANCED: [Duration; 8] = seconds([0, 5, 300, 1_800, 7_200, 18_000, 36_000, 36_000]);
        const WORKFLOW: [Duration; 6] = seconds([0, 2, 8, 32, 120, 480]);
        match self {
            Self::Basic => &[],
            Self::Advanced => &ADVANCED,
            Self::Workflow => &WORKFLOW,
        }
    }

    /// Returns the time within which your server must respond, or the attempt has failed.
    ///
    /// `None` for the basic channel: Velt does not document it.
    ///
    /// ```
    /// # use {std::time::Duration, velt_webhooks::Channel};
    /// assert_eq!(Channel::Advanced.response_timeout(), Some(Duration::from_secs(15)));
    /// ```
    #[must_use]
    pub fn response_timeout(self) -> Option<Duration> {
        match self {
            Self::Basic => None,
            Self::Advanced => Some(Duration::from_secs(15)),
            Self::Workflow => Some(Duration::from_secs(10)),
        }
    }

    /// Returns the longest time between the first and the last automatic attempt to deliver
    /// an event: all delays, and the timeout of every attempt.
    ///
    /// That is about 28 hours for the advanced channel and 13 minutes for workflows. `None`
    /// for the basic channel, whose retries Velt does not document. An event that somebody
    /// resends by hand may come later.
    ///
    /// ```
    /// # use {std::time::Duration, velt_webhooks::Channel};
    /// assert_eq!(Channel::Workflow.retry_horizon(), Some(Duration::from_secs(702)));
    /// ```
    #[must_use]
    pub fn retry_horizon(self) -> Option<Duration> {
        let timeout = self.response_timeout()?;
        let delays = self.attempt_delays().iter();
        Some(delays.map(|delay| *delay + timeout).sum())
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

const fn seconds<const N: usize>(seconds: [u64; N]) -> [Duration; N] {
    let mut durations = [Duration::ZERO; N];
    let mut index = 0;
    while index < N {
        durations[index] = Duration::from_secs(seconds[index]);
        index += 1;
    }
    durations
}
