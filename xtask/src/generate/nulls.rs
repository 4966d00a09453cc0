//! Makes the types of answers read null where the document promises a value.

use std::collections::BTreeSet;

use serde_json::Value;
use syn::{Field, Item, Type};

use crate::document::{Bundle, Operation, component_name, escape};

/// Has the required fields of every struct that an answer is made of read null as the
/// empty value of their type. Optional ones do so anyway.
///
/// Not those that are structs themselves, and not the items of lists: each function of
/// its own makes the types take longer to compile, and a null there was never seen.
pub(super) fn tolerate(bundle: &Bundle, operations: &[Operation], types: &mut syn::File) {
    let answered = answered(bundle, operations);
    for item in &mut types.items {
        if let Item::Struct(item) = item
            && answered.contains(&item.ident.to_string())
        {
            item.fields.iter_mut().for_each(tolerate_in);
        }
    }
}

/// The names of all components that answers refer to, through others as well.
fn answered(bundle: &Bundle, operations: &[Operation]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for operation in operations {
        let answer = format!("/paths/{}/post/responses/200", escape(&operation.path));
        if let Some(answer) = bundle.value.pointer(&answer) {
            collect(bundle, answer, &mut found);
        }
    }
    found
}

fn collect(bundle: &Bundle, value: &Value, found: &mut BTreeSet<String>) {
    if let Some(name) = component_name(value) {
        if found.insert(name.to_owned())
            && let Some(schema) = bundle.schema(name)
        {
            collect(bundle, schema, found);
        }
        return;
    }
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(key, _)| !key.starts_with("example"))
            .for_each(|(_, value)| collect(bundle, value, found)),
        Value::Array(items) => items.iter().for_each(|item| collect(bundle, item, found)),
        _ => {}
    }
}

fn tolerate_in(field: &mut Field) {
    let is_flattened = field.attrs.iter().any(|attribute| {
        matches!(&attribute.meta, syn::Meta::List(list)
            if list.path.is_ident("serde") && list.tokens.to_string().contains("flatten"))
    });
    if has_empty_value(&field.ty) && !is_flattened {
        field.attrs.push(syn::parse_quote! {
            #[serde(deserialize_with = "crate::lenient::null_as_default")]
        });
    }
}

/// Whether the type has a value that stands for nothing.
fn has_empty_value(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let last = path.path.segments.last().map(|last| last.ident.to_string());
    matches!(
        last.as_deref(),
        Some("String" | "i64" | "f64" | "bool" | "Vec" | "BTreeMap" | "Map")
    )
}
