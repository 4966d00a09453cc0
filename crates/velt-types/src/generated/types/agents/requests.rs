// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl AddAgentsToGroup {
    /// Creates the value with its required fields.
    pub fn new(
        group_id: impl Into<::std::string::String>,
        agent_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        Self {
            agent_ids: agent_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
            group_id: group_id.into(),
        }
    }
}

impl CountAgentExecutions {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            agent_ids: Default::default(),
            status: Default::default(),
        }
    }

    /// Sets the IDs of the agents to count runs for: a list of at most 200, or a single
    /// ID. Each agent gets its own count. If omitted, all runs are counted.
    #[must_use]
    pub fn agent_ids(mut self, agent_ids: impl Into<AgentIdsToCount>) -> Self {
        self.agent_ids = Some(agent_ids.into());
        self
    }

    /// Sets the status of a run.
    #[must_use]
    pub fn status(mut self, status: impl Into<crate::types::AgentExecutionStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl CreateAgent {
    /// Creates the value with its required fields.
    pub fn new(
        name: impl Into<::std::string::String>,
        description: impl Into<::std::string::String>,
        context_gathering: impl Into<AgentContextGathering>,
        execution: impl Into<AgentExecutionSettings>,
        enabled: bool,
    ) -> Self {
        Self {
            context_gathering: context_gathering.into(),
            description: description.into(),
            enabled,
            execution: execution.into(),
            input: Default::default(),
            instructions: Default::default(),
            metadata: Default::default(),
            name: name.into(),
            phase_timeout_ms: Default::default(),
            post_process: Default::default(),
            raw_instructions: Default::default(),
            response: Default::default(),
            scope: Default::default(),
            setup: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets the instructions as written by the user.
    #[must_use]
    pub fn raw_instructions(mut self, raw_instructions: impl crate::OptionalText) -> Self {
        self.raw_instructions = raw_instructions.into_optional_text();
        self
    }

    /// Sets the instructions that the AI follows. Required unless the execution
    /// strategy is `service`.
    #[must_use]
    pub fn instructions(mut self, instructions: impl crate::OptionalText) -> Self {
        self.instructions = instructions.into_optional_text();
        self
    }

    /// Sets the timeout for each phase of a run, in milliseconds. If omitted, the
    /// platform default applies.
    #[must_use]
    pub fn phase_timeout_ms(mut self, phase_timeout_ms: i64) -> Self {
        self.phase_timeout_ms = Some(phase_timeout_ms);
        self
    }

    /// Sets additional data to store with the agent.
    #[must_use]
    pub fn metadata(mut self, metadata: impl crate::IntoObject) -> Self {
        self.metadata = Some(metadata.into_object());
        self
    }

    /// Sets how the response of an agent is formatted. The AI formatting settings are
    /// stored but have no effect yet.
    #[must_use]
    pub fn response(mut self, response: impl Into<AgentResponseSettings>) -> Self {
        self.response = Some(response.into());
        self
    }

    /// Sets how findings are processed. Each stage runs unless it is disabled. Unknown
    /// fields are rejected.
    #[must_use]
    pub fn post_process(mut self, post_process: impl Into<AgentPostProcess>) -> Self {
        self.post_process = Some(post_process.into());
        self
    }

    /// Sets the input that an agent needs for a run.
    #[must_use]
    pub fn input(mut self, input: impl Into<AgentInput>) -> Self {
        self.input = Some(input.into());
        self
    }

    /// Sets the pages that an agent applies to.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<AgentScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets the origin of an agent and the samples it was tested with. Not used by
    /// runs.
    #[must_use]
    pub fn setup(mut self, setup: impl Into<AgentSetup>) -> Self {
        self.setup = Some(setup.into());
        self
    }

    /// Sets a field that has no setter.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl AgentContextGathering {
    /// Creates the value with its required fields.
    pub fn new(
        strategies: impl IntoIterator<Item = impl Into<crate::types::AgentContextStrategy>>,
    ) -> Self {
        Self {
            ai_config: Default::default(),
            strategies: strategies.into_iter().map(Into::into).collect(),
            strategy_options: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets the options for the context strategies, by strategy name.
    #[must_use]
    pub fn strategy_options(
        mut self,
        strategy_options: impl Into<AgentContextStrategyOptions>,
    ) -> Self {
        self.strategy_options = Some(strategy_options.into());
        self
    }

    /// Sets the AI settings for one phase of an agent. Unknown fields are rejected.
    #[must_use]
    pub fn ai_config(mut self, ai_config: impl Into<AgentAiConfig>) -> Self {
        self.ai_config = Some(ai_config.into());
        self
    }

    /// Sets a field that has no setter.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

crate::from_reference!(AgentContextGathering);
impl AgentContextStrategyOptions {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            computed_styles: Default::default(),
            lighthouse: Default::default(),
            rest_api: Default::default(),
            sitemap_data: Default::default(),
            web_page_css: Default::default(),
            web_page_html: Default::default(),
            web_page_screenshot: Default::default(),
            web_page_text: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets the options for gathering the text of a page.
    #[must_use]
    pub fn web_page_text(mut self, web_page_text: impl Into<AgentPageTextOptions>) -> Self {
        self.web_page_text = Some(web_page_text.into());
        self
    }

    /// Sets the options for taking a screenshot of a page.
    #[must_use]
    pub fn web_page_screenshot(
        mut self,
        web_page_screenshot: impl Into<AgentScreenshotOptions>,
    ) -> Self {
        self.web_page_screenshot = Some(web_page_screenshot.into());
        self
    }

    /// Sets the options for gathering the HTML of a page.
    #[must_use]
    pub fn web_page_html(mut self, web_page_html: impl Into<AgentPageHtmlOptions>) -> Self {
        self.web_page_html = Some(web_page_html.into());
        self
    }

    /// Sets the options for gathering the styles of a page.
    #[must_use]
    pub fn web_page_css(mut self, web_page_css: impl Into<AgentPageCssOptions>) -> Self {
        self.web_page_css = Some(web_page_css.into());
        self
    }

    /// Sets the options for gathering computed styles.
    #[must_use]
    pub fn computed_styles(
        mut self,
        computed_styles: impl Into<AgentComputedStylesOptions>,
    ) -> Self {
        self.computed_styles = Some(computed_styles.into());
        self
    }

    /// Sets the options for gathering sitemaps.
    #[must_use]
    pub fn sitemap_data(mut self, sitemap_data: impl Into<AgentSitemapOptions>) -> Self {
        self.sitemap_data = Some(sitemap_data.into());
        self
    }

    /// Sets the options for the Lighthouse audit.
    #[must_use]
    pub fn lighthouse(mut self, lighthouse: impl Into<AgentLighthouseOptions>) -> Self {
        self.lighthouse = Some(lighthouse.into());
        self
    }

    /// Sets `rest_api`.
    ///
    /// REST endpoints whose responses are added to the prompt as the variable
    /// `restApiData`.
    #[must_use]
    pub fn rest_api(mut self, rest_api: impl Into<AgentRestApiOptions>) -> Self {
        self.rest_api = Some(rest_api.into());
        self
    }

    /// Sets a field that has no setter.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

crate::from_reference!(AgentContextStrategyOptions);
impl AgentPageTextOptions {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            device_type: Default::default(),
            exclude_iframes: Default::default(),
        }
    }

    /// Sets the device type to emulate. Defaults to `desktop`.
    #[must_use]
    pub fn device_type(mut self, device_type: impl Into<crate::types::AgentDeviceType>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets whether to exclude the content of iframes. Defaults to false.
    #[must_use]
    pub fn exclude_iframes(mut self, exclude_iframes: bool) -> Self {
        self.exclude_iframes = Some(exclude_iframes);
        self
    }
}

crate::from_reference!(AgentPageTextOptions);
impl AgentScreenshotOptions {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            device_type: Default::default(),
            max_page_height_px: Default::default(),
            scroll_before_capture: Default::default(),
            wait_until: Default::default(),
        }
    }

    /// Sets whether to scroll through the page before taking the screenshot.
    #[must_use]
    pub fn scroll_before_capture(mut self, scroll_before_capture: bool) -> Self {
        self.scroll_before_capture = Some(scroll_before_capture);
        self
    }

    /// Sets the maximum page height to capture, in pixels.
    #[must_use]
    pub fn max_page_height_px(mut self, max_page_height_px: f64) -> Self {
        self.max_page_height_px = Some(max_page_height_px);
        self
    }

    /// Sets the Puppeteer event that the browser waits for.
    #[must_use]
    pub fn wait_until(mut self, wait_until: impl crate::OptionalText) -> Self {
        self.wait_until = wait_until.into_optional_text();
        self
    }

    /// Sets the device type to emulate. Defaults to `desktop` for runs and page text.
    #[must_use]
    pub fn device_type(mut self, device_type: impl Into<crate::types::AgentDeviceType>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

crate::from_reference!(AgentScreenshotOptions);
impl AgentPageHtmlOptions {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            exclude_iframes: Default::default(),
            include_body: Default::default(),
            include_head: Default::default(),
            wait_until: Default::default(),
        }
    }

    /// Sets whether to include the head of the page. Defaults to true.
    #[must_use]
    pub fn include_head(mut self, include_head: bool) -> Self {
        self.include_head = Some(include_head);
        self
    }

    /// Sets whether to include the body of the page. Defaults to true.
    #[must_use]
    pub fn include_body(mut self, include_body: bool) -> Self {
        self.include_body = Some(include_body);
        self
    }

    /// Sets whether to exclude the content of iframes. Defaults to false.
    #[must_use]
    pub fn exclude_iframes(mut self, exclude_iframes: bool) -> Self {
        self.exclude_iframes = Some(exclude_iframes);
        self
    }

    /// Sets the Puppeteer event that the browser waits for.
    #[must_use]
    pub fn wait_until(mut self, wait_until: impl crate::OptionalText) -> Self {
        self.wait_until = wait_until.into_optional_text();
        self
    }
}

crate::from_reference!(AgentPageHtmlOptions);
impl AgentPageCssOptions {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            include_inline_styles: Default::default(),
        }
    }

    /// Sets whether to include the content of `<style>` elements.
    #[must_use]
    pub fn include_inline_styles(mut self, include_inline_styles: bool) -> Self {
        self.include_inline_styles = Some(include_inline_styles);
        self
    }
}

crate::from_reference!(AgentPageCssOptions);
impl AgentComputedStylesOptions {
    /// Creates the value with its required fields.
    pub fn new(selectors: impl IntoIterator<Item: AsRef<str>>) -> Self {
        Self {
            properties: Default::default(),
            selectors: selectors
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        }
    }

    /// Sets the CSS properties to read instead of the default ones.
    #[must_use]
    pub fn properties(mut self, properties: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.properties = Some(
            properties
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

crate::from_reference!(AgentComputedStylesOptions);
impl AgentSitemapOptions {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            max_entries: Default::default(),
        }
    }

    /// Sets the maximum number of entries to read. Defaults to 500.
    #[must_use]
    pub fn max_entries(mut self, max_entries: i64) -> Self {
        self.max_entries = Some(max_entries);
        self
    }
}

crate::from_reference!(AgentSitemapOptions);
impl AgentLighthouseOptions {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            categories: Default::default(),
            form_factor: Default::default(),
        }
    }

    /// Sets the Lighthouse categories to audit.
    #[must_use]
    pub fn categories(mut self, categories: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.categories = Some(
            categories
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the device type to emulate. Defaults to `desktop` for runs and page text.
    #[must_use]
    pub fn form_factor(mut self, form_factor: impl Into<crate::types::AgentDeviceType>) -> Self {
        self.form_factor = Some(form_factor.into());
        self
    }
}

crate::from_reference!(AgentLighthouseOptions);
impl AgentRestApiOptions {
    /// Creates the value with its required fields.
    pub fn new(endpoints: impl IntoIterator<Item = impl Into<AgentRestApiEndpoint>>) -> Self {
        Self {
            endpoints: endpoints.into_iter().map(Into::into).collect(),
            max_response_bytes: Default::default(),
        }
    }

    /// Sets the maximum size of each response, in bytes. Defaults to 1000000. Values
    /// above 5000000 are treated as 5000000.
    #[must_use]
    pub fn max_response_bytes(mut self, max_response_bytes: i64) -> Self {
        self.max_response_bytes = Some(max_response_bytes);
        self
    }
}

crate::from_reference!(AgentRestApiOptions);
impl AgentRestApiEndpoint {
    /// Creates the value with its required fields.
    pub fn new(
        url: impl Into<::std::string::String>,
        description: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            auth: Default::default(),
            body: Default::default(),
            cache_ttl_seconds: Default::default(),
            description: description.into(),
            headers: Default::default(),
            id: Default::default(),
            method: Default::default(),
            name: Default::default(),
            query: Default::default(),
            response_path: Default::default(),
            timeout_ms: Default::default(),
            url: url.into(),
        }
    }

    /// Sets the HTTP method of the request. Defaults to `GET`.
    #[must_use]
    pub fn method(mut self, method: impl Into<crate::types::AgentHttpMethod>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Sets the endpoint ID, chosen by you.
    #[must_use]
    pub fn id(mut self, id: impl crate::OptionalText) -> Self {
        self.id = id.into_optional_text();
        self
    }

    /// Sets the display name of the endpoint.
    #[must_use]
    pub fn name(mut self, name: impl crate::OptionalText) -> Self {
        self.name = name.into_optional_text();
        self
    }

    /// Sets the request headers, without secrets. May contain variables in double
    /// braces.
    #[must_use]
    pub fn headers(
        mut self,
        headers: impl IntoIterator<
            Item = (
                impl Into<::std::string::String>,
                impl Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.headers = Some(
            headers
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets the query parameters. May contain variables in double braces.
    #[must_use]
    pub fn query(
        mut self,
        query: impl IntoIterator<
            Item = (
                impl Into<::std::string::String>,
                impl Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.query = Some(
            query
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets the request body, for methods such as `POST`. May contain variables in
    /// double braces.
    #[must_use]
    pub fn body(mut self, body: impl Into<AgentRestApiBody>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets the credentials that Velt sends to your server. Every type except `none`
    /// requires its own fields. In responses, secrets are replaced with `__redacted__`,
    /// which must not be sent back.
    #[must_use]
    pub fn auth(mut self, auth: impl Into<AgentAuth>) -> Self {
        self.auth = Some(auth.into());
        self
    }

    /// Sets `cache_ttl_seconds`.
    ///
    /// Cache lifetime of the response, in seconds, at most 86400. Defaults to 0, which
    /// disables caching.
    #[must_use]
    pub fn cache_ttl_seconds(mut self, cache_ttl_seconds: i64) -> Self {
        self.cache_ttl_seconds = Some(cache_ttl_seconds);
        self
    }

    /// Sets the timeout for the response, in milliseconds. Defaults to 10000. Values
    /// above 30000 are treated as 30000.
    #[must_use]
    pub fn timeout_ms(mut self, timeout_ms: i64) -> Self {
        self.timeout_ms = Some(timeout_ms);
        self
    }

    /// Sets the dot-separated path of the field to extract from the JSON response.
    #[must_use]
    pub fn response_path(mut self, response_path: impl crate::OptionalText) -> Self {
        self.response_path = response_path.into_optional_text();
        self
    }
}

crate::from_reference!(AgentRestApiEndpoint);
impl AgentAuth {
    /// Creates the value with its required fields.
    pub fn new(type_: impl Into<crate::types::AgentAuthType>) -> Self {
        Self {
            headers: Default::default(),
            password: Default::default(),
            token: Default::default(),
            type_: type_.into(),
            username: Default::default(),
        }
    }

    /// Sets the bearer token. Required for the type `bearer`.
    #[must_use]
    pub fn token(mut self, token: impl Into<crate::Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets the username. Required for the type `basic`.
    #[must_use]
    pub fn username(mut self, username: impl crate::OptionalText) -> Self {
        self.username = username.into_optional_text();
        self
    }

    /// Sets the password. Required for the type `basic`.
    #[must_use]
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `headers`.
    ///
    /// Headers whose values are secret. Required for the type `header`.
    #[must_use]
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<::std::string::String>, impl Into<crate::Secret>)>,
    ) -> Self {
        self.headers = Some(
            headers
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

crate::from_reference!(AgentAuth);
impl AgentAiConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            max_tool_turns: Default::default(),
            model: Default::default(),
            provider: Default::default(),
            response_mime_type: Default::default(),
        }
    }

    /// Sets the AI provider. If omitted, the platform default applies.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<crate::types::AgentAiProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets `model`.
    ///
    /// Deprecated. Accepted but discarded. To pin a model, set it when you run the
    /// agent.
    #[must_use]
    pub fn model(mut self, model: impl crate::OptionalText) -> Self {
        self.model = model.into_optional_text();
        self
    }

    /// Sets `response_mime_type`.
    ///
    /// Deprecated. Accepted but discarded.
    #[must_use]
    pub fn response_mime_type(mut self, response_mime_type: impl crate::OptionalText) -> Self {
        self.response_mime_type = response_mime_type.into_optional_text();
        self
    }

    /// Sets the maximum number of tool turns for the strategy `mcp-tools`, from 1 to
    /// 16. Stored only in the execution settings. Defaults to 8.
    #[must_use]
    pub fn max_tool_turns(mut self, max_tool_turns: i64) -> Self {
        self.max_tool_turns = Some(max_tool_turns);
        self
    }
}

crate::from_reference!(AgentAiConfig);
impl AgentExecutionSettings {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            ai_config: Default::default(),
            execution_strategy: Default::default(),
            knowledge: Default::default(),
            mcp_servers: Default::default(),
            response_descriptions: Default::default(),
            service_id: Default::default(),
            strategy_options: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets the execution strategy. Defaults to `ai`.
    #[must_use]
    pub fn execution_strategy(
        mut self,
        execution_strategy: impl Into<crate::types::AgentExecutionStrategy>,
    ) -> Self {
        self.execution_strategy = Some(execution_strategy.into());
        self
    }

    /// Sets the service that an agent uses. Required for the execution strategies
    /// `service` and `service+ai`.
    #[must_use]
    pub fn service_id(mut self, service_id: impl Into<crate::types::AgentService>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// Sets the AI settings for one phase of an agent. Unknown fields are rejected.
    #[must_use]
    pub fn ai_config(mut self, ai_config: impl Into<AgentAiConfig>) -> Self {
        self.ai_config = Some(ai_config.into());
        self
    }

    /// Sets the MCP servers whose tools the AI may use, at most 5. The strategy
    /// `mcp-tools` requires at least one. An update replaces the whole list, including
    /// its secrets.
    #[must_use]
    pub fn mcp_servers(
        mut self,
        mcp_servers: impl IntoIterator<Item = impl Into<AgentMcpServer>>,
    ) -> Self {
        self.mcp_servers = Some(mcp_servers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `response_descriptions`.
    ///
    /// Instructions that tell the AI how to fill in each field of a finding.
    #[must_use]
    pub fn response_descriptions(
        mut self,
        response_descriptions: impl Into<AgentResponseDescriptions>,
    ) -> Self {
        self.response_descriptions = Some(response_descriptions.into());
        self
    }

    /// Sets the options for the execution strategies, by strategy name.
    #[must_use]
    pub fn strategy_options(
        mut self,
        strategy_options: impl Into<AgentExecutionStrategyOptions>,
    ) -> Self {
        self.strategy_options = Some(strategy_options.into());
        self
    }

    /// Sets the knowledge from Memory that an agent uses. Unknown fields are rejected.
    #[must_use]
    pub fn knowledge(mut self, knowledge: impl Into<AgentKnowledge>) -> Self {
        self.knowledge = Some(knowledge.into());
        self
    }

    /// Sets a field that has no setter.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

crate::from_reference!(AgentExecutionSettings);
impl AgentMcpServer {
    /// Creates the value with its required fields.
    pub fn new(
        id: impl Into<::std::string::String>,
        url: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            allowed_tools: Default::default(),
            auth: Default::default(),
            description: Default::default(),
            id: id.into(),
            name: Default::default(),
            timeout_ms: Default::default(),
            transport: Default::default(),
            url: url.into(),
        }
    }

    /// Sets the display name of the server.
    #[must_use]
    pub fn name(mut self, name: impl crate::OptionalText) -> Self {
        self.name = name.into_optional_text();
        self
    }

    /// Sets what the server provides.
    #[must_use]
    pub fn description(mut self, description: impl crate::OptionalText) -> Self {
        self.description = description.into_optional_text();
        self
    }

    /// Sets the transport of the server. Defaults to `http`.
    #[must_use]
    pub fn transport(mut self, transport: impl Into<crate::types::AgentMcpTransport>) -> Self {
        self.transport = Some(transport.into());
        self
    }

    /// Sets the credentials that Velt sends to your server. Every type except `none`
    /// requires its own fields. In responses, secrets are replaced with `__redacted__`,
    /// which must not be sent back.
    #[must_use]
    pub fn auth(mut self, auth: impl Into<AgentAuth>) -> Self {
        self.auth = Some(auth.into());
        self
    }

    /// Sets the names of the tools that the AI may use. If omitted, all tools are
    /// allowed. The AI has access to at most 64 tools per server.
    #[must_use]
    pub fn allowed_tools(mut self, allowed_tools: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.allowed_tools = Some(
            allowed_tools
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the timeout for each response from the server, in milliseconds. Defaults to
    /// 30000. Values above 120000 are treated as 120000.
    #[must_use]
    pub fn timeout_ms(mut self, timeout_ms: i64) -> Self {
        self.timeout_ms = Some(timeout_ms);
        self
    }
}

crate::from_reference!(AgentMcpServer);
impl AgentResponseDescriptions {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            confidence: Default::default(),
            description: Default::default(),
            finding_type: Default::default(),
            html_selector: Default::default(),
            is_page_level: Default::default(),
            issue_type: Default::default(),
            severity: Default::default(),
            suggestion: Default::default(),
            summary: Default::default(),
            target_text: Default::default(),
            title: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets how to write the summary of the whole analysis.
    #[must_use]
    pub fn summary(mut self, summary: impl crate::OptionalText) -> Self {
        self.summary = summary.into_optional_text();
        self
    }

    /// Sets how to write the title.
    #[must_use]
    pub fn title(mut self, title: impl crate::OptionalText) -> Self {
        self.title = title.into_optional_text();
        self
    }

    /// Sets how to write the description.
    #[must_use]
    pub fn description(mut self, description: impl crate::OptionalText) -> Self {
        self.description = description.into_optional_text();
        self
    }

    /// Sets how to choose the severity, which is `critical`, `high`, `medium`, `low` or
    /// `info`.
    #[must_use]
    pub fn severity(mut self, severity: impl crate::OptionalText) -> Self {
        self.severity = severity.into_optional_text();
        self
    }

    /// Sets how to choose the target text on the page.
    #[must_use]
    pub fn target_text(mut self, target_text: impl crate::OptionalText) -> Self {
        self.target_text = target_text.into_optional_text();
        self
    }

    /// Sets how to write the suggestion.
    #[must_use]
    pub fn suggestion(mut self, suggestion: impl crate::OptionalText) -> Self {
        self.suggestion = suggestion.into_optional_text();
        self
    }

    /// Sets how to decide whether a finding is about the appearance of the page instead
    /// of text on it.
    #[must_use]
    pub fn is_page_level(mut self, is_page_level: impl crate::OptionalText) -> Self {
        self.is_page_level = is_page_level.into_optional_text();
        self
    }

    /// Sets how to classify the issue.
    #[must_use]
    pub fn issue_type(mut self, issue_type: impl crate::OptionalText) -> Self {
        self.issue_type = issue_type.into_optional_text();
        self
    }

    /// Sets how to rate the confidence, from 0 to 100.
    #[must_use]
    pub fn confidence(mut self, confidence: impl crate::OptionalText) -> Self {
        self.confidence = confidence.into_optional_text();
        self
    }

    /// Sets how to choose the CSS selector of the element.
    #[must_use]
    pub fn html_selector(mut self, html_selector: impl crate::OptionalText) -> Self {
        self.html_selector = html_selector.into_optional_text();
        self
    }

    /// Sets how to classify the finding.
    #[must_use]
    pub fn finding_type(mut self, finding_type: impl crate::OptionalText) -> Self {
        self.finding_type = finding_type.into_optional_text();
        self
    }

    /// Sets a field that has no setter.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

crate::from_reference!(AgentResponseDescriptions);
impl AgentExecutionStrategyOptions {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            stagehand_agent: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets the options for a browser agent.
    #[must_use]
    pub fn stagehand_agent(mut self, stagehand_agent: impl Into<AgentStagehandOptions>) -> Self {
        self.stagehand_agent = Some(stagehand_agent.into());
        self
    }

    /// Sets a field that has no setter.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

crate::from_reference!(AgentExecutionStrategyOptions);
impl AgentStagehandOptions {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            max_steps: Default::default(),
            mode: Default::default(),
            model: Default::default(),
            navigation_timeout: Default::default(),
            system_prompt: Default::default(),
            use_structured_output: Default::default(),
            wait_until: Default::default(),
        }
    }

    /// Sets the mode of the agent. Defaults to `hybrid`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<crate::types::AgentStagehandMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets the maximum number of steps. Defaults to 25.
    #[must_use]
    pub fn max_steps(mut self, max_steps: i64) -> Self {
        self.max_steps = Some(max_steps);
        self
    }

    /// Sets the model to use instead of the agent's model.
    #[must_use]
    pub fn model(mut self, model: impl crate::OptionalText) -> Self {
        self.model = model.into_optional_text();
        self
    }

    /// Sets the system prompt.
    #[must_use]
    pub fn system_prompt(mut self, system_prompt: impl crate::OptionalText) -> Self {
        self.system_prompt = system_prompt.into_optional_text();
        self
    }

    /// Sets whether the agent returns structured output. Defaults to true.
    #[must_use]
    pub fn use_structured_output(mut self, use_structured_output: bool) -> Self {
        self.use_structured_output = Some(use_structured_output);
        self
    }

    /// Sets the event that the agent waits for. Defaults to `networkidle2`.
    #[must_use]
    pub fn wait_until(mut self, wait_until: impl Into<crate::types::AgentStagehandWait>) -> Self {
        self.wait_until = Some(wait_until.into());
        self
    }

    /// Sets the timeout for loading a page, in milliseconds. Defaults to 30000.
    #[must_use]
    pub fn navigation_timeout(mut self, navigation_timeout: i64) -> Self {
        self.navigation_timeout = Some(navigation_timeout);
        self
    }
}

crate::from_reference!(AgentStagehandOptions);
impl AgentKnowledge {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            max_activities: Default::default(),
            max_chunks: Default::default(),
            max_patterns: Default::default(),
            use_memory: Default::default(),
        }
    }

    /// Sets whether to add knowledge, patterns and activities from Memory to the
    /// prompt, as the variable `memoryContext`.
    #[must_use]
    pub fn use_memory(mut self, use_memory: bool) -> Self {
        self.use_memory = Some(use_memory);
        self
    }

    /// Sets the maximum number of knowledge chunks to use, from 1 to 20.
    #[must_use]
    pub fn max_chunks(mut self, max_chunks: i64) -> Self {
        self.max_chunks = Some(max_chunks);
        self
    }

    /// Sets the maximum number of learned patterns to use, from 1 to 20.
    #[must_use]
    pub fn max_patterns(mut self, max_patterns: i64) -> Self {
        self.max_patterns = Some(max_patterns);
        self
    }

    /// Sets the maximum number of recent activities to use, from 1 to 20.
    #[must_use]
    pub fn max_activities(mut self, max_activities: i64) -> Self {
        self.max_activities = Some(max_activities);
        self
    }
}

crate::from_reference!(AgentKnowledge);
impl AgentResponseSettings {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            ai_config: Default::default(),
            formatting_prompt: Default::default(),
            response_adapter: Default::default(),
            use_ai_formatting: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets whether an AI formats the response. Has no effect yet.
    #[must_use]
    pub fn use_ai_formatting(mut self, use_ai_formatting: bool) -> Self {
        self.use_ai_formatting = Some(use_ai_formatting);
        self
    }

    /// Sets the prompt for AI formatting. Has no effect yet.
    #[must_use]
    pub fn formatting_prompt(mut self, formatting_prompt: impl crate::OptionalText) -> Self {
        self.formatting_prompt = formatting_prompt.into_optional_text();
        self
    }

    /// Sets the adapter for the response of a service.
    #[must_use]
    pub fn response_adapter(
        mut self,
        response_adapter: impl Into<crate::types::AgentResponseAdapter>,
    ) -> Self {
        self.response_adapter = Some(response_adapter.into());
        self
    }

    /// Sets the AI settings for one phase of an agent. Unknown fields are rejected.
    #[must_use]
    pub fn ai_config(mut self, ai_config: impl Into<AgentAiConfig>) -> Self {
        self.ai_config = Some(ai_config.into());
        self
    }

    /// Sets a field that has no setter.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

crate::from_reference!(AgentResponseSettings);
impl AgentPostProcess {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            analytics: Default::default(),
            annotations: Default::default(),
            custom_processors: Default::default(),
            delete_previous_suggestions: Default::default(),
            guardrails: Default::default(),
            match_and_merge: Default::default(),
        }
    }

    /// Sets a stage that processes findings. `guardrails` removes duplicates and
    /// sanitizes text, `deletePreviousSuggestions` deletes the suggestions of the
    /// previous run for the same page, and `analytics` tracks events.
    #[must_use]
    pub fn guardrails(mut self, guardrails: impl Into<AgentPostProcessStage>) -> Self {
        self.guardrails = Some(guardrails.into());
        self
    }

    /// Sets a stage that processes findings. `guardrails` removes duplicates and
    /// sanitizes text, `deletePreviousSuggestions` deletes the suggestions of the
    /// previous run for the same page, and `analytics` tracks events.
    #[must_use]
    pub fn delete_previous_suggestions(
        mut self,
        delete_previous_suggestions: impl Into<AgentPostProcessStage>,
    ) -> Self {
        self.delete_previous_suggestions = Some(delete_previous_suggestions.into());
        self
    }

    /// Sets the stage that turns findings into comment annotations.
    #[must_use]
    pub fn annotations(mut self, annotations: impl Into<AgentAnnotationStage>) -> Self {
        self.annotations = Some(annotations.into());
        self
    }

    /// Sets a stage that processes findings. `guardrails` removes duplicates and
    /// sanitizes text, `deletePreviousSuggestions` deletes the suggestions of the
    /// previous run for the same page, and `analytics` tracks events.
    #[must_use]
    pub fn analytics(mut self, analytics: impl Into<AgentPostProcessStage>) -> Self {
        self.analytics = Some(analytics.into());
        self
    }

    /// Sets `match_and_merge`.
    ///
    /// Ignored. Replaced by `deletePreviousSuggestions`.
    #[must_use]
    pub fn match_and_merge(mut self, match_and_merge: impl Into<AgentPostProcessStage>) -> Self {
        self.match_and_merge = Some(match_and_merge.into());
        self
    }

    /// Sets the names of custom post-processors.
    #[must_use]
    pub fn custom_processors(
        mut self,
        custom_processors: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        self.custom_processors = Some(
            custom_processors
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

crate::from_reference!(AgentPostProcess);
impl AgentPostProcessStage {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
        }
    }

    /// Sets whether the stage runs. Defaults to true.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

crate::from_reference!(AgentPostProcessStage);
impl AgentAnnotationStage {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
            strategy: Default::default(),
        }
    }

    /// Sets whether the stage runs. Defaults to true.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets how annotations are created from findings. Velt does not document what the
    /// strategies do.
    #[must_use]
    pub fn strategy(mut self, strategy: impl Into<crate::types::AgentAnnotationStrategy>) -> Self {
        self.strategy = Some(strategy.into());
        self
    }
}

crate::from_reference!(AgentAnnotationStage);
impl AgentInput {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            input_requirements: Default::default(),
            supported_variables: Default::default(),
            user_context_fields: Default::default(),
            variable_keys: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets the names of the variables that the agent expects.
    #[must_use]
    pub fn variable_keys(mut self, variable_keys: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.variable_keys = Some(
            variable_keys
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the fields that users fill in.
    #[must_use]
    pub fn user_context_fields(
        mut self,
        user_context_fields: impl IntoIterator<Item = impl Into<AgentUserContextField>>,
    ) -> Self {
        self.user_context_fields = Some(user_context_fields.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the inputs that an agent requires.
    #[must_use]
    pub fn input_requirements(
        mut self,
        input_requirements: impl Into<AgentInputRequirements>,
    ) -> Self {
        self.input_requirements = Some(input_requirements.into());
        self
    }

    /// Sets the variables that the prompt can use, such as `restApiData`. Velt derives
    /// them from the context strategies and `variableKeys`. Present only in responses.
    #[must_use]
    pub fn supported_variables(
        mut self,
        supported_variables: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        self.supported_variables = Some(
            supported_variables
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets a field that has no setter.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

crate::from_reference!(AgentInput);
impl AgentUserContextField {
    /// Creates the value with its required fields.
    pub fn new(
        id: impl Into<::std::string::String>,
        title: impl Into<::std::string::String>,
        type_: impl Into<crate::types::AgentUserContextType>,
    ) -> Self {
        Self {
            default_value: Default::default(),
            example: Default::default(),
            id: id.into(),
            required: Default::default(),
            title: title.into(),
            type_: type_.into(),
        }
    }

    /// Sets whether a value is required. Not documented for the prompt operations.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Sets an example value to display.
    #[must_use]
    pub fn example(mut self, example: impl crate::OptionalText) -> Self {
        self.example = example.into_optional_text();
        self
    }

    /// Sets the default value of a field that users fill in.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<AgentUserContextValue>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
}

crate::from_reference!(AgentUserContextField);
impl AgentInputRequirements {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            requires: Default::default(),
            requires_one_of: Default::default(),
        }
    }

    /// Sets `requires`.
    ///
    /// Inputs that are all required.
    #[must_use]
    pub fn requires(mut self, requires: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.requires = Some(
            requires
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets `requires_one_of`.
    ///
    /// Inputs of which one is required.
    #[must_use]
    pub fn requires_one_of(mut self, requires_one_of: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.requires_one_of = Some(
            requires_one_of
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

crate::from_reference!(AgentInputRequirements);
impl AgentScope {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            content_types: Default::default(),
            cross_page: Default::default(),
            page_scope: Default::default(),
            page_scope_exclude: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `page_scope`.
    ///
    /// URL patterns of the pages that the agent runs on.
    #[must_use]
    pub fn page_scope(mut self, page_scope: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.page_scope = Some(
            page_scope
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets `page_scope_exclude`.
    ///
    /// URL patterns of the pages that the agent does not run on.
    #[must_use]
    pub fn page_scope_exclude(
        mut self,
        page_scope_exclude: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        self.page_scope_exclude = Some(
            page_scope_exclude
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the content types that the agent handles.
    #[must_use]
    pub fn content_types(mut self, content_types: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.content_types = Some(
            content_types
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets how an agent compares pages with each other. An update replaces the whole
    /// object.
    #[must_use]
    pub fn cross_page(mut self, cross_page: impl Into<AgentCrossPage>) -> Self {
        self.cross_page = Some(cross_page.into());
        self
    }

    /// Sets a field that has no setter.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

crate::from_reference!(AgentScope);
impl AgentCrossPage {
    /// Creates the value with its required fields.
    pub fn new(
        enabled: bool,
        target_property: impl Into<::std::string::String>,
        page_discovery: impl Into<crate::types::AgentPageDiscovery>,
    ) -> Self {
        Self {
            enabled,
            page_discovery: page_discovery.into(),
            pages: Default::default(),
            source_of_truth_knowledge_source_id: Default::default(),
            target_property: target_property.into(),
        }
    }

    /// Sets the pages to compare if `pageDiscovery` is `manual`.
    #[must_use]
    pub fn pages(mut self, pages: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.pages = Some(
            pages
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the ID of the knowledge source to use as the reference for the comparison.
    #[must_use]
    pub fn source_of_truth_knowledge_source_id(
        mut self,
        source_of_truth_knowledge_source_id: impl crate::OptionalText,
    ) -> Self {
        self.source_of_truth_knowledge_source_id =
            source_of_truth_knowledge_source_id.into_optional_text();
        self
    }
}

crate::from_reference!(AgentCrossPage);
impl AgentSetup {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            checklist_origin: Default::default(),
            setup_samples: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets the samples that the agent was tested with, and the expected findings.
    #[must_use]
    pub fn setup_samples(
        mut self,
        setup_samples: impl IntoIterator<Item = impl Into<AgentSetupSample>>,
    ) -> Self {
        self.setup_samples = Some(setup_samples.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the checklist that an agent was created from.
    #[must_use]
    pub fn checklist_origin(mut self, checklist_origin: impl Into<AgentChecklistOrigin>) -> Self {
        self.checklist_origin = Some(checklist_origin.into());
        self
    }

    /// Sets a field that has no setter.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

crate::from_reference!(AgentSetup);
impl AgentSetupSample {
    /// Creates the value with its required fields.
    pub fn new(
        source: impl Into<crate::types::AgentSampleSource>,
        content: impl Into<::std::string::String>,
        findings: impl IntoIterator<Item = impl Into<AgentSampleFinding>>,
    ) -> Self {
        Self {
            content: content.into(),
            findings: findings.into_iter().map(Into::into).collect(),
            pm_notes: Default::default(),
            pm_verdict: Default::default(),
            source: source.into(),
        }
    }

    /// Sets the reviewer's verdict on a sample.
    #[must_use]
    pub fn pm_verdict(mut self, pm_verdict: impl Into<crate::types::AgentSampleVerdict>) -> Self {
        self.pm_verdict = Some(pm_verdict.into());
        self
    }

    /// Sets the reviewer's notes.
    #[must_use]
    pub fn pm_notes(mut self, pm_notes: impl crate::OptionalText) -> Self {
        self.pm_notes = pm_notes.into_optional_text();
        self
    }
}

crate::from_reference!(AgentSetupSample);
impl AgentSampleFinding {
    /// Creates the value with its required fields.
    pub fn new(message: impl Into<::std::string::String>) -> Self {
        Self {
            element_selector: Default::default(),
            is_correct: Default::default(),
            message: message.into(),
        }
    }

    /// Sets the selector of the element that the finding concerns.
    #[must_use]
    pub fn element_selector(mut self, element_selector: impl crate::OptionalText) -> Self {
        self.element_selector = element_selector.into_optional_text();
        self
    }

    /// Sets whether the finding is correct.
    #[must_use]
    pub fn is_correct(mut self, is_correct: bool) -> Self {
        self.is_correct = Some(is_correct);
        self
    }
}

crate::from_reference!(AgentSampleFinding);
crate::from_text!(AgentSampleFinding);
impl AgentChecklistOrigin {
    /// Creates the value with its required fields.
    pub fn new(
        checklist_id: impl Into<::std::string::String>,
        checklist_version: i64,
        section_refs: impl IntoIterator<Item: AsRef<str>>,
        memory_rule_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        Self {
            checklist_id: checklist_id.into(),
            checklist_version,
            deduplicated_from: Default::default(),
            memory_rule_ids: memory_rule_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
            section_refs: section_refs
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        }
    }

    /// Sets the number of rules that were merged into this agent.
    #[must_use]
    pub fn deduplicated_from(mut self, deduplicated_from: i64) -> Self {
        self.deduplicated_from = Some(deduplicated_from);
        self
    }
}

crate::from_reference!(AgentChecklistOrigin);
impl CreateAgentGroup {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<::std::string::String>) -> Self {
        Self {
            agent_ids: Default::default(),
            description: Default::default(),
            metadata: Default::default(),
            name: name.into(),
        }
    }

    /// Sets the purpose of the group, at most 2000 characters.
    #[must_use]
    pub fn description(mut self, description: impl crate::OptionalText) -> Self {
        self.description = description.into_optional_text();
        self
    }

    /// Sets the IDs of the agents to add, at most 100. Duplicates count toward the
    /// limit.
    #[must_use]
    pub fn agent_ids(mut self, agent_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.agent_ids = Some(
            agent_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets additional data to store with the group. Cannot be changed later.
    #[must_use]
    pub fn metadata(mut self, metadata: impl crate::IntoObject) -> Self {
        self.metadata = Some(metadata.into_object());
        self
    }
}

impl DeleteAgent {
    /// Creates the value with its required fields.
    pub fn new(agent_id: impl Into<::std::string::String>) -> Self {
        Self {
            agent_id: agent_id.into(),
        }
    }
}

impl DeleteAgentGroup {
    /// Creates the value with its required fields.
    pub fn new(group_id: impl Into<::std::string::String>) -> Self {
        Self {
            group_id: group_id.into(),
        }
    }
}

impl EnhanceAgentPrompt {
    /// Creates the value with its required fields.
    pub fn new(prompt: impl Into<::std::string::String>) -> Self {
        Self {
            prompt: prompt.into(),
            provider: Default::default(),
            user_context_fields: Default::default(),
        }
    }

    /// Sets the AI provider. If omitted, the platform default applies.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<crate::types::AgentAiProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets the fields that users will fill in for each run. The call does not ask for
    /// these values again.
    #[must_use]
    pub fn user_context_fields(
        mut self,
        user_context_fields: impl IntoIterator<Item = impl Into<AgentUserContextField>>,
    ) -> Self {
        self.user_context_fields = Some(user_context_fields.into_iter().map(Into::into).collect());
        self
    }
}

impl ExtractAgents {
    /// Creates the value with its required fields.
    pub fn new(
        file_base64: impl Into<::std::string::String>,
        mime_type: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            file_base64: file_base64.into(),
            file_name: Default::default(),
            mime_type: mime_type.into(),
            provider: Default::default(),
        }
    }

    /// Sets the AI provider. If omitted, the platform default applies.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<crate::types::AgentAiProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets the name of the file.
    #[must_use]
    pub fn file_name(mut self, file_name: impl crate::OptionalText) -> Self {
        self.file_name = file_name.into_optional_text();
        self
    }
}

impl GetAgents {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            agent_id: Default::default(),
            filter: Default::default(),
            group_id: Default::default(),
        }
    }

    /// Sets the agent ID. If omitted, agents are listed.
    #[must_use]
    pub fn agent_id(mut self, agent_id: impl crate::OptionalText) -> Self {
        self.agent_id = agent_id.into_optional_text();
        self
    }

    /// Sets the kind of agents to list. If omitted, all agents are listed. Ignored if
    /// `agentId` is set.
    #[must_use]
    pub fn filter(mut self, filter: impl Into<crate::types::AgentFilter>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Sets the ID of the group whose agents are listed, in the order of the group.
    /// Ignored if `agentId` is set.
    #[must_use]
    pub fn group_id(mut self, group_id: impl crate::OptionalText) -> Self {
        self.group_id = group_id.into_optional_text();
        self
    }
}

impl GetAgentAnalytics {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            agent_id: Default::default(),
            model: Default::default(),
            month: Default::default(),
            year: Default::default(),
        }
    }

    /// Sets the agent ID. If omitted, all agents are included.
    #[must_use]
    pub fn agent_id(mut self, agent_id: impl crate::OptionalText) -> Self {
        self.agent_id = agent_id.into_optional_text();
        self
    }

    /// Sets the year to report by month, as four digits.
    #[must_use]
    pub fn year(mut self, year: impl crate::OptionalText) -> Self {
        self.year = year.into_optional_text();
        self
    }

    /// Sets the month to report, as two digits. Has no effect without `year`.
    #[must_use]
    pub fn month(mut self, month: impl crate::OptionalText) -> Self {
        self.month = month.into_optional_text();
        self
    }

    /// Sets the provider and model to report, separated by a slash. Filters only
    /// `byModel`, which is empty if the model is unknown.
    #[must_use]
    pub fn model(mut self, model: impl crate::OptionalText) -> Self {
        self.model = model.into_optional_text();
        self
    }
}

impl GetAgentExecution {
    /// Creates the value with its required fields.
    pub fn new(execution_id: impl Into<::std::string::String>) -> Self {
        Self {
            execution_id: execution_id.into(),
            include_results: Default::default(),
        }
    }

    /// Sets whether to include the results, one per web page. Defaults to false.
    #[must_use]
    pub fn include_results(mut self, include_results: bool) -> Self {
        self.include_results = Some(include_results);
        self
    }
}

impl GetAgentGroup {
    /// Creates the value with its required fields.
    pub fn new(group_id: impl Into<::std::string::String>) -> Self {
        Self {
            group_id: group_id.into(),
        }
    }
}

impl ListAgentExecutions {
    /// Creates the request; every field is optional.
    ///
    /// Prefer one of the other constructors: they set the optional fields of which at
    /// least one is required.
    pub fn new() -> Self {
        Self {
            agent_id: Default::default(),
            document_id: Default::default(),
            organization_id: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }

    /// Lists the runs of an agent.
    pub fn of_agent(agent_id: impl Into<::std::string::String>) -> Self {
        Self {
            agent_id: Some(agent_id.into()),
            document_id: Default::default(),
            organization_id: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }

    /// Lists the runs on a document.
    pub fn of_document(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            agent_id: Default::default(),
            document_id: Some(document_id.into()),
            organization_id: Some(organization_id.into()),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }

    /// Sets the agent ID.
    #[must_use]
    pub fn agent_id(mut self, agent_id: impl crate::OptionalText) -> Self {
        self.agent_id = agent_id.into_optional_text();
        self
    }

    /// Sets the organization ID. Requires `documentId`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets the document ID. Requires `organizationId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the maximum number of runs per page, from 1 to 100. Defaults to 20.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets the token of the page to return, from the previous response.
    #[must_use]
    pub fn page_token(mut self, page_token: impl crate::OptionalText) -> Self {
        self.page_token = page_token.into_optional_text();
        self
    }
}

impl ListAgentGroups {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl ListAgentVersions {
    /// Creates the value with its required fields.
    pub fn new(agent_id: impl Into<::std::string::String>) -> Self {
        Self {
            agent_id: agent_id.into(),
        }
    }
}

impl RefineAgentPrompt {
    /// Creates the value with its required fields.
    pub fn new(
        analysis_prompt: impl Into<::std::string::String>,
        demo_feedback: impl IntoIterator<Item = impl Into<AgentDemoFeedback>>,
    ) -> Self {
        Self {
            analysis_prompt: analysis_prompt.into(),
            demo_feedback: demo_feedback.into_iter().map(Into::into).collect(),
            provider: Default::default(),
        }
    }

    /// Sets the AI provider. If omitted, the platform default applies.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<crate::types::AgentAiProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }
}

impl AgentDemoFeedback {
    /// Creates the value with its required fields.
    pub fn new(
        demo_id: impl Into<::std::string::String>,
        demo_title: impl Into<::std::string::String>,
        demo_html: impl Into<::std::string::String>,
        demo_expected: impl Into<::std::string::String>,
        feedback: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            demo_expected: demo_expected.into(),
            demo_html: demo_html.into(),
            demo_id: demo_id.into(),
            demo_title: demo_title.into(),
            feedback: feedback.into(),
        }
    }
}

crate::from_reference!(AgentDemoFeedback);
impl RemoveAgentsFromGroup {
    /// Creates the value with its required fields.
    pub fn new(
        group_id: impl Into<::std::string::String>,
        agent_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        Self {
            agent_ids: agent_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
            group_id: group_id.into(),
        }
    }
}

impl ResolveAgentConfig {
    /// Creates the value with its required fields.
    pub fn new(instructions: impl Into<::std::string::String>) -> Self {
        Self {
            instructions: instructions.into(),
            provider: Default::default(),
            raw_instructions: Default::default(),
        }
    }

    /// Sets the instructions as written by the user. Used to decide whether the agent
    /// needs to navigate.
    #[must_use]
    pub fn raw_instructions(mut self, raw_instructions: impl crate::OptionalText) -> Self {
        self.raw_instructions = raw_instructions.into_optional_text();
        self
    }

    /// Sets the AI provider. If omitted, the platform default applies.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<crate::types::AgentAiProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }
}

impl RestoreAgentVersion {
    /// Creates the value with its required fields.
    pub fn new(agent_id: impl Into<::std::string::String>) -> Self {
        Self {
            agent_id: agent_id.into(),
        }
    }
}

impl RunAgent {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        agent_id: impl Into<::std::string::String>,
        url: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            agent_id: agent_id.into(),
            ai_config: Default::default(),
            annotation_visibility: Default::default(),
            cross_page_execute: Default::default(),
            device_type: Default::default(),
            document_id: document_id.into(),
            max_urls_to_process: Default::default(),
            organization_id: organization_id.into(),
            ran_by: Default::default(),
            trigger: Default::default(),
            url: url.into(),
            user_context: Default::default(),
            workflow_execution_id: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets whether to include pages found by crawling from the page. Defaults to
    /// false.
    #[must_use]
    pub fn cross_page_execute(mut self, cross_page_execute: bool) -> Self {
        self.cross_page_execute = Some(cross_page_execute);
        self
    }

    /// Sets the maximum number of pages to process if `crossPageExecute` is true.
    /// Defaults to 50.
    #[must_use]
    pub fn max_urls_to_process(mut self, max_urls_to_process: i64) -> Self {
        self.max_urls_to_process = Some(max_urls_to_process);
        self
    }

    /// Sets the device type to emulate. Defaults to `desktop`.
    #[must_use]
    pub fn device_type(mut self, device_type: impl Into<crate::types::AgentDeviceType>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets `annotation_visibility`.
    ///
    /// Who can see the comments that the run creates. Defaults to `private`.
    #[must_use]
    pub fn annotation_visibility(
        mut self,
        annotation_visibility: impl Into<crate::types::AgentAnnotationVisibility>,
    ) -> Self {
        self.annotation_visibility = Some(annotation_visibility.into());
        self
    }

    /// Sets what triggers the run. Defaults to `standalone`.
    #[must_use]
    pub fn trigger(mut self, trigger: impl Into<crate::types::AgentTrigger>) -> Self {
        self.trigger = Some(trigger.into());
        self
    }

    /// Sets the ID of the workflow execution that the run belongs to. Used with the
    /// trigger `workflow`.
    #[must_use]
    pub fn workflow_execution_id(
        mut self,
        workflow_execution_id: impl crate::OptionalText,
    ) -> Self {
        self.workflow_execution_id = workflow_execution_id.into_optional_text();
        self
    }

    /// Sets the user who started a run.
    #[must_use]
    pub fn ran_by(mut self, ran_by: impl Into<AgentExecutionUser>) -> Self {
        self.ran_by = Some(ran_by.into());
        self
    }

    /// Sets `user_context`.
    ///
    /// Values for the agent's user context fields, keyed by field ID.
    #[must_use]
    pub fn user_context(mut self, user_context: impl crate::IntoObject) -> Self {
        self.user_context = Some(user_context.into_object());
        self
    }

    /// Sets `ai_config`.
    ///
    /// AI settings that override the platform's choice for one run. At least one field
    /// is required. Unknown fields are rejected.
    #[must_use]
    pub fn ai_config(mut self, ai_config: impl Into<AgentRunAiConfig>) -> Self {
        self.ai_config = Some(ai_config.into());
        self
    }

    /// Sets a field that has no setter.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl AgentExecutionUser {
    /// Creates the value with its required fields.
    pub fn new(user_id: impl Into<::std::string::String>) -> Self {
        Self {
            email: Default::default(),
            name: Default::default(),
            user_id: user_id.into(),
        }
    }

    /// Sets the name of the user. Defaults to an empty string.
    #[must_use]
    pub fn name(mut self, name: impl crate::OptionalText) -> Self {
        self.name = name.into_optional_text();
        self
    }

    /// Sets the email address of the user. Defaults to an empty string.
    #[must_use]
    pub fn email(mut self, email: impl crate::OptionalText) -> Self {
        self.email = email.into_optional_text();
        self
    }
}

crate::from_reference!(AgentExecutionUser);
crate::from_text!(AgentExecutionUser);
impl AgentRunAiConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            default_models: Default::default(),
            max_tool_turns: Default::default(),
            model: Default::default(),
            provider: Default::default(),
        }
    }

    /// Sets the AI provider. If omitted, the platform default applies.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<crate::types::AgentAiProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets the model to use for a run. Set `provider` as well: without it, a model
    /// that does not belong to the agent's provider is silently ignored.
    #[must_use]
    pub fn model(mut self, model: impl Into<crate::types::AgentAiModel>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets the model to use for each provider, keyed by provider. Useful for settings
    /// that are shared by agents of several providers.
    #[must_use]
    pub fn default_models(
        mut self,
        default_models: impl IntoIterator<
            Item = (
                impl Into<::std::string::String>,
                impl Into<crate::types::AgentAiModel>,
            ),
        >,
    ) -> Self {
        self.default_models = Some(
            default_models
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets the maximum number of tool turns for the strategy `mcp-tools`, from 1 to
    /// 16.
    #[must_use]
    pub fn max_tool_turns(mut self, max_tool_turns: i64) -> Self {
        self.max_tool_turns = Some(max_tool_turns);
        self
    }
}

crate::from_reference!(AgentRunAiConfig);
impl UpdateAgent {
    /// Creates the value with its required fields.
    pub fn new(agent_id: impl Into<::std::string::String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            description: Default::default(),
            enabled: Default::default(),
            name: Default::default(),
        }
    }

    /// Sets the new name. Ignored for built-in agents.
    #[must_use]
    pub fn name(mut self, name: impl crate::OptionalText) -> Self {
        self.name = name.into_optional_text();
        self
    }

    /// Sets the new description. Ignored for built-in agents.
    #[must_use]
    pub fn description(mut self, description: impl crate::OptionalText) -> Self {
        self.description = description.into_optional_text();
        self
    }

    /// Sets whether the agent is active. Required for built-in agents.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

impl UpdateAgentGroup {
    /// Creates the value with its required fields.
    ///
    /// Prefer one of the other constructors: they set the optional fields of which at
    /// least one is required.
    pub fn new(group_id: impl Into<::std::string::String>) -> Self {
        Self {
            description: Default::default(),
            group_id: group_id.into(),
            name: Default::default(),
        }
    }

    /// Renames a group.
    pub fn rename(
        group_id: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            description: Default::default(),
            group_id: group_id.into(),
            name: Some(name.into()),
        }
    }

    /// Changes the description of a group.
    pub fn describe(
        group_id: impl Into<::std::string::String>,
        description: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            description: Some(description.into()),
            group_id: group_id.into(),
            name: Default::default(),
        }
    }

    /// Sets the new name, at most 200 characters. Required if `description` is omitted.
    #[must_use]
    pub fn name(mut self, name: impl crate::OptionalText) -> Self {
        self.name = name.into_optional_text();
        self
    }

    /// Sets the new description, at most 2000 characters. Required if `name` is
    /// omitted.
    #[must_use]
    pub fn description(mut self, description: impl crate::OptionalText) -> Self {
        self.description = description.into_optional_text();
        self
    }
}

impl UpdateAgentVersion {
    /// Creates the value with its required fields.
    pub fn new(agent_id: impl Into<::std::string::String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            context_gathering: Default::default(),
            execution: Default::default(),
            input: Default::default(),
            instructions: Default::default(),
            metadata: Default::default(),
            phase_timeout_ms: Default::default(),
            post_process: Default::default(),
            raw_instructions: Default::default(),
            response: Default::default(),
            scope: Default::default(),
            setup: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets the instructions as written by the user.
    #[must_use]
    pub fn raw_instructions(mut self, raw_instructions: impl crate::OptionalText) -> Self {
        self.raw_instructions = raw_instructions.into_optional_text();
        self
    }

    /// Sets the instructions that the AI follows. Must not become empty unless the
    /// execution strategy is `service`.
    #[must_use]
    pub fn instructions(mut self, instructions: impl crate::OptionalText) -> Self {
        self.instructions = instructions.into_optional_text();
        self
    }

    /// Sets the timeout for each phase of a run, in milliseconds.
    #[must_use]
    pub fn phase_timeout_ms(mut self, phase_timeout_ms: i64) -> Self {
        self.phase_timeout_ms = Some(phase_timeout_ms);
        self
    }

    /// Sets additional data to store with the agent. Replaces the existing metadata.
    #[must_use]
    pub fn metadata(mut self, metadata: impl crate::IntoObject) -> Self {
        self.metadata = Some(metadata.into_object());
        self
    }

    /// Sets the context that an agent gathers for a run.
    #[must_use]
    pub fn context_gathering(
        mut self,
        context_gathering: impl Into<AgentContextGathering>,
    ) -> Self {
        self.context_gathering = Some(context_gathering.into());
        self
    }

    /// Sets how an agent does its work. By default, an AI follows the instructions.
    #[must_use]
    pub fn execution(mut self, execution: impl Into<AgentExecutionSettings>) -> Self {
        self.execution = Some(execution.into());
        self
    }

    /// Sets how the response of an agent is formatted. The AI formatting settings are
    /// stored but have no effect yet.
    #[must_use]
    pub fn response(mut self, response: impl Into<AgentResponseSettings>) -> Self {
        self.response = Some(response.into());
        self
    }

    /// Sets how findings are processed. Each stage runs unless it is disabled. Unknown
    /// fields are rejected.
    #[must_use]
    pub fn post_process(mut self, post_process: impl Into<AgentPostProcess>) -> Self {
        self.post_process = Some(post_process.into());
        self
    }

    /// Sets the input that an agent needs for a run.
    #[must_use]
    pub fn input(mut self, input: impl Into<AgentInput>) -> Self {
        self.input = Some(input.into());
        self
    }

    /// Sets the pages that an agent applies to.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<AgentScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets the origin of an agent and the samples it was tested with. Not used by
    /// runs.
    #[must_use]
    pub fn setup(mut self, setup: impl Into<AgentSetup>) -> Self {
        self.setup = Some(setup.into());
        self
    }

    /// Sets a field that has no setter.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl ValidateAgentPrompt {
    /// Creates the value with its required fields.
    pub fn new(prompt: impl Into<::std::string::String>) -> Self {
        Self {
            prompt: prompt.into(),
            provider: Default::default(),
            user_context_fields: Default::default(),
        }
    }

    /// Sets the AI provider. If omitted, the platform default applies.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<crate::types::AgentAiProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets the fields that users will fill in for each run.
    #[must_use]
    pub fn user_context_fields(
        mut self,
        user_context_fields: impl IntoIterator<Item = impl Into<AgentUserContextField>>,
    ) -> Self {
        self.user_context_fields = Some(user_context_fields.into_iter().map(Into::into).collect());
        self
    }
}
