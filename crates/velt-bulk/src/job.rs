//! Jobs, and how they run.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
    future::{Future, poll_fn, ready},
};

use futures_core::Stream;
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use tokio::{
    sync::watch,
    task::JoinSet,
    time::{Instant, sleep_until},
};
use velt::{Call, Client, Model, Operation, RetrySafety};

use crate::{
    JobError, Preview, Progress, Report, Shard,
    account::{Account, Observer, Outcome, OutcomeKind},
    checkpoint::{Checkpoint, FailedItem, Finished, unusable},
    chunk::{Chunk, hex},
    input::Item,
    intake::Intake,
    pace::{Pace, check_pace},
    progress::Meter,
    send::{Sender, Sent},
    stop::{Stop, when},
};

/// The number of items per call, if the operation has no smaller maximum.
///
/// Velt documents no maximum for most lists. A hundred items keep a call short enough to be
/// retried cheaply and are few enough that a failure says which they were.
const CHUNK_SIZE: usize = 100;

/// The number of calls at once.
pub(crate) const CONCURRENCY: usize = 8;

/// The number of times that a chunk is sent again because Velt was overloaded.
pub(crate) const OVERLOADS: u32 = 8;

/// A job stops when this many calls in a row got no answer from Velt.
pub(crate) const UNANSWERED: u32 = 10;

