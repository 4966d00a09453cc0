//! Jobs over items.

mod run;

use std::fmt;

use futures_core::Stream;
use serde::Serialize;
use tokio::sync::watch;
use velt::{Call, Client, Model, Operation};

use self::run::Run;
use crate::{
    JobError, Preview, Progress, Report, Shard,
    account::{Account, Observer, Outcome},
    checkpoint::Checkpoint,
    flow::{self, Settings},
    input::Item,
    intake::Intake,
    send::Sender,
    source::{Iter, Source},
};

/// The number of items per call, if the operation has no smaller maximum.
///
/// Velt documents no maximum for most lists. A hundred items keep a call short enough to be
/// retried cheaply and are few enough that a failure says which they were.
const CHUNK_SIZE: usize = 100;

/// A job over many items: it splits them into calls and accounts for each.
///
/// See the [crate's documentation](crate) for an example and for what a job guarantees.
pub struct Job {
    sender: Sender,
    chunk_size: usize,
    observer: Option<Observer>,
    settings: Settings,
}

impl Job {
    /// Creates a job for the items of a call, such as the users of `add_users`.
    ///
    /// The list in the request of the call is ignored: the items are passed to
    /// [`run`](Self::run). All other fields are the same in each call of the job.
    ///
    /// # Errors
    ///
    /// Returns an error if the operation has no list that can be sent in several requests.
    pub fn of<Q, A>(client: &Client, call: &Call<Q, A>) -> Result<Self, JobError>
    where
        Q: Model + Serialize,
    {
        Self::new(client, call.operation(), call.request())
    }

    /// Creates a job from an operation and a request without its items.
    ///
    /// # Errors
    ///
    /// Returns an error if the operation has no list that can be sent in several requests,
    /// or if the request cannot be written as JSON.
    pub fn new(
        client: &Client,
        operation: &'static Operation,
        request: impl Serialize,
    ) -> Result<Self, JobError> {
        let list = operation.list.ok_or(JobError::NoList {
            operation: operation.id,
        })?;
        let request = serde_json::to_value(request).map_err(JobError::Request)?;
        let most = list.max.and_then(|max| usize::try_from(max).ok());
        Ok(Self {
            sender: Sender {
                client: client.clone(),
                operation,
                list,
                request,
            },
            chunk_size: most.map_or(CHUNK_SIZE, |most| most.min(CHUNK_SIZE)),
            observer: None,
            settings: Settings::default(),
        })
    }

    /// Sets the number of items per call. Defaults to 100, or the documented maximum if it
    /// is smaller.
    #[must_use]
    pub fn chunk_size(mut self, items: usize) -> Self {
        self.chunk_size = items;
        self
    }

    /// Sets the maximum number of calls at once. Defaults to 8.
    ///
    /// The job uses fewer while Velt is overloaded.
    #[must_use]
    pub fn concurrency(mut self, calls: usize) -> Self {
        self.settings.concurrency = calls;
        self
    }

    /// Sets the maximum number of calls that start in a second. Defaults to no limit.
    #[must_use]
    pub fn rate(mut self, calls_per_second: f64) -> Self {
        self.settings.rate = Some(calls_per_second);
        self
    }

    /// Does only the items of a shard. The others are counted and not sent.
    #[must_use]
    pub fn shard(mut self, shard: Shard) -> Self {
        self.settings.shard = Some(shard);
        self
    }

    /// Sets the number of items in the input, for the remaining time in the progress.
    #[must_use]
    pub fn total(mut self, items: u64) -> Self {
        self.settings.total = Some(items);
        self
    }

    /// Remembers what is done, and continues from it if the job ran before.
    ///
    /// The input must be the same in each run. Finished chunks are not sent again. A chunk
    /// that was in flight when the job was killed is sent again if that is safe; else its
    /// items are failed with the reason that their outcome is unknown.
    #[must_use]
    pub fn checkpoint(mut self, checkpoint: impl Checkpoint + 'static) -> Self {
        self.settings.checkpoint = Some(Box::new(checkpoint));
        self
    }

