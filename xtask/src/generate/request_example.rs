//! Writes the example request of an operation as a Rust expression.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use syn::Type;

use super::structs::{Structs, argument_of, fields};
use crate::document::{Bundle, Operation, alternatives, component_name, required};

/// An example request, and what it uses.
#[derive(Debug, Default)]
pub(super) struct Example {
    /// An expression such as `AddUsersToGroup::new("acme", …)`.
    pub(super) code: String,
    /// The types that it names.
    pub(super) types: BTreeSet<String>,
    /// Whether it contains `json!` values.
    pub(super) has_json: bool,
}

/// Returns the example of an operation as an expression.
///
/// Returns `None` if constructors and setters cannot express it.
pub(super) fn expression(
    bundle: &Bundle,
    operation: &Operation,
    structs: &Structs,
) -> Option<Example> {
    let mut writer = Writer {
        bundle,
        structs,
        example: Example::default(),
    };
    let code = writer.object(&operation.request, operation.example()?)?;
    Some(Example {
        code,
        ..writer.example
    })
}

struct Writer<'a> {
    bundle: &'a Bundle,
    structs: &'a Structs,
    example: Example,
}

impl Writer<'_> {
    /// Writes a value of the component `name`.
    fn object(&mut self, name: &str, value: &Value) -> Option<String> {
        let (bundle, structs) = (self.bundle, self.structs);
        let schema = bundle.schema(name)?;
        let data = value.as_object()?;
        let fields = fields(bundle, schema, structs.get(name)?);
        let field = |wire: &str| fields.iter().find(|field| field.wire == wire);

        let (constructor, mut written) = constructor(schema, data);
        let mut arguments = Vec::new();
        for wire in &written {
            arguments.push(self.value(&field(wire)?.ty, data.get(*wire)?)?);
        }
        let mut code = format!("{name}::{constructor}({})", arguments.join(", "));
        written.extend(fixed(schema, constructor));
        for (wire, value) in data
            .iter()
            .filter(|(wire, _)| !written.contains(&wire.as_str()))
        {
            match field(wire) {
                Some(field) => {
                    let value = self.value(&field.ty, value)?;
                    code.push_str(&format!(".{}({value})", field.ident));
                }
                None => {
                    let rest = fields.iter().find(|field| field.is_rest)?;
                    let value = self.json(value);
                    code.push_str(&format!(".{}({wire:?}, {value})", rest.ident));
                }
            }
        }
        self.example.types.insert(name.to_owned());
        Some(code)
    }

    /// Writes a value for a field of this type.
    fn value(&mut self, ty: &Type, value: &Value) -> Option<String> {
        if let Some(inner) = argument_of(ty, "Patch") {
            return if value.is_null() {
                Some("velt::Patch::clear()".to_owned())
            } else {
                self.value(inner, value)
            };
        }
        if let Some(inner) = argument_of(ty, "Option") {
            return self.value(inner, value);
        }
        if let Some(inner) = argument_of(ty, "Vec") {
            let items = value.as_array().filter(|items| !items.is_empty())?;
            let items: Option<Vec<String>> =
                items.iter().map(|item| self.value(inner, item)).collect();
            return Some(format!("[{}]", items?.join(", ")));
        }
        if let Some(inner) = argument_of(ty, "BTreeMap") {
            let members = value.as_object().filter(|members| !members.is_empty())?;
            let members: Option<Vec<String>> = members
                .iter()
                .map(|(name, value)| Some(format!("({name:?}, {})", self.value(inner, value)?)))
                .collect();
            return Some(format!("[{}]", members?.join(", ")));
        }
        let Type::Path(path) = ty else { return None };
        let name = path.path.segments.last()?.ident.to_string();
        match (name.as_str(), value) {
            ("Value", value) => Some(self.json(value)),
            ("Map", Value::Object(_)) => Some(self.json(value)),
            ("String" | "Secret", Value::String(text)) => Some(format!("{text:?}")),
            ("bool", Value::Bool(value)) => Some(value.to_string()),
            ("i64", Value::Number(number)) if number.is_i64() => Some(number.to_string()),
            // A literal without a point would be an integer.
            ("f64", Value::Number(number)) => Some(format!("{:?}", number.as_f64()?)),
            (name, Value::String(text)) if self.is_enum(name) => Some(format!("{text:?}")),
            (name, value) => match self.bundle.schema(name)?.get("oneOf") {
                Some(shapes) => self.one_of(shapes, value),
                None => self.object(name, value),
            },
        }
    }

    /// Writes a value that has one of several shapes.
    fn one_of(&mut self, shapes: &Value, value: &Value) -> Option<String> {
        if let Value::Object(data) = value {
            let fits = |name: &str| {
                let schema = self.bundle.schema(name);
                schema.is_some_and(|schema| {
                    required(schema).iter().all(|wire| data.contains_key(*wire))
                        && data
                            .keys()
                            .all(|wire| schema["properties"].get(wire).is_some())
                })
            };
            let shapes = shapes.as_array()?;
            let component = shapes
                .iter()
                .filter_map(component_name)
                .find(|name| fits(name));
            return match component {
                Some(name) => self.object(name, value),
                None => None,
            };
        }
        match value {
            Value::String(text) => Some(format!("{text:?}")),
            Value::Number(number) => Some(number.to_string()),
            Value::Array(items) if items.iter().all(Value::is_string) => Some(value.to_string()),
            _ => None,
        }
    }

    fn is_enum(&self, name: &str) -> bool {
        let schema = self.bundle.schema(name);
        schema.is_some_and(|schema| schema.get("enum").is_some())
    }

    fn json(&mut self, value: &Value) -> String {
        if let Value::String(_) | Value::Bool(_) = value {
            return value.to_string();
        }
        self.example.has_json = true;
        format!("json!({value})")
    }
}

/// Returns the constructor that fits `data`, and the fields that it takes.
fn constructor<'a>(schema: &'a Value, data: &Map<String, Value>) -> (&'a str, Vec<&'a str>) {
    let mut arguments = required(schema);
    for rule in alternatives(schema) {
        let needed = required(rule);
        if let Some(name) = rule.get("x-velt-constructor").and_then(Value::as_str)
            && needed.iter().all(|wire| data.contains_key(*wire))
        {
            let fixed = fixed_fields(rule);
            arguments.extend(needed.into_iter().filter(|wire| !fixed.contains(wire)));
            return (name, arguments);
        }
    }
    ("new", arguments)
}

/// Returns the fields that `constructor` sets by itself.
fn fixed<'a>(schema: &'a Value, constructor: &str) -> Vec<&'a str> {
    alternatives(schema)
        .filter(|rule| {
            rule.get("x-velt-constructor")
                .is_some_and(|name| name == constructor)
        })
        .flat_map(fixed_fields)
        .collect()
}

fn fixed_fields(rule: &Value) -> Vec<&str> {
    required(rule)
        .into_iter()
        .filter(|wire| {
            rule.pointer(&format!("/properties/{wire}/enum/0"))
                .is_some()
        })
        .collect()
}
