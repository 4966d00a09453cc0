// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `approval-engine`.
//!
//! Requires the feature `approval-engine`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// Cancels a workflow execution.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().approval_engine().cancel_execution()`](../../../velt/v2/struct.ApprovalEngine.html#method.cancel_execution)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CancelWorkflowExecution {
    /// The execution ID.
    pub execution_id: ::std::string::String,
    /// The reason for the cancellation, at most 500 characters. Included in the cancellation event.
    pub reason: ::std::option::Option<::std::string::String>,
}

/// Cancels a step of an execution.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().approval_engine().cancel_step()`](../../../velt/v2/struct.ApprovalEngine.html#method.cancel_step)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CancelWorkflowStep {
    /// The ID of the person who cancels the step.
    pub actor_id: ::std::string::String,
    /// The execution ID.
    pub execution_id: ::std::string::String,
    /// The reason for the cancellation, at most 500 characters. Included in the cancellation event.
    pub reason: ::std::option::Option<::std::string::String>,
    /// The step ID.
    pub step_id: ::std::string::String,
}

/// Creates a workflow definition. If `scope` is omitted, the definition belongs to the whole project of the API key.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().approval_engine().create_definition()`](../../../velt/v2/struct.ApprovalEngine.html#method.create_definition)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateWorkflowDefinition {
    /// Custom data to store with the definition.
    pub custom:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The definition ID, chosen by you: 3 to 64 lowercase letters, digits and hyphens, starting with a letter or digit.
    pub definition_id: ::std::string::String,
    /// A human-readable description, at most 2000 characters.
    pub description: ::std::option::Option<::std::string::String>,
    /// The document ID. Required for the scope `document`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The edges between the nodes and groups, at most 500.
    pub edges: ::std::vec::Vec<WorkflowEdge>,
    /// The groups of nodes that run in parallel, at most 100.
    pub groups: ::std::option::Option<::std::vec::Vec<WorkflowGroup>>,
    /// The display name, at most 200 characters.
    pub name: ::std::string::String,
    /// The nodes of the workflow, at most 100.
    pub nodes: ::std::vec::Vec<WorkflowNode>,
    /// The organization ID. Required for the scopes `organization` and `document`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The project, organization or document that a workflow belongs to. IDs that do not apply
    /// are null in responses and must be omitted from requests.
    pub scope: ::std::option::Option<WorkflowScope>,
    /// The tags of the definition: at most 20, each at most 64 characters.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The triggers that start the workflow automatically, at most 50.
    pub triggers: ::std::option::Option<::std::vec::Vec<WorkflowTrigger>>,
    /// The default webhook for the events of all executions. The `webhookUrl` of an execution
    /// takes precedence. Never included in a response.
    pub webhook_config: ::std::option::Option<WorkflowWebhookConfig>,
}

/// Deletes a workflow definition.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().approval_engine().delete_definition()`](../../../velt/v2/struct.ApprovalEngine.html#method.delete_definition)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteWorkflowDefinition {
    /// The definition ID.
    pub definition_id: ::std::string::String,
    /// The document ID. Accepted but ignored.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization ID. Accepted but ignored.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// Whether to remove the definition with all of its versions instead of only hiding it. Defaults to false.
    pub purge: ::std::option::Option<bool>,
}

/// Starts a workflow execution.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().approval_engine().dispatch_execution()`](../../../velt/v2/struct.ApprovalEngine.html#method.dispatch_execution)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DispatchWorkflowExecution {
    /// The correlation ID, chosen by you, of at most 200 characters: letters, digits, `:`, `_`, `-` and `.`. Helps to find related executions and events. Generated by Velt if omitted.
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// The definition ID.
    pub definition_id: ::std::string::String,
    /// The document ID, passed to agents. Never included in a response.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The ID of the folder that the execution belongs to.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// An idempotency key, chosen by you, of at most 200 characters: letters, digits, `:`, `_`, `-` and `.`. Another call with the same key does not start another execution.
    pub idempotency_key: ::std::option::Option<::std::string::String>,
    /// The organization ID, passed to agents. Never included in a response.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The trigger context: the initial data of the execution. Edges and templates can refer to it.
    pub trigger_context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The secret that Velt signs the events with. From 16 to 512 characters. Requires `webhookUrl`.
    pub webhook_secret: ::std::option::Option<crate::Secret>,
    /// The URL that receives events, instead of the webhook of the definition. Must use HTTPS and must not be a private address. Requires `webhookSecret`.
    pub webhook_url: ::std::option::Option<::std::string::String>,
}

/// Returns a workflow definition.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().approval_engine().get_definition()`](../../../velt/v2/struct.ApprovalEngine.html#method.get_definition)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkflowDefinition {
    /// The definition ID.
    pub definition_id: ::std::string::String,
    /// The document ID. Accepted but ignored.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization ID. Accepted but ignored.
    pub organization_id: ::std::option::Option<::std::string::String>,
}

/// Returns a workflow execution with its steps.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().approval_engine().get_execution()`](../../../velt/v2/struct.ApprovalEngine.html#method.get_execution)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkflowExecution {
    /// The execution ID.
    pub execution_id: ::std::string::String,
}

