//! What every failure says.

use std::{error::Error as _, fmt::Write, time::Duration};

use serde_json::json;
use velt::{Client, Error, PerItem, types::AddUsersToGroup, types::GroupMembershipOutcome};

use crate::support::{
    API_KEY, AUTH_TOKEN, Fault, NOBODY, TestApp, client, faulty_server, response,
};

type Added = PerItem<GroupMembershipOutcome>;

async fn add(velt: &Client, organization: &str, group: &str) -> Result<Added, Error> {
    let request = AddUsersToGroup::new(organization, group, ["ada"]);
    velt.v1()
        .user_groups()
        .add_users(request)
        .timeout(Duration::from_secs(20))
        .await
}

async fn against(fault: Fault) -> Error {
    let velt = client(&faulty_server(fault).await);
    add(&velt, "acme", "design")
        .await
        .expect_err("the server is broken")
}

/// Every failure that a user can meet, by what causes it.
async fn failures() -> Vec<(&'static str, Error)> {
    let app = TestApp::start().await;
    let nameless = Client::builder()
        .base_url(app.sandbox.base_url())
        .build()
        .unwrap();
    let stranger = Client::builder()
        .api_key("invalid")
        .auth_token(AUTH_TOKEN)
        .base_url(app.sandbox.base_url())
        .build()
        .unwrap();
    let frugal = Client::builder()
        .api_key(API_KEY)
        .auth_token(AUTH_TOKEN)
        .base_url(app.sandbox.base_url())
        .max_response_size(64)
        .build()
        .unwrap();
    let stalled = client(&faulty_server(Fault::Stalls).await);
    let request = AddUsersToGroup::new("acme", "design", ["ada"]);
    let stalled = stalled
        .v1()
        .user_groups()
        .add_users(request)
        .timeout(Duration::from_millis(50));
    let wrong = app.velt.call_raw(
        "/v1/organizations/usergroups/users/add",
        json!({ "data": { "userIds": 7 } }),
    );
    let partial = AddUsersToGroup::new("acme", "design", ["ada", ""]);
    let partial = app
        .velt
        .v1()
        .user_groups()
        .add_users(partial)
        .await
        .unwrap();

    vec![
        (
            "a credential is missing",
            add(&nameless, "acme", "design").await.unwrap_err(),
        ),
        (
            "a credential is wrong",
            add(&stranger, "acme", "design").await.unwrap_err(),
        ),
        (
            "a field is missing and one is wrong",
            wrong.await.unwrap_err(),
        ),
        (
            "the organization does not exist",
            add(&app.velt, "nobody", "design").await.unwrap_err(),
        ),
        (
            "the group does not exist",
            add(&app.velt, "acme", "nobody").await.unwrap_err(),
        ),
        (
            "the path does not exist",
            app.velt
                .call_raw("/v1/organizations/usergroup/add", json!({}))
                .await
                .unwrap_err(),
        ),
        (
            "the path is none",
            app.velt.call_raw("v1/users", json!({})).await.unwrap_err(),
        ),
        ("an item failed", partial.into_result().unwrap_err()),
        (
            "the response is too large",
            add(&frugal, "acme", "design").await.unwrap_err(),
        ),
        (
            "no server listens",
            add(&client(NOBODY), "acme", "design").await.unwrap_err(),
        ),
        (
            "the server closes without a response",
            against(Fault::Closes).await,
        ),
        ("the server never responds", stalled.await.unwrap_err()),
        (
            "the response ends too early",
            against(response!("200 OK", "content-length: 99\r\n", "{")).await,
        ),
        (
            "the response is truncated JSON",
            against(response!("200 OK", "", r#"{"result": {"status": "#)).await,
        ),
        (
            "the response is empty",
            against(response!("200 OK", "", "")).await,
        ),
        (
            "the response has another shape",
            against(response!(
                "200 OK",
                "",
                r#"{"result":{"status":"success","message":"","data":{"ada":{"success":"yes"}}}}"#
            ))
            .await,
        ),
        (
            "the response has no result",
            against(response!("200 OK", "", r#"{"ok":true}"#)).await,
        ),
        (
            "the response is an error with status 200",
            against(response!(
                "200 OK",
                "",
                r#"{"error":{"message":"late","status":"INTERNAL"}}"#
            ))
            .await,
        ),
        (
            "the result is a failure",
            against(response!(
                "200 OK",
                "",
                r#"{"result":{"success":false,"error":"no"}}"#
            ))
            .await,
        ),
        (
            "the code is new",
            against(response!(
                "418 Teapot",
                "",
                r#"{"error":{"message":"new","status":"BRAND_NEW"}}"#
            ))
            .await,
        ),
        (
            "the failure has a numeric code",
            against(response!(
                "500 Error",
                "",
                r#"{"error":{"message":"broken","code":13}}"#
            ))
            .await,
        ),
        (
            "there are too many requests",
            against(response!(
                "429 Slow",
                "retry-after: 3\r\n",
                r#"{"error":{"message":"slow down","status":"RESOURCE_EXHAUSTED"}}"#
            ))
            .await,
        ),
        (
            "a gateway has a page of its own",
            against(response!(
                "502 Bad",
                "content-type: text/html\r\n",
                "<html>bad gateway</html>"
            ))
            .await,
        ),
        (
            "a gateway says nothing",
            against(response!("503 Gone", "", "")).await,
        ),
        (
            "the server redirects",
            against(response!(
                "307 Moved",
                "location: http://127.0.0.1:1/\r\n",
                ""
            ))
            .await,
        ),
    ]
}

#[tokio::test]
async fn every_failure_says_what_was_wrong() {
    let mut text = String::new();
    for (cause, error) in failures().await {
        let Some(operation) = error.operation() else {
            writeln!(text, "{cause}\n  {:?}\n  {error}\n", error.kind()).unwrap();
            continue;
        };
        assert!(error.to_string().starts_with(operation), "{error}");
        let retry = if error.is_retryable() {
            "retryable"
        } else {
            "final"
        };
        let attempts = error.attempts();
        writeln!(
            text,
            "{cause}\n  {:?}, {retry}, attempts: {attempts}",
            error.kind()
        )
        .unwrap();
        writeln!(text, "  {error}").unwrap();
        if error.kind() == velt::ErrorKind::Decode
            && let Some(source) = error.source()
        {
            writeln!(text, "  {source}").unwrap();
        }
        text.push('\n');
    }
    insta::assert_snapshot!(crate::support::without_ports(&text));
}

#[tokio::test]
async fn no_error_repeats_its_source() {
    for (cause, error) in failures().await {
        if let Some(source) = error.source() {
            assert!(
                !error.to_string().contains(&source.to_string()),
                "{cause}: {error}"
            );
        }
    }
}

#[tokio::test]
async fn the_evidence_is_kept() {
    let error = against(response!(
        "502 Bad",
        "content-type: text/html\r\n",
        "<html>bad gateway</html>"
    ))
    .await;
    assert_eq!(
        (error.http_status(), error.body()),
        (Some(502), &b"<html>bad gateway</html>"[..])
    );
    let error = against(response!("429 Slow", "retry-after: 3\r\n", "{}")).await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
}
