//! Executions: started, read, cancelled, and overtaken by the clock.

use serde_json::{Value, json};

use super::{CREATE, DISPATCH, Story, agent, definition, edge, human, sign_off};
use crate::testing::{START, TestSandbox};

const GET: &str = "/v2/workflow/executions/get";
const LIST: &str = "/v2/workflow/executions/list";
const EVENTS: &str = "/v2/workflow/executions/getEvents";
const CANCEL: &str = "/v2/workflow/executions/cancel";

#[tokio::test]
async fn all_mandatory_reviewers_approve_and_the_execution_completes() {
    let mut request = sign_off();
    let reviewers = [("ada", true), ("grace", true), ("linus", false)];
    request["nodes"][0] = human("review", &reviewers);
    request["nodes"][0]["config"]["commentBody"] = json!("Please review.");
    let story = Story::of(request).await;
    assert_eq!(story.steps().await, ["review: waiting"]);
    let step = story.step("review").await;
    assert_eq!(step["output"]["commentBody"], "Please review.");

    let pending = story.decide("review", "ada", "approve").await;
    let expected = json!({
        "recorded": true,
        "aggregatorStatus": "pending",
        "resumeScheduled": false,
    });
    assert_eq!(pending, expected);
    story.sandbox.advance(60_000);
    let resolved = story.decide("review", "grace", "approve").await;
    assert_eq!(resolved["aggregatorStatus"], "resolved");
    assert_eq!(resolved["resumeScheduled"], true);

    let execution = story.execution().await;
    assert_eq!(execution["status"], "completed");
    assert_eq!(execution["startedAt"], json!(START));
    assert_eq!(execution["completedAt"], json!(START + 60_000));
    assert_eq!(story.steps().await, ["review: completed"]);
    let expected = json!({
        "reviewers": [
            { "userId": "ada", "mandatory": true },
            { "userId": "grace", "mandatory": true },
            { "userId": "linus", "mandatory": false },
        ],
        "reviewerIds": ["ada", "grace", "linus"],
        "reviewerEmails": [],
        "commentBody": "Please review.",
        "aggregatorStatus": "resolved",
        "approveCount": 2,
        "rejectCount": 0,
        "totalResponses": 2,
        "mandatoryCount": 2,
        "mandatoryApproveCount": 2,
        "decision": "approve",
        "approved": true,
        "resumedAt": START + 60_000,
        "resumeKey": format!("human:{}", step["stepId"].as_str().unwrap()),
    });
    assert_eq!(story.step("review").await["output"], expected);
}

#[tokio::test]
async fn a_rejection_leads_to_the_agent_and_is_no_failure() {
    let story = Story::of(sign_off()).await;
    let rejected = story.decide("review", "ada", "reject").await;
    assert_eq!(rejected["aggregatorStatus"], "rejected");
    assert_eq!(
        story.steps().await,
        ["review: completed", "rework: completed"]
    );
    let review = story.step("review").await;
    assert_eq!(review["output"]["rejectedBy"], "ada");
    assert_eq!(review["output"]["rejectorMandatory"], true);
    let rework = story.step("rework").await;
    let expected = format!("{}__to__rework", review["stepId"].as_str().unwrap());
    assert_eq!(rework["stepId"], expected);
    assert_eq!(rework["output"]["resolvedUrl"], "https://acme.com/roadmap");
    assert_eq!(story.status().await, "completed");

    let events = story.events().await;
    let shown: Vec<String> = events
        .iter()
        .map(|event| format!("{} {}", event["seq"], event["type"].as_str().unwrap()))
        .collect();
    // Internal events take the numbers between.
    assert_eq!(
        shown,
        [
            "1 execution.dispatched",
            "4 step.awaiting-approval",
            "7 step.completed",
            "10 step.completed",
            "11 execution.completed",
        ]
    );
    let expected =
        json!({ "aggregatorStatus": "rejected", "nodeType": "human", "decision": "reject" });
    assert_eq!(events[2]["data"], expected);
    assert_eq!(events[0]["data"]["rootStepIds"], json!([review["stepId"]]));
}

