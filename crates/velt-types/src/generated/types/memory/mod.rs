// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `memory`.
//!
//! Requires the feature `memory`.

mod models;
mod requests;
use crate::types::*;

/// Asks a question about judgments and knowledge.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().ask()`](../../../velt/v2/struct.Memory.html#method.ask)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AskMemory {
    /// Alias of `documentId`.
    pub doc_id: ::std::option::Option<::std::string::String>,
    /// The document ID. Restricts the answer to this document. Ignored without `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// Filters that restrict the judgments to use.
    pub filters: ::std::option::Option<MemoryFilters>,
    /// Alias of `organizationId`.
    pub org_id: ::std::option::Option<::std::string::String>,
    /// The organization ID. Restricts the answer to this organization.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The question, in natural language.
    pub question: ::std::string::String,
    /// The number of complete UTC days before today to read instead of running a semantic search, from 1 to 365. Takes precedence over `filters.dateRange`. Ignored if `filters.annotationId` is set.
    pub recency_days: ::std::option::Option<i64>,
}

/// Converts existing activities into judgments.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().backfill_judgments()`](../../../velt/v2/struct.Memory.html#method.backfill_judgments)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct BackfillJudgments {
    /// Whether to include all API keys of the store database. Requires `storeDbId`.
    pub all_api_keys_in_store: ::std::option::Option<bool>,
    /// The number of items per batch, from 1 to 1000. Defaults to 500.
    pub batch_size: ::std::option::Option<i64>,
    /// Whether to force the backfill.
    pub force: ::std::option::Option<bool>,
    /// Whether to migrate the judgments of legacy SDKs.
    pub migrate_old_sdk: ::std::option::Option<bool>,
    /// The cursor to resume from.
    pub resume_from: ::std::option::Option<::std::string::String>,
    /// The ID of the store database. Required if `allApiKeysInStore` is true.
    pub store_db_id: ::std::option::Option<::std::string::String>,
    /// The lower timestamp bound, in milliseconds.
    pub timestamp_lower_bound_ms: ::std::option::Option<i64>,
    /// The upper timestamp bound, in milliseconds.
    pub timestamp_upper_bound_ms: ::std::option::Option<i64>,
}

/// Deletes a knowledge source.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().delete_knowledge()`](../../../velt/v2/struct.Memory.html#method.delete_knowledge)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteMemoryKnowledge {
    /// The knowledge source ID.
    pub source_id: ::std::string::String,
}

/// Dismisses an alert.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().dismiss_alert()`](../../../velt/v2/struct.Memory.html#method.dismiss_alert)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DismissMemoryAlert {
    /// The alert ID.
    pub alert_id: ::std::string::String,
    /// The user who dismisses the alert. If omitted, Velt stores an empty string.
    pub user: ::std::option::Option<MemoryAlertUser>,
}

/// Returns the Markdown of a knowledge source.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().download_knowledge()`](../../../velt/v2/struct.Memory.html#method.download_knowledge)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DownloadMemoryKnowledge {
    /// The knowledge source ID.
    pub source_id: ::std::string::String,
}

/// Returns the stored alert settings.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().get_alert_config()`](../../../velt/v2/struct.Memory.html#method.get_alert_config)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetMemoryAlertConfig {}
/// Returns the ingestion status of a knowledge source.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().get_ingest_status()`](../../../velt/v2/struct.Memory.html#method.get_ingest_status)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetMemoryIngestStatus {
    /// The knowledge source ID.
    pub source_id: ::std::string::String,
}

/// Returns the detected patterns.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().get_patterns()`](../../../velt/v2/struct.Memory.html#method.get_patterns)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetMemoryPatterns {}
/// Returns the profile of a reviewer.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().get_profile()`](../../../velt/v2/struct.Memory.html#method.get_profile)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetMemoryProfile {
    /// The user ID of the reviewer. Velt's documentation contradicts itself: if omitted, the result is null (REST reference), or the ID defaults to the caller (types of the Node SDK).
    pub target_user_id: ::std::option::Option<::std::string::String>,
}

/// Counts the activities, profiles, patterns and knowledge sources in Memory.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().get_stats()`](../../../velt/v2/struct.Memory.html#method.get_stats)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetMemoryStats {}
/// Creates a URL for uploading a file to ingest.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().get_upload_url()`](../../../velt/v2/struct.Memory.html#method.get_upload_url)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetMemoryUploadUrl {
    /// The document ID. Scopes the knowledge to this document. Requires `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The file name, at most 255 characters.
    pub file_name: ::std::option::Option<::std::string::String>,
    /// The file size in bytes, at most 31457280 (30 MB).
    pub file_size: i64,
    /// The media type of a file. For an upload, must be the same when creating the upload URL,
    /// uploading the file and ingesting it.
    pub mime_type: crate::types::MemoryMimeType,
    /// The organization ID. Scopes the knowledge to this organization. Required with `documentId`.
    pub organization_id: ::std::option::Option<::std::string::String>,
}

