//! A block of the README.
#![allow(clippy::print_stdout, reason = "examples show what they did")]

use velt::{Client, types::AddUsersToGroup};

fn main() -> Result<(), velt::Error> {
    let velt = Client::from_env()?;
    let request = AddUsersToGroup::new("acme", "engineering", ["ada"]);
    let added = velt.v1().user_groups().add_users(request).send_blocking()?;
    println!("{} added", added.succeeded().count());
    Ok(())
}
