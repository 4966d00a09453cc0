// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for AskMemory {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            doc_id: fields.read("docId"),
            document_id: fields.read("documentId"),
            filters: fields.read("filters"),
            org_id: fields.read("orgId"),
            organization_id: fields.read("organizationId"),
            question: fields.read("question"),
            recency_days: fields.read("recencyDays"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("docId", &self.doc_id);
        object.write_some("documentId", &self.document_id);
        object.write_some("filters", &self.filters);
        object.write_some("orgId", &self.org_id);
        object.write_some("organizationId", &self.organization_id);
        object.write("question", &self.question);
        object.write_some("recencyDays", &self.recency_days);
    }
}

implement_model!(AskMemory);
implement_serde!(Strict : AskMemory);
impl Object for BackfillJudgments {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            all_api_keys_in_store: fields.read("allApiKeysInStore"),
            batch_size: fields.read("batchSize"),
            force: fields.read("force"),
            migrate_old_sdk: fields.read("migrateOldSdk"),
            resume_from: fields.read("resumeFrom"),
            store_db_id: fields.read("storeDbId"),
            timestamp_lower_bound_ms: fields.read("timestampLowerBoundMs"),
            timestamp_upper_bound_ms: fields.read("timestampUpperBoundMs"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("allApiKeysInStore", &self.all_api_keys_in_store);
        object.write_some("batchSize", &self.batch_size);
        object.write_some("force", &self.force);
        object.write_some("migrateOldSdk", &self.migrate_old_sdk);
        object.write_some("resumeFrom", &self.resume_from);
        object.write_some("storeDbId", &self.store_db_id);
        object.write_some("timestampLowerBoundMs", &self.timestamp_lower_bound_ms);
        object.write_some("timestampUpperBoundMs", &self.timestamp_upper_bound_ms);
    }
}

implement_model!(BackfillJudgments);
implement_serde!(Strict : BackfillJudgments);
impl Object for DeleteMemoryKnowledge {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            source_id: fields.read("sourceId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("sourceId", &self.source_id);
    }
}

implement_model!(DeleteMemoryKnowledge);
implement_serde!(Strict : DeleteMemoryKnowledge);
impl Object for DismissMemoryAlert {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            alert_id: fields.read("alertId"),
            user: fields.read("user"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("alertId", &self.alert_id);
        object.write_some("user", &self.user);
    }
}

implement_model!(DismissMemoryAlert);
implement_serde!(Strict : DismissMemoryAlert);
impl Object for DownloadMemoryKnowledge {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            source_id: fields.read("sourceId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("sourceId", &self.source_id);
    }
}

