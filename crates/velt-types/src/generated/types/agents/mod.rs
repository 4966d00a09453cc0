// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `agents`.
//!
//! Requires the feature `agents`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// Adds agents to a group.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().add_agents_to_group()`](../../../velt/v2/struct.Agents.html#method.add_agents_to_group)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddAgentsToGroup {
    /// The IDs of the agents to add, from 1 to 100.
    pub agent_ids: ::std::vec::Vec<::std::string::String>,
    /// The group ID.
    pub group_id: ::std::string::String,
}

/// An agent. Built-in agents have only identifying fields and, in some cases, `input`. Secrets are replaced with `__redacted__`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Agent {
    /// The context that an agent gathers for a run.
    pub context_gathering: ::std::option::Option<AgentContextGathering>,
    /// What the agent does.
    pub description: ::std::string::String,
    /// Whether the agent is active.
    pub enabled: bool,
    /// Whether the agent runs automatically on new projects.
    pub essential_default: ::std::option::Option<bool>,
    /// How an agent does its work. By default, an AI follows the instructions.
    pub execution: ::std::option::Option<AgentExecutionSettings>,
    /// The agent ID.
    pub id: ::std::string::String,
    /// The input that an agent needs for a run.
    pub input: ::std::option::Option<AgentInput>,
    /// The instructions that the AI follows.
    pub instructions: ::std::option::Option<::std::string::String>,
    /// Who manages an agent.
    pub managed_by: crate::types::AgentManager,
    /// Additional data stored with the agent.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The name of the agent.
    pub name: ::std::string::String,
    /// Timeout for each phase of a run, in milliseconds.
    pub phase_timeout_ms: ::std::option::Option<i64>,
    /// How findings are processed. Each stage runs unless it is disabled. Unknown fields are
    /// rejected.
    pub post_process: ::std::option::Option<AgentPostProcess>,
    /// The instructions as written by the user.
    pub raw_instructions: ::std::option::Option<::std::string::String>,
    /// How the response of an agent is formatted. The AI formatting settings are stored but have
    /// no effect yet.
    pub response: ::std::option::Option<AgentResponseSettings>,
    /// The pages that an agent applies to.
    pub scope: ::std::option::Option<AgentScope>,
    /// The origin of an agent and the samples it was tested with. Not used by runs.
    pub setup: ::std::option::Option<AgentSetup>,
    /// Whether the agent is built in.
    pub system: ::std::option::Option<bool>,
    /// The current version number.
    pub version: ::std::option::Option<i64>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The AI settings for one phase of an agent. Unknown fields are rejected.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentAiConfig {
    /// Maximum number of tool turns for the strategy `mcp-tools`, from 1 to 16. Stored only in the execution settings. Defaults to 8.
    pub max_tool_turns: ::std::option::Option<i64>,
    /// Deprecated. Accepted but discarded. To pin a model, set it when you run the agent.
    pub model: ::std::option::Option<::std::string::String>,
    /// The AI provider. If omitted, the platform default applies.
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
    /// Deprecated. Accepted but discarded.
    pub response_mime_type: ::std::option::Option<::std::string::String>,
}

/// The token usage and run counts of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentAnalytics {
    /// Run counts, keyed by agent ID.
    pub execution_counts: ::std::collections::BTreeMap<::std::string::String, AgentExecutionTally>,
    /// The token usage of agents. Each model key consists of the provider and the model, joined
    /// by an underscore. Dots and slashes are replaced with underscores.
    pub token_usage: AgentTokenReport,
}

/// The analytics of agents.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().get_analytics()`](../../../velt/v2/struct.Agents.html#method.get_analytics)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentAnalyticsFound {
    /// The token usage and run counts of agents.
    pub analytics: AgentAnalytics,
}

/// The stage that turns findings into comment annotations.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentAnnotationStage {
    /// Whether the stage runs. Defaults to true.
    pub enabled: ::std::option::Option<bool>,
    /// How annotations are created from findings. Velt does not document what the strategies do.
    pub strategy: ::std::option::Option<crate::types::AgentAnnotationStrategy>,
}

/// Credentials that Velt sends to your server. Every type except `none` requires its own fields. In responses, secrets are replaced with `__redacted__`, which must not be sent back.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentAuth {
    /// Headers whose values are secret. Required for the type `header`.
    pub headers:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, crate::Secret>>,
    /// The password. Required for the type `basic`.
    pub password: ::std::option::Option<crate::Secret>,
    /// The bearer token. Required for the type `bearer`.
    pub token: ::std::option::Option<crate::Secret>,
    /// How Velt authenticates with your server.
    pub type_: crate::types::AgentAuthType,
    /// The username. Required for the type `basic`.
    pub username: ::std::option::Option<::std::string::String>,
}

/// The checklist that an agent was created from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentChecklistOrigin {
    /// The checklist ID.
    pub checklist_id: ::std::string::String,
    /// The version of the checklist.
    pub checklist_version: i64,
    /// The number of rules that were merged into this agent.
    pub deduplicated_from: ::std::option::Option<i64>,
    /// The IDs of the knowledge rules that the agent was created from.
    pub memory_rule_ids: ::std::vec::Vec<::std::string::String>,
    /// The sections of the checklist that the agent covers.
    pub section_refs: ::std::vec::Vec<::std::string::String>,
}

/// Options for gathering computed styles.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentComputedStylesOptions {
    /// The CSS properties to read instead of the default ones.
    pub properties: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The CSS selectors of the elements to inspect. Without selectors, nothing is gathered.
    pub selectors: ::std::vec::Vec<::std::string::String>,
}

/// A response that contains a recommended configuration.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().resolve_config()`](../../../velt/v2/struct.Agents.html#method.resolve_config)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentConfigResolved {
    /// A recommended configuration. To create an agent from it, copy `extraction_strategies` to
    /// `contextGathering.strategies`, `strategy_options` to `contextGathering.strategyOptions`
    /// (without it, `computed-styles` gathers nothing), and `execution_strategy` to
    /// `execution.executionStrategy`. The documented values of `execution_strategy` do not
    /// include `mcp-tools`.
    pub resolved_config: AgentResolvedConfig,
}

/// The context that an agent gathers for a run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentContextGathering {
    /// The AI settings for one phase of an agent. Unknown fields are rejected.
    pub ai_config: ::std::option::Option<AgentAiConfig>,
    /// The strategies for gathering context. At least one is required. `rest-api` requires its entry in `strategyOptions`, and `computed-styles` gathers nothing without its entry.
    pub strategies: ::std::vec::Vec<crate::types::AgentContextStrategy>,
    /// Options for the context strategies, by strategy name.
    pub strategy_options: ::std::option::Option<AgentContextStrategyOptions>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Options for the context strategies, by strategy name.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentContextStrategyOptions {
    /// Options for gathering computed styles.
    #[cfg_attr(feature = "schemars", schemars(rename = "computed-styles"))]
    pub computed_styles: ::std::option::Option<AgentComputedStylesOptions>,
    /// Options for the Lighthouse audit.
    pub lighthouse: ::std::option::Option<AgentLighthouseOptions>,
    /// REST endpoints whose responses are added to the prompt as the variable `restApiData`.
    #[cfg_attr(feature = "schemars", schemars(rename = "rest-api"))]
    pub rest_api: ::std::option::Option<AgentRestApiOptions>,
    /// Options for gathering sitemaps.
    #[cfg_attr(feature = "schemars", schemars(rename = "sitemap-data"))]
    pub sitemap_data: ::std::option::Option<AgentSitemapOptions>,
    /// Options for gathering the styles of a page.
    #[cfg_attr(feature = "schemars", schemars(rename = "web-page-css"))]
    pub web_page_css: ::std::option::Option<AgentPageCssOptions>,
    /// Options for gathering the HTML of a page.
    #[cfg_attr(feature = "schemars", schemars(rename = "web-page-html"))]
    pub web_page_html: ::std::option::Option<AgentPageHtmlOptions>,
    /// Options for taking a screenshot of a page.
    #[cfg_attr(feature = "schemars", schemars(rename = "web-page-screenshot"))]
    pub web_page_screenshot: ::std::option::Option<AgentScreenshotOptions>,
    /// Options for gathering the text of a page.
    #[cfg_attr(feature = "schemars", schemars(rename = "web-page-text"))]
    pub web_page_text: ::std::option::Option<AgentPageTextOptions>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Crawler settings. Present only for runs that crawl.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentCrawlerConfig {
    /// Maximum link depth.
    pub max_depth: i64,
    /// Maximum number of pages to visit.
    pub max_pages: i64,
    /// Timeout for crawling. Velt does not document the unit, which appears to be milliseconds.
    pub timeout: i64,
}

/// The results of crawling. Present only for runs that crawl.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentCrawlerResults {
    /// Duration of crawling. Velt does not document the unit, which appears to be milliseconds.
    pub duration: i64,
    /// The number of pages visited.
    pub pages_visited: i64,
    /// The final crawl status, which is `completed` in the documented examples.
    pub status: ::std::string::String,
    /// The number of URLs found.
    pub total_urls_found: i64,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How an agent compares pages with each other. An update replaces the whole object.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentCrossPage {
    /// Whether pages are compared.
    pub enabled: bool,
    /// How the pages to compare are found.
    pub page_discovery: crate::types::AgentPageDiscovery,
    /// The pages to compare if `pageDiscovery` is `manual`.
    pub pages: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The ID of the knowledge source to use as the reference for the comparison.
    pub source_of_truth_knowledge_source_id: ::std::option::Option<::std::string::String>,
    /// The property to compare.
    pub target_property: ::std::string::String,
}

/// Feedback on a demo.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentDemoFeedback {
    /// The expected outcome of the demo, such as `detected`.
    pub demo_expected: ::std::string::String,
    /// The HTML that the demo was run on.
    pub demo_html: ::std::string::String,
    /// The demo ID.
    pub demo_id: ::std::string::String,
    /// The title of the demo.
    pub demo_title: ::std::string::String,
    /// An explanation of what went wrong in the demo.
    pub feedback: ::std::string::String,
}

