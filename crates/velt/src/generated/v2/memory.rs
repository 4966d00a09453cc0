// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `memory`.

use crate::{Client, call::Call, types};
use velt_client::table;

/// Knowledge that Velt learns from review decisions and from your guidelines. You
/// can search it, ask it questions and get suggested decisions.
///
/// From [`Client::v2`]`().memory()`.
#[derive(Debug, Clone)]
pub struct Memory {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Memory {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Answers a question based on judgments and knowledge.
    ///
    /// The answer is empty, with a confidence of 0, if nothing relevant is found.
    /// `filters.annotationId` takes precedence over `recencyDays`, and `recencyDays`
    /// over `filters.dateRange`. `filters.annotationId` requires `organizationId`.
    /// Documents in `filters.excludeDocumentIds` can still influence the answer through
    /// profiles, patterns and alerts. If the request is invalid, `details.issues` lists
    /// every invalid field. Every call runs an AI model and may cost money, so a call
    /// whose response is lost is not retried.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AskMemory;
    ///
    /// let request = AskMemory::new(
    ///     "How do we handle marketing copy that makes medical claims?",
    /// );
    /// let response = velt.v2().memory().ask(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/ask` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/ask)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `question` (required, at least 1 character): The question, in natural
    ///   language.
    /// - `organization_id` (optional): The organization ID. Restricts the answer to
    ///   this organization.
    /// - `document_id` (optional): The document ID. Restricts the answer to this
    ///   document. Ignored without `organizationId`.
    /// - `filters` (optional): Filters that restrict the judgments to use.
    /// - `recency_days` (optional, from 1, up to 365): The number of complete UTC days
    ///   before today to read instead of running a semantic search, from 1 to 365. Takes
    ///   precedence over `filters.dateRange`. Ignored if `filters.annotationId` is set.
    /// - `org_id` (optional): Alias of `organizationId`.
    /// - `doc_id` (optional): Alias of `documentId`.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/ask")]
    #[doc(alias = "memory/ask")]
    pub fn ask(&self, request: types::AskMemory) -> Call<types::AskMemory, types::MemoryAnswer> {
        Call::new(&self.client, &table::V2_MEMORY_ASK, request)
    }

    /// Converts existing activities into judgments.
    ///
    /// A maintenance operation for Velt's operators. Documented in the data models of
    /// Velt's Node SDK, but not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::BackfillJudgments;
    ///
    /// let response = velt
    ///     .v2()
    ///     .memory()
    ///     .backfill_judgments(BackfillJudgments::new().batch_size(500))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/backfill/judgments`. Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Fields
    ///
    /// - `store_db_id` (optional): The ID of the store database. Required if
    ///   `allApiKeysInStore` is true.
    /// - `resume_from` (optional): The cursor to resume from.
    /// - `batch_size` (optional, from 1, up to 1000, by default 500): The number of
    ///   items per batch, from 1 to 1000. Defaults to 500.
    /// - `timestamp_lower_bound_ms` (optional): The lower timestamp bound, in
    ///   milliseconds.
    /// - `timestamp_upper_bound_ms` (optional): The upper timestamp bound, in
    ///   milliseconds.
    /// - `force` (optional): Whether to force the backfill.
    /// - `all_api_keys_in_store` (optional): Whether to include all API keys of the
    ///   store database. Requires `storeDbId`.
    /// - `migrate_old_sdk` (optional): Whether to migrate the judgments of legacy SDKs.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/backfill/judgments")]
    #[doc(alias = "memory/backfill/judgments")]
    pub fn backfill_judgments(
        &self,
        request: types::BackfillJudgments,
    ) -> Call<types::BackfillJudgments, types::UndocumentedResult> {
        Call::new(&self.client, &table::V2_MEMORY_BACKFILL_JUDGMENTS, request)
    }

