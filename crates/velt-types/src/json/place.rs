//! Where in a body reading is, and what was found there.

use std::{
    cell::{Cell, RefCell},
    fmt::{self, Write},
};

use super::Node;

/// What happens to JSON that differs from the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Strictness {
    /// It is refused: requests mean what they say.
    Strict,
    /// It is read if there is any way to, and noted: a response must not be lost.
    Tolerant,
}

/// A place where a response differs from the document and was read all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drift {
    /// The place, such as `result.data.ada.success`.
    pub path: String,
    /// The difference.
    pub kind: DriftKind,
}

/// How a response differs from the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// A field that the document promises is missing.
    Missing,
    /// The value has another type.
    Retyped {
        /// The type that the document promises.
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

/// What was noted while a body was read.
#[derive(Debug)]
pub struct Report {
    strictness: Strictness,
    // Reading only ever holds shared references to where it is.
    drifts: RefCell<Vec<Drift>>,
    count: Cell<usize>,
    kept: usize,
    /// The first value that cannot be read.
    error: RefCell<Option<ReadError>>,
    /// How many members were dropped, where that is counted.
    dropped: Option<Cell<usize>>,
}

impl Report {
    /// Starts a report that keeps the first `kept` differences and counts all.
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

    /// Returns what was read, or the error of the first value that could not be.
    ///
    /// Reading goes on after an error: a `Result` for each field of each type would be
    /// most of what this crate takes to compile.
    ///
    /// # Errors
    ///
    /// If a value could not be read.
    pub fn check<T>(&self, value: T) -> Result<T, ReadError> {
        match self.error.borrow_mut().take() {
            Some(error) => Err(error),
            None => Ok(value),
        }
    }

    /// Returns how much a reading differs from the document; less is better. What is
    /// dropped counts first: it would be lost.
    pub(super) fn difference(&self) -> (usize, usize) {
        let dropped = self.dropped.as_ref().map_or(0, Cell::get);
        (dropped, self.count())
    }

    /// Returns the place at which a body starts.
    pub fn root(&self) -> Place<'_> {
        Place {
            report: self,
            parent: None,
            segment: Segment::Root,
        }
    }

    /// Returns how many differences there were.
    pub fn count(&self) -> usize {
        self.count.get()
    }

    /// Returns the differences that were kept.
    pub fn into_drifts(self) -> Vec<Drift> {
        self.drifts.into_inner()
    }
}

/// The place in a body that is being read.
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

    /// Returns the place of an item of a list.
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

    /// Returns whether what differs from the document is refused.
    pub fn is_strict(&self) -> bool {
        self.report.strictness == Strictness::Strict
    }

    /// Notes that a promised field is missing.
    pub(super) fn missing(&self) {
        self.note(DriftKind::Missing);
    }

    /// Notes a value of another type than the promised one.
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

    /// Takes over what was noted in another report.
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

    /// Starts a report of the same strictness for an attempt that is compared with others.
    pub(super) fn trial(&self) -> Report {
        Report {
            dropped: Some(Cell::new(0)),
            ..Report::new(self.report.strictness, self.report.kept)
        }
    }

    /// Returns whether it matters what is dropped.
    pub(super) fn is_trial(&self) -> bool {
        self.report.dropped.is_some()
    }

    /// Counts members that the type has no fields for.
    pub(super) fn dropped(&self, members: usize) {
        if let Some(dropped) = &self.report.dropped {
            dropped.set(dropped.get() + members);
        }
    }

    /// Refuses a value that cannot be read here.
    pub(super) fn refuse(&self, expected: &'static str, found: &Node<'_>) {
        self.fail(format!("expected {expected}, found {}", found.kind()));
    }

    /// Refuses what is here for another reason.
    pub(super) fn fail(&self, reason: String) {
        let path = self.path();
        self.fail_with(ReadError { path, reason });
    }

    /// Refuses what is here; the first refusal counts.
    pub(super) fn fail_with(&self, error: ReadError) {
        self.report.error.borrow_mut().get_or_insert(error);
    }

    /// Refuses what is here, whatever was refused before.
    ///
    /// For a field that does not exist: what is missing probably has its name.
    pub(super) fn fail_first(&self, reason: String) {
        let path = self.path();
        *self.report.error.borrow_mut() = Some(ReadError { path, reason });
    }

    /// Refuses a field that is missing.
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
            // Writing to a text cannot fail.
            Segment::Index(index) => drop(write!(path, "[{index}]")),
        }
    }
}

/// The error of a body that cannot be read as its type.
///
/// It names the place and what was expected, and never the value that was there.
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

    /// Returns what is wrong there.
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
