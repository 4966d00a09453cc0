// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `agents`.

use crate::{Client, Response, call::Call, types};
use velt_client::table;

/// AI agents that review pages and leave their findings as comments. Agents are
/// built-in or your own. They have versions and can be grouped.
///
/// From [`Client::v2`]`().agents()`.
#[derive(Debug, Clone)]
pub struct Agents {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Agents {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Adds agents to a group.
    ///
    /// Agents that are already in the group stay in it. Fails with `RESOURCE_EXHAUSTED`
    /// if the group would have more than 100 agents, and with `NOT_FOUND` if the group
    /// or a custom agent does not exist. The IDs of built-in agents are not checked.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddAgentsToGroup;
    ///
    /// let request = AddAgentsToGroup::new(
    ///     "K3mR7pQxN2vB9wLdT4sY",
    ///     ["xyz789ghi012", "grammar-check"],
    /// );
    /// let response = velt.v2().agents().add_agents_to_group(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/groups/add-agents` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/groups/add-agents)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `group_id` (required, at least 1 character): The group ID.
    /// - `agent_ids` (required, at least 1 item, at most 100 items): The IDs of the
    ///   agents to add, from 1 to 100.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/groups/add-agents")]
    #[doc(alias = "agents/groups/add-agents")]
    #[doc(alias = "add-agents")]
    pub fn add_agents_to_group(
        &self,
        request: types::AddAgentsToGroup,
    ) -> Call<types::AddAgentsToGroup, Response<types::AgentGroupFound>> {
        Call::new(&self.client, &table::V2_AGENTS_ADD_AGENTS_TO_GROUP, request)
    }

    /// Counts the runs of agents.
    ///
    /// Returns one count per agent if `agentIds` is set. If it is omitted, returns one
    /// total for the whole workspace.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CountAgentExecutions;
    ///
    /// let request = CountAgentExecutions::new()
    ///     .agent_ids(["agent_brand_check", "spell-check", "broken-links"])
    ///     .status("running");
    /// let response = velt.v2().agents().count_executions(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/execution/count` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/execution/count)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `agent_ids` (optional): The IDs of the agents to count runs for: a list of at
    ///   most 200, or a single ID. Each agent gets its own count. If omitted, all runs
    ///   are counted.
    /// - `status` (optional): The status of a run.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/execution/count")]
    #[doc(alias = "agents/execution/count")]
    #[doc(alias = "count")]
    pub fn count_executions(
        &self,
        request: types::CountAgentExecutions,
    ) -> Call<types::CountAgentExecutions, Response<types::AgentExecutionCounts>> {
        Call::new(&self.client, &table::V2_AGENTS_COUNT_EXECUTIONS, request)
    }

    /// Creates an agent.
    ///
    /// Velt generates the ID and stores the configuration as version 1. `instructions`
    /// is required unless the execution strategy is `service`. The execution strategies
    /// `service` and `service+ai` require `serviceId`, `mcp-tools` requires
    /// `mcpServers`, and the context strategy `rest-api` requires its options. Secrets
    /// are never returned. Fails with `RESOURCE_EXHAUSTED` if the workspace has reached
    /// its limit of custom agents.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AgentContextGathering, AgentExecutionSettings, CreateAgent};
    ///
    /// let request = CreateAgent::new(
    ///         "Simple Content Checker",
    ///         "Checks for broken images and missing alt text",
    ///         AgentContextGathering::new(["web-page-html"]),
    ///         AgentExecutionSettings::new(),
    ///         true,
    ///     )
    ///     .instructions("Check for broken images and missing alt text on the page.");
    /// let response = velt.v2().agents().create(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/create` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/create)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `name` (required, at least 1 character): The name of the agent.
    /// - `description` (required, at least 1 character): What the agent does.
    /// - `context_gathering` (required): The context that an agent gathers for a run.
    /// - `execution` (required): How an agent does its work. By default, an AI follows
    ///   the instructions.
    /// - `enabled` (required): Whether the agent is active.
    /// - `raw_instructions` (optional): The instructions as written by the user.
    /// - `instructions` (optional): The instructions that the AI follows. Required
    ///   unless the execution strategy is `service`.
    /// - `phase_timeout_ms` (optional, from 1): Timeout for each phase of a run, in
    ///   milliseconds. If omitted, the platform default applies.
    /// - `metadata` (optional): Additional data to store with the agent.
    /// - `response` (optional): How the response of an agent is formatted. The AI
    ///   formatting settings are stored but have no effect yet.
    /// - `post_process` (optional): How findings are processed. Each stage runs unless
    ///   it is disabled. Unknown fields are rejected.
    /// - `input` (optional): The input that an agent needs for a run.
    /// - `scope` (optional): The pages that an agent applies to.
    /// - `setup` (optional): The origin of an agent and the samples it was tested with.
    ///   Not used by runs.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/create")]
    #[doc(alias = "agents/create")]
    pub fn create(
        &self,
        request: types::CreateAgent,
    ) -> Call<types::CreateAgent, Response<types::AgentReference>> {
        Call::new(&self.client, &table::V2_AGENTS_CREATE, request)
    }

