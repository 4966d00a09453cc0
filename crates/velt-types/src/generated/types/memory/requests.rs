// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl AskMemory {
    /// Creates the value with its required fields.
    pub fn new(question: impl Into<::std::string::String>) -> Self {
        Self {
            doc_id: Default::default(),
            document_id: Default::default(),
            filters: Default::default(),
            org_id: Default::default(),
            organization_id: Default::default(),
            question: question.into(),
            recency_days: Default::default(),
        }
    }

    /// Sets the organization ID. Restricts the answer to this organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets the document ID. Restricts the answer to this document. Ignored without
    /// `organizationId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets `filters`.
    ///
    /// Filters that restrict the judgments to use.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<MemoryFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }

    /// Sets the number of complete UTC days before today to read instead of running a
    /// semantic search, from 1 to 365. Takes precedence over `filters.dateRange`.
    /// Ignored if `filters.annotationId` is set.
    #[must_use]
    pub fn recency_days(mut self, recency_days: i64) -> Self {
        self.recency_days = Some(recency_days);
        self
    }

    /// Sets `org_id`.
    ///
    /// Alias of `organizationId`.
    #[must_use]
    pub fn org_id(mut self, org_id: impl crate::OptionalText) -> Self {
        self.org_id = org_id.into_optional_text();
        self
    }

    /// Sets `doc_id`.
    ///
    /// Alias of `documentId`.
    #[must_use]
    pub fn doc_id(mut self, doc_id: impl crate::OptionalText) -> Self {
        self.doc_id = doc_id.into_optional_text();
        self
    }
}

impl MemoryFilters {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            annotation_id: Default::default(),
            content_type: Default::default(),
            date_range: Default::default(),
            decision: Default::default(),
            exclude_document_ids: Default::default(),
            judge_type: Default::default(),
            reviewer_id: Default::default(),
        }
    }

    /// Sets the decision recorded in a judgment.
    #[must_use]
    pub fn decision(mut self, decision: impl Into<crate::types::MemoryDecision>) -> Self {
        self.decision = Some(decision.into());
        self
    }

    /// Sets whether a person or an AI agent made the decision.
    #[must_use]
    pub fn judge_type(mut self, judge_type: impl Into<crate::types::MemoryJudgeType>) -> Self {
        self.judge_type = Some(judge_type.into());
        self
    }

    /// Sets the content type of the judgments to include.
    #[must_use]
    pub fn content_type(mut self, content_type: impl crate::OptionalText) -> Self {
        self.content_type = content_type.into_optional_text();
        self
    }

    /// Sets the user ID of the reviewer whose judgments to include.
    #[must_use]
    pub fn reviewer_id(mut self, reviewer_id: impl crate::OptionalText) -> Self {
        self.reviewer_id = reviewer_id.into_optional_text();
        self
    }

    /// Sets the ID of the annotation whose judgments to include, oldest first. Requires
    /// `organizationId`. Takes precedence over `recencyDays` and `dateRange`.
    #[must_use]
    pub fn annotation_id(mut self, annotation_id: impl crate::OptionalText) -> Self {
        self.annotation_id = annotation_id.into_optional_text();
        self
    }

    /// Sets a time range. The start must not be after the end.
    #[must_use]
    pub fn date_range(mut self, date_range: impl Into<MemoryDateRange>) -> Self {
        self.date_range = Some(date_range.into());
        self
    }

    /// Sets the IDs of documents whose judgments to exclude, at most 20. Accepts your
    /// own document IDs and the IDs in responses. Judgments without a document are
    /// kept.
    #[must_use]
    pub fn exclude_document_ids(
        mut self,
        exclude_document_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        self.exclude_document_ids = Some(
            exclude_document_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

crate::from_reference!(MemoryFilters);
impl MemoryDateRange {
    /// Creates the value with its required fields.
    pub fn new(start: impl Into<MemoryDate>, end: impl Into<MemoryDate>) -> Self {
        Self {
            end: end.into(),
            start: start.into(),
        }
    }
}

crate::from_reference!(MemoryDateRange);
impl BackfillJudgments {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            all_api_keys_in_store: Default::default(),
            batch_size: Default::default(),
            force: Default::default(),
            migrate_old_sdk: Default::default(),
            resume_from: Default::default(),
            store_db_id: Default::default(),
            timestamp_lower_bound_ms: Default::default(),
            timestamp_upper_bound_ms: Default::default(),
        }
    }

    /// Sets the ID of the store database. Required if `allApiKeysInStore` is true.
    #[must_use]
    pub fn store_db_id(mut self, store_db_id: impl crate::OptionalText) -> Self {
        self.store_db_id = store_db_id.into_optional_text();
        self
    }

    /// Sets the cursor to resume from.
    #[must_use]
    pub fn resume_from(mut self, resume_from: impl crate::OptionalText) -> Self {
        self.resume_from = resume_from.into_optional_text();
        self
    }

    /// Sets the number of items per batch, from 1 to 1000. Defaults to 500.
    #[must_use]
    pub fn batch_size(mut self, batch_size: i64) -> Self {
        self.batch_size = Some(batch_size);
        self
    }

    /// Sets the lower timestamp bound, in milliseconds.
    #[must_use]
    pub fn timestamp_lower_bound_ms(mut self, timestamp_lower_bound_ms: i64) -> Self {
        self.timestamp_lower_bound_ms = Some(timestamp_lower_bound_ms);
        self
    }

    /// Sets the upper timestamp bound, in milliseconds.
    #[must_use]
    pub fn timestamp_upper_bound_ms(mut self, timestamp_upper_bound_ms: i64) -> Self {
        self.timestamp_upper_bound_ms = Some(timestamp_upper_bound_ms);
        self
    }

    /// Sets whether to force the backfill.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }

    /// Sets whether to include all API keys of the store database. Requires
    /// `storeDbId`.
    #[must_use]
    pub fn all_api_keys_in_store(mut self, all_api_keys_in_store: bool) -> Self {
        self.all_api_keys_in_store = Some(all_api_keys_in_store);
        self
    }

    /// Sets whether to migrate the judgments of legacy SDKs.
    #[must_use]
    pub fn migrate_old_sdk(mut self, migrate_old_sdk: bool) -> Self {
        self.migrate_old_sdk = Some(migrate_old_sdk);
        self
    }
}

