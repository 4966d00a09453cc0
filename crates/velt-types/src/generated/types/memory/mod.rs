// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `memory`.
//!
//! Requires the feature `memory`.

mod models;
mod requests;
use crate::types::*;

/// Asks a question.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AskMemory {
    /// Another name of `documentId`.
    pub doc_id: ::std::option::Option<::std::string::String>,
    /// Considers this document only. Ignored without `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    pub filters: ::std::option::Option<MemoryFilters>,
    /// Another name of `organizationId`.
    pub org_id: ::std::option::Option<::std::string::String>,
    /// Considers this organization only.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The question, in natural language.
    pub question: ::std::string::String,
    /// Considers this many complete days (UTC) before today, in place of a search by meaning. Goes before `filters.dateRange`; ignored with `filters.annotationId`.
    pub recency_days: ::std::option::Option<i64>,
}

/// The activities to convert into judgments.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct BackfillJudgments {
    /// Whether to include all API keys of the store. Requires `storeDbId`.
    pub all_api_keys_in_store: ::std::option::Option<bool>,
    /// The number of items per batch.
    pub batch_size: ::std::option::Option<i64>,
    /// Whether to force the backfill.
    pub force: ::std::option::Option<bool>,
    /// Whether to migrate the judgments of legacy SDKs.
    pub migrate_old_sdk: ::std::option::Option<bool>,
    /// The cursor to resume from.
    pub resume_from: ::std::option::Option<::std::string::String>,
    /// The store ID. Required if `allApiKeysInStore` is `true`.
    pub store_db_id: ::std::option::Option<::std::string::String>,
    /// The lower bound of the timestamps, in milliseconds.
    pub timestamp_lower_bound_ms: ::std::option::Option<i64>,
    /// The upper bound of the timestamps, in milliseconds.
    pub timestamp_upper_bound_ms: ::std::option::Option<i64>,
}

/// Deletes a knowledge source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteMemoryKnowledge {
    /// The knowledge source to delete.
    pub source_id: ::std::string::String,
}

/// Dismisses an alert.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DismissMemoryAlert {
    /// The alert to dismiss.
    pub alert_id: ::std::string::String,
    pub user: ::std::option::Option<MemoryAlertUser>,
}

/// Asks for the Markdown of a knowledge source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DownloadMemoryKnowledge {
    /// The knowledge source.
    pub source_id: ::std::string::String,
}

/// Asks for the stored settings of alerts.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetMemoryAlertConfig {}
/// Asks how far an ingestion is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetMemoryIngestStatus {
    /// The knowledge source that is ingested.
    pub source_id: ::std::string::String,
}

/// Asks for the patterns.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetMemoryPatterns {}
/// Asks for the profile of a reviewer.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetMemoryProfile {
    /// The user ID of the reviewer. Velt's documentation contradicts itself on a request without it: its API reference says that the result is null, its Node SDK types say that the ID defaults to the caller.
    pub target_user_id: ::std::option::Option<::std::string::String>,
}

/// Asks how much Memory holds.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetMemoryStats {}
/// Asks for a URL to upload a file to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetMemoryUploadUrl {
    /// The document that the knowledge is for. Only together with `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    pub file_name: ::std::option::Option<::std::string::String>,
    /// The size of the file, in bytes.
    pub file_size: i64,
    pub mime_type: crate::types::MemoryMimeType,
    /// The organization that the knowledge is for. Needed with `documentId`.
    pub organization_id: ::std::option::Option<::std::string::String>,
}

/// Adds a file to the knowledge base.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct IngestMemoryKnowledge {
    /// The document that the knowledge is for; for an upload the same as when its URL was made. Only together with `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    pub file: ::std::option::Option<MemoryFile>,
    /// The file that was uploaded, by the `fileRef` that came with the URL for it. Needed, with `mimeType`, if `source` is `fileRef`. It can be ingested once.
    pub file_ref: ::std::option::Option<::std::string::String>,
    pub mime_type: ::std::option::Option<crate::types::MemoryMimeType>,
    /// The organization that the knowledge is for; for an upload the same as when its URL was made. Needed with `documentId`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub source: crate::types::MemoryIngestSource,
}

