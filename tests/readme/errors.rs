//! A block of the README.
#![allow(clippy::print_stdout, reason = "examples show what they did")]

use velt::{Client, ErrorKind, types::DeleteUsersFromGroup};

#[tokio::main]
async fn main() -> Result<(), velt::Error> {
    let velt = Client::from_env()?;
    let groups = velt.v1().user_groups();

    // An error has the stage, the reason that Velt gave, and what to do next.
    let error = groups
        .delete_users(DeleteUsersFromGroup::all_users("acme", "no-such-group"))
        .await
        .expect_err("there is no such group");
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.http_status(), Some(404));
    assert!(!error.is_retryable());
    println!("{error}"); // v1_user_groups_delete_users: NOT_FOUND (HTTP 404): no user group …

    // `into_result` returns an error if an item failed.
    let request = DeleteUsersFromGroup::users("acme", "engineering", ["ada"]);
    let deleted = groups.delete_users(request).await?.into_result()?;
    println!("{}", deleted.message);
    Ok(())
}
