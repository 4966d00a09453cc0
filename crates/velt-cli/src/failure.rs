//! How the command ends if it is no success.

use std::process::ExitCode;

use velt::ErrorKind;

use crate::{output, table};

/// The reason for an exit code other than 0.
pub(crate) struct Failure {
    exit: Exit,
    message: String,
    /// A table of the items that a failed call reports on.
    items: Option<String>,
}

/// The exit code of a failure.
#[derive(Clone, Copy)]
pub(crate) enum Exit {
    /// Some items failed.
    Partial = 1,
    /// The command line is invalid.
    Usage = 2,
    /// Velt refused the call.
    Refused = 3,
    /// There is no readable response.
    Transport = 4,
}

impl Failure {
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self {
            exit,
            message: message.into(),
            items: None,
        }
    }

    /// Adds something that helps to understand the failure.
    #[must_use]
    pub(crate) fn with_note(mut self, note: &str) -> Self {
        self.message.push_str(&format!("; {note}"));
        self
    }

    /// Writes the message to standard error and returns the exit code.
    pub(crate) fn report(&self) -> ExitCode {
        for line in self.items.iter().flat_map(|items| items.lines()) {
            output::report(line);
        }
        output::report(&format!("error: {}", self.message));
        ExitCode::from(self.exit as u8)
    }
}

impl From<velt::Error> for Failure {
    fn from(error: velt::Error) -> Self {
        let exit = match error.kind() {
            ErrorKind::Config => Exit::Usage,
            ErrorKind::Api => Exit::Refused,
            ErrorKind::PartialFailure => Exit::Partial,
            _ => Exit::Transport,
        };
        let mut message = error.to_string();
        // The message of a failed connection already has the innermost cause.
        let mut source = std::error::Error::source(&error).filter(|_| !error.is_connect());
        while let Some(cause) = source {
            message.push_str(&format!(": {cause}"));
            source = cause.source();
        }
        if matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport)
            && error.may_have_taken_effect()
        {
            message.push_str("; the call may have taken effect");
        }
        let items: Vec<_> = error.succeeded().chain(error.failed()).collect();
        Self {
            items: (!items.is_empty()).then(|| table::items(items.into_iter())),
            ..Self::new(exit, message)
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::new(Exit::Transport, error.to_string())
    }
}
