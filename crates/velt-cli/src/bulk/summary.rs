//! How a job ended.

use indicatif::HumanCount;
use velt_bulk::Report;

use super::Screen;
use crate::{
    failure::{Exit, Failure},
    interrupt::Stop,
};

/// The end of a job.
pub(crate) struct Summary<'a> {
    /// What an item is, in the plural, such as `users`.
    pub(crate) items: &'a str,
    /// What happened to items that are done, such as `added`.
    pub(crate) done: &'a str,
    pub(crate) report: &'a Report,
    pub(crate) bad_lines: u64,
}

impl Summary<'_> {
    /// Shows the summary, and returns a failure unless all items are done.
    pub(crate) fn end(&self, screen: &Screen, stop: &Stop) -> Result<(), Failure> {
        screen.note(&self.line());
        let report = self.report;
        let failed = report.failed + self.bad_lines;
        // The input may have ended in time.
        let stopped = report.stopped.as_deref();
        let stopped = stopped.map(|reason| stop.reason().unwrap_or(reason));
        if failed == 0 && report.not_sent == 0 && stopped.is_none() {
            return Ok(());
        }
        let all = HumanCount(report.total() + self.bad_lines - report.other_shards);
        let mut message = match (failed, report.not_sent) {
            (0, 0) => format!("the input of {all} {} was not read to its end", self.items),
            (0, left) => format!("{} of {all} {} were not sent", HumanCount(left), self.items),
            (failed, 0) => format!("{} of {all} {} failed", HumanCount(failed), self.items),
            (failed, left) => format!(
                "{} of {all} {} failed, {} were not sent",
                HumanCount(failed),
                self.items,
                HumanCount(left)
            ),
        };
        if let Some(reason) = stopped {
            message.push_str(&format!("; stopped: {reason}"));
        }
        Err(Failure::new(Exit::Partial, message))
    }

    fn line(&self) -> String {
        let Report {
            done,
            failed,
            not_sent,
            duplicates,
            other_shards,
            resumed,
            calls,
            ..
        } = *self.report;
        let mut line = format!(
            "{} {}, {} failed",
            HumanCount(done),
            self.done,
            HumanCount(failed + self.bad_lines)
        );
        if self.bad_lines > 0 {
            line.push_str(&format!(" ({})", counted(self.bad_lines, "invalid line")));
        }
        line.push_str(&format!(", {} not sent; ", HumanCount(not_sent)));
        if duplicates > 0 {
            line.push_str(&format!("{}, ", counted(duplicates, "duplicate")));
        }
        if other_shards > 0 {
            line.push_str(&format!("{} on other shards, ", HumanCount(other_shards)));
        }
        if resumed > 0 {
            line.push_str(&format!("{} from earlier runs, ", HumanCount(resumed)));
        }
        line.push_str(&counted(calls, "call"));
        line
    }
}

/// Returns a number with a noun, such as `2 calls`.
pub(crate) fn counted(number: u64, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", HumanCount(number))
}
