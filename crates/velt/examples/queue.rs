//! Stores a request in a queue, and sends it later.
//!
//! `cargo run -p velt --example queue` runs it in a sandbox, or at Velt if `VELT_API_KEY` and
//! `VELT_AUTH_TOKEN` are set.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

mod common;

use std::collections::VecDeque;

use velt::{Client, Error, types::AddUsersToGroup};

/// Sends what is in the queue; what should be tried again later stays in it.
async fn drain(velt: &Client, queue: &mut VecDeque<String>) -> Result<usize, Error> {
    let mut sent = 0;
    for _ in 0..queue.len() {
        let Some(job) = queue.pop_front() else { break };
        // A job with a field that does not exist is refused here, not half understood.
        let request: AddUsersToGroup = match serde_json::from_str(&job) {
            Ok(request) => request,
            Err(error) => {
                println!("dropped: {error}");
                continue;
            }
        };
        match velt.v1().user_groups().add_users(request).await {
            Ok(added) => sent += added.succeeded().count(),
            Err(error) if error.is_retryable() => queue.push_back(job),
            Err(error) => return Err(error),
        }
    }
    Ok(sent)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = common::connect().await?;
    let request = AddUsersToGroup::new("acme", "engineering", ["ada", "grace"]);
    let mut queue = VecDeque::from([
        serde_json::to_string(&request)?,
        r#"{"organizationId":"acme","groupId":"engineering"}"#.to_owned(),
    ]);
    let sent = drain(&connection.velt, &mut queue).await?;
    println!("{sent} sent, {} left", queue.len());
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use velt::testing::{self, Reply};

    use super::*;

    #[tokio::test]
    async fn a_job_stays_in_the_queue_while_velt_is_away() {
        let request = AddUsersToGroup::new("acme", "engineering", ["ada"]);
        let mut queue = VecDeque::from([serde_json::to_string(&request).unwrap()]);

        let away = testing::client(|_| Reply::not_connected());
        assert_eq!(drain(&away, &mut queue).await.unwrap(), 0);
        assert_eq!(queue.len(), 1);

        let back = testing::client(|_| Reply::data(json!({ "ada": { "success": true } })));
        assert_eq!(drain(&back, &mut queue).await.unwrap(), 1);
        assert!(queue.is_empty());
    }
}
