//! Versions, and what an agent may consist of.

use serde_json::{Value, json};

use super::{agent, create, get, sandbox};
use crate::testing::START;

#[tokio::test]
async fn a_version_is_merged_one_level_deep_and_can_be_undone() {
    let sandbox = sandbox();
    let id = create(
        &sandbox,
        json!({
            "metadata": { "team": "growth" },
            "execution": {
                "knowledge": { "useMemory": true, "maxChunks": 5 },
                "responseDescriptions": { "title": "Short" },
            },
        }),
    )
    .await;
    sandbox.advance(1000);
    let change = json!({
        "agentId": id,
        "name": "Ignored",
        "instructions": "Check the fonts.",
        "metadata": { "owner": "ada" },
        "execution": { "knowledge": { "maxChunks": 9 } },
    });
    let data = sandbox.data("/v2/agents/version/update", change).await;
    assert_eq!(data["version"], 2);
    let agent = get(&sandbox, &id).await;
    assert_eq!(agent["name"], "Brand check");
    assert_eq!(agent["version"], 2);
    assert_eq!(agent["instructions"], "Check the fonts.");
    assert_eq!(agent["metadata"], json!({ "owner": "ada" }));
    assert_eq!(agent["execution"]["knowledge"], json!({ "maxChunks": 9 }));
    assert_eq!(agent["execution"]["responseDescriptions"]["title"], "Short");

    let path = "/v2/agents/versions/list";
    let list = sandbox.data(path, json!({ "agentId": id })).await;
    assert_eq!(list["versions"][0]["id"], "v2");
    assert_eq!(list["versions"][0]["createdAt"], START + 1000);
    assert_eq!(list["versions"][1]["instructions"], "Check the colors.");

    let path = "/v2/agents/versions/restore";
    let data = sandbox.data(path, json!({ "agentId": id })).await;
    assert_eq!(data["version"], 1);
    let state = sandbox.world.export();
    let stored = state.pointer("/tenants/k/agentVersions").unwrap();
    assert_eq!(stored[&id].as_object().unwrap().len(), 1);
    let agent = get(&sandbox, &id).await;
    assert_eq!(agent["instructions"], "Check the colors.");
    assert_eq!(agent["metadata"], json!({ "team": "growth" }));
    let data = json!({ "agentId": id });
    sandbox.refused(path, data, "FAILED_PRECONDITION").await;
}

#[tokio::test]
async fn a_version_that_breaks_the_agent_is_refused() {
    let sandbox = sandbox();
    let id = create(&sandbox, json!({})).await;
    for change in [
        json!({ "agentId": id, "instructions": "" }),
        json!({ "agentId": id, "execution": { "executionStrategy": "service+ai" } }),
        json!({ "agentId": id, "postProcess": { "colour": {} } }),
    ] {
        let path = "/v2/agents/version/update";
        sandbox.refused(path, change, "INVALID_ARGUMENT").await;
    }
    assert_eq!(get(&sandbox, &id).await["version"], 1);
    let service = json!({ "executionStrategy": "service", "serviceId": "crawler" });
    let change = json!({ "agentId": id, "instructions": "", "execution": service });
    sandbox.data("/v2/agents/version/update", change).await;
}

#[tokio::test]
async fn secrets_are_stored_and_never_returned() {
    let sandbox = sandbox();
    let server = |auth: Value| json!({ "id": "s", "url": "https://example.com/mcp", "auth": auth });
    let endpoint = json!({
        "url": "https://example.com/{{page}}",
        "description": "Pages",
        "auth": { "type": "basic", "username": "ada", "password": "sesame" },
    });
    let id = create(
        &sandbox,
        json!({
            "contextGathering": {
                "strategies": ["rest-api"],
                "strategyOptions": { "rest-api": { "endpoints": [endpoint] } },
            },
            "execution": { "executionStrategy": "mcp-tools", "mcpServers": [
                server(json!({ "type": "bearer", "token": "sesame" })),
                server(json!({ "type": "header", "headers": { "X-Key": "sesame" } })),
            ] },
        }),
    )
    .await;
    let agent = get(&sandbox, &id).await;
    let list = json!({ "agentId": id });
    let versions = sandbox.data("/v2/agents/versions/list", list).await;
    for read in [&agent, &versions["versions"][0]] {
        assert!(!read.to_string().contains("sesame"), "{read:#}");
        let servers = &read["execution"]["mcpServers"];
        assert_eq!(servers[0]["auth"]["token"], "__redacted__");
        assert_eq!(servers[1]["auth"]["headers"]["X-Key"], "__redacted__");
        let auth = "/contextGathering/strategyOptions/rest-api/endpoints/0/auth";
        let auth = read.pointer(auth).unwrap();
        assert_eq!(auth["username"], "ada");
        assert_eq!(auth["password"], "__redacted__");
    }
    assert!(sandbox.world.export().to_string().contains("sesame"));
}

#[tokio::test]
async fn what_velt_checks_strictly_has_no_unknown_fields() {
    let sandbox = sandbox();
    for (more, message) in [
        (
            json!({ "execution": { "aiConfig": { "temperature": 1 } } }),
            "data.execution.aiConfig.temperature is not allowed; the fields of \
             data.execution.aiConfig are provider, model, responseMimeType, maxToolTurns",
        ),
        (
            json!({ "execution": { "knowledge": { "sourceIds": [] } } }),
            "data.execution.knowledge.sourceIds is not allowed; the fields of \
             data.execution.knowledge are useMemory, maxChunks, maxPatterns, maxActivities",
        ),
        (
            json!({ "execution": { "mcpServers": [{ "id": "a", "url": "ftp://a" }] } }),
            "data.execution.mcpServers.0.url must be an HTTP or HTTPS URL",
        ),
        (
            json!({ "metadata": { "apiKey": "k" } }),
            "data.metadata.apiKey is set by Velt only",
        ),
        (
            json!({ "managedBy": "velt" }),
            "data.managedBy is set by Velt only",
        ),
        (
            json!({ "instructions": " " }),
            "data.instructions must not be empty unless the execution strategy is service",
        ),
    ] {
        let mut agent = agent();
        for (name, value) in more.as_object().unwrap() {
            agent[name] = value.clone();
        }
        let said = sandbox
            .refused("/v2/agents/create", agent, "INVALID_ARGUMENT")
            .await;
        assert_eq!(said, message);
    }
    for path in ["groups/create", "execution/count"] {
        let data = json!({ "name": "QA", "colour": "red" });
        let path = format!("/v2/agents/{path}");
        sandbox.refused(&path, data, "INVALID_ARGUMENT").await;
    }
}

#[tokio::test]
async fn deprecated_and_derived_settings_are_dropped() {
    let sandbox = sandbox();
    let config = json!({ "provider": "claude", "model": "claude-sonnet-5", "maxToolTurns": 4 });
    let id = create(
        &sandbox,
        json!({
            "execution": { "aiConfig": config },
            "response": { "aiConfig": config },
            "input": { "variableKeys": ["page"], "supportedVariables": ["page"] },
            "colour": "red",
        }),
    )
    .await;
    let agent = get(&sandbox, &id).await;
    let kept = json!({ "provider": "claude", "maxToolTurns": 4 });
    assert_eq!(agent["execution"]["aiConfig"], kept);
    assert_eq!(
        agent["response"]["aiConfig"],
        json!({ "provider": "claude" })
    );
    assert_eq!(agent["input"], json!({ "variableKeys": ["page"] }));
    assert_eq!(agent["colour"], "red", "unknown fields are passed through");
}
