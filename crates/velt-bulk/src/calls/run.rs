//! Runs the requests.

use std::{
    collections::{HashMap, VecDeque},
    future::ready,
};

use serde_json::Value;
use sha2::{Digest, Sha256};
use tokio::{
    task::JoinSet,
    time::{Instant, sleep_until},
};
use velt::{Operation, RetrySafety};

use super::{
    CallFailure, CallOutcome, CallOutcomeKind, Calls, Request,
    outcome::{Sent, send},
};
use crate::{
    JobError, Progress, Report,
    checkpoint::{FailedItem, Finished, unusable},
    chunk::hex,
    job::{OVERLOADS, UNANSWERED},
    pace::Pace,
    progress::Meter,
    stop::when,
};

/// The number of results per slot that wait for their turn, if outcomes are ordered.
const HELD_BACK: usize = 8;

/// What became of a request; `None` if it was not sent.
type Settled = Option<Result<Value, Box<CallFailure>>>;

/// A running job.
pub(super) struct Run {
    calls: Calls,
    report: Report,
    pace: Pace,
    /// Requests of the runs before, by number.
    before: HashMap<u64, Finished>,
    last: Option<u64>,
    /// Requests to send again, because Velt was overloaded.
    again: VecDeque<Request>,
    /// How often each request met an overload.
    overloads: HashMap<u64, u32>,
    /// The numbers of the requests whose outcomes are not reported, if these are ordered.
    order: VecDeque<u64>,
    /// Outcomes that wait for those before them.
    held_back: HashMap<u64, (Request, Settled)>,
    /// The number of calls in a row that Velt did not answer.
    unanswered: u32,
    meter: Meter,
}

impl Run {
    pub(super) fn new(calls: Calls, before: Vec<Finished>) -> Self {
        Self {
            report: Report::default(),
            pace: Pace::new(calls.concurrency, calls.rate),
            before: before.into_iter().map(|one| (one.chunk, one)).collect(),
            last: None,
            again: VecDeque::new(),
            overloads: HashMap::new(),
            order: VecDeque::new(),
            held_back: HashMap::new(),
            unanswered: 0,
            meter: Meter::new(),
            calls,
        }
    }

    pub(super) fn into_report(self) -> Report {
        self.report
    }

