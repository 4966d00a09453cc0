//! Definitions: stored, replaced, deleted, and refused.

use serde_json::{Value, json};

use super::{CREATE, DISPATCH, agent, back_edge, definition, edge, human, sign_off};
use crate::testing::{START, TestSandbox};

const UPDATE: &str = "/v2/workflow/definitions/update";
const GET: &str = "/v2/workflow/definitions/get";
const LIST: &str = "/v2/workflow/definitions/list";
const DELETE: &str = "/v2/workflow/definitions/delete";

fn named() -> Value {
    json!({ "definitionId": "sign-off" })
}

#[tokio::test]
async fn a_definition_is_created_replaced_and_deleted() {
    let sandbox = TestSandbox::new();
    let mut request = sign_off();
    request["tags"] = json!(["legal"]);
    request["webhookConfig"] =
        json!({ "url": "https://hooks.acme.com/velt", "secret": "0123456789abcdef" });
    let created = sandbox.result(CREATE, request.clone()).await;
    let condition = json!({ "op": "eq", "args": [{ "var": "output.decision" }, "reject"] });
    let expected = json!({
        "definitionId": "sign-off",
        "name": "Sign-off",
        "description": null,
        "version": 1,
        "scope": { "level": "apiKey", "organizationId": null, "documentId": null },
        "nodes": request["nodes"],
        "edges": request["edges"],
        "groups": null,
        "compiled": {
            "forwardEdges": [
                { "from": "review", "to": "rework", "role": "reject", "when": condition },
            ],
            "loops": [],
        },
        "triggers": null,
        "tags": ["legal"],
        "custom": null,
        "createdAt": START,
        "updatedAt": START,
        "status": "active",
    });
    assert_eq!(created, expected);
    assert_eq!(sandbox.result(GET, named()).await, expected);
    let (status, error) = sandbox.error(CREATE, request).await;
    assert_eq!((status, &error["status"]), (409, &json!("ALREADY_EXISTS")));

    sandbox.advance(1000);
    let mut request = sign_off();
    request["ifVersion"] = json!(1);
    let updated = sandbox.result(UPDATE, request.clone()).await;
    assert_eq!(
        (&updated["version"], &updated["tags"]),
        (&json!(2), &json!(null))
    );
    assert_eq!(updated["createdAt"], json!(START));
    assert_eq!(updated["updatedAt"], json!(START + 1000));
    let (status, error) = sandbox.error(UPDATE, request).await;
    let expected = json!({
        "message": "Version conflict: expected 1, current 2",
        "status": "FAILED_PRECONDITION",
    });
    assert_eq!((status, error), (400, expected));

    let deleted = sandbox.result(DELETE, named()).await;
    let expected = json!({ "deleted": true, "purged": false, "definitionId": "sign-off" });
    assert_eq!(deleted, expected);
    for path in [GET, DELETE] {
        let (status, error) = sandbox.error(path, named()).await;
        assert_eq!(
            (status, &error["message"]),
            (404, &json!("Definition not found"))
        );
    }
    let (_, error) = sandbox.error(DISPATCH, named()).await;
    assert_eq!(error["status"], "FAILED_PRECONDITION");
    assert_eq!(sandbox.result(LIST, json!({})).await["items"], json!([]));
    assert_eq!(sandbox.result(CREATE, sign_off()).await["version"], 1);
    let purge = json!({ "definitionId": "sign-off", "purge": true });
    assert_eq!(sandbox.result(DELETE, purge).await["purged"], true);
    let (status, _) = sandbox.error(DISPATCH, named()).await;
    assert_eq!(status, 404);
}

#[tokio::test]
async fn a_running_execution_keeps_its_version_and_its_definition() {
    let sandbox = TestSandbox::new();
    sandbox.result(CREATE, sign_off()).await;
    let started = sandbox.result(DISPATCH, named()).await;
    let mut request = definition(&[agent("publish")], &[]);
    request["ifVersion"] = json!(1);
    sandbox.result(UPDATE, request).await;
    let (_, error) = sandbox.error(DELETE, named()).await;
    assert_eq!(error["status"], "FAILED_PRECONDITION");

    let execution = json!({ "executionId": started["executionId"] });
    let path = "/v2/workflow/executions/get";
    let view = sandbox.result(path, execution.clone()).await;
    assert_eq!(view["definitionVersion"], 1);
    assert_eq!(view["steps"][0]["nodeId"], "review");
    sandbox
        .result("/v2/workflow/executions/cancel", execution)
        .await;
    sandbox.result(DELETE, named()).await;
}

