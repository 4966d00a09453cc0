//! Rules for the responses of operations.

use serde_json::Value;

use crate::document::{Bundle, Problem, raw_operations};

/// Checks that failures are described under `4XX` and `5XX`.
///
/// A `default` beside `200` makes progenitor panic without naming the operation.
pub(super) fn four_and_five_hundred(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (pointer, _, operation) in raw_operations(bundle) {
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .unwrap_or("?");
        let mut report = |below: &str, message: String| {
            let location = bundle.location(&format!("{pointer}/responses{below}"));
            problems.push(Problem::new(location, "responses", message).in_operation(id));
        };
        let responses = operation.get("responses");
        for status in ["4XX", "5XX"] {
            if responses
                .and_then(|responses| responses.get(status))
                .is_none()
            {
                report("", format!("`responses` has no {status}"));
            }
        }
        if responses
            .and_then(|responses| responses.get("default"))
            .is_some()
        {
            report(
                "/default",
                "describe failures under 4XX and 5XX, not `default`".to_owned(),
            );
        }
    }
    problems
}
