// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `approval-engine`.

use crate::{Client, call::Call, types};
use velt_client::table;

/// Approval workflows that consist of agents, reviewers, notifications and
/// webhooks. A definition describes a workflow. An execution is one run of it and
/// consists of steps.
///
/// From [`Client::v2`]`().approval_engine()`.
#[derive(Debug, Clone)]
pub struct ApprovalEngine {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl ApprovalEngine {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Cancels a workflow execution.
    ///
    /// Has no effect on an execution that has already ended.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CancelWorkflowExecution;
    ///
    /// let request = CancelWorkflowExecution::new("exec_1777374504255_xzy43k9q")
    ///     .reason("Campaign postponed");
    /// let response = velt.v2().approval_engine().cancel_execution(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/executions/cancel` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/executions/cancel-execution)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `execution_id` (required): The execution ID.
    /// - `reason` (optional, at most 500 characters): The reason for the cancellation,
    ///   at most 500 characters. Included in the cancellation event.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workflow/executions/cancel")]
    #[doc(alias = "workflow/executions/cancel")]
    #[doc(alias = "cancel-execution")]
    pub fn cancel_execution(
        &self,
        request: types::CancelWorkflowExecution,
    ) -> Call<types::CancelWorkflowExecution, types::WorkflowExecutionCancellation> {
        Call::new(
            &self.client,
            &table::V2_APPROVAL_ENGINE_CANCEL_EXECUTION,
            request,
        )
    }

    /// Cancels a step of an execution.
    ///
    /// Nodes after the step do not run. Fails with `FAILED_PRECONDITION` if the step
    /// has already ended. A retry therefore fails if the first attempt succeeded.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CancelWorkflowStep;
    ///
    /// let request = CancelWorkflowStep::new(
    ///         "exec_1777374504255_xzy43k9q",
    ///         "step_agent-draft_..._lwofay__to__human-brand",
    ///         "admin_jane",
    ///     )
    ///     .reason("Reviewer unavailable");
    /// let response = velt.v2().approval_engine().cancel_step(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/steps/cancel` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/steps/cancel-step)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `execution_id` (required): The execution ID.
    /// - `step_id` (required): The step ID.
    /// - `actor_id` (required, at least 1 character, at most 256 characters): The ID of
    ///   the person who cancels the step.
    /// - `reason` (optional, at most 500 characters): The reason for the cancellation,
    ///   at most 500 characters. Included in the cancellation event.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workflow/steps/cancel")]
    #[doc(alias = "workflow/steps/cancel")]
    #[doc(alias = "cancel-step")]
    pub fn cancel_step(
        &self,
        request: types::CancelWorkflowStep,
    ) -> Call<types::CancelWorkflowStep, types::WorkflowStepCancellation> {
        Call::new(
            &self.client,
            &table::V2_APPROVAL_ENGINE_CANCEL_STEP,
            request,
        )
    }