    /// Deletes a knowledge source with its chunks and rules.
    ///
    /// Fails with `ABORTED` (HTTP 409) while the source is being processed, and while
    /// other sources are duplicates of it; `details.dependentCount` is then the number
    /// of duplicates. Fails with `NOT_FOUND` if the source is unknown or belongs to
    /// another workspace. After a retry, `NOT_FOUND` may mean that the first attempt
    /// deleted the source. Limited to 30 calls per minute per API key. Unknown fields
    /// are rejected.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteMemoryKnowledge;
    ///
    /// let response = velt
    ///     .v2()
    ///     .memory()
    ///     .delete_knowledge(DeleteMemoryKnowledge::new("src_9a8..."))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/delete)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `source_id` (required): The knowledge source ID.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/knowledge/delete")]
    #[doc(alias = "memory/knowledge/delete")]
    #[doc(alias = "delete")]
    pub fn delete_knowledge(
        &self,
        request: types::DeleteMemoryKnowledge,
    ) -> Call<types::DeleteMemoryKnowledge, types::MemoryKnowledgeDeletion> {
        Call::new(&self.client, &table::V2_MEMORY_DELETE_KNOWLEDGE, request)
    }

    /// Dismisses an alert.
    ///
    /// The alert is no longer listed. Dismissing an alert again succeeds and updates
    /// the dismissal time. Fails with `INTERNAL` (HTTP 500) if the alert does not
    /// exist.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{DismissMemoryAlert, MemoryAlertUser};
    ///
    /// let request = DismissMemoryAlert::new("alert_1").user(MemoryAlertUser::new("ada"));
    /// let response = velt.v2().memory().dismiss_alert(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/alerts/dismiss` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/alerts/dismiss)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `alert_id` (required): The alert ID.
    /// - `user` (optional): The user who dismisses the alert. If omitted, Velt stores
    ///   an empty string.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/alerts/dismiss")]
    #[doc(alias = "memory/alerts/dismiss")]
    #[doc(alias = "dismiss")]
    pub fn dismiss_alert(
        &self,
        request: types::DismissMemoryAlert,
    ) -> Call<types::DismissMemoryAlert, types::Done> {
        Call::new(&self.client, &table::V2_MEMORY_DISMISS_ALERT, request)
    }

    /// Returns the Markdown that Velt extracted from a knowledge source.
    ///
    /// Returns null if the source is unknown, belongs to another workspace, is still
    /// being processed or has no Markdown. The ingestion status tells these cases
    /// apart. For a duplicate, returns the Markdown of the original once its ingestion
    /// has completed.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DownloadMemoryKnowledge;
    ///
    /// let response = velt
    ///     .v2()
    ///     .memory()
    ///     .download_knowledge(DownloadMemoryKnowledge::new("src_9a8..."))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/download` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/download)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `source_id` (required): The knowledge source ID.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/knowledge/download")]
    #[doc(alias = "memory/knowledge/download")]
    #[doc(alias = "download")]
    pub fn download_knowledge(
        &self,
        request: types::DownloadMemoryKnowledge,
    ) -> Call<types::DownloadMemoryKnowledge, ::std::option::Option<::std::string::String>> {
        Call::new(&self.client, &table::V2_MEMORY_DOWNLOAD_KNOWLEDGE, request)
    }

    /// Returns the stored alert settings.
    ///
    /// If the settings have never been updated, the response contains only `enabled`,
    /// which is true. Velt stores the settings but does not apply them yet: regardless
    /// of the settings, it creates at most 3 alerts per workspace in any 7-day period.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetMemoryAlertConfig;
    ///
    /// let response = velt
    ///     .v2()
    ///     .memory()
    ///     .get_alert_config(GetMemoryAlertConfig::new())
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/alerts/config/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/alerts/config/get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/alerts/config/get")]
    #[doc(alias = "memory/alerts/config/get")]
    #[doc(alias = "get")]
    pub fn get_alert_config(
        &self,
        request: types::GetMemoryAlertConfig,
    ) -> Call<types::GetMemoryAlertConfig, types::MemoryAlertConfig> {
        Call::new(&self.client, &table::V2_MEMORY_GET_ALERT_CONFIG, request)
    }

    /// Returns the ingestion status of a knowledge source.
    ///
    /// Poll until the status is `completed` or `failed`. Limited to 600 calls per
    /// minute per API key. Unknown fields are rejected.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetMemoryIngestStatus;
    ///
    /// let response = velt
    ///     .v2()
    ///     .memory()
    ///     .get_ingest_status(GetMemoryIngestStatus::new("src_9a8..."))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/ingest-status` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/ingest-status)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `source_id` (required): The knowledge source ID.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/knowledge/ingest-status")]
    #[doc(alias = "memory/knowledge/ingest-status")]
    #[doc(alias = "ingest-status")]
    pub fn get_ingest_status(
        &self,
        request: types::GetMemoryIngestStatus,
    ) -> Call<types::GetMemoryIngestStatus, types::MemoryIngestion> {
        Call::new(&self.client, &table::V2_MEMORY_GET_INGEST_STATUS, request)
    }

