//! Reads the input of a job on a thread of its own, so that calls go on while it waits.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll},
    thread,
};

use futures_core::Stream;
use tokio::sync::mpsc;
use velt_bulk::Shard;

use super::{Options, Screen};
use crate::interrupt::Stop;

/// The number of items that are read ahead.
const AHEAD: usize = 1024;

/// A line of the input that cannot be used.
#[derive(Debug)]
pub(crate) struct BadLine {
    pub(crate) number: u64,
    pub(crate) reason: String,
}

impl BadLine {
    pub(crate) fn new(number: u64, reason: impl Into<String>) -> Self {
        Self {
            number,
            reason: reason.into(),
        }
    }

    /// Creates one for a line that is not JSON.
    pub(crate) fn not_json(number: u64, error: &serde_json::Error) -> Self {
        let text = error.to_string();
        // The line in its message is that of the text, which is always 1.
        let reason = text.split(" at line ").next().unwrap_or_default();
        Self::new(
            number,
            format!("not JSON at column {}: {reason}", error.column()),
        )
    }
}

/// Counts and reports bad lines.
#[derive(Clone)]
pub(crate) struct BadLines {
    name: Arc<str>,
    screen: Screen,
    stop: Stop,
    is_strict: bool,
    shard: Option<Shard>,
    count: Arc<AtomicU64>,
}

impl BadLines {
    pub(crate) fn new(name: &str, screen: &Screen, stop: &Stop, options: &Options) -> Self {
        Self {
            name: name.into(),
            screen: screen.clone(),
            stop: stop.clone(),
            is_strict: options.is_strict,
            shard: options.shard,
            count: Arc::default(),
        }
    }

    pub(crate) fn count(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }

    fn add(&self, line: &BadLine) {
        let BadLine { number, reason } = line;
        // Each shard reads all lines; one of them reports this one.
        let is_ours = self
            .shard
            .is_none_or(|shard| number % shard.count() == shard.number() - 1);
        if is_ours {
            self.count.fetch_add(1, Ordering::Relaxed);
            let text = format!("{}:{number}: {reason}", self.name);
            self.screen.report(&text);
        }
        if self.is_strict {
            let reason = format!("line {number} of {} is invalid (--strict)", self.name);
            self.stop.request(&reason);
        }
    }
}

/// The items of an input, as a stream.
pub(crate) struct Feed<T>(mpsc::Receiver<T>);

impl<T: Send + 'static> Feed<T> {
    /// Starts to read.
    pub(crate) fn start(
        items: impl Iterator<Item = Result<T, BadLine>> + Send + 'static,
        bad_lines: BadLines,
    ) -> Self {
        let (sender, receiver) = mpsc::channel(AHEAD);
        // It ends with the input, or as soon as nobody wants more.
        thread::spawn(move || {
            for item in items {
                match item {
                    Ok(item) => {
                        if sender.blocking_send(item).is_err() {
                            break;
                        }
                    }
                    Err(line) => bad_lines.add(&line),
                }
            }
        });
        Self(receiver)
    }
}

impl<T> Stream for Feed<T> {
    type Item = T;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        self.get_mut().0.poll_recv(context)
    }
}
