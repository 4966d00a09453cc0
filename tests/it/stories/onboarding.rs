//! A tenant is onboarded, and one of its users leaves.

use std::collections::BTreeSet;

use velt::types::{
    AddOrganizations, AddUserGroups, AddUsers, AddUsersToGroup, DeleteUsers, DeleteUsersFromGroup,
    GetOrganizations, GetUsers, OrganizationInput, OrganizationUserGroup, User, UsersFound,
};

use super::user_ids;
use crate::support::TestApp;

const PEOPLE: [(&str, &str); 5] = [
    ("ada", "Ada Lovelace"),
    ("barbara", "Barbara Liskov"),
    ("edsger", "Edsger Dijkstra"),
    ("grace", "Grace Hopper"),
    ("linus", "Linus Torvalds"),
];

/// Onboards the organization `globex` with its users, and two groups with members.
async fn onboard(app: &TestApp) {
    let v2 = app.velt.v2();
    let globex = OrganizationInput::new("globex")
        .organization_name("Globex")
        .extra("region", "eu");
    let added = v2.organizations().add(AddOrganizations::new([globex]));
    added.await.unwrap().into_result().unwrap();

    let users = PEOPLE.map(|(id, name)| {
        let user = User::new(id).name(name);
        user.email(format!("{id}@globex.example"))
    });
    let added = v2
        .users()
        .add(AddUsers::new("globex", users))
        .await
        .unwrap();
    assert_eq!(added.into_result().unwrap().data.len(), PEOPLE.len());

    let groups = [("engineering", "Engineering"), ("research", "Research")]
        .map(|(id, name)| OrganizationUserGroup::new(id).group_name(name));
    let added = v2.user_groups().add(AddUserGroups::new("globex", groups));
    added.await.unwrap().into_result().unwrap();
    for (group, members) in [
        ("engineering", &["linus", "ada", "grace"][..]),
        ("research", &["barbara", "ada"][..]),
    ] {
        let request = AddUsersToGroup::new("globex", group, members);
        let added = v2.user_groups().add_users(request).await.unwrap();
        assert_eq!(added.into_result().unwrap().data.len(), members.len());
    }
}

fn members(groups: &[&str]) -> GetUsers {
    GetUsers::new("globex").organization_user_group_ids(groups)
}

#[tokio::test]
async fn an_onboarded_tenant_is_read_back_and_found_by_group_and_page() {
    let app = TestApp::start().await;
    onboard(&app).await;
    let velt = &app.velt;

    let request = GetOrganizations::new().organization_ids(["globex"]);
    let found = velt.v2().organizations().get(request).await.unwrap();
    insta::assert_json_snapshot!(found.data, @r#"
    [
      {
        "disabled": false,
        "id": "globex",
        "organizationName": "Globex",
        "region": "eu"
      }
    ]
    "#);

    let request = GetUsers::new("globex").user_ids(["ada"]);
    let found = velt.v2().users().get(request).await.unwrap();
    insta::assert_json_snapshot!(found.data, @r#"
    [
      {
        "email": "ada@globex.example",
        "initial": "A",
        "name": "Ada Lovelace",
        "userId": "ada"
      }
    ]
    "#);

    let found = user_ids(velt, members(&["engineering"])).await;
    assert_eq!(found, ["ada", "grace", "linus"]);
    // Someone in both groups is found once.
    let found = user_ids(velt, members(&["engineering", "research"])).await;
    assert_eq!(found, ["ada", "barbara", "grace", "linus"]);
    let found = user_ids(velt, members(&["research"]).user_ids(["ada", "grace"])).await;
    assert_eq!(found, ["ada"]);

    let request = GetUsers::new("globex").page_size(2);
    let mut pages = velt.v2().users().get(request).pages();
    let (mut sizes, mut seen) = (Vec::new(), BTreeSet::new());
    while let Some(page) = pages.try_next().await.unwrap() {
        let UsersFound::AllUsers(users) = page.data else {
            panic!("a list was asked for");
        };
        sizes.push(users.len());
        seen.extend(users.into_iter().map(|user| user.user_id));
    }
    assert_eq!(sizes, [2, 2, 1]);
    assert!(seen.iter().eq(PEOPLE.map(|(id, _)| id)), "{seen:?}");

    // The tenant that was there before has not changed.
    let found = user_ids(velt, GetUsers::new("acme")).await;
    assert_eq!(found, ["ada", "grace", "linus"]);
}

#[tokio::test]
async fn a_user_who_leaves_is_in_no_group_or_document_any_more() {
    let app = TestApp::start().await;
    onboard(&app).await;
    let v2 = app.velt.v2();
    let in_handbook = || GetUsers::new("globex").document_id("handbook");
    let request = AddUsers::new("globex", [User::new("ada"), User::new("grace")])
        .document_id("handbook")
        .create_document(true);
    let added = v2.users().add(request).await.unwrap();
    added.into_result().unwrap();
    assert_eq!(user_ids(&app.velt, in_handbook()).await, ["ada", "grace"]);

    let request = DeleteUsers::new("globex", ["ada"]);
    let deleted = v2.users().delete(request.clone()).await.unwrap();
    deleted.into_result().unwrap();
    let found = user_ids(&app.velt, GetUsers::new("globex")).await;
    assert_eq!(found, ["barbara", "edsger", "grace", "linus"]);
    let found = user_ids(&app.velt, members(&["engineering"])).await;
    assert_eq!(found, ["grace", "linus"]);
    let found = user_ids(&app.velt, members(&["research"])).await;
    assert_eq!(found, ["barbara"]);
    assert_eq!(user_ids(&app.velt, in_handbook()).await, ["grace"]);

    // A deleted user cannot be deleted again, and cannot join or leave a group.
    let deleted = v2.users().delete(request).await.unwrap();
    let failed: Vec<&str> = deleted.failed().map(|(_, item)| item.message()).collect();
    assert_eq!(failed, ["User does not exist."]);
    let request = AddUsersToGroup::new("globex", "research", ["ada", "edsger"]);
    let added = v2.user_groups().add_users(request).await.unwrap();
    let failed: Vec<&str> = added.failed().map(|(id, _)| id).collect();
    assert_eq!(failed, ["ada"]);
    let request = DeleteUsersFromGroup::users("globex", "engineering", ["ada"]);
    let removed = v2.user_groups().delete_users(request).await.unwrap();
    assert!(!removed.all_succeeded());
    let found = user_ids(&app.velt, members(&["research"])).await;
    assert_eq!(found, ["barbara", "edsger"]);

    // Adding the user again does not restore the memberships.
    let request = AddUsers::new("globex", [User::new("ada").name("Ada King")]);
    let added = v2.users().add(request).await.unwrap();
    added.into_result().unwrap();
    let found = user_ids(&app.velt, members(&["engineering", "research"])).await;
    assert_eq!(found, ["barbara", "edsger", "grace", "linus"]);
    // Users of other organizations have the same IDs, but are not the same users.
    let found = user_ids(&app.velt, GetUsers::new("acme").user_ids(["ada"])).await;
    assert_eq!(found, ["ada"]);
}
