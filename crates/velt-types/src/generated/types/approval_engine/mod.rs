// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `approval-engine`.
//!
//! Requires the feature `approval-engine`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// Cancels an execution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CancelWorkflowExecution {
    /// The execution to cancel.
    pub execution_id: ::std::string::String,
    /// Why, which the event for it repeats.
    pub reason: ::std::option::Option<::std::string::String>,
}

/// Cancels a step.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CancelWorkflowStep {
    /// Who does it.
    pub actor_id: ::std::string::String,
    /// The execution that the step belongs to.
    pub execution_id: ::std::string::String,
    /// Why, which the event for it repeats.
    pub reason: ::std::option::Option<::std::string::String>,
    /// The step to cancel.
    pub step_id: ::std::string::String,
}

/// Creates the definition of a workflow. Without a `scope`, it is for the whole project of the API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateWorkflowDefinition {
    /// Whatever else you want to keep with it.
    pub custom:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The id of the definition, which is yours to choose.
    pub definition_id: ::std::string::String,
    /// A text for people.
    pub description: ::std::option::Option<::std::string::String>,
    /// The document that the workflow belongs to. Required for the scope `document`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The ways between the nodes and groups.
    pub edges: ::std::vec::Vec<WorkflowEdge>,
    /// The groups of nodes that run side by side.
    pub groups: ::std::option::Option<::std::vec::Vec<WorkflowGroup>>,
    /// The name for people.
    pub name: ::std::string::String,
    /// What the workflow does.
    pub nodes: ::std::vec::Vec<WorkflowNode>,
    /// The organization that the workflow belongs to. Required for the scopes `organization` and `document`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub scope: ::std::option::Option<WorkflowScope>,
    /// Words to find it by.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What starts the workflow by itself.
    pub triggers: ::std::option::Option<::std::vec::Vec<WorkflowTrigger>>,
    pub webhook_config: ::std::option::Option<WorkflowWebhookConfig>,
}

/// Deletes the definition of a workflow.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteWorkflowDefinition {
    /// The definition to delete.
    pub definition_id: ::std::string::String,
    /// Accepted, without effect.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// Accepted, without effect.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// Whether to remove the definition with all of its versions, and not only to hide it.
    pub purge: ::std::option::Option<bool>,
}

/// Starts an execution of a workflow.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DispatchWorkflowExecution {
    /// An id of your own, to find what belongs together. Velt makes one if it is left out.
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// The definition to run.
    pub definition_id: ::std::string::String,
    /// The document that agents run for. No answer has it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder that the execution belongs to.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// A key of your own: another call with it does not start another execution.
    pub idempotency_key: ::std::option::Option<::std::string::String>,
    /// The organization that agents run for. No answer has it.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// What the workflow starts with; edges and templates can refer to it.
    pub trigger_context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The secret that what is sent is signed with. Only together with `webhookUrl`.
    pub webhook_secret: ::std::option::Option<crate::Secret>,
    /// Where events are sent to, in place of the receiver of the definition; HTTPS only, and no private address. Only together with `webhookSecret`.
    pub webhook_url: ::std::option::Option<::std::string::String>,
}

/// Asks for the definition of a workflow.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkflowDefinition {
    /// The definition to get.
    pub definition_id: ::std::string::String,
    /// Accepted, without effect.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// Accepted, without effect.
    pub organization_id: ::std::option::Option<::std::string::String>,
}

/// Asks for an execution of a workflow.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkflowExecution {
    /// The execution to get.
    pub execution_id: ::std::string::String,
}

/// Asks what happened in an execution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkflowExecutionEvents {
    /// The execution whose events to get.
    pub execution_id: ::std::string::String,
    /// How many events a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// The number of the last event that is known; gives those after it.
    pub since_seq: ::std::option::Option<i64>,
}

/// Asks for the definitions of workflows.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ListWorkflowDefinitions {
    /// Asks for the page after the one whose answer had this cursor; for the first page if left out. It is a time in milliseconds since 1970.
    pub cursor: ::std::option::Option<i64>,
    /// The document ID. Velt's documentation contradicts itself: its API reference says that the list does not accept this filter, its Node SDK types include it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization ID. Velt's documentation contradicts itself: its API reference says that the list does not accept this filter, its Node SDK types include it.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// How many definitions a page has at the most.
    pub page_size: ::std::option::Option<i64>,
}

/// Asks for executions of workflows.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ListWorkflowExecutions {
    /// Asks for the page after the one whose answer had this cursor; for the first page if left out.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// The definition whose executions to list; those of every definition if left out.
    pub definition_id: ::std::option::Option<::std::string::String>,
    /// How many executions a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    pub status: ::std::option::Option<crate::types::WorkflowExecutionStatus>,
}

