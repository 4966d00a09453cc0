//! Whatever the document allows, the types can carry.

use std::fs;

use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use serde_json::{Value, json};
use velt_conform::{check, parse};

use crate::support::{DEPTH, Schemas, root};

/// Makes bodies of one kind for every operation of `document`, and checks each.
fn check_all(document: &str, member: &str, kind: &str, depth: usize) {
    let document: Value =
        serde_json::from_str(&fs::read_to_string(root().join(document)).unwrap()).unwrap();
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
        let mut schema = operation[member].clone();
        let bodies = schemas.values(&schema, depth);
        schema["$defs"] = document["$defs"].clone();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let outcome = runner.run(&bodies, |body| {
            // Rules between fields are left to chance: what breaks one is not allowed.
            prop_assume!(validator.is_valid(&body));
            let traffic =
                json!([{ "operation": format!("POST {path}"), "kind": kind, "body": body }]);
            let report = check(&parse(&traffic.to_string()).unwrap());
            prop_assert!(report.mismatches.is_empty(), "{:?}", report.mismatches);
            Ok(())
        });
        if let Err(error) = outcome {
            panic!("{path}: {error}");
        }
    }
}

#[test]
fn every_request_that_the_document_allows_survives_its_type() {
    let document = "crates/velt-sandbox/src/generated/operations.json";
    check_all(document, "request", "request", DEPTH);
}

#[test]
fn every_response_that_the_document_allows_survives_its_type() {
    check_all(
        "tests/conform/src/generated/responses.json",
        "response",
        "success",
        DEPTH,
    );
}
