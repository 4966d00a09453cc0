// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl CancelWorkflowExecution {
    /// Creates the value with its required fields.
    pub fn new(execution_id: impl Into<::std::string::String>) -> Self {
        Self {
            execution_id: execution_id.into(),
            reason: Default::default(),
        }
    }

    /// Sets the reason for the cancellation, at most 500 characters. Included in the
    /// cancellation event.
    #[must_use]
    pub fn reason(mut self, reason: impl crate::OptionalText) -> Self {
        self.reason = reason.into_optional_text();
        self
    }
}

impl CancelWorkflowStep {
    /// Creates the value with its required fields.
    pub fn new(
        execution_id: impl Into<::std::string::String>,
        step_id: impl Into<::std::string::String>,
        actor_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            actor_id: actor_id.into(),
            execution_id: execution_id.into(),
            reason: Default::default(),
            step_id: step_id.into(),
        }
    }

    /// Sets the reason for the cancellation, at most 500 characters. Included in the
    /// cancellation event.
    #[must_use]
    pub fn reason(mut self, reason: impl crate::OptionalText) -> Self {
        self.reason = reason.into_optional_text();
        self
    }
}

impl CreateWorkflowDefinition {
    /// Creates the value with its required fields.
    pub fn new(
        definition_id: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
        nodes: impl IntoIterator<Item = impl Into<WorkflowNode>>,
        edges: impl IntoIterator<Item = impl Into<WorkflowEdge>>,
    ) -> Self {
        Self {
            custom: Default::default(),
            definition_id: definition_id.into(),
            description: Default::default(),
            document_id: Default::default(),
            edges: edges.into_iter().map(Into::into).collect(),
            groups: Default::default(),
            name: name.into(),
            nodes: nodes.into_iter().map(Into::into).collect(),
            organization_id: Default::default(),
            scope: Default::default(),
            tags: Default::default(),
            triggers: Default::default(),
            webhook_config: Default::default(),
        }
    }

    /// Sets a human-readable description, at most 2000 characters.
    #[must_use]
    pub fn description(mut self, description: impl crate::OptionalText) -> Self {
        self.description = description.into_optional_text();
        self
    }

