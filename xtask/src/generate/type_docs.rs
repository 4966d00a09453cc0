//! Adds to the documentation of types what their schemas do not say: the methods that
//! they belong to, the type of the other API version, and the description of fields that
//! are references.

use std::collections::BTreeMap;

use syn::{Attribute, Fields, Item, ItemStruct};

use super::requests::wire_name;
use crate::{
    document::{AnswerKind, Bundle, Operation},
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
        let mut paragraphs = Vec::new();
        if let Some(newer) = name.strip_suffix("V1")
            && names.iter().any(|known| known == newer)
        {
            paragraphs.push(format!("The v2 API has [`{newer}`] instead."));
        }
        for (verb, methods) in [
            ("Sent by", &uses.requests),
            ("Returned by", &uses.responses),
        ] {
            if let Some(methods) = methods.get(&name) {
                paragraphs.push(match methods.get(..NAMED_METHODS) {
                    Some(first) if methods.len() > NAMED_METHODS => format!(
                        "{verb} {} methods, such as {}.",
                        methods.len(),
                        first.join(", ")
                    ),
                    _ => format!("{verb} {}.", methods.join(", ")),
                });
            }
        }
        let lines = paragraphs
            .iter()
            .flat_map(|paragraph| [String::new(), rust::wrap(paragraph, 90)]);
        let lines: Vec<String> = lines
            .flat_map(|text| text.split('\n').map(str::to_owned).collect::<Vec<_>>())
            .collect();
        // After the description, before the derives.
        let end = attributes
            .iter()
            .take_while(|attribute| is_doc(attribute))
            .count();
        attributes.splice(end..end, lines.iter().map(|line| doc(line)));
    }
}

/// The methods that send and return each type, as code.
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
            let method = format!(
                "`{}().{}().{}()`",
                operation.version,
                rust::snake(&operation.resource),
                rust::snake(&operation.method)
            );
            let request = rust::pascal(&operation.request).to_string();
            uses.requests
                .entry(request)
                .or_default()
                .push(method.clone());
            let (AnswerKind::PerItem(response)
            | AnswerKind::Answer(response)
            | AnswerKind::Page(response)
            | AnswerKind::Value(response)) = &operation.answer;
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
        let target = properties
            .get(wire_name(field))
            .map(|property| bundle.resolve(property));
        let description = target.and_then(|target| target.get("description")?.as_str());
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