/// Adds a file to the knowledge base.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().ingest_knowledge()`](../../../velt/v2/struct.Memory.html#method.ingest_knowledge)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct IngestMemoryKnowledge {
    /// The document ID. Scopes the knowledge to this document. Requires `organizationId`. For an uploaded file, must equal the ID that its upload URL was created with.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// A file in a request. Required if `source` is `inline`.
    pub file: ::std::option::Option<MemoryFile>,
    /// The reference of the uploaded file, returned with its upload URL. Required, with `mimeType`, if `source` is `fileRef`. Each reference can be ingested only once.
    pub file_ref: ::std::option::Option<::std::string::String>,
    /// The media type of a file. For an upload, must be the same when creating the upload URL,
    /// uploading the file and ingesting it.
    pub mime_type: ::std::option::Option<crate::types::MemoryMimeType>,
    /// The organization ID. Scopes the knowledge to this organization. Required with `documentId`. For an uploaded file, must equal the ID that its upload URL was created with.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The location of the file to ingest.
    pub source: crate::types::MemoryIngestSource,
}

/// Lists the active alerts.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().list_alerts()`](../../../velt/v2/struct.Memory.html#method.list_alerts)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct ListMemoryAlerts {}
/// Lists the knowledge sources.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().list_knowledge()`](../../../velt/v2/struct.Memory.html#method.list_knowledge)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct ListMemoryKnowledge {}
/// Lists the rules of a knowledge source.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().list_knowledge_rules()`](../../../velt/v2/struct.Memory.html#method.list_knowledge_rules)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ListMemoryKnowledgeRules {
    /// The knowledge source ID.
    pub source_id: ::std::string::String,
}

/// Marks an alert as actioned.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().mark_alert_actioned()`](../../../velt/v2/struct.Memory.html#method.mark_alert_actioned)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MarkMemoryAlertActioned {
    /// The alert ID.
    pub alert_id: ::std::string::String,
}