/// Lists the events of a workflow execution.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().approval_engine().get_execution_events()`](../../../velt/v2/struct.ApprovalEngine.html#method.get_execution_events)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkflowExecutionEvents {
    /// The execution ID.
    pub execution_id: ::std::string::String,
    /// Maximum number of events per page, up to 500. Defaults to 100.
    pub page_size: ::std::option::Option<i64>,
    /// The sequence number of the last event that you know. Only later events are returned. Defaults to 0.
    pub since_seq: ::std::option::Option<i64>,
}

/// Lists workflow definitions.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().approval_engine().list_definitions()`](../../../velt/v2/struct.ApprovalEngine.html#method.list_definitions)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ListWorkflowDefinitions {
    /// Cursor of the page to return, from the previous response. If omitted, the first page is returned. The cursor is a time, in epoch milliseconds.
    pub cursor: ::std::option::Option<i64>,
    /// The document ID. Velt's documentation contradicts itself: its API reference says that the list does not accept this filter, but its Node SDK types include it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization ID. Velt's documentation contradicts itself: its API reference says that the list does not accept this filter, but its Node SDK types include it.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// Maximum number of definitions per page, up to 500. Defaults to 50.
    pub page_size: ::std::option::Option<i64>,
}

/// Lists workflow executions.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().approval_engine().list_executions()`](../../../velt/v2/struct.ApprovalEngine.html#method.list_executions)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ListWorkflowExecutions {
    /// Cursor of the page to return, from the previous response. If omitted, the first page is returned.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// The definition ID. If omitted, the executions of all definitions are listed.
    pub definition_id: ::std::option::Option<::std::string::String>,
    /// Maximum number of executions per page, up to 500. Defaults to 50.
    pub page_size: ::std::option::Option<i64>,
    /// The status of a workflow execution.
    pub status: ::std::option::Option<crate::types::WorkflowExecutionStatus>,
}

/// Records the resolution of an agent response that a step is waiting for.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().approval_engine().record_agent_resolution()`](../../../velt/v2/struct.ApprovalEngine.html#method.record_agent_resolution)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordWorkflowAgentResolution {
    /// The ID of the person who resolves the response.
    pub actor_id: ::std::string::String,
    /// The execution ID.
    pub execution_id: ::std::string::String,
    /// The reason for the resolution, at most 2000 characters.
    pub reason: ::std::option::Option<::std::string::String>,
    /// The resolution of an agent response.
    pub resolution: crate::types::WorkflowAgentResolution,
    /// The ID of the agent response, as given in the output of the step.
    pub response_id: ::std::string::String,
    /// The step ID. The step must belong to an agent node and be waiting.
    pub step_id: ::std::string::String,
}

/// Records a reviewer's decision on a step.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().approval_engine().record_reviewer_decision()`](../../../velt/v2/struct.ApprovalEngine.html#method.record_reviewer_decision)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordWorkflowReviewerDecision {
    /// A reviewer's decision on a step.
    pub decision: crate::types::WorkflowReviewerDecision,
    /// The execution ID.
    pub execution_id: ::std::string::String,
    /// The reason for the decision, at most 2000 characters.
    pub reason: ::std::option::Option<::std::string::String>,
    /// The user ID of the reviewer, as listed in the node.
    pub reviewer_id: ::std::string::String,
    /// The step ID. The step must belong to a human node and be waiting.
    pub step_id: ::std::string::String,
}

/// Resolves a running or waiting step.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().approval_engine().resolve_step()`](../../../velt/v2/struct.ApprovalEngine.html#method.resolve_step)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ResolveWorkflowStep {
    /// An action that resolves a running or waiting step.
    pub action: crate::types::WorkflowStepAction,
    /// The ID of the person who performs the action. For reviewer actions, this must be a reviewer of the step.
    pub actor_id: ::std::string::String,
    /// The execution ID.
    pub execution_id: ::std::string::String,
    /// The output of the step. When a step is approved or rejected, Velt sets `decision`, `approved`, `approvalReply` and `overriddenAt` itself.
    pub output:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The reason for the action, at most 2000 characters. Included in the audit event.
    pub reason: ::std::option::Option<::std::string::String>,
    /// The step ID.
    pub step_id: ::std::string::String,
}

/// Replaces a workflow definition. Omitted fields are reset. If `scope` is omitted, the definition belongs to the whole project of the API key.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().approval_engine().update_definition()`](../../../velt/v2/struct.ApprovalEngine.html#method.update_definition)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkflowDefinition {
    /// Custom data to store with the definition.
    pub custom:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The definition ID.
    pub definition_id: ::std::string::String,
    /// A human-readable description, at most 2000 characters.
    pub description: ::std::option::Option<::std::string::String>,
    /// The document ID. Required for the scope `document`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The edges between the nodes and groups, at most 500.
    pub edges: ::std::vec::Vec<WorkflowEdge>,
    /// The groups of nodes that run in parallel, at most 100.
    pub groups: ::std::option::Option<::std::vec::Vec<WorkflowGroup>>,
    /// The version to replace. The call fails if it is not the latest version.
    pub if_version: i64,
    /// The display name, at most 200 characters.
    pub name: ::std::string::String,
    /// The nodes of the workflow, at most 100.
    pub nodes: ::std::vec::Vec<WorkflowNode>,
    /// The organization ID. Required for the scopes `organization` and `document`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The project, organization or document that a workflow belongs to. IDs that do not apply
    /// are null in responses and must be omitted from requests.
    pub scope: ::std::option::Option<WorkflowScope>,
    /// The tags of the definition: at most 20, each at most 64 characters.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The triggers that start the workflow automatically, at most 50.
    pub triggers: ::std::option::Option<::std::vec::Vec<WorkflowTrigger>>,
    /// The default webhook for the events of all executions. The `webhookUrl` of an execution
    /// takes precedence. Never included in a response.
    pub webhook_config: ::std::option::Option<WorkflowWebhookConfig>,
}

