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
        let details = description.as_deref().unwrap_or_default();
        let schema = bundle.schema(&operation.request).unwrap_or(&Value::Null);
        let flags = flags(bundle, schema);
        let one_of = one_of(schema);
        let needs_data = required(schema).iter().any(|field| {
            let property = schema.get("properties").and_then(|all| all.get(field));
            property
                .and_then(|property| flag_value(bundle, property))
                .is_none()
        });
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
            let help = help(bundle.resolve(property));
            let is_required = required.contains(&field);
            Some(quote! {
                Flag {
                    field: #field,
                    flag: #flag,
                    help: #help,
                    required: #is_required,
                    repeated: #repeated,
                    value: #value,
                },
            })
        })
        .collect()
}

/// Returns the description of a property, with its known values.
fn help(property: &Value) -> String {
    let description = property
        .get("description")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let values: Vec<&str> = property
        .get("enum")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if values.is_empty() {
        description.to_owned()
    } else {
        format!("{description} Known values: {}.", values.join(", "))
    }
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
fn one_of(schema: &Value) -> Vec<&str> {
    let rules = schema
        .get("anyOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    rules
        .filter(|rule| is_rule(rule))
        .flat_map(|rule| required(rule))
        .collect()
}