/// The AI agent that made the decision.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAgent {
    /// Additional data about the agent. Velt does not document its structure.
    pub agent_fields: ::std::option::Option<::serde_json::Value>,
    /// The agent ID.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The type of the agent.
    pub agent_type: ::std::option::Option<::std::string::String>,
    /// The ID of the agent run that made the decision.
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A notification about a trend in the reviews, such as a drop in the approval rate.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().list_alerts()`](../../../velt/v2/struct.Memory.html#method.list_alerts)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAlert {
    /// URL for taking the suggested action.
    pub action_url: ::std::option::Option<::std::string::String>,
    /// The kind of trend that an alert reports.
    pub alert_type: crate::types::MemoryAlertType,
    /// The API key that the alert belongs to.
    pub api_key: ::std::string::String,
    /// Creation time, in epoch milliseconds.
    pub created_at: i64,
    /// The name of the trend that the alert tracks. Present on most alerts.
    pub dedup_key: ::std::option::Option<::std::string::String>,
    /// A description of the trend, with figures.
    pub description: ::std::string::String,
    /// Dismissal time, in epoch milliseconds. Null for an active alert.
    pub dismissed_at: ::std::option::Option<i64>,
    /// The ID of the user who dismissed the alert. Null for an active alert.
    pub dismissed_by: ::std::option::Option<::std::string::String>,
    /// The evidence behind an alert. The fields depend on the alert.
    pub evidence: MemoryAlertEvidence,
    /// The alert ID.
    pub id: ::std::string::String,
    /// The severity of an alert.
    pub severity: crate::types::MemoryAlertSeverity,
    /// The status of the alert. Always `active`, because only active alerts are listed.
    pub status: ::std::string::String,
    /// The suggested action.
    pub suggested_action: ::std::option::Option<::std::string::String>,
    /// A short title that names the trend.
    pub title: ::std::string::String,
}

/// The stored alert settings. Settings that were never set are omitted.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().get_alert_config()`](../../../velt/v2/struct.Memory.html#method.get_alert_config)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAlertConfig {
    /// Whether alerts are enabled.
    pub enabled: bool,
    /// The enabled alert types.
    pub enabled_alert_types: ::std::option::Option<::std::vec::Vec<crate::types::MemoryAlertType>>,
    /// Maximum number of alerts per week.
    pub max_alerts_per_week: ::std::option::Option<i64>,
    /// The severity of an alert.
    pub severity_threshold: ::std::option::Option<crate::types::MemoryAlertSeverity>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The alert settings to change. Omitted settings stay unchanged. Velt also stores unknown fields.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAlertConfigChanges {
    /// Whether alerts are enabled.
    pub enabled: ::std::option::Option<bool>,
    /// The enabled alert types. Velt also stores unknown types.
    pub enabled_alert_types: ::std::option::Option<::std::vec::Vec<crate::types::MemoryAlertType>>,
    /// Maximum number of alerts per week.
    pub max_alerts_per_week: ::std::option::Option<i64>,
    /// The severity of an alert.
    pub severity_threshold: ::std::option::Option<crate::types::MemoryAlertSeverity>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The evidence behind an alert. The fields depend on the alert.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAlertEvidence {
    /// The baseline value.
    pub baseline: ::std::option::Option<f64>,
    /// The current value.
    pub current: ::std::option::Option<f64>,
    /// The ID of the knowledge source that the alert is about.
    pub knowledge_source_id: ::std::option::Option<::std::string::String>,
    /// The metric that an alert tracks.
    pub metric: crate::types::MemoryAlertMetric,
    /// The rule that the alert is about. Velt does not document its type.
    pub rule_ref: ::std::option::Option<::serde_json::Value>,
    /// The IDs of the judgments behind the alert.
    pub source_record_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The time windows that are compared.
    pub window: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The user who dismisses the alert. If omitted, Velt stores an empty string.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAlertUser {
    /// The user ID.
    pub uid: ::std::string::String,
}

/// The answer to a question.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().ask()`](../../../velt/v2/struct.Memory.html#method.ask)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAnswer {
    /// The answer. Empty if nothing relevant was found.
    pub answer: ::std::string::String,
    /// The records that the model reports as its sources. Velt does not verify them.
    pub citations: ::std::vec::Vec<MemoryCitation>,
    /// The confidence score of the answer. 0 if the answer is empty.
    pub confidence: f64,
    /// The number of judgments passed to the model.
    pub records_searched: i64,
}

/// A record cited in an answer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryCitation {
    /// The record ID. Velt does not check that the record exists.
    pub record_id: ::std::string::String,
    /// The cited text.
    pub snippet: ::std::string::String,
}

/// A point in time, in epoch milliseconds or as an ISO 8601 string.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum MemoryDate {
    Number(i64),
    Text(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for MemoryDate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(x) => x.fmt(f),
            Self::Text(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<i64> for MemoryDate {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

/// A time range. The start must not be after the end.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryDateRange {
    /// A point in time, in epoch milliseconds or as an ISO 8601 string.
    pub end: MemoryDate,
    /// A point in time, in epoch milliseconds or as an ISO 8601 string.
    pub start: MemoryDate,
}

/// A topic that a reviewer now judges differently.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryEvolvedStandard {
    /// How the reviewer has judged the topic since the change.
    pub new_pattern: ::std::string::String,
    /// How the reviewer judged the topic before the change.
    pub old_pattern: ::std::string::String,
    /// Time of the change, in epoch milliseconds.
    pub shift_date: i64,
    /// The topic.
    pub topic: ::std::string::String,
}

/// A file in a request. Required if `source` is `inline`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryFile {
    /// The content of the file, encoded as Base64.
    pub base64: ::std::string::String,
    /// The file name, at most 255 characters.
    pub file_name: ::std::string::String,
    /// The file size before encoding, in bytes, at most 5242880 (5 MB).
    pub file_size: i64,
    /// The media type of a file. For an upload, must be the same when creating the upload URL,
    /// uploading the file and ingesting it.
    pub mime_type: crate::types::MemoryMimeType,
}

/// Filters that restrict the judgments to use.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryFilters {
    /// The ID of the annotation whose judgments to include, oldest first. Requires `organizationId`. Takes precedence over `recencyDays` and `dateRange`.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    /// The content type of the judgments to include.
    pub content_type: ::std::option::Option<::std::string::String>,
    /// A time range. The start must not be after the end.
    pub date_range: ::std::option::Option<MemoryDateRange>,
    /// The decision recorded in a judgment.
    pub decision: ::std::option::Option<crate::types::MemoryDecision>,
    /// The IDs of documents whose judgments to exclude, at most 20. Accepts your own document IDs and the IDs in responses. Judgments without a document are kept.
    pub exclude_document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether a person or an AI agent made the decision.
    pub judge_type: ::std::option::Option<crate::types::MemoryJudgeType>,
    /// The user ID of the reviewer whose judgments to include.
    pub reviewer_id: ::std::option::Option<::std::string::String>,
}

/// An issue that a reviewer raises.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryFlag {
    /// The number of times the reviewer raised the issue.
    pub count: i64,
    /// The issue.
    pub issue: ::std::string::String,
}

/// An ingestion that has started.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().ingest_knowledge()`](../../../velt/v2/struct.Memory.html#method.ingest_knowledge)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryIngestStarted {
    /// A human-readable message about the ingestion.
    pub message: ::std::string::String,
    /// The ID of the new knowledge source.
    pub source_id: ::std::string::String,
    /// The status of an ingestion.
    pub status: crate::types::MemoryIngestStatus,
}

/// The status of an ingestion. For a duplicate, the status of the original.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().get_ingest_status()`](../../../velt/v2/struct.Memory.html#method.get_ingest_status)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryIngestion {
    /// URL for downloading the extracted Markdown, valid for 15 minutes. Present only if the ingestion has completed.
    pub canonical_md_download_url: ::std::option::Option<::std::string::String>,
    /// The number of chunks. Present only if the ingestion has completed.
    pub chunk_count: ::std::option::Option<i64>,
    /// The ID of the knowledge source that this source is a duplicate of.
    pub dedup_of: ::std::option::Option<::std::string::String>,
    /// The number of extracted rules. Present only if the ingestion has completed.
    pub extracted_rules_count: ::std::option::Option<i64>,
    /// The reason why an ingestion failed.
    pub failure_reason: ::std::option::Option<crate::types::MemoryIngestFailure>,
    /// Additional data about a knowledge source.
    pub metadata: ::std::option::Option<MemoryKnowledgeMetadata>,
    /// The media type of the file.
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// URL for downloading the file, valid for 15 minutes. Present only if the ingestion has completed.
    pub original_download_url: ::std::option::Option<::std::string::String>,
    /// The knowledge source ID.
    pub source_id: ::std::option::Option<::std::string::String>,
    /// Start time, in epoch milliseconds.
    pub started_at: ::std::option::Option<i64>,
    /// The status of an ingestion.
    pub status: crate::types::MemoryIngestStatus,
    /// Time of the last status change, in epoch milliseconds.
    pub updated_at: ::std::option::Option<i64>,
}

