//! Writers at the same time do not lose each other's updates.

use std::collections::BTreeSet;

use velt::{
    Client,
    types::{
        AddDocuments, AddOrganizations, AddUserGroups, AddUsers, AddUsersToGroup, DocumentInput,
        GetDocuments, GetUsers, OrganizationInput, OrganizationUserGroup, User, UsersFound,
    },
};

use super::user_ids;
use crate::support::{TestApp, credentials};

/// The number of tasks that write at the same time.
const TASKS: usize = 8;
/// The number of rounds of a task. Each makes four calls.
const ROUNDS: usize = 25;

/// Adds the organization `globex` with the group `crew`.
async fn add_crew(velt: &Client) {
    let organization = AddOrganizations::new([OrganizationInput::new("globex")]);
    let added = velt.v2().organizations().add(organization).await.unwrap();
    added.into_result().unwrap();
    let group = OrganizationUserGroup::new("crew").group_name("Crew");
    let added = velt
        .v2()
        .user_groups()
        .add(AddUserGroups::new("globex", [group]));
    added.await.unwrap().into_result().unwrap();
}

/// Adds users of its own to the organization and to the group, and documents of its own.
async fn write(velt: Client, task: usize) {
    let v2 = velt.v2();
    for round in 0..ROUNDS {
        let user = format!("user-{task}-{round}");
        let request = AddUsers::new("globex", [User::new(&user)]);
        let added = v2.users().add(request).await.unwrap();
        added.into_result().unwrap();
        let request = AddUsersToGroup::new("globex", "crew", [user]);
        let added = v2.user_groups().add_users(request).await.unwrap();
        added.into_result().unwrap();
        for half in ["a", "b"] {
            let document = DocumentInput::new(format!("document-{task}-{round}-{half}"));
            let request = AddDocuments::new("globex", [document]);
            let added = v2.documents().add(request).await.unwrap();
            added.into_result().unwrap();
        }
    }
}

/// Returns the IDs that all tasks have added, sorted.
fn expected(prefix: &str, suffixes: &[&str]) -> Vec<String> {
    let mut ids = Vec::new();
    for task in 0..TASKS {
        for round in 0..ROUNDS {
            let id = format!("{prefix}-{task}-{round}");
            ids.extend(suffixes.iter().map(|suffix| format!("{id}{suffix}")));
        }
    }
    ids.sort_unstable();
    ids
}

/// Returns the IDs of all documents of the organization, sorted.
async fn document_ids(velt: &Client) -> Vec<String> {
    let request = GetDocuments::new("globex").page_size(64);
    let mut documents = velt.v2().documents().get(request).items();
    let mut ids = Vec::new();
    while let Some(document) = documents.try_next().await.unwrap() {
        ids.push(document.id);
    }
    ids.sort_unstable();
    ids
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_eight_writers_add_is_all_there() {
    let app = TestApp::start().await;
    add_crew(&app.velt).await;
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| tokio::spawn(write(app.velt.clone(), task)))
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let users = expected("user", &[""]);
    let all = GetUsers::new("globex").page_size(64);
    assert_eq!(user_ids(&app.velt, all.clone()).await, users);
    let members = all.organization_user_group_ids(["crew"]);
    assert_eq!(user_ids(&app.velt, members).await, users);
    let documents = expected("document", &["-a", "-b"]);
    assert_eq!(document_ids(&app.velt).await, documents);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_keys_that_are_used_at_once_stay_apart() {
    let app = TestApp::start().await;
    let clients = ["left", "right"].map(|key| {
        let client = credentials().api_key(key).base_url(app.sandbox.base_url());
        (key, client.build().unwrap())
    });
    for (_, velt) in &clients {
        add_crew(velt).await;
    }
    // Both keys have users of the same IDs, and users that the other one does not have.
    let mut tasks = Vec::new();
    for task in 0..TASKS / 2 {
        for (key, velt) in clients.clone() {
            tasks.push(tokio::spawn(async move {
                for round in 0..ROUNDS {
                    let users = [
                        User::new(format!("user-{task}-{round}")).name(key),
                        User::new(format!("{key}-{task}-{round}")).name(key),
                    ];
                    let request = AddUsers::new("globex", users);
                    let added = velt.v2().users().add(request).await.unwrap();
                    added.into_result().unwrap();
                }
            }));
        }
    }
    for task in tasks {
        task.await.unwrap();
    }
    for (key, velt) in clients {
        let found = velt.v2().users().get(GetUsers::new("globex"));
        let UsersFound::AllUsers(users) = found.await.unwrap().data else {
            panic!("a list was asked for");
        };
        let names: BTreeSet<Option<&str>> = users.iter().map(|user| user.name.as_deref()).collect();
        assert_eq!(names, BTreeSet::from([Some(key)]));
        let own = users.iter().filter(|user| user.user_id.starts_with(key));
        assert_eq!(
            (own.count(), users.len()),
            (TASKS / 2 * ROUNDS, TASKS * ROUNDS)
        );
    }
}
