// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl CancelWorkflowExecution {
    /// Starts with everything that is required.
    pub fn new(execution_id: impl Into<::std::string::String>) -> Self {
        Self {
            execution_id: execution_id.into(),
            reason: Default::default(),
        }
    }

    /// Why, which the event for it repeats.
    #[must_use]
    pub fn reason(mut self, reason: impl crate::OptionalText) -> Self {
        self.reason = reason.into_optional_text();
        self
    }
}

impl CancelWorkflowStep {
    /// Starts with everything that is required.
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

    /// Why, which the event for it repeats.
    #[must_use]
    pub fn reason(mut self, reason: impl crate::OptionalText) -> Self {
        self.reason = reason.into_optional_text();
        self
    }
}

impl CreateWorkflowDefinition {
    /// Starts with everything that is required.
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

    /// A text for people.
    #[must_use]
    pub fn description(mut self, description: impl crate::OptionalText) -> Self {
        self.description = description.into_optional_text();
        self
    }

    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<WorkflowScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// The groups of nodes that run side by side.
    #[must_use]
    pub fn groups(mut self, groups: impl IntoIterator<Item = impl Into<WorkflowGroup>>) -> Self {
        self.groups = Some(groups.into_iter().map(Into::into).collect());
        self
    }

    /// What starts the workflow by itself.
    #[must_use]
    pub fn triggers(
        mut self,
        triggers: impl IntoIterator<Item = impl Into<WorkflowTrigger>>,
    ) -> Self {
        self.triggers = Some(triggers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `webhookConfig`.
    #[must_use]
    pub fn webhook_config(mut self, webhook_config: impl Into<WorkflowWebhookConfig>) -> Self {
        self.webhook_config = Some(webhook_config.into());
        self
    }

    /// Words to find it by.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.tags = Some(
            tags.into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Whatever else you want to keep with it.
    #[must_use]
    pub fn custom(mut self, custom: impl crate::IntoObject) -> Self {
        self.custom = Some(custom.into_object());
        self
    }

    /// The organization that the workflow belongs to. Required for the scopes
    /// `organization` and `document`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// The document that the workflow belongs to. Required for the scope `document`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }
}

impl WorkflowScope {
    /// Starts with everything that is required.
    pub fn new(level: impl Into<crate::types::WorkflowScopeLevel>) -> Self {
        Self {
            document_id: Default::default(),
            level: level.into(),
            organization_id: Default::default(),
        }
    }

    /// The organization, by the id that you gave it. Required for the levels
    /// `organization` and `document`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// The document, by the id that you gave it. Required for the level `document`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }
}

crate::from_reference!(WorkflowScope);
impl WorkflowNode {
    /// Starts with everything that is required.
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

    /// How long the step may take until it counts as breached, in milliseconds. If the
    /// node has outgoing edges, one of them has to lead on from there.
    #[must_use]
    pub fn sla_ms(mut self, sla_ms: i64) -> Self {
        self.sla_ms = Some(sla_ms);
        self
    }

    /// Whether an empty answer is a failure. Has an effect for webhook nodes of the
    /// mode `sync` only.
    #[must_use]
    pub fn require_non_empty_output(mut self, require_non_empty_output: bool) -> Self {
        self.require_non_empty_output = Some(require_non_empty_output);
        self
    }

    /// The name that is shown.
    #[must_use]
    pub fn name(mut self, name: impl crate::OptionalText) -> Self {
        self.name = name.into_optional_text();
        self
    }

    /// A text that is shown.
    #[must_use]
    pub fn description(mut self, description: impl crate::OptionalText) -> Self {
        self.description = description.into_optional_text();
        self
    }
}

crate::from_reference!(WorkflowNode);
impl WorkflowEdge {
    /// Starts with everything that is required.
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
    #[must_use]
    pub fn on(mut self, on: impl Into<crate::types::WorkflowEdgeRole>) -> Self {
        self.on = Some(on.into());
        self
    }

    /// The condition, as JSON text such as
    /// `{"op":"eq","args":[{"var":"output.decision"},"approve"]}`. Required with `on`
    /// set to `custom`, and only then.
    #[must_use]
    pub fn when(mut self, when: impl crate::OptionalText) -> Self {
        self.when = when.into_optional_text();
        self
    }

    /// Sets `loop`.
    #[must_use]
    pub fn loop_(mut self, loop_: impl Into<WorkflowEdgeLoop>) -> Self {
        self.loop_ = Some(loop_.into());
        self
    }
}

crate::from_reference!(WorkflowEdge);
impl WorkflowEdgeLoop {
    /// Starts with everything that is required.
    pub fn new(max_iterations: i64) -> Self {
        Self { max_iterations }
    }
}

crate::from_reference!(WorkflowEdgeLoop);
impl WorkflowGroup {
    /// Starts with everything that is required.
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

    /// What happens when enough members of the group have approved.
    #[must_use]
    pub fn on_quorum_met(
        mut self,
        on_quorum_met: impl Into<crate::types::WorkflowQuorumPolicy>,
    ) -> Self {
        self.on_quorum_met = Some(on_quorum_met.into());
        self
    }

    /// Members whose approval is needed in any case; at most as many as `quorum`.
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
    /// Starts with everything that is required.
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

    /// A name for the event that is shown.
    #[must_use]
    pub fn event_name(mut self, event_name: impl crate::OptionalText) -> Self {
        self.event_name = event_name.into_optional_text();
        self
    }

    /// Conditions for starting, in a form of your own.
    #[must_use]
    pub fn filters(mut self, filters: impl crate::IntoObject) -> Self {
        self.filters = Some(filters.into_object());
        self
    }

    /// Sets `inboundWebhook`.
    #[must_use]
    pub fn inbound_webhook(
        mut self,
        inbound_webhook: impl Into<WorkflowInboundWebhookTrigger>,
    ) -> Self {
        self.inbound_webhook = Some(inbound_webhook.into());
        self
    }

    /// Sets `schedule`.
    #[must_use]
    pub fn schedule(mut self, schedule: impl Into<WorkflowScheduleTrigger>) -> Self {
        self.schedule = Some(schedule.into());
        self
    }

    /// Sets `appTrigger`.
    #[must_use]
    pub fn app_trigger(mut self, app_trigger: impl Into<WorkflowAppTrigger>) -> Self {
        self.app_trigger = Some(app_trigger.into());
        self
    }
}

crate::from_reference!(WorkflowTrigger);
crate::from_text!(WorkflowTrigger);
impl WorkflowInboundWebhookTrigger {
    /// Starts with everything that is required.
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

    /// Whose way of signing the call follows.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<crate::types::WorkflowInboundProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// The header that has the signature, in hexadecimal digits. Required for the
    /// provider `custom`.
    #[must_use]
    pub fn signature_header(mut self, signature_header: impl crate::OptionalText) -> Self {
        self.signature_header = signature_header.into_optional_text();
        self
    }

    /// Sets `signatureAlgorithm`.
    #[must_use]
    pub fn signature_algorithm(
        mut self,
        signature_algorithm: impl Into<crate::types::WorkflowSignatureAlgorithm>,
    ) -> Self {
        self.signature_algorithm = Some(signature_algorithm.into());
        self
    }

    /// What stands before the signature in its header, such as `sha256=`. For the
    /// provider `custom`.
    #[must_use]
    pub fn signature_prefix(mut self, signature_prefix: impl crate::OptionalText) -> Self {
        self.signature_prefix = signature_prefix.into_optional_text();
        self
    }

    /// The names of the events to start for; others are ignored.
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

    /// The header that has the name of the event. For the provider `custom`.
    #[must_use]
    pub fn event_name_header(mut self, event_name_header: impl crate::OptionalText) -> Self {
        self.event_name_header = event_name_header.into_optional_text();
        self
    }

    /// The header that has the id of the event, by which repeated calls are known.
    #[must_use]
    pub fn idempotency_header(mut self, idempotency_header: impl crate::OptionalText) -> Self {
        self.idempotency_header = idempotency_header.into_optional_text();
        self
    }

    /// Where the id of the event stands in the body, as a path with dots.
    #[must_use]
    pub fn idempotency_body_path(
        mut self,
        idempotency_body_path: impl crate::OptionalText,
    ) -> Self {
        self.idempotency_body_path = idempotency_body_path.into_optional_text();
        self
    }

    /// How the body of the call becomes the context of the trigger.
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
    /// Starts with everything that is required.
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

    /// What the context of the trigger has as `schedule.payload`.
    #[must_use]
    pub fn payload_template(mut self, payload_template: impl crate::IntoObject) -> Self {
        self.payload_template = Some(payload_template.into_object());
        self
    }
}

crate::from_reference!(WorkflowScheduleTrigger);
impl WorkflowAppTrigger {
    /// Starts with everything that is required.
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

    /// The repositories of GitHub to start for, as `owner/name`; all of them if left
    /// out.
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

    /// The projects of Vercel to start for, by id or name; all of them if left out.
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

    /// The names of the events to start for; all of them if left out.
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

    /// Conditions that all have to be true.
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
    /// Starts with everything that is required.
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
    /// Starts with everything that is required.
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

    /// The types of events to send; all of them if left out.
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
    /// Starts with everything that is required.
    pub fn new(definition_id: impl Into<::std::string::String>) -> Self {
        Self {
            definition_id: definition_id.into(),
            document_id: Default::default(),
            organization_id: Default::default(),
            purge: Default::default(),
        }
    }

    /// Whether to remove the definition with all of its versions, and not only to hide
    /// it.
    #[must_use]
    pub fn purge(mut self, purge: bool) -> Self {
        self.purge = Some(purge);
        self
    }

    /// Accepted, without effect.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Accepted, without effect.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }
}

impl DispatchWorkflowExecution {
    /// Starts with everything that is required.
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

    /// A key of your own: another call with it does not start another execution.
    #[must_use]
    pub fn idempotency_key(mut self, idempotency_key: impl crate::OptionalText) -> Self {
        self.idempotency_key = idempotency_key.into_optional_text();
        self
    }

    /// An id of your own, to find what belongs together. Velt makes one if it is left
    /// out.
    #[must_use]
    pub fn correlation_id(mut self, correlation_id: impl crate::OptionalText) -> Self {
        self.correlation_id = correlation_id.into_optional_text();
        self
    }

    /// What the workflow starts with; edges and templates can refer to it.
    #[must_use]
    pub fn trigger_context(mut self, trigger_context: impl crate::IntoObject) -> Self {
        self.trigger_context = Some(trigger_context.into_object());
        self
    }

    /// The organization that agents run for. No answer has it.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// The document that agents run for. No answer has it.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// The folder that the execution belongs to.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }

    /// Where events are sent to, in place of the receiver of the definition; HTTPS
    /// only, and no private address. Only together with `webhookSecret`.
    #[must_use]
    pub fn webhook_url(mut self, webhook_url: impl crate::OptionalText) -> Self {
        self.webhook_url = webhook_url.into_optional_text();
        self
    }

    /// The secret that what is sent is signed with. Only together with `webhookUrl`.
    #[must_use]
    pub fn webhook_secret(mut self, webhook_secret: impl Into<crate::Secret>) -> Self {
        self.webhook_secret = Some(webhook_secret.into());
        self
    }
}

impl GetWorkflowDefinition {
    /// Starts with everything that is required.
    pub fn new(definition_id: impl Into<::std::string::String>) -> Self {
        Self {
            definition_id: definition_id.into(),
            document_id: Default::default(),
            organization_id: Default::default(),
        }
    }

    /// Accepted, without effect.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Accepted, without effect.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }
}

impl GetWorkflowExecution {
    /// Starts with everything that is required.
    pub fn new(execution_id: impl Into<::std::string::String>) -> Self {
        Self {
            execution_id: execution_id.into(),
        }
    }
}

impl GetWorkflowExecutionEvents {
    /// Starts with everything that is required.
    pub fn new(execution_id: impl Into<::std::string::String>) -> Self {
        Self {
            execution_id: execution_id.into(),
            page_size: Default::default(),
            since_seq: Default::default(),
        }
    }

    /// The number of the last event that is known; gives those after it.
    #[must_use]
    pub fn since_seq(mut self, since_seq: i64) -> Self {
        self.since_seq = Some(since_seq);
        self
    }

    /// How many events a page has at the most.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl ListWorkflowDefinitions {
    /// Starts with nothing set: no field is required by itself.
    pub fn new() -> Self {
        Self {
            cursor: Default::default(),
            document_id: Default::default(),
            organization_id: Default::default(),
            page_size: Default::default(),
        }
    }

    /// How many definitions a page has at the most.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Asks for the page after the one whose answer had this cursor; for the first page
    /// if left out. It is a time in milliseconds since 1970.
    #[must_use]
    pub fn cursor(mut self, cursor: i64) -> Self {
        self.cursor = Some(cursor);
        self
    }

    /// The organization ID. Velt's documentation contradicts itself: its API reference
    /// says that the list does not accept this filter, its Node SDK types include it.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// The document ID. Velt's documentation contradicts itself: its API reference says
    /// that the list does not accept this filter, its Node SDK types include it.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }
}

impl ListWorkflowExecutions {
    /// Starts with nothing set: no field is required by itself.
    pub fn new() -> Self {
        Self {
            cursor: Default::default(),
            definition_id: Default::default(),
            page_size: Default::default(),
            status: Default::default(),
        }
    }

    /// The definition whose executions to list; those of every definition if left out.
    #[must_use]
    pub fn definition_id(mut self, definition_id: impl crate::OptionalText) -> Self {
        self.definition_id = definition_id.into_optional_text();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<crate::types::WorkflowExecutionStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// How many executions a page has at the most.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Asks for the page after the one whose answer had this cursor; for the first page
    /// if left out.
    #[must_use]
    pub fn cursor(mut self, cursor: impl crate::OptionalText) -> Self {
        self.cursor = cursor.into_optional_text();
        self
    }
}

impl RecordWorkflowAgentResolution {
    /// Starts with everything that is required.
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

    /// Why.
    #[must_use]
    pub fn reason(mut self, reason: impl crate::OptionalText) -> Self {
        self.reason = reason.into_optional_text();
        self
    }
}

impl RecordWorkflowReviewerDecision {
    /// Starts with everything that is required.
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

    /// Why.
    #[must_use]
    pub fn reason(mut self, reason: impl crate::OptionalText) -> Self {
        self.reason = reason.into_optional_text();
        self
    }
}

impl ResolveWorkflowStep {
    /// Starts with everything that is required.
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

    /// What the step is to have as its output. Velt sets `decision`, `approved`,
    /// `approvalReply` and `overriddenAt` itself where something is approved or
    /// rejected.
    #[must_use]
    pub fn output(mut self, output: impl crate::IntoObject) -> Self {
        self.output = Some(output.into_object());
        self
    }

    /// Why, which the record of it repeats.
    #[must_use]
    pub fn reason(mut self, reason: impl crate::OptionalText) -> Self {
        self.reason = reason.into_optional_text();
        self
    }
}

impl UpdateWorkflowDefinition {
    /// Starts with everything that is required.
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

    /// A text for people.
    #[must_use]
    pub fn description(mut self, description: impl crate::OptionalText) -> Self {
        self.description = description.into_optional_text();
        self
    }

    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<WorkflowScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// The groups of nodes that run side by side.
    #[must_use]
    pub fn groups(mut self, groups: impl IntoIterator<Item = impl Into<WorkflowGroup>>) -> Self {
        self.groups = Some(groups.into_iter().map(Into::into).collect());
        self
    }

    /// What starts the workflow by itself.
    #[must_use]
    pub fn triggers(
        mut self,
        triggers: impl IntoIterator<Item = impl Into<WorkflowTrigger>>,
    ) -> Self {
        self.triggers = Some(triggers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `webhookConfig`.
    #[must_use]
    pub fn webhook_config(mut self, webhook_config: impl Into<WorkflowWebhookConfig>) -> Self {
        self.webhook_config = Some(webhook_config.into());
        self
    }

    /// Words to find it by.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.tags = Some(
            tags.into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Whatever else you want to keep with it.
    #[must_use]
    pub fn custom(mut self, custom: impl crate::IntoObject) -> Self {
        self.custom = Some(custom.into_object());
        self
    }

    /// The organization that the workflow belongs to. Required for the scopes
    /// `organization` and `document`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// The document that the workflow belongs to. Required for the scope `document`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }
}
