//! Generates the client from the document, with progenitor.

use std::{
    cell::Cell,
    panic::{self, AssertUnwindSafe},
    sync::Once,
};

use anyhow::{Context, anyhow, bail};
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle};
use quote::quote;
use serde_json::Value;
use syn::{Attribute, Item, Type, visit_mut::VisitMut};

use super::{
    complete,
    layout::Piece,
    lower::{Lowered, lower},
    models,
    structs::{self, Structs},
    type_docs,
};
use crate::{
    document::{Bundle, Operation, Problem},
    rust,
};

/// The output of progenitor: the client, and the types that it uses.
pub(super) struct GeneratedClient {
    pub(super) client: String,
    pub(super) types: syn::File,
    pub(super) models: Vec<Piece>,
    pub(super) structs: Structs,
}

pub(super) fn generate(
    bundle: &Bundle,
    operations: &[Operation],
) -> anyhow::Result<GeneratedClient> {
    let mut file = match progenitor_on(lower(bundle, operations)?) {
        Ok(file) => file,
        Err(error) => return Err(blame(bundle, operations, error)),
    };
    drop_careless_constructor(&mut file);
    send_in_one_place(&mut file, operations);
    LineDocs.visit_file_mut(&mut file);
    refine_fields(bundle, &mut file);
    let mut types = take_types(&mut file)?;
    let structs = structs::find(&types);
    complete::check(bundle, operations, &types, &structs)?;
    type_docs::complete(bundle, operations, &mut types);
    let models = models::replace_serde(bundle, operations, &mut types)?;
    Ok(GeneratedClient {
        client: rust::lay_out(&file),
        structs,
        models,
        types,
    })
}

/// Runs progenitor on a lowered document.
fn progenitor_on(lowered: Lowered) -> anyhow::Result<syn::File> {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_inner_type(quote!(crate::Context))
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("PartialEq");
    for (component, rust) in &lowered.replacements {
        settings.with_replacement(component, rust, std::iter::empty());
    }
    let tokens = quietly(|| Generator::new(&settings).generate_tokens(&lowered.document))?
        .context("progenitor refuses the document")?;
    syn::parse2(tokens).context("progenitor wrote something that is not Rust")
}

/// Finds the operation that progenitor cannot read, because it does not say which.
fn blame(bundle: &Bundle, operations: &[Operation], error: anyhow::Error) -> anyhow::Error {
    for operation in operations {
        let reason = lower(bundle, operations)
            .map(|mut lowered| {
                let paths = &mut lowered.document.paths.paths;
                paths.retain(|path, _| *path == operation.path);
                lowered
            })
            .and_then(progenitor_on);
        if let Err(reason) = reason {
            let location = bundle.location(&operation.pointer());
            let problem = Problem::new(location, "generator", format!("{reason:#}"));
            return problem.in_operation(operation.id.as_str()).into();
        }
    }
    error
}

/// Moves the types out of the client.
///
/// They become a separate crate, which needs no HTTP and compiles in parallel with the
/// dependencies that do.
fn take_types(file: &mut syn::File) -> anyhow::Result<syn::File> {
    for item in &mut file.items {
        if let Item::Mod(module) = item
            && module.ident == "types"
            && let Some((_, items)) = module.content.take()
        {
            *item = syn::parse_quote!(
                use crate::types;
            );
            return Ok(syn::File {
                shebang: None,
                attrs: vec![syn::parse_quote!(
                    #![doc = " The types of requests and responses."]
                )],
                items,
            });
        }
    }
    bail!("progenitor wrote no module `types`")
}

/// Runs `task`, and turns a panic into an error with the message of the panic.
fn quietly<T>(task: impl FnOnce() -> T) -> anyhow::Result<T> {
    thread_local!(static QUIET: Cell<bool> = const { Cell::new(false) });
    static HOOK: Once = Once::new();
    // The hook is set once per process and checks a flag per thread: tests run in
    // parallel, and a panic in another test must still be reported.
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !QUIET.get() {
                usual(info);
            }
        }));
    });
    QUIET.set(true);
    let outcome = panic::catch_unwind(AssertUnwindSafe(task));
    QUIET.set(false);
    outcome.map_err(|payload| {
        let said = payload
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| payload.downcast_ref::<&str>().copied())
            .unwrap_or("nothing");
        anyhow!("progenitor panicked: {said}")
    })
}

/// Removes `Client::new`.
///
/// Its HTTP client follows redirects, which would carry the credentials along, and it
/// panics if TLS cannot be set up.
fn drop_careless_constructor(file: &mut syn::File) {
    for item in &mut file.items {
        if let Item::Impl(block) = item {
            block.items.retain(
                |item| !matches!(item, syn::ImplItem::Fn(function) if function.sig.ident == "new"),
            );
        }
    }
}