impl DeleteMemoryKnowledge {
    /// Creates the value with its required fields.
    pub fn new(source_id: impl Into<::std::string::String>) -> Self {
        Self {
            source_id: source_id.into(),
        }
    }
}

impl DismissMemoryAlert {
    /// Creates the value with its required fields.
    pub fn new(alert_id: impl Into<::std::string::String>) -> Self {
        Self {
            alert_id: alert_id.into(),
            user: Default::default(),
        }
    }

    /// Sets the user who dismisses the alert. If omitted, Velt stores an empty string.
    #[must_use]
    pub fn user(mut self, user: impl Into<MemoryAlertUser>) -> Self {
        self.user = Some(user.into());
        self
    }
}

impl MemoryAlertUser {
    /// Creates the value with its required fields.
    pub fn new(uid: impl Into<::std::string::String>) -> Self {
        Self { uid: uid.into() }
    }
}

crate::from_reference!(MemoryAlertUser);
crate::from_text!(MemoryAlertUser);
impl DownloadMemoryKnowledge {
    /// Creates the value with its required fields.
    pub fn new(source_id: impl Into<::std::string::String>) -> Self {
        Self {
            source_id: source_id.into(),
        }
    }
}

impl GetMemoryAlertConfig {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl GetMemoryIngestStatus {
    /// Creates the value with its required fields.
    pub fn new(source_id: impl Into<::std::string::String>) -> Self {
        Self {
            source_id: source_id.into(),
        }
    }
}

impl GetMemoryPatterns {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl GetMemoryProfile {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            target_user_id: Default::default(),
        }
    }

    /// Sets the user ID of the reviewer. Velt's documentation contradicts itself: if
    /// omitted, the result is null (REST reference), or the ID defaults to the caller
    /// (types of the Node SDK).
    #[must_use]
    pub fn target_user_id(mut self, target_user_id: impl crate::OptionalText) -> Self {
        self.target_user_id = target_user_id.into_optional_text();
        self
    }
}

impl GetMemoryStats {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl GetMemoryUploadUrl {
    /// Creates the value with its required fields.
    pub fn new(mime_type: impl Into<crate::types::MemoryMimeType>, file_size: i64) -> Self {
        Self {
            document_id: Default::default(),
            file_name: Default::default(),
            file_size,
            mime_type: mime_type.into(),
            organization_id: Default::default(),
        }
    }

    /// Sets the file name, at most 255 characters.
    #[must_use]
    pub fn file_name(mut self, file_name: impl crate::OptionalText) -> Self {
        self.file_name = file_name.into_optional_text();
        self
    }

    /// Sets the organization ID. Scopes the knowledge to this organization. Required
    /// with `documentId`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets the document ID. Scopes the knowledge to this document. Requires
    /// `organizationId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }
}

impl IngestMemoryKnowledge {
    /// Creates the value with its required fields.
    pub fn new(source: impl Into<crate::types::MemoryIngestSource>) -> Self {
        Self {
            document_id: Default::default(),
            file: Default::default(),
            file_ref: Default::default(),
            mime_type: Default::default(),
            organization_id: Default::default(),
            source: source.into(),
        }
    }

