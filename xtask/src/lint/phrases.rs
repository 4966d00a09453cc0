//! Phrases that read translated, each with a better one.

use serde_json::Value;

use crate::document::{Bundle, Location, Problem, escape};

/// What not to write, in lower case, and what to write instead.
const PHRASES: [(&str, &str); 22] = [
    ("by the id that you", "the … ID"),
    ("the ids that you gave", "the … IDs"),
    ("left out", "omitted"),
    ("the answer has", "the response contains, or returns"),
    ("in the answer", "in the response"),
    ("unless told otherwise", "defaults to …"),
    ("at the most", "at most"),
    ("in the place of", "instead of"),
    ("goes before", "takes precedence over"),
    ("time-out", "timeout"),
    ("is called by", "is named"),
    ("how far it is", "the progress"),
    ("whose it is", "the owner"),
    ("who made it", "the creator"),
    ("stands in", "is in"),
    ("what stands", "what is"),
    ("is told", "receives, or prints"),
    ("may be sent again", "is safe to retry"),
    ("may be repeated", "is safe to retry"),
    ("but for", "except"),
    ("in milliseconds since 1970", "in epoch milliseconds"),
    ("in seconds since 1970", "in epoch seconds"),
];

/// Refuses the phrases in every text of the document.
pub(super) fn none_translated(bundle: &Bundle) -> Vec<Problem> {
    translated_phrases(&bundle.value, &|pointer| bundle.location(pointer))
}

/// Returns a problem for each of the phrases in the texts of `value`.
pub(crate) fn translated_phrases(
    value: &Value,
    location: &dyn Fn(&str) -> Location,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    walk(value, String::new(), &mut |pointer, text| {
        // Lines of a folded text are one.
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = words.to_lowercase();
        for (phrase, better) in PHRASES {
            if words.contains(phrase) {
                problems.push(Problem::new(
                    location(pointer),
                    "phrase",
                    format!("\"{phrase}\" reads translated; write \"{better}\""),
                ));
            }
        }
    });
    problems
}

/// Visits every summary and description, with its pointer.
fn walk(value: &Value, pointer: String, visit: &mut impl FnMut(&str, &str)) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let below = format!("{pointer}/{}", escape(name));
                match (name.as_str(), value) {
                    // Examples are Velt's own words.
                    ("example" | "examples", _) => {}
                    ("summary" | "description", Value::String(text)) => visit(&below, text),
                    ("x-velt-enum-descriptions", Value::Object(values)) => {
                        for text in values.values().filter_map(Value::as_str) {
                            visit(&below, text);
                        }
                    }
                    _ => walk(value, below, visit),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, format!("{pointer}/{index}"), visit);
            }
        }
        _ => {}
    }
}
