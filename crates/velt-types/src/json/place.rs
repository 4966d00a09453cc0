//! Tracks the place in a body that is being read, and records the differences there.

use std::{
    cell::{Cell, RefCell},
    fmt::{self, Write},
};

use super::Node;

/// The treatment of JSON that differs from the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Strictness {
    /// The difference is an error, because a request must mean what it says.
    Strict,
    /// The value is read if at all possible and the difference is recorded, because a
    /// response must not be lost.
    Tolerant,
}

/// A place where a response differs from the document but could still be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drift {
    /// The place, such as `result.data.ada.success`.
    pub path: String,
    /// The difference.
    pub kind: DriftKind,
}

/// The kind of difference between a response and the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// A field that the document requires is missing.
    Missing,
    /// The value has a different type.
    Retyped {
        /// The documented type.
        expected: &'static str,
        /// The type that was received.
        found: &'static str,
    },
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.kind)
    }
}

impl fmt::Display for DriftKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("missing"),
            Self::Retyped { expected, found } => write!(f, "expected {expected}, found {found}"),
        }
    }
}

/// The differences and the error recorded while a body is read.
#[derive(Debug)]
pub struct Report {
    strictness: Strictness,
    // In cells, because each place has only a shared reference to the report.
    drifts: RefCell<Vec<Drift>>,
    count: Cell<usize>,
    kept: usize,
    /// The error for the first value that cannot be read.
    error: RefCell<Option<ReadError>>,
    /// The number of dropped members, counted only in a trial.
    dropped: Option<Cell<usize>>,
}

impl Report {
    /// Creates a report that keeps the first `kept` differences and counts all of them.
    pub fn new(strictness: Strictness, kept: usize) -> Self {
        Self {
            strictness,
            drifts: RefCell::new(Vec::new()),
            count: Cell::new(0),
            kept,
            error: RefCell::new(None),
            dropped: None,
        }
    }

    /// Returns `value`, or the error for the first value that could not be read.
    ///
    /// Reading continues after an error: a `Result` for each field of each type would
    /// account for most of this crate's compile time.
    ///
    /// # Errors
    ///
    /// Returns an error if a value could not be read.
    pub fn check<T>(&self, value: T) -> Result<T, ReadError> {
        match self.error.borrow_mut().take() {
            Some(error) => Err(error),
            None => Ok(value),
        }
    }

    /// Returns how much the body differs from the document; less is better.
    ///
    /// The number of dropped members comes first, because they would be lost.
    pub(super) fn difference(&self) -> (usize, usize) {
        let dropped = self.dropped.as_ref().map_or(0, Cell::get);
        (dropped, self.count())
    }

    /// Returns the place of the body itself.
    pub fn root(&self) -> Place<'_> {
        Place {
            report: self,
            parent: None,
            segment: Segment::Root,
        }
    }

    /// Returns the number of differences.
    pub fn count(&self) -> usize {
        self.count.get()
    }

    /// Returns the differences that were kept.
    pub fn into_drifts(self) -> Vec<Drift> {
        self.drifts.into_inner()
    }
}

/// A place in the body that is being read.
#[derive(Debug, Clone, Copy)]
pub struct Place<'p> {
    report: &'p Report,
    parent: Option<&'p Self>,
    segment: Segment<'p>,
}

#[derive(Debug, Clone, Copy)]
enum Segment<'p> {
    Root,
    Name(&'p str),
    Index(usize),
}

impl<'p> Place<'p> {
    /// Returns the place of the member `name`.
    #[must_use]
    pub fn name(&'p self, name: &'p str) -> Self {
        self.below(Segment::Name(name))
    }

    /// Returns the place of an item of an array.
    #[must_use]
    pub fn index(&'p self, index: usize) -> Self {
        self.below(Segment::Index(index))
    }

    fn below(&'p self, segment: Segment<'p>) -> Self {
        Self {
            report: self.report,
            parent: Some(self),
            segment,
        }
    }

