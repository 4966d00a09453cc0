// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for AddAgentsToGroup {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_ids: fields.read("agentIds"),
            group_id: fields.read("groupId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("agentIds", &self.agent_ids);
        object.write("groupId", &self.group_id);
    }
}

implement_model!(AddAgentsToGroup);
implement_serde!(Strict : AddAgentsToGroup);
impl Object for Agent {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            context_gathering: fields.read("contextGathering"),
            description: fields.read("description"),
            enabled: fields.read("enabled"),
            essential_default: fields.read("essentialDefault"),
            execution: fields.read("execution"),
            id: fields.read("id"),
            input: fields.read("input"),
            instructions: fields.read("instructions"),
            managed_by: fields.read("managedBy"),
            metadata: fields.read("metadata"),
            name: fields.read("name"),
            phase_timeout_ms: fields.read("phaseTimeoutMs"),
            post_process: fields.read("postProcess"),
            raw_instructions: fields.read("rawInstructions"),
            response: fields.read("response"),
            scope: fields.read("scope"),
            setup: fields.read("setup"),
            system: fields.read("system"),
            version: fields.read("version"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("contextGathering", &self.context_gathering);
        object.write("description", &self.description);
        object.write("enabled", &self.enabled);
        object.write_some("essentialDefault", &self.essential_default);
        object.write_some("execution", &self.execution);
        object.write("id", &self.id);
        object.write_some("input", &self.input);
        object.write_some("instructions", &self.instructions);
        object.write("managedBy", &self.managed_by);
        object.write_some("metadata", &self.metadata);
        object.write("name", &self.name);
        object.write_some("phaseTimeoutMs", &self.phase_timeout_ms);
        object.write_some("postProcess", &self.post_process);
        object.write_some("rawInstructions", &self.raw_instructions);
        object.write_some("response", &self.response);
        object.write_some("scope", &self.scope);
        object.write_some("setup", &self.setup);
        object.write_some("system", &self.system);
        object.write_some("version", &self.version);
        object.extend(&self.extra);
    }
}

implement_model!(Agent);
implement_serde!(Tolerant : Agent);
impl Object for AgentAiConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            max_tool_turns: fields.read("maxToolTurns"),
            model: fields.read("model"),
            provider: fields.read("provider"),
            response_mime_type: fields.read("responseMimeType"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("maxToolTurns", &self.max_tool_turns);
        object.write_some("model", &self.model);
        object.write_some("provider", &self.provider);
        object.write_some("responseMimeType", &self.response_mime_type);
    }
}

implement_model!(AgentAiConfig);
implement_serde!(Tolerant : AgentAiConfig);
impl Object for AgentAnalytics {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            execution_counts: fields.read("executionCounts"),
            token_usage: fields.read("tokenUsage"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("executionCounts", &self.execution_counts);
        object.write("tokenUsage", &self.token_usage);
    }
}

implement_model!(AgentAnalytics);
implement_serde!(Tolerant : AgentAnalytics);
impl Object for AgentAnalyticsFound {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            analytics: fields.read("analytics"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("analytics", &self.analytics);
    }
}

implement_model!(AgentAnalyticsFound);
implement_serde!(Tolerant : AgentAnalyticsFound);
impl Object for AgentAnnotationStage {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            enabled: fields.read("enabled"),
            strategy: fields.read("strategy"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("enabled", &self.enabled);
        object.write_some("strategy", &self.strategy);
    }
}

implement_model!(AgentAnnotationStage);
implement_serde!(Tolerant : AgentAnnotationStage);
impl Object for AgentAuth {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            headers: fields.read("headers"),
            password: fields.read("password"),
            token: fields.read("token"),
            type_: fields.read("type"),
            username: fields.read("username"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("headers", &self.headers);
        object.write_some("password", &self.password);
        object.write_some("token", &self.token);
        object.write("type", &self.type_);
        object.write_some("username", &self.username);
    }
}

implement_model!(AgentAuth);
implement_serde!(Tolerant : AgentAuth);
impl Object for AgentChecklistOrigin {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            checklist_id: fields.read("checklistId"),
            checklist_version: fields.read("checklistVersion"),
            deduplicated_from: fields.read("deduplicatedFrom"),
            memory_rule_ids: fields.read("memoryRuleIds"),
            section_refs: fields.read("sectionRefs"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("checklistId", &self.checklist_id);
        object.write("checklistVersion", &self.checklist_version);
        object.write_some("deduplicatedFrom", &self.deduplicated_from);
        object.write("memoryRuleIds", &self.memory_rule_ids);
        object.write("sectionRefs", &self.section_refs);
    }
}

implement_model!(AgentChecklistOrigin);
implement_serde!(Tolerant : AgentChecklistOrigin);
impl Object for AgentComputedStylesOptions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            properties: fields.read("properties"),
            selectors: fields.read("selectors"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("properties", &self.properties);
        object.write("selectors", &self.selectors);
    }
}

implement_model!(AgentComputedStylesOptions);
implement_serde!(Tolerant : AgentComputedStylesOptions);
impl Object for AgentConfigResolved {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            resolved_config: fields.read("resolvedConfig"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("resolvedConfig", &self.resolved_config);
    }
}

implement_model!(AgentConfigResolved);
implement_serde!(Tolerant : AgentConfigResolved);
impl Object for AgentContextGathering {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            ai_config: fields.read("aiConfig"),
            strategies: fields.read("strategies"),
            strategy_options: fields.read("strategyOptions"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("aiConfig", &self.ai_config);
        object.write("strategies", &self.strategies);
        object.write_some("strategyOptions", &self.strategy_options);
        object.extend(&self.extra);
    }
}

implement_model!(AgentContextGathering);
implement_serde!(Tolerant : AgentContextGathering);
impl Object for AgentContextStrategyOptions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            computed_styles: fields.read("computed-styles"),
            lighthouse: fields.read("lighthouse"),
            rest_api: fields.read("rest-api"),
            sitemap_data: fields.read("sitemap-data"),
            web_page_css: fields.read("web-page-css"),
            web_page_html: fields.read("web-page-html"),
            web_page_screenshot: fields.read("web-page-screenshot"),
            web_page_text: fields.read("web-page-text"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("computed-styles", &self.computed_styles);
        object.write_some("lighthouse", &self.lighthouse);
        object.write_some("rest-api", &self.rest_api);
        object.write_some("sitemap-data", &self.sitemap_data);
        object.write_some("web-page-css", &self.web_page_css);
        object.write_some("web-page-html", &self.web_page_html);
        object.write_some("web-page-screenshot", &self.web_page_screenshot);
        object.write_some("web-page-text", &self.web_page_text);
        object.extend(&self.extra);
    }
}

implement_model!(AgentContextStrategyOptions);
implement_serde!(Tolerant : AgentContextStrategyOptions);
impl Object for AgentCrawlerConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            max_depth: fields.read("maxDepth"),
            max_pages: fields.read("maxPages"),
            timeout: fields.read("timeout"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("maxDepth", &self.max_depth);
        object.write("maxPages", &self.max_pages);
        object.write("timeout", &self.timeout);
    }
}

implement_model!(AgentCrawlerConfig);
implement_serde!(Tolerant : AgentCrawlerConfig);
impl Object for AgentCrawlerResults {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            duration: fields.read("duration"),
            pages_visited: fields.read("pagesVisited"),
            status: fields.read("status"),
            total_urls_found: fields.read("totalUrlsFound"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("duration", &self.duration);
        object.write("pagesVisited", &self.pages_visited);
        object.write("status", &self.status);
        object.write("totalUrlsFound", &self.total_urls_found);
        object.extend(&self.extra);
    }
}

