//! Groups and their quorum.

use serde_json::{Value, json};

use super::{Story, agent, definition, edge, human};

/// Three reviewers, each with a route for a rejection.
fn reviewers() -> Vec<Value> {
    vec![
        human("legal", &[("ada", true)]),
        human("brand", &[("grace", true)]),
        human("finance", &[("linus", true)]),
        agent("publish"),
        agent("rework"),
    ]
}

fn group(quorum: u64, policy: &str) -> Value {
    json!([{
        "groupId": "reviewers",
        "memberNodeIds": ["legal", "brand", "finance"],
        "expectedSteps": 3,
        "quorum": quorum,
        "onQuorumMet": policy,
    }])
}

fn from_group(to: &str, on: &str) -> Value {
    json!({ "from": { "kind": "group", "groupId": "reviewers" }, "to": to, "on": on })
}

/// Returns edges with a role from each reviewer to a node.
fn each(to: &str, on: &str) -> Vec<Value> {
    let members = ["legal", "brand", "finance"];
    members.iter().map(|from| edge(from, to, on)).collect()
}

#[tokio::test]
async fn with_its_quorum_a_joining_group_cancels_the_rest_and_continues_once() {
    let edges = [each("publish", "approve"), each("rework", "reject")].concat();
    let mut request = definition(&reviewers(), &edges);
    request["groups"] = group(2, "joinOnQuorum");
    let story = Story::of(request).await;
    story.decide("legal", "ada", "approve").await;
    let events = story.events().await.len();
    story.decide("brand", "grace", "approve").await;
    assert_eq!(
        story.event_types(events).await,
        [
            "step.completed",
            "group.quorum-met",
            "step.cancelled",
            "step.completed",
            "execution.completed",
        ]
    );
    let data = story.event_data("group.quorum-met").await;
    let expected = json!({
        "groupId": "reviewers",
        "total": 2,
        "quorum": 2,
        "completedTotal": 2,
        "expectedSteps": 3,
    });
    assert_eq!(data, expected);
    let data = story.event_data("step.cancelled").await;
    let expected = json!({ "actorId": "system:group-quorum", "reason": "group-quorum-met" });
    assert_eq!(data, expected);
    let publish = story.step("publish").await;
    assert_eq!(publish["stepId"], "group_reviewers__to__publish");
    assert_eq!(publish["groupId"], json!(null));
    let finance = story.step("finance").await;
    assert_eq!(finance["status"], "cancelled");
    assert_eq!(finance["groupId"], "reviewers");
    assert_eq!(story.status().await, "completed");
}

#[tokio::test]
async fn in_a_cancelling_group_each_approval_continues_by_itself() {
    let edges = [each("publish", "approve"), each("rework", "reject")].concat();
    let mut request = definition(&reviewers(), &edges);
    request["groups"] = group(2, "cancelOnQuorum");
    let story = Story::of(request).await;
    story.decide("legal", "ada", "reject").await;
    story.decide("brand", "grace", "approve").await;
    assert_eq!(story.status().await, "running");
    story.decide("finance", "linus", "approve").await;
    let steps = story.steps().await;
    assert_eq!(
        steps[3..],
        [
            "rework: completed",
            "publish: completed",
            "publish: completed",
        ]
    );
    assert_eq!(story.status().await, "completed");
}

#[tokio::test]
async fn a_waiting_group_takes_one_branch_when_all_have_decided() {
    let edges = [
        from_group("publish", "approve"),
        from_group("rework", "reject"),
    ];
    for (last, branch) in [("approve", "publish"), ("reject", "rework")] {
        let mut request = definition(&reviewers(), &edges);
        request["groups"] = group(3, "waitAll");
        let story = Story::of(request).await;
        story.decide("legal", "ada", "approve").await;
        story.decide("brand", "grace", "approve").await;
        assert_eq!(story.steps().await.len(), 3);
        story.decide("finance", "linus", last).await;
        let steps = story.steps().await;
        assert_eq!(steps[3..], [format!("{branch}: completed")]);
        assert_eq!(story.step("finance").await["status"], "completed");
        assert_eq!(story.status().await, "completed");
    }
}

#[tokio::test]
async fn a_failed_member_is_a_rejection_that_the_group_handles() {
    let edges = [
        from_group("publish", "approve"),
        from_group("rework", "reject"),
    ];
    let mut request = definition(&reviewers(), &edges);
    request["groups"] = group(2, "waitAll");
    let story = Story::of(request).await;
    story.resolve("legal", "force-fail", "admin").await;
    story.decide("brand", "grace", "approve").await;
    story.decide("finance", "linus", "approve").await;
    assert_eq!(story.step("legal").await["status"], "failed");
    assert_eq!(story.steps().await[3..], ["rework: completed"]);
    assert_eq!(story.status().await, "completed");
}

#[tokio::test]
async fn required_members_must_be_among_the_approvals() {
    let edges = [each("publish", "approve"), each("rework", "reject")].concat();
    let mut request = definition(&reviewers(), &edges);
    request["groups"] = group(2, "joinOnQuorum");
    request["groups"][0]["requiredNodeIds"] = json!(["finance"]);
    let story = Story::of(request).await;
    story.decide("legal", "ada", "approve").await;
    story.decide("brand", "grace", "approve").await;
    assert_eq!(story.status().await, "running");
    story.decide("finance", "linus", "approve").await;
    let data = story.event_data("group.quorum-met").await;
    assert_eq!(data["total"], 3);
    assert_eq!(story.steps().await[3..], ["publish: completed"]);
}

#[tokio::test]
async fn without_its_quorum_a_joining_group_leads_nowhere() {
    let edges = [each("publish", "approve"), each("rework", "reject")].concat();
    let mut request = definition(&reviewers(), &edges);
    request["groups"] = group(3, "joinOnQuorum");
    let story = Story::of(request).await;
    for (node, reviewer, decision) in [
        ("legal", "ada", "approve"),
        ("brand", "grace", "reject"),
        ("finance", "linus", "approve"),
    ] {
        story.decide(node, reviewer, decision).await;
    }
    assert_eq!(story.steps().await.len(), 3);
    assert_eq!(story.status().await, "completed");
}