/// Records what became of a response of an agent that a step waits for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordWorkflowAgentResolution {
    /// Who does it.
    pub actor_id: ::std::string::String,
    /// The execution that the step belongs to.
    pub execution_id: ::std::string::String,
    /// Why.
    pub reason: ::std::option::Option<::std::string::String>,
    pub resolution: crate::types::WorkflowAgentResolution,
    /// The response of the agent, which the output of the step names.
    pub response_id: ::std::string::String,
    /// The step of an agent node, which has to be waiting.
    pub step_id: ::std::string::String,
}

/// Records what a reviewer decided.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordWorkflowReviewerDecision {
    pub decision: crate::types::WorkflowReviewerDecision,
    /// The execution that the step belongs to.
    pub execution_id: ::std::string::String,
    /// Why.
    pub reason: ::std::option::Option<::std::string::String>,
    /// The reviewer, by the id that the node has.
    pub reviewer_id: ::std::string::String,
    /// The step of a human node, which has to be waiting.
    pub step_id: ::std::string::String,
}

/// Ends a step that is running or waiting.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ResolveWorkflowStep {
    pub action: crate::types::WorkflowStepAction,
    /// Who does it. For the actions of reviewers, one of the reviewers of the step.
    pub actor_id: ::std::string::String,
    /// The execution that the step belongs to.
    pub execution_id: ::std::string::String,
    /// What the step is to have as its output. Velt sets `decision`, `approved`, `approvalReply` and `overriddenAt` itself where something is approved or rejected.
    pub output:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Why, which the record of it repeats.
    pub reason: ::std::option::Option<::std::string::String>,
    /// The step to end.
    pub step_id: ::std::string::String,
}

/// Replaces the definition of a workflow. Everything that is left out is reset; `scope` to the whole project of the API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkflowDefinition {
    /// Whatever else you want to keep with it.
    pub custom:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The definition to replace.
    pub definition_id: ::std::string::String,
    /// A text for people.
    pub description: ::std::option::Option<::std::string::String>,
    /// The document that the workflow belongs to. Required for the scope `document`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The ways between the nodes and groups.
    pub edges: ::std::vec::Vec<WorkflowEdge>,
    /// The groups of nodes that run side by side.
    pub groups: ::std::option::Option<::std::vec::Vec<WorkflowGroup>>,
    /// The version that is to be replaced. Fails if that is not the newest one.
    pub if_version: i64,
    /// The name for people.
    pub name: ::std::string::String,
    /// What the workflow does.
    pub nodes: ::std::vec::Vec<WorkflowNode>,
    /// The organization that the workflow belongs to. Required for the scopes `organization` and `document`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub scope: ::std::option::Option<WorkflowScope>,
    /// Words to find it by.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What starts the workflow by itself.
    pub triggers: ::std::option::Option<::std::vec::Vec<WorkflowTrigger>>,
    pub webhook_config: ::std::option::Option<WorkflowWebhookConfig>,
}

/// What an agent node runs, and on which page. Needs `url` or `urlPath`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowAgentNodeConfig {
    /// The agent to run. `__mock__` is a stand-in that passes, for tests.
    pub agent_id: ::std::string::String,
    /// How long the agent may run at the most, in milliseconds.
    pub agent_max_runtime_ms: ::std::option::Option<i64>,
    /// Whether the step waits for a resolution from outside. Not available yet: it fails when the workflow runs. Only together with `resolutionPolicy`.
    pub blocking: ::std::option::Option<bool>,
    /// Whether the agent may go on to other pages.
    pub cross_page_execute: ::std::option::Option<bool>,
    /// What else the agent gets as input.
    pub input_mapping:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// How many pages the agent visits in a run at the most.
    pub max_urls_to_process: ::std::option::Option<i64>,
    /// How often to look whether the agent is done, in milliseconds.
    pub poll_interval_ms: ::std::option::Option<i64>,
    /// What the agent is told, in place of its own prompt.
    pub prompt_override: ::std::option::Option<::std::string::String>,
    /// Whether an empty output is a failure. Without effect for agents. One documented example has it here, the documented table has it at the node.
    pub require_non_empty_output: ::std::option::Option<bool>,
    /// When a step that is `blocking` counts as resolved. Not documented further.
    pub resolution_policy: ::std::option::Option<::serde_json::Value>,
    /// The address of the page. Goes before `urlPath` if both are set.
    pub url: ::std::option::Option<::std::string::String>,
    /// Where the address of the page stands in the context of the trigger, as a path with dots.
    pub url_path: ::std::option::Option<::std::string::String>,
    /// Fields of the context that the agent gets, each with the path with dots of its value in the context of the trigger.
    pub user_context_mapping: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

