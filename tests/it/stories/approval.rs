//! Two reviewers approve a document, or reject it.

use std::time::Duration;

use velt::types::{
    CreateWorkflowDefinition, DispatchWorkflowExecution, ErrorCode, GetWorkflowExecution,
    GetWorkflowExecutionEvents, ListWorkflowExecutions, RecordWorkflowReviewerDecision,
    WorkflowAgentNodeConfig, WorkflowAggregatorStatus, WorkflowEdge, WorkflowEdgeRole,
    WorkflowEvent, WorkflowExecution, WorkflowExecutionStatus, WorkflowHumanNodeConfig,
    WorkflowNode, WorkflowNodeType, WorkflowRecord, WorkflowRecordRefusal, WorkflowReviewer,
    WorkflowReviewerDecision, WorkflowStep, WorkflowStepStatus,
};

use super::{START, app_with_fixed_clock};
use crate::support::TestApp;

/// How long the reviewers have.
const DEADLINE: Duration = Duration::from_secs(24 * 3600);

/// An edge condition that holds for a step whose deadline has passed.
const IS_BREACHED: &str = r#"{"op":"eq","args":[{"var":"step.status"},"breached"]}"#;

/// An app with an execution of the workflow `sign-off`: Ada and Grace must approve. If one of
/// them rejects, an agent reworks the document; if they are late, Linus decides.
struct Approval {
    app: TestApp,
    execution: String,
}

impl Approval {
    async fn start() -> Self {
        let app = app_with_fixed_clock().await;
        let human = |reviewers: &[&str]| {
            let reviewers = reviewers
                .iter()
                .map(|user| WorkflowReviewer::new(*user, true));
            WorkflowHumanNodeConfig::reviewed_by(reviewers)
        };
        let agent = WorkflowAgentNodeConfig::at_url("__mock__", "https://acme.example/roadmap");
        let nodes = [
            WorkflowNode::new("review", WorkflowNodeType::Human, human(&["ada", "grace"]))
                .sla_ms(i64::try_from(DEADLINE.as_millis()).unwrap()),
            WorkflowNode::new("escalation", WorkflowNodeType::Human, human(&["linus"])),
            WorkflowNode::new("rework", WorkflowNodeType::Agent, agent),
        ];
        let edges = [
            WorkflowEdge::new("review", "rework").on(WorkflowEdgeRole::Reject),
            WorkflowEdge::new("review", "escalation")
                .on(WorkflowEdgeRole::Custom)
                .when(IS_BREACHED),
            WorkflowEdge::new("escalation", "rework").on(WorkflowEdgeRole::Reject),
        ];
        let request = CreateWorkflowDefinition::new("sign-off", "Sign-off", nodes, edges);
        let engine = app.velt.v2().approval_engine();
        let definition = engine.create_definition(request).await.unwrap();
        assert_eq!((definition.version, definition.nodes.len()), (1, 3));

        let dispatched = engine.dispatch_execution(dispatch()).await.unwrap();
        assert!(!dispatched.deduplicated);
        Self {
            execution: dispatched.execution_id,
            app,
        }
    }

    async fn execution(&self) -> WorkflowExecution {
        let request = GetWorkflowExecution::new(&self.execution);
        let execution = self.app.velt.v2().approval_engine().get_execution(request);
        execution.await.unwrap()
    }

    /// Returns the step of a node.
    async fn step(&self, node: &str) -> WorkflowStep {
        let mut steps = self.execution().await.steps.into_iter();
        steps.find(|step| step.node_id == node).unwrap()
    }

    /// Returns the node and the status of each step, in the order in which the steps started.
    async fn steps(&self) -> Vec<(String, WorkflowStepStatus)> {
        let steps = self.execution().await.steps.into_iter();
        steps.map(|step| (step.node_id, step.status)).collect()
    }

    async fn decide(
        &self,
        node: &str,
        reviewer: &str,
        decision: WorkflowReviewerDecision,
    ) -> WorkflowRecord {
        let step = self.step(node).await.step_id;
        let request =
            RecordWorkflowReviewerDecision::new(&self.execution, step, reviewer, decision);
        let engine = self.app.velt.v2().approval_engine();
        engine.record_reviewer_decision(request).await.unwrap()
    }

