//! Generates what the sandbox knows about the API: the schemas that it validates requests
//! against, and the documented responses.

use anyhow::Context;
use serde_json::{Value, json};

use crate::document::{
    Auth, Bundle, Operation, PAGE_TOKENS, ResponseKind, definitions, json_schema,
};

pub(super) fn generate(bundle: &Bundle, operations: &[Operation]) -> anyhow::Result<String> {
    let operations = operations.iter().map(|operation| {
        let schema = bundle.value.pointer(&operation.request_schema());
        let schema = schema.map(json_schema);
        json!({
            "id": operation.id,
            "path": operation.path,
            "auth": match operation.auth {
                Auth::ApiKey => "api_key",
                Auth::Workspace => "workspace",
                Auth::None => "none",
            },
            "items": operation.items,
            "request": schema,
            "responseSchema": bundle.value.pointer(&operation.response_schema()).map(json_schema),
            "response": operation.response_examples.first().map(|response| last_page(operation, response)),
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

/// Returns the example as the last page.
///
/// The next token in the documentation leads nowhere: a client that follows it would get
/// the same page again.
fn last_page(operation: &Operation, response: &Value) -> Value {
    let mut response = response.clone();
    let Some(paging) = &operation.paging else {
        return response;
    };
    let Some(result) = response.get_mut("result") else {
        return response;
    };
    match &paging.cursor {
        None => remove(result, &PAGE_TOKENS),
        Some(cursor) => {
            let place = match operation.response {
                ResponseKind::Response(_) => result.get_mut("data"),
                _ => Some(result),
            };
            if let Some(place) = place {
                if let Some((flag, more)) = &cursor.flag {
                    place[flag] = Value::Bool(!more);
                } else {
                    remove(place, &[cursor.next.as_str()]);
                }
            }
        }
    }
    response
}

fn remove(object: &mut Value, names: &[&str]) {
    if let Value::Object(members) = object {
        for name in names {
            members.remove(*name);
        }
    }
}