/// The configuration of an agent node: the agent and the page to run it on. Requires `url` or `urlPath`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowAgentNodeConfig {
    /// The agent ID. In tests, `__mock__` selects a mock agent that always passes.
    pub agent_id: ::std::string::String,
    /// Maximum runtime of the agent, in milliseconds, up to 86400000 (24 hours). Defaults to 600000 (10 minutes).
    pub agent_max_runtime_ms: ::std::option::Option<i64>,
    /// Whether the step waits for an external resolution. Not available yet: the step fails when the workflow runs. Requires `resolutionPolicy`.
    pub blocking: ::std::option::Option<bool>,
    /// Whether the agent may continue to other pages. Defaults to false.
    pub cross_page_execute: ::std::option::Option<bool>,
    /// Additional input for the agent.
    pub input_mapping:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Maximum number of pages that the agent visits per run, up to 500.
    pub max_urls_to_process: ::std::option::Option<i64>,
    /// Interval at which Velt checks whether the agent has finished, in milliseconds, from 5000 to 60000. Defaults to 15000.
    pub poll_interval_ms: ::std::option::Option<i64>,
    /// The prompt to use instead of the agent's own, at most 8000 characters.
    pub prompt_override: ::std::option::Option<::std::string::String>,
    /// Whether an empty output is a failure. Has no effect on agent nodes. Velt's documentation contradicts itself: an example sets this field here, but the reference table lists it on the node.
    pub require_non_empty_output: ::std::option::Option<bool>,
    /// When a `blocking` step counts as resolved. Velt's Node guide describes an object with a `kind` (`allResolved` or `minResolved`) and, for `minResolved`, a `minCount` from 1 to 500.
    pub resolution_policy: ::std::option::Option<::serde_json::Value>,
    /// The URL of the page, at most 2000 characters. Takes precedence over `urlPath`.
    pub url: ::std::option::Option<::std::string::String>,
    /// The dot-separated path of the page URL in the trigger context, at most 500 characters.
    pub url_path: ::std::option::Option<::std::string::String>,
    /// Context fields to pass to the agent, each mapped to the dot-separated path of its value in the trigger context.
    pub user_context_mapping: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

/// A trigger that starts a workflow when a connected app reports an event. Available only to workspaces on the Superflow platform; for other workspaces, the call fails with `FAILED_PRECONDITION`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowAppTrigger {
    /// The names of the events that start the workflow, at most 50. Defaults to all events.
    pub allowed_events: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The ID of the app installation, which must be connected to your workspace: the GitHub `installation.id` or the Vercel `configuration.id`.
    pub installation_ref: ::std::string::String,
    /// Conditions on the payload, at most 20. All of them must be met.
    pub payload_filters: ::std::option::Option<::std::vec::Vec<WorkflowPayloadFilter>>,
    /// The Vercel projects whose events start the workflow, by ID or name, at most 200. Defaults to all projects.
    pub project_filter: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The app that sends the events of an app trigger.
    pub provider: crate::types::WorkflowAppProvider,
    /// The GitHub repositories whose events start the workflow, as `owner/name`, at most 200. Defaults to all repositories.
    pub repo_filter: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// An edge between two nodes that Velt compiled from the edges of the definition.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowCompiledEdge {
    /// The ID of the node that the edge starts from.
    pub from: ::std::string::String,
    /// The ID of the group that the original edge starts from, if any.
    pub from_group_id: ::std::option::Option<::std::string::String>,
    /// When an edge is taken.
    pub role: crate::types::WorkflowEdgeRole,
    /// The ID of the node that the edge leads to.
    pub to: ::std::string::String,
    /// The ID of the group that the original edge leads to, if any.
    pub to_group_id: ::std::option::Option<::std::string::String>,
    /// The condition, as a tree. Null if the edge is always taken.
    pub when: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
}

/// The graph that Velt compiled from the nodes, edges and groups of a definition.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowCompiledGraph {
    /// The edges that lead forward.
    pub forward_edges: ::std::vec::Vec<WorkflowCompiledEdge>,
    /// The parts of the workflow that can be repeated.
    pub loops: ::std::vec::Vec<WorkflowCompiledLoop>,
}

/// A loop: a part of a workflow that can be repeated.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowCompiledLoop {
    /// The IDs of the nodes that are repeated.
    pub body_node_ids: ::std::vec::Vec<::std::string::String>,
    /// The ID of the node that each iteration starts with.
    pub entry_node_id: ::std::string::String,
    /// The loop ID, generated by Velt.
    pub loop_id: ::std::string::String,
    /// Maximum number of iterations.
    pub max_iterations: i64,
    /// The node that the workflow continues with when the loop reaches its maximum number of iterations. Null if the execution fails instead.
    pub on_exhausted: ::std::option::Option<WorkflowLoopExit>,
}

