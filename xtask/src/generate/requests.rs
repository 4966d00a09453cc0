//! Generates `new`, setters and named constructors for the types in requests.

use std::collections::BTreeSet;

use anyhow::Context;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use syn::ItemStruct;

use super::{
    complete,
    layout::Piece,
    parameters::{Parameter, parameter},
    structs::{Field, Structs, argument_of, fields, is_named},
};
use crate::{
    document::{Bundle, Operation, alternatives, component_name, members, required},
    rust,
};

/// Returns the constructors and setters of every type that requests contain.
pub(super) fn generate(
    bundle: &Bundle,
    operations: &[Operation],
    structs: &Structs,
) -> anyhow::Result<Vec<Piece>> {
    let whole: BTreeSet<&str> = operations
        .iter()
        .map(|operation| operation.request.as_str())
        .collect();
    let mut done = BTreeSet::new();
    let mut pieces = Vec::new();
    for operation in operations {
        for name in request_types(bundle, &operation.request) {
            if let Some(item) = structs.get(&name)
                && done.insert(name.clone())
            {
                let code = constructors(bundle, &name, item, !whole.contains(name.as_str()))
                    .with_context(|| {
                        let message = format!("cannot write the constructors of `{name}`");
                        complete::problem(bundle, &name, message)
                    })?;
                pieces.push(Piece { name, code });
            }
        }
    }
    // Outside of its crate, a non-exhaustive struct without a constructor cannot be built.
    let requests = operations
        .iter()
        .filter_map(|operation| bundle.schema(&operation.request));
    let parts: BTreeSet<&str> = requests
        .flat_map(|schema| bundle.schemas_in(schema))
        .collect();
    if let Some(name) = parts
        .iter()
        .find(|name| structs.contains_key(**name) && !done.contains(**name))
    {
        let message = format!(
            "`{name}` is a part of requests, but the generator writes no constructor for it"
        );
        return Err(complete::problem(bundle, name, message).into());
    }
    Ok(pieces)
}

/// Words that start a description, and need an article after "Sets".
const WITHOUT_ARTICLE: [&str; 12] = [
    "Creation",
    "Credentials",
    "Expiration",
    "Maximum",
    "Minimum",
    "Number",
    "Options",
    "Settings",
    "Start",
    "Time",
    "Timeout",
    "Token",
];

/// Returns the documentation of a setter, from the description of its field.
fn setter_docs(description: &str, field: &Ident) -> String {
    let first = description.split(' ').next().unwrap_or_default();
    let article = match first {
        "A" | "Additional" | "An" | "Custom" | "How" | "The" | "What" | "Whether" | "Which"
        | "Your" => "",
        word if WITHOUT_ARTICLE.contains(&word) => "the ",
        "" => return format!("Sets `{field}`."),
        _ => return format!("Sets `{field}`.\n\n{description}"),
    };
    let mut letters = description.chars();
    let lower: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_lowercase)
        .collect();
    format!("Sets {article}{lower}{}", letters.as_str())
}

/// Returns `name` and every component that it contains, outer ones first.
fn request_types(bundle: &Bundle, name: &str) -> Vec<String> {
    fn collect(bundle: &Bundle, schema: &Value, found: &mut Vec<String>) {
        if let Some(name) = component_name(schema) {
            if !found.iter().any(|known| known == name) {
                found.push(name.to_owned());
                if let Some(schema) = bundle.schema(name) {
                    collect(bundle, schema, found);
                }
            }
            return;
        }
        for (_, property) in members(schema.get("properties")) {
            collect(bundle, property, found);
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = schema.get(key) {
                collect(bundle, inner, found);
            }
        }
        // One of several shapes is built like any other part.
        for key in ["allOf", "anyOf", "oneOf"] {
            let parts = schema.get(key).and_then(Value::as_array);
            for part in parts.into_iter().flatten() {
                collect(bundle, part, found);
            }
        }
    }
    let mut found = vec![name.to_owned()];
    if let Some(schema) = bundle.schema(name) {
        collect(bundle, schema, &mut found);
    }
    found
}

