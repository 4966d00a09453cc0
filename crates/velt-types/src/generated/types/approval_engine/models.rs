// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for CancelWorkflowExecution {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            execution_id: fields.read("executionId"),
            reason: fields.read("reason"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("executionId", &self.execution_id);
        object.write_some("reason", &self.reason);
    }
}

implement_model!(CancelWorkflowExecution);
implement_serde!(Strict : CancelWorkflowExecution);
impl Object for CancelWorkflowStep {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            actor_id: fields.read("actorId"),
            execution_id: fields.read("executionId"),
            reason: fields.read("reason"),
            step_id: fields.read("stepId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("actorId", &self.actor_id);
        object.write("executionId", &self.execution_id);
        object.write_some("reason", &self.reason);
        object.write("stepId", &self.step_id);
    }
}

implement_model!(CancelWorkflowStep);
implement_serde!(Strict : CancelWorkflowStep);
impl Object for CreateWorkflowDefinition {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            custom: fields.read("custom"),
            definition_id: fields.read("definitionId"),
            description: fields.read("description"),
            document_id: fields.read("documentId"),
            edges: fields.read("edges"),
            groups: fields.read("groups"),
            name: fields.read("name"),
            nodes: fields.read("nodes"),
            organization_id: fields.read("organizationId"),
            scope: fields.read("scope"),
            tags: fields.read("tags"),
            triggers: fields.read("triggers"),
            webhook_config: fields.read("webhookConfig"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("custom", &self.custom);
        object.write("definitionId", &self.definition_id);
        object.write_some("description", &self.description);
        object.write_some("documentId", &self.document_id);
        object.write("edges", &self.edges);
        object.write_some("groups", &self.groups);
        object.write("name", &self.name);
        object.write("nodes", &self.nodes);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("scope", &self.scope);
        object.write_some("tags", &self.tags);
        object.write_some("triggers", &self.triggers);
        object.write_some("webhookConfig", &self.webhook_config);
    }
}

implement_model!(CreateWorkflowDefinition);
implement_serde!(Strict : CreateWorkflowDefinition);
impl Object for DeleteWorkflowDefinition {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            definition_id: fields.read("definitionId"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            purge: fields.read("purge"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("definitionId", &self.definition_id);
        object.write_some("documentId", &self.document_id);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("purge", &self.purge);
    }
}

implement_model!(DeleteWorkflowDefinition);
implement_serde!(Strict : DeleteWorkflowDefinition);
impl Object for DispatchWorkflowExecution {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            correlation_id: fields.read("correlationId"),
            definition_id: fields.read("definitionId"),
            document_id: fields.read("documentId"),
            folder_id: fields.read("folderId"),
            idempotency_key: fields.read("idempotencyKey"),
            organization_id: fields.read("organizationId"),
            trigger_context: fields.read("triggerContext"),
            webhook_secret: fields.read("webhookSecret"),
            webhook_url: fields.read("webhookUrl"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("correlationId", &self.correlation_id);
        object.write("definitionId", &self.definition_id);
        object.write_some("documentId", &self.document_id);
        object.write_some("folderId", &self.folder_id);
        object.write_some("idempotencyKey", &self.idempotency_key);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("triggerContext", &self.trigger_context);
        object.write_some("webhookSecret", &self.webhook_secret);
        object.write_some("webhookUrl", &self.webhook_url);
    }
}

implement_model!(DispatchWorkflowExecution);
implement_serde!(Strict : DispatchWorkflowExecution);
impl Object for GetWorkflowDefinition {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            definition_id: fields.read("definitionId"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("definitionId", &self.definition_id);
        object.write_some("documentId", &self.document_id);
        object.write_some("organizationId", &self.organization_id);
    }
}

implement_model!(GetWorkflowDefinition);
implement_serde!(Strict : GetWorkflowDefinition);
impl Object for GetWorkflowExecution {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            execution_id: fields.read("executionId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("executionId", &self.execution_id);
    }
}

implement_model!(GetWorkflowExecution);
implement_serde!(Strict : GetWorkflowExecution);
impl Object for GetWorkflowExecutionEvents {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            execution_id: fields.read("executionId"),
            page_size: fields.read("pageSize"),
            since_seq: fields.read("sinceSeq"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("executionId", &self.execution_id);
        object.write_some("pageSize", &self.page_size);
        object.write_some("sinceSeq", &self.since_seq);
    }
}

implement_model!(GetWorkflowExecutionEvents);
implement_serde!(Strict : GetWorkflowExecutionEvents);
impl Object for ListWorkflowDefinitions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            cursor: fields.read("cursor"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            page_size: fields.read("pageSize"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("cursor", &self.cursor);
        object.write_some("documentId", &self.document_id);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("pageSize", &self.page_size);
    }
}

implement_model!(ListWorkflowDefinitions);
implement_serde!(Strict : ListWorkflowDefinitions);
impl Object for ListWorkflowExecutions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            cursor: fields.read("cursor"),
            definition_id: fields.read("definitionId"),
            page_size: fields.read("pageSize"),
            status: fields.read("status"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("cursor", &self.cursor);
        object.write_some("definitionId", &self.definition_id);
        object.write_some("pageSize", &self.page_size);
        object.write_some("status", &self.status);
    }
}

