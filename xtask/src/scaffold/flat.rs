//! Flattens a foreign schema: references are followed, and the parts of `allOf` are merged.

use serde_json::{Map, Value, json};

use super::{
    foreign::Foreign,
    normalize::{Normal, normalize},
};
use crate::document::is_rule;

/// A schema without references and `allOf` at its top.
#[derive(Debug, Default, Clone)]
pub(super) struct Flat {
    /// The pointer to the schema itself.
    pub(super) pointer: String,
    pub(super) keywords: Map<String, Value>,
    pub(super) nullable: bool,
    pub(super) example: Option<Value>,
    /// The name that the foreign document has for it.
    pub(super) name: Option<String>,
}

impl Flat {
    /// Returns the keyword as a text.
    pub(super) fn text(&self, keyword: &str) -> Option<&str> {
        self.keywords.get(keyword)?.as_str()
    }

    /// Returns the properties, if there are any.
    pub(super) fn properties(&self) -> Option<&Map<String, Value>> {
        let properties = self.keywords.get("properties")?.as_object()?;
        (!properties.is_empty()).then_some(properties)
    }

    /// Returns a property and its pointer.
    pub(super) fn property(&self, name: &str) -> Option<(&Value, String)> {
        let property = self.properties()?.get(name)?;
        Some((property, format!("{}/properties/{name}", self.pointer)))
    }

    /// Returns whether the schema says nothing about its content.
    pub(super) fn is_bare(&self) -> bool {
        let content = ["properties", "items", "enum", "oneOf", "anyOf"];
        let known = content.iter().any(|key| self.keywords.contains_key(*key));
        let map = self
            .keywords
            .get("additionalProperties")
            .is_some_and(Value::is_object);
        let scalar = self
            .text("type")
            .is_some_and(|kind| kind != "object" && kind != "array");
        !known && !map && !scalar
    }
}

/// Flattens the schema at `pointer`, and reports what is lost with its place.
pub(super) fn flatten(
    foreign: &Foreign,
    schema: &Value,
    pointer: &str,
    notes: &mut Vec<String>,
) -> Flat {
    at_depth(foreign, schema, pointer, notes, 16)
}

fn at_depth(
    foreign: &Foreign,
    schema: &Value,
    pointer: &str,
    notes: &mut Vec<String>,
    depth: usize,
) -> Flat {
    if depth == 0 {
        notes.push(format!(
            "{}: this schema contains itself",
            foreign.place(pointer)
        ));
        return Flat::default();
    }
    let (target, resolved) = match foreign.resolve(schema, pointer) {
        Ok(found) => found,
        Err(error) => {
            notes.push(format!("{error}; any value is allowed instead"));
            (pointer.to_owned(), json!({}))
        }
    };
    let reference = schema.get("$ref").and_then(Value::as_str);
    let Normal {
        mut keywords,
        nullable,
        example,
        lost,
    } = normalize(&resolved);
    for lost in lost {
        notes.push(format!("{}: {lost}", foreign.place(&target)));
    }
    if reference.is_some() {
        let siblings = schema.as_object().into_iter().flat_map(Map::keys);
        for key in siblings.filter(|key| *key != "$ref" && *key != "description") {
            let place = foreign.place(pointer);
            notes.push(format!("{place}: `{key}` beside a reference is dropped"));
        }
    }
    let parts = keywords.shift_remove("allOf");
    let mut flat = Flat {
        pointer: target.clone(),
        keywords,
        nullable,
        example,
        name: reference.map(|name| name.rsplit('/').next().unwrap_or_default().to_owned()),
    };
    let parts = match parts {
        Some(Value::Array(parts)) => parts,
        _ => Vec::new(),
    };
    let is_single = parts.len() == 1;
    for (index, part) in parts.iter().enumerate() {
        let below = format!("{target}/allOf/{index}");
        let part = at_depth(foreign, part, &below, notes, depth - 1);
        if is_single && flat.properties().is_none() {
            // A reference with something beside it.
            flat.pointer.clone_from(&part.pointer);
            flat.name = part.name.clone().or(flat.name);
        }
        merge(&mut flat, part);
    }
    flat
}

/// Adds the keywords of a part of `allOf` to the whole.
fn merge(flat: &mut Flat, part: Flat) {
    flat.nullable |= part.nullable;
    flat.example = flat.example.take().or(part.example);
    for (key, value) in part.keywords {
        match (flat.keywords.get_mut(&key), value) {
            (Some(Value::Object(all)), Value::Object(more)) if key == "properties" => {
                for (name, property) in more {
                    match all.get_mut(&name) {
                        Some(first) => *first = json!({ "allOf": [first.take(), property] }),
                        None => {
                            all.insert(name, property);
                        }
                    }
                }
            }
            (Some(Value::Array(all)), Value::Array(more)) if key == "required" => {
                for name in more {
                    if !all.contains(&name) {
                        all.push(name);
                    }
                }
            }
            // What is nearer to the reader takes precedence.
            (Some(_), _) => {}
            (None, value) => {
                flat.keywords.insert(key, value);
            }
        }
    }
}

/// Returns whether all parts of `oneOf` or `anyOf` are rules between properties.
pub(super) fn are_rules(parts: &Value) -> bool {
    let parts = parts.as_array();
    parts.is_some_and(|parts| parts.iter().all(is_rule))
}