/// Starts a workflow when a connected app reports an event. Some workspaces do not support it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowAppTrigger {
    /// The names of the events to start for; all of them if left out.
    pub allowed_events: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The installation, which has to be connected to your workspace.
    pub installation_ref: ::std::string::String,
    /// Conditions that all have to be true.
    pub payload_filters: ::std::option::Option<::std::vec::Vec<WorkflowPayloadFilter>>,
    /// The projects of Vercel to start for, by id or name; all of them if left out.
    pub project_filter: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub provider: crate::types::WorkflowAppProvider,
    /// The repositories of GitHub to start for, as `owner/name`; all of them if left out.
    pub repo_filter: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// An edge from node to node, as Velt made it of those of the definition.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowCompiledEdge {
    /// The node that the edge starts from.
    pub from: ::std::string::String,
    /// The group that the edge of the definition starts from, if it is one.
    pub from_group_id: ::std::option::Option<::std::string::String>,
    pub role: crate::types::WorkflowEdgeRole,
    /// The node that the edge leads to.
    pub to: ::std::string::String,
    /// The group that the edge of the definition leads to, if it is one.
    pub to_group_id: ::std::option::Option<::std::string::String>,
    /// The condition, as a tree; null if the edge is always taken.
    pub when: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
}

/// What Velt made of the nodes, edges and groups of a definition.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowCompiledGraph {
    /// The edges that lead on.
    pub forward_edges: ::std::vec::Vec<WorkflowCompiledEdge>,
    /// The parts that may be repeated.
    pub loops: ::std::vec::Vec<WorkflowCompiledLoop>,
}

/// A part of a workflow that may be repeated.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowCompiledLoop {
    /// The nodes that are repeated.
    pub body_node_ids: ::std::vec::Vec<::std::string::String>,
    /// The node that each round starts with.
    pub entry_node_id: ::std::string::String,
    /// The id of the loop, which Velt makes.
    pub loop_id: ::std::string::String,
    /// How often they are repeated at the most.
    pub max_iterations: i64,
    /// Where the workflow goes on when the loop was repeated as often as it may be; null if the execution fails then.
    pub on_exhausted: ::std::option::Option<WorkflowLoopExit>,
}

/// The definition of a workflow. What was not set is null.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowDefinition {
    pub compiled: WorkflowCompiledGraph,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// Whatever else you keep with it.
    pub custom:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The id that you gave the definition.
    pub definition_id: ::std::string::String,
    /// A text for people.
    pub description: ::std::option::Option<::std::string::String>,
    /// The ways between the nodes and groups, as they were sent.
    pub edges: ::std::vec::Vec<WorkflowEdge>,
    /// The groups of nodes that run side by side.
    pub groups: ::std::option::Option<::std::vec::Vec<WorkflowGroup>>,
    /// The name for people.
    pub name: ::std::string::String,
    /// What the workflow does.
    pub nodes: ::std::vec::Vec<WorkflowNode>,
    pub scope: WorkflowScope,
    pub status: crate::types::WorkflowDefinitionStatus,
    /// Words to find it by.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What starts the workflow by itself.
    pub triggers: ::std::option::Option<::std::vec::Vec<WorkflowTrigger>>,
    /// When it was changed last, in milliseconds since 1970.
    pub updated_at: i64,
    /// The number of the version; 1 at first.
    pub version: i64,
}

/// What was deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowDefinitionDeletion {
    /// The id of the definition.
    pub definition_id: ::std::string::String,
    /// Whether the definition is deleted.
    pub deleted: bool,
    /// Whether it was removed with all of its versions.
    pub purged: bool,
}

/// A page of definitions of workflows.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowDefinitionPage {
    /// The definitions, the one that was changed last first.
    pub items: ::std::vec::Vec<WorkflowDefinition>,
    /// Asks for the next page; null on the last one.
    pub next_cursor: ::std::option::Option<i64>,
}

/// An execution that was started.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowDispatch {
    /// The id that you or Velt gave it, to find what belongs together.
    pub correlation_id: ::std::string::String,
    /// Whether an earlier call with the same key started it.
    pub deduplicated: bool,
    /// The id of the execution, which Velt makes.
    pub execution_id: ::std::string::String,
}

/// A way from one node or group to the next; taken always, unless `on` says otherwise.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowEdge {
    pub from: WorkflowEdgeEndpoint,
    pub loop_: ::std::option::Option<WorkflowEdgeLoop>,
    pub on: ::std::option::Option<crate::types::WorkflowEdgeRole>,
    pub to: WorkflowEdgeEndpoint,
    /// The condition, as JSON text such as `{"op":"eq","args":[{"var":"output.decision"},"approve"]}`. Required with `on` set to `custom`, and only then.
    pub when: ::std::option::Option<::std::string::String>,
}

/// What an edge starts from or leads to. An edge cannot have a group at both ends.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum WorkflowEdgeEndpoint {
    BareNodeId(::std::string::String),
    WorkflowNodeEndpoint(WorkflowNodeEndpoint),
    WorkflowGroupEndpoint(WorkflowGroupEndpoint),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<WorkflowNodeEndpoint> for WorkflowEdgeEndpoint {
    fn from(value: WorkflowNodeEndpoint) -> Self {
        Self::WorkflowNodeEndpoint(value)
    }
}