implement_model!(AgentCrawlerResults);
implement_serde!(Tolerant : AgentCrawlerResults);
impl Object for AgentCrossPage {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            enabled: fields.read("enabled"),
            page_discovery: fields.read("pageDiscovery"),
            pages: fields.read("pages"),
            source_of_truth_knowledge_source_id: fields.read("sourceOfTruthKnowledgeSourceId"),
            target_property: fields.read("targetProperty"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("enabled", &self.enabled);
        object.write("pageDiscovery", &self.page_discovery);
        object.write_some("pages", &self.pages);
        object.write_some(
            "sourceOfTruthKnowledgeSourceId",
            &self.source_of_truth_knowledge_source_id,
        );
        object.write("targetProperty", &self.target_property);
    }
}

implement_model!(AgentCrossPage);
implement_serde!(Tolerant : AgentCrossPage);
impl Object for AgentDemoFeedback {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            demo_expected: fields.read("demoExpected"),
            demo_html: fields.read("demoHtml"),
            demo_id: fields.read("demoId"),
            demo_title: fields.read("demoTitle"),
            feedback: fields.read("feedback"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("demoExpected", &self.demo_expected);
        object.write("demoHtml", &self.demo_html);
        object.write("demoId", &self.demo_id);
        object.write("demoTitle", &self.demo_title);
        object.write("feedback", &self.feedback);
    }
}

implement_model!(AgentDemoFeedback);
implement_serde!(Strict : AgentDemoFeedback);
impl Object for AgentDraft {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            description: fields.read("description"),
            name: fields.read("name"),
            prompt: fields.read("prompt"),
            source_tasks: fields.read("sourceTasks"),
            user_context_fields: fields.read("userContextFields"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("description", &self.description);
        object.write("name", &self.name);
        object.write("prompt", &self.prompt);
        object.write("sourceTasks", &self.source_tasks);
        object.write_some("userContextFields", &self.user_context_fields);
    }
}

implement_model!(AgentDraft);
implement_serde!(Tolerant : AgentDraft);
impl Object for AgentErroredUrl {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            message: fields.read("message"),
            url: fields.read("url"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("message", &self.message);
        object.write("url", &self.url);
    }
}

implement_model!(AgentErroredUrl);
implement_serde!(Tolerant : AgentErroredUrl);
impl Object for AgentExecution {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
            agent_name: fields.read("agentName"),
            agent_version: fields.read("agentVersion"),
            completed_at: fields.read("completedAt"),
            config: fields.read("config"),
            crawler_results: fields.read("crawlerResults"),
            duration_ms: fields.read("durationMs"),
            error: fields.read("error"),
            id: fields.read("id"),
            llm_model: fields.read("llmModel"),
            metadata: fields.read("metadata"),
            previous_execution_id: fields.read("previousExecutionId"),
            ran_by: fields.read("ranBy"),
            results_summary: fields.read("resultsSummary"),
            started_at: fields.read("startedAt"),
            status: fields.read("status"),
            token_usage: fields.read("tokenUsage"),
            trigger: fields.read("trigger"),
            workflow_execution_id: fields.read("workflowExecutionId"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("agentId", &self.agent_id);
        object.write_some("agentName", &self.agent_name);
        object.write_some("agentVersion", &self.agent_version);
        object.write_some("completedAt", &self.completed_at);
        object.write_some("config", &self.config);
        object.write_some("crawlerResults", &self.crawler_results);
        object.write_some("durationMs", &self.duration_ms);
        object.write_some("error", &self.error);
        object.write("id", &self.id);
        object.write_some("llmModel", &self.llm_model);
        object.write_some("metadata", &self.metadata);
        object.write_some("previousExecutionId", &self.previous_execution_id);
        object.write_some("ranBy", &self.ran_by);
        object.write_some("resultsSummary", &self.results_summary);
        object.write_some("startedAt", &self.started_at);
        object.write("status", &self.status);
        object.write_some("tokenUsage", &self.token_usage);
        object.write_some("trigger", &self.trigger);
        object.write_some("workflowExecutionId", &self.workflow_execution_id);
        object.extend(&self.extra);
    }
}

implement_model!(AgentExecution);
implement_serde!(Tolerant : AgentExecution);
impl Object for AgentExecutionConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            crawler_config: fields.read("crawlerConfig"),
            cross_page_execute: fields.read("crossPageExecute"),
            device_type: fields.read("deviceType"),
            max_urls_to_process: fields.read("maxUrlsToProcess"),
            seed_url: fields.read("seedUrl"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("crawlerConfig", &self.crawler_config);
        object.write_some("crossPageExecute", &self.cross_page_execute);
        object.write_some("deviceType", &self.device_type);
        object.write_some("maxUrlsToProcess", &self.max_urls_to_process);
        object.write("seedUrl", &self.seed_url);
    }
}

implement_model!(AgentExecutionConfig);
implement_serde!(Tolerant : AgentExecutionConfig);
impl Object for AgentExecutionCounts {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            counts: fields.read("counts"),
            total: fields.read("total"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("counts", &self.counts);
        object.write_some("total", &self.total);
    }
}

implement_model!(AgentExecutionCounts);
implement_serde!(Tolerant : AgentExecutionCounts);
impl Object for AgentExecutionDetails {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            execution: fields.read("execution"),
            results: fields.read("results"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("execution", &self.execution);
        object.write_some("results", &self.results);
    }
}

implement_model!(AgentExecutionDetails);
implement_serde!(Tolerant : AgentExecutionDetails);
impl Object for AgentExecutionError {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            advisory_comment: fields.read("advisoryComment"),
            code: fields.read("code"),
            message: fields.read("message"),
            occurred_at: fields.read("occurredAt"),
            retryable: fields.read("retryable"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("advisoryComment", &self.advisory_comment);
        object.write("code", &self.code);
        object.write("message", &self.message);
        object.write("occurredAt", &self.occurred_at);
        object.write("retryable", &self.retryable);
    }
}

implement_model!(AgentExecutionError);
implement_serde!(Tolerant : AgentExecutionError);
impl Object for AgentExecutionMetadata {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(AgentExecutionMetadata);
implement_serde!(Tolerant : AgentExecutionMetadata);
impl Object for AgentExecutionPage {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            executions: fields.read("executions"),
            next_page_token: fields.read("nextPageToken"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("executions", &self.executions);
        object.write_some("nextPageToken", &self.next_page_token);
    }
}

implement_model!(AgentExecutionPage);
implement_serde!(Tolerant : AgentExecutionPage);
impl Object for AgentExecutionReference {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            execution_id: fields.read("executionId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("executionId", &self.execution_id);
    }
}

implement_model!(AgentExecutionReference);
implement_serde!(Tolerant : AgentExecutionReference);
impl Object for AgentExecutionSettings {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            ai_config: fields.read("aiConfig"),
            execution_strategy: fields.read("executionStrategy"),
            knowledge: fields.read("knowledge"),
            mcp_servers: fields.read("mcpServers"),
            response_descriptions: fields.read("responseDescriptions"),
            service_id: fields.read("serviceId"),
            strategy_options: fields.read("strategyOptions"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("aiConfig", &self.ai_config);
        object.write_some("executionStrategy", &self.execution_strategy);
        object.write_some("knowledge", &self.knowledge);
        object.write_some("mcpServers", &self.mcp_servers);
        object.write_some("responseDescriptions", &self.response_descriptions);
        object.write_some("serviceId", &self.service_id);
        object.write_some("strategyOptions", &self.strategy_options);
        object.extend(&self.extra);
    }
}

implement_model!(AgentExecutionSettings);
implement_serde!(Tolerant : AgentExecutionSettings);
impl Object for AgentExecutionStrategyOptions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            stagehand_agent: fields.read("stagehand-agent"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("stagehand-agent", &self.stagehand_agent);
        object.extend(&self.extra);
    }
}

