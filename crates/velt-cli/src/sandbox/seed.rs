//! States in files.

use std::{fs, path::Path};

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Value, json};

use crate::failure::{Exit, Failure};

/// Reads a state in YAML or JSON, which is YAML too.
pub(super) fn read(path: &Path) -> Result<Value, Failure> {
    let failure =
        |reason: String| Failure::new(Exit::Usage, format!("--seed {}: {reason}", path.display()));
    let text = fs::read_to_string(path).map_err(|error| failure(error.to_string()))?;
    // A saved state is JSON and may be large; this reads it faster.
    if let Ok(state) = serde_json::from_str(&text) {
        return Ok(state);
    }
    let documents = Yaml::load_from_str(&text).map_err(|error| failure(error.to_string()))?;
    match documents.as_slice() {
        [document] => json_of(document).map_err(failure),
        documents => Err(failure(format!(
            "expected one YAML document, found {}",
            documents.len()
        ))),
    }
}

/// Writes a state as JSON.
pub(super) fn write(path: &Path, state: &Value) -> Result<(), Failure> {
    let text = format!("{state:#}\n");
    // A file that is cut off would lose both the old state and the new one.
    let partial = path.with_extension("partial");
    fs::write(&partial, text)
        .and_then(|()| fs::rename(&partial, path))
        .map_err(|error| {
            let message = format!("--save {}: {error}", path.display());
            Failure::new(Exit::Usage, message)
        })
}

fn json_of(yaml: &Yaml<'_>) -> Result<Value, String> {
    Ok(match yaml {
        Yaml::Value(Scalar::Null) => Value::Null,
        Yaml::Value(Scalar::Boolean(value)) => json!(value),
        Yaml::Value(Scalar::Integer(value)) => json!(value),
        Yaml::Value(Scalar::FloatingPoint(value)) => json!(**value),
        Yaml::Value(Scalar::String(value)) => json!(value),
        Yaml::Sequence(items) => items.iter().map(json_of).collect::<Result<_, _>>()?,
        Yaml::Mapping(members) => {
            let mut object = Map::new();
            for (name, value) in members {
                let name = match json_of(name)? {
                    Value::String(name) => name,
                    Value::Number(number) => number.to_string(),
                    Value::Bool(value) => value.to_string(),
                    other => return Err(format!("{other} cannot be the name of a field")),
                };
                object.insert(name, json_of(value)?);
            }
            Value::Object(object)
        }
        Yaml::Tagged(_, value) => json_of(value)?,
        other => return Err(format!("a state cannot contain {other:?}")),
    })
}
