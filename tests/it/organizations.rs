//! Organizations, and responses in pages.

use velt::types::{
    AddOrganizations, AddUserGroups, AddUsers, AddUsersToGroup, DeleteOrganizations,
    GetOrganizations, GetOrganizationsV1, OrganizationInput, OrganizationUserGroup,
    UpdateOrganizationDisabledState, UpdateOrganizations, User,
};

use crate::support::{Fault, TestApp, client, faulty_server};

/// Adds organizations with the ids `a` to `e` to what is there, which is `acme`.
async fn with_five_more() -> TestApp {
    let app = TestApp::start().await;
    let organizations = ["a", "b", "c", "d", "e"].map(OrganizationInput::new);
    let added = app
        .velt
        .v2()
        .organizations()
        .add(AddOrganizations::new(organizations))
        .await;
    added.unwrap().into_result().unwrap();
    app
}

#[tokio::test]
async fn fields_of_ones_own_come_back() {
    let app = TestApp::start().await;
    let organizations = app.velt.v1().organizations();
    let input = OrganizationInput::new("globex")
        .organization_name("Globex")
        .extra("plan", "pro")
        .extra("seats", 12);
    organizations
        .add(AddOrganizations::new([input]))
        .await
        .unwrap()
        .into_result()
        .unwrap();

    let request = GetOrganizationsV1::new().organization_ids(["globex"]);
    let found = organizations.get(request).await.unwrap();
    insta::assert_json_snapshot!(found.data, @r#"
    [
      {
        "disabled": false,
        "id": "globex",
        "organizationName": "Globex",
        "plan": "pro",
        "seats": 12
      }
    ]
    "#);
}

#[tokio::test]
async fn an_organization_that_does_not_exist_fails_by_itself() {
    let app = TestApp::start().await;
    let organizations = app.velt.v2().organizations();
    let ids = ["acme", "nobody"];

    let request = UpdateOrganizations::new(ids.map(OrganizationInput::new));
    let updated = organizations.update(request).await.unwrap();
    let deleted = organizations
        .delete(DeleteOrganizations::new(ids))
        .await
        .unwrap();
    for outcomes in [updated, deleted] {
        let failed: Vec<(&str, &str)> = outcomes
            .failed()
            .map(|(id, item)| (id, item.message()))
            .collect();
        assert_eq!(failed, [("nobody", "Organization does not exist")]);
        assert_eq!(outcomes.succeeded().count(), 1);
    }

    // This creates what does not exist.
    let request = UpdateOrganizationDisabledState::new(ids, true);
    let disabled = organizations.update_disabled_state(request).await.unwrap();
    assert_eq!(disabled.succeeded().count(), 2);
}

#[tokio::test]
async fn a_group_can_be_added_along_with_its_organization() {
    let app = TestApp::start().await;
    let groups = app.velt.v2().user_groups();
    let request = AddUserGroups::new("globex", [OrganizationUserGroup::new("sales")]);
    let error = groups.add(request.clone()).await.unwrap_err();
    assert_eq!(error.http_status(), Some(404));

    let added = groups.add(request.create_organization(true)).await.unwrap();
    assert!(added.all_succeeded());
    let request = AddUsers::new("globex", [User::new("ada")]);
    let users = app.velt.v2().users().add(request).await.unwrap();
    users.into_result().unwrap();
    let request = AddUsersToGroup::new("globex", "sales", ["ada"]);
    assert!(groups.add_users(request).await.unwrap().all_succeeded());
}

#[tokio::test]
async fn pages_follow_each_other_up_to_the_last() {
    let app = with_five_more().await;
    let request = GetOrganizations::new().page_size(4);
    let mut pages = app.velt.v2().organizations().get(request).pages();
    let mut ids = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        ids.push(
            page.data
                .into_iter()
                .map(|organization| organization.id)
                .collect::<Vec<_>>(),
        );
    }
    assert_eq!(ids, [vec!["a", "acme", "b", "c"], vec!["d", "e"]]);
    assert!(
        pages.try_next().await.unwrap().is_none(),
        "what has ended stays so"
    );
}

#[tokio::test]
async fn items_are_those_of_all_pages() {
    let app = with_five_more().await;
    for page_size in [1, 2, 100] {
        let request = GetOrganizations::new().page_size(page_size);
        let mut items = app.velt.v2().organizations().get(request).items();
        let mut ids = Vec::new();
        while let Some(organization) = items.try_next().await.unwrap() {
            ids.push(organization.id);
        }
        assert_eq!(
            ids,
            ["a", "acme", "b", "c", "d", "e"],
            "pages of {page_size}"
        );
    }
}

#[tokio::test]
async fn awaited_by_itself_the_call_gives_one_page() {
    let app = with_five_more().await;
    let organizations = app.velt.v2().organizations();
    let request = GetOrganizations::new().page_size(2);
    let page = organizations.get(request.clone()).await.unwrap();
    assert_eq!(page.data.len(), 2);
    let token = page.next_page_token.unwrap();
    let page = organizations.get(request.page_token(token)).await.unwrap();
    let ids: Vec<_> = page.data.iter().map(|found| found.id.as_str()).collect();
    assert_eq!(ids, ["b", "c"]);
}

#[tokio::test]
async fn a_server_that_leads_in_a_circle_ends_the_pages_with_an_error() {
    let circle = concat!(
        "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n",
        r#"{"result":{"status":"success","message":"","data":[],"nextPageToken":"t"}}"#
    );
    let velt = client(&faulty_server(Fault::Responds(circle)).await);
    let mut items = velt
        .v2()
        .organizations()
        .get(GetOrganizations::new())
        .items();
    let error = items.try_next().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "v2_organizations_get: the server gives the same page token again, which would lead in a circle"
    );
    assert!(
        items.try_next().await.unwrap().is_none(),
        "what has failed stays ended"
    );
}

#[tokio::test]
async fn pages_end_with_the_first_error() {
    let velt = client(&faulty_server(Fault::Closes).await);
    let mut pages = velt
        .v2()
        .organizations()
        .get(GetOrganizations::new())
        .pages();
    assert!(pages.try_next().await.is_err());
    assert!(pages.try_next().await.unwrap().is_none());
}
