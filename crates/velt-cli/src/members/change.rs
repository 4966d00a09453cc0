//! `velt members add` and `velt members remove`.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use clap::ArgMatches;
use serde_json::json;
use velt::Operation;
use velt_bulk::{Job, Outcome, OutcomeKind};

use super::{failed::FailedFile, input::Input, text};
use crate::{
    bulk::{BadLines, Feed, Options, Screen, Summary, counted, dry_run, number},
    client::Connection,
    failure::{Exit, Failure},
    interrupt::{self, Stop},
};

/// The number of failures that are shown if they go to no file.
const SHOWN: u64 = 10;

/// The number of requests that a dry run shows.
const REQUESTS: usize = 3;

/// What to do with the users.
pub(super) struct Change {
    operation: &'static str,
    /// What happened to users that are done.
    done: &'static str,
}

pub(super) const ADD: Change = Change {
    operation: "v2_user_groups_add_users",
    done: "added",
};

pub(super) const REMOVE: Change = Change {
    operation: "v2_user_groups_delete_users",
    done: "removed",
};

impl Change {
    fn described(&self) -> Result<&'static Operation, Failure> {
        velt::operation(self.operation)
            .ok_or_else(|| Failure::new(Exit::Usage, "the client does not know this operation"))
    }
}

pub(super) async fn run(change: &Change, matches: &ArgMatches) -> Result<(), Failure> {
    let operation = change.described()?;
    let options = Options::new(matches)?;
    // What does not work at all is found out before anything is sent.
    let input = Input::open(matches)?;
    if options.is_dry_run {
        return preview(operation, input, &options, matches).await;
    }
    let connection = Connection::open(operation.id, operation.auth, matches).await?;
    let checkpoint = options.checkpoint()?;
    let failed = text(matches, "failed")
        .map(|path| FailedFile::create(path, input.path.as_deref()))
        .transpose()?;

    let screen = Screen::new(options.is_quiet, matches.get_count("verbose") > 0);
    let stop = Stop::new();
    screen.listen(&stop);
    let mut job = settings(
        Job::new(&connection.client, operation, json!({})),
        &options,
        matches,
    )?;
    if let Some(checkpoint) = checkpoint {
        job = job.checkpoint(checkpoint);
    }
    if let Some(total) = input.total {
        job = job.total(total / options.shards);
    }
    let failures = Failures::new(&screen, failed.clone());
    let shown = failures.clone();
    job = job
        .on_outcome(move |outcome| failures.add(outcome))
        .stop_when(stop.requested());

    let following = screen.follow(job.progress());
    let bad_lines = BadLines::new(&input.name, &screen, &stop, &options);
    let feed = Feed::start(input.items, bad_lines.clone());
    let report = tokio::select! {
        report = job.run_stream(feed) => report.map_err(|error| options.explain(&error)),
        () = stop.ended() => Err(interrupt::ended()),
    };
    drop(following);
    let written = failed.as_ref().map_or(Ok(()), FailedFile::finish);
    let report = report?;
    shown.end();
    let summary = Summary {
        items: "users",
        done: change.done,
        report: &report,
        bad_lines: bad_lines.count(),
    };
    // A file that is not complete is worse than items that failed.
    let ended = summary.end(&screen, &stop);
    written.and(ended)
}

/// Applies the options to a job.
fn settings(
    job: Result<Job, velt_bulk::JobError>,
    options: &Options,
    matches: &ArgMatches,
) -> Result<Job, Failure> {
    let mut job = job.map_err(|error| options.explain(&error))?;
    if let Some(chunk) = number(matches, "chunk") {
        job = job.chunk_size(chunk);
    }
    if let Some(concurrency) = options.concurrency {
        job = job.concurrency(concurrency);
    }
    if let Some(rate) = options.rate {
        job = job.rate(rate);
    }
    if let Some(shard) = options.shard {
        job = job.shard(shard);
    }
    Ok(job)
}

/// Prints what would be sent.
async fn preview(
    operation: &'static Operation,
    input: Input,
    options: &Options,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let screen = Screen::new(true, false);
    let stop = Stop::new();
    stop.listen(|| ());
    let client = Connection::preview()?;
    let job = settings(Job::new(&client, operation, json!({})), options, matches)?;
    let bad_lines = BadLines::new(&input.name, &screen, &stop, options);
    let feed = Feed::start(input.items, bad_lines.clone());
    let preview = job.preview_stream(feed, REQUESTS);
    let preview = dry_run::wait(preview, &stop, options).await?;
    let (calls, users) = (
        counted(preview.calls, "call"),
        counted(preview.items, "user"),
    );
    let counts = format!("{calls} for {users}");
    dry_run::show(preview, counts, operation, &bad_lines, matches)
}

/// What becomes of users that fail: they go to the file, or the first ones to the screen.
#[derive(Clone)]
struct Failures {
    screen: Screen,
    file: Option<FailedFile>,
    count: Arc<AtomicU64>,
}

impl Failures {
    fn new(screen: &Screen, file: Option<FailedFile>) -> Self {
        Self {
            screen: screen.clone(),
            file,
            count: Arc::default(),
        }
    }

    fn add(&self, outcome: &Outcome<'_>) {
        if let Some(file) = &self.file {
            return file.add(outcome);
        }
        let OutcomeKind::Failed { reason, .. } = outcome.kind else {
            return;
        };
        if self.count.fetch_add(1, Ordering::Relaxed) < SHOWN {
            let user = crate::table::shown_id(outcome.id);
            self.screen.report(&format!("failed: {user}: {reason}"));
        }
    }

    /// Says how many failures were not shown.
    fn end(&self) {
        let count = self.count.load(Ordering::Relaxed);
        if count > SHOWN {
            self.screen.report(&format!(
                "… and {} more; --failed FILE keeps them all",
                count - SHOWN
            ));
        }
    }
}