    async fn approve(&self, node: &str, reviewer: &str) -> WorkflowRecord {
        let approve = WorkflowReviewerDecision::Approve;
        self.decide(node, reviewer, approve).await
    }

    /// Returns all events, read in small pages.
    async fn events(&self) -> Vec<WorkflowEvent> {
        let request = GetWorkflowExecutionEvents::new(&self.execution).page_size(2);
        let engine = self.app.velt.v2().approval_engine();
        let mut items = engine.get_execution_events(request).items();
        let mut events = Vec::new();
        while let Some(event) = items.try_next().await.unwrap() {
            events.push(event);
        }
        assert!(events.is_sorted_by(|a, b| a.seq < b.seq), "{events:?}");
        events
    }

    /// Returns the types of all events.
    async fn event_types(&self) -> Vec<String> {
        let events = self.events().await.into_iter();
        events.map(|event| event.type_.to_string()).collect()
    }
}

fn dispatch() -> DispatchWorkflowExecution {
    DispatchWorkflowExecution::new("sign-off")
        .idempotency_key("roadmap-v1")
        .correlation_id("release-7")
}

fn steps<const N: usize>(
    expected: [(&str, WorkflowStepStatus); N],
) -> Vec<(String, WorkflowStepStatus)> {
    let steps = expected.into_iter();
    steps
        .map(|(node, status)| (node.to_owned(), status))
        .collect()
}

#[tokio::test]
async fn an_execution_completes_when_both_reviewers_have_approved() {
    let approval = Approval::start().await;
    let execution = approval.execution().await;
    assert_eq!(execution.status, WorkflowExecutionStatus::Running);
    assert_eq!(execution.started_at, START);
    assert_eq!(execution.correlation_id, "release-7");
    assert_eq!(execution.idempotency_key, "roadmap-v1");
    let waiting = steps([("review", WorkflowStepStatus::Waiting)]);
    assert_eq!(approval.steps().await, waiting);

    let first = approval.approve("review", "ada").await;
    assert!(first.recorded && !first.resume_scheduled);
    let pending = Some(WorkflowAggregatorStatus::Pending);
    assert_eq!(first.aggregator_status, pending);
    assert_eq!(approval.steps().await, waiting);
    // A reviewer decides once, and only reviewers decide.
    for (reviewer, refusal) in [
        ("ada", WorkflowRecordRefusal::Idempotent),
        ("linus", WorkflowRecordRefusal::UnknownResponder),
    ] {
        let again = approval.approve("review", reviewer).await;
        assert!(!again.recorded, "{reviewer}");
        assert_eq!(again.rejection_reason, Some(refusal), "{reviewer}");
    }

    approval.app.sandbox.advance_clock(Duration::from_secs(60));
    let second = approval.approve("review", "grace").await;
    let resolved = Some(WorkflowAggregatorStatus::Resolved);
    assert_eq!(second.aggregator_status, resolved);
    assert!(second.recorded && second.resume_scheduled);
    let execution = approval.execution().await;
    assert_eq!(execution.status, WorkflowExecutionStatus::Completed);
    assert_eq!(execution.completed_at, Some(START + 60_000));
    assert_eq!(execution.failure_reason, None);
    let completed = steps([("review", WorkflowStepStatus::Completed)]);
    assert_eq!(approval.steps().await, completed);
    let output = approval.step("review").await.output;
    assert_eq!(output["decision"], "approve");
    assert_eq!(output["mandatoryApproveCount"], 2);

    let expected = [
        "execution.dispatched",
        "step.awaiting-approval",
        "step.completed",
        "execution.completed",
    ];
    assert_eq!(approval.event_types().await, expected);
    let events = approval.events().await;
    assert!(
        events
            .iter()
            .all(|event| event.correlation_id == "release-7")
    );
    let dispatched = events[0].data.as_ref().unwrap();
    assert_eq!(dispatched["definitionId"], "sign-off");
    let completed = events[2].data.as_ref().unwrap();
    assert_eq!(completed["decision"], "approve");
    assert_eq!(events[2].timestamp, START + 60_000);
}