/// A workflow definition. Fields that were not set are null.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().approval_engine().create_definition()`](../../../velt/v2/struct.ApprovalEngine.html#method.create_definition), [`v2().approval_engine().get_definition()`](../../../velt/v2/struct.ApprovalEngine.html#method.get_definition) and [`v2().approval_engine().update_definition()`](../../../velt/v2/struct.ApprovalEngine.html#method.update_definition)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowDefinition {
    /// The graph that Velt compiled from the nodes, edges and groups of a definition.
    pub compiled: WorkflowCompiledGraph,
    /// Creation time, in epoch milliseconds.
    pub created_at: i64,
    /// Custom data stored with the definition.
    pub custom:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The definition ID.
    pub definition_id: ::std::string::String,
    /// A human-readable description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The edges between the nodes and groups, as you sent them.
    pub edges: ::std::vec::Vec<WorkflowEdge>,
    /// The groups of nodes that run in parallel.
    pub groups: ::std::option::Option<::std::vec::Vec<WorkflowGroup>>,
    /// The display name.
    pub name: ::std::string::String,
    /// The nodes of the workflow.
    pub nodes: ::std::vec::Vec<WorkflowNode>,
    /// The project, organization or document that a workflow belongs to. IDs that do not apply
    /// are null in responses and must be omitted from requests.
    pub scope: WorkflowScope,
    /// The status of a workflow definition.
    pub status: crate::types::WorkflowDefinitionStatus,
    /// The tags of the definition.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The triggers that start the workflow automatically.
    pub triggers: ::std::option::Option<::std::vec::Vec<WorkflowTrigger>>,
    /// Time of the last update, in epoch milliseconds.
    pub updated_at: i64,
    /// The version number, starting at 1.
    pub version: i64,
}

/// The outcome of deleting a workflow definition.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().approval_engine().delete_definition()`](../../../velt/v2/struct.ApprovalEngine.html#method.delete_definition)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowDefinitionDeletion {
    /// The definition ID.
    pub definition_id: ::std::string::String,
    /// Whether the definition was deleted.
    pub deleted: bool,
    /// Whether the definition was removed with all of its versions.
    pub purged: bool,
}

/// A page of workflow definitions.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().approval_engine().list_definitions()`](../../../velt/v2/struct.ApprovalEngine.html#method.list_definitions)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowDefinitionPage {
    /// The definitions, most recently updated first.
    pub items: ::std::vec::Vec<WorkflowDefinition>,
    /// Cursor of the next page. Null on the last page.
    pub next_cursor: ::std::option::Option<i64>,
}

/// A workflow execution that was started.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().approval_engine().dispatch_execution()`](../../../velt/v2/struct.ApprovalEngine.html#method.dispatch_execution)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowDispatch {
    /// The correlation ID, chosen by you or generated by Velt, for finding related executions and events.
    pub correlation_id: ::std::string::String,
    /// Whether an earlier call with the same idempotency key started the execution.
    pub deduplicated: bool,
    /// The execution ID, generated by Velt.
    pub execution_id: ::std::string::String,
}

/// An edge from one node or group to the next. If `on` is omitted, the edge has the role `always`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowEdge {
    /// The start or end of an edge. An edge cannot have a group at both ends.
    pub from: WorkflowEdgeEndpoint,
    /// A loop: the edge leads back to an earlier node, so that part of the workflow is repeated.
    /// Only for `reject` edges.
    pub loop_: ::std::option::Option<WorkflowEdgeLoop>,
    /// When an edge is taken.
    pub on: ::std::option::Option<crate::types::WorkflowEdgeRole>,
    /// The start or end of an edge. An edge cannot have a group at both ends.
    pub to: WorkflowEdgeEndpoint,
    /// The condition, as JSON text of at most 1000 characters, such as `{"op":"eq","args":[{"var":"output.decision"},"approve"]}`. Required if `on` is `custom`, and not allowed otherwise.
    pub when: ::std::option::Option<::std::string::String>,
}

/// The start or end of an edge. An edge cannot have a group at both ends.
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

/// A loop: the edge leads back to an earlier node, so that part of the workflow is repeated. Only for `reject` edges.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowEdgeLoop {
    /// Maximum number of iterations, from 1 to 20.
    pub max_iterations: i64,
}

/// An event of an execution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowEvent {
    /// The correlation ID of the execution.
    pub correlation_id: ::std::string::String,
    /// Details of the event. Its fields depend on the type of the event.
    pub data: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The event ID, generated by Velt.
    pub event_id: ::std::string::String,
    /// The sequence number of the event within its execution. Sequence numbers increase but may have gaps.
    pub seq: i64,
    /// The ID of the step that the event is about, if any.
    pub step_id: ::std::option::Option<::std::string::String>,
    /// Event time, in epoch milliseconds.
    pub timestamp: i64,
    /// The type of an execution event.
    pub type_: crate::types::WorkflowEventType,
}

/// A page of the events of an execution.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().approval_engine().get_execution_events()`](../../../velt/v2/struct.ApprovalEngine.html#method.get_execution_events)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowEventPage {
    /// The events, in order.
    pub events: ::std::vec::Vec<WorkflowEvent>,
    /// The execution ID.
    pub execution_id: ::std::string::String,
    /// Whether there is a next page.
    pub has_more: bool,
    /// The value of `sinceSeq` for the next page.
    pub next_cursor: i64,
}

