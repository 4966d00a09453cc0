//! A program without a runtime.
//!
//! `cargo run -p velt --features blocking --example blocking` runs it in a sandbox, or at
//! Velt if `VELT_API_KEY` and `VELT_AUTH_TOKEN` are set.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

mod common;

use velt::types::{AddUsersToGroup, GetOrganizations};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The sandbox needs a runtime; the calls below do not.
    let runtime = tokio::runtime::Runtime::new()?;
    let connection = runtime.block_on(common::connect())?;
    let velt = &connection.velt;

    let request = AddUsersToGroup::new("acme", "engineering", ["ada", "grace"]);
    let added = velt.v1().user_groups().add_users(request).send_blocking()?;
    println!("{}", added.into_result()?.message);

    let organizations = velt
        .v2()
        .organizations()
        .get(GetOrganizations::new())
        .items();
    for organization in organizations.blocking() {
        println!("organization {}", organization?.id);
    }
    Ok(())
}
