//! What the tests arrange with.

mod app;
mod faults;
mod recorder;

use std::path::{Path, PathBuf};

pub(crate) use self::{
    app::TestApp,
    faults::{Fault, start as faulty_server, start_script as scripted_server},
    recorder::Recorder,
};

/// Credentials that are easy to find in any output that should not have them.
pub(crate) const API_KEY: &str = "canary-api-key-5Jq0";
pub(crate) const AUTH_TOKEN: &str = "canary-auth-token-9Xw3";

/// A client with the credentials of the tests.
pub(crate) fn client(base_url: &str) -> velt::Client {
    velt::Client::builder()
        .api_key(API_KEY)
        .auth_token(AUTH_TOKEN)
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
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("127.0.0.1:") {
        let (before, after) = rest.split_at(at + "127.0.0.1:".len());
        out.push_str(before);
        out.push_str("PORT");
        rest = after.trim_start_matches(|c: char| c.is_ascii_digit());
    }
    out + rest
}
