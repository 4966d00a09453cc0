//! Generates the types of webhooks from `openapi/webhooks/`.
//!
//! OpenAPI 3.0 has no place for webhooks, so they are a document of their own. It has events
//! and schemas; a schema may refer to those of `velt.yaml`.

mod check;
mod document;
mod events;
mod examples;
#[cfg(test)]
mod tests;
mod types;

use std::path::PathBuf;

pub(crate) use self::document::{DIRECTORY, Webhooks, load, read_directory};
use crate::{artifacts::Artifact, document::Bundle, rust};

/// The directory of the generated code.
const GENERATED: &str = "crates/velt-webhooks/src/generated";

/// Returns every generated file of the crate `velt-webhooks`.
pub(crate) fn generate(webhooks: &Webhooks, bundle: &Bundle) -> anyhow::Result<Vec<Artifact>> {
    let examples = examples::bodies(webhooks);
    let mut sources = [
        ("mod.rs", module()?),
        ("types.rs", types::generate(webhooks, bundle)?),
        ("events.rs", events::generate(webhooks)?),
        ("examples.rs", examples::generate(&examples)?),
    ];
    rust::format_together(sources.iter_mut().map(|(_, text)| text).collect())?;
    let sources = sources.into_iter().map(|(name, text)| artifact(name, text));
    let examples = examples.iter().map(|example| {
        // Printing a JSON value cannot fail.
        artifact(&example.file(), format!("{:#}\n", example.body))
    });
    Ok(sources.chain(examples).collect())
}

fn artifact(name: &str, text: String) -> Artifact {
    Artifact {
        path: PathBuf::from(format!("{GENERATED}/{name}")),
        text,
    }
}

fn module() -> anyhow::Result<String> {
    rust::file(quote::quote! {
        //! The code of this crate that is made from the document.

        pub(crate) mod events;
        pub(crate) mod examples;
        pub mod types;
    })
}
