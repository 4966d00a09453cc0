//! The time in the sandbox.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

/// The clock of a sandbox: that of the system, or a fixed one, which only moves when it
/// is told to.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Clock {
    /// The time of a fixed clock, in epoch milliseconds.
    fixed: Option<i64>,
    /// What was added to the system's time, in milliseconds.
    ahead: i64,
}

impl Clock {
    /// Returns a clock that stands still at a time, in epoch milliseconds.
    pub(crate) fn fixed_at(milliseconds: i64) -> Self {
        Self {
            fixed: Some(milliseconds),
            ahead: 0,
        }
    }

    /// Returns the time, in epoch milliseconds.
    pub(crate) fn now(&self) -> i64 {
        self.fixed.unwrap_or_else(|| {
            let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH);
            let milliseconds = since_1970.map_or(0, |elapsed| elapsed.as_millis());
            i64::try_from(milliseconds)
                .unwrap_or(i64::MAX)
                .saturating_add(self.ahead)
        })
    }

    /// Moves the clock on, or back if `milliseconds` is negative.
    pub(crate) fn advance(&mut self, milliseconds: i64) {
        match &mut self.fixed {
            Some(fixed) => *fixed = fixed.saturating_add(milliseconds),
            None => self.ahead = self.ahead.saturating_add(milliseconds),
        }
    }

    /// Returns the clock as data.
    pub(crate) fn describe(&self) -> Value {
        json!({ "now": self.now(), "iso": iso(self.now()), "fixed": self.fixed.is_some() })
    }
}

/// Returns a time in epoch milliseconds as ISO 8601 text in UTC. Times before 1970 are
/// written as 1970.
pub(crate) fn iso(milliseconds: i64) -> String {
    let since_1970 = Duration::from_millis(u64::try_from(milliseconds).unwrap_or_default());
    humantime::format_rfc3339_millis(UNIX_EPOCH + since_1970).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_in_iso_8601() {
        for (milliseconds, expected) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_827_696_789, "2000-02-29T12:34:56.789Z"),
            (4_107_542_399_000, "2100-02-28T23:59:59.000Z"),
            (-1, "1970-01-01T00:00:00.000Z"),
        ] {
            assert_eq!(iso(milliseconds), expected);
        }
    }

    #[test]
    fn a_fixed_clock_moves_only_when_told() {
        let mut clock = Clock::fixed_at(5);
        assert_eq!((clock.now(), clock.now()), (5, 5));
        clock.advance(-2);
        assert_eq!(clock.now(), 3);
    }
}
