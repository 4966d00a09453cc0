//! Documented traffic against the generated types.

use std::{fs, process::Command};

use serde_json::{Value, json};
use velt_tests::conform::{check, parse};

use crate::support::root;

const EXAMPLES: &str = "tests/src/generated/examples.json";

/// Examples of Velt's reference that the document does not repeat.
const DOCUMENTED: &str = "tests/traffic/documented.json";

#[test]
fn every_documented_example_conforms() {
    let mut traffic = parse(&fs::read_to_string(root().join(EXAMPLES)).unwrap()).unwrap();
    traffic.extend(parse(&fs::read_to_string(root().join(DOCUMENTED)).unwrap()).unwrap());
    assert!(traffic.len() > 700, "{}", traffic.len());
    let report = check(&traffic);
    assert_eq!(report.mismatches, [""; 0]);
    assert_eq!((report.passed, report.failed), (traffic.len(), 0));
}

/// Where null is refused: credentials, without which an answer is of no use, and maps,
/// whose values stand for themselves.
const REFUSED: [&str; 8] = [
    "/token",
    "/authToken",
    "/secret",
    "/notifyUsers/",
    "/notifyUsersByUserId/",
    "/counts/",
    "/severityCounts/",
    "/triggers/",
];

/// The places of `body` that hold a text, a number, a boolean or a list that is not
/// the item of a list itself.
fn promised(body: &Value, pointer: &str, out: &mut Vec<String>) {
    match body {
        Value::Object(members) => {
            for (name, value) in members {
                let pointer = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
                if !value.is_object() && !value.is_null() {
                    out.push(pointer.clone());
                }
                promised(value, &pointer, out);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                promised(item, &format!("{pointer}/{index}"), out);
            }
        }
        _ => {}
    }
}

#[test]
fn null_in_place_of_a_value_does_not_make_an_answer_unreadable() {
    let text = fs::read_to_string(root().join(EXAMPLES)).unwrap();
    let traffic: Vec<Value> = serde_json::from_str(&text).unwrap();
    let mut nulls = 0;
    for mut exchange in traffic {
        if exchange["kind"] != "success" {
            continue;
        }
        let mut places = Vec::new();
        promised(
            &exchange["body"]["result"]["data"],
            "/body/result/data",
            &mut places,
        );
        places.retain(|place| !REFUSED.iter().any(|refused| place.contains(refused)));
        for place in places {
            let before = exchange.pointer_mut(&place).unwrap().take();
            let report = check(&parse(&json!([exchange]).to_string()).unwrap());
            // An empty value in place of null is what is wanted; no reading at all is not.
            for mismatch in report.mismatches {
                // A value of several shapes has no empty one.
                let shapes = mismatch.contains("any variant of untagged enum");
                assert!(
                    mismatch.contains(": null becomes ") || shapes,
                    "{place}: {mismatch}"
                );
            }
            *exchange.pointer_mut(&place).unwrap() = before;
            nulls += 1;
        }
    }
    assert!(nulls > 1000, "{nulls}");
}

fn conform(file: &str) -> (String, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_conform"));
    let output = command.current_dir(root()).arg(file).output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (String::from_utf8(text).unwrap(), output.status.code())
}

#[test]
fn the_command_counts_and_exits_with_0_if_all_conform() {
    let (text, code) = conform(EXAMPLES);
    assert!(text.ends_with(" passed, 0 failed\n"), "{text}");
    assert_eq!(code, Some(0));
}

#[test]
fn the_command_shows_mismatches_and_exits_with_1() {
    let file = std::env::temp_dir().join(format!("conform-{}.json", std::process::id()));
    let traffic = r#"[{"operation": "POST /v1/organizations/get", "kind": "request", "body": {"data": {"x": 1}}}]"#;
    fs::write(&file, traffic).unwrap();
    let (text, code) = conform(&file.display().to_string());
    fs::remove_file(&file).unwrap();
    assert_eq!(
        text,
        "POST /v1/organizations/get request: /data/x: is lost: the type has no such field\n\
         0 passed, 1 failed\n"
    );
    assert_eq!(code, Some(1));
}

#[test]
fn a_file_that_is_no_traffic_exits_with_2() {
    let (text, code) = conform("Cargo.toml");
    assert!(text.starts_with("error: Cargo.toml: "), "{text}");
    assert_eq!(code, Some(2));
}
