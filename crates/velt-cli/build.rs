//! Passes the commit on to `velt --version`, if this is a checkout.

use std::{path::Path, process::Command};

fn main() {
    let history = "../../.git/logs/HEAD";
    // A file that does not exist would make the script run at every build.
    if Path::new(history).exists() {
        println!("cargo::rerun-if-changed={history}");
    }
    println!("cargo::rerun-if-changed=build.rs");
    let output = Command::new("git")
        .args(["rev-parse", "--short=9", "HEAD"])
        .output();
    let commit = output
        .ok()
        .filter(|output| output.status.success())
        .map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    // A package has no history, and its version says enough.
    let version = env!("CARGO_PKG_VERSION");
    let version = commit.map_or(version.to_owned(), |commit| format!("{version} ({commit})"));
    println!("cargo::rustc-env=VELT_VERSION={version}");
}
