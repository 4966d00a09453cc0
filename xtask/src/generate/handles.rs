//! The handles that users reach the operations through: `v1().user_groups()`.

use std::collections::BTreeMap;

use heck::ToPascalCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::{client::Structs, request_example};
use crate::{
    document::{AnswerKind, Auth, Bundle, Operation, Retry, members},
    rust,
};

/// One file for each version and resource, and a `mod.rs` for each directory.
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
        let docs = format!(" Gives access to the {version} operations.");
        quote! {
            #[doc = #docs]
            pub fn #name(&self) -> #name::#handle<'_> {
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
    let handle = rust::pascal(version);
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
                quote! {
                    #docs
                    pub fn #module(&self) -> #handle<'c> {
                        #handle::new(self.client)
                    }
                }
            });
    let title = format!(" The {version} operations, by resource.");
    let docs = format!(" Access to the {version} operations; [`Client::{version}`] gives it.");
    rust::file(quote! {
        #![doc = #title]

        #(mod #modules;)*

        #(pub use self::#modules::#handles;)*
        use crate::Client;

        #[doc = #docs]
        #[derive(Debug, Clone, Copy)]
        pub struct #handle<'c> {
            client: &'c Client,
        }

        impl<'c> #handle<'c> {
            pub(crate) fn new(client: &'c Client) -> Self {
                Self { client }
            }

            #(#methods)*
        }
    })
}

fn resource_file(
    bundle: &Bundle,
    version: &str,
    resource: &str,
    operations: &[&Operation],
    structs: &Structs,
) -> anyhow::Result<String> {
    let handle = rust::pascal(resource);
    let module = rust::snake(resource);
    let methods = operations
        .iter()
        .map(|operation| method(bundle, operation, structs));
    let title = format!(" The {version} operations on `{resource}`.");
    let docs = rust::docs(&rust::wrap(&tag_description(bundle, resource), 80));
    let place = format!(" [`Client::{version}`]`().{module}()` gives this handle.");

    let mut imports = vec!["Client", "call::Call"];
    if operations
        .iter()
        .any(|operation| matches!(operation.answer, AnswerKind::PerItem(_)))
    {
        imports.push("PerItem");
    }
    if operations
        .iter()
        .any(|operation| matches!(operation.answer, AnswerKind::Answer(_)))
    {
        imports.push("Answer");
    }
    let imports: TokenStream = imports.join(", ").parse().expect("these are paths");
    rust::file(quote! {
        #![doc = #title]

        use crate::{#imports, types};

        #docs
        ///
        #[doc = #place]
        #[derive(Debug, Clone, Copy)]
        pub struct #handle<'c> {
            client: &'c Client,
        }

        impl<'c> #handle<'c> {
            pub(crate) fn new(client: &'c Client) -> Self {
                Self { client }
            }

            #(#methods)*
        }
    })
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
    let answer: TokenStream = operation
        .answer
        .rust("")
        .parse()
        .expect("answers are paths");
    let id = &operation.id;
    let generated = rust::snake(id);
    let docs = rust::docs(&documentation(bundle, operation, structs));
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    quote! {
        #docs
        #deprecated
        pub fn #name(&self, request: types::#request) -> Call<types::#request, #answer> {
            Call::new(self.client, #id, request, |client, body| {
                Box::pin(client.#generated(body))
            })
        }
    }
}