impl ::std::convert::From<WorkflowGroupEndpoint> for WorkflowEdgeEndpoint {
    fn from(value: WorkflowGroupEndpoint) -> Self {
        Self::WorkflowGroupEndpoint(value)
    }
}

/// Makes an edge lead back, so that a part of the workflow is repeated.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowEdgeLoop {
    /// How often the part is repeated at the most.
    pub max_iterations: i64,
}

/// Something that happened in an execution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowEvent {
    /// That of the execution.
    pub correlation_id: ::std::string::String,
    /// What else is known of the event; what that is depends on its type.
    pub data: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The id of the event, which Velt makes.
    pub event_id: ::std::string::String,
    /// The number of the event in its execution. It grows, but numbers may be left out.
    pub seq: i64,
    /// The step that the event is about, if it is about one.
    pub step_id: ::std::option::Option<::std::string::String>,
    /// When it happened, in milliseconds since 1970.
    pub timestamp: i64,
    pub type_: crate::types::WorkflowEventType,
}

/// A page of what happened in an execution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowEventPage {
    /// What happened, in order.
    pub events: ::std::vec::Vec<WorkflowEvent>,
    /// The execution.
    pub execution_id: ::std::string::String,
    /// Whether there is a next page.
    pub has_more: bool,
    /// The number to send as `sinceSeq` for the next page.
    pub next_cursor: i64,
}

/// One run of a workflow.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowExecution {
    /// When it was cancelled, in milliseconds since 1970.
    pub cancelled_at: ::std::option::Option<i64>,
    /// When it was done, in milliseconds since 1970.
    pub completed_at: ::std::option::Option<i64>,
    /// The id that you or Velt gave it, to find what belongs together.
    pub correlation_id: ::std::string::String,
    /// The definition that it runs.
    pub definition_id: ::std::string::String,
    /// The version of the definition that it runs.
    pub definition_version: i64,
    /// The id of the execution, which Velt makes.
    pub execution_id: ::std::string::String,
    /// Why the execution failed, if it did.
    pub failure_reason: ::std::option::Option<WorkflowFailure>,
    /// The key that you or Velt gave it, by which repeated calls are known.
    pub idempotency_key: ::std::string::String,
    /// When it started, in milliseconds since 1970.
    pub started_at: i64,
    pub status: crate::types::WorkflowExecutionStatus,
    /// The steps so far; none where executions are listed.
    pub steps: ::std::vec::Vec<WorkflowStep>,
}

/// An execution that was to be cancelled.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowExecutionCancellation {
    /// Whether it is cancelled.
    pub cancelled: bool,
    /// The execution.
    pub execution_id: ::std::string::String,
}

/// A page of executions of workflows.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowExecutionPage {
    /// The executions, without their steps.
    pub items: ::std::vec::Vec<WorkflowExecution>,
    /// Asks for the next page; null on the last one.
    pub next_cursor: ::std::option::Option<::std::string::String>,
}

/// Why an execution or a step failed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowFailure {
    /// The reason in a form that programs can act on.
    pub code: ::std::string::String,
    /// The reason in a form for people.
    pub message: ::std::string::String,
}

/// Nodes that run side by side and share a number of approvals that is needed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowGroup {
    /// How many members have to be over before the group is; the number of members. With more than that, the group never ends.
    pub expected_steps: i64,
    /// The id of the group, unique in the definition.
    pub group_id: ::std::string::String,
    /// The nodes of the group. A node can be in one group only.
    pub member_node_ids: ::std::vec::Vec<::std::string::String>,
    /// What happens when enough members of the group have approved.
    pub on_quorum_met: ::std::option::Option<crate::types::WorkflowQuorumPolicy>,
    /// How many members have to approve; at most `expectedSteps`.
    pub quorum: i64,
    /// Members whose approval is needed in any case; at most as many as `quorum`.
    pub required_node_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// A group that an edge starts from or leads to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowGroupEndpoint {
    /// The id of the group.
    pub group_id: ::std::string::String,
    pub kind: crate::types::WorkflowEndpointKind,
}

/// Who reviews at a human node. Needs either `reviewers` or `reviewerIds`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowHumanNodeConfig {
    /// A text that the output of the step repeats, to show to reviewers.
    pub comment_body: ::std::option::Option<::std::string::String>,
    /// Email addresses that the output of the step repeats, for notifications of your own.
    pub reviewer_emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Those who review, all of them mandatory. Replaced by `reviewers`, and not together with it.
    pub reviewer_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Those who review, each once and at least one of them mandatory. Not together with `reviewerIds`.
    pub reviewers: ::std::option::Option<::std::vec::Vec<WorkflowReviewer>>,
}

