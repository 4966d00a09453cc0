//! Rewrites responses: what Velt wraps them in, the components inside, and an example.

use heck::ToPascalCase;
use serde_json::{Map, Value, json};

use super::{
    adopt::{Adopter, Role},
    example::{invent, realistic},
    flat::Flat,
    foreign_operation::ForeignBody,
    look::{component, known, properties},
    names,
    question::{also, question, rewrite},
    questions,
    skeleton::{Body, envelope, reference, success_with},
};
use crate::document::PAGE_TOKENS;

/// A response, and what a person is asked about it.
#[derive(Debug)]
pub(super) struct Response {
    pub(super) body: Body,
    pub(super) has_outcomes: bool,
    /// Whether the next page token is beside `data`.
    pub(super) has_token: bool,
    /// Whether a field elsewhere looks like the token of the next page.
    pub(super) has_cursor: bool,
}

/// Rewrites a response. `request` is the name of the request's component, and `resource`
/// that of the resource.
pub(super) fn response(
    adopter: &mut Adopter<'_>,
    body: &ForeignBody,
    request: &str,
    resource: &str,
) -> Response {
    let examples: Vec<&Value> = body.examples.iter().collect();
    let whole = known(adopter, &body.schema, &body.pointer, &examples);
    if whole.properties().is_some() && whole.property("result").is_none() {
        let name = adopter.component(whole, &[format!("{request}Result")], Role::Value);
        return finished(adopter, reference(&name), false, &examples);
    }
    let (schema, pointer) = match whole.property("result") {
        Some((schema, pointer)) => (schema.clone(), pointer),
        None => (json!({}), whole.pointer.clone()),
    };
    let results: Vec<&Value> = examples
        .iter()
        .filter_map(|body| body.get("result"))
        .collect();
    let result = known(adopter, &schema, &pointer, &results);
    let usual = ["status", "message", "data"];
    if result.properties().is_none() && !result.is_bare() {
        // A list or a text, for example.
        let inner = data(adopter, result, request, resource);
        return finished(adopter, envelope("result", inner), true, &examples);
    }
    let is_usual = result.properties().is_none_or(|properties| {
        properties
            .keys()
            .all(|name| usual.contains(&name.as_str()) || PAGE_TOKENS.contains(&name.as_str()))
            && properties.contains_key("status")
    });
    let inner = if is_usual {
        usual_result(adopter, &result, &results, request, resource)
    } else {
        reference(&adopter.component(result, &[format!("{request}Result")], Role::Value))
    };
    finished(adopter, envelope("result", inner), true, &examples)
}

/// Returns `result` in the usual form.
fn usual_result(
    adopter: &mut Adopter<'_>,
    result: &Flat,
    examples: &[&Value],
    request: &str,
    resource: &str,
) -> Value {
    let has_data = result.properties().is_none() || result.property("data").is_some();
    if !has_data {
        return reference("Success");
    }
    let (schema, pointer) = match result.property("data") {
        Some((schema, pointer)) => (schema.clone(), pointer),
        None => (json!({}), result.pointer.clone()),
    };
    let datas: Vec<&Value> = examples
        .iter()
        .filter_map(|result| result.get("data"))
        .collect();
    let flat = known(adopter, &schema, &pointer, &datas);
    let mut properties = Map::new();
    let data = if flat.is_bare() {
        let text = schema.get("description").and_then(Value::as_str);
        let mut asked = rewrite(text, questions::RESPONSE_DATA);
        if text.is_some() {
            also(&mut asked, questions::RESPONSE_DATA);
        }
        json!({ "description": asked })
    } else {
        data(adopter, flat, request, resource)
    };
    properties.insert("data".to_owned(), data);
    for token in PAGE_TOKENS {
        if let Some((schema, pointer)) = result.property(token) {
            let schema = schema.clone();
            let field = adopter.field(&schema, &pointer, request, token);
            properties.insert(token.to_owned(), field);
        }
    }
    success_with(properties)
}