implement_model!(AgentExecutionStrategyOptions);
implement_serde!(Tolerant : AgentExecutionStrategyOptions);
impl Object for AgentExecutionTally {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            execution_count: fields.read("executionCount"),
            last_executed_at: fields.nullable("lastExecutedAt"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("executionCount", &self.execution_count);
        object.write("lastExecutedAt", &self.last_executed_at);
    }
}

implement_model!(AgentExecutionTally);
implement_serde!(Tolerant : AgentExecutionTally);
impl Object for AgentExecutionUser {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            email: fields.read("email"),
            name: fields.read("name"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("email", &self.email);
        object.write_some("name", &self.name);
        object.write("userId", &self.user_id);
    }
}

implement_model!(AgentExecutionUser);
implement_serde!(Tolerant : AgentExecutionUser);
impl Object for AgentExtraction {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agents: fields.read("agents"),
            memory: fields.read("memory"),
            skipped: fields.read("skipped"),
            summary: fields.read("summary"),
            total_tasks_parsed: fields.read("totalTasksParsed"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("agents", &self.agents);
        object.write("memory", &self.memory);
        object.write("skipped", &self.skipped);
        object.write("summary", &self.summary);
        object.write_some("totalTasksParsed", &self.total_tasks_parsed);
    }
}

implement_model!(AgentExtraction);
implement_serde!(Tolerant : AgentExtraction);
impl Object for AgentExtractionMemory {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            source_id: fields.read("sourceId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("sourceId", &self.source_id);
    }
}

implement_model!(AgentExtractionMemory);
implement_serde!(Tolerant : AgentExtractionMemory);
impl Object for AgentFinding {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            comment_id: fields.read("commentId"),
            confidence: fields.read("confidence"),
            description: fields.read("description"),
            html_selector: fields.read("htmlSelector"),
            id: fields.read("id"),
            is_page_level: fields.read("isPageLevel"),
            issue_type: fields.read("issueType"),
            occurrence: fields.read("occurrence"),
            severity: fields.read("severity"),
            source: fields.read("source"),
            source_url: fields.read("sourceUrl"),
            suggestion: fields.read("suggestion"),
            target_element_xpath: fields.read("targetElementXpath"),
            target_text: fields.read("targetText"),
            title: fields.read("title"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("commentId", &self.comment_id);
        object.write("confidence", &self.confidence);
        object.write("description", &self.description);
        object.write("htmlSelector", &self.html_selector);
        object.write("id", &self.id);
        object.write("isPageLevel", &self.is_page_level);
        object.write("issueType", &self.issue_type);
        object.write_some("occurrence", &self.occurrence);
        object.write("severity", &self.severity);
        object.write_some("source", &self.source);
        object.write_some("sourceUrl", &self.source_url);
        object.write("suggestion", &self.suggestion);
        object.write_some("targetElementXpath", &self.target_element_xpath);
        object.write("targetText", &self.target_text);
        object.write("title", &self.title);
        object.extend(&self.extra);
    }
}

implement_model!(AgentFinding);
implement_serde!(Tolerant : AgentFinding);
impl Object for AgentFindingSummary {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            description: fields.read("description"),
            issue_type: fields.read("issueType"),
            severity: fields.read("severity"),
            source_url: fields.read("sourceUrl"),
            title: fields.read("title"),
            url: fields.read("url"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("description", &self.description);
        object.write_some("issueType", &self.issue_type);
        object.write("severity", &self.severity);
        object.write_some("sourceUrl", &self.source_url);
        object.write("title", &self.title);
        object.write_some("url", &self.url);
    }
}

implement_model!(AgentFindingSummary);
implement_serde!(Tolerant : AgentFindingSummary);
impl Object for AgentGroup {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_ids: fields.read("agentIds"),
            created_at: fields.read("createdAt"),
            description: fields.read("description"),
            id: fields.read("id"),
            metadata: fields.read("metadata"),
            name: fields.read("name"),
            system: fields.read("system"),
            updated_at: fields.read("updatedAt"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("agentIds", &self.agent_ids);
        object.write("createdAt", &self.created_at);
        object.write_some("description", &self.description);
        object.write("id", &self.id);
        object.write("metadata", &self.metadata);
        object.write("name", &self.name);
        object.write_some("system", &self.system);
        object.write("updatedAt", &self.updated_at);
    }
}

implement_model!(AgentGroup);
implement_serde!(Tolerant : AgentGroup);
impl Object for AgentGroupFound {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            group: fields.read("group"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("group", &self.group);
    }
}

implement_model!(AgentGroupFound);
implement_serde!(Tolerant : AgentGroupFound);
impl Object for AgentGroupList {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            groups: fields.read("groups"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("groups", &self.groups);
    }
}

implement_model!(AgentGroupList);
implement_serde!(Tolerant : AgentGroupList);
impl Object for AgentGroupMetadata {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("apiKey", &self.api_key);
        object.extend(&self.extra);
    }
}

implement_model!(AgentGroupMetadata);
implement_serde!(Tolerant : AgentGroupMetadata);
impl Object for AgentGroupReference {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            group_id: fields.read("groupId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("groupId", &self.group_id);
    }
}

implement_model!(AgentGroupReference);
implement_serde!(Tolerant : AgentGroupReference);
impl Object for AgentGroupSummary {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_count: fields.read("agentCount"),
            created_at: fields.read("createdAt"),
            description: fields.read("description"),
            id: fields.read("id"),
            metadata: fields.read("metadata"),
            name: fields.read("name"),
            system: fields.read("system"),
            updated_at: fields.read("updatedAt"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("agentCount", &self.agent_count);
        object.write("createdAt", &self.created_at);
        object.write_some("description", &self.description);
        object.write("id", &self.id);
        object.write("metadata", &self.metadata);
        object.write("name", &self.name);
        object.write_some("system", &self.system);
        object.write("updatedAt", &self.updated_at);
    }
}

implement_model!(AgentGroupSummary);
implement_serde!(Tolerant : AgentGroupSummary);
impl From<::std::string::String> for AgentIdsToCount {
    fn from(value: ::std::string::String) -> Self {
        Self::Single(value)
    }
}

impl From<&str> for AgentIdsToCount {
    fn from(value: &str) -> Self {
        Self::Single(value.to_owned())
    }
}

impl<T: Into<::std::string::String>, const N: usize> From<[T; N]> for AgentIdsToCount {
    fn from(values: [T; N]) -> Self {
        Self::List(values.into_iter().map(Into::into).collect())
    }
}

