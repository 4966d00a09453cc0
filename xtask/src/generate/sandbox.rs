//! What the sandbox knows of the API: schemas to check requests with, and the
//! documented answers.

use anyhow::Context;
use serde_json::json;

use crate::document::{Auth, Bundle, Operation, definitions, escape, json_schema};

pub(super) fn generate(bundle: &Bundle, operations: &[Operation]) -> anyhow::Result<String> {
    let operations = operations.iter().map(|operation| {
        let body = format!(
            "/paths/{}/post/requestBody/content/application~1json/schema",
            escape(&operation.path)
        );
        let schema = bundle.value.pointer(&body).map(json_schema);
        json!({
            "id": operation.id,
            "path": operation.path,
            "auth": match operation.auth {
                Auth::ApiKey => "api_key",
                Auth::Workspace => "workspace",
                Auth::None => "none",
            },
            "request": schema,
            "answer": operation.answer_examples.first(),
        })
    });
    let definitions = definitions(bundle);
    let document = json!({
        "$comment": "Made by `cargo xtask generate` from openapi/. Change that, not this.",
        "operations": operations.collect::<Vec<_>>(),
        "$defs": definitions,
    });
    let mut text = serde_json::to_string_pretty(&document).context("cannot write JSON")?;
    text.push('\n');
    Ok(text)
}