    /// Returns the patterns that Memory has detected in past decisions.
    ///
    /// Returns at most 100 patterns, most recently updated first. The results are not
    /// paginated.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetMemoryPatterns;
    ///
    /// let response = velt.v2().memory().get_patterns(GetMemoryPatterns::new()).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/patterns/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/patterns/get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/patterns/get")]
    #[doc(alias = "memory/patterns/get")]
    #[doc(alias = "get")]
    pub fn get_patterns(
        &self,
        request: types::GetMemoryPatterns,
    ) -> Call<types::GetMemoryPatterns, ::std::vec::Vec<types::MemoryPattern>> {
        Call::new(&self.client, &table::V2_MEMORY_GET_PATTERNS, request)
    }

    /// Returns the profile of a reviewer.
    ///
    /// Profiles are derived from judgments, so a reviewer needs some review history
    /// before the profile is meaningful. Returns null if there is no profile yet.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetMemoryProfile;
    ///
    /// let response = velt
    ///     .v2()
    ///     .memory()
    ///     .get_profile(GetMemoryProfile::new().target_user_id("u_sarah"))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/profiles/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/profiles/get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `target_user_id` (optional): The user ID of the reviewer. Velt's documentation
    ///   contradicts itself: if omitted, the result is null (REST reference), or the ID
    ///   defaults to the caller (types of the Node SDK).
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/profiles/get")]
    #[doc(alias = "memory/profiles/get")]
    #[doc(alias = "get")]
    pub fn get_profile(
        &self,
        request: types::GetMemoryProfile,
    ) -> Call<types::GetMemoryProfile, ::std::option::Option<types::MemoryProfile>> {
        Call::new(&self.client, &table::V2_MEMORY_GET_PROFILE, request)
    }

    /// Counts the activities, profiles, patterns and knowledge sources in Memory.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetMemoryStats;
    ///
    /// let response = velt.v2().memory().get_stats(GetMemoryStats::new()).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/stats/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/stats/get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/stats/get")]
    #[doc(alias = "memory/stats/get")]
    #[doc(alias = "get")]
    pub fn get_stats(
        &self,
        request: types::GetMemoryStats,
    ) -> Call<types::GetMemoryStats, types::MemoryStats> {
        Call::new(&self.client, &table::V2_MEMORY_GET_STATS, request)
    }

    /// Creates a URL for uploading a file to ingest.
    ///
    /// Upload the file to the URL with a PUT request whose `Content-Type` equals
    /// `mimeType`, then ingest it with the `fileRef` of the response. A workspace can
    /// have at most 50 URLs whose files have not been ingested. Fails with
    /// `RESOURCE_EXHAUSTED` beyond that limit. Limited to 100 calls per minute per API
    /// key. Unknown fields are rejected.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetMemoryUploadUrl;
    ///
    /// let request = GetMemoryUploadUrl::new("application/pdf", 8421376)
    ///     .file_name("brand-guidelines.pdf");
    /// let response = velt.v2().memory().get_upload_url(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/upload-url` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/upload-url)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `mime_type` (required): The media type of a file. For an upload, must be the
    ///   same when creating the upload URL, uploading the file and ingesting it.
    /// - `file_size` (required, from 1, up to 31457280): The file size in bytes, at
    ///   most 31457280 (30 MB).
    /// - `file_name` (optional, at least 1 character, at most 255 characters): The file
    ///   name, at most 255 characters.
    /// - `organization_id` (optional): The organization ID. Scopes the knowledge to
    ///   this organization. Required with `documentId`.
    /// - `document_id` (optional): The document ID. Scopes the knowledge to this
    ///   document. Requires `organizationId`.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/knowledge/upload-url")]
    #[doc(alias = "memory/knowledge/upload-url")]
    #[doc(alias = "upload-url")]
    pub fn get_upload_url(
        &self,
        request: types::GetMemoryUploadUrl,
    ) -> Call<types::GetMemoryUploadUrl, types::MemoryUpload> {
        Call::new(&self.client, &table::V2_MEMORY_GET_UPLOAD_URL, request)
    }

