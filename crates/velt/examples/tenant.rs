//! Provisions a tenant: organization, users, group, folder, document, and access that expires.
//!
//! `cargo run -p velt --example tenant` runs it in a sandbox, or at Velt if `VELT_API_KEY` and
//! `VELT_AUTH_TOKEN` are set.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

mod common;

use std::time::{Duration, SystemTime};

use velt::types::{
    AccessRole, AddAuthPermissions, AddDocuments, AddFolders, AddOrganizations, AddUserGroups,
    AddUsers, AddUsersToGroup, AuthPermissions, AuthResource, AuthResourceType, DocumentInput,
    FolderInput, OrganizationInput, OrganizationUserGroup, User,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = common::connect().await?;
    let v2 = connection.velt.v2();

    // `into_result` makes an error of a single item that failed.
    let initech = OrganizationInput::new("initech").organization_name("Initech");
    v2.organizations()
        .add(AddOrganizations::new([initech]))
        .await?
        .into_result()?;

    let users = ["ada", "grace"].map(User::new);
    v2.users()
        .add(AddUsers::new("initech", users))
        .await?
        .into_result()?;

    // Only users of the organization can be members of its groups.
    let group = OrganizationUserGroup::new("engineering").group_name("Engineering");
    v2.user_groups()
        .add(AddUserGroups::new("initech", [group]))
        .await?
        .into_result()?;
    v2.user_groups()
        .add_users(AddUsersToGroup::new(
            "initech",
            "engineering",
            ["ada", "grace"],
        ))
        .await?
        .into_result()?;

    let folder = FolderInput::new("plans").folder_name("Plans");
    v2.folders()
        .add(AddFolders::new("initech", [folder]))
        .await?
        .into_result()?;
    let roadmap = DocumentInput::new("roadmap").document_name("Roadmap");
    v2.documents()
        .add(AddDocuments::new("initech", [roadmap]).folder_id("plans"))
        .await?
        .into_result()?;

    // Ada may edit the document for an hour.
    let in_an_hour = SystemTime::now() + Duration::from_secs(3600);
    let expires_at = in_an_hour.duration_since(SystemTime::UNIX_EPOCH)?.as_secs();
    let document = AuthResource::new(AuthResourceType::Document, "roadmap")
        .organization_id("initech")
        .access_role(AccessRole::Editor)
        .expires_at(i64::try_from(expires_at)?);
    let request = AddAuthPermissions::new("ada", AuthPermissions::new([document]));
    v2.auth().add_permissions(request).await?;

    println!("initech is ready");
    Ok(())
}
