//! Compares limits, defaults and all other keywords that make no type.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    change::{Kind, Place, What},
    part::Pair,
    scope::Scope,
};

/// The keywords that other modules compare.
const COMPARED_ELSEWHERE: [&str; 21] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "deprecated",
    "description",
    "enum",
    "example",
    "examples",
    "externalDocs",
    "items",
    "not",
    "nullable",
    "oneOf",
    "properties",
    "required",
    "title",
    "type",
    "x-velt-clearable",
    "x-velt-enum-descriptions",
    "x-velt-undocumented",
];

/// Compares the keywords of a schema that state limits, and `deprecated`.
pub(super) fn compare(scope: &mut Scope<'_>, pair: &Pair<'_>, place: &Place) {
    deprecated(scope, pair, place, None);
    let keys: BTreeSet<&str> = [pair.old.value, pair.new.value]
        .into_iter()
        .filter_map(Value::as_object)
        .flat_map(|object| object.keys().map(String::as_str))
        .filter(|key| !COMPARED_ELSEWHERE.contains(key))
        .collect();
    for key in keys {
        let Some((old, new)) = pair.difference(key) else {
            continue;
        };
        if key == "format" && [old, new].iter().flatten().any(|it| *it == "password") {
            // The type is another one.
            continue;
        }
        let what = What::changed(format!("`{key}`"), written(old), written(new));
        scope.changed(Kind::Behaviour, place, what, None, &pair.nearest(key));
    }
}

/// Compares `deprecated` of a schema or an operation.
pub(super) fn deprecated(
    scope: &mut Scope<'_>,
    pair: &Pair<'_>,
    place: &Place,
    effect: Option<&str>,
) {
    let key = "deprecated";
    let (what, effect) = match (pair.old.is(key), pair.new.is(key)) {
        (false, true) => (What::Now("deprecated"), effect.map(str::to_owned)),
        (true, false) => (What::NoLonger("deprecated"), None),
        _ => return,
    };
    scope.changed(Kind::Behaviour, place, what, effect, &pair.nearest(key));
}

/// Returns a value as YAML would contain it in a single line.
pub(super) fn written(value: Option<&Value>) -> String {
    match value {
        None => "none".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(items)) => {
            let items: Vec<String> = items.iter().map(|item| written(Some(item))).collect();
            format!("[{}]", items.join(", "))
        }
        Some(Value::Object(members)) => {
            let members: Vec<String> = members
                .iter()
                .map(|(key, value)| format!("{key}: {}", written(Some(value))))
                .collect();
            format!("{{{}}}", members.join(", "))
        }
        Some(other) => other.to_string(),
    }
}