impl Model for AgentIdsToCount {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        one_of(
            node,
            at,
            &[
                (
                    <::std::vec::Vec<::std::string::String> as Model>::SHAPE,
                    |node, at| Self::List(Model::read(node, at)),
                ),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Self::Single(Model::read(node, at))
                }),
            ],
            Self::Other,
        )
    }

    fn empty() -> Self {
        Self::Other(::serde_json::Value::Null)
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::List(value) => value.to_node(),
            Self::Single(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

implement_serde!(Strict : AgentIdsToCount);
impl Object for AgentInput {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            input_requirements: fields.read("inputRequirements"),
            supported_variables: fields.read("supportedVariables"),
            user_context_fields: fields.read("userContextFields"),
            variable_keys: fields.read("variableKeys"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("inputRequirements", &self.input_requirements);
        object.write_some("supportedVariables", &self.supported_variables);
        object.write_some("userContextFields", &self.user_context_fields);
        object.write_some("variableKeys", &self.variable_keys);
        object.extend(&self.extra);
    }
}

implement_model!(AgentInput);
implement_serde!(Tolerant : AgentInput);
impl Object for AgentInputRequirements {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            requires: fields.read("requires"),
            requires_one_of: fields.read("requiresOneOf"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("requires", &self.requires);
        object.write_some("requiresOneOf", &self.requires_one_of);
    }
}

implement_model!(AgentInputRequirements);
implement_serde!(Tolerant : AgentInputRequirements);
impl Object for AgentKnowledge {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            max_activities: fields.read("maxActivities"),
            max_chunks: fields.read("maxChunks"),
            max_patterns: fields.read("maxPatterns"),
            use_memory: fields.read("useMemory"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("maxActivities", &self.max_activities);
        object.write_some("maxChunks", &self.max_chunks);
        object.write_some("maxPatterns", &self.max_patterns);
        object.write_some("useMemory", &self.use_memory);
    }
}

implement_model!(AgentKnowledge);
implement_serde!(Tolerant : AgentKnowledge);
impl Object for AgentLighthouseOptions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            categories: fields.read("categories"),
            form_factor: fields.read("formFactor"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("categories", &self.categories);
        object.write_some("formFactor", &self.form_factor);
    }
}

implement_model!(AgentLighthouseOptions);
implement_serde!(Tolerant : AgentLighthouseOptions);
impl Object for AgentMcpServer {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            allowed_tools: fields.read("allowedTools"),
            auth: fields.read("auth"),
            description: fields.read("description"),
            id: fields.read("id"),
            name: fields.read("name"),
            timeout_ms: fields.read("timeoutMs"),
            transport: fields.read("transport"),
            url: fields.read("url"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("allowedTools", &self.allowed_tools);
        object.write_some("auth", &self.auth);
        object.write_some("description", &self.description);
        object.write("id", &self.id);
        object.write_some("name", &self.name);
        object.write_some("timeoutMs", &self.timeout_ms);
        object.write_some("transport", &self.transport);
        object.write("url", &self.url);
    }
}

implement_model!(AgentMcpServer);
implement_serde!(Tolerant : AgentMcpServer);
impl Object for AgentPageCssOptions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            include_inline_styles: fields.read("includeInlineStyles"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("includeInlineStyles", &self.include_inline_styles);
    }
}

implement_model!(AgentPageCssOptions);
implement_serde!(Tolerant : AgentPageCssOptions);
impl Object for AgentPageHtmlOptions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            exclude_iframes: fields.read("excludeIframes"),
            include_body: fields.read("includeBody"),
            include_head: fields.read("includeHead"),
            wait_until: fields.read("waitUntil"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("excludeIframes", &self.exclude_iframes);
        object.write_some("includeBody", &self.include_body);
        object.write_some("includeHead", &self.include_head);
        object.write_some("waitUntil", &self.wait_until);
    }
}

implement_model!(AgentPageHtmlOptions);
implement_serde!(Tolerant : AgentPageHtmlOptions);
impl Object for AgentPageTextOptions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            device_type: fields.read("deviceType"),
            exclude_iframes: fields.read("excludeIframes"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("deviceType", &self.device_type);
        object.write_some("excludeIframes", &self.exclude_iframes);
    }
}

implement_model!(AgentPageTextOptions);
implement_serde!(Tolerant : AgentPageTextOptions);
impl Object for AgentPostProcess {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            analytics: fields.read("analytics"),
            annotations: fields.read("annotations"),
            custom_processors: fields.read("customProcessors"),
            delete_previous_suggestions: fields.read("deletePreviousSuggestions"),
            guardrails: fields.read("guardrails"),
            match_and_merge: fields.read("matchAndMerge"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("analytics", &self.analytics);
        object.write_some("annotations", &self.annotations);
        object.write_some("customProcessors", &self.custom_processors);
        object.write_some(
            "deletePreviousSuggestions",
            &self.delete_previous_suggestions,
        );
        object.write_some("guardrails", &self.guardrails);
        object.write_some("matchAndMerge", &self.match_and_merge);
    }
}

implement_model!(AgentPostProcess);
implement_serde!(Tolerant : AgentPostProcess);
impl Object for AgentPostProcessStage {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            enabled: fields.read("enabled"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("enabled", &self.enabled);
    }
}

implement_model!(AgentPostProcessStage);
implement_serde!(Tolerant : AgentPostProcessStage);
impl Object for AgentPromptDemo {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            dimension_tested: fields.read("dimension_tested"),
            expected: fields.read("expected"),
            html: fields.read("html"),
            id: fields.read("id"),
            reason: fields.read("reason"),
            tier: fields.read("tier"),
            title: fields.read("title"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("dimension_tested", &self.dimension_tested);
        object.write("expected", &self.expected);
        object.write("html", &self.html);
        object.write("id", &self.id);
        object.write("reason", &self.reason);
        object.write("tier", &self.tier);
        object.write("title", &self.title);
    }
}

implement_model!(AgentPromptDemo);
implement_serde!(Tolerant : AgentPromptDemo);
impl Object for AgentPromptDemos {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            cases: fields.read("cases"),
            detection_dimensions: fields.read("detection_dimensions"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("cases", &self.cases);
        object.write_some("detection_dimensions", &self.detection_dimensions);
    }
}

implement_model!(AgentPromptDemos);
implement_serde!(Tolerant : AgentPromptDemos);
impl Object for AgentPromptEnhanced {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            enhanced_prompt: fields.read("enhancedPrompt"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("enhancedPrompt", &self.enhanced_prompt);
    }
}

implement_model!(AgentPromptEnhanced);
implement_serde!(Tolerant : AgentPromptEnhanced);
impl Object for AgentPromptEnhancement {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            context: fields.read("context"),
            requirement: fields.nullable("requirement"),
            suggestion: fields.read("suggestion"),
            suggestion_type: fields.read("suggestion_type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("context", &self.context);
        object.write("requirement", &self.requirement);
        object.write_some("suggestion", &self.suggestion);
        object.write_some("suggestion_type", &self.suggestion_type);
    }
}

implement_model!(AgentPromptEnhancement);
implement_serde!(Tolerant : AgentPromptEnhancement);
impl Object for AgentPromptRefined {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            refiner_result: fields.read("refinerResult"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("refinerResult", &self.refiner_result);
    }
}

implement_model!(AgentPromptRefined);
implement_serde!(Tolerant : AgentPromptRefined);
impl Object for AgentPromptRefinement {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            analysis_prompt: fields.read("analysis_prompt"),
            response_descriptions: fields.read("response_descriptions"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("analysis_prompt", &self.analysis_prompt);
        object.write("response_descriptions", &self.response_descriptions);
    }
}

implement_model!(AgentPromptRefinement);
implement_serde!(Tolerant : AgentPromptRefinement);
impl Object for AgentPromptValidated {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            validation_result: fields.read("validationResult"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("validationResult", &self.validation_result);
    }
}

