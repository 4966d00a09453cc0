//! Finds what is lost, made up or changed when a type reads a body and writes it back.

use serde_json::Value;

/// A mismatch between a body and its type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The place, such as `result.data.ada.success`; empty for the body itself.
    pub path: String,
    /// The reason for the mismatch.
    pub reason: String,
}

/// The treatment of a null on one side that is missing on the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Null {
    /// It is a mismatch: a client that sends null means it.
    Counts,
    /// It is not a mismatch: a server may send null where it means nothing.
    IsAbsent,
}

/// Compares the body that was read with the body that is written back.
pub(crate) fn compare(came: &Value, goes: &Value, null: Null) -> Vec<Finding> {
    let mut found = Vec::new();
    walk(came, goes, null, String::new(), &mut found);
    found
}

fn walk(came: &Value, goes: &Value, null: Null, path: String, found: &mut Vec<Finding>) {
    match (came, goes) {
        (Value::Object(came), Value::Object(goes)) => {
            let absent = |value: Option<&Value>| match value {
                Some(Value::Null) => null == Null::IsAbsent,
                Some(_) => false,
                None => true,
            };
            let added = goes.keys().filter(|key| !came.contains_key(*key));
            for key in came.keys().chain(added) {
                let path = if path.is_empty() {
                    key.clone()
                } else {
                    format!("{path}.{key}")
                };
                let reason = match (came.get(key), goes.get(key)) {
                    (Some(a), Some(b)) => {
                        walk(a, b, null, path, found);
                        continue;
                    }
                    (a, b) if absent(a) && absent(b) => continue,
                    (Some(Value::Null), None) => "null is lost: the type takes it for absence",
                    (Some(_), None) => "is lost: the type has no such field",
                    (None, _) => "is made up: it was not there",
                };
                found.push(Finding {
                    path,
                    reason: reason.to_owned(),
                });
            }
        }
        (Value::Array(came), Value::Array(goes)) if came.len() == goes.len() => {
            for (index, (came, goes)) in came.iter().zip(goes).enumerate() {
                walk(came, goes, null, format!("{path}[{index}]"), found);
            }
        }
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() && same_digits(a, b) => {}
        (came, goes) if came == goes => {}
        (came, goes) => found.push(Finding {
            path,
            reason: format!("{came} becomes {goes}"),
        }),
    }
}

/// Returns whether no digit is lost: different large integers can be equal as `f64`.
fn same_digits(a: &serde_json::Number, b: &serde_json::Number) -> bool {
    match (a.as_i128(), b.as_i128()) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_are_equal_by_value_to_the_last_digit() {
        let compared = |came: Value, goes: Value| compare(&came, &goes, Null::Counts).len();
        assert_eq!(compared(json!(1), json!(1.0)), 0);
        assert_eq!(
            compared(
                json!(9_007_199_254_740_993_i64),
                json!(9_007_199_254_740_992_i64)
            ),
            1
        );
    }
}
