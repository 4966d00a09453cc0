//! Brings the users of an organization in step with a directory.
//!
//! `cargo run -p velt --example sync` runs it in a sandbox, or at Velt if `VELT_API_KEY` and
//! `VELT_AUTH_TOKEN` are set. `cargo test -p velt --example sync` tests it against a sandbox.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

mod common;

use std::collections::BTreeSet;

use velt::{
    Client, Error,
    types::{AddUsers, DeleteUsers, GetUsers, User},
};

/// Maximum number of users per call.
const CHUNK: usize = 100;

/// What a run changed.
#[derive(Debug, Default, PartialEq)]
struct Changes {
    added: usize,
    deleted: usize,
    failed: Vec<String>,
}

/// Adds the users that Velt lacks, and deletes those that the directory lacks.
async fn sync(
    velt: &Client,
    organization: &str,
    directory: &BTreeSet<String>,
) -> Result<Changes, Error> {
    let users = velt.v2().users();
    let mut known = BTreeSet::new();
    let mut found = users.get(GetUsers::new(organization)).items();
    while let Some(user) = found.try_next().await? {
        known.insert(user.item.user_id);
    }

    let mut changes = Changes::default();
    let missing: Vec<User> = directory.difference(&known).map(User::new).collect();
    for chunk in missing.chunks(CHUNK) {
        let request = AddUsers::new(organization, chunk.to_vec());
        let added = users.add(request).await?;
        changes.added += added.succeeded().count();
        let failed = added.failed().map(|(user, _)| user);
        changes
            .failed
            .extend(failed.chain(added.missing()).map(str::to_owned));
    }
    let extra: Vec<&String> = known.difference(directory).collect();
    for chunk in extra.chunks(CHUNK) {
        let request = DeleteUsers::new(organization, chunk.iter().copied());
        let deleted = users.delete(request).await?;
        changes.deleted += deleted.succeeded().count();
        let failed = deleted.failed().map(|(user, _)| user);
        changes
            .failed
            .extend(failed.chain(deleted.missing()).map(str::to_owned));
    }
    Ok(changes)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = common::connect().await?;
    let directory = ["ada", "grace", "margaret"].map(str::to_owned).into();
    let changes = sync(&connection.velt, "acme", &directory).await?;
    println!("{} added, {} deleted", changes.added, changes.deleted);
    for user in changes.failed {
        println!("{user:?} failed");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_second_run_changes_nothing() {
        let sandbox = velt_sandbox::Sandbox::start().await.unwrap();
        let velt = Client::builder()
            .api_key("any")
            .auth_token("any")
            .base_url(sandbox.base_url())
            .build()
            .unwrap();
        // The sandbox starts with the users ada, grace and linus.
        let directory = ["ada", "grace", "margaret"].map(str::to_owned).into();
        let first = sync(&velt, "acme", &directory).await.unwrap();
        assert_eq!((first.added, first.deleted), (1, 1));
        let second = sync(&velt, "acme", &directory).await.unwrap();
        assert_eq!(second, Changes::default());
    }
}
