//! Generates the code that requests a page, and that finds the next one in a response.

use std::collections::BTreeMap;

use anyhow::Context;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::{Ident, Type};

use super::{
    layout::Piece,
    structs::{Structs, argument_of, fields},
};
use crate::{
    document::{Bundle, Cursor, Operation, ResponseKind, type_expression},
    rust,
};

pub(super) fn generate(
    bundle: &Bundle,
    operations: &[Operation],
    structs: &Structs,
) -> anyhow::Result<Vec<Piece>> {
    let mut requests = BTreeMap::new();
    let mut responses = BTreeMap::new();
    for operation in operations {
        let Some(paging) = &operation.paging else {
            continue;
        };
        let field = Field::find(bundle, structs, &operation.request, &paging.token)?;
        requests.insert(
            operation.request.as_str(),
            request(&operation.request, &field),
        );
        if let ResponseKind::Page(data) = &operation.response
            && let Some(component) = data.strip_prefix("types::")
            && let Some(list) = listed(bundle, component)?
        {
            responses.insert(component, list);
        }
        if let Some(cursor) = &paging.cursor {
            let in_data = matches!(operation.response, ResponseKind::Response(_));
            responses.insert(
                cursor.component.as_str(),
                response(bundle, structs, cursor, in_data)?,
            );
        }
    }
    let pieces = requests.into_iter().chain(responses);
    Ok(pieces
        .map(|(component, code)| Piece {
            name: rust::pascal(component).to_string(),
            code,
        })
        .collect())
}

/// A field of a generated struct, with the `Option` around its type removed.
struct Field {
    ident: Ident,
    ty: Type,
    optional: bool,
}

impl Field {
    fn find(
        bundle: &Bundle,
        structs: &Structs,
        component: &str,
        wire: &str,
    ) -> anyhow::Result<Self> {
        let schema = bundle.schema(component).context("the component is gone")?;
        let item = structs
            .get(component)
            .with_context(|| format!("{component} is not a struct"))?;
        let field = fields(bundle, schema, item)
            .into_iter()
            .find(|field| field.wire == wire)
            .with_context(|| format!("{component} has no field for `{wire}`"))?;
        let inner = argument_of(&field.ty, "Option").cloned();
        Ok(Self {
            ident: field.ident,
            optional: inner.is_some(),
            ty: inner.unwrap_or(field.ty),
        })
    }

    fn is_text(&self) -> bool {
        matches!(&self.ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "String"))
    }
}

fn request(component: &str, Field { ident, ty, .. }: &Field) -> TokenStream {
    let component = rust::pascal(component);
    // A token that is not a number would be a mistake of the server. The request then
    // returns the first page again, which ends the pages with an error.
    let is_number = matches!(ty, Type::Path(path) if path.path.is_ident("i64"));
    let value = if is_number {
        quote!(token.parse().ok())
    } else {
        quote!(Some(token))
    };
    quote! {
        impl PagedRequest for #component {
            fn set_page_token(&mut self, token: ::std::string::String) {
                self.#ident = #value;
            }
        }
    }
}

/// Returns the code that turns a component with several list shapes into one list.
///
/// Each item has the key of the list that it was in. Returns `None` if the component is
/// not a list.
fn listed(bundle: &Bundle, component: &str) -> anyhow::Result<Option<TokenStream>> {
    let shapes = bundle
        .schema(component)
        .and_then(|schema| schema.get("oneOf")?.as_array());
    let Some(shapes) = shapes else {
        return Ok(None);
    };
    let mut items = Vec::new();
    let mut arms = Vec::new();
    for shape in shapes {
        let of_map = shape.get("additionalProperties");
        let Some(item) = of_map.unwrap_or(shape).get("items") else {
            return Ok(None);
        };
        let title = shape.get("title").and_then(Value::as_str);
        let variant = rust::pascal(title.context("a shape has no title")?);
        items.push(type_expression(item).map_err(anyhow::Error::msg)?);
        arms.push(match of_map {
            Some(_) => quote!(Self::#variant(lists) => InDocument::grouped(lists)),
            None => quote!(Self::#variant(list) => InDocument::ungrouped(list)),
        });
    }
    items.dedup();
    let [item] = items.as_slice() else {
        return Ok(None);
    };
    let component = rust::pascal(component);
    let item: Type = syn::parse_str(&item.replace("types::", ""))?;
    Ok(Some(quote! {
        impl ListedData for #component {
            type Item = InDocument<#item>;

            fn into_items(self) -> ::std::vec::Vec<InDocument<#item>> {
                match self {
                    #(#arms,)*
                    // Only null is read as this.
                    Self::Other(_) => ::std::vec::Vec::new(),
                }
            }
        }
    }))
}

fn response(
    bundle: &Bundle,
    structs: &Structs,
    cursor: &Cursor,
    in_data: bool,
) -> anyhow::Result<TokenStream> {
    let find = |wire: &str| Field::find(bundle, structs, &cursor.component, wire);
    let next = find(&cursor.next)?;
    let next_ident = &next.ident;
    let token = match (next.optional, next.is_text()) {
        (true, true) => quote!(self.#next_ident.clone()),
        (true, false) => quote!(self.#next_ident.as_ref().map(::std::string::ToString::to_string)),
        (false, _) => quote!(Some(self.#next_ident.to_string())),
    };
    let token = match &cursor.flag {
        None => token,
        Some((flag, more)) => {
            let flag = find(flag)?;
            let ident = &flag.ident;
            let value = match (flag.optional, *more) {
                (true, more) => quote!(self.#ident == Some(#more)),
                (false, true) => quote!(self.#ident),
                (false, false) => quote!(!self.#ident),
            };
            quote!(if #value { #token } else { None })
        }
    };

    let items = find(&cursor.items)?;
    let items_ident = &items.ident;
    let item = argument_of(&items.ty, "Vec")
        .with_context(|| format!("`{}` of {} is not a list", cursor.items, cursor.component))?;
    let rest = if items.optional {
        quote!(.unwrap_or_default())
    } else {
        quote!()
    };
    let component = rust::pascal(&cursor.component);
    let (response, list) = if in_data {
        (quote!(PagedData), quote!(PagedData))
    } else {
        (quote!(PagedResponse), quote!(PageOfItems))
    };
    let next_page = quote! {
        fn next_page(&self) -> ::std::option::Option<::std::string::String> {
            #token
        }
    };
    let into_items = quote! {
        type Item = #item;

        fn into_items(self) -> ::std::vec::Vec<#item> {
            self.#items_ident #rest
        }
    };
    Ok(if in_data {
        quote!(impl #response for #component { #into_items #next_page })
    } else {
        quote! {
            impl #response for #component { #next_page }
            impl #list for #component { #into_items }
        }
    })
}