/// A draft of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentDraft {
    /// What the agent checks.
    pub description: ::std::string::String,
    /// The suggested name of the agent.
    pub name: ::std::string::String,
    /// The instructions for the agent.
    pub prompt: ::std::string::String,
    /// The texts of the tasks in the file that the draft is based on.
    pub source_tasks: ::std::vec::Vec<::std::string::String>,
    /// The fields that users must fill in for the agent.
    pub user_context_fields: ::std::option::Option<::std::vec::Vec<AgentUserContextField>>,
}

/// A page on which a run failed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentErroredUrl {
    /// The reason for the failure.
    pub message: ::std::string::String,
    /// The URL of the page.
    pub url: ::std::string::String,
}

/// A run of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecution {
    /// The agent ID.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The name of the agent.
    pub agent_name: ::std::option::Option<::std::string::String>,
    /// The version of the agent used for the run.
    pub agent_version: ::std::option::Option<i64>,
    /// End time, in epoch milliseconds. Null until the run ends.
    pub completed_at: ::std::option::Option<i64>,
    /// The settings of a run.
    pub config: ::std::option::Option<AgentExecutionConfig>,
    /// The results of crawling. Present only for runs that crawl.
    pub crawler_results: ::std::option::Option<AgentCrawlerResults>,
    /// Duration of the run, in milliseconds. Null until the run ends.
    pub duration_ms: ::std::option::Option<i64>,
    /// The reason why a run failed entirely or in part.
    pub error: ::std::option::Option<AgentExecutionError>,
    /// The run ID.
    pub id: ::std::string::String,
    /// The provider and model used, separated by a slash.
    pub llm_model: ::std::option::Option<::std::string::String>,
    /// The organization and the document of a run. An ID that was not provided is an empty
    /// string.
    pub metadata: ::std::option::Option<AgentExecutionMetadata>,
    /// The ID of the previous run, if this run is a rerun.
    pub previous_execution_id: ::std::option::Option<::std::string::String>,
    /// The user who started a run.
    pub ran_by: ::std::option::Option<AgentExecutionUser>,
    /// A summary of the results of a run.
    pub results_summary: ::std::option::Option<AgentResultsSummary>,
    /// Start time, in epoch milliseconds.
    pub started_at: ::std::option::Option<i64>,
    /// The status of a run.
    pub status: crate::types::AgentExecutionStatus,
    /// The token usage of a run.
    pub token_usage: ::std::option::Option<AgentTokenUsage>,
    /// What triggers a run of an agent. Defaults to `standalone`.
    pub trigger: ::std::option::Option<crate::types::AgentTrigger>,
    /// The ID of the workflow execution that the run belongs to, if any.
    pub workflow_execution_id: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The settings of a run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionConfig {
    /// Crawler settings. Present only for runs that crawl.
    pub crawler_config: ::std::option::Option<AgentCrawlerConfig>,
    /// Whether the run includes pages found by crawling.
    pub cross_page_execute: ::std::option::Option<bool>,
    /// The device type to emulate. Defaults to `desktop` for runs and page text.
    pub device_type: ::std::option::Option<crate::types::AgentDeviceType>,
    /// Maximum number of pages to process.
    pub max_urls_to_process: ::std::option::Option<i64>,
    /// The URL of the page to run on, or to start crawling from.
    pub seed_url: ::std::string::String,
}

/// The number of runs. Contains `counts` if the request set `agentIds`, and `total` otherwise.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().count_executions()`](../../../velt/v2/struct.Agents.html#method.count_executions)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionCounts {
    /// The number of runs per agent, keyed by agent ID. The count is -1 if the runs could not be counted, and 0 if the agent does not exist.
    pub counts: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, i64>>,
    /// The number of runs in the workspace.
    pub total: ::std::option::Option<i64>,
}

/// A run of an agent, with its results if requested.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().get_execution()`](../../../velt/v2/struct.Agents.html#method.get_execution)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionDetails {
    /// A run of an agent.
    pub execution: AgentExecution,
    /// The results, one per web page.
    pub results: ::std::option::Option<::std::vec::Vec<AgentUrlResult>>,
}

/// The reason why a run failed entirely or in part.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionError {
    /// The text of the comment about the failure that was added to the document.
    pub advisory_comment: ::std::option::Option<::std::string::String>,
    /// A machine-readable reason for the failure of a run.
    pub code: crate::types::AgentExecutionErrorCode,
    /// A human-readable error message.
    pub message: ::std::string::String,
    /// Failure time, in epoch milliseconds.
    pub occurred_at: i64,
    /// Whether the run can be retried.
    pub retryable: bool,
}

/// The organization and the document of a run. An ID that was not provided is an empty string.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionMetadata {
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// A page of runs, newest first.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().list_executions()`](../../../velt/v2/struct.Agents.html#method.list_executions)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionPage {
    /// The runs, without their results.
    pub executions: ::std::vec::Vec<AgentExecution>,
    /// Token of the next page. Omitted on the last page.
    pub next_page_token: ::std::option::Option<::std::string::String>,
}

/// The ID of a run of an agent.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().run_execution()`](../../../velt/v2/struct.Agents.html#method.run_execution)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionReference {
    /// The run ID.
    pub execution_id: ::std::string::String,
}

/// How an agent does its work. By default, an AI follows the instructions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionSettings {
    /// The AI settings for one phase of an agent. Unknown fields are rejected.
    pub ai_config: ::std::option::Option<AgentAiConfig>,
    /// The execution strategy. Defaults to `ai`.
    pub execution_strategy: ::std::option::Option<crate::types::AgentExecutionStrategy>,
    /// The knowledge from Memory that an agent uses. Unknown fields are rejected.
    pub knowledge: ::std::option::Option<AgentKnowledge>,
    /// The MCP servers whose tools the AI may use, at most 5. The strategy `mcp-tools` requires at least one. An update replaces the whole list, including its secrets.
    pub mcp_servers: ::std::option::Option<::std::vec::Vec<AgentMcpServer>>,
    /// Instructions that tell the AI how to fill in each field of a finding.
    pub response_descriptions: ::std::option::Option<AgentResponseDescriptions>,
    /// The service that an agent uses. Required for the execution strategies `service` and
    /// `service+ai`.
    pub service_id: ::std::option::Option<crate::types::AgentService>,
    /// Options for the execution strategies, by strategy name.
    pub strategy_options: ::std::option::Option<AgentExecutionStrategyOptions>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Options for the execution strategies, by strategy name.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionStrategyOptions {
    /// Options for a browser agent.
    #[cfg_attr(feature = "schemars", schemars(rename = "stagehand-agent"))]
    pub stagehand_agent: ::std::option::Option<AgentStagehandOptions>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The run count of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionTally {
    /// The number of runs.
    pub execution_count: i64,
    /// Time of the last run, in epoch milliseconds. Null if the agent has never run.
    pub last_executed_at: ::std::option::Option<i64>,
}

/// The user who started a run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionUser {
    /// The email address of the user. Defaults to an empty string.
    pub email: ::std::option::Option<::std::string::String>,
    /// The name of the user. Defaults to an empty string.
    pub name: ::std::option::Option<::std::string::String>,
    /// The user ID.
    pub user_id: ::std::string::String,
}

/// The agent drafts extracted from a file.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExtraction {
    /// The drafts, at most 50.
    pub agents: ::std::vec::Vec<AgentDraft>,
    /// The knowledge source that a file was stored as.
    pub memory: AgentExtractionMemory,
    /// The tasks in the file that were not turned into a draft.
    pub skipped: ::std::vec::Vec<AgentSkippedTask>,
    /// A human-readable summary of the extraction.
    pub summary: ::std::string::String,
    /// The number of tasks found in the file, including tasks without a draft. Omitted if the AI model does not report it.
    pub total_tasks_parsed: ::std::option::Option<i64>,
}

/// The knowledge source that a file was stored as.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExtractionMemory {
    /// The knowledge source ID.
    pub source_id: ::std::string::String,
}