#[tokio::test]
async fn definitions_are_listed_newest_first_page_by_page() {
    let sandbox = TestSandbox::new();
    for id in ["first", "second", "third"] {
        let mut request = sign_off();
        request["definitionId"] = json!(id);
        sandbox.result(CREATE, request).await;
    }
    let mut ids = Vec::new();
    let mut cursor = json!(null);
    for _ in 0..2 {
        let mut request = json!({ "pageSize": 2 });
        if !cursor.is_null() {
            request["cursor"] = cursor;
        }
        let page = sandbox.result(LIST, request).await;
        let items = page["items"].as_array().unwrap().iter();
        ids.extend(items.map(|item| item["definitionId"].clone()));
        cursor = page["nextCursor"].clone();
    }
    assert_eq!(ids, ["third", "second", "first"]);
    assert_eq!(cursor, json!(null));
}

#[tokio::test]
async fn groups_and_loops_are_compiled() {
    let sandbox = TestSandbox::new();
    let group = json!({ "kind": "group", "groupId": "reviewers" });
    let mut request = definition(
        &[
            agent("draft"),
            human("legal", &[("ada", true)]),
            human("brand", &[("grace", true)]),
            agent("publish"),
            agent("escalate"),
        ],
        &[
            json!({ "from": "draft", "to": group }),
            json!({ "from": group, "to": "publish", "on": "approve" }),
            back_edge(group.clone(), "draft", 3),
            json!({ "from": group, "to": "escalate", "on": "exhausted" }),
        ],
    );
    request["groups"] = json!([{
        "groupId": "reviewers",
        "memberNodeIds": ["legal", "brand"],
        "expectedSteps": 2,
        "quorum": 2,
        "onQuorumMet": "joinOnQuorum",
    }]);
    let compiled = sandbox.result(CREATE, request).await["compiled"].take();
    let edges: Vec<String> = compiled["forwardEdges"]
        .as_array()
        .unwrap()
        .iter()
        .map(|edge| {
            format!(
                "{} {} {} {}",
                edge["from"], edge["to"], edge["fromGroupId"], edge["toGroupId"]
            )
        })
        .collect();
    assert_eq!(
        edges,
        [
            r#""draft" "brand" null "reviewers""#,
            r#""draft" "legal" null "reviewers""#,
            r#""brand" "publish" "reviewers" null"#,
            r#""legal" "publish" "reviewers" null"#,
        ]
    );
    let expected = json!([{
        "loopId": "loop_reviewers__to__draft",
        "entryNodeId": "draft",
        "bodyNodeIds": ["draft", "legal", "brand"],
        "maxIterations": 3,
        "onExhausted": { "routeToNodeId": "escalate" },
    }]);
    assert_eq!(compiled["loops"], expected);
}

#[tokio::test]
async fn rules_between_fields_are_refused_with_their_messages_and_issues() {
    let sandbox = TestSandbox::new();
    let node = |kind: &str, config: Value| json!({ "nodeId": "n", "type": kind, "config": config });
    let ada = json!({ "userId": "ada", "mandatory": false });
    for (node, expected) in [
        (
            node("agent", json!({ "agentId": "a" })),
            r#"agent node requires either a static "url" or a "urlPath""#,
        ),
        (
            node("human", json!({})),
            "at least one of reviewerIds or reviewers must be provided",
        ),
        (
            node(
                "human",
                json!({ "reviewers": [ada], "reviewerIds": ["ada"] }),
            ),
            "cannot set both reviewerIds and reviewers, use one",
        ),
        (
            node("human", json!({ "reviewers": [ada, ada] })),
            "reviewer userIds must be unique",
        ),
        (
            node("human", json!({ "reviewers": [ada] })),
            "reviewers must include at least one mandatory reviewer",
        ),
        (
            node(
                "notification",
                json!({ "channel": "email", "bodyTemplate": "x" }),
            ),
            r#"notification node with channel="email" requires a non-empty recipients array"#,
        ),
        (
            node(
                "notification",
                json!({ "channel": "slack", "bodyTemplate": "x" }),
            ),
            "notification node with channel=\"slack\" requires a slackTarget (channel id or \
             incoming-webhook URL)",
        ),
        (
            node(
                "webhook",
                json!({ "url": "https://acme.com", "authMode": "token" }),
            ),
            r#"webhook node with authMode="token" requires authTokenHeader to be set"#,
        ),
        (
            node("webhook", json!({ "url": "https://127.0.0.1" })),
            "url host resolves to a private, loopback, or link-local address",
        ),
        // The configuration of another type of node.
        (
            node("webhook", json!({ "agentId": "a", "urlPath": "b" })),
            "Required",
        ),
        (
            node("human", json!({ "reviewerIds": ["ada"], "rejection": {} })),
            "Unrecognized key(s) in object: 'rejection'",
        ),
    ] {
        let (status, error) = sandbox
            .error(CREATE, definition(std::slice::from_ref(&node), &[]))
            .await;
        assert_eq!(
            (status, &error["message"]),
            (400, &json!(expected)),
            "{node}"
        );
        assert_eq!(error["status"], "INVALID_ARGUMENT");
        let issue = &error["details"]["issues"][0];
        assert_eq!(issue["message"], expected);
        assert_eq!(issue["path"][1], 0, "{error}");
    }
}

