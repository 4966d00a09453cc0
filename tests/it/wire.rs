//! Exactly what is sent.

use serde_json::json;
use velt::types::{AddUsersToGroup, DeleteUsersFromGroup};

use crate::support::{API_KEY, AUTH_TOKEN, Recorder, client};

#[tokio::test]
async fn requests_on_the_wire() {
    let recorder = Recorder::start().await;
    let velt = client(recorder.base_url());

    let request = AddUsersToGroup::new("acme", "engineering", ["ada", "grace"]);
    let _ = velt
        .v1()
        .user_groups()
        .add_users(request.clone())
        .await
        .unwrap();
    let _ = velt.v2().user_groups().add_users(request).await.unwrap();
    let listed = DeleteUsersFromGroup::users("acme", "engineering", ["ada"]);
    let _ = velt.v1().user_groups().delete_users(listed).await.unwrap();
    let all = DeleteUsersFromGroup::all_users("acme", "engineering");
    let _ = velt.v1().user_groups().delete_users(all).await.unwrap();
    velt.call_raw("/v2/brand/new", json!({ "data": { "id": 1 } }))
        .await
        .unwrap();

    insta::assert_snapshot!(recorder.requests().join("\n\n---\n\n"));
}

#[tokio::test]
async fn an_empty_list_is_sent_as_one() {
    let recorder = Recorder::start().await;
    let velt = client(recorder.base_url());
    let none = DeleteUsersFromGroup::users("acme", "engineering", [""; 0]);
    let _ = velt.v1().user_groups().delete_users(none).await.unwrap();
    let sent = recorder.requests().remove(0);
    assert!(sent.contains(r#""userIds": []"#), "{sent}");
    assert!(!sent.contains("deleteAll"), "{sent}");
}

#[tokio::test]
async fn an_http_client_of_ones_own_is_the_one_that_sends() {
    let recorder = Recorder::start().await;
    let own = velt::http_client_builder().unwrap();
    let own = own.user_agent("mine/1").build().unwrap();
    let velt = velt::Client::builder()
        .api_key(API_KEY)
        .auth_token(AUTH_TOKEN)
        .base_url(recorder.base_url())
        .http_client(own)
        .build()
        .unwrap();
    let request = AddUsersToGroup::new("acme", "engineering", ["ada"]);
    let _ = velt.v1().user_groups().add_users(request).await.unwrap();
    let sent = recorder.requests().remove(0);
    assert!(sent.contains("user-agent: mine/1\n"), "{sent}");
    assert!(sent.contains("x-velt-api-key: <the API key>\n"), "{sent}");
}

#[tokio::test]
async fn a_base_url_may_have_a_path() {
    let recorder = Recorder::start().await;
    let velt = client(&format!("{}/proxy/", recorder.base_url()));
    let request = AddUsersToGroup::new("acme", "engineering", ["ada"]);
    let _ = velt.v1().user_groups().add_users(request).await.unwrap();
    let sent = recorder.requests().remove(0);
    assert!(
        sent.starts_with("POST /proxy/v1/organizations/usergroups/users/add\n"),
        "{sent}"
    );
}
