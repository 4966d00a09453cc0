use serde_json::json;

use crate::testing::TestSandbox;

const ADD: &str = "/v2/workspace/domains/add";
const DELETE: &str = "/v2/workspace/domains/delete";
const GET: &str = "/v2/workspace/domains/get";
const REQUEST: &str = "/v2/workspace/domains/request";
const REQUESTED: &str = "/v2/workspace/requested/domains/get";
const RESPOND: &str = "/v2/workspace/additional-url-request";

#[tokio::test]
async fn domains_are_kept_without_protocol_and_www() {
    let sandbox = TestSandbox::new();
    let domains = json!({ "domains": [
        "https://www.google.com/", "https://*.firebase.com", "google.com", "localhost:3000",
    ] });
    let added = sandbox.result(ADD, domains).await;
    assert_eq!(
        added["message"],
        "Domain(s) added successfully to allowed domains."
    );
    let expected = json!(["google.com", "*.firebase.com", "localhost:3000"]);
    assert_eq!(added["data"], json!({ "domainsAdded": expected }));
    // The versions share the list.
    let removed = sandbox
        .result(
            "/v1/workspace/domains/delete",
            json!({ "domains": ["http://google.com"] }),
        )
        .await;
    assert_eq!(
        removed["message"],
        "Domain(s) removed successfully from allowed domains."
    );
    assert_eq!(removed["data"], json!({ "domainsRemoved": ["google.com"] }));
    let left = sandbox.data(GET, json!({})).await;
    assert_eq!(
        left,
        json!({ "allowedDomains": ["*.firebase.com", "localhost:3000"] })
    );
}

#[tokio::test]
async fn skipped_domains_are_an_error_although_the_others_are_changed() {
    let sandbox = TestSandbox::new();
    sandbox
        .data(ADD, json!({ "domains": ["google.com"] }))
        .await;
    let domains = json!({ "domains": ["velt.dev", "www.google.com"] });
    let (status, error) = sandbox.error(ADD, domains).await;
    assert_eq!(status, 500);
    assert_eq!(
        error,
        json!({
            "status": "INTERNAL",
            "message": "Domain(s) added successfully to allowed domains. Skipped existing \
                        domains.",
            "details": { "domainsAdded": ["velt.dev"], "skippedDomains": ["google.com"] },
        })
    );
    let domains = json!({ "domains": ["velt.dev", "acme.example"] });
    let (status, error) = sandbox.error(DELETE, domains).await;
    assert_eq!(status, 500);
    assert_eq!(
        error,
        json!({
            "status": "INTERNAL",
            "message": "Domain(s) removed successfully from allowed domains. Skipped \
                        non-existing domains.",
            "details": { "domainsRemoved": ["velt.dev"], "skippedDomains": ["acme.example"] },
        })
    );
    let left = sandbox.data(GET, json!({})).await;
    assert_eq!(left, json!({ "allowedDomains": ["google.com"] }));
}

#[tokio::test]
async fn a_list_that_names_no_domain_is_refused() {
    let sandbox = TestSandbox::new();
    let too_many: Vec<String> = (0..101).map(|number| format!("{number}.example")).collect();
    for domains in [json!([]), json!(["velt.dev", "https://"]), json!(too_many)] {
        let (status, _) = sandbox.error(ADD, json!({ "domains": domains })).await;
        assert_eq!(status, 400, "{domains}");
    }
    assert_eq!(
        sandbox.data(GET, json!({})).await,
        json!({ "allowedDomains": [] })
    );
}

#[tokio::test]
async fn a_requested_domain_is_allowed_once_it_is_accepted() {
    let sandbox = TestSandbox::new();
    let document = json!({ "organizationId": "acme", "clientDocumentId": "roadmap" });
    let mut request = document.clone();
    request["domain"] = json!("https://app.acme.example");
    assert_eq!(sandbox.error(REQUEST, request.clone()).await.0, 404);
    sandbox.world.set_switches(crate::world::Switches {
        lenient_parents: true,
        ..Default::default()
    });
    sandbox.data(REQUEST, request.clone()).await;
    request["domain"] = json!("https://evil.example");
    sandbox.data(REQUEST, request).await;
    let pending = sandbox.data(REQUESTED, json!({})).await;
    assert_eq!(pending.as_array().unwrap().len(), 2);

    for row in pending.as_array().unwrap() {
        let action = if row["domain"] == "https://evil.example" {
            "reject"
        } else {
            "accept"
        };
        assert_eq!(row["organizationId"], "acme");
        let decision = json!({ "id": row["id"], "clientDocId": "roadmap", "action": action });
        sandbox.data(RESPOND, decision.clone()).await;
        // A request is decided once.
        assert_eq!(sandbox.error(RESPOND, decision).await.0, 404);
    }
    assert_eq!(sandbox.data(REQUESTED, json!({})).await, json!([]));
    let allowed = sandbox.data(GET, json!({})).await;
    assert_eq!(allowed, json!({ "allowedDomains": ["app.acme.example"] }));
}