/// Starts a workflow when another system calls.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowInboundWebhookTrigger {
    /// The names of the events to start for; others are ignored.
    pub allowed_events: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub auth_mode: crate::types::WorkflowInboundAuthMode,
    /// The header that has the name of the event. For the provider `custom`.
    pub event_name_header: ::std::option::Option<::std::string::String>,
    /// Where the id of the event stands in the body, as a path with dots.
    pub idempotency_body_path: ::std::option::Option<::std::string::String>,
    /// The header that has the id of the event, by which repeated calls are known.
    pub idempotency_header: ::std::option::Option<::std::string::String>,
    /// How the body of the call becomes the context of the trigger.
    pub payload_mapping: ::std::option::Option<crate::types::WorkflowPayloadMapping>,
    /// Whose way of signing the call follows.
    pub provider: ::std::option::Option<crate::types::WorkflowInboundProvider>,
    /// The secret that the calls are signed with or carry.
    pub secret: ::std::string::String,
    pub signature_algorithm: ::std::option::Option<crate::types::WorkflowSignatureAlgorithm>,
    /// The header that has the signature, in hexadecimal digits. Required for the provider `custom`.
    pub signature_header: ::std::option::Option<::std::string::String>,
    /// What stands before the signature in its header, such as `sha256=`. For the provider `custom`.
    pub signature_prefix: ::std::option::Option<::std::string::String>,
}

/// Where a workflow goes on after a loop.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowLoopExit {
    /// The node to go on with.
    pub route_to_node_id: ::std::string::String,
}

/// One thing that a workflow does. A human node needs an outgoing edge for `reject`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowNode {
    pub config: WorkflowNodeConfig,
    /// A text that is shown.
    pub description: ::std::option::Option<::std::string::String>,
    /// The name that is shown.
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the node, unique in the definition.
    pub node_id: ::std::string::String,
    /// Whether an empty answer is a failure. Has an effect for webhook nodes of the mode `sync` only.
    pub require_non_empty_output: ::std::option::Option<bool>,
    /// How long the step may take until it counts as breached, in milliseconds. If the node has outgoing edges, one of them has to lead on from there.
    pub sla_ms: ::std::option::Option<i64>,
    pub type_: crate::types::WorkflowNodeType,
}

/// What a node does in detail, in the form that fits the type of the node.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum WorkflowNodeConfig {
    AgentNodeConfig(WorkflowAgentNodeConfig),
    NotificationNodeConfig(WorkflowNotificationNodeConfig),
    WebhookNodeConfig(WorkflowWebhookNodeConfig),
    HumanNodeConfig(WorkflowHumanNodeConfig),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<WorkflowAgentNodeConfig> for WorkflowNodeConfig {
    fn from(value: WorkflowAgentNodeConfig) -> Self {
        Self::AgentNodeConfig(value)
    }
}

impl ::std::convert::From<WorkflowNotificationNodeConfig> for WorkflowNodeConfig {
    fn from(value: WorkflowNotificationNodeConfig) -> Self {
        Self::NotificationNodeConfig(value)
    }
}

impl ::std::convert::From<WorkflowWebhookNodeConfig> for WorkflowNodeConfig {
    fn from(value: WorkflowWebhookNodeConfig) -> Self {
        Self::WebhookNodeConfig(value)
    }
}

impl ::std::convert::From<WorkflowHumanNodeConfig> for WorkflowNodeConfig {
    fn from(value: WorkflowHumanNodeConfig) -> Self {
        Self::HumanNodeConfig(value)
    }
}

/// A node that an edge starts from or leads to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowNodeEndpoint {
    pub kind: crate::types::WorkflowEndpointKind,
    /// The id of the node.
    pub node_id: ::std::string::String,
}

/// What a notification node sends, and to whom. Templates have places such as `{{input.decision}}`, with paths below `input`, `execution` and `step`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowNotificationNodeConfig {
    /// The template of the text.
    pub body_template: ::std::string::String,
    pub channel: crate::types::WorkflowNotificationChannel,
    pub format: ::std::option::Option<crate::types::WorkflowNotificationFormat>,
    /// The email addresses to send to. Required for email.
    pub recipients: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The id of a Slack channel, or the HTTPS address of an incoming webhook of Slack. Required for Slack.
    pub slack_target: ::std::option::Option<::std::string::String>,
    /// The template of the subject of the email.
    pub subject_template: ::std::option::Option<::std::string::String>,
}

/// A condition on the payload of an event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowPayloadFilter {
    /// The values that fit.
    pub in_: ::std::vec::Vec<::serde_json::Value>,
    /// Where the value stands in the payload.
    pub path: ::std::string::String,
}

