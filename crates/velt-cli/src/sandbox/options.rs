//! The options of `velt sandbox`.

use std::{
    net::IpAddr,
    time::{Duration, UNIX_EPOCH},
};

use clap::{Arg, ArgAction, Command};
use velt_sandbox::Fault;

/// Returns the subcommand.
pub(crate) fn command() -> Command {
    Command::new("sandbox")
        .about("Run a local stand-in for the API until interrupted")
        .long_about(
            "Runs a local stand-in for the API until interrupted. It keeps what is written, so \
             that it can be read back. Its first line is `listening on http://127.0.0.1:PORT`.\n\n\
             It accepts any credentials that do not contain `invalid`. With --api-key and \
             --auth-token, and with --workspace-id and --workspace-auth-token, it accepts these only.",
        )
        .args(options())
        .after_help(
            "A fault is an effect and options, separated by commas:\n  \
             status=503  html=502  reset  reset-in-body  truncate  wrong-json  fail-items=ID+ID  partly-applied\n  \
             on=OPERATION  times=N  probability=P  latency=DURATION  jitter=DURATION  retry-after=DURATION\n\n\
             Examples:\n  \
             velt sandbox --port 8787 --seed acme.yaml --save acme.json\n  \
             velt sandbox --fault status=503,times=2 --latency 50ms..200ms",
        )
}

fn options() -> [Arg; 14] {
    let option =
        |name: &'static str, value: &'static str| Arg::new(name).long(name).value_name(value);
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    [
        option("port", "PORT")
            .value_parser(clap::value_parser!(u16))
            .default_value("0")
            .help("Port to listen on; 0 chooses a free port"),
        option("open-to", "ADDRESS")
            .value_parser(clap::value_parser!(IpAddr))
            .help("Address to listen on, such as 0.0.0.0. Defaults to 127.0.0.1, which only this machine reaches"),
        option("seed", "FILE").help("State to start with, in YAML or JSON, as --save writes it"),
        option("save", "FILE").help("File to write the state to, as JSON, when the sandbox stops"),
        option("clock", "TIME")
            .value_parser(time)
            .help("Stop the clock at a time, such as 2026-01-01T00:00:00Z"),
        flag("lenient").help("Create missing organizations, documents, folders and users instead of refusing the request"),
        option("job-steps", "N")
            .value_parser(clap::value_parser!(u32))
            .help("Status requests that a job stays unfinished for. Defaults to 0"),
        option("latency", "DURATION")
            .value_parser(latency)
            .help("Delay of every response, such as 100ms, or 50ms..200ms for a random one"),
        option("fault", "FAULT")
            .action(ArgAction::Append)
            .value_parser(|text: &str| text.parse::<Fault>())
            .help("Fault to cause, such as status=503,times=2; may be repeated"),
        option("fault-seed", "N")
            .value_parser(clap::value_parser!(u64))
            .help("Seed of random decisions about faults. Defaults to 0"),
        option("webhook-url", "URL")
            .help("Address to send all webhooks to, such as http://127.0.0.1:3000/webhooks"),
        option("webhook-secret", "SECRET")
            .requires("webhook-url")
            .default_value_if("webhook-url", clap::builder::ArgPredicate::IsPresent, WEBHOOK_SECRET)
            .help("Secret to sign webhooks with. Defaults to one for demonstrations, which is printed"),
        option("webhook-delays", "FACTOR")
            .value_parser(factor)
            .help("Factor of the delays before a failed webhook is sent again, such as 0.01. Defaults to 1, Velt's delays"),
        flag("log").help("Print a line for each request to standard error"),
    ]
}

/// The secret of webhooks, unless the user has another one. It protects nothing.
pub(super) const WEBHOOK_SECRET: &str = "whsec_c2FuZGJveC1zYW5kYm94LXNhbmRib3g=";

fn factor(text: &str) -> Result<f64, String> {
    let factor = text.parse::<f64>().ok();
    factor
        .filter(|factor| factor.is_finite() && (0.0..=1000.0).contains(factor))
        .ok_or_else(|| "expected a number from 0 to 1000".to_owned())
}

/// Reads a time as epoch milliseconds.
fn time(text: &str) -> Result<i64, String> {
    let expected = || "expected a time such as 2026-01-01T00:00:00Z".to_owned();
    let time = humantime::parse_rfc3339(text).map_err(|_| expected())?;
    let since_1970 = time.duration_since(UNIX_EPOCH).map_err(|_| expected())?;
    i64::try_from(since_1970.as_millis()).map_err(|_| expected())
}

/// Reads a delay, or a range of delays.
fn latency(text: &str) -> Result<Fault, String> {
    let duration = |text: &str| -> Result<Duration, String> {
        humantime::parse_duration(text).map_err(|_| {
            "expected a duration such as 100ms, or a range such as 50ms..200ms".to_owned()
        })
    };
    match text.split_once("..") {
        None => Ok(Fault::delay(duration(text)?)),
        Some((least, most)) => {
            let (least, most) = (duration(least)?, duration(most)?);
            let jitter = most.checked_sub(least).ok_or_else(|| {
                "the first duration of a range must be the smaller one".to_owned()
            })?;
            Ok(Fault::delay(least).jitter(jitter))
        }
    }
}