    /// Adds a file to the knowledge base.
    ///
    /// The file is part of the request (at most 5 MB) or was uploaded beforehand (at
    /// most 30 MB). Supported types are PDF, CSV, Excel (xlsx) and plain text. Velt
    /// responds immediately and processes the file in the background; poll the
    /// ingestion status to learn when it is done. The content of a file in the request
    /// must match its media type, and CSV and plain text must be UTF-8. Fails with
    /// `FAILED_PRECONDITION` if the upload is missing, has expired or was already
    /// ingested, and with `PERMISSION_DENIED` if it was made for another workspace,
    /// organization or document. Limited to 30 calls per minute per API key. Unknown
    /// fields are rejected.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{IngestMemoryKnowledge, MemoryFile};
    ///
    /// let request = IngestMemoryKnowledge::new("inline")
    ///     .file(
    ///         MemoryFile::new(
    ///             "brand-guidelines.pdf",
    ///             "application/pdf",
    ///             184320,
    ///             "JVBERi0xLjQK...",
    ///         ),
    ///     );
    /// let response = velt.v2().memory().ingest_knowledge(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/ingest` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/ingest)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `source` (required): The location of the file to ingest.
    /// - `file` (optional): A file in a request. Required if `source` is `inline`.
    /// - `file_ref` (optional): The reference of the uploaded file, returned with its
    ///   upload URL. Required, with `mimeType`, if `source` is `fileRef`. Each reference
    ///   can be ingested only once.
    /// - `mime_type` (optional): The media type of a file. For an upload, must be the
    ///   same when creating the upload URL, uploading the file and ingesting it.
    /// - `organization_id` (optional): The organization ID. Scopes the knowledge to
    ///   this organization. Required with `documentId`. For an uploaded file, must equal
    ///   the ID that its upload URL was created with.
    /// - `document_id` (optional): The document ID. Scopes the knowledge to this
    ///   document. Requires `organizationId`. For an uploaded file, must equal the ID
    ///   that its upload URL was created with.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/knowledge/ingest")]
    #[doc(alias = "memory/knowledge/ingest")]
    #[doc(alias = "ingest")]
    pub fn ingest_knowledge(
        &self,
        request: types::IngestMemoryKnowledge,
    ) -> Call<types::IngestMemoryKnowledge, types::MemoryIngestStarted> {
        Call::new(&self.client, &table::V2_MEMORY_INGEST_KNOWLEDGE, request)
    }

    /// Lists the active alerts.
    ///
    /// Returns at most 50 alerts, newest first, without dismissed and actioned alerts.
    /// The results are not paginated.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListMemoryAlerts;
    ///
    /// let response = velt.v2().memory().list_alerts(ListMemoryAlerts::new()).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/alerts/list` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/alerts/list)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/alerts/list")]
    #[doc(alias = "memory/alerts/list")]
    #[doc(alias = "list")]
    pub fn list_alerts(
        &self,
        request: types::ListMemoryAlerts,
    ) -> Call<types::ListMemoryAlerts, ::std::vec::Vec<types::MemoryAlert>> {
        Call::new(&self.client, &table::V2_MEMORY_LIST_ALERTS, request)
    }

    /// Lists the most recently uploaded knowledge sources.
    ///
    /// Returns at most 100 sources, newest first. The results are not paginated, so
    /// older sources cannot be listed. A duplicate has the status and the URLs of its
    /// original.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListMemoryKnowledge;
    ///
    /// let response = velt.v2().memory().list_knowledge(ListMemoryKnowledge::new()).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/list` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/list)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/knowledge/list")]
    #[doc(alias = "memory/knowledge/list")]
    #[doc(alias = "list")]
    pub fn list_knowledge(
        &self,
        request: types::ListMemoryKnowledge,
    ) -> Call<types::ListMemoryKnowledge, ::std::vec::Vec<types::MemoryKnowledgeSource>> {
        Call::new(&self.client, &table::V2_MEMORY_LIST_KNOWLEDGE, request)
    }

