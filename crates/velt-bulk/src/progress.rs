//! How far a job is.

use std::time::Duration;

use tokio::time::Instant;

/// The progress of a job.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[non_exhaustive]
pub struct Progress {
    /// The number of items that are done, in this run and in those before it.
    pub done: u64,
    /// The number of items that failed.
    pub failed: u64,
    /// The number of items of this run that were done or failed in a run before.
    pub resumed: u64,
    /// The number of items that are being sent.
    pub in_flight: u64,
    /// The number of calls that have ended in this run.
    pub calls: u64,
    /// The number of items in the input, if known.
    pub total: Option<u64>,
    /// Items per second in this run.
    pub rate: f64,
    /// The remaining time, if the number of items is known.
    pub left: Option<Duration>,
}

/// Measures the rate of a job.
#[derive(Debug)]
pub(crate) struct Meter {
    started: Instant,
}

impl Meter {
    pub(crate) fn new() -> Self {
        Self {
            started: Instant::now(),
        }
    }

    /// Fills in the rate and the remaining time.
    pub(crate) fn measure(&self, progress: &mut Progress) {
        let ended = progress.done + progress.failed;
        let now = u32::try_from(ended - progress.resumed.min(ended)).unwrap_or(u32::MAX);
        let elapsed = self.started.elapsed().as_secs_f64();
        progress.rate = if elapsed > 0.0 {
            f64::from(now) / elapsed
        } else {
            0.0
        };
        progress.left = progress.total.and_then(|total| {
            let left = u32::try_from(total.saturating_sub(ended)).unwrap_or(u32::MAX);
            (progress.rate > 0.0).then(|| Duration::from_secs_f64(f64::from(left) / progress.rate))
        });
    }
}