implement_model!(AgentPromptValidated);
implement_serde!(Tolerant : AgentPromptValidated);
impl Object for AgentPromptValidation {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            analysis_prompt: fields.read("analysis_prompt"),
            demos: fields.read("demos"),
            requires_tool: fields.read("requires_tool"),
            response_descriptions: fields.read("response_descriptions"),
            suggested_required_inputs: fields.read("suggested_required_inputs"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("analysis_prompt", &self.analysis_prompt);
        object.write("demos", &self.demos);
        object.write("requires_tool", &self.requires_tool);
        object.write("response_descriptions", &self.response_descriptions);
        object.write("suggested_required_inputs", &self.suggested_required_inputs);
    }
}

implement_model!(AgentPromptValidation);
implement_serde!(Tolerant : AgentPromptValidation);
impl Object for AgentReference {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("agentId", &self.agent_id);
    }
}

implement_model!(AgentReference);
implement_serde!(Tolerant : AgentReference);
impl Object for AgentResolvedConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            execution_strategy: fields.read("execution_strategy"),
            extraction_strategies: fields.read("extraction_strategies"),
            reasoning: fields.read("reasoning"),
            strategy_options: fields.read("strategy_options"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("execution_strategy", &self.execution_strategy);
        object.write("extraction_strategies", &self.extraction_strategies);
        object.write("reasoning", &self.reasoning);
        object.write_some("strategy_options", &self.strategy_options);
    }
}

implement_model!(AgentResolvedConfig);
implement_serde!(Tolerant : AgentResolvedConfig);
impl Object for AgentResponseDescriptions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            confidence: fields.read("confidence"),
            description: fields.read("description"),
            finding_type: fields.read("findingType"),
            html_selector: fields.read("htmlSelector"),
            is_page_level: fields.read("isPageLevel"),
            issue_type: fields.read("issueType"),
            severity: fields.read("severity"),
            suggestion: fields.read("suggestion"),
            summary: fields.read("summary"),
            target_text: fields.read("targetText"),
            title: fields.read("title"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("confidence", &self.confidence);
        object.write_some("description", &self.description);
        object.write_some("findingType", &self.finding_type);
        object.write_some("htmlSelector", &self.html_selector);
        object.write_some("isPageLevel", &self.is_page_level);
        object.write_some("issueType", &self.issue_type);
        object.write_some("severity", &self.severity);
        object.write_some("suggestion", &self.suggestion);
        object.write_some("summary", &self.summary);
        object.write_some("targetText", &self.target_text);
        object.write_some("title", &self.title);
        object.extend(&self.extra);
    }
}

implement_model!(AgentResponseDescriptions);
implement_serde!(Tolerant : AgentResponseDescriptions);
impl Object for AgentResponseSettings {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            ai_config: fields.read("aiConfig"),
            formatting_prompt: fields.read("formattingPrompt"),
            response_adapter: fields.read("responseAdapter"),
            use_ai_formatting: fields.read("useAiFormatting"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("aiConfig", &self.ai_config);
        object.write_some("formattingPrompt", &self.formatting_prompt);
        object.write_some("responseAdapter", &self.response_adapter);
        object.write_some("useAiFormatting", &self.use_ai_formatting);
        object.extend(&self.extra);
    }
}

implement_model!(AgentResponseSettings);
implement_serde!(Tolerant : AgentResponseSettings);
impl From<::std::string::String> for AgentRestApiBody {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for AgentRestApiBody {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl Model for AgentRestApiBody {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Self::Text(Model::read(node, at))
                }),
                (
                    <::serde_json::Map<::std::string::String, ::serde_json::Value> as Model>::SHAPE,
                    |node, at| Self::Fields(Model::read(node, at)),
                ),
            ],
            Self::Other,
        )
    }

    fn empty() -> Self {
        Self::Other(::serde_json::Value::Null)
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Text(value) => value.to_node(),
            Self::Fields(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

implement_serde!(Tolerant : AgentRestApiBody);
impl Object for AgentRestApiEndpoint {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            auth: fields.read("auth"),
            body: fields.read("body"),
            cache_ttl_seconds: fields.read("cacheTtlSeconds"),
            description: fields.read("description"),
            headers: fields.read("headers"),
            id: fields.read("id"),
            method: fields.read("method"),
            name: fields.read("name"),
            query: fields.read("query"),
            response_path: fields.read("responsePath"),
            timeout_ms: fields.read("timeoutMs"),
            url: fields.read("url"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("auth", &self.auth);
        object.write_some("body", &self.body);
        object.write_some("cacheTtlSeconds", &self.cache_ttl_seconds);
        object.write("description", &self.description);
        object.write_some("headers", &self.headers);
        object.write_some("id", &self.id);
        object.write_some("method", &self.method);
        object.write_some("name", &self.name);
        object.write_some("query", &self.query);
        object.write_some("responsePath", &self.response_path);
        object.write_some("timeoutMs", &self.timeout_ms);
        object.write("url", &self.url);
    }
}

implement_model!(AgentRestApiEndpoint);
implement_serde!(Tolerant : AgentRestApiEndpoint);
impl Object for AgentRestApiOptions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            endpoints: fields.read("endpoints"),
            max_response_bytes: fields.read("maxResponseBytes"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("endpoints", &self.endpoints);
        object.write_some("maxResponseBytes", &self.max_response_bytes);
    }
}

implement_model!(AgentRestApiOptions);
implement_serde!(Tolerant : AgentRestApiOptions);
impl Object for AgentResultsSummary {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            errored_urls: fields.read("erroredUrls"),
            findings: fields.read("findings"),
            issues_created: fields.read("issuesCreated"),
            match_result: fields.read("matchResult"),
            severity_counts: fields.read("severityCounts"),
            summary: fields.read("summary"),
            total_annotations_created: fields.read("totalAnnotationsCreated"),
            total_findings: fields.read("totalFindings"),
            urls_errored: fields.read("urlsErrored"),
            urls_processed: fields.read("urlsProcessed"),
            urls_with_findings: fields.read("urlsWithFindings"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("erroredUrls", &self.errored_urls);
        object.write_some("findings", &self.findings);
        object.write_some("issuesCreated", &self.issues_created);
        object.write_some("matchResult", &self.match_result);
        object.write_some("severityCounts", &self.severity_counts);
        object.write_some("summary", &self.summary);
        object.write("totalAnnotationsCreated", &self.total_annotations_created);
        object.write("totalFindings", &self.total_findings);
        object.write_some("urlsErrored", &self.urls_errored);
        object.write("urlsProcessed", &self.urls_processed);
        object.write("urlsWithFindings", &self.urls_with_findings);
    }
}

implement_model!(AgentResultsSummary);
implement_serde!(Tolerant : AgentResultsSummary);
impl Object for AgentRunAiConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            default_models: fields.read("defaultModels"),
            max_tool_turns: fields.read("maxToolTurns"),
            model: fields.read("model"),
            provider: fields.read("provider"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("defaultModels", &self.default_models);
        object.write_some("maxToolTurns", &self.max_tool_turns);
        object.write_some("model", &self.model);
        object.write_some("provider", &self.provider);
    }
}

implement_model!(AgentRunAiConfig);
implement_serde!(Strict : AgentRunAiConfig);
impl Object for AgentSampleFinding {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            element_selector: fields.read("elementSelector"),
            is_correct: fields.read("isCorrect"),
            message: fields.read("message"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("elementSelector", &self.element_selector);
        object.write_some("isCorrect", &self.is_correct);
        object.write("message", &self.message);
    }
}

