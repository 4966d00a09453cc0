//! Calls an operation, or any path, and shows the result.

use clap::ArgMatches;
use serde_json::Value;
use velt::{Auth, Operation, PerItem};

use crate::{
    client::Connection,
    command::OperationCommand,
    failure::{Exit, Failure},
    input, output,
    pages::Walk,
    preview, show, table,
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
    let body = operation.body(request);
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
    send(path, velt::operation_at(path), body, matches).await
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
    if matches.try_get_one::<bool>("all").ok().flatten() == Some(&true) {
        let paging = operation.and_then(|operation| operation.paging);
        let walk = paging.map(Walk::new).ok_or_else(|| {
            Failure::new(Exit::Usage, "--all: this operation does not come in pages")
        })?;
        return send_all(&connection, path, walk, operation, body, matches).await;
    }
    let result = result(&connection, path, &body).await?;
    show::print(&result, matches)?;
    match operation {
        Some(operation) if operation.per_item => {
            let request = if operation.in_data {
                &body["data"]
            } else {
                &body
            };
            check_items(&velt::outcomes(operation, request, &result)?)
        }
        _ => Ok(()),
    }
}

/// Sends a call for each page, and shows the items of all of them.
async fn send_all(
    connection: &Connection,
    path: &str,
    mut walk: Walk,
    operation: Option<&'static Operation>,
    mut body: Value,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let in_data = operation.is_some_and(|operation| operation.in_data);
    let mut all = Vec::new();
    loop {
        let result = result(connection, path, &body).await?;
        let items = walk.items(&result);
        if show::is_streamed(matches) {
            show::print(&Value::Array(items), matches)?;
        } else {
            all.extend(items);
        }
        let Some(token) = walk.next(&result)? else {
            break;
        };
        let request = if in_data {
            &mut body["data"]
        } else {
            &mut body
        };
        walk.ask(request, token);
    }
    if show::is_streamed(matches) {
        Ok(())
    } else {
        show::print(&Value::Array(all), matches)
    }
}

/// Sends a call, and returns what Velt calls `result`.
pub(crate) async fn result(
    connection: &Connection,
    path: &str,
    body: &Value,
) -> Result<Value, Failure> {
    let call = connection.client.call_raw(path, body.clone());
    let response = call.with_meta().await;
    let response = response.map_err(|error| connection.explain(error))?;
    let marker = response.headers.get("x-velt-sandbox");
    if marker.is_some_and(|marker| marker == "example") {
        output::report(
            "note: this is the documented example; the sandbox does not simulate the operation and \
             remembers nothing of the call",
        );
    }
    let mut response = response.value;
    // Some operations return their response without the usual envelope.
    Ok(match response.get_mut("result") {
        Some(result) => result.take(),
        None => response,
    })
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
