//! Steps: decisions that do not count, overrides and cancellations.

use serde_json::json;

use super::{Story, agent, definition, edge, human, sign_off};
use crate::testing::START;

const DECIDE: &str = "/v2/workflow/steps/recordReviewerDecision";
const RESOLVE: &str = "/v2/workflow/steps/resolve";
const CANCEL: &str = "/v2/workflow/steps/cancel";
const AGENT: &str = "/v2/workflow/steps/recordAgentResolution";

#[tokio::test]
async fn decisions_that_do_not_count_say_why() {
    let mut request = sign_off();
    request["nodes"][0] = human(
        "review",
        &[("ada", true), ("grace", true), ("linus", false)],
    );
    let story = Story::of(request).await;
    story.decide("review", "ada", "approve").await;
    for (reviewer, status, expected) in [
        ("ada", "pending", "idempotent"),
        ("mallory", "pending", "unknown-responder"),
        ("grace", "resolved", ""),
        ("grace", "resolved", "idempotent"),
        ("linus", "resolved", "already-terminal"),
    ] {
        let outcome = story.decide("review", reviewer, "approve").await;
        assert_eq!(outcome["aggregatorStatus"], status, "{reviewer}");
        let reason = outcome["rejectionReason"].as_str().unwrap_or_default();
        assert_eq!(reason, expected, "{reviewer}");
        assert_eq!(outcome["recorded"], expected.is_empty(), "{reviewer}");
    }
    assert_eq!(story.status().await, "completed");
}

#[tokio::test]
async fn only_waiting_human_steps_take_decisions() {
    let story = Story::of(sign_off()).await;
    let decision = json!({ "reviewerId": "ada", "decision": "approve" });
    let mut request = story.about("review", decision.clone()).await;
    request["stepId"] = json!("step_none");
    let (status, error) = story.sandbox.error(DECIDE, request).await;
    assert_eq!((status, &error["message"]), (404, &json!("Step not found")));
    story.resolve("review", "force-reject", "admin").await;
    for node in ["review", "rework"] {
        let request = story.about(node, decision.clone()).await;
        let (status, error) = story.sandbox.error(DECIDE, request).await;
        assert_eq!(
            (status, &error["status"]),
            (400, &json!("FAILED_PRECONDITION"))
        );
    }
}

#[tokio::test]
async fn an_override_decides_and_cannot_be_contradicted() {
    let story = Story::of(sign_off()).await;
    let fields = json!({
        "action": "reviewer-reject",
        "actorId": "ada",
        "output": { "decision": "approve", "approved": true, "note": "late" },
    });
    let request = story.about("review", fields).await;
    let resolved = story.sandbox.result(RESOLVE, request.clone()).await;
    let expected = json!({
        "resolved": true,
        "executionId": story.id,
        "stepId": request["stepId"],
        "action": "reviewer-reject",
    });
    assert_eq!(resolved, expected);
    let output = story.step("review").await["output"].take();
    assert_eq!(
        (&output["decision"], &output["approved"]),
        (&json!("reject"), &json!(false))
    );
    assert_eq!(
        (&output["note"], &output["overriddenAt"]),
        (&json!("late"), &json!(START))
    );
    assert_eq!(output.get("rejectedBy"), None);
    assert_eq!(
        story.steps().await,
        ["review: completed", "rework: completed"]
    );
    let (status, error) = story.sandbox.error(RESOLVE, request).await;
    let expected = json!("resolveStep not applied: step-completed");
    assert_eq!((status, &error["message"]), (400, &expected));
}