implement_model!(AgentSampleFinding);
implement_serde!(Tolerant : AgentSampleFinding);
impl Object for AgentScope {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            content_types: fields.read("contentTypes"),
            cross_page: fields.read("crossPage"),
            page_scope: fields.read("pageScope"),
            page_scope_exclude: fields.read("pageScopeExclude"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("contentTypes", &self.content_types);
        object.write_some("crossPage", &self.cross_page);
        object.write_some("pageScope", &self.page_scope);
        object.write_some("pageScopeExclude", &self.page_scope_exclude);
        object.extend(&self.extra);
    }
}

implement_model!(AgentScope);
implement_serde!(Tolerant : AgentScope);
impl Object for AgentScreenshotOptions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            device_type: fields.read("deviceType"),
            max_page_height_px: fields.read("maxPageHeightPx"),
            scroll_before_capture: fields.read("scrollBeforeCapture"),
            wait_until: fields.read("waitUntil"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("deviceType", &self.device_type);
        object.write_some("maxPageHeightPx", &self.max_page_height_px);
        object.write_some("scrollBeforeCapture", &self.scroll_before_capture);
        object.write_some("waitUntil", &self.wait_until);
    }
}

implement_model!(AgentScreenshotOptions);
implement_serde!(Tolerant : AgentScreenshotOptions);
impl Object for AgentSetup {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            checklist_origin: fields.read("checklistOrigin"),
            setup_samples: fields.read("setupSamples"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("checklistOrigin", &self.checklist_origin);
        object.write_some("setupSamples", &self.setup_samples);
        object.extend(&self.extra);
    }
}

implement_model!(AgentSetup);
implement_serde!(Tolerant : AgentSetup);
impl Object for AgentSetupSample {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            content: fields.read("content"),
            findings: fields.read("findings"),
            pm_notes: fields.read("pmNotes"),
            pm_verdict: fields.read("pmVerdict"),
            source: fields.read("source"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("content", &self.content);
        object.write("findings", &self.findings);
        object.write_some("pmNotes", &self.pm_notes);
        object.write_some("pmVerdict", &self.pm_verdict);
        object.write("source", &self.source);
    }
}

implement_model!(AgentSetupSample);
implement_serde!(Tolerant : AgentSetupSample);
impl Object for AgentSitemapOptions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            max_entries: fields.read("maxEntries"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("maxEntries", &self.max_entries);
    }
}

implement_model!(AgentSitemapOptions);
implement_serde!(Tolerant : AgentSitemapOptions);
impl Object for AgentSkippedTask {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            original_text: fields.read("originalText"),
            reason: fields.read("reason"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("originalText", &self.original_text);
        object.write("reason", &self.reason);
    }
}

implement_model!(AgentSkippedTask);
implement_serde!(Tolerant : AgentSkippedTask);
impl Object for AgentStagehandOptions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            max_steps: fields.read("maxSteps"),
            mode: fields.read("mode"),
            model: fields.read("model"),
            navigation_timeout: fields.read("navigationTimeout"),
            system_prompt: fields.read("systemPrompt"),
            use_structured_output: fields.read("useStructuredOutput"),
            wait_until: fields.read("waitUntil"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("maxSteps", &self.max_steps);
        object.write_some("mode", &self.mode);
        object.write_some("model", &self.model);
        object.write_some("navigationTimeout", &self.navigation_timeout);
        object.write_some("systemPrompt", &self.system_prompt);
        object.write_some("useStructuredOutput", &self.use_structured_output);
        object.write_some("waitUntil", &self.wait_until);
    }
}

implement_model!(AgentStagehandOptions);
implement_serde!(Tolerant : AgentStagehandOptions);
impl Object for AgentSuggestedInput {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            description: fields.read("description"),
            example: fields.read("example"),
            name: fields.read("name"),
            reason: fields.read("reason"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("description", &self.description);
        object.write("example", &self.example);
        object.write("name", &self.name);
        object.write("reason", &self.reason);
    }
}

implement_model!(AgentSuggestedInput);
implement_serde!(Tolerant : AgentSuggestedInput);
impl Object for AgentSummary {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            description: fields.read("description"),
            enabled: fields.read("enabled"),
            execution_count: fields.read("executionCount"),
            id: fields.read("id"),
            last_executed_at: fields.nullable("lastExecutedAt"),
            managed_by: fields.read("managedBy"),
            name: fields.read("name"),
            system: fields.read("system"),
            version: fields.read("version"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("description", &self.description);
        object.write("enabled", &self.enabled);
        object.write("executionCount", &self.execution_count);
        object.write("id", &self.id);
        object.write("lastExecutedAt", &self.last_executed_at);
        object.write("managedBy", &self.managed_by);
        object.write("name", &self.name);
        object.write_some("system", &self.system);
        object.write_some("version", &self.version);
    }
}

implement_model!(AgentSummary);
implement_serde!(Tolerant : AgentSummary);
impl Object for AgentTokenReport {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            all_time: fields.read("allTime"),
            by_model: fields.read("byModel"),
            monthly: fields.read("monthly"),
            yearly: fields.read("yearly"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("allTime", &self.all_time);
        object.write_some("byModel", &self.by_model);
        object.write_some("monthly", &self.monthly);
        object.write_some("yearly", &self.yearly);
    }
}

implement_model!(AgentTokenReport);
implement_serde!(Tolerant : AgentTokenReport);
impl Object for AgentTokenTotals {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            completion_tokens: fields.read("completionTokens"),
            prompt_tokens: fields.read("promptTokens"),
            request_count: fields.read("requestCount"),
            thoughts_tokens: fields.read("thoughtsTokens"),
            total_tokens: fields.read("totalTokens"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("completionTokens", &self.completion_tokens);
        object.write("promptTokens", &self.prompt_tokens);
        object.write("requestCount", &self.request_count);
        object.write("thoughtsTokens", &self.thoughts_tokens);
        object.write("totalTokens", &self.total_tokens);
    }
}

implement_model!(AgentTokenTotals);
implement_serde!(Tolerant : AgentTokenTotals);
impl Object for AgentTokenUsage {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            completion_tokens: fields.read("completionTokens"),
            prompt_tokens: fields.read("promptTokens"),
            thoughts_tokens: fields.read("thoughtsTokens"),
            total_tokens: fields.read("totalTokens"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("completionTokens", &self.completion_tokens);
        object.write("promptTokens", &self.prompt_tokens);
        object.write_some("thoughtsTokens", &self.thoughts_tokens);
        object.write("totalTokens", &self.total_tokens);
    }
}

implement_model!(AgentTokenUsage);
implement_serde!(Tolerant : AgentTokenUsage);
impl Object for AgentUrlOutcome {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
            agent_name: fields.read("agentName"),
            error: fields.read("error"),
            findings: fields.read("findings"),
            findings_count: fields.read("findingsCount"),
            issue_count: fields.read("issueCount"),
            status: fields.read("status"),
            summary: fields.read("summary"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("agentId", &self.agent_id);
        object.write_some("agentName", &self.agent_name);
        object.write_some("error", &self.error);
        object.write("findings", &self.findings);
        object.write("findingsCount", &self.findings_count);
        object.write("issueCount", &self.issue_count);
        object.write("status", &self.status);
        object.write_some("summary", &self.summary);
        object.extend(&self.extra);
    }
}

