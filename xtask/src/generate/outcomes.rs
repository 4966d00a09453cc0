//! Generates the methods that all per-item outcomes have.

use std::collections::BTreeSet;

use quote::quote;

use super::layout::Piece;
use crate::{
    document::{Bundle, Operation, ResponseKind},
    rust,
};

pub(super) fn generate(bundle: &Bundle, operations: &[Operation]) -> Vec<Piece> {
    let names: BTreeSet<&str> = operations
        .iter()
        .filter_map(|operation| match &operation.response {
            ResponseKind::PerItem(item) => Some(item.as_str()),
            _ => None,
        })
        .collect();
    let impls = names.into_iter().map(|name| {
        let schema = bundle.schema(name);
        let required = |field: &str| {
            schema
                .and_then(|schema| schema.get("required")?.as_array())
                .is_some_and(|required| required.iter().any(|name| name == field))
        };
        let has_message =
            schema.is_some_and(|schema| schema.pointer("/properties/message").is_some());
        let success = if required("success") {
            quote!(self.success)
        } else {
            quote!(self.success.unwrap_or_default())
        };
        let message = match (has_message, required("message")) {
            (true, true) => quote!(&self.message),
            (true, false) => quote!(self.message.as_deref().unwrap_or_default()),
            (false, _) => quote!(""),
        };
        let name = rust::pascal(name);
        let code = quote! {
            impl #name {
                /// Returns whether the call took effect for this item.
                pub fn is_success(&self) -> bool {
                    #success
                }

                /// Returns Velt's message for this item; empty if there is none.
                pub fn message(&self) -> &str {
                    #message
                }
            }

            impl ItemOutcome for #name {
                fn is_success(&self) -> bool {
                    Self::is_success(self)
                }

                fn message(&self) -> &str {
                    Self::message(self)
                }
            }
        };
        Piece {
            name: name.to_string(),
            code,
        }
    });
    impls.collect()
}
