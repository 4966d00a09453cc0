//! The options of jobs.

use std::env;

use clap::{Arg, ArgAction, ArgMatches};
use velt_bulk::{FileCheckpoint, JobError, Shard};

use crate::failure::{Exit, Failure};

/// Returns the options that every job has.
pub(crate) fn arguments() -> [Arg; 8] {
    let option =
        |name: &'static str, value: &'static str| Arg::new(name).long(name).value_name(value);
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    [
        option("concurrency", "N")
            .value_parser(clap::value_parser!(u32).range(1..))
            .help("Maximum number of calls at once; fewer while Velt is overloaded. Defaults to 8"),
        option("rate", "CALLS")
            .value_parser(rate)
            .help("Maximum number of calls per second. Defaults to no limit"),
        option("checkpoint", "FILE")
            .help("File that remembers what is done; the same command continues from it after a crash"),
        option("shard", "I/N")
            .value_parser(|text: &str| text.parse::<Shard>())
            .help("Do only the part I of N equal parts of the input, such as 1/4"),
        flag("shard-from-env")
            .conflicts_with("shard")
            .help("Take the shard from JOB_COMPLETION_INDEX (from 0) and JOB_COMPLETIONS, as in a Kubernetes Indexed Job"),
        flag("strict").help("Start nothing more after the first invalid line"),
        flag("dry-run").help("Print the number of calls and the first requests, and send nothing"),
        flag("quiet")
            .short('q')
            .help("Show neither progress nor summary, only errors"),
    ]
}

fn rate(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(rate) if f64::is_finite(rate) && rate > 0.0 => Ok(rate),
        _ => Err("expected a positive number of calls per second, such as 20 or 0.5".to_owned()),
    }
}

/// The options of a job.
pub(crate) struct Options {
    pub(crate) concurrency: Option<usize>,
    pub(crate) rate: Option<f64>,
    pub(crate) shard: Option<Shard>,
    /// The number of shards.
    pub(crate) shards: u64,
    pub(crate) is_strict: bool,
    pub(crate) is_dry_run: bool,
    pub(crate) is_quiet: bool,
    checkpoint: Option<String>,
}

impl Options {
    pub(crate) fn new(matches: &ArgMatches) -> Result<Self, Failure> {
        let mut shard = matches.get_one::<Shard>("shard").copied();
        if matches.get_flag("shard-from-env") {
            shard = Some(shard_from_env()?);
        }
        Ok(Self {
            concurrency: number(matches, "concurrency"),
            rate: matches.get_one("rate").copied(),
            shard,
            shards: shard.map_or(1, Shard::count),
            is_strict: matches.get_flag("strict"),
            is_dry_run: matches.get_flag("dry-run"),
            is_quiet: matches.get_flag("quiet"),
            checkpoint: matches.get_one("checkpoint").cloned(),
        })
    }

    /// Opens the checkpoint, if there is one.
    pub(crate) fn checkpoint(&self) -> Result<Option<FileCheckpoint>, Failure> {
        let Some(path) = &self.checkpoint else {
            return Ok(None);
        };
        let opened = FileCheckpoint::new(path);
        opened
            .map(Some)
            .map_err(|error| Failure::new(Exit::Usage, format!("--checkpoint {path}: {error}")))
    }

    /// Explains why a job cannot run.
    pub(crate) fn explain(&self, error: &JobError) -> Failure {
        let path = self.checkpoint.as_deref().unwrap_or_default();
        let named =
            |exit, reason: &str| Failure::new(exit, format!("--checkpoint {path}: {reason}"));
        match error {
            JobError::OtherJob { reason } => named(
                Exit::Usage,
                &format!(
                    "it belongs to another job: {reason}; name another file, or remove this one to start anew"
                ),
            ),
            JobError::Checkpoint { reason, .. } => named(
                Exit::Transport,
                &format!("{reason}; calls in flight may have taken effect"),
            ),
            other => Failure::new(Exit::Usage, other.to_string()),
        }
    }
}

/// Returns the value of an option that is a positive number.
pub(crate) fn number(matches: &ArgMatches, name: &str) -> Option<usize> {
    let number = matches.get_one::<u32>(name)?;
    Some(usize::try_from(*number).unwrap_or(usize::MAX))
}

/// Returns the shard of this pod.
fn shard_from_env() -> Result<Shard, Failure> {
    let variable = |name: &str| -> Result<u64, Failure> {
        let usage = |reason: String| {
            Failure::new(Exit::Usage, format!("--shard-from-env: {name} {reason}"))
        };
        let value = env::var(name).map_err(|_| usage("is not set".to_owned()))?;
        value
            .parse()
            .map_err(|_| usage(format!("is not a number: {value:?}")))
    };
    let index = variable("JOB_COMPLETION_INDEX")?;
    let count = variable("JOB_COMPLETIONS")?;
    Shard::new(index.saturating_add(1), count).map_err(|_| {
        let message = format!(
            "--shard-from-env: JOB_COMPLETION_INDEX is {index}, which must be less than \
             JOB_COMPLETIONS, {count}"
        );
        Failure::new(Exit::Usage, message)
    })
}
