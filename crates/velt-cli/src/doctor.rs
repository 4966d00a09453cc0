//! `velt doctor`: says what is configured, and whether it works. It changes nothing.

use std::time::{Duration, SystemTime};

use clap::ArgMatches;
use velt::{Auth, Error, ErrorKind, types::GetOrganizations};

use crate::{client::Connection, failure::Failure, output, settings::Settings};

/// The settings that it reports on: option, variable, and whether it is a secret.
const SETTINGS: [(&str, &str, bool); 5] = [
    ("base-url", "VELT_BASE_URL", false),
    ("api-key", "VELT_API_KEY", true),
    ("auth-token", "VELT_AUTH_TOKEN", true),
    ("workspace-id", "VELT_WORKSPACE_ID", true),
    ("workspace-auth-token", "VELT_WORKSPACE_AUTH_TOKEN", true),
];

/// How far the clock may be off before signatures and tokens fail.
const CLOCK: Duration = Duration::from_secs(300);

pub(crate) async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let settings = Settings::new(matches)?;
    for (option, variable, secret) in SETTINGS {
        let shown = match settings.get(option)? {
            None if option == "base-url" => "https://api.velt.dev (default)".to_owned(),
            None => "not set".to_owned(),
            Some((value, source)) => {
                let source = source.of(option, variable);
                let value = if secret { "set" } else { value.as_str() };
                format!("{value} ({source})")
            }
        };
        output::print(&format!("{option}: {shown}"))?;
    }
    let connection = Connection::open("doctor", Auth::ApiKey, matches).await?;
    let request = GetOrganizations::new().page_size(1);
    let call = connection.client.v2().organizations().get(request);
    match call.with_meta().await {
        Ok(response) => {
            output::print("connection: ok")?;
            output::print("credentials: accepted")?;
            let date = response.headers.get("date");
            let date = date.and_then(|date| date.to_str().ok());
            output::print(&format!("clock: {}", clock(date)))?;
            Ok(())
        }
        Err(error) => {
            let (connection, remedy) = diagnosis(&error);
            output::print(&format!("connection: {connection}"))?;
            output::report(&format!("remedy: {remedy}"));
            Err(error.into())
        }
    }
}

/// Returns what an error says of the connection, and what to do.
fn diagnosis(error: &Error) -> (String, &'static str) {
    let ok = "ok".to_owned();
    match error.kind() {
        ErrorKind::Connect => (
            error.message().to_owned(),
            "check the base URL, the network, and the proxy in HTTPS_PROXY",
        ),
        ErrorKind::Timeout => (
            error.message().to_owned(),
            "try a longer --timeout, or look for a slow proxy",
        ),
        ErrorKind::Api if error.is_not_found() => (
            ok,
            "the credentials are for another project, or the base URL is wrong",
        ),
        ErrorKind::Api => (
            ok,
            "check VELT_API_KEY and VELT_AUTH_TOKEN against the console of Velt",
        ),
        _ => (
            "another server than Velt responds".to_owned(),
            "check the base URL, and what is between this machine and Velt",
        ),
    }
}

/// Compares the clock of this machine with the date of a response.
fn clock(date: Option<&str>) -> String {
    let Some(server) = date.and_then(|date| httpdate::parse_http_date(date).ok()) else {
        return "unknown (the server sends no date)".to_owned();
    };
    let now = SystemTime::now();
    let off = now
        .duration_since(server)
        .unwrap_or_else(|error| error.duration());
    if off > CLOCK {
        format!(
            "off by {} s: set it, or tokens and signatures are refused",
            off.as_secs()
        )
    } else {
        "ok".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_off_is_noticed() {
        let now = httpdate::fmt_http_date(SystemTime::now());
        assert_eq!(clock(Some(&now)), "ok");
        assert!(clock(Some("Sun, 06 Nov 1994 08:49:37 GMT")).starts_with("off by "));
        assert_eq!(clock(None), "unknown (the server sends no date)");
    }
}
