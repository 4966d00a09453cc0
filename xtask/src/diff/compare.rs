//! Finds all changes between two documents.

use super::{
    change::Change, components::Components, operations, pairing::Pairing, root, side::Side,
};
use crate::document::Bundle;

/// Returns every change from `old` to `new`, ordered by kind and location.
pub(super) fn compare(old: &Bundle, new: &Bundle) -> Vec<Change> {
    let (old, new) = (Side::new(old), Side::new(new));
    let pairing = Pairing::find(&old, &new);
    let components = Components::find(&old, &new, &pairing);
    let renames = &components.renames;
    let mut changes = root::compare(&old, &new, renames);
    changes.extend(operations::compare(&old, &new, &pairing, renames));
    changes.extend(components.compare(&old, &new));
    let key = |change: &Change| {
        let location = change.new.as_ref().or(change.old.as_ref());
        (change.kind, location.cloned())
    };
    changes.sort_by_cached_key(key);
    changes
}