    /// Creates a workflow definition.
    ///
    /// Fails with `ALREADY_EXISTS` if an active definition has this ID. A retry
    /// therefore fails if the first attempt succeeded. Fails with `INVALID_ARGUMENT` if
    /// a node, an edge or the whole graph is invalid; the error message says why.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{CreateWorkflowDefinition, WorkflowAgentNodeConfig,
    ///     WorkflowEdge, WorkflowHumanNodeConfig, WorkflowNode, WorkflowReviewer,
    ///     WorkflowScope};
    ///
    /// let request = CreateWorkflowDefinition::new(
    ///         "marketing-copy-approval",
    ///         "Marketing copy approval",
    ///         [
    ///             WorkflowNode::new(
    ///                 "agent-draft",
    ///                 "agent",
    ///                 WorkflowAgentNodeConfig::at_url_path("copy-agent-v1", "documentUrl"),
    ///             ),
    ///             WorkflowNode::new(
    ///                 "human-review",
    ///                 "human",
    ///                 WorkflowHumanNodeConfig::reviewed_by([
    ///                     WorkflowReviewer::new("ada", true),
    ///                 ]),
    ///             ),
    ///             WorkflowNode::new(
    ///                 "agent-publish",
    ///                 "agent",
    ///                 WorkflowAgentNodeConfig::at_url_path(
    ///                     "publish-agent-v1",
    ///                     "documentUrl",
    ///                 ),
    ///             ),
    ///             WorkflowNode::new(
    ///                 "agent-rework",
    ///                 "agent",
    ///                 WorkflowAgentNodeConfig::at_url_path(
    ///                     "rework-agent-v1",
    ///                     "documentUrl",
    ///                 ),
    ///             ),
    ///         ],
    ///         [
    ///             WorkflowEdge::new("agent-draft", "human-review"),
    ///             WorkflowEdge::new("human-review", "agent-publish").on("approve"),
    ///             WorkflowEdge::new("human-review", "agent-rework").on("reject"),
    ///         ],
    ///     )
    ///     .scope(WorkflowScope::new("apiKey"));
    /// let response = velt.v2().approval_engine().create_definition(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/definitions/create` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/definitions/create-definition)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `definition_id` (required, at least 3 characters, at most 64 characters): The
    ///   definition ID, chosen by you: 3 to 64 lowercase letters, digits and hyphens,
    ///   starting with a letter or digit.
    /// - `name` (required, at least 1 character, at most 200 characters): The display
    ///   name, at most 200 characters.
    /// - `nodes` (required, at least 1 item, at most 100 items): The nodes of the
    ///   workflow, at most 100.
    /// - `edges` (required, at most 500 items): The edges between the nodes and groups,
    ///   at most 500.
    /// - `description` (optional, at most 2000 characters): A human-readable
    ///   description, at most 2000 characters.
    /// - `scope` (optional): The project, organization or document that a workflow
    ///   belongs to. IDs that do not apply are null in responses and must be omitted from
    ///   requests.
    /// - `groups` (optional, at most 100 items): The groups of nodes that run in
    ///   parallel, at most 100.
    /// - `triggers` (optional, at most 50 items): The triggers that start the workflow
    ///   automatically, at most 50.
    /// - `webhook_config` (optional): The default webhook for the events of all
    ///   executions. The `webhookUrl` of an execution takes precedence. Never included in
    ///   a response.
    /// - `tags` (optional, at most 20 items): The tags of the definition: at most 20,
    ///   each at most 64 characters.
    /// - `custom` (optional): Custom data to store with the definition.
    /// - `organization_id` (optional): The organization ID. Required for the scopes
    ///   `organization` and `document`.
    /// - `document_id` (optional): The document ID. Required for the scope `document`.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workflow/definitions/create")]
    #[doc(alias = "workflow/definitions/create")]
    #[doc(alias = "create-definition")]
    pub fn create_definition(
        &self,
        request: types::CreateWorkflowDefinition,
    ) -> Call<types::CreateWorkflowDefinition, types::WorkflowDefinition> {
        Call::new(
            &self.client,
            &table::V2_APPROVAL_ENGINE_CREATE_DEFINITION,
            request,
        )
    }

    /// Deletes a workflow definition.
    ///
    /// Fails with `FAILED_PRECONDITION` while executions of the definition are running,
    /// and with `NOT_FOUND` if the definition does not exist. After a retry,
    /// `NOT_FOUND` may mean that the first attempt deleted the definition. After the
    /// deletion, the ID can be reused, and versions start at 1 again.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteWorkflowDefinition;
    ///
    /// let response = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .delete_definition(DeleteWorkflowDefinition::new("marketing-copy-approval"))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/definitions/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/definitions/delete-definition)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `definition_id` (required): The definition ID.
    /// - `purge` (optional, by default false): Whether to remove the definition with
    ///   all of its versions instead of only hiding it. Defaults to false.
    /// - `organization_id` (optional): The organization ID. Accepted but ignored.
    /// - `document_id` (optional): The document ID. Accepted but ignored.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workflow/definitions/delete")]
    #[doc(alias = "workflow/definitions/delete")]
    #[doc(alias = "delete-definition")]
    pub fn delete_definition(
        &self,
        request: types::DeleteWorkflowDefinition,
    ) -> Call<types::DeleteWorkflowDefinition, types::WorkflowDefinitionDeletion> {
        Call::new(
            &self.client,
            &table::V2_APPROVAL_ENGINE_DELETE_DEFINITION,
            request,
        )
    }