#[tokio::test]
async fn what_a_response_contains_cannot_all_be_sent_back() {
    let sandbox = TestSandbox::new();
    let view = sandbox.result(CREATE, sign_off()).await;
    let mut request = sign_off();
    request["ifVersion"] = json!(1);
    request["version"] = view["version"].clone();
    let (_, error) = sandbox.error(UPDATE, request.clone()).await;
    assert_eq!(error["message"], "Unrecognized key(s) in object: 'version'");
    request.as_object_mut().unwrap().remove("version");
    request["scope"] = view["scope"].clone();
    let (_, error) = sandbox.error(UPDATE, request.clone()).await;
    assert_eq!(error["message"], "Expected string, received null");
    request["scope"] = json!({ "level": "organization", "organizationId": "acme" });
    let updated = sandbox.result(UPDATE, request).await;
    assert_eq!(updated["scope"]["organizationId"], "acme");
}

#[tokio::test]
async fn triggers_are_checked() {
    let sandbox = TestSandbox::new();
    let schedule = |cron: &str, zone: &str| {
        let schedule = json!({ "cron": cron, "timezone": zone, "enabled": true });
        json!({ "triggerId": "t", "schedule": schedule })
    };
    let inbound = |provider: &str, mode: &str| {
        let webhook =
            json!({ "provider": provider, "authMode": mode, "secret": "0123456789abcdef" });
        json!({ "triggerId": "t", "inboundWebhook": webhook })
    };
    let installed = json!({ "provider": "github", "installationRef": "41234567" });
    for (trigger, expected) in [
        (
            schedule("0 25 * * *", "UTC"),
            "schedule.cron must be a valid 5-field cron expression",
        ),
        (
            schedule("0 2 * * *", "Mars"),
            "schedule.timezone must be a valid IANA timezone name (e.g. America/Los_Angeles)",
        ),
        (
            inbound("github", "bearer"),
            r#"inboundWebhook provider="github" requires authMode="hmac""#,
        ),
        (
            inbound("custom", "hmac"),
            "inboundWebhook with provider=\"custom\" and authMode=\"hmac\" requires \
             signatureHeader and signatureAlgorithm",
        ),
        (
            json!({ "triggerId": "t", "appTrigger": installed }),
            "APPROVAL_APP_PLATFORM_NOT_SUPPORTED: app triggers need a workspace on the Superflow \
             platform",
        ),
    ] {
        let mut request = sign_off();
        request["triggers"] = json!([trigger]);
        let (status, error) = sandbox.error(CREATE, request).await;
        assert_eq!((status, &error["message"]), (400, &json!(expected)));
    }
    let mut request = sign_off();
    request["triggers"] = json!([schedule("0 2 * * *", "America/Los_Angeles")]);
    let created = sandbox.result(CREATE, request.clone()).await;
    assert_eq!(created["triggers"], request["triggers"]);
}

