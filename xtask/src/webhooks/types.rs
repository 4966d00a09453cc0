//! Generates the structs and enums of webhooks.
//!
//! Every field is optional, because Velt's examples omit fields that its tables require, and
//! every struct keeps the fields that the document does not have.

use anyhow::anyhow;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::document::{Schema, Webhooks};
use crate::{
    document::{Bundle, component_name, members},
    rust,
};

pub(super) fn generate(webhooks: &Webhooks, bundle: &Bundle) -> anyhow::Result<String> {
    let items: Result<Vec<_>, String> = webhooks
        .schemas
        .iter()
        .map(|schema| Ok((schema, code(webhooks, bundle, schema)?)))
        .collect();
    let mut items = items.map_err(|reason| anyhow!(reason))?;
    items.sort_by(|(a, _), (b, _)| a.name.cmp(&b.name));
    let items = items.into_iter().map(|(_, code)| code);
    rust::file(quote! {
        //! The types of payloads, and what they consist of.
        //!
        //! Where a payload has the same types as the API, they are those of
        //! [`velt_types`](crate::velt_types).

        use ::velt_types::{
            json::{Fields, Node, Object, ObjectNode, Place, Shape, one_of},
            Model,
        };

        use crate::macros::{implement_model, implement_serde, open_enum};

        #(#items)*
    })
}

/// Checks that code can be made of a schema.
pub(super) fn item(webhooks: &Webhooks, bundle: &Bundle, schema: &Schema) -> Result<(), String> {
    let mut pending = vec![&schema.value];
    while let Some(value) = pending.pop() {
        if let Some(name) = component_name(value)
            && webhooks.schema(name).is_none()
            && bundle.schema(name).is_none()
        {
            return Err(format!("there is no schema `{name}`, here or in velt.yaml"));
        }
        match value {
            Value::Object(members) => pending.extend(members.values()),
            Value::Array(items) => pending.extend(items),
            _ => {}
        }
    }
    code(webhooks, bundle, schema).map(drop)
}

/// Returns the description of a property, or of the schema that it is.
pub(super) fn description<'a>(
    webhooks: &'a Webhooks,
    bundle: &'a Bundle,
    property: &'a Value,
) -> Option<&'a str> {
    let own = property.get("description").and_then(Value::as_str);
    own.or_else(|| {
        let name = component_name(property)?;
        let schema = webhooks.schema(name).map(|schema| &schema.value);
        schema.or(bundle.schema(name))?.get("description")?.as_str()
    })
}

fn code(webhooks: &Webhooks, bundle: &Bundle, schema: &Schema) -> Result<TokenStream, String> {
    let docs = docs(&schema.value);
    if let Some(values) = schema.value.get("enum").and_then(Value::as_array) {
        return Ok(open_enum(schema, values, &docs));
    }
    if let Some(shapes) = schema.value.get("oneOf").and_then(Value::as_array) {
        return one_of(webhooks, schema, shapes, &docs);
    }
    structure(webhooks, bundle, schema, &docs)
}

