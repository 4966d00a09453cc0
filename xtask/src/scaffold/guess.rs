//! Guesses resource, method and path of an operation from those that exist.

use heck::{ToKebabCase, ToSnakeCase};

use super::{
    catalog::{Catalog, Known, shared_prefix},
    names::{is_keyword, operation_id, singular},
};

/// Verbs that follow what they apply to, as in `/users/add`.
const VERBS: [&str; 30] = [
    "add",
    "ask",
    "broadcast",
    "cancel",
    "copy",
    "count",
    "create",
    "delete",
    "dismiss",
    "dispatch",
    "download",
    "ensure",
    "generate",
    "get",
    "ingest",
    "list",
    "move",
    "query",
    "record",
    "remove",
    "rename",
    "reset",
    "resolve",
    "restore",
    "run",
    "search",
    "send",
    "set",
    "trigger",
    "update",
];

/// Verbs that apply to a single thing even if the path has its plural.
const OF_ONE: [&str; 7] = [
    "cancel", "create", "dispatch", "dismiss", "resolve", "restore", "update",
];

/// Resource and method of an operation.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Guess {
    pub(super) resource: String,
    pub(super) method: String,
    /// Whether the names are certain, so that there is nothing to ask.
    pub(super) sure: bool,
}

/// The fewest operations whose paths show where the part of their resource ends.
const ENOUGH: usize = 3;

/// Guesses resource and method of the operation at `path`, which starts with a version.
pub(super) fn operation(catalog: &Catalog, path: &str) -> Guess {
    let segments: Vec<&str> = path.split('/').skip(2).collect();
    let (resource, base, known) = resource(catalog, &segments);
    let rest = &segments[base.min(segments.len() - 1)..];
    let mut method = method(rest);
    let mut sure = known && (rest.len() == 1 && VERBS.contains(&rest[0]));
    if is_keyword(&method) {
        method = format!("{method}_{}", singular(&resource).to_snake_case());
        sure = false;
    }
    let version = path.split('/').nth(1).unwrap_or_default();
    let is_free = |method: &str| {
        let id = operation_id(version, &resource, method);
        catalog.operations.iter().all(|known| known.id != id)
    };
    if !is_free(&method) {
        method = long_method(rest);
        sure = false;
    }
    Guess {
        resource,
        method,
        sure,
    }
}

/// Returns a method that names all segments of a path below those of its resource.
fn long_method(rest: &[&str]) -> String {
    let mut words: Vec<String> = rest.iter().map(|word| word.to_snake_case()).collect();
    words.rotate_right(1);
    words.join("_")
}

/// Returns the resource, how many segments of the path stand for it, and whether that
/// follows from other operations.
fn resource(catalog: &Catalog, segments: &[&str]) -> (String, usize, bool) {
    let bases = catalog.resources.iter().filter_map(|resource| {
        let base = base(catalog.operations.iter(), resource)?;
        let fits = shared_prefix(&base, segments) == base.len() && base.len() < segments.len();
        fits.then_some((resource, base.len()))
    });
    if let Some((resource, length)) = bases.max_by_key(|(_, length)| *length) {
        let of_resource = catalog
            .operations
            .iter()
            .filter(|known| known.resource == *resource);
        let sure = of_resource.count() >= ENOUGH;
        return (resource.clone(), length, sure);
    }
    let closest = catalog
        .operations
        .iter()
        .map(|known| (shared_prefix(&known.segments(), segments), known))
        .filter(|(shared, _)| *shared > 0)
        .max_by_key(|(shared, _)| *shared);
    if let Some((shared, known)) = closest {
        return (known.resource.clone(), shared, false);
    }
    let name = segments.first().copied().unwrap_or_default();
    (name.to_kebab_case(), 1, false)
}

