//! Rewrites foreign schemas in the conventions of this document: objects and enums become
//! components, and each text that a person must write becomes a question.

use std::{collections::HashMap, path::Path};

use heck::ToPascalCase;
use serde_json::{Map, Value, json};

use super::{
    catalog::Catalog,
    flat::{Flat, are_rules, flatten},
    foreign::Foreign,
    names,
    question::{also, rewrite},
    questions,
    shape::{same, similar},
    skeleton::reference,
};

/// Keywords of scalars and lists that are kept beside the type.
const LIMITS: [&str; 16] = [
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "default",
    "deprecated",
];

/// What a component is for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Role<'a> {
    /// A value that any schema may refer to.
    Value,
    /// The request of an operation. It is only shared with the same operation of another
    /// version, whose request is given, because each operation may change on its own.
    Request(Option<&'a str>),
}

/// Rewrites the schemas of one operation.
#[derive(Debug)]
pub(super) struct Adopter<'a> {
    pub(super) foreign: &'a Foreign,
    pub(super) catalog: &'a mut Catalog,
    /// The components that foreign schemas have become, by their pointers.
    pub(super) adopted: &'a mut HashMap<String, String>,
    pub(super) notes: &'a mut Vec<String>,
    /// The file that the operation goes into.
    pub(super) file: &'a Path,
    pub(super) version: &'a str,
    pub(super) in_response: bool,
    /// The components that have been made.
    pub(super) components: Vec<(String, Value)>,
}