implement_model!(AgentUrlOutcome);
implement_serde!(Tolerant : AgentUrlOutcome);
impl Object for AgentUrlResult {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
            agent_name: fields.read("agentName"),
            agent_result: fields.read("agentResult"),
            finding_count: fields.read("findingCount"),
            id: fields.read("id"),
            processed_at: fields.read("processedAt"),
            url: fields.read("url"),
            url_hash: fields.read("urlHash"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("agentId", &self.agent_id);
        object.write_some("agentName", &self.agent_name);
        object.write_some("agentResult", &self.agent_result);
        object.write("findingCount", &self.finding_count);
        object.write_some("id", &self.id);
        object.write("processedAt", &self.processed_at);
        object.write("url", &self.url);
        object.write("urlHash", &self.url_hash);
        object.extend(&self.extra);
    }
}

implement_model!(AgentUrlResult);
implement_serde!(Tolerant : AgentUrlResult);
impl Object for AgentUserContextField {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            default_value: fields.read("defaultValue"),
            example: fields.read("example"),
            id: fields.read("id"),
            required: fields.read("required"),
            title: fields.read("title"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("defaultValue", &self.default_value);
        object.write_some("example", &self.example);
        object.write("id", &self.id);
        object.write_some("required", &self.required);
        object.write("title", &self.title);
        object.write("type", &self.type_);
    }
}

implement_model!(AgentUserContextField);
implement_serde!(Tolerant : AgentUserContextField);
impl From<::std::string::String> for AgentUserContextValue {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for AgentUserContextValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl Model for AgentUserContextValue {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Self::Text(Model::read(node, at))
                }),
                (<f64 as Model>::SHAPE, |node, at| {
                    Self::Number(Model::read(node, at))
                }),
                (<bool as Model>::SHAPE, |node, at| {
                    Self::Flag(Model::read(node, at))
                }),
            ],
            Self::Other,
        )
    }

    fn empty() -> Self {
        Self::Other(::serde_json::Value::Null)
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Text(value) => value.to_node(),
            Self::Number(value) => value.to_node(),
            Self::Flag(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

implement_serde!(Tolerant : AgentUserContextValue);
impl Object for AgentVersion {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            context_gathering: fields.read("contextGathering"),
            created_at: fields.read("createdAt"),
            execution: fields.read("execution"),
            id: fields.read("id"),
            input: fields.read("input"),
            instructions: fields.read("instructions"),
            phase_timeout_ms: fields.read("phaseTimeoutMs"),
            post_process: fields.read("postProcess"),
            raw_instructions: fields.read("rawInstructions"),
            response: fields.read("response"),
            scope: fields.read("scope"),
            setup: fields.read("setup"),
            version: fields.read("version"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("contextGathering", &self.context_gathering);
        object.write("createdAt", &self.created_at);
        object.write_some("execution", &self.execution);
        object.write("id", &self.id);
        object.write_some("input", &self.input);
        object.write_some("instructions", &self.instructions);
        object.write_some("phaseTimeoutMs", &self.phase_timeout_ms);
        object.write_some("postProcess", &self.post_process);
        object.write_some("rawInstructions", &self.raw_instructions);
        object.write_some("response", &self.response);
        object.write_some("scope", &self.scope);
        object.write_some("setup", &self.setup);
        object.write("version", &self.version);
        object.extend(&self.extra);
    }
}

implement_model!(AgentVersion);
implement_serde!(Tolerant : AgentVersion);
impl Object for AgentVersionList {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            versions: fields.read("versions"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("versions", &self.versions);
    }
}

implement_model!(AgentVersionList);
implement_serde!(Tolerant : AgentVersionList);
impl Object for AgentVersionNumber {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            version: fields.read("version"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("version", &self.version);
    }
}

implement_model!(AgentVersionNumber);
implement_serde!(Tolerant : AgentVersionNumber);
impl Object for AgentsExtracted {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            extraction_result: fields.read("extractionResult"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("extractionResult", &self.extraction_result);
    }
}

implement_model!(AgentsExtracted);
implement_serde!(Tolerant : AgentsExtracted);
impl Object for AgentsFound {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent: fields.read("agent"),
            agents: fields.read("agents"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("agent", &self.agent);
        object.write_some("agents", &self.agents);
    }
}

implement_model!(AgentsFound);
implement_serde!(Tolerant : AgentsFound);
impl Object for CountAgentExecutions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_ids: fields.read("agentIds"),
            status: fields.read("status"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("agentIds", &self.agent_ids);
        object.write_some("status", &self.status);
    }
}

implement_model!(CountAgentExecutions);
implement_serde!(Strict : CountAgentExecutions);
impl Object for CreateAgent {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            context_gathering: fields.read("contextGathering"),
            description: fields.read("description"),
            enabled: fields.read("enabled"),
            execution: fields.read("execution"),
            input: fields.read("input"),
            instructions: fields.read("instructions"),
            metadata: fields.read("metadata"),
            name: fields.read("name"),
            phase_timeout_ms: fields.read("phaseTimeoutMs"),
            post_process: fields.read("postProcess"),
            raw_instructions: fields.read("rawInstructions"),
            response: fields.read("response"),
            scope: fields.read("scope"),
            setup: fields.read("setup"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("contextGathering", &self.context_gathering);
        object.write("description", &self.description);
        object.write("enabled", &self.enabled);
        object.write("execution", &self.execution);
        object.write_some("input", &self.input);
        object.write_some("instructions", &self.instructions);
        object.write_some("metadata", &self.metadata);
        object.write("name", &self.name);
        object.write_some("phaseTimeoutMs", &self.phase_timeout_ms);
        object.write_some("postProcess", &self.post_process);
        object.write_some("rawInstructions", &self.raw_instructions);
        object.write_some("response", &self.response);
        object.write_some("scope", &self.scope);
        object.write_some("setup", &self.setup);
        object.extend(&self.extra);
    }
}

implement_model!(CreateAgent);
implement_serde!(Strict : CreateAgent);
impl Object for CreateAgentGroup {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_ids: fields.read("agentIds"),
            description: fields.read("description"),
            metadata: fields.read("metadata"),
            name: fields.read("name"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("agentIds", &self.agent_ids);
        object.write_some("description", &self.description);
        object.write_some("metadata", &self.metadata);
        object.write("name", &self.name);
    }
}

implement_model!(CreateAgentGroup);
implement_serde!(Strict : CreateAgentGroup);
impl Object for DeleteAgent {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("agentId", &self.agent_id);
    }
}

implement_model!(DeleteAgent);
implement_serde!(Strict : DeleteAgent);
impl Object for DeleteAgentGroup {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            group_id: fields.read("groupId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("groupId", &self.group_id);
    }
}

implement_model!(DeleteAgentGroup);
implement_serde!(Strict : DeleteAgentGroup);
impl Object for EnhanceAgentPrompt {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            prompt: fields.read("prompt"),
            provider: fields.read("provider"),
            user_context_fields: fields.read("userContextFields"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("prompt", &self.prompt);
        object.write_some("provider", &self.provider);
        object.write_some("userContextFields", &self.user_context_fields);
    }
}

implement_model!(EnhanceAgentPrompt);
implement_serde!(Strict : EnhanceAgentPrompt);
impl Object for ExtractAgents {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            file_base64: fields.read("fileBase64"),
            file_name: fields.read("fileName"),
            mime_type: fields.read("mimeType"),
            provider: fields.read("provider"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("fileBase64", &self.file_base64);
        object.write_some("fileName", &self.file_name);
        object.write("mimeType", &self.mime_type);
        object.write_some("provider", &self.provider);
    }
}

