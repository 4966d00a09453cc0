//! Runs the command that the arguments select.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::{
    call, command, doctor,
    failure::{Exit, Failure},
    members, output, profile_commands, requests, sandbox, show,
};

pub(crate) async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let words = words(matches);
    match words.as_slice() {
        [("sandbox", matches)] => sandbox::serve(matches).await,
        [("version", _)] => Ok(output::print(concat!("velt ", env!("VELT_VERSION")))?),
        [("operations", matches)] => list_operations(matches),
        [("api", matches)] => call::path(matches).await,
        [("completions", matches)] => completions(matches),
        [("man", matches)] => manual(matches),
        [("doctor", matches)] => doctor::run(matches).await,
        [("members", _), (name, matches)] => members::run(name, matches).await,
        [("run", matches)] => requests::run(matches).await,
        [("profile", matches), _] => profile_commands::run(matches),
        [(version, _), (resource, _), (name, matches)] => {
            let command = command::find(version, resource, name)
                .ok_or_else(|| Failure::new(Exit::Usage, "no such operation"))?;
            call::operation(command, matches).await
        }
        _ => Err(Failure::new(
            Exit::Usage,
            "no such command; `velt --help` lists them",
        )),
    }
}

/// Says whether a command handles interrupts itself: a sandbox ends by one, which is no
/// failure, and a job finishes its calls.
pub(crate) fn handles_interrupts(matches: &ArgMatches) -> bool {
    match words(matches).as_slice() {
        [("sandbox" | "run", _)] => true,
        [("members", _), (name, _)] => *name != "list",
        _ => false,
    }
}

/// Returns the subcommands on the command line, each with its arguments.
fn words(matches: &ArgMatches) -> Vec<(&str, &ArgMatches)> {
    let mut words = Vec::new();
    let mut current = matches;
    while let Some((word, matches)) = current.subcommand() {
        words.push((word, matches));
        current = matches;
    }
    words
}

/// Lists all operations: what people look for as a table, everything as JSON.
fn list_operations(matches: &ArgMatches) -> Result<(), Failure> {
    let all = json!(velt::operations());
    if !show::is_table(matches) {
        return show::print(&all, matches);
    }
    let shown = ["id", "path", "auth", "retry"];
    let rows: Vec<Value> = all
        .as_array()
        .into_iter()
        .flatten()
        .map(|row| {
            shown
                .iter()
                .map(|name| (*name, row[*name].clone()))
                .collect()
        })
        .collect();
    show::print(&Value::Array(rows), matches)
}

/// Prints the completions for a shell.
fn completions(matches: &ArgMatches) -> Result<(), Failure> {
    let Some(shell) = matches.get_one::<clap_complete::Shell>("shell") else {
        return Err(Failure::new(Exit::Usage, "name a shell"));
    };
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut command(), "velt", &mut script);
    Ok(output::print(String::from_utf8_lossy(&script).trim_end())?)
}

/// Writes a manual page for each subcommand.
fn manual(matches: &ArgMatches) -> Result<(), Failure> {
    let directory = matches
        .get_one::<String>("directory")
        .map_or("", String::as_str);
    clap_mangen::generate_to(command(), directory).map_err(|error| {
        let message = format!("cannot write to {directory}: {error}");
        Failure::new(Exit::Usage, message)
    })
}
