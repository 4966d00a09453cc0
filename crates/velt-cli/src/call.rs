//! Calls an operation, or any path, and shows the result.

use std::time::Duration;

use clap::ArgMatches;
use serde_json::{Value, json};
use velt::{Auth, Operation, PerItem, RetryPolicy};

use crate::{
    client::Connection,
    command::OperationCommand,
    failure::{Exit, Failure},
    input, output, preview, show, table,
};

/// Calls the operation that a subcommand stands for.
pub(crate) async fn operation(
    command: &OperationCommand,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    if matches.get_flag("example") {
        return Ok(output::print(command.example)?);
    }
    let operation = command
        .described()
        .ok_or_else(|| Failure::new(Exit::Usage, "the client does not know this operation"))?;
    let request = input::request(command, matches)?;
    let body = if operation.in_data {
        json!({ "data": request })
    } else {
        request
    };
    send(operation.path, Some(operation), body, matches).await
}

/// Calls any path with any body.
pub(crate) async fn path(matches: &ArgMatches) -> Result<(), Failure> {
    let path = matches.get_one::<String>("path").map_or("", String::as_str);
    if !path.starts_with('/') {
        let message = format!("the path `{path}` must start with `/`, such as /v2/users/get");
        return Err(Failure::new(Exit::Usage, message));
    }
    let body = input::body(matches)?;
    let operation = velt::operations()
        .iter()
        .copied()
        .find(|operation| operation.path == path);
    send(path, operation, body, matches).await
}

async fn send(
    path: &str,
    operation: Option<&'static Operation>,
    body: Value,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let auth = operation.map_or(Auth::ApiKey, |operation| operation.auth);
    if let Some(preview) = preview::preview(auth, path, &body, matches) {
        return Ok(output::print(&preview)?);
    }
    let name = operation.map_or(path, |operation| operation.id);
    let connection = Connection::open(name, auth, matches).await?;
    let mut call = connection.client.call_raw(path, body.clone());
    if let Some(timeout) = matches.get_one::<Duration>("timeout") {
        call = call.timeout(*timeout);
    }
    if let Some(retries) = matches.get_one::<u32>("retries") {
        call = call.retry(RetryPolicy::default().max_attempts(retries.saturating_add(1)));
    }
    let response = call.await?;
    // Some operations return their response without the usual envelope.
    let result = response.get("result").unwrap_or(&response);
    show::print(result, matches)?;
    match operation {
        Some(operation) if operation.per_item => {
            let request = if operation.in_data {
                &body["data"]
            } else {
                &body
            };
            check_items(&velt::outcomes(operation, request, result)?)
        }
        _ => Ok(()),
    }
}

/// Checks that each item that was sent has succeeded.
fn check_items(outcomes: &PerItem<Value>) -> Result<(), Failure> {
    let missing: Vec<String> = outcomes.missing().map(table::shown_id).collect();
    let failed = outcomes.failed().count();
    let all = outcomes.data.len() + missing.len();
    let message = match (failed, missing.as_slice()) {
        (0, []) => return Ok(()),
        (_, []) => format!("{failed} of {all} items failed"),
        _ => format!(
            "{} of {all} items failed; the response has no outcome for {}",
            failed + missing.len(),
            missing.join(", ")
        ),
    };
    Err(Failure::new(Exit::Partial, message))
}
