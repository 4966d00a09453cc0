//! Agents as a customer would use them.

mod executions;
mod versions;

use serde_json::{Value, json};

use crate::{
    store::{AGENT_VERSIONS, DOCUMENTS, Key, Record},
    testing::{START, TestSandbox},
    world::{Switches, lock},
};

/// Returns a sandbox whose organization `acme` has the document `roadmap`.
fn sandbox() -> TestSandbox {
    let sandbox = TestSandbox::new();
    let store = sandbox.world.tenant("k");
    lock(&store).put(&DOCUMENTS, Key::new(["acme", "roadmap"]), &Record::new());
    sandbox
}

fn with_job_steps(sandbox: &TestSandbox, job_steps: u32) {
    sandbox.world.set_switches(Switches {
        job_steps,
        ..Switches::default()
    });
}

fn agent() -> Value {
    json!({
        "name": "Brand check",
        "description": "Validates brand colors",
        "enabled": true,
        "instructions": "Check the colors.",
        "contextGathering": { "strategies": ["web-page-html"] },
        "execution": {},
    })
}

/// Creates an agent with more fields than the required ones, and returns its ID.
async fn create(sandbox: &TestSandbox, more: Value) -> String {
    let mut agent = agent();
    for (name, value) in more.as_object().unwrap() {
        agent[name] = value.clone();
    }
    let data = sandbox.data("/v2/agents/create", agent).await;
    data["agentId"].as_str().unwrap().to_owned()
}

async fn get(sandbox: &TestSandbox, id: &str) -> Value {
    let data = sandbox.data("/v2/agents/get", json!({ "agentId": id }));
    data.await["agent"].take()
}

fn run_of(agent: &str) -> Value {
    json!({
        "agentId": agent,
        "url": "https://example.com/pricing",
        "organizationId": "acme",
        "documentId": "roadmap",
        "ranBy": { "userId": "ada" },
    })
}

async fn run(sandbox: &TestSandbox, agent: &str) -> String {
    let data = sandbox
        .data("/v2/agents/execution/run", run_of(agent))
        .await;
    data["executionId"].as_str().unwrap().to_owned()
}

async fn execution(sandbox: &TestSandbox, id: &str) -> Value {
    let data = json!({ "executionId": id });
    let data = sandbox.data("/v2/agents/execution/get", data);
    data.await["execution"].take()
}

#[tokio::test]
async fn an_agent_is_created_renamed_run_and_deleted() {
    let sandbox = sandbox();
    let id = create(&sandbox, json!({})).await;
    assert_eq!(id.len(), 20);
    let changes = json!({ "agentId": id, "name": "Brand", "instructions": "Ignored." });
    sandbox.data("/v2/agents/update", changes).await;
    let agent = get(&sandbox, &id).await;
    assert_eq!(
        agent,
        json!({
            "id": id,
            "name": "Brand",
            "description": "Validates brand colors",
            "enabled": true,
            "version": 1,
            "managedBy": "customer",
            "instructions": "Check the colors.",
            "contextGathering": { "strategies": ["web-page-html"] },
            "execution": {},
        })
    );
    let execution = run(&sandbox, &id).await;
    sandbox
        .data("/v2/agents/delete", json!({ "agentId": id }))
        .await;
    sandbox
        .refused("/v2/agents/get", json!({ "agentId": id }), "NOT_FOUND")
        .await;
    let store = sandbox.world.tenant("k");
    let versions = lock(&store)
        .keys(&AGENT_VERSIONS, &Key::new([]), None)
        .count();
    assert_eq!(versions, 0, "the versions go with the agent");
    assert_eq!(
        self::execution(&sandbox, &execution).await["agentName"],
        "Brand"
    );
    let again = sandbox.data("/v2/agents/delete", json!({ "agentId": id }));
    assert_eq!(again.await["agentId"], id.as_str());
}