/// A recorded review decision.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryJudgment {
    /// The user who made the decision.
    pub action_user: MemoryReviewer,
    /// The agent that made the decision, or null if a person made it.
    pub agent: ::std::option::Option<MemoryAgent>,
    /// The confidence score of the judgment.
    pub confidence: f64,
    /// The type of the reviewed content.
    pub content_type: ::std::string::String,
    /// Decision time, in epoch milliseconds.
    pub created_at: i64,
    /// The decision recorded in a judgment.
    pub decision: crate::types::MemoryDecision,
    /// Velt's internal document ID, not the ID that you use in requests. Some judgments have no document.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// Whether a person or an AI agent made the decision.
    pub judge_type: crate::types::MemoryJudgeType,
    /// Velt's internal organization ID, not the ID that you use in requests.
    pub organization_id: ::std::string::String,
    /// The reason for the decision.
    pub reasoning: ::std::string::String,
    /// The judgment ID.
    pub record_id: ::std::string::String,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The judgments returned by a query.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().query_judgments()`](../../../velt/v2/struct.Memory.html#method.query_judgments)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryJudgments {
    /// The matching judgments.
    pub results: ::std::vec::Vec<MemoryJudgment>,
    /// The number of judgments in `results`, not the total number of matches.
    pub total: i64,
}

/// The result of deleting a knowledge source.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().delete_knowledge()`](../../../velt/v2/struct.Memory.html#method.delete_knowledge)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeDeletion {
    /// The number of deleted chunks. 0 for a duplicate.
    pub deleted_chunks: i64,
    /// The number of deleted rules. 0 for a duplicate.
    pub deleted_rules: i64,
    /// The knowledge source ID.
    pub source_id: ::std::string::String,
    /// The status of the deletion, which is `deleted` in the documented example.
    pub status: ::std::string::String,
}

/// The changes to the rules of a source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeDiff {
    /// The added rules.
    pub added: ::std::vec::Vec<::std::string::String>,
    /// The removed rules.
    pub removed: ::std::vec::Vec<::std::string::String>,
    /// The number of unchanged rules.
    pub unchanged: i64,
}

/// Additional data about a knowledge source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeMetadata {
    /// Whether Velt fell back to the raw text of the file.
    pub used_raw_fallback: ::std::option::Option<bool>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A passage of a knowledge source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgePassage {
    /// The category of the rule, if the passage is a rule.
    pub category: ::std::option::Option<::std::string::String>,
    /// The kind of a passage. Present only if rules were searched too.
    pub kind: ::std::option::Option<crate::types::MemoryKnowledgePassageKind>,
    /// The rule ID, if the passage is a rule.
    pub rule_id: ::std::option::Option<::std::string::String>,
    /// The cosine distance from the query. A lower score means a closer match. Omitted if no semantic search took place.
    pub score: ::std::option::Option<f64>,
    /// The ID of the knowledge source that contains the passage, if known.
    pub source_id: ::std::option::Option<::std::string::String>,
    /// The text of the passage.
    pub text: ::std::string::String,
}

/// A rule extracted from a knowledge source.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().list_knowledge_rules()`](../../../velt/v2/struct.Memory.html#method.list_knowledge_rules)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeRule {
    /// The category of the rule, or null if the rule is not under a section heading.
    pub category: ::std::option::Option<::std::string::String>,
    /// The text of the rule.
    pub content: ::std::string::String,
    /// The rule ID.
    pub id: ::std::string::String,
    /// The position of the rule in the source.
    pub index: i64,
}

/// The passages returned by a search.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().search_knowledge()`](../../../velt/v2/struct.Memory.html#method.search_knowledge)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeSearchResults {
    /// The number of passages in `results`, not the number of passages searched.
    pub records_searched: i64,
    /// The matching passages.
    pub results: ::std::vec::Vec<MemoryKnowledgePassage>,
}

