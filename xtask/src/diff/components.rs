//! Compares the components, each once, however many operations use it.

use std::collections::BTreeSet;

use super::{
    change::{Change, Kind, Place, Subject, What},
    pairing::Pairing,
    part::{Pair, Part},
    renames::Renames,
    schemas,
    scope::Scope,
    side::Side,
};

/// The components of both documents, without those that only belong to operations that
/// were added or removed.
pub(super) struct Components<'a> {
    pairs: Vec<Pair<'a>>,
    removed: Vec<Part<'a>>,
    added: Vec<Part<'a>>,
    /// The components with new names.
    pub(super) renames: Renames,
}

impl<'a> Components<'a> {
    /// Matches the components of the two documents.
    pub(super) fn find(old: &Side<'a>, new: &Side<'a>, pairing: &Pairing) -> Self {
        let remains = |name: &str| {
            has_other(old, name, &pairing.removed) || has_other(new, name, &pairing.added)
        };
        let only_in = |side: &Side<'a>, other: &Side<'a>| -> Vec<Part<'a>> {
            let names = side.bundle.components("schemas").map(|(name, _)| name);
            names
                .filter(|name| other.schema(name).is_none() && remains(name))
                .filter_map(|name| side.schema(name))
                .collect()
        };
        let (mut removed, mut added) = (only_in(old, new), only_in(new, old));
        let renames = Renames::find(&removed, &added);
        let names = old.bundle.components("schemas").map(|(name, _)| name);
        let pairs = names
            .filter(|name| remains(name))
            .filter_map(|name| {
                Some(Pair {
                    old: old.schema(name)?,
                    new: new.schema(renames.new_name(name))?,
                })
            })
            .collect();
        removed.retain(|part| renames.new_name(part.name()) == part.name());
        added.retain(|part| !renames.is_new_name(part.name()));
        Self {
            pairs,
            removed,
            added,
            renames,
        }
    }

    /// Returns the changes of all components.
    pub(super) fn compare(&self, old: &Side<'_>, new: &Side<'_>) -> Vec<Change> {
        let mut changes = Vec::new();
        for part in &self.removed {
            let mut scope = Scope::new(old.component(part.name()), &self.renames);
            let effect = format!("`{}` is gone", scope.code());
            scope.removed(Kind::Breaking, &Place::Whole, "type", Some(effect), part);
            changes.extend(scope.finish());
        }
        for part in &self.added {
            let mut scope = Scope::new(new.component(part.name()), &self.renames);
            scope.added(Kind::Additive, &Place::Whole, "type", None, part);
            changes.extend(scope.finish());
        }
        for pair in &self.pairs {
            changes.extend(self.compare_one(old, new, pair));
        }
        changes
    }

    fn compare_one(&self, old: &Side<'_>, new: &Side<'_>, pair: &Pair<'_>) -> Vec<Change> {
        let (old_name, new_name) = (pair.old.name(), pair.new.name());
        let subject = new.component(new_name);
        let mut scope = Scope::new(subject.clone(), &self.renames);
        let old_uses = old.uses(old_name);
        let was_built = old_uses.is_some_and(|uses| !uses.requests.is_empty());
        scope.was_built = was_built;
        scope.was_request_part = was_built && old_uses.is_some_and(|uses| !uses.is_whole_request);
        if old_name != new_name {
            let what = What::Renamed {
                noun: "type",
                from: old_name.to_owned(),
                to: new_name.to_owned(),
            };
            scope.changed(Kind::Breaking, &Place::Whole, what, None, pair);
        }
        let is_built = new
            .uses(new_name)
            .is_some_and(|uses| !uses.requests.is_empty());
        let is_used = matches!(
            &subject,
            Subject::Component {
                direction: Some(_),
                ..
            }
        );
        let is_struct = pair.old.get("properties").is_some();
        if was_built && !is_built && is_used && is_struct {
            let what = What::NoLonger("a part of requests");
            let effect = format!("`{}` has no constructors and setters", scope.code());
            scope.changed(Kind::Breaking, &Place::Whole, what, Some(effect), pair);
        }
        schemas::component(&mut scope, pair);
        scope.finish()
    }
}

/// Returns whether an operation that is not in `except`, or none at all, uses a component.
fn has_other(side: &Side<'_>, name: &str, except: &BTreeSet<usize>) -> bool {
    if side.schema(name).is_none() {
        return false;
    }
    match side.uses(name) {
        Some(uses) => !uses.all().is_subset(except),
        None => true,
    }
}