/// A job over many items: it splits them into calls and accounts for each.
///
/// See the [crate's documentation](crate) for an example and for what a job guarantees.
pub struct Job {
    sender: Sender,
    chunk_size: usize,
    concurrency: usize,
    rate: Option<f64>,
    shard: Option<Shard>,
    total: Option<u64>,
    checkpoint: Option<Box<dyn Checkpoint>>,
    observer: Option<Observer>,
    stop: Option<Stop>,
    progress: watch::Sender<Progress>,
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
            concurrency: CONCURRENCY,
            rate: None,
            shard: None,
            total: None,
            checkpoint: None,
            observer: None,
            stop: None,
            progress: watch::Sender::new(Progress::default()),
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
        self.concurrency = calls;
        self
    }

    /// Sets the maximum number of calls that start in a second. Defaults to no limit.
    #[must_use]
    pub fn rate(mut self, calls_per_second: f64) -> Self {
        self.rate = Some(calls_per_second);
        self
    }

    /// Does only the items of a shard. The others are counted and not sent.
    #[must_use]
    pub fn shard(mut self, shard: Shard) -> Self {
        self.shard = Some(shard);
        self
    }

    /// Sets the number of items in the input, for the remaining time in the progress.
    #[must_use]
    pub fn total(mut self, items: u64) -> Self {
        self.total = Some(items);
        self
    }

    /// Remembers what is done, and continues from it if the job ran before.
    ///
    /// The input must be the same in each run. Finished chunks are not sent again. A chunk
    /// that was in flight when the job was killed is sent again if that is safe; else its
    /// items are failed with the reason that their outcome is unknown.
    #[must_use]
    pub fn checkpoint(mut self, checkpoint: impl Checkpoint + 'static) -> Self {
        self.checkpoint = Some(Box::new(checkpoint));
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
        self.stop = Some(Box::pin(stop));
        self
    }

    /// Returns the progress of the job, which changes while it runs.
    pub fn progress(&self) -> watch::Receiver<Progress> {
        self.progress.subscribe()
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
        let mut items = items.into_iter();
        self.run_with(async || items.next().map(Into::into)).await
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
        let mut items = std::pin::pin!(items);
        let next = async || {
            let item = poll_fn(|context| items.as_mut().poll_next(context)).await;
            item.map(Into::into)
        };
        self.run_with(next).await
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
        let mut next = async || {
            let item = poll_fn(|context| items.as_mut().poll_next(context)).await;
            item.map(Into::into)
        };
        let mut preview = Preview::default();
        let mut account = Account::new(None);
        let mut intake = self.intake();
        while let Some(chunk) = intake.read(&mut next, &mut account).await {
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
        Intake::new(self.sender.list, self.shard, self.chunk_size)
    }

    async fn run_with(
        mut self,
        next: impl AsyncFnMut() -> Option<Item>,
    ) -> Result<Report, JobError> {
        self.check()?;
        let job = fingerprint(&self);
        let before = match &mut self.checkpoint {
            Some(checkpoint) => checkpoint.open(&job).map_err(unusable)?,
            None => Vec::new(),
        };
        let before = before.into_iter().map(|chunk| (chunk.chunk, chunk));
        let mut run = Run {
            account: Account::new(self.observer.take()),
            pace: Pace::new(self.concurrency, self.rate),
            intake: self.intake(),
            before: before.collect(),
            again: VecDeque::new(),
            overloads: HashMap::new(),
            in_flight: 0,
            unanswered: 0,
            meter: Meter::new(),
            job: self,
        };
        run.all(next).await?;
        Ok(run.account.report)
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
        check_pace(self.concurrency, self.rate)
    }
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job")
            .field("operation", &self.sender.operation.id)
            .field("chunk_size", &self.chunk_size)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

/// A running job.
struct Run {
    job: Job,
    account: Account,
    pace: Pace,
    intake: Intake,
    /// Chunks of the runs before, by number.
    before: HashMap<u64, Finished>,
    /// Chunks to send again, because Velt was overloaded.
    again: VecDeque<Chunk>,
    /// How often each chunk met an overload.
    overloads: HashMap<u64, u32>,
    in_flight: u64,
    /// The number of calls in a row that Velt did not answer.
    unanswered: u32,
    meter: Meter,
}

impl Run {
    async fn all(&mut self, mut next: impl AsyncFnMut() -> Option<Item>) -> Result<(), JobError> {
        let mut running = JoinSet::new();
        let mut stop = self.job.stop.take();
        let mut stopped = None;
        // The chunk that starts next, and whether there are others in the input.
        let mut waiting: Option<Chunk> = None;
        let mut has_more = true;
        loop {
            let has_room = self.pace.has_room(running.len());
            if stopped.is_none() && waiting.is_none() && has_room {
                waiting = self.again.pop_front();
            }
            let reads = stopped.is_none() && waiting.is_none() && has_room && has_more;
            if !reads && waiting.is_none() && running.is_empty() {
                break;
            }
            let paced = self.pace.next_start();
            let paced = paced.filter(|start| *start > Instant::now());
            let starts = waiting.is_some() && has_room;
            tokio::select! {
                biased;
                () = when(&mut stop) => {
                    stop = None;
                    stopped.get_or_insert_with(|| "the job was stopped".to_owned());
                }
                Some(sent) = running.join_next(), if !running.is_empty() => {
                    // A call that panicked would lose its items, which nothing could report.
                    let sent = match sent {
                        Ok(sent) => sent,
                        Err(error) => std::panic::resume_unwind(error.into_panic()),
                    };
                    if let Some(reason) = self.ended(sent)? {
                        stopped.get_or_insert(reason);
                    }
                }
                () = ready(()), if starts && paced.is_none() => {
                    if let Some(chunk) = waiting.take() {
                        self.start(chunk, &mut running)?;
                    }
                }
                // A slow input holds up nothing else.
                chunk = self.next_chunk(&mut next), if reads => {
                    waiting = chunk?;
                    has_more = waiting.is_some();
                }
                () = sleep_until(paced.unwrap_or_else(Instant::now)), if starts => {}
            }
            if stopped.is_some() {
                self.again.extend(waiting.take());
            }
        }
        if let Some(reason) = stopped {
            self.leave_the_rest(next).await;
            self.account.report.stopped = Some(reason);
        }
        self.show();
        Ok(())
    }

    /// Returns the next chunk that was not finished before.
    async fn next_chunk(
        &mut self,
        next: &mut impl AsyncFnMut() -> Option<Item>,
    ) -> Result<Option<Chunk>, JobError> {
        while let Some(chunk) = self.intake.read(next, &mut self.account).await {
            let Some(before) = self.before.remove(&chunk.number) else {
                return Ok(Some(chunk));
            };
            if before.is_only_started() {
                let safety = self.job.sender.operation.retry;
                if matches!(safety, RetrySafety::Read | RetrySafety::Replace) {
                    return Ok(Some(chunk));
                }
                let failed = (0..chunk.items.len()).map(|position| FailedItem {
                    position,
                    reason: "the outcome is unknown: the job was killed while the item was sent"
                        .to_owned(),
                    may_have_taken_effect: true,
                });
                let failed = failed.collect();
                self.finish(&chunk, failed)?;
            } else if before.hash == chunk.fingerprint() {
                self.account.report.resumed += u64::try_from(chunk.items.len()).unwrap_or_default();
                self.settle(&chunk, &before.failed);
            } else {
                return Err(JobError::OtherJob {
                    reason: format!("the input differs at chunk {}", chunk.number),
                });
            }
        }
        if let Some(number) = self.before.keys().min() {
            let reason = format!("the input ends before chunk {number}, which was sent");
            return Err(JobError::OtherJob { reason });
        }
        Ok(None)
    }

    fn start(&mut self, chunk: Chunk, running: &mut JoinSet<Sent>) -> Result<(), JobError> {
        if let Some(checkpoint) = &mut self.job.checkpoint {
            checkpoint.started(chunk.number).map_err(unusable)?;
        }
        self.pace.started(Instant::now());
        self.in_flight += u64::try_from(chunk.items.len()).unwrap_or_default();
        let sender = self.job.sender.clone();
        running.spawn(async move { sender.send(chunk).await });
        self.show();
        Ok(())
    }

    /// Takes the result of a chunk, and returns the reason to stop, if there is one.
    fn ended(&mut self, sent: Sent) -> Result<Option<String>, JobError> {
        self.account.report.calls += sent.calls;
        self.in_flight -= u64::try_from(sent.chunk.items.len()).unwrap_or_default();
        match sent.overload {
            Some(delay) => self.pace.overloaded(Instant::now(), delay),
            None if sent.is_answered => self.pace.succeeded(),
            None => {}
        }
        if sent.is_refused {
            let overloads = self.overloads.entry(sent.chunk.number).or_default();
            *overloads += 1;
            if *overloads <= OVERLOADS {
                self.again.push_back(sent.chunk);
                self.show();
                return Ok(None);
            }
        }
        self.overloads.remove(&sent.chunk.number);
        self.unanswered = if sent.is_answered {
            0
        } else {
            self.unanswered + 1
        };
        let reason = sent.fatal.or_else(|| {
            let reason = sent.failed.first().map(|item| item.reason.as_str());
            (self.unanswered >= UNANSWERED).then(|| {
                let reason = reason.unwrap_or_default();
                format!("{UNANSWERED} calls in a row got no answer from Velt; the last: {reason}")
            })
        });
        self.finish(&sent.chunk, sent.failed)?;
        self.show();
        Ok(reason)
    }

    /// Remembers and counts the items of a chunk.
    fn finish(&mut self, chunk: &Chunk, failed: Vec<FailedItem>) -> Result<(), JobError> {
        let finished = Finished {
            chunk: chunk.number,
            hash: chunk.fingerprint(),
            failed,
        };
        let written = match &mut self.job.checkpoint {
            Some(checkpoint) => checkpoint.finished(&finished).map_err(unusable),
            None => Ok(()),
        };
        self.settle(chunk, &finished.failed);
        written
    }

    fn settle(&mut self, chunk: &Chunk, failed: &[FailedItem]) {
        let mut reasons: HashMap<usize, &FailedItem> =
            failed.iter().map(|item| (item.position, item)).collect();
        for (position, (id, value)) in chunk.items.iter().enumerate() {
            let kind = match reasons.remove(&position) {
                None => OutcomeKind::Done,
                Some(item) => OutcomeKind::Failed {
                    reason: &item.reason,
                    may_have_taken_effect: item.may_have_taken_effect,
                },
            };
            self.account.add(&Outcome {
                id,
                value,
                fields: chunk.fields.as_deref(),
                kind,
            });
        }
    }

    /// Counts everything that is left as not sent.
    async fn leave_the_rest(&mut self, mut next: impl AsyncFnMut() -> Option<Item>) {
        while let Some(chunk) = self.again.pop_front() {
            self.not_sent(&chunk);
        }
        while let Some(chunk) = self.intake.read(&mut next, &mut self.account).await {
            // A run before this one may have come further.
            match self.before.remove(&chunk.number) {
                Some(before) if before.hash == chunk.fingerprint() => {
                    self.account.report.resumed +=
                        u64::try_from(chunk.items.len()).unwrap_or_default();
                    self.settle(&chunk, &before.failed);
                }
                _ => self.not_sent(&chunk),
            }
        }
    }

    fn not_sent(&mut self, chunk: &Chunk) {
        for (id, value) in &chunk.items {
            self.account.add(&Outcome {
                id,
                value,
                fields: chunk.fields.as_deref(),
                kind: OutcomeKind::NotSent,
            });
        }
    }

    /// Publishes the progress.
    fn show(&self) {
        let report = &self.account.report;
        let mut progress = Progress {
            done: report.done,
            failed: report.failed,
            resumed: report.resumed,
            in_flight: self.in_flight,
            calls: report.calls,
            total: self.job.total,
            ..Progress::default()
        };
        self.meter.measure(&mut progress);
        self.job.progress.send_replace(progress);
    }
}

/// Returns what identifies a job in a checkpoint.
fn fingerprint(job: &Job) -> String {
    let Job {
        sender,
        chunk_size,
        shard,
        ..
    } = job;
    let mut hash = Sha256::new();
    let shard = shard.map(|shard| shard.to_string()).unwrap_or_default();
    let size = chunk_size.to_string();
    let request: &Value = &sender.request;
    for part in [sender.operation.id, &request.to_string(), &size, &shard] {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    hex(&hash.finalize()[..16])
}
