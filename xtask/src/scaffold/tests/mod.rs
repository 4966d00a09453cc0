//! Tests of both commands on the document of the tests and on the real one.

mod import;
mod new;

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{
    draft::Written,
    import::{self as importing, Imported},
    new::{self as skeletons, Wanted},
    yaml_writer,
};
use crate::{
    document::{File, bundle, parse, read_directory},
    generate,
    lint::lint,
    test_document::{ROOT, WIDGETS},
};

fn test_files() -> Vec<File> {
    [
        ("openapi/velt.yaml", ROOT),
        ("openapi/v1/widgets.yaml", WIDGETS),
    ]
    .map(|(path, text)| File {
        path: PathBuf::from(path),
        text: text.to_owned(),
    })
    .to_vec()
}

fn wanted<'a>(version: &'a str, resource: &'a str, method: &'a str) -> Wanted<'a> {
    Wanted {
        version,
        resource,
        method,
        path: None,
        new_resource: false,
    }
}

/// Returns `files` with those that were written.
fn with(mut files: Vec<File>, written: &Written) -> Vec<File> {
    for file in &written.files {
        match files.iter_mut().find(|known| known.path == file.path) {
            Some(slot) => slot.text.clone_from(&file.text),
            None => files.push(file.clone()),
        }
    }
    files
}

/// Answers every question in `files`.
fn answered(files: &[File]) -> Vec<File> {
    let mut count = 0;
    files
        .iter()
        .map(|file| {
            let mut value = parse(&file.path, &file.text).unwrap().value;
            answer(&mut value, "", &mut count);
            let object = value.as_object().cloned().unwrap_or_default();
            File {
                path: file.path.clone(),
                text: yaml_writer::members(&object, 0),
            }
        })
        .collect()
}

fn answer(value: &mut Value, key: &str, count: &mut usize) {
    match value {
        Value::String(text) if text.contains("TODO:") => {
            *count += 1;
            *value = match key {
                "x-velt-retry" => "replace".into(),
                "x-velt-paging" | "x-velt-unsafe-with" => {
                    let text = text.replace("nextPageToken", "pageToken");
                    proposal(&text)
                }
                "x-velt-items" => match text.split("Probably ").nth(1) {
                    Some(field) => field
                        .split(' ')
                        .next()
                        .unwrap()
                        .trim_end_matches('.')
                        .into(),
                    None => Value::Null,
                },
                _ => format!("Text {count}.").into(),
            };
        }
        Value::Object(object) => {
            for (key, member) in object.iter_mut() {
                answer(member, key, count);
            }
            object.retain(|key, member| !member.is_null() || key != "x-velt-items");
        }
        Value::Array(items) => {
            for item in items {
                answer(item, key, count);
            }
        }
        _ => {}
    }
}

/// Returns the value that a question proposes in braces or brackets.
fn proposal(question: &str) -> Value {
    let start = question.find(['{', '[']).unwrap();
    let end = question.rfind(['}', ']']).unwrap();
    let text = format!("a: {}\n", &question[start..=end]);
    parse(Path::new("x.yaml"), &text).unwrap().value["a"].clone()
}

/// Returns the problems that lint has with `files`.
fn problems(files: &[File]) -> Vec<String> {
    let problems = match bundle(files) {
        Ok(bundle) => lint(&bundle),
        Err(problems) => problems,
    };
    problems.iter().map(ToString::to_string).collect()
}

/// Returns what was inserted into a file, which is checked to be otherwise unchanged.
fn inserted(files: &[File], written: &Written, path: &str) -> String {
    let old = files.iter().find(|file| file.path == Path::new(path));
    let mut old = old.map_or("", |file| file.text.as_str()).lines().peekable();
    let new = written
        .files
        .iter()
        .find(|file| file.path == Path::new(path));
    let mut added = String::new();
    for line in new.expect("the file must have been written").text.lines() {
        if old.peek() == Some(&line) {
            old.next();
        } else {
            added.push_str(line);
            added.push('\n');
        }
    }
    assert_eq!(old.next(), None, "a line of {path} is missing");
    added
}

/// Checks that nothing is missing once every question is answered.
fn assert_complete(files: &[File], written: &Written) {
    let files = answered(&with(files.to_vec(), written));
    assert_eq!(problems(&files), Vec::<String>::new());
    let artifacts = generate::all(&bundle(&files).unwrap()).unwrap();
    assert!(artifacts.len() > 10);
}

fn run_new(files: &[File], wanted: &Wanted<'_>) -> anyhow::Result<Written> {
    skeletons::new(files, &bundle(files).unwrap(), wanted)
}

fn run_import(files: &[File], name: &str, text: &str, only: &[&str]) -> anyhow::Result<Imported> {
    let only: Vec<String> = only.iter().map(|&path| path.to_owned()).collect();
    importing::import(files, &bundle(files).unwrap(), name, text, &only)
}

#[test]
fn both_commands_work_on_the_real_document() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = read_directory(&root).unwrap();
    let old = files.clone();
    let written = run_new(&files, &wanted("v2", "user-groups", "audit")).unwrap();
    files = with(files, &written);
    let page = r#"{
      "path": "/v2/organizations/usergroups/audit/entries",
      "request": { "data": { "organizationId": "yourOrganizationId" } },
      "response": { "result": { "status": "success", "message": "Found.", "data": {
        "yourGroupId": { "success": true, "id": "77ab", "message": "Found." }
      } } }
    }"#;
    let imported = run_import(&files, "page.json", page, &[]).unwrap();
    insta::assert_snapshot!(imported.written.report().join("\n"), @r#"
openapi/v2/user-groups.yaml
  v2_user_groups_get_audit_entries (POST /v2/organizations/usergroups/audit/entries), GetUserGroupAuditEntries: 7 questions
"#);
    let mut files = with(files, &imported.written);
    // The other files keep their comments.
    for file in &mut files {
        if old.iter().all(|old| old.text != file.text) {
            file.text = answered(std::slice::from_ref(file))[0].text.clone();
        }
    }
    assert_eq!(problems(&files), Vec::<String>::new());
}
