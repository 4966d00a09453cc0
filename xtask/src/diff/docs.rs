//! Finds changes that only concern documentation.

use super::{
    change::{Kind, Place, What},
    part::Pair,
    scope::Scope,
};

/// The keywords of a schema that only document, with their names in changes.
///
/// A title only names something in one of several shapes, which is compared elsewhere.
const SCHEMA: [(&str, &str); 6] = [
    ("title", "title"),
    ("description", "description"),
    ("externalDocs", "link"),
    ("example", "example"),
    ("examples", "examples"),
    ("x-velt-undocumented", "whether Velt documents it"),
];

/// Compares the documentation of a schema, without that of its parts.
pub(super) fn schema(scope: &mut Scope<'_>, pair: &Pair<'_>, place: &Place) {
    let in_shape = matches!(place, Place::Shape(_));
    let keys = SCHEMA
        .into_iter()
        .filter(|(key, _)| !in_shape || *key != "title");
    edited(scope, pair, place, keys);
}

/// Adds a change for the keys in `keys` that differ, if any do.
pub(super) fn edited(
    scope: &mut Scope<'_>,
    pair: &Pair<'_>,
    place: &Place,
    keys: impl IntoIterator<Item = (&'static str, &'static str)>,
) {
    let mut first = None;
    let mut nouns = Vec::new();
    for (key, noun) in keys {
        if pair.difference(key).is_some() {
            first.get_or_insert_with(|| pair.nearest(key));
            nouns.push(noun);
        }
    }
    if let Some(first) = first {
        scope.changed(
            Kind::Documentation,
            place,
            What::Edited(nouns),
            None,
            &first,
        );
    }
}
