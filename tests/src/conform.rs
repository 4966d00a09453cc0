//! Reads each body by its type, writes it again, and compares.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::generated::types::TYPES;

/// The types of one operation's bodies, as functions that read and write.
pub(crate) struct Types {
    pub(crate) path: &'static str,
    pub(crate) request: RoundTrip,
    pub(crate) success: RoundTrip,
    pub(crate) failure: RoundTrip,
}

/// From a body to what its type makes of it.
type RoundTrip = fn(&Value) -> Result<Value, Mismatch>;

/// One body of recorded traffic.
#[derive(Debug, Clone, Deserialize)]
pub struct Exchange {
    /// The operation, such as `POST /v1/organizations/get`.
    pub operation: String,
    /// What the body is.
    pub kind: Kind,
    /// The whole body.
    pub body: Value,
}

/// What a body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The body of a request.
    Request,
    /// The body of an answer that reports a success.
    Success,
    /// The body of an answer that reports a failure.
    Failure,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Success => "success",
            Self::Failure => "failure",
        }
    }
}

/// A place where a body and what its type makes of it differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mismatch {
    pointer: String,
    reason: String,
}

/// What the check of some traffic found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// A line for each mismatch: `operation kind: /json/pointer: reason`.
    pub mismatches: Vec<String>,
    /// How many bodies conform.
    pub passed: usize,
    /// How many do not.
    pub failed: usize,
}

/// Checks every body of `traffic`.
pub fn check(traffic: &[Exchange]) -> Report {
    let mut report = Report {
        mismatches: Vec::new(),
        passed: 0,
        failed: 0,
    };
    for Exchange {
        operation,
        kind,
        body,
    } in traffic
    {
        let mismatches = mismatches(operation, *kind, body);
        if mismatches.is_empty() {
            report.passed += 1;
        } else {
            report.failed += 1;
        }
        report
            .mismatches
            .extend(mismatches.into_iter().map(|Mismatch { pointer, reason }| {
                format!("{operation} {}: {pointer}: {reason}", kind.name())
            }));
    }
    report
}

fn mismatches(operation: &str, kind: Kind, body: &Value) -> Vec<Mismatch> {
    let types = TYPES
        .iter()
        .find(|types| operation.strip_prefix("POST ") == Some(types.path));
    let Some(types) = types else {
        let reason = "the document describes no such operation".to_owned();
        return vec![Mismatch {
            pointer: String::new(),
            reason,
        }];
    };
    let round_trip = match kind {
        Kind::Request => types.request,
        Kind::Success => types.success,
        // One operation reports failures in the place of a result.
        Kind::Failure if body.get("result").is_some() => types.success,
        Kind::Failure => types.failure,
    };
    let mut found = Vec::new();
    match round_trip(body) {
        // A server may write null where it means nothing; a client means null.
        Ok(written) => compare(
            body,
            &written,
            kind != Kind::Request,
            String::new(),
            &mut found,
        ),
        Err(mismatch) => found.push(mismatch),
    }
    found
}

/// Reads `body` as a `T` and writes it again.
pub(crate) fn round_trip<T: DeserializeOwned + Serialize>(body: &Value) -> Result<Value, Mismatch> {
    let value: T = serde_path_to_error::deserialize(body).map_err(|error| Mismatch {
        pointer: pointer(error.path()),
        reason: error.inner().to_string(),
    })?;
    serde_json::to_value(value).map_err(|error| Mismatch {
        pointer: String::new(),
        reason: error.to_string(),
    })
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut pointer = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => pointer.push_str(&format!("/{index}")),
            Segment::Map { key } => pointer.push_str(&format!("/{}", escape(key))),
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    pointer
}

