//! A block of the README.
#![allow(clippy::print_stderr, reason = "examples show what they did")]

use velt::{Client, types::AddUsersToGroup};

#[tokio::main]
async fn main() -> Result<(), velt::Error> {
    let velt = Client::from_env()?; // VELT_API_KEY, VELT_AUTH_TOKEN
    let request = AddUsersToGroup::new("acme", "engineering", ["ada", "grace"]);
    let added = velt.v1().user_groups().add_users(request).await?;
    for (user, item) in added.failed() {
        eprintln!("{user}: {}", item.message());
    }
    Ok(())
}