/// An execution of a workflow.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().approval_engine().get_execution()`](../../../velt/v2/struct.ApprovalEngine.html#method.get_execution)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowExecution {
    /// Cancellation time, in epoch milliseconds.
    pub cancelled_at: ::std::option::Option<i64>,
    /// Completion time, in epoch milliseconds.
    pub completed_at: ::std::option::Option<i64>,
    /// The correlation ID, chosen by you or generated by Velt, for finding related executions and events.
    pub correlation_id: ::std::string::String,
    /// The definition ID.
    pub definition_id: ::std::string::String,
    /// The version of the definition that the execution runs.
    pub definition_version: i64,
    /// The execution ID, generated by Velt.
    pub execution_id: ::std::string::String,
    /// The reason the execution failed, if it did.
    pub failure_reason: ::std::option::Option<WorkflowFailure>,
    /// The idempotency key, chosen by you or generated by Velt, that identifies repeated calls.
    pub idempotency_key: ::std::string::String,
    /// Start time, in epoch milliseconds.
    pub started_at: i64,
    /// The status of a workflow execution.
    pub status: crate::types::WorkflowExecutionStatus,
    /// The steps so far. Empty in lists of executions.
    pub steps: ::std::vec::Vec<WorkflowStep>,
}

/// The outcome of cancelling an execution.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().approval_engine().cancel_execution()`](../../../velt/v2/struct.ApprovalEngine.html#method.cancel_execution)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowExecutionCancellation {
    /// Whether the execution is cancelled.
    pub cancelled: bool,
    /// The execution ID.
    pub execution_id: ::std::string::String,
}

/// A page of workflow executions.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().approval_engine().list_executions()`](../../../velt/v2/struct.ApprovalEngine.html#method.list_executions)."
)]
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
    /// Cursor of the next page. Null on the last page.
    pub next_cursor: ::std::option::Option<::std::string::String>,
}

/// The reason an execution or a step failed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowFailure {
    /// A machine-readable error code.
    pub code: ::std::string::String,
    /// A human-readable error message.
    pub message: ::std::string::String,
}

/// A group of nodes that run in parallel and share a required number of approvals.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowGroup {
    /// The number of members that must end before the group ends, up to 500. Set it to the number of members: with a higher number, the group never ends.
    pub expected_steps: i64,
    /// The group ID, unique within the definition. At most 64 characters.
    pub group_id: ::std::string::String,
    /// The IDs of the nodes in the group, at most 500. A node can be in only one group.
    pub member_node_ids: ::std::vec::Vec<::std::string::String>,
    /// What happens when enough members of the group have approved. Defaults to `waitAll`.
    pub on_quorum_met: ::std::option::Option<crate::types::WorkflowQuorumPolicy>,
    /// The number of members that must approve. At most `expectedSteps`.
    pub quorum: i64,
    /// The IDs of members whose approval is always required. At most as many as `quorum`.
    pub required_node_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// A group at the start or end of an edge.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowGroupEndpoint {
    /// The group ID.
    pub group_id: ::std::string::String,
    /// The kind of an edge endpoint.
    pub kind: crate::types::WorkflowEndpointKind,
}

/// The configuration of a human node. Requires either `reviewers` or `reviewerIds`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowHumanNodeConfig {
    /// A text to show to the reviewers, at most 8000 characters. Velt copies it to the output of the step.
    pub comment_body: ::std::option::Option<::std::string::String>,
    /// Email addresses for your own notifications, at most 50. Velt copies them to the output of the step.
    pub reviewer_emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The user IDs of the reviewers, all of them mandatory. Superseded by `reviewers`, and cannot be combined with it.
    pub reviewer_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The reviewers, without duplicates. At least one must be mandatory. Cannot be combined with `reviewerIds`.
    pub reviewers: ::std::option::Option<::std::vec::Vec<WorkflowReviewer>>,
}

/// A trigger that starts a workflow when another system calls Velt.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowInboundWebhookTrigger {
    /// The names of the events that start the workflow, at most 50. Other events are ignored.
    pub allowed_events: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How an inbound call is authenticated.
    pub auth_mode: crate::types::WorkflowInboundAuthMode,
    /// The header that contains the event name. Only for the provider `custom`.
    pub event_name_header: ::std::option::Option<::std::string::String>,
    /// The dot-separated path of the event ID in the body, such as `event.id`, used to detect repeated calls.
    pub idempotency_body_path: ::std::option::Option<::std::string::String>,
    /// The header that contains the event ID, used to detect repeated calls.
    pub idempotency_header: ::std::option::Option<::std::string::String>,
    /// How the payload of the call becomes the trigger context. Defaults to `pass-through`.
    pub payload_mapping: ::std::option::Option<crate::types::WorkflowPayloadMapping>,
    /// The provider whose signature scheme the call uses. Defaults to `velt`.
    pub provider: ::std::option::Option<crate::types::WorkflowInboundProvider>,
    /// The secret that signs the calls or is sent in their `Authorization` header, depending on `authMode`. From 16 to 512 characters.
    pub secret: ::std::string::String,
    /// The signature algorithm of an inbound call. Required for the provider `custom`.
    pub signature_algorithm: ::std::option::Option<crate::types::WorkflowSignatureAlgorithm>,
    /// The header that contains the hexadecimal signature. Required for the provider `custom`.
    pub signature_header: ::std::option::Option<::std::string::String>,
    /// The prefix before the signature, such as `sha256=`. Only for the provider `custom`.
    pub signature_prefix: ::std::option::Option<::std::string::String>,
}

