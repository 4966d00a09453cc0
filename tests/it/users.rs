//! Users, and payloads of several shapes.

use velt::types::{
    AccessRole, AddUsers, DeleteUsers, GetUsers, GetUsersV1, UpdateUsers, User, UsersFound,
};

use crate::support::{Recorder, TestApp, client};

#[tokio::test]
async fn a_user_comes_back_as_it_was_added() {
    let app = TestApp::start().await;
    let users = app.velt.v2().users();
    let ada = User::new("lovelace")
        .name("Ada Lovelace")
        .initial("A")
        .email("ada@example.com")
        .access_role(AccessRole::Viewer)
        .is_admin(false)
        .extra("team", "analysis");
    let added = users
        .add(AddUsers::new("acme", [ada.clone()]))
        .await
        .unwrap();
    added.into_result().unwrap();

    let request = GetUsers::new("acme").user_ids(["lovelace"]);
    let found = users.get(request).await.unwrap();
    assert_eq!(found.data, UsersFound::AllUsers(vec![ada]));
}

#[tokio::test]
async fn a_role_that_is_new_to_this_version_is_sent_as_it_is() {
    let recorder = Recorder::start().await;
    let reviewer = User::new("grace").access_role("reviewer");
    let request = AddUsers::new("acme", [reviewer]);
    let _ = client(recorder.base_url())
        .v2()
        .users()
        .add(request)
        .await
        .unwrap();
    let sent = recorder.requests().remove(0);
    assert!(sent.contains(r#""accessRole": "reviewer""#), "{sent}");
}

#[tokio::test]
async fn users_of_documents_come_as_a_list_or_by_document() {
    let app = TestApp::start().await;
    let users = app.velt.v2().users();
    for (document, user) in [("plan", "ada"), ("plan", "grace"), ("sketch", "linus")] {
        let request = AddUsers::new("acme", [User::new(user)])
            .document_id(document)
            .create_document(true);
        users.add(request).await.unwrap().into_result().unwrap();
    }
    let ids = |users: Vec<User>| {
        users
            .into_iter()
            .map(|user| user.user_id)
            .collect::<Vec<_>>()
    };

    let all = users
        .get(GetUsers::new("acme").all_documents(true))
        .await
        .unwrap();
    let UsersFound::AllUsers(all) = all.data else {
        panic!("a list was asked for")
    };
    assert_eq!(ids(all), ["ada", "grace", "linus"]);

    let request = GetUsers::new("acme")
        .all_documents(true)
        .group_by_document_id(true);
    let by_document = users.get(request).await.unwrap();
    let UsersFound::ByDocument(by_document) = by_document.data else {
        panic!("a map was asked for")
    };
    let by_document: Vec<_> = by_document
        .into_iter()
        .map(|(id, users)| (id, ids(users)))
        .collect();
    assert_eq!(
        by_document,
        [
            (
                "plan".to_owned(),
                vec!["ada".to_owned(), "grace".to_owned()]
            ),
            ("sketch".to_owned(), vec!["linus".to_owned()]),
        ]
    );
}

#[tokio::test]
async fn pages_of_users_follow_each_other() {
    let app = TestApp::start().await;
    let request = GetUsers::new("acme").page_size(2);
    let mut pages = app.velt.v2().users().get(request).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        let UsersFound::AllUsers(users) = page.data else {
            panic!("a list was asked for")
        };
        sizes.push(users.len());
    }
    assert_eq!(sizes, [2, 1]);
}

#[tokio::test]
async fn a_user_that_does_not_exist_fails_by_itself() {
    let app = TestApp::start().await;
    let users = app.velt.v1().users();
    let request = UpdateUsers::new(
        "acme",
        [User::new("ada").name("Ada L."), User::new("nobody")],
    );
    let updated = users.update(request).await.unwrap();
    let deleted = users
        .delete(DeleteUsers::new("acme", ["grace", "nobody"]))
        .await
        .unwrap();
    for outcomes in [updated, deleted] {
        let failed: Vec<&str> = outcomes.failed().map(|(id, _)| id).collect();
        assert_eq!(failed, ["nobody"]);
        assert_eq!(outcomes.succeeded().count(), 1);
    }

    let found = users.get(GetUsersV1::new("acme")).await.unwrap();
    let names: Vec<Option<&str>> = found.data.iter().map(|user| user.name.as_deref()).collect();
    assert_eq!(names, [Some("Ada L."), Some("Linus")]);
}

#[tokio::test]
async fn fields_that_do_not_go_together_are_refused_by_name() {
    let app = TestApp::start().await;
    let request = AddUsers::new("acme", [User::new("ada")])
        .document_id("d")
        .folder_id("f");
    let error = app.velt.v2().users().add(request).await.unwrap_err();
    assert_eq!(
        error.message(),
        "data must not have documentId together with folderId"
    );
}
