//! Reads the structs that typify writes: their fields, and how these are named on the wire.

use std::collections::BTreeMap;

use proc_macro2::Ident;
use serde_json::Value;
use syn::{Fields, GenericArgument, Item, ItemStruct, PathArguments, Type};

use crate::document::Bundle;

/// The structs of the generated module `types`, by name.
pub(super) type Structs = BTreeMap<String, ItemStruct>;

/// A field of a generated struct.
pub(super) struct Field {
    pub(super) ident: Ident,
    pub(super) wire: String,
    pub(super) ty: Type,
    /// Whether it contains the fields that the schema does not name.
    pub(super) is_rest: bool,
    pub(super) description: String,
}

/// Returns the structs with named fields.
pub(super) fn find(types: &syn::File) -> Structs {
    types
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Struct(item) if matches!(item.fields, Fields::Named(_)) => {
                Some((item.ident.to_string(), item.clone()))
            }
            _ => None,
        })
        .collect()
}

/// Returns the fields of a generated struct, in its order.
pub(super) fn fields(bundle: &Bundle, schema: &Value, item: &ItemStruct) -> Vec<Field> {
    item.fields
        .iter()
        .filter_map(|field| {
            let ident = field.ident.clone()?;
            let attributes = SerdeAttributes::of(field);
            let wire = wire_name(field);
            let property = schema
                .get("properties")
                .and_then(|properties| properties.get(&wire));
            let description = property
                .and_then(|property| bundle.description(property))
                .unwrap_or_default()
                .to_owned();
            Some(Field {
                ident,
                wire,
                ty: field.ty.clone(),
                is_rest: attributes.flatten,
                description,
            })
        })
        .collect()
}

/// Returns the name of a field of a generated struct on the wire.
pub(super) fn wire_name(field: &syn::Field) -> String {
    SerdeAttributes::of(field).rename.unwrap_or_else(|| {
        let ident = field
            .ident
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        ident.trim_start_matches("r#").to_owned()
    })
}

/// The serde attributes that typify writes on a field.
#[derive(Default)]
pub(super) struct SerdeAttributes {
    rename: Option<String>,
    pub(super) flatten: bool,
    /// Whether the field is omitted when it is empty.
    pub(super) skips: bool,
    /// Whether the field is required, although it may be null.
    pub(super) must_be_there: bool,
}

impl SerdeAttributes {
    pub(super) fn of(field: &syn::Field) -> Self {
        let mut attributes = Self::default();
        for attribute in field
            .attrs
            .iter()
            .filter(|attribute| attribute.path().is_ident("serde"))
        {
            // Other arguments, such as `default`, are ignored.
            let _ = attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("flatten") {
                    attributes.flatten = true;
                } else if let Ok(value) = meta.value() {
                    let literal: syn::LitStr = value.parse()?;
                    if meta.path.is_ident("rename") {
                        attributes.rename = Some(literal.value());
                    }
                    attributes.skips |= meta.path.is_ident("skip_serializing_if");
                    attributes.must_be_there |= meta.path.is_ident("deserialize_with");
                }
                Ok(())
            });
        }
        attributes
    }
}

/// Returns whether the last segment of a type is `name`.
pub(super) fn is_named(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}

/// Returns the last type argument of `ty` if it is the generic type `name`.
pub(super) fn argument_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else {
        return None;
    };
    let segment = path.path.segments.last()?;
    if segment.ident != name {
        return None;
    }
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    match arguments.args.last()? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}