/// The node that a workflow continues with after a loop.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowLoopExit {
    /// The ID of the node to continue with.
    pub route_to_node_id: ::std::string::String,
}

/// A node of a workflow: a single action. A human node requires an outgoing `reject` edge.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowNode {
    /// The configuration of a node. Its form depends on the type of the node.
    pub config: WorkflowNodeConfig,
    /// A human-readable description, at most 2000 characters.
    pub description: ::std::option::Option<::std::string::String>,
    /// The display name, at most 200 characters.
    pub name: ::std::option::Option<::std::string::String>,
    /// The node ID, unique within the definition. At most 64 characters.
    pub node_id: ::std::string::String,
    /// Whether an empty response is a failure. Has an effect only for webhook nodes in `sync` mode.
    pub require_non_empty_output: ::std::option::Option<bool>,
    /// Maximum duration of the step, in milliseconds, up to 604800000 (7 days). A step that takes longer becomes `breached`. If the node has outgoing edges, one of them must handle the breach.
    pub sla_ms: ::std::option::Option<i64>,
    /// The type of a node.
    pub type_: crate::types::WorkflowNodeType,
}

/// The configuration of a node. Its form depends on the type of the node.
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

/// A node at the start or end of an edge.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowNodeEndpoint {
    /// The kind of an edge endpoint.
    pub kind: crate::types::WorkflowEndpointKind,
    /// The node ID.
    pub node_id: ::std::string::String,
}

/// The configuration of a notification node. Templates can contain placeholders such as `{{input.decision}}`, with paths under `input`, `execution` and `step`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowNotificationNodeConfig {
    /// The template of the body, at most 16000 characters.
    pub body_template: ::std::string::String,
    /// The channel of a notification.
    pub channel: crate::types::WorkflowNotificationChannel,
    /// The format of the body of a notification. Defaults to `text`.
    pub format: ::std::option::Option<crate::types::WorkflowNotificationFormat>,
    /// The email addresses of the recipients, at most 50. Required for email.
    pub recipients: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The ID of a Slack channel, or the HTTPS URL of a Slack incoming webhook. Required for Slack.
    pub slack_target: ::std::option::Option<::std::string::String>,
    /// The template of the email subject, at most 2000 characters.
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
    /// The accepted values, one of which must match.
    pub in_: ::std::vec::Vec<::serde_json::Value>,
    /// The path of the value in the payload.
    pub path: ::std::string::String,
}

/// The outcome of recording a response to a step.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().approval_engine().record_agent_resolution()`](../../../velt/v2/struct.ApprovalEngine.html#method.record_agent_resolution) and [`v2().approval_engine().record_reviewer_decision()`](../../../velt/v2/struct.ApprovalEngine.html#method.record_reviewer_decision)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowRecord {
    /// The combined result of the responses to the step. Null if the step has no aggregator.
    pub aggregator_status: ::std::option::Option<crate::types::WorkflowAggregatorStatus>,
    /// Whether the response was recorded.
    pub recorded: bool,
    /// The reason a response to a step was not recorded.
    pub rejection_reason: ::std::option::Option<crate::types::WorkflowRecordRefusal>,
    /// Whether the workflow continues because of the response.
    pub resume_scheduled: bool,
}

/// A reviewer who is asked to approve or reject.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowReviewer {
    /// Whether the reviewer's approval is required.
    pub mandatory: bool,
    /// The user ID.
    pub user_id: ::std::string::String,
}

/// A trigger that starts a workflow on a schedule.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowScheduleTrigger {
    /// The schedule, as a five-field cron expression.
    pub cron: ::std::string::String,
    /// Whether the schedule is active. Setting it to false removes the schedule.
    pub enabled: bool,
    /// The value of `schedule.payload` in the trigger context.
    pub payload_template:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The time zone of the schedule, as an IANA name such as `America/Los_Angeles`.
    pub timezone: ::std::string::String,
}

/// The project, organization or document that a workflow belongs to. IDs that do not apply are null in responses and must be omitted from requests.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowScope {
    /// The document ID. Required for the level `document`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// Whether the workflow belongs to the whole project, an organization or a document.
    pub level: crate::types::WorkflowScopeLevel,
    /// The organization ID. Required for the levels `organization` and `document`.
    pub organization_id: ::std::option::Option<::std::string::String>,
}

/// A step of an execution: one run of a node.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowStep {
    /// End time, in epoch milliseconds.
    pub completed_at: ::std::option::Option<i64>,
    /// The reason the step failed, if it did.
    pub error: ::std::option::Option<WorkflowFailure>,
    /// The ID of the group that the node belongs to, if any.
    pub group_id: ::std::option::Option<::std::string::String>,
    /// The ID of the node in the definition.
    pub node_id: ::std::string::String,
    /// The type of a node.
    pub node_type: crate::types::WorkflowNodeType,
    /// The output of the step. Its fields depend on the type of the node.
    pub output: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Start time, in epoch milliseconds.
    pub started_at: ::std::option::Option<i64>,
    /// The status of a step.
    pub status: crate::types::WorkflowStepStatus,
    /// The step ID, generated by Velt.
    pub step_id: ::std::string::String,
}