fn structure(
    webhooks: &Webhooks,
    bundle: &Bundle,
    schema: &Schema,
    docs: &TokenStream,
) -> Result<TokenStream, String> {
    let name = rust::pascal(&schema.name);
    let mut fields = Vec::new();
    let mut read = Vec::new();
    let mut write = Vec::new();
    for (wire, property) in members(schema.value.get("properties")) {
        let at = |reason| format!("{wire}: {reason}");
        let ty = rust_type(webhooks, property).map_err(at)?;
        let ident = rust::snake(wire);
        let field_docs = description(webhooks, bundle, property).unwrap_or_default();
        let field_docs = rust::docs(&rust::wrap(field_docs, 90));
        fields.push(quote!(#field_docs pub #ident: ::std::option::Option<#ty>,));
        let former = property.get("x-velt-former-name").and_then(Value::as_str);
        read.push(match former {
            Some(former) => quote! {
                #ident: fields
                    .read::<::std::option::Option<#ty>>(#wire)
                    .or_else(|| fields.read(#former)),
            },
            None => quote!(#ident: fields.read(#wire),),
        });
        write.push(quote!(object.write_some(#wire, &self.#ident);));
    }
    Ok(quote! {
        #docs
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Fields that the document does not describe.
            pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        }

        impl Object for #name {
            fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
                Self { #(#read)* extra: fields.rest() }
            }

            fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
                #(#write)*
                object.extend(&self.extra);
            }
        }

        implement_model!(#name);
    })
}

fn open_enum(schema: &Schema, values: &[Value], docs: &TokenStream) -> TokenStream {
    let name = rust::pascal(&schema.name);
    let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
    let variants: Vec<_> = values.iter().map(|value| rust::pascal(value)).collect();
    let variant_docs = values.iter().map(|value| {
        let text = schema
            .value
            .get("x-velt-enum-descriptions")
            .and_then(|all| all.get(value))
            .and_then(Value::as_str);
        rust::docs(&rust::wrap(text.unwrap_or(value), 80))
    });
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that this version does not know. Compare it by
            /// [`as_str`](Self::as_str): it may get a variant of its own.
            Other(::std::string::String),
        }

        open_enum!(#name, #(#variants = #values),*);
    }
}

fn one_of(
    webhooks: &Webhooks,
    schema: &Schema,
    shapes: &[Value],
    docs: &TokenStream,
) -> Result<TokenStream, String> {
    let name = rust::pascal(&schema.name);
    let mut variants = Vec::new();
    let mut readers = Vec::new();
    let mut writers = Vec::new();
    for shape in shapes {
        let title = shape.get("title").and_then(Value::as_str);
        let title = title.ok_or("each shape of `oneOf` needs a `title`")?;
        let variant = rust::pascal(title);
        let ty = rust_type(webhooks, shape)?;
        // Types of other components are large.
        let ty = match component_name(shape) {
            Some(_) => quote!(::std::boxed::Box<#ty>),
            None => ty,
        };
        let docs = self::docs(shape);
        variants.push(quote!(#docs #variant(#ty),));
        readers.push(quote! {
            (<#ty as Model>::SHAPE, |node, at| Self::#variant(Model::read(node, at)))
        });
        writers.push(quote!(Self::#variant(value) => value.to_node(),));
    }
    Ok(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value of a shape that this version does not know, as Velt wrote it.
            Other(::serde_json::Value),
        }

        impl Model for #name {
            const SHAPE: Shape = Shape::ANY;

            fn read(node: Node<'_>, at: &Place<'_>) -> Self {
                one_of(node, at, &[#(#readers),*], Self::Other)
            }

            fn empty() -> Self {
                Self::Other(::serde_json::Value::Null)
            }

            fn to_node(&self) -> Node<'_> {
                match self {
                    #(#writers)*
                    Self::Other(value) => value.to_node(),
                }
            }
        }

        implement_serde!(#name);
    })
}

/// Returns the type of a property.
fn rust_type(webhooks: &Webhooks, schema: &Value) -> Result<TokenStream, String> {
    if let Some([part]) = schema
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
    {
        return rust_type(webhooks, part);
    }
    if let Some(name) = component_name(schema) {
        let ident = rust::pascal(name);
        return Ok(match webhooks.schema(name) {
            Some(_) => quote!(#ident),
            None => quote!(::velt_types::types::#ident),
        });
    }
    let inner = |name| schema.get(name).map(|inner| rust_type(webhooks, inner));
    match schema.get("type").and_then(Value::as_str) {
        None => Ok(quote!(::serde_json::Value)),
        Some("string") => Ok(quote!(::std::string::String)),
        Some("integer") => Ok(quote!(i64)),
        Some("number") => Ok(quote!(f64)),
        Some("boolean") => Ok(quote!(bool)),
        Some("array") => {
            let item = inner("items").ok_or("an array needs `items`")??;
            Ok(quote!(::std::vec::Vec<#item>))
        }
        Some("object") => {
            let needed = "an object in a property needs `additionalProperties`, or a name";
            let value = inner("additionalProperties").ok_or(needed)??;
            Ok(quote!(::std::collections::BTreeMap<::std::string::String, #value>))
        }
        Some(other) => Err(format!("the type `{other}` is not supported")),
    }
}

fn docs(schema: &Value) -> TokenStream {
    let text = schema.get("description").and_then(Value::as_str);
    text.map(|text| rust::docs(&rust::wrap(text, 90)))
        .unwrap_or_default()
}