    /// Lists the rules extracted from a knowledge source.
    ///
    /// Intended for rule-based sources. Velt does not document the response for other
    /// sources.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListMemoryKnowledgeRules;
    ///
    /// let response = velt
    ///     .v2()
    ///     .memory()
    ///     .list_knowledge_rules(ListMemoryKnowledgeRules::new("src_9a8..."))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/rules` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/rules)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `source_id` (required): The knowledge source ID.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/knowledge/rules")]
    #[doc(alias = "memory/knowledge/rules")]
    #[doc(alias = "rules")]
    pub fn list_knowledge_rules(
        &self,
        request: types::ListMemoryKnowledgeRules,
    ) -> Call<types::ListMemoryKnowledgeRules, ::std::vec::Vec<types::MemoryKnowledgeRule>> {
        Call::new(
            &self.client,
            &table::V2_MEMORY_LIST_KNOWLEDGE_RULES,
            request,
        )
    }

    /// Marks an alert as actioned.
    ///
    /// The alert is no longer listed, and no operation makes it active again. Fails
    /// with `INTERNAL` (HTTP 500) if the alert does not exist.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::MarkMemoryAlertActioned;
    ///
    /// let response = velt
    ///     .v2()
    ///     .memory()
    ///     .mark_alert_actioned(MarkMemoryAlertActioned::new("alert_1"))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/alerts/action` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/alerts/action)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `alert_id` (required): The alert ID.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/alerts/action")]
    #[doc(alias = "memory/alerts/action")]
    #[doc(alias = "action")]
    pub fn mark_alert_actioned(
        &self,
        request: types::MarkMemoryAlertActioned,
    ) -> Call<types::MarkMemoryAlertActioned, types::Done> {
        Call::new(&self.client, &table::V2_MEMORY_MARK_ALERT_ACTIONED, request)
    }

    /// Lists judgments by their metadata, without semantic search.
    ///
    /// Returns the newest judgments, newest first. With `annotationId`, returns the
    /// newest judgments of that thread, but oldest first. The results are not
    /// paginated.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::QueryMemoryJudgments;
    ///
    /// let request = QueryMemoryJudgments::new()
    ///     .decision("rejected")
    ///     .reviewer_id("u_sarah")
    ///     .limit(20);
    /// let response = velt.v2().memory().query_judgments(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/judgments/query` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/judgments/query)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organization_id` (optional): The organization ID. Restricts the results to
    ///   this organization. Required with `annotationId`.
    /// - `document_id` (optional): The document ID. Restricts the results to this
    ///   document. Ignored without `organizationId`.
    /// - `decision` (optional): The decision recorded in a judgment.
    /// - `judge_type` (optional): Whether a person or an AI agent made the decision.
    /// - `content_type` (optional): The content type of the judgments to return.
    /// - `reviewer_id` (optional): The user ID of the reviewer whose judgments to
    ///   return.
    /// - `annotation_id` (optional): The ID of the annotation whose judgments to
    ///   return. Requires `organizationId`.
    /// - `limit` (optional, from 1, up to 100, by default 20): Maximum number of
    ///   judgments to return, from 1 to 100. Defaults to 20.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/judgments/query")]
    #[doc(alias = "memory/judgments/query")]
    #[doc(alias = "query")]
    pub fn query_judgments(
        &self,
        request: types::QueryMemoryJudgments,
    ) -> Call<types::QueryMemoryJudgments, types::MemoryJudgments> {
        Call::new(&self.client, &table::V2_MEMORY_QUERY_JUDGMENTS, request)
    }

