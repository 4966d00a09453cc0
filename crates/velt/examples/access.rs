//! Grants access to a document for an hour, checks it, and revokes it.
//!
//! `cargo run -p velt --example access` runs it in a sandbox, or at Velt if `VELT_API_KEY` and
//! `VELT_AUTH_TOKEN` are set.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

mod common;

use std::time::{SystemTime, UNIX_EPOCH};

use velt::types::{
    AccessRole, AddAuthPermissions, AddUsers, AuthPermissions, AuthPermissionsToRemove,
    AuthResource, AuthResourceToRemove, AuthResourceType, GetAuthPermissions,
    RemoveAuthPermissions, User,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = common::connect().await?;
    let v2 = connection.velt.v2();

    // Grace's document, which is created if it does not exist.
    let request = AddUsers::new("acme", [User::new("grace")])
        .document_id("roadmap")
        .create_document(true);
    v2.users().add(request).await?.into_result()?;

    let auth = v2.auth();

    // Velt takes the expiry of a permission in epoch seconds.
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let document = AuthResource::new(AuthResourceType::Document, "roadmap")
        .organization_id("acme")
        .access_role(AccessRole::Editor)
        .expires_at(i64::try_from(now)? + 3600);
    let request = AddAuthPermissions::new("ada", AuthPermissions::new([document]));
    println!("{}", auth.add_permissions(request).await?.message);

    let request = GetAuthPermissions::new("acme", ["ada"]).document_ids(["roadmap"]);
    let permissions = auth.get_permissions(request).await?;
    println!("{} users with permissions", permissions.data.len());

    let document =
        AuthResourceToRemove::new(AuthResourceType::Document, "roadmap").organization_id("acme");
    let request = RemoveAuthPermissions::new("ada", AuthPermissionsToRemove::new([document]));
    println!("{}", auth.remove_permissions(request).await?.message);
    Ok(())
}