#[tokio::test]
async fn a_rejection_takes_the_other_route_and_is_no_failure() {
    let approval = Approval::start().await;
    let reject = WorkflowReviewerDecision::Reject;
    let rejected = approval.decide("review", "grace", reject).await;
    let status = Some(WorkflowAggregatorStatus::Rejected);
    assert_eq!(rejected.aggregator_status, status);
    let late = approval.approve("review", "ada").await;
    let refusal = Some(WorkflowRecordRefusal::AlreadyTerminal);
    assert_eq!((late.recorded, late.rejection_reason), (false, refusal));

    let expected = steps([
        ("review", WorkflowStepStatus::Completed),
        ("rework", WorkflowStepStatus::Completed),
    ]);
    assert_eq!(approval.steps().await, expected);
    let output = approval.step("review").await.output;
    assert_eq!(output["decision"], "reject");
    assert_eq!(output["rejectedBy"], "grace");
    let execution = approval.execution().await;
    assert_eq!(execution.status, WorkflowExecutionStatus::Completed);
    assert_eq!(execution.failure_reason, None);
    let expected = [
        "execution.dispatched",
        "step.awaiting-approval",
        "step.completed",
        "step.completed",
        "execution.completed",
    ];
    assert_eq!(approval.event_types().await, expected);
}

#[tokio::test]
async fn a_dispatch_with_the_same_key_starts_nothing() {
    let approval = Approval::start().await;
    let engine = approval.app.velt.v2().approval_engine();
    let again = engine.dispatch_execution(dispatch()).await.unwrap();
    assert!(again.deduplicated);
    assert_eq!(again.execution_id, approval.execution);
    let request = ListWorkflowExecutions::new().definition_id("sign-off");
    let listed = engine.list_executions(request.clone()).await.unwrap();
    assert_eq!(listed.items.len(), 1);

    let other = dispatch().idempotency_key("roadmap-v2");
    let other = engine.dispatch_execution(other).await.unwrap();
    assert!(!other.deduplicated);
    assert_ne!(other.execution_id, approval.execution);
    let listed = engine.list_executions(request.clone()).await.unwrap();
    assert_eq!(listed.items.len(), 2);

    // Deciding on one leaves the other waiting.
    for reviewer in ["ada", "grace"] {
        assert!(approval.approve("review", reviewer).await.recorded);
    }
    let running = request.status(WorkflowExecutionStatus::Running);
    let listed = engine.list_executions(running).await.unwrap();
    let ids: Vec<&str> = listed
        .items
        .iter()
        .map(|item| item.execution_id.as_str())
        .collect();
    assert_eq!(ids, [other.execution_id]);
}

#[tokio::test]
async fn reviewers_who_miss_the_deadline_are_passed_over() {
    let approval = Approval::start().await;
    let second = Duration::from_secs(1);
    assert!(approval.approve("review", "ada").await.recorded);
    approval.app.sandbox.advance_clock(DEADLINE - second);
    let waiting = steps([("review", WorkflowStepStatus::Waiting)]);
    assert_eq!(approval.steps().await, waiting);

    approval.app.sandbox.advance_clock(second);
    let escalated = steps([
        ("review", WorkflowStepStatus::Breached),
        ("escalation", WorkflowStepStatus::Waiting),
    ]);
    assert_eq!(approval.steps().await, escalated);
    let step = approval.step("review").await.step_id;
    let approve = WorkflowReviewerDecision::Approve;
    let late = RecordWorkflowReviewerDecision::new(&approval.execution, step, "grace", approve);
    let engine = approval.app.velt.v2().approval_engine();
    let error = engine.record_reviewer_decision(late).await.unwrap_err();
    let code = ErrorCode::FailedPrecondition;
    assert_eq!(error.code(), Some(&code), "{error}");

    assert!(approval.approve("escalation", "linus").await.recorded);
    let execution = approval.execution().await;
    assert_eq!(execution.status, WorkflowExecutionStatus::Completed);
    let expected = [
        "execution.dispatched",
        "step.awaiting-approval",
        "step.breached",
        "step.awaiting-approval",
        "step.completed",
        "execution.completed",
    ];
    assert_eq!(approval.event_types().await, expected);
}