/// What became of a response to a step.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowRecord {
    /// What the responses to the step add up to; null if nothing adds them up.
    pub aggregator_status: ::std::option::Option<crate::types::WorkflowAggregatorStatus>,
    /// Whether it was recorded.
    pub recorded: bool,
    pub rejection_reason: ::std::option::Option<crate::types::WorkflowRecordRefusal>,
    /// Whether the workflow goes on because of it.
    pub resume_scheduled: bool,
}

/// Someone who is asked to approve or reject.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowReviewer {
    /// Whether the approval of this reviewer is needed.
    pub mandatory: bool,
    /// The id of the user, which is yours.
    pub user_id: ::std::string::String,
}

/// Starts a workflow at certain times.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowScheduleTrigger {
    /// The times, as a cron expression of five fields.
    pub cron: ::std::string::String,
    /// Whether the schedule is on; turned off, it is removed.
    pub enabled: bool,
    /// What the context of the trigger has as `schedule.payload`.
    pub payload_template:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The time zone that the times are in, by its IANA name such as `America/Los_Angeles`.
    pub timezone: ::std::string::String,
}

/// What a workflow belongs to. An answer has null for the ids that do not apply; a request leaves them out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowScope {
    /// The document, by the id that you gave it. Required for the level `document`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// What the workflow belongs to.
    pub level: crate::types::WorkflowScopeLevel,
    /// The organization, by the id that you gave it. Required for the levels `organization` and `document`.
    pub organization_id: ::std::option::Option<::std::string::String>,
}

/// A step of an execution: what became of one node.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowStep {
    /// When the step was over, in milliseconds since 1970.
    pub completed_at: ::std::option::Option<i64>,
    /// Why the step failed, if it did.
    pub error: ::std::option::Option<WorkflowFailure>,
    /// The group that the node belongs to, if it does.
    pub group_id: ::std::option::Option<::std::string::String>,
    /// The node of the definition.
    pub node_id: ::std::string::String,
    pub node_type: crate::types::WorkflowNodeType,
    /// What came of the step; what that is depends on the type of the node.
    pub output: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// When the step started, in milliseconds since 1970.
    pub started_at: ::std::option::Option<i64>,
    pub status: crate::types::WorkflowStepStatus,
    /// The id of the step, which Velt makes.
    pub step_id: ::std::string::String,
}

/// A step that was to be cancelled.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowStepCancellation {
    /// Whether it is cancelled.
    pub cancelled: bool,
    /// The execution.
    pub execution_id: ::std::string::String,
    /// The step.
    pub step_id: ::std::string::String,
}

/// A step that was to be ended.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowStepResolution {
    pub action: crate::types::WorkflowStepAction,
    /// The execution.
    pub execution_id: ::std::string::String,
    /// Whether it is ended.
    pub resolved: bool,
    /// The step.
    pub step_id: ::std::string::String,
}

/// Something that starts a workflow by itself. Has at most one of `inboundWebhook`, `schedule` and `appTrigger`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowTrigger {
    pub app_trigger: ::std::option::Option<WorkflowAppTrigger>,
    /// A name for the event that is shown.
    pub event_name: ::std::option::Option<::std::string::String>,
    /// Conditions for starting, in a form of your own.
    pub filters:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    pub inbound_webhook: ::std::option::Option<WorkflowInboundWebhookTrigger>,
    pub schedule: ::std::option::Option<WorkflowScheduleTrigger>,
    /// The id of the trigger, which is yours to choose.
    pub trigger_id: ::std::string::String,
}

/// Where the events of every execution are sent to. No answer has it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowWebhookConfig {
    /// The types of events to send; all of them if left out.
    pub event_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The secret that what is sent is signed with.
    pub secret: ::std::string::String,
    /// The address to send to; HTTPS only.
    pub url: ::std::string::String,
}

/// Which endpoint a webhook node calls, and how.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowWebhookNodeConfig {
    pub auth_mode: ::std::option::Option<crate::types::WorkflowWebhookAuthMode>,
    /// The header that the token is sent in. Required for the mode `token`.
    pub auth_token_header: ::std::option::Option<::std::string::String>,
    pub body_template: ::std::option::Option<crate::types::WorkflowWebhookBody>,
    /// The HTTP status codes that mean success, in place of those from 200 to 299.
    pub expected_status_codes: ::std::option::Option<::std::vec::Vec<i64>>,
    pub method: ::std::option::Option<crate::types::WorkflowWebhookMethod>,
    pub mode: ::std::option::Option<crate::types::WorkflowWebhookMode>,
    /// Headers to send along. Names that start with `x-velt-` are refused.
    pub request_headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// How long to wait for the answer, in milliseconds.
    pub timeout_ms: ::std::option::Option<i64>,
    /// The address of your endpoint; HTTPS only.
    pub url: ::std::string::String,
}

