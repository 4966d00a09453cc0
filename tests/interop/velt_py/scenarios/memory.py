"""Memory: what is known of reviews, knowledge sources and alerts."""

import base64
import urllib.request

from velt_py.models.memory import (
    BackfillJudgmentsRequest,
    DeleteKnowledgeRequest,
    DismissAlertRequest,
    DownloadCanonicalMarkdownRequest,
    GetAlertConfigRequest,
    GetIngestStatusRequest,
    GetPatternsRequest,
    GetReviewerProfileRequest,
    GetStatsRequest,
    GetUploadUrlRequest,
    IngestKnowledgeRequest,
    ListAlertsRequest,
    ListExtractedRulesRequest,
    ListKnowledgeSourcesRequest,
    MarkAlertActionedRequest,
    MemoryAskRequest,
    MemorySearchRequest,
    MemorySuggestRequest,
    QueryJudgmentsRequest,
    SearchKnowledgeRequest,
    SeedActiveApiKeysRequest,
    TriggerConsolidationRequest,
    UpdateAlertConfigRequest,
    UpdateKnowledgeRequest,
)

from expect import ABSENT, Exactly, Unordered, bare, epoch_ms, match, non_empty, ok, refused

GUIDELINES = """# Guidelines

- Medical claims must cite a source.
- Never promise a result.
- Ensure that every image has a caption.
"""


def _ingest(velt, text=GUIDELINES, **fields):
    data = text.encode()
    return velt.api.memory.ingestKnowledge(
        IngestKnowledgeRequest(
            source="inline",
            file={
                "base64": base64.b64encode(data).decode(),
                "mimeType": "text/plain",
                "fileName": "guidelines.txt",
                "fileSize": len(data),
            },
            **fields,
        )
    )


def _given_source(velt, text=GUIDELINES):
    return bare(
        _ingest(velt, text), {"status": "processing", "sourceId": non_empty, "message": str}
    )["sourceId"]


def a_new_workspace_knows_nothing(velt):
    memory = velt.api.memory
    bare(
        memory.search(MemorySearchRequest(query="medical claims")),
        {"results": [], "totalInScope": 0, "searchLatencyMs": int},
    )
    bare(
        memory.queryJudgments(QueryJudgmentsRequest(decision="rejected")),
        {"results": [], "total": 0},
    )
    bare(
        memory.suggest(MemorySuggestRequest(query="clinically proven")),
        {"primary": None, "conflict": None},
    )
    bare(
        memory.ask(MemoryAskRequest(question="May we make medical claims?")),
        {"answer": "", "citations": [], "confidence": 0, "recordsSearched": 0},
    )
    bare(memory.getReviewerProfile(GetReviewerProfileRequest(targetUserId="ada")), None)
    bare(memory.getPatterns(GetPatternsRequest()), [])
    bare(
        memory.getStats(GetStatsRequest()),
        Exactly(
            {
                "totalActivities": 0,
                "totalProfiles": 0,
                "totalPatterns": 0,
                "totalKnowledgeSources": 0,
            }
        ),
    )
    bare(memory.listKnowledgeSources(ListKnowledgeSourcesRequest()), [])
    bare(memory.listAlerts(ListAlertsRequest()), [])
    bare(memory.getAlertConfig(GetAlertConfigRequest()), {"enabled": True})
    bare(
        memory.downloadCanonicalMarkdown(DownloadCanonicalMarkdownRequest(sourceId="src_nowhere")),
        None,
    )