fn compare(
    came: &Value,
    goes: &Value,
    null_is_absent: bool,
    pointer: String,
    found: &mut Vec<Mismatch>,
) {
    match (came, goes) {
        (Value::Object(came), Value::Object(goes)) => {
            let absent = |value: Option<&Value>| match value {
                Some(Value::Null) => null_is_absent,
                Some(_) => false,
                None => true,
            };
            for key in came
                .keys()
                .chain(goes.keys().filter(|key| !came.contains_key(*key)))
            {
                let pointer = format!("{pointer}/{}", escape(key));
                let mut report = |reason: &str| {
                    found.push(Mismatch {
                        pointer: pointer.clone(),
                        reason: reason.to_owned(),
                    });
                };
                match (came.get(key), goes.get(key)) {
                    (Some(a), Some(b)) => compare(a, b, null_is_absent, pointer, found),
                    (a, b) if absent(a) && absent(b) => {}
                    (Some(Value::Null), None) => {
                        report("null is lost: the type takes it for absence");
                    }
                    (Some(_), None) => report("is lost: the type has no such field"),
                    (None, _) => report("is made up: it was not there"),
                }
            }
        }
        (Value::Array(came), Value::Array(goes)) if came.len() == goes.len() => {
            for (index, (came, goes)) in came.iter().zip(goes).enumerate() {
                compare(
                    came,
                    goes,
                    null_is_absent,
                    format!("{pointer}/{index}"),
                    found,
                );
            }
        }
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() && same_digits(a, b) => {}
        (came, goes) if came == goes => {}
        (came, goes) => {
            found.push(Mismatch {
                pointer,
                reason: format!("{came} becomes {goes}"),
            });
        }
    }
}

/// Whether no digit is lost: as `f64`, large integers that differ look equal.
fn same_digits(a: &serde_json::Number, b: &serde_json::Number) -> bool {
    match (a.as_i128(), b.as_i128()) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    }
}

fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The traffic that a file holds.
///
/// # Errors
///
/// If `text` is not a JSON array of exchanges.
pub fn parse(text: &str) -> Result<Vec<Exchange>, serde_json::Error> {
    serde_json::from_str(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn lines(kind: &str, body: Value) -> Vec<String> {
        let operation = "POST /v1/organizations/usergroups/users/delete";
        let traffic = json!([{ "operation": operation, "kind": kind, "body": body }]);
        check(&parse(&traffic.to_string()).unwrap()).mismatches
    }

    #[test]
    fn every_kind_of_mismatch_is_a_line_with_its_place() {
        let cases = [
            (
                "request",
                json!({ "data": { "organizationId": 1, "organizationUserGroupId": "g" } }),
            ),
            (
                "request",
                json!({ "data": { "organizationId": "a", "organizationUserGroupId": "g", "new/field": 1 } }),
            ),
            (
                "request",
                json!({ "data": { "organizationId": "a", "organizationUserGroupId": "g", "deleteAll": null } }),
            ),
            (
                "success",
                json!({ "result": { "status": "success", "message": "", "data": { "ada": { "success": true, "hash": "h" } } } }),
            ),
            ("failure", json!({ "error": "no" })),
        ];
        let lines: Vec<String> = cases
            .into_iter()
            .flat_map(|(kind, body)| lines(kind, body))
            .collect();
        insta::assert_snapshot!(lines.join("\n"), @r#"
        POST /v1/organizations/usergroups/users/delete request: /data/organizationId: invalid type: integer `1`, expected a string
        POST /v1/organizations/usergroups/users/delete request: /data/new~1field: is lost: the type has no such field
        POST /v1/organizations/usergroups/users/delete request: /data/deleteAll: null is lost: the type takes it for absence
        POST /v1/organizations/usergroups/users/delete success: /result/data/ada/hash: is lost: the type has no such field
        POST /v1/organizations/usergroups/users/delete failure: /error: invalid type: string "no", expected struct FailureReason
        "#);
    }

    #[test]
    fn null_is_nothing_in_answers() {
        let outcome = json!({ "success": true, "message": null });
        let body =
            json!({ "result": { "status": "success", "message": "", "data": { "ada": outcome } } });
        assert_eq!(lines("success", body), [""; 0]);
    }

    #[test]
    fn numbers_are_equal_by_value_to_the_last_digit() {
        let compared = |came: Value, goes: Value| {
            let mut found = Vec::new();
            compare(&came, &goes, false, String::new(), &mut found);
            found.len()
        };
        assert_eq!(compared(json!(1), json!(1.0)), 0);
        assert_eq!(
            compared(
                json!(9_007_199_254_740_993_i64),
                json!(9_007_199_254_740_992_i64)
            ),
            1
        );
    }

    #[test]
    fn an_operation_that_is_not_described_is_a_mismatch() {
        let traffic = r#"[{"operation": "POST /v9/x", "kind": "request", "body": {}}]"#;
        let report = check(&parse(traffic).unwrap());
        assert_eq!(
            report.mismatches,
            ["POST /v9/x request: : the document describes no such operation"]
        );
        assert_eq!((report.passed, report.failed), (0, 1));
    }
}