/// A knowledge source. May contain other fields.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().list_knowledge()`](../../../velt/v2/struct.Memory.html#method.list_knowledge)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeSource {
    /// URL for downloading the extracted Markdown, valid for 15 minutes. Present only if the ingestion has completed. Empty if no URL could be created.
    pub canonical_md_download_url: ::std::option::Option<::std::string::String>,
    /// The number of chunks.
    pub chunk_count: ::std::option::Option<i64>,
    /// The ID of the knowledge source that this source is a duplicate of.
    pub dedup_of: ::std::option::Option<::std::string::String>,
    /// The status of an ingestion.
    pub embedding_status: crate::types::MemoryIngestStatus,
    /// The reason why an ingestion failed.
    pub failure_reason: ::std::option::Option<crate::types::MemoryIngestFailure>,
    /// The file name.
    pub file_name: ::std::option::Option<::std::string::String>,
    /// The knowledge source ID.
    pub id: ::std::string::String,
    /// Additional data about a knowledge source.
    pub metadata: ::std::option::Option<MemoryKnowledgeMetadata>,
    /// The media type of the file. Present only for uploaded files.
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// URL for downloading the file, valid for 15 minutes. Present only if the ingestion has completed. Empty if no URL could be created.
    pub original_download_url: ::std::option::Option<::std::string::String>,
    /// The number of extracted rules.
    pub rule_count: ::std::option::Option<i64>,
    /// The SHA-256 hash of the file.
    pub sha256: ::std::option::Option<::std::string::String>,
    /// The origin of the knowledge source, such as `upload`.
    pub source_type: ::std::option::Option<::std::string::String>,
    /// Upload time, in epoch milliseconds.
    pub uploaded_at: ::std::option::Option<i64>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The IDs of the knowledge sources to search: either one ID or 2 to 30 IDs. An unknown ID yields no results. If omitted, the whole workspace is searched.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum MemoryKnowledgeSourceIds {
    OneKnowledgeSource(::std::string::String),
    SeveralKnowledgeSources(::std::vec::Vec<::std::string::String>),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for MemoryKnowledgeSourceIds {
    fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
        Self::SeveralKnowledgeSources(value)
    }
}

/// The result of updating a knowledge source.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().update_knowledge()`](../../../velt/v2/struct.Memory.html#method.update_knowledge)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeUpdate {
    /// The changes to the rules of a source.
    pub diff: MemoryKnowledgeDiff,
    /// The new version of the source.
    pub new_version: i64,
}

/// The judgments of a reviewer in one organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryOrganizationFigures {
    /// The share of judgments that are approvals.
    pub approval_rate: f64,
    /// The number of judgments that are approvals.
    pub approvals: i64,
    /// Your organization ID, as used in requests.
    pub client_organization_id: ::std::string::String,
    /// The number of judgments.
    pub judgments: i64,
    /// Velt's internal organization ID.
    pub organization_id: ::std::string::String,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A pattern in past decisions. May contain further internal fields, which you can ignore.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().get_patterns()`](../../../velt/v2/struct.Memory.html#method.get_patterns)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryPattern {
    /// The category that the pattern applies to.
    pub category: ::std::string::String,
    /// The confidence score of the pattern.
    pub confidence: f64,
    /// The type of content that the pattern applies to.
    pub content_type: ::std::string::String,
    /// A plain-language description of the pattern.
    pub description: ::std::string::String,
    /// Discovery time, in epoch milliseconds. Moves forward whenever the judgments behind the pattern change.
    pub discovered_at: i64,
    /// How consistently decisions follow the pattern.
    pub enforcement_rate: ::std::option::Option<f64>,
    /// Velt's internal organization ID, not the ID that you use in requests.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The scope in which a pattern applies.
    pub scope: crate::types::MemoryPatternScope,
    /// The number of judgments behind the pattern.
    pub source_count: i64,
    /// The IDs of some of the judgments behind the pattern.
    pub top_source_record_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The number of reviewers whose judgments form the pattern.
    pub unique_reviewers: ::std::option::Option<i64>,
    /// Time of the last change, in epoch milliseconds.
    pub updated_at: i64,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The review behavior of a reviewer, derived from past judgments.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().get_profile()`](../../../velt/v2/struct.Memory.html#method.get_profile)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryProfile {
    /// The share of judgments that are approvals.
    pub approval_rate: f64,
    /// Reserved. Always 0.
    pub avg_review_time_seconds: i64,
    /// The types of content that the reviewer has judged.
    pub content_types: ::std::vec::Vec<::std::string::String>,
    /// The email address of the reviewer.
    pub email: ::std::string::String,
    /// Topics that the reviewer now judges differently. Present only for reviewers with at least 50 judgments, and only if the approval rate of a content type has moved by at least 25 percentage points in the last 90 days.
    pub evolved_standards: ::std::option::Option<::std::vec::Vec<MemoryEvolvedStandard>>,
    /// Time of the reviewer's last activity, in epoch milliseconds.
    pub last_active: i64,
    /// The name of the reviewer.
    pub name: ::std::string::String,
    /// The reviewer's figures per organization, keyed by Velt's internal organization ID.
    pub org_breakdown:
        ::std::collections::BTreeMap<::std::string::String, MemoryOrganizationFigures>,
    /// The hours in which the reviewer is most active.
    pub peak_hours: ::std::vec::Vec<i64>,
    /// The issues that the reviewer raises most often.
    pub top_flags: ::std::vec::Vec<MemoryFlag>,
    /// The number of judgments by the reviewer.
    pub total_judgments: i64,
    /// The share of twin-assisted judgments that the twin got right, or null if there are none.
    pub twin_accuracy: ::std::option::Option<f64>,
    /// Whether the reviewer has at least 50 judgments.
    pub twin_eligible: bool,
    /// The user ID.
    pub user_id: ::std::string::String,
}

