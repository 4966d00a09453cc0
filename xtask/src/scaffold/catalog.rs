//! What the document has already: operations, resources and components, with their files.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use serde_json::{Map, Value};

use crate::document::{Bundle, escape, media, raw_operations, request_component};

/// The root of the document.
pub(super) const ROOT: &str = "openapi/velt.yaml";

/// How many fields must have the same description for it to be the usual one.
const USUAL: usize = 5;

/// An operation of the document.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) id: String,
    pub(super) path: String,
    pub(super) resource: String,
    pub(super) file: PathBuf,
    /// The component of the request.
    pub(super) request: Option<String>,
}

impl Known {
    /// Returns the version, which is the first segment of the path.
    pub(super) fn version(&self) -> &str {
        self.path.split('/').nth(1).unwrap_or_default()
    }

    /// Returns the segments of the path after the version.
    pub(super) fn segments(&self) -> Vec<&str> {
        self.path.split('/').skip(2).collect()
    }
}

/// A component of the document.
#[derive(Debug, Clone)]
pub(super) struct Component {
    pub(super) file: PathBuf,
    pub(super) schema: Value,
}

/// The operations, resources and components that exist, including those that are about to
/// be written.
#[derive(Debug)]
pub(super) struct Catalog {
    pub(super) operations: Vec<Known>,
    pub(super) resources: Vec<String>,
    components: Map<String, Value>,
    files: HashMap<String, PathBuf>,
    /// Examples of fields, by component and field.
    samples: HashMap<(String, String), Value>,
}

impl Catalog {
    /// Returns everything that `bundle` contains.
    pub(super) fn new(bundle: &Bundle) -> Self {
        let operations = raw_operations(bundle).map(|(pointer, path, operation)| {
            let text = |pointer: &str| operation.pointer(pointer).and_then(Value::as_str);
            Known {
                id: text("/operationId").unwrap_or_default().to_owned(),
                path: path.to_owned(),
                resource: text("/tags/0").unwrap_or_default().to_owned(),
                file: bundle.location(&pointer).file,
                request: media(bundle, operation.get("requestBody"))
                    .and_then(|media| request_component(media.get("schema")?))
                    .map(str::to_owned),
            }
        });
        let tags = bundle.value.get("tags").and_then(Value::as_array);
        let tags = tags.into_iter().flatten();
        let mut catalog = Self {
            operations: operations.collect(),
            resources: tags
                .filter_map(|tag| Some(tag.get("name")?.as_str()?.to_owned()))
                .collect(),
            components: Map::new(),
            files: HashMap::new(),
            samples: HashMap::new(),
        };
        for (name, schema) in bundle.components("schemas") {
            let location = bundle.location(&format!("/components/schemas/{}", escape(name)));
            catalog.add_component(name, &location.file, schema.clone());
        }
        catalog
    }

    /// Returns what most fields of this name are described as, such as "The
    /// organization ID.".
    pub(super) fn usual_description(&self, field: &str) -> Option<&str> {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for schema in self.components.values() {
            let field = schema.get("properties").and_then(|all| all.get(field));
            let text = field.and_then(|field| field.get("description")?.as_str());
            if let Some(text) = text {
                *counts.entry(text).or_default() += 1;
            }
        }
        let all: usize = counts.values().sum();
        let (text, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
        (count >= USUAL && count * 10 >= all * 6).then_some(text)
    }

    /// Records a component that is about to be written.
    pub(super) fn add_component(&mut self, name: &str, file: &Path, schema: Value) {
        self.components.insert(name.to_owned(), schema);
        self.files.insert(name.to_owned(), file.to_owned());
    }

    /// Records an example of a field of a component.
    pub(super) fn add_sample(&mut self, component: &str, field: &str, example: Value) {
        let key = (component.to_owned(), field.to_owned());
        self.samples.insert(key, example);
    }

    /// Returns the example of a field of a component.
    pub(super) fn sample(&self, component: &str, field: &str) -> Option<&Value> {
        self.samples.get(&(component.to_owned(), field.to_owned()))
    }

    /// Forgets a component that is not needed after all.
    pub(super) fn remove_component(&mut self, name: &str) {
        self.components.shift_remove(name);
        self.files.remove(name);
    }

    /// Returns the component called `name`.
    pub(super) fn component(&self, name: &str) -> Option<Component> {
        Some(Component {
            file: self.files.get(name)?.clone(),
            schema: self.components.get(name)?.clone(),
        })
    }

    /// Returns whether there is a component called `name`.
    pub(super) fn has_component(&self, name: &str) -> bool {
        self.components.contains_key(name)
    }

    /// Returns the names and schemas of the components that a file can refer to without
    /// crossing resources: its own, those of the same name in `shared/`, and the root's.
    pub(super) fn near<'a>(&'a self, file: &'a Path) -> impl Iterator<Item = (&'a str, &'a Value)> {
        self.components.iter().filter_map(move |(name, schema)| {
            let place = self.files.get(name)?;
            let is_near = place == file
                || place == Path::new(ROOT)
                || (place.starts_with("openapi/shared") && place.file_name() == file.file_name());
            is_near.then_some((name.as_str(), schema))
        })
    }

    /// Returns the operation that has a path already.
    pub(super) fn at_path(&self, path: &str) -> Option<&Known> {
        self.operations.iter().find(|known| known.path == path)
    }

    /// Returns the request of the operation that has the same path in another version.
    pub(super) fn sibling_request(&self, path: &str) -> Option<&str> {
        let (_, tail) = path.trim_start_matches('/').split_once('/')?;
        let sibling = self
            .operations
            .iter()
            .find(|known| known.path != path && known.segments().join("/") == tail)?;
        sibling.request.as_deref()
    }

    /// Returns the file for another operation: that of the operations of the resource which
    /// share the most of its path, or a file named after the resource.
    pub(super) fn file_for(&self, version: &str, resource: &str, path: &str) -> PathBuf {
        let own = PathBuf::from(format!("openapi/{version}/{resource}.yaml"));
        let segments: Vec<&str> = path.split('/').skip(2).collect();
        let candidates = self
            .operations
            .iter()
            .filter(|known| known.version() == version && known.resource == resource);
        // What Velt does not document is in files of its own.
        candidates
            .filter(|known| !known.file.to_string_lossy().contains("-undocumented"))
            .max_by_key(|known| {
                let shared = shared_prefix(&known.segments(), &segments);
                (shared, known.file == own)
            })
            .map_or(own, |known| known.file.clone())
    }
}

/// Returns how many segments two paths share from the start.
pub(super) fn shared_prefix(a: &[&str], b: &[&str]) -> usize {
    a.iter().zip(b).take_while(|(a, b)| a == b).count()
}