/// The outcome of cancelling a step.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().approval_engine().cancel_step()`](../../../velt/v2/struct.ApprovalEngine.html#method.cancel_step)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowStepCancellation {
    /// Whether the step was cancelled.
    pub cancelled: bool,
    /// The execution ID.
    pub execution_id: ::std::string::String,
    /// The step ID.
    pub step_id: ::std::string::String,
}

/// The outcome of resolving a step.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().approval_engine().resolve_step()`](../../../velt/v2/struct.ApprovalEngine.html#method.resolve_step)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowStepResolution {
    /// An action that resolves a running or waiting step.
    pub action: crate::types::WorkflowStepAction,
    /// The execution ID.
    pub execution_id: ::std::string::String,
    /// Whether the step was resolved.
    pub resolved: bool,
    /// The step ID.
    pub step_id: ::std::string::String,
}

/// A trigger that starts a workflow automatically. Accepts at most one of `inboundWebhook`, `schedule` and `appTrigger`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowTrigger {
    /// A trigger that starts a workflow when a connected app reports an event. Available only to
    /// workspaces on the Superflow platform; for other workspaces, the call fails with
    /// `FAILED_PRECONDITION`.
    pub app_trigger: ::std::option::Option<WorkflowAppTrigger>,
    /// The display name of the event, at most 128 characters.
    pub event_name: ::std::option::Option<::std::string::String>,
    /// Match filters in free form. Velt does not document how they are applied.
    pub filters:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// A trigger that starts a workflow when another system calls Velt.
    pub inbound_webhook: ::std::option::Option<WorkflowInboundWebhookTrigger>,
    /// A trigger that starts a workflow on a schedule.
    pub schedule: ::std::option::Option<WorkflowScheduleTrigger>,
    /// The trigger ID, chosen by you. At most 128 characters.
    pub trigger_id: ::std::string::String,
}

/// The default webhook for the events of all executions. The `webhookUrl` of an execution takes precedence. Never included in a response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowWebhookConfig {
    /// The types of events to send, at most 50. Defaults to all types.
    pub event_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The secret that Velt signs the events with. From 16 to 512 characters.
    pub secret: ::std::string::String,
    /// The URL that receives the events. Must use HTTPS.
    pub url: ::std::string::String,
}

/// The configuration of a webhook node: the endpoint to call and how to call it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowWebhookNodeConfig {
    /// How Velt authenticates itself to your endpoint. Defaults to `hmac`.
    pub auth_mode: ::std::option::Option<crate::types::WorkflowWebhookAuthMode>,
    /// The header that contains the token. Required if `authMode` is `token`.
    pub auth_token_header: ::std::option::Option<::std::string::String>,
    /// The body of the call to your endpoint. Defaults to `envelope`.
    pub body_template: ::std::option::Option<crate::types::WorkflowWebhookBody>,
    /// The HTTP status codes that count as success, at most 20. Defaults to 200 to 299.
    pub expected_status_codes: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The HTTP method of the call to your endpoint. Defaults to `POST`.
    pub method: ::std::option::Option<crate::types::WorkflowWebhookMethod>,
    /// When the step of a webhook node completes. Defaults to `sync`.
    pub mode: ::std::option::Option<crate::types::WorkflowWebhookMode>,
    /// Additional request headers. Names that start with `x-velt-` are rejected.
    pub request_headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Timeout for the response, in milliseconds, from 1000 to 60000. Defaults to 10000.
    pub timeout_ms: ::std::option::Option<i64>,
    /// The URL of your endpoint, at most 2000 characters. Must use HTTPS.
    pub url: ::std::string::String,
}

/// Whether a workflow belongs to the whole project, an organization or a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowScopeLevel {
    /// The whole project of the API key.
    ApiKey,
    /// A single organization.
    Organization,
    /// A single document of an organization.
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

/// How an inbound call is authenticated.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowInboundAuthMode {
    /// By an HMAC signature of the body.
    Hmac,
    /// By the secret in the `Authorization` header. Only for the provider `velt`.
    Bearer,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowInboundAuthMode, Hmac = "hmac", Bearer = "bearer");
/// The provider whose signature scheme an inbound call uses. Defaults to `velt`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowInboundProvider {
    /// Velt's scheme: HMAC-SHA256 in the `x-velt-signature` header.
    Velt,
    /// GitHub's scheme: HMAC-SHA256 in the `x-hub-signature-256` header.
    Github,
    /// Vercel's scheme: HMAC-SHA1 in the `x-vercel-signature` header.
    Vercel,
    /// A custom scheme, set by `signatureHeader`, `signatureAlgorithm` and
    /// `signaturePrefix`.
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

/// The signature algorithm of an inbound call. Required for the provider `custom`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowSignatureAlgorithm {
    /// HMAC-SHA1.
    Sha1,
    /// HMAC-SHA256.
    Sha256,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowSignatureAlgorithm, Sha1 = "sha1", Sha256 = "sha256");
