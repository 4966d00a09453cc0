//! A closure in place of Velt, for tests of code that takes a client.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use serde_json::json;
use velt::{
    ErrorKind, RetryPolicy,
    testing::{self, Reply},
    types::{AddUsersToGroup, AskAi, CommentUpdate, ErrorCode, GetOrganizations, UpdateComments},
};

fn request() -> AddUsersToGroup {
    AddUsersToGroup::new("acme", "design", ["ada"])
}

#[tokio::test]
async fn errors_of_every_kind_can_be_simulated() {
    for (reply, kind, effect) in [
        (
            Reply::failure(ErrorCode::NotFound, "no such group"),
            ErrorKind::Api,
            false,
        ),
        (Reply::not_connected(), ErrorKind::Connect, false),
        (Reply::timeout(), ErrorKind::Timeout, true),
        (Reply::broken_connection(), ErrorKind::Transport, true),
        (
            Reply::json(http::StatusCode::BAD_GATEWAY, "<html>"),
            ErrorKind::Http,
            true,
        ),
        (
            Reply::json(http::StatusCode::OK, json!([])),
            ErrorKind::Decode,
            true,
        ),
    ] {
        let velt = testing::client(move |_| reply.clone());
        let error = velt
            .v1()
            .user_groups()
            .add_users(request())
            .await
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.may_have_taken_effect()),
            (kind, effect)
        );
        assert_eq!(error.operation(), Some("v1_user_groups_add_users"));
    }
}

#[tokio::test]
async fn what_was_sent_can_be_looked_at() {
    let velt = testing::client(|call| {
        assert_eq!(call.path(), "/v1/organizations/usergroups/users/add");
        assert_eq!(call.body()["data"], *call.data());
        assert_eq!(call.data()["userIds"], json!(["ada"]));
        Reply::data(json!({ "ada": { "success": true } }))
    });
    let added = velt.v1().user_groups().add_users(request()).await.unwrap();
    assert!(added.all_succeeded());
}

/// How many attempts are made for a call that is lost each time.
async fn attempts(call: impl AsyncFn(&velt::Client) -> Result<(), velt::Error>) -> usize {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let velt = testing::client(move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
        Reply::timeout()
    });
    call(&velt).await.unwrap_err();
    count.load(Ordering::Relaxed)
}

#[tokio::test]
async fn what_a_field_makes_unsafe_is_not_retried() {
    let policy = RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO);
    let update = |fields: UpdateComments| {
        move |velt: &velt::Client| {
            let call = velt.v2().comments().update(fields.clone()).retry(policy);
            async move { call.await.map(|_| ()) }
        }
    };
    let comments = UpdateComments::new("acme", "roadmap", "annotation", [1], CommentUpdate::new());
    let quiet = update(comments.clone());
    assert_eq!(attempts(async |velt| quiet(velt).await).await, 3);
    let loud = update(comments.trigger_notification(true));
    assert_eq!(attempts(async |velt| loud(velt).await).await, 1);

    let asks = async |velt: &velt::Client| {
        let request = AskAi::new("gpt-4o", "shorten it", "a text");
        velt.v2()
            .rewriter()
            .ask_ai(request)
            .retry(policy)
            .await
            .map(|_| ())
    };
    assert_eq!(attempts(asks).await, 1, "it costs money");
}

#[tokio::test]
async fn a_raw_call_can_have_a_type_and_headers() {
    #[derive(Debug, serde::Deserialize)]
    struct Response {
        result: Vec<u32>,
    }

    let velt = testing::client(|_| Reply::result(json!([1, 2])));
    let call = || {
        velt.call_raw("/v2/brand/new", json!({}))
            .typed::<Response>()
    };
    assert_eq!(call().await.unwrap().result, [1, 2]);
    let error = call().header("x\n", "y").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    let velt = testing::client(|_| Reply::result(json!("one")));
    let call = velt
        .call_raw("/v2/brand/new", json!({}))
        .typed::<Response>();
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.body_json().unwrap()["result"], "one");
}

#[tokio::test]
async fn handles_can_be_kept_and_moved() {
    struct Groups {
        groups: velt::v1::UserGroups,
    }

    let velt = testing::client(|_| Reply::data(json!({ "ada": { "success": true } })));
    let kept = Groups {
        groups: velt.v1().user_groups(),
    };
    drop(velt);
    let task = tokio::spawn(async move { kept.groups.add_users(request()).await });
    assert!(task.await.unwrap().unwrap().all_succeeded());
}

#[test]
fn a_header_that_is_no_header_never_shows_its_value() {
    let velt = testing::client(|_| Reply::timeout());
    let call = velt.v2().organizations().get(GetOrganizations::new());
    let call = call.header("x-trace", "secret value");
    let text = format!("{call:?}");
    assert!(
        text.contains("x-trace") && !text.contains("secret"),
        "{text}"
    );
}