implement_model!(ListWorkflowExecutions);
implement_serde!(Strict : ListWorkflowExecutions);
impl Object for RecordWorkflowAgentResolution {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            actor_id: fields.read("actorId"),
            execution_id: fields.read("executionId"),
            reason: fields.read("reason"),
            resolution: fields.read("resolution"),
            response_id: fields.read("responseId"),
            step_id: fields.read("stepId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("actorId", &self.actor_id);
        object.write("executionId", &self.execution_id);
        object.write_some("reason", &self.reason);
        object.write("resolution", &self.resolution);
        object.write("responseId", &self.response_id);
        object.write("stepId", &self.step_id);
    }
}

implement_model!(RecordWorkflowAgentResolution);
implement_serde!(Strict : RecordWorkflowAgentResolution);
impl Object for RecordWorkflowReviewerDecision {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            decision: fields.read("decision"),
            execution_id: fields.read("executionId"),
            reason: fields.read("reason"),
            reviewer_id: fields.read("reviewerId"),
            step_id: fields.read("stepId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("decision", &self.decision);
        object.write("executionId", &self.execution_id);
        object.write_some("reason", &self.reason);
        object.write("reviewerId", &self.reviewer_id);
        object.write("stepId", &self.step_id);
    }
}

implement_model!(RecordWorkflowReviewerDecision);
implement_serde!(Strict : RecordWorkflowReviewerDecision);
impl Object for ResolveWorkflowStep {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action: fields.read("action"),
            actor_id: fields.read("actorId"),
            execution_id: fields.read("executionId"),
            output: fields.read("output"),
            reason: fields.read("reason"),
            step_id: fields.read("stepId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("action", &self.action);
        object.write("actorId", &self.actor_id);
        object.write("executionId", &self.execution_id);
        object.write_some("output", &self.output);
        object.write_some("reason", &self.reason);
        object.write("stepId", &self.step_id);
    }
}

implement_model!(ResolveWorkflowStep);
implement_serde!(Strict : ResolveWorkflowStep);
impl Object for UpdateWorkflowDefinition {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            custom: fields.read("custom"),
            definition_id: fields.read("definitionId"),
            description: fields.read("description"),
            document_id: fields.read("documentId"),
            edges: fields.read("edges"),
            groups: fields.read("groups"),
            if_version: fields.read("ifVersion"),
            name: fields.read("name"),
            nodes: fields.read("nodes"),
            organization_id: fields.read("organizationId"),
            scope: fields.read("scope"),
            tags: fields.read("tags"),
            triggers: fields.read("triggers"),
            webhook_config: fields.read("webhookConfig"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("custom", &self.custom);
        object.write("definitionId", &self.definition_id);
        object.write_some("description", &self.description);
        object.write_some("documentId", &self.document_id);
        object.write("edges", &self.edges);
        object.write_some("groups", &self.groups);
        object.write("ifVersion", &self.if_version);
        object.write("name", &self.name);
        object.write("nodes", &self.nodes);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("scope", &self.scope);
        object.write_some("tags", &self.tags);
        object.write_some("triggers", &self.triggers);
        object.write_some("webhookConfig", &self.webhook_config);
    }
}

