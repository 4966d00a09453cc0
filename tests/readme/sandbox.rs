//! A block of the README.

use velt::{Client, types::AddUsersToGroup};
use velt_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?; // on a free port; stops when dropped
    let velt = Client::builder()
        .api_key("any")
        .auth_token("any")
        .base_url(sandbox.base_url())
        .build()?;

    // An empty ID fails while the others are added.
    let request = AddUsersToGroup::new("acme", "design", ["ada", ""]);
    let added = velt.v2().user_groups().add_users(request).await?;
    assert_eq!(added.succeeded().count(), 1);
    assert_eq!(added.failed().count(), 1);
    Ok(())
}