    /// Creates an agent group.
    ///
    /// Velt generates the ID. An agent can be in several groups. A workspace can have
    /// at most 50 groups, including up to 5 that Velt creates. Fails with
    /// `RESOURCE_EXHAUSTED` beyond that limit, and with `NOT_FOUND` if a custom agent
    /// does not exist. The IDs of built-in agents are not checked.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    /// use velt::types::CreateAgentGroup;
    ///
    /// let request = CreateAgentGroup::new("Brand QA")
    ///     .description("All brand-quality agents")
    ///     .agent_ids(["abc123def456", "spell-check"])
    ///     .metadata(
    ///         json!(
    ///             { "organizationId" : "acme", "documentId" : "roadmap", "team" : "growth"
    ///             }
    ///         ),
    ///     );
    /// let response = velt.v2().agents().create_group(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/groups/create` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/groups/create)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `name` (required, at least 1 character, at most 200 characters): The name of
    ///   the group, at most 200 characters.
    /// - `description` (optional, at most 2000 characters): The purpose of the group,
    ///   at most 2000 characters.
    /// - `agent_ids` (optional, at most 100 items): The IDs of the agents to add, at
    ///   most 100. Duplicates count toward the limit.
    /// - `metadata` (optional): Additional data to store with the group. Cannot be
    ///   changed later.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/groups/create")]
    #[doc(alias = "agents/groups/create")]
    #[doc(alias = "create")]
    pub fn create_group(
        &self,
        request: types::CreateAgentGroup,
    ) -> Call<types::CreateAgentGroup, Response<types::AgentGroupFound>> {
        Call::new(&self.client, &table::V2_AGENTS_CREATE_GROUP, request)
    }

    /// Deletes a custom agent and all of its versions.
    ///
    /// The agent is removed from its groups first. If that fails with `INTERNAL`,
    /// nothing is deleted and the call is safe to retry. Succeeds even if the agent
    /// does not exist.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteAgent;
    ///
    /// let response = velt.v2().agents().delete(DeleteAgent::new("abc123def456")).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/delete)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `agent_id` (required, at least 1 character): The agent ID.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/delete")]
    #[doc(alias = "agents/delete")]
    pub fn delete(
        &self,
        request: types::DeleteAgent,
    ) -> Call<types::DeleteAgent, Response<types::AgentReference>> {
        Call::new(&self.client, &table::V2_AGENTS_DELETE, request)
    }

