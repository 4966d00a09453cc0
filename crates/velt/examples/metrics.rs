//! Counts calls by operation and outcome, with a middleware.
//!
//! `cargo run -p velt --example metrics` needs no account: it runs in a sandbox.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use velt::{Client, FinishedAttempt, Middleware, types::AddUsersToGroup};
use velt_sandbox::Sandbox;

/// Attempts and the time they took, by operation and status.
type Series = BTreeMap<(String, String), (u32, Duration)>;

#[derive(Clone, Default)]
struct Metrics(Arc<Mutex<Series>>);

impl Middleware for Metrics {
    fn after_attempt(&self, attempt: &FinishedAttempt<'_>) {
        let status = attempt.status().map_or("no response".to_owned(), |status| {
            status.as_str().to_owned()
        });
        let mut series = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (count, time) = series
            .entry((attempt.operation().to_owned(), status))
            .or_default();
        *count += 1;
        *time += attempt.elapsed();
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let metrics = Metrics::default();
    let velt = Client::builder()
        .api_key("demo")
        .auth_token("demo")
        .base_url(sandbox.base_url())
        .middleware(metrics.clone())
        .build()?;

    for group in ["engineering", "design", "no-such-group"] {
        let request = AddUsersToGroup::new("acme", group, ["ada"]);
        match velt.v1().user_groups().add_users(request).await {
            Ok(added) => println!("{group}: {} added", added.succeeded().count()),
            Err(error) => println!("{group}: {}", error.message()),
        }
    }
    for ((operation, status), (count, _)) in
        &*metrics.0.lock().unwrap_or_else(PoisonError::into_inner)
    {
        println!("{operation} {status}: {count}");
    }
    Ok(())
}
