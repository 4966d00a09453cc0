//! Tells errors apart, and does something sensible about each.
//!
//! `cargo run -p velt --example errors` runs it in a sandbox, or at Velt if `VELT_API_KEY` and
//! `VELT_AUTH_TOKEN` are set.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

mod common;

use velt::{ErrorKind, types::DeleteUsersFromGroup};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = common::connect().await?;
    let request = DeleteUsersFromGroup::users("acme", "no-such-group", ["ada"]);

    match connection
        .velt
        .v1()
        .user_groups()
        .delete_users(request)
        .await
    {
        Ok(deleted) => println!("{}", deleted.message),
        Err(error) if error.is_not_found() => println!("nothing to do: {}", error.message()),
        Err(error) if error.is_unauthorized() || error.is_permission_denied() => {
            println!("check VELT_API_KEY and VELT_AUTH_TOKEN: {error}");
        }
        Err(error) if error.is_retryable() => {
            println!("later, not before {:?}: {error}", error.retry_after());
        }
        Err(error) if error.kind() == ErrorKind::Decode => {
            // It took effect, and the response is all there.
            println!("{error}: {:?}", error.body_json());
        }
        Err(error) if error.may_have_taken_effect() => println!("read the state back: {error}"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
