//! No credential in any output.

use std::time::Duration;

use tracing_subscriber::filter::{LevelFilter, Targets};
use velt::{Client, types::AddUsersToGroup};

use crate::support::{API_KEY, AUTH_TOKEN, Fault, Log, TestApp, client, faulty_server};

const WORKSPACE_ID: &str = "canary-workspace-id-7Lp2";
const WORKSPACE_AUTH_TOKEN: &str = "canary-workspace-token-1Zk8";

#[tokio::test]
async fn no_credential_appears_in_debug_display_logs_or_errors() {
    let (log, guard) = Log::start(Targets::new().with_default(LevelFilter::TRACE));

    let app = TestApp::start().await;
    let builder = Client::builder()
        .api_key(API_KEY)
        .auth_token(AUTH_TOKEN)
        .workspace_id(WORKSPACE_ID)
        .workspace_auth_token(WORKSPACE_AUTH_TOKEN)
        .base_url(app.sandbox.base_url());
    let mut shown = format!("{builder:?}\n");
    let velt = builder.build().unwrap();
    let call = velt
        .v1()
        .user_groups()
        .add_users(AddUsersToGroup::new("acme", "design", ["ada"]));
    shown.push_str(&format!(
        "{velt:?}\n{:?}\n{:?}\n{call:?}\n",
        velt.v1(),
        velt.v1().user_groups()
    ));
    let meta = call.with_meta().await.unwrap();
    shown.push_str(&format!("{meta:?}\n"));

    let request = AddUsersToGroup::new("acme", "nobody", ["ada"]);
    let mut errors = vec![
        velt.v1()
            .user_groups()
            .add_users(request)
            .await
            .unwrap_err(),
    ];
    for fault in [
        Fault::Closes,
        Fault::Stalls,
        Fault::Responds("HTTP/1.1 502 Bad\r\nconnection: close\r\n\r\n<html>"),
        Fault::Responds("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{}"),
    ] {
        let velt = client(&faulty_server(fault).await);
        let request = AddUsersToGroup::new("acme", "design", ["ada"]);
        let call = velt.v1().user_groups().add_users(request);
        errors.push(call.timeout(Duration::from_millis(50)).await.unwrap_err());
    }
    for bad in ["canary-api-key-5Jq0\n", "canary-api-key-5Jq0\u{7f}"] {
        errors.push(
            Client::builder()
                .api_key(bad)
                .auth_token(AUTH_TOKEN)
                .build()
                .unwrap_err(),
        );
    }
    for error in &errors {
        shown.push_str(&format!("{error}\n{error:?}\n{error:#?}\n"));
        let mut source = std::error::Error::source(error);
        while let Some(cause) = source {
            shown.push_str(&format!("{cause}\n{cause:?}\n"));
            source = cause.source();
        }
    }

    drop(guard);
    let logged = log.text();
    assert!(
        logged.contains("v1_user_groups_add_users"),
        "the transport logs each attempt"
    );
    for (what, text) in [("shown", &shown), ("logged", &logged)] {
        for secret in [API_KEY, AUTH_TOKEN, WORKSPACE_ID, WORKSPACE_AUTH_TOKEN] {
            assert!(
                !text.contains(secret),
                "{secret} in what was {what}:\n{text}"
            );
        }
    }
}