#[tokio::test]
async fn events_are_read_from_a_number_on() {
    let story = Story::of(sign_off()).await;
    story.decide("review", "ada", "reject").await;
    let mut seen = Vec::new();
    let mut since = 0;
    loop {
        let request = json!({ "executionId": story.id, "sinceSeq": since, "pageSize": 2 });
        let page = story.sandbox.result(EVENTS, request).await;
        seen.extend(page["events"].as_array().unwrap().clone());
        since = page["nextCursor"].as_u64().unwrap();
        if page["hasMore"] == false {
            break;
        }
    }
    assert_eq!(seen, story.events().await);
    let request = json!({ "executionId": story.id, "sinceSeq": since });
    let rest = story.sandbox.result(EVENTS, request).await;
    assert_eq!(
        (&rest["events"], &rest["nextCursor"]),
        (&json!([]), &json!(since))
    );
}

#[tokio::test]
async fn a_repeated_idempotency_key_starts_nothing() {
    let sandbox = TestSandbox::new();
    sandbox.result(CREATE, sign_off()).await;
    let request = json!({
        "definitionId": "sign-off",
        "idempotencyKey": "campaign-42",
        "correlationId": "corr_42",
    });
    let first = sandbox.result(DISPATCH, request.clone()).await;
    assert_eq!(
        (&first["correlationId"], &first["deduplicated"]),
        (&json!("corr_42"), &json!(false))
    );
    let second = sandbox.result(DISPATCH, request).await;
    assert_eq!(second["executionId"], first["executionId"]);
    assert_eq!(second["deduplicated"], true);
    let items = sandbox.result(LIST, json!({})).await["items"].take();
    assert_eq!(items.as_array().unwrap().len(), 1);
    assert_eq!(items[0]["idempotencyKey"], "campaign-42");
    assert_eq!(items[0]["steps"], json!([]));

    let request = json!({ "definitionId": "sign-off" });
    let third = sandbox.result(DISPATCH, request).await;
    assert_ne!(third["executionId"], first["executionId"]);
    assert!(
        third["correlationId"]
            .as_str()
            .unwrap()
            .starts_with("corr_")
    );
}

#[tokio::test]
async fn webhooks_of_a_dispatch_must_be_complete_and_public() {
    let sandbox = TestSandbox::new();
    sandbox.result(CREATE, sign_off()).await;
    let secret = json!("0123456789abcdef");
    for (url, secret, expected) in [
        (
            "https://hooks.acme.com",
            json!(null),
            "webhookUrl and webhookSecret must be provided together",
        ),
        (
            "http://hooks.acme.com",
            secret.clone(),
            "webhookUrl must use https scheme",
        ),
        (
            "https://localhost/hook",
            secret,
            "webhookUrl host resolves to a private, loopback, or link-local address",
        ),
    ] {
        let mut request = json!({ "definitionId": "sign-off", "webhookUrl": url });
        if !secret.is_null() {
            request["webhookSecret"] = secret;
        }
        let (status, error) = sandbox.error(DISPATCH, request).await;
        assert_eq!((status, &error["message"]), (400, &json!(expected)));
    }
    let request = json!({ "definitionId": "sign-of" });
    let (status, error) = sandbox.error(DISPATCH, request).await;
    let expected = json!("Definition not found; there are sign-off");
    assert_eq!((status, &error["message"]), (404, &expected));
}