/// Returns the segments that the paths of all operations of a resource start with.
fn base<'a>(operations: impl Iterator<Item = &'a Known>, resource: &str) -> Option<Vec<&'a str>> {
    operations
        .filter(|known| known.resource == resource)
        .map(|known| {
            let mut segments = known.segments();
            segments.pop();
            segments
        })
        .reduce(|a, b| {
            let shared = shared_prefix(&a, &b);
            a[..shared].to_vec()
        })
        .filter(|base| !base.is_empty())
}

/// Returns a method for the segments of a path below those of its resource.
fn method(rest: &[&str]) -> String {
    let Some((last, nouns)) = rest.split_last() else {
        return String::new();
    };
    let last = last.to_snake_case();
    let (verb, tail) = match last.split_once('_') {
        Some((verb, tail)) => (verb, Some(tail)),
        None => (last.as_str(), None),
    };
    // The nearest noun is the one that the operation is about.
    let noun = nouns.last().map(|noun| noun.to_snake_case());
    match (VERBS.contains(&verb), noun, tail) {
        (_, None, _) => last.clone(),
        (true, Some(noun), None) if verb == "get" && noun == "count" => match nouns {
            [.., of, _] => format!("count_{}", of.to_snake_case()),
            _ => noun,
        },
        (true, Some(noun), None) if OF_ONE.contains(&verb) => format!("{verb}_{}", singular(&noun)),
        (true, Some(noun), None) => format!("{verb}_{noun}"),
        (true, Some(noun), Some(tail)) => format!("{verb}_{}_{tail}", singular(&noun)),
        (false, Some(noun), _) => format!("get_{noun}_{last}"),
    }
}

/// Guesses the path of a new operation of `resource`.
pub(super) fn path(catalog: &Catalog, version: &str, resource: &str, method: &str) -> String {
    let of_version = catalog
        .operations
        .iter()
        .filter(|known| known.version() == version);
    let base = base(of_version, resource)
        .or_else(|| base(catalog.operations.iter(), resource))
        .map_or_else(|| resource.replace('-', ""), |base| base.join("/"));
    let method = match method.split_once('_') {
        Some((verb, nouns)) => format!("{}/{verb}", nouns.replace('_', "")),
        None => method.to_owned(),
    };
    format!("/{version}/{base}/{method}")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::document::{bundle, read_directory};

    fn catalog() -> Catalog {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        Catalog::new(&bundle(&read_directory(&root).unwrap()).unwrap())
    }

    #[test]
    fn most_names_of_the_document_would_have_been_guessed() {
        let mut catalog = catalog();
        let all = catalog.operations.clone();
        let (mut resources, mut ids, mut wrong_but_sure) = (0, 0, Vec::new());
        for known in &all {
            catalog.operations = all
                .iter()
                .filter(|other| other.path[3..] != known.path[3..])
                .cloned()
                .collect();
            let guess = operation(&catalog, &known.path);
            let id = operation_id(known.version(), &guess.resource, &guess.method);
            resources += usize::from(guess.resource == known.resource);
            ids += usize::from(id == known.id);
            if id != known.id && guess.sure {
                wrong_but_sure.push(format!("{} is {}", known.path, known.id));
            }
        }
        let percent = |count: usize| 100 * count / all.len();
        assert!(
            percent(resources) >= 90,
            "resources: {}%",
            percent(resources)
        );
        assert!(percent(ids) >= 50, "IDs: {}%", percent(ids));
        assert!(
            percent(wrong_but_sure.len()) <= 2,
            "wrong without a question: {wrong_but_sure:?}"
        );
    }

    #[test]
    fn paths_follow_those_of_the_resource() {
        let catalog = catalog();
        let path = |resource, method| path(&catalog, "v2", resource, method);
        assert_eq!(
            path("user-groups", "rename"),
            "/v2/organizations/usergroups/rename"
        );
        assert_eq!(
            path("user-groups", "add_admins"),
            "/v2/organizations/usergroups/admins/add"
        );
        assert_eq!(
            path("locations", "add"),
            "/v2/organizations/documents/locations/add"
        );
        assert_eq!(path("side-notes", "add"), "/v2/sidenotes/add");
    }
}
