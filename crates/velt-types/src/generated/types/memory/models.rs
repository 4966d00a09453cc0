// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for AskMemory {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            doc_id: fields.read("docId")?,
            document_id: fields.read("documentId")?,
            filters: fields.read("filters")?,
            org_id: fields.read("orgId")?,
            organization_id: fields.read("organizationId")?,
            question: fields.read("question")?,
            recency_days: fields.read("recencyDays")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("docId", self.doc_id.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("filters", self.filters.to_member());
        object.push_some("orgId", self.org_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("question", self.question.to_node());
        object.push_some("recencyDays", self.recency_days.to_member());
        object.finish()
    }
}

implement_serde!(Strict : AskMemory);
impl Model for BackfillJudgments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            all_api_keys_in_store: fields.read("allApiKeysInStore")?,
            batch_size: fields.read("batchSize")?,
            force: fields.read("force")?,
            migrate_old_sdk: fields.read("migrateOldSdk")?,
            resume_from: fields.read("resumeFrom")?,
            store_db_id: fields.read("storeDbId")?,
            timestamp_lower_bound_ms: fields.read("timestampLowerBoundMs")?,
            timestamp_upper_bound_ms: fields.read("timestampUpperBoundMs")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("allApiKeysInStore", self.all_api_keys_in_store.to_member());
        object.push_some("batchSize", self.batch_size.to_member());
        object.push_some("force", self.force.to_member());
        object.push_some("migrateOldSdk", self.migrate_old_sdk.to_member());
        object.push_some("resumeFrom", self.resume_from.to_member());
        object.push_some("storeDbId", self.store_db_id.to_member());
        object.push_some(
            "timestampLowerBoundMs",
            self.timestamp_lower_bound_ms.to_member(),
        );
        object.push_some(
            "timestampUpperBoundMs",
            self.timestamp_upper_bound_ms.to_member(),
        );
        object.finish()
    }
}

implement_serde!(Strict : BackfillJudgments);
impl Model for DeleteMemoryKnowledge {
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

implement_serde!(Strict : DeleteMemoryKnowledge);
impl Model for DismissMemoryAlert {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            alert_id: fields.read("alertId")?,
            user: fields.read("user")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("alertId", self.alert_id.to_node());
        object.push_some("user", self.user.to_member());
        object.finish()
    }
}