/// The whole doc comment of a method.
fn documentation(bundle: &Bundle, operation: &Operation, structs: &Structs) -> String {
    let mut sections = vec![operation.summary.clone()];
    sections.extend(
        operation
            .description
            .as_ref()
            .map(|text| rust::wrap(text, 80)),
    );

    sections.push(example(bundle, operation, structs));

    let retry = match operation.retry {
        Retry::Read => "It only reads: safe to repeat.",
        Retry::Replace => "Safe to repeat: the same request leads to the same state.",
        Retry::Create => {
            "Not safe to repeat: a request that was received may have taken effect even if it failed."
        }
        Retry::Keyed => "Safe to repeat with an idempotency key.",
    };
    let auth = match operation.auth {
        Auth::ApiKey => "Needs an API key and its auth token.",
        Auth::Workspace => "Needs the workspace's id and auth token.",
        Auth::None => "Sends no credentials.",
    };
    let page = match &operation.docs {
        Some(url) => format!(" ([Velt's page]({url}))"),
        None => String::new(),
    };
    sections.push(format!("`POST {}`{page}. {auth}\n{retry}", operation.path));

    let fields = fields(bundle, &operation.request);
    if !fields.is_empty() {
        sections.push(format!("# Fields\n\n{fields}"));
    }

    let mut errors = "Fails as every call does, see [`Error`](crate::Error).".to_owned();
    if matches!(operation.answer, AnswerKind::PerItem(_)) {
        errors.push_str(
            " An answer can hold items that failed and is no error then: see \
             [`failed`](PerItem::failed) and [`into_result`](PerItem::into_result).",
        );
    }
    sections.push(format!("# Errors\n\n{}", rust::wrap(&errors, 80)));
    sections.join("\n\n")
}

fn example(bundle: &Bundle, operation: &Operation, structs: &Structs) -> String {
    let Operation {
        version,
        method,
        request,
        ..
    } = operation;
    let resource = rust::snake(&operation.resource);
    let (setup, value) = match request_example::expression(bundle, operation, structs) {
        Some(code) => (String::new(), code),
        None => {
            let data = operation
                .request_examples
                .first()
                .and_then(|example| example.get("data"));
            let json =
                serde_json::to_string_pretty(data.unwrap_or(&Value::Null)).unwrap_or_default();
            let setup = format!(
                "let request: {request} = serde_json::from_value(serde_json::json!({json}))?;\n"
            );
            (setup, "request".to_owned())
        }
    };
    let usage = match operation.answer {
        AnswerKind::PerItem(_) => {
            "for (id, item) in answer.failed() {\n    println!(\"{id}: {}\", item.message());\n}"
        }
        AnswerKind::Answer(_) => "println!(\"{}\", answer.message);",
        AnswerKind::Component(_) => "println!(\"{answer:?}\");",
    };
    let import = request.to_pascal_case();
    format!(
        "```no_run\n# async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {{\n\
         use velt::types::{import};\n\n\
         {setup}let answer = velt\n    .{version}()\n    .{resource}()\n    .{method}({value})\n    .await?;\n\
         {usage}\n# Ok(())\n# }}\n```"
    )
}

/// A list of the fields of a request, required ones first.
fn fields(bundle: &Bundle, component: &str) -> String {
    let Some(schema) = bundle.schema(component) else {
        return String::new();
    };
    let required = super::requests::required(schema);
    let line = |name: &str, need: &str| {
        let property = schema
            .get("properties")
            .and_then(|properties| properties.get(name));
        let property = property.map(|property| bundle.resolve(property));
        let text = property
            .and_then(|property| property.get("description")?.as_str())
            .unwrap_or_default();
        let limits = property.map(limits).unwrap_or_default();
        rust::wrap(&format!("- `{name}` ({need}{limits}): {text}"), 80).replace('\n', "\n  ")
    };
    let first = required.iter().map(|name| line(name, "required"));
    let rest = members(schema.get("properties"))
        .filter(|(name, _)| !required.contains(name))
        .map(|(name, _)| line(name, "optional"));
    first.chain(rest).collect::<Vec<_>>().join("\n")
}

/// The limits of a property, as words after a comma.
fn limits(property: &Value) -> String {
    let phrases = [
        ("minItems", "at least", " item"),
        ("maxItems", "at most", " item"),
        ("minLength", "at least", " character"),
        ("maxLength", "at most", " character"),
        ("minimum", "from", ""),
        ("maximum", "up to", ""),
        ("default", "by default", ""),
    ];
    let mut text = String::new();
    for (key, before, unit) in phrases {
        if let Some(value) = property.get(key) {
            let plural = if unit.is_empty() || *value == 1 {
                ""
            } else {
                "s"
            };
            text.push_str(&format!(", {before} {value}{unit}{plural}"));
        }
    }
    text
}
