// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for CancelWorkflowExecution {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution_id: fields.read("executionId")?,
            reason: fields.read("reason")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("executionId", self.execution_id.to_node());
        object.push_some("reason", self.reason.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CancelWorkflowExecution);
impl Model for CancelWorkflowStep {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            actor_id: fields.read("actorId")?,
            execution_id: fields.read("executionId")?,
            reason: fields.read("reason")?,
            step_id: fields.read("stepId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("actorId", self.actor_id.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push_some("reason", self.reason.to_member());
        object.push("stepId", self.step_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CancelWorkflowStep);
impl Model for CreateWorkflowDefinition {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            custom: fields.read("custom")?,
            definition_id: fields.read("definitionId")?,
            description: fields.read("description")?,
            document_id: fields.read("documentId")?,
            edges: fields.read("edges")?,
            groups: fields.read("groups")?,
            name: fields.read("name")?,
            nodes: fields.read("nodes")?,
            organization_id: fields.read("organizationId")?,
            scope: fields.read("scope")?,
            tags: fields.read("tags")?,
            triggers: fields.read("triggers")?,
            webhook_config: fields.read("webhookConfig")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(13usize);
        object.push_some("custom", self.custom.to_member());
        object.push("definitionId", self.definition_id.to_node());
        object.push_some("description", self.description.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push("edges", self.edges.to_node());
        object.push_some("groups", self.groups.to_member());
        object.push("name", self.name.to_node());
        object.push("nodes", self.nodes.to_node());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("scope", self.scope.to_member());
        object.push_some("tags", self.tags.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.push_some("webhookConfig", self.webhook_config.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CreateWorkflowDefinition);
impl Model for DeleteWorkflowDefinition {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            definition_id: fields.read("definitionId")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            purge: fields.read("purge")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("definitionId", self.definition_id.to_node());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("purge", self.purge.to_member());
        object.finish()
    }
}

implement_serde!(Strict : DeleteWorkflowDefinition);
impl Model for DispatchWorkflowExecution {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            correlation_id: fields.read("correlationId")?,
            definition_id: fields.read("definitionId")?,
            document_id: fields.read("documentId")?,
            folder_id: fields.read("folderId")?,
            idempotency_key: fields.read("idempotencyKey")?,
            organization_id: fields.read("organizationId")?,
            trigger_context: fields.read("triggerContext")?,
            webhook_secret: fields.read("webhookSecret")?,
            webhook_url: fields.read("webhookUrl")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("correlationId", self.correlation_id.to_member());
        object.push("definitionId", self.definition_id.to_node());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("folderId", self.folder_id.to_member());
        object.push_some("idempotencyKey", self.idempotency_key.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("triggerContext", self.trigger_context.to_member());
        object.push_some("webhookSecret", self.webhook_secret.to_member());
        object.push_some("webhookUrl", self.webhook_url.to_member());
        object.finish()
    }
}

implement_serde!(Strict : DispatchWorkflowExecution);
impl Model for GetWorkflowDefinition {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            definition_id: fields.read("definitionId")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("definitionId", self.definition_id.to_node());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetWorkflowDefinition);
impl Model for GetWorkflowExecution {
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

implement_serde!(Strict : GetWorkflowExecution);
impl Model for GetWorkflowExecutionEvents {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            execution_id: fields.read("executionId")?,
            page_size: fields.read("pageSize")?,
            since_seq: fields.read("sinceSeq")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("executionId", self.execution_id.to_node());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("sinceSeq", self.since_seq.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetWorkflowExecutionEvents);
impl Model for ListWorkflowDefinitions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            cursor: fields.read("cursor")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("cursor", self.cursor.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("pageSize", self.page_size.to_member());
        object.finish()
    }
}

implement_serde!(Strict : ListWorkflowDefinitions);
impl Model for ListWorkflowExecutions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            cursor: fields.read("cursor")?,
            definition_id: fields.read("definitionId")?,
            page_size: fields.read("pageSize")?,
            status: fields.read("status")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("cursor", self.cursor.to_member());
        object.push_some("definitionId", self.definition_id.to_member());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("status", self.status.to_member());
        object.finish()
    }
}

implement_serde!(Strict : ListWorkflowExecutions);
impl Model for RecordWorkflowAgentResolution {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            actor_id: fields.read("actorId")?,
            execution_id: fields.read("executionId")?,
            reason: fields.read("reason")?,
            resolution: fields.read("resolution")?,
            response_id: fields.read("responseId")?,
            step_id: fields.read("stepId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("actorId", self.actor_id.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push_some("reason", self.reason.to_member());
        object.push("resolution", self.resolution.to_node());
        object.push("responseId", self.response_id.to_node());
        object.push("stepId", self.step_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : RecordWorkflowAgentResolution);
impl Model for RecordWorkflowReviewerDecision {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            decision: fields.read("decision")?,
            execution_id: fields.read("executionId")?,
            reason: fields.read("reason")?,
            reviewer_id: fields.read("reviewerId")?,
            step_id: fields.read("stepId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("decision", self.decision.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push_some("reason", self.reason.to_member());
        object.push("reviewerId", self.reviewer_id.to_node());
        object.push("stepId", self.step_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : RecordWorkflowReviewerDecision);
impl Model for ResolveWorkflowStep {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action: fields.read("action")?,
            actor_id: fields.read("actorId")?,
            execution_id: fields.read("executionId")?,
            output: fields.read("output")?,
            reason: fields.read("reason")?,
            step_id: fields.read("stepId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("action", self.action.to_node());
        object.push("actorId", self.actor_id.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push_some("output", self.output.to_member());
        object.push_some("reason", self.reason.to_member());
        object.push("stepId", self.step_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : ResolveWorkflowStep);
impl Model for UpdateWorkflowDefinition {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            custom: fields.read("custom")?,
            definition_id: fields.read("definitionId")?,
            description: fields.read("description")?,
            document_id: fields.read("documentId")?,
            edges: fields.read("edges")?,
            groups: fields.read("groups")?,
            if_version: fields.read("ifVersion")?,
            name: fields.read("name")?,
            nodes: fields.read("nodes")?,
            organization_id: fields.read("organizationId")?,
            scope: fields.read("scope")?,
            tags: fields.read("tags")?,
            triggers: fields.read("triggers")?,
            webhook_config: fields.read("webhookConfig")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push_some("custom", self.custom.to_member());
        object.push("definitionId", self.definition_id.to_node());
        object.push_some("description", self.description.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push("edges", self.edges.to_node());
        object.push_some("groups", self.groups.to_member());
        object.push("ifVersion", self.if_version.to_node());
        object.push("name", self.name.to_node());
        object.push("nodes", self.nodes.to_node());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("scope", self.scope.to_member());
        object.push_some("tags", self.tags.to_member());
        object.push_some("triggers", self.triggers.to_member());
        object.push_some("webhookConfig", self.webhook_config.to_member());
        object.finish()
    }
}

implement_serde!(Strict : UpdateWorkflowDefinition);
impl Model for WorkflowAgentNodeConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            agent_max_runtime_ms: fields.read("agentMaxRuntimeMs")?,
            blocking: fields.read("blocking")?,
            cross_page_execute: fields.read("crossPageExecute")?,
            input_mapping: fields.read("inputMapping")?,
            max_urls_to_process: fields.read("maxUrlsToProcess")?,
            poll_interval_ms: fields.read("pollIntervalMs")?,
            prompt_override: fields.read("promptOverride")?,
            require_non_empty_output: fields.read("requireNonEmptyOutput")?,
            resolution_policy: fields.read("resolutionPolicy")?,
            url: fields.read("url")?,
            url_path: fields.read("urlPath")?,
            user_context_mapping: fields.read("userContextMapping")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(13usize);
        object.push("agentId", self.agent_id.to_node());
        object.push_some("agentMaxRuntimeMs", self.agent_max_runtime_ms.to_member());
        object.push_some("blocking", self.blocking.to_member());
        object.push_some("crossPageExecute", self.cross_page_execute.to_member());
        object.push_some("inputMapping", self.input_mapping.to_member());
        object.push_some("maxUrlsToProcess", self.max_urls_to_process.to_member());
        object.push_some("pollIntervalMs", self.poll_interval_ms.to_member());
        object.push_some("promptOverride", self.prompt_override.to_member());
        object.push_some(
            "requireNonEmptyOutput",
            self.require_non_empty_output.to_member(),
        );
        object.push_some("resolutionPolicy", self.resolution_policy.to_member());
        object.push_some("url", self.url.to_member());
        object.push_some("urlPath", self.url_path.to_member());
        object.push_some("userContextMapping", self.user_context_mapping.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowAgentNodeConfig);
impl Model for WorkflowAppTrigger {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            allowed_events: fields.read("allowedEvents")?,
            installation_ref: fields.read("installationRef")?,
            payload_filters: fields.read("payloadFilters")?,
            project_filter: fields.read("projectFilter")?,
            provider: fields.read("provider")?,
            repo_filter: fields.read("repoFilter")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("allowedEvents", self.allowed_events.to_member());
        object.push("installationRef", self.installation_ref.to_node());
        object.push_some("payloadFilters", self.payload_filters.to_member());
        object.push_some("projectFilter", self.project_filter.to_member());
        object.push("provider", self.provider.to_node());
        object.push_some("repoFilter", self.repo_filter.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowAppTrigger);
impl Model for WorkflowCompiledEdge {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            from: fields.read("from")?,
            from_group_id: fields.read("fromGroupId")?,
            role: fields.read("role")?,
            to: fields.read("to")?,
            to_group_id: fields.read("toGroupId")?,
            when: fields.nullable("when")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("from", self.from.to_node());
        object.push_some("fromGroupId", self.from_group_id.to_member());
        object.push("role", self.role.to_node());
        object.push("to", self.to.to_node());
        object.push_some("toGroupId", self.to_group_id.to_member());
        object.push("when", self.when.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowCompiledEdge);
impl Model for WorkflowCompiledGraph {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            forward_edges: fields.read("forwardEdges")?,
            loops: fields.read("loops")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("forwardEdges", self.forward_edges.to_node());
        object.push("loops", self.loops.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowCompiledGraph);
impl Model for WorkflowCompiledLoop {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            body_node_ids: fields.read("bodyNodeIds")?,
            entry_node_id: fields.read("entryNodeId")?,
            loop_id: fields.read("loopId")?,
            max_iterations: fields.read("maxIterations")?,
            on_exhausted: fields.nullable("onExhausted")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("bodyNodeIds", self.body_node_ids.to_node());
        object.push("entryNodeId", self.entry_node_id.to_node());
        object.push("loopId", self.loop_id.to_node());
        object.push("maxIterations", self.max_iterations.to_node());
        object.push("onExhausted", self.on_exhausted.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowCompiledLoop);
impl Model for WorkflowDefinition {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            compiled: fields.read("compiled")?,
            created_at: fields.read("createdAt")?,
            custom: fields.nullable("custom")?,
            definition_id: fields.read("definitionId")?,
            description: fields.nullable("description")?,
            edges: fields.read("edges")?,
            groups: fields.nullable("groups")?,
            name: fields.read("name")?,
            nodes: fields.read("nodes")?,
            scope: fields.read("scope")?,
            status: fields.read("status")?,
            tags: fields.nullable("tags")?,
            triggers: fields.nullable("triggers")?,
            updated_at: fields.read("updatedAt")?,
            version: fields.read("version")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(15usize);
        object.push("compiled", self.compiled.to_node());
        object.push("createdAt", self.created_at.to_node());
        object.push("custom", self.custom.to_node());
        object.push("definitionId", self.definition_id.to_node());
        object.push("description", self.description.to_node());
        object.push("edges", self.edges.to_node());
        object.push("groups", self.groups.to_node());
        object.push("name", self.name.to_node());
        object.push("nodes", self.nodes.to_node());
        object.push("scope", self.scope.to_node());
        object.push("status", self.status.to_node());
        object.push("tags", self.tags.to_node());
        object.push("triggers", self.triggers.to_node());
        object.push("updatedAt", self.updated_at.to_node());
        object.push("version", self.version.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowDefinition);
impl Model for WorkflowDefinitionDeletion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            definition_id: fields.read("definitionId")?,
            deleted: fields.read("deleted")?,
            purged: fields.read("purged")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("definitionId", self.definition_id.to_node());
        object.push("deleted", self.deleted.to_node());
        object.push("purged", self.purged.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowDefinitionDeletion);
impl Model for WorkflowDefinitionPage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            items: fields.read("items")?,
            next_cursor: fields.nullable("nextCursor")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("items", self.items.to_node());
        object.push("nextCursor", self.next_cursor.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowDefinitionPage);
impl Model for WorkflowDispatch {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            correlation_id: fields.read("correlationId")?,
            deduplicated: fields.read("deduplicated")?,
            execution_id: fields.read("executionId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("correlationId", self.correlation_id.to_node());
        object.push("deduplicated", self.deduplicated.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowDispatch);
impl Model for WorkflowEdge {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            from: fields.read("from")?,
            loop_: fields.read("loop")?,
            on: fields.read("on")?,
            to: fields.read("to")?,
            when: fields.read("when")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("from", self.from.to_node());
        object.push_some("loop", self.loop_.to_member());
        object.push_some("on", self.on.to_member());
        object.push("to", self.to.to_node());
        object.push_some("when", self.when.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowEdge);
impl Model for WorkflowEdgeEndpoint {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::BareNodeId)
                }),
                (<WorkflowNodeEndpoint as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::WorkflowNodeEndpoint)
                }),
                (<WorkflowGroupEndpoint as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::WorkflowGroupEndpoint)
                }),
            ],
            Self::Other,
        )
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
impl Model for WorkflowEdgeLoop {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            max_iterations: fields.read("maxIterations")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("maxIterations", self.max_iterations.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowEdgeLoop);
impl Model for WorkflowEvent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            correlation_id: fields.read("correlationId")?,
            data: fields.read("data")?,
            event_id: fields.read("eventId")?,
            seq: fields.read("seq")?,
            step_id: fields.nullable("stepId")?,
            timestamp: fields.read("timestamp")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push("correlationId", self.correlation_id.to_node());
        object.push_some("data", self.data.to_member());
        object.push("eventId", self.event_id.to_node());
        object.push("seq", self.seq.to_node());
        object.push("stepId", self.step_id.to_node());
        object.push("timestamp", self.timestamp.to_node());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowEvent);
impl Model for WorkflowEventPage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            events: fields.read("events")?,
            execution_id: fields.read("executionId")?,
            has_more: fields.read("hasMore")?,
            next_cursor: fields.read("nextCursor")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("events", self.events.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push("hasMore", self.has_more.to_node());
        object.push("nextCursor", self.next_cursor.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowEventPage);
impl Model for WorkflowExecution {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            cancelled_at: fields.nullable("cancelledAt")?,
            completed_at: fields.nullable("completedAt")?,
            correlation_id: fields.read("correlationId")?,
            definition_id: fields.read("definitionId")?,
            definition_version: fields.read("definitionVersion")?,
            execution_id: fields.read("executionId")?,
            failure_reason: fields.nullable("failureReason")?,
            idempotency_key: fields.read("idempotencyKey")?,
            started_at: fields.read("startedAt")?,
            status: fields.read("status")?,
            steps: fields.read("steps")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(11usize);
        object.push("cancelledAt", self.cancelled_at.to_node());
        object.push("completedAt", self.completed_at.to_node());
        object.push("correlationId", self.correlation_id.to_node());
        object.push("definitionId", self.definition_id.to_node());
        object.push("definitionVersion", self.definition_version.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push("failureReason", self.failure_reason.to_node());
        object.push("idempotencyKey", self.idempotency_key.to_node());
        object.push("startedAt", self.started_at.to_node());
        object.push("status", self.status.to_node());
        object.push("steps", self.steps.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowExecution);
impl Model for WorkflowExecutionCancellation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            cancelled: fields.read("cancelled")?,
            execution_id: fields.read("executionId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("cancelled", self.cancelled.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowExecutionCancellation);
impl Model for WorkflowExecutionPage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            items: fields.read("items")?,
            next_cursor: fields.nullable("nextCursor")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("items", self.items.to_node());
        object.push("nextCursor", self.next_cursor.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowExecutionPage);
impl Model for WorkflowFailure {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            code: fields.read("code")?,
            message: fields.read("message")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("code", self.code.to_node());
        object.push("message", self.message.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowFailure);
impl Model for WorkflowGroup {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            expected_steps: fields.read("expectedSteps")?,
            group_id: fields.read("groupId")?,
            member_node_ids: fields.read("memberNodeIds")?,
            on_quorum_met: fields.read("onQuorumMet")?,
            quorum: fields.read("quorum")?,
            required_node_ids: fields.read("requiredNodeIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("expectedSteps", self.expected_steps.to_node());
        object.push("groupId", self.group_id.to_node());
        object.push("memberNodeIds", self.member_node_ids.to_node());
        object.push_some("onQuorumMet", self.on_quorum_met.to_member());
        object.push("quorum", self.quorum.to_node());
        object.push_some("requiredNodeIds", self.required_node_ids.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowGroup);
impl Model for WorkflowGroupEndpoint {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            group_id: fields.read("groupId")?,
            kind: fields.read("kind")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("groupId", self.group_id.to_node());
        object.push("kind", self.kind.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowGroupEndpoint);
impl Model for WorkflowHumanNodeConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment_body: fields.read("commentBody")?,
            reviewer_emails: fields.read("reviewerEmails")?,
            reviewer_ids: fields.read("reviewerIds")?,
            reviewers: fields.read("reviewers")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("commentBody", self.comment_body.to_member());
        object.push_some("reviewerEmails", self.reviewer_emails.to_member());
        object.push_some("reviewerIds", self.reviewer_ids.to_member());
        object.push_some("reviewers", self.reviewers.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowHumanNodeConfig);
impl Model for WorkflowInboundWebhookTrigger {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            allowed_events: fields.read("allowedEvents")?,
            auth_mode: fields.read("authMode")?,
            event_name_header: fields.read("eventNameHeader")?,
            idempotency_body_path: fields.read("idempotencyBodyPath")?,
            idempotency_header: fields.read("idempotencyHeader")?,
            payload_mapping: fields.read("payloadMapping")?,
            provider: fields.read("provider")?,
            secret: fields.read("secret")?,
            signature_algorithm: fields.read("signatureAlgorithm")?,
            signature_header: fields.read("signatureHeader")?,
            signature_prefix: fields.read("signaturePrefix")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(11usize);
        object.push_some("allowedEvents", self.allowed_events.to_member());
        object.push("authMode", self.auth_mode.to_node());
        object.push_some("eventNameHeader", self.event_name_header.to_member());
        object.push_some(
            "idempotencyBodyPath",
            self.idempotency_body_path.to_member(),
        );
        object.push_some("idempotencyHeader", self.idempotency_header.to_member());
        object.push_some("payloadMapping", self.payload_mapping.to_member());
        object.push_some("provider", self.provider.to_member());
        object.push("secret", self.secret.to_node());
        object.push_some("signatureAlgorithm", self.signature_algorithm.to_member());
        object.push_some("signatureHeader", self.signature_header.to_member());
        object.push_some("signaturePrefix", self.signature_prefix.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowInboundWebhookTrigger);
impl Model for WorkflowLoopExit {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            route_to_node_id: fields.read("routeToNodeId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("routeToNodeId", self.route_to_node_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowLoopExit);
impl Model for WorkflowNode {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            config: fields.read("config")?,
            description: fields.read("description")?,
            name: fields.read("name")?,
            node_id: fields.read("nodeId")?,
            require_non_empty_output: fields.read("requireNonEmptyOutput")?,
            sla_ms: fields.read("slaMs")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push("config", self.config.to_node());
        object.push_some("description", self.description.to_member());
        object.push_some("name", self.name.to_member());
        object.push("nodeId", self.node_id.to_node());
        object.push_some(
            "requireNonEmptyOutput",
            self.require_non_empty_output.to_member(),
        );
        object.push_some("slaMs", self.sla_ms.to_member());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowNode);
impl Model for WorkflowNodeConfig {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<WorkflowAgentNodeConfig as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::AgentNodeConfig)
                }),
                (
                    <WorkflowNotificationNodeConfig as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::NotificationNodeConfig),
                ),
                (<WorkflowWebhookNodeConfig as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::WebhookNodeConfig)
                }),
                (<WorkflowHumanNodeConfig as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::HumanNodeConfig)
                }),
            ],
            Self::Other,
        )
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
impl Model for WorkflowNodeEndpoint {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            kind: fields.read("kind")?,
            node_id: fields.read("nodeId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("kind", self.kind.to_node());
        object.push("nodeId", self.node_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowNodeEndpoint);
impl Model for WorkflowNotificationNodeConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            body_template: fields.read("bodyTemplate")?,
            channel: fields.read("channel")?,
            format: fields.read("format")?,
            recipients: fields.read("recipients")?,
            slack_target: fields.read("slackTarget")?,
            subject_template: fields.read("subjectTemplate")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("bodyTemplate", self.body_template.to_node());
        object.push("channel", self.channel.to_node());
        object.push_some("format", self.format.to_member());
        object.push_some("recipients", self.recipients.to_member());
        object.push_some("slackTarget", self.slack_target.to_member());
        object.push_some("subjectTemplate", self.subject_template.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowNotificationNodeConfig);
impl Model for WorkflowPayloadFilter {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            in_: fields.read("in")?,
            path: fields.read("path")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("in", self.in_.to_node());
        object.push("path", self.path.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowPayloadFilter);
impl Model for WorkflowRecord {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            aggregator_status: fields.nullable("aggregatorStatus")?,
            recorded: fields.read("recorded")?,
            rejection_reason: fields.read("rejectionReason")?,
            resume_scheduled: fields.read("resumeScheduled")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("aggregatorStatus", self.aggregator_status.to_node());
        object.push("recorded", self.recorded.to_node());
        object.push_some("rejectionReason", self.rejection_reason.to_member());
        object.push("resumeScheduled", self.resume_scheduled.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowRecord);
impl Model for WorkflowReviewer {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            mandatory: fields.read("mandatory")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("mandatory", self.mandatory.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowReviewer);
impl Model for WorkflowScheduleTrigger {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            cron: fields.read("cron")?,
            enabled: fields.read("enabled")?,
            payload_template: fields.read("payloadTemplate")?,
            timezone: fields.read("timezone")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("cron", self.cron.to_node());
        object.push("enabled", self.enabled.to_node());
        object.push_some("payloadTemplate", self.payload_template.to_member());
        object.push("timezone", self.timezone.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowScheduleTrigger);
impl Model for WorkflowScope {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            level: fields.read("level")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push("level", self.level.to_node());
        object.push_some("organizationId", self.organization_id.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowScope);
impl Model for WorkflowStep {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            completed_at: fields.nullable("completedAt")?,
            error: fields.nullable("error")?,
            group_id: fields.nullable("groupId")?,
            node_id: fields.read("nodeId")?,
            node_type: fields.read("nodeType")?,
            output: fields.read("output")?,
            started_at: fields.nullable("startedAt")?,
            status: fields.read("status")?,
            step_id: fields.read("stepId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push("completedAt", self.completed_at.to_node());
        object.push("error", self.error.to_node());
        object.push("groupId", self.group_id.to_node());
        object.push("nodeId", self.node_id.to_node());
        object.push("nodeType", self.node_type.to_node());
        object.push("output", self.output.to_node());
        object.push("startedAt", self.started_at.to_node());
        object.push("status", self.status.to_node());
        object.push("stepId", self.step_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowStep);
impl Model for WorkflowStepCancellation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            cancelled: fields.read("cancelled")?,
            execution_id: fields.read("executionId")?,
            step_id: fields.read("stepId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("cancelled", self.cancelled.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push("stepId", self.step_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowStepCancellation);
impl Model for WorkflowStepResolution {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action: fields.read("action")?,
            execution_id: fields.read("executionId")?,
            resolved: fields.read("resolved")?,
            step_id: fields.read("stepId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("action", self.action.to_node());
        object.push("executionId", self.execution_id.to_node());
        object.push("resolved", self.resolved.to_node());
        object.push("stepId", self.step_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowStepResolution);
impl Model for WorkflowTrigger {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            app_trigger: fields.read("appTrigger")?,
            event_name: fields.read("eventName")?,
            filters: fields.read("filters")?,
            inbound_webhook: fields.read("inboundWebhook")?,
            schedule: fields.read("schedule")?,
            trigger_id: fields.read("triggerId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("appTrigger", self.app_trigger.to_member());
        object.push_some("eventName", self.event_name.to_member());
        object.push_some("filters", self.filters.to_member());
        object.push_some("inboundWebhook", self.inbound_webhook.to_member());
        object.push_some("schedule", self.schedule.to_member());
        object.push("triggerId", self.trigger_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowTrigger);
impl Model for WorkflowWebhookConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            event_types: fields.read("eventTypes")?,
            secret: fields.read("secret")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("eventTypes", self.event_types.to_member());
        object.push("secret", self.secret.to_node());
        object.push("url", self.url.to_node());
        object.finish()
    }
}

implement_serde!(Strict : WorkflowWebhookConfig);
impl Model for WorkflowWebhookNodeConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            auth_mode: fields.read("authMode")?,
            auth_token_header: fields.read("authTokenHeader")?,
            body_template: fields.read("bodyTemplate")?,
            expected_status_codes: fields.read("expectedStatusCodes")?,
            method: fields.read("method")?,
            mode: fields.read("mode")?,
            request_headers: fields.read("requestHeaders")?,
            timeout_ms: fields.read("timeoutMs")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("authMode", self.auth_mode.to_member());
        object.push_some("authTokenHeader", self.auth_token_header.to_member());
        object.push_some("bodyTemplate", self.body_template.to_member());
        object.push_some(
            "expectedStatusCodes",
            self.expected_status_codes.to_member(),
        );
        object.push_some("method", self.method.to_member());
        object.push_some("mode", self.mode.to_member());
        object.push_some("requestHeaders", self.request_headers.to_member());
        object.push_some("timeoutMs", self.timeout_ms.to_member());
        object.push("url", self.url.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : WorkflowWebhookNodeConfig);
