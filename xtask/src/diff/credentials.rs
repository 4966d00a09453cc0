//! Names the credentials of operations.

use serde_json::Value;

use crate::document::members;

/// Returns the name of the credentials in `security`.
pub(super) fn name(security: Option<&Value>) -> String {
    let names: Vec<String> = security
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|requirement| {
            let names: Vec<&str> = members(Some(requirement)).map(|(name, _)| name).collect();
            match names.as_slice() {
                ["apiKey", "authToken"] => "API key".to_owned(),
                ["workspaceId", "workspaceAuthToken"] => "workspace".to_owned(),
                names => names.join(" + "),
            }
        })
        .collect();
    match names.as_slice() {
        [] => "none".to_owned(),
        names => names.join(" or "),
    }
}
