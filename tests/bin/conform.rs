//! Checks recorded or documented traffic against the generated types.
//!
//! `cargo run -q -p velt-tests --bin conform -- FILE`, where FILE is a JSON array of
//! `{"operation": "POST /v1/…", "kind": "request" | "success" | "failure", "body": {…}}`.

use std::{fs, process::ExitCode};

use velt_conform::{check, parse};

#[expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is a command"
)]
fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("error: name a file of traffic, see the top of tests/bin/conform.rs");
        return ExitCode::from(2);
    };
    let text = fs::read_to_string(&path).map_err(|error| error.to_string());
    let traffic = text.and_then(|text| parse(&text).map_err(|error| error.to_string()));
    let report = match traffic {
        Ok(traffic) => check(&traffic),
        Err(error) => {
            eprintln!("error: {path}: {error}");
            return ExitCode::from(2);
        }
    };
    for line in &report.mismatches {
        println!("{line}");
    }
    println!("{} passed, {} failed", report.passed, report.failed);
    if report.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
