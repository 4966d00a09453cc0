//! A document of valid oddities, whose generated code must compile.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    artifacts,
    document::{Bundle, File, bundle, read_directory},
    generate::{all, manifests},
    lint::lint,
};

const ODDITIES: &str = include_str!("oddities.yaml");

/// Names of components that look dangerous and are not.
const NAMES: [&str; 30] = [
    "Arc",
    "Args",
    "Auth",
    "Bool",
    "Borrow",
    "Command",
    "Context",
    "Cow",
    "Crate",
    "Deref",
    "Deserialize",
    "Display",
    "Duration",
    "Flag",
    "I64",
    "Infallible",
    "Info",
    "Items",
    "Json",
    "JsonSchema",
    "Main",
    "Operation",
    "Pages",
    "Retry",
    "Sent",
    "Serialize",
    "StatusCode",
    "Str",
    "Super",
    "Test",
];

/// Returns the oddities, with a field and a component for each of the names.
fn oddities() -> String {
    let anything = "        anything: {";
    let mut text = ODDITIES.to_owned();
    for name in NAMES {
        let field = format!(
            "        odd{name}:\n          description: A field.\n          allOf: [{{ $ref: \"#/components/schemas/{name}\" }}]\n"
        );
        assert!(text.contains(anything));
        text = text.replacen(anything, &format!("{field}{anything}"), 1);
        text.push_str(&format!(
            "    {name}:\n      description: It is called {name}.\n      type: object\n      properties:\n        a{name}: {{ type: string, description: A field. }}\n"
        ));
    }
    text
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Returns the document of this workspace with the oddities as another resource.
fn odd_bundle() -> Bundle {
    let mut files = read_directory(&root()).unwrap();
    let tag = "tags:\n  - name: odd-things\n    description: Things that are odd.\n";
    files[0].text = files[0].text.replacen("tags:\n", tag, 1);
    files.push(File {
        path: PathBuf::from("openapi/v2/oddities.yaml"),
        text: oddities(),
    });
    let bundle = bundle(&files).unwrap();
    let problems: Vec<String> = lint(&bundle).iter().map(ToString::to_string).collect();
    assert_eq!(problems, [""; 0]);
    bundle
}

#[test]
fn oddities_are_no_problems() {
    let artifacts = all(&odd_bundle()).unwrap();
    let command = artifacts
        .iter()
        .find(|artifact| artifact.path.ends_with("commands.rs"))
        .unwrap();
    // A field with the name of an option gets another flag.
    assert!(command.text.contains("\"request-help\""));
}

#[test]
#[ignore = "compiles a copy of the workspace; .ci/run runs it"]
fn the_code_of_oddities_compiles() {
    let root = root().canonicalize().unwrap();
    let copy = root.join("target/oddities");
    let bundle = odd_bundle();
    copy_crates(&root, &copy);
    let mut artifacts = all(&bundle).unwrap();
    artifacts.retain(|artifact| artifact.path.starts_with("crates"));
    artifacts.extend(manifests(&bundle, &copy).unwrap());
    let changes = artifacts::compare(&copy, &artifacts).unwrap();
    artifacts::write(&copy, &artifacts, &changes).unwrap();

    let output = Command::new(env!("CARGO"))
        .args(["clippy", "--offline", "--workspace", "--all-features"])
        .args(["--", "-D", "warnings"])
        .current_dir(&copy)
        .env("CARGO_TARGET_DIR", root.join("target"))
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
}

/// Copies the crates to a workspace of their own.
fn copy_crates(root: &Path, copy: &Path) {
    let _ = fs::remove_dir_all(copy);
    let list = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .args(["crates", "Cargo.lock", "README.md", "clippy.toml"])
        .current_dir(root)
        .output()
        .unwrap();
    for path in String::from_utf8(list.stdout).unwrap().lines() {
        let target = copy.join(path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        if root.join(path).is_file() {
            fs::copy(root.join(path), target).unwrap();
        }
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let members = r#"members = ["crates/*", "tests", "tests/conform", "xtask"]"#;
    assert!(manifest.contains(members));
    let manifest = manifest.replace(members, r#"members = ["crates/*"]"#);
    let manifest: String = manifest
        .lines()
        .filter(|line| !line.starts_with("velt-conform"))
        .map(|line| format!("{line}\n"))
        .collect();
    fs::write(copy.join("Cargo.toml"), manifest).unwrap();
}
