// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `memory`.

use crate::{Client, call::Call, types};
use velt_client::table;

/// What Velt learns from review decisions and from the guidelines that you give it.
/// It can be searched and asked, and suggests decisions.
///
/// [`Client::v2`]`().memory()` gives this handle.
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

    /// Answers a question from judgments and knowledge.
    ///
    /// The answer is empty and its confidence 0 if nothing relevant was found.
    /// `filters.annotationId` takes precedence over `recencyDays`, and `recencyDays`
    /// over `filters.dateRange`. `filters.annotationId` requires `organizationId`.
    /// Documents in `filters.excludeDocumentIds` can still influence the answer through
    /// profiles, patterns and alerts. An invalid request fails with every invalid field
    /// in `details.issues`. Every call asks a model and costs money, so a lost call is
    /// not retried.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AskMemory;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .ask(AskMemory::new("How do we handle marketing copy that makes medical claims?"))
    ///     .await?;
    /// println!("{answer:?}");
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
    /// - `organizationId` (optional): Considers this organization only.
    /// - `documentId` (optional): Considers this document only. Ignored without
    ///   `organizationId`.
    /// - `filters` (optional): Which judgments count.
    /// - `recencyDays` (optional, from 1, up to 365): Considers this many complete days
    ///   (UTC) before today, in place of a search by meaning. Goes before
    ///   `filters.dateRange`; ignored with `filters.annotationId`.
    /// - `orgId` (optional): Another name of `organizationId`.
    /// - `docId` (optional): Another name of `documentId`.
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
    /// Velt's Node SDK, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::BackfillJudgments;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .backfill_judgments(BackfillJudgments::new().batch_size(500))
    ///     .await?;
    /// println!("{answer:?}");
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
    /// - `storeDbId` (optional): The store ID. Required if `allApiKeysInStore` is
    ///   `true`.
    /// - `resumeFrom` (optional): The cursor to resume from.
    /// - `batchSize` (optional, from 1, up to 1000, by default 500): The number of
    ///   items per batch.
    /// - `timestampLowerBoundMs` (optional): The lower bound of the timestamps, in
    ///   milliseconds.
    /// - `timestampUpperBoundMs` (optional): The upper bound of the timestamps, in
    ///   milliseconds.
    /// - `force` (optional): Whether to force the backfill.
    /// - `allApiKeysInStore` (optional): Whether to include all API keys of the store.
    ///   Requires `storeDbId`.
    /// - `migrateOldSdk` (optional): Whether to migrate the judgments of legacy SDKs.
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
    /// Fails with `ABORTED` (HTTP 409) while the source is processed, and while others
    /// count as duplicates of it; then `details.dependentCount` says how many. A source
    /// that is not known, or is one of another workspace, fails with `NOT_FOUND`; after
    /// a retry this may mean that the first attempt deleted it. At most 30 calls a
    /// minute are allowed for an API key. Fields that Velt does not know make the call
    /// fail.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteMemoryKnowledge;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .delete_knowledge(DeleteMemoryKnowledge::new("src_9a8..."))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/delete)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `sourceId` (required): The knowledge source to delete.
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
    /// The alert is no longer listed. A repeated call succeeds and renews the time of
    /// the dismissal. For an alert that does not exist Velt answers with HTTP 500 and
    /// `INTERNAL`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DismissMemoryAlert;
    ///
    /// let request: DismissMemoryAlert = serde_json::from_str(
    ///     r#"{
    ///   "alertId": "alert_1",
    ///   "user": {
    ///     "uid": "user_1"
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .dismiss_alert(request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/alerts/dismiss` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/alerts/dismiss)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `alertId` (required): The alert to dismiss.
    /// - `user` (optional): Who dismisses the alert. Without it, Velt stores an empty
    ///   text.
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

    /// Gets the Markdown that was made of a knowledge source.
    ///
    /// The result is null if the source is not known, belongs to another workspace, is
    /// still processed or has no Markdown; the status of the ingestion tells which. For
    /// a duplicate it is the Markdown of the original, once that is completed.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DownloadMemoryKnowledge;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .download_knowledge(DownloadMemoryKnowledge::new("src_9a8..."))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/download` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/download)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `sourceId` (required): The knowledge source.
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

    /// Gets the stored settings of alerts.
    ///
    /// Without any update before, only `enabled` is there, and it is true. Velt keeps
    /// the settings without applying them yet: it makes at most 3 alerts within 7 days
    /// for a workspace, whatever they say.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetMemoryAlertConfig;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .get_alert_config(GetMemoryAlertConfig::new())
    ///     .await?;
    /// println!("{answer:?}");
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

    /// Gets how far the ingestion of a knowledge source is.
    ///
    /// To be repeated until the status is `completed` or `failed`. At most 600 calls a
    /// minute are allowed for an API key. Fields that Velt does not know make the call
    /// fail.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetMemoryIngestStatus;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .get_ingest_status(GetMemoryIngestStatus::new("src_9a8..."))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/ingest-status` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/ingest-status)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `sourceId` (required): The knowledge source that is ingested.
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

    /// Gets the patterns that Memory has found in the decisions.
    ///
    /// Gives at most 100, the one that was updated last first. There are no further
    /// pages.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetMemoryPatterns;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .get_patterns(GetMemoryPatterns::new())
    ///     .await?;
    /// println!("{answer:?}");
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

    /// Gets the profile of a reviewer.
    ///
    /// The profile is made from judgments, so it takes some of them to mean something.
    /// The result is null if there is none yet.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetMemoryProfile;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .get_profile(GetMemoryProfile::new().target_user_id("u_sarah"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/profiles/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/profiles/get)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `targetUserId` (optional): The user ID of the reviewer. Velt's documentation
    ///   contradicts itself on a request without it: its API reference says that the
    ///   result is null, its Node SDK types say that the ID defaults to the caller.
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

    /// Gets how much Memory holds for the workspace.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetMemoryStats;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .get_stats(GetMemoryStats::new())
    ///     .await?;
    /// println!("{answer:?}");
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

    /// Makes a URL for the upload of a file to be ingested.
    ///
    /// The file is sent there by PUT with the same `Content-Type` as `mimeType`; the
    /// `fileRef` of the answer is then ingested. Each call takes one of 50 places of
    /// the workspace, until the file is ingested; with none left it fails with
    /// `RESOURCE_EXHAUSTED`. At most 100 calls a minute are allowed for an API key.
    /// Fields that Velt does not know make the call fail.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetMemoryUploadUrl;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .get_upload_url(GetMemoryUploadUrl::new("application/pdf", 8421376).file_name("brand-guidelines.pdf"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/upload-url` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/upload-url)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `mimeType` (required): The media type of a file. For an upload it is the same
    ///   when the URL is made, when the file is sent there and when it is ingested.
    /// - `fileSize` (required, from 1, up to 31457280): The size of the file, in bytes.
    /// - `fileName` (optional, at least 1 character, at most 255 characters): The name
    ///   of the file.
    /// - `organizationId` (optional): The organization that the knowledge is for.
    ///   Needed with `documentId`.
    /// - `documentId` (optional): The document that the knowledge is for. Only together
    ///   with `organizationId`.
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
    /// The file comes with the request, up to 5 MB, or was uploaded before, up to 30
    /// MB. PDF, CSV, Excel (xlsx) and plain text are possible. Velt answers at once and
    /// works on the file afterwards; the status of the ingestion says when it is done.
    /// A file that comes with the request has to be what its type says, and CSV and
    /// plain text have to be UTF-8. An upload that is missing, has expired or was
    /// ingested before fails with `FAILED_PRECONDITION`, one that was made for another
    /// workspace, organization or document with `PERMISSION_DENIED`. At most 30 calls a
    /// minute are allowed for an API key. Fields that Velt does not know make the call
    /// fail.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::IngestMemoryKnowledge;
    ///
    /// let request: IngestMemoryKnowledge = serde_json::from_str(
    ///     r#"{
    ///   "source": "inline",
    ///   "file": {
    ///     "base64": "JVBERi0xLjQK...",
    ///     "mimeType": "application/pdf",
    ///     "fileName": "brand-guidelines.pdf",
    ///     "fileSize": 184320
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .ingest_knowledge(request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/ingest` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/ingest)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `source` (required): Where the file to ingest is.
    /// - `file` (optional): A file in a request. Needed if `source` is `inline`.
    /// - `fileRef` (optional): The file that was uploaded, by the `fileRef` that came
    ///   with the URL for it. Needed, with `mimeType`, if `source` is `fileRef`. It can
    ///   be ingested once.
    /// - `mimeType` (optional): The media type of a file. For an upload it is the same
    ///   when the URL is made, when the file is sent there and when it is ingested.
    /// - `organizationId` (optional): The organization that the knowledge is for; for
    ///   an upload the same as when its URL was made. Needed with `documentId`.
    /// - `documentId` (optional): The document that the knowledge is for; for an upload
    ///   the same as when its URL was made. Only together with `organizationId`.
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
    /// Gives at most 50, the newest first, without those that were dismissed or acted
    /// upon. There are no further pages.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListMemoryAlerts;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .list_alerts(ListMemoryAlerts::new())
    ///     .await?;
    /// println!("{answer:?}");
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

    /// Lists the knowledge sources that were uploaded last.
    ///
    /// Gives at most 100, the newest first. There are no further pages, so older ones
    /// cannot be listed. A duplicate has the status and the URLs of its original.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListMemoryKnowledge;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .list_knowledge(ListMemoryKnowledge::new())
    ///     .await?;
    /// println!("{answer:?}");
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

    /// Lists the rules that were extracted from a knowledge source.
    ///
    /// Meant for sources that consist of rules; what others give is not documented.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::ListMemoryKnowledgeRules;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .list_knowledge_rules(ListMemoryKnowledgeRules::new("src_9a8..."))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/rules` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/rules)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `sourceId` (required): The knowledge source.
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

    /// Marks an alert as acted upon.
    ///
    /// The alert is no longer listed, and no operation makes it active again. For an
    /// alert that does not exist Velt answers with HTTP 500 and `INTERNAL`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::MarkMemoryAlertActioned;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .mark_alert_actioned(MarkMemoryAlertActioned::new("alert_1"))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/alerts/action` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/alerts/action)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `alertId` (required): The alert to mark.
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

    /// Lists judgments by what is known of them, without a search by meaning.
    ///
    /// Gives the newest first; with `annotationId` the newest of that thread, the
    /// oldest of them first. There are no further pages.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::QueryMemoryJudgments;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .query_judgments(QueryMemoryJudgments::new().decision("rejected").reviewer_id("u_sarah").limit(20))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/judgments/query` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/judgments/query)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organizationId` (optional): Judgments in this organization only. Needed with
    ///   `annotationId`.
    /// - `documentId` (optional): Judgments on this document only. Ignored without
    ///   `organizationId`.
    /// - `decision` (optional): What was decided.
    /// - `judgeType` (optional): Who or what decided.
    /// - `contentType` (optional): Judgments on this type of content only.
    /// - `reviewerId` (optional): Judgments of this user only.
    /// - `annotationId` (optional): Judgments of this thread of comments only. Only
    ///   together with `organizationId`.
    /// - `limit` (optional, from 1, up to 100, by default 20): How many judgments to
    ///   give at the most.
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

    /// Searches past judgments by meaning.
    ///
    /// Filters apply after the search, to at most three times `limit` records, so that
    /// fewer may be left than there are. With `filters.annotationId` or `recencyDays`
    /// there is no search by meaning: a thread or the latest days are read.
    /// `filters.annotationId` goes before `recencyDays`, and `recencyDays` before
    /// `filters.dateRange`. `filters.annotationId` needs `organizationId`. A request
    /// that is not valid fails with every wrong field in `details.issues`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::SearchMemory;
    ///
    /// let request: SearchMemory = serde_json::from_str(
    ///     r#"{
    ///   "query": "marketing copy with unsupported medical claims",
    ///   "limit": 5,
    ///   "filters": {
    ///     "decision": "rejected"
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .search(request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/search` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/search)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `query` (required, at least 1 character): What to search for. Needed, but
    ///   ignored, with `filters.annotationId` or `recencyDays`.
    /// - `embeddingType` (optional, by default "review"): What to search through.
    /// - `scope` (optional): How far a search or a suggestion reaches. Left out of a
    ///   search, it follows from the ids that are sent.
    /// - `organizationId` (optional): Searches this organization only. Needed with the
    ///   scopes `organization` and `document`, and with `filters.annotationId`.
    /// - `documentId` (optional): Searches this document only. Ignored without
    ///   `organizationId`. Needed with the scope `document`, unless there is
    ///   `filters.annotationId`.
    /// - `limit` (optional, from 1, up to 50, by default 10): How many judgments to
    ///   give at the most.
    /// - `filters` (optional): Which judgments count.
    /// - `recencyDays` (optional, from 1, up to 365): Gives what happened in this many
    ///   complete days (UTC) before today, in place of a search by meaning. Goes before
    ///   `filters.dateRange`; ignored with `filters.annotationId`.
    /// - `orgId` (optional): Another name of `organizationId`.
    /// - `docId` (optional): Another name of `documentId`.
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

    /// Searches the content of the knowledge base by meaning.
    ///
    /// Searches the whole workspace or the given sources; there is no search by
    /// organization or document. If the query cannot be embedded, Velt gives the items
    /// that were ingested last, without a score. At most 120 calls a minute are allowed
    /// for an API key. Fields that Velt does not know make the call fail.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::SearchMemoryKnowledge;
    ///
    /// let request: SearchMemoryKnowledge = serde_json::from_str(
    ///     r#"{
    ///   "query": "citation policy",
    ///   "sourceId": "src_9a8...",
    ///   "limit": 10
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .search_knowledge(request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/search` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/search)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `query` (required): What to search for, in natural language.
    /// - `sourceId` (optional): The knowledge sources to search: one, or 2 to 30. One
    ///   that is not known has no results.
    /// - `limit` (optional, from 1, up to 50, by default 10): How many passages to give
    ///   at the most, rules included.
    /// - `includeRules` (optional, by default false): Whether to search the extracted
    ///   rules too.
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
    /// A maintenance operation for Velt's operators that runs once. Documented in the
    /// data models of Velt's Node SDK, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::SeedActiveApiKeys;
    ///
    /// let request: SeedActiveApiKeys = serde_json::from_str(
    ///     r#"{}"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .seed_active_api_keys(request)
    ///     .await?;
    /// println!("{answer:?}");
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

    /// Suggests a decision on a new item from past judgments.
    ///
    /// The decisions `approved`, `agree`, `endorse` and `document_approved` speak for
    /// approving, `rejected`, `disagree` and `document_rejected` for rejecting; all
    /// others for neither.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::SuggestMemoryDecision;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .suggest(SuggestMemoryDecision::new("Ad copy: \"clinically proven to reduce wrinkles\""))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/suggest` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/suggest)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `query` (required, at least 1 character): What is to be decided on.
    /// - `organizationId` (optional): Considers this organization only.
    /// - `documentId` (optional): Considers this document only. Ignored without
    ///   `organizationId`.
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

    /// Starts the consolidation of the memory.
    ///
    /// A maintenance operation for Velt's operators. Documented in the data models of
    /// Velt's Node SDK, not in its REST reference.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::TriggerConsolidation;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .trigger_consolidation(TriggerConsolidation::new().force(true))
    ///     .await?;
    /// println!("{answer:?}");
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
    /// - `force` (optional): Whether to consolidate even if consolidation is not due.
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

    /// Updates the stored settings of alerts.
    ///
    /// What is sent is merged into what is stored. Velt keeps the settings without
    /// applying them yet: it makes at most 3 alerts within 7 days for a workspace,
    /// whatever they say.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateMemoryAlertConfig;
    ///
    /// let request: UpdateMemoryAlertConfig = serde_json::from_str(
    ///     r#"{
    ///   "config": {
    ///     "enabled": true,
    ///     "maxAlertsPerWeek": 3,
    ///     "severityThreshold": "medium"
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .update_alert_config(request)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/alerts/config/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/alerts/config/update)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `config` (required): The settings to change. What is left out stays as it is;
    ///   fields that Velt does not know are stored too.
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

    /// Replaces the content of a knowledge source that consists of rules.
    ///
    /// Velt extracts and embeds the rules anew and raises the version of the source, at
    /// each call; chunks stay as they are. Velt decides when it ingests a source if
    /// that consists of rules; any other fails with `FAILED_PRECONDITION`, and one that
    /// is not known with `NOT_FOUND`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateMemoryKnowledge;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .memory()
    ///     .update_knowledge(UpdateMemoryKnowledge::new("src_9a8...", "# Brand Guidelines v2\n\n- Always cite medical claims..."))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/memory/knowledge/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/memory/knowledge/update)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `sourceId` (required, at least 1 character): The knowledge source to update.
    /// - `newContent` (required, at least 1 character): The new content.
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