/// What a workflow belongs to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowScopeLevel {
    /// The whole project of the API key.
    ApiKey,
    /// One organization.
    Organization,
    /// One document of an organization.
    Document,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowScopeLevel,
    ApiKey = "apiKey",
    Organization = "organization",
    Document = "document"
);

/// How a call from outside proves where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowInboundAuthMode {
    /// By a signature of its body.
    Hmac,
    /// By the secret in the header `Authorization`. For the provider `velt` only.
    Bearer,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowInboundAuthMode, Hmac = "hmac", Bearer = "bearer");
/// Whose way of signing a call from outside follows; `velt` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowInboundProvider {
    /// That of Velt.
    Velt,
    /// That of GitHub.
    Github,
    /// That of Vercel.
    Vercel,
    /// One of your own, which the other fields describe.
    Custom,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowInboundProvider,
    Velt = "velt",
    Github = "github",
    Vercel = "vercel",
    Custom = "custom"
);

/// How a call from outside is signed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowSignatureAlgorithm {
    /// With HMAC-SHA1.
    Sha1,
    /// With HMAC-SHA256.
    Sha256,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowSignatureAlgorithm, Sha1 = "sha1", Sha256 = "sha256");
/// How the body of a call from outside becomes the context of the trigger;
/// `pass-through` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowPayloadMapping {
    /// It is the context as it is.
    PassThrough,
    /// It stands in the context as `source`.
    Wrap,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowPayloadMapping,
    PassThrough = "pass-through",
    Wrap = "wrap"
);
/// Where the events of an app trigger come from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowAppProvider {
    /// The GitHub App of Velt.
    Github,
    /// The Vercel Integration of Velt.
    Vercel,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowAppProvider, Github = "github", Vercel = "vercel");
/// Whether a definition is in use.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowDefinitionStatus {
    /// It is in use.
    Active,
    /// It is deleted, but kept.
    Tombstoned,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowDefinitionStatus,
    Active = "active",
    Tombstoned = "tombstoned"
);

/// How far an execution is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowExecutionStatus {
    /// It has not started.
    Pending,
    /// It is running.
    Running,
    /// It is done.
    Completed,
    /// It failed.
    Failed,
    /// It was cancelled.
    Cancelled,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowExecutionStatus,
    Pending = "pending",
    Running = "running",
    Completed = "completed",
    Failed = "failed",
    Cancelled = "cancelled"
);

/// How far a step is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowStepStatus {
    /// It has not started.
    Pending,
    /// It is running.
    Running,
    /// It waits for somebody or something.
    Waiting,
    /// It is done.
    Completed,
    /// It failed.
    Failed,
    /// It was left out.
    Skipped,
    /// It was cancelled.
    Cancelled,
    /// It took longer than it may.
    Breached,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowStepStatus,
    Pending = "pending",
    Running = "running",
    Waiting = "waiting",
    Completed = "completed",
    Failed = "failed",
    Skipped = "skipped",
    Cancelled = "cancelled",
    Breached = "breached"
);

/// What happened in an execution.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowEventType {
    /// The execution was started.
    ExecutionDispatched,
    /// The execution is done.
    ExecutionCompleted,
    /// The execution failed.
    ExecutionFailed,
    /// The execution was cancelled.
    ExecutionCancelled,
    /// A step waits for a reviewer, an agent or a webhook.
    StepAwaitingApproval,
    /// A step is done.
    StepCompleted,
    /// A step failed for good.
    StepFailed,
    /// A step took longer than it may.
    StepBreached,
    /// A step was cancelled.
    StepCancelled,
    /// Enough members of a group have approved.
    GroupQuorumMet,
    /// A part of the workflow is repeated.
    LoopIterationStarted,
    /// A part of the workflow was repeated as often as it may be.
    LoopExhausted,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowEventType,
    ExecutionDispatched = "execution.dispatched",
    ExecutionCompleted = "execution.completed",
    ExecutionFailed = "execution.failed",
    ExecutionCancelled = "execution.cancelled",
    StepAwaitingApproval = "step.awaiting-approval",
    StepCompleted = "step.completed",
    StepFailed = "step.failed",
    StepBreached = "step.breached",
    StepCancelled = "step.cancelled",
    GroupQuorumMet = "group.quorum-met",
    LoopIterationStarted = "loop.iteration-started",
    LoopExhausted = "loop.exhausted"
);

/// What a node does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowNodeType {
    /// It runs an agent of Velt on a page.
    Agent,
    /// It waits for reviewers to approve or reject.
    Human,
    /// It sends an email or a Slack message.
    Notification,
    /// It calls an HTTPS endpoint of yours.
    Webhook,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowNodeType,
    Agent = "agent",
    Human = "human",
    Notification = "notification",
    Webhook = "webhook"
);

