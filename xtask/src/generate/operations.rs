//! Generates the table of operations that the transport reads.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::{
    document::{Auth, Bundle, List, Operation, PAGE_TOKENS, ResponseKind, Retry},
    rust,
};

pub(super) fn generate(bundle: &Bundle, operations: &[Operation]) -> anyhow::Result<String> {
    let mut operations: Vec<&Operation> = operations.iter().collect();
    // The table is searched by binary search.
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let rows = operations.iter().map(|operation| {
        let Operation {
            id,
            version,
            resource,
            path,
            summary,
            ..
        } = operation;
        let method = operation.command();
        let auth = match operation.auth {
            Auth::ApiKey => quote!(Auth::ApiKey),
            Auth::Workspace => quote!(Auth::Workspace),
            Auth::None => quote!(Auth::None),
        };
        let retry = match operation.retry {
            Retry::Read => quote!(RetrySafety::Read),
            Retry::Replace => quote!(RetrySafety::Replace),
            Retry::Create => quote!(RetrySafety::Create),
            Retry::Keyed => quote!(RetrySafety::Keyed),
        };
        let Operation {
            in_data,
            undocumented,
            unsafe_with,
            ..
        } = operation;
        let paging = paging(operation);
        let per_item = matches!(operation.response, ResponseKind::PerItem(_));
        let response = form(bundle, operation);
        let items = match &operation.items {
            Some(path) => quote!(Some(#path)),
            None => quote!(None),
        };
        let list = match &operation.list {
            Some(List { path, id, max }) => {
                let id = match id {
                    Some(id) => quote!(Some(#id)),
                    None => quote!(None),
                };
                let max = match max {
                    Some(max) => {
                        let max = Literal::u64_unsuffixed(*max);
                        quote!(Some(#max))
                    }
                    None => quote!(None),
                };
                quote!(Some(ItemList { path: &[#(#path),*], id: #id, max: #max }))
            }
            None => quote!(None),
        };
        let one_outcome = has_one_outcome(bundle, operation);
        let constant = constant(operation);
        quote! {
            pub static #constant: Operation = Operation {
                id: #id,
                version: #version,
                resource: #resource,
                method: #method,
                path: #path,
                summary: #summary,
                auth: #auth,
                retry: #retry,
                unsafe_with: &[#(#unsafe_with),*],
                per_item: #per_item,
                paging: #paging,
                response: ResponseForm::#response,
                one_outcome: #one_outcome,
                items: #items,
                list: #list,
                in_data: #in_data,
                undocumented: #undocumented,
            };
        }
    });
    let constants = operations.iter().copied().map(constant);
    rust::file(quote! {
        //! Every operation that the document describes.

        use crate::{Auth, ItemList, Operation, Paging, ResponseForm, RetrySafety};

        #(#rows)*

        /// Every operation, ordered by ID.
        pub(crate) static OPERATIONS: &[&Operation] = &[#(&#constants),*];
    })
}

/// Returns where the tokens and items of an operation are, as paths below `result`.
fn paging(operation: &Operation) -> TokenStream {
    let Some(paging) = &operation.paging else {
        return quote!(None);
    };
    let token = &paging.token;
    let Some(cursor) = &paging.cursor else {
        let tokens = PAGE_TOKENS;
        return quote! {
            Some(Paging { token: #token, next: &[#(#tokens),*], items: "data", more: None })
        };
    };
    let is_in_data = matches!(operation.response, ResponseKind::Response(_));
    let path = |field: &str| {
        if is_in_data {
            format!("data.{field}")
        } else {
            field.to_owned()
        }
    };
    let (next, items) = (path(&cursor.next), path(&cursor.items));
    let more = match &cursor.flag {
        Some((field, value)) => {
            let field = path(field);
            quote!(Some((#field, #value)))
        }
        None => quote!(None),
    };
    quote!(Some(Paging { token: #token, next: &[#next], items: #items, more: #more }))
}

/// Returns the name of the static that contains an operation.
pub(super) fn constant(operation: &Operation) -> Ident {
    format_ident!("{}", operation.id.to_uppercase())
}

/// Returns the `ResponseForm` of an operation, which says how its response is wrapped.
fn form(bundle: &Bundle, operation: &Operation) -> Ident {
    let form = match &operation.response {
        _ if !operation.in_result => "Body",
        ResponseKind::Value(rust) if rust.starts_with("::std::option::Option") => "OptionalResult",
        ResponseKind::Value(rust) if is_envelope(bundle, rust) => "Envelope",
        ResponseKind::Value(_) => "Result",
        ResponseKind::PerItem(_) | ResponseKind::Response(_) | ResponseKind::Page(_) => "Envelope",
    };
    format_ident!("{form}")
}

/// Returns whether a component is the usual envelope: without data, or with fields of its
/// own.
fn is_envelope(bundle: &Bundle, rust: &str) -> bool {
    if rust == "types::Success" {
        return true;
    }
    let properties = rust
        .strip_prefix("types::")
        .and_then(|component| bundle.schema(component)?.get("properties"));
    ["status", "message", "data"]
        .iter()
        .all(|name| properties.is_some_and(|properties| properties.get(name).is_some()))
}

/// Returns whether a response reports a single outcome for the whole call.
fn has_one_outcome(bundle: &Bundle, operation: &Operation) -> bool {
    let (ResponseKind::Value(rust) | ResponseKind::Response(rust)) = &operation.response else {
        return false;
    };
    let schema = rust
        .strip_prefix("types::")
        .and_then(|component| bundle.schema(component));
    let required = schema.and_then(|schema| schema.get("required")?.as_array());
    required.is_some_and(|names| names.iter().any(|name| name == "success"))
}
