//! Who may call what.

use axum::http::HeaderMap;
use serde_json::Value;

use crate::{
    api::{Auth, Operation},
    call::text,
    refusal::{Code, Refusal},
    store::{API_KEYS, AUTH_TOKENS, Key, WORKSPACES},
    world::{World, lock},
};

/// Credentials that contain this text are refused, which lets tests cause a refusal.
const REFUSED: &str = "invalid";

/// The only credentials that a sandbox accepts. Without them it accepts any that do not
/// contain `invalid`.
#[derive(Clone, Default)]
pub(crate) struct Accepted {
    /// An API key and its auth token.
    pub(crate) api_key: Option<(String, String)>,
    /// The ID of a workspace and its auth token.
    pub(crate) workspace: Option<(String, String)>,
}

impl Accepted {
    /// Returns the API key or the workspace ID of a request that may be made.
    pub(crate) fn tenant(
        &self,
        world: &World,
        operation: &Operation,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<String, Refusal> {
        let header = |name: &str| {
            let value = headers.get(name).and_then(|value| value.to_str().ok());
            value.filter(|value| !value.is_empty())
        };
        match operation.auth {
            Auth::None if operation.path.ends_with("/auth/token/get") => {
                let body: Value = serde_json::from_slice(body).unwrap_or_default();
                let (key, token) = (
                    text(&body["data"], "apiKey"),
                    text(&body["data"], "authToken"),
                );
                // What is missing is for the schema to say.
                if key.is_empty() || token.is_empty() {
                    return Ok(String::new());
                }
                self.check_api_key(world, operation, key, token)
                    .map_err(|_| Refusal::invalid("Auth token not found."))?;
                Ok(key.to_owned())
            }
            Auth::None => Ok(String::new()),
            Auth::ApiKey => {
                let key = header("x-velt-api-key");
                let key = key.ok_or_else(|| Refusal::invalid("API key is required"))?;
                let token = header("x-velt-auth-token");
                let token = token.ok_or_else(|| Refusal::invalid("Auth token is required"))?;
                self.check_api_key(world, operation, key, token)?;
                Ok(key.to_owned())
            }
            Auth::Workspace => {
                let id = header("x-velt-workspace-id")
                    .ok_or_else(|| Refusal::invalid("Workspace ID not found in headers."))?;
                // Velt's Python SDK sends a workspace's token in the header for a project's.
                let token = header("x-velt-workspace-auth-token")
                    .or_else(|| header("x-velt-auth-token"))
                    .ok_or_else(|| Refusal::invalid("Auth Token not found in headers."))?;
                self.check_workspace(world, operation, id, token)?;
                Ok(id.to_owned())
            }
        }
    }

    fn check_api_key(
        &self,
        world: &World,
        operation: &Operation,
        key: &str,
        token: &str,
    ) -> Result<(), Refusal> {
        let workspaces = world.workspaces();
        let workspaces = lock(&workspaces);
        let known = Key::new([key]);
        let (is_key, is_token) = if workspaces.contains(&API_KEYS, &known) {
            (true, workspaces.contains(&AUTH_TOKENS, &known.join(token)))
        } else if let Some((only_key, only_token)) = &self.api_key {
            (key == only_key, token == only_token)
        } else {
            (!key.contains(REFUSED), !token.contains(REFUSED))
        };
        match (is_key, is_token) {
            (true, true) => Ok(()),
            // Memory has a code of its own for an unknown key.
            (false, _) if operation.path.contains("/memory/") => {
                Err(Refusal::not_found("Invalid API key."))
            }
            (false, _) => Err(Refusal::denied("Invalid API key.")),
            (true, false) => Err(Refusal::denied("Invalid auth token.")),
        }
    }

    /// Checks the credentials of a workspace. Velt uses two codes for a wrong token, which
    /// depend on the operation.
    fn check_workspace(
        &self,
        world: &World,
        operation: &Operation,
        id: &str,
        token: &str,
    ) -> Result<(), Refusal> {
        let workspaces = world.workspaces();
        let workspaces = lock(&workspaces);
        // A workspace that was never created has no token of its own.
        let record = workspaces.get(&WORKSPACES, &Key::new([id]));
        let matches = record.and_then(|record| Some(record.get("authToken")?.as_str()? == token));
        let (is_workspace, is_token) = match (matches, &self.workspace) {
            (Some(is_token), _) => (true, is_token),
            (None, Some((only_id, only_token))) => (id == only_id, token == only_token),
            (None, None) => (!id.contains(REFUSED), !token.contains(REFUSED)),
        };
        match (is_workspace, is_token) {
            (true, true) => Ok(()),
            (false, _) => Err(Refusal::not_found("Workspace not found.")),
            (true, false) if operation.path.ends_with("/workspace/get") => Err(Refusal::new(
                Code::Unauthenticated,
                "Invalid auth token for workspace.",
            )),
            (true, false) => Err(Refusal::denied("Invalid workspace credentials.")),
        }
    }
}
