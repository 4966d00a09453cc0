//! The credentials that a client sends to Velt.

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{Auth, SendError};

const API_KEY: HeaderName = HeaderName::from_static("x-velt-api-key");
const AUTH_TOKEN: HeaderName = HeaderName::from_static("x-velt-auth-token");
const WORKSPACE_ID: HeaderName = HeaderName::from_static("x-velt-workspace-id");
const WORKSPACE_AUTH_TOKEN: HeaderName = HeaderName::from_static("x-velt-workspace-auth-token");

/// The credentials of a client. Each operation sends only those that it requires.
///
/// `Debug` shows which credentials are set, but never their values.
#[derive(Clone, Default)]
pub struct Credentials {
    api_key: Option<HeaderValue>,
    auth_token: Option<HeaderValue>,
    workspace_id: Option<HeaderValue>,
    workspace_auth_token: Option<HeaderValue>,
}

impl Credentials {
    /// Sets the API key of a project.
    #[must_use]
    pub fn api_key(mut self, value: HeaderValue) -> Self {
        self.api_key = Some(sensitive(value));
        self
    }

    /// Sets the auth token of the API key.
    #[must_use]
    pub fn auth_token(mut self, value: HeaderValue) -> Self {
        self.auth_token = Some(sensitive(value));
        self
    }

    /// Sets the workspace ID.
    #[must_use]
    pub fn workspace_id(mut self, value: HeaderValue) -> Self {
        self.workspace_id = Some(sensitive(value));
        self
    }

    /// Sets the auth token of the workspace.
    #[must_use]
    pub fn workspace_auth_token(mut self, value: HeaderValue) -> Self {
        self.workspace_auth_token = Some(sensitive(value));
        self
    }

    /// Adds the credentials that `auth` requires to `headers`.
    pub(crate) fn apply(&self, auth: Auth, headers: &mut HeaderMap) -> Result<(), SendError> {
        let (first, second) = match auth {
            Auth::ApiKey => ((API_KEY, &self.api_key), (AUTH_TOKEN, &self.auth_token)),
            Auth::Workspace => (
                (WORKSPACE_ID, &self.workspace_id),
                (WORKSPACE_AUTH_TOKEN, &self.workspace_auth_token),
            ),
            Auth::None => return Ok(()),
        };
        for (name, value) in [first, second] {
            let value = value.as_ref().ok_or_else(|| missing(&name))?;
            headers.insert(name, value.clone());
        }
        Ok(())
    }
}

fn sensitive(mut value: HeaderValue) -> HeaderValue {
    // Keeps the value out of all `Debug` output, including that of the HTTP stack, and
    // out of the compression tables of HTTP/2.
    value.set_sensitive(true);
    value
}

fn missing(name: &HeaderName) -> SendError {
    let (what, variable) = match name.as_str() {
        "x-velt-api-key" => ("API key", "VELT_API_KEY"),
        "x-velt-auth-token" => ("auth token", "VELT_AUTH_TOKEN"),
        "x-velt-workspace-id" => ("workspace ID", "VELT_WORKSPACE_ID"),
        _ => ("workspace auth token", "VELT_WORKSPACE_AUTH_TOKEN"),
    };
    SendError::MissingCredential { what, variable }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |value: &Option<HeaderValue>| if value.is_some() { "set" } else { "not set" };
        f.debug_struct("Credentials")
            .field("api_key", &format_args!("{}", shown(&self.api_key)))
            .field("auth_token", &format_args!("{}", shown(&self.auth_token)))
            .field(
                "workspace_id",
                &format_args!("{}", shown(&self.workspace_id)),
            )
            .field(
                "workspace_auth_token",
                &format_args!("{}", shown(&self.workspace_auth_token)),
            )
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Credentials {
        let value = HeaderValue::from_static;
        Credentials::default()
            .api_key(value("key-1"))
            .auth_token(value("token-1"))
            .workspace_id(value("workspace-1"))
            .workspace_auth_token(value("token-2"))
    }

    fn sent(auth: Auth) -> Vec<(String, String)> {
        let mut headers = HeaderMap::new();
        all().apply(auth, &mut headers).unwrap();
        headers
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
            .collect()
    }

    #[test]
    fn an_operation_sends_its_own_credentials_and_nothing_else() {
        let pair = |a: (&str, &str), b: (&str, &str)| {
            [a, b]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .to_vec()
        };
        assert_eq!(
            sent(Auth::ApiKey),
            pair(
                ("x-velt-api-key", "key-1"),
                ("x-velt-auth-token", "token-1")
            )
        );
        assert_eq!(
            sent(Auth::Workspace),
            pair(
                ("x-velt-workspace-id", "workspace-1"),
                ("x-velt-workspace-auth-token", "token-2")
            )
        );
        assert_eq!(sent(Auth::None), []);
    }

    #[test]
    fn a_missing_credential_is_named_with_its_variable() {
        let credentials = Credentials::default().api_key(HeaderValue::from_static("key-1"));
        let fault = credentials
            .apply(Auth::ApiKey, &mut HeaderMap::new())
            .unwrap_err();
        assert_eq!(
            fault.to_string(),
            "no auth token is set; set VELT_AUTH_TOKEN, or pass one to the builder"
        );
    }

    #[test]
    fn debug_shows_no_credential() {
        let mut headers = HeaderMap::new();
        all().apply(Auth::ApiKey, &mut headers).unwrap();
        let shown = format!("{:?} {headers:?}", all());
        for secret in ["key-1", "token-1", "workspace-1", "token-2"] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
}
