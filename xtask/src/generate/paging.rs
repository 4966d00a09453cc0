//! Requests that ask for a page.

use std::collections::BTreeMap;

use quote::quote;

use crate::{document::Operation, rust};

pub(super) fn generate(operations: &[Operation]) -> anyhow::Result<String> {
    let requests: BTreeMap<&str, &str> = operations
        .iter()
        .filter_map(|operation| {
            Some((operation.request.as_str(), operation.page_token.as_deref()?))
        })
        .collect();
    let impls = requests.into_iter().map(|(request, token)| {
        let request = rust::pascal(request);
        let field = rust::snake(token);
        quote! {
            impl PagedRequest for #request {
                fn set_page_token(&mut self, token: ::std::string::String) {
                    self.#field = Some(token);
                }
            }
        }
    });
    rust::file(quote! {
        //! How requests ask for the next page.

        use crate::{PagedRequest, types::*};

        #(#impls)*
    })
}