    /// Starts a workflow execution.
    ///
    /// Runs the latest version of the definition. With an `idempotencyKey`, the call is
    /// safe to retry: a repeated call returns the execution that the first call
    /// started. Fails with `NOT_FOUND` if the definition does not exist, and with
    /// `FAILED_PRECONDITION` if it was deleted or has no start node.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    /// use velt::types::DispatchWorkflowExecution;
    ///
    /// let request = DispatchWorkflowExecution::new("marketing-copy-approval")
    ///     .idempotency_key("campaign-42-dispatch")
    ///     .correlation_id("corr_campaign_42")
    ///     .trigger_context(json!({ "assetId" : "asset_8f3", "campaign" : "Q2 launch" }))
    ///     .webhook_url("https://hooks.acme.com/velt/approvals")
    ///     .webhook_secret("whsec_9a8fS2l...");
    /// let response = velt.v2().approval_engine().dispatch_execution(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/executions/dispatch` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/executions/dispatch-execution)). Requires an API key and its auth token.
    /// Safe to retry with an idempotency key, which is created unless the request has one.
    ///
    /// # Fields
    ///
    /// - `definition_id` (required): The definition ID.
    /// - `idempotency_key` (optional, at least 1 character, at most 200 characters): An
    ///   idempotency key, chosen by you, of at most 200 characters: letters, digits, `:`,
    ///   `_`, `-` and `.`. Another call with the same key does not start another
    ///   execution.
    /// - `correlation_id` (optional, at least 1 character, at most 200 characters): The
    ///   correlation ID, chosen by you, of at most 200 characters: letters, digits, `:`,
    ///   `_`, `-` and `.`. Helps to find related executions and events. Generated by Velt
    ///   if omitted.
    /// - `trigger_context` (optional): The trigger context: the initial data of the
    ///   execution. Edges and templates can refer to it.
    /// - `organization_id` (optional): The organization ID, passed to agents. Never
    ///   included in a response.
    /// - `document_id` (optional): The document ID, passed to agents. Never included in
    ///   a response.
    /// - `folder_id` (optional): The ID of the folder that the execution belongs to.
    /// - `webhook_url` (optional): The URL that receives events, instead of the webhook
    ///   of the definition. Must use HTTPS and must not be a private address. Requires
    ///   `webhookSecret`.
    /// - `webhook_secret` (optional, at least 16 characters, at most 512 characters):
    ///   The secret that Velt signs the events with. From 16 to 512 characters. Requires
    ///   `webhookUrl`.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workflow/executions/dispatch")]
    #[doc(alias = "workflow/executions/dispatch")]
    #[doc(alias = "dispatch-execution")]
    pub fn dispatch_execution(
        &self,
        request: types::DispatchWorkflowExecution,
    ) -> Call<types::DispatchWorkflowExecution, types::WorkflowDispatch> {
        Call::new(
            &self.client,
            &table::V2_APPROVAL_ENGINE_DISPATCH_EXECUTION,
            request,
        )
    }

