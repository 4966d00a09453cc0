//! `velt`: the Velt REST API from a terminal.
//!
//! The subcommands and their flags are generated from the OpenAPI document. The command
//! sends requests with the crate `velt`, and prints the response as a table or as the
//! JSON that Velt returned.

mod bulk;
mod call;
mod client;
mod command;
mod doctor;
mod escape;
mod failure;
mod generated;
mod hint;
mod input;
mod interrupt;
mod known_values;
mod members;
mod output;
mod pages;
mod preview;
mod profile_commands;
mod profiles;
mod requests;
mod run;
mod sandbox;
mod settings;
mod show;
mod table;
mod values;
mod verbose;

use std::process::ExitCode;

pub use self::command::command;

/// Runs the command with the arguments of this process.
pub fn main() -> ExitCode {
    let matches = match command().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            if let Some(hint) = hint::missing_version(&error) {
                output::report(&hint);
                return ExitCode::from(failure::Exit::Usage as u8);
            }
            // Help and the version are also errors for clap, with exit code 0.
            error.exit();
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let outcome = match runtime {
        Ok(runtime) if run::handles_interrupts(&matches) => runtime.block_on(run::run(&matches)),
        Ok(runtime) => runtime.block_on(async {
            tokio::select! {
                outcome = run::run(&matches) => outcome,
                // Without a handler, nothing would say what may have happened.
                _ = tokio::signal::ctrl_c() => Err(interrupt::ended()),
            }
        }),
        Err(error) => Err(failure::Failure::new(
            failure::Exit::Transport,
            format!("cannot start: {error}"),
        )),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}
