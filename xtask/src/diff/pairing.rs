//! Matches the operations of the two documents.

use std::collections::{BTreeMap, BTreeSet};

use super::side::Side;

/// The operations of both documents, by their index in each.
#[derive(Debug, Default)]
pub(super) struct Pairing {
    /// Operations that both documents have.
    pub(super) kept: Vec<(usize, usize)>,
    pub(super) removed: BTreeSet<usize>,
    pub(super) added: BTreeSet<usize>,
}

impl Pairing {
    /// Matches operations by ID, and the remaining ones by path.
    pub(super) fn find(old: &Side<'_>, new: &Side<'_>) -> Self {
        let mut pairing = Self {
            kept: Vec::new(),
            removed: (0..old.operations.len()).collect(),
            added: (0..new.operations.len()).collect(),
        };
        pairing.match_by(old, new, |side, index| side.operations[index].id());
        pairing.match_by(old, new, |side, index| side.operations[index].path);
        pairing.kept.sort_by_key(|(_, new)| *new);
        pairing
    }

    fn match_by<'a>(
        &mut self,
        old: &Side<'a>,
        new: &Side<'a>,
        key: impl for<'b> Fn(&'b Side<'a>, usize) -> &'a str,
    ) {
        let by_key: BTreeMap<&str, usize> = self
            .added
            .iter()
            .map(|index| (key(new, *index), *index))
            .collect();
        for index in self.removed.clone() {
            if let Some(found) = by_key.get(key(old, index))
                && self.added.remove(found)
            {
                self.removed.remove(&index);
                self.kept.push((index, *found));
            }
        }
    }
}
