//! The questions of a skeleton, which `cargo xtask lint` refuses until they are answered.

use serde_json::Value;

/// The start of every question.
const MARK: &str = "TODO: ";

/// Returns `question` as a value of the document.
pub(super) fn question(question: impl AsRef<str>) -> Value {
    Value::String(format!("{MARK}{}", question.as_ref()))
}

/// Returns the question that asks to rewrite a text from elsewhere, or `otherwise` if there
/// is none.
pub(super) fn rewrite(text: Option<&str>, otherwise: impl AsRef<str>) -> Value {
    let words: Vec<&str> = text.unwrap_or_default().split_whitespace().collect();
    if words.is_empty() {
        return question(otherwise);
    }
    let text = words.join(" ");
    let stop = if text.ends_with('.') { "" } else { "." };
    question(format!("Rewrite in your own words: {text}{stop}"))
}

/// Appends another question to a value that is one already.
pub(super) fn also(value: &mut Value, more: &str) {
    if let Value::String(text) = value {
        text.push_str(" Also: ");
        text.push_str(more);
    }
}

/// Returns the number of values in a text of the document that ask a question.
pub(super) fn count(text: &str) -> usize {
    text.matches(MARK.trim_end()).count()
}