    /// Deletes an agent group.
    ///
    /// The agents in the group are kept. Velt creates its own groups again when it next
    /// assigns an agent to them. Fails with `NOT_FOUND` if the group does not exist.
    /// After a retry, `NOT_FOUND` may mean that the first attempt deleted the group.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteAgentGroup;
    ///
    /// let response = velt
    ///     .v2()
    ///     .agents()
    ///     .delete_group(DeleteAgentGroup::new("K3mR7pQxN2vB9wLdT4sY"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/groups/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/groups/delete)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `group_id` (required, at least 1 character): The group ID.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/groups/delete")]
    #[doc(alias = "agents/groups/delete")]
    #[doc(alias = "delete")]
    pub fn delete_group(
        &self,
        request: types::DeleteAgentGroup,
    ) -> Call<types::DeleteAgentGroup, Response<types::AgentGroupReference>> {
        Call::new(&self.client, &table::V2_AGENTS_DELETE_GROUP, request)
    }

    /// Checks whether a prompt is detailed enough for an agent and asks for missing details.
    ///
    /// Does not change the prompt. Fails with `INTERNAL` if the provider is unknown.
    /// Every call runs an AI model and may cost money, so a call whose response is lost
    /// is not retried.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::EnhanceAgentPrompt;
    ///
    /// let request = EnhanceAgentPrompt::new("Check that the page uses our brand colors");
    /// let response = velt.v2().agents().enhance_prompt(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/prompt/enhance` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/prompt/enhance)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `prompt` (required, at least 1 character): The user's prompt.
    /// - `provider` (optional): The AI provider. If omitted, the platform default
    ///   applies.
    /// - `user_context_fields` (optional): The fields that users will fill in for each
    ///   run. The call does not ask for these values again.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/prompt/enhance")]
    #[doc(alias = "agents/prompt/enhance")]
    #[doc(alias = "enhance")]
    pub fn enhance_prompt(
        &self,
        request: types::EnhanceAgentPrompt,
    ) -> Call<types::EnhanceAgentPrompt, Response<types::AgentPromptEnhanced>> {
        Call::new(&self.client, &table::V2_AGENTS_ENHANCE_PROMPT, request)
    }

    /// Extracts agent drafts from a file, such as a checklist.
    ///
    /// Stores the file as a knowledge source of the workspace. Does not create agents
    /// from the drafts. Fails with `INVALID_ARGUMENT` if the file type is not
    /// supported, with `DEADLINE_EXCEEDED` if processing the file takes too long, and
    /// with `INTERNAL` if the file has no readable content or the provider is unknown.
    /// The call can be retried after `UNAVAILABLE`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ExtractAgents;
    ///
    /// let request = ExtractAgents::new(
    ///         "QWdlbnQgTmFtZSxEZXNjcmlwdGlvbixJbnN0cnVjdGlvbnMK...",
    ///         "text/csv",
    ///     )
    ///     .file_name("qa-checklist.csv");
    /// let response = velt.v2().agents().extract(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/extract` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/extract)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `file_base64` (required, at least 1 character): The content of the file, in
    ///   Base64. The file may be at most 5 MB.
    /// - `mime_type` (required, at least 1 character): The media type of the file, such
    ///   as `text/csv` or `application/pdf`.
    /// - `provider` (optional): The AI provider. If omitted, the platform default
    ///   applies.
    /// - `file_name` (optional): The name of the file.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/extract")]
    #[doc(alias = "agents/extract")]
    pub fn extract(
        &self,
        request: types::ExtractAgents,
    ) -> Call<types::ExtractAgents, Response<types::AgentsExtracted>> {
        Call::new(&self.client, &table::V2_AGENTS_EXTRACT, request)
    }

    /// Returns one agent or a list of agents.
    ///
    /// With `agentId`, returns one agent, including the configuration of a custom
    /// agent. Without it, lists agents with only their identifying fields and run
    /// counts. Fails with `NOT_FOUND` if the agent or the group does not exist.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetAgents;
    ///
    /// let response = velt
    ///     .v2()
    ///     .agents()
    ///     .get(GetAgents::new().agent_id("abc123def456"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `agent_id` (optional, at least 1 character): The agent ID. If omitted, agents
    ///   are listed.
    /// - `filter` (optional): The kind of agents to list. If omitted, all agents are
    ///   listed. Ignored if `agentId` is set.
    /// - `group_id` (optional, at least 1 character): The ID of the group whose agents
    ///   are listed, in the order of the group. Ignored if `agentId` is set.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/get")]
    #[doc(alias = "agents/get")]
    pub fn get(
        &self,
        request: types::GetAgents,
    ) -> Call<types::GetAgents, Response<types::AgentsFound>> {
        Call::new(&self.client, &table::V2_AGENTS_GET, request)
    }

