//! Merges the files of the document into one, and makes every reference local.

use std::{
    collections::{BTreeSet, HashMap},
    fs, panic,
    path::{Component, Path, PathBuf},
    thread,
};

use anyhow::Context;
use serde_json::{Map, Value};

use super::{
    Location, Problem,
    yaml::{self, Source, escape},
};
use crate::webhooks;

/// A file of the document.
#[derive(Debug, Clone)]
pub(crate) struct File {
    /// The path relative to the workspace root, with `/` between its parts.
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

/// The whole document as a single value.
#[derive(Debug)]
pub(crate) struct Bundle {
    /// An OpenAPI document whose references all start with `#/components/`.
    pub(crate) value: Value,
    lines: HashMap<String, Location>,
}

impl Bundle {
    /// Returns the location of the value at `pointer`, or of the nearest one around it.
    pub(crate) fn location(&self, pointer: &str) -> Location {
        let mut pointer = pointer;
        loop {
            if let Some(location) = self.lines.get(pointer) {
                return location.clone();
            }
            match pointer.rfind('/') {
                Some(slash) => pointer = &pointer[..slash],
                None => {
                    return Location {
                        file: PathBuf::from(ROOT),
                        line: 1,
                    };
                }
            }
        }
    }

    /// Returns the named components of one kind, such as `schemas`, in document order.
    pub(crate) fn components(&self, kind: &str) -> impl Iterator<Item = (&str, &Value)> {
        members(
            self.value
                .get("components")
                .and_then(|components| components.get(kind)),
        )
    }

    /// Returns the schema component called `name`.
    pub(crate) fn schema(&self, name: &str) -> Option<&Value> {
        self.value.get("components")?.get("schemas")?.get(name)
    }

    /// Returns `value` itself, or the component that it refers to.
    pub(crate) fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => reference
                .strip_prefix('#')
                .and_then(|pointer| self.value.pointer(pointer))
                .unwrap_or(value),
            None => value,
        }
    }

    /// Returns the names of the schemas that `value` refers to, directly or indirectly.
    pub(crate) fn schemas_in<'a>(&'a self, value: &'a Value) -> BTreeSet<&'a str> {
        let references = self.references_in(value);
        references.into_iter().filter_map(schema_name).collect()
    }

    /// Returns every reference in `value`, and in what the references lead to.
    pub(crate) fn references_in<'a>(&'a self, value: &'a Value) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let mut pending = vec![value];
        while let Some(value) = pending.pop() {
            each_reference(value, &mut |reference| {
                let target = reference.strip_prefix('#');
                let target = target.and_then(|pointer| self.value.pointer(pointer));
                if let Some(target) = target
                    && found.insert(reference)
                {
                    pending.push(target);
                }
            });
        }
        found
    }

    /// Returns the description of a schema, or of the component that it refers to.
    pub(crate) fn description<'a>(&'a self, schema: &'a Value) -> Option<&'a str> {
        self.resolve(schema).get("description")?.as_str()
    }
}

/// Returns the name of the schema that a reference leads to, if it leads to one.
pub(crate) fn schema_name(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}

/// Calls `visit` for each reference in `value`, without following it.
fn each_reference<'a>(value: &'a Value, visit: &mut dyn FnMut(&'a str)) {
    match value {
        Value::Object(object) => {
            for (key, member) in object {
                match member {
                    Value::String(reference) if key == "$ref" => visit(reference),
                    member => each_reference(member, visit),
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                each_reference(item, visit);
            }
        }
        _ => {}
    }
}

/// Returns the members of `value` if it is an object, and none otherwise.
pub(crate) fn members(value: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    value
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.as_str(), value))
}

const ROOT: &str = "openapi/velt.yaml";

/// The kinds of components that the document has.
const KINDS: [&str; 3] = ["schemas", "responses", "securitySchemes"];

/// The only file of the directory that is no part of the document.
const DOCUMENTED: &str = "openapi/documented.txt";

/// Reads every file of the document below `openapi/` in the workspace at `root`.
pub(crate) fn read_directory(root: &Path) -> anyhow::Result<Vec<File>> {
    let mut files = Vec::new();
    let mut pending = vec![PathBuf::from("openapi")];
    while let Some(directory) = pending.pop() {
        let full = root.join(&directory);
        for entry in
            fs::read_dir(&full).with_context(|| format!("cannot read {}", full.display()))?
        {
            let entry = entry.with_context(|| format!("cannot read {}", full.display()))?;
            let path = directory.join(entry.file_name());
            if entry.path().is_dir() {
                // Webhooks are a document of their own.
                if path != Path::new(webhooks::DIRECTORY) {
                    pending.push(path);
                }
            } else if path != Path::new(DOCUMENTED) {
                let text = fs::read_to_string(entry.path())
                    .with_context(|| format!("cannot read {}", path.display()))?;
                files.push(File { path, text });
            }
        }
    }
    // The root comes first and the others follow by path, so that the output never
    // depends on the order in which a file system lists its entries.
    files.sort_by_key(|file| (file.path != Path::new(ROOT), file.path.clone()));
    Ok(files)
}

