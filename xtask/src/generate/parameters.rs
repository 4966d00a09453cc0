//! What constructors and setters take, so that a caller can pass whatever converts.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Type;

use super::structs::{argument_of, is_named};

/// The type of a parameter, and the expression that converts it to the field's type.
pub(super) struct Parameter {
    pub(super) ty: TokenStream,
    pub(super) value: TokenStream,
}

/// Returns the parameter for a value of a field with this type.
pub(super) fn parameter(ident: &Ident, ty: &Type) -> Parameter {
    if is_open_object(ty) {
        return Parameter {
            ty: quote!(impl crate::IntoObject),
            value: quote!(#ident.into_object()),
        };
    }
    if let Some(item) = argument_of(ty, "Vec")
        && is_named(item, "String")
    {
        // `AsRef` makes slices of `&str` acceptable as well.
        return Parameter {
            ty: quote!(impl IntoIterator<Item: AsRef<str>>),
            value: quote!(#ident.into_iter().map(|text| text.as_ref().to_owned()).collect()),
        };
    }
    if let Some(item) = argument_of(ty, "Vec") {
        let item = converted(item);
        return Parameter {
            ty: quote!(impl IntoIterator<Item = #item>),
            value: quote!(#ident.into_iter().map(Into::into).collect()),
        };
    }
    if let Some(value) = argument_of(ty, "BTreeMap") {
        let value = converted(value);
        return Parameter {
            ty: quote!(impl IntoIterator<Item = (impl Into<::std::string::String>, #value)>),
            value: quote!(#ident.into_iter().map(|(key, value)| (key.into(), value.into())).collect()),
        };
    }
    if is_plain(ty) {
        return Parameter {
            ty: quote!(#ty),
            value: quote!(#ident),
        };
    }
    let ty = converted(ty);
    Parameter {
        ty,
        value: quote!(#ident.into()),
    }
}

fn converted(ty: &Type) -> TokenStream {
    quote!(impl Into<#ty>)
}

/// Returns whether a type is a map of arbitrary JSON values.
fn is_open_object(ty: &Type) -> bool {
    is_named(ty, "Map")
}

/// Returns whether a type is one that nothing else usefully converts into.
fn is_plain(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if ["bool", "i64", "f64"].iter().any(|name| path.path.is_ident(name)))
}
