//! Runs of agents.

use serde_json::json;

use super::{create, execution, run, run_of, sandbox, with_job_steps};
use crate::testing::START;

#[tokio::test]
async fn a_run_passes_without_findings_after_some_polls() {
    let sandbox = sandbox();
    with_job_steps(&sandbox, 2);
    let id = create(&sandbox, json!({})).await;
    let first = run(&sandbox, &id).await;
    let said = sandbox
        .refused("/v2/agents/execution/run", run_of(&id), "ALREADY_EXISTS")
        .await;
    assert!(said.ends_with(&first), "{said}");
    let count = json!({ "agentIds": [id, "nobody"], "status": "running" });
    let data = sandbox.data("/v2/agents/execution/count", count).await;
    assert_eq!(data, json!({ "counts": { id.clone(): 1, "nobody": 0 } }));
    for _ in 0..2 {
        sandbox.advance(1000);
        let run = execution(&sandbox, &first).await;
        assert_eq!(run["status"], "running");
        assert_eq!(run["completedAt"], json!(null));
        assert_eq!(run["resultsSummary"]["summary"], json!(null));
    }
    let data = json!({ "executionId": first, "includeResults": true });
    let data = sandbox.data("/v2/agents/execution/get", data).await;
    assert_eq!(data["results"], json!([]));
    let tokens = json!({
        "promptTokens": 0, "completionTokens": 0, "thoughtsTokens": 0, "totalTokens": 0,
    });
    assert_eq!(
        data["execution"],
        json!({
            "id": first,
            "agentId": id,
            "agentName": "Brand check",
            "agentVersion": 1,
            "metadata": { "organizationId": "acme", "documentId": "roadmap" },
            "config": {
                "seedUrl": "https://example.com/pricing",
                "crossPageExecute": false,
                "maxUrlsToProcess": 50,
                "deviceType": "desktop",
            },
            "status": "passed",
            "startedAt": START,
            "completedAt": START + 2000,
            "durationMs": 2000,
            "trigger": "standalone",
            "workflowExecutionId": null,
            "previousExecutionId": null,
            "ranBy": { "userId": "ada", "name": "", "email": "" },
            "resultsSummary": {
                "totalFindings": 0,
                "totalAnnotationsCreated": 0,
                "urlsProcessed": 0,
                "urlsWithFindings": 0,
                "issuesCreated": 0,
                "summary": "Found 0 issues across 0 pages. 0 annotations created.",
            },
            "tokenUsage": tokens,
        })
    );
    let second = run(&sandbox, &id).await;
    let rerun = execution(&sandbox, &second).await;
    assert_eq!(rerun["previousExecutionId"], first.as_str());
}

#[tokio::test]
async fn a_run_keeps_the_version_it_started_with() {
    let sandbox = sandbox();
    with_job_steps(&sandbox, 1);
    let id = create(&sandbox, json!({})).await;
    let run = run(&sandbox, &id).await;
    let change = json!({ "agentId": id, "instructions": "Check the fonts." });
    sandbox.data("/v2/agents/version/update", change).await;
    assert_eq!(execution(&sandbox, &run).await["agentVersion"], 1);
}

#[tokio::test]
async fn runs_are_listed_newest_first_page_by_page() {
    let sandbox = sandbox();
    let mut runs = Vec::new();
    for _ in 0..5 {
        runs.push(run(&sandbox, "spell-check").await);
    }
    run(&sandbox, "lighthouse").await;
    runs.reverse();
    let mut listed = Vec::new();
    let mut data = json!({ "agentId": "spell-check", "pageSize": 2 });
    loop {
        let page = sandbox
            .data("/v2/agents/execution/list", data.clone())
            .await;
        let rows = page["executions"].as_array().unwrap();
        listed.extend(
            rows.iter()
                .map(|run| run["id"].as_str().unwrap().to_owned()),
        );
        match page.get("nextPageToken") {
            Some(token) => data["pageToken"] = token.clone(),
            None => break,
        }
        // A run that starts between two pages is newer than all to come.
        run(&sandbox, "spell-check").await;
    }
    assert_eq!(listed, runs);
    let on_document = json!({ "organizationId": "acme", "documentId": "roadmap" });
    let page = sandbox.data("/v2/agents/execution/list", on_document).await;
    assert_eq!(page["executions"].as_array().unwrap().len(), 8);
    for data in [
        json!({}),
        json!({ "agentId": "spell-check", "documentId": "roadmap" }),
        json!({ "agentId": "spell-check", "pageToken": "x" }),
        json!({ "agentId": "spell-check", "colour": "red" }),
    ] {
        let path = "/v2/agents/execution/list";
        sandbox.refused(path, data, "INVALID_ARGUMENT").await;
    }
}

#[tokio::test]
async fn a_run_needs_a_document_a_url_and_a_model_of_the_provider() {
    let sandbox = sandbox();
    for (field, value, code, message) in [
        (
            "documentId",
            json!("plan"),
            "NOT_FOUND",
            "Document does not exist",
        ),
        (
            "url",
            json!("example.com"),
            "INVALID_ARGUMENT",
            "data.url must be a URL",
        ),
        (
            "aiConfig",
            json!({ "provider": "claude", "model": "gpt-5.6-luna" }),
            "INVALID_ARGUMENT",
            "data.aiConfig: claude can use only the model claude-sonnet-5",
        ),
        (
            "aiConfig",
            json!({ "defaultModels": { "gemini": "claude-sonnet-5" } }),
            "INVALID_ARGUMENT",
            "data.aiConfig: gemini can use only the model gemini-3.6-flash",
        ),
    ] {
        let mut data = run_of("spell-check");
        data[field] = value;
        let said = sandbox
            .refused("/v2/agents/execution/run", data, code)
            .await;
        assert_eq!(said, message);
    }
    let mut data = run_of("spell-check");
    data["aiConfig"] = json!({ "model": "gpt-5.6-luna" });
    sandbox.data("/v2/agents/execution/run", data).await;
    let data = json!({ "executionId": "exec_1" });
    let said = sandbox
        .refused("/v2/agents/execution/get", data, "NOT_FOUND")
        .await;
    assert_eq!(said, "Execution not found: exec_1");
}

#[tokio::test]
async fn analytics_count_runs_and_no_tokens() {
    let sandbox = sandbox();
    run(&sandbox, "spell-check").await;
    let path = "/v2/agents/analytics/get";
    let data = sandbox.data(path, json!({})).await;
    let analytics = &data["analytics"];
    assert_eq!(
        analytics["executionCounts"],
        json!({ "spell-check": { "executionCount": 1, "lastExecutedAt": START } })
    );
    assert_eq!(analytics["tokenUsage"]["allTime"]["totalTokens"], 0);
    assert_eq!(analytics["tokenUsage"].get("monthly"), None);
    let data = json!({ "agentId": "lighthouse", "year": "2026" });
    let data = sandbox.data(path, data).await;
    assert_eq!(
        data["analytics"]["executionCounts"],
        json!({ "lighthouse": { "executionCount": 0, "lastExecutedAt": null } })
    );
    assert_eq!(data["analytics"]["tokenUsage"]["monthly"], json!({}));
    let total = sandbox.data("/v2/agents/execution/count", json!({})).await;
    assert_eq!(total, json!({ "total": 1 }));
}
