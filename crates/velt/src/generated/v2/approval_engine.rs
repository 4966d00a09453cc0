// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `approval-engine`.

use crate::{Client, call::Call, types};
use velt_client::table;

/// Workflows of agents, reviewers, notifications and webhooks that approve
/// something. A definition is the plan of a workflow, an execution is one run of
/// it, and each run goes through steps.
///
/// [`Client::v2`]`().approval_engine()` gives this handle.
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

    /// Cancels an execution of a workflow.
    ///
    /// Nothing happens to an execution that is over already.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CancelWorkflowExecution;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .cancel_execution(CancelWorkflowExecution::new("exec_1777374504255_xzy43k9q").reason("Campaign postponed"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/executions/cancel` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/executions/cancel-execution)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `executionId` (required): The execution to cancel.
    /// - `reason` (optional, at most 500 characters): Why, which the event for it
    ///   repeats.
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
    /// Nothing that comes after the step is run. Fails with FAILED_PRECONDITION if the
    /// step is over already, so a repeated call fails if the first one worked.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CancelWorkflowStep;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .cancel_step(CancelWorkflowStep::new("exec_1777374504255_xzy43k9q", "step_agent-draft_..._lwofay__to__human-brand", "admin_jane").reason("Reviewer unavailable"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/steps/cancel` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/steps/cancel-step)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `executionId` (required): The execution that the step belongs to.
    /// - `stepId` (required): The step to cancel.
    /// - `actorId` (required, at least 1 character, at most 256 characters): Who does
    ///   it.
    /// - `reason` (optional, at most 500 characters): Why, which the event for it
    ///   repeats.
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

    /// Creates the definition of a workflow.
    ///
    /// Fails with ALREADY_EXISTS if a definition has the id already, so a repeated call
    /// fails if the first one worked. Fails with INVALID_ARGUMENT if a node, an edge or
    /// the graph as a whole breaks a rule; the message says which.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CreateWorkflowDefinition;
    ///
    /// let request: CreateWorkflowDefinition = serde_json::from_str(
    ///     r#"{
    ///   "definitionId": "marketing-copy-approval",
    ///   "name": "Marketing copy approval",
    ///   "scope": {
    ///     "level": "apiKey"
    ///   },
    ///   "nodes": [
    ///     {
    ///       "nodeId": "agent-draft",
    ///       "type": "agent",
    ///       "config": {
    ///         "agentId": "copy-agent-v1",
    ///         "urlPath": "documentUrl"
    ///       }
    ///     },
    ///     {
    ///       "nodeId": "human-review",
    ///       "type": "human",
    ///       "config": {
    ///         "reviewers": [
    ///           {
    ///             "userId": "u_reviewer_01",
    ///             "mandatory": true
    ///           }
    ///         ]
    ///       }
    ///     },
    ///     {
    ///       "nodeId": "agent-publish",
    ///       "type": "agent",
    ///       "config": {
    ///         "agentId": "publish-agent-v1",
    ///         "urlPath": "documentUrl"
    ///       }
    ///     },
    ///     {
    ///       "nodeId": "agent-rework",
    ///       "type": "agent",
    ///       "config": {
    ///         "agentId": "rework-agent-v1",
    ///         "urlPath": "documentUrl"
    ///       }
    ///     }
    ///   ],
    ///   "edges": [
    ///     {
    ///       "from": "agent-draft",
    ///       "to": "human-review"
    ///     },
    ///     {
    ///       "from": "human-review",
    ///       "to": "agent-publish",
    ///       "on": "approve"
    ///     },
    ///     {
    ///       "from": "human-review",
    ///       "to": "agent-rework",
    ///       "on": "reject"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .create_definition(request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/definitions/create` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/definitions/create-definition)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `definitionId` (required, at least 3 characters, at most 64 characters): The
    ///   id of the definition, which is yours to choose.
    /// - `name` (required, at least 1 character, at most 200 characters): The name for
    ///   people.
    /// - `nodes` (required, at least 1 item, at most 100 items): What the workflow
    ///   does.
    /// - `edges` (required, at most 500 items): The ways between the nodes and groups.
    /// - `description` (optional, at most 2000 characters): A text for people.
    /// - `scope` (optional): What a workflow belongs to. An answer has null for the ids
    ///   that do not apply; a request leaves them out.
    /// - `groups` (optional, at most 100 items): The groups of nodes that run side by
    ///   side.
    /// - `triggers` (optional, at most 50 items): What starts the workflow by itself.
    /// - `webhookConfig` (optional): Where the events of every execution are sent to.
    ///   No answer has it.
    /// - `tags` (optional, at most 20 items): Words to find it by.
    /// - `custom` (optional): Whatever else you want to keep with it.
    /// - `organizationId` (optional): The organization that the workflow belongs to.
    ///   Required for the scopes `organization` and `document`.
    /// - `documentId` (optional): The document that the workflow belongs to. Required
    ///   for the scope `document`.
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

    /// Deletes the definition of a workflow.
    ///
    /// Fails with `FAILED_PRECONDITION` while executions of the definition are running.
    /// An unknown definition fails with `NOT_FOUND`; after a retry this may mean that
    /// the first attempt deleted it. The ID can be used again, and versions then start
    /// at 1.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteWorkflowDefinition;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .delete_definition(DeleteWorkflowDefinition::new("marketing-copy-approval"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/definitions/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/definitions/delete-definition)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `definitionId` (required): The definition to delete.
    /// - `purge` (optional, by default false): Whether to remove the definition with
    ///   all of its versions, and not only to hide it.
    /// - `organizationId` (optional): Accepted, without effect.
    /// - `documentId` (optional): Accepted, without effect.
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

    /// Starts an execution of a workflow.
    ///
    /// Runs the newest version of the definition. With an `idempotencyKey` it is safe
    /// to send again: the answer then has the execution that the first call started.
    /// Fails with NOT_FOUND if there is no such definition, and with
    /// FAILED_PRECONDITION if it was deleted or has no node to start with.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DispatchWorkflowExecution;
    ///
    /// let request: DispatchWorkflowExecution = serde_json::from_str(
    ///     r#"{
    ///   "definitionId": "marketing-copy-approval",
    ///   "idempotencyKey": "campaign-42-dispatch",
    ///   "correlationId": "corr_campaign_42",
    ///   "triggerContext": {
    ///     "assetId": "asset_8f3",
    ///     "campaign": "Q2 launch"
    ///   },
    ///   "webhookUrl": "https://hooks.acme.com/velt/approvals",
    ///   "webhookSecret": "whsec_9a8fS2l..."
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .dispatch_execution(request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/executions/dispatch` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/executions/dispatch-execution)). Requires an API key and its auth token.
    /// Safe to retry with an idempotency key, which is created unless the request has one.
    ///
    /// # Fields
    ///
    /// - `definitionId` (required): The definition to run.
    /// - `idempotencyKey` (optional, at least 1 character, at most 200 characters): A
    ///   key of your own: another call with it does not start another execution.
    /// - `correlationId` (optional, at least 1 character, at most 200 characters): An
    ///   id of your own, to find what belongs together. Velt makes one if it is left out.
    /// - `triggerContext` (optional): What the workflow starts with; edges and
    ///   templates can refer to it.
    /// - `organizationId` (optional): The organization that agents run for. No answer
    ///   has it.
    /// - `documentId` (optional): The document that agents run for. No answer has it.
    /// - `folderId` (optional): The folder that the execution belongs to.
    /// - `webhookUrl` (optional): Where events are sent to, in place of the receiver of
    ///   the definition; HTTPS only, and no private address. Only together with
    ///   `webhookSecret`.
    /// - `webhookSecret` (optional, at least 16 characters, at most 512 characters):
    ///   The secret that what is sent is signed with. Only together with `webhookUrl`.
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

    /// Gets the definition of a workflow.
    ///
    /// Fails with NOT_FOUND if there is none, or if it was deleted. `webhookConfig` is
    /// not part of the answer.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkflowDefinition;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .get_definition(GetWorkflowDefinition::new("marketing-copy-approval"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/definitions/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/definitions/get-definition)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `definitionId` (required): The definition to get.
    /// - `organizationId` (optional): Accepted, without effect.
    /// - `documentId` (optional): Accepted, without effect.
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

    /// Gets an execution of a workflow with its steps.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkflowExecution;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .get_execution(GetWorkflowExecution::new("exec_1777374504255_xzy43k9q"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/executions/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/executions/get-execution)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `executionId` (required): The execution to get.
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

    /// Gets what happened in an execution, page by page.
    ///
    /// Has the events that are sent to webhooks too, so it helps to find those that
    /// were missed.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetWorkflowExecutionEvents;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .get_execution_events(GetWorkflowExecutionEvents::new("exec_1777374504255_xzy43k9q").since_seq(5))
    ///     .await?;
    /// println!("{answer:?}");
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
    /// - `executionId` (required): The execution whose events to get.
    /// - `sinceSeq` (optional, by default 0): The number of the last event that is
    ///   known; gives those after it.
    /// - `pageSize` (optional, from 1, up to 500, by default 100): How many events a
    ///   page has at the most.
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

    /// Lists the definitions of workflows, page by page.
    ///
    /// Gives all that are not deleted, whatever their scope is, the one that was
    /// changed last first.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListWorkflowDefinitions;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .list_definitions(ListWorkflowDefinitions::new().page_size(50))
    ///     .await?;
    /// println!("{answer:?}");
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
    /// - `pageSize` (optional, from 1, up to 500, by default 50): How many definitions
    ///   a page has at the most.
    /// - `cursor` (optional): Asks for the page after the one whose answer had this
    ///   cursor; for the first page if left out. It is a time in milliseconds since 1970.
    /// - `organizationId` (optional): The organization ID. Velt's documentation
    ///   contradicts itself: its API reference says that the list does not accept this
    ///   filter, its Node SDK types include it.
    /// - `documentId` (optional): The document ID. Velt's documentation contradicts
    ///   itself: its API reference says that the list does not accept this filter, its
    ///   Node SDK types include it.
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

    /// Lists executions of workflows, page by page.
    ///
    /// The executions come without their steps.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListWorkflowExecutions;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .list_executions(ListWorkflowExecutions::new().definition_id("marketing-copy-approval").status("running").page_size(50))
    ///     .await?;
    /// println!("{answer:?}");
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
    /// - `definitionId` (optional): The definition whose executions to list; those of
    ///   every definition if left out.
    /// - `status` (optional): How far an execution is.
    /// - `pageSize` (optional, from 1, up to 500, by default 50): How many executions a
    ///   page has at the most.
    /// - `cursor` (optional): Asks for the page after the one whose answer had this
    ///   cursor; for the first page if left out.
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

    /// Records what became of a response of an agent that a step waits for.
    ///
    /// Agents that a step waits for in this way are not available yet, so no step needs
    /// it. A response counts once: for a repeated call the result has `recorded` false.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::RecordWorkflowAgentResolution;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .record_agent_resolution(RecordWorkflowAgentResolution::new("exec_1777374504255_xzy43k9q", "step_blocking-agent_...", "resp_42", "resolved", "user-1"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/steps/recordAgentResolution` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/steps/record-agent-resolution)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `executionId` (required, at most 200 characters): The execution that the step
    ///   belongs to.
    /// - `stepId` (required, at most 200 characters): The step of an agent node, which
    ///   has to be waiting.
    /// - `responseId` (required, at most 200 characters): The response of the agent,
    ///   which the output of the step names.
    /// - `resolution` (required): What became of a response of an agent.
    /// - `actorId` (required, at most 256 characters): Who does it.
    /// - `reason` (optional, at most 2000 characters): Why.
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

    /// Records what a reviewer decided about a step.
    ///
    /// The step is approved when every mandatory reviewer approves, and rejected when
    /// any reviewer rejects. If the decision does not count, `recorded` is false and
    /// `rejectionReason` says why. Only `idempotent` is safe to ignore: the reviewer
    /// has already decided. Velt's documentation contradicts itself on a repeated
    /// decision after the step is resolved: its API reference says that a step that is
    /// not waiting fails with `FAILED_PRECONDITION`, its setup guide says that the call
    /// returns `recorded: false`. After a retry, `FAILED_PRECONDITION` may mean that
    /// the first attempt resolved the step.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::RecordWorkflowReviewerDecision;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .record_reviewer_decision(RecordWorkflowReviewerDecision::new("exec_1777374504255_xzy43k9q", "step_agent-draft_..._lwofay__to__human-legal", "u_legal_01", "approve").reason("looks good"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/steps/recordReviewerDecision` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/steps/record-reviewer-decision)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `executionId` (required): The execution that the step belongs to.
    /// - `stepId` (required): The step of a human node, which has to be waiting.
    /// - `reviewerId` (required): The reviewer, by the id that the node has.
    /// - `decision` (required): What a reviewer decided.
    /// - `reason` (optional, at most 2000 characters): Why.
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

    /// Ends a step that is running or waiting.
    ///
    /// Fails with FAILED_PRECONDITION if the step is not in a state that the action
    /// needs, so a repeated call fails if the first one worked. A step that does not
    /// exist is FAILED_PRECONDITION for the actions of operators, NOT_FOUND for those
    /// of reviewers. An actor who is not a reviewer of the step is PERMISSION_DENIED
    /// for the latter.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ResolveWorkflowStep;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .resolve_step(ResolveWorkflowStep::new("exec_1777374504255_xzy43k9q", "step_agent-draft_..._lwofay__to__human-legal", "reviewer-approve", "u_legal_01").reason("looks good"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/steps/resolve` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/steps/resolve-step)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `executionId` (required): The execution that the step belongs to.
    /// - `stepId` (required): The step to end.
    /// - `action` (required): What to do with a step that is not over.
    /// - `actorId` (required, at least 1 character, at most 256 characters): Who does
    ///   it. For the actions of reviewers, one of the reviewers of the step.
    /// - `output` (optional): What the step is to have as its output. Velt sets
    ///   `decision`, `approved`, `approvalReply` and `overriddenAt` itself where
    ///   something is approved or rejected.
    /// - `reason` (optional, at most 2000 characters): Why, which the record of it
    ///   repeats.
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

    /// Replaces the definition of a workflow by a new version.
    ///
    /// Fails with FAILED_PRECONDITION if `ifVersion` is not the newest version, so a
    /// repeated call fails if the first one worked. The whole definition is replaced:
    /// what is left out is reset, and `webhookConfig`, which no answer has, needs to be
    /// sent again. Executions that are running keep their version. There is no way back
    /// to an older version. Fails with INVALID_ARGUMENT if a node, an edge or the graph
    /// as a whole breaks a rule; the message says which.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateWorkflowDefinition;
    ///
    /// let request: UpdateWorkflowDefinition = serde_json::from_str(
    ///     r#"{
    ///   "definitionId": "marketing-copy-approval",
    ///   "ifVersion": 1,
    ///   "name": "Marketing copy approval (Q2 revision)",
    ///   "scope": {
    ///     "level": "apiKey"
    ///   },
    ///   "nodes": [
    ///     {
    ///       "nodeId": "agent-draft",
    ///       "type": "agent",
    ///       "config": {
    ///         "agentId": "copy-agent-v1",
    ///         "urlPath": "documentUrl"
    ///       }
    ///     },
    ///     {
    ///       "nodeId": "human-review",
    ///       "type": "human",
    ///       "config": {
    ///         "reviewers": [
    ///           {
    ///             "userId": "u_reviewer_01",
    ///             "mandatory": true
    ///           }
    ///         ]
    ///       }
    ///     },
    ///     {
    ///       "nodeId": "agent-publish",
    ///       "type": "agent",
    ///       "config": {
    ///         "agentId": "publish-agent-v1",
    ///         "urlPath": "documentUrl"
    ///       }
    ///     },
    ///     {
    ///       "nodeId": "agent-rework",
    ///       "type": "agent",
    ///       "config": {
    ///         "agentId": "rework-agent-v1",
    ///         "urlPath": "documentUrl"
    ///       }
    ///     }
    ///   ],
    ///   "edges": [
    ///     {
    ///       "from": "agent-draft",
    ///       "to": "human-review"
    ///     },
    ///     {
    ///       "from": "human-review",
    ///       "to": "agent-publish",
    ///       "on": "approve"
    ///     },
    ///     {
    ///       "from": "human-review",
    ///       "to": "agent-rework",
    ///       "on": "reject"
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .approval_engine()
    ///     .update_definition(request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/workflow/definitions/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/approval-engine/definitions/update-definition)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `definitionId` (required): The definition to replace.
    /// - `ifVersion` (required, from 1): The version that is to be replaced. Fails if
    ///   that is not the newest one.
    /// - `name` (required, at least 1 character, at most 200 characters): The name for
    ///   people.
    /// - `nodes` (required, at least 1 item, at most 100 items): What the workflow
    ///   does.
    /// - `edges` (required, at most 500 items): The ways between the nodes and groups.
    /// - `description` (optional, at most 2000 characters): A text for people.
    /// - `scope` (optional): What a workflow belongs to. An answer has null for the ids
    ///   that do not apply; a request leaves them out.
    /// - `groups` (optional, at most 100 items): The groups of nodes that run side by
    ///   side.
    /// - `triggers` (optional, at most 50 items): What starts the workflow by itself.
    /// - `webhookConfig` (optional): Where the events of every execution are sent to.
    ///   No answer has it.
    /// - `tags` (optional, at most 20 items): Words to find it by.
    /// - `custom` (optional): Whatever else you want to keep with it.
    /// - `organizationId` (optional): The organization that the workflow belongs to.
    ///   Required for the scopes `organization` and `document`.
    /// - `documentId` (optional): The document that the workflow belongs to. Required
    ///   for the scope `document`.
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
