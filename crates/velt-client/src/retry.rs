//! The retry policy, and the retry budget of a client.

use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, SystemTime},
};

use http::{HeaderMap, StatusCode, header};
use serde_json::Value;

use crate::{ErrorKind, RetrySafety};

/// A policy that decides when a request is retried, and after how long.
///
/// By default, a call makes at most 3 attempts. Before each retry it waits for a random
/// part of a backoff time, which doubles with each attempt from 250 milliseconds up to 8
/// seconds. If the server asks for a longer wait with `Retry-After`, it waits that long,
/// provided that this is at most a minute.
///
/// By default, an operation that could take effect twice is retried only if the first
/// request was certainly not processed. A call is not retried if the response would be
/// the same the next time.
///
/// ```
/// use std::time::Duration;
/// use velt_client::RetryPolicy;
///
/// let patient = RetryPolicy::default()
///     .max_attempts(5)
///     .max_retry_after(Duration::from_secs(300));
/// assert_ne!(patient, RetryPolicy::never());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    first_wait: Duration,
    longest_wait: Duration,
    max_retry_after: Duration,
    assume_safe: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            first_wait: Duration::from_millis(250),
            longest_wait: Duration::from_secs(8),
            max_retry_after: Duration::from_secs(60),
            assume_safe: false,
        }
    }
}

impl RetryPolicy {
    /// Creates a policy that never retries.
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// Sets the maximum number of attempts, including the first. Defaults to 3.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// Sets the backoff time before the second attempt, and the maximum backoff time.
    ///
    /// Each wait is a random part of the backoff time. Defaults to 250 milliseconds and 8
    /// seconds.
    #[must_use]
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first_wait = first;
        self.longest_wait = longest;
        self
    }

    /// Sets the longest wait that `Retry-After` may ask for. Defaults to 60 seconds.
    ///
    /// If the server asks for more, the call is not retried. The error tells how long the
    /// server asks to wait.
    #[must_use]
    pub fn max_retry_after(mut self, longest: Duration) -> Self {
        self.max_retry_after = longest;
        self
    }

    /// Treats every operation as safe to retry.
    ///
    /// Use it for a call that you know to be safe: because you choose the ID of what it
    /// creates, or because taking effect twice does no harm.
    #[must_use]
    pub fn assume_safe(mut self) -> Self {
        self.assume_safe = true;
        self
    }

    /// Decides whether another attempt follows `attempt`, and after how long.
    ///
    /// `random` is a number between 0 and 1. The decision depends on nothing else, so
    /// that it can be tested.
    pub fn decide(&self, attempt: &Attempt, random: f64) -> Decision {
        let safe = self.assume_safe || attempt.safety.is_safe();
        if attempt.number >= self.max_attempts || !attempt.outcome.may_change(safe, attempt.number)
        {
            return Decision::Stop;
        }
        let wait = self.backoff_after(attempt.number, random);
        let wait = match attempt.outcome.retry_after() {
            Some(asked) if asked > self.max_retry_after => return Decision::Stop,
            Some(asked) => wait.max(asked),
            None => wait,
        };
        match attempt.remaining {
            Some(remaining) if wait >= remaining => Decision::Stop,
            _ => Decision::Wait(wait),
        }
    }

    fn backoff_after(&self, number: u32, random: f64) -> Duration {
        let doublings = number.saturating_sub(1).min(31);
        let longest = self
            .first_wait
            .saturating_mul(1 << doublings)
            .min(self.longest_wait);
        longest.mul_f64(random.clamp(0.0, 1.0))
    }
}

/// An attempt that has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempt {
    /// The number of the attempt within the call. The first is 1.
    pub number: u32,
    /// The outcome of the attempt.
    pub outcome: Outcome,
    /// Whether the operation is safe to retry.
    pub safety: RetrySafety,
    /// The time left for the call, if it is limited.
    pub remaining: Option<Duration>,
}

/// The outcome of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// No connection was made, so nothing was processed.
    NotConnected,
    /// No complete response arrived, but the request may have been processed.
    Lost,
    /// A response arrived.
    Responded {
        /// The HTTP status.
        status: StatusCode,
        /// The wait that the response asks for.
        retry_after: Option<Duration>,
        /// Whether the response has an outcome for each item. Those outcomes are final.
        per_item: bool,
    },
}

impl Outcome {
    /// Returns whether a retry after this outcome is safe and may help.
    ///
    /// `safety` is that of the operation.
    pub fn is_worth_repeating(self, safety: RetrySafety) -> bool {
        self.may_change(safety.is_safe(), 1)
    }