    /// Returns the token usage and run counts of agents.
    ///
    /// Only the all-time token totals and the run counts are always present. Monthly
    /// usage is reported only if `year` is set.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetAgentAnalytics;
    ///
    /// let response = velt.v2().agents().get_analytics(GetAgentAnalytics::new()).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/analytics/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/analytics/get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `agent_id` (optional, at least 1 character): The agent ID. If omitted, all
    ///   agents are included.
    /// - `year` (optional): The year to report by month, as four digits.
    /// - `month` (optional): The month to report, as two digits. Has no effect without
    ///   `year`.
    /// - `model` (optional): The provider and model to report, separated by a slash.
    ///   Filters only `byModel`, which is empty if the model is unknown.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/analytics/get")]
    #[doc(alias = "agents/analytics/get")]
    #[doc(alias = "get")]
    pub fn get_analytics(
        &self,
        request: types::GetAgentAnalytics,
    ) -> Call<types::GetAgentAnalytics, Response<types::AgentAnalyticsFound>> {
        Call::new(&self.client, &table::V2_AGENTS_GET_ANALYTICS, request)
    }

    /// Returns a run of an agent.
    ///
    /// Poll until `status` is no longer `running`. Set `includeResults` to get the
    /// findings, which are part of the result for each web page.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetAgentExecution;
    ///
    /// let response = velt
    ///     .v2()
    ///     .agents()
    ///     .get_execution(GetAgentExecution::new("exec_1711900000000_abc123def456"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/execution/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/execution/get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `execution_id` (required, at least 1 character): The run ID.
    /// - `include_results` (optional, by default false): Whether to include the
    ///   results, one per web page. Defaults to false.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/execution/get")]
    #[doc(alias = "agents/execution/get")]
    #[doc(alias = "get")]
    pub fn get_execution(
        &self,
        request: types::GetAgentExecution,
    ) -> Call<types::GetAgentExecution, Response<types::AgentExecutionDetails>> {
        Call::new(&self.client, &table::V2_AGENTS_GET_EXECUTION, request)
    }

    /// Returns an agent group.
    ///
    /// The groups created by Velt have the IDs `copy-qa`, `seo`, `design-checks`,
    /// `performance` and `brand-checks`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetAgentGroup;
    ///
    /// let response = velt
    ///     .v2()
    ///     .agents()
    ///     .get_group(GetAgentGroup::new("K3mR7pQxN2vB9wLdT4sY"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/groups/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/groups/get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `group_id` (required, at least 1 character): The group ID.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/groups/get")]
    #[doc(alias = "agents/groups/get")]
    #[doc(alias = "get")]
    pub fn get_group(
        &self,
        request: types::GetAgentGroup,
    ) -> Call<types::GetAgentGroup, Response<types::AgentGroupFound>> {
        Call::new(&self.client, &table::V2_AGENTS_GET_GROUP, request)
    }

