//! Runs the requests.

use std::collections::{HashMap, VecDeque};

use serde_json::Value;
use sha2::{Digest, Sha256};
use tokio::task::JoinSet;
use velt::{Client, Operation};

use super::{
    CallFailure, CallOutcome, CallOutcomeKind, Calls, Observer, Request,
    outcome::{Sent, send},
};
use crate::{
    JobError, Report,
    checkpoint::{FailedItem, Finished},
    chunk::hex,
    flow::{Flow, Work},
    send::is_safe,
    source::Source,
};

/// The number of results per slot that wait for their turn, if outcomes are ordered.
const HELD_BACK: usize = 8;

/// What became of a request; `None` if it was not sent.
type Settled = Option<Result<Value, Box<CallFailure>>>;

/// A running job.
pub(super) struct Run {
    client: Client,
    operation: &'static Operation,
    is_ordered: bool,
    observer: Option<Observer>,
    report: Report,
    /// Requests of the runs before, by number.
    before: HashMap<u64, Finished>,
    last: Option<u64>,
    /// The numbers of the requests whose outcomes are not reported, if these are ordered.
    order: VecDeque<u64>,
    /// Outcomes that wait for those before them.
    held_back: HashMap<u64, (Request, Settled)>,
    flow: Flow<Request>,
}

impl Run {
    pub(super) fn new(calls: Calls, before: HashMap<u64, Finished>) -> Self {
        Self {
            client: calls.client,
            operation: calls.operation,
            is_ordered: calls.is_ordered,
            observer: calls.observer,
            report: Report::default(),
            before,
            last: None,
            order: VecDeque::new(),
            held_back: HashMap::new(),
            flow: Flow::new(calls.settings),
        }
    }

    pub(super) fn into_report(self) -> Report {
        self.report
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
        let is_ours = request.is_on(self.flow.settings.shard);
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
        if self.is_ordered {
            self.order.push_back(request.number);
        }
    }

    /// Reports an outcome, in its turn if outcomes are ordered.
    fn settle(&mut self, request: Request, settled: Settled) -> Result<(), JobError> {
        if !self.is_ordered {
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
        if let Some(observer) = &mut self.observer {
            observer(&CallOutcome {
                number: request.number,
                request: &request.value,
                kind,
            });
        }
        let Some(result) = settled else {
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
        self.flow.settings.finished(&finished)
    }
}

impl Work for Run {
    type Input = Request;
    type Unit = Request;
    type Sent = Sent;

    fn flow(&mut self) -> &mut Flow<Request> {
        &mut self.flow
    }

    fn show(&self, running: usize) {
        let in_flight = u64::try_from(running).unwrap_or_default();
        self.flow.show(&self.report, in_flight);
    }

    fn is_held_back(&self) -> bool {
        let slots = self.flow.settings.concurrency;
        self.order.len() >= slots.saturating_mul(HELD_BACK)
    }

    async fn next(
        &mut self,
        input: &mut impl Source<Request>,
    ) -> Result<Option<Request>, JobError> {
        while let Some(request) = input.read().await {
            if !self.accept(&request)? {
                continue;
            }
            let Some(before) = self.before.remove(&request.number) else {
                self.expect(&request);
                return Ok(Some(request));
            };
            if !before.is_only_started() {
                self.resume(&request, &before)?;
            } else if is_safe(self.operation, &request.value) {
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

    fn start(&mut self, request: Request, running: &mut JoinSet<Sent>) -> Result<(), JobError> {
        self.flow.started(request.number)?;
        self.report.calls += 1;
        running.spawn(send(self.client.clone(), self.operation, request));
        Ok(())
    }

    fn ended(&mut self, sent: Sent) -> Result<Option<String>, JobError> {
        if self.flow.ended(&sent.ended) {
            self.flow.again.push_back(sent.request);
            return Ok(None);
        }
        let last = sent.result.as_ref().err();
        let last = last.map(|failure| failure.message.as_str());
        let reason = self.flow.reason_to_stop(sent.ended, last);
        self.settle(sent.request, Some(sent.result))?;
        Ok(reason)
    }

    async fn leave_the_rest(
        &mut self,
        input: &mut impl Source<Request>,
        reason: String,
    ) -> Result<(), JobError> {
        let mut again: Vec<Request> = self.flow.again.drain(..).collect();
        again.sort_by_key(|request| request.number);
        for request in again {
            self.settle(request, None)?;
        }
        while let Some(request) = input.read().await {
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
        self.report.stopped = Some(reason);
        Ok(())
    }
}

fn fingerprint(request: &Value) -> String {
    hex(&Sha256::digest(request.to_string())[..8])
}
