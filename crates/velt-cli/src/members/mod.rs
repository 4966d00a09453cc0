//! `velt members`: the members of groups, in any number.

mod change;
mod failed;
mod input;
mod list;
mod options;
mod rows;

use clap::ArgMatches;

pub(crate) use self::options::command;
use crate::failure::{Exit, Failure};

/// Runs the subcommand with this name.
pub(crate) async fn run(name: &str, matches: &ArgMatches) -> Result<(), Failure> {
    match name {
        "add" => change::run(&change::ADD, matches).await,
        "remove" => change::run(&change::REMOVE, matches).await,
        "list" => list::run(matches).await,
        _ => Err(Failure::new(
            Exit::Usage,
            "`velt members --help` lists what it does",
        )),
    }
}

/// Returns the value of an option.
fn text<'m>(matches: &'m ArgMatches, name: &str) -> Option<&'m str> {
    matches.get_one::<String>(name).map(String::as_str)
}