implement_serde!(Strict : DismissMemoryAlert);
impl Model for DownloadMemoryKnowledge {
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

implement_serde!(Strict : DownloadMemoryKnowledge);
impl Model for GetMemoryAlertConfig {
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

implement_serde!(Strict : GetMemoryAlertConfig);
impl Model for GetMemoryIngestStatus {
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

implement_serde!(Strict : GetMemoryIngestStatus);
impl Model for GetMemoryPatterns {
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

implement_serde!(Strict : GetMemoryPatterns);
impl Model for GetMemoryProfile {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            target_user_id: fields.read("targetUserId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("targetUserId", self.target_user_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : GetMemoryProfile);
impl Model for GetMemoryStats {
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

implement_serde!(Strict : GetMemoryStats);
impl Model for GetMemoryUploadUrl {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            file_name: fields.read("fileName")?,
            file_size: fields.read("fileSize")?,
            mime_type: fields.read("mimeType")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("fileName", self.file_name.to_member());
        object.push("fileSize", self.file_size.to_node());
        object.push("mimeType", self.mime_type.to_node());
        object.push_some("organizationId", self.organization_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetMemoryUploadUrl);
impl Model for IngestMemoryKnowledge {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            file: fields.read("file")?,
            file_ref: fields.read("fileRef")?,
            mime_type: fields.read("mimeType")?,
            organization_id: fields.read("organizationId")?,
            source: fields.read("source")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("file", self.file.to_member());
        object.push_some("fileRef", self.file_ref.to_member());
        object.push_some("mimeType", self.mime_type.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("source", self.source.to_node());
        object.finish()
    }
}

implement_serde!(Strict : IngestMemoryKnowledge);
impl Model for ListMemoryAlerts {
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

implement_serde!(Strict : ListMemoryAlerts);
impl Model for ListMemoryKnowledge {
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

implement_serde!(Strict : ListMemoryKnowledge);
impl Model for ListMemoryKnowledgeRules {
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

implement_serde!(Strict : ListMemoryKnowledgeRules);
impl Model for MarkMemoryAlertActioned {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            alert_id: fields.read("alertId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("alertId", self.alert_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : MarkMemoryAlertActioned);
impl Model for MemoryAgent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_fields: fields.read("agentFields")?,
            agent_id: fields.read("agentId")?,
            agent_type: fields.read("agentType")?,
            execution_id: fields.read("executionId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("agentFields", self.agent_fields.to_member());
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("agentType", self.agent_type.to_member());
        object.push_some("executionId", self.execution_id.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryAgent);
impl Model for MemoryAlert {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_url: fields.read("actionUrl")?,
            alert_type: fields.read("alertType")?,
            api_key: fields.read("apiKey")?,
            created_at: fields.read("createdAt")?,
            dedup_key: fields.read("dedupKey")?,
            description: fields.read("description")?,
            dismissed_at: fields.nullable("dismissedAt")?,
            dismissed_by: fields.nullable("dismissedBy")?,
            evidence: fields.read("evidence")?,
            id: fields.read("id")?,
            severity: fields.read("severity")?,
            status: fields.read("status")?,
            suggested_action: fields.read("suggestedAction")?,
            title: fields.read("title")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push_some("actionUrl", self.action_url.to_member());
        object.push("alertType", self.alert_type.to_node());
        object.push("apiKey", self.api_key.to_node());
        object.push("createdAt", self.created_at.to_node());
        object.push_some("dedupKey", self.dedup_key.to_member());
        object.push("description", self.description.to_node());
        object.push("dismissedAt", self.dismissed_at.to_node());
        object.push("dismissedBy", self.dismissed_by.to_node());
        object.push("evidence", self.evidence.to_node());
        object.push("id", self.id.to_node());
        object.push("severity", self.severity.to_node());
        object.push("status", self.status.to_node());
        object.push_some("suggestedAction", self.suggested_action.to_member());
        object.push("title", self.title.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryAlert);
impl Model for MemoryAlertConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enabled: fields.read("enabled")?,
            enabled_alert_types: fields.read("enabledAlertTypes")?,
            max_alerts_per_week: fields.read("maxAlertsPerWeek")?,
            severity_threshold: fields.read("severityThreshold")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("enabled", self.enabled.to_node());
        object.push_some("enabledAlertTypes", self.enabled_alert_types.to_member());
        object.push_some("maxAlertsPerWeek", self.max_alerts_per_week.to_member());
        object.push_some("severityThreshold", self.severity_threshold.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryAlertConfig);
impl Model for MemoryAlertConfigChanges {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            enabled: fields.read("enabled")?,
            enabled_alert_types: fields.read("enabledAlertTypes")?,
            max_alerts_per_week: fields.read("maxAlertsPerWeek")?,
            severity_threshold: fields.read("severityThreshold")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("enabled", self.enabled.to_member());
        object.push_some("enabledAlertTypes", self.enabled_alert_types.to_member());
        object.push_some("maxAlertsPerWeek", self.max_alerts_per_week.to_member());
        object.push_some("severityThreshold", self.severity_threshold.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Strict : MemoryAlertConfigChanges);
impl Model for MemoryAlertEvidence {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            baseline: fields.read("baseline")?,
            current: fields.read("current")?,
            knowledge_source_id: fields.read("knowledgeSourceId")?,
            metric: fields.read("metric")?,
            rule_ref: fields.read("ruleRef")?,
            source_record_ids: fields.read("sourceRecordIds")?,
            window: fields.read("window")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("baseline", self.baseline.to_member());
        object.push_some("current", self.current.to_member());
        object.push_some("knowledgeSourceId", self.knowledge_source_id.to_member());
        object.push("metric", self.metric.to_node());
        object.push_some("ruleRef", self.rule_ref.to_member());
        object.push_some("sourceRecordIds", self.source_record_ids.to_member());
        object.push_some("window", self.window.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryAlertEvidence);
impl Model for MemoryAlertUser {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            uid: fields.read("uid")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("uid", self.uid.to_node());
        object.finish()
    }
}

implement_serde!(Strict : MemoryAlertUser);
impl Model for MemoryAnswer {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            answer: fields.read("answer")?,
            citations: fields.read("citations")?,
            confidence: fields.read("confidence")?,
            records_searched: fields.read("recordsSearched")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("answer", self.answer.to_node());
        object.push("citations", self.citations.to_node());
        object.push("confidence", self.confidence.to_node());
        object.push("recordsSearched", self.records_searched.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryAnswer);
impl Model for MemoryCitation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            record_id: fields.read("recordId")?,
            snippet: fields.read("snippet")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("recordId", self.record_id.to_node());
        object.push("snippet", self.snippet.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryCitation);
impl Model for MemoryDate {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<i64 as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Number)
                }),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Text)
                }),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Number(value) => value.to_node(),
            Self::Text(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

implement_serde!(Strict : MemoryDate);
impl Model for MemoryDateRange {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            end: fields.read("end")?,
            start: fields.read("start")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("end", self.end.to_node());
        object.push("start", self.start.to_node());
        object.finish()
    }
}

implement_serde!(Strict : MemoryDateRange);
impl Model for MemoryEvolvedStandard {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            new_pattern: fields.read("newPattern")?,
            old_pattern: fields.read("oldPattern")?,
            shift_date: fields.read("shiftDate")?,
            topic: fields.read("topic")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("newPattern", self.new_pattern.to_node());
        object.push("oldPattern", self.old_pattern.to_node());
        object.push("shiftDate", self.shift_date.to_node());
        object.push("topic", self.topic.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryEvolvedStandard);
impl Model for MemoryFile {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            base64: fields.read("base64")?,
            file_name: fields.read("fileName")?,
            file_size: fields.read("fileSize")?,
            mime_type: fields.read("mimeType")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("base64", self.base64.to_node());
        object.push("fileName", self.file_name.to_node());
        object.push("fileSize", self.file_size.to_node());
        object.push("mimeType", self.mime_type.to_node());
        object.finish()
    }
}

implement_serde!(Strict : MemoryFile);
impl Model for MemoryFilters {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            content_type: fields.read("contentType")?,
            date_range: fields.read("dateRange")?,
            decision: fields.read("decision")?,
            exclude_document_ids: fields.read("excludeDocumentIds")?,
            judge_type: fields.read("judgeType")?,
            reviewer_id: fields.read("reviewerId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("annotationId", self.annotation_id.to_member());
        object.push_some("contentType", self.content_type.to_member());
        object.push_some("dateRange", self.date_range.to_member());
        object.push_some("decision", self.decision.to_member());
        object.push_some("excludeDocumentIds", self.exclude_document_ids.to_member());
        object.push_some("judgeType", self.judge_type.to_member());
        object.push_some("reviewerId", self.reviewer_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : MemoryFilters);
impl Model for MemoryFlag {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            count: fields.read("count")?,
            issue: fields.read("issue")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("count", self.count.to_node());
        object.push("issue", self.issue.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryFlag);
impl Model for MemoryIngestStarted {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            message: fields.read("message")?,
            source_id: fields.read("sourceId")?,
            status: fields.read("status")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("message", self.message.to_node());
        object.push("sourceId", self.source_id.to_node());
        object.push("status", self.status.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryIngestStarted);
impl Model for MemoryIngestion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            canonical_md_download_url: fields.read("canonicalMdDownloadUrl")?,
            chunk_count: fields.read("chunkCount")?,
            dedup_of: fields.read("dedupOf")?,
            extracted_rules_count: fields.read("extractedRulesCount")?,
            failure_reason: fields.read("failureReason")?,
            metadata: fields.read("metadata")?,
            mime_type: fields.read("mimeType")?,
            original_download_url: fields.read("originalDownloadUrl")?,
            source_id: fields.read("sourceId")?,
            started_at: fields.read("startedAt")?,
            status: fields.read("status")?,
            updated_at: fields.read("updatedAt")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(12usize);
        object.push_some(
            "canonicalMdDownloadUrl",
            self.canonical_md_download_url.to_member(),
        );
        object.push_some("chunkCount", self.chunk_count.to_member());
        object.push_some("dedupOf", self.dedup_of.to_member());
        object.push_some(
            "extractedRulesCount",
            self.extracted_rules_count.to_member(),
        );
        object.push_some("failureReason", self.failure_reason.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("mimeType", self.mime_type.to_member());
        object.push_some(
            "originalDownloadUrl",
            self.original_download_url.to_member(),
        );
        object.push_some("sourceId", self.source_id.to_member());
        object.push_some("startedAt", self.started_at.to_member());
        object.push("status", self.status.to_node());
        object.push_some("updatedAt", self.updated_at.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryIngestion);
impl Model for MemoryJudgment {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_user: fields.read("actionUser")?,
            agent: fields.read("agent")?,
            confidence: fields.read("confidence")?,
            content_type: fields.read("contentType")?,
            created_at: fields.read("createdAt")?,
            decision: fields.read("decision")?,
            document_id: fields.read("documentId")?,
            judge_type: fields.read("judgeType")?,
            organization_id: fields.read("organizationId")?,
            reasoning: fields.read("reasoning")?,
            record_id: fields.read("recordId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(12usize);
        object.push("actionUser", self.action_user.to_node());
        object.push_some("agent", self.agent.to_member());
        object.push("confidence", self.confidence.to_node());
        object.push("contentType", self.content_type.to_node());
        object.push("createdAt", self.created_at.to_node());
        object.push("decision", self.decision.to_node());
        object.push_some("documentId", self.document_id.to_member());
        object.push("judgeType", self.judge_type.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push("reasoning", self.reasoning.to_node());
        object.push("recordId", self.record_id.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryJudgment);
impl Model for MemoryJudgments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            results: fields.read("results")?,
            total: fields.read("total")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("results", self.results.to_node());
        object.push("total", self.total.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryJudgments);
impl Model for MemoryKnowledgeDeletion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            deleted_chunks: fields.read("deletedChunks")?,
            deleted_rules: fields.read("deletedRules")?,
            source_id: fields.read("sourceId")?,
            status: fields.read("status")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("deletedChunks", self.deleted_chunks.to_node());
        object.push("deletedRules", self.deleted_rules.to_node());
        object.push("sourceId", self.source_id.to_node());
        object.push("status", self.status.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryKnowledgeDeletion);
impl Model for MemoryKnowledgeDiff {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            added: fields.read("added")?,
            removed: fields.read("removed")?,
            unchanged: fields.read("unchanged")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("added", self.added.to_node());
        object.push("removed", self.removed.to_node());
        object.push("unchanged", self.unchanged.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryKnowledgeDiff);
impl Model for MemoryKnowledgeMetadata {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            used_raw_fallback: fields.read("usedRawFallback")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("usedRawFallback", self.used_raw_fallback.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryKnowledgeMetadata);
impl Model for MemoryKnowledgePassage {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            category: fields.read("category")?,
            kind: fields.read("kind")?,
            rule_id: fields.read("ruleId")?,
            score: fields.read("score")?,
            source_id: fields.read("sourceId")?,
            text: fields.read("text")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("category", self.category.to_member());
        object.push_some("kind", self.kind.to_member());
        object.push_some("ruleId", self.rule_id.to_member());
        object.push_some("score", self.score.to_member());
        object.push_some("sourceId", self.source_id.to_member());
        object.push("text", self.text.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryKnowledgePassage);
impl Model for MemoryKnowledgeRule {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            category: fields.nullable("category")?,
            content: fields.read("content")?,
            id: fields.read("id")?,
            index: fields.read("index")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("category", self.category.to_node());
        object.push("content", self.content.to_node());
        object.push("id", self.id.to_node());
        object.push("index", self.index.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryKnowledgeRule);
impl Model for MemoryKnowledgeSearchResults {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            records_searched: fields.read("recordsSearched")?,
            results: fields.read("results")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("recordsSearched", self.records_searched.to_node());
        object.push("results", self.results.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryKnowledgeSearchResults);
impl Model for MemoryKnowledgeSource {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            canonical_md_download_url: fields.read("canonicalMdDownloadUrl")?,
            chunk_count: fields.read("chunkCount")?,
            dedup_of: fields.read("dedupOf")?,
            embedding_status: fields.read("embeddingStatus")?,
            failure_reason: fields.read("failureReason")?,
            file_name: fields.read("fileName")?,
            id: fields.read("id")?,
            metadata: fields.read("metadata")?,
            mime_type: fields.read("mimeType")?,
            original_download_url: fields.read("originalDownloadUrl")?,
            rule_count: fields.read("ruleCount")?,
            sha256: fields.read("sha256")?,
            source_type: fields.read("sourceType")?,
            uploaded_at: fields.read("uploadedAt")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(15usize);
        object.push_some(
            "canonicalMdDownloadUrl",
            self.canonical_md_download_url.to_member(),
        );
        object.push_some("chunkCount", self.chunk_count.to_member());
        object.push_some("dedupOf", self.dedup_of.to_member());
        object.push("embeddingStatus", self.embedding_status.to_node());
        object.push_some("failureReason", self.failure_reason.to_member());
        object.push_some("fileName", self.file_name.to_member());
        object.push("id", self.id.to_node());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("mimeType", self.mime_type.to_member());
        object.push_some(
            "originalDownloadUrl",
            self.original_download_url.to_member(),
        );
        object.push_some("ruleCount", self.rule_count.to_member());
        object.push_some("sha256", self.sha256.to_member());
        object.push_some("sourceType", self.source_type.to_member());
        object.push_some("uploadedAt", self.uploaded_at.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryKnowledgeSource);
impl Model for MemoryKnowledgeSourceIds {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::OneKnowledgeSource)
                }),
                (
                    <::std::vec::Vec<::std::string::String> as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::SeveralKnowledgeSources),
                ),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::OneKnowledgeSource(value) => value.to_node(),
            Self::SeveralKnowledgeSources(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

implement_serde!(Strict : MemoryKnowledgeSourceIds);
impl Model for MemoryKnowledgeUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            diff: fields.read("diff")?,
            new_version: fields.read("newVersion")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("diff", self.diff.to_node());
        object.push("newVersion", self.new_version.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryKnowledgeUpdate);
impl Model for MemoryOrganizationFigures {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            approval_rate: fields.read("approvalRate")?,
            approvals: fields.read("approvals")?,
            client_organization_id: fields.read("clientOrganizationId")?,
            judgments: fields.read("judgments")?,
            organization_id: fields.read("organizationId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("approvalRate", self.approval_rate.to_node());
        object.push("approvals", self.approvals.to_node());
        object.push(
            "clientOrganizationId",
            self.client_organization_id.to_node(),
        );
        object.push("judgments", self.judgments.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryOrganizationFigures);
impl Model for MemoryPattern {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            category: fields.read("category")?,
            confidence: fields.read("confidence")?,
            content_type: fields.read("contentType")?,
            description: fields.read("description")?,
            discovered_at: fields.read("discoveredAt")?,
            enforcement_rate: fields.read("enforcementRate")?,
            organization_id: fields.read("organizationId")?,
            scope: fields.read("scope")?,
            source_count: fields.read("sourceCount")?,
            top_source_record_ids: fields.read("topSourceRecordIds")?,
            unique_reviewers: fields.read("uniqueReviewers")?,
            updated_at: fields.read("updatedAt")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(13usize);
        object.push("category", self.category.to_node());
        object.push("confidence", self.confidence.to_node());
        object.push("contentType", self.content_type.to_node());
        object.push("description", self.description.to_node());
        object.push("discoveredAt", self.discovered_at.to_node());
        object.push_some("enforcementRate", self.enforcement_rate.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("scope", self.scope.to_node());
        object.push("sourceCount", self.source_count.to_node());
        object.push_some("topSourceRecordIds", self.top_source_record_ids.to_member());
        object.push_some("uniqueReviewers", self.unique_reviewers.to_member());
        object.push("updatedAt", self.updated_at.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryPattern);
impl Model for MemoryProfile {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            approval_rate: fields.read("approvalRate")?,
            avg_review_time_seconds: fields.read("avgReviewTimeSeconds")?,
            content_types: fields.read("contentTypes")?,
            email: fields.read("email")?,
            evolved_standards: fields.read("evolvedStandards")?,
            last_active: fields.read("lastActive")?,
            name: fields.read("name")?,
            org_breakdown: fields.read("orgBreakdown")?,
            peak_hours: fields.read("peakHours")?,
            top_flags: fields.read("topFlags")?,
            total_judgments: fields.read("totalJudgments")?,
            twin_accuracy: fields.nullable("twinAccuracy")?,
            twin_eligible: fields.read("twinEligible")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push("approvalRate", self.approval_rate.to_node());
        object.push(
            "avgReviewTimeSeconds",
            self.avg_review_time_seconds.to_node(),
        );
        object.push("contentTypes", self.content_types.to_node());
        object.push("email", self.email.to_node());
        object.push_some("evolvedStandards", self.evolved_standards.to_member());
        object.push("lastActive", self.last_active.to_node());
        object.push("name", self.name.to_node());
        object.push("orgBreakdown", self.org_breakdown.to_node());
        object.push("peakHours", self.peak_hours.to_node());
        object.push("topFlags", self.top_flags.to_node());
        object.push("totalJudgments", self.total_judgments.to_node());
        object.push("twinAccuracy", self.twin_accuracy.to_node());
        object.push("twinEligible", self.twin_eligible.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryProfile);
impl Model for MemoryReviewer {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            name: fields.read("name")?,
            user_id: fields.read("userId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("email", self.email.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("userId", self.user_id.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryReviewer);
impl Model for MemorySearchResult {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_user: fields.read("actionUser")?,
            agent: fields.nullable("agent")?,
            confidence: fields.read("confidence")?,
            created_at: fields.read("createdAt")?,
            decision: fields.read("decision")?,
            reasoning: fields.read("reasoning")?,
            record_id: fields.read("recordId")?,
            scope: fields.read("scope")?,
            similarity: fields.read("similarity")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(10usize);
        object.push("actionUser", self.action_user.to_node());
        object.push("agent", self.agent.to_node());
        object.push("confidence", self.confidence.to_node());
        object.push("createdAt", self.created_at.to_node());
        object.push("decision", self.decision.to_node());
        object.push("reasoning", self.reasoning.to_node());
        object.push("recordId", self.record_id.to_node());
        object.push("scope", self.scope.to_node());
        object.push("similarity", self.similarity.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : MemorySearchResult);
impl Model for MemorySearchResults {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            results: fields.read("results")?,
            search_latency_ms: fields.read("searchLatencyMs")?,
            total_in_scope: fields.read("totalInScope")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("results", self.results.to_node());
        object.push("searchLatencyMs", self.search_latency_ms.to_node());
        object.push("totalInScope", self.total_in_scope.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemorySearchResults);
impl Model for MemoryStats {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            total_activities: fields.read("totalActivities")?,
            total_knowledge_sources: fields.read("totalKnowledgeSources")?,
            total_patterns: fields.read("totalPatterns")?,
            total_profiles: fields.read("totalProfiles")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("totalActivities", self.total_activities.to_node());
        object.push(
            "totalKnowledgeSources",
            self.total_knowledge_sources.to_node(),
        );
        object.push("totalPatterns", self.total_patterns.to_node());
        object.push("totalProfiles", self.total_profiles.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryStats);
impl Model for MemorySuggestion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            based_on: fields.read("basedOn")?,
            caveats: fields.read("caveats")?,
            confidence: fields.read("confidence")?,
            recommendation: fields.read("recommendation")?,
            scope: fields.read("scope")?,
            scope_label: fields.read("scopeLabel")?,
            top_reasons: fields.read("topReasons")?,
            unique_reviewers: fields.read("uniqueReviewers")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push("basedOn", self.based_on.to_node());
        object.push("caveats", self.caveats.to_node());
        object.push("confidence", self.confidence.to_node());
        object.push("recommendation", self.recommendation.to_node());
        object.push_some("scope", self.scope.to_member());
        object.push_some("scopeLabel", self.scope_label.to_member());
        object.push("topReasons", self.top_reasons.to_node());
        object.push_some("uniqueReviewers", self.unique_reviewers.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : MemorySuggestion);
impl Model for MemorySuggestions {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            conflict: fields.nullable("conflict")?,
            primary: fields.nullable("primary")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("conflict", self.conflict.to_node());
        object.push("primary", self.primary.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemorySuggestions);
impl Model for MemoryUpload {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            expires_at: fields.read("expiresAt")?,
            file_ref: fields.read("fileRef")?,
            upload_url: fields.read("uploadUrl")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("expiresAt", self.expires_at.to_node());
        object.push("fileRef", self.file_ref.to_node());
        object.push("uploadUrl", self.upload_url.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : MemoryUpload);
impl Model for QueryMemoryJudgments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            content_type: fields.read("contentType")?,
            decision: fields.read("decision")?,
            document_id: fields.read("documentId")?,
            judge_type: fields.read("judgeType")?,
            limit: fields.read("limit")?,
            organization_id: fields.read("organizationId")?,
            reviewer_id: fields.read("reviewerId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("annotationId", self.annotation_id.to_member());
        object.push_some("contentType", self.content_type.to_member());
        object.push_some("decision", self.decision.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("judgeType", self.judge_type.to_member());
        object.push_some("limit", self.limit.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("reviewerId", self.reviewer_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : QueryMemoryJudgments);
impl Model for SearchMemory {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            doc_id: fields.read("docId")?,
            document_id: fields.read("documentId")?,
            embedding_type: fields.read("embeddingType")?,
            filters: fields.read("filters")?,
            limit: fields.read("limit")?,
            org_id: fields.read("orgId")?,
            organization_id: fields.read("organizationId")?,
            query: fields.read("query")?,
            recency_days: fields.read("recencyDays")?,
            scope: fields.read("scope")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(10usize);
        object.push_some("docId", self.doc_id.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("embeddingType", self.embedding_type.to_member());
        object.push_some("filters", self.filters.to_member());
        object.push_some("limit", self.limit.to_member());
        object.push_some("orgId", self.org_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("query", self.query.to_node());
        object.push_some("recencyDays", self.recency_days.to_member());
        object.push_some("scope", self.scope.to_member());
        object.finish()
    }
}

implement_serde!(Strict : SearchMemory);
impl Model for SearchMemoryKnowledge {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            include_rules: fields.read("includeRules")?,
            limit: fields.read("limit")?,
            query: fields.read("query")?,
            source_id: fields.read("sourceId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("includeRules", self.include_rules.to_member());
        object.push_some("limit", self.limit.to_member());
        object.push("query", self.query.to_node());
        object.push_some("sourceId", self.source_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : SearchMemoryKnowledge);
impl Model for SeedActiveApiKeys {
    const SHAPE: Shape =
        <::serde_json::Map<::std::string::String, ::serde_json::Value> as Model>::SHAPE;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        Model::read(node, at).map(Self)
    }

    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

implement_serde!(Strict : SeedActiveApiKeys);
impl Model for SuggestMemoryDecision {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            query: fields.read("query")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("query", self.query.to_node());
        object.finish()
    }
}

implement_serde!(Strict : SuggestMemoryDecision);
impl Model for TriggerConsolidation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            force: fields.read("force")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push_some("force", self.force.to_member());
        object.finish()
    }
}

implement_serde!(Strict : TriggerConsolidation);
impl Model for UpdateMemoryAlertConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            config: fields.read("config")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("config", self.config.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateMemoryAlertConfig);
impl Model for UpdateMemoryKnowledge {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            new_content: fields.read("newContent")?,
            source_id: fields.read("sourceId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("newContent", self.new_content.to_node());
        object.push("sourceId", self.source_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateMemoryKnowledge);