    /// Returns whether the request may have taken effect.
    pub fn may_have_taken_effect(self) -> bool {
        match self {
            Self::NotConnected => false,
            Self::Lost => true,
            Self::Responded {
                status, per_item, ..
            } => {
                // A refused request has no effect, except on items that were not refused.
                per_item
                    || status.is_success()
                    || status.is_server_error()
                    || status == StatusCode::REQUEST_TIMEOUT
            }
        }
    }

    fn may_change(self, safe: bool, attempts: u32) -> bool {
        match self {
            Self::NotConnected => true,
            Self::Lost => safe,
            Self::Responded {
                status,
                retry_after,
                per_item,
            } => match status.as_u16() {
                // Never processed, so safe to retry. Velt also returns 429 without
                // `Retry-After` for a used-up quota, which does not come back by
                // waiting: one retry is enough.
                429 => retry_after.is_some() || attempts < 2,
                408 | 500 | 502 | 503 | 504 => safe && !per_item,
                _ => false,
            },
        }
    }

    fn retry_after(self) -> Option<Duration> {
        match self {
            Self::Responded { retry_after, .. } => retry_after,
            _ => None,
        }
    }
}

/// The decision after an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// No other attempt: the outcome of this one is that of the call.
    Stop,
    /// Another attempt, after this wait.
    Wait(Duration),
}

/// Returns the wait that `Retry-After` asks for, in seconds or as a date.
///
/// A date in the past means no wait. Any other value is ignored.
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

/// Returns whether the body of a failure has an outcome for each item.
pub(crate) fn reports_items(body: &[u8]) -> bool {
    let details = serde_json::from_slice::<Value>(body)
        .ok()
        .and_then(|mut body| body.pointer_mut("/error/details").map(Value::take));
    let error = velt_types::Error::new(ErrorKind::Api, "").with_details(details);
    error.failed().chain(error.succeeded()).next().is_some()
}

/// The retry budget that all calls of a client share.
///
/// It keeps an outage from causing a storm of retries.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    tokens: AtomicU32,
}

impl RetryBudget {
    const FULL: u32 = 500;
    /// The tokens that a retry costs; a successful call earns one.
    ///
    /// In a long outage, at most one retry is made for every ten successful calls.
    const COST: u32 = 10;

    pub(crate) fn full() -> Self {
        Self {
            tokens: AtomicU32::new(Self::FULL),
        }
    }