/// Asks for the active alerts.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct ListMemoryAlerts {}
/// Asks for the knowledge sources.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct ListMemoryKnowledge {}
/// Asks for the rules of a knowledge source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ListMemoryKnowledgeRules {
    /// The knowledge source.
    pub source_id: ::std::string::String,
}

/// Marks an alert as acted upon.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MarkMemoryAlertActioned {
    /// The alert to mark.
    pub alert_id: ::std::string::String,
}

/// The AI agent that decided.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAgent {
    /// What else is known of the agent. Its form is not documented.
    pub agent_fields: ::std::option::Option<::serde_json::Value>,
    /// The id of the agent.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// What type of agent it is.
    pub agent_type: ::std::option::Option<::std::string::String>,
    /// The run of the agent that decided.
    pub execution_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A notice that something about the reviews has changed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAlert {
    /// Where something can be done about it.
    pub action_url: ::std::option::Option<::std::string::String>,
    pub alert_type: crate::types::MemoryAlertType,
    /// The API key that the alert belongs to.
    pub api_key: ::std::string::String,
    /// When the alert was made, in milliseconds since 1970.
    pub created_at: i64,
    /// A name of the trend that the alert is about, which most alerts have.
    pub dedup_key: ::std::option::Option<::std::string::String>,
    /// What has happened, with the figures.
    pub description: ::std::string::String,
    /// When the alert was dismissed; null for an active one, in milliseconds since 1970.
    pub dismissed_at: ::std::option::Option<i64>,
    /// Who dismissed the alert; null for an active one.
    pub dismissed_by: ::std::option::Option<::std::string::String>,
    pub evidence: MemoryAlertEvidence,
    /// The id of the alert.
    pub id: ::std::string::String,
    pub severity: crate::types::MemoryAlertSeverity,
    /// The state of the alert; always `active`, as no others are listed.
    pub status: ::std::string::String,
    /// What could be done about it.
    pub suggested_action: ::std::option::Option<::std::string::String>,
    /// What has happened, in a few words.
    pub title: ::std::string::String,
}

/// The stored settings of alerts. What was never set is left out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAlertConfig {
    /// Whether there are to be alerts.
    pub enabled: bool,
    /// The types of alerts that are wanted.
    pub enabled_alert_types: ::std::option::Option<::std::vec::Vec<crate::types::MemoryAlertType>>,
    /// How many alerts a week may have.
    pub max_alerts_per_week: ::std::option::Option<i64>,
    pub severity_threshold: ::std::option::Option<crate::types::MemoryAlertSeverity>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The settings to change. What is left out stays as it is; fields that Velt does not know are stored too.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAlertConfigChanges {
    /// Whether there are to be alerts.
    pub enabled: ::std::option::Option<bool>,
    /// The types of alerts that are wanted. Velt stores others than the known ones too.
    pub enabled_alert_types: ::std::option::Option<::std::vec::Vec<crate::types::MemoryAlertType>>,
    /// How many alerts a week may have.
    pub max_alerts_per_week: ::std::option::Option<i64>,
    pub severity_threshold: ::std::option::Option<crate::types::MemoryAlertSeverity>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What an alert is based on. Which fields there are depends on the alert.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAlertEvidence {
    /// The value that is compared with.
    pub baseline: ::std::option::Option<f64>,
    /// The value now.
    pub current: ::std::option::Option<f64>,
    /// The knowledge source that it is about.
    pub knowledge_source_id: ::std::option::Option<::std::string::String>,
    pub metric: crate::types::MemoryAlertMetric,
    /// The rule that it is about. Its type is not documented.
    pub rule_ref: ::std::option::Option<::serde_json::Value>,
    /// The judgments behind it.
    pub source_record_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The spans of time that are compared.
    pub window: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Who dismisses the alert. Without it, Velt stores an empty text.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAlertUser {
    /// The id of the user.
    pub uid: ::std::string::String,
}

/// The answer to a question.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAnswer {
    /// The answer; empty if nothing was found to base it on.
    pub answer: ::std::string::String,
    /// The records that the model says it used. Velt does not check them.
    pub citations: ::std::vec::Vec<MemoryCitation>,
    /// How sure the answer is; 0 if it is empty.
    pub confidence: f64,
    /// How many judgments the model was given.
    pub records_searched: i64,
}

/// A record that an answer refers to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryCitation {
    /// The id of the record. There may be no such record.
    pub record_id: ::std::string::String,
    /// The words that are referred to.
    pub snippet: ::std::string::String,
}