implement_model!(UpdateWorkflowDefinition);
implement_serde!(Strict : UpdateWorkflowDefinition);
impl Object for WorkflowAgentNodeConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
            agent_max_runtime_ms: fields.read("agentMaxRuntimeMs"),
            blocking: fields.read("blocking"),
            cross_page_execute: fields.read("crossPageExecute"),
            input_mapping: fields.read("inputMapping"),
            max_urls_to_process: fields.read("maxUrlsToProcess"),
            poll_interval_ms: fields.read("pollIntervalMs"),
            prompt_override: fields.read("promptOverride"),
            require_non_empty_output: fields.read("requireNonEmptyOutput"),
            resolution_policy: fields.read("resolutionPolicy"),
            url: fields.read("url"),
            url_path: fields.read("urlPath"),
            user_context_mapping: fields.read("userContextMapping"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("agentId", &self.agent_id);
        object.write_some("agentMaxRuntimeMs", &self.agent_max_runtime_ms);
        object.write_some("blocking", &self.blocking);
        object.write_some("crossPageExecute", &self.cross_page_execute);
        object.write_some("inputMapping", &self.input_mapping);
        object.write_some("maxUrlsToProcess", &self.max_urls_to_process);
        object.write_some("pollIntervalMs", &self.poll_interval_ms);
        object.write_some("promptOverride", &self.prompt_override);
        object.write_some("requireNonEmptyOutput", &self.require_non_empty_output);
        object.write_some("resolutionPolicy", &self.resolution_policy);
        object.write_some("url", &self.url);
        object.write_some("urlPath", &self.url_path);
        object.write_some("userContextMapping", &self.user_context_mapping);
    }
}

implement_model!(WorkflowAgentNodeConfig);
implement_serde!(Tolerant : WorkflowAgentNodeConfig);
impl Object for WorkflowAppTrigger {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            allowed_events: fields.read("allowedEvents"),
            installation_ref: fields.read("installationRef"),
            payload_filters: fields.read("payloadFilters"),
            project_filter: fields.read("projectFilter"),
            provider: fields.read("provider"),
            repo_filter: fields.read("repoFilter"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("allowedEvents", &self.allowed_events);
        object.write("installationRef", &self.installation_ref);
        object.write_some("payloadFilters", &self.payload_filters);
        object.write_some("projectFilter", &self.project_filter);
        object.write("provider", &self.provider);
        object.write_some("repoFilter", &self.repo_filter);
    }
}

implement_model!(WorkflowAppTrigger);
implement_serde!(Tolerant : WorkflowAppTrigger);
impl Object for WorkflowCompiledEdge {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            from: fields.read("from"),
            from_group_id: fields.read("fromGroupId"),
            role: fields.read("role"),
            to: fields.read("to"),
            to_group_id: fields.read("toGroupId"),
            when: fields.nullable("when"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("from", &self.from);
        object.write_some("fromGroupId", &self.from_group_id);
        object.write("role", &self.role);
        object.write("to", &self.to);
        object.write_some("toGroupId", &self.to_group_id);
        object.write("when", &self.when);
    }
}

implement_model!(WorkflowCompiledEdge);
implement_serde!(Tolerant : WorkflowCompiledEdge);
impl Object for WorkflowCompiledGraph {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            forward_edges: fields.read("forwardEdges"),
            loops: fields.read("loops"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("forwardEdges", &self.forward_edges);
        object.write("loops", &self.loops);
    }
}

