//! Prints to standard output and standard error.

use std::io::{self, Write};

use crate::escape::escaped;

/// Writes `text` and a line break to standard output.
///
/// # Errors
///
/// Returns an error if writing fails, except if the reader has closed the pipe.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        outcome => outcome,
    }
}

/// Writes a line to standard error, safe for a terminal. A failure is ignored: there is
/// nowhere to report it.
pub(crate) fn report(text: &str) {
    let _ = writeln!(io::stderr(), "{}", escaped(text));
}
