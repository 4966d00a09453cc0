//! `velt`: the Velt REST API from a terminal.

mod command;
mod generated;
mod input;
mod output;
mod run;

use std::process::ExitCode;

fn main() -> ExitCode {
    let matches = command::cli().get_matches();
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