    /// Lists runs of an agent or on a document, page by page.
    ///
    /// Returns the newest runs first. Set `agentId`, or `organizationId` and
    /// `documentId`, or all three; other combinations are rejected. Fails with
    /// `INVALID_ARGUMENT` if the page token refers to a deleted run.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListAgentExecutions;
    ///
    /// let request = ListAgentExecutions::of_document("acme", "roadmap").page_size(20);
    /// let response = velt.v2().agents().list_executions(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/execution/list` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/execution/list)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) and [`items`](Call::items) return all of them.
    ///
    /// # Fields
    ///
    /// - `agent_id` (optional, at least 1 character): The agent ID.
    /// - `organization_id` (optional, at least 1 character): The organization ID.
    ///   Requires `documentId`.
    /// - `document_id` (optional, at least 1 character): The document ID. Requires
    ///   `organizationId`.
    /// - `page_size` (optional, from 1, up to 100, by default 20): Maximum number of
    ///   runs per page, from 1 to 100. Defaults to 20.
    /// - `page_token` (optional, at least 1 character): Token of the page to return,
    ///   from the previous response.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/execution/list")]
    #[doc(alias = "agents/execution/list")]
    #[doc(alias = "list")]
    pub fn list_executions(
        &self,
        request: types::ListAgentExecutions,
    ) -> Call<types::ListAgentExecutions, Response<types::AgentExecutionPage>> {
        Call::new(&self.client, &table::V2_AGENTS_LIST_EXECUTIONS, request)
    }

    /// Lists the agent groups of the workspace.
    ///
    /// Returns the number of agents in each group, but not their IDs. To see the IDs,
    /// get the group.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListAgentGroups;
    ///
    /// let response = velt.v2().agents().list_groups(ListAgentGroups::new()).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/groups/list` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/groups/list)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/groups/list")]
    #[doc(alias = "agents/groups/list")]
    #[doc(alias = "list")]
    pub fn list_groups(
        &self,
        request: types::ListAgentGroups,
    ) -> Call<types::ListAgentGroups, Response<types::AgentGroupList>> {
        Call::new(&self.client, &table::V2_AGENTS_LIST_GROUPS, request)
    }

    /// Lists all versions of an agent, newest first.
    ///
    /// The results are not paginated. The list is empty if the agent does not exist.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListAgentVersions;
    ///
    /// let response = velt
    ///     .v2()
    ///     .agents()
    ///     .list_versions(ListAgentVersions::new("abc123def456"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/versions/list` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/versions/list)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `agent_id` (required, at least 1 character): The agent ID.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/versions/list")]
    #[doc(alias = "agents/versions/list")]
    #[doc(alias = "list")]
    pub fn list_versions(
        &self,
        request: types::ListAgentVersions,
    ) -> Call<types::ListAgentVersions, Response<types::AgentVersionList>> {
        Call::new(&self.client, &table::V2_AGENTS_LIST_VERSIONS, request)
    }

    /// Refines a prompt based on feedback on its demos.
    ///
    /// Fails with `INTERNAL` if the provider is unknown. Every call runs an AI model
    /// and may cost money, so a call whose response is lost is not retried.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AgentDemoFeedback, RefineAgentPrompt};
    ///
    /// let request = RefineAgentPrompt::new(
    ///     "## Objective\nIdentify all broken links on the page.\n\n## Detection Logic\nCheck HTTP status codes for non-2xx responses.",
    ///     [
    ///         AgentDemoFeedback::new(
    ///             "demo-1",
    ///             "Mailto link with malformed address",
    ///             "<a href=\"mailto:invalid email@\">Email us</a>",
    ///             "detected",
    ///             "The agent missed this: malformed mailto links should also count as broken links, not just non-2xx HTTP responses.",
    ///         ),
    ///     ],
    /// );
    /// let response = velt.v2().agents().refine_prompt(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/prompt/refine` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/prompt/refine)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `analysis_prompt` (required, at least 1 character): The current prompt.
    /// - `demo_feedback` (required, at least 1 item): The feedback on the demos. At
    ///   least one item is required.
    /// - `provider` (optional): The AI provider. If omitted, the platform default
    ///   applies.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/prompt/refine")]
    #[doc(alias = "agents/prompt/refine")]
    #[doc(alias = "refine")]
    pub fn refine_prompt(
        &self,
        request: types::RefineAgentPrompt,
    ) -> Call<types::RefineAgentPrompt, Response<types::AgentPromptRefined>> {
        Call::new(&self.client, &table::V2_AGENTS_REFINE_PROMPT, request)
    }

