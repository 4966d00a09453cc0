//! The `velt` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    velt_cli::main()
}
