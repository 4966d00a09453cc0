//! Whatever the document allows, the types can carry.

use std::fs;

use proptest::{
    collection::{btree_map, vec},
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use serde_json::{Map, Value, json};
use velt_tests::conform::{check, parse};

use crate::support::root;

const DOCUMENT: &str = "crates/velt-sandbox/src/generated/operations.json";

/// How deep a value is at the most, for schemas that contain themselves.
const DEPTH: usize = 6;

/// Values that a schema allows, as far as the document uses JSON Schema.
struct Schemas {
    definitions: Map<String, Value>,
}

impl Schemas {
    fn values(&self, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.trim_start_matches("#/$defs/");
            return self.values(&self.definitions[name], depth);
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return prop::sample::select(values.clone()).boxed();
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

#[test]
fn every_request_that_the_document_allows_survives_its_type() {
    let document: Value =
        serde_json::from_str(&fs::read_to_string(root().join(DOCUMENT)).unwrap()).unwrap();
    let schemas = Schemas {
        definitions: document["$defs"].as_object().unwrap().clone(),
    };
    let config = Config {
        cases: 24,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, rng);

    for operation in document["operations"].as_array().unwrap() {
        let path = operation["path"].as_str().unwrap();
        let mut schema = operation["request"].clone();
        let requests = schemas.values(&schema, DEPTH);
        schema["$defs"] = document["$defs"].clone();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let outcome = runner.run(&requests, |body| {
            // Rules between fields are left to chance: what breaks one is no request.
            prop_assume!(validator.is_valid(&body));
            let traffic =
                json!([{ "operation": format!("POST {path}"), "kind": "request", "body": body }]);
            let report = check(&parse(&traffic.to_string()).unwrap());
            prop_assert!(report.mismatches.is_empty(), "{:?}", report.mismatches);
            Ok(())
        });
        if let Err(error) = outcome {
            panic!("{path}: {error}");
        }
    }
}
