//! Documented traffic against the generated types.

use std::{fs, process::Command};

use velt_conform::{check, parse};

use crate::support::root;

const EXAMPLES: &str = "tests/conform/src/generated/examples.json";

/// Examples of Velt's reference that the document does not repeat.
const DOCUMENTED: &str = "tests/traffic/documented.json";

/// Examples of Velt's Node and Python guides that do not contradict the reference:
/// `docs/contradictions.md` lists those that do.
const GUIDES: &str = "tests/traffic/guides.json";

#[test]
fn every_documented_example_conforms() {
    let mut traffic = parse(&fs::read_to_string(root().join(EXAMPLES)).unwrap()).unwrap();
    for file in [DOCUMENTED, GUIDES] {
        traffic.extend(parse(&fs::read_to_string(root().join(file)).unwrap()).unwrap());
    }
    assert!(traffic.len() > 900, "{}", traffic.len());
    let report = check(&traffic);
    assert_eq!(report.mismatches, [""; 0]);
    assert_eq!((report.passed, report.failed), (traffic.len(), 0));
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
        "POST /v1/organizations/get request: data.x: no such field; its fields are `organizationIds`\n\
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