/// A point in time, in milliseconds since 1970 or as text in the form of ISO 8601.
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

/// A range of time, whose start may not be after its end.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryDateRange {
    pub end: MemoryDate,
    pub start: MemoryDate,
}

/// A matter that a reviewer came to judge differently.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryEvolvedStandard {
    /// How it is judged since.
    pub new_pattern: ::std::string::String,
    /// How it was judged before.
    pub old_pattern: ::std::string::String,
    /// When it changed, in milliseconds since 1970.
    pub shift_date: i64,
    /// What it is about.
    pub topic: ::std::string::String,
}

/// A file in a request. Needed if `source` is `inline`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryFile {
    /// The bytes of the file, in Base64.
    pub base64: ::std::string::String,
    /// The name of the file.
    pub file_name: ::std::string::String,
    /// The size of the file, in bytes, before it is encoded.
    pub file_size: i64,
    pub mime_type: crate::types::MemoryMimeType,
}

/// Which judgments count.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryFilters {
    /// Judgments of this thread of comments only, the oldest first. Needs the organization, and goes before a range of time.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    /// Judgments on this type of content only.
    pub content_type: ::std::option::Option<::std::string::String>,
    pub date_range: ::std::option::Option<MemoryDateRange>,
    pub decision: ::std::option::Option<crate::types::MemoryDecision>,
    /// No judgments on these documents, by the ids that you gave them or those in an answer. Judgments without a document are kept.
    pub exclude_document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub judge_type: ::std::option::Option<crate::types::MemoryJudgeType>,
    /// Judgments of this user only.
    pub reviewer_id: ::std::option::Option<::std::string::String>,
}

/// Something that a reviewer points out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryFlag {
    /// How often.
    pub count: i64,
    /// What is pointed out.
    pub issue: ::std::string::String,
}

/// An ingestion that has begun.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryIngestStarted {
    /// One sentence for people that says what was done.
    pub message: ::std::string::String,
    /// The new knowledge source.
    pub source_id: ::std::string::String,
    pub status: crate::types::MemoryIngestStatus,
}

/// The state of an ingestion. For a duplicate, the state of the original.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryIngestion {
    /// Where the Markdown made of it can be loaded from, for 15 minutes. Only once it is completed.
    pub canonical_md_download_url: ::std::option::Option<::std::string::String>,
    /// How many chunks were made. Only once it is completed.
    pub chunk_count: ::std::option::Option<i64>,
    /// The knowledge source that this one is a duplicate of.
    pub dedup_of: ::std::option::Option<::std::string::String>,
    /// How many rules were extracted. Only once it is completed.
    pub extracted_rules_count: ::std::option::Option<i64>,
    pub failure_reason: ::std::option::Option<crate::types::MemoryIngestFailure>,
    pub metadata: ::std::option::Option<MemoryKnowledgeMetadata>,
    /// The media type of the file.
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// Where the file can be loaded from, for 15 minutes. Only once it is completed.
    pub original_download_url: ::std::option::Option<::std::string::String>,
    /// The knowledge source.
    pub source_id: ::std::option::Option<::std::string::String>,
    /// When the ingestion started, in milliseconds since 1970.
    pub started_at: ::std::option::Option<i64>,
    pub status: crate::types::MemoryIngestStatus,
    /// When its state last changed, in milliseconds since 1970.
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
    pub action_user: MemoryReviewer,
    /// The agent that decided; null if a person did.
    pub agent: ::std::option::Option<MemoryAgent>,
    /// How sure the judgment is.
    pub confidence: f64,
    /// What type of content was judged.
    pub content_type: ::std::string::String,
    /// When it was decided, in milliseconds since 1970.
    pub created_at: i64,
    pub decision: crate::types::MemoryDecision,
    /// Velt's own id of the document; not the one that you gave it. Some judgments are on no document.
    pub document_id: ::std::option::Option<::std::string::String>,
    pub judge_type: crate::types::MemoryJudgeType,
    /// Velt's own id of the organization; not the one that you gave it.
    pub organization_id: ::std::string::String,
    /// Why it was decided so.
    pub reasoning: ::std::string::String,
    /// The id of the judgment.
    pub record_id: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Judgments that were found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryJudgments {
    /// The judgments.
    pub results: ::std::vec::Vec<MemoryJudgment>,
    /// How many judgments `results` has, not how many there are.
    pub total: i64,
}

