//! The JSON schemas of what users write and read.

use velt::{
    PerItem,
    types::{AddUsersToGroup, DeleteUsersFromGroup, Failure, GroupMembershipOutcome},
};

#[test]
fn requests() {
    insta::assert_json_snapshot!("add_users_to_group", schemars::schema_for!(AddUsersToGroup));
    insta::assert_json_snapshot!(
        "delete_users_from_group",
        schemars::schema_for!(DeleteUsersFromGroup)
    );
}

#[test]
fn responses() {
    insta::assert_json_snapshot!(
        "group_membership_outcomes",
        schemars::schema_for!(PerItem<GroupMembershipOutcome>)
    );
    insta::assert_json_snapshot!("failure", schemars::schema_for!(Failure));
}
