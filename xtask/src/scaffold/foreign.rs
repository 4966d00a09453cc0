//! Reads OpenAPI documents that others wrote, in YAML or JSON.

use std::collections::HashMap;

use anyhow::{Context, anyhow, bail};
use saphyr::{LoadableYamlNode, MarkedYamlOwned, ScalarOwned, YamlDataOwned};
use serde_json::{Map, Value};

use crate::document::escape;

/// A document as JSON, with the line of each value by its JSON pointer.
#[derive(Debug)]
pub(super) struct Foreign {
    pub(super) value: Value,
    lines: HashMap<String, usize>,
    file: String,
}

impl Foreign {
    /// Parses the text of `file`.
    pub(super) fn parse(file: &str, text: &str) -> anyhow::Result<Self> {
        let mut lines = HashMap::new();
        let is_json = text.trim_start().starts_with(['{', '[']);
        let value = match yaml(text, &mut lines) {
            Ok(value) => value,
            // YAML does not allow some indentation that JSON allows.
            Err(_) if is_json => {
                lines.clear();
                serde_json::from_str(text).with_context(|| format!("{file} is not valid JSON"))?
            }
            Err((line, reason)) => bail!("{file}:{line}: {reason}"),
        };
        let file = file.to_owned();
        Ok(Self { value, lines, file })
    }

    /// Returns the same file with another content. `moved` has the pointers to values that
    /// were made from one of the old content, with the pointer to that.
    pub(super) fn with_value(self, value: Value, moved: &[(String, String)]) -> Self {
        let line = |old: &String| self.lines.get(old).copied();
        let lines = moved
            .iter()
            .filter_map(|(new, old)| Some((new.clone(), line(old)?)))
            .collect();
        Self {
            value,
            lines,
            file: self.file,
        }
    }

    /// Returns file and line of the value at `pointer`, or the pointer if the line is not
    /// known.
    pub(super) fn place(&self, pointer: &str) -> String {
        let mut around = pointer;
        while !around.is_empty() {
            if let Some(line) = self.lines.get(around) {
                return format!("{}:{line}", self.file);
            }
            around = around.rfind('/').map_or("", |slash| &around[..slash]);
        }
        if pointer.is_empty() {
            self.file.clone()
        } else {
            format!("{} at {pointer}", self.file)
        }
    }

    /// Follows references from the value at `pointer`, and returns the pointer and the value
    /// that they lead to.
    pub(super) fn resolve(&self, value: &Value, pointer: &str) -> anyhow::Result<(String, Value)> {
        let (mut value, mut pointer) = (value, pointer.to_owned());
        for _ in 0..32 {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
                return Ok((pointer, value.clone()));
            };
            let target = reference
                .strip_prefix('#')
                .and_then(|target| Some((target, self.value.pointer(target)?)));
            let Some((target, found)) = target else {
                bail!(
                    "{}: `{reference}` is not in this file",
                    self.place(&pointer)
                );
            };
            (value, pointer) = (found, target.to_owned());
        }
        Err(anyhow!(
            "{}: the reference leads to itself",
            self.place(&pointer)
        ))
    }
}

fn yaml(text: &str, lines: &mut HashMap<String, usize>) -> Result<Value, (usize, String)> {
    let mut documents = MarkedYamlOwned::load_from_str(text)
        .map_err(|error| (error.marker().line(), error.info().to_owned()))?;
    match documents.len() {
        1 => convert(&documents.remove(0), "", lines),
        0 => Err((1, "the file is empty".to_owned())),
        _ => Err((1, "one YAML document per file is allowed".to_owned())),
    }
}

fn convert(
    node: &MarkedYamlOwned,
    pointer: &str,
    lines: &mut HashMap<String, usize>,
) -> Result<Value, (usize, String)> {
    let line = node.span.start.line();
    lines.entry(pointer.to_owned()).or_insert(line);
    match &node.data {
        YamlDataOwned::Value(value) => {
            scalar(value).ok_or((line, "JSON has no infinity and no NaN".to_owned()))
        }
        YamlDataOwned::Sequence(items) => items
            .iter()
            .enumerate()
            .map(|(index, item)| convert(item, &format!("{pointer}/{index}"), lines))
            .collect(),
        YamlDataOwned::Mapping(entries) => {
            let mut object = Map::new();
            for (key, item) in entries {
                let key_line = key.span.start.line();
                // Others write the status 200 without quotes.
                let key = match &key.data {
                    YamlDataOwned::Value(ScalarOwned::String(key)) => key.clone(),
                    YamlDataOwned::Value(value) => scalar(value).unwrap_or_default().to_string(),
                    _ => return Err((key_line, "a key must be a text".to_owned())),
                };
                let below = format!("{pointer}/{}", escape(&key));
                lines.insert(below.clone(), key_line);
                object.insert(key, convert(item, &below, lines)?);
            }
            Ok(Value::Object(object))
        }
        _ => Err((line, "this is not a value that JSON has".to_owned())),
    }
}

fn scalar(scalar: &ScalarOwned) -> Option<Value> {
    Some(match scalar {
        ScalarOwned::Null => Value::Null,
        ScalarOwned::Boolean(value) => Value::Bool(*value),
        ScalarOwned::Integer(value) => Value::from(*value),
        ScalarOwned::FloatingPoint(value) => {
            Value::Number(serde_json::Number::from_f64(value.into_inner())?)
        }
        ScalarOwned::String(value) => Value::String(value.clone()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_and_json_are_read_with_their_lines() {
        let foreign = Foreign::parse("a.yaml", "a:\n  200:\n    $ref: '#/b'\nb: [1]\n").unwrap();
        assert_eq!(foreign.place("/a/200/x"), "a.yaml:2");
        let found = foreign
            .resolve(&foreign.value["a"]["200"], "/a/200")
            .unwrap();
        assert_eq!(found, ("/b".to_owned(), serde_json::json!([1])));
        let foreign = Foreign::parse("a.json", "{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}").unwrap();
        assert_eq!(foreign.value["a"]["b"], 1);
    }

    #[test]
    fn mistakes_name_their_place() {
        let error = |text: &str| format!("{:#}", Foreign::parse("a.x", text).unwrap_err());
        insta::assert_snapshot!(error("a: [1\n"), @"a.x:2: while parsing a flow sequence, expected ',' or ']'");
        insta::assert_snapshot!(error("{\"a\": 1,, }"), @"a.x is not valid JSON: key must be a string at line 1 column 9");
        let foreign =
            Foreign::parse("a.yaml", "a:\n  $ref: '#/a'\nb:\n  $ref: 'c.yaml#/c'\n").unwrap();
        let error = |name: &str| {
            let pointer = format!("/{name}");
            foreign
                .resolve(&foreign.value[name], &pointer)
                .unwrap_err()
                .to_string()
        };
        insta::assert_snapshot!(error("a"), @"a.yaml:1: the reference leads to itself");
        insta::assert_snapshot!(error("b"), @"a.yaml:3: `c.yaml#/c` is not in this file");
    }
}