#[tokio::test]
async fn the_list_has_built_in_agents_first_and_counts_runs() {
    let sandbox = sandbox();
    let mut custom = Vec::new();
    for _ in 0..5 {
        custom.push(create(&sandbox, json!({})).await);
    }
    run(&sandbox, &custom[4]).await;
    run(&sandbox, "spell-check").await;
    let data = sandbox.data("/v2/agents/get", json!({})).await;
    let agents = data["agents"].as_array().unwrap();
    let ids = agents[10..].iter().map(|agent| agent["id"].as_str());
    let ids: Vec<&str> = ids.map(Option::unwrap).collect();
    assert_eq!(ids, custom);
    assert_eq!(
        agents[0],
        json!({
            "id": "spell-check",
            "name": "Spell Check",
            "description": "Finds spelling mistakes and typos",
            "system": true,
            "enabled": true,
            "managedBy": "velt",
            "executionCount": 1,
            "lastExecutedAt": START,
        })
    );
    assert_eq!(agents[10]["lastExecutedAt"], json!(null));
    assert_eq!(agents[14]["executionCount"], 1);
    for (filter, expected) in [("defaultOnly", 10), ("customOnly", 5)] {
        let data = sandbox.data("/v2/agents/get", json!({ "filter": filter }));
        let count = data.await["agents"].as_array().unwrap().len();
        assert_eq!(count, expected, "{filter}");
    }
}

#[tokio::test]
async fn only_enabled_changes_on_a_built_in_agent() {
    let sandbox = sandbox();
    let changes = json!({ "agentId": "spell-check", "name": "Mine", "enabled": false });
    sandbox.data("/v2/agents/update", changes).await;
    let agent = get(&sandbox, "spell-check").await;
    assert_eq!(agent["enabled"], false);
    assert_eq!(agent["name"], "Spell Check");
    for (path, data) in [
        (
            "/v2/agents/update",
            json!({ "agentId": "spell-check", "name": "Mine" }),
        ),
        ("/v2/agents/delete", json!({ "agentId": "spell-check" })),
        (
            "/v2/agents/version/update",
            json!({ "agentId": "spell-check" }),
        ),
        (
            "/v2/agents/versions/restore",
            json!({ "agentId": "spell-check" }),
        ),
    ] {
        sandbox.refused(path, data, "INVALID_ARGUMENT").await;
    }
}

#[tokio::test]
async fn a_missing_agent_is_an_internal_error_for_update_only() {
    let sandbox = sandbox();
    let nobody = || json!({ "agentId": "nobody" });
    sandbox
        .refused("/v2/agents/update", nobody(), "INTERNAL")
        .await;
    sandbox
        .refused("/v2/agents/version/update", nobody(), "NOT_FOUND")
        .await;
    sandbox
        .refused("/v2/agents/versions/restore", nobody(), "NOT_FOUND")
        .await;
    let list = sandbox.data("/v2/agents/versions/list", nobody()).await;
    assert_eq!(list["versions"], json!([]));
    sandbox
        .refused("/v2/agents/execution/run", run_of("nobody"), "NOT_FOUND")
        .await;
}

