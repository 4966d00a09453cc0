//! The tasks of this workspace, run as `cargo xtask <task>`.

mod artifacts;
mod coverage;
mod diff;
mod document;
mod generate;
mod lint;
#[cfg(test)]
mod oddities;
mod rust;
mod scaffold;
#[cfg(test)]
mod test_document;
#[cfg(test)]
mod traps;
mod webhooks;

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::document::{Bundle, Problem};

fn main() -> ExitCode {
    let matches = cli().get_matches();
    let outcome = match matches.subcommand() {
        Some(("generate", matches)) => run_generate(matches),
        Some(("lint", _)) => run_lint(),
        Some(("bundle", _)) => run_bundle(),
        Some(("coverage", _)) => run_coverage(),
        Some(("resources", _)) => run_resources(),
        Some(("diff", matches)) => run_diff(matches),
        Some(("new", matches)) => run_scaffold(scaffold::run_new(&root(), matches)),
        Some(("import", matches)) => run_scaffold(scaffold::run_import(&root(), matches)),
        _ => unreachable!("clap asks for one of the subcommands"),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            report(&format!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn cli() -> Command {
    Command::new("cargo xtask")
        .about("Tasks of this workspace")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("generate").about("Write the code that is made from openapi/").arg(
                Arg::new("check")
                    .long("check")
                    .action(ArgAction::SetTrue)
                    .help("Write nothing; report every stale file and exit with 1 if there is one"),
            ),
        )
        .subcommand(Command::new("lint").about("Check openapi/ against the rules of this document"))
        .subcommand(
            Command::new("coverage")
                .about("Compare openapi/ with Velt's reference; exit with 1 if something is missing"),
        )
        .subcommand(Command::new("bundle").about("Print the document in one piece, as JSON"))
        .subcommand(
            Command::new("resources")
                .about("Print the resources, which are also the features, one per line"),
        )
        .subcommand(diff::command())
        .subcommands(scaffold::commands())
}

fn run_generate(matches: &ArgMatches) -> anyhow::Result<ExitCode> {
    let Some(bundle) = linted()? else {
        return Ok(ExitCode::FAILURE);
    };
    let Some(webhooks) = linted_webhooks(&bundle)? else {
        return Ok(ExitCode::FAILURE);
    };
    let mut artifacts = generate::all(&bundle)?;
    artifacts.extend(generate::manifests(&bundle, &root())?);
    artifacts.extend(webhooks::generate(&webhooks, &bundle)?);
    let changes = artifacts::compare(&root(), &artifacts)?;
    if matches.get_flag("check") {
        for change in &changes {
            report(&format!("{change}: run `cargo xtask generate`"));
        }
        return Ok(if changes.is_empty() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        });
    }
    artifacts::write(&root(), &artifacts, &changes)?;
    print(&format!(
        "{} files made, {} of them changed",
        artifacts.len(),
        changes.len()
    ));
    Ok(ExitCode::SUCCESS)
}

fn run_lint() -> anyhow::Result<ExitCode> {
    Ok(match linted()? {
        Some(bundle) if linted_webhooks(&bundle)?.is_some() => {
            let count = document::raw_operations(&bundle).count();
            print(&format!("{count} operations keep every rule"));
            ExitCode::SUCCESS
        }
        _ => ExitCode::FAILURE,
    })
}

fn run_bundle() -> anyhow::Result<ExitCode> {
    let Some(bundle) = linted()? else {
        return Ok(ExitCode::FAILURE);
    };
    print(&serde_json::to_string_pretty(&bundle.value).context("cannot write the bundle")?);
    Ok(ExitCode::SUCCESS)
}

fn run_coverage() -> anyhow::Result<ExitCode> {
    let Some(bundle) = linted()? else {
        return Ok(ExitCode::FAILURE);
    };
    let path = root().join("openapi/documented.txt");
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let operations = generate::operations_of(&bundle)?;
    let coverage = coverage::coverage(&coverage::parse(&text)?, &operations);
    print(coverage.table.trim_end());
    for missing in &coverage.missing {
        report(missing);
    }
    Ok(if coverage.missing.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn run_resources() -> anyhow::Result<ExitCode> {
    let Some(bundle) = linted()? else {
        return Ok(ExitCode::FAILURE);
    };
    for resource in generate::resource_names(&generate::operations_of(&bundle)?) {
        print(resource);
    }
    Ok(ExitCode::SUCCESS)
}

fn run_diff(matches: &ArgMatches) -> anyhow::Result<ExitCode> {
    let baseline = diff::Baseline::start(&root(), matches);
    let Some(bundle) = linted()? else {
        return Ok(ExitCode::FAILURE);
    };
    let outcome = diff::run(&root(), baseline, &bundle, matches)?;
    print(outcome.text.trim_end());
    Ok(match outcome.refusal {
        Some(refusal) => {
            report(&refusal);
            ExitCode::FAILURE
        }
        None => ExitCode::SUCCESS,
    })
}

fn run_scaffold(report: anyhow::Result<Vec<String>>) -> anyhow::Result<ExitCode> {
    for line in report? {
        print(&line);
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns the bundled document, or `None` after reporting the rules that it breaks.
fn linted() -> anyhow::Result<Option<Bundle>> {
    let files = document::read_directory(&root())?;
    let checked = document::bundle(&files).and_then(|bundle| {
        let problems = lint::lint(&bundle);
        if problems.is_empty() {
            Ok(bundle)
        } else {
            Err(problems)
        }
    });
    Ok(checked
        .inspect_err(|problems| report_problems(problems))
        .ok())
}

/// Returns the document of webhooks, or `None` after reporting the mistakes in it.
fn linted_webhooks(bundle: &Bundle) -> anyhow::Result<Option<webhooks::Webhooks>> {
    let files = webhooks::read_directory(&root())?;
    let loaded = webhooks::load(&files, bundle);
    Ok(loaded
        .inspect_err(|problems| report_problems(problems))
        .ok())
}

fn report_problems(problems: &[Problem]) {
    for problem in problems {
        report(&problem.to_string());
    }
    report(&format!("error: {} problems in openapi/", problems.len()));
}

/// Returns the root of the workspace that the task was started in.
///
/// Cargo sets `CARGO_MANIFEST_DIR` when it runs a task. The directory in which this
/// binary was built may be a different one if workspaces share a target directory.
fn root() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map(Path::to_owned).unwrap_or_default()
}

/// Prints a line. If nobody reads the output any more, as with `| head`, the task ends.
fn print(line: &str) {
    if let Err(error) = writeln!(io::stdout(), "{line}") {
        if error.kind() != io::ErrorKind::BrokenPipe {
            report(&format!("error: cannot write the output: {error}"));
        }
        std::process::exit(1);
    }
}

#[expect(clippy::print_stderr, reason = "problems go to standard error")]
fn report(line: &str) {
    eprintln!("{line}");
}
