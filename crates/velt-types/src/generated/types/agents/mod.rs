// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `agents`.
//!
//! Requires the feature `agents`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// Adds agents to a group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddAgentsToGroup {
    /// The agents to add.
    pub agent_ids: ::std::vec::Vec<::std::string::String>,
    /// The group, by the id that Velt gave it.
    pub group_id: ::std::string::String,
}

/// An agent. A built-in one has little more than what is required here. Secrets are replaced with `__redacted__`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Agent {
    pub context_gathering: ::std::option::Option<AgentContextGathering>,
    /// What the agent does.
    pub description: ::std::string::String,
    /// Whether the agent is active.
    pub enabled: bool,
    /// Whether the agent is one of those that run by themselves on a new project.
    pub essential_default: ::std::option::Option<bool>,
    pub execution: ::std::option::Option<AgentExecutionSettings>,
    /// The id of the agent.
    pub id: ::std::string::String,
    pub input: ::std::option::Option<AgentInput>,
    /// The instructions that the AI follows.
    pub instructions: ::std::option::Option<::std::string::String>,
    pub managed_by: crate::types::AgentManager,
    /// What else is kept with the agent.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The name of the agent.
    pub name: ::std::string::String,
    /// How long each phase of a run may take, in milliseconds.
    pub phase_timeout_ms: ::std::option::Option<i64>,
    pub post_process: ::std::option::Option<AgentPostProcess>,
    /// The instructions as the user wrote them.
    pub raw_instructions: ::std::option::Option<::std::string::String>,
    pub response: ::std::option::Option<AgentResponseSettings>,
    pub scope: ::std::option::Option<AgentScope>,
    pub setup: ::std::option::Option<AgentSetup>,
    /// Whether the agent is built in.
    pub system: ::std::option::Option<bool>,
    /// The version that is in use.
    pub version: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Which AI an agent uses in one of its phases. Other fields than these are refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentAiConfig {
    /// How many turns with tools the AI has at the most, for the strategy `mcp-tools`. Kept in the settings of the execution only.
    pub max_tool_turns: ::std::option::Option<i64>,
    /// Accepted and dropped: the model is chosen at each run. The request that runs the agent can pin one. Deprecated.
    pub model: ::std::option::Option<::std::string::String>,
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
    /// Accepted and dropped. Deprecated.
    pub response_mime_type: ::std::option::Option<::std::string::String>,
}

/// How much agents were used.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentAnalytics {
    /// How often agents were run, by the id of the agent.
    pub execution_counts: ::std::collections::BTreeMap<::std::string::String, AgentExecutionTally>,
    pub token_usage: AgentTokenReport,
}

/// Holds what is known of the use of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentAnalyticsFound {
    pub analytics: AgentAnalytics,
}

/// The stage that makes comment annotations of findings.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentAnnotationStage {
    /// Whether the stage is done.
    pub enabled: ::std::option::Option<bool>,
    pub strategy: ::std::option::Option<crate::types::AgentAnnotationStrategy>,
}

/// How an endpoint or a server of yours is told who calls. Each type but `none` needs fields of its own: `bearer` the `token`, `basic` the `username` and `password`, `header` the `headers`. In answers, secrets are replaced with `__redacted__`, which must not be sent back.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentAuth {
    /// Headers with secrets as their values. For the type `header`.
    pub headers:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, crate::Secret>>,
    /// The secret of the user. For the type `basic`.
    pub password: ::std::option::Option<crate::Secret>,
    /// The secret token. For the type `bearer`.
    pub token: ::std::option::Option<crate::Secret>,
    pub type_: crate::types::AgentAuthType,
    /// The name of the user. For the type `basic`.
    pub username: ::std::option::Option<::std::string::String>,
}

/// The checklist that an agent was made from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentChecklistOrigin {
    /// The checklist.
    pub checklist_id: ::std::string::String,
    /// The version of the checklist.
    pub checklist_version: i64,
    /// How many rules became this one agent.
    pub deduplicated_from: ::std::option::Option<i64>,
    /// The rules of the memory that the agent was made from.
    pub memory_rule_ids: ::std::vec::Vec<::std::string::String>,
    /// The sections of the checklist that the agent covers.
    pub section_refs: ::std::vec::Vec<::std::string::String>,
}

/// Which computed styles are gathered.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentComputedStylesOptions {
    /// The CSS properties to read, in place of the usual ones.
    pub properties: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The CSS selectors of the elements to look at. Without them nothing is gathered.
    pub selectors: ::std::vec::Vec<::std::string::String>,
}

/// Holds a configuration that is recommended.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentConfigResolved {
    pub resolved_config: AgentResolvedConfig,
}

/// What an agent reads of a page before it is run, and how.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentContextGathering {
    pub ai_config: ::std::option::Option<AgentAiConfig>,
    /// The ways to gather context. `rest-api` and `computed-styles` need their part of `strategyOptions`.
    pub strategies: ::std::vec::Vec<crate::types::AgentContextStrategy>,
    pub strategy_options: ::std::option::Option<AgentContextStrategyOptions>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Options of the ways to gather context, each by the name of its strategy.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentContextStrategyOptions {
    #[cfg_attr(feature = "schemars", schemars(rename = "computed-styles"))]
    pub computed_styles: ::std::option::Option<AgentComputedStylesOptions>,
    pub lighthouse: ::std::option::Option<AgentLighthouseOptions>,
    #[cfg_attr(feature = "schemars", schemars(rename = "rest-api"))]
    pub rest_api: ::std::option::Option<AgentRestApiOptions>,
    #[cfg_attr(feature = "schemars", schemars(rename = "sitemap-data"))]
    pub sitemap_data: ::std::option::Option<AgentSitemapOptions>,
    #[cfg_attr(feature = "schemars", schemars(rename = "web-page-css"))]
    pub web_page_css: ::std::option::Option<AgentPageCssOptions>,
    #[cfg_attr(feature = "schemars", schemars(rename = "web-page-html"))]
    pub web_page_html: ::std::option::Option<AgentPageHtmlOptions>,
    #[cfg_attr(feature = "schemars", schemars(rename = "web-page-screenshot"))]
    pub web_page_screenshot: ::std::option::Option<AgentScreenshotOptions>,
    #[cfg_attr(feature = "schemars", schemars(rename = "web-page-text"))]
    pub web_page_text: ::std::option::Option<AgentPageTextOptions>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How pages are crawled. Only for runs that crawl.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentCrawlerConfig {
    /// How deep links are followed at the most.
    pub max_depth: i64,
    /// How many pages are visited at the most.
    pub max_pages: i64,
    /// How long crawling may take; apparently in milliseconds.
    pub timeout: i64,
}

/// How crawling went. Only for runs that crawl.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentCrawlerResults {
    /// How long crawling took; apparently in milliseconds.
    pub duration: i64,
    /// How many pages were visited.
    pub pages_visited: i64,
    /// How crawling ended; `completed` in the documented examples.
    pub status: ::std::string::String,
    /// How many addresses were found.
    pub total_urls_found: i64,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How an agent compares pages with each other. An update replaces it as a whole.
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
    pub page_discovery: crate::types::AgentPageDiscovery,
    /// The pages to compare, where they are not discovered.
    pub pages: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The knowledge source that pages are compared with.
    pub source_of_truth_knowledge_source_id: ::std::option::Option<::std::string::String>,
    /// What is compared.
    pub target_property: ::std::string::String,
}

