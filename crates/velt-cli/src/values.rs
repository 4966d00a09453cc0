//! Reads the values of repeated flags, from the command line or from files.

use std::{fs, io::Read};

use crate::failure::{Exit, Failure};

/// The source of a text: standard input, or a file.
pub(crate) fn read(path: &str) -> Result<String, String> {
    let text = if path == "-" {
        let mut text = String::new();
        std::io::stdin()
            .read_to_string(&mut text)
            .map_err(|error| format!("cannot read standard input: {error}"))?;
        text
    } else {
        fs::read_to_string(path).map_err(|error| format!("cannot read {path}: {error}"))?
    };
    // Some editors on Windows start a file with a byte order mark.
    Ok(text
        .strip_prefix('\u{feff}')
        .map_or(text.clone(), str::to_owned))
}

/// Returns the values of a repeated flag.
///
/// `@FILE` stands for the lines of a file, `@-` for those of standard input, and `@@x` for
/// the text `@x`.
pub(crate) fn repeated<'v>(
    flag: &str,
    values: impl Iterator<Item = &'v String>,
) -> Result<Vec<String>, Failure> {
    let usage = |reason: String| Failure::new(Exit::Usage, format!("--{flag}: {reason}"));
    let mut out = Vec::new();
    for value in values {
        if let Some(literal) = value.strip_prefix("@@") {
            out.push(format!("@{literal}"));
        } else if let Some(path) = value.strip_prefix('@') {
            let text = read(path).map_err(usage)?;
            let before = out.len();
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            out.extend(lines.map(str::to_owned));
            if out.len() == before {
                return Err(usage(format!("{path} has no values, one per line")));
            }
        } else if value.contains(',') {
            return Err(usage(format!(
                "`{value}` contains a comma: repeat the flag for each value, or pass a value \
                 with a comma in a file, one per line, as --{flag} @FILE"
            )));
        } else {
            out.push(value.clone());
        }
    }
    Ok(out)
}
