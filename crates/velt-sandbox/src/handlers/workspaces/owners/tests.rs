use serde_json::{Value, json};

use crate::{
    store::{Key, LOGIN_LINKS, OWNERS},
    testing::{START, TestSandbox},
    world::lock,
};

const CREATE: &str = "/v2/workspace/create";
const LINK: &str = "/v2/workspace/email/send-login-link";
const STATUS: &str = "/v2/workspace/email/status";

#[tokio::test]
async fn disposable_addresses_are_refused() {
    let sandbox = TestSandbox::new();
    let refused = json!({
        "status": "INVALID_ARGUMENT",
        "message": "This email domain is not supported.",
    });
    let email = "ada@Mailinator.com";
    let link = json!({ "email": email, "continueUrl": "https://console.velt.dev/" });
    for (path, request) in [(CREATE, json!({ "ownerEmail": email })), (LINK, link)] {
        let error = sandbox.error(path, request).await;
        assert_eq!(error, (400, refused.clone()), "{path}");
    }
}

#[tokio::test]
async fn an_address_is_verified_when_the_sandbox_is_told_so() {
    let sandbox = TestSandbox::new();
    let request = json!({ "ownerEmail": "ada@acme.example" });
    let missing = json!({ "status": "NOT_FOUND", "message": "User not found" });
    assert_eq!(sandbox.error(STATUS, request.clone()).await, (404, missing));
    sandbox.data(CREATE, request.clone()).await;
    let status = sandbox.result(STATUS, request.clone()).await;
    assert_eq!(status["message"], "Email not yet verified");
    assert_eq!(status["data"], json!({ "verified": false }));

    lock(&sandbox.world.workspaces()).change(&OWNERS, &Key::new(["ada@acme.example"]), |owner| {
        owner.insert("verified".to_owned(), json!(true));
    });
    let status = sandbox.result(STATUS, request).await;
    assert_eq!(
        status["message"],
        "Email verified and workspace reactivated"
    );
    assert_eq!(status["data"], json!({ "verified": true }));
}

#[tokio::test]
async fn login_links_are_kept_instead_of_sent() {
    let sandbox = TestSandbox::new();
    let link = json!({
        "email": "ada@acme.example",
        "continueUrl": "http://localhost:3000/welcome",
    });
    let sent = sandbox.result(LINK, link).await;
    assert_eq!(
        sent,
        json!({ "status": "success", "message": "Login link sent successfully", "data": null })
    );
    let workspaces = sandbox.world.workspaces();
    let workspaces = lock(&workspaces);
    let everything = Key::new([]);
    let (_, kept) = workspaces
        .records(&LOGIN_LINKS, &everything)
        .next()
        .unwrap();
    assert_eq!(
        Value::Object(kept),
        json!({
            "email": "ada@acme.example",
            "continueUrl": "http://localhost:3000/welcome",
            "sentAt": START,
        })
    );
}

#[tokio::test]
async fn login_links_lead_to_the_console_or_to_localhost() {
    let sandbox = TestSandbox::new();
    for (url, message) in [
        ("console", "Invalid url for continueUrl"),
        ("ftp://localhost/", "Invalid url for continueUrl"),
        (
            "https://acme.example/",
            "The continueUrl domain is not allowed.",
        ),
        (
            "https://console.velt.dev@acme.example/",
            "The continueUrl domain is not allowed.",
        ),
    ] {
        let link = json!({ "email": "ada@acme.example", "continueUrl": url });
        let expected = json!({ "status": "INVALID_ARGUMENT", "message": message });
        assert_eq!(sandbox.error(LINK, link).await, (400, expected), "{url}");
    }
}
