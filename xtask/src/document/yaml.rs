//! Reads a YAML file as JSON, and records the line number of each value.

use std::{collections::HashMap, path::Path};

use saphyr::{LoadableYamlNode, MarkedYamlOwned, ScalarOwned, YamlDataOwned};
use serde_json::{Map, Value};

use super::{Location, Problem};

/// A YAML file as JSON, with the line number of each value by its JSON pointer.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) value: Value,
    pub(crate) lines: HashMap<String, usize>,
}

/// Parses `text`. The path `file` is only used in problems.
pub(crate) fn parse(file: &Path, text: &str) -> Result<Source, Problem> {
    let at = |line: usize| Location {
        file: file.to_owned(),
        line,
    };
    let mut documents = MarkedYamlOwned::load_from_str(text).map_err(|error| {
        Problem::new(at(error.marker().line()), "yaml", error.info().to_string())
    })?;
    let node = match documents.len() {
        1 => documents.remove(0),
        0 => return Err(Problem::new(at(1), "yaml", "the file is empty")),
        _ => {
            let line = documents[1].span.start.line();
            return Err(Problem::new(
                at(line),
                "yaml",
                "one YAML document per file is allowed",
            ));
        }
    };
    let mut lines = HashMap::new();
    let value = convert(&node, &mut String::new(), &mut lines)
        .map_err(|(line, reason)| Problem::new(at(line), "yaml", reason))?;
    Ok(Source { value, lines })
}

fn convert(
    node: &MarkedYamlOwned,
    pointer: &mut String,
    lines: &mut HashMap<String, usize>,
) -> Result<Value, (usize, String)> {
    let line = node.span.start.line();
    lines.entry(pointer.clone()).or_insert(line);
    match &node.data {
        YamlDataOwned::Value(scalar) => match scalar {
            ScalarOwned::Null => Ok(Value::Null),
            ScalarOwned::Boolean(value) => Ok(Value::Bool(*value)),
            ScalarOwned::Integer(value) => Ok(Value::from(*value)),
            ScalarOwned::FloatingPoint(value) => serde_json::Number::from_f64(value.into_inner())
                .map(Value::Number)
                .ok_or_else(|| (line, "JSON has no infinity and no NaN".to_owned())),
            ScalarOwned::String(value) => Ok(Value::String(value.clone())),
        },
        YamlDataOwned::Sequence(items) => {
            let mut array = Vec::with_capacity(items.len());
            for (index, item) in items.iter().enumerate() {
                array.push(nested(pointer, &index.to_string(), |pointer| {
                    convert(item, pointer, lines)
                })?);
            }
            Ok(Value::Array(array))
        }
        YamlDataOwned::Mapping(entries) => {
            let mut object = Map::with_capacity(entries.len());
            for (key, item) in entries {
                let key_line = key.span.start.line();
                let YamlDataOwned::Value(ScalarOwned::String(key)) = &key.data else {
                    return Err((
                        key_line,
                        "a key must be a text: put it in quotes".to_owned(),
                    ));
                };
                if key == "<<" {
                    let reason = "merge keys are not supported: write the keys out";
                    return Err((key_line, reason.to_owned()));
                }
                let value = nested(pointer, &escape(key), |pointer| {
                    // A member has the line of its key, which is where a reader
                    // looks for it.
                    lines.insert(pointer.clone(), key_line);
                    convert(item, pointer, lines)
                })?;
                object.insert(key.clone(), value);
            }
            Ok(Value::Object(object))
        }
        YamlDataOwned::Tagged(..) => Err((line, "tags such as `!x` mean nothing here".to_owned())),
        _ => Err((line, "this is not a value that JSON has".to_owned())),
    }
}

/// Runs `inner` with `segment` appended to `pointer`, then restores `pointer`.
fn nested<T>(pointer: &mut String, segment: &str, inner: impl FnOnce(&mut String) -> T) -> T {
    let length = pointer.len();
    pointer.push('/');
    pointer.push_str(segment);
    let value = inner(pointer);
    pointer.truncate(length);
    value
}

/// Escapes the name of a member for use in a JSON pointer.
pub(crate) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(text: &str) -> String {
        parse(Path::new("openapi/x.yaml"), text)
            .expect_err("must be refused")
            .to_string()
    }

    #[test]
    fn every_value_has_the_line_of_its_key() {
        let source = parse(Path::new("x.yaml"), "a:\n  b/c:\n    - 1\n    - two\n").unwrap();
        assert_eq!(source.value, serde_json::json!({"a": {"b/c": [1, "two"]}}));
        assert_eq!(source.lines["/a"], 1);
        assert_eq!(source.lines["/a/b~1c"], 2);
        assert_eq!(source.lines["/a/b~1c/1"], 4);
    }

    #[test]
    fn words_that_look_like_booleans_to_old_yaml_stay_texts() {
        let source = parse(Path::new("x.yaml"), "a: [yes, on, true, 1.0, ~]").unwrap();
        assert_eq!(
            source.value,
            serde_json::json!({"a": ["yes", "on", true, 1.0, null]})
        );
    }

    #[test]
    fn mistakes_name_file_and_line() {
        insta::assert_snapshot!(problem("a: 1\nb: [1, 2\n"), @"openapi/x.yaml:3: while parsing a flow sequence, expected ',' or ']' [yaml]");
        insta::assert_snapshot!(problem("a: 1\nb: 2\na: 3\n"), @"openapi/x.yaml:3: duplicated key in mapping [yaml]");
        insta::assert_snapshot!(problem("a: 1\n200: x\n"), @"openapi/x.yaml:2: a key must be a text: put it in quotes [yaml]");
        insta::assert_snapshot!(problem(""), @"openapi/x.yaml:1: the file is empty [yaml]");
        insta::assert_snapshot!(problem("a: 1\n---\nb: 1\n"), @"openapi/x.yaml:3: one YAML document per file is allowed [yaml]");
    }
}