    /// Removes agents from a group.
    ///
    /// Agents that are not in the group are ignored. The agents themselves are kept.
    /// Fails with `NOT_FOUND` if the group does not exist.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::RemoveAgentsFromGroup;
    ///
    /// let request = RemoveAgentsFromGroup::new("K3mR7pQxN2vB9wLdT4sY", ["spell-check"]);
    /// let response = velt.v2().agents().remove_agents_from_group(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/groups/remove-agents` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/groups/remove-agents)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `group_id` (required, at least 1 character): The group ID.
    /// - `agent_ids` (required, at least 1 item): The IDs of the agents to remove. At
    ///   least one is required.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/groups/remove-agents")]
    #[doc(alias = "agents/groups/remove-agents")]
    #[doc(alias = "remove-agents")]
    pub fn remove_agents_from_group(
        &self,
        request: types::RemoveAgentsFromGroup,
    ) -> Call<types::RemoveAgentsFromGroup, Response<types::AgentGroupFound>> {
        Call::new(
            &self.client,
            &table::V2_AGENTS_REMOVE_AGENTS_FROM_GROUP,
            request,
        )
    }

    /// Recommends a configuration for an agent, based on its instructions.
    ///
    /// An AI model makes the recommendation, so the response may differ from call to
    /// call. If the model fails or the provider is unknown, the call still succeeds and
    /// returns a default configuration, whose `reasoning` is `Default configuration applied`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ResolveAgentConfig;
    ///
    /// let request = ResolveAgentConfig::new(
    ///     "Verify all CTAs use the primary brand color #1A73E8 and the heading font 'Inter'.",
    /// );
    /// let response = velt.v2().agents().resolve_config(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/config/resolve` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/config/resolve)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `instructions` (required, at least 1 character): The instructions for the AI.
    /// - `raw_instructions` (optional): The instructions as written by the user. Used
    ///   to decide whether the agent needs to navigate.
    /// - `provider` (optional): The AI provider. If omitted, the platform default
    ///   applies.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/config/resolve")]
    #[doc(alias = "agents/config/resolve")]
    #[doc(alias = "resolve")]
    pub fn resolve_config(
        &self,
        request: types::ResolveAgentConfig,
    ) -> Call<types::ResolveAgentConfig, Response<types::AgentConfigResolved>> {
        Call::new(&self.client, &table::V2_AGENTS_RESOLVE_CONFIG, request)
    }

    /// Restores the previous version of an agent.
    ///
    /// Deletes the current version. Each further call goes back one more version. Fails
    /// with `FAILED_PRECONDITION` if the current version is 1.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::RestoreAgentVersion;
    ///
    /// let response = velt
    ///     .v2()
    ///     .agents()
    ///     .restore_version(RestoreAgentVersion::new("abc123def456"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/versions/restore` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/versions/restore)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `agent_id` (required, at least 1 character): The agent ID.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/versions/restore")]
    #[doc(alias = "agents/versions/restore")]
    #[doc(alias = "restore")]
    pub fn restore_version(
        &self,
        request: types::RestoreAgentVersion,
    ) -> Call<types::RestoreAgentVersion, Response<types::AgentVersionNumber>> {
        Call::new(&self.client, &table::V2_AGENTS_RESTORE_VERSION, request)
    }