    /// Returns the same place in another report.
    pub(super) fn in_report<'q>(&self, report: &'q Report) -> Place<'q>
    where
        'p: 'q,
    {
        Place {
            report,
            parent: self.parent,
            segment: self.segment,
        }
    }

    /// Returns whether a difference from the document is an error.
    pub fn is_strict(&self) -> bool {
        self.report.strictness == Strictness::Strict
    }

    /// Records that a required field is missing.
    pub(super) fn missing(&self) {
        self.note(DriftKind::Missing);
    }

    /// Records a value of another type than the documented one.
    pub(super) fn retyped(&self, expected: &'static str, found: &Node<'_>) {
        let found = found.kind();
        self.note(DriftKind::Retyped { expected, found });
    }

    fn note(&self, kind: DriftKind) {
        let report = self.report;
        let count = report.count.get();
        report.count.set(count + 1);
        if count < report.kept {
            let path = self.path();
            report.drifts.borrow_mut().push(Drift { path, kind });
        }
    }

    /// Adds the differences recorded in another report.
    pub(super) fn adopt(&self, other: Report) {
        let report = self.report;
        report.count.set(report.count.get() + other.count.get());
        if let Some(dropped) = &other.dropped {
            self.dropped(dropped.get());
        }
        let mut drifts = report.drifts.borrow_mut();
        let room = report.kept.saturating_sub(drifts.len());
        drifts.extend(other.drifts.into_inner().into_iter().take(room));
    }

    /// Creates a report of the same strictness for a trial: a reading that is compared
    /// with others.
    pub(super) fn trial(&self) -> Report {
        Report {
            dropped: Some(Cell::new(0)),
            ..Report::new(self.report.strictness, self.report.kept)
        }
    }

    /// Returns whether this is a trial, which counts the members that are dropped.
    pub(super) fn is_trial(&self) -> bool {
        self.report.dropped.is_some()
    }

    /// Counts members for which the type has no fields.
    pub(super) fn dropped(&self, members: usize) {
        if let Some(dropped) = &self.report.dropped {
            dropped.set(dropped.get() + members);
        }
    }

    /// Records an error for a value of a type that cannot be read here.
    pub(super) fn refuse(&self, expected: &'static str, found: &Node<'_>) {
        self.fail(format!("expected {expected}, found {}", found.kind()));
    }

    /// Records an error with the given reason.
    pub(super) fn fail(&self, reason: String) {
        let path = self.path();
        self.fail_with(ReadError { path, reason });
    }

    /// Records an error, unless there is an earlier one.
    pub(super) fn fail_with(&self, error: ReadError) {
        self.report.error.borrow_mut().get_or_insert(error);
    }

    /// Records an error, replacing any earlier one.
    ///
    /// Used for a field that does not exist: its name is probably the misspelled name of
    /// a field that was reported as missing.
    pub(super) fn fail_first(&self, reason: String) {
        let path = self.path();
        *self.report.error.borrow_mut() = Some(ReadError { path, reason });
    }

    /// Records an error for a required field that is missing.
    pub(super) fn fail_missing(&self) {
        self.fail("is required".to_owned());
    }

    fn path(&self) -> String {
        let mut path = String::new();
        self.write_path(&mut path);
        path
    }

    fn write_path(&self, path: &mut String) {
        if let Some(parent) = self.parent {
            parent.write_path(path);
        }
        match self.segment {
            Segment::Root => {}
            Segment::Name(name) if path.is_empty() => path.push_str(name),
            Segment::Name(name) => {
                path.push('.');
                path.push_str(name);
            }
            // Writing to a `String` cannot fail.
            Segment::Index(index) => drop(write!(path, "[{index}]")),
        }
    }
}

/// The error for a body that cannot be read as its type.
///
/// It names the place and what was expected there, but never the value that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    path: String,
    reason: String,
}

impl ReadError {
    /// Returns the place, such as `result.data.ada.success`; empty for the body itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the reason why this place cannot be read.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.reason)
    }
}

impl std::error::Error for ReadError {}
