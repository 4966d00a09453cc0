//! Values that a schema of the document allows.

use proptest::{
    collection::{btree_map, vec},
    prelude::*,
};
use serde_json::{Map, Value, json};

/// How deep a value is at the most, for schemas that contain themselves.
pub(crate) const DEPTH: usize = 6;

/// Values that a schema allows, as far as the document uses JSON Schema.
pub(crate) struct Schemas {
    pub(crate) definitions: Map<String, Value>,
}

impl Schemas {
    pub(crate) fn values(&self, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.trim_start_matches("#/$defs/");
            return self.values(&self.definitions[name], depth);
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return prop::sample::select(values.clone()).boxed();
        }
        if let Some(parts) = schema.get("allOf").and_then(Value::as_array) {
            return self.all_of(parts, depth);
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => text(schema).boxed(),
            Some("integer") => numbers(schema).prop_map(Value::from).boxed(),
            Some("number") => numbers(schema)
                .prop_map(|number| json!(number as f64 / 4.0))
                .boxed(),
            Some("boolean") => any::<bool>().prop_map(Value::Bool).boxed(),
            Some("array") => self.lists(schema, depth),
            Some("object") => self.objects(schema, depth),
            _ => self.alternatives(schema, depth),
        }
    }

    fn lists(&self, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
        let items = self.values(
            schema.get("items").unwrap_or(&Value::Null),
            depth.saturating_sub(1),
        );
        let least = size(schema, "minItems").unwrap_or(0);
        let most = size(schema, "maxItems")
            .unwrap_or(3)
            .clamp(least, least + 3);
        let most = if depth == 0 { least } else { most };
        vec(items, least..=most).prop_map(Value::Array).boxed()
    }

    fn objects(&self, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut members: BoxedStrategy<Map<String, Value>> = Just(Map::new()).boxed();
        for (name, property) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let needed = required.contains(&name.as_str());
            if depth == 0 && !needed {
                continue;
            }
            let values = self.values(property, depth.saturating_sub(1));
            let values = if needed {
                values.prop_map(Some).boxed()
            } else {
                prop::option::of(values).boxed()
            };
            let name = name.clone();
            members = (members, values)
                .prop_map(move |(mut members, value)| {
                    members.extend(value.map(|value| (name.clone(), value)));
                    members
                })
                .boxed();
        }
        match schema.get("additionalProperties") {
            Some(rest @ Value::Object(_)) if depth > 0 => {
                let rest = btree_map("x[a-z]{1,4}", self.values(rest, depth - 1), 0..3);
                (members, rest)
                    .prop_map(|(mut members, rest)| {
                        members.extend(rest);
                        Value::Object(members)
                    })
                    .boxed()
            }
            _ => members.prop_map(Value::Object).boxed(),
        }
    }

    /// Values that have the members that each of `parts` allows.
    fn all_of(&self, parts: &[Value], depth: usize) -> BoxedStrategy<Value> {
        let merge = |whole: Value, part: Value| match (whole, part) {
            (Value::Object(mut whole), Value::Object(part)) => {
                whole.extend(part);
                Value::Object(whole)
            }
            (_, part) => part,
        };
        parts
            .iter()
            .map(|part| self.values(part, depth))
            .reduce(|whole, part| {
                (whole, part)
                    .prop_map(move |(whole, part)| merge(whole, part))
                    .boxed()
            })
            .unwrap_or_else(|| Just(Value::Null).boxed())
    }

    fn alternatives(&self, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
        let parts = ["anyOf", "oneOf"]
            .iter()
            .find_map(|key| schema.get(key)?.as_array());
        match parts {
            Some(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.values(part, depth)).collect();
                prop::strategy::Union::new(parts).boxed()
            }
            None if schema.get("type") == Some(&json!("null")) => Just(Value::Null).boxed(),
            // Any JSON.
            None => prop_oneof![any::<bool>().prop_map(Value::Bool), text(&Value::Null)].boxed(),
        }
    }
}

fn text(schema: &Value) -> BoxedStrategy<Value> {
    let least = size(schema, "minLength").unwrap_or(0);
    let most = size(schema, "maxLength")
        .unwrap_or(12)
        .clamp(least, least + 12);
    vec(any::<char>(), least..=most)
        .prop_map(|characters| Value::String(characters.into_iter().collect()))
        .boxed()
}

fn numbers(schema: &Value) -> BoxedStrategy<i64> {
    let limit = |keys: [&str; 2]| keys.iter().find_map(|key| schema.get(key)?.as_f64());
    let least = limit(["minimum", "exclusiveMinimum"]).map_or(-1_000_000, |limit| limit as i64 + 1);
    let most = limit(["maximum", "exclusiveMaximum"])
        .map_or(9_007_199_254_740_993, |limit| limit as i64 - 1);
    (least.min(most)..=most.max(least)).boxed()
}

fn size(schema: &Value, key: &str) -> Option<usize> {
    usize::try_from(schema.get(key)?.as_u64()?).ok()
}
