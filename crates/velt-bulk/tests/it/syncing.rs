//! Groups are brought in step with a directory.

use std::time::Duration;

use velt::types::{AddUsersToGroup, DeleteUsersFromGroup};
use velt_bulk::sync::{Guard, Plan, SyncError, Wanted};
use velt_sandbox::{Fault, Sandbox};

use super::{client, members, sandbox, users};

fn wanted(users: &[String]) -> Wanted {
    users.iter().map(|user| ("acme", "design", user)).collect()
}

/// A sandbox whose group has these members.
async fn with_members(users: &[String]) -> (Sandbox, velt::Client) {
    let sandbox = sandbox().await;
    let velt = client(&sandbox);
    let request = AddUsersToGroup::new("acme", "design", users);
    let added = velt.v1().user_groups().add_users(request).await;
    let added = added.expect("the sandbox accepts it");
    added.into_result().expect("the sandbox creates users");
    (sandbox, velt)
}

#[tokio::test]
async fn a_group_gets_the_wanted_members_and_a_second_run_does_nothing() {
    let (sandbox, velt) = with_members(&users(40)).await;
    let target = users(60)[2..].to_vec();
    let plan = Plan::new(&velt, &wanted(&target)).await.unwrap();
    assert_eq!((plan.additions(), plan.removals()), (20, 2));
    let report = plan.apply(&velt, &Guard::default()).await.unwrap();
    assert!(report.is_success(), "{report:?}");
    assert_eq!((report.added.done, report.removed.done), (20, 2));
    assert_eq!(members(&sandbox).into_iter().collect::<Vec<_>>(), target);

    let before = sandbox.export();
    let plan = Plan::new(&velt, &wanted(&target)).await.unwrap();
    assert!(plan.is_empty());
    plan.apply(&velt, &Guard::default()).await.unwrap();
    assert_eq!(sandbox.export(), before);
}

#[tokio::test]
async fn groups_that_are_not_named_stay_as_they_are() {
    let (sandbox, velt) = with_members(&users(3)).await;
    let mut wanted = Wanted::new();
    wanted.add("acme", "engineering", "linus");
    let plan = Plan::new(&velt, &wanted).await.unwrap();
    assert!(plan.is_empty());
    assert_eq!(members(&sandbox).len(), 3);

    // Named without members, a group is emptied.
    wanted.group("acme", "design");
    let plan = Plan::new(&velt, &wanted).await.unwrap();
    assert_eq!(plan.removals(), 3);
    plan.apply(&velt, &Guard::off()).await.unwrap();
    assert_eq!(members(&sandbox).len(), 0);
}

#[tokio::test]
async fn a_plan_that_removes_too_much_changes_nothing() {
    let (sandbox, velt) = with_members(&users(40)).await;
    let mut target = users(40)[5..].to_vec();
    target.push("newcomer".to_owned());
    let plan = Plan::new(&velt, &wanted(&target)).await.unwrap();
    let error = plan.apply(&velt, &Guard::default()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "design in acme would lose 5 of 40 members, and the guard allows 4; nothing was changed"
    );
    assert_eq!(members(&sandbox).len(), 40);
    plan.apply(&velt, &Guard::number(5)).await.unwrap();
    assert_eq!(members(&sandbox).len(), 36);
}

#[tokio::test]
async fn a_plan_can_be_stored_reviewed_and_applied_later() {
    let (sandbox, velt) = with_members(&users(2)).await;
    let plan = Plan::new(&velt, &wanted(&["grace".to_owned()]))
        .await
        .unwrap();
    let shown = "acme/design: 2 members, 1 to add, 2 to remove\n  + grace\n  - user-00000\n  \
                 - user-00001\n1 to add, 2 to remove";
    assert_eq!(plan.to_string(), shown);
    let stored = serde_json::to_string(&plan).unwrap();
    let plan: Plan = serde_json::from_str(&stored).unwrap();

    // In the meantime somebody else removes one, and adds another.
    let groups = velt.v1().user_groups();
    let request = DeleteUsersFromGroup::users("acme", "design", ["user-00000"]);
    groups
        .delete_users(request)
        .await
        .unwrap()
        .into_result()
        .unwrap();
    let request = AddUsersToGroup::new("acme", "design", ["other"]);
    groups
        .add_users(request)
        .await
        .unwrap()
        .into_result()
        .unwrap();

    let report = plan.apply(&velt, &Guard::off()).await.unwrap();
    assert_eq!(
        (report.added.done, report.removed.done, report.gone),
        (1, 1, 1)
    );
    let members: Vec<String> = members(&sandbox).into_iter().collect();
    assert_eq!(members, ["grace", "other"]);
}

#[tokio::test]
async fn nothing_is_removed_if_not_all_could_be_added() {
    let sandbox = Sandbox::start().await.unwrap();
    let velt = client(&sandbox);
    let mut wanted = Wanted::new();
    wanted.add("acme", "engineering", "nobody");
    let plan = Plan::new(&velt, &wanted).await.unwrap();
    let report = plan.apply(&velt, &Guard::default()).await.unwrap();
    assert!(!report.is_success());
    assert_eq!((report.added.failed, report.removed.not_sent), (1, 1));
    let state = sandbox.export();
    let linus = "/tenants/k/members/acme/engineering/linus";
    assert!(state.pointer(linus).is_some());
}

#[tokio::test]
async fn a_group_that_cannot_be_read_is_named() {
    let sandbox = sandbox().await;
    sandbox.fault(Fault::status(403));
    let velt = client(&sandbox);
    let error = Plan::new(&velt, &wanted(&users(1))).await.unwrap_err();
    assert!(matches!(error, SyncError::Read { .. }));
    assert_eq!(
        error.to_string(),
        "cannot read the members of design in acme"
    );
}

#[tokio::test]
async fn a_concurrent_writer_loses_nothing_that_was_not_planned() {
    let (sandbox, velt) = with_members(&users(50)).await;
    sandbox.fault(Fault::delay(Duration::from_millis(1)));
    let target = users(50)[10..].to_vec();
    let plan = Plan::new(&velt, &wanted(&target)).await.unwrap();
    let writer = async {
        for number in 0..30 {
            let user = format!("late-{number}");
            let request = AddUsersToGroup::new("acme", "design", [user]);
            let added = velt.v1().user_groups().add_users(request).await.unwrap();
            added.into_result().unwrap();
        }
    };
    let guard = Guard::off();
    let (report, ()) = tokio::join!(plan.apply(&velt, &guard), writer);
    assert_eq!(report.unwrap().removed.done, 10);
    let members = members(&sandbox);
    assert_eq!(members.len(), 40 + 30);
    assert!((0..30).all(|number| members.contains(&format!("late-{number}"))));
}