/// What was wrong with a demo.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentDemoFeedback {
    /// What the demo should have come to, such as `detected`.
    pub demo_expected: ::std::string::String,
    /// The HTML that the demo was run on.
    pub demo_html: ::std::string::String,
    /// The id of the demo.
    pub demo_id: ::std::string::String,
    /// The title of the demo.
    pub demo_title: ::std::string::String,
    /// What was wrong.
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
    /// A name for the agent.
    pub name: ::std::string::String,
    /// Instructions for the agent.
    pub prompt: ::std::string::String,
    /// The texts of the file that the draft was made from.
    pub source_tasks: ::std::vec::Vec<::std::string::String>,
    /// The values that the agent has to be given.
    pub user_context_fields: ::std::option::Option<::std::vec::Vec<AgentUserContextField>>,
}

/// A page that a run failed on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentErroredUrl {
    /// Why it failed.
    pub message: ::std::string::String,
    /// The page.
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
    /// The agent that is run.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The name of the agent.
    pub agent_name: ::std::option::Option<::std::string::String>,
    /// The version of the agent that is run.
    pub agent_version: ::std::option::Option<i64>,
    /// When the run ended; null until then. In milliseconds since 1970.
    pub completed_at: ::std::option::Option<i64>,
    pub config: ::std::option::Option<AgentExecutionConfig>,
    pub crawler_results: ::std::option::Option<AgentCrawlerResults>,
    /// How long the run took, in milliseconds; null until it ends.
    pub duration_ms: ::std::option::Option<i64>,
    pub error: ::std::option::Option<AgentExecutionError>,
    /// The id of the run.
    pub id: ::std::string::String,
    /// The model that is used, after its provider and a slash.
    pub llm_model: ::std::option::Option<::std::string::String>,
    pub metadata: ::std::option::Option<AgentExecutionMetadata>,
    /// The run that this one repeats.
    pub previous_execution_id: ::std::option::Option<::std::string::String>,
    pub ran_by: ::std::option::Option<AgentExecutionUser>,
    pub results_summary: ::std::option::Option<AgentResultsSummary>,
    /// When the run started. In milliseconds since 1970.
    pub started_at: ::std::option::Option<i64>,
    pub status: crate::types::AgentExecutionStatus,
    pub token_usage: ::std::option::Option<AgentTokenUsage>,
    pub trigger: ::std::option::Option<crate::types::AgentTrigger>,
    /// The run of a workflow that this one belongs to.
    pub workflow_execution_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How a run is done.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionConfig {
    pub crawler_config: ::std::option::Option<AgentCrawlerConfig>,
    /// Whether pages are crawled.
    pub cross_page_execute: ::std::option::Option<bool>,
    pub device_type: ::std::option::Option<crate::types::AgentDeviceType>,
    /// How many pages are processed at the most.
    pub max_urls_to_process: ::std::option::Option<i64>,
    /// The page that the run is on, or starts from.
    pub seed_url: ::std::string::String,
}

/// How many runs there are. Has `counts` if agents were named, and `total` otherwise.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionCounts {
    /// How many runs each agent has, by the id of the agent. -1 if they could not be counted, 0 for an agent that does not exist.
    pub counts: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, i64>>,
    /// How many runs there are in the workspace.
    pub total: ::std::option::Option<i64>,
}

/// A run of an agent, and the results of its pages if they were asked for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionDetails {
    pub execution: AgentExecution,
    /// The results, one for each page.
    pub results: ::std::option::Option<::std::vec::Vec<AgentUrlResult>>,
}

/// Why a run failed, wholly or in part.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionError {
    /// The comment on the failure that was written to the document.
    pub advisory_comment: ::std::option::Option<::std::string::String>,
    pub code: crate::types::AgentExecutionErrorCode,
    /// One sentence for people that says what failed.
    pub message: ::std::string::String,
    /// When it failed. In milliseconds since 1970.
    pub occurred_at: i64,
    /// Whether the run may be tried again.
    pub retryable: bool,
}

/// What a run is about. A text is empty if it was not given.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionMetadata {
    /// The document that the run was given.
    pub document_id: ::std::string::String,
    /// The organization that the run was given.
    pub organization_id: ::std::string::String,
}

/// A page of runs, the newest first.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionPage {
    /// The runs, without the results of their pages.
    pub executions: ::std::vec::Vec<AgentExecution>,
    /// Asks for the next page; left out on the last one.
    pub next_page_token: ::std::option::Option<::std::string::String>,
}

/// Names a run of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionReference {
    /// The id of the run.
    pub execution_id: ::std::string::String,
}

/// How an agent is executed. With nothing set, an AI follows the instructions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionSettings {
    pub ai_config: ::std::option::Option<AgentAiConfig>,
    /// Who does the work.
    pub execution_strategy: ::std::option::Option<crate::types::AgentExecutionStrategy>,
    pub knowledge: ::std::option::Option<AgentKnowledge>,
    /// The MCP servers whose tools the AI may use. Needed for `mcp-tools`. An update replaces all of them, with their secrets.
    pub mcp_servers: ::std::option::Option<::std::vec::Vec<AgentMcpServer>>,
    pub response_descriptions: ::std::option::Option<AgentResponseDescriptions>,
    pub service_id: ::std::option::Option<crate::types::AgentService>,
    pub strategy_options: ::std::option::Option<AgentExecutionStrategyOptions>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Options of the ways to execute an agent, each by the name of its strategy.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionStrategyOptions {
    #[cfg_attr(feature = "schemars", schemars(rename = "stagehand-agent"))]
    pub stagehand_agent: ::std::option::Option<AgentStagehandOptions>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How often an agent was run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionTally {
    /// How often the agent was run.
    pub execution_count: i64,
    /// When the agent was run last; null if never. In milliseconds since 1970.
    pub last_executed_at: ::std::option::Option<i64>,
}

/// Who runs an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionUser {
    /// The email address of the user.
    pub email: ::std::option::Option<::std::string::String>,
    /// The name of the user.
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    pub user_id: ::std::string::String,
}

