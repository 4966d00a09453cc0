//! Rules for names: what is generated from one must be valid Rust, and unlike the others.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use heck::ToKebabCase;
use proc_macro2::Ident;
use serde_json::Value;

use crate::{
    document::{Bundle, Location, Problem, component_name, escape, flag, members, operations},
    rust,
};

/// Names of Rust's prelude. A type in generated code would hide them.
const PRELUDE: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Types that the generators and the generated code refer to by these names.
const TYPES: &[&str] = &[
    "BTreeMap",
    "Call",
    "Client",
    "Envelope",
    "Error",
    "Fields",
    "InDocument",
    "ItemOutcome",
    "ListedData",
    "Map",
    "Model",
    "Node",
    "Object",
    "ObjectNode",
    "OptionalText",
    "Page",
    "PageOfItems",
    "PagedData",
    "PagedRequest",
    "PagedResponse",
    "Patch",
    "PerItem",
    "Place",
    "Reply",
    "Response",
    "Secret",
    "Shape",
    "Value",
];

/// Resources whose module or feature would have the name of something else.
const RESOURCES: &[&str] = &[
    "all-resources",
    "blocking",
    "client",
    "default",
    "models",
    "native-tls",
    "outcomes",
    "paging",
    "requests",
    "rustls",
    "schemars",
    "shared",
    "testing",
    "types",
];

/// The names of one namespace, with where each comes from.
struct Namespace<'p> {
    taken: BTreeMap<String, (String, Location)>,
    problems: &'p mut Vec<Problem>,
}

impl<'p> Namespace<'p> {
    fn new(problems: &'p mut Vec<Problem>) -> Self {
        Self {
            taken: BTreeMap::new(),
            problems,
        }
    }

    fn refuse(&mut self, location: Location, message: impl Into<String>) {
        self.problems
            .push(Problem::new(location, "name", message.into()));
    }

    /// Takes a name that generated code always uses.
    fn reserve(&mut self, name: &str, purpose: &str, location: Location) {
        self.taken
            .insert(name.to_owned(), (purpose.to_owned(), location));
    }

    /// Takes the name that `source` becomes, or reports who has it already.
    fn take(&mut self, name: impl ToString, source: &str, location: Location) {
        match self.taken.entry(name.to_string()) {
            Entry::Vacant(free) => {
                free.insert((format!("`{source}`"), location));
            }
            Entry::Occupied(taken) => {
                let (first, Location { file, line }) = taken.get();
                let message = format!(
                    "`{source}` would be named `{}` like {first} ({}:{line}): choose another name",
                    taken.key(),
                    file.display()
                );
                self.refuse(location, message);
            }
        }
    }

    /// Takes the identifier that `source` becomes, or reports that it becomes none.
    fn take_as(&mut self, convert: fn(&str) -> Ident, source: &str, location: Location) {
        if rust::named(source).is_some() {
            self.take(convert(source), source, location);
        } else {
            let message = format!(
                "`{source}` cannot become a name in Rust: it needs ASCII letters or digits"
            );
            self.refuse(location, message);
        }
    }
}

/// Returns whether no component can have this name.
pub(crate) fn is_reserved_type(name: &str) -> bool {
    PRELUDE.contains(&name) || TYPES.contains(&name)
}

/// Checks the names of types: those of components, and of envelopes.
pub(super) fn of_types(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut types = Namespace::new(&mut problems);
    for (name, _) in bundle.components("schemas") {
        let location = bundle.location(&format!("/components/schemas/{}", escape(name)));
        let rust = rust::pascal(name).to_string();
        if rust != name {
            let message =
                format!("the component `{name}` must be named as its type is in Rust: `{rust}`");
            types.refuse(location, message);
        } else if is_reserved_type(name) {
            let message = format!(
                "`{name}` is the name of a type of this SDK or of Rust: choose another name"
            );
            types.refuse(location, message);
        } else {
            types.take(name, name, location);
        }
    }
    for operation in operations(bundle).unwrap_or_default() {
        let request = &operation.request;
        let envelopes = [
            operation.in_data.then(|| format!("{request}Envelope")),
            operation
                .in_result
                .then(|| format!("{}Reply", rust::pascal(&operation.id))),
        ];
        for envelope in envelopes.into_iter().flatten() {
            if let Some((_, location)) = types.taken.get(&envelope).cloned() {
                let message = format!(
                    "the generators need the name `{envelope}` for {}: choose another name",
                    operation.id
                );
                types.refuse(location, message);
            }
        }
    }
    problems
}

