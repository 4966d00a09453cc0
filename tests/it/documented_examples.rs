//! The documented request of every operation, sent to the sandbox.

use std::fs;

use serde_json::Value;
use velt_sandbox::Sandbox;

use crate::support::root;

/// What a new sandbox may say of a documented request: that something it names does not
/// exist, or is not in the necessary state.
const EXPECTED: [&str; 3] = ["NOT_FOUND", "FAILED_PRECONDITION", "ABORTED"];

/// The documented requests with values that no sandbox can accept, such as a page token
/// that Velt returned, or a file whose content is left out.
const INCOMPLETE: [&str; 11] = [
    // A page token.
    "/v1/users/data/get",
    "/v2/commentannotations/get",
    "/v2/notifications/get",
    "/v2/organizations/documents/get",
    "/v2/organizations/get",
    "/v2/users/data/get",
    "/v2/users/get",
    // A file.
    "/v2/agents/extract",
    // Velt reports these as INTERNAL if they do not exist.
    "/v2/agents/update",
    "/v2/memory/alerts/action",
    "/v2/memory/alerts/dismiss",
];

#[tokio::test]
async fn the_sandbox_accepts_every_documented_request() {
    let path = root().join("tests/conform/src/generated/examples.json");
    let traffic: Vec<Value> = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let http = velt::http_client_builder().unwrap().build().unwrap();
    let mut stateful = 0;
    let mut refused = Vec::new();
    for entry in traffic.iter().filter(|entry| entry["kind"] == "request") {
        // Each finds the initial data, whatever the ones before have changed.
        let sandbox = Sandbox::start().await.unwrap();
        let path = entry["operation"]
            .as_str()
            .unwrap()
            .trim_start_matches("POST ");
        let mut request = http.post(format!("{}{path}", sandbox.base_url()));
        for header in [
            "x-velt-api-key",
            "x-velt-auth-token",
            "x-velt-workspace-id",
            "x-velt-workspace-auth-token",
        ] {
            request = request.header(header, "any");
        }
        let response = request.json(&entry["body"]).send().await.unwrap();
        let is_example = response.headers().contains_key("x-velt-sandbox");
        stateful += usize::from(!is_example);
        if response.status().is_success() {
            continue;
        }
        let error: Value = response.json().await.unwrap();
        let error = &error["error"];
        let code = error["status"].as_str().or(error["code"].as_str());
        let is_expected = code.is_some_and(|code| EXPECTED.contains(&code) || code == "not-found");
        // What is partly applied is a documented response too.
        if !(is_expected || error.get("details").is_some() || INCOMPLETE.contains(&path)) {
            refused.push(format!("{path}: {error}"));
        }
    }
    assert_eq!(refused, [""; 0]);
    assert!(
        stateful >= 180,
        "only {stateful} requests met the state of the sandbox"
    );
}