/// How a notification is sent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowNotificationChannel {
    /// By email.
    Email,
    /// By Slack.
    Slack,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowNotificationChannel,
    Email = "email",
    Slack = "slack"
);
/// What the body of a notification is written in; `text` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowNotificationFormat {
    /// Plain text.
    Text,
    /// HTML.
    Html,
    /// A JSON array of blocks of Slack. For Slack only.
    SlackBlocks,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowNotificationFormat,
    Text = "text",
    Html = "html",
    SlackBlocks = "slack-blocks"
);

/// When the step of a webhook node is done; `sync` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowWebhookMode {
    /// When your endpoint answers.
    Sync,
    /// When your endpoint calls back.
    Async,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowWebhookMode, Sync = "sync", Async = "async");
/// The HTTP method that a webhook is called with; `POST` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowWebhookMethod {
    /// The method GET.
    Get,
    /// The method POST.
    Post,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowWebhookMethod, Get = "GET", Post = "POST");
/// How your endpoint knows that the call is from Velt; `hmac` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowWebhookAuthMode {
    /// The body is signed with the webhook secret of the execution.
    Hmac,
    /// A fixed token is sent, which the context of the trigger has to hold.
    Token,
    /// Not at all.
    None,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowWebhookAuthMode,
    Hmac = "hmac",
    Token = "token",
    None = "none"
);

/// What the body of the call to a webhook is; `envelope` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowWebhookBody {
    /// The payload in an envelope of Velt.
    Envelope,
    /// The payload as it is.
    PassThrough,
    /// Nothing; only with the method GET.
    None,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowWebhookBody,
    Envelope = "envelope",
    PassThrough = "pass-through",
    None = "none"
);

/// What an edge starts from or leads to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowEndpointKind {
    /// One node.
    Node,
    /// A group of nodes.
    Group,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowEndpointKind, Node = "node", Group = "group");
/// When an edge is taken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowEdgeRole {
    /// When the step before it was approved.
    Approve,
    /// When the step before it was rejected.
    Reject,
    /// When the step before it is over, in whichever way.
    Always,
    /// When a loop has been repeated as often as it may be.
    Exhausted,
    /// When the condition in `when` is true.
    Custom,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowEdgeRole,
    Approve = "approve",
    Reject = "reject",
    Always = "always",
    Exhausted = "exhausted",
    Custom = "custom"
);

/// What happens when enough members of a group have approved; `waitAll` if left
/// out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowQuorumPolicy {
    /// The others go on; the group is over when all of them are.
    WaitAll,
    /// Those who still wait are cancelled.
    CancelOnQuorum,
    /// Those who still wait are cancelled, and each node after the group runs once.
    JoinOnQuorum,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowQuorumPolicy,
    WaitAll = "waitAll",
    CancelOnQuorum = "cancelOnQuorum",
    JoinOnQuorum = "joinOnQuorum"
);

/// What to do with a step that is not over.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowStepAction {
    /// Approve it as an operator. The step has to be waiting.
    ForceApprove,
    /// Reject it as an operator. The step has to be waiting.
    ForceReject,
    /// Complete it as an operator. The step has to be running or waiting.
    ForceComplete,
    /// Let it fail, as an operator. The step has to be running or waiting.
    ForceFail,
    /// Approve it as a reviewer. The step has to be one of a human node, and waiting.
    ReviewerApprove,
    /// Reject it as a reviewer. The step has to be one of a human node, and waiting.
    ReviewerReject,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowStepAction,
    ForceApprove = "force-approve",
    ForceReject = "force-reject",
    ForceComplete = "force-complete",
    ForceFail = "force-fail",
    ReviewerApprove = "reviewer-approve",
    ReviewerReject = "reviewer-reject"
);

/// What became of a response of an agent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowAgentResolution {
    /// It was taken care of.
    Resolved,
    /// It was rejected.
    Rejected,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowAgentResolution,
    Resolved = "resolved",
    Rejected = "rejected"
);
/// What a reviewer decided.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowReviewerDecision {
    /// The reviewer approves.
    Approve,
    /// The reviewer rejects.
    Reject,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowReviewerDecision,
    Approve = "approve",
    Reject = "reject"
);
/// What the responses to a step add up to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowAggregatorStatus {
    /// More responses are needed.
    Pending,
    /// The step is approved.
    Resolved,
    /// The step is rejected.
    Rejected,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowAggregatorStatus,
    Pending = "pending",
    Resolved = "resolved",
    Rejected = "rejected"
);

/// Why a response to a step was not recorded.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowRecordRefusal {
    /// It was recorded before. This can be ignored.
    Idempotent,
    /// The step was decided before.
    AlreadyTerminal,
    /// Whoever responds is none of the reviewers of the step.
    UnknownResponder,
    /// Nothing adds up responses for the step.
    AggregatorMissing,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowRecordRefusal,
    Idempotent = "idempotent",
    AlreadyTerminal = "already-terminal",
    UnknownResponder = "unknown-responder",
    AggregatorMissing = "aggregator-missing"
);
