// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for AddAgentsToGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_ids: fields.read("agentIds")?,
            group_id: fields.read("groupId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("agentIds", self.agent_ids.to_node());
        object.push("groupId", self.group_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddAgentsToGroup);
impl Model for Agent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            context_gathering: fields.read("contextGathering")?,
            description: fields.read("description")?,
            enabled: fields.read("enabled")?,
            essential_default: fields.read("essentialDefault")?,
            execution: fields.read("execution")?,
            id: fields.read("id")?,
            input: fields.read("input")?,
            instructions: fields.read("instructions")?,
            managed_by: fields.read("managedBy")?,
            metadata: fields.read("metadata")?,
            name: fields.read("name")?,
            phase_timeout_ms: fields.read("phaseTimeoutMs")?,
            post_process: fields.read("postProcess")?,
            raw_instructions: fields.read("rawInstructions")?,
            response: fields.read("response")?,
            scope: fields.read("scope")?,
            setup: fields.read("setup")?,
            system: fields.read("system")?,
            version: fields.read("version")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(20usize);
        object.push_some("contextGathering", self.context_gathering.to_member());
        object.push("description", self.description.to_node());
        object.push("enabled", self.enabled.to_node());
        object.push_some("essentialDefault", self.essential_default.to_member());
        object.push_some("execution", self.execution.to_member());
        object.push("id", self.id.to_node());
        object.push_some("input", self.input.to_member());
        object.push_some("instructions", self.instructions.to_member());
        object.push("managedBy", self.managed_by.to_node());
        object.push_some("metadata", self.metadata.to_member());
        object.push("name", self.name.to_node());
        object.push_some("phaseTimeoutMs", self.phase_timeout_ms.to_member());
        object.push_some("postProcess", self.post_process.to_member());
        object.push_some("rawInstructions", self.raw_instructions.to_member());
        object.push_some("response", self.response.to_member());
        object.push_some("scope", self.scope.to_member());
        object.push_some("setup", self.setup.to_member());
        object.push_some("system", self.system.to_member());
        object.push_some("version", self.version.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : Agent);
impl Model for AgentAiConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            max_tool_turns: fields.read("maxToolTurns")?,
            model: fields.read("model")?,
            provider: fields.read("provider")?,
            response_mime_type: fields.read("responseMimeType")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("maxToolTurns", self.max_tool_turns.to_member());
        object.push_some("model", self.model.to_member());
        object.push_some("provider", self.provider.to_member());
        object.push_some("responseMimeType", self.response_mime_type.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentAiConfig);
impl Model for AgentAnalytics {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution_counts: fields.read("executionCounts")?,
            token_usage: fields.read("tokenUsage")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("executionCounts", self.execution_counts.to_node());
        object.push("tokenUsage", self.token_usage.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentAnalytics);
impl Model for AgentAnalyticsFound {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            analytics: fields.read("analytics")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("analytics", self.analytics.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentAnalyticsFound);
impl Model for AgentAnnotationStage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enabled: fields.read("enabled")?,
            strategy: fields.read("strategy")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("enabled", self.enabled.to_member());
        object.push_some("strategy", self.strategy.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentAnnotationStage);
impl Model for AgentAuth {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            headers: fields.read("headers")?,
            password: fields.read("password")?,
            token: fields.read("token")?,
            type_: fields.read("type")?,
            username: fields.read("username")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("headers", self.headers.to_member());
        object.push_some("password", self.password.to_member());
        object.push_some("token", self.token.to_member());
        object.push("type", self.type_.to_node());
        object.push_some("username", self.username.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentAuth);
impl Model for AgentChecklistOrigin {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            checklist_id: fields.read("checklistId")?,
            checklist_version: fields.read("checklistVersion")?,
            deduplicated_from: fields.read("deduplicatedFrom")?,
            memory_rule_ids: fields.read("memoryRuleIds")?,
            section_refs: fields.read("sectionRefs")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("checklistId", self.checklist_id.to_node());
        object.push("checklistVersion", self.checklist_version.to_node());
        object.push_some("deduplicatedFrom", self.deduplicated_from.to_member());
        object.push("memoryRuleIds", self.memory_rule_ids.to_node());
        object.push("sectionRefs", self.section_refs.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentChecklistOrigin);
impl Model for AgentComputedStylesOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            properties: fields.read("properties")?,
            selectors: fields.read("selectors")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("properties", self.properties.to_member());
        object.push("selectors", self.selectors.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentComputedStylesOptions);
impl Model for AgentConfigResolved {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            resolved_config: fields.read("resolvedConfig")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("resolvedConfig", self.resolved_config.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentConfigResolved);
impl Model for AgentContextGathering {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            ai_config: fields.read("aiConfig")?,
            strategies: fields.read("strategies")?,
            strategy_options: fields.read("strategyOptions")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("aiConfig", self.ai_config.to_member());
        object.push("strategies", self.strategies.to_node());
        object.push_some("strategyOptions", self.strategy_options.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentContextGathering);
impl Model for AgentContextStrategyOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            computed_styles: fields.read("computed-styles")?,
            lighthouse: fields.read("lighthouse")?,
            rest_api: fields.read("rest-api")?,
            sitemap_data: fields.read("sitemap-data")?,
            web_page_css: fields.read("web-page-css")?,
            web_page_html: fields.read("web-page-html")?,
            web_page_screenshot: fields.read("web-page-screenshot")?,
            web_page_text: fields.read("web-page-text")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("computed-styles", self.computed_styles.to_member());
        object.push_some("lighthouse", self.lighthouse.to_member());
        object.push_some("rest-api", self.rest_api.to_member());
        object.push_some("sitemap-data", self.sitemap_data.to_member());
        object.push_some("web-page-css", self.web_page_css.to_member());
        object.push_some("web-page-html", self.web_page_html.to_member());
        object.push_some("web-page-screenshot", self.web_page_screenshot.to_member());
        object.push_some("web-page-text", self.web_page_text.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentContextStrategyOptions);
impl Model for AgentCrawlerConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            max_depth: fields.read("maxDepth")?,
            max_pages: fields.read("maxPages")?,
            timeout: fields.read("timeout")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("maxDepth", self.max_depth.to_node());
        object.push("maxPages", self.max_pages.to_node());
        object.push("timeout", self.timeout.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentCrawlerConfig);
impl Model for AgentCrawlerResults {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            duration: fields.read("duration")?,
            pages_visited: fields.read("pagesVisited")?,
            status: fields.read("status")?,
            total_urls_found: fields.read("totalUrlsFound")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("duration", self.duration.to_node());
        object.push("pagesVisited", self.pages_visited.to_node());
        object.push("status", self.status.to_node());
        object.push("totalUrlsFound", self.total_urls_found.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentCrawlerResults);
impl Model for AgentCrossPage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enabled: fields.read("enabled")?,
            page_discovery: fields.read("pageDiscovery")?,
            pages: fields.read("pages")?,
            source_of_truth_knowledge_source_id: fields.read("sourceOfTruthKnowledgeSourceId")?,
            target_property: fields.read("targetProperty")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("enabled", self.enabled.to_node());
        object.push("pageDiscovery", self.page_discovery.to_node());
        object.push_some("pages", self.pages.to_member());
        object.push_some(
            "sourceOfTruthKnowledgeSourceId",
            self.source_of_truth_knowledge_source_id.to_member(),
        );
        object.push("targetProperty", self.target_property.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentCrossPage);
impl Model for AgentDemoFeedback {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            demo_expected: fields.read("demoExpected")?,
            demo_html: fields.read("demoHtml")?,
            demo_id: fields.read("demoId")?,
            demo_title: fields.read("demoTitle")?,
            feedback: fields.read("feedback")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("demoExpected", self.demo_expected.to_node());
        object.push("demoHtml", self.demo_html.to_node());
        object.push("demoId", self.demo_id.to_node());
        object.push("demoTitle", self.demo_title.to_node());
        object.push("feedback", self.feedback.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AgentDemoFeedback);
impl Model for AgentDraft {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            description: fields.read("description")?,
            name: fields.read("name")?,
            prompt: fields.read("prompt")?,
            source_tasks: fields.read("sourceTasks")?,
            user_context_fields: fields.read("userContextFields")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("description", self.description.to_node());
        object.push("name", self.name.to_node());
        object.push("prompt", self.prompt.to_node());
        object.push("sourceTasks", self.source_tasks.to_node());
        object.push_some("userContextFields", self.user_context_fields.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentDraft);
impl Model for AgentErroredUrl {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            message: fields.read("message")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("message", self.message.to_node());
        object.push("url", self.url.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentErroredUrl);
impl Model for AgentExecution {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            agent_name: fields.read("agentName")?,
            agent_version: fields.read("agentVersion")?,
            completed_at: fields.read("completedAt")?,
            config: fields.read("config")?,
            crawler_results: fields.read("crawlerResults")?,
            duration_ms: fields.read("durationMs")?,
            error: fields.read("error")?,
            id: fields.read("id")?,
            llm_model: fields.read("llmModel")?,
            metadata: fields.read("metadata")?,
            previous_execution_id: fields.read("previousExecutionId")?,
            ran_by: fields.read("ranBy")?,
            results_summary: fields.read("resultsSummary")?,
            started_at: fields.read("startedAt")?,
            status: fields.read("status")?,
            token_usage: fields.read("tokenUsage")?,
            trigger: fields.read("trigger")?,
            workflow_execution_id: fields.read("workflowExecutionId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(20usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("agentName", self.agent_name.to_member());
        object.push_some("agentVersion", self.agent_version.to_member());
        object.push_some("completedAt", self.completed_at.to_member());
        object.push_some("config", self.config.to_member());
        object.push_some("crawlerResults", self.crawler_results.to_member());
        object.push_some("durationMs", self.duration_ms.to_member());
        object.push_some("error", self.error.to_member());
        object.push("id", self.id.to_node());
        object.push_some("llmModel", self.llm_model.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some(
            "previousExecutionId",
            self.previous_execution_id.to_member(),
        );
        object.push_some("ranBy", self.ran_by.to_member());
        object.push_some("resultsSummary", self.results_summary.to_member());
        object.push_some("startedAt", self.started_at.to_member());
        object.push("status", self.status.to_node());
        object.push_some("tokenUsage", self.token_usage.to_member());
        object.push_some("trigger", self.trigger.to_member());
        object.push_some(
            "workflowExecutionId",
            self.workflow_execution_id.to_member(),
        );
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentExecution);
impl Model for AgentExecutionConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            crawler_config: fields.read("crawlerConfig")?,
            cross_page_execute: fields.read("crossPageExecute")?,
            device_type: fields.read("deviceType")?,
            max_urls_to_process: fields.read("maxUrlsToProcess")?,
            seed_url: fields.read("seedUrl")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("crawlerConfig", self.crawler_config.to_member());
        object.push_some("crossPageExecute", self.cross_page_execute.to_member());
        object.push_some("deviceType", self.device_type.to_member());
        object.push_some("maxUrlsToProcess", self.max_urls_to_process.to_member());
        object.push("seedUrl", self.seed_url.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentExecutionConfig);
impl Model for AgentExecutionCounts {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            counts: fields.read("counts")?,
            total: fields.read("total")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("counts", self.counts.to_member());
        object.push_some("total", self.total.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentExecutionCounts);
impl Model for AgentExecutionDetails {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution: fields.read("execution")?,
            results: fields.read("results")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("execution", self.execution.to_node());
        object.push_some("results", self.results.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentExecutionDetails);
impl Model for AgentExecutionError {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            advisory_comment: fields.read("advisoryComment")?,
            code: fields.read("code")?,
            message: fields.read("message")?,
            occurred_at: fields.read("occurredAt")?,
            retryable: fields.read("retryable")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("advisoryComment", self.advisory_comment.to_member());
        object.push("code", self.code.to_node());
        object.push("message", self.message.to_node());
        object.push("occurredAt", self.occurred_at.to_node());
        object.push("retryable", self.retryable.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentExecutionError);
impl Model for AgentExecutionMetadata {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentExecutionMetadata);
impl Model for AgentExecutionPage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            executions: fields.read("executions")?,
            next_page_token: fields.read("nextPageToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("executions", self.executions.to_node());
        object.push_some("nextPageToken", self.next_page_token.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentExecutionPage);
impl Model for AgentExecutionReference {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution_id: fields.read("executionId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("executionId", self.execution_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentExecutionReference);
impl Model for AgentExecutionSettings {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            ai_config: fields.read("aiConfig")?,
            execution_strategy: fields.read("executionStrategy")?,
            knowledge: fields.read("knowledge")?,
            mcp_servers: fields.read("mcpServers")?,
            response_descriptions: fields.read("responseDescriptions")?,
            service_id: fields.read("serviceId")?,
            strategy_options: fields.read("strategyOptions")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("aiConfig", self.ai_config.to_member());
        object.push_some("executionStrategy", self.execution_strategy.to_member());
        object.push_some("knowledge", self.knowledge.to_member());
        object.push_some("mcpServers", self.mcp_servers.to_member());
        object.push_some(
            "responseDescriptions",
            self.response_descriptions.to_member(),
        );
        object.push_some("serviceId", self.service_id.to_member());
        object.push_some("strategyOptions", self.strategy_options.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentExecutionSettings);
impl Model for AgentExecutionStrategyOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            stagehand_agent: fields.read("stagehand-agent")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("stagehand-agent", self.stagehand_agent.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentExecutionStrategyOptions);
impl Model for AgentExecutionTally {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution_count: fields.read("executionCount")?,
            last_executed_at: fields.nullable("lastExecutedAt")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("executionCount", self.execution_count.to_node());
        object.push("lastExecutedAt", self.last_executed_at.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentExecutionTally);
impl Model for AgentExecutionUser {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            name: fields.read("name")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("email", self.email.to_member());
        object.push_some("name", self.name.to_member());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentExecutionUser);
impl Model for AgentExtraction {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agents: fields.read("agents")?,
            memory: fields.read("memory")?,
            skipped: fields.read("skipped")?,
            summary: fields.read("summary")?,
            total_tasks_parsed: fields.read("totalTasksParsed")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("agents", self.agents.to_node());
        object.push("memory", self.memory.to_node());
        object.push("skipped", self.skipped.to_node());
        object.push("summary", self.summary.to_node());
        object.push_some("totalTasksParsed", self.total_tasks_parsed.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentExtraction);
impl Model for AgentExtractionMemory {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            source_id: fields.read("sourceId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("sourceId", self.source_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentExtractionMemory);
impl Model for AgentFinding {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment_id: fields.read("commentId")?,
            confidence: fields.read("confidence")?,
            description: fields.read("description")?,
            html_selector: fields.read("htmlSelector")?,
            id: fields.read("id")?,
            is_page_level: fields.read("isPageLevel")?,
            issue_type: fields.read("issueType")?,
            occurrence: fields.read("occurrence")?,
            severity: fields.read("severity")?,
            source: fields.read("source")?,
            source_url: fields.read("sourceUrl")?,
            suggestion: fields.read("suggestion")?,
            target_element_xpath: fields.read("targetElementXpath")?,
            target_text: fields.read("targetText")?,
            title: fields.read("title")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(16usize);
        object.push_some("commentId", self.comment_id.to_member());
        object.push("confidence", self.confidence.to_node());
        object.push("description", self.description.to_node());
        object.push("htmlSelector", self.html_selector.to_node());
        object.push("id", self.id.to_node());
        object.push("isPageLevel", self.is_page_level.to_node());
        object.push("issueType", self.issue_type.to_node());
        object.push_some("occurrence", self.occurrence.to_member());
        object.push("severity", self.severity.to_node());
        object.push_some("source", self.source.to_member());
        object.push_some("sourceUrl", self.source_url.to_member());
        object.push("suggestion", self.suggestion.to_node());
        object.push_some("targetElementXpath", self.target_element_xpath.to_member());
        object.push("targetText", self.target_text.to_node());
        object.push("title", self.title.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentFinding);
impl Model for AgentFindingSummary {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            description: fields.read("description")?,
            issue_type: fields.read("issueType")?,
            severity: fields.read("severity")?,
            source_url: fields.read("sourceUrl")?,
            title: fields.read("title")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("description", self.description.to_node());
        object.push_some("issueType", self.issue_type.to_member());
        object.push("severity", self.severity.to_node());
        object.push_some("sourceUrl", self.source_url.to_member());
        object.push("title", self.title.to_node());
        object.push_some("url", self.url.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentFindingSummary);
impl Model for AgentGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_ids: fields.read("agentIds")?,
            created_at: fields.read("createdAt")?,
            description: fields.read("description")?,
            id: fields.read("id")?,
            metadata: fields.read("metadata")?,
            name: fields.read("name")?,
            system: fields.read("system")?,
            updated_at: fields.read("updatedAt")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push("agentIds", self.agent_ids.to_node());
        object.push("createdAt", self.created_at.to_node());
        object.push_some("description", self.description.to_member());
        object.push("id", self.id.to_node());
        object.push("metadata", self.metadata.to_node());
        object.push("name", self.name.to_node());
        object.push_some("system", self.system.to_member());
        object.push("updatedAt", self.updated_at.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentGroup);
impl Model for AgentGroupFound {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            group: fields.read("group")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("group", self.group.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentGroupFound);
impl Model for AgentGroupList {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            groups: fields.read("groups")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("groups", self.groups.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentGroupList);
impl Model for AgentGroupMetadata {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("apiKey", self.api_key.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentGroupMetadata);
impl Model for AgentGroupReference {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            group_id: fields.read("groupId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("groupId", self.group_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentGroupReference);
impl Model for AgentGroupSummary {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_count: fields.read("agentCount")?,
            created_at: fields.read("createdAt")?,
            description: fields.read("description")?,
            id: fields.read("id")?,
            metadata: fields.read("metadata")?,
            name: fields.read("name")?,
            system: fields.read("system")?,
            updated_at: fields.read("updatedAt")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push("agentCount", self.agent_count.to_node());
        object.push("createdAt", self.created_at.to_node());
        object.push_some("description", self.description.to_member());
        object.push("id", self.id.to_node());
        object.push("metadata", self.metadata.to_node());
        object.push("name", self.name.to_node());
        object.push_some("system", self.system.to_member());
        object.push("updatedAt", self.updated_at.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentGroupSummary);
impl Model for AgentIdsToCount {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (
                    <::std::vec::Vec<::std::string::String> as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::List),
                ),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Single)
                }),
            ],
            Self::Other,
        )
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
impl Model for AgentInput {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            input_requirements: fields.read("inputRequirements")?,
            supported_variables: fields.read("supportedVariables")?,
            user_context_fields: fields.read("userContextFields")?,
            variable_keys: fields.read("variableKeys")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("inputRequirements", self.input_requirements.to_member());
        object.push_some("supportedVariables", self.supported_variables.to_member());
        object.push_some("userContextFields", self.user_context_fields.to_member());
        object.push_some("variableKeys", self.variable_keys.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentInput);
impl Model for AgentInputRequirements {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            requires: fields.read("requires")?,
            requires_one_of: fields.read("requiresOneOf")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("requires", self.requires.to_member());
        object.push_some("requiresOneOf", self.requires_one_of.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentInputRequirements);
impl Model for AgentKnowledge {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            max_activities: fields.read("maxActivities")?,
            max_chunks: fields.read("maxChunks")?,
            max_patterns: fields.read("maxPatterns")?,
            use_memory: fields.read("useMemory")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("maxActivities", self.max_activities.to_member());
        object.push_some("maxChunks", self.max_chunks.to_member());
        object.push_some("maxPatterns", self.max_patterns.to_member());
        object.push_some("useMemory", self.use_memory.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentKnowledge);
impl Model for AgentLighthouseOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            categories: fields.read("categories")?,
            form_factor: fields.read("formFactor")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("categories", self.categories.to_member());
        object.push_some("formFactor", self.form_factor.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentLighthouseOptions);
impl Model for AgentMcpServer {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            allowed_tools: fields.read("allowedTools")?,
            auth: fields.read("auth")?,
            description: fields.read("description")?,
            id: fields.read("id")?,
            name: fields.read("name")?,
            timeout_ms: fields.read("timeoutMs")?,
            transport: fields.read("transport")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("allowedTools", self.allowed_tools.to_member());
        object.push_some("auth", self.auth.to_member());
        object.push_some("description", self.description.to_member());
        object.push("id", self.id.to_node());
        object.push_some("name", self.name.to_member());
        object.push_some("timeoutMs", self.timeout_ms.to_member());
        object.push_some("transport", self.transport.to_member());
        object.push("url", self.url.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentMcpServer);
impl Model for AgentPageCssOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            include_inline_styles: fields.read("includeInlineStyles")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push_some(
            "includeInlineStyles",
            self.include_inline_styles.to_member(),
        );
        object.finish()
    }
}

implement_serde!(Tolerant : AgentPageCssOptions);
impl Model for AgentPageHtmlOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            exclude_iframes: fields.read("excludeIframes")?,
            include_body: fields.read("includeBody")?,
            include_head: fields.read("includeHead")?,
            wait_until: fields.read("waitUntil")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("excludeIframes", self.exclude_iframes.to_member());
        object.push_some("includeBody", self.include_body.to_member());
        object.push_some("includeHead", self.include_head.to_member());
        object.push_some("waitUntil", self.wait_until.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentPageHtmlOptions);
impl Model for AgentPageTextOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            device_type: fields.read("deviceType")?,
            exclude_iframes: fields.read("excludeIframes")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("deviceType", self.device_type.to_member());
        object.push_some("excludeIframes", self.exclude_iframes.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentPageTextOptions);
impl Model for AgentPostProcess {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            analytics: fields.read("analytics")?,
            annotations: fields.read("annotations")?,
            custom_processors: fields.read("customProcessors")?,
            delete_previous_suggestions: fields.read("deletePreviousSuggestions")?,
            guardrails: fields.read("guardrails")?,
            match_and_merge: fields.read("matchAndMerge")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("analytics", self.analytics.to_member());
        object.push_some("annotations", self.annotations.to_member());
        object.push_some("customProcessors", self.custom_processors.to_member());
        object.push_some(
            "deletePreviousSuggestions",
            self.delete_previous_suggestions.to_member(),
        );
        object.push_some("guardrails", self.guardrails.to_member());
        object.push_some("matchAndMerge", self.match_and_merge.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentPostProcess);
impl Model for AgentPostProcessStage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enabled: fields.read("enabled")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push_some("enabled", self.enabled.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentPostProcessStage);
impl Model for AgentPromptDemo {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            dimension_tested: fields.read("dimension_tested")?,
            expected: fields.read("expected")?,
            html: fields.read("html")?,
            id: fields.read("id")?,
            reason: fields.read("reason")?,
            tier: fields.read("tier")?,
            title: fields.read("title")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push("dimension_tested", self.dimension_tested.to_node());
        object.push("expected", self.expected.to_node());
        object.push("html", self.html.to_node());
        object.push("id", self.id.to_node());
        object.push("reason", self.reason.to_node());
        object.push("tier", self.tier.to_node());
        object.push("title", self.title.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentPromptDemo);
impl Model for AgentPromptDemos {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            cases: fields.read("cases")?,
            detection_dimensions: fields.read("detection_dimensions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("cases", self.cases.to_member());
        object.push_some(
            "detection_dimensions",
            self.detection_dimensions.to_member(),
        );
        object.finish()
    }
}

implement_serde!(Tolerant : AgentPromptDemos);
impl Model for AgentPromptEnhanced {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enhanced_prompt: fields.read("enhancedPrompt")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("enhancedPrompt", self.enhanced_prompt.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentPromptEnhanced);
impl Model for AgentPromptEnhancement {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            context: fields.read("context")?,
            requirement: fields.nullable("requirement")?,
            suggestion: fields.read("suggestion")?,
            suggestion_type: fields.read("suggestion_type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("context", self.context.to_member());
        object.push("requirement", self.requirement.to_node());
        object.push_some("suggestion", self.suggestion.to_member());
        object.push_some("suggestion_type", self.suggestion_type.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentPromptEnhancement);
impl Model for AgentPromptRefined {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            refiner_result: fields.read("refinerResult")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("refinerResult", self.refiner_result.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentPromptRefined);
impl Model for AgentPromptRefinement {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            analysis_prompt: fields.read("analysis_prompt")?,
            response_descriptions: fields.read("response_descriptions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("analysis_prompt", self.analysis_prompt.to_node());
        object.push(
            "response_descriptions",
            self.response_descriptions.to_node(),
        );
        object.finish()
    }
}

implement_serde!(Tolerant : AgentPromptRefinement);
impl Model for AgentPromptValidated {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            validation_result: fields.read("validationResult")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("validationResult", self.validation_result.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentPromptValidated);
impl Model for AgentPromptValidation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            analysis_prompt: fields.read("analysis_prompt")?,
            demos: fields.read("demos")?,
            requires_tool: fields.read("requires_tool")?,
            response_descriptions: fields.read("response_descriptions")?,
            suggested_required_inputs: fields.read("suggested_required_inputs")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("analysis_prompt", self.analysis_prompt.to_node());
        object.push("demos", self.demos.to_node());
        object.push("requires_tool", self.requires_tool.to_node());
        object.push(
            "response_descriptions",
            self.response_descriptions.to_node(),
        );
        object.push(
            "suggested_required_inputs",
            self.suggested_required_inputs.to_node(),
        );
        object.finish()
    }
}

implement_serde!(Tolerant : AgentPromptValidation);
impl Model for AgentReference {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("agentId", self.agent_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentReference);
impl Model for AgentResolvedConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution_strategy: fields.read("execution_strategy")?,
            extraction_strategies: fields.read("extraction_strategies")?,
            reasoning: fields.read("reasoning")?,
            strategy_options: fields.read("strategy_options")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("execution_strategy", self.execution_strategy.to_node());
        object.push(
            "extraction_strategies",
            self.extraction_strategies.to_node(),
        );
        object.push("reasoning", self.reasoning.to_node());
        object.push_some("strategy_options", self.strategy_options.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentResolvedConfig);
impl Model for AgentResponseDescriptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            confidence: fields.read("confidence")?,
            description: fields.read("description")?,
            finding_type: fields.read("findingType")?,
            html_selector: fields.read("htmlSelector")?,
            is_page_level: fields.read("isPageLevel")?,
            issue_type: fields.read("issueType")?,
            severity: fields.read("severity")?,
            suggestion: fields.read("suggestion")?,
            summary: fields.read("summary")?,
            target_text: fields.read("targetText")?,
            title: fields.read("title")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(12usize);
        object.push_some("confidence", self.confidence.to_member());
        object.push_some("description", self.description.to_member());
        object.push_some("findingType", self.finding_type.to_member());
        object.push_some("htmlSelector", self.html_selector.to_member());
        object.push_some("isPageLevel", self.is_page_level.to_member());
        object.push_some("issueType", self.issue_type.to_member());
        object.push_some("severity", self.severity.to_member());
        object.push_some("suggestion", self.suggestion.to_member());
        object.push_some("summary", self.summary.to_member());
        object.push_some("targetText", self.target_text.to_member());
        object.push_some("title", self.title.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentResponseDescriptions);
impl Model for AgentResponseSettings {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            ai_config: fields.read("aiConfig")?,
            formatting_prompt: fields.read("formattingPrompt")?,
            response_adapter: fields.read("responseAdapter")?,
            use_ai_formatting: fields.read("useAiFormatting")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("aiConfig", self.ai_config.to_member());
        object.push_some("formattingPrompt", self.formatting_prompt.to_member());
        object.push_some("responseAdapter", self.response_adapter.to_member());
        object.push_some("useAiFormatting", self.use_ai_formatting.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentResponseSettings);
impl Model for AgentRestApiBody {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Text)
                }),
                (
                    <::serde_json::Map<::std::string::String, ::serde_json::Value> as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::Fields),
                ),
            ],
            Self::Other,
        )
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
impl Model for AgentRestApiEndpoint {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            auth: fields.read("auth")?,
            body: fields.read("body")?,
            cache_ttl_seconds: fields.read("cacheTtlSeconds")?,
            description: fields.read("description")?,
            headers: fields.read("headers")?,
            id: fields.read("id")?,
            method: fields.read("method")?,
            name: fields.read("name")?,
            query: fields.read("query")?,
            response_path: fields.read("responsePath")?,
            timeout_ms: fields.read("timeoutMs")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(12usize);
        object.push_some("auth", self.auth.to_member());
        object.push_some("body", self.body.to_member());
        object.push_some("cacheTtlSeconds", self.cache_ttl_seconds.to_member());
        object.push("description", self.description.to_node());
        object.push_some("headers", self.headers.to_member());
        object.push_some("id", self.id.to_member());
        object.push_some("method", self.method.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("query", self.query.to_member());
        object.push_some("responsePath", self.response_path.to_member());
        object.push_some("timeoutMs", self.timeout_ms.to_member());
        object.push("url", self.url.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentRestApiEndpoint);
impl Model for AgentRestApiOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            endpoints: fields.read("endpoints")?,
            max_response_bytes: fields.read("maxResponseBytes")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("endpoints", self.endpoints.to_node());
        object.push_some("maxResponseBytes", self.max_response_bytes.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentRestApiOptions);
impl Model for AgentResultsSummary {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            errored_urls: fields.read("erroredUrls")?,
            findings: fields.read("findings")?,
            issues_created: fields.read("issuesCreated")?,
            match_result: fields.read("matchResult")?,
            severity_counts: fields.read("severityCounts")?,
            summary: fields.read("summary")?,
            total_annotations_created: fields.read("totalAnnotationsCreated")?,
            total_findings: fields.read("totalFindings")?,
            urls_errored: fields.read("urlsErrored")?,
            urls_processed: fields.read("urlsProcessed")?,
            urls_with_findings: fields.read("urlsWithFindings")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(11usize);
        object.push_some("erroredUrls", self.errored_urls.to_member());
        object.push_some("findings", self.findings.to_member());
        object.push_some("issuesCreated", self.issues_created.to_member());
        object.push_some("matchResult", self.match_result.to_member());
        object.push_some("severityCounts", self.severity_counts.to_member());
        object.push_some("summary", self.summary.to_member());
        object.push(
            "totalAnnotationsCreated",
            self.total_annotations_created.to_node(),
        );
        object.push("totalFindings", self.total_findings.to_node());
        object.push_some("urlsErrored", self.urls_errored.to_member());
        object.push("urlsProcessed", self.urls_processed.to_node());
        object.push("urlsWithFindings", self.urls_with_findings.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentResultsSummary);
impl Model for AgentRunAiConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            default_models: fields.read("defaultModels")?,
            max_tool_turns: fields.read("maxToolTurns")?,
            model: fields.read("model")?,
            provider: fields.read("provider")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("defaultModels", self.default_models.to_member());
        object.push_some("maxToolTurns", self.max_tool_turns.to_member());
        object.push_some("model", self.model.to_member());
        object.push_some("provider", self.provider.to_member());
        object.finish()
    }
}

implement_serde!(Strict : AgentRunAiConfig);
impl Model for AgentSampleFinding {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            element_selector: fields.read("elementSelector")?,
            is_correct: fields.read("isCorrect")?,
            message: fields.read("message")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("elementSelector", self.element_selector.to_member());
        object.push_some("isCorrect", self.is_correct.to_member());
        object.push("message", self.message.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentSampleFinding);
impl Model for AgentScope {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            content_types: fields.read("contentTypes")?,
            cross_page: fields.read("crossPage")?,
            page_scope: fields.read("pageScope")?,
            page_scope_exclude: fields.read("pageScopeExclude")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("contentTypes", self.content_types.to_member());
        object.push_some("crossPage", self.cross_page.to_member());
        object.push_some("pageScope", self.page_scope.to_member());
        object.push_some("pageScopeExclude", self.page_scope_exclude.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentScope);
impl Model for AgentScreenshotOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            device_type: fields.read("deviceType")?,
            max_page_height_px: fields.read("maxPageHeightPx")?,
            scroll_before_capture: fields.read("scrollBeforeCapture")?,
            wait_until: fields.read("waitUntil")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("deviceType", self.device_type.to_member());
        object.push_some("maxPageHeightPx", self.max_page_height_px.to_member());
        object.push_some(
            "scrollBeforeCapture",
            self.scroll_before_capture.to_member(),
        );
        object.push_some("waitUntil", self.wait_until.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentScreenshotOptions);
impl Model for AgentSetup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            checklist_origin: fields.read("checklistOrigin")?,
            setup_samples: fields.read("setupSamples")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("checklistOrigin", self.checklist_origin.to_member());
        object.push_some("setupSamples", self.setup_samples.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentSetup);
impl Model for AgentSetupSample {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            content: fields.read("content")?,
            findings: fields.read("findings")?,
            pm_notes: fields.read("pmNotes")?,
            pm_verdict: fields.read("pmVerdict")?,
            source: fields.read("source")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("content", self.content.to_node());
        object.push("findings", self.findings.to_node());
        object.push_some("pmNotes", self.pm_notes.to_member());
        object.push_some("pmVerdict", self.pm_verdict.to_member());
        object.push("source", self.source.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentSetupSample);
impl Model for AgentSitemapOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            max_entries: fields.read("maxEntries")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push_some("maxEntries", self.max_entries.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentSitemapOptions);
impl Model for AgentSkippedTask {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            original_text: fields.read("originalText")?,
            reason: fields.read("reason")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("originalText", self.original_text.to_node());
        object.push("reason", self.reason.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentSkippedTask);
impl Model for AgentStagehandOptions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            max_steps: fields.read("maxSteps")?,
            mode: fields.read("mode")?,
            model: fields.read("model")?,
            navigation_timeout: fields.read("navigationTimeout")?,
            system_prompt: fields.read("systemPrompt")?,
            use_structured_output: fields.read("useStructuredOutput")?,
            wait_until: fields.read("waitUntil")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("maxSteps", self.max_steps.to_member());
        object.push_some("mode", self.mode.to_member());
        object.push_some("model", self.model.to_member());
        object.push_some("navigationTimeout", self.navigation_timeout.to_member());
        object.push_some("systemPrompt", self.system_prompt.to_member());
        object.push_some(
            "useStructuredOutput",
            self.use_structured_output.to_member(),
        );
        object.push_some("waitUntil", self.wait_until.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentStagehandOptions);
impl Model for AgentSuggestedInput {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            description: fields.read("description")?,
            example: fields.read("example")?,
            name: fields.read("name")?,
            reason: fields.read("reason")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("description", self.description.to_node());
        object.push("example", self.example.to_node());
        object.push("name", self.name.to_node());
        object.push("reason", self.reason.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentSuggestedInput);
impl Model for AgentSummary {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            description: fields.read("description")?,
            enabled: fields.read("enabled")?,
            execution_count: fields.read("executionCount")?,
            id: fields.read("id")?,
            last_executed_at: fields.nullable("lastExecutedAt")?,
            managed_by: fields.read("managedBy")?,
            name: fields.read("name")?,
            system: fields.read("system")?,
            version: fields.read("version")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push("description", self.description.to_node());
        object.push("enabled", self.enabled.to_node());
        object.push("executionCount", self.execution_count.to_node());
        object.push("id", self.id.to_node());
        object.push("lastExecutedAt", self.last_executed_at.to_node());
        object.push("managedBy", self.managed_by.to_node());
        object.push("name", self.name.to_node());
        object.push_some("system", self.system.to_member());
        object.push_some("version", self.version.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentSummary);
impl Model for AgentTokenReport {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            all_time: fields.read("allTime")?,
            by_model: fields.read("byModel")?,
            monthly: fields.read("monthly")?,
            yearly: fields.read("yearly")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("allTime", self.all_time.to_node());
        object.push_some("byModel", self.by_model.to_member());
        object.push_some("monthly", self.monthly.to_member());
        object.push_some("yearly", self.yearly.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentTokenReport);
impl Model for AgentTokenTotals {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            completion_tokens: fields.read("completionTokens")?,
            prompt_tokens: fields.read("promptTokens")?,
            request_count: fields.read("requestCount")?,
            thoughts_tokens: fields.read("thoughtsTokens")?,
            total_tokens: fields.read("totalTokens")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("completionTokens", self.completion_tokens.to_node());
        object.push("promptTokens", self.prompt_tokens.to_node());
        object.push("requestCount", self.request_count.to_node());
        object.push("thoughtsTokens", self.thoughts_tokens.to_node());
        object.push("totalTokens", self.total_tokens.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentTokenTotals);
impl Model for AgentTokenUsage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            completion_tokens: fields.read("completionTokens")?,
            prompt_tokens: fields.read("promptTokens")?,
            thoughts_tokens: fields.read("thoughtsTokens")?,
            total_tokens: fields.read("totalTokens")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("completionTokens", self.completion_tokens.to_node());
        object.push("promptTokens", self.prompt_tokens.to_node());
        object.push_some("thoughtsTokens", self.thoughts_tokens.to_member());
        object.push("totalTokens", self.total_tokens.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentTokenUsage);
impl Model for AgentUrlOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            agent_name: fields.read("agentName")?,
            error: fields.read("error")?,
            findings: fields.read("findings")?,
            findings_count: fields.read("findingsCount")?,
            issue_count: fields.read("issueCount")?,
            status: fields.read("status")?,
            summary: fields.read("summary")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("agentName", self.agent_name.to_member());
        object.push_some("error", self.error.to_member());
        object.push("findings", self.findings.to_node());
        object.push("findingsCount", self.findings_count.to_node());
        object.push("issueCount", self.issue_count.to_node());
        object.push("status", self.status.to_node());
        object.push_some("summary", self.summary.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentUrlOutcome);
impl Model for AgentUrlResult {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            agent_name: fields.read("agentName")?,
            agent_result: fields.read("agentResult")?,
            finding_count: fields.read("findingCount")?,
            id: fields.read("id")?,
            processed_at: fields.read("processedAt")?,
            url: fields.read("url")?,
            url_hash: fields.read("urlHash")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("agentName", self.agent_name.to_member());
        object.push_some("agentResult", self.agent_result.to_member());
        object.push("findingCount", self.finding_count.to_node());
        object.push_some("id", self.id.to_member());
        object.push("processedAt", self.processed_at.to_node());
        object.push("url", self.url.to_node());
        object.push("urlHash", self.url_hash.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentUrlResult);
impl Model for AgentUserContextField {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            default_value: fields.read("defaultValue")?,
            example: fields.read("example")?,
            id: fields.read("id")?,
            required: fields.read("required")?,
            title: fields.read("title")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("defaultValue", self.default_value.to_member());
        object.push_some("example", self.example.to_member());
        object.push("id", self.id.to_node());
        object.push_some("required", self.required.to_member());
        object.push("title", self.title.to_node());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentUserContextField);
impl Model for AgentUserContextValue {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Text)
                }),
                (<f64 as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Number)
                }),
                (<bool as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Flag)
                }),
            ],
            Self::Other,
        )
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
impl Model for AgentVersion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            context_gathering: fields.read("contextGathering")?,
            created_at: fields.read("createdAt")?,
            execution: fields.read("execution")?,
            id: fields.read("id")?,
            input: fields.read("input")?,
            instructions: fields.read("instructions")?,
            phase_timeout_ms: fields.read("phaseTimeoutMs")?,
            post_process: fields.read("postProcess")?,
            raw_instructions: fields.read("rawInstructions")?,
            response: fields.read("response")?,
            scope: fields.read("scope")?,
            setup: fields.read("setup")?,
            version: fields.read("version")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push_some("contextGathering", self.context_gathering.to_member());
        object.push("createdAt", self.created_at.to_node());
        object.push_some("execution", self.execution.to_member());
        object.push("id", self.id.to_node());
        object.push_some("input", self.input.to_member());
        object.push_some("instructions", self.instructions.to_member());
        object.push_some("phaseTimeoutMs", self.phase_timeout_ms.to_member());
        object.push_some("postProcess", self.post_process.to_member());
        object.push_some("rawInstructions", self.raw_instructions.to_member());
        object.push_some("response", self.response.to_member());
        object.push_some("scope", self.scope.to_member());
        object.push_some("setup", self.setup.to_member());
        object.push("version", self.version.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : AgentVersion);
impl Model for AgentVersionList {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            versions: fields.read("versions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("versions", self.versions.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentVersionList);
impl Model for AgentVersionNumber {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            version: fields.read("version")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("version", self.version.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentVersionNumber);
impl Model for AgentsExtracted {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            extraction_result: fields.read("extractionResult")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("extractionResult", self.extraction_result.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentsExtracted);
impl Model for AgentsFound {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent: fields.read("agent")?,
            agents: fields.read("agents")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("agent", self.agent.to_member());
        object.push_some("agents", self.agents.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : AgentsFound);
impl Model for CountAgentExecutions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_ids: fields.read("agentIds")?,
            status: fields.read("status")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("agentIds", self.agent_ids.to_member());
        object.push_some("status", self.status.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CountAgentExecutions);
impl Model for CreateAgent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            context_gathering: fields.read("contextGathering")?,
            description: fields.read("description")?,
            enabled: fields.read("enabled")?,
            execution: fields.read("execution")?,
            input: fields.read("input")?,
            instructions: fields.read("instructions")?,
            metadata: fields.read("metadata")?,
            name: fields.read("name")?,
            phase_timeout_ms: fields.read("phaseTimeoutMs")?,
            post_process: fields.read("postProcess")?,
            raw_instructions: fields.read("rawInstructions")?,
            response: fields.read("response")?,
            scope: fields.read("scope")?,
            setup: fields.read("setup")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(15usize);
        object.push("contextGathering", self.context_gathering.to_node());
        object.push("description", self.description.to_node());
        object.push("enabled", self.enabled.to_node());
        object.push("execution", self.execution.to_node());
        object.push_some("input", self.input.to_member());
        object.push_some("instructions", self.instructions.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push("name", self.name.to_node());
        object.push_some("phaseTimeoutMs", self.phase_timeout_ms.to_member());
        object.push_some("postProcess", self.post_process.to_member());
        object.push_some("rawInstructions", self.raw_instructions.to_member());
        object.push_some("response", self.response.to_member());
        object.push_some("scope", self.scope.to_member());
        object.push_some("setup", self.setup.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Strict : CreateAgent);
impl Model for CreateAgentGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_ids: fields.read("agentIds")?,
            description: fields.read("description")?,
            metadata: fields.read("metadata")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("agentIds", self.agent_ids.to_member());
        object.push_some("description", self.description.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push("name", self.name.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CreateAgentGroup);
impl Model for DeleteAgent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("agentId", self.agent_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DeleteAgent);
impl Model for DeleteAgentGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            group_id: fields.read("groupId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("groupId", self.group_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DeleteAgentGroup);
impl Model for EnhanceAgentPrompt {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            prompt: fields.read("prompt")?,
            provider: fields.read("provider")?,
            user_context_fields: fields.read("userContextFields")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("prompt", self.prompt.to_node());
        object.push_some("provider", self.provider.to_member());
        object.push_some("userContextFields", self.user_context_fields.to_member());
        object.finish()
    }
}

implement_serde!(Strict : EnhanceAgentPrompt);
impl Model for ExtractAgents {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            file_base64: fields.read("fileBase64")?,
            file_name: fields.read("fileName")?,
            mime_type: fields.read("mimeType")?,
            provider: fields.read("provider")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("fileBase64", self.file_base64.to_node());
        object.push_some("fileName", self.file_name.to_member());
        object.push("mimeType", self.mime_type.to_node());
        object.push_some("provider", self.provider.to_member());
        object.finish()
    }
}

implement_serde!(Strict : ExtractAgents);
impl Model for GetAgentAnalytics {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            model: fields.read("model")?,
            month: fields.read("month")?,
            year: fields.read("year")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("model", self.model.to_member());
        object.push_some("month", self.month.to_member());
        object.push_some("year", self.year.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetAgentAnalytics);
impl Model for GetAgentExecution {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution_id: fields.read("executionId")?,
            include_results: fields.read("includeResults")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("executionId", self.execution_id.to_node());
        object.push_some("includeResults", self.include_results.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetAgentExecution);
impl Model for GetAgentGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            group_id: fields.read("groupId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("groupId", self.group_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : GetAgentGroup);
impl Model for GetAgents {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            filter: fields.read("filter")?,
            group_id: fields.read("groupId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("filter", self.filter.to_member());
        object.push_some("groupId", self.group_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetAgents);
impl Model for ListAgentExecutions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.finish()
    }
}

implement_serde!(Strict : ListAgentExecutions);
impl Model for ListAgentGroups {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let fields = at.fields(node)?;
        let value = Self {};
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Object(::std::vec::Vec::new())
    }
}

implement_serde!(Strict : ListAgentGroups);
impl Model for ListAgentVersions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("agentId", self.agent_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : ListAgentVersions);
impl Model for RefineAgentPrompt {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            analysis_prompt: fields.read("analysisPrompt")?,
            demo_feedback: fields.read("demoFeedback")?,
            provider: fields.read("provider")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("analysisPrompt", self.analysis_prompt.to_node());
        object.push("demoFeedback", self.demo_feedback.to_node());
        object.push_some("provider", self.provider.to_member());
        object.finish()
    }
}

implement_serde!(Strict : RefineAgentPrompt);
impl Model for RemoveAgentsFromGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_ids: fields.read("agentIds")?,
            group_id: fields.read("groupId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("agentIds", self.agent_ids.to_node());
        object.push("groupId", self.group_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : RemoveAgentsFromGroup);
impl Model for ResolveAgentConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            instructions: fields.read("instructions")?,
            provider: fields.read("provider")?,
            raw_instructions: fields.read("rawInstructions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("instructions", self.instructions.to_node());
        object.push_some("provider", self.provider.to_member());
        object.push_some("rawInstructions", self.raw_instructions.to_member());
        object.finish()
    }
}

implement_serde!(Strict : ResolveAgentConfig);
impl Model for RestoreAgentVersion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("agentId", self.agent_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : RestoreAgentVersion);
impl Model for RunAgent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            ai_config: fields.read("aiConfig")?,
            annotation_visibility: fields.read("annotationVisibility")?,
            cross_page_execute: fields.read("crossPageExecute")?,
            device_type: fields.read("deviceType")?,
            document_id: fields.read("documentId")?,
            max_urls_to_process: fields.read("maxUrlsToProcess")?,
            organization_id: fields.read("organizationId")?,
            ran_by: fields.read("ranBy")?,
            trigger: fields.read("trigger")?,
            url: fields.read("url")?,
            user_context: fields.read("userContext")?,
            workflow_execution_id: fields.read("workflowExecutionId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push("agentId", self.agent_id.to_node());
        object.push_some("aiConfig", self.ai_config.to_member());
        object.push_some(
            "annotationVisibility",
            self.annotation_visibility.to_member(),
        );
        object.push_some("crossPageExecute", self.cross_page_execute.to_member());
        object.push_some("deviceType", self.device_type.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push_some("maxUrlsToProcess", self.max_urls_to_process.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("ranBy", self.ran_by.to_member());
        object.push_some("trigger", self.trigger.to_member());
        object.push("url", self.url.to_node());
        object.push_some("userContext", self.user_context.to_member());
        object.push_some(
            "workflowExecutionId",
            self.workflow_execution_id.to_member(),
        );
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Strict : RunAgent);
impl Model for UpdateAgent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            description: fields.read("description")?,
            enabled: fields.read("enabled")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("agentId", self.agent_id.to_node());
        object.push_some("description", self.description.to_member());
        object.push_some("enabled", self.enabled.to_member());
        object.push_some("name", self.name.to_member());
        object.finish()
    }
}

implement_serde!(Strict : UpdateAgent);
impl Model for UpdateAgentGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            description: fields.read("description")?,
            group_id: fields.read("groupId")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("description", self.description.to_member());
        object.push("groupId", self.group_id.to_node());
        object.push_some("name", self.name.to_member());
        object.finish()
    }
}

implement_serde!(Strict : UpdateAgentGroup);
impl Model for UpdateAgentVersion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            context_gathering: fields.read("contextGathering")?,
            execution: fields.read("execution")?,
            input: fields.read("input")?,
            instructions: fields.read("instructions")?,
            metadata: fields.read("metadata")?,
            phase_timeout_ms: fields.read("phaseTimeoutMs")?,
            post_process: fields.read("postProcess")?,
            raw_instructions: fields.read("rawInstructions")?,
            response: fields.read("response")?,
            scope: fields.read("scope")?,
            setup: fields.read("setup")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(13usize);
        object.push("agentId", self.agent_id.to_node());
        object.push_some("contextGathering", self.context_gathering.to_member());
        object.push_some("execution", self.execution.to_member());
        object.push_some("input", self.input.to_member());
        object.push_some("instructions", self.instructions.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("phaseTimeoutMs", self.phase_timeout_ms.to_member());
        object.push_some("postProcess", self.post_process.to_member());
        object.push_some("rawInstructions", self.raw_instructions.to_member());
        object.push_some("response", self.response.to_member());
        object.push_some("scope", self.scope.to_member());
        object.push_some("setup", self.setup.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Strict : UpdateAgentVersion);
impl Model for ValidateAgentPrompt {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            prompt: fields.read("prompt")?,
            provider: fields.read("provider")?,
            user_context_fields: fields.read("userContextFields")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("prompt", self.prompt.to_node());
        object.push_some("provider", self.provider.to_member());
        object.push_some("userContextFields", self.user_context_fields.to_member());
        object.finish()
    }
}

implement_serde!(Strict : ValidateAgentPrompt);