#[tokio::test]
async fn executions_are_listed_newest_first_and_filtered() {
    let sandbox = TestSandbox::new();
    sandbox.result(CREATE, sign_off()).await;
    let mut other = definition(&[agent("publish")], &[]);
    other["definitionId"] = json!("publishing");
    sandbox.result(CREATE, other).await;
    for id in ["sign-off", "publishing", "sign-off"] {
        sandbox
            .result(DISPATCH, json!({ "definitionId": id }))
            .await;
    }
    let list = async |request: Value| {
        let page = sandbox.result(LIST, request).await;
        let items = page["items"].as_array().unwrap().iter();
        let ids: Vec<Value> = items.map(|item| item["definitionId"].clone()).collect();
        (json!(ids), page["nextCursor"].clone())
    };
    let (ids, cursor) = list(json!({ "pageSize": 2 })).await;
    assert_eq!(ids, json!(["sign-off", "publishing"]));
    assert_eq!(cursor, json!((START + 1).to_string()));
    let rest = list(json!({ "pageSize": 2, "cursor": cursor })).await;
    assert_eq!(rest, (json!(["sign-off"]), json!(null)));
    // A full page has a cursor even if nothing follows.
    let (_, cursor) = list(json!({ "pageSize": 3 })).await;
    assert_eq!(list(json!({ "cursor": cursor })).await.0, json!([]));
    let (ids, _) = list(json!({ "definitionId": "sign-off", "status": "running" })).await;
    assert_eq!(ids, json!(["sign-off", "sign-off"]));
    let (ids, _) = list(json!({ "definitionId": "sign-off", "status": "completed" })).await;
    assert_eq!(ids, json!([]));
    let (status, error) = sandbox.error(LIST, json!({ "cursor": "next" })).await;
    assert_eq!(
        (status, &error["status"]),
        (400, &json!("INVALID_ARGUMENT"))
    );
}

#[tokio::test]
async fn a_cancelled_execution_has_no_step_left_to_decide() {
    let story = Story::of(sign_off()).await;
    let request = json!({ "executionId": story.id, "reason": "Campaign postponed" });
    let cancelled = story.sandbox.result(CANCEL, request.clone()).await;
    let expected = json!({ "cancelled": true, "executionId": story.id });
    assert_eq!(cancelled, expected);
    let execution = story.execution().await;
    assert_eq!(execution["status"], "cancelled");
    assert_eq!(execution["cancelledAt"], json!(START));
    assert_eq!(execution["completedAt"], json!(null));
    assert_eq!(story.steps().await, ["review: cancelled"]);
    let data = story.event_data("execution.cancelled").await;
    assert_eq!(data, json!({ "reason": "Campaign postponed" }));

    let events = story.events().await;
    assert_eq!(story.sandbox.result(CANCEL, request).await, expected);
    assert_eq!(story.events().await, events);
    let fields = json!({ "reviewerId": "ada", "decision": "approve" });
    let request = story.about("review", fields).await;
    let path = "/v2/workflow/steps/recordReviewerDecision";
    let (_, error) = story.sandbox.error(path, request).await;
    assert_eq!(error["status"], "FAILED_PRECONDITION");
}

#[tokio::test]
async fn unknown_executions_are_not_found() {
    let story = Story::of(sign_off()).await;
    for path in [GET, EVENTS, CANCEL] {
        let request = json!({ "executionId": "exec_1_none" });
        let (status, error) = story.sandbox.error(path, request).await;
        assert_eq!(status, 404, "{path}");
        let expected = format!("Execution not found; there are {}", story.id);
        assert_eq!(error["message"], expected);
    }
}

#[tokio::test]
async fn a_step_breaches_at_its_deadline_and_its_route_is_taken() {
    let mut review = human("review", &[("ada", true)]);
    review["slaMs"] = json!(1000);
    let mut escalated = human("escalated", &[("grace", true)]);
    escalated["slaMs"] = json!(5000);
    let breached = json!({ "op": "eq", "args": [{ "var": "step.status" }, "breached"] });
    let request = definition(
        &[review, escalated, agent("rework")],
        &[
            json!({
                "from": "review",
                "to": "escalated",
                "on": "custom",
                "when": breached.to_string(),
            }),
            edge("review", "rework", "reject"),
            edge("escalated", "rework", "reject"),
            edge("escalated", "rework", "always"),
        ],
    );
    let story = Story::of(request).await;
    story.sandbox.advance(999);
    assert_eq!(story.steps().await, ["review: waiting"]);
    story.sandbox.advance(1);
    let steps = ["review: breached", "escalated: waiting"];
    assert_eq!(story.steps().await, steps);
    // Nobody looked at the time of the second deadline, yet it counts from there.
    story.sandbox.advance(1_000_000);
    let request = json!({ "status": "completed" });
    let page = story.sandbox.result(LIST, request).await;
    assert_eq!(page["items"][0]["completedAt"], json!(START + 6000));
    let steps = [
        "review: breached",
        "escalated: breached",
        "rework: completed",
    ];
    assert_eq!(story.steps().await, steps);
    assert_eq!(
        story.event_types(1).await,
        [
            "step.awaiting-approval",
            "step.breached",
            "step.awaiting-approval",
            "step.breached",
            "step.completed",
            "execution.completed",
        ]
    );
}

