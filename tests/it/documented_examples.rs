//! The documented request of every operation, sent to the sandbox.

use std::fs;

use serde_json::Value;
use velt_sandbox::Sandbox;

use crate::support::root;

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
        if !response.status().is_success() {
            refused.push(format!("{path}: {}", response.text().await.unwrap()));
        }
    }
    assert_eq!(refused, [""; 0]);
    assert!(
        stateful >= 24,
        "only {stateful} requests met the state of the sandbox"
    );
}