/// The user who made the decision.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryReviewer {
    /// The email address of the user.
    pub email: ::std::option::Option<::std::string::String>,
    /// The name of the user.
    pub name: ::std::option::Option<::std::string::String>,
    /// The user ID.
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A judgment returned by a search.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemorySearchResult {
    /// The user who made the decision.
    pub action_user: MemoryReviewer,
    /// The agent that made the decision, or null if a person made it.
    pub agent: ::std::option::Option<MemoryAgent>,
    /// The confidence score of the judgment.
    pub confidence: f64,
    /// Decision time, in epoch milliseconds.
    pub created_at: i64,
    /// The decision recorded in a judgment.
    pub decision: crate::types::MemoryDecision,
    /// The reason for the decision.
    pub reasoning: ::std::string::String,
    /// The judgment ID.
    pub record_id: ::std::string::String,
    /// The scope of a search or suggestion. If omitted from a search, it is derived from the IDs
    /// in the request.
    pub scope: crate::types::MemoryScope,
    /// The similarity to the query. Always 1 if no semantic search took place.
    pub similarity: f64,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The judgments returned by a search.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().search()`](../../../velt/v2/struct.Memory.html#method.search)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemorySearchResults {
    /// The matching judgments.
    pub results: ::std::vec::Vec<MemorySearchResult>,
    /// Duration of the search, in milliseconds.
    pub search_latency_ms: i64,
    /// The number of judgments in `results`, not the total number of matches.
    pub total_in_scope: i64,
}

/// Counts of the data in Memory. Three of the counts are capped; a count at its cap means at least that many.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().get_stats()`](../../../velt/v2/struct.Memory.html#method.get_stats)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryStats {
    /// The number of activities, capped at 10000.
    pub total_activities: i64,
    /// The number of knowledge sources.
    pub total_knowledge_sources: i64,
    /// The number of patterns, capped at 100.
    pub total_patterns: i64,
    /// The number of reviewer profiles, capped at 500.
    pub total_profiles: i64,
}

/// A suggested decision.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemorySuggestion {
    /// The number of judgments that the suggestion is based on.
    pub based_on: i64,
    /// Warnings about the suggestion, for example about outdated, incomplete or conflicting data.
    pub caveats: ::std::vec::Vec<::std::string::String>,
    /// The confidence score of the suggestion.
    pub confidence: f64,
    /// The recommended decision.
    pub recommendation: crate::types::MemoryRecommendation,
    /// The scope of a search or suggestion. If omitted from a search, it is derived from the IDs
    /// in the request.
    pub scope: ::std::option::Option<crate::types::MemoryScope>,
    /// The display text of a scope.
    pub scope_label: ::std::option::Option<crate::types::MemoryScopeLabel>,
    /// The main reasons for the suggestion.
    pub top_reasons: ::std::vec::Vec<::std::string::String>,
    /// The number of reviewers whose judgments the suggestion is based on.
    pub unique_reviewers: ::std::option::Option<i64>,
}

/// The suggestions derived from past judgments.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().suggest()`](../../../velt/v2/struct.Memory.html#method.suggest)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemorySuggestions {
    /// The opposite suggestion, or null unless at least 2 judgments support each side.
    pub conflict: ::std::option::Option<MemorySuggestion>,
    /// The best-supported suggestion, or null if fewer than 2 judgments support it.
    pub primary: ::std::option::Option<MemorySuggestion>,
}

/// An upload URL and the reference of the file to upload.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().get_upload_url()`](../../../velt/v2/struct.Memory.html#method.get_upload_url)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryUpload {
    /// Expiry time of the URL, in epoch milliseconds, 15 minutes after its creation.
    pub expires_at: i64,
    /// The file reference to pass when ingesting the file.
    pub file_ref: ::std::string::String,
    /// URL to upload the file to with a PUT request.
    pub upload_url: ::std::string::String,
}

/// Lists the judgments that match the given filters.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().query_judgments()`](../../../velt/v2/struct.Memory.html#method.query_judgments)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct QueryMemoryJudgments {
    /// The ID of the annotation whose judgments to return. Requires `organizationId`.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    /// The content type of the judgments to return.
    pub content_type: ::std::option::Option<::std::string::String>,
    /// The decision recorded in a judgment.
    pub decision: ::std::option::Option<crate::types::MemoryDecision>,
    /// The document ID. Restricts the results to this document. Ignored without `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// Whether a person or an AI agent made the decision.
    pub judge_type: ::std::option::Option<crate::types::MemoryJudgeType>,
    /// Maximum number of judgments to return, from 1 to 100. Defaults to 20.
    pub limit: ::std::option::Option<i64>,
    /// The organization ID. Restricts the results to this organization. Required with `annotationId`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The user ID of the reviewer whose judgments to return.
    pub reviewer_id: ::std::option::Option<::std::string::String>,
}

