//! The generators: each a function from the document to text.

mod client;
mod commands;
mod conformance;
mod documentation;
mod enums;
mod handles;
mod lower;
mod models;
mod operations;
mod outcomes;
mod paging;
mod request_example;
mod requests;
mod sandbox;

#[cfg(test)]
mod tests;

use std::path::PathBuf;

use anyhow::anyhow;
use quote::quote;

use crate::{
    artifacts::Artifact,
    document::{Bundle, operations as read_operations},
    rust,
};

/// Every generated file of the workspace.
pub(crate) fn all(bundle: &Bundle) -> anyhow::Result<Vec<Artifact>> {
    let operations = read_operations(bundle).map_err(|problems| {
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow!(problems.join("\n"))
    })?;
    let client = client::generate(bundle, &operations)?;
    let mut artifacts = vec![
        artifact("crates/velt-client/src/generated/mod.rs", client_module()?),
        artifact("crates/velt-client/src/generated/client.rs", client.client),
        artifact("crates/velt-types/src/generated/mod.rs", types_module()?),
        artifact("crates/velt-types/src/generated/types.rs", client.types),
        artifact("crates/velt-types/src/generated/models.rs", client.models),
        artifact(
            "crates/velt-types/src/generated/enums.rs",
            enums::generate(bundle)?,
        ),
        artifact(
            "crates/velt-types/src/generated/outcomes.rs",
            outcomes::generate(bundle, &operations)?,
        ),
        artifact(
            "crates/velt-client/src/generated/operations.rs",
            operations::generate(bundle, &operations)?,
        ),
        artifact("crates/velt-cli/src/generated/mod.rs", command_module()?),
        artifact(
            "crates/velt-cli/src/generated/commands.rs",
            commands::generate(bundle, &operations)?,
        ),
        artifact(
            "crates/velt-sandbox/src/generated/operations.json",
            sandbox::generate(bundle, &operations)?,
        ),
    ];
    artifacts.push(artifact(
        "crates/velt-types/src/generated/paging.rs",
        paging::generate(bundle, &operations, &client.structs)?,
    ));
    artifacts.extend([
        artifact("tests/conform/src/generated/mod.rs", test_module()?),
        artifact(
            "tests/conform/src/generated/types.rs",
            conformance::types(&operations)?,
        ),
        artifact(
            "tests/conform/src/generated/answers.json",
            conformance::answers(bundle, &operations)?,
        ),
        artifact(
            "tests/conform/src/generated/examples.json",
            conformance::examples(bundle, &operations)?,
        ),
    ]);
    let requests = requests::generate(bundle, &operations, &client.structs)?;
    let handles = handles::generate(bundle, &operations, &client.structs)?;
    artifacts.extend(requests.into_iter().map(|(path, text)| {
        artifact(
            &format!("crates/velt-types/src/generated/requests/{path}"),
            text,
        )
    }));
    artifacts.extend(
        handles
            .into_iter()
            .map(|(path, text)| artifact(&format!("crates/velt/src/generated/{path}"), text)),
    );
    Ok(artifacts)
}

fn artifact(path: &str, text: String) -> Artifact {
    Artifact {
        path: PathBuf::from(path),
        text,
    }
}

/// The root of velt-client's generated code.
fn client_module() -> anyhow::Result<String> {
    rust::file(quote! {
        //! The code of this crate that is made from the document.

        pub mod client;
        pub mod operations;
    })
}

/// The root of velt-types' generated code.
fn types_module() -> anyhow::Result<String> {
    rust::file(quote! {
        //! The code of this crate that is made from the document.

        pub mod enums;
        mod models;
        mod outcomes;
        mod paging;
        mod requests;
        pub mod types;
    })
}

/// The root of velt-cli's generated code.
fn command_module() -> anyhow::Result<String> {
    rust::file(quote! {
        //! The code of this crate that is made from the document.

        pub(crate) mod commands;
    })
}

/// The root of the generated code of the tests.
fn test_module() -> anyhow::Result<String> {
    rust::file(quote! {
        //! The code of this crate that is made from the document.

        pub(crate) mod types;
    })
}
