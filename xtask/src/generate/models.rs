//! Generates the functions that read types from JSON and write them to it.
//!
//! serde's derives would compile every type again for every use, and they reject a whole
//! response because of one missing field. Each type gets two plain functions instead.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    Attribute, Fields, Item, ItemEnum, ItemStruct, Type, punctuated::Punctuated,
    visit_mut::VisitMut,
};

use super::{
    complete,
    layout::Piece,
    structs::{SerdeAttributes, argument_of, is_named, wire_name},
};
use crate::document::{Bundle, Operation};

/// Removes serde from `types`, and returns the code that replaces it.
pub(super) fn replace_serde(
    bundle: &Bundle,
    operations: &[Operation],
    types: &mut syn::File,
) -> anyhow::Result<Vec<Piece>> {
    let responses = in_responses(bundle, operations);
    let requests: BTreeSet<&str> = operations
        .iter()
        .map(|operation| operation.request.as_str())
        .collect();
    let is_tolerant = |name: &str| responses.contains(name) && !requests.contains(name);

    let mut models = Vec::new();
    for item in &mut types.items {
        let (name, model) = match item {
            Item::Struct(item) => (item.ident.clone(), of_struct(item)),
            Item::Enum(item) => (item.ident.clone(), of_enum(bundle, item)?),
            _ => continue,
        };
        // In a type that only requests contain, an unknown field is a mistake. In a type
        // that responses contain, it comes from a newer version of Velt.
        let strictness = if is_tolerant(&name.to_string()) {
            quote!(Tolerant)
        } else {
            quote!(Strict)
        };
        models.push(Piece {
            name: name.to_string(),
            code: quote! {
                #model
                implement_serde!(#strictness: #name);
            },
        });
    }
    WithoutSerde.visit_file_mut(types);
    OtherArms.visit_file_mut(types);
    Ok(models)
}

fn of_struct(item: &ItemStruct) -> TokenStream {
    let name = &item.ident;
    let Fields::Named(fields) = &item.fields else {
        let inner = item.fields.iter().map(|field| &field.ty);
        return quote! {
            impl Model for #name {
                const SHAPE: Shape = #(<#inner as Model>::SHAPE)*;

                fn read(node: Node<'_>, at: &Place<'_>) -> Self {
                    Self(Model::read(node, at))
                }

                fn empty() -> Self {
                    Self(Model::empty())
                }

                fn to_node(&self) -> Node<'_> {
                    self.0.to_node()
                }
            }
        };
    };
    let mut rest = quote!();
    let mut read = Vec::new();
    let mut write = Vec::new();
    for field in &fields.named {
        let ident = &field.ident;
        let attributes = SerdeAttributes::of(field);
        let wire = wire_name(field);
        if attributes.flatten {
            rest = quote!(#ident: fields.rest(),);
            write.push(quote!(object.extend(&self.#ident);));
        } else {
            read.push(if attributes.must_be_there {
                quote!(#ident: fields.nullable(#wire),)
            } else {
                quote!(#ident: fields.read(#wire),)
            });
            write.push(if attributes.skips {
                quote!(object.write_some(#wire, &self.#ident);)
            } else {
                quote!(object.write(#wire, &self.#ident);)
            });
        }
    }
    let (fields, object) = if read.is_empty() && write.is_empty() {
        (quote!(_), quote!(_))
    } else {
        (quote!(fields), quote!(object))
    };
    quote! {
        impl Object for #name {
            fn read_fields(#fields: &mut Fields<'_, '_>) -> Self {
                Self { #(#read)* #rest }
            }

            fn write_fields<'a>(&'a self, #object: &mut ObjectNode<'a>) {
                #(#write)*
            }
        }

        implement_model!(#name);
    }
}

fn of_enum(bundle: &Bundle, item: &mut ItemEnum) -> anyhow::Result<TokenStream> {
    let name = &item.ident;
    let other = format_ident!("Other");
    let mut variants = Vec::new();
    let mut arms = Vec::new();
    for variant in &item.variants {
        let ident = &variant.ident;
        if *ident == other {
            let message = "the title `Other` is taken by what fits no other shape";
            return Err(complete::problem(bundle, &name.to_string(), message).into());
        }
        let Fields::Unnamed(fields) = &variant.fields else {
            let message = format!("the shape `{ident}` holds no single value");
            return Err(complete::problem(bundle, &name.to_string(), message).into());
        };
        let inner = fields.unnamed.iter().map(|field| &field.ty);
        variants.push(quote! {
            (#(<#inner as Model>::SHAPE)*, |node, at| Self::#ident(Model::read(node, at)))
        });
        arms.push(quote!(Self::#ident(value) => value.to_node()));
    }
    let conversions = conversions(item);
    let model = quote! {
        #conversions

        impl Model for #name {
            const SHAPE: Shape = Shape::ANY;

            fn read(node: Node<'_>, at: &Place<'_>) -> Self {
                one_of(node, at, &[#(#variants),*], Self::Other)
            }

            fn empty() -> Self {
                Self::Other(::serde_json::Value::Null)
            }

            fn to_node(&self) -> Node<'_> {
                match self {
                    #(#arms,)*
                    Self::Other(value) => value.to_node(),
                }
            }
        }
    };
    item.variants.push(syn::parse_quote! {
        /// A value of a shape that this version does not know, as Velt wrote it.
        Other(::serde_json::Value)
    });
    Ok(model)
}

/// Converts texts and arrays of texts, which typify leaves out, to one of several shapes.
fn conversions(item: &ItemEnum) -> TokenStream {
    let name = &item.ident;
    let sole_variant = |is_it: fn(&Type) -> bool| {
        let mut fitting = item
            .variants
            .iter()
            .filter(|variant| variant.fields.iter().any(|field| is_it(&field.ty)));
        match (fitting.next(), fitting.next()) {
            (Some(variant), None) => Some(&variant.ident),
            _ => None,
        }
    };
    let is_text: fn(&Type) -> bool = |ty| is_named(ty, "String");
    let text = sole_variant(is_text).map(|variant| {
        quote! {
            impl From<::std::string::String> for #name {
                fn from(value: ::std::string::String) -> Self {
                    Self::#variant(value)
                }
            }

            impl From<&str> for #name {
                fn from(value: &str) -> Self {
                    Self::#variant(value.to_owned())
                }
            }
        }
    });
    let texts =
        sole_variant(|ty| argument_of(ty, "Vec").is_some_and(|inner| is_named(inner, "String")));
    let texts = texts.map(|variant| {
        quote! {
            impl<T: Into<::std::string::String>, const N: usize> From<[T; N]> for #name {
                fn from(values: [T; N]) -> Self {
                    Self::#variant(values.into_iter().map(Into::into).collect())
                }
            }
        }
    });
    quote!(#text #texts)
}

/// Returns the names of all components that responses refer to, directly or indirectly.
fn in_responses<'a>(bundle: &'a Bundle, operations: &[Operation]) -> BTreeSet<&'a str> {
    let responses = operations
        .iter()
        .filter_map(|operation| bundle.value.pointer(&operation.pointer())?.get("responses"));
    responses
        .flat_map(|responses| bundle.schemas_in(responses))
        .collect()
}

/// Removes the serde derives, and passes their attributes on to the schemars derive.
///
/// The latter is behind a feature, because it takes as long to compile as the former.
struct WithoutSerde;

impl VisitMut for WithoutSerde {
    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        for field in &mut item.fields {
            let ident = field.ident.as_ref().map(ToString::to_string);
            retell(&mut field.attrs, |meta| match meta {
                // schemars already treats an `Option` as a field that may be missing.
                _ if meta.path().is_ident("deserialize_with") => false,
                _ if meta.path().is_ident("skip_serializing_if") => false,
                syn::Meta::NameValue(named) if named.path.is_ident("rename") => !is_literal(
                    &named.value,
                    &camel_case(ident.as_deref().unwrap_or_default()),
                ),
                _ => true,
            });
        }
        let named = matches!(item.fields, Fields::Named(_));
        derive(&mut item.attrs, named);
    }

    fn visit_item_enum_mut(&mut self, item: &mut ItemEnum) {
        derive(&mut item.attrs, false);
    }
}

/// Replaces the serde derives of a type with the schemars derive.
fn derive(attributes: &mut Vec<Attribute>, has_fields: bool) {
    retell(attributes, |_| true);
    let Some(at) = attributes
        .iter()
        .position(|attribute| attribute.path().is_ident("derive"))
    else {
        return;
    };
    let derives = without_serde(&attributes[at]);
    let schema = if has_fields {
        syn::parse_quote! {
            #[cfg_attr(
                feature = "schemars",
                derive(::schemars::JsonSchema),
                schemars(rename_all = "camelCase")
            )]
        }
    } else {
        syn::parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))])
    };
    // A field or a shape that Velt adds must not be a breaking change.
    attributes.splice(
        at..=at,
        [derives, schema, syn::parse_quote!(#[non_exhaustive])],
    );
}

/// Turns the serde attributes that are `kept` into attributes for schemars.
fn retell(attributes: &mut Vec<Attribute>, kept: impl Fn(&syn::Meta) -> bool) {
    let mut changed = Vec::with_capacity(attributes.len());
    for attribute in attributes.drain(..) {
        match &attribute.meta {
            syn::Meta::List(list) if list.path.is_ident("serde") => {
                let told = Punctuated::<syn::Meta, syn::Token![,]>::parse_terminated;
                // Parsing cannot fail: typify writes no other form.
                let told: Vec<syn::Meta> = list
                    .parse_args_with(told)
                    .into_iter()
                    .flatten()
                    .filter(&kept)
                    .collect();
                if !told.is_empty() {
                    changed.push(
                        syn::parse_quote!(#[cfg_attr(feature = "schemars", schemars(#(#told),*))]),
                    );
                }
            }
            _ => changed.push(attribute),
        }
    }
    *attributes = changed;
}

fn is_literal(value: &syn::Expr, text: &str) -> bool {
    matches!(value, syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(literal), .. })
        if literal.value() == text)
}

/// Returns the name that `rename_all = "camelCase"` gives a field.
fn camel_case(ident: &str) -> String {
    let mut words = ident.trim_start_matches("r#").split('_');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

fn without_serde(derive: &Attribute) -> Attribute {
    let mut kept: Vec<syn::Path> = Vec::new();
    // Parsing cannot fail: a derive always lists paths.
    let _ = derive.parse_nested_meta(|meta| {
        if meta
            .path
            .segments
            .first()
            .is_some_and(|first| first.ident != "serde")
        {
            kept.push(meta.path);
        }
        Ok(())
    });
    syn::parse_quote!(#[derive(#(#kept),*)])
}

/// Adds an arm for the new variant `Other` to the `Display` of enums.
struct OtherArms;

impl VisitMut for OtherArms {
    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        let is_display = item.trait_.as_ref().is_some_and(|(_, path, _)| {
            path.segments
                .last()
                .is_some_and(|last| last.ident == "Display")
        });
        if is_display {
            syn::visit_mut::visit_item_impl_mut(self, item);
        }
    }

    fn visit_expr_match_mut(&mut self, matching: &mut syn::ExprMatch) {
        matching
            .arms
            .push(syn::parse_quote!(Self::Other(x) => x.fmt(f),));
    }
}
