//! Generates the subcommands of `velt`, one per operation.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::{
    document::{Bundle, Operation, component_name, flag, is_rule, members, required},
    rust,
};

pub(super) fn generate(bundle: &Bundle, operations: &[Operation]) -> anyhow::Result<String> {
    let rows = operations.iter().map(|operation| {
        let Operation {
            id,
            version,
            resource,
            summary,
            description,
            ..
        } = operation;
        let name = operation.command();
        let details = description.clone().unwrap_or_default();
        let schema = bundle.schema(&operation.request).unwrap_or(&Value::Null);
        let details = with_flags(bundle, schema, details);
        let flags = flags(bundle, schema);
        let one_of = one_of(schema);
        let needs_data = required(schema).iter().any(|field| {
            let property = schema.get("properties").and_then(|all| all.get(field));
            property
                .and_then(|property| flag_value(bundle, property))
                .is_none()
        });
        let nested = nested(bundle, schema);
        let nested = nested.iter().map(|(path, text)| quote!((#path, #text)));
        let example = operation
            .example()
            .map_or_else(String::new, |example| format!("{example:#}"));
        quote! {
            OperationCommand {
                operation: #id,
                version: #version,
                resource: #resource,
                name: #name,
                summary: #summary,
                details: #details,
                flags: &[#(#flags)*],
                one_of: &[#(#one_of),*],
                needs_data: #needs_data,
                nested: &[#(#nested),*],
                example: #example,
            },
        }
    });
    let tags = bundle
        .value
        .get("tags")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let resources = tags.filter_map(|tag| {
        let name = tag.get("name")?.as_str()?;
        let about = tag.get("description")?.as_str()?;
        Some(quote!((#name, #about),))
    });
    rust::file(quote! {
        //! The operations as subcommands, with a flag for each plain field.

        use crate::command::{Flag, OperationCommand, Value};

        /// Every operation, ordered by version, resource and name.
        pub(crate) static COMMANDS: &[OperationCommand] = &[#(#rows)*];

        /// What each resource is.
        pub(crate) static RESOURCES: &[(&str, &str)] = &[#(#resources)*];
    })
}

/// Returns a flag for each field with a plain value or a list of them, in document order.
fn flags(bundle: &Bundle, schema: &Value) -> Vec<TokenStream> {
    let required = required(schema);
    members(schema.get("properties"))
        .filter_map(|(field, property)| {
            let (repeated, value) = flag_value(bundle, property)?;
            let flag = flag(field);
            let help = with_flags(bundle, schema, help(bundle, property));
            let is_required = required.contains(&field);
            let known = known_values(bundle, property);
            Some(quote! {
                Flag {
                    field: #field,
                    flag: #flag,
                    help: #help,
                    required: #is_required,
                    repeated: #repeated,
                    value: #value,
                    known: &[#(#known),*],
                },
            })
        })
        .collect()
}

/// Returns the fields that have no flag, with what they contain: `users[].userId`.
fn nested(bundle: &Bundle, schema: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (field, property) in members(schema.get("properties")) {
        if flag_value(bundle, property).is_none() {
            describe(bundle, field.to_owned(), property, 0, &mut found);
        }
    }
    found
}

/// How deep the fields of fields are described.
const DEPTH: usize = 2;

fn describe(
    bundle: &Bundle,
    path: String,
    property: &Value,
    depth: usize,
    found: &mut Vec<(String, String)>,
) {
    let description = bundle.description(property).unwrap_or_default();
    found.push((path.clone(), description.to_owned()));
    if depth == DEPTH {
        return;
    }
    let (path, schema) = contents(bundle, path, property);
    for (field, inner) in members(schema.get("properties")) {
        describe(bundle, format!("{path}.{field}"), inner, depth + 1, found);
    }
}

/// Follows references, lists and maps to the object that they contain.
fn contents<'b>(bundle: &'b Bundle, path: String, schema: &'b Value) -> (String, &'b Value) {
    let schema = bundle.resolve(schema);
    if let Some(items) = schema.get("items") {
        return contents(bundle, format!("{path}[]"), items);
    }
    match schema.get("additionalProperties") {
        Some(values @ Value::Object(inner)) if !inner.is_empty() => {
            contents(bundle, format!("{path}.<key>"), values)
        }
        _ => (path, schema),
    }
}

/// Names the fields in a text as the flags that they are on the command line.
fn with_flags(bundle: &Bundle, schema: &Value, mut text: String) -> String {
    for (field, property) in members(schema.get("properties")) {
        if flag_value(bundle, property).is_some() {
            text = text.replace(&format!("`{field}`"), &format!("--{}", flag(field)));
        }
    }
    text
}

/// Returns the known values of a property, or of its items.
fn known_values<'b>(bundle: &'b Bundle, property: &'b Value) -> Vec<&'b str> {
    let property = bundle.resolve(property);
    let property = property
        .get("items")
        .map_or(property, |items| bundle.resolve(items));
    let values = property.get("enum").and_then(Value::as_array);
    values
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// Returns the description of a property, with its limits, default and known values.
fn help(bundle: &Bundle, property: &Value) -> String {
    let property = bundle.resolve(property);
    let mut text = bundle.description(property).unwrap_or_default().to_owned();
    let more = [limits(property), default(property), known(bundle, property)];
    for (sentence, says) in more.into_iter().flatten() {
        if !text.contains(&says) {
            text.push_str(&format!(" {sentence}."));
        }
    }
    text
}

/// A sentence without its full stop, and the part of it that a description may say already.
type Sentence = (String, String);

fn limits(property: &Value) -> Option<Sentence> {
    let limit = |key: &str| property.get(key).and_then(Value::as_i64);
    let most = |key: &str, unit: &str| {
        let most = limit(key)?;
        Some((format!("At most {most}{unit}"), most.to_string()))
    };
    match (limit("minimum"), limit("maximum")) {
        (Some(least), Some(most)) => Some((format!("From {least} to {most}"), most.to_string())),
        _ => most("maximum", "")
            .or_else(|| most("maxItems", ""))
            .or_else(|| most("maxLength", " characters")),
    }
}

fn default(property: &Value) -> Option<Sentence> {
    let default = property.get("default")?;
    let shown = default.as_str().map_or(default.to_string(), str::to_owned);
    Some((format!("Defaults to {shown}"), "efaults to".to_owned()))
}

fn known(bundle: &Bundle, property: &Value) -> Option<Sentence> {
    let values = known_values(bundle, property).join(", ");
    (!values.is_empty()).then(|| (format!("Known values: {values}"), values))
}

/// Returns whether a flag may be repeated, and the kind of its value.
///
/// Returns `None` if the field takes more than plain values.
fn flag_value(bundle: &Bundle, property: &Value) -> Option<(bool, TokenStream)> {
    let property = if component_name(property).is_some() {
        bundle.resolve(property)
    } else {
        property
    };
    let (repeated, property) = match property.get("type")?.as_str()? {
        "array" => (true, bundle.resolve(property.get("items")?)),
        _ => (false, property),
    };
    let value = match property.get("type")?.as_str()? {
        "string" => quote!(Value::Text),
        "integer" => quote!(Value::Integer),
        "number" => quote!(Value::Number),
        "boolean" => quote!(Value::Boolean),
        _ => return None,
    };
    Some((repeated, value))
}

/// Returns the fields of which at least one is required.
///
/// Empty if one of the alternatives is more than fields that are required: then the flags
/// alone cannot break the rule, or only Velt can tell.
fn one_of(schema: &Value) -> Vec<&str> {
    let alternatives = schema.get("anyOf").and_then(Value::as_array);
    let alternatives = alternatives.map(Vec::as_slice).unwrap_or_default();
    let is_plain = |rule: &Value| {
        is_rule(rule)
            && ["not", "allOf", "anyOf", "oneOf"]
                .iter()
                .all(|key| rule.get(key).is_none())
    };
    if alternatives.iter().all(is_plain) {
        alternatives.iter().flat_map(required).collect()
    } else {
        Vec::new()
    }
}