implement_model!(DownloadMemoryKnowledge);
implement_serde!(Strict : DownloadMemoryKnowledge);
impl Object for GetMemoryAlertConfig {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(GetMemoryAlertConfig);
implement_serde!(Strict : GetMemoryAlertConfig);
impl Object for GetMemoryIngestStatus {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            source_id: fields.read("sourceId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("sourceId", &self.source_id);
    }
}

implement_model!(GetMemoryIngestStatus);
implement_serde!(Strict : GetMemoryIngestStatus);
impl Object for GetMemoryPatterns {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(GetMemoryPatterns);
implement_serde!(Strict : GetMemoryPatterns);
impl Object for GetMemoryProfile {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            target_user_id: fields.read("targetUserId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("targetUserId", &self.target_user_id);
    }
}

implement_model!(GetMemoryProfile);
implement_serde!(Strict : GetMemoryProfile);
impl Object for GetMemoryStats {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(GetMemoryStats);
implement_serde!(Strict : GetMemoryStats);
impl Object for GetMemoryUploadUrl {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            file_name: fields.read("fileName"),
            file_size: fields.read("fileSize"),
            mime_type: fields.read("mimeType"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write_some("fileName", &self.file_name);
        object.write("fileSize", &self.file_size);
        object.write("mimeType", &self.mime_type);
        object.write_some("organizationId", &self.organization_id);
    }
}

implement_model!(GetMemoryUploadUrl);
implement_serde!(Strict : GetMemoryUploadUrl);
impl Object for IngestMemoryKnowledge {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            file: fields.read("file"),
            file_ref: fields.read("fileRef"),
            mime_type: fields.read("mimeType"),
            organization_id: fields.read("organizationId"),
            source: fields.read("source"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write_some("file", &self.file);
        object.write_some("fileRef", &self.file_ref);
        object.write_some("mimeType", &self.mime_type);
        object.write_some("organizationId", &self.organization_id);
        object.write("source", &self.source);
    }
}

implement_model!(IngestMemoryKnowledge);
implement_serde!(Strict : IngestMemoryKnowledge);
impl Object for ListMemoryAlerts {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(ListMemoryAlerts);
implement_serde!(Strict : ListMemoryAlerts);
impl Object for ListMemoryKnowledge {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(ListMemoryKnowledge);
implement_serde!(Strict : ListMemoryKnowledge);
impl Object for ListMemoryKnowledgeRules {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            source_id: fields.read("sourceId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("sourceId", &self.source_id);
    }
}

implement_model!(ListMemoryKnowledgeRules);
implement_serde!(Strict : ListMemoryKnowledgeRules);
impl Object for MarkMemoryAlertActioned {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            alert_id: fields.read("alertId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("alertId", &self.alert_id);
    }
}

implement_model!(MarkMemoryAlertActioned);
implement_serde!(Strict : MarkMemoryAlertActioned);
impl Object for MemoryAgent {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_fields: fields.read("agentFields"),
            agent_id: fields.read("agentId"),
            agent_type: fields.read("agentType"),
            execution_id: fields.read("executionId"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("agentFields", &self.agent_fields);
        object.write_some("agentId", &self.agent_id);
        object.write_some("agentType", &self.agent_type);
        object.write_some("executionId", &self.execution_id);
        object.extend(&self.extra);
    }
}

implement_model!(MemoryAgent);
implement_serde!(Tolerant : MemoryAgent);
impl Object for MemoryAlert {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action_url: fields.read("actionUrl"),
            alert_type: fields.read("alertType"),
            api_key: fields.read("apiKey"),
            created_at: fields.read("createdAt"),
            dedup_key: fields.read("dedupKey"),
            description: fields.read("description"),
            dismissed_at: fields.nullable("dismissedAt"),
            dismissed_by: fields.nullable("dismissedBy"),
            evidence: fields.read("evidence"),
            id: fields.read("id"),
            severity: fields.read("severity"),
            status: fields.read("status"),
            suggested_action: fields.read("suggestedAction"),
            title: fields.read("title"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("actionUrl", &self.action_url);
        object.write("alertType", &self.alert_type);
        object.write("apiKey", &self.api_key);
        object.write("createdAt", &self.created_at);
        object.write_some("dedupKey", &self.dedup_key);
        object.write("description", &self.description);
        object.write("dismissedAt", &self.dismissed_at);
        object.write("dismissedBy", &self.dismissed_by);
        object.write("evidence", &self.evidence);
        object.write("id", &self.id);
        object.write("severity", &self.severity);
        object.write("status", &self.status);
        object.write_some("suggestedAction", &self.suggested_action);
        object.write("title", &self.title);
    }
}

implement_model!(MemoryAlert);
implement_serde!(Tolerant : MemoryAlert);
impl Object for MemoryAlertConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            enabled: fields.read("enabled"),
            enabled_alert_types: fields.read("enabledAlertTypes"),
            max_alerts_per_week: fields.read("maxAlertsPerWeek"),
            severity_threshold: fields.read("severityThreshold"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("enabled", &self.enabled);
        object.write_some("enabledAlertTypes", &self.enabled_alert_types);
        object.write_some("maxAlertsPerWeek", &self.max_alerts_per_week);
        object.write_some("severityThreshold", &self.severity_threshold);
        object.extend(&self.extra);
    }
}

implement_model!(MemoryAlertConfig);
implement_serde!(Tolerant : MemoryAlertConfig);
impl Object for MemoryAlertConfigChanges {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            enabled: fields.read("enabled"),
            enabled_alert_types: fields.read("enabledAlertTypes"),
            max_alerts_per_week: fields.read("maxAlertsPerWeek"),
            severity_threshold: fields.read("severityThreshold"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("enabled", &self.enabled);
        object.write_some("enabledAlertTypes", &self.enabled_alert_types);
        object.write_some("maxAlertsPerWeek", &self.max_alerts_per_week);
        object.write_some("severityThreshold", &self.severity_threshold);
        object.extend(&self.extra);
    }
}

implement_model!(MemoryAlertConfigChanges);
implement_serde!(Strict : MemoryAlertConfigChanges);
impl Object for MemoryAlertEvidence {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            baseline: fields.read("baseline"),
            current: fields.read("current"),
            knowledge_source_id: fields.read("knowledgeSourceId"),
            metric: fields.read("metric"),
            rule_ref: fields.read("ruleRef"),
            source_record_ids: fields.read("sourceRecordIds"),
            window: fields.read("window"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("baseline", &self.baseline);
        object.write_some("current", &self.current);
        object.write_some("knowledgeSourceId", &self.knowledge_source_id);
        object.write("metric", &self.metric);
        object.write_some("ruleRef", &self.rule_ref);
        object.write_some("sourceRecordIds", &self.source_record_ids);
        object.write_some("window", &self.window);
        object.extend(&self.extra);
    }
}

implement_model!(MemoryAlertEvidence);
implement_serde!(Tolerant : MemoryAlertEvidence);
impl Object for MemoryAlertUser {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            uid: fields.read("uid"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("uid", &self.uid);
    }
}

implement_model!(MemoryAlertUser);
implement_serde!(Strict : MemoryAlertUser);
impl Object for MemoryAnswer {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            answer: fields.read("answer"),
            citations: fields.read("citations"),
            confidence: fields.read("confidence"),
            records_searched: fields.read("recordsSearched"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("answer", &self.answer);
        object.write("citations", &self.citations);
        object.write("confidence", &self.confidence);
        object.write("recordsSearched", &self.records_searched);
    }
}

implement_model!(MemoryAnswer);
implement_serde!(Tolerant : MemoryAnswer);
impl Object for MemoryCitation {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            record_id: fields.read("recordId"),
            snippet: fields.read("snippet"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("recordId", &self.record_id);
        object.write("snippet", &self.snippet);
    }
}

implement_model!(MemoryCitation);
implement_serde!(Tolerant : MemoryCitation);
impl From<::std::string::String> for MemoryDate {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for MemoryDate {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl Model for MemoryDate {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        one_of(
            node,
            at,
            &[
                (<i64 as Model>::SHAPE, |node, at| {
                    Self::Number(Model::read(node, at))
                }),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Self::Text(Model::read(node, at))
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
            Self::Number(value) => value.to_node(),
            Self::Text(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

implement_serde!(Strict : MemoryDate);
impl Object for MemoryDateRange {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            end: fields.read("end"),
            start: fields.read("start"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("end", &self.end);
        object.write("start", &self.start);
    }
}

implement_model!(MemoryDateRange);
implement_serde!(Strict : MemoryDateRange);
impl Object for MemoryEvolvedStandard {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            new_pattern: fields.read("newPattern"),
            old_pattern: fields.read("oldPattern"),
            shift_date: fields.read("shiftDate"),
            topic: fields.read("topic"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("newPattern", &self.new_pattern);
        object.write("oldPattern", &self.old_pattern);
        object.write("shiftDate", &self.shift_date);
        object.write("topic", &self.topic);
    }
}

implement_model!(MemoryEvolvedStandard);
implement_serde!(Tolerant : MemoryEvolvedStandard);
impl Object for MemoryFile {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            base64: fields.read("base64"),
            file_name: fields.read("fileName"),
            file_size: fields.read("fileSize"),
            mime_type: fields.read("mimeType"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("base64", &self.base64);
        object.write("fileName", &self.file_name);
        object.write("fileSize", &self.file_size);
        object.write("mimeType", &self.mime_type);
    }
}

implement_model!(MemoryFile);
implement_serde!(Strict : MemoryFile);
impl Object for MemoryFilters {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_id: fields.read("annotationId"),
            content_type: fields.read("contentType"),
            date_range: fields.read("dateRange"),
            decision: fields.read("decision"),
            exclude_document_ids: fields.read("excludeDocumentIds"),
            judge_type: fields.read("judgeType"),
            reviewer_id: fields.read("reviewerId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("annotationId", &self.annotation_id);
        object.write_some("contentType", &self.content_type);
        object.write_some("dateRange", &self.date_range);
        object.write_some("decision", &self.decision);
        object.write_some("excludeDocumentIds", &self.exclude_document_ids);
        object.write_some("judgeType", &self.judge_type);
        object.write_some("reviewerId", &self.reviewer_id);
    }
}

implement_model!(MemoryFilters);
implement_serde!(Strict : MemoryFilters);
impl Object for MemoryFlag {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            count: fields.read("count"),
            issue: fields.read("issue"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("count", &self.count);
        object.write("issue", &self.issue);
    }
}

implement_model!(MemoryFlag);
implement_serde!(Tolerant : MemoryFlag);
impl Object for MemoryIngestStarted {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            message: fields.read("message"),
            source_id: fields.read("sourceId"),
            status: fields.read("status"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("message", &self.message);
        object.write("sourceId", &self.source_id);
        object.write("status", &self.status);
    }
}

implement_model!(MemoryIngestStarted);
implement_serde!(Tolerant : MemoryIngestStarted);
impl Object for MemoryIngestion {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            canonical_md_download_url: fields.read("canonicalMdDownloadUrl"),
            chunk_count: fields.read("chunkCount"),
            dedup_of: fields.read("dedupOf"),
            extracted_rules_count: fields.read("extractedRulesCount"),
            failure_reason: fields.read("failureReason"),
            metadata: fields.read("metadata"),
            mime_type: fields.read("mimeType"),
            original_download_url: fields.read("originalDownloadUrl"),
            source_id: fields.read("sourceId"),
            started_at: fields.read("startedAt"),
            status: fields.read("status"),
            updated_at: fields.read("updatedAt"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("canonicalMdDownloadUrl", &self.canonical_md_download_url);
        object.write_some("chunkCount", &self.chunk_count);
        object.write_some("dedupOf", &self.dedup_of);
        object.write_some("extractedRulesCount", &self.extracted_rules_count);
        object.write_some("failureReason", &self.failure_reason);
        object.write_some("metadata", &self.metadata);
        object.write_some("mimeType", &self.mime_type);
        object.write_some("originalDownloadUrl", &self.original_download_url);
        object.write_some("sourceId", &self.source_id);
        object.write_some("startedAt", &self.started_at);
        object.write("status", &self.status);
        object.write_some("updatedAt", &self.updated_at);
    }
}

implement_model!(MemoryIngestion);
implement_serde!(Tolerant : MemoryIngestion);
impl Object for MemoryJudgment {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action_user: fields.read("actionUser"),
            agent: fields.read("agent"),
            confidence: fields.read("confidence"),
            content_type: fields.read("contentType"),
            created_at: fields.read("createdAt"),
            decision: fields.read("decision"),
            document_id: fields.read("documentId"),
            judge_type: fields.read("judgeType"),
            organization_id: fields.read("organizationId"),
            reasoning: fields.read("reasoning"),
            record_id: fields.read("recordId"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("actionUser", &self.action_user);
        object.write_some("agent", &self.agent);
        object.write("confidence", &self.confidence);
        object.write("contentType", &self.content_type);
        object.write("createdAt", &self.created_at);
        object.write("decision", &self.decision);
        object.write_some("documentId", &self.document_id);
        object.write("judgeType", &self.judge_type);
        object.write("organizationId", &self.organization_id);
        object.write("reasoning", &self.reasoning);
        object.write("recordId", &self.record_id);
        object.extend(&self.extra);
    }
}

implement_model!(MemoryJudgment);
implement_serde!(Tolerant : MemoryJudgment);
impl Object for MemoryJudgments {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            results: fields.read("results"),
            total: fields.read("total"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("results", &self.results);
        object.write("total", &self.total);
    }
}

implement_model!(MemoryJudgments);
implement_serde!(Tolerant : MemoryJudgments);
impl Object for MemoryKnowledgeDeletion {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            deleted_chunks: fields.read("deletedChunks"),
            deleted_rules: fields.read("deletedRules"),
            source_id: fields.read("sourceId"),
            status: fields.read("status"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("deletedChunks", &self.deleted_chunks);
        object.write("deletedRules", &self.deleted_rules);
        object.write("sourceId", &self.source_id);
        object.write("status", &self.status);
    }
}

implement_model!(MemoryKnowledgeDeletion);
implement_serde!(Tolerant : MemoryKnowledgeDeletion);
impl Object for MemoryKnowledgeDiff {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            added: fields.read("added"),
            removed: fields.read("removed"),
            unchanged: fields.read("unchanged"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("added", &self.added);
        object.write("removed", &self.removed);
        object.write("unchanged", &self.unchanged);
    }
}

implement_model!(MemoryKnowledgeDiff);
implement_serde!(Tolerant : MemoryKnowledgeDiff);
impl Object for MemoryKnowledgeMetadata {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            used_raw_fallback: fields.read("usedRawFallback"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("usedRawFallback", &self.used_raw_fallback);
        object.extend(&self.extra);
    }
}

implement_model!(MemoryKnowledgeMetadata);
implement_serde!(Tolerant : MemoryKnowledgeMetadata);
impl Object for MemoryKnowledgePassage {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            category: fields.read("category"),
            kind: fields.read("kind"),
            rule_id: fields.read("ruleId"),
            score: fields.read("score"),
            source_id: fields.read("sourceId"),
            text: fields.read("text"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("category", &self.category);
        object.write_some("kind", &self.kind);
        object.write_some("ruleId", &self.rule_id);
        object.write_some("score", &self.score);
        object.write_some("sourceId", &self.source_id);
        object.write("text", &self.text);
    }
}

implement_model!(MemoryKnowledgePassage);
implement_serde!(Tolerant : MemoryKnowledgePassage);
impl Object for MemoryKnowledgeRule {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            category: fields.nullable("category"),
            content: fields.read("content"),
            id: fields.read("id"),
            index: fields.read("index"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("category", &self.category);
        object.write("content", &self.content);
        object.write("id", &self.id);
        object.write("index", &self.index);
    }
}

implement_model!(MemoryKnowledgeRule);
implement_serde!(Tolerant : MemoryKnowledgeRule);
impl Object for MemoryKnowledgeSearchResults {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            records_searched: fields.read("recordsSearched"),
            results: fields.read("results"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("recordsSearched", &self.records_searched);
        object.write("results", &self.results);
    }
}

implement_model!(MemoryKnowledgeSearchResults);
implement_serde!(Tolerant : MemoryKnowledgeSearchResults);
impl Object for MemoryKnowledgeSource {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            canonical_md_download_url: fields.read("canonicalMdDownloadUrl"),
            chunk_count: fields.read("chunkCount"),
            dedup_of: fields.read("dedupOf"),
            embedding_status: fields.read("embeddingStatus"),
            failure_reason: fields.read("failureReason"),
            file_name: fields.read("fileName"),
            id: fields.read("id"),
            metadata: fields.read("metadata"),
            mime_type: fields.read("mimeType"),
            original_download_url: fields.read("originalDownloadUrl"),
            rule_count: fields.read("ruleCount"),
            sha256: fields.read("sha256"),
            source_type: fields.read("sourceType"),
            uploaded_at: fields.read("uploadedAt"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("canonicalMdDownloadUrl", &self.canonical_md_download_url);
        object.write_some("chunkCount", &self.chunk_count);
        object.write_some("dedupOf", &self.dedup_of);
        object.write("embeddingStatus", &self.embedding_status);
        object.write_some("failureReason", &self.failure_reason);
        object.write_some("fileName", &self.file_name);
        object.write("id", &self.id);
        object.write_some("metadata", &self.metadata);
        object.write_some("mimeType", &self.mime_type);
        object.write_some("originalDownloadUrl", &self.original_download_url);
        object.write_some("ruleCount", &self.rule_count);
        object.write_some("sha256", &self.sha256);
        object.write_some("sourceType", &self.source_type);
        object.write_some("uploadedAt", &self.uploaded_at);
        object.extend(&self.extra);
    }
}

implement_model!(MemoryKnowledgeSource);
implement_serde!(Tolerant : MemoryKnowledgeSource);
impl From<::std::string::String> for MemoryKnowledgeSourceIds {
    fn from(value: ::std::string::String) -> Self {
        Self::OneKnowledgeSource(value)
    }
}

impl From<&str> for MemoryKnowledgeSourceIds {
    fn from(value: &str) -> Self {
        Self::OneKnowledgeSource(value.to_owned())
    }
}

impl<T: Into<::std::string::String>, const N: usize> From<[T; N]> for MemoryKnowledgeSourceIds {
    fn from(values: [T; N]) -> Self {
        Self::SeveralKnowledgeSources(values.into_iter().map(Into::into).collect())
    }
}

impl Model for MemoryKnowledgeSourceIds {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Self::OneKnowledgeSource(Model::read(node, at))
                }),
                (
                    <::std::vec::Vec<::std::string::String> as Model>::SHAPE,
                    |node, at| Self::SeveralKnowledgeSources(Model::read(node, at)),
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
            Self::OneKnowledgeSource(value) => value.to_node(),
            Self::SeveralKnowledgeSources(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

implement_serde!(Strict : MemoryKnowledgeSourceIds);
impl Object for MemoryKnowledgeUpdate {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            diff: fields.read("diff"),
            new_version: fields.read("newVersion"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("diff", &self.diff);
        object.write("newVersion", &self.new_version);
    }
}

implement_model!(MemoryKnowledgeUpdate);
implement_serde!(Tolerant : MemoryKnowledgeUpdate);
impl Object for MemoryOrganizationFigures {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            approval_rate: fields.read("approvalRate"),
            approvals: fields.read("approvals"),
            client_organization_id: fields.read("clientOrganizationId"),
            judgments: fields.read("judgments"),
            organization_id: fields.read("organizationId"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("approvalRate", &self.approval_rate);
        object.write("approvals", &self.approvals);
        object.write("clientOrganizationId", &self.client_organization_id);
        object.write("judgments", &self.judgments);
        object.write("organizationId", &self.organization_id);
        object.extend(&self.extra);
    }
}

implement_model!(MemoryOrganizationFigures);
implement_serde!(Tolerant : MemoryOrganizationFigures);
impl Object for MemoryPattern {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            category: fields.read("category"),
            confidence: fields.read("confidence"),
            content_type: fields.read("contentType"),
            description: fields.read("description"),
            discovered_at: fields.read("discoveredAt"),
            enforcement_rate: fields.read("enforcementRate"),
            organization_id: fields.read("organizationId"),
            scope: fields.read("scope"),
            source_count: fields.read("sourceCount"),
            top_source_record_ids: fields.read("topSourceRecordIds"),
            unique_reviewers: fields.read("uniqueReviewers"),
            updated_at: fields.read("updatedAt"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("category", &self.category);
        object.write("confidence", &self.confidence);
        object.write("contentType", &self.content_type);
        object.write("description", &self.description);
        object.write("discoveredAt", &self.discovered_at);
        object.write_some("enforcementRate", &self.enforcement_rate);
        object.write_some("organizationId", &self.organization_id);
        object.write("scope", &self.scope);
        object.write("sourceCount", &self.source_count);
        object.write_some("topSourceRecordIds", &self.top_source_record_ids);
        object.write_some("uniqueReviewers", &self.unique_reviewers);
        object.write("updatedAt", &self.updated_at);
        object.extend(&self.extra);
    }
}

implement_model!(MemoryPattern);
implement_serde!(Tolerant : MemoryPattern);
impl Object for MemoryProfile {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            approval_rate: fields.read("approvalRate"),
            avg_review_time_seconds: fields.read("avgReviewTimeSeconds"),
            content_types: fields.read("contentTypes"),
            email: fields.read("email"),
            evolved_standards: fields.read("evolvedStandards"),
            last_active: fields.read("lastActive"),
            name: fields.read("name"),
            org_breakdown: fields.read("orgBreakdown"),
            peak_hours: fields.read("peakHours"),
            top_flags: fields.read("topFlags"),
            total_judgments: fields.read("totalJudgments"),
            twin_accuracy: fields.nullable("twinAccuracy"),
            twin_eligible: fields.read("twinEligible"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("approvalRate", &self.approval_rate);
        object.write("avgReviewTimeSeconds", &self.avg_review_time_seconds);
        object.write("contentTypes", &self.content_types);
        object.write("email", &self.email);
        object.write_some("evolvedStandards", &self.evolved_standards);
        object.write("lastActive", &self.last_active);
        object.write("name", &self.name);
        object.write("orgBreakdown", &self.org_breakdown);
        object.write("peakHours", &self.peak_hours);
        object.write("topFlags", &self.top_flags);
        object.write("totalJudgments", &self.total_judgments);
        object.write("twinAccuracy", &self.twin_accuracy);
        object.write("twinEligible", &self.twin_eligible);
        object.write("userId", &self.user_id);
    }
}

implement_model!(MemoryProfile);
implement_serde!(Tolerant : MemoryProfile);
impl Object for MemoryReviewer {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            email: fields.read("email"),
            name: fields.read("name"),
            user_id: fields.read("userId"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("email", &self.email);
        object.write_some("name", &self.name);
        object.write_some("userId", &self.user_id);
        object.extend(&self.extra);
    }
}

implement_model!(MemoryReviewer);
implement_serde!(Tolerant : MemoryReviewer);
impl Object for MemorySearchResult {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action_user: fields.read("actionUser"),
            agent: fields.nullable("agent"),
            confidence: fields.read("confidence"),
            created_at: fields.read("createdAt"),
            decision: fields.read("decision"),
            reasoning: fields.read("reasoning"),
            record_id: fields.read("recordId"),
            scope: fields.read("scope"),
            similarity: fields.read("similarity"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("actionUser", &self.action_user);
        object.write("agent", &self.agent);
        object.write("confidence", &self.confidence);
        object.write("createdAt", &self.created_at);
        object.write("decision", &self.decision);
        object.write("reasoning", &self.reasoning);
        object.write("recordId", &self.record_id);
        object.write("scope", &self.scope);
        object.write("similarity", &self.similarity);
        object.extend(&self.extra);
    }
}

implement_model!(MemorySearchResult);
implement_serde!(Tolerant : MemorySearchResult);
impl Object for MemorySearchResults {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            results: fields.read("results"),
            search_latency_ms: fields.read("searchLatencyMs"),
            total_in_scope: fields.read("totalInScope"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("results", &self.results);
        object.write("searchLatencyMs", &self.search_latency_ms);
        object.write("totalInScope", &self.total_in_scope);
    }
}

implement_model!(MemorySearchResults);
implement_serde!(Tolerant : MemorySearchResults);
impl Object for MemoryStats {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            total_activities: fields.read("totalActivities"),
            total_knowledge_sources: fields.read("totalKnowledgeSources"),
            total_patterns: fields.read("totalPatterns"),
            total_profiles: fields.read("totalProfiles"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("totalActivities", &self.total_activities);
        object.write("totalKnowledgeSources", &self.total_knowledge_sources);
        object.write("totalPatterns", &self.total_patterns);
        object.write("totalProfiles", &self.total_profiles);
    }
}

implement_model!(MemoryStats);
implement_serde!(Tolerant : MemoryStats);
impl Object for MemorySuggestion {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            based_on: fields.read("basedOn"),
            caveats: fields.read("caveats"),
            confidence: fields.read("confidence"),
            recommendation: fields.read("recommendation"),
            scope: fields.read("scope"),
            scope_label: fields.read("scopeLabel"),
            top_reasons: fields.read("topReasons"),
            unique_reviewers: fields.read("uniqueReviewers"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("basedOn", &self.based_on);
        object.write("caveats", &self.caveats);
        object.write("confidence", &self.confidence);
        object.write("recommendation", &self.recommendation);
        object.write_some("scope", &self.scope);
        object.write_some("scopeLabel", &self.scope_label);
        object.write("topReasons", &self.top_reasons);
        object.write_some("uniqueReviewers", &self.unique_reviewers);
    }
}

implement_model!(MemorySuggestion);
implement_serde!(Tolerant : MemorySuggestion);
impl Object for MemorySuggestions {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            conflict: fields.nullable("conflict"),
            primary: fields.nullable("primary"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("conflict", &self.conflict);
        object.write("primary", &self.primary);
    }
}

implement_model!(MemorySuggestions);
implement_serde!(Tolerant : MemorySuggestions);
impl Object for MemoryUpload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            expires_at: fields.read("expiresAt"),
            file_ref: fields.read("fileRef"),
            upload_url: fields.read("uploadUrl"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("expiresAt", &self.expires_at);
        object.write("fileRef", &self.file_ref);
        object.write("uploadUrl", &self.upload_url);
    }
}

implement_model!(MemoryUpload);
implement_serde!(Tolerant : MemoryUpload);
impl Object for QueryMemoryJudgments {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_id: fields.read("annotationId"),
            content_type: fields.read("contentType"),
            decision: fields.read("decision"),
            document_id: fields.read("documentId"),
            judge_type: fields.read("judgeType"),
            limit: fields.read("limit"),
            organization_id: fields.read("organizationId"),
            reviewer_id: fields.read("reviewerId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("annotationId", &self.annotation_id);
        object.write_some("contentType", &self.content_type);
        object.write_some("decision", &self.decision);
        object.write_some("documentId", &self.document_id);
        object.write_some("judgeType", &self.judge_type);
        object.write_some("limit", &self.limit);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("reviewerId", &self.reviewer_id);
    }
}

implement_model!(QueryMemoryJudgments);
implement_serde!(Strict : QueryMemoryJudgments);
impl Object for SearchMemory {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            doc_id: fields.read("docId"),
            document_id: fields.read("documentId"),
            embedding_type: fields.read("embeddingType"),
            filters: fields.read("filters"),
            limit: fields.read("limit"),
            org_id: fields.read("orgId"),
            organization_id: fields.read("organizationId"),
            query: fields.read("query"),
            recency_days: fields.read("recencyDays"),
            scope: fields.read("scope"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("docId", &self.doc_id);
        object.write_some("documentId", &self.document_id);
        object.write_some("embeddingType", &self.embedding_type);
        object.write_some("filters", &self.filters);
        object.write_some("limit", &self.limit);
        object.write_some("orgId", &self.org_id);
        object.write_some("organizationId", &self.organization_id);
        object.write("query", &self.query);
        object.write_some("recencyDays", &self.recency_days);
        object.write_some("scope", &self.scope);
    }
}

implement_model!(SearchMemory);
implement_serde!(Strict : SearchMemory);
impl Object for SearchMemoryKnowledge {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            include_rules: fields.read("includeRules"),
            limit: fields.read("limit"),
            query: fields.read("query"),
            source_id: fields.read("sourceId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("includeRules", &self.include_rules);
        object.write_some("limit", &self.limit);
        object.write("query", &self.query);
        object.write_some("sourceId", &self.source_id);
    }
}

implement_model!(SearchMemoryKnowledge);
implement_serde!(Strict : SearchMemoryKnowledge);
impl Object for SeedActiveApiKeys {
    fn read_fields(_: &mut Fields<'_, '_>) -> Self {
        Self {}
    }

    fn write_fields<'a>(&'a self, _: &mut ObjectNode<'a>) {}
}

implement_model!(SeedActiveApiKeys);
implement_serde!(Strict : SeedActiveApiKeys);
impl Object for SuggestMemoryDecision {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            query: fields.read("query"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write_some("organizationId", &self.organization_id);
        object.write("query", &self.query);
    }
}

implement_model!(SuggestMemoryDecision);
implement_serde!(Strict : SuggestMemoryDecision);
impl Object for TriggerConsolidation {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            force: fields.read("force"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("force", &self.force);
    }
}

implement_model!(TriggerConsolidation);
implement_serde!(Strict : TriggerConsolidation);
impl Object for UndocumentedResult {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            data: fields.read("data"),
            message: fields.read("message"),
            status: fields.read("status"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("data", &self.data);
        object.write_some("message", &self.message);
        object.write_some("status", &self.status);
        object.extend(&self.extra);
    }
}

implement_model!(UndocumentedResult);
implement_serde!(Tolerant : UndocumentedResult);
impl Object for UpdateMemoryAlertConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            config: fields.read("config"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("config", &self.config);
    }
}

implement_model!(UpdateMemoryAlertConfig);
implement_serde!(Strict : UpdateMemoryAlertConfig);
impl Object for UpdateMemoryKnowledge {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            new_content: fields.read("newContent"),
            source_id: fields.read("sourceId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("newContent", &self.new_content);
        object.write("sourceId", &self.source_id);
    }
}

implement_model!(UpdateMemoryKnowledge);
implement_serde!(Strict : UpdateMemoryKnowledge);
