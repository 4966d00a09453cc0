//! Notifies users of something that happened in your application.
//!
//! `cargo run -p velt --example notify` runs it in a sandbox, or at Velt if `VELT_API_KEY` and
//! `VELT_AUTH_TOKEN` are set.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

mod common;

use velt::types::{AddNotification, User};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = common::connect().await?;

    let ada = User::new("ada").name("Ada Lovelace");
    let request = AddNotification::with_texts(
        "acme",
        "roadmap",
        ada,
        ["grace"],
        "{actionUser} finished the import",
        "All 1,204 rows are in.",
    )
    .create_document(true);
    let added = connection.velt.v2().notifications().add(request).await?;
    println!("{}", added.message);
    Ok(())
}
