//! Collects the changes of one subject.

use super::{
    change::{Change, Kind, Place, Subject, What},
    part::{Pair, Part},
    renames::Renames,
};

/// The subject that is being compared, and the changes found so far.
pub(super) struct Scope<'a> {
    subject: Subject,
    pub(super) renames: &'a Renames,
    /// Whether callers can build the old component: it was used in requests.
    pub(super) was_built: bool,
    /// Whether the old component was only used inside of requests, never as a whole one.
    pub(super) was_request_part: bool,
    changes: Vec<Change>,
}

impl<'a> Scope<'a> {
    /// Returns a scope for a subject that callers do not build.
    pub(super) fn new(subject: Subject, renames: &'a Renames) -> Self {
        Self {
            subject,
            renames,
            was_built: false,
            was_request_part: false,
            changes: Vec::new(),
        }
    }

    /// Returns the name of the subject in Rust, without backticks.
    pub(super) fn code(&self) -> String {
        self.subject.code().trim_matches('`').to_owned()
    }

    /// Adds a change of something that both documents have.
    pub(super) fn changed(
        &mut self,
        kind: Kind,
        place: &Place,
        what: What,
        effect: Option<String>,
        pair: &Pair<'_>,
    ) {
        self.push(kind, place, what, effect, Some(&pair.old), Some(&pair.new));
    }

    /// Adds something that only the new document has.
    pub(super) fn added(
        &mut self,
        kind: Kind,
        place: &Place,
        noun: &'static str,
        effect: Option<String>,
        new: &Part<'_>,
    ) {
        self.push(kind, place, What::Added(noun), effect, None, Some(new));
    }

    /// Adds something that only the old document has.
    pub(super) fn removed(
        &mut self,
        kind: Kind,
        place: &Place,
        noun: &'static str,
        effect: Option<String>,
        old: &Part<'_>,
    ) {
        self.push(kind, place, What::Removed(noun), effect, Some(old), None);
    }

    /// Returns the changes.
    pub(super) fn finish(self) -> Vec<Change> {
        self.changes
    }

    fn push(
        &mut self,
        kind: Kind,
        place: &Place,
        what: What,
        effect: Option<String>,
        old: Option<&Part<'_>>,
        new: Option<&Part<'_>>,
    ) {
        self.changes.push(Change {
            kind,
            subject: self.subject.clone(),
            place: place.clone(),
            what,
            effect,
            old: old.map(Part::location),
            new: new.map(Part::location),
        });
    }
}
