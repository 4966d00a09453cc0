//! Writes the example request of an operation as a Rust expression.

use serde_json::{Map, Value};
use syn::Type;

use super::{
    client::Structs,
    requests::{argument_of, fields, required},
};
use crate::document::{Bundle, Operation, alternatives};

/// Returns an expression such as `AddUsersToGroup::new("acme", …)`.
///
/// Returns `None` if the example needs more than constructors and setters with plain
/// values.
pub(super) fn expression(
    bundle: &Bundle,
    operation: &Operation,
    structs: &Structs,
) -> Option<String> {
    let name = &operation.request;
    let schema = bundle.schema(name)?;
    let item = structs.get(name)?;
    let data = operation.example()?.as_object()?;
    let fields = fields(schema, item);

    let (constructor, mut written) = constructor(schema, data);
    let takes_literals = |wire: &str| {
        fields
            .iter()
            .find(|field| field.wire == wire)
            .is_some_and(|field| is_literal(bundle, &field.ty))
    };
    if !written.iter().all(|wire| takes_literals(wire)) {
        return None;
    }
    let arguments: Option<Vec<String>> = written
        .iter()
        .map(|wire| literal(data.get(*wire)?))
        .collect();
    let mut code = format!("{name}::{constructor}({})", arguments?.join(", "));
    written.extend(fixed(schema, constructor));
    for (wire, value) in data
        .iter()
        .filter(|(wire, _)| !written.contains(&wire.as_str()))
    {
        let Some(field) = fields.iter().find(|field| field.wire == *wire) else {
            let rest = fields.iter().find(|field| field.is_rest)?;
            code.push_str(&format!(".{}({wire:?}, {})", rest.ident, literal(value)?));
            continue;
        };
        if !is_literal(bundle, &field.ty) {
            return None;
        }
        code.push_str(&format!(".{}({})", field.ident, literal(value)?));
    }
    Some(code)
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

/// Returns whether a plain literal is enough to write a value of this type.
fn is_literal(bundle: &Bundle, ty: &Type) -> bool {
    for wrapper in ["Option", "Vec", "Patch"] {
        if let Some(inner) = argument_of(ty, wrapper) {
            return is_literal(bundle, inner);
        }
    }
    let Type::Path(path) = ty else {
        return false;
    };
    let name = path
        .path
        .segments
        .last()
        .map(|segment| segment.ident.to_string());
    let name = name.unwrap_or_default();
    let is_enum = || {
        bundle
            .schema(&name)
            .is_some_and(|schema| schema.get("enum").is_some())
    };
    ["String", "Secret", "bool", "f64", "i64"].contains(&name.as_str()) || is_enum()
}

/// Returns a literal for plain values and lists of them, or `None` for objects and null.
fn literal(value: &Value) -> Option<String> {
    Some(match value {
        Value::String(text) => format!("{text:?}"),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(items) if !items.is_empty() => {
            format!(
                "[{}]",
                items
                    .iter()
                    .map(literal)
                    .collect::<Option<Vec<_>>>()?
                    .join(", ")
            )
        }
        _ => return None,
    })
}