    /// Starts a run of an agent on a web page.
    ///
    /// The run continues in the background. To follow its progress, get it by its ID.
    /// Fails with `ALREADY_EXISTS` if the agent is already running on the document (the
    /// message contains the ID of that run), with `NOT_FOUND` if the document does not
    /// exist, and with `RESOURCE_EXHAUSTED` if the AI credits are used up.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AgentExecutionUser, RunAgent};
    ///
    /// let request = RunAgent::new(
    ///         "acme",
    ///         "roadmap",
    ///         "abc123def456",
    ///         "https://example.com/pricing",
    ///     )
    ///     .device_type("desktop")
    ///     .ran_by(
    ///         AgentExecutionUser::new("ada").name("Jane Doe").email("jane@example.com"),
    ///     );
    /// let response = velt.v2().agents().run_execution(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/execution/run` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/execution/run)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID. The document must already exist.
    ///   Findings are added to it as comments.
    /// - `agent_id` (required, at least 1 character): The agent ID.
    /// - `url` (required): The URL of the page to run on, or to start crawling from.
    ///   Must be a valid URL.
    /// - `cross_page_execute` (optional, by default false): Whether to include pages
    ///   found by crawling from the page. Defaults to false.
    /// - `max_urls_to_process` (optional, from 1, by default 50): Maximum number of
    ///   pages to process if `crossPageExecute` is true. Defaults to 50.
    /// - `device_type` (optional, by default "desktop"): The device type to emulate.
    ///   Defaults to `desktop`.
    /// - `annotation_visibility` (optional, by default "private"): Who can see the
    ///   comments that the run creates. Defaults to `private`.
    /// - `trigger` (optional, by default "standalone"): What triggers the run. Defaults
    ///   to `standalone`.
    /// - `workflow_execution_id` (optional): The ID of the workflow execution that the
    ///   run belongs to. Used with the trigger `workflow`.
    /// - `ran_by` (optional): The user who started a run.
    /// - `user_context` (optional): Values for the agent's user context fields, keyed
    ///   by field ID.
    /// - `ai_config` (optional): AI settings that override the platform's choice for
    ///   one run. At least one field is required. Unknown fields are rejected.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/execution/run")]
    #[doc(alias = "agents/execution/run")]
    #[doc(alias = "run")]
    pub fn run_execution(
        &self,
        request: types::RunAgent,
    ) -> Call<types::RunAgent, Response<types::AgentExecutionReference>> {
        Call::new(&self.client, &table::V2_AGENTS_RUN_EXECUTION, request)
    }

    /// Updates the name or description of an agent, or enables or disables it.
    ///
    /// Does not add a version, and ignores fields that define how the agent behaves: to
    /// change them, add a version. For built-in agents, only `enabled` can be updated.
    /// A request without changes succeeds for custom agents and fails with
    /// `INVALID_ARGUMENT` for built-in agents. Fails with `INTERNAL` if the agent does
    /// not exist.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateAgent;
    ///
    /// let request = UpdateAgent::new("abc123def456")
    ///     .name("Updated Brand Checker")
    ///     .description("Now also checks footer typography");
    /// let response = velt.v2().agents().update(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/update)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `agent_id` (required, at least 1 character): The ID of a custom or built-in
    ///   agent.
    /// - `name` (optional, at least 1 character): The new name. Ignored for built-in
    ///   agents.
    /// - `description` (optional): The new description. Ignored for built-in agents.
    /// - `enabled` (optional): Whether the agent is active. Required for built-in
    ///   agents.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/update")]
    #[doc(alias = "agents/update")]
    pub fn update(
        &self,
        request: types::UpdateAgent,
    ) -> Call<types::UpdateAgent, Response<types::AgentReference>> {
        Call::new(&self.client, &table::V2_AGENTS_UPDATE, request)
    }

    /// Updates the name or description of an agent group.
    ///
    /// Requires `name`, `description` or both. The agents and the metadata cannot be
    /// changed with this call. Groups created by Velt can be renamed too, which affects
    /// everyone in the workspace.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateAgentGroup;
    ///
    /// let request = UpdateAgentGroup::rename("K3mR7pQxN2vB9wLdT4sY", "Brand QA (v2)")
    ///     .description("Updated brand-quality agent set");
    /// let response = velt.v2().agents().update_group(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/groups/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/groups/update)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `group_id` (required, at least 1 character): The group ID.
    /// - `name` (optional, at least 1 character, at most 200 characters): The new name,
    ///   at most 200 characters. Required if `description` is omitted.
    /// - `description` (optional, at most 2000 characters): The new description, at
    ///   most 2000 characters. Required if `name` is omitted.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/groups/update")]
    #[doc(alias = "agents/groups/update")]
    #[doc(alias = "update")]
    pub fn update_group(
        &self,
        request: types::UpdateAgentGroup,
    ) -> Call<types::UpdateAgentGroup, Response<types::AgentGroupFound>> {
        Call::new(&self.client, &table::V2_AGENTS_UPDATE_GROUP, request)
    }

