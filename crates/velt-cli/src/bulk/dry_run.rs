//! Shows what a job would send.

use clap::ArgMatches;
use velt::Operation;
use velt_bulk::{JobError, Preview};

use super::{BadLines, Options, summary::counted};
use crate::{
    failure::{Exit, Failure},
    interrupt::Stop,
    output, preview,
};

/// Waits for a preview, until the job is stopped.
pub(crate) async fn wait(
    preview: impl Future<Output = Result<Preview, JobError>>,
    stop: &Stop,
    options: &Options,
) -> Result<Preview, Failure> {
    tokio::select! {
        preview = preview => preview.map_err(|error| options.explain(&error)),
        () = stop.requested() => {
            let reason = stop.reason().unwrap_or_default();
            Err(Failure::new(Exit::Partial, format!("stopped: {reason}")))
        }
    }
}

/// Prints the counts of a preview, and its requests.
pub(crate) fn show(
    preview: Preview,
    mut counts: String,
    operation: &Operation,
    bad_lines: &BadLines,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    if preview.duplicates > 0 {
        counts.push_str(&format!(", {}", counted(preview.duplicates, "duplicate")));
    }
    if preview.other_shards > 0 {
        counts.push_str(&format!(", {} on other shards", preview.other_shards));
    }
    output::print(&counts)?;
    let url = preview::url(operation.path, matches);
    for request in preview.requests {
        output::print(&format!("POST {url}\n{}", operation.body(request)))?;
    }
    match bad_lines.count() {
        0 => Ok(()),
        bad => Err(Failure::new(
            Exit::Partial,
            format!("{} cannot be used", counted(bad, "line")),
        )),
    }
}
