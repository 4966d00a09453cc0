//! A block of the README.
#![allow(clippy::print_stdout, reason = "examples show what they did")]

use serde_json::json;
use velt::Client;

#[tokio::main]
async fn main() -> Result<(), velt::Error> {
    let velt = Client::from_env()?;
    let body = json!({ "data": {
        "organizationId": "acme",
        "organizationUserGroupId": "design",
        "userIds": ["ada"],
    } });
    let response = velt
        .call_raw("/v2/organizations/usergroups/users/add", body)
        .await?;
    println!("{}", response["result"]["message"]);
    Ok(())
}
