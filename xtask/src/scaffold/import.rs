//! `cargo xtask import`, which writes the operations that somebody else describes.

use std::collections::HashMap;

use anyhow::bail;
use serde_json::Value;

use super::{
    adopt::Adopter,
    catalog::{Catalog, Known},
    draft::{Draft, Written},
    foreign::Foreign,
    foreign_operation::{ForeignOperation, operations},
    guess, names, pages,
    question::{question, rewrite},
    questions, request, response,
    skeleton::{Parts, path_item},
};
use crate::{
    document::{Bundle, File},
    lint::closest,
};

/// What was written, and what a person should know about it.
#[derive(Debug)]
pub(crate) struct Imported {
    pub(crate) written: Written,
    /// What was skipped or dropped, each with its place in the foreign file.
    pub(crate) notes: Vec<String>,
}

/// Writes the operations of a foreign document that this document lacks.
///
/// # Errors
///
/// If `text` cannot be read, or has none of the paths `only`.
pub(crate) fn import(
    files: &[File],
    bundle: &Bundle,
    name: &str,
    text: &str,
    only: &[String],
) -> anyhow::Result<Imported> {
    let foreign = pages::as_openapi(Foreign::parse(name, text)?)?;
    let mut notes = Vec::new();
    let found = operations(&foreign, &mut notes);
    for path in only {
        if !found.iter().any(|operation| operation.path == *path) {
            let known: Vec<&str> = found
                .iter()
                .map(|operation| operation.path.as_str())
                .collect();
            bail!(
                "{name} has no path {path}{}",
                closest(path, known.iter().copied())
            );
        }
    }
    if !only.is_empty() {
        // What is said about other paths is of no use here.
        notes.clear();
    }
    let mut import = Import {
        foreign: &foreign,
        catalog: Catalog::new(bundle),
        adopted: HashMap::new(),
        notes,
        written: Written::default(),
    };
    for operation in &found {
        if only.is_empty() || only.contains(&operation.path) {
            import.add(files, operation)?;
        }
    }
    let mut seen = Vec::new();
    for note in import.notes {
        if !seen.contains(&note) {
            seen.push(note);
        }
    }
    Ok(Imported {
        written: import.written,
        notes: seen,
    })
}

struct Import<'a> {
    foreign: &'a Foreign,
    catalog: Catalog,
    adopted: HashMap<String, String>,
    notes: Vec<String>,
    written: Written,
}

impl Import<'_> {
    fn add(&mut self, files: &[File], operation: &ForeignOperation) -> anyhow::Result<()> {
        let path = &operation.path;
        let skipped = |reason: String| format!("{}: {path} is skipped: {reason}", operation.place);
        if let Some(known) = self.catalog.at_path(path) {
            let reason = format!("`{}` in {} describes it", known.id, known.file.display());
            self.notes.push(skipped(reason));
            return Ok(());
        }
        let version = path.split('/').nth(1).unwrap_or_default();
        let guess = guess::operation(&self.catalog, path);
        let checked = names::check_path(path, version)
            .and_then(|()| names::check_resource(&guess.resource, &self.catalog.resources, true))
            .and_then(|()| names::check_method(&guess.method));
        if let Err(error) = checked {
            self.notes.push(skipped(error.to_string()));
            return Ok(());
        }
        let id = names::operation_id(version, &guess.resource, &guess.method);
        if let Some(known) = self.catalog.operations.iter().find(|known| known.id == id) {
            let reason = format!(
                "its operation ID would be `{id}`, which {} has; use `cargo xtask new` with \
                 another method",
                known.path
            );
            self.notes.push(skipped(reason));
            return Ok(());
        }
        let (draft, request) = self.draft(operation, id, &guess);
        self.catalog.operations.push(Known {
            id: draft.id.clone(),
            path: draft.path.clone(),
            resource: draft.resource.clone(),
            file: draft.file.clone(),
            request: Some(request),
        });
        self.written.add(files, &mut self.catalog, &draft)
    }

    /// Returns the operation, and the name of its request.
    fn draft(
        &mut self,
        operation: &ForeignOperation,
        id: String,
        guess: &guess::Guess,
    ) -> (Draft, String) {
        let path = &operation.path;
        let version = path.split('/').nth(1).unwrap_or_default();
        let file = self.catalog.file_for(version, &guess.resource, path);
        let request_name = names::request(&guess.resource, &guess.method);
        for failure in &operation.failures {
            if failure
                .pointer("/error/message")
                .is_none_or(|message| !message.is_string())
            {
                let place = &operation.place;
                self.notes.push(format!(
                    "{place}: an error response of {path} does not have the form of `Failure`: {failure}"
                ));
            }
        }
        let sibling = self.catalog.sibling_request(path).map(str::to_owned);
        let mut adopter = Adopter {
            foreign: self.foreign,
            catalog: &mut self.catalog,
            adopted: &mut self.adopted,
            notes: &mut self.notes,
            file: &file,
            version,
            in_response: false,
            components: Vec::new(),
        };
        let request = request::request(
            &mut adopter,
            &operation.request,
            std::slice::from_ref(&request_name),
            sibling.as_deref(),
        );
        adopter.in_response = true;
        let response = response::response(
            &mut adopter,
            &operation.response,
            &request_name,
            &guess.resource,
        );
        let components = adopter.components;

        let mut extensions = vec![("x-velt-retry", questions::retry(&guess.method))];
        if !request.side_effects.is_empty() {
            let asked = questions::unsafe_with(&request.side_effects);
            extensions.push(("x-velt-unsafe-with", asked));
        }
        if response.has_outcomes {
            extensions.push(("x-velt-items", questions::items(&request.lists)));
        }
        if response.has_token || response.has_cursor {
            let asked = questions::paging(&request.tokens, response.has_token);
            extensions.push(("x-velt-paging", asked));
        }
        let description = operation.description.as_deref();
        let parts = Parts {
            id: id.clone(),
            resource: guess.resource.clone(),
            summary: summary(operation, &id, guess),
            description: Some(rewrite(description, questions::DETAILS)),
            docs: match &operation.docs {
                Some(url) => Value::String(url.clone()),
                None => question(questions::DOCS),
            },
            deprecated: operation.deprecated,
            security: operation.security.clone(),
            extensions,
            request: request.body,
            response_description: rewrite(
                operation.response_description.as_deref(),
                questions::RESPONSE,
            ),
            response: response.body,
        };
        let draft = Draft {
            id,
            path: path.clone(),
            resource: guess.resource.clone(),
            file,
            path_item: path_item(parts),
            components,
        };
        (draft, request.component)
    }
}

/// Asks for the summary, and whether the names are right unless they follow from the path.
fn summary(operation: &ForeignOperation, id: &str, guess: &guess::Guess) -> Value {
    if guess.sure {
        return rewrite(operation.summary.as_deref(), questions::SUMMARY);
    }
    let text = operation.summary.as_deref().unwrap_or_default().trim();
    let text = if text.is_empty() {
        questions::SUMMARY.to_owned()
    } else {
        format!("Rewrite in your own words: {}.", text.trim_end_matches('.'))
    };
    question(format!(
        "Is `{id}` the right operation ID, with the resource `{}`? Then replace this text: {text}",
        guess.resource
    ))
}