    /// Runs a semantic search over past judgments.
    ///
    /// Filters apply after the search, to at most three times `limit` records, so the
    /// response may contain fewer than `limit` judgments even if more match.
    /// `filters.annotationId` and `recencyDays` replace the semantic search: Velt reads
    /// one comment thread or the most recent days instead. `filters.annotationId` takes
    /// precedence over `recencyDays`, and `recencyDays` over `filters.dateRange`.
    /// `filters.annotationId` requires `organizationId`. If the request is invalid,
    /// `details.issues` lists every invalid field.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{MemoryFilters, SearchMemory};
    ///
    /// let request = SearchMemory::new("marketing copy with unsupported medical claims")
    ///     .limit(5)
    ///     .filters(MemoryFilters::new().decision("rejected"));
    /// let response = velt.v2().memory().search(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/search` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/search)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `query` (required, at least 1 character): The text to search for. Required,
    ///   but ignored if `filters.annotationId` or `recencyDays` is set.
    /// - `embedding_type` (optional, by default "review"): The part of each judgment to
    ///   search. Defaults to `review`.
    /// - `scope` (optional): The scope of a search or suggestion. If omitted from a
    ///   search, it is derived from the IDs in the request.
    /// - `organization_id` (optional): The organization ID. Restricts the search to
    ///   this organization. Required with `filters.annotationId` and with the scopes
    ///   `organization` and `document`.
    /// - `document_id` (optional): The document ID. Restricts the search to this
    ///   document. Ignored without `organizationId`. Required with the scope `document`,
    ///   unless `filters.annotationId` is set.
    /// - `limit` (optional, from 1, up to 50, by default 10): Maximum number of
    ///   judgments to return, from 1 to 50. Defaults to 10.
    /// - `filters` (optional): Filters that restrict the judgments to use.
    /// - `recency_days` (optional, from 1, up to 365): The number of complete UTC days
    ///   before today to read instead of running a semantic search, from 1 to 365. Takes
    ///   precedence over `filters.dateRange`. Ignored if `filters.annotationId` is set.
    /// - `org_id` (optional): Alias of `organizationId`.
    /// - `doc_id` (optional): Alias of `documentId`.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/search")]
    #[doc(alias = "memory/search")]
    pub fn search(
        &self,
        request: types::SearchMemory,
    ) -> Call<types::SearchMemory, types::MemorySearchResults> {
        Call::new(&self.client, &table::V2_MEMORY_SEARCH, request)
    }

    /// Runs a semantic search over the knowledge base.
    ///
    /// Searches the whole workspace or the given sources. The search cannot be
    /// restricted to an organization or a document. If Velt cannot embed the query, it
    /// returns the most recently ingested items, without a score. Limited to 120 calls
    /// per minute per API key. Unknown fields are rejected.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::SearchMemoryKnowledge;
    ///
    /// let request = SearchMemoryKnowledge::new("citation policy")
    ///     .source_id("src_9a8...")
    ///     .limit(10);
    /// let response = velt.v2().memory().search_knowledge(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/search` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/search)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `query` (required): The search query, in natural language.
    /// - `source_id` (optional): The IDs of the knowledge sources to search: either one
    ///   ID or 2 to 30 IDs. An unknown ID yields no results. If omitted, the whole
    ///   workspace is searched.
    /// - `limit` (optional, from 1, up to 50, by default 10): Maximum number of
    ///   passages to return, rules included, from 1 to 50. Defaults to 10.
    /// - `include_rules` (optional, by default false): Whether to search the extracted
    ///   rules too. Defaults to false.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/knowledge/search")]
    #[doc(alias = "memory/knowledge/search")]
    #[doc(alias = "search")]
    pub fn search_knowledge(
        &self,
        request: types::SearchMemoryKnowledge,
    ) -> Call<types::SearchMemoryKnowledge, types::MemoryKnowledgeSearchResults> {
        Call::new(&self.client, &table::V2_MEMORY_SEARCH_KNOWLEDGE, request)
    }

    /// Fills the registry of active API keys.
    ///
    /// A one-time maintenance operation for Velt's operators. Documented in the data
    /// models of Velt's Node SDK, but not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::SeedActiveApiKeys;
    ///
    /// let response = velt
    ///     .v2()
    ///     .memory()
    ///     .seed_active_api_keys(SeedActiveApiKeys::new())
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/consolidation/seed-active-api-keys`. Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/consolidation/seed-active-api-keys")]
    #[doc(alias = "memory/consolidation/seed-active-api-keys")]
    pub fn seed_active_api_keys(
        &self,
        request: types::SeedActiveApiKeys,
    ) -> Call<types::SeedActiveApiKeys, types::UndocumentedResult> {
        Call::new(
            &self.client,
            &table::V2_MEMORY_SEED_ACTIVE_API_KEYS,
            request,
        )
    }

    /// Suggests a decision on a new item based on past judgments.
    ///
    /// Judgments with the decision `approved`, `agree`, `endorse` or
    /// `document_approved` count toward approval. Judgments with `rejected`, `disagree`
    /// or `document_rejected` count toward rejection. All other judgments count toward
    /// neither.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::SuggestMemoryDecision;
    ///
    /// let request = SuggestMemoryDecision::new(
    ///     "Ad copy: \"clinically proven to reduce wrinkles\"",
    /// );
    /// let response = velt.v2().memory().suggest(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/suggest` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/suggest)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `query` (required, at least 1 character): A description of the item to decide
    ///   on.
    /// - `organization_id` (optional): The organization ID. Restricts the suggestion to
    ///   judgments in this organization.
    /// - `document_id` (optional): The document ID. Restricts the suggestion to
    ///   judgments on this document. Ignored without `organizationId`.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/suggest")]
    #[doc(alias = "memory/suggest")]
    pub fn suggest(
        &self,
        request: types::SuggestMemoryDecision,
    ) -> Call<types::SuggestMemoryDecision, types::MemorySuggestions> {
        Call::new(&self.client, &table::V2_MEMORY_SUGGEST, request)
    }