/// Makes every method send through one function, using the table of operations.
///
/// The methods keep the name, the types and the docs that progenitor writes. The bodies
/// that it writes are 217 copies of the same state machine: they take up most of the
/// compile time of the crate, and they lose the status of a response that they cannot
/// read.
fn send_in_one_place(file: &mut syn::File, operations: &[Operation]) {
    file.items.retain(|item| match item {
        // Only the removed bodies use the hooks.
        Item::Impl(block) => !block.trait_.as_ref().is_some_and(|(_, path, _)| {
            path.segments
                .last()
                .is_some_and(|last| last.ident == "ClientHooks")
        }),
        _ => true,
    });
    for item in &mut file.items {
        let Item::Impl(block) = item else { continue };
        for item in &mut block.items {
            let syn::ImplItem::Fn(function) = item else {
                continue;
            };
            let Some(response) = response_of(&function.sig.output) else {
                continue;
            };
            let operation =
                quote::format_ident!("{}", function.sig.ident.to_string().to_uppercase());
            let known = operations
                .iter()
                .find(|known| function.sig.ident == known.id);
            if let Some(Operation { resource, .. }) = known {
                function
                    .attrs
                    .push(syn::parse_quote!(#[cfg(feature = #resource)]));
            }
            function.sig.asyncness = None;
            function.sig.output = syn::parse_quote!(-> crate::Sent<'a, #response>);
            function.block = syn::parse_quote!({ self.send(&operations::#operation, body) });
        }
    }
    let position = file
        .items
        .iter()
        .position(|item| matches!(item, Item::Use(_)));
    file.items.insert(
        position.unwrap_or_default(),
        syn::parse_quote!(
            use super::operations;
        ),
    );
}

/// Returns the `T` of `Result<ResponseValue<T>, …>`.
fn response_of(output: &syn::ReturnType) -> Option<&Type> {
    let syn::ReturnType::Type(_, output) = output else {
        return None;
    };
    let Type::Path(path) = output.as_ref() else {
        return None;
    };
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments
    else {
        return None;
    };
    match arguments.args.first()? {
        syn::GenericArgument::Type(value) => structs::argument_of(value, "ResponseValue"),
        _ => None,
    }
}

/// Changes the types of some fields to types that typify has no equivalent for.
///
/// A field that can be cleared gets a type with three states, and a credential gets a
/// type that `Debug` does not show.
fn refine_fields(bundle: &Bundle, file: &mut syn::File) {
    let types = file.items.iter_mut().filter_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => module.content.as_mut(),
        _ => None,
    });
    for item in types.flat_map(|(_, items)| items) {
        let Item::Struct(item) = item else { continue };
        let Some(schema) = bundle.schema(&item.ident.to_string()) else {
            continue;
        };
        for field in &mut item.fields {
            let wire = structs::wire_name(field);
            let property = schema
                .get("properties")
                .and_then(|properties| properties.get(&wire));
            if let Some(property) = property {
                refine_field(property, &wire, field);
            }
        }
    }
}

fn refine_field(property: &Value, wire: &str, field: &mut syn::Field) {
    let inner = structs::argument_of(&field.ty, "Option").cloned();
    let is_password = |schema: Option<&Value>| {
        schema
            .and_then(|schema| schema.get("format"))
            .is_some_and(|format| format == "password")
    };
    if is_password(property.get("additionalProperties")) && inner.is_some() {
        field.ty = syn::parse_quote! {
            ::std::option::Option<
                ::std::collections::BTreeMap<::std::string::String, crate::Secret>,
            >
        };
        return;
    }
    if is_password(Some(property)) {
        field.ty = match inner {
            Some(_) => syn::parse_quote!(::std::option::Option<crate::Secret>),
            None => syn::parse_quote!(crate::Secret),
        };
        return;
    }
    if property.get("x-velt-clearable") == Some(&Value::Bool(true))
        && let Some(inner) = inner
    {
        field.ty = syn::parse_quote!(crate::Patch<#inner>);
        field
            .attrs
            .retain(|attribute| !attribute.path().is_ident("serde"));
        field.attrs.push(syn::parse_quote! {
            #[serde(rename = #wire, default, skip_serializing_if = "crate::Patch::is_leave")]
        });
    }
}

/// Splits doc comments into one attribute per line.
///
/// A single block would be indented, and rustdoc renders indented text as code.
struct LineDocs;

impl VisitMut for LineDocs {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        let mut lines = Vec::with_capacity(attributes.len());
        for attribute in attributes.drain(..) {
            match doc_text(&attribute) {
                Some(text) => {
                    for line in text.trim().split('\n') {
                        let line = line.trim();
                        let line = if line.is_empty() {
                            String::new()
                        } else {
                            format!(" {line}")
                        };
                        lines.push(syn::parse_quote!(#[doc = #line]));
                    }
                }
                None => lines.push(attribute),
            }
        }
        *attributes = lines;
    }
}

fn doc_text(attribute: &Attribute) -> Option<String> {
    let meta = attribute.meta.require_name_value().ok()?;
    match &meta.value {
        syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) if meta.path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}
