//! Decides whether a response reports a success, for typed and for raw calls.
//!
//! HTTP 200 proves nothing: Velt also reports failures with it, in several forms. A body
//! without Velt's envelope comes from another server.

use serde_json::Value;
use velt_client::{Operation, ResponseForm, types::ErrorCode};
use velt_types::json::Node;

/// Maximum number of bytes that are kept of a message.
const KEPT_MESSAGE: usize = 8 * 1024;

/// The reason why a response is not a success.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// Velt reports a failure.
    Failed(Reason),
    /// The body is not a response of this operation.
    Foreign(&'static str),
}

/// A failure as Velt reports it.
#[derive(Debug)]
pub(crate) struct Reason {
    pub(crate) message: String,
    pub(crate) code: Option<ErrorCode>,
    pub(crate) details: Option<Value>,
}

/// Decides whether the body of a response with a success status reports a success.
///
/// `operation` is the called operation, if the document describes it.
pub(crate) fn judge(operation: Option<&Operation>, body: &Node<'_>) -> Result<(), Verdict> {
    if let Some(reason) = Reason::find(body) {
        return Err(Verdict::Failed(reason));
    }
    if body.members().is_none_or(<[_]>::is_empty) {
        return Err(Verdict::Foreign("it is no object with `result`"));
    }
    let form = operation.map(|operation| operation.response);
    if form == Some(ResponseForm::Body) {
        return envelope(body);
    }
    let Some(result) = body.get("result") else {
        return Err(Verdict::Foreign("it has no `result`"));
    };
    match form {
        Some(ResponseForm::OptionalResult) => return Ok(()),
        _ if result.is_null() => return Err(Verdict::Foreign("its `result` is null")),
        Some(ResponseForm::Envelope) => envelope(result)?,
        None => known_failure(result)?,
        Some(_) => {}
    }
    match operation {
        Some(operation) if operation.one_outcome => one_outcome(operation, result),
        _ => Ok(()),
    }
}

/// Judges an envelope: an object with `status`, `message` and `data`.
fn envelope(result: &Node<'_>) -> Result<(), Verdict> {
    if !["status", "message", "data"]
        .iter()
        .any(|name| result.get(name).is_some())
    {
        return Err(Verdict::Foreign("its `result` has no status and no data"));
    }
    let refused = result.get("success") == Some(&Node::Bool(false));
    match result.get("status").and_then(Node::as_str) {
        Some(status) if !status.eq_ignore_ascii_case("success") && !status.is_empty() => {
            Err(failed(result, Some(status)))
        }
        _ if refused => Err(failed(result, None)),
        _ => Ok(()),
    }
}

/// Judges the result of an operation that the document does not describe.
///
/// Only known failure statuses count. Any other status, such as `pending`, may be that of
/// the requested object.
fn known_failure(result: &Node<'_>) -> Result<(), Verdict> {
    let status = result.get("status").and_then(Node::as_str);
    let is_failure = |status: &&str| {
        let known = ["error", "failed", "failure"];
        known.iter().any(|known| status.eq_ignore_ascii_case(known))
    };
    match status.filter(is_failure) {
        Some(status) => Err(failed(result, Some(status))),
        None => Ok(()),
    }
}

/// Judges a response that has one outcome for the call as a whole.
fn one_outcome(operation: &Operation, result: &Node<'_>) -> Result<(), Verdict> {
    let outcome = match operation.response {
        ResponseForm::Envelope => result.get("data").unwrap_or(&Node::Null),
        _ => result,
    };
    match outcome.get("success") {
        Some(Node::Bool(true)) => Ok(()),
        // Other spellings of true, which the type accepts as well.
        Some(Node::Text(text)) if text.eq_ignore_ascii_case("true") => Ok(()),
        Some(Node::Number(number)) if number.as_i64() == Some(1) => Ok(()),
        _ => {
            let message = [outcome, result]
                .iter()
                .find_map(|place| non_empty(place, "message"))
                .unwrap_or("Velt gives no message");
            let details = outcome.clone().into_value();
            Err(Verdict::Failed(Reason {
                message: format!("the response reports no success: {}", kept(message)),
                code: None,
                details: Some(details).filter(|details| !details.is_null()),
            }))
        }
    }
}

fn failed(result: &Node<'_>, status: Option<&str>) -> Verdict {
    let message = non_empty(result, "message").or_else(|| non_empty(result, "error"));
    let details = result.get("data").filter(|data| !data.is_null());
    Verdict::Failed(Reason {
        message: match (message, status) {
            (Some(message), _) => kept(message),
            (None, Some(status)) => format!("Velt reports the status {:?}", kept(status)),
            (None, None) => "Velt gives no message".to_owned(),
        },
        code: None,
        details: details.map(|data| data.clone().into_value()),
    })
}