impl Adopter<'_> {
    /// Flattens a schema, and reports what is lost.
    pub(super) fn flatten(&mut self, schema: &Value, pointer: &str) -> Flat {
        flatten(self.foreign, schema, pointer, self.notes)
    }

    /// Rewrites the schema of the field `field` in the component `owner`.
    pub(super) fn field(
        &mut self,
        schema: &Value,
        pointer: &str,
        owner: &str,
        field: &str,
    ) -> Value {
        let flat = self.flatten(schema, pointer);
        if let Some(example) = &flat.example
            && !example.is_object()
        {
            self.catalog.add_sample(owner, field, example.clone());
        }
        let own = schema.get("description").and_then(Value::as_str);
        let description = own.or_else(|| flat.text("description")).map(str::to_owned);
        let (inner, nullable) = self.inner(flat, owner, field);
        if inner.get("$ref").is_some() && !nullable {
            return inner;
        }
        let asked = questions::field(field, self.in_response, nullable);
        if description.is_none()
            && asked.more.is_empty()
            && let Some(usual) = self.catalog.usual_description(field)
        {
            let usual = usual.to_owned();
            return described(usual.into(), inner, nullable);
        }
        let mut text = rewrite(description.as_deref(), &asked.about);
        for more in asked.more {
            also(&mut text, more);
        }
        described(text, inner, nullable)
    }

    /// Rewrites a schema without a description, for the items of a list or the values of a
    /// map.
    pub(super) fn item(
        &mut self,
        schema: &Value,
        pointer: &str,
        owner: &str,
        field: &str,
    ) -> Value {
        let flat = self.flatten(schema, pointer);
        let (inner, nullable) = self.inner(flat, owner, &names::singular(field));
        if nullable {
            return match described(Value::Null, inner, true) {
                Value::Object(mut object) => {
                    object.shift_remove("description");
                    object.into()
                }
                other => other,
            };
        }
        inner
    }

    /// Returns a schema without description, and whether it allows null.
    pub(super) fn inner(&mut self, flat: Flat, owner: &str, field: &str) -> (Value, bool) {
        let nullable = flat.nullable;
        let choice = ["oneOf", "anyOf"].into_iter().find(|key| {
            flat.keywords
                .get(*key)
                .is_some_and(|parts| !are_rules(parts))
        });
        let is_enum = flat
            .keywords
            .get("enum")
            .and_then(Value::as_array)
            .is_some_and(|values| values.iter().all(Value::is_string));
        let inner = if is_enum || flat.properties().is_some() || choice.is_some() {
            let name = field.to_pascal_case();
            let long = format!("{owner}{name}");
            // A single word says too little in a document of hundreds of components.
            let candidates = match &flat.name {
                Some(name) => vec![name.to_pascal_case(), long],
                None if name.chars().filter(char::is_ascii_uppercase).count() > 1 => {
                    vec![name, long]
                }
                None => vec![long],
            };
            reference(&self.component(flat, &candidates, Role::Value))
        } else {
            self.plain(&flat, owner, field)
        };
        (inner, nullable)
    }

    /// Returns a schema that needs no component.
    fn plain(&mut self, flat: &Flat, owner: &str, field: &str) -> Value {
        let mut schema = Map::new();
        let kind = flat.text("type");
        if flat.keywords.contains_key("enum") {
            self.note(flat, "an enum of other values than texts is dropped");
        }
        self.note_dropped(flat, &["not", "required"]);
        match kind {
            Some("array") => {
                schema.insert("type".to_owned(), "array".into());
                limits(&mut schema, flat);
                let items = flat
                    .keywords
                    .get("items")
                    .cloned()
                    .unwrap_or_else(|| json!({}));
                let below = format!("{}/items", flat.pointer);
                schema.insert("items".to_owned(), self.item(&items, &below, owner, field));
            }
            Some("object") => {
                schema.insert("type".to_owned(), "object".into());
                let values = match flat.keywords.get("additionalProperties") {
                    Some(values @ Value::Object(_)) => {
                        let below = format!("{}/additionalProperties", flat.pointer);
                        self.item(values, &below, owner, field)
                    }
                    _ => json!({}),
                };
                schema.insert("additionalProperties".to_owned(), values);
                limits(&mut schema, flat);
            }
            Some(kind @ ("string" | "integer" | "number" | "boolean")) => {
                schema.insert("type".to_owned(), kind.into());
                limits(&mut schema, flat);
            }
            Some(kind) => self.note(flat, &format!("the type `{kind}` does not exist")),
            None => {}
        }
        schema.into()
    }

    /// Makes a component of a schema, or finds the one that says the same, and returns its
    /// name.
    pub(super) fn component(
        &mut self,
        flat: Flat,
        candidates: &[String],
        role: Role<'_>,
    ) -> String {
        if flat.name.is_some()
            && let Some(name) = self.adopted.get(&flat.pointer)
        {
            return name.clone();
        }
        let name = names::free(candidates, self.version, &|name| {
            self.catalog.has_component(name)
        });
        // The schema may refer to itself, so its name is needed before its content.
        self.catalog.add_component(&name, self.file, Value::Null);
        if flat.name.is_some() {
            self.adopted.insert(flat.pointer.clone(), name.clone());
        }
        // A component is written above those that it refers to.
        let at = self.components.len();
        let mut schema = self.content(&flat, &name);
        let own = format!("#/components/schemas/{name}");
        if !schema.to_string().contains(&format!("\"{own}\""))
            && let Some(known) = same(self.catalog, self.file, &schema, self.in_response)
            && match role {
                Role::Value => true,
                Role::Request(sibling) => sibling == Some(known.as_str()),
            }
        {
            self.catalog.remove_component(&name);
            if flat.name.is_some() {
                self.adopted.insert(flat.pointer, known.clone());
            }
            return known;
        }
        let about = match role {
            Role::Value => questions::component(&name),
            Role::Request(_) => questions::REQUEST.to_owned(),
        };
        let mut text = rewrite(flat.text("description"), about);
        if let Some(default) = flat.keywords.get("default") {
            also(&mut text, &format!("Mention the default, {default}."));
        }
        let alike = match role {
            Role::Value => similar(self.catalog, self.file, &schema, &candidates[0]),
            Role::Request(sibling) => sibling.map(str::to_owned),
        };
        if let Some(known) = alike {
            also(&mut text, &questions::similar(&known));
        }
        schema["description"] = text;
        self.catalog.add_component(&name, self.file, schema.clone());
        self.components.insert(at, (name.clone(), schema));
        name
    }

    /// Reports the keywords that have no place in this kind of schema.
    pub(super) fn note_dropped(&mut self, flat: &Flat, keywords: &[&str]) {
        for key in keywords {
            if flat.keywords.contains_key(*key) {
                self.note(flat, &format!("`{key}` has no place here and is dropped"));
            }
        }
    }

    pub(super) fn note(&mut self, flat: &Flat, message: &str) {
        let place = self.foreign.place(&flat.pointer);
        self.notes.push(format!("{place}: {message}"));
    }
}

fn limits(schema: &mut Map<String, Value>, flat: &Flat) {
    for key in LIMITS {
        if let Some(value) = flat.keywords.get(key) {
            schema.insert(key.to_owned(), value.clone());
        }
    }
}

/// Returns a schema with its description first. A reference that allows null becomes a part
/// of `allOf`, because nothing can be beside it.
fn described(description: Value, inner: Value, nullable: bool) -> Value {
    let mut schema = Map::from_iter([("description".to_owned(), description)]);
    match inner {
        Value::Object(object) if object.contains_key("$ref") => {
            schema.insert("allOf".to_owned(), json!([object]));
        }
        Value::Object(object) => schema.extend(object),
        _ => {}
    }
    if nullable {
        schema.insert("nullable".to_owned(), true.into());
    }
    schema.into()
}
