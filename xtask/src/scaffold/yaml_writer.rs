//! Writes values as YAML in the style of `openapi/`.
//!
//! Objects are in block style with two spaces, lists of scalars are on one line, and long
//! texts are folded at column 80.

use serde_json::{Map, Value};

/// The column at which texts are folded and lists are broken.
const WIDTH: usize = 80;

/// Words that YAML 1.1 reads as booleans or null.
const WORDS: [&str; 12] = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "none",
];

/// Returns the members of an object as lines, each indented by `indent` spaces.
pub(super) fn members(object: &Map<String, Value>, indent: usize) -> String {
    let mut out = String::new();
    for (key, value) in object {
        entry(&mut out, key, value, indent);
    }
    out
}

/// Returns the members of an object with an empty line between them.
pub(super) fn spaced_members(object: &Map<String, Value>, indent: usize) -> String {
    let mut out = String::new();
    for (key, value) in object {
        if !out.is_empty() {
            out.push('\n');
        }
        entry(&mut out, key, value, indent);
    }
    out
}

/// Returns the items of a list as lines, each indented by `indent` spaces.
pub(super) fn items(values: &[Value], indent: usize) -> String {
    let mut out = String::new();
    for value in values {
        item(&mut out, value, indent);
    }
    out
}

fn entry(out: &mut String, key: &str, value: &Value, indent: usize) {
    let start = format!("{:indent$}{}:", "", plain_key(key));
    out.push_str(&start);
    match value {
        Value::String(text) if key == "$ref" => {
            out.push_str(&format!(" {}\n", quoted(text)));
        }
        Value::Object(object) if !object.is_empty() => {
            out.push('\n');
            out.push_str(&members(object, indent + 2));
        }
        Value::Array(values) if !values.is_empty() => match flow(values) {
            Some(line) if start.chars().count() + 1 + line.chars().count() <= WIDTH => {
                out.push_str(&format!(" {line}\n"));
            }
            _ => {
                out.push('\n');
                out.push_str(&items(values, indent + 2));
            }
        },
        value => scalar(out, value, start.chars().count(), indent + 2),
    }
}

fn item(out: &mut String, value: &Value, indent: usize) {
    match value {
        Value::Object(object) if !object.is_empty() => {
            let lines = members(object, indent + 2);
            // The first member is on the line of the dash.
            out.push_str(&format!(
                "{:indent$}- {}",
                "",
                lines.trim_start_matches(' ')
            ));
        }
        Value::Array(values) if !values.is_empty() => match flow(values) {
            Some(line) => out.push_str(&format!("{:indent$}- {line}\n", "")),
            None => {
                let lines = items(values, indent + 2);
                out.push_str(&format!(
                    "{:indent$}- {}",
                    "",
                    lines.trim_start_matches(' ')
                ));
            }
        },
        value => {
            out.push_str(&format!("{:indent$}-", ""));
            scalar(out, value, indent + 1, indent + 2);
        }
    }
}

/// Writes a scalar or an empty collection after `column` characters of its line.
fn scalar(out: &mut String, value: &Value, column: usize, indent: usize) {
    let text = match value {
        Value::String(text) => text,
        other => {
            out.push_str(&format!(" {other}\n"));
            return;
        }
    };
    let written = plain(text);
    if column + 1 + written.chars().count() <= WIDTH || !can_fold(text) {
        out.push_str(&format!(" {written}\n"));
        return;
    }
    out.push_str(" >-\n");
    for line in wrap(text, WIDTH.saturating_sub(indent)) {
        out.push_str(&format!("{:indent$}{line}\n", ""));
    }
}

/// Returns a list of scalars on one line, or `None` if it contains anything else.
fn flow(values: &[Value]) -> Option<String> {
    let texts: Option<Vec<String>> = values
        .iter()
        .map(|value| match value {
            Value::String(text) if text.contains([',', '[', ']', '{', '}', ':']) => {
                Some(quoted(text))
            }
            Value::String(text) => Some(plain(text)),
            Value::Array(_) | Value::Object(_) => None,
            other => Some(other.to_string()),
        })
        .collect();
    Some(format!("[{}]", texts?.join(", ")))
}

