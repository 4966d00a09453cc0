//! Every operation whose response comes in pages can be walked to its end.

use std::fs;

use serde_json::{Value, json};
use velt::{
    Call, Error, Model, PagedRequest, PagedResponse,
    types::{
        GetActivities, GetAdvancedWebhookEndpoints, GetCommentAnnotations, GetDocuments,
        GetInvitedUsers, GetNotifications, GetOrganizations, GetRecordings, GetUserData,
        GetUserDataV1, GetUserInvitations, GetUsers, GetWorkflowExecutionEvents,
        GetWorkspaceApiKeys, ListAgentExecutions, ListWorkflowDefinitions, ListWorkflowExecutions,
    },
};
use velt_sandbox::Sandbox;

use crate::support::{Fault, FaultyServer, client, credentials, root};

/// How many pages there are.
async fn count<Q, A>(call: Call<Q, A>) -> Result<usize, Error>
where
    Q: Model + PagedRequest + Send + Sync + 'static,
    A: Model + PagedResponse + Send + 'static,
{
    let mut pages = call.pages();
    let mut count = 0;
    while pages.try_next().await?.is_some() {
        count += 1;
    }
    Ok(count)
}

#[tokio::test]
async fn all_pages_of_typed_operations_can_be_asked_for() {
    let sandbox = Sandbox::start().await.unwrap();
    let velt = credentials()
        .base_url(sandbox.base_url())
        .workspace_id("workspace")
        .workspace_auth_token("token")
        .build()
        .unwrap();
    // What some of the operations need.
    let sign_off = json!({ "data": {
        "definitionId": "sign-off",
        "name": "Sign-off",
        "nodes": [
            {
                "nodeId": "review", "type": "human",
                "config": { "reviewers": [{ "userId": "ada", "mandatory": true }] },
            },
            { "nodeId": "rework", "type": "agent", "config": { "agentId": "__mock__", "url": "https://acme.com" } },
        ],
        "edges": [{ "from": "review", "to": "rework", "on": "reject" }],
    } });
    let dispatch = json!({ "data": { "definitionId": "sign-off" } });
    let document = json!({ "data": {
        "organizationId": "acme", "documents": [{ "documentId": "roadmap" }],
    } });
    let enable = json!({ "data": { "isEnabled": true } });
    let mut run = String::new();
    for (path, body) in [
        ("/v2/organizations/documents/add", document),
        ("/v2/workspace/advancedwebhookconfig/update", enable),
        ("/v2/workflow/definitions/create", sign_off),
        ("/v2/workflow/executions/dispatch", dispatch),
    ] {
        let response = velt.call_raw(path, body).await.unwrap();
        run = response["result"]["executionId"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
    }
    let (v1, v2) = (velt.v1(), velt.v2());
    let engine = v2.approval_engine();
    let walked = [
        count(v1.gdpr().get_user_data(GetUserDataV1::new("acme", "ada"))).await,
        count(v2.gdpr().get_user_data(GetUserData::new("acme", "ada"))).await,
        count(v2.activities().get(GetActivities::new("acme"))).await,
        count(
            v2.agents().list_executions(
                ListAgentExecutions::new()
                    .organization_id("acme")
                    .document_id("roadmap"),
            ),
        )
        .await,
        count(engine.get_execution_events(GetWorkflowExecutionEvents::new(run))).await,
        count(engine.list_definitions(ListWorkflowDefinitions::new())).await,
        count(engine.list_executions(ListWorkflowExecutions::new())).await,
        count(
            v2.comments()
                .get_annotations(GetCommentAnnotations::new("acme").document_id("roadmap")),
        )
        .await,
        count(v2.documents().get(GetDocuments::new("acme"))).await,
        count(
            v2.notifications()
                .get(GetNotifications::new("acme").user_id("ada")),
        )
        .await,
        count(v2.organizations().get(GetOrganizations::new())).await,
        count(
            v2.recordings()
                .get(GetRecordings::new("acme").document_id("roadmap")),
        )
        .await,
        count(v2.users().get(GetUsers::new("acme").all_documents(true))).await,
        count(
            v2.users()
                .get_invitations(GetUserInvitations::new("acme", "ada@example.com")),
        )
        .await,
        count(v2.users().get_invited(GetInvitedUsers::new("acme"))).await,
        count(
            v2.workspace()
                .get_advanced_webhook_endpoints(GetAdvancedWebhookEndpoints::new()),
        )
        .await,
        count(v2.workspace().get_api_keys(GetWorkspaceApiKeys::new())).await,
    ];
    for (index, pages) in walked.into_iter().enumerate() {
        let pages = pages.unwrap_or_else(|error| panic!("number {index}: {error}"));
        assert!(pages >= 1, "number {index}");
    }
}

#[test]
fn documented_responses_have_the_fields_of_paging() {
    let path = root().join("tests/conform/src/generated/examples.json");
    let traffic: Vec<Value> = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut checked = 0;
    for operation in velt::operations() {
        let Some(paging) = operation.paging else {
            continue;
        };
        let name = format!("POST {}", operation.path);
        let of_operation = |kind: &str| {
            traffic
                .iter()
                .filter(|entry| entry["operation"] == name.as_str() && entry["kind"] == kind)
                .map(|entry| &entry["body"])
                .collect::<Vec<_>>()
        };
        let items = format!("/result/{}", paging.items.replace('.', "/"));
        for body in of_operation("success") {
            assert!(body.pointer(&items).is_some(), "{name}: no {items}");
            checked += 1;
        }
    }
    assert!(checked >= 17, "{checked}");
}

#[tokio::test]
async fn an_item_of_a_grouped_response_knows_its_document() {
    let body = r#"{"result":{"status":"success","message":"","data":{
        "roadmap":[{"userId":"ada"},{"userId":"grace"}],"budget":[{"userId":"ada"}]}}}"#;
    let server = FaultyServer::script(vec![Fault::RespondsJson(body)]).await;
    let request = GetUsers::new("acme")
        .all_documents(true)
        .group_by_document_id(true);
    let mut users = client(&server.base_url).v2().users().get(request).items();
    let mut found = Vec::new();
    while let Some(user) = users.try_next().await.unwrap() {
        found.push((user.document_id.unwrap(), user.item.user_id));
    }
    let pair = |document: &str, user: &str| (document.to_owned(), user.to_owned());
    assert_eq!(
        found,
        [
            pair("budget", "ada"),
            pair("roadmap", "ada"),
            pair("roadmap", "grace")
        ]
    );
}
