//! Lists what comes in pages: item by item, and page by page.
//!
//! `cargo run -p velt --example pages` runs it in a sandbox, or at Velt if `VELT_API_KEY` and
//! `VELT_AUTH_TOKEN` are set.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

mod common;

use velt::types::{GetOrganizations, GetUsers};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = common::connect().await?;
    let velt = &connection.velt;

    let request = GetOrganizations::new().page_size(100);
    let mut organizations = velt.v2().organizations().get(request).items();
    while let Some(organization) = organizations.try_next().await? {
        println!("organization {}", organization.id);
    }

    // Where Velt groups a response by document, each item says which one it is from.
    let mut users = velt.v2().users().get(GetUsers::new("acme")).items();
    while let Some(user) = users.try_next().await? {
        let document = user.document_id.as_deref().unwrap_or("the organization");
        println!("{} in {document}", user.user_id);
    }
    Ok(())
}
