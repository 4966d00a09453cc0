//! Checks that the generated types have everything that the document describes.
//!
//! typify drops what it cannot express, such as a field that two parts of `allOf` describe
//! differently. The rules of the document should refuse such schemas first. This is the
//! safety net below them.

use std::collections::BTreeSet;

use serde_json::Value;
use syn::{Item, ItemStruct};

use super::structs::{Structs, wire_name};
use crate::{
    document::{Bundle, Operation, Problem, escape, members},
    rust,
};

/// Returns a problem of the component `name`, for what the generators cannot express.
pub(super) fn problem(bundle: &Bundle, name: &str, message: impl Into<String>) -> Problem {
    let pointer = format!("/components/schemas/{}", escape(name));
    Problem::new(bundle.location(&pointer), "generator", message)
}

/// Checks that each request can be built, and that no field or variant is missing.
pub(super) fn check(
    bundle: &Bundle,
    operations: &[Operation],
    types: &syn::File,
    structs: &Structs,
) -> Result<(), Problem> {
    for operation in operations {
        let request = &operation.request;
        if !structs.contains_key(request) {
            let message = format!("`{request}` becomes a type that cannot be built");
            return Err(problem(bundle, request, message).in_operation(operation.id.as_str()));
        }
    }
    let mut known = BTreeSet::new();
    for item in &types.items {
        match item {
            Item::Enum(item) => {
                let name = item.ident.to_string();
                if item.variants.is_empty() {
                    let message = format!("`{name}` becomes an enum without variants");
                    return Err(problem(bundle, &name, message));
                }
                known.insert(name);
            }
            Item::Struct(item) => {
                known.insert(item.ident.to_string());
            }
            _ => {}
        }
    }
    for (name, schema) in bundle.components("schemas") {
        let is_enum = schema.get("enum").is_some();
        let Some(item) = structs.get(name) else {
            // `Success` is covered by types of this project.
            let has_type = known.contains(name) || is_enum || name == "Success";
            if schema.get("properties").is_some() && !has_type {
                return Err(problem(bundle, name, format!("`{name}` becomes no type")));
            }
            continue;
        };
        check_fields(bundle, name, schema, item)?;
    }
    Ok(())
}

fn check_fields(
    bundle: &Bundle,
    name: &str,
    schema: &Value,
    item: &ItemStruct,
) -> Result<(), Problem> {
    let fields: BTreeSet<String> = item.fields.iter().map(wire_name).collect();
    let lost = members(schema.get("properties")).find(|(field, _)| !fields.contains(*field));
    match lost {
        None => Ok(()),
        Some((field, _)) => Err(problem(
            bundle,
            name,
            format!(
                "the field `{field}` of `{name}` is lost, which should be `{}`",
                rust::snake(field)
            ),
        )),
    }
}
