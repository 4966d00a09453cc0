//! The options of `velt members`.

use clap::{Arg, ArgAction, ArgGroup, Command, builder::PossibleValuesParser};

use crate::bulk;

/// Returns the subcommand.
pub(crate) fn command() -> Command {
    let list = Command::new("list")
        .about("List the members of a group, as --from reads them")
        .long_about(
            "Lists the members of a group, page by page, with the columns organization, group \
             and user. With --output csv or jsonl, the output is input for --from.",
        )
        .arg(organization().required(true))
        .arg(group().required(true));
    Command::new("members")
        .about("Add, remove and list members of groups, in any number")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(change("add", "Add users to groups", "Adds users to groups"))
        .subcommand(change(
            "remove",
            "Remove users from groups",
            "Removes users from groups",
        ))
        .subcommand(list)
}

fn change(name: &'static str, about: &'static str, does: &str) -> Command {
    Command::new(name)
        .about(about)
        .long_about(format!(
            "{does}. The users are split into calls of --chunk users, of which --concurrency \
             run at once. Each user is counted exactly once: done, failed with a reason, or not \
             sent. Ctrl-c finishes the calls in flight; a second one ends the command at once."
        ))
        .after_help(AFTER_HELP)
        .arg(organization())
        .arg(group())
        .arg(
            Arg::new("users")
                .value_name("USER")
                .action(ArgAction::Append)
                .help("User ID; may be repeated"),
        )
        .arg(
            Arg::new("from")
                .long("from")
                .value_name("FILE")
                .help("File with users, or - for standard input"),
        )
        .group(
            ArgGroup::new("input")
                .args(["users", "from"])
                .required(true)
                .multiple(true),
        )
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(PossibleValuesParser::new(["lines", "csv", "jsonl"]))
                .requires("from")
                .help("Format of the file. Defaults to that of its extension, or of its first line"),
        )
        .arg(
            Arg::new("chunk")
                .long("chunk")
                .value_name("N")
                .value_parser(clap::value_parser!(u32).range(1..))
                .help("Maximum number of users per call. Defaults to 100"),
        )
        .args(bulk::arguments())
        .arg(
            Arg::new("failed")
                .long("failed")
                .value_name("FILE")
                .help("File to write users to that failed or were not sent, as .csv or .jsonl that --from reads"),
        )
}

const AFTER_HELP: &str = "\
Formats of --from:
  lines  A user ID per line
  csv    A header with the column user, and optionally organization and group
  jsonl  \"ada\" or {\"organization\": \"acme\", \"group\": \"design\", \"user\": \"ada\"} per line

A line without organization or group takes --organization and --group. Other columns are ignored.";

fn organization() -> Arg {
    Arg::new("organization")
        .long("organization")
        .value_name("ID")
        .help("Organization ID")
}

fn group() -> Arg {
    Arg::new("group")
        .long("group")
        .value_name("ID")
        .help("ID of the group in the organization")
}
