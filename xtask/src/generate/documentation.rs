//! Generates the documentation of the methods that send an operation.

use serde_json::Value;

use super::{request_example, structs::Structs};
use crate::{
    document::{Auth, Bundle, Operation, ResponseKind, Retry, members, required},
    rust,
};

/// Returns the complete doc comment of a method.
pub(super) fn documentation(bundle: &Bundle, operation: &Operation, structs: &Structs) -> String {
    let mut sections = vec![operation.summary.clone()];
    sections.extend(
        operation
            .description
            .as_ref()
            .map(|text| rust::wrap(text, 80)),
    );

    sections.push(example(bundle, operation, structs));

    let retry = match operation.retry {
        Retry::Read => "Safe to retry: it only reads.".to_owned(),
        Retry::Replace if operation.unsafe_with.is_empty() => {
            "Safe to retry: it is idempotent.".to_owned()
        }
        Retry::Replace => {
            let fields: Vec<String> = operation
                .unsafe_with
                .iter()
                .map(|wire| format!("`{}`", rust::snake(wire)))
                .collect();
            format!("Safe to retry, unless {} is set.", fields.join(" or "))
        }
        Retry::Create => {
            "Not safe to retry: a request that was received may have taken effect even if the call failed."
                .to_owned()
        }
        Retry::Keyed => {
            "Safe to retry with an idempotency key, which is created unless the request has one."
                .to_owned()
        }
    };
    let auth = match operation.auth {
        Auth::ApiKey => "Requires an API key and its auth token.",
        Auth::Workspace => "Requires a workspace ID and its auth token.",
        Auth::None => "Sends no credentials.",
    };
    let page = match &operation.docs {
        Some(url) => format!(" ([Velt's page]({url}))"),
        None => String::new(),
    };
    sections.push(format!("`POST {}`{page}. {auth}\n{retry}", operation.path));

    if let Some(paging) = &operation.paging {
        let is_list = match &operation.response {
            ResponseKind::Page(data) => data.starts_with("::std::vec::Vec<"),
            _ => paging.cursor.is_some(),
        };
        let all = if is_list {
            "[`pages`](Call::pages) and [`items`](Call::items) return"
        } else {
            "[`pages`](Call::pages) returns"
        };
        sections.push(format!(
            "Awaiting the call returns one page; {all} all of them."
        ));
    }
    if operation.undocumented {
        sections.push("Not part of Velt's REST reference.".to_owned());
    }

    let fields = fields(bundle, &operation.request);
    if !fields.is_empty() {
        sections.push(format!("# Fields\n\n{fields}"));
    }

    let mut errors = "See [`Error`](crate::Error).".to_owned();
    if matches!(operation.response, ResponseKind::PerItem(_)) {
        errors.push_str(
            " A response with failed items is not an error by itself: see \
             [`failed`](PerItem::failed) and [`into_result`](PerItem::into_result).",
        );
    }
    sections.push(format!("# Errors\n\n{}", rust::wrap(&errors, 80)));
    sections.join("\n\n")
}

fn example(bundle: &Bundle, operation: &Operation, structs: &Structs) -> String {
    let Operation {
        version,
        method,
        request,
        ..
    } = operation;
    let resource = rust::snake(&operation.resource);
    let example = request_example::expression(bundle, operation, structs);
    let (setup, value) = match &example {
        // A long request is a statement of its own.
        Some(example) if example.code.len() > INLINE_REQUEST => (
            format!("let request = {};", example.code),
            "request".to_owned(),
        ),
        Some(example) => (String::new(), example.code.clone()),
        None => {
            let json = serde_json::to_string_pretty(operation.example().unwrap_or(&Value::Null))
                .unwrap_or_default();
            // As many as it takes for the text not to end the literal.
            let mut hashes = "#".to_owned();
            while json.contains(&format!("\"{hashes}")) {
                hashes.push('#');
            }
            let setup = format!(
                "let request: {request} = serde_json::from_str(r{hashes}\"{json}\"{hashes})?;"
            );
            (setup, "request".to_owned())
        }
    };
    let usage = match operation.response {
        ResponseKind::PerItem(_) => {
            "for (id, item) in response.failed() {\n    println!(\"{id}: {}\", item.message());\n}"
        }
        ResponseKind::Response(_) => "println!(\"{}\", response.message);",
        ResponseKind::Page(_) => "println!(\"{:?}\", response.data);",
        ResponseKind::Value(_) => "println!(\"{response:?}\");",
    };
    let code = formatted(&format!(
        "{setup} let response = velt.{version}().{resource}().{method}({value}).await?; {usage}"
    ));
    let types: Vec<String> = match &example {
        Some(example) => example.types.iter().cloned().collect(),
        None => vec![rust::pascal(request).to_string()],
    };
    let import = match types.as_slice() {
        [only] => format!("use velt::types::{only};"),
        several => rust::wrap(&format!("use velt::types::{{{}}};", several.join(", ")), 80)
            .replace('\n', "\n    "),
    };
    let json = match &example {
        Some(example) if example.has_json => "use serde_json::json;\n",
        _ => "",
    };
    format!(
        "```no_run\n# async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {{\n\
         {json}{import}\n\n{code}\n# Ok(())\n# }}\n```"
    )
}

/// The length in characters up to which a request is written where it is sent.
const INLINE_REQUEST: usize = 60;

/// Lays out statements as a person would.
fn formatted(statements: &str) -> String {
    let Ok(file) = syn::parse_str::<syn::File>(&format!("async fn example() {{ {statements} }}"))
    else {
        return statements.to_owned();
    };
    let text = prettyplease::unparse(&file);
    let lines: Vec<&str> = text.lines().collect();
    let body = lines
        .get(1..lines.len().saturating_sub(1))
        .unwrap_or_default();
    let body: Vec<&str> = body
        .iter()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect();
    body.join("\n")
}

/// Returns a list of the fields of a request, required ones first.
fn fields(bundle: &Bundle, component: &str) -> String {
    let Some(schema) = bundle.schema(component) else {
        return String::new();
    };
    let required = required(schema);
    let line = |name: &str, need: &str| {
        let property = schema
            .get("properties")
            .and_then(|properties| properties.get(name));
        let property = property.map(|property| bundle.resolve(property));
        let text = property
            .and_then(|property| property.get("description")?.as_str())
            .unwrap_or_default();
        let limits = property.map(limits).unwrap_or_default();
        let field = rust::snake(name);
        rust::wrap(&format!("- `{field}` ({need}{limits}): {text}"), 80).replace('\n', "\n  ")
    };
    let first = required.iter().map(|name| line(name, "required"));
    let rest = members(schema.get("properties"))
        .filter(|(name, _)| !required.contains(name))
        .map(|(name, _)| line(name, "optional"));
    first.chain(rest).collect::<Vec<_>>().join("\n")
}

/// Returns the limits and the default of a property as phrases, each after a comma.
fn limits(property: &Value) -> String {
    let phrases = [
        ("minItems", "at least", " item"),
        ("maxItems", "at most", " item"),
        ("minLength", "at least", " character"),
        ("maxLength", "at most", " character"),
        ("minimum", "from", ""),
        ("maximum", "up to", ""),
        ("default", "by default", ""),
    ];
    let mut text = String::new();
    for (key, before, unit) in phrases {
        if let Some(value) = property.get(key) {
            let plural = if unit.is_empty() || *value == 1 {
                ""
            } else {
                "s"
            };
            text.push_str(&format!(", {before} {value}{unit}{plural}"));
        }
    }
    text
}
