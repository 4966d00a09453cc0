//! Adds to the documentation of types what their schemas do not say: the methods that
//! they belong to, the type of the other API version, and the description of fields that
//! are references.

use std::collections::BTreeMap;

use syn::{Attribute, Fields, Item, ItemStruct};

use super::structs::wire_name;
use crate::{
    document::{Bundle, Operation, ResponseKind},
    rust,
};

/// The maximum number of methods that a type names.
const NAMED_METHODS: usize = 6;

/// Completes the documentation of every type in `types`.
pub(super) fn complete(bundle: &Bundle, operations: &[Operation], types: &mut syn::File) {
    let uses = Uses::find(operations);
    let names: Vec<String> = types
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Struct(item) => Some(item.ident.to_string()),
            _ => None,
        })
        .collect();
    for item in &mut types.items {
        let (ident, attributes) = match item {
            Item::Struct(item) => {
                describe_fields(bundle, item);
                (&item.ident, &mut item.attrs)
            }
            Item::Enum(item) => (&item.ident, &mut item.attrs),
            _ => continue,
        };
        let name = ident.to_string();
        let mut added = Vec::new();
        if let Some(newer) = name.strip_suffix("V1")
            && names.iter().any(|known| known == newer)
        {
            added.push(doc(""));
            added.push(doc(&format!("The v2 API has [`{newer}`] instead.")));
        }
        for (verb, methods) in [
            ("Sent by", &uses.requests),
            ("Returned by", &uses.responses),
        ] {
            let Some(methods) = methods.get(&name) else {
                continue;
            };
            let text = match methods.get(..NAMED_METHODS) {
                Some(first) if methods.len() > NAMED_METHODS => format!(
                    "\n{verb} {} methods, such as {}.",
                    methods.len(),
                    first.join(", ")
                ),
                _ => format!("\n{verb} {}.", listed(methods)),
            };
            // The links mean nothing in a JSON schema, which quotes the documentation.
            added.push(syn::parse_quote! {
                #[cfg_attr(any(doc, not(feature = "schemars")), doc = #text)]
            });
        }
        // After the description, before the derives.
        let end = attributes
            .iter()
            .take_while(|attribute| is_doc(attribute))
            .count();
        attributes.splice(end..end, added);
    }
}

/// Joins names as in a sentence: `a`, `a and b`, `a, b and c`.
fn listed(names: &[String]) -> String {
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, first)) => format!("{} and {last}", first.join(", ")),
        None => String::new(),
    }
}

/// Links to a method from a type.
///
/// The types live in a crate that `velt` depends on, so rustdoc cannot resolve the path of
/// a method there. A relative URL works in every crate that shows the types, because all
/// of them show a type at the same depth: `<crate>/types/<module>/`.
fn link(operation: &Operation) -> String {
    let version = &operation.version;
    let resource = rust::snake(&operation.resource);
    let handle = rust::pascal(&operation.resource);
    let method = rust::snake(&operation.method);
    format!(
        "[`{version}().{resource}().{method}()`]\
         (../../../velt/{version}/struct.{handle}.html#method.{method})"
    )
}

/// The methods that send and return each type, as links.
struct Uses {
    requests: BTreeMap<String, Vec<String>>,
    responses: BTreeMap<String, Vec<String>>,
}

impl Uses {
    fn find(operations: &[Operation]) -> Self {
        let mut uses = Self {
            requests: BTreeMap::new(),
            responses: BTreeMap::new(),
        };
        for operation in operations {
            let method = link(operation);
            let request = rust::pascal(&operation.request).to_string();
            uses.requests
                .entry(request)
                .or_default()
                .push(method.clone());
            let (ResponseKind::PerItem(response)
            | ResponseKind::Response(response)
            | ResponseKind::Page(response)
            | ResponseKind::Value(response)) = &operation.response;
            // The component itself, or the items of a list or map of it.
            for part in response.split(|c: char| !c.is_alphanumeric() && c != '_') {
                let is_type = part.starts_with(char::is_uppercase)
                    && !["Vec", "Option", "String", "BTreeMap", "Map", "Value"].contains(&part);
                if is_type {
                    let methods = uses.responses.entry(part.to_owned()).or_default();
                    methods.push(method.clone());
                }
            }
        }
        uses
    }
}

/// Describes fields that are references by what they refer to.
fn describe_fields(bundle: &Bundle, item: &mut ItemStruct) {
    let Some(properties) = bundle
        .schema(&item.ident.to_string())
        .and_then(|schema| schema.get("properties"))
    else {
        return;
    };
    let Fields::Named(fields) = &mut item.fields else {
        return;
    };
    for field in &mut fields.named {
        if field.attrs.iter().any(is_doc) {
            continue;
        }
        let property = properties.get(wire_name(field));
        let description = property.and_then(|property| bundle.description(property));
        let text = description.unwrap_or("Fields that the document does not describe.");
        let lines: Vec<Attribute> = rust::wrap(text, 90).lines().map(doc).collect();
        field.attrs.splice(0..0, lines);
    }
}

fn is_doc(attribute: &Attribute) -> bool {
    attribute.path().is_ident("doc")
}

fn doc(line: &str) -> Attribute {
    let line = if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    };
    syn::parse_quote!(#[doc = #line])
}
