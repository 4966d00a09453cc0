//! Many requests of one operation, one call each.

mod outcome;
mod run;

use std::fmt;

use futures_core::Stream;
use tokio::sync::watch;
use velt::{Client, Operation};

pub use self::outcome::{CallFailure, CallOutcome, CallOutcomeKind, Request};
use self::run::Run;
use crate::{
    Checkpoint, JobError, Preview, Progress, Report, Shard,
    flow::{self, Settings},
    source::{Iter, Source},
};

type Observer = Box<dyn FnMut(&CallOutcome<'_>) + Send>;

/// Many requests of one operation: each is a call.
///
/// A [`Job`](crate::Job) fills requests with the items of a list. This sends requests that
/// are there already, for any operation, at the same pace and with the same account.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = velt_sandbox::Sandbox::start().await?;
/// # let velt = velt::Client::builder().api_key("any").auth_token("any").base_url(sandbox.base_url()).build()?;
/// use serde_json::json;
/// use velt_bulk::{Calls, Request};
///
/// let add = velt::operation("v2_documents_add").expect("it exists");
/// let requests = (0..50).map(|number| {
///     let documents = json!([{ "documentId": format!("plan-{number}") }]);
///     Request::new(number, json!({ "organizationId": "acme", "documents": documents }))
/// });
/// let report = Calls::new(&velt, add).run(requests).await?;
/// assert_eq!(report.done, 50);
/// # Ok(())
/// # }
/// ```
pub struct Calls {
    client: Client,
    operation: &'static Operation,
    is_ordered: bool,
    observer: Option<Observer>,
    settings: Settings,
}

impl Calls {
    /// Creates a job for requests of an operation.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            is_ordered: false,
            observer: None,
            settings: Settings::default(),
        }
    }

    /// Sets the maximum number of calls at once. Defaults to 8.
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

    /// Reports outcomes in the order of the input.
    ///
    /// Results wait for those before them: a few calls per slot, then no other call starts.
    #[must_use]
    pub fn ordered(mut self) -> Self {
        self.is_ordered = true;
        self
    }

    /// Sends only the requests of a shard. The others are counted and not sent.
    #[must_use]
    pub fn shard(mut self, shard: Shard) -> Self {
        self.settings.shard = Some(shard);
        self
    }

    /// Sets the number of requests, for the remaining time in the progress.
    #[must_use]
    pub fn total(mut self, requests: u64) -> Self {
        self.settings.total = Some(requests);
        self
    }

    /// Remembers what is done, and continues from it if the job ran before.
    ///
    /// The input must be the same in each run. Finished requests are not sent again, and
    /// their outcomes are counted but not reported again. A request that was in flight when
    /// the job was killed is sent again if that is safe; else it is failed with the reason
    /// that its outcome is unknown.
    #[must_use]
    pub fn checkpoint(mut self, checkpoint: impl Checkpoint + 'static) -> Self {
        self.settings.checkpoint = Some(Box::new(checkpoint));
        self
    }

    /// Calls a function with the outcome of each request, before the checkpoint remembers it.
    #[must_use]
    pub fn on_outcome(mut self, observer: impl FnMut(&CallOutcome<'_>) + Send + 'static) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// Stops the job when a future is ready; calls that are in flight are finished.
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
    /// Returns an error if a setting is out of range, if the numbers of requests do not
    /// increase, or if the checkpoint cannot be used.
    pub async fn run(
        self,
        requests: impl IntoIterator<Item = Request>,
    ) -> Result<Report, JobError> {
        self.run_with(&mut Iter(requests.into_iter())).await
    }

    /// Runs the job over a stream, which is read as needed.
    ///
    /// # Errors
    ///
    /// As [`run`](Self::run).
    pub async fn run_stream(
        self,
        requests: impl Stream<Item = Request>,
    ) -> Result<Report, JobError> {
        self.run_with(&mut std::pin::pin!(requests)).await
    }

    /// Reads a stream, and returns what would be sent, with up to `count` requests. Sends
    /// nothing, and leaves a checkpoint alone.
    ///
    /// # Errors
    ///
    /// Returns an error if a setting is out of range.
    pub async fn preview_stream(
        self,
        requests: impl Stream<Item = Request>,
        count: usize,
    ) -> Result<Preview, JobError> {
        self.settings.check()?;
        let mut requests = std::pin::pin!(requests);
        let mut preview = Preview::default();
        while let Some(request) = Source::<Request>::read(&mut requests).await {
            if !request.is_on(self.settings.shard) {
                preview.other_shards += 1;
                continue;
            }
            preview.calls += 1;
            preview.items += 1;
            if preview.requests.len() < count {
                preview.requests.push(request.value);
            }
        }
        Ok(preview)
    }

    async fn run_with(mut self, input: &mut impl Source<Request>) -> Result<Report, JobError> {
        self.settings.check()?;
        let before = self.settings.open(&["calls", self.operation.id])?;
        let mut run = Run::new(self, before);
        flow::run(&mut run, input).await?;
        Ok(run.into_report())
    }
}

impl fmt::Debug for Calls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Calls")
            .field("operation", &self.operation.id)
            .field("concurrency", &self.settings.concurrency)
            .finish_non_exhaustive()
    }
}
