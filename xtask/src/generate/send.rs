//! How each operation is sent, as functions of one form.

use proc_macro2::TokenStream;
use quote::quote;

use crate::{document::Operation, rust};

pub(super) fn generate(operations: &[Operation]) -> anyhow::Result<String> {
    let functions = operations.iter().map(|operation| {
        let name = rust::snake(&operation.id);
        let request = rust::pascal(&operation.request);
        let answer: TokenStream = operation
            .answer
            .rust("")
            .parse()
            .expect("answers are paths");
        let body = if operation.in_data {
            quote!(body)
        } else {
            quote!(&body.data)
        };
        let call = quote!(client.#name(#body));
        let call = if operation.in_result {
            call
        } else {
            quote!(async move { #call.await.map(in_result) })
        };
        quote! {
            pub fn #name<'a>(
                client: &'a Client,
                body: &'a Envelope<types::#request>,
            ) -> Sent<'a, #answer> {
                Box::pin(#call)
            }
        }
    });
    rust::file(quote! {
        //! Each operation as a function that gives a boxed future.
        //!
        //! They stand here, and not in the crate that calls them, so that both crates
        //! compile at the same time.

        #[allow(unused_imports, reason = "which are needed is up to the document")]
        use crate::{Answer, Client, Envelope, Page, PerItem, send::{Sent, in_result}, types};

        #(#functions)*
    })
}