    /// Sets a file in a request. Required if `source` is `inline`.
    #[must_use]
    pub fn file(mut self, file: impl Into<MemoryFile>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sets the reference of the uploaded file, returned with its upload URL. Required,
    /// with `mimeType`, if `source` is `fileRef`. Each reference can be ingested only
    /// once.
    #[must_use]
    pub fn file_ref(mut self, file_ref: impl crate::OptionalText) -> Self {
        self.file_ref = file_ref.into_optional_text();
        self
    }

    /// Sets the media type of a file. For an upload, must be the same when creating the
    /// upload URL, uploading the file and ingesting it.
    #[must_use]
    pub fn mime_type(mut self, mime_type: impl Into<crate::types::MemoryMimeType>) -> Self {
        self.mime_type = Some(mime_type.into());
        self
    }

    /// Sets the organization ID. Scopes the knowledge to this organization. Required
    /// with `documentId`. For an uploaded file, must equal the ID that its upload URL
    /// was created with.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets the document ID. Scopes the knowledge to this document. Requires
    /// `organizationId`. For an uploaded file, must equal the ID that its upload URL
    /// was created with.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }
}

impl MemoryFile {
    /// Creates the value with its required fields.
    pub fn new(
        file_name: impl Into<::std::string::String>,
        mime_type: impl Into<crate::types::MemoryMimeType>,
        file_size: i64,
        base64: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            base64: base64.into(),
            file_name: file_name.into(),
            file_size,
            mime_type: mime_type.into(),
        }
    }
}

crate::from_reference!(MemoryFile);
impl ListMemoryAlerts {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl ListMemoryKnowledge {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl ListMemoryKnowledgeRules {
    /// Creates the value with its required fields.
    pub fn new(source_id: impl Into<::std::string::String>) -> Self {
        Self {
            source_id: source_id.into(),
        }
    }
}

impl MarkMemoryAlertActioned {
    /// Creates the value with its required fields.
    pub fn new(alert_id: impl Into<::std::string::String>) -> Self {
        Self {
            alert_id: alert_id.into(),
        }
    }
}

impl QueryMemoryJudgments {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            annotation_id: Default::default(),
            content_type: Default::default(),
            decision: Default::default(),
            document_id: Default::default(),
            judge_type: Default::default(),
            limit: Default::default(),
            organization_id: Default::default(),
            reviewer_id: Default::default(),
        }
    }

    /// Sets the organization ID. Restricts the results to this organization. Required
    /// with `annotationId`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets the document ID. Restricts the results to this document. Ignored without
    /// `organizationId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the decision recorded in a judgment.
    #[must_use]
    pub fn decision(mut self, decision: impl Into<crate::types::MemoryDecision>) -> Self {
        self.decision = Some(decision.into());
        self
    }

    /// Sets whether a person or an AI agent made the decision.
    #[must_use]
    pub fn judge_type(mut self, judge_type: impl Into<crate::types::MemoryJudgeType>) -> Self {
        self.judge_type = Some(judge_type.into());
        self
    }

    /// Sets the content type of the judgments to return.
    #[must_use]
    pub fn content_type(mut self, content_type: impl crate::OptionalText) -> Self {
        self.content_type = content_type.into_optional_text();
        self
    }

    /// Sets the user ID of the reviewer whose judgments to return.
    #[must_use]
    pub fn reviewer_id(mut self, reviewer_id: impl crate::OptionalText) -> Self {
        self.reviewer_id = reviewer_id.into_optional_text();
        self
    }

    /// Sets the ID of the annotation whose judgments to return. Requires
    /// `organizationId`.
    #[must_use]
    pub fn annotation_id(mut self, annotation_id: impl crate::OptionalText) -> Self {
        self.annotation_id = annotation_id.into_optional_text();
        self
    }

    /// Sets the maximum number of judgments to return, from 1 to 100. Defaults to 20.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl SearchMemory {
    /// Creates the value with its required fields.
    pub fn new(query: impl Into<::std::string::String>) -> Self {
        Self {
            doc_id: Default::default(),
            document_id: Default::default(),
            embedding_type: Default::default(),
            filters: Default::default(),
            limit: Default::default(),
            org_id: Default::default(),
            organization_id: Default::default(),
            query: query.into(),
            recency_days: Default::default(),
            scope: Default::default(),
        }
    }

    /// Sets the part of each judgment to search. Defaults to `review`.
    #[must_use]
    pub fn embedding_type(
        mut self,
        embedding_type: impl Into<crate::types::MemoryEmbeddingType>,
    ) -> Self {
        self.embedding_type = Some(embedding_type.into());
        self
    }