/// A finding of an agent on a page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentFinding {
    /// The ID of the comment annotation created for the finding.
    pub comment_id: ::std::option::Option<::std::string::String>,
    /// The confidence of the agent, from 0 to 100.
    pub confidence: f64,
    /// The description of the finding.
    pub description: ::std::string::String,
    /// The CSS selector of the element.
    pub html_selector: ::std::string::String,
    /// The finding ID.
    pub id: ::std::string::String,
    /// Whether the finding is about the appearance of the page instead of text on it.
    pub is_page_level: bool,
    /// The type of issue.
    pub issue_type: ::std::string::String,
    /// Which occurrence of the text the finding is about, counting from 1.
    pub occurrence: ::std::option::Option<i64>,
    /// The severity of a finding.
    pub severity: crate::types::AgentSeverity,
    /// The basis of a finding.
    pub source: ::std::option::Option<crate::types::AgentFindingSource>,
    /// The URL of the page with the finding.
    pub source_url: ::std::option::Option<::std::string::String>,
    /// The suggested fix.
    pub suggestion: ::std::string::String,
    /// The XPath of the element.
    pub target_element_xpath: ::std::option::Option<::std::string::String>,
    /// The text on the page that the finding is about. Empty if the finding is not about text.
    pub target_text: ::std::string::String,
    /// The title of the finding.
    pub title: ::std::string::String,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A summary of a finding.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentFindingSummary {
    /// The description of the finding.
    pub description: ::std::string::String,
    /// The type of issue.
    pub issue_type: ::std::option::Option<::std::string::String>,
    /// The severity of a finding.
    pub severity: crate::types::AgentSeverity,
    /// The URL of the page with the finding.
    pub source_url: ::std::option::Option<::std::string::String>,
    /// The title of the finding.
    pub title: ::std::string::String,
    /// The URL of the page.
    pub url: ::std::option::Option<::std::string::String>,
}

/// A group of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroup {
    /// The IDs of the agents in the group.
    pub agent_ids: ::std::vec::Vec<::std::string::String>,
    /// Creation time, in epoch milliseconds.
    pub created_at: i64,
    /// The purpose of the group, if set.
    pub description: ::std::option::Option<::std::string::String>,
    /// The group ID.
    pub id: ::std::string::String,
    /// Additional data stored with an agent group.
    pub metadata: AgentGroupMetadata,
    /// The name of the group.
    pub name: ::std::string::String,
    /// Whether Velt created the group. Omitted if not.
    pub system: ::std::option::Option<bool>,
    /// Time of the last update, in epoch milliseconds.
    pub updated_at: i64,
}

/// A response that contains an agent group.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().add_agents_to_group()`](../../../velt/v2/struct.Agents.html#method.add_agents_to_group), [`v2().agents().create_group()`](../../../velt/v2/struct.Agents.html#method.create_group), [`v2().agents().get_group()`](../../../velt/v2/struct.Agents.html#method.get_group), [`v2().agents().remove_agents_from_group()`](../../../velt/v2/struct.Agents.html#method.remove_agents_from_group) and [`v2().agents().update_group()`](../../../velt/v2/struct.Agents.html#method.update_group)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroupFound {
    /// A group of agents.
    pub group: AgentGroup,
}

/// A list of agent groups.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().list_groups()`](../../../velt/v2/struct.Agents.html#method.list_groups)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroupList {
    /// The groups, without their agents.
    pub groups: ::std::vec::Vec<AgentGroupSummary>,
}

/// Additional data stored with an agent group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroupMetadata {
    /// The API key of the project, added by Velt.
    pub api_key: ::std::string::String,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// An agent group ID.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().delete_group()`](../../../velt/v2/struct.Agents.html#method.delete_group)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroupReference {
    /// The group ID.
    pub group_id: ::std::string::String,
}

/// An agent group in a list, with the number of its agents but not their IDs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroupSummary {
    /// The number of agents in the group.
    pub agent_count: i64,
    /// Creation time, in epoch milliseconds.
    pub created_at: i64,
    /// The purpose of the group, if set.
    pub description: ::std::option::Option<::std::string::String>,
    /// The group ID.
    pub id: ::std::string::String,
    /// Additional data stored with an agent group.
    pub metadata: AgentGroupMetadata,
    /// The name of the group.
    pub name: ::std::string::String,
    /// Whether Velt created the group. Omitted if not.
    pub system: ::std::option::Option<bool>,
    /// Time of the last update, in epoch milliseconds.
    pub updated_at: i64,
}

/// The IDs of the agents to count runs for: a list of at most 200, or a single ID. Each agent gets its own count. If omitted, all runs are counted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum AgentIdsToCount {
    List(::std::vec::Vec<::std::string::String>),
    Single(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for AgentIdsToCount {
    fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
        Self::List(value)
    }
}

/// The input that an agent needs for a run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentInput {
    /// The inputs that an agent requires.
    pub input_requirements: ::std::option::Option<AgentInputRequirements>,
    /// The variables that the prompt can use, such as `restApiData`. Velt derives them from the context strategies and `variableKeys`. Present only in responses.
    pub supported_variables: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The fields that users fill in.
    pub user_context_fields: ::std::option::Option<::std::vec::Vec<AgentUserContextField>>,
    /// The names of the variables that the agent expects.
    pub variable_keys: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The inputs that an agent requires.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentInputRequirements {
    /// Inputs that are all required.
    pub requires: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Inputs of which one is required.
    pub requires_one_of: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// The knowledge from Memory that an agent uses. Unknown fields are rejected.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentKnowledge {
    /// Maximum number of recent activities to use, from 1 to 20.
    pub max_activities: ::std::option::Option<i64>,
    /// Maximum number of knowledge chunks to use, from 1 to 20.
    pub max_chunks: ::std::option::Option<i64>,
    /// Maximum number of learned patterns to use, from 1 to 20.
    pub max_patterns: ::std::option::Option<i64>,
    /// Whether to add knowledge, patterns and activities from Memory to the prompt, as the variable `memoryContext`.
    pub use_memory: ::std::option::Option<bool>,
}

/// Options for the Lighthouse audit.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentLighthouseOptions {
    /// The Lighthouse categories to audit.
    pub categories: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The device type to emulate. Defaults to `desktop` for runs and page text.
    pub form_factor: ::std::option::Option<crate::types::AgentDeviceType>,
}

/// An MCP server whose tools an agent may use. Unknown fields are rejected.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentMcpServer {
    /// The names of the tools that the AI may use. If omitted, all tools are allowed. The AI has access to at most 64 tools per server.
    pub allowed_tools: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Credentials that Velt sends to your server. Every type except `none` requires its own
    /// fields. In responses, secrets are replaced with `__redacted__`, which must not be sent
    /// back.
    pub auth: ::std::option::Option<AgentAuth>,
    /// What the server provides.
    pub description: ::std::option::Option<::std::string::String>,
    /// The server ID, which appears in logs and findings.
    pub id: ::std::string::String,
    /// The display name of the server.
    pub name: ::std::option::Option<::std::string::String>,
    /// Timeout for each response from the server, in milliseconds. Defaults to 30000. Values above 120000 are treated as 120000.
    pub timeout_ms: ::std::option::Option<i64>,
    /// The transport of the server. Defaults to `http`.
    pub transport: ::std::option::Option<crate::types::AgentMcpTransport>,
    /// The HTTP or HTTPS URL of the server, or a variable in double braces that resolves to one. Hosts on internal networks are rejected.
    pub url: ::std::string::String,
}

/// Options for gathering the styles of a page.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPageCssOptions {
    /// Whether to include the content of `<style>` elements.
    pub include_inline_styles: ::std::option::Option<bool>,
}

/// Options for gathering the HTML of a page.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPageHtmlOptions {
    /// Whether to exclude the content of iframes. Defaults to false.
    pub exclude_iframes: ::std::option::Option<bool>,
    /// Whether to include the body of the page. Defaults to true.
    pub include_body: ::std::option::Option<bool>,
    /// Whether to include the head of the page. Defaults to true.
    pub include_head: ::std::option::Option<bool>,
    /// The Puppeteer event that the browser waits for.
    pub wait_until: ::std::option::Option<::std::string::String>,
}

/// Options for gathering the text of a page.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPageTextOptions {
    /// The device type to emulate. Defaults to `desktop`.
    pub device_type: ::std::option::Option<crate::types::AgentDeviceType>,
    /// Whether to exclude the content of iframes. Defaults to false.
    pub exclude_iframes: ::std::option::Option<bool>,
}

/// How findings are processed. Each stage runs unless it is disabled. Unknown fields are rejected.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPostProcess {
    /// A stage that processes findings. `guardrails` removes duplicates and sanitizes text,
    /// `deletePreviousSuggestions` deletes the suggestions of the previous run for the same page,
    /// and `analytics` tracks events.
    pub analytics: ::std::option::Option<AgentPostProcessStage>,
    /// The stage that turns findings into comment annotations.
    pub annotations: ::std::option::Option<AgentAnnotationStage>,
    /// The names of custom post-processors.
    pub custom_processors: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// A stage that processes findings. `guardrails` removes duplicates and sanitizes text,
    /// `deletePreviousSuggestions` deletes the suggestions of the previous run for the same page,
    /// and `analytics` tracks events.
    pub delete_previous_suggestions: ::std::option::Option<AgentPostProcessStage>,
    /// A stage that processes findings. `guardrails` removes duplicates and sanitizes text,
    /// `deletePreviousSuggestions` deletes the suggestions of the previous run for the same page,
    /// and `analytics` tracks events.
    pub guardrails: ::std::option::Option<AgentPostProcessStage>,
    /// Ignored. Replaced by `deletePreviousSuggestions`.
    pub match_and_merge: ::std::option::Option<AgentPostProcessStage>,
}