#[tokio::test]
async fn a_group_keeps_its_order_and_loses_deleted_agents() {
    let sandbox = sandbox();
    let id = create(&sandbox, json!({})).await;
    let data = json!({
        "name": "QA",
        "agentIds": ["spell-check", id, "spell-check"],
        "metadata": { "team": "growth", "apiKey": "other" },
    });
    let data = sandbox.data("/v2/agents/groups/create", data).await;
    let group = data["group"]["id"].as_str().unwrap().to_owned();
    assert_eq!(
        data["group"],
        json!({
            "id": group,
            "name": "QA",
            "agentIds": ["spell-check", id],
            "metadata": { "team": "growth", "apiKey": "k" },
            "createdAt": START,
            "updatedAt": START,
        })
    );
    sandbox.advance(5);
    for agents in [
        json!(["grammar-check"]),
        json!(["grammar-check", "spell-check"]),
    ] {
        let data = json!({ "groupId": group, "agentIds": agents });
        let data = sandbox.data("/v2/agents/groups/add-agents", data).await;
        let expected = json!(["spell-check", id, "grammar-check"]);
        assert_eq!(data["group"]["agentIds"], expected);
    }
    let data = json!({ "groupId": group, "agentIds": ["spell-check", "lighthouse"] });
    sandbox.data("/v2/agents/groups/remove-agents", data).await;
    let data = json!({ "groupId": group, "description": "All of it" });
    let data = sandbox.data("/v2/agents/groups/update", data).await;
    assert_eq!(data["group"]["updatedAt"], START + 5);
    let list = sandbox
        .data("/v2/agents/get", json!({ "groupId": group }))
        .await;
    let ids: Vec<&Value> = list["agents"]
        .as_array()
        .unwrap()
        .iter()
        .map(|agent| &agent["id"])
        .collect();
    assert_eq!(ids, [id.as_str(), "grammar-check"]);

    sandbox
        .data("/v2/agents/delete", json!({ "agentId": id }))
        .await;
    let list = sandbox.data("/v2/agents/groups/list", json!({})).await;
    assert_eq!(
        list["groups"],
        json!([{
            "id": group,
            "name": "QA",
            "metadata": { "team": "growth", "apiKey": "k" },
            "createdAt": START,
            "updatedAt": START + 5,
            "description": "All of it",
            "agentCount": 1,
        }])
    );
    let data = json!({ "groupId": group });
    sandbox.data("/v2/agents/groups/delete", data.clone()).await;
    for path in ["groups/delete", "groups/get", "get"] {
        let path = format!("/v2/agents/{path}");
        let said = sandbox.refused(&path, data.clone(), "NOT_FOUND").await;
        assert_eq!(said, format!("Agent group not found: {group}"));
    }
}

#[tokio::test]
async fn groups_are_limited_in_number_and_size() {
    let sandbox = sandbox();
    let mut agents = Vec::new();
    for _ in 0..100 {
        agents.push(create(&sandbox, json!({})).await);
    }
    let path = "/v2/agents/groups/create";
    let data = json!({ "name": "Full", "agentIds": agents });
    let full = sandbox.data(path, data).await;
    let data = json!({ "groupId": full["group"]["id"], "agentIds": ["spell-check"] });
    let add = "/v2/agents/groups/add-agents";
    sandbox.refused(add, data, "RESOURCE_EXHAUSTED").await;
    agents.push(agents[0].clone());
    let data = json!({ "name": "Twice", "agentIds": agents });
    sandbox.refused(path, data, "INVALID_ARGUMENT").await;
    let data = json!({ "name": "Unknown", "agentIds": ["nobody"] });
    sandbox.refused(path, data, "NOT_FOUND").await;
    for _ in 1..50 {
        sandbox.data(path, json!({ "name": "QA" })).await;
    }
    let data = json!({ "name": "QA" });
    sandbox.refused(path, data, "RESOURCE_EXHAUSTED").await;
}

#[tokio::test]
async fn a_prompt_is_good_enough_and_its_configuration_the_default() {
    let sandbox = sandbox();
    let path = "/v2/agents/prompt/enhance";
    let data = sandbox.data(path, json!({ "prompt": "Check" })).await;
    assert_eq!(data["enhancedPrompt"], json!({ "requirement": null }));
    let path = "/v2/agents/config/resolve";
    let data = sandbox.data(path, json!({ "instructions": "Check" })).await;
    assert_eq!(
        data["resolvedConfig"]["reasoning"],
        "Default configuration applied"
    );
}

#[tokio::test]
async fn a_file_to_extract_agents_from_is_kept_as_knowledge() {
    let sandbox = sandbox();
    // "Check the logo."
    let file =
        |media_type: &str| json!({ "fileBase64": "Q2hlY2sgdGhlIGxvZ28u", "mimeType": media_type });
    let data = sandbox.data("/v2/agents/extract", file("text/plain")).await;
    let source = data["extractionResult"]["memory"]["sourceId"].clone();
    let text = sandbox.result(
        "/v2/memory/knowledge/download",
        json!({ "sourceId": source }),
    );
    assert_eq!(text.await, "Check the logo.");
    for media_type in ["application/pdf", "image/png"] {
        let path = "/v2/agents/extract";
        sandbox
            .refused(path, file(media_type), "INVALID_ARGUMENT")
            .await;
    }
    let blank = json!({ "fileBase64": "IA==", "mimeType": "text/plain" });
    sandbox
        .refused("/v2/agents/extract", blank, "INTERNAL")
        .await;
}
