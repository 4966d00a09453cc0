//! The table of operations that the transport reads.

use quote::quote;

use crate::{
    document::{AnswerKind, Auth, Operation, Retry},
    rust,
};

pub(super) fn generate(operations: &[Operation]) -> anyhow::Result<String> {
    let mut operations: Vec<&Operation> = operations.iter().collect();
    // Looked up by binary search.
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
            ..
        } = operation;
        let paged = operation.paging.is_some();
        let per_item = matches!(operation.answer, AnswerKind::PerItem(_));
        let plain_answer = matches!(operation.answer, AnswerKind::Value(_));
        quote! {
            Operation {
                id: #id,
                version: #version,
                resource: #resource,
                method: #method,
                path: #path,
                summary: #summary,
                auth: #auth,
                retry: #retry,
                per_item: #per_item,
                paged: #paged,
                plain_answer: #plain_answer,
                in_data: #in_data,
                undocumented: #undocumented,
            },
        }
    });
    rust::file(quote! {
        //! Every operation that the document describes.

        use crate::{Auth, Operation, RetrySafety};

        /// Every operation, ordered by id.
        pub(crate) static OPERATIONS: &[Operation] = &[#(#rows)*];
    })
}