    /// Returns a workflow definition.
    ///
    /// Fails with `NOT_FOUND` if the definition does not exist or was deleted. The
    /// response does not include `webhookConfig`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkflowDefinition;
    ///
    /// let response = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .get_definition(GetWorkflowDefinition::new("marketing-copy-approval"))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/definitions/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/definitions/get-definition)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `definition_id` (required): The definition ID.
    /// - `organization_id` (optional): The organization ID. Accepted but ignored.
    /// - `document_id` (optional): The document ID. Accepted but ignored.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workflow/definitions/get")]
    #[doc(alias = "workflow/definitions/get")]
    #[doc(alias = "get-definition")]
    pub fn get_definition(
        &self,
        request: types::GetWorkflowDefinition,
    ) -> Call<types::GetWorkflowDefinition, types::WorkflowDefinition> {
        Call::new(
            &self.client,
            &table::V2_APPROVAL_ENGINE_GET_DEFINITION,
            request,
        )
    }

    /// Returns a workflow execution with its steps.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkflowExecution;
    ///
    /// let response = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .get_execution(GetWorkflowExecution::new("exec_1777374504255_xzy43k9q"))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/executions/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/executions/get-execution)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `execution_id` (required): The execution ID.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workflow/executions/get")]
    #[doc(alias = "workflow/executions/get")]
    #[doc(alias = "get-execution")]
    pub fn get_execution(
        &self,
        request: types::GetWorkflowExecution,
    ) -> Call<types::GetWorkflowExecution, types::WorkflowExecution> {
        Call::new(
            &self.client,
            &table::V2_APPROVAL_ENGINE_GET_EXECUTION,
            request,
        )
    }

    /// Lists the events of a workflow execution.
    ///
    /// The list contains the same events that Velt sends to webhooks. Use it to find
    /// events that your server missed.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkflowExecutionEvents;
    ///
    /// let request = GetWorkflowExecutionEvents::new("exec_1777374504255_xzy43k9q")
    ///     .since_seq(5);
    /// let response = velt.v2().approval_engine().get_execution_events(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/executions/getEvents` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/executions/get-execution-events)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) and [`items`](Call::items) return all of them.
    ///
    /// # Fields
    ///
    /// - `execution_id` (required): The execution ID.
    /// - `since_seq` (optional, by default 0): The sequence number of the last event
    ///   that you know. Only later events are returned. Defaults to 0.
    /// - `page_size` (optional, from 1, up to 500, by default 100): Maximum number of
    ///   events per page, up to 500. Defaults to 100.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workflow/executions/getEvents")]
    #[doc(alias = "workflow/executions/getEvents")]
    #[doc(alias = "get-execution-events")]
    pub fn get_execution_events(
        &self,
        request: types::GetWorkflowExecutionEvents,
    ) -> Call<types::GetWorkflowExecutionEvents, types::WorkflowEventPage> {
        Call::new(
            &self.client,
            &table::V2_APPROVAL_ENGINE_GET_EXECUTION_EVENTS,
            request,
        )
    }

    /// Lists workflow definitions.
    ///
    /// Returns all definitions that are not deleted, regardless of their scope. The
    /// most recently updated definition comes first.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListWorkflowDefinitions;
    ///
    /// let response = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .list_definitions(ListWorkflowDefinitions::new().page_size(50))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/definitions/list` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/definitions/list-definitions)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) and [`items`](Call::items) return all of them.
    ///
    /// # Fields
    ///
    /// - `page_size` (optional, from 1, up to 500, by default 50): Maximum number of
    ///   definitions per page, up to 500. Defaults to 50.
    /// - `cursor` (optional): Cursor of the page to return, from the previous response.
    ///   If omitted, the first page is returned. The cursor is a time, in epoch
    ///   milliseconds.
    /// - `organization_id` (optional): The organization ID. Velt's documentation
    ///   contradicts itself: its API reference says that the list does not accept this
    ///   filter, but its Node SDK types include it.
    /// - `document_id` (optional): The document ID. Velt's documentation contradicts
    ///   itself: its API reference says that the list does not accept this filter, but
    ///   its Node SDK types include it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workflow/definitions/list")]
    #[doc(alias = "workflow/definitions/list")]
    #[doc(alias = "list-definitions")]
    pub fn list_definitions(
        &self,
        request: types::ListWorkflowDefinitions,
    ) -> Call<types::ListWorkflowDefinitions, types::WorkflowDefinitionPage> {
        Call::new(
            &self.client,
            &table::V2_APPROVAL_ENGINE_LIST_DEFINITIONS,
            request,
        )
    }

