//! Shows what the client tells about its calls: spans for a subscriber of `tracing`, and
//! attempts for a middleware.
//!
//! `cargo run -p velt --example observe` needs no account: it runs against the sandbox.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use tracing_subscriber::fmt::format::FmtSpan;
use velt::{Client, FinishedAttempt, Middleware, types::AddUsersToGroup};
use velt_sandbox::Sandbox;

/// Says how long each attempt took.
struct Times;

impl Middleware for Times {
    fn after_attempt(&self, attempt: &FinishedAttempt<'_>) {
        println!(
            "{}, attempt {}: {:?} after {:?}",
            attempt.operation(),
            attempt.number(),
            attempt.status(),
            attempt.elapsed()
        );
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The spans are at the level `debug`: a call, and in it an attempt for each request.
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::DEBUG)
        .with_span_events(FmtSpan::CLOSE)
        .init();

    let sandbox = Sandbox::start().await?;
    let velt = Client::builder()
        .api_key("any")
        .auth_token("any")
        .base_url(sandbox.base_url())
        .middleware(Times)
        .build()?;
    let request = AddUsersToGroup::new("acme", "engineering", ["ada", "grace"]);
    let added = velt.v1().user_groups().add_users(request).await?;
    println!("{} added", added.succeeded().count());
    Ok(())
}