/// A stage that processes findings. `guardrails` removes duplicates and sanitizes text, `deletePreviousSuggestions` deletes the suggestions of the previous run for the same page, and `analytics` tracks events.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPostProcessStage {
    /// Whether the stage runs. Defaults to true.
    pub enabled: ::std::option::Option<bool>,
}

/// A demo of a prompt, with the HTML to run it on and the expected outcome.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptDemo {
    /// The aspect that the demo tests.
    pub dimension_tested: ::std::string::String,
    /// The expected outcome of the demo, which is `detected` in the documented example.
    pub expected: ::std::string::String,
    /// The HTML that the demo is run on.
    pub html: ::std::string::String,
    /// The demo ID.
    pub id: ::std::string::String,
    /// The reason for the expected outcome.
    pub reason: ::std::string::String,
    /// The tier of the demo, which is `obvious_match` in the documented example.
    pub tier: ::std::string::String,
    /// The title of the demo.
    pub title: ::std::string::String,
}

/// The demos of a prompt. May be empty.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptDemos {
    /// The demos.
    pub cases: ::std::option::Option<::std::vec::Vec<AgentPromptDemo>>,
    /// The aspects that the demos test.
    pub detection_dimensions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// A response that contains the details that a prompt lacks.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().enhance_prompt()`](../../../velt/v2/struct.Agents.html#method.enhance_prompt)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptEnhanced {
    /// The details that a prompt lacks, as a question to the user.
    pub enhanced_prompt: AgentPromptEnhancement,
}

/// The details that a prompt lacks, as a question to the user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptEnhancement {
    /// The reason for the question.
    pub context: ::std::option::Option<::std::string::String>,
    /// The question to the user. Null if the prompt is detailed enough.
    pub requirement: ::std::option::Option<::std::string::String>,
    /// Suggested replies to the question.
    pub suggestion: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The kind of reply that a question expects.
    pub suggestion_type: ::std::option::Option<crate::types::AgentSuggestionType>,
}

/// A response that contains a refined prompt.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().refine_prompt()`](../../../velt/v2/struct.Agents.html#method.refine_prompt)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptRefined {
    /// A refined prompt.
    pub refiner_result: AgentPromptRefinement,
}

/// A refined prompt.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptRefinement {
    /// The refined prompt.
    pub analysis_prompt: ::std::string::String,
    /// Instructions that tell the AI how to fill in each field of a finding.
    pub response_descriptions: AgentResponseDescriptions,
}

/// A response that contains a full prompt.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().validate_prompt()`](../../../velt/v2/struct.Agents.html#method.validate_prompt)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptValidated {
    /// A full prompt, with its demos and settings.
    pub validation_result: AgentPromptValidation,
}

/// A full prompt, with its demos and settings.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptValidation {
    /// The full prompt, in Markdown.
    pub analysis_prompt: ::std::string::String,
    /// The demos of a prompt. May be empty.
    pub demos: AgentPromptDemos,
    /// The tool that a prompt requires.
    pub requires_tool: crate::types::AgentPromptTool,
    /// Instructions that tell the AI how to fill in each field of a finding.
    pub response_descriptions: AgentResponseDescriptions,
    /// The values that users must provide for each run.
    pub suggested_required_inputs: ::std::vec::Vec<AgentSuggestedInput>,
}

/// An agent ID.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().create()`](../../../velt/v2/struct.Agents.html#method.create), [`v2().agents().delete()`](../../../velt/v2/struct.Agents.html#method.delete) and [`v2().agents().update()`](../../../velt/v2/struct.Agents.html#method.update)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentReference {
    /// The agent ID.
    pub agent_id: ::std::string::String,
}

/// A recommended configuration. To create an agent from it, copy `extraction_strategies` to `contextGathering.strategies`, `strategy_options` to `contextGathering.strategyOptions` (without it, `computed-styles` gathers nothing), and `execution_strategy` to `execution.executionStrategy`. The documented values of `execution_strategy` do not include `mcp-tools`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentResolvedConfig {
    /// How an agent does its work. Defaults to `ai`.
    pub execution_strategy: crate::types::AgentExecutionStrategy,
    /// The strategies for gathering context.
    pub extraction_strategies: ::std::vec::Vec<crate::types::AgentContextStrategy>,
    /// The reason for the recommendation, which is `Default configuration applied` if the AI model failed.
    pub reasoning: ::std::string::String,
    /// Options for the context strategies, by strategy name.
    pub strategy_options: ::std::option::Option<AgentContextStrategyOptions>,
}

/// Instructions that tell the AI how to fill in each field of a finding.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentResponseDescriptions {
    /// How to rate the confidence, from 0 to 100.
    pub confidence: ::std::option::Option<::std::string::String>,
    /// How to write the description.
    pub description: ::std::option::Option<::std::string::String>,
    /// How to classify the finding.
    pub finding_type: ::std::option::Option<::std::string::String>,
    /// How to choose the CSS selector of the element.
    pub html_selector: ::std::option::Option<::std::string::String>,
    /// How to decide whether a finding is about the appearance of the page instead of text on it.
    pub is_page_level: ::std::option::Option<::std::string::String>,
    /// How to classify the issue.
    pub issue_type: ::std::option::Option<::std::string::String>,
    /// How to choose the severity, which is `critical`, `high`, `medium`, `low` or `info`.
    pub severity: ::std::option::Option<::std::string::String>,
    /// How to write the suggestion.
    pub suggestion: ::std::option::Option<::std::string::String>,
    /// How to write the summary of the whole analysis.
    pub summary: ::std::option::Option<::std::string::String>,
    /// How to choose the target text on the page.
    pub target_text: ::std::option::Option<::std::string::String>,
    /// How to write the title.
    pub title: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How the response of an agent is formatted. The AI formatting settings are stored but have no effect yet.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentResponseSettings {
    /// The AI settings for one phase of an agent. Unknown fields are rejected.
    pub ai_config: ::std::option::Option<AgentAiConfig>,
    /// The prompt for AI formatting. Has no effect yet.
    pub formatting_prompt: ::std::option::Option<::std::string::String>,
    /// The adapter for the response of a service.
    pub response_adapter: ::std::option::Option<crate::types::AgentResponseAdapter>,
    /// Whether an AI formats the response. Has no effect yet.
    pub use_ai_formatting: ::std::option::Option<bool>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The request body, for methods such as `POST`. May contain variables in double braces.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum AgentRestApiBody {
    Text(::std::string::String),
    Fields(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
    for AgentRestApiBody
{
    fn from(value: ::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
        Self::Fields(value)
    }
}

/// A REST endpoint that is fetched when the agent runs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentRestApiEndpoint {
    /// Credentials that Velt sends to your server. Every type except `none` requires its own
    /// fields. In responses, secrets are replaced with `__redacted__`, which must not be sent
    /// back.
    pub auth: ::std::option::Option<AgentAuth>,
    /// The request body, for methods such as `POST`. May contain variables in double braces.
    pub body: ::std::option::Option<AgentRestApiBody>,
    /// Cache lifetime of the response, in seconds, at most 86400. Defaults to 0, which disables caching.
    pub cache_ttl_seconds: ::std::option::Option<i64>,
    /// What the endpoint provides. Added to the prompt together with the URL and the response.
    pub description: ::std::string::String,
    /// The request headers, without secrets. May contain variables in double braces.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// The endpoint ID, chosen by you.
    pub id: ::std::option::Option<::std::string::String>,
    /// The HTTP method of the request. Defaults to `GET`.
    pub method: ::std::option::Option<crate::types::AgentHttpMethod>,
    /// The display name of the endpoint.
    pub name: ::std::option::Option<::std::string::String>,
    /// The query parameters. May contain variables in double braces.
    pub query: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// The dot-separated path of the field to extract from the JSON response.
    pub response_path: ::std::option::Option<::std::string::String>,
    /// Timeout for the response, in milliseconds. Defaults to 10000. Values above 30000 are treated as 30000.
    pub timeout_ms: ::std::option::Option<i64>,
    /// The URL of the endpoint. May contain variables in double braces. Hosts on internal networks are rejected when the endpoint is fetched.
    pub url: ::std::string::String,
}

/// REST endpoints whose responses are added to the prompt as the variable `restApiData`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentRestApiOptions {
    /// The endpoints to fetch, at most 10. At least one is required.
    pub endpoints: ::std::vec::Vec<AgentRestApiEndpoint>,
    /// Maximum size of each response, in bytes. Defaults to 1000000. Values above 5000000 are treated as 5000000.
    pub max_response_bytes: ::std::option::Option<i64>,
}

/// A summary of the results of a run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentResultsSummary {
    /// The pages on which the run failed, at most 50.
    pub errored_urls: ::std::option::Option<::std::vec::Vec<AgentErroredUrl>>,
    /// The most severe findings, at most 50 once the run has ended.
    pub findings: ::std::option::Option<::std::vec::Vec<AgentFindingSummary>>,
    /// The same number as `totalFindings`.
    pub issues_created: ::std::option::Option<i64>,
    /// Deprecated. The number of findings `created`, `skipped` and `resolved` when they were matched with earlier findings. Present only in old runs.
    pub match_result:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, i64>>,
    /// The number of findings per severity. Severities without findings are omitted.
    pub severity_counts:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, i64>>,
    /// A human-readable summary of the findings. Null until the run ends.
    pub summary: ::std::option::Option<::std::string::String>,
    /// The number of annotations created.
    pub total_annotations_created: i64,
    /// The number of findings.
    pub total_findings: i64,
    /// The number of pages on which the run failed.
    pub urls_errored: ::std::option::Option<i64>,
    /// The number of pages processed.
    pub urls_processed: i64,
    /// The number of pages with findings.
    pub urls_with_findings: i64,
}