implement_model!(WorkflowCompiledGraph);
implement_serde!(Tolerant : WorkflowCompiledGraph);
impl Object for WorkflowCompiledLoop {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            body_node_ids: fields.read("bodyNodeIds"),
            entry_node_id: fields.read("entryNodeId"),
            loop_id: fields.read("loopId"),
            max_iterations: fields.read("maxIterations"),
            on_exhausted: fields.nullable("onExhausted"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("bodyNodeIds", &self.body_node_ids);
        object.write("entryNodeId", &self.entry_node_id);
        object.write("loopId", &self.loop_id);
        object.write("maxIterations", &self.max_iterations);
        object.write("onExhausted", &self.on_exhausted);
    }
}

implement_model!(WorkflowCompiledLoop);
implement_serde!(Tolerant : WorkflowCompiledLoop);
impl Object for WorkflowDefinition {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            compiled: fields.read("compiled"),
            created_at: fields.read("createdAt"),
            custom: fields.nullable("custom"),
            definition_id: fields.read("definitionId"),
            description: fields.nullable("description"),
            edges: fields.read("edges"),
            groups: fields.nullable("groups"),
            name: fields.read("name"),
            nodes: fields.read("nodes"),
            scope: fields.read("scope"),
            status: fields.read("status"),
            tags: fields.nullable("tags"),
            triggers: fields.nullable("triggers"),
            updated_at: fields.read("updatedAt"),
            version: fields.read("version"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("compiled", &self.compiled);
        object.write("createdAt", &self.created_at);
        object.write("custom", &self.custom);
        object.write("definitionId", &self.definition_id);
        object.write("description", &self.description);
        object.write("edges", &self.edges);
        object.write("groups", &self.groups);
        object.write("name", &self.name);
        object.write("nodes", &self.nodes);
        object.write("scope", &self.scope);
        object.write("status", &self.status);
        object.write("tags", &self.tags);
        object.write("triggers", &self.triggers);
        object.write("updatedAt", &self.updated_at);
        object.write("version", &self.version);
    }
}

implement_model!(WorkflowDefinition);
implement_serde!(Tolerant : WorkflowDefinition);
impl Object for WorkflowDefinitionDeletion {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            definition_id: fields.read("definitionId"),
            deleted: fields.read("deleted"),
            purged: fields.read("purged"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("definitionId", &self.definition_id);
        object.write("deleted", &self.deleted);
        object.write("purged", &self.purged);
    }
}

implement_model!(WorkflowDefinitionDeletion);
implement_serde!(Tolerant : WorkflowDefinitionDeletion);
impl Object for WorkflowDefinitionPage {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            items: fields.read("items"),
            next_cursor: fields.nullable("nextCursor"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("items", &self.items);
        object.write("nextCursor", &self.next_cursor);
    }
}

implement_model!(WorkflowDefinitionPage);
implement_serde!(Tolerant : WorkflowDefinitionPage);
impl Object for WorkflowDispatch {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            correlation_id: fields.read("correlationId"),
            deduplicated: fields.read("deduplicated"),
            execution_id: fields.read("executionId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("correlationId", &self.correlation_id);
        object.write("deduplicated", &self.deduplicated);
        object.write("executionId", &self.execution_id);
    }
}

implement_model!(WorkflowDispatch);
implement_serde!(Tolerant : WorkflowDispatch);
impl Object for WorkflowEdge {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            from: fields.read("from"),
            loop_: fields.read("loop"),
            on: fields.read("on"),
            to: fields.read("to"),
            when: fields.read("when"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("from", &self.from);
        object.write_some("loop", &self.loop_);
        object.write_some("on", &self.on);
        object.write("to", &self.to);
        object.write_some("when", &self.when);
    }
}

implement_model!(WorkflowEdge);
implement_serde!(Tolerant : WorkflowEdge);
impl From<::std::string::String> for WorkflowEdgeEndpoint {
    fn from(value: ::std::string::String) -> Self {
        Self::BareNodeId(value)
    }
}

impl From<&str> for WorkflowEdgeEndpoint {
    fn from(value: &str) -> Self {
        Self::BareNodeId(value.to_owned())
    }
}

