//! Assigns types to resources, and writes the features that turn resources on.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, bail};

use crate::{
    document::{Bundle, Operation},
    rust,
};

/// The module of the types that several resources share.
pub(super) const SHARED: &str = "shared";

/// The resources that use each type, by the type's name in Rust and in the document.
///
/// A type that more than one resource uses belongs to none of them.
pub(super) struct Owners(BTreeMap<String, BTreeSet<String>>);

impl Owners {
    pub(super) fn find(bundle: &Bundle, operations: &[Operation]) -> Self {
        let mut owners: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for operation in operations {
            for name in components_of(bundle, operation) {
                let owners = owners.entry(rust::pascal(name).to_string()).or_default();
                owners.insert(operation.resource.clone());
            }
        }
        Self(owners)
    }

    /// Returns the resource of a type, or [`SHARED`].
    pub(super) fn of(&self, name: &str) -> &str {
        let resources = self.0.get(name).into_iter().flatten();
        match resources.collect::<Vec<_>>().as_slice() {
            [only] => only,
            _ => SHARED,
        }
    }

    pub(super) fn knows(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}

/// Returns the names of all components that an operation refers to, directly or
/// indirectly.
fn components_of<'a>(bundle: &'a Bundle, operation: &Operation) -> BTreeSet<&'a str> {
    let operation = bundle.value.pointer(&operation.pointer());
    operation.map_or_else(BTreeSet::new, |operation| bundle.schemas_in(operation))
}

/// Returns the names of the resources, in alphabetical order.
pub(crate) fn names(operations: &[Operation]) -> BTreeSet<&str> {
    operations
        .iter()
        .map(|operation| operation.resource.as_str())
        .collect()
}

const BEGIN: &str = "# Made by `cargo xtask generate` from openapi/, up to the end of resources.";
const END: &str = "# End of resources.";

/// Returns a manifest with a feature for each resource.
///
/// Each feature also turns on the feature of the same name in `dependencies`.
pub(super) fn manifest(
    current: &str,
    operations: &[Operation],
    dependencies: &[&str],
) -> anyhow::Result<String> {
    let (before, rest) = current
        .split_once(BEGIN)
        .with_context(|| format!("there is no line `{BEGIN}`"))?;
    let Some((_, after)) = rest.split_once(END) else {
        bail!("there is no line `{END}`");
    };
    let names = names(operations);
    let list = |items: Vec<String>| {
        let items: Vec<String> = items
            .iter()
            .map(|item| format!("    \"{item}\",\n"))
            .collect();
        format!("[\n{}]", items.concat())
    };
    let mut lines = format!(
        "all-resources = {}\n",
        list(names.iter().map(|name| (*name).to_owned()).collect())
    );
    for name in names {
        let enabled: Vec<String> = dependencies
            .iter()
            .map(|dependency| format!("\"{dependency}/{name}\""))
            .collect();
        lines.push_str(&format!("{name} = [{}]\n", enabled.join(", ")));
    }
    Ok(format!("{before}{BEGIN}\n{lines}{END}{after}"))
}