    pub(super) async fn all(
        &mut self,
        mut next: impl AsyncFnMut() -> Option<Request>,
    ) -> Result<(), JobError> {
        let mut running = JoinSet::new();
        let mut stop = self.calls.stop.take();
        let mut stopped = None;
        // The request that starts next, and whether there are others in the input.
        let mut waiting: Option<Request> = None;
        let mut has_more = true;
        loop {
            let has_room = self.pace.has_room(running.len());
            if stopped.is_none() && waiting.is_none() && has_room {
                waiting = self.again.pop_front();
            }
            let most = self.calls.concurrency.saturating_mul(HELD_BACK);
            let is_held_back = self.order.len() >= most;
            let reads =
                stopped.is_none() && waiting.is_none() && has_room && has_more && !is_held_back;
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
                    // A call that panicked would lose its request, which nothing could report.
                    let sent = match sent {
                        Ok(sent) => sent,
                        Err(error) => std::panic::resume_unwind(error.into_panic()),
                    };
                    if let Some(reason) = self.ended(sent)? {
                        stopped.get_or_insert(reason);
                    }
                    self.show(running.len());
                }
                () = ready(()), if starts && paced.is_none() => {
                    if let Some(request) = waiting.take() {
                        self.start(request, &mut running)?;
                        self.show(running.len());
                    }
                }
                // A slow input holds up nothing else.
                request = self.next_request(&mut next), if reads => {
                    waiting = request?;
                    has_more = waiting.is_some();
                }
                () = sleep_until(paced.unwrap_or_else(Instant::now)), if starts => {}
            }
            if stopped.is_some() {
                self.again.extend(waiting.take());
            }
        }
        if let Some(reason) = stopped {
            self.leave_the_rest(next).await?;
            self.report.stopped = Some(reason);
        }
        self.show(0);
        Ok(())
    }

    /// Returns the next request that was not finished before.
    async fn next_request(
        &mut self,
        next: &mut impl AsyncFnMut() -> Option<Request>,
    ) -> Result<Option<Request>, JobError> {
        while let Some(request) = next().await {
            if !self.accept(&request)? {
                continue;
            }
            let Some(before) = self.before.remove(&request.number) else {
                self.expect(&request);
                return Ok(Some(request));
            };
            if !before.is_only_started() {
                self.resume(&request, &before)?;
            } else if is_safe(self.calls.operation, &request.value) {
                self.expect(&request);
                return Ok(Some(request));
            } else {
                self.expect(&request);
                let failure = CallFailure {
                    message:
                        "the outcome is unknown: the job was killed while the request was sent"
                            .to_owned(),
                    may_have_taken_effect: true,
                    ..CallFailure::default()
                };
                self.settle(request, Some(Err(Box::new(failure))))?;
            }
        }
        match self.before.keys().min() {
            None => Ok(None),
            Some(number) => Err(JobError::OtherJob {
                reason: format!("the input has no request {number}, which was sent"),
            }),
        }
    }

    /// Says whether a request is to be sent. Those of other shards are counted.
    fn accept(&mut self, request: &Request) -> Result<bool, JobError> {
        if let Some(last) = self.last.filter(|last| request.number <= *last) {
            return Err(JobError::Setting {
                setting: "requests",
                reason: format!("number {} comes after {last}", request.number),
            });
        }
        self.last = Some(request.number);
        let is_ours = self.calls.has(request);
        self.report.other_shards += u64::from(!is_ours);
        Ok(is_ours)
    }

    /// Counts a request that was finished in a run before.
    fn resume(&mut self, request: &Request, before: &Finished) -> Result<(), JobError> {
        if before.hash != fingerprint(&request.value) {
            return Err(JobError::OtherJob {
                reason: format!("the input differs at request {}", request.number),
            });
        }
        self.report.resumed += 1;
        if before.failed.is_empty() {
            self.report.done += 1;
        } else {
            self.report.failed += 1;
        }
        Ok(())
    }

    /// Notes a request whose outcome has its turn after those before it.
    fn expect(&mut self, request: &Request) {
        if self.calls.is_ordered {
            self.order.push_back(request.number);
        }
    }

    fn start(&mut self, request: Request, running: &mut JoinSet<Sent>) -> Result<(), JobError> {
        if let Some(checkpoint) = &mut self.calls.checkpoint {
            checkpoint.started(request.number).map_err(unusable)?;
        }
        self.pace.started(Instant::now());
        self.report.calls += 1;
        running.spawn(send(
            self.calls.client.clone(),
            self.calls.operation,
            request,
        ));
        Ok(())
    }

    /// Takes the result of a request, and returns the reason to stop, if there is one.
    fn ended(&mut self, sent: Sent) -> Result<Option<String>, JobError> {
        match sent.overload {
            Some(delay) => self.pace.overloaded(Instant::now(), delay),
            None if sent.is_answered => self.pace.succeeded(),
            None => {}
        }
        let number = sent.request.number;
        if sent.is_refused {
            let overloads = self.overloads.entry(number).or_default();
            *overloads += 1;
            if *overloads <= OVERLOADS {
                self.again.push_back(sent.request);
                return Ok(None);
            }
        }
        self.overloads.remove(&number);
        self.unanswered = if sent.is_answered {
            0
        } else {
            self.unanswered + 1
        };
        let reason = sent.fatal.or_else(|| {
            let last = sent.result.as_ref().err().map(|error| &error.message)?;
            (self.unanswered >= UNANSWERED).then(|| {
                format!("{UNANSWERED} calls in a row got no answer from Velt; the last: {last}")
            })
        });
        self.settle(sent.request, Some(sent.result))?;
        Ok(reason)
    }

    /// Reports an outcome, in its turn if outcomes are ordered.
    fn settle(&mut self, request: Request, settled: Settled) -> Result<(), JobError> {
        if !self.calls.is_ordered {
            return self.report(&request, &settled);
        }
        self.held_back.insert(request.number, (request, settled));
        while let Some(number) = self.order.front()
            && let Some((request, settled)) = self.held_back.remove(number)
        {
            self.order.pop_front();
            self.report(&request, &settled)?;
        }
        Ok(())
    }

    /// Counts, reports and remembers an outcome.
    fn report(&mut self, request: &Request, settled: &Settled) -> Result<(), JobError> {
        let (count, kind) = match settled {
            Some(Ok(result)) => (&mut self.report.done, CallOutcomeKind::Done(result)),
            Some(Err(failure)) => (&mut self.report.failed, CallOutcomeKind::Failed(failure)),
            None => (&mut self.report.not_sent, CallOutcomeKind::NotSent),
        };
        *count += 1;
        if let Some(observer) = &mut self.calls.observer {
            observer(&CallOutcome {
                number: request.number,
                request: &request.value,
                kind,
            });
        }
        let (Some(checkpoint), Some(result)) = (&mut self.calls.checkpoint, settled) else {
            return Ok(());
        };
        let failed = result.as_ref().err().map(|failure| FailedItem {
            position: 0,
            reason: failure.message.clone(),
            may_have_taken_effect: failure.may_have_taken_effect,
        });
        let finished = Finished {
            chunk: request.number,
            hash: fingerprint(&request.value),
            failed: failed.into_iter().collect(),
        };
        checkpoint.finished(&finished).map_err(unusable)
    }

    /// Counts everything that is left as not sent.
    async fn leave_the_rest(
        &mut self,
        mut next: impl AsyncFnMut() -> Option<Request>,
    ) -> Result<(), JobError> {
        let mut again: Vec<Request> = self.again.drain(..).collect();
        again.sort_by_key(|request| request.number);
        for request in again {
            self.settle(request, None)?;
        }
        while let Some(request) = next().await {
            if !self.accept(&request)? {
                continue;
            }
            // A run before this one may have come further.
            match self.before.remove(&request.number) {
                Some(before) if !before.is_only_started() => self.resume(&request, &before)?,
                _ => {
                    self.expect(&request);
                    self.settle(request, None)?;
                }
            }
        }
        Ok(())
    }

    /// Publishes the progress.
    fn show(&self, running: usize) {
        let report = &self.report;
        let mut progress = Progress {
            done: report.done,
            failed: report.failed,
            resumed: report.resumed,
            in_flight: u64::try_from(running).unwrap_or_default(),
            calls: report.calls,
            total: self.calls.total,
            ..Progress::default()
        };
        self.meter.measure(&mut progress);
        self.calls.progress.send_replace(progress);
    }
}

/// Says whether a request can be sent twice with the same effect as once.
fn is_safe(operation: &Operation, request: &Value) -> bool {
    let is_set = |field: &&str| request.get(*field).is_some_and(|value| !value.is_null());
    matches!(operation.retry, RetrySafety::Read | RetrySafety::Replace)
        && !operation.unsafe_with.iter().any(is_set)
}

fn fingerprint(request: &Value) -> String {
    hex(&Sha256::digest(request.to_string())[..8])
}
