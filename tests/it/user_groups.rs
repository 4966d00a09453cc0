//! The operations on user groups, from the client through a socket to the sandbox.

use velt::types::{AddUsersToGroup, DeleteUsersFromGroup, ErrorCode};

use crate::support::TestApp;

#[tokio::test]
async fn users_are_added_and_each_has_an_outcome() {
    let app = TestApp::start().await;
    let request = AddUsersToGroup::new("acme", "engineering", ["ada", "grace"]);
    let added = app
        .velt
        .v1()
        .user_groups()
        .add_users(request)
        .await
        .unwrap();
    insta::assert_json_snapshot!(added, @r#"
    {
      "status": "success",
      "message": "Added organization users to group successfully.",
      "data": {
        "ada": {
          "message": "User added to organization user group.",
          "organizationUserGroupId": "engineering",
          "success": true
        },
        "grace": {
          "message": "User added to organization user group.",
          "organizationUserGroupId": "engineering",
          "success": true
        }
      }
    }
    "#);
    assert!(added.all_succeeded());
}

#[tokio::test]
async fn both_versions_respond_alike() {
    let app = TestApp::start().await;
    let request = AddUsersToGroup::new("acme", "design", ["ada"]);
    let v1 = app
        .velt
        .v1()
        .user_groups()
        .add_users(request.clone())
        .await
        .unwrap();
    let v2 = app
        .velt
        .v2()
        .user_groups()
        .add_users(request)
        .await
        .unwrap();
    assert_eq!(v1, v2);
}

#[tokio::test]
async fn one_user_fails_while_the_others_are_added() {
    let app = TestApp::start().await;
    let groups = app.velt.v1().user_groups();
    let request = AddUsersToGroup::new("acme", "design", ["ada", "", "grace"]);
    let added = groups.add_users(request).await.unwrap();

    let succeeded: Vec<&str> = added.succeeded().map(|(user, _)| user).collect();
    assert_eq!(succeeded, ["ada", "grace"]);
    let failed: Vec<(&str, &str)> = added
        .failed()
        .map(|(user, item)| (user, item.message()))
        .collect();
    assert_eq!(failed, [("", "The id is empty.")]);

    let error = added.into_result().unwrap_err();
    assert_eq!(error.kind(), velt::ErrorKind::PartialFailure);
    assert_eq!(
        error.to_string(),
        r#"v1_user_groups_add_users: HTTP 200: 1 of 3 items failed: "" (The id is empty.)"#
    );
    assert_eq!(error.details().unwrap()["ada"]["success"], true);

    // The others are in the group: emptying it names them.
    let emptied = groups
        .delete_users(DeleteUsersFromGroup::all_users("acme", "design"))
        .await
        .unwrap();
    let users: Vec<&str> = emptied.succeeded().map(|(user, _)| user).collect();
    assert_eq!(users, ["ada", "grace"]);
}

#[tokio::test]
#[expect(
    unused_must_use,
    reason = "the test is that the compiler warns of this"
)]
async fn a_response_that_nobody_looks_at_is_a_warning() {
    let app = TestApp::start().await;
    let request = AddUsersToGroup::new("acme", "design", ["ada", ""]);
    app.velt
        .v1()
        .user_groups()
        .add_users(request)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_result_without_failures_may_be_dropped() {
    let app = TestApp::start().await;
    let request = AddUsersToGroup::new("acme", "design", ["ada"]);
    app.velt
        .v1()
        .user_groups()
        .add_users(request)
        .await
        .unwrap()
        .into_result()
        .unwrap();
}

#[tokio::test]
async fn listed_users_are_taken_out_and_the_rest_stays() {
    let app = TestApp::start().await;
    let groups = app.velt.v1().user_groups();
    let request = AddUsersToGroup::new("acme", "engineering", ["ada"]);
    groups
        .add_users(request)
        .await
        .unwrap()
        .into_result()
        .unwrap();

    let request = DeleteUsersFromGroup::users("acme", "engineering", ["linus"]);
    let deleted = groups.delete_users(request).await.unwrap();
    assert_eq!(
        deleted
            .succeeded()
            .map(|(user, _)| user)
            .collect::<Vec<_>>(),
        ["linus"]
    );

    let rest = groups
        .delete_users(DeleteUsersFromGroup::new("acme", "engineering").delete_all(true))
        .await
        .unwrap();
    assert_eq!(
        rest.succeeded().map(|(user, _)| user).collect::<Vec<_>>(),
        ["ada"]
    );
}

#[tokio::test]
async fn a_deletion_that_says_neither_whom_nor_all_is_refused() {
    let app = TestApp::start().await;
    let request = DeleteUsersFromGroup::new("acme", "engineering");
    let error = app
        .velt
        .v1()
        .user_groups()
        .delete_users(request)
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::InvalidArgument));
    assert_eq!(error.message(), "data needs userIds, or deleteAll");
}

#[tokio::test]
async fn with_meta_gives_what_http_said() {
    let app = TestApp::start().await;
    let request = AddUsersToGroup::new("acme", "design", ["ada"]);
    let call = app.velt.v1().user_groups().add_users(request.clone());
    assert_eq!(call.request(), &request);
    let meta = call.with_meta().await.unwrap();
    assert_eq!((meta.status.as_u16(), meta.attempts), (200, 1));
    assert_eq!(meta.headers["content-type"], "application/json");
    assert!(meta.value.all_succeeded());
}

#[tokio::test]
async fn a_call_can_be_spawned_as_a_task() {
    let app = TestApp::start().await;
    let request = AddUsersToGroup::new("acme", "design", ["ada"]);
    let call = app.velt.v1().user_groups().add_users(request);
    let added = tokio::spawn(call.into_future()).await.unwrap().unwrap();
    assert!(added.all_succeeded());
}

#[tokio::test]
async fn the_generated_client_works_by_itself() {
    use velt_client::{Client, Context, Credentials, Envelope, http_client};
    let app = TestApp::start().await;
    let credentials = Credentials::default()
        .api_key("any".parse().unwrap())
        .auth_token("any".parse().unwrap());
    let client = Client::new_with_client(
        &app.sandbox.base_url(),
        http_client().unwrap(),
        Context::new(credentials),
    );
    let body = Envelope::new(AddUsersToGroup::new("acme", "design", ["ada", ""]));
    let response = client.v2_user_groups_add_users(&body).await.unwrap();
    assert_eq!(response.result.failed().count(), 1);
}
