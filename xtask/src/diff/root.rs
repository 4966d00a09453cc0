//! Compares what belongs to the API as a whole: tags, credentials, servers.

use std::collections::BTreeSet;

use super::{
    change::{Change, Kind, Place, Subject, What},
    credentials, docs, keywords,
    part::{Pair, Part},
    renames::Renames,
    scope::Scope,
    side::Side,
};

/// Returns the changes of the API as a whole.
pub(super) fn compare(old: &Side<'_>, new: &Side<'_>, renames: &Renames) -> Vec<Change> {
    let mut scope = Scope::new(Subject::Api, renames);
    let pair = Pair {
        old: Part::new(old.bundle, String::new(), &old.bundle.value),
        new: Part::new(new.bundle, String::new(), &new.bundle.value),
    };
    tags(&mut scope, &pair);
    default_credentials(&mut scope, &pair, new);
    components(&mut scope, &pair);
    for key in ["servers", "openapi"] {
        if let Some((old, new)) = pair.difference(key) {
            let what = What::changed(key, keywords::written(old), keywords::written(new));
            scope.changed(
                Kind::Behaviour,
                &Place::Whole,
                what,
                None,
                &pair.nearest(key),
            );
        }
    }
    let texts = [
        ("info", "title, version or description"),
        ("externalDocs", "link"),
    ];
    docs::edited(&mut scope, &pair, &Place::Whole, texts);
    scope.finish()
}

/// Compares the tags, each of which is a resource with a feature of its name.
fn tags(scope: &mut Scope<'_>, pair: &Pair<'_>) {
    let (old, new) = (pair.old.items("tags"), pair.new.items("tags"));
    let find = |all: &[Part<'_>], name: &str| all.iter().any(|tag| tag.text("name") == Some(name));
    for tag in &old {
        let name = tag.text("name").unwrap_or_default();
        if !find(&new, name) {
            let effect = format!("the feature `{name}` and its module are gone");
            let place = Place::Part(name.to_owned());
            scope.removed(Kind::Breaking, &place, "tag", Some(effect), tag);
        }
    }
    for tag in new {
        let name = tag.text("name").unwrap_or_default();
        let place = Place::Part(name.to_owned());
        match old.iter().find(|old| old.text("name") == Some(name)) {
            None => {
                let effect = format!("it has the feature `{name}`");
                scope.added(Kind::Additive, &place, "tag", Some(effect), &tag);
            }
            Some(old) => {
                let pair = Pair {
                    old: old.clone(),
                    new: tag,
                };
                let keys = [("description", "description"), ("externalDocs", "link")];
                docs::edited(scope, &pair, &place, keys);
            }
        }
    }
}

/// Compares the credentials of all operations that name none.
fn default_credentials(scope: &mut Scope<'_>, pair: &Pair<'_>, side: &Side<'_>) {
    if let Some((old, new)) = pair.difference("security") {
        let (old, new) = (credentials::name(old), credentials::name(new));
        let what = What::changed("default credentials", old, new);
        let operations = side.operations.iter();
        let count = operations
            .filter(|entry| entry.part.get("security").is_none())
            .count();
        let effect = format!("{count} operations send other credentials");
        scope.changed(
            Kind::Breaking,
            &Place::Whole,
            what,
            Some(effect),
            &pair.nearest("security"),
        );
    }
}

/// Compares the components that are no schemas: credentials and failures.
fn components(scope: &mut Scope<'_>, pair: &Pair<'_>) {
    let Some(components) = pair.get("components") else {
        return;
    };
    let kinds: BTreeSet<&str> = [&components.old, &components.new]
        .into_iter()
        .flat_map(Part::members)
        .map(|(kind, _)| kind)
        .filter(|kind| *kind != "schemas")
        .collect();
    for kind in kinds {
        let (old, new) = (components.old.get(kind), components.new.get(kind));
        let all = |part: &Option<Part<'_>>| -> BTreeSet<String> {
            let members = part.as_ref().map(Part::members).unwrap_or_default();
            members
                .into_iter()
                .map(|(name, _)| name.to_owned())
                .collect()
        };
        for name in all(&old).union(&all(&new)) {
            let old = old.as_ref().and_then(|part| part.get(name));
            let new = new.as_ref().and_then(|part| part.get(name));
            one_component(scope, kind, name, old, new);
        }
    }
}

fn one_component(
    scope: &mut Scope<'_>,
    kind: &str,
    name: &str,
    old: Option<Part<'_>>,
    new: Option<Part<'_>>,
) {
    let place = Place::Part(format!("{kind}/{name}"));
    match (old, new) {
        (Some(old), Some(new)) if old.value != new.value => {
            let before = scope.renames.content(old.value);
            let same = before == Renames::default().content(new.value);
            let kind = if same {
                Kind::Documentation
            } else {
                Kind::Behaviour
            };
            let noun = if same { "description" } else { "content" };
            let what = What::Edited(vec![noun]);
            scope.changed(kind, &place, what, None, &Pair { old, new });
        }
        (Some(old), None) => scope.removed(Kind::Behaviour, &place, "component", None, &old),
        (None, Some(new)) => scope.added(Kind::Behaviour, &place, "component", None, &new),
        _ => {}
    }
}