/// What was deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeDeletion {
    /// How many chunks were deleted; 0 for a duplicate.
    pub deleted_chunks: i64,
    /// How many rules were deleted; 0 for a duplicate.
    pub deleted_rules: i64,
    /// The knowledge source that was deleted.
    pub source_id: ::std::string::String,
    /// How the deletion went; `deleted` in the documented example.
    pub status: ::std::string::String,
}

/// How the rules of a source changed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeDiff {
    /// The rules that are new.
    pub added: ::std::vec::Vec<::std::string::String>,
    /// The rules that are gone.
    pub removed: ::std::vec::Vec<::std::string::String>,
    /// How many rules stayed as they were.
    pub unchanged: i64,
}

/// What else is known of a knowledge source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeMetadata {
    /// Whether the raw text was used in place of a conversion.
    pub used_raw_fallback: ::std::option::Option<bool>,
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
    /// What the rule is filed under, if it is one.
    pub category: ::std::option::Option<::std::string::String>,
    pub kind: ::std::option::Option<crate::types::MemoryKnowledgePassageKind>,
    /// The id of the rule, if it is one.
    pub rule_id: ::std::option::Option<::std::string::String>,
    /// The cosine distance from the query: the lower, the nearer. Left out if no search by meaning took place.
    pub score: ::std::option::Option<f64>,
    /// The knowledge source that it is from, if that is known.
    pub source_id: ::std::option::Option<::std::string::String>,
    /// The passage itself.
    pub text: ::std::string::String,
}

/// A rule that was extracted from a knowledge source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeRule {
    /// What the rule is filed under; null if it stands under no heading.
    pub category: ::std::option::Option<::std::string::String>,
    /// What the rule says.
    pub content: ::std::string::String,
    /// The id of the rule.
    pub id: ::std::string::String,
    /// The place of the rule in the source.
    pub index: i64,
}

/// Passages that were found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeSearchResults {
    /// How many passages `results` has, not how many were searched.
    pub records_searched: i64,
    /// The passages.
    pub results: ::std::vec::Vec<MemoryKnowledgePassage>,
}

/// A knowledge source. May have further fields.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeSource {
    /// Where the Markdown made of it can be loaded from, for 15 minutes. Only once it is completed; empty if no URL could be made.
    pub canonical_md_download_url: ::std::option::Option<::std::string::String>,
    /// How many chunks were made.
    pub chunk_count: ::std::option::Option<i64>,
    /// The knowledge source that this one is a duplicate of.
    pub dedup_of: ::std::option::Option<::std::string::String>,
    pub embedding_status: crate::types::MemoryIngestStatus,
    pub failure_reason: ::std::option::Option<crate::types::MemoryIngestFailure>,
    /// The name of the file.
    pub file_name: ::std::option::Option<::std::string::String>,
    /// The id of the knowledge source.
    pub id: ::std::string::String,
    pub metadata: ::std::option::Option<MemoryKnowledgeMetadata>,
    /// The media type of the file. Only if a file was uploaded.
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// Where the file can be loaded from, for 15 minutes. Only once it is completed; empty if no URL could be made.
    pub original_download_url: ::std::option::Option<::std::string::String>,
    /// How many rules were extracted.
    pub rule_count: ::std::option::Option<i64>,
    /// The SHA-256 of the file.
    pub sha256: ::std::option::Option<::std::string::String>,
    /// Where it came from, such as `upload`.
    pub source_type: ::std::option::Option<::std::string::String>,
    /// When it was uploaded, in milliseconds since 1970.
    pub uploaded_at: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The knowledge sources to search: one, or 2 to 30. One that is not known has no results.
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

