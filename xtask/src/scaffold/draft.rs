//! Operations and components that are ready to be written, and the files they go into.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use serde_json::{Map, Value, json};

use super::{
    catalog::{Catalog, ROOT},
    insert, question, yaml_writer,
};
use crate::document::{File, parse};

/// An operation with the components that it needs and the document lacks.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) id: String,
    pub(super) path: String,
    pub(super) resource: String,
    pub(super) file: PathBuf,
    pub(super) path_item: Value,
    pub(super) components: Vec<(String, Value)>,
}

/// Files with something inserted, and what was inserted.
#[derive(Debug, Default)]
pub(crate) struct Written {
    /// The new content of each file that changes.
    pub(crate) files: Vec<File>,
    entries: Vec<(PathBuf, String)>,
}

impl Written {
    /// Returns what was inserted and how many questions are open, by file.
    pub(crate) fn report(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for file in &self.files {
            lines.push(file.path.display().to_string());
            let entries = self.entries.iter().filter(|(path, _)| *path == file.path);
            lines.extend(entries.map(|(_, entry)| format!("  {entry}")));
        }
        lines
    }

    /// Inserts `draft` into its file, and its resource into the root if it is a new one.
    pub(super) fn add(
        &mut self,
        files: &[File],
        catalog: &mut Catalog,
        draft: &Draft,
    ) -> anyhow::Result<()> {
        let mut entry = format!("{} (POST {})", draft.id, draft.path);
        let item = local(&draft.path_item, &draft.file, catalog);
        let paths = Map::from_iter([(draft.path.clone(), item)]);
        let paths_text = yaml_writer::members(&paths, 2);
        let mut schemas = Map::new();
        for (name, schema) in &draft.components {
            entry.push_str(&format!(", {name}"));
            schemas.insert(name.clone(), local(schema, &draft.file, catalog));
        }
        let schemas_text = yaml_writer::spaced_members(&schemas, 4);
        let questions = question::count(&paths_text) + question::count(&schemas_text);
        entry.push_str(&format!(": {}", counted(questions)));

        let title = format!(
            "# Endpoints of the {} resource, {}.\n",
            draft.resource.replace('-', " "),
            draft.path.split('/').nth(1).unwrap_or_default(),
        );
        let mut inserted = json!({ "paths": paths });
        if !schemas.is_empty() {
            inserted["components"] = json!({ "schemas": schemas });
        }
        self.change(files, &draft.file, &title, &inserted, |text| {
            let text = insert::into_paths(text, &paths_text)?;
            if schemas.is_empty() {
                return Ok(text);
            }
            insert::into_schemas(&text, &schemas_text)
        })?;
        self.entries.push((draft.file.clone(), entry));
        if !catalog.resources.contains(&draft.resource) {
            self.add_resource(files, &draft.resource)?;
            catalog.resources.push(draft.resource.clone());
        }
        Ok(())
    }

    fn add_resource(&mut self, files: &[File], resource: &str) -> anyhow::Result<()> {
        let description = question::question(format!(
            "What does the resource `{resource}` contain? Describe it in one or two sentences."
        ));
        let tags = [json!({ "name": resource, "description": description })];
        let inserted = json!({ "tags": tags });
        self.change(files, Path::new(ROOT), "", &inserted, |text| {
            insert::into_tags(text, &yaml_writer::items(&tags, 2))
        })?;
        let entry = format!("the resource {resource}: {}", counted(1));
        self.entries.push((PathBuf::from(ROOT), entry));
        Ok(())
    }

    /// Changes the text of a file, and checks that it gained `inserted` and lost nothing.
    fn change(
        &mut self,
        files: &[File],
        path: &Path,
        title: &str,
        inserted: &Value,
        edit: impl FnOnce(&str) -> anyhow::Result<String>,
    ) -> anyhow::Result<()> {
        let current = self
            .files
            .iter()
            .chain(files)
            .find(|file| file.path == path);
        let old = current.map_or(title, |file| file.text.as_str());
        let context = || format!("cannot insert into {}", path.display());
        let text = edit(old).with_context(context)?;
        let mut expected = match current {
            Some(file) => read(path, &file.text)?,
            None => json!({}),
        };
        merge(&mut expected, inserted);
        if read(path, &text).with_context(context)? != expected {
            bail!(
                "cannot insert into {}: its layout is not the usual one, and other parts \
                 would change; compare it with another file of openapi/",
                path.display()
            );
        }
        let file = File {
            path: path.to_owned(),
            text,
        };
        match self.files.iter_mut().find(|file| file.path == path) {
            Some(slot) => *slot = file,
            None => self.files.push(file),
        }
        Ok(())
    }
}

/// Returns a number of questions in words.
fn counted(count: usize) -> String {
    match count {
        1 => "1 question".to_owned(),
        count => format!("{count} questions"),
    }
}

fn read(path: &Path, text: &str) -> anyhow::Result<Value> {
    match parse(path, text) {
        Ok(source) => Ok(source.value),
        Err(problem) => bail!("{problem}"),
    }
}

/// Adds the members of `inserted` to `value`, at every depth.
fn merge(value: &mut Value, inserted: &Value) {
    match (value, inserted) {
        (Value::Object(value), Value::Object(inserted)) => {
            for (key, inserted) in inserted {
                match value.get_mut(key) {
                    Some(slot) => merge(slot, inserted),
                    None => {
                        value.insert(key.clone(), inserted.clone());
                    }
                }
            }
        }
        (Value::Array(value), Value::Array(inserted)) => value.extend(inserted.iter().cloned()),
        _ => {}
    }
}

/// Returns `value` with its references relative to `file`.
fn local(value: &Value, file: &Path, catalog: &Catalog) -> Value {
    match value {
        Value::Object(object) => {
            let members = object.iter().map(|(key, member)| match member {
                Value::String(reference) if key == "$ref" => {
                    (key.clone(), relative(reference, file, catalog).into())
                }
                member => (key.clone(), local(member, file, catalog)),
            });
            Value::Object(members.collect())
        }
        Value::Array(items) => items
            .iter()
            .map(|item| local(item, file, catalog))
            .collect(),
        other => other.clone(),
    }
}

fn relative(reference: &str, file: &Path, catalog: &Catalog) -> String {
    let name = reference.rsplit('/').next().unwrap_or_default();
    let target = if reference.starts_with("#/components/schemas/") {
        catalog.component(name).map(|component| component.file)
    } else {
        Some(PathBuf::from(ROOT))
    };
    match target {
        Some(target) if target != file => {
            let same = target.parent() == file.parent();
            let below = target.strip_prefix("openapi").unwrap_or(&target);
            let start = if same {
                target.file_name().map(PathBuf::from).unwrap_or_default()
            } else {
                Path::new("..").join(below)
            };
            format!("{}{reference}", start.display())
        }
        _ => reference.to_owned(),
    }
}
