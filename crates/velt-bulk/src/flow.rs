//! What jobs have in common: several calls at once, at a pace, until the input ends or there
//! is a reason to stop.

use std::{
    collections::{HashMap, VecDeque},
    future::ready,
    pin::Pin,
    time::Duration,
};

use sha2::{Digest, Sha256};
use tokio::{
    sync::watch,
    task::JoinSet,
    time::{Instant, sleep_until},
};

use crate::{
    Checkpoint, JobError, Progress, Report, Shard,
    checkpoint::{Finished, unusable},
    chunk::hex,
    pace::{Pace, check_pace},
    progress::Meter,
    source::Source,
};

/// The number of calls at once.
const CONCURRENCY: usize = 8;

/// The number of times that a call is made again because Velt was overloaded.
const OVERLOADS: u32 = 8;

/// A job stops when this many calls in a row got no answer from Velt.
const UNANSWERED: u32 = 10;

/// A future that is ready when a job must stop.
type Stop = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The settings that all jobs have.
pub(crate) struct Settings {
    pub(crate) concurrency: usize,
    pub(crate) rate: Option<f64>,
    pub(crate) shard: Option<Shard>,
    pub(crate) total: Option<u64>,
    pub(crate) checkpoint: Option<Box<dyn Checkpoint>>,
    pub(crate) stop: Option<Stop>,
    pub(crate) progress: watch::Sender<Progress>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            concurrency: CONCURRENCY,
            rate: None,
            shard: None,
            total: None,
            checkpoint: None,
            stop: None,
            progress: watch::Sender::new(Progress::default()),
        }
    }
}

impl Settings {
    pub(crate) fn check(&self) -> Result<(), JobError> {
        check_pace(self.concurrency, self.rate)
    }

    /// Opens the checkpoint of the job that `parts` and the shard identify, and returns what
    /// was sent before, by number.
    pub(crate) fn open(&mut self, parts: &[&str]) -> Result<HashMap<u64, Finished>, JobError> {
        let shard = self.shard.map(|shard| shard.to_string());
        let shard = shard.unwrap_or_default();
        let mut hash = Sha256::new();
        for part in parts.iter().chain(&[shard.as_str()]) {
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        }
        let job = hex(&hash.finalize()[..16]);
        let before = match &mut self.checkpoint {
            Some(checkpoint) => checkpoint.open(&job).map_err(unusable)?,
            None => Vec::new(),
        };
        Ok(before.into_iter().map(|one| (one.chunk, one)).collect())
    }

    /// Notes in the checkpoint that a call is finished.
    pub(crate) fn finished(&mut self, finished: &Finished) -> Result<(), JobError> {
        match &mut self.checkpoint {
            Some(checkpoint) => checkpoint.finished(finished).map_err(unusable),
            None => Ok(()),
        }
    }
}

/// The part of a running job that is the same for all kinds.
pub(crate) struct Flow<Unit> {
    pub(crate) settings: Settings,
    pace: Pace,
    /// What to send again: Velt was overloaded, or the job stops.
    pub(crate) again: VecDeque<Unit>,
    /// How often each call met an overload, by number.
    overloads: HashMap<u64, u32>,
    /// The number of calls in a row that Velt did not answer.
    unanswered: u32,
    meter: Meter,
}

/// How a call ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) number: u64,
    /// Velt was overloaded, and how long it asks to wait.
    pub(crate) overload: Option<Duration>,
    /// Velt did not take the call, which can be made again.
    pub(crate) is_refused: bool,
    pub(crate) is_answered: bool,
    /// The reason why no other call can succeed either.
    pub(crate) fatal: Option<String>,
}

impl Ended {
    /// Returns a call of which nothing is known yet.
    pub(crate) fn new(number: u64) -> Self {
        Self {
            number,
            overload: None,
            is_refused: false,
            is_answered: false,
            fatal: None,
        }
    }
}

impl<Unit> Flow<Unit> {
    pub(crate) fn new(settings: Settings) -> Self {
        Self {
            pace: Pace::new(settings.concurrency, settings.rate),
            settings,
            again: VecDeque::new(),
            overloads: HashMap::new(),
            unanswered: 0,
            meter: Meter::new(),
        }
    }

    /// Notes that a call starts, in the checkpoint first.
    pub(crate) fn started(&mut self, number: u64) -> Result<(), JobError> {
        if let Some(checkpoint) = &mut self.settings.checkpoint {
            checkpoint.started(number).map_err(unusable)?;
        }
        self.pace.started(Instant::now());
        Ok(())
    }

