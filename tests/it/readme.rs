//! The programs in the README run.

use std::{fs, process::Command};

use crate::support::{TestApp, root};

/// The Rust programs in the README, in order: the file below `tests/readme`, and the
/// program that it is built as.
const BLOCKS: [(&str, &str); 2] = [
    ("first_call.rs", env!("CARGO_BIN_EXE_readme-first-call")),
    ("sandbox.rs", env!("CARGO_BIN_EXE_readme-sandbox")),
];

#[test]
fn the_blocks_are_the_files_that_run() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let blocks: Vec<&str> = readme
        .split("```rust\n")
        .skip(1)
        .map(|rest| rest.split("```").next().expect("split gives one part"))
        .collect();
    let files =
        BLOCKS.map(|(file, _)| fs::read_to_string(root().join("tests/readme").join(file)).unwrap());
    let code = |file: &str| {
        file.split_once("\n\n")
            .expect("a doc line comes first")
            .1
            .to_owned()
    };
    assert!(blocks[0].lines().count() < 15, "the first call is short");
    assert_eq!(blocks, files.map(|file| code(&file)));
}

#[test]
fn the_numbers_of_endpoints_are_true() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let documented = fs::read_to_string(root().join("openapi/documented.txt")).unwrap();
    let is_entry = |line: &&str| !line.is_empty() && !line.starts_with('#');
    let documented = documented.lines().filter(is_entry).count();
    let others = velt::operations().len() - documented;
    let sentence =
        format!("all {documented} documented endpoints, v1 and v2, and {others} that only");
    assert!(readme.contains(&sentence), "README.md must say: {sentence}");
}

#[tokio::test]
async fn the_blocks_run_against_the_sandbox() {
    let app = TestApp::start().await;
    let base_url = app.sandbox.base_url();
    let runs = tokio::task::spawn_blocking(move || {
        BLOCKS.map(|(file, program)| {
            let mut command = Command::new(program);
            command
                .env_clear()
                .env("VELT_API_KEY", "any")
                .env("VELT_AUTH_TOKEN", "any");
            (
                file,
                command.env("VELT_BASE_URL", &base_url).output().unwrap(),
            )
        })
    });
    for (file, output) in runs.await.unwrap() {
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{file}: {stderr}");
        assert_eq!(stderr, "", "{file}");
    }
}

#[test]
fn without_credentials_the_first_call_says_what_to_set() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_readme-first-call"));
    let output = command.env_clear().output().unwrap();
    assert!(!output.status.success());
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(
        stderr.contains("set VELT_API_KEY and VELT_AUTH_TOKEN"),
        "{stderr}"
    );
}