/// How the payload of an inbound call becomes the trigger context. Defaults to
/// `pass-through`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowPayloadMapping {
    /// The payload becomes the trigger context unchanged.
    PassThrough,
    /// The payload becomes the `source` field of the trigger context.
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
/// The app that sends the events of an app trigger.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowAppProvider {
    /// Velt's GitHub App.
    Github,
    /// Velt's Vercel integration.
    Vercel,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowAppProvider, Github = "github", Vercel = "vercel");
/// The status of a workflow definition.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowDefinitionStatus {
    /// The definition is in use.
    Active,
    /// The definition is deleted but still stored.
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

/// The status of a workflow execution.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowExecutionStatus {
    /// The execution has not started.
    Pending,
    /// The execution is running.
    Running,
    /// The execution completed.
    Completed,
    /// The execution failed.
    Failed,
    /// The execution was cancelled.
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

/// The status of a step.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowStepStatus {
    /// The step has not started.
    Pending,
    /// The step is running.
    Running,
    /// The step is waiting, for example for a reviewer.
    Waiting,
    /// The step completed.
    Completed,
    /// The step failed.
    Failed,
    /// The step was skipped.
    Skipped,
    /// The step was cancelled.
    Cancelled,
    /// The step exceeded its maximum duration.
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

/// The type of an execution event.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowEventType {
    /// The execution was started.
    ExecutionDispatched,
    /// The execution completed.
    ExecutionCompleted,
    /// The execution failed.
    ExecutionFailed,
    /// The execution was cancelled.
    ExecutionCancelled,
    /// A step is waiting for a reviewer, an agent or a webhook.
    StepAwaitingApproval,
    /// A step completed.
    StepCompleted,
    /// A step failed permanently.
    StepFailed,
    /// A step exceeded its maximum duration.
    StepBreached,
    /// A step was cancelled.
    StepCancelled,
    /// Enough members of a group have approved.
    GroupQuorumMet,
    /// A loop started another iteration.
    LoopIterationStarted,
    /// A loop reached its maximum number of iterations.
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

/// The type of a node.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowNodeType {
    /// Runs a Velt agent on a page.
    Agent,
    /// Waits for reviewers to approve or reject.
    Human,
    /// Sends an email or a Slack message.
    Notification,
    /// Calls an HTTPS endpoint of your server.
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

/// The channel of a notification.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowNotificationChannel {
    /// Email.
    Email,
    /// Slack.
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
/// The format of the body of a notification. Defaults to `text`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowNotificationFormat {
    /// Plain text.
    Text,
    /// HTML.
    Html,
    /// A JSON array of Slack blocks. Only for Slack.
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

/// When the step of a webhook node completes. Defaults to `sync`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowWebhookMode {
    /// When your endpoint responds.
    Sync,
    /// When your endpoint calls back.
    Async,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowWebhookMode, Sync = "sync", Async = "async");
/// The HTTP method of the call to your endpoint. Defaults to `POST`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowWebhookMethod {
    /// The GET method.
    Get,
    /// The POST method.
    Post,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowWebhookMethod, Get = "GET", Post = "POST");
/// How Velt authenticates itself to your endpoint. Defaults to `hmac`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowWebhookAuthMode {
    /// Velt signs the body with the webhook secret of the execution.
    Hmac,
    /// Velt sends a fixed token, which the trigger context contains in `webhookAuth`
    /// under the node ID.
    Token,
    /// Velt does not authenticate itself.
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

/// The body of the call to your endpoint. Defaults to `envelope`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowWebhookBody {
    /// The payload, wrapped in Velt's envelope.
    Envelope,
    /// The payload, unchanged.
    PassThrough,
    /// No body. Only with the GET method.
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

/// The kind of an edge endpoint.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowEndpointKind {
    /// A single node.
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
    /// When the previous step was approved.
    Approve,
    /// When the previous step was rejected.
    Reject,
    /// When the previous step is completed, skipped, failed or breached.
    Always,
    /// When a loop has reached its maximum number of iterations.
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

/// What happens when enough members of a group have approved. Defaults to
/// `waitAll`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowQuorumPolicy {
    /// The other members continue. The group ends when all members have ended.
    WaitAll,
    /// Members that are still waiting are cancelled.
    CancelOnQuorum,
    /// Members that are still waiting are cancelled, and each node after the group runs
    /// once.
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

/// An action that resolves a running or waiting step.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowStepAction {
    /// Approves the step as an operator. The step must be waiting.
    ForceApprove,
    /// Rejects the step as an operator. The step must be waiting.
    ForceReject,
    /// Completes the step as an operator. The step must be running or waiting.
    ForceComplete,
    /// Fails the step as an operator. The step must be running or waiting.
    ForceFail,
    /// Approves the step as a reviewer. The step must belong to a human node and be
    /// waiting.
    ReviewerApprove,
    /// Rejects the step as a reviewer. The step must belong to a human node and be
    /// waiting.
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

/// The resolution of an agent response.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowAgentResolution {
    /// The response was dealt with.
    Resolved,
    /// The response was rejected.
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
/// A reviewer's decision on a step.
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
/// The combined result of the responses to a step.
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

/// The reason a response to a step was not recorded.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowRecordRefusal {
    /// The response was already recorded. You can ignore this.
    Idempotent,
    /// The step was already decided.
    AlreadyTerminal,
    /// The responder is not a reviewer of the step.
    UnknownResponder,
    /// The step has no aggregator to combine responses.
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