fn non_empty<'n>(node: &'n Node<'_>, name: &str) -> Option<&'n str> {
    node.get(name)?.as_str().filter(|text| !text.is_empty())
}

impl Reason {
    /// Finds the failure that `body` reports, in any of the documented forms.
    ///
    /// The usual form is `{"error": {message, status, code, details}}`; some operations
    /// return `{"result": {"success": false, "error": …}}`.
    pub(crate) fn find(body: &Node<'_>) -> Option<Self> {
        if let Some(error) = body.get("error") {
            return Self::of(error);
        }
        let result = body.get("result")?;
        if result.get("success") == Some(&Node::Bool(false)) {
            return Self::of(result.get("error")?);
        }
        None
    }

    fn of(error: &Node<'_>) -> Option<Self> {
        match error {
            Node::Text(message) => Some(Self {
                message: kept(message),
                code: None,
                details: None,
            }),
            Node::Object(_) => Some(Self {
                message: kept(
                    error
                        .get("message")
                        .and_then(Node::as_str)
                        .unwrap_or("Velt gives no message"),
                ),
                code: ["status", "code"]
                    .iter()
                    .find_map(|name| error.get(name)?.as_str())
                    .map(code),
                details: error
                    .get("details")
                    .filter(|details| !details.is_null())
                    .map(|details| details.clone().into_value()),
            }),
            _ => None,
        }
    }
}

fn kept(message: &str) -> String {
    let end = (0..=message.len().min(KEPT_MESSAGE))
        .rev()
        .find(|end| message.is_char_boundary(*end))
        .unwrap_or_default();
    message[..end].to_owned()
}

/// Parses an error code. Most operations write `NOT_FOUND`, but one writes `not-found`.
fn code(text: &str) -> ErrorCode {
    match ErrorCode::from(text.to_uppercase().replace('-', "_")) {
        ErrorCode::Other(_) => ErrorCode::Other(text.to_owned()),
        known => known,
    }
}

#[cfg(test)]
mod tests {
    use velt_client::operation;

    use super::*;

    /// Returns the verdict as a short text.
    fn verdict(id: &str, body: &str) -> String {
        let node = serde_json::from_str(body).unwrap();
        match judge(operation(id), &node) {
            Ok(()) => "success".to_owned(),
            Err(Verdict::Failed(reason)) => reason.message,
            Err(Verdict::Foreign(why)) => format!("foreign: {why}"),
        }
    }

    #[test]
    fn a_success_of_http_is_not_yet_one_of_velt() {
        let add = "v1_user_groups_add_users";
        let presence = "v2_presence_add";
        let download = "v2_memory_download_knowledge";
        let run = "v2_approval_engine_get_execution";
        for (id, body, expected) in [
            (
                add,
                r#"{"result":{"status":"success","message":"","data":{}}}"#,
                "success",
            ),
            (add, r#"{"result":{"data":{}}}"#, "success"),
            (
                add,
                r#"{"result":{"status":"error","message":"nope"}}"#,
                "nope",
            ),
            (
                add,
                r#"{"result":{"status":"partial"}}"#,
                "Velt reports the status \"partial\"",
            ),
            (add, r#"{"result":null}"#, "foreign: its `result` is null"),
            (
                add,
                r#"{"result":{}}"#,
                "foreign: its `result` has no status and no data",
            ),
            (add, "{}", "foreign: it is no object with `result`"),
            (add, "[]", "foreign: it is no object with `result`"),
            (add, "null", "foreign: it is no object with `result`"),
            (add, r#"{"foo":1}"#, "foreign: it has no `result`"),
            (add, r#"{"error":"no"}"#, "no"),
            ("unknown", r#"{"result":{"status":"pending"}}"#, "success"),
            (
                "unknown",
                r#"{"result":{"status":"ERROR","error":"no"}}"#,
                "no",
            ),
            (
                "unknown",
                r#"{"result":null}"#,
                "foreign: its `result` is null",
            ),
            (download, r#"{"result":null}"#, "success"),
            (run, r#"{"result":{"status":"failed"}}"#, "success"),
            (
                presence,
                r#"{"result":{"status":"success","data":{"success":true}}}"#,
                "success",
            ),
            (
                presence,
                r#"{"result":{"status":"success","message":"Added.","data":{"success":false}}}"#,
                "the response reports no success: Added.",
            ),
            (
                presence,
                r#"{"result":{"status":"success","data":{"message":"why"}}}"#,
                "the response reports no success: why",
            ),
        ] {
            assert!(operation(id).is_some() || id == "unknown", "{id}");
            assert_eq!(verdict(id, body), expected, "{id} {body}");
        }
    }
}
