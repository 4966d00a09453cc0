//! The operations of a foreign document.

use serde_json::{Value, json};

use super::foreign::Foreign;
use crate::document::{escape, examples, members};

/// An operation as somebody else describes it.
#[derive(Debug)]
pub(super) struct ForeignOperation {
    /// The path, with the version.
    pub(super) path: String,
    /// Where it is, for messages.
    pub(super) place: String,
    pub(super) summary: Option<String>,
    pub(super) description: Option<String>,
    pub(super) docs: Option<String>,
    pub(super) deprecated: bool,
    /// The credentials, unless they are the usual ones.
    pub(super) security: Option<Value>,
    pub(super) request: ForeignBody,
    pub(super) response: ForeignBody,
    pub(super) response_description: Option<String>,
    pub(super) failures: Vec<Value>,
}

/// A request or a response.
#[derive(Debug, Default)]
pub(super) struct ForeignBody {
    /// The schema, `{}` if there is none.
    pub(super) schema: Value,
    pub(super) pointer: String,
    pub(super) examples: Vec<Value>,
}

/// Returns the operations of `foreign`, and adds what has no place in this document to
/// `notes`.
pub(super) fn operations(foreign: &Foreign, notes: &mut Vec<String>) -> Vec<ForeignOperation> {
    let mut found = Vec::new();
    let base = base_path(foreign);
    for (path, item) in members(foreign.value.get("paths")) {
        let pointer = format!("/paths/{}", escape(path));
        let full = if is_versioned(path) {
            path.to_owned()
        } else {
            format!("{base}{path}")
        };
        let place = foreign.place(&pointer);
        if !is_versioned(&full) {
            notes.push(format!("{place}: {path} is skipped: it has no version, and neither has the URL in `servers`"));
            continue;
        }
        let item = match foreign.resolve(item, &pointer) {
            Ok((_, item)) => item,
            Err(error) => {
                notes.push(format!("{error}; {path} is skipped"));
                continue;
            }
        };
        for (key, _) in members(Some(&item)).filter(|(key, _)| *key != "post") {
            let place = foreign.place(&format!("{pointer}/{key}"));
            notes.push(format!(
                "{place}: `{key}` of {path} is dropped: the API only has POST"
            ));
        }
        if let Some(operation) = item.get("post") {
            let below = format!("{pointer}/post");
            found.push(read(foreign, full, operation, &below, notes));
        }
    }
    found
}

fn read(
    foreign: &Foreign,
    path: String,
    operation: &Value,
    pointer: &str,
    notes: &mut Vec<String>,
) -> ForeignOperation {
    let text = |pointer: &str| operation.pointer(pointer)?.as_str().map(str::to_owned);
    for (key, _) in members(Some(operation)) {
        let known = [
            "operationId",
            "tags",
            "summary",
            "description",
            "externalDocs",
            "deprecated",
            "security",
            "requestBody",
            "responses",
        ];
        if !known.contains(&key) {
            let place = foreign.place(&format!("{pointer}/{key}"));
            notes.push(format!("{place}: `{key}` is not supported and is dropped"));
        }
    }
    let request = operation
        .get("requestBody")
        .map(|request| body(foreign, request, &format!("{pointer}/requestBody"), notes).0);
    let mut response = ForeignBody::default();
    let mut response_description = None;
    let mut failures = Vec::new();
    for (status, found) in members(operation.get("responses")) {
        let at = format!("{pointer}/responses/{status}");
        if status.starts_with('2') && response_description.is_none() {
            let (found, description) = body(foreign, found, &at, notes);
            response = found;
            response_description = Some(description);
        } else if status.starts_with('2') {
            let place = foreign.place(&at);
            notes.push(format!(
                "{place}: the response {status} is dropped: there is one already"
            ));
        } else {
            // The schemas of failures are the same for the whole API.
            let (found, _) = body(foreign, found, &at, &mut Vec::new());
            failures.extend(found.examples);
        }
    }
    ForeignOperation {
        path,
        place: foreign.place(pointer),
        summary: text("/summary"),
        description: text("/description"),
        docs: text("/externalDocs/url"),
        deprecated: operation.get("deprecated") == Some(&Value::Bool(true)),
        security: security(foreign, operation),
        request: request.unwrap_or_default(),
        response,
        response_description: response_description.flatten(),
        failures,
    }
}

/// Returns the JSON content of a request or a response, and its description.
fn body(
    foreign: &Foreign,
    value: &Value,
    pointer: &str,
    notes: &mut Vec<String>,
) -> (ForeignBody, Option<String>) {
    let (pointer, value) = match foreign.resolve(value, pointer) {
        Ok(found) => found,
        Err(error) => {
            notes.push(error.to_string());
            return (ForeignBody::default(), None);
        }
    };
    let description = value.get("description").and_then(Value::as_str);
    let description = description.map(str::to_owned);
    for (kind, _) in members(value.get("content")).filter(|(kind, _)| *kind != "application/json") {
        let place = foreign.place(&pointer);
        notes.push(format!("{place}: content of the type {kind} is dropped"));
    }
    let Some(media) = value.pointer("/content/application~1json") else {
        return (ForeignBody::default(), description);
    };
    let body = ForeignBody {
        schema: media.get("schema").cloned().unwrap_or_else(|| json!({})),
        pointer: format!("{pointer}/content/application~1json/schema"),
        examples: examples(media)
            .map(|(_, example)| example.clone())
            .collect(),
    };
    (body, description)
}

/// Returns `security` in the names of this document, if it is not the usual one.
fn security(foreign: &Foreign, operation: &Value) -> Option<Value> {
    let security = operation
        .get("security")
        .or_else(|| foreign.value.get("security"))?
        .as_array()?;
    if security.is_empty() {
        return Some(json!([]));
    }
    let schemes = foreign.value.pointer("/components/securitySchemes");
    let mut names = security
        .iter()
        .flat_map(|requirement| members(Some(requirement)));
    let of_workspace = names.any(|(name, _)| {
        let header = schemes.and_then(|schemes| schemes.get(name)?.get("name")?.as_str());
        header.is_some_and(|header| header.starts_with("x-velt-workspace"))
    });
    of_workspace.then(|| json!([{ "workspaceId": [], "workspaceAuthToken": [] }]))
}

/// Returns the path of the first server, such as `/v2`.
fn base_path(foreign: &Foreign) -> String {
    let url = foreign
        .value
        .pointer("/servers/0/url")
        .and_then(Value::as_str);
    let url = url.unwrap_or_default();
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |slash| &rest[slash..]),
        None => url,
    };
    path.trim_end_matches('/').to_owned()
}

fn is_versioned(path: &str) -> bool {
    path.starts_with("/v1/") || path.starts_with("/v2/")
}
