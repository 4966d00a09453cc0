//! Recognizes events that Velt delivers more than once.

use std::{
    collections::{HashMap, VecDeque},
    convert::Infallible,
    fmt,
    future::{Future, ready},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use crate::Event;

/// Remembers which events were received.
///
/// Velt delivers each event at least once. [`first`](Self::first) says whether an event is
/// received for the first time. Respond with 2xx to repeated events too.
///
/// [`SeenEvents`] remembers them in memory. Implement the trait for a store that several
/// servers share, for example with `SET key NX EX seconds` in Redis:
///
/// ```
/// use std::{collections::BTreeSet, sync::Mutex, time::Duration};
/// use velt_webhooks::Deduplicate;
///
/// /// Remembers everything for ever, which only a test can afford.
/// #[derive(Default)]
/// struct Everything(Mutex<BTreeSet<String>>);
///
/// impl Deduplicate for Everything {
///     type Error = std::convert::Infallible;
///
///     async fn claim(&self, key: &str, _: Duration) -> Result<bool, Self::Error> {
///         Ok(self.0.lock().expect("no thread panics").insert(key.to_owned()))
///     }
///
///     async fn release(&self, key: &str) -> Result<(), Self::Error> {
///         self.0.lock().expect("no thread panics").remove(key);
///         Ok(())
///     }
/// }
/// ```
pub trait Deduplicate: Send + Sync {
    /// The error of the store.
    type Error;

    /// Remembers `key` for at least the duration, and returns whether it was new.
    ///
    /// Both must happen in one step, because Velt may deliver an event twice at once.
    fn claim(
        &self,
        key: &str,
        keep: Duration,
    ) -> impl Future<Output = Result<bool, Self::Error>> + Send;

    /// Forgets `key`, because the event could not be handled and must be delivered again.
    fn release(&self, key: &str) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// Returns whether the event is received for the first time, and remembers it for the
    /// retry horizon of its channel.
    ///
    /// Events without a key count as new: see [`Event::deduplication_key`].
    ///
    /// If you then cannot handle or queue the event, call [`release`](Self::release) with the
    /// key before you respond with an error.
    ///
    /// # Errors
    ///
    /// Returns the error of the store.
    ///
    /// ```
    /// # use velt_webhooks::{Channel, Deduplicate, Event, SeenEvents};
    /// # #[tokio::main(flavor = "current_thread")] async fn main() {
    /// let seen = SeenEvents::new(10_000);
    /// let json = serde_json::json!({"executionId": "run-1", "seq": 7});
    /// let event = Event::from_value(Channel::Workflow, &http::HeaderMap::new(), json);
    /// assert_eq!(seen.first(&event).await, Ok(true));
    /// assert_eq!(seen.first(&event).await, Ok(false));
    /// # }
    /// ```
    fn first(&self, event: &Event) -> impl Future<Output = Result<bool, Self::Error>> + Send {
        let key = event.deduplication_key();
        let keep = event.channel.retry_horizon();
        async move {
            match (key, keep) {
                (Some(key), Some(keep)) => self.claim(&key, keep).await,
                _ => Ok(true),
            }
        }
    }
}

/// Remembers in memory which events were received.
///
/// It forgets an event after the retry horizon of its channel, and the oldest events first
/// if there are more than its capacity. A clone shares the memory.
///
/// ```
/// use std::time::Duration;
/// use velt_webhooks::SeenEvents;
///
/// let seen = SeenEvents::new(2);
/// let hour = Duration::from_secs(3600);
/// assert!(seen.claim_now("a", hour));
/// assert!(!seen.claim_now("a", hour));
/// // The third event pushes out the first.
/// assert!(seen.claim_now("b", hour));
/// assert!(seen.claim_now("c", hour));
/// assert!(seen.claim_now("a", hour));
/// ```
#[derive(Clone)]
pub struct SeenEvents {
    capacity: usize,
    memory: Arc<Mutex<Memory>>,
}

#[derive(Default)]
struct Memory {
    /// When each event is forgotten, and the number of its claim.
    claims: HashMap<Arc<str>, (Instant, u64)>,
    /// The claims from the oldest on, released ones included.
    order: VecDeque<(Arc<str>, u64)>,
    next: u64,
}

impl SeenEvents {
    /// Returns a memory for at most `capacity` events.
    ///
    /// An event takes about 200 bytes. Choose more than you receive in 28 hours, which is how
    /// long the advanced channel retries.
    ///
    /// ```
    /// # use velt_webhooks::SeenEvents;
    /// let seen = SeenEvents::new(1_000_000);
    /// ```
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self {
            capacity: capacity.max(1),
            memory: Arc::default(),
        }
    }

    /// Does the same as [`claim`](Deduplicate::claim), for code that is not asynchronous.
    ///
    /// ```
    /// # use {std::time::Duration, velt_webhooks::SeenEvents};
    /// let seen = SeenEvents::default();
    /// assert!(seen.claim_now("advanced:msg_1", Duration::from_secs(60)));
    /// assert!(!seen.claim_now("advanced:msg_1", Duration::from_secs(60)));
    /// ```
    #[must_use]
    pub fn claim_now(&self, key: &str, keep: Duration) -> bool {
        self.claim_at(key, keep, Instant::now())
    }

    /// Does the same as [`release`](Deduplicate::release), for code that is not asynchronous.
    ///
    /// ```
    /// # use {std::time::Duration, velt_webhooks::SeenEvents};
    /// let seen = SeenEvents::default();
    /// assert!(seen.claim_now("advanced:msg_1", Duration::from_secs(60)));
    /// seen.release_now("advanced:msg_1");
    /// assert!(seen.claim_now("advanced:msg_1", Duration::from_secs(60)));
    /// ```
    pub fn release_now(&self, key: &str) {
        self.memory().claims.remove(key);
    }

    pub(crate) fn claim_at(&self, key: &str, keep: Duration, now: Instant) -> bool {
        let mut memory = self.memory();
        let memory = &mut *memory;
        if memory
            .claims
            .get(key)
            .is_some_and(|(until, _)| *until > now)
        {
            return false;
        }
        // A duration that the clock cannot represent is cut to a year.
        const YEAR: Duration = Duration::from_secs(31_536_000);
        let until = now.checked_add(keep).unwrap_or_else(|| now + YEAR);
        let number = memory.next;
        memory.next += 1;
        let key: Arc<str> = key.into();
        memory.claims.insert(key.clone(), (until, number));
        memory.order.push_back((key, number));
        memory.forget(now, self.capacity);
        true
    }

    /// No code panics while it holds the lock, so the memory is whole even if it is poisoned.
    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Memory {
    /// Forgets the oldest claims, as long as they are over or too many.
    fn forget(&mut self, now: Instant, capacity: usize) {
        while let Some((key, number)) = self.order.front() {
            let claim = self.claims.get(key).filter(|(_, claim)| claim == number);
            let is_over = claim.is_none_or(|(until, _)| *until <= now);
            if !is_over && self.order.len() <= capacity {
                break;
            }
            if claim.is_some() {
                self.claims.remove(key);
            }
            self.order.pop_front();
        }
    }
}

impl Deduplicate for SeenEvents {
    type Error = Infallible;

    fn claim(
        &self,
        key: &str,
        keep: Duration,
    ) -> impl Future<Output = Result<bool, Infallible>> + Send {
        ready(Ok(self.claim_now(key, keep)))
    }

    fn release(&self, key: &str) -> impl Future<Output = Result<(), Infallible>> + Send {
        self.release_now(key);
        ready(Ok(()))
    }
}

impl Default for SeenEvents {
    /// Returns a memory for 100,000 events.
    fn default() -> Self {
        Self::new(100_000)
    }
}

impl fmt::Debug for SeenEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SeenEvents")
            .field("capacity", &self.capacity)
            .field("events", &self.memory().claims.len())
            .finish()
    }
}
