//! The rule that the examples of the document match its schemas.

use serde_json::{Map, Value, json};

use crate::document::{
    Bundle, Problem, definitions, escape, examples, json_schema, media, raw_operations,
};

/// Checks that every operation has an example request and response, which match their
/// schemas.
pub(super) fn match_schemas(bundle: &Bundle) -> Vec<Problem> {
    let definitions = definitions(bundle);
    // An invalid schema is reported once here, not once for every operation, because
    // all operations share the definitions.
    let mut problems = invalid(bundle, &definitions);
    if !problems.is_empty() {
        return problems;
    }
    for (pointer, _, operation) in raw_operations(bundle) {
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .unwrap_or("?");
        for below in [
            "requestBody",
            "responses/200",
            "responses/4XX",
            "responses/5XX",
        ] {
            let at = format!("{pointer}/{below}");
            let media = media(bundle, operation.pointer(&format!("/{below}")));
            let Some(media) = media else { continue };
            for reason in check(media, &definitions) {
                let (example, reason) = reason;
                let at = format!("{at}/content/application~1json{example}");
                problems
                    .push(Problem::new(bundle.location(&at), "example", reason).in_operation(id));
            }
        }
    }
    problems
}

/// Returns a problem for each component that is not a valid schema.
fn invalid(bundle: &Bundle, definitions: &Map<String, Value>) -> Vec<Problem> {
    let problem = |(name, schema): (&String, &Value)| {
        let error = jsonschema::meta::validate(schema).err()?;
        let pointer = format!(
            "/components/schemas/{}{}",
            escape(name),
            error.instance_path()
        );
        let message = format!("`{name}` is not a valid schema: {}", error.masked());
        Some(Problem::new(bundle.location(&pointer), "schema", message))
    };
    definitions.iter().filter_map(problem).collect()
}

/// Returns the pointer and the reason for each example of `media` that does not match.
fn check(media: &Value, definitions: &Map<String, Value>) -> Vec<(String, String)> {
    let Some(schema) = media.get("schema") else {
        return vec![(String::new(), "has no `schema`".to_owned())];
    };
    let schema = json_schema(schema);
    let mut needed = Map::new();
    collect(&schema, definitions, &mut needed);
    let schema = json!({ "allOf": [schema], "$defs": needed });
    let Ok(validator) = jsonschema::validator_for(&schema) else {
        return vec![("/schema".to_owned(), "is not a valid schema".to_owned())];
    };
    let mut reasons = Vec::new();
    let mut any = false;
    for (pointer, example) in examples(media) {
        any = true;
        for error in validator.iter_errors(example) {
            let place = error.instance_path().to_string();
            reasons.push((
                format!("{pointer}{place}"),
                match place.as_str() {
                    "" => format!("the example does not match its schema: {error}"),
                    place => {
                        format!("the example does not match its schema at `{place}`: {error}")
                    }
                },
            ));
        }
    }
    if !any {
        reasons.push((String::new(), "needs an example".to_owned()));
    }
    reasons
}

/// Adds the definitions that `schema` refers to, directly or indirectly, to `needed`.
///
/// With all definitions, the time of every check would grow with the size of the
/// document.
fn collect(schema: &Value, definitions: &Map<String, Value>, needed: &mut Map<String, Value>) {
    match schema {
        Value::Object(object) => {
            let name = object.get("$ref").and_then(Value::as_str);
            if let Some(name) = name.and_then(|reference| reference.strip_prefix("#/$defs/"))
                && let Some(definition) = definitions.get(name)
                && !needed.contains_key(name)
            {
                needed.insert(name.to_owned(), definition.clone());
                collect(definition, definitions, needed);
            }
            for member in object.values() {
                collect(member, definitions, needed);
            }
        }
        Value::Array(items) => {
            for item in items {
                collect(item, definitions, needed);
            }
        }
        _ => {}
    }
}
