//! The content of components: objects, enums and values with several shapes.

use serde_json::{Map, Value, json};

use super::{
    adopt::Adopter,
    flat::{Flat, are_rules},
    question::question,
};

impl Adopter<'_> {
    /// Returns the schema of the component `name`, without its description.
    pub(super) fn content(&mut self, flat: &Flat, name: &str) -> Value {
        let mut schema = Map::new();
        // Replaced when it is known whether the component is needed.
        schema.insert("description".to_owned(), Value::Null);
        if let Some(properties) = flat.properties().cloned() {
            self.object(&mut schema, flat, &properties, name);
        } else if let Some(Value::Array(values)) = flat.keywords.get("enum") {
            schema.insert("type".to_owned(), "string".into());
            schema.insert("enum".to_owned(), values.clone().into());
            self.note_dropped(flat, &["not", "pattern", "minLength", "maxLength"]);
            let meanings = values.iter().filter_map(Value::as_str).map(|value| {
                let asked = question(format!("What does `{value}` mean? Answer in a sentence."));
                (value.to_owned(), asked)
            });
            let meanings: Map<String, Value> = meanings.collect();
            schema.insert("x-velt-enum-descriptions".to_owned(), meanings.into());
        } else {
            let key = if flat.keywords.contains_key("oneOf") {
                "oneOf"
            } else {
                "anyOf"
            };
            let shapes = flat.keywords.get(key).and_then(Value::as_array);
            let shapes: Vec<Value> = shapes
                .into_iter()
                .flatten()
                .enumerate()
                .map(|(index, shape)| {
                    self.shape(shape, &format!("{}/{key}/{index}", flat.pointer), name)
                })
                .collect();
            schema.insert("oneOf".to_owned(), shapes.into());
            self.note_dropped(flat, &["not", "required", "additionalProperties"]);
        }
        schema.into()
    }

    fn object(
        &mut self,
        schema: &mut Map<String, Value>,
        flat: &Flat,
        properties: &Map<String, Value>,
        name: &str,
    ) {
        schema.insert("type".to_owned(), "object".into());
        let required = flat.keywords.get("required").and_then(Value::as_array);
        let (known, unknown): (Vec<Value>, Vec<Value>) =
            required.into_iter().flatten().cloned().partition(|name| {
                name.as_str()
                    .is_some_and(|name| properties.contains_key(name))
            });
        for name in unknown {
            self.note(
                flat,
                &format!("{name} is required but is not in `properties`; this is dropped"),
            );
        }
        if !known.is_empty() {
            schema.insert("required".to_owned(), known.into());
        }
        let mut fields = Map::new();
        for (field, property) in properties {
            let pointer = format!("{}/properties/{field}", flat.pointer);
            fields.insert(field.clone(), self.field(property, &pointer, name, field));
        }
        schema.insert("properties".to_owned(), fields.into());
        match flat.keywords.get("additionalProperties") {
            Some(Value::Bool(true)) => {
                schema.insert("additionalProperties".to_owned(), json!({}));
            }
            Some(Value::Object(values)) if values.is_empty() => {
                schema.insert("additionalProperties".to_owned(), json!({}));
            }
            Some(Value::Object(_)) => {
                self.note(
                    flat,
                    "`additionalProperties` beside `properties` allow any value",
                );
                schema.insert("additionalProperties".to_owned(), json!({}));
            }
            _ => {}
        }
        for key in ["minProperties", "maxProperties", "deprecated"] {
            if let Some(value) = flat.keywords.get(key) {
                schema.insert(key.to_owned(), value.clone());
            }
        }
        self.note_dropped(flat, &["not"]);
        for key in ["anyOf", "oneOf"] {
            match flat.keywords.get(key) {
                Some(parts) if are_rules(parts) => {
                    schema.insert(key.to_owned(), parts.clone());
                }
                Some(_) => {
                    self.note(flat, &format!("`{key}` beside `properties` is dropped"));
                }
                None => {}
            }
        }
    }

    /// Returns a shape of a value that has several.
    fn shape(&mut self, shape: &Value, pointer: &str, owner: &str) -> Value {
        let flat = self.flatten(shape, pointer);
        let suffix = match flat.text("type") {
            Some("string") => "Text",
            Some("integer" | "number") => "Number",
            Some("boolean") => "Flag",
            Some("array") => "List",
            _ => "Object",
        };
        let (inner, _) = self.inner(flat, owner, suffix);
        match inner {
            Value::Object(object) if !object.contains_key("$ref") => {
                let mut titled = Map::from_iter([(
                    "title".to_owned(),
                    Value::String(format!("{owner}{suffix}")),
                )]);
                titled.extend(object);
                titled.into()
            }
            other => other,
        }
    }
}