/// Searches past judgments.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().search()`](../../../velt/v2/struct.Memory.html#method.search)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SearchMemory {
    /// Alias of `documentId`.
    pub doc_id: ::std::option::Option<::std::string::String>,
    /// The document ID. Restricts the search to this document. Ignored without `organizationId`. Required with the scope `document`, unless `filters.annotationId` is set.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The part of each judgment to search. Defaults to `review`.
    pub embedding_type: ::std::option::Option<crate::types::MemoryEmbeddingType>,
    /// Filters that restrict the judgments to use.
    pub filters: ::std::option::Option<MemoryFilters>,
    /// Maximum number of judgments to return, from 1 to 50. Defaults to 10.
    pub limit: ::std::option::Option<i64>,
    /// Alias of `organizationId`.
    pub org_id: ::std::option::Option<::std::string::String>,
    /// The organization ID. Restricts the search to this organization. Required with `filters.annotationId` and with the scopes `organization` and `document`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The text to search for. Required, but ignored if `filters.annotationId` or `recencyDays` is set.
    pub query: ::std::string::String,
    /// The number of complete UTC days before today to read instead of running a semantic search, from 1 to 365. Takes precedence over `filters.dateRange`. Ignored if `filters.annotationId` is set.
    pub recency_days: ::std::option::Option<i64>,
    /// The scope of a search or suggestion. If omitted from a search, it is derived from the IDs
    /// in the request.
    pub scope: ::std::option::Option<crate::types::MemoryScope>,
}

/// Searches the knowledge base.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().search_knowledge()`](../../../velt/v2/struct.Memory.html#method.search_knowledge)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SearchMemoryKnowledge {
    /// Whether to search the extracted rules too. Defaults to false.
    pub include_rules: ::std::option::Option<bool>,
    /// Maximum number of passages to return, rules included, from 1 to 50. Defaults to 10.
    pub limit: ::std::option::Option<i64>,
    /// The search query, in natural language.
    pub query: ::std::string::String,
    /// The IDs of the knowledge sources to search: either one ID or 2 to 30 IDs. An unknown ID
    /// yields no results. If omitted, the whole workspace is searched.
    pub source_id: ::std::option::Option<MemoryKnowledgeSourceIds>,
}

/// Fills the registry of active API keys. The request has no fields.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().seed_active_api_keys()`](../../../velt/v2/struct.Memory.html#method.seed_active_api_keys)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct SeedActiveApiKeys {}
/// Suggests a decision on an item.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().suggest()`](../../../velt/v2/struct.Memory.html#method.suggest)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SuggestMemoryDecision {
    /// The document ID. Restricts the suggestion to judgments on this document. Ignored without `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization ID. Restricts the suggestion to judgments in this organization.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// A description of the item to decide on.
    pub query: ::std::string::String,
}

/// Starts the consolidation of Memory.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().trigger_consolidation()`](../../../velt/v2/struct.Memory.html#method.trigger_consolidation)."
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct TriggerConsolidation {
    /// Whether to force the consolidation even if it is not due.
    pub force: ::std::option::Option<bool>,
}

/// A response that Velt does not document. It probably has the usual form, so the usual fields are listed here. All other fields are kept.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().memory().backfill_judgments()`](../../../velt/v2/struct.Memory.html#method.backfill_judgments), [`v2().memory().seed_active_api_keys()`](../../../velt/v2/struct.Memory.html#method.seed_active_api_keys) and [`v2().memory().trigger_consolidation()`](../../../velt/v2/struct.Memory.html#method.trigger_consolidation)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UndocumentedResult {
    /// The requested data.
    pub data: ::std::option::Option<::serde_json::Value>,
    /// A human-readable message about the call.
    pub message: ::std::option::Option<::std::string::String>,
    /// The status of the whole call, probably `success`.
    pub status: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Updates the stored alert settings.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().update_alert_config()`](../../../velt/v2/struct.Memory.html#method.update_alert_config)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateMemoryAlertConfig {
    /// The alert settings to change. Omitted settings stay unchanged. Velt also stores unknown
    /// fields.
    pub config: MemoryAlertConfigChanges,
}

/// Replaces the content of a knowledge source.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().memory().update_knowledge()`](../../../velt/v2/struct.Memory.html#method.update_knowledge)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateMemoryKnowledge {
    /// The new content.
    pub new_content: ::std::string::String,
    /// The knowledge source ID.
    pub source_id: ::std::string::String,
}

/// The kind of trend that an alert reports.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryAlertType {
    /// A metric has an unusual value.
    Anomaly,
    /// The configuration has drifted.
    ConfigurationDrift,
    /// A new standard is emerging.
    EmergingStandard,
    /// The standards have drifted.
    StandardsDrift,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryAlertType,
    Anomaly = "anomaly",
    ConfigurationDrift = "configuration_drift",
    EmergingStandard = "emerging_standard",
    StandardsDrift = "standards_drift"
);