    /// Starts the consolidation of Memory.
    ///
    /// A maintenance operation for Velt's operators. Documented in the data models of
    /// Velt's Node SDK, but not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::TriggerConsolidation;
    ///
    /// let response = velt
    ///     .v2()
    ///     .memory()
    ///     .trigger_consolidation(TriggerConsolidation::new().force(true))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/consolidation/trigger`. Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// Not part of Velt's REST reference.
    ///
    /// # Fields
    ///
    /// - `force` (optional): Whether to force the consolidation even if it is not due.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/consolidation/trigger")]
    #[doc(alias = "memory/consolidation/trigger")]
    pub fn trigger_consolidation(
        &self,
        request: types::TriggerConsolidation,
    ) -> Call<types::TriggerConsolidation, types::UndocumentedResult> {
        Call::new(
            &self.client,
            &table::V2_MEMORY_TRIGGER_CONSOLIDATION,
            request,
        )
    }

    /// Updates the stored alert settings.
    ///
    /// Merges the given settings into the stored ones. Velt stores the settings but
    /// does not apply them yet: regardless of the settings, it creates at most 3 alerts
    /// per workspace in any 7-day period.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{MemoryAlertConfigChanges, UpdateMemoryAlertConfig};
    ///
    /// let request = UpdateMemoryAlertConfig::new(
    ///     MemoryAlertConfigChanges::new()
    ///         .enabled(true)
    ///         .max_alerts_per_week(3)
    ///         .severity_threshold("medium"),
    /// );
    /// let response = velt.v2().memory().update_alert_config(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/alerts/config/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/alerts/config/update)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `config` (required): The alert settings to change. Omitted settings stay
    ///   unchanged. Velt also stores unknown fields.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/alerts/config/update")]
    #[doc(alias = "memory/alerts/config/update")]
    #[doc(alias = "update")]
    pub fn update_alert_config(
        &self,
        request: types::UpdateMemoryAlertConfig,
    ) -> Call<types::UpdateMemoryAlertConfig, types::Done> {
        Call::new(&self.client, &table::V2_MEMORY_UPDATE_ALERT_CONFIG, request)
    }

    /// Replaces the content of a rule-based knowledge source.
    ///
    /// Each call extracts and embeds the rules again and increments the version of the
    /// source. The chunks do not change. Velt determines whether a source is rule-based
    /// when it ingests the source. Fails with `FAILED_PRECONDITION` if the source is
    /// not rule-based and with `NOT_FOUND` if it is unknown.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateMemoryKnowledge;
    ///
    /// let request = UpdateMemoryKnowledge::new(
    ///     "src_9a8...",
    ///     "# Brand Guidelines v2\n\n- Always cite medical claims...",
    /// );
    /// let response = velt.v2().memory().update_knowledge(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/update)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `source_id` (required, at least 1 character): The knowledge source ID.
    /// - `new_content` (required, at least 1 character): The new content.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/memory/knowledge/update")]
    #[doc(alias = "memory/knowledge/update")]
    #[doc(alias = "update")]
    pub fn update_knowledge(
        &self,
        request: types::UpdateMemoryKnowledge,
    ) -> Call<types::UpdateMemoryKnowledge, types::MemoryKnowledgeUpdate> {
        Call::new(&self.client, &table::V2_MEMORY_UPDATE_KNOWLEDGE, request)
    }
}
