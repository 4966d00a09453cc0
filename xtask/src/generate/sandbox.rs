//! Generates what the sandbox knows about the API: the schemas that it validates requests
//! against, and the documented responses.

use anyhow::Context;
use serde_json::{Value, json};

use crate::document::{
    AnswerKind, Auth, Bundle, Operation, PAGE_TOKENS, definitions, escape, json_schema,
};

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
            "items": operation.items,
            "request": schema,
            "answer": operation.answer_examples.first().map(|answer| last_page(operation, answer)),
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
fn last_page(operation: &Operation, answer: &Value) -> Value {
    let mut answer = answer.clone();
    let Some(paging) = &operation.paging else {
        return answer;
    };
    let Some(result) = answer.get_mut("result") else {
        return answer;
    };
    match &paging.cursor {
        None => remove(result, &PAGE_TOKENS),
        Some(cursor) => {
            let place = match operation.answer {
                AnswerKind::Answer(_) => result.get_mut("data"),
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
    answer
}

fn remove(object: &mut Value, names: &[&str]) {
    if let Value::Object(members) = object {
        for name in names {
            members.remove(*name);
        }
    }
}