/// What an update changed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeUpdate {
    pub diff: MemoryKnowledgeDiff,
    /// The version of the source from now on.
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
    /// The share of approvals.
    pub approval_rate: f64,
    /// How many of them are approvals.
    pub approvals: i64,
    /// The organization, by the id that you gave it.
    pub client_organization_id: ::std::string::String,
    /// How many judgments there are.
    pub judgments: i64,
    /// Velt's own id of the organization.
    pub organization_id: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A regularity in past decisions. May have further fields of no importance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryPattern {
    /// The category that it applies to.
    pub category: ::std::string::String,
    /// How sure the pattern is.
    pub confidence: f64,
    /// The type of content that it applies to.
    pub content_type: ::std::string::String,
    /// What the pattern is, in plain words.
    pub description: ::std::string::String,
    /// When the pattern was found; moves on whenever its judgments change, in milliseconds since 1970.
    pub discovered_at: i64,
    /// How regularly decisions follow the pattern.
    pub enforcement_rate: ::std::option::Option<f64>,
    /// Velt's own id of the organization; not the one that you gave it.
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub scope: crate::types::MemoryPatternScope,
    /// How many judgments are behind it.
    pub source_count: i64,
    /// Some of the judgments behind it.
    pub top_source_record_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How many reviewers the pattern comes from.
    pub unique_reviewers: ::std::option::Option<i64>,
    /// When the pattern last changed, in milliseconds since 1970.
    pub updated_at: i64,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How a reviewer decides, as past judgments show it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryProfile {
    /// The share of approvals.
    pub approval_rate: f64,
    /// Reserved; always 0.
    pub avg_review_time_seconds: i64,
    /// The types of content that the reviewer judged.
    pub content_types: ::std::vec::Vec<::std::string::String>,
    /// The email address of the reviewer.
    pub email: ::std::string::String,
    /// Where the reviewer came to judge differently. Only with 50 judgments or more, and a rate of approvals that moved by 25 percentage points or more.
    pub evolved_standards: ::std::option::Option<::std::vec::Vec<MemoryEvolvedStandard>>,
    /// When the reviewer was last active, in milliseconds since 1970.
    pub last_active: i64,
    /// The name of the reviewer.
    pub name: ::std::string::String,
    /// The figures for each organization, by Velt's own id of it.
    pub org_breakdown:
        ::std::collections::BTreeMap<::std::string::String, MemoryOrganizationFigures>,
    /// The hours in which the reviewer is most active.
    pub peak_hours: ::std::vec::Vec<i64>,
    /// What the reviewer points out most.
    pub top_flags: ::std::vec::Vec<MemoryFlag>,
    /// How many judgments the reviewer made.
    pub total_judgments: i64,
    /// The share of judgments with the help of a twin that the twin got right; null if there are none.
    pub twin_accuracy: ::std::option::Option<f64>,
    /// Whether the reviewer has 50 judgments or more.
    pub twin_eligible: bool,
    /// The id of the reviewer.
    pub user_id: ::std::string::String,
}

/// Who decided.
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
    /// The id of the user.
    pub user_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A judgment that was found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemorySearchResult {
    pub action_user: MemoryReviewer,
    /// The agent that decided; null if a person did.
    pub agent: ::std::option::Option<MemoryAgent>,
    /// How sure the judgment is.
    pub confidence: f64,
    /// When it was decided, in milliseconds since 1970.
    pub created_at: i64,
    pub decision: crate::types::MemoryDecision,
    /// Why it was decided so.
    pub reasoning: ::std::string::String,
    /// The id of the judgment.
    pub record_id: ::std::string::String,
    pub scope: crate::types::MemoryScope,
    /// How near it is to the query; 1 where no search by meaning took place.
    pub similarity: f64,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Judgments that were found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemorySearchResults {
    /// The judgments.
    pub results: ::std::vec::Vec<MemorySearchResult>,
    /// How long the search took, in milliseconds.
    pub search_latency_ms: i64,
    /// How many judgments `results` has, not how many there are.
    pub total_in_scope: i64,
}

/// How much Memory holds. Three of the counts stop at a ceiling, and then mean that much or more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryStats {
    /// How many activities there are, up to 10000.
    pub total_activities: i64,
    /// How many knowledge sources there are.
    pub total_knowledge_sources: i64,
    /// How many patterns there are, up to 100.
    pub total_patterns: i64,
    /// How many profiles of reviewers there are, up to 500.
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
    /// How many judgments it is based on.
    pub based_on: i64,
    /// What speaks against relying on it, such as data that is old, incomplete or divided.
    pub caveats: ::std::vec::Vec<::std::string::String>,
    /// How sure the suggestion is.
    pub confidence: f64,
    pub recommendation: crate::types::MemoryRecommendation,
    pub scope: ::std::option::Option<crate::types::MemoryScope>,
    pub scope_label: ::std::option::Option<crate::types::MemoryScopeLabel>,
    /// The main reasons for it.
    pub top_reasons: ::std::vec::Vec<::std::string::String>,
    /// How many people made those judgments.
    pub unique_reviewers: ::std::option::Option<i64>,
}

/// What past judgments suggest.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemorySuggestions {
    /// The opposite suggestion; null unless 2 judgments or more support each side.
    pub conflict: ::std::option::Option<MemorySuggestion>,
    /// The suggestion with the best grounds; null if fewer than 2 judgments support it.
    pub primary: ::std::option::Option<MemorySuggestion>,
}

