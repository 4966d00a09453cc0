//! Generates open enums, with a variant per known value and one for all others.

use quote::quote;
use serde_json::Value;

use super::layout::Piece;
use crate::{document::Bundle, rust};

pub(super) fn generate(bundle: &Bundle) -> Vec<Piece> {
    let enums = bundle.components("schemas").filter_map(|(name, schema)| {
        let values = schema.get("enum")?.as_array()?;
        let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
        let variants: Vec<_> = values.iter().map(|value| rust::pascal(value)).collect();
        let variant_docs = values.iter().map(|value| {
            let description = schema
                .get("x-velt-enum-descriptions")
                .and_then(|all| all.get(value))
                .and_then(Value::as_str)
                .unwrap_or(value);
            rust::docs(&rust::wrap(description, 80))
        });
        let docs = schema
            .get("description")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let docs = rust::docs(&rust::wrap(docs, 80));
        let name = rust::pascal(name);
        let code = quote! {
            #docs
            #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_docs #variants,)*
                /// A value that this version does not know. Compare it by
                /// [`as_str`](Self::as_str): it may get a variant of its own.
                Other(::std::string::String),
            }

            crate::open_enum!(#name, #(#variants = #values),*);
        };
        Some(Piece {
            name: name.to_string(),
            code,
        })
    });
    enums.collect()
}
