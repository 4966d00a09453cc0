//! Mistakes in the document, with their locations.

use std::{fmt, path::PathBuf};

/// A location in a file of the document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Location {
    /// The path of the file, relative to the workspace root.
    pub(crate) file: PathBuf,
    /// The line number, starting at 1.
    pub(crate) line: usize,
}

/// A mistake in the document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    location: Location,
    rule: &'static str,
    operation: Option<String>,
    message: String,
}

impl Problem {
    pub(crate) fn new(location: Location, rule: &'static str, message: impl Into<String>) -> Self {
        Self {
            location,
            rule,
            operation: None,
            message: message.into(),
        }
    }

    /// Returns the location of the mistake.
    pub(crate) fn location(&self) -> &Location {
        &self.location
    }

    /// Returns the name of the rule that it breaks.
    pub(crate) fn rule(&self) -> &'static str {
        self.rule
    }

    /// Sets the ID of the operation that contains the mistake, if it has one.
    pub(crate) fn in_operation<'i>(mut self, id: impl Into<Option<&'i str>>) -> Self {
        self.operation = id.into().map(str::to_owned);
        self
    }
}

impl std::error::Error for Problem {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Location { file, line } = &self.location;
        write!(f, "{}:{line}: ", file.display())?;
        if let Some(operation) = &self.operation {
            write!(f, "{operation}: ")?;
        }
        write!(f, "{} [{}]", self.message, self.rule)
    }
}
