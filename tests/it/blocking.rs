//! Calls from programs without a runtime.

use velt::{
    Client,
    types::{AddUsersToGroup, GetOrganizations},
};
use velt_sandbox::Sandbox;

use crate::support::credentials;

/// A sandbox on a runtime of its own, which the test does not belong to.
fn sandbox() -> (tokio::runtime::Runtime, Sandbox, Client) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let sandbox = runtime.block_on(Sandbox::start()).unwrap();
    let velt = credentials().base_url(sandbox.base_url()).build().unwrap();
    (runtime, sandbox, velt)
}

#[test]
fn every_form_of_a_call_can_block() {
    let (_runtime, _sandbox, velt) = sandbox();
    let request = AddUsersToGroup::new("acme", "design", ["ada"]);
    let groups = velt.v1().user_groups();
    let added = groups.add_users(request.clone()).send_blocking().unwrap();
    assert_eq!(added.succeeded().count(), 1);
    let meta = groups
        .add_users(request)
        .with_meta()
        .send_blocking()
        .unwrap();
    assert_eq!((meta.attempts, meta.status.as_u16()), (1, 200));
    let raw = velt.call_raw("/v2/brand/new", serde_json::json!({}));
    assert_eq!(raw.send_blocking().unwrap_err().http_status(), Some(404));

    let organizations = velt.v2().organizations();
    let pages = organizations
        .get(GetOrganizations::new())
        .pages()
        .blocking();
    let items = organizations
        .get(GetOrganizations::new())
        .items()
        .blocking();
    let listed: usize = pages.map(|page| page.unwrap().data.len()).sum();
    assert!(listed > 0);
    assert_eq!(items.map(Result::unwrap).count(), listed);
}

#[test]
fn many_threads_can_block_at_once() {
    let (_runtime, _sandbox, velt) = sandbox();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            let groups = velt.v1().user_groups();
            scope.spawn(move || {
                let request = AddUsersToGroup::new("acme", "design", ["ada"]);
                let added = groups.add_users(request).send_blocking().unwrap();
                assert_eq!(added.succeeded().count(), 1);
            });
        }
    });
}

#[tokio::test]
async fn threads_of_a_runtime_can_block_as_well() {
    let app = crate::support::TestApp::start().await;
    let groups = app.velt.v1().user_groups();
    let added = tokio::task::spawn_blocking(move || {
        let request = AddUsersToGroup::new("acme", "design", ["ada"]);
        groups.add_users(request).send_blocking()
    });
    assert_eq!(added.await.unwrap().unwrap().succeeded().count(), 1);

    let organizations = app.velt.v2().organizations();
    let listed = tokio::task::spawn_blocking(move || {
        let items = organizations.get(GetOrganizations::new()).items();
        items.blocking().map(Result::unwrap).count()
    });
    assert!(listed.await.unwrap() > 0);
}