/// Drafts of agents that were made from a file.
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
    pub memory: AgentExtractionMemory,
    /// What no agent could be made from.
    pub skipped: ::std::vec::Vec<AgentSkippedTask>,
    /// A text for people that says what was made.
    pub summary: ::std::string::String,
    /// How many tasks the file has, those without a draft included. Left out if that is not known.
    pub total_tasks_parsed: ::std::option::Option<i64>,
}

/// Where a file is kept.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExtractionMemory {
    /// The knowledge source that the file became.
    pub source_id: ::std::string::String,
}

/// Something that an agent found on a page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentFinding {
    /// The comment annotation that was made of it.
    pub comment_id: ::std::option::Option<::std::string::String>,
    /// How sure the agent is, from 0 to 100.
    pub confidence: f64,
    /// What was found.
    pub description: ::std::string::String,
    /// The CSS selector of the element.
    pub html_selector: ::std::string::String,
    /// The id of the finding.
    pub id: ::std::string::String,
    /// Whether it is about how the page looks, and not about a text on it.
    pub is_page_level: bool,
    /// What kind of issue it is.
    pub issue_type: ::std::string::String,
    /// Which occurrence of the text it is, counted from 1.
    pub occurrence: ::std::option::Option<i64>,
    pub severity: crate::types::AgentSeverity,
    pub source: ::std::option::Option<crate::types::AgentFindingSource>,
    /// The page that it was found on.
    pub source_url: ::std::option::Option<::std::string::String>,
    /// What to do about it.
    pub suggestion: ::std::string::String,
    /// The XPath of the element.
    pub target_element_xpath: ::std::option::Option<::std::string::String>,
    /// The text of the page that it is about; empty if it is not about text.
    pub target_text: ::std::string::String,
    /// What was found, in short.
    pub title: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A finding, in short.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentFindingSummary {
    /// What was found.
    pub description: ::std::string::String,
    /// What kind of issue it is.
    pub issue_type: ::std::option::Option<::std::string::String>,
    pub severity: crate::types::AgentSeverity,
    /// The page that it was found on.
    pub source_url: ::std::option::Option<::std::string::String>,
    /// What was found, in short.
    pub title: ::std::string::String,
    /// The address of the page.
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
    /// The agents in the group.
    pub agent_ids: ::std::vec::Vec<::std::string::String>,
    /// When the group was created. In milliseconds since 1970.
    pub created_at: i64,
    /// What the group is for, if that was set.
    pub description: ::std::option::Option<::std::string::String>,
    /// The id of the group.
    pub id: ::std::string::String,
    pub metadata: AgentGroupMetadata,
    /// The name of the group.
    pub name: ::std::string::String,
    /// Whether the group is one of those that Velt made; left out otherwise.
    pub system: ::std::option::Option<bool>,
    /// When the group was last updated. In milliseconds since 1970.
    pub updated_at: i64,
}

/// Holds a group of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroupFound {
    pub group: AgentGroup,
}

/// The groups of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroupList {
    /// The groups, each without its agents.
    pub groups: ::std::vec::Vec<AgentGroupSummary>,
}

/// What else is kept with a group of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroupMetadata {
    /// The API key of the project, which Velt adds.
    pub api_key: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Names a group of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroupReference {
    /// The id of the group.
    pub group_id: ::std::string::String,
}

/// A group of agents in a list, which says how many agents it has but not which.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroupSummary {
    /// How many agents are in the group.
    pub agent_count: i64,
    /// When the group was created. In milliseconds since 1970.
    pub created_at: i64,
    /// What the group is for, if that was set.
    pub description: ::std::option::Option<::std::string::String>,
    /// The id of the group.
    pub id: ::std::string::String,
    pub metadata: AgentGroupMetadata,
    /// The name of the group.
    pub name: ::std::string::String,
    /// Whether the group is one of those that Velt made; left out otherwise.
    pub system: ::std::option::Option<bool>,
    /// When the group was last updated. In milliseconds since 1970.
    pub updated_at: i64,
}

/// The agents whose runs are counted, each by itself: up to 200, or a single one. Without them, all runs are counted.
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

/// What an agent has to be given for a run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentInput {
    pub input_requirements: ::std::option::Option<AgentInputRequirements>,
    /// The variables that the prompt can name. In answers only: Velt works it out from the strategies and `variableKeys`.
    pub supported_variables: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The values that users give.
    pub user_context_fields: ::std::option::Option<::std::vec::Vec<AgentUserContextField>>,
    /// The names of the variables that the agent expects.
    pub variable_keys: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Which inputs an agent needs.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentInputRequirements {
    /// The inputs that are all needed.
    pub requires: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The inputs of which one is needed.
    pub requires_one_of: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// What an agent takes from the memory of the workspace. Other fields than these are refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentKnowledge {
    /// How many recent activities are taken at the most.
    pub max_activities: ::std::option::Option<i64>,
    /// How many pieces of knowledge are taken at the most.
    pub max_chunks: ::std::option::Option<i64>,
    /// How many learned patterns are taken at the most.
    pub max_patterns: ::std::option::Option<i64>,
    /// Whether to put knowledge, patterns and activities into the prompt, as the variable `memoryContext`.
    pub use_memory: ::std::option::Option<bool>,
}

/// How the audit by Lighthouse is done.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentLighthouseOptions {
    /// The categories of Lighthouse to audit.
    pub categories: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub form_factor: ::std::option::Option<crate::types::AgentDeviceType>,
}

/// An MCP server whose tools an agent may use. Other fields than these are refused.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentMcpServer {
    /// The tools that may be used; any if left out. At most 64 tools of a server are offered.
    pub allowed_tools: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub auth: ::std::option::Option<AgentAuth>,
    /// What the server provides.
    pub description: ::std::option::Option<::std::string::String>,
    /// An id of the server, which stands in logs and findings.
    pub id: ::std::string::String,
    /// A name of the server for people.
    pub name: ::std::option::Option<::std::string::String>,
    /// How long to wait for each answer of the server, in milliseconds. More than 120000 counts as 120000.
    pub timeout_ms: ::std::option::Option<i64>,
    /// How the server is reached.
    pub transport: ::std::option::Option<crate::types::AgentMcpTransport>,
    /// Where the server is: an HTTP address, or a variable in double braces that becomes one. Hosts of internal networks are refused.
    pub url: ::std::string::String,
}

/// How the styles of a page are gathered.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPageCssOptions {
    /// Whether to include the styles that stand in the page itself.
    pub include_inline_styles: ::std::option::Option<bool>,
}

