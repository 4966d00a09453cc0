//! The generators, each of which is a function from the document to text.

mod client;
mod commands;
mod complete;
mod conformance;
mod documentation;
mod enums;
mod handles;
mod layout;
mod lower;
mod models;
mod operations;
mod outcomes;
mod outline;
mod paging;
mod parameters;
mod request_example;
mod requests;
mod resources;
mod sandbox;
mod structs;
mod type_docs;

#[cfg(test)]
mod tests;

use std::{
    fs, panic,
    path::{Path, PathBuf},
    thread,
};

use anyhow::{Context, anyhow};
use quote::quote;

use crate::{
    artifacts::Artifact,
    document::{Bundle, Operation, operations as read_operations},
    rust,
};
use layout::{Topic, TypePieces};
pub(crate) use resources::names as resource_names;

/// Returns the operations of a document that keeps every rule.
pub(crate) fn operations_of(bundle: &Bundle) -> anyhow::Result<Vec<Operation>> {
    read_operations(bundle).map_err(|problems| {
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow!(problems.join("\n"))
    })
}

/// Returns every generated file of the workspace.
pub(crate) fn all(bundle: &Bundle) -> anyhow::Result<Vec<Artifact>> {
    let operations = operations_of(bundle)?;
    // What needs no client is written while progenitor writes it.
    let (with_client, without) = thread::scope(|scope| {
        let without = scope.spawn(|| without_client(bundle, &operations));
        let with_client = with_client(bundle, &operations);
        let without = without.join();
        (
            with_client,
            without.unwrap_or_else(|panic| panic::resume_unwind(panic)),
        )
    });
    let mut artifacts = with_client?;
    artifacts.extend(without?);
    artifacts.sort_by(|a, b| a.path.cmp(&b.path));
    let is_rust = |artifact: &&mut Artifact| artifact.path.extension().is_some_and(|e| e == "rs");
    let sources = artifacts.iter_mut().filter(is_rust);
    rust::format_together(sources.map(|artifact| &mut artifact.text).collect())?;
    let outline = outline::outline(&artifacts);
    artifacts.push(artifact("docs/api.txt", outline));
    Ok(artifacts)
}

/// Returns the client, the types, and what is made from them.
fn with_client(bundle: &Bundle, operations: &[Operation]) -> anyhow::Result<Vec<Artifact>> {
    let client = client::generate(bundle, operations)?;
    let requests = requests::generate(bundle, operations, &client.structs)?;
    let pieces = TypePieces {
        types: client.types,
        enums: enums::generate(bundle),
        others: vec![
            (MODELS, client.models),
            (REQUESTS, requests),
            (OUTCOMES, outcomes::generate(bundle, operations)),
            (
                PAGING,
                paging::generate(bundle, operations, &client.structs)?,
            ),
        ],
    };
    let mut artifacts = vec![artifact(
        "crates/velt-client/src/generated/client.rs",
        client.client,
    )];
    let types = layout::generate(bundle, operations, pieces)?;
    let handles = handles::generate(bundle, operations, &client.structs)?;
    for (directory, files) in [
        ("crates/velt-types/src/generated/types", types),
        ("crates/velt/src/generated", handles),
    ] {
        let files = files.into_iter();
        artifacts.extend(files.map(|(path, text)| artifact(&format!("{directory}/{path}"), text)));
    }
    Ok(artifacts)
}

/// Returns what is made from the document alone.
fn without_client(bundle: &Bundle, operations: &[Operation]) -> anyhow::Result<Vec<Artifact>> {
    Ok(vec![
        artifact("crates/velt-client/src/generated/mod.rs", client_module()?),
        artifact(
            "crates/velt-client/src/generated/operations.rs",
            operations::generate(bundle, operations)?,
        ),
        artifact("crates/velt-types/src/generated/mod.rs", types_module()?),
        artifact("crates/velt-cli/src/generated/mod.rs", command_module()?),
        artifact(
            "crates/velt-cli/src/generated/commands.rs",
            commands::generate(bundle, operations)?,
        ),
        artifact(
            "crates/velt-sandbox/src/generated/operations.json",
            sandbox::generate(bundle, operations)?,
        ),
        artifact("tests/conform/src/generated/mod.rs", test_module()?),
        artifact(
            "tests/conform/src/generated/types.rs",
            conformance::types(operations)?,
        ),
        artifact(
            "tests/conform/src/generated/responses.json",
            conformance::responses(bundle, operations)?,
        ),
        artifact(
            "tests/conform/src/generated/examples.json",
            conformance::examples(bundle, operations)?,
        ),
    ])
}

/// The manifests with a feature per resource.
///
/// Each feature also turns on the feature of the same name in the listed crates.
const MANIFESTS: [(&str, &[&str]); 3] = [
    ("crates/velt-types/Cargo.toml", &[]),
    ("crates/velt-client/Cargo.toml", &["velt-types"]),
    ("crates/velt/Cargo.toml", &["velt-client"]),
];

/// Returns the manifests below `root`, with a feature for each resource of the document.
pub(crate) fn manifests(bundle: &Bundle, root: &Path) -> anyhow::Result<Vec<Artifact>> {
    let operations = operations_of(bundle)?;
    MANIFESTS
        .iter()
        .map(|(path, dependencies)| {
            let current = fs::read_to_string(root.join(path));
            let text = current
                .map_err(anyhow::Error::from)
                .and_then(|current| resources::manifest(&current, &operations, dependencies))
                .with_context(|| format!("cannot write the features of {path}"))?;
            Ok(artifact(path, text))
        })
        .collect()
}

const MODELS: Topic = Topic {
    module: "models",
    docs: "How types are read from JSON and written to it.",
    imports: || {
        quote! {
            use crate::{
                json::{
                    Fields, Node, Object, ObjectNode, Place, Shape, implement_model,
                    implement_serde, one_of,
                },
                types::*,
                Model,
            };
        }
    },
};

const REQUESTS: Topic = Topic {
    module: "requests",
    docs: "How requests are made: `new` takes what is required, and a setter for each\noptional field follows.",
    imports: || {
        quote!(
            use crate::types::*;
        )
    },
};

const OUTCOMES: Topic = Topic {
    module: "outcomes",
    docs: "Success and message of the outcomes that calls have for each item.",
    imports: || {
        quote!(
            use crate::{ItemOutcome, types::*};
        )
    },
};

const PAGING: Topic = Topic {
    module: "paging",
    docs: "How requests ask for the next page, and how responses name it.",
    imports: || {
        quote!(
            use crate::{
                InDocument, ListedData, PageOfItems, PagedResponse, PagedData, PagedRequest,
                types::*,
            };
        )
    },
};

fn artifact(path: &str, text: String) -> Artifact {
    Artifact {
        path: PathBuf::from(path),
        text,
    }
}

/// Returns the root module of velt-client's generated code.
fn client_module() -> anyhow::Result<String> {
    rust::file(quote! {
        //! The code of this crate that is made from the document.

        pub mod client;
        pub mod operations;
    })
}

/// Returns the root module of velt-types' generated code.
fn types_module() -> anyhow::Result<String> {
    rust::file(quote! {
        //! The code of this crate that is made from the document.

        pub mod types;
    })
}

/// Returns the root module of velt-cli's generated code.
fn command_module() -> anyhow::Result<String> {
    rust::file(quote! {
        //! The code of this crate that is made from the document.

        pub(crate) mod commands;
    })
}

/// Returns the root module of the generated code in the tests.
fn test_module() -> anyhow::Result<String> {
    rust::file(quote! {
        //! The code of this crate that is made from the document.

        pub(crate) mod types;
    })
}