#[tokio::test]
async fn edges_that_contradict_each_other_are_refused() {
    let sandbox = TestSandbox::new();
    let review = || human("review", &[("ada", true)]);
    let nodes = [agent("draft"), review(), agent("rework")];
    let custom = json!({ "from": "draft", "to": "review", "on": "custom", "when": "output.a" });
    let reject = edge("review", "rework", "reject");
    let group = json!({ "kind": "group", "groupId": "g" });
    for (edges, expected) in [
        (
            vec![edge("draft", "review", "always")],
            "every human node must have at least one outgoing edge with on=\"reject\" (a forward \
             reject route or a reject back-edge): review",
        ),
        (
            vec![custom, reject.clone()],
            "\"when\" must be a JSON-AST string",
        ),
        (
            vec![
                edge("draft", "review", "always"),
                edge("review", "draft", "reject"),
            ],
            "on=\"reject\" to an ancestor needs loop: review -> draft",
        ),
        (
            vec![
                edge("draft", "review", "always"),
                back_edge(json!("review"), "rework", 2),
            ],
            "a reject edge with loop must lead to an ancestor of its source",
        ),
        (
            vec![reject.clone(), edge("review", "draft", "exhausted")],
            "an edge with on=\"exhausted\" needs a reject back-edge with loop",
        ),
        (
            vec![json!({ "from": group, "to": group }), reject],
            "an edge must not have a group at both ends: g -> g",
        ),
    ] {
        let (status, error) = sandbox.error(CREATE, definition(&nodes, &edges)).await;
        let message = error["message"].as_str().unwrap();
        assert!(message.starts_with(expected), "{message}");
        assert_eq!((status, &error["details"]), (400, &json!(null)));
    }
}

#[tokio::test]
async fn the_linter_names_each_broken_rule() {
    let sandbox = TestSandbox::new();
    let mut timed = human("review", &[("ada", true)]);
    timed["slaMs"] = json!(1000);
    let group = |policy: &str, quorum: u64, required: &[&str]| {
        json!({
            "groupId": "g",
            "memberNodeIds": ["a", "b"],
            "expectedSteps": 2,
            "quorum": quorum,
            "onQuorumMet": policy,
            "requiredNodeIds": required,
        })
    };
    let pair = || vec![agent("a"), agent("b"), agent("c")];
    let reviews = vec![
        agent("draft"),
        human("a", &[("ada", true)]),
        human("b", &[("grace", true)]),
    ];
    let always = |from: &str, to: &str| edge(from, to, "always");
    for (nodes, edges, groups, expected) in [
        (
            vec![agent("a"), agent("a")],
            vec![],
            vec![],
            "duplicate-node-id",
        ),
        (
            vec![agent("a")],
            vec![always("a", "z")],
            vec![],
            "dangling-edge",
        ),
        (
            pair(),
            vec![always("a", "b"), always("b", "a")],
            vec![],
            "cycle-detected unreachable-node unreachable-node",
        ),
        (
            vec![timed, agent("rework")],
            vec![edge("review", "rework", "reject")],
            vec![],
            "missing-breach-edge",
        ),
        (
            pair(),
            vec![],
            vec![group("waitAll", 3, &[])],
            "group-quorum-invalid",
        ),
        (
            pair(),
            vec![],
            vec![group("cancelOnQuorum", 2, &[])],
            "group-cancelonquorum-requires-quorum-lt-expected",
        ),
        (
            pair(),
            vec![always("a", "c")],
            vec![group("joinOnQuorum", 2, &[])],
            "group-joinonquorum-members-must-share-successors",
        ),
        (
            pair(),
            vec![],
            vec![group("waitAll", 1, &["b", "c"])],
            "group-required-not-in-members group-required-exceeds-quorum",
        ),
        (
            vec![agent("a")],
            vec![],
            vec![group("waitAll", 1, &[])],
            "group-member-missing",
        ),
        (
            pair(),
            vec![],
            vec![group("waitAll", 1, &[]), group("waitAll", 1, &[])],
            "group-duplicate-id",
        ),
        (
            reviews,
            vec![
                always("draft", "a"),
                always("draft", "b"),
                back_edge(json!("a"), "draft", 3),
                back_edge(json!("b"), "draft", 3),
            ],
            vec![],
            "loop-body-must-have-single-terminal loop-body-must-have-single-terminal \
             loop-node-in-multiple-loops",
        ),
    ] {
        let mut request = definition(&nodes, &edges);
        request["groups"] = json!(groups);
        let (status, error) = sandbox.error(CREATE, request).await;
        let message = error["message"].as_str().unwrap();
        let findings = message.strip_prefix("Definition linter failed: ").unwrap();
        let findings: Vec<Value> = serde_json::from_str(findings).unwrap();
        let codes: Vec<&str> = findings
            .iter()
            .map(|finding| finding["code"].as_str().unwrap())
            .collect();
        assert_eq!(codes.join(" "), expected);
        assert_eq!((status, &error["details"]), (400, &json!(null)));
    }
}