    /// Notes how a call ended, and says whether to make it again.
    pub(crate) fn ended(&mut self, ended: &Ended) -> bool {
        match ended.overload {
            Some(delay) => self.pace.overloaded(Instant::now(), delay),
            None if ended.is_answered => self.pace.succeeded(),
            None => {}
        }
        if ended.is_refused {
            let overloads = self.overloads.entry(ended.number).or_default();
            *overloads += 1;
            if *overloads <= OVERLOADS {
                return true;
            }
        }
        self.overloads.remove(&ended.number);
        self.unanswered = if ended.is_answered {
            0
        } else {
            self.unanswered + 1
        };
        false
    }

    /// Returns the reason to stop after a call whose failure has this reason, if there is one.
    pub(crate) fn reason_to_stop(&self, ended: Ended, last: Option<&str>) -> Option<String> {
        ended.fatal.or_else(|| {
            (self.unanswered >= UNANSWERED).then(|| {
                let last = last.unwrap_or_default();
                format!("{UNANSWERED} calls in a row got no answer from Velt; the last: {last}")
            })
        })
    }

    /// Publishes the progress.
    pub(crate) fn show(&self, report: &Report, in_flight: u64) {
        let mut progress = Progress {
            done: report.done,
            failed: report.failed,
            resumed: report.resumed,
            in_flight,
            calls: report.calls,
            total: self.settings.total,
            ..Progress::default()
        };
        self.meter.measure(&mut progress);
        self.settings.progress.send_replace(progress);
    }
}

/// What differs between kinds of jobs.
pub(crate) trait Work {
    /// What the input consists of.
    type Input;
    /// What one call sends.
    type Unit;
    /// The result of a call.
    type Sent: Send + 'static;

    fn flow(&mut self) -> &mut Flow<Self::Unit>;

    /// Publishes the progress, while this many calls are running.
    fn show(&self, running: usize);

    /// Says whether results that wait for others hold back the input.
    fn is_held_back(&self) -> bool {
        false
    }

    /// Returns what the next call sends, as far as it was not finished before.
    async fn next(
        &mut self,
        input: &mut impl Source<Self::Input>,
    ) -> Result<Option<Self::Unit>, JobError>;

    /// Starts a call.
    fn start(
        &mut self,
        unit: Self::Unit,
        running: &mut JoinSet<Self::Sent>,
    ) -> Result<(), JobError>;

    /// Takes the result of a call, and returns the reason to stop, if there is one.
    fn ended(&mut self, sent: Self::Sent) -> Result<Option<String>, JobError>;

    /// Counts everything that is left as not sent, for this reason.
    async fn leave_the_rest(
        &mut self,
        input: &mut impl Source<Self::Input>,
        reason: String,
    ) -> Result<(), JobError>;
}

/// Does the work until the input ends or there is a reason to stop.
pub(crate) async fn run<W: Work>(
    work: &mut W,
    input: &mut impl Source<W::Input>,
) -> Result<(), JobError> {
    let mut running = JoinSet::new();
    let mut stop = work.flow().settings.stop.take();
    let mut stopped = None;
    // What the next call sends, and whether there is more in the input.
    let mut waiting: Option<W::Unit> = None;
    let mut has_more = true;
    loop {
        let is_held_back = work.is_held_back();
        let flow = work.flow();
        let has_room = flow.pace.has_room(running.len());
        if stopped.is_none() && waiting.is_none() && has_room {
            waiting = flow.again.pop_front();
        }
        let reads = stopped.is_none() && waiting.is_none() && has_room && has_more && !is_held_back;
        if !reads && waiting.is_none() && running.is_empty() {
            break;
        }
        let paced = flow.pace.next_start();
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
                if let Some(reason) = work.ended(sent)? {
                    stopped.get_or_insert(reason);
                }
                work.show(running.len());
            }
            () = ready(()), if starts && paced.is_none() => {
                if let Some(unit) = waiting.take() {
                    work.start(unit, &mut running)?;
                    work.show(running.len());
                }
            }
            // A slow input holds up nothing else.
            unit = work.next(input), if reads => {
                waiting = unit?;
                has_more = waiting.is_some();
            }
            () = sleep_until(paced.unwrap_or_else(Instant::now)), if starts => {}
        }
        if stopped.is_some() {
            work.flow().again.extend(waiting.take());
        }
    }
    if let Some(reason) = stopped {
        work.leave_the_rest(input, reason).await?;
    }
    work.show(0);
    Ok(())
}

/// Waits for a future that may not be there.
async fn when(future: &mut Option<Stop>) {
    match future {
        Some(future) => future.await,
        None => std::future::pending().await,
    }
}
