//! How many calls run at once, and how many start in a second.

use std::time::Duration;

use tokio::time::Instant;

use crate::JobError;

/// The pace of a job: additive increase, multiplicative decrease.
#[derive(Debug)]
pub(crate) struct Pace {
    /// The number of calls at once that Velt copes with, as far as known.
    window: f64,
    most: f64,
    /// The time between the starts of two calls.
    interval: Option<Duration>,
    next_start: Option<Instant>,
    /// When the window was halved last.
    slowed: Option<Instant>,
}

/// After the window was halved, further signs of overload are those of calls that were on
/// their way already.
const SETTLE: Duration = Duration::from_millis(500);

impl Pace {
    pub(crate) fn new(concurrency: usize, rate: Option<f64>) -> Self {
        let most = u32::try_from(concurrency).map_or(f64::from(u32::MAX), f64::from);
        Self {
            window: most,
            most,
            interval: rate.map(|rate| Duration::from_secs_f64(1.0 / rate)),
            next_start: None,
            slowed: None,
        }
    }

    /// Says whether another call may run beside those that run.
    pub(crate) fn has_room(&self, running: usize) -> bool {
        let running = u32::try_from(running).map_or(f64::INFINITY, f64::from);
        running + 1.0 <= self.window.max(1.0)
    }

    /// Returns when the next call may start.
    pub(crate) fn next_start(&self) -> Option<Instant> {
        self.next_start
    }

    /// Notes that a call starts.
    pub(crate) fn started(&mut self, now: Instant) {
        if let Some(interval) = self.interval {
            // A pause does not lead to a burst afterwards.
            let from = self.next_start.unwrap_or(now).max(now);
            self.next_start = Some(from + interval);
        }
    }

    /// Notes a call that Velt coped with.
    pub(crate) fn succeeded(&mut self) {
        self.window = (self.window + 1.0 / self.window.max(1.0)).min(self.most);
    }

    /// Notes a sign of overload. No call starts before `delay` is over.
    pub(crate) fn overloaded(&mut self, now: Instant, delay: Duration) {
        let is_new = self.slowed.is_none_or(|slowed| now >= slowed + SETTLE);
        if is_new {
            self.window = (self.window / 2.0).max(1.0);
            self.slowed = Some(now);
        }
        let start = now + delay;
        self.next_start = Some(self.next_start.map_or(start, |next| next.max(start)));
    }
}

/// Refuses settings without a meaning.
pub(crate) fn check_pace(concurrency: usize, rate: Option<f64>) -> Result<(), JobError> {
    let refuse = |setting, reason: &str| {
        Err(JobError::Setting {
            setting,
            reason: reason.to_owned(),
        })
    };
    if concurrency == 0 {
        return refuse("concurrency", "it must be at least 1");
    }
    if rate.is_some_and(|rate| !(rate.is_finite() && rate > 0.0)) {
        return refuse("rate", "it must be a positive number of calls per second");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn overload_halves_the_window_and_successes_restore_it() {
        let mut pace = Pace::new(16, None);
        let now = Instant::now();
        assert!(pace.has_room(15) && !pace.has_room(16));
        pace.overloaded(now, Duration::ZERO);
        assert!(pace.has_room(7) && !pace.has_room(8));
        // The others that were on their way say nothing new.
        pace.overloaded(now, Duration::ZERO);
        assert!(pace.has_room(7));
        for _ in 0..200 {
            pace.succeeded();
        }
        assert!(pace.has_room(15) && !pace.has_room(16));
        for second in 1..10 {
            pace.overloaded(now + Duration::from_secs(second), Duration::ZERO);
        }
        assert!(pace.has_room(0) && !pace.has_room(1));
    }

    #[tokio::test(start_paused = true)]
    async fn a_rate_spaces_calls_and_saves_nothing_up() {
        let mut pace = Pace::new(16, Some(10.0));
        let now = Instant::now();
        pace.started(now);
        assert_eq!(pace.next_start(), Some(now + Duration::from_millis(100)));
        let later = now + Duration::from_secs(60);
        pace.started(later);
        assert_eq!(pace.next_start(), Some(later + Duration::from_millis(100)));
    }
}