/// Where to upload a file to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryUpload {
    /// When the URL stops working, 15 minutes after it was made, in milliseconds since 1970.
    pub expires_at: i64,
    /// What the file is called when it is ingested.
    pub file_ref: ::std::string::String,
    /// Where to send the file to, by PUT.
    pub upload_url: ::std::string::String,
}

/// Asks for judgments.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct QueryMemoryJudgments {
    /// Judgments of this thread of comments only. Only together with `organizationId`.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    /// Judgments on this type of content only.
    pub content_type: ::std::option::Option<::std::string::String>,
    pub decision: ::std::option::Option<crate::types::MemoryDecision>,
    /// Judgments on this document only. Ignored without `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    pub judge_type: ::std::option::Option<crate::types::MemoryJudgeType>,
    /// How many judgments to give at the most.
    pub limit: ::std::option::Option<i64>,
    /// Judgments in this organization only. Needed with `annotationId`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// Judgments of this user only.
    pub reviewer_id: ::std::option::Option<::std::string::String>,
}

/// Searches past judgments.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SearchMemory {
    /// Another name of `documentId`.
    pub doc_id: ::std::option::Option<::std::string::String>,
    /// Searches this document only. Ignored without `organizationId`. Needed with the scope `document`, unless there is `filters.annotationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// What to search through.
    pub embedding_type: ::std::option::Option<crate::types::MemoryEmbeddingType>,
    pub filters: ::std::option::Option<MemoryFilters>,
    /// How many judgments to give at the most.
    pub limit: ::std::option::Option<i64>,
    /// Another name of `organizationId`.
    pub org_id: ::std::option::Option<::std::string::String>,
    /// Searches this organization only. Needed with the scopes `organization` and `document`, and with `filters.annotationId`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// What to search for. Needed, but ignored, with `filters.annotationId` or `recencyDays`.
    pub query: ::std::string::String,
    /// Gives what happened in this many complete days (UTC) before today, in place of a search by meaning. Goes before `filters.dateRange`; ignored with `filters.annotationId`.
    pub recency_days: ::std::option::Option<i64>,
    pub scope: ::std::option::Option<crate::types::MemoryScope>,
}

/// Searches the knowledge base.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SearchMemoryKnowledge {
    /// Whether to search the extracted rules too.
    pub include_rules: ::std::option::Option<bool>,
    /// How many passages to give at the most, rules included.
    pub limit: ::std::option::Option<i64>,
    /// What to search for, in natural language.
    pub query: ::std::string::String,
    pub source_id: ::std::option::Option<MemoryKnowledgeSourceIds>,
}

/// The request has no fields.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(transparent))]
pub struct SeedActiveApiKeys(pub ::serde_json::Map<::std::string::String, ::serde_json::Value>);

impl ::std::ops::Deref for SeedActiveApiKeys {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}

impl ::std::convert::From<SeedActiveApiKeys>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value>
{
    fn from(value: SeedActiveApiKeys) -> Self {
        value.0
    }
}

impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
    for SeedActiveApiKeys
{
    fn from(value: ::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
        Self(value)
    }
}

/// Asks for a suggestion.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SuggestMemoryDecision {
    /// Considers this document only. Ignored without `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// Considers this organization only.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// What is to be decided on.
    pub query: ::std::string::String,
}

