//! The client that a call is sent with.

use std::time::Duration;

use clap::{ArgMatches, parser::ValueSource};
use velt::{Auth, Client, ClientBuilder, Error, RetryPolicy};
use velt_sandbox::Sandbox;

use crate::{
    failure::{Exit, Failure},
    settings::Settings,
    verbose::Verbose,
};

/// A client, and the sandbox that it calls, which stops when it is dropped.
pub(crate) struct Connection {
    pub(crate) client: Client,
    /// Where the base URL comes from, if it is not the default.
    base_url: Option<String>,
    _sandbox: Option<Sandbox>,
}

impl Connection {
    /// Prepares a connection to Velt, or to a sandbox inside of this process.
    pub(crate) async fn open(
        operation: &str,
        auth: Auth,
        matches: &ArgMatches,
    ) -> Result<Self, Failure> {
        // `VELT_BASE_URL` does not conflict with `--sandbox`: it may be set for other calls.
        let url_given = matches.value_source("base-url") == Some(ValueSource::CommandLine);
        if !matches.get_flag("sandbox") {
            let settings = Settings::new(matches)?;
            let mut builder = Client::builder();
            let mut base_url = None;
            if let Some((value, source)) = settings.get("base-url")? {
                builder = builder.base_url(value);
                base_url = Some(source.of("base-url", "VELT_BASE_URL"));
            }
            let builder = with_credentials(builder, operation, auth, &settings)?;
            return Ok(Self {
                client: with_options(builder, matches).build()?,
                base_url,
                _sandbox: None,
            });
        }
        if url_given {
            return Err(Failure::new(
                Exit::Usage,
                "--sandbox and --base-url cannot go together",
            ));
        }
        let sandbox = Sandbox::start().await?;
        Ok(Self {
            client: sandbox_client(&sandbox, matches)?,
            base_url: None,
            _sandbox: Some(sandbox),
        })
    }

    /// Returns a client that needs no credentials, to see what would be sent.
    pub(crate) fn preview() -> Result<Client, Failure> {
        let builder = Client::builder().api_key("none").auth_token("none");
        Ok(builder.build()?)
    }

    /// Says of a failed connection where its base URL comes from.
    pub(crate) fn explain(&self, error: Error) -> Failure {
        let is_connect = error.is_connect();
        let failure = Failure::from(error);
        match &self.base_url {
            Some(source) if is_connect => failure.with_note(&format!("the base URL is {source}")),
            _ => failure,
        }
    }
}

/// Creates a client for a sandbox, which accepts any credentials.
fn sandbox_client(sandbox: &Sandbox, matches: &ArgMatches) -> Result<Client, Failure> {
    let builder = Client::builder()
        .api_key("sandbox")
        .auth_token("sandbox")
        .workspace_id("sandbox")
        .workspace_auth_token("sandbox")
        .base_url(sandbox.base_url());
    Ok(with_options(builder, matches).build()?)
}

/// Adds the credentials that `auth` requires.
fn with_credentials(
    builder: ClientBuilder,
    operation: &str,
    auth: Auth,
    settings: &Settings<'_>,
) -> Result<ClientBuilder, Failure> {
    let needed = |name: &str, variable: &str| {
        let value = settings.get(name)?.map(|(value, _)| value);
        value.ok_or_else(|| {
            let message = format!(
                "{operation} needs a credential that is not set: set {variable}, pass --{name}, or \
                 add a profile; --sandbox needs none"
            );
            Failure::new(Exit::Usage, message)
        })
    };
    Ok(match auth {
        Auth::ApiKey => builder
            .api_key(needed("api-key", "VELT_API_KEY")?)
            .auth_token(needed("auth-token", "VELT_AUTH_TOKEN")?),
        Auth::Workspace => builder
            .workspace_id(needed("workspace-id", "VELT_WORKSPACE_ID")?)
            .workspace_auth_token(needed("workspace-auth-token", "VELT_WORKSPACE_AUTH_TOKEN")?),
        _ => builder,
    })
}

/// Adds what the global options say of every call.
fn with_options(mut builder: ClientBuilder, matches: &ArgMatches) -> ClientBuilder {
    if let Some(timeout) = matches.get_one::<Duration>("timeout") {
        builder = builder.timeout(*timeout);
    }
    if let Some(retries) = matches.get_one::<u32>("retries") {
        builder = builder.retry(RetryPolicy::default().max_attempts(retries.saturating_add(1)));
    }
    match matches.get_count("verbose") {
        0 => builder,
        count => builder.middleware(Verbose { bodies: count > 1 }),
    }
}
