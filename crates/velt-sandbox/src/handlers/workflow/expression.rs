//! Conditions of edges: trees of operators, written as JSON.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::at_path;

const OPERATORS: &[&str] = &[
    "eq",
    "ne",
    "gt",
    "gte",
    "lt",
    "lte",
    "and",
    "or",
    "not",
    "regex",
    "includes",
    "startsWith",
    "endsWith",
    "length",
    "isEmpty",
];

/// The values that paths in a condition refer to.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    /// The output of the step that the edge starts from.
    pub(super) output: &'a Value,
    /// The metadata of that step.
    pub(super) step: &'a Value,
    /// The trigger context.
    pub(super) input: &'a Value,
}

/// Returns the condition that a step's decision is `decision`.
pub(super) fn decision_is(decision: &str) -> Value {
    json!({ "op": "eq", "args": [{ "var": "output.decision" }, decision] })
}

/// Reads a condition, and checks its operators.
pub(super) fn parse(text: &str) -> Result<Value, String> {
    let ast: Value = serde_json::from_str(text)
        .map_err(|error| format!("\"when\" must be a JSON-AST string: {error}"))?;
    if !ast.is_object() {
        return Err("\"when\" must be a JSON-AST string: it is not an object".to_owned());
    }
    check(&ast)?;
    Ok(ast)
}

fn check(ast: &Value) -> Result<(), String> {
    let Value::Object(node) = ast else {
        return Ok(());
    };
    if node.get("var").is_some_and(Value::is_string) {
        return Ok(());
    }
    let op = node.get("op").and_then(Value::as_str).unwrap_or_default();
    if !OPERATORS.contains(&op) {
        let known = OPERATORS.join(", ");
        return Err(format!(
            "\"when\" has an unknown operator \"{op}\"; the operators are {known}"
        ));
    }
    let args = node.get("args").and_then(Value::as_array);
    let args = args.ok_or_else(|| format!("\"when\": \"{op}\" needs a list of args"))?;
    if op == "regex" {
        let pattern = args.get(1).and_then(Value::as_str).unwrap_or_default();
        pattern_of(pattern).ok_or_else(|| format!("\"when\": {pattern:?} is not a regex"))?;
    }
    args.iter().try_for_each(check)
}

/// Says whether a condition is true. An edge without a condition is always taken.
pub(super) fn holds(ast: &Value, scope: Scope<'_>) -> bool {
    ast.is_null() || evaluate(ast, scope) == Value::Bool(true)
}

fn evaluate(ast: &Value, scope: Scope<'_>) -> Value {
    let Value::Object(node) = ast else {
        return ast.clone();
    };
    if let Some(path) = node.get("var").and_then(Value::as_str) {
        return variable(path, scope).cloned().unwrap_or_default();
    }
    let op = node.get("op").and_then(Value::as_str).unwrap_or_default();
    let args = node.get("args").and_then(Value::as_array);
    let args: Vec<Value> = args
        .into_iter()
        .flatten()
        .map(|arg| evaluate(arg, scope))
        .collect();
    apply(op, &args)
}

fn variable<'a>(path: &str, scope: Scope<'a>) -> Option<&'a Value> {
    let (root, rest) = path.split_once('.')?;
    match root {
        "output" => at_path(scope.output, rest),
        "step" => at_path(scope.step, rest),
        "execution" if rest == "input" => Some(scope.input),
        "execution" => at_path(scope.input, rest.strip_prefix("input.")?),
        _ => None,
    }
}

fn apply(op: &str, args: &[Value]) -> Value {
    let null = Value::Null;
    let a = args.first().unwrap_or(&null);
    let b = args.get(1).unwrap_or(&null);
    let is_true = |value: &Value| value == &Value::Bool(true);
    let texts = a.as_str().zip(b.as_str());
    let holds = match op {
        "eq" => equal(a, b),
        "ne" => !equal(a, b),
        "gt" => order(a, b).is_some_and(Ordering::is_gt),
        "gte" => order(a, b).is_some_and(Ordering::is_ge),
        "lt" => order(a, b).is_some_and(Ordering::is_lt),
        "lte" => order(a, b).is_some_and(Ordering::is_le),
        "and" => args.iter().all(is_true),
        "or" => args.iter().any(is_true),
        "not" => !is_true(a),
        "regex" => b
            .as_str()
            .and_then(pattern_of)
            .is_some_and(|pattern| pattern.is_valid(a)),
        "includes" => match a {
            Value::Array(items) => items.iter().any(|item| equal(item, b)),
            _ => texts.is_some_and(|(a, b)| a.contains(b)),
        },
        "startsWith" => texts.is_some_and(|(a, b)| a.starts_with(b)),
        "endsWith" => texts.is_some_and(|(a, b)| a.ends_with(b)),
        "length" => return length(a).map_or(Value::Null, |length| json!(length)),
        "isEmpty" => a.is_null() || length(a) == Some(0),
        _ => false,
    };
    Value::Bool(holds)
}