/// How the HTML of a page is gathered.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPageHtmlOptions {
    /// Whether to leave out what is in frames.
    pub exclude_iframes: ::std::option::Option<bool>,
    /// Whether to include the body.
    pub include_body: ::std::option::Option<bool>,
    /// Whether to include the head.
    pub include_head: ::std::option::Option<bool>,
    /// What the browser waits for. The values are those of Puppeteer.
    pub wait_until: ::std::option::Option<::std::string::String>,
}

/// How the text of a page is gathered.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPageTextOptions {
    /// The device that the page is opened as.
    pub device_type: ::std::option::Option<crate::types::AgentDeviceType>,
    /// Whether to leave out what is in frames.
    pub exclude_iframes: ::std::option::Option<bool>,
}

/// What is done with findings. Each stage is done unless it is disabled. Other fields than these are refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPostProcess {
    pub analytics: ::std::option::Option<AgentPostProcessStage>,
    pub annotations: ::std::option::Option<AgentAnnotationStage>,
    /// Names of processors of your own.
    pub custom_processors: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub delete_previous_suggestions: ::std::option::Option<AgentPostProcessStage>,
    pub guardrails: ::std::option::Option<AgentPostProcessStage>,
    /// Ignored. `deletePreviousSuggestions` took its place.
    pub match_and_merge: ::std::option::Option<AgentPostProcessStage>,
}

/// A stage in which findings are worked on: `guardrails` takes out duplicates and cleans texts, `deletePreviousSuggestions` deletes what the run before suggested for the same page, `analytics` keeps track of events.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPostProcessStage {
    /// Whether the stage is done.
    pub enabled: ::std::option::Option<bool>,
}

/// A demo of a prompt.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptDemo {
    /// What the demo is about.
    pub dimension_tested: ::std::string::String,
    /// What the demo should come to; `detected` in the documented example.
    pub expected: ::std::string::String,
    /// The HTML that the demo is run on.
    pub html: ::std::string::String,
    /// The id of the demo.
    pub id: ::std::string::String,
    /// Why that is expected.
    pub reason: ::std::string::String,
    /// The tier of demos that it belongs to; `obvious_match` in the documented example.
    pub tier: ::std::string::String,
    /// The title of the demo.
    pub title: ::std::string::String,
}

/// Demos of a prompt. May be empty.
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
    /// What the demos are about.
    pub detection_dimensions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Holds what a prompt lacks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptEnhanced {
    pub enhanced_prompt: AgentPromptEnhancement,
}

/// What a prompt lacks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptEnhancement {
    /// Why the question is asked.
    pub context: ::std::option::Option<::std::string::String>,
    /// A question to the user; null if the prompt says enough.
    pub requirement: ::std::option::Option<::std::string::String>,
    /// Answers to choose from.
    pub suggestion: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub suggestion_type: ::std::option::Option<crate::types::AgentSuggestionType>,
}

/// Holds a prompt that was refined.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptRefined {
    pub refiner_result: AgentPromptRefinement,
}

/// A prompt that was refined.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptRefinement {
    /// The prompt.
    pub analysis_prompt: ::std::string::String,
    pub response_descriptions: AgentResponseDescriptions,
}

/// Holds a prompt that was made from a short one.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptValidated {
    pub validation_result: AgentPromptValidation,
}

/// A prompt that was made from a short one, with what belongs to it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptValidation {
    /// The prompt, in Markdown.
    pub analysis_prompt: ::std::string::String,
    pub demos: AgentPromptDemos,
    pub requires_tool: crate::types::AgentPromptTool,
    pub response_descriptions: AgentResponseDescriptions,
    /// Values that users have to give for each run.
    pub suggested_required_inputs: ::std::vec::Vec<AgentSuggestedInput>,
}

/// Names an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentReference {
    /// The id of the agent.
    pub agent_id: ::std::string::String,
}

/// A configuration that is recommended. In a new agent, `extraction_strategies` goes into `contextGathering.strategies`, `strategy_options` into `contextGathering.strategyOptions`, without which `computed-styles` gathers nothing, and `execution_strategy` into `execution.executionStrategy`. `mcp-tools` is not among the strategies that are documented for it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentResolvedConfig {
    pub execution_strategy: crate::types::AgentExecutionStrategy,
    /// The ways to gather context.
    pub extraction_strategies: ::std::vec::Vec<crate::types::AgentContextStrategy>,
    /// Why this is recommended; `Default configuration applied` if the AI failed.
    pub reasoning: ::std::string::String,
    pub strategy_options: ::std::option::Option<AgentContextStrategyOptions>,
}

/// Tells the AI how to fill in each field of a finding. Every value is an instruction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentResponseDescriptions {
    /// How to state the confidence, from 0 to 100.
    pub confidence: ::std::option::Option<::std::string::String>,
    /// What to write as the description.
    pub description: ::std::option::Option<::std::string::String>,
    /// How to classify the finding.
    pub finding_type: ::std::option::Option<::std::string::String>,
    /// Which CSS selector to give for the element.
    pub html_selector: ::std::option::Option<::std::string::String>,
    /// When a finding is about the page as a whole.
    pub is_page_level: ::std::option::Option<::std::string::String>,
    /// How to classify the issue.
    pub issue_type: ::std::option::Option<::std::string::String>,
    /// How to choose the severity, of `critical`, `high`, `medium`, `low` and `info`.
    pub severity: ::std::option::Option<::std::string::String>,
    /// What to suggest.
    pub suggestion: ::std::option::Option<::std::string::String>,
    /// What to write as the summary of the whole analysis.
    pub summary: ::std::option::Option<::std::string::String>,
    /// Which text of the page to name.
    pub target_text: ::std::option::Option<::std::string::String>,
    /// What to write as the title.
    pub title: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How the response of an agent is formatted. What is about AI formatting is kept, but has no effect so far.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentResponseSettings {
    pub ai_config: ::std::option::Option<AgentAiConfig>,
    /// What that AI is told. Without effect so far.
    pub formatting_prompt: ::std::option::Option<::std::string::String>,
    pub response_adapter: ::std::option::Option<crate::types::AgentResponseAdapter>,
    /// Whether an AI formats the response. Without effect so far.
    pub use_ai_formatting: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The body of a request to an endpoint of yours. May have variables in double braces.
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
    pub auth: ::std::option::Option<AgentAuth>,
    pub body: ::std::option::Option<AgentRestApiBody>,
    /// For how many seconds an answer is reused. 0 fetches each time.
    pub cache_ttl_seconds: ::std::option::Option<i64>,
    /// What the endpoint is about. It stands in the prompt beside the answer.
    pub description: ::std::string::String,
    /// Headers without secrets. May have variables in double braces.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// An id of the endpoint.
    pub id: ::std::option::Option<::std::string::String>,
    /// The method of the request.
    pub method: ::std::option::Option<crate::types::AgentHttpMethod>,
    /// A name of the endpoint for people.
    pub name: ::std::option::Option<::std::string::String>,
    /// Query parameters. May have variables in double braces.
    pub query: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// The part of the JSON answer to use, as names with dots between.
    pub response_path: ::std::option::Option<::std::string::String>,
    /// How long to wait for the answer, in milliseconds. More than 30000 counts as 30000.
    pub timeout_ms: ::std::option::Option<i64>,
    /// Where the endpoint is. May have variables in double braces. Hosts of internal networks are refused when it is fetched.
    pub url: ::std::string::String,
}

