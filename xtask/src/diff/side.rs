//! Indexes one of the two documents: its operations, and the uses of its components.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use super::{
    change::{Direction, Subject},
    part::Part,
};
use crate::document::{Bundle, Operation, media, raw_operations, request_component};

/// One of the two documents.
pub(super) struct Side<'a> {
    pub(super) bundle: &'a Bundle,
    /// The operations in document order. Older documents may lack any part of one.
    pub(super) operations: Vec<Entry<'a>>,
    uses: BTreeMap<String, Uses>,
}

/// An operation.
pub(super) struct Entry<'a> {
    pub(super) path: &'a str,
    pub(super) part: Part<'a>,
}

/// The operations that use a component, by their index.
#[derive(Debug, Default)]
pub(super) struct Uses {
    pub(super) requests: BTreeSet<usize>,
    pub(super) responses: BTreeSet<usize>,
    /// Whether it is the whole request of an operation.
    pub(super) is_whole_request: bool,
}

impl Uses {
    /// Returns all operations that use the component.
    pub(super) fn all(&self) -> BTreeSet<usize> {
        self.requests.union(&self.responses).copied().collect()
    }
}

impl<'a> Side<'a> {
    /// Indexes `bundle`.
    pub(super) fn new(bundle: &'a Bundle) -> Self {
        let operations: Vec<Entry<'_>> = raw_operations(bundle)
            .map(|(pointer, path, value)| Entry {
                path,
                part: Part::new(bundle, pointer, value),
            })
            .collect();
        let mut uses: BTreeMap<String, Uses> = BTreeMap::new();
        for (index, operation) in operations.iter().enumerate() {
            let value = operation.part.value;
            let schemas = |key: &str| value.get(key).map(|part| bundle.schemas_in(part));
            for name in schemas("requestBody").into_iter().flatten() {
                let uses = uses.entry(name.to_owned()).or_default();
                uses.requests.insert(index);
            }
            for name in schemas("responses").into_iter().flatten() {
                let uses = uses.entry(name.to_owned()).or_default();
                uses.responses.insert(index);
            }
            let request = media(bundle, value.get("requestBody"))
                .and_then(|media| request_component(media.get("schema")?));
            if let Some(name) = request {
                uses.entry(name.to_owned()).or_default().is_whole_request = true;
            }
        }
        Self {
            bundle,
            operations,
            uses,
        }
    }

    /// Returns the uses of a component, if it has any.
    pub(super) fn uses(&self, component: &str) -> Option<&Uses> {
        self.uses.get(component)
    }

    /// Returns a schema component.
    pub(super) fn schema(&self, name: &str) -> Option<Part<'a>> {
        let root = Part::new(self.bundle, String::new(), &self.bundle.value);
        root.get("components")?.get("schemas")?.get(name)
    }

    /// Returns a component as the subject of a change.
    pub(super) fn component(&self, name: &str) -> Subject {
        let uses = self.uses(name);
        let direction =
            uses.and_then(
                |uses| match (uses.requests.is_empty(), uses.responses.is_empty()) {
                    (false, false) => Some(Direction::Both),
                    (false, true) => Some(Direction::Request),
                    (true, false) => Some(Direction::Response),
                    (true, true) => None,
                },
            );
        Subject::Component {
            name: name.to_owned(),
            operations: uses.map_or(0, |uses| uses.all().len()),
            direction,
        }
    }
}

impl<'a> Entry<'a> {
    /// Returns the operation ID, or the path of an operation that has none.
    pub(super) fn id(&self) -> &'a str {
        self.part.text("operationId").unwrap_or(self.path)
    }

    /// Returns the tag, which is the resource.
    pub(super) fn tag(&self) -> &'a str {
        self.part.texts("tags").first().copied().unwrap_or_default()
    }

    /// Returns the call in Rust, such as `velt.v1().users().list()`.
    pub(super) fn call(&self) -> String {
        let version = self.path.split('/').nth(1).unwrap_or_default();
        let prefix = Operation::id_prefix(version, self.tag());
        match self.id().strip_prefix(&prefix) {
            Some(method) => {
                format!(
                    "velt.{version}().{}().{method}()",
                    self.tag().to_snake_case()
                )
            }
            None => self.id().to_owned(),
        }
    }

    /// Returns the operation as the subject of a change.
    pub(super) fn subject(&self) -> Subject {
        Subject::Operation {
            id: self.id().to_owned(),
            call: self.call(),
        }
    }
}