/// Parses the files, half of them on another thread.
fn parse_all(files: &[File]) -> Vec<Result<Source, Problem>> {
    let parse = |files: &[File]| -> Vec<_> {
        files
            .iter()
            .map(|file| yaml::parse(&file.path, &file.text))
            .collect()
    };
    let (first, second) = files.split_at(files.len() / 2);
    thread::scope(|scope| {
        let second = scope.spawn(move || parse(second));
        let mut parsed = parse(first);
        parsed.extend(
            second
                .join()
                .unwrap_or_else(|panic| panic::resume_unwind(panic)),
        );
        parsed
    })
}

/// Merges `files`, the first of which is the root.
pub(crate) fn bundle(files: &[File]) -> Result<Bundle, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut sources = Vec::new();
    for (file, parsed) in files.iter().zip(parse_all(files)) {
        if file.path.extension().is_none_or(|kind| kind != "yaml") {
            let location = Location {
                file: file.path.clone(),
                line: 1,
            };
            let message = "the files of the document end in `.yaml`: rename or remove this one";
            problems.push(Problem::new(location, "bundle", message));
            continue;
        }
        match parsed {
            Ok(source) => sources.push((file.path.as_path(), source)),
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    if sources
        .first()
        .is_none_or(|(path, _)| *path != Path::new(ROOT))
    {
        let location = Location {
            file: PathBuf::from(ROOT),
            line: 1,
        };
        return Err(vec![Problem::new(
            location,
            "bundle",
            "the root file is missing",
        )]);
    }

    let mut merged = Merge::default();
    for (path, source) in &sources {
        merged.add(path, source);
    }
    if merged.problems.is_empty() {
        merged.problems.extend(unresolved(&sources));
    }
    if merged.problems.is_empty() {
        Ok(Bundle {
            value: Value::Object(merged.document),
            lines: merged.lines,
        })
    } else {
        merged.problems.sort();
        Err(merged.problems)
    }
}

#[derive(Default)]
struct Merge {
    document: Map<String, Value>,
    lines: HashMap<String, Location>,
    problems: Vec<Problem>,
}

impl Merge {
    fn add(&mut self, path: &Path, source: &Source) {
        let at = |pointer: &str| Location {
            file: path.to_owned(),
            line: source.lines.get(pointer).copied().unwrap_or(1),
        };
        let Value::Object(top) = &source.value else {
            self.problems
                .push(Problem::new(at(""), "bundle", "the file must be a mapping"));
            return;
        };
        let is_root = self.document.is_empty();
        for (key, value) in top {
            let pointer = format!("/{key}");
            match key.as_str() {
                "paths" => self.add_members(&pointer, value, &at),
                "components" => {
                    if !value.is_object() {
                        self.not_a_mapping(&pointer, &at);
                    }
                    for (kind, named) in members(Some(value)) {
                        let pointer = format!("/components/{}", escape(kind));
                        if !KINDS.contains(&kind) {
                            let message = format!(
                                "`{kind}` is not a kind of component; they are {}",
                                KINDS.join(", ")
                            );
                            self.problems
                                .push(Problem::new(at(&pointer), "bundle", message));
                        }
                        self.add_members(&pointer, named, &at);
                    }
                }
                _ if is_root => {
                    self.document.insert(key.clone(), local(value.clone()));
                }
                _ => self.problems.push(Problem::new(
                    at(&pointer),
                    "bundle",
                    format!(
                        "`{key}` belongs into {ROOT}; other files have `paths` and `components`"
                    ),
                )),
            }
        }
        for (pointer, line) in &source.lines {
            self.lines
                .entry(pointer.clone())
                .or_insert_with(|| Location {
                    file: path.to_owned(),
                    line: *line,
                });
        }
    }

    fn not_a_mapping(&mut self, pointer: &str, at: &dyn Fn(&str) -> Location) {
        let key = pointer.rsplit('/').next().unwrap_or_default();
        let message = format!("`{key}` must be a mapping with a name for each member");
        self.problems
            .push(Problem::new(at(pointer), "bundle", message));
    }

    /// Copies the members of an object in a file to the same object in the bundle.
    fn add_members(&mut self, pointer: &str, value: &Value, at: &dyn Fn(&str) -> Location) {
        if !value.is_object() {
            self.not_a_mapping(pointer, at);
            return;
        }
        let mut target = &mut self.document;
        for segment in pointer.split('/').skip(1) {
            let Value::Object(next) = target
                .entry(segment)
                .or_insert_with(|| Value::Object(Map::new()))
            else {
                return;
            };
            target = next;
        }
        let what = if pointer == "/paths" {
            "path"
        } else {
            "component"
        };
        for (name, member) in members(Some(value)) {
            let pointer = format!("{pointer}/{}", escape(name));
            if target.contains_key(name) {
                let first = self.lines.get(&pointer).cloned();
                let first = first.map_or_else(String::new, |Location { file, line }| {
                    format!(", first in {}:{line}", file.display())
                });
                self.problems.push(Problem::new(
                    at(&pointer),
                    "unique-name",
                    format!("the {what} `{name}` is defined twice{first}"),
                ));
            } else {
                target.insert(name.to_owned(), local(member.clone()));
            }
        }
    }
}

/// Rewrites every reference in `value` to point into the bundle.
fn local(mut value: Value) -> Value {
    visit_references(&mut value, &mut |reference| {
        if let Some(hash) = reference.find('#') {
            reference.drain(..hash);
        }
    });
    value
}

fn visit_references(value: &mut Value, visit: &mut dyn FnMut(&mut String)) {
    match value {
        Value::Object(object) => {
            for (key, member) in object.iter_mut() {
                match member {
                    Value::String(reference) if key == "$ref" => visit(reference),
                    member => visit_references(member, visit),
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                visit_references(item, visit);
            }
        }
        _ => {}
    }
}

/// Returns a problem for each reference that cannot be resolved.
fn unresolved(sources: &[(&Path, Source)]) -> Vec<Problem> {
    let by_path: HashMap<&Path, &Source> = sources
        .iter()
        .map(|(path, source)| (*path, source))
        .collect();
    let mut problems = Vec::new();
    for (path, source) in sources {
        walk(&source.value, &mut String::new(), &mut |pointer, value| {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
                return;
            };
            if let Err(reason) = check_reference(path, reference, &by_path) {
                let line = source
                    .lines
                    .get(&format!("{pointer}/$ref"))
                    .copied()
                    .unwrap_or(1);
                problems.push(Problem::new(
                    Location {
                        file: (*path).to_owned(),
                        line,
                    },
                    "reference",
                    format!("`{reference}` {reason}"),
                ));
            }
        });
    }
    problems
}

fn check_reference(
    from: &Path,
    reference: &str,
    sources: &HashMap<&Path, &Source>,
) -> Result<(), String> {
    let Some((file, pointer)) = reference.split_once('#') else {
        return Err("must end in `#/components/<kind>/<name>`".to_owned());
    };
    let target = if file.is_empty() {
        from.to_owned()
    } else {
        join(from, file)
    };
    let Some(source) = sources.get(target.as_path()) else {
        return Err(format!(
            "names no file of the document: {}",
            target.display()
        ));
    };
    let segments: Vec<&str> = pointer.split('/').collect();
    if !matches!(segments.as_slice(), ["", "components", _, _]) {
        return Err("must end in `#/components/<kind>/<name>`".to_owned());
    }
    match source.value.pointer(pointer) {
        Some(_) => Ok(()),
        None => Err(format!("is not defined in {}", target.display())),
    }
}

/// Resolves the path `file` relative to the file `from`, and removes `..`.
fn join(from: &Path, file: &str) -> PathBuf {
    let mut path = from.parent().map(Path::to_owned).unwrap_or_default();
    for part in Path::new(file).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            Component::CurDir => {}
            part => path.push(part),
        }
    }
    path
}

/// Calls `visit` for every object in `value`, with its JSON pointer.
pub(crate) fn walk(
    value: &Value,
    pointer: &mut String,
    visit: &mut dyn FnMut(&str, &Map<String, Value>),
) {
    let length = pointer.len();
    match value {
        Value::Object(object) => {
            visit(pointer, object);
            for (key, member) in object {
                pointer.push('/');
                pointer.push_str(&escape(key));
                walk(member, pointer, visit);
                pointer.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointer.push_str(&format!("/{index}"));
                walk(item, pointer, visit);
                pointer.truncate(length);
            }
        }
        _ => {}
    }
}