/// REST endpoints whose answers become part of the prompt, as the variable `restApiData`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentRestApiOptions {
    /// The endpoints to fetch.
    pub endpoints: ::std::vec::Vec<AgentRestApiEndpoint>,
    /// How many bytes of each answer are read at the most. More than 5000000 counts as 5000000.
    pub max_response_bytes: ::std::option::Option<i64>,
}

/// What a run found, in short.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentResultsSummary {
    /// Pages that the run failed on, at most 50.
    pub errored_urls: ::std::option::Option<::std::vec::Vec<AgentErroredUrl>>,
    /// The gravest findings: at most 50 once the run has ended.
    pub findings: ::std::option::Option<::std::vec::Vec<AgentFindingSummary>>,
    /// The same as `totalFindings`.
    pub issues_created: ::std::option::Option<i64>,
    /// How many findings were `created`, `skipped` and `resolved` when they were matched with earlier ones. In old runs only. Deprecated.
    pub match_result:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, i64>>,
    /// How many findings there are, by severity. A severity without findings is left out.
    pub severity_counts:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, i64>>,
    /// A text for people that says what was found; null while the run is under way.
    pub summary: ::std::option::Option<::std::string::String>,
    /// How many annotations were made.
    pub total_annotations_created: i64,
    /// How many findings there are.
    pub total_findings: i64,
    /// How many pages the run failed on.
    pub urls_errored: ::std::option::Option<i64>,
    /// How many pages were processed.
    pub urls_processed: i64,
    /// How many pages have findings.
    pub urls_with_findings: i64,
}

/// Which AI one run uses, in place of what the platform chooses. At least one of the fields is needed; others are refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentRunAiConfig {
    /// The model to use for each provider, by provider. For settings that are used for agents of several providers.
    pub default_models: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::types::AgentAiModel>,
    >,
    /// How many turns with tools the AI has at the most, for the strategy `mcp-tools`.
    pub max_tool_turns: ::std::option::Option<i64>,
    pub model: ::std::option::Option<crate::types::AgentAiModel>,
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
}

/// What an agent should find in a sample.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSampleFinding {
    /// The selector of the element that it is about.
    pub element_selector: ::std::option::Option<::std::string::String>,
    /// Whether the finding is correct.
    pub is_correct: ::std::option::Option<bool>,
    /// What is found.
    pub message: ::std::string::String,
}

/// Which pages an agent is for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentScope {
    /// The types of content that it handles.
    pub content_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub cross_page: ::std::option::Option<AgentCrossPage>,
    /// Patterns of the addresses of pages that the agent runs on.
    pub page_scope: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Patterns of the addresses of pages that it does not run on.
    pub page_scope_exclude: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How the picture of a page is taken.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentScreenshotOptions {
    pub device_type: ::std::option::Option<crate::types::AgentDeviceType>,
    /// How much of the height of the page is taken at the most, in pixels.
    pub max_page_height_px: ::std::option::Option<f64>,
    /// Whether to scroll through the page first.
    pub scroll_before_capture: ::std::option::Option<bool>,
    /// What the browser waits for. The values are those of Puppeteer.
    pub wait_until: ::std::option::Option<::std::string::String>,
}

/// Where an agent came from and how it was tried out. Runs make no use of it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSetup {
    pub checklist_origin: ::std::option::Option<AgentChecklistOrigin>,
    /// Contents that the agent was tried with, and what it should find in them.
    pub setup_samples: ::std::option::Option<::std::vec::Vec<AgentSetupSample>>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A content that an agent is tried with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSetupSample {
    /// The content.
    pub content: ::std::string::String,
    /// What the agent should find.
    pub findings: ::std::vec::Vec<AgentSampleFinding>,
    /// What the reviewer noted.
    pub pm_notes: ::std::option::Option<::std::string::String>,
    pub pm_verdict: ::std::option::Option<crate::types::AgentSampleVerdict>,
    pub source: crate::types::AgentSampleSource,
}

/// How sitemaps are gathered.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSitemapOptions {
    /// How many entries are read at the most.
    pub max_entries: ::std::option::Option<i64>,
}

/// A part of a file that no agent could be made from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSkippedTask {
    /// The text of the file.
    pub original_text: ::std::string::String,
    /// Why it was skipped.
    pub reason: ::std::string::String,
}

/// How an agent in a browser works.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentStagehandOptions {
    /// How many steps it takes at the most.
    pub max_steps: ::std::option::Option<i64>,
    /// How the agent sees and handles the page.
    pub mode: ::std::option::Option<crate::types::AgentStagehandMode>,
    /// The model it uses, in place of that of the agent.
    pub model: ::std::option::Option<::std::string::String>,
    /// How long it waits for a page, in milliseconds.
    pub navigation_timeout: ::std::option::Option<i64>,
    /// What it is told before all else.
    pub system_prompt: ::std::option::Option<::std::string::String>,
    /// Whether it gives its output in a structure.
    pub use_structured_output: ::std::option::Option<bool>,
    /// What the agent waits for.
    pub wait_until: ::std::option::Option<crate::types::AgentStagehandWait>,
}

/// A value that users have to give for each run. For a field of an agent, `name` becomes `id`, `description` becomes `title`, and `type` has to be added.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSuggestedInput {
    /// What the value is.
    pub description: ::std::string::String,
    /// A value to show as an example.
    pub example: ::std::string::String,
    /// The name of the value.
    pub name: ::std::string::String,
    /// Why it is needed.
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
    /// How often the agent was run.
    pub execution_count: i64,
    /// The id of the agent.
    pub id: ::std::string::String,
    /// When the agent was run last; null if never. In milliseconds since 1970.
    pub last_executed_at: ::std::option::Option<i64>,
    pub managed_by: crate::types::AgentManager,
    /// The name of the agent.
    pub name: ::std::string::String,
    /// Whether the agent is built in.
    pub system: ::std::option::Option<bool>,
    /// The version that is in use.
    pub version: ::std::option::Option<i64>,
}

