//! Shows how far a job is, on standard error.

use std::{
    io::{self, IsTerminal},
    time::Duration,
};

use indicatif::{HumanCount, HumanDuration, ProgressBar, ProgressStyle};
use tokio::{sync::watch, task::JoinHandle, time};
use velt_bulk::Progress;

use crate::{interrupt::Stop, output};

/// The time between two lines, if there is no terminal to draw a bar on.
const LINES: Duration = Duration::from_secs(5);

/// The time between two updates of the bar.
const FRAMES: Duration = Duration::from_millis(100);

/// Progress, and lines that do not disturb it.
#[derive(Clone)]
pub(crate) struct Screen {
    is_quiet: bool,
    bar: Option<ProgressBar>,
}

impl Screen {
    /// Prepares a bar if standard error is a terminal that nothing else writes to.
    pub(crate) fn new(is_quiet: bool, is_verbose: bool) -> Self {
        let draws = !is_quiet && !is_verbose && io::stderr().is_terminal();
        Self {
            is_quiet,
            bar: draws.then(|| ProgressBar::no_length().with_style(style("{spinner} {msg}"))),
        }
    }

    /// Writes a line to standard error.
    pub(crate) fn report(&self, text: &str) {
        match &self.bar {
            Some(bar) => bar.suspend(|| output::report(text)),
            None => output::report(text),
        }
    }

    /// Writes a line to standard error, unless the job is quiet.
    pub(crate) fn note(&self, text: &str) {
        if !self.is_quiet {
            self.report(text);
        }
    }

    /// Stops a job at an interrupt, and says so.
    pub(crate) fn listen(&self, stop: &Stop) {
        let screen = self.clone();
        stop.listen(move || {
            screen.report("interrupted: finishing the calls in flight; ctrl-c again ends at once");
        });
    }

    /// Runs something that writes to standard output, which may be the same terminal.
    pub(crate) fn beside<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Shows the progress of a job until the result is dropped.
    pub(crate) fn follow(&self, progress: watch::Receiver<Progress>) -> Following {
        let screen = self.clone();
        let task = (!self.is_quiet).then(|| {
            tokio::spawn(async move {
                let every = if screen.bar.is_some() { FRAMES } else { LINES };
                let mut ticks = time::interval_at(time::Instant::now() + every, every);
                ticks.set_missed_tick_behavior(time::MissedTickBehavior::Delay);
                let mut is_bar = false;
                loop {
                    ticks.tick().await;
                    let progress = *progress.borrow();
                    let Some(bar) = &screen.bar else {
                        output::report(&described(&progress));
                        continue;
                    };
                    if let Some(total) = progress.total.filter(|_| !is_bar) {
                        is_bar = true;
                        bar.set_length(total);
                        bar.set_style(style("{bar:30} {percent}% {msg}"));
                    }
                    bar.set_position(progress.done + progress.failed);
                    bar.set_message(described(&progress));
                    bar.tick();
                }
            })
        });
        Following {
            task,
            bar: self.bar.clone(),
        }
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

/// Shows progress until it is dropped.
pub(crate) struct Following {
    task: Option<JoinHandle<()>>,
    bar: Option<ProgressBar>,
}

impl Drop for Following {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// Describes a progress in a line.
fn described(progress: &Progress) -> String {
    let mut text = format!("{} done", HumanCount(progress.done));
    if let Some(total) = progress.total {
        text = format!(
            "{} of about {} done",
            HumanCount(progress.done),
            HumanCount(total)
        );
    }
    text.push_str(&format!(
        ", {} failed, {:.0}/s",
        HumanCount(progress.failed),
        progress.rate
    ));
    if let Some(left) = progress.left {
        text.push_str(&format!(", {:#} left", HumanDuration(left)));
    }
    text
}
