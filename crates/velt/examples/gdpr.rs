//! Deletes all data of a user, and waits until the deletion is complete.
//!
//! `cargo run -p velt --example gdpr` runs it in a sandbox, or at Velt if `VELT_API_KEY` and
//! `VELT_AUTH_TOKEN` are set.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

mod common;

use std::time::Duration;

use velt::{
    Client, Error,
    types::{DeleteUserData, GetUserData, GetUserDataDeletionStatus},
};

/// The wait between two requests for the status. A deletion takes up to 24 hours.
const POLL: Duration = Duration::from_secs(60);

/// Returns the number of comments of a user in an organization.
async fn count_comments(velt: &Client, user: &str) -> Result<usize, Error> {
    let mut comments = 0;
    let mut pages = velt
        .v2()
        .gdpr()
        .get_user_data(GetUserData::new("acme", user))
        .pages();
    while let Some(page) = pages.try_next().await? {
        comments += page.data.comments.len();
    }
    Ok(comments)
}

/// Waits until a deletion is complete.
async fn wait_for(velt: &Client, job: &str) -> Result<(), Error> {
    loop {
        let request = GetUserDataDeletionStatus::new(job);
        let status = velt.v2().gdpr().get_delete_status(request).await?.data;
        if status.is_delete_completed {
            return Ok(());
        }
        println!("{} tasks left", status.tasks_left);
        tokio::time::sleep(POLL).await;
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = common::connect().await?;
    let velt = &connection.velt;
    println!("{} comments", count_comments(velt, "ada").await?);

    // Velt may take minutes to respond, and each call starts a job: wait long, do not retry.
    let request = DeleteUserData::new(["ada"]).organization_ids(["acme"]);
    let started = velt
        .v2()
        .gdpr()
        .delete_user_data(request)
        .timeout(Duration::from_secs(300))
        .overall_timeout(Duration::from_secs(300))
        .await?;
    // Keep the job ID: it is the only way to query the progress.
    let job = started.data.job_id;
    println!("started {job}");

    wait_for(velt, &job).await?;
    println!("deleted");
    Ok(())
}
