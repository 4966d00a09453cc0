//! Runs the chunks of a job.

use std::collections::HashMap;

use tokio::task::JoinSet;

use super::Job;
use crate::{
    JobError, Report,
    account::{Account, Outcome, OutcomeKind},
    checkpoint::{FailedItem, Finished},
    chunk::Chunk,
    flow::{Flow, Work},
    input::Item,
    intake::Intake,
    send::{Sender, Sent, is_safe},
    source::Source,
};

/// A running job.
pub(super) struct Run {
    sender: Sender,
    account: Account,
    intake: Intake,
    /// Chunks of the runs before, by number.
    before: HashMap<u64, Finished>,
    /// The number of items that are being sent.
    in_flight: u64,
    flow: Flow<Chunk>,
}

impl Run {
    pub(super) fn new(job: Job, before: HashMap<u64, Finished>) -> Self {
        Self {
            intake: job.intake(),
            sender: job.sender,
            account: Account::new(job.observer),
            before,
            in_flight: 0,
            flow: Flow::new(job.settings),
        }
    }

    pub(super) fn into_report(self) -> Report {
        self.account.report
    }

    /// Remembers and counts the items of a chunk.
    fn finish(&mut self, chunk: &Chunk, failed: Vec<FailedItem>) -> Result<(), JobError> {
        let finished = Finished {
            chunk: chunk.number,
            hash: chunk.fingerprint(),
            failed,
        };
        let written = self.flow.settings.finished(&finished);
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

    /// Counts the items of a chunk that was finished in a run before.
    fn resume(&mut self, chunk: &Chunk, before: &Finished) {
        self.account.report.resumed += count(chunk);
        self.settle(chunk, &before.failed);
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
}

impl Work for Run {
    type Input = Item;
    type Unit = Chunk;
    type Sent = Sent;

    fn flow(&mut self) -> &mut Flow<Chunk> {
        &mut self.flow
    }

    fn show(&self, _running: usize) {
        self.flow.show(&self.account.report, self.in_flight);
    }

    async fn next(&mut self, input: &mut impl Source<Item>) -> Result<Option<Chunk>, JobError> {
        while let Some(chunk) = self.intake.read(input, &mut self.account).await {
            let Some(before) = self.before.remove(&chunk.number) else {
                return Ok(Some(chunk));
            };
            if before.is_only_started() {
                let request = self.sender.request(&chunk, &chunk.items);
                if is_safe(self.sender.operation, &request) {
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
                self.resume(&chunk, &before);
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
        self.flow.started(chunk.number)?;
        self.in_flight += count(&chunk);
        let sender = self.sender.clone();
        running.spawn(async move { sender.send(chunk).await });
        Ok(())
    }

    fn ended(&mut self, sent: Sent) -> Result<Option<String>, JobError> {
        let Sent {
            chunk,
            failed,
            calls,
            ended,
        } = sent;
        self.account.report.calls += calls;
        self.in_flight -= count(&chunk);
        if self.flow.ended(&ended) {
            self.flow.again.push_back(chunk);
            return Ok(None);
        }
        let last = failed.first().map(|item| item.reason.as_str());
        let reason = self.flow.reason_to_stop(ended, last);
        self.finish(&chunk, failed)?;
        Ok(reason)
    }

    async fn leave_the_rest(
        &mut self,
        input: &mut impl Source<Item>,
        reason: String,
    ) -> Result<(), JobError> {
        while let Some(chunk) = self.flow.again.pop_front() {
            self.not_sent(&chunk);
        }
        while let Some(chunk) = self.intake.read(input, &mut self.account).await {
            // A run before this one may have come further.
            match self.before.remove(&chunk.number) {
                Some(before) if before.hash == chunk.fingerprint() => self.resume(&chunk, &before),
                _ => self.not_sent(&chunk),
            }
        }
        self.account.report.stopped = Some(reason);
        Ok(())
    }
}

fn count(chunk: &Chunk) -> u64 {
    u64::try_from(chunk.items.len()).unwrap_or_default()
}