#[tokio::test]
async fn operators_and_reviewers_are_refused_differently() {
    let story = Story::of(sign_off()).await;
    for (action, status, code, message) in [
        (
            "force-approve",
            400,
            "FAILED_PRECONDITION",
            "resolveStep not applied: step-not-found",
        ),
        ("reviewer-approve", 404, "NOT_FOUND", "Step not found"),
    ] {
        let request = json!({
            "executionId": story.id,
            "stepId": "step_none",
            "action": action,
            "actorId": "ada",
        });
        let (actual, error) = story.sandbox.error(RESOLVE, request).await;
        let expected = json!({ "message": message, "status": code });
        assert_eq!((actual, error), (status, expected));
    }
    let fields = json!({ "action": "reviewer-approve", "actorId": "mallory" });
    let request = story.about("review", fields).await;
    let (status, error) = story.sandbox.error(RESOLVE, request).await;
    assert_eq!(
        (status, &error["status"]),
        (403, &json!("PERMISSION_DENIED"))
    );
    story.decide("review", "ada", "reject").await;
    let fields = json!({ "action": "reviewer-approve", "actorId": "ada" });
    let request = story.about("rework", fields).await;
    let (_, error) = story.sandbox.error(RESOLVE, request).await;
    assert_eq!(error["status"], "FAILED_PRECONDITION");
}

#[tokio::test]
async fn an_operator_completes_a_webhook_step_and_fails_a_review() {
    let webhook = json!({
        "nodeId": "deploy",
        "type": "webhook",
        "config": { "url": "https://acme.com/deploy", "mode": "async" },
    });
    let failed = json!({ "op": "eq", "args": [{ "var": "step.status" }, "failed"] });
    let request = definition(
        &[webhook, human("review", &[("ada", true)]), agent("rework")],
        &[
            edge("deploy", "review", "always"),
            edge("review", "rework", "reject"),
            json!({ "from": "review", "to": "rework", "on": "custom", "when": failed.to_string() }),
        ],
    );
    let story = Story::of(request).await;
    let fields = json!({
        "action": "force-complete",
        "actorId": "admin",
        "output": { "summary": "done by hand" },
    });
    let request = story.about("deploy", fields).await;
    story.sandbox.result(RESOLVE, request).await;
    let expected = json!({ "overriddenAt": START, "summary": "done by hand" });
    assert_eq!(story.step("deploy").await["output"], expected);
    story.resolve("review", "force-fail", "admin").await;
    let steps = ["deploy: completed", "review: failed", "rework: completed"];
    assert_eq!(story.steps().await, steps);
    assert_eq!(story.status().await, "completed");
}

#[tokio::test]
async fn no_edge_fires_from_a_cancelled_step() {
    let mut request = sign_off();
    request["edges"] = json!([
        edge("review", "rework", "reject"),
        edge("review", "rework", "always"),
    ]);
    let story = Story::of(request).await;
    let fields = json!({ "actorId": "admin", "reason": "Reviewer unavailable" });
    let request = story.about("review", fields).await;
    let cancelled = story.sandbox.result(CANCEL, request.clone()).await;
    assert_eq!(cancelled["cancelled"], true);
    assert_eq!(story.steps().await, ["review: cancelled"]);
    let data = story.event_data("step.cancelled").await;
    let expected = json!({ "actorId": "admin", "reason": "Reviewer unavailable" });
    assert_eq!(data, expected);
    let (status, error) = story.sandbox.error(CANCEL, request).await;
    let expected = json!("Step is already cancelled");
    assert_eq!((status, &error["message"]), (400, &expected));
}

#[tokio::test]
async fn no_step_waits_for_an_agents_resolution() {
    let story = Story::of(sign_off()).await;
    story.decide("review", "ada", "reject").await;
    let fields = json!({ "responseId": "r", "resolution": "resolved", "actorId": "ada" });
    for node in ["review", "rework"] {
        let request = story.about(node, fields.clone()).await;
        let (status, error) = story.sandbox.error(AGENT, request).await;
        assert_eq!(
            (status, &error["status"]),
            (400, &json!("FAILED_PRECONDITION"))
        );
    }
    let mut request = story.about("review", fields).await;
    request["executionId"] = json!("exec_1_none");
    let (status, _) = story.sandbox.error(AGENT, request).await;
    assert_eq!(status, 404);
}
