//! `velt sandbox`: a local stand-in for the API, on a port.

mod options;
mod seed;

use std::path::Path;

use clap::{ArgMatches, parser::ValueSource};
use velt_sandbox::{Builder, Fault, ReceivedRequest, Sandbox};

pub(crate) use self::options::command;
use crate::{
    failure::{Exit, Failure},
    interrupt::interrupted,
    output,
};

/// Runs a sandbox until it is interrupted, and saves its state if that was asked for.
pub(crate) async fn serve(matches: &ArgMatches) -> Result<(), Failure> {
    let port = matches.get_one::<u16>("port").copied().unwrap_or_default();
    // What would only be found out at the end is tried now.
    let save = matches.get_one::<String>("save").map(Path::new);
    let seed = matches.get_one::<String>("seed");
    let seed = seed.map(|path| seed::read(Path::new(path))).transpose()?;
    let sandbox = builder(matches)?.port(port).start().await;
    let sandbox = sandbox.map_err(|error| {
        let message = format!("cannot listen on port {port}: {error}");
        Failure::new(Exit::Transport, message)
    })?;
    if let Some((path, state)) = seed
        .zip(matches.get_one::<String>("seed"))
        .map(|(s, p)| (p, s))
    {
        sandbox
            .import(&state)
            .map_err(|error| Failure::new(Exit::Usage, format!("--seed {path}: {error}")))?;
    }
    if let Some(path) = save {
        seed::write(path, &sandbox.export())?;
    }
    announce(&sandbox, matches)?;
    interrupted().await?;
    let state = save.map(|path| (path, sandbox.export()));
    sandbox.stop().await;
    match state {
        Some((path, state)) => seed::write(path, &state),
        None => Ok(()),
    }
}

fn builder(matches: &ArgMatches) -> Result<Builder, Failure> {
    let mut builder = Sandbox::builder();
    if let Some(address) = matches.get_one("open-to") {
        builder = builder.address(*address);
    }
    if let Some((key, token)) = pair(matches, "api-key", "auth-token")? {
        builder = builder.credentials(key, token);
    }
    if let Some((id, token)) = pair(matches, "workspace-id", "workspace-auth-token")? {
        builder = builder.workspace_credentials(id, token);
    }
    if let Some(time) = matches.get_one::<i64>("clock") {
        builder = builder.fixed_clock(*time);
    }
    if matches.get_flag("lenient") {
        builder = builder.lenient_parents();
    }
    if let Some(steps) = matches.get_one::<u32>("job-steps") {
        builder = builder.job_steps(*steps);
    }
    if let Some(latency) = matches.get_one::<Fault>("latency") {
        builder = builder.fault(latency.clone());
    }
    for fault in matches.get_many::<Fault>("fault").into_iter().flatten() {
        builder = builder.fault(fault.clone());
    }
    if let Some(seed) = matches.get_one::<u64>("fault-seed") {
        builder = builder.fault_seed(*seed);
    }
    let webhook = |name| matches.get_one::<String>(name);
    if let (Some(url), Some(secret)) = (webhook("webhook-url"), webhook("webhook-secret")) {
        builder = builder.webhooks(url, secret);
    }
    if let Some(factor) = matches.get_one::<f64>("webhook-delays") {
        builder = builder.webhook_delays(*factor);
    }
    if matches.get_flag("log") {
        builder = builder.on_request(log);
    }
    Ok(builder)
}

/// Returns the credentials that are the only ones to accept.
///
/// Variables and profiles do not count: they say what to call an API with.
fn pair(
    matches: &ArgMatches,
    first: &str,
    second: &str,
) -> Result<Option<(String, String)>, Failure> {
    let given = |name: &str| {
        let is_option = matches.value_source(name) == Some(ValueSource::CommandLine);
        matches.get_one::<String>(name).filter(|_| is_option)
    };
    match (given(first), given(second)) {
        (Some(first), Some(second)) => Ok(Some((first.clone(), second.clone()))),
        (None, None) => Ok(None),
        _ => Err(Failure::new(
            Exit::Usage,
            format!(
                "`velt sandbox` takes --{first} and --{second} together: they are the only pair that it accepts"
            ),
        )),
    }
}

/// Says where the sandbox is and how to call it.
fn announce(sandbox: &Sandbox, matches: &ArgMatches) -> Result<(), Failure> {
    let base_url = sandbox.base_url();
    output::print(&format!("listening on {base_url}"))?;
    let value = |name: &str| {
        let is_option = matches.value_source(name) == Some(ValueSource::CommandLine);
        // Secrets of the user's own are not repeated.
        if is_option { "…" } else { "demo" }
    };
    output::print(&format!(
        "to use it: export VELT_BASE_URL={base_url} VELT_API_KEY={} VELT_AUTH_TOKEN={} \
         VELT_WORKSPACE_ID={} VELT_WORKSPACE_AUTH_TOKEN={}",
        value("api-key"),
        value("auth-token"),
        value("workspace-id"),
        value("workspace-auth-token"),
    ))?;
    output::print(&format!(
        "to look into it: open {base_url}/ in a browser, or see {base_url}/_sandbox"
    ))?;
    if let Some(url) = matches.get_one::<String>("webhook-url") {
        let secret = matches
            .get_one::<String>("webhook-secret")
            .map(String::as_str);
        let secret = match secret {
            Some(options::WEBHOOK_SECRET) => options::WEBHOOK_SECRET,
            _ => "your secret",
        };
        output::print(&format!("webhooks go to {url}, signed with {secret}"))?;
    }
    Ok(())
}

/// Prints a line for a request.
fn log(request: &ReceivedRequest) {
    let ReceivedRequest {
        method,
        path,
        status,
        ..
    } = request;
    let status = status.map_or_else(|| "reset".to_owned(), |status| status.to_string());
    let mut line = format!("{method} {path} {status}");
    if let Some(fault) = &request.fault {
        line.push_str(&format!(" (fault: {fault})"));
    }
    if let Some(error) = &request.error {
        line.push_str(&format!(" {error}"));
    }
    output::report(&line);
}
