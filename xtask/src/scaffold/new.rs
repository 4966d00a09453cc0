//! `cargo xtask new`, which writes the first version of an operation.

use anyhow::bail;
use serde_json::{Map, Value, json};

use super::{
    catalog::Catalog,
    draft::{Draft, Written},
    guess, names,
    question::question,
    questions,
    skeleton::{Body, Parts, envelope, path_item, reference, success_with},
};
use crate::document::{Bundle, File};

/// The operation to write, as given on the command line.
#[derive(Debug)]
pub(crate) struct Wanted<'a> {
    pub(crate) version: &'a str,
    pub(crate) resource: &'a str,
    pub(crate) method: &'a str,
    pub(crate) path: Option<&'a str>,
    /// Whether the resource is a new one, although its name is similar to another.
    pub(crate) new_resource: bool,
}

/// Writes a skeleton of an operation, in which each question is marked with `TODO:`.
///
/// # Errors
///
/// If a name breaks the conventions, or is that of something that exists.
pub(crate) fn new(files: &[File], bundle: &Bundle, wanted: &Wanted<'_>) -> anyhow::Result<Written> {
    let mut catalog = Catalog::new(bundle);
    let (version, resource, method) = (wanted.version, wanted.resource, wanted.method);
    names::check_version(version)?;
    names::check_resource(resource, &catalog.resources, wanted.new_resource)?;
    names::check_method(method)?;
    let path = match wanted.path {
        Some(path) => path.to_owned(),
        None => guess::path(&catalog, version, resource, method),
    };
    names::check_path(&path, version)?;

    let id = names::operation_id(version, resource, method);
    if let Some(known) = catalog.operations.iter().find(|known| known.id == id) {
        bail!(
            "the operation `{id}` exists already, in {} at {}: choose another method",
            known.file.display(),
            known.path
        );
    }
    if let Some(known) = catalog.at_path(&path) {
        bail!(
            "the path {path} exists already: it is `{}` in {}",
            known.id,
            known.file.display()
        );
    }
    let request = names::request(resource, method);
    let suffixed = format!("{request}{}", version.to_uppercase());
    let request = match (
        catalog.component(&request),
        catalog.has_component(&suffixed),
    ) {
        (None, _) => request,
        (Some(_), false) => suffixed,
        (Some(known), true) => bail!(
            "the components `{request}` (in {}) and `{suffixed}` exist already: choose another \
             method",
            known.file.display()
        ),
    };

    let file = catalog.file_for(version, resource, &path);
    let description = question(match wanted.path {
        Some(_) => questions::DETAILS.to_owned(),
        None => format!(
            "Is {path} the right path? It is a guess. Then replace this text: {}",
            questions::DETAILS
        ),
    });
    let data = json!({ "description": question(questions::RESPONSE_DATA) });
    let result = success_with(Map::from_iter([("data".to_owned(), data)]));
    let parts = Parts {
        id: id.clone(),
        resource: resource.to_owned(),
        summary: question(questions::SUMMARY),
        description: Some(description),
        docs: question(questions::DOCS),
        deprecated: false,
        security: None,
        extensions: vec![("x-velt-retry", questions::retry(method))],
        request: Body {
            schema: envelope("data", reference(&request)),
            example: json!({ "data": { "organizationId": "acme" } }),
        },
        response_description: question(questions::RESPONSE),
        response: Body {
            schema: envelope("result", result),
            example: json!({ "result": {
                "status": "success",
                "message": question(questions::MESSAGE),
                "data": {},
            } }),
        },
    };
    let draft = Draft {
        id,
        path,
        resource: resource.to_owned(),
        file,
        path_item: path_item(parts),
        components: vec![(request.clone(), first_request())],
    };
    catalog.add_component(&request, &draft.file, Value::Null);
    let mut written = Written::default();
    written.add(files, &mut catalog, &draft)?;
    Ok(written)
}

/// Returns a request with the one field that most requests have.
pub(super) fn first_request() -> Value {
    json!({
        "description": question(questions::REQUEST),
        "type": "object",
        "required": ["organizationId"],
        "properties": {
            "organizationId": {
                "description": question(questions::FIRST_FIELD),
                "type": "string",
            },
        },
    })
}