    /// Lists workflow executions.
    ///
    /// The executions do not include their steps.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListWorkflowExecutions;
    ///
    /// let request = ListWorkflowExecutions::new()
    ///     .definition_id("marketing-copy-approval")
    ///     .status("running")
    ///     .page_size(50);
    /// let response = velt.v2().approval_engine().list_executions(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/executions/list` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/executions/list-executions)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) and [`items`](Call::items) return all of them.
    ///
    /// # Fields
    ///
    /// - `definition_id` (optional): The definition ID. If omitted, the executions of
    ///   all definitions are listed.
    /// - `status` (optional): The status of a workflow execution.
    /// - `page_size` (optional, from 1, up to 500, by default 50): Maximum number of
    ///   executions per page, up to 500. Defaults to 50.
    /// - `cursor` (optional): Cursor of the page to return, from the previous response.
    ///   If omitted, the first page is returned.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workflow/executions/list")]
    #[doc(alias = "workflow/executions/list")]
    #[doc(alias = "list-executions")]
    pub fn list_executions(
        &self,
        request: types::ListWorkflowExecutions,
    ) -> Call<types::ListWorkflowExecutions, types::WorkflowExecutionPage> {
        Call::new(
            &self.client,
            &table::V2_APPROVAL_ENGINE_LIST_EXECUTIONS,
            request,
        )
    }

    /// Records the resolution of an agent response that a step is waiting for.
    ///
    /// No step needs this call yet, because blocking agent steps are not available.
    /// Each response counts once: for a repeated call, `recorded` is false.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::RecordWorkflowAgentResolution;
    ///
    /// let request = RecordWorkflowAgentResolution::new(
    ///     "exec_1777374504255_xzy43k9q",
    ///     "step_blocking-agent_...",
    ///     "resp_42",
    ///     "resolved",
    ///     "ada",
    /// );
    /// let response = velt.v2().approval_engine().record_agent_resolution(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/steps/recordAgentResolution` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/steps/record-agent-resolution)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `execution_id` (required, at most 200 characters): The execution ID.
    /// - `step_id` (required, at most 200 characters): The step ID. The step must
    ///   belong to an agent node and be waiting.
    /// - `response_id` (required, at most 200 characters): The ID of the agent
    ///   response, as given in the output of the step.
    /// - `resolution` (required): The resolution of an agent response.
    /// - `actor_id` (required, at most 256 characters): The ID of the person who
    ///   resolves the response.
    /// - `reason` (optional, at most 2000 characters): The reason for the resolution,
    ///   at most 2000 characters.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workflow/steps/recordAgentResolution")]
    #[doc(alias = "workflow/steps/recordAgentResolution")]
    #[doc(alias = "record-agent-resolution")]
    pub fn record_agent_resolution(
        &self,
        request: types::RecordWorkflowAgentResolution,
    ) -> Call<types::RecordWorkflowAgentResolution, types::WorkflowRecord> {
        Call::new(
            &self.client,
            &table::V2_APPROVAL_ENGINE_RECORD_AGENT_RESOLUTION,
            request,
        )
    }

