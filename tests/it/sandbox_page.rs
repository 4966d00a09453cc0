//! The examples in docs/sandbox.md run.

use std::{fs, process::Command};

use velt::{
    Client,
    types::{AddDocuments, DocumentInput, GetDocuments},
};
use velt_sandbox::{Fault, Sandbox};

use crate::support::root;

#[tokio::test]
async fn a_document_is_added_even_if_velt_is_down_for_a_moment() {
    let sandbox = Sandbox::start().await.unwrap();
    let velt = Client::builder()
        .api_key("any")
        .auth_token("any")
        .base_url(sandbox.base_url())
        .build()
        .unwrap();
    let documents = velt.v2().documents();

    // HTTP 429 promises that the request was not processed, so the client retries.
    sandbox.fault(Fault::status(429).times(1));
    let roadmap = DocumentInput::new("roadmap").document_name("Roadmap");
    let request = AddDocuments::new("acme", [roadmap]);
    documents.add(request).await.unwrap().into_result().unwrap();

    let found = documents.get(GetDocuments::new("acme")).await.unwrap();
    assert_eq!(found.data[0].id, "roadmap");
    assert_eq!(sandbox.requests().len(), 3);
}

/// Returns the only block of the page in a language.
fn block(language: &str) -> String {
    let page = fs::read_to_string(root().join("docs/sandbox.md")).unwrap();
    let start = format!("```{language}\n");
    let mut blocks = page.split(&start).skip(1);
    let block = blocks.next().expect("the page has such a block");
    assert!(
        blocks.next().is_none(),
        "the page has one block in {language}"
    );
    block.split("```").next().unwrap_or_default().to_owned()
}

#[test]
fn the_rust_block_is_the_test_above() {
    let (_, test) = include_str!("sandbox_page.rs")
        .split_once("#[tokio::test]")
        .unwrap();
    let test = test.split("\n}\n").next().unwrap();
    let block = block("rust");
    let (_, shown) = block.split_once("#[tokio::test]").unwrap();
    assert_eq!(shown.trim_end(), format!("{test}\n}}"));
}

#[tokio::test]
async fn the_shell_block_runs() {
    let sandbox = Sandbox::start().await.unwrap();
    let script = format!("velt() {{ \"$VELT\" \"$@\"; }}\n{}", block("sh"));
    let mut command = Command::new("bash");
    command
        .args(["-euo", "pipefail", "-c", &script])
        .env("VELT", env!("CARGO_BIN_EXE_velt-under-test"))
        .env("VELT_BASE_URL", sandbox.base_url())
        .env("VELT_API_KEY", "any")
        .env("VELT_AUTH_TOKEN", "any")
        .env("XDG_CONFIG_HOME", root().join("target/no-profiles"));
    let output = tokio::process::Command::from(command)
        .output()
        .await
        .unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{stdout}{stderr}");
    insta::assert_snapshot!(stdout);
}
