//! An agent of the customer's own reviews a contract.

use velt::types::{
    AddCommentAnnotations, CommentAgentData, CommentAgentReasonData, CommentAgentSource,
    CommentAgentType, CommentAnnotationCommentData, CommentAnnotationData, CommentAnnotationType,
    CommentAnnotationUpdate, CommentFindingSeverity, CommentSourceType, CommentSuggestionData,
    CommentSuggestionStatus, CommentSuggestionUpdate, DeleteCommentAnnotations,
    GetCommentAnnotations, UpdateCommentAnnotations, User,
};

use super::{add_documents, annotation, annotation_ids, annotations};
use crate::support::TestApp;

/// Returns a finding of an agent.
fn finding(agent: &str, id: &str, severity: CommentFindingSeverity) -> CommentAnnotationData {
    let reason = CommentAgentReasonData::new(
        format!("Finding {id}"),
        "The term is unusually short.",
        severity,
    )
    .finding_id(id);
    let agent = CommentAgentData::new(CommentAgentSource::External, agent, reason)
        .agent_name(format!("The {agent}"))
        .execution_id(format!("run-of-{agent}"));
    let author = User::new("bot").name("Bot");
    let comment = CommentAnnotationCommentData::new(author)
        .comment_text("Look at the term.")
        .agent(agent);
    CommentAnnotationData::new([comment]).annotation_id(id)
}

/// Returns a finding of an agent that suggests a change.
fn suggestion(agent: &str, id: &str) -> CommentAnnotationData {
    let change = CommentSuggestionData::new()
        .target_id("clause-7")
        .old_value("30 days")
        .new_value("60 days");
    finding(agent, id, CommentFindingSeverity::High)
        .type_(CommentAnnotationType::Suggestion)
        .suggestion(change)
}

/// Adds the document `contract`, reviewed by the agents `lawyer` and `stylist` and by Ada.
async fn app() -> TestApp {
    let app = TestApp::start().await;
    add_documents(&app.velt, &["contract"]).await;
    let comment = CommentAnnotationCommentData::new("ada").comment_text("Whose is this?");
    let findings = [
        finding("lawyer", "liability", CommentFindingSeverity::Critical),
        suggestion("lawyer", "notice"),
        suggestion("lawyer", "term"),
        suggestion("stylist", "wording"),
        CommentAnnotationData::new([comment]).annotation_id("of-ada"),
    ];
    let request = AddCommentAnnotations::new("acme", "contract", findings);
    let added = app.velt.v2().comments().add_annotations(request);
    let added = added.await.unwrap().into_result().unwrap().data;
    // Velt says for each annotation which finding it is of.
    for id in ["liability", "notice", "term", "wording"] {
        let mut outcomes = added.values();
        let outcome = outcomes.find(|outcome| outcome.finding_id.as_deref() == Some(id));
        assert_eq!(outcome.unwrap().annotation_id.as_deref(), Some(id));
    }
    app
}

fn all() -> GetCommentAnnotations {
    GetCommentAnnotations::new("acme").document_id("contract")
}

async fn suggestion_status(app: &TestApp, id: &str) -> CommentSuggestionStatus {
    let found = annotation(&app.velt, all().annotation_ids([id])).await;
    found.suggestion.unwrap().status.unwrap()
}

async fn accept(app: &TestApp, id: &str) {
    let accepted = CommentSuggestionUpdate::new()
        .status(CommentSuggestionStatus::Accepted)
        .target_id("clause-7")
        .old_value("30 days")
        .new_value("60 days");
    let request = UpdateCommentAnnotations::new("acme", "contract")
        .annotation_ids([id])
        .updated_data(CommentAnnotationUpdate::new().suggestion(accepted));
    let updated = app.velt.v2().comments().update_annotations(request);
    updated.await.unwrap().into_result().unwrap();
}