#[tokio::test]
async fn a_breach_without_a_route_fails_the_execution() {
    let webhook = json!({
        "nodeId": "deploy",
        "type": "webhook",
        "config": { "url": "https://acme.com/deploy", "mode": "async" },
        "slaMs": 1000,
    });
    let story = Story::of(definition(&[webhook], &[])).await;
    assert_eq!(story.steps().await, ["deploy: waiting"]);
    story.sandbox.advance(2000);
    let execution = story.execution().await;
    assert_eq!(execution["status"], "failed");
    assert_eq!(execution["failureReason"]["code"], "step-breached");
    assert_eq!(story.event_types(3).await, ["execution.failed"]);
}

#[tokio::test]
async fn agents_webhooks_and_notifications_end_at_once() {
    let agents =
        |id: &str, config: Value| json!({ "nodeId": id, "type": "agent", "config": config });
    let webhook = json!({
        "nodeId": "call",
        "type": "webhook",
        "config": { "url": "https://acme.com/call" },
    });
    let notification = json!({
        "nodeId": "notify",
        "type": "notification",
        "config": {
            "channel": "email",
            "recipients": ["lead@acme.dev"],
            "subjectTemplate": "Approval {{input.decision}}",
            "bodyTemplate": "See {{execution.triggerContext.documentUrl}}",
        },
    });
    let request = definition(
        &[
            agents(
                "check",
                json!({ "agentId": "brand", "urlPath": "documentUrl" }),
            ),
            agents("lost", json!({ "agentId": "brand", "urlPath": "no.where" })),
            agents(
                "blocking",
                json!({
                    "agentId": "__mock__",
                    "url": "https://acme.com",
                    "blocking": true,
                    "resolutionPolicy": { "kind": "allResolved" },
                }),
            ),
            webhook,
            notification,
        ],
        &[
            edge("check", "notify", "approve"),
            edge("blocking", "call", "always"),
        ],
    );
    let story = Story::of(request).await;
    assert_eq!(
        story.steps().await,
        [
            "check: completed",
            "lost: failed",
            "blocking: failed",
            "notify: completed",
            "call: completed",
        ]
    );
    assert_eq!(
        story.step("lost").await["error"]["code"],
        "agent-url-unresolved"
    );
    let code = &story.step("blocking").await["error"]["code"];
    assert_eq!(code, "agent-blocking-not-supported");
    assert_eq!(
        story.step("call").await["output"],
        json!({ "httpStatus": 200 })
    );
    let execution = story.execution().await;
    assert_eq!(execution["status"], "failed");
    assert_eq!(execution["failureReason"]["code"], "agent-url-unresolved");
    let world = story.sandbox.world.export();
    let call = format!("/tenants/k/workflowExecutions/{}/steps/4/message", story.id);
    let expected = json!({ "method": "POST", "url": "https://acme.com/call" });
    assert_eq!(world.pointer(&call), Some(&expected));
    let place = format!("/tenants/k/workflowExecutions/{}/steps/3/message", story.id);
    let expected = json!({
        "channel": "email",
        "recipients": ["lead@acme.dev"],
        "subject": "Approval approve",
        "body": "See https://acme.com/roadmap",
    });
    assert_eq!(world.pointer(&place), Some(&expected));
}

#[tokio::test]
async fn edges_that_multiply_steps_come_to_an_end() {
    let mut nodes = Vec::new();
    let mut edges = Vec::new();
    for layer in 0..20 {
        for side in ["left", "right"] {
            nodes.push(agent(&format!("{side}{layer}")));
            for other in ["left", "right"] {
                let to = format!("{other}{}", layer + 1);
                if layer < 19 {
                    edges.push(edge(&format!("{side}{layer}"), &to, "always"));
                }
            }
        }
    }
    let story = Story::of(definition(&nodes, &edges)).await;
    let execution = story.execution().await;
    assert_eq!(execution["status"], "failed");
    assert_eq!(execution["failureReason"]["code"], "too-many-steps");
}