/// The options of the consolidation.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct TriggerConsolidation {
    /// Whether to consolidate even if consolidation is not due.
    pub force: ::std::option::Option<bool>,
}

/// The answer of an operation whose answer nobody describes. It is probably in the form of the others, so their fields are named here; what else comes is kept.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UndocumentedResult {
    /// What was asked for.
    pub data: ::std::option::Option<::serde_json::Value>,
    /// One sentence for people that says what was done.
    pub message: ::std::option::Option<::std::string::String>,
    /// How the call as a whole went, probably `success`.
    pub status: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Updates the stored settings of alerts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateMemoryAlertConfig {
    pub config: MemoryAlertConfigChanges,
}

/// Replaces the content of a knowledge source.
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
    /// The knowledge source to update.
    pub source_id: ::std::string::String,
}

/// What kind of change an alert is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryAlertType {
    /// A figure is out of the ordinary.
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

/// How serious an alert is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryAlertSeverity {
    /// It is serious.
    High,
    /// It is of medium weight.
    Medium,
    /// It is of little weight.
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
/// The figure that an alert watches.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryAlertMetric {
    /// The share of approvals.
    ApprovalRate,
    /// The number of reviews.
    Volume,
    /// References that are out of date.
    StaleReferences,
    /// How consistently something is applied.
    EnforcementRate,
    /// How often something is violated.
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

/// How far an ingestion is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryIngestStatus {
    /// Velt works on it.
    Processing,
    /// It is done.
    Completed,
    /// It did not work.
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

/// Why an ingestion failed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryIngestFailure {
    /// The PDF could not be converted.
    PdfLlmConversionFailed,
    /// The file could not be stored.
    StorageUploadFailed,
    /// The work could not be queued.
    CloudTasksEnqueueFailed,
    /// The content could not be embedded.
    EmbeddingFailed,
    /// The type of the file turned out not to be supported.
    UnsupportedMimeDetectedPostValidation,
    /// The workspace was deleted meanwhile.
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

/// Where the file to ingest is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryIngestSource {
    /// In the request; `file` is needed.
    Inline,
    /// Where it was uploaded to; `fileRef` and `mimeType` are needed.
    FileRef,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(MemoryIngestSource, Inline = "inline", FileRef = "fileRef");
/// The media type of a file. For an upload it is the same when the URL is made,
/// when the file is sent there and when it is ingested.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryMimeType {
    /// A PDF document.
    ApplicationPdf,
    /// A table as CSV.
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

/// What a passage is. Only said if rules were searched too.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryKnowledgePassageKind {
    /// A piece of the text.
    Chunk,
    /// An extracted rule.
    Rule,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(MemoryKnowledgePassageKind, Chunk = "chunk", Rule = "rule");
/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryDecision {
    /// A comment was made.
    Comment,
    /// A thread was resolved.
    Resolve,
    /// It was approved.
    Approved,
    /// It was rejected.
    Rejected,
    /// It was marked as in progress.
    InProgress,
    /// Somebody agreed.
    Agree,
    /// Somebody disagreed.
    Disagree,
    /// It was endorsed.
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

/// Who or what decided.
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
/// Where a pattern applies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryPatternScope {
    /// Everywhere under the API key.
    ApiKey,
    /// In one organization.
    Org,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(MemoryPatternScope, ApiKey = "apiKey", Org = "org");
/// What a search goes through; `review` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryEmbeddingType {
    /// The decision and its reasons.
    Review,
    /// The content that was reviewed.
    Content,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(MemoryEmbeddingType, Review = "review", Content = "content");
/// How far a search or a suggestion reaches. Left out of a search, it follows from
/// the ids that are sent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryScope {
    /// One document.
    Document,
    /// One organization, whatever document is named.
    Organization,
    /// Everything under the API key, whatever organization and document are named.
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

/// What is recommended.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryRecommendation {
    /// To approve.
    Approve,
    /// To reject.
    Reject,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(MemoryRecommendation, Approve = "approve", Reject = "reject");
/// The scope in words that can be shown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryScopeLabel {
    /// One document.
    ThisDocument,
    /// One organization.
    ThisOrganization,
    /// Everything under the API key.
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