impl Model for WorkflowEdgeEndpoint {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Self::BareNodeId(Model::read(node, at))
                }),
                (<WorkflowNodeEndpoint as Model>::SHAPE, |node, at| {
                    Self::WorkflowNodeEndpoint(Model::read(node, at))
                }),
                (<WorkflowGroupEndpoint as Model>::SHAPE, |node, at| {
                    Self::WorkflowGroupEndpoint(Model::read(node, at))
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
            Self::BareNodeId(value) => value.to_node(),
            Self::WorkflowNodeEndpoint(value) => value.to_node(),
            Self::WorkflowGroupEndpoint(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

implement_serde!(Tolerant : WorkflowEdgeEndpoint);
impl Object for WorkflowEdgeLoop {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            max_iterations: fields.read("maxIterations"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("maxIterations", &self.max_iterations);
    }
}

implement_model!(WorkflowEdgeLoop);
implement_serde!(Tolerant : WorkflowEdgeLoop);
impl Object for WorkflowEvent {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            correlation_id: fields.read("correlationId"),
            data: fields.read("data"),
            event_id: fields.read("eventId"),
            seq: fields.read("seq"),
            step_id: fields.nullable("stepId"),
            timestamp: fields.read("timestamp"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("correlationId", &self.correlation_id);
        object.write_some("data", &self.data);
        object.write("eventId", &self.event_id);
        object.write("seq", &self.seq);
        object.write("stepId", &self.step_id);
        object.write("timestamp", &self.timestamp);
        object.write("type", &self.type_);
    }
}

implement_model!(WorkflowEvent);
implement_serde!(Tolerant : WorkflowEvent);
impl Object for WorkflowEventPage {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            events: fields.read("events"),
            execution_id: fields.read("executionId"),
            has_more: fields.read("hasMore"),
            next_cursor: fields.read("nextCursor"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("events", &self.events);
        object.write("executionId", &self.execution_id);
        object.write("hasMore", &self.has_more);
        object.write("nextCursor", &self.next_cursor);
    }
}

implement_model!(WorkflowEventPage);
implement_serde!(Tolerant : WorkflowEventPage);
impl Object for WorkflowExecution {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            cancelled_at: fields.nullable("cancelledAt"),
            completed_at: fields.nullable("completedAt"),
            correlation_id: fields.read("correlationId"),
            definition_id: fields.read("definitionId"),
            definition_version: fields.read("definitionVersion"),
            execution_id: fields.read("executionId"),
            failure_reason: fields.nullable("failureReason"),
            idempotency_key: fields.read("idempotencyKey"),
            started_at: fields.read("startedAt"),
            status: fields.read("status"),
            steps: fields.read("steps"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("cancelledAt", &self.cancelled_at);
        object.write("completedAt", &self.completed_at);
        object.write("correlationId", &self.correlation_id);
        object.write("definitionId", &self.definition_id);
        object.write("definitionVersion", &self.definition_version);
        object.write("executionId", &self.execution_id);
        object.write("failureReason", &self.failure_reason);
        object.write("idempotencyKey", &self.idempotency_key);
        object.write("startedAt", &self.started_at);
        object.write("status", &self.status);
        object.write("steps", &self.steps);
    }
}

implement_model!(WorkflowExecution);
implement_serde!(Tolerant : WorkflowExecution);
impl Object for WorkflowExecutionCancellation {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            cancelled: fields.read("cancelled"),
            execution_id: fields.read("executionId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("cancelled", &self.cancelled);
        object.write("executionId", &self.execution_id);
    }
}

implement_model!(WorkflowExecutionCancellation);
implement_serde!(Tolerant : WorkflowExecutionCancellation);
impl Object for WorkflowExecutionPage {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            items: fields.read("items"),
            next_cursor: fields.nullable("nextCursor"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("items", &self.items);
        object.write("nextCursor", &self.next_cursor);
    }
}

implement_model!(WorkflowExecutionPage);
implement_serde!(Tolerant : WorkflowExecutionPage);
impl Object for WorkflowFailure {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            code: fields.read("code"),
            message: fields.read("message"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("code", &self.code);
        object.write("message", &self.message);
    }
}

implement_model!(WorkflowFailure);
implement_serde!(Tolerant : WorkflowFailure);
impl Object for WorkflowGroup {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            expected_steps: fields.read("expectedSteps"),
            group_id: fields.read("groupId"),
            member_node_ids: fields.read("memberNodeIds"),
            on_quorum_met: fields.read("onQuorumMet"),
            quorum: fields.read("quorum"),
            required_node_ids: fields.read("requiredNodeIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("expectedSteps", &self.expected_steps);
        object.write("groupId", &self.group_id);
        object.write("memberNodeIds", &self.member_node_ids);
        object.write_some("onQuorumMet", &self.on_quorum_met);
        object.write("quorum", &self.quorum);
        object.write_some("requiredNodeIds", &self.required_node_ids);
    }
}

implement_model!(WorkflowGroup);
implement_serde!(Tolerant : WorkflowGroup);
impl Object for WorkflowGroupEndpoint {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            group_id: fields.read("groupId"),
            kind: fields.read("kind"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("groupId", &self.group_id);
        object.write("kind", &self.kind);
    }
}

implement_model!(WorkflowGroupEndpoint);
implement_serde!(Tolerant : WorkflowGroupEndpoint);
impl Object for WorkflowHumanNodeConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            comment_body: fields.read("commentBody"),
            reviewer_emails: fields.read("reviewerEmails"),
            reviewer_ids: fields.read("reviewerIds"),
            reviewers: fields.read("reviewers"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("commentBody", &self.comment_body);
        object.write_some("reviewerEmails", &self.reviewer_emails);
        object.write_some("reviewerIds", &self.reviewer_ids);
        object.write_some("reviewers", &self.reviewers);
    }
}

implement_model!(WorkflowHumanNodeConfig);
implement_serde!(Tolerant : WorkflowHumanNodeConfig);
impl Object for WorkflowInboundWebhookTrigger {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            allowed_events: fields.read("allowedEvents"),
            auth_mode: fields.read("authMode"),
            event_name_header: fields.read("eventNameHeader"),
            idempotency_body_path: fields.read("idempotencyBodyPath"),
            idempotency_header: fields.read("idempotencyHeader"),
            payload_mapping: fields.read("payloadMapping"),
            provider: fields.read("provider"),
            secret: fields.read("secret"),
            signature_algorithm: fields.read("signatureAlgorithm"),
            signature_header: fields.read("signatureHeader"),
            signature_prefix: fields.read("signaturePrefix"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("allowedEvents", &self.allowed_events);
        object.write("authMode", &self.auth_mode);
        object.write_some("eventNameHeader", &self.event_name_header);
        object.write_some("idempotencyBodyPath", &self.idempotency_body_path);
        object.write_some("idempotencyHeader", &self.idempotency_header);
        object.write_some("payloadMapping", &self.payload_mapping);
        object.write_some("provider", &self.provider);
        object.write("secret", &self.secret);
        object.write_some("signatureAlgorithm", &self.signature_algorithm);
        object.write_some("signatureHeader", &self.signature_header);
        object.write_some("signaturePrefix", &self.signature_prefix);
    }
}

implement_model!(WorkflowInboundWebhookTrigger);
implement_serde!(Tolerant : WorkflowInboundWebhookTrigger);
impl Object for WorkflowLoopExit {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            route_to_node_id: fields.read("routeToNodeId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("routeToNodeId", &self.route_to_node_id);
    }
}

implement_model!(WorkflowLoopExit);
implement_serde!(Tolerant : WorkflowLoopExit);
impl Object for WorkflowNode {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            config: fields.read("config"),
            description: fields.read("description"),
            name: fields.read("name"),
            node_id: fields.read("nodeId"),
            require_non_empty_output: fields.read("requireNonEmptyOutput"),
            sla_ms: fields.read("slaMs"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("config", &self.config);
        object.write_some("description", &self.description);
        object.write_some("name", &self.name);
        object.write("nodeId", &self.node_id);
        object.write_some("requireNonEmptyOutput", &self.require_non_empty_output);
        object.write_some("slaMs", &self.sla_ms);
        object.write("type", &self.type_);
    }
}

implement_model!(WorkflowNode);
implement_serde!(Tolerant : WorkflowNode);
impl Model for WorkflowNodeConfig {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        one_of(
            node,
            at,
            &[
                (<WorkflowAgentNodeConfig as Model>::SHAPE, |node, at| {
                    Self::AgentNodeConfig(Model::read(node, at))
                }),
                (
                    <WorkflowNotificationNodeConfig as Model>::SHAPE,
                    |node, at| Self::NotificationNodeConfig(Model::read(node, at)),
                ),
                (<WorkflowWebhookNodeConfig as Model>::SHAPE, |node, at| {
                    Self::WebhookNodeConfig(Model::read(node, at))
                }),
                (<WorkflowHumanNodeConfig as Model>::SHAPE, |node, at| {
                    Self::HumanNodeConfig(Model::read(node, at))
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
            Self::AgentNodeConfig(value) => value.to_node(),
            Self::NotificationNodeConfig(value) => value.to_node(),
            Self::WebhookNodeConfig(value) => value.to_node(),
            Self::HumanNodeConfig(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

implement_serde!(Tolerant : WorkflowNodeConfig);
impl Object for WorkflowNodeEndpoint {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            kind: fields.read("kind"),
            node_id: fields.read("nodeId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("kind", &self.kind);
        object.write("nodeId", &self.node_id);
    }
}

implement_model!(WorkflowNodeEndpoint);
implement_serde!(Tolerant : WorkflowNodeEndpoint);
impl Object for WorkflowNotificationNodeConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            body_template: fields.read("bodyTemplate"),
            channel: fields.read("channel"),
            format: fields.read("format"),
            recipients: fields.read("recipients"),
            slack_target: fields.read("slackTarget"),
            subject_template: fields.read("subjectTemplate"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("bodyTemplate", &self.body_template);
        object.write("channel", &self.channel);
        object.write_some("format", &self.format);
        object.write_some("recipients", &self.recipients);
        object.write_some("slackTarget", &self.slack_target);
        object.write_some("subjectTemplate", &self.subject_template);
    }
}

implement_model!(WorkflowNotificationNodeConfig);
implement_serde!(Tolerant : WorkflowNotificationNodeConfig);
impl Object for WorkflowPayloadFilter {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            in_: fields.read("in"),
            path: fields.read("path"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("in", &self.in_);
        object.write("path", &self.path);
    }
}

implement_model!(WorkflowPayloadFilter);
implement_serde!(Tolerant : WorkflowPayloadFilter);
impl Object for WorkflowRecord {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            aggregator_status: fields.nullable("aggregatorStatus"),
            recorded: fields.read("recorded"),
            rejection_reason: fields.read("rejectionReason"),
            resume_scheduled: fields.read("resumeScheduled"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("aggregatorStatus", &self.aggregator_status);
        object.write("recorded", &self.recorded);
        object.write_some("rejectionReason", &self.rejection_reason);
        object.write("resumeScheduled", &self.resume_scheduled);
    }
}

implement_model!(WorkflowRecord);
implement_serde!(Tolerant : WorkflowRecord);
impl Object for WorkflowReviewer {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            mandatory: fields.read("mandatory"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("mandatory", &self.mandatory);
        object.write("userId", &self.user_id);
    }
}

implement_model!(WorkflowReviewer);
implement_serde!(Tolerant : WorkflowReviewer);
impl Object for WorkflowScheduleTrigger {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            cron: fields.read("cron"),
            enabled: fields.read("enabled"),
            payload_template: fields.read("payloadTemplate"),
            timezone: fields.read("timezone"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("cron", &self.cron);
        object.write("enabled", &self.enabled);
        object.write_some("payloadTemplate", &self.payload_template);
        object.write("timezone", &self.timezone);
    }
}

implement_model!(WorkflowScheduleTrigger);
implement_serde!(Tolerant : WorkflowScheduleTrigger);
impl Object for WorkflowScope {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            level: fields.read("level"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write("level", &self.level);
        object.write_some("organizationId", &self.organization_id);
    }
}

implement_model!(WorkflowScope);
implement_serde!(Tolerant : WorkflowScope);
impl Object for WorkflowStep {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            completed_at: fields.nullable("completedAt"),
            error: fields.nullable("error"),
            group_id: fields.nullable("groupId"),
            node_id: fields.read("nodeId"),
            node_type: fields.read("nodeType"),
            output: fields.read("output"),
            started_at: fields.nullable("startedAt"),
            status: fields.read("status"),
            step_id: fields.read("stepId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("completedAt", &self.completed_at);
        object.write("error", &self.error);
        object.write("groupId", &self.group_id);
        object.write("nodeId", &self.node_id);
        object.write("nodeType", &self.node_type);
        object.write("output", &self.output);
        object.write("startedAt", &self.started_at);
        object.write("status", &self.status);
        object.write("stepId", &self.step_id);
    }
}

implement_model!(WorkflowStep);
implement_serde!(Tolerant : WorkflowStep);
impl Object for WorkflowStepCancellation {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            cancelled: fields.read("cancelled"),
            execution_id: fields.read("executionId"),
            step_id: fields.read("stepId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("cancelled", &self.cancelled);
        object.write("executionId", &self.execution_id);
        object.write("stepId", &self.step_id);
    }
}

implement_model!(WorkflowStepCancellation);
implement_serde!(Tolerant : WorkflowStepCancellation);
impl Object for WorkflowStepResolution {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action: fields.read("action"),
            execution_id: fields.read("executionId"),
            resolved: fields.read("resolved"),
            step_id: fields.read("stepId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("action", &self.action);
        object.write("executionId", &self.execution_id);
        object.write("resolved", &self.resolved);
        object.write("stepId", &self.step_id);
    }
}

implement_model!(WorkflowStepResolution);
implement_serde!(Tolerant : WorkflowStepResolution);
impl Object for WorkflowTrigger {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            app_trigger: fields.read("appTrigger"),
            event_name: fields.read("eventName"),
            filters: fields.read("filters"),
            inbound_webhook: fields.read("inboundWebhook"),
            schedule: fields.read("schedule"),
            trigger_id: fields.read("triggerId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("appTrigger", &self.app_trigger);
        object.write_some("eventName", &self.event_name);
        object.write_some("filters", &self.filters);
        object.write_some("inboundWebhook", &self.inbound_webhook);
        object.write_some("schedule", &self.schedule);
        object.write("triggerId", &self.trigger_id);
    }
}

implement_model!(WorkflowTrigger);
implement_serde!(Tolerant : WorkflowTrigger);
impl Object for WorkflowWebhookConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            event_types: fields.read("eventTypes"),
            secret: fields.read("secret"),
            url: fields.read("url"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("eventTypes", &self.event_types);
        object.write("secret", &self.secret);
        object.write("url", &self.url);
    }
}

implement_model!(WorkflowWebhookConfig);
implement_serde!(Strict : WorkflowWebhookConfig);
impl Object for WorkflowWebhookNodeConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            auth_mode: fields.read("authMode"),
            auth_token_header: fields.read("authTokenHeader"),
            body_template: fields.read("bodyTemplate"),
            expected_status_codes: fields.read("expectedStatusCodes"),
            method: fields.read("method"),
            mode: fields.read("mode"),
            request_headers: fields.read("requestHeaders"),
            timeout_ms: fields.read("timeoutMs"),
            url: fields.read("url"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("authMode", &self.auth_mode);
        object.write_some("authTokenHeader", &self.auth_token_header);
        object.write_some("bodyTemplate", &self.body_template);
        object.write_some("expectedStatusCodes", &self.expected_status_codes);
        object.write_some("method", &self.method);
        object.write_some("mode", &self.mode);
        object.write_some("requestHeaders", &self.request_headers);
        object.write_some("timeoutMs", &self.timeout_ms);
        object.write("url", &self.url);
    }
}

implement_model!(WorkflowWebhookNodeConfig);
implement_serde!(Tolerant : WorkflowWebhookNodeConfig);
