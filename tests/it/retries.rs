//! How often each request reaches the server.

use std::{sync::atomic::Ordering, time::Duration};

use velt::{
    Client, Error, ErrorKind, RetryPolicy,
    types::{AddUserGroups, AddUsersToGroup, OrganizationUserGroup},
};

use crate::support::{API_KEY, AUTH_TOKEN, Fault, response, scripted_server};

const ADDED: Fault = response!(
    "200 OK",
    "content-type: application/json\r\n",
    r#"{"result":{"status":"success","message":"","data":{"ada":{"success":true}}}}"#
);
const UNAVAILABLE: Fault = response!("503 Busy", "", "");

/// The default policy, without the waits.
fn eager() -> RetryPolicy {
    RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO)
}

fn client(base_url: &str) -> Client {
    Client::builder()
        .api_key(API_KEY)
        .auth_token(AUTH_TOKEN)
        .base_url(base_url)
        .retry(eager())
        .build()
        .unwrap()
}

/// Adds a user to a group, which is safe to repeat.
async fn safe(velt: &Client) -> Result<u32, Error> {
    let request = AddUsersToGroup::new("acme", "design", ["ada"]);
    let call = velt.v1().user_groups().add_users(request);
    Ok(call.with_meta().await?.attempts)
}

/// Adds a group, which is not known to be safe.
async fn unsafe_to_repeat(velt: &Client) -> Result<u32, Error> {
    let request = AddUserGroups::new("acme", Vec::<OrganizationUserGroup>::new());
    let call = velt.v2().user_groups().add(request);
    Ok(call.with_meta().await?.attempts)
}

#[tokio::test]
async fn a_passing_fault_is_not_seen_but_counted() {
    for fault in [UNAVAILABLE, Fault::Closes, response!("429 Slow", "", "")] {
        let (base_url, requests) = scripted_server(vec![fault, ADDED]).await;
        assert_eq!(safe(&client(&base_url)).await.unwrap(), 2);
        assert_eq!(requests.load(Ordering::SeqCst), 2);
    }
}

#[tokio::test]
async fn a_fault_that_stays_ends_the_call_after_three_attempts() {
    for (fault, kind) in [
        (UNAVAILABLE, ErrorKind::Http),
        (Fault::Closes, ErrorKind::Transport),
    ] {
        let (base_url, requests) = scripted_server(vec![fault]).await;
        let error = safe(&client(&base_url)).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (kind, 3), "{error}");
        assert_eq!(requests.load(Ordering::SeqCst), 3);
    }
}

#[tokio::test]
async fn what_could_be_done_twice_is_sent_once() {
    for fault in [
        Fault::Closes,
        UNAVAILABLE,
        response!("500 Broken", "", ""),
        response!("504 Late", "", ""),
        response!("408 Late", "", ""),
        response!("503 Busy", "retry-after: 0\r\n", ""),
    ] {
        let (base_url, requests) = scripted_server(vec![fault, ADDED]).await;
        let error = unsafe_to_repeat(&client(&base_url)).await.unwrap_err();
        assert_eq!(error.attempts(), 1, "{error}");
        assert_eq!(requests.load(Ordering::SeqCst), 1, "{error}");
    }
}

#[tokio::test]
async fn what_was_refused_at_the_door_is_sent_again_in_any_case() {
    let slow = response!("429 Slow", "retry-after: 0\r\n", "");
    let (base_url, requests) = scripted_server(vec![slow, slow, ADDED]).await;
    assert_eq!(unsafe_to_repeat(&client(&base_url)).await.unwrap(), 3);
    assert_eq!(requests.load(Ordering::SeqCst), 3);

    // Without `Retry-After` it may be a quota, which does not go away.
    let (base_url, requests) = scripted_server(vec![response!("429 Full", "", "")]).await;
    assert_eq!(safe(&client(&base_url)).await.unwrap_err().attempts(), 2);
    assert_eq!(requests.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_server_that_wants_to_be_left_alone_for_long_is() {
    let (base_url, requests) =
        scripted_server(vec![response!("503 Busy", "retry-after: 3600\r\n", "")]).await;
    let error = safe(&client(&base_url)).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!(requests.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn outcomes_of_items_in_a_failure_are_not_asked_for_again() {
    let partial = response!(
        "500 Broken",
        "content-type: application/json\r\n",
        r#"{"error":{"message":"some failed","status":"INTERNAL","details":{"ada":{"success":false}}}}"#
    );
    let (base_url, requests) = scripted_server(vec![partial]).await;
    let error = safe(&client(&base_url)).await.unwrap_err();
    assert_eq!(error.failed().count(), 1);
    assert_eq!(requests.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_call_can_have_a_policy_of_its_own() {
    let (base_url, requests) = scripted_server(vec![UNAVAILABLE]).await;
    let velt = client(&base_url);
    let request = AddUsersToGroup::new("acme", "design", ["ada"]);
    let call = velt.v1().user_groups().add_users(request);
    let error = call.retry(RetryPolicy::never()).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert_eq!(requests.load(Ordering::SeqCst), 1);

    let body = serde_json::json!({});
    let call = velt.call_raw("/v2/brand/new", body);
    let error = call.retry(eager().assume_safe()).await.unwrap_err();
    assert_eq!(error.attempts(), 3);
}

#[tokio::test]
async fn the_time_of_a_call_ends_it_whatever_the_attempt_may_take() {
    let (base_url, requests) = scripted_server(vec![Fault::Stalls]).await;
    let velt = client(&base_url);
    let request = AddUsersToGroup::new("acme", "design", ["ada"]);
    let call = velt.v1().user_groups().add_users(request);
    let error = call
        .overall_timeout(Duration::from_millis(50))
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(requests.load(Ordering::SeqCst), 1);
}