/// Returns whether folding `text` at its spaces keeps it the same.
fn can_fold(text: &str) -> bool {
    text.contains(' ')
        && !text.contains("  ")
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && !text.chars().any(char::is_control)
}

fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Returns a key, in quotes if it would not be read as a text.
fn plain_key(key: &str) -> String {
    let is_status = key.len() == 3 && key.ends_with("XX");
    let is_keyword = key.starts_with('$') && !key.contains([':', '#', ' ']);
    if is_status || is_keyword {
        key.to_owned()
    } else if key.contains(':') {
        quoted(key)
    } else {
        plain(key)
    }
}

/// Returns a text, in quotes unless every version of YAML reads it as the same text.
fn plain(text: &str) -> String {
    // A letter at the start rules out numbers, dates and the indicators of YAML.
    let starts = text.starts_with(|c: char| c.is_alphabetic() || c == '/' || c == '_');
    let word = WORDS.contains(&text.to_lowercase().as_str());
    let breaks = text.contains(": ")
        || text.contains(" #")
        || text.ends_with([':', ' '])
        || text.chars().any(char::is_control);
    if starts && !word && !breaks {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// Returns a text in double quotes, which in YAML mean the same as in JSON.
fn quoted(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::json;

    use super::*;
    use crate::document::parse;

    fn object(value: Value) -> Map<String, Value> {
        match value {
            Value::Object(object) => object,
            other => panic!("{other} is no object"),
        }
    }

    #[test]
    fn values_are_written_in_the_style_of_the_document() {
        let value = object(json!({
            "post": {
                "tags": ["user-groups"],
                "summary": "Renames a group.",
                "description": "TODO: What else should a caller know? Write it in a few sentences, or remove it.",
                "required": ["organizationId", "organizationUserGroupId", "userIds", "displayName"],
                "responses": { "200": { "$ref": "../velt.yaml#/a" }, "4XX": {}, "x": [] },
                "example": [{ "a": "yes", "b": [{ "c": 1 }, { "d": null }] }, [1, 2.5], "- no", true],
            }
        }));
        insta::assert_snapshot!(members(&value, 2), @r#"
post:
  tags: [user-groups]
  summary: Renames a group.
  description: >-
    TODO: What else should a caller know? Write it in a few sentences, or
    remove it.
  required: [organizationId, organizationUserGroupId, userIds, displayName]
  responses:
    "200":
      $ref: "../velt.yaml#/a"
    4XX: {}
    x: []
  example:
    - a: "yes"
      b:
        - c: 1
        - d: null
    - [1, 2.5]
    - "- no"
    - true
"#);
    }

    #[test]
    fn every_text_is_read_as_it_was_written() {
        let texts = [
            "",
            " ",
            "a",
            "a: b",
            "a #b",
            "a#b",
            "#a",
            "- a",
            "-",
            "yes",
            "No",
            "~",
            "null",
            "1",
            "1.5",
            "0x1f",
            "2024-01-01",
            "a:",
            "a, b",
            "[a]",
            "{a}",
            "`a` b",
            "'a'",
            "\"a\"",
            "a\nb",
            "a\tb",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "?",
            "| a",
            "> a",
            "é",
            "日本",
            "a\\b",
            "https://example.com/a?b=c#d",
            "a  b",
            "\u{1f600}",
            "<p>",
            "=",
            "<< a",
        ];
        let long = "word: `more` # words, and \"some\" others ".repeat(5);
        let mut value = Map::new();
        for text in texts.into_iter().chain([long.as_str(), long.trim()]) {
            let in_all_places =
                json!({ "value": text, "list": [text], "items": [{ "a": text }, [text]] });
            value.insert(text.to_owned(), in_all_places);
        }
        let written = format!("top:\n{}", members(&value, 2));
        let read = parse(Path::new("x.yaml"), &written).unwrap();
        assert_eq!(read.value, json!({ "top": value }), "{written}");
    }
}