/// How many tokens agents used. Models are named by provider and model with an underscore between, and underscores for dots and slashes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentTokenReport {
    pub all_time: AgentTokenTotals,
    /// What was used by model. Left out if there is nothing.
    pub by_model: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AgentTokenTotals>,
    >,
    /// What was used by month of the year that was asked for, and in each by model. Months have two digits. Left out if no year was asked for.
    pub monthly: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::collections::BTreeMap<::std::string::String, AgentTokenTotals>,
        >,
    >,
    /// What was used by year, and in each by model. Left out if there is nothing.
    pub yearly: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::collections::BTreeMap<::std::string::String, AgentTokenTotals>,
        >,
    >,
}

/// How many requests to an AI were made, and how many tokens they used.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentTokenTotals {
    /// How many tokens were received.
    pub completion_tokens: i64,
    /// How many tokens were sent.
    pub prompt_tokens: i64,
    /// How many requests were made.
    pub request_count: i64,
    /// How many tokens were spent on thinking.
    pub thoughts_tokens: i64,
    /// How many tokens there were in all.
    pub total_tokens: i64,
}

/// How many tokens a run used.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentTokenUsage {
    /// How many were received.
    pub completion_tokens: i64,
    /// How many were sent.
    pub prompt_tokens: i64,
    /// How many were spent on thinking.
    pub thoughts_tokens: ::std::option::Option<i64>,
    /// How many there were in all.
    pub total_tokens: i64,
}

/// What an agent says of one page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentUrlOutcome {
    /// The agent that was run.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The name of the agent at that time.
    pub agent_name: ::std::option::Option<::std::string::String>,
    /// Why the page failed; null if it did not.
    pub error: ::std::option::Option<::std::string::String>,
    /// The findings.
    pub findings: ::std::vec::Vec<AgentFinding>,
    /// How many findings are listed.
    pub findings_count: i64,
    /// How many issues there are.
    pub issue_count: i64,
    pub status: crate::types::AgentUrlStatus,
    /// A summary of the whole run. Left out if the agent gave its findings by page.
    pub summary: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What a run found on one page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentUrlResult {
    /// The agent that was run.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The name of the agent at that time.
    pub agent_name: ::std::option::Option<::std::string::String>,
    pub agent_result: ::std::option::Option<AgentUrlOutcome>,
    /// How many findings there are.
    pub finding_count: i64,
    /// The id of the result; the same as `urlHash`.
    pub id: ::std::option::Option<::std::string::String>,
    /// When the page was processed. In milliseconds since 1970.
    pub processed_at: i64,
    /// The address of the page.
    pub url: ::std::string::String,
    /// The MD5 hash of the address.
    pub url_hash: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A value that users give for the runs of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentUserContextField {
    pub default_value: ::std::option::Option<AgentUserContextValue>,
    /// A value to show as an example.
    pub example: ::std::option::Option<::std::string::String>,
    /// The id of the field, by which a run is given the value.
    pub id: ::std::string::String,
    /// Whether the value has to be given. Not documented for the operations on prompts.
    pub required: ::std::option::Option<bool>,
    /// What users are asked for.
    pub title: ::std::string::String,
    pub type_: crate::types::AgentUserContextType,
}

/// The value of a field if users give none.
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

/// How an agent behaved in one version. Secrets are replaced with `__redacted__`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentVersion {
    pub context_gathering: ::std::option::Option<AgentContextGathering>,
    /// When the version was added. In milliseconds since 1970.
    pub created_at: i64,
    pub execution: ::std::option::Option<AgentExecutionSettings>,
    /// The id of the version: its number after the letter v.
    pub id: ::std::string::String,
    pub input: ::std::option::Option<AgentInput>,
    /// The instructions that the AI follows.
    pub instructions: ::std::option::Option<::std::string::String>,
    /// How long each phase of a run may take, in milliseconds.
    pub phase_timeout_ms: ::std::option::Option<i64>,
    pub post_process: ::std::option::Option<AgentPostProcess>,
    /// The instructions as the user wrote them.
    pub raw_instructions: ::std::option::Option<::std::string::String>,
    pub response: ::std::option::Option<AgentResponseSettings>,
    pub scope: ::std::option::Option<AgentScope>,
    pub setup: ::std::option::Option<AgentSetup>,
    /// The number of the version.
    pub version: i64,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The versions of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentVersionList {
    /// The versions, the newest first.
    pub versions: ::std::vec::Vec<AgentVersion>,
}

/// Names a version of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentVersionNumber {
    /// The number of the version.
    pub version: i64,
}

/// Holds drafts of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentsExtracted {
    pub extraction_result: AgentExtraction,
}

/// One agent if its id was sent, or else a list of agents.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentsFound {
    pub agent: ::std::option::Option<Agent>,
    /// The agents that were found. Those that are internal are never listed, but can be got by their ids.
    pub agents: ::std::option::Option<::std::vec::Vec<AgentSummary>>,
}

/// Asks how many runs there are. Other fields than these are refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CountAgentExecutions {
    pub agent_ids: ::std::option::Option<AgentIdsToCount>,
    pub status: ::std::option::Option<crate::types::AgentExecutionStatus>,
}

/// Creates an agent. Fields that are not listed are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateAgent {
    pub context_gathering: AgentContextGathering,
    /// What the agent does.
    pub description: ::std::string::String,
    /// Whether the agent is active.
    pub enabled: bool,
    pub execution: AgentExecutionSettings,
    pub input: ::std::option::Option<AgentInput>,
    /// The instructions that the AI follows. Needed unless the execution strategy is `service`.
    pub instructions: ::std::option::Option<::std::string::String>,
    /// Whatever else you want to keep with the agent.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The name of the agent.
    pub name: ::std::string::String,
    /// How long each phase of a run may take, in milliseconds; the default of the platform if left out.
    pub phase_timeout_ms: ::std::option::Option<i64>,
    pub post_process: ::std::option::Option<AgentPostProcess>,
    /// The instructions as the user wrote them.
    pub raw_instructions: ::std::option::Option<::std::string::String>,
    pub response: ::std::option::Option<AgentResponseSettings>,
    pub scope: ::std::option::Option<AgentScope>,
    pub setup: ::std::option::Option<AgentSetup>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Creates a group of agents. Other fields than these are refused.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateAgentGroup {
    /// The agents that are in the group from the start. Duplicates count towards the limit.
    pub agent_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What the group is for.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whatever else you want to keep with the group. It cannot be changed later.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The name of the group.
    pub name: ::std::string::String,
}

/// Deletes an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteAgent {
    /// The agent, by the id that Velt gave it.
    pub agent_id: ::std::string::String,
}

/// Deletes a group of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteAgentGroup {
    /// The group, by the id that Velt gave it.
    pub group_id: ::std::string::String,
}

/// Asks whether a prompt says enough.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct EnhanceAgentPrompt {
    /// The prompt of the user.
    pub prompt: ::std::string::String,
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
    /// The values that users will give for each run. They are not asked for again.
    pub user_context_fields: ::std::option::Option<::std::vec::Vec<AgentUserContextField>>,
}