/// Checks the names of fields, setters and constructors of each component.
pub(super) fn of_fields(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, schema) in bundle.components("schemas") {
        let pointer = format!("/components/schemas/{}", escape(name));
        let mut methods = Namespace::new(&mut problems);
        methods.reserve("new", "the constructor", bundle.location(&pointer));
        let has_others = schema
            .get("additionalProperties")
            .is_some_and(|rest| *rest != Value::Bool(false));
        if has_others && schema.get("properties").is_some() {
            let location = bundle.location(&format!("{pointer}/additionalProperties"));
            methods.reserve("extra", "the map of all other fields", location);
        }
        for (field, _) in members(schema.get("properties")) {
            let location = bundle.location(&format!("{pointer}/properties/{}", escape(field)));
            methods.take_as(rust::snake, field, location);
        }
        for key in ["anyOf", "oneOf"] {
            let rules = schema.get(key).and_then(Value::as_array);
            for (index, rule) in rules.into_iter().flatten().enumerate() {
                let Some(constructor) = rule.get("x-velt-constructor").and_then(Value::as_str)
                else {
                    continue;
                };
                let location =
                    bundle.location(&format!("{pointer}/{key}/{index}/x-velt-constructor"));
                if rust::snake(constructor) == constructor {
                    methods.take(constructor, constructor, location);
                } else {
                    let message = format!(
                        "the constructor must be a name in snake case, such as `{}`",
                        rust::snake(constructor)
                    );
                    methods.refuse(location, message);
                }
            }
        }
    }
    problems
}

/// Checks the names of the variants of each enum and of each value with several shapes.
pub(super) fn of_variants(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, schema) in bundle.components("schemas") {
        let pointer = format!("/components/schemas/{}", escape(name));
        let mut variants = Namespace::new(&mut problems);
        let values = schema.get("enum").and_then(Value::as_array);
        let shapes = schema.get("oneOf").and_then(Value::as_array);
        if values.is_some() || shapes.is_some() {
            let location = bundle.location(&pointer);
            variants.reserve("Other", "the variant for new values", location);
        }
        for (index, value) in values.into_iter().flatten().enumerate() {
            if let Some(value) = value.as_str() {
                let location = bundle.location(&format!("{pointer}/enum/{index}"));
                variants.take_as(rust::pascal, value, location);
            }
        }
        for (index, shape) in shapes.into_iter().flatten().enumerate() {
            let title = shape.get("title").and_then(Value::as_str);
            if let Some(source) = title.or_else(|| component_name(shape)) {
                let location = bundle.location(&format!("{pointer}/oneOf/{index}"));
                variants.take_as(rust::pascal, source, location);
            }
        }
    }
    problems
}

/// Checks the names of resources, which become modules, features and handles.
pub(super) fn of_resources(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut resources = Namespace::new(&mut problems);
    let tags = bundle.value.get("tags").and_then(Value::as_array);
    for (index, tag) in tags.into_iter().flatten().enumerate() {
        let Some(name) = tag.get("name").and_then(Value::as_str) else {
            continue;
        };
        let location = bundle.location(&format!("/tags/{index}"));
        let digits = name.strip_prefix('v').unwrap_or_default();
        let is_version = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
        if name.to_kebab_case() != name || rust::named(name).is_none() {
            let message = format!("the tag `{name}` must be in kebab case, such as `user-groups`");
            resources.refuse(location, message);
        } else if is_version || RESOURCES.contains(&name) || rust::is_keyword(&rust::raw(name)) {
            let message = format!(
                "`{name}` is the name of a module, a feature or a keyword: choose another name"
            );
            resources.refuse(location, message);
        } else {
            resources.take(rust::snake(name), name, location);
        }
    }
    problems
}

/// Checks the names of methods and subcommands.
pub(super) fn of_methods(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut commands = Namespace::new(&mut problems);
    let mut ids = BTreeSet::new();
    for operation in operations(bundle).unwrap_or_default() {
        let location = bundle.location(&format!("{}/operationId", operation.pointer()));
        if operation.method == "new" {
            let message = "`new` is the constructor of every handle: choose another name";
            commands.refuse(location.clone(), message);
        }
        let snake = rust::snake(&operation.id).to_string();
        if operation.id != snake {
            let message = format!("the ID must be in snake case, such as `{snake}`");
            commands.refuse(location.clone(), message);
        }
        let command = format!(
            "velt {} {} {}",
            operation.version,
            operation.resource,
            operation.command()
        );
        // Two operations with the same ID are a problem of their own.
        if ids.insert(operation.id.clone()) {
            commands.take(command, &operation.id, location);
        }
    }
    problems
}

/// Checks the names of the flags that fields of requests become.
pub(super) fn of_flags(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    for operation in operations(bundle).unwrap_or_default() {
        let mut flags = Namespace::new(&mut problems);
        let schema = bundle.schema(&operation.request);
        for (field, _) in members(schema.and_then(|schema| schema.get("properties"))) {
            let pointer = format!(
                "/components/schemas/{}/properties/{}",
                escape(&operation.request),
                escape(field)
            );
            let location = bundle.location(&pointer);
            flags.take(format!("--{}", flag(field)), field, location);
        }
    }
    problems
}
