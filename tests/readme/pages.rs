//! A block of the README.
#![allow(clippy::print_stdout, reason = "examples show what they did")]

use velt::{Client, types::GetOrganizations};

#[tokio::main]
async fn main() -> Result<(), velt::Error> {
    let velt = Client::from_env()?;
    let request = GetOrganizations::new().page_size(100);
    let mut organizations = velt.v2().organizations().get(request).items();
    while let Some(organization) = organizations.try_next().await? {
        println!("{}", organization.id);
    }
    Ok(())
}