implement_model!(ExtractAgents);
implement_serde!(Strict : ExtractAgents);
impl Object for GetAgentAnalytics {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
            model: fields.read("model"),
            month: fields.read("month"),
            year: fields.read("year"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("agentId", &self.agent_id);
        object.write_some("model", &self.model);
        object.write_some("month", &self.month);
        object.write_some("year", &self.year);
    }
}

implement_model!(GetAgentAnalytics);
implement_serde!(Strict : GetAgentAnalytics);
impl Object for GetAgentExecution {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            execution_id: fields.read("executionId"),
            include_results: fields.read("includeResults"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("executionId", &self.execution_id);
        object.write_some("includeResults", &self.include_results);
    }
}

implement_model!(GetAgentExecution);
implement_serde!(Strict : GetAgentExecution);
impl Object for GetAgentGroup {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            group_id: fields.read("groupId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("groupId", &self.group_id);
    }
}

implement_model!(GetAgentGroup);
implement_serde!(Strict : GetAgentGroup);
impl Object for GetAgents {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
            filter: fields.read("filter"),
            group_id: fields.read("groupId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("agentId", &self.agent_id);
        object.write_some("filter", &self.filter);
        object.write_some("groupId", &self.group_id);
    }
}

implement_model!(GetAgents);
implement_serde!(Strict : GetAgents);
impl Object for ListAgentExecutions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            page_size: fields.read("pageSize"),
            page_token: fields.read("pageToken"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("agentId", &self.agent_id);
        object.write_some("documentId", &self.document_id);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("pageSize", &self.page_size);
        object.write_some("pageToken", &self.page_token);
    }
}

implement_model!(ListAgentExecutions);
implement_serde!(Strict : ListAgentExecutions);
impl Object for ListAgentGroups {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(ListAgentGroups);
implement_serde!(Strict : ListAgentGroups);
impl Object for ListAgentVersions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("agentId", &self.agent_id);
    }
}

implement_model!(ListAgentVersions);
implement_serde!(Strict : ListAgentVersions);
impl Object for RefineAgentPrompt {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            analysis_prompt: fields.read("analysisPrompt"),
            demo_feedback: fields.read("demoFeedback"),
            provider: fields.read("provider"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("analysisPrompt", &self.analysis_prompt);
        object.write("demoFeedback", &self.demo_feedback);
        object.write_some("provider", &self.provider);
    }
}

implement_model!(RefineAgentPrompt);
implement_serde!(Strict : RefineAgentPrompt);
impl Object for RemoveAgentsFromGroup {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_ids: fields.read("agentIds"),
            group_id: fields.read("groupId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("agentIds", &self.agent_ids);
        object.write("groupId", &self.group_id);
    }
}

implement_model!(RemoveAgentsFromGroup);
implement_serde!(Strict : RemoveAgentsFromGroup);
impl Object for ResolveAgentConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            instructions: fields.read("instructions"),
            provider: fields.read("provider"),
            raw_instructions: fields.read("rawInstructions"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("instructions", &self.instructions);
        object.write_some("provider", &self.provider);
        object.write_some("rawInstructions", &self.raw_instructions);
    }
}

implement_model!(ResolveAgentConfig);
implement_serde!(Strict : ResolveAgentConfig);
impl Object for RestoreAgentVersion {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("agentId", &self.agent_id);
    }
}

implement_model!(RestoreAgentVersion);
implement_serde!(Strict : RestoreAgentVersion);
impl Object for RunAgent {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
            ai_config: fields.read("aiConfig"),
            annotation_visibility: fields.read("annotationVisibility"),
            cross_page_execute: fields.read("crossPageExecute"),
            device_type: fields.read("deviceType"),
            document_id: fields.read("documentId"),
            max_urls_to_process: fields.read("maxUrlsToProcess"),
            organization_id: fields.read("organizationId"),
            ran_by: fields.read("ranBy"),
            trigger: fields.read("trigger"),
            url: fields.read("url"),
            user_context: fields.read("userContext"),
            workflow_execution_id: fields.read("workflowExecutionId"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("agentId", &self.agent_id);
        object.write_some("aiConfig", &self.ai_config);
        object.write_some("annotationVisibility", &self.annotation_visibility);
        object.write_some("crossPageExecute", &self.cross_page_execute);
        object.write_some("deviceType", &self.device_type);
        object.write("documentId", &self.document_id);
        object.write_some("maxUrlsToProcess", &self.max_urls_to_process);
        object.write("organizationId", &self.organization_id);
        object.write_some("ranBy", &self.ran_by);
        object.write_some("trigger", &self.trigger);
        object.write("url", &self.url);
        object.write_some("userContext", &self.user_context);
        object.write_some("workflowExecutionId", &self.workflow_execution_id);
        object.extend(&self.extra);
    }
}

implement_model!(RunAgent);
implement_serde!(Strict : RunAgent);
impl Object for UpdateAgent {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
            description: fields.read("description"),
            enabled: fields.read("enabled"),
            name: fields.read("name"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("agentId", &self.agent_id);
        object.write_some("description", &self.description);
        object.write_some("enabled", &self.enabled);
        object.write_some("name", &self.name);
    }
}

implement_model!(UpdateAgent);
implement_serde!(Strict : UpdateAgent);
impl Object for UpdateAgentGroup {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            description: fields.read("description"),
            group_id: fields.read("groupId"),
            name: fields.read("name"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("description", &self.description);
        object.write("groupId", &self.group_id);
        object.write_some("name", &self.name);
    }
}

implement_model!(UpdateAgentGroup);
implement_serde!(Strict : UpdateAgentGroup);
impl Object for UpdateAgentVersion {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
            context_gathering: fields.read("contextGathering"),
            execution: fields.read("execution"),
            input: fields.read("input"),
            instructions: fields.read("instructions"),
            metadata: fields.read("metadata"),
            phase_timeout_ms: fields.read("phaseTimeoutMs"),
            post_process: fields.read("postProcess"),
            raw_instructions: fields.read("rawInstructions"),
            response: fields.read("response"),
            scope: fields.read("scope"),
            setup: fields.read("setup"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("agentId", &self.agent_id);
        object.write_some("contextGathering", &self.context_gathering);
        object.write_some("execution", &self.execution);
        object.write_some("input", &self.input);
        object.write_some("instructions", &self.instructions);
        object.write_some("metadata", &self.metadata);
        object.write_some("phaseTimeoutMs", &self.phase_timeout_ms);
        object.write_some("postProcess", &self.post_process);
        object.write_some("rawInstructions", &self.raw_instructions);
        object.write_some("response", &self.response);
        object.write_some("scope", &self.scope);
        object.write_some("setup", &self.setup);
        object.extend(&self.extra);
    }
}

implement_model!(UpdateAgentVersion);
implement_serde!(Strict : UpdateAgentVersion);
impl Object for ValidateAgentPrompt {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            prompt: fields.read("prompt"),
            provider: fields.read("provider"),
            user_context_fields: fields.read("userContextFields"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("prompt", &self.prompt);
        object.write_some("provider", &self.provider);
        object.write_some("userContextFields", &self.user_context_fields);
    }
}

implement_model!(ValidateAgentPrompt);
implement_serde!(Strict : ValidateAgentPrompt);
