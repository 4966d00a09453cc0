//! Rules for the components of the document.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::structure::closest;
use crate::document::{
    Bundle, Problem, escape, is_rule, media, members, raw_operations, request_component, walk,
};

/// Checks that every component is referred to.
pub(super) fn all_used(bundle: &Bundle) -> Vec<Problem> {
    let mut used = HashSet::new();
    walk(&bundle.value, &mut String::new(), &mut |_, object| {
        if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
            used.insert(reference.to_owned());
        }
    });
    let mut problems = Vec::new();
    // The client reads the security schemes for every kind of credential.
    let kinds =
        members(bundle.value.get("components")).filter(|(kind, _)| *kind != "securitySchemes");
    for (kind, _) in kinds {
        for (name, _) in bundle.components(kind) {
            let pointer = format!("/components/{kind}/{}", escape(name));
            if !used.contains(&format!("#{pointer}")) {
                problems.push(Problem::new(
                    bundle.location(&pointer),
                    "unused",
                    format!("nothing refers to the component `{name}`"),
                ));
            }
        }
    }
    problems
}

/// Checks that every title is unique.
///
/// The generator would silently merge two types with the same title.
pub(super) fn unique_titles(bundle: &Bundle) -> Vec<Problem> {
    let mut seen = HashMap::new();
    let mut problems = Vec::new();
    each_schema(bundle, &mut |pointer, schema| {
        let Some(title) = schema.get("title").and_then(Value::as_str) else {
            return;
        };
        let location = bundle.location(&format!("{pointer}/title"));
        if let Some(first) = seen.insert(title.to_owned(), location.clone()) {
            problems.push(Problem::new(
                location,
                "unique-name",
                format!(
                    "the title `{title}` stands already in {}:{}",
                    first.file.display(),
                    first.line
                ),
            ));
        } else if bundle.schema(title).is_some() {
            problems.push(Problem::new(
                location,
                "unique-name",
                format!("the title `{title}` is also the name of a component"),
            ));
        }
    });
    problems
}

/// Checks that no two components are the same: a single one in `shared/` would do.
///
/// Requests are exempt: each is named after its operation, and may grow independently.
pub(super) fn no_duplicates(bundle: &Bundle) -> Vec<Problem> {
    let requests: HashSet<&str> = raw_operations(bundle)
        .filter_map(|(_, _, operation)| media(bundle, operation.get("requestBody"))?.get("schema"))
        .filter_map(request_component)
        .collect();
    let mut seen: HashMap<String, &str> = HashMap::new();
    let mut problems = Vec::new();
    for (name, schema) in bundle.components("schemas") {
        let Value::Object(schema) = schema else {
            continue;
        };
        if requests.contains(name) {
            continue;
        }
        // Components with different descriptions are still the same; components whose
        // fields have different descriptions are not.
        let mut content = schema.clone();
        content.remove("description");
        if let Some(first) = seen.insert(Value::Object(content).to_string(), name) {
            let pointer = format!("/components/schemas/{}", escape(name));
            let message = format!("`{name}` says the same as `{first}`: use one for both");
            problems.push(Problem::new(
                bundle.location(&pointer),
                "duplicate",
                message,
            ));
        }
    }
    problems
}

/// Checks that every enum is a component, so that it has a name and can be open.
pub(super) fn enums_have_names(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    each_schema(bundle, &mut |pointer, schema| {
        if schema.contains_key("enum") && !is_component(pointer) {
            problems.push(Problem::new(
                bundle.location(&format!("{pointer}/enum")),
                "named-enum",
                "an enum must be a component of its own",
            ));
        }
    });
    problems
}

/// Checks that every object with properties is a component, except the envelopes.
pub(super) fn objects_have_names(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    each_schema(bundle, &mut |pointer, schema| {
        if pointer.starts_with("/components/schemas/")
            && schema.contains_key("properties")
            && !is_component(pointer)
        {
            problems.push(Problem::new(
                bundle.location(pointer),
                "named-object",
                "an object with properties must be a component of its own",
            ));
        }
    });
    problems
}

/// The schema keywords of OpenAPI 3.0, and those that this document adds.
const KEYWORDS: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "readOnly",
    "required",
    "title",
    "type",
    "uniqueItems",
    "writeOnly",
    "x-velt-clearable",
    "x-velt-enum-descriptions",
    "x-velt-undocumented",
];

const TYPES: &[&str] = &["array", "boolean", "integer", "number", "object", "string"];

const FORMATS: &[&str] = &["date-time", "email", "password", "uri"];

/// Checks that every keyword and type of a schema is a known one.
///
/// A mistyped keyword is valid OpenAPI, and silently has no effect.
pub(super) fn known_keywords(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    each_schema(bundle, &mut |pointer, schema| {
        let mut report = |key: &str, message: String| {
            let location = bundle.location(&format!("{pointer}/{}", escape(key)));
            problems.push(Problem::new(location, "keyword", message));
        };
        for key in schema
            .keys()
            .filter(|key| !KEYWORDS.contains(&key.as_str()))
        {
            let hint = closest(key, KEYWORDS);
            report(key, format!("`{key}` is no keyword of a schema{hint}"));
        }
        if let Some(format) = schema.get("format") {
            let name = format.as_str().unwrap_or_default();
            if !FORMATS.contains(&name) {
                // A credential whose format is mistyped would show in `Debug`.
                let hint = closest(name, FORMATS);
                report("format", format!("{format} is no known format{hint}"));
            }
        }
        match schema.get("type") {
            None => {}
            Some(Value::String(name)) if TYPES.contains(&name.as_str()) => {}
            Some(other) => report(
                "type",
                format!("{other} is not one of {}", TYPES.join(", ")),
            ),
        }
    });
    problems
}

/// Returns whether `pointer` points to a schema component itself.
fn is_component(pointer: &str) -> bool {
    pointer
        .strip_prefix("/components/schemas/")
        .is_some_and(|name| !name.contains('/'))
}

/// Calls `visit` for each schema of the document, with its JSON pointer.
///
/// Schemas that only state a rule between properties are skipped.
fn each_schema(bundle: &Bundle, visit: &mut dyn FnMut(&str, &Map<String, Value>)) {
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