/// AI settings that override the platform's choice for one run. At least one field is required. Unknown fields are rejected.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentRunAiConfig {
    /// The model to use for each provider, keyed by provider. Useful for settings that are shared by agents of several providers.
    pub default_models: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::types::AgentAiModel>,
    >,
    /// Maximum number of tool turns for the strategy `mcp-tools`, from 1 to 16.
    pub max_tool_turns: ::std::option::Option<i64>,
    /// The model to use for a run. Set `provider` as well: without it, a model that does not
    /// belong to the agent's provider is silently ignored.
    pub model: ::std::option::Option<crate::types::AgentAiModel>,
    /// The AI provider. If omitted, the platform default applies.
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
}

/// A finding expected in a sample.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSampleFinding {
    /// The selector of the element that the finding concerns.
    pub element_selector: ::std::option::Option<::std::string::String>,
    /// Whether the finding is correct.
    pub is_correct: ::std::option::Option<bool>,
    /// The text of the finding.
    pub message: ::std::string::String,
}

/// The pages that an agent applies to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentScope {
    /// The content types that the agent handles.
    pub content_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How an agent compares pages with each other. An update replaces the whole object.
    pub cross_page: ::std::option::Option<AgentCrossPage>,
    /// URL patterns of the pages that the agent runs on.
    pub page_scope: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// URL patterns of the pages that the agent does not run on.
    pub page_scope_exclude: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Options for taking a screenshot of a page.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentScreenshotOptions {
    /// The device type to emulate. Defaults to `desktop` for runs and page text.
    pub device_type: ::std::option::Option<crate::types::AgentDeviceType>,
    /// Maximum page height to capture, in pixels.
    pub max_page_height_px: ::std::option::Option<f64>,
    /// Whether to scroll through the page before taking the screenshot.
    pub scroll_before_capture: ::std::option::Option<bool>,
    /// The Puppeteer event that the browser waits for.
    pub wait_until: ::std::option::Option<::std::string::String>,
}

/// The origin of an agent and the samples it was tested with. Not used by runs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSetup {
    /// The checklist that an agent was created from.
    pub checklist_origin: ::std::option::Option<AgentChecklistOrigin>,
    /// The samples that the agent was tested with, and the expected findings.
    pub setup_samples: ::std::option::Option<::std::vec::Vec<AgentSetupSample>>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A sample that an agent is tested with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSetupSample {
    /// The content of the sample.
    pub content: ::std::string::String,
    /// The expected findings.
    pub findings: ::std::vec::Vec<AgentSampleFinding>,
    /// The reviewer's notes.
    pub pm_notes: ::std::option::Option<::std::string::String>,
    /// The reviewer's verdict on a sample.
    pub pm_verdict: ::std::option::Option<crate::types::AgentSampleVerdict>,
    /// The origin of a sample.
    pub source: crate::types::AgentSampleSource,
}

/// Options for gathering sitemaps.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSitemapOptions {
    /// Maximum number of entries to read. Defaults to 500.
    pub max_entries: ::std::option::Option<i64>,
}

/// A task in a file that was not turned into a draft.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSkippedTask {
    /// The text of the task in the file.
    pub original_text: ::std::string::String,
    /// The reason why the task was skipped.
    pub reason: ::std::string::String,
}

/// Options for a browser agent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentStagehandOptions {
    /// Maximum number of steps. Defaults to 25.
    pub max_steps: ::std::option::Option<i64>,
    /// The mode of the agent. Defaults to `hybrid`.
    pub mode: ::std::option::Option<crate::types::AgentStagehandMode>,
    /// The model to use instead of the agent's model.
    pub model: ::std::option::Option<::std::string::String>,
    /// Timeout for loading a page, in milliseconds. Defaults to 30000.
    pub navigation_timeout: ::std::option::Option<i64>,
    /// The system prompt.
    pub system_prompt: ::std::option::Option<::std::string::String>,
    /// Whether the agent returns structured output. Defaults to true.
    pub use_structured_output: ::std::option::Option<bool>,
    /// The event that the agent waits for. Defaults to `networkidle2`.
    pub wait_until: ::std::option::Option<crate::types::AgentStagehandWait>,
}

/// A value that users must provide for each run. To use it as a user context field of an agent, rename `name` to `id` and `description` to `title`, add `type`, and remove `reason`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSuggestedInput {
    /// The description of the value.
    pub description: ::std::string::String,
    /// An example value.
    pub example: ::std::string::String,
    /// The name of the value.
    pub name: ::std::string::String,
    /// The reason why the value is needed.
    pub reason: ::std::string::String,
}

/// An agent in a list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSummary {
    /// What the agent does.
    pub description: ::std::string::String,
    /// Whether the agent is active.
    pub enabled: bool,
    /// The number of times the agent has run.
    pub execution_count: i64,
    /// The agent ID.
    pub id: ::std::string::String,
    /// Time of the last run, in epoch milliseconds. Null if the agent has never run.
    pub last_executed_at: ::std::option::Option<i64>,
    /// Who manages an agent.
    pub managed_by: crate::types::AgentManager,
    /// The name of the agent.
    pub name: ::std::string::String,
    /// Whether the agent is built in.
    pub system: ::std::option::Option<bool>,
    /// The current version number.
    pub version: ::std::option::Option<i64>,
}

/// The token usage of agents. Each model key consists of the provider and the model, joined by an underscore. Dots and slashes are replaced with underscores.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentTokenReport {
    /// The number of requests to AI models and the number of tokens used.
    pub all_time: AgentTokenTotals,
    /// Usage by model. Omitted if there is none.
    pub by_model: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AgentTokenTotals>,
    >,
    /// Usage by month of the requested year, then by model. Months have two digits. Omitted if no year was requested.
    pub monthly: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::collections::BTreeMap<::std::string::String, AgentTokenTotals>,
        >,
    >,
    /// Usage by year, then by model. Omitted if there is none.
    pub yearly: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::collections::BTreeMap<::std::string::String, AgentTokenTotals>,
        >,
    >,
}

/// The number of requests to AI models and the number of tokens used.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentTokenTotals {
    /// The number of tokens received from the model.
    pub completion_tokens: i64,
    /// The number of tokens sent to the model.
    pub prompt_tokens: i64,
    /// The number of requests.
    pub request_count: i64,
    /// The number of tokens that the model spent on thinking.
    pub thoughts_tokens: i64,
    /// Total number of tokens.
    pub total_tokens: i64,
}

/// The token usage of a run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentTokenUsage {
    /// The number of tokens received from the model.
    pub completion_tokens: i64,
    /// The number of tokens sent to the model.
    pub prompt_tokens: i64,
    /// The number of tokens that the model spent on thinking.
    pub thoughts_tokens: ::std::option::Option<i64>,
    /// Total number of tokens.
    pub total_tokens: i64,
}

