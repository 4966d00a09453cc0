//! The options of `velt run`.

use clap::{Arg, ArgAction, Command};

use crate::bulk;

/// Returns the subcommand.
pub(crate) fn command() -> Command {
    Command::new("run")
        .about("Send many requests of one operation, from a file")
        .long_about(
            "Sends many requests of one operation, from a file with a request per line: the \
             object that `data` of the body contains. Prints a line of JSON for each request that \
             was sent, with its line number: {\"line\": 1, \"ok\": true, \"result\": …}, or `error` \
             with code, status, message and may_have_taken_effect.\n\n\
             With --checkpoint, requests that are finished are neither sent nor printed again. A \
             request that was in flight at a crash is sent again if the operation is safe to \
             retry; otherwise its outcome is reported as unknown.",
        )
        .after_help(
            "Examples:\n  \
             velt run v2_documents_add --from documents.jsonl\n  \
             velt run /v2/users/delete --from users.jsonl --checkpoint users.checkpoint >> results.jsonl",
        )
        .arg(
            Arg::new("operation")
                .value_name("OPERATION")
                .required(true)
                .help("Operation ID or path; `velt operations` lists them"),
        )
        .arg(
            Arg::new("from")
                .long("from")
                .value_name("FILE")
                .required(true)
                .help("File with a JSON object per line, or - for standard input"),
        )
        .arg(
            Arg::new("ordered")
                .long("ordered")
                .action(ArgAction::SetTrue)
                .help("Print results in the order of the requests"),
        )
        .args(bulk::arguments())
}
