//! Walks the schemas of the document.

use serde_json::{Map, Value};

use crate::document::{Bundle, escape, is_rule, members, walk};

/// Returns whether `pointer` points to a schema component itself.
pub(super) fn is_component(pointer: &str) -> bool {
    pointer
        .strip_prefix("/components/schemas/")
        .is_some_and(|name| !name.contains('/'))
}

/// Calls `visit` for each schema of the document, with its JSON pointer.
///
/// Schemas that only state a rule between properties are skipped.
pub(super) fn each_schema(bundle: &Bundle, visit: &mut dyn FnMut(&str, &Map<String, Value>)) {
    for (name, schema) in bundle.components("schemas") {
        descend(
            schema,
            &format!("/components/schemas/{}", escape(name)),
            visit,
        );
    }
    walk(&bundle.value, &mut String::new(), &mut |pointer, object| {
        if pointer.ends_with("/content/application~1json")
            && let Some(schema) = object.get("schema")
        {
            descend(schema, &format!("{pointer}/schema"), visit);
        }
    });
}

fn descend(schema: &Value, pointer: &str, visit: &mut dyn FnMut(&str, &Map<String, Value>)) {
    let Value::Object(object) = schema else {
        return;
    };
    visit(pointer, object);
    for (name, property) in members(object.get("properties")) {
        descend(
            property,
            &format!("{pointer}/properties/{}", escape(name)),
            visit,
        );
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner) = object.get(key) {
            descend(inner, &format!("{pointer}/{key}"), visit);
        }
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        let parts = object
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        for (index, part) in parts.enumerate().filter(|(_, part)| !is_rule(part)) {
            descend(part, &format!("{pointer}/{key}/{index}"), visit);
        }
    }
}