fn length(value: &Value) -> Option<usize> {
    match value {
        Value::String(text) => Some(text.chars().count()),
        Value::Array(items) => Some(items.len()),
        Value::Object(fields) => Some(fields.len()),
        _ => None,
    }
}

/// Compares values. Numbers are equal whichever way they are written.
fn equal(a: &Value, b: &Value) -> bool {
    match (a.as_f64(), b.as_f64()) {
        (Some(a), Some(b)) => a.total_cmp(&b).is_eq(),
        _ => a == b,
    }
}

fn order(a: &Value, b: &Value) -> Option<Ordering> {
    match (a, b) {
        (Value::String(a), Value::String(b)) => Some(a.cmp(b)),
        _ => a.as_f64()?.partial_cmp(&b.as_f64()?),
    }
}

/// Returns a matcher of a regular expression. JSON Schema has the syntax of JavaScript.
fn pattern_of(pattern: &str) -> Option<jsonschema::Validator> {
    jsonschema::validator_for(&json!({ "type": "string", "pattern": pattern })).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_evaluated_on_the_output_the_step_and_the_input() {
        let output = json!({ "score": 0.9, "body": "urgent: fix", "tags": ["a"], "empty": [] });
        let step = json!({ "status": "breached" });
        let input = json!({ "page": { "title": "Roadmap" }, "count": 1 });
        let scope = Scope {
            output: &output,
            step: &step,
            input: &input,
        };
        for (when, expected) in [
            (r#"{"op":"gt","args":[{"var":"output.score"},0.8]}"#, true),
            (r#"{"op":"lte","args":[{"var":"output.score"},0.8]}"#, false),
            (r#"{"op":"gt","args":[{"var":"output.missing"},0]}"#, false),
            (
                r#"{"op":"eq","args":[{"var":"step.status"},"breached"]}"#,
                true,
            ),
            (
                r#"{"op":"eq","args":[{"var":"execution.input.count"},1.0]}"#,
                true,
            ),
            (
                r#"{"op":"ne","args":[{"var":"execution.input.page.title"},"x"]}"#,
                true,
            ),
            (
                r#"{"op":"regex","args":[{"var":"output.body"},"^urgent"]}"#,
                true,
            ),
            (
                r#"{"op":"regex","args":[{"var":"output.body"},"^fix"]}"#,
                false,
            ),
            (
                r#"{"op":"includes","args":[{"var":"output.tags"},"a"]}"#,
                true,
            ),
            (
                r#"{"op":"startsWith","args":[{"var":"output.body"},"fix"]}"#,
                false,
            ),
            (
                r#"{"op":"endsWith","args":[{"var":"output.body"},"fix"]}"#,
                true,
            ),
            (r#"{"op":"isEmpty","args":[{"var":"output.empty"}]}"#, true),
            (
                r#"{"op":"eq","args":[{"op":"length","args":[{"var":"output.tags"}]},1]}"#,
                true,
            ),
            (
                r#"{"op":"and","args":[{"op":"not","args":[false]},true]}"#,
                true,
            ),
            (
                r#"{"op":"or","args":[false,{"op":"isEmpty","args":["x"]}]}"#,
                false,
            ),
            (r#"{"var":"output.body"}"#, false),
        ] {
            let ast = parse(when).unwrap();
            assert_eq!(holds(&ast, scope), expected, "{when}");
        }
    }

    #[test]
    fn what_is_not_a_condition_is_refused() {
        for (when, expected) in [
            ("output.decision == 'approve'", "must be a JSON-AST string"),
            ("true", "it is not an object"),
            (r#"{"op":"eval","args":[]}"#, "unknown operator \"eval\""),
            (
                r#"{"op":"and","args":[{"op":"?"}]}"#,
                "unknown operator \"?\"",
            ),
            (r#"{"op":"eq"}"#, "needs a list of args"),
            (r#"{"op":"regex","args":["a","("]}"#, "is not a regex"),
        ] {
            let error = parse(when).unwrap_err();
            assert!(error.contains(expected), "{when}: {error}");
        }
    }
}
