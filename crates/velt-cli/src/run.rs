//! Runs the command that the arguments select.

use std::{process::ExitCode, time::Duration};

use clap::{ArgMatches, parser::ValueSource};
use serde_json::{Value, json};
use velt::{Auth, Client, ErrorKind, Operation, RetryPolicy};
use velt_sandbox::Sandbox;

use crate::{command, input, output};

/// The reason for an exit code other than 0.
pub(crate) struct Failure {
    exit: Exit,
    message: String,
}

/// The exit code of a failure.
#[derive(Clone, Copy)]
pub(crate) enum Exit {
    /// Some items failed.
    Partial = 1,
    /// The command line is invalid.
    Usage = 2,
    /// Velt refused the call.
    Refused = 3,
    /// There is no readable response.
    Transport = 4,
}

impl Failure {
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self {
            exit,
            message: message.into(),
        }
    }

    /// Writes the message to standard error and returns the exit code.
    pub(crate) fn report(&self) -> ExitCode {
        output::report(&format!("error: {}", self.message));
        ExitCode::from(self.exit as u8)
    }
}

impl From<velt::Error> for Failure {
    fn from(error: velt::Error) -> Self {
        let exit = match error.kind() {
            ErrorKind::Config => Exit::Usage,
            ErrorKind::Api => Exit::Refused,
            ErrorKind::PartialFailure => Exit::Partial,
            _ => Exit::Transport,
        };
        // The sources say which host could not be reached, and why.
        let mut message = error.to_string();
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            message.push_str(&format!(": {cause}"));
            source = cause.source();
        }
        Self::new(exit, message)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::new(Exit::Transport, error.to_string())
    }
}

pub(crate) async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let words = words(matches);
    match words.as_slice() {
        [("sandbox", matches)] => serve(matches).await,
        [("operations", matches)] => print(&json!(velt::operations()), matches),
        [(version, _), (resource, _), (name, matches)] => {
            let command = command::find(version, resource, name)
                .ok_or_else(|| Failure::new(Exit::Usage, "no such operation"))?;
            call(command, matches).await
        }
        _ => Err(Failure::new(
            Exit::Usage,
            "no such command; `velt --help` lists them",
        )),
    }
}

/// Returns the subcommands on the command line, each with its arguments.
fn words(matches: &ArgMatches) -> Vec<(&str, &ArgMatches)> {
    let mut words = Vec::new();
    let mut current = matches;
    while let Some((word, matches)) = current.subcommand() {
        words.push((word, matches));
        current = matches;
    }
    words
}

async fn serve(matches: &ArgMatches) -> Result<(), Failure> {
    let port = matches.get_one::<u16>("port").copied().unwrap_or_default();
    let sandbox = Sandbox::builder()
        .port(port)
        .start()
        .await
        .map_err(|error| {
            Failure::new(
                Exit::Transport,
                format!("cannot listen on port {port}: {error}"),
            )
        })?;
    let base_url = sandbox.base_url();
    output::print(&format!("listening on {base_url}"))?;
    output::print(&format!(
        "to use it: export VELT_BASE_URL={base_url} VELT_API_KEY=demo VELT_AUTH_TOKEN=demo"
    ))?;
    std::future::pending().await
}

async fn call(command: &command::OperationCommand, matches: &ArgMatches) -> Result<(), Failure> {
    let operation = command
        .described()
        .ok_or_else(|| Failure::new(Exit::Usage, "the client does not know this operation"))?;
    let request = input::request(command, matches)?;
    let body = if operation.in_data {
        json!({ "data": request })
    } else {
        request
    };

    // `VELT_BASE_URL` does not conflict with `--sandbox`: it may be set for other calls.
    let url_given = matches.value_source("base-url") == Some(ValueSource::CommandLine);
    if matches.get_flag("sandbox") && url_given {
        return Err(Failure::new(
            Exit::Usage,
            "--sandbox and --base-url cannot go together",
        ));
    }

    // The sandbox stops when dropped, so it is kept until the call is over.
    let sandbox = if matches.get_flag("sandbox") {
        Some(Sandbox::start().await?)
    } else {
        None
    };
    let client = match &sandbox {
        Some(sandbox) => sandbox_client(sandbox)?,
        None => client(operation, matches)?,
    };
    let mut call = client.call_raw(operation.path, body);
    if let Some(timeout) = matches.get_one::<Duration>("timeout") {
        call = call.timeout(*timeout);
    }
    if let Some(retries) = matches.get_one::<u32>("retries") {
        call = call.retry(RetryPolicy::default().max_attempts(retries.saturating_add(1)));
    }
    let response = call.await?;
    // Some operations return their response without the usual envelope.
    let result = response.get("result").unwrap_or(&response);

    print(result, matches)?;
    match output::failures(result) {
        (all, failed) if operation.per_item && failed > 0 => Err(Failure::new(
            Exit::Partial,
            format!("{failed} of {all} items failed"),
        )),
        _ => Ok(()),
    }
}

/// Prints `result` in the requested format.
fn print(result: &Value, matches: &ArgMatches) -> Result<(), Failure> {
    let text = match matches.get_one::<String>("output").map(String::as_str) {
        Some("json") => serde_json::to_string_pretty(result)
            .map_err(|error| Failure::new(Exit::Transport, error.to_string()))?,
        _ => output::table(result),
    };
    Ok(output::print(&text)?)
}

fn sandbox_client(sandbox: &Sandbox) -> Result<Client, Failure> {
    let builder = Client::builder()
        .api_key("sandbox")
        .auth_token("sandbox")
        .workspace_id("sandbox")
        .workspace_auth_token("sandbox")
        .base_url(sandbox.base_url());
    Ok(builder.build()?)
}

fn client(operation: &Operation, matches: &ArgMatches) -> Result<Client, Failure> {
    let value = |name: &str| matches.get_one::<String>(name).cloned();
    let needed = |name: &str, variable: &str| {
        value(name).ok_or_else(|| {
            let message = format!(
                "{} needs a credential that is not set: set {variable}, or pass --{name}; \
                 --sandbox needs none",
                operation.id
            );
            Failure::new(Exit::Usage, message)
        })
    };
    let mut builder = Client::builder();
    match operation.auth {
        Auth::ApiKey => {
            builder = builder
                .api_key(needed("api-key", "VELT_API_KEY")?)
                .auth_token(needed("auth-token", "VELT_AUTH_TOKEN")?);
        }
        Auth::Workspace => {
            builder = builder
                .workspace_id(needed("workspace-id", "VELT_WORKSPACE_ID")?)
                .workspace_auth_token(needed("workspace-auth-token", "VELT_WORKSPACE_AUTH_TOKEN")?);
        }
        _ => {}
    }
    if let Some(base_url) = value("base-url") {
        builder = builder.base_url(base_url);
    }
    Ok(builder.build()?)
}
