//! What the tests arrange with.

mod app;
mod command;
mod faults;
mod jobs;
mod log;
mod recorder;
mod schemas;
mod tls;

use std::path::{Path, PathBuf};

pub(crate) use self::{
    app::TestApp,
    command::{Run, velt},
    faults::{
        Fault, FaultyServer, response, start as faulty_server, start_script as scripted_server,
    },
    jobs::{Jobs, signal, until},
    log::Log,
    recorder::Recorder,
    schemas::{DEPTH, Schemas},
    tls::TlsServer,
};

/// Credentials that are easy to find in any output that should not have them.
pub(crate) const API_KEY: &str = "canary-api-key-5Jq0";
pub(crate) const AUTH_TOKEN: &str = "canary-auth-token-9Xw3";

/// A URL on this machine that nobody listens on: programs do not get ports so low.
pub(crate) const NOBODY: &str = "http://127.0.0.1:1";

/// A client in the making, with the credentials of the tests.
pub(crate) fn credentials() -> velt::ClientBuilder {
    velt::Client::builder()
        .api_key(API_KEY)
        .auth_token(AUTH_TOKEN)
}

/// Fails if one of the credentials of the tests is in `text`.
pub(crate) fn assert_without_secrets(text: &str) {
    for secret in [API_KEY, AUTH_TOKEN] {
        assert!(!text.contains(secret), "{secret} in:\n{text}");
    }
}

/// A client with the credentials of the tests, which sends each request once.
pub(crate) fn client(base_url: &str) -> velt::Client {
    credentials()
        .base_url(base_url)
        .retry(velt::RetryPolicy::never())
        .build()
        .expect("these settings are fine")
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the crate stands in the workspace")
        .to_owned()
}

/// `text` with every port of this machine replaced.
pub(crate) fn without_ports(text: &str) -> String {
    let mut out = text.to_owned();
    for host in ["127.0.0.1:", "localhost:"] {
        let mut parts = out.split(host);
        let mut masked = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            masked.push_str(host);
            masked.push_str("PORT");
            masked.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit()));
        }
        out = masked;
    }
    out
}
