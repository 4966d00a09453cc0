//! Generates the input of the conformance check: the types of each operation, and the
//! examples of the document as traffic.

use anyhow::Context;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Value, json};

use crate::{
    document::{Bundle, Operation, definitions, examples as examples_of, json_schema, media},
    rust,
};

/// Generates a row per operation, which reads and writes its bodies by their types.
pub(super) fn types(operations: &[Operation]) -> anyhow::Result<String> {
    let rows = operations.iter().map(|operation| {
        let path = &operation.path;
        let request = rust::pascal(&operation.request);
        let request = if operation.in_data {
            quote!(Envelope<types::#request>)
        } else {
            quote!(types::#request)
        };
        let response: TokenStream = operation
            .response
            .rust("")
            .parse()
            .expect("responses are paths");
        let success = if operation.in_result {
            quote!(Reply<#response>)
        } else {
            response
        };
        quote! {
            Types {
                path: #path,
                request: request::<#request>,
                success: response::<#success>,
                failure: response::<types::Failure>,
            },
        }
    });
    rust::file(quote! {
        //! The types of each operation's bodies.

        use velt_types::*;

        use crate::types::{Types, request, response};

        /// Every operation, ordered by version, resource and method.
        pub(crate) static TYPES: &[Types] = &[#(#rows)*];
    })
}

/// Generates the schemas of all responses, for testing values that no example contains.
pub(super) fn responses(bundle: &Bundle, operations: &[Operation]) -> anyhow::Result<String> {
    let operations = operations.iter().map(|operation| {
        let schema = bundle.value.pointer(&operation.response_schema());
        json!({
            "path": operation.path,
            "response": schema.map(json_schema),
        })
    });
    let document = json!({
        "operations": operations.collect::<Vec<_>>(),
        "$defs": definitions(bundle),
    });
    let mut text = serde_json::to_string_pretty(&document).context("cannot write JSON")?;
    text.push('\n');
    Ok(text)
}

/// Generates all examples of the document, in the form of recorded traffic.
pub(super) fn examples(bundle: &Bundle, operations: &[Operation]) -> anyhow::Result<String> {
    let mut traffic: Vec<Value> = Vec::new();
    for operation in operations {
        let raw = bundle.value.pointer(&operation.pointer());
        let raw = raw.with_context(|| format!("{} is gone", operation.id))?;
        for (kind, below) in [
            ("request", "/requestBody"),
            ("success", "/responses/200"),
            ("failure", "/responses/4XX"),
        ] {
            let Some(media) = media(bundle, raw.pointer(below)) else {
                continue;
            };
            traffic.extend(examples_of(media).map(|(_, body)| {
                json!({ "operation": format!("POST {}", operation.path), "kind": kind, "body": body })
            }));
        }
    }
    let mut text = serde_json::to_string_pretty(&traffic).context("cannot write JSON")?;
    text.push('\n');
    Ok(text)
}
