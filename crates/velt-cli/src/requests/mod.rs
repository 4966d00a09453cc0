//! `velt run`: many requests of one operation, from a file.

mod input;
mod options;
mod results;

use clap::ArgMatches;
use velt::Operation;
use velt_bulk::Calls;

pub(crate) use self::options::command;
use crate::{
    bulk::{BadLines, Feed, Options, Screen, Source, Summary, counted, dry_run},
    client::Connection,
    failure::{Exit, Failure},
    interrupt::{self, Stop},
};

/// The number of requests that a dry run shows.
const REQUESTS: usize = 3;

pub(crate) async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let operation = operation(matches)?;
    let options = Options::new(matches)?;
    let from = matches
        .get_one::<String>("from")
        .map_or("-", String::as_str);
    let mut source = Source::open(from)?;
    let total = source.count_lines();
    let name = source.name.clone();
    let requests = input::requests(source.reader()?, operation);

    let screen = Screen::new(
        options.is_quiet || options.is_dry_run,
        matches.get_count("verbose") > 0,
    );
    let stop = Stop::new();
    let bad_lines = BadLines::new(&name, &screen, &stop, &options);
    if options.is_dry_run {
        stop.listen(|| ());
        let feed = Feed::start(requests, bad_lines.clone());
        return preview(operation, feed, &bad_lines, &stop, &options, matches).await;
    }
    let connection = Connection::open(operation.id, operation.auth, matches).await?;
    let mut calls = settings(Calls::new(&connection.client, operation), &options);
    if let Some(checkpoint) = options.checkpoint()? {
        calls = calls.checkpoint(checkpoint);
    }
    if matches.get_flag("ordered") {
        calls = calls.ordered();
    }
    if let Some(total) = total {
        calls = calls.total(total / options.shards);
    }
    screen.listen(&stop);
    calls = calls
        .on_outcome(results::printer(&screen, &stop))
        .stop_when(stop.requested());

    let following = screen.follow(calls.progress());
    let feed = Feed::start(requests, bad_lines.clone());
    let report = tokio::select! {
        report = calls.run_stream(feed) => report.map_err(|error| options.explain(&error)),
        () = stop.ended() => Err(interrupt::ended()),
    };
    drop(following);
    let summary = Summary {
        items: "requests",
        done: "done",
        report: &report?,
        bad_lines: bad_lines.count(),
    };
    summary.end(&screen, &stop)
}

/// Finds the operation by its ID or path.
fn operation(matches: &ArgMatches) -> Result<&'static Operation, Failure> {
    let name = matches
        .get_one::<String>("operation")
        .map_or("", String::as_str);
    velt::operation(name)
        .or_else(|| velt::operation_at(name))
        .ok_or_else(|| {
            let message =
                format!("there is no operation `{name}`; `velt operations` lists IDs and paths");
            Failure::new(Exit::Usage, message)
        })
}

/// Applies the options to a job.
fn settings(mut calls: Calls, options: &Options) -> Calls {
    if let Some(concurrency) = options.concurrency {
        calls = calls.concurrency(concurrency);
    }
    if let Some(rate) = options.rate {
        calls = calls.rate(rate);
    }
    if let Some(shard) = options.shard {
        calls = calls.shard(shard);
    }
    calls
}

/// Prints what would be sent.
async fn preview(
    operation: &'static Operation,
    feed: Feed<velt_bulk::Request>,
    bad_lines: &BadLines,
    stop: &Stop,
    options: &Options,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let client = Connection::preview()?;
    let calls = settings(Calls::new(&client, operation), options);
    let preview = calls.preview_stream(feed, REQUESTS);
    let preview = dry_run::wait(preview, stop, options).await?;
    let counts = counted(preview.calls, "call");
    dry_run::show(preview, counts, operation, bad_lines, matches)
}