    /// Records a reviewer's decision on a step.
    ///
    /// The step is approved when every mandatory reviewer approves, and rejected when
    /// any reviewer rejects. If the decision does not count, `recorded` is false and
    /// `rejectionReason` says why. Only `idempotent` is safe to ignore: the reviewer
    /// has already decided. Velt's documentation contradicts itself on a decision that
    /// is repeated after the step is resolved: according to its API reference, the call
    /// fails with `FAILED_PRECONDITION`; according to its setup guide, it returns
    /// `recorded: false`. After a retry, `FAILED_PRECONDITION` may mean that the first
    /// attempt resolved the step.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::RecordWorkflowReviewerDecision;
    ///
    /// let request = RecordWorkflowReviewerDecision::new(
    ///         "exec_1777374504255_xzy43k9q",
    ///         "step_agent-draft_..._lwofay__to__human-legal",
    ///         "grace",
    ///         "approve",
    ///     )
    ///     .reason("looks good");
    /// let response = velt.v2().approval_engine().record_reviewer_decision(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/steps/recordReviewerDecision` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/steps/record-reviewer-decision)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `execution_id` (required): The execution ID.
    /// - `step_id` (required): The step ID. The step must belong to a human node and be
    ///   waiting.
    /// - `reviewer_id` (required): The user ID of the reviewer, as listed in the node.
    /// - `decision` (required): A reviewer's decision on a step.
    /// - `reason` (optional, at most 2000 characters): The reason for the decision, at
    ///   most 2000 characters.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workflow/steps/recordReviewerDecision")]
    #[doc(alias = "workflow/steps/recordReviewerDecision")]
    #[doc(alias = "record-reviewer-decision")]
    pub fn record_reviewer_decision(
        &self,
        request: types::RecordWorkflowReviewerDecision,
    ) -> Call<types::RecordWorkflowReviewerDecision, types::WorkflowRecord> {
        Call::new(
            &self.client,
            &table::V2_APPROVAL_ENGINE_RECORD_REVIEWER_DECISION,
            request,
        )
    }

    /// Resolves a running or waiting step.
    ///
    /// Fails with `FAILED_PRECONDITION` if the action is not allowed in the current
    /// state of the step. A retry therefore fails if the first attempt succeeded. If
    /// the step does not exist, operator actions fail with `FAILED_PRECONDITION` and
    /// reviewer actions with `NOT_FOUND`. Reviewer actions fail with
    /// `PERMISSION_DENIED` if the actor is not a reviewer of the step. A rejection by
    /// this call does not start another iteration of a loop.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ResolveWorkflowStep;
    ///
    /// let request = ResolveWorkflowStep::new(
    ///         "exec_1777374504255_xzy43k9q",
    ///         "step_agent-draft_..._lwofay__to__human-legal",
    ///         "reviewer-approve",
    ///         "grace",
    ///     )
    ///     .reason("looks good");
    /// let response = velt.v2().approval_engine().resolve_step(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/steps/resolve` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/steps/resolve-step)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `execution_id` (required): The execution ID.
    /// - `step_id` (required): The step ID.
    /// - `action` (required): An action that resolves a running or waiting step.
    /// - `actor_id` (required, at least 1 character, at most 256 characters): The ID of
    ///   the person who performs the action. For reviewer actions, this must be a
    ///   reviewer of the step.
    /// - `output` (optional): The output of the step. When a step is approved or
    ///   rejected, Velt sets `decision`, `approved`, `approvalReply` and `overriddenAt`
    ///   itself.
    /// - `reason` (optional, at most 2000 characters): The reason for the action, at
    ///   most 2000 characters. Included in the audit event.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workflow/steps/resolve")]
    #[doc(alias = "workflow/steps/resolve")]
    #[doc(alias = "resolve-step")]
    pub fn resolve_step(
        &self,
        request: types::ResolveWorkflowStep,
    ) -> Call<types::ResolveWorkflowStep, types::WorkflowStepResolution> {
        Call::new(
            &self.client,
            &table::V2_APPROVAL_ENGINE_RESOLVE_STEP,
            request,
        )
    }

