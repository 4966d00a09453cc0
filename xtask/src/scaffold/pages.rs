//! Reads JSON files with the examples of documentation pages.

use anyhow::bail;
use serde_json::{Map, Value, json};

use super::foreign::Foreign;
use crate::document::escape;

/// Turns a file with examples into an OpenAPI document without schemas, and leaves every
/// other file as it is.
pub(super) fn as_openapi(foreign: Foreign) -> anyhow::Result<Foreign> {
    if foreign.value.get("paths").is_some() {
        return Ok(foreign);
    }
    let pages: Vec<(String, &Value)> = match &foreign.value {
        Value::Array(pages) => {
            let pages = pages.iter().enumerate();
            pages
                .map(|(index, page)| (format!("/{index}"), page))
                .collect()
        }
        page @ Value::Object(object) if object.contains_key("path") => {
            vec![(String::new(), page)]
        }
        _ => bail!(
            "{}: this has neither `paths`, as OpenAPI has, nor `path` and examples",
            foreign.place("")
        ),
    };
    let mut paths = Map::new();
    let mut moved = Vec::new();
    for (pointer, page) in pages {
        let place = || foreign.place(&pointer);
        let Some(path) = page.get("path").and_then(Value::as_str) else {
            bail!("{}: the entry has no `path`", place());
        };
        let known = [
            "path",
            "request",
            "response",
            "failure",
            "title",
            "description",
            "url",
        ];
        let unknown = page
            .as_object()
            .into_iter()
            .flat_map(Map::keys)
            .find(|key| !known.contains(&key.as_str()));
        if let Some(key) = unknown {
            bail!("{}: `{key}` is none of {}", place(), known.join(", "));
        }
        moved.push((format!("/paths/{}", escape(path)), pointer.clone()));
        if paths
            .insert(path.to_owned(), json!({ "post": operation(page) }))
            .is_some()
        {
            bail!("{}: {path} is there twice", place());
        }
    }
    Ok(foreign.with_value(json!({ "paths": paths }), &moved))
}

fn operation(page: &Value) -> Value {
    let mut operation = Map::new();
    for (from, to) in [("title", "summary"), ("description", "description")] {
        if let Some(text) = page.get(from) {
            operation.insert(to.to_owned(), text.clone());
        }
    }
    if let Some(url) = page.get("url") {
        operation.insert("externalDocs".to_owned(), json!({ "url": url }));
    }
    if let Some(request) = page.get("request") {
        operation.insert("requestBody".to_owned(), content(request));
    }
    let mut responses = Map::new();
    for (name, status) in [("response", "200"), ("failure", "4XX")] {
        if let Some(body) = page.get(name) {
            responses.insert(status.to_owned(), content(body));
        }
    }
    operation.insert("responses".to_owned(), responses.into());
    operation.into()
}

/// Returns the content of a body with one example, or with a list of them.
fn content(body: &Value) -> Value {
    let media = match body {
        Value::Array(bodies) => {
            let named = bodies.iter().enumerate();
            let named = named.map(|(index, body)| (index.to_string(), json!({ "value": body })));
            json!({ "examples": named.collect::<Map<_, _>>() })
        }
        body => json!({ "example": body }),
    };
    json!({ "content": { "application/json": media } })
}
