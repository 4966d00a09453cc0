//! What is wrong in the document, and where.

use std::{fmt, path::PathBuf};

/// A place in a file of the document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Location {
    /// The file, from the root of the workspace.
    pub(crate) file: PathBuf,
    /// The line, counted from one.
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

    /// Names the operation that the mistake belongs to.
    pub(crate) fn in_operation(mut self, id: &str) -> Self {
        self.operation = Some(id.to_owned());
        self
    }
}

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
