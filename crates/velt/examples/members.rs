//! Adds 250 members to a group, and tries those that failed again later.
//!
//! `cargo run -p velt --example members` runs it in a sandbox, or at Velt if `VELT_API_KEY` and
//! `VELT_AUTH_TOKEN` are set.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

mod common;

use velt::types::AddUsersToGroup;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = common::connect().await?;
    let groups = connection.velt.v1().user_groups();

    let mut members: Vec<String> = (1..=249).map(|number| format!("user-{number}")).collect();
    members.push(String::new()); // An ID that Velt refuses.

    let mut rejected = Vec::new();
    for chunk in members.chunks(100) {
        let added = groups
            .add_users(AddUsersToGroup::new("acme", "engineering", chunk))
            .await?;
        rejected.extend(
            added
                .failed()
                .map(|(user, outcome)| (user.to_owned(), outcome.message().to_owned())),
        );
        // IDs that Velt does not mention may have been added or not.
        rejected.extend(
            added
                .missing()
                .map(|user| (user.to_owned(), "no outcome".to_owned())),
        );
    }

    println!(
        "{} of {} added",
        members.len() - rejected.len(),
        members.len()
    );
    for (user, reason) in rejected {
        println!("{user:?}: {reason}");
    }
    Ok(())
}
