//! Generates the handles that give access to the operations: `v1().user_groups()`.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::{documentation::documentation, operations::constant, structs::Structs};
use crate::{
    document::{Bundle, Operation, ResponseKind},
    rust,
};

/// Returns a file per version and resource, and a `mod.rs` per directory.
pub(super) fn generate(
    bundle: &Bundle,
    operations: &[Operation],
    structs: &Structs,
) -> anyhow::Result<Vec<(String, String)>> {
    let mut versions: BTreeMap<&str, BTreeMap<&str, Vec<&Operation>>> = BTreeMap::new();
    for operation in operations {
        versions
            .entry(&operation.version)
            .or_default()
            .entry(&operation.resource)
            .or_default()
            .push(operation);
    }

    let mut files = Vec::new();
    for (version, resources) in &versions {
        for (resource, operations) in resources {
            let text = resource_file(bundle, version, resource, operations, structs)?;
            files.push((format!("{version}/{}.rs", rust::snake(resource)), text));
        }
        files.push((
            format!("{version}/mod.rs"),
            version_file(bundle, version, resources)?,
        ));
    }

    let modules = versions.keys().map(|version| format_ident!("{version}"));
    let methods = versions.keys().map(|version| {
        let name = format_ident!("{version}");
        let handle = rust::pascal(version);
        let docs = format!(" Returns the {version} operations, by resource.");
        quote! {
            #[doc = #docs]
            pub fn #name(&self) -> #name::#handle {
                #name::#handle::new(self)
            }
        }
    });
    let module = rust::file(quote! {
        //! The operations, by version and resource.

        #(pub mod #modules;)*

        impl crate::Client {
            #(#methods)*
        }
    })?;
    files.push(("mod.rs".to_owned(), module));
    Ok(files)
}

fn version_file(
    bundle: &Bundle,
    version: &str,
    resources: &BTreeMap<&str, Vec<&Operation>>,
) -> anyhow::Result<String> {
    let modules: Vec<_> = resources
        .keys()
        .map(|resource| rust::snake(resource))
        .collect();
    let handles: Vec<_> = resources
        .keys()
        .map(|resource| rust::pascal(resource))
        .collect();
    let methods =
        resources
            .keys()
            .zip(&modules)
            .zip(&handles)
            .map(|((resource, module), handle)| {
                let docs = rust::docs(&rust::wrap(&tag_description(bundle, resource), 80));
                let requires =
                    format!(" Requires the feature `{resource}`, which is on by default.");
                quote! {
                    #docs
                    #[doc = ""]
                    #[doc = #requires]
                    #[cfg(feature = #resource)]
                    pub fn #module(&self) -> #handle {
                        #handle::new(&self.client)
                    }
                }
            });
    let features: Vec<_> = resources.keys().collect();
    let title = format!(" The {version} operations, by resource.");
    let docs = format!("The {version} operations, by resource, from [`Client::{version}`].");
    let handle = handle(&rust::pascal(version), &docs, methods);
    rust::file(quote! {
        #![doc = #title]

        #(#[cfg(feature = #features)] mod #modules;)*

        #(#[cfg(feature = #features)] pub use self::#modules::#handles;)*
        use crate::Client;

        #handle
    })
}

fn resource_file(
    bundle: &Bundle,
    version: &str,
    resource: &str,
    operations: &[&Operation],
    structs: &Structs,
) -> anyhow::Result<String> {
    let module = rust::snake(resource);
    let methods = operations
        .iter()
        .map(|operation| method(bundle, operation, structs));
    let title = format!(" The {version} operations on `{resource}`.");
    let docs = format!(
        "{}\n\nFrom [`Client::{version}`]`().{module}()`.",
        rust::wrap(&tag_description(bundle, resource), 80)
    );
    let handle = handle(&rust::pascal(resource), &docs, methods);

    let mut imports = vec!["Client", "call::Call"];
    type Kind = fn(&ResponseKind) -> bool;
    let kinds: [(&str, Kind); 3] = [
        ("Response", |response| {
            matches!(response, ResponseKind::Response(_))
        }),
        ("Page", |response| matches!(response, ResponseKind::Page(_))),
        ("PerItem", |response| {
            matches!(response, ResponseKind::PerItem(_))
        }),
    ];
    for (name, is_kind) in kinds {
        if operations
            .iter()
            .any(|operation| is_kind(&operation.response))
        {
            imports.push(name);
        }
    }
    let imports: TokenStream = imports.join(", ").parse().expect("these are paths");
    rust::file(quote! {
        #![doc = #title]

        use velt_client::table;

        use crate::{#imports, types};

        #handle
    })
}

/// Returns the code of a handle, which is a client with methods.
///
/// A handle owns its client, which is cheap to clone, so that it can be kept in a struct
/// and moved into a task.
fn handle(name: &Ident, docs: &str, methods: impl Iterator<Item = TokenStream>) -> TokenStream {
    let docs = rust::docs(docs);
    quote! {
        #docs
        #[derive(Debug, Clone)]
        pub struct #name {
            #[allow(dead_code, reason = "the features may leave nothing that uses it")]
            client: Client,
        }

        impl #name {
            pub(crate) fn new(client: &Client) -> Self {
                Self { client: client.clone() }
            }

            #(#methods)*
        }
    }
}

fn tag_description(bundle: &Bundle, tag: &str) -> String {
    let tags = bundle.value.get("tags").and_then(Value::as_array);
    let found = tags
        .into_iter()
        .flatten()
        .find(|value| value.get("name").is_some_and(|name| name == tag));
    found
        .and_then(|value| value.get("description")?.as_str())
        .unwrap_or_default()
        .to_owned()
}

fn method(bundle: &Bundle, operation: &Operation, structs: &Structs) -> TokenStream {
    let name = rust::snake(&operation.method);
    let request = rust::pascal(&operation.request);
    let response: TokenStream = operation
        .response
        .rust("")
        .parse()
        .expect("responses are paths");
    let constant = constant(operation);
    let docs = rust::docs(&documentation(bundle, operation, structs));
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let aliases = aliases(operation);
    quote! {
        #docs
        #(#[doc(alias = #aliases)])*
        #deprecated
        pub fn #name(&self, request: types::#request) -> Call<types::#request, #response> {
            Call::new(&self.client, &table::#constant, request)
        }
    }
}

/// Returns other terms by which the method can be found in the documentation.
///
/// They are Velt's path, with and without its version, and the title of Velt's page, as
/// its URL contains it.
fn aliases(operation: &Operation) -> Vec<String> {
    let path = operation.path.trim_start_matches('/');
    let mut aliases = vec![path.to_owned()];
    aliases.extend(path.split_once('/').map(|(_, rest)| rest.to_owned()));
    let page = operation
        .docs
        .as_deref()
        .and_then(|url| url.rsplit('/').next());
    aliases.extend(page.filter(|page| !page.contains('#')).map(str::to_owned));
    aliases.retain(|alias| *alias != operation.method);
    aliases.dedup();
    aliases
}
