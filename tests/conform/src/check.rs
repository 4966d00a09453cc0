//! Reads each body as its type, writes it back, and compares the two.

use serde::Deserialize;
use serde_json::Value;

use crate::{
    compare::{Finding, Null, compare},
    types,
};

/// A request or response body from recorded traffic.
#[derive(Debug, Clone, Deserialize)]
pub struct Exchange {
    /// The operation, such as `POST /v1/organizations/get`.
    pub operation: String,
    /// The kind of the body.
    pub kind: Kind,
    /// The whole body.
    pub body: Value,
}

/// The kind of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The body of a request.
    Request,
    /// The body of a response that reports a success.
    Success,
    /// The body of a response that reports a failure.
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

/// The result of checking recorded traffic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// A line for each mismatch: `operation kind: path: reason`.
    pub mismatches: Vec<String>,
    /// The number of bodies that conform.
    pub passed: usize,
    /// The number of bodies that do not conform.
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
            .extend(mismatches.into_iter().map(|Finding { path, reason }| {
                let place = if path.is_empty() {
                    path
                } else {
                    format!("{path}: ")
                };
                format!("{operation} {}: {place}{reason}", kind.name())
            }));
    }
    report
}

fn mismatches(operation: &str, kind: Kind, body: &Value) -> Vec<Finding> {
    let known = types()
        .iter()
        .find(|types| operation.strip_prefix("POST ") == Some(types.path));
    let Some(types) = known else {
        return vec![Finding {
            path: String::new(),
            reason: "the document describes no such operation".to_owned(),
        }];
    };
    let read = match kind {
        Kind::Request => types.request,
        Kind::Success => types.success,
        // One operation reports failures in `result` instead of `error`.
        Kind::Failure if body.get("result").is_some() => types.success,
        Kind::Failure => types.failure,
    };
    let null = match kind {
        Kind::Request => Null::Counts,
        Kind::Success | Kind::Failure => Null::IsAbsent,
    };
    let reading = match read(body) {
        Ok(reading) => reading,
        Err(error) => {
            return vec![Finding {
                path: error.path().to_owned(),
                reason: error.reason().to_owned(),
            }];
        }
    };
    let mut found: Vec<Finding> = reading
        .drifts
        .into_iter()
        .map(|drift| Finding {
            path: drift.path,
            reason: drift.kind.to_string(),
        })
        .collect();
    // The value that replaces one of another type is not a separate finding.
    let drifted: Vec<String> = found.iter().map(|drift| drift.path.clone()).collect();
    found.extend(
        compare(body, &reading.written, null)
            .into_iter()
            .filter(|finding| !drifted.iter().any(|path| finding.path.starts_with(path))),
    );
    found
}

/// Parses recorded traffic from the text of a file.
///
/// # Errors
///
/// Returns an error if `text` is not a JSON array of exchanges.
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
        POST /v1/organizations/usergroups/users/delete request: data.organizationId: expected a string, found a number
        POST /v1/organizations/usergroups/users/delete request: data.new/field: no such field; its fields are `deleteAll`, `organizationId`, `organizationUserGroupId`, `userIds`
        POST /v1/organizations/usergroups/users/delete request: data.deleteAll: null is lost: the type takes it for absence
        POST /v1/organizations/usergroups/users/delete success: result.data.ada.hash: is lost: the type has no such field
        POST /v1/organizations/usergroups/users/delete failure: error: expected an object, found a string
        "#);
    }

    #[test]
    fn a_response_that_lacks_or_retypes_what_is_promised_is_told() {
        let body = json!({ "result": {
            "status": "success",
            "data": { "ada": { "success": "true", "message": 7 }, "grace": {} },
        } });
        insta::assert_snapshot!(lines("success", body).join("\n"), @r"
        POST /v1/organizations/usergroups/users/delete success: result.message: missing
        POST /v1/organizations/usergroups/users/delete success: result.data.ada.message: expected a string, found a number
        POST /v1/organizations/usergroups/users/delete success: result.data.ada.success: expected a boolean, found a string
        POST /v1/organizations/usergroups/users/delete success: result.data.grace.success: missing
        ");
    }

    #[test]
    fn null_is_nothing_in_responses() {
        let outcome = json!({ "success": true, "message": null });
        let body =
            json!({ "result": { "status": "success", "message": "", "data": { "ada": outcome } } });
        assert_eq!(lines("success", body), [""; 0]);
    }

    #[test]
    fn an_operation_that_is_not_described_is_a_mismatch() {
        let traffic = r#"[{"operation": "POST /v9/x", "kind": "request", "body": {}}]"#;
        let report = check(&parse(traffic).unwrap());
        assert_eq!(
            report.mismatches,
            ["POST /v9/x request: the document describes no such operation"]
        );
        assert_eq!((report.passed, report.failed), (0, 1));
    }
}
