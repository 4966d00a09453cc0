// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `agents`.

use crate::{Answer, Client, call::Call, types};
use velt_client::table;

/// AI agents that review pages and leave what they find as comments. They can be
/// built in or your own, have versions and come in groups.
///
/// [`Client::v2`]`().agents()` gives this handle.
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
    /// Agents that are in the group already stay in it. A call that would leave the
    /// group with more than 100 agents fails with `RESOURCE_EXHAUSTED`. The ids of
    /// built-in agents are not checked; another one that does not exist fails with
    /// `NOT_FOUND`, as does such a group.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddAgentsToGroup;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .add_agents_to_group(AddAgentsToGroup::new("K3mR7pQxN2vB9wLdT4sY", ["xyz789ghi012", "grammar-check"]))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/groups/add-agents` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/groups/add-agents)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `groupId` (required, at least 1 character): The group, by the id that Velt
    ///   gave it.
    /// - `agentIds` (required, at least 1 item, at most 100 items): The agents to add.
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
    ) -> Call<types::AddAgentsToGroup, Answer<types::AgentGroupFound>> {
        Call::new(&self.client, &table::V2_AGENTS_ADD_AGENTS_TO_GROUP, request)
    }

    /// Counts the runs of agents.
    ///
    /// Counts for each agent if agents are named, and in the whole workspace otherwise.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CountAgentExecutions;
    ///
    /// let request: CountAgentExecutions = serde_json::from_str(
    ///     r#"{
    ///   "agentIds": [
    ///     "agent_brand_check",
    ///     "spell-check",
    ///     "broken-links"
    ///   ],
    ///   "status": "running"
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .count_executions(request)
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/execution/count` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/execution/count)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `agentIds` (optional): The agents whose runs are counted, each by itself: up
    ///   to 200, or a single one. Without them, all runs are counted.
    /// - `status` (optional): How far a run is, or how it ended.
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
    ) -> Call<types::CountAgentExecutions, Answer<types::AgentExecutionCounts>> {
        Call::new(&self.client, &table::V2_AGENTS_COUNT_EXECUTIONS, request)
    }

    /// Creates an agent.
    ///
    /// Velt makes the id and writes version 1. The instructions are needed unless the
    /// execution strategy is `service`; `service` and `service+ai` need `serviceId`,
    /// `mcp-tools` needs `mcpServers`, and the context strategy `rest-api` needs its
    /// options. Secrets are never given back. Fails with `RESOURCE_EXHAUSTED` if the
    /// workspace has as many agents of its own as it may.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CreateAgent;
    ///
    /// let request: CreateAgent = serde_json::from_str(
    ///     r#"{
    ///   "name": "Simple Content Checker",
    ///   "description": "Checks for broken images and missing alt text",
    ///   "enabled": true,
    ///   "instructions": "Check for broken images and missing alt text on the page.",
    ///   "contextGathering": {
    ///     "strategies": [
    ///       "web-page-html"
    ///     ]
    ///   },
    ///   "execution": {}
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .create(request)
    ///     .await?;
    /// println!("{}", answer.message);
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
    /// - `contextGathering` (required): What an agent reads of a page before it is run,
    ///   and how.
    /// - `execution` (required): How an agent is executed. With nothing set, an AI
    ///   follows the instructions.
    /// - `enabled` (required): Whether the agent is active.
    /// - `rawInstructions` (optional): The instructions as the user wrote them.
    /// - `instructions` (optional): The instructions that the AI follows. Needed unless
    ///   the execution strategy is `service`.
    /// - `phaseTimeoutMs` (optional, from 1): How long each phase of a run may take, in
    ///   milliseconds; the default of the platform if left out.
    /// - `metadata` (optional): Whatever else you want to keep with the agent.
    /// - `response` (optional): How the response of an agent is formatted. What is
    ///   about AI formatting is kept, but has no effect so far.
    /// - `postProcess` (optional): What is done with findings. Each stage is done
    ///   unless it is disabled. Other fields than these are refused.
    /// - `input` (optional): What an agent has to be given for a run.
    /// - `scope` (optional): Which pages an agent is for.
    /// - `setup` (optional): Where an agent came from and how it was tried out. Runs
    ///   make no use of it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/create")]
    #[doc(alias = "agents/create")]
    pub fn create(
        &self,
        request: types::CreateAgent,
    ) -> Call<types::CreateAgent, Answer<types::AgentReference>> {
        Call::new(&self.client, &table::V2_AGENTS_CREATE, request)
    }

    /// Creates a group of agents.
    ///
    /// Velt makes the id. A workspace has room for 50 groups, among them up to 5 that
    /// Velt makes; one too many fails with `RESOURCE_EXHAUSTED`. An agent may be in
    /// several groups. The ids of built-in agents are not checked; another one that
    /// does not exist fails with `NOT_FOUND`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CreateAgentGroup;
    ///
    /// let request: CreateAgentGroup = serde_json::from_str(
    ///     r#"{
    ///   "name": "Brand QA",
    ///   "description": "All brand-quality agents",
    ///   "agentIds": [
    ///     "abc123def456",
    ///     "spell-check"
    ///   ],
    ///   "metadata": {
    ///     "organizationId": "org_001",
    ///     "documentId": "doc_001",
    ///     "team": "growth"
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .create_group(request)
    ///     .await?;
    /// println!("{}", answer.message);
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
    ///   the group.
    /// - `description` (optional, at most 2000 characters): What the group is for.
    /// - `agentIds` (optional, at most 100 items): The agents that are in the group
    ///   from the start. Duplicates count towards the limit.
    /// - `metadata` (optional): Whatever else you want to keep with the group. It
    ///   cannot be changed later.
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
    ) -> Call<types::CreateAgentGroup, Answer<types::AgentGroupFound>> {
        Call::new(&self.client, &table::V2_AGENTS_CREATE_GROUP, request)
    }

    /// Deletes an agent with all of its versions.
    ///
    /// The agent is taken out of its groups first; if that fails, nothing is deleted
    /// and the call may be sent again. An agent that does not exist is a success too.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteAgent;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .delete(DeleteAgent::new("abc123def456"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/delete)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `agentId` (required, at least 1 character): The agent, by the id that Velt
    ///   gave it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/delete")]
    #[doc(alias = "agents/delete")]
    pub fn delete(
        &self,
        request: types::DeleteAgent,
    ) -> Call<types::DeleteAgent, Answer<types::AgentReference>> {
        Call::new(&self.client, &table::V2_AGENTS_DELETE, request)
    }

    /// Deletes a group of agents.
    ///
    /// The agents in it stay. A group that Velt made comes back when it is next needed.
    /// A group that does not exist fails with `NOT_FOUND`; after a retry this may mean
    /// that the first attempt deleted it.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteAgentGroup;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .delete_group(DeleteAgentGroup::new("K3mR7pQxN2vB9wLdT4sY"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/groups/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/groups/delete)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `groupId` (required, at least 1 character): The group, by the id that Velt
    ///   gave it.
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
    ) -> Call<types::DeleteAgentGroup, Answer<types::AgentGroupReference>> {
        Call::new(&self.client, &table::V2_AGENTS_DELETE_GROUP, request)
    }

    /// Tells whether a prompt says enough for an agent, and asks for what it lacks.
    ///
    /// The prompt is not changed. An unknown provider fails with `INTERNAL`. Every call
    /// asks a model and costs money, so a lost call is not retried.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::EnhanceAgentPrompt;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .enhance_prompt(EnhanceAgentPrompt::new("Check that the page uses our brand colors"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/prompt/enhance` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/prompt/enhance)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `prompt` (required, at least 1 character): The prompt of the user.
    /// - `provider` (optional): Who provides the AI; the default of the platform if
    ///   left out.
    /// - `userContextFields` (optional): The values that users will give for each run.
    ///   They are not asked for again.
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
    ) -> Call<types::EnhanceAgentPrompt, Answer<types::AgentPromptEnhanced>> {
        Call::new(&self.client, &table::V2_AGENTS_ENHANCE_PROMPT, request)
    }

    /// Makes drafts of agents from a file, such as a checklist.
    ///
    /// The file is kept as a knowledge source of the workspace. Nothing is created from
    /// the drafts. A type of file that Velt does not support fails with
    /// `INVALID_ARGUMENT`, a file that takes too long with `DEADLINE_EXCEEDED`. After
    /// `UNAVAILABLE` the call may be sent again. A file without readable content, or a
    /// provider that Velt does not know, fails with `INTERNAL`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ExtractAgents;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .extract(ExtractAgents::new("QWdlbnQgTmFtZSxEZXNjcmlwdGlvbixJbnN0cnVjdGlvbnMK...", "text/csv").file_name("qa-checklist.csv"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/extract` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/extract)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `fileBase64` (required, at least 1 character): The content of the file in
    ///   Base64. The file may have 5 MB at the most.
    /// - `mimeType` (required, at least 1 character): The media type of the file, such
    ///   as `text/csv` or `application/pdf`.
    /// - `provider` (optional): Who provides the AI; the default of the platform if
    ///   left out.
    /// - `fileName` (optional): The name of the file.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/extract")]
    #[doc(alias = "agents/extract")]
    pub fn extract(
        &self,
        request: types::ExtractAgents,
    ) -> Call<types::ExtractAgents, Answer<types::AgentsExtracted>> {
        Call::new(&self.client, &table::V2_AGENTS_EXTRACT, request)
    }

    /// Gets one agent, or a list of agents.
    ///
    /// With `agentId`, the answer has that agent with its whole configuration; without,
    /// a list of agents that has only what identifies each, and how often it was run.
    /// An agent or a group that does not exist fails with `NOT_FOUND`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetAgents;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .get(GetAgents::new().agent_id("abc123def456"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `agentId` (optional, at least 1 character): The agent to get. Without it,
    ///   agents are listed.
    /// - `filter` (optional): Which agents are listed; all if left out. Ignored
    ///   together with `agentId`.
    /// - `groupId` (optional, at least 1 character): The group whose agents are listed,
    ///   in the order of the group. Ignored together with `agentId`.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/get")]
    #[doc(alias = "agents/get")]
    pub fn get(
        &self,
        request: types::GetAgents,
    ) -> Call<types::GetAgents, Answer<types::AgentsFound>> {
        Call::new(&self.client, &table::V2_AGENTS_GET, request)
    }

    /// Gets how many tokens agents used, and how often they were run.
    ///
    /// Of the parts of the report, only the totals of all time and the counts of runs
    /// are sure to be there. Months are reported only if `year` is sent.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetAgentAnalytics;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .get_analytics(GetAgentAnalytics::new())
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/analytics/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/analytics/get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `agentId` (optional, at least 1 character): The agent to report on; all agents
    ///   if left out.
    /// - `year` (optional): The year to report on by month, as four digits.
    /// - `month` (optional): The month to report on, as two digits. Has no effect
    ///   without `year`.
    /// - `model` (optional): The model to report on, after its provider and a slash.
    ///   Narrows `byModel` only, which is empty for a model that is not known.
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
    ) -> Call<types::GetAgentAnalytics, Answer<types::AgentAnalyticsFound>> {
        Call::new(&self.client, &table::V2_AGENTS_GET_ANALYTICS, request)
    }

    /// Gets a run of an agent.
    ///
    /// Ask again until `status` is no longer `running`. The findings come with
    /// `includeResults`, in the result of each page.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetAgentExecution;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .get_execution(GetAgentExecution::new("exec_1711900000000_abc123def456"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/execution/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/execution/get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `executionId` (required, at least 1 character): The run, by the id that Velt
    ///   gave it.
    /// - `includeResults` (optional, by default false): Whether to get the results of
    ///   each page too.
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
    ) -> Call<types::GetAgentExecution, Answer<types::AgentExecutionDetails>> {
        Call::new(&self.client, &table::V2_AGENTS_GET_EXECUTION, request)
    }

    /// Gets a group of agents.
    ///
    /// Groups that Velt made have the ids `copy-qa`, `seo`, `design-checks`,
    /// `performance` and `brand-checks`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetAgentGroup;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .get_group(GetAgentGroup::new("K3mR7pQxN2vB9wLdT4sY"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/groups/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/groups/get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `groupId` (required, at least 1 character): The group, by the id that Velt
    ///   gave it.
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
    ) -> Call<types::GetAgentGroup, Answer<types::AgentGroupFound>> {
        Call::new(&self.client, &table::V2_AGENTS_GET_GROUP, request)
    }

    /// Lists the runs of an agent or on a document, page by page.
    ///
    /// The newest come first. Accepts an agent, an organization with a document, or all
    /// three, and no other combination. A token that points to a run that was deleted
    /// is refused.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListAgentExecutions;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .list_executions(ListAgentExecutions::of_document("org_001", "doc_001").page_size(20))
    ///     .await?;
    /// println!("{}", answer.message);
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
    /// - `agentId` (optional, at least 1 character): The agent whose runs are listed.
    /// - `organizationId` (optional, at least 1 character): The organization of the
    ///   document. Only together with `documentId`.
    /// - `documentId` (optional, at least 1 character): The document whose runs are
    ///   listed. Only together with `organizationId`.
    /// - `pageSize` (optional, from 1, up to 100, by default 20): How many runs a page
    ///   has at the most.
    /// - `pageToken` (optional, at least 1 character): Asks for the page after the one
    ///   whose answer had this token; for the first page if left out.
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
    ) -> Call<types::ListAgentExecutions, Answer<types::AgentExecutionPage>> {
        Call::new(&self.client, &table::V2_AGENTS_LIST_EXECUTIONS, request)
    }

    /// Lists the groups of agents in the workspace.
    ///
    /// The groups come without their agents: get a group to know those.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListAgentGroups;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .list_groups(ListAgentGroups::new())
    ///     .await?;
    /// println!("{}", answer.message);
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
    ) -> Call<types::ListAgentGroups, Answer<types::AgentGroupList>> {
        Call::new(&self.client, &table::V2_AGENTS_LIST_GROUPS, request)
    }

    /// Lists all versions of an agent, the newest first.
    ///
    /// The answer does not come in pages. It is empty for an agent that does not exist.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListAgentVersions;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .list_versions(ListAgentVersions::new("abc123def456"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/versions/list` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/versions/list)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `agentId` (required, at least 1 character): The agent, by the id that Velt
    ///   gave it.
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
    ) -> Call<types::ListAgentVersions, Answer<types::AgentVersionList>> {
        Call::new(&self.client, &table::V2_AGENTS_LIST_VERSIONS, request)
    }

    /// Refines a prompt by what was wrong with its demos.
    ///
    /// An unknown provider fails with `INTERNAL`. Every call asks a model and costs
    /// money, so a lost call is not retried.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::RefineAgentPrompt;
    ///
    /// let request: RefineAgentPrompt = serde_json::from_str(
    ///     r###"{
    ///   "analysisPrompt": "## Objective\nIdentify all broken links on the page.\n\n## Detection Logic\nCheck HTTP status codes for non-2xx responses.",
    ///   "demoFeedback": [
    ///     {
    ///       "demoId": "demo-1",
    ///       "demoTitle": "Mailto link with malformed address",
    ///       "demoHtml": "<a href=\"mailto:invalid email@\">Email us</a>",
    ///       "demoExpected": "detected",
    ///       "feedback": "The agent missed this: malformed mailto links should also count as broken links, not just non-2xx HTTP responses."
    ///     }
    ///   ]
    /// }"###,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .refine_prompt(request)
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/prompt/refine` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/prompt/refine)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `analysisPrompt` (required, at least 1 character): The prompt as it is.
    /// - `demoFeedback` (required, at least 1 item): What was wrong with the demos.
    /// - `provider` (optional): Who provides the AI; the default of the platform if
    ///   left out.
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
    ) -> Call<types::RefineAgentPrompt, Answer<types::AgentPromptRefined>> {
        Call::new(&self.client, &table::V2_AGENTS_REFINE_PROMPT, request)
    }

    /// Takes agents out of a group.
    ///
    /// Agents that are not in the group are ignored. The agents themselves stay. A
    /// group that does not exist fails with `NOT_FOUND`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::RemoveAgentsFromGroup;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .remove_agents_from_group(RemoveAgentsFromGroup::new("K3mR7pQxN2vB9wLdT4sY", ["spell-check"]))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/groups/remove-agents` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/groups/remove-agents)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `groupId` (required, at least 1 character): The group, by the id that Velt
    ///   gave it.
    /// - `agentIds` (required, at least 1 item): The agents to take out.
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
    ) -> Call<types::RemoveAgentsFromGroup, Answer<types::AgentGroupFound>> {
        Call::new(
            &self.client,
            &table::V2_AGENTS_REMOVE_AGENTS_FROM_GROUP,
            request,
        )
    }

    /// Recommends a configuration for the instructions of an agent.
    ///
    /// An AI decides, so the answer may differ from call to call. If the AI fails, or
    /// the provider is one that Velt does not know, the answer is a success with a
    /// default, whose `reasoning` is `Default configuration applied`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ResolveAgentConfig;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .resolve_config(ResolveAgentConfig::new("Verify all CTAs use the primary brand color #1A73E8 and the heading font 'Inter'."))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/config/resolve` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/config/resolve)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `instructions` (required, at least 1 character): The instructions that the AI
    ///   is to follow.
    /// - `rawInstructions` (optional): The instructions as the user wrote them. They
    ///   tell whether the agent has to navigate.
    /// - `provider` (optional): Who provides the AI; the default of the platform if
    ///   left out.
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
    ) -> Call<types::ResolveAgentConfig, Answer<types::AgentConfigResolved>> {
        Call::new(&self.client, &table::V2_AGENTS_RESOLVE_CONFIG, request)
    }

    /// Takes an agent back to the version before.
    ///
    /// Deletes the version that is in use, so each call goes back by one more. Fails
    /// with `FAILED_PRECONDITION` at version 1.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::RestoreAgentVersion;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .restore_version(RestoreAgentVersion::new("abc123def456"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/versions/restore` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/versions/restore)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `agentId` (required, at least 1 character): The agent, by the id that Velt
    ///   gave it.
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
    ) -> Call<types::RestoreAgentVersion, Answer<types::AgentVersionNumber>> {
        Call::new(&self.client, &table::V2_AGENTS_RESTORE_VERSION, request)
    }

    /// Starts a run of an agent on a page.
    ///
    /// The run goes on after the answer: get it by its id to see how it ends. An agent
    /// that runs on the document already fails with `ALREADY_EXISTS` and a message that
    /// has the id of that run, a document that does not exist with `NOT_FOUND`, used-up
    /// AI credits with `RESOURCE_EXHAUSTED`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::RunAgent;
    ///
    /// let request: RunAgent = serde_json::from_str(
    ///     r#"{
    ///   "agentId": "abc123def456",
    ///   "url": "https://example.com/pricing",
    ///   "organizationId": "org_001",
    ///   "documentId": "doc_001",
    ///   "deviceType": "desktop",
    ///   "ranBy": {
    ///     "userId": "user_123",
    ///     "name": "Jane Doe",
    ///     "email": "jane@example.com"
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .run_execution(request)
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/execution/run` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/execution/run)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the document belongs to.
    /// - `documentId` (required): The document that findings are written to, as
    ///   comments. It must exist already.
    /// - `agentId` (required, at least 1 character): The agent to run.
    /// - `url` (required): The page to run on, or to start from. Has to be a valid URL.
    /// - `crossPageExecute` (optional, by default false): Whether to crawl from the
    ///   page, and run on the pages that are found.
    /// - `maxUrlsToProcess` (optional, from 1, by default 50): How many pages are
    ///   processed at the most. Only together with `crossPageExecute`.
    /// - `deviceType` (optional, by default "desktop"): The device that the pages are
    ///   opened as.
    /// - `annotationVisibility` (optional, by default "private"): Who sees the comments
    ///   that the run writes.
    /// - `trigger` (optional, by default "standalone"): What makes the agent run.
    /// - `workflowExecutionId` (optional): The run of a workflow that this one belongs
    ///   to. Goes with the trigger `workflow`.
    /// - `ranBy` (optional): Who runs an agent.
    /// - `userContext` (optional): Values for the fields of the agent that users fill
    ///   in, by the ids of the fields.
    /// - `aiConfig` (optional): Which AI one run uses, in place of what the platform
    ///   chooses. At least one of the fields is needed; others are refused.
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
    ) -> Call<types::RunAgent, Answer<types::AgentExecutionReference>> {
        Call::new(&self.client, &table::V2_AGENTS_RUN_EXECUTION, request)
    }

    /// Updates the name, the description or the state of an agent.
    ///
    /// Adds no version. Of a built-in agent only `enabled` can be updated. A call that
    /// sets nothing is a success, but fails for a built-in agent. An agent that does
    /// not exist fails with `INTERNAL`. How an agent behaves is updated by adding a
    /// version.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateAgent;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .update(UpdateAgent::new("abc123def456").name("Updated Brand Checker").description("Now also checks footer typography"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/update)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `agentId` (required, at least 1 character): The agent, which may be a built-in
    ///   one.
    /// - `name` (optional, at least 1 character): The new name. Ignored for built-in
    ///   agents.
    /// - `description` (optional): The new description. Ignored for built-in agents.
    /// - `enabled` (optional): Whether the agent is active. Needed for built-in agents.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/agents/update")]
    #[doc(alias = "agents/update")]
    pub fn update(
        &self,
        request: types::UpdateAgent,
    ) -> Call<types::UpdateAgent, Answer<types::AgentReference>> {
        Call::new(&self.client, &table::V2_AGENTS_UPDATE, request)
    }

    /// Updates the name or the description of a group of agents.
    ///
    /// Needs `name`, `description` or both. Neither the agents nor the metadata can be
    /// changed so. Groups that Velt made can be renamed too, for everybody in the
    /// workspace.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateAgentGroup;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .update_group(UpdateAgentGroup::rename("K3mR7pQxN2vB9wLdT4sY", "Brand QA (v2)").description("Updated brand-quality agent set"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/groups/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/groups/update)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `groupId` (required, at least 1 character): The group, by the id that Velt
    ///   gave it.
    /// - `name` (optional, at least 1 character, at most 200 characters): The new name.
    ///   Needed if `description` is left out.
    /// - `description` (optional, at most 2000 characters): The new description. Needed
    ///   if `name` is left out.
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
    ) -> Call<types::UpdateAgentGroup, Answer<types::AgentGroupFound>> {
        Call::new(&self.client, &table::V2_AGENTS_UPDATE_GROUP, request)
    }

    /// Updates how an agent behaves, as a new version.
    ///
    /// Each call adds a version. Runs that are under way keep the version that they
    /// started with. Blocks are merged one level deep only, so send what is nested
    /// deeper as a whole, with its secrets: those that are left out are lost. Never
    /// send `__redacted__` back: it would be kept as the secret. Not for built-in
    /// agents. An agent that does not exist fails with `NOT_FOUND`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateAgentVersion;
    ///
    /// let request: UpdateAgentVersion = serde_json::from_str(
    ///     r#"{
    ///   "agentId": "abc123def456",
    ///   "instructions": "Check headings use 'Inter' font. Verify #1A73E8 on all CTAs and links.",
    ///   "postProcess": {
    ///     "guardrails": {
    ///       "enabled": true
    ///     },
    ///     "deletePreviousSuggestions": {
    ///       "enabled": true
    ///     }
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .update_version(request)
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/version/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/version/update)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `agentId` (required): The agent, which must not be a built-in one.
    /// - `rawInstructions` (optional): The instructions as the user wrote them.
    /// - `instructions` (optional): The instructions that the AI follows. May not
    ///   become empty unless the execution strategy is `service`.
    /// - `phaseTimeoutMs` (optional, from 1): How long each phase of a run may take, in
    ///   milliseconds.
    /// - `metadata` (optional): Whatever else you want to keep with the agent. Replaces
    ///   what was kept before.
    /// - `contextGathering` (optional): What an agent reads of a page before it is run,
    ///   and how.
    /// - `execution` (optional): How an agent is executed. With nothing set, an AI
    ///   follows the instructions.
    /// - `response` (optional): How the response of an agent is formatted. What is
    ///   about AI formatting is kept, but has no effect so far.
    /// - `postProcess` (optional): What is done with findings. Each stage is done
    ///   unless it is disabled. Other fields than these are refused.
    /// - `input` (optional): What an agent has to be given for a run.
    /// - `scope` (optional): Which pages an agent is for.
    /// - `setup` (optional): Where an agent came from and how it was tried out. Runs
    ///   make no use of it.
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
    ) -> Call<types::UpdateAgentVersion, Answer<types::AgentVersionNumber>> {
        Call::new(&self.client, &table::V2_AGENTS_UPDATE_VERSION, request)
    }

    /// Makes a full prompt of a short one, with demos to try it on.
    ///
    /// An unknown provider fails with `INTERNAL`. Every call asks a model and costs
    /// money, so a lost call is not retried.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ValidateAgentPrompt;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .agents()
    ///     .validate_prompt(ValidateAgentPrompt::new("Make sure there are no broken links on the page"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/agents/prompt/validate` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/agents/prompt/validate)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `prompt` (required, at least 1 character): The prompt of the user.
    /// - `provider` (optional): Who provides the AI; the default of the platform if
    ///   left out.
    /// - `userContextFields` (optional): The values that users will give for each run.
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
    ) -> Call<types::ValidateAgentPrompt, Answer<types::AgentPromptValidated>> {
        Call::new(&self.client, &table::V2_AGENTS_VALIDATE_PROMPT, request)
    }
}
