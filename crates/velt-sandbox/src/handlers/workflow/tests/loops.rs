//! Loops: repeated until they are used up.

use serde_json::{Value, json};

use super::{Story, agent, back_edge, definition, edge, human};

fn draft_and_review(max_iterations: u64, exhausted: bool) -> Value {
    let reviewers = [("ada", true), ("grace", false)];
    let mut edges = vec![
        edge("draft", "review", "always"),
        edge("review", "publish", "approve"),
        back_edge(json!("review"), "draft", max_iterations),
    ];
    let mut nodes = vec![
        agent("draft"),
        human("review", &reviewers),
        agent("publish"),
    ];
    if exhausted {
        nodes.push(agent("escalate"));
        edges.push(edge("review", "escalate", "exhausted"));
    }
    definition(&nodes, &edges)
}

#[tokio::test]
async fn a_loop_repeats_until_it_is_exhausted() {
    let story = Story::of(draft_and_review(3, true)).await;
    let loop_id = "loop_review__to__draft";
    for iteration in [2, 3] {
        story.decide("review", "ada", "reject").await;
        let data = story.event_data("loop.iteration-started").await;
        let expected =
            json!({ "loopId": loop_id, "iteration": iteration, "triggeredBy": "rejection" });
        assert_eq!(data, expected);
        assert_eq!(story.step("review").await["status"], "waiting");
    }
    story.decide("review", "ada", "reject").await;
    let data = story.event_data("loop.exhausted").await;
    let expected = json!({
        "loopId": loop_id,
        "iteration": 3,
        "lastRejectedBy": "ada",
        "lastRejectionReason": "because",
    });
    assert_eq!(data, expected);
    let round = ["draft: completed", "review: completed"];
    let mut expected = [round, round, round].concat();
    expected.push("escalate: completed");
    assert_eq!(story.steps().await, expected);
    assert_eq!(story.status().await, "completed");
}

#[tokio::test]
async fn an_approval_ends_a_loop() {
    let story = Story::of(draft_and_review(2, true)).await;
    story.decide("review", "ada", "reject").await;
    story.decide("review", "ada", "approve").await;
    assert_eq!(story.steps().await[4..], ["publish: completed"]);
    assert_eq!(story.status().await, "completed");
    let world = story.sandbox.world.export();
    let place = format!("/tenants/k/workflowExecutions/{}/steps/2/input", story.id);
    let input = world.pointer(&place).unwrap();
    assert_eq!(input["iteration"], 2);
    assert_eq!(input["previousAttempts"][0]["rejectionReason"], "because");
}

#[tokio::test]
async fn an_exhausted_loop_without_a_route_fails_the_execution() {
    let story = Story::of(draft_and_review(1, false)).await;
    story.decide("review", "ada", "reject").await;
    let execution = story.execution().await;
    assert_eq!(execution["status"], "failed");
    assert_eq!(execution["failureReason"]["code"], "loop-exhausted");
}

#[tokio::test]
async fn rejections_by_others_than_mandatory_reviewers_repeat_nothing() {
    let story = Story::of(draft_and_review(3, true)).await;
    story.decide("review", "grace", "reject").await;
    assert_eq!(story.steps().await.len(), 2);
    assert_eq!(story.status().await, "completed");

    let story = Story::of(draft_and_review(3, true)).await;
    story.resolve("review", "reviewer-reject", "ada").await;
    assert_eq!(story.steps().await.len(), 2);
    assert_eq!(story.status().await, "completed");
}

#[tokio::test]
async fn a_rejection_in_a_group_sends_the_whole_stage_back() {
    let group = json!({ "kind": "group", "groupId": "reviewers" });
    let mut request = definition(
        &[
            agent("draft"),
            human("legal", &[("ada", true)]),
            human("brand", &[("grace", true)]),
            agent("publish"),
        ],
        &[
            json!({ "from": "draft", "to": group }),
            json!({ "from": group, "to": "publish", "on": "approve" }),
            back_edge(group, "draft", 2),
        ],
    );
    request["groups"] = json!([{
        "groupId": "reviewers",
        "memberNodeIds": ["legal", "brand"],
        "expectedSteps": 2,
        "quorum": 2,
        "onQuorumMet": "joinOnQuorum",
    }]);
    let story = Story::of(request).await;
    story.decide("brand", "grace", "approve").await;
    story.decide("legal", "ada", "reject").await;
    // Brand has to approve again: the quorum of each iteration starts from zero.
    story.decide("legal", "ada", "approve").await;
    assert_eq!(story.status().await, "running");
    story.decide("brand", "grace", "approve").await;
    assert_eq!(story.steps().await[6..], ["publish: completed"]);
    assert_eq!(story.status().await, "completed");
}

#[tokio::test]
async fn a_restarted_loop_cancels_what_still_waits_in_it() {
    let mut request = definition(
        &[
            agent("draft"),
            human("legal", &[("ada", true)]),
            human("brand", &[("grace", true)]),
        ],
        &[
            edge("draft", "legal", "always"),
            edge("draft", "brand", "always"),
            back_edge(
                json!({ "kind": "group", "groupId": "reviewers" }),
                "draft",
                2,
            ),
        ],
    );
    request["groups"] = json!([{
        "groupId": "reviewers",
        "memberNodeIds": ["legal", "brand"],
        "expectedSteps": 2,
        "quorum": 2,
        "onQuorumMet": "joinOnQuorum",
    }]);
    let story = Story::of(request).await;
    story.decide("legal", "ada", "reject").await;
    assert_eq!(
        story.steps().await,
        [
            "draft: completed",
            "legal: completed",
            "brand: cancelled",
            "draft: completed",
            "legal: waiting",
            "brand: waiting",
        ]
    );
    let data = story.event_data("step.cancelled").await;
    let expected = json!({ "actorId": "system:loop-restart", "reason": "loop-restart" });
    assert_eq!(data, expected);
}
