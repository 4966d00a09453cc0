//! `velt`: the Velt REST API from a terminal.
//!
//! The subcommands and their flags are generated from the OpenAPI document. The command
//! sends requests with the crate `velt`, and prints the response as a table or as the
//! JSON that Velt returned.

mod command;
mod generated;
mod input;
mod output;
mod run;

use std::process::ExitCode;

pub use self::command::command;

/// Runs the command with the arguments of this process.
pub fn main() -> ExitCode {
    let matches = command().get_matches();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(run::run(&matches)),
        Err(error) => Err(run::Failure::new(
            run::Exit::Transport,
            format!("cannot start: {error}"),
        )),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}
