//! The command, built where the tests can find it.

use std::process::ExitCode;

fn main() -> ExitCode {
    velt_cli::main()
}
