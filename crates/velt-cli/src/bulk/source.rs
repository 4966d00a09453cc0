//! Where the input of a job comes from: a file, or standard input.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read, Seek},
    path::{Path, PathBuf},
};

use super::BadLine;
use crate::failure::{Exit, Failure};

/// The maximum length of a line in bytes, so that memory stays bounded.
const LONGEST: u64 = 16 << 20;

/// An input that is open.
pub(crate) struct Source {
    /// The path as it was given, or `standard input`.
    pub(crate) name: String,
    file: Option<File>,
}

impl Source {
    /// Opens a file, or standard input for `-`.
    pub(crate) fn open(path: &str) -> Result<Self, Failure> {
        if path == "-" {
            return Ok(Self {
                name: "standard input".to_owned(),
                file: None,
            });
        }
        let file = File::open(path).map_err(|error| cannot_read(path, &error))?;
        // Opening a directory succeeds, and reading it does not.
        if file.metadata().is_ok_and(|metadata| metadata.is_dir()) {
            return Err(Failure::new(
                Exit::Usage,
                format!("--from: cannot read {path}: it is a directory"),
            ));
        }
        Ok(Self {
            name: path.to_owned(),
            file: Some(file),
        })
    }

    /// Returns the real path of the file, if it is one.
    pub(crate) fn path(&self) -> Option<PathBuf> {
        self.file.as_ref()?;
        Path::new(&self.name).canonicalize().ok()
    }

    /// Returns the extension of the file name, in lower case.
    pub(crate) fn extension(&self) -> String {
        let extension = self
            .file
            .as_ref()
            .and_then(|_| Path::new(&self.name).extension());
        extension
            .and_then(|extension| extension.to_str())
            .unwrap_or_default()
            .to_lowercase()
    }

    /// Counts the lines of a regular file, for the remaining time. Others are read only once.
    pub(crate) fn count_lines(&mut self) -> Option<u64> {
        let file = self.file.as_mut()?;
        if !file.metadata().is_ok_and(|metadata| metadata.is_file()) {
            return None;
        }
        let mut lines = 0;
        let mut last = b'\n';
        let mut buffer = vec![0; 64 << 10];
        loop {
            match file.read(&mut buffer).ok()? {
                0 => break,
                read => {
                    let breaks = buffer[..read].iter().filter(|byte| **byte == b'\n').count();
                    lines += u64::try_from(breaks).unwrap_or_default();
                    last = buffer[read - 1];
                }
            }
        }
        file.rewind().ok()?;
        Some(lines + u64::from(last != b'\n'))
    }

    /// Returns the input from its beginning, without a byte order mark.
    pub(crate) fn reader(self) -> Result<Reader, Failure> {
        let mut reader: Reader = match self.file {
            Some(file) => Box::new(BufReader::with_capacity(64 << 10, file)),
            None => Box::new(BufReader::new(io::stdin())),
        };
        let start = reader
            .fill_buf()
            .map_err(|error| cannot_read(&self.name, &error))?;
        // Some editors on Windows start a file with it.
        if start.starts_with("\u{feff}".as_bytes()) {
            reader.consume(3);
        }
        Ok(reader)
    }
}

pub(crate) type Reader = Box<dyn BufRead + Send>;

fn cannot_read(name: &str, error: &io::Error) -> Failure {
    Failure::new(Exit::Usage, format!("--from: cannot read {name}: {error}"))
}

/// The lines of an input that are not blank, each with its number.
pub(crate) struct Lines<R> {
    reader: R,
    number: u64,
    has_ended: bool,
}

impl<R: BufRead> Lines<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self {
            reader,
            number: 0,
            has_ended: false,
        }
    }

    /// Reads a line; `None` at the end.
    fn read(&mut self) -> io::Result<Option<Result<String, String>>> {
        let mut line = Vec::new();
        let mut limited = (&mut self.reader).take(LONGEST);
        if limited.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        let is_whole = line.last() == Some(&b'\n');
        if !is_whole && limited.limit() == 0 {
            self.reader.skip_until(b'\n')?;
            return Ok(Some(Err(format!(
                "the line is longer than {LONGEST} bytes"
            ))));
        }
        Ok(Some(
            String::from_utf8(line).map_err(|_| "the line is not UTF-8".to_owned()),
        ))
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = Result<(u64, String), BadLine>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.has_ended {
            let line = match self.read() {
                Ok(line) => line?,
                Err(error) => {
                    self.has_ended = true;
                    self.number += 1;
                    Err(format!("the rest cannot be read: {error}"))
                }
            };
            match line {
                Ok(line) if line.trim().is_empty() => {}
                Ok(line) => return Some(Ok((self.number, line.trim().to_owned()))),
                Err(reason) => return Some(Err(BadLine::new(self.number, reason))),
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_line_does_not_stop_the_rest() {
        let text = b"ada\r\n\n  \xff\xfe\ngrace".as_slice();
        let lines: Vec<_> = Lines::new(text)
            .map(|line| line.map_err(|bad| (bad.number, bad.reason)))
            .collect();
        let expected = [
            Ok((1, "ada".to_owned())),
            Err((3, "the line is not UTF-8".to_owned())),
            Ok((4, "grace".to_owned())),
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_line_without_an_end_is_not_kept_in_memory() {
        let endless = io::repeat(b'x').take(LONGEST + 5);
        let text = endless.chain(b"\nada\n".as_slice());
        let lines: Vec<_> = Lines::new(BufReader::new(text)).collect();
        assert!(matches!(&lines[0], Err(bad) if bad.reason.contains("longer than")));
        assert!(matches!(&lines[1], Ok((2, line)) if line == "ada"));
    }
}
