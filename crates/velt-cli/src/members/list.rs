//! `velt members list`.

use clap::ArgMatches;
use serde_json::{Value, json};

use super::text;
use crate::{
    call,
    client::Connection,
    failure::{Exit, Failure},
    output,
    pages::Walk,
    show,
};

const OPERATION: &str = "v2_users_get";

/// Prints the members of a group in the form that `--from` reads.
pub(super) async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let unknown = || Failure::new(Exit::Usage, "the client does not know this operation");
    let operation = velt::operation(OPERATION).ok_or_else(unknown)?;
    let organization = text(matches, "organization").unwrap_or_default();
    let group = text(matches, "group").unwrap_or_default();
    let mut request = json!({
        "organizationId": organization,
        "organizationUserGroupIds": [group],
    });
    let format = text(matches, "output").unwrap_or_default();
    let connection = Connection::open(operation.id, operation.auth, matches).await?;
    let mut walk = Walk::new(operation.paging.ok_or_else(unknown)?);
    if format == "csv" {
        output::print("organization,group,user")?;
    }
    let mut all = Vec::new();
    loop {
        let body = json!({ "data": request });
        let result = call::result(&connection, operation.path, &body).await?;
        for user in walk.items(&result) {
            let user = user.get("userId").and_then(Value::as_str).ok_or_else(|| {
                Failure::new(Exit::Transport, "a user of the response has no `userId`")
            })?;
            if format == "csv" {
                output::print(&record([organization, group, user])?)?;
            } else {
                all.push(json!({ "organization": organization, "group": group, "user": user }));
            }
        }
        if show::is_streamed(matches) {
            show::print(&Value::Array(std::mem::take(&mut all)), matches)?;
        }
        let Some(token) = walk.next(&result)? else {
            break;
        };
        walk.ask(&mut request, token);
    }
    if format == "csv" || show::is_streamed(matches) {
        return Ok(());
    }
    show::print(&Value::Array(all), matches)
}

/// Returns a line of CSV.
fn record(cells: [&str; 3]) -> Result<String, Failure> {
    let failed = |error: String| Failure::new(Exit::Transport, error);
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = writer.write_record(cells);
    written.map_err(|error| failed(error.to_string()))?;
    let line = writer.into_inner();
    let line = line.map_err(|error| failed(error.to_string()))?;
    Ok(String::from_utf8_lossy(&line).trim_end().to_owned())
}