    /// Replaces a workflow definition with a new version.
    ///
    /// Replaces the whole definition. Omitted fields are reset. This includes
    /// `webhookConfig`, which no response contains, so send it with every update.
    /// Running executions continue with the version they started with. You cannot roll
    /// back to an earlier version. Fails with `FAILED_PRECONDITION` if `ifVersion` is
    /// not the latest version. A retry therefore fails if the first attempt succeeded.
    /// Fails with `INVALID_ARGUMENT` if a node, an edge or the whole graph is invalid;
    /// the error message says why.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{UpdateWorkflowDefinition, WorkflowAgentNodeConfig,
    ///     WorkflowEdge, WorkflowHumanNodeConfig, WorkflowNode, WorkflowReviewer,
    ///     WorkflowScope};
    ///
    /// let request = UpdateWorkflowDefinition::new(
    ///         "marketing-copy-approval",
    ///         1,
    ///         "Marketing copy approval (Q2 revision)",
    ///         [
    ///             WorkflowNode::new(
    ///                 "agent-draft",
    ///                 "agent",
    ///                 WorkflowAgentNodeConfig::at_url_path("copy-agent-v1", "documentUrl"),
    ///             ),
    ///             WorkflowNode::new(
    ///                 "human-review",
    ///                 "human",
    ///                 WorkflowHumanNodeConfig::reviewed_by([
    ///                     WorkflowReviewer::new("ada", true),
    ///                 ]),
    ///             ),
    ///             WorkflowNode::new(
    ///                 "agent-publish",
    ///                 "agent",
    ///                 WorkflowAgentNodeConfig::at_url_path(
    ///                     "publish-agent-v1",
    ///                     "documentUrl",
    ///                 ),
    ///             ),
    ///             WorkflowNode::new(
    ///                 "agent-rework",
    ///                 "agent",
    ///                 WorkflowAgentNodeConfig::at_url_path(
    ///                     "rework-agent-v1",
    ///                     "documentUrl",
    ///                 ),
    ///             ),
    ///         ],
    ///         [
    ///             WorkflowEdge::new("agent-draft", "human-review"),
    ///             WorkflowEdge::new("human-review", "agent-publish").on("approve"),
    ///             WorkflowEdge::new("human-review", "agent-rework").on("reject"),
    ///         ],
    ///     )
    ///     .scope(WorkflowScope::new("apiKey"));
    /// let response = velt.v2().approval_engine().update_definition(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/definitions/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/definitions/update-definition)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `definition_id` (required): The definition ID.
    /// - `if_version` (required, from 1): The version to replace. The call fails if it
    ///   is not the latest version.
    /// - `name` (required, at least 1 character, at most 200 characters): The display
    ///   name, at most 200 characters.
    /// - `nodes` (required, at least 1 item, at most 100 items): The nodes of the
    ///   workflow, at most 100.
    /// - `edges` (required, at most 500 items): The edges between the nodes and groups,
    ///   at most 500.
    /// - `description` (optional, at most 2000 characters): A human-readable
    ///   description, at most 2000 characters.
    /// - `scope` (optional): The project, organization or document that a workflow
    ///   belongs to. IDs that do not apply are null in responses and must be omitted from
    ///   requests.
    /// - `groups` (optional, at most 100 items): The groups of nodes that run in
    ///   parallel, at most 100.
    /// - `triggers` (optional, at most 50 items): The triggers that start the workflow
    ///   automatically, at most 50.
    /// - `webhook_config` (optional): The default webhook for the events of all
    ///   executions. The `webhookUrl` of an execution takes precedence. Never included in
    ///   a response.
    /// - `tags` (optional, at most 20 items): The tags of the definition: at most 20,
    ///   each at most 64 characters.
    /// - `custom` (optional): Custom data to store with the definition.
    /// - `organization_id` (optional): The organization ID. Required for the scopes
    ///   `organization` and `document`.
    /// - `document_id` (optional): The document ID. Required for the scope `document`.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/workflow/definitions/update")]
    #[doc(alias = "workflow/definitions/update")]
    #[doc(alias = "update-definition")]
    pub fn update_definition(
        &self,
        request: types::UpdateWorkflowDefinition,
    ) -> Call<types::UpdateWorkflowDefinition, types::WorkflowDefinition> {
        Call::new(
            &self.client,
            &table::V2_APPROVAL_ENGINE_UPDATE_DEFINITION,
            request,
        )
    }
}