    /// Sets the scope of a search or suggestion. If omitted from a search, it is
    /// derived from the IDs in the request.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<crate::types::MemoryScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets the organization ID. Restricts the search to this organization. Required
    /// with `filters.annotationId` and with the scopes `organization` and `document`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets the document ID. Restricts the search to this document. Ignored without
    /// `organizationId`. Required with the scope `document`, unless
    /// `filters.annotationId` is set.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the maximum number of judgments to return, from 1 to 50. Defaults to 10.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `filters`.
    ///
    /// Filters that restrict the judgments to use.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<MemoryFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }

    /// Sets the number of complete UTC days before today to read instead of running a
    /// semantic search, from 1 to 365. Takes precedence over `filters.dateRange`.
    /// Ignored if `filters.annotationId` is set.
    #[must_use]
    pub fn recency_days(mut self, recency_days: i64) -> Self {
        self.recency_days = Some(recency_days);
        self
    }

    /// Sets `org_id`.
    ///
    /// Alias of `organizationId`.
    #[must_use]
    pub fn org_id(mut self, org_id: impl crate::OptionalText) -> Self {
        self.org_id = org_id.into_optional_text();
        self
    }

    /// Sets `doc_id`.
    ///
    /// Alias of `documentId`.
    #[must_use]
    pub fn doc_id(mut self, doc_id: impl crate::OptionalText) -> Self {
        self.doc_id = doc_id.into_optional_text();
        self
    }
}

impl SearchMemoryKnowledge {
    /// Creates the value with its required fields.
    pub fn new(query: impl Into<::std::string::String>) -> Self {
        Self {
            include_rules: Default::default(),
            limit: Default::default(),
            query: query.into(),
            source_id: Default::default(),
        }
    }

    /// Sets the IDs of the knowledge sources to search: either one ID or 2 to 30 IDs.
    /// An unknown ID yields no results. If omitted, the whole workspace is searched.
    #[must_use]
    pub fn source_id(mut self, source_id: impl Into<MemoryKnowledgeSourceIds>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }

    /// Sets the maximum number of passages to return, rules included, from 1 to 50.
    /// Defaults to 10.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets whether to search the extracted rules too. Defaults to false.
    #[must_use]
    pub fn include_rules(mut self, include_rules: bool) -> Self {
        self.include_rules = Some(include_rules);
        self
    }
}

impl SeedActiveApiKeys {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {}
    }
}

impl SuggestMemoryDecision {
    /// Creates the value with its required fields.
    pub fn new(query: impl Into<::std::string::String>) -> Self {
        Self {
            document_id: Default::default(),
            organization_id: Default::default(),
            query: query.into(),
        }
    }

    /// Sets the organization ID. Restricts the suggestion to judgments in this
    /// organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets the document ID. Restricts the suggestion to judgments on this document.
    /// Ignored without `organizationId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }
}

impl TriggerConsolidation {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            force: Default::default(),
        }
    }

    /// Sets whether to force the consolidation even if it is not due.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

impl UpdateMemoryAlertConfig {
    /// Creates the value with its required fields.
    pub fn new(config: impl Into<MemoryAlertConfigChanges>) -> Self {
        Self {
            config: config.into(),
        }
    }
}

impl MemoryAlertConfigChanges {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
            enabled_alert_types: Default::default(),
            max_alerts_per_week: Default::default(),
            severity_threshold: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets whether alerts are enabled.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets the maximum number of alerts per week.
    #[must_use]
    pub fn max_alerts_per_week(mut self, max_alerts_per_week: i64) -> Self {
        self.max_alerts_per_week = Some(max_alerts_per_week);
        self
    }

    /// Sets the enabled alert types. Velt also stores unknown types.
    #[must_use]
    pub fn enabled_alert_types(
        mut self,
        enabled_alert_types: impl IntoIterator<Item = impl Into<crate::types::MemoryAlertType>>,
    ) -> Self {
        self.enabled_alert_types = Some(enabled_alert_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the severity of an alert.
    #[must_use]
    pub fn severity_threshold(
        mut self,
        severity_threshold: impl Into<crate::types::MemoryAlertSeverity>,
    ) -> Self {
        self.severity_threshold = Some(severity_threshold.into());
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

crate::from_reference!(MemoryAlertConfigChanges);
impl UpdateMemoryKnowledge {
    /// Creates the value with its required fields.
    pub fn new(
        source_id: impl Into<::std::string::String>,
        new_content: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            new_content: new_content.into(),
            source_id: source_id.into(),
        }
    }
}