    /// Sets the project, organization or document that a workflow belongs to. IDs that
    /// do not apply are null in responses and must be omitted from requests.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<WorkflowScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets the groups of nodes that run in parallel, at most 100.
    #[must_use]
    pub fn groups(mut self, groups: impl IntoIterator<Item = impl Into<WorkflowGroup>>) -> Self {
        self.groups = Some(groups.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the triggers that start the workflow automatically, at most 50.
    #[must_use]
    pub fn triggers(
        mut self,
        triggers: impl IntoIterator<Item = impl Into<WorkflowTrigger>>,
    ) -> Self {
        self.triggers = Some(triggers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the default webhook for the events of all executions. The `webhookUrl` of
    /// an execution takes precedence. Never included in a response.
    #[must_use]
    pub fn webhook_config(mut self, webhook_config: impl Into<WorkflowWebhookConfig>) -> Self {
        self.webhook_config = Some(webhook_config.into());
        self
    }

    /// Sets the tags of the definition: at most 20, each at most 64 characters.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.tags = Some(
            tags.into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets custom data to store with the definition.
    #[must_use]
    pub fn custom(mut self, custom: impl crate::IntoObject) -> Self {
        self.custom = Some(custom.into_object());
        self
    }

    /// Sets the organization ID. Required for the scopes `organization` and `document`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets the document ID. Required for the scope `document`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }
}

impl WorkflowScope {
    /// Creates the value with its required fields.
    pub fn new(level: impl Into<crate::types::WorkflowScopeLevel>) -> Self {
        Self {
            document_id: Default::default(),
            level: level.into(),
            organization_id: Default::default(),
        }
    }

    /// Sets the organization ID. Required for the levels `organization` and `document`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets the document ID. Required for the level `document`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }
}

crate::from_reference!(WorkflowScope);
impl WorkflowNode {
    /// Creates the value with its required fields.
    pub fn new(
        node_id: impl Into<::std::string::String>,
        type_: impl Into<crate::types::WorkflowNodeType>,
        config: impl Into<WorkflowNodeConfig>,
    ) -> Self {
        Self {
            config: config.into(),
            description: Default::default(),
            name: Default::default(),
            node_id: node_id.into(),
            require_non_empty_output: Default::default(),
            sla_ms: Default::default(),
            type_: type_.into(),
        }
    }

    /// Sets the maximum duration of the step, in milliseconds, up to 604800000 (7
    /// days). A step that takes longer becomes `breached`. If the node has outgoing
    /// edges, one of them must handle the breach.
    #[must_use]
    pub fn sla_ms(mut self, sla_ms: i64) -> Self {
        self.sla_ms = Some(sla_ms);
        self
    }

    /// Sets whether an empty response is a failure. Has an effect only for webhook
    /// nodes in `sync` mode.
    #[must_use]
    pub fn require_non_empty_output(mut self, require_non_empty_output: bool) -> Self {
        self.require_non_empty_output = Some(require_non_empty_output);
        self
    }

    /// Sets the display name, at most 200 characters.
    #[must_use]
    pub fn name(mut self, name: impl crate::OptionalText) -> Self {
        self.name = name.into_optional_text();
        self
    }

    /// Sets a human-readable description, at most 2000 characters.
    #[must_use]
    pub fn description(mut self, description: impl crate::OptionalText) -> Self {
        self.description = description.into_optional_text();
        self
    }
}

crate::from_reference!(WorkflowNode);
impl WorkflowAgentNodeConfig {
    /// Creates the value with its required fields.
    ///
    /// Prefer one of the other constructors: they set the optional fields of which at
    /// least one is required.
    pub fn new(agent_id: impl Into<::std::string::String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            agent_max_runtime_ms: Default::default(),
            blocking: Default::default(),
            cross_page_execute: Default::default(),
            input_mapping: Default::default(),
            max_urls_to_process: Default::default(),
            poll_interval_ms: Default::default(),
            prompt_override: Default::default(),
            require_non_empty_output: Default::default(),
            resolution_policy: Default::default(),
            url: Default::default(),
            url_path: Default::default(),
            user_context_mapping: Default::default(),
        }
    }

    /// Runs an agent on the page at a URL.
    pub fn at_url(
        agent_id: impl Into<::std::string::String>,
        url: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            agent_id: agent_id.into(),
            agent_max_runtime_ms: Default::default(),
            blocking: Default::default(),
            cross_page_execute: Default::default(),
            input_mapping: Default::default(),
            max_urls_to_process: Default::default(),
            poll_interval_ms: Default::default(),
            prompt_override: Default::default(),
            require_non_empty_output: Default::default(),
            resolution_policy: Default::default(),
            url: Some(url.into()),
            url_path: Default::default(),
            user_context_mapping: Default::default(),
        }
    }

    /// Runs an agent on the page whose URL is in the trigger context.
    pub fn at_url_path(
        agent_id: impl Into<::std::string::String>,
        url_path: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            agent_id: agent_id.into(),
            agent_max_runtime_ms: Default::default(),
            blocking: Default::default(),
            cross_page_execute: Default::default(),
            input_mapping: Default::default(),
            max_urls_to_process: Default::default(),
            poll_interval_ms: Default::default(),
            prompt_override: Default::default(),
            require_non_empty_output: Default::default(),
            resolution_policy: Default::default(),
            url: Default::default(),
            url_path: Some(url_path.into()),
            user_context_mapping: Default::default(),
        }
    }

    /// Sets the URL of the page, at most 2000 characters. Takes precedence over
    /// `urlPath`.
    #[must_use]
    pub fn url(mut self, url: impl crate::OptionalText) -> Self {
        self.url = url.into_optional_text();
        self
    }

    /// Sets the dot-separated path of the page URL in the trigger context, at most 500
    /// characters.
    #[must_use]
    pub fn url_path(mut self, url_path: impl crate::OptionalText) -> Self {
        self.url_path = url_path.into_optional_text();
        self
    }

    /// Sets whether the agent may continue to other pages. Defaults to false.
    #[must_use]
    pub fn cross_page_execute(mut self, cross_page_execute: bool) -> Self {
        self.cross_page_execute = Some(cross_page_execute);
        self
    }

    /// Sets the maximum number of pages that the agent visits per run, up to 500.
    #[must_use]
    pub fn max_urls_to_process(mut self, max_urls_to_process: i64) -> Self {
        self.max_urls_to_process = Some(max_urls_to_process);
        self
    }

    /// Sets `user_context_mapping`.
    ///
    /// Context fields to pass to the agent, each mapped to the dot-separated path of
    /// its value in the trigger context.
    #[must_use]
    pub fn user_context_mapping(
        mut self,
        user_context_mapping: impl IntoIterator<
            Item = (
                impl Into<::std::string::String>,
                impl Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.user_context_mapping = Some(
            user_context_mapping
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets the prompt to use instead of the agent's own, at most 8000 characters.
    #[must_use]
    pub fn prompt_override(mut self, prompt_override: impl crate::OptionalText) -> Self {
        self.prompt_override = prompt_override.into_optional_text();
        self
    }

    /// Sets additional input for the agent.
    #[must_use]
    pub fn input_mapping(mut self, input_mapping: impl crate::IntoObject) -> Self {
        self.input_mapping = Some(input_mapping.into_object());
        self
    }

    /// Sets `poll_interval_ms`.
    ///
    /// Interval at which Velt checks whether the agent has finished, in milliseconds,
    /// from 5000 to 60000. Defaults to 15000.
    #[must_use]
    pub fn poll_interval_ms(mut self, poll_interval_ms: i64) -> Self {
        self.poll_interval_ms = Some(poll_interval_ms);
        self
    }

    /// Sets the maximum runtime of the agent, in milliseconds, up to 86400000 (24
    /// hours). Defaults to 600000 (10 minutes).
    #[must_use]
    pub fn agent_max_runtime_ms(mut self, agent_max_runtime_ms: i64) -> Self {
        self.agent_max_runtime_ms = Some(agent_max_runtime_ms);
        self
    }

    /// Sets whether an empty output is a failure. Has no effect on agent nodes. Velt's
    /// documentation contradicts itself: an example sets this field here, but the
    /// reference table lists it on the node.
    #[must_use]
    pub fn require_non_empty_output(mut self, require_non_empty_output: bool) -> Self {
        self.require_non_empty_output = Some(require_non_empty_output);
        self
    }

    /// Sets whether the step waits for an external resolution. Not available yet: the
    /// step fails when the workflow runs. Requires `resolutionPolicy`.
    #[must_use]
    pub fn blocking(mut self, blocking: bool) -> Self {
        self.blocking = Some(blocking);
        self
    }

    /// Sets `resolution_policy`.
    ///
    /// When a `blocking` step counts as resolved. Velt's Node guide describes an object
    /// with a `kind` (`allResolved` or `minResolved`) and, for `minResolved`, a
    /// `minCount` from 1 to 500.
    #[must_use]
    pub fn resolution_policy(mut self, resolution_policy: impl Into<::serde_json::Value>) -> Self {
        self.resolution_policy = Some(resolution_policy.into());
        self
    }
}

crate::from_reference!(WorkflowAgentNodeConfig);
impl WorkflowNotificationNodeConfig {
    /// Creates the value with its required fields.
    pub fn new(
        channel: impl Into<crate::types::WorkflowNotificationChannel>,
        body_template: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            body_template: body_template.into(),
            channel: channel.into(),
            format: Default::default(),
            recipients: Default::default(),
            slack_target: Default::default(),
            subject_template: Default::default(),
        }
    }

    /// Sets the email addresses of the recipients, at most 50. Required for email.
    #[must_use]
    pub fn recipients(mut self, recipients: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.recipients = Some(
            recipients
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the template of the email subject, at most 2000 characters.
    #[must_use]
    pub fn subject_template(mut self, subject_template: impl crate::OptionalText) -> Self {
        self.subject_template = subject_template.into_optional_text();
        self
    }

    /// Sets the ID of a Slack channel, or the HTTPS URL of a Slack incoming webhook.
    /// Required for Slack.
    #[must_use]
    pub fn slack_target(mut self, slack_target: impl crate::OptionalText) -> Self {
        self.slack_target = slack_target.into_optional_text();
        self
    }

    /// Sets the format of the body of a notification. Defaults to `text`.
    #[must_use]
    pub fn format(mut self, format: impl Into<crate::types::WorkflowNotificationFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
}

crate::from_reference!(WorkflowNotificationNodeConfig);
impl WorkflowWebhookNodeConfig {
    /// Creates the value with its required fields.
    pub fn new(url: impl Into<::std::string::String>) -> Self {
        Self {
            auth_mode: Default::default(),
            auth_token_header: Default::default(),
            body_template: Default::default(),
            expected_status_codes: Default::default(),
            method: Default::default(),
            mode: Default::default(),
            request_headers: Default::default(),
            timeout_ms: Default::default(),
            url: url.into(),
        }
    }

    /// Sets `mode`.
    ///
    /// When the step of a webhook node completes. Defaults to `sync`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<crate::types::WorkflowWebhookMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets the HTTP method of the call to your endpoint. Defaults to `POST`.
    #[must_use]
    pub fn method(mut self, method: impl Into<crate::types::WorkflowWebhookMethod>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Sets how Velt authenticates itself to your endpoint. Defaults to `hmac`.
    #[must_use]
    pub fn auth_mode(
        mut self,
        auth_mode: impl Into<crate::types::WorkflowWebhookAuthMode>,
    ) -> Self {
        self.auth_mode = Some(auth_mode.into());
        self
    }

    /// Sets the header that contains the token. Required if `authMode` is `token`.
    #[must_use]
    pub fn auth_token_header(mut self, auth_token_header: impl crate::OptionalText) -> Self {
        self.auth_token_header = auth_token_header.into_optional_text();
        self
    }

    /// Sets the timeout for the response, in milliseconds, from 1000 to 60000. Defaults
    /// to 10000.
    #[must_use]
    pub fn timeout_ms(mut self, timeout_ms: i64) -> Self {
        self.timeout_ms = Some(timeout_ms);
        self
    }

    /// Sets the HTTP status codes that count as success, at most 20. Defaults to 200 to
    /// 299.
    #[must_use]
    pub fn expected_status_codes(
        mut self,
        expected_status_codes: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.expected_status_codes =
            Some(expected_status_codes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the body of the call to your endpoint. Defaults to `envelope`.
    #[must_use]
    pub fn body_template(
        mut self,
        body_template: impl Into<crate::types::WorkflowWebhookBody>,
    ) -> Self {
        self.body_template = Some(body_template.into());
        self
    }

    /// Sets additional request headers. Names that start with `x-velt-` are rejected.
    #[must_use]
    pub fn request_headers(
        mut self,
        request_headers: impl IntoIterator<
            Item = (
                impl Into<::std::string::String>,
                impl Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.request_headers = Some(
            request_headers
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

crate::from_reference!(WorkflowWebhookNodeConfig);
crate::from_text!(WorkflowWebhookNodeConfig);
impl WorkflowHumanNodeConfig {
    /// Creates the request; every field is optional.
    ///
    /// Prefer one of the other constructors: they set the optional fields of which at
    /// least one is required.
    pub fn new() -> Self {
        Self {
            comment_body: Default::default(),
            reviewer_emails: Default::default(),
            reviewer_ids: Default::default(),
            reviewers: Default::default(),
        }
    }

    /// Asks reviewers, some of whom can be optional.
    pub fn reviewed_by(reviewers: impl IntoIterator<Item = impl Into<WorkflowReviewer>>) -> Self {
        Self {
            comment_body: Default::default(),
            reviewer_emails: Default::default(),
            reviewer_ids: Default::default(),
            reviewers: Some(reviewers.into_iter().map(Into::into).collect()),
        }
    }

    /// Asks reviewers, all of whom must approve.
    pub fn reviewed_by_all(reviewer_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        Self {
            comment_body: Default::default(),
            reviewer_emails: Default::default(),
            reviewer_ids: Some(
                reviewer_ids
                    .into_iter()
                    .map(|text| text.as_ref().to_owned())
                    .collect(),
            ),
            reviewers: Default::default(),
        }
    }

    /// Sets the reviewers, without duplicates. At least one must be mandatory. Cannot
    /// be combined with `reviewerIds`.
    #[must_use]
    pub fn reviewers(
        mut self,
        reviewers: impl IntoIterator<Item = impl Into<WorkflowReviewer>>,
    ) -> Self {
        self.reviewers = Some(reviewers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the user IDs of the reviewers, all of them mandatory. Superseded by
    /// `reviewers`, and cannot be combined with it.
    #[must_use]
    pub fn reviewer_ids(mut self, reviewer_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.reviewer_ids = Some(
            reviewer_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets `reviewer_emails`.
    ///
    /// Email addresses for your own notifications, at most 50. Velt copies them to the
    /// output of the step.
    #[must_use]
    pub fn reviewer_emails(mut self, reviewer_emails: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.reviewer_emails = Some(
            reviewer_emails
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets a text to show to the reviewers, at most 8000 characters. Velt copies it to
    /// the output of the step.
    #[must_use]
    pub fn comment_body(mut self, comment_body: impl crate::OptionalText) -> Self {
        self.comment_body = comment_body.into_optional_text();
        self
    }
}

crate::from_reference!(WorkflowHumanNodeConfig);
impl WorkflowReviewer {
    /// Creates the value with its required fields.
    pub fn new(user_id: impl Into<::std::string::String>, mandatory: bool) -> Self {
        Self {
            mandatory,
            user_id: user_id.into(),
        }
    }
}

crate::from_reference!(WorkflowReviewer);
impl WorkflowEdge {
    /// Creates the value with its required fields.
    pub fn new(from: impl Into<WorkflowEdgeEndpoint>, to: impl Into<WorkflowEdgeEndpoint>) -> Self {
        Self {
            from: from.into(),
            loop_: Default::default(),
            on: Default::default(),
            to: to.into(),
            when: Default::default(),
        }
    }

    /// Sets `on`.
    ///
    /// When an edge is taken.
    #[must_use]
    pub fn on(mut self, on: impl Into<crate::types::WorkflowEdgeRole>) -> Self {
        self.on = Some(on.into());
        self
    }

    /// Sets the condition, as JSON text of at most 1000 characters, such as
    /// `{"op":"eq","args":[{"var":"output.decision"},"approve"]}`. Required if `on` is
    /// `custom`, and not allowed otherwise.
    #[must_use]
    pub fn when(mut self, when: impl crate::OptionalText) -> Self {
        self.when = when.into_optional_text();
        self
    }

    /// Sets a loop: the edge leads back to an earlier node, so that part of the
    /// workflow is repeated. Only for `reject` edges.
    #[must_use]
    pub fn loop_(mut self, loop_: impl Into<WorkflowEdgeLoop>) -> Self {
        self.loop_ = Some(loop_.into());
        self
    }
}

crate::from_reference!(WorkflowEdge);
impl WorkflowNodeEndpoint {
    /// Creates the value with its required fields.
    pub fn new(
        kind: impl Into<crate::types::WorkflowEndpointKind>,
        node_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            node_id: node_id.into(),
        }
    }
}

crate::from_reference!(WorkflowNodeEndpoint);
impl WorkflowGroupEndpoint {
    /// Creates the value with its required fields.
    pub fn new(
        kind: impl Into<crate::types::WorkflowEndpointKind>,
        group_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            kind: kind.into(),
        }
    }
}

crate::from_reference!(WorkflowGroupEndpoint);
impl WorkflowEdgeLoop {
    /// Creates the value with its required fields.
    pub fn new(max_iterations: i64) -> Self {
        Self { max_iterations }
    }
}

crate::from_reference!(WorkflowEdgeLoop);
impl WorkflowGroup {
    /// Creates the value with its required fields.
    pub fn new(
        group_id: impl Into<::std::string::String>,
        member_node_ids: impl IntoIterator<Item: AsRef<str>>,
        expected_steps: i64,
        quorum: i64,
    ) -> Self {
        Self {
            expected_steps,
            group_id: group_id.into(),
            member_node_ids: member_node_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
            on_quorum_met: Default::default(),
            quorum,
            required_node_ids: Default::default(),
        }
    }

    /// Sets what happens when enough members of the group have approved. Defaults to
    /// `waitAll`.
    #[must_use]
    pub fn on_quorum_met(
        mut self,
        on_quorum_met: impl Into<crate::types::WorkflowQuorumPolicy>,
    ) -> Self {
        self.on_quorum_met = Some(on_quorum_met.into());
        self
    }

    /// Sets the IDs of members whose approval is always required. At most as many as
    /// `quorum`.
    #[must_use]
    pub fn required_node_ids(
        mut self,
        required_node_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        self.required_node_ids = Some(
            required_node_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

crate::from_reference!(WorkflowGroup);
impl WorkflowTrigger {
    /// Creates the value with its required fields.
    pub fn new(trigger_id: impl Into<::std::string::String>) -> Self {
        Self {
            app_trigger: Default::default(),
            event_name: Default::default(),
            filters: Default::default(),
            inbound_webhook: Default::default(),
            schedule: Default::default(),
            trigger_id: trigger_id.into(),
        }
    }

    /// Sets the display name of the event, at most 128 characters.
    #[must_use]
    pub fn event_name(mut self, event_name: impl crate::OptionalText) -> Self {
        self.event_name = event_name.into_optional_text();
        self
    }

    /// Sets `filters`.
    ///
    /// Match filters in free form. Velt does not document how they are applied.
    #[must_use]
    pub fn filters(mut self, filters: impl crate::IntoObject) -> Self {
        self.filters = Some(filters.into_object());
        self
    }

    /// Sets a trigger that starts a workflow when another system calls Velt.
    #[must_use]
    pub fn inbound_webhook(
        mut self,
        inbound_webhook: impl Into<WorkflowInboundWebhookTrigger>,
    ) -> Self {
        self.inbound_webhook = Some(inbound_webhook.into());
        self
    }

    /// Sets a trigger that starts a workflow on a schedule.
    #[must_use]
    pub fn schedule(mut self, schedule: impl Into<WorkflowScheduleTrigger>) -> Self {
        self.schedule = Some(schedule.into());
        self
    }

    /// Sets a trigger that starts a workflow when a connected app reports an event.
    /// Available only to workspaces on the Superflow platform; for other workspaces,
    /// the call fails with `FAILED_PRECONDITION`.
    #[must_use]
    pub fn app_trigger(mut self, app_trigger: impl Into<WorkflowAppTrigger>) -> Self {
        self.app_trigger = Some(app_trigger.into());
        self
    }
}

crate::from_reference!(WorkflowTrigger);
crate::from_text!(WorkflowTrigger);
impl WorkflowInboundWebhookTrigger {
    /// Creates the value with its required fields.
    pub fn new(
        auth_mode: impl Into<crate::types::WorkflowInboundAuthMode>,
        secret: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            allowed_events: Default::default(),
            auth_mode: auth_mode.into(),
            event_name_header: Default::default(),
            idempotency_body_path: Default::default(),
            idempotency_header: Default::default(),
            payload_mapping: Default::default(),
            provider: Default::default(),
            secret: secret.into(),
            signature_algorithm: Default::default(),
            signature_header: Default::default(),
            signature_prefix: Default::default(),
        }
    }

    /// Sets the provider whose signature scheme the call uses. Defaults to `velt`.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<crate::types::WorkflowInboundProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets the header that contains the hexadecimal signature. Required for the
    /// provider `custom`.
    #[must_use]
    pub fn signature_header(mut self, signature_header: impl crate::OptionalText) -> Self {
        self.signature_header = signature_header.into_optional_text();
        self
    }

    /// Sets the signature algorithm of an inbound call. Required for the provider
    /// `custom`.
    #[must_use]
    pub fn signature_algorithm(
        mut self,
        signature_algorithm: impl Into<crate::types::WorkflowSignatureAlgorithm>,
    ) -> Self {
        self.signature_algorithm = Some(signature_algorithm.into());
        self
    }

    /// Sets the prefix before the signature, such as `sha256=`. Only for the provider
    /// `custom`.
    #[must_use]
    pub fn signature_prefix(mut self, signature_prefix: impl crate::OptionalText) -> Self {
        self.signature_prefix = signature_prefix.into_optional_text();
        self
    }

    /// Sets the names of the events that start the workflow, at most 50. Other events
    /// are ignored.
    #[must_use]
    pub fn allowed_events(mut self, allowed_events: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.allowed_events = Some(
            allowed_events
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the header that contains the event name. Only for the provider `custom`.
    #[must_use]
    pub fn event_name_header(mut self, event_name_header: impl crate::OptionalText) -> Self {
        self.event_name_header = event_name_header.into_optional_text();
        self
    }

    /// Sets the header that contains the event ID, used to detect repeated calls.
    #[must_use]
    pub fn idempotency_header(mut self, idempotency_header: impl crate::OptionalText) -> Self {
        self.idempotency_header = idempotency_header.into_optional_text();
        self
    }

    /// Sets the dot-separated path of the event ID in the body, such as `event.id`,
    /// used to detect repeated calls.
    #[must_use]
    pub fn idempotency_body_path(
        mut self,
        idempotency_body_path: impl crate::OptionalText,
    ) -> Self {
        self.idempotency_body_path = idempotency_body_path.into_optional_text();
        self
    }

    /// Sets how the payload of the call becomes the trigger context. Defaults to
    /// `pass-through`.
    #[must_use]
    pub fn payload_mapping(
        mut self,
        payload_mapping: impl Into<crate::types::WorkflowPayloadMapping>,
    ) -> Self {
        self.payload_mapping = Some(payload_mapping.into());
        self
    }
}

crate::from_reference!(WorkflowInboundWebhookTrigger);
impl WorkflowScheduleTrigger {
    /// Creates the value with its required fields.
    pub fn new(
        cron: impl Into<::std::string::String>,
        timezone: impl Into<::std::string::String>,
        enabled: bool,
    ) -> Self {
        Self {
            cron: cron.into(),
            enabled,
            payload_template: Default::default(),
            timezone: timezone.into(),
        }
    }

    /// Sets the value of `schedule.payload` in the trigger context.
    #[must_use]
    pub fn payload_template(mut self, payload_template: impl crate::IntoObject) -> Self {
        self.payload_template = Some(payload_template.into_object());
        self
    }
}

crate::from_reference!(WorkflowScheduleTrigger);
impl WorkflowAppTrigger {
    /// Creates the value with its required fields.
    pub fn new(
        provider: impl Into<crate::types::WorkflowAppProvider>,
        installation_ref: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            allowed_events: Default::default(),
            installation_ref: installation_ref.into(),
            payload_filters: Default::default(),
            project_filter: Default::default(),
            provider: provider.into(),
            repo_filter: Default::default(),
        }
    }

    /// Sets the GitHub repositories whose events start the workflow, as `owner/name`,
    /// at most 200. Defaults to all repositories.
    #[must_use]
    pub fn repo_filter(mut self, repo_filter: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.repo_filter = Some(
            repo_filter
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the Vercel projects whose events start the workflow, by ID or name, at most
    /// 200. Defaults to all projects.
    #[must_use]
    pub fn project_filter(mut self, project_filter: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.project_filter = Some(
            project_filter
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the names of the events that start the workflow, at most 50. Defaults to
    /// all events.
    #[must_use]
    pub fn allowed_events(mut self, allowed_events: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.allowed_events = Some(
            allowed_events
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets `payload_filters`.
    ///
    /// Conditions on the payload, at most 20. All of them must be met.
    #[must_use]
    pub fn payload_filters(
        mut self,
        payload_filters: impl IntoIterator<Item = impl Into<WorkflowPayloadFilter>>,
    ) -> Self {
        self.payload_filters = Some(payload_filters.into_iter().map(Into::into).collect());
        self
    }
}

crate::from_reference!(WorkflowAppTrigger);
impl WorkflowPayloadFilter {
    /// Creates the value with its required fields.
    pub fn new(
        path: impl Into<::std::string::String>,
        in_: impl IntoIterator<Item = impl Into<::serde_json::Value>>,
    ) -> Self {
        Self {
            in_: in_.into_iter().map(Into::into).collect(),
            path: path.into(),
        }
    }
}

crate::from_reference!(WorkflowPayloadFilter);
impl WorkflowWebhookConfig {
    /// Creates the value with its required fields.
    pub fn new(
        url: impl Into<::std::string::String>,
        secret: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            event_types: Default::default(),
            secret: secret.into(),
            url: url.into(),
        }
    }

    /// Sets the types of events to send, at most 50. Defaults to all types.
    #[must_use]
    pub fn event_types(mut self, event_types: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.event_types = Some(
            event_types
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

crate::from_reference!(WorkflowWebhookConfig);
impl DeleteWorkflowDefinition {
    /// Creates the value with its required fields.
    pub fn new(definition_id: impl Into<::std::string::String>) -> Self {
        Self {
            definition_id: definition_id.into(),
            document_id: Default::default(),
            organization_id: Default::default(),
            purge: Default::default(),
        }
    }

    /// Sets whether to remove the definition with all of its versions instead of only
    /// hiding it. Defaults to false.
    #[must_use]
    pub fn purge(mut self, purge: bool) -> Self {
        self.purge = Some(purge);
        self
    }

    /// Sets the organization ID. Accepted but ignored.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets the document ID. Accepted but ignored.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }
}

impl DispatchWorkflowExecution {
    /// Creates the value with its required fields.
    pub fn new(definition_id: impl Into<::std::string::String>) -> Self {
        Self {
            correlation_id: Default::default(),
            definition_id: definition_id.into(),
            document_id: Default::default(),
            folder_id: Default::default(),
            idempotency_key: Default::default(),
            organization_id: Default::default(),
            trigger_context: Default::default(),
            webhook_secret: Default::default(),
            webhook_url: Default::default(),
        }
    }

    /// Sets an idempotency key, chosen by you, of at most 200 characters: letters,
    /// digits, `:`, `_`, `-` and `.`. Another call with the same key does not start
    /// another execution.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl crate::OptionalText) -> Self {
        self.idempotency_key = idempotency_key.into_optional_text();
        self
    }

    /// Sets the correlation ID, chosen by you, of at most 200 characters: letters,
    /// digits, `:`, `_`, `-` and `.`. Helps to find related executions and events.
    /// Generated by Velt if omitted.
    #[must_use]
    pub fn correlation_id(mut self, correlation_id: impl crate::OptionalText) -> Self {
        self.correlation_id = correlation_id.into_optional_text();
        self
    }

    /// Sets the trigger context: the initial data of the execution. Edges and templates
    /// can refer to it.
    #[must_use]
    pub fn trigger_context(mut self, trigger_context: impl crate::IntoObject) -> Self {
        self.trigger_context = Some(trigger_context.into_object());
        self
    }

    /// Sets the organization ID, passed to agents. Never included in a response.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets the document ID, passed to agents. Never included in a response.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the ID of the folder that the execution belongs to.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }

    /// Sets the URL that receives events, instead of the webhook of the definition.
    /// Must use HTTPS and must not be a private address. Requires `webhookSecret`.
    #[must_use]
    pub fn webhook_url(mut self, webhook_url: impl crate::OptionalText) -> Self {
        self.webhook_url = webhook_url.into_optional_text();
        self
    }

    /// Sets the secret that Velt signs the events with. From 16 to 512 characters.
    /// Requires `webhookUrl`.
    #[must_use]
    pub fn webhook_secret(mut self, webhook_secret: impl Into<crate::Secret>) -> Self {
        self.webhook_secret = Some(webhook_secret.into());
        self
    }
}

impl GetWorkflowDefinition {
    /// Creates the value with its required fields.
    pub fn new(definition_id: impl Into<::std::string::String>) -> Self {
        Self {
            definition_id: definition_id.into(),
            document_id: Default::default(),
            organization_id: Default::default(),
        }
    }

    /// Sets the organization ID. Accepted but ignored.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets the document ID. Accepted but ignored.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }
}

impl GetWorkflowExecution {
    /// Creates the value with its required fields.
    pub fn new(execution_id: impl Into<::std::string::String>) -> Self {
        Self {
            execution_id: execution_id.into(),
        }
    }
}

impl GetWorkflowExecutionEvents {
    /// Creates the value with its required fields.
    pub fn new(execution_id: impl Into<::std::string::String>) -> Self {
        Self {
            execution_id: execution_id.into(),
            page_size: Default::default(),
            since_seq: Default::default(),
        }
    }

    /// Sets the sequence number of the last event that you know. Only later events are
    /// returned. Defaults to 0.
    #[must_use]
    pub fn since_seq(mut self, since_seq: i64) -> Self {
        self.since_seq = Some(since_seq);
        self
    }

    /// Sets the maximum number of events per page, up to 500. Defaults to 100.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl ListWorkflowDefinitions {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            cursor: Default::default(),
            document_id: Default::default(),
            organization_id: Default::default(),
            page_size: Default::default(),
        }
    }

    /// Sets the maximum number of definitions per page, up to 500. Defaults to 50.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `cursor`.
    ///
    /// Cursor of the page to return, from the previous response. If omitted, the first
    /// page is returned. The cursor is a time, in epoch milliseconds.
    #[must_use]
    pub fn cursor(mut self, cursor: i64) -> Self {
        self.cursor = Some(cursor);
        self
    }

    /// Sets the organization ID. Velt's documentation contradicts itself: its API
    /// reference says that the list does not accept this filter, but its Node SDK types
    /// include it.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets the document ID. Velt's documentation contradicts itself: its API reference
    /// says that the list does not accept this filter, but its Node SDK types include
    /// it.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }
}

impl ListWorkflowExecutions {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            cursor: Default::default(),
            definition_id: Default::default(),
            page_size: Default::default(),
            status: Default::default(),
        }
    }

    /// Sets the definition ID. If omitted, the executions of all definitions are
    /// listed.
    #[must_use]
    pub fn definition_id(mut self, definition_id: impl crate::OptionalText) -> Self {
        self.definition_id = definition_id.into_optional_text();
        self
    }

    /// Sets the status of a workflow execution.
    #[must_use]
    pub fn status(mut self, status: impl Into<crate::types::WorkflowExecutionStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets the maximum number of executions per page, up to 500. Defaults to 50.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `cursor`.
    ///
    /// Cursor of the page to return, from the previous response. If omitted, the first
    /// page is returned.
    #[must_use]
    pub fn cursor(mut self, cursor: impl crate::OptionalText) -> Self {
        self.cursor = cursor.into_optional_text();
        self
    }
}

impl RecordWorkflowAgentResolution {
    /// Creates the value with its required fields.
    pub fn new(
        execution_id: impl Into<::std::string::String>,
        step_id: impl Into<::std::string::String>,
        response_id: impl Into<::std::string::String>,
        resolution: impl Into<crate::types::WorkflowAgentResolution>,
        actor_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            actor_id: actor_id.into(),
            execution_id: execution_id.into(),
            reason: Default::default(),
            resolution: resolution.into(),
            response_id: response_id.into(),
            step_id: step_id.into(),
        }
    }

    /// Sets the reason for the resolution, at most 2000 characters.
    #[must_use]
    pub fn reason(mut self, reason: impl crate::OptionalText) -> Self {
        self.reason = reason.into_optional_text();
        self
    }
}

impl RecordWorkflowReviewerDecision {
    /// Creates the value with its required fields.
    pub fn new(
        execution_id: impl Into<::std::string::String>,
        step_id: impl Into<::std::string::String>,
        reviewer_id: impl Into<::std::string::String>,
        decision: impl Into<crate::types::WorkflowReviewerDecision>,
    ) -> Self {
        Self {
            decision: decision.into(),
            execution_id: execution_id.into(),
            reason: Default::default(),
            reviewer_id: reviewer_id.into(),
            step_id: step_id.into(),
        }
    }

    /// Sets the reason for the decision, at most 2000 characters.
    #[must_use]
    pub fn reason(mut self, reason: impl crate::OptionalText) -> Self {
        self.reason = reason.into_optional_text();
        self
    }
}

impl ResolveWorkflowStep {
    /// Creates the value with its required fields.
    pub fn new(
        execution_id: impl Into<::std::string::String>,
        step_id: impl Into<::std::string::String>,
        action: impl Into<crate::types::WorkflowStepAction>,
        actor_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            action: action.into(),
            actor_id: actor_id.into(),
            execution_id: execution_id.into(),
            output: Default::default(),
            reason: Default::default(),
            step_id: step_id.into(),
        }
    }

    /// Sets the output of the step. When a step is approved or rejected, Velt sets
    /// `decision`, `approved`, `approvalReply` and `overriddenAt` itself.
    #[must_use]
    pub fn output(mut self, output: impl crate::IntoObject) -> Self {
        self.output = Some(output.into_object());
        self
    }

    /// Sets the reason for the action, at most 2000 characters. Included in the audit
    /// event.
    #[must_use]
    pub fn reason(mut self, reason: impl crate::OptionalText) -> Self {
        self.reason = reason.into_optional_text();
        self
    }
}

impl UpdateWorkflowDefinition {
    /// Creates the value with its required fields.
    pub fn new(
        definition_id: impl Into<::std::string::String>,
        if_version: i64,
        name: impl Into<::std::string::String>,
        nodes: impl IntoIterator<Item = impl Into<WorkflowNode>>,
        edges: impl IntoIterator<Item = impl Into<WorkflowEdge>>,
    ) -> Self {
        Self {
            custom: Default::default(),
            definition_id: definition_id.into(),
            description: Default::default(),
            document_id: Default::default(),
            edges: edges.into_iter().map(Into::into).collect(),
            groups: Default::default(),
            if_version,
            name: name.into(),
            nodes: nodes.into_iter().map(Into::into).collect(),
            organization_id: Default::default(),
            scope: Default::default(),
            tags: Default::default(),
            triggers: Default::default(),
            webhook_config: Default::default(),
        }
    }

    /// Sets a human-readable description, at most 2000 characters.
    #[must_use]
    pub fn description(mut self, description: impl crate::OptionalText) -> Self {
        self.description = description.into_optional_text();
        self
    }

    /// Sets the project, organization or document that a workflow belongs to. IDs that
    /// do not apply are null in responses and must be omitted from requests.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<WorkflowScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets the groups of nodes that run in parallel, at most 100.
    #[must_use]
    pub fn groups(mut self, groups: impl IntoIterator<Item = impl Into<WorkflowGroup>>) -> Self {
        self.groups = Some(groups.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the triggers that start the workflow automatically, at most 50.
    #[must_use]
    pub fn triggers(
        mut self,
        triggers: impl IntoIterator<Item = impl Into<WorkflowTrigger>>,
    ) -> Self {
        self.triggers = Some(triggers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the default webhook for the events of all executions. The `webhookUrl` of
    /// an execution takes precedence. Never included in a response.
    #[must_use]
    pub fn webhook_config(mut self, webhook_config: impl Into<WorkflowWebhookConfig>) -> Self {
        self.webhook_config = Some(webhook_config.into());
        self
    }

    /// Sets the tags of the definition: at most 20, each at most 64 characters.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.tags = Some(
            tags.into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets custom data to store with the definition.
    #[must_use]
    pub fn custom(mut self, custom: impl crate::IntoObject) -> Self {
        self.custom = Some(custom.into_object());
        self
    }

    /// Sets the organization ID. Required for the scopes `organization` and `document`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets the document ID. Required for the scope `document`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }
}
