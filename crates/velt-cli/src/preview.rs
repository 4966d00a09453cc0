//! Shows a request without sending it.

use clap::ArgMatches;
use serde_json::Value;
use velt::Auth;

const BASE_URL: &str = "https://api.velt.dev";

/// The headers with credentials, and the variables that hold them.
fn credentials(auth: Auth) -> &'static [(&'static str, &'static str)] {
    match auth {
        Auth::ApiKey => &[
            ("x-velt-api-key", "VELT_API_KEY"),
            ("x-velt-auth-token", "VELT_AUTH_TOKEN"),
        ],
        Auth::Workspace => &[
            ("x-velt-workspace-id", "VELT_WORKSPACE_ID"),
            ("x-velt-workspace-auth-token", "VELT_WORKSPACE_AUTH_TOKEN"),
        ],
        _ => &[],
    }
}

/// Returns the preview that the arguments ask for, if they ask for one.
///
/// Credentials are shown as the variables that hold them, whether these are set or not.
pub(crate) fn preview(
    auth: Auth,
    path: &str,
    body: &Value,
    matches: &ArgMatches,
) -> Option<String> {
    let url = url(path, matches);
    if matches.get_flag("curl") {
        Some(curl(auth, &url, body))
    } else if matches.get_flag("dry-run") {
        Some(request(auth, &url, body))
    } else {
        None
    }
}

/// Returns the URL of a path.
pub(crate) fn url(path: &str, matches: &ArgMatches) -> String {
    let base_url = matches
        .get_one::<String>("base-url")
        .map_or(BASE_URL, String::as_str)
        .trim_end_matches('/');
    format!("{base_url}{path}")
}

fn request(auth: Auth, url: &str, body: &Value) -> String {
    let headers: String = credentials(auth)
        .iter()
        .map(|(header, variable)| format!("{header}: (from {variable})\n"))
        .collect();
    format!("POST {url}\ncontent-type: application/json\n{headers}\n{body:#}")
}

fn curl(auth: Auth, url: &str, body: &Value) -> String {
    let headers: String = credentials(auth)
        .iter()
        .map(|(header, variable)| format!(" \\\n  -H \"{header}: ${variable}\""))
        .collect();
    let body = quoted(&body.to_string());
    format!(
        "curl {} \\\n  -H 'content-type: application/json'{headers} \\\n  -d {body}",
        quoted(url)
    )
}

/// Quotes a word for a shell.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_does_not_end_the_word() {
        assert_eq!(quoted("it's"), r"'it'\''s'");
    }
}
