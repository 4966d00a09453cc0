//! Compares the document with an older revision, and says what each change does to the
//! callers of the generated code.
//!
//! - [`revision`] reads the document at a git revision, [`version`] the versions.
//! - [`side`] indexes one of the two documents, [`pairing`] matches their operations, and
//!   [`renames`] their components.
//! - [`compare`] finds all changes: in [`root`], [`operations`] and [`components`], which
//!   compare [`schemas`].
//! - [`table`], [`json`] and [`changelog`] render the changes.

mod change;
mod changelog;
mod compare;
mod components;
mod credentials;
mod docs;
mod enums;
mod fields;
mod json;
mod keywords;
mod operations;
mod pairing;
mod part;
mod renames;
mod requests;
mod responses;
mod revision;
mod root;
mod rules;
mod schemas;
mod scope;
mod shapes;
mod side;
mod table;
#[cfg(test)]
mod tests;
mod types;
mod version;

use std::{
    fs,
    path::Path,
    thread::{self, JoinHandle},
};

use anyhow::Context;
use clap::{Arg, ArgAction, ArgMatches, Command};

use self::{change::Kind, version::Version};
use crate::document::{Bundle, bundle};

/// The result of a comparison.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// The changes, in the form that was asked for.
    pub(crate) text: String,
    /// The reason why the workspace version does not allow the changes, if it does not.
    pub(crate) refusal: Option<String>,
}

/// Returns the task as a subcommand.
pub(crate) fn command() -> Command {
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(help)
    };
    Command::new("diff")
        .about(
            "Say what the changes of openapi/ since a revision do to callers; exit with 1 if \
             they break callers and the version does not allow that",
        )
        .arg(
            Arg::new("revision")
                .value_name("REV")
                .default_value("HEAD")
                .help("The revision to compare with: a commit, branch or tag"),
        )
        .arg(flag(
            "all",
            "List each documentation change, instead of their number per file",
        ))
        .arg(flag("json", "Print the changes as a JSON array").conflicts_with("all"))
        .arg(
            flag("changelog", "Print the changes as entries for CHANGELOG.md")
                .conflicts_with_all(["all", "json"]),
        )
}

/// The older document, which is read in the background.
#[derive(Debug)]
pub(crate) struct Baseline {
    name: String,
    reading: JoinHandle<anyhow::Result<Old>>,
}

/// What a comparison needs of the older revision.
#[derive(Debug)]
struct Old {
    bundle: Bundle,
    version: Version,
}

impl Baseline {
    /// Starts to read the revision that `matches` names, while the caller lints the
    /// document in the workspace at `root`.
    pub(crate) fn start(root: &Path, matches: &ArgMatches) -> Self {
        let name = matches
            .get_one::<String>("revision")
            .map_or("HEAD", String::as_str)
            .to_owned();
        let (root, revision) = (root.to_owned(), name.clone());
        let reading = thread::spawn(move || read(&root, &revision));
        Self { name, reading }
    }

    fn finish(self) -> anyhow::Result<Old> {
        // A panic in the thread is a bug, and panics here as well.
        self.reading
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    }
}

fn read(root: &Path, name: &str) -> anyhow::Result<Old> {
    let revision = revision::read(root, name)?;
    // Older documents break newer rules, so this one is not linted.
    let bundle = bundle(&revision.files).map_err(|problems| {
        let list: String = problems
            .iter()
            .map(|problem| format!("\n{name}:{problem}"))
            .collect();
        anyhow::anyhow!(
            "cannot bundle the document at {name}: choose a revision whose document is valid{list}"
        )
    })?;
    let version = version::of_manifest(&format!("{name}:Cargo.toml"), &revision.manifest)?;
    Ok(Old { bundle, version })
}

/// Compares `new`, the document in the workspace at `root`, with an older one.
///
/// # Errors
///
/// An error if the older document or one of the versions cannot be read.
pub(crate) fn run(
    root: &Path,
    baseline: Baseline,
    new: &Bundle,
    matches: &ArgMatches,
) -> anyhow::Result<Outcome> {
    let name = baseline.name.clone();
    let old = baseline.finish()?;
    let manifest = root.join("Cargo.toml");
    let manifest = fs::read_to_string(&manifest)
        .with_context(|| format!("cannot read {}", manifest.display()))?;
    let new_version = version::of_manifest("Cargo.toml", &manifest)?;

    let changes = compare::compare(&old.bundle, new);
    let text = if matches.get_flag("json") {
        json::render(&changes)?
    } else if matches.get_flag("changelog") {
        changelog::render(&changes)
    } else {
        table::render(&changes, &name, matches.get_flag("all"))
    };
    let breaking = changes
        .iter()
        .filter(|change| change.kind == Kind::Breaking)
        .count();
    Ok(Outcome {
        text,
        refusal: version::refusal(breaking, &name, old.version, new_version),
    })
}