/// Returns the schema of `data`, which is a component, or a list or a map of one.
fn data(adopter: &mut Adopter<'_>, flat: Flat, request: &str, resource: &str) -> Value {
    let one = names::singular(resource).to_pascal_case();
    let kind = flat.text("type").map(str::to_owned);
    let mut schema = match kind.as_deref() {
        Some("array") => {
            let items = flat
                .keywords
                .get("items")
                .cloned()
                .unwrap_or_else(|| json!({}));
            let items = inside(
                adopter,
                &items,
                &format!("{}/items", flat.pointer),
                &[one, format!("{request}Item")],
            );
            json!({ "type": "array", "items": items })
        }
        Some("object") if flat.properties().is_none() => {
            let values = flat.keywords.get("additionalProperties").cloned();
            let below = format!("{}/additionalProperties", flat.pointer);
            let candidates = [format!("{request}Outcome")];
            let values = values.map(|values| inside(adopter, &values, &below, &candidates));
            json!({ "type": "object", "additionalProperties": values })
        }
        _ if flat.properties().is_some() => {
            let nullable = flat.nullable;
            let reference =
                reference(&adopter.component(flat, &[format!("{request}Result")], Role::Value));
            if !nullable {
                return reference;
            }
            return json!({ "allOf": [reference], "nullable": true });
        }
        _ => {
            let pointer = flat.pointer.clone();
            adopter.item(
                &Value::Object(flat.keywords.clone()),
                &pointer,
                request,
                "data",
            )
        }
    };
    if flat.nullable {
        schema["nullable"] = true.into();
    }
    schema
}

/// Returns the schema of an item, whose component gets one of the names `candidates`.
fn inside(
    adopter: &mut Adopter<'_>,
    schema: &Value,
    pointer: &str,
    candidates: &[String],
) -> Value {
    let flat = adopter.flatten(schema, pointer);
    if flat.properties().is_none() {
        let owner = candidates.last().map_or("Item", String::as_str);
        return adopter.item(schema, pointer, owner, "value");
    }
    let nullable = flat.nullable;
    let mut candidates = candidates.to_vec();
    if let Some(name) = &flat.name {
        candidates.insert(0, name.to_pascal_case());
    }
    let reference = reference(&adopter.component(flat, &candidates, Role::Value));
    if nullable {
        return json!({ "allOf": [reference], "nullable": true });
    }
    reference
}

/// Adds the example, and looks for outcomes and page tokens.
fn finished(
    adopter: &Adopter<'_>,
    schema: Value,
    in_result: bool,
    examples: &[&Value],
) -> Response {
    let mut example = match examples.first() {
        Some(example) => realistic(example),
        None => invent(adopter.catalog, &schema, ""),
    };
    if let Some(message) = example.pointer_mut("/result/message")
        && examples.is_empty()
    {
        *message = question(questions::MESSAGE);
    }
    let usual = schema.pointer("/properties/result/allOf/1/properties");
    let data = usual.and_then(|properties| properties.get("data"));
    let has_outcomes = data
        .and_then(|data| data.get("additionalProperties"))
        .and_then(|values| component(adopter, values))
        .is_some_and(|outcome| outcome.pointer("/properties/success").is_some());
    let has_token = usual.is_some_and(|properties| {
        PAGE_TOKENS
            .iter()
            .any(|token| properties.get(token).is_some())
    });
    let holder = match data {
        Some(data) => Some(data),
        None if in_result => schema.pointer("/properties/result"),
        None => Some(&schema),
    };
    let has_cursor = holder
        .and_then(|holder| component(adopter, holder))
        .is_some_and(|holder| properties(&holder).any(|(name, _)| is_cursor(name)));
    Response {
        body: Body { schema, example },
        has_outcomes,
        has_token,
        has_cursor,
    }
}

fn is_cursor(name: &str) -> bool {
    let lower = name.to_lowercase();
    let words = ["pagetoken", "cursor", "nextpage", "nextseq", "hasmore"];
    words.iter().any(|word| lower.contains(word))
}