/// Makes drafts of agents from a file.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ExtractAgents {
    /// The content of the file in Base64. The file may have 5 MB at the most.
    pub file_base64: ::std::string::String,
    /// The name of the file.
    pub file_name: ::std::option::Option<::std::string::String>,
    /// The media type of the file, such as `text/csv` or `application/pdf`.
    pub mime_type: ::std::string::String,
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
}

/// Asks how much agents were used.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAgentAnalytics {
    /// The agent to report on; all agents if left out.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The model to report on, after its provider and a slash. Narrows `byModel` only, which is empty for a model that is not known.
    pub model: ::std::option::Option<::std::string::String>,
    /// The month to report on, as two digits. Has no effect without `year`.
    pub month: ::std::option::Option<::std::string::String>,
    /// The year to report on by month, as four digits.
    pub year: ::std::option::Option<::std::string::String>,
}

/// Asks for a run of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAgentExecution {
    /// The run, by the id that Velt gave it.
    pub execution_id: ::std::string::String,
    /// Whether to get the results of each page too.
    pub include_results: ::std::option::Option<bool>,
}

/// Asks for a group of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAgentGroup {
    /// The group, by the id that Velt gave it.
    pub group_id: ::std::string::String,
}

/// Asks for one agent, or for a list of them.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAgents {
    /// The agent to get. Without it, agents are listed.
    pub agent_id: ::std::option::Option<::std::string::String>,
    pub filter: ::std::option::Option<crate::types::AgentFilter>,
    /// The group whose agents are listed, in the order of the group. Ignored together with `agentId`.
    pub group_id: ::std::option::Option<::std::string::String>,
}

/// Asks for runs: those of an agent (`agentId`), those on a document (`organizationId` with `documentId`), or those of an agent on a document (all three). Other fields than these are refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ListAgentExecutions {
    /// The agent whose runs are listed.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The document whose runs are listed. Only together with `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization of the document. Only together with `documentId`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// How many runs a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Asks for all groups of agents. There is nothing to set.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct ListAgentGroups {}
/// Asks for the versions of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ListAgentVersions {
    /// The agent, by the id that Velt gave it.
    pub agent_id: ::std::string::String,
}

/// Refines a prompt by what was wrong with its demos.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RefineAgentPrompt {
    /// The prompt as it is.
    pub analysis_prompt: ::std::string::String,
    /// What was wrong with the demos.
    pub demo_feedback: ::std::vec::Vec<AgentDemoFeedback>,
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
}

/// Takes agents out of a group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RemoveAgentsFromGroup {
    /// The agents to take out.
    pub agent_ids: ::std::vec::Vec<::std::string::String>,
    /// The group, by the id that Velt gave it.
    pub group_id: ::std::string::String,
}

/// Asks for a configuration that suits some instructions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ResolveAgentConfig {
    /// The instructions that the AI is to follow.
    pub instructions: ::std::string::String,
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
    /// The instructions as the user wrote them. They tell whether the agent has to navigate.
    pub raw_instructions: ::std::option::Option<::std::string::String>,
}

/// Takes an agent back by one version.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RestoreAgentVersion {
    /// The agent, by the id that Velt gave it.
    pub agent_id: ::std::string::String,
}

/// Runs an agent on a page. Fields that are not listed are passed on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RunAgent {
    /// The agent to run.
    pub agent_id: ::std::string::String,
    pub ai_config: ::std::option::Option<AgentRunAiConfig>,
    /// Who sees the comments that the run writes.
    pub annotation_visibility: ::std::option::Option<crate::types::AgentAnnotationVisibility>,
    /// Whether to crawl from the page, and run on the pages that are found.
    pub cross_page_execute: ::std::option::Option<bool>,
    /// The device that the pages are opened as.
    pub device_type: ::std::option::Option<crate::types::AgentDeviceType>,
    /// The document that findings are written to, as comments. It must exist already.
    pub document_id: ::std::string::String,
    /// How many pages are processed at the most. Only together with `crossPageExecute`.
    pub max_urls_to_process: ::std::option::Option<i64>,
    /// The organization that the document belongs to.
    pub organization_id: ::std::string::String,
    pub ran_by: ::std::option::Option<AgentExecutionUser>,
    /// What makes the agent run.
    pub trigger: ::std::option::Option<crate::types::AgentTrigger>,
    /// The page to run on, or to start from. Has to be a valid URL.
    pub url: ::std::string::String,
    /// Values for the fields of the agent that users fill in, by the ids of the fields.
    pub user_context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The run of a workflow that this one belongs to. Goes with the trigger `workflow`.
    pub workflow_execution_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Updates the name, the description or the state of an agent. Send at least one of them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateAgent {
    /// The agent, which may be a built-in one.
    pub agent_id: ::std::string::String,
    /// The new description. Ignored for built-in agents.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whether the agent is active. Needed for built-in agents.
    pub enabled: ::std::option::Option<bool>,
    /// The new name. Ignored for built-in agents.
    pub name: ::std::option::Option<::std::string::String>,
}

/// Updates the name or the description of a group. At least one of them is needed; other fields are refused.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateAgentGroup {
    /// The new description. Needed if `name` is left out.
    pub description: ::std::option::Option<::std::string::String>,
    /// The group, by the id that Velt gave it.
    pub group_id: ::std::string::String,
    /// The new name. Needed if `description` is left out.
    pub name: ::std::option::Option<::std::string::String>,
}

/// Adds a version to an agent. What is left out stays as it is. Each block that is sent is merged with the kept one, but what is nested deeper is replaced as a whole.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateAgentVersion {
    /// The agent, which must not be a built-in one.
    pub agent_id: ::std::string::String,
    pub context_gathering: ::std::option::Option<AgentContextGathering>,
    pub execution: ::std::option::Option<AgentExecutionSettings>,
    pub input: ::std::option::Option<AgentInput>,
    /// The instructions that the AI follows. May not become empty unless the execution strategy is `service`.
    pub instructions: ::std::option::Option<::std::string::String>,
    /// Whatever else you want to keep with the agent. Replaces what was kept before.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// How long each phase of a run may take, in milliseconds.
    pub phase_timeout_ms: ::std::option::Option<i64>,
    pub post_process: ::std::option::Option<AgentPostProcess>,
    /// The instructions as the user wrote them.
    pub raw_instructions: ::std::option::Option<::std::string::String>,
    pub response: ::std::option::Option<AgentResponseSettings>,
    pub scope: ::std::option::Option<AgentScope>,
    pub setup: ::std::option::Option<AgentSetup>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Makes a full prompt of a short one.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ValidateAgentPrompt {
    /// The prompt of the user.
    pub prompt: ::std::string::String,
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
    /// The values that users will give for each run.
    pub user_context_fields: ::std::option::Option<::std::vec::Vec<AgentUserContextField>>,
}