    /// Pays for a retry. Returns false if the budget is too low.
    pub(crate) fn spend(&self) -> bool {
        let spent = self
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(Self::COST)
            });
        spent.is_ok()
    }

    /// Returns a token to the budget after a successful call.
    pub(crate) fn earn(&self) {
        // An error means that the budget is full.
        let _ = self
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                (tokens < Self::FULL).then_some(tokens + 1)
            });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operations;

    fn responded(status: u16) -> Outcome {
        Outcome::Responded {
            status: StatusCode::from_u16(status).unwrap(),
            retry_after: None,
            per_item: false,
        }
    }

    fn asking(status: u16, seconds: u64) -> Outcome {
        Outcome::Responded {
            status: StatusCode::from_u16(status).unwrap(),
            retry_after: Some(Duration::from_secs(seconds)),
            per_item: false,
        }
    }

    fn attempt(number: u32, outcome: Outcome, safety: RetrySafety) -> Attempt {
        Attempt {
            number,
            outcome,
            safety,
            remaining: None,
        }
    }

    fn repeats(outcome: Outcome, safety: RetrySafety) -> bool {
        let policy = RetryPolicy::default();
        policy.decide(&attempt(1, outcome, safety), 0.5) != Decision::Stop
    }

    #[test]
    fn no_operation_is_repeated_that_may_have_been_processed_and_is_not_safe() {
        let every_status = (100..600).map(responded);
        let outcomes: Vec<Outcome> = [Outcome::NotConnected, Outcome::Lost]
            .into_iter()
            .chain(every_status)
            .collect();
        for operation in operations() {
            let safe = matches!(operation.retry, RetrySafety::Read | RetrySafety::Replace);
            for outcome in &outcomes {
                let unprocessed = matches!(outcome, Outcome::NotConnected)
                    || matches!(outcome, Outcome::Responded { status, .. } if status.as_u16() == 429);
                let transient = match outcome {
                    Outcome::Responded { status, .. } => {
                        [408, 500, 502, 503, 504].contains(&status.as_u16())
                    }
                    _ => true,
                };
                assert_eq!(
                    repeats(*outcome, operation.retry),
                    unprocessed || (safe && transient),
                    "{} after {outcome:?}",
                    operation.id
                );
            }
        }
    }

    #[test]
    fn waits_double_up_to_the_longest_and_are_a_random_part_of_that() {
        let policy = RetryPolicy::default()
            .max_attempts(u32::MAX)
            .backoff(Duration::from_secs(1), Duration::from_secs(5));
        let wait = |number, random| {
            policy.decide(
                &attempt(number, Outcome::NotConnected, RetrySafety::Create),
                random,
            )
        };
        let seconds = |seconds| Decision::Wait(Duration::from_secs_f64(seconds));
        for (number, random, expected) in [
            (1, 1.0, 1.0),
            (2, 1.0, 2.0),
            (3, 0.5, 2.0),
            (4, 1.0, 5.0),
            (1_000_000, 1.0, 5.0),
            (1, 0.0, 0.0),
        ] {
            assert_eq!(wait(number, random), seconds(expected), "{number} {random}");
        }
    }

    #[test]
    fn a_server_is_left_alone_for_as_long_as_it_asks() {
        let policy = RetryPolicy::default();
        let decide = |outcome| policy.decide(&attempt(1, outcome, RetrySafety::Create), 1.0);
        assert_eq!(
            decide(asking(429, 7)),
            Decision::Wait(Duration::from_secs(7))
        );
        assert_eq!(decide(asking(429, 61)), Decision::Stop);
        // `Retry-After` never shortens the wait.
        assert_eq!(
            decide(asking(429, 0)),
            Decision::Wait(Duration::from_millis(250))
        );
    }

    #[test]
    fn a_quota_is_tried_once_more_and_a_rate_limit_to_the_end() {
        let policy = RetryPolicy::default().max_attempts(9);
        let decide =
            |number, outcome| policy.decide(&attempt(number, outcome, RetrySafety::Read), 0.0);
        assert_ne!(decide(1, responded(429)), Decision::Stop);
        assert_eq!(decide(2, responded(429)), Decision::Stop);
        assert_ne!(decide(8, asking(429, 1)), Decision::Stop);
        assert_eq!(decide(9, asking(429, 1)), Decision::Stop);
    }

    #[test]
    fn no_wait_outlasts_the_time_of_the_call() {
        let policy = RetryPolicy::default();
        let mut last = attempt(1, asking(503, 7), RetrySafety::Read);
        last.remaining = Some(Duration::from_secs(7));
        assert_eq!(policy.decide(&last, 1.0), Decision::Stop);
        last.remaining = Some(Duration::from_secs(8));
        assert_eq!(
            policy.decide(&last, 1.0),
            Decision::Wait(Duration::from_secs(7))
        );
    }

    #[test]
    fn what_became_of_each_item_is_a_response_for_good() {
        let per_item = Outcome::Responded {
            status: StatusCode::INTERNAL_SERVER_ERROR,
            retry_after: None,
            per_item: true,
        };
        assert!(!repeats(per_item, RetrySafety::Replace));
        assert!(reports_items(
            br#"{"error":{"details":{"a":{"success":true}}}}"#
        ));
        assert!(reports_items(
            br#"{"error":{"details":[{"success":false}]}}"#
        ));
        assert!(!reports_items(br#"{"error":{"details":{"field":"a"}}}"#));
        assert!(!reports_items(b"<html>"));
    }

    #[test]
    fn a_caller_can_say_that_a_call_is_safe_and_that_none_is_repeated() {
        let last = attempt(1, Outcome::Lost, RetrySafety::Create);
        let safe = RetryPolicy::default().assume_safe();
        assert_ne!(safe.decide(&last, 0.5), Decision::Stop);
        let last = attempt(1, Outcome::NotConnected, RetrySafety::Read);
        assert_eq!(RetryPolicy::never().decide(&last, 0.5), Decision::Stop);
    }

    #[test]
    fn the_header_is_read_in_both_forms() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        let read = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::RETRY_AFTER, value.parse().unwrap());
            retry_after(&headers, now)
        };
        assert_eq!(read("7"), Some(Duration::from_secs(7)));
        assert_eq!(
            read("Sun, 06 Nov 1994 08:50:37 GMT"),
            Some(Duration::from_secs(60))
        );
        assert_eq!(read("Sun, 06 Nov 1994 08:00:00 GMT"), Some(Duration::ZERO));
        for neither in ["soon", "-1", "1.5", "", "99999999999999999999"] {
            assert_eq!(read(neither), None, "{neither}");
        }
    }

    #[test]
    fn the_budget_runs_out_and_comes_back_slowly() {
        let budget = RetryBudget::full();
        let spent = (0..1000).filter(|_| budget.spend()).count();
        assert_eq!(spent, 50);
        for _ in 0..9 {
            budget.earn();
            assert!(!budget.spend());
        }
        budget.earn();
        assert!(budget.spend());
        (0..10_000).for_each(|_| budget.earn());
        assert_eq!((0..1000).filter(|_| budget.spend()).count(), 50);
    }
}