/// The outcome of a run for one page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentUrlOutcome {
    /// The agent ID.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The name of the agent at the time of the run.
    pub agent_name: ::std::option::Option<::std::string::String>,
    /// The reason for the failure. Null if the page did not fail.
    pub error: ::std::option::Option<::std::string::String>,
    /// The findings.
    pub findings: ::std::vec::Vec<AgentFinding>,
    /// The number of entries in `findings`.
    pub findings_count: i64,
    /// The number of issues.
    pub issue_count: i64,
    /// The status of a run on one page.
    pub status: crate::types::AgentUrlStatus,
    /// A summary of the whole run. Omitted if the agent reported its findings per page.
    pub summary: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The result of a run for one page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentUrlResult {
    /// The agent ID.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The name of the agent at the time of the run.
    pub agent_name: ::std::option::Option<::std::string::String>,
    /// The outcome of a run for one page.
    pub agent_result: ::std::option::Option<AgentUrlOutcome>,
    /// The number of findings, equal to `agentResult.issueCount`.
    pub finding_count: i64,
    /// The result ID, identical to `urlHash`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Processing time of the page, in epoch milliseconds.
    pub processed_at: i64,
    /// The URL of the page.
    pub url: ::std::string::String,
    /// The MD5 hash of the URL.
    pub url_hash: ::std::string::String,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A field that users fill in before a run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentUserContextField {
    /// The default value of a field that users fill in.
    pub default_value: ::std::option::Option<AgentUserContextValue>,
    /// An example value to display.
    pub example: ::std::option::Option<::std::string::String>,
    /// The field ID, used as the key in the `userContext` of a run.
    pub id: ::std::string::String,
    /// Whether a value is required. Not documented for the prompt operations.
    pub required: ::std::option::Option<bool>,
    /// The question or label that users see.
    pub title: ::std::string::String,
    /// The type of a value that users enter.
    pub type_: crate::types::AgentUserContextType,
}

/// The default value of a field that users fill in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum AgentUserContextValue {
    Text(::std::string::String),
    Number(f64),
    Flag(bool),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for AgentUserContextValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Text(x) => x.fmt(f),
            Self::Number(x) => x.fmt(f),
            Self::Flag(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<f64> for AgentUserContextValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl ::std::convert::From<bool> for AgentUserContextValue {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

/// A version of an agent's behavior. Secrets are replaced with `__redacted__`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentVersion {
    /// The context that an agent gathers for a run.
    pub context_gathering: ::std::option::Option<AgentContextGathering>,
    /// Creation time, in epoch milliseconds.
    pub created_at: i64,
    /// How an agent does its work. By default, an AI follows the instructions.
    pub execution: ::std::option::Option<AgentExecutionSettings>,
    /// The version ID, which is `v` followed by the version number.
    pub id: ::std::string::String,
    /// The input that an agent needs for a run.
    pub input: ::std::option::Option<AgentInput>,
    /// The instructions that the AI follows.
    pub instructions: ::std::option::Option<::std::string::String>,
    /// Timeout for each phase of a run, in milliseconds.
    pub phase_timeout_ms: ::std::option::Option<i64>,
    /// How findings are processed. Each stage runs unless it is disabled. Unknown fields are
    /// rejected.
    pub post_process: ::std::option::Option<AgentPostProcess>,
    /// The instructions as written by the user.
    pub raw_instructions: ::std::option::Option<::std::string::String>,
    /// How the response of an agent is formatted. The AI formatting settings are stored but have
    /// no effect yet.
    pub response: ::std::option::Option<AgentResponseSettings>,
    /// The pages that an agent applies to.
    pub scope: ::std::option::Option<AgentScope>,
    /// The origin of an agent and the samples it was tested with. Not used by runs.
    pub setup: ::std::option::Option<AgentSetup>,
    /// The version number.
    pub version: i64,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The versions of an agent.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().list_versions()`](../../../velt/v2/struct.Agents.html#method.list_versions)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentVersionList {
    /// The versions, newest first.
    pub versions: ::std::vec::Vec<AgentVersion>,
}

/// The version number of an agent.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().restore_version()`](../../../velt/v2/struct.Agents.html#method.restore_version) and [`v2().agents().update_version()`](../../../velt/v2/struct.Agents.html#method.update_version)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentVersionNumber {
    /// The version number.
    pub version: i64,
}

/// A response that contains agent drafts.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().extract()`](../../../velt/v2/struct.Agents.html#method.extract)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentsExtracted {
    /// The agent drafts extracted from a file.
    pub extraction_result: AgentExtraction,
}

/// One agent if its ID was sent, otherwise a list of agents.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().agents().get()`](../../../velt/v2/struct.Agents.html#method.get)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentsFound {
    /// An agent. Built-in agents have only identifying fields and, in some cases, `input`.
    /// Secrets are replaced with `__redacted__`.
    pub agent: ::std::option::Option<Agent>,
    /// The matching agents. Internal agents are never listed, but can be retrieved by ID.
    pub agents: ::std::option::Option<::std::vec::Vec<AgentSummary>>,
}

/// Counts the runs of agents. Unknown fields are rejected.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().count_executions()`](../../../velt/v2/struct.Agents.html#method.count_executions)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CountAgentExecutions {
    /// The IDs of the agents to count runs for: a list of at most 200, or a single ID. Each agent
    /// gets its own count. If omitted, all runs are counted.
    pub agent_ids: ::std::option::Option<AgentIdsToCount>,
    /// The status of a run.
    pub status: ::std::option::Option<crate::types::AgentExecutionStatus>,
}

/// Creates an agent. Unknown fields are passed through.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().create()`](../../../velt/v2/struct.Agents.html#method.create)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateAgent {
    /// The context that an agent gathers for a run.
    pub context_gathering: AgentContextGathering,
    /// What the agent does.
    pub description: ::std::string::String,
    /// Whether the agent is active.
    pub enabled: bool,
    /// How an agent does its work. By default, an AI follows the instructions.
    pub execution: AgentExecutionSettings,
    /// The input that an agent needs for a run.
    pub input: ::std::option::Option<AgentInput>,
    /// The instructions that the AI follows. Required unless the execution strategy is `service`.
    pub instructions: ::std::option::Option<::std::string::String>,
    /// Additional data to store with the agent.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The name of the agent.
    pub name: ::std::string::String,
    /// Timeout for each phase of a run, in milliseconds. If omitted, the platform default applies.
    pub phase_timeout_ms: ::std::option::Option<i64>,
    /// How findings are processed. Each stage runs unless it is disabled. Unknown fields are
    /// rejected.
    pub post_process: ::std::option::Option<AgentPostProcess>,
    /// The instructions as written by the user.
    pub raw_instructions: ::std::option::Option<::std::string::String>,
    /// How the response of an agent is formatted. The AI formatting settings are stored but have
    /// no effect yet.
    pub response: ::std::option::Option<AgentResponseSettings>,
    /// The pages that an agent applies to.
    pub scope: ::std::option::Option<AgentScope>,
    /// The origin of an agent and the samples it was tested with. Not used by runs.
    pub setup: ::std::option::Option<AgentSetup>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Creates an agent group. Unknown fields are rejected.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().create_group()`](../../../velt/v2/struct.Agents.html#method.create_group)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateAgentGroup {
    /// The IDs of the agents to add, at most 100. Duplicates count toward the limit.
    pub agent_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The purpose of the group, at most 2000 characters.
    pub description: ::std::option::Option<::std::string::String>,
    /// Additional data to store with the group. Cannot be changed later.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The name of the group, at most 200 characters.
    pub name: ::std::string::String,
}

/// Deletes a custom agent.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().delete()`](../../../velt/v2/struct.Agents.html#method.delete)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteAgent {
    /// The agent ID.
    pub agent_id: ::std::string::String,
}

/// Deletes an agent group.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().delete_group()`](../../../velt/v2/struct.Agents.html#method.delete_group)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteAgentGroup {
    /// The group ID.
    pub group_id: ::std::string::String,
}

/// Checks whether a prompt is detailed enough for an agent.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().enhance_prompt()`](../../../velt/v2/struct.Agents.html#method.enhance_prompt)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct EnhanceAgentPrompt {
    /// The user's prompt.
    pub prompt: ::std::string::String,
    /// The AI provider. If omitted, the platform default applies.
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
    /// The fields that users will fill in for each run. The call does not ask for these values again.
    pub user_context_fields: ::std::option::Option<::std::vec::Vec<AgentUserContextField>>,
}

/// Extracts agent drafts from a file.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().extract()`](../../../velt/v2/struct.Agents.html#method.extract)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ExtractAgents {
    /// The content of the file, in Base64. The file may be at most 5 MB.
    pub file_base64: ::std::string::String,
    /// The name of the file.
    pub file_name: ::std::option::Option<::std::string::String>,
    /// The media type of the file, such as `text/csv` or `application/pdf`.
    pub mime_type: ::std::string::String,
    /// The AI provider. If omitted, the platform default applies.
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
}

/// Returns the token usage and run counts of agents.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().get_analytics()`](../../../velt/v2/struct.Agents.html#method.get_analytics)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAgentAnalytics {
    /// The agent ID. If omitted, all agents are included.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The provider and model to report, separated by a slash. Filters only `byModel`, which is empty if the model is unknown.
    pub model: ::std::option::Option<::std::string::String>,
    /// The month to report, as two digits. Has no effect without `year`.
    pub month: ::std::option::Option<::std::string::String>,
    /// The year to report by month, as four digits.
    pub year: ::std::option::Option<::std::string::String>,
}

/// Returns a run of an agent.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().get_execution()`](../../../velt/v2/struct.Agents.html#method.get_execution)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAgentExecution {
    /// The run ID.
    pub execution_id: ::std::string::String,
    /// Whether to include the results, one per web page. Defaults to false.
    pub include_results: ::std::option::Option<bool>,
}

/// Returns an agent group.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().get_group()`](../../../velt/v2/struct.Agents.html#method.get_group)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAgentGroup {
    /// The group ID.
    pub group_id: ::std::string::String,
}

/// Returns one agent or a list of agents.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().get()`](../../../velt/v2/struct.Agents.html#method.get)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAgents {
    /// The agent ID. If omitted, agents are listed.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The kind of agents to list. If omitted, all agents are listed. Ignored if `agentId` is
    /// set.
    pub filter: ::std::option::Option<crate::types::AgentFilter>,
    /// The ID of the group whose agents are listed, in the order of the group. Ignored if `agentId` is set.
    pub group_id: ::std::option::Option<::std::string::String>,
}

