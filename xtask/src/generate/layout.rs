//! Arranges the types in modules, one per resource, each behind a feature.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Item;

use super::resources::{Owners, SHARED, names};
use crate::{
    document::{Bundle, Operation},
    rust,
};

/// Code that belongs to a type.
pub(super) struct Piece {
    /// The name of the type in Rust.
    pub(super) name: String,
    pub(super) code: TokenStream,
}

/// All code for the types, by topic.
pub(super) struct TypePieces {
    pub(super) types: syn::File,
    pub(super) enums: Vec<Piece>,
    /// All other code, each part with its topic.
    pub(super) others: Vec<(Topic, Vec<Piece>)>,
}

/// A topic of code for the types, which becomes a module with docs and imports.
#[derive(Clone, Copy)]
pub(super) struct Topic {
    pub(super) module: &'static str,
    pub(super) docs: &'static str,
    pub(super) imports: fn() -> TokenStream,
}

/// Returns the files of the module `types`, with their paths relative to it.
pub(super) fn generate(
    bundle: &Bundle,
    operations: &[Operation],
    pieces: TypePieces,
) -> anyhow::Result<Vec<(String, String)>> {
    let owners = Owners::find(bundle, operations);
    let mut definitions: BTreeMap<&str, Vec<TokenStream>> = BTreeMap::new();
    let enums = pieces.enums.iter().map(|piece| {
        let code = piece.code.clone();
        (owners.of(&piece.name), code)
    });
    let types = pieces.types.items.iter().filter_map(|item| {
        let name = subject(&owners, item)?;
        Some((owners.of(&name), item.to_token_stream()))
    });
    for (owner, code) in types.chain(enums) {
        definitions.entry(owner).or_default().push(code);
    }

    let mut files = Vec::new();
    for (owner, definitions) in &definitions {
        let directory = rust::snake(owner);
        let mut modules = Vec::new();
        for (topic, pieces) in &pieces.others {
            let code: Vec<&TokenStream> = pieces
                .iter()
                .filter(|piece| owners.of(&piece.name) == *owner)
                .map(|piece| &piece.code)
                .collect();
            if code.is_empty() {
                continue;
            }
            let Topic {
                module,
                docs,
                imports,
            } = topic;
            let docs = rust::inner_docs(docs);
            let imports = imports();
            let text = rust::file(quote! {
                #docs

                #imports

                #(#code)*
            })?;
            files.push((format!("{directory}/{module}.rs"), text));
            modules.push(rust::snake(module));
        }
        let docs = rust::inner_docs(&if *owner == SHARED {
            "Types that several resources share.".to_owned()
        } else {
            format!("Types of the resource `{owner}`.\n\nRequires the feature `{owner}`.")
        });
        let text = rust::file(quote! {
            #docs

            #(mod #modules;)*

            use crate::types::*;

            #(#definitions)*
        })?;
        files.push((format!("{directory}/mod.rs"), text));
    }
    files.push(("mod.rs".to_owned(), root(operations)?));
    Ok(files)
}

fn root(operations: &[Operation]) -> anyhow::Result<String> {
    let names = names(operations);
    let modules: Vec<_> = names.iter().map(|name| rust::snake(name)).collect();
    let features: Vec<_> = names.iter().collect();
    let shared = rust::snake(SHARED);
    rust::file(quote! {
        //! The types of requests and responses.
        //!
        //! They are grouped by resource, each behind the feature of its name, and can be
        //! used by their own names as well: `types::user_groups::AddUsersToGroup` is
        //! `types::AddUsersToGroup`.
        //!
        //! # What Velt adds later
        //!
        //! Structs and enums are `#[non_exhaustive]`: a field or a value that Velt adds is no
        //! breaking change. Requests are built with `new` and setters, and their fields are
        //! public. Match on enums with a wildcard, and compare a value that has no variant
        //! by its text, which stays true when it gets one:
        //!
        //! ```
        //! use velt_types::types::ErrorCode;
        //!
        //! fn is_quota(code: &ErrorCode) -> bool {
        //!     match code {
        //!         ErrorCode::ResourceExhausted => true,
        //!         other => other.as_str() == "QUOTA_EXCEEDED",
        //!     }
        //! }
        //!
        //! assert!(is_quota(&ErrorCode::from("QUOTA_EXCEEDED")));
        //! ```
        //!
        //! ```compile_fail,E0004
        //! # use velt_types::types::ErrorCode;
        //! fn is_known(code: &ErrorCode) -> bool {
        //!     match code {
        //!         ErrorCode::NotFound => true,
        //!         ErrorCode::Other(_) => false,
        //!     }
        //! }
        //! ```
        //!
        //! ```compile_fail,E0639
        //! # use velt_types::types::OrganizationUserGroup;
        //! let group = OrganizationUserGroup { group_id: "engineering".into(), group_name: None };
        //! ```

        #(#[cfg(feature = #features)] pub mod #modules;)*
        pub mod #shared;

        #(#[cfg(feature = #features)] #[doc(no_inline)] pub use self::#modules::*;)*
        #[doc(no_inline)]
        pub use self::#shared::*;
    })
}

/// Returns the name of the type that an item defines or is implemented for.
fn subject(owners: &Owners, item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        Item::Impl(item) => {
            // `From<CommentsFound> for Vec<…>` belongs to the type that it converts.
            let mut named = Vec::new();
            identifiers(item.self_ty.to_token_stream(), &mut named);
            if let Some((_, path, _)) = &item.trait_ {
                identifiers(path.to_token_stream(), &mut named);
            }
            let is_whole =
                matches!(&*item.self_ty, syn::Type::Path(path) if path.path.get_ident().is_some());
            if !is_whole {
                named.reverse();
            }
            named.into_iter().find(|name| owners.knows(name))
        }
        // typify's own error types, which are unused: no conversion here can fail.
        _ => None,
    }
}

fn identifiers(tokens: TokenStream, found: &mut Vec<String>) {
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Ident(ident) => found.push(ident.to_string()),
            proc_macro2::TokenTree::Group(group) => identifiers(group.stream(), found),
            _ => {}
        }
    }
}
