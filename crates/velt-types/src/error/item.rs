//! The items of a call that failed, and how Velt reports them.

use serde_json::{Map, Value};

use crate::ItemOutcome;

/// The outcome of one item, as reported by an [`Error`](crate::Error).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    id: String,
    success: bool,
    message: String,
    value: Value,
}

impl ErrorItem {
    /// Creates an item, for tests of your own error handling.
    pub fn new(id: impl Into<String>, success: bool, message: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            success,
            message: message.into(),
            value: Value::Null,
        }
    }

    #[must_use]
    pub(crate) fn with_value(mut self, value: Value) -> Self {
        self.value = value;
        self
    }

    /// Returns the item's ID.
    ///
    /// For a user's access to a document or folder, the ID is the path to it in
    /// [`Error::details`](crate::Error::details): `ada/documents/roadmap`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns whether the call took effect for this item.
    pub fn is_success(&self) -> bool {
        self.success
    }

    /// Returns Velt's message for this item; empty if there is none.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns everything that Velt reports about this item.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// Returns the items that the `details` of a failure report on.
    ///
    /// Velt reports items in four forms: a map from ID to outcome, a list in the order of
    /// the request, lists of what was added and what was skipped, and access by user and
    /// resource.
    pub(crate) fn find(details: &Value) -> Vec<Self> {
        match details {
            Value::Array(rows) => in_rows(rows),
            Value::Object(members) if members.values().any(is_outcome) => by_id(members),
            Value::Object(members) if members.contains_key(SKIPPED) => in_lists(members),
            Value::Object(members) => {
                let mut items = Vec::new();
                by_resource(String::new(), members, &mut items);
                let is_report = items.iter().any(|item| !item.success);
                if is_report { items } else { Vec::new() }
            }
            _ => Vec::new(),
        }
    }
}

impl ItemOutcome for ErrorItem {
    fn is_success(&self) -> bool {
        self.success
    }

    fn message(&self) -> &str {
        &self.message
    }
}

/// The domains that were not added or deleted.
const SKIPPED: &str = "skippedDomains";

fn is_outcome(value: &Value) -> bool {
    value.get("success").is_some_and(Value::is_boolean)
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// `{"ada": {"success": true, …}, …}`.
fn by_id(members: &Map<String, Value>) -> Vec<ErrorItem> {
    let outcomes = members.iter().filter(|(_, value)| value.is_object());
    outcomes
        .map(|(id, value)| {
            // An outcome that does not say so is no success.
            let success = value.get("success") == Some(&Value::Bool(true));
            ErrorItem::new(id, success, text(value, "message")).with_value(value.clone())
        })
        .collect()
}

/// `[{"id": "roadmap", …}, {"id": "gone", "success": false, …}]`: only misses say so.
fn in_rows(rows: &[Value]) -> Vec<ErrorItem> {
    if !rows.iter().any(is_outcome) {
        return Vec::new();
    }
    rows.iter()
        .enumerate()
        .map(|(index, row)| {
            let id = match row.get("id").and_then(Value::as_str) {
                Some(id) => id.to_owned(),
                None => index.to_string(),
            };
            let success = row.get("success") != Some(&Value::Bool(false));
            ErrorItem::new(id, success, text(row, "message")).with_value(row.clone())
        })
        .collect()
}

/// `{"domainsAdded": ["a.com"], "skippedDomains": ["b.com"]}`.
fn in_lists(members: &Map<String, Value>) -> Vec<ErrorItem> {
    let mut items = Vec::new();
    for (name, list) in members {
        let skipped = name == SKIPPED;
        let message = if skipped { "skipped" } else { "" };
        let ids = list.as_array().into_iter().flatten();
        items.extend(
            ids.filter_map(Value::as_str)
                .map(|id| ErrorItem::new(id, !skipped, message)),
        );
    }
    items
}

/// `{"ada": {"documents": {"gone": {"error": "…", "errorCode": "…"}, "roadmap": {…}}}}`.
fn by_resource(path: String, members: &Map<String, Value>, items: &mut Vec<ErrorItem>) {
    for (name, value) in members {
        let Value::Object(inner) = value else {
            continue;
        };
        let path = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}/{name}")
        };
        let failed = inner.get("errorCode").is_some_and(Value::is_string);
        if failed || inner.get("accessRole").is_some_and(Value::is_string) {
            let item = ErrorItem::new(path, !failed, text(value, "error"));
            items.push(item.with_value(value.clone()));
        } else {
            by_resource(path, inner, items);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn lines(details: Value) -> Vec<String> {
        ErrorItem::find(&details)
            .iter()
            .map(|item| format!("{} {} {}", item.id, item.success, item.message))
            .collect()
    }

    #[test]
    fn every_documented_form_is_found() {
        let cases = [
            (
                json!({ "a": { "success": true, "message": "Added." }, "b": { "message": "?" }, "note": "x" }),
                vec!["a true Added.", "b false ?"],
            ),
            (
                json!([
                    { "id": "roadmap", "documentName": "Roadmap" },
                    { "id": "gone", "success": false, "message": "Document does not exist" },
                    { "success": false },
                ]),
                vec![
                    "roadmap true ",
                    "gone false Document does not exist",
                    "2 false ",
                ],
            ),
            (
                json!({ "domainsAdded": ["velt.dev"], "skippedDomains": ["google.com"] }),
                vec!["velt.dev true ", "google.com false skipped"],
            ),
            (
                json!({ "1.1": {
                    "documents": { "gone": { "error": "Document does not exist", "errorCode": "does_not_exist" } },
                    "organization": { "acme": { "accessRole": "editor" } },
                } }),
                vec![
                    "1.1/documents/gone false Document does not exist",
                    "1.1/organization/acme true ",
                ],
            ),
        ];
        for (details, expected) in cases {
            assert_eq!(lines(details.clone()), expected, "{details}");
        }
    }

    #[test]
    fn other_details_are_no_items() {
        for details in [
            json!({ "issues": [{ "path": "scope", "message": "Required" }] }),
            json!([{ "field": "a" }]),
            json!({ "a": { "documents": { "b": { "accessRole": "editor" } } } }),
            json!("why"),
        ] {
            assert_eq!(lines(details.clone()), [""; 0], "{details}");
        }
    }
}