def knowledge_is_ingested_searched_and_deleted(velt):
    memory = velt.api.memory
    source_id = _given_source(velt)
    bare(
        memory.getIngestStatus(GetIngestStatusRequest(sourceId=source_id)),
        {
            "status": "completed",
            "sourceId": source_id,
            "mimeType": "text/plain",
            "startedAt": epoch_ms,
            "updatedAt": epoch_ms,
            "extractedRulesCount": 3,
        },
    )
    bare(
        memory.listKnowledgeSources(ListKnowledgeSourcesRequest()),
        [
            {
                "id": source_id,
                "sourceType": "upload",
                "fileName": "guidelines.txt",
                "uploadedAt": epoch_ms,
                "mimeType": "text/plain",
                "embeddingStatus": "completed",
            }
        ],
    )
    bare(memory.getStats(GetStatsRequest()), {"totalKnowledgeSources": 1})
    text = bare(
        memory.downloadCanonicalMarkdown(DownloadCanonicalMarkdownRequest(sourceId=source_id)), str
    )
    match("Medical claims must cite a source." in text, True)
    bare(
        memory.listExtractedRules(ListExtractedRulesRequest(sourceId=source_id)),
        [
            {"id": non_empty, "content": "Medical claims must cite a source.", "index": 0},
            {"content": "Never promise a result.", "index": 1},
            {"content": "Ensure that every image has a caption.", "index": 2},
        ],
    )
    # A source of rules is searched with its rules only.
    bare(
        memory.searchKnowledge(SearchKnowledgeRequest(query="claims", sourceId=source_id)),
        {"results": []},
    )
    found = bare(
        memory.searchKnowledge(
            SearchKnowledgeRequest(query="claims", sourceId=source_id, includeRules=True)
        ),
        {"results": [{}, {}, {}], "recordsSearched": int},
    )
    rule = {"kind": "rule", "ruleId": non_empty, "sourceId": source_id}
    match(
        found["results"][0], {**rule, "text": "Medical claims must cite a source.", "score": ABSENT}
    )
    bare(
        memory.searchKnowledge(SearchKnowledgeRequest(query="claims", sourceId="src_nowhere")),
        {"results": []},
    )
    bare(
        memory.updateKnowledge(
            UpdateKnowledgeRequest(
                sourceId=source_id,
                newContent=GUIDELINES.replace("Never promise a result", "Never promise anything"),
            )
        ),
        {
            "diff": {
                "added": ["Never promise anything."],
                "removed": ["Never promise a result."],
                "unchanged": 2,
            },
            "newVersion": 2,
        },
    )
    bare(
        memory.listExtractedRules(ListExtractedRulesRequest(sourceId=source_id)),
        Unordered(
            [
                {"content": "Medical claims must cite a source."},
                {"content": "Never promise anything."},
                {"content": "Ensure that every image has a caption."},
            ]
        ),
    )
    bare(
        memory.deleteKnowledge(DeleteKnowledgeRequest(sourceId=source_id)),
        Exactly(
            {"status": "deleted", "sourceId": source_id, "deletedChunks": int, "deletedRules": 3}
        ),
    )
    bare(memory.listKnowledgeSources(ListKnowledgeSourcesRequest()), [])
    for call, request in (
        (memory.getIngestStatus, GetIngestStatusRequest(sourceId=source_id)),
        (memory.deleteKnowledge, DeleteKnowledgeRequest(sourceId=source_id)),
        (
            memory.updateKnowledge,
            UpdateKnowledgeRequest(sourceId=source_id, newContent="- It must."),
        ),
    ):
        refused(call(request), "NOT_FOUND")


def only_rules_have_versions(velt):
    source_id = _given_source(velt, "Our readers like short texts.")
    bare(
        velt.api.memory.searchKnowledge(SearchKnowledgeRequest(query="texts", limit=5)),
        {"results": [{"sourceId": source_id, "text": "Our readers like short texts."}]},
    )
    refused(
        velt.api.memory.updateKnowledge(
            UpdateKnowledgeRequest(sourceId=source_id, newContent="- Texts must be short.")
        ),
        "FAILED_PRECONDITION",
        "Version diff is only supported for rule-based knowledge sources.",
    )


def the_same_file_is_recognized(velt):
    first, second = _given_source(velt), _given_source(velt)
    match(first == second, False)
    bare(
        velt.api.memory.getIngestStatus(GetIngestStatusRequest(sourceId=second)),
        {"status": "completed", "extractedRulesCount": 3},
    )