#[tokio::test]
async fn a_finding_says_which_agent_made_it_and_why() {
    let app = app().await;
    let found = annotation(&app.velt, all().annotation_ids(["liability"])).await;
    assert_eq!(found.source_type, Some(CommentSourceType::Agent));
    insta::assert_json_snapshot!(found.agent, @r#"
    {
      "agentId": "lawyer",
      "agentName": "The lawyer",
      "agentSource": "external",
      "agentType": "external",
      "executionId": "run-of-lawyer",
      "reason": {
        "description": "The term is unusually short.",
        "findingId": "liability",
        "severity": "critical",
        "title": "Finding liability"
      }
    }
    "#);
    let comments = found.comments.unwrap();
    assert_eq!(comments[0].source_type, Some(CommentSourceType::Agent));
    let reason = comments[0].agent.as_ref().unwrap().reason.as_ref().unwrap();
    assert_eq!(reason.severity, Some(CommentFindingSeverity::Critical));

    let found = annotation(&app.velt, all().annotation_ids(["of-ada"])).await;
    assert_eq!(found.source_type, Some(CommentSourceType::RestApi));
    assert_eq!(found.agent, None);
}

#[tokio::test]
async fn findings_are_found_by_their_agent_but_by_one_filter_at_a_time() {
    let app = app().await;
    let of_agents = ["liability", "notice", "term", "wording"];
    let cases: [(&str, GetCommentAnnotations, &[&str]); 7] = [
        (
            "agent",
            all().agent_id("lawyer"),
            &["liability", "notice", "term"],
        ),
        ("run", all().execution_id("run-of-stylist"), &["wording"]),
        (
            "type",
            all().agent_type(CommentAgentType::External),
            &of_agents,
        ),
        (
            "source",
            all().agent_source(CommentAgentSource::External),
            &of_agents,
        ),
        (
            "source of Velt",
            all().agent_source(CommentAgentSource::Velt),
            &[],
        ),
        ("comments", all().agent_comments(true), &of_agents),
        (
            "suggestions",
            all().agent_suggestions(true),
            &of_agents[1..],
        ),
    ];
    for (case, request, expected) in cases {
        let found = annotation_ids(&app.velt, request).await;
        assert_eq!(found, expected, "{case}");
    }

    let request = all().agent_id("lawyer").agent_suggestions(true);
    let comments = app.velt.v2().comments();
    let error = comments.get_annotations(request).await.unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
}

#[tokio::test]
async fn an_accepted_suggestion_is_not_pending_any_more() {
    let app = app().await;
    let pending = CommentSuggestionStatus::Pending;
    assert_eq!(suggestion_status(&app, "term").await, pending);
    accept(&app, "term").await;
    let accepted = CommentSuggestionStatus::Accepted;
    assert_eq!(suggestion_status(&app, "term").await, accepted);
    assert_eq!(suggestion_status(&app, "notice").await, pending);

    let request = all().agent_suggestions(true);
    let found = annotation_ids(&app.velt, request).await;
    assert_eq!(found, ["notice", "wording"]);
    // It is still a comment of the agent, and says what was changed.
    let found = annotation_ids(&app.velt, all().agent_comments(true)).await;
    assert_eq!(found, ["liability", "notice", "term", "wording"]);
    let found = annotation(&app.velt, all().annotation_ids(["term"])).await;
    insta::assert_json_snapshot!(found.suggestion, @r#"
    {
      "newValue": "60 days",
      "oldValue": "30 days",
      "status": "accepted",
      "targetId": "clause-7"
    }
    "#);
}

#[tokio::test]
async fn only_pending_suggestions_of_an_agent_are_deleted() {
    let app = app().await;
    accept(&app, "term").await;
    let request = DeleteCommentAnnotations::new("contract")
        .organization_id("acme")
        .agent_id("lawyer")
        .agent_suggestions(true);
    let deleted = app.velt.v2().comments().delete_annotations(request.clone());
    let deleted = deleted.await.unwrap().into_result().unwrap().data;
    assert!(deleted.keys().eq(["notice"]), "{deleted:?}");
    let found = annotation_ids(&app.velt, all()).await;
    assert_eq!(found, ["liability", "of-ada", "term", "wording"]);

    // Nothing is left to delete, and nothing else is.
    let deleted = app.velt.v2().comments().delete_annotations(request);
    let deleted = deleted.await.unwrap().into_result().unwrap().data;
    assert!(deleted.is_empty(), "{deleted:?}");
    assert_eq!(annotations(&app.velt, all()).await.len(), 4);
}