/// Returns the constructors and setters of one type.
///
/// `is_part` means that the type only occurs inside requests, and also gets conversions.
/// A whole request needs none, because it is written out where it is sent.
fn constructors(
    bundle: &Bundle,
    name: &str,
    item: &ItemStruct,
    is_part: bool,
) -> anyhow::Result<TokenStream> {
    let schema = bundle.schema(name).context("the component is gone")?;
    let fields = fields(bundle, schema, item);
    let field = |wire: &str| {
        fields
            .iter()
            .find(|field| field.wire == wire)
            .with_context(|| format!("the struct has no field for `{wire}`"))
    };
    let ident = &item.ident;
    let required: Vec<&Field> = required(schema)
        .into_iter()
        .map(field)
        .collect::<Result<_, _>>()?;

    let mut named = Vec::new();
    for rule in alternatives(schema) {
        let Some(constructor) = rule.get("x-velt-constructor").and_then(Value::as_str) else {
            continue;
        };
        let description = rule
            .get("description")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let mut arguments: Vec<&Field> = required.clone();
        let mut fixed = Vec::new();
        for wire in self::required(rule) {
            match rule.pointer(&format!("/properties/{wire}/enum/0")) {
                Some(value) => fixed.push((field(wire)?, value)),
                None => arguments.push(field(wire)?),
            }
        }
        let constructor = rust::snake(constructor);
        let docs = rust::docs(&rust::wrap(description, 80));
        named.push(constructor_function(
            &constructor,
            docs,
            &fields,
            &arguments,
            &fixed,
        ));
    }

    let mut docs = if required.is_empty() {
        "Creates the request; every field is optional.".to_owned()
    } else {
        "Creates the value with its required fields.".to_owned()
    };
    if !named.is_empty() {
        docs.push_str(
            "\n\nPrefer one of the other constructors: they set the optional fields of which ",
        );
        docs.push_str("at least one is required.");
    }
    let docs = rust::docs(&rust::wrap(&docs, 80));
    let new = constructor_function(&format_ident!("new"), docs, &fields, &required, &[]);

    let setters = members(schema.get("properties"))
        .filter_map(|(wire, _)| fields.iter().find(|field| field.wire == wire))
        .filter(|field| !required.iter().any(|known| known.wire == field.wire))
        .map(|field| {
            let Field {
                ident, description, ..
            } = field;
            let docs = rust::docs(&rust::wrap(&setter_docs(description, ident), 80));
            let (optional, inner) = match argument_of(&field.ty, "Option") {
                Some(inner) => (true, inner),
                None => (false, &field.ty),
            };
            let Parameter { ty, value } = parameter(ident, inner);
            let (ty, value) = match optional {
                true if is_named(inner, "String") => (
                    quote!(impl crate::OptionalText),
                    quote!(#ident.into_optional_text()),
                ),
                true => (ty, quote!(Some(#value))),
                false => (ty, value),
            };
            quote! {
                #docs
                #[must_use]
                pub fn #ident(mut self, #ident: #ty) -> Self {
                    self.#ident = #value;
                    self
                }
            }
        });
    let rest = fields.iter().find(|field| field.is_rest).map(|field| {
        let ident = &field.ident;
        quote! {
            /// Sets a field that has no setter.
            #[must_use]
            pub fn #ident(
                mut self,
                name: impl Into<::std::string::String>,
                value: impl Into<::serde_json::Value>,
            ) -> Self {
                self.#ident.insert(name.into(), value.into());
                self
            }
        }
    });
    let mut conversions = quote!();
    if is_part {
        conversions.extend(quote!(crate::from_reference!(#ident);));
        if needs_one_text(&required, &named) {
            conversions.extend(quote!(crate::from_text!(#ident);));
        }
    }
    Ok(quote! {
        impl #ident {
            #new
            #(#named)*
            #(#setters)*
            #rest
        }

        #conversions
    })
}

fn constructor_function(
    name: &Ident,
    docs: TokenStream,
    fields: &[Field],
    arguments: &[&Field],
    fixed: &[(&Field, &Value)],
) -> TokenStream {
    let parameters = arguments.iter().map(|field| {
        let ident = &field.ident;
        let inner = argument_of(&field.ty, "Option").unwrap_or(&field.ty);
        let ty = parameter(ident, inner).ty;
        quote!(#ident: #ty)
    });
    let values = fields.iter().map(|field| {
        let Field { ident, ty, .. } = field;
        let optional = argument_of(ty, "Option");
        if arguments.iter().any(|argument| argument.wire == field.wire) {
            let value = parameter(ident, optional.unwrap_or(ty)).value;
            assigned(ident, value, optional.is_some())
        } else if let Some((_, value)) = fixed.iter().find(|(known, _)| known.wire == field.wire) {
            let value: TokenStream = value.to_string().parse().unwrap_or_default();
            assigned(ident, value, optional.is_some())
        } else {
            quote!(#ident: Default::default())
        }
    });
    quote! {
        #docs
        pub fn #name(#(#parameters),*) -> Self {
            Self { #(#values),* }
        }
    }
}

/// Returns a field of a struct expression.
fn assigned(ident: &Ident, value: TokenStream, optional: bool) -> TokenStream {
    if optional {
        quote!(#ident: Some(#value))
    } else if *ident == value.to_string() {
        quote!(#ident)
    } else {
        quote!(#ident: #value)
    }
}

/// Returns whether `new` takes a single string and nothing else.
fn needs_one_text(required: &[&Field], named: &[TokenStream]) -> bool {
    match required {
        [only] => named.is_empty() && is_named(&only.ty, "String"),
        _ => false,
    }
}