/// Lists the runs of an agent (`agentId`), the runs on a document (`organizationId` and `documentId`), or the runs of an agent on a document (all three). Unknown fields are rejected.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().list_executions()`](../../../velt/v2/struct.Agents.html#method.list_executions)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ListAgentExecutions {
    /// The agent ID.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The document ID. Requires `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization ID. Requires `documentId`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// Maximum number of runs per page, from 1 to 100. Defaults to 20.
    pub page_size: ::std::option::Option<i64>,
    /// Token of the page to return, from the previous response.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Lists all agent groups. The request has no fields.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().list_groups()`](../../../velt/v2/struct.Agents.html#method.list_groups)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct ListAgentGroups {}
/// Lists the versions of an agent.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().list_versions()`](../../../velt/v2/struct.Agents.html#method.list_versions)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ListAgentVersions {
    /// The agent ID.
    pub agent_id: ::std::string::String,
}

/// Refines a prompt based on feedback on its demos.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().refine_prompt()`](../../../velt/v2/struct.Agents.html#method.refine_prompt)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RefineAgentPrompt {
    /// The current prompt.
    pub analysis_prompt: ::std::string::String,
    /// The feedback on the demos. At least one item is required.
    pub demo_feedback: ::std::vec::Vec<AgentDemoFeedback>,
    /// The AI provider. If omitted, the platform default applies.
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
}

/// Removes agents from a group.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().remove_agents_from_group()`](../../../velt/v2/struct.Agents.html#method.remove_agents_from_group)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RemoveAgentsFromGroup {
    /// The IDs of the agents to remove. At least one is required.
    pub agent_ids: ::std::vec::Vec<::std::string::String>,
    /// The group ID.
    pub group_id: ::std::string::String,
}

/// Recommends a configuration for an agent, based on its instructions.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().resolve_config()`](../../../velt/v2/struct.Agents.html#method.resolve_config)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ResolveAgentConfig {
    /// The instructions for the AI.
    pub instructions: ::std::string::String,
    /// The AI provider. If omitted, the platform default applies.
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
    /// The instructions as written by the user. Used to decide whether the agent needs to navigate.
    pub raw_instructions: ::std::option::Option<::std::string::String>,
}

/// Restores the previous version of an agent.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().restore_version()`](../../../velt/v2/struct.Agents.html#method.restore_version)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RestoreAgentVersion {
    /// The agent ID.
    pub agent_id: ::std::string::String,
}

/// Starts a run of an agent on a web page. Unknown fields are passed through.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().run_execution()`](../../../velt/v2/struct.Agents.html#method.run_execution)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RunAgent {
    /// The agent ID.
    pub agent_id: ::std::string::String,
    /// AI settings that override the platform's choice for one run. At least one field is
    /// required. Unknown fields are rejected.
    pub ai_config: ::std::option::Option<AgentRunAiConfig>,
    /// Who can see the comments that the run creates. Defaults to `private`.
    pub annotation_visibility: ::std::option::Option<crate::types::AgentAnnotationVisibility>,
    /// Whether to include pages found by crawling from the page. Defaults to false.
    pub cross_page_execute: ::std::option::Option<bool>,
    /// The device type to emulate. Defaults to `desktop`.
    pub device_type: ::std::option::Option<crate::types::AgentDeviceType>,
    /// The document ID. The document must already exist. Findings are added to it as comments.
    pub document_id: ::std::string::String,
    /// Maximum number of pages to process if `crossPageExecute` is true. Defaults to 50.
    pub max_urls_to_process: ::std::option::Option<i64>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The user who started a run.
    pub ran_by: ::std::option::Option<AgentExecutionUser>,
    /// What triggers the run. Defaults to `standalone`.
    pub trigger: ::std::option::Option<crate::types::AgentTrigger>,
    /// The URL of the page to run on, or to start crawling from. Must be a valid URL.
    pub url: ::std::string::String,
    /// Values for the agent's user context fields, keyed by field ID.
    pub user_context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The ID of the workflow execution that the run belongs to. Used with the trigger `workflow`.
    pub workflow_execution_id: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Updates the name or description of an agent, or enables or disables it. Set at least one field.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().update()`](../../../velt/v2/struct.Agents.html#method.update)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateAgent {
    /// The ID of a custom or built-in agent.
    pub agent_id: ::std::string::String,
    /// The new description. Ignored for built-in agents.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whether the agent is active. Required for built-in agents.
    pub enabled: ::std::option::Option<bool>,
    /// The new name. Ignored for built-in agents.
    pub name: ::std::option::Option<::std::string::String>,
}

/// Updates the name or description of an agent group. Requires at least one of them. Unknown fields are rejected.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().update_group()`](../../../velt/v2/struct.Agents.html#method.update_group)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateAgentGroup {
    /// The new description, at most 2000 characters. Required if `name` is omitted.
    pub description: ::std::option::Option<::std::string::String>,
    /// The group ID.
    pub group_id: ::std::string::String,
    /// The new name, at most 200 characters. Required if `description` is omitted.
    pub name: ::std::option::Option<::std::string::String>,
}

