//! Memory as a customer would use it.

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

use super::uploads;
use crate::{
    testing::{START, TestSandbox},
    world::Switches,
};

const RULES: &str = "# Images\n- All images must be WEBP.\n- Never use GIF.\n";

fn inline(media_type: &str, content: &str) -> Value {
    json!({ "source": "inline", "file": {
        "fileName": "guide.txt",
        "mimeType": media_type,
        "fileSize": content.len().max(1),
        "base64": BASE64_STANDARD.encode(content),
    } })
}

async fn ingest(sandbox: &TestSandbox, data: Value) -> String {
    let result = sandbox.result("/v2/memory/knowledge/ingest", data).await;
    assert_eq!(result["status"], "processing");
    result["sourceId"].as_str().unwrap().to_owned()
}

/// Sends a request about a source.
async fn of(sandbox: &TestSandbox, operation: &str, source: &str) -> Value {
    let path = format!("/v2/memory/knowledge/{operation}");
    sandbox.result(&path, json!({ "sourceId": source })).await
}

async fn search(sandbox: &TestSandbox, mut data: Value) -> Vec<String> {
    data["query"] = json!("images");
    let result = sandbox.result("/v2/memory/knowledge/search", data).await;
    let passages = result["results"].as_array().unwrap();
    assert_eq!(result["recordsSearched"], passages.len());
    let texts = passages.iter().map(|passage| passage["text"].as_str());
    texts.map(|text| text.unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_memory_without_decisions_says_so() {
    let sandbox = TestSandbox::new();
    ingest(&sandbox, inline("text/plain", RULES)).await;
    for (path, data, expected) in [
        (
            "ask",
            json!({ "question": "Why?" }),
            json!({ "answer": "", "citations": [], "confidence": 0, "recordsSearched": 0 }),
        ),
        (
            "search",
            json!({ "query": "claims" }),
            json!({ "results": [], "totalInScope": 0, "searchLatencyMs": 0 }),
        ),
        (
            "suggest",
            json!({ "query": "claims" }),
            json!({ "primary": null, "conflict": null }),
        ),
        (
            "judgments/query",
            json!({}),
            json!({ "results": [], "total": 0 }),
        ),
        ("patterns/get", json!({}), json!([])),
        (
            "profiles/get",
            json!({ "targetUserId": "ada" }),
            json!(null),
        ),
        (
            "stats/get",
            json!({}),
            json!({
                "totalActivities": 0,
                "totalProfiles": 0,
                "totalPatterns": 0,
                "totalKnowledgeSources": 1,
            }),
        ),
    ] {
        let path = format!("/v2/memory/{path}");
        assert_eq!(sandbox.result(&path, data).await, expected, "{path}");
    }
    for path in [
        "backfill/judgments",
        "consolidation/trigger",
        "consolidation/seed-active-api-keys",
    ] {
        sandbox
            .result(&format!("/v2/memory/{path}"), json!({}))
            .await;
    }
}

#[tokio::test]
async fn an_unknown_key_is_not_found() {
    let mut sandbox = TestSandbox::new();
    sandbox.headers[0].1 = "invalid".to_owned();
    let path = "/v2/memory/stats/get";
    sandbox.refused(path, json!({}), "NOT_FOUND").await;
    let path = "/v2/agents/get";
    sandbox.refused(path, json!({}), "PERMISSION_DENIED").await;
}

#[tokio::test]
async fn errors_list_each_invalid_field() {
    let sandbox = TestSandbox::new();
    let data = json!({ "limit": 99, "filters": { "decision": "maybe" } });
    let (status, error) = sandbox.error("/v2/memory/search", data).await;
    assert_eq!(status, 400);
    let issues = error["details"]["issues"].as_array().unwrap();
    let mut found: Vec<(&str, String)> = issues
        .iter()
        .map(|issue| (issue["code"].as_str().unwrap(), issue["path"].to_string()))
        .collect();
    found.sort_unstable();
    assert_eq!(
        found,
        [
            ("invalid_enum_value", r#"["filters","decision"]"#.to_owned()),
            ("invalid_type", r#"["query"]"#.to_owned()),
            ("too_big", r#"["limit"]"#.to_owned()),
        ]
    );
    let required = json!({
        "code": "invalid_type",
        "path": ["query"],
        "message": "query is required",
    });
    assert!(issues.contains(&required), "{issues:?}");

    let range = json!({ "start": "2026-01-02", "end": START });
    let data = json!({ "question": "Why?", "filters": { "dateRange": range } });
    let (_, error) = sandbox.error("/v2/memory/ask", data).await;
    let path = json!(["filters", "dateRange", "start"]);
    assert_eq!(error["details"]["issues"][0]["path"], path);
    let range = json!({ "start": "2025-12-31T00:00:00Z", "end": START });
    let data = json!({ "question": "Why?", "filters": { "dateRange": range } });
    sandbox.result("/v2/memory/ask", data).await;
}

#[tokio::test]
async fn rules_are_read_from_a_text_and_compared_with_those_of_the_next() {
    let sandbox = TestSandbox::new();
    let source = ingest(&sandbox, inline("text/plain", RULES)).await;
    assert_eq!(of(&sandbox, "download", &source).await, RULES);
    let rules = of(&sandbox, "rules", &source).await;
    assert_eq!(rules[0]["content"], "All images must be WEBP.");
    assert_eq!(rules[1]["category"], "Images");
    assert_eq!(rules[1]["index"], 1);

    sandbox.advance(1000);
    let path = "/v2/memory/knowledge/update";
    let new_text = "- Always use SVG.\n- Never use GIF.\n";
    let data = json!({ "sourceId": source, "newContent": new_text });
    assert_eq!(
        sandbox.result(path, data).await,
        json!({
            "diff": {
                "added": ["Always use SVG."],
                "removed": ["All images must be WEBP."],
                "unchanged": 1,
            },
            "newVersion": 2,
        })
    );
    assert_eq!(of(&sandbox, "download", &source).await, new_text);
    let new_rules = of(&sandbox, "rules", &source).await;
    assert_eq!(new_rules[1]["id"], rules[1]["id"]);
    assert_eq!(new_rules[1]["category"], json!(null));
    assert_eq!(
        of(&sandbox, "delete", &source).await,
        json!({
            "status": "deleted",
            "sourceId": source,
            "deletedChunks": 0,
            "deletedRules": 2,
        })
    );
    assert_eq!(of(&sandbox, "rules", &source).await, json!([]));
    assert_eq!(of(&sandbox, "download", &source).await, json!(null));
}

#[tokio::test]
async fn only_rules_can_be_updated() {
    let sandbox = TestSandbox::new();
    let source = ingest(&sandbox, inline("text/csv", "- must,a\n- must,b\n")).await;
    assert_eq!(of(&sandbox, "rules", &source).await, json!([]));
    let path = "/v2/memory/knowledge/update";
    let data = json!({ "sourceId": source, "newContent": RULES });
    let said = sandbox.refused(path, data, "FAILED_PRECONDITION").await;
    assert_eq!(
        said,
        "Version diff is only supported for rule-based knowledge sources."
    );
    let data = json!({ "sourceId": "src_1", "newContent": RULES });
    sandbox.refused(path, data, "NOT_FOUND").await;
}

#[tokio::test]
async fn a_search_finds_the_newest_passages() {
    let sandbox = TestSandbox::new();
    let brief = ingest(&sandbox, inline("text/plain", "One.\n\nTwo.\n")).await;
    let table = ingest(&sandbox, inline("text/csv", "a,b\n1,2\n")).await;
    let rules = ingest(&sandbox, inline("text/plain", RULES)).await;
    let again = ingest(&sandbox, inline("text/plain", "One.\n\nTwo.\n")).await;
    assert_eq!(
        search(&sandbox, json!({})).await,
        ["a,b", "1,2", "One.", "Two."]
    );
    assert_eq!(search(&sandbox, json!({ "limit": 1 })).await, ["a,b"]);
    for source in [&brief, &again] {
        let found = search(&sandbox, json!({ "sourceId": source })).await;
        assert_eq!(found, ["One.", "Two."]);
    }
    let several = json!({ "sourceId": [table, "src_1"] });
    assert_eq!(search(&sandbox, several).await, ["a,b", "1,2"]);
    assert_eq!(
        search(&sandbox, json!({ "sourceId": "src_1" })).await,
        [""; 0]
    );

    let path = "/v2/memory/knowledge/search";
    let data = json!({ "query": "images", "sourceId": rules, "includeRules": true, "limit": 1 });
    let result = sandbox.result(path, data).await;
    let id = of(&sandbox, "rules", &rules).await[0]["id"].take();
    assert_eq!(
        result["results"],
        json!([{
            "kind": "rule",
            "ruleId": id,
            "sourceId": rules,
            "text": "All images must be WEBP.",
            "category": "Images",
        }])
    );
    let data = json!({ "query": "images", "organizationId": "acme" });
    let said = sandbox.refused(path, data, "INVALID_ARGUMENT").await;
    assert_eq!(said, "data.organizationId is not allowed");
}

#[tokio::test]
async fn an_ingestion_takes_some_polls() {
    let sandbox = TestSandbox::new();
    sandbox.world.set_switches(Switches {
        job_steps: 1,
        ..Switches::default()
    });
    let source = ingest(&sandbox, inline("text/plain", RULES)).await;
    assert_eq!(of(&sandbox, "download", &source).await, json!(null));
    let path = "/v2/memory/knowledge/delete";
    let (status, error) = sandbox.error(path, json!({ "sourceId": source })).await;
    assert_eq!((status, &error["status"]), (409, &json!("ABORTED")));
    sandbox.advance(1000);
    assert_eq!(
        of(&sandbox, "ingest-status", &source).await,
        json!({
            "status": "processing",
            "sourceId": source,
            "startedAt": START,
            "updatedAt": START,
            "mimeType": "text/plain",
        })
    );
    assert_eq!(
        of(&sandbox, "ingest-status", &source).await,
        json!({
            "status": "completed",
            "sourceId": source,
            "startedAt": START,
            "updatedAt": START + 1000,
            "mimeType": "text/plain",
            "extractedRulesCount": 2,
            "chunkCount": 0,
            "originalDownloadUrl": "",
            "canonicalMdDownloadUrl": "",
        })
    );
    let path = "/v2/memory/knowledge/ingest-status";
    let data = json!({ "sourceId": "src_1" });
    sandbox.refused(path, data, "NOT_FOUND").await;
}

#[tokio::test]
async fn a_duplicate_depends_on_its_original() {
    let sandbox = TestSandbox::new();
    let original = ingest(&sandbox, inline("text/plain", RULES)).await;
    let duplicate = ingest(&sandbox, inline("text/plain", RULES)).await;
    let status = of(&sandbox, "ingest-status", &duplicate).await;
    assert_eq!(status["dedupOf"], original.as_str());
    assert_eq!(status["extractedRulesCount"], 2);
    assert_eq!(of(&sandbox, "download", &duplicate).await, RULES);
    let list = sandbox.result("/v2/memory/knowledge/list", json!({})).await;
    assert_eq!(list[0]["id"], duplicate.as_str());
    assert_eq!(list[0]["embeddingStatus"], "completed");
    assert_eq!(list[0]["sha256"], list[1]["sha256"]);
    assert_eq!(list[1]["fileName"], "guide.txt");

    let path = "/v2/memory/knowledge/delete";
    let (status, error) = sandbox.error(path, json!({ "sourceId": original })).await;
    assert_eq!(status, 409);
    assert_eq!(error["details"]["dependentCount"], 1);
    let deleted = of(&sandbox, "delete", &duplicate).await;
    assert_eq!(deleted["deletedRules"], 0);
    assert_eq!(of(&sandbox, "delete", &original).await["deletedRules"], 2);
    let data = json!({ "sourceId": original });
    sandbox.refused(path, data, "NOT_FOUND").await;
}

#[tokio::test]
async fn the_content_of_a_file_must_be_of_its_type() {
    let sandbox = TestSandbox::new();
    let path = "/v2/memory/knowledge/ingest";
    let mut broken = inline("text/plain", "a");
    broken["file"]["base64"] = json!("???");
    let mut strict = inline("text/plain", "a");
    strict["file"]["colour"] = json!("red");
    for (data, field) in [
        (inline("application/pdf", "not a PDF"), "base64"),
        (inline("text/plain", "\0"), "base64"),
        (broken, "base64"),
        (strict, "colour"),
    ] {
        let (_, error) = sandbox.error(path, data).await;
        assert_eq!(error["status"], "INVALID_ARGUMENT");
        let expected = json!(["file", field]);
        assert_eq!(error["details"]["issues"][0]["path"], expected, "{error}");
    }
    let source = ingest(&sandbox, inline("application/pdf", "%PDF-1.4")).await;
    let status = of(&sandbox, "ingest-status", &source).await;
    assert_eq!(status["status"], "completed");
    assert_eq!(of(&sandbox, "download", &source).await, json!(null));
}

/// Asks for a URL for a plain text file, and returns the reference of the file.
async fn upload_url(sandbox: &TestSandbox, more: Value) -> String {
    let mut data = json!({ "mimeType": "text/plain", "fileSize": 4, "fileName": "a.txt" });
    for (name, value) in more.as_object().unwrap() {
        data[name] = value.clone();
    }
    let path = "/v2/memory/knowledge/upload-url";
    let result = sandbox.result(path, data).await;
    assert_eq!(result["expiresAt"], START + 900_000);
    let file = result["fileRef"].as_str().unwrap();
    assert!(result["uploadUrl"].as_str().unwrap().ends_with(file));
    file.to_owned()
}

fn uploaded(file: &str) -> Value {
    json!({ "source": "fileRef", "fileRef": file, "mimeType": "text/plain" })
}

#[tokio::test]
async fn an_uploaded_file_can_be_ingested_once() {
    let sandbox = TestSandbox::new();
    let file = upload_url(&sandbox, json!({})).await;
    let path = "/v2/memory/knowledge/ingest";
    let said = sandbox
        .refused(path, uploaded(&file), "FAILED_PRECONDITION")
        .await;
    assert_eq!(
        said,
        "The upload is missing: no file has been sent to the URL"
    );
    let receive = |media_type: &str| {
        let received = uploads::receive(&sandbox.world, &file, media_type, b"text");
        received.map_err(|refusal| refusal.message().to_owned())
    };
    assert_eq!(
        receive("text/csv").unwrap_err(),
        "The Content-Type must be text/plain"
    );
    receive("text/plain").unwrap();
    let source = ingest(&sandbox, uploaded(&file)).await;
    assert_eq!(of(&sandbox, "download", &source).await, "text");
    let list = sandbox.result("/v2/memory/knowledge/list", json!({})).await;
    assert_eq!(list[0]["fileName"], "a.txt");
    let said = sandbox
        .refused(path, uploaded(&file), "FAILED_PRECONDITION")
        .await;
    assert_eq!(said, "The upload has been ingested already");
    sandbox
        .refused(path, uploaded("other"), "FAILED_PRECONDITION")
        .await;
}

#[tokio::test]
async fn an_upload_is_for_one_scope_and_for_some_minutes() {
    let sandbox = TestSandbox::new();
    let file = upload_url(&sandbox, json!({ "organizationId": "acme" })).await;
    uploads::receive(&sandbox.world, &file, "text/plain", b"text").unwrap();
    let path = "/v2/memory/knowledge/ingest";
    sandbox
        .refused(path, uploaded(&file), "PERMISSION_DENIED")
        .await;
    let mut data = uploaded(&file);
    data["organizationId"] = json!("acme");
    sandbox.advance(900_000);
    sandbox.refused(path, data, "FAILED_PRECONDITION").await;
    assert!(uploads::receive(&sandbox.world, &file, "text/plain", b"text").is_err());
    assert!(uploads::receive(&sandbox.world, "other", "text/plain", b"text").is_err());
}

#[tokio::test]
async fn an_uploaded_file_of_another_type_fails_later() {
    let sandbox = TestSandbox::new();
    let file = upload_url(&sandbox, json!({})).await;
    uploads::receive(&sandbox.world, &file, "text/plain", b"\xff\xfe").unwrap();
    let source = ingest(&sandbox, uploaded(&file)).await;
    let status = of(&sandbox, "ingest-status", &source).await;
    assert_eq!(status["status"], "failed");
    let reason = "unsupported-mime-detected-post-validation";
    assert_eq!(status["failureReason"], reason);
}

#[tokio::test]
async fn uploads_that_are_not_ingested_are_limited() {
    let sandbox = TestSandbox::new();
    for _ in 0..50 {
        upload_url(&sandbox, json!({})).await;
    }
    let path = "/v2/memory/knowledge/upload-url";
    let data = json!({ "mimeType": "text/plain", "fileSize": 4 });
    sandbox
        .refused(path, data.clone(), "RESOURCE_EXHAUSTED")
        .await;
    sandbox.advance(900_000);
    sandbox.result(path, data).await;
}

#[tokio::test]
async fn alerts_are_listed_until_they_are_dismissed_or_actioned() {
    let sandbox = TestSandbox::new();
    let alert = |created: i64| {
        json!({
            "alertType": "anomaly",
            "severity": "medium",
            "title": "Approval rate dropped",
            "description": "From 72% to 45%.",
            "evidence": { "metric": "approvalRate" },
            "createdAt": created,
        })
    };
    let alerts = json!({ "old": alert(1), "new": alert(2) });
    let state = json!({ "tenants": { "k": { "memoryAlerts": alerts } } });
    sandbox.world.import(&state).unwrap();
    let list = sandbox.result("/v2/memory/alerts/list", json!({})).await;
    assert_eq!(list[0]["id"], "new");
    assert_eq!(list[1]["apiKey"], "k");
    assert_eq!(list[1]["status"], "active");

    let dismiss = "/v2/memory/alerts/dismiss";
    let data = json!({ "alertId": "old", "user": { "uid": "ada" } });
    sandbox.result(dismiss, data).await;
    sandbox.advance(1000);
    sandbox.result(dismiss, json!({ "alertId": "old" })).await;
    let state = sandbox.world.export();
    let old = state.pointer("/tenants/k/memoryAlerts/old").unwrap();
    assert_eq!(old["dismissedAt"], START + 1000);
    assert_eq!(old["dismissedBy"], "");
    let action = "/v2/memory/alerts/action";
    sandbox.result(action, json!({ "alertId": "new" })).await;
    let list = sandbox.result("/v2/memory/alerts/list", json!({})).await;
    assert_eq!(list, json!([]));
    sandbox.result(dismiss, json!({ "alertId": "new" })).await;
    let state = sandbox.world.export();
    let status = state.pointer("/tenants/k/memoryAlerts/new/status");
    assert_eq!(status, Some(&json!("actioned")));
    for path in [dismiss, action] {
        let (status, error) = sandbox.error(path, json!({ "alertId": "none" })).await;
        assert_eq!((status, &error["status"]), (500, &json!("INTERNAL")));
    }
}

#[tokio::test]
async fn alert_settings_are_merged_and_keep_unknown_fields() {
    let sandbox = TestSandbox::new();
    let get = "/v2/memory/alerts/config/get";
    assert_eq!(
        sandbox.result(get, json!({})).await,
        json!({ "enabled": true })
    );
    for config in [
        json!({ "maxAlertsPerWeek": 3, "colour": "red" }),
        json!({ "enabled": false }),
    ] {
        let path = "/v2/memory/alerts/config/update";
        sandbox.result(path, json!({ "config": config })).await;
    }
    assert_eq!(
        sandbox.result(get, json!({})).await,
        json!({ "enabled": false, "maxAlertsPerWeek": 3, "colour": "red" })
    );
}