/// A way to gather context from a page or elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentContextStrategy {
    /// The text that is visible on the page.
    WebPageText,
    /// A picture of the whole page.
    WebPageScreenshot,
    /// The HTML of the page, cleaned.
    WebPageHtml,
    /// The style sheets of the page, cleaned.
    WebPageCss,
    /// The links of the page, each marked as internal or external.
    WebPageLinks,
    /// What an accessibility checker finds on the page.
    WebPageAccessibility,
    /// The styles that the browser works out for the elements that you select.
    ComputedStyles,
    /// The file `robots.txt` of the site.
    RobotsTxt,
    /// The XML sitemaps of the site.
    SitemapData,
    /// An audit of the page by Google Lighthouse.
    Lighthouse,
    /// Answers of REST endpoints of yours, fetched when the agent runs.
    RestApi,
    /// No context, as for agents that leave the work to a service.
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

/// A kind of device that a page is loaded as. For runs, and for the text of a page,
/// it is `desktop` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentDeviceType {
    /// A phone.
    Mobile,
    /// A computer.
    Desktop,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(AgentDeviceType, Mobile = "mobile", Desktop = "desktop");
/// The HTTP method that an endpoint is fetched with; `GET` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentHttpMethod {
    /// The method GET.
    Get,
    /// The method POST.
    Post,
    /// The method PUT.
    Put,
    /// The method PATCH.
    Patch,
    /// The method DELETE.
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

/// A way to say who calls.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentAuthType {
    /// Nothing is said.
    None,
    /// A bearer token.
    Bearer,
    /// A user name and a password.
    Basic,
    /// Headers of your own.
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

/// Who provides the AI; the default of the platform if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentAiProvider {
    /// Gemini, by Google.
    Gemini,
    /// Claude, by Anthropic.
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

/// Who does the work of an agent; `ai` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentExecutionStrategy {
    /// An AI follows the instructions.
    Ai,
    /// A service does it, named by `serviceId`. Needs no instructions.
    Service,
    /// A service, named by `serviceId`, and an AI.
    ServiceAi,
    /// An agent in a browser, which navigates by itself. Expects `none` as the way to
    /// gather context.
    StagehandAgent,
    /// An AI that calls tools of the MCP servers in `mcpServers`.
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

/// A service that does the work of an agent. Needed for the strategies `service`
/// and `service+ai`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentService {
    /// Checks links.
    BrokenLinks,
    /// Crawls pages.
    Crawler,
    /// Takes pictures of pages.
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

/// How an MCP server is reached; `http` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentMcpTransport {
    /// Over HTTP.
    Http,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(AgentMcpTransport, Http = "http");
/// How an agent in a browser sees and handles pages; `hybrid` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentStagehandMode {
    /// The mode `dom`, which Velt does not describe.
    Dom,
    /// The mode `hybrid`, which Velt does not describe.
    Hybrid,
    /// The mode `cua`, which Velt does not describe.
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
/// What an agent in a browser waits for; `networkidle2` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentStagehandWait {
    /// The document is parsed.
    Domcontentloaded,
    /// The page is loaded.
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

/// An adapter for the response of a service.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentResponseAdapter {
    /// For the service that checks links.
    BrokenLinksResponse,
    /// For the service that crawls pages.
    CrawlerResponse,
    /// For the service that takes pictures.
    ScreenshotResponse,
    /// For the service that checks accessibility.
    AccessibilityCheckerResponse,
    /// For the service that checks Open Graph images.
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

/// What annotations are made of.
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

/// The type of a value that users give.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentUserContextType {
    /// A text.
    String,
    /// A number.
    Number,
    /// True or false.
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
    /// By crawling.
    Auto,
    /// They are those in `pages`.
    Manual,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(AgentPageDiscovery, Auto = "auto", Manual = "manual");
/// Where a sample comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentSampleSource {
    /// It was made up.
    Synthetic,
    /// A user gave it.
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

/// What the reviewer says of a sample.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentSampleVerdict {
    /// It is correct.
    Correct,
    /// It is incorrect.
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
/// Who sees the comments that a run writes; `private` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentAnnotationVisibility {
    /// Everyone who may see the document, in the organization or not.
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
/// What makes an agent run; `standalone` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentTrigger {
    /// The agent is run by itself.
    Standalone,
    /// The agent is run by a workflow.
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
/// A model that a run may be pinned to. Send its provider too: without, a model of
/// another provider than that of the agent is ignored silently.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentAiModel {
    /// The model of Gemini.
    Gemini36Flash,
    /// The model of Claude.
    ClaudeSonnet5,
    /// The model of OpenAI.
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

/// How far a run is, or how it ended.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentExecutionStatus {
    /// It is under way.
    Running,
    /// It ended, and nothing was found.
    Passed,
    /// It ended, and something was found.
    Failed,
    /// It failed on some pages, and went well on others.
    Partial,
    /// It failed as a whole or on every page.
    Error,
    /// It was not done.
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

/// How grave a finding is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentSeverity {
    /// The gravest.
    Critical,
    /// Grave.
    High,
    /// In the middle.
    Medium,
    /// Light.
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

/// Why a run failed, in a form that programs can act on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentExecutionErrorCode {
    /// It took too long.
    Timeout,
    /// The AI failed.
    LlmError,
    /// The AI was asked too often.
    LlmRateLimited,
    /// A response was not well formed.
    MalformedResponse,
    /// Crawling failed.
    CrawlerError,
    /// Gathering context failed.
    ContextGatheringError,
    /// Working on the findings failed.
    PostProcessError,
    /// Something broke inside Velt.
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

/// How a run went on one page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentUrlStatus {
    /// It went well.
    Completed,
    /// It failed.
    Failed,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(AgentUrlStatus, Completed = "completed", Failed = "failed");
/// What a finding goes back to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentFindingSource {
    /// The instructions of the agent.
    Instructions,
    /// The knowledge that it was given.
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

/// How the user answers a question.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentSuggestionType {
    /// With yes or no.
    Boolean,
    /// By choosing one answer.
    SingleSelect,
    /// By choosing any number of answers.
    MultiSelect,
    /// The question is for information.
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

/// The tool that a prompt needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentPromptTool {
    /// The tool that extracts text.
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

/// Which agents are listed; all if left out. Ignored together with `agentId`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentFilter {
    /// Those that are built in.
    DefaultOnly,
    /// Those that users created.
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
/// Who looks after an agent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentManager {
    /// You do.
    Customer,
    /// Velt does.
    Velt,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(AgentManager, Customer = "customer", Velt = "velt");