/// Adds a version to an agent. Omitted fields keep their values. Each block is merged with the existing one, but anything nested deeper is replaced as a whole. Unknown fields are passed through.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().update_version()`](../../../velt/v2/struct.Agents.html#method.update_version)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateAgentVersion {
    /// The ID of a custom agent. Built-in agents are not allowed.
    pub agent_id: ::std::string::String,
    /// The context that an agent gathers for a run.
    pub context_gathering: ::std::option::Option<AgentContextGathering>,
    /// How an agent does its work. By default, an AI follows the instructions.
    pub execution: ::std::option::Option<AgentExecutionSettings>,
    /// The input that an agent needs for a run.
    pub input: ::std::option::Option<AgentInput>,
    /// The instructions that the AI follows. Must not become empty unless the execution strategy is `service`.
    pub instructions: ::std::option::Option<::std::string::String>,
    /// Additional data to store with the agent. Replaces the existing metadata.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Timeout for each phase of a run, in milliseconds.
    pub phase_timeout_ms: ::std::option::Option<i64>,
    /// How findings are processed. Each stage runs unless it is disabled. Unknown fields are
    /// rejected.
    pub post_process: ::std::option::Option<AgentPostProcess>,
    /// The instructions as written by the user.
    pub raw_instructions: ::std::option::Option<::std::string::String>,
    /// How the response of an agent is formatted. The AI formatting settings are stored but have
    /// no effect yet.
    pub response: ::std::option::Option<AgentResponseSettings>,
    /// The pages that an agent applies to.
    pub scope: ::std::option::Option<AgentScope>,
    /// The origin of an agent and the samples it was tested with. Not used by runs.
    pub setup: ::std::option::Option<AgentSetup>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Expands a short instruction into a full prompt with demos.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().agents().validate_prompt()`](../../../velt/v2/struct.Agents.html#method.validate_prompt)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ValidateAgentPrompt {
    /// The user's prompt.
    pub prompt: ::std::string::String,
    /// The AI provider. If omitted, the platform default applies.
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
    /// The fields that users will fill in for each run.
    pub user_context_fields: ::std::option::Option<::std::vec::Vec<AgentUserContextField>>,
}

/// A strategy for gathering context from a page or another source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentContextStrategy {
    /// The visible text of the page.
    WebPageText,
    /// A screenshot of the whole page.
    WebPageScreenshot,
    /// The cleaned HTML of the page.
    WebPageHtml,
    /// The cleaned style sheets of the page.
    WebPageCss,
    /// The links on the page, each marked as internal or external.
    WebPageLinks,
    /// The accessibility issues that Pa11y finds on the page.
    WebPageAccessibility,
    /// The computed styles of the elements that you select.
    ComputedStyles,
    /// The `robots.txt` file of the site.
    RobotsTxt,
    /// The XML sitemaps of the site.
    SitemapData,
    /// A Google Lighthouse audit of the page.
    Lighthouse,
    /// The responses of your REST endpoints, fetched when the agent runs.
    RestApi,
    /// No context, for example for agents that only use a service.
    None,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentContextStrategy,
    WebPageText = "web-page-text",
    WebPageScreenshot = "web-page-screenshot",
    WebPageHtml = "web-page-html",
    WebPageCss = "web-page-css",
    WebPageLinks = "web-page-links",
    WebPageAccessibility = "web-page-accessibility",
    ComputedStyles = "computed-styles",
    RobotsTxt = "robots-txt",
    SitemapData = "sitemap-data",
    Lighthouse = "lighthouse",
    RestApi = "rest-api",
    None = "none"
);

/// The device type to emulate. Defaults to `desktop` for runs and page text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentDeviceType {
    /// A mobile device.
    Mobile,
    /// A desktop computer.
    Desktop,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(AgentDeviceType, Mobile = "mobile", Desktop = "desktop");
/// The HTTP method used to fetch an endpoint. Defaults to `GET`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentHttpMethod {
    /// The GET method.
    Get,
    /// The POST method.
    Post,
    /// The PUT method.
    Put,
    /// The PATCH method.
    Patch,
    /// The DELETE method.
    Delete,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentHttpMethod,
    Get = "GET",
    Post = "POST",
    Put = "PUT",
    Patch = "PATCH",
    Delete = "DELETE"
);

/// How Velt authenticates with your server.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentAuthType {
    /// No authentication.
    None,
    /// A bearer token.
    Bearer,
    /// A username and password.
    Basic,
    /// Custom headers.
    Header,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentAuthType,
    None = "none",
    Bearer = "bearer",
    Basic = "basic",
    Header = "header"
);

/// The AI provider. If omitted, the platform default applies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentAiProvider {
    /// Google Gemini.
    Gemini,
    /// Anthropic Claude.
    Claude,
    /// OpenAI.
    Openai,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentAiProvider,
    Gemini = "gemini",
    Claude = "claude",
    Openai = "openai"
);

/// How an agent does its work. Defaults to `ai`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentExecutionStrategy {
    /// An AI follows the instructions.
    Ai,
    /// The service in `serviceId` does the work. Requires no instructions.
    Service,
    /// The service in `serviceId` gathers context, which an AI then analyzes.
    ServiceAi,
    /// A browser agent navigates on its own. Expects the context strategy `none`.
    StagehandAgent,
    /// An AI calls tools of the MCP servers in `mcpServers`.
    McpTools,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentExecutionStrategy,
    Ai = "ai",
    Service = "service",
    ServiceAi = "service+ai",
    StagehandAgent = "stagehand-agent",
    McpTools = "mcp-tools"
);

/// The service that an agent uses. Required for the execution strategies `service`
/// and `service+ai`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentService {
    /// Checks for broken links.
    BrokenLinks,
    /// Crawls pages.
    Crawler,
    /// Takes screenshots of pages.
    Screenshot,
    /// Checks accessibility.
    AccessibilityChecker,
    /// Checks Open Graph images.
    OgImageChecker,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentService,
    BrokenLinks = "broken-links",
    Crawler = "crawler",
    Screenshot = "screenshot",
    AccessibilityChecker = "accessibility-checker",
    OgImageChecker = "og-image-checker"
);

/// The transport of an MCP server. Defaults to `http`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentMcpTransport {
    /// Streamable HTTP, with server-sent events as the fallback.
    Http,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(AgentMcpTransport, Http = "http");
/// The mode of a browser agent. Velt does not document what the modes do. Defaults
/// to `hybrid`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentStagehandMode {
    /// The `dom` mode.
    Dom,
    /// The `hybrid` mode.
    Hybrid,
    /// The `cua` mode.
    Cua,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentStagehandMode,
    Dom = "dom",
    Hybrid = "hybrid",
    Cua = "cua"
);
/// The event that a browser agent waits for. Defaults to `networkidle2`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentStagehandWait {
    /// The document has been parsed.
    Domcontentloaded,
    /// The page has loaded.
    Load,
    /// The network is almost idle.
    Networkidle2,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentStagehandWait,
    Domcontentloaded = "domcontentloaded",
    Load = "load",
    Networkidle2 = "networkidle2"
);

/// The adapter for the response of a service.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentResponseAdapter {
    /// For the `broken-links` service.
    BrokenLinksResponse,
    /// For the `crawler` service.
    CrawlerResponse,
    /// For the `screenshot` service.
    ScreenshotResponse,
    /// For the `accessibility-checker` service.
    AccessibilityCheckerResponse,
    /// For the `og-image-checker` service.
    OgImageCheckerResponse,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentResponseAdapter,
    BrokenLinksResponse = "broken-links-response",
    CrawlerResponse = "crawler-response",
    ScreenshotResponse = "screenshot-response",
    AccessibilityCheckerResponse = "accessibility-checker-response",
    OgImageCheckerResponse = "og-image-checker-response"
);

/// How annotations are created from findings. Velt does not document what the
/// strategies do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentAnnotationStrategy {
    /// Annotations for findings.
    Findings,
    /// Annotations for words.
    WordLevel,
    /// Annotations for pages.
    PageLevel,
    /// No annotations.
    None,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentAnnotationStrategy,
    Findings = "findings",
    WordLevel = "word-level",
    PageLevel = "page-level",
    None = "none"
);

/// The type of a value that users enter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentUserContextType {
    /// A string.
    String,
    /// A number.
    Number,
    /// A Boolean.
    Boolean,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentUserContextType,
    String = "string",
    Number = "number",
    Boolean = "boolean"
);

/// How the pages to compare are found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentPageDiscovery {
    /// Pages are found by crawling.
    Auto,
    /// Pages are listed in `pages`.
    Manual,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(AgentPageDiscovery, Auto = "auto", Manual = "manual");
/// The origin of a sample.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentSampleSource {
    /// The sample was made up.
    Synthetic,
    /// A user provided the sample.
    UserProvided,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentSampleSource,
    Synthetic = "synthetic",
    UserProvided = "user-provided"
);

/// The reviewer's verdict on a sample.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentSampleVerdict {
    /// The sample is correct.
    Correct,
    /// The sample is incorrect.
    Incorrect,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentSampleVerdict,
    Correct = "correct",
    Incorrect = "incorrect"
);
/// Who can see the comments that a run creates. Defaults to `private`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentAnnotationVisibility {
    /// Everyone who can see the document, inside or outside the organization.
    Public,
    /// Members and admins of the organization.
    Private,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentAnnotationVisibility,
    Public = "public",
    Private = "private"
);
/// What triggers a run of an agent. Defaults to `standalone`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentTrigger {
    /// The agent runs on its own.
    Standalone,
    /// The agent runs as part of a workflow.
    Workflow,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentTrigger,
    Standalone = "standalone",
    Workflow = "workflow"
);
/// The model to use for a run. Set `provider` as well: without it, a model that
/// does not belong to the agent's provider is silently ignored.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentAiModel {
    /// The model allowed for the provider `gemini`.
    Gemini36Flash,
    /// The model allowed for the provider `claude`.
    ClaudeSonnet5,
    /// The model allowed for the provider `openai`.
    Gpt56Luna,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentAiModel,
    Gemini36Flash = "gemini-3.6-flash",
    ClaudeSonnet5 = "claude-sonnet-5",
    Gpt56Luna = "gpt-5.6-luna"
);

/// The status of a run.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentExecutionStatus {
    /// The run is in progress.
    Running,
    /// The run ended without findings.
    Passed,
    /// The run ended with findings.
    Failed,
    /// The run failed on some pages and succeeded on others.
    Partial,
    /// The run failed as a whole or on every page.
    Error,
    /// The run was skipped.
    Skipped,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentExecutionStatus,
    Running = "running",
    Passed = "passed",
    Failed = "failed",
    Partial = "partial",
    Error = "error",
    Skipped = "skipped"
);

/// The severity of a finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentSeverity {
    /// The highest severity.
    Critical,
    /// High severity.
    High,
    /// Medium severity.
    Medium,
    /// Low severity.
    Low,
    /// For information only.
    Info,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentSeverity,
    Critical = "critical",
    High = "high",
    Medium = "medium",
    Low = "low",
    Info = "info"
);

/// A machine-readable reason for the failure of a run.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentExecutionErrorCode {
    /// The run timed out.
    Timeout,
    /// The AI model failed.
    LlmError,
    /// The rate limit of the AI model was exceeded.
    LlmRateLimited,
    /// A response was malformed.
    MalformedResponse,
    /// Crawling failed.
    CrawlerError,
    /// Gathering context failed.
    ContextGatheringError,
    /// Processing the findings failed.
    PostProcessError,
    /// An internal error occurred at Velt.
    Internal,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentExecutionErrorCode,
    Timeout = "TIMEOUT",
    LlmError = "LLM_ERROR",
    LlmRateLimited = "LLM_RATE_LIMITED",
    MalformedResponse = "MALFORMED_RESPONSE",
    CrawlerError = "CRAWLER_ERROR",
    ContextGatheringError = "CONTEXT_GATHERING_ERROR",
    PostProcessError = "POST_PROCESS_ERROR",
    Internal = "INTERNAL"
);

/// The status of a run on one page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentUrlStatus {
    /// The run succeeded on the page.
    Completed,
    /// The run failed on the page.
    Failed,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(AgentUrlStatus, Completed = "completed", Failed = "failed");
/// The basis of a finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentFindingSource {
    /// The instructions of the agent.
    Instructions,
    /// The knowledge provided to the agent.
    Knowledge,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentFindingSource,
    Instructions = "instructions",
    Knowledge = "knowledge"
);

/// The kind of reply that a question expects.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentSuggestionType {
    /// Yes or no.
    Boolean,
    /// One of the suggestions.
    SingleSelect,
    /// Any number of the suggestions.
    MultiSelect,
    /// The question is for information only.
    Info,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentSuggestionType,
    Boolean = "boolean",
    SingleSelect = "single-select",
    MultiSelect = "multi-select",
    Info = "info"
);

/// The tool that a prompt requires.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentPromptTool {
    /// The text extraction tool.
    ToolTextExtractor,
    /// No tool.
    None,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentPromptTool,
    ToolTextExtractor = "TOOL_TEXT_EXTRACTOR",
    None = "NONE"
);

/// The kind of agents to list. If omitted, all agents are listed. Ignored if
/// `agentId` is set.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentFilter {
    /// Built-in agents.
    DefaultOnly,
    /// Agents created by users.
    CustomOnly,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentFilter,
    DefaultOnly = "defaultOnly",
    CustomOnly = "customOnly"
);
/// Who manages an agent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentManager {
    /// Managed by you.
    Customer,
    /// Managed by Velt.
    Velt,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(AgentManager, Customer = "customer", Velt = "velt");