    /// Calls a function with the outcome of each item, instead of keeping failures in the
    /// report.
    #[must_use]
    pub fn on_outcome(mut self, observer: impl FnMut(&Outcome<'_>) + Send + 'static) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// Stops the job when a future is ready, such as `tokio::signal::ctrl_c()`.
    ///
    /// Calls that are in flight are finished; all other items are reported as not sent.
    #[must_use]
    pub fn stop_when(mut self, stop: impl Future<Output = ()> + Send + 'static) -> Self {
        self.settings.stop = Some(Box::pin(stop));
        self
    }

    /// Returns the progress of the job, which changes while it runs.
    pub fn progress(&self) -> watch::Receiver<Progress> {
        self.settings.progress.subscribe()
    }

    /// Runs the job over an iterator, which is read as needed.
    ///
    /// # Errors
    ///
    /// Returns an error if a setting is out of range, or if the checkpoint cannot be used.
    /// Failures of items are in the report.
    pub async fn run<I>(self, items: I) -> Result<Report, JobError>
    where
        I: IntoIterator,
        I::Item: Into<Item>,
    {
        self.run_with(&mut Iter(items.into_iter())).await
    }

    /// Runs the job over a stream, which is read as needed.
    ///
    /// # Errors
    ///
    /// As [`run`](Self::run).
    pub async fn run_stream<S>(self, items: S) -> Result<Report, JobError>
    where
        S: Stream,
        S::Item: Into<Item>,
    {
        self.run_with(&mut std::pin::pin!(items)).await
    }

    /// Reads a stream as [`run_stream`](Self::run_stream) does, and returns what would be
    /// sent, with up to `requests` requests. Sends nothing, and leaves a checkpoint alone.
    ///
    /// # Errors
    ///
    /// Returns an error if a setting is out of range.
    pub async fn preview_stream<S>(self, items: S, requests: usize) -> Result<Preview, JobError>
    where
        S: Stream,
        S::Item: Into<Item>,
    {
        self.check()?;
        let mut items = std::pin::pin!(items);
        let mut preview = Preview::default();
        let mut account = Account::new(None);
        let mut intake = self.intake();
        while let Some(chunk) = intake.read(&mut items, &mut account).await {
            preview.calls += 1;
            preview.items += u64::try_from(chunk.items.len()).unwrap_or_default();
            if preview.requests.len() < requests {
                let request = self.sender.request(&chunk, &chunk.items);
                preview.requests.push(request);
            }
        }
        preview.duplicates = account.report.duplicates;
        preview.other_shards = account.report.other_shards;
        Ok(preview)
    }

    fn intake(&self) -> Intake {
        Intake::new(self.sender.list, self.settings.shard, self.chunk_size)
    }

    async fn run_with(mut self, input: &mut impl Source<Item>) -> Result<Report, JobError> {
        self.check()?;
        let Sender {
            operation, request, ..
        } = &self.sender;
        let (request, size) = (request.to_string(), self.chunk_size.to_string());
        let before = self.settings.open(&[operation.id, &request, &size])?;
        let mut run = Run::new(self, before);
        flow::run(&mut run, input).await?;
        Ok(run.into_report())
    }

    fn check(&self) -> Result<(), JobError> {
        let refuse = |setting, reason: &str| {
            Err(JobError::Setting {
                setting,
                reason: reason.to_owned(),
            })
        };
        if self.chunk_size == 0 {
            return refuse("chunk size", "it must be at least 1");
        }
        let most = self.sender.list.max;
        if let Some(most) =
            most.filter(|most| u64::try_from(self.chunk_size).is_ok_and(|size| size > *most))
        {
            let reason = format!("Velt takes at most {most} items per call of this operation");
            return refuse("chunk size", &reason);
        }
        self.settings.check()
    }
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job")
            .field("operation", &self.sender.operation.id)
            .field("chunk_size", &self.chunk_size)
            .field("concurrency", &self.settings.concurrency)
            .finish_non_exhaustive()
    }
}