/// The severity of an alert.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryAlertSeverity {
    /// High severity.
    High,
    /// Medium severity.
    Medium,
    /// Low severity.
    Low,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryAlertSeverity,
    High = "high",
    Medium = "medium",
    Low = "low"
);
/// The metric that an alert tracks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryAlertMetric {
    /// The share of judgments that are approvals.
    ApprovalRate,
    /// The number of reviews.
    Volume,
    /// Outdated references.
    StaleReferences,
    /// The enforcement rate.
    EnforcementRate,
    /// The violation rate.
    ViolationRate,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryAlertMetric,
    ApprovalRate = "approvalRate",
    Volume = "volume",
    StaleReferences = "staleReferences",
    EnforcementRate = "enforcementRate",
    ViolationRate = "violationRate"
);

/// The status of an ingestion.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryIngestStatus {
    /// The file is being processed.
    Processing,
    /// The ingestion has completed.
    Completed,
    /// The ingestion failed.
    Failed,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryIngestStatus,
    Processing = "processing",
    Completed = "completed",
    Failed = "failed"
);

/// The reason why an ingestion failed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryIngestFailure {
    /// The PDF could not be converted.
    PdfLlmConversionFailed,
    /// The file could not be stored.
    StorageUploadFailed,
    /// The processing task could not be queued.
    CloudTasksEnqueueFailed,
    /// The content could not be embedded.
    EmbeddingFailed,
    /// The file type turned out not to be supported.
    UnsupportedMimeDetectedPostValidation,
    /// The workspace was deleted during ingestion.
    WorkspaceDeletedMidFlow,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryIngestFailure,
    PdfLlmConversionFailed = "pdf-llm-conversion-failed",
    StorageUploadFailed = "storage-upload-failed",
    CloudTasksEnqueueFailed = "cloud-tasks-enqueue-failed",
    EmbeddingFailed = "embedding-failed",
    UnsupportedMimeDetectedPostValidation = "unsupported-mime-detected-post-validation",
    WorkspaceDeletedMidFlow = "workspace-deleted-mid-flow"
);

/// The location of the file to ingest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryIngestSource {
    /// In the request. Requires `file`.
    Inline,
    /// At its upload URL. Requires `fileRef` and `mimeType`.
    FileRef,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(MemoryIngestSource, Inline = "inline", FileRef = "fileRef");
/// The media type of a file. For an upload, must be the same when creating the
/// upload URL, uploading the file and ingesting it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryMimeType {
    /// A PDF document.
    ApplicationPdf,
    /// A CSV table.
    TextCsv,
    /// An Excel workbook (xlsx).
    ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet,
    /// Plain text.
    TextPlain,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryMimeType,
    ApplicationPdf = "application/pdf",
    TextCsv = "text/csv",
    ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    TextPlain = "text/plain"
);

/// The kind of a passage. Present only if rules were searched too.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryKnowledgePassageKind {
    /// A chunk of the text.
    Chunk,
    /// An extracted rule.
    Rule,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(MemoryKnowledgePassageKind, Chunk = "chunk", Rule = "rule");
/// The decision recorded in a judgment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryDecision {
    /// A comment was added.
    Comment,
    /// A thread was resolved.
    Resolve,
    /// The item was approved.
    Approved,
    /// The item was rejected.
    Rejected,
    /// The item was marked as in progress.
    InProgress,
    /// A reviewer agreed.
    Agree,
    /// A reviewer disagreed.
    Disagree,
    /// The item was endorsed.
    Endorse,
    /// The document was approved.
    DocumentApproved,
    /// The document was rejected.
    DocumentRejected,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryDecision,
    Comment = "comment",
    Resolve = "resolve",
    Approved = "approved",
    Rejected = "rejected",
    InProgress = "in_progress",
    Agree = "agree",
    Disagree = "disagree",
    Endorse = "endorse",
    DocumentApproved = "document_approved",
    DocumentRejected = "document_rejected"
);

/// Whether a person or an AI agent made the decision.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryJudgeType {
    /// A person.
    Human,
    /// An AI agent.
    Agent,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(MemoryJudgeType, Human = "human", Agent = "agent");
/// The scope in which a pattern applies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryPatternScope {
    /// All content under the API key.
    ApiKey,
    /// One organization.
    Org,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(MemoryPatternScope, ApiKey = "apiKey", Org = "org");
/// The part of each judgment that a search covers. Defaults to `review`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryEmbeddingType {
    /// The decision and its reason.
    Review,
    /// The reviewed content.
    Content,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(MemoryEmbeddingType, Review = "review", Content = "content");
/// The scope of a search or suggestion. If omitted from a search, it is derived
/// from the IDs in the request.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryScope {
    /// One document.
    Document,
    /// One organization. A document ID in the request is ignored.
    Organization,
    /// All content under the API key. An organization or document ID in the request is
    /// ignored.
    ApiKey,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryScope,
    Document = "document",
    Organization = "organization",
    ApiKey = "apiKey"
);

/// The recommended decision.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryRecommendation {
    /// Approve the item.
    Approve,
    /// Reject the item.
    Reject,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(MemoryRecommendation, Approve = "approve", Reject = "reject");
/// The display text of a scope.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryScopeLabel {
    /// One document.
    ThisDocument,
    /// One organization.
    ThisOrganization,
    /// All content under the API key.
    AllContent,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryScopeLabel,
    ThisDocument = "This document",
    ThisOrganization = "This organization",
    AllContent = "All content"
);