def a_file_is_uploaded_and_ingested(velt):
    memory = velt.api.memory
    data = GUIDELINES.encode()
    upload = bare(
        memory.getUploadUrl(
            GetUploadUrlRequest(
                mimeType="text/plain", fileSize=len(data), fileName="guidelines.txt"
            )
        ),
        {"uploadUrl": non_empty, "fileRef": non_empty, "expiresAt": epoch_ms},
    )
    request = urllib.request.Request(
        upload["uploadUrl"], method="PUT", data=data, headers={"content-type": "text/plain"}
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        match(response.status, 200)
    ingest = IngestKnowledgeRequest(
        source="fileRef", fileRef=upload["fileRef"], mimeType="text/plain"
    )
    source_id = bare(memory.ingestKnowledge(ingest), {"status": "processing"})["sourceId"]
    bare(
        memory.listExtractedRules(ListExtractedRulesRequest(sourceId=source_id)),
        [{"content": "Medical claims must cite a source."}, {}, {}],
    )
    # An uploaded file can be used once.
    refused(memory.ingestKnowledge(ingest), "FAILED_PRECONDITION")


def requests_with_a_wrong_scope_are_refused(velt):
    details = refused(_ingest(velt, documentId="launch-plan"), "INVALID_ARGUMENT")
    match(details, {"issues": non_empty})


def alerts_are_dismissed_and_acted_on(velt):
    memory = velt.api.memory
    bare(memory.listAlerts(ListAlertsRequest()), [])
    for number in (1, 2):
        velt.store(
            "memoryAlerts",
            [f"alert_{number}"],
            {
                "id": f"alert_{number}",
                "apiKey": velt.api_key,
                "alertType": "anomaly",
                "severity": "medium",
                "title": "Approval rate dropped",
                "description": "From 72 % to 45 %.",
                "evidence": {"metric": "approvalRate"},
                "suggestedAction": "Review recent rejections.",
                "actionUrl": None,
                "status": "active",
                "createdAt": 1731432000000 + number,
                "dismissedAt": None,
                "dismissedBy": None,
                "dedupKey": f"anomaly:{number}",
            },
        )
    bare(
        memory.listAlerts(ListAlertsRequest()),
        [
            {"id": "alert_2", "status": "active"},
            {"id": "alert_1", "title": "Approval rate dropped"},
        ],
    )
    bare(memory.dismissAlert(DismissAlertRequest(alertId="alert_1")), Exactly({"success": True}))
    bare(memory.listAlerts(ListAlertsRequest()), [{"id": "alert_2"}])
    bare(memory.dismissAlert(DismissAlertRequest(alertId="alert_1")), {"success": True})
    bare(
        memory.markAlertActioned(MarkAlertActionedRequest(alertId="alert_2")),
        Exactly({"success": True}),
    )
    bare(memory.listAlerts(ListAlertsRequest()), [])
    refused(memory.dismissAlert(DismissAlertRequest(alertId="nowhere")), "INTERNAL")
    refused(memory.markAlertActioned(MarkAlertActionedRequest(alertId="nowhere")), "INTERNAL")


def alerts_are_configured(velt):
    memory = velt.api.memory
    for config in (
        {"maxAlertsPerWeek": 3, "severityThreshold": "medium"},
        {"severityThreshold": "high"},
    ):
        bare(
            memory.updateAlertConfig(UpdateAlertConfigRequest(config=config)),
            Exactly({"success": True}),
        )
    bare(
        memory.getAlertConfig(GetAlertConfigRequest()),
        {"enabled": True, "maxAlertsPerWeek": 3, "severityThreshold": "high", "status": ABSENT},
    )


def operators_start_their_jobs(velt):
    memory = velt.api.memory
    # Velt does not document what these return.
    ok(memory.triggerConsolidation(TriggerConsolidationRequest(force=True)))
    ok(memory.seedActiveApiKeys(SeedActiveApiKeysRequest()))
    ok(memory.backfillJudgments(BackfillJudgmentsRequest(batchSize=500)))