    /// Updates the behavior of an agent by adding a version.
    ///
    /// Each call adds a version. Runs in progress keep the version they started with.
    /// Blocks are merged one level deep only: send anything nested deeper in full,
    /// including its secrets, because omitted values are lost. Never send
    /// `__redacted__` back: it would be stored as the secret. Not available for
    /// built-in agents. Fails with `NOT_FOUND` if the agent does not exist.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AgentPostProcess, AgentPostProcessStage, UpdateAgentVersion};
    ///
    /// let request = UpdateAgentVersion::new("abc123def456")
    ///     .instructions(
    ///         "Check headings use 'Inter' font. Verify #1A73E8 on all CTAs and links.",
    ///     )
    ///     .post_process(
    ///         AgentPostProcess::new()
    ///             .guardrails(AgentPostProcessStage::new().enabled(true))
    ///             .delete_previous_suggestions(AgentPostProcessStage::new().enabled(true)),
    ///     );
    /// let response = velt.v2().agents().update_version(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/version/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/version/update)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `agent_id` (required): The ID of a custom agent. Built-in agents are not
    ///   allowed.
    /// - `raw_instructions` (optional): The instructions as written by the user.
    /// - `instructions` (optional): The instructions that the AI follows. Must not
    ///   become empty unless the execution strategy is `service`.
    /// - `phase_timeout_ms` (optional, from 1): Timeout for each phase of a run, in
    ///   milliseconds.
    /// - `metadata` (optional): Additional data to store with the agent. Replaces the
    ///   existing metadata.
    /// - `context_gathering` (optional): The context that an agent gathers for a run.
    /// - `execution` (optional): How an agent does its work. By default, an AI follows
    ///   the instructions.
    /// - `response` (optional): How the response of an agent is formatted. The AI
    ///   formatting settings are stored but have no effect yet.
    /// - `post_process` (optional): How findings are processed. Each stage runs unless
    ///   it is disabled. Unknown fields are rejected.
    /// - `input` (optional): The input that an agent needs for a run.
    /// - `scope` (optional): The pages that an agent applies to.
    /// - `setup` (optional): The origin of an agent and the samples it was tested with.
    ///   Not used by runs.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/version/update")]
    #[doc(alias = "agents/version/update")]
    #[doc(alias = "update")]
    pub fn update_version(
        &self,
        request: types::UpdateAgentVersion,
    ) -> Call<types::UpdateAgentVersion, Response<types::AgentVersionNumber>> {
        Call::new(&self.client, &table::V2_AGENTS_UPDATE_VERSION, request)
    }

    /// Expands a short instruction into a full prompt with demos to test it on.
    ///
    /// Fails with `INTERNAL` if the provider is unknown. Every call runs an AI model
    /// and may cost money, so a call whose response is lost is not retried.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ValidateAgentPrompt;
    ///
    /// let request = ValidateAgentPrompt::new(
    ///     "Make sure there are no broken links on the page",
    /// );
    /// let response = velt.v2().agents().validate_prompt(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/prompt/validate` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/prompt/validate)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `prompt` (required, at least 1 character): The user's prompt.
    /// - `provider` (optional): The AI provider. If omitted, the platform default
    ///   applies.
    /// - `user_context_fields` (optional): The fields that users will fill in for each
    ///   run.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/prompt/validate")]
    #[doc(alias = "agents/prompt/validate")]
    #[doc(alias = "validate")]
    pub fn validate_prompt(
        &self,
        request: types::ValidateAgentPrompt,
    ) -> Call<types::ValidateAgentPrompt, Response<types::AgentPromptValidated>> {
        Call::new(&self.client, &table::V2_AGENTS_VALIDATE_PROMPT, request)
    }
}
